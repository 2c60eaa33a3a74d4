// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! A call as a handler sees it.

use std::fmt;
use std::ops::Deref;

use http::HeaderMap;

use crate::runtime::operation::Operation;

/// A call as a handler sees it: verified, decoded, and checked against the document.
///
/// It dereferences to its input: `call.order_no` is the input's field.
#[non_exhaustive]
pub struct Call<I> {
    /// What the operation was called with.
    pub input: I,
    /// The API key of the caller, when the operation asks for one.
    pub api_key: Option<String>,
    /// The headers of the request. They hold secrets and are left out of `Debug`.
    pub headers: HeaderMap,
    /// The operation.
    pub operation: &'static Operation,
}

impl<I> Call<I> {
    /// The input alone.
    pub fn into_inner(self) -> I {
        self.input
    }
}

impl<I> Deref for Call<I> {
    type Target = I;

    fn deref(&self) -> &I {
        &self.input
    }
}

impl<I: fmt::Debug> fmt::Debug for Call<I> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Call").field("operation", &self.operation.id).field("input", &self.input).finish_non_exhaustive()
    }
}
