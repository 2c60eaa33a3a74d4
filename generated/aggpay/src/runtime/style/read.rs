// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Values read back from a style.

use super::{Tree, guessed};
use crate::runtime::assign::Filled;
use crate::runtime::json::{DecodeError, decode_slot};
use crate::runtime::model::{DynObject, Slot, UnionSlot, View};
use crate::runtime::operation::{Place, Style};
use crate::runtime::shape::{Direction, Field, Shape};
use crate::runtime::union::Choice;
use crate::runtime::{text, url};

/// What a query string says for a parameter. The string is as it travelled.
pub(crate) fn read_query(style: Style, field: &Field, query: &str) -> Tree {
    let mut out = Tree::default();
    if style == Style::Whole {
        if !query.is_empty() {
            out.push(url::decode(query, false).into_owned());
        }
        return out;
    }
    let is_called = |name: &str| field.name == name || field.aliases.contains(&name);
    for raw in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = raw.split_once('=').unwrap_or((raw, ""));
        let name = url::decode(name, true);
        let text = || url::decode(value, true).into_owned();
        match style {
            Style::Deep => {
                let Some(path) = brackets(&name, field) else { continue };
                let place = path.iter().try_fold(&mut out, |tree, part| tree.member(part));
                if let Some(tree) = place {
                    tree.push(text());
                }
            }
            Style::FormExploded if is_called(&name) => out.push(text()),
            // Which pairs are members of an object, only the object knows.
            Style::FormExploded => {
                if let Some(tree) = out.member(&name) {
                    tree.push(text());
                }
            }
            _ if !is_called(&name) => {}
            Style::Json => out.push(text()),
            style => {
                let separators: &[&str] = match style {
                    Style::Space => &["%20", "+", " "],
                    Style::Pipe => &["%7C", "%7c", "|"],
                    _ => &[","],
                };
                let mut rest = vec![value];
                // Many writers encode the comma, too.
                let separators = if style == Style::Form && !value.contains(',') { &["%2C", "%2c"] } else { separators };
                for separator in separators {
                    rest = rest.into_iter().flat_map(|part| part.split(separator)).collect();
                }
                rest.iter().for_each(|part| out.push(url::decode(part, true).into_owned()));
            }
        }
    }
    out
}

/// The names in brackets behind a parameter's own: `filter[a][b]`.
fn brackets<'n>(name: &'n str, field: &Field) -> Option<Vec<&'n str>> {
    let names = std::iter::once(&field.name).chain(field.aliases);
    let mut rest = names.filter_map(|own| name.strip_prefix(own)).find(|rest| rest.is_empty() || rest.starts_with('['))?;
    let mut out = Vec::new();
    while let Some((part, after)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        // `a[]` is one more item of `a`.
        if !part.is_empty() {
            out.push(part);
        }
        rest = after;
    }
    rest.is_empty().then_some(out)
}

/// What a path, header or cookie says for a parameter. A path's text is as it travelled.
pub(crate) fn read_one(place: Place, style: Style, field: &Field, raw: &str, object: bool) -> Tree {
    let decode = |text: &str| if place == Place::Header { text.trim().to_owned() } else { url::decode(text, false).into_owned() };
    let mut out = Tree::default();
    let body = match style {
        Style::Json => return Tree::of(vec![decode(raw)]),
        Style::Label | Style::LabelExploded => raw.strip_prefix('.').unwrap_or(raw),
        Style::Matrix | Style::MatrixExploded => raw.strip_prefix(';').unwrap_or(raw),
        _ => raw,
    };
    let separator = match style {
        Style::LabelExploded => '.',
        Style::MatrixExploded => ';',
        _ => ',',
    };
    let exploded = matches!(style, Style::SimpleExploded | Style::LabelExploded | Style::MatrixExploded);
    let body = match style {
        Style::Matrix => body.split_once('=').map_or("", |(_, value)| value),
        _ => body,
    };
    let mut parts = body.split(separator).map(decode);
    if object && exploded {
        for part in body.split(separator) {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            if let Some(tree) = out.member(&decode(name)) {
                tree.push(decode(value));
            }
        }
    } else if object {
        while let Some(name) = parts.next() {
            let value = parts.next().unwrap_or_default();
            if let Some(tree) = out.member(&name) {
                tree.push(value);
            }
        }
    } else if style == Style::MatrixExploded {
        for part in body.split(separator) {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            if decode(name) == field.name {
                out.push(decode(value));
            }
        }
    } else {
        parts.for_each(|text| out.push(text));
    }
    out
}

/// Whether what belongs into a slot has members.
pub(crate) fn has_members(slot: &mut Slot<'_>) -> bool {
    match slot {
        Slot::Optional(optional) => {
            let found = has_members(&mut optional.fill());
            optional.clear();
            found
        }
        slot => is_object(slot),
    }
}

/// The members that an object in a slot may have by name; the slot stays as it is.
pub(crate) fn shape(slot: &mut Slot<'_>) -> Option<&'static Shape> {
    match slot {
        Slot::Optional(optional) => {
            let found = shape(&mut optional.fill());
            optional.clear();
            found
        }
        Slot::Object(object) => Some(object.shape()),
        _ => None,
    }
}

fn is_object(slot: &Slot<'_>) -> bool {
    match slot {
        Slot::Object(object) => !object.shape().tuple,
        Slot::Table(_) | Slot::Members(_) | Slot::Union(_) => true,
        _ => false,
    }
}

/// Fills a slot; false when there was nothing to fill it with.
///
/// # Errors
/// When a text does not fit its place, or a member that must be there is missing.
pub(crate) fn fill(slot: Slot<'_>, field: &Field, tree: &Tree, style: Style) -> Result<bool, DecodeError> {
    if !tree.present {
        return Ok(false);
    }
    if style == Style::Json {
        let text = tree.texts.first().map(String::as_str).unwrap_or_default();
        return decode_slot(slot, field, text.as_bytes(), Direction::Request)
            .map(|()| true)
            .map_err(|error| under(field.name, error));
    }
    if style == Style::Whole {
        let texts: Vec<&str> = tree.texts.iter().map(String::as_str).collect();
        return text::fill_texts(slot, field, &texts).map(|filled| filled == Filled::Yes);
    }
    let paired;
    let mut tree = tree;
    // Names and values in turn.
    if tree.members.is_empty() && matches!(style, Style::Form | Style::Space | Style::Pipe) && is_object(&slot) {
        paired = tree.paired();
        tree = &paired;
    }
    match slot {
        Slot::Optional(optional) => {
            let filled = fill(optional.fill(), field, tree, style);
            if !matches!(filled, Ok(true)) {
                optional.clear();
            }
            filled
        }
        // What has members within a member is written as JSON, as styles other than `deepObject` have no way to say it.
        slot @ (Slot::Object(_) | Slot::Table(_)) if style != Style::Deep && as_json(tree).is_some() => {
            let text = as_json(tree).unwrap_or_default();
            decode_slot(slot, field, text.as_bytes(), Direction::Request).map(|()| true).map_err(|error| under(field.name, error))
        }
        Slot::Object(object) if !object.shape().tuple => fill_object(object, field, tree, style),
        Slot::Table(table) => {
            table.clear();
            for (name, tree) in &tree.members {
                fill(table.insert(name.clone()), field.each(), tree, style).map_err(|error| under(name, error))?;
            }
            Ok(!tree.members.is_empty())
        }
        // Pairs of other names are no items.
        Slot::List(_) if style == Style::FormExploded && tree.texts.is_empty() => Ok(false),
        Slot::List(list) if !tree.members.is_empty() && style != Style::FormExploded => {
            list.clear();
            for (name, tree) in &tree.members {
                fill(list.push(), field.each(), tree, style).map_err(|error| under(name, error))?;
            }
            Ok(true)
        }
        Slot::Union(union) if !tree.members.is_empty() => match told(union.choice(), tree) {
            // The types of the variant's members leave nothing to guess.
            Some(variant) if fill(union.start(variant), field, tree, style)? => Ok(true),
            Some(_) => guess(Slot::Union(union), field, tree),
            None => match fitting(union, field, tree, style) {
                Some(variant) => fill(union.start(variant), field, tree, style),
                None => guess(Slot::Union(union), field, tree),
            },
        },
        slot @ (Slot::Members(_) | Slot::Value(_)) if !tree.members.is_empty() => guess(slot, field, tree),
        slot => {
            let texts: Vec<&str> = tree.texts.iter().map(String::as_str).collect();
            text::fill_texts(slot, field, &texts).map(|filled| filled == Filled::Yes)
        }
    }
}

/// Fills a slot whose members have no types, or several.
fn guess(slot: Slot<'_>, field: &Field, tree: &Tree) -> Result<bool, DecodeError> {
    let json = guessed(tree).to_string();
    decode_slot(slot, field, json.as_bytes(), Direction::Any).map(|()| true).map_err(|error| under(field.name, error))
}

/// The variant that the telling member means.
fn told(choice: Choice, tree: &Tree) -> Option<usize> {
    let Choice::Tag { name, values } = choice else { return None };
    let (_, tag) = tree.members.iter().find(|(member, _)| *member == name)?;
    let text = tag.texts.first()?;
    values.iter().find(|(meant, _)| meant == text).map(|(_, variant)| *variant)
}

/// The variant that understands most of a flat form, where all of them are objects of known members: `0` is a number to one and a text to
/// another, which guessing cannot know. Forms that nest are guessed, lest unions of unions multiply the work.
fn fitting(union: &mut dyn UnionSlot, field: &Field, tree: &Tree, style: Style) -> Option<usize> {
    let Choice::Fit(count) = union.choice() else { return None };
    if style != Style::FormExploded {
        return None;
    }
    let mut best: Option<(usize, usize)> = None;
    for variant in 0..count {
        let Slot::Object(object) = union.start(variant) else { return None };
        let shape = object.shape();
        if shape.tuple || !matches!(object.extra(), View::Absent) {
            return None;
        }
        let known = |name: &&str| shape.fields.iter().any(|field| field.name == *name || field.aliases.contains(name));
        let unknown = tree.members.iter().filter(|(name, _)| !known(&name.as_str())).count();
        let fits = matches!(fill_object(object, field, tree, style), Ok(true));
        if fits && best.is_none_or(|(least, _)| unknown < least) {
            best = Some((unknown, variant));
        }
    }
    best.map(|(_, variant)| variant)
}

/// The one text of a value that looks like a JSON object.
fn as_json(tree: &Tree) -> Option<&str> {
    match tree.texts.as_slice() {
        [only] if tree.members.is_empty() && only.starts_with('{') => Some(only),
        _ => None,
    }
}

fn fill_object(object: &mut dyn DynObject, field: &Field, tree: &Tree, style: Style) -> Result<bool, DecodeError> {
    let mut any = false;
    for (index, member) in object.shape().fields.iter().enumerate() {
        let is_called = |name: &str| member.name == name || member.aliases.contains(&name);
        let found = tree.members.iter().find(|(name, _)| is_called(name));
        let filled = match found {
            Some((_, tree)) => fill(object.slot(index), member, tree, style).map_err(|error| under(field.name, error))?,
            None => false,
        };
        any |= filled;
        if !filled && Direction::Request.demands(member) {
            // A pair of another parameter is no sign that this object was meant.
            let path = format!("{}.{}", field.name, member.name);
            return if any || style != Style::FormExploded { Err(DecodeError::new(path, "missing")) } else { Ok(false) };
        }
    }
    if style != Style::FormExploded {
        let shape = object.shape();
        let unknown = |name: &String| !shape.fields.iter().any(|field| field.name == name);
        for (name, inner) in tree.members.iter().filter(|(name, _)| unknown(name)) {
            any = true;
            match object.extra_mut() {
                Slot::Members(map) => _ = map.insert(name.clone(), guessed(inner)),
                Slot::Table(table) => {
                    fill(table.insert(name.clone()), shape.extra, inner, style).map_err(|error| under(name, error))?;
                }
                _ => {}
            }
        }
    }
    Ok(any)
}

fn under(name: &str, error: DecodeError) -> DecodeError {
    let known = name.is_empty() || error.path == name || error.path.starts_with(&format!("{name}."));
    if known { error } else { DecodeError::new(format!("{name}.{}", error.path), error.message) }
}
