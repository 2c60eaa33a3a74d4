//! How parameters and forms are written, which answers mean success, and what lets a caller in: operation by operation.

use super::{Text, Ty};

/// Where a parameter with a style goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The path.
    Path,
    /// The query string.
    Query,
    /// The query string, with `allowReserved`.
    QueryReserved,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

/// The style of a parameter or of a form's value that is not written the usual way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `simple`; `true` when exploded, as everywhere below.
    Simple(bool),
    /// `label`.
    Label(bool),
    /// `matrix`.
    Matrix(bool),
    /// `form`.
    Form(bool),
    /// `spaceDelimited`, not exploded.
    Space,
    /// `pipeDelimited`, not exploded.
    Pipe,
    /// `deepObject`.
    Deep,
    /// `content` with a JSON media type.
    Json,
}

/// A row of an operation's successful answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Under which status it comes.
    pub status: AnswerStatus,
    /// How its body is written.
    pub form: AnswerForm,
    /// The media type; empty without a body.
    pub media_type: String,
    /// The type of the body.
    pub ty: Option<Ty>,
}

/// The statuses of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerStatus {
    /// This one.
    Is(u16),
    /// A class, by its first digit.
    Class(u16),
    /// Every other success (`default`).
    Any,
}

/// How the body of an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerForm {
    /// There is none.
    Empty,
    /// JSON.
    Json,
    /// Plain text.
    Text,
    /// Bytes.
    Bytes,
}

/// The enum over the answers of an operation that has several kinds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerEnum {
    /// Rust name.
    pub name: String,
    /// One per row, in their order.
    pub variants: Vec<AnswerVariant>,
}

/// A variant of an [`AnswerEnum`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerVariant {
    /// Rust name.
    pub name: String,
    /// What the answer means.
    pub docs: Text,
}

/// One way to be allowed to call an operation: all of these together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Requirement {
    /// Positions in [`super::Security::credentials`].
    pub credentials: Vec<usize>,
    /// Whether the request is signed.
    pub signature: bool,
}
