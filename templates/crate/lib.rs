{{ it.header }}

//! {{ it.title }}: client, server traits and webhooks.
//!
{% for line in it.intro -%}
//! {{ line }}
{% endfor -%}
//!
//! | module | what it is |
//! |---|---|
{% for module in it.modules -%}
//! | [`{{ module.ident }}`] | {{ module.summary }} |
{% endfor -%}
//!
//! Everything is behind a feature: `client` (the default) with `blocking` and `tracing` beside it, `server`, `webhooks` and `mock`. Types are
//! there in any case.
{%- if !it.features.is_empty() %} Each {% if it.by_resource %}resource{% else %}module{% endif %} is a feature as well, all of them on by default.{% endif %}
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
{% if it.common_types -%}
pub mod types;
{% endif -%}
{% for module in it.modules -%}
{% if let Some(feature) = module.feature -%}
#[cfg(feature = "{{ feature }}")]
{% endif -%}
{% if !module.ident.is_ascii() -%}
#[path = "{{ module.ident }}/mod.rs"]
{% endif -%}
pub mod {{ module.ident }};
{% endfor %}
#[cfg(feature = "client")]
pub use runtime::client::{Attempt, End, Hook, Retries, RetryBudget};
{%- if it.oauth %}
#[cfg(feature = "client")]
pub use runtime::client::oauth::OAuth2;
{%- endif %}
pub use runtime::error::{Error, Result};
#[cfg(feature = "signing")]
pub use runtime::keys::{KeyError, SigningKey, VerifyingKey};
pub use runtime::verdict::{MayRetry, Outcome};
pub use runtime::{Date, DateTime, Decimal, File, Map, Nullable, Value};
