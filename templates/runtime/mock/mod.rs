//! A gateway that answers from examples.
//!
//! It is the real server with another handler: a request is matched, verified, read and checked as everywhere, an answer is put
//! into its envelope and signed. Only the typed handlers are missing. In their place stands a table with one row per operation
//! ([`Mock`]), generated from the same document, and the header `Prefer` picks a row's answer.

mod gateway;
mod keys;
mod prefer;
mod table;

pub use self::gateway::{Gateway, Module};
pub use self::keys::Keys;
pub use self::table::{Answer, Body, Example, Mock, Paging, input};
