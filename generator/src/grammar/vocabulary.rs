//! Our own `x-` keys, object by object, as `spec/README.md` describes them.

use super::Shape::{Any, Bool, Count, List, Map, Object as Obj, Pointer, RefOr, Text, Words};
use super::openapi::{EXAMPLE, SCHEMA};
use super::{Field, Kind, Object, Shape, opt, req};

const fn object(kind: Kind, name: &'static str, fields: &'static [Field]) -> Object {
    Object { kind, name, fields, rest: None }
}

/// Text keys that may be repeated in other languages, and what they hold.
const TRANSLATED: [(&str, Shape); 5] = [
    ("x-summary-", Text),
    ("x-description-", Text),
    ("x-title-", Text),
    ("x-displayName-", Text),
    ("x-enum-descriptions-", List(&Text)),
];

/// What a text key with a language suffix holds; `None` for any other key.
#[must_use]
pub fn translated(key: &str) -> Option<Shape> {
    let (prefix, shape) = TRANSLATED.iter().find(|(prefix, _)| key.starts_with(prefix))?;
    let language = key.get(prefix.len()..)?;
    let first = language.split('-').next()?;
    let is_language = (2..=3).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_lowercase());
    is_language.then_some(*shape)
}

/// The languages a document speaks besides its own, from the suffixes of its keys.
#[must_use]
pub fn language(key: &str) -> Option<&str> {
    translated(key)?;
    TRANSLATED.iter().find_map(|(prefix, _)| key.strip_prefix(prefix))
}

/// JSON forms that `x-accept-types` may list.
pub const ACCEPT_TYPES: [&str; 6] = ["string", "integer", "number", "boolean", "json-text", "empty"];

/// Failures that arise before a handler runs.
pub const FAILURES: [&str; 12] = [
    "invalid-request",
    "unauthenticated",
    "forbidden",
    "not-found",
    "method-not-allowed",
    "conflict",
    "payload-too-large",
    "unsupported-media-type",
    "rate-limited",
    "not-implemented",
    "internal",
    "unavailable",
];

/// The parts a signed message may name besides the values made for a request.
pub const MESSAGE_PARTS: [&str; 8] = ["url", "method", "path", "raw-query", "body", "parameters", "payload", "empty-object"];

const ALGORITHMS: Shape = Words(&["rsa-sha1", "rsa-sha256"]);

const BASE64: Shape = Words(&["base64"]);

const PAYLOAD_ENCODINGS: Shape = Words(&["json", "json-text"]);

/// `x-tagGroups` entry.
pub static TAG_GROUP: Object =
    object(Kind::Other, "a group of tags", &[req("name", Text), req("tags", List(&Text)), opt("x-description", Text)]);

/// `x-idempotency`.
pub static IDEMPOTENCY: Object = object(
    Kind::Other,
    "`x-idempotency`",
    &[
        req("in", Words(&["body", "query", "header"])),
        req("name", Text),
        req("on-repeat", Words(&["same-result", "rejected", "unknown"])),
    ],
);

/// `x-pagination`. Which members a style needs is a rule of its own.
pub static PAGINATION: Object = object(
    Kind::Pagination,
    "`x-pagination`",
    &[
        req("style", Words(&["cursor", "page"])),
        opt("limit", Text),
        opt("after", Text),
        opt("before", Text),
        opt("cursor", Pointer),
        opt("page", Text),
        opt("size", Text),
        req("items", Pointer),
        opt("more", Pointer),
    ],
);

/// `x-payload`.
pub static PAYLOAD: Object = object(
    Kind::Other,
    "`x-payload`",
    &[req("schema", RefOr(&SCHEMA)), opt("example", Any), opt("examples", Map(&RefOr(&EXAMPLE)))],
);

static CONDITION: Object =
    object(Kind::Condition, "a condition", &[req("pointer", Pointer), opt("equals", Any), opt("present", Bool)]);

/// `x-failure`: like an envelope's `failure`, but the schema is the envelope's.
pub static FAILURE_OVERRIDE: Object = object(
    Kind::Other,
    "`x-failure`",
    &[req("when", Obj(&CONDITION)), opt("unless", Obj(&CONDITION)), opt("schema", RefOr(&SCHEMA))],
);

static FAILURE: Object = object(
    Kind::Other,
    "a failure",
    &[req("when", Obj(&CONDITION)), opt("unless", Obj(&CONDITION)), req("schema", RefOr(&SCHEMA))],
);

static CARRIED: Object = object(Kind::Other, "a payload", &[req("pointer", Pointer), req("encoding", PAYLOAD_ENCODINGS)]);

static DETACHED: Object = object(
    Kind::Other,
    "a signature",
    &[req("pointer", Pointer), req("algorithm", ALGORITHMS), opt("encoding", BASE64), opt("public-key", Text)],
);

/// Entry of `components.x-envelopes`.
pub static ENVELOPE: Object = object(
    Kind::Envelope,
    "an envelope",
    &[req("payload", Obj(&CARRIED)), opt("signature", Obj(&DETACHED)), opt("failure", Obj(&FAILURE)), opt("description", Text)],
);

/// `x-error`.
pub static ERROR: Object = object(
    Kind::Other,
    "`x-error`",
    &[
        opt("code", Pointer),
        opt("message", Pointer),
        opt("kind", Pointer),
        opt("parameter", Pointer),
        opt("responses", Obj(&ERROR_RESPONSES)),
    ],
);

static ERROR_RESPONSES: Object = object(
    Kind::Other,
    "the responses of `x-error`",
    &[
        opt("invalid-request", Obj(&ERROR_RESPONSE)),
        opt("unauthenticated", Obj(&ERROR_RESPONSE)),
        opt("forbidden", Obj(&ERROR_RESPONSE)),
        opt("not-found", Obj(&ERROR_RESPONSE)),
        opt("method-not-allowed", Obj(&ERROR_RESPONSE)),
        opt("conflict", Obj(&ERROR_RESPONSE)),
        opt("payload-too-large", Obj(&ERROR_RESPONSE)),
        opt("unsupported-media-type", Obj(&ERROR_RESPONSE)),
        opt("rate-limited", Obj(&ERROR_RESPONSE)),
        opt("not-implemented", Obj(&ERROR_RESPONSE)),
        opt("internal", Obj(&ERROR_RESPONSE)),
        opt("unavailable", Obj(&ERROR_RESPONSE)),
    ],
);

static ERROR_RESPONSE: Object = object(Kind::Other, "an error response", &[req("status", Count), opt("body", Map(&Any))]);

/// `x-signature` of a security scheme.
pub static SIGNATURE: Object = object(
    Kind::Signature,
    "`x-signature`",
    &[
        req("algorithm", ALGORITHMS),
        opt("encoding", BASE64),
        opt("values", Map(&Obj(&SIGNED_VALUE))),
        req("message", List(&Text)),
        opt("accept", List(&List(&Text))),
    ],
);

static SIGNED_VALUE: Object = object(
    Kind::Other,
    "a value made for each request",
    &[
        req("header", Text),
        req("kind", Words(&["unix-seconds", "random-alphanumeric", "digest"])),
        opt("length", Count),
        opt("algorithm", Words(&["md5", "sha1", "sha256"])),
        opt("encoding", Words(&["hex", "base64"])),
        opt("message", List(&Text)),
    ],
);

/// `x-webhook`.
pub static WEBHOOK: Object = object(
    Kind::Webhook,
    "`x-webhook`",
    &[
        req("event", Pointer),
        opt("id", Pointer),
        req("data", Obj(&CARRIED)),
        opt("signature", Obj(&DETACHED)),
        opt("encryption", Obj(&ENCRYPTION)),
        opt("acknowledge", Obj(&ACKNOWLEDGE)),
        req("events", Map(&Obj(&EVENT))),
    ],
);

static ENCRYPTION: Object = object(
    Kind::Other,
    "an encryption",
    &[req("when", Obj(&CONDITION)), req("schemes", List(&Words(&["des-ecb", "rsa-public"])))],
);

static ACKNOWLEDGE: Object = object(Kind::Other, "an acknowledgement", &[req("status", Count), opt("body", Text)]);

static EVENT: Object = object(
    Kind::Other,
    "an event",
    &[
        req("schema", RefOr(&SCHEMA)),
        opt("summary", Text),
        opt("description", Text),
        opt("example", Any),
        opt("examples", Map(&RefOr(&EXAMPLE))),
    ],
);
