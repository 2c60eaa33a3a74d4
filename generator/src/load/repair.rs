//! Slips that have one obvious reading.
//!
//! Documents in the wild are full of them, and refusing a whole document for one helps nobody. Each is mended in the tree, so that
//! every later stage sees the document as it was meant, and reported as a warning, so that `--strict` still refuses it:
//!
//! - a number or boolean where text is wanted (`version: 1.0`) is the text as written;
//! - an optional key without a value is an absent key;
//! - a response without `description` has an empty one, a document without `paths` has none;
//! - a path parameter is required, whatever it says.

use super::node::{Map, Member, Node, Value};
use crate::diag::{Code, Diagnostics};
use crate::grammar::{Kind, Object, Shape, openapi, reference};
use crate::source::{Sources, Span};

/// Mends what has one reading.
pub fn repair(root: &mut Node, sources: &Sources, diags: &mut Diagnostics) {
    Repair { sources, diags }.value(root, Shape::Object(&openapi::ROOT), "");
}

struct Repair<'a> {
    sources: &'a Sources,
    diags: &'a mut Diagnostics,
}

impl Repair<'_> {
    fn value(&mut self, node: &mut Node, shape: Shape, key: &str) {
        if reference(node, shape).is_some() {
            return;
        }
        if matches!(shape, Shape::Text) {
            self.text(node, key);
            return;
        }
        let span = node.span;
        match &mut node.value {
            Value::Map(map) => {
                if let Some(object) = shape.object() {
                    self.absent(map, object);
                    self.object(map, object, span);
                }
                for (key, member) in map.iter_mut() {
                    if let Some(below) = shape.member(key) {
                        self.value(&mut member.node, below, key);
                    }
                }
            }
            Value::List(list) => {
                if let Some(below) = shape.element() {
                    for element in list {
                        self.value(element, below, key);
                    }
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, node: &mut Node, key: &str) {
        if !matches!(node.value, Value::Bool(_) | Value::Number(_)) {
            return;
        }
        let text = self.sources.text(node.span).to_owned();
        self.diags
            .warn(Code::WrongType, format!("`{key}` has to be a text, this is {}", node.kind()))
            .at(node.span, format!("taken as the text `{text}`"))
            .help("put it in quotes");
        node.value = Value::String(text);
    }

    fn absent(&mut self, map: &mut Map, object: &'static Object) {
        for field in object.fields.iter().filter(|field| !field.required && !matches!(field.shape, Shape::Any)) {
            let Some(member) = map.get(field.key).filter(|member| matches!(member.node.value, Value::Null)) else { continue };
            self.diags
                .warn(Code::WrongType, format!("the key `{}` has no value", field.key))
                .at(member.key, "taken as absent")
                .help("remove the key or give it a value");
            map.shift_remove(field.key);
        }
    }

    fn object(&mut self, map: &mut Map, object: &'static Object, span: Span) {
        let (key, value) = match object.kind {
            Kind::Response => ("description", Value::String(String::new())),
            Kind::Root => ("paths", Value::Map(Map::new())),
            Kind::Parameter if map.get("in").is_some_and(|m| m.node.as_str() == Some("path")) => return self.required(map, span),
            _ => return,
        };
        // A near miss of the key is a misspelling, which a rule reports.
        let misspelt = || crate::diag::nearest(key, map.keys().map(String::as_str).filter(|other| object.field(other).is_none()));
        if map.contains_key(key) || misspelt().is_some() {
            return;
        }
        self.diags
            .warn(Code::KeyMissing, format!("{} needs the key `{key}`", object.name))
            .at(span, format!("no `{key}` here, taken as empty"));
        map.insert(key.to_owned(), added(span, value));
    }

    fn required(&mut self, map: &mut Map, span: Span) {
        let stated = map.get("required").map(|member| &member.node);
        // A value that is no boolean is reported by a rule.
        if stated.is_some_and(|node| node.as_bool() != Some(false)) {
            return;
        }
        let name = map.get("name").and_then(|m| m.node.as_str()).unwrap_or_default();
        self.diags
            .warn(Code::PathParameterOptional, format!("the path parameter `{name}` is not marked `required: true`"))
            .at(stated.map_or(span, |node| node.span), "taken as required")
            .help("add `required: true`");
        match map.get_mut("required") {
            Some(member) => member.node.value = Value::Bool(true),
            None => {
                map.insert("required".to_owned(), added(span, Value::Bool(true)));
            }
        }
    }
}

/// A member that nobody wrote stands at the end of its object.
const fn added(object: Span, value: Value) -> Member {
    let end = Span::new(object.file, object.end, object.end);
    Member { key: end, node: Node::new(end, value) }
}
