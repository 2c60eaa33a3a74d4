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
    /// The whole query is this one value, without a name.
    Whole,
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

/// A successful answer that comes item by item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Streamed {
    /// How items are parted.
    pub form: AnswerForm,
    /// What an item is: the data of an event, the value of a line.
    pub item: Ty,
    /// Whether there is no other body, so that the stream is what the operation answers.
    pub alone: bool,
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
    /// XML.
    Xml,
    /// Server-sent events.
    Events,
    /// Lines of JSON.
    Lines,
    /// A sequence of JSON.
    Sequence,
}

impl AnswerForm {
    /// Whether it comes item by item.
    pub fn streams(self) -> bool {
        matches!(self, AnswerForm::Events | AnswerForm::Lines | AnswerForm::Sequence)
    }
}

/// How a value stands in XML.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct XmlMember {
    /// Its name, without a prefix.
    pub name: String,
    /// The prefix.
    pub prefix: String,
    /// The namespace.
    pub namespace: String,
    /// What it is.
    pub kind: XmlKind,
    /// Whether a list has an element around its items.
    pub wrapped: bool,
    /// The name of a list's items.
    pub items: String,
}

impl XmlMember {
    /// An element with this name, or several.
    pub fn plain(name: &str) -> Self {
        let (prefix, namespace) = (String::new(), String::new());
        XmlMember { name: name.to_owned(), prefix, namespace, kind: XmlKind::Element, wrapped: false, items: name.to_owned() }
    }
}

/// What a value is in XML.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum XmlKind {
    /// An element.
    Element,
    /// An attribute.
    Attribute,
    /// The text of the element around it.
    Text,
}

/// The roots of an operation's bodies in XML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Xml {
    /// That of the request.
    pub sent: Option<XmlMember>,
    /// That of the answer.
    pub answered: Option<XmlMember>,
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
    /// What the token among them must allow.
    pub scopes: Vec<String>,
    /// Whether the request is signed.
    pub signature: bool,
}

/// What the refusals of an operation say.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Refusals {
    /// The document gives no types.
    #[default]
    Untyped,
    /// One type, under these statuses.
    One(Ty, Vec<String>),
    /// Several: an enum of the module, and the variant for each status.
    Several {
        /// Position in [`super::Module::refusals`].
        index: usize,
        /// Statuses, and the positions of their variants.
        rows: Vec<(AnswerStatus, usize)>,
    },
}

/// An enum over the types that refusals have.
#[derive(Clone, Debug, PartialEq)]
pub struct RefusalEnum {
    /// Rust name, made of those of the types.
    pub name: String,
    /// Variants and their types, in the order of their names.
    pub variants: Vec<(String, Ty)>,
}
