//! What several rules ask for: the operations of a document with their parameters, and the targets of references.

use crate::grammar::openapi::METHODS;
use crate::grammar::{self, Kind, Shape};
use crate::load::{Map, Member, Node};
use crate::source::Span;

/// A document seen by the rules.
pub struct Context<'n> {
    /// The document.
    pub root: &'n Node,
    /// The operations below `paths`, in order.
    pub operations: Vec<Operation<'n>>,
    /// Every object, not a reference, of a kind that somebody asks for.
    objects: Vec<(Kind, &'n Node, &'n Map)>,
}

/// An operation and where it stands.
pub struct Operation<'n> {
    /// The path, as written.
    pub path: &'n str,
    /// The bytes of the path.
    pub path_key: Span,
    /// The bytes of the method.
    pub method_key: Span,
    /// The members of the operation.
    pub map: &'n Map,
    /// The parameters of the operation, then those of its path item that it does not override; references followed.
    pub parameters: Vec<Parameter<'n>>,
}

/// A parameter as an operation sees it.
#[derive(Clone, Copy)]
pub struct Parameter<'n> {
    /// What stands in the list: the parameter, or the reference to it.
    pub listed: &'n Node,
    /// Its name.
    pub name: &'n str,
    /// Where it goes.
    pub location: &'n str,
}

impl<'n> Context<'n> {
    /// Looks once at what every rule needs.
    pub fn new(root: &'n Node) -> Self {
        let mut objects = Vec::new();
        grammar::walk(root, Shape::Object(&grammar::openapi::ROOT), &mut |node, shape| {
            if shape.kind() != Kind::Other
                && grammar::reference(node, shape).is_none()
                && let Some(map) = node.as_map()
            {
                objects.push((shape.kind(), node, map));
            }
        });
        let mut context = Self { root, operations: Vec::new(), objects };
        let paths = root.get("paths");
        for (path, item) in paths.into_iter().flat_map(Node::members).filter(|(path, _)| path.starts_with('/')) {
            let more = item.node.get("x-additional-operations").into_iter().flat_map(Node::members).map(|(_, member)| member);
            for member in METHODS.iter().filter_map(|method| item.node.member(method)).chain(more) {
                let Some(map) = member.node.as_map() else { continue };
                let operation = context.operation(path, item, member, map);
                context.operations.push(operation);
            }
        }
        context
    }

    fn operation(&self, path: &'n str, item: &'n Member, method: &'n Member, map: &'n Map) -> Operation<'n> {
        let mut parameters = self.parameters(method.node.get("parameters"));
        for shared in self.parameters(item.node.get("parameters")) {
            if !parameters.iter().any(|own| own.name == shared.name && own.location == shared.location) {
                parameters.push(shared);
            }
        }
        Operation { path, path_key: item.key, method_key: method.key, map, parameters }
    }

    /// The parameters of a list that can be made out, references followed.
    pub fn parameters(&self, list: Option<&'n Node>) -> Vec<Parameter<'n>> {
        let listed = list.into_iter().flat_map(Node::elements);
        let made_out = listed.filter_map(|listed| {
            let node = self.resolve(listed)?;
            Some(Parameter { listed, name: node.get("name")?.as_str()?, location: node.get("in")?.as_str()? })
        });
        made_out.collect()
    }

    /// The node itself, or what its chain of references arrives at.
    pub fn resolve(&self, node: &'n Node) -> Option<&'n Node> {
        let mut node = node;
        // A chain longer than this is a circle, which is reported as such.
        for _ in 0..32 {
            match node.reference() {
                Some((text, _)) => node = self.root.at(text.strip_prefix('#')?)?,
                None => return Some(node),
            }
        }
        None
    }

    /// Visits every object of one kind, not its references.
    pub fn each(&self, kind: Kind, visit: &mut dyn FnMut(&'n Node, &'n Map)) {
        for (_, node, map) in self.objects.iter().filter(|(other, ..)| *other == kind) {
            visit(node, map);
        }
    }

    /// The entries of a section of `components`.
    pub fn components(&self, section: &str) -> Option<&'n Map> {
        self.root.get("components")?.get(section)?.as_map()
    }
}

impl Operation<'_> {
    /// Whether there is a parameter of this name in one of these places.
    pub fn has_parameter(&self, name: &str, locations: &[&str]) -> bool {
        self.parameters.iter().any(|p| p.name == name && locations.contains(&p.location))
    }
}
