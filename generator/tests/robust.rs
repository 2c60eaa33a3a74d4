//! Whatever the input, the library answers with findings, never with a panic, and quickly.
//!
//! Documents are damaged in ways that people and editors damage them: characters changed, lines dropped, doubled and moved, values
//! replaced by others. The damage is made by a small generator of numbers with a fixed seed, so a failure can be repeated.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test that cannot read its cases has to stop")]

use std::collections::BTreeMap;
use std::path::Path;

use generator::{Options, generate};

/// Xorshift: enough for shuffling, and the same everywhere.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(limit.max(1)).unwrap_or(1)).unwrap_or(0)
    }
}

const PIECES: [&str; 24] = [
    "null",
    "[]",
    "{}",
    "true",
    "-1",
    "1e999",
    "'",
    "\"",
    "*a",
    "&a",
    "- ",
    ": ",
    "{",
    "[",
    "}",
    "|",
    "!!str ",
    "$ref: '#/components'",
    "$ref: ''",
    "\t",
    "é支",
    "type: object",
    "# ",
    "? ",
];

fn damage(text: &str, numbers: &mut Numbers) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for _ in 0..=numbers.below(3) {
        let at = numbers.below(lines.len());
        match numbers.below(6) {
            0 => drop(lines.remove(at)),
            1 => lines.insert(at, lines[at].clone()),
            2 => {
                let other = numbers.below(lines.len());
                lines.swap(at, other);
            }
            3 => lines[at] = format!("  {}", lines[at]),
            _ => {
                let cut = numbers.below(lines[at].chars().count() + 1);
                let keep: String = lines[at].chars().take(cut).collect();
                let rest: String = lines[at].chars().skip(cut + numbers.below(6)).collect();
                lines[at] = keep + PIECES[numbers.below(PIECES.len())] + &rest;
            }
        }
        if lines.is_empty() {
            lines.push(String::new());
        }
    }
    lines.join("\n")
}

fn run(text: String) {
    let files = BTreeMap::from([("a.yaml".to_owned(), text), ("files/common.yaml".to_owned(), "components: {}".to_owned())]);
    let options = Options { spec: "a.yaml".to_owned(), config: String::new(), config_required: false, name: None, strict: false };
    let outcome = generate(&options, &files);
    assert!(outcome.tree.is_some() || outcome.diagnostics.has_errors(), "nothing made and nothing said");
    let _ = outcome.diagnostics.to_plain(&outcome.sources);
}

#[test]
fn damaged_documents_are_answered() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = [home.join("../tests/errors"), home.join("tests/upgrade")];
    let rounds = std::env::var("ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(40);
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    let entries = folders.iter().flat_map(|folder| std::fs::read_dir(folder).expect("the folder is there"));
    let mut names: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    names.sort();
    for path in names.iter().filter(|path| path.extension().is_some_and(|end| end == "yaml")) {
        let text = std::fs::read_to_string(path).expect("the case is text");
        for _ in 0..rounds {
            run(damage(&text, &mut numbers));
        }
    }
}

#[test]
fn deep_documents_are_answered() {
    for (open, close) in [
        ("{\"not\": ", "}"),
        ("{\"allOf\": [", "]}"),
        ("{\"properties\": {\"a\": ", "}}"),
        ("{\"additionalProperties\": ", "}"),
        ("{\"type\": [\"array\", \"string\"], \"items\": ", "}"),
        ("{\"patternProperties\": {\"a\": ", "}}"),
        ("{\"prefixItems\": [", "], \"items\": false}"),
        ("{\"$defs\": {\"a\": ", "}}"),
        ("{\"if\": ", "}"),
    ] {
        for depth in [20, 40, 60, 120, 5000] {
            for inner in ["{}", "{\"type\": 1}"] {
                let schema = open.repeat(depth) + inner + &close.repeat(depth);
                for version in ["\"openapi\": \"3.0.0\"", "\"openapi\": \"3.1.0\"", "\"swagger\": \"2.0\", \"definitions\": {}"] {
                    run(format!(
                        "{{{version}, \"info\": {{\"title\": \"T\", \"version\": \"1\"}}, \"paths\": {{}}, \"components\": {{\"schemas\": {{\"A\": {schema}}}}}}}"
                    ));
                }
            }
        }
    }
}
