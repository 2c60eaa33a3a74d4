//! What a schema amounts to: the kind of type it becomes, decided from its keys and those of its branches

use super::super::Node;
use serde_json::Value;

/// How deep branches of branches are looked into.
const MAX_DEPTH: usize = 8;

/// What a schema amounts to once wrappers are removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Members with names.
    Object,
    /// A set of texts or of integers.
    Enum,
    /// One of several types.
    Union,
    /// Members without fixed names, all of one type.
    Map,
    /// Members of which nothing is said.
    AnyObject,
    /// A list.
    List,
    /// A list whose parts have a type each, by their order.
    Tuple,
    /// A text, a number or a truth value.
    Scalar,
    /// Anything.
    Any,
}

impl Shape {
    /// Whether the value is a JSON object.
    pub(super) fn is_object(self) -> bool {
        matches!(self, Shape::Object | Shape::Map | Shape::AnyObject)
    }
}

impl<'a> Node<'a> {
    /// What this schema amounts to, without regard to schemas that refer to it.
    pub(super) fn shape(&self) -> Shape {
        self.shape_at(0)
    }

    fn shape_at(&self, depth: usize) -> Shape {
        if depth > MAX_DEPTH {
            return Shape::Any;
        }
        let has = |key: &str| self.value.get(key).is_some();
        let is_union = !self.alternatives().is_empty();
        // A component without members keeps its name, which code may already use.
        let members = self.value.get("properties").and_then(Value::as_object);
        if members.is_some_and(|members| !members.is_empty() || self.is_component()) {
            return if is_union && self.covers(depth) { Shape::Union } else { Shape::Object };
        }
        if has("allOf") {
            return self.merged(depth);
        }
        // Members of any name beside the alternatives belong to none of them.
        let open = self.value.get("additionalProperties").and_then(Value::as_object).is_some_and(|schema| !schema.is_empty());
        if is_union && open && self.get("discriminator").is_none() && self.is_union_of_objects(depth) {
            return Shape::Object;
        }
        if is_union {
            return self.united(depth);
        }
        self.plain()
    }

    /// The shape by type and the keys that belong to it.
    fn plain(&self) -> Shape {
        let has = |key: &str| self.value.get(key).is_some();
        match self.str("type") {
            Some("object") => match self.value.get("additionalProperties") {
                Some(Value::Object(_)) => Shape::Map,
                Some(Value::Bool(false)) => Shape::Object,
                _ => Shape::AnyObject,
            },
            Some("array") if !self.parts().is_empty() => Shape::Tuple,
            Some("array") => Shape::List,
            Some("string" | "integer") if self.listed().is_some() => Shape::Enum,
            Some(_) => Shape::Scalar,
            None if !self.parts().is_empty() => Shape::Tuple,
            None if self.value.get("additionalProperties").is_some_and(Value::is_object) => Shape::Map,
            None if has("items") => Shape::List,
            None if self.listed().is_some() => Shape::Enum,
            None if has("properties") && self.value.get("additionalProperties") == Some(&Value::Bool(false)) => Shape::Object,
            None if has("properties") => Shape::AnyObject,
            None => Shape::Any,
        }
    }

    /// The values of an enum whose values are all texts or all integers, with `null` left out.
    pub(super) fn listed(&self) -> Option<Vec<&'a Value>> {
        let values: Vec<&Value> = self.value.get("enum")?.as_array()?.iter().filter(|value| !value.is_null()).collect();
        let integers = values.iter().all(|value| value.is_i64());
        let kind = self.str("type");
        let fits = match kind {
            // YAML reads `1` and `yes` as what they look like; a text is meant.
            Some("string") => values.iter().all(|value| !value.is_object() && !value.is_array()),
            Some("integer") => integers,
            None => values.iter().all(|value| value.is_string()) || integers,
            _ => false,
        };
        (fits && !values.is_empty()).then_some(values)
    }

    /// The branches of `oneOf` and `anyOf` that say more than which members are required, and are more than `null`.
    pub(super) fn alternatives(&self) -> Vec<Node<'a>> {
        ["oneOf", "anyOf"]
            .iter()
            .filter(|key| !self.only_requirements(key))
            .filter_map(|key| self.get(key))
            .flat_map(|list| list.items())
            // The schema itself as one of its branches adds nothing to the others.
            .filter(|branch| !branch.is_null() && branch.resolve().pointer != self.pointer)
            .collect()
    }

    /// Whether all branches hold nothing but `required`.
    pub(super) fn only_requirements(&self, key: &str) -> bool {
        self.get(key).is_some_and(|list| {
            list.items().all(|branch| {
                branch.value.as_object().is_some_and(|keys| {
                    keys.contains_key("required")
                        && keys.keys().all(|key| matches!(key.as_str(), "required" | "title" | "description" | "type"))
                })
            })
        })
    }

    /// An object if one of the branches is one; otherwise what the first branch is that says something.
    fn merged(&self, depth: usize) -> Shape {
        let mut shape = self.plain();
        for branch in self.get("allOf").into_iter().flat_map(|list| list.items()) {
            let other = branch.core().shape_at(depth + 1);
            shape = match (shape, other) {
                _ if other.is_object() => Shape::Object,
                (Shape::Object, _) => Shape::Object,
                // A union among the branches of an object becomes part of it.
                (_, Shape::Union) if branch.core().is_union_of_objects(depth) => Shape::Object,
                (Shape::AnyObject | Shape::Map, _) => Shape::Object,
                (_, Shape::Enum) => Shape::Enum,
                (Shape::Any, _) => other,
                _ => shape,
            };
        }
        if !self.alternatives().is_empty() && shape == Shape::Any { Shape::Union } else { shape }
    }

    pub(super) fn is_union_of_objects(&self, depth: usize) -> bool {
        let branches = self.alternatives();
        // Close to the limit from the start, but never farther from it than before: branches may lead back here.
        let depth = depth.max(MAX_DEPTH - 2) + 1;
        !branches.is_empty() && branches.iter().all(|branch| branch.core().shape_at(depth).is_object())
    }

    /// Texts and sets of texts are one set of texts, or text.
    fn united(&self, depth: usize) -> Shape {
        let branches: Vec<Node<'a>> = self.alternatives().iter().map(Node::core).collect();
        let is_text = |branch: &Node<'a>, shape: Shape| match shape {
            Shape::Enum => {
                branch.str("type") != Some("integer") && branch.listed().is_some_and(|list| list.iter().all(|v| v.is_string()))
            }
            Shape::Scalar => branch.str("type") == Some("string") && !matches!(branch.str("format"), Some("binary")),
            _ => false,
        };
        let shapes: Vec<Shape> = branches.iter().map(|branch| branch.shape_at(depth + 1)).collect();
        if branches.iter().zip(&shapes).all(|(branch, shape)| is_text(branch, *shape)) {
            return if shapes.contains(&Shape::Enum) { Shape::Enum } else { Shape::Scalar };
        }
        Shape::Union
    }

    /// Whether each alternative already has all members that stand beside them, so that the union says it all.
    fn covers(&self, depth: usize) -> bool {
        let own: Vec<&str> = self.get("properties").into_iter().flat_map(|list| list.members()).map(|(name, _)| name).collect();
        let tag = self.get("discriminator").and_then(|d| d.str("propertyName"));
        let own: Vec<&str> = own.into_iter().filter(|name| Some(*name) != tag).collect();
        self.alternatives().iter().all(|branch| {
            branch.inherits(&self.pointer, depth) || {
                let names = branch.names(depth + 1);
                own.iter().all(|name| names.contains(name))
            }
        })
    }

    /// Whether a schema is among those that this one extends.
    pub(super) fn inherits(&self, pointer: &str, depth: usize) -> bool {
        if depth > MAX_DEPTH {
            return false;
        }
        let node = self.resolve();
        let branches = node.get("allOf").into_iter().flat_map(|list| list.items());
        branches.into_iter().any(|branch| branch.resolve().pointer == pointer || branch.inherits(pointer, depth + 1))
    }

    /// The names of the members, those of what it extends included.
    fn names(&self, depth: usize) -> Vec<&'a str> {
        if depth > MAX_DEPTH {
            return Vec::new();
        }
        let node = self.core();
        let own = node.get("properties").into_iter().flat_map(|list| list.members()).map(|(name, _)| name);
        let inherited = node.get("allOf").into_iter().flat_map(|list| list.items()).flat_map(|branch| branch.names(depth + 1));
        own.chain(inherited).collect()
    }
}
