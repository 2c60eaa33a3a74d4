// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! The server: the other side of the same tables.
//!
//! A request is matched, its caller identified, its body read within a limit, its signature verified, its content decoded
//! and checked — and only then does a handler see it, as a typed [`Call`]. Whatever goes wrong on the way is answered in
//! the gateway's own error form, enveloped and signed like any other answer.

mod authenticate;
mod call;
mod catch;
mod failure;
mod keys;
mod matcher;
mod request;
mod routes;
mod serve;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use super::keys::SigningKey;
use super::operation::Gateway;
#[cfg(feature = "stream")]
use super::operation::Operation;
use super::url::Base;

pub use self::call::Call;
pub use self::failure::Failure;
pub use self::keys::{ApiKeys, KeyStore};
#[cfg(feature = "mock")]
pub(crate) use self::routes::Outcome;
pub use self::routes::Routes;
pub use super::error_form::FailureKind;

/// How many bytes a request's body may have unless told otherwise.
const BODY_LIMIT: usize = 10 * 1024 * 1024;

/// Serves a gateway's operations through a handler, as an [`axum::Router`].
///
/// Unless [`verify_with`](Self::verify_with) or [`without_verification`](Self::without_verification) is called, every
/// operation that the document protects is refused.
#[must_use = "a router serves nothing until it is handed to axum"]
pub struct Router<G, H> {
    routes: Routes<H>,
    settings: serve::Settings,
    handler: Arc<H>,
    gateway: PhantomData<fn() -> G>,
}

impl<G: Gateway, H: Send + Sync + 'static> Router<G, H> {
    /// A router over a handler, with the routes that the generated code adds.
    #[doc(hidden)]
    pub fn with_routes(handler: H, add: impl FnOnce(&mut Routes<H>)) -> Self {
        let mut routes = Routes::new();
        add(&mut routes);
        let settings = serve::Settings {
            protocol: G::PROTOCOL,
            access: authenticate::Access::Nobody,
            tolerance: None,
            signing_key: None,
            public_url: None,
            body_limit: BODY_LIMIT,
            #[cfg(feature = "stream")]
            streamed: Vec::new(),
        };
        Self { routes, settings, handler: Arc::new(handler), gateway: PhantomData }
    }

    /// Knows callers by these keys: a pair of API key and [`VerifyingKey`](super::keys::VerifyingKey), a map of them, or a
    /// store of your own.
    pub fn verify_with(mut self, keys: impl KeyStore) -> Self {
        self.settings.access = authenticate::Access::Known(Box::new(keys));
        self
    }

    /// Lets anybody in, unverified. For tests, and behind a gateway that has verified the caller already.
    pub fn without_verification(mut self) -> Self {
        self.settings.access = authenticate::Access::Anybody;
        self
    }

    /// Refuses requests whose signed time is further from ours than this. Unless set, any time is accepted.
    pub fn clock_tolerance(mut self, tolerance: Duration) -> Self {
        self.settings.tolerance = Some(tolerance);
        self
    }

    /// Signs answers with this key, where the document wants them signed. Without it such answers go out unsigned, and a
    /// client that verifies will refuse them.
    pub fn sign_with(mut self, key: SigningKey) -> Self {
        self.settings.signing_key = Some(key);
        self
    }

    /// The address under which callers reach this server, for signatures over the address. Unless set it is taken to be
    /// `http://` and the `Host` header; behind a proxy or TLS that is wrong, and every such signature with it.
    pub fn public_url(mut self, url: &str) -> Self {
        let base =
            Base::parse(url).unwrap_or_else(|| Base { origin: url.trim_end_matches('/').to_owned(), prefix: String::new() });
        self.settings.public_url = Some(base);
        self
    }

    /// How many bytes a request's body may have; 10 MiB unless set.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.settings.body_limit = bytes;
        self
    }

    /// Hands the body of this operation's requests to its handler unread: the [`File`](crate::File) in its input has no `bytes`, but
    /// [`into_stream`](crate::File::into_stream). No limit holds for it. Has no effect on bodies that are no bytes, and on requests that are signed.
    #[cfg(feature = "stream")]
    pub fn stream_upload(mut self, operation: &'static Operation) -> Self {
        self.settings.streamed.push(operation.id);
        self
    }

    /// The router as axum's: one fallback, so that it nests below a path but merges with no other router that has one.
    pub fn into_axum(self) -> axum::Router {
        let service = Arc::new(serve::Service::new(self.routes, self.handler, self.settings));
        axum::Router::new().fallback(move |request: axum::extract::Request| {
            let service = Arc::clone(&service);
            async move { service.serve(request).await }
        })
    }
}

impl<G: Gateway, H> fmt::Debug for Router<G, H> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Router").field("gateway", &G::PROTOCOL.name).finish_non_exhaustive()
    }
}
