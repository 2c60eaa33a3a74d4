//! Server-sent events, as the HTML standard describes them (`text/event-stream`).

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use super::body::{Listed, Mapped};
use super::frames::{Cut, Frames};
use crate::runtime::answers::{Form, Given, Received};
use crate::runtime::error::{BoxError, Result};
use crate::runtime::json::{self, DecodeError, EncodeError};
use crate::runtime::model::{Model, Slot, View};
use crate::runtime::operation::Operation;
use crate::runtime::reply::{Mode, Reply};
use crate::runtime::shape::{Direction, Field};
use crate::runtime::source::{Chunks, Source};
use crate::runtime::text;

/// What many servers send last, in place of JSON.
const END: &str = "[DONE]";

/// An event.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event<T> {
    /// What it says.
    pub data: T,
    /// What kind of event it is (`event:`).
    pub name: Option<String>,
    /// Where in the stream it stands: a stream that broke off is taken up after it with the header `Last-Event-ID` (`id:`).
    pub id: Option<String>,
    /// How long to wait before taking the stream up again (`retry:`).
    pub retry: Option<Duration>,
}

impl<T> Event<T> {
    /// An event with data and nothing else.
    #[must_use]
    pub fn new(data: T) -> Self {
        Self { data, name: None, id: None, retry: None }
    }

    /// States its kind.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// States its place in the stream.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// States how long to wait before the stream is taken up again.
    #[must_use]
    pub fn retry(mut self, retry: Duration) -> Self {
        self.retry = Some(retry);
        self
    }
}

/// Events, as they come.
///
/// The stream ends with the answer, or with `[DONE]` where JSON would stand. An event whose data cannot be read is an error that names its
/// number, and the next one follows; after any other error the stream is over.
#[must_use = "a stream does nothing until it is asked for its next event"]
pub struct Events<T>(Inner<T>);

enum Inner<T> {
    Received(Box<Reader>),
    Given(Pin<Box<dyn Stream<Item = Result<Event<T>, BoxError>> + Send>>),
}

impl<T: Model + Send> Events<T> {
    /// What a handler answers with.
    pub fn new<E: Into<BoxError>>(stream: impl Stream<Item = Result<Event<T>, E>> + Send + 'static) -> Self {
        Self(Inner::Given(Box::pin(Mapped(Box::pin(stream), |item: Result<Event<T>, E>| item.map_err(Into::into)))))
    }

    /// The next event; nothing after the last one. May be dropped and called again.
    pub async fn next(&mut self) -> Option<Result<Event<T>>> {
        poll_fn(|context| self.step(context)).await
    }

    /// The next event; nothing after the last one.
    pub async fn try_next(&mut self) -> Result<Option<Event<T>>> {
        self.next().await.transpose()
    }

    /// The id that the stream is to be taken up after, should it break off: that of the last event that had one.
    #[must_use]
    pub fn last_id(&self) -> Option<&str> {
        match &self.0 {
            Inner::Received(reader) => reader.last_id.as_deref(),
            Inner::Given(_) => None,
        }
    }

    /// The same events with their data as it stands, for streams that say more than the document knows.
    pub fn raw(self) -> Events<String> {
        match self.0 {
            Inner::Received(reader) => Events(Inner::Received(reader)),
            Inner::Given(stream) => {
                let raw = |item: Result<Event<T>, BoxError>| {
                    let Event { data, name, id, retry } = item?;
                    Ok::<_, BoxError>(Event { data: written(&data)?, name, id, retry })
                };
                Events(Inner::Given(Box::pin(Mapped(stream, raw))))
            }
        }
    }

    fn step(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Event<T>>>> {
        let reader = match &mut self.0 {
            Inner::Received(reader) => reader,
            Inner::Given(stream) => {
                let item = ready!(stream.as_mut().poll_next(context));
                return Poll::Ready(item.map(|item| item.map_err(|error| super::frames::broken("", error))));
            }
        };
        let event = match ready!(reader.poll(context)) {
            Some(Ok(event)) => event,
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            None => return Poll::Ready(None),
        };
        let mut data = T::empty();
        if event.data == END && !matches!(data.slot(), Slot::Text(_) | Slot::Choice(_)) {
            reader.frames.stop();
            return Poll::Ready(None);
        }
        let number = reader.number.saturating_sub(1);
        Poll::Ready(Some(match read(data.slot(), &event.data) {
            Ok(()) => Ok(Event { data, name: event.name, id: event.id, retry: event.retry }),
            Err(error) => Err(reader.frames.origin.unreadable(number, error)),
        }))
    }
}

impl<T: Model + Send> Stream for Events<T> {
    type Item = Result<Event<T>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().step(context)
    }
}

// Nothing in it is ever pinned but the stream, which has a box of its own.
impl<T> Unpin for Events<T> {}

/// These events, and no more.
impl<T: Model + Send> FromIterator<Event<T>> for Events<T> {
    fn from_iter<I: IntoIterator<Item = Event<T>>>(events: I) -> Self {
        let events: Vec<Event<T>> = events.into_iter().collect();
        Self(Inner::Given(Box::pin(Listed(events.into_iter()))))
    }
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Events")
    }
}

impl<T: Model + Send> Reply for Events<T> {
    type Value = Self;
    const MODE: Mode = Mode::Items;

    fn receive(answer: &Received) -> Result<Self, DecodeError> {
        if !matches!(answer.form(), Form::Events | Form::Empty) {
            return Err(answer.unexpected());
        }
        let (flow, origin) = answer.flow()?;
        Ok(Self(Inner::Received(Box::new(Reader::new(Frames::new(flow, Cut::AnyBreak, origin))))))
    }

    fn give(self, operation: &'static Operation) -> Result<Given, EncodeError> {
        let row = operation.answers.iter().position(|answer| answer.form == Form::Events);
        Ok(Given { stream: Some(Source::new(None, Writer(self))), ..Given::head(operation, row) })
    }
}

/// Lines becoming events, whose data is still a text.
struct Reader {
    frames: Frames,
    number: u64,
    last_id: Option<String>,
    /// What was read of the next event.
    name: Option<String>,
    id: Option<String>,
    retry: Option<Duration>,
    data: Option<String>,
}

impl Reader {
    fn new(frames: Frames) -> Self {
        Self { frames, number: 0, last_id: None, name: None, id: None, retry: None, data: None }
    }

    /// The next event; one without data is none. What no empty line follows at the end is an event, too.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Event<String>>>> {
        loop {
            let line = match ready!(self.frames.poll(context)) {
                Some(Ok(line)) => line,
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(self.finish().map(Ok)),
            };
            if line.is_empty() {
                match self.finish() {
                    Some(event) => return Poll::Ready(Some(Ok(event))),
                    None => continue,
                }
            }
            self.line(&String::from_utf8_lossy(&line));
            if self.data.as_ref().is_some_and(|data| data.len() > self.frames.origin.limit) {
                return Poll::Ready(Some(Err(self.frames.too_long())));
            }
        }
    }

    fn line(&mut self, line: &str) {
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "data" => match &mut self.data {
                Some(data) => {
                    data.push('\n');
                    data.push_str(value);
                }
                None => self.data = Some(value.to_owned()),
            },
            "event" => self.name = Some(value.to_owned()).filter(|name| !name.is_empty()),
            "id" if !value.contains('\0') => {
                self.id = Some(value.to_owned());
                self.last_id = Some(value.to_owned()).filter(|id| !id.is_empty());
            }
            "retry" => self.retry = value.parse().ok().map(Duration::from_millis).or(self.retry),
            // A comment, or what a later version of the standard knows.
            _ => {}
        }
    }

    fn finish(&mut self) -> Option<Event<String>> {
        let (name, id, retry) = (self.name.take(), self.id.take(), self.retry.take());
        let data = self.data.take()?;
        self.number = self.number.saturating_add(1);
        Some(Event { data, name, id, retry })
    }
}

/// Reads the data of an event: a text as it stands, anything else as JSON.
fn read(slot: Slot<'_>, data: &str) -> Result<(), DecodeError> {
    match slot {
        slot @ (Slot::List(_) | Slot::Table(_) | Slot::Members(_) | Slot::Object(_) | Slot::Union(_)) => {
            json::decode_slot(slot, Field::ITEM, data.as_bytes(), Direction::Response)
        }
        slot => text::fill_texts(slot, Field::ITEM, &[data]).map(|_| ()),
    }
}

/// An event as it travels.
fn encode<T: Model>(event: &Event<T>) -> Result<Bytes, EncodeError> {
    // A line break would end the field.
    let one_line = |text: &str| text.replace(['\r', '\n'], " ");
    let mut out = String::new();
    if let Some(name) = &event.name {
        out.push_str(&format!("event: {}\n", one_line(name)));
    }
    if let Some(id) = &event.id {
        out.push_str(&format!("id: {}\n", one_line(id)));
    }
    if let Some(retry) = event.retry {
        out.push_str(&format!("retry: {}\n", retry.as_millis()));
    }
    let data = written(&event.data)?.replace("\r\n", "\n").replace('\r', "\n");
    for line in data.split('\n') {
        out.push_str(&format!("data: {line}\n"));
    }
    out.push('\n');
    Ok(Bytes::from(out))
}

/// Data as the text of an event: a text as it stands, anything else as JSON.
fn written<T: Model>(data: &T) -> Result<String, EncodeError> {
    match data.view() {
        View::List(_) => Ok(String::from_utf8(json::encode(data)?).unwrap_or_default()),
        view => Ok(text::texts(view, Field::ITEM)?.unwrap_or_default().join("\n")),
    }
}

/// Events becoming lines.
struct Writer<T>(Events<T>);

impl<T: Model + Send> Chunks for Writer<T> {
    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
        let event = ready!(self.0.step(context));
        Poll::Ready(event.map(|event| Ok(encode(&event?)?)))
    }
}

#[cfg(test)]
mod tests {
    use super::super::frames::tests::frames;
    use super::*;
    use serde_json::{Value, json};
    use std::task::Waker;

    fn all<T: Model + Send>(mut events: Events<T>) -> Vec<Result<Event<T>, String>> {
        let mut out = Vec::new();
        while let Poll::Ready(Some(event)) = events.step(&mut Context::from_waker(Waker::noop())) {
            out.push(event.map_err(|error| error.to_string()));
        }
        out
    }

    fn events<T: Model + Send>(text: &str, size: usize) -> Vec<Result<Event<T>, String>> {
        all(Events(Inner::Received(Box::new(Reader::new(frames(text.as_bytes(), size, Cut::AnyBreak))))))
    }

    #[test]
    fn events_are_read_as_the_standard_says() {
        let text = "\u{feff}: hello\n\nevent: add\ndata: {\ndata:\"a\":1}\nid: 7\n\ndata\n\nid\nretry:10\nretry: x\n\ndata:  b\r\ndata\rother: c\r\n\r\nevent: lost\n\ndata: é";
        for size in 1..20 {
            let texts: Vec<Event<String>> =
                events(text, size).into_iter().map(|event| event.unwrap_or_else(|_| Event::new(String::new()))).collect();
            let expected = [
                Event::new("{\n\"a\":1}".to_owned()).name("add").id("7"),
                Event::new(String::new()),
                Event::new(" b\n".to_owned()),
                Event::new("é".to_owned()),
            ];
            assert_eq!(texts, expected, "{size}");
        }
    }

    #[test]
    fn data_is_json_up_to_the_mark_of_the_end() {
        let text = "data: {\"a\":1}\n\ndata: [1,\ndata: 2]\n\ndata: word\n\ndata: [DONE]\n\ndata: 1\n\n";
        let values: Vec<_> = events::<Value>(text, 5).into_iter().map(|event| event.map(|event| event.data)).collect();
        assert_eq!(values, [Ok(json!({"a": 1})), Ok(json!([1, 2])), Ok(json!("word"))]);
        assert_eq!(events::<String>("data: [DONE]\n\n", 5), [Ok(Event::new("[DONE]".to_owned()))]);
        let numbers = events::<Vec<i32>>("data: [1]\n\ndata: 2\n\ndata: [3]\n\n", 3);
        assert_eq!(numbers.len(), 3);
        let [_, Err(error), Ok(last)] = numbers.as_slice() else { unreachable!() };
        assert!(error.starts_with("test: unexpected content: [1]: "), "{error}");
        assert_eq!(last.data, [3]);
    }

    #[test]
    fn what_is_written_is_read_again() {
        let list =
            [Event::new("a\nb\n".to_owned()).name("x\ny").id("1").retry(Duration::from_millis(5)), Event::new(String::new())];
        let bytes: Vec<u8> = list.iter().flat_map(|event| encode(event).unwrap_or_default()).collect();
        let text = String::from_utf8_lossy(&bytes);
        assert_eq!(text, "event: x y\nid: 1\nretry: 5\ndata: a\ndata: b\ndata: \n\ndata: \n\n");
        let read: Vec<_> = events::<String>(&text, 3).into_iter().flatten().collect();
        assert_eq!(read, [Event { name: Some("x y".to_owned()), ..list[0].clone() }, list[1].clone()]);
    }
}
