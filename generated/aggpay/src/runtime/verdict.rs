// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! What an error means to the person on duty.
//!
//! Four questions come up whenever a call fails, and every [`Error`] answers them:
//!
//! | question | answer |
//! |---|---|
//! | Did it happen, and did money possibly move? | [`Error::outcome`], [`Error::may_have_taken_effect`] |
//! | May I send it again? | [`Error::may_retry`] |
//! | Which request was it? | [`Error::operation`], [`Error::request_id`], [`Error::attempts`] |
//! | What did the gateway say? | [`Error::gateway`], [`Error::status`], and the `Display` line |
//!
//! A call fails in one of three ways. The request never left ([`Outcome::NotSent`]): mend what the error names, or just send it
//! again. The gateway read it and refused ([`Outcome::Refused`]): nothing happened, and the same request will be refused again
//! unless [`MayRetry::Yes`] says otherwise. Or nobody knows ([`Outcome::Unknown`]): the line broke, time ran out, the answer was
//! forged or unreadable, or the gateway itself failed halfway. Then a write may have taken effect. Look the object up by the
//! identifier that *you* gave it, which is what such identifiers are for, before you do anything else:
//!
//! ```ignore
//! match client.orders().create(request).await {
//!     Ok(order) => paid(order),
//!     Err(error) if error.may_have_taken_effect() => look_up_later(order_no, error.request_id()),
//!     Err(error) => match error.may_retry() {
//!         MayRetry::Yes { after } => try_again(after),
//!         MayRetry::No | MayRetry::Unknown => give_up(error),
//!     },
//! }
//! ```
//!
//! These answers are about the whole call, not its last attempt. When the first attempt of a call vanished and the second one
//! was refused as a duplicate, the outcome is unknown: the first one may be what it duplicates. They also trust nobody they
//! need not trust: where answers are signed, a refusal that is not (a proxy's page, say) proves nothing.
//!
//! What a signature cannot tell is *which* request an answer belongs to, unless the gateway signs something of the request
//! with it. An answer of another call, replayed whole by somebody inside the connection, verifies; compare the identifiers in
//! what you get with those that you sent. TLS is what keeps such a person out.

use std::time::Duration;

use super::error::Error;

/// What is known about the call around an error.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Circumstances {
    /// How many attempts were made, the last one included.
    pub attempts: u32,
    /// What the last answer calls itself in `x-request-id` or a header of that kind. The gateway's support will ask for it.
    pub request_id: Option<String>,
    /// Whether the operation changes nothing.
    pub reads: bool,
    /// Whether making the call twice comes to the same as making it once.
    pub repeatable: bool,
    /// Whether an earlier attempt may have reached the gateway without anybody learning what came of it.
    pub earlier_lost: bool,
}

/// What became of a call that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// The request certainly never reached the gateway.
    NotSent,
    /// The gateway refused it, and did nothing.
    Refused,
    /// Nobody knows: it may have been carried out.
    Unknown,
}

/// Whether a call that failed may be made again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MayRetry {
    /// Yes: it does no harm, and may well succeed.
    Yes {
        /// How long the gateway asks to wait.
        after: Option<Duration>,
    },
    /// No: the same request will fail the same way.
    No,
    /// Not before you know what became of this one: it may have been carried out.
    Unknown,
}

impl Error {
    /// What became of the call. For one that only reads it tells no more than whether the gateway got it.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        if self.circumstances().is_some_and(|call| call.earlier_lost) {
            return Outcome::Unknown;
        }
        match self {
            Self::Invalid(_) | Self::Config(_) => Outcome::NotSent,
            Self::Transport(error) if !error.maybe_sent => Outcome::NotSent,
            Self::Token(_) => Outcome::NotSent,
            Self::Gateway(error) if error.authentic && refuses(error.status) => Outcome::Refused,
            _ => Outcome::Unknown,
        }
    }

    /// Whether the call may have changed something at the gateway, such as moved money, although it failed.
    #[must_use]
    pub fn may_have_taken_effect(&self) -> bool {
        self.outcome() == Outcome::Unknown && !self.circumstances().is_some_and(|call| call.reads)
    }

    /// Whether the call may be made again, by you or by a queue of yours; the client's own attempts are over.
    #[must_use]
    pub fn may_retry(&self) -> MayRetry {
        let (outcome, call) = (self.outcome(), self.circumstances());
        let harmless = outcome != Outcome::Unknown || call.is_some_and(|call| call.repeatable);
        match self.passes() {
            true if harmless => MayRetry::Yes { after: self.retry_after() },
            false if outcome != Outcome::Unknown || call.is_some_and(|call| call.reads) => MayRetry::No,
            _ => MayRetry::Unknown,
        }
    }

    /// How many attempts were made; 0 when nothing was sent at all.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.circumstances().map_or(0, |call| call.attempts)
    }

    /// What the gateway's answer calls itself in `x-request-id` or a header of that kind.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.circumstances()?.request_id.as_deref()
    }

    /// Whether the cause is one that passes: a second attempt may fare better.
    pub(crate) fn passes(&self) -> bool {
        match self {
            Self::Transport(_) | Self::Timeout(_) => true,
            // Without a status there was no answer at all.
            Self::Token(error) => error.status.is_none_or(passing),
            Self::Gateway(error) => passing(error.status),
            Self::Invalid(_) | Self::Config(_) | Self::Signature(_) | Self::Decode(_) => false,
        }
    }

    /// Whether this failure leaves open what became of its own attempt.
    pub(crate) fn lost(&self) -> bool {
        match self {
            Self::Invalid(_) | Self::Config(_) | Self::Token(_) => false,
            Self::Transport(error) => error.maybe_sent,
            Self::Gateway(error) => !(error.authentic && refuses(error.status)),
            Self::Timeout(_) | Self::Signature(_) | Self::Decode(_) => true,
        }
    }

    /// How long the gateway asks to wait.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Gateway(error) => error.retry_after,
            Self::Token(error) => error.retry_after,
            _ => None,
        }
    }

    fn circumstances(&self) -> Option<&Circumstances> {
        match self {
            Self::Invalid(_) | Self::Config(_) => None,
            Self::Transport(error) => Some(&error.call),
            Self::Token(error) => Some(&error.call),
            Self::Timeout(error) => Some(&error.call),
            Self::Signature(error) => Some(&error.call),
            Self::Decode(error) => Some(&error.call),
            Self::Gateway(error) => Some(&error.call),
        }
    }

    /// Tells what is known about the call.
    #[cfg(feature = "client")]
    pub(crate) fn in_call(mut self, known: Circumstances) -> Self {
        match &mut self {
            Self::Invalid(_) | Self::Config(_) => {}
            Self::Transport(error) => error.call = known,
            Self::Token(error) => error.call = known,
            Self::Timeout(error) => error.call = known,
            Self::Signature(error) => error.call = known,
            Self::Decode(error) => error.call = known,
            Self::Gateway(error) => error.call = known,
        }
        self
    }
}

/// Whether a failure with this status passes.
fn passing(status: u16) -> bool {
    matches!(status, 408 | 425 | 429 | 500 | 502 | 503 | 504)
}

/// Whether a failure with this status means that nothing was done. A timeout on the way (408, 499) does not mean that, nor
/// does a failure of the server; one that is reported under a success status does.
fn refuses(status: u16) -> bool {
    matches!(status, 200..=299 | 400..=499) && !matches!(status, 408 | 499)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::error::{GatewayError, TimeoutError, TransportError};

    fn answered(status: u16, authentic: bool, call: Circumstances) -> Error {
        Error::Gateway(Box::new(GatewayError {
            operation: "createOrder",
            status,
            code: None,
            message: None,
            kind: None,
            parameter: None,
            retry_after: Some(Duration::from_secs(3)),
            authentic,
            call,
            refusals: None,
            payload: serde_json::Value::Null,
            #[cfg(feature = "http")]
            headers: http::HeaderMap::new(),
            body: bytes::Bytes::new(),
        }))
    }

    fn write() -> Circumstances {
        Circumstances { attempts: 1, ..Circumstances::default() }
    }

    fn read() -> Circumstances {
        Circumstances { reads: true, repeatable: true, ..write() }
    }

    #[test]
    fn a_refusal_is_final_and_a_failing_server_is_not() {
        let after = Some(Duration::from_secs(3));
        for (status, outcome, retry) in [
            (200, Outcome::Refused, MayRetry::No),
            (302, Outcome::Unknown, MayRetry::Unknown),
            (400, Outcome::Refused, MayRetry::No),
            (408, Outcome::Unknown, MayRetry::Unknown),
            (429, Outcome::Refused, MayRetry::Yes { after }),
            (500, Outcome::Unknown, MayRetry::Unknown),
            (503, Outcome::Unknown, MayRetry::Unknown),
        ] {
            let error = answered(status, true, write());
            assert_eq!((error.outcome(), error.may_retry()), (outcome, retry), "{status}");
            assert_eq!(error.may_have_taken_effect(), outcome == Outcome::Unknown, "{status}");
        }
    }

    #[test]
    fn a_read_moves_nothing_and_may_be_repeated_when_the_cause_passes() {
        let after = Some(Duration::from_secs(3));
        assert_eq!(answered(503, true, read()).may_retry(), MayRetry::Yes { after });
        assert_eq!(answered(302, true, read()).may_retry(), MayRetry::No);
        assert!(!answered(503, true, read()).may_have_taken_effect());
    }

    #[test]
    fn what_nobody_signed_proves_nothing() {
        assert_eq!(answered(403, false, write()).outcome(), Outcome::Unknown);
    }

    #[test]
    fn a_lost_attempt_taints_the_refusal_of_the_next() {
        let call = Circumstances { attempts: 2, earlier_lost: true, repeatable: true, ..Circumstances::default() };
        let error = answered(409, true, call);
        assert_eq!((error.outcome(), error.may_retry(), error.attempts()), (Outcome::Unknown, MayRetry::Unknown, 2));
    }

    #[test]
    fn only_what_never_left_is_certain_after_a_broken_line() {
        let broken = |maybe_sent| {
            Error::Transport(Box::new(TransportError { operation: "createOrder", ..TransportError::new(maybe_sent, "gone") }))
        };
        assert_eq!((broken(false).outcome(), broken(false).may_retry()), (Outcome::NotSent, MayRetry::Yes { after: None }));
        assert_eq!((broken(true).outcome(), broken(true).may_retry()), (Outcome::Unknown, MayRetry::Unknown));
        let late = TimeoutError { operation: "createOrder", after: Duration::from_secs(1), call: write() };
        assert!(Error::Timeout(Box::new(late)).may_have_taken_effect());
    }
}
