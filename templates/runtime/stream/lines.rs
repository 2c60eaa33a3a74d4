//! Values one after the other: lines of JSON, and sequences of it.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::frames::{Cut, Frames};
use crate::runtime::answers::{Form, Given, Received};
use crate::runtime::error::{BoxError, Error, Result};
use crate::runtime::json::{self, DecodeError, EncodeError};
use crate::runtime::model::Model;
use crate::runtime::operation::Operation;
use crate::runtime::reply::{Mode, Reply};
use crate::runtime::source::{Chunks, Source};

/// Values one after the other, as they come: an answer in `application/jsonl`, `application/x-ndjson` or `application/json-seq`.
///
/// A value that cannot be read is an error that names its number, and the next one follows; after any other error the stream is over.
#[must_use = "a stream does nothing until it is asked for its next value"]
pub struct Lines<T>(Inner<T>);

enum Inner<T> {
    Received(Box<Frames>, u64),
    Given(Pin<Box<dyn Stream<Item = Result<T, BoxError>> + Send>>),
}

impl<T: Model + Send> Lines<T> {
    /// What a handler answers with.
    pub fn new<E: Into<BoxError>>(stream: impl Stream<Item = Result<T, E>> + Send + 'static) -> Self {
        Self(Inner::Given(Box::pin(super::body::Mapped(Box::pin(stream), |item: Result<T, E>| item.map_err(Into::into)))))
    }

    /// The next value; nothing after the last one. May be dropped and called again.
    pub async fn next(&mut self) -> Option<Result<T>> {
        poll_fn(|context| self.step(context)).await
    }

    /// The next value; nothing after the last one.
    pub async fn try_next(&mut self) -> Result<Option<T>> {
        self.next().await.transpose()
    }

    fn step(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        match &mut self.0 {
            Inner::Given(stream) => stream
                .as_mut()
                .poll_next(context)
                .map(|item| item.map(|item| item.map_err(|error| super::frames::broken("", error)))),
            Inner::Received(frames, number) => loop {
                let piece = match ready!(frames.poll(context)) {
                    Some(Ok(piece)) => piece,
                    Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                    None => return Poll::Ready(None),
                };
                let piece = piece.trim_ascii();
                if piece.is_empty() {
                    continue;
                }
                let value = json::decode(piece).map_err(|error| frames.origin.unreadable(*number, error));
                *number = number.saturating_add(1);
                return Poll::Ready(Some(value));
            },
        }
    }
}

impl<T: Model + Send> Stream for Lines<T> {
    type Item = Result<T>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().step(context)
    }
}

// Nothing in it is ever pinned but the stream, which has a box of its own.
impl<T> Unpin for Lines<T> {}

/// These values, and no more.
impl<T: Model + Send> FromIterator<T> for Lines<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let values: Vec<T> = values.into_iter().collect();
        Self(Inner::Given(Box::pin(super::body::Listed(values.into_iter()))))
    }
}

impl<T> fmt::Debug for Lines<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Lines")
    }
}

impl<T: Model + Send> Reply for Lines<T> {
    type Value = Self;
    const MODE: Mode = Mode::Items;

    fn receive(answer: &Received) -> Result<Self, DecodeError> {
        let cut = match answer.form() {
            Form::Sequence => Cut::Record,
            Form::Lines | Form::Empty => Cut::LineFeed,
            _ => return Err(answer.unexpected()),
        };
        let (flow, origin) = answer.flow()?;
        Ok(Self(Inner::Received(Box::new(Frames::new(flow, cut, origin)), 0)))
    }

    fn give(self, operation: &'static Operation) -> Result<Given, EncodeError> {
        let row = operation.answers.iter().position(|answer| matches!(answer.form, Form::Lines | Form::Sequence));
        let sequence = row.and_then(|row| operation.answers.get(row)).is_some_and(|answer| answer.form == Form::Sequence);
        Ok(Given { stream: Some(Source::new(None, Writer { lines: self, sequence })), ..Given::head(operation, row) })
    }
}

/// Values becoming lines.
struct Writer<T> {
    lines: Lines<T>,
    sequence: bool,
}

impl<T: Model + Send> Chunks for Writer<T> {
    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
        let written = |value: T| -> Result<Bytes, BoxError> {
            let mut line = if self.sequence { vec![0x1E] } else { Vec::new() };
            line.extend(json::encode(&value)?);
            line.push(b'\n');
            Ok(Bytes::from(line))
        };
        let item = ready!(self.lines.step(context));
        Poll::Ready(item.map(|item: Result<T, Error>| item.map_err(Into::into).and_then(written)))
    }
}
