//! The tree a document is read into: JSON values that remember where they stand.
//!
//! Spans travel inside the tree. Bundling moves nodes from one file into another document, and what a rule says about a moved
//! node still points at the file its author wrote.

use indexmap::IndexMap;
use serde_json::{Number, Value as Json};

use crate::source::Span;

/// A value and the bytes it was written with.
#[derive(Clone, Debug)]
pub struct Node {
    /// The bytes of the value; for a block the whole block.
    pub span: Span,
    /// What it is.
    pub value: Value,
}

/// What a node is: the JSON kinds.
#[derive(Clone, Debug)]
pub enum Value {
    /// `null`, `~` or nothing.
    Null,
    /// `true`, `false`.
    Bool(bool),
    /// A number, exactly.
    Number(Number),
    /// Text.
    String(String),
    /// A list.
    List(Vec<Node>),
    /// An object, in the order written.
    Map(Map),
}

/// The members of an object.
pub type Map = IndexMap<String, Member>;

/// A member of an object.
#[derive(Clone, Debug)]
pub struct Member {
    /// The bytes of the key.
    pub key: Span,
    /// The value.
    pub node: Node,
}

impl Node {
    /// A node of this value.
    #[must_use]
    pub const fn new(span: Span, value: Value) -> Self {
        Self { span, value }
    }

    /// The members, when this is an object.
    #[must_use]
    pub const fn as_map(&self) -> Option<&Map> {
        if let Value::Map(map) = &self.value { Some(map) } else { None }
    }

    /// The members, when this is an object.
    pub const fn as_map_mut(&mut self) -> Option<&mut Map> {
        if let Value::Map(map) = &mut self.value { Some(map) } else { None }
    }

    /// The elements, when this is a list.
    #[must_use]
    pub fn as_list(&self) -> Option<&[Node]> {
        if let Value::List(list) = &self.value { Some(list) } else { None }
    }

    /// The text, when this is text.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        if let Value::String(text) = &self.value { Some(text) } else { None }
    }

    /// The truth, when this is one.
    #[must_use]
    pub const fn as_bool(&self) -> Option<bool> {
        if let Value::Bool(truth) = &self.value { Some(*truth) } else { None }
    }

    /// The number, when this is one.
    #[must_use]
    pub const fn as_number(&self) -> Option<&Number> {
        if let Value::Number(number) = &self.value { Some(number) } else { None }
    }

    /// The member `key` of an object.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.as_map()?.get(key).map(|member| &member.node)
    }

    /// The member `key` of an object, with the place of the key.
    #[must_use]
    pub fn member(&self, key: &str) -> Option<&Member> {
        self.as_map()?.get(key)
    }

    /// The members of an object in order; nothing for anything else.
    pub fn members(&self) -> impl Iterator<Item = (&String, &Member)> {
        self.as_map().into_iter().flatten()
    }

    /// The elements of a list in order; nothing for anything else.
    pub fn elements(&self) -> impl Iterator<Item = &Node> {
        self.as_list().unwrap_or_default().iter()
    }

    /// The text of `$ref`, when this is an object with one.
    #[must_use]
    pub fn reference(&self) -> Option<(&str, Span)> {
        let target = self.get("$ref")?;
        target.as_str().map(|text| (text, target.span))
    }

    /// Goes one step down: a member of an object, an element of a list.
    #[must_use]
    pub fn step(&self, step: &str) -> Option<&Node> {
        match &self.value {
            Value::Map(map) => map.get(step).map(|member| &member.node),
            Value::List(list) => list.get(step.parse::<usize>().ok()?),
            _ => None,
        }
    }

    /// The node a JSON pointer names, seen from here.
    #[must_use]
    pub fn at(&self, pointer: &str) -> Option<&Node> {
        if !pointer.is_empty() && !pointer.starts_with('/') {
            return None;
        }
        crate::pointer::steps(pointer).try_fold(self, |node, step| node.step(&step))
    }

    /// The same value without places.
    #[must_use]
    pub fn to_json(&self) -> Json {
        match &self.value {
            Value::Null => Json::Null,
            Value::Bool(truth) => Json::Bool(*truth),
            Value::Number(number) => Json::Number(number.clone()),
            Value::String(text) => Json::String(text.clone()),
            Value::List(list) => Json::Array(list.iter().map(Self::to_json).collect()),
            Value::Map(map) => Json::Object(map.iter().map(|(key, member)| (key.clone(), member.node.to_json())).collect()),
        }
    }

    /// How many values it holds, itself included.
    #[must_use]
    pub fn size(&self) -> usize {
        1 + self.members().map(|(_, member)| member.node.size()).sum::<usize>() + self.elements().map(Self::size).sum::<usize>()
    }

    /// How many levels of objects and lists it has.
    #[must_use]
    pub fn depth(&self) -> usize {
        let own = usize::from(matches!(self.value, Value::Map(_) | Value::List(_)));
        own + self.members().map(|(_, member)| member.node.depth()).chain(self.elements().map(Self::depth)).max().unwrap_or(0)
    }

    /// What it is, with an article, as a message says it.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match &self.value {
            Value::Null => "nothing",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a text",
            Value::List(_) => "a list",
            Value::Map(_) => "an object",
        }
    }
}

/// Whether two nodes hold the same value, wherever they stand. The order of members does not count.
impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        match (&self.value, &other.value) {
            (Value::Null, Value::Null) => true,
            (Value::Bool(a), Value::Bool(b)) => a == b,
            (Value::Number(a), Value::Number(b)) => a == b,
            (Value::String(a), Value::String(b)) => a == b,
            (Value::List(a), Value::List(b)) => a == b,
            (Value::Map(a), Value::Map(b)) => {
                a.len() == b.len() && a.iter().all(|(key, member)| b.get(key).is_some_and(|other| member.node == other.node))
            }
            _ => false,
        }
    }
}
