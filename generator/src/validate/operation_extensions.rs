//! What extensions of operations name.
//!
//! **What it checks.** Parameters that `x-pagination`, `x-at-least-one-of`, `x-idempotency` and `x-repeat-in` speak of exist, and
//! each style of paging has the members it needs.
//!
//! **Why.** The generated client would otherwise send parameters that the operation does not have.
//!
//! **Example.** `x-pagination: {style: cursor, limit: limt, …}`.

use super::context::{Context, Operation};
use crate::diag::{Code, Diagnostics, nearest};
use crate::grammar::Kind;
use crate::load::Node;

pub fn check(context: &Context<'_>, diags: &mut Diagnostics) {
    for operation in &context.operations {
        if let Some(paging) = operation.map.get("x-pagination").map(|m| &m.node) {
            pagination(operation, paging, diags);
        }
        let lists = operation.map.get("x-at-least-one-of").into_iter().flat_map(|m| m.node.elements());
        for name in lists.flat_map(Node::elements) {
            names(operation, name, &["query", "path", "header", "cookie"], "x-at-least-one-of", diags);
        }
        if let Some(write) = operation.map.get("x-idempotency").map(|m| &m.node) {
            idempotency(context, operation, write, diags);
        }
    }
    context.each(Kind::Parameter, &mut |node, map| {
        let in_path = node.get("in").and_then(Node::as_str) == Some("path");
        if let Some(member) = map.get("x-repeat-in").filter(|_| !in_path) {
            diags
                .error(Code::ExtensionInvalid, "`x-repeat-in` is for path parameters only")
                .at(member.key, "this parameter is not in the path");
        }
    });
}

fn pagination(operation: &Operation<'_>, paging: &Node, diags: &mut Diagnostics) {
    let (needed, foreign): (&[&str], &[&str]) = match paging.get("style").and_then(Node::as_str) {
        Some("cursor") => (&["after", "cursor"], &["page", "size"]),
        Some("page") => (&["page"], &["limit", "after", "before", "cursor"]),
        _ => return,
    };
    let style = paging.get("style").and_then(Node::as_str).unwrap_or_default();
    for key in needed.iter().filter(|key| paging.get(key).is_none()) {
        diags
            .error(Code::ExtensionInvalid, format!("`x-pagination` with `style: {style}` needs `{key}`"))
            .at(paging.span, format!("no `{key}` here"));
    }
    for member in foreign.iter().filter_map(|key| paging.member(key)) {
        diags
            .error(Code::ExtensionInvalid, format!("this key belongs to the other style, not to `style: {style}`"))
            .at(member.key, "means nothing here");
    }
    let own = ["limit", "after", "before", "page", "size"].into_iter().filter(|key| !foreign.contains(key));
    for name in own.filter_map(|key| paging.get(key)) {
        names(operation, name, &["query"], "x-pagination", diags);
    }
}

fn idempotency(context: &Context<'_>, operation: &Operation<'_>, write: &Node, diags: &mut Diagnostics) {
    let text = |key: &str| write.get(key).and_then(Node::as_str);
    let (Some(location), Some(name), Some(node)) = (text("in"), text("name"), write.get("name")) else { return };
    match location {
        "query" => names(operation, node, &["query"], "x-idempotency", diags),
        "header" => {}
        _ => {
            let Some(known) = body_properties(context, operation) else { return };
            if known.contains(&name) {
                return;
            }
            let finding =
                diags.error(Code::ExtensionTarget, format!("`x-idempotency` names `{name}`, which the body does not have"));
            finding.at(node.span, "not a property of the request body");
            if let Some(near) = nearest(name, known.iter().copied()) {
                finding.help(format!("did you mean `{near}`?"));
            }
        }
    }
}

/// The properties of the request body; `None` when they cannot all be told.
fn body_properties<'n>(context: &Context<'n>, operation: &Operation<'n>) -> Option<Vec<&'n str>> {
    let body = context.resolve(&operation.map.get("requestBody")?.node)?;
    let (_, media) = body.get("content")?.as_map()?.first()?;
    let mut names = Vec::new();
    let complete = collect(context, media.node.get("schema")?, &mut names, 0);
    complete.then_some(names)
}

fn collect<'n>(context: &Context<'n>, schema: &'n Node, names: &mut Vec<&'n str>, depth: usize) -> bool {
    let Some(schema) = context.resolve(schema).filter(|_| depth < 16) else { return false };
    if schema.get("oneOf").is_some() || (schema.get("properties").is_none() && schema.get("allOf").is_none()) {
        return false;
    }
    names.extend(schema.get("properties").into_iter().flat_map(Node::members).map(|(name, _)| name.as_str()));
    let mut parts = schema.get("allOf").into_iter().flat_map(Node::elements);
    parts.all(|part| collect(context, part, names, depth + 1))
}

fn names(operation: &Operation<'_>, node: &Node, locations: &[&str], key: &str, diags: &mut Diagnostics) {
    let Some(name) = node.as_str() else { return };
    if operation.has_parameter(name, locations) {
        return;
    }
    let finding =
        diags.error(Code::ExtensionTarget, format!("`{key}` names the parameter `{name}`, which this operation does not have"));
    finding.at(node.span, "no such parameter");
    let known = operation.parameters.iter().filter(|p| locations.contains(&p.location)).map(|p| p.name);
    if let Some(near) = nearest(name, known) {
        finding.help(format!("did you mean `{near}`?"));
    }
}
