// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Percent-encoding, query strings and base addresses.

use std::borrow::Cow;

/// Decoded `key=value` pairs, in the order in which they stand.
pub type Pairs<'a> = Vec<(Cow<'a, str>, Cow<'a, str>)>;

/// Appends one segment of a path: everything but letters, digits and `-._~` is percent-encoded.
pub(crate) fn push_segment(path: &mut String, segment: &str) {
    push_encoded(path, segment, false);
}

/// A text in which everything but letters, digits and `-._~` is percent-encoded.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_encoded(&mut out, text, false);
    out
}

/// The same, but signs that structure an address stay, and so do escapes; `&`, `+` and `#` would change what the query says.
pub(crate) fn escape_reserved(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (index, sign) in text.char_indices() {
        let rest = text.get(index.saturating_add(1)..).unwrap_or_default();
        if matches!(sign, ':' | '/' | '?' | '@' | '!' | '$' | '\'' | '(' | ')' | '*' | ',' | ';' | '=')
            || (sign == '%' && escaped(rest.as_bytes()).is_some())
        {
            out.push(sign);
        } else {
            push_encoded(&mut out, sign.encode_utf8(&mut [0; 4]), false);
        }
    }
    out
}

/// A text in which what no cookie may hold is percent-encoded.
pub(crate) fn escape_cookie(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        if sign.is_ascii_graphic() && !matches!(sign, '"' | ',' | ';' | '\\' | '%') {
            out.push(sign);
        } else {
            push_encoded(&mut out, sign.encode_utf8(&mut [0; 4]), false);
        }
    }
    out
}

/// Writes pairs as a query string or a form, a blank as `+`.
pub(crate) fn write_pairs<K: AsRef<str>, V: AsRef<str>>(pairs: impl IntoIterator<Item = (K, V)>) -> String {
    let mut text = String::new();
    for (key, value) in pairs {
        if !text.is_empty() {
            text.push('&');
        }
        push_encoded(&mut text, key.as_ref(), true);
        text.push('=');
        push_encoded(&mut text, value.as_ref(), true);
    }
    text
}

/// Reads a query string or a form. A key without `=` has an empty value; broken escapes stay as they are.
pub(crate) fn read_pairs(text: &str) -> Pairs<'_> {
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(key, true), decode(value, true))
        })
        .collect()
}

/// Undoes percent-encoding, and `+` for a blank when `plus` says so. Bytes that are no UTF-8 become the replacement character.
pub(crate) fn decode(text: &str, plus: bool) -> Cow<'_, str> {
    match decode_bytes(text, plus) {
        Some(bytes) => {
            Cow::Owned(String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
        }
        None => Cow::Borrowed(text),
    }
}

/// The same for a segment of a path; nothing when it is no UTF-8, since then it can name nothing that this crate knows.
#[cfg(feature = "server")]
pub(crate) fn decode_segment(text: &str) -> Option<Cow<'_, str>> {
    match decode_bytes(text, false) {
        Some(bytes) => String::from_utf8(bytes).ok().map(Cow::Owned),
        None => Some(Cow::Borrowed(text)),
    }
}

/// The decoded bytes; nothing when there is nothing to decode.
fn decode_bytes(text: &str, plus: bool) -> Option<Vec<u8>> {
    if !text.bytes().any(|byte| byte == b'%' || (plus && byte == b'+')) {
        return None;
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        match byte {
            b'+' if plus => bytes.push(b' '),
            b'%' => match escaped(after) {
                Some((decoded, after)) => {
                    bytes.push(decoded);
                    rest = after;
                }
                None => bytes.push(b'%'),
            },
            _ => bytes.push(byte),
        }
    }
    Some(bytes)
}

fn escaped(after: &[u8]) -> Option<(u8, &[u8])> {
    let (&[high, low], rest) = after.split_first_chunk()?;
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    Some((digit(high)? << 4 | digit(low)?, rest))
}

fn push_encoded(text: &mut String, value: &str, plus: bool) {
    for byte in value.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => text.push(char::from(byte)),
            b' ' if plus => text.push('+'),
            _ => {
                text.push('%');
                for digit in [byte >> 4, byte & 15] {
                    text.extend(char::from_digit(digit.into(), 16).map(|digit| digit.to_ascii_uppercase()));
                }
            }
        }
    }
}

/// Where a gateway lives: scheme and authority, and a path in front of the operations' own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Base {
    /// `https://host` or `https://host:port`, in lower case; a default port is left out.
    pub origin: String,
    /// `` or `/prefix`, without a final slash.
    pub prefix: String,
}

impl Base {
    /// Reads an absolute `http` or `https` address. A query or fragment has no place in it.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (scheme, rest) = text.trim().split_once("://")?;
        let scheme = scheme.to_ascii_lowercase();
        let (authority, path) = match rest.find('/') {
            Some(at) => rest.split_at(at),
            None => (rest, ""),
        };
        let authority = authority.parse::<http::uri::Authority>().ok()?;
        let prefix = path.trim_end_matches('/');
        let fits = prefix.is_empty() || (!prefix.contains(['?', '#']) && prefix.parse::<http::uri::PathAndQuery>().is_ok());
        if authority.host().is_empty() || authority.as_str().contains('@') || !fits {
            return None;
        }
        let origin = origin(&scheme, authority.as_str())?;
        Some(Self { origin, prefix: prefix.to_owned() })
    }
}

/// `scheme://authority` in the form that gets signed: lower case, without the scheme's default port.
pub(crate) fn origin(scheme: &str, authority: &str) -> Option<String> {
    let default = match scheme {
        "http" => ":80",
        "https" => ":443",
        _ => return None,
    };
    let authority = authority.to_ascii_lowercase();
    let authority = authority.strip_suffix(default).unwrap_or(&authority);
    Some(format!("{scheme}://{authority}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_survive_a_round_trip() {
        let pairs = [("a b", "中 文&a=b+c/d"), ("empty", ""), ("%", "100%")];
        let text = write_pairs(pairs);
        assert_eq!(text, "a+b=%E4%B8%AD+%E6%96%87%26a%3Db%2Bc%2Fd&empty=&%25=100%25");
        let read = read_pairs(&text);
        assert!(read.iter().map(|(key, value)| (key.as_ref(), value.as_ref())).eq(pairs));
    }

    #[test]
    fn broken_escapes_stay_as_they_are() {
        assert_eq!(decode("%zz%4", false), "%zz%4");
        assert_eq!(decode("a+b%20c", false), "a+b c");
        assert_eq!(decode("%ff", false), "\u{fffd}");
    }

    #[test]
    fn keys_without_a_value_are_empty() {
        assert_eq!(read_pairs("a&&b="), [(Cow::from("a"), Cow::from("")), (Cow::from("b"), Cow::from(""))]);
    }

    #[test]
    fn a_base_address_is_brought_to_one_form() {
        let base = |text| Base::parse(text).map(|base| (base.origin, base.prefix));
        assert_eq!(base("HTTPS://Api.Example:443/"), Some(("https://api.example".into(), String::new())));
        assert_eq!(base("http://127.0.0.1:8080/pay/"), Some(("http://127.0.0.1:8080".into(), "/pay".into())));
        assert_eq!(base("http://[::1]:80"), Some(("http://[::1]".into(), String::new())));
        for broken in ["", "api.example", "ftp://api.example", "https://", "https://user@api.example", "https://api.example/?a=b"]
        {
            assert_eq!(base(broken), None, "{broken}");
        }
    }
}
