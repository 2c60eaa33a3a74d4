// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! The way a request takes to the gateway.
//!
//! [`Transport`] is the seam between this crate and an HTTP stack: one request with a whole body in, one answer with a
//! whole body out. The default one is over `reqwest`; tests and other stacks bring their own.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

use super::error::{BoxError, TransportError};
#[cfg(feature = "stream")]
use super::source::Source;

/// How long an idle connection is kept. Gateways close theirs after a minute or so, and a request that crosses the closing on
/// its way is one of which nobody knows whether it arrived; better to be first.
const IDLE: Duration = Duration::from_secs(20);

/// An exchange under way.
pub type Exchange<'a> = Pin<Box<dyn Future<Output = Result<Response<Bytes>, TransportError>> + Send + 'a>>;

/// Carries requests to a gateway.
///
/// An implementation must not follow redirects, must not send anything twice, must not change the body, and must stop reading an answer whose body
/// exceeds `limit` bytes. The call's time limit is kept by the caller, who drops the future.
pub trait Transport: Send + Sync + 'static {
    /// Sends a request and reads the whole answer.
    fn send(&self, request: Request<Bytes>, limit: usize) -> Exchange<'_>;

    /// Sends a request whose body comes in chunks, and hands the answer out as soon as its head is there. Unless this is written, bodies are
    /// held in memory on the way, both of them.
    #[cfg(feature = "stream")]
    fn open(&self, request: Request<Source>) -> Opening<'_> {
        Box::pin(async move {
            let (parts, source) = request.into_parts();
            let body = match source.take() {
                Some(mut flow) => flow.collect(usize::MAX).await.map_err(|error| TransportError::new(false, error))?,
                None => return Err(TransportError::new(false, "the body was sent before")),
            };
            let response = self.send(Request::from_parts(parts, body), usize::MAX).await?;
            Ok(response.map(Source::from))
        })
    }
}

/// An exchange under way, whose answer is handed out with its head.
#[cfg(feature = "stream")]
pub type Opening<'a> = Pin<Box<dyn Future<Output = Result<Response<Source>, TransportError>> + Send + 'a>>;

impl<T: Transport + ?Sized> Transport for std::sync::Arc<T> {
    fn send(&self, request: Request<Bytes>, limit: usize) -> Exchange<'_> {
        (**self).send(request, limit)
    }

    #[cfg(feature = "stream")]
    fn open(&self, request: Request<Source>) -> Opening<'_> {
        (**self).open(request)
    }
}

/// The default transport: `reqwest`, no redirects.
#[derive(Debug, Clone)]
pub struct Reqwest(reqwest::Client);

impl Reqwest {
    /// A transport with a connection pool of its own.
    pub(crate) fn new(connect_timeout: Duration) -> Result<Self, BoxError> {
        // Without a provider of its own, rustls takes what the program has chosen, or else ring.
        #[cfg(all(feature = "rustls-ring", not(feature = "rustls")))]
        if rustls::crypto::CryptoProvider::get_default().is_none() {
            // Another thread may be first; then there is a choice, which is all that matters.
            _ = rustls::crypto::ring::default_provider().install_default();
        }
        let client = reqwest::Client::builder()
            .connect_timeout(connect_timeout)
            .pool_idle_timeout(IDLE)
            .redirect(reqwest::redirect::Policy::none())
            // Whether to send a request twice is decided in one place, and this is not it.
            .retry(reqwest::retry::never())
            .build()?;
        Ok(Self(client))
    }

    /// A transport over a client of your own, for proxies, private roots and the like. Configure it to follow no redirects and
    /// to retry nothing: both could send a payment twice.
    #[must_use]
    pub fn from_client(client: reqwest::Client) -> Self {
        Self(client)
    }

    async fn exchange(&self, request: Request<Bytes>, limit: usize) -> Result<Response<Bytes>, reqwest::Error> {
        let mut answer = self.0.execute(request.try_into()?).await?;
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await? {
            body.extend_from_slice(&chunk);
            // One byte too many is enough for the caller to see it.
            if body.len() > limit {
                break;
            }
        }
        let mut response = Response::new(Bytes::from(body));
        *response.status_mut() = answer.status();
        *response.headers_mut() = std::mem::take(answer.headers_mut());
        Ok(response)
    }
}

impl Transport for Reqwest {
    fn send(&self, request: Request<Bytes>, limit: usize) -> Exchange<'_> {
        Box::pin(async move { self.exchange(request, limit).await.map_err(told) })
    }

    #[cfg(feature = "stream")]
    fn open(&self, request: Request<Source>) -> Opening<'_> {
        use crate::runtime::stream::{Incoming, Outgoing};
        Box::pin(async move {
            let (parts, source) = request.into_parts();
            let Some(flow) = source.take() else { return Err(TransportError::new(false, "the body was sent before")) };
            let body = reqwest::Body::wrap(Outgoing::new(flow));
            let request = Request::from_parts(parts, body).try_into().map_err(told)?;
            let answer = self.0.execute(request).await.map_err(told)?;
            let length = answer.content_length();
            let answer: Response<reqwest::Body> = answer.into();
            Ok(answer.map(|body| Source::new(length, Incoming(Box::pin(body)))))
        })
    }
}

/// What is told about an error of `reqwest`.
fn told(error: reqwest::Error) -> TransportError {
    let maybe_sent = !(error.is_connect() || error.is_builder());
    // The address holds the query string, and with it values that belong into no log.
    TransportError::new(maybe_sent, Flat(error.without_url()))
}

/// An error whose line tells its causes too: `reqwest` alone says no more than "error sending request".
#[derive(Debug)]
struct Flat(reqwest::Error);

impl std::fmt::Display for Flat {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(formatter)?;
        let mut source = std::error::Error::source(&self.0);
        while let Some(cause) = source {
            write!(formatter, ": {cause}")?;
            // What an HTTP stack without TLS says of `https` is no help to whoever forgot the feature.
            #[cfg(not(any(feature = "rustls", feature = "rustls-ring")))]
            if cause.source().is_none() && cause.to_string().ends_with("scheme is not http") {
                write!(formatter, "; for `https`, enable the feature `rustls` or `rustls-ring` of this crate")?;
            }
            source = cause.source();
        }
        Ok(())
    }
}

impl std::error::Error for Flat {}
