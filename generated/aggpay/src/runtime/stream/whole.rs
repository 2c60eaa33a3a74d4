// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Answers that come whole or as a stream, as the caller wishes.

use crate::runtime::answers::{Given, Received};
use crate::runtime::json::{DecodeError, EncodeError};
use crate::runtime::operation::Operation;
use crate::runtime::reply::Reply;

/// The answer of an operation that answers whole or as a stream.
///
/// A call that is awaited asks for the whole; `events()` or `lines()` on it asks for the stream. A handler gives either.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WholeOr<O, S> {
    /// All at once.
    Whole(O),
    /// Piece by piece: [`Events`](super::Events) or [`Lines`](super::Lines).
    Stream(S),
}

impl<O, S> From<O> for WholeOr<O, S> {
    fn from(whole: O) -> Self {
        Self::Whole(whole)
    }
}

impl<O: Reply, S: Reply> Reply for WholeOr<O, S> {
    type Value = O::Value;

    fn receive(answer: &Received) -> Result<Self::Value, DecodeError> {
        O::receive(answer)
    }

    fn give(self, operation: &'static Operation) -> Result<Given, EncodeError> {
        match self {
            Self::Whole(whole) => whole.give(operation),
            Self::Stream(stream) => stream.give(operation),
        }
    }
}
