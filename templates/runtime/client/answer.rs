//! Opening answers: verify, unwrap, tell failure from success.

use std::time::Duration;

use bytes::Bytes;
use http::Response;
use http::header::RETRY_AFTER;
use serde_json::Value;

use crate::runtime::envelope::{Envelope, Unopened};
use crate::runtime::error::{Error, GatewayError, Result};
use crate::runtime::keys::VerifyingKey;
use crate::runtime::operation::Operation;

/// A successful answer.
pub(super) struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// What the answer carries, out of its envelope.
    pub payload: Bytes,
}

/// Opens an answer: its payload on success, an error otherwise.
pub(super) fn open(operation: &'static Operation, response: Response<Bytes>, key: Option<&VerifyingKey>) -> Result<Answer> {
    let status = response.status();
    let retry_after =
        response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok()?.parse().ok()).map(Duration::from_secs);
    let body = response.into_body();
    let payload = match operation.envelope {
        None => body,
        Some(envelope) => match unwrap(envelope, &body, key) {
            Ok(payload) => payload,
            // A proxy's error page, say. Nobody signed it, so nothing it says is repeated.
            Err(Unopened::NoEnvelope) if !status.is_success() => {
                return Err(failure(operation, status.as_u16(), retry_after, Value::Null));
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
    if !status.is_success() || failed().is_some() {
        let value = serde_json::from_slice(&payload).unwrap_or_default();
        return Err(failure(operation, status.as_u16(), retry_after, value));
    }
    Ok(Answer { status: status.as_u16(), payload })
}

fn unwrap(envelope: &Envelope, body: &Bytes, key: Option<&VerifyingKey>) -> Result<Bytes, Unopened> {
    let text = std::str::from_utf8(body).map_err(|_| Unopened::NoEnvelope)?;
    envelope.open(text, key).map(Bytes::from)
}

fn failure(operation: &'static Operation, status: u16, retry_after: Option<Duration>, payload: Value) -> Error {
    let told = operation.errors.map(|form| form.read(&payload)).unwrap_or_default();
    Error::Gateway(Box::new(GatewayError {
        operation: operation.id,
        status,
        code: told.code,
        message: told.message,
        kind: told.kind,
        parameter: told.parameter,
        retry_after,
        payload,
    }))
}
