//! What is the same for every document: values through types, calls through client and server, and how they are compared.

use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::process::ExitCode;

use api::runtime::answers::Received;
use api::runtime::client::{Call, Core};
use api::runtime::error::TransportError;
use api::runtime::json;
use api::runtime::model::{DynObject, Slot, View};
use api::runtime::operation::{BodyKind, In, Input, Operation};
use api::runtime::reply::Reply;
use api::runtime::server::Failure;
use api::runtime::shape::{Direction, Field};
use api::runtime::transport::{Exchange, Transport};
use api::runtime::{File, Model, Object, Union};
use axum::body::Body;
use bytes::Bytes;
use serde_json::{Map, Value};
use tower_service::Service as _;

/// Where nobody listens.
pub const BASE: &str = "http://probe.invalid";
/// What the client shows to be let in.
const SECRET: &str = "user:secret";
/// Which member stands for the content of a file.
const FILE: &str = "$file";
/// Which member tells the variant of a body that has several forms.
const VARIANT: &str = "$variant";

/// What became of a value: its JSON, or why there is none.
pub type Kept = Result<Vec<u8>, String>;

/// A call under way.
pub type Pending<'a> = Pin<Box<dyn Future<Output = Result<(), String>> + 'a>>;

/// Reads and writes a value.
pub fn keeps<T: Model>(json: &[u8]) -> Kept {
    let mut value = T::empty();
    read(value.slot(), json)?;
    write(value.view())
}

/// The same for a union, which must know one of its alternatives in the value.
pub fn keeps_one_of<T: Model + Union>(count: usize, json: &[u8]) -> Kept {
    let mut value = T::empty();
    read(value.slot(), json)?;
    if value.index() >= count {
        return Err("none of the alternatives was recognised".to_owned());
    }
    write(value.view())
}

fn read(slot: Slot<'_>, text: &[u8]) -> Result<(), String> {
    json::decode_slot(slot, Field::ITEM, text, Direction::Any).map_err(|error| format!("not read: {error}"))
}

fn write(view: View<'_>) -> Kept {
    json::encode_view(view, Field::ITEM, Direction::Any).map_err(|error| format!("not written: {error}"))
}

thread_local! {
    /// What the handler answers, and what it was called with.
    static EXCHANGE: RefCell<(Value, Option<Result<Value, String>>)> = const { RefCell::new((Value::Null, None)) };
}

/// Makes a call and looks at what arrives on both sides.
pub async fn answered<I: Object + Send + Sync, O: Reply<Value = O>>(
    core: &Core,
    operation: &'static Operation,
    made: &Value,
) -> Result<(), String> {
    let mut input = I::empty();
    let sent = made.get("input").unwrap_or(&Value::Null);
    let placed = made.get("placed").and_then(Value::as_bool).unwrap_or(false);
    if placed {
        fill_places(&mut input, sent)?;
    } else {
        fill(&mut input, sent)?;
    }
    if let Some(difference) = difference(sent, &shown_input(&input, placed, operation)?, "") {
        return Err(format!("input read: {difference}"));
    }
    let answer = made.get("answer").unwrap_or(&Value::Null);
    EXCHANGE.with_borrow_mut(|exchange| *exchange = (made.clone(), None));
    let received = Call::<I, O>::new(core, operation, input).send_with_meta().await;
    match EXCHANGE.with_borrow_mut(|exchange| exchange.1.take()) {
        None => return Err(format!("did not arrive: {}", received.err().map_or_else(String::new, |error| explained(&error)))),
        Some(arrived) => {
            let mut arrived = arrived?;
            let own = made.get("own").and_then(Value::as_array).into_iter().flatten().map(Value::to_string);
            if let (Some(arrived), Some(sent)) = (arrived.as_object_mut(), sent.as_object()) {
                own.filter(|index| !sent.contains_key(index)).for_each(|index| drop(arrived.remove(&index)));
            }
            if let (true, Some(arrived), Some(sent)) = (placed, arrived.as_object_mut(), sent.as_object()) {
                for (index, sent) in sent {
                    if let Some(arrived) = arrived.get_mut(index) {
                        as_list(sent, arrived);
                        as_lists(operation, sent, arrived);
                    }
                }
            }
            if let Some(difference) = difference(sent, &arrived, "") {
                return Err(format!("call: {difference}"));
            }
        }
    }
    let received = received.map_err(|error| format!("answer not read: {error}"))?;
    let status = received.status;
    // What has no word for its status has one status on the server, and says it beside the value on the client.
    let several = answer.get("several").and_then(Value::as_bool).unwrap_or(false);
    if several && answer.get("status").and_then(Value::as_u64).is_some_and(|own| own != u64::from(status)) {
        return Err(format!("answer: sent with status {}, received with {status}", answer.get("status").unwrap_or(&Value::Null)));
    }
    let given = received.value.give(operation).map_err(|error| format!("answer not written: {error}"))?;
    match answer.get("json") {
        Some(json) => {
            let back = serde_json::from_slice(&given.payload).map_err(|error| format!("answer is no JSON: {error}"))?;
            difference(json, &back, "").map_or(Ok(()), |difference| Err(format!("answer: {difference}")))
        }
        None => match answer.get("text").and_then(Value::as_str) {
            Some(text) if text.as_bytes() != given.payload.as_ref() => {
                Err(format!("answer: {text:?} became {:?}", String::from_utf8_lossy(&given.payload)))
            }
            _ => Ok(()),
        },
    }
}

/// The same for the members of a form that is a variant.
fn as_lists(operation: &Operation, sent: &Value, arrived: &mut Value) {
    let variant = sent.get(VARIANT).and_then(Value::as_u64).and_then(|variant| usize::try_from(variant).ok());
    let kind = variant.and_then(|variant| std::iter::once(&operation.body).chain(operation.bodies).nth(variant));
    if !matches!(kind, Some(BodyKind::Form | BodyKind::Multipart)) {
        return;
    }
    if let (Some(sent), Some(arrived)) =
        (sent.get("value").and_then(Value::as_object), arrived.get_mut("value").and_then(Value::as_object_mut))
    {
        for (name, sent) in sent {
            if let Some(arrived) = arrived.get_mut(name) {
                as_list(sent, arrived);
            }
        }
    }
}

/// Where a list and its one value are written alike, as those of parameters are, and either is allowed, nothing tells which was sent.
fn as_list(sent: &Value, arrived: &mut Value) {
    if matches!(sent, Value::Array(items) if matches!(items.as_slice(), [only] if only == arrived)) {
        *arrived = sent.clone();
    }
}

/// The handler's part: keeps what arrived and answers what was made.
pub fn arrived<O: Reply<Value = O>>(
    input: &dyn DynObject,
    operation: &'static Operation,
) -> std::future::Ready<Result<O, Failure>> {
    let answer = EXCHANGE.with_borrow_mut(|exchange| {
        let placed = exchange.0.get("placed").and_then(Value::as_bool).unwrap_or(false);
        exchange.1 = Some(shown_input(input, placed, operation));
        exchange.0.get("answer").cloned().unwrap_or_default()
    });
    let text = || answer.get("text").and_then(Value::as_str).map(|text| Bytes::from(text.to_owned()));
    let payload = answer.get("json").map(|json| Bytes::from(json.to_string())).or_else(text).unwrap_or_default();
    let status = answer.get("status").and_then(Value::as_u64).and_then(|status| u16::try_from(status).ok()).unwrap_or(200);
    let content_type = answer.get("type").and_then(Value::as_str).map(str::to_owned);
    let reply =
        O::receive(&Received { operation, status, content_type, file_name: None, payload, stream: None, limit: usize::MAX });
    std::future::ready(reply.map_err(|error| {
        EXCHANGE.with_borrow_mut(|exchange| exchange.1 = Some(Err(format!("answer not made: {error}"))));
        Failure::internal()
    }))
}

/// What an error says, and what the gateway said.
fn explained(error: &api::Error) -> String {
    match error {
        api::Error::Gateway(gateway) => format!("{error}: {}", String::from_utf8_lossy(&gateway.body)),
        _ => error.to_string(),
    }
}

/// Fills fields by their position: two parameters may have one name.
fn fill_places(object: &mut dyn DynObject, values: &Value) -> Result<(), String> {
    let fields = object.shape().fields;
    values.as_object().into_iter().flatten().try_for_each(|(index, value)| {
        let index = index.parse::<usize>().map_err(|error| error.to_string())?;
        place(object.slot(index), fields.get(index).unwrap_or(Field::ITEM), value)
    })
}

/// An input as it was made: by the position of its fields, or by their names.
fn shown_input(object: &dyn DynObject, placed: bool, operation: &Operation) -> Result<Value, String> {
    if !placed {
        return shown(View::Object(object), Field::ITEM);
    }
    let mut members = Map::new();
    for (index, field) in object.shape().fields.iter().enumerate() {
        match object.get(index) {
            View::Absent => {}
            view if is_variant(operation, index) => {
                let value = serde_json::json!({VARIANT: object.body_variant(), "value": shown(view, field)?});
                members.insert(index.to_string(), value);
            }
            view => drop(members.insert(index.to_string(), shown(view, field)?)),
        }
    }
    Ok(Value::Object(members))
}

/// Whether a field is a body whose forms are variants.
fn is_variant(operation: &Operation, index: usize) -> bool {
    operation.variants && matches!(operation.input, Input::Fields(places) if places.get(index) == Some(&In::Body))
}

/// Fills an object from JSON in which files are objects of their own.
fn fill(object: &mut dyn DynObject, value: &Value) -> Result<(), String> {
    if !has_file(value) {
        return match value {
            Value::Null => Ok(()),
            value => json::decode_object(object, value.to_string().as_bytes(), Direction::Request)
                .map_err(|error| format!("input not read: {error}")),
        };
    }
    let fields = object.shape().fields;
    for (name, value) in value.as_object().into_iter().flatten() {
        match fields.iter().position(|field| field.name == name) {
            Some(index) => place(object.slot(index), fields.get(index).unwrap_or(Field::ITEM), value)?,
            None => match object.extra_mut() {
                Slot::Members(extra) => drop(extra.insert(name.clone(), value.clone())),
                Slot::Table(extra) => place(extra.insert(name.clone()), Field::ITEM, value)?,
                _ => return Err(format!("input not read: it has no `{name}`")),
            },
        }
    }
    Ok(())
}

fn place(slot: Slot<'_>, field: &Field, value: &Value) -> Result<(), String> {
    if let Some(variant) = value.get(VARIANT).and_then(Value::as_u64).and_then(|variant| usize::try_from(variant).ok()) {
        return match slot {
            Slot::Optional(optional) => place(optional.fill(), field, value),
            Slot::Union(union) => place(union.start(variant), Field::ITEM, value.get("value").unwrap_or(&Value::Null)),
            _ => Err("input not read: a variant where the type has none".to_owned()),
        };
    }
    if !has_file(value) {
        return json::decode_slot(slot, field, value.to_string().as_bytes(), Direction::Request)
            .map_err(|error| format!("input not read: {error}"));
    }
    match slot {
        Slot::Optional(optional) => place(optional.fill(), field, value),
        Slot::Object(object) => fill(object, value),
        Slot::List(list) => value.as_array().into_iter().flatten().try_for_each(|item| place(list.push(), each(field), item)),
        Slot::Table(table) => value
            .as_object()
            .into_iter()
            .flatten()
            .try_for_each(|(name, item)| place(table.insert(name.clone()), each(field), item)),
        Slot::Union(union) => place(union.start(0), field, value),
        Slot::File(file) => {
            let text = |key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
            let mut made = File::new(String::new(), text(FILE).unwrap_or_default());
            (made.file_name, made.content_type) = (text("name"), text("type"));
            *file = made;
            Ok(())
        }
        _ => Err("input not read: a file where the type has none".to_owned()),
    }
}

/// What holds for each item of a list.
fn each(field: &Field) -> &'static Field {
    field.items.unwrap_or(Field::ITEM)
}

fn has_file(value: &Value) -> bool {
    match value {
        Value::Object(members) => members.contains_key(FILE) || members.values().any(has_file),
        Value::Array(items) => items.iter().any(has_file),
        _ => false,
    }
}

/// A value as JSON, files as objects of their own.
fn shown(view: View<'_>, field: &Field) -> Result<Value, String> {
    Ok(match view {
        View::Object(object) if object.shape().tuple => {
            let bytes = json::encode_view(view, field, Direction::Request).map_err(|error| error.to_string())?;
            serde_json::from_slice(&bytes).map_err(|error| error.to_string())?
        }
        View::Object(object) => {
            let mut members = Map::new();
            for (index, field) in object.shape().fields.iter().enumerate() {
                match object.get(index) {
                    // Nobody sends it, so it holds nothing.
                    _ if field.read_only => {}
                    View::Absent if field.required && field.nullable => drop(members.insert(field.name.to_owned(), Value::Null)),
                    View::Absent => {}
                    view => drop(members.insert(field.name.to_owned(), shown(view, field)?)),
                }
            }
            if let extra @ (View::Members(_) | View::Table(_)) = object.extra()
                && let Value::Object(extra) = shown(extra, Field::ITEM)?
            {
                members.extend(extra);
            }
            Value::Object(members)
        }
        View::List(list) => (0..list.len()).map(|index| shown(list.item(index), each(field))).collect::<Result<_, _>>()?,
        View::Table(table) => {
            let entries = table.entries().map(|(name, view)| Ok((name.to_owned(), shown(view, each(field))?)));
            Value::Object(entries.collect::<Result<_, String>>()?)
        }
        View::File(file) => {
            let mut members = Map::new();
            members.insert(FILE.to_owned(), String::from_utf8_lossy(&file.bytes).into_owned().into());
            members.extend(file.file_name.clone().map(|name| ("name".to_owned(), name.into())));
            members.extend(file.content_type.clone().map(|name| ("type".to_owned(), name.into())));
            Value::Object(members)
        }
        view => {
            let text = json::encode_view(view, field, Direction::Request).map_err(|error| format!("not written: {error}"))?;
            serde_json::from_slice(&text).map_err(|error| error.to_string())?
        }
    })
}

/// Where two values differ first, and how.
fn difference(sent: &Value, back: &Value, at: &str) -> Option<String> {
    match (sent, back) {
        (Value::Object(a), Value::Object(b)) => {
            let lost = a
                .iter()
                .find(|(name, _)| !b.contains_key(*name))
                .map(|(name, value)| format!("{at}/{name}: {} is lost", short(value)));
            let new = || {
                b.iter()
                    // A credential that is declared as a parameter, too, arrives as one.
                    .find(|(name, value)| !a.contains_key(*name) && *value != SECRET)
                    .map(|(name, value)| format!("{at}/{name}: {} came from nowhere", short(value)))
            };
            lost.or_else(new)
                .or_else(|| a.iter().find_map(|(name, value)| difference(value, b.get(name)?, &format!("{at}/{name}"))))
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            a.iter().zip(b).enumerate().find_map(|(index, (a, b))| difference(a, b, &format!("{at}/{index}")))
        }
        (Value::Number(a), Value::Number(b)) => {
            let same = match (a.as_i64().zip(b.as_i64()), a.as_u64().zip(b.as_u64())) {
                (Some((a, b)), _) => a == b,
                (_, Some((a, b))) => a == b,
                _ => a.as_f64() == b.as_f64(),
            };
            (!same).then(|| format!("{at}: {a} became {b}"))
        }
        (a, b) => (a != b).then(|| format!("{at}: {} became {}", short(a), short(b))),
    }
}

fn short(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(120) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

/// A gateway in the same process.
pub struct InProcess(pub axum::Router);

impl Transport for InProcess {
    fn send(&self, request: http::Request<Bytes>, _: usize) -> Exchange<'_> {
        let mut router = self.0.clone();
        Box::pin(async move {
            let (mut parts, body) = request.into_parts();
            // As it comes over a connection.
            if let Some(path) = parts.uri.path_and_query() {
                parts.uri = path.as_str().parse().map_err(|error| TransportError::new(false, error))?;
            }
            let answer = match router.call(http::Request::from_parts(parts, Body::from(body))).await {
                Ok(answer) => answer,
                Err(never) => match never {},
            };
            let (parts, body) = answer.into_parts();
            let body = axum::body::to_bytes(body, usize::MAX).await.map_err(|error| TransportError::new(true, error))?;
            Ok(http::Response::from_parts(parts, body))
        })
    }
}

/// Reads `plan.json` and sends everything through; the report goes to stdout.
pub fn run<C>(types: &[fn(&[u8]) -> Kept], clients: &C, calls: &[for<'a> fn(&'a C, &'a Value) -> Pending<'a>]) -> ExitCode {
    let plan = std::env::args().nth(1).and_then(|path| std::fs::read(path).ok()).unwrap_or_default();
    let plan: Value = serde_json::from_slice(&plan).unwrap_or_default();
    let list = |value: &Value, key: &str| value.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
    let text = |value: &Value, key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut faults = Vec::new();
    let (mut made, mut kept) = (0_u64, 0_u64);
    for row in list(&plan, "values") {
        made += 1;
        let value = row.get("value").unwrap_or(&Value::Null);
        let keeps = row.get("type").and_then(Value::as_u64).and_then(|index| types.get(usize::try_from(index).ok()?));
        let back = keeps.ok_or_else(|| "no such type".to_owned()).and_then(|keeps| keeps(value.to_string().as_bytes()));
        let back = back.and_then(|text| serde_json::from_slice::<Value>(&text).map_err(|error| error.to_string()));
        match back.and_then(|back| difference(value, &back, "").map_or(Ok(()), Err)) {
            Ok(()) => kept += 1,
            Err(why) => faults.push(format!("{} ({}): {why}; sent {}", text(&row, "name"), text(&row, "label"), short(value))),
        }
    }
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_time().build() else { return ExitCode::from(2) };
    let (mut called, mut arrived) = (0_u64, 0_u64);
    for (row, call) in list(&plan, "calls").iter().zip(calls) {
        let name = text(row, "name");
        for lost in list(row, "lost") {
            called += 1;
            faults.push(format!("{name}: {}", lost.as_str().unwrap_or_default()));
        }
        let (inputs, answers) = (list(row, "inputs"), list(row, "answers"));
        let count = if inputs.is_empty() { 0 } else { inputs.len().max(answers.len()) };
        for index in 0..count {
            called += 1;
            let pick = |list: &[Value]| list.get(index % list.len().max(1)).cloned().unwrap_or_default();
            let exchange = serde_json::json!({"input": pick(&inputs), "answer": pick(&answers), "placed": row.get("placed"), "own": row.get("own")});
            match runtime.block_on(call(clients, &exchange)) {
                Ok(()) => arrived += 1,
                Err(why) => faults.push(format!("{name}: {why}; sent {}", short(exchange.get("input").unwrap_or(&Value::Null)))),
            }
        }
    }
    println!("{}", serde_json::json!({"made": made, "kept": kept, "called": called, "arrived": arrived, "faults": faults}));
    ExitCode::SUCCESS
}
