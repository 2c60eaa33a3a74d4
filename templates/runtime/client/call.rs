//! A call that is about to be made.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::time::Duration;

use super::core::{Core, Options};
use crate::runtime::error::{Error, Result};
use crate::runtime::model::Object;
use crate::runtime::operation::Operation;
use crate::runtime::reply::Reply;

/// A call that is about to be made: `.await` makes it.
///
/// Before that, parameters can be set one by one, and this call can be given its own time limit and headers.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<'a, I, O> {
    core: &'a Core,
    operation: &'static Operation,
    input: I,
    options: Options,
    output: PhantomData<fn() -> O>,
}

impl<'a, I: Object, O: Reply> Call<'a, I, O> {
    /// A call of this operation.
    #[doc(hidden)]
    pub fn new(core: &'a Core, operation: &'static Operation, input: I) -> Self {
        Self { core, operation, input, options: Options::default(), output: PhantomData }
    }

    /// Changes the input.
    #[doc(hidden)]
    pub fn map(self, change: impl FnOnce(I) -> I) -> Self {
        Self { input: change(self.input), ..self }
    }

    /// How long this call may take, everything included.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
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
    pub async fn send(self) -> Result<O> {
        let answer = self.core.send(self.operation, &self.input, &self.options).await?;
        O::read(answer.payload).map_err(|error| Error::decode(self.operation.id, answer.status, error))
    }
}

impl<'a, I: Object, O: Reply> IntoFuture for Call<'a, I, O> {
    type Output = Result<O>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<O>> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<I: fmt::Debug, O> fmt::Debug for Call<'_, I, O> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Call").field("operation", &self.operation.id).field("input", &self.input).finish_non_exhaustive()
    }
}
