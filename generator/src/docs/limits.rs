//! What a value must satisfy, in words.

use super::markdown::code_cell;
use super::words::{Words, fill};
use crate::ir::*;

/// Limits and traits of a field, as short phrases in the order a reader asks for them.
pub(crate) fn phrases(words: &Words, field: &Field) -> Vec<String> {
    let mut out = Vec::new();
    lengths(words, &field.limits, &mut out);
    bounds(words, &field.limits, &mut out);
    items(words, &field.limits, &mut out);
    if let Some(format) = &field.limits.format {
        out.push(fill(words.of_the_form, &[&code_cell(format)]));
    }
    if let Some(pattern) = &field.limits.pattern {
        out.push(match super::patterns::told(words, pattern) {
            Some(told) => fill(words.told_as, &[&told, &code_cell(pattern)]),
            None => fill(words.matches, &[&code_cell(pattern)]),
        });
    }
    if let Some(value) = &field.default {
        out.push(fill(words.default_is, &[&code_cell(&plain(value))]));
    }
    if matches!(field.presence, Presence::RequiredNullable | Presence::OptionalNullable) {
        out.push(words.may_be_null.to_owned());
    }
    for (holds, phrase) in [
        (field.read_only, words.only_in_answers),
        (field.write_only, words.only_in_requests),
        (field.sensitive, words.hidden_in_logs),
        (field.deprecated, words.deprecated),
    ] {
        if holds {
            out.push(phrase.to_owned());
        }
    }
    out
}

/// Further names and forms that are understood when reading.
pub(crate) fn lenience(words: &Words, field: &Field) -> Vec<String> {
    let mut out = Vec::new();
    if !field.aliases.is_empty() {
        let names: Vec<String> = field.aliases.iter().map(|name| code_cell(name)).collect();
        out.push(fill(words.also_named, &[&names.join(words.comma)]));
    }
    out.extend(accepted(words, field.accept));
    out
}

fn lengths(words: &Words, limits: &Limits, out: &mut Vec<String>) {
    match (limits.min_length, limits.max_length) {
        (Some(low), Some(high)) if low == high => out.push(fill(words.exactly_characters, &[&low.to_string()])),
        (Some(low), Some(high)) if low > 0 => out.push(fill(words.characters_from_to, &[&low.to_string(), &high.to_string()])),
        (_, Some(high)) => out.push(fill(words.at_most_characters, &[&high.to_string()])),
        (Some(low), None) if low > 0 => out.push(fill(words.at_least_characters, &[&low.to_string()])),
        _ => {}
    }
}

fn bounds(words: &Words, limits: &Limits, out: &mut Vec<String>) {
    match (&limits.minimum, &limits.maximum) {
        (Some(low), Some(high)) if !limits.exclusive_minimum && !limits.exclusive_maximum => {
            out.push(fill(words.from_to, &[low, high]));
        }
        (low, high) => {
            if let Some(low) = low {
                out.push(fill(if limits.exclusive_minimum { words.more_than } else { words.at_least }, &[low]));
            }
            if let Some(high) = high {
                out.push(fill(if limits.exclusive_maximum { words.less_than } else { words.at_most }, &[high]));
            }
        }
    }
    if let Some(step) = &limits.multiple_of {
        out.push(fill(words.multiple_of, &[step]));
    }
}

fn items(words: &Words, limits: &Limits, out: &mut Vec<String>) {
    match (limits.min_items, limits.max_items) {
        (Some(low), Some(high)) => out.push(fill(words.entries_from_to, &[&low.to_string(), &high.to_string()])),
        (None, Some(high)) => out.push(fill(words.at_most_entries, &[&high.to_string()])),
        (Some(low), None) if low > 0 => out.push(fill(words.at_least_entries, &[&low.to_string()])),
        _ => {}
    }
    if limits.unique_items {
        out.push(words.no_duplicates.to_owned());
    }
}

/// Further forms that are understood when reading.
pub(crate) fn accepted(words: &Words, accept: Accept) -> Option<String> {
    let forms: Vec<&str> = [
        (accept.string, words.form_string),
        (accept.number, words.form_number),
        (accept.boolean, words.form_boolean),
        (accept.json_text, words.form_json_text),
        (accept.empty, words.form_empty),
    ]
    .into_iter()
    .filter_map(|(on, form)| on.then_some(form))
    .collect();
    (!forms.is_empty()).then(|| fill(words.also_read_as, &[&forms.join(words.comma)]))
}

/// A scalar as it is written, without the quotes of JSON.
pub(crate) fn plain(value: &serde_json::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
