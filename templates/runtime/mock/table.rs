//! What a mock answers, as constant tables, and how one answer is picked.
//!
//! Generated code states it like this:
//!
//! ```ignore
//! Mock::new(&operations::GET_ORDER, input::<GetOrderRequest>, &[
//!     Answer::new("200", Body::Examples("application/json", &[Example::new("paid", r#"{"order_no":"1"}"#)])),
//!     Answer::new("404", Body::Form),
//! ])
//! ```

use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;

use super::prefer::Prefer;
use crate::runtime::answers::Given;
use crate::runtime::error_form::FailureKind;
use crate::runtime::model::{DynObject, Object};
use crate::runtime::operation::Operation;
use crate::runtime::pointer;
use crate::runtime::server::{Failure, Outcome};
use crate::runtime::url;

/// One operation, and everything that it may answer.
#[derive(Debug)]
pub struct Mock {
    /// The operation.
    pub operation: &'static Operation,
    /// Makes an empty input, into which a request is read.
    pub input: fn() -> Box<dyn DynObject>,
    /// The answers that the document declares.
    pub answers: &'static [Answer],
    /// How a list comes to its end.
    pub paging: Option<Paging>,
}

/// An answer that the document declares.
#[derive(Debug)]
pub struct Answer {
    /// Its key in the document: a status, a class such as `4XX`, or `default`.
    pub key: &'static str,
    /// What it says.
    pub body: Body,
}

/// What an answer says.
#[derive(Debug)]
pub enum Body {
    /// Nothing.
    None,
    /// What the server itself says under such a status.
    Form,
    /// One of these, under this media type; the first one unless another is asked for.
    Examples(&'static str, &'static [Example]),
}

/// An example of an answer.
#[derive(Debug)]
pub struct Example {
    /// Its name.
    pub name: &'static str,
    /// The content: JSON, without its envelope.
    pub json: &'static str,
}

/// How a list comes to its end: whoever asks for a further page gets one that says it is the last.
#[derive(Debug, Clone, Copy)]
pub struct Paging {
    turn: Turn,
    end: End,
}

/// Parameters of the query that ask for a further page.
#[derive(Debug, Clone, Copy)]
enum Turn {
    /// Any of these does.
    After(&'static [&'static str]),
    /// This one does with a number above 1.
    Numbered(&'static str),
}

/// What makes a page the last one, by its place in the answer.
#[derive(Debug, Clone, Copy)]
enum End {
    /// It holds nothing.
    Items(&'static str),
    /// It says that there is no more.
    More(&'static str),
}

/// Makes an empty input of a type.
#[must_use]
pub fn input<I: Object>() -> Box<dyn DynObject> {
    Box::new(I::empty())
}

impl Mock {
    /// An operation with its answers.
    #[must_use]
    pub const fn new(operation: &'static Operation, input: fn() -> Box<dyn DynObject>, answers: &'static [Answer]) -> Self {
        Self { operation, input, answers, paging: None }
    }

    /// The answer is a list in pages.
    #[must_use]
    pub const fn paged(mut self, paging: Paging) -> Self {
        self.paging = Some(paging);
        self
    }

    /// Answers a request that was found to be right.
    pub(super) fn answer(&self, headers: &HeaderMap, query: &str) -> Outcome {
        let wanted = Prefer::read(headers);
        let (status, answer) = self.choose(&wanted)?;
        let body = answer.map_or(&Body::Form, |answer| &answer.body);
        let (content_type, example) = match body {
            Body::None => return Ok(Given { status: Some(status), ..Given::default() }),
            Body::Form if status < 300 => {
                return Err(Failure::new(
                    FailureKind::NotImplemented,
                    "the document has no example of this, and none could be made",
                ));
            }
            Body::Form => return Err(Failure::new(reason(status), "the header Prefer asked for this").status(status)),
            Body::Examples(content_type, examples) => {
                let name = wanted.example.as_deref();
                let found = examples.iter().find(|example| name.is_none_or(|name| name == example.name));
                (content_type, found.ok_or_else(|| self.unknown_example(&wanted))?)
            }
        };
        let paging = self.paging.filter(|paging| status == self.operation.success && paging.turn.is_taken(query));
        let payload = match paging.and_then(|paging| paging.end(example.json)) {
            Some(last) => Bytes::from(last),
            None => content(content_type, example.json),
        };
        Ok(Given { status: Some(status), content_type: (*content_type).to_owned(), payload, ..Given::default() })
    }

    /// The answer that is wanted, and its status. An error that the document does not declare is the server's own.
    fn choose(&self, wanted: &Prefer) -> Result<(u16, Option<&Answer>), Failure> {
        let success = self.operation.success;
        let Some(code) = &wanted.code else {
            let usual = self.by_status(success);
            // A name that the usual answer does not know may be another's.
            let named = wanted.example.as_deref().filter(|name| !usual.is_some_and(|answer| answer.has(name)));
            let other = named.and_then(|name| self.answers.iter().find(|answer| answer.has(name)));
            return Ok(match (other, usual) {
                (Some(other), _) => (self.status_of(other), Some(other)),
                (None, Some(usual)) => (success, Some(usual)),
                // An operation without a success has nothing to say.
                (None, None) => (success, Some(&NOTHING)),
            });
        };
        if let Some(answer) = self.answers.iter().find(|answer| answer.key.eq_ignore_ascii_case(code)) {
            return Ok((self.status_of(answer), Some(answer)));
        }
        let status = code.parse::<u16>().ok().filter(|status| (200..600).contains(status));
        match status.map(|status| (status, self.by_status(status).or_else(|| self.by_key("default")))) {
            Some((status, answer)) if answer.is_some() || status >= 400 => Ok((status, answer)),
            _ => {
                Err(refusal(format!("no answer {code} is declared, but {}", list(self.answers.iter().map(|answer| answer.key)))))
            }
        }
    }

    /// The answer declared for a status, or for its class.
    fn by_status(&self, status: u16) -> Option<&Answer> {
        self.by_key(&status.to_string()).or_else(|| self.by_key(&format!("{}XX", status / 100)))
    }

    fn by_key(&self, key: &str) -> Option<&Answer> {
        self.answers.iter().find(|answer| answer.key.eq_ignore_ascii_case(key))
    }

    /// The status with which a declared answer is given.
    fn status_of(&self, answer: &Answer) -> u16 {
        let class = |key: &str| key.get(..1).and_then(|digit| digit.parse::<u16>().ok()).map(|class| class * 100);
        // Where failures hide inside a success, the unspecific one does.
        let hidden = self.operation.failure.or_else(|| self.operation.envelope?.failure).is_some();
        match answer.key.parse() {
            Ok(status) => status,
            Err(_) => class(answer.key).unwrap_or(if hidden { self.operation.success } else { 500 }),
        }
    }

    fn unknown_example(&self, wanted: &Prefer) -> Failure {
        let names = self.answers.iter().flat_map(|answer| match &answer.body {
            Body::Examples(_, examples) => *examples,
            Body::None | Body::Form => &[],
        });
        let name = wanted.example.as_deref().unwrap_or_default();
        let names = names.map(|example| example.name);
        refusal(match &wanted.code {
            Some(code) => format!("the answer {code} has no example {name}; there are {}", list(names)),
            None => format!("there is no example {name}, but {}", list(names)),
        })
    }
}

/// An example as it travels: what is no JSON stands in the table as a JSON string.
fn content(content_type: &str, json: &'static str) -> Bytes {
    // One item of a stream.
    match content_type.split(';').next().unwrap_or_default() {
        "text/event-stream" => {
            return Bytes::from(format!("data: {}\n\n", serde_json::from_str(json).unwrap_or(json.to_owned())));
        }
        "application/json-seq" => return Bytes::from(format!("\x1E{json}\n")),
        _ => {}
    }
    let text = if content_type.contains("json") { None } else { serde_json::from_str::<String>(json).ok() };
    text.map_or_else(|| Bytes::from_static(json.as_bytes()), Bytes::from)
}

/// The answer where the document has none.
static NOTHING: Answer = Answer::new("", Body::None);

impl Answer {
    /// An answer under its key in the document.
    #[must_use]
    pub const fn new(key: &'static str, body: Body) -> Self {
        Self { key, body }
    }

    fn has(&self, name: &str) -> bool {
        matches!(self.body, Body::Examples(_, examples) if examples.iter().any(|example| example.name == name))
    }
}

impl Example {
    /// An example and its name.
    #[must_use]
    pub const fn new(name: &'static str, json: &'static str) -> Self {
        Self { name, json }
    }
}

impl Paging {
    /// Any of these parameters asks for a further page.
    #[must_use]
    pub const fn after(names: &'static [&'static str]) -> Self {
        Self { turn: Turn::After(names), end: End::Items("") }
    }

    /// This parameter is the number of the page.
    #[must_use]
    pub const fn numbered(name: &'static str) -> Self {
        Self { turn: Turn::Numbered(name), end: End::Items("") }
    }

    /// The last page is the one with nothing at this place.
    #[must_use]
    pub const fn items(mut self, pointer: &'static str) -> Self {
        self.end = End::Items(pointer);
        self
    }

    /// The last page is the one that says so at this place.
    #[must_use]
    pub const fn more(mut self, pointer: &'static str) -> Self {
        self.end = End::More(pointer);
        self
    }

    /// The last page, made of a page that is not.
    fn end(&self, page: &str) -> Option<String> {
        let mut page: Value = serde_json::from_str(page).ok()?;
        let (place, last) = match self.end {
            End::Items(place) => (place, Value::Array(Vec::new())),
            End::More(place) => match page.pointer(place)? {
                Value::Bool(true) => (place, Value::from(false)),
                Value::String(more) if more == "true" => (place, Value::from("false")),
                _ => return None,
            },
        };
        pointer::set(&mut page, place, last);
        Some(page.to_string())
    }
}

impl Turn {
    fn is_taken(self, query: &str) -> bool {
        let pairs = url::read_pairs(query);
        let mut given = pairs.iter().filter(|(_, value)| !value.is_empty());
        match self {
            Self::After(names) => given.any(|(name, _)| names.contains(&name.as_ref())),
            Self::Numbered(page) => {
                given.any(|(name, value)| name == page && value.parse::<u64>().is_ok_and(|number| number > 1))
            }
        }
    }
}

/// The server's own word for a status.
fn reason(status: u16) -> FailureKind {
    const REASONS: [FailureKind; 12] = [
        FailureKind::InvalidRequest,
        FailureKind::Unauthenticated,
        FailureKind::Forbidden,
        FailureKind::NotFound,
        FailureKind::MethodNotAllowed,
        FailureKind::Conflict,
        FailureKind::PayloadTooLarge,
        FailureKind::UnsupportedMediaType,
        FailureKind::RateLimited,
        FailureKind::NotImplemented,
        FailureKind::Internal,
        FailureKind::Unavailable,
    ];
    let general = if status < 500 { FailureKind::InvalidRequest } else { FailureKind::Internal };
    REASONS.into_iter().find(|reason| reason.status() == status).unwrap_or(general)
}

fn refusal(message: String) -> Failure {
    Failure::new(FailureKind::InvalidRequest, message).parameter("Prefer")
}

fn list<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let mut words: Vec<&str> = words.collect();
    words.dedup();
    if words.is_empty() { "none".to_owned() } else { words.join(", ") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    static OPERATION: Operation = Operation::new("listOrders", "GET", "/orders", &[]);
    static ORDERS: Mock = Mock::new(
        &OPERATION,
        input::<()>,
        &[
            Answer::new(
                "2XX",
                Body::Examples("application/json", &[Example::new("one", r#"{"orders":[1]}"#), Example::new("none", "{}")]),
            ),
            Answer::new("404", Body::None),
            Answer::new("4xx", Body::Form),
            Answer::new("503", Body::Examples("application/json", &[Example::new("tired", r#"{"why":"tired"}"#)])),
        ],
    )
    .paged(Paging::after(&["after"]).items("/orders"));

    /// What is answered: a status (0 for the usual one, and for a failure its own) and a text.
    fn answer(mock: &Mock, prefer: &'static str, query: &str) -> (u16, String) {
        let headers = HeaderMap::from_iter([(http::HeaderName::from_static("prefer"), HeaderValue::from_static(prefer))]);
        match mock.answer(&headers, query) {
            Ok(answered) => (answered.status.unwrap_or_default(), String::from_utf8_lossy(&answered.payload).into_owned()),
            Err(failure) => (failure.write(None).0, "a failure".to_owned()),
        }
    }

    #[test]
    fn the_answer_that_is_asked_for_is_given() {
        for (prefer, status, text) in [
            ("", 200, r#"{"orders":[1]}"#),
            ("example=none", 200, "{}"),
            ("code=201, example=none", 201, "{}"),
            ("example=tired", 503, r#"{"why":"tired"}"#),
            ("code=404", 404, ""),
            ("code=409", 409, "a failure"),
            ("code=4XX", 400, "a failure"),
            ("code=500", 500, "a failure"),
            ("code=302", 400, "a failure"),
            ("code=default", 400, "a failure"),
            ("code=503, example=one", 400, "a failure"),
            ("example=nothing", 400, "a failure"),
        ] {
            assert_eq!(answer(&ORDERS, prefer, ""), (status, text.to_owned()), "{prefer}");
        }
        assert_eq!(answer(&ORDERS, "", "after=1"), (200, r#"{"orders":[]}"#.to_owned()));
        assert_eq!(answer(&ORDERS, "", "after="), (200, r#"{"orders":[1]}"#.to_owned()));
    }

    #[test]
    fn pages_end_as_the_document_says() {
        let more = Paging::numbered("page").more("/more");
        assert_eq!(more.end(r#"{"more":true}"#).as_deref(), Some(r#"{"more":false}"#));
        assert_eq!(more.end(r#"{"more":"true"}"#).as_deref(), Some(r#"{"more":"false"}"#));
        assert_eq!(more.end(r#"{"more":false}"#), None);
        assert!(more.turn.is_taken("page=2") && !more.turn.is_taken("page=1") && !more.turn.is_taken("size=2"));
    }

    #[test]
    fn what_has_no_answer_says_so() {
        let silent = Mock::new(&OPERATION, input::<()>, &[]);
        assert_eq!(answer(&silent, "", ""), (200, String::new()));
        assert_eq!(answer(&silent, "code=404", ""), (404, "a failure".to_owned()));
        static ENDLESS: Mock = Mock::new(&OPERATION, input::<()>, &[Answer::new("200", Body::Form)]);
        assert_eq!(answer(&ENDLESS, "", ""), (501, "a failure".to_owned()));
    }
}
