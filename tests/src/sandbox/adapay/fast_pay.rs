//! Quick payments: a code is texted to the payer, who pays by repeating it.

use aggpay::adapay::server::{Call, Failure, FastPay};
use aggpay::adapay::{ConfirmFastPayRequest, PayChannel, Payment, SendFastPaySmsCodeRequest, SmsCodeDelivery, Status};

use super::state::{PaymentRow, Progress, State};
use super::{Gateway, notices, payments, refused, unknown};
use crate::sandbox::store::Store;

impl<S: Store<State>> FastPay for Gateway<S> {
    async fn confirm(&self, call: Call<ConfirmFastPayRequest>) -> Result<Payment, Failure> {
        self.step(|state, now| {
            let row = waiting(state, &call.payment_id)?;
            if row.request.app_id != call.app_id {
                return Err(unknown("payment of this application"));
            }
            if row.sms_code.as_ref() != Some(&call.sms_code) {
                return Err(refused("sms_code_error", "the code is wrong").parameter("sms_code"));
            }
            row.progress = Progress::Paid(now);
            let answer = payments::payment(row, Status::Succeeded);
            let told = notices::of_payment(row);
            let quick = notices::of_quick_payment(row);
            state.outbox.extend(told.into_iter().chain(quick));
            Ok(answer)
        })
    }

    async fn send_sms_code(&self, call: Call<SendFastPaySmsCodeRequest>) -> Result<SmsCodeDelivery, Failure> {
        self.step(|state, _| {
            let row = waiting(state, &call.payment_id)?;
            row.sms_code = Some(code(&row.id));
            Ok(SmsCodeDelivery::new(Status::Succeeded))
        })
    }
}

/// The code that a payer is texted in this sandbox: the last six characters of the payment's id.
fn code(payment_id: &str) -> String {
    payment_id.chars().skip(payment_id.chars().count().saturating_sub(6)).collect()
}

fn waiting<'s>(state: &'s mut State, payment_id: &str) -> Result<&'s mut PaymentRow, Failure> {
    let row = state.payments.get_mut(payment_id).ok_or_else(|| unknown("payment"))?;
    if row.request.pay_channel != PayChannel::FastPay {
        return Err(refused("pay_channel_error", "this is no quick payment").parameter("payment_id"));
    }
    if row.progress != Progress::Waiting {
        return Err(refused("payment_status_error", "the payment does not wait for a code").parameter("payment_id"));
    }
    Ok(row)
}
