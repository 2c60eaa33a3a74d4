//! What the settings do to a document before it is read: overlays and the filter.

use std::collections::BTreeMap;

use generator::{Options, Outcome, generate};

const DOCUMENT: &str = "openapi: 3.1.0
info: {title: T, version: '1'}
tags: [{name: pets}, {name: owners}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      parameters: [{name: limit, in: query, schema: {type: integer}}]
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
    post:
      operationId: addPet
      tags: [pets]
      responses: {'204': {description: d}}
  /owners:
    get:
      operationId: listOwners
      tags: [owners]
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Owner'}}}}}
components:
  schemas:
    Pet: {type: object, discriminator: {propertyName: kind}, properties: {kind: {type: string}, part: {$ref: '#/components/schemas/Part'}}}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}]}
    Part: {type: string}
    Owner: {type: object, properties: {part: {$ref: '#/components/schemas/Part'}, name: {type: [string, 'null']}}}
";

fn run(settings: &str, overlay: &str) -> Outcome {
    let files = BTreeMap::from([
        ("spec/a.yaml".to_owned(), DOCUMENT.to_owned()),
        ("spec/generator.toml".to_owned(), settings.to_owned()),
        ("spec/over/lay.yaml".to_owned(), format!("overlay: 1.1.0\ninfo: {{title: O, version: '1'}}\nactions:\n{overlay}")),
    ]);
    let options = Options {
        spec: "spec/a.yaml".to_owned(),
        config: "spec/generator.toml".to_owned(),
        config_required: true,
        name: None,
        strict: false,
    };
    generate(&options, &files)
}

/// The value at a pointer of the document as it is generated from.
fn at(outcome: &Outcome, pointer: &str) -> String {
    let document = outcome.document.as_ref();
    document.and_then(|document| document.tree.pointer(pointer)).map(ToString::to_string).unwrap_or_default()
}

/// The keys of the object at a pointer.
fn keys(outcome: &Outcome, pointer: &str) -> String {
    let object = outcome.document.as_ref().and_then(|document| document.tree.pointer(pointer)?.as_object());
    object.map(|object| object.keys().cloned().collect::<Vec<_>>().join(" ")).unwrap_or_default()
}

fn said(outcome: &Outcome) -> Vec<String> {
    let line = |finding: &generator::diag::Diagnostic| {
        format!("{} {}", finding.code, finding.span().map(|span| outcome.sources.place(span)).unwrap_or_default())
    };
    outcome.diagnostics.iter().map(line).collect()
}

const OVERLAYS: &str = "[input]\noverlays = [\"over/lay.yaml\"]\n";

#[test]
fn overlays_change_the_document_as_it_was_written() {
    let outcome = run(
        OVERLAYS,
        "- {target: \"$.paths['/pets'].get.parameters[?(@.name == 'limit' && @.in == 'query')]\", update: {description: How many, schema: {maximum: 9}}}
- {target: $.paths.*.get.parameters, update: {name: page, in: query, schema: {type: [integer, 'null']}}}
- {target: $.info.title, update: Better}
- {target: '$..post', remove: true}
- {target: $.components.schemas.Owner.properties, copy: $.components.schemas.Pet.properties}
",
    );
    assert_eq!(said(&outcome), Vec::<String>::new());
    assert_eq!(at(&outcome, "/info/title"), "\"Better\"");
    assert_eq!(keys(&outcome, "/paths/~1pets"), "get");
    assert_eq!(at(&outcome, "/paths/~1pets/get/parameters/0/schema"), r#"{"type":"integer","maximum":9}"#);
    assert_eq!(at(&outcome, "/paths/~1pets/get/parameters/1/schema"), r#"{"type":"integer","nullable":true}"#);
    assert_eq!(keys(&outcome, "/components/schemas/Owner/properties"), "part name kind");
}

#[test]
fn actions_that_do_nothing_are_told() {
    let outcome =
        run(OVERLAYS, "- {target: '$.paths[\"/gone\"]', remove: true}\n- {target: '$.info', update: {description: d}}\n");
    assert_eq!(said(&outcome), ["overlay-unmatched spec/over/lay.yaml:4:12"]);
    assert!(outcome.tree.is_some());
    let wrong = "- {target: 'paths', remove: true}\n- {target: '$.info', updat: {}}\n- {target: '$.info', update: {a: {$ref: 'b.yaml'}}}\n- {target: '$[?(@.x ==)]'}\n- {target: $.info, update: 1}\n";
    let outcome = run(OVERLAYS, wrong);
    assert!(outcome.tree.is_none());
    let lines: Vec<String> = said(&outcome).into_iter().filter(|line| line.starts_with("overlay-invalid")).collect();
    assert_eq!(
        lines,
        [
            "overlay-invalid spec/over/lay.yaml:4:12",
            "overlay-invalid spec/over/lay.yaml:5:3",
            "overlay-invalid spec/over/lay.yaml:5:22",
            "overlay-invalid spec/over/lay.yaml:6:41",
            "overlay-invalid spec/over/lay.yaml:7:12",
            "overlay-invalid spec/over/lay.yaml:8:28",
        ]
    );
}

#[test]
fn what_an_overlay_adds_is_found_in_the_overlay() {
    let outcome = run(OVERLAYS, "- {target: $.components.schemas.Part, update: {type: strnig}}\n");
    assert_eq!(said(&outcome), ["type-unknown spec/over/lay.yaml:4:54"]);
}

#[test]
fn filters_leave_out_operations_and_what_only_they_need() {
    let outcome = run("[filter]\ntags = [\"pets\"]\nexclude-operations = [\"add*\"]\n", "[]");
    assert_eq!(said(&outcome), Vec::<String>::new());
    assert_eq!(keys(&outcome, "/paths"), "/pets");
    assert_eq!(keys(&outcome, "/paths/~1pets"), "get");
    assert_eq!(keys(&outcome, "/components/schemas"), "Pet Cat Part");
    assert_eq!(at(&outcome, "/tags"), r#"[{"name":"pets"}]"#);

    let outcome = run("[filter]\npaths = [\"/own*\"]\n", "[]");
    assert_eq!(keys(&outcome, "/components/schemas"), "Part Owner");

    let outcome = run("[filter]\nexclude-tags = [\"pets\", \"gone\"]\n", "[]");
    assert_eq!(said(&outcome), ["filter-unmatched spec/generator.toml:2:26"]);
    assert_eq!(keys(&outcome, "/paths"), "/owners");
}
