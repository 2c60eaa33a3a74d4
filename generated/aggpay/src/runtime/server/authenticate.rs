// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Who is calling, and whether it is really them.

use std::borrow::Cow;
use std::time::Duration;

use axum::extract::OriginalUri;
use http::header::{AUTHORIZATION, CONTENT_TYPE, COOKIE};
use http::request::Parts;

use super::failure::Failure;
use super::keys::KeyStore;
use crate::runtime::base64;
use crate::runtime::error_form::FailureKind;
use crate::runtime::multipart;
use crate::runtime::operation::{BodyKind, Operation};
use crate::runtime::security::{Carrier, Requirement};
use crate::runtime::signable::{Content, Signable};
use crate::runtime::signing::Refusal;
use crate::runtime::url::{self, Base, Pairs};

/// Who may call protected operations.
pub(super) enum Access {
    /// Nobody: no keys were given.
    Nobody,
    /// Anybody, unverified.
    Anybody,
    /// Those whose keys are known.
    Known(Box<dyn KeyStore>),
}

/// A caller, as far as the headers tell.
pub(super) struct Caller {
    pub api_key: Option<String>,
    requirement: Option<&'static Requirement>,
}

impl Access {
    /// Tells who is calling, before the body is read. The signature is still to be verified.
    pub(super) fn identify(&self, operation: &'static Operation, parts: &Parts) -> Result<Caller, Failure> {
        let query = url::read_pairs(parts.uri.query().unwrap_or_default());
        let presented = |requirement: &Requirement| {
            requirement.credentials.iter().all(|credential| secret(credential.carrier, parts, &query).is_some())
        };
        let requirement = operation.security.iter().find(|requirement| presented(requirement));
        let api_key = requirement.and_then(|requirement| secret(requirement.credentials.first()?.carrier, parts, &query));
        match (self, requirement) {
            (Self::Anybody, _) => Ok(Caller { api_key, requirement: None }),
            _ if operation.security.is_empty() => Ok(Caller { api_key, requirement: None }),
            (_, None) => Err(unauthenticated("the request carries no credentials".to_owned())),
            // Nothing is asked of the caller.
            (_, Some(Requirement { credentials: [], signature: None })) => Ok(Caller { api_key, requirement: None }),
            (Self::Nobody, _) => Err(unauthenticated("this server knows no callers".to_owned())),
            (Self::Known(keys), Some(requirement)) => {
                // The first credential says who it is, but none of the others is decoration.
                let secrets = requirement.credentials.iter().map(|credential| secret(credential.carrier, parts, &query));
                if secrets.flatten().all(|secret| keys.knows(&secret)) {
                    Ok(Caller { api_key, requirement: Some(requirement) })
                } else {
                    Err(unauthenticated("the API key is unknown".to_owned()))
                }
            }
        }
    }

    /// Verifies the signature of a request, now that its body is there.
    pub(super) fn verify(
        &self,
        operation: &'static Operation,
        caller: &Caller,
        parts: &Parts,
        body: &[u8],
        public_url: Option<&Base>,
        tolerance: Option<Duration>,
    ) -> Result<(), Failure> {
        let (Self::Known(keys), Some(requirement)) = (self, caller.requirement) else { return Ok(()) };
        let Some(signature) = requirement.signature else { return Ok(()) };
        let key = keys
            .key(caller.api_key.as_deref().unwrap_or_default())
            .ok_or_else(|| unauthenticated("the API key is unknown".to_owned()))?;
        let (origin, path) = address(parts, public_url);
        let query = parts.uri.query().unwrap_or_default();
        let form = form(operation, parts, body);
        let content = match &form {
            Some(_) => Content::Form,
            None if operation.body == BodyKind::None || body.is_empty() => Content::Query,
            None => Content::Body,
        };
        let request = Signable {
            method: parts.method.as_str(),
            origin: &origin,
            path: &path,
            query,
            body,
            content,
            parameters: form.unwrap_or_else(|| url::read_pairs(query)),
        };
        let header = |name: &str| parts.headers.get(name).and_then(|value| value.to_str().ok());
        signature.verify(&request, &header, &key, tolerance).map_err(|refusal| {
            unauthenticated(match refusal {
                Refusal::Missing(header) => format!("the header {header} is missing or malformed"),
                Refusal::Digest(header) => format!("the header {header} does not belong to this request"),
                Refusal::Stale(header) => format!("the time in the header {header} is too far from the server's"),
                Refusal::Mismatch => "the signature is wrong".to_owned(),
            })
        })
    }
}

/// The text parts of a form; nothing when the body is no form.
fn form<'a>(operation: &'static Operation, parts: &Parts, body: &'a [u8]) -> Option<Pairs<'a>> {
    if operation.body == BodyKind::None {
        return None;
    }
    let content_type = parts.headers.get(CONTENT_TYPE)?.to_str().ok()?;
    match content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase().as_str() {
        "application/x-www-form-urlencoded" => std::str::from_utf8(body).ok().map(url::read_pairs),
        "multipart/form-data" => {
            let form = multipart::read(&multipart::boundary_of(content_type)?, body)?;
            let text = |part: multipart::Part| Some((Cow::Owned(part.name.clone()), Cow::Owned(part.as_text()?.to_owned())));
            Some(form.into_iter().filter_map(text).collect())
        }
        _ => None,
    }
}

/// The address that the caller called: origin and path.
fn address(parts: &Parts, public_url: Option<&Base>) -> (String, String) {
    if let Some(base) = public_url {
        return (base.origin.clone(), format!("{}{}", base.prefix, parts.uri.path()));
    }
    // Where this router is nested below a path, that path was called, too.
    let path = parts.extensions.get::<OriginalUri>().map_or(&parts.uri, |OriginalUri(uri)| uri).path();
    let host =
        parts.uri.authority().map(http::uri::Authority::as_str).or_else(|| parts.headers.get(http::header::HOST)?.to_str().ok());
    (url::origin("http", host.unwrap_or_default()).unwrap_or_default(), path.to_owned())
}

/// What a caller presents in this place.
fn secret(carrier: Carrier, parts: &Parts, query: &Pairs<'_>) -> Option<String> {
    let header = |name: &str| parts.headers.get(name).and_then(|value| value.to_str().ok());
    let authorization = |scheme: &str| {
        let (given, value) = header(AUTHORIZATION.as_str())?.split_once(' ')?;
        given.eq_ignore_ascii_case(scheme).then(|| value.trim().to_owned())
    };
    let value = match carrier {
        Carrier::Header(name) => header(name).map(str::to_owned),
        Carrier::Query(name) => query.iter().find(|(other, _)| other == name).map(|(_, value)| value.clone().into_owned()),
        Carrier::Cookie(name) => {
            let cookies = parts
                .headers
                .get_all(COOKIE)
                .into_iter()
                .filter_map(|value| value.to_str().ok())
                .flat_map(|line| line.split(';'));
            cookies
                .filter_map(|cookie| cookie.trim().split_once('='))
                .find(|(other, _)| *other == name)
                .map(|(_, value)| value.to_owned())
        }
        Carrier::Bearer => authorization("bearer"),
        Carrier::Basic => authorization("basic").and_then(|value| String::from_utf8(base64::read(&value)?).ok()),
    };
    value.filter(|value| !value.is_empty())
}

fn unauthenticated(message: String) -> Failure {
    Failure::new(FailureKind::Unauthenticated, message)
}
