//! A sandbox: both gateways, small but stateful, written by hand on the generated server traits.
//!
//! It is the proof that the traits can be implemented well, and the server that software of others is run against. What it knows
//! is in memory by default ([`Memory`]); a [`Store`] of another kind can take its place. It keeps the rules that the document
//! states (what may be refunded, confirmed, reversed, closed, and up to which amount), pages its lists, and tells merchants the
//! outcome by signed or encrypted notifications, which it sends again until they are acknowledged.
//!
//! Real gateways learn from payers and auditors what happens next. Here the [`control`] interface plays them.

pub mod adapay;
pub mod clock;
pub mod control;
pub mod courier;
pub mod justap;
pub mod money;
pub mod paging;
pub mod store;

use std::sync::Arc;

use aggpay::{SigningKey, VerifyingKey};

pub use self::clock::Clock;
pub use self::courier::{Courier, Patience};
pub use self::store::{Memory, Row, Store, Table};

/// What both gateways need to know.
pub struct Settings {
    /// The merchant's API key, the same at either gateway.
    pub api_key: String,
    /// Verifies the merchant's requests.
    pub merchant_key: VerifyingKey,
    /// Signs the answers and notifications of Adapay.
    pub platform_key: SigningKey,
    /// Encrypts the notifications of Justap: eight ASCII characters. Without it they go out in the clear.
    pub des_key: Option<String>,
    /// How patient notifications are sent.
    pub patience: Patience,
}

/// Both gateways, sharing one clock.
pub struct Sandbox {
    /// Adapay's side.
    pub adapay: adapay::Gateway,
    /// Justap's side.
    pub justap: justap::Gateway,
    /// What time it is for both.
    pub clock: Clock,
    settings: Settings,
}

impl Sandbox {
    /// Two gateways that know nothing yet.
    ///
    /// # Errors
    /// When the DES key has not eight characters.
    pub fn new(settings: Settings) -> aggpay::Result<Self> {
        let clock = Clock::default();
        let seal = aggpay::adapay::webhooks::SealingKeys::signing(settings.platform_key.clone());
        let adapay = adapay::Gateway::new(Memory::default(), clock.clone(), Courier::new(settings.patience.clone()), seal);
        let seal = match settings.des_key.as_deref() {
            Some(key) => aggpay::justap::webhooks::SealingKeys::des(key)?,
            None => aggpay::justap::webhooks::SealingKeys::default(),
        };
        let justap = justap::Gateway::new(Memory::default(), clock.clone(), Courier::new(settings.patience.clone()), seal);
        Ok(Self { adapay, justap, clock, settings })
    }

    /// Adapay as a router. `url` is the address under which callers reach it: they sign it.
    pub fn adapay_router(&self, url: &str) -> axum::Router {
        let Settings { api_key, merchant_key, platform_key, .. } = &self.settings;
        aggpay::adapay::server::Router::new(self.adapay.clone())
            .verify_with((api_key.clone(), merchant_key.clone()))
            .sign_with(platform_key.clone())
            .public_url(url)
            .into_axum()
    }

    /// Justap as a router.
    pub fn justap_router(&self) -> axum::Router {
        let Settings { api_key, merchant_key, .. } = &self.settings;
        aggpay::justap::server::Router::new(self.justap.clone()).verify_with((api_key.clone(), merchant_key.clone())).into_axum()
    }

    /// The control interface: payers, auditors and the clock. It knows no callers, so listen on this machine only.
    pub fn control_router(self: &Arc<Self>) -> axum::Router {
        control::router(Arc::clone(self))
    }
}
