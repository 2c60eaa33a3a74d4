//! Inheritance: no schema is a part of itself through `allOf`.
//!
//! **What it checks.** Following the branches of `allOf`, and references, from a component never leads back to it.
//!
//! **Why.** Such a schema says nothing that could be checked, and whoever merges its branches never comes to an end.
//!
//! **Example.** `A: {allOf: [{$ref: '#/components/schemas/A'}]}`.

use std::collections::BTreeMap;

use super::context::Context;
use crate::diag::{Code, Diagnostics};
use crate::load::Node;
use crate::pointer;
use crate::source::Span;

pub fn check(context: &Context<'_>, diags: &mut Diagnostics) {
    let mut done: BTreeMap<String, bool> = BTreeMap::new();
    for (name, _) in context.components("schemas").into_iter().flatten() {
        visit(context, format!("#/components/schemas/{}", pointer::escape(name)), &mut done, diags);
    }
}

/// Goes through everything that can be reached from `start`; `done` tells what is on the way (`false`) or behind (`true`). A list of its own
/// instead of recursion, since a chain may be as long as the document.
fn visit(context: &Context<'_>, start: String, done: &mut BTreeMap<String, bool>, diags: &mut Diagnostics) {
    if done.contains_key(&start) {
        return;
    }
    done.insert(start.clone(), false);
    let mut way = vec![(parts(context, &start), start)];
    while let Some((left, at)) = way.last_mut() {
        let Some((next, span)) = left.pop() else {
            done.insert(std::mem::take(at), true);
            way.pop();
            continue;
        };
        match done.get(&next) {
            Some(true) => {}
            Some(false) => {
                diags
                    .error(Code::RefCycle, format!("`{next}` is a part of itself"))
                    .at(span, "`allOf` leads back to where it came from")
                    .help("let the part that both share be a schema of its own");
            }
            None => {
                done.insert(next.clone(), false);
                way.push((parts(context, &next), next));
            }
        }
    }
}

/// What a schema is made of: the references in its `allOf`, those in an `allOf` inside included.
fn parts(context: &Context<'_>, reference: &str) -> Vec<(String, Span)> {
    let mut found = Vec::new();
    let mut open: Vec<&Node> = reference.strip_prefix('#').and_then(|pointer| context.root.at(pointer)).into_iter().collect();
    while let Some(node) = open.pop() {
        for branch in node.get("allOf").into_iter().flat_map(Node::elements) {
            match branch.reference() {
                Some((text, span)) => found.push((text.to_owned(), span)),
                None => open.push(branch),
            }
        }
    }
    found
}
