// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Headers of answers, and of requests that come by themselves, as types of the document.
//!
//! A document may declare which headers there are. They become a type like any other; its fields are read from the headers when somebody
//! asks for them, and written to them by a server.

use http::header::{HeaderMap, HeaderName, HeaderValue};

use super::json::{DecodeError, EncodeError};
use super::model::{DynObject, Slot};
use super::partial::Partial;
use super::shape::{Direction, Field};
use super::text;

/// Reads the fields of an object from headers. A header that is not there leaves its field empty.
pub(crate) fn read(headers: &HeaderMap, into: &mut dyn DynObject) -> Result<(), DecodeError> {
    let shape = into.shape();
    let lists: Vec<bool> = (0..shape.fields.len()).map(|index| is_list(into.slot(index))).collect();
    let mut partial = Partial::new(into, Direction::Response);
    for ((index, field), list) in shape.fields.iter().enumerate().zip(lists) {
        let lines = headers.get_all(field.name).into_iter().filter_map(|value| std::str::from_utf8(value.as_bytes()).ok());
        let texts: Vec<&str> = match list {
            true => lines.flat_map(|line| line.split(',')).map(str::trim).collect(),
            false => lines.take(1).collect(),
        };
        partial.texts(index, &texts)?;
    }
    Ok(())
}

/// Writes the fields of an object as headers; fields without a value are left out.
pub(crate) fn write(object: &dyn DynObject, headers: &mut HeaderMap) -> Result<(), EncodeError> {
    for (index, field) in object.shape().fields.iter().enumerate() {
        let Some(texts) = text::texts(object.get(index), field)? else { continue };
        if texts.is_empty() {
            continue;
        }
        let (name, value) = header(field, &texts.join(","))?;
        headers.insert(name, value);
    }
    Ok(())
}

fn header(field: &Field, text: &str) -> Result<(HeaderName, HeaderValue), EncodeError> {
    let name = field.name.parse::<HeaderName>().ok();
    let value = HeaderValue::from_bytes(text.as_bytes()).ok();
    name.zip(value).ok_or_else(|| EncodeError { path: field.name.to_owned(), message: "no header can carry this".to_owned() })
}

/// Whether a field holds several values.
fn is_list(slot: Slot<'_>) -> bool {
    match slot {
        Slot::List(_) => true,
        Slot::Optional(optional) => {
            let list = is_list(optional.fill());
            optional.clear();
            list
        }
        _ => false,
    }
}
