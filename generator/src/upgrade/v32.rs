//! What OpenAPI 3.2 adds to 3.1.

use super::each_in_document;
use super::edit::{Losses, keep, put, put_new, rename, str_of, take, text, truth};
use crate::grammar::Kind;
use crate::load::{Map, Node, Value};
use crate::source::Span;

/// Rewrites a document of 3.2 into one of 3.1.
pub(super) fn lift(root: &mut Node, losses: &mut Losses) {
    media_references(root);
    each_in_document(root, true, &mut |node, shape| {
        let span = node.span;
        if let Some(map) = node.as_map_mut() {
            object_of(map, shape.kind(), span, losses);
        }
    });
}

fn object_of(map: &mut Map, kind: Kind, span: Span, losses: &mut Losses) {
    match kind {
        Kind::Root => {
            keep(map, "$self");
        }
        Kind::Components => {
            keep(map, "mediaTypes");
        }
        Kind::Tag => tag(map),
        Kind::Server => {
            keep(map, "name");
        }
        Kind::Parameter => {
            cookie(map);
            querystring(map);
        }
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

/// A parameter that is the whole query is one in the query, with a mark of its own.
fn querystring(map: &mut Map) {
    let Some(member) = map.get_mut("in").filter(|member| member.node.as_str() == Some("querystring")) else { return };
    let span = member.node.span;
    member.node.value = Value::String("query".to_owned());
    put(map, "x-querystring", truth(span, true));
    // The name never travels, so many documents leave it out.
    put_new(map, "name", text(span, "querystring"));
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
        "element" | "text" | "cdata" => {}
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
