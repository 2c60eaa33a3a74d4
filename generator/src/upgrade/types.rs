//! The types of a schema: lists of them, `null`, and unions that are enums.

use super::edit::{Losses, list, object, put, put_new, str_of, take, text, truth};
use crate::load::{Map, Member, Node, Value};
use crate::source::Span;

/// Every type but `null`; who allows all of them says nothing.
const ALL: [&str; 6] = ["array", "boolean", "integer", "number", "object", "string"];

/// Which type a key of a schema speaks of.
fn speaks_of(key: &str) -> Option<&'static [&'static str]> {
    Some(match key {
        "maxLength" | "minLength" | "pattern" | "contentEncoding" | "contentMediaType" | "x-contentSchema" => &["string"],
        "multipleOf" | "maximum" | "exclusiveMaximum" | "minimum" | "exclusiveMinimum" => &["integer", "number"],
        "items" | "prefixItems" | "maxItems" | "minItems" | "uniqueItems" | "contains" | "minContains" | "maxContains"
        | "unevaluatedItems" => &["array"],
        "properties"
        | "additionalProperties"
        | "patternProperties"
        | "required"
        | "maxProperties"
        | "minProperties"
        | "propertyNames"
        | "dependentRequired"
        | "dependentSchemas"
        | "unevaluatedProperties" => &["object"],
        _ => return None,
    })
}

/// Rewrites what a schema says about types.
pub(super) fn lift(map: &mut Map, span: Span, losses: &mut Losses) {
    null_branch(map);
    null_in_enum(map);
    several_in_enum(map);
    match map.get("type").map(|member| &member.node.value) {
        Some(Value::List(_)) => type_list(map, span, losses),
        Some(Value::String(only)) if only == "null" => only_null(map),
        _ => {}
    }
    constants(map);
}

/// What every version may say, and 3.0 could say more plainly: a choice with `null`, a set of values of several types.
pub(super) fn plain(node: &mut Node, losses: &mut Losses) {
    let span = node.span;
    let Some(map) = node.as_map_mut() else { return };
    null_branch(map);
    null_in_enum(map);
    several_in_enum(map);
    if map.get("type").is_some_and(|member| member.node.as_list().is_some()) {
        type_list(map, span, losses);
    }
}

/// A schema that only `null` satisfies.
fn only_null(map: &mut Map) {
    let Some(member) = take(map, "type") else { return };
    let span = member.node.span;
    put(map, "nullable", truth(span, true));
    put_new(map, "enum", list(span, vec![Node::new(span, Value::Null)]));
}

fn is_null(node: &Node) -> bool {
    let Some(map) = node.as_map() else { return false };
    let only_null = |node: &Node| {
        matches!(node.value, Value::Null) || node.as_list().is_some_and(|list| !list.is_empty() && list.iter().all(is_nothing))
    };
    let lifted = map.get("enum").is_some_and(|member| only_null(&member.node));
    lifted || str_of(map, "type") == Some("null")
}

const fn is_nothing(node: &Node) -> bool {
    matches!(node.value, Value::Null)
}

/// `oneOf: [X, {type: null}]` is X, nullable.
fn null_branch(map: &mut Map) {
    for key in ["oneOf", "anyOf"] {
        let Some(Value::List(branches)) = map.get_mut(key).map(|member| &mut member.node.value) else { continue };
        let Some(at) = branches.iter().position(is_null) else { continue };
        if branches.len() < 2 {
            continue;
        }
        let span = branches.remove(at).span;
        let single = branches.len() == 1;
        put(map, "nullable", truth(span, true));
        // One branch is no choice. As an `allOf` of one it keeps what stands beside it.
        if single && !map.contains_key("allOf") {
            super::edit::rename(map, key, "allOf");
        }
    }
}

/// `enum: [a, null]` allows `null`. In 3.0 only `nullable` does.
fn null_in_enum(map: &mut Map) {
    let Some(Value::List(values)) = map.get("enum").map(|member| &member.node.value) else { return };
    let null = values.iter().find(|value| is_nothing(value)).map(|value| value.span);
    let only = values.iter().all(is_nothing);
    let typed = only
        || map.get("type").is_none_or(|member| match &member.node.value {
            Value::List(types) => types.iter().any(|kind| kind.as_str() == Some("null")),
            _ => false,
        });
    let Some(span) = null.filter(|_| typed) else { return };
    if only {
        // Whatever type stands beside it, no value of that type is left.
        take(map, "type");
    }
    put(map, "nullable", truth(span, true));
}

/// `enum: [1, 2, auto]` without a type is a choice among the types of its values, as far as these are scalars.
fn several_in_enum(map: &mut Map) {
    let Some(member) = map.get("enum").filter(|_| !map.contains_key("type")) else { return };
    let place = member.node.span;
    let mut kinds: Vec<Node> = Vec::new();
    for value in member.node.elements().filter(|value| !is_nothing(value)) {
        let Some(kind) = ["string", "integer", "number", "boolean"].into_iter().find(|kind| is_of(value, kind)) else { return };
        if !kinds.iter().any(|known| known.as_str() == Some(kind)) {
            kinds.push(text(place, kind));
        }
    }
    let word = |word: &str| kinds.iter().any(|kind| kind.as_str() == Some(word));
    // Whole and other numbers are numbers.
    if kinds.len() > 1 && !(kinds.len() == 2 && word("integer") && word("number")) {
        put(map, "type", list(place, kinds));
    }
}

/// A list of types: one type, a nullable one, or a choice.
fn type_list(map: &mut Map, span: Span, losses: &mut Losses) {
    let Some(Value::List(written)) = map.get("type").map(|member| member.node.value.clone()) else { return };
    let place = map.get("type").map_or(span, |member| member.node.span);
    let mut types: Vec<(String, Span)> = Vec::new();
    for node in &written {
        // `null` without quotes is a slip of YAML.
        let word = if is_nothing(node) { Some("null") } else { node.as_str() };
        if let Some(kind) = word.filter(|kind| types.iter().all(|(other, _)| other != kind)) {
            types.push((kind.to_owned(), node.span));
        }
    }
    if types.len() < written.len() && written.iter().any(|node| node.as_str().is_none() && !is_nothing(node)) {
        // Something that is no type: a rule says so.
        return;
    }
    if let Some(at) = types.iter().position(|(kind, _)| kind == "null") {
        let (_, span) = types.remove(at);
        put(map, "nullable", truth(span, true));
        if types.is_empty() {
            only_null(map);
            return;
        }
    }
    if types.iter().any(|(kind, _)| kind == "number") {
        types.retain(|(kind, _)| kind != "integer");
    }
    let covers = |kind: &&str| types.iter().any(|(other, _)| other == kind) || *kind == "integer";
    if types.is_empty() || ALL.iter().all(covers) {
        take(map, "type");
        return;
    }
    if let [(only, span)] = types.as_slice() {
        if let Some(member) = map.get_mut("type") {
            member.node = text(*span, only.clone());
        }
        return;
    }
    choice(map, &types, place, losses);
}

/// Several types become branches; what speaks of one type only goes into its branch.
fn choice(map: &mut Map, types: &[(String, Span)], place: Span, losses: &mut Losses) {
    take(map, "type");
    let chosen = |key: &str| speaks_of(key).is_some() || matches!(key, "format" | "enum");
    let keys: Vec<String> = map.keys().filter(|key| chosen(key)).cloned().collect();
    let parts: Vec<(String, Member)> = keys.into_iter().filter_map(|key| Some((key.clone(), take(map, &key)?))).collect();
    let has_text = types.iter().any(|(kind, _)| kind == "string");
    let mut branches: Vec<Node> = Vec::new();
    for (kind, span) in types {
        let mut branch = object(*span, [("type", text(*span, kind.clone()))]);
        let Some(inner) = branch.as_map_mut() else { continue };
        let mut possible = true;
        for (key, member) in &parts {
            let fits = match (speaks_of(key), key.as_str()) {
                (Some(kinds), _) => kinds.contains(&kind.as_str()),
                (None, "format") => {
                    if has_text {
                        kind == "string"
                    } else {
                        matches!(kind.as_str(), "integer" | "number")
                    }
                }
                _ => true,
            };
            if !fits {
                continue;
            }
            let mut member = member.clone();
            if key == "enum"
                && let Value::List(values) = &mut member.node.value
            {
                values.retain(|value| is_of(value, kind));
                possible = !values.is_empty();
            }
            inner.insert(key.clone(), member);
        }
        if possible {
            super::schema::lift(&mut branch, true, losses);
            branches.push(branch);
        }
    }
    let choice = list(place, branches);
    if map.contains_key("anyOf") {
        let wrapped = object(place, [("anyOf", choice)]);
        match map.get_mut("allOf").map(|member| &mut member.node.value) {
            Some(Value::List(all)) => all.push(wrapped),
            _ => put(map, "allOf", list(place, vec![wrapped])),
        }
    } else {
        put(map, "anyOf", choice);
    }
}

/// Whether a value is of a type.
fn is_of(value: &Node, kind: &str) -> bool {
    match &value.value {
        Value::Null => false,
        Value::Bool(_) => kind == "boolean",
        Value::Number(number) => kind == "number" || kind == "integer" && !number.is_f64(),
        Value::String(_) => kind == "string",
        Value::List(_) => kind == "array",
        Value::Map(_) => kind == "object",
    }
}

/// `oneOf: [{const: a, description: …}, {const: b}]` is an enum whose values are explained.
fn constants(map: &mut Map) {
    for key in ["oneOf", "anyOf"] {
        let Some(branches) = map.get(key).and_then(|member| member.node.as_list()) else { continue };
        if branches.len() < 2 || map.contains_key("enum") || !branches.iter().all(is_text_constant) {
            continue;
        }
        if str_of(map, "type").is_some_and(|kind| kind != "string") {
            continue;
        }
        let span = map.get(key).map(|member| member.node.span);
        let (Some(span), Some(Value::List(branches))) = (span, take(map, key).map(|member| member.node.value)) else { return };
        let (mut values, mut notes, mut names) = (Vec::new(), Vec::new(), Vec::new());
        for branch in &branches {
            let say = |key: &str| branch.get(key).cloned();
            let Some(value) = branch.get("enum").and_then(|list| list.elements().next()).cloned() else { continue };
            notes.push(say("description").unwrap_or_else(|| text(branch.span, "")));
            names.push(say("title").unwrap_or_else(|| text(branch.span, "")));
            values.push(value);
        }
        let said = |list: &[Node]| list.iter().any(|node| node.as_str().is_some_and(|text| !text.is_empty()));
        put_new(map, "type", text(span, "string"));
        put(map, "enum", list(span, values));
        if said(&notes) {
            put_new(map, "x-enum-descriptions", list(span, notes));
        }
        if said(&names) {
            put_new(map, "x-enum-titles", list(span, names));
        }
        return;
    }
}

/// A schema that says no more than one text, with a title and a description.
fn is_text_constant(node: &Node) -> bool {
    let one = node.get("enum").and_then(Node::as_list).is_some_and(|list| matches!(list, [value] if value.as_str().is_some()));
    one && node.members().all(|(key, member)| match key.as_str() {
        "enum" => true,
        "type" => member.node.as_str() == Some("string"),
        "title" | "description" => member.node.as_str().is_some(),
        _ => false,
    })
}
