// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `adapay.refunds`.

use crate::runtime::client::{Call, Core};
use super::super::operations::refunds as operations;
use super::super as model;

/// Give money back for a payment, whole or in parts.
#[derive(Clone, Copy, Debug)]
pub struct Refunds<'a> {
    core: &'a Core,
}

impl<'a> Refunds<'a> {
    pub(super) fn new(core: &'a Core) -> Self {
        Self { core }
    }

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
    pub fn create(
        &self,
        id: impl Into<String>,
        body: model::CreateRefundBody,
    ) -> Call<'a, model::CreateRefundRequest, model::Refund> {
        Call::new(
            self.core,
            &operations::CREATE_REFUND,
            model::CreateRefundRequest::new(id, body),
        )
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
    pub fn query(&self) -> Call<'a, model::QueryRefundsRequest, model::RefundList> {
        Call::new(
            self.core,
            &operations::QUERY_REFUNDS,
            model::QueryRefundsRequest::new(),
        )
    }
}

impl Call<'_, model::QueryRefundsRequest, model::RefundList> {
    /// Id Adapay gave the refund (`id` of the refund object).
    pub fn refund_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.refund_id(value))
    }

    /// Id of the payment whose refunds are wanted.
    pub fn payment_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.payment_id(value))
    }

    /// Refund number the merchant chose.
    pub fn refund_order_no(self, value: impl Into<String>) -> Self {
        self.map(|input| input.refund_order_no(value))
    }
}
