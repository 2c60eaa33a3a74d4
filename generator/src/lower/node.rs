//! A place in the bundled document: a JSON value together with the pointer that leads to it.
//!
//! `lower` reads the bundled tree rather than `openapiv3`'s structs, which drop what they do not know (siblings of `type`, keys beside
//! `anyOf`) and remember no positions; `load` has already made sure that the tree fits those structs.

use crate::ir::{Docs, Text};
use crate::pointer::escape;
use serde_json::Value;

/// Longest chain of references that is followed; `validate` has reported cycles before.
const MAX_HOPS: usize = 32;

/// A value of the document and where it is.
#[derive(Clone, Debug)]
pub struct Node<'a> {
    root: &'a Value,
    /// The value itself.
    pub value: &'a Value,
    /// Pointer into the bundled document.
    pub pointer: String,
}

impl<'a> Node<'a> {
    /// The document itself.
    pub fn root(root: &'a Value) -> Self {
        Node { root, value: root, pointer: String::new() }
    }

    /// The value at `pointer` (`/components/schemas/Pet`).
    pub fn at(&self, pointer: &str) -> Option<Node<'a>> {
        let value = self.root.pointer(pointer)?;
        Some(Node { root: self.root, value, pointer: pointer.to_owned() })
    }

    /// The member `key` of an object.
    pub fn get(&self, key: &str) -> Option<Node<'a>> {
        let value = self.value.get(key)?;
        Some(Node { root: self.root, value, pointer: format!("{}/{}", self.pointer, escape(key)) })
    }

    /// The member `key`, with references followed.
    pub fn follow(&self, key: &str) -> Option<Node<'a>> {
        self.get(key).map(|node| node.resolve())
    }

    /// Members of an object in document order.
    pub fn members(&self) -> impl Iterator<Item = (&'a str, Node<'a>)> + use<'a> {
        let (root, pointer) = (self.root, self.pointer.clone());
        self.value
            .as_object()
            .into_iter()
            .flatten()
            .map(move |(key, value)| (key.as_str(), Node { root, value, pointer: format!("{pointer}/{}", escape(key)) }))
    }

    /// Items of an array.
    pub fn items(&self) -> impl Iterator<Item = Node<'a>> + use<'a> {
        let (root, pointer) = (self.root, self.pointer.clone());
        self.value.as_array().into_iter().flatten().enumerate().map(move |(index, value)| Node {
            root,
            value,
            pointer: format!("{pointer}/{index}"),
        })
    }

    /// The pointer of `$ref`, when this is a reference.
    pub fn reference(&self) -> Option<&'a str> {
        self.value.get("$ref")?.as_str()?.strip_prefix('#')
    }

    /// Whether this is a schema with a name of its own.
    pub fn is_component(&self) -> bool {
        self.pointer.strip_prefix("/components/schemas/").is_some_and(|name| !name.contains('/'))
    }

    /// This node, or what it refers to.
    pub fn resolve(&self) -> Node<'a> {
        let mut node = self.clone();
        for _ in 0..MAX_HOPS {
            match node.reference().and_then(|pointer| node.at(&unescape_percent(pointer))) {
                Some(target) => node = target,
                None => break,
            }
        }
        node
    }

    /// The string member `key`.
    pub fn str(&self, key: &str) -> Option<&'a str> {
        self.value.get(key)?.as_str()
    }

    /// Whether the member `key` is `true`.
    pub fn flag(&self, key: &str) -> bool {
        self.value.get(key).and_then(Value::as_bool).unwrap_or(false)
    }

    /// The non-negative integer member `key`.
    pub fn u64(&self, key: &str) -> Option<u64> {
        self.value.get(key)?.as_u64()
    }

    /// The strings of the array member `key`.
    pub fn strings(&self, key: &str) -> Vec<&'a str> {
        self.value.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
    }

    /// The text member `key` with its translations.
    pub fn text(&self, key: &str) -> Text {
        let suffix = format!("{}-", if key.starts_with("x-") { key.to_owned() } else { format!("x-{key}") });
        Text {
            main: self.str(key).map(str::to_owned),
            other: self
                .value
                .as_object()
                .into_iter()
                .flatten()
                .filter_map(|(name, value)| Some((name.strip_prefix(&suffix)?, value.as_str()?)))
                .filter(|(language, _)| is_language(language))
                .map(|(language, text)| (language.to_owned(), text.to_owned()))
                .collect(),
        }
    }

    /// Summary and description.
    pub fn docs(&self) -> Docs {
        Docs { summary: self.text("summary"), description: self.text("description") }
    }
}

/// Whether `text` looks like a language tag (`zh`, `zh-Hant`, `pt-BR`).
pub fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    let primary = parts.next().unwrap_or_default();
    (2..=3).contains(&primary.len())
        && primary.bytes().all(|byte| byte.is_ascii_lowercase())
        && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// Pointers in references are URI fragments, in which some tools percent-encode.
fn unescape_percent(pointer: &str) -> String {
    if !pointer.contains('%') {
        return pointer.to_owned();
    }
    let bytes = pointer.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((&byte, tail)) = rest.split_first() {
        let decoded = match (byte, tail) {
            (b'%', [high, low, ..]) => hex(*high).zip(hex(*low)).map(|(high, low)| high * 16 + low),
            _ => None,
        };
        match decoded {
            Some(value) => {
                out.push(value);
                rest = tail.get(2..).unwrap_or_default();
            }
            None => {
                out.push(byte);
                rest = tail;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| pointer.to_owned())
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn text_collects_translations_of_plain_and_extension_keys() {
        let value = json!({"description": "Pay", "x-description-zh": "支付", "x-displayName": "P", "x-displayName-zh": "付", "x-description-kind": "no"});
        let node = Node::root(&value);
        assert_eq!(node.text("description").get("zh"), Some("支付"));
        assert_eq!(node.text("description").get("en"), Some("Pay"));
        assert_eq!(node.text("x-displayName").get("zh"), Some("付"));
        assert_eq!(node.text("description").other.len(), 1);
    }

    #[test]
    fn references_are_followed_through_escapes() {
        let value = json!({"a": {"$ref": "#/components/x~1y"}, "components": {"x/y": {"type": "string"}}});
        assert_eq!(Node::root(&value).follow("a").map(|node| node.pointer), Some("/components/x~1y".to_owned()));
    }
}
