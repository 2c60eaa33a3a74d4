//! A member that two branches of an `allOf` declare as objects: one type with what both say
//!
//! A value has to fit both, so it may have the members of both. Where the nearer declaration names all members of the farther one, it
//! stands alone; otherwise neither type holds the value, and a third is made that merges them as branches of an `allOf` are merged.
//! It is named after the object and the member, and belongs to that object alone, like any type the document has no name for.

use super::super::{Lower, Node};
use super::shape::Shape;
use super::{MAX_DEPTH, bearer, singular};
use crate::ir::*;
use crate::lower::schemas::Facts;
use crate::names;
use std::collections::BTreeSet;

impl<'a> Lower<'a> {
    /// The member as both declarations have it, if neither of them says it all.
    pub(super) fn meet(
        &mut self,
        before: &Field,
        wire: &str,
        nearer: &Node<'a>,
        owner: &str,
        depth: usize,
    ) -> Option<(Ty, Facts)> {
        let made = inner(&before.ty).filter(|id| self.api.types.get(id.0).is_some_and(|def| !def.also.is_empty()));
        let earlier = match made {
            Some(id) => self.parts_of(id),
            None => vec![self.items_of(&self.root().at(&before.origin)?)],
        };
        let name = format!("{owner}{}", names::pascal_end(wire));
        let mut facts = Facts::default();
        let core = nearer.gather(&mut facts);
        if !is_list(&before.ty) {
            return Some((self.merge(earlier, core, name, depth, made)?, facts));
        }
        let mut found = Facts::default();
        let items = (core.shape() == Shape::List).then(|| bearer(&core, "items")?.get("items")).flatten()?.gather(&mut found);
        let ty = self.merge(earlier, items, singular(&name), depth, made)?;
        let ty = if found.nullable { Ty::Option(Box::new(ty)) } else { ty };
        facts.items = found.for_items();
        Some((Ty::List(Box::new(ty)), facts))
    }

    /// The schemas that a merged type was made of, the farthest first.
    fn parts_of(&self, id: TypeId) -> Vec<Node<'a>> {
        let def = self.api.types.get(id.0);
        let pointers = def.into_iter().flat_map(|def| def.also.iter().chain([&def.origin]));
        pointers.filter_map(|pointer| self.root().at(pointer)).collect()
    }

    /// What a list is a list of; anything else as it is.
    fn items_of(&self, node: &Node<'a>) -> Node<'a> {
        let core = node.core();
        let items = (core.shape() == Shape::List).then(|| bearer(&core, "items")?.get("items")).flatten();
        items.map_or(core, |items| items.core())
    }

    /// The type of what fits all `parts` and `nearer`. `made` was made for this very member of fewer declarations.
    fn merge(
        &mut self,
        mut parts: Vec<Node<'a>>,
        nearer: Node<'a>,
        name: String,
        depth: usize,
        made: Option<TypeId>,
    ) -> Option<Ty> {
        let first = parts.first()?;
        // A union that came first is narrowed by what follows, not widened.
        let joins = match self.shape(&nearer) {
            Shape::Object => true,
            Shape::Union => !self.heirs.contains_key(&nearer.pointer) && nearer.is_union_of_objects(0),
            _ => false,
        };
        if !joins || self.shape(first) != Shape::Object || depth > MAX_DEPTH || first.pointer == nearer.pointer {
            return None;
        }
        let alternatives = nearer.alternatives();
        let near = nearer.all_names(0);
        let says_all = alternatives.is_empty() && parts.iter().all(|part| part.all_names(0).is_subset(&near));
        if says_all || alternatives.iter().any(|branch| parts.iter().any(|part| branch.inherits(&part.pointer, 0))) {
            return None;
        }
        if parts.iter().all(|part| part.pointer != nearer.pointer) {
            parts.push(nearer.clone());
        }
        // Within one merged type, the same schemas make the same type again: that ends recursion.
        let outermost = self.merging.is_none();
        let scope = self.merging.get_or_insert_with(|| name.clone()).clone();
        let pointers: Vec<String> = parts.iter().map(|part| part.pointer.clone()).collect();
        let key = format!("{scope}: {}", pointers.join(" & "));
        let id = match self.by_pointer.get(&key).copied() {
            Some(id) => id,
            None => {
                // Nobody else has seen a type of this name.
                let id = made.filter(|id| self.name_of(*id) == name);
                let id = id.unwrap_or_else(|| self.reserve(None, name.clone(), &nearer.pointer));
                self.by_pointer.retain(|_, other| *other != id);
                self.by_pointer.insert(key, id);
                if let Some(def) = self.api.types.get_mut(id.0) {
                    (def.also, def.origin) = (pointers, nearer.pointer.clone());
                    def.also.retain(|pointer| *pointer != nearer.pointer);
                }
                let structure = self.structure_of(&parts, &name, depth + 1);
                self.set(id, nearer.docs(), Kind::Struct(structure));
                id
            }
        };
        if outermost {
            self.merging = None;
        }
        Some(Ty::Named(id))
    }
}

fn is_list(ty: &Ty) -> bool {
    match ty {
        Ty::List(_) => true,
        Ty::Option(ty) => is_list(ty),
        _ => false,
    }
}

/// The type of a member, or of the items of a list.
fn inner(ty: &Ty) -> Option<TypeId> {
    match ty {
        Ty::Named(id) | Ty::Boxed(id) => Some(*id),
        Ty::List(ty) | Ty::Option(ty) => inner(ty),
        _ => None,
    }
}

impl<'a> Node<'a> {
    /// The names of all members that a value may have, those of what it extends and of its alternatives included.
    pub(super) fn all_names(&self, depth: usize) -> BTreeSet<&'a str> {
        if depth > 8 {
            return BTreeSet::new();
        }
        let node = self.core();
        let own = node.get("properties").into_iter().flat_map(|list| list.members()).map(|(name, _)| name);
        let mut names: BTreeSet<&'a str> = own.collect();
        let parts = node.get("allOf").into_iter().flat_map(|list| list.items()).chain(node.alternatives());
        parts.for_each(|part| names.extend(part.all_names(depth + 1)));
        names
    }
}
