//! The successful answers of an operation, when the document knows more than one kind, or one that is no JSON.
//!
//! Client and server read the same rows: the client finds the row by status and media type, the server is told which one it writes.
//! Generated enums have a variant for each row that says something of its own.

use bytes::Bytes;

use super::file::File;
use super::json::{self, DecodeError, EncodeError};
use super::model::{Model, Slot, View};
use super::operation::Operation;
#[cfg(feature = "client")]
use super::reply::Mode;
#[cfg(feature = "xml")]
use super::shape::Direction;
use super::shape::Field;
#[cfg(feature = "stream")]
use super::source::Flow;
use super::source::Source;
#[cfg(feature = "stream")]
use super::stream::Origin;
use super::text;

/// A successful answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answer {
    /// Under which status it comes.
    pub status: Status,
    /// How its body is written.
    pub form: Form,
    /// The media type of its body; empty without one.
    pub media_type: &'static str,
}

/// The statuses of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// This one.
    Is(u16),
    /// All of a class, by its first digit.
    Class(u16),
    /// Any for which there is no other row.
    Any,
}

/// How a body is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Form {
    /// There is none.
    Empty,
    /// As JSON.
    Json,
    /// As plain text.
    Text,
    /// As bytes.
    Bytes,
    /// As XML.
    Xml,
    /// As server-sent events.
    Events,
    /// As lines of JSON.
    Lines,
    /// As a sequence of JSON (RFC 7464).
    Sequence,
}

impl Answer {
    /// An answer without a body.
    #[must_use]
    pub const fn empty(status: Status) -> Self {
        Self { status, form: Form::Empty, media_type: "" }
    }

    /// An answer in JSON.
    #[must_use]
    pub const fn json(status: Status, media_type: &'static str) -> Self {
        Self { status, form: Form::Json, media_type }
    }

    /// An answer in plain text.
    #[must_use]
    pub const fn text(status: Status, media_type: &'static str) -> Self {
        Self { status, form: Form::Text, media_type }
    }

    /// An answer of bytes.
    #[must_use]
    pub const fn bytes(status: Status, media_type: &'static str) -> Self {
        Self { status, form: Form::Bytes, media_type }
    }

    /// An answer in XML.
    #[must_use]
    pub const fn xml(status: Status, media_type: &'static str) -> Self {
        Self { status, form: Form::Xml, media_type }
    }

    /// An answer of events.
    #[must_use]
    pub const fn events(status: Status, media_type: &'static str) -> Self {
        Self { status, form: Form::Events, media_type }
    }

    /// An answer in lines of JSON.
    #[must_use]
    pub const fn lines(status: Status, media_type: &'static str) -> Self {
        Self { status, form: Form::Lines, media_type }
    }

    /// An answer that is a sequence of JSON.
    #[must_use]
    pub const fn sequence(status: Status, media_type: &'static str) -> Self {
        Self { status, form: Form::Sequence, media_type }
    }

    /// Whether it is asked for by who wants this.
    #[cfg(feature = "client")]
    fn serves(&self, mode: Mode) -> bool {
        match self.form {
            Form::Empty => false,
            Form::Events | Form::Lines | Form::Sequence => mode == Mode::Items,
            Form::Bytes => mode != Mode::Items,
            Form::Json | Form::Text | Form::Xml => mode == Mode::Whole,
        }
    }
}

impl Status {
    /// How well a status fits; smaller is better.
    fn distance(self, status: u16) -> Option<u8> {
        match self {
            Self::Is(own) => (own == status).then_some(0),
            Self::Class(class) => (status / 100 == class).then_some(1),
            Self::Any => (status / 100 == 2).then_some(2),
        }
    }
}

/// An answer as it came, out of its envelope.
#[derive(Debug, Clone)]
pub struct Received {
    /// The operation that was called.
    pub operation: &'static Operation,
    /// The status.
    pub status: u16,
    /// The media type, as the answer gives it.
    pub content_type: Option<String>,
    /// The name of the file that it is, if it says so.
    pub file_name: Option<String>,
    /// The content.
    pub payload: Bytes,
    /// The content, where it was asked for piece by piece.
    pub stream: Option<Source>,
    /// How many bytes a piece of it may have.
    pub limit: usize,
}

impl Received {
    /// The position of the row that this is.
    #[must_use]
    pub fn row(&self) -> Option<usize> {
        row(self.operation, self.status, self.content_type.as_deref())
    }

    /// How its body is written.
    pub(crate) fn form(&self) -> Form {
        self.row().and_then(|row| self.operation.answers.get(row)).map_or(Form::Json, |answer| answer.form)
    }

    /// Reads the body.
    ///
    /// # Errors
    /// When it is not what the document promises.
    pub fn body<T: Model>(&self) -> Result<T, DecodeError> {
        let mut value = T::empty();
        if matches!(value.slot(), Slot::Nothing) {
            // Whatever the gateway says here, JSON or not, nobody asked for it.
            return Ok(value);
        }
        match self.form() {
            // An empty body says what null says.
            Form::Json => return json::decode(if self.payload.is_empty() { b"null" } else { &self.payload }),
            Form::Empty => return json::decode(b"null"),
            Form::Events | Form::Lines | Form::Sequence => return Err(self.unexpected()),
            Form::Xml => return self.xml(value),
            Form::Text => {
                let text = std::str::from_utf8(&self.payload).map_err(|_| DecodeError::new("", "the text is no UTF-8"))?;
                // What has structure is JSON, whatever the media type calls it.
                text::fill_texts(value.slot(), Field::ITEM, &[text])?;
            }
            Form::Bytes => {
                let mut file = File::new(String::new(), self.payload.clone());
                file.file_name.clone_from(&self.file_name);
                file.content_type.clone_from(&self.content_type);
                match value.slot() {
                    Slot::File(place) => *place = file,
                    slot => {
                        let text =
                            std::str::from_utf8(&self.payload).map_err(|_| DecodeError::new("", "the text is no UTF-8"))?;
                        text::fill_texts(slot, Field::ITEM, &[text])?;
                    }
                }
            }
        }
        Ok(value)
    }

    #[cfg(feature = "xml")]
    fn xml<T: Model>(&self, mut value: T) -> Result<T, DecodeError> {
        let Some(xml) = self.operation.xml else { return Err(self.unexpected()) };
        json::decode(&super::xml::to_json(&xml, xml.answered, value.slot(), Field::ITEM, &self.payload)?)
    }

    #[cfg(not(feature = "xml"))]
    fn xml<T: Model>(&self, _: T) -> Result<T, DecodeError> {
        Err(self.unexpected())
    }

    /// The content piece by piece, and where it is from.
    #[cfg(feature = "stream")]
    pub(crate) fn flow(&self) -> Result<(Flow, Origin), DecodeError> {
        let origin = Origin { operation: self.operation.id, status: self.status, limit: self.limit };
        let flow = self.stream.as_ref().and_then(Source::take);
        Ok((flow.ok_or_else(|| DecodeError::new("", "the answer was not asked for piece by piece"))?, origin))
    }

    /// The error of an answer that the document does not know, or that comes in a form that was not asked for.
    #[must_use]
    pub fn unexpected(&self) -> DecodeError {
        let media_type = self.content_type.as_deref().unwrap_or("no media type");
        let told = match (self.form(), &self.stream) {
            (Form::Events | Form::Lines | Form::Sequence, None) => "which has to be asked for as a stream",
            (_, Some(_)) => "which is no such stream; does the request ask for one?",
            _ => {
                return DecodeError::new(
                    "",
                    format!("the document knows no answer with status {} and {media_type}", self.status),
                );
            }
        };
        DecodeError::new("", format!("the answer is {media_type}, {told}"))
    }
}

/// The row of an answer: the status decides, and among equals the media type.
pub(crate) fn row(operation: &Operation, status: u16, content_type: Option<&str>) -> Option<usize> {
    let essence = content_type.map(|text| text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase());
    let fits = |answer: &Answer| match essence.as_deref() {
        Some(essence) => {
            let akin = match answer.form {
                Form::Json => essence == "application/json" || essence.ends_with("+json"),
                Form::Xml => essence.contains("xml"),
                Form::Lines => essence.contains("jsonl") || essence.contains("ndjson"),
                _ => false,
            };
            if same(answer.media_type, essence) { 0 } else { 3 - 2 * u8::from(akin) }
        }
        None => u8::from(answer.form != Form::Empty) * 2,
    };
    let rows = operation.answers.iter().enumerate();
    let found = rows.filter_map(|(index, answer)| Some(((answer.status.distance(status)?, fits(answer)), index)));
    found.min().map(|(_, index)| index)
}

/// Whether a media type is of a range.
fn same(range: &str, essence: &str) -> bool {
    let range = range.split(';').next().unwrap_or_default().trim();
    match range.strip_suffix("/*") {
        Some("*") => true,
        Some(kind) => essence.split('/').next().is_some_and(|own| own.eq_ignore_ascii_case(kind)),
        None => range.eq_ignore_ascii_case(essence),
    }
}

/// The header `Accept` of a request: every declared media type that can be read in this way, the first one preferred.
#[cfg(feature = "client")]
pub(crate) fn accept(operation: &Operation, mode: Mode) -> String {
    let mut types: Vec<&str> = Vec::new();
    for answer in operation.answers.iter().filter(|answer| answer.serves(mode)) {
        if !types.contains(&answer.media_type) {
            types.push(answer.media_type);
        }
    }
    // Failures are JSON more often than not.
    if !types.iter().any(|own| own.contains("json") || *own == "*/*") {
        types.push("application/json");
    }
    let weighed = types.iter().enumerate().map(|(index, own)| match index {
        0 => (*own).to_owned(),
        index => format!("{own};q=0.{}", 9_usize.saturating_sub(index).max(1)),
    });
    weighed.collect::<Vec<_>>().join(", ")
}

/// An answer to be written.
#[derive(Debug, Clone, Default)]
pub struct Given {
    /// Its status, when it is not the operation's usual one.
    pub status: Option<u16>,
    /// Its media type; empty without a body.
    pub content_type: String,
    /// The name of the file that it is.
    pub file_name: Option<String>,
    /// Its content.
    pub payload: Bytes,
    /// Its content, where that comes piece by piece.
    pub stream: Option<Source>,
}

impl Given {
    /// The answer of this row. `status` is for rows that have more than one.
    ///
    /// # Errors
    /// When the value cannot be written exactly.
    pub fn row<T: Model>(operation: &'static Operation, row: usize, status: Option<u16>, value: &T) -> Result<Self, EncodeError> {
        let Some(answer) = operation.answers.get(row) else { return Self::json(value) };
        let usual = Self::head(operation, Some(row));
        let given = Self { status: status.or(usual.status), ..usual };
        match answer.form {
            Form::Empty => Ok(Self { content_type: String::new(), ..given }),
            Form::Json => Ok(Self { content_type: given.content_type.clone(), status: given.status, ..Self::json(value)? }),
            #[cfg(feature = "xml")]
            Form::Xml if operation.xml.is_some() => {
                let written =
                    operation.xml.map(|xml| super::xml::encode(&xml, xml.answered, value.view(), Field::ITEM, Direction::Response));
                Ok(Self { payload: Bytes::from(written.transpose()?.unwrap_or_default()), ..given })
            }
            Form::Xml | Form::Text | Form::Bytes | Form::Events | Form::Lines | Form::Sequence => match value.view() {
                View::File(file) => Ok(Self {
                    content_type: file.content_type.clone().unwrap_or(given.content_type),
                    file_name: file.file_name.clone().filter(|name| !name.is_empty()),
                    payload: file.bytes.clone(),
                    stream: file.source.clone(),
                    ..given
                }),
                view => {
                    let texts = text::texts(view, Field::ITEM)?.unwrap_or_default();
                    Ok(Self { payload: Bytes::from(texts.join("\n")), ..given })
                }
            },
        }
    }

    /// Status and media type of a row.
    pub(crate) fn head(operation: &'static Operation, row: Option<usize>) -> Self {
        let Some(answer) = row.and_then(|row| operation.answers.get(row)) else { return Self::default() };
        let status = match answer.status {
            Status::Is(status) => Some(status),
            Status::Class(class) => Some(class.saturating_mul(100)),
            Status::Any => None,
        };
        Self { status, content_type: concrete(answer), ..Self::default() }
    }

    /// The answer of a row that has no body.
    #[must_use]
    pub fn empty(operation: &'static Operation, row: usize, status: Option<u16>) -> Self {
        Self::row(operation, row, status, &()).unwrap_or_default()
    }

    fn json<T: Model>(value: &T) -> Result<Self, EncodeError> {
        match value.view() {
            View::Absent => Ok(Self::default()),
            _ => Ok(Self {
                content_type: "application/json".to_owned(),
                payload: json::encode(value).map(Bytes::from)?,
                ..Self::default()
            }),
        }
    }
}

/// The media type of an answer; a range is none.
fn concrete(answer: &Answer) -> String {
    let usual = match answer.form {
        Form::Json => "application/json",
        Form::Text => "text/plain; charset=utf-8",
        Form::Empty | Form::Bytes => "application/octet-stream",
        Form::Xml => "application/xml",
        Form::Events => "text/event-stream",
        Form::Lines => "application/jsonl",
        Form::Sequence => "application/json-seq",
    };
    if answer.media_type.contains('*') || answer.media_type.is_empty() { usual.to_owned() } else { answer.media_type.to_owned() }
}
