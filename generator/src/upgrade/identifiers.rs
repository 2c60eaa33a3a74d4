//! Names of schemas besides their place: `$id`, `$anchor` and `$defs` of JSON Schema, and `$self` of OpenAPI 3.2.
//!
//! Before bundling, references by such a name become references by place ([`resolve`]); after it, schemas in `$defs` move to
//! `components.schemas`, named after the component they stood in and their own key ([`hoist`]), since 3.0 knows no other home.

use std::collections::BTreeMap;

use super::edit::{section, take};
use crate::grammar::{Kind, Shape, openapi};
use crate::load::{Map, Member, Node, Value};
use crate::pointer;

/// What can be referred to by name, and the pointers the names stand for.
#[derive(Default)]
struct Names {
    ids: BTreeMap<String, String>,
    anchors: BTreeMap<String, String>,
}

/// Turns references by `$id`, `$anchor`, `$dynamicAnchor` and `$self` into references by place, in one file.
pub fn resolve(root: &mut Node) {
    let mut names = Names::default();
    if let Some(own) = root.get("$self").and_then(Node::as_str) {
        names.ids.insert(trimmed(own).to_owned(), String::new());
    }
    collect(root, Shape::Object(&openapi::ROOT), "", &mut names);
    if names.ids.is_empty() && names.anchors.is_empty() {
        return;
    }
    let whole = root.clone();
    rewrite(root, Shape::Object(&openapi::ROOT), "", None, &mut |text, base| names.place(text, base, &whole));
}

/// An address without an empty fragment.
fn trimmed(id: &str) -> &str {
    id.trim_end_matches('#')
}

fn collect(node: &Node, shape: Shape, at: &str, names: &mut Names) {
    if shape.kind() == Kind::Schema {
        if let Some(id) = node.get("$id").and_then(Node::as_str) {
            names.ids.entry(trimmed(id).to_owned()).or_insert_with(|| at.to_owned());
        }
        for key in ["$anchor", "$dynamicAnchor"] {
            if let Some(anchor) = node.get(key).and_then(Node::as_str) {
                names.anchors.entry(anchor.to_owned()).or_insert_with(|| at.to_owned());
            }
        }
    }
    for (key, member) in node.members() {
        if let Some(below) = shape.member_of_any_version(key) {
            collect(&member.node, below, &format!("{at}/{}", pointer::escape(key)), names);
        }
    }
    if let Some(below) = shape.element() {
        for (index, element) in node.elements().enumerate() {
            collect(element, below, &format!("{at}/{index}"), names);
        }
    }
}

impl Names {
    /// The reference by place that a reference by name stands for. `base` is the pointer of the schema with an `$id` around it.
    fn place(&self, text: &str, base: Option<&str>, whole: &Node) -> Option<String> {
        let (address, fragment) = text.split_once('#').unwrap_or((text, ""));
        let start = if address.is_empty() { base.unwrap_or_default() } else { self.id(address)? };
        if fragment.is_empty() {
            return (!address.is_empty()).then(|| format!("#{start}"));
        }
        if !fragment.starts_with('/') {
            return self.anchors.get(fragment).map(|at| format!("#{at}"));
        }
        // Within a schema of its own name, a pointer starts there; most authors still mean the document.
        if address.is_empty() && (whole.at(fragment).is_some() || start.is_empty()) {
            return None;
        }
        let found = format!("{start}{fragment}");
        whole.at(&found).is_some().then(|| format!("#{found}"))
    }

    /// The pointer of the schema with this `$id`, in full or relative to the others.
    fn id(&self, address: &str) -> Option<&str> {
        let exact = self.ids.get(address);
        let ends =
            |id: &&String| id.rsplit('/').next() == address.rsplit('/').next() && id.contains(':') != address.contains(':');
        let mut near = self.ids.iter().filter(|(id, _)| ends(id));
        let only = || near.next().filter(|_| near.next().is_none()).map(|(_, at)| at);
        exact.or_else(only).map(String::as_str)
    }
}

/// Gives every reference the text that `change` finds for it.
fn rewrite(
    node: &mut Node,
    shape: Shape,
    at: &str,
    base: Option<&str>,
    change: &mut dyn FnMut(&str, Option<&str>) -> Option<String>,
) {
    let own = shape.kind() == Kind::Schema && node.get("$id").is_some();
    let base = if own { Some(at) } else { base };
    let mapping = shape.kind() == Kind::Discriminator;
    match &mut node.value {
        Value::Map(map) => {
            // A dynamic reference is read as a plain one where its anchor is known.
            if shape.kind() == Kind::Schema && !map.contains_key("$ref") {
                let found = map.get("$dynamicRef").and_then(|member| change(member.node.as_str()?, base));
                if let (Some(found), Some(mut member)) = (found, map.get("$dynamicRef").cloned()) {
                    member.node.value = Value::String(found);
                    take(map, "$dynamicRef");
                    map.insert("$ref".to_owned(), member);
                }
            }
            for (key, member) in map.iter_mut() {
                let referable = key == "$ref" && (shape.referable().is_some() || shape.kind() == Kind::PathItem);
                if referable {
                    set(&mut member.node, base, change);
                } else if mapping && key == "mapping" {
                    for target in member.node.as_map_mut().into_iter().flat_map(Map::values_mut) {
                        set(&mut target.node, base, change);
                    }
                } else if let Some(below) = shape.member_of_any_version(key) {
                    rewrite(&mut member.node, below, &format!("{at}/{}", pointer::escape(key)), base, change);
                }
            }
        }
        Value::List(list) => {
            if let Some(below) = shape.element() {
                for (index, element) in list.iter_mut().enumerate() {
                    rewrite(element, below, &format!("{at}/{index}"), base, change);
                }
            }
        }
        _ => {}
    }
}

fn set(node: &mut Node, base: Option<&str>, change: &mut dyn FnMut(&str, Option<&str>) -> Option<String>) {
    if let Value::String(text) = &mut node.value
        && let Some(found) = change(text, base)
    {
        *text = found;
    }
}

/// Moves the schemas in `$defs` to `components.schemas` and lets references follow.
pub(super) fn hoist(root: &mut Node) {
    let mut found = Found::default();
    let taken: Vec<String> =
        root.at("/components/schemas").into_iter().flat_map(Node::members).map(|(key, _)| key.clone()).collect();
    found.search(root, Shape::Object(&openapi::ROOT), "", &taken);
    let span = root.span;
    if found.schemas.is_empty() {
        return;
    }
    let components = root.as_map_mut().and_then(|map| section(map, "components", span));
    if let Some(schemas) = components.and_then(|map| section(map, "schemas", span)) {
        schemas.extend(found.schemas);
    }
    let moved = found.moved;
    rewrite(root, Shape::Object(&openapi::ROOT), "", None, &mut |text, _| follow(text, &moved));
}

/// The new place of a pointer into something that moved.
fn follow(text: &str, moved: &BTreeMap<String, String>) -> Option<String> {
    let whole = text.strip_prefix('#')?;
    let mut start = whole;
    loop {
        if let Some(place) = moved.get(start) {
            return Some(format!("#{place}{}", whole.get(start.len()..).unwrap_or_default()));
        }
        start = start.rsplit_once('/')?.0;
    }
}

/// Schemas taken out of `$defs`, and where they went.
#[derive(Default)]
struct Found {
    schemas: Map,
    moved: BTreeMap<String, String>,
}

impl Found {
    fn search(&mut self, node: &mut Node, shape: Shape, at: &str, taken: &[String]) {
        if shape.kind() == Kind::Schema
            && let Some(map) = node.as_map_mut()
        {
            for key in ["$defs", "definitions"] {
                let is_map = map.get(key).is_some_and(|member| member.node.as_map().is_some());
                let Some(member) = Some(()).filter(|()| is_map).and_then(|()| take(map, key)) else { continue };
                self.take(member, &format!("{at}/{key}"), at, taken);
            }
        }
        match &mut node.value {
            Value::Map(map) => {
                for (key, member) in map.iter_mut() {
                    if let Some(below) = shape.member_of_any_version(key) {
                        self.search(&mut member.node, below, &format!("{at}/{}", pointer::escape(key)), taken);
                    }
                }
            }
            Value::List(list) => {
                if let Some(below) = shape.element() {
                    for (index, element) in list.iter_mut().enumerate() {
                        self.search(element, below, &format!("{at}/{index}"), taken);
                    }
                }
            }
            _ => {}
        }
    }

    /// Moves all entries of a `$defs` that stood at a pointer, with those inside of them.
    fn take(&mut self, list: Member, at: &str, schema: &str, taken: &[String]) {
        let Value::Map(entries) = list.node.value else { return };
        for (key, mut member) in entries {
            let place = format!("{at}/{}", pointer::escape(&key));
            let name = self.name(schema, &key, taken);
            self.moved.insert(place.clone(), format!("/components/schemas/{}", pointer::escape(&name)));
            self.schemas.insert(name, Member { key: member.key, node: Node::new(member.key, Value::Null) });
            let at = self.schemas.len() - 1;
            self.search(&mut member.node, Shape::RefOr(&openapi::SCHEMA), &place, taken);
            if let Some((_, entry)) = self.schemas.get_index_mut(at) {
                *entry = member;
            }
        }
    }

    /// `Pet.Tag` for `Tag` inside the component `Pet`, `Tag` elsewhere; with a number if that is taken.
    fn name(&self, schema: &str, key: &str, taken: &[String]) -> String {
        let steps: Vec<String> = pointer::steps(schema).collect();
        let owner = match steps.as_slice() {
            // Inside of another entry that moved: its new name.
            [..] if self.moved.contains_key(schema) => self.moved.get(schema).and_then(|place| pointer::steps(place).last()),
            [first, list, name, ..] if first == "components" && list == "schemas" => Some(name.clone()),
            _ => None,
        };
        let fit: String =
            key.chars().map(|c| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '_' }).collect();
        let base = owner.map_or_else(|| fit.clone(), |owner| format!("{owner}.{fit}"));
        let free = |name: &String| !self.schemas.contains_key(name) && !taken.contains(name);
        std::iter::once(base.clone()).chain((2..10_000).map(|n| format!("{base}{n}"))).find(free).unwrap_or(base)
    }
}
