//! The forms of a request's body: which one a client writes, and which one a server has before it.
//!
//! Forms of one type are told apart by the media type alone. Where their types differ, the body is an enum with a variant for each form, and
//! variant and media type stand for each other.

use super::operation::{BodyKind, Operation};

/// The forms that a body may have, the usual one first.
pub(crate) fn forms(operation: &Operation) -> impl Iterator<Item = BodyKind> {
    std::iter::once(operation.body).chain(operation.bodies.iter().copied())
}

/// Whether a media type is none, but stands for many.
#[cfg(feature = "client")]
fn is_range(media_type: &str) -> bool {
    media_type.contains('*')
}

/// The media type under which a text or a file is sent. That of a variant is its own: under another one it would arrive as another variant.
#[cfg(feature = "client")]
pub(crate) fn sent_as<'a>(operation: &Operation, kind: BodyKind, own: Option<&'a str>) -> &'a str {
    let declared = kind.media_type();
    if is_range(declared) {
        let usual = if matches!(kind, BodyKind::Text(_)) { "text/plain; charset=utf-8" } else { OCTETS };
        return own.unwrap_or(usual);
    }
    own.filter(|_| !operation.variants).unwrap_or(declared)
}

/// Bytes of which nobody says what they are.
const OCTETS: &str = "application/octet-stream";

/// The position of the form that a request's media type means, where each form has a type of its own. A request without a media type means the
/// usual one.
#[cfg(feature = "server")]
pub(crate) fn meant(operation: &Operation, essence: &str) -> Option<usize> {
    if essence.is_empty() {
        return Some(0);
    }
    let json = |kind: BodyKind| matches!(kind, BodyKind::Json | BodyKind::JsonAs(_));
    let at = |test: &dyn Fn(BodyKind) -> bool| forms(operation).position(test);
    at(&|kind| kind.is(essence))
        // The document may call JSON by another name than the client does.
        .or_else(|| at(&|kind| json(kind) && (essence == "application/json" || essence.ends_with("+json"))))
        .or_else(|| at(&|kind| covers(kind, essence)))
}

/// Whether a form has a range of media types that holds this one. Bytes without a word on what they are may be anything.
#[cfg(feature = "server")]
fn covers(kind: BodyKind, essence: &str) -> bool {
    let Some(range) = kind.media_type().split(';').next().and_then(|range| range.trim().strip_suffix("/*")) else { return false };
    let main = essence.split('/').next().unwrap_or_default();
    range == "*" || range.eq_ignore_ascii_case(main) || (matches!(kind, BodyKind::Bytes(_)) && essence == OCTETS)
}

/// The media types of all forms, for whoever sent another one.
#[cfg(feature = "server")]
pub(crate) fn names(operation: &Operation) -> String {
    forms(operation).map(BodyKind::media_type).collect::<Vec<_>>().join(" or ")
}
