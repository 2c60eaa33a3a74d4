//! What a handler says instead of an answer.

use std::fmt;

use serde::Serialize;
use serde_json::Value;

use crate::runtime::details::Details;
use crate::runtime::error_form::{ErrorForm, FailureKind, Told};

/// What a handler says instead of an answer. It is written in the gateway's own error form.
#[derive(Debug, Clone)]
pub struct Failure(Box<Content>);

#[derive(Debug, Clone)]
enum Content {
    /// A reason, to be written in the document's form.
    Told { reason: FailureKind, status: Option<u16>, told: Told },
    /// A body as it is.
    Body { status: u16, body: Value },
}

impl Failure {
    /// A failure of this kind. The message goes to the caller: put nothing into it that the caller must not know.
    #[must_use]
    pub fn new(reason: FailureKind, message: impl Into<String>) -> Self {
        let told = Told { message: Some(message.into()), ..Told::default() };
        Self(Box::new(Content::Told { reason, status: None, told }))
    }

    /// The operation is not offered. What a trait's methods answer until they are written.
    #[must_use]
    pub fn not_implemented() -> Self {
        Self::new(FailureKind::NotImplemented, "this operation is not implemented")
    }

    /// Something broke here; the caller learns no more than that.
    #[must_use]
    pub fn internal() -> Self {
        Self::new(FailureKind::Internal, "internal error")
    }

    /// A status and a body of your own, in place of the document's form. A body that cannot be written as JSON becomes an
    /// internal failure.
    #[must_use]
    pub fn body(status: u16, body: &impl Serialize) -> Self {
        match serde_json::to_value(body) {
            Ok(body) => Self(Box::new(Content::Body { status, body })),
            Err(_) => Self::internal(),
        }
    }

    /// A status, and a body of the document's own types: the one that the operation has for refusals of that status.
    #[must_use]
    pub fn details(status: u16, details: &impl Details) -> Self {
        match details.write() {
            Ok(body) => Self(Box::new(Content::Body { status, body })),
            Err(_) => Self::internal(),
        }
    }

    /// The machine-readable code, in place of the document's usual one for this kind.
    #[must_use]
    pub fn code(self, code: impl Into<String>) -> Self {
        self.tell(|told| told.code = Some(code.into()))
    }

    /// The class of the error, in place of the document's usual one for this kind.
    #[must_use]
    pub fn class(self, class: impl Into<String>) -> Self {
        self.tell(|told| told.kind = Some(class.into()))
    }

    /// The parameter at fault.
    #[must_use]
    pub fn parameter(self, name: impl Into<String>) -> Self {
        self.tell(|told| told.parameter = Some(name.into()))
    }

    /// The HTTP status, in place of the document's usual one for this kind.
    #[must_use]
    pub fn status(mut self, new: u16) -> Self {
        match self.0.as_mut() {
            Content::Told { status, .. } => *status = Some(new),
            Content::Body { status, .. } => *status = new,
        }
        self
    }

    fn tell(mut self, set: impl FnOnce(&mut Told)) -> Self {
        if let Content::Told { told, .. } = self.0.as_mut() {
            set(told);
        }
        self
    }

    /// The status and the body with which it is answered.
    pub(crate) fn write(self, form: Option<&ErrorForm>) -> (u16, Value) {
        match (*self.0, form) {
            (Content::Body { status, body }, _) => (status, body),
            (Content::Told { reason, status, told }, Some(form)) => {
                let (usual, body) = form.write(reason, &told);
                (status.unwrap_or(usual), body)
            }
            // The document does not say how failures look.
            (Content::Told { reason, status, told }, None) => {
                let mut body = serde_json::Map::new();
                for (name, text) in [("code", told.code), ("message", told.message), ("parameter", told.parameter)] {
                    body.extend(text.map(|text| (name.to_owned(), Value::from(text))));
                }
                (status.unwrap_or(reason.status()), Value::Object(body))
            }
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.as_ref() {
            Content::Told { reason, told, .. } => {
                write!(formatter, "{reason:?}: {}", told.message.as_deref().unwrap_or_default())
            }
            Content::Body { status, .. } => write!(formatter, "failure with status {status}"),
        }
    }
}

impl std::error::Error for Failure {}
