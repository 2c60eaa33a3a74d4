// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `adapay.corp_members`.

use crate::runtime::envelope::{Condition, Is, Test};
use crate::runtime::operation::{
    BodyKind, Idempotency, In, Input, KeyPlace, OnRepeat, Operation,
};
use super::super::protocol::{ENVELOPE, ERRORS, SECURITY, SERVERS};

/// `POST /v1/corp_members`
pub static CREATE_CORP_MEMBER: Operation = Operation::new(
        "createCorpMember",
        "POST",
        "/v1/corp_members",
        SERVERS,
    )
    .input(Input::Body)
    .body(BodyKind::Multipart)
    .part_types(&[("attach_file", "application/zip")])
    .security(SECURITY)
    .envelope(&ENVELOPE)
    .errors(&ERRORS)
    .idempotency(Idempotency {
        place: KeyPlace::Body,
        name: "order_no",
        on_repeat: OnRepeat::Unknown,
    });

/// `POST /v1/corp_members/update`
pub static UPDATE_CORP_MEMBER: Operation = Operation::new(
        "updateCorpMember",
        "POST",
        "/v1/corp_members/update",
        SERVERS,
    )
    .input(Input::Body)
    .body(BodyKind::Multipart)
    .part_types(&[("attach_file", "application/zip")])
    .security(SECURITY)
    .envelope(&ENVELOPE)
    .errors(&ERRORS)
    .idempotency(Idempotency {
        place: KeyPlace::Body,
        name: "order_no",
        on_repeat: OnRepeat::Unknown,
    });

/// `GET /v1/corp_members/{member_id}`
pub static GET_CORP_MEMBER: Operation = Operation::new(
        "getCorpMember",
        "GET",
        "/v1/corp_members/{member_id}",
        SERVERS,
    )
    .input(Input::Fields(&[In::PathAndQuery, In::Query]))
    .security(SECURITY)
    .envelope(&ENVELOPE)
    .failure(
        &Condition {
            when: Test {
                pointer: "/status",
                is: Is::Equal("\"failed\""),
            },
            unless: Some(Test {
                pointer: "/member_id",
                is: Is::Present(true),
            }),
        },
    )
    .errors(&ERRORS);
