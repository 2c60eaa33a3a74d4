// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `adapay.payments`.

use crate::runtime::envelope::{Condition, Is, Test};
use crate::runtime::operation::{
    BodyKind, Idempotency, In, Input, KeyPlace, OnRepeat, Operation, PageBy, Paging,
};
use super::super::protocol::{ENVELOPE, ERRORS, SECURITY, SERVERS};

/// `POST /v1/payments`
pub static CREATE_PAYMENT: Operation = Operation::new(
        "createPayment",
        "POST",
        "/v1/payments",
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

/// `GET /v1/payments/{payment_id}`
pub static GET_PAYMENT: Operation = Operation::new(
        "getPayment",
        "GET",
        "/v1/payments/{payment_id}",
        SERVERS,
    )
    .input(Input::Fields(&[In::PathAndQuery]))
    .security(SECURITY)
    .envelope(&ENVELOPE)
    .failure(
        &Condition {
            when: Test {
                pointer: "/status",
                is: Is::Equal("\"failed\""),
            },
            unless: Some(Test {
                pointer: "/id",
                is: Is::Present(true),
            }),
        },
    )
    .errors(&ERRORS);

/// `GET /v1/payments/list`
pub static LIST_PAYMENTS: Operation = Operation::new(
        "listPayments",
        "GET",
        "/v1/payments/list",
        SERVERS,
    )
    .input(
        Input::Fields(
            &[
                In::Query,
                In::Query,
                In::Query,
                In::Query,
                In::Query,
                In::Query,
                In::Query,
            ],
        ),
    )
    .security(SECURITY)
    .envelope(&ENVELOPE)
    .errors(&ERRORS)
    .paging(Paging {
        by: PageBy::Number("page_index"),
        size: Some("page_size"),
        items: "/payments",
        more: Some("/has_more"),
    });

/// `POST /v1/payments/{payment_id}/close`
pub static CLOSE_PAYMENT: Operation = Operation::new(
        "closePayment",
        "POST",
        "/v1/payments/{payment_id}/close",
        SERVERS,
    )
    .input(Input::Fields(&[In::PathAndBody, In::Body]))
    .body(BodyKind::Json)
    .security(SECURITY)
    .envelope(&ENVELOPE)
    .errors(&ERRORS);
