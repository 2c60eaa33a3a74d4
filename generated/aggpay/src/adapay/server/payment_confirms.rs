// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `adapay.payment_confirms`.

use std::future::ready;
use std::sync::Arc;
use crate::runtime::server::{Call, Failure, Routes};
use super::super::operations::payment_confirms as operations;
use super::super as model;

/// Share the money of a payment made with deferred split, whole or in parts.
///
/// A method that is not written answers that it is not implemented.
pub trait PaymentConfirms: Send + Sync + 'static {
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
    fn create(
        &self,
        call: Call<model::CreatePaymentConfirmRequest>,
    ) -> impl Future<Output = Result<model::PaymentConfirm, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Read a payment confirm.
    ///
    /// Returns one confirm. The ids `list` and `reverse` name other operations.
    ///
    /// `GET /v1/payments/confirm/{payment_confirm_id}`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    fn get(
        &self,
        call: Call<model::GetPaymentConfirmRequest>,
    ) -> impl Future<Output = Result<model::PaymentConfirm, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// List payment confirms.
    ///
    /// Pages through the confirms of an application, of one payment or of one order number, at most 20 per page.
    /// `created_lte` may only be given together with an earlier `created_gte`; both are Unix time in milliseconds.
    ///
    /// `GET /v1/payments/confirm/list`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    fn list(
        &self,
        call: Call<model::ListPaymentConfirmsRequest>,
    ) -> impl Future<Output = Result<model::PaymentConfirmList, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }
}

pub(super) fn routes<H: PaymentConfirms>(routes: &mut Routes<H>) {
    routes
        .add(
            &operations::CREATE_PAYMENT_CONFIRM,
            |handler: Arc<H>, call| async move {
                PaymentConfirms::create(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::GET_PAYMENT_CONFIRM,
            |handler: Arc<H>, call| async move {
                PaymentConfirms::get(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::LIST_PAYMENT_CONFIRMS,
            |handler: Arc<H>, call| async move {
                PaymentConfirms::list(&*handler, call).await
            },
        );
}
