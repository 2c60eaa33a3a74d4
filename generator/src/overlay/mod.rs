//! Overlays: changes to a document that nobody may edit.
//!
//! An overlay (OpenAPI Overlay 1.0 and 1.1) is a list of actions: a query says where, `update`, `remove` or `copy` says what. Overlays
//! apply to the document as its author wrote it, in its own version, after all its files became one. What an overlay adds has its
//! place in the overlay, so findings about it point there. A query that finds nothing is a warning: the document has probably moved on.

mod jsonpath;

use crate::diag::{Code, Diagnostics};
use crate::load::{self, Map, Node, Value};
use crate::source::{Files, Sources, Span};
use jsonpath::Step;

/// Applies one overlay.
pub fn apply(root: &mut Node, path: &str, files: &dyn Files, sources: &mut Sources, diags: &mut Diagnostics) {
    let Some(overlay) = load::file(path, files, sources, diags) else { return };
    let version = overlay.get("overlay").and_then(Node::as_str).unwrap_or_default();
    if !["1.0", "1.1"]
        .iter()
        .any(|known| version.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
    {
        let span = overlay.get("overlay").map_or(overlay.span, |node| node.span);
        diags
            .error(Code::OverlayInvalid, "this is no overlay of a version that is known")
            .at(span, "expected `overlay: 1.0.0` or `overlay: 1.1.0`");
        return;
    }
    let Some(actions) = overlay.get("actions").and_then(Node::as_list) else {
        let span = overlay.get("actions").map_or(overlay.span, |node| node.span);
        diags.error(Code::OverlayInvalid, "an overlay has a list of `actions`").at(span, "no list of actions here");
        return;
    };
    for action in actions {
        act(root, action, diags);
    }
}

fn act(root: &mut Node, action: &Node, diags: &mut Diagnostics) {
    let known = ["target", "description", "update", "remove", "copy"];
    for (key, member) in action.members().filter(|(key, _)| !known.contains(&key.as_str()) && !key.starts_with("x-")) {
        diags.error(Code::OverlayInvalid, format!("an action has no key `{key}`")).at(member.key, "means nothing here");
    }
    let Some(target) = action.get("target") else {
        diags.error(Code::OverlayInvalid, "an action needs the key `target`").at(action.span, "no `target` here");
        return;
    };
    let Some(found) = select(root, target, diags) else { return };
    if found.is_empty() {
        diags
            .warn(Code::OverlayUnmatched, "the target of this action is not in the document")
            .at(target.span, "selects nothing, so nothing is changed");
        return;
    }
    if action.get("remove").and_then(Node::as_bool) == Some(true) {
        remove(root, found);
        return;
    }
    let update = match (action.get("update"), action.get("copy")) {
        (Some(update), _) => {
            foreign(update, diags);
            update.clone()
        }
        (None, Some(copy)) => {
            let Some(from) = select(root, copy, diags) else { return };
            let [from] = from.as_slice() else {
                diags
                    .error(Code::OverlayInvalid, format!("`copy` selects {} values, not one", from.len()))
                    .at(copy.span, "has to select one value");
                return;
            };
            let Some(node) = at(root, from) else { return };
            node.clone()
        }
        (None, None) if action.get("remove").is_some() => return,
        (None, None) => {
            diags
                .error(Code::OverlayInvalid, "an action has `update`, `remove` or `copy`")
                .at(action.span, "says where, but not what to do");
            return;
        }
    };
    for steps in found {
        let Some(node) = at(root, &steps) else { continue };
        match &mut node.value {
            Value::List(list) => list.push(update.clone()),
            Value::Map(_) if update.as_map().is_none() => {
                diags
                    .error(Code::OverlayInvalid, format!("an object is updated with an object, this is {}", update.kind()))
                    .at(update.span, "cannot be merged into the target")
                    .also(target.span, "which is an object");
                return;
            }
            _ => merge(node, &update),
        }
    }
}

/// The locations that a text selects; `None`, with a finding, when it is no query.
fn select(root: &Node, query: &Node, diags: &mut Diagnostics) -> Option<Vec<Vec<Step>>> {
    let Some(text) = query.as_str() else {
        diags.error(Code::OverlayInvalid, format!("a JSONPath is a text, this is {}", query.kind())).at(query.span, "not a text");
        return None;
    };
    match jsonpath::parse(text) {
        Ok(path) => Some(path.select(root)),
        Err((at, expected)) => {
            let left = text.get(at..).unwrap_or_default();
            diags
                .error(Code::OverlayInvalid, format!("this JSONPath cannot be read from `{left}` on"))
                .at(query.span, expected)
                .help("names, indexes, slices, `*`, `..` and filters such as `[?@.name == 'id']` are known");
            None
        }
    }
}

/// Removes values, the last first so that indexes stay right.
fn remove(root: &mut Node, found: Vec<Vec<Step>>) {
    let mut found = found;
    found.sort();
    for steps in found.iter().rev() {
        let Some((last, parent)) = steps.split_last() else { continue };
        let Some(parent) = at(root, parent) else { continue };
        match (&mut parent.value, last) {
            (Value::Map(map), Step::Key(key)) => drop(map.shift_remove(key)),
            (Value::List(list), Step::Index(index)) if *index < list.len() => drop(list.remove(*index)),
            _ => {}
        }
    }
}

fn at<'n>(root: &'n mut Node, steps: &[Step]) -> Option<&'n mut Node> {
    steps.iter().try_fold(root, |node, step| match (&mut node.value, step) {
        (Value::Map(map), Step::Key(key)) => map.get_mut(key).map(|member| &mut member.node),
        (Value::List(list), Step::Index(index)) => list.get_mut(*index),
        _ => None,
    })
}

/// Objects are merged, lists put one behind the other, everything else replaced.
fn merge(node: &mut Node, update: &Node) {
    match (&mut node.value, &update.value) {
        (Value::Map(map), Value::Map(changes)) => merge_maps(map, changes),
        (Value::List(list), Value::List(more)) => list.extend(more.iter().cloned()),
        _ => *node = update.clone(),
    }
}

fn merge_maps(map: &mut Map, changes: &Map) {
    for (key, member) in changes {
        match map.get_mut(key) {
            Some(existing) => merge(&mut existing.node, &member.node),
            None => {
                map.insert(key.clone(), member.clone());
            }
        }
    }
}

/// The document is one tree by now, so nothing can be brought in from other files.
fn foreign(node: &Node, diags: &mut Diagnostics) {
    let reference: Option<(&str, Span)> = node.reference().filter(|(text, _)| !text.starts_with('#'));
    if let Some((text, span)) = reference {
        diags
            .error(Code::OverlayInvalid, format!("`{text}` is in another file"))
            .at(span, "an overlay can only refer to the document: `#/…`");
    }
    for (_, member) in node.members() {
        foreign(&member.node, diags);
    }
    for element in node.elements() {
        foreign(element, diags);
    }
}
