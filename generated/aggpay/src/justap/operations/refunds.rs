// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `justap.refunds`.

use crate::runtime::operation::{
    BodyKind, Idempotency, In, Input, KeyPlace, OnRepeat, Operation, PageBy, Paging,
};
use super::super::protocol::{ERRORS, SECURITY, SERVERS};

/// `GET /v1/refunds`
pub static LIST_REFUNDS: Operation = Operation::new(
        "RefundServiceQueryRefundList2",
        "GET",
        "/v1/refunds",
        SERVERS,
    )
    .input(Input::Fields(&[In::Query, In::Query, In::Query, In::Query, In::Query]))
    .security(SECURITY)
    .errors(&ERRORS)
    .paging(Paging {
        by: PageBy::Cursor {
            after: "starting_after",
            before: Some("ending_before"),
            cursor: "/refund_id",
        },
        size: Some("limit"),
        items: "/data",
        more: Some("/has_more"),
    });

/// `POST /v1/refunds`
pub static CREATE_REFUND: Operation = Operation::new(
        "RefundServiceRefunds2",
        "POST",
        "/v1/refunds",
        SERVERS,
    )
    .input(Input::Body)
    .body(BodyKind::Json)
    .security(SECURITY)
    .errors(&ERRORS)
    .idempotency(Idempotency {
        place: KeyPlace::Body,
        name: "merchant_refund_id",
        on_repeat: OnRepeat::SameResult,
    });

/// `GET /v1/refunds/{refund_id}`
pub static GET_REFUND: Operation = Operation::new(
        "RefundServiceQueryRefund2",
        "GET",
        "/v1/refunds/{refund_id}",
        SERVERS,
    )
    .input(Input::Fields(&[In::Path, In::Query, In::Query]))
    .security(SECURITY)
    .errors(&ERRORS);
