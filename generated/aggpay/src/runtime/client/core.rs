// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! What all calls of a client share, and the one function that makes them.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, HeaderMap, HeaderValue, USER_AGENT};
use http::{Request, Response};
use tokio::time::Instant;

use super::answer::{self, Opened};
use super::budget::RetryBudget;
use super::headers;
use super::hooks::{Attempt, End, Hook};
use super::options::Options;
use super::prepare::{Prepared, insert, prepare};
use super::retry::{self, Retries};
use super::secrets::Secrets;
use super::trace::Span;
use crate::runtime::answers;
use crate::runtime::error::{Error, Result, TimeoutError, TransportError};
use crate::runtime::json::DecodeError;
use crate::runtime::keys::{SigningKey, VerifyingKey};
use crate::runtime::model::DynObject;
use crate::runtime::operation::{Operation, Requirement};
use crate::runtime::transport::Transport;
use crate::runtime::url::Base;
use crate::runtime::validate;
use crate::runtime::verdict::Circumstances;

const AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// What all calls of a client share.
pub struct Core {
    pub(super) transport: Arc<dyn Transport>,
    pub(super) base: Option<Base>,
    pub(super) credentials: Vec<(&'static str, String)>,
    pub(super) signing_key: Option<SigningKey>,
    pub(super) platform_key: Option<VerifyingKey>,
    pub(super) timeout: Duration,
    pub(super) attempt_timeout: Duration,
    pub(super) response_limit: usize,
    pub(super) retries: Retries,
    pub(super) budget: RetryBudget,
    pub(super) hooks: Vec<Arc<dyn Hook>>,
    #[cfg(feature = "blocking")]
    pub(super) blocking: super::blocking::Executor,
}

/// A call that is ready to leave: everything that its attempts share.
struct Plan<'a> {
    operation: &'static Operation,
    prepared: Prepared,
    requirement: Option<&'static Requirement>,
    secrets: Secrets<'a>,
    retries: &'a Retries,
    timeout: Duration,
    attempt_timeout: Duration,
    deadline: Option<Instant>,
    repeatable: bool,
}

/// What came of one attempt.
struct Attempted {
    status: Option<u16>,
    request_id: Option<String>,
    result: Result<Opened>,
}

impl Core {
    /// The key that verifies answers.
    #[cfg(feature = "webhooks")]
    pub(crate) fn platform_key(&self) -> Option<&VerifyingKey> {
        self.platform_key.as_ref()
    }

    /// Makes a call: everything between a typed input and the bytes of a verified payload.
    pub(super) async fn send(
        &self,
        operation: &'static Operation,
        input: &(dyn DynObject + Sync),
        options: &Options,
    ) -> Result<Opened> {
        let plan = self.plan(operation, input, options)?;
        let span = Span::call(operation, plan.prepared.origin());
        let result = span.around(self.run(&plan)).await;
        span.end(None, result.as_ref().err());
        result
    }

    /// Checks and writes the request. Whatever fails here, nothing was sent.
    fn plan<'a>(
        &'a self,
        operation: &'static Operation,
        input: &(dyn DynObject + Sync),
        options: &'a Options,
    ) -> Result<Plan<'a>> {
        validate::validate(input).map_err(|violations| Error::invalid(operation.id, violations))?;
        let secrets = Secrets { core: self, options };
        let requirement = secrets.requirement(operation)?;
        if operation.envelope.is_some_and(|envelope| envelope.signature.is_some()) && secrets.platform_key().is_none() {
            return Err(Error::config(operation.id, "the client has no platform key to verify the answer"));
        }
        let own = options.base_url.as_deref().map(|url| base(operation.id, url)).transpose()?;
        let mut prepared = prepare(operation, input, own.as_ref().or(self.base.as_ref()))?;
        let mut headers = HeaderMap::new();
        headers.insert(USER_AGENT, HeaderValue::from_static(AGENT));
        for (name, value) in &options.headers {
            insert(operation, &mut headers, name, value)?;
        }
        if operation.answers.is_empty() {
            headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        } else {
            insert(operation, &mut headers, ACCEPT.as_str(), &answers::accept(operation))?;
        }
        headers.extend(std::mem::take(&mut prepared.headers));
        secrets.add(operation, requirement, &mut headers, &mut prepared.query)?;
        prepared.headers = headers;
        prepared.close_query();
        let timeout = options.timeout.unwrap_or(self.timeout);
        Ok(Plan {
            operation,
            prepared,
            requirement,
            secrets,
            retries: options.retries.as_ref().unwrap_or(&self.retries),
            timeout,
            attempt_timeout: options.attempt_timeout.unwrap_or(self.attempt_timeout),
            deadline: Instant::now().checked_add(timeout),
            repeatable: retry::repeatable(operation, input, &options.headers),
        })
    }

    /// Attempts a call until it succeeds, must not be attempted again, or its time is up.
    ///
    /// Nothing needs undoing when the future is dropped on the way: no lock is held, and the transport gives up its connection.
    async fn run(&self, plan: &Plan<'_>) -> Result<Opened> {
        let mut call = Circumstances { reads: plan.operation.reads(), repeatable: plan.repeatable, ..Circumstances::default() };
        loop {
            call.attempts = call.attempts.saturating_add(1);
            let attempt = plan.attempt(call.attempts);
            self.hooks.iter().for_each(|hook| hook.before(&attempt));
            let start = Instant::now();
            let span = Span::attempt(&attempt);
            let Attempted { status, request_id, result } = span.around(self.attempt(plan)).await;
            span.end(status, result.as_ref().err());
            call.request_id = request_id;
            let result = result.map_err(|error| error.in_call(call.clone()));
            let again_in = match &result {
                Err(error) if error.passes() => self.wait(plan, error, call.attempts),
                _ => {
                    self.budget.deposit();
                    None
                }
            };
            let error = result.as_ref().err();
            let end = End { elapsed: start.elapsed(), status, request_id: call.request_id.as_deref(), error, again_in };
            self.hooks.iter().for_each(|hook| hook.after(&attempt, &end));
            let Some(wait) = again_in else { return result.map(|answer| Opened { call, ..answer }) };
            call.earlier_lost |= !call.reads && error.is_some_and(Error::lost);
            tokio::time::sleep(wait).await;
        }
    }

    /// How long to wait before another attempt; nothing when there must be none.
    fn wait(&self, plan: &Plan<'_>, error: &Error, failed: u32) -> Option<Duration> {
        if !retry::allowed(error, plan.repeatable) {
            return None;
        }
        let wait = plan.retries.wait(failed, error.retry_after())?;
        // An attempt that cannot even begin in time is not worth waiting for.
        let in_time = plan.deadline.is_none_or(|deadline| wait < deadline.saturating_duration_since(Instant::now()));
        (in_time && self.budget.withdraw()).then_some(wait)
    }

    async fn attempt(&self, plan: &Plan<'_>) -> Attempted {
        let failed = |error| Attempted { status: None, request_id: None, result: Err(error) };
        let request = match plan.request() {
            Ok(request) => request,
            Err(error) => return failed(error),
        };
        let left = plan.deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
        let limit = left.map_or(plan.attempt_timeout, |left| left.min(plan.attempt_timeout));
        let operation = plan.operation;
        match tokio::time::timeout(limit, self.transport.send(request, self.response_limit)).await {
            Ok(Ok(response)) => Attempted {
                status: Some(response.status().as_u16()),
                request_id: headers::request_id(response.headers()),
                result: self.open(plan, response),
            },
            Ok(Err(error)) => failed(Error::Transport(Box::new(TransportError { operation: operation.id, ..error }))),
            Err(_) => {
                let after = if limit < plan.attempt_timeout { plan.timeout } else { limit };
                failed(Error::Timeout(Box::new(TimeoutError { operation: operation.id, after, call: Circumstances::default() })))
            }
        }
    }

    fn open(&self, plan: &Plan<'_>, response: Response<Bytes>) -> Result<Opened> {
        if response.body().len() > self.response_limit {
            let error = DecodeError::new("", format!("the answer is longer than {} bytes", self.response_limit));
            return Err(Error::decode(plan.operation.id, response.status().as_u16(), error));
        }
        answer::open(plan.operation, response, plan.secrets.platform_key())
    }
}

impl Plan<'_> {
    /// What hooks and spans are told about an attempt.
    fn attempt(&self, number: u32) -> Attempt<'_> {
        Attempt {
            operation: self.operation.id,
            number,
            method: self.operation.method,
            template: self.operation.path,
            origin: self.prepared.origin(),
            path: self.prepared.shown_path(),
        }
    }

    /// The request, signed anew.
    fn request(&self) -> Result<Request<Bytes>> {
        let (operation, prepared) = (self.operation, &self.prepared);
        let mut headers = prepared.headers.clone();
        self.secrets.sign(operation, self.requirement, prepared, &mut headers)?;
        let mut request = Request::new(prepared.body.clone());
        *request.method_mut() = operation.method.parse().map_err(|_| Error::config(operation.id, "the method is malformed"))?;
        *request.uri_mut() = prepared.address().parse().map_err(|_| Error::config(operation.id, "the address is malformed"))?;
        *request.headers_mut() = headers;
        Ok(request)
    }
}

/// Reads a base address.
pub(super) fn base(operation: &'static str, url: &str) -> Result<Base> {
    Base::parse(url).ok_or_else(|| Error::config(operation, "the base address is no http or https address"))
}

impl fmt::Debug for Core {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Core")
            .field("base", &self.base)
            .field("timeout", &self.timeout)
            .field("retries", &self.retries)
            .finish_non_exhaustive()
    }
}
