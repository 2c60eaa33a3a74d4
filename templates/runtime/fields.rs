//! Finds the field that a member's name means, and remembers which fields were there.

use super::decode::Reading;
use super::shape::{Direction, Field, Shape};
use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};
use std::fmt;

/// What a name means.
pub(crate) enum Key {
    /// The field at this position, by its own name.
    Field(usize),
    /// The field at this position, by another name.
    Alias(usize),
    /// None of the fields; the name is kept only where somebody wants it.
    Unknown(String),
}

/// Looks a name up.
pub(crate) struct Find<'a> {
    pub(crate) shape: &'static Shape,
    /// Fields that are not read here.
    pub(crate) wanted: &'a dyn Fn(usize) -> bool,
    /// The field that comes next if the writer keeps to the document's order.
    pub(crate) next: usize,
    /// Whether unknown names are kept.
    pub(crate) keep: bool,
}

impl Find<'_> {
    fn find(&self, name: &str) -> Key {
        let fields = self.shape.fields;
        if fields.get(self.next).is_some_and(|field| field.name == name) && (self.wanted)(self.next) {
            return Key::Field(self.next);
        }
        if let Some(index) = position(fields, |field| field.name == name).filter(|index| (self.wanted)(*index)) {
            return Key::Field(index);
        }
        if let Some(index) = position(fields, |field| field.aliases.contains(&name)).filter(|index| (self.wanted)(*index)) {
            return Key::Alias(index);
        }
        Key::Unknown(if self.keep { name.to_owned() } else { String::new() })
    }
}

fn position(fields: &[Field], matches: impl Fn(&Field) -> bool) -> Option<usize> {
    fields.iter().position(matches)
}

impl<'de> DeserializeSeed<'de> for Find<'_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Find<'_> {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Key, E> {
        Ok(self.find(name))
    }
}

/// A set of positions: which fields were there, and which of them by their own name.
#[derive(Default)]
pub(crate) struct Seen {
    any: Bits,
    named: Bits,
}

impl Seen {
    pub(crate) fn add(&mut self, index: usize) {
        self.any.add(index);
    }

    /// Notes that the field's own name was there; `false` if it was there before.
    pub(crate) fn add_named(&mut self, index: usize) -> bool {
        self.named.add(index)
    }

    /// Adds what another set holds.
    pub(crate) fn join(&mut self, other: &Self) {
        self.any.join(&other.any);
        self.named.join(&other.named);
    }

    pub(crate) fn has(&self, index: usize) -> bool {
        self.any.has(index) || self.named.has(index)
    }

    /// Refuses an object without a field that must be there, at that field's place.
    pub(crate) fn complete<E: Error>(&self, shape: &'static Shape, reading: &Reading) -> Result<(), E> {
        match self.missing(shape, reading.direction) {
            None => Ok(()),
            Some(field) => {
                reading.trail.member(field.name);
                Err(E::custom("missing"))
            }
        }
    }

    /// The first field that must be there and was not.
    pub(crate) fn missing(&self, shape: &'static Shape, direction: Direction) -> Option<&'static Field> {
        let mut fields = shape.fields.iter().enumerate();
        fields.find(|(index, field)| field.required && direction.carries(field) && !self.any.has(*index)).map(|(_, field)| field)
    }
}

/// A set of small numbers; up to 128 fields need no allocation.
#[derive(Default)]
struct Bits {
    first: u128,
    rest: Vec<usize>,
}

impl Bits {
    fn has(&self, index: usize) -> bool {
        match bit(index) {
            Some(bit) => self.first & bit != 0,
            None => self.rest.contains(&index),
        }
    }

    /// Adds a number; `false` if it was there before.
    fn add(&mut self, index: usize) -> bool {
        let new = !self.has(index);
        match bit(index) {
            Some(bit) => self.first |= bit,
            None if new => self.rest.push(index),
            None => {}
        }
        new
    }

    fn join(&mut self, other: &Self) {
        self.first |= other.first;
        for &index in &other.rest {
            self.add(index);
        }
    }
}

fn bit(index: usize) -> Option<u128> {
    u32::try_from(index).ok().and_then(|index| 1_u128.checked_shl(index))
}
