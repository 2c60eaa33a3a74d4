// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `justap.refunds`.

use crate::runtime::client::{Call, Core, Items, Pages};
use super::super::operations::refunds as operations;
use super::super as model;

/// Give money back for a paid charge, whole or in parts.
#[derive(Clone, Copy, Debug)]
pub struct Refunds<'a> {
    core: &'a Core,
}

impl<'a> Refunds<'a> {
    pub(super) fn new(core: &'a Core) -> Self {
        Self { core }
    }

    /// List the refunds of a charge.
    ///
    /// Returns the refunds of one charge, newest first, page by page. Give `charge_id` and `app_id`: both are
    /// declared optional, but the vendor calls them required. `total` counts all refunds of the charge, not those on
    /// the page.
    ///
    /// `GET /v1/refunds`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    pub fn list(
        &self,
    ) -> Call<'a, model::ListRefundsRequest, model::RefundListResponse> {
        Call::new(self.core, &operations::LIST_REFUNDS, model::ListRefundsRequest::new())
    }

    /// Refund a charge.
    ///
    /// Gives money of a paid charge back, all of it or a part. Only a charge that was paid and is not fully refunded
    /// can be refunded; partial refunds may be repeated until the whole amount is back. The answer usually shows the
    /// refund as still running: wait for the `charge.refunded` event at the notify_url of the charge, or read the
    /// refund. When a refund failed or its outcome is unknown, repeat the request with the same `merchant_refund_id`,
    /// never with a new one.
    ///
    /// `POST /v1/refunds`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    pub fn create(
        &self,
        request: model::CreateRefundRequest,
    ) -> Call<'a, model::CreateRefundRequest, model::RefundResponse> {
        Call::new(self.core, &operations::CREATE_REFUND, request)
    }

    /// Read a refund.
    ///
    /// Reads one refund by its id, for example to learn the outcome before the webhook arrives. Give `charge_id` and
    /// `app_id` as well. The refunds of a charge also stand in its `refunds` list.
    ///
    /// `GET /v1/refunds/{refund_id}`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    pub fn get(
        &self,
        refund_id: impl Into<String>,
    ) -> Call<'a, model::GetRefundRequest, model::RefundResponse> {
        Call::new(
            self.core,
            &operations::GET_REFUND,
            model::GetRefundRequest::new(refund_id),
        )
    }
}

impl Call<'_, model::ListRefundsRequest, model::RefundListResponse> {
    /// The charge whose refunds are wanted. Called required by the vendor although declared optional.
    pub fn charge_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.charge_id(value))
    }

    /// The application whose objects are meant; the API key has to belong to it. Declared optional everywhere, yet
    /// the vendor's text calls it required for charges and refunds, so send it.
    pub fn app_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.app_id(value))
    }

    /// How many objects to return at most, 1 to 100; 10 when left out.
    ///
    /// Default: `10`.
    pub fn limit(self, value: i32) -> Self {
        self.map(|input| input.limit(value))
    }

    /// Cursor for the next page, the id of the last object of the page you have. The answer starts behind that
    /// object.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        self.map(|input| input.starting_after(value))
    }

    /// Cursor for the previous page, the id of the first object of the page you have. The answer ends before it.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        self.map(|input| input.ending_before(value))
    }
}

impl Call<'_, model::GetRefundRequest, model::RefundResponse> {
    /// The charge the refund belongs to. Called required by the vendor although declared optional.
    pub fn charge_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.charge_id(value))
    }

    /// The application whose objects are meant; the API key has to belong to it. Declared optional everywhere, yet
    /// the vendor's text calls it required for charges and refunds, so send it.
    pub fn app_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.app_id(value))
    }
}

impl<'a> Call<'a, model::ListRefundsRequest, model::RefundListResponse> {
    /// Each item of the list from here on, over all its pages, as a stream.
    pub fn into_stream(
        self,
    ) -> Items<'a, model::ListRefundsRequest, model::RefundListResponse, model::Refund> {
        self.into_items(|page| page.data.unwrap_or_default())
    }

    /// Each page of the list from here on, as a stream.
    pub fn pages(
        self,
    ) -> Pages<'a, model::ListRefundsRequest, model::RefundListResponse> {
        self.into_pages()
    }
}
