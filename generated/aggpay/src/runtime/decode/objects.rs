// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Reads objects: members by their names, in whichever order they come, and the fields of tuples by their place.

use super::{Fill, Reading};
use crate::runtime::assign::Filled;
use crate::runtime::fields::{Find, Key, Seen};
use crate::runtime::model::{DynObject, Slot};
use serde::de::{Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// The fields of an object that is written as a list. What comes behind the last is skipped.
pub(super) fn tuple<'de, A: SeqAccess<'de>>(
    object: &mut dyn DynObject,
    reading: &Reading,
    mut access: A,
) -> Result<Filled, A::Error> {
    let shape = object.shape();
    let mut seen = Seen::default();
    for (index, field) in shape.fields.iter().enumerate() {
        match access.next_element_seed(Fill { slot: &mut object.slot(index), field, reading }) {
            Ok(Some(_)) => seen.add(index),
            Ok(None) => break,
            Err(error) => {
                reading.trail.item(index);
                return Err(error);
            }
        }
    }
    while access.next_element::<IgnoredAny>()?.is_some() {
        reading.miss(true);
    }
    match shape.fields.iter().enumerate().find(|(index, field)| field.required && !seen.has(*index)) {
        None => Ok(Filled::Yes),
        Some((index, _)) => {
            reading.trail.item(index);
            Err(A::Error::custom("missing"))
        }
    }
}

pub(super) fn object<'de, A: MapAccess<'de>>(
    object: &mut dyn DynObject,
    reading: &Reading,
    mut access: A,
) -> Result<Filled, A::Error> {
    let mut seen = Seen::default();
    read_members(object, &mut seen, None, reading, &mut access)?;
    seen.complete(object.shape(), reading)?;
    Ok(Filled::Yes)
}

/// Reads the members of an object into its fields, or those that `wanted` names; other members count as unknown.
pub(crate) fn read_members<'de, A: MapAccess<'de>>(
    object: &mut dyn DynObject,
    seen: &mut Seen,
    wanted: Option<&dyn Fn(usize) -> bool>,
    reading: &Reading,
    access: &mut A,
) -> Result<(), A::Error> {
    let shape = object.shape();
    let fields = shape.fields;
    let (mut next, mut found) = (0, Key::Field(0));
    while access.next_key_seed(Find { found: &mut found, object, fields, wanted, next })?.is_some() {
        let (index, alias) = match &mut found {
            Key::Field(index) => (*index, false),
            Key::Alias(index) => (*index, true),
            Key::Unknown(name) => {
                let name = std::mem::take(name);
                let mut lost = false;
                match object.extra_mut() {
                    Slot::Members(extra) => _ = extra.insert(name, access.next_value()?),
                    Slot::Table(extra) => {
                        let mut slot = extra.insert(name.clone());
                        if let Err(error) = access.next_value_seed(Fill { slot: &mut slot, field: shape.extra, reading }) {
                            reading.trail.member(name);
                            return Err(error);
                        }
                    }
                    _ => {
                        lost = true;
                        access.next_value::<IgnoredAny>()?;
                    }
                }
                reading.miss(lost);
                continue;
            }
        };
        next = index.saturating_add(1);
        let Some(field) = fields.get(index) else { continue };
        if alias && seen.has(index) {
            // The declared name goes before its aliases, in whichever order they come.
            access.next_value::<IgnoredAny>()?;
            continue;
        }
        if !alias && !seen.add_named(index) {
            reading.trail.member(field.name);
            return Err(A::Error::custom("given twice"));
        }
        let mut slot = object.slot(index);
        let optional = matches!(slot, Slot::Optional(_));
        match access.next_value_seed(Fill { slot: &mut slot, field, reading }) {
            Ok(Filled::Absent) if !optional => {}
            Ok(_) => seen.add(index),
            Err(error) => {
                reading.trail.member(field.name);
                return Err(error);
            }
        }
    }
    Ok(())
}

/// Some fields of an object, read on their own.
pub(crate) struct Part<'a> {
    pub(crate) object: &'a mut dyn DynObject,
    pub(crate) seen: &'a mut Seen,
    pub(crate) wanted: Option<&'a dyn Fn(usize) -> bool>,
    pub(crate) reading: &'a Reading,
}

impl<'de> Visitor<'de> for Part<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        read_members(self.object, self.seen, self.wanted, self.reading, &mut access)
    }
}
