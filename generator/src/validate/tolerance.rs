//! Slips that show only when several parts of a document are held together, and have one obvious reading.
//!
//! **What it mends.** An `operationId` that another operation has already: the later one is named after its method and path, as if it had
//! none. A placeholder without parameter: a required text, or the one path parameter that is left over, whose name never travels. A path
//! parameter without placeholder where every placeholder has its own: left out, as it has no way to be sent. A way to authenticate with a scheme that nobody declares: it cannot be met,
//! so it is taken out and kept in `x-unmet-security`. Each is a warning, so that `--strict` refuses it.
//!
//! **Why.** The meaning is certain and the call stays what it was. A near miss of a name that exists is a misspelling and stays an error of the
//! rules; so do several path parameters and placeholders that may belong together in more than one way.
//!
//! **Example.** `operationId: getPet` on both `GET /pets` and `GET /pets/{id}`.

use std::collections::BTreeMap;

use super::context::{Context, Operation, Parameter};
use super::path_parameters::named;
use super::paths::parts;
use crate::diag::{Code, Diagnostics, nearest};
use crate::grammar::Kind;
use crate::load::{Map, Member, Node, Value};
use crate::source::Span;
use crate::upgrade::each_in_document;

/// Mends what has one reading.
pub fn tolerate(root: &mut Node, diags: &mut Diagnostics) {
    let mut changes = Vec::new();
    let context = Context::new(root);
    operation_ids(&context, &mut changes, diags);
    placeholders(&context, &mut changes, diags);
    for change in changes {
        apply(root, change);
    }
    security(root, diags);
}

/// What is done to the operation whose method stands at `method`.
struct Change {
    path: String,
    method: Span,
    what: What,
}

enum What {
    DropId,
    AddParameter(String),
    /// The parameter that stands here is meant by another name: it gives way to itself under that name.
    Rename(Span, Node, String),
    /// The parameter that stands here goes.
    Drop(Span),
}

fn apply(root: &mut Node, change: Change) {
    let item =
        root.as_map_mut().and_then(|map| map.get_mut("paths")?.node.as_map_mut()?.get_mut(&change.path)?.node.as_map_mut());
    let Some(item) = item else { return };
    match change.what {
        What::Rename(listed, parameter, name) => {
            let Some(place) = lists(item, change.method).flatten().find(|node| node.span == listed) else { return };
            *place = parameter;
            if let Some(member) = place.as_map_mut().and_then(|map| map.get_mut("name")) {
                member.node.value = Value::String(name);
            }
            return;
        }
        What::Drop(listed) => return lists(item, change.method).for_each(|list| list.retain(|node| node.span != listed)),
        _ => {}
    }
    let Some(operation) = item.values_mut().find(|member| member.key == change.method).and_then(|m| m.node.as_map_mut()) else {
        return;
    };
    match change.what {
        What::Rename(..) | What::Drop(_) => {}
        What::DropId => {
            operation.shift_remove("operationId");
        }
        What::AddParameter(name) => {
            let text = |text: &str| Node::new(change.method, Value::String(text.to_owned()));
            let object = |members: Vec<(&str, Node)>| {
                let members = members.into_iter().map(|(key, node)| (key.to_owned(), Member { key: change.method, node }));
                Node::new(change.method, Value::Map(members.collect()))
            };
            let parameter = object(vec![
                ("name", text(&name)),
                ("in", text("path")),
                ("required", Node::new(change.method, Value::Bool(true))),
                ("schema", object(vec![("type", text("string"))])),
            ]);
            let empty = Member { key: change.method, node: Node::new(change.method, Value::List(Vec::new())) };
            if let Value::List(list) = &mut operation.entry("parameters".to_owned()).or_insert(empty).node.value {
                list.push(parameter);
            }
        }
    }
}

/// The parameters of an operation, and those of its path.
fn lists(item: &mut Map, method: Span) -> impl Iterator<Item = &mut Vec<Node>> {
    item.iter_mut().filter_map(move |(key, member)| {
        let list = if key == "parameters" {
            Some(member)
        } else if member.key == method {
            member.node.as_map_mut().and_then(|map| map.get_mut("parameters"))
        } else {
            None
        };
        match list.map(|list| &mut list.node.value) {
            Some(Value::List(list)) => Some(list),
            _ => None,
        }
    })
}

fn operation_ids(context: &Context<'_>, changes: &mut Vec<Change>, diags: &mut Diagnostics) {
    let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
    for operation in &context.operations {
        let Some((id, span)) = operation.map.get("operationId").and_then(|m| Some((m.node.as_str()?, m.node.span))) else {
            continue;
        };
        let Some(first) = seen.get(id) else {
            seen.insert(id, span);
            continue;
        };
        diags
            .warn(Code::OperationIdDuplicate, format!("two operations have the id `{id}`"))
            .at(span, "again here: taken as an operation without id, named after its method and path")
            .also(*first, "first here")
            .help("give one of them another id");
        changes.push(Change { path: operation.path.to_owned(), method: operation.method_key, what: What::DropId });
    }
}

fn placeholders(context: &Context<'_>, changes: &mut Vec<Change>, diags: &mut Diagnostics) {
    for operation in &context.operations {
        let names: Vec<&str> = parts(operation.path).into_iter().flatten().filter_map(|part| part.placeholder).collect();
        let list = operation.map.get("parameters").map(|member| &member.node);
        if !list.is_none_or(|list| list.as_list().is_some_and(|list| list.iter().all(|p| context.resolve(p).is_some()))) {
            continue;
        }
        let in_path = || operation.parameters.iter().filter(|parameter| parameter.location == "path");
        let over: Vec<&Parameter<'_>> = in_path().filter(|parameter| !names.contains(&parameter.name)).collect();
        let mut free: Vec<&str> = Vec::new();
        for name in names.iter().filter(|name| in_path().all(|parameter| parameter.name != **name)) {
            if !free.contains(name) {
                free.push(name);
            }
        }
        match (free.as_slice(), over.as_slice()) {
            ([], over) => unused(operation, over, &names, changes, diags),
            ([name], [parameter]) => meant(context, operation, name, parameter, changes, diags),
            (free, []) => undeclared(operation, free, changes, diags),
            // Which belongs to which is a guess.
            _ => {}
        }
    }
}

/// The one placeholder without parameter, and the one path parameter without placeholder. Its place counts on the wire, not its name.
fn meant(
    context: &Context<'_>,
    operation: &Operation<'_>,
    name: &str,
    parameter: &Parameter<'_>,
    changes: &mut Vec<Change>,
    diags: &mut Diagnostics,
) {
    let Some(node) = context.resolve(parameter.listed) else { return };
    let known = changes.iter().any(|change| matches!(&change.what, What::Rename(at, ..) if *at == parameter.listed.span));
    if known {
        // It stands with the path, and another operation has said so.
        return;
    }
    diags
        .warn(
            Code::PathParameterUndeclared,
            format!(
                "the placeholder `{{{name}}}` of `{}` has no parameter, `{}` has no placeholder",
                operation.path, parameter.name
            ),
        )
        .at(named(parameter), format!("taken as the parameter `{name}`, the only one that can be meant"))
        .also(operation.path_key, "the placeholder is here")
        .help(format!("call it `{name}`, or the placeholder `{{{}}}`", parameter.name));
    let what = What::Rename(parameter.listed.span, node.clone(), name.to_owned());
    changes.push(Change { path: operation.path.to_owned(), method: operation.method_key, what });
}

/// Path parameters that no placeholder is left for. A near miss of a placeholder may mean it, and stays an error.
fn unused(
    operation: &Operation<'_>,
    over: &[&Parameter<'_>],
    names: &[&str],
    changes: &mut Vec<Change>,
    diags: &mut Diagnostics,
) {
    for parameter in over.iter().filter(|parameter| nearest(parameter.name, names.iter().copied()).is_none()) {
        let span = parameter.listed.span;
        let what = What::Drop(span);
        if !changes.iter().any(|change| matches!(change.what, What::Drop(at) if at == span)) {
            let path = operation.path;
            diags
                .warn(Code::PathParameterUnused, format!("`{path}` has no placeholder `{{{}}}`", parameter.name))
                .at(named(parameter), "this path parameter goes nowhere, left out")
                .also(operation.path_key, "the path is here")
                .help(format!("remove the parameter, or put `{{{}}}` into the path", parameter.name));
        }
        changes.push(Change { path: operation.path.to_owned(), method: operation.method_key, what });
    }
}

fn undeclared(operation: &Operation<'_>, free: &[&str], changes: &mut Vec<Change>, diags: &mut Diagnostics) {
    for name in free {
        diags
            .warn(Code::PathParameterUndeclared, format!("the placeholder `{{{name}}}` of `{}` has no parameter", operation.path))
            .at(operation.method_key, "this operation does not declare it, taken as a required text")
            .also(operation.path_key, "the placeholder is here")
            .help(format!("add a parameter with `name: {name}`, `in: path` and `required: true`"));
        let what = What::AddParameter((*name).to_owned());
        changes.push(Change { path: operation.path.to_owned(), method: operation.method_key, what });
    }
}

fn security(root: &mut Node, diags: &mut Diagnostics) {
    let schemes = root.get("components").and_then(|components| components.get("securitySchemes"));
    let known: Vec<String> = schemes.into_iter().flat_map(Node::members).map(|(name, _)| name.clone()).collect();
    each_in_document(root, false, &mut |node, shape| {
        if matches!(shape.kind(), Kind::Root | Kind::Operation)
            && let Some(map) = node.as_map_mut()
        {
            unmet(map, &known, diags);
        }
    });
}

/// Takes out the alternatives that name a scheme which does not exist.
fn unmet(map: &mut Map, known: &[String], diags: &mut Diagnostics) {
    let Some(member) = map.get_mut("security") else { return };
    let key = member.key;
    let Value::List(alternatives) = &mut member.node.value else { return };
    let mut names = Vec::new();
    alternatives.retain(|alternative| {
        let unknown = alternative.members().filter(|(name, _)| !known.contains(name));
        let lost: Vec<(&String, Span)> = unknown
            .filter(|(name, _)| nearest(name, known.iter().map(String::as_str)).is_none())
            .map(|(n, m)| (n, m.key))
            .collect();
        for (name, span) in &lost {
            diags
                .warn(Code::SecurityUnknown, format!("there is no security scheme `{name}`"))
                .at(*span, "not an entry of `components.securitySchemes`; calls go out without it")
                .help("declare the scheme, or remove the requirement");
            names.push(Node::new(*span, Value::String((*name).clone())));
        }
        lost.is_empty()
    });
    if !names.is_empty() {
        let span = names.first().map_or(key, |node| node.span);
        map.insert("x-unmet-security".to_owned(), Member { key: span, node: Node::new(span, Value::List(names)) });
    }
}
