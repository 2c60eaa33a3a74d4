//! What can go wrong.
//!
//! One enum, and each variant says something different about what to do next. A call that ends in [`Error::Invalid`],
//! [`Error::Config`] never left this process; after [`Error::Timeout`], [`Error::Signature`] or [`Error::Decode`] the
//! gateway may well have done what was asked: ask it again before repeating a write. What that comes to is worked out in
//! [`super::verdict`]. No variant shows secrets or personal data in `Display` or `Debug`, beyond what the gateway itself
//! chose to put into its error message.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use serde_json::Value;

use super::details::Refusals;
use super::json::DecodeError;
use super::validate::Violation;
use super::verdict::Circumstances;

/// What a `Result` of this crate fails with, unless it says otherwise.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// An error behind a box, as other crates hand it over.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Why a call, or the reading of a notification, failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The request breaks the document's own rules. Nothing was sent.
    Invalid(Box<InvalidError>),
    /// Something needed is not configured, or cannot be used. Nothing was sent.
    Config(Box<ConfigError>),
    /// The exchange with the gateway broke.
    Transport(Box<TransportError>),
    /// No token could be had for the call, which was not sent.
    Token(Box<TokenError>),
    /// The gateway did not answer in time.
    Timeout(Box<TimeoutError>),
    /// The answer or notification is not signed, or not by the expected key. None of its content was used.
    Signature(Box<SignatureError>),
    /// The answer or notification is not what the document promises.
    Decode(Box<DecodeFailure>),
    /// The gateway said no.
    Gateway(Box<GatewayError>),
}

/// The request breaks the document's own rules.
#[derive(Debug)]
pub struct InvalidError {
    /// The operation's id.
    pub operation: &'static str,
    /// Which rules, with the field that each is about.
    pub violations: Vec<Violation>,
}

/// Something needed is not configured, or cannot be used.
#[derive(Debug)]
pub struct ConfigError {
    /// The operation's id; empty when a client is built.
    pub operation: &'static str,
    /// What is wrong.
    pub message: String,
}

/// The exchange with the gateway broke.
#[derive(Debug)]
pub struct TransportError {
    /// The operation's id; empty until the client fills it in.
    pub operation: &'static str,
    /// Whether the request may have reached the gateway. False only when it certainly did not.
    pub maybe_sent: bool,
    /// What happened.
    pub source: BoxError,
    /// What is known about the call.
    pub call: Circumstances,
}

impl TransportError {
    /// An error of a transport of your own. `maybe_sent` is false only when the request certainly did not leave.
    pub fn new(maybe_sent: bool, source: impl Into<BoxError>) -> Self {
        Self { operation: "", maybe_sent, source: source.into(), call: Circumstances::default() }
    }
}

/// No token could be had for a call.
#[derive(Debug)]
#[non_exhaustive]
pub struct TokenError {
    /// The id of the operation that needs the token.
    pub operation: &'static str,
    /// The status that the token's server answered, if it answered.
    pub status: Option<u16>,
    /// Its code for what is wrong, such as `invalid_client`.
    pub code: Option<String>,
    /// Its own words.
    pub description: Option<String>,
    /// Where it says more.
    pub uri: Option<String>,
    /// What happened, when there was no answer.
    pub source: Option<BoxError>,
    /// How long it asks to wait before trying again.
    pub retry_after: Option<Duration>,
    /// What is known about the call.
    pub call: Circumstances,
}

#[cfg(feature = "client")]
impl TokenError {
    pub(crate) fn new(operation: &'static str) -> Self {
        Self {
            operation,
            status: None,
            code: None,
            description: None,
            uri: None,
            source: None,
            retry_after: None,
            call: Circumstances::default(),
        }
    }

    /// There was no answer.
    pub(crate) fn broken(operation: &'static str, source: impl Into<BoxError>) -> Self {
        Self { source: Some(source.into()), ..Self::new(operation) }
    }
}

/// The gateway did not answer in time.
#[derive(Debug)]
pub struct TimeoutError {
    /// The operation's id.
    pub operation: &'static str,
    /// How long the call, or its last attempt, was given.
    pub after: Duration,
    /// What is known about the call.
    pub call: Circumstances,
}

/// A signature is missing or wrong.
#[derive(Debug)]
pub struct SignatureError {
    /// The operation's id; for a notification, `notification`.
    pub operation: &'static str,
    /// What is wrong.
    pub reason: &'static str,
    /// What is known about the call.
    pub call: Circumstances,
}

/// An answer is not what the document promises.
#[derive(Debug)]
pub struct DecodeFailure {
    /// The operation's id; for a notification, `notification`.
    pub operation: &'static str,
    /// The answer's status; 0 for a notification.
    pub status: u16,
    /// Where, and what.
    pub source: DecodeError,
    /// What is known about the call.
    pub call: Circumstances,
}

/// The gateway said no.
pub struct GatewayError {
    /// The operation's id.
    pub operation: &'static str,
    /// The HTTP status; a gateway may report failures under 200 too.
    pub status: u16,
    /// The machine-readable code.
    pub code: Option<String>,
    /// The gateway's own words.
    pub message: Option<String>,
    /// The class of the error.
    pub kind: Option<String>,
    /// The parameter at fault.
    pub parameter: Option<String>,
    /// How long the gateway asks to wait before trying again.
    pub retry_after: Option<Duration>,
    /// Whether these are known to be the gateway's own words: false when its answers are signed and this one was not.
    pub authentic: bool,
    /// What is known about the call.
    pub call: Circumstances,
    /// Which type its body has, by status, when the document has several.
    #[doc(hidden)]
    pub refusals: Option<&'static Refusals>,
    /// The whole error body; null when it is no JSON. It may hold personal data and is left out of `Debug`.
    pub payload: Value,
    /// The headers of the answer; left out of `Debug`.
    #[cfg(feature = "http")]
    pub headers: http::HeaderMap,
    /// The body of the answer as it came; left out of `Debug`.
    pub body: Bytes,
}

impl Error {
    /// The operation's id, or the empty text when there is none.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        match self {
            Self::Invalid(error) => error.operation,
            Self::Config(error) => error.operation,
            Self::Transport(error) => error.operation,
            Self::Token(error) => error.operation,
            Self::Timeout(error) => error.operation,
            Self::Signature(error) => error.operation,
            Self::Decode(error) => error.operation,
            Self::Gateway(error) => error.operation,
        }
    }

    /// The gateway's own error, when it was the gateway that said no.
    #[must_use]
    pub fn gateway(&self) -> Option<&GatewayError> {
        match self {
            Self::Gateway(error) => Some(error),
            _ => None,
        }
    }

    /// The HTTP status of the answer, when there was one.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Gateway(error) => Some(error.status),
            Self::Decode(error) if error.status != 0 => Some(error.status),
            _ => None,
        }
    }

    #[cfg(feature = "client")]
    pub(crate) fn invalid(operation: &'static str, violations: Vec<Violation>) -> Self {
        Self::Invalid(Box::new(InvalidError { operation, violations }))
    }

    #[cfg(feature = "client")]
    pub(crate) fn token(error: TokenError) -> Self {
        Self::Token(Box::new(error))
    }

    #[cfg(feature = "http")]
    pub(crate) fn config(operation: &'static str, message: impl Into<String>) -> Self {
        Self::Config(Box::new(ConfigError { operation, message: message.into() }))
    }

    #[cfg(feature = "http")]
    pub(crate) fn signature(operation: &'static str, reason: &'static str) -> Self {
        Self::Signature(Box::new(SignatureError { operation, reason, call: Circumstances::default() }))
    }

    #[cfg(feature = "http")]
    pub(crate) fn decode(operation: &'static str, status: u16, source: DecodeError) -> Self {
        Self::Decode(Box::new(DecodeFailure { operation, status, source, call: Circumstances::default() }))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(error) => {
                write!(formatter, "{}: the request is invalid", error.operation)?;
                for (index, violation) in error.violations.iter().enumerate() {
                    write!(formatter, "{} {violation}", if index == 0 { ":" } else { ";" })?;
                }
                Ok(())
            }
            Self::Config(error) if error.operation.is_empty() => formatter.write_str(&error.message),
            Self::Config(error) => write!(formatter, "{}: {}", error.operation, error.message),
            Self::Transport(error) => write!(formatter, "{}: {}", error.operation, error.source),
            Self::Token(error) => error.fmt(formatter),
            Self::Timeout(error) => write!(formatter, "{}: no answer within {:?}", error.operation, error.after),
            Self::Signature(error) => write!(formatter, "{}: {}", error.operation, error.reason),
            Self::Decode(error) => write!(formatter, "{}: unexpected content: {}", error.operation, error.source),
            Self::Gateway(error) => error.fmt(formatter),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            // The text of these is part of the line already; the chain goes on below them.
            Self::Transport(error) => error.source.source(),
            Self::Token(error) => error.source.as_deref()?.source(),
            Self::Decode(error) => error.source.source(),
            _ => None,
        }
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: no token", self.operation)?;
        if let Some(status) = self.status {
            write!(formatter, ": the token's server answered {status}")?;
        }
        for text in [&self.code, &self.description].into_iter().flatten() {
            write!(formatter, ": {text}")?;
        }
        match &self.source {
            Some(source) => write!(formatter, ": {source}"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for GatewayError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: the gateway answered {}", self.operation, self.status)?;
        for text in [&self.kind, &self.code, &self.message].into_iter().flatten() {
            write!(formatter, ": {text}")?;
        }
        match &self.parameter {
            Some(parameter) => write!(formatter, " (parameter {parameter})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for GatewayError {}

impl fmt::Debug for GatewayError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("GatewayError")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("kind", &self.kind)
            .field("parameter", &self.parameter)
            .field("retry_after", &self.retry_after)
            .field("authentic", &self.authentic)
            .field("call", &self.call)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_one_line_and_small() {
        let error = Error::Gateway(Box::new(GatewayError {
            operation: "createOrder",
            status: 200,
            code: Some("parameter_error".into()),
            message: Some("amount is malformed".into()),
            kind: None,
            parameter: Some("amount".into()),
            retry_after: None,
            authentic: true,
            call: Circumstances::default(),
            refusals: None,
            payload: serde_json::json!({"phone": "13900000000"}),
            #[cfg(feature = "http")]
            headers: http::HeaderMap::new(),
            body: Bytes::new(),
        }));
        assert_eq!(
            error.to_string(),
            "createOrder: the gateway answered 200: parameter_error: amount is malformed (parameter amount)"
        );
        assert!(!format!("{error:?}").contains("13900000000"));
        assert!(size_of::<Error>() <= 16);
    }
}
