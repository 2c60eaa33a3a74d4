//! What refusals say, as types of the document.
//!
//! An operation may be refused in several ways, each with a body of its own. Where there is one type for all of them, that type is what
//! [`Error::details`](super::error::Error::details) reads. Where there are several, a generated enum has a variant for each, and a table
//! of the operation says which one belongs to which status.

use serde_json::Value;

use super::answers::Status;
use super::error::{Error, GatewayError};
use super::json::{self, DecodeError, EncodeError};
use super::model::Model;

/// What the body of a refusal is read as: any type of the document, or a generated enum over several.
pub trait Details: Sized {
    /// Reads it.
    #[doc(hidden)]
    fn read(refusal: &GatewayError) -> Result<Self, DecodeError>;
    /// Writes it.
    #[doc(hidden)]
    fn write(&self) -> Result<Value, EncodeError>;
}

impl<T: Model> Details for T {
    fn read(refusal: &GatewayError) -> Result<Self, DecodeError> {
        json::decode(refusal.payload.to_string().as_bytes())
    }

    fn write(&self) -> Result<Value, EncodeError> {
        Ok(serde_json::from_slice(&json::encode(self)?).unwrap_or_default())
    }
}

/// Which variant of an enum the refusals of an operation are, by status.
#[derive(Debug)]
pub struct Refusals {
    /// The enum's name.
    pub name: &'static str,
    /// Statuses, and the positions of their variants.
    pub rows: &'static [(Status, usize)],
}

impl Refusals {
    /// The variant for a status; the nearest row counts.
    fn find(&self, status: u16) -> Option<usize> {
        let distance = |row: Status| match row {
            Status::Is(own) => (own == status).then_some(0),
            Status::Class(class) => (status / 100 == class).then_some(1),
            Status::Any => Some(2),
        };
        let fits = self.rows.iter().filter_map(|(row, variant)| Some((distance(*row)?, *variant)));
        fits.min_by_key(|(distance, _)| *distance).map(|(_, variant)| variant)
    }
}

impl GatewayError {
    /// The body as a type of the document, or as the enum over the types that the operation's refusals have.
    ///
    /// # Errors
    /// When it is no such thing, or the enum is not this operation's.
    pub fn details<T: Details>(&self) -> Result<T, DecodeError> {
        T::read(self)
    }

    /// The position of the variant that this refusal is.
    #[doc(hidden)]
    pub fn variant(&self, name: &str) -> Result<usize, DecodeError> {
        let table = self.refusals.filter(|table| table.name == name);
        let table = table.ok_or_else(|| DecodeError::new("", format!("`{}` is not refused with `{name}`", self.operation)))?;
        table
            .find(self.status)
            .ok_or_else(|| DecodeError::new("", format!("the document does not know status {} here", self.status)))
    }
}

impl Error {
    /// What the gateway's refusal says, as a type of the document; nothing when it was not the gateway that said no, or when its body is
    /// no such thing. [`GatewayError::details`] tells why.
    #[must_use]
    pub fn details<T: Details>(&self) -> Option<T> {
        self.gateway()?.details().ok()
    }
}

/// [`Details`] for an enum over the types that refusals have, from its variants in their order. A document need not have such enums.
#[allow(unused_macros)]
macro_rules! refusals {
    ($name:ident: $($index:literal $variant:ident),*) => {
        impl $crate::runtime::details::Details for $name {
            fn read(refusal: &$crate::runtime::error::GatewayError) -> ::std::result::Result<Self, $crate::runtime::DecodeError> {
                match refusal.variant(::std::stringify!($name))? {
                    $($index => refusal.details().map(Self::$variant),)*
                    _ => ::std::result::Result::Err($crate::runtime::DecodeError::new("", "no such variant")),
                }
            }

            fn write(&self) -> ::std::result::Result<$crate::runtime::Value, $crate::runtime::EncodeError> {
                match self {
                    $(Self::$variant(body) => $crate::runtime::details::Details::write(body),)*
                }
            }
        }
    };
}

#[allow(unused_imports)]
pub(crate) use refusals;
