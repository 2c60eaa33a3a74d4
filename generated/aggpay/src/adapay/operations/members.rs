// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `adapay.members`.

use crate::runtime::operation::{
    BodyKind, Idempotency, In, Input, KeyPlace, OnRepeat, Operation, PageBy, Paging,
};
use super::super::protocol::{ENVELOPE, ERRORS, SECURITY, SERVERS};

/// `POST /v1/members`
pub static CREATE_MEMBER: Operation = Operation::new(
        "createMember",
        "POST",
        "/v1/members",
        SERVERS,
    )
    .input(Input::Body)
    .body(BodyKind::Json)
    .security(SECURITY)
    .envelope(&ENVELOPE)
    .errors(&ERRORS)
    .idempotency(Idempotency {
        place: KeyPlace::Body,
        name: "member_id",
        on_repeat: OnRepeat::Unknown,
    });

/// `POST /v1/members/realname`
pub static VERIFY_MEMBER_IDENTITY: Operation = Operation::new(
        "verifyMemberIdentity",
        "POST",
        "/v1/members/realname",
        SERVERS,
    )
    .input(Input::Body)
    .body(BodyKind::Json)
    .security(SECURITY)
    .envelope(&ENVELOPE)
    .errors(&ERRORS)
    .idempotency(Idempotency {
        place: KeyPlace::Body,
        name: "member_id",
        on_repeat: OnRepeat::Unknown,
    });

/// `GET /v1/members/{member_id}`
pub static GET_MEMBER: Operation = Operation::new(
        "getMember",
        "GET",
        "/v1/members/{member_id}",
        SERVERS,
    )
    .input(Input::Fields(&[In::PathAndQuery, In::Query]))
    .security(SECURITY)
    .envelope(&ENVELOPE)
    .errors(&ERRORS);

/// `GET /v1/members/list`
pub static LIST_MEMBERS: Operation = Operation::new(
        "listMembers",
        "GET",
        "/v1/members/list",
        SERVERS,
    )
    .input(Input::Fields(&[In::Query, In::Query, In::Query, In::Query, In::Query]))
    .security(SECURITY)
    .envelope(&ENVELOPE)
    .errors(&ERRORS)
    .paging(Paging {
        by: PageBy::Number("page_index"),
        size: Some("page_size"),
        items: "/members",
        more: Some("/has_more"),
    });
