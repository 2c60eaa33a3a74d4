// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `adapay.payments`.

use std::future::ready;
use std::sync::Arc;
use crate::runtime::server::{Call, Failure, Routes};
use super::super::operations::payments as operations;
use super::super as model;

/// Take a payment: create it, look it up, list payments, close an unpaid one.
///
/// A method that is not written answers that it is not implemented.
pub trait Payments: Send + Sync + 'static {
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
    fn create(
        &self,
        call: Call<model::CreatePaymentRequest>,
    ) -> impl Future<Output = Result<model::Payment, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
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
    fn get(
        &self,
        call: Call<model::GetPaymentRequest>,
    ) -> impl Future<Output = Result<model::PaymentSummary, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
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
    fn list(
        &self,
        call: Call<model::ListPaymentsRequest>,
    ) -> impl Future<Output = Result<model::PaymentList, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
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
    fn close(
        &self,
        call: Call<model::ClosePaymentRequest>,
    ) -> impl Future<Output = Result<model::PaymentClose, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }
}

pub(super) fn routes<H: Payments>(routes: &mut Routes<H>) {
    routes
        .add(
            &operations::CREATE_PAYMENT,
            |handler: Arc<H>, call| async move {
                Payments::create(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::GET_PAYMENT,
            |handler: Arc<H>, call| async move { Payments::get(&*handler, call).await },
        );
    routes
        .add(
            &operations::LIST_PAYMENTS,
            |handler: Arc<H>, call| async move { Payments::list(&*handler, call).await },
        );
    routes
        .add(
            &operations::CLOSE_PAYMENT,
            |handler: Arc<H>, call| async move { Payments::close(&*handler, call).await },
        );
}
