// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Keys: one that signs, one that verifies.
//!
//! A key comes in many clothes: PEM with its armour, the same base64 without it (as consoles of gateways hand it out), in
//! the generic container (PKCS#8, SubjectPublicKeyInfo) or in the older RSA one (PKCS#1). All of them are read here, so
//! that nobody has to convert a key by hand. Neither key ever shows in `Debug`.

use std::fmt;

use super::{base64, crypto};
use super::signature::Algorithm;

/// A private RSA key that signs.
///
/// Cloning copies the key itself; keep one and share it by reference or `Arc` where that matters.
#[derive(Clone)]
pub struct SigningKey(crypto::PrivateKey);

/// A public RSA key that verifies.
#[derive(Clone, PartialEq, Eq)]
pub struct VerifyingKey(crypto::PublicKey);

/// Why a key could not be read. It never quotes the key.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyError {
    /// The text holds no PEM block and no base64.
    NotBase64,
    /// The private key is protected by a passphrase; decrypt it first.
    Encrypted,
    /// A public key was given where the private one belongs, or the other way round.
    WrongHalf,
    /// The bytes are no RSA key of at least 1024 bits in PKCS#1, PKCS#8 or SubjectPublicKeyInfo form.
    NotRsa,
}

impl SigningKey {
    /// Reads a private key from PEM, PKCS#8 (`BEGIN PRIVATE KEY`) or PKCS#1 (`BEGIN RSA PRIVATE KEY`). Base64 without the
    /// armour is accepted too.
    pub fn from_pem(text: &str) -> Result<Self, KeyError> {
        if text.contains("BEGIN ENCRYPTED") || text.contains("Proc-Type: 4,ENCRYPTED") {
            return Err(KeyError::Encrypted);
        }
        if text.contains(" PUBLIC KEY-----") {
            return Err(KeyError::WrongHalf);
        }
        Self::from_der(&armoured(text)?)
    }

    /// Reads a private key from bare base64, PKCS#8 or PKCS#1. PEM is accepted too.
    pub fn from_base64(text: &str) -> Result<Self, KeyError> {
        Self::from_pem(text)
    }

    /// Reads a private key from DER, PKCS#8 or PKCS#1.
    pub fn from_der(der: &[u8]) -> Result<Self, KeyError> {
        match crypto::private_key(der) {
            Some(key) => Ok(Self(key)),
            None if crypto::public_key(der).is_some() => Err(KeyError::WrongHalf),
            None => Err(KeyError::NotRsa),
        }
    }

    /// The public half of this key.
    pub fn verifying_key(&self) -> VerifyingKey {
        VerifyingKey(crypto::public_half(&self.0))
    }

    /// Signs a message and returns the signature's bytes, or `None` when the key does not fit the algorithm.
    pub fn sign(&self, algorithm: Algorithm, message: &[u8]) -> Option<Vec<u8>> {
        crypto::sign(&self.0, algorithm, message)
    }

    /// Signs a message and returns the signature in base64, as it travels.
    pub fn sign_to_base64(&self, algorithm: Algorithm, message: &[u8]) -> Option<String> {
        self.sign(algorithm, message).map(|signature| base64::write(&signature))
    }

    /// A key of 1024 bits, the same one throughout a run of the tests.
    #[cfg(test)]
    #[allow(clippy::expect_used)]
    pub(crate) fn for_tests() -> Self {
        static KEY: std::sync::OnceLock<crypto::PrivateKey> = std::sync::OnceLock::new();
        Self(KEY.get_or_init(|| crypto::generate().expect("a key of the smallest size")).clone())
    }

    /// A new key that protects nothing.
    #[cfg(feature = "mock")]
    pub(crate) fn generate() -> Option<Self> {
        crypto::generate().map(Self)
    }

    /// The key as PEM, PKCS#8.
    #[cfg(feature = "mock")]
    pub(crate) fn to_pem(&self) -> Option<String> {
        crypto::private_der(&self.0).map(|der| pem("PRIVATE KEY", &der))
    }

    #[cfg(feature = "webhooks")]
    pub(crate) fn inner(&self) -> &crypto::PrivateKey {
        &self.0
    }
}

impl VerifyingKey {
    /// Reads a public key from PEM, SubjectPublicKeyInfo (`BEGIN PUBLIC KEY`) or PKCS#1 (`BEGIN RSA PUBLIC KEY`). Base64
    /// without the armour is accepted too.
    pub fn from_pem(text: &str) -> Result<Self, KeyError> {
        if text.contains(" PRIVATE KEY-----") {
            return Err(KeyError::WrongHalf);
        }
        Self::from_der(&armoured(text)?)
    }

    /// Reads a public key from bare base64, SubjectPublicKeyInfo or PKCS#1. PEM is accepted too.
    pub fn from_base64(text: &str) -> Result<Self, KeyError> {
        Self::from_pem(text)
    }

    /// Reads a public key from DER, SubjectPublicKeyInfo or PKCS#1.
    pub fn from_der(der: &[u8]) -> Result<Self, KeyError> {
        match crypto::public_key(der) {
            Some(key) => Ok(Self(key)),
            None if crypto::private_key(der).is_some() => Err(KeyError::WrongHalf),
            None => Err(KeyError::NotRsa),
        }
    }

    /// Whether `signature` is the signature of `message`.
    pub fn verify(&self, algorithm: Algorithm, message: &[u8], signature: &[u8]) -> bool {
        crypto::verify(&self.0, algorithm, message, signature)
    }

    /// Whether `signature`, in base64 as it travels, is the signature of `message`.
    pub fn verify_base64(&self, algorithm: Algorithm, message: &[u8], signature: &str) -> bool {
        base64::read(signature).is_some_and(|signature| self.verify(algorithm, message, &signature))
    }

    /// The key as PEM, SubjectPublicKeyInfo.
    #[cfg(feature = "mock")]
    pub(crate) fn to_pem(&self) -> Option<String> {
        crypto::public_der(&self.0).map(|der| pem("PUBLIC KEY", &der))
    }

    #[cfg(feature = "webhooks")]
    pub(crate) fn inner(&self) -> &crypto::PublicKey {
        &self.0
    }
}

/// Bytes as a PEM block.
#[cfg(any(test, feature = "mock"))]
fn pem(label: &str, der: &[u8]) -> String {
    let base64 = base64::write(der);
    let lines: Vec<_> = base64.as_bytes().chunks(64).filter_map(|line| std::str::from_utf8(line).ok()).collect();
    format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", lines.join("\n"))
}

/// The bytes inside a PEM block, or of bare base64.
fn armoured(text: &str) -> Result<Vec<u8>, KeyError> {
    let body = match text.split_once("-----BEGIN ") {
        None => text,
        Some((_, rest)) => {
            let (_, body) = rest.split_once("-----").ok_or(KeyError::NotBase64)?;
            let (body, _) = body.split_once("-----END ").ok_or(KeyError::NotBase64)?;
            body
        }
    };
    // Configuration files often hold a PEM on one line with the line breaks written out.
    let body = body.replace("\\n", "\n");
    base64::read(&body).filter(|der| !der.is_empty()).ok_or(KeyError::NotBase64)
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "SigningKey({} bits, ***)", crypto::bits(&self.0))
    }
}

impl fmt::Debug for VerifyingKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "VerifyingKey({} bits, ***)", crypto::bits(&self.0))
    }
}

impl fmt::Display for KeyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::NotBase64 => "the key is neither PEM nor base64",
            Self::Encrypted => "the private key is protected by a passphrase",
            Self::WrongHalf => "the key is of the other half: a public key where a private one belongs, or the reverse",
            Self::NotRsa => "the key is no RSA key of at least 1024 bits in PKCS#1, PKCS#8 or SubjectPublicKeyInfo form",
        })
    }
}

impl std::error::Error for KeyError {}

#[cfg(test)]
mod tests {
    use ::rsa::pkcs1::{EncodeRsaPrivateKey, EncodeRsaPublicKey};
    use ::rsa::pkcs8::{EncodePrivateKey, EncodePublicKey};

    use super::*;

    #[test]
    fn keys_are_read_in_all_their_clothes() -> Result<(), Box<dyn std::error::Error>> {
        let key = SigningKey::for_tests();
        let (pkcs8, pkcs1) = (key.0.to_pkcs8_der()?, key.0.to_pkcs1_der()?);
        let public = key.verifying_key();
        let (spki, bare) = (public.0.to_public_key_der()?, public.0.to_pkcs1_der()?);
        for (label, der) in [("PRIVATE KEY", pkcs8.as_bytes()), ("RSA PRIVATE KEY", pkcs1.as_bytes())] {
            let text = pem(label, der);
            for text in [text.as_str(), &text.replace('\n', "\r\n"), &text.replace('\n', "\\n"), &base64::write(der)] {
                assert_eq!(SigningKey::from_pem(text)?.verifying_key(), public);
                assert_eq!(VerifyingKey::from_base64(text), Err(KeyError::WrongHalf));
            }
        }
        for (label, der) in [("PUBLIC KEY", spki.as_bytes()), ("RSA PUBLIC KEY", bare.as_bytes())] {
            for text in [pem(label, der), base64::write(der)] {
                assert_eq!(VerifyingKey::from_pem(&text)?, public);
                assert_eq!(SigningKey::from_base64(&text).err(), Some(KeyError::WrongHalf));
            }
        }
        Ok(())
    }

    #[test]
    fn what_is_no_key_is_refused_by_name() {
        for (text, error) in [
            ("", KeyError::NotBase64),
            ("not a key!", KeyError::NotBase64),
            ("-----BEGIN PRIVATE KEY-----\nAAAA", KeyError::NotBase64),
            ("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----", KeyError::NotRsa),
            ("-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----", KeyError::Encrypted),
        ] {
            assert_eq!(SigningKey::from_pem(text).err(), Some(error), "{text}");
        }
    }

    #[test]
    fn keys_do_not_show() {
        let key = SigningKey::for_tests();
        assert_eq!(format!("{key:?} {:?}", key.verifying_key()), "SigningKey(1024 bits, ***) VerifyingKey(1024 bits, ***)");
    }
}
