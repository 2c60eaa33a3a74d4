//! Features cut from a document: what is behind which, and what the settings say about it.

use std::collections::BTreeMap;

use generator::source::Files;
use generator::{Options, generate};

const DOCUMENT: &str = r"
openapi: 3.0.3
info: {title: Shop, version: '1'}
servers: [{url: 'https://shop.example'}]
tags: [{name: pets}, {name: orders}, {name: all}]
paths:
  /pets: {get: {operationId: listPets, tags: [pets], responses: {'200': {description: Pets, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}}
  /orders: {get: {operationId: listOrders, tags: [orders], responses: {'200': {description: Orders, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}}}
  /all: {get: {operationId: listAll, tags: [all], responses: {'200': {description: All, content: {application/json: {schema: {$ref: '#/components/schemas/Everything'}}}}}}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}}}
    Order: {type: object, properties: {number: {type: string}, pet: {$ref: '#/components/schemas/Pet'}}}
    Everything: {type: object, properties: {count: {type: integer}}}
";

struct Memory(BTreeMap<&'static str, String>);

impl Files for Memory {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        self.0.get(path).map(|text| text.clone().into_bytes()).ok_or_else(|| "no such file".to_owned())
    }
}

/// The text of a file of the crate that is made with this setting.
fn made(features: &str, path: &str) -> String {
    let settings = if features.is_empty() { String::new() } else { format!("[crate]\nfeatures = \"{features}\"\n") };
    made_from(DOCUMENT, settings, path)
}

fn made_from(document: &str, settings: String, path: &str) -> String {
    let files = Memory(BTreeMap::from([("shop.yaml", document.to_owned()), ("generator.toml", settings)]));
    let options = Options {
        spec: "shop.yaml".to_owned(),
        config: "generator.toml".to_owned(),
        config_required: true,
        name: Some("shop".to_owned()),
        strict: false,
    };
    let outcome = generate(&options, &files);
    let tree = outcome.tree.unwrap_or_default();
    tree.get(&format!("shop/{path}")).map(|bytes| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default()
}

#[test]
fn a_small_document_of_one_module_has_no_features_of_its_own() {
    let manifest = made("", "Cargo.toml");
    assert!(manifest.contains("default = [\"client\", \"rustls\"]\n"), "{manifest}");
    assert!(!made("", "src/api/mod.rs").contains("feature = \"pets\""));
}

#[test]
fn resources_are_features_and_bring_the_types_they_reach() {
    let manifest = made("resources", "Cargo.toml");
    // `all` is taken, so the resource of that name gives way.
    for line in [
        "default = [\"client\", \"rustls\", \"all\"]",
        "pets = []",
        "orders = []",
        "all_api = []",
        "server = [\"signing\", \"dep:axum\", \"all\"]",
    ] {
        assert!(manifest.lines().any(|other| other == line), "{line} is not in\n{manifest}");
    }
    let root = made("resources", "src/api/mod.rs");
    // Orders hold pets, so the file of pets serves both.
    assert!(root.contains("#[cfg(any(feature = \"orders\", feature = \"pets\"))]\nmod pets;"), "{root}");
    assert!(root.contains("#[cfg(feature = \"orders\")]\nmod orders;"), "{root}");
    let client = made("resources", "src/api/client/mod.rs");
    assert!(client.contains("#[cfg(feature = \"all_api\")]\nmod all;"), "{client}");
}

#[test]
fn signatures_are_built_where_the_document_signs() {
    let enabled = |document: &str| {
        let manifest = made_from(document, String::new(), "Cargo.toml");
        let client = manifest.lines().find(|line| line.starts_with("client = "));
        client.map(|line| line.contains("\"signing\""))
    };
    assert_eq!(enabled(DOCUMENT), Some(false));
    assert_eq!(enabled(include_str!("../../tests/cases/protocol/signature.yaml")), Some(true), "requests are signed");
    assert_eq!(enabled(include_str!("../../tests/cases/protocol/envelope.yaml")), Some(true), "answers are signed");
}
