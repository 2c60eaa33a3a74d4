//! What all calls of a client share, and the one function that makes them.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use http::{Request, Response};

use super::answer::{self, Answer};
use super::prepare::{Prepared, prepare};
use crate::runtime::error::{Error, Result, TimeoutError, TransportError};
use crate::runtime::keys::{SigningKey, VerifyingKey};
use crate::runtime::model::DynObject;
use crate::runtime::operation::{Carrier, Operation, Requirement};
use crate::runtime::transport::Transport;
use crate::runtime::url::Base;
use crate::runtime::validate;

const USER_AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// What all calls of a client share.
pub struct Core {
    pub(super) transport: Arc<dyn Transport>,
    pub(super) base: Option<Base>,
    pub(super) credentials: Vec<(&'static str, String)>,
    pub(super) signing_key: Option<SigningKey>,
    pub(super) platform_key: Option<VerifyingKey>,
    pub(super) timeout: Duration,
    pub(super) response_limit: usize,
}

/// What one call may have of its own.
#[derive(Default)]
pub(super) struct Options {
    pub timeout: Option<Duration>,
    pub headers: Vec<(String, String)>,
}

impl Core {
    /// The key that verifies answers.
    #[cfg(feature = "webhooks")]
    pub(crate) fn platform_key(&self) -> Option<&VerifyingKey> {
        self.platform_key.as_ref()
    }

    /// Makes a call: everything between a typed input and the bytes of a verified payload.
    pub(super) async fn send(&self, operation: &'static Operation, input: &dyn DynObject, options: &Options) -> Result<Answer> {
        validate::validate(input).map_err(|violations| Error::invalid(operation.id, violations))?;
        let requirement = self.requirement(operation)?;
        if operation.envelope.is_some_and(|envelope| envelope.signature.is_some()) && self.platform_key.is_none() {
            return Err(Error::config(operation.id, "the client has no platform key to verify the answer"));
        }
        let mut prepared = prepare(operation, input, self.base.as_ref())?;
        self.add_headers(operation, requirement, &options.headers, &mut prepared)?;
        let timeout = options.timeout.unwrap_or(self.timeout);
        // Retries belong here: each attempt makes its own time, nonce and signature, and all share one time limit.
        match tokio::time::timeout(timeout, self.attempt(operation, requirement, &prepared)).await {
            Ok(answer) => answer,
            Err(_) => Err(Error::Timeout(Box::new(TimeoutError { operation: operation.id, after: timeout }))),
        }
    }

    async fn attempt(
        &self,
        operation: &'static Operation,
        requirement: Option<&Requirement>,
        prepared: &Prepared,
    ) -> Result<Answer> {
        let request = self.request(operation, requirement, prepared)?;
        let response = self.transport.send(request, self.response_limit).await.map_err(|error| transport(operation, error))?;
        self.check_length(operation, &response)?;
        answer::open(operation, response, self.platform_key.as_ref())
    }

    /// The signed request.
    fn request(
        &self,
        operation: &'static Operation,
        requirement: Option<&Requirement>,
        prepared: &Prepared,
    ) -> Result<Request<Bytes>> {
        let mut headers = prepared.headers.clone();
        if let Some(signature) = requirement.and_then(|requirement| requirement.signature) {
            let key = self.signing_key.as_ref().ok_or_else(|| Error::config(operation.id, "the client has no signing key"))?;
            let made = signature
                .sign(&prepared.signable(operation), key)
                .ok_or_else(|| Error::config(operation.id, "the signing key cannot sign this request"))?;
            for (name, value) in made {
                insert(operation, &mut headers, name, &value)?;
            }
        }
        let mut request = Request::new(prepared.body.clone());
        *request.method_mut() = operation.method.parse().map_err(|_| Error::config(operation.id, "the method is malformed"))?;
        *request.uri_mut() = prepared.address().parse().map_err(|_| Error::config(operation.id, "the address is malformed"))?;
        *request.headers_mut() = headers;
        Ok(request)
    }

    /// Adds what every request carries, this call's own headers, and the secrets, one of which may go into the query.
    fn add_headers(
        &self,
        operation: &'static Operation,
        requirement: Option<&Requirement>,
        own: &[(String, String)],
        prepared: &mut Prepared,
    ) -> Result<()> {
        let mut headers = HeaderMap::new();
        headers.insert(http::header::USER_AGENT, HeaderValue::from_static(USER_AGENT));
        for (name, value) in own {
            insert(operation, &mut headers, name, value)?;
        }
        headers.insert(http::header::ACCEPT, HeaderValue::from_static("application/json"));
        headers.extend(std::mem::take(&mut prepared.headers));
        for credential in requirement.map(|requirement| requirement.credentials).unwrap_or_default() {
            let secret = self.secret(credential.name).unwrap_or_default();
            match credential.carrier {
                Carrier::Header(name) => insert_secret(operation, &mut headers, name, secret)?,
                Carrier::Bearer => insert_secret(operation, &mut headers, "authorization", &format!("Bearer {secret}"))?,
                Carrier::Basic => {
                    let encoded = crate::runtime::crypto::to_base64(secret.as_bytes());
                    insert_secret(operation, &mut headers, "authorization", &format!("Basic {encoded}"))?;
                }
                Carrier::Cookie(name) => {
                    let before = headers.get(http::header::COOKIE).and_then(|value| value.to_str().ok());
                    let cookie = before.map_or_else(|| format!("{name}={secret}"), |before| format!("{before}; {name}={secret}"));
                    insert_secret(operation, &mut headers, "cookie", &cookie)?;
                }
                Carrier::Query(name) => prepared.query.push((name.to_owned(), secret.to_owned())),
            }
        }
        prepared.headers = headers;
        prepared.close_query();
        Ok(())
    }

    /// The first of an operation's requirements for which this client has everything.
    fn requirement(&self, operation: &'static Operation) -> Result<Option<&'static Requirement>> {
        let Some(first) = operation.security.first() else { return Ok(None) };
        let able = |requirement: &&Requirement| {
            requirement.credentials.iter().all(|credential| self.secret(credential.name).is_some())
                && (requirement.signature.is_none() || self.signing_key.is_some())
        };
        operation.security.iter().find(able).map(Some).ok_or_else(|| {
            let missing = first.credentials.iter().map(|credential| credential.name).filter(|name| self.secret(name).is_none());
            let key = (first.signature.is_some() && self.signing_key.is_none()).then_some("signing_key");
            let missing: Vec<_> = missing.chain(key).collect();
            Error::config(operation.id, format!("the client was built without {}", missing.join(" and ")))
        })
    }

    fn secret(&self, name: &str) -> Option<&str> {
        self.credentials.iter().find(|(other, _)| *other == name).map(|(_, value)| value.as_str())
    }

    fn check_length(&self, operation: &'static Operation, response: &Response<Bytes>) -> Result<()> {
        if response.body().len() <= self.response_limit {
            return Ok(());
        }
        let message = format!("the answer is longer than {} bytes", self.response_limit);
        Err(transport(operation, TransportError { operation: "", maybe_sent: true, source: message.into() }))
    }
}

fn transport(operation: &'static Operation, error: TransportError) -> Error {
    Error::Transport(Box::new(TransportError { operation: operation.id, ..error }))
}

/// Sets a header. A value that cannot be one is told by the header's name only.
pub(super) fn insert(operation: &'static Operation, headers: &mut HeaderMap, name: &str, value: &str) -> Result<()> {
    let (name, value) = header(operation, name, value)?;
    headers.insert(name, value);
    Ok(())
}

fn insert_secret(operation: &'static Operation, headers: &mut HeaderMap, name: &str, value: &str) -> Result<()> {
    let (name, mut value) = header(operation, name, value)?;
    value.set_sensitive(true);
    headers.insert(name, value);
    Ok(())
}

fn header(operation: &'static Operation, name: &str, value: &str) -> Result<(HeaderName, HeaderValue)> {
    name.parse::<HeaderName>()
        .ok()
        .zip(HeaderValue::from_str(value).or_else(|_| HeaderValue::from_bytes(value.as_bytes())).ok())
        .ok_or_else(|| Error::config(operation.id, format!("the header `{name}` cannot carry its value")))
}

impl fmt::Debug for Core {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Core").field("base", &self.base).field("timeout", &self.timeout).finish_non_exhaustive()
    }
}
