// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Holds a value against what the document demands, before it is sent and before a handler sees it.
//!
//! A violation names the field and states the demand; it never quotes the value, which may be secret.

use super::format;
use super::json::encode_view;
use super::model::{DynObject, Tagged, View};
use super::number;
use super::pattern;
use super::shape::{Direction, Field, Form, Limits, Rule};
use super::trail::{Step, append};
use rust_decimal::Decimal;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;

/// A demand of the document that a value does not meet.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// Which field, as in `receivers[2].amount`; empty for the whole value.
    pub path: String,
    /// Which demand, by the document's word for it: `maxLength`, `pattern`, …
    pub rule: &'static str,
    /// The demand in words.
    pub message: String,
}

impl Violation {
    /// A violation found outside of [`validate`].
    #[doc(hidden)]
    #[must_use]
    pub fn new(path: impl Into<String>, rule: &'static str, message: impl fmt::Display) -> Self {
        Self { path: path.into(), rule, message: message.to_string() }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => f.write_str(&self.message),
            path => write!(f, "{path}: {}", self.message),
        }
    }
}

/// Checks an object and everything in it. Fields that only answers hold are not looked at.
///
/// # Errors
/// All demands that are not met, in the order of the fields.
pub fn validate(object: &dyn DynObject) -> Result<(), Vec<Violation>> {
    let mut check = Check::default();
    check.object(object, &Place::Root);
    if check.violations.is_empty() { Ok(()) } else { Err(check.violations) }
}

/// Where the check stands; spelled out only for a violation.
enum Place<'a> {
    Root,
    Member(&'a Place<'a>, &'a str),
    Item(&'a Place<'a>, usize),
}

impl Place<'_> {
    fn path(&self) -> String {
        match self {
            Self::Root => String::new(),
            Self::Member(outer, name) => Self::extend(outer, &Step::Member(Cow::Owned((*name).to_owned()))),
            Self::Item(outer, index) => Self::extend(outer, &Step::Item(*index)),
        }
    }

    fn extend(outer: &Place<'_>, step: &Step) -> String {
        let mut path = outer.path();
        append(&mut path, step);
        path
    }
}

#[derive(Default)]
struct Check {
    violations: Vec<Violation>,
}

impl Check {
    fn report(&mut self, place: &Place<'_>, rule: &'static str, message: impl fmt::Display) {
        self.violations.push(Violation::new(place.path(), rule, message));
    }

    fn object(&mut self, object: &dyn DynObject, place: &Place<'_>) {
        let shape = object.shape();
        for (index, field) in shape.fields.iter().enumerate() {
            if Direction::Request.carries(field) {
                let place = if shape.tuple { Place::Item(place, index) } else { Place::Member(place, field.name) };
                self.value(object.get(index), field, &place);
            }
        }
        if let View::Table(table) = object.extra() {
            for (name, view) in table.entries() {
                self.value(view, shape.extra, &Place::Member(place, name));
            }
        }
        for Rule::AtLeastOne(names) in shape.rules {
            let given = |name: &&str| {
                let index = shape.fields.iter().position(|field| field.name == *name);
                index.is_some_and(|index| !matches!(object.get(index), View::Absent | View::Null))
            };
            if !names.iter().any(given) {
                self.report(place, "anyOf", format_args!("at least one of {} must be given", names.join(", ")));
            }
        }
    }

    fn value(&mut self, view: View<'_>, field: &Field, place: &Place<'_>) {
        let limits = &field.limits;
        match view {
            View::Absent | View::Null | View::Bool(_) | View::Date(_) | View::DateTime(_) => {}
            View::Value(_) | View::File(_) => {}
            View::Members(members) => self.count(members.len(), limits, "properties", place),
            View::Text(text) => self.text(text, limits, place),
            View::I32(value) => self.integer(value.into(), field, place),
            View::I64(value) => self.integer(value.into(), field, place),
            View::U32(value) => self.integer(value.into(), field, place),
            View::U64(value) => self.integer(value.into(), field, place),
            View::F32(value) => self.float(value.into(), &value.to_string(), limits, place),
            View::F64(value) => self.float(value, &value.to_string(), limits, place),
            View::Decimal(value) => self.decimal(value, field, place),
            View::List(list) => {
                self.count(list.len(), limits, "items", place);
                for index in 0..list.len() {
                    self.value(list.item(index), field.each(), &Place::Item(place, index));
                }
                if limits.unique_items {
                    self.unique((0..list.len()).map(|index| list.item(index)), field.each(), place);
                }
            }
            View::Table(table) => {
                self.count(table.len(), limits, "properties", place);
                for (name, view) in table.entries() {
                    self.value(view, field.each(), &Place::Member(place, name));
                }
            }
            View::Object(object) | View::Tagged(Tagged { object, .. }) => self.object(object, place),
        }
    }

    fn text(&mut self, text: &str, limits: &Limits, place: &Place<'_>) {
        if limits.min_length.is_some() || limits.max_length.is_some() {
            let length = text.chars().count();
            if let Some(least) = limits.min_length.filter(|least| length < *least) {
                self.report(place, "minLength", format_args!("must have at least {least} characters, has {length}"));
            }
            if let Some(most) = limits.max_length.filter(|most| length > *most) {
                self.report(place, "maxLength", format_args!("must have at most {most} characters, has {length}"));
            }
        }
        if let Some(format) = limits.format.filter(|format| !format::matches(format, text)) {
            self.report(place, "format", format_args!("must have the form {format}"));
        }
        if let Some(pattern) = limits.pattern.filter(|pattern| !pattern::matches(pattern, text)) {
            self.report(place, "pattern", format_args!("must match {pattern}"));
        }
    }

    fn integer(&mut self, value: i128, field: &Field, place: &Place<'_>) {
        if let Ok(value) = Decimal::try_from_i128_with_scale(value, 0) {
            self.number(value, &field.limits, place);
        }
        if field.form == Form::Text {
            self.text(&value.to_string(), &field.limits, place);
        }
    }

    fn decimal(&mut self, value: Decimal, field: &Field, place: &Place<'_>) {
        let Some(text) = number::text(value, field.places) else {
            let places = field.places.unwrap_or_default();
            return self.report(place, "x-decimal-places", format_args!("must not need more than {places} decimal places"));
        };
        self.number(value, &field.limits, place);
        if field.form != Form::Number {
            self.text(&text, &field.limits, place);
        }
    }

    fn number(&mut self, value: Decimal, limits: &Limits, place: &Place<'_>) {
        if let Some((text, least)) = bound(limits.minimum) {
            if limits.exclusive_minimum && value <= least {
                self.report(place, "exclusiveMinimum", format_args!("must be more than {text}"));
            } else if value < least {
                self.report(place, "minimum", format_args!("must be at least {text}"));
            }
        }
        if let Some((text, most)) = bound(limits.maximum) {
            if limits.exclusive_maximum && value >= most {
                self.report(place, "exclusiveMaximum", format_args!("must be less than {text}"));
            } else if value > most {
                self.report(place, "maximum", format_args!("must be at most {text}"));
            }
        }
        if let Some((text, step)) = bound(limits.multiple_of)
            && value.checked_rem(step).is_some_and(|rest| !rest.is_zero())
        {
            self.report(place, "multipleOf", format_args!("must be a multiple of {text}"));
        }
    }

    /// A float by the decimal that its shortest text says. Beyond the range of decimals only the bounds can be told.
    fn float(&mut self, value: f64, text: &str, limits: &Limits, place: &Place<'_>) {
        if !value.is_finite() {
            return self.report(place, "type", "must be a finite number");
        }
        if let Some(value) = number::parse(text) {
            return self.number(value, limits, place);
        }
        let parse = |bound: &'static str| bound.parse::<f64>().ok().map(|value| (bound, value));
        if let Some((text, _)) = limits.minimum.and_then(parse).filter(|(_, least)| value < *least) {
            self.report(place, "minimum", format_args!("must be at least {text}"));
        }
        if let Some((text, _)) = limits.maximum.and_then(parse).filter(|(_, most)| value > *most) {
            self.report(place, "maximum", format_args!("must be at most {text}"));
        }
    }

    fn count(&mut self, count: usize, limits: &Limits, what: &str, place: &Place<'_>) {
        let (least_rule, most_rule) = match what {
            "properties" => ("minProperties", "maxProperties"),
            _ => ("minItems", "maxItems"),
        };
        if let Some(least) = limits.min_items.filter(|least| count < *least) {
            self.report(place, least_rule, format_args!("must have at least {least} {what}, has {count}"));
        }
        if let Some(most) = limits.max_items.filter(|most| count > *most) {
            self.report(place, most_rule, format_args!("must have at most {most} {what}, has {count}"));
        }
    }

    /// Items are equal when their JSON is.
    fn unique<'v>(&mut self, items: impl Iterator<Item = View<'v>>, field: &Field, place: &Place<'_>) {
        let mut seen = BTreeSet::new();
        for (index, item) in items.enumerate() {
            let Ok(json) = encode_view(item, field, Direction::Any) else { continue };
            if !seen.insert(json) {
                self.report(&Place::Item(place, index), "uniqueItems", "must not be there twice");
            }
        }
    }
}

fn bound(text: Option<&'static str>) -> Option<(&'static str, Decimal)> {
    text.and_then(|text| number::parse(text).map(|value| (text, value)))
}
