//! The document's schemas as JSON Schema, so that an independent validator can judge the examples.
//!
//! What a plain validator of draft 4 does not know is written in its own words: `nullable`, and the JSON forms that
//! `x-accept-types` allows when reading.

use serde_json::{Map, Value, json};

/// A document whose schemas an ordinary validator of draft 4 understands. Everything keeps its place.
pub fn to_json_schema(document: &Value) -> Value {
    match document {
        Value::Array(items) => items.iter().map(to_json_schema).collect(),
        Value::Object(members) => object(members),
        other => other.clone(),
    }
}

fn object(members: &Map<String, Value>) -> Value {
    // What these hold are values, not schemas.
    const VALUES: [&str; 5] = ["example", "examples", "default", "enum", "x-error"];
    // What these say is written as alternatives instead.
    const EXTRA: [&str; 2] = ["nullable", "x-accept-types"];
    let kept = members.iter().filter(|(name, value)| !EXTRA.contains(&name.as_str()) || value.is_object());
    let schema: Map<String, Value> = kept
        .map(|(name, value)| {
            (
                name.clone(),
                if VALUES.contains(&name.as_str()) && !is_schema(value) { value.clone() } else { to_json_schema(value) },
            )
        })
        .collect();
    let mut alternatives = Vec::new();
    if members.get("nullable") == Some(&Value::Bool(true)) {
        alternatives.push(json!({"enum": [null]}));
    }
    let accepted = members.get("x-accept-types").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    alternatives.extend(accepted.map(|form| match form {
        "empty" => json!({"enum": [""]}),
        "json-text" => json!({"type": "string", "format": "json-text"}),
        scalar => json!({"type": scalar}),
    }));
    if alternatives.is_empty() {
        return Value::Object(schema);
    }
    // What is inside stays where pointers look for it; it says the same there as among the alternatives.
    let inner = ["properties", "items"].into_iter().filter_map(|name| Some((name.to_owned(), schema.get(name)?.clone())));
    let mut outer: Map<String, Value> = inner.collect();
    alternatives.insert(0, Value::Object(schema));
    outer.insert("anyOf".to_owned(), Value::Array(alternatives));
    Value::Object(outer)
}

/// A property may be called `example` or `default`.
fn is_schema(value: &Value) -> bool {
    value
        .as_object()
        .is_some_and(|members| ["type", "allOf", "$ref", "anyOf", "oneOf"].iter().any(|key| members.contains_key(*key)))
}

/// An example of the document, with the place of the schema that it belongs to.
#[derive(Clone, Debug)]
pub struct Placed {
    /// Pointer to the example.
    pub at: String,
    /// Pointer to its schema.
    pub schema: String,
    /// The example.
    pub value: Value,
}

/// Every example and every default of a document, wherever one may stand.
pub fn placed_examples(document: &Value) -> Vec<Placed> {
    let mut found = Vec::new();
    collect(document, String::new(), false, &mut found);
    found
}

/// `named` says that the members of this object have names of their own choice: properties, components, paths.
fn collect(value: &Value, at: String, named: bool, found: &mut Vec<Placed>) {
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| collect(item, format!("{at}/{index}"), false, found))
        }
        Value::Object(members) => {
            if !named {
                own_examples(members, &at, found);
            }
            for (name, member) in members {
                let place = format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
                let is_value = !named
                    && matches!(name.as_str(), "example" | "examples" | "default" | "enum" | "x-error" | "x-enum-descriptions");
                if !is_value || (name == "default" && at.ends_with("/responses")) {
                    collect(
                        member,
                        place,
                        !named && matches!(name.as_str(), "properties" | "schemas" | "responses" | "callbacks" | "parameters"),
                        found,
                    );
                }
            }
        }
        _ => {}
    }
}

/// The examples of a media type, a parameter, an event or a schema.
fn own_examples(members: &Map<String, Value>, at: &str, found: &mut Vec<Placed>) {
    let schema = if members.contains_key("schema") { format!("{at}/schema") } else { at.to_owned() };
    let mut add = |at: String, value: &Value| found.push(Placed { at, schema: schema.clone(), value: value.clone() });
    for name in ["example", "default"] {
        if let Some(value) = members.get(name).filter(|_| !at.ends_with("/responses")) {
            add(format!("{at}/{name}"), value);
        }
    }
    for (name, example) in members.get("examples").and_then(Value::as_object).into_iter().flatten() {
        if let Some(value) = example.get("value") {
            add(format!("{at}/examples/{name}/value"), value);
        }
    }
}
