//! The disk: reading documents, writing what was generated. Part of the program, since the library does no input or output.

use std::fs;
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use generator::output::{Folder, Plan};
use generator::source::Files;

/// Reads documents from the disk, relative to the working directory.
#[derive(Clone, Copy, Debug)]
pub struct Disk;

impl Files for Disk {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        fs::read(path).map_err(|error| reason(&error))
    }
}

/// The folder that generated files go to.
#[derive(Clone, Debug)]
pub struct OutFolder(pub PathBuf);

impl Folder for OutFolder {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        match fs::read(self.0.join(path)) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
            Err(error) => Err(format!("cannot read `{}`: {}", self.0.join(path).display(), reason(&error))),
        }
    }
}

impl OutFolder {
    /// Does what a plan says. Each file is written beside its place and then moved there, so that nobody ever sees half of one.
    pub fn apply(&self, plan: &Plan) -> Result<(), String> {
        for path in &plan.remove {
            let whole = self.0.join(path);
            fs::remove_file(&whole).map_err(|error| format!("cannot remove `{}`: {}", whole.display(), reason(&error)))?;
            self.remove_empty(whole.parent());
        }
        for (path, bytes) in &plan.write {
            let whole = self.0.join(path);
            replace(&whole, bytes).map_err(|error| format!("cannot write `{}`: {}", whole.display(), reason(&error)))?;
        }
        Ok(())
    }

    /// Removes folders that the removal of files left empty, up to the output folder.
    fn remove_empty(&self, folder: Option<&Path>) {
        let mut folder = folder;
        while let Some(path) = folder.filter(|path| *path != self.0 && path.starts_with(&self.0)) {
            // Fails when something is left in it, which is the reason to stop.
            if fs::remove_dir(path).is_err() {
                return;
            }
            folder = path.parent();
        }
    }
}

fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // The process's number keeps two runs at once from writing into each other's file.
    let temporary = folder.join(format!(".{name}.{}.tmp", std::process::id()));
    let written =
        fs::File::create(&temporary).and_then(|mut file| file.write_all(bytes)).and_then(|()| fs::rename(&temporary, path));
    if written.is_err() {
        // Best effort: the error that matters is the first one.
        let _ = fs::remove_file(&temporary);
    }
    written
}

fn reason(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "no such file".to_owned(),
        ErrorKind::PermissionDenied => "permission denied".to_owned(),
        ErrorKind::IsADirectory => "it is a folder".to_owned(),
        _ => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use generator::output::{Tree, plan, with_manifest};

    #[test]
    fn files_are_written_changed_and_removed_and_others_left_alone() -> Result<(), String> {
        let root = std::env::temp_dir().join(format!("generator-output-{}", std::process::id()));
        let folder = OutFolder(root.clone());
        let tree = |files: &[(&str, &str)]| -> Tree {
            with_manifest(
                files.iter().map(|(path, text)| ((*path).to_owned(), format!("// @generated\n{text}").into_bytes())).collect(),
            )
        };
        let run = |tree: &Tree| plan(tree, &folder).and_then(|plan| folder.apply(&plan).map(|()| plan));
        run(&tree(&[("c/src/a.rs", "1"), ("c/src/deep/b.rs", "2")]))?;
        fs::write(root.join("c/src/mine.rs"), "// mine").map_err(|error| error.to_string())?;
        let stamp =
            |path: &str| fs::metadata(root.join(path)).and_then(|meta| meta.modified()).map_err(|error| error.to_string());
        let before = stamp("c/src/a.rs")?;
        let second = run(&tree(&[("c/src/a.rs", "1"), ("c/src/c.rs", "3")]))?;
        assert_eq!(second.unchanged, 1);
        assert_eq!(stamp("c/src/a.rs")?, before, "an unchanged file is not written");
        assert!(!root.join("c/src/deep").exists() && root.join("c/src/mine.rs").exists() && root.join("c/src/c.rs").exists());
        let leftovers = fs::read_dir(root.join("c/src")).map_err(|error| error.to_string())?.filter_map(Result::ok);
        assert!(!leftovers.into_iter().any(|entry| entry.file_name().to_string_lossy().ends_with(".tmp")));
        fs::remove_dir_all(&root).map_err(|error| error.to_string())
    }
}
