// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! `Debug` for generated types: everything that is there, but nothing that must not be logged.
//!
//! Sensitive fields show `***`. Members that the document does not name are shown by name only, since nobody has said what
//! they may hold.

use super::model::{DynObject, Map, Tagged, View};
use super::shape::Field;
use std::fmt::{self, Debug, Formatter};
use time::format_description::well_known::Rfc3339;

/// Shows an object.
#[doc(hidden)]
pub fn object(object: &dyn DynObject, f: &mut Formatter<'_>) -> fmt::Result {
    let shape = object.shape();
    let mut shown = f.debug_struct(shape.name);
    for (index, field) in shape.fields.iter().enumerate() {
        match object.get(index) {
            View::Absent => {}
            _ if field.sensitive => _ = shown.field(field.name, &format_args!("***")),
            view => _ = shown.field(field.name, &Shown { view, field }),
        }
    }
    match object.extra() {
        View::Members(extra) if !extra.is_empty() => shown.field("additional", &Names(extra)).finish(),
        View::Table(extra) if !extra.is_empty() => {
            let each = Field::item().items(shape.extra);
            shown.field("additional", &Shown { view: View::Table(extra), field: &each }).finish()
        }
        _ => shown.finish(),
    }
}

/// Shows a value.
#[doc(hidden)]
pub fn view(view: View<'_>, f: &mut Formatter<'_>) -> fmt::Result {
    Shown { view, field: Field::ITEM }.fmt(f)
}

struct Shown<'a> {
    view: View<'a>,
    field: &'a Field,
}

impl Debug for Shown<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let each = self.field.each();
        match self.view {
            _ if self.field.sensitive => f.write_str("***"),
            View::Absent => f.write_str("absent"),
            View::Null => f.write_str("null"),
            View::Bool(value) => Debug::fmt(&value, f),
            View::I32(value) => Debug::fmt(&value, f),
            View::I64(value) => Debug::fmt(&value, f),
            View::U32(value) => Debug::fmt(&value, f),
            View::U64(value) => Debug::fmt(&value, f),
            View::F32(value) => Debug::fmt(&value, f),
            View::F64(value) => Debug::fmt(&value, f),
            View::Decimal(value) => fmt::Display::fmt(&value, f),
            View::Text(text) => Debug::fmt(text, f),
            View::Date(value) => fmt::Display::fmt(&value, f),
            View::DateTime(value) => match value.format(&Rfc3339) {
                Ok(text) => f.write_str(&text),
                Err(_) => fmt::Display::fmt(&value, f),
            },
            View::Value(value) => fmt::Display::fmt(value, f),
            View::Members(members) => {
                let entries = members.iter().map(|(name, value)| (name, Shown { view: View::Value(value), field: each }));
                f.debug_map().entries(entries).finish()
            }
            View::File(file) => Debug::fmt(file, f),
            View::List(list) => {
                let items = (0..list.len()).map(|index| Shown { view: list.item(index), field: each });
                f.debug_list().entries(items).finish()
            }
            View::Table(table) => {
                f.debug_map().entries(table.entries().map(|(name, view)| (name.to_owned(), Shown { view, field: each }))).finish()
            }
            View::Object(value) | View::Tagged(Tagged { object: value, .. }) => object(value, f),
        }
    }
}

struct Names<'a>(&'a Map);

impl Debug for Names<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.keys()).finish()
    }
}
