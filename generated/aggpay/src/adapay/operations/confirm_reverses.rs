// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `adapay.confirm_reverses`.

use crate::runtime::operation::{
    BodyKind, Idempotency, In, Input, KeyPlace, OnRepeat, Operation,
};
use super::super::protocol::{ENVELOPE, ERRORS, SECURITY, SERVERS};

/// `POST /v1/payments/confirm/reverse`
pub static CREATE_CONFIRM_REVERSE: Operation = Operation::new(
        "createConfirmReverse",
        "POST",
        "/v1/payments/confirm/reverse",
        SERVERS,
    )
    .input(Input::Body)
    .body(BodyKind::Json)
    .security(SECURITY)
    .envelope(&ENVELOPE)
    .errors(&ERRORS)
    .idempotency(Idempotency {
        place: KeyPlace::Body,
        name: "order_no",
        on_repeat: OnRepeat::Unknown,
    });

/// `GET /v1/payments/confirm/reverse/details`
pub static QUERY_CONFIRM_REVERSES: Operation = Operation::new(
        "queryConfirmReverses",
        "GET",
        "/v1/payments/confirm/reverse/details",
        SERVERS,
    )
    .input(Input::Fields(&[In::Query, In::Query, In::Query, In::Query]))
    .security(SECURITY)
    .envelope(&ENVELOPE)
    .errors(&ERRORS);
