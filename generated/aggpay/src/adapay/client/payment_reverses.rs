// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `adapay.payment_reverses`.

use crate::runtime::client::{Call, Core, Items, Pages};
use super::super::operations::payment_reverses as operations;
use super::super as model;

/// Give the payer money back from a payment made with deferred split that is not confirmed yet.
#[derive(Clone, Copy, Debug)]
pub struct PaymentReverses<'a> {
    core: &'a Core,
}

impl<'a> PaymentReverses<'a> {
    pub(super) fn new(core: &'a Core) -> Self {
        Self { core }
    }

    /// Reverse a payment.
    ///
    /// Sends money of a payment with deferred split back to the payer, before it was confirmed. Once a payment is
    /// split or
    /// confirmed, use a refund instead.
    ///
    /// - Only for payments that are paid, were created with `pay_mode` `delay` and have no successful confirm. The
    ///   amount
    ///   rule nevertheless counts confirmed amounts.
    /// - At once or in parts, at most 10 times; this amount plus what was reversed and confirmed before may not
    ///   exceed the
    ///   paid amount.
    /// - Within 178 days of the payment; later the error code is `order_id_not_exists`.
    /// - The answer only says that the reverse was accepted; the result arrives as a notification.
    ///
    /// `POST /v1/payments/reverse`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    pub fn create(
        &self,
        request: model::CreatePaymentReverseRequest,
    ) -> Call<'a, model::CreatePaymentReverseRequest, model::PaymentReverse> {
        Call::new(self.core, &operations::CREATE_PAYMENT_REVERSE, request)
    }

    /// Read a payment reverse.
    ///
    /// Returns one reverse with its final state, for instance when a notification did not arrive. The id `list` names
    /// the list operation.
    ///
    /// `GET /v1/payments/reverse/{reverse_id}`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    pub fn get(
        &self,
        reverse_id: impl Into<String>,
    ) -> Call<'a, model::GetPaymentReverseRequest, model::PaymentReverse> {
        Call::new(
            self.core,
            &operations::GET_PAYMENT_REVERSE,
            model::GetPaymentReverseRequest::new(reverse_id),
        )
    }

    /// List payment reverses.
    ///
    /// Pages through the reverses of an application or of one payment, at most 20 per page. `created_lte` may only be
    /// given together with an earlier `created_gte`; both are Unix time in milliseconds.
    ///
    /// `GET /v1/payments/reverse/list`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    pub fn list(
        &self,
        app_id: impl Into<String>,
    ) -> Call<'a, model::ListPaymentReversesRequest, model::PaymentReverseList> {
        Call::new(
            self.core,
            &operations::LIST_PAYMENT_REVERSES,
            model::ListPaymentReversesRequest::new(app_id),
        )
    }
}

impl Call<'_, model::ListPaymentReversesRequest, model::PaymentReverseList> {
    /// Only records of this payment.
    pub fn payment_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.payment_id(value))
    }

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

impl<'a> Call<'a, model::ListPaymentReversesRequest, model::PaymentReverseList> {
    /// Each item of the list from here on, over all its pages, as a stream.
    pub fn into_stream(
        self,
    ) -> Items<
        'a,
        model::ListPaymentReversesRequest,
        model::PaymentReverseList,
        model::PaymentReverse,
    > {
        self.into_items(|page| page.payment_reverses.unwrap_or_default())
    }

    /// Each page of the list from here on, as a stream.
    pub fn pages(
        self,
    ) -> Pages<'a, model::ListPaymentReversesRequest, model::PaymentReverseList> {
        self.into_pages()
    }
}
