//! Path parameters.
//!
//! **What it checks.** Every placeholder of a path has a parameter with `in: path` and the other way round.
//! (That it is marked required is mended when the document is loaded, and so is what can only be meant one way.)
//!
//! **Why.** Without its parameter a placeholder has no type and cannot be filled. A parameter without placeholder goes nowhere.
//!
//! **Example.** `/pets/{petId}` with a parameter named `id`.

use super::context::{Context, Operation, Parameter};
use super::paths::parts;
use crate::diag::{Code, Diagnostics, nearest};
use crate::source::Span;

pub fn check(context: &Context<'_>, diags: &mut Diagnostics) {
    for operation in &context.operations {
        let Some(parts) = parts(operation.path) else { continue };
        let placeholders: Vec<&str> = parts.iter().filter_map(|part| part.placeholder).collect();
        undeclared(context, operation, &placeholders, diags);
        unused(operation, &placeholders, diags);
    }
}

/// Where a parameter is called by its name, or the reference to it.
pub(super) fn named(parameter: &Parameter<'_>) -> Span {
    parameter.listed.get("name").map_or(parameter.listed.span, |name| name.span)
}

fn undeclared(context: &Context<'_>, operation: &Operation<'_>, placeholders: &[&str], diags: &mut Diagnostics) {
    // A reference that leads nowhere may well be the parameter that seems to be missing; it is reported as such.
    let mut listed = operation.map.get("parameters").into_iter().flat_map(|m| m.node.elements());
    if listed.any(|listed| context.resolve(listed).is_none()) {
        return;
    }
    let in_path = || operation.parameters.iter().filter(|p| p.location == "path");
    for name in placeholders {
        if in_path().any(|p| p.name == *name) {
            continue;
        }
        let finding = diags.error(
            Code::PathParameterUndeclared,
            format!("the placeholder `{{{name}}}` of `{}` has no parameter", operation.path),
        );
        finding.at(operation.method_key, "this operation does not declare it");
        finding.also(operation.path_key, "the placeholder is here");
        let free = in_path().filter(|p| !placeholders.contains(&p.name)).map(|p| p.name);
        match nearest(name, free) {
            Some(near) => finding.help(format!("the parameter `{near}` has a similar name")),
            None => finding.help(format!("add a parameter with `name: {name}`, `in: path` and `required: true`")),
        };
    }
}

fn unused(operation: &Operation<'_>, placeholders: &[&str], diags: &mut Diagnostics) {
    let unused = |p: &&Parameter<'_>| p.location == "path" && !placeholders.contains(&p.name);
    for parameter in operation.parameters.iter().filter(unused) {
        let path = operation.path;
        let finding = diags.error(Code::PathParameterUnused, format!("`{path}` has no placeholder `{{{}}}`", parameter.name));
        finding.at(named(parameter), "this path parameter goes nowhere").also(operation.path_key, "the path is here");
        if let Some(near) = nearest(parameter.name, placeholders.iter().copied()) {
            finding.help(format!("did you mean `{near}`?"));
        }
    }
}
