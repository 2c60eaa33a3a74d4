//! JSON documents, in and out.

mod writer;

use super::decode::{Fill, Part, Reading};
use super::encode::{Members, Writing, Written};
use super::fields::Seen;
use super::model::{DynObject, Model, Slot, View};
use super::shape::{Direction, Field};
use super::trail::Trail;
use serde::de::{DeserializeSeed, Deserializer};
use serde::ser::Serialize;
use serde_json::de::Read;
use std::fmt;

/// Why a document could not be read.
///
/// Neither field holds a value of the document, so both may be logged.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeError {
    /// Where in the document, as in `orders[3].amount`; empty for the document itself.
    pub path: String,
    /// What is wrong there.
    pub message: String,
}

/// Why a value could not be written.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EncodeError {
    /// Where in the value, as in `orders[3].amount`; empty for the value itself.
    pub path: String,
    /// What is wrong there.
    pub message: String,
}

fn show(path: &str, message: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if path.is_empty() { f.write_str(message) } else { write!(f, "{path}: {message}") }
}

impl DecodeError {
    /// An error found outside of the JSON reader.
    #[doc(hidden)]
    #[must_use]
    pub fn new(path: impl Into<String>, message: impl fmt::Display) -> Self {
        Self { path: path.into(), message: message.to_string() }
    }

    fn at(trail: &Trail, error: &serde_json::Error) -> Self {
        Self::new(trail.path(), error)
    }
}

impl EncodeError {
    fn at(trail: &Trail, error: &serde_json::Error) -> Self {
        Self { path: trail.path(), message: error.to_string() }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show(&self.path, &self.message, f)
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show(&self.path, &self.message, f)
    }
}

impl std::error::Error for DecodeError {}
impl std::error::Error for EncodeError {}

/// Reads a value that a gateway sent: what only requests hold need not be there.
///
/// # Errors
/// When the document is not JSON, or does not hold such a value.
pub fn decode<T: Model>(bytes: &[u8]) -> Result<T, DecodeError> {
    let mut value = T::empty();
    decode_slot(value.slot(), Field::ITEM, bytes, Direction::Response)?;
    Ok(value)
}

/// Writes a value as a gateway sends it: without what only requests hold, such as a password.
///
/// # Errors
/// When the value cannot be written exactly, such as a decimal with more places than the document allows.
pub fn encode<T: Model>(value: &T) -> Result<Vec<u8>, EncodeError> {
    encode_view(value.view(), Field::ITEM, Direction::Response)
}

/// Fills a slot from a JSON document.
///
/// # Errors
/// When the document is not JSON, or does not hold what belongs into the slot.
#[doc(hidden)]
pub fn decode_slot(mut slot: Slot<'_>, field: &Field, bytes: &[u8], direction: Direction) -> Result<(), DecodeError> {
    let reading = Reading::new(direction);
    let fill = Fill { slot: &mut slot, field, reading: &reading };
    // Text that is known to be UTF-8 need not be looked at piece by piece; other bytes are refused only where they matter.
    let done = match std::str::from_utf8(bytes) {
        Ok(text) => whole(fill, serde_json::Deserializer::from_str(text)),
        Err(_) => whole(fill, serde_json::Deserializer::from_slice(bytes)),
    };
    done.map_err(|error| DecodeError::at(&reading.trail, &error))
}

fn whole<'de, R: Read<'de>>(fill: Fill<'_, '_, '_>, mut json: serde_json::Deserializer<R>) -> serde_json::Result<()> {
    fill.deserialize(&mut json)?;
    json.end()
}

/// Fills an object from a JSON document.
///
/// # Errors
/// When the document is not JSON, or does not hold such an object.
#[doc(hidden)]
pub fn decode_object(object: &mut dyn DynObject, bytes: &[u8], direction: Direction) -> Result<(), DecodeError> {
    decode_slot(Slot::Object(object), Field::ITEM, bytes, direction)
}

/// Writes what a view shows as a JSON document.
///
/// # Errors
/// When a value cannot be written exactly.
#[doc(hidden)]
pub fn encode_view(view: View<'_>, field: &Field, direction: Direction) -> Result<Vec<u8>, EncodeError> {
    let writing = Writing::new(direction);
    write(&Written { view: &view, field, writing: &writing }, &writing)
}

/// Writes an object as a JSON document.
///
/// # Errors
/// When a value cannot be written exactly.
#[doc(hidden)]
pub fn encode_object(object: &dyn DynObject, direction: Direction) -> Result<Vec<u8>, EncodeError> {
    encode_view(View::Object(object), Field::ITEM, direction)
}

/// Writes the fields at these positions, in this order, as a JSON object.
///
/// # Errors
/// When a value cannot be written exactly.
#[doc(hidden)]
pub fn encode_members(object: &dyn DynObject, only: &[usize], direction: Direction) -> Result<Vec<u8>, EncodeError> {
    let writing = Writing::new(direction);
    write(&Members { object, tag: None, only: Some(only), writing: &writing }, &writing)
}

fn write(value: &impl Serialize, writing: &Writing) -> Result<Vec<u8>, EncodeError> {
    let mut out = Vec::with_capacity(128);
    value.serialize(writer::Json(&mut out)).map_err(|error| EncodeError::at(&writing.trail, &error))?;
    Ok(out)
}

/// Reads a JSON object into some fields of an object; other members are skipped. Missing ones are not looked for.
pub(crate) fn decode_members(
    object: &mut dyn DynObject,
    seen: &mut Seen,
    wanted: &dyn Fn(usize) -> bool,
    bytes: &[u8],
    direction: Direction,
) -> Result<(), DecodeError> {
    let reading = Reading::new(direction);
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let some = Part { object, seen, wanted: Some(wanted), reading: &reading };
    let done = json.deserialize_any(some).and_then(|()| json.end());
    done.map_err(|error| DecodeError::at(&reading.trail, &error))
}
