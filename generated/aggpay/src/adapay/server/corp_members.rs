// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `adapay.corp_members`.

use std::future::ready;
use std::sync::Arc;
use crate::runtime::server::{Call, Failure, Routes};
use super::super::operations::corp_members as operations;
use super::super as model;

/// Companies that can receive shares; opened after a manual audit.
///
/// A method that is not written answers that it is not implemented.
pub trait CorpMembers: Send + Sync + 'static {
    /// Create a company member.
    ///
    /// Applies for a company member. The answer is `pending`; people audit the application, and the result arrives as
    /// a
    /// notification.
    ///
    /// - After a failed audit, correct the data named by `audit_desc` and create the member again.
    /// - With `bank_code`, `bank_acct_type`, `card_no` and `card_name`, a settlement account is opened when the audit
    ///   passes;
    ///   without them, create one separately.
    /// - For a personal bank account use a class I card: class II cards refuse settlements over 10000 yuan.
    /// - The request is a form (multipart/form-data); its text parts are signed, the file is not.
    ///
    /// `POST /v1/corp_members`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    fn create(
        &self,
        call: Call<model::CreateCorpMemberRequest>,
    ) -> impl Future<Output = Result<model::CorpMemberApplication, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Change a company member.
    ///
    /// Applies for changes to a company member; `member_id` stays. The answer is `pending`; people audit the change,
    /// and the
    /// result arrives as a notification.
    ///
    /// - After a failed audit, correct the data and apply again.
    /// - The bank fields cannot be changed here: delete the settlement account and create it anew.
    /// - After a successful change, bring the settlement account up to date, or settlements may fail.
    /// - The request is a form (multipart/form-data), with or without a file. Adapay calls it by the function code
    ///   `corp_members.update`.
    ///
    /// `POST /v1/corp_members/update`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    fn update(
        &self,
        call: Call<model::UpdateCorpMemberRequest>,
    ) -> impl Future<Output = Result<model::CorpMemberApplication, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Read a company member.
    ///
    /// Returns one company member with the state of its audit. Unset fields are empty strings, and the ID and mobile
    /// number of the legal representative come encrypted.
    ///
    /// `GET /v1/corp_members/{member_id}`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    fn get(
        &self,
        call: Call<model::GetCorpMemberRequest>,
    ) -> impl Future<Output = Result<model::CorpMember, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }
}

pub(super) fn routes<H: CorpMembers>(routes: &mut Routes<H>) {
    routes
        .add(
            &operations::CREATE_CORP_MEMBER,
            |handler: Arc<H>, call| async move {
                CorpMembers::create(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::UPDATE_CORP_MEMBER,
            |handler: Arc<H>, call| async move {
                CorpMembers::update(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::GET_CORP_MEMBER,
            |handler: Arc<H>, call| async move {
                CorpMembers::get(&*handler, call).await
            },
        );
}
