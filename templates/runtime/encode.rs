//! Writes what a view shows, as JSON or through any other serde format.
//!
//! Absent members are left out, unknown ones follow the known, decimals keep their places. What the document cannot carry
//! (a decimal with too many places, a float that is no number) is an error, not a rounded value.

use super::model::{DynObject, Model, Tagged, View};
use super::number;
use super::shape::{Direction, Field, Form};
use super::trail::Trail;
use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};
use time::format_description::well_known::Rfc3339;

/// What is known while a document is written.
#[derive(Default)]
pub(crate) struct Writing {
    pub(crate) trail: Trail,
    pub(crate) direction: Direction,
}

impl Writing {
    pub(crate) fn new(direction: Direction) -> Self {
        Self { direction, ..Self::default() }
    }
}

/// Writes a value for a `Serialize` implementation.
#[doc(hidden)]
pub fn value<T: Model, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serialize(value.view(), serializer)
}

/// Writes what a view shows.
#[doc(hidden)]
pub fn serialize<S: Serializer>(view: View<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    let writing = Writing::default();
    match (Written { view: &view, field: Field::ITEM, writing: &writing }).serialize(serializer) {
        Ok(done) => Ok(done),
        Err(error) => match writing.trail.path() {
            path if path.is_empty() => Err(error),
            path => Err(S::Error::custom(format_args!("{path}: {error}"))),
        },
    }
}

/// A view that serde can write. It stays where it is: copying one costs more than most of what is done with it.
pub(crate) struct Written<'a> {
    pub(crate) view: &'a View<'a>,
    pub(crate) field: &'a Field,
    pub(crate) writing: &'a Writing,
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let as_text = self.field.form == Form::Text;
        match *self.view {
            View::Absent | View::Null => serializer.serialize_unit(),
            View::Bool(value) => serializer.serialize_bool(value),
            View::I32(value) if as_text => serializer.collect_str(&value),
            View::I64(value) if as_text => serializer.collect_str(&value),
            View::U32(value) if as_text => serializer.collect_str(&value),
            View::U64(value) if as_text => serializer.collect_str(&value),
            View::I32(value) => serializer.serialize_i32(value),
            View::I64(value) => serializer.serialize_i64(value),
            View::U32(value) => serializer.serialize_u32(value),
            View::U64(value) => serializer.serialize_u64(value),
            View::F32(value) if !value.is_finite() => Err(S::Error::custom("not a finite number")),
            View::F64(value) if !value.is_finite() => Err(S::Error::custom("not a finite number")),
            View::F32(value) if as_text => serializer.collect_str(&value),
            View::F64(value) if as_text => serializer.collect_str(&value),
            View::F32(value) => serializer.serialize_f32(value),
            View::F64(value) => serializer.serialize_f64(value),
            View::Decimal(value) => match number::text(value, self.field.places) {
                None => Err(S::Error::custom("more decimal places than allowed")),
                Some(_) if self.field.form == Form::Number => number::serialize(value, serializer),
                Some(text) => serializer.serialize_str(&text),
            },
            View::Text(text) => serializer.serialize_str(text),
            View::Date(value) => serializer.collect_str(&value),
            View::DateTime(value) => match value.format(&Rfc3339) {
                Ok(text) => serializer.serialize_str(&text),
                Err(_) => Err(S::Error::custom("a time that RFC 3339 cannot express")),
            },
            View::Value(value) => value.serialize(serializer),
            View::Members(members) => members.serialize(serializer),
            View::File(_) => Err(S::Error::custom("a file travels only as a part of a form")),
            View::List(list) => {
                let mut items = serializer.serialize_seq(Some(list.len()))?;
                for index in 0..list.len() {
                    let item = Written { view: &list.item(index), field: self.field.each(), writing: self.writing };
                    items.serialize_element(&item).inspect_err(|_| self.writing.trail.item(index))?;
                }
                items.end()
            }
            View::Table(table) => {
                let mut entries = serializer.serialize_map(Some(table.len()))?;
                for (name, view) in table.entries() {
                    let entry = Written { view: &view, field: self.field.each(), writing: self.writing };
                    entries.serialize_entry(name, &entry).inspect_err(|_| self.writing.trail.member(name.to_owned()))?;
                }
                entries.end()
            }
            View::Object(object) if object.shape().tuple => self.tuple(object, serializer),
            View::Object(object) => Members { object, tag: None, only: None, writing: self.writing }.serialize(serializer),
            View::Tagged(Tagged { tag, value, object }) => {
                Members { object, tag: Some((tag, value)), only: None, writing: self.writing }.serialize(serializer)
            }
        }
    }
}

impl Written<'_> {
    /// The fields of an object that is written as a list: nothing may be missing but the last ones.
    fn tuple<S: Serializer>(&self, object: &dyn DynObject, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = object.shape().fields;
        let is_there = |index: &usize| !matches!(object.get(*index), View::Absent);
        let count = (0..fields.len()).rev().find(is_there).map_or(0, |last| last.saturating_add(1));
        let mut items = serializer.serialize_seq(Some(count))?;
        for (index, field) in fields.iter().enumerate().take(count) {
            let item = Written { view: &object.get(index), field, writing: self.writing };
            items.serialize_element(&item).inspect_err(|_| self.writing.trail.item(index))?;
        }
        items.end()
    }
}

/// The members of an object, or some of them.
pub(crate) struct Members<'a> {
    pub(crate) object: &'a dyn DynObject,
    /// A member that comes first and takes the place of a field of that name.
    pub(crate) tag: Option<(&'a str, &'a str)>,
    /// The positions of the fields to write, in this order, when not all are; unknown members then stay out.
    pub(crate) only: Option<&'a [usize]>,
    pub(crate) writing: &'a Writing,
}

impl Members<'_> {
    fn member<M: SerializeMap>(&self, map: &mut M, index: usize, field: &Field) -> Result<(), M::Error> {
        if !self.writing.direction.carries(field) || self.tag.is_some_and(|(tag, _)| tag == field.name) {
            return Ok(());
        }
        let view = self.object.get(index);
        match &view {
            // What must be there and may be null is null when there is nothing.
            View::Absent if field.required && field.nullable => map.serialize_entry(field.name, &()),
            View::Absent => Ok(()),
            // By far the most common.
            View::Text(text) => map.serialize_entry(field.name, *text),
            view => {
                let written = Written { view, field, writing: self.writing };
                map.serialize_entry(field.name, &written).inspect_err(|_| self.writing.trail.member(field.name))
            }
        }
    }

    fn unknown<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let shape = self.object.shape();
        let is_free =
            |name: &str| self.tag.is_none_or(|(tag, _)| tag != name) && !shape.fields.iter().any(|field| field.name == name);
        match self.object.extra() {
            View::Members(members) => {
                members.iter().filter(|(name, _)| is_free(name)).try_for_each(|(name, value)| map.serialize_entry(name, value))
            }
            View::Table(table) => table.entries().filter(|(name, _)| is_free(name)).try_for_each(|(name, view)| {
                let entry = Written { view: &view, field: shape.extra, writing: self.writing };
                map.serialize_entry(name, &entry).inspect_err(|_| self.writing.trail.member(name.to_owned()))
            }),
            _ => Ok(()),
        }
    }
}

impl Serialize for Members<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = self.object.shape().fields;
        let mut map = serializer.serialize_map(None)?;
        if let Some((tag, value)) = self.tag {
            map.serialize_entry(tag, value)?;
        }
        match self.only {
            Some(indices) => {
                for &index in indices {
                    if let Some(field) = fields.get(index) {
                        self.member(&mut map, index, field)?;
                    }
                }
            }
            None => {
                for (index, field) in fields.iter().enumerate() {
                    self.member(&mut map, index, field)?;
                }
                self.unknown(&mut map)?;
            }
        }
        map.end()
    }
}
