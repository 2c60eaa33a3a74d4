//! OpenAPI 3.1 around its schemas.

use super::each_in_document;
use super::edit::{Losses, keep, object, put, put_new, text};
use super::{media, schema};
use crate::grammar::{Kind, Shape};
use crate::load::{Map, Node, Value};
use crate::source::Span;

/// Rewrites a document of 3.1.
pub(super) fn lift(root: &mut Node, losses: &mut Losses) {
    each_in_document(root, true, &mut |node, shape| match shape.kind() {
        Kind::Schema => schema::lift(node, matches!(shape, Shape::BoolOrSchema), losses),
        kind => {
            let span = node.span;
            if let Some(map) = node.as_map_mut() {
                object_of(map, kind, span);
            }
        }
    });
}

fn object_of(map: &mut Map, kind: Kind, span: Span) {
    match kind {
        Kind::Root => document(map, span),
        Kind::Components => {
            keep(map, "pathItems");
        }
        Kind::PathItem => methods(map),
        Kind::Operation if !map.contains_key("responses") => {
            let none = object(span, [("default", object(span, [("description", text(span, ""))]))]);
            put(map, "responses", none);
        }
        Kind::RequestBody | Kind::Response => {
            if let Some(content) = map.get_mut("content").and_then(|member| member.node.as_map_mut()) {
                media::binary_bodies(content);
            }
        }
        Kind::MediaType => {
            keep(map, "itemSchema");
        }
        Kind::SecurityScheme => mutual(map),
        _ => {}
    }
}

fn document(map: &mut Map, span: Span) {
    keep(map, "webhooks");
    keep(map, "jsonSchemaDialect");
    keep(map, "$schema");
    let end = Span::new(span.file, span.end, span.end);
    put_new(map, "paths", Node::new(end, Value::Map(Map::new())));
    if let Some(info) = map.get_mut("info").and_then(|member| member.node.as_map_mut()) {
        keep(info, "summary");
        if let Some(license) = info.get_mut("license").and_then(|member| member.node.as_map_mut()) {
            keep(license, "identifier");
        }
    }
}

/// Methods that 3.0 does not have.
fn methods(map: &mut Map) {
    let mut others = map.shift_remove("additionalOperations").map(|member| (member.key, member.node));
    if let Some(member) = map.shift_remove("query") {
        let (_, node) = others.get_or_insert_with(|| (member.key, Node::new(member.key, Value::Map(Map::new()))));
        if let Some(list) = node.as_map_mut() {
            list.insert("QUERY".to_owned(), member);
        }
    }
    if let Some((_, node)) = others {
        put(map, "x-additional-operations", node);
    }
}

/// Mutual TLS happens below HTTP. In 3.0 it is a scheme of HTTP with a name of its own.
fn mutual(map: &mut Map) {
    let Some(member) = map.get_mut("type").filter(|member| member.node.as_str() == Some("mutualTLS")) else { return };
    let span = member.node.span;
    member.node.value = Value::String("http".to_owned());
    put(map, "scheme", text(span, "mutual-tls"));
    put(map, "x-type", text(span, "mutualTLS"));
}
