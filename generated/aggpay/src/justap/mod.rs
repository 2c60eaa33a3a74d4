// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! REST style: resources at paths of their own, JSON bodies, errors as `google.rpc.Status` with a matching HTTP
//! status, cursor paging. Requests carry an API key and an RSA-SHA256 signature over a hash of the body.
//!
//! Servers: `https://trade.justap.cn`.

mod charges;
mod refunds;
mod royalties;
mod business_users;
mod settlement_accounts;
mod transactions;
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

pub use self::business_users::*;
pub use self::charges::*;
#[cfg(feature = "client")]
pub use self::client::{Client, ClientBuilder};
pub use self::events::*;
pub use self::refunds::*;
pub use self::royalties::*;
pub use self::settlement_accounts::*;
pub use self::transactions::*;
pub use self::types::*;
#[cfg(feature = "webhooks")]
pub use self::webhooks::{Event, Webhooks};
