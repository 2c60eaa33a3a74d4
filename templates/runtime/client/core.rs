//! What all calls of a client share, and the one function that makes them.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderValue, USER_AGENT};
use http::{Request, Response};
use tokio::time::Instant;

use super::answer::{self, Opened};
use super::budget::RetryBudget;
use super::headers;
use super::hooks::{Attempt, End, Hook};
use super::options::Options;
use super::prepare::{Prepared, insert, insert_secret, prepare};
use super::retry::{self, Retries};
use super::secrets::Secrets;
use super::servers::Chosen;
use super::tokens::{Ask, Tokens};
use super::trace::Span;
use crate::runtime::answers;
use crate::runtime::error::{Error, Result, TimeoutError, TokenError, TransportError};
use crate::runtime::json::DecodeError;
use crate::runtime::keys::{SigningKey, VerifyingKey};
use crate::runtime::model::DynObject;
use crate::runtime::operation::Operation;
use crate::runtime::security::Requirement;
use crate::runtime::reply::Mode;
use crate::runtime::transport::Transport;
use crate::runtime::url::Base;
use crate::runtime::validate;
use crate::runtime::verdict::{Circumstances, Outcome};

const AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// What all calls of a client share.
pub struct Core {
    pub(super) transport: Arc<dyn Transport>,
    pub(super) base: Option<Base>,
    pub(super) servers: Chosen,
    pub(super) credentials: Vec<(&'static str, String)>,
    pub(super) tokens: Vec<(&'static str, Box<dyn Tokens>)>,
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
pub(super) struct Plan<'a> {
    pub(super) operation: &'static Operation,
    pub(super) mode: Mode,
    pub(super) prepared: Prepared,
    requirement: Option<&'static Requirement>,
    secrets: Secrets<'a>,
    retries: &'a Retries,
    pub(super) timeout: Duration,
    attempt_timeout: Duration,
    deadline: Option<Instant>,
    repeatable: bool,
    /// What gives the token that each attempt carries, and what the token must allow.
    token: Option<(&'a dyn Tokens, &'static [&'static str])>,
}

/// What came of one attempt.
pub(super) struct Attempted {
    pub(super) status: Option<u16>,
    pub(super) request_id: Option<String>,
    /// The token that it carried, when that is one of those that change.
    pub(super) token: Option<String>,
    pub(super) result: Result<Opened>,
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
        mode: Mode,
    ) -> Result<Opened> {
        let plan = self.plan(operation, input, options, mode)?;
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
        mode: Mode,
    ) -> Result<Plan<'a>> {
        validate::validate(input).map_err(|violations| Error::invalid(operation.id, violations))?;
        let secrets = Secrets { core: self, options };
        let requirement = secrets.requirement(operation)?;
        if operation.envelope.is_some_and(|envelope| envelope.signature.is_some()) && secrets.platform_key().is_none() {
            return Err(Error::config(operation.id, "the client has no platform key to verify the answer"));
        }
        let own = options.base_url.as_deref().map(|url| base(operation.id, url)).transpose()?;
        let chosen = || self.servers.iter().find(|(known, _)| operation.servers.contains(known)).map(|(_, base)| base);
        let mut prepared = prepare(operation, input, own.as_ref().or(self.base.as_ref()).or_else(chosen), options.body_as.as_deref())?;
        let mut headers = HeaderMap::new();
        headers.insert(USER_AGENT, HeaderValue::from_static(AGENT));
        for (name, value) in &options.headers {
            insert(operation, &mut headers, name, value)?;
        }
        if operation.answers.is_empty() {
            headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        } else {
            insert(operation, &mut headers, ACCEPT.as_str(), &answers::accept(operation, mode))?;
        }
        headers.extend(std::mem::take(&mut prepared.headers));
        secrets.add(operation, requirement, &mut headers, &mut prepared.query)?;
        prepared.headers = headers;
        prepared.close_query();
        if prepared.source.is_some() && requirement.is_some_and(|requirement| requirement.signature.is_some()) {
            return Err(Error::config(operation.id, "the request is signed, so its body has to be in memory"));
        }
        let timeout = options.timeout.unwrap_or(self.timeout);
        Ok(Plan {
            operation,
            mode,
            prepared,
            requirement,
            secrets,
            retries: options.retries.as_ref().unwrap_or(&self.retries),
            timeout,
            attempt_timeout: options.attempt_timeout.unwrap_or(self.attempt_timeout),
            deadline: Instant::now().checked_add(timeout),
            repeatable: retry::repeatable(operation, input, &options.headers),
            token: requirement.and_then(|requirement| secrets.token(requirement)),
        })
    }

    /// Attempts a call until it succeeds, must not be attempted again, or its time is up.
    ///
    /// Nothing needs undoing when the future is dropped on the way: no lock is held, and the transport gives up its connection.
    async fn run(&self, plan: &Plan<'_>) -> Result<Opened> {
        let mut renewed = false;
        let mut call = Circumstances { reads: plan.operation.reads(), repeatable: plan.repeatable, ..Circumstances::default() };
        loop {
            call.attempts = call.attempts.saturating_add(1);
            let attempt = plan.attempt(call.attempts);
            self.hooks.iter().for_each(|hook| hook.before(&attempt));
            let start = Instant::now();
            let span = Span::attempt(&attempt);
            let Attempted { status, request_id, token, result } = span.around(self.attempt(plan)).await;
            span.end(status, result.as_ref().err());
            call.request_id = request_id;
            let result = result.map_err(|error| error.in_call(call.clone()));
            let again_in = match &result {
                // A token may be called back before it expires. Nothing was done without one, so nothing is done twice.
                Err(error) if !renewed && plan.drops(token.as_deref(), error) => {
                    renewed = true;
                    Some(Duration::ZERO)
                }
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
        // A body that was read from a stream is gone.
        let spent = plan.prepared.source.as_ref().is_some_and(|source| !source.is_fresh());
        if spent || !retry::allowed(error, plan.repeatable) {
            return None;
        }
        let wait = plan.retries.wait(failed, error.retry_after())?;
        // An attempt that cannot even begin in time is not worth waiting for.
        let in_time = plan.deadline.is_none_or(|deadline| wait < deadline.saturating_duration_since(Instant::now()));
        (in_time && self.budget.withdraw()).then_some(wait)
    }

    async fn attempt(&self, plan: &Plan<'_>) -> Attempted {
        let failed = |error| Attempted { status: None, request_id: None, token: None, result: Err(error) };
        let token = match self.token(plan).await {
            Ok(token) => token,
            Err(error) => return failed(error),
        };
        let request = match plan.request(token.as_deref()) {
            Ok(request) => request,
            Err(error) => return failed(error),
        };
        let limit = plan.limit();
        let operation = plan.operation;
        let exchange = async {
            #[cfg(feature = "stream")]
            if plan.mode != Mode::Whole || plan.prepared.source.is_some() {
                return self.flow(plan, request).await.map(|attempted| Attempted { token, ..attempted });
            }
            let response = self.transport.send(request, self.response_limit).await?;
            Ok(Attempted {
                status: Some(response.status().as_u16()),
                request_id: headers::request_id(response.headers()),
                token,
                result: self.open(plan, response),
            })
        };
        match tokio::time::timeout(limit, exchange).await {
            Ok(Ok(attempted)) => attempted,
            Ok(Err(error)) => failed(Error::Transport(Box::new(TransportError { operation: operation.id, ..error }))),
            Err(_) => {
                let after = if limit < plan.attempt_timeout { plan.timeout } else { limit };
                failed(Error::Timeout(Box::new(TimeoutError { operation: operation.id, after, call: Circumstances::default() })))
            }
        }
    }

    /// The token that an attempt carries, when that is one of those that change.
    async fn token(&self, plan: &Plan<'_>) -> Result<Option<String>> {
        let Some((tokens, scopes)) = plan.token else { return Ok(None) };
        let (operation, timeout) = (plan.operation.id, plan.limit());
        let ask = Ask {
            operation,
            scopes,
            origin: plan.prepared.origin(),
            transport: &*self.transport,
            limit: self.response_limit,
            timeout,
        };
        // Others may be fetching it: waiting for them counts as well.
        match tokio::time::timeout(timeout, tokens.token(ask)).await {
            Ok(token) => token.map(Some),
            Err(_) => Err(Error::token(TokenError::broken(operation, format!("no answer within {timeout:?}")))),
        }
    }

    pub(super) fn open(&self, plan: &Plan<'_>, response: Response<Bytes>) -> Result<Opened> {
        if response.body().len() > self.response_limit {
            let error = DecodeError::new("", format!("the answer is longer than {} bytes", self.response_limit));
            return Err(Error::decode(plan.operation.id, response.status().as_u16(), error));
        }
        answer::open(plan.operation, response, plan.secrets.platform_key(), self.response_limit)
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

    /// How long the next exchange may take.
    fn limit(&self) -> Duration {
        let left = self.deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
        left.map_or(self.attempt_timeout, |left| left.min(self.attempt_timeout))
    }

    /// Whether an attempt failed for its token, which then is not used again.
    fn drops(&self, token: Option<&str>, error: &Error) -> bool {
        let (Some((tokens, _)), Some(token), Some(401)) = (self.token, token, error.status()) else { return false };
        tokens.refused(token);
        self.repeatable || error.outcome() == Outcome::Refused
    }

    /// The request, signed anew.
    fn request(&self, token: Option<&str>) -> Result<Request<Bytes>> {
        let (operation, prepared) = (self.operation, &self.prepared);
        let mut headers = prepared.headers.clone();
        if let Some(token) = token {
            insert_secret(operation, &mut headers, AUTHORIZATION.as_str(), &format!("Bearer {token}"))?;
        }
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
