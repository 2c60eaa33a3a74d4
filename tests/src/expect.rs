//! Calls with the document's examples, and what is expected of their outcome.

use aggpay::Error;
use aggpay::runtime::error::GatewayError;
use serde_json::Value;

use crate::cases::{OperationCase, Trouble};
use crate::echo::Echo;
use crate::gateways::Clients;

/// Calls an operation with its example.
pub async fn call(clients: &Clients, title: &str) -> Result<Value, Trouble> {
    let case = OperationCase::named(title);
    (case.call)(clients, &case.request()).await
}

/// The error of a call, or the test fails.
pub fn failed(outcome: Result<Value, Trouble>) -> Error {
    match outcome {
        Err(Trouble::Call(error)) => error,
        other => panic!("expected an error, found {other:?}"),
    }
}

/// The gateway's own error, or the test fails.
pub fn gateway(outcome: Result<Value, Trouble>) -> GatewayError {
    match failed(outcome) {
        Error::Gateway(error) => *error,
        other => panic!("expected the gateway's own error, found {other:?}"),
    }
}

/// Status, code and parameter of an error.
pub fn told(error: &GatewayError) -> (u16, &str, Option<&str>) {
    (error.status, error.code.as_deref().unwrap_or_default(), error.parameter.as_deref())
}

/// Requires that no handler was called.
pub fn untouched(echo: &Echo) {
    let seen = echo.take();
    assert!(seen.is_empty(), "a handler was called: {seen:?}");
}
