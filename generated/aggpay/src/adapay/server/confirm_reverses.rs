// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `adapay.confirm_reverses`.

use std::future::ready;
use std::sync::Arc;
use crate::runtime::server::{Call, Failure, Routes};
use super::super::operations::confirm_reverses as operations;
use super::super as model;

/// Take back a whole payment confirm, so that the money can be confirmed again.
///
/// A method that is not written answers that it is not implemented.
pub trait ConfirmReverses: Send + Sync + 'static {
    /// Take back a payment confirm.
    ///
    /// Takes back a whole confirm of a payment with deferred split. The money returns to the merchant's transit
    /// account at
    /// once and can be confirmed again.
    ///
    /// - Only whole confirms, and only those without any refund.
    /// - There is no time limit; a payment reverse made afterwards is still bound to the 178 days of the payment.
    /// - The result comes in the answer; there is no notification. Adapay calls this operation by the function code
    ///   `payments.confirm.reverse`.
    ///
    /// `POST /v1/payments/confirm/reverse`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    fn create(
        &self,
        call: Call<model::CreateConfirmReverseRequest>,
    ) -> impl Future<Output = Result<model::ConfirmReverseResult, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Find confirm reverses.
    ///
    /// Finds confirm reverses by their order number, by their id or by the id of the confirm. Give exactly one of the
    /// three; with several, it is not documented which one counts. Adapay calls this operation by the function code
    /// `payments.confirm.reverse.details`.
    ///
    /// `GET /v1/payments/confirm/reverse/details`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    fn query(
        &self,
        call: Call<model::QueryConfirmReversesRequest>,
    ) -> impl Future<Output = Result<model::ConfirmReverseList, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }
}

pub(super) fn routes<H: ConfirmReverses>(routes: &mut Routes<H>) {
    routes
        .add(
            &operations::CREATE_CONFIRM_REVERSE,
            |handler: Arc<H>, call| async move {
                ConfirmReverses::create(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::QUERY_CONFIRM_REVERSES,
            |handler: Arc<H>, call| async move {
                ConfirmReverses::query(&*handler, call).await
            },
        );
}
