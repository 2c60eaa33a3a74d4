//! What time it is. Deadlines run over minutes and days, so the clock can be put forward.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use time::{OffsetDateTime, UtcOffset};

/// The system's clock, put forward on demand. Clones show the same time.
#[derive(Clone, Debug, Default)]
pub struct Clock(Arc<AtomicI64>);

impl Clock {
    /// The present moment.
    pub fn now(&self) -> Moment {
        let seconds = OffsetDateTime::now_utc().unix_timestamp().saturating_add(self.0.load(Ordering::SeqCst));
        let now = OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(OffsetDateTime::UNIX_EPOCH);
        Moment(now)
    }

    /// Puts the clock forward.
    pub fn advance(&self, by: Duration) {
        self.0.fetch_add(i64::try_from(by.as_secs()).unwrap_or_default(), Ordering::SeqCst);
    }
}

/// A moment, to the second, and the ways in which the gateways write it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(OffsetDateTime);

impl Moment {
    /// As a date and time.
    pub fn date_time(self) -> OffsetDateTime {
        self.0
    }

    /// Seconds since 1970.
    pub fn seconds(self) -> i64 {
        self.0.unix_timestamp()
    }

    /// Milliseconds since 1970.
    pub fn millis(self) -> i64 {
        self.seconds().saturating_mul(1000)
    }

    /// `yyyyMMdd` in Beijing.
    pub fn day(self) -> String {
        let beijing = self.beijing();
        format!("{:04}{:02}{:02}", beijing.year(), u8::from(beijing.month()), beijing.day())
    }

    /// `yyyyMMddHHmmss` in Beijing.
    pub fn digits(self) -> String {
        let beijing = self.beijing();
        format!("{}{:02}{:02}{:02}", self.day(), beijing.hour(), beijing.minute(), beijing.second())
    }

    /// This many seconds later.
    #[must_use]
    pub fn plus(self, seconds: i64) -> Self {
        OffsetDateTime::from_unix_timestamp(self.seconds().saturating_add(seconds)).map_or(self, Self)
    }

    /// How many seconds have passed since an earlier moment.
    pub fn since(self, earlier: Self) -> i64 {
        self.seconds().saturating_sub(earlier.seconds())
    }

    fn beijing(self) -> OffsetDateTime {
        UtcOffset::from_hms(8, 0, 0).map_or(self.0, |offset| self.0.to_offset(offset))
    }
}
