//! Requests written and signed by hand: what another SDK, or an attacker, would send.
//!
//! Nothing of the crate under test takes part, so that a mistake it makes on both sides cannot hide.

use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, Method};
use md5::{Digest, Md5};
use rsa::pkcs8::DecodePrivateKey;
use rsa::{Pkcs1v15Sign, RsaPrivateKey};
use serde_json::Value;
use sha1::Sha1;
use sha2::Sha256;

use crate::gateways::API_KEY;
use crate::keys::keys;

/// A request to be sent as it is.
#[derive(Clone)]
pub struct Raw {
    method: Method,
    origin: String,
    target: String,
    body: Vec<u8>,
    headers: Vec<(&'static str, String)>,
}

/// An answer as it came.
#[derive(Clone, Debug)]
pub struct RawAnswer {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: String,
}

impl Raw {
    /// A request to a server, with neither body nor headers. The target is path and query.
    pub fn new(method: &str, origin: &str, target: &str) -> Self {
        let method = method.parse().expect("the test gives a valid method");
        Self { method, origin: origin.to_owned(), target: target.to_owned(), body: Vec::new(), headers: Vec::new() }
    }

    /// A body of JSON.
    #[must_use]
    pub fn json(self, body: impl AsRef<[u8]>) -> Self {
        self.body("application/json", body)
    }

    /// A body of any kind.
    #[must_use]
    pub fn body(mut self, content_type: &str, body: impl AsRef<[u8]>) -> Self {
        self.body = body.as_ref().to_vec();
        self.header("content-type", content_type)
    }

    /// A header.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// Signs as Adapay's callers do: SHA-1 over address and body, or address and sorted, decoded parameters.
    #[must_use]
    pub fn sign_adapay(self) -> Self {
        let (path, query) = self.target.split_once('?').unwrap_or((&self.target, ""));
        let mut message = format!("{}{path}", self.origin).into_bytes();
        if self.body.is_empty() {
            let mut pairs: Vec<&str> = query.split('&').collect();
            pairs.sort_unstable();
            message.extend(pairs.join("&").as_bytes());
        } else {
            message.extend(&self.body);
        }
        let signature = sha1_signature(keys().merchant_pem, &message);
        self.header("authorization", API_KEY).header("signature", signature)
    }

    /// Signs as Justap's callers do: an MD5 over body, time and nonce, and SHA-256 over that and the nonce.
    #[must_use]
    pub fn sign_justap(self) -> Self {
        let time = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs().to_string();
        let nonce = "abcdefghijklmnopqrstuvwxyz012345";
        let hash = md5_hex(&[&self.body, time.as_bytes(), nonce.as_bytes()]);
        let signature = sha256_signature(keys().merchant_pem, format!("{hash}{nonce}").as_bytes());
        let signed = self.header("x-justap-api-key", API_KEY).header("x-justap-request-time", time);
        signed.header("x-justap-nonce", nonce).header("x-justap-body-hash", hash).header("x-justap-signature", signature)
    }

    /// Sends it.
    pub async fn send(self) -> RawAnswer {
        let client =
            reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().expect("a client can be built");
        let mut request = client.request(self.method, format!("{}{}", self.origin, self.target)).body(self.body);
        for (name, value) in self.headers {
            request = request.header(name, value);
        }
        let answer = request.send().await.expect("the server answers every request");
        let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
        RawAnswer { status, headers, body: answer.text().await.expect("the answer's body is text") }
    }
}

impl RawAnswer {
    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("the answer is no JSON: {error}\n{}", self.body))
    }

    /// What Adapay's envelope carries, once its signature by the platform is verified.
    pub fn payload(&self) -> Value {
        let envelope = self.json();
        let text =
            |name| envelope.get(name).and_then(Value::as_str).unwrap_or_else(|| panic!("the envelope has no {name}: {envelope}"));
        let data = text("data");
        let key = keys().platform.verifying_key();
        let verified = key.verify_base64(aggpay::runtime::signature::Algorithm::RsaSha1, data.as_bytes(), text("signature"));
        assert!(verified, "the envelope is not signed by the platform: {envelope}");
        serde_json::from_str(data).unwrap_or_else(|error| panic!("the payload is no JSON: {error}\n{data}"))
    }
}

/// RSA PKCS#1 v1.5 over SHA-1, in base64.
pub fn sha1_signature(pem: &str, message: &[u8]) -> String {
    sign(pem, Pkcs1v15Sign::new::<Sha1>(), &Sha1::digest(message))
}

/// RSA PKCS#1 v1.5 over SHA-256, in base64.
pub fn sha256_signature(pem: &str, message: &[u8]) -> String {
    sign(pem, Pkcs1v15Sign::new::<Sha256>(), &Sha256::digest(message))
}

/// Whether the merchant's public key verifies a signature in base64, over SHA-1.
pub fn merchant_signed_sha1(message: &[u8], signature: &str) -> bool {
    verified(Pkcs1v15Sign::new::<Sha1>(), &Sha1::digest(message), signature)
}

/// Whether the merchant's public key verifies a signature in base64, over SHA-256.
pub fn merchant_signed_sha256(message: &[u8], signature: &str) -> bool {
    verified(Pkcs1v15Sign::new::<Sha256>(), &Sha256::digest(message), signature)
}

/// The MD5 of parts, in lower-case hexadecimal.
pub fn md5_hex(parts: &[&[u8]]) -> String {
    Md5::digest(parts.concat()).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn verified(padding: Pkcs1v15Sign, digest: &[u8], signature: &str) -> bool {
    let key =
        RsaPrivateKey::from_pkcs8_pem(keys().merchant_pem).expect("the keys in tests/data/keys can be read").to_public_key();
    STANDARD.decode(signature).is_ok_and(|signature| key.verify(padding, digest, &signature).is_ok())
}

fn sign(pem: &str, padding: Pkcs1v15Sign, digest: &[u8]) -> String {
    let key = RsaPrivateKey::from_pkcs8_pem(pem).expect("the keys in tests/data/keys can be read");
    STANDARD.encode(key.sign(padding, digest).expect("the key signs"))
}
