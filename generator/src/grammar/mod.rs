//! The shape of an OpenAPI 3.0 document, as data.
//!
//! One table per object of the specification ([`openapi`]) and one per object of our own `x-` vocabulary ([`vocabulary`]). Whoever
//! has to know what a node *is* asks here: bundling, to tell a reference from an example that happens to hold `$ref`; the rules, to
//! visit every schema or operation wherever it hides; the check of keys and types, which is nothing but a walk along the tables.

pub mod openapi;
mod versions;
pub mod vocabulary;

use crate::load::{Map, Node};

/// What a value has to be.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// Anything; never looked into. Examples, defaults, extensions of others.
    Any,
    /// Text.
    Text,
    /// `true` or `false`.
    Bool,
    /// A whole number, zero or more.
    Count,
    /// A number.
    Number,
    /// A JSON pointer, relative to a body.
    Pointer,
    /// One of these words.
    Words(&'static [&'static str]),
    /// A list.
    List(&'static Shape),
    /// An object with keys of the author's choice.
    Map(&'static Shape),
    /// An object of the specification.
    Object(&'static Object),
    /// The same, or a reference to one.
    RefOr(&'static Object),
    /// A boolean or a schema, as in `additionalProperties`.
    BoolOrSchema,
}

/// An object of the specification or of the vocabulary.
#[derive(Debug)]
pub struct Object {
    /// Which one it is.
    pub kind: Kind,
    /// What it is called, with an article: "an operation".
    pub name: &'static str,
    /// The keys it knows.
    pub fields: &'static [Field],
    /// What other keys hold, where the author chooses them.
    pub rest: Option<Shape>,
}

/// A key of an [`Object`].
#[derive(Debug)]
pub struct Field {
    /// The key.
    pub key: &'static str,
    /// What it holds.
    pub shape: Shape,
    /// Whether it has to be there.
    pub required: bool,
}

/// The objects that somebody asks for by name; everything else is `Other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are those of the specification")]
pub enum Kind {
    Root,
    Components,
    Paths,
    PathItem,
    Operation,
    Parameter,
    Header,
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    Callback,
    Example,
    Link,
    Schema,
    Discriminator,
    SecurityScheme,
    SecurityRequirement,
    Server,
    Tag,
    Envelope,
    Signature,
    Webhook,
    Pagination,
    Condition,
    Other,
}

impl Kind {
    /// The section of `components` that holds objects of this kind.
    #[must_use]
    pub const fn section(self) -> Option<&'static str> {
        match self {
            Self::Schema => Some("schemas"),
            Self::Response => Some("responses"),
            Self::Parameter => Some("parameters"),
            Self::Example => Some("examples"),
            Self::RequestBody => Some("requestBodies"),
            Self::Header => Some("headers"),
            Self::SecurityScheme => Some("securitySchemes"),
            Self::Link => Some("links"),
            Self::Callback => Some("callbacks"),
            _ => None,
        }
    }
}

/// A key that may be left out.
const fn opt(key: &'static str, shape: Shape) -> Field {
    Field { key, shape, required: false }
}

/// A key that has to be there.
const fn req(key: &'static str, shape: Shape) -> Field {
    Field { key, shape, required: true }
}

impl Object {
    /// What the value of `key` has to be; `None` for a key this object does not know.
    ///
    /// Extensions of others are [`Shape::Any`]; a text key repeated with a language suffix (`x-description-zh`) has the shape of
    /// the key without.
    #[must_use]
    pub fn field(&self, key: &str) -> Option<Shape> {
        if let Some(field) = self.fields.iter().find(|field| field.key == key) {
            return Some(field.shape);
        }
        if key.starts_with("x-") {
            return Some(vocabulary::translated(key).unwrap_or(Shape::Any));
        }
        self.rest
    }

    /// The keys it knows, for suggestions.
    pub fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.fields.iter().map(|field| field.key)
    }
}

impl Shape {
    /// What a member of an object of this shape has to be; `None` when this shape knows no such key.
    #[must_use]
    pub fn member(self, key: &str) -> Option<Self> {
        match self {
            Self::Map(shape) => Some(*shape),
            Self::Object(object) | Self::RefOr(object) => object.field(key),
            Self::BoolOrSchema => openapi::SCHEMA.field(key),
            _ => None,
        }
    }

    /// The same, where keys of other versions of OpenAPI are known as well: what is not yet lifted is read with this.
    #[must_use]
    pub fn member_of_any_version(self, key: &str) -> Option<Self> {
        self.member(key).or_else(|| versions::field(self.kind(), key))
    }

    /// What an element of a list of this shape has to be.
    #[must_use]
    pub const fn element(self) -> Option<Self> {
        if let Self::List(shape) = self { Some(*shape) } else { None }
    }

    /// The object of the specification that stands here, if one does.
    #[must_use]
    pub const fn object(self) -> Option<&'static Object> {
        match self {
            Self::Object(object) | Self::RefOr(object) => Some(object),
            Self::BoolOrSchema => Some(&openapi::SCHEMA),
            _ => None,
        }
    }

    /// The object that a `$ref` here would stand for; `None` where a `$ref` means nothing.
    #[must_use]
    pub const fn referable(self) -> Option<&'static Object> {
        match self {
            Self::RefOr(object) => Some(object),
            Self::BoolOrSchema => Some(&openapi::SCHEMA),
            _ => None,
        }
    }

    /// The kind of object that stands here.
    #[must_use]
    pub fn kind(self) -> Kind {
        self.object().map_or(Kind::Other, |object| object.kind)
    }
}

/// The text and place of the reference that stands here instead of an object, if the shape allows one.
#[must_use]
pub fn reference(node: &Node, shape: Shape) -> Option<(&str, crate::source::Span)> {
    shape.referable().and_then(|_| node.reference())
}

/// Visits a node and everything below it that the tables know, parents first. Nothing below a reference is visited.
pub fn walk<'n>(node: &'n Node, shape: Shape, visit: &mut dyn FnMut(&'n Node, Shape)) {
    visit(node, shape);
    if reference(node, shape).is_some() {
        return;
    }
    for (key, member) in node.members() {
        if let Some(below) = shape.member(key) {
            walk(&member.node, below, visit);
        }
    }
    if let Some(below) = shape.element() {
        for element in node.elements() {
            walk(element, below, visit);
        }
    }
}

/// Visits every object of one kind in a document, not its references.
pub fn each<'n>(root: &'n Node, kind: Kind, visit: &mut dyn FnMut(&'n Node, &'n Map)) {
    walk(root, Shape::Object(&openapi::ROOT), &mut |node, shape| {
        if shape.kind() == kind
            && reference(node, shape).is_none()
            && let Some(map) = node.as_map()
        {
            visit(node, map);
        }
    });
}
