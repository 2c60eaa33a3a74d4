//! What becomes of the generated files: written, or compared with what is there.
//!
//! Below the folder given with `--out` the generator owns three roots: the folder of the crate, `docs/` and `openapi.yaml`. Which
//! files in them are its own is kept in `.generated-files`, a sorted list without dates, and repeated by the word `@generated` near
//! the top of every text file. A file is removed only when the list names it, it is below an owned root, and it is not made any
//! more. Whatever else lies in these folders (a `target`, a hand-written example) is never touched.
//!
//! This module decides and compares; it does not know the disk. The program does.

use std::collections::{BTreeMap, BTreeSet};

/// The generated files: relative path with `/`, and bytes.
pub type Tree = BTreeMap<String, Vec<u8>>;

/// The list of files the last run made, beside them.
pub const MANIFEST: &str = ".generated-files";

/// What stands in the first lines of every generated text file.
pub const MARK: &str = "@generated";

/// The folder outside which nothing is written, as far as the planner has to know it.
pub trait Folder {
    /// The bytes of a file; `None` when there is none. Paths are relative, with `/`.
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String>;
}

impl Folder for Tree {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        Ok(self.get(path).cloned())
    }
}

/// What has to happen so that a folder holds what was generated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Files to write, new or changed.
    pub write: Tree,
    /// What they hold now, where they exist.
    pub before: Tree,
    /// Files that are not made any more.
    pub remove: BTreeSet<String>,
    /// How many files are as they should be.
    pub unchanged: usize,
}

impl Plan {
    /// Whether the folder is up to date.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.write.is_empty() && self.remove.is_empty()
    }
}

/// Adds the list of files to what was generated.
#[must_use]
pub fn with_manifest(mut tree: Tree) -> Tree {
    let mut list =
        format!("# {MANIFEST}: what `cargo run -p generator` made here ({MARK}). It removes what it no longer makes.\n");
    for path in tree.keys() {
        list.push_str(path);
        list.push('\n');
    }
    tree.insert(MANIFEST.to_owned(), list.into_bytes());
    tree
}

/// Keeps the generated files that are wanted; of the others what an earlier run left there stays, and stays listed.
pub fn only(tree: Tree, wanted: impl Fn(&str) -> bool, folder: &dyn Folder) -> Result<Tree, String> {
    let mut tree: Tree = tree.into_iter().filter(|(path, _)| wanted(path)).collect();
    let manifest = folder.read(MANIFEST)?.unwrap_or_default();
    for path in String::from_utf8_lossy(&manifest).lines().filter(|line| is_inside(line) && !wanted(line)) {
        if let Some(bytes) = folder.read(path)? {
            tree.insert(path.to_owned(), bytes);
        }
    }
    Ok(tree)
}

/// Compares what was generated, list of files included, with what is there.
///
/// A path that leaves the folder is refused: neither the list nor a name in the document can make the generator write elsewhere.
pub fn plan(tree: &Tree, folder: &dyn Folder) -> Result<Plan, String> {
    let mut plan = Plan::default();
    for (path, bytes) in tree {
        if !is_inside(path) {
            return Err(format!("`{path}` is no path inside the output folder"));
        }
        match folder.read(path)? {
            Some(before) if before == *bytes => plan.unchanged += 1,
            before => {
                plan.before.extend(before.map(|before| (path.clone(), before)));
                plan.write.insert(path.clone(), bytes.clone());
            }
        }
    }
    let manifest = folder.read(MANIFEST)?.unwrap_or_default();
    for path in String::from_utf8_lossy(&manifest).lines().filter(|line| !line.starts_with('#') && is_inside(line)) {
        if tree.contains_key(path) {
            continue;
        }
        // A file that lost its mark was taken over by somebody; it is theirs now.
        if folder.read(path)?.is_some_and(|bytes| is_marked(&bytes)) {
            plan.remove.insert(path.to_owned());
        }
    }
    Ok(plan)
}

/// Whether a path stays below the folder it is relative to.
fn is_inside(path: &str) -> bool {
    let plain = |step: &str| !step.is_empty() && step != "." && step != ".." && !step.contains(['\\', ':', '\0']);
    !path.is_empty() && path.split('/').all(plain)
}

/// Whether one of the first lines says that the file is generated.
fn is_marked(bytes: &[u8]) -> bool {
    let start = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
    String::from_utf8_lossy(start).lines().take(6).any(|line| line.contains(MARK))
}

/// Differences longer than this many lines are cut.
const SHOWN: usize = 40;

/// Says what is out of date: the files, what is different in each, and the command that mends it.
#[must_use]
pub fn difference(plan: &Plan, out: &str, command: &str) -> String {
    let mut text = String::new();
    for path in &plan.remove {
        text.push_str(&format!("{out}/{path}: not generated any more\n"));
    }
    for (path, bytes) in &plan.write {
        let Some(before) = plan.before.get(path) else {
            text.push_str(&format!("{out}/{path}: missing\n"));
            continue;
        };
        text.push_str(&format!("{out}/{path}: out of date\n"));
        let (old, new) = (String::from_utf8_lossy(before), String::from_utf8_lossy(bytes));
        let diff = similar::TextDiff::from_lines(old.as_ref(), new.as_ref());
        let unified = diff.unified_diff().context_radius(2).header("as it is", "as it should be").to_string();
        for line in unified.lines().take(SHOWN) {
            text.push_str(&format!("    {line}\n"));
        }
        let more = unified.lines().count().saturating_sub(SHOWN);
        if more > 0 {
            text.push_str(&format!("    … {more} more lines\n"));
        }
    }
    text.push_str(&format!("to bring everything up to date, run: {command}\n"));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(files: &[(&str, &str)]) -> Tree {
        files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn only_what_changed_is_written_and_only_what_is_ours_is_removed() {
        let old = with_manifest(tree(&[
            ("a/x.rs", "// @generated\n1"),
            ("a/old.rs", "// @generated\n"),
            ("a/taken.rs", "// @generated\n"),
        ]));
        let mut folder = old;
        folder.insert("a/taken.rs".to_owned(), b"// mine now\n".to_vec());
        folder.insert("a/mine.rs".to_owned(), b"// @generated by somebody else\n".to_vec());
        let new = with_manifest(tree(&[("a/x.rs", "// @generated\n1"), ("a/y.rs", "// @generated\n2")]));
        let plan = plan(&new, &folder);
        let names = |plan: &Plan| {
            (plan.write.keys().cloned().collect::<Vec<_>>(), plan.remove.iter().cloned().collect::<Vec<_>>(), plan.unchanged)
        };
        assert_eq!(
            plan.as_ref().map(names),
            Ok((vec![MANIFEST.to_owned(), "a/y.rs".to_owned()], vec!["a/old.rs".to_owned()], 1))
        );
        let again = super::plan(&new, &new);
        assert!(again.is_ok_and(|plan| plan.is_empty()));
    }

    #[test]
    fn what_is_not_wanted_is_left_as_it_is() {
        let docs = |path: &str| path.starts_with("docs/");
        let folder = with_manifest(tree(&[("a/x.rs", "// @generated\n1"), ("docs/old.md", "<!-- @generated -->")]));
        let new = tree(&[("a/x.rs", "// @generated\n2"), ("a/y.rs", "// @generated\n"), ("docs/new.md", "")]);
        let plan = only(new, docs, &folder).and_then(|tree| plan(&with_manifest(tree), &folder));
        let names = plan.map(|plan| (plan.write.into_keys().collect::<Vec<_>>(), plan.remove.into_iter().collect::<Vec<_>>()));
        assert_eq!(names, Ok((vec![MANIFEST.to_owned(), "docs/new.md".to_owned()], vec!["docs/old.md".to_owned()])));
    }

    #[test]
    fn nothing_leaves_the_folder() {
        for path in ["../x", "/etc/x", "a//b", "a/../../x", "c:/x", ""] {
            assert!(plan(&tree(&[(path, "")]), &Tree::new()).is_err(), "{path}");
        }
        let manifest = tree(&[(MANIFEST, "../x\n/etc/passwd\n")]);
        assert_eq!(plan(&Tree::new(), &manifest).map(|plan| plan.remove.len()), Ok(0));
    }

    #[test]
    fn a_stale_file_is_shown_with_its_difference_and_the_remedy() {
        let plan = plan(&tree(&[("a.rs", "one\ntwo\n"), ("b.rs", "")]), &tree(&[("a.rs", "one\n2\n")]));
        let shown = plan.map(|plan| difference(&plan, "out", "cargo gen")).unwrap_or_default();
        assert_eq!(
            shown,
            "out/a.rs: out of date\n    --- as it is\n    +++ as it should be\n    @@ -1,2 +1,2 @@\n     one\n    -2\n    +two\n\
             out/b.rs: missing\nto bring everything up to date, run: cargo gen\n"
        );
    }
}
