//! What OpenAPI 3.2 adds to 3.1.

use super::each_in_document;
use super::edit::{Losses, keep, put, put_new, rename, str_of, take, text, truth};
use super::v31::set_aside;
use crate::grammar::Kind;
use crate::load::{Map, Node, Value};
use crate::source::Span;

/// Rewrites a document of 3.2 into one of 3.1.
pub(super) fn lift(root: &mut Node, losses: &mut Losses) {
    media_references(root);
    let named = querystring_components(root);
    each_in_document(root, true, &mut |node, shape| {
        let span = node.span;
        if let Some(map) = node.as_map_mut() {
            object_of(map, shape.kind(), span, &named, losses);
        }
    });
}

fn object_of(map: &mut Map, kind: Kind, span: Span, named: &[String], losses: &mut Losses) {
    match kind {
        Kind::Root => {
            keep(map, "$self");
        }
        Kind::Components => {
            keep(map, "mediaTypes");
            set_aside(map, "parameters", is_querystring);
        }
        Kind::Tag => tag(map),
        Kind::Server => {
            keep(map, "name");
        }
        Kind::Operation | Kind::PathItem => querystring(map, named, losses),
        Kind::Parameter => cookie(map),
        Kind::Response => {
            let summary = map.get("summary").map(|member| member.node.clone());
            put_new(map, "description", summary.unwrap_or_else(|| text(span, "")));
            keep(map, "summary");
        }
        Kind::Example => example(map),
        Kind::Discriminator => {
            if let Some(span) = keep(map, "defaultMapping") {
                losses.add("`defaultMapping`", "kept as `x-defaultMapping`; other values are kept as JSON", span);
            }
        }
        Kind::Schema => {
            if let Some(xml) = map.get_mut("xml").and_then(|member| member.node.as_map_mut()) {
                xml_of(xml, losses);
            }
        }
        Kind::MediaType => {
            for (key, what) in [("prefixEncoding", "`prefixEncoding`"), ("itemEncoding", "`itemEncoding`")] {
                if let Some(span) = keep(map, key) {
                    losses.add(what, "kept with `x-` before it; parts are encoded by their type", span);
                }
            }
        }
        Kind::Encoding => {
            for key in ["encoding", "prefixEncoding", "itemEncoding"] {
                if let Some(span) = keep(map, key) {
                    losses.add("encodings inside an encoding", "kept with `x-` before it; parts are encoded by their type", span);
                }
            }
        }
        Kind::SecurityScheme => security(map, losses),
        _ => {}
    }
}

/// Tags of a tree: the summary is what a menu shows.
fn tag(map: &mut Map) {
    if map.contains_key("x-displayName") {
        keep(map, "summary");
    } else {
        rename(map, "summary", "x-displayName");
    }
    keep(map, "parent");
    keep(map, "kind");
}

fn is_querystring(node: &Node) -> bool {
    node.get("in").and_then(Node::as_str) == Some("querystring")
}

/// References to components that describe a whole query.
fn querystring_components(root: &Node) -> Vec<String> {
    let list = root.at("/components/parameters").into_iter().flat_map(Node::members);
    let whole = list.filter(|(_, member)| is_querystring(&member.node));
    whole.map(|(name, _)| format!("#/components/parameters/{}", crate::pointer::escape(name))).collect()
}

/// The whole query as one value has no counterpart.
fn querystring(map: &mut Map, named: &[String], losses: &mut Losses) {
    let Some(Value::List(list)) = map.get_mut("parameters").map(|member| &mut member.node.value) else { return };
    let whole =
        |node: &Node| is_querystring(node) || node.reference().is_some_and(|(target, _)| named.iter().any(|name| name == target));
    let Some(at) = list.iter().position(whole) else { return };
    let mut node = list.remove(at);
    losses.add("`in: querystring`", "kept as `x-querystring`; the query is left out of the operation", node.span);
    let inner = node.reference().map(|(text, _)| text.replacen("/parameters/", "/x-parameters/", 1));
    if let (Some(target), Some(member)) = (inner, node.as_map_mut().and_then(|map| map.get_mut("$ref"))) {
        member.node.value = Value::String(target);
    }
    put(map, "x-querystring", node);
}

/// `style: cookie` differs from `form` in what is escaped.
fn cookie(map: &mut Map) {
    let Some(member) = map.get("style").filter(|member| member.node.as_str() == Some("cookie")) else { return };
    let span = member.node.span;
    rename(map, "style", "x-style");
    put(map, "style", text(span, "form"));
}

/// An example's data is its value; how it looks when sent follows from that.
fn example(map: &mut Map) {
    if map.contains_key("value") {
        keep(map, "dataValue");
    } else {
        rename(map, "dataValue", "value");
    }
    if map.contains_key("value") || map.contains_key("externalValue") {
        keep(map, "serializedValue");
    } else {
        rename(map, "serializedValue", "value");
    }
}

fn xml_of(map: &mut Map, losses: &mut Losses) {
    let Some(kind) = str_of(map, "nodeType").map(str::to_owned) else { return };
    let Some(member) = take(map, "nodeType") else { return };
    match kind.as_str() {
        "attribute" => put_new(map, "attribute", truth(member.node.span, true)),
        "element" => {}
        _ => losses.add("this `nodeType` of XML", "kept as `x-nodeType`; the value is an element", member.node.span),
    }
    map.insert("x-nodeType".to_owned(), member);
}

fn security(map: &mut Map, losses: &mut Losses) {
    keep(map, "deprecated");
    keep(map, "oauth2MetadataUrl");
    if let Some(flows) = map.get_mut("flows").and_then(|member| member.node.as_map_mut())
        && let Some(span) = keep(flows, "deviceAuthorization")
    {
        losses.add("`deviceAuthorization`", "kept as `x-deviceAuthorization`; the flow is left out", span);
    }
}

/// A body may be a reference to an entry of `components.mediaTypes`; 3.0 wants it in place.
fn media_references(root: &mut Node) {
    let Some(types) = root.at("/components/mediaTypes").cloned() else { return };
    let inline = |map: &mut Map| {
        for member in map.values_mut() {
            // A chain longer than this is a circle, and stays as it is.
            for _ in 0..16 {
                let name = member.node.reference().and_then(|(text, _)| text.strip_prefix("#/components/mediaTypes/"));
                let Some(found) = name.and_then(|name| types.get(&crate::pointer::unescape(name))) else { break };
                member.node = found.clone();
            }
        }
    };
    each_in_document(root, true, &mut |node, shape| {
        if matches!(shape.kind(), Kind::RequestBody | Kind::Response | Kind::Parameter | Kind::Header)
            && let Some(content) = node.as_map_mut().and_then(|map| map.get_mut("content"))
            && let Some(content) = content.node.as_map_mut()
        {
            inline(content);
        }
    });
}
