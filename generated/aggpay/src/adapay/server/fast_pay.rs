// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `adapay.fast_pay`.

use std::future::ready;
use std::sync::Arc;
use crate::runtime::server::{Call, Failure, Routes};
use super::super::operations::fast_pay as operations;
use super::super as model;

/// The second step of a card payment: confirm it with the code that the payer received by text message.
///
/// A method that is not written answers that it is not implemented.
pub trait FastPay: Send + Sync + 'static {
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
    fn confirm(
        &self,
        call: Call<model::ConfirmFastPayRequest>,
    ) -> impl Future<Output = Result<model::Payment, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Send the SMS code again.
    ///
    /// Sends the code of a payment on channel `fast_pay` once more to the phone bound to the card, for a payer who
    /// did not get the first one.
    ///
    /// `POST /v1/fast_pay/sms_code`
    ///
    /// Refusals: 400, 401, others with [`ErrorBody`](super::super::ErrorBody).
    fn send_sms_code(
        &self,
        call: Call<model::SendFastPaySmsCodeRequest>,
    ) -> impl Future<Output = Result<model::SmsCodeDelivery, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }
}

pub(super) fn routes<H: FastPay>(routes: &mut Routes<H>) {
    routes
        .add(
            &operations::CONFIRM_FAST_PAY,
            |handler: Arc<H>, call| async move {
                FastPay::confirm(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::SEND_FAST_PAY_SMS_CODE,
            |handler: Arc<H>, call| async move {
                FastPay::send_sms_code(&*handler, call).await
            },
        );
}
