//! Rules about the files of this repository that no compiler checks.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// Folders that are made, not written.
const MADE: &[&str] = &["target", ".git", "node_modules", ".venv", "__pycache__", "book"];

/// Whoever brings a document of their own gets the same generator: everything about a vendor stands in `spec/`.
#[test]
fn the_generator_knows_no_vendor() -> Result<(), String> {
    let vendors = ["justap", "adapay"];
    let mut found = Vec::new();
    for file in files()?.iter().filter(|file| file.path.starts_with("generator/") || file.path.starts_with("templates/")) {
        for (number, line) in file.lines() {
            let lower = line.to_lowercase();
            if vendors.iter().any(|vendor| lower.contains(vendor)) {
                found.push(format!("{}:{number}: {}", file.path, line.trim()));
            }
        }
        let path = file.path.to_lowercase();
        if vendors.iter().any(|vendor| path.contains(vendor)) {
            found.push(file.path.clone());
        }
    }
    none(&found, "a vendor's name stands in")
}

#[test]
fn every_module_says_what_it_is() -> Result<(), String> {
    let silent: Vec<String> = files()?
        .into_iter()
        .filter(|file| file.is_rust_in(&["generator/src/", "templates/runtime/", "tests/src/", "tests/tests/"]))
        .filter(|file| !file.text.starts_with("//! "))
        .map(|file| file.path)
        .collect();
    none(&silent, "these modules do not begin with `//!`")
}

/// What only works on the machine it was written on, or tells where that was.
#[test]
fn no_file_names_a_machine() -> Result<(), String> {
    // Put together here, so that this file does not find itself.
    let folders = ["home", "root", "work", "Users"].map(|name| format!("/{name}/"));
    let mut found = Vec::new();
    for file in files()? {
        for (number, line) in file.lines() {
            let named = folders.iter().any(|folder| line.match_indices(folder.as_str()).any(|(at, _)| begins_a_path(line, at)));
            if named || line.contains(&["C:", "Users"].join("\\")) {
                found.push(format!("{}:{number}: {}", file.path, line.trim()));
            }
        }
    }
    none(&found, "a folder of one machine is named in")
}

/// Lock files and settings of package managers name the public registries or none.
#[test]
fn packages_come_from_public_registries() -> Result<(), String> {
    let public = [
        concat!("github.com/rust-lang/crates", ".io-index"),
        concat!("index.crates", ".io/"),
        concat!("registry.", "npmjs.org/"),
        concat!("py", "pi.org/"),
        concat!("files.python", "hosted.org/"),
    ];
    let names = ["Cargo.lock", "package-lock.json", "package.json", ".npmrc", "requirements.txt", "pip.conf", "config.toml"];
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    for file in files()? {
        let name = file.path.rsplit('/').next().unwrap_or_default();
        let Some(name) = names.iter().find(|known| **known == name) else { continue };
        seen.insert(*name);
        for (number, line) in file.lines() {
            let fetched = ["resolved", "source =", "registry", "index-url", "@ http"].iter().any(|word| line.contains(word));
            let foreign = line.match_indices("://").any(|(at, sign)| {
                let address = line.get(at + sign.len()..).unwrap_or_default();
                !public.iter().any(|known| address.starts_with(known))
            });
            if fetched && foreign {
                found.push(format!("{}:{number}: {}", file.path, line.trim()));
            }
        }
    }
    assert!(seen.contains("Cargo.lock"), "there is no Cargo.lock to look at");
    none(&found, "a registry that not everybody can reach stands in")
}

/// A map that lacks a place, or shows one that is gone, sends people astray.
#[test]
fn the_page_on_architecture_knows_every_module() -> Result<(), String> {
    let page = text("generator/ARCHITECTURE.md")?;
    let sources = "generator/src/";
    let modules: Vec<String> =
        files()?.iter().filter(|file| file.is_rust_in(&[sources])).map(|file| file.path.replacen(sources, "", 1)).collect();
    let missing: Vec<String> = modules.iter().filter(|module| !mentions(&page, module)).cloned().collect();
    none(
        &missing,
        "generator/ARCHITECTURE.md does not mention these files of generator/src, by path or by folder when it is a mod.rs",
    )?;
    let spans = page.split('`').skip(1).step_by(2);
    let gone: Vec<String> = spans
        .filter(|span| span.ends_with(".rs") && !span.contains(['*', '<', '{', ' ']))
        .filter(|span| {
            ![sources, "generator/", "templates/", "templates/runtime/", ""]
                .iter()
                .any(|folder| exists(&format!("{folder}{span}")))
        })
        .map(str::to_owned)
        .collect();
    none(&gone, "generator/ARCHITECTURE.md names files that do not exist")
}

/// What people are told to run is what decides whether a change goes in.
#[test]
fn the_test_command_of_the_readme_is_run_by_ci() -> Result<(), String> {
    let readme = text("README.md")?;
    let fenced = readme.split("```").skip(1).step_by(2);
    let commands: BTreeSet<&str> = fenced
        .flat_map(str::lines)
        .map(|line| line.split('#').next().unwrap_or_default().trim())
        .filter(|line| line.starts_with("cargo test"))
        .collect();
    assert_eq!(commands.len(), 1, "README.md has one test command, in a block of code; found {commands:?}");
    let ci = text(".ci/run")?;
    for command in commands {
        let run = ci.lines().any(|line| line.starts_with("step ") && line.ends_with(&format!(" {command}")));
        assert!(run, "no step of .ci/run ends with `{command}`, which README.md tells people to run");
    }
    Ok(())
}

/// A text file of the repository.
struct File {
    path: String,
    text: String,
}

impl File {
    fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..).zip(self.text.lines())
    }

    fn is_rust_in(&self, folders: &[&str]) -> bool {
        self.path.ends_with(".rs") && folders.iter().any(|folder| self.path.starts_with(folder))
    }
}

/// Every text file, sorted by path.
fn files() -> Result<Vec<File>, String> {
    let mut out = Vec::new();
    collect(Path::new(ROOT), "", &mut out)?;
    out.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(out)
}

fn collect(folder: &Path, prefix: &str, out: &mut Vec<File>) -> Result<(), String> {
    let wrong = |error: std::io::Error| format!("{}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(wrong)? {
        let entry = entry.map_err(wrong)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        if entry.path().is_dir() {
            if !MADE.contains(&name.as_str()) {
                collect(&entry.path(), &format!("{path}/"), out)?;
            }
        } else if let Ok(text) = String::from_utf8(fs::read(entry.path()).map_err(wrong)?) {
            out.push(File { path, text });
        }
    }
    Ok(())
}

fn text(path: &str) -> Result<String, String> {
    fs::read_to_string(Path::new(ROOT).join(path)).map_err(|error| format!("{path}: {error}"))
}

fn exists(path: &str) -> bool {
    Path::new(ROOT).join(path).is_file()
}

/// Whether what stands at `at` is the start of a path, not the middle of a longer one or of a pointer.
fn begins_a_path(line: &str, at: usize) -> bool {
    let before = line.get(..at).and_then(|text| text.chars().next_back());
    before.is_none_or(|sign| !sign.is_alphanumeric() && !matches!(sign, '.' | '-' | '_' | '}' | '#' | '/' | '>' | '*'))
}

/// Whether a page names a file: `load/node.rs`, or `load/` for `load/mod.rs`.
fn mentions(page: &str, module: &str) -> bool {
    let name = module.strip_suffix("mod.rs").filter(|folder| !folder.is_empty()).unwrap_or(module);
    page.match_indices(name).any(|(at, _)| {
        // `node.rs` inside `load/node.rs` is another file.
        let before = page.get(..at).and_then(|text| text.chars().next_back());
        before.is_none_or(|sign| !sign.is_alphanumeric() && !matches!(sign, '_' | '/'))
            || page.get(..at).is_some_and(|text| text.ends_with("src/"))
    })
}

fn none(found: &[String], what: &str) -> Result<(), String> {
    if found.is_empty() { Ok(()) } else { Err(format!("{what}:\n{}", found.join("\n"))) }
}
