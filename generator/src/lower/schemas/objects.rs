//! Objects: the members of a schema and of everything it extends, in one struct

use super::super::{Lower, Node};
use super::{Facts, MAX_DEPTH};
use crate::ir::*;
use crate::names;
use std::collections::BTreeSet;

/// The member of open objects that keeps what the document does not name.
const EXTRA: &str = crate::emit::EXTRA;

/// The JSON a type is written as, as far as two types can contradict each other.
#[derive(PartialEq)]
enum Form {
    Text,
    Number,
    Bool,
    List,
    Object,
    Unknown,
}

impl<'a> Lower<'a> {
    /// The members of an object, its `allOf` branches included.
    pub(in crate::lower) fn structure(&mut self, node: &Node<'a>, name: &str, depth: usize) -> Struct {
        let mut structure = self.structure_of(std::slice::from_ref(node), name, depth);
        structure.is_error = node.value.get("x-error").is_some();
        structure
    }

    /// The members of several objects that one value has to fit.
    pub(super) fn structure_of(&mut self, parts: &[Node<'a>], name: &str, depth: usize) -> Struct {
        let mut structure = Struct::default();
        let mut seen = BTreeSet::new();
        for part in parts {
            if seen.insert(part.pointer.clone()) {
                self.collect(part, name, &mut structure, &mut seen, depth);
            }
        }
        // Nothing is said of its members, so it may have any.
        structure.open |= structure.fields.is_empty() && parts.iter().all(|part| part.get("additionalProperties").is_none());
        let reserved = if structure.open { vec![EXTRA] } else { Vec::new() };
        settle_names(&mut structure.fields, &reserved);
        structure
    }

    /// Adds the members of a schema. `seen` are the schemas that have been added: a second time would add nothing.
    fn collect(&mut self, node: &Node<'a>, name: &str, out: &mut Struct, seen: &mut BTreeSet<String>, depth: usize) {
        if depth > MAX_DEPTH {
            self.degrade(node, "this schema nests too deeply", "its members are left out");
            return;
        }
        for branch in node.get("allOf").into_iter().flat_map(|list| list.items()) {
            let branch = branch.resolve();
            if seen.insert(branch.pointer.clone()) {
                self.collect(&branch, name, out, seen, depth + 1);
            }
        }
        self.flatten(node, name, out, seen, depth);
        let mut required = node.strings("required");
        let apart = self.kept_apart(node, &required);
        if !apart.is_empty() {
            required.retain(|name| !apart.contains(name));
            out.at_least_one_of.push(apart.into_iter().map(str::to_owned).collect());
        }
        for field in out.fields.iter_mut().filter(|field| required.contains(&field.wire.as_str())) {
            field.presence = Presence::new(true, field.presence.is_nullable());
        }
        for (wire, property) in node.get("properties").into_iter().flat_map(|list| list.members()) {
            let Some(other) = out.fields.iter_mut().find(|other| other.wire == wire) else {
                let field = self.field(wire, &property, name, required.contains(&wire), depth);
                out.fields.push(field);
                continue;
            };
            let field = match self.meet(other, wire, &property, name, depth) {
                Some((ty, facts)) => field(wire, &property, required.contains(&wire), ty, facts),
                None => self.field(wire, &property, name, required.contains(&wire), depth),
            };
            self.refine(other, field, &property);
        }
        match node.get("additionalProperties") {
            Some(extra) if extra.value.as_bool() == Some(true) => out.open = true,
            Some(extra) if extra.value.is_object() => {
                let (ty, facts) = self.ty(&extra, &format!("{name}Value"), depth + 1);
                let ty = if facts.nullable && ty != Ty::Any { Ty::Option(Box::new(ty)) } else { ty };
                out.open = true;
                // The nearest word counts, as with members.
                out.additional = (ty != Ty::Any).then(|| Additional { ty, items: facts.for_items() });
            }
            _ => {}
        }
        for key in ["anyOf", "oneOf"].into_iter().filter(|key| node.only_requirements(key)) {
            let branches = node.get(key).into_iter().flat_map(|list| list.items());
            let group: Vec<String> = branches.flat_map(|branch| branch.strings("required")).map(str::to_owned).collect();
            if !group.is_empty() {
                out.at_least_one_of.push(group);
            }
        }
    }

    /// Members that are required, although no alternative of `oneOf` has all of them: one alternative is meant, so one of them is.
    fn kept_apart(&mut self, node: &Node<'a>, required: &[&'a str]) -> Vec<&'a str> {
        let branches = node.get("oneOf").into_iter().flat_map(|list| list.items());
        let names: Vec<BTreeSet<&str>> = branches.map(|branch| branch.all_names(0)).collect();
        let own = |name: &str| node.get("properties").is_some_and(|list| list.get(name).is_some());
        let some =
            |name: &&str| names.iter().any(|names| names.contains(name)) && !names.iter().all(|names| names.contains(name));
        let apart: Vec<&str> = required.iter().copied().filter(|name| some(name) && !own(name)).collect();
        if apart.len() < 2 || names.iter().any(|names| apart.iter().all(|name| names.contains(name))) {
            return Vec::new();
        }
        self.degrade(node, "no alternative has all members that are required", "at least one of them has to be there");
        apart
    }

    /// Alternatives beside members: every member of every alternative becomes optional, so that none is lost, whichever is meant.
    fn flatten(&mut self, node: &Node<'a>, name: &str, out: &mut Struct, seen: &mut BTreeSet<String>, depth: usize) {
        let branches = node.alternatives();
        // What extends this schema is no part of it.
        if branches.iter().any(|branch| branch.inherits(&node.pointer, 0) || seen.contains(&branch.resolve().pointer)) {
            return;
        }
        for branch in branches {
            let branch = branch.core();
            if !seen.insert(branch.pointer.clone()) {
                continue;
            }
            let mut part = Struct::default();
            self.collect(&branch, name, &mut part, seen, depth + 1);
            out.open |= part.open;
            out.additional = None;
            for mut field in part.fields {
                field.presence = Presence::new(false, field.presence.is_nullable());
                match out.fields.iter_mut().find(|other| other.wire == field.wire) {
                    Some(other) => self.blend(other, field),
                    None => out.fields.push(field),
                }
            }
        }
    }

    /// A member that is declared again by what extends its object: the nearer word counts.
    fn refine(&mut self, other: &mut Field, mut field: Field, place: &Node<'a>) {
        let required = other.presence.is_required() || field.presence.is_required();
        if self.says_nothing(&field.ty, &other.ty) {
            field.ty = other.ty.clone();
            field.limits = std::mem::take(&mut other.limits);
            field.items = other.items.take();
        } else {
            let (before, after) = (self.form(&other.ty), self.form(&field.ty));
            if before != after && before != Form::Unknown && after != Form::Unknown {
                self.degrade(place, "this member contradicts the one of the same name that it inherits", "this one counts");
            }
        }
        field.presence = Presence::new(required, field.presence.is_nullable());
        if field.docs == Docs::default() {
            field.docs = std::mem::take(&mut other.docs);
        }
        *other = field;
    }

    /// A member that several alternatives have.
    fn blend(&mut self, other: &mut Field, field: Field) {
        if other.ty == field.ty {
            return;
        }
        other.ty = match (self.form(&other.ty), self.form(&field.ty)) {
            (Form::Text, Form::Text) => Ty::String,
            (Form::List, Form::List) => Ty::List(Box::new(Ty::Any)),
            (Form::Object, Form::Object) => Ty::AnyObject,
            (Form::Number, Form::Number) => Ty::Float(Float::F64),
            _ => Ty::Any,
        };
        other.limits = Limits::default();
        other.items = None;
        if !matches!(other.ty, Ty::String | Ty::Float(_)) {
            let place = self.root().at(&field.origin);
            if let Some(place) = place {
                self.degrade(&place, "alternatives disagree on the type of this member", "it becomes a plain JSON value");
            }
        }
    }

    /// Whether a type leaves open all that another says of the same values.
    fn says_nothing(&self, ty: &Ty, other: &Ty) -> bool {
        match ty {
            Ty::Any => true,
            Ty::AnyObject => self.form(other) == Form::Object,
            Ty::List(items) => **items == Ty::Any && self.form(other) == Form::List,
            _ => false,
        }
    }

    fn form(&self, ty: &Ty) -> Form {
        match ty {
            Ty::String | Ty::DateTime | Ty::Date | Ty::File => Form::Text,
            Ty::Decimal { text: true, .. } | Ty::Integer(Width::I64Text | Width::U64Text) => Form::Text,
            Ty::Decimal { .. } | Ty::Integer(_) | Ty::Float(_) => Form::Number,
            Ty::Bool => Form::Bool,
            Ty::List(_) => Form::List,
            Ty::Map(_) | Ty::AnyObject => Form::Object,
            Ty::Any => Form::Unknown,
            Ty::Option(inner) => self.form(inner),
            Ty::Named(id) | Ty::Boxed(id) => match self.api.types.get(id.0).map(|def| &def.kind) {
                Some(Kind::Struct(structure)) if structure.tuple => Form::List,
                Some(Kind::Struct(_)) => Form::Object,
                Some(Kind::Enum(values)) if values.integer => Form::Number,
                Some(Kind::Enum(_)) => Form::Text,
                _ => Form::Unknown,
            },
        }
    }

    /// A member of an object or a parameter.
    pub(in crate::lower) fn field(&mut self, wire: &str, schema: &Node<'a>, owner: &str, required: bool, depth: usize) -> Field {
        let (ty, facts) = self.ty(schema, &format!("{owner}{}", names::pascal_end(wire)), depth + 1);
        field(wire, schema, required, ty, facts)
    }
}

fn field(wire: &str, schema: &Node<'_>, required: bool, ty: Ty, facts: Facts) -> Field {
    Field {
        wire: wire.to_owned(),
        name: names::snake(wire),
        docs: facts.docs,
        ty,
        presence: Presence::new(required, facts.nullable),
        limits: facts.limits,
        items: facts.items,
        sensitive: facts.sensitive,
        aliases: facts.aliases,
        accept: facts.accept,
        read_only: facts.read_only,
        write_only: facts.write_only,
        deprecated: facts.deprecated,
        default: facts.default,
        example: facts.example,
        origin: schema.pointer.clone(),
    }
}

/// Gives every field a name of its own. A field that is spelled as its name wants it keeps it; others give way by a number.
pub(in crate::lower) fn settle_names(fields: &mut [Field], reserved: &[&str]) {
    let mut taken: BTreeSet<String> = reserved.iter().map(|name| (*name).to_owned()).collect();
    let (exact, bent): (Vec<usize>, Vec<usize>) =
        (0..fields.len()).partition(|index| fields.get(*index).is_some_and(|field| field.name == field.wire));
    for index in exact.into_iter().chain(bent) {
        if let Some(field) = fields.get_mut(index) {
            field.name = names::unique(std::mem::take(&mut field.name), |name| taken.contains(name));
            taken.insert(field.name.clone());
        }
    }
}
