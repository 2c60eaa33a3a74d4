//! What a use of a schema says besides its type, gathered on the way to the schema that has the say

use super::super::Node;
use crate::ir::*;
use serde_json::Value;

/// How many references and wrappers are followed; `validate` has reported cycles before.
const MAX_HOPS: usize = 64;

/// Keys that give a schema a type of its own. Everything else explains or limits.
const SUBSTANCE: &[&str] = &[
    "$ref",
    "type",
    "properties",
    "additionalProperties",
    "required",
    "items",
    "enum",
    "allOf",
    "oneOf",
    "anyOf",
    "x-const",
    "x-prefixItems",
];

/// What a use of a schema says besides the type: everything found on the way through references and wrappers of one branch, where the
/// outer word wins.
#[derive(Clone, Debug, Default)]
pub(in crate::lower) struct Facts {
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

impl Facts {
    /// The part that holds for items, if there is any.
    pub fn for_items(self) -> Option<Items> {
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
        self.limits.add(node);
        self.nullable |= node.flag("nullable") || node.allows_null();
        self.sensitive |=
            node.flag("x-sensitive") || (node.str("type") == Some("string") && node.str("format") == Some("password"));
        self.accept = self.accept.union(accept(node));
        self.aliases.extend(node.strings("x-aliases").into_iter().map(str::to_owned));
        self.read_only |= node.flag("readOnly");
        self.write_only |= node.flag("writeOnly");
        self.deprecated |= node.flag("deprecated");
        self.default = self.default.take().or_else(|| node.value.get("default").filter(|default| !default.is_null()).cloned());
        self.example = self.example.take().or_else(|| node.value.get("example").cloned());
    }
}

impl Limits {
    fn add(&mut self, node: &Node<'_>) {
        self.min_length = self.min_length.or(node.u64("minLength"));
        self.max_length = self.max_length.or(node.u64("maxLength"));
        self.pattern = self.pattern.take().or_else(|| node.str("pattern").map(str::to_owned));
        self.format = self.format.take().or_else(|| node.str("format").map(str::to_owned));
        if self.minimum.is_none() {
            self.minimum = number(node, "minimum");
            self.exclusive_minimum = node.flag("exclusiveMinimum");
        }
        if self.maximum.is_none() {
            self.maximum = number(node, "maximum");
            self.exclusive_maximum = node.flag("exclusiveMaximum");
        }
        self.multiple_of = self.multiple_of.take().or_else(|| number(node, "multipleOf"));
        // A schema counts either items or properties; which of them, its type says.
        self.min_items = self.min_items.or(node.u64("minItems")).or(node.u64("minProperties"));
        self.max_items = self.max_items.or(node.u64("maxItems")).or(node.u64("maxProperties"));
        self.unique_items |= node.flag("uniqueItems");
    }
}

impl<'a> Node<'a> {
    /// What is left when references and wrappers of one branch are removed.
    pub(super) fn core(&self) -> Node<'a> {
        self.gather(&mut Facts::default())
    }

    /// Walks through references and wrappers of one branch to the schema that has the say, collecting what the way adds.
    pub(in crate::lower) fn gather(&self, facts: &mut Facts) -> Node<'a> {
        let mut node = self.clone();
        for _ in 0..MAX_HOPS {
            if node.reference().is_some() {
                // OpenAPI 3.0 ignores what stands beside a reference, later versions do not, and nobody writes it to be ignored.
                facts.add(&node);
                let target = node.resolve();
                if target.reference().is_some() {
                    return target; // a loop of references; reported by validate
                }
                node = target;
                continue;
            }
            facts.add(&node);
            match node.wrapped(facts) {
                Some(inner) => node = inner,
                None => return node,
            }
        }
        node
    }

    /// The one branch that says what this schema is, when nothing else does.
    fn wrapped(&self, facts: &mut Facts) -> Option<Node<'a>> {
        if self.get("properties").is_some() || self.get("discriminator").is_some() {
            // Without a type, what stands beside the alternatives says nothing against null.
            facts.nullable |=
                self.str("type").is_none() && self.alternatives().iter().any(|branch| branch.resolve().flag("nullable"));
            return None;
        }
        let lists: Vec<&str> = ["allOf", "oneOf", "anyOf"].into_iter().filter(|key| self.get(key).is_some()).collect();
        let [key] = lists.as_slice() else { return None };
        let branches: Vec<Node<'a>> = self.get(key)?.items().collect();
        if *key == "allOf" {
            let (mut substance, mut remarks): (Vec<_>, Vec<_>) = branches.into_iter().partition(Node::has_substance);
            // That the value is an object, the other branch says, too.
            if substance.len() > 1 {
                let (others, bare) = substance.into_iter().partition(|branch| !branch.is_bare_object());
                (substance, remarks) = (others, [remarks, bare].concat());
            }
            let [only] = substance.as_slice() else {
                // To the letter, null has to fit all branches; who writes this in a branch of its own means the whole.
                facts.nullable |= substance.iter().chain(&remarks).any(|branch| branch.flag("nullable"));
                return None;
            };
            remarks.iter().for_each(|remark| facts.add(remark));
            return Some(only.clone());
        }
        let (nulls, others): (Vec<_>, Vec<_>) = branches.into_iter().partition(Node::is_null);
        facts.nullable |= !nulls.is_empty();
        match others.as_slice() {
            [only] => Some(only.clone()),
            _ => {
                facts.nullable |= others.iter().any(|branch| branch.resolve().flag("nullable"));
                None
            }
        }
    }

    /// Whether this says more than explanations and limits.
    fn has_substance(&self) -> bool {
        self.value.as_object().is_some_and(|keys| keys.keys().any(|key| SUBSTANCE.contains(&key.as_str())))
    }

    /// Whether this says that the value is an object, and no more.
    fn is_bare_object(&self) -> bool {
        let speaks = |key: &str| SUBSTANCE.contains(&key) && key != "type";
        self.str("type") == Some("object") && self.value.as_object().is_some_and(|keys| !keys.keys().any(|key| speaks(key)))
    }

    /// Whether only `null` fits.
    pub(super) fn is_null(&self) -> bool {
        let values = self.value.get("enum").and_then(Value::as_array);
        self.str("type") == Some("null") || values.is_some_and(|list| !list.is_empty() && list.iter().all(Value::is_null))
    }

    /// Whether `null` is one of the values listed.
    fn allows_null(&self) -> bool {
        self.value.get("enum").and_then(Value::as_array).is_some_and(|list| list.iter().any(Value::is_null))
    }
}

fn number(node: &Node<'_>, key: &str) -> Option<String> {
    node.value.get(key).filter(|value| value.is_number()).map(Value::to_string)
}

/// `x-accept-types`.
pub(super) fn accept(node: &Node<'_>) -> Accept {
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
