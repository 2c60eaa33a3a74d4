// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! What the document says about an operation, as constant tables.
//!
//! Client and server read the same table, each from its side. Generated code states it like this:
//!
//! ```ignore
//! pub static GET_ORDER: Operation = Operation::new("getOrder", "GET", "/v1/orders/{order_no}", SERVERS)
//!     .input(Input::Fields(&[In::Path, In::Query]))
//!     .security(SECURITY)
//!     .errors(&ERRORS);
//! ```

use super::answers::Answer;
use super::details::Refusals;
use super::envelope::{Condition, Envelope};
use super::error_form::ErrorForm;
use super::markup::Xml;
use super::security::Requirement;

/// One operation.
#[derive(Debug)]
#[non_exhaustive]
pub struct Operation {
    /// Its id in the document; errors name it.
    pub id: &'static str,
    /// The method, in capitals.
    pub method: &'static str,
    /// The path, with parameters in braces.
    pub path: &'static str,
    /// Addresses of the servers, the default one first.
    pub servers: &'static [&'static str],
    /// Where the fields of the input go.
    pub input: Input,
    /// The form of the request's body.
    pub body: BodyKind,
    /// Other forms that the body may have.
    pub bodies: &'static [BodyKind],
    /// Whether each form has a type of its own, so that the body is an enum with a variant for each, in this order.
    pub variants: bool,
    /// How the values of a form are written, by name, where that is not the usual way.
    pub styles: &'static [(&'static str, Style)],
    /// Media types of parts of a form, by name.
    pub part_types: &'static [(&'static str, &'static str)],
    /// The status that the document gives for success.
    pub success: u16,
    /// Successful answers, the first one preferred; none means JSON under any status.
    pub answers: &'static [Answer],
    /// How its bodies stand in XML, where they do.
    pub xml: Option<Xml>,
    /// Ways to be allowed to call it, the preferred one first; none means that anybody may.
    pub security: &'static [Requirement],
    /// The envelope around answers.
    pub envelope: Option<&'static Envelope>,
    /// What makes an answer with a success status a failure; replaces the envelope's own rule.
    pub failure: Option<&'static Condition>,
    /// Which type a refusal has, by status, when there are several.
    pub refusals: Option<&'static Refusals>,
    /// How failures look.
    pub errors: Option<&'static ErrorForm>,
    /// What makes two calls the same call.
    pub idempotency: Option<Idempotency>,
    /// Whether it changes nothing, although its method does not say so.
    pub safe: bool,
    /// How to ask for the next page of its answer.
    pub paging: Option<Paging>,
}

impl Operation {
    /// An operation without input, security or envelope, that succeeds with 200.
    #[must_use]
    pub const fn new(id: &'static str, method: &'static str, path: &'static str, servers: &'static [&'static str]) -> Self {
        Self {
            id,
            method,
            path,
            servers,
            input: Input::Fields(&[]),
            body: BodyKind::None,
            bodies: &[],
            variants: false,
            styles: &[],
            part_types: &[],
            success: 200,
            answers: &[],
            xml: None,
            security: &[],
            envelope: None,
            failure: None,
            refusals: None,
            errors: None,
            idempotency: None,
            safe: false,
            paging: None,
        }
    }

    /// Where the fields of the input go.
    #[must_use]
    pub const fn input(mut self, input: Input) -> Self {
        self.input = input;
        self
    }

    /// The whole input is the body, in this form.
    #[must_use]
    pub const fn body(mut self, kind: BodyKind) -> Self {
        self.body = kind;
        self
    }

    /// Other forms that the same body may have.
    #[must_use]
    pub const fn bodies(mut self, kinds: &'static [BodyKind]) -> Self {
        self.bodies = kinds;
        self
    }

    /// Other forms that the body may have, each with a type of its own: the variants of an enum after the first.
    #[must_use]
    pub const fn variants(mut self, kinds: &'static [BodyKind]) -> Self {
        self.bodies = kinds;
        self.variants = true;
        self
    }

    /// The status that means success.
    #[must_use]
    pub const fn success(mut self, status: u16) -> Self {
        self.success = status;
        self
    }

    /// How the values of a form are written.
    #[must_use]
    pub const fn styles(mut self, styles: &'static [(&'static str, Style)]) -> Self {
        self.styles = styles;
        self
    }

    /// Media types of parts of a form.
    #[must_use]
    pub const fn part_types(mut self, types: &'static [(&'static str, &'static str)]) -> Self {
        self.part_types = types;
        self
    }

    /// Successful answers, the first one preferred.
    #[must_use]
    pub const fn answers(mut self, answers: &'static [Answer]) -> Self {
        self.answers = answers;
        self
    }

    /// How its bodies stand in XML.
    #[must_use]
    pub const fn xml(mut self, xml: Xml) -> Self {
        self.xml = Some(xml);
        self
    }

    /// Ways to be allowed to call it.
    #[must_use]
    pub const fn security(mut self, requirements: &'static [Requirement]) -> Self {
        self.security = requirements;
        self
    }

    /// The envelope around answers.
    #[must_use]
    pub const fn envelope(mut self, envelope: &'static Envelope) -> Self {
        self.envelope = Some(envelope);
        self
    }

    /// What makes an answer with a success status a failure.
    #[must_use]
    pub const fn failure(mut self, condition: &'static Condition) -> Self {
        self.failure = Some(condition);
        self
    }

    /// Which type a refusal has, by status.
    #[must_use]
    pub const fn refusals(mut self, refusals: &'static Refusals) -> Self {
        self.refusals = Some(refusals);
        self
    }

    /// How failures look.
    #[must_use]
    pub const fn errors(mut self, form: &'static ErrorForm) -> Self {
        self.errors = Some(form);
        self
    }

    /// What makes two calls the same call.
    #[must_use]
    pub const fn idempotency(mut self, idempotency: Idempotency) -> Self {
        self.idempotency = Some(idempotency);
        self
    }

    /// It changes nothing, although its method does not say so.
    #[must_use]
    pub const fn safe(mut self) -> Self {
        self.safe = true;
        self
    }

    /// How to ask for the next page of its answer.
    #[must_use]
    pub const fn paging(mut self, paging: Paging) -> Self {
        self.paging = Some(paging);
        self
    }

    /// Whether it changes nothing, so that asking twice does no harm.
    pub(crate) fn reads(&self) -> bool {
        self.safe || matches!(self.method, "GET" | "HEAD" | "OPTIONS" | "QUERY" | "TRACE")
    }

    /// Where the field at this position of the input goes.
    pub(crate) fn place(&self, index: usize) -> In {
        match self.input {
            Input::Body => In::Member,
            Input::Fields(places) => places.get(index).copied().unwrap_or(In::Member),
        }
    }
}

/// Where an operation's input goes.
#[derive(Debug, Clone, Copy)]
pub enum Input {
    /// The input is the body.
    Body,
    /// Each field has its own place; parallel to the fields of the input's shape.
    Fields(&'static [In]),
}

/// Where a field goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum In {
    /// The path.
    Path,
    /// The path, and under its own name in the query string again.
    PathAndQuery,
    /// The path, and under its own name at the head of the body again.
    PathAndBody,
    /// The query string; each item of a list is a pair of its own.
    Query,
    /// The query string; a list is one value, its items joined by this character.
    QueryJoined(char),
    /// In a style that these words have no room for.
    Styled(Place, Style),
    /// A header of this name.
    Header,
    /// A cookie.
    Cookie,
    /// A member of the body.
    Member,
    /// The whole body.
    Body,
}

/// Where a parameter with a style goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// The path.
    Path,
    /// The query string.
    Query,
    /// The query string; signs that structure an address travel as they are.
    QueryReserved,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

/// How a parameter with structure is written, in the words of OpenAPI.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Style {
    /// `blue,black`, `R,100,G,200`
    Simple,
    /// `blue,black`, `R=100,G=200`
    SimpleExploded,
    /// `.blue,black`, `.R,100,G,200`
    Label,
    /// `.blue.black`, `.R=100.G=200`
    LabelExploded,
    /// `;color=blue,black`, `;color=R,100,G,200`
    Matrix,
    /// `;color=blue;color=black`, `;R=100;G=200`
    MatrixExploded,
    /// `color=blue,black`, `color=R,100,G,200`
    Form,
    /// `color=blue&color=black`, `R=100&G=200`
    FormExploded,
    /// `color=blue%20black`
    Space,
    /// `color=blue%7Cblack`
    Pipe,
    /// `color[R]=100&color[G]=200`, to any depth
    Deep,
    /// As JSON text.
    Json,
    /// The whole query is this one value, without a name: a text, or JSON.
    Whole,
}

/// The form of a request's body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyKind {
    /// There is none.
    None,
    /// `application/json`.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`.
    Multipart,
    /// Text, under this media type.
    Text(&'static str),
    /// Bytes as they are, under this media type unless they bring one.
    Bytes(&'static str),
    /// JSON, under this media type.
    JsonAs(&'static str),
    /// One JSON value after the other, under this media type.
    Lines(&'static str),
    /// XML, under this media type.
    Xml(&'static str),
}

impl BodyKind {
    /// Its media type.
    pub(crate) fn media_type(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Json => "application/json",
            Self::Form => "application/x-www-form-urlencoded",
            Self::Multipart => "multipart/form-data",
            Self::Text(own) | Self::Bytes(own) | Self::JsonAs(own) | Self::Lines(own) | Self::Xml(own) => own,
        }
    }

    /// Whether this is its media type.
    pub(crate) fn is(self, essence: &str) -> bool {
        self.media_type().split(';').next().is_some_and(|own| own.trim().eq_ignore_ascii_case(essence))
    }
}

/// What makes two calls the same call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Idempotency {
    /// Where the identifying value travels.
    pub place: KeyPlace,
    /// Its name there.
    pub name: &'static str,
    /// What a second call with the same value does.
    pub on_repeat: OnRepeat,
}

/// Where an identifying value travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyPlace {
    /// A member of the body.
    Body,
    /// A parameter of the query string.
    Query,
    /// A header.
    Header,
}

/// What a second call with the same identifying value does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnRepeat {
    /// It answers what the first one answered.
    SameResult,
    /// It is refused.
    Rejected,
    /// The document does not say.
    Unknown,
}

/// How to ask for the next page: parameters by name, places in the answer as pointers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paging {
    /// What the next page is asked for by.
    pub by: PageBy,
    /// The parameter for how many items a page may have.
    pub size: Option<&'static str>,
    /// Where the answer has its items.
    pub items: &'static str,
    /// Where the answer says whether there are more.
    pub more: Option<&'static str>,
}

/// What the next page is asked for by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageBy {
    /// An item of the page before.
    Cursor {
        /// The parameter that takes the last item's cursor, going forward.
        after: &'static str,
        /// The parameter that takes the first item's cursor, going backward.
        before: Option<&'static str>,
        /// Where an item has its cursor.
        cursor: &'static str,
    },
    /// Its number.
    Number(&'static str),
}

/// A gateway: what all operations of one client share. Implemented by one marker type of each generated module.
pub trait Gateway: Sized + Send + Sync + 'static {
    /// Its table.
    const PROTOCOL: &'static Protocol;
}

/// What all operations of a gateway share.
#[derive(Debug)]
pub struct Protocol {
    /// The gateway's name, for `Debug` and the user agent.
    pub name: &'static str,
    /// The envelope of answers that belong to no operation.
    pub envelope: Option<&'static Envelope>,
    /// The form of failures that belong to no operation.
    pub errors: Option<&'static ErrorForm>,
}

impl Protocol {
    /// The key that the document gives for verifying answers.
    #[cfg(any(feature = "client", feature = "webhooks"))]
    pub(crate) fn platform_key(&self) -> Option<&'static str> {
        self.envelope.and_then(|envelope| envelope.signature.as_ref()).and_then(|seal| seal.public_key)
    }
}
