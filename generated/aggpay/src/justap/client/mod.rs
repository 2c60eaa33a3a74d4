// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Calls Justap: a group per resource, a method per operation.

mod charges;
mod refunds;
mod royalties;
mod business_users;
mod settlement_accounts;
mod transactions;

use crate::runtime::keys::SigningKey;
use super::protocol::Gateway;
pub use crate::runtime::client::Call;
pub use crate::runtime::client::{Items, Pages};
pub use self::business_users::BusinessUsers;
pub use self::charges::Charges;
pub use self::refunds::Refunds;
pub use self::royalties::Royalties;
pub use self::settlement_accounts::SettlementAccounts;
pub use self::transactions::Transactions;

/// A client of Justap. Cloning is cheap; all clones share keys and connections.
pub type Client = crate::runtime::client::Client<Gateway>;

/// Configures a [`Client`] of Justap.
pub type ClientBuilder = crate::runtime::client::Builder<Gateway>;

impl Client {
    /// Take a payment: create a charge, look it up, list charges, close an unpaid one.
    #[must_use]
    pub fn charges(&self) -> Charges<'_> {
        Charges::new(self.core())
    }

    /// Give money back for a paid charge, whole or in parts.
    #[must_use]
    pub fn refunds(&self) -> Refunds<'_> {
        Refunds::new(self.core())
    }

    /// Share the money of a paid charge with business users.
    #[must_use]
    pub fn royalties(&self) -> Royalties<'_> {
        Royalties::new(self.core())
    }

    /// The people and companies that can receive shares.
    #[must_use]
    pub fn business_users(&self) -> BusinessUsers<'_> {
        BusinessUsers::new(self.core())
    }

    /// Where a business user receives money: Alipay, WeChat Pay, bank card or balance.
    #[must_use]
    pub fn settlement_accounts(&self) -> SettlementAccounts<'_> {
        SettlementAccounts::new(self.core())
    }

    /// The seven charge and refund calls at their older addresses below `/transaction/v1`. They do the same as those
    /// of charges and refunds; new code has no reason to prefer them.
    #[must_use]
    pub fn transactions(&self) -> Transactions<'_> {
        Transactions::new(self.core())
    }
}

impl ClientBuilder {
    /// The merchant's secret key, without a prefix. A test key (such as `TEST_…`) moves no money, a live key does;
    /// both use the same host. The key has to belong to the application named in the request.
    pub fn api_key(self, value: impl Into<String>) -> Self {
        self.with_credential("api_key", value)
    }

    /// The private key that signs requests.
    ///
    /// RSA signature (PKCS#1 v1.5, SHA-256, base64) by the merchant's private key over the body hash followed by the
    /// nonce. The public key is uploaded in the merchant centre. The vendor prints HMAC-SHA256, but all its working
    /// clients use RSA.
    pub fn signing_key(self, key: SigningKey) -> Self {
        self.with_signing_key(key)
    }
}
