// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Aggregated payments: client, server traits and webhooks.
//!
//! Two Chinese payment gateways of opposite style in one document. Justap is a REST API with JSON bodies, dotted
//! query parameters and cursor paging. Adapay sends every value as text, signs each request, wraps each answer in
//! a signed envelope and reports errors inside HTTP 200. Both let a merchant take Alipay, WeChat Pay and UnionPay
//! payments, refund them and share the money with others.
//!
//! | module | what it is |
//! |---|---|
//! | [`justap`] | REST style: resources at paths of their own, JSON bodies, errors as `google.rpc.Status` with a matching HTTP status, cursor paging. |
//! | [`adapay`] | Envelope style: every scalar is text, requests carry an API key and an RSA-SHA1 signature, answers are JSON text inside a signed envelope, and a `status` of `failed` inside HTTP 200 is an error. |
//!
//! Everything is behind a feature: `client` (the default) with `blocking` and `tracing` beside it, `server`, `webhooks` and `mock`. Types are
//! there in any case. Each module is a feature as well, all of them on by default.
//!
//! What to do about an error — retry it, look the write up, give up — is what [`runtime::verdict`] is about.
//!
//! Reading is lenient, writing is strict: unknown fields, enum values and events are kept and survive a round trip, while a request that
//! breaks the document's own rules is refused before it is sent. Amounts are exact decimals. What the document marks as sensitive is
//! hidden in `Debug` output and error texts.

#![allow(clippy::too_many_arguments, reason = "a constructor takes what the document requires, which may be a lot")]
#![allow(clippy::doc_markdown, clippy::too_long_first_doc_paragraph, reason = "most texts are the document's")]

#[cfg(feature = "mock")]
pub mod mock;
pub mod runtime;
#[cfg(feature = "justap")]
pub mod justap;
#[cfg(feature = "adapay")]
pub mod adapay;

#[cfg(feature = "client")]
pub use runtime::client::{Attempt, End, Hook, Retries, RetryBudget};
pub use runtime::error::{Error, Result};
#[cfg(feature = "signing")]
pub use runtime::keys::{KeyError, SigningKey, VerifyingKey};
pub use runtime::verdict::{MayRetry, Outcome};
pub use runtime::{Date, DateTime, Decimal, File, Map, Nullable, Value};
