//! Clients of both gateways that call a server of the tests, and the calls that the tests make.

use std::time::Duration;

use aggpay::runtime::client::{Call, Retries};
use aggpay::runtime::signature::Algorithm;
use aggpay::{Decimal, adapay, justap};

use crate::keys::keys;

/// Retries without the waiting: at most three attempts, a few milliseconds apart.
pub fn quick() -> Retries {
    Retries::default().attempts(3).backoff(Duration::from_millis(2), Duration::from_millis(8))
}

/// The start of a client without signed answers. Its key is a short one, which signs faster.
pub fn unsigned(url: impl Into<String>) -> justap::ClientBuilder {
    justap::Client::builder().api_key("sk_secret_0001").signing_key(keys().platform.clone()).base_url(url).retries(quick())
}

/// The start of a client with signed answers.
pub fn signed(url: impl Into<String>) -> adapay::ClientBuilder {
    adapay::Client::builder()
        .api_key("sk_secret_0001")
        .signing_key(keys().platform.clone())
        .platform_key(keys().platform.verifying_key())
        .base_url(url)
        .retries(quick())
}

/// A write that the document calls repeatable.
pub fn refund<'a>(client: &'a justap::Client, number: &str) -> Call<'a, justap::CreateRefundRequest, justap::RefundResponse> {
    client.refunds().create(justap::CreateRefundRequest::new("app_1", "charge_1", number, "broken"))
}

/// A write of which the document does not say what a repeat does.
pub fn charge<'a>(client: &'a justap::Client, number: &str) -> Call<'a, justap::CreateChargeRequest, justap::ChargeResponse> {
    let request =
        justap::CreateChargeRequest::new("app_1", number, justap::Channel::AlipayQr, Decimal::ONE, "Tea", "A box", "127.0.0.1");
    client.charges().create(request)
}

/// A read.
pub fn read<'a>(client: &'a justap::Client, number: &str) -> Call<'a, justap::GetChargeRequest, justap::ChargeResponse> {
    client.charges().get(number).app_id("app_1")
}

/// A write whose answer is signed.
pub fn payment<'a>(client: &'a adapay::Client, number: &str) -> Call<'a, adapay::CreatePaymentRequest, adapay::Payment> {
    let request =
        adapay::CreatePaymentRequest::new(number, "app_1", adapay::PayChannel::AlipayQr, Decimal::ONE, "Tea", "A box of tea");
    client.payments().create(request)
}

/// An answer's body: this payload, signed.
pub fn sealed(payload: &str) -> String {
    let signature = keys().platform.sign_to_base64(Algorithm::RsaSha1, payload.as_bytes()).expect("the test key signs");
    serde_json::json!({"data": payload, "signature": signature}).to_string()
}
