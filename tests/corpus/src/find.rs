//! Finds the OpenAPI documents below a folder: by what stands at their root, not by their names.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A document, and what is known of it before it is read.
#[derive(Clone, Debug)]
pub struct Found {
    /// Path below the folder, without the ending unless that is needed to tell two apart.
    pub name: String,
    /// Where it is.
    pub path: PathBuf,
    /// The name of its crate, no other's.
    pub krate: String,
    /// What the folder's index says of it, if there is one.
    pub valid: Option<bool>,
}

/// Every document below `dir`, in the order of their paths.
pub fn find(dir: &Path) -> Result<Vec<Found>, String> {
    let mut paths = Vec::new();
    walk(dir, dir, &mut paths)?;
    paths.sort();
    let mut stems: BTreeMap<&str, usize> = BTreeMap::new();
    for path in &paths {
        *stems.entry(stem(path)).or_default() += 1;
    }
    let index = index(dir);
    let mut taken = BTreeSet::new();
    let documents = paths.iter().map(|path| {
        let name = if stems.get(stem(path)) == Some(&1) { stem(path) } else { path };
        let mut krate = format!("doc-{}", slug(name));
        while !taken.insert(krate.clone()) {
            krate.push_str("-x");
        }
        Found { name: name.to_owned(), path: dir.join(path), krate, valid: index.get(path).copied() }
    });
    Ok(documents.collect())
}

fn walk(dir: &Path, folder: &Path, paths: &mut Vec<String>) -> Result<(), String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("cannot read `{}`: {error}", folder.display()))?;
    for entry in entries.filter_map(Result::ok) {
        let path = entry.path();
        if path.is_dir() {
            walk(dir, &path, paths)?;
        } else if path.extension().is_some_and(|end| ["yaml", "yml", "json"].iter().any(|known| end.eq_ignore_ascii_case(known)))
            && fs::read(&path).is_ok_and(|bytes| is_document(&String::from_utf8_lossy(&bytes)))
            && let Some(relative) = path.strip_prefix(dir).ok().and_then(Path::to_str)
        {
            paths.push(relative.replace('\\', "/"));
        }
    }
    Ok(())
}

/// Whether `openapi` or `swagger` is a key of the root. A file that is a part of another has none.
fn is_document(text: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}');
    if text.trim_start().starts_with('{') {
        return in_braces(text);
    }
    text.lines().any(|line| {
        ["openapi", "swagger"].iter().any(|key| {
            let line = line.trim_start_matches(['"', '\'']);
            line.strip_prefix(key).is_some_and(|rest| rest.trim_start_matches(['"', '\'']).trim_start().starts_with(':'))
        })
    })
}

/// The same for JSON, where the root's keys are those at depth one.
fn in_braces(text: &str) -> bool {
    let (mut depth, mut from, mut escaped, mut inside) = (0_usize, 0, false, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if inside => escaped = true,
            '"' if inside => {
                inside = false;
                let key = text.get(from..at).unwrap_or_default();
                let rest = text.get(at + 1..).unwrap_or_default().trim_start();
                if depth == 1 && matches!(key, "openapi" | "swagger") && rest.starts_with(':') {
                    return true;
                }
            }
            '"' => (inside, from) = (true, at + 1),
            _ if inside => {}
            '{' | '[' => depth += 1,
            '}' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    false
}

/// Which documents are valid, by path, as `INDEX.tsv` says.
fn index(dir: &Path) -> BTreeMap<String, bool> {
    let text = fs::read_to_string(dir.join("INDEX.tsv")).unwrap_or_default();
    let mut lines = text.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    let head = lines.next().unwrap_or_default();
    let column = |name: &str| head.iter().position(|cell| *cell == name);
    let (Some(path), Some(valid)) = (column("path"), column("valid")) else { return BTreeMap::new() };
    lines
        .filter_map(|cells| match *cells.get(valid)? {
            "valid" => Some(((*cells.get(path)?).to_owned(), true)),
            "invalid" => Some(((*cells.get(path)?).to_owned(), false)),
            _ => None,
        })
        .collect()
}

fn stem(path: &str) -> &str {
    path.rsplit_once('.').map_or(path, |(stem, _)| stem)
}

fn slug(name: &str) -> String {
    let words: Vec<String> =
        name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_ascii_lowercase).collect();
    words.join("-")
}
