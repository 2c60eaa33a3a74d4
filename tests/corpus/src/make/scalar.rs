//! Texts and numbers within limits.

use generator::emit;
use serde_json::{Number, Value};

use super::flat::Flat;

/// A text: of its format or pattern where it has one, else `any`, cut or repeated to fit.
pub fn text(flat: &Flat<'_>, any: &str) -> Option<String> {
    let mut limits = flat.limits.clone();
    limits.format = flat.format.map(str::to_owned);
    match flat.format {
        Some("date") => return Some("2024-02-29".to_owned()),
        Some("date-time") => return Some("2024-02-29T13:14:15+08:00".to_owned()),
        Some("decimal") => {
            limits.format = None;
            return emit::number_within(&limits, Some(2)).or_else(|| Some("12.30".to_owned()));
        }
        Some("int64" | "uint64" | "int32" | "uint32") => return emit::number_within(&limits, Some(0)),
        _ => {}
    }
    if limits.pattern.is_some() || limits.format.is_some() {
        // A pattern may leave no text of the format.
        return emit::text_within(&limits).filter(|text| flat.format != Some("byte") || text.len().is_multiple_of(4));
    }
    let length = any.chars().count() as u64;
    let wanted = length.max(limits.min_length.unwrap_or_default()).min(limits.max_length.unwrap_or(u64::MAX));
    (wanted <= 4096).then(|| any.chars().cycle().take(usize::try_from(wanted).unwrap_or_default()).collect())
}

/// A number that its format can hold, and that shows when it was rounded.
pub fn number(flat: &Flat<'_>) -> Option<Value> {
    let whole = flat.kind() == Some("integer")
        || flat.format.is_some_and(|format| format.starts_with("int") || format.starts_with("uint"));
    let limits = &flat.limits;
    let free = limits.minimum.is_none() && limits.maximum.is_none() && limits.multiple_of.is_none();
    let text = match (whole, flat.format) {
        (true, Some("uint64")) if free => "18446744073709551615".to_owned(),
        (true, None | Some("int64")) if free => "-9007199254740993".to_owned(),
        (true, _) if free => "7".to_owned(),
        (false, Some("float")) if free => "0.5".to_owned(),
        (false, _) if free => "1234.56".to_owned(),
        (whole, _) => {
            let places = if whole { Some(0) } else { None };
            emit::number_within(limits, places)
                .or_else(|| (1..=6).find_map(|places| emit::number_within(limits, Some(places))))?
        }
    };
    text.parse::<Number>().ok().map(Value::Number)
}
