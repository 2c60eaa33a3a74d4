//! Schemas become types.
//!
//! A component gets a [`TypeId`] when it is an object with members, a set of values or a union; everything else (scalars, lists,
//! maps) is written in place wherever it is used, together with its limits. Inline schemas of the first kind get a name from where
//! they stand: the type around them, then the member.

mod enums;
mod facts;
mod meet;
mod objects;
mod scalars;
mod shape;
mod tuples;
mod unions;

pub(super) use objects::settle_names;

use super::{Lower, Node};
use crate::ir::*;
use crate::names;
pub(super) use facts::Facts;
use shape::Shape;

/// How deep inline schemas may nest; the loader has its own limit, so this only guards against references that loop.
const MAX_DEPTH: usize = 64;

impl<'a> Lower<'a> {
    /// Hands out ids for all components that deserve a name, then fills them.
    pub(super) fn components(&mut self, root: &Node<'a>) {
        let schemas: Vec<_> =
            root.get("components").and_then(|c| c.get("schemas")).map(|s| s.members().collect()).unwrap_or_default();
        self.find_heirs(&schemas);
        let mut own: Vec<(TypeId, Node<'a>, Docs)> = Vec::new();
        for (name, node) in &schemas {
            let mut facts = Facts::default();
            let core = node.gather(&mut facts);
            // A wrapper around a schema of its own is that schema; one around a reference is another name for what it refers to.
            let is_own = core.pointer == node.pointer
                || core.pointer.strip_prefix(&node.pointer).is_some_and(|rest| rest.starts_with('/'));
            if !is_own || !self.deserves_name(&core) {
                continue;
            }
            let rust = node.str("x-sdk-name").map_or_else(|| names::pascal(name), str::to_owned);
            let id = self.reserve(Some((*name).to_owned()), rust, &node.pointer);
            self.by_pointer.insert(core.pointer.clone(), id);
            own.push((id, core, facts.docs));
        }
        for (id, core, docs) in own {
            self.fill(id, &core, 0);
            if let Some(def) = self.api.types.get_mut(id.0) {
                def.docs = docs;
            }
        }
    }

    fn deserves_name(&self, node: &Node<'a>) -> bool {
        matches!(self.shape(node), Shape::Object | Shape::Enum | Shape::Union | Shape::Tuple)
    }

    fn reserve(&mut self, component: Option<String>, name: String, origin: &str) -> TypeId {
        let id = TypeId(self.api.types.len());
        self.api.types.push(TypeDef {
            component,
            name,
            module: None,
            docs: Docs::default(),
            kind: Kind::Alias(Ty::Any),
            deprecated: false,
            example: None,
            origin: origin.to_owned(),
            also: Vec::new(),
        });
        id
    }

    /// Adds a type that the document does not name.
    pub(super) fn add_made_type(&mut self, name: String, docs: Docs, structure: Struct, origin: &str) -> TypeId {
        self.add_made(name, docs, Kind::Struct(structure), origin)
    }

    /// The same for any kind of type.
    pub(super) fn add_made(&mut self, name: String, docs: Docs, kind: Kind, origin: &str) -> TypeId {
        let id = self.reserve(None, name, origin);
        self.set(id, docs, kind);
        id
    }

    fn set(&mut self, id: TypeId, docs: Docs, kind: Kind) {
        if let Some(def) = self.api.types.get_mut(id.0) {
            def.docs = docs;
            def.kind = kind;
        }
    }

    fn name_of(&self, id: TypeId) -> String {
        self.api.types.get(id.0).map(|def| def.name.clone()).unwrap_or_default()
    }

    /// Says once of each schema that a part of it is not checked. (`false` as a schema was lifted to an empty `not`.)
    fn note_unchecked(&mut self, node: &Node<'a>) {
        let Some(not) = node.get("not").filter(|not| not.value.as_object().is_some_and(|keys| !keys.is_empty())) else { return };
        if self.noted.insert(not.pointer.clone()) {
            self.degrade(&not, "`not` is no part of a type", "it is not checked");
        }
    }

    fn fill(&mut self, id: TypeId, node: &Node<'a>, depth: usize) {
        self.note_unchecked(node);
        let name = self.name_of(id);
        let kind = match self.shape(node) {
            Shape::Enum => Kind::Enum(self.enumeration(node)),
            Shape::Union => Kind::Union(self.union(node, &name, depth)),
            Shape::Tuple => Kind::Struct(self.tuple(node, &name, depth)),
            _ => Kind::Struct(self.structure(node, &name, depth)),
        };
        self.set(id, node.docs(), kind);
        if let Some(def) = self.api.types.get_mut(id.0) {
            def.deprecated = node.flag("deprecated");
            def.example = node.value.get("example").cloned();
        }
    }

    /// The type of a schema in use, and what the use says about it. `name` is for a type that has to be made.
    pub(super) fn ty(&mut self, node: &Node<'a>, name: &str, depth: usize) -> (Ty, Facts) {
        let mut facts = Facts::default();
        let core = node.gather(&mut facts);
        if depth > MAX_DEPTH {
            self.degrade(node, "this schema nests too deeply", "it becomes a plain JSON value");
            return (Ty::Any, facts);
        }
        // A struct that is written as a list has as many parts as it has fields.
        if core.shape() == Shape::Tuple {
            (facts.limits.min_items, facts.limits.max_items) = (None, None);
        }
        if core.shape() == Shape::Enum {
            self.widen(&core, &mut facts.limits);
        }
        if let Some(id) = self.by_pointer.get(&core.pointer).copied() {
            return (Ty::Named(id), facts);
        }
        self.note_unchecked(&core);
        let ty = match self.shape(&core) {
            Shape::Object | Shape::Enum | Shape::Union | Shape::Tuple => {
                let rust = core.str("x-sdk-name").map_or_else(|| name.to_owned(), str::to_owned);
                let id = self.reserve(None, rust, &core.pointer);
                self.by_pointer.insert(core.pointer.clone(), id);
                self.fill(id, &core, depth + 1);
                Ty::Named(id)
            }
            Shape::Map => match core.get("additionalProperties") {
                Some(values) if values.value.as_object().is_some_and(|keys| !keys.is_empty()) => {
                    self.container(&core, &values, format!("{name}Value"), depth, &mut facts, Ty::Map)
                }
                _ => Ty::AnyObject,
            },
            Shape::AnyObject => Ty::AnyObject,
            Shape::List => {
                self.note_parts(&core);
                match bearer(&core, "items").and_then(|list| list.get("items")) {
                    Some(items) => self.container(&core, &items, singular(name), depth, &mut facts, Ty::List),
                    None => Ty::List(Box::new(Ty::Any)),
                }
            }
            Shape::Scalar => {
                self.note_strange_values(&core);
                self.scalar(&core, &mut facts)
            }
            Shape::Any => {
                // What can only be null is said in full by that.
                if core.value.get("enum").is_some() && !core.is_null() {
                    self.degrade(&core, "the values of this enum are of several types", "it becomes a plain JSON value");
                }
                Ty::Any
            }
        };
        // Any other type is what its format made of it.
        facts.limits.format = facts.limits.format.filter(|_| ty == Ty::String);
        (ty, facts)
    }

    /// A list or a map of what `inner` says.
    fn container(
        &mut self,
        node: &Node<'a>,
        inner: &Node<'a>,
        name: String,
        depth: usize,
        facts: &mut Facts,
        make: fn(Box<Ty>) -> Ty,
    ) -> Ty {
        if self.open_containers.contains(&node.pointer) {
            self.degrade(node, "this list or map contains itself and has no name of its own", "it becomes a plain JSON value");
            return Ty::Any;
        }
        self.open_containers.push(node.pointer.clone());
        let (ty, found) = self.ty(inner, &name, depth + 1);
        self.open_containers.pop();
        let ty = if found.nullable && ty != Ty::Any { Ty::Option(Box::new(ty)) } else { ty };
        facts.items = found.for_items();
        make(Box::new(ty))
    }

    /// A single value, whose type may stand in one of its branches.
    fn scalar(&mut self, node: &Node<'a>, facts: &mut Facts) -> Ty {
        if node.str("type").is_none() && !node.alternatives().is_empty() {
            return Ty::String;
        }
        for branch in node.get("allOf").into_iter().flat_map(|list| list.items()) {
            branch.gather(facts);
        }
        let typed = bearer(node, "type").unwrap_or_else(|| node.clone());
        scalars::bound(&typed, &mut facts.limits);
        scalars::scalar(&typed)
    }
}

/// A schema, or the first of its branches, that has this key.
fn bearer<'a>(node: &Node<'a>, key: &str) -> Option<Node<'a>> {
    let has = |node: &Node<'a>| node.get(key).is_some();
    if has(node) { Some(node.clone()) } else { node.get("allOf")?.items().map(|branch| branch.core()).find(has) }
}

/// The name of a list's items, made from the name of the list.
fn singular(name: &str) -> String {
    if let Some(stem) = name.strip_suffix("ies") {
        return format!("{stem}y");
    }
    if let Some(stem) =
        ["sses", "ches", "shes", "xes"].iter().find_map(|end| name.ends_with(end).then(|| name.strip_suffix("es")).flatten())
    {
        return stem.to_owned();
    }
    match name.strip_suffix('s') {
        Some(stem) if !stem.ends_with('s') => stem.to_owned(),
        _ => format!("{name}Item"),
    }
}
