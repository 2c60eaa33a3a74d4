//! The intermediate representation: what the document means, in words of the output.
//!
//! `lower` builds it, `passes` settle it, and the emitters of code and reference read it and nothing else. No OpenAPI term that
//! needs interpretation survives here: references are resolved to [`TypeId`]s, parameters and bodies are fields of one input type
//! with a [`Location`] each, and the `x-` keys have become plain structs. Every node that a person may have to look up keeps the
//! pointer to its place in the bundled document (`origin`), its name on the wire and its name in Rust side by side.

mod operations;
mod protocol;
mod types;

pub use operations::*;
pub use protocol::*;
pub use types::*;

use std::collections::BTreeMap;

/// A text in the document's main language and its translations (`x-description-zh` and the like).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// The text of the key without suffix.
    pub main: Option<String>,
    /// Translations by language tag.
    pub other: BTreeMap<String, String>,
}

impl Text {
    /// The text in `language`, or in the main language when there is no translation.
    pub fn get(&self, language: &str) -> Option<&str> {
        self.other.get(language).or(self.main.as_ref()).map(String::as_str)
    }

    /// Whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.main.is_none() && self.other.is_empty()
    }
}

/// Summary and description of something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    /// One line.
    pub summary: Text,
    /// As long as needed; CommonMark.
    pub description: Text,
}

/// The whole document.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// `info.title`.
    pub title: Text,
    /// `info.version`.
    pub version: String,
    /// `info.description`.
    pub docs: Docs,
    /// Language tags found in translated keys, sorted; the main language is not among them.
    pub languages: Vec<String>,
    /// One per tag group, in document order; a document without groups has one.
    pub modules: Vec<Module>,
    /// Every type of every module; [`TypeId`] is the index.
    pub types: Vec<TypeDef>,
    /// Envelopes as they travel: the runtime opens them, so no type is generated unless something else uses it.
    pub wire_types: Vec<TypeId>,
}

/// A tag group: a Rust module with a client, a server and a chapter of its own.
#[derive(Clone, Debug)]
pub struct Module {
    /// Name as the document spells it.
    pub name: String,
    /// Rust module name.
    pub ident: String,
    /// Description of the group.
    pub docs: Docs,
    /// Resources in document order.
    pub groups: Vec<Group>,
    /// Base URLs, first is the default.
    pub servers: Vec<Server>,
    /// How calls are authenticated.
    pub security: Security,
    /// Envelopes used by the operations of this module.
    pub envelopes: Vec<Envelope>,
    /// The error body of this module, when one schema carries `x-error`.
    pub errors: Option<ErrorForm>,
    /// Webhook formats received from this API.
    pub webhooks: Vec<Webhook>,
    /// Members that stand in XML in a way of their own, type by type, by wire name.
    pub xml: Vec<(TypeId, Vec<(String, XmlMember)>)>,
    /// Requests that this API sends by itself: its webhooks, and the callbacks of its operations.
    pub incoming: Vec<Incoming>,
    /// The enums over what several kinds of refusals say.
    pub refusals: Vec<RefusalEnum>,
    /// Types that many groups use, or none.
    pub shared_types: Vec<TypeId>,
    /// Types that only notifications use.
    pub event_types: Vec<TypeId>,
    /// Types of the crate that this module uses and re-exports.
    pub crate_types: Vec<TypeId>,
}

/// A base URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// Rust name; empty for an address that is not complete without another one.
    pub name: String,
    /// The URL, without a trailing slash, with the defaults of its variables.
    pub url: String,
    /// The URL with its variables in braces.
    pub template: String,
    /// The variables that it has.
    pub variables: Vec<ServerVariable>,
    /// What it is for.
    pub docs: Docs,
}

/// A variable of a server's address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerVariable {
    /// Name in the document.
    pub wire: String,
    /// Rust name.
    pub name: String,
    /// The value unless another one is given.
    pub default: String,
    /// The values there are, each with its Rust name; none means any.
    pub values: Vec<(String, String)>,
    /// Texts.
    pub docs: Docs,
}

/// A resource: the operations of one tag.
#[derive(Clone, Debug)]
pub struct Group {
    /// Tag name in the document.
    pub tag: String,
    /// Rust name of file, accessor and module (`payments`).
    pub ident: String,
    /// Rust name of the server trait and the client's group struct (`Payments`).
    pub type_name: String,
    /// Title for people.
    pub title: Text,
    /// Description of the tag.
    pub docs: Docs,
    /// Operations in document order.
    pub operations: Vec<Operation>,
    /// Types that only this group uses, in order of first use.
    pub types: Vec<TypeId>,
}

/// A request and its answers.
#[derive(Clone, Debug)]
pub struct Operation {
    /// `operationId`, or one made from method and path.
    pub id: String,
    /// Rust method name.
    pub method_name: String,
    /// Rust name of the static that describes the operation (`CREATE_PAYMENT`).
    pub const_name: String,
    /// HTTP method in upper case.
    pub http_method: String,
    /// Path template.
    pub path: String,
    /// Texts.
    pub docs: Docs,
    /// Whether the document says so.
    pub deprecated: bool,
    /// What the caller gives.
    pub input: Input,
    /// How the body travels.
    pub body: Body,
    /// The media type of the body, as the document writes it.
    pub body_media: Option<String>,
    /// Other forms that the body may have, with their media types.
    pub bodies: Vec<(Body, String)>,
    /// The enum over all forms, the first one first, where they differ in type.
    pub body_enum: Option<TypeId>,
    /// How parameters are written whose location does not say so; parallel to the fields of the input.
    pub styles: Vec<Option<(Place, Style)>>,
    /// How values of a form are written, by wire name, where that is not the usual way.
    pub form_styles: Vec<(String, Style)>,
    /// Media types of parts, by wire name.
    pub part_types: Vec<(String, String)>,
    /// The type of the successful answer, or of the first one where there are several; `None` when there is no body.
    pub output: Option<Ty>,
    /// Successful answers, the preferred one first; none when JSON under the usual status is all there is.
    pub answers: Vec<Answer>,
    /// The one among them that comes item by item; it is the last.
    pub stream: Option<Streamed>,
    /// The enum over the others, when they differ in type.
    pub several: Option<AnswerEnum>,
    /// How its bodies stand in XML, where they are.
    pub xml: Option<Xml>,
    /// The headers that successful answers declare.
    pub headers: Option<TypeId>,
    /// What refusals say, as far as the document says it in types.
    pub refusals: Refusals,
    /// The security schemes that it needs and the document does not describe.
    pub unmet: Vec<String>,
    /// Every declared answer, in document order.
    pub responses: Vec<Response>,
    /// Index into [`Module::envelopes`] for the successful answer.
    pub envelope: Option<usize>,
    /// When a successful status carries an error; replaces the envelope's own condition.
    pub failure: Option<Condition>,
    /// Whether the caller must authenticate (`security: []` says no).
    pub authenticated: bool,
    /// Ways to be allowed to call it, the preferred one first.
    pub requirements: Vec<Requirement>,
    /// Positions of its servers in [`Module::servers`], the default one first.
    pub servers: Vec<usize>,
    /// Groups of parameters of which at least one is needed, by wire name.
    pub at_least_one_of: Vec<Vec<String>>,
    /// What makes the write idempotent.
    pub idempotency: Option<Idempotency>,
    /// Whether it changes nothing, although its method does not say so (`x-safe`).
    pub safe: bool,
    /// How to ask for the next page.
    pub pagination: Option<Pagination>,
    /// Callbacks that follow, by name.
    pub callbacks: Vec<Callback>,
    /// Examples of the request body.
    pub request_examples: Vec<Example>,
    /// Examples of the successful answer (of the payload when there is an envelope).
    pub response_examples: Vec<Example>,
    /// Pointer into the bundled document.
    pub origin: String,
}

/// What an operation takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// Nothing.
    None,
    /// The body's own type and nothing else.
    Body(TypeId),
    /// A made type whose fields are parameters, and perhaps the body; locations run parallel to its fields.
    Fields(TypeId, Vec<Location>),
}

impl Input {
    /// The type of the input, if there is one.
    pub fn type_id(&self) -> Option<TypeId> {
        match self {
            Input::None => None,
            Input::Body(id) | Input::Fields(id, _) => Some(*id),
        }
    }
}

/// Where a field of an input type travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the path, and perhaps a second time elsewhere.
    Path(Repeat),
    /// In the query string; `true` repeats the name for each item of a list, `false` joins with commas.
    Query(bool),
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
    /// It is the body.
    Body,
}

/// Where a path parameter is sent a second time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// Nowhere.
    No,
    /// In the query string.
    Query,
    /// As a member of the JSON body.
    Body,
}

/// How a request body travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// There is none.
    None,
    /// `application/json`.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`.
    Multipart,
    /// Plain text.
    Text,
    /// Bytes.
    Bytes,
    /// One JSON value after the other.
    Lines,
    /// XML.
    Xml,
}

/// A declared answer.
#[derive(Clone, Debug)]
pub struct Response {
    /// `200`, `4XX`, `default`.
    pub status: String,
    /// What it means.
    pub docs: Docs,
    /// Type of the body; inside the envelope when there is one.
    pub ty: Option<Ty>,
    /// Index into [`Module::envelopes`].
    pub envelope: Option<usize>,
    /// Media type of the body.
    pub media_type: Option<String>,
    /// Examples of the body; of the payload when there is an envelope.
    pub examples: Vec<Example>,
}

/// A named example.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// Key in `examples`, or `default`.
    pub name: String,
    /// One line.
    pub summary: Text,
    /// The value.
    pub value: serde_json::Value,
}

/// `x-idempotency`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Idempotency {
    /// `body`, `query` or `header`.
    pub place: String,
    /// Wire name of the field.
    pub name: String,
    /// `same-result`, `rejected` or `unknown`.
    pub on_repeat: String,
}

/// `x-pagination`. Parameters by wire name, places in the answer as pointers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pagination {
    /// The next page begins after an item's cursor.
    Cursor {
        /// Parameter for the number of items.
        limit: Option<String>,
        /// Parameter for the cursor, going forward.
        after: String,
        /// Parameter for the cursor, going backward.
        before: Option<String>,
        /// The list.
        items: String,
        /// The cursor, relative to an item.
        cursor: String,
        /// Whether there is more.
        more: Option<String>,
    },
    /// Pages are numbered.
    Page {
        /// Parameter for the page number.
        page: String,
        /// Parameter for the number of items.
        size: Option<String>,
        /// The list.
        items: String,
        /// Whether there is more.
        more: Option<String>,
    },
}

/// A callback of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Callback {
    /// Key in `callbacks`.
    pub name: String,
    /// The runtime expression that gives the URL.
    pub expression: String,
    /// Texts.
    pub docs: Docs,
    /// Event names of `x-events`.
    pub events: Vec<String>,
    /// Name of the webhook format, when the body carries one.
    pub webhook: Option<String>,
}
