// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! A call as a handler sees it.

use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, Mutex, PoisonError};

use http::header::{HeaderMap, HeaderName, HeaderValue};

use crate::runtime::headers;
use crate::runtime::json::EncodeError;
use crate::runtime::model::Object;
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
    pub(super) answer: AnswerHeaders,
}

/// Headers that a handler gives its answer.
#[derive(Clone, Default)]
pub(super) struct AnswerHeaders(Arc<Mutex<HeaderMap>>);

impl AnswerHeaders {
    fn change(&self, change: impl FnOnce(&mut HeaderMap)) {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// Adds them to an answer.
    pub(super) fn add_to(&self, answer: &mut HeaderMap) {
        self.change(|own| answer.extend(std::mem::take(own)));
    }
}

impl<I> Call<I> {
    /// Gives the answer these headers, whatever the answer will be. What the document declares has a type; other headers go by
    /// [`answer_header`](Self::answer_header).
    ///
    /// # Errors
    /// When a value cannot stand in a header.
    pub fn answer_headers(&self, headers: &(impl Object + Sync)) -> Result<(), EncodeError> {
        let mut written = HeaderMap::new();
        headers::write(headers, &mut written)?;
        self.answer.change(|own| own.extend(written));
        Ok(())
    }

    /// Gives the answer a header.
    pub fn answer_header(&self, name: HeaderName, value: HeaderValue) {
        self.answer.change(|own| {
            own.insert(name, value);
        });
    }

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
