//! `generated/` is the big golden: what the generator makes of `spec/` now is what is committed, byte for byte.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use generator::output::{Folder, MARK, Tree, difference, plan, with_manifest};
use generator::source::Files;
use generator::{Options, generate};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
const COMMAND: &str = "cargo run -p generator";

#[test]
fn what_is_committed_is_what_is_generated() -> Result<(), String> {
    let plan = plan(made()?, &Disk::at(format!("{ROOT}/generated")))?;
    assert!(plan.is_empty(), "generated/ is out of date\n{}", difference(&plan, "generated", COMMAND));
    Ok(())
}

/// A file that nobody makes any more, or that somebody put there by hand, would be published with the rest.
#[test]
fn nothing_else_lies_in_generated() -> Result<(), String> {
    let made: BTreeSet<String> = made()?.keys().cloned().collect();
    let mut there = BTreeSet::new();
    collect(&Path::new(ROOT).join("generated"), "", &mut there)?;
    let strange: Vec<&String> = there.difference(&made).collect();
    assert!(strange.is_empty(), "generated/ holds files that the generator does not make: {strange:?}");
    Ok(())
}

#[test]
fn two_runs_give_the_same_bytes() -> Result<(), String> {
    same(made()?, &made_from("spec", &Disk::at(ROOT))?, "the second run")
}

/// Neither the folder a document lies in nor the one the generator runs in may be seen in what it makes.
#[test]
fn the_place_of_the_document_does_not_show() -> Result<(), String> {
    let here = Path::new(ROOT).canonicalize().map_err(|error| format!("{ROOT}: {error}"))?;
    let absolute = made_from(&here.join("spec").to_string_lossy(), &Disk::at("/"))?;
    for (path, bytes) in &absolute {
        let text = String::from_utf8_lossy(bytes);
        let folder = here.to_string_lossy();
        assert!(!text.contains(&*folder), "{path} names the folder {folder}");
    }
    let mut relative = made()?.clone();
    // Its first line says what it was made from, as it was called.
    let bundled = "openapi.yaml";
    let body = |tree: &Tree| {
        tree.get(bundled).map(|bytes| String::from_utf8_lossy(bytes).lines().skip(1).map(str::to_owned).collect::<Vec<_>>())
    };
    assert_eq!(body(&relative), body(&absolute), "{bundled}, from its second line on");
    relative.extend(absolute.get_key_value(bundled).map(|(path, bytes)| (path.clone(), bytes.clone())));
    same(&relative, &absolute, "a run from elsewhere")
}

/// Readers, review tools and the generator itself know its files by this mark.
#[test]
fn every_file_says_that_it_is_generated() -> Result<(), String> {
    for (path, bytes) in made()? {
        let text = std::str::from_utf8(bytes).map_err(|error| format!("{path}: {error}"))?;
        assert!(text.lines().take(6).any(|line| line.contains(MARK)), "{path}: none of the first lines says `{MARK}`");
        assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{path} does not end with one line end");
        assert!(!text.contains('\r'), "{path} has foreign line ends");
        let ragged = text.lines().position(|line| line.ends_with([' ', '\t']));
        assert_eq!(ragged.map(|index| index + 1), None, "{path}: this line ends with a blank");
    }
    Ok(())
}

/// Everything below `generated/`, made once for all tests.
fn made() -> Result<&'static Tree, String> {
    static MADE: OnceLock<Result<Tree, String>> = OnceLock::new();
    MADE.get_or_init(|| made_from("spec", &Disk::at(ROOT))).as_ref().map_err(Clone::clone)
}

/// Everything below `generated/` as the program would write it.
fn made_from(folder: &str, disk: &Disk) -> Result<Tree, String> {
    let options = Options {
        spec: format!("{folder}/openapi.yaml"),
        config: format!("{folder}/generator.toml"),
        config_required: true,
        name: None,
        strict: false,
    };
    let outcome = generate(&options, disk);
    let findings = outcome.diagnostics.to_plain(&outcome.sources);
    outcome.tree.map(with_manifest).ok_or(format!("the generator refuses spec/:\n{findings}"))
}

fn same(one: &Tree, other: &Tree, what: &str) -> Result<(), String> {
    let difference = plan(other, one).map(|plan| difference(&plan, "generated", COMMAND))?;
    assert!(one == other, "{what} gives something else:\n{difference}");
    Ok(())
}

/// The files below a folder.
struct Disk(PathBuf);

impl Disk {
    fn at(folder: impl Into<PathBuf>) -> Self {
        Self(folder.into())
    }
}

impl Files for Disk {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        fs::read(self.0.join(path)).map_err(|error| error.to_string())
    }
}

impl Folder for Disk {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        let path = self.0.join(path);
        if path.is_file() { fs::read(&path).map(Some).map_err(|error| format!("{}: {error}", path.display())) } else { Ok(None) }
    }
}

/// Paths of all files, relative and with `/`, but for what builds leave behind.
fn collect(folder: &Path, prefix: &str, out: &mut BTreeSet<String>) -> Result<(), String> {
    let wrong = |error: std::io::Error| format!("{}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(wrong)? {
        let entry = entry.map_err(wrong)?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let left_by_builds = path.ends_with("/target") || path == "docs/book";
        if entry.path().is_dir() && !left_by_builds {
            collect(&entry.path(), &format!("{path}/"), out)?;
        } else if !left_by_builds {
            out.insert(path);
        }
    }
    Ok(())
}
