//! JSON pointers into raw JSON text.
//!
//! An envelope is verified over bytes, so its members must be taken out of the text as they stand: parsing and writing
//! them again would change them. [`find`] walks the text once, steps over whatever the pointer does not lead through, and
//! hands back the member's own text.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

/// The raw text of the value at `pointer`, or nothing when the document has no such value or is no JSON at all.
///
/// When an object names a member twice the last one counts, as it does for every other reader of this crate.
pub(crate) fn find<'a>(text: &'a str, pointer: &str) -> Option<&'a str> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let found = Walk(pointer).deserialize(&mut deserializer).ok()?;
    deserializer.end().ok()?;
    found.map(RawValue::get)
}

/// The string at `pointer`, unescaped.
pub(crate) fn find_text(text: &str, pointer: &str) -> Option<String> {
    serde_json::from_str(find(text, pointer)?).ok()
}

/// A scalar of a parsed document as text: what a person would write for it.
pub(crate) fn scalar(document: &Value, pointer: &str) -> Option<String> {
    match document.pointer(pointer)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// Sets a member of a document, making the objects on the way.
pub(crate) fn set(document: &mut Value, pointer: &str, value: Value) {
    let mut place = document;
    for token in pointer.split('/').skip(1) {
        if !place.is_object() {
            *place = Value::Object(serde_json::Map::new());
        }
        let Value::Object(members) = place else { return };
        place = members.entry(unescape(token)).or_insert(Value::Null);
    }
    *place = value;
}

/// Writes a JSON object that holds raw JSON texts at the given pointers, in this order.
pub(crate) fn assemble(parts: &[(&str, &str)]) -> String {
    let Some((pointer, value)) = parts.first() else { return "{}".to_owned() };
    if pointer.is_empty() {
        return (*value).to_owned();
    }
    let mut text = String::from("{");
    let mut done: Vec<&str> = Vec::new();
    for (pointer, _) in parts {
        let (first, _) = split(pointer);
        if done.contains(&first) {
            continue;
        }
        if !done.is_empty() {
            text.push(',');
        }
        done.push(first);
        let inner: Vec<(&str, &str)> = parts
            .iter()
            .map(|(pointer, value)| (split(pointer), *value))
            .filter(|((head, _), _)| *head == first)
            .map(|((_, rest), value)| (rest, value))
            .collect();
        text.push_str(&Value::String(unescape(first)).to_string());
        text.push(':');
        text.push_str(&assemble(&inner));
    }
    text.push('}');
    text
}

/// Splits `/a/b/c` into `a` and `/b/c`.
fn split(pointer: &str) -> (&str, &str) {
    let pointer = pointer.strip_prefix('/').unwrap_or(pointer);
    match pointer.find('/') {
        Some(at) => pointer.split_at(at),
        None => (pointer, ""),
    }
}

fn unescape(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

/// Follows what is left of a pointer.
struct Walk<'p>(&'p str);

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = Option<&'de RawValue>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        if self.0.is_empty() { <&RawValue>::deserialize(deserializer).map(Some) } else { deserializer.deserialize_any(self) }
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = Option<&'de RawValue>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let (first, rest) = split(self.0);
        let wanted = unescape(first);
        let mut found = None;
        while let Some(name) = members.next_key::<String>()? {
            if name == wanted {
                found = members.next_value_seed(Walk(rest))?;
            } else {
                members.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let (first, rest) = split(self.0);
        let wanted = first.parse::<usize>().ok();
        let mut found = None;
        for index in 0.. {
            if Some(index) == wanted {
                match items.next_element_seed(Walk(rest))? {
                    Some(value) => found = value,
                    None => break,
                }
            } else if items.next_element::<IgnoredAny>()?.is_none() {
                break;
            }
        }
        Ok(found)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_come_out_as_they_stand() {
        let text = r#"{"a~b": {"c/d": [1, {"e": 1.50}]}, "s": "x\ny", "n": null}"#;
        assert_eq!(find(text, "/a~0b/c~1d/1/e"), Some("1.50"));
        assert_eq!(find(text, "/a~0b/c~1d/1"), Some(r#"{"e": 1.50}"#));
        assert_eq!(find(text, "/n"), Some("null"));
        assert_eq!(find(text, "/n/deeper"), None);
        assert_eq!(find(text, "/s/deeper"), None);
        assert_eq!(find(text, "/a~0b/c~1d/2"), None);
        assert_eq!(find_text(text, "/s").as_deref(), Some("x\ny"));
        assert_eq!(find(text, ""), Some(text));
        assert_eq!(find("<html>", "/a"), None);
        assert_eq!(find(r#"{"a":1} trailing"#, "/a"), None);
        assert_eq!(find(r#"{"a":1,"a":2}"#, "/a"), Some("2"));
    }

    #[test]
    fn objects_are_put_together_from_raw_parts() {
        assert_eq!(
            assemble(&[("/data", r#""x""#), ("/meta/sign", r#""y""#), ("/meta/of", "1.0")]),
            r#"{"data":"x","meta":{"sign":"y","of":1.0}}"#
        );
        assert_eq!(assemble(&[("", "[1]")]), "[1]");
        assert_eq!(assemble(&[]), "{}");
    }

    #[test]
    fn members_are_set_through_missing_objects() {
        let mut document = serde_json::json!({"a": 1});
        set(&mut document, "/b/c", Value::Bool(true));
        assert_eq!(document, serde_json::json!({"a": 1, "b": {"c": true}}));
    }
}
