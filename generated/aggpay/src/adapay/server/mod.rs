// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Serves Adapay: a trait per resource to implement, and a router over them.

mod payments;
mod fast_pay;
mod refunds;
mod members;
mod corp_members;
mod settle_accounts;
mod payment_confirms;
mod payment_reverses;
mod confirm_reverses;

use super::protocol::Gateway;
pub use crate::runtime::server::{ApiKeys, Call, Failure, FailureKind, KeyStore};
pub use self::confirm_reverses::ConfirmReverses;
pub use self::corp_members::CorpMembers;
pub use self::fast_pay::FastPay;
pub use self::members::Members;
pub use self::payment_confirms::PaymentConfirms;
pub use self::payment_reverses::PaymentReverses;
pub use self::payments::Payments;
pub use self::refunds::Refunds;
pub use self::settle_accounts::SettleAccounts;

/// Serves Adapay through a handler that implements every trait of this module.
pub type Router<H> = crate::runtime::server::Router<Gateway, H>;

impl<
    H: Payments + FastPay + Refunds + Members + CorpMembers + SettleAccounts
        + PaymentConfirms + PaymentReverses + ConfirmReverses,
> Router<H> {
    /// A router over a handler. Tell it how to know callers before it is served.
    pub fn new(handler: H) -> Self {
        Self::with_routes(
            handler,
            |routes| {
                payments::routes(routes);
                fast_pay::routes(routes);
                refunds::routes(routes);
                members::routes(routes);
                corp_members::routes(routes);
                settle_accounts::routes(routes);
                payment_confirms::routes(routes);
                payment_reverses::routes(routes);
                confirm_reverses::routes(routes);
            },
        )
    }
}
