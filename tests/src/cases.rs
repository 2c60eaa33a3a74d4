//! The tables that `build.rs` writes, and what their rows are made of.

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use aggpay::runtime::model::DynObject;
use aggpay::runtime::partial::Partial;
use aggpay::runtime::server::Failure;
use aggpay::runtime::shape::Direction;
use aggpay::runtime::validate::validate;
use aggpay::runtime::{File, Model, Object, Slot, View, json};
use http::HeaderMap;
use serde_json::{Map, Value, json as object};

use crate::echo::{Echo, Silent};
use crate::gateways::Clients;

/// An operation of the document, and the way through the client's public methods.
pub struct OperationCase {
    /// Its `operationId`.
    pub id: &'static str,
    /// The Rust module of its gateway.
    pub module: &'static str,
    /// Module, group and method, as one writes them.
    pub title: &'static str,
    /// GET, POST, …
    pub http_method: &'static str,
    /// With parameters in braces.
    pub path: &'static str,
    /// Whether there is anything to send.
    pub has_input: bool,
    /// Path parameters that travel a second time, and where: `query` or `body`.
    pub repeated: &'static [(&'static str, &'static str)],
    /// Names of the members that are files.
    pub files: fn() -> Vec<&'static str>,
    /// Texts of the requests that no log may show.
    pub secrets: &'static [&'static str],
    /// What `Debug` shows of an input.
    pub debug: fn(&Value) -> Result<String, Trouble>,
    /// Inputs made of the document's examples.
    pub requests: &'static [Sample],
    /// Examples of the successful answer.
    pub answers: &'static [Sample],
    /// Examples of error answers, with a status that has them.
    pub failures: &'static [(u16, Sample)],
    /// Calls it.
    pub call: for<'a> fn(&'a Clients, &Value) -> Answer<'a>,
}

impl OperationCase {
    /// The row of the operation with this title.
    pub fn named(title: &str) -> &'static Self {
        OPERATIONS.iter().find(|case| case.title == title).unwrap_or_else(|| panic!("the document has no operation `{title}`"))
    }

    /// The first example of its input.
    pub fn request(&self) -> Value {
        self.requests.first().unwrap_or_else(|| panic!("{}: no example of a request", self.id)).value()
    }

    /// The first example of its answer.
    pub fn answer(&self) -> Value {
        self.answers.first().unwrap_or_else(|| panic!("{}: no example of an answer", self.id)).value()
    }
}

/// An example of the document.
pub struct Sample {
    /// Its name there.
    pub name: &'static str,
    /// Its value.
    pub json: &'static str,
}

impl Sample {
    /// Its value.
    pub fn value(&self) -> Value {
        parse(self.json)
    }
}

/// An example, and a way into its type and back.
pub struct TypedExample {
    /// `request`, `answer`, `error`, `event` or `schema`.
    pub kind: &'static str,
    /// Id of the operation, name of the webhook or of the component.
    pub owner: &'static str,
    /// Its name there.
    pub name: &'static str,
    /// The Rust type.
    pub type_name: &'static str,
    /// Its value.
    pub json: &'static str,
    /// Texts of it that no log may show.
    pub secrets: &'static [&'static str],
    /// What `Debug` shows of it.
    pub debug: fn(&Value) -> Result<String, String>,
    /// Reads it as the type and holds it against the document's demands.
    pub demands: fn(&Value) -> Result<(), String>,
    /// Reads it as the type and writes it again.
    pub round_trip: fn(&Value) -> Result<Value, String>,
}

impl TypedExample {
    /// Its value.
    pub fn value(&self) -> Value {
        parse(self.json)
    }
}

/// An event of a webhook.
pub struct EventCase {
    /// The Rust module of its gateway.
    pub module: &'static str,
    /// Name of the webhook format.
    pub format: &'static str,
    /// Its name on the wire.
    pub name: &'static str,
    /// An example of its data; empty when the document has none.
    pub json: &'static str,
    /// Verifies a delivery: the data of this event's own variant, nothing when it became another one.
    pub verify: fn(&Receivers, &HeaderMap, &[u8]) -> aggpay::Result<Option<Value>>,
}

/// Those who receive notifications.
pub struct Receivers {
    /// Of Adapay.
    pub adapay: aggpay::adapay::Webhooks,
    /// Of Justap.
    pub justap: aggpay::justap::Webhooks,
}

/// A call under way: its answer as JSON.
pub type Answer<'a> = Pin<Box<dyn Future<Output = Result<Value, Trouble>> + Send + 'a>>;

/// Why there is no answer.
#[derive(Debug)]
pub enum Trouble {
    /// The example is not what its type wants.
    Example(String),
    /// The call failed.
    Call(aggpay::Error),
}

impl fmt::Display for Trouble {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Example(message) => write!(formatter, "the example does not fit its type: {message}"),
            Self::Call(error) => write!(formatter, "the call failed: {error}"),
        }
    }
}

fn parse(json: &str) -> Value {
    serde_json::from_str(json).expect("build.rs writes JSON")
}

/// Reads an input; where its type wants a file, the example's text is the content.
fn read_input<T: Object>(value: &Value) -> Result<T, Trouble> {
    let mut input = T::empty();
    match fill(&mut input, &files::<T>(), value) {
        Ok(()) => Ok(input),
        Err(error) => Err(Trouble::Example(format!("{}: {error}", T::SHAPE.name))),
    }
}

fn fill(input: &mut dyn DynObject, files: &[usize], value: &Value) -> Result<(), json::DecodeError> {
    let fields = input.shape().fields;
    let mut partial = Partial::new(input, Direction::Request);
    partial.members(value.to_string().as_bytes(), &|index| !files.contains(&index))?;
    for (index, field) in fields.iter().enumerate().filter(|(index, _)| files.contains(index)) {
        if let Some(content) = value.get(field.name).and_then(Value::as_str) {
            partial.files(index, vec![file(field.name, content)])?;
        }
    }
    partial.finish()
}

/// What [`write_input`] will make of an example when everything arrives.
pub(crate) fn file(name: &str, content: &str) -> File {
    File::new(format!("{name}.bin"), content.as_bytes().to_vec()).content_type("application/x-test")
}

/// An input as JSON; a file is an object of its own.
pub(crate) fn write_input<T: Object>(input: &T) -> Value {
    let files = files::<T>();
    if files.is_empty() {
        return json::encode_object(input, Direction::Request)
            .map_or_else(|error| Value::from(error.to_string()), |bytes| parse_bytes(&bytes));
    }
    let rest: Vec<usize> = (0..T::SHAPE.fields.len()).filter(|index| !files.contains(index)).collect();
    let mut value = json::encode_members(input, &rest, Direction::Request)
        .map_or_else(|error| Value::from(error.to_string()), |bytes| parse_bytes(&bytes));
    if let Value::Object(members) = &mut value {
        for index in files {
            if let (Some(field), View::File(file)) = (T::SHAPE.fields.get(index), input.get(index)) {
                members.insert(field.name.to_owned(), described(file));
            }
        }
    }
    value
}

impl OperationCase {
    /// An input as a handler records it: texts become files where the client makes files of them.
    pub fn expected(&self, input: &Value) -> Value {
        let mut expected = input.clone();
        if let Value::Object(members) = &mut expected {
            for name in (self.files)() {
                if let Some(content) = members.get(name).and_then(Value::as_str) {
                    let described = described(&file(name, content));
                    members.insert(name.to_owned(), described);
                }
            }
        }
        expected
    }
}

fn described(file: &File) -> Value {
    object!({"file_name": file.file_name, "content_type": file.content_type, "content": String::from_utf8_lossy(&file.bytes)})
}

/// The positions of the fields that take a file.
fn files<T: Object>() -> Vec<usize> {
    let mut scratch = T::empty();
    (0..T::SHAPE.fields.len()).filter(|index| takes_file(scratch.slot(*index))).collect()
}

/// The names of the fields that take a file.
fn file_names<T: Object>() -> Vec<&'static str> {
    files::<T>().into_iter().filter_map(|index| T::SHAPE.fields.get(index)).map(|field| field.name).collect()
}

fn takes_file(slot: Slot<'_>) -> bool {
    match slot {
        Slot::File(_) => true,
        Slot::Optional(optional) => takes_file(optional.fill()),
        _ => false,
    }
}

/// What an example is known to give.
fn given<T>(value: Option<T>) -> Result<T, Trouble> {
    value.ok_or_else(|| Trouble::Example("a parameter of the example was lost".to_owned()))
}

/// The outcome of a call, as JSON.
fn answered<T: Model>(outcome: aggpay::Result<T>) -> Result<Value, Trouble> {
    let answer = outcome.map_err(Trouble::Call)?;
    match answer.view() {
        View::Absent => Ok(Value::Null),
        _ => json::encode(&answer).map(|bytes| parse_bytes(&bytes)).map_err(|error| Trouble::Example(error.to_string())),
    }
}

fn round_trip<T: Model>(value: &Value) -> Result<Value, String> {
    let read: T = json::decode(value.to_string().as_bytes()).map_err(|error| format!("cannot be read: {error}"))?;
    json::encode(&read).map(|bytes| parse_bytes(&bytes)).map_err(|error| format!("cannot be written: {error}"))
}

/// The same for a form with files, of which an example gives the content.
fn form_round_trip<T: Object>(value: &Value) -> Result<Value, String> {
    let read: T = read_input(value).map_err(|trouble| trouble.to_string())?;
    let mut written = write_input(&read);
    for name in file_names::<T>() {
        if let Some(member) = written.get_mut(name) {
            *member = member.get("content").cloned().unwrap_or_default();
        }
    }
    Ok(written)
}

fn shown<T: Model + fmt::Debug>(value: &Value) -> Result<String, String> {
    let read: T = json::decode(value.to_string().as_bytes()).map_err(|error| format!("cannot be read: {error}"))?;
    Ok(format!("{read:?} {read:#?}"))
}

fn demands<T: Model>(value: &Value) -> Result<(), String> {
    let read: T = json::decode(value.to_string().as_bytes()).map_err(|error| format!("cannot be read: {error}"))?;
    let View::Object(object) = read.view() else { return Ok(()) };
    validate(object).map_err(|violations| violations.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))
}

fn shown_input<T: Object + fmt::Debug>(value: &Value) -> Result<String, Trouble> {
    let read: T = read_input(value)?;
    Ok(format!("{read:?} {read:#?}"))
}

fn parse_bytes(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes)
        .unwrap_or_else(|error| Value::Object(Map::from_iter([("not JSON".to_owned(), Value::from(error.to_string()))])))
}

include!(concat!(env!("OUT_DIR"), "/operations.rs"));
include!(concat!(env!("OUT_DIR"), "/examples.rs"));
include!(concat!(env!("OUT_DIR"), "/events.rs"));
