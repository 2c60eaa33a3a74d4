//! Parameters and headers.
//!
//! **What it checks.** A parameter is declared once per operation, has a `schema` or a `content`, and a
//! `style` that exists for its place.
//!
//! **Why.** Name and place identify a parameter; without a schema it has no type.
//!
//! **Example.** `in: header` with `style: form`.

use super::context::Context;
use crate::diag::{Code, Diagnostics};
use crate::grammar::{Kind, Shape, openapi, walk};
use crate::load::{Map, Node};

pub fn check(context: &Context<'_>, diags: &mut Diagnostics) {
    walk(context.root, Shape::Object(&openapi::ROOT), &mut |node, shape| {
        if node.reference().is_some() {
            return;
        }
        match (shape.kind(), node.as_map()) {
            (Kind::Parameter, Some(map)) => {
                typed(node, map, "a parameter", diags);
                style(map, diags);
            }
            (Kind::Header, Some(map)) => typed(node, map, "a header", diags),
            (Kind::Operation | Kind::PathItem, Some(map)) => duplicates(context, map, diags),
            _ => {}
        }
    });
}

fn typed(node: &Node, map: &Map, what: &str, diags: &mut Diagnostics) {
    if map.contains_key("schema") || map.contains_key("content") {
        return;
    }
    diags
        .error(Code::KeyMissing, format!("{what} needs a `schema` or a `content`"))
        .at(node.span, "has no type")
        .help("add `schema: {type: string}`, or whatever its type is");
}

fn style(map: &Map, diags: &mut Diagnostics) {
    let text = |key: &str| map.get(key).and_then(|m| m.node.as_str());
    let (Some(location), Some(style), Some(member)) = (text("in"), text("style"), map.get("style")) else { return };
    let allowed: &[&str] = match location {
        "path" => &["simple", "label", "matrix"],
        "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "header" => &["simple"],
        "cookie" => &["form"],
        _ => return,
    };
    let known = ["form", "simple", "matrix", "label", "spaceDelimited", "pipeDelimited", "deepObject"];
    if known.contains(&style) && !allowed.contains(&style) {
        let words: Vec<String> = allowed.iter().map(|word| format!("`{word}`")).collect();
        diags
            .error(Code::ValueUnknown, format!("a parameter with `in: {location}` cannot have the style `{style}`"))
            .at(member.node.span, "not possible here")
            .help(format!("possible here: {}", words.join(", ")));
    }
}

fn duplicates(context: &Context<'_>, map: &Map, diags: &mut Diagnostics) {
    let parameters = context.parameters(map.get("parameters").map(|m| &m.node));
    for (at, parameter) in parameters.iter().enumerate() {
        let same = |other: &&super::context::Parameter<'_>| other.name == parameter.name && other.location == parameter.location;
        if let Some(first) = parameters.iter().take(at).find(same) {
            diags
                .error(
                    Code::ParameterDuplicate,
                    format!("the parameter `{}` in `{}` is declared twice", parameter.name, parameter.location),
                )
                .at(parameter.listed.span, "again here")
                .also(first.listed.span, "first here")
                .help("remove one, or give it a name of its own");
        }
    }
}
