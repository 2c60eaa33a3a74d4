//! How calls are authenticated, wrapped, refused and answered later: the `x-` vocabulary as plain structs.

use super::{Docs, Ty};
use serde_json::Value;

/// How the calls of a module are authenticated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Security {
    /// Keys sent as they are.
    pub credentials: Vec<Credential>,
    /// The signature over each request.
    pub signature: Option<Signature>,
}

/// A key or token sent as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credential {
    /// Name of the security scheme.
    pub scheme: String,
    /// Builder method (`api_key`).
    pub ident: String,
    /// Where it goes.
    pub place: CredentialPlace,
    /// Name of the header, query parameter or cookie.
    pub name: String,
    /// Where its tokens are fetched, for schemes of OAuth 2.0 and OpenID Connect.
    pub flows: Option<Flows>,
    /// Texts.
    pub docs: Docs,
}

/// Where tokens are fetched, by the way to come by one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flows {
    /// With the credentials of the client itself.
    pub client_credentials: Option<String>,
    /// With a user's password.
    pub password: Option<String>,
    /// With a code that a user sent.
    pub authorization_code: Option<String>,
    /// With a refresh token, when that is another address.
    pub refresh: Option<String>,
    /// The document of OpenID Connect that names the address.
    pub discovery: Option<String>,
}

/// Where a credential goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CredentialPlace {
    /// A header, as it is.
    Header,
    /// A query parameter.
    Query,
    /// A cookie.
    Cookie,
    /// `Authorization: Bearer`.
    Bearer,
    /// `Authorization: Basic`.
    Basic,
}

/// `x-signature`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// Name of the security scheme.
    pub scheme: String,
    /// Header that carries the signature.
    pub header: String,
    /// How bytes are signed.
    pub algorithm: Algorithm,
    /// Values made for each request, in order.
    pub values: Vec<SignatureValue>,
    /// What is signed.
    pub message: Vec<Part>,
    /// Further messages a verifier accepts.
    pub accept: Vec<Vec<Part>>,
    /// Texts.
    pub docs: Docs,
}

/// RSA PKCS#1 v1.5 with a digest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Algorithm {
    /// SHA-1.
    RsaSha1,
    /// SHA-256.
    RsaSha256,
}

/// A value made for each request and sent in a header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignatureValue {
    /// Name by which messages refer to it.
    pub name: String,
    /// Header that carries it.
    pub header: String,
    /// How it is made.
    pub kind: ValueKind,
}

/// How a per-request value is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ValueKind {
    /// Unix time in seconds.
    UnixSeconds,
    /// Unix time in milliseconds.
    UnixMillis,
    /// Random letters and digits.
    RandomAlphanumeric(usize),
    /// Digest over a message.
    Digest {
        /// Digest algorithm.
        algorithm: Digest,
        /// What is digested.
        message: Vec<Part>,
    },
}

/// A digest written as lower-case hexadecimal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Digest {
    /// MD5.
    Md5,
    /// SHA-1.
    Sha1,
    /// SHA-256.
    Sha256,
}

/// A part of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Scheme, host, port unless default, path.
    Url,
    /// HTTP method.
    Method,
    /// Path.
    Path,
    /// Query string as sent.
    RawQuery,
    /// Exact body bytes.
    Body,
    /// Sorted, decoded `k=v` pairs.
    Parameters,
    /// Body for JSON, parameters otherwise.
    Payload,
    /// Nothing, and only when the body is `{}`.
    EmptyObject,
    /// One of the signature's values, by position.
    Value(usize),
}

/// An entry of `components.x-envelopes`.
#[derive(Clone, Debug, PartialEq)]
pub struct Envelope {
    /// Name in the document.
    pub name: String,
    /// Where the payload is.
    pub payload: String,
    /// The payload is JSON text inside a string.
    pub json_text: bool,
    /// Signature over the payload's text.
    pub signature: Option<DetachedSignature>,
    /// When a payload is an error.
    pub failure: Option<Condition>,
    /// Pointer into the bundled document.
    pub origin: String,
}

/// A signature beside the data it covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DetachedSignature {
    /// Where it is.
    pub pointer: String,
    /// How it was made.
    pub algorithm: Algorithm,
    /// Default verifying key, base64 SubjectPublicKeyInfo.
    pub public_key: Option<String>,
}

/// A condition on a JSON value.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    /// What must hold.
    pub when: Test,
    /// What must not hold.
    pub unless: Option<Test>,
}

/// A test of one place in a JSON value.
#[derive(Clone, Debug, PartialEq)]
pub struct Test {
    /// The place.
    pub pointer: String,
    /// The value it must have; `None` when it only has to be there (and be no empty string).
    pub equals: Option<Value>,
}

/// `x-error`.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorForm {
    /// The schema that carries it.
    pub ty: Ty,
    /// Where the code is.
    pub code: Option<String>,
    /// Where the message is.
    pub message: Option<String>,
    /// Where the kind is.
    pub kind: Option<String>,
    /// Where the name of the offending parameter is.
    pub parameter: Option<String>,
    /// The longest text that the schema allows at one of these places, in characters.
    pub limits: Vec<(String, u64)>,
    /// How a server writes the failures that arise before a handler runs.
    pub responses: Vec<ErrorResponse>,
}

/// A failure that arises before a handler runs.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorResponse {
    /// Kind, such as `invalid-request`.
    pub kind: String,
    /// HTTP status.
    pub status: u16,
    /// Members of the body.
    pub body: Value,
}

/// A request that the API sends by itself: a webhook, or a callback of an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Incoming {
    /// Key in `webhooks`, or the operation and the key in its `callbacks`.
    pub wire: String,
    /// Variant name in Rust.
    pub name: String,
    /// Rust name of the static that describes it.
    pub const_name: String,
    /// The operation that it follows; none for a webhook.
    pub operation: Option<String>,
    /// HTTP method in upper case.
    pub method: String,
    /// How the body travels.
    pub body: super::Body,
    /// Type of the body; none without one.
    pub ty: Option<Ty>,
    /// Type of its headers, if any are declared.
    pub headers: Option<super::TypeId>,
    /// Whether the body may be left out.
    pub optional: bool,
    /// Texts.
    pub docs: Docs,
    /// Pointer into the bundled document.
    pub origin: String,
}

/// `x-webhook`.
#[derive(Clone, Debug, PartialEq)]
pub struct Webhook {
    /// Name of the request body component.
    pub name: String,
    /// Type of the whole delivery.
    pub ty: Option<Ty>,
    /// The delivery is a form, not JSON.
    pub form: bool,
    /// Where the event's name is.
    pub event: String,
    /// Where the delivery's id is.
    pub id: Option<String>,
    /// Where the data is.
    pub data: String,
    /// The data is JSON text inside a string.
    pub json_text: bool,
    /// Signature over the data's bytes.
    pub signature: Option<DetachedSignature>,
    /// How the data may be encrypted.
    pub encryption: Option<Encryption>,
    /// Status that acknowledges a delivery.
    pub acknowledge_status: u16,
    /// Body that acknowledges a delivery.
    pub acknowledge_body: Option<String>,
    /// Events in document order.
    pub events: Vec<Event>,
    /// Texts.
    pub docs: Docs,
    /// Pointer into the bundled document.
    pub origin: String,
}

/// How webhook data may be encrypted.
#[derive(Clone, Debug, PartialEq)]
pub struct Encryption {
    /// When it is.
    pub when: Test,
    /// Schemes in use.
    pub schemes: Vec<Cipher>,
}

/// An encryption scheme of webhook data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cipher {
    /// Base64, DES in ECB mode, PKCS#5 padding.
    DesEcb,
    /// Base64 of PKCS#1 v1.5 blocks made with the private key, opened with the public key.
    RsaPublic,
}

/// An event of a webhook.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Name on the wire.
    pub wire: String,
    /// Variant name in Rust.
    pub name: String,
    /// Type of its data.
    pub ty: Ty,
    /// Texts.
    pub docs: Docs,
    /// An example of the data.
    pub example: Option<Value>,
}
