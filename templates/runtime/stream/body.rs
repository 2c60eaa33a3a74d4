//! Streams of bytes: files that come or go without being held in memory, and the bodies of HTTP that they become.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Mutex;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body, Frame, SizeHint};

use crate::runtime::error::BoxError;
use crate::runtime::file::File;
use crate::runtime::source::{Chunks, Flow, Source};

impl File {
    /// A file whose content comes from a stream, so that nobody has to hold it: of so many bytes, if that is known.
    ///
    /// It can be sent once. A call that sends it is attempted again only when nothing of it was read. A stream that comes to another
    /// length than was announced breaks the request off.
    pub fn stream<E: Into<BoxError>>(
        length: impl Into<Option<u64>>,
        stream: impl Stream<Item = Result<Bytes, E>> + Send + 'static,
    ) -> Self {
        let chunks = Streamed(Box::pin(Mapped(Box::pin(stream), |chunk: Result<Bytes, E>| chunk.map_err(Into::into))));
        Self { source: Some(Source::new(length.into(), chunks)), ..Self::default() }
    }

    /// The content, chunk by chunk, wherever it comes from. Of a stream that somebody else reads nothing comes but an error.
    pub fn into_stream(self) -> FileStream {
        let source = self.source.unwrap_or_else(|| Source::from(self.bytes));
        FileStream(Mutex::new(source.take()), source.length())
    }
}

/// The content of a file, chunk by chunk.
#[must_use = "a stream does nothing until it is asked for its next chunk"]
pub struct FileStream(Mutex<Option<Flow>>, Option<u64>);

impl FileStream {
    /// How many bytes it has, if that is known.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.1
    }

    /// The next chunk; nothing after the last one. May be dropped and called again.
    pub async fn next(&mut self) -> Option<Result<Bytes, BoxError>> {
        poll_fn(|context| self.step(context)).await
    }

    /// The next chunk; nothing after the last one.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, BoxError> {
        self.next().await.transpose()
    }

    fn step(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
        match self.0.get_mut() {
            Ok(Some(flow)) => flow.poll(context),
            Ok(None) | Err(_) => {
                // Told once; then there is no more.
                self.0 = Mutex::new(Source::from(Bytes::new()).take());
                Poll::Ready(Some(Err("somebody else reads this file".into())))
            }
        }
    }
}

impl Stream for FileStream {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().step(context)
    }
}

impl fmt::Debug for FileStream {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("FileStream")
    }
}

/// A stream of bytes behind a box.
type Boxed = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>;

/// A stream as chunks.
struct Streamed(Boxed);

impl Chunks for Streamed {
    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
        self.0.as_mut().poll_next(context)
    }
}

/// A stream whose items become something else.
pub(super) struct Mapped<S, F>(pub(super) Pin<Box<S>>, pub(super) F)
where
    S: ?Sized;

impl<S: Stream + ?Sized, O, F: FnMut(S::Item) -> O + Unpin> Stream for Mapped<S, F> {
    type Item = O;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<O>> {
        let this = self.get_mut();
        this.0.as_mut().poll_next(context).map(|item| item.map(&mut this.1))
    }
}

/// Items that are there already.
pub(super) struct Listed<T>(pub(super) std::vec::IntoIter<T>);

impl<T> Unpin for Listed<T> {}

impl<T> Stream for Listed<T> {
    type Item = Result<T, BoxError>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.get_mut().0.next().map(Ok))
    }
}

/// Chunks as the body of a request or an answer.
pub(crate) struct Outgoing(Mutex<Flow>);

impl Outgoing {
    pub(crate) fn new(flow: Flow) -> Self {
        Self(Mutex::new(flow))
    }
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match self.get_mut().0.get_mut() {
            Ok(flow) => flow.poll(context).map(|chunk| chunk.map(|chunk| chunk.map(Frame::data))),
            Err(_) => Poll::Ready(None),
        }
    }

    fn size_hint(&self) -> SizeHint {
        let left = self.0.lock().ok().and_then(|flow| flow.left());
        left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// The body of a request or an answer as chunks.
pub(crate) struct Incoming<B>(pub(crate) Pin<Box<B>>);

impl<B: Body<Data = Bytes> + Send> Chunks for Incoming<B>
where
    B::Error: Into<BoxError>,
{
    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
        loop {
            match std::task::ready!(self.0.as_mut().poll_frame(context)) {
                // What follows the content, such as trailers, is no content.
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(chunk) => return Poll::Ready(Some(Ok(chunk))),
                    Err(_) => continue,
                },
                Some(Err(error)) => return Poll::Ready(Some(Err(error.into()))),
                None => return Poll::Ready(None),
            }
        }
    }
}
