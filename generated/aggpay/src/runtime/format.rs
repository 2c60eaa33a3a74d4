// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Forms of texts that JSON Schema and OpenAPI have names for, as far as a name leaves no doubt what it allows.

use std::net::{Ipv4Addr, Ipv6Addr};

/// Whether a text has a form; any text has one that is not known here.
pub(crate) fn matches(format: &str, text: &str) -> bool {
    match format {
        "uuid" => is_uuid(text),
        "ipv4" => text.parse::<Ipv4Addr>().is_ok(),
        "ipv6" => text.parse::<Ipv6Addr>().is_ok(),
        "byte" => is_base64(text),
        _ => true,
    }
}

/// Five groups of hexadecimal digits (RFC 9562).
fn is_uuid(text: &str) -> bool {
    let groups = text.split('-').map(|group| group.bytes().all(|byte| byte.is_ascii_hexdigit()).then_some(group.len()));
    groups.eq([8, 4, 4, 4, 12].map(Some))
}

/// Base64 in either alphabet, with or without padding (RFC 4648).
fn is_base64(text: &str) -> bool {
    let digits = text.trim_end_matches('=');
    let padding = text.len().saturating_sub(digits.len());
    digits.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/-_".contains(&byte))
        && digits.len() % 4 != 1
        && (padding == 0 || (padding <= 2 && text.len().is_multiple_of(4)))
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_form_is_told_from_what_only_looks_like_it() {
        for (format, good, bad) in [
            ("uuid", "6ba7b810-9dad-11D1-80b4-00c04fd430c8", "6ba7b8109dad11d180b400c04fd430c8"),
            ("uuid", "00000000-0000-0000-0000-000000000000", "6ba7b810-9dad-11d1-80b4-00c04fd430cg"),
            ("ipv4", "192.0.2.1", "192.0.2.256"),
            ("ipv6", "2001:db8::1", "192.0.2.1"),
            ("byte", "aGk=", "aGk=="),
            ("byte", "aGk", "a"),
            ("byte", "_-8", "a b"),
            ("byte", "", "===="),
        ] {
            assert!(matches(format, good), "{format} {good}");
            assert!(!matches(format, bad), "{format} {bad}");
        }
        assert!(matches("iban", "anything"));
    }
}
