//! Receiving notifications: verify, decrypt, read.

use std::fmt;
use std::marker::PhantomData;

use http::header::{CONTENT_TYPE, HeaderMap};
use http::{Response, StatusCode};
use serde_json::Value;

use super::{Acknowledge, Delivery, Encryption, NOTIFICATION, Notifier, Scheme, WebhookForm, Wire};
use crate::runtime::cipher::{self, DesKey};
use crate::runtime::envelope::Encoding;
use crate::runtime::error::{Error, Result};
use crate::runtime::json::DecodeError;
use crate::runtime::keys::VerifyingKey;
use crate::runtime::{pointer, url};

/// Receives the notifications of a gateway.
pub struct Webhooks<G> {
    platform_key: Option<VerifyingKey>,
    des_key: Option<DesKey>,
    /// Whether one of the keys was given to open what is encrypted.
    expects_encryption: bool,
    gateway: PhantomData<fn() -> G>,
}

impl<G: Notifier> Webhooks<G> {
    /// A receiver with the key that the document gives, if it gives one.
    pub fn new() -> Result<Self> {
        let text = G::FORM.signature.as_ref().and_then(|seal| seal.public_key);
        let key = text
            .map(VerifyingKey::from_base64)
            .transpose()
            .map_err(|error| Error::config("", format!("the document's public key: {error}")))?;
        Ok(Self { platform_key: key, des_key: None, expects_encryption: false, gateway: PhantomData })
    }

    /// A receiver with the platform key of a client.
    #[cfg(feature = "client")]
    #[doc(hidden)]
    #[must_use]
    pub fn of(core: &crate::runtime::client::Core) -> Self {
        Self { platform_key: core.platform_key().cloned(), des_key: None, expects_encryption: false, gateway: PhantomData }
    }

    /// Verifies with this key. Where data is encrypted for it, data that is not encrypted is refused from now on.
    #[must_use]
    pub fn platform_key(mut self, key: VerifyingKey) -> Self {
        self.platform_key = Some(key);
        self.expects_encryption |= G::FORM.offers(Scheme::RsaPublic);
        self
    }

    /// Opens encrypted data with this key of eight ASCII characters. Data that is not encrypted is refused from now on.
    pub fn des_key(mut self, key: &str) -> Result<Self> {
        self.des_key = Some(DesKey::new(key).ok_or_else(|| Error::config("", "a DES key has eight bytes"))?);
        self.expects_encryption = true;
        Ok(self)
    }

    /// Verifies a notification and reads it.
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<G::Event> {
        G::event(self.open(headers, body)?).map_err(|error| Error::decode(NOTIFICATION, 0, error))
    }

    /// Verifies a notification and hands it out as it is, with its id.
    pub fn open(&self, headers: &HeaderMap, body: &[u8]) -> Result<Delivery> {
        let form = G::FORM;
        let document = form.document(headers, body).ok_or_else(|| malformed("the body has the wrong form"))?;
        let encrypted = form.encryption.as_ref().filter(|encryption| encryption.when.holds(&document));
        if encrypted.is_none() && self.expects_encryption {
            return Err(Error::signature(NOTIFICATION, "the notification is not encrypted"));
        }
        // What is encrypted always stands inside a string.
        let encoding = if encrypted.is_some() { Encoding::JsonText } else { form.encoding };
        let text = encoding.read(&document, form.data).ok_or_else(|| malformed("the notification has no data"))?;
        if let Some(seal) = &form.signature {
            let signature = pointer::find_text(&document, seal.pointer).filter(|signature| !signature.is_empty());
            let signature = signature.ok_or_else(|| Error::signature(NOTIFICATION, "the notification is not signed"))?;
            let key = self
                .platform_key
                .as_ref()
                .ok_or_else(|| Error::config(NOTIFICATION, "there is no platform key to verify with"))?;
            if !key.verify_base64(seal.algorithm, text.as_bytes(), &signature) {
                return Err(Error::signature(NOTIFICATION, "the notification's signature is wrong"));
            }
        }
        let data = match encrypted {
            Some(encryption) => self.decrypt(encryption, &text)?,
            None => text,
        };
        let event = pointer::find_text(&document, form.event).ok_or_else(|| malformed("the notification names no event"))?;
        let id = form.id.and_then(|place| pointer::find_text(&document, place));
        Ok(Delivery { event, id, data })
    }

    /// What to answer when a notification was dealt with.
    #[must_use]
    pub fn acknowledgement(&self) -> Response<String> {
        let Acknowledge { status, body } = G::FORM.acknowledge;
        let mut response = Response::new(body.to_owned());
        *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
        response
    }

    fn decrypt(&self, encryption: &Encryption, text: &str) -> Result<String> {
        let offered = |scheme| encryption.schemes.contains(&scheme);
        let plain = match (&self.des_key, &self.platform_key) {
            (Some(key), _) if offered(Scheme::DesEcb) => cipher::open_des(key, text),
            (_, Some(key)) if offered(Scheme::RsaPublic) => cipher::open_rsa(key, text),
            _ => return Err(Error::config(NOTIFICATION, "the notification is encrypted, and there is no key to open it")),
        };
        plain
            .and_then(|plain| String::from_utf8(plain).ok())
            .ok_or_else(|| Error::signature(NOTIFICATION, "the notification cannot be decrypted"))
    }
}

impl<G: Notifier> fmt::Debug for Webhooks<G> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Webhooks").field("gateway", &G::PROTOCOL.name).finish_non_exhaustive()
    }
}

impl WebhookForm {
    fn offers(&self, scheme: Scheme) -> bool {
        self.encryption.as_ref().is_some_and(|encryption| encryption.schemes.contains(&scheme))
    }

    /// The body as a JSON document.
    fn document(&self, headers: &HeaderMap, body: &[u8]) -> Option<String> {
        let text = std::str::from_utf8(body).ok()?;
        let content_type =
            headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default().to_ascii_lowercase();
        let is_form = content_type.starts_with("application/x-www-form-urlencoded");
        match self.wire {
            Wire::Json => (!is_form).then(|| text.to_owned()),
            Wire::Form if is_form || content_type.is_empty() => {
                let fields =
                    url::read_pairs(text).into_iter().map(|(name, value)| (name.into_owned(), Value::from(value.into_owned())));
                Some(Value::Object(fields.collect()).to_string())
            }
            Wire::Form => None,
        }
    }
}

fn malformed(message: &str) -> Error {
    Error::decode(NOTIFICATION, 0, DecodeError::new("", message))
}
