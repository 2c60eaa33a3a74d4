// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Decides which variant of a union a JSON text means, and reads it.

use super::assign::Filled;
use super::decode::{Reading, read_text};
use super::model::UnionSlot;
use super::shape::Field;
use super::union::Choice;
use serde::de::Error;
use serde_json::Value;
use std::collections::BTreeMap;

/// The position of the variant that holds what no other does.
const UNKNOWN: usize = usize::MAX;

/// How much text may be read on trial within a union of this length. Unions inside of unions multiply the work: this allows
/// some nesting in small texts and hardly any in huge ones.
fn trials(length: usize) -> usize {
    const MOST: usize = 64 << 20;
    length.saturating_mul(1024).min(MOST).max(length.saturating_mul(32))
}

/// Reads a union from the text of a JSON value.
pub(crate) fn read<E: Error>(union: &mut dyn UnionSlot, reading: &Reading, text: &str) -> Result<Filled, E> {
    let variant = match union.choice() {
        Choice::Tag { name, values } => tagged(text, name, values),
        Choice::Fit(count) => fitting(union, reading, text, count)?,
    };
    read_text(&mut union.start(variant), Field::ITEM, reading, text)
}

/// The variant that the telling member means.
fn tagged(text: &str, name: &str, values: &[(&str, usize)]) -> usize {
    // Members other than the telling one are skipped over, not kept.
    let members: BTreeMap<String, &serde_json::value::RawValue> = serde_json::from_str(text).unwrap_or_default();
    let value = members.get(name).and_then(|raw| serde_json::from_str::<Value>(raw.get()).ok());
    let value = value.as_ref().and_then(Value::as_str);
    values.iter().find(|(text, _)| Some(*text) == value).map_or(UNKNOWN, |(_, variant)| *variant)
}

/// The variant that understands most of the text.
fn fitting<E: Error>(union: &mut dyn UnionSlot, reading: &Reading, text: &str, count: usize) -> Result<usize, E> {
    let outermost = reading.trial.get().is_none();
    let mut best = None;
    for variant in 0..count {
        let left = reading.trial.get().unwrap_or_else(|| trials(text.len()));
        let Some(left) = left.checked_sub(text.len()) else {
            return Err(E::custom("too many alternatives to try"));
        };
        reading.trial.set(Some(left));
        let (fits, unknown) =
            reading.try_out(|| read_text::<E>(&mut union.start(variant), Field::ITEM, reading, text).is_ok());
        reading.trail.clear();
        if fits && best.is_none_or(|(_, least)| unknown < least) {
            best = Some((variant, unknown));
        }
    }
    if outermost {
        reading.trial.set(None);
    }
    Ok(best.map_or(UNKNOWN, |(variant, _)| variant))
}
