//! Names of media types.

/// A media type without its parameters, in lower case: `application/json` for `Application/JSON; charset=utf-8`.
#[must_use]
pub fn essence(name: &str) -> String {
    name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}
