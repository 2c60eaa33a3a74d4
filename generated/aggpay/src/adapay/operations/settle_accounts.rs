// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `adapay.settle_accounts`.

use crate::runtime::operation::{BodyKind, In, Input, Operation};
use super::super::protocol::{ENVELOPE, ERRORS, SECURITY, SERVERS};

/// `POST /v1/settle_accounts`
pub static CREATE_SETTLE_ACCOUNT: Operation = Operation::new(
        "createSettleAccount",
        "POST",
        "/v1/settle_accounts",
        SERVERS,
    )
    .input(Input::Body)
    .body(BodyKind::Json)
    .security(SECURITY)
    .envelope(&ENVELOPE)
    .errors(&ERRORS);

/// `GET /v1/settle_accounts/{settle_account_id}`
pub static GET_SETTLE_ACCOUNT: Operation = Operation::new(
        "getSettleAccount",
        "GET",
        "/v1/settle_accounts/{settle_account_id}",
        SERVERS,
    )
    .input(Input::Fields(&[In::PathAndQuery, In::Query, In::Query]))
    .security(SECURITY)
    .envelope(&ENVELOPE)
    .errors(&ERRORS);

/// `POST /v1/settle_accounts/delete`
pub static DELETE_SETTLE_ACCOUNT: Operation = Operation::new(
        "deleteSettleAccount",
        "POST",
        "/v1/settle_accounts/delete",
        SERVERS,
    )
    .input(Input::Body)
    .body(BodyKind::Json)
    .security(SECURITY)
    .envelope(&ENVELOPE)
    .errors(&ERRORS);

/// `POST /v1/settle_accounts/modify`
pub static UPDATE_SETTLE_ACCOUNT: Operation = Operation::new(
        "updateSettleAccount",
        "POST",
        "/v1/settle_accounts/modify",
        SERVERS,
    )
    .input(Input::Body)
    .body(BodyKind::Json)
    .security(SECURITY)
    .envelope(&ENVELOPE)
    .errors(&ERRORS);

/// `GET /v1/settle_accounts/settle_details`
pub static LIST_SETTLE_DETAILS: Operation = Operation::new(
        "listSettleDetails",
        "GET",
        "/v1/settle_accounts/settle_details",
        SERVERS,
    )
    .input(Input::Fields(&[In::Query, In::Query, In::Query, In::Query, In::Query]))
    .security(SECURITY)
    .envelope(&ENVELOPE)
    .errors(&ERRORS);
