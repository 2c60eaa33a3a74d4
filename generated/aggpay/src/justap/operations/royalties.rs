// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `justap.royalties`.

use crate::runtime::operation::{BodyKind, In, Input, Operation, PageBy, Paging};
use super::super::protocol::{ERRORS, SECURITY, SERVERS};

/// `GET /v1/royalties`
pub static LIST_ROYALTIES: Operation = Operation::new(
        "RoyaltyServiceListAllRoyalties",
        "GET",
        "/v1/royalties",
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
        more: Some("/has_more"),
    });

/// `POST /v1/royalties`
pub static CREATE_ROYALTY: Operation = Operation::new(
        "RoyaltyServiceCreateRoyalty",
        "POST",
        "/v1/royalties",
        SERVERS,
    )
    .input(Input::Body)
    .body(BodyKind::Json)
    .security(SECURITY)
    .errors(&ERRORS);

/// `GET /v1/royalties/{id}`
pub static GET_ROYALTY: Operation = Operation::new(
        "RoyaltyServiceRetrieveRoyalty",
        "GET",
        "/v1/royalties/{id}",
        SERVERS,
    )
    .input(Input::Fields(&[In::Path]))
    .security(SECURITY)
    .errors(&ERRORS);
