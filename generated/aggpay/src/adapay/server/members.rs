// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `adapay.members`.

use std::future::ready;
use std::sync::Arc;
use crate::runtime::server::{Call, Failure, Routes};
use super::super::operations::members as operations;
use super::super as model;

/// Natural persons that can receive shares or use the checkout.
///
/// A method that is not written answers that it is not implemented.
pub trait Members: Send + Sync + 'static {
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
    fn create(
        &self,
        call: Call<model::CreateMemberRequest>,
    ) -> impl Future<Output = Result<model::Member, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
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
    fn verify_identity(
        &self,
        call: Call<model::VerifyMemberIdentityRequest>,
    ) -> impl Future<Output = Result<model::Member, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Read a member.
    ///
    /// Returns one member with its settlement accounts. The id `list` names the list operation, so a member of that
    /// name cannot be read.
    ///
    /// `GET /v1/members/{member_id}`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    fn get(
        &self,
        call: Call<model::GetMemberRequest>,
    ) -> impl Future<Output = Result<model::Member, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// List members.
    ///
    /// Pages through the members of an application, at most 20 per page. `created_lte` may only be given together
    /// with an earlier `created_gte`; both are Unix time in milliseconds.
    ///
    /// `GET /v1/members/list`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    fn list(
        &self,
        call: Call<model::ListMembersRequest>,
    ) -> impl Future<Output = Result<model::MemberList, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }
}

pub(super) fn routes<H: Members>(routes: &mut Routes<H>) {
    routes
        .add(
            &operations::CREATE_MEMBER,
            |handler: Arc<H>, call| async move { Members::create(&*handler, call).await },
        );
    routes
        .add(
            &operations::VERIFY_MEMBER_IDENTITY,
            |handler: Arc<H>, call| async move {
                Members::verify_identity(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::GET_MEMBER,
            |handler: Arc<H>, call| async move { Members::get(&*handler, call).await },
        );
    routes
        .add(
            &operations::LIST_MEMBERS,
            |handler: Arc<H>, call| async move { Members::list(&*handler, call).await },
        );
}
