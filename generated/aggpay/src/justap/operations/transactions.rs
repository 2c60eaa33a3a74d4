// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `justap.transactions`.

use crate::runtime::operation::{
    BodyKind, Idempotency, In, Input, KeyPlace, OnRepeat, Operation, PageBy, Paging,
};
use super::super::protocol::{ERRORS, SECURITY, SERVERS};

/// `GET /transaction/v1/charges`
pub static TRANSACTION_LIST_CHARGES: Operation = Operation::new(
        "ChargeServiceQueryChargeList",
        "GET",
        "/transaction/v1/charges",
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
                In::Query,
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
    .errors(&ERRORS)
    .paging(Paging {
        by: PageBy::Cursor {
            after: "starting_after",
            before: Some("ending_before"),
            cursor: "/charge_id",
        },
        size: Some("limit"),
        items: "/data",
        more: Some("/has_more"),
    });

/// `POST /transaction/v1/charges`
pub static TRANSACTION_CREATE_CHARGE: Operation = Operation::new(
        "ChargeServiceCharges",
        "POST",
        "/transaction/v1/charges",
        SERVERS,
    )
    .input(Input::Body)
    .body(BodyKind::Json)
    .security(SECURITY)
    .errors(&ERRORS)
    .idempotency(Idempotency {
        place: KeyPlace::Body,
        name: "merchant_trade_id",
        on_repeat: OnRepeat::Unknown,
    });

/// `GET /transaction/v1/charges/{charge_id}`
pub static TRANSACTION_GET_CHARGE: Operation = Operation::new(
        "ChargeServiceQueryCharge",
        "GET",
        "/transaction/v1/charges/{charge_id}",
        SERVERS,
    )
    .input(Input::Fields(&[In::Path, In::Query, In::Query]))
    .security(SECURITY)
    .errors(&ERRORS);

/// `POST /transaction/v1/charges/{charge_id}/reverse`
pub static TRANSACTION_REVERSE_CHARGE: Operation = Operation::new(
        "ChargeServiceReverseCharge",
        "POST",
        "/transaction/v1/charges/{charge_id}/reverse",
        SERVERS,
    )
    .input(Input::Fields(&[In::Path]))
    .security(SECURITY)
    .errors(&ERRORS);

/// `GET /transaction/v1/charges/{charge_id}/refunds`
pub static TRANSACTION_LIST_REFUNDS: Operation = Operation::new(
        "RefundServiceQueryRefundList",
        "GET",
        "/transaction/v1/charges/{charge_id}/refunds",
        SERVERS,
    )
    .input(Input::Fields(&[In::Path, In::Query, In::Query, In::Query, In::Query]))
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

/// `GET /transaction/v1/charges/{charge_id}/refunds/{refund_id}`
pub static TRANSACTION_GET_REFUND: Operation = Operation::new(
        "RefundServiceQueryRefund",
        "GET",
        "/transaction/v1/charges/{charge_id}/refunds/{refund_id}",
        SERVERS,
    )
    .input(Input::Fields(&[In::Path, In::Path, In::Query]))
    .security(SECURITY)
    .errors(&ERRORS);

/// `POST /transaction/v1/refunds`
pub static TRANSACTION_CREATE_REFUND: Operation = Operation::new(
        "RefundServiceRefunds",
        "POST",
        "/transaction/v1/refunds",
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
