// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Sending notifications, for servers and for tests of what receives them.

use std::fmt;

use super::{NOTIFICATION, WebhookForm, Wire};
use crate::runtime::cipher::{self, DesKey};
use crate::runtime::envelope::Encoding;
use crate::runtime::error::{Error, Result};
use crate::runtime::json;
use crate::runtime::keys::SigningKey;
use crate::runtime::model::Model;
use crate::runtime::{pointer, url};

/// A notification to be sent.
#[derive(Clone)]
pub struct Notice {
    event: String,
    id: Option<String>,
    data: String,
    fields: Vec<(String, String)>,
}

impl Notice {
    /// A notification of an event, with data of the document's type for it.
    pub fn new<T: Model>(event: impl Into<String>, data: &T) -> Result<Self> {
        let bytes =
            json::encode(data).map_err(|error| Error::config(NOTIFICATION, format!("the data cannot be written: {error}")))?;
        Ok(Self::from_text(event, String::from_utf8_lossy(&bytes)))
    }

    /// The same with data that is JSON text already.
    pub fn from_text(event: impl Into<String>, data: impl Into<String>) -> Self {
        Self { event: event.into(), id: None, data: data.into(), fields: Vec::new() }
    }

    /// The delivery's id.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// A further field of the body.
    #[must_use]
    pub fn field(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.fields.push((name.into(), value.into()));
        self
    }
}

impl fmt::Debug for Notice {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Notice").field("event", &self.event).field("id", &self.id).finish_non_exhaustive()
    }
}

/// A notification as it travels.
#[derive(Clone)]
#[non_exhaustive]
pub struct Sealed {
    /// The body's media type.
    pub content_type: &'static str,
    /// The body.
    pub body: Vec<u8>,
}

/// What a notification is sealed with: the keys of the side that sends.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SealingKeys {
    /// Signs the data.
    pub signing_key: Option<SigningKey>,
    /// Encrypts the data with the signing key.
    pub encrypt_rsa: bool,
    /// Encrypts the data with this key.
    pub(crate) des_key: Option<DesKey>,
}

impl SealingKeys {
    /// Signs with this key.
    #[must_use]
    pub fn signing(key: SigningKey) -> Self {
        Self { signing_key: Some(key), ..Self::default() }
    }

    /// Encrypts with this DES key of eight ASCII characters.
    ///
    /// # Errors
    /// When the key has another length.
    pub fn des(key: &str) -> Result<Self> {
        let key = DesKey::new(key).ok_or_else(|| Error::config("", "a DES key has eight bytes"))?;
        Ok(Self { des_key: Some(key), ..Self::default() })
    }

    /// Encrypts with this private key, so that its public half opens it.
    #[must_use]
    pub fn rsa(key: SigningKey) -> Self {
        Self { signing_key: Some(key), encrypt_rsa: true, ..Self::default() }
    }
}

impl WebhookForm {
    /// Writes, encrypts and signs a notification.
    pub fn seal(&self, notice: &Notice, keys: &SealingKeys) -> Result<Sealed> {
        let failed = |what: &str| Error::config(NOTIFICATION, what);
        let sealed = match (&keys.des_key, &keys.signing_key) {
            (Some(key), _) => Some(cipher::seal_des(key, notice.data.as_bytes())),
            (None, Some(key)) if keys.encrypt_rsa => {
                Some(cipher::seal_rsa(key, notice.data.as_bytes()).ok_or_else(|| failed("the key cannot encrypt"))?)
            }
            _ => None,
        };
        let text = sealed.as_deref().unwrap_or(&notice.data);
        let encoding = if sealed.is_some() { Encoding::JsonText } else { self.encoding };
        let mut parts: Vec<(&str, String)> = vec![(self.event, quoted(&notice.event))];
        parts.extend(self.id.zip(notice.id.as_deref()).map(|(place, id)| (place, quoted(id))));
        let fields: Vec<_> = notice
            .fields
            .iter()
            .map(|(name, value)| (format!("/{}", name.replace('~', "~0").replace('/', "~1")), quoted(value)))
            .collect();
        parts.extend(fields.iter().map(|(place, value)| (place.as_str(), value.clone())));
        if let Some(encryption) = &self.encryption {
            parts.extend(encryption.when.as_it_is_when(sealed.is_some()).map(|value| (encryption.when.pointer, value)));
        }
        parts.push((self.data, encoding.write(text)));
        if let Some(seal) = &self.signature {
            let key = keys.signing_key.as_ref().ok_or_else(|| failed("there is no key to sign with"))?;
            let signature = key.sign_to_base64(seal.algorithm, text.as_bytes()).ok_or_else(|| failed("the key cannot sign"))?;
            parts.push((seal.pointer, quoted(&signature)));
        }
        let parts: Vec<(&str, &str)> = parts.iter().map(|(place, value)| (*place, value.as_str())).collect();
        let document = pointer::assemble(&parts);
        match self.wire {
            Wire::Json => Ok(Sealed { content_type: "application/json", body: document.into_bytes() }),
            Wire::Form => {
                let pairs = parts.iter().map(|(place, value)| {
                    (place.trim_start_matches('/'), serde_json::from_str::<String>(value).unwrap_or_else(|_| (*value).to_owned()))
                });
                Ok(Sealed { content_type: "application/x-www-form-urlencoded", body: url::write_pairs(pairs).into_bytes() })
            }
        }
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
