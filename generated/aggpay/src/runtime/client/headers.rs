// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! What an answer's headers say beside its body.

use std::time::Duration;

use http::header::{CONTENT_ENCODING, DATE, HeaderMap, RETRY_AFTER};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc2822;

/// Headers under which servers and proxies name a request, the most telling first.
const REQUEST_IDS: [&str; 7] =
    ["x-request-id", "request-id", "x-correlation-id", "x-trace-id", "x-amzn-requestid", "cf-ray", "traceparent"];
/// How much of such a name is kept.
const REQUEST_ID_LENGTH: usize = 128;

/// How long the gateway asks to wait: seconds, or a moment of its own clock.
pub(super) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().ok().map(Duration::from_secs);
    }
    let until = OffsetDateTime::parse(text, &Rfc2822).ok()?;
    // Its clock and ours need not agree. What it says about the time now is what its moment is measured from.
    let said = headers.get(DATE).and_then(|date| OffsetDateTime::parse(date.to_str().ok()?.trim(), &Rfc2822).ok());
    Some(Duration::try_from(until - said.unwrap_or_else(OffsetDateTime::now_utc)).unwrap_or_default())
}

/// What the answer calls itself.
pub(super) fn request_id(headers: &HeaderMap) -> Option<String> {
    let found = REQUEST_IDS.iter().find_map(|name| headers.get(*name)?.to_str().ok().filter(|text| !text.is_empty()))?;
    Some(found.chars().take(REQUEST_ID_LENGTH).collect())
}

/// A coding of the body that nobody asked for, and that nobody here undoes.
pub(super) fn encoded(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_ENCODING).is_some_and(|coding| !coding.as_bytes().eq_ignore_ascii_case(b"identity"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::header::HeaderValue;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (http::header::HeaderName::from_static(name), HeaderValue::from_static(value))).collect()
    }

    #[test]
    fn waiting_times_come_in_seconds_and_as_dates() {
        let after = |pairs: &[(&'static str, &'static str)]| retry_after(&headers(pairs));
        assert_eq!(after(&[("retry-after", "120")]), Some(Duration::from_secs(120)));
        let date = ("date", "Sun, 06 Nov 1994 08:49:37 GMT");
        assert_eq!(after(&[date, ("retry-after", "Sun, 06 Nov 1994 08:50:07 GMT")]), Some(Duration::from_secs(30)));
        assert_eq!(after(&[date, ("retry-after", "Sun, 06 Nov 1994 08:49:07 GMT")]), Some(Duration::ZERO));
        assert_eq!(after(&[("retry-after", "Sun, 06 Nov 1994 08:50:07 GMT")]), Some(Duration::ZERO));
        for unreadable in ["", "soon", "-1", "99999999999999999999999", "Sun, 99 Nov 1994 08:50:07 GMT"] {
            assert_eq!(after(&[("retry-after", unreadable)]), None, "{unreadable}");
        }
        assert_eq!(after(&[]), None);
    }

    #[test]
    fn a_request_has_a_name_if_anybody_gave_it_one() {
        assert_eq!(request_id(&headers(&[("traceparent", "00-1"), ("x-request-id", "r1")])).as_deref(), Some("r1"));
        assert_eq!(request_id(&headers(&[("traceparent", "00-1")])).as_deref(), Some("00-1"));
        assert_eq!(request_id(&headers(&[("x-request-id", "")])), None);
    }
}
