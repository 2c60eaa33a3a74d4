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
use rust_decimal::prelude::ToPrimitive;
use serde::ser::{SerializeStruct, Serializer};
use std::ops::Deref;

/// The name under which serde_json hands out the text of any value.
pub(crate) const RAW: &str = "$serde_json::private::RawValue";

/// The name under which serde_json hands out the text of a number when `arbitrary_precision` is enabled.
pub(crate) const NUMBER: &str = "$serde_json::private::Number";

/// Reads a decimal in JSON's spelling of numbers, exactly; `None` when it is none, or has too many digits to be exact.
pub(crate) fn parse(text: &str) -> Option<Decimal> {
    plain(text).or_else(|| parse_any(text))
}

/// The same for what hardly any amount exceeds: at most 18 digits, with a point or without.
fn plain(text: &str) -> Option<Decimal> {
    let digits = text.strip_prefix('-').unwrap_or(text).as_bytes();
    let (mut value, mut point) = (0_i64, None);
    if digits.len() > 18 || !digits.first()?.is_ascii_digit() || !digits.last()?.is_ascii_digit() {
        return None;
    }
    for (index, byte) in digits.iter().enumerate() {
        match byte {
            b'0'..=b'9' => value = value.wrapping_mul(10).wrapping_add(i64::from(byte.wrapping_sub(b'0'))),
            b'.' if point.is_none() => point = Some(index),
            _ => return None,
        }
    }
    let places = point.map_or(0, |point| digits.len().saturating_sub(point).saturating_sub(1));
    let negative = digits.len() < text.len();
    Decimal::try_new(if negative { value.wrapping_neg() } else { value }, places.try_into().ok()?).ok()
}

fn parse_any(text: &str) -> Option<Decimal> {
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

/// The decimal with exactly this many places, or as it is; `None` when it needs more places. The formatter of `rust_decimal` is not asked:
/// it has no room for many digits before the point and many places behind it, and panics.
pub(crate) fn text(value: Decimal, places: Option<u8>) -> Option<Digits> {
    let places = places.map_or(value.scale(), u32::from);
    let value = if value.scale() > places { value.normalize() } else { value };
    let digits = value.mantissa().unsigned_abs();
    let near = places.min(Decimal::MAX_SCALE);
    let text = (value.scale() <= places).then(|| Digits::decimal(value.is_sign_negative(), digits, value.scale(), near))?;
    if near == places {
        return Some(text);
    }
    // Places that no decimal has.
    let zeros = (near..places).map(|_| '0');
    Some(Digits::Long(text.chars().chain(zeros).collect()))
}

/// A number as text, which hardly ever needs an allocation.
pub(crate) enum Digits {
    /// The last bytes of a few, from this position on.
    Short([u8; Self::ROOM], usize),
    /// Any text.
    Long(String),
}

impl Digits {
    /// A sign, a point, and all digits and places that a decimal can have.
    const ROOM: usize = 64;

    /// An integer.
    pub(crate) fn integer(negative: bool, magnitude: u64) -> Self {
        Self::decimal(negative, magnitude.into(), 0, 0)
    }

    /// `digits`, of which the last `scale` stand behind the point, and zeros up to so many places.
    fn decimal(negative: bool, mut digits: u128, scale: u32, places: u32) -> Self {
        let mut bytes = [b'0'; Self::ROOM];
        let mut start = Self::ROOM;
        let mut put = |byte: u8| {
            start = start.saturating_sub(1);
            if let Some(place) = bytes.get_mut(start) {
                *place = byte;
            }
        };
        (scale..places).for_each(|_| put(b'0'));
        let mut last = || {
            // Dividing 128 bits takes long, and is hardly ever needed.
            let digit = match u64::try_from(digits) {
                Ok(few) => {
                    digits = (few / 10).into();
                    (few % 10) as u8
                }
                Err(_) => {
                    let digit = (digits % 10) as u8;
                    digits /= 10;
                    digit
                }
            };
            (b'0'.wrapping_add(digit), digits == 0)
        };
        if places > 0 {
            (0..scale).for_each(|_| put(last().0));
            put(b'.');
        }
        loop {
            let (digit, done) = last();
            put(digit);
            if done {
                break;
            }
        }
        if negative {
            put(b'-');
        }
        Self::Short(bytes, start)
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Short(bytes, start) => bytes.get(*start..).unwrap_or_default(),
            Self::Long(text) => text.as_bytes(),
        }
    }
}

impl Deref for Digits {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            // Digits, a point and a sign.
            Self::Short(..) => std::str::from_utf8(self.as_bytes()).unwrap_or_default(),
            Self::Long(text) => text,
        }
    }
}

/// Writes a decimal as a number. An integer or a float is written where it says exactly the same, because every format knows
/// those; only what neither can hold, or what a float would be written for with an exponent, goes through serde_json's side
/// door.
pub(crate) fn serialize<S: Serializer>(value: Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    if let Some(float) = as_float(value) {
        return serializer.serialize_f64(float);
    }
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

/// The float that is written like this decimal, for the most common ones: so few digits survive the way to a float and back, and
/// dividing one exact float by another rounds once.
fn as_float(value: Decimal) -> Option<f64> {
    const TENS: [f64; 7] = [1.0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6];
    const DIGITS: i128 = 1_000_000_000_000_000;
    let (mantissa, scale) = (value.mantissa(), usize::try_from(value.scale()).ok()?);
    let ten = TENS.get(scale).filter(|_| scale > 0 && (-DIGITS..DIGITS).contains(&mantissa))?;
    let float = mantissa.to_f64()? / ten;
    (float.fract() != 0.0 && float.abs() > 0.0001).then_some(float)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANTISSAS: [i128; 14] = [
        0,
        1,
        -1,
        7,
        -10,
        99,
        100,
        1250,
        -123_456_789,
        10_i128.pow(15),
        10_i128.pow(18) + 1,
        1 << 64,
        -(1 << 64) + 1,
        (1 << 96) - 1,
    ];

    fn decimals() -> impl Iterator<Item = Decimal> {
        let all = MANTISSAS.into_iter().flat_map(|mantissa| (0..=28).map(move |scale| (mantissa, scale)));
        all.filter_map(|(mantissa, scale)| Decimal::try_from_i128_with_scale(mantissa, scale).ok())
    }

    #[test]
    fn texts_are_those_of_the_decimal() {
        for value in decimals() {
            assert_eq!(text(value, None).as_deref(), Some(value.to_string().as_str()));
            let least = value.normalize();
            for places in [0, 2, 8, 28, 30] {
                let expected = (least.scale() <= u32::from(places)).then(|| {
                    let point = if least.scale() == 0 && places > 0 { "." } else { "" };
                    let zeros = usize::from(places).saturating_sub(usize::try_from(least.scale()).unwrap_or_default());
                    format!("{least}{point}{}", "0".repeat(zeros))
                });
                assert_eq!(text(value, Some(places)).as_deref(), expected.as_deref(), "{value} with {places}");
            }
        }
    }

    #[test]
    fn short_numbers_are_read_like_any() {
        for text in decimals()
            .map(|value| value.to_string())
            .chain(["", "-", ".", "1.", ".1", "1e2", "-0", "00", "+1", "1.2.3"].map(str::to_owned))
        {
            if let Some(value) = plain(&text) {
                assert_eq!(parse_any(&text).map(|other| (other, other.scale())), Some((value, value.scale())), "{text}");
            }
        }
        assert_eq!(plain("-12.50"), Decimal::try_new(-1250, 2).ok());
    }

    #[test]
    fn floats_are_written_like_the_decimal_they_stand_for() {
        for value in decimals() {
            if let Some(float) = as_float(value) {
                assert_eq!(serde_json::to_string(&float).ok(), Some(value.normalize().to_string()));
            }
        }
        assert_eq!(as_float(Decimal::ONE), None);
    }
}
