// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `adapay.settle_accounts`.

use crate::runtime::client::{Call, Core};
use super::super::operations::settle_accounts as operations;
use super::super as model;

/// The bank accounts to which members and the merchant are settled.
#[derive(Clone, Copy, Debug)]
pub struct SettleAccounts<'a> {
    core: &'a Core,
}

impl<'a> SettleAccounts<'a> {
    pub(super) fn new(core: &'a Core) -> Self {
        Self { core }
    }

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
    pub fn create(
        &self,
        request: model::CreateSettleAccountRequest,
    ) -> Call<'a, model::CreateSettleAccountRequest, model::SettleAccount> {
        Call::new(self.core, &operations::CREATE_SETTLE_ACCOUNT, request)
    }

    /// Read a settlement account.
    ///
    /// Returns one settlement account of a member; card, ID and mobile number are masked.
    ///
    /// `GET /v1/settle_accounts/{settle_account_id}`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    pub fn get(
        &self,
        settle_account_id: impl Into<String>,
        app_id: impl Into<String>,
        member_id: impl Into<String>,
    ) -> Call<'a, model::GetSettleAccountRequest, model::SettleAccount> {
        Call::new(
            self.core,
            &operations::GET_SETTLE_ACCOUNT,
            model::GetSettleAccountRequest::new(settle_account_id, app_id, member_id),
        )
    }

    /// Delete a settlement account.
    ///
    /// Unbinds a bank account from a member. From then on payments cannot be split to the member until another
    /// settlement account is created.
    ///
    /// `POST /v1/settle_accounts/delete`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    pub fn delete(
        &self,
        request: model::DeleteSettleAccountRequest,
    ) -> Call<'a, model::DeleteSettleAccountRequest, model::DeletedSettleAccount> {
        Call::new(self.core, &operations::DELETE_SETTLE_ACCOUNT, request)
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
    pub fn update(
        &self,
        request: model::UpdateSettleAccountRequest,
    ) -> Call<'a, model::UpdateSettleAccountRequest, model::SettleAccount> {
        Call::new(self.core, &operations::UPDATE_SETTLE_ACCOUNT, request)
    }

    /// List settlements.
    ///
    /// Returns the settlements of a member, or of the merchant itself (`member_id` is `0`), between two days. The
    /// span is at most 31 days; the answer is not paged.
    ///
    /// `GET /v1/settle_accounts/settle_details`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    pub fn details(
        &self,
        app_id: impl Into<String>,
        member_id: impl Into<String>,
        begin_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> Call<'a, model::ListSettleDetailsRequest, model::SettleDetailList> {
        Call::new(
            self.core,
            &operations::LIST_SETTLE_DETAILS,
            model::ListSettleDetailsRequest::new(app_id, member_id, begin_date, end_date),
        )
    }
}

impl Call<'_, model::ListSettleDetailsRequest, model::SettleDetailList> {
    /// Settlement account to look at; may be left out for the merchant itself.
    pub fn settle_account_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.settle_account_id(value))
    }
}
