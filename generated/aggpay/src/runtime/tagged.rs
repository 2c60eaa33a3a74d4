// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Reads a union that a member tells apart. What follows that member is read straight into the variant; what comes before it is kept as
//! text until then.

use super::assign::{Filled, Found};
use super::decode::{Fill, Name, Part, Reading, read_members};
use super::fields::Seen;
use super::model::{DynObject, Map, Slot, UnionSlot};
use super::number;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;
use std::fmt;

/// The position of the variant that holds what no other does.
const UNKNOWN: usize = usize::MAX;

/// Reads an object: `name` is the telling member, `values` what it says for which variant.
pub(crate) fn read<'de, A: MapAccess<'de>>(
    union: &mut dyn UnionSlot,
    (name, values): (&'static str, &[(&str, usize)]),
    reading: &Reading,
    mut access: A,
) -> Result<Filled, A::Error> {
    let (mut gathered, mut next, mut told) = (Gathered::default(), String::new(), false);
    while access.next_key_seed(Name(&mut next))?.is_some() {
        if next == number::NUMBER && gathered.is_empty() {
            let text = access.next_value::<String>()?;
            return Ok(unknown(union, serde_json::from_str(&text).map_err(A::Error::custom)?));
        }
        if told || next != name {
            if let Err(error) = gathered.member(&next, &mut access) {
                reading.trail.member(next);
                return Err(error);
            }
            continue;
        }
        let tag: Value = access.next_value()?;
        told = true;
        let variant = values.iter().find(|(text, _)| tag.as_str() == Some(*text)).map_or(UNKNOWN, |(_, variant)| *variant);
        match union.start(variant) {
            Slot::Object(object) => return rest(object, (name, tag), gathered, reading, access),
            Slot::Value(place) if gathered.is_empty() => {
                let mut members = Map::new();
                members.insert(next, tag);
                while let Some((name, value)) = access.next_entry()? {
                    members.insert(name, value);
                }
                *place = Value::Object(members);
                return Ok(Filled::Yes);
            }
            _ => {
                gathered.name::<A::Error>(&next)?;
                gathered.0.push_str(&tag.to_string());
            }
        }
    }
    if gathered.is_empty() {
        return Ok(unknown(union, Value::Object(Map::new())));
    }
    super::variants::read(union, reading, &gathered.text())
}

/// Reads what stood before the telling member, and what follows it, into the object that it chose.
fn rest<'de, A: MapAccess<'de>>(
    object: &mut dyn DynObject,
    (name, tag): (&'static str, Value),
    gathered: Gathered,
    reading: &Reading,
    mut access: A,
) -> Result<Filled, A::Error> {
    let mut seen = Seen::default();
    let own = object.shape().fields.iter().enumerate().find(|(_, field)| field.name == name);
    if let Some((index, field)) = own {
        let fill = Fill { slot: &mut object.slot(index), field, reading };
        if let Err(error) = fill.deserialize(tag) {
            reading.trail.member(name);
            return Err(A::Error::custom(error));
        }
        seen.add_named(index);
        seen.add(index);
    }
    if !gathered.is_empty() {
        let before = Part { object, seen: &mut seen, wanted: None, reading };
        serde_json::Deserializer::from_str(&gathered.text()).deserialize_map(before).map_err(A::Error::custom)?;
    }
    read_members(object, &mut seen, None, reading, &mut access)?;
    seen.complete(object.shape(), reading)?;
    Ok(Filled::Yes)
}

/// Keeps a value that is no object.
pub(crate) fn scalar<E: Error>(union: &mut dyn UnionSlot, found: Found<'_>) -> Result<Filled, E> {
    let value = match found {
        Found::Null => Value::Null,
        Found::Bool(value) => Value::from(value),
        Found::Signed(value) => Value::from(value),
        Found::Unsigned(value) => Value::from(value),
        Found::Float(value) => Value::from(value),
        Found::Number(text) => serde_json::from_str(text).map_err(E::custom)?,
        Found::Text(text) => Value::from(text),
    };
    Ok(unknown(union, value))
}

/// Keeps a value in the variant that holds what no other does.
pub(crate) fn unknown(union: &mut dyn UnionSlot, value: Value) -> Filled {
    if let Slot::Value(place) = union.start(UNKNOWN) {
        *place = value;
    }
    Filled::Yes
}

/// The members of an object as JSON text.
#[derive(Default)]
struct Gathered(String);

impl Gathered {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn name<E: Error>(&mut self, name: &str) -> Result<(), E> {
        if self.0.is_empty() {
            self.0.reserve(512);
        }
        self.0.push(if self.0.is_empty() { '{' } else { ',' });
        if name.bytes().any(|byte| matches!(byte, 0..0x20 | b'"' | b'\\')) {
            self.0.push_str(&serde_json::to_string(name).map_err(E::custom)?);
        } else {
            self.0.push('"');
            self.0.push_str(name);
            self.0.push('"');
        }
        self.0.push(':');
        Ok(())
    }

    fn member<'de, A: MapAccess<'de>>(&mut self, name: &str, access: &mut A) -> Result<(), A::Error> {
        self.name(name)?;
        access.next_value_seed(Text(&mut self.0))
    }

    fn text(mut self) -> String {
        self.0.push('}');
        self.0
    }
}

/// Appends the JSON text of a value.
struct Text<'a>(&'a mut String);

impl<'de> DeserializeSeed<'de> for Text<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_newtype_struct(number::RAW, self)
    }
}

impl<'de> Visitor<'de> for Text<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        // The name of the side door, which is known.
        access.next_key::<IgnoredAny>()?;
        access.next_value_seed(Verbatim(self.0))
    }

    /// The format does not know about raw text: it hands out what it has.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let value: Value = serde::Deserialize::deserialize(deserializer)?;
        self.0.push_str(&value.to_string());
        Ok(())
    }
}

/// Appends a text.
struct Verbatim<'a>(&'a mut String);

impl<'de> DeserializeSeed<'de> for Verbatim<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Verbatim<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON text")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.0.push_str(text);
        Ok(())
    }
}
