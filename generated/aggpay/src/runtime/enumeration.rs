// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Enumerations of texts and of integers. They are open: a value that this version does not know is kept as it came, so that a gateway can
//! add one without breaking a deployed client.

use super::model::{ChoiceSlot, CodeSlot};

/// A generated enumeration of texts.
pub trait Enumeration: Sized + 'static {
    /// The name of the type.
    const NAME: &'static str;
    /// The values that this version knows, as they are written on the wire.
    const VALUES: &'static [&'static str];

    /// The value as it is written on the wire.
    fn as_str(&self) -> &str;

    /// The value that is written like this.
    fn from_text(text: &str) -> Self;

    /// Whether this version knows the value.
    fn is_known(&self) -> bool {
        Self::VALUES.contains(&self.as_str())
    }
}

impl<T: Enumeration> ChoiceSlot for T {
    fn set(&mut self, text: &str) {
        *self = T::from_text(text);
    }

    fn knows(&self, text: &str) -> bool {
        T::VALUES.contains(&text)
    }
}

/// A generated enumeration of integers.
pub trait IntegerEnumeration: Copy + Send + Sync + 'static {
    /// The name of the type.
    const NAME: &'static str;
    /// The values that this version knows.
    const VALUES: &'static [i64];

    /// The value as it is written on the wire.
    fn as_i64(self) -> i64;

    /// The value that is written like this.
    fn from_i64(number: i64) -> Self;

    /// Whether this version knows the value.
    fn is_known(self) -> bool {
        Self::VALUES.contains(&self.as_i64())
    }
}

impl<T: IntegerEnumeration> CodeSlot for T {
    fn set(&mut self, number: i64) {
        *self = T::from_i64(number);
    }
}
