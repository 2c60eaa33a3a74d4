// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `adapay.payments`.

use crate::runtime::client::{Call, Core, Items, Pages};
use super::super::operations::payments as operations;
use super::super as model;

/// Take a payment: create it, look it up, list payments, close an unpaid one.
#[derive(Clone, Copy, Debug)]
pub struct Payments<'a> {
    core: &'a Core,
}

impl<'a> Payments<'a> {
    pub(super) fn new(core: &'a Core) -> Self {
        Self { core }
    }

    /// Create a payment.
    ///
    /// Starts a payment on one channel and returns what the front end needs to let the payer pay (`expend.pay_info`,
    /// or `expend.qrcode_url` for QR codes). `succeeded` here only means that the order was accepted: ship nothing
    /// before the callback `payment.succeeded` or a query says so.
    ///
    /// Splitting is decided now. `pay_mode: delay` holds the money until payment confirms divide it and forbids
    /// `div_members`; without `pay_mode` a split list of at most 7 parties divides the payment at once; with neither,
    /// the merchant receives everything. With `fee_mode: O` no party of the list may bear the fee.
    ///
    /// On channel `fast_pay` Adapay texts a code to the phone bound to the card; pass it on with confirmFastPay. The
    /// order number must be new within the application. What a repeated one answers is not documented, so query
    /// before trying again.
    ///
    /// `POST /v1/payments`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    pub fn create(
        &self,
        request: model::CreatePaymentRequest,
    ) -> Call<'a, model::CreatePaymentRequest, model::Payment> {
        Call::new(self.core, &operations::CREATE_PAYMENT, request)
    }

    /// Query a payment.
    ///
    /// Reads the state of one payment by its Adapay id. Works for 3 days after the payment was made; for older ones
    /// use the reconciliation files or the console. A payment that failed is returned as a value with `status:
    /// failed`; only an answer without `id` is an error.
    ///
    /// `GET /v1/payments/{payment_id}`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    pub fn get(
        &self,
        payment_id: impl Into<String>,
    ) -> Call<'a, model::GetPaymentRequest, model::PaymentSummary> {
        Call::new(
            self.core,
            &operations::GET_PAYMENT,
            model::GetPaymentRequest::new(payment_id),
        )
    }

    /// List payments.
    ///
    /// Lists the payments of an application page by page, by order number, by payment id or by the time they were
    /// created. Carries more than the query of a single payment: fees, split list, confirms, coupons. `created_lte`
    /// may only be given together with a smaller `created_gte`.
    ///
    /// `GET /v1/payments/list`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    pub fn list(
        &self,
        app_id: impl Into<String>,
    ) -> Call<'a, model::ListPaymentsRequest, model::PaymentList> {
        Call::new(
            self.core,
            &operations::LIST_PAYMENTS,
            model::ListPaymentsRequest::new(app_id),
        )
    }

    /// Close an unpaid payment.
    ///
    /// Makes sure that an order nobody paid can no longer be paid. A paid order needs a refund instead. A payment can
    /// be closed once; not within 1 minute of its creation; a QR code shown to the payer not later than 2 hours after
    /// it. An Alipay QR code must have been scanned before it can be closed, a WeChat one need not. Online banking
    /// (`b2c`, `b2b`) and `fast_pay` cannot be closed. With `notify_url` the result is also sent as
    /// `payment.close.succeeded` or `payment.close.failed`.
    ///
    /// `POST /v1/payments/{payment_id}/close`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    pub fn close(
        &self,
        payment_id: impl Into<String>,
        body: model::ClosePaymentBody,
    ) -> Call<'a, model::ClosePaymentRequest, model::PaymentClose> {
        Call::new(
            self.core,
            &operations::CLOSE_PAYMENT,
            model::ClosePaymentRequest::new(payment_id, body),
        )
    }
}

impl Call<'_, model::ListPaymentsRequest, model::PaymentList> {
    /// Only the payment created with this merchant order number.
    pub fn order_no(self, value: impl Into<String>) -> Self {
        self.map(|input| input.order_no(value))
    }

    /// Only the payment with this Adapay id.
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

impl<'a> Call<'a, model::ListPaymentsRequest, model::PaymentList> {
    /// Each item of the list from here on, over all its pages, as a stream.
    pub fn into_stream(
        self,
    ) -> Items<
        'a,
        model::ListPaymentsRequest,
        model::PaymentList,
        model::PaymentRecord,
    > {
        self.into_items(|page| page.payments.unwrap_or_default())
    }

    /// Each page of the list from here on, as a stream.
    pub fn pages(self) -> Pages<'a, model::ListPaymentsRequest, model::PaymentList> {
        self.into_pages()
    }
}
