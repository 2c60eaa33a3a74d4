//! What stands in for keys where the document signs nothing: types that have no values, so that what is shared need not ask whether there
//! is a key, and the crates behind signatures need not be built.

use super::signable::Signable;
use super::signature::{Algorithm, Signature};

/// A key that signs. There is none.
#[derive(Clone, Debug)]
pub(crate) enum SigningKey {}

/// A key that verifies. There is none.
#[derive(Clone, Debug)]
pub(crate) enum VerifyingKey {}

impl SigningKey {
    pub(crate) fn sign_to_base64(&self, _: Algorithm, _: &[u8]) -> Option<String> {
        match *self {}
    }
}

impl VerifyingKey {
    /// Refuses every text: a document with a public key has something to verify, and with it the feature that does.
    pub(crate) fn from_base64(_: &str) -> Result<Self, &'static str> {
        Err("the crate is built without the feature `signing`")
    }

    pub(crate) fn verify_base64(&self, _: Algorithm, _: &[u8], _: &str) -> bool {
        match *self {}
    }
}

impl Signature {
    pub(crate) fn sign(&self, _: &Signable<'_>, key: &SigningKey) -> Option<Vec<(&'static str, String)>> {
        match *key {}
    }
}
