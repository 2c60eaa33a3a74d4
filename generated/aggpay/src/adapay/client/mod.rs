// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Calls Adapay: a group per resource, a method per operation.

mod payments;
mod fast_pay;
mod refunds;
mod members;
mod corp_members;
mod settle_accounts;
mod payment_confirms;
mod payment_reverses;
mod confirm_reverses;

use crate::runtime::keys::{SigningKey, VerifyingKey};
use super::protocol::Gateway;
pub use crate::runtime::client::Call;
pub use crate::runtime::client::{Items, Pages};
pub use self::confirm_reverses::ConfirmReverses;
pub use self::corp_members::CorpMembers;
pub use self::fast_pay::FastPay;
pub use self::members::Members;
pub use self::payment_confirms::PaymentConfirms;
pub use self::payment_reverses::PaymentReverses;
pub use self::payments::Payments;
pub use self::refunds::Refunds;
pub use self::settle_accounts::SettleAccounts;

/// A client of Adapay. Cloning is cheap; all clones share keys and connections.
pub type Client = crate::runtime::client::Client<Gateway>;

/// Configures a [`Client`] of Adapay.
pub type ClientBuilder = crate::runtime::client::Builder<Gateway>;

impl Client {
    /// Take a payment: create it, look it up, list payments, close an unpaid one.
    #[must_use]
    pub fn payments(&self) -> Payments<'_> {
        Payments::new(self.core())
    }

    /// The second step of a card payment: confirm it with the code that the payer received by text message.
    #[must_use]
    pub fn fast_pay(&self) -> FastPay<'_> {
        FastPay::new(self.core())
    }

    /// Give money back for a payment, whole or in parts.
    #[must_use]
    pub fn refunds(&self) -> Refunds<'_> {
        Refunds::new(self.core())
    }

    /// Natural persons that can receive shares or use the checkout.
    #[must_use]
    pub fn members(&self) -> Members<'_> {
        Members::new(self.core())
    }

    /// Companies that can receive shares; opened after a manual audit.
    #[must_use]
    pub fn corp_members(&self) -> CorpMembers<'_> {
        CorpMembers::new(self.core())
    }

    /// The bank accounts to which members and the merchant are settled.
    #[must_use]
    pub fn settle_accounts(&self) -> SettleAccounts<'_> {
        SettleAccounts::new(self.core())
    }

    /// Share the money of a payment made with deferred split, whole or in parts.
    #[must_use]
    pub fn payment_confirms(&self) -> PaymentConfirms<'_> {
        PaymentConfirms::new(self.core())
    }

    /// Give the payer money back from a payment made with deferred split that is not confirmed yet.
    #[must_use]
    pub fn payment_reverses(&self) -> PaymentReverses<'_> {
        PaymentReverses::new(self.core())
    }

    /// Take back a whole payment confirm, so that the money can be confirmed again.
    #[must_use]
    pub fn confirm_reverses(&self) -> ConfirmReverses<'_> {
        ConfirmReverses::new(self.core())
    }
}

impl ClientBuilder {
    /// The bare API key, without a scheme word. A key that starts with `api_live_` moves real money, one that starts
    /// with `api_test_` selects mock mode on the same host.
    pub fn api_key(self, value: impl Into<String>) -> Self {
        self.with_credential("api_key", value)
    }

    /// The private key that signs requests.
    ///
    /// RSA signature of the request with the merchant's private key, PKCS#1 v1.5 with SHA-1, standard base64 on one
    /// line. The signed text is the URL without its query, directly followed by the JSON body as sent or, for GET and
    /// forms, by the parameters as `k=v` pairs sorted by key and joined with `&` (no percent-encoding, no file
    /// parts). There is no timestamp and no nonce, so a captured request can be replayed: guard writes by their order
    /// number.
    pub fn signing_key(self, key: SigningKey) -> Self {
        self.with_signing_key(key)
    }

    /// The public key that verifies answers, in place of the one in the document. Tests and mocks need it.
    pub fn platform_key(self, key: VerifyingKey) -> Self {
        self.with_platform_key(key)
    }
}
