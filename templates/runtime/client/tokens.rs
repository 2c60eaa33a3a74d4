//! Tokens that change over time: what a client asks for one before an attempt, and tells when one was refused.
//!
//! Only this seam is always there. What fetches tokens stands behind it, in a file and a feature of its own.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use crate::runtime::error::Result;
use crate::runtime::transport::Transport;

/// A token that is being fetched, or is there already.
pub(crate) type Fetching<'a> = Pin<Box<dyn Future<Output = Result<String>> + Send + 'a>>;

/// Gives tokens, and keeps them for as long as they are good.
pub(crate) trait Tokens: Send + Sync {
    /// A token for a call.
    fn token<'a>(&'a self, ask: Ask<'a>) -> Fetching<'a>;

    /// This token was refused: it is not given again.
    fn refused(&self, token: &str);
}

/// What a token is needed for, and what fetches it.
#[derive(Clone, Copy)]
pub(crate) struct Ask<'a> {
    /// The operation's id.
    pub operation: &'static str,
    /// What the token must allow.
    pub scopes: &'static [&'static str],
    /// Scheme and authority that are called, for addresses that name neither.
    pub origin: &'a str,
    /// The way to whoever gives tokens.
    pub transport: &'a dyn Transport,
    /// How many bytes an answer may have.
    pub limit: usize,
    /// How long one exchange may take.
    pub timeout: Duration,
}
