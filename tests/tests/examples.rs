//! Every example of the document is what its schema says, and survives its Rust type.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use std::collections::BTreeMap;

use jsonschema::{Draft, Registry};
use rust_decimal::Decimal;
use serde_json::{Value, json};
use tests::{EVENTS, EXAMPLES, OPERATIONS, Placed, differences, document, placed_examples, pretty, to_json_schema};

/// Under this name the schemas of the document find each other.
const DOCUMENT: &str = "urn:document";

/// Request and answer bodies, parameters, events, fields and defaults: an independent validator accepts all of them.
#[test]
fn every_example_fits_its_schema() {
    let document = document();
    let examples = placed_examples(&document);
    let complaints = misfits(&document, &examples);
    assert!(examples.len() > 500, "only {} examples were found", examples.len());
    assert!(complaints.is_empty(), "{} of {} examples:\n\n{}", complaints.len(), examples.len(), complaints.join("\n\n"));
}

/// The judge is awake: it sees a pattern, a length, a type, a format, a null and a missing member.
#[test]
fn broken_examples_are_found() {
    let document = document();
    let request = "/paths/~1v1~1payments/post/requestBody/content/application~1json/examples/default/value";
    let examples = placed_examples(&document);
    let whole = examples.iter().find(|example| example.at == request).unwrap_or_else(|| panic!("{request} is not found"));
    let broken = |member: &str, value: Value| {
        let mut example = whole.clone();
        example.value[member] = value;
        example
    };
    let mut short = whole.clone();
    short.value.as_object_mut().unwrap().shift_remove("app_id");
    let broken = [
        broken("order_no", json!("an order")),
        broken("goods_title", json!("x".repeat(65))),
        broken("goods_desc", json!(["tea"])),
        broken("pay_amt", json!("five")),
        broken("app_id", Value::Null),
        short,
    ];
    assert_eq!(misfits(&document, std::slice::from_ref(whole)), [""; 0]);
    for example in broken {
        assert_eq!(misfits(&document, std::slice::from_ref(&example)).len(), 1, "{}", pretty(&example.value));
    }
}

/// Examples that do not fit, each with its place and the reasons.
fn misfits(document: &Value, examples: &[Placed]) -> Vec<String> {
    let mut schemas = to_json_schema(document);
    schemas["$schema"] = json!("http://json-schema.org/draft-04/schema#");
    let resource = Draft::Draft4.create_resource(schemas);
    let registry = Registry::new().draft(Draft::Draft4).add(DOCUMENT, resource).unwrap().prepare().unwrap();
    let judge = |example: &Placed| {
        let reference = format!("{DOCUMENT}#{}", escaped(&example.schema));
        let validator = jsonschema::options()
            .with_draft(Draft::Draft4)
            .with_registry(&registry)
            .should_validate_formats(true)
            .with_format("decimal", |text: &str| text.parse::<Decimal>().is_ok())
            .with_format("int64", |text: &str| text.parse::<i64>().is_ok())
            .with_format("json-text", |text: &str| serde_json::from_str::<Value>(text).is_ok())
            .build(&json!({"$ref": reference}));
        let validator = match validator {
            Ok(validator) => validator,
            Err(error) => return Some(format!("{}: the schema {} cannot be used: {error}", example.at, example.schema)),
        };
        let errors = validator.iter_errors(&example.value).map(|error| format!("\n  {}: {error}", error.instance_path()));
        let errors: String = errors.collect();
        (!errors.is_empty()).then(|| format!("{}{errors}", example.at))
    };
    examples.iter().filter_map(judge).collect()
}

/// A pointer as the fragment of an address.
fn escaped(pointer: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_.~".contains(&byte);
    pointer.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

/// Read as the generated type and written again, an example is what it was.
#[test]
fn every_example_survives_its_type() {
    let mut complaints = Vec::new();
    for example in EXAMPLES {
        let title = format!("{} of {} `{}` as {}", example.kind, example.owner, example.name, example.type_name);
        let value = example.value();
        match (example.round_trip)(&value) {
            Err(error) => complaints.push(format!("{title} {error}\n{}", pretty(&value))),
            Ok(written) => {
                let differences = differences(&value, &written);
                if !differences.is_empty() {
                    complaints.push(format!("{title} changes:\n  {}", differences.join("\n  ")));
                }
            }
        }
    }
    assert!(complaints.is_empty(), "{} of {} examples:\n\n{}", complaints.len(), EXAMPLES.len(), complaints.join("\n\n"));
}

/// No operation without a request (unless it takes nothing), a success and an error; no event without data.
#[test]
fn nothing_is_without_examples() {
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for example in EXAMPLES {
        *counts.entry((example.kind, example.owner)).or_default() += 1;
    }
    let mut complaints = Vec::new();
    for case in OPERATIONS {
        let given = case.requests.first().map(|request| request.value());
        let empty = given.as_ref().is_none_or(|input| input.as_object().is_some_and(serde_json::Map::is_empty));
        if case.has_input && empty {
            complaints.push(format!("{}: no example of its input", case.title));
        }
        for kind in ["answer", "error"] {
            let typed = counts.get(&(kind, case.id)).copied().unwrap_or_default();
            let declared = if kind == "answer" { case.answers.len() } else { case.failures.len() };
            if typed == 0 || declared == 0 {
                complaints.push(format!("{}: no example of an {kind}", case.title));
            }
        }
    }
    complaints.extend(
        EVENTS.iter().filter(|event| event.json.is_empty()).map(|event| format!("{} {}: no example", event.format, event.name)),
    );
    assert!(complaints.is_empty(), "missing:\n{}", complaints.join("\n"));
    assert_eq!(OPERATIONS.len(), 60);
}
