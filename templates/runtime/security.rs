//! What lets a caller in, as constant tables: secrets and where they travel, signatures, and where tokens are fetched.

use super::signature::Signature;

/// One way to be allowed to call an operation: all of these together.
#[derive(Debug)]
pub struct Requirement {
    /// Secrets that travel with the request. None at all means that anybody may call.
    pub credentials: &'static [Credential],
    /// How the request is signed.
    pub signature: Option<&'static Signature>,
}

/// A secret that travels with a request.
#[derive(Debug)]
pub struct Credential {
    /// The name under which a client's builder takes it.
    pub name: &'static str,
    /// Where it travels.
    pub carrier: Carrier,
    /// What a token must allow.
    pub scopes: &'static [&'static str],
}

impl Credential {
    /// A secret that travels like this.
    #[must_use]
    pub const fn new(name: &'static str, carrier: Carrier) -> Self {
        Self { name, carrier, scopes: &[] }
    }

    /// What a token must allow.
    #[must_use]
    pub const fn scopes(mut self, scopes: &'static [&'static str]) -> Self {
        self.scopes = scopes;
        self
    }
}

/// Where tokens of a scheme of OAuth 2.0 or OpenID Connect are fetched, by the way to come by one.
#[derive(Debug, Clone, Copy)]
pub struct Flows {
    /// With the credentials of the client itself.
    pub client_credentials: Option<&'static str>,
    /// With a user's password.
    pub password: Option<&'static str>,
    /// With a code that a user sent.
    pub authorization_code: Option<&'static str>,
    /// With a refresh token, when that is another address.
    pub refresh: Option<&'static str>,
    /// The document of OpenID Connect that names the address.
    pub discovery: Option<&'static str>,
}

impl Flows {
    /// The document names no address.
    pub const NONE: Self =
        Self { client_credentials: None, password: None, authorization_code: None, refresh: None, discovery: None };
}

/// Where a secret travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Carrier {
    /// A header, the bare value.
    Header(&'static str),
    /// A parameter of the query string.
    Query(&'static str),
    /// A cookie.
    Cookie(&'static str),
    /// `Authorization: Bearer …`.
    Bearer,
    /// `Authorization: Basic …`; the value is `user:password`.
    Basic,
}
