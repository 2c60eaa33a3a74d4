// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Envelope style: every scalar is text, requests carry an API key and an RSA-SHA1 signature, answers are JSON
//! text inside a signed envelope, and a `status` of `failed` inside HTTP 200 is an error. Lists are paged by
//! number; results arrive as form-encoded callbacks.
//!
//! Servers: `https://api.adapay.tech`.

mod payments;
mod fast_pay;
mod refunds;
mod members;
mod corp_members;
mod settle_accounts;
mod payment_confirms;
mod payment_reverses;
mod confirm_reverses;
mod types;
mod events;
pub mod operations;
pub mod protocol;
#[cfg(feature = "client")]
pub mod client;
#[cfg(feature = "server")]
pub mod server;
#[cfg(feature = "webhooks")]
pub mod webhooks;

#[cfg(feature = "client")]
pub use self::client::{Client, ClientBuilder};
pub use self::confirm_reverses::*;
pub use self::corp_members::*;
pub use self::events::*;
pub use self::fast_pay::*;
pub use self::members::*;
pub use self::payment_confirms::*;
pub use self::payment_reverses::*;
pub use self::payments::*;
pub use self::refunds::*;
pub use self::settle_accounts::*;
pub use self::types::*;
#[cfg(feature = "webhooks")]
pub use self::webhooks::{Event, Webhooks};
