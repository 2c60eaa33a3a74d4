// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! One table per operation; client and server read it from their own side.

pub mod charges;
pub mod refunds;
pub mod royalties;
pub mod business_users;
pub mod settlement_accounts;
pub mod transactions;
