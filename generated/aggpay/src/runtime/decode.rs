// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Reads JSON, and whatever else serde can read, into slots.
//!
//! One visitor fills every type: it is compiled once per input format, not once per struct. It never quotes what it reads,
//! so that no error text can hold a secret, and it handles every kind of input itself, because serde's own messages quote.

mod objects;

use super::assign::{Filled, Found, Mismatch, assign, expected};
use super::model::{ListSlot, Map, Model, OptionalSlot, Slot, TableSlot};
use super::number;
use super::shape::{Accept, Direction, Field, Form};
use super::trail::Trail;
use super::union::Choice;
use serde::de::value::SeqAccessDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::cell::Cell;
use std::fmt;

pub(crate) use objects::{Part, read_members};

/// How deep lists and objects may be nested: as deep as serde_json allows, but counted across JSON text inside of text.
const MAX_DEPTH: u32 = 128;

/// What is known while a document is read.
#[derive(Default)]
pub(crate) struct Reading {
    pub(crate) trail: Trail,
    pub(crate) direction: Direction,
    /// How many members were met that the document does not name, each with its weight.
    unknown: Cell<u32>,
    /// The level of the alternative that is being tried.
    alternative: Cell<u32>,
    depth: Cell<u32>,
    /// How much text may still be read on trial; `None` while no union is being read.
    pub(crate) trial: Cell<Option<usize>>,
}

impl Reading {
    pub(crate) fn new(direction: Direction) -> Self {
        Self { direction, ..Self::default() }
    }

    /// Counts a member that the document does not name, kept or lost. What is lost weighs more, and what an alternative itself does not know
    /// more than anything inside of its members, which know other things than it does.
    pub(crate) fn miss(&self, lost: bool) {
        let own = self.depth.get() == self.alternative.get();
        let weight = match (own, lost) {
            (true, true) => 2000,
            (true, false) => 1000,
            (false, true) => 2,
            (false, false) => 1,
        };
        self.unknown.set(self.unknown.get().saturating_add(weight));
    }

    /// Reads an alternative on trial, and returns what came of it and the weight of what it did not know.
    pub(crate) fn try_out<T>(&self, trial: impl FnOnce() -> T) -> (T, u32) {
        // The text is a level, and the object in it another.
        let before = (self.unknown.replace(0), self.alternative.replace(self.depth.get().saturating_add(2)));
        let outcome = trial();
        self.alternative.set(before.1);
        (outcome, self.unknown.replace(before.0))
    }

    /// One level deeper, until the guard is dropped.
    fn enter<E: Error>(&self) -> Result<Level<'_>, E> {
        let depth = self.depth.get().saturating_add(1);
        if depth > MAX_DEPTH {
            return Err(E::custom("nested too deeply"));
        }
        self.depth.set(depth);
        Ok(Level(&self.depth))
    }
}

struct Level<'a>(&'a Cell<u32>);

impl Drop for Level<'_> {
    fn drop(&mut self) {
        self.0.set(self.0.get().saturating_sub(1));
    }
}

/// Reads a value for a `Deserialize` implementation.
#[doc(hidden)]
pub fn value<'de, T: Model, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::empty();
    fill(value.slot(), deserializer)?;
    Ok(value)
}

/// Fills a slot from a deserializer. The path is part of the message, since serde's errors have no place for it.
fn fill<'de, D: Deserializer<'de>>(mut slot: Slot<'_>, deserializer: D) -> Result<(), D::Error> {
    let reading = Reading::default();
    match (Fill { slot: &mut slot, field: Field::ITEM, reading: &reading }).deserialize(deserializer) {
        Ok(_) => Ok(()),
        Err(error) => match reading.trail.path() {
            path if path.is_empty() => Err(error),
            path => Err(D::Error::custom(format_args!("{path}: {error}"))),
        },
    }
}

/// Reads JSON text that stands inside of other text.
pub(crate) fn read_text<E: Error>(slot: &mut Slot<'_>, field: &Field, reading: &Reading, text: &str) -> Result<Filled, E> {
    let _level = reading.enter::<E>()?;
    let mut json = serde_json::Deserializer::from_str(text);
    let filled = Fill { slot, field, reading }.deserialize(&mut json).map_err(E::custom)?;
    json.end().map_err(E::custom)?;
    Ok(filled)
}

/// Fills one slot. It stays where it is: copying one costs more than handing it on.
pub(crate) struct Fill<'a, 's, 'r> {
    pub(crate) slot: &'a mut Slot<'s>,
    pub(crate) field: &'r Field,
    pub(crate) reading: &'r Reading,
}

impl<'de> DeserializeSeed<'de> for Fill<'_, '_, '_> {
    type Value = Filled;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Filled, D::Error> {
        match &mut *self.slot {
            Slot::Nothing => deserializer.deserialize_ignored_any(IgnoredAny).map(|_| Filled::Yes),
            Slot::Value(place) => {
                **place = serde::Deserialize::deserialize(deserializer)?;
                Ok(Filled::Yes)
            }
            Slot::Optional(optional) => {
                deserializer.deserialize_option(Maybe { optional: &mut **optional, field: self.field, reading: self.reading })
            }
            Slot::Union(union) if matches!(union.choice(), Choice::Tag { .. }) => deserializer.deserialize_any(self),
            // Text is what it is.
            Slot::Decimal(_) if self.field.form != Form::Number && !self.field.accept.has(Accept::NUMBER) => {
                deserializer.deserialize_any(self)
            }
            // Their spelling matters.
            Slot::Decimal(_) | Slot::F32(_) | Slot::F64(_) | Slot::Union(_) => {
                deserializer.deserialize_newtype_struct(number::RAW, self)
            }
            Slot::Text(_) | Slot::Choice(_) if self.field.accept.has(Accept::NUMBER) => {
                deserializer.deserialize_newtype_struct(number::RAW, self)
            }
            _ => deserializer.deserialize_any(self),
        }
    }
}

impl Fill<'_, '_, '_> {
    fn scalar<E: Error>(self, found: Found<'_>) -> Result<Filled, E> {
        if let Slot::Union(union) = self.slot {
            return super::tagged::scalar(*union, found);
        }
        assign(self.slot, self.field, found).map_err(E::custom)
    }

    fn refuse<E: Error>(self, found: &'static str) -> E {
        E::custom(Mismatch::new(expected(self.slot), found))
    }

    /// A value by its JSON text.
    fn raw<E: Error>(self, text: &str) -> Result<Filled, E> {
        let text = text.trim_ascii();
        if let Slot::Union(union) = self.slot {
            let _level = self.reading.enter::<E>()?;
            return super::variants::read(*union, self.reading, text);
        }
        match text.as_bytes().first() {
            Some(b'"') => match text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
                Some(plain) if !plain.contains('\\') => self.scalar(Found::Text(plain)),
                _ => self.scalar(Found::Text(&serde_json::from_str::<String>(text).map_err(E::custom)?)),
            },
            Some(b't') => self.scalar(Found::Bool(true)),
            Some(b'f') => self.scalar(Found::Bool(false)),
            Some(b'n') => self.scalar(Found::Null),
            Some(b'[') => Err(self.refuse("a list")),
            Some(b'{') => Err(self.refuse("an object")),
            _ => self.scalar(Found::Number(text)),
        }
    }

    fn members<'de, A: MapAccess<'de>>(place: &mut Map, reading: &Reading, mut access: A) -> Result<Filled, A::Error> {
        place.clear();
        while let Some(name) = access.next_key::<String>()? {
            match access.next_value::<Value>() {
                Ok(value) => _ = place.insert(name, value),
                Err(error) => {
                    reading.trail.member(name);
                    return Err(error);
                }
            }
        }
        Ok(Filled::Yes)
    }

    fn table<'de, A: MapAccess<'de>>(
        table: &mut dyn TableSlot,
        field: &Field,
        reading: &Reading,
        mut access: A,
    ) -> Result<Filled, A::Error> {
        table.clear();
        let field = field.each();
        // One text for all names: the table has a copy of each, and it is needed again only for an error.
        let mut name = String::new();
        while access.next_key_seed(Name(&mut name))?.is_some() {
            let fill = Fill { slot: &mut table.insert(name.clone()), field, reading };
            if let Err(error) = access.next_value_seed(fill) {
                reading.trail.member(name);
                return Err(error);
            }
        }
        Ok(Filled::Yes)
    }

    fn list<'de, A: SeqAccess<'de>>(
        list: &mut dyn ListSlot,
        field: &Field,
        reading: &Reading,
        mut access: A,
    ) -> Result<Filled, A::Error> {
        list.clear();
        let field = field.each();
        for index in 0_usize.. {
            match access.next_element_seed(Item { list, field, reading }) {
                Ok(Some(_)) => {}
                Ok(None) => break,
                Err(error) => {
                    reading.trail.item(index);
                    return Err(error);
                }
            }
        }
        Ok(Filled::Yes)
    }
}

/// Fills one more item of a list, which is made when it is known that there is one.
struct Item<'a, 'r> {
    list: &'a mut dyn ListSlot,
    field: &'r Field,
    reading: &'r Reading,
}

impl<'de> DeserializeSeed<'de> for Item<'_, '_> {
    type Value = Filled;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Filled, D::Error> {
        Fill { slot: &mut self.list.push(), field: self.field, reading: self.reading }.deserialize(deserializer)
    }
}

/// Reads the name of a member into a text that is used again.
pub(crate) struct Name<'a>(pub(crate) &'a mut String);

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<(), E> {
        self.0.clear();
        self.0.push_str(name);
        Ok(())
    }
}

impl<'de> Visitor<'de> for Fill<'_, '_, '_> {
    type Value = Filled;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(expected(self.slot))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Filled, E> {
        self.scalar(Found::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Filled, E> {
        self.scalar(Found::Signed(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Filled, E> {
        self.scalar(Found::Unsigned(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Filled, E> {
        self.scalar(Found::Float(value))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Filled, E> {
        self.scalar(Found::Number(&value.to_string()))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Filled, E> {
        self.scalar(Found::Number(&value.to_string()))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Filled, E> {
        match self.slot {
            // By far the most common.
            Slot::Text(place) if !text.is_empty() => {
                **place = text.to_owned();
                return Ok(Filled::Yes);
            }
            _ => {}
        }
        let nested = matches!(self.slot, Slot::List(_) | Slot::Table(_) | Slot::Object(_) | Slot::Members(_));
        if nested && !text.is_empty() && self.field.accept.has(Accept::JSON_TEXT) {
            return read_text(self.slot, &Field { accept: Accept::NONE, ..*self.field }, self.reading, text);
        }
        self.scalar(Found::Text(text))
    }

    fn visit_unit<E: Error>(self) -> Result<Filled, E> {
        self.scalar(Found::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Filled, E> {
        self.scalar(Found::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Filled, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bytes<E: Error>(self, _: &[u8]) -> Result<Filled, E> {
        Err(self.refuse("bytes"))
    }

    /// The format does not know about raw text: it hands out what it has.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Filled, D::Error> {
        if let Slot::Union(_) = self.slot {
            let value: Value = serde::Deserialize::deserialize(deserializer)?;
            return self.raw(&value.to_string());
        }
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<Filled, A::Error> {
        let _level = self.reading.enter::<A::Error>()?;
        match self.slot {
            Slot::List(list) => Self::list(*list, self.field, self.reading, access),
            Slot::Object(object) if object.shape().tuple => objects::tuple(*object, self.reading, access),
            Slot::Union(union) => {
                let value = serde::Deserialize::deserialize(SeqAccessDeserializer::new(access))?;
                Ok(super::tagged::unknown(*union, value))
            }
            _ => Err(self.refuse("a list")),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Filled, A::Error> {
        let _level = self.reading.enter::<A::Error>()?;
        if let Slot::Union(union) = self.slot {
            return match union.choice() {
                Choice::Tag { name, values } => super::tagged::read(*union, (name, values), self.reading, access),
                Choice::Fit(_) => match access.next_key_seed(SideDoor)? {
                    Some(true) => access.next_value_seed(Raw(self)),
                    _ => Err(A::Error::custom("a union that is not read as text")),
                },
            };
        }
        match self.slot {
            Slot::Object(object) if !object.shape().tuple => objects::object(*object, self.reading, access),
            Slot::Table(table) => Self::table(*table, self.field, self.reading, access),
            Slot::Members(place) => Self::members(place, self.reading, access),
            Slot::List(_) | Slot::Object(_) => Err(self.refuse("an object")),
            _ => match access.next_key_seed(SideDoor)? {
                Some(true) => access.next_value_seed(Raw(self)),
                _ => Err(self.refuse("an object")),
            },
        }
    }
}

/// Fills a value that may be missing.
struct Maybe<'a, 'r> {
    optional: &'a mut dyn OptionalSlot,
    field: &'r Field,
    reading: &'r Reading,
}

impl Maybe<'_, '_> {
    /// A null that the document does not provide for is read as missing.
    fn none(self) -> Filled {
        if self.field.nullable {
            self.optional.null();
        } else {
            self.optional.clear();
        }
        Filled::Absent
    }
}

impl<'de> Visitor<'de> for Maybe<'_, '_> {
    type Value = Filled;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_none<E: Error>(self) -> Result<Filled, E> {
        Ok(self.none())
    }

    fn visit_unit<E: Error>(self) -> Result<Filled, E> {
        Ok(self.none())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Filled, D::Error> {
        let fill = Fill { slot: &mut self.optional.fill(), field: self.field, reading: self.reading };
        let filled = fill.deserialize(deserializer)?;
        if filled == Filled::Absent {
            self.optional.clear();
        }
        Ok(filled)
    }
}

/// Tells whether the key is one of serde_json's side doors.
struct SideDoor;

impl<'de> DeserializeSeed<'de> for SideDoor {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for SideDoor {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<bool, E> {
        Ok(name == number::RAW || name == number::NUMBER)
    }
}

/// Fills a slot from the JSON text of a value.
struct Raw<'a, 's, 'r>(Fill<'a, 's, 'r>);

impl<'de> DeserializeSeed<'de> for Raw<'_, '_, '_> {
    type Value = Filled;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Filled, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Raw<'_, '_, '_> {
    type Value = Filled;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON text")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Filled, E> {
        self.0.raw(text)
    }
}
