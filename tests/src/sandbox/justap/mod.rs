//! Justap's side of the sandbox.
//!
//! One file per resource holds its handlers and its rules; [`state`] holds what they share. The older addresses below
//! `/transaction` are the same calls under other names, so they lead to the same functions.

mod business_users;
mod charges;
mod mask;
mod notices;
mod payer;
mod refunds;
mod royalties;
mod settlement_accounts;
mod state;
mod transactions;

use std::sync::Arc;

use aggpay::justap::server::{Failure, FailureKind};
use aggpay::justap::webhooks::{FORM, SealingKeys};
use aggpay::runtime::Enumeration;

pub use self::state::State;
use super::clock::{Clock, Moment};
use super::courier::{Courier, Dispatch, Letter};
use super::store::{Memory, Store};

/// Justap's side of the sandbox. Clones are the same gateway.
pub struct Gateway<S = Memory<State>>(Arc<Parts<S>>);

struct Parts<S> {
    store: S,
    clock: Clock,
    courier: Courier,
    seal: SealingKeys,
}

impl<S> Clone for Gateway<S> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<S: Store<State>> Gateway<S> {
    /// A gateway over a store.
    pub fn new(store: S, clock: Clock, courier: Courier, seal: SealingKeys) -> Self {
        Self(Arc::new(Parts { store, clock, courier, seal }))
    }

    /// The notifications sent so far.
    pub fn dispatches(&self) -> Vec<Dispatch> {
        self.0.courier.log()
    }

    /// Lets time take its course, runs one step on the state, then sends what it wants to be told. What failed tells nobody
    /// anything; what time has closed meanwhile stays closed, and is told with the next step.
    fn step<T>(&self, step: impl FnOnce(&mut State, Moment) -> Result<T, Failure>) -> Result<T, Failure> {
        let now = self.0.clock.now();
        let (answer, outbox) = self.0.store.step(|state| {
            charges::expire(state, now);
            let answer = step(state, now)?;
            Ok((answer, std::mem::take(&mut state.outbox)))
        })?;
        let letters = outbox.into_iter().filter_map(|note| {
            let sealed = FORM.seal(&note.notice, &self.0.seal).ok()?;
            Some(Letter { url: note.url, event: note.event, content_type: sealed.content_type, body: sealed.body })
        });
        self.0.courier.send(letters.collect());
        Ok(answer)
    }
}

/// The number of `FAILED_PRECONDITION`: the request is well made, but not now.
const FAILED_PRECONDITION: &str = "9";

/// A refusal because of how things stand.
fn refused(message: impl Into<String>) -> Failure {
    Failure::new(FailureKind::InvalidRequest, message).code(FAILED_PRECONDITION)
}

/// A refusal because of what the request says.
fn invalid(message: impl Into<String>) -> Failure {
    Failure::new(FailureKind::InvalidRequest, message)
}

/// A refusal because something does not exist.
fn unknown(what: &str) -> Failure {
    Failure::new(FailureKind::NotFound, format!("there is no such {what}"))
}

/// Refuses a value that is none of its enumeration's: it would come back in an answer, where the document does not allow it.
fn known<E: Enumeration>(value: Option<&E>, name: &str) -> Result<(), Failure> {
    match value {
        Some(value) if !value.is_known() => Err(invalid(format!("{name}: there is no such value")).parameter(name)),
        _ => Ok(()),
    }
}

/// A text that is there; an empty one counts as absent.
fn given(text: Option<&String>) -> Option<&str> {
    text.map(String::as_str).filter(|text| !text.is_empty())
}

/// Whether a filter lets a value through; one that is absent lets everything through.
fn is(filter: Option<&String>, value: &str) -> bool {
    given(filter).is_none_or(|wanted| wanted == value)
}

/// Bounds of the time of creation, in seconds. Zero counts as absent.
struct Range {
    lt: Option<i64>,
    lte: Option<i64>,
    gt: Option<i64>,
    gte: Option<i64>,
}

impl Range {
    fn new(lt: Option<i64>, lte: Option<i64>, gt: Option<i64>, gte: Option<i64>) -> Self {
        let set = |bound: Option<i64>| bound.filter(|bound| *bound != 0);
        Self { lt: set(lt), lte: set(lte), gt: set(gt), gte: set(gte) }
    }

    fn is_unbounded(&self) -> bool {
        [self.lt, self.lte, self.gt, self.gte].iter().all(Option::is_none)
    }

    fn holds(&self, seconds: i64) -> bool {
        self.lt.is_none_or(|bound| seconds < bound)
            && self.lte.is_none_or(|bound| seconds <= bound)
            && self.gt.is_none_or(|bound| seconds > bound)
            && self.gte.is_none_or(|bound| seconds >= bound)
    }
}
