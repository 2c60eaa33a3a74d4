// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `justap.business_users`.

use crate::runtime::operation::{BodyKind, In, Input, Operation, PageBy, Paging};
use super::super::protocol::{ERRORS, SECURITY, SERVERS};

/// `GET /v1/business_users`
pub static LIST_BUSINESS_USERS: Operation = Operation::new(
        "BusinessUserServiceListAllUsers",
        "GET",
        "/v1/business_users",
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

/// `POST /v1/business_users`
pub static CREATE_BUSINESS_USER: Operation = Operation::new(
        "BusinessUserServiceCreateUser",
        "POST",
        "/v1/business_users",
        SERVERS,
    )
    .input(Input::Body)
    .body(BodyKind::Json)
    .security(SECURITY)
    .errors(&ERRORS);

/// `GET /v1/business_users/search`
pub static SEARCH_BUSINESS_USERS: Operation = Operation::new(
        "BusinessUserServiceSearchUsers",
        "GET",
        "/v1/business_users/search",
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
            ],
        ),
    )
    .security(SECURITY)
    .errors(&ERRORS);

/// `GET /v1/business_users/{id}`
pub static GET_BUSINESS_USER: Operation = Operation::new(
        "BusinessUserServiceRetrieveUser",
        "GET",
        "/v1/business_users/{id}",
        SERVERS,
    )
    .input(Input::Fields(&[In::Path, In::Query]))
    .security(SECURITY)
    .errors(&ERRORS);

/// `PUT /v1/business_users/{id}`
pub static REPLACE_BUSINESS_USER: Operation = Operation::new(
        "BusinessUserServiceUpdateUser",
        "PUT",
        "/v1/business_users/{id}",
        SERVERS,
    )
    .input(Input::Fields(&[In::Path, In::Query, In::Body]))
    .body(BodyKind::Json)
    .security(SECURITY)
    .errors(&ERRORS);

/// `PATCH /v1/business_users/{id}`
pub static UPDATE_BUSINESS_USER: Operation = Operation::new(
        "BusinessUserServiceUpdateUser2",
        "PATCH",
        "/v1/business_users/{id}",
        SERVERS,
    )
    .input(Input::Fields(&[In::Path, In::Query, In::Body]))
    .body(BodyKind::Json)
    .security(SECURITY)
    .errors(&ERRORS);

/// `DELETE /v1/business_users/{id}`
pub static DELETE_BUSINESS_USER: Operation = Operation::new(
        "BusinessUserServiceDeleteUser",
        "DELETE",
        "/v1/business_users/{id}",
        SERVERS,
    )
    .input(Input::Fields(&[In::Path, In::Query]))
    .security(SECURITY)
    .errors(&ERRORS);
