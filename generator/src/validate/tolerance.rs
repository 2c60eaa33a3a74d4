//! Slips that show only when several parts of a document are held together, and have one obvious reading.
//!
//! **What it mends.** An `operationId` that another operation has already: the later one is named after its method and path, as if it had
//! none. A placeholder without parameter: a required text. A way to authenticate with a scheme that nobody declares: it cannot be met,
//! so it is taken out and kept in `x-unmet-security`. Each is a warning, so that `--strict` refuses it.
//!
//! **Why.** The meaning is certain and the call stays what it was. A near miss of a name that exists is a misspelling and stays an error of the
//! rules; so does a path parameter without placeholder, since what it meant to select is lost.
//!
//! **Example.** `operationId: getPet` on both `GET /pets` and `GET /pets/{id}`.

use std::collections::BTreeMap;

use super::context::{Context, Operation};
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
}

fn apply(root: &mut Node, change: Change) {
    let item =
        root.as_map_mut().and_then(|map| map.get_mut("paths")?.node.as_map_mut()?.get_mut(&change.path)?.node.as_map_mut());
    let operation = item.and_then(|item| item.values_mut().find(|member| member.key == change.method)?.node.as_map_mut());
    let Some(operation) = operation else { return };
    match change.what {
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
        for (at, name) in names.iter().enumerate() {
            if names.iter().take(at).any(|other| other == name) || !is_free(context, operation, &names, name) {
                continue;
            }
            diags
                .warn(
                    Code::PathParameterUndeclared,
                    format!("the placeholder `{{{name}}}` of `{}` has no parameter", operation.path),
                )
                .at(operation.method_key, "this operation does not declare it, taken as a required text")
                .also(operation.path_key, "the placeholder is here")
                .help(format!("add a parameter with `name: {name}`, `in: path` and `required: true`"));
            let what = What::AddParameter((*name).to_owned());
            changes.push(Change { path: operation.path.to_owned(), method: operation.method_key, what });
        }
    }
}

/// Whether no parameter can be meant by a placeholder: none has its name, none is left over, and no list or reference is unreadable.
fn is_free(context: &Context<'_>, operation: &Operation<'_>, names: &[&str], name: &str) -> bool {
    let list = operation.map.get("parameters").map(|member| &member.node);
    let readable = list.is_none_or(|list| list.as_list().is_some_and(|list| list.iter().all(|p| context.resolve(p).is_some())));
    let in_path = || operation.parameters.iter().filter(|parameter| parameter.location == "path");
    readable && in_path().all(|p| p.name != name && names.contains(&p.name))
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
