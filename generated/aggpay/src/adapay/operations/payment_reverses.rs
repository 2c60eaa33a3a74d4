// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `adapay.payment_reverses`.

use crate::runtime::envelope::{Condition, Is, Test};
use crate::runtime::operation::{
    BodyKind, Idempotency, In, Input, KeyPlace, OnRepeat, Operation, PageBy, Paging,
};
use super::super::protocol::{ENVELOPE, ERRORS, SECURITY, SERVERS};

/// `POST /v1/payments/reverse`
pub static CREATE_PAYMENT_REVERSE: Operation = Operation::new(
        "createPaymentReverse",
        "POST",
        "/v1/payments/reverse",
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

/// `GET /v1/payments/reverse/{reverse_id}`
pub static GET_PAYMENT_REVERSE: Operation = Operation::new(
        "getPaymentReverse",
        "GET",
        "/v1/payments/reverse/{reverse_id}",
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

/// `GET /v1/payments/reverse/list`
pub static LIST_PAYMENT_REVERSES: Operation = Operation::new(
        "listPaymentReverses",
        "GET",
        "/v1/payments/reverse/list",
        SERVERS,
    )
    .input(
        Input::Fields(
            &[In::Query, In::Query, In::Query, In::Query, In::Query, In::Query],
        ),
    )
    .security(SECURITY)
    .envelope(&ENVELOPE)
    .errors(&ERRORS)
    .paging(Paging {
        by: PageBy::Number("page_index"),
        size: Some("page_size"),
        items: "/payment_reverses",
        more: Some("/has_more"),
    });
