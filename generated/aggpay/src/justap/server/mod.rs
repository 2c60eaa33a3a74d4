// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Serves Justap: a trait per resource to implement, and a router over them.

mod charges;
mod refunds;
mod royalties;
mod business_users;
mod settlement_accounts;
mod transactions;

use super::protocol::Gateway;
pub use crate::runtime::server::{ApiKeys, Call, Failure, FailureKind, KeyStore};
pub use self::business_users::BusinessUsers;
pub use self::charges::Charges;
pub use self::refunds::Refunds;
pub use self::royalties::Royalties;
pub use self::settlement_accounts::SettlementAccounts;
pub use self::transactions::Transactions;

/// Serves Justap through a handler that implements every trait of this module.
pub type Router<H> = crate::runtime::server::Router<Gateway, H>;

impl<
    H: Charges + Refunds + Royalties + BusinessUsers + SettlementAccounts + Transactions,
> Router<H> {
    /// A router over a handler. Tell it how to know callers before it is served.
    pub fn new(handler: H) -> Self {
        Self::with_routes(
            handler,
            |routes| {
                charges::routes(routes);
                refunds::routes(routes);
                royalties::routes(routes);
                business_users::routes(routes);
                settlement_accounts::routes(routes);
                transactions::routes(routes);
            },
        )
    }
}
