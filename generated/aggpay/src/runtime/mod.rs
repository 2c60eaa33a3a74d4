// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! What all generated code stands on, written by hand and the same for every document.
//!
//! The *model* layer reads, writes, checks and shows values: [`model`] and [`shape`] say how a generated struct presents
//! itself, the rest of the layer works on that. The *protocol* layer speaks to gateways: [`operation`] says what an operation
//! is, the client, the server and the webhooks work on that.
//!
//! Using a client or a server takes little of this directly; the crate's root re-exports what it takes.

// Each feature uses its own part of what they share. With all of them on, nothing may lie idle.
#![cfg_attr(
    not(all(feature = "client", feature = "oauth", feature = "server", feature = "stream", feature = "webhooks")),
    allow(dead_code)
)]

// The model layer: how a value presents itself …
mod containers;
pub mod enumeration;
pub mod file;
mod macros;
pub mod model;
pub mod nullable;
mod scalars;
pub mod shape;
pub mod union;

// … and what is done with it.
pub(crate) mod assign;
pub mod debug;
pub mod decode;
pub mod encode;
pub mod equal;
pub(crate) mod fields;
pub(crate) mod format;
pub mod json;
pub(crate) mod number;
pub mod partial;
pub(crate) mod pattern;
pub(crate) mod tagged;
pub mod text;
pub(crate) mod trail;
pub mod validate;
pub(crate) mod variants;

// The names that generated code is written in.
pub use enumeration::{Enumeration, IntegerEnumeration};
pub use file::File;
pub use json::{DecodeError, EncodeError};
pub use model::{Map, Model, Object, Slot, View};
pub use nullable::Nullable;
pub use rust_decimal::Decimal;
pub use serde_json::Value;
pub use shape::{Accept, Field, Rule, Shape};
pub use time::{Date, OffsetDateTime as DateTime};
pub use union::{Choice, Union};
pub use validate::Violation;

// A document need not have enumerations or unions.
#[allow(unused_imports)]
pub(crate) use macros::{integer_enum, members, object, one_of, string_enum};

// The protocol layer: tables and errors.
pub mod answers;
pub mod details;
pub mod envelope;
pub mod error;
pub mod error_form;
pub mod markup;
pub mod operation;
pub(crate) mod pointer;
pub mod reply;
pub mod security;
pub mod signature;
pub mod source;
pub mod verdict;

// The protocol layer: keys, and what is done with them. Without `signing` the types are there but have no values, so that what is shared
// need not ask.
#[cfg(feature = "signing")]
pub(crate) mod crypto;
#[cfg(feature = "signing")]
pub mod keys;
#[cfg(feature = "signing")]
pub(crate) mod signing;
#[cfg(feature = "http")]
pub(crate) mod signable;
#[cfg(all(feature = "http", not(feature = "signing")))]
#[path = "unsigned.rs"]
pub(crate) mod keys;

// The protocol layer: both sides of a call.
#[cfg(feature = "client")]
pub mod client;
#[cfg(feature = "http")]
pub(crate) mod base64;
#[cfg(any(feature = "client", feature = "server"))]
pub(crate) mod bodies;
#[cfg(any(feature = "client", feature = "server", feature = "webhooks"))]
pub(crate) mod headers;
#[cfg(any(feature = "client", feature = "server"))]
pub(crate) mod multipart;
#[cfg(feature = "server")]
pub mod server;
#[cfg(feature = "stream")]
pub mod stream;
#[cfg(any(feature = "client", feature = "server"))]
pub(crate) mod style;
#[cfg(feature = "client")]
pub mod transport;
#[cfg(feature = "http")]
pub(crate) mod url;
#[cfg(feature = "xml")]
pub(crate) mod xml;

// The server again, with examples in place of handlers.
#[cfg(feature = "mock")]
pub mod mock;

// The protocol layer: notifications.
#[cfg(feature = "webhooks")]
pub mod cipher;
#[cfg(feature = "webhooks")]
pub mod webhook;
