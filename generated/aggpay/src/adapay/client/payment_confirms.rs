// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `adapay.payment_confirms`.

use crate::runtime::client::{Call, Core, Items, Pages};
use super::super::operations::payment_confirms as operations;
use super::super as model;

/// Share the money of a payment made with deferred split, whole or in parts.
#[derive(Clone, Copy, Debug)]
pub struct PaymentConfirms<'a> {
    core: &'a Core,
}

impl<'a> PaymentConfirms<'a> {
    pub(super) fn new(core: &'a Core) -> Self {
        Self { core }
    }

    /// Confirm a payment.
    ///
    /// Releases all or part of a payment with deferred split and splits it among members and the merchant.
    ///
    /// - Only for payments that are paid and were created with `pay_mode` `delay`.
    /// - A payment may be confirmed at once or in parts; this amount plus what was confirmed and reversed before may
    ///   not
    ///   exceed the paid amount.
    /// - At most 7 shares per request.
    /// - The result comes in the answer; there is no notification. A whole confirm can be taken back by
    ///   createConfirmReverse.
    ///
    /// `POST /v1/payments/confirm`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    pub fn create(
        &self,
        request: model::CreatePaymentConfirmRequest,
    ) -> Call<'a, model::CreatePaymentConfirmRequest, model::PaymentConfirm> {
        Call::new(self.core, &operations::CREATE_PAYMENT_CONFIRM, request)
    }

    /// Read a payment confirm.
    ///
    /// Returns one confirm. The ids `list` and `reverse` name other operations.
    ///
    /// `GET /v1/payments/confirm/{payment_confirm_id}`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    pub fn get(
        &self,
        payment_confirm_id: impl Into<String>,
    ) -> Call<'a, model::GetPaymentConfirmRequest, model::PaymentConfirm> {
        Call::new(
            self.core,
            &operations::GET_PAYMENT_CONFIRM,
            model::GetPaymentConfirmRequest::new(payment_confirm_id),
        )
    }

    /// List payment confirms.
    ///
    /// Pages through the confirms of an application, of one payment or of one order number, at most 20 per page.
    /// `created_lte` may only be given together with an earlier `created_gte`; both are Unix time in milliseconds.
    ///
    /// `GET /v1/payments/confirm/list`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    pub fn list(
        &self,
        app_id: impl Into<String>,
    ) -> Call<'a, model::ListPaymentConfirmsRequest, model::PaymentConfirmList> {
        Call::new(
            self.core,
            &operations::LIST_PAYMENT_CONFIRMS,
            model::ListPaymentConfirmsRequest::new(app_id),
        )
    }
}

impl Call<'_, model::ListPaymentConfirmsRequest, model::PaymentConfirmList> {
    /// Only records of this payment.
    pub fn payment_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.payment_id(value))
    }

    /// Only the confirm with this order number.
    pub fn order_no(self, value: impl Into<String>) -> Self {
        self.map(|input| input.order_no(value))
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

impl<'a> Call<'a, model::ListPaymentConfirmsRequest, model::PaymentConfirmList> {
    /// Each item of the list from here on, over all its pages, as a stream.
    pub fn into_stream(
        self,
    ) -> Items<
        'a,
        model::ListPaymentConfirmsRequest,
        model::PaymentConfirmList,
        model::PaymentConfirm,
    > {
        self.into_items(|page| page.payment_confirms.unwrap_or_default())
    }

    /// Each page of the list from here on, as a stream.
    pub fn pages(
        self,
    ) -> Pages<'a, model::ListPaymentConfirmsRequest, model::PaymentConfirmList> {
        self.into_pages()
    }
}
