//! Values as plain text: in paths, query strings, headers and the text parts of forms.
//!
//! A scalar is one text, a list of scalars is one text for each item, and anything with structure is its JSON text.

use super::assign::{Filled, Found, Mismatch, assign, expected};
use super::json::{DecodeError, EncodeError, decode_slot, encode_view};
use super::model::{DynObject, ListSlot, Slot, UnionSlot, View};
use super::shape::{Accept, Direction, Field};
use super::union::Choice;
use serde_json::Value;

/// The texts of a value; `None` when there is no value.
///
/// # Errors
/// When the value cannot be written exactly, or is a file.
pub fn texts(view: View<'_>, field: &Field) -> Result<Option<Vec<String>>, EncodeError> {
    let items: Vec<(View<'_>, &Field)> = match view {
        View::List(list) => (0..list.len()).map(|index| (list.item(index), field.each())).collect(),
        View::Object(object) if object.shape().tuple => {
            object.shape().fields.iter().enumerate().map(|(index, field)| (object.get(index), field)).collect()
        }
        view => return Ok(text(view, field)?.map(|text| vec![text])),
    };
    let mut texts = Vec::with_capacity(items.len());
    for (item, each) in items {
        if structured(item) {
            return Ok(Some(vec![json(view, field)?]));
        }
        texts.extend(text(item, each)?);
    }
    Ok(Some(texts))
}

pub(crate) fn structured(view: View<'_>) -> bool {
    matches!(
        view,
        View::List(_)
            | View::Table(_)
            | View::Members(_)
            | View::Object(_)
            | View::Tagged(_)
            | View::Value(Value::Array(_) | Value::Object(_))
    )
}

/// A value as one text.
fn text(view: View<'_>, field: &Field) -> Result<Option<String>, EncodeError> {
    Ok(match view {
        View::Absent | View::Null | View::Value(Value::Null) => None,
        View::Text(text) => Some(text.to_owned()),
        View::Value(Value::String(text)) => Some(text.clone()),
        // A JSON string's text is what is between its quotes; a number's or truth value's is its JSON.
        view => {
            let json = json(view, field)?;
            let plain = json.strip_prefix('"').and_then(|json| json.strip_suffix('"'));
            Some(plain.map(str::to_owned).unwrap_or(json))
        }
    })
}

fn json(view: View<'_>, field: &Field) -> Result<String, EncodeError> {
    let bytes = encode_view(view, field, Direction::Any)?;
    Ok(String::from_utf8(bytes).unwrap_or_default())
}

/// Fills a slot from the texts that were given for it.
///
/// An empty text means that there is no value, unless the field is a text to which emptiness is a value, or a set of values that has it.
///
/// # Errors
/// When a text does not fit, or when there is more than one and the field is no list.
pub fn fill_texts(slot: Slot<'_>, field: &Field, texts: &[&str]) -> Result<Filled, DecodeError> {
    fill(slot, field, texts).map_err(|error| DecodeError {
        path: if error.path.is_empty() { field.name.to_owned() } else { format!("{}.{}", field.name, error.path) },
        ..error
    })
}

fn fill(slot: Slot<'_>, field: &Field, texts: &[&str]) -> Result<Filled, DecodeError> {
    match slot {
        Slot::Optional(optional) => {
            let inner = optional.fill();
            let nothing = match (&inner, texts) {
                (_, []) => true,
                (Slot::Text(_), [""]) => field.accept.has(Accept::EMPTY),
                (Slot::Choice(choice), [""]) => !choice.knows(""),
                (_, [""]) => true,
                _ => false,
            };
            let filled = if nothing { Ok(Filled::Absent) } else { fill(inner, field, texts) };
            if !matches!(filled, Ok(Filled::Yes)) {
                optional.clear();
            }
            filled
        }
        Slot::List(list) => fill_list(list, field, texts),
        Slot::Object(object) if object.shape().tuple && texts.len() > 1 => fill_tuple(object, texts),
        Slot::Union(union) if !texts.is_empty() && !looks_like_json(texts) => fill_union(union, field, texts),
        slot => match texts {
            [] => Ok(Filled::Absent),
            [text] => fill_one(slot, field, text),
            _ => Err(DecodeError::new("", "given more than once")),
        },
    }
}

fn fill_list(list: &mut dyn ListSlot, field: &Field, texts: &[&str]) -> Result<Filled, DecodeError> {
    list.clear();
    if let [text] = texts {
        let item = list.push();
        let of_objects = takes_json(&item) && (looks_like_json(texts) || !matches!(item, Slot::Union(_)));
        list.clear();
        if of_objects || (field.accept.has(Accept::JSON_TEXT) && text.trim_ascii_start().starts_with('[')) {
            decode_slot(Slot::List(list), field, text.as_bytes(), Direction::Any)?;
            return Ok(Filled::Yes);
        }
    }
    for (index, text) in texts.iter().enumerate() {
        fill(list.push(), field.each(), &[*text])
            .map_err(|error| DecodeError { path: format!("[{index}]{}", error.path), ..error })?;
    }
    Ok(Filled::Yes)
}

/// The variant that takes the texts, the most particular first: they say nothing of types, so what fits is all there is to go by.
fn fill_union(union: &mut dyn UnionSlot, field: &Field, texts: &[&str]) -> Result<Filled, DecodeError> {
    let count = match union.choice() {
        Choice::Fit(count) => count,
        Choice::Tag { values, .. } => values.iter().map(|(_, variant)| variant + 1).max().unwrap_or_default(),
    };
    for rank in 0..=LEAST_PARTICULAR {
        for variant in 0..count {
            if particular(&union.start(variant), texts) == rank
                && let Ok(filled) = fill(union.start(variant), field, texts)
            {
                return Ok(filled);
            }
        }
    }
    match texts {
        [text] => fill_one(union.start(count), field, text),
        _ => Err(DecodeError::new("", "given more than once")),
    }
}

const LEAST_PARTICULAR: u8 = 4;

/// How little a slot minds what the texts say: a number minds, a set of values that may grow hardly does, a text not at all.
fn particular(slot: &Slot<'_>, texts: &[&str]) -> u8 {
    match slot {
        Slot::List(_) if texts.len() > 1 => 0,
        Slot::Choice(_) => 1,
        Slot::Text(_) | Slot::Union(_) => 2,
        Slot::List(_) => 3,
        Slot::Value(_) => LEAST_PARTICULAR,
        _ => 0,
    }
}

/// Whether this is the one text of a value with structure.
fn looks_like_json(texts: &[&str]) -> bool {
    matches!(texts, [text] if text.trim_ascii_start().starts_with(['{', '[']))
}

fn fill_tuple(object: &mut dyn DynObject, texts: &[&str]) -> Result<Filled, DecodeError> {
    for (index, field) in object.shape().fields.iter().enumerate() {
        let at = |error: DecodeError| DecodeError { path: format!("[{index}]{}", error.path), ..error };
        match texts.get(index) {
            Some(text) => _ = fill(object.slot(index), field, &[*text]).map_err(at)?,
            None if field.required => return Err(at(DecodeError::new("", "missing"))),
            None => {}
        }
    }
    Ok(Filled::Yes)
}

/// Whether what belongs into the slot is JSON inside the text.
const fn takes_json(slot: &Slot<'_>) -> bool {
    matches!(slot, Slot::List(_) | Slot::Table(_) | Slot::Members(_) | Slot::Object(_) | Slot::Union(_))
}

fn fill_one(slot: Slot<'_>, field: &Field, text: &str) -> Result<Filled, DecodeError> {
    if takes_json(&slot) {
        return decode_slot(slot, field, text.as_bytes(), Direction::Any).map(|()| Filled::Yes);
    }
    match slot {
        Slot::Value(place) => {
            *place = serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.to_owned()));
            Ok(Filled::Yes)
        }
        Slot::File(_) => Err(DecodeError::new("", Mismatch::new(expected(&slot), "a text"))),
        mut slot => {
            // There is nothing but text here.
            let field = Field { accept: field.accept.and(Accept::STRING), ..*field };
            assign(&mut slot, &field, Found::Text(text)).map_err(|mismatch| DecodeError::new("", mismatch))
        }
    }
}
