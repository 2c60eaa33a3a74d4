// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! The cryptographic primitives, and the only file that names the crates behind them.
//!
//! RSA with PKCS#1 v1.5 padding is what gateways sign with, several of them over SHA-1 still and with 1024-bit keys. Both
//! are weak by today's measure, yet refusing them would mean refusing the gateway, so they are accepted here and the
//! choice is left to the document. Private operations are blinded; bytes that an attacker may guess are compared in
//! constant time.

use ::rsa::pkcs1::{DecodeRsaPrivateKey, DecodeRsaPublicKey};
use ::rsa::pkcs8::{DecodePrivateKey, DecodePublicKey};
#[cfg(feature = "mock")]
use ::rsa::pkcs8::{EncodePrivateKey, EncodePublicKey};
use ::rsa::traits::PublicKeyParts;
use ::rsa::{Pkcs1v15Sign, RsaPrivateKey, RsaPublicKey};
use rand_core::{OsRng, RngCore};
use sha1::{Digest, Sha1};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use super::signature::{Algorithm, DigestAlgorithm};

/// Keys shorter than this protect nothing at all.
const SMALLEST_KEY: usize = 1024;

/// A private key, ready to sign.
pub(crate) type PrivateKey = RsaPrivateKey;

/// A public key, ready to verify.
pub(crate) type PublicKey = RsaPublicKey;

/// Reads a private key from DER: PKCS#8, or else PKCS#1.
pub(crate) fn private_key(der: &[u8]) -> Option<PrivateKey> {
    RsaPrivateKey::from_pkcs8_der(der)
        .ok()
        .or_else(|| RsaPrivateKey::from_pkcs1_der(der).ok())
        .filter(|key| bits(key) >= SMALLEST_KEY)
}

/// Reads a public key from DER: SubjectPublicKeyInfo, or else PKCS#1.
pub(crate) fn public_key(der: &[u8]) -> Option<PublicKey> {
    RsaPublicKey::from_public_key_der(der)
        .ok()
        .or_else(|| RsaPublicKey::from_pkcs1_der(der).ok())
        .filter(|key| bits(key) >= SMALLEST_KEY)
}

/// A key of the smallest size, for tests and mocks: it protects nothing.
#[cfg(any(test, feature = "mock"))]
pub(crate) fn generate() -> Option<PrivateKey> {
    RsaPrivateKey::new(&mut OsRng, SMALLEST_KEY).ok()
}

/// A private key as DER, PKCS#8.
#[cfg(feature = "mock")]
pub(crate) fn private_der(key: &PrivateKey) -> Option<Vec<u8>> {
    key.to_pkcs8_der().ok().map(|der| der.as_bytes().to_vec())
}

/// A public key as DER, SubjectPublicKeyInfo.
#[cfg(feature = "mock")]
pub(crate) fn public_der(key: &PublicKey) -> Option<Vec<u8>> {
    key.to_public_key_der().ok().map(|der| der.as_bytes().to_vec())
}

/// The length of a key's modulus in bits.
pub(crate) fn bits(key: &impl PublicKeyParts) -> usize {
    key.n().bits()
}

/// The public half of a private key.
pub(crate) fn public_half(key: &PrivateKey) -> PublicKey {
    key.to_public_key()
}

/// Signs a message. Fails only when the key is too short for the digest or inconsistent in itself.
pub(crate) fn sign(key: &PrivateKey, algorithm: Algorithm, message: &[u8]) -> Option<Vec<u8>> {
    let (padding, hashed) = prepare(algorithm, message);
    key.sign_with_rng(&mut OsRng, padding, &hashed).ok()
}

/// Whether `signature` is the signature of `message` under `key`.
pub(crate) fn verify(key: &PublicKey, algorithm: Algorithm, message: &[u8], signature: &[u8]) -> bool {
    let (padding, hashed) = prepare(algorithm, message);
    key.verify(padding, &hashed, signature).is_ok()
}

fn prepare(algorithm: Algorithm, message: &[u8]) -> (Pkcs1v15Sign, Vec<u8>) {
    match algorithm {
        Algorithm::RsaSha1 => (Pkcs1v15Sign::new::<Sha1>(), Sha1::digest(message).to_vec()),
        Algorithm::RsaSha256 => (Pkcs1v15Sign::new::<Sha256>(), Sha256::digest(message).to_vec()),
    }
}

/// The lower-case hexadecimal digest of a message.
pub(crate) fn digest(algorithm: DigestAlgorithm, message: &[u8]) -> String {
    match algorithm {
        DigestAlgorithm::Md5 => hex(&md5::Md5::digest(message)),
        DigestAlgorithm::Sha1 => hex(&Sha1::digest(message)),
        DigestAlgorithm::Sha256 => hex(&Sha256::digest(message)),
    }
}

/// Applies the public key to one block as long as its modulus: what opens a block made with the private key.
#[cfg(feature = "webhooks")]
pub(crate) fn public_operation(key: &PublicKey, block: &[u8]) -> Option<Vec<u8>> {
    let number = ::rsa::BigUint::from_bytes_be(block);
    if block.len() != key.size() || number >= *key.n() {
        return None;
    }
    let opened = number.modpow(key.e(), key.n()).to_bytes_be();
    let mut padded = vec![0; key.size().saturating_sub(opened.len())];
    padded.extend_from_slice(&opened);
    Some(padded)
}

/// Applies the private key to blocks of PKCS#1 type 1, the counterpart of [`public_operation`].
#[cfg(feature = "webhooks")]
pub(crate) fn private_operation(key: &PrivateKey, chunk: &[u8]) -> Option<Vec<u8>> {
    key.sign_with_rng(&mut OsRng, Pkcs1v15Sign::new_unprefixed(), chunk).ok()
}

/// How many bytes a block under this key has.
#[cfg(feature = "webhooks")]
pub(crate) fn block_size(key: &impl PublicKeyParts) -> usize {
    key.size()
}

/// `length` random letters and digits, from the operating system's generator.
pub(crate) fn random_alphanumeric(length: usize) -> String {
    const ALPHABET: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    let mut text = String::with_capacity(length);
    while text.len() < length {
        // Six random bits; the two values without a character are drawn again, so that every character is equally likely.
        let mut byte = [0];
        OsRng.fill_bytes(&mut byte);
        if let Some(character) = ALPHABET.get(usize::from(byte[0] >> 2)) {
            text.push(char::from(*character));
        }
    }
    text
}

/// Whether two byte strings are equal, in a time that does not tell where they differ.
pub(crate) fn same(left: &[u8], right: &[u8]) -> bool {
    left.ct_eq(right).into()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).filter_map(|digit| char::from_digit(digit.into(), 16)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_are_lower_case_hexadecimal() {
        assert_eq!(digest(DigestAlgorithm::Md5, b"abc"), "900150983cd24fb0d6963f7d28e17f72");
        assert_eq!(digest(DigestAlgorithm::Sha1, b"abc"), "a9993e364706816aba3e25717850c26c9cd0d89d");
        assert!(digest(DigestAlgorithm::Sha256, b"abc").starts_with("ba7816bf8f01cfea"));
    }

    #[test]
    fn nonces_have_the_length_asked_for_and_differ() {
        let nonce = random_alphanumeric(32);
        assert_eq!(nonce.len(), 32);
        assert!(nonce.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        assert_ne!(nonce, random_alphanumeric(32));
    }
}
