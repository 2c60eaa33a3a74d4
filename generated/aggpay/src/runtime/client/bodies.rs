// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! The bodies of requests: an input, or one field of it, as JSON, XML, lines, a form, bytes or text.

use bytes::Bytes;

use super::prepare::{texts, unwritable};
use crate::runtime::error::Result;
use crate::runtime::file::File;
use crate::runtime::json;
use crate::runtime::model::{DynObject, View};
use crate::runtime::multipart::Part;
use crate::runtime::operation::{In, Input, Operation, Place, Style};
use crate::runtime::shape::{Direction, Field};
use crate::runtime::style;

/// A JSON body, or nothing when the body is optional and absent.
pub(super) fn json_body(operation: &'static Operation, input: &dyn DynObject) -> Result<Option<Vec<u8>>> {
    let failed = |error| unwritable(operation, "", error);
    let Input::Fields(places) = operation.input else {
        return json::encode_object(input, Direction::Request).map(Some).map_err(failed);
    };
    let at = |wanted| places.iter().enumerate().filter(move |(_, place)| **place == wanted).map(|(index, _)| index);
    let mut members: Vec<_> = at(In::PathAndBody).collect();
    let Some(index) = at(In::Body).next() else {
        // A value that the path repeats comes first, then the members in the document's order.
        members.extend(at(In::Member));
        return json::encode_members(input, &members, Direction::Request).map(Some).map_err(failed);
    };
    let field = input.shape().fields.get(index).unwrap_or(Field::ITEM);
    let body = match input.get(index) {
        View::Absent => None,
        view => Some(json::encode_view(view, field, Direction::Request).map_err(failed)?),
    };
    if members.is_empty() {
        return Ok(body);
    }
    let repeated = json::encode_members(input, &members, Direction::Request).map_err(failed)?;
    Ok(Some(match body {
        Some(body) => joined(&repeated, body),
        None => repeated,
    }))
}

/// Two JSON objects as one, the members of the first at the head. A body that is no object has no place for members and stays as it is.
fn joined(first: &[u8], second: Vec<u8>) -> Vec<u8> {
    match (first.strip_suffix(b"}"), second.strip_prefix(b"{")) {
        (Some(head), Some(b"}")) => [head, b"}"].concat(),
        (Some(b"{"), Some(_)) | (None, _) | (_, None) => second,
        (Some(head), Some(tail)) => [head, b",", tail].concat(),
    }
}

/// A body that is no JSON and no form; nothing when the body is absent.
pub(super) fn plain_body(operation: &'static Operation, input: &dyn DynObject) -> Result<Option<File>> {
    let Input::Fields(places) = operation.input else { return Ok(None) };
    let Some(index) = places.iter().position(|place| *place == In::Body) else { return Ok(None) };
    let field = input.shape().fields.get(index).unwrap_or(Field::ITEM);
    match input.get(index) {
        View::Absent => Ok(None),
        View::File(file) => Ok(Some(file.clone())),
        view => Ok(Some(File { bytes: Bytes::from(texts(operation, field, view)?.join("\n")), ..File::default() })),
    }
}

/// A body in XML; nothing when the body is absent.
#[cfg(feature = "xml")]
pub(super) fn xml_body(operation: &'static Operation, input: &dyn DynObject) -> Result<Option<Vec<u8>>> {
    let Some(xml) = operation.xml else { return Ok(None) };
    let whole = match operation.input {
        Input::Body => None,
        Input::Fields(places) => places.iter().position(|place| *place == In::Body),
    };
    let (view, field) = match (whole, operation.input) {
        (None, Input::Fields(_)) => return Ok(None),
        (None, Input::Body) => (View::Object(input), Field::ITEM),
        (Some(index), _) => (input.get(index), input.shape().fields.get(index).unwrap_or(Field::ITEM)),
    };
    if matches!(view, View::Absent) {
        return Ok(None);
    }
    let body = crate::runtime::xml::encode(&xml, xml.sent, view, field, Direction::Request);
    body.map(Some).map_err(|error| unwritable(operation, field.name, error))
}

/// Without the feature there is nothing that could write it.
#[cfg(not(feature = "xml"))]
pub(super) fn xml_body(_: &'static Operation, _: &dyn DynObject) -> Result<Option<Vec<u8>>> {
    Ok(None)
}

/// One JSON value after the other; nothing when the body is absent.
pub(super) fn lines(operation: &'static Operation, input: &dyn DynObject, sequence: bool) -> Result<Option<Vec<u8>>> {
    let Input::Fields(places) = operation.input else { return Ok(None) };
    let Some(index) = places.iter().position(|place| *place == In::Body) else { return Ok(None) };
    let View::List(list) = input.get(index) else { return Ok(None) };
    let field = input.shape().fields.get(index).unwrap_or(Field::ITEM);
    let mut out = Vec::new();
    for item in 0..list.len() {
        out.extend(sequence.then_some(0x1E));
        let value = json::encode_view(list.item(item), field.each(), Direction::Request);
        out.extend(value.map_err(|error| unwritable(operation, field.name, error))?);
        out.push(b'\n');
    }
    Ok(Some(out))
}

/// The parts of a form.
pub(super) fn parts(operation: &'static Operation, input: &dyn DynObject) -> Result<Vec<Part>> {
    if let Input::Fields(places) = operation.input
        && let Some(index) = places.iter().position(|place| *place == In::Body)
    {
        return match input.get(index) {
            View::Object(body) => object_parts(operation, body, |_| true),
            view @ (View::Table(_) | View::Members(_) | View::Tagged(_) | View::Value(_)) => {
                let field = input.shape().fields.get(index).unwrap_or(Field::ITEM);
                let pairs = style::query(Place::Query, Style::FormExploded, field, view);
                let pairs = pairs.map_err(|error| unwritable(operation, field.name, error))?;
                Ok(pairs.iter().map(|(name, value, _)| Part::text(name, value)).collect())
            }
            _ => Ok(Vec::new()),
        };
    }
    object_parts(operation, input, |index| matches!(operation.place(index), In::Member | In::PathAndBody))
}

fn object_parts(operation: &'static Operation, object: &dyn DynObject, wanted: impl Fn(usize) -> bool) -> Result<Vec<Part>> {
    let mut parts = Vec::new();
    for (index, field) in object.shape().fields.iter().enumerate() {
        if !wanted(index) || !Direction::Request.carries(field) {
            continue;
        }
        match object.get(index) {
            View::List(list) if (0..list.len()).any(|item| matches!(list.item(item), View::File(_))) => {
                parts.extend((0..list.len()).filter_map(|item| file_part(operation, field.name, list.item(item))));
            }
            view @ View::File(_) => parts.extend(file_part(operation, field.name, view)),
            view if style_of(operation, field.name).is_some() => {
                let style = style_of(operation, field.name).unwrap_or(Style::FormExploded);
                let pairs = style::query(Place::Query, style, field, view);
                let pairs = pairs.map_err(|error| unwritable(operation, field.name, error))?;
                parts.extend(
                    pairs.into_iter().map(|(name, value, written)| Part { written: Some(written), ..Part::text(&name, &value) }),
                );
            }
            view => {
                let json = matches!(view, View::Object(_) | View::Tagged(_) | View::Table(_) | View::Members(_));
                let own = operation.part_types.iter().find(|(name, _)| *name == field.name).map(|(_, own)| *own);
                let content_type = own.or(json.then_some("application/json")).map(str::to_owned);
                let texts = texts(operation, field, view)?;
                parts
                    .extend(texts.iter().map(|text| Part { content_type: content_type.clone(), ..Part::text(field.name, text) }));
            }
        }
    }
    Ok(parts)
}

/// How the document wants a value of a form to be written, where it says so.
fn style_of(operation: &'static Operation, name: &str) -> Option<Style> {
    operation.styles.iter().find(|(other, _)| *other == name).map(|(_, style)| *style)
}

fn file_part(operation: &'static Operation, name: &str, view: View<'_>) -> Option<Part> {
    let View::File(file) = view else { return None };
    let usual = operation.part_types.iter().find(|(other, _)| *other == name).map_or("application/octet-stream", |(_, own)| *own);
    Some(Part {
        name: name.to_owned(),
        // A part without a file's name would be taken for text.
        file_name: Some(file.file_name.clone().unwrap_or_else(|| name.to_owned())),
        content_type: Some(file.content_type.clone().unwrap_or_else(|| usual.to_owned())),
        content: file.bytes.to_vec(),
        source: file.source.clone(),
        written: None,
    })
}
