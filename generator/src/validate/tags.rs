//! Tags.
//!
//! **What it checks.** Tags that operations and `x-tagGroups` use are declared at the root, once, if any are declared there.
//!
//! **Why.** A tag names a chapter of the reference and a group of methods; a misspelt one opens a second chapter.
//!
//! **Example.** `tags: [pets]` on an operation where the root declares `pet`.

use super::context::Context;
use crate::diag::{Code, Diagnostics, nearest};
use crate::load::Node;
use crate::source::Span;

pub fn check(context: &Context<'_>, diags: &mut Diagnostics) {
    let mut declared: Vec<(&str, Span)> = Vec::new();
    for tag in context.root.get("tags").into_iter().flat_map(Node::elements) {
        let Some((name, span)) = tag.get("name").and_then(|name| Some((name.as_str()?, name.span))) else { continue };
        if let Some((_, first)) = declared.iter().find(|(other, _)| *other == name) {
            diags
                .warn(Code::TagUndeclared, format!("the tag `{name}` is declared twice"))
                .at(span, "again here")
                .also(*first, "first here");
        }
        declared.push((name, span));
    }
    let grouped = context.root.get("x-tagGroups").into_iter().flat_map(Node::elements);
    for tag in grouped.filter_map(|group| group.get("tags")).flat_map(Node::elements) {
        let Some(name) = tag.as_str().filter(|name| !is_declared(&declared, name)) else { continue };
        let finding = diags.warn(Code::ExtensionTarget, format!("`x-tagGroups` names the tag `{name}`, which is not declared"));
        finding.at(tag.span, "not among the tags of the document");
        suggest(finding, name, &declared);
    }
    if declared.is_empty() {
        return;
    }
    for operation in &context.operations {
        for tag in operation.map.get("tags").into_iter().flat_map(|m| m.node.elements()) {
            let Some(name) = tag.as_str().filter(|name| !is_declared(&declared, name)) else { continue };
            let finding = diags.warn(Code::TagUndeclared, format!("the tag `{name}` is not declared"));
            finding.at(tag.span, "not among the tags of the document");
            suggest(finding, name, &declared);
        }
    }
}

fn is_declared(declared: &[(&str, Span)], name: &str) -> bool {
    declared.iter().any(|(other, _)| *other == name)
}

fn suggest(finding: &mut crate::diag::Diagnostic, name: &str, declared: &[(&str, Span)]) {
    if let Some(near) = nearest(name, declared.iter().map(|(name, _)| *name)) {
        finding.help(format!("did you mean `{near}`?"));
    }
}
