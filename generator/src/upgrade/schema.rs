//! Schemas of JSON Schema (2020-12), as OpenAPI 3.1 has them, become schemas of OpenAPI 3.0.

use serde_json::Number;

use super::edit::{self, Losses, keep, list, object, put, put_new, str_of, take, text, truth};
use super::types;
use crate::load::{Map, Member, Node, Value};
use crate::media_type::essence;

/// A `$ref` with other keys beside it becomes an `allOf` of one: 3.0 ignores what stands beside a `$ref`, 3.1 does not.
pub fn wrap_reference(node: &mut Node) {
    let span = node.span;
    let Some(map) = node.as_map_mut() else { return };
    if map.len() < 2 || map.get("$ref").is_none_or(|member| member.node.as_str().is_none()) {
        return;
    }
    let Some(at) = map.get_index_of("$ref") else { return };
    let Some(member) = take(map, "$ref") else { return };
    let place = member.node.span;
    let target = Node::new(place, Value::Map(Map::from_iter([("$ref".to_owned(), member)])));
    match map.get_mut("allOf").map(|member| &mut member.node.value) {
        Some(Value::List(branches)) => branches.insert(0, target),
        Some(_) => {}
        None => {
            let branches = Member { key: place, node: list(span, vec![target]) };
            map.shift_insert(at.min(map.len()), "allOf".to_owned(), branches);
        }
    }
}

/// Keys that no type or check can be made from, and what that means.
const UNCHECKED: [(&str, &str, &str); 15] = [
    ("if", "`if`", "kept as `x-if`; the condition is not checked"),
    ("then", "`then`", "kept as `x-then`; its members are not part of the type"),
    ("else", "`else`", "kept as `x-else`; its members are not part of the type"),
    ("dependentSchemas", "`dependentSchemas`", "kept as `x-dependentSchemas`; its members are not part of the type"),
    ("dependentRequired", "`dependentRequired`", "kept as `x-dependentRequired`; not checked"),
    ("dependencies", "`dependencies`", "kept as `x-dependencies`; not checked"),
    ("contains", "`contains`", "kept as `x-contains`; not checked"),
    ("minContains", "`minContains`", "kept as `x-minContains`; not checked"),
    ("maxContains", "`maxContains`", "kept as `x-maxContains`; not checked"),
    ("propertyNames", "`propertyNames`", "kept as `x-propertyNames`; names of members are not checked"),
    ("unevaluatedItems", "`unevaluatedItems`", "kept as `x-unevaluatedItems`; not checked"),
    ("unevaluatedProperties", "`unevaluatedProperties`", "kept as `x-unevaluatedProperties`; not checked"),
    ("additionalItems", "`additionalItems`", "kept as `x-additionalItems`; not checked"),
    ("$dynamicRef", "`$dynamicRef`", "kept as `x-dynamicRef`; nothing is known of the value"),
    ("$recursiveRef", "`$recursiveRef`", "kept as `x-recursiveRef`; nothing is known of the value"),
];

/// Keys that say something about the schema itself, not about values.
const ABOUT: [&str; 8] =
    ["$schema", "$id", "$anchor", "$dynamicAnchor", "$recursiveAnchor", "$vocabulary", "$comment", "contentSchema"];

/// Rewrites one schema, whose parts have been rewritten before. `boolean` says whether `true` and `false` may stand here.
pub(super) fn lift(node: &mut Node, boolean: bool, losses: &mut Losses) {
    let span = node.span;
    if let Some(truth) = node.as_bool() {
        if !boolean {
            let never = || object(span, [("not", Node::new(span, Value::Map(Map::new())))]);
            *node = if truth { Node::new(span, Value::Map(Map::new())) } else { never() };
        }
        return;
    }
    wrap_reference(node);
    let Some(map) = node.as_map_mut() else { return };
    for key in ABOUT {
        keep(map, key);
    }
    constant(map);
    types::lift(map, span, losses);
    examples(map);
    limit(map, "exclusiveMinimum", "minimum", |bound, limit| bound > limit);
    limit(map, "exclusiveMaximum", "maximum", |bound, limit| bound < limit);
    content(map);
    tuple(map);
    patterns(map, losses);
    unevaluated(map);
    for (key, what, effect) in UNCHECKED {
        if let Some(span) = keep(map, key) {
            losses.add(what, effect, span);
        }
    }
}

/// `const` is an `enum` of one text; another constant has no name that a variant could have.
fn constant(map: &mut Map) {
    let Some(member) = map.get("const") else { return };
    let span = member.node.span;
    let (kind, is_text) = match &member.node.value {
        Value::String(_) => ("string", true),
        Value::Bool(_) => ("boolean", false),
        Value::Number(number) => (if number.is_f64() { "number" } else { "integer" }, false),
        Value::Null => ("null", false),
        Value::List(_) => ("array", false),
        Value::Map(_) => ("object", false),
    };
    if is_text && !map.contains_key("enum") {
        let at = map.get_index_of("const").unwrap_or_default();
        if let Some(member) = take(map, "const") {
            let node = list(span, vec![member.node]);
            map.shift_insert(at, "enum".to_owned(), Member { key: member.key, node });
        }
    } else {
        keep(map, "const");
    }
    put_new(map, "type", text(span, kind));
}

/// `examples` is a list in 3.1; the first is the `example` of 3.0, and all of them are kept.
fn examples(map: &mut Map) {
    let first = match map.get("examples").map(|member| &member.node.value) {
        Some(Value::List(list)) => list.first().cloned(),
        // Written as in a parameter, by mistake: `examples: {name: {value: …}}`.
        Some(Value::Map(named)) => named.first().map(|(_, member)| member.node.get("value").unwrap_or(&member.node).clone()),
        Some(_) => None,
        None => return,
    };
    let several = map.get("examples").is_some_and(|member| member.node.elements().nth(1).is_some());
    let known = map.contains_key("example");
    if let Some(first) = first {
        put_new(map, "example", first);
    }
    if several || known || map.get("examples").is_some_and(|member| member.node.as_map().is_some()) {
        keep(map, "examples");
    } else {
        take(map, "examples");
    }
}

/// A number as exclusive limit becomes a limit and a flag. The limit that is narrower wins; the other one says nothing more.
fn limit(map: &mut Map, key: &str, plain: &str, narrower: fn(f64, f64) -> bool) {
    let Some(number) = map.get(key).and_then(|member| member.node.as_number()).and_then(Number::as_f64) else { return };
    let inclusive = map.get(plain).and_then(|member| member.node.as_number()).and_then(Number::as_f64);
    // A limit that is no number is reported by a rule.
    if inclusive.is_none() && map.contains_key(plain) {
        return;
    }
    if inclusive.is_some_and(|bound| narrower(bound, number)) {
        keep(map, key);
        return;
    }
    if inclusive.is_some() {
        edit::rename(map, plain, &format!("x-{plain}"));
    }
    let Some(at) = map.get_index_of(key) else { return };
    let Some(member) = take(map, key) else { return };
    let flag = truth(member.node.span, true);
    map.shift_insert(at, plain.to_owned(), member);
    put(map, key, flag);
}

/// Text that stands for bytes.
fn content(map: &mut Map) {
    let encoding = str_of(map, "contentEncoding").map(str::to_ascii_lowercase);
    let media = str_of(map, "contentMediaType").map(str::to_ascii_lowercase);
    let span = map.get("contentEncoding").or_else(|| map.get("contentMediaType")).map(|member| member.node.span);
    let format = match (encoding.as_deref(), media.as_deref()) {
        (Some("base64"), _) => Some("byte"),
        (None | Some("binary"), Some(media)) if !is_text(media) => Some("binary"),
        (Some("binary"), None) => Some("binary"),
        _ => None,
    };
    if let (Some(format), Some(span)) = (format, span)
        && str_of(map, "type").is_none_or(|kind| kind == "string")
    {
        put_new(map, "type", text(span, "string"));
        put_new(map, "format", text(span, format));
    }
    keep(map, "contentEncoding");
    keep(map, "contentMediaType");
}

/// Whether a media type is text, so that a string can hold it.
fn is_text(media: &str) -> bool {
    let essence = essence(media);
    essence.starts_with("text/")
        || ["json", "xml", "yaml", "javascript", "jwt", "graphql"].iter().any(|word| essence.ends_with(word))
        || essence == "application/x-www-form-urlencoded"
}

/// How large a schema may be that is written twice: under its own key and as what it amounts to. Without a limit, schemas inside of
/// each other would double with each level.
const MAX_TWICE: usize = 1000;

/// A tuple is a list of anything; its parts are kept. A list whose parts are all alike keeps their type.
fn tuple(map: &mut Map) {
    let Some(parts) = map.get("prefixItems").map(|member| member.node.elements().cloned().collect::<Vec<_>>()) else { return };
    let rest = map.get("items").map(|member| member.node.clone());
    let span = map.get("prefixItems").map(|member| member.node.span);
    // `items: false` has become `{not: {}}`: no further parts.
    let closed = rest.as_ref().is_some_and(|node| node.as_map().is_some_and(|map| map.len() == 1 && map.contains_key("not")));
    let alike = parts.first().filter(|first| parts.iter().all(|part| part == *first));
    let alike = alike.filter(|first| first.size() <= MAX_TWICE);
    let most = map.get("maxItems").and_then(|member| member.node.as_number()).and_then(Number::as_u64);
    let full = closed || most.is_some_and(|most| most <= parts.len() as u64);
    let same = alike.filter(|first| full || rest.as_ref().is_some_and(|rest| rest == *first)).cloned();
    let Some(place) = keep(map, "prefixItems") else { return };
    let span = span.unwrap_or(place);
    if closed {
        let count = || Node::new(span, Value::Number(parts.len().into()));
        put_new(map, "maxItems", count());
    }
    edit::rename(map, "items", "x-items");
    put_new(map, "type", text(span, "array"));
    put(map, "items", same.unwrap_or_else(|| Node::new(span, Value::Map(Map::new()))));
}

/// Members by pattern are members of any name.
fn patterns(map: &mut Map, losses: &mut Losses) {
    let Some(member) = map.get("patternProperties") else { return };
    let span = member.node.span;
    let mut values: Vec<Node> = Vec::new();
    for (_, value) in member.node.members() {
        if !values.contains(&value.node) {
            values.push(value.node.clone());
        }
    }
    let other = map.get("additionalProperties").map(|member| &member.node);
    if let Some(other) = other.filter(|node| node.as_map().is_some() && !values.contains(node)) {
        values.push(other.clone());
    }
    let open = other.and_then(Node::as_bool) == Some(true);
    let large = values.iter().map(Node::size).sum::<usize>() > MAX_TWICE;
    let any = large || values.iter().any(|value| value.as_map().is_none_or(Map::is_empty));
    let Some(place) = keep(map, "patternProperties") else { return };
    losses.add("`patternProperties`", "kept as `x-patternProperties`; names of members are not checked", place);
    put_new(map, "type", text(span, "object"));
    if open || values.is_empty() {
        return;
    }
    let mut values = values.into_iter();
    let value = match (values.next(), values.len()) {
        _ if any => truth(span, true),
        (Some(only), 0) => only,
        (first, _) => object(span, [("anyOf", list(span, first.into_iter().chain(values).collect()))]),
    };
    take(map, "additionalProperties");
    put(map, "additionalProperties", value);
}

/// Without branches, `unevaluatedProperties` is `additionalProperties`.
fn unevaluated(map: &mut Map) {
    const BRANCHES: [&str; 8] = ["allOf", "anyOf", "oneOf", "$ref", "if", "then", "else", "dependentSchemas"];
    let plain = |map: &Map| !BRANCHES.iter().any(|key| map.contains_key(*key));
    if map.contains_key("unevaluatedProperties") && !map.contains_key("additionalProperties") && plain(map) {
        edit::rename(map, "unevaluatedProperties", "additionalProperties");
    }
}
