//! Finds the field that a member's name means, and remembers which fields were there.

use super::decode::Reading;
use super::model::{DynObject, View};
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

/// Looks a name up. What it means is put where the caller has room for it, since results are copied on their way through serde.
pub(crate) struct Find<'a> {
    pub(crate) found: &'a mut Key,
    pub(crate) object: &'a dyn DynObject,
    pub(crate) fields: &'static [Field],
    /// The fields to read here, when not all are.
    pub(crate) wanted: Option<&'a dyn Fn(usize) -> bool>,
    /// The field that comes next if the writer keeps to the document's order.
    pub(crate) next: usize,
}

impl Find<'_> {
    fn find(&self, name: &str) -> Key {
        // Members come in the document's order more often than not, but for those that are left out.
        let (before, after) = self.fields.split_at_checked(self.next).unwrap_or((self.fields, &[]));
        let index = match after.iter().position(|field| field.name == name) {
            Some(further) => Some(self.next.saturating_add(further)),
            None => before.iter().position(|field| field.name == name),
        };
        match index.filter(|index| self.wants(*index)) {
            Some(index) => Key::Field(index),
            None => self.otherwise(name),
        }
    }

    /// What a name means that is no field's own.
    #[cold]
    fn otherwise(&self, name: &str) -> Key {
        let alias = self.fields.iter().position(|field| field.aliases.contains(&name));
        match alias.filter(|index| self.wants(*index)) {
            Some(index) => Key::Alias(index),
            None if matches!(self.object.extra(), View::Absent) => Key::Unknown(String::new()),
            None => Key::Unknown(name.to_owned()),
        }
    }

    fn wants(&self, index: usize) -> bool {
        self.wanted.is_none_or(|wanted| wanted(index))
    }
}

impl<'de> DeserializeSeed<'de> for Find<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Find<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<(), E> {
        *self.found = self.find(name);
        Ok(())
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
        // What was there is asked first: the table is the larger one.
        let mut fields = shape.fields.iter().enumerate();
        fields.find(|(index, field)| !self.any.has(*index) && direction.demands(field)).map(|(_, field)| field)
    }
}

/// A set of small numbers; up to 64 fields need no allocation.
#[derive(Default)]
struct Bits {
    first: u64,
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
        match bit(index) {
            Some(bit) => {
                let new = self.first & bit == 0;
                self.first |= bit;
                new
            }
            None => self.add_far(index),
        }
    }

    #[cold]
    fn add_far(&mut self, index: usize) -> bool {
        let new = !self.rest.contains(&index);
        if new {
            self.rest.push(index);
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

fn bit(index: usize) -> Option<u64> {
    u32::try_from(index).ok().and_then(|index| 1_u64.checked_shl(index))
}
