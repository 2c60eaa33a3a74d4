// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `adapay.refunds`.

use std::future::ready;
use std::sync::Arc;
use crate::runtime::server::{Call, Failure, Routes};
use super::super::operations::refunds as operations;
use super::super as model;

/// Give money back for a payment, whole or in parts.
///
/// A method that is not written answers that it is not implemented.
pub trait Refunds: Send + Sync + 'static {
    /// Create a refund.
    ///
    /// Sends money back the way it came, wholly or in part. The id in the path is that of the payment when it was
    /// split at once or not at all, and that of the payment confirm when the money was divided by one.
    ///
    /// At most 10 refunds per payment; together they may not exceed the original amount. Possible for 178 days; later
    /// the answer is `order_id_not_exists`. If the original was split, `div_members` must name parties of that split
    /// only, add up to `refund_amt`, and no party may give back more than it received; if not, leave it out.
    ///
    /// The answer only says that the refund was accepted, often `pending`; the result is posted to `notify_url` as
    /// `refund.succeeded` or `refund.failed`.
    ///
    /// `POST /v1/payments/{id}/refunds`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    fn create(
        &self,
        call: Call<model::CreateRefundRequest>,
    ) -> impl Future<Output = Result<model::Refund, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Query refunds.
    ///
    /// Finds refunds by refund id, by payment id or by the merchant's refund number; at least one of the three must
    /// be given. A payment id can yield several refunds. Use it whenever the callback is late. The answer is not
    /// paged, and its `status` speaks of the query: the state of each refund is its `trans_status`.
    ///
    /// `GET /v1/payments/refunds`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    fn query(
        &self,
        call: Call<model::QueryRefundsRequest>,
    ) -> impl Future<Output = Result<model::RefundList, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }
}

pub(super) fn routes<H: Refunds>(routes: &mut Routes<H>) {
    routes
        .add(
            &operations::CREATE_REFUND,
            |handler: Arc<H>, call| async move { Refunds::create(&*handler, call).await },
        );
    routes
        .add(
            &operations::QUERY_REFUNDS,
            |handler: Arc<H>, call| async move { Refunds::query(&*handler, call).await },
        );
}
