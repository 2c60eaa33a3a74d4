//! Words of OpenAPI 3.1 in schemas of earlier versions.
//!
//! `type: [string, 'null']`, `const` or a number as `exclusiveMinimum` have no meaning in 3.0 and in Swagger 2.0, and exactly one in 3.1. Many
//! tools write them whatever the version at the top, so a schema that holds one is read as 3.1 would read it. A warning says so, one for each
//! kind of word.

use super::edit::{Losses, str_of};
use super::{each_mut, schema, types};
use crate::diag::{Code, Diagnostics};
use crate::grammar::{Kind, Shape};
use crate::load::{Node, Value};
use crate::source::Span;

/// Keys that earlier versions do not have, with their names as a finding says them.
const KEYS: [(&str, &str); 22] = [
    ("const", "`const`"),
    ("examples", "`examples` of a schema"),
    ("prefixItems", "`prefixItems`"),
    ("patternProperties", "`patternProperties`"),
    ("contentEncoding", "`contentEncoding`"),
    ("contentMediaType", "`contentMediaType`"),
    ("contentSchema", "`contentSchema`"),
    ("if", "`if`"),
    ("then", "`then`"),
    ("else", "`else`"),
    ("dependentSchemas", "`dependentSchemas`"),
    ("dependentRequired", "`dependentRequired`"),
    ("contains", "`contains`"),
    ("minContains", "`minContains`"),
    ("maxContains", "`maxContains`"),
    ("propertyNames", "`propertyNames`"),
    ("unevaluatedItems", "`unevaluatedItems`"),
    ("unevaluatedProperties", "`unevaluatedProperties`"),
    ("$id", "`$id`"),
    ("$anchor", "`$anchor`"),
    ("$comment", "`$comment`"),
    ("$schema", "`$schema`"),
];

/// Reads schemas with words of 3.1 as 3.1 does, in a document or a part of one.
pub(super) fn lift(part: &mut Node, shape: Shape, losses: &mut Losses, diags: &mut Diagnostics) {
    let mut found = Losses::default();
    each_mut(part, shape, false, &mut |node, shape| {
        if shape.kind() != Kind::Schema {
            return;
        }
        let boolean = matches!(shape, Shape::BoolOrSchema);
        let words = words(node, boolean);
        if words.is_empty() {
            return types::plain(node, losses);
        }
        for (word, span) in words {
            found.add(word, "read as OpenAPI 3.1 has it", span);
        }
        schema::lift(node, boolean, losses);
    });
    found.say(diags, Code::VersionMixed, |what| format!("{what} is OpenAPI 3.1, and the document is of an earlier version"));
}

/// The words of 3.1 in one schema.
fn words(node: &Node, boolean: bool) -> Vec<(&'static str, Span)> {
    if node.as_bool().is_some() && !boolean {
        return vec![("a boolean as schema", node.span)];
    }
    let Some(map) = node.as_map() else { return Vec::new() };
    let mut out = Vec::new();
    match map.get("type").map(|member| &member.node) {
        Some(Node { value: Value::List(_), span, .. }) => out.push(("a list of types", *span)),
        Some(kind) if str_of(map, "type") == Some("null") => out.push(("`type: 'null'`", kind.span)),
        _ => {}
    }
    for (key, name) in
        [("exclusiveMinimum", "a number as `exclusiveMinimum`"), ("exclusiveMaximum", "a number as `exclusiveMaximum`")]
    {
        let number = map.get(key).filter(|member| member.node.as_number().is_some());
        out.extend(number.map(|member| (name, member.node.span)));
    }
    out.extend(KEYS.iter().filter_map(|(key, name)| Some((*name, map.get(*key)?.key))));
    out
}
