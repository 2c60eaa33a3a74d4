//! The operations of a router, each with the code that answers it.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

#[cfg(feature = "mock")]
use http::HeaderMap;

use super::call::Call;
use super::failure::Failure;
use super::request::{self, Incoming};
use crate::runtime::answers::Given;
#[cfg(feature = "mock")]
use crate::runtime::model::DynObject;
use crate::runtime::model::Object;
use crate::runtime::operation::Operation;
use crate::runtime::reply::Reply;

/// What a handler produced: an answer before it is put into its envelope.
pub(crate) type Outcome = Result<Given, Failure>;

/// A handler at work.
pub(super) type Running = Pin<Box<dyn Future<Output = Outcome> + Send>>;

/// The operations of a router, each with the code that answers it.
pub struct Routes<H>(pub(super) Vec<Route<H>>);

/// One operation, and the code that answers it.
pub(super) struct Route<H> {
    pub operation: &'static Operation,
    pub run: Box<dyn Fn(Arc<H>, Incoming) -> Running + Send + Sync>,
}

impl<H: Send + Sync + 'static> Routes<H> {
    pub(super) fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds an operation. Everything but the call of the handler itself is shared by all of them.
    pub fn add<I, O, F, R>(&mut self, operation: &'static Operation, handle: F)
    where
        I: Object + Send,
        O: Reply,
        F: Fn(Arc<H>, Call<I>) -> R + Copy + Send + Sync + 'static,
        R: Future<Output = Result<O, Failure>> + Send + 'static,
    {
        let run = move |handler: Arc<H>, incoming: Incoming| -> Running {
            Box::pin(async move {
                let mut input = I::empty();
                request::read(operation, &mut input, &incoming)?;
                let call =
                    Call { input, api_key: incoming.api_key, headers: incoming.headers, operation, answer: incoming.answer };
                handle(handler, call).await?.give(operation).map_err(|_| Failure::internal())
            })
        };
        self.0.push(Route { operation, run: Box::new(run) });
    }

    /// Adds an operation that is answered without its input, which is read and checked all the same. The answer is made
    /// from headers and query.
    #[cfg(feature = "mock")]
    pub(crate) fn add_untyped<F>(&mut self, operation: &'static Operation, input: fn() -> Box<dyn DynObject>, answer: F)
    where
        F: Fn(&HeaderMap, &str) -> Outcome + Copy + Send + Sync + 'static,
    {
        let run = move |_: Arc<H>, incoming: Incoming| -> Running {
            let read = request::read(operation, input().as_mut(), &incoming);
            Box::pin(std::future::ready(read.and_then(|()| answer(&incoming.headers, &incoming.query))))
        };
        self.0.push(Route { operation, run: Box::new(run) });
    }
}

impl<H> std::fmt::Debug for Routes<H> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_list().entries(self.0.iter().map(|route| route.operation.id)).finish()
    }
}
