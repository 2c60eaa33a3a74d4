//! What an operation answers with: anything of the model, nothing, or bytes.

use bytes::Bytes;

use super::answers::{Given, Received};
use super::json::{self, DecodeError, EncodeError};
use super::model::{Model, Slot};
use super::operation::Operation;

/// How a client wants an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mode {
    /// All at once.
    #[default]
    Whole,
    /// Item by item.
    Items,
    /// Its bytes, chunk by chunk.
    Bytes,
}

/// The result of an operation, read by the client and written by the server.
pub trait Reply: Sized + Send + 'static {
    /// What a call gives its caller.
    type Value: Send + 'static;
    /// How the answer is wanted.
    #[doc(hidden)]
    const MODE: Mode = Mode::Whole;
    /// Reads it from an answer.
    #[doc(hidden)]
    fn receive(answer: &Received) -> Result<Self::Value, DecodeError>;
    /// Writes it as an answer of this operation.
    #[doc(hidden)]
    fn give(self, operation: &'static Operation) -> Result<Given, EncodeError>;
}

impl<T: Model + Send> Reply for T {
    type Value = Self;

    fn receive(answer: &Received) -> Result<Self, DecodeError> {
        if answer.operation.answers.is_empty() {
            let mut nothing = T::empty();
            if matches!(nothing.slot(), Slot::Nothing) {
                // Whatever the gateway says here, JSON or not, nobody asked for it.
                return Ok(nothing);
            }
            // An empty body says what null says.
            return json::decode(if answer.payload.is_empty() { b"null" } else { &answer.payload });
        }
        answer.body()
    }

    fn give(self, operation: &'static Operation) -> Result<Given, EncodeError> {
        Given::row(operation, 0, None, &self)
    }
}

/// Any content, as it stands.
impl Reply for Bytes {
    type Value = Self;

    fn receive(answer: &Received) -> Result<Self, DecodeError> {
        Ok(answer.payload.clone())
    }

    fn give(self, _: &'static Operation) -> Result<Given, EncodeError> {
        Ok(Given { content_type: "application/octet-stream".to_owned(), payload: self, ..Given::default() })
    }
}
