//! Wrong documents and what is said about them.
//!
//! Each file of `tests/errors` breaks one rule. Its first line names the findings expected; nothing else may be found, each finding
//! must point at a real line, and what people see is kept beside the document.

#![allow(clippy::expect_used, reason = "a test that cannot read its cases has to stop")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use generator::diag::{Code, Diagnostic};
use generator::source::Files;
use generator::{Options, Outcome, generate};

/// Reads below `tests/errors`, so that what people see does not depend on where the test runs.
struct Cases(PathBuf);

impl Files for Cases {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        std::fs::read(self.0.join(path)).map_err(|_| "no such file".to_owned())
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/errors")
}

fn cases() -> Vec<String> {
    let entries = std::fs::read_dir(folder()).expect("tests/errors is there");
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut names: Vec<String> = names.filter(|name| name.ends_with(".yaml")).collect();
    names.sort();
    names
}

fn expected(case: &str) -> BTreeSet<String> {
    let text = std::fs::read_to_string(folder().join(case)).expect("the case is text");
    let line = text.lines().next().and_then(|line| line.strip_prefix("# expect: ")).unwrap_or_default();
    line.split_whitespace().map(str::to_owned).collect()
}

fn run(case: &str) -> Outcome {
    let options = Options { spec: case.to_owned(), config: String::new(), config_required: false, name: None, strict: false };
    generate(&options, &Cases(folder()))
}

#[test]
fn every_wrong_document_is_explained() {
    for case in cases() {
        let outcome = run(&case);
        let found: BTreeSet<String> = outcome.diagnostics.iter().map(|finding| finding.code.to_string()).collect();
        let shown = outcome.diagnostics.to_plain(&outcome.sources);
        assert_eq!(found, expected(&case), "{case} is not found to be wrong in the way its first line says:\n{shown}");
        let has_line = |finding: &Diagnostic| {
            finding.labels.iter().any(|label| label.primary && !outcome.sources.path(label.span.file).is_empty())
        };
        assert!(outcome.diagnostics.iter().all(has_line), "a finding about {case} does not say where:\n{shown}");
        assert_eq!(outcome.tree.is_none(), outcome.diagnostics.has_errors(), "{case}: files are made unless there are errors");
        insta::with_settings!({ snapshot_path => folder(), prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(case.trim_end_matches(".yaml"), shown);
        });
    }
}

#[test]
fn what_is_tolerated_is_refused_when_asked() {
    let options =
        |strict| Options { spec: "tolerated.yaml".to_owned(), config: String::new(), config_required: false, name: None, strict };
    let lenient = generate(&options(false), &Cases(folder()));
    assert!(lenient.tree.is_some(), "{}", lenient.diagnostics.to_plain(&lenient.sources));
    assert!(generate(&options(true), &Cases(folder())).tree.is_none());
    let bundled = lenient.document.map(|document| document.tree).unwrap_or_default();
    // As values, since the order of members depends on what else is built with us.
    let at = |pointer: &str| bundled.pointer(pointer).cloned().unwrap_or_default();
    assert_eq!(at("/info/description"), "A text that goes on at the margin");
    assert_eq!(at("/paths/~1orders~1{id}/get/security"), serde_json::json!([{}]));
    assert_eq!(at("/paths/~1orders~1{id}/get/x-unmet-security"), serde_json::json!(["token"]));
    assert_eq!(at("/paths/~1orders~1{id}/get/parameters/0/schema"), serde_json::json!({"type":"integer","maximum":10}));
    assert_eq!(
        at("/paths/~1orders~1{id}/get/parameters/1"),
        serde_json::json!({"name":"id","in":"path","required":true,"schema":{"type":"string"}})
    );
    assert_eq!(at("/paths/~1orders~1{id}~1again~1{id}/get/operationId"), serde_json::Value::Null);
    assert_eq!(at("/servers"), serde_json::json!([{"url":"https://example.com","variables":{}}]));
    assert_eq!(
        at("/paths/~1orders~1{order}~1pets/parameters"),
        serde_json::json!([{"name":"order","in":"path","required":true,"schema":{"type":"integer"}}])
    );
    assert_eq!(at("/paths/~1orders~1{order}~1pets/get/parameters/0/required"), serde_json::json!(false));
    assert_eq!(at("/paths/~1shops/get/parameters"), serde_json::json!([]));
    assert_eq!(at("/components/schemas/Pair/x-prefixItems"), serde_json::json!([{"type":"string"},{"type":"integer"}]));
    assert_eq!(at("/components/schemas/Set/enum"), serde_json::json!(["one", "two"]));
    assert_eq!(at("/components/schemas/Maybe"), serde_json::json!({"allOf":[{"type":"string"}],"nullable":true}));
}

#[test]
fn what_is_left_of_tolerated_parts_is_what_was_meant() {
    let found = run("tolerated-parts.yaml");
    let tree = found.document.map(|document| document.tree).unwrap_or_default();
    let at = |pointer: &str| tree.pointer(pointer).cloned().unwrap_or_default();
    assert_eq!(
        at("/x-webhooks").as_object().map(|webhooks| webhooks.keys().cloned().collect()),
        Some(vec!["shipped".to_owned()])
    );
    let parameters = "/paths/~1orders/get/parameters";
    assert_eq!(at(parameters)[0], serde_json::json!({"name": "sort", "in": "query", "schema": {"type": "string"}}));
    assert_eq!(at(parameters)[1]["content"], serde_json::json!({"application/json": {"schema": {"type": "object"}}}));
    let keys = |pointer: &str| at(pointer).as_object().map(|map| map.keys().cloned().collect::<Vec<_>>()).unwrap_or_default();
    assert_eq!(keys("/paths/~1orders/get/responses/200/content"), ["application/json"]);
    assert_eq!(keys("/paths/~1orders/post/requestBody/content"), ["multipart/form-data"]);
    assert_eq!(at("/components/schemas/Size/default"), serde_json::Value::Null);
    assert_eq!(at("/components/schemas/Size/x-enum-descriptions"), serde_json::json!(["Fits a letter box", ""]));
}

#[test]
fn words_of_a_later_version_mean_what_they_mean_there() {
    let found = run("version-mixed.yaml");
    let tree = found.document.map(|document| document.tree).unwrap_or_default();
    let schema = |name: &str| tree.pointer(&format!("/components/schemas/{name}")).cloned().unwrap_or_default();
    assert_eq!(schema("Name"), serde_json::json!({"type": "string", "nullable": true}));
    assert_eq!(schema("Other"), serde_json::json!({"anyOf": [{"type": "string"}, {"type": "integer"}]}));
    assert_eq!(schema("Age"), serde_json::json!({"type": "integer", "minimum": 0, "exclusiveMinimum": true}));
    assert_eq!(schema("Kind"), serde_json::json!({"type": "string", "enum": ["cat"], "example": "cat"}));
    assert_eq!(schema("Place")["properties"]["anything"], serde_json::json!({}));
}

#[test]
fn every_kind_of_finding_has_a_case() {
    // Bytes, sizes, settings and what they name have tests of their own; the others arise behind the rules, `internal` never.
    let elsewhere = [
        Code::NotUtf8,
        Code::TooLarge,
        Code::ConfigInvalid,
        Code::OverlayInvalid,
        Code::OverlayUnmatched,
        Code::FilterUnmatched,
        Code::DocumentInvalid,
        Code::NameClash,
        Code::Unsupported,
        Code::Internal,
    ];
    let covered: BTreeSet<String> = cases().iter().flat_map(|case| expected(case)).collect();
    let missing: Vec<&str> = Code::ALL
        .iter()
        .filter(|code| !elsewhere.contains(code))
        .map(|code| code.word())
        .filter(|word| !covered.contains(*word))
        .collect();
    assert!(missing.is_empty(), "no document in tests/errors shows: {missing:?}");
}
