//! Signing requests, and verifying them, by the document's table.
//!
//! What is signed is always what travels: the exact bytes of a body, never a second serialisation.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::{base64, crypto};
use super::keys::{SigningKey, VerifyingKey};
use super::signable::{Content, Signable};
use super::signature::{Kind, Part, Signature};

/// Why a request's signature is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// A header is missing or unreadable.
    Missing(&'static str),
    /// A digest does not belong to this request.
    Digest(&'static str),
    /// The time is too far from ours.
    Stale(&'static str),
    /// The signature belongs to another text or another key.
    Mismatch,
}

impl Signature {
    /// Makes the values and the signature of a request, as headers.
    pub(crate) fn sign(&self, request: &Signable<'_>, key: &SigningKey) -> Option<Vec<(&'static str, String)>> {
        self.sign_with(request, key, &mut |kind| match kind {
            Kind::UnixSeconds => since_epoch().as_secs().to_string(),
            Kind::UnixMilliseconds => since_epoch().as_millis().to_string(),
            Kind::RandomAlphanumeric(length) => crypto::random_alphanumeric(*length),
            Kind::Digest { .. } => String::new(),
        })
    }

    /// The same with a given source of times and nonces.
    fn sign_with(
        &self,
        request: &Signable<'_>,
        key: &SigningKey,
        make: &mut dyn FnMut(&Kind) -> String,
    ) -> Option<Vec<(&'static str, String)>> {
        let mut values = Values::default();
        for made in self.values {
            let value = match &made.kind {
                Kind::Digest { algorithm, message } => crypto::digest(*algorithm, &request.message(message, &values)?),
                kind => make(kind),
            };
            values.0.push((made.name, value));
        }
        let message = request.message(self.message, &values)?;
        let signature = key.sign_to_base64(self.algorithm, &message)?;
        let mut headers: Vec<_> = self.values.iter().zip(values.0).map(|(made, (_, value))| (made.header, value)).collect();
        headers.push((self.header, signature));
        Some(headers)
    }

    /// Verifies a request. `header` looks a header up; `tolerance` bounds how far its time may be from ours.
    pub(crate) fn verify<'h>(
        &self,
        request: &Signable<'_>,
        header: &dyn Fn(&str) -> Option<&'h str>,
        key: &VerifyingKey,
        tolerance: Option<Duration>,
    ) -> Result<(), Refusal> {
        let find = |name: &'static str| header(name).filter(|value| !value.is_empty()).ok_or(Refusal::Missing(name));
        let signature = base64::read(find(self.header)?).ok_or(Refusal::Missing(self.header))?;
        let mut values = Values::default();
        for made in self.values {
            let value = find(made.header)?;
            match &made.kind {
                Kind::Digest { algorithm, message } => {
                    let expected = request.message(message, &values).map(|message| crypto::digest(*algorithm, &message));
                    if !expected.is_some_and(|expected| crypto::same(expected.as_bytes(), value.as_bytes())) {
                        return Err(Refusal::Digest(made.header));
                    }
                }
                Kind::UnixSeconds => check_time(value, Duration::from_secs, tolerance, made.header)?,
                Kind::UnixMilliseconds => check_time(value, Duration::from_millis, tolerance, made.header)?,
                Kind::RandomAlphanumeric(_) => {}
            }
            values.0.push((made.name, value.to_owned()));
        }
        let accepted = std::iter::once(&self.message)
            .chain(self.accept.iter().filter(|parts| self.covers(parts, request.content)))
            .filter_map(|parts| request.message(parts, &values))
            .any(|message| key.verify(self.algorithm, &message, &signature));
        if accepted { Ok(()) } else { Err(Refusal::Mismatch) }
    }
}

impl Signature {
    /// Whether a message says anything about the content. One that does not would let a signature over the address alone
    /// pass with any body.
    fn covers(&self, parts: &[Part], content: Content) -> bool {
        content == Content::Query
            || parts.iter().any(|part| match part {
                Part::Body | Part::Payload => true,
                Part::EmptyObject => content == Content::Body,
                Part::Parameters => content == Content::Form,
                Part::Value(name) => self.values.iter().any(|made| match &made.kind {
                    Kind::Digest { message, .. } => made.name == *name && self.covers(message, content),
                    _ => false,
                }),
                Part::Url | Part::Method | Part::Path | Part::RawQuery => false,
            })
    }
}

impl Signable<'_> {
    /// Joins the parts of a message, or says that this request has no such message.
    fn message(&self, parts: &[Part], values: &Values) -> Option<Vec<u8>> {
        let mut message = Vec::with_capacity(self.origin.len() + self.path.len() + self.body.len() + 64);
        for part in parts {
            match part {
                Part::Url => message.extend([self.origin.as_bytes(), self.path.as_bytes()].concat()),
                Part::Method => message.extend(self.method.as_bytes()),
                Part::Path => message.extend(self.path.as_bytes()),
                Part::RawQuery => message.extend(self.query.as_bytes()),
                Part::Payload if self.content != Content::Body => message.extend(self.sorted_parameters().as_bytes()),
                Part::Body | Part::Payload => message.extend(self.body),
                Part::Parameters => message.extend(self.sorted_parameters().as_bytes()),
                Part::EmptyObject if self.body != b"{}" => return None,
                Part::EmptyObject => {}
                Part::Value(name) => message.extend(values.get(name)?.as_bytes()),
            }
        }
        Some(message)
    }

    fn sorted_parameters(&self) -> String {
        let mut pairs: Vec<_> = self.parameters.iter().collect();
        pairs.sort_by(|(left, _), (right, _)| left.cmp(right));
        pairs.iter().map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join("&")
    }
}

/// The values made so far, by name.
#[derive(Default)]
struct Values(Vec<(&'static str, String)>);

impl Values {
    fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(other, _)| *other == name).map(|(_, value)| value.as_str())
    }
}

fn since_epoch() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

fn check_time(text: &str, unit: fn(u64) -> Duration, tolerance: Option<Duration>, header: &'static str) -> Result<(), Refusal> {
    let time = text.parse().map(unit).map_err(|_| Refusal::Missing(header))?;
    match tolerance {
        Some(tolerance) if since_epoch().abs_diff(time) > tolerance => Err(Refusal::Stale(header)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::signature::{Algorithm, DigestAlgorithm, Made};

    /// A signature over a digest, as the most involved gateways have it.
    const DIGESTED: Signature = Signature {
        header: "X-Signature",
        algorithm: Algorithm::RsaSha256,
        values: &[
            Made { name: "time", header: "X-Time", kind: Kind::UnixSeconds },
            Made { name: "nonce", header: "X-Nonce", kind: Kind::RandomAlphanumeric(8) },
            Made {
                name: "hash",
                header: "X-Hash",
                kind: Kind::Digest { algorithm: DigestAlgorithm::Sha1, message: &[Part::Body, Part::Value("time")] },
            },
        ],
        message: &[Part::Method, Part::Path, Part::RawQuery, Part::Value("hash"), Part::Value("nonce")],
        accept: &[],
    };

    /// A signature over the address and what is sent to it, with the usual exceptions.
    const PLAIN: Signature = Signature {
        header: "X-Signature",
        algorithm: Algorithm::RsaSha1,
        values: &[],
        message: &[Part::Url, Part::Payload],
        accept: &[&[Part::Url, Part::RawQuery], &[Part::Url, Part::EmptyObject]],
    };

    fn key() -> SigningKey {
        SigningKey::for_tests()
    }

    fn request<'a>(body: &'a [u8], content: Content, query: &'a str) -> Signable<'a> {
        let parameters = super::super::url::read_pairs(query);
        Signable { method: "POST", origin: "https://pay.example", path: "/orders", query, body, content, parameters }
    }

    fn verify(
        signature: &Signature,
        request: &Signable<'_>,
        headers: &[(&'static str, String)],
        tolerance: Option<Duration>,
    ) -> Result<(), Refusal> {
        let find = |name: &str| headers.iter().find(|(other, _)| *other == name).map(|(_, value)| value.as_str());
        signature.verify(request, &find, &key().verifying_key(), tolerance)
    }

    fn text(request: &Signable<'_>, parts: &[Part]) -> Option<String> {
        String::from_utf8(request.message(parts, &Values::default())?).ok()
    }

    #[test]
    fn messages_are_joined_without_a_separator() {
        let query = request(b"ignored", Content::Query, "b=2&a=%E4%B8%AD+1&c=");
        assert_eq!(text(&query, PLAIN.message).as_deref(), Some("https://pay.example/ordersa=中 1&b=2&c="));
        assert_eq!(text(&query, &[Part::Method, Part::Path, Part::RawQuery]).as_deref(), Some("POST/ordersb=2&a=%E4%B8%AD+1&c="));
        let body = request(b"{\"a\": 1}", Content::Body, "b=2");
        assert_eq!(text(&body, PLAIN.message).as_deref(), Some("https://pay.example/orders{\"a\": 1}"));
        assert_eq!(text(&body, &[Part::Url, Part::EmptyObject]), None);
    }

    #[test]
    fn what_is_signed_is_verified_and_nothing_else() {
        let body = request(b"{\"a\":1}", Content::Body, "");
        for signature in [&DIGESTED, &PLAIN] {
            let headers = signature.sign(&body, &key()).unwrap_or_default();
            assert_eq!(verify(signature, &body, &headers, Some(Duration::from_secs(60))), Ok(()));
            assert!(verify(signature, &request(b"{\"a\":2}", Content::Body, ""), &headers, None).is_err());
            for missing in 0..headers.len() {
                let mut fewer = headers.clone();
                let (name, _) = fewer.remove(missing);
                assert_eq!(verify(signature, &body, &fewer, None), Err(Refusal::Missing(name)));
            }
        }
    }

    #[test]
    fn times_nonces_and_digests_are_bound_to_the_request() {
        let body = request(b"{}", Content::Body, "");
        let mut make =
            |kind: &Kind| if matches!(kind, Kind::UnixSeconds) { "1700000000".to_owned() } else { "abcdefgh".to_owned() };
        let headers = DIGESTED.sign_with(&body, &key(), &mut make).unwrap_or_default();
        let change = |wanted: &str, value: &str| {
            headers
                .iter()
                .map(|(name, old)| (*name, if *name == wanted { value.to_owned() } else { old.clone() }))
                .collect::<Vec<_>>()
        };
        assert_eq!(verify(&DIGESTED, &body, &headers, None), Ok(()));
        assert_eq!(verify(&DIGESTED, &body, &headers, Some(Duration::from_secs(60))), Err(Refusal::Stale("X-Time")));
        assert_eq!(verify(&DIGESTED, &body, &change("X-Time", "1700000001"), None), Err(Refusal::Digest("X-Hash")));
        assert_eq!(verify(&DIGESTED, &body, &change("X-Time", "soon"), None), Err(Refusal::Missing("X-Time")));
        assert_eq!(verify(&DIGESTED, &body, &change("X-Nonce", "abcdefgi"), None), Err(Refusal::Mismatch));
        assert_eq!(verify(&DIGESTED, &body, &change("X-Signature", "AAAA"), None), Err(Refusal::Mismatch));
    }

    #[test]
    fn a_signature_over_the_address_alone_carries_no_body() {
        let nothing = request(b"", Content::Query, "");
        let headers = PLAIN.sign(&nothing, &key()).unwrap_or_default();
        assert_eq!(verify(&PLAIN, &nothing, &headers, None), Ok(()));
        assert_eq!(verify(&PLAIN, &request(b"{}", Content::Body, ""), &headers, None), Ok(()));
        assert_eq!(verify(&PLAIN, &request(b"{\"a\":1}", Content::Body, ""), &headers, None), Err(Refusal::Mismatch));
        let form = Signable { parameters: vec![("a".into(), "1".into())], ..request(b"a=1", Content::Form, "") };
        assert_eq!(verify(&PLAIN, &form, &headers, None), Err(Refusal::Mismatch));
    }

    #[test]
    fn a_query_may_be_signed_as_it_travels() {
        let query = request(b"", Content::Query, "b=%20&a=1");
        let raw = key().sign_to_base64(PLAIN.algorithm, b"https://pay.example/ordersb=%20&a=1").unwrap_or_default();
        assert_eq!(verify(&PLAIN, &query, &[("X-Signature", raw)], None), Ok(()));
    }
}
