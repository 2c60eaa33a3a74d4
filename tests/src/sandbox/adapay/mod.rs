//! Adapay's side of the sandbox.
//!
//! One file per resource holds its handlers and its rules; [`state`] holds what they share. Refusals that a merchant's program
//! has to deal with are answered with 200 and `status: failed`, as clients of this gateway expect; requests that break the
//! document never get here.

mod confirm_reverses;
mod corp_members;
mod fast_pay;
mod members;
mod notices;
mod payer;
mod payment_confirms;
mod payment_reverses;
mod payments;
mod refunds;
mod settle_accounts;
mod shares;
mod state;

use std::sync::Arc;

use aggpay::adapay::server::{Failure, FailureKind};
use aggpay::adapay::webhooks::{FORM, SealingKeys};
use aggpay::adapay::{DivMember, ErrorType, FeeMode, ProdMode, YesNo};
use aggpay::runtime::Enumeration;

pub use self::state::State;
use super::clock::{Clock, Moment};
use super::courier::{Courier, Dispatch, Letter};
use super::store::{Memory, Store};

/// Adapay's side of the sandbox. Clones are the same gateway.
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

    /// Runs one step on the state, then sends what it wants to be told. What failed tells nobody anything.
    fn step<T>(&self, step: impl FnOnce(&mut State, Moment) -> Result<T, Failure>) -> Result<T, Failure> {
        let now = self.0.clock.now();
        let (answer, outbox) = self.0.store.step(|state| {
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

/// This sandbox moves no money.
const MODE: ProdMode = ProdMode::Mock;

/// A refusal for a reason of business.
fn refused(code: &str, message: impl Into<String>) -> Failure {
    Failure::new(FailureKind::InvalidRequest, message).code(code).status(200)
}

/// A refusal because something does not exist. Its class is the document's, its code the one that merchants know.
fn unknown(what: &str) -> Failure {
    refused("order_id_not_exists", format!("there is no such {what}")).class(ErrorType::InvalidRequest.to_string())
}

/// Refuses a value that is none of its enumeration's. Channels are another matter: the vendor adds some now and then.
fn known<E: Enumeration>(value: Option<&E>, name: &str) -> Result<(), Failure> {
    match value {
        Some(value) if !value.is_known() => {
            Err(refused("request_parameter_error", format!("{name}: there is no such value")).parameter(name))
        }
        _ => Ok(()),
    }
}

/// Refuses shares that say who bears the fee when nobody of them may.
fn check_fee(mode: Option<&FeeMode>, shares: Option<&Vec<DivMember>>) -> Result<(), Failure> {
    known(mode, "fee_mode")?;
    for share in shares.into_iter().flatten() {
        known(share.fee_flag.as_ref(), "div_members.fee_flag")?;
    }
    let bearer = shares.is_some_and(|shares| shares.iter().any(|share| share.fee_flag == Some(YesNo::Yes)));
    if mode == Some(&FeeMode::FeeAccount) && bearer {
        return Err(refused("request_parameter_error", "with fee_mode O no party of the split may bear the fee"));
    }
    Ok(())
}

/// Whether a moment lies in the range of milliseconds that a list asks for.
fn in_range(moment: Moment, from: Option<&String>, to: Option<&String>) -> bool {
    let bound = |text: Option<&String>| text.and_then(|text| text.parse::<i64>().ok());
    bound(from).is_none_or(|from| moment.millis() >= from) && bound(to).is_none_or(|to| moment.millis() <= to)
}

/// Refuses a range whose end is given without an earlier beginning.
fn check_range(from: Option<&String>, to: Option<&String>) -> Result<(), Failure> {
    match (from, to) {
        (None, Some(_)) => Err(refused("request_parameter_error", "created_lte needs created_gte")),
        (Some(from), Some(to)) if from >= to => {
            Err(refused("request_parameter_error", "created_gte must be smaller than created_lte"))
        }
        _ => Ok(()),
    }
}
