//! Both gateways at once, as clients and as servers, with keys on either side.

use aggpay::{SigningKey, adapay, justap};

use crate::echo::Echo;
use crate::keys::keys;
use crate::serve::{Running, serve};

/// The merchant's API key at either gateway. No error and no `Debug` may show it.
pub const API_KEY: &str = "api_test_00000000-0000-4000-8000-00000000c0de";

/// A client of each gateway.
#[derive(Clone)]
pub struct Clients {
    /// Of Adapay.
    pub adapay: adapay::Client,
    /// Of Justap.
    pub justap: justap::Client,
}

impl Clients {
    /// Clients of these two servers, with the merchant's key.
    pub fn of(adapay: &Running, justap: &Running) -> Self {
        Self { adapay: adapay_client(&adapay.url(), &keys().merchant), justap: justap_client(&justap.url(), &keys().merchant) }
    }

    /// Clients of one address, whatever listens there.
    pub fn at(url: &str) -> Self {
        Self { adapay: adapay_client(url, &keys().merchant), justap: justap_client(url, &keys().merchant) }
    }
}

/// Both gateways over TCP, played by the generated servers, and clients of them.
pub struct Gateways {
    /// What their handlers do, and what reached them.
    pub echo: Echo,
    /// Adapay's server.
    pub adapay: Running,
    /// Justap's server.
    pub justap: Running,
    /// Clients of the two.
    pub clients: Clients,
}

impl Gateways {
    /// Starts both servers, each on a port of its own.
    pub async fn start() -> Self {
        Self::start_through(|router| router).await
    }

    /// Starts both servers behind something that changes what goes in or out.
    pub async fn start_through(change: impl Fn(axum::Router) -> axum::Router) -> Self {
        let echo = Echo::default();
        let adapay = serve(change(Self::adapay_router(echo.clone(), &keys().platform))).await;
        let justap = serve(change(Self::justap_router(echo.clone()))).await;
        let clients = Clients {
            adapay: adapay_client(&adapay.url(), &keys().merchant),
            justap: justap_client(&justap.url(), &keys().merchant),
        };
        Self { echo, adapay, justap, clients }
    }

    /// Adapay's side: knows the merchant, signs with this key.
    pub fn adapay_router(echo: Echo, platform: &SigningKey) -> axum::Router {
        let merchant = (API_KEY, keys().merchant.verifying_key());
        adapay::server::Router::new(echo).verify_with(merchant).sign_with(platform.clone()).into_axum()
    }

    /// Justap's side: knows the merchant.
    pub fn justap_router(echo: Echo) -> axum::Router {
        justap::server::Router::new(echo).verify_with((API_KEY, keys().merchant.verifying_key())).into_axum()
    }
}

/// A client of Adapay at this address, which signs with this key and trusts the platform's.
pub fn adapay_client(url: &str, key: &SigningKey) -> adapay::Client {
    let builder = adapay::Client::builder().api_key(API_KEY).signing_key(key.clone());
    builder.platform_key(keys().platform.verifying_key()).base_url(url).build().expect("a client can be built")
}

/// A client of Justap at this address, which signs with this key.
pub fn justap_client(url: &str, key: &SigningKey) -> justap::Client {
    justap::Client::builder().api_key(API_KEY).signing_key(key.clone()).base_url(url).build().expect("a client can be built")
}
