//! Watching a client at work: what is told before and after each attempt.
//!
//! For counters, logs and alarms. A hook sees what happens and changes nothing; it is told no secret, no body and no value of
//! a query. It runs inside the call, so it must not block. When a call is dropped while under way, there is no `after`.

use std::time::Duration;

use crate::runtime::error::Error;

/// Is told of every attempt.
///
/// ```ignore
/// struct Slow;
///
/// impl Hook for Slow {
///     fn after(&self, attempt: &Attempt<'_>, end: &End<'_>) {
///         if end.elapsed > Duration::from_secs(5) {
///             eprintln!("{} took {:?} at attempt {}", attempt.operation, end.elapsed, attempt.number);
///         }
///     }
/// }
/// ```
pub trait Hook: Send + Sync + 'static {
    /// A request is about to leave.
    fn before(&self, attempt: &Attempt<'_>) {
        let _ = attempt;
    }

    /// It was answered, or failed.
    fn after(&self, attempt: &Attempt<'_>, end: &End<'_>) {
        let _ = (attempt, end);
    }
}

/// One attempt of a call.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The operation's id.
    pub operation: &'static str,
    /// Which attempt of the call it is, from 1.
    pub number: u32,
    /// The method, in capitals.
    pub method: &'static str,
    /// The path as the document has it, with parameters in braces.
    pub template: &'static str,
    /// Scheme, host and port.
    pub origin: &'a str,
    /// The path that is called, without a query. Parameters that the document marks as sensitive read `***`.
    pub path: &'a str,
}

/// How an attempt ended.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct End<'a> {
    /// How long it took, signing and verifying included.
    pub elapsed: Duration,
    /// The status of the answer, if there was one.
    pub status: Option<u16>,
    /// What the answer calls itself in `x-request-id` or a header of that kind.
    pub request_id: Option<&'a str>,
    /// Why the attempt failed, if it did.
    pub error: Option<&'a Error>,
    /// After how long there will be another one, if there will.
    pub again_in: Option<Duration>,
}
