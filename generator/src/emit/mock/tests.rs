//! Values made for schemas of all kinds, held against the schemas again.

use super::*;
use crate::diag::Diagnostics;
use crate::load;
use crate::source::Sources;
use std::collections::BTreeMap;

const DOCUMENT: &str = r##"
openapi: 3.0.3
info: {title: Made, version: 1.0.0}
tags: [{name: things}]
paths:
  /things:
    get:
      tags: [things]
      operationId: getThing
      responses:
        '200':
          description: A thing.
          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
        '404':
          description: None.
          content: {application/json: {schema: {$ref: '#/components/schemas/Refusal'}}}
        default: {description: Whatever.}
components:
  schemas:
    Thing:
      type: object
      required: [id, secret, amount, kind, parts, either, self_list]
      properties:
        id: {type: string, pattern: '^[0-9]{10,14}$'}
        secret: {type: string, writeOnly: true}
        amount: {type: string, format: decimal, x-decimal-places: 2, minimum: 0.01, maxLength: 14}
        mail: {type: string, format: email}
        shown: {type: string, example: an example, maxLength: 20}
        wrong: {type: string, example: too long an example, maxLength: 4}
        kind: {type: string, enum: [failed, fine]}
        count: {type: integer, format: int32, minimum: 3, maximum: 9, multipleOf: 4}
        share: {type: number, minimum: 0.1, maximum: 0.5}
        big: {type: string, format: int64, minLength: 3, pattern: '^[0-9]+$'}
        day: {type: string, format: date}
        time: {type: string, format: date-time}
        parts: {type: array, minItems: 2, maxItems: 3, uniqueItems: true, items: {type: string, enum: [a, b]}}
        codes: {type: array, items: {type: string, pattern: '^[0-9]{3}$'}}
        labels: {type: object, additionalProperties: {type: integer}}
        either: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: pet}}
        self_list: {type: array, items: {$ref: '#/components/schemas/Thing'}}
        self: {$ref: '#/components/schemas/Thing'}
        impossible: {type: string, minLength: 2000000000}
    Cat: {type: object, required: [pet], properties: {pet: {type: string}, lives: {type: integer}}}
    Dog: {type: object, required: [pet], properties: {pet: {type: string}}}
    Endless: {type: object, required: [again], properties: {again: {$ref: '#/components/schemas/Endless'}}}
    Known: {type: object, required: [a], properties: {a: {type: string}}, example: {a: known}}
    Unfit: {type: object, required: [a], properties: {a: {type: string}}, example: {b: unfit}}
    One: {type: object, properties: {a: {type: string}, b: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}
    Refusal: {type: object, properties: {code: {type: string}}, x-error: {code: /code}}
"##;

fn model() -> Api {
    let files = BTreeMap::from([("a.yaml".to_owned(), DOCUMENT.to_owned())]);
    let (mut sources, mut diags) = (Sources::default(), Diagnostics::default());
    let document = load::load("a.yaml", &files, &mut sources, &mut diags).and_then(|bundle| bundle.into_document(&mut diags));
    let document = document.unwrap_or_else(|| panic!("{}", diags.to_plain(&sources)));
    crate::model(&document, &mut diags)
}

fn ty(api: &Api, name: &str) -> Ty {
    let index = api.types.iter().position(|def| def.component.as_deref() == Some(name)).expect("a component of this name");
    Ty::Named(TypeId(index))
}

#[test]
fn made_values_fit_their_types() {
    let api = model();
    for (index, def) in api.types.iter().enumerate() {
        for (full, pick) in [(true, 0), (false, 0), (true, 1), (false, 3)] {
            let ty = Ty::Named(TypeId(index));
            let made = value::value(&api, &ty, full, pick);
            assert_eq!(made.is_none(), def.name == "Endless", "{}", def.name);
            assert!(
                made.as_ref().is_none_or(|made| value::fits(&api, &ty, &Limits::default(), None, made)),
                "{}: {made:?}",
                def.name
            );
        }
    }
}

#[test]
fn made_values_say_what_the_document_says() {
    let api = model();
    let thing = |full| value::value(&api, &ty(&api, "Thing"), full, 0).unwrap_or_default();
    assert_eq!(
        thing(true),
        serde_json::json!({
            "id": "1111111111", "amount": "1.00", "mail": "somebody@example.com", "shown": "an example", "wrong": "text",
            "kind": "failed", "count": 4, "share": 0.5, "big": "111", "day": "2024-12-31", "time": "2024-12-31T23:59:59Z",
            "parts": ["a", "b"], "codes": ["111"], "labels": {"key": 1}, "either": {"pet": "Cat", "lives": 1}, "self_list": []
        })
    );
    assert_eq!(
        thing(false),
        serde_json::json!({
            "id": "1111111111", "amount": "1.00", "kind": "failed", "parts": ["a", "b"], "either": {"pet": "Cat"}, "self_list": []
        })
    );
    let small = |name| value::value(&api, &ty(&api, name), false, 0);
    assert_eq!(small("Known"), Some(serde_json::json!({"a": "known"})));
    assert_eq!(small("Unfit"), Some(serde_json::json!({"a": "text"})));
    assert_eq!(small("One"), Some(serde_json::json!({"a": "text"})));
    assert_eq!(small("Endless"), None);
}

#[test]
fn a_success_is_no_failure_and_the_servers_own_errors_need_no_value() {
    let api = model();
    let module = api.modules.first().expect("a module");
    let operation = module.groups.first().and_then(|group| group.operations.first()).expect("an operation");
    let failed = Condition { when: Test { pointer: "/kind".to_owned(), equals: Some(Value::from("failed")) }, unless: None };
    let bodies: Vec<_> = operation.responses.iter().map(|response| body(&api, module, response, Some(&failed))).collect();
    match bodies.as_slice() {
        [Body::Examples("application/json", examples), Body::Form, Body::None] => {
            assert_eq!(examples.first().and_then(|(_, value)| value.get("kind")), Some(&Value::from("fine")));
        }
        _ => panic!("other bodies than expected"),
    }
}

#[test]
fn literals_are_raw_where_that_can_be_read() {
    assert_eq!(literal(r#"{"a":"b"}"#).to_string(), r###"r#"{"a":"b"}"#"###);
    assert_eq!(literal(r##"{"a":"#"}"##).to_string(), r####"r##"{"a":"#"}"##"####);
    assert_eq!(literal("中文").to_string(), "r#\"中文\"#");
    assert!(literal("\u{202e}").to_string().contains("\\u"));
}
