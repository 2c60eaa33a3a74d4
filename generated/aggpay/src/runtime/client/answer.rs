// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Opening answers: verify, unwrap, tell failure from success.

use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, HeaderMap, HeaderName};
use http::response::Parts;
use http::{Response, StatusCode};
use serde_json::Value;

use super::headers;
use crate::runtime::answers::{Received, Status};
use crate::runtime::envelope::{Envelope, Unopened};
use crate::runtime::error::{Error, GatewayError, Result};
use crate::runtime::json::DecodeError;
use crate::runtime::keys::VerifyingKey;
use crate::runtime::multipart;
use crate::runtime::operation::Operation;
use crate::runtime::verdict::Circumstances;

/// A successful answer.
pub(super) struct Opened {
    /// What was received, out of its envelope.
    pub received: Received,
    /// The headers that came with it.
    pub headers: HeaderMap,
    /// What is known about the call, should the payload prove unreadable.
    pub call: Circumstances,
}

/// Opens an answer: its payload on success, an error otherwise.
pub(super) fn open(
    operation: &'static Operation,
    response: Response<Bytes>,
    key: Option<&VerifyingKey>,
    limit: usize,
) -> Result<Opened> {
    let status = response.status();
    let retry_after = headers::retry_after(response.headers());
    let encoded = headers::encoded(response.headers());
    if encoded && status.is_success() {
        let error = DecodeError::new("", "the body is compressed, which nobody asked for");
        return Err(Error::decode(operation.id, status.as_u16(), error));
    }
    let (parts, body) = response.into_parts();
    let body = if encoded { Bytes::new() } else { body };
    let refuse = |authentic, payload| {
        let raw = (parts.headers.clone(), body.clone());
        Err(failure(operation, status.as_u16(), retry_after, authentic, payload, raw))
    };
    let payload = match operation.envelope {
        None => body.clone(),
        Some(envelope) => match unwrap(envelope, &body, key) {
            Ok(payload) => payload,
            // A proxy's error page, say. Nobody signed it, so nothing it says is repeated.
            Err(Unopened::NoEnvelope) if !status.is_success() => {
                return refuse(envelope.signature.is_none(), Value::Null);
            }
            Err(Unopened::NoEnvelope) => return Err(Error::signature(operation.id, "the answer has no signed payload")),
            Err(Unopened::Unsigned) => return Err(Error::signature(operation.id, "the answer is not signed")),
            Err(Unopened::Forged) => return Err(Error::signature(operation.id, "the answer's signature is wrong")),
        },
    };
    let failed = || {
        let condition = operation.failure.or(operation.envelope.and_then(|envelope| envelope.failure))?;
        condition.holds(std::str::from_utf8(&payload).ok()?).then_some(())
    };
    if !succeeded(operation, status) || failed().is_some() {
        return refuse(true, serde_json::from_slice(&payload).unwrap_or_default());
    }
    Ok(opened(operation, parts, payload, limit))
}

/// Whether an answer is none of the failures. Where the document calls a redirection the answer, it is one.
pub(super) fn succeeded(operation: &Operation, status: StatusCode) -> bool {
    status.is_success() || operation.answers.iter().any(|answer| answer.status == Status::Is(status.as_u16()))
}

/// A successful answer with its content.
pub(super) fn opened(operation: &'static Operation, parts: Parts, payload: Bytes, limit: usize) -> Opened {
    let text = |name: HeaderName| parts.headers.get(name).and_then(|value| std::str::from_utf8(value.as_bytes()).ok());
    let received = Received {
        operation,
        status: parts.status.as_u16(),
        content_type: text(CONTENT_TYPE).map(str::to_owned),
        file_name: text(CONTENT_DISPOSITION).and_then(multipart::file_name_of),
        payload,
        stream: None,
        limit,
    };
    Opened { received, headers: parts.headers, call: Circumstances::default() }
}

fn unwrap(envelope: &Envelope, body: &Bytes, key: Option<&VerifyingKey>) -> Result<Bytes, Unopened> {
    let text = std::str::from_utf8(body).map_err(|_| Unopened::NoEnvelope)?;
    envelope.open(text, key).map(Bytes::from)
}

fn failure(
    operation: &'static Operation,
    status: u16,
    retry_after: Option<Duration>,
    authentic: bool,
    payload: Value,
    (headers, body): (HeaderMap, Bytes),
) -> Error {
    let told = operation.errors.map(|form| form.read(&payload)).unwrap_or_default();
    Error::Gateway(Box::new(GatewayError {
        operation: operation.id,
        status,
        code: told.code,
        message: told.message,
        kind: told.kind,
        parameter: told.parameter,
        retry_after,
        authentic,
        call: Circumstances::default(),
        refusals: operation.refusals,
        payload,
        headers,
        body,
    }))
}
