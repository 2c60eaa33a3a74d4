//! A value made to fit a type: what the mock answers where the document gives no example.
//!
//! The document's own examples of fields and types come first, where they fit; the rest follows from type, limits and format. What
//! cannot be made (a type that contains itself without end, limits that contradict each other) is left out where it may be left out,
//! and makes no value at all where it may not.

use super::{number, text};
use crate::ir::*;
use serde_json::{Map, Number, Value};

/// Optional members are given down to this depth; below it, only what is necessary.
const DEPTH: usize = 4;
/// Once so many values were made, only what is necessary is added: types that refer to many others would never end.
const ENOUGH: usize = 500;
/// Lists that must be longer than this are not made.
const ITEMS: u64 = 64;

/// No demands.
const ANY: Limits = Limits {
    min_length: None,
    max_length: None,
    pattern: None,
    format: None,
    minimum: None,
    maximum: None,
    exclusive_minimum: false,
    exclusive_maximum: false,
    multiple_of: None,
    min_items: None,
    max_items: None,
    unique_items: false,
};

/// A value for an answer of this type. With `full`, optional members are given too; `pick` chooses among alternatives, so that another
/// number makes another value.
pub(super) fn value(api: &Api, ty: &Ty, full: bool, pick: usize) -> Option<Value> {
    Maker { api, full, pick, made: 0, within: Vec::new() }.value(ty, &ANY, None)
}

/// Whether a value is one of this type, as it would be written.
pub(super) fn fits(api: &Api, ty: &Ty, limits: &Limits, items: Option<&Items>, value: &Value) -> bool {
    let each = items.map_or(&ANY, |items| &items.limits);
    match (ty, value) {
        (Ty::Any, _) | (Ty::AnyObject, Value::Object(_)) | (Ty::Bool, Value::Bool(_)) => true,
        (Ty::String | Ty::File, Value::String(text)) => text::fits(limits, text),
        (Ty::Decimal { text: true, .. } | Ty::Integer(Width::I64Text | Width::U64Text), Value::String(text)) => {
            whole_enough(ty, text) && number::fits(limits, text) && text::fits(limits, text)
        }
        (Ty::Decimal { text: false, .. } | Ty::Integer(_) | Ty::Float(_), Value::Number(number)) => {
            let text = number.to_string();
            whole_enough(ty, &text) && number::fits(limits, &text)
        }
        (Ty::Date, Value::String(text)) => is_like(text, DATE),
        (Ty::DateTime, Value::String(text)) => {
            let (day, time) = text.split_at_checked(DATE.len()).unwrap_or_default();
            let (time, zone) = time.split_at_checked("T23:59:59".len()).unwrap_or_default();
            is_like(day, DATE) && is_like(time, "T23:59:59") && (zone == "Z" || is_like(zone, "+08:00"))
        }
        (Ty::Option(_), Value::Null) => true,
        (Ty::Option(inner), value) => fits(api, inner, limits, items, value),
        (Ty::List(inner), Value::Array(list)) => {
            let count = list.len() as u64;
            limits.min_items.is_none_or(|least| count >= least)
                && limits.max_items.is_none_or(|most| count <= most)
                && !(limits.unique_items && has_twins(list))
                && list.iter().all(|item| fits(api, inner, each, None, item))
        }
        (Ty::Map(inner), Value::Object(members)) => members.values().all(|member| fits(api, inner, each, None, member)),
        (Ty::Named(id) | Ty::Boxed(id), value) => {
            api.types.get(id.0).is_some_and(|def| fits_named(api, &def.kind, limits, value))
        }
        _ => false,
    }
}

fn fits_named(api: &Api, kind: &Kind, limits: &Limits, value: &Value) -> bool {
    match (kind, value) {
        (Kind::Struct(structure), Value::Object(members)) if !structure.tuple => {
            let fields = structure.fields.iter().filter(|field| !field.write_only);
            let given = |names: &Vec<String>| names.iter().any(|name| members.contains_key(name));
            structure.at_least_one_of.iter().all(given)
                && fields.into_iter().all(|field| match members.get(&field.wire) {
                    None => !field.presence.is_required(),
                    Some(Value::Null) => is_nullable(field),
                    Some(value) => fits(api, &field.ty, &field.limits, field.items.as_ref(), value),
                })
        }
        (Kind::Struct(structure), Value::Array(parts)) if structure.tuple => {
            let fits_part = |(index, field): (usize, &Field)| match parts.get(index) {
                None => !field.presence.is_required(),
                Some(Value::Null) => is_nullable(field),
                Some(value) => fits(api, &field.ty, &field.limits, field.items.as_ref(), value),
            };
            parts.len() <= structure.fields.len() && structure.fields.iter().enumerate().all(fits_part)
        }
        (Kind::Enum(values), Value::Number(number)) if values.integer => {
            values.variants.iter().any(|variant| variant.wire == number.to_string())
        }
        (Kind::Enum(values), Value::String(text)) if !values.integer => {
            values.variants.iter().any(|variant| variant.wire == *text)
        }
        (Kind::Union(union), value) => union.variants.iter().any(|variant| fits(api, &variant.ty, limits, None, value)),
        // An alias of itself would go round for ever; it is no type of anything.
        (Kind::Alias(Ty::Named(_) | Ty::Boxed(_)), _) => false,
        (Kind::Alias(ty), value) => fits(api, ty, limits, None, value),
        _ => false,
    }
}

struct Maker<'a> {
    api: &'a Api,
    full: bool,
    pick: usize,
    made: usize,
    /// The types that are being made, the outermost first.
    within: Vec<TypeId>,
}

impl Maker<'_> {
    fn value(&mut self, ty: &Ty, limits: &Limits, items: Option<&Items>) -> Option<Value> {
        self.made = self.made.saturating_add(1);
        match ty {
            Ty::String | Ty::File => text::text(limits).map(Value::from),
            Ty::Bool => Some(Value::from(self.pick % 2 == 1)),
            Ty::Integer(_) | Ty::Float(_) | Ty::Decimal { .. } => figure(ty, limits),
            Ty::DateTime => Some(Value::from(format!("{DATE}T23:59:59Z"))),
            Ty::Date => Some(Value::from(DATE)),
            Ty::Any | Ty::AnyObject => Some(Value::Object(Map::new())),
            Ty::Option(inner) => self.value(inner, limits, items),
            Ty::List(inner) => self.list(inner, limits, items).map(Value::Array),
            Ty::Map(inner) => {
                let value = if self.full { self.value(inner, items.map_or(&ANY, |items| &items.limits), None) } else { None };
                Some(Value::Object(value.map(|value| ("key".to_owned(), value)).into_iter().collect()))
            }
            Ty::Named(id) | Ty::Boxed(id) => self.named(*id, limits),
        }
    }

    fn list(&mut self, inner: &Ty, limits: &Limits, items: Option<&Items>) -> Option<Vec<Value>> {
        let least = limits.min_items.unwrap_or_default();
        let wanted = if self.full { least.max(1) } else { least }.min(limits.max_items.unwrap_or(u64::MAX));
        if least > ITEMS || wanted < least {
            return None;
        }
        let first = self.pick;
        let each = items.map_or(&ANY, |items| &items.limits);
        let mut list = Vec::new();
        for index in 0..usize::try_from(wanted).ok()? {
            self.pick = if limits.unique_items { first.wrapping_add(index) } else { first };
            list.extend(self.value(inner, each, None));
        }
        self.pick = first;
        (list.len() as u64 >= least && !(limits.unique_items && has_twins(&list))).then_some(list)
    }

    fn named(&mut self, id: TypeId, limits: &Limits) -> Option<Value> {
        let api = self.api;
        let def = api.types.get(id.0)?;
        if self.within.contains(&id) {
            return None;
        }
        if let Some(example) =
            def.example.as_ref().filter(|example| self.pick == 0 && fits(api, &Ty::Named(id), limits, None, example))
        {
            return Some(example.clone());
        }
        self.within.push(id);
        let value = match &def.kind {
            Kind::Struct(structure) if structure.tuple => self.tuple(structure),
            Kind::Struct(structure) => self.structure(structure),
            Kind::Enum(values) => {
                let index = self.pick.checked_rem(values.variants.len()).unwrap_or_default();
                values.variants.get(index).map_or_else(|| text::text(limits), |variant| Some(variant.wire.clone())).and_then(
                    |wire| if values.integer { wire.parse::<i64>().ok().map(Value::from) } else { Some(Value::from(wire)) },
                )
            }
            Kind::Union(union) => self.union(union, limits),
            Kind::Alias(ty) => self.value(ty, limits, None),
        };
        self.within.pop();
        value
    }

    fn structure(&mut self, structure: &Struct) -> Option<Value> {
        let mut members = Map::new();
        for field in structure.fields.iter().filter(|field| !field.write_only) {
            let required = field.presence.is_required();
            let generous = self.full && self.within.len() <= DEPTH && self.made < ENOUGH;
            if !required && !generous {
                continue;
            }
            match self.field(field) {
                Some(value) => drop(members.insert(field.wire.clone(), value)),
                None if !required => {}
                None if is_nullable(field) => drop(members.insert(field.wire.clone(), Value::Null)),
                None => return None,
            }
        }
        for names in structure.at_least_one_of.iter() {
            if names.iter().any(|name| members.contains_key(name)) {
                continue;
            }
            let candidates = structure.fields.iter().filter(|field| names.contains(&field.wire) && !field.write_only);
            let (name, value) = candidates.into_iter().find_map(|field| Some((field.wire.clone(), self.field(field)?)))?;
            members.insert(name, value);
        }
        Some(Value::Object(members))
    }

    /// A list in full, or as much of it as has to be there.
    fn tuple(&mut self, structure: &Struct) -> Option<Value> {
        let mut parts = Vec::new();
        for field in &structure.fields {
            let required = field.presence.is_required();
            match self.field(field).filter(|_| required || self.full) {
                Some(value) => parts.push(value),
                None if required && is_nullable(field) => parts.push(Value::Null),
                None if required => return None,
                None => break,
            }
        }
        Some(Value::Array(parts))
    }

    fn field(&mut self, field: &Field) -> Option<Value> {
        let example = field
            .example
            .as_ref()
            .filter(|example| self.pick == 0 && fits(self.api, &field.ty, &field.limits, field.items.as_ref(), example));
        match example {
            Some(example) => Some(example.clone()),
            None => self.value(&field.ty, &field.limits, field.items.as_ref()),
        }
    }

    fn union(&mut self, union: &Union, limits: &Limits) -> Option<Value> {
        let count = union.variants.len();
        // Another variant will do where the one whose turn it is cannot be made.
        (0..count).find_map(|offset| {
            let variant = union.variants.get(self.pick.wrapping_add(offset).checked_rem(count)?)?;
            let mut value = self.value(&variant.ty, limits, None)?;
            if let (Some(name), Some(tag), Value::Object(members)) = (&union.discriminator, variant.tags.first(), &mut value) {
                members.insert(name.clone(), Value::from(tag.as_str()));
            }
            Some(value)
        })
    }
}

const DATE: &str = "2024-12-31";

/// A number in the form in which its type is written.
fn figure(ty: &Ty, limits: &Limits) -> Option<Value> {
    let places = match ty {
        Ty::Decimal { places, .. } => places.map(u32::from),
        _ => None,
    };
    // A fraction only where no whole number will do.
    let exact = number::number(limits, places).or_else(|| match ty {
        Ty::Float(_) | Ty::Decimal { places: None, .. } => (1..=6).find_map(|places| number::number(limits, Some(places))),
        _ => None,
    });
    let text = exact.map(|exact| exact.text(places));
    let value = match ty {
        Ty::Decimal { text: true, .. } | Ty::Integer(Width::I64Text | Width::U64Text) => text
            .into_iter()
            .chain(text::matching(limits))
            .find(|text| number::fits(limits, text) && text::fits(limits, text))
            .map(Value::from),
        Ty::Integer(_) => text.and_then(|text| text.parse::<Number>().ok()).map(Value::Number),
        _ => text.and_then(|text| serde_json::from_str(&text).ok()),
    };
    value.filter(|value| fits_width(ty, value))
}

/// Whether an integer is one that its type can hold.
fn fits_width(ty: &Ty, value: &Value) -> bool {
    let Ty::Integer(width) = ty else { return true };
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    match width {
        Width::I32 => text.parse::<i32>().is_ok(),
        Width::U32 => text.parse::<u32>().is_ok(),
        Width::I64 | Width::I64Text => text.parse::<i64>().is_ok(),
        Width::U64 | Width::U64Text => text.parse::<u64>().is_ok(),
    }
}

/// Whether a number in figures is one that its type can hold.
fn whole_enough(ty: &Ty, text: &str) -> bool {
    match ty {
        Ty::Integer(_) => fits_width(ty, &Value::from(text)),
        Ty::Decimal { places: Some(places), .. } => {
            text.split_once('.').is_none_or(|(_, fraction)| fraction.trim_end_matches('0').len() <= usize::from(*places))
        }
        _ => true,
    }
}

fn is_nullable(field: &Field) -> bool {
    matches!(field.presence, Presence::RequiredNullable | Presence::OptionalNullable)
}

fn has_twins(items: &[Value]) -> bool {
    items.iter().enumerate().any(|(index, item)| items.iter().skip(index + 1).any(|other| other == item))
}

/// Whether a text has digits where the model has digits, and the same signs elsewhere.
fn is_like(text: &str, model: &str) -> bool {
    text.len() == model.len()
        && text.bytes().zip(model.bytes()).all(|(a, b)| if b.is_ascii_digit() { a.is_ascii_digit() } else { a == b })
}
