// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! A gateway to develop against, offline: it answers every operation with an example.
//!
//! Requests are verified, read and checked as by the real server, and answers are put into the same envelopes and signed.
//! Nothing is remembered: what was created cannot be looked up. Every answer is the document's own example or, where it has
//! none, a value made to fit; a further page of a list is the last one.
//!
//! The header `Prefer` asks for another answer: `example=name` for another example (`made` is the name of one that was made),
//! `code=404` for another status, `code=default` for the answer that the document has under that key, `code=429, example=name`
//! for both.

mod justap;
mod adapay;

use std::io;
use crate::runtime::mock::Module;
use tokio::net::ToSocketAddrs;
pub use crate::runtime::mock::{Gateway, Keys};

/// Everything that is mocked.
static MODULES: &[Module] = &[
    Module::of::<crate::justap::protocol::Gateway>("justap", justap::OPERATIONS),
    Module::of::<crate::adapay::protocol::Gateway>("adapay", adapay::OPERATIONS),
];

impl Gateway {
    /// Starts a gateway with throw-away keys, which are made once per process. It ends when this is dropped.
    ///
    /// # Errors
    /// When the address cannot be listened at.
    pub async fn start(address: impl ToSocketAddrs) -> io::Result<Self> {
        Self::serve(address, Keys::of_this_process().await?, MODULES).await
    }

    /// Starts a gateway with these keys. It ends when this is dropped.
    ///
    /// # Errors
    /// When the address cannot be listened at.
    pub async fn start_with(
        address: impl ToSocketAddrs,
        keys: Keys,
    ) -> io::Result<Self> {
        Self::serve(address, keys, MODULES).await
    }
}
