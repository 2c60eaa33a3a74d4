//! Documents of many files become one.

use std::collections::BTreeMap;

use generator::diag::Diagnostics;
use generator::load::{self, Bundle};
use generator::source::Sources;

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n";

struct Loaded {
    bundle: Option<Bundle>,
    sources: Sources,
    diags: Diagnostics,
}

fn load(files: &[(&str, &str)]) -> Loaded {
    let map: BTreeMap<String, String> = files
        .iter()
        .map(|(path, text)| {
            ((*path).to_owned(), if *path == "spec/root.yaml" { format!("{HEAD}{text}") } else { (*text).to_owned() })
        })
        .collect();
    let (mut sources, mut diags) = (Sources::default(), Diagnostics::default());
    let bundle = load::load("spec/root.yaml", &map, &mut sources, &mut diags);
    Loaded { bundle, sources, diags }
}

impl Loaded {
    /// The value at a pointer, as JSON text.
    fn at(&self, pointer: &str) -> String {
        assert!(self.diags.is_empty(), "{}", self.diags.to_plain(&self.sources));
        self.bundle.as_ref().and_then(|bundle| bundle.root.at(pointer)).map(|node| node.to_json().to_string()).unwrap_or_default()
    }

    /// Where the value at a pointer was written.
    fn place(&self, pointer: &str) -> String {
        let node = self.bundle.as_ref().and_then(|bundle| bundle.root.at(pointer));
        node.map(|node| self.sources.place(node.span)).unwrap_or_default()
    }

    fn findings(&self) -> Vec<String> {
        let line = |d: &generator::diag::Diagnostic| {
            format!("{} {}", d.code, d.span().map(|s| self.sources.place(s)).unwrap_or_default())
        };
        self.diags.iter().map(line).collect()
    }
}

const RESPONSE: &str = "{'200': {description: d, content: {application/json: {schema: {$ref: ";

#[test]
fn components_move_and_references_become_local() {
    let pets = format!(
        "paths:\n  /pets/{{id}}:\n    get:\n      responses: {RESPONSE}'#/components/schemas/Pet'}}}}}}}}}}\n      parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}]\ncomponents:\n  schemas:\n    Pet: {{properties: {{owner: {{$ref: 'people/owner.yaml#/components/schemas/Owner'}}, friend: {{$ref: '#/components/schemas/Pet'}}}}}}\n"
    );
    let owner = "components:\n  schemas:\n    Owner: {properties: {pet: {$ref: '../pets.yaml#/components/schemas/Pet'}}}\n    Unused: {}\n";
    let root =
        "paths:\n  /pets/{id}: {$ref: 'pets.yaml#/paths/~1pets~1%7Bid%7D'}\ncomponents:\n  schemas:\n    Zebra: {type: string}\n";
    let loaded = load(&[("spec/root.yaml", root), ("spec/pets.yaml", &pets), ("spec/people/owner.yaml", owner)]);
    assert_eq!(
        loaded.at("/components/schemas"),
        r##"{"Zebra":{"type":"string"},"Owner":{"properties":{"pet":{"$ref":"#/components/schemas/Pet"}}},"Pet":{"properties":{"owner":{"$ref":"#/components/schemas/Owner"},"friend":{"$ref":"#/components/schemas/Pet"}}}}"##
    );
    assert_eq!(
        loaded.at("/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema/$ref"),
        r##""#/components/schemas/Pet""##
    );
    assert_eq!(loaded.place("/components/schemas/Owner/properties/pet"), "spec/people/owner.yaml:3:31");
    assert_eq!(loaded.place("/paths/~1pets~1{id}/get"), "spec/pets.yaml:4:7");
}

#[test]
fn whole_files_and_entries_of_lists_keep_their_names() {
    let root = format!("paths:\n  /a:\n    get:\n      responses: {RESPONSE}schemas/Pet.yaml}}}}}}}}}}\n");
    let files = [
        ("spec/root.yaml", root.as_str()),
        (
            "spec/schemas/Pet.yaml",
            "properties: {kind: {$ref: 'Kind.yaml'}, part: {$ref: 'lib.yaml#/definitions/Part/properties/size'}}\n",
        ),
        ("spec/schemas/Kind.yaml", "properties: {pets: {items: {$ref: Pet.yaml}}, of: {$ref: 'lib.yaml#/definitions/Part'}}\n"),
        ("spec/schemas/lib.yaml", "definitions:\n  Part: {properties: {size: {type: integer}}}\n"),
    ];
    let loaded = load(&files);
    assert_eq!(
        loaded.at("/components/schemas"),
        r##"{"Kind":{"properties":{"pets":{"items":{"$ref":"#/components/schemas/Pet"}},"of":{"$ref":"#/components/schemas/Part"}}},"Part":{"properties":{"size":{"type":"integer"}}},"Pet":{"properties":{"kind":{"$ref":"#/components/schemas/Kind"},"part":{"type":"integer"}}}}"##
    );
}

#[test]
fn what_is_referred_to_by_name_comes_along() {
    let other = "paths:\n  /a: {get: {security: [{Key: []}], responses: {'200': {description: d, content: {application/json: {x-envelope: E}}}}}}\ncomponents:\n  securitySchemes:\n    Key: {type: http, scheme: bearer}\n  x-envelopes:\n    E: {payload: {pointer: /d, encoding: json}, failure: {when: {pointer: /s, present: true}, schema: {$ref: '#/components/schemas/F'}}}\n  schemas:\n    F: {type: object}\n    Unused: {}\n";
    let root = "paths:\n  /a: {$ref: 'o.yaml#/paths/~1a'}\ncomponents:\n  securitySchemes:\n    Key: {$ref: 'o.yaml#/components/securitySchemes/Key'}\n    First: {type: http, scheme: basic}\n";
    let loaded = load(&[("spec/root.yaml", root), ("spec/o.yaml", other)]);
    assert_eq!(
        loaded.at("/components"),
        r##"{"securitySchemes":{"Key":{"type":"http","scheme":"bearer"},"First":{"type":"http","scheme":"basic"}},"schemas":{"F":{"type":"object"}},"x-envelopes":{"E":{"payload":{"pointer":"/d","encoding":"json"},"failure":{"when":{"pointer":"/s","present":true},"schema":{"$ref":"#/components/schemas/F"}}}}}"##
    );
}

#[test]
fn extensions_and_mappings_hold_references_and_examples_do_not() {
    let other = "components:\n  schemas:\n    Animal:\n      discriminator: {propertyName: k, mapping: {c: Cat, d: '#/components/schemas/Dog', b: 'bird.yaml'}}\n      example: {$ref: 'nowhere.yaml'}\n      default: {$ref: 'nowhere.yaml'}\n      x-other: {$ref: 'nowhere.yaml'}\n      properties: {$ref: {type: string}}\n    Cat: {}\n    Dog: {}\n";
    let root = "paths: {}\ncomponents:\n  requestBodies:\n    Hook:\n      content:\n        application/json:\n          x-webhook:\n            event: /t\n            data: {pointer: /d, encoding: json}\n            events: {made: {schema: {$ref: 'o.yaml#/components/schemas/Animal'}}}\n";
    let loaded = load(&[("spec/root.yaml", root), ("spec/o.yaml", other), ("spec/bird.yaml", "type: object\n")]);
    assert_eq!(
        loaded.at("/components/schemas/Animal/discriminator/mapping"),
        r##"{"c":"Cat","d":"#/components/schemas/Dog","b":"#/components/schemas/bird"}"##
    );
    assert_eq!(loaded.at("/components/schemas/Animal/example"), r##"{"$ref":"nowhere.yaml"}"##);
    assert_eq!(loaded.at("/components/schemas/Cat"), "{}");
    let event = "/components/requestBodies/Hook/content/application~1json/x-webhook/events/made/schema/$ref";
    assert_eq!(loaded.at(event), r##""#/components/schemas/Animal""##);
}

#[test]
fn chains_of_files_arrive_and_circles_are_found() {
    let root = "paths:\n  /a: {$ref: 'a.yaml#/paths/~1a'}\n  /b: {$ref: 'a.yaml#/paths/~1b'}\ncomponents:\n  schemas:\n    S: {$ref: 'a.yaml#/components/schemas/S'}\n    C: {$ref: 'a.yaml#/components/schemas/C'}\n";
    let a = "paths:\n  /a: {$ref: 'b.yaml#/paths/~1a'}\n  /b: {$ref: 'b.yaml#/paths/~1b'}\ncomponents:\n  schemas:\n    S: {$ref: 'b.yaml#/components/schemas/S'}\n    C: {$ref: 'b.yaml#/components/schemas/C'}\n";
    let b = "paths:\n  /a: {summary: arrived}\n  /b: {$ref: 'a.yaml#/paths/~1b'}\ncomponents:\n  schemas:\n    S: {type: string}\n    C: {$ref: 'a.yaml#/components/schemas/C'}\n";
    let loaded = load(&[("spec/root.yaml", root), ("spec/a.yaml", a), ("spec/b.yaml", b)]);
    assert_eq!(loaded.findings(), ["ref-cycle spec/b.yaml:3:14", "ref-cycle spec/b.yaml:7:8"]);
    let value =
        |pointer: &str| loaded.bundle.as_ref().and_then(|bundle| bundle.root.at(pointer)).map(|node| node.to_json().to_string());
    assert_eq!(value("/paths/~1a").as_deref(), Some(r#"{"summary":"arrived"}"#));
    assert_eq!(value("/components/schemas/S").as_deref(), Some(r#"{"type":"string"}"#));
}

#[test]
fn two_components_of_one_name_clash_unless_they_are_equal() {
    let root = format!(
        "paths:\n  /a: {{get: {{responses: {RESPONSE}'a.yaml#/components/schemas/S'}}}}}}}}}}}}}}\n  /b: {{get: {{responses: {RESPONSE}'b.yaml#/components/schemas/S'}}}}}}}}}}}}}}\n"
    );
    let a = "components: {schemas: {S: {type: string}}}\n";
    let same = load(&[("spec/root.yaml", &root), ("spec/a.yaml", a), ("spec/b.yaml", a)]);
    assert_eq!(same.at("/components/schemas"), r#"{"S":{"type":"string"}}"#);
    let other = "components: {schemas: {S: {type: integer}}}\n";
    let clash = load(&[("spec/root.yaml", &root), ("spec/a.yaml", a), ("spec/b.yaml", other)]);
    assert_eq!(clash.findings(), ["component-clash spec/b.yaml:1:24"]);
}

#[test]
fn a_component_with_another_name_is_still_meant_by_its_own() {
    let root = format!(
        "paths:\n  /a: {{get: {{responses: {RESPONSE}'spec.yaml#/components/schemas/Animal'}}}}}}}}}}}}}}\ncomponents: {{schemas: {{Cat: {{type: string}}}}}}\n"
    );
    let other = "components: {schemas: {Animal: {discriminator: {propertyName: k, mapping: {c: Cat, d: Dog}}}, Cat: {type: object}, Dog: {type: object}}}\n";
    let loaded = load(&[("spec/root.yaml", &root), ("spec/spec.yaml", other)]);
    assert_eq!(loaded.findings(), ["component-clash spec/spec.yaml:1:95"]);
    let value =
        |pointer: &str| loaded.bundle.as_ref().and_then(|bundle| bundle.root.at(pointer)).map(|node| node.to_json().to_string());
    assert_eq!(
        value("/components/schemas/Animal/discriminator/mapping").as_deref(),
        Some(r##"{"c":"#/components/schemas/spec_Cat","d":"Dog"}"##)
    );
    assert_eq!(value("/components/schemas/spec_Cat").as_deref(), Some(r#"{"type":"object","x-component":"Cat"}"#));
    assert_eq!(value("/components/schemas/Cat").as_deref(), Some(r#"{"type":"string"}"#));
}

#[test]
fn copies_of_copies_end() {
    let mut other = "x0: {type: string}\n".to_owned();
    for level in 1..30 {
        let part = format!("{{$ref: '#/x{}/properties/a'}}", level - 1);
        other += &format!("x{level}: {{properties: {{a: {{properties: {{b: {part}, c: {part}}}}}}}}}\n");
    }
    let root = "paths: {}\ncomponents:\n  schemas:\n    S: {$ref: 'o.yaml#/x29/properties/a'}\n";
    let loaded = load(&[
        ("spec/root.yaml", root),
        ("spec/o.yaml", &other.replace("x0: {type: string}", "x0: {properties: {a: {type: string}}}")),
    ]);
    assert!(
        loaded.findings().iter().any(|finding| finding.starts_with("too-large") || finding.starts_with("too-deep")),
        "{:?}",
        loaded.findings()
    );
}

#[test]
fn the_bundled_document_reads_back_the_same() {
    let tricky = [
        "",
        "~",
        "null",
        "true",
        "yes",
        "on",
        "0o17",
        "0x1F",
        "0b1",
        "007",
        "08",
        "1_000",
        "+1",
        "-1",
        ".5",
        "1.",
        "1e3",
        "1e",
        "-",
        "--- a",
        "2020-01-01",
        "1:30",
        "=",
        "<<",
        "?",
        "- a",
        "a: b",
        "a #b",
        "#x",
        "!x",
        "&a",
        "*a",
        "%a",
        "@a",
        "`a",
        "|",
        ">",
        "'",
        "\"",
        " a",
        "a ",
        "\ta",
        ".inf",
        ".nan",
        "é",
        "\u{85}",
        "\u{feff}a",
        "a\nb\n\n",
        "\n a",
        "a\r\nb",
        "\u{7f}",
        "\u{0}",
        "😀",
        "0x6C3E920D0fdAF45c75b6c00f25Aa6a58429d4efB",
        "123456789012345678901234567890123456789012345",
        "a\tb: c",
        "...",
        "{a}",
        "[a]",
        "a, b",
    ];
    let members: serde_json::Map<String, serde_json::Value> =
        tricky.iter().map(|text| ((*text).to_owned(), (*text).into())).collect();
    let root = serde_json::json!({
        "openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {},
        "x-tricky": members, "x-numbers": [0, -1, 1.5, 0.1, 1e300, 1e-7, u64::MAX, i64::MIN, 100000000000000000000.0],
    });
    let read = |path: &str, text: String| {
        let (mut sources, mut diags) = (Sources::default(), Diagnostics::default());
        let files = BTreeMap::from([(path.to_owned(), text)]);
        let bundle = load::load(path, &files, &mut sources, &mut diags);
        let document = bundle.and_then(|bundle| bundle.into_document(&mut diags));
        assert!(diags.is_empty(), "{}", diags.to_plain(&sources));
        document
    };
    let first = read("a.json", root.to_string());
    let text = first.as_ref().map(generator::bundled).unwrap_or_default();
    let second = read("b.yaml", text);
    assert_eq!(first.map(|document| document.tree), second.map(|document| document.tree));
}
