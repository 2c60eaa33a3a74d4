// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! The scalar types as fields.

use super::model::{Map, Model, Object, Slot, View};
use super::shape::Shape;
use rust_decimal::Decimal;
use serde_json::Value;
use time::{Date, OffsetDateTime};

macro_rules! scalar {
    ($($type:ty: $variant:ident, $empty:expr;)*) => {$(
        impl Model for $type {
            fn empty() -> Self {
                $empty
            }

            fn view(&self) -> View<'_> {
                View::$variant(*self)
            }

            fn slot(&mut self) -> Slot<'_> {
                Slot::$variant(self)
            }
        }
    )*};
}

scalar! {
    bool: Bool, false;
    i32: I32, 0;
    i64: I64, 0;
    u32: U32, 0;
    u64: U64, 0;
    f32: F32, 0.0;
    f64: F64, 0.0;
    Decimal: Decimal, Decimal::ZERO;
    Date: Date, Date::MIN;
    OffsetDateTime: DateTime, OffsetDateTime::UNIX_EPOCH;
}

impl Model for String {
    fn empty() -> Self {
        Self::new()
    }

    fn view(&self) -> View<'_> {
        View::Text(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }
}

impl Model for Value {
    fn empty() -> Self {
        Self::Null
    }

    fn view(&self) -> View<'_> {
        View::Value(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Value(self)
    }
}

impl Model for Map {
    fn empty() -> Self {
        Self::new()
    }

    fn view(&self) -> View<'_> {
        View::Members(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Members(self)
    }
}

/// No input at all, and the answer that says nothing: whatever is read is skipped.
impl Object for () {
    const SHAPE: &'static Shape = &Shape::new("nothing", &[]);

    fn empty() -> Self {}

    fn get(&self, _: usize) -> View<'_> {
        View::Absent
    }

    fn slot(&mut self, _: usize) -> Slot<'_> {
        Slot::Nothing
    }

    fn as_view(&self) -> View<'_> {
        View::Absent
    }

    fn as_slot(&mut self) -> Slot<'_> {
        Slot::Nothing
    }
}
