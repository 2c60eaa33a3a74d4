//! Sets of values become enums: texts or integers, named by the vocabulary or by their own spelling

use super::super::{Lower, Node};
use super::facts::accept;
use crate::ir::*;
use crate::names;
use serde_json::Value;

/// How deep branches of branches are looked into for values.
const MAX_DEPTH: usize = 8;

/// A value with what the schema that lists it says about it.
struct Listed<'a> {
    wire: String,
    name: Option<&'a str>,
    docs: Text,
}

impl<'a> Lower<'a> {
    /// The set of values that a schema lists, its branches included.
    pub(super) fn enumeration(&mut self, node: &Node<'a>) -> Enum {
        let mut listed = Vec::new();
        let mut integer = true;
        collect(node, &mut listed, &mut integer, 0);
        let mut variants: Vec<Variant> = Vec::new();
        for value in listed {
            if variants.iter().any(|variant| variant.wire == value.wire) {
                continue;
            }
            let wanted = match value.name {
                Some(name) => names::pascal(name),
                None if value.wire.is_empty() => "Empty".to_owned(),
                None => names::pascal(&value.wire),
            };
            let name = names::unique(wanted, |name| variants.iter().any(|variant| variant.name == name));
            variants.push(Variant { wire: value.wire, name, docs: value.docs });
        }
        let unknown = if variants.iter().any(|variant| variant.name == "Unknown") { "Unrecognized" } else { "Unknown" };
        Enum { unknown: unknown.to_owned(), accept: accept(node), integer: integer && !variants.is_empty(), variants }
    }
}

impl<'a> Lower<'a> {
    /// A value that is listed can be sent, whatever the limits beside the list say of it.
    pub(super) fn widen(&mut self, node: &Node<'a>, limits: &mut Limits) {
        let lengths: Vec<u64> =
            node.listed().unwrap_or_default().iter().map(|value| spelled(value).chars().count() as u64).collect();
        let (Some(shortest), Some(longest)) = (lengths.iter().min(), lengths.iter().max()) else { return };
        let narrow =
            limits.min_length.is_some_and(|least| least > *shortest) || limits.max_length.is_some_and(|most| most < *longest);
        if !narrow {
            return;
        }
        limits.min_length = limits.min_length.map(|least| least.min(*shortest));
        limits.max_length = limits.max_length.map(|most| most.max(*longest));
        if self.noted.insert(node.pointer.clone()) {
            self.degrade(node, "`minLength` and `maxLength` leave out values of this enum", "the values count");
        }
    }
}

impl<'a> Lower<'a> {
    /// Says that an enum lists what its type does not allow, so that the list says nothing.
    pub(super) fn note_strange_values(&mut self, node: &Node<'a>) {
        let values = node.value.get("enum").and_then(Value::as_array).into_iter().flatten();
        if node.str("type") == Some("integer")
            && values.clone().any(|value| value.is_string())
            && self.noted.insert(node.pointer.clone())
        {
            self.degrade(node, "the values of this enum are not of its type", "the type counts");
        }
    }
}

fn collect<'a>(node: &Node<'a>, out: &mut Vec<Listed<'a>>, integer: &mut bool, depth: usize) {
    if depth > MAX_DEPTH {
        return;
    }
    let Some(values) = node.listed() else {
        let branches = node.get("allOf").into_iter().flat_map(|list| list.items()).chain(node.alternatives());
        branches.for_each(|branch| collect(&branch.core(), out, integer, depth + 1));
        return;
    };
    *integer &= node.str("type") != Some("string") && values.iter().all(|value| value.is_i64());
    let given = ["x-enum-varnames", "x-enumNames"].into_iter().map(|key| node.strings(key)).find(|names| !names.is_empty());
    let docs = node.strings("x-enum-descriptions");
    let translated: Vec<(String, Vec<&str>)> = node
        .members()
        .filter_map(|(key, _)| Some((key.strip_prefix("x-enum-descriptions-")?.to_owned(), node.strings(key))))
        .collect();
    for (index, value) in values.into_iter().enumerate() {
        out.push(Listed {
            wire: spelled(value),
            name: given.as_ref().and_then(|names| names.get(index)).copied(),
            docs: Text {
                main: docs.get(index).map(|text| (*text).to_owned()),
                other: translated
                    .iter()
                    .filter_map(|(language, texts)| Some((language.clone(), (*texts.get(index)?).to_owned())))
                    .collect(),
            },
        });
    }
}

/// A value as text.
pub(super) fn spelled(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
