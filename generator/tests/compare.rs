//! What `generator diff` says: pairs of documents below `tests/compare`, one theme each, and properties that hold for any pair.
//!
//! A pair is `old.yaml` and `new.yaml`; what people are told is kept beside them as `report.md`. `INSTA_UPDATE=always` accepts what
//! changed on purpose. `tests/compare/RULES.md` names a case for every kind of change, and this file looks whether it is true.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its cases has to stop")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use generator::compare::{Level, Report, Rule, Semver, Version, compare, json, markdown, text};
use generator::diag::Diagnostics;
use generator::load::{self, Document};
use generator::source::{Files, Sources};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests");

/// Reads below one folder, so that what people see does not depend on where the test runs.
struct Folder(PathBuf);

impl Files for Folder {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        fs::read(self.0.join(path)).map_err(|_| "no such file".to_owned())
    }
}

struct Side {
    api: generator::ir::Api,
    document: Document,
    sources: Sources,
}

fn side(path: &str, files: &dyn Files) -> Option<Side> {
    let (mut sources, mut diags) = (Sources::default(), Diagnostics::default());
    let document = load::load(path, files, &mut sources, &mut diags)?.into_document(&mut diags)?;
    let api = generator::model(&document, &mut diags);
    Some(Side { api, document, sources })
}

fn between(old: &Side, new: &Side) -> Report {
    compare(version(old), version(new)).unwrap()
}

fn version(side: &Side) -> Version<'_> {
    let Side { api, document, sources } = side;
    Version { api, document, sources }
}

/// Two texts as documents of these names.
fn texts(old: (&str, &str), new: (&str, &str)) -> Report {
    let read = |(path, text): (&str, &str)| side(path, &BTreeMap::from([(path.to_owned(), text.to_owned())])).unwrap();
    between(&read(old), &read(new))
}

fn folders(root: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> =
        fs::read_dir(root).unwrap().filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_dir()).collect();
    found.sort();
    found
}

/// The reports of all pairs by their name.
fn reports() -> Vec<(String, PathBuf, Report)> {
    let pair = |folder: PathBuf| {
        let files = Folder(folder.clone());
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        let report = between(&side("old.yaml", &files).unwrap(), &side("new.yaml", &files).unwrap());
        (name, folder, report)
    };
    let folders = folders(&Path::new(ROOT).join("compare"));
    folders.into_iter().filter(|folder| folder.join("old.yaml").is_file()).map(pair).collect()
}

/// Every document below `tests/cases`.
fn cases() -> Vec<(String, Side)> {
    let mut out = Vec::new();
    for folder in folders(&Path::new(ROOT).join("cases")) {
        let mut names: Vec<String> =
            fs::read_dir(&folder).unwrap().filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
        names.sort();
        let files = Folder(folder.clone());
        out.extend(names.into_iter().filter_map(|name| Some((format!("{}/{name}", folder.display()), side(&name, &files)?))));
    }
    assert!(out.len() > 20, "tests/cases has few documents");
    out
}

#[test]
fn every_pair_is_told_as_it_was() {
    for (name, folder, report) in reports() {
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(&folder);
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.set_snapshot_suffix("");
        settings.bind(|| insta::assert_snapshot!("report", markdown(&report), &name));
    }
}

#[test]
fn the_other_forms_say_the_same() {
    for (name, _, report) in reports() {
        let value: serde_json::Value = serde_json::from_str(&json(&report)).unwrap();
        assert_eq!(value["changes"].as_array().map(Vec::len), Some(report.changes.len()), "{name}");
        let shown = text(&report);
        for change in &report.changes {
            assert!(shown.contains(&format!("[{}]", change.rule)), "{name}: {} is not in the text", change.rule);
        }
    }
}

#[test]
fn every_rule_has_a_case_and_a_row() {
    let reports = reports();
    let table = fs::read_to_string(Path::new(ROOT).join("compare/RULES.md")).unwrap();
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    let rows = table.lines().take_while(|line| !line.starts_with("## "));
    for row in rows.filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        let [word, .., case] = cells.as_slice() else { continue };
        let Some(rule) = Rule::from_word(word.trim_matches('`')) else {
            wrong.push(format!("{word}: there is no such rule"));
            continue;
        };
        seen.insert(rule);
        let case = case.trim_matches('`');
        match reports.iter().find(|(name, ..)| name == case) {
            Some((_, _, report)) if report.changes.iter().any(|change| change.rule == rule) => {}
            Some(_) => wrong.push(format!("{rule}: the case `{case}` does not show it")),
            None => wrong.push(format!("{rule}: there is no case `{case}`")),
        }
    }
    wrong.extend(Rule::ALL.iter().filter(|rule| !seen.contains(rule)).map(|rule| format!("{rule}: no row")));
    assert!(wrong.is_empty(), "tests/compare/RULES.md:\n{}", wrong.join("\n"));
    let words: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.word()).collect();
    assert_eq!(words.len(), Rule::ALL.len(), "two rules share a word");
}

#[test]
fn a_document_does_not_differ_from_itself() {
    for (name, side) in cases() {
        let report = between(&side, &side);
        assert!(report.changes.is_empty(), "{name}:\n{}", text(&report));
        assert!(markdown(&report).ends_with("Nothing changed.\n"));
    }
}

/// Whatever is compared with whatever, there is an end, and nothing is lost of what the code is like.
#[test]
fn any_two_documents_can_be_compared() {
    let cases = cases();
    for (index, (name, old)) in cases.iter().enumerate() {
        // One partner each keeps this short.
        let Some((other, new)) = cases.get((index + 7) % cases.len()) else { continue };
        assert!(!between(old, new).changes.is_empty(), "{name} and {other} are the same");
    }
}

#[test]
fn what_is_new_one_way_is_gone_the_other_way() {
    let opposite = |rule: Rule| match rule {
        Rule::OperationAdded => Rule::OperationRemoved,
        Rule::FieldAdded => Rule::FieldRemoved,
        Rule::EnumValueAdded => Rule::EnumValueRemoved,
        Rule::BecameRequired => Rule::BecameOptional,
        Rule::LimitTightened => Rule::LimitRelaxed,
        Rule::TypeWidened => Rule::TypeNarrowed,
        other => other,
    };
    for (name, folder, report) in reports() {
        let files = Folder(folder);
        let back = between(&side("new.yaml", &files).unwrap(), &side("old.yaml", &files).unwrap());
        let count = |report: &Report, rule: Rule| report.changes.iter().filter(|change| change.rule == rule).count();
        for rule in Rule::ALL.iter().copied().filter(|rule| opposite(*rule) != *rule) {
            assert_eq!(count(&report, rule), count(&back, opposite(rule)), "{name}: {rule}");
        }
    }
}

const SMALL: &str = "openapi: 3.0.3
info: {title: T, version: '1'}
tags: [{name: pets}]
paths:
  /pets:
    post:
      tags: [pets]
      operationId: createPet
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
  /toys: {get: {tags: [pets], operationId: toys, responses: {'204': {description: None.}}}}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        kind: {type: string, enum: [cat, dog]}
        name: {type: string, maxLength: 9, nullable: true}
    Toy: {type: object, properties: {a: {type: string}}}
";

#[test]
fn order_and_syntax_do_not_matter() {
    let value: serde_json::Value = serde_yaml::from_str(SMALL).unwrap();
    let mirrored = mirror(&value);
    for text in [value.to_string(), mirrored.to_string(), format!("{mirrored:#}")] {
        let report = texts(("a.yaml", SMALL), ("b.json", &text));
        assert!(report.changes.is_empty(), "{}", self::text(&report));
    }
    let listed = SMALL.replace("[cat, dog]", "[dog, cat]");
    assert!(texts(("a.yaml", SMALL), ("a.yaml", &listed)).changes.is_empty());
}

/// Every object with its members in the opposite order.
fn mirror(value: &serde_json::Value) -> serde_json::Value {
    match value {
        serde_json::Value::Object(members) => members.iter().rev().map(|(key, value)| (key.clone(), mirror(value))).collect(),
        serde_json::Value::Array(items) => items.iter().map(mirror).collect(),
        other => other.clone(),
    }
}

/// Arguments stand in the order of the document, so moving required members changes no message and may change code without an error.
#[test]
fn another_order_of_required_members_is_said_to_swap_arguments() {
    let two = SMALL.replace("required: [name]", "required: [name, kind]");
    let value: serde_json::Value = serde_yaml::from_str(&two).unwrap();
    let report = texts(("a.yaml", &two), ("b.json", &mirror(&value).to_string()));
    let rules: BTreeSet<Rule> = report.changes.iter().map(|change| change.rule).collect();
    assert_eq!(rules, BTreeSet::from([Rule::Reordered]));
    assert!(report.is_breaking());
}

#[test]
fn versions_of_openapi_do_not_matter() {
    let lifted = SMALL
        .replace("openapi: 3.0.3", "openapi: 3.1.0")
        .replace("{type: string, maxLength: 9, nullable: true}", "{type: [string, 'null'], maxLength: 9}");
    let report = texts(("a.yaml", SMALL), ("b.yaml", &lifted));
    assert!(report.changes.is_empty(), "{}", text(&report));
}

#[test]
fn other_words_are_a_patch() {
    let worded = SMALL.replace("description: It.", "description: The pet.");
    let report = texts(("a.yaml", SMALL), ("a.yaml", &worded));
    assert_eq!(report.at(Level::Words).count(), 1);
    assert_eq!(report.changes.len(), 1);
    assert_eq!(report.semver(), Some(Semver::Patch));
    assert!(!report.is_breaking());
}

#[test]
fn a_cycle_ends() {
    let cyclic = SMALL.replace("a: {type: string}", "a: {$ref: '#/components/schemas/Pet'}").replace(
        "kind: {type: string, enum: [cat, dog]}",
        "toy: {$ref: '#/components/schemas/Toy'}\n        mate: {$ref: '#/components/schemas/Pet'}",
    );
    let longer = cyclic.replace("maxLength: 9", "maxLength: 8");
    let report = texts(("a.yaml", &cyclic), ("a.yaml", &longer));
    assert_eq!(
        report.changes.iter().map(|change| change.rule).collect::<Vec<_>>(),
        [Rule::LimitTightened, Rule::VersionNotRaised]
    );
}
