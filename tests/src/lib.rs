//! What the tests share: keys, a server that echoes, clients, raw requests, a recorder, and a comparison of JSON.
//!
//! Three tables made by `build.rs` from the document stand in the middle: [`OPERATIONS`] drives every operation through the
//! public methods of the generated crate, [`EXAMPLES`] reads and writes every example as its type, [`EVENTS`] knows the
//! variant of every event.

#![allow(clippy::expect_used, clippy::panic, reason = "helpers of tests may fail as loudly as the tests")]

mod cases;
pub mod clients;
mod compare;
mod document;
mod echo;
mod expect;
pub mod faulty;
mod gateways;
mod keys;
mod raw;
mod recorder;
pub mod sandbox;
mod schema;
mod serve;

pub use cases::{Answer, EVENTS, EXAMPLES, EventCase, OPERATIONS, OperationCase, Receivers, Sample, Trouble, TypedExample};
pub use compare::{differences, pretty};
pub use document::document;
pub use echo::{Echo, Script, Seen, Silent};
pub use expect::{call, failed, gateway, told, untouched};
pub use gateways::{API_KEY, Clients, Gateways, adapay_client, justap_client};
pub use keys::{Keys, keys};
pub use raw::{Raw, RawAnswer, md5_hex, merchant_signed_sha1, merchant_signed_sha256, sha1_signature, sha256_signature};
pub use recorder::{Recorded, Recorder};
pub use schema::{Placed, placed_examples, to_json_schema};
pub use serve::{NobodyThere, Running, never_answering, nobody_there, serve};
