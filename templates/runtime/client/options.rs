//! What one call may have of its own.

use std::time::Duration;

use super::retry::Retries;
use crate::runtime::keys::{SigningKey, VerifyingKey};

/// What one call may have of its own, in place of what its client has.
#[derive(Default)]
pub(super) struct Options {
    /// For the whole call.
    pub timeout: Option<Duration>,
    /// For each attempt.
    pub attempt_timeout: Option<Duration>,
    /// How often it is attempted.
    pub retries: Option<Retries>,
    /// Headers beside those of the protocol.
    pub headers: Vec<(String, String)>,
    /// The media type of its body.
    pub body_as: Option<String>,
    /// Where it goes.
    pub base_url: Option<String>,
    /// Secrets by the names that the builder has for them.
    pub credentials: Vec<(String, String)>,
    /// The key that signs it.
    pub signing_key: Option<SigningKey>,
    /// The key that verifies its answer.
    pub platform_key: Option<VerifyingKey>,
}
