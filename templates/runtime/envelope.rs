//! Envelopes around answers: a payload, its signature, and failures inside a success status.
//!
//! The order of things is the point of this file. The payload's text is taken out of the body, its signature is verified
//! over exactly those bytes, and only then does anybody look inside.

#[cfg(feature = "http")]
use super::keys::{SigningKey, VerifyingKey};
use super::pointer;
use super::signature::Algorithm;

/// An envelope around answers.
#[derive(Debug)]
pub struct Envelope {
    /// Where the payload is.
    pub payload: &'static str,
    /// How the payload is written there.
    pub encoding: Encoding,
    /// The signature over the payload's text.
    pub signature: Option<Seal>,
    /// What makes a payload with a success status a failure.
    pub failure: Option<&'static Condition>,
}

/// How a payload is written inside another document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// As JSON.
    Json,
    /// As JSON text inside a string.
    JsonText,
}

/// A signature beside a payload.
#[derive(Debug)]
pub struct Seal {
    /// Where it is, in base64.
    pub pointer: &'static str,
    /// Digest and padding.
    pub algorithm: Algorithm,
    /// The key to verify with unless another one is given: base64 of a SubjectPublicKeyInfo.
    pub public_key: Option<&'static str>,
}

/// A condition on a JSON document.
#[derive(Debug)]
pub struct Condition {
    /// What must hold.
    pub when: Test,
    /// What must not hold.
    pub unless: Option<Test>,
}

/// A question about one value of a document.
#[derive(Debug)]
pub struct Test {
    /// Where the value is.
    pub pointer: &'static str,
    /// What is asked.
    pub is: Is,
}

/// What is asked about a value.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Is {
    /// It equals this scalar, written as JSON.
    Equal(&'static str),
    /// It differs from this scalar, written as JSON, or is missing.
    Other(&'static str),
    /// It is there and not null, or the reverse.
    Present(bool),
}

impl Condition {
    /// Whether it holds for a document, given as text.
    pub(crate) fn holds(&self, document: &str) -> bool {
        self.when.holds(document) && !self.unless.as_ref().is_some_and(|test| test.holds(document))
    }
}

impl Test {
    /// A value, as JSON, with which the test holds or does not hold; nothing when leaving the value out does it.
    #[cfg(feature = "webhooks")]
    pub(crate) fn as_it_is_when(&self, holds: bool) -> Option<String> {
        match (self.is, holds) {
            (Is::Equal(value), true) | (Is::Other(value), false) => Some(value.to_owned()),
            (Is::Equal("true"), false) => Some("false".to_owned()),
            (Is::Present(true), true) | (Is::Present(false), false) => Some("true".to_owned()),
            _ => None,
        }
    }

    pub(crate) fn holds(&self, document: &str) -> bool {
        let found = pointer::find(document, self.pointer).filter(|value| *value != "null");
        match self.is {
            Is::Present(present) => found.is_some() == present,
            Is::Equal(expected) => found.is_some_and(|value| equal(value, expected)),
            Is::Other(expected) => !found.is_some_and(|value| equal(value, expected)),
        }
    }
}

/// Whether two scalars are the same value; the same text need not be compared twice.
fn equal(left: &str, right: &str) -> bool {
    let parse = |text| serde_json::from_str::<serde_json::Value>(text).ok();
    left == right || parse(left).is_some_and(|left| Some(left) == parse(right))
}

/// Why an envelope cannot be opened.
#[cfg(feature = "http")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unopened {
    /// The body is no envelope: it has no payload.
    NoEnvelope,
    /// There is a payload, but no signature.
    Unsigned,
    /// The signature does not belong to the payload.
    Forged,
}

impl Envelope {
    /// Takes the payload out of a body, after its signature was verified.
    #[cfg(feature = "http")]
    pub(crate) fn open(&self, body: &str, key: Option<&VerifyingKey>) -> Result<String, Unopened> {
        let payload = self.encoding.read(body, self.payload).ok_or(Unopened::NoEnvelope)?;
        if let Some(seal) = &self.signature {
            let signature =
                pointer::find_text(body, seal.pointer).filter(|signature| !signature.is_empty()).ok_or(Unopened::Unsigned)?;
            // Without a key nothing can be verified, and what is not verified is not opened.
            if !key.is_some_and(|key| key.verify_base64(seal.algorithm, payload.as_bytes(), &signature)) {
                return Err(Unopened::Forged);
            }
        }
        Ok(payload)
    }

    /// Puts a payload into an envelope and signs it, if there is a key to sign with.
    #[cfg(feature = "http")]
    pub(crate) fn seal(&self, payload: &str, key: Option<&SigningKey>) -> String {
        let data = self.encoding.write(payload);
        let signature = self
            .signature
            .as_ref()
            .zip(key)
            .and_then(|(seal, key)| Some((seal, key.sign_to_base64(seal.algorithm, payload.as_bytes())?)));
        match signature {
            Some((seal, signature)) => pointer::assemble(&[(self.payload, &data), (seal.pointer, &quoted(&signature))]),
            None => pointer::assemble(&[(self.payload, &data)]),
        }
    }
}

impl Encoding {
    /// The text of a payload inside a document.
    pub(crate) fn read(self, document: &str, place: &str) -> Option<String> {
        match self {
            Self::Json => pointer::find(document, place).map(str::to_owned),
            Self::JsonText => pointer::find_text(document, place),
        }
    }

    /// A payload's text as it stands inside a document.
    pub(crate) fn write(self, payload: &str) -> String {
        match self {
            Self::Json => payload.to_owned(),
            Self::JsonText => quoted(payload),
        }
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FAILED: Condition = Condition {
        when: Test { pointer: "/status", is: Is::Equal("\"failed\"") },
        unless: Some(Test { pointer: "/id", is: Is::Present(true) }),
    };

    #[test]
    fn conditions_look_at_values_not_at_spelling() {
        assert!(FAILED.holds(r#"{"status": "failed"}"#));
        assert!(FAILED.holds(r#"{"status": "f\u0061iled", "id": null}"#));
        assert!(!FAILED.holds(r#"{"status": "failed", "id": "1"}"#));
        assert!(!FAILED.holds(r#"{"status": "succeeded"}"#));
        assert!(!FAILED.holds("[]"));
        let code = Condition { when: Test { pointer: "/code", is: Is::Other("0") }, unless: None };
        assert!(code.holds(r#"{"code": 1}"#));
        assert!(!code.holds(r#"{"code": 0}"#));
    }

    #[cfg(feature = "signing")]
    #[test]
    fn envelopes_open_for_the_right_key_only() {
        let key = SigningKey::for_tests();
        let public = key.verifying_key();
        let payload = r#"{"a": 1.50, "b": "\u4e2d"}"#;
        for encoding in [Encoding::Json, Encoding::JsonText] {
            let seal = Seal { pointer: "/meta/signature", algorithm: Algorithm::RsaSha256, public_key: None };
            let envelope = Envelope { payload: "/meta/data", encoding, signature: Some(seal), failure: None };
            let sealed = envelope.seal(payload, Some(&key));
            assert_eq!(envelope.open(&sealed, Some(&public)).as_deref(), Ok(payload));
            assert_eq!(envelope.open(&sealed, None), Err(Unopened::Forged));
            assert_eq!(envelope.open(&sealed.replace("1.50", "1.5"), Some(&public)), Err(Unopened::Forged));
            assert_eq!(envelope.open(&envelope.seal(payload, None), Some(&public)), Err(Unopened::Unsigned));
            assert_eq!(envelope.open("{}", Some(&public)), Err(Unopened::NoEnvelope));
            assert_eq!(envelope.open(sealed.trim_end_matches("}"), Some(&public)), Err(Unopened::NoEnvelope));
        }
    }

    #[test]
    fn payloads_are_written_both_ways() {
        assert_eq!(Encoding::JsonText.write(r#"{"a":"é"}"#), r#""{\"a\":\"é\"}""#);
        assert_eq!(Encoding::Json.write(r#"{"a": 1.0}"#), r#"{"a": 1.0}"#);
        assert_eq!(Encoding::Json.read(r#"{"data": {"a": 1.0}}"#, "/data").as_deref(), Some(r#"{"a": 1.0}"#));
    }
}
