// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! XML, in and out: the same values as everywhere, laid out as the document's `xml` keys say.
//!
//! Reading goes by way of JSON, so that what must be there, what may be null and what fits is decided in one place. Nothing outside the text
//! is ever looked at: a document type is refused, and with it every entity but the five that XML has.

mod read;
mod write;

pub(crate) use self::read::to_json;
pub(crate) use self::write::encode;
