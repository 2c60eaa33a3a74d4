// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `justap.royalties`.

use std::future::ready;
use std::sync::Arc;
use crate::runtime::server::{Call, Failure, Routes};
use super::super::operations::royalties as operations;
use super::super as model;

/// Share the money of a paid charge with business users.
///
/// A method that is not written answers that it is not implemented.
pub trait Royalties: Send + Sync + 'static {
    /// List royalties.
    ///
    /// Returns royalties page by page, presumably newest first. All filters are optional and combine; use
    /// `royalty_settlement_id` to see everything that was settled in one batch.
    ///
    /// `GET /v1/royalties`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    fn list(
        &self,
        call: Call<model::ListRoyaltiesRequest>,
    ) -> impl Future<Output = Result<model::RoyaltyListResponse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Share out a charge.
    ///
    /// Shares the money of a paid charge among business users; each needs a settlement account beforehand. The answer
    /// only says that the order was accepted: it has not been sent to the channel yet. Wait for `royalty.completed`
    /// or `royalty.failed` at `callback_url`, or read the royalty until its status is `Finished`. No field makes a
    /// repeated request safe; after a lost answer list the royalties before you try again. For WeChat Pay the charge
    /// has to be made with `settle_info.profit_sharing`.
    ///
    /// `POST /v1/royalties`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    fn create(
        &self,
        call: Call<model::CreateRoyaltyRequest>,
    ) -> impl Future<Output = Result<model::RoyaltyResponse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Read a royalty.
    ///
    /// Reads one royalty, to learn whether the channel has settled it. It is done when the status is `Finished`;
    /// `time_settled` then tells when.
    ///
    /// `GET /v1/royalties/{id}`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    fn get(
        &self,
        call: Call<model::GetRoyaltyRequest>,
    ) -> impl Future<Output = Result<model::RoyaltyResponse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }
}

pub(super) fn routes<H: Royalties>(routes: &mut Routes<H>) {
    routes
        .add(
            &operations::LIST_ROYALTIES,
            |handler: Arc<H>, call| async move { Royalties::list(&*handler, call).await },
        );
    routes
        .add(
            &operations::CREATE_ROYALTY,
            |handler: Arc<H>, call| async move {
                Royalties::create(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::GET_ROYALTY,
            |handler: Arc<H>, call| async move { Royalties::get(&*handler, call).await },
        );
}
