// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `justap.charges`.

use crate::runtime::operation::{
    BodyKind, Idempotency, In, Input, KeyPlace, OnRepeat, Operation, PageBy, Paging,
};
use super::super::protocol::{ERRORS, SECURITY, SERVERS};

/// `GET /v1/charges`
pub static LIST_CHARGES: Operation = Operation::new(
        "ChargeServiceQueryChargeList2",
        "GET",
        "/v1/charges",
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

/// `POST /v1/charges`
pub static CREATE_CHARGE: Operation = Operation::new(
        "ChargeServiceCharges2",
        "POST",
        "/v1/charges",
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

/// `GET /v1/charges/{charge_id}`
pub static GET_CHARGE: Operation = Operation::new(
        "ChargeServiceQueryCharge2",
        "GET",
        "/v1/charges/{charge_id}",
        SERVERS,
    )
    .input(Input::Fields(&[In::Path, In::Query, In::Query]))
    .security(SECURITY)
    .errors(&ERRORS);

/// `POST /v1/charges/{charge_id}/reverse`
pub static REVERSE_CHARGE: Operation = Operation::new(
        "ChargeServiceReverseCharge2",
        "POST",
        "/v1/charges/{charge_id}/reverse",
        SERVERS,
    )
    .input(Input::Fields(&[In::Path]))
    .security(SECURITY)
    .errors(&ERRORS);

/// `GET /v1/charges/merchant_trade_id/{merchant_trade_id}`
pub static GET_CHARGE_BY_MERCHANT_TRADE_ID: Operation = Operation::new(
        "ChargeServiceQueryCharge3",
        "GET",
        "/v1/charges/merchant_trade_id/{merchant_trade_id}",
        SERVERS,
    )
    .input(Input::Fields(&[In::Path, In::Query, In::Query]))
    .security(SECURITY)
    .errors(&ERRORS);
