// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! One table per operation; client and server read it from their own side.

pub mod payments;
pub mod fast_pay;
pub mod refunds;
pub mod members;
pub mod corp_members;
pub mod settle_accounts;
pub mod payment_confirms;
pub mod payment_reverses;
pub mod confirm_reverses;
