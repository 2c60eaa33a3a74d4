//! Puts one scalar into a field: what is accepted in place of what, and what is refused.
//!
//! The JSON reader and the text codec both end here. A refusal says what was expected and what kind of thing was found,
//! never the value: what does not fit may be anything, a secret included.

use super::model::Slot;
use super::number;
use super::shape::{Accept, Field, Form};
use rust_decimal::prelude::ToPrimitive;
use std::borrow::Cow;
use std::fmt;
use time::format_description::well_known::Rfc3339;
use time::{Date, Month, OffsetDateTime};

/// A scalar as a reader finds it.
#[derive(Clone, Copy)]
pub(crate) enum Found<'a> {
    Null,
    Bool(bool),
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    /// A number by its spelling.
    Number(&'a str),
    Text(&'a str),
}

/// Whether a field holds a value now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filled {
    /// It does.
    Yes,
    /// What was read means that there is none.
    Absent,
}

/// Why a value was refused.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mismatch {
    expected: &'static str,
    found: &'static str,
}

impl Mismatch {
    pub(crate) const fn new(expected: &'static str, found: &'static str) -> Self {
        Self { expected, found }
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}, found {}", self.expected, self.found)
    }
}

impl Found<'_> {
    /// What kind of thing it is.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a truth value",
            Self::Signed(_) | Self::Unsigned(_) | Self::Float(_) | Self::Number(_) => "a number",
            Self::Text("") => "an empty text",
            Self::Text(_) => "a text",
        }
    }
}

/// What belongs into the slot, in words.
pub(crate) const fn expected(slot: &Slot<'_>) -> &'static str {
    match slot {
        Slot::Nothing => "nothing",
        Slot::Bool(_) => "true or false",
        Slot::I32(_) | Slot::I64(_) | Slot::U32(_) | Slot::U64(_) | Slot::Code(_) => "an integer in range",
        Slot::F32(_) | Slot::F64(_) => "a number",
        Slot::Decimal(_) => "a decimal number",
        Slot::Text(_) | Slot::Choice(_) => "a text",
        Slot::Date(_) => "a date such as 2024-12-31",
        Slot::DateTime(_) => "a time such as 2024-12-31T23:59:59Z",
        Slot::Value(_) | Slot::Optional(_) | Slot::Union(_) => "a value",
        Slot::Members(_) | Slot::Table(_) | Slot::Object(_) => "an object",
        Slot::File(_) => "a file",
        Slot::List(_) => "a list",
    }
}

/// Puts a scalar into a slot that takes scalars.
pub(crate) fn assign(slot: &mut Slot<'_>, field: &Field, found: Found<'_>) -> Result<Filled, Mismatch> {
    let accept = field.accept;
    if matches!(found, Found::Text("")) && accept.has(Accept::EMPTY) {
        return Ok(Filled::Absent);
    }
    let done = match &mut *slot {
        Slot::Bool(place) => put(*place, truth(found, accept)),
        Slot::I32(place) => put(*place, integer(found, accept).and_then(|value| value.try_into().ok())),
        Slot::U32(place) => put(*place, integer(found, accept).and_then(|value| value.try_into().ok())),
        // 64-bit integers travel as text or as numbers, whatever the document says: JavaScript cannot hold them otherwise.
        Slot::I64(place) => put(*place, integer(found, Accept::STRING).and_then(|value| value.try_into().ok())),
        Slot::U64(place) => put(*place, integer(found, Accept::STRING).and_then(|value| value.try_into().ok())),
        Slot::F32(place) => {
            put(*place, number_text(found, accept).and_then(|text| finite(text.parse::<f32>().ok(), f32::is_finite)))
        }
        Slot::F64(place) => {
            put(*place, number_text(found, accept).and_then(|text| finite(text.parse::<f64>().ok(), f64::is_finite)))
        }
        Slot::Decimal(place) => put(*place, decimal_text(found, field).and_then(|text| number::parse(&text))),
        Slot::Text(place) => put(*place, text(found, accept).map(Cow::into_owned)),
        Slot::Code(place) => {
            integer(found, Accept::STRING).and_then(|value| value.try_into().ok()).map(|value| place.set(value)).is_some()
        }
        Slot::Choice(place) => text(found, accept).map(|text| place.set(&text)).is_some(),
        Slot::Date(place) => put(*place, text(found, Accept::NONE).and_then(|text| date(&text))),
        Slot::DateTime(place) => {
            put(*place, text(found, Accept::NONE).and_then(|text| OffsetDateTime::parse(&text, &Rfc3339).ok()))
        }
        Slot::Nothing => true,
        _ => false,
    };
    if done { Ok(Filled::Yes) } else { Err(Mismatch::new(expected(slot), found.kind())) }
}

fn put<T>(place: &mut T, value: Option<T>) -> bool {
    let Some(value) = value else { return false };
    *place = value;
    true
}

fn finite<T: Copy>(value: Option<T>, is_finite: fn(T) -> bool) -> Option<T> {
    value.filter(|value| is_finite(*value))
}

fn truth(found: Found<'_>, accept: Accept) -> Option<bool> {
    match found {
        Found::Bool(value) => Some(value),
        Found::Text(text) if accept.has(Accept::STRING) => match text {
            "true" | "TRUE" | "True" | "t" | "T" | "1" => Some(true),
            "false" | "FALSE" | "False" | "f" | "F" | "0" => Some(false),
            _ => None,
        },
        Found::Signed(0) | Found::Unsigned(0) | Found::Number("0") if accept.has(Accept::NUMBER) => Some(false),
        Found::Signed(1) | Found::Unsigned(1) | Found::Number("1") if accept.has(Accept::NUMBER) => Some(true),
        _ => None,
    }
}

/// An integer; `5.0` is one too.
fn integer(found: Found<'_>, accept: Accept) -> Option<i128> {
    match found {
        Found::Signed(value) => Some(value.into()),
        Found::Unsigned(value) => Some(value.into()),
        Found::Float(value) => number::from_float(value).filter(|value| value.is_integer())?.to_i128(),
        Found::Number(text) => number::parse(text).filter(|value| value.is_integer())?.to_i128(),
        Found::Text(text) if accept.has(Accept::STRING) => number::parse(text).filter(|value| value.is_integer())?.to_i128(),
        _ => None,
    }
}

/// The spelling of a number.
fn spelled(found: Found<'_>) -> Option<Cow<'_, str>> {
    match found {
        Found::Signed(value) => Some(value.to_string().into()),
        Found::Unsigned(value) => Some(value.to_string().into()),
        Found::Float(value) => Some(value.to_string().into()),
        Found::Number(text) => Some(text.into()),
        Found::Null | Found::Bool(_) | Found::Text(_) => None,
    }
}

fn number_text(found: Found<'_>, accept: Accept) -> Option<Cow<'_, str>> {
    match found {
        Found::Text(text) if accept.has(Accept::STRING) => Some(text.into()),
        other => spelled(other),
    }
}

/// The spelling of a decimal: the declared form, or another one where that is accepted.
fn decimal_text<'a>(found: Found<'a>, field: &Field) -> Option<Cow<'a, str>> {
    match found {
        Found::Text(text) if field.form != Form::Number || field.accept.has(Accept::STRING) => Some(text.into()),
        Found::Text(_) => None,
        other if field.form == Form::Number || field.accept.has(Accept::NUMBER) => spelled(other),
        _ => None,
    }
}

fn text(found: Found<'_>, accept: Accept) -> Option<Cow<'_, str>> {
    match found {
        Found::Text(text) => Some(text.into()),
        Found::Bool(value) if accept.has(Accept::BOOLEAN) => Some(if value { "true" } else { "false" }.into()),
        other if accept.has(Accept::NUMBER) => spelled(other),
        _ => None,
    }
}

/// A calendar date, as RFC 3339 spells it.
fn date(text: &str) -> Option<Date> {
    let mut parts = text.splitn(3, '-');
    let mut part =
        |length: usize| parts.next().filter(|part| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()));
    let (year, month, day) = (part(4)?, part(2)?, part(2)?);
    let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
    Date::from_calendar_date(year.parse().ok()?, month, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read<'a>(mut place: impl super::super::model::Model + 'a, field: &Field, found: Found<'_>) -> bool {
        assign(&mut place.slot(), field, found).is_ok()
    }

    #[test]
    fn the_declared_form_is_accepted_and_others_only_when_said() {
        let plain = Field::required("x");
        let lenient = Field::required("x").accept(Accept::STRING.and(Accept::NUMBER).and(Accept::BOOLEAN));
        for (found, as_text, as_int, as_bool) in [
            (Found::Text("7"), true, false, false),
            (Found::Signed(1), false, true, false),
            (Found::Bool(true), false, false, true),
        ] {
            assert_eq!(read(String::new(), &plain, found), as_text);
            assert_eq!(read(0_i32, &plain, found), as_int);
            assert_eq!(read(false, &plain, found), as_bool);
            assert!(read(String::new(), &lenient, found));
        }
        assert!(read(0_i64, &plain, Found::Text("-9223372036854775808")));
        assert!(!read(0_i64, &plain, Found::Text("9223372036854775808")));
        assert!(read(0_u64, &plain, Found::Text("18446744073709551615")));
        assert!(!read(0_u32, &plain, Found::Signed(-1)));
        assert!(read(0_i32, &plain, Found::Float(5.0)));
        assert!(!read(0_i32, &plain, Found::Float(5.5)));
    }

    #[test]
    fn dates_are_strict() {
        assert!(date("2024-02-29").is_some());
        for text in ["2023-02-29", "2024-2-29", "2024-02-29T", "24-02-29", "2024-W01-1", "+024-01-01"] {
            assert!(date(text).is_none(), "{text}");
        }
    }
}
