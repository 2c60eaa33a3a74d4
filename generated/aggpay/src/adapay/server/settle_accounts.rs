// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `adapay.settle_accounts`.

use std::future::ready;
use std::sync::Arc;
use crate::runtime::server::{Call, Failure, Routes};
use super::super::operations::settle_accounts as operations;
use super::super as model;

/// The bank accounts to which members and the merchant are settled.
///
/// A method that is not written answers that it is not implemented.
pub trait SettleAccounts: Send + Sync + 'static {
    /// Create a settlement account.
    ///
    /// Binds a bank account to a member, so that split money can be paid out to it. The answer holds the id by which
    /// the
    /// account is read, changed and deleted.
    ///
    /// - For a personal account the card number, holder and ID number are verified; a mismatch makes the call fail.
    /// - Use a class I card: class II cards refuse settlements over 10000 yuan.
    /// - An account created after 22:30 is settled one settlement day later.
    /// - To change the card, delete the account and create it again for the same `member_id`, with the same ID number
    ///   and
    ///   holder.
    ///
    /// `POST /v1/settle_accounts`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    fn create(
        &self,
        call: Call<model::CreateSettleAccountRequest>,
    ) -> impl Future<Output = Result<model::SettleAccount, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Read a settlement account.
    ///
    /// Returns one settlement account of a member; card, ID and mobile number are masked.
    ///
    /// `GET /v1/settle_accounts/{settle_account_id}`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    fn get(
        &self,
        call: Call<model::GetSettleAccountRequest>,
    ) -> impl Future<Output = Result<model::SettleAccount, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Delete a settlement account.
    ///
    /// Unbinds a bank account from a member. From then on payments cannot be split to the member until another
    /// settlement account is created.
    ///
    /// `POST /v1/settle_accounts/delete`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    fn delete(
        &self,
        call: Call<model::DeleteSettleAccountRequest>,
    ) -> impl Future<Output = Result<model::DeletedSettleAccount, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Change settlement settings.
    ///
    /// Sets when a settlement starts, how much of the balance is kept back, and the remark on payouts. Works for a
    /// member and
    /// for the merchant itself (`member_id` is `0`).
    ///
    /// - `min_amt`: a settlement starts when the incoming total exceeds it, and pays out the whole balance.
    /// - `remained_amt`: a settlement starts when the incoming total exceeds it, and pays out the balance less this
    ///   amount.
    /// - At least one of `min_amt`, `remained_amt` and `channel_remark` must be given.
    /// - The card cannot be changed here: delete the account and create it anew.
    ///
    /// `POST /v1/settle_accounts/modify`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    fn update(
        &self,
        call: Call<model::UpdateSettleAccountRequest>,
    ) -> impl Future<Output = Result<model::SettleAccount, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// List settlements.
    ///
    /// Returns the settlements of a member, or of the merchant itself (`member_id` is `0`), between two days. The
    /// span is at most 31 days; the answer is not paged.
    ///
    /// `GET /v1/settle_accounts/settle_details`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    fn details(
        &self,
        call: Call<model::ListSettleDetailsRequest>,
    ) -> impl Future<Output = Result<model::SettleDetailList, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }
}

pub(super) fn routes<H: SettleAccounts>(routes: &mut Routes<H>) {
    routes
        .add(
            &operations::CREATE_SETTLE_ACCOUNT,
            |handler: Arc<H>, call| async move {
                SettleAccounts::create(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::GET_SETTLE_ACCOUNT,
            |handler: Arc<H>, call| async move {
                SettleAccounts::get(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::DELETE_SETTLE_ACCOUNT,
            |handler: Arc<H>, call| async move {
                SettleAccounts::delete(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::UPDATE_SETTLE_ACCOUNT,
            |handler: Arc<H>, call| async move {
                SettleAccounts::update(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::LIST_SETTLE_DETAILS,
            |handler: Arc<H>, call| async move {
                SettleAccounts::details(&*handler, call).await
            },
        );
}
