// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Lists that come in pages, as streams.
//!
//! Which parameter asks for the next page and where an answer has its items is in the operation's table, so that one function
//! turns the page for all of them. [`Pages`] and [`Items`] are `Stream`s; their own `next` and `try_next` make that usable
//! without a further crate:
//!
//! ```ignore
//! let mut orders = client.orders().list().paid(true).into_stream();
//! while let Some(order) = orders.try_next().await? {
//!     settle(order);
//! }
//! ```
//!
//! A page is asked for when somebody wants what is on it, and not before. A list that is not what it should be ends in an error,
//! never early and silently, since somebody may be settling accounts by it: a page that says there are more but gives nothing to
//! go on with, one whose cursor was there before, one that is the page before once more. After an error the stream is over.

use std::collections::BTreeSet;
use std::future::{Future, poll_fn};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

use super::answer::Opened;
use super::call::fetch;
use super::core::Core;
use super::options::Options;
use crate::runtime::error::{Error, Result};
use crate::runtime::json::DecodeError;
use crate::runtime::model::{List, Model, Object, View};
use crate::runtime::operation::{Operation, PageBy, Paging};
use crate::runtime::reply::Reply;
use crate::runtime::shape::Field;
use crate::runtime::text;

/// A page under way: what asked for it comes back with it.
type Turning<'a, I, O> = Pin<Box<dyn Future<Output = (Turner<I>, Result<(O, Opened)>)> + Send + 'a>>;

/// Page after page of a list.
#[must_use = "a stream does nothing until it is asked for its next page"]
pub struct Pages<'a, I, O> {
    core: &'a Core,
    state: State<'a, I, O>,
}

enum State<'a, I, O> {
    /// The next page can be asked for.
    Ready(Box<Turner<I>>),
    /// It has been.
    Waiting(Turning<'a, I, O>),
    /// There is none.
    Done,
}

/// Asks for pages, and remembers which there were.
struct Turner<I> {
    operation: &'static Operation,
    input: I,
    options: Options,
    cursors: BTreeSet<String>,
    last: Option<u64>,
}

impl<'a, I: Object + Send + Sync, O: Reply<Value = O> + Model> Pages<'a, I, O> {
    pub(super) fn new(core: &'a Core, operation: &'static Operation, input: I, options: Options) -> Self {
        let turner = Turner { operation, input, options, cursors: BTreeSet::new(), last: None };
        Self { core, state: State::Ready(Box::new(turner)) }
    }

    /// The next page; nothing after the last one. May be dropped and called again.
    pub async fn next(&mut self) -> Option<Result<O>> {
        poll_fn(|context| self.turn(context)).await
    }

    /// The next page; nothing after the last one.
    pub async fn try_next(&mut self) -> Result<Option<O>> {
        self.next().await.transpose()
    }

    fn turn(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<O>>> {
        if let State::Ready(_) = self.state
            && let State::Ready(turner) = std::mem::replace(&mut self.state, State::Done)
        {
            let core = self.core;
            self.state = State::Waiting(Box::pin(async move {
                let turner = *turner;
                let page = fetch::<I, O>(core, turner.operation, &turner.input, &turner.options).await;
                (turner, page)
            }));
        }
        let State::Waiting(page) = &mut self.state else { return Poll::Ready(None) };
        let (mut turner, page) = ready!(page.as_mut().poll(context));
        self.state = State::Done;
        Poll::Ready(Some(page.and_then(|(page, answer)| {
            if turner.advance(page.view(), &answer.received.payload)? {
                self.state = State::Ready(Box::new(turner));
            }
            Ok(page)
        })))
    }
}

impl<I: Object + Send + Sync> Turner<I> {
    /// Makes the input ask for the page after this one; false when there is none.
    fn advance(&mut self, page: View<'_>, bytes: &[u8]) -> Result<bool> {
        let Some(paging) = self.operation.paging else { return Ok(false) };
        let items = match at(page, paging.items) {
            View::List(items) => Some(items),
            _ => None,
        };
        let count = items.map_or(0, List::len);
        let told = paging.more.and_then(|place| truth(at(page, place)));
        // Where nobody says, a page that is not full is the last one, and an empty one in any case.
        let more = told.unwrap_or_else(|| count > 0 && self.size(paging).is_none_or(|size| count >= size));
        if !more {
            return Ok(false);
        }
        let Some(items) = items.filter(|items| !items.is_empty()) else {
            return Err(self.stuck("the page is empty, and yet there are more"));
        };
        match paging.by {
            PageBy::Cursor { after, before, cursor } => {
                let backward = before.filter(|name| self.is_set(name) && !self.is_set(after));
                let item = items.item(if backward.is_some() { 0 } else { count.saturating_sub(1) });
                let Some(cursor) = written(at(item, cursor)) else {
                    return Err(self.stuck("the page's last item has no cursor, and yet there are more"));
                };
                if !self.cursors.insert(cursor.clone()) {
                    return Err(self.stuck("the page's cursor was there before"));
                }
                self.set(backward.unwrap_or(after), &cursor)?;
            }
            PageBy::Number(name) => {
                let mut hasher = DefaultHasher::new();
                bytes.hash(&mut hasher);
                let this = hasher.finish();
                if self.last.replace(this) == Some(this) {
                    return Err(self.stuck("the page is the one before once more"));
                }
                let next = self.number(name).saturating_add(1);
                self.set(name, &next.to_string())?;
            }
        }
        Ok(true)
    }

    fn stuck(&self, message: &str) -> Error {
        Error::decode(self.operation.id, self.operation.success, DecodeError::new("", message))
    }

    fn field(&self, name: &str) -> Option<(usize, &'static Field)> {
        I::SHAPE.fields.iter().enumerate().find(|(_, field)| field.name == name)
    }

    fn written(&self, name: &str) -> Option<String> {
        self.field(name).and_then(|(index, _)| written(Object::get(&self.input, index)))
    }

    fn is_set(&self, name: &str) -> bool {
        self.written(name).is_some()
    }

    /// How many items were asked for, if that is known.
    fn size(&self, paging: Paging) -> Option<usize> {
        self.written(paging.size?)?.parse().ok()
    }

    /// The number of the page that was asked for: the first one has the least number, which is 1 unless the document says else.
    fn number(&self, name: &str) -> u64 {
        let least = || self.field(name)?.1.limits.minimum?.parse().ok();
        self.written(name).and_then(|number| number.parse().ok()).or_else(least).unwrap_or(1)
    }

    fn set(&mut self, name: &str, value: &str) -> Result<()> {
        let (id, status) = (self.operation.id, self.operation.success);
        let Some((index, field)) = self.field(name) else {
            return Err(Error::config(id, format!("the operation has no parameter `{name}`")));
        };
        let filled = text::fill_texts(Object::slot(&mut self.input, index), field, &[value]);
        filled.map(|_| ()).map_err(|error| Error::decode(id, status, error))
    }
}

/// What is at a JSON pointer; absent when nothing is.
fn at<'v>(view: View<'v>, pointer: &str) -> View<'v> {
    pointer.split('/').skip(1).fold(view, |view, name| {
        let name = name.replace("~1", "/").replace("~0", "~");
        let object = match view {
            View::Object(object) => object,
            View::Tagged(tagged) => tagged.object,
            View::Members(members) => return members.get(&name).map_or(View::Absent, View::Value),
            View::Value(value) => return value.get(&name).map_or(View::Absent, View::Value),
            _ => return View::Absent,
        };
        let index = object.shape().fields.iter().position(|field| field.name == name);
        match (index, object.extra()) {
            (Some(index), _) => object.get(index),
            (None, View::Members(extra)) => extra.get(&name).map_or(View::Absent, View::Value),
            (None, View::Table(extra)) => extra.entries().find(|(known, _)| *known == name).map_or(View::Absent, |(_, view)| view),
            (None, _) => View::Absent,
        }
    })
}

/// A cursor or number as it is written into a parameter; nothing when there is none.
fn written(view: View<'_>) -> Option<String> {
    let mut texts = text::texts(view, Field::ITEM).ok()??;
    texts.pop().filter(|text| !text.is_empty())
}

fn truth(view: View<'_>) -> Option<bool> {
    match written(view)?.as_str() {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}

impl<I: Object + Send + Sync, O: Reply<Value = O> + Model> Stream for Pages<'_, I, O> {
    type Item = Result<O>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().turn(context)
    }
}

// Nothing in it is ever pinned but the future, which has a box of its own.
impl<I, O> Unpin for Pages<'_, I, O> {}

/// Item after item of a list, over all its pages.
#[must_use = "a stream does nothing until it is asked for its next item"]
pub struct Items<'a, I, O, T> {
    pages: Pages<'a, I, O>,
    split: fn(O) -> Vec<T>,
    page: vec::IntoIter<T>,
}

impl<'a, I: Object + Send + Sync, O: Reply<Value = O> + Model, T> Items<'a, I, O, T> {
    pub(super) fn new(pages: Pages<'a, I, O>, split: fn(O) -> Vec<T>) -> Self {
        Self { pages, split, page: Vec::new().into_iter() }
    }

    /// The next item; nothing after the last one. May be dropped and called again.
    pub async fn next(&mut self) -> Option<Result<T>> {
        poll_fn(|context| self.step(context)).await
    }

    /// The next item; nothing after the last one.
    pub async fn try_next(&mut self) -> Result<Option<T>> {
        self.next().await.transpose()
    }

    /// The next item, from code that is not asynchronous.
    ///
    /// # Errors
    /// Inside asynchronous code this is an [`Error::Config`]: use [`Items::try_next`] there.
    #[cfg(feature = "blocking")]
    pub fn next_blocking(&mut self) -> Result<Option<T>> {
        let core = self.pages.core;
        let operation = match &self.pages.state {
            State::Ready(turner) => turner.operation.id,
            State::Waiting(_) | State::Done => "",
        };
        core.blocking.wait(operation, self.try_next())
    }

    fn step(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.turn(context)) {
                Some(Ok(page)) => self.page = (self.split)(page).into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<I: Object + Send + Sync, O: Reply<Value = O> + Model, T> Stream for Items<'_, I, O, T> {
    type Item = Result<T>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().step(context)
    }
}

impl<I, O, T> Unpin for Items<'_, I, O, T> {}
