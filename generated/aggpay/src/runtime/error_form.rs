// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! How failures look on the wire: read by the client, written by the server.

use std::borrow::Cow;

use serde_json::Value;

use super::pointer;

/// Where an error body holds what, and how a server writes the failures that arise before a handler runs.
#[derive(Debug)]
pub struct ErrorForm {
    /// Pointer to the machine-readable code.
    pub code: Option<&'static str>,
    /// Pointer to the text for people.
    pub message: Option<&'static str>,
    /// Pointer to the class of the error.
    pub kind: Option<&'static str>,
    /// Pointer to the name of the parameter that is at fault.
    pub parameter: Option<&'static str>,
    /// The longest text that the document allows at one of these places, in characters.
    pub limits: &'static [(&'static str, usize)],
    /// What a server answers, by reason.
    pub responses: &'static [(FailureKind, Template)],
}

/// A prepared error answer.
#[derive(Debug, Clone, Copy)]
pub struct Template {
    /// The HTTP status.
    pub status: u16,
    /// The body, as JSON, into which the message and the rest are set.
    pub body: &'static str,
}

/// Why a server refuses or fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailureKind {
    /// A parameter or the body is missing, malformed or beyond a limit.
    InvalidRequest,
    /// The key is unknown, or the signature wrong.
    Unauthenticated,
    /// The caller may not do this.
    Forbidden,
    /// There is no such path or object.
    NotFound,
    /// The path exists, but not with this method.
    MethodNotAllowed,
    /// The request contradicts the state of the object.
    Conflict,
    /// The body is too long.
    PayloadTooLarge,
    /// The body has the wrong media type.
    UnsupportedMediaType,
    /// The caller asks too often.
    RateLimited,
    /// The server does not offer this operation.
    NotImplemented,
    /// The server failed.
    Internal,
    /// The server cannot answer now.
    Unavailable,
}

impl FailureKind {
    /// The HTTP status where the document gives no other.
    #[must_use]
    pub const fn status(self) -> u16 {
        match self {
            Self::InvalidRequest => 400,
            Self::Unauthenticated => 401,
            Self::Forbidden => 403,
            Self::NotFound => 404,
            Self::MethodNotAllowed => 405,
            Self::Conflict => 409,
            Self::PayloadTooLarge => 413,
            Self::UnsupportedMediaType => 415,
            Self::RateLimited => 429,
            Self::Internal => 500,
            Self::NotImplemented => 501,
            Self::Unavailable => 503,
        }
    }
}

/// The four things that error bodies tell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Told {
    pub code: Option<String>,
    pub message: Option<String>,
    pub kind: Option<String>,
    pub parameter: Option<String>,
}

impl ErrorForm {
    /// Reads an error body.
    pub(crate) fn read(&self, body: &Value) -> Told {
        let text = |place: Option<&str>| place.and_then(|place| pointer::scalar(body, place)).filter(|text| !text.is_empty());
        Told { code: text(self.code), message: text(self.message), kind: text(self.kind), parameter: text(self.parameter) }
    }

    /// Writes an error body; returns its status with it.
    pub(crate) fn write(&self, reason: FailureKind, told: &Told) -> (u16, Value) {
        let find = |wanted| self.responses.iter().find(|(kind, _)| *kind == wanted).map(|(_, template)| template);
        let template = find(reason);
        // A reason that the document leaves out is worded like its nearest relative: what marks a body as an error stays.
        let relative = if reason.status() < 500 { FailureKind::InvalidRequest } else { FailureKind::Internal };
        let mut body = template
            .or_else(|| find(relative))
            .and_then(|template| serde_json::from_str(template.body).ok())
            .unwrap_or(Value::Object(serde_json::Map::new()));
        let places =
            [(self.code, &told.code), (self.message, &told.message), (self.kind, &told.kind), (self.parameter, &told.parameter)];
        for (place, text) in places {
            if let (Some(place), Some(text)) = (place, text) {
                let value = like(body.pointer(place), &self.shorten(place, text));
                pointer::set(&mut body, place, value);
            }
        }
        (template.map_or(reason.status(), |template| template.status), body)
    }

    /// A text within the limit of its place. Of the path of a parameter, the innermost members go first; any other text ends in `…`.
    fn shorten<'t>(&self, place: &str, text: &'t str) -> Cow<'t, str> {
        let Some((_, longest)) = self.limits.iter().find(|(limited, _)| *limited == place) else { return Cow::Borrowed(text) };
        let Some((end, _)) = text.char_indices().nth(*longest) else { return Cow::Borrowed(text) };
        let kept = text.get(..end).unwrap_or_default();
        if self.parameter == Some(place)
            // The limit may fall right behind a whole member.
            && let Some(last) = text.match_indices(['.', '[']).map(|(at, _)| at).take_while(|at| *at <= end).last()
        {
            return Cow::Borrowed(text.get(..last).unwrap_or_default());
        }
        let mut kept: String = kept.chars().take(longest.saturating_sub(1)).collect();
        kept.push('…');
        Cow::Owned(kept)
    }
}

/// A value in the JSON type of the one that it replaces: a code that the document writes as a number stays a number.
fn like(old: Option<&Value>, text: &str) -> Value {
    match old {
        Some(old @ Value::Number(_)) => text.parse::<i64>().map_or_else(|_| old.clone(), Value::from),
        _ => Value::from(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const FORM: ErrorForm = ErrorForm {
        code: Some("/error/code"),
        message: Some("/error/text"),
        kind: None,
        parameter: Some("/param"),
        limits: &[("/error/text", 9), ("/param", 9)],
        responses: &[
            (FailureKind::NotFound, Template { status: 410, body: r#"{"error": {"code": 5}, "ok": false}"# }),
            (FailureKind::InvalidRequest, Template { status: 422, body: r#"{"ok": false}"# }),
        ],
    };

    #[test]
    fn bodies_are_filled_from_their_template() {
        let told = Told { code: Some("7".into()), message: Some("gone".into()), ..Told::default() };
        assert_eq!(FORM.write(FailureKind::NotFound, &told), (410, json!({"error": {"code": 7, "text": "gone"}, "ok": false})));
        let told = Told { code: Some("GONE".into()), parameter: Some("id".into()), ..Told::default() };
        assert_eq!(FORM.write(FailureKind::NotFound, &told), (410, json!({"error": {"code": 5}, "ok": false, "param": "id"})));
    }

    #[test]
    fn reasons_without_a_template_have_the_usual_status_and_a_relatives_body() {
        let told = Told { message: Some("slow down".into()), ..Told::default() };
        assert_eq!(FORM.write(FailureKind::RateLimited, &told), (429, json!({"error": {"text": "slow down"}, "ok": false})));
        assert_eq!(FORM.write(FailureKind::Internal, &told), (500, json!({"error": {"text": "slow down"}})));
    }

    #[test]
    fn bodies_are_read_back() {
        let told = FORM.read(&json!({"error": {"code": 5, "text": ""}, "param": "id"}));
        assert_eq!(told, Told { code: Some("5".into()), parameter: Some("id".into()), ..Told::default() });
    }

    #[test]
    fn texts_keep_to_the_limits_of_their_place() {
        let write = |message: &str, parameter: &str| {
            let told = Told { message: Some(message.into()), parameter: Some(parameter.into()), ..Told::default() };
            let (_, body) = FORM.write(FailureKind::InvalidRequest, &told);
            (body["error"]["text"].clone(), body["param"].clone())
        };
        assert_eq!(write("123456789", "outer.key"), (json!("123456789"), json!("outer.key")));
        assert_eq!(write("短短短短短短短短短短", "outer.keys"), (json!("短短短短短短短短…"), json!("outer")));
        assert_eq!(write("", "outer.key[3].a").1, json!("outer.key"));
        assert_eq!(write("", "unbroken_name").1, json!("unbroken…"));
    }
}
