//! What an operation answers with: anything of the model, nothing, or bytes.

use bytes::Bytes;

use super::json::{self, DecodeError, EncodeError};
use super::model::{Model, Slot, View};

/// The result of an operation, read by the client and written by the server.
pub trait Reply: Sized + Send + 'static {
    /// The media type under which it travels.
    const CONTENT_TYPE: &'static str;
    /// Reads it from an answer's payload.
    #[doc(hidden)]
    fn read(payload: Bytes) -> Result<Self, DecodeError>;
    /// Writes it as an answer's payload.
    #[doc(hidden)]
    fn write(self) -> Result<Bytes, EncodeError>;
}

impl<T: Model> Reply for T {
    const CONTENT_TYPE: &'static str = "application/json";

    fn read(payload: Bytes) -> Result<Self, DecodeError> {
        let mut nothing = T::empty();
        if matches!(nothing.slot(), Slot::Nothing) {
            // Whatever the gateway says here, JSON or not, nobody asked for it.
            return Ok(nothing);
        }
        // An empty body says what null says.
        json::decode(if payload.is_empty() { b"null" } else { &payload })
    }

    fn write(self) -> Result<Bytes, EncodeError> {
        match self.view() {
            View::Absent => Ok(Bytes::new()),
            _ => json::encode(&self).map(Bytes::from),
        }
    }
}

/// Any content, as it stands.
impl Reply for Bytes {
    const CONTENT_TYPE: &'static str = "application/octet-stream";

    fn read(payload: Bytes) -> Result<Self, DecodeError> {
        Ok(payload)
    }

    fn write(self) -> Result<Bytes, EncodeError> {
        Ok(self)
    }
}
