// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! The keys and secrets of one call: its own first, then the client's.

use http::header::HeaderMap;

use super::core::Core;
use super::options::Options;
use super::prepare::{Prepared, insert, insert_secret};
use super::tokens::Tokens;
use crate::runtime::base64;
use crate::runtime::error::{Error, Result};
use crate::runtime::keys::{SigningKey, VerifyingKey};
use crate::runtime::operation::Operation;
use crate::runtime::security::{Carrier, Requirement};

/// The keys and secrets of one call.
#[derive(Clone, Copy)]
pub(super) struct Secrets<'a> {
    pub core: &'a Core,
    pub options: &'a Options,
}

impl<'a> Secrets<'a> {
    fn secret(&self, name: &str) -> Option<&'a str> {
        let own = self.options.credentials.iter().rev().find(|(other, _)| other == name).map(|(_, value)| value.as_str());
        own.or_else(|| self.core.credentials.iter().find(|(other, _)| *other == name).map(|(_, value)| value.as_str()))
    }

    /// What gives tokens under this name, unless the call brings a secret of its own.
    fn tokens(&self, name: &str) -> Option<&'a dyn Tokens> {
        let known = || self.core.tokens.iter().find(|(other, _)| *other == name).map(|(_, tokens)| &**tokens);
        self.secret(name).is_none().then(known).flatten()
    }

    /// What gives the token that a requirement asks for, and what the token must allow.
    pub(super) fn token(&self, requirement: &'static Requirement) -> Option<(&'a dyn Tokens, &'static [&'static str])> {
        requirement.credentials.iter().find_map(|credential| Some((self.tokens(credential.name)?, credential.scopes)))
    }

    fn has(&self, name: &str) -> bool {
        self.secret(name).is_some() || self.tokens(name).is_some()
    }

    fn signing_key(&self) -> Option<&'a SigningKey> {
        self.options.signing_key.as_ref().or(self.core.signing_key.as_ref())
    }

    /// The key that verifies answers.
    pub(super) fn platform_key(&self) -> Option<&'a VerifyingKey> {
        self.options.platform_key.as_ref().or(self.core.platform_key.as_ref())
    }

    /// The first of an operation's requirements for which there is everything.
    pub(super) fn requirement(&self, operation: &'static Operation) -> Result<Option<&'static Requirement>> {
        let known = |name: &str| {
            operation.security.iter().flat_map(|requirement| requirement.credentials).any(|credential| credential.name == name)
        };
        if let Some((name, _)) = self.options.credentials.iter().find(|(name, _)| !known(name)) {
            return Err(Error::config(operation.id, format!("the operation takes no credential named `{name}`")));
        }
        if operation.security.is_empty() {
            return Ok(None);
        }
        let able = |requirement: &&Requirement| {
            requirement.credentials.iter().all(|credential| self.has(credential.name))
                && (requirement.signature.is_none() || self.signing_key().is_some())
        };
        operation.security.iter().find(able).map(Some).ok_or_else(|| {
            let ways = operation.security.iter().map(|way| {
                let missing = way.credentials.iter().map(|credential| credential.name).filter(|name| !self.has(name));
                let key = (way.signature.is_some() && self.signing_key().is_none()).then_some("signing_key");
                missing.chain(key).collect::<Vec<_>>().join(" and ")
            });
            Error::config(operation.id, format!("the client was built without {}", ways.collect::<Vec<_>>().join(", or ")))
        })
    }

    /// Adds the secrets that a request carries; one of them may go into the query.
    pub(super) fn add(
        &self,
        operation: &'static Operation,
        requirement: Option<&Requirement>,
        headers: &mut HeaderMap,
        query: &mut Vec<(String, String)>,
    ) -> Result<()> {
        for credential in requirement.map(|requirement| requirement.credentials).unwrap_or_default() {
            // A token that changes is added to each attempt.
            let Some(secret) = self.secret(credential.name) else { continue };
            match credential.carrier {
                Carrier::Header(name) => insert_secret(operation, headers, name, secret)?,
                Carrier::Bearer => insert_secret(operation, headers, "authorization", &format!("Bearer {secret}"))?,
                Carrier::Basic => {
                    let encoded = base64::write(secret.as_bytes());
                    insert_secret(operation, headers, "authorization", &format!("Basic {encoded}"))?;
                }
                Carrier::Cookie(name) => {
                    let before = headers.get(http::header::COOKIE).and_then(|value| value.to_str().ok());
                    let cookie = before.map_or_else(|| format!("{name}={secret}"), |before| format!("{before}; {name}={secret}"));
                    insert_secret(operation, headers, "cookie", &cookie)?;
                }
                Carrier::Query(name) => query.push((name.to_owned(), secret.to_owned())),
            }
        }
        Ok(())
    }

    /// Signs a request: values made anew, and the signature over them and over what travels.
    pub(super) fn sign(
        &self,
        operation: &'static Operation,
        requirement: Option<&Requirement>,
        prepared: &Prepared,
        headers: &mut HeaderMap,
    ) -> Result<()> {
        let Some(signature) = requirement.and_then(|requirement| requirement.signature) else { return Ok(()) };
        let key = self.signing_key().ok_or_else(|| Error::config(operation.id, "the client has no signing key"))?;
        let made = signature
            .sign(&prepared.signable(operation), key)
            .ok_or_else(|| Error::config(operation.id, "the signing key cannot sign this request"))?;
        for (name, value) in made {
            insert(operation, headers, name, &value)?;
        }
        Ok(())
    }
}
