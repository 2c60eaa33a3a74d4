// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `justap.settlement_accounts`.

use crate::runtime::operation::{BodyKind, In, Input, Operation, PageBy, Paging};
use super::super::protocol::{ERRORS, SECURITY, SERVERS};

/// `GET /v1/settlement_accounts`
pub static LIST_SETTLEMENT_ACCOUNTS: Operation = Operation::new(
        "SettlementServiceListAllSettlementAccounts",
        "GET",
        "/v1/settlement_accounts",
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
            ],
        ),
    )
    .security(SECURITY)
    .errors(&ERRORS)
    .paging(Paging {
        by: PageBy::Cursor {
            after: "starting_after",
            before: Some("ending_before"),
            cursor: "/id",
        },
        size: Some("limit"),
        items: "/data",
        more: Some("/hasMore"),
    });

/// `POST /v1/settlement_accounts`
pub static CREATE_SETTLEMENT_ACCOUNT: Operation = Operation::new(
        "SettlementServiceCreateSettlementAccount",
        "POST",
        "/v1/settlement_accounts",
        SERVERS,
    )
    .input(Input::Body)
    .body(BodyKind::Json)
    .security(SECURITY)
    .errors(&ERRORS);

/// `GET /v1/settlement_accounts/search`
pub static SEARCH_SETTLEMENT_ACCOUNTS: Operation = Operation::new(
        "SettlementServiceSearchSettlementAccounts",
        "GET",
        "/v1/settlement_accounts/search",
        SERVERS,
    )
    .input(Input::Fields(&[In::Query, In::Query]))
    .security(SECURITY)
    .errors(&ERRORS);

/// `GET /v1/settlement_accounts/{id}`
pub static GET_SETTLEMENT_ACCOUNT: Operation = Operation::new(
        "SettlementServiceRetrieveSettlementAccount",
        "GET",
        "/v1/settlement_accounts/{id}",
        SERVERS,
    )
    .input(
        Input::Fields(
            &[
                In::Path,
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
    .errors(&ERRORS);

/// `PUT /v1/settlement_accounts/{id}`
pub static REPLACE_SETTLEMENT_ACCOUNT: Operation = Operation::new(
        "SettlementServiceUpdateSettlementAccount",
        "PUT",
        "/v1/settlement_accounts/{id}",
        SERVERS,
    )
    .input(Input::Fields(&[In::Path, In::Query, In::Body]))
    .body(BodyKind::Json)
    .security(SECURITY)
    .errors(&ERRORS);

/// `PATCH /v1/settlement_accounts/{id}`
pub static UPDATE_SETTLEMENT_ACCOUNT: Operation = Operation::new(
        "SettlementServiceUpdateSettlementAccount2",
        "PATCH",
        "/v1/settlement_accounts/{id}",
        SERVERS,
    )
    .input(Input::Fields(&[In::Path, In::Query, In::Body]))
    .body(BodyKind::Json)
    .security(SECURITY)
    .errors(&ERRORS);

/// `DELETE /v1/settlement_accounts/{id}`
pub static DELETE_SETTLEMENT_ACCOUNT: Operation = Operation::new(
        "SettlementServiceDeleteSettlementAccount",
        "DELETE",
        "/v1/settlement_accounts/{id}",
        SERVERS,
    )
    .input(Input::Fields(&[In::Path, In::Query]))
    .security(SECURITY)
    .errors(&ERRORS);
