//! The header `Prefer` (RFC 7240): which answer the caller wants.
//!
//! `Prefer: code=404, example=unknown_id`, in one header or several. Other preferences are left to others.

use http::HeaderMap;

/// What the caller wants.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Prefer {
    /// A status, or the key of an answer in the document.
    pub code: Option<String>,
    /// The name of an example.
    pub example: Option<String>,
}

impl Prefer {
    /// Reads the preferences; of two for the same thing the first one counts.
    pub(super) fn read(headers: &HeaderMap) -> Self {
        let mut wanted = Self::default();
        for line in headers.get_all("prefer") {
            let Ok(line) = std::str::from_utf8(line.as_bytes()) else { continue };
            for (name, value) in preferences(line) {
                let place = match name.as_str() {
                    "code" => &mut wanted.code,
                    "example" => &mut wanted.example,
                    _ => continue,
                };
                place.get_or_insert(value);
            }
        }
        wanted
    }
}

/// The preferences of a line: names in lower case, values out of their quotes.
fn preferences(line: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let (mut text, mut quoted, mut escaped) = (String::new(), false, false);
    for sign in line.chars().chain([',']) {
        match sign {
            _ if escaped => {
                text.push(sign);
                escaped = false;
            }
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            ',' if !quoted => {
                // What follows a semicolon belongs to the preference, and none of ours has anything there.
                let whole = text.split(';').next().unwrap_or_default();
                let (name, value) = whole.split_once('=').unwrap_or((whole, ""));
                found.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
                text.clear();
            }
            _ => text.push(sign),
        }
    }
    found.retain(|(_, value)| !value.is_empty());
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    #[test]
    fn preferences_are_read_from_all_lines() {
        let mut headers = HeaderMap::new();
        for line in
            [r#"respond-async, Code = 404; why=not, example="an, \"example\"""#, "code=500, example=other", "example", "\""]
        {
            headers.append("prefer", HeaderValue::from_str(line).unwrap_or(HeaderValue::from_static("")));
        }
        let wanted = Prefer { code: Some("404".into()), example: Some(r#"an, "example""#.into()) };
        assert_eq!(Prefer::read(&headers), wanted);
        assert_eq!(Prefer::read(&HeaderMap::new()), Prefer::default());
    }
}
