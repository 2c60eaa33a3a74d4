//! What the document says about signing requests, as constant tables.
//!
//! A [`Signature`] tells which values are made for each request (a time, a nonce, a digest), and of which parts the signed
//! text consists. The client walks the table to sign, the server walks the same table to verify, so the two cannot drift
//! apart.

/// How requests are signed.
#[derive(Debug)]
pub struct Signature {
    /// The header that carries the signature, in base64.
    pub header: &'static str,
    /// Digest and padding.
    pub algorithm: Algorithm,
    /// Values made for each request, in the order in which they are made.
    pub values: &'static [Made],
    /// What is signed: the parts, joined without a separator.
    pub message: &'static [Part],
    /// Further messages that a verifier accepts, each only for requests all of whose content it covers.
    pub accept: &'static [&'static [Part]],
}

/// A signature algorithm; both use PKCS#1 v1.5 padding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Algorithm {
    /// RSA over SHA-1.
    RsaSha1,
    /// RSA over SHA-256.
    RsaSha256,
}

/// A digest that travels beside the signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DigestAlgorithm {
    /// MD5. Broken for every purpose but agreeing with a gateway that asks for it.
    Md5,
    /// SHA-1.
    Sha1,
    /// SHA-256.
    Sha256,
}

/// A value made for each request.
#[derive(Debug)]
pub struct Made {
    /// The name by which messages refer to it.
    pub name: &'static str,
    /// The header that carries it.
    pub header: &'static str,
    /// How it is made.
    pub kind: Kind,
}

/// How a value is made.
#[derive(Debug)]
#[non_exhaustive]
pub enum Kind {
    /// The current time, in whole seconds since 1970.
    UnixSeconds,
    /// The current time, in milliseconds since 1970.
    UnixMilliseconds,
    /// So many random letters and digits.
    RandomAlphanumeric(usize),
    /// The lower-case hexadecimal digest of a message.
    Digest {
        /// The digest.
        algorithm: DigestAlgorithm,
        /// What is digested.
        message: &'static [Part],
    },
}

/// A part of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Part {
    /// Scheme, host, port unless it is the default one, and path; no query.
    Url,
    /// The method, in capitals.
    Method,
    /// The path as it travels.
    Path,
    /// The query string as it travels, without `?`.
    RawQuery,
    /// The exact bytes of the body.
    Body,
    /// `key=value` pairs joined by `&`, sorted by key, nothing percent-encoded: the query's, or the text parts of a form.
    Parameters,
    /// The body when it is JSON, the parameters otherwise.
    Payload,
    /// Nothing, and only when the body is `{}`; any other body makes the whole message impossible.
    EmptyObject,
    /// The value of this name.
    Value(&'static str),
}
