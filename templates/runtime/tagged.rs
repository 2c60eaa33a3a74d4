//! Reads a union that a member tells apart. Where that member comes first, the rest is read straight into the variant; where it comes
//! late, the object is kept as text until its end and read then.

use super::assign::{Filled, Found};
use super::decode::{Fill, Reading, read_members};
use super::fields::Seen;
use super::model::{DynObject, Map, Slot, UnionSlot};
use super::number;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
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
    let Some(first) = access.next_key::<String>()? else {
        return Ok(unknown(union, Value::Object(Map::new())));
    };
    if first == number::NUMBER {
        let text = access.next_value::<String>()?;
        return Ok(unknown(union, serde_json::from_str(&text).map_err(A::Error::custom)?));
    }
    if first != name {
        return late(union, reading, Gathered::default(), first, access);
    }
    let tag: Value = access.next_value()?;
    let variant = values.iter().find(|(text, _)| tag.as_str() == Some(*text)).map_or(UNKNOWN, |(_, variant)| *variant);
    let slot = union.start(variant);
    match slot {
        Slot::Object(object) => return rest(object, name, tag, reading, access),
        Slot::Value(place) => {
            let mut members = Map::new();
            members.insert(first, tag);
            while let Some((name, value)) = access.next_entry()? {
                members.insert(name, value);
            }
            *place = Value::Object(members);
            return Ok(Filled::Yes);
        }
        _ => {}
    }
    let mut gathered = Gathered::default();
    gathered.add::<A::Error>(&first, &tag.to_string())?;
    match access.next_key()? {
        Some(next) => late(union, reading, gathered, next, access),
        None => super::variants::read(union, reading, &gathered.text()),
    }
}

/// Reads what follows the telling member into the object that it chose.
fn rest<'de, A: MapAccess<'de>>(
    object: &mut dyn DynObject,
    name: &'static str,
    tag: Value,
    reading: &Reading,
    mut access: A,
) -> Result<Filled, A::Error> {
    let mut seen = Seen::default();
    let own = object.shape().fields.iter().enumerate().find(|(_, field)| field.name == name);
    if let Some((index, field)) = own {
        let fill = Fill { slot: object.slot(index), field, reading };
        if let Err(error) = fill.deserialize(tag) {
            reading.trail.member(name);
            return Err(A::Error::custom(error));
        }
        seen.add_named(index);
        seen.add(index);
    }
    read_members(object, &mut seen, &|_| true, reading, &mut access)?;
    seen.complete(object.shape(), reading)?;
    Ok(Filled::Yes)
}

/// Reads the object once all of it is there.
fn late<'de, A: MapAccess<'de>>(
    union: &mut dyn UnionSlot,
    reading: &Reading,
    mut gathered: Gathered,
    mut next: String,
    mut access: A,
) -> Result<Filled, A::Error> {
    loop {
        let text = match access.next_value_seed(Text) {
            Ok(text) => text,
            Err(error) => {
                reading.trail.member(next);
                return Err(error);
            }
        };
        gathered.add::<A::Error>(&next, &text)?;
        match access.next_key()? {
            Some(name) => next = name,
            None => return super::variants::read(union, reading, &gathered.text()),
        }
    }
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
    fn add<E: Error>(&mut self, name: &str, text: &str) -> Result<(), E> {
        self.0.push(if self.0.is_empty() { '{' } else { ',' });
        self.0.push_str(&serde_json::to_string(name).map_err(E::custom)?);
        self.0.push(':');
        self.0.push_str(text);
        Ok(())
    }

    fn text(mut self) -> String {
        self.0.push('}');
        self.0
    }
}

/// The JSON text of a value.
struct Text;

impl<'de> DeserializeSeed<'de> for Text {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_newtype_struct(number::RAW, self)
    }
}

impl<'de> Visitor<'de> for Text {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<String, A::Error> {
        access.next_key::<String>()?;
        access.next_value()
    }

    /// The format does not know about raw text: it hands out what it has.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        let value: Value = serde::Deserialize::deserialize(deserializer)?;
        Ok(value.to_string())
    }
}
