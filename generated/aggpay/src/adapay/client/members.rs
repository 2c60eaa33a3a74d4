// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `adapay.members`.

use crate::runtime::client::{Call, Core, Items, Pages};
use super::super::operations::members as operations;
use super::super as model;

/// Natural persons that can receive shares or use the checkout.
#[derive(Clone, Copy, Debug)]
pub struct Members<'a> {
    core: &'a Core,
}

impl<'a> Members<'a> {
    pub(super) fn new(core: &'a Core) -> Self {
        Self { core }
    }

    /// Create a member.
    ///
    /// Registers a person under an id the merchant chooses, so that a settlement account can be bound and payments be
    /// split
    /// to that person.
    ///
    /// - `member_id` must be unique within the application.
    /// - For a member who only receives split money, leave out `tel_no`, `user_name`, `cert_type` and `cert_id`; the
    ///   checkout
    ///   page needs all four.
    /// - A member who already has a settlement account can use the checkout page as is.
    /// - To register a person whose identity is checked at once, use `members.realname` (verifyMemberIdentity).
    ///
    /// `POST /v1/members`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    pub fn create(
        &self,
        request: model::CreateMemberRequest,
    ) -> Call<'a, model::CreateMemberRequest, model::Member> {
        Call::new(self.core, &operations::CREATE_MEMBER, request)
    }

    /// Create a member with a verified identity.
    ///
    /// Registers a person by real name and ID card and verifies both. When it succeeds, `identified` is `Y` and
    /// payments can
    /// be split to the member at once.
    ///
    /// - Mobile number, real name and certificate are all required.
    /// - `member_id` must be unique within the application.
    /// - Adapay calls this operation by the function code `members.realname`.
    ///
    /// `POST /v1/members/realname`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    pub fn verify_identity(
        &self,
        request: model::VerifyMemberIdentityRequest,
    ) -> Call<'a, model::VerifyMemberIdentityRequest, model::Member> {
        Call::new(self.core, &operations::VERIFY_MEMBER_IDENTITY, request)
    }

    /// Read a member.
    ///
    /// Returns one member with its settlement accounts. The id `list` names the list operation, so a member of that
    /// name cannot be read.
    ///
    /// `GET /v1/members/{member_id}`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    pub fn get(
        &self,
        member_id: impl Into<String>,
        app_id: impl Into<String>,
    ) -> Call<'a, model::GetMemberRequest, model::Member> {
        Call::new(
            self.core,
            &operations::GET_MEMBER,
            model::GetMemberRequest::new(member_id, app_id),
        )
    }

    /// List members.
    ///
    /// Pages through the members of an application, at most 20 per page. `created_lte` may only be given together
    /// with an earlier `created_gte`; both are Unix time in milliseconds.
    ///
    /// `GET /v1/members/list`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    pub fn list(
        &self,
        app_id: impl Into<String>,
    ) -> Call<'a, model::ListMembersRequest, model::MemberList> {
        Call::new(
            self.core,
            &operations::LIST_MEMBERS,
            model::ListMembersRequest::new(app_id),
        )
    }
}

impl Call<'_, model::ListMembersRequest, model::MemberList> {
    /// Number of the page, counted from 1 to 300000.
    ///
    /// Default: `1`.
    pub fn page_index(self, value: i32) -> Self {
        self.map(|input| input.page_index(value))
    }

    /// Records per page, 1 to 20.
    ///
    /// Default: `10`.
    pub fn page_size(self, value: i32) -> Self {
        self.map(|input| input.page_size(value))
    }

    /// Only records created at or after this moment, Unix time in milliseconds (13 digits).
    pub fn created_gte(self, value: impl Into<String>) -> Self {
        self.map(|input| input.created_gte(value))
    }

    /// Only records created at or before this moment, Unix time in milliseconds (13 digits). Needs `created_gte` as
    /// well, which must be the smaller of the two.
    pub fn created_lte(self, value: impl Into<String>) -> Self {
        self.map(|input| input.created_lte(value))
    }
}

impl<'a> Call<'a, model::ListMembersRequest, model::MemberList> {
    /// Each item of the list from here on, over all its pages, as a stream.
    pub fn into_stream(
        self,
    ) -> Items<'a, model::ListMembersRequest, model::MemberList, model::Member> {
        self.into_items(|page| page.members.unwrap_or_default())
    }

    /// Each page of the list from here on, as a stream.
    pub fn pages(self) -> Pages<'a, model::ListMembersRequest, model::MemberList> {
        self.into_pages()
    }
}
