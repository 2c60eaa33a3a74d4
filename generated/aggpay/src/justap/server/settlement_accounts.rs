// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `justap.settlement_accounts`.

use std::future::ready;
use std::sync::Arc;
use crate::runtime::server::{Call, Failure, Routes};
use super::super::operations::settlement_accounts as operations;
use super::super as model;

/// Where a business user receives money: Alipay, WeChat Pay, bank card or balance.
///
/// A method that is not written answers that it is not implemented.
pub trait SettlementAccounts: Send + Sync + 'static {
    /// List settlement accounts.
    ///
    /// Returns settlement accounts page by page, presumably newest first. Narrow the list to the accounts of one
    /// business user or customer. The flag for a further page is spelled `hasMore` here.
    ///
    /// `GET /v1/settlement_accounts`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    fn list(
        &self,
        call: Call<model::ListSettlementAccountsRequest>,
    ) -> impl Future<
        Output = Result<model::SettlementAccountListResponse, Failure>,
    > + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Create a settlement account.
    ///
    /// Tells the gateway where money for a business user goes: WeChat Pay, Alipay, a bank card, the balance at the
    /// gateway or a Ysepay merchant. An account has to exist before a share, top-up or transfer can reach the user.
    /// Fill the member of `recipient` that fits `channel`.
    ///
    /// `POST /v1/settlement_accounts`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    fn create(
        &self,
        call: Call<model::CreateSettlementAccountRequest>,
    ) -> impl Future<Output = Result<model::SettlementAccountResponse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Search settlement accounts.
    ///
    /// Finds the settlement accounts of a user. There is neither a limit nor a cursor: when the answer says
    /// `hasMore`, go on with the list operation instead. The word `search` can therefore never be the id of an
    /// account.
    ///
    /// `GET /v1/settlement_accounts/search`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    fn search(
        &self,
        call: Call<model::SearchSettlementAccountsRequest>,
    ) -> impl Future<
        Output = Result<model::SettlementAccountListResponse, Failure>,
    > + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Read a settlement account.
    ///
    /// Reads one settlement account; the id is enough. The other 28 parameters mirror the answer, because the vendor
    /// uses one message for both. They have no known effect: a client sends none of them, a server ignores them.
    ///
    /// `GET /v1/settlement_accounts/{id}`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    fn get(
        &self,
        call: Call<model::GetSettlementAccountRequest>,
    ) -> impl Future<Output = Result<model::SettlementAccountResponse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Replace a settlement account.
    ///
    /// Writes a settlement account anew: send every field that shall remain. What happens to fields that are neither
    /// in the body nor in `updateMask` is not documented, presumably they are emptied. Use PATCH to change a few.
    ///
    /// `PUT /v1/settlement_accounts/{id}`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    fn replace(
        &self,
        call: Call<model::ReplaceSettlementAccountRequest>,
    ) -> impl Future<Output = Result<model::SettlementAccountResponse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Change a settlement account.
    ///
    /// Changes the fields present in the body, or those named in `updateMask`, and leaves the rest alone.
    ///
    /// `PATCH /v1/settlement_accounts/{id}`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    fn update(
        &self,
        call: Call<model::UpdateSettlementAccountRequest>,
    ) -> impl Future<Output = Result<model::SettlementAccountResponse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Delete a settlement account.
    ///
    /// Removes a settlement account. Shares can no longer be sent to it.
    ///
    /// `DELETE /v1/settlement_accounts/{id}`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    fn delete(
        &self,
        call: Call<model::DeleteSettlementAccountRequest>,
    ) -> impl Future<
        Output = Result<model::DeleteSettlementAccountResponse, Failure>,
    > + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }
}

pub(super) fn routes<H: SettlementAccounts>(routes: &mut Routes<H>) {
    routes
        .add(
            &operations::LIST_SETTLEMENT_ACCOUNTS,
            |handler: Arc<H>, call| async move {
                SettlementAccounts::list(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::CREATE_SETTLEMENT_ACCOUNT,
            |handler: Arc<H>, call| async move {
                SettlementAccounts::create(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::SEARCH_SETTLEMENT_ACCOUNTS,
            |handler: Arc<H>, call| async move {
                SettlementAccounts::search(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::GET_SETTLEMENT_ACCOUNT,
            |handler: Arc<H>, call| async move {
                SettlementAccounts::get(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::REPLACE_SETTLEMENT_ACCOUNT,
            |handler: Arc<H>, call| async move {
                SettlementAccounts::replace(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::UPDATE_SETTLEMENT_ACCOUNT,
            |handler: Arc<H>, call| async move {
                SettlementAccounts::update(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::DELETE_SETTLEMENT_ACCOUNT,
            |handler: Arc<H>, call| async move {
                SettlementAccounts::delete(&*handler, call).await
            },
        );
}
