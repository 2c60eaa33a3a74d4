// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! How values stand in XML, as constant tables: only what differs from an element with the member's own name.
//!
//! Generated code states it like this:
//!
//! ```ignore
//! pub static XML: &[Type] = &[Type { name: "Pet", members: &[("photoUrls", Member::new("photos").wrapped().items("photo"))] }];
//! ```

/// The members of a type that stand in XML in a way of their own.
#[derive(Debug, PartialEq, Eq)]
pub struct Type {
    /// The name of its shape.
    pub name: &'static str,
    /// Those members, by their names elsewhere.
    pub members: &'static [(&'static str, Member)],
}

/// How a value stands in XML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member {
    /// Its name, without a prefix.
    pub name: &'static str,
    /// The prefix of its name.
    pub prefix: &'static str,
    /// The namespace of its name.
    pub namespace: &'static str,
    /// What it is.
    pub kind: Kind,
    /// Whether a list has an element around its items.
    pub wrapped: bool,
    /// The name of a list's items.
    pub items: &'static str,
}

/// What a value is in XML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An element.
    Element,
    /// An attribute.
    Attribute,
    /// The text of the element around it.
    Text,
}

impl Member {
    /// An element with this name; if it is a list, each item is.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { name, prefix: "", namespace: "", kind: Kind::Element, wrapped: false, items: name }
    }

    /// It is an attribute.
    #[must_use]
    pub const fn attribute(mut self) -> Self {
        self.kind = Kind::Attribute;
        self
    }

    /// It is the text of the element around it.
    #[must_use]
    pub const fn text(mut self) -> Self {
        self.kind = Kind::Text;
        self
    }

    /// A list with an element around its items.
    #[must_use]
    pub const fn wrapped(mut self) -> Self {
        self.wrapped = true;
        self
    }

    /// The name of a list's items.
    #[must_use]
    pub const fn items(mut self, name: &'static str) -> Self {
        self.items = name;
        self
    }

    /// The namespace of its name, and the prefix that stands for it.
    #[must_use]
    pub const fn within(mut self, prefix: &'static str, namespace: &'static str) -> Self {
        self.prefix = prefix;
        self.namespace = namespace;
        self
    }
}

/// How an operation's bodies stand in XML.
#[derive(Debug, Clone, Copy)]
pub struct Xml {
    /// Members with ways of their own.
    pub types: &'static [Type],
    /// The root of the request.
    pub sent: Member,
    /// The root of the answer.
    pub answered: Member,
}

impl Xml {
    /// How a member of a type stands there.
    #[cfg(feature = "xml")]
    pub(crate) fn member(&self, shape: &str, name: &'static str) -> Member {
        let found = self.types.iter().find(|known| known.name == shape);
        let found = found.and_then(|known| known.members.iter().find(|(member, _)| *member == name));
        found.map_or(Member::new(name), |(_, member)| *member)
    }
}
