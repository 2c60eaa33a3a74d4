//! Only some of the operations, and the components they need.
//!
//! `[filter]` of the settings names operations by tag, by path and by `operationId`; `*` in a path or an id stands for anything. An
//! operation stays if one of the lists of what to include names it, or if there is none, and no list of what to exclude does. Then
//! components that nothing refers to any more disappear, and so do tags without operations. Webhooks are filtered likewise, their
//! name being the path.

use std::collections::BTreeSet;

use crate::diag::{Code, Diagnostics};
use crate::grammar::openapi;
use crate::load::{Map, Node, Value};
use crate::pointer;
use crate::source::Span;

/// A name in the settings, with its place.
pub type Name = (String, Span);

/// Which operations are wanted.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// What to include.
    pub include: Names,
    /// What to leave out.
    pub exclude: Names,
}

/// Ways to name operations.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// Tags, exactly.
    pub tags: Vec<Name>,
    /// Paths, `*` standing for anything.
    pub paths: Vec<Name>,
    /// Ids, `*` standing for anything.
    pub operations: Vec<Name>,
}

impl Names {
    fn is_empty(&self) -> bool {
        self.tags.is_empty() && self.paths.is_empty() && self.operations.is_empty()
    }

    /// Whether an operation is named; notes the names that were of use.
    fn name(&self, path: &str, operation: &Node, used: &mut BTreeSet<Span>) -> bool {
        let id = operation.get("operationId").and_then(Node::as_str);
        let tags: Vec<&str> = operation.get("tags").into_iter().flat_map(Node::elements).filter_map(Node::as_str).collect();
        let by_tag = self.tags.iter().filter(|(tag, _)| tags.contains(&tag.as_str()));
        let by_path = self.paths.iter().filter(|(pattern, _)| matches(pattern, path));
        let by_id = self.operations.iter().filter(|(pattern, _)| id.is_some_and(|id| matches(pattern, id)));
        let before = used.len();
        let spans: Vec<Span> = by_tag.chain(by_path).chain(by_id).map(|(_, span)| *span).collect();
        used.extend(&spans);
        used.len() > before || !spans.is_empty()
    }
}

/// Whether a text is of a form in which `*` stands for anything.
fn matches(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let mut parts: Vec<&str> = parts.collect();
    let Some(last) = parts.pop() else { return rest.is_empty() };
    for part in parts {
        let Some(at) = rest.find(part) else { return false };
        rest = rest.get(at + part.len()..).unwrap_or_default();
    }
    rest.ends_with(last)
}

/// Leaves out what is not wanted from a document of 3.0.
pub fn apply(root: &mut Node, filter: &Filter, diags: &mut Diagnostics) {
    if filter.include.is_empty() && filter.exclude.is_empty() {
        return;
    }
    let mut used = BTreeSet::new();
    let Some(map) = root.as_map_mut() else { return };
    for section in ["paths", "x-webhooks"] {
        if let Some(paths) = map.get_mut(section).and_then(|member| member.node.as_map_mut()) {
            paths_of(paths, filter, &mut used);
        }
    }
    for names in [&filter.include, &filter.exclude] {
        for (name, span) in
            names.tags.iter().chain(&names.paths).chain(&names.operations).filter(|(_, span)| !used.contains(span))
        {
            diags.warn(Code::FilterUnmatched, format!("`{name}` names no operation")).at(*span, "has no effect");
        }
    }
    tags(map);
    components(root);
}

/// Operations of methods that 3.0 does not know.
const MORE: &str = "x-additional-operations";

fn paths_of(paths: &mut Map, filter: &Filter, used: &mut BTreeSet<Span>) {
    paths.retain(|path, member| {
        let Some(item) = member.node.as_map_mut() else { return true };
        let operation = |key: &str| openapi::METHODS.contains(&key) || key == MORE;
        let had = item.keys().any(|key| operation(key));
        let mut wanted = |node: &Node| {
            let included = filter.include.name(path, node, used) || filter.include.is_empty();
            included && !filter.exclude.name(path, node, used)
        };
        item.retain(|key, member| match member.node.as_map_mut() {
            Some(more) if key == MORE => {
                more.retain(|_, member| wanted(&member.node));
                !more.is_empty()
            }
            _ => !operation(key) || wanted(&member.node),
        });
        !had || item.keys().any(|key| operation(key))
    });
}

/// Tags that no operation has any more.
fn tags(map: &mut Map) {
    let mut left = BTreeSet::new();
    for section in ["paths", "x-webhooks"] {
        for (_, item) in map.get(section).into_iter().flat_map(|member| member.node.members()) {
            let more = item.node.get(MORE).into_iter().flat_map(Node::members);
            for (_, operation) in item.node.members().chain(more) {
                let tags = operation.node.get("tags").into_iter().flat_map(Node::elements);
                left.extend(tags.filter_map(|tag| tag.as_str().map(str::to_owned)));
            }
        }
    }
    let is_left = |node: Option<&Node>| node.and_then(Node::as_str).is_none_or(|name| left.contains(name));
    if let Some(Value::List(list)) = map.get_mut("tags").map(|member| &mut member.node.value) {
        list.retain(|tag| is_left(tag.get("name")));
    }
    if let Some(Value::List(groups)) = map.get_mut("x-tagGroups").map(|member| &mut member.node.value) {
        for group in groups.iter_mut().filter_map(Node::as_map_mut) {
            if let Some(Value::List(list)) = group.get_mut("tags").map(|member| &mut member.node.value) {
                list.retain(|tag| is_left(Some(tag)));
            }
        }
        groups.retain(|group| group.get("tags").and_then(Node::as_list).is_none_or(|list| !list.is_empty()));
    }
}

/// Components that nothing refers to, directly or through others.
fn components(root: &mut Node) {
    let mut reached: BTreeSet<(String, String)> = BTreeSet::new();
    let mut queue: Vec<(String, String)> = Vec::new();
    for (key, member) in root.members() {
        if key != "components" {
            references(&member.node, &mut queue);
        }
    }
    let Some(all) = root.get("components") else { return };
    // Extensions are referred to by name in ways of their own.
    for (_, member) in all.members().filter(|(section, _)| section.starts_with("x-")) {
        references(&member.node, &mut queue);
    }
    loop {
        while let Some(name) = queue.pop() {
            let entry = all.get(&name.0).and_then(|section| section.get(&name.1));
            if let Some(node) = entry.filter(|_| reached.insert(name)) {
                references(node, &mut queue);
            }
        }
        // What extends a schema with a discriminator can come instead of it, though nothing says so.
        for (name, member) in all.get("schemas").into_iter().flat_map(Node::members) {
            let key = ("schemas".to_owned(), name.clone());
            let parents =
                member.node.get("allOf").into_iter().flat_map(Node::elements).filter_map(|node| component(node.reference()?.0));
            let base = |parent: &(String, String)| {
                let node = all.get(&parent.0).and_then(|section| section.get(&parent.1));
                reached.contains(parent) && node.is_some_and(|node| node.get("discriminator").is_some())
            };
            if !reached.contains(&key) && parents.into_iter().any(|parent| base(&parent)) {
                queue.push(key);
            }
        }
        if queue.is_empty() {
            break;
        }
    }
    let Some(all) = root.as_map_mut().and_then(|map| map.get_mut("components")).and_then(|member| member.node.as_map_mut())
    else {
        return;
    };
    for (section, member) in all.iter_mut().filter(|(section, _)| !section.starts_with("x-")) {
        if let Some(entries) = member.node.as_map_mut() {
            entries.retain(|name, _| reached.contains(&(section.clone(), name.clone())));
        }
    }
    all.retain(|section, member| section.starts_with("x-") || member.node.as_map().is_none_or(|map| !map.is_empty()));
}

/// The section and name of the component that a reference names, or names a part of.
fn component(text: &str) -> Option<(String, String)> {
    let mut steps = pointer::steps(text.strip_prefix("#/components")?);
    Some((steps.next()?, steps.next()?))
}

/// Everything that is referred to from here: by `$ref`, by a mapping, by a security requirement.
fn references(node: &Node, queue: &mut Vec<(String, String)>) {
    for (key, member) in node.members() {
        match (key.as_str(), &member.node.value) {
            ("$ref", Value::String(text)) => queue.extend(component(text)),
            ("mapping", Value::Map(map)) => {
                for target in map.values().filter_map(|member| member.node.as_str()) {
                    queue.push(component(target).unwrap_or_else(|| ("schemas".to_owned(), target.to_owned())));
                }
            }
            ("security", Value::List(list)) => {
                let names = list.iter().flat_map(Node::members).map(|(name, _)| name.clone());
                queue.extend(names.map(|name| ("securitySchemes".to_owned(), name)));
            }
            _ => {}
        }
        references(&member.node, queue);
    }
    for element in node.elements() {
        references(element, queue);
    }
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn stars_stand_for_anything() {
        assert!(matches("/pets/*", "/pets/{id}"));
        assert!(matches("*", ""));
        assert!(matches("get*By*", "getPetById"));
        assert!(!matches("/pets/*", "/owners"));
        assert!(!matches("a*a", "a"));
        assert!(matches("/pets", "/pets") && !matches("/pets", "/pets/"));
    }
}
