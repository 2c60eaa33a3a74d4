// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! What a client may spend on further attempts, so that an outage is not made worse by those who wait for its end.
//!
//! A token bucket: a further attempt costs one token, and only answers bring tokens back, a tenth each. While the gateway is
//! well, the bucket is full and every call may be retried. When it goes down, the bucket is empty after a few retries and calls
//! fail at their first attempt, so that the gateway sees at most a tenth more requests than there are calls, not three times
//! as many. All clones of a client share one bucket; several clients can share one, too.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// Tokens are counted in tenths.
const TENTHS: u32 = 10;
/// How many retries a full bucket pays for unless told otherwise.
const CAPACITY: u32 = 20;

/// What may be spent on further attempts. Cloning shares the bucket.
#[derive(Clone)]
pub struct RetryBudget(Arc<Bucket>);

struct Bucket {
    tenths: AtomicU32,
    capacity: u32,
}

impl RetryBudget {
    /// A full bucket that pays for this many further attempts in a row. Ten answers bring one of them back.
    #[must_use]
    pub fn new(retries: u32) -> Self {
        let capacity = retries.saturating_mul(TENTHS);
        Self(Arc::new(Bucket { tenths: AtomicU32::new(capacity), capacity }))
    }

    /// Pays for one further attempt, if there is enough left.
    pub(super) fn withdraw(&self) -> bool {
        let take = |tenths: u32| tenths.checked_sub(TENTHS);
        self.0.tenths.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_ok()
    }

    /// The gateway answered.
    pub(super) fn deposit(&self) {
        let put = |tenths: u32| (tenths < self.0.capacity).then_some(tenths + 1);
        // A full bucket takes nothing more, which is no error.
        let _ = self.0.tenths.fetch_update(Ordering::Relaxed, Ordering::Relaxed, put);
    }

    /// How many further attempts it pays for now.
    #[must_use]
    pub fn left(&self) -> u32 {
        self.0.tenths.load(Ordering::Relaxed) / TENTHS
    }
}

impl Default for RetryBudget {
    fn default() -> Self {
        Self::new(CAPACITY)
    }
}

impl fmt::Debug for RetryBudget {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("RetryBudget").field("left", &self.left()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_spent_and_earned_back_slowly() {
        let budget = RetryBudget::new(2);
        let clone = budget.clone();
        assert!(budget.withdraw() && clone.withdraw());
        assert!(!budget.withdraw());
        for _ in 0..9 {
            budget.deposit();
        }
        assert!(!budget.withdraw());
        budget.deposit();
        assert!(clone.withdraw());
    }

    #[test]
    fn it_never_holds_more_than_its_capacity() {
        let budget = RetryBudget::new(1);
        for _ in 0..100 {
            budget.deposit();
        }
        assert_eq!(budget.left(), 1);
        assert!(!RetryBudget::new(0).withdraw());
    }
}
