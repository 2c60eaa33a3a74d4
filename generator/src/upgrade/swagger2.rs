//! Swagger 2.0 becomes OpenAPI 3.0: the frame of the document, its components and schemas.
//!
//! Operations, with their parameters and responses, are the business of [`super::swagger2_messages`].

use super::each_in_document;
use super::edit::{Losses, keep, list, map_of, object, put, put_new, reference, rename, section, str_of, take, text, truth};
use super::media;
use super::swagger2_messages::Messages;
use crate::grammar::{Kind, openapi};
use crate::load::{Map, Member, Node, Value};
use crate::pointer;
use crate::source::Span;

/// The lists at the root of a 2.0 document, and what they are called in 3.0.
const LISTS: [(&str, &str); 3] = [
    ("#/definitions/", "#/components/schemas/"),
    ("#/parameters/", "#/components/parameters/"),
    ("#/responses/", "#/components/responses/"),
];

/// Rewrites a document of 2.0.
pub(super) fn lift(root: &mut Node, losses: &mut Losses) {
    let span = root.span;
    if let Some(map) = root.as_map_mut() {
        rename(map, "swagger", "openapi");
        gather(map, span);
    }
    each_in_document(root, false, &mut |node, shape| {
        if shape.kind() == Kind::Schema {
            schema_of(node);
        }
    });
    let messages = Messages::new(root);
    each_in_document(root, false, &mut |node, shape| {
        if let Some(map) = node.as_map_mut().filter(|_| shape.kind() == Kind::PathItem) {
            messages.path_item(map, losses);
        }
    });
    if let Some(map) = root.as_map_mut() {
        if let Some(components) = map.get_mut("components").and_then(|member| member.node.as_map_mut()) {
            messages.components(components, losses);
            if let Some(schemes) = components.get_mut("securitySchemes").and_then(|member| member.node.as_map_mut()) {
                schemes.values_mut().for_each(|member| security(&mut member.node));
            }
        }
        servers(map, span);
        keep(map, "consumes");
        keep(map, "produces");
    }
    rewrite(root, &messages);
}

/// Lists of the root move into `components`; what bundling brought from other files stands there already.
fn gather(map: &mut Map, span: Span) {
    let lists = [
        ("definitions", "schemas"),
        ("parameters", "parameters"),
        ("responses", "responses"),
        ("securityDefinitions", "securitySchemes"),
    ];
    for (from, to) in lists {
        let Some(member) = take(map, from) else { continue };
        let key = member.key;
        let entries = match member.node.value {
            Value::Map(entries) => entries,
            // Something that is no list of components: a rule says so.
            value => {
                if let Some(components) = section(map, "components", span) {
                    let node = Node::new(member.node.span, value);
                    components.insert(to.to_owned(), Member { key, node });
                }
                continue;
            }
        };
        let Some(components) = section(map, "components", key) else { continue };
        let brought = take(components, to).and_then(|member| map_of(member.node)).unwrap_or_default();
        let Some(target) = section(components, to, key) else { continue };
        target.extend(entries);
        // An entry that only named the one in another file is replaced by it.
        target.extend(brought);
    }
}

/// `schemes`, `host` and `basePath` are addresses.
fn servers(map: &mut Map, end: Span) {
    let schemes = take(map, "schemes");
    let host = take(map, "host");
    let base = take(map, "basePath");
    let span = host.as_ref().or(base.as_ref()).or(schemes.as_ref()).map(|member| member.node.span);
    let Some(span) = span else { return };
    let path = base.as_ref().and_then(|member| member.node.as_str()).unwrap_or_default().trim_end_matches('/').to_owned();
    let path = if path.is_empty() || path.starts_with('/') { path } else { format!("/{path}") };
    let Some(host) = host.as_ref().and_then(|member| member.node.as_str()).map(str::to_owned) else {
        let path = if path.is_empty() { "/".to_owned() } else { path };
        put_new(map, "servers", list(span, vec![object(span, [("url", text(span, path))])]));
        return;
    };
    let host = host.split_once("://").map_or(host.as_str(), |(_, host)| host).trim_end_matches('/');
    let named: Vec<(String, Span)> = schemes
        .iter()
        .flat_map(|member| member.node.elements())
        .filter_map(|node| Some((node.as_str()?.to_owned(), node.span)))
        .collect();
    let named = if named.is_empty() { vec![("https".to_owned(), span)] } else { named };
    let servers = named.iter().map(|(scheme, span)| object(*span, [("url", text(*span, format!("{scheme}://{host}{path}")))]));
    put_new(map, "servers", list(end, servers.collect()));
}

/// Ways of proving who calls.
fn security(node: &mut Node) {
    let Some(map) = node.as_map_mut() else { return };
    let Some(kind) = map.get("type").and_then(|member| Some((member.node.as_str()?.to_owned(), member.node.span))) else {
        return;
    };
    let (kind, span) = kind;
    match kind.as_str() {
        "basic" => {
            put(map, "type", text(span, "http"));
            put_new(map, "scheme", text(span, "basic"));
        }
        "oauth2" => flow(map, span),
        _ => {}
    }
}

/// 2.0 has one flow in a scheme, 3.0 a list of them.
fn flow(map: &mut Map, span: Span) {
    if map.contains_key("flows") {
        return;
    }
    let Some(member) = take(map, "flow") else { return };
    let name = match member.node.as_str().unwrap_or_default() {
        "application" => "clientCredentials",
        "accessCode" => "authorizationCode",
        "password" => "password",
        _ => "implicit",
    };
    let mut flow = Map::new();
    for key in ["authorizationUrl", "tokenUrl", "refreshUrl", "scopes"] {
        if let Some(member) = take(map, key) {
            flow.insert(key.to_owned(), member);
        }
    }
    put_new(&mut flow, "scopes", Node::new(span, Value::Map(Map::new())));
    let flow = Node::new(member.node.span, Value::Map(flow));
    put(map, "flows", object(span, [(name, flow)]));
}

/// Schemas differ little.
pub(super) fn schema_of(node: &mut Node) {
    let span = node.span;
    let Some(map) = node.as_map_mut() else { return };
    if str_of(map, "type") == Some("file") {
        for (key, value) in map_of(media::bytes(span)).unwrap_or_default() {
            map.insert(key, value);
        }
    }
    if let Some(member) = map.get_mut("discriminator").filter(|member| member.node.as_str().is_some()) {
        let place = member.node.span;
        let name = std::mem::replace(&mut member.node, Node::new(place, Value::Null));
        member.node = object(place, [("propertyName", name)]);
    }
    if !map.contains_key("nullable")
        && let Some(place) =
            map.get("x-nullable").filter(|member| member.node.as_bool() == Some(true)).map(|member| member.node.span)
    {
        take(map, "x-nullable");
        put(map, "nullable", truth(place, true));
    }
}

/// Lets references follow what moved.
fn rewrite(root: &mut Node, messages: &Messages) {
    each_reference(root, crate::grammar::Shape::Object(&openapi::ROOT), &mut |text| {
        let bodies = "#/parameters/";
        if let Some(name) = text.strip_prefix(bodies).filter(|name| messages.is_body(&pointer::unescape(name))) {
            return Some(format!("#/components/requestBodies/{name}"));
        }
        LISTS.iter().find_map(|(from, to)| Some(format!("{to}{}", text.strip_prefix(from)?)))
    });
}

fn each_reference(node: &mut Node, shape: crate::grammar::Shape, change: &mut dyn FnMut(&str) -> Option<String>) {
    if shape.referable().is_some()
        && let Some(member) = node.as_map_mut().and_then(|map| map.get_mut("$ref"))
    {
        if let Value::String(text) = &mut member.node.value
            && let Some(found) = change(text)
        {
            *text = found;
        }
        return;
    }
    match &mut node.value {
        Value::Map(map) => {
            for (key, member) in map.iter_mut() {
                if let Some(below) = shape.member_of_any_version(key) {
                    each_reference(&mut member.node, below, change);
                }
            }
        }
        Value::List(list) => {
            if let Some(below) = shape.element() {
                for element in list {
                    each_reference(element, below, change);
                }
            }
        }
        _ => {}
    }
}

/// A reference to a component, standing where `span` was written.
pub(super) fn component(span: Span, list: &str, name: &str) -> Node {
    reference(span, format!("#/components/{list}/{}", pointer::escape(name)))
}
