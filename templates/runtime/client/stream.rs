//! Answers that are handed out as soon as they begin, and requests whose bodies are streams.
//!
//! A call's time limits hold until the answer begins. From then on nobody says how long it may go on, but a pause may be no longer than the
//! whole call was given to begin.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Mutex;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::Request;
use tokio::time::{Instant, Sleep};

use super::answer;
use super::call::Call;
use super::core::{Attempted, Core, Plan};
use super::headers;
use crate::runtime::answers::{Given, Received};
use crate::runtime::error::{BoxError, Error, Result, TimeoutError, TransportError};
use crate::runtime::file::File;
use crate::runtime::json::{DecodeError, EncodeError};
use crate::runtime::model::Object;
use crate::runtime::operation::Operation;
use crate::runtime::reply::{Mode, Reply};
use crate::runtime::source::{Chunks, Flow, Source};
use crate::runtime::stream::{Events, Lines, Origin, WholeOr, broken};
use crate::runtime::verdict::Circumstances;

impl Core {
    /// One attempt whose request or answer is not held in memory. What means failure is, to be told like any other.
    pub(super) async fn flow(&self, plan: &Plan<'_>, request: Request<Bytes>) -> Result<Attempted, TransportError> {
        let body = plan.prepared.source.clone();
        let request = request.map(|bytes| body.unwrap_or_else(|| Source::from(bytes)));
        let (parts, source) = self.transport.open(request).await?.into_parts();
        let (status, request_id) = (Some(parts.status.as_u16()), headers::request_id(&parts.headers));
        let Some(mut flow) = source.take() else { return Err(TransportError::new(true, "the answer was read before")) };
        let result =
            if plan.mode == Mode::Whole || !answer::succeeded(plan.operation, parts.status) || headers::encoded(&parts.headers) {
                let body = flow.collect(self.response_limit).await.map_err(|error| TransportError::new(true, error))?;
                self.open(plan, http::Response::from_parts(parts, body))
            } else {
                let mut opened = answer::opened(plan.operation, parts, Bytes::new(), self.response_limit);
                let watched = Watched { flow, operation: plan.operation.id, limit: plan.timeout, clock: None };
                opened.received.stream = Some(Source::new(source.length(), watched));
                Ok(opened)
            };
        Ok(Attempted { status, request_id, token: None, result })
    }
}

/// Chunks that must not let others wait for too long.
struct Watched {
    flow: Flow,
    operation: &'static str,
    limit: Duration,
    /// Runs while somebody waits.
    clock: Option<Pin<Box<Sleep>>>,
}

impl Chunks for Watched {
    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
        if let Poll::Ready(chunk) = self.flow.poll(context) {
            self.clock = None;
            return Poll::Ready(chunk);
        }
        let Some(end) = Instant::now().checked_add(self.limit) else { return Poll::Pending };
        let clock = self.clock.get_or_insert_with(|| Box::pin(tokio::time::sleep_until(end)));
        if clock.as_mut().poll(context).is_pending() {
            return Poll::Pending;
        }
        let error = TimeoutError { operation: self.operation, after: self.limit, call: Circumstances::default() };
        Poll::Ready(Some(Err(Box::new(Error::Timeout(Box::new(error))))))
    }
}

/// An answer of bytes, chunk by chunk: it is handed out when its head is there, and never held in memory.
#[must_use = "a stream does nothing until it is asked for its next chunk"]
pub struct Download {
    /// The HTTP status.
    pub status: u16,
    /// The media type, if the answer gives one.
    pub content_type: Option<String>,
    /// The name of the file that it is, if the answer gives one.
    pub file_name: Option<String>,
    /// How many bytes it has, if the answer says so.
    pub length: Option<u64>,
    origin: Origin,
    flow: Mutex<Flow>,
}

impl Download {
    /// The next chunk; nothing after the last one. May be dropped and called again.
    pub async fn next(&mut self) -> Option<Result<Bytes>> {
        poll_fn(|context| self.step(context)).await
    }

    /// The next chunk; nothing after the last one.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>> {
        self.next().await.transpose()
    }

    /// The same as a file, to be sent on without being held in memory.
    pub fn into_file(self) -> File {
        let mut file = File::stream(self.length, Chunked(self.flow));
        (file.content_type, file.file_name) = (self.content_type, self.file_name);
        file
    }

    fn step(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        let operation = self.origin.operation;
        poll(&mut self.flow, context).map(|chunk| chunk.map(|chunk| chunk.map_err(|error| broken(operation, error))))
    }
}

impl Stream for Download {
    type Item = Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().step(context)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Download").field("status", &self.status).field("length", &self.length).finish_non_exhaustive()
    }
}

/// What is left of a download.
struct Chunked(Mutex<Flow>);

impl Stream for Chunked {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        poll(&mut self.get_mut().0, context)
    }
}

/// The lock makes it safe to share; who has it alone never waits for it.
fn poll(flow: &mut Mutex<Flow>, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
    flow.get_mut().map_or(Poll::Ready(None), |flow| flow.poll(context))
}

impl Reply for Download {
    type Value = Self;
    const MODE: Mode = Mode::Bytes;

    fn receive(answer: &Received) -> Result<Self, DecodeError> {
        let (flow, origin) = answer.flow()?;
        Ok(Self {
            status: answer.status,
            content_type: answer.content_type.clone(),
            file_name: answer.file_name.clone(),
            length: flow.left(),
            origin,
            flow: Mutex::new(flow),
        })
    }

    fn give(self, operation: &'static Operation) -> Result<Given, EncodeError> {
        self.into_file().give(operation)
    }
}

/// Answers among which there are bytes.
#[doc(hidden)]
pub trait Downloads: Reply {}

impl Downloads for File {}

impl<'a, I: Object + Send + Sync, O: Downloads> Call<'a, I, O> {
    /// The same call, whose answer comes chunk by chunk and is never held in memory.
    ///
    /// The call's time limits hold until the answer begins; after that, each chunk may take as long as the whole call might.
    pub fn download(self) -> Call<'a, I, Download> {
        self.wanting()
    }
}

impl<'a, I: Object + Send + Sync, O: Reply, T> Call<'a, I, WholeOr<O, Events<T>>>
where
    Events<T>: Reply,
{
    /// The same call, whose answer comes event by event. A member of the request that asks for that, such as `stream`, is still yours to set.
    ///
    /// The call's time limits hold until the answer begins; after that, each pause may take as long as the whole call might.
    pub fn events(self) -> Call<'a, I, Events<T>> {
        self.wanting()
    }
}

impl<'a, I: Object + Send + Sync, O: Reply, T> Call<'a, I, WholeOr<O, Lines<T>>>
where
    Lines<T>: Reply,
{
    /// The same call, whose answer comes value by value. A member of the request that asks for that is still yours to set.
    ///
    /// The call's time limits hold until the answer begins; after that, each pause may take as long as the whole call might.
    pub fn lines(self) -> Call<'a, I, Lines<T>> {
        self.wanting()
    }
}

impl<I, T> Call<'_, I, Events<T>> {
    /// The call as it is: its answer comes event by event.
    pub fn events(self) -> Self {
        self
    }
}

impl<I, T> Call<'_, I, Lines<T>> {
    /// The call as it is: its answer comes value by value.
    pub fn lines(self) -> Self {
        self
    }
}
