//! Documents of every version, lifted to OpenAPI 3.0.
//!
//! Each file of `tests/upgrade` shows some constructs; the lifted document and what is said about it are kept beside it.

#![allow(clippy::expect_used, reason = "a test that cannot read its cases has to stop")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use generator::diag::Diagnostics;
use generator::load::{self, Bundle};
use generator::source::Sources;
use generator::{Options, generate};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/upgrade")
}

fn lifted(text: &str) -> (Bundle, Sources, Diagnostics) {
    lifted_files(&[("a.yaml", text)])
}

fn lifted_files(files: &[(&str, &str)]) -> (Bundle, Sources, Diagnostics) {
    let files: BTreeMap<String, String> = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    let (mut sources, mut diags) = (Sources::default(), Diagnostics::default());
    let bundle = load::load("a.yaml", &files, &mut sources, &mut diags).expect("the document can be read");
    (bundle, sources, diags)
}

#[test]
fn every_version_becomes_3_0() {
    let entries = std::fs::read_dir(folder()).expect("tests/upgrade is there");
    let mut names: Vec<String> = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
    names.retain(|name| name.ends_with(".yaml"));
    names.sort();
    for name in names {
        let text = std::fs::read_to_string(folder().join(&name)).expect("the case is text");
        let files = BTreeMap::from([(name.clone(), text)]);
        let options = Options { spec: name.clone(), config: String::new(), config_required: false, name: None, strict: false };
        let outcome = generate(&options, &files);
        let said = outcome.diagnostics.to_plain(&outcome.sources);
        let document = outcome.tree.as_ref().and_then(|tree| tree.get("openapi.yaml")).cloned().unwrap_or_default();
        let document = String::from_utf8_lossy(&document).into_owned();
        assert!(!document.is_empty(), "{name} is refused:\n{said}");
        insta::with_settings!({ snapshot_path => folder(), prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(name.trim_end_matches(".yaml"), format!("{document}\n{said}"));
        });
    }
}

#[test]
fn what_was_moved_keeps_its_place() {
    let text = "swagger: '2.0'
info: {title: T, version: '1'}
host: example.com
paths:
  /a:
    post:
      consumes: [application/json]
      parameters:
        - {name: q, in: query, type: integer, maximum: 9}
        - {name: b, in: body, schema: {$ref: '#/definitions/Pet'}}
      responses: {200: {description: d, schema: {type: string}}}
definitions:
  Pet: {type: object}
";
    let (bundle, sources, _) = lifted(text);
    let place = |pointer: &str| bundle.root.at(pointer).map(|node| sources.place(node.span)).unwrap_or_default();
    assert_eq!(place("/components/schemas/Pet"), "a.yaml:13:8");
    assert_eq!(place("/paths/~1a/post/parameters/0/schema/maximum"), "a.yaml:9:56");
    assert_eq!(place("/paths/~1a/post/requestBody/content/application~1json/schema"), "a.yaml:10:39");
    assert_eq!(place("/paths/~1a/post/responses/200/content/application~1json/schema/type"), "a.yaml:11:56");
    assert_eq!(place("/servers/0/url"), "a.yaml:3:7");
}

#[test]
fn types_and_limits_keep_their_place() {
    let text = "openapi: 3.1.0
info: {title: T, version: '1'}
components:
  schemas:
    A:
      type: [string, 'null']
      const: x
    B: {type: number, exclusiveMinimum: 5}
    C: {$ref: '#/components/schemas/A', description: more}
    D: {$defs: {E: {type: string}}, properties: {e: {$ref: '#/components/schemas/D/$defs/E'}}}
    F: {$anchor: f, type: object, properties: {f: {$ref: '#f'}}}
";
    let (bundle, sources, diags) = lifted(text);
    assert!(diags.is_empty(), "{}", diags.to_plain(&sources));
    let place = |pointer: &str| bundle.root.at(pointer).map(|node| sources.place(node.span)).unwrap_or_default();
    let json = |pointer: &str| bundle.root.at(pointer).map(|node| node.to_json().to_string()).unwrap_or_default();
    assert_eq!(json("/components/schemas/A"), r#"{"type":"string","enum":["x"],"nullable":true}"#);
    assert_eq!(place("/components/schemas/A/type"), "a.yaml:6:14");
    assert_eq!(place("/components/schemas/A/nullable"), "a.yaml:6:22");
    assert_eq!(json("/components/schemas/B"), r#"{"type":"number","minimum":5,"exclusiveMinimum":true}"#);
    assert_eq!(place("/components/schemas/B/minimum"), "a.yaml:8:41");
    assert_eq!(json("/components/schemas/C"), r##"{"allOf":[{"$ref":"#/components/schemas/A"}],"description":"more"}"##);
    assert_eq!(json("/components/schemas/D/properties/e/$ref"), r##""#/components/schemas/D.E""##);
    assert_eq!(place("/components/schemas/D.E"), "a.yaml:10:20");
    assert_eq!(json("/components/schemas/F/properties/f/$ref"), r##""#/components/schemas/F""##);
}

#[test]
fn files_of_every_version_become_one() {
    let root = "swagger: '2.0'
info: {title: T, version: '1'}
paths:
  /a: {$ref: 'paths/a.yaml'}
definitions:
  Pet: {$ref: 'lib.yaml#/definitions/Pet'}
  Own: {type: object, properties: {pet: {$ref: '#/definitions/Pet'}}}
";
    let path = "get: {parameters: [{$ref: '../lib.yaml#/parameters/size'}], responses: {200: {description: d, schema: {$ref: '../lib.yaml#/definitions/Pet'}}}}";
    let lib = "definitions: {Pet: {type: object, properties: {part: {$ref: '#/definitions/Part'}}}, Part: {type: file}}\nparameters: {size: {name: size, in: query, type: integer}}";
    let (bundle, sources, diags) = lifted_files(&[("a.yaml", root), ("paths/a.yaml", path), ("lib.yaml", lib)]);
    assert!(diags.is_empty(), "{}", diags.to_plain(&sources));
    let json = |pointer: &str| bundle.root.at(pointer).map(|node| node.to_json().to_string()).unwrap_or_default();
    assert_eq!(
        json("/components/schemas/Pet"),
        r##"{"type":"object","properties":{"part":{"$ref":"#/components/schemas/Part"}}}"##
    );
    assert_eq!(json("/components/schemas/Part"), r#"{"type":"string","format":"binary"}"#);
    assert_eq!(json("/components/schemas/Own/properties/pet/$ref"), r##""#/components/schemas/Pet""##);
    assert_eq!(json("/components/parameters/size/schema"), r#"{"type":"integer"}"#);
    assert_eq!(json("/paths/~1a/get/parameters/0/$ref"), r##""#/components/parameters/size""##);
    assert_eq!(json("/paths/~1a/get/responses/200/content/application~1json/schema/$ref"), r##""#/components/schemas/Pet""##);

    let root = "openapi: 3.1.0
info: {title: T, version: '1'}
components:
  schemas:
    A: {type: object, properties: {b: {$ref: 'lib.yaml#/$defs/B', description: mine, default: {$ref: x}}}}
";
    let lib = "$defs: {B: {type: [object, 'null'], properties: {c: {$ref: '#/$defs/C'}}}, C: {const: c}}";
    let (bundle, sources, diags) = lifted_files(&[("a.yaml", root), ("lib.yaml", lib)]);
    assert!(diags.is_empty(), "{}", diags.to_plain(&sources));
    let json = |pointer: &str| bundle.root.at(pointer).map(|node| node.to_json().to_string()).unwrap_or_default();
    assert_eq!(json("/components/schemas/A/properties/b/allOf"), r##"[{"$ref":"#/components/schemas/B"}]"##);
    assert_eq!(json("/components/schemas/B/nullable"), "true");
    assert_eq!(json("/components/schemas/C"), r#"{"enum":["c"],"type":"string"}"#);
    assert_eq!(bundle.root.at("/components/schemas/C").map(|node| sources.place(node.span)), Some("lib.yaml:1:79".to_owned()));
}
