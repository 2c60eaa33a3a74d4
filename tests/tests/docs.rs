//! What the reference shows is true: its Rust compiles without a warning, its JSON can be read, and none of its links is a guess.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;
use tests::OPERATIONS;

/// The reference, beside the crate.
const PAGES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../generated/docs/src");

/// Every Rust sample of every page, as `build.rs` took them out of the pages. That this compiles is the test.
#[deny(warnings)]
#[allow(missing_docs, dead_code, clippy::print_stdout, reason = "samples say what they have to in print, and nobody calls them")]
mod samples {
    include!(concat!(env!("OUT_DIR"), "/samples.rs"));
}

/// No sample was lost on the way: each operation's page has one for each operation, and the guides have theirs.
#[test]
fn samples_of_every_operation_are_compiled() {
    let places: BTreeSet<&str> = samples::SAMPLES.iter().flat_map(|(places, _)| places.split(", ")).collect();
    for language in languages() {
        let here = |folder: &str| places.iter().filter(|place| place.starts_with(&format!("{language}/{folder}"))).count();
        assert!(here("") >= OPERATIONS.len(), "{language}: {} samples for {} operations", here(""), OPERATIONS.len());
        assert!(here("guides/") >= 8, "{language}: {} samples in guides", here("guides/"));
    }
    let shown = fenced("rust").len();
    assert_eq!(places.len(), shown, "samples compiled and samples shown");
}

#[test]
fn every_json_block_is_json() {
    let blocks = fenced("json");
    let wrong: Vec<String> = blocks
        .iter()
        .filter_map(|(page, text)| Some(format!("{page}: {}\n{text}", serde_json::from_str::<Value>(text).err()?)))
        .collect();
    assert!(blocks.len() > 200, "only {} blocks", blocks.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A guide exists in every language, with the same samples, diagrams and links into the reference.
#[test]
fn the_languages_tell_the_same() {
    let mut wrong = Vec::new();
    let all = languages();
    for (page, text) in pages().iter().filter(|(page, _)| page.starts_with(&format!("{}/", all[0]))) {
        for other in &all[1..] {
            let twin = page.replacen(&all[0], other, 1);
            let Ok(translated) = fs::read_to_string(Path::new(PAGES).join(&twin)) else {
                wrong.push(format!("{twin} is missing"));
                continue;
            };
            for what in ["\n```", "\n## ", "\n| ", "](../"] {
                let (one, two) = (text.matches(what).count(), translated.matches(what).count());
                if one != two {
                    wrong.push(format!("{page} has {one} of {what:?}, {twin} has {two}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The folders of the languages.
fn languages() -> Vec<String> {
    let folders: BTreeSet<String> =
        pages().into_iter().filter_map(|(page, _)| Some(page.split_once('/')?.0.to_owned())).collect();
    folders.into_iter().collect()
}

/// The blocks of a language, each with its page.
fn fenced(language: &str) -> Vec<(String, String)> {
    let fence = format!("\n```{language}\n");
    let mut out = Vec::new();
    for (page, text) in pages() {
        let blocks = text.split(&fence).skip(1).filter_map(|rest| rest.split_once("\n```"));
        out.extend(blocks.map(|(block, _)| (page.clone(), block.to_owned())));
    }
    out
}

/// Every page with its path.
fn pages() -> Vec<(String, String)> {
    let mut out = Vec::new();
    collect(Path::new(PAGES), "", &mut out);
    out
}

fn collect(folder: &Path, prefix: &str, out: &mut Vec<(String, String)>) {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(Result::unwrap).collect();
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{path}/"), out);
        } else {
            out.push((path, fs::read_to_string(entry.path()).unwrap()));
        }
    }
}
