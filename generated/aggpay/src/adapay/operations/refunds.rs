// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `adapay.refunds`.

use crate::runtime::operation::{
    BodyKind, Idempotency, In, Input, KeyPlace, OnRepeat, Operation,
};
use super::super::protocol::{ENVELOPE, ERRORS, SECURITY, SERVERS};

/// `POST /v1/payments/{id}/refunds`
pub static CREATE_REFUND: Operation = Operation::new(
        "createRefund",
        "POST",
        "/v1/payments/{id}/refunds",
        SERVERS,
    )
    .input(Input::Fields(&[In::PathAndBody, In::Body]))
    .body(BodyKind::Json)
    .security(SECURITY)
    .envelope(&ENVELOPE)
    .errors(&ERRORS)
    .idempotency(Idempotency {
        place: KeyPlace::Body,
        name: "refund_order_no",
        on_repeat: OnRepeat::Unknown,
    });

/// `GET /v1/payments/refunds`
pub static QUERY_REFUNDS: Operation = Operation::new(
        "queryRefunds",
        "GET",
        "/v1/payments/refunds",
        SERVERS,
    )
    .input(Input::Fields(&[In::Query, In::Query, In::Query]))
    .security(SECURITY)
    .envelope(&ENVELOPE)
    .errors(&ERRORS);
