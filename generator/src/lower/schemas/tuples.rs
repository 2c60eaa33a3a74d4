//! Lists whose parts have a type each, by their order, become structs that are written as lists

use super::super::{Lower, Node};
use super::shape::Shape;
use crate::ir::*;
use crate::names;

/// What the parts are called of which the document says no more, in their order.
const ORDINALS: [&str; 10] = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

impl<'a> Node<'a> {
    /// The parts of a list that has these and no others, unless they are all alike, which `items` then says.
    pub(super) fn parts(&self) -> Vec<Node<'a>> {
        let parts: Vec<Node<'a>> = self.get("x-prefixItems").into_iter().flat_map(|list| list.items()).collect();
        let closed = self.u64("maxItems").is_some_and(|most| most <= parts.len() as u64);
        let alike = self.get("items").is_some_and(|items| items.value.as_object().is_some_and(|keys| !keys.is_empty()));
        if closed && !alike { parts } else { Vec::new() }
    }
}

impl<'a> Lower<'a> {
    /// The struct for such a list. As many of the parts have to be there as the list has items at least.
    pub(super) fn tuple(&mut self, node: &Node<'a>, name: &str, depth: usize) -> Struct {
        let parts = node.parts();
        let most = node.u64("maxItems").and_then(|most| usize::try_from(most).ok()).unwrap_or(parts.len());
        let least = node.u64("minItems").and_then(|least| usize::try_from(least).ok()).unwrap_or_default();
        let mut structure = Struct { tuple: true, ..Struct::default() };
        for (index, part) in parts.iter().enumerate().take(most) {
            let wire = match (part.resolve().str("title"), ORDINALS.get(index)) {
                (Some(title), _) => names::snake(title),
                (None, Some(ordinal)) => (*ordinal).to_owned(),
                (None, None) => format!("item_{}", index + 1),
            };
            structure.fields.push(self.field(&wire, part, name, index < least, depth));
        }
        super::settle_names(&mut structure.fields, &[]);
        structure
    }

    /// Says that the parts of a list lose their types, because more may follow or a `$ref` leads to a list in a list.
    pub(super) fn note_parts(&mut self, node: &Node<'a>) {
        let Some(parts) = node.get("x-prefixItems") else { return };
        let alike = node.get("items").is_some_and(|items| items.value.as_object().is_some_and(|keys| !keys.is_empty()));
        if !alike && node.shape() == Shape::List && self.noted.insert(parts.pointer.clone()) {
            self.degrade(
                &parts,
                "the parts of this list have types of their own, and more may follow",
                "they are kept as plain JSON values",
            );
        }
    }
}
