//! What the generator makes of small documents, one idea each: `cases/<topic>/<case>.yaml`.
//!
//! A case begins with comments: what it shows, and which of the generated files show it.
//!
//! ```text
//! # A member may be required or optional, and null or not: four Rust types.
//! # rust: api/pets.rs            (below the crate's src/)
//! # docs: en/api/pets.md         (below docs/src/; may be left out)
//! ```
//!
//! Three snapshots are kept beside each other: `<case>.rs` (code), `<case>.md` (reference) and `<case>.ir` (the model between the
//! document and both, with the findings about the document). Whatever a stage changes is then seen where it begins.
//! `cargo insta review`, or `INSTA_UPDATE=always cargo test -p tests --test snapshots`, accepts what changed on purpose.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use generator::diag::{Diagnostics, Severity};
use generator::{Options, generate, print_ir};

const CASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/cases");
const SNAPSHOTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snapshots");

/// Lines of the model that fit here are not broken.
const WIDTH: usize = 120;

#[test]
fn every_case_gives_what_it_gave() -> Result<(), String> {
    let mut wrong = Vec::new();
    let mut expected = BTreeSet::new();
    for path in cases()? {
        let case = Case::read(&path)?;
        expected.extend(case.kinds().map(|kind| format!("{}/{}.{kind}.snap", case.topic, case.name)));
        match case.outputs() {
            Ok(outputs) => {
                let differs =
                    |(kind, text): &(&str, String)| catch_unwind(AssertUnwindSafe(|| case.compare(kind, text))).is_err();
                let changed = outputs.iter().filter(|output| differs(output));
                wrong.extend(
                    changed.map(|(kind, _)| format!("cases/{}/{}.yaml: its .{kind} differs, see above", case.topic, case.name)),
                );
            }
            Err(why) => wrong.push(why),
        }
    }
    let kept = snapshots()?;
    // A snapshot without a case is a test that nobody runs any more.
    wrong.extend(kept.difference(&expected).map(|path| format!("tests/snapshots/{path}: no case makes it, remove it")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

/// A small document and what it is about.
struct Case {
    topic: String,
    name: String,
    idea: String,
    rust: Vec<String>,
    docs: Vec<String>,
    text: String,
}

impl Case {
    fn read(path: &Path) -> Result<Self, String> {
        let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let mut case = Self {
            topic: path.parent().map(file_name).unwrap_or_default(),
            name: file_name(path).trim_end_matches(".yaml").to_owned(),
            idea: String::new(),
            rust: Vec::new(),
            docs: Vec::new(),
            text: String::new(),
        };
        for line in text.lines().map_while(|line| line.strip_prefix("# ")) {
            let words = |list: &str| list.split_whitespace().map(str::to_owned).collect();
            match line.split_once(": ") {
                Some(("rust", list)) => case.rust = words(list),
                Some(("docs", list)) => case.docs = words(list),
                _ => case.idea.push_str(line),
            }
        }
        if case.idea.is_empty() || case.rust.is_empty() {
            return Err(format!("{}: say in a comment what it is about, and `rust:` which files show it", path.display()));
        }
        case.text = text;
        Ok(case)
    }

    /// The endings of the names of its snapshots.
    fn kinds(&self) -> impl Iterator<Item = &'static str> {
        ["ir", "rs"].into_iter().chain((!self.docs.is_empty()).then_some("md"))
    }

    /// What each of its snapshots has to hold.
    fn outputs(&self) -> Result<Vec<(&'static str, String)>, String> {
        let root = format!("{}.yaml", self.name);
        let options = Options {
            spec: root.clone(),
            config: "none.toml".to_owned(),
            config_required: false,
            name: Some("sample".to_owned()),
            strict: false,
        };
        let outcome = generate(&options, &BTreeMap::from([(root, self.text.clone())]));
        let findings = outcome.diagnostics.to_plain(&outcome.sources);
        let (Some(tree), Some(document)) = (&outcome.tree, &outcome.document) else {
            return Err(format!("cases/{}/{}.yaml is refused:\n{findings}", self.topic, self.name));
        };
        let mut again = Diagnostics::default();
        let model = print_ir(document, &mut again);
        assert_eq!(again.count(Severity::Error), 0, "{}: printing the model finds errors that generating did not", self.name);
        let shown = |root: &str, paths: &[String]| -> Result<String, String> {
            let mut text = String::new();
            for path in paths {
                let bytes = tree.get(&format!("{root}/{path}")).ok_or_else(|| {
                    let made: Vec<&str> = tree.keys().filter(|key| !key.contains("/runtime/")).map(String::as_str).collect();
                    format!("cases/{}/{}.yaml: there is no `{root}/{path}` among\n{}", self.topic, self.name, made.join("\n"))
                })?;
                let file = String::from_utf8_lossy(bytes);
                // The mark is the same everywhere and would only push the text down.
                let body =
                    file.split_once('\n').filter(|(first, _)| first.contains("@generated")).map_or(&*file, |(_, body)| body);
                text.push_str(&format!("=== {path}\n{}\n", body.trim_start()));
            }
            Ok(text)
        };
        let findings = if findings.is_empty() { findings } else { format!("=== findings\n{findings}\n=== model\n") };
        let texts = [format!("{findings}{}", squeezed(&model)), shown("sample/src", &self.rust)?, shown("docs/src", &self.docs)?];
        Ok(self.kinds().zip(texts).collect())
    }

    fn compare(&self, kind: &str, text: &str) {
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(Path::new("snapshots").join(&self.topic));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.set_description(format!("cases/{}/{}.yaml: {}", self.topic, self.name, self.idea));
        settings.bind(|| insta::assert_snapshot!(format!("{}.{kind}", self.name), text));
    }
}

/// Every case, sorted.
fn cases() -> Result<Vec<PathBuf>, String> {
    let root = Path::new(CASES);
    let mut found = Vec::new();
    for topic in folders(root)? {
        found.extend(
            entries(&root.join(topic))?.into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "yaml")),
        );
    }
    if found.is_empty() { Err(format!("no case below {CASES}")) } else { Ok(found) }
}

/// Every kept snapshot, by topic and file name.
fn snapshots() -> Result<BTreeSet<String>, String> {
    let mut found = BTreeSet::new();
    let root = Path::new(SNAPSHOTS);
    for topic in folders(root)? {
        let names = entries(&root.join(&topic))?.iter().map(|path| file_name(path)).collect::<Vec<_>>();
        found.extend(names.iter().filter(|name| name.ends_with(".snap")).map(|name| format!("{topic}/{name}")));
    }
    Ok(found)
}

fn folders(root: &Path) -> Result<Vec<String>, String> {
    Ok(entries(root)?.iter().filter(|path| path.is_dir()).map(|path| file_name(path)).collect())
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let read = || fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<_>>>();
    let mut paths = read().map_err(|error| format!("{}: {error}", folder.display()))?;
    paths.sort();
    Ok(paths)
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The printed model without what says nothing (`None`, `false`, empty lists and texts) and with every block that fits on one line.
fn squeezed(model: &str) -> String {
    let mut out = String::new();
    let (list, _) = blocks(&mut model.lines());
    for block in list.into_iter().filter_map(Block::reduced) {
        block.write(0, &mut out);
    }
    out
}

/// A line of pretty-printed `Debug`; when it opens a bracket, also what stands between and the closing line.
struct Block {
    head: String,
    body: Vec<Block>,
    tail: String,
}

/// The blocks up to the next closing bracket, and the line with that.
fn blocks<'a>(lines: &mut impl Iterator<Item = &'a str>) -> (Vec<Block>, String) {
    let mut list = Vec::new();
    while let Some(line) = lines.next().map(str::trim) {
        if line.starts_with([')', ']', '}']) {
            return (list, line.to_owned());
        }
        let (body, tail) = if line.ends_with(['(', '[', '{']) { blocks(lines) } else { Default::default() };
        list.push(Block { head: line.to_owned(), body, tail });
    }
    (list, String::new())
}

impl Block {
    /// Without the members that say nothing; `None` when this says nothing itself.
    fn reduced(self) -> Option<Self> {
        let member = self.head.split_once(": ").filter(|(key, _)| key.chars().all(|sign| sign.is_alphanumeric() || sign == '_'));
        let hollow = member.is_some_and(|(_, value)| matches!(value, "None," | "false," | "[]," | "{}," | "\"\","));
        // A type says something even when nothing is special about it.
        let may_go = !self.body.is_empty() && member.is_some_and(|(key, _)| key != "ty");
        let body: Vec<Self> = self.body.into_iter().filter_map(Self::reduced).collect();
        let emptied = may_go && body.is_empty();
        (!hollow && !emptied).then_some(Self { body, ..self })
    }

    /// The whole as one line.
    fn line(&self) -> String {
        let inner = self.body.iter().map(Self::line).collect::<Vec<_>>().join(" ");
        let inner = inner.trim_end_matches(',');
        match inner {
            "" => format!("{}{}", self.head, self.tail),
            _ if self.head.ends_with('{') => format!("{} {inner} {}", self.head, self.tail),
            _ => format!("{}{inner}{}", self.head, self.tail),
        }
    }

    fn write(&self, depth: usize, out: &mut String) {
        let indent = "  ".repeat(depth);
        let line = self.line();
        if self.body.is_empty() || indent.len() + line.chars().count() <= WIDTH {
            out.push_str(&format!("{indent}{line}\n"));
            return;
        }
        out.push_str(&format!("{indent}{}\n", self.head));
        for block in &self.body {
            block.write(depth + 1, out);
        }
        out.push_str(&format!("{indent}{}\n", self.tail));
    }
}
