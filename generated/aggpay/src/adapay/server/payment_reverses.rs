// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `adapay.payment_reverses`.

use std::future::ready;
use std::sync::Arc;
use crate::runtime::server::{Call, Failure, Routes};
use super::super::operations::payment_reverses as operations;
use super::super as model;

/// Give the payer money back from a payment made with deferred split that is not confirmed yet.
///
/// A method that is not written answers that it is not implemented.
pub trait PaymentReverses: Send + Sync + 'static {
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
    fn create(
        &self,
        call: Call<model::CreatePaymentReverseRequest>,
    ) -> impl Future<Output = Result<model::PaymentReverse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Read a payment reverse.
    ///
    /// Returns one reverse with its final state, for instance when a notification did not arrive. The id `list` names
    /// the list operation.
    ///
    /// `GET /v1/payments/reverse/{reverse_id}`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    fn get(
        &self,
        call: Call<model::GetPaymentReverseRequest>,
    ) -> impl Future<Output = Result<model::PaymentReverse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// List payment reverses.
    ///
    /// Pages through the reverses of an application or of one payment, at most 20 per page. `created_lte` may only be
    /// given together with an earlier `created_gte`; both are Unix time in milliseconds.
    ///
    /// `GET /v1/payments/reverse/list`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    fn list(
        &self,
        call: Call<model::ListPaymentReversesRequest>,
    ) -> impl Future<Output = Result<model::PaymentReverseList, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }
}

pub(super) fn routes<H: PaymentReverses>(routes: &mut Routes<H>) {
    routes
        .add(
            &operations::CREATE_PAYMENT_REVERSE,
            |handler: Arc<H>, call| async move {
                PaymentReverses::create(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::GET_PAYMENT_REVERSE,
            |handler: Arc<H>, call| async move {
                PaymentReverses::get(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::LIST_PAYMENT_REVERSES,
            |handler: Arc<H>, call| async move {
                PaymentReverses::list(&*handler, call).await
            },
        );
}
