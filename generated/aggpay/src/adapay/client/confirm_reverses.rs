// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `adapay.confirm_reverses`.

use crate::runtime::client::{Call, Core};
use super::super::operations::confirm_reverses as operations;
use super::super as model;

/// Take back a whole payment confirm, so that the money can be confirmed again.
#[derive(Clone, Copy, Debug)]
pub struct ConfirmReverses<'a> {
    core: &'a Core,
}

impl<'a> ConfirmReverses<'a> {
    pub(super) fn new(core: &'a Core) -> Self {
        Self { core }
    }

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
    pub fn create(
        &self,
        request: model::CreateConfirmReverseRequest,
    ) -> Call<'a, model::CreateConfirmReverseRequest, model::ConfirmReverseResult> {
        Call::new(self.core, &operations::CREATE_CONFIRM_REVERSE, request)
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
    pub fn query(
        &self,
    ) -> Call<'a, model::QueryConfirmReversesRequest, model::ConfirmReverseList> {
        Call::new(
            self.core,
            &operations::QUERY_CONFIRM_REVERSES,
            model::QueryConfirmReversesRequest::new(),
        )
    }
}

impl Call<'_, model::QueryConfirmReversesRequest, model::ConfirmReverseList> {
    /// Function code by which the vendor's SDKs find the path, here `payments.confirm.reverse.details`. Not needed on
    /// the wire and ignored.
    ///
    /// Deprecated.
    pub fn adapay_func_code(self, value: impl Into<String>) -> Self {
        self.map(|input| input.adapay_func_code(value))
    }

    /// Order number of the confirm reverse.
    pub fn order_no(self, value: impl Into<String>) -> Self {
        self.map(|input| input.order_no(value))
    }

    /// Id of the confirm that was taken back.
    pub fn payment_confirm_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.payment_confirm_id(value))
    }

    /// Id of the confirm reverse, made by Adapay.
    pub fn payment_confirm_reverse_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.payment_confirm_reverse_id(value))
    }
}
