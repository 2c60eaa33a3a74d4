// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! When a call is attempted again, and after how long.
//!
//! The rule is short, because money hangs on it. An attempt is repeated only if its failure is one that passes — a broken line,
//! a time limit, a status such as 503 — *and* repeating it cannot do harm:
//!
//! - the operation only reads; or
//! - the request certainly never left; or
//! - the document says that a second write with the same identifying value gives the same result, and the value is there.
//!
//! Any other write that may have arrived is not sent again, whatever the status: its outcome is for the caller to look up. In
//! between lies exponential back-off with full jitter: a random time between nothing and a bound that doubles each time, so that
//! clients who failed together do not come back together. When the gateway says how long to wait, that is the least it will be.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::Duration;

use crate::runtime::error::Error;
use crate::runtime::model::{DynObject, View};
use crate::runtime::operation::{In, Input, KeyPlace, OnRepeat, Operation};

/// How often and how patiently a call is attempted again.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "this is a setting; give it to a client's builder or to a call"]
pub struct Retries {
    attempts: u32,
    first: Duration,
    longest: Duration,
}

impl Default for Retries {
    /// At most three attempts; up to 200 milliseconds before the second, doubled for each one after it, never above 5 seconds.
    fn default() -> Self {
        Self { attempts: 3, first: Duration::from_millis(200), longest: Duration::from_secs(5) }
    }
}

impl Retries {
    /// One attempt, and that is it.
    pub fn none() -> Self {
        Self { attempts: 1, ..Self::default() }
    }

    /// How many attempts there may be, the first one included.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// The longest time before the second attempt, which doubles from there, and the bound at which it stops doubling.
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.first = first;
        self.longest = longest;
        self
    }

    /// How long to wait before the next attempt, now that this many have failed; nothing when that was the last one.
    pub(super) fn wait(&self, failed: u32, asked: Option<Duration>) -> Option<Duration> {
        if failed >= self.attempts {
            return None;
        }
        let doubled = 2_u32.saturating_pow(failed.saturating_sub(1));
        let bound = self.first.saturating_mul(doubled).min(self.longest);
        Some(asked.unwrap_or_default().saturating_add(bound.mul_f64(fraction())))
    }
}

/// A random number from 0 to 1. Jitter need not be unforeseeable, only different everywhere.
fn fraction() -> f64 {
    let random = RandomState::new().build_hasher().finish();
    f64::from(u32::try_from(random >> 32).unwrap_or_default()) / f64::from(u32::MAX)
}

/// Whether an attempt that ended in this error may be repeated.
pub(super) fn allowed(error: &Error, repeatable: bool) -> bool {
    error.passes()
        && (repeatable || matches!(error, Error::Transport(error) if !error.maybe_sent) || matches!(error, Error::Token(_)))
}

/// Whether making this call twice comes to the same as making it once.
pub(super) fn repeatable(operation: &'static Operation, input: &dyn DynObject, headers: &[(String, String)]) -> bool {
    let identified = || match operation.idempotency {
        Some(key) if key.on_repeat == OnRepeat::SameResult => match key.place {
            KeyPlace::Body => in_body(operation, input, key.name),
            KeyPlace::Query => {
                has(operation, input, key.name, |place| matches!(place, In::Query | In::QueryJoined(_) | In::PathAndQuery))
            }
            KeyPlace::Header => {
                headers.iter().any(|(name, value)| name.eq_ignore_ascii_case(key.name) && !value.is_empty())
                    || has(operation, input, key.name, |place| place == In::Header)
            }
        },
        _ => false,
    };
    operation.reads() || identified()
}

/// Whether the body of a request carries a value under this name.
fn in_body(operation: &'static Operation, input: &dyn DynObject, name: &str) -> bool {
    let whole = input.shape().fields.iter().enumerate().find(|(index, _)| operation.place(*index) == In::Body);
    match (operation.input, whole) {
        (Input::Fields(_), Some((index, _))) => match input.get(index) {
            View::Object(body) => member(body, name).is_some_and(is_value),
            _ => false,
        },
        _ => has(operation, input, name, |place| matches!(place, In::Member | In::PathAndBody)),
    }
}

fn has(operation: &'static Operation, input: &dyn DynObject, name: &str, wanted: impl Fn(In) -> bool) -> bool {
    input
        .shape()
        .fields
        .iter()
        .enumerate()
        .any(|(index, field)| field.name == name && wanted(operation.place(index)) && is_value(input.get(index)))
}

fn member<'v>(object: &'v dyn DynObject, name: &str) -> Option<View<'v>> {
    let index = object.shape().fields.iter().position(|field| field.name == name)?;
    Some(object.get(index))
}

fn is_value(view: View<'_>) -> bool {
    !matches!(view, View::Absent | View::Null | View::Text("") | View::Value(serde_json::Value::Null))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_stay_within_their_bounds() {
        let retries = Retries::default().attempts(10).backoff(Duration::from_millis(100), Duration::from_millis(350));
        let longest = |failed| (0..200).filter_map(|_| retries.wait(failed, None)).max().unwrap_or_default();
        for (failed, bound) in [(1, 100), (2, 200), (3, 350), (9, 350)] {
            let longest = longest(failed);
            assert!(longest <= Duration::from_millis(bound), "{failed}: {longest:?}");
            assert!(longest > Duration::from_millis(bound / 2), "{failed}: {longest:?}");
        }
        let shortest = (0..200).filter_map(|_| retries.wait(1, None)).min().unwrap_or_default();
        assert!(shortest < Duration::from_millis(30), "{shortest:?}");
    }

    #[test]
    fn the_gateway_decides_the_least() {
        let asked = Duration::from_secs(2);
        let wait = Retries::default().wait(1, Some(asked)).unwrap_or_default();
        assert!(wait >= asked && wait <= asked + Duration::from_millis(200), "{wait:?}");
    }

    #[test]
    fn attempts_come_to_an_end() {
        assert!(Retries::default().wait(2, None).is_some());
        assert_eq!(Retries::default().wait(3, None), None);
        assert_eq!(Retries::none().wait(1, None), None);
        assert!(Retries::default().attempts(u32::MAX).wait(u32::MAX - 1, Some(Duration::MAX)).is_some());
    }
}
