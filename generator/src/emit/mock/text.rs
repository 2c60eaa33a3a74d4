//! A text within limits: by its format, by its pattern, or any.

use super::pattern;
use crate::ir::Limits;

/// No text is made that has to be longer than this.
const LONGEST: u64 = 4096;
/// What a text says of which nothing is known.
const ANY: &str = "text";

/// A text that meets the limits.
pub(super) fn text(limits: &Limits) -> Option<String> {
    if limits.min_length.is_some_and(|least| least > LONGEST) {
        return None;
    }
    let formatted = limits.format.as_deref().and_then(format).map(str::to_owned);
    formatted.into_iter().chain(matching(limits)).chain([stretched(ANY, limits)]).find(|text| fits(limits, text))
}

/// Texts that match the pattern, the shortest first.
pub(super) fn matching(limits: &Limits) -> impl Iterator<Item = String> {
    let pattern = limits.pattern.as_deref();
    // Counts that are needed for a least length, up to one that any sensible pattern reaches.
    let counts = pattern.map_or(0..0, |_| 0..65);
    counts.filter_map(move |more| pattern::text(pattern?, more)).flat_map(|text| [stretched(&text, limits), text])
}

/// Whether a text meets the limits. A pattern that no engine understands demands nothing: its author has been told.
pub(super) fn fits(limits: &Limits, text: &str) -> bool {
    let length = text.chars().count() as u64;
    let pattern = || limits.pattern.as_ref().and_then(|pattern| regex_lite::Regex::new(pattern).ok());
    limits.min_length.is_none_or(|least| length >= least)
        && limits.max_length.is_none_or(|most| length <= most)
        && pattern().is_none_or(|pattern| pattern.is_match(text))
}

/// A text cut or repeated to fit the lengths.
fn stretched(text: &str, limits: &Limits) -> String {
    let length = text.chars().count() as u64;
    let most = limits.max_length.unwrap_or(u64::MAX);
    let wanted = length.max(limits.min_length.unwrap_or_default()).min(most).min(LONGEST);
    text.chars().cycle().take(usize::try_from(wanted).unwrap_or_default()).collect()
}

/// What a format looks like. The names are those that documents use, most of them from JSON Schema.
fn format(name: &str) -> Option<&'static str> {
    Some(match name {
        "uuid" => "3fa85f64-5717-4562-b3fc-2c963f66afa6",
        "email" | "idn-email" => "somebody@example.com",
        "uri" | "url" | "iri" => "https://example.com/path",
        "uri-reference" | "iri-reference" => "/path",
        "hostname" | "idn-hostname" => "example.com",
        "ipv4" | "ip" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "time" => "23:59:59Z",
        "duration" => "P1D",
        "byte" => "dGV4dA==",
        "json-pointer" => "/text",
        "regex" => "^text$",
        "phone" => "+8613800000000",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(limits: Limits) -> Option<String> {
        let text = text(&limits);
        assert!(text.as_ref().is_none_or(|text| fits(&limits, text)), "{text:?}");
        text
    }

    #[test]
    fn texts_fit() {
        let pattern = |pattern: &str| Some(pattern.to_owned());
        let none = Limits::default;
        assert_eq!(made(none()).as_deref(), Some("text"));
        assert_eq!(made(Limits { max_length: Some(3), ..none() }).as_deref(), Some("tex"));
        assert_eq!(made(Limits { max_length: Some(0), ..none() }).as_deref(), Some(""));
        assert_eq!(made(Limits { min_length: Some(6), ..none() }).as_deref(), Some("textte"));
        assert_eq!(made(Limits { min_length: Some(1 << 40), ..none() }), None);
        assert_eq!(made(Limits { min_length: Some(3), max_length: Some(2), ..none() }), None);
        assert_eq!(made(Limits { format: pattern("uuid"), ..none() }).map(|text| text.len()), Some(36));
        assert_eq!(made(Limits { format: pattern("uuid"), max_length: Some(5), ..none() }).as_deref(), Some("text"));
        assert_eq!(made(Limits { pattern: pattern("^[0-9]+$"), min_length: Some(4), ..none() }).as_deref(), Some("1111"));
        assert_eq!(made(Limits { pattern: pattern("^a[0-9]*$"), min_length: Some(4), ..none() }).as_deref(), Some("a111"));
        assert_eq!(made(Limits { pattern: pattern("[0-9]"), min_length: Some(3), ..none() }).as_deref(), Some("111"));
        assert_eq!(made(Limits { pattern: pattern("^a{3}$"), max_length: Some(2), ..none() }), None);
        assert_eq!(made(Limits { pattern: pattern("^(?!x)"), ..none() }).as_deref(), Some("text"));
    }
}
