//! A call that is about to be made.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::time::Duration;

use http::HeaderMap;

use super::answer::Opened;
use super::core::Core;
use super::headers;
use super::options::Options;
use super::paging::{Items, Pages};
use super::retry::Retries;
use crate::runtime::error::{Error, Result};
use crate::runtime::headers as answer_headers;
use crate::runtime::json::DecodeError;
#[cfg(feature = "signing")]
use crate::runtime::keys::{SigningKey, VerifyingKey};
use crate::runtime::model::{Model, Object};
use crate::runtime::operation::Operation;
use crate::runtime::reply::Reply;

/// A call that is about to be made: `.await` makes it.
///
/// Before that, parameters can be set one by one, and this call can be given time limits, retries, headers, credentials and an
/// address of its own. It may be dropped at any time; what was sent by then stays sent.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<'a, I, O> {
    core: &'a Core,
    operation: &'static Operation,
    input: I,
    options: Options,
    output: PhantomData<fn() -> O>,
}

impl<'a, I: Object + Send + Sync, O: Reply> Call<'a, I, O> {
    /// A call of this operation.
    #[doc(hidden)]
    pub fn new(core: &'a Core, operation: &'static Operation, input: I) -> Self {
        Self { core, operation, input, options: Options::default(), output: PhantomData }
    }

    /// The same call for another form of the answer.
    #[cfg(feature = "stream")]
    pub(super) fn wanting<P: Reply>(self) -> Call<'a, I, P> {
        Call { core: self.core, operation: self.operation, input: self.input, options: self.options, output: PhantomData }
    }

    /// Changes the input.
    #[doc(hidden)]
    pub fn map(self, change: impl FnOnce(I) -> I) -> Self {
        Self { input: change(self.input), ..self }
    }

    /// How long this call may take, everything included: all attempts, and the pauses between them.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// How long each attempt of this call may take.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.options.attempt_timeout = Some(timeout);
        self
    }

    /// How often this call is attempted. What must not be sent twice is not sent twice, whatever is given here.
    pub fn retries(mut self, retries: Retries) -> Self {
        self.options.retries = Some(retries);
        self
    }

    /// Sends the body in another of the forms that the document gives it, by its media type. One that it does not give it is an
    /// [`Error::Config`], and so is any where the forms are variants of an enum, which says it already.
    pub fn body_as(mut self, media_type: impl Into<String>) -> Self {
        self.options.body_as = Some(media_type.into());
        self
    }

    /// Sends this call to another address.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.options.base_url = Some(url.into());
        self
    }

    /// Makes this call with another secret, by the name of the builder's method that takes it: `.credential("api_key", …)`.
    pub fn credential(mut self, name: impl Into<String>, secret: impl Into<String>) -> Self {
        self.options.credentials.push((name.into(), secret.into()));
        self
    }

    /// Signs this call with another key.
    #[cfg(feature = "signing")]
    pub fn signing_key(mut self, key: SigningKey) -> Self {
        self.options.signing_key = Some(key);
        self
    }

    /// Verifies the answer of this call with another key.
    #[cfg(feature = "signing")]
    pub fn platform_key(mut self, key: VerifyingKey) -> Self {
        self.options.platform_key = Some(key);
        self
    }

    /// Sends a further header. It cannot replace one that the gateway's protocol needs.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options.headers.push((name.into(), value.into()));
        self
    }

    /// What will be sent.
    pub fn input(&self) -> &I {
        &self.input
    }

    /// Makes the call; the same as awaiting it.
    pub async fn send(self) -> Result<O::Value> {
        fetch::<I, O>(self.core, self.operation, &self.input, &self.options).await.map(|(output, _)| output)
    }

    /// Makes the call, and keeps status and headers of the answer beside what it says.
    pub async fn send_with_meta(self) -> Result<Answer<O::Value>> {
        let (value, answer) = fetch::<I, O>(self.core, self.operation, &self.input, &self.options).await?;
        Ok(Answer { value, status: answer.received.status, headers: answer.headers })
    }

    /// Makes the call and waits for it, from code that is not asynchronous.
    ///
    /// # Errors
    /// Inside asynchronous code this is an [`Error::Config`]: await the call there.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<O::Value> {
        self.core.blocking.wait(self.operation.id, self.send())
    }
}

/// A successful answer with what came beside it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Answer<T> {
    /// What it says.
    pub value: T,
    /// The HTTP status.
    pub status: u16,
    /// The headers. They may hold secrets and are left out of `Debug`.
    pub headers: HeaderMap,
}

impl<T> Answer<T> {
    /// What the answer calls itself in `x-request-id` or a header of that kind.
    #[must_use]
    pub fn request_id(&self) -> Option<String> {
        headers::request_id(&self.headers)
    }

    /// A header as text; nothing when it is not there, or no text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

impl<T> Answer<T> {
    /// The headers as the type that the document has for those of this operation.
    ///
    /// # Errors
    /// When one of them is not what the document promises.
    pub fn headers_as<H: Object>(&self) -> Result<H, DecodeError> {
        let mut headers = <H as Object>::empty();
        answer_headers::read(&self.headers, &mut headers)?;
        Ok(headers)
    }
}

impl<T: fmt::Debug> fmt::Debug for Answer<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Answer").field("status", &self.status).field("value", &self.value).finish_non_exhaustive()
    }
}

impl<'a, I: Object + Send + Sync, O: Reply<Value = O> + Model> Call<'a, I, O> {
    /// Page after page from here on.
    #[doc(hidden)]
    pub fn into_pages(self) -> Pages<'a, I, O> {
        Pages::new(self.core, self.operation, self.input, self.options)
    }

    /// Item after item from here on.
    #[doc(hidden)]
    pub fn into_items<T>(self, items: fn(O) -> Vec<T>) -> Items<'a, I, O, T> {
        Items::new(self.into_pages(), items)
    }
}

/// Makes a call and reads its answer; hands out what was received, too.
pub(super) async fn fetch<I: Object + Send + Sync, O: Reply>(
    core: &Core,
    operation: &'static Operation,
    input: &I,
    options: &Options,
) -> Result<(O::Value, Opened)> {
    let answer = core.send(operation, input, options, O::MODE).await?;
    let output = O::receive(&answer.received)
        .map_err(|error| Error::decode(operation.id, answer.received.status, error).in_call(answer.call.clone()))?;
    Ok((output, answer))
}

impl<'a, I: Object + Send + Sync, O: Reply> IntoFuture for Call<'a, I, O> {
    type Output = Result<O::Value>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<O::Value>> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<I: fmt::Debug, O> fmt::Debug for Call<'_, I, O> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Call").field("operation", &self.operation.id).field("input", &self.input).finish_non_exhaustive()
    }
}
