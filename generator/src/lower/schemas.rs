//! Schemas become types.
//!
//! A component gets a [`TypeId`] when it is an object with members, a set of strings or a union; everything else (scalars, lists,
//! maps) is written in place wherever it is used, together with its limits. Inline schemas of the first kind get a name from where
//! they stand: the type around them, then the member.

use super::{Lower, Node};
use crate::ir::*;
use crate::names;
use serde_json::Value;

/// How deep inline schemas may nest; the loader has its own limit, so this only guards against references that loop.
const MAX_DEPTH: usize = 64;

/// The member of open objects that keeps what the document does not name.
const EXTRA: &str = crate::emit::EXTRA;

/// What a use of a schema says besides the type: everything found on the way through references and one-branch `allOf`s, where the outer
/// word wins.
#[derive(Clone, Debug, Default)]
pub(super) struct Facts {
    pub docs: Docs,
    pub limits: Limits,
    pub nullable: bool,
    pub sensitive: bool,
    pub accept: Accept,
    pub aliases: Vec<String>,
    pub read_only: bool,
    pub write_only: bool,
    pub deprecated: bool,
    pub default: Option<Value>,
    pub example: Option<Value>,
    /// What holds for the items of a list or the values of a map.
    pub items: Option<Items>,
}

/// What a schema amounts to once wrappers are removed.
enum Shape {
    Object,
    Enum,
    Union,
    Map,
    AnyObject,
    List,
    Scalar,
    Any,
}

impl<'a> Lower<'a> {
    /// Hands out ids for all components that deserve a name, then fills them.
    pub(super) fn components(&mut self, root: &Node<'a>) {
        let schemas: Vec<_> =
            root.get("components").and_then(|c| c.get("schemas")).map(|s| s.members().collect()).unwrap_or_default();
        for (name, node) in &schemas {
            if !self.deserves_name(&node.core()) || node.core().pointer != node.pointer {
                continue;
            }
            let rust = node.str("x-sdk-name").map_or_else(|| names::pascal(name), str::to_owned);
            let id = self.reserve(Some((*name).to_owned()), rust, &node.pointer);
            self.by_pointer.insert(node.pointer.clone(), id);
        }
        for (_, node) in &schemas {
            if let Some(id) = self.by_pointer.get(&node.pointer).copied() {
                self.fill(id, node, 0);
            }
        }
    }

    fn deserves_name(&self, node: &Node<'a>) -> bool {
        matches!(node.shape(), Shape::Object | Shape::Enum | Shape::Union)
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
        });
        id
    }

    /// Adds a type that the document does not name.
    pub(super) fn add_made_type(&mut self, name: String, docs: Docs, structure: Struct, origin: &str) -> TypeId {
        let id = self.reserve(None, name, origin);
        self.set(id, docs, Kind::Struct(structure));
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

    fn fill(&mut self, id: TypeId, node: &Node<'a>, depth: usize) {
        let name = self.name_of(id);
        let kind = match node.shape() {
            Shape::Enum => Kind::Enum(self.string_enum(node)),
            Shape::Union => Kind::Union(self.union(node, &name, depth)),
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
        if let Some(id) = self.by_pointer.get(&core.pointer).copied() {
            return (Ty::Named(id), facts);
        }
        let ty = match core.shape() {
            Shape::Object | Shape::Enum | Shape::Union => {
                let rust = core.str("x-sdk-name").map_or_else(|| name.to_owned(), str::to_owned);
                let id = self.reserve(None, rust, &core.pointer);
                self.by_pointer.insert(core.pointer.clone(), id);
                self.fill(id, &core, depth + 1);
                Ty::Named(id)
            }
            Shape::Map => match core.get("additionalProperties") {
                Some(values) if values.value.is_object() => {
                    let (inner, items) = self.ty(&values, &format!("{name}Value"), depth + 1);
                    facts.items = items.for_items();
                    Ty::Map(Box::new(inner))
                }
                _ => Ty::AnyObject,
            },
            Shape::AnyObject => Ty::AnyObject,
            Shape::List => match core.get("items") {
                Some(items) => {
                    let (inner, items) = self.ty(&items, &singular(name), depth + 1);
                    facts.items = items.for_items();
                    Ty::List(Box::new(inner))
                }
                None => Ty::List(Box::new(Ty::Any)),
            },
            Shape::Scalar => self.scalar(&core),
            Shape::Any => Ty::Any,
        };
        // Any other type is what its format made of it.
        facts.limits.format = facts.limits.format.filter(|_| ty == Ty::String);
        (ty, facts)
    }

    fn scalar(&mut self, node: &Node<'a>) -> Ty {
        let format = node.str("format").unwrap_or_default();
        match (node.str("type").unwrap_or_default(), format) {
            ("string", "decimal") => Ty::Decimal { text: true, places: places(node) },
            ("number", "decimal") => Ty::Decimal { text: false, places: places(node) },
            ("string", "int64") => Ty::Integer(Width::I64Text),
            ("string", "uint64") => Ty::Integer(Width::U64Text),
            ("string", "date-time") => Ty::DateTime,
            ("string", "date") => Ty::Date,
            ("string", "binary") => Ty::File,
            ("string", _) => Ty::String,
            ("integer", "int32") => Ty::Integer(Width::I32),
            ("integer", "uint32") => Ty::Integer(Width::U32),
            ("integer", "uint64") => Ty::Integer(Width::U64),
            ("integer", _) => Ty::Integer(Width::I64),
            ("number", "float") => Ty::Float(Float::F32),
            ("number", _) => Ty::Float(Float::F64),
            ("boolean", _) => Ty::Bool,
            _ => Ty::Any,
        }
    }

    fn string_enum(&mut self, node: &Node<'a>) -> Enum {
        let names = node.strings("x-enum-varnames");
        let docs = node.strings("x-enum-descriptions");
        let translated: Vec<(String, Vec<String>)> = node
            .members()
            .filter_map(|(key, _)| key.strip_prefix("x-enum-descriptions-").map(|language| (language.to_owned(), key)))
            .map(|(language, key)| (language, node.strings(key).into_iter().map(str::to_owned).collect()))
            .collect();
        let mut variants: Vec<Variant> = Vec::new();
        for (index, wire) in node.strings("enum").into_iter().enumerate() {
            let wanted = names.get(index).map_or_else(|| names::pascal(wire), |name| names::pascal(name));
            let name = names::unique(wanted, |name| variants.iter().any(|variant| variant.name == name));
            variants.push(Variant {
                wire: wire.to_owned(),
                name,
                docs: Text {
                    main: docs.get(index).map(|text| (*text).to_owned()),
                    other: translated
                        .iter()
                        .filter_map(|(language, texts)| Some((language.clone(), texts.get(index)?.clone())))
                        .collect(),
                },
            });
        }
        let unknown = if variants.iter().any(|variant| variant.name == "Unknown") { "Unrecognized" } else { "Unknown" };
        Enum { unknown: unknown.to_owned(), accept: accept(node), variants }
    }

    fn union(&mut self, node: &Node<'a>, name: &str, depth: usize) -> Union {
        let branches: Vec<_> = ["oneOf", "anyOf"].iter().filter_map(|key| node.get(key)).flat_map(|list| list.items()).collect();
        let discriminator = node.get("discriminator");
        let mapping: Vec<(&str, &str)> = discriminator
            .as_ref()
            .and_then(|d| d.get("mapping"))
            .map(|m| m.members().filter_map(|(tag, target)| Some((tag, target.value.as_str()?))).collect())
            .unwrap_or_default();
        let mut variants: Vec<UnionVariant> = Vec::new();
        for (index, branch) in branches.iter().enumerate() {
            let component = branch.reference().and_then(|pointer| pointer.rsplit('/').next());
            let label = component.map_or_else(|| format!("Variant{}", index + 1), names::pascal);
            let (ty, _) = self.ty(branch, &format!("{name}{label}"), depth + 1);
            let label = match &ty {
                Ty::Named(id) => self.name_of(*id),
                Ty::String => "Text".to_owned(),
                Ty::Bool => "Bool".to_owned(),
                Ty::Integer(_) => "Integer".to_owned(),
                Ty::Float(_) | Ty::Decimal { .. } => "Number".to_owned(),
                Ty::List(_) => "List".to_owned(),
                Ty::Map(_) | Ty::AnyObject => "Object".to_owned(),
                _ => label,
            };
            let tags: Vec<String> = mapping
                .iter()
                .filter(|(_, target)| {
                    target.strip_prefix('#').is_some_and(|pointer| Some(pointer) == branch.reference())
                        || Some(*target) == component
                })
                .map(|(tag, _)| (*tag).to_owned())
                .collect();
            let tags = if tags.is_empty() { component.map(str::to_owned).into_iter().collect() } else { tags };
            variants.push(UnionVariant { name: names::unique(label, |n| variants.iter().any(|v| v.name == n)), ty, tags });
        }
        let unknown = if variants.iter().any(|variant| variant.name == "Unknown") { "Unrecognized" } else { "Unknown" };
        Union {
            discriminator: discriminator.and_then(|d| d.str("propertyName").map(str::to_owned)),
            unknown: unknown.to_owned(),
            variants,
        }
    }

    /// The members of an object, its `allOf` branches included.
    pub(super) fn structure(&mut self, node: &Node<'a>, name: &str, depth: usize) -> Struct {
        let mut structure = Struct { is_error: node.value.get("x-error").is_some(), ..Struct::default() };
        self.collect(node, name, &mut structure, depth);
        let reserved = if structure.open { vec![EXTRA] } else { Vec::new() };
        settle_names(&mut structure.fields, &reserved);
        structure
    }

    fn collect(&mut self, node: &Node<'a>, name: &str, out: &mut Struct, depth: usize) {
        if depth > MAX_DEPTH {
            self.degrade(node, "this schema nests too deeply", "its members are left out");
            return;
        }
        for branch in node.get("allOf").into_iter().flat_map(|list| list.items()) {
            self.collect(&branch.resolve(), name, out, depth + 1);
        }
        let required = node.strings("required");
        for field in &mut out.fields {
            if required.contains(&field.wire.as_str()) {
                field.presence =
                    Presence::new(true, matches!(field.presence, Presence::RequiredNullable | Presence::OptionalNullable));
            }
        }
        for (wire, property) in node.get("properties").into_iter().flat_map(|list| list.members()) {
            let field = self.field(wire, &property, name, required.contains(&wire), depth);
            match out.fields.iter_mut().find(|other| other.wire == wire) {
                Some(other) => *other = field,
                None => out.fields.push(field),
            }
        }
        match node.get("additionalProperties") {
            Some(extra) if extra.value.as_bool() == Some(true) => out.open = true,
            Some(extra) if extra.value.is_object() => {
                out.open = true;
                self.degrade(
                    &extra,
                    "members beside the declared ones have a type of their own",
                    "they are kept as plain JSON values",
                );
            }
            _ => {}
        }
        if node.only_requirements() {
            let group = node
                .get("anyOf")
                .into_iter()
                .flat_map(|list| list.items())
                .flat_map(|b| b.strings("required"))
                .map(str::to_owned);
            out.at_least_one_of.push(group.collect());
        }
    }

    /// A member of an object or a parameter.
    pub(super) fn field(&mut self, wire: &str, schema: &Node<'a>, owner: &str, required: bool, depth: usize) -> Field {
        let (ty, facts) = self.ty(schema, &format!("{owner}{}", names::pascal(wire)), depth + 1);
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
}

impl<'a> Node<'a> {
    /// What is left when references and one-branch `allOf`s are removed.
    fn core(&self) -> Node<'a> {
        self.gather(&mut Facts::default())
    }

    /// Walks through references and one-branch `allOf`s to the schema that has the say, collecting what the way adds.
    fn gather(&self, facts: &mut Facts) -> Node<'a> {
        let mut node = self.clone();
        for _ in 0..MAX_DEPTH {
            if node.reference().is_some() {
                let target = node.resolve();
                if target.reference().is_some() {
                    return target; // a loop of references; reported by validate
                }
                node = target;
                continue;
            }
            facts.add(&node);
            let only =
                node.get("allOf").filter(|_| node.get("properties").is_none()).map(|list| list.items().collect::<Vec<_>>());
            match only.as_deref() {
                Some([branch]) => node = branch.clone(),
                _ => return node,
            }
        }
        node
    }

    /// `anyOf` branches that hold nothing but `required`.
    fn only_requirements(&self) -> bool {
        self.get("anyOf").is_some_and(|list| {
            list.items().all(|branch| {
                branch.value.as_object().is_some_and(|keys| !keys.is_empty() && keys.keys().all(|key| key == "required"))
            })
        })
    }

    fn shape(&self) -> Shape {
        let has = |key: &str| self.value.get(key).is_some();
        let kind = self.str("type");
        if has("properties") || has("allOf") {
            return Shape::Object;
        }
        if has("oneOf") || (has("anyOf") && !self.only_requirements()) {
            return Shape::Union;
        }
        match kind {
            Some("object") => match self.value.get("additionalProperties") {
                Some(Value::Object(_)) => Shape::Map,
                Some(Value::Bool(false)) => Shape::Object,
                _ => Shape::AnyObject,
            },
            Some("array") => Shape::List,
            Some("string") if has("enum") && !self.strings("enum").is_empty() => Shape::Enum,
            Some(_) => Shape::Scalar,
            None if self.value.get("additionalProperties").is_some_and(Value::is_object) => Shape::Map,
            None if has("items") => Shape::List,
            None if has("enum")
                && self.value["enum"].as_array().is_some_and(|v| !v.is_empty() && v.iter().all(Value::is_string)) =>
            {
                Shape::Enum
            }
            None => Shape::Any,
        }
    }
}

impl Facts {
    /// The part that holds for items, if there is any.
    fn for_items(self) -> Option<Items> {
        let items = Items { limits: self.limits, accept: self.accept, sensitive: self.sensitive };
        (items != Items::default()).then_some(items)
    }

    /// Adds what `node` says, where nothing nearer to the use has spoken before.
    fn add(&mut self, node: &Node<'_>) {
        let docs = node.docs();
        if self.docs.summary.is_empty() {
            self.docs.summary = docs.summary;
        }
        if self.docs.description.is_empty() {
            self.docs.description = docs.description;
        }
        let limits = &mut self.limits;
        limits.min_length = limits.min_length.or(node.u64("minLength"));
        limits.max_length = limits.max_length.or(node.u64("maxLength"));
        limits.pattern = limits.pattern.take().or_else(|| node.str("pattern").map(str::to_owned));
        limits.format = limits.format.take().or_else(|| node.str("format").map(str::to_owned));
        if limits.minimum.is_none() {
            limits.minimum = number(node, "minimum");
            limits.exclusive_minimum = node.flag("exclusiveMinimum");
        }
        if limits.maximum.is_none() {
            limits.maximum = number(node, "maximum");
            limits.exclusive_maximum = node.flag("exclusiveMaximum");
        }
        limits.multiple_of = limits.multiple_of.take().or_else(|| number(node, "multipleOf"));
        limits.min_items = limits.min_items.or(node.u64("minItems"));
        limits.max_items = limits.max_items.or(node.u64("maxItems"));
        limits.unique_items |= node.flag("uniqueItems");
        self.nullable |= node.flag("nullable");
        self.sensitive |= node.flag("x-sensitive");
        self.accept = self.accept.union(accept(node));
        self.aliases.extend(node.strings("x-aliases").into_iter().map(str::to_owned));
        self.read_only |= node.flag("readOnly");
        self.write_only |= node.flag("writeOnly");
        self.deprecated |= node.flag("deprecated");
        self.default = self.default.take().or_else(|| node.value.get("default").cloned());
        self.example = self.example.take().or_else(|| node.value.get("example").cloned());
    }
}

/// Gives every field a name of its own. A field that is spelled as its name wants it keeps it; others give way by a number.
pub(super) fn settle_names(fields: &mut [Field], reserved: &[&str]) {
    let mut taken: Vec<String> = reserved.iter().map(|name| (*name).to_owned()).collect();
    let (exact, bent): (Vec<usize>, Vec<usize>) =
        (0..fields.len()).partition(|index| fields.get(*index).is_some_and(|field| field.name == field.wire));
    for index in exact.into_iter().chain(bent) {
        if let Some(field) = fields.get_mut(index) {
            field.name = names::unique(std::mem::take(&mut field.name), |name| taken.iter().any(|other| other == name));
            taken.push(field.name.clone());
        }
    }
}

fn number(node: &Node<'_>, key: &str) -> Option<String> {
    node.value.get(key).filter(|value| value.is_number()).map(Value::to_string)
}

fn places(node: &Node<'_>) -> Option<u8> {
    node.u64("x-decimal-places").and_then(|places| u8::try_from(places).ok())
}

fn accept(node: &Node<'_>) -> Accept {
    let mut accept = Accept::default();
    for word in node.strings("x-accept-types") {
        match word {
            "string" => accept.string = true,
            "integer" | "number" => accept.number = true,
            "boolean" => accept.boolean = true,
            "json-text" => accept.json_text = true,
            "empty" => accept.empty = true,
            _ => {}
        }
    }
    accept
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
