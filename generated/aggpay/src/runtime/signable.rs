// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! A request, as far as it can be signed: what the client shows to whatever signs, and the server to whatever verifies.

use std::borrow::Cow;

/// A request, as far as it can be signed.
#[derive(Debug)]
pub(crate) struct Signable<'a> {
    /// The method, in capitals.
    pub method: &'a str,
    /// Scheme, host, port unless default; no path.
    pub origin: &'a str,
    /// The path as it travels.
    pub path: &'a str,
    /// The query string as it travels.
    pub query: &'a str,
    /// The exact body.
    pub body: &'a [u8],
    /// What the request says beside its address.
    pub content: Content,
    /// Decoded parameters, in any order.
    pub parameters: Vec<(Cow<'a, str>, Cow<'a, str>)>,
}

/// What a request says beside its address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Content {
    /// Nothing but its query; a body, if there is one, is not looked at.
    Query,
    /// A body that is signed as it stands.
    Body,
    /// A form.
    Form,
}
