// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Decimals and JSON numbers, without a float in between.
//!
//! serde has no way to hand out a JSON number as it is spelled, so `12.50` usually reaches a program as the `f64` 12.5 and
//! `0.1` as something near it. serde_json offers a side door for its own `RawValue` (feature `raw_value`): a newtype of a
//! certain name is given the text of the value. [`RAW`] is that name, and the reader asks for it wherever a number must stay
//! exact. Other formats, and serde_json's own buffers (`#[serde(flatten)]`, untagged enums of the caller), know nothing of
//! it and hand out what they have; a float is then taken by its shortest text, which is the number as it was written up to
//! 15 digits. The other door, serde_json's `arbitrary_precision`, would change how every crate of the build sees numbers;
//! it is never enabled from here, but understood when somebody else enables it ([`NUMBER`]).
//!
//! The names are private to serde_json by spelling only; tests that read and write exact decimals guard them.

use rust_decimal::Decimal;
use serde::ser::{SerializeStruct, Serializer};

/// The name under which serde_json hands out the text of any value.
pub(crate) const RAW: &str = "$serde_json::private::RawValue";

/// The name under which serde_json hands out the text of a number when `arbitrary_precision` is enabled.
pub(crate) const NUMBER: &str = "$serde_json::private::Number";

/// Reads a decimal in JSON's spelling of numbers, exactly; `None` when it is none, or has too many digits to be exact.
pub(crate) fn parse(text: &str) -> Option<Decimal> {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.strip_prefix('+').unwrap_or(exponent).parse::<i32>().ok()?),
        None => (text, 0),
    };
    let digits = mantissa.strip_prefix('-').unwrap_or(mantissa);
    let (whole, fraction) = match digits.split_once('.') {
        Some((whole, fraction)) if !fraction.is_empty() => (whole, fraction),
        Some(_) => return None,
        None => (digits, ""),
    };
    if whole.is_empty() || !(whole.bytes().chain(fraction.bytes())).all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // Zeros at the end of the fraction may go where they are too many to be held.
    let shorter = if fraction.is_empty() { mantissa } else { mantissa.trim_end_matches('0').trim_end_matches('.') };
    let value = Decimal::from_str_exact(mantissa).or_else(|_| Decimal::from_str_exact(shorter)).ok()?;
    shift(value, exponent)
}

/// `value` × 10^`exponent`, or `None` when that cannot be held exactly.
fn shift(mut value: Decimal, exponent: i32) -> Option<Decimal> {
    if exponent == 0 || value.is_zero() {
        return Some(value);
    }
    if exponent < 0 {
        value = value.normalize();
        value.set_scale(value.scale().checked_add(exponent.unsigned_abs())?).ok()?;
        return Some(value);
    }
    let mut exponent = exponent.unsigned_abs();
    let taken = exponent.min(value.scale());
    value.set_scale(value.scale().checked_sub(taken)?).ok()?;
    exponent = exponent.checked_sub(taken)?;
    while exponent > 0 {
        value = value.checked_mul(Decimal::TEN)?;
        exponent = exponent.checked_sub(1)?;
    }
    Some(value)
}

/// The decimal that a float was most likely written as: its shortest text.
pub(crate) fn from_float(value: f64) -> Option<Decimal> {
    value.is_finite().then(|| value.to_string()).and_then(|text| parse(&text))
}

/// The decimal with exactly this many places, or as it is; `None` when it needs more places.
pub(crate) fn text(value: Decimal, places: Option<u8>) -> Option<String> {
    match places {
        None => Some(value.to_string()),
        Some(places) if value.normalize().scale() > u32::from(places) => None,
        Some(places) => Some(format!("{value:.*}", usize::from(places))),
    }
}

/// Writes a decimal as a number. An integer or a float is written where it says exactly the same, because every format knows
/// those; only what neither can hold, or what a float would be written for with an exponent, goes through serde_json's side
/// door.
pub(crate) fn serialize<S: Serializer>(value: Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    if value.normalize().scale() == 0 {
        if let Ok(integer) = i64::try_from(value) {
            return serializer.serialize_i64(integer);
        }
    } else if let Ok(float) = value.normalize().to_string().parse::<f64>()
        && float.abs() > 0.0001
        && from_float(float) == Some(value)
    {
        return serializer.serialize_f64(float);
    }
    let mut raw = serializer.serialize_struct(RAW, 1)?;
    raw.serialize_field(RAW, &value.to_string())?;
    raw.end()
}
