// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `adapay.fast_pay`.

use crate::runtime::client::{Call, Core};
use super::super::operations::fast_pay as operations;
use super::super as model;

/// The second step of a card payment: confirm it with the code that the payer received by text message.
#[derive(Clone, Copy, Debug)]
pub struct FastPay<'a> {
    core: &'a Core,
}

impl<'a> FastPay<'a> {
    pub(super) fn new(core: &'a Core) -> Self {
        Self { core }
    }

    /// Confirm a quick payment.
    ///
    /// Second step of a payment on channel `fast_pay`: pass on the code that Adapay texted to the phone bound to the
    /// card. The final result comes as `payment.succeeded` or `payment.failed` (the vendor also names
    /// `fastpay.succeeded` and `fastpay.failed`), posted to the `notify_url` given when the payment was created; this
    /// call has none of its own. A lost code can be requested again with sendFastPaySmsCode.
    ///
    /// `POST /v1/fast_pay/confirm`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    pub fn confirm(
        &self,
        request: model::ConfirmFastPayRequest,
    ) -> Call<'a, model::ConfirmFastPayRequest, model::Payment> {
        Call::new(self.core, &operations::CONFIRM_FAST_PAY, request)
    }

    /// Send the SMS code again.
    ///
    /// Sends the code of a payment on channel `fast_pay` once more to the phone bound to the card, for a payer who
    /// did not get the first one.
    ///
    /// `POST /v1/fast_pay/sms_code`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    pub fn send_sms_code(
        &self,
        request: model::SendFastPaySmsCodeRequest,
    ) -> Call<'a, model::SendFastPaySmsCodeRequest, model::SmsCodeDelivery> {
        Call::new(self.core, &operations::SEND_FAST_PAY_SMS_CODE, request)
    }
}
