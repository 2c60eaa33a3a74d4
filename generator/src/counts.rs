//! How much of a document became types and operations, in numbers.
//!
//! The model is held against the document, not against itself: a member that no type has, a body that was left out and a bare JSON
//! value count as untyped wherever the document says what they are. A schema that says nothing (`{}`) is honestly a JSON value.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::ir::{Api, Kind, Operation, Ty, TypeDef, Union};
use crate::load::Document;
use crate::lower::Node;

/// How far references and nested schemas are followed; behind that, a schema says enough to be no bare value.
const MAX_DEPTH: usize = 32;

/// Numbers for the last line a person reads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Operations that were generated.
    pub operations: usize,
    /// Operations of the document that were not.
    pub left_out: usize,
    /// Members, parameters, bodies and branches of unions with a type of their own.
    pub typed: usize,
    /// Those that became a bare JSON value, or nothing, although the document says more; headers that are no texts and have no type among them.
    pub untyped: usize,
    /// Entries of `components.schemas`.
    pub schemas: usize,
}

/// Counts what became of a document.
#[must_use]
pub fn count(api: &Api, document: &Document) -> Counts {
    let root = Node::root(&document.tree);
    let mut counts = Counts {
        schemas: root.get("components").and_then(|c| c.get("schemas")).map_or(0, |schemas| schemas.members().count()),
        ..Counts::default()
    };
    for operation in api.modules.iter().flat_map(|module| &module.groups).flat_map(|group| &group.operations) {
        counts.operations += 1;
        counts.operation(api, &root, operation);
    }
    counts.left_out = declared(&root).saturating_sub(counts.operations);
    for def in &api.types {
        counts.definition(&root, def);
    }
    counts
}

impl Counts {
    fn add(&mut self, typed: bool) {
        if typed {
            self.typed += 1;
        } else {
            self.untyped += 1;
        }
    }

    /// Parameters and bodies that never became part of a type; those that did are counted with it.
    fn operation(&mut self, api: &Api, root: &Node<'_>, operation: &Operation) {
        let Some(node) = root.at(&operation.origin) else { return };
        let body = node.follow("requestBody").and_then(|body| body.get("content"));
        if body.is_some_and(|content| content.members().any(|(_, media)| media.get("schema").is_some_and(|s| speaks(&s))))
            && operation.body == crate::ir::Body::None
        {
            self.add(false);
        }
        self.parameters(api, &node, root, operation);
        self.other_bodies(&node, operation);
        let known = match operation.headers.and_then(|id| api.types.get(id.0)).map(|def| &def.kind) {
            Some(Kind::Struct(structure)) => structure.fields.as_slice(),
            _ => &[],
        };
        // Every header can be had as text, which is all that many of them are.
        let lost = |name: &str, header: &Node<'_>| {
            let text = header.resolve().follow("schema").is_none_or(|schema| schema.str("type") == Some("string"));
            !text && !known.iter().any(|field| field.wire.eq_ignore_ascii_case(name))
        };
        for response in &operation.responses {
            let declared = node.get("responses").and_then(|list| list.follow(&response.status));
            let headers = declared.as_ref().and_then(|declared| declared.get("headers"));
            self.untyped += headers.map_or(0, |headers| headers.members().filter(|(name, header)| lost(name, header)).count());
            let content = declared.and_then(|declared| declared.get("content"));
            let schemas =
                || content.iter().flat_map(Node::members).filter_map(|(_, m)| m.get("x-payload").unwrap_or(m).get("schema"));
            match &response.ty {
                None if schemas().any(|schema| speaks(&schema)) => self.add(false),
                None => {}
                Some(ty) => self.add(schemas().any(|schema| typed(ty, &schema)) || schemas().next().is_none()),
            }
        }
    }

    /// Parameters that are in no input.
    fn parameters(&mut self, api: &Api, node: &Node<'_>, root: &Node<'_>, operation: &Operation) {
        let fields = match operation.input.type_id().and_then(|id| api.types.get(id.0)).map(|def| &def.kind) {
            Some(Kind::Struct(structure)) => structure.fields.as_slice(),
            _ => &[],
        };
        let path = operation.origin.rsplit_once('/').and_then(|(path, _)| root.at(path));
        let lists = [Some(node.clone()), path].into_iter().flatten().filter_map(|place| place.get("parameters"));
        let declared = lists.flat_map(|list| list.items().collect::<Vec<_>>());
        // The body says its media type, and security what lets a caller in.
        let names = declared.filter_map(|parameter| parameter.resolve().str("name"));
        let names = names
            .filter(|name| !name.eq_ignore_ascii_case("content-type"))
            .filter(|name| !(operation.authenticated && name.eq_ignore_ascii_case("authorization")));
        let lost = names.filter(|name| fields.iter().all(|field| field.wire != **name)).collect::<BTreeSet<_>>();
        self.untyped += lost.len() + usize::from(node.get("x-querystring").is_some());
    }

    /// Media types of the body that say something else than the one that is sent.
    fn other_bodies(&mut self, node: &Node<'_>, operation: &Operation) {
        let Some(content) = node.follow("requestBody").and_then(|body| body.get("content")) else { return };
        let schema = |media: &Node<'_>| media.get("schema").map(|schema| schema.resolve().value.clone());
        let sent = operation.body_media.as_deref().and_then(|name| content.get(name)).and_then(|media| schema(&media));
        let typed = |name: &str| operation.body_enum.is_some() && operation.bodies.iter().any(|(_, own)| own == name);
        let others = content.members().filter(|(name, _)| operation.body_media.as_deref() != Some(*name) && !typed(name));
        self.untyped += others
            .filter(|(_, media)| operation.body_media.is_some() && schema(media).is_some() && schema(media) != sent)
            .count();
    }

    fn definition(&mut self, root: &Node<'_>, def: &TypeDef) {
        match &def.kind {
            Kind::Struct(structure) => {
                for field in &structure.fields {
                    let Some(node) = root.at(&field.origin) else {
                        self.add(!bare(&field.ty));
                        continue;
                    };
                    // A parameter's schema stands a step below it.
                    let media =
                        |node: &Node<'_>| node.get("content").and_then(|c| c.members().next().map(|(_, media)| media.pointer));
                    let schema = match node.str("in") {
                        Some(_) => match (node.get("schema"), media(&node)) {
                            (Some(schema), _) => schema,
                            (None, Some(pointer)) => root.at(&format!("{pointer}/schema")).unwrap_or(node),
                            (None, None) => node,
                        },
                        None => node,
                    };
                    self.add(typed(&field.ty, &schema));
                }
                // What is no schema (the input of an operation) has no `properties`.
                let mut names = BTreeSet::new();
                if let Some(node) = root.at(&def.origin) {
                    properties(&node, &mut names, &mut BTreeSet::new(), 0);
                }
                self.untyped += names.iter().filter(|name| structure.fields.iter().all(|field| field.wire != **name)).count();
            }
            Kind::Union(union) => self.union(root, def, union),
            Kind::Alias(ty) => self.add(root.at(&def.origin).map_or(!bare(ty), |node| typed(ty, &node))),
            Kind::Enum(_) => {}
        }
    }

    fn union(&mut self, root: &Node<'_>, def: &TypeDef, union: &Union) {
        let node = root.at(&def.origin);
        let lists = ["oneOf", "anyOf"].into_iter().filter_map(|key| node.as_ref()?.get(key));
        let branches: Vec<Node<'_>> = lists.flat_map(|list| list.items()).collect();
        let same = branches.len() == union.variants.len();
        // A branch that only null fits is said by the use of the union; one that says nothing is its unknown variant.
        let said = branches.iter().filter(|branch| speaks(branch)).count();
        self.untyped += said.saturating_sub(union.variants.len());
        for (index, variant) in union.variants.iter().enumerate() {
            let branch = branches.get(index).filter(|_| same);
            self.add(branch.map_or(!bare(&variant.ty), |branch| typed(&variant.ty, branch)));
        }
    }
}

/// How many operations the document declares below `paths`, those of methods that OpenAPI 3.0 does not know included.
fn declared(root: &Node<'_>) -> usize {
    const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
    let items = root.get("paths").into_iter().flat_map(|paths| paths.members().collect::<Vec<_>>());
    items
        .filter(|(path, _)| !path.starts_with("x-"))
        .map(|(_, item)| {
            let item = item.resolve();
            let more = item.get("x-additional-operations").map_or(0, |list| list.members().count());
            more + item.members().filter(|(method, _)| METHODS.contains(method)).count()
        })
        .sum()
}

/// Whether a bare JSON value is part of a type.
fn bare(ty: &Ty) -> bool {
    match ty {
        Ty::Any => true,
        Ty::List(inner) | Ty::Map(inner) => bare(inner),
        _ => false,
    }
}

/// Whether a type says as much as its schema.
fn typed(ty: &Ty, schema: &Node<'_>) -> bool {
    let schema = core(schema);
    match ty {
        Ty::Any => !speaks(&schema),
        Ty::AnyObject => !["properties", "x-patternProperties", "oneOf"].iter().any(|key| schema.get(key).is_some()),
        Ty::List(inner) if bare(inner) => match schema.get("items") {
            _ if schema.get("x-prefixItems").is_some() => false,
            Some(items) => typed(inner, &items),
            None => true,
        },
        Ty::Map(inner) if bare(inner) => {
            let values = schema.get("additionalProperties").filter(|values| values.value.is_object());
            values.is_none_or(|values| typed(inner, &values))
        }
        _ => true,
    }
}

/// Whether a schema says anything about the kind of its values.
fn speaks(schema: &Node<'_>) -> bool {
    speaks_once(schema, &mut BTreeMap::new(), 0)
}

/// The same, where each schema is looked at once: the branches of branches may meet again, or go round.
fn speaks_once(schema: &Node<'_>, known: &mut BTreeMap<String, bool>, depth: usize) -> bool {
    const WORDS: [&str; 7] =
        ["type", "properties", "items", "additionalProperties", "x-const", "x-prefixItems", "x-patternProperties"];
    let schema = core(schema);
    if depth > MAX_DEPTH || WORDS.iter().any(|word| schema.get(word).is_some()) {
        return true;
    }
    // A value that can only be null has nothing to carry.
    if schema.value.get("enum").and_then(Value::as_array).is_some_and(|values| !values.iter().all(Value::is_null)) {
        return true;
    }
    if let Some(known) = known.get(&schema.pointer) {
        return *known;
    }
    known.insert(schema.pointer.clone(), false);
    let mut branches = |key: &str| -> Vec<bool> {
        schema.get(key).into_iter().flat_map(|list| list.items()).map(|branch| speaks_once(&branch, known, depth + 1)).collect()
    };
    let all = branches("allOf").contains(&true);
    let says = all || ["oneOf", "anyOf"].into_iter().map(branches).any(|all| !all.is_empty() && !all.contains(&false));
    known.insert(schema.pointer, says);
    says
}

/// The schema that has the say, behind references and an `allOf` of one.
fn core<'a>(node: &Node<'a>) -> Node<'a> {
    let mut node = node.resolve();
    for _ in 0..MAX_DEPTH {
        let Some(list) = node.get("allOf").filter(|_| node.get("properties").is_none()) else { break };
        let mut branches = list.items();
        match (branches.next(), branches.next()) {
            (Some(only), None) => node = only.resolve(),
            _ => break,
        }
    }
    node
}

/// Names of the members of an object, those of its branches included.
fn properties<'a>(node: &Node<'a>, names: &mut BTreeSet<&'a str>, seen: &mut BTreeSet<String>, depth: usize) {
    let node = node.resolve();
    if depth > MAX_DEPTH || !seen.insert(node.pointer.clone()) {
        return;
    }
    names.extend(node.get("properties").into_iter().flat_map(|list| list.members()).map(|(name, _)| name));
    let branches = ["allOf", "oneOf", "anyOf"].into_iter().filter_map(|key| node.get(key));
    for branch in branches.flat_map(|list| list.items().collect::<Vec<_>>()) {
        properties(&branch, names, seen, depth + 1);
    }
}
