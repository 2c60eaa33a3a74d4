// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Fills an object from several places: path, query, headers and body of one request.

use super::assign::Filled;
use super::fields::Seen;
use super::file::File;
use super::json::{DecodeError, decode_members, decode_slot};
use super::model::{DynObject, Slot};
#[cfg(feature = "server")]
use super::operation::Style;
use super::shape::{Direction, Shape};
#[cfg(feature = "server")]
use super::style::{self, Tree};
use super::text::fill_texts;

/// An object while it is being filled. A place that is read later overrides what an earlier one said.
pub struct Partial<'a> {
    object: &'a mut dyn DynObject,
    seen: Seen,
    direction: Direction,
    /// The field that is an enum over the forms of a body, and the variant that it is to be.
    variant: Option<(usize, usize)>,
}

impl<'a> Partial<'a> {
    /// Starts with nothing filled.
    pub fn new(object: &'a mut dyn DynObject, direction: Direction) -> Self {
        Self { object, seen: Seen::default(), direction, variant: None }
    }

    /// Decides which variant of an enum over the forms of a body is filled.
    #[cfg(feature = "server")]
    pub(crate) fn choose(&mut self, index: usize, variant: usize) {
        self.variant = Some((index, variant));
    }

    /// A place to fill a field, or the variant of it that was decided on.
    fn slot(&mut self, index: usize) -> Slot<'_> {
        let slot = self.object.slot(index);
        match self.variant {
            Some((field, variant)) if field == index => started(slot, variant),
            _ => slot,
        }
    }

    /// Reads the members of a JSON object into the fields that `wanted` names by position.
    ///
    /// # Errors
    /// When the text is no JSON object, or a member does not fit its field.
    pub fn members(&mut self, bytes: &[u8], wanted: &dyn Fn(usize) -> bool) -> Result<(), DecodeError> {
        // A document may not give a member twice, but it may repeat what another place gave.
        let mut seen = Seen::default();
        decode_members(self.object, &mut seen, wanted, bytes, self.direction)?;
        self.seen.join(&seen);
        Ok(())
    }

    /// Reads a whole JSON document into one field.
    ///
    /// # Errors
    /// When the text is no JSON, or does not fit the field.
    pub fn json(&mut self, index: usize, bytes: &[u8]) -> Result<(), DecodeError> {
        let Some(field) = self.object.shape().fields.get(index) else { return Ok(()) };
        let direction = self.direction;
        decode_slot(self.slot(index), field, bytes, direction)?;
        self.seen.add(index);
        Ok(())
    }

    /// Reads the texts that were given under a field's name; none changes nothing.
    ///
    /// # Errors
    /// When a text does not fit the field.
    pub fn texts(&mut self, index: usize, texts: &[&str]) -> Result<(), DecodeError> {
        let Some(field) = self.object.shape().fields.get(index) else { return Ok(()) };
        if texts.is_empty() {
            return Ok(());
        }
        let slot = self.slot(index);
        let optional = matches!(slot, Slot::Optional(_));
        if fill_texts(slot, field, texts)? == Filled::Yes || optional {
            self.seen.add(index);
        }
        Ok(())
    }

    /// Fills a field from a value in some style; none changes nothing.
    ///
    /// # Errors
    /// When a text does not fit.
    #[cfg(feature = "server")]
    pub(crate) fn tree(&mut self, index: usize, tree: &Tree, style: Style) -> Result<(), DecodeError> {
        let Some(field) = self.object.shape().fields.get(index) else { return Ok(()) };
        if style::fill(self.slot(index), field, tree, style)? {
            self.seen.add(index);
        }
        Ok(())
    }

    /// Whether what belongs into a field has members.
    #[cfg(feature = "server")]
    pub(crate) fn has_members(&mut self, index: usize) -> bool {
        style::has_members(&mut self.slot(index))
    }

    /// The members that an object in a field may have by name.
    #[cfg(feature = "server")]
    pub(crate) fn shape_of(&mut self, index: usize) -> Option<&'static Shape> {
        style::shape(&mut self.object.slot(index))
    }

    /// Whether a field takes the content of a file.
    #[cfg(feature = "server")]
    pub(crate) fn takes_file(&mut self, index: usize) -> bool {
        takes_file(self.slot(index))
    }

    /// Whether a field must be there.
    #[cfg(feature = "server")]
    pub(crate) fn requires(&self, index: usize) -> bool {
        self.object.shape().fields.get(index).is_some_and(|field| field.required)
    }

    /// Puts files into a field: all of them where it is a list, else the last.
    ///
    /// # Errors
    /// When the field takes no file.
    pub fn files(&mut self, index: usize, files: Vec<File>) -> Result<(), DecodeError> {
        let Some(field) = self.object.shape().fields.get(index) else { return Ok(()) };
        if !put_files(self.slot(index), files) {
            return Err(DecodeError::new(field.name, "expected a text, found a file"));
        }
        self.seen.add(index);
        Ok(())
    }

    /// The shape of the object.
    pub fn shape(&self) -> &'static Shape {
        self.object.shape()
    }

    /// Starts to fill the object in a field; nothing if the field holds no object.
    pub fn nested(&mut self, index: usize) -> Option<Partial<'_>> {
        self.seen.add(index);
        let direction = self.direction;
        object(self.slot(index)).map(|object| Partial::new(object, direction))
    }

    /// Sees to it that nothing is missing.
    ///
    /// # Errors
    /// When a field that must be there was not.
    pub fn finish(self) -> Result<(), DecodeError> {
        match self.seen.missing(self.object.shape(), self.direction) {
            Some(field) => Err(DecodeError::new(field.name, "missing")),
            None => Ok(()),
        }
    }
}

/// A place to fill this variant of an enum.
fn started(slot: Slot<'_>, variant: usize) -> Slot<'_> {
    match slot {
        Slot::Optional(optional) => started(optional.fill(), variant),
        Slot::Union(union) => union.start(variant),
        other => other,
    }
}

fn object(slot: Slot<'_>) -> Option<&mut dyn DynObject> {
    match slot {
        Slot::Object(object) => Some(object),
        Slot::Optional(optional) => object(optional.fill()),
        _ => None,
    }
}

#[cfg(feature = "server")]
fn takes_file(slot: Slot<'_>) -> bool {
    match slot {
        Slot::File(_) => true,
        Slot::Optional(optional) => {
            let takes = takes_file(optional.fill());
            optional.clear();
            takes
        }
        _ => false,
    }
}

fn put_files(slot: Slot<'_>, files: Vec<File>) -> bool {
    match slot {
        Slot::File(place) => {
            files.into_iter().for_each(|file| *place = file);
            true
        }
        // Made once for all of them: filling it again would forget those before.
        Slot::Optional(optional) => put_files(optional.fill(), files),
        Slot::List(list) => files.into_iter().all(|file| put_files(list.push(), vec![file])),
        _ => false,
    }
}
