//! What is made for one document, and the program that sends it through the generated crate.
//!
//! The program is text: a table of functions, one for each type and each operation, and one method for each operation of the server. All else
//! of it is the same for every document and stands in `probe/probe.rs`.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use generator::emit;
use generator::ir::{AnswerForm, AnswerStatus, Api, Body, Field, Input, Kind, Location, Operation, Ty, TypeId};
use generator::media_type::essence;
use serde_json::{Map, Value, json};

use crate::make::{FILE, Maker, Members, Notation, VARIANT, Way};

/// The values, and the program that takes them.
pub struct Plan {
    /// `main.rs` of the program.
    pub program: String,
    /// What it reads.
    pub values: Value,
}

/// Values for every schema that became a type and every operation.
pub fn plan(api: &Api, root: &Value) -> Plan {
    let mut program = String::from(HEAD);
    let mut values = Vec::new();
    for (index, module) in api.modules.iter().enumerate() {
        writeln!(program, "use api::{} as m{index};", module.ident).unwrap_or_default();
    }
    types(api, root, &mut program, &mut values);
    let calls = calls(api, root, &mut program);
    gateways(api, &mut program);
    Plan { program, values: json!({"values": values, "calls": calls}) }
}

const HEAD: &str = "\
//! Sends made-up values through the types, and made-up calls through client and server, of one generated crate.

#![allow(unused_imports, dead_code, clippy::all)]

mod probe;

use std::collections::BTreeMap;

use api::runtime::{Date, DateTime, Decimal, File, Map, Nullable, Value};
use probe::{Kept, Pending, answered, arrived, keeps, keeps_one_of};

fn main() -> std::process::ExitCode {
    probe::run(TYPES, &clients(), CALLS)
}

";

/// A row for each type that stands for a schema, and values of that schema.
fn types(api: &Api, root: &Value, program: &mut String, values: &mut Vec<Value>) {
    let inputs: Vec<TypeId> = operations(api)
        .filter_map(|(_, _, operation)| match &operation.input {
            Input::Fields(id, _) => Some(*id),
            _ => None,
        })
        .collect();
    program.push_str("\nstatic TYPES: &[fn(&[u8]) -> Kept] = &[\n");
    let mut row = 0;
    for (index, def) in api.types.iter().enumerate() {
        let id = TypeId(index);
        let Some(schema) = root.pointer(&def.origin).filter(|_| !inputs.contains(&id) && !api.wire_types.contains(&id)) else {
            continue;
        };
        // What an operation was read into is no schema: its headers, its refusals. Nor are the forms of a body, which calls try.
        if schema.get("responses").is_some() || matches!(&def.kind, Kind::Union(union) if union.by_media) {
            continue;
        }
        let schemas: Vec<&Value> = def.also.iter().filter_map(|pointer| root.pointer(pointer)).chain([schema]).collect();
        let made = Maker::new(root).values_of(&schemas);
        if made.is_empty() || matches!(def.kind, Kind::Alias(_)) {
            continue;
        }
        let path = path(api, def.module);
        let ty = emit::rust_text(api, &Ty::Named(id), &path);
        let call = match &def.kind {
            Kind::Union(union) => format!("|json| keeps_one_of::<{ty}>({}, json)", union.variants.len()),
            _ => format!("keeps::<{ty}>"),
        };
        writeln!(program, "    {call},").unwrap_or_default();
        // What may be anything is the alternative that keeps what no other does.
        let unknown = |value: &Value| matches!(def.kind, Kind::Union(_)) && value.get("anything").is_some();
        for (label, value) in made.into_iter().filter(|(_, value)| !unknown(value)) {
            values.push(json!({"type": row, "name": def.origin, "label": label, "value": value}));
        }
        row += 1;
    }
    program.push_str("];\n");
}

/// Where the types of a module are found.
fn path(api: &Api, module: Option<usize>) -> String {
    match module.filter(|module| *module < api.modules.len()) {
        Some(module) => format!("m{module}::"),
        None => "api::types::".to_owned(),
    }
}

fn operations(api: &Api) -> impl Iterator<Item = (usize, &generator::ir::Group, &Operation)> {
    api.modules.iter().enumerate().flat_map(|(index, module)| {
        module.groups.iter().flat_map(move |group| whole(group).map(move |operation| (index, group, operation)))
    })
}

/// The operations whose answers come as a whole: a stream is no value that could be compared.
fn whole(group: &generator::ir::Group) -> impl Iterator<Item = &Operation> {
    group.operations.iter().filter(|operation| operation.stream.is_none())
}

/// A row for each operation, with what it is called with and answered.
fn calls(api: &Api, root: &Value, program: &mut String) -> Vec<Value> {
    let mut calls = Vec::new();
    let mut known = BTreeSet::new();
    program.push_str("\nstatic CALLS: &[for<'a> fn(&'a Clients, &'a serde_json::Value) -> Pending<'a>] = &[\n");
    for (module, group, operation) in operations(api) {
        let (input, output) = signature(api, module, operation);
        writeln!(
            program,
            "    |clients, made| Box::pin(answered::<{input}, {output}>(clients.c{module}.core(), &m{module}::operations::{}::{}, made)),",
            group.ident, operation.const_name
        )
        .unwrap_or_default();
        let (mut inputs, lost) = inputs(api, root, operation);
        let own = own_headers(api, operation);
        // Of two that match the same requests, the first is served.
        let pieces: Vec<&str> =
            operation.path.split('{').map(|piece| piece.split_once('}').map_or(piece, |(_, text)| text)).collect();
        // Nothing tells where the value of `{a}{b}` ends.
        let unclear = operation.path.contains("}{");
        if unclear || !known.insert((module, operation.http_method.clone(), pieces.join("{}"))) {
            inputs.clear();
        }
        let mut answers = answers(root, operation);
        if answers.is_empty() && operation.output.is_none() {
            answers.push(json!({"status": 200}));
        }
        // An answer in a notation that nothing is made in, such as XML.
        if answers.is_empty() {
            inputs.clear();
        }
        for answer in answers.iter_mut().filter_map(Value::as_object_mut) {
            answer.insert("several".to_owned(), operation.several.is_some().into());
        }
        calls.push(json!({
            "name": format!("{} {} ({})", operation.http_method, operation.path, operation.id),
            "placed": matches!(operation.input, Input::Fields(..)), "inputs": inputs, "answers": answers, "lost": lost, "own": own,
        }));
    }
    program.push_str("];\n");
    calls
}

/// Input and output of an operation, in Rust.
fn signature(api: &Api, module: usize, operation: &Operation) -> (String, String) {
    let path = path(api, Some(module));
    let text = |ty: &Ty| emit::rust_text(api, ty, &path);
    let input = operation.input.type_id().map_or_else(|| "()".to_owned(), |id| text(&Ty::Named(id)));
    let output = match (&operation.several, &operation.output) {
        (Some(several), _) => format!("{path}{}", several.name),
        (None, Some(ty)) => text(ty),
        (None, None) => "()".to_owned(),
    };
    (input, output)
}

/// The handler that every router is made over, and a client for each.
fn gateways(api: &Api, program: &mut String) {
    program.push_str("\nstruct Handler;\n");
    for (index, module) in api.modules.iter().enumerate() {
        for group in &module.groups {
            writeln!(program, "\nimpl m{index}::server::{} for Handler {{", group.type_name).unwrap_or_default();
            for operation in whole(group) {
                let (input, output) = signature(api, index, operation);
                writeln!(
                    program,
                    "    fn {}(&self, call: m{index}::server::Call<{input}>) -> impl Future<Output = Result<{output}, m{index}::server::Failure>> + Send {{ arrived(&call.input, call.operation) }}",
                    operation.method_name
                )
                .unwrap_or_default();
            }
            program.push_str("}\n");
        }
    }
    program.push_str("\nstruct Clients {\n");
    for index in 0..api.modules.len() {
        writeln!(program, "    c{index}: m{index}::Client,").unwrap_or_default();
    }
    program.push_str("}\n\nfn clients() -> Clients {\n    Clients {\n");
    for (index, module) in api.modules.iter().enumerate() {
        let credentials: String =
            module.security.credentials.iter().map(|own| format!(".with_credential({:?}, \"user:secret\")", own.ident)).collect();
        writeln!(
            program,
            "        c{index}: m{index}::Client::builder(){credentials}.base_url(probe::BASE).retries(api::Retries::none()).transport(probe::InProcess(m{index}::server::Router::new(Handler).without_verification().into_axum())).build().expect(\"a client\"),"
        )
        .unwrap_or_default();
    }
    program.push_str("    }\n}\n");
}

/// The fields of an input that a client says by itself where nobody sets them: who it is, and which media types it takes.
fn own_headers(api: &Api, operation: &Operation) -> Vec<usize> {
    let Input::Fields(id, locations) = &operation.input else { return Vec::new() };
    let Some(Kind::Struct(structure)) = api.types.get(id.0).map(|def| &def.kind) else { return Vec::new() };
    let fields = structure.fields.iter().zip(locations).enumerate();
    let is_own = |name: &str| ["accept", "user-agent"].iter().any(|own| name.eq_ignore_ascii_case(own));
    let own = fields.filter(|(_, (field, place))| **place == Location::Header && is_own(&field.wire));
    own.map(|(index, _)| index).collect()
}

/// What an operation is called with: everything, and only what is required; and the parameters of the document that have no place in its input.
fn inputs(api: &Api, root: &Value, operation: &Operation) -> (Vec<Value>, Vec<String>) {
    let node = root.pointer(&operation.origin).unwrap_or(&Value::Null);
    let (fields, locations) = match &operation.input {
        Input::Fields(id, locations) => match api.types.get(id.0).map(|def| &def.kind) {
            Some(Kind::Struct(structure)) => (structure.fields.as_slice(), locations.as_slice()),
            _ => Default::default(),
        },
        _ => Default::default(),
    };
    let forms = forms(api, operation, fields, locations);
    let parameters = parameters(root, operation, node);
    let mut lost = Vec::new();
    let mut placed = Vec::new();
    for parameter in &parameters {
        let word = |key: &str| parameter.get(key).and_then(Value::as_str).unwrap_or_default();
        let fits = |location: &Location| {
            matches!(
                (word("in"), location),
                ("path", Location::Path(_))
                    | ("query", Location::Query(_))
                    | ("header", Location::Header)
                    | ("cookie", Location::Cookie)
            )
        };
        let found = fields.iter().zip(locations).position(|(field, location)| field.wire == word("name") && fits(location));
        let protocol = word("in") == "header"
            && ["accept", "content-type", "authorization"].iter().any(|name| word("name").eq_ignore_ascii_case(name));
        // The client's credentials go where they belong, whatever a parameter of that name says.
        let named = |node: &Value| node.get("name").and_then(Value::as_str).map(str::to_ascii_lowercase);
        let secret = |scheme: &Value| named(scheme) == named(parameter) && scheme.get("in") == parameter.get("in");
        let mut schemes = root.pointer("/components/securitySchemes").and_then(Value::as_object).into_iter().flatten();
        if let Some(index) = found {
            placed.push((index, *parameter));
        } else if !protocol && !schemes.any(|(_, scheme)| secret(Maker::target(root, scheme))) {
            lost.push(format!("the parameter `{}` in {} is in no input", word("name"), word("in")));
        }
    }
    if operation.input.type_id().is_none() && forms.iter().any(|form| body(root, node, form).is_some()) {
        lost.push("the body is in no input".to_owned());
    }
    let mut inputs: Vec<Value> = Vec::new();
    let ways = [(Members::All, 0), (Members::Required, 0), (Members::All, 1)];
    for (form, (members, choice)) in forms.iter().flat_map(|form| ways.map(|way| (form, way))) {
        let whole = match body(root, node, form).filter(|_| !form.plain) {
            Some((maker, schema)) => maker.value(schema, members, choice),
            None => plain_body(form, node),
        };
        let whole = whole.map(|value| match form.variant {
            Some(variant) => json!({VARIANT: variant, "value": value}),
            None => value,
        });
        let input = if let Input::Body(_) = operation.input {
            whole
        } else {
            let mut input = Map::new();
            let mut complete = true;
            for (index, parameter) in &placed {
                let required =
                    parameter.get("required") == Some(&Value::Bool(true)) || parameter.get("in") == Some(&json!("path"));
                if !required && members == Members::Required {
                    continue;
                }
                match parameter_value(root, parameter, members, choice) {
                    Some(value) => drop(input.insert(index.to_string(), value)),
                    None => complete &= !required,
                }
            }
            let body = fields.iter().zip(locations).enumerate().find(|(_, (_, location))| **location == Location::Body);
            if let Some((index, (field, _))) = body {
                match whole {
                    Some(value) if field.presence.is_required() || members != Members::Required => {
                        input.insert(index.to_string(), value);
                    }
                    Some(_) => {}
                    None => complete &= !field.presence.is_required(),
                }
            }
            complete.then_some(Value::Object(input))
        };
        inputs.extend(input.filter(|input| !inputs.contains(input)));
    }
    (inputs, lost)
}

/// The parameters of an operation and of its path.
fn parameters<'a>(root: &'a Value, operation: &Operation, node: &'a Value) -> Vec<&'a Value> {
    let item = operation.origin.rsplit_once('/').map(|(item, _)| item.trim_end_matches("/x-additional-operations"));
    let item = item.and_then(|item| root.pointer(item)).unwrap_or(&Value::Null);
    let list = |node: &'a Value| {
        let list = node.get("parameters").and_then(Value::as_array).into_iter().flatten();
        list.map(|parameter| Maker::target(root, parameter)).collect::<Vec<_>>()
    };
    let key = |parameter: &Value| (parameter.get("name").cloned(), parameter.get("in").cloned());
    let mut all = list(node);
    let shared = list(item).into_iter().filter(|shared| all.iter().all(|own| key(own) != key(shared))).collect::<Vec<_>>();
    all.extend(shared);
    all
}

fn parameter_value(root: &Value, parameter: &Value, members: Members, choice: usize) -> Option<Value> {
    let content = parameter.get("content").and_then(Value::as_object).and_then(|content| content.iter().next());
    let schema = parameter.get("schema").or_else(|| content?.1.get("schema"))?;
    let json = content.is_some_and(|(name, _)| name.contains("json"));
    let notation = if json { Notation::Json } else { Notation::Plain };
    let place = parameter.get("in").and_then(Value::as_str).unwrap_or_default();
    // What looks percent-encoded already stays as it is where reserved signs may, and so comes back as what it says.
    let reserved = parameter.get("allowReserved") == Some(&Value::Bool(true));
    let rich = matches!(place, "path" | "query") && !reserved;
    let maker = Maker { way: Way::Request, notation, rich, ..Maker::new(root) };
    maker.value(schema, members, choice)
}

/// A form in which a body is sent.
struct Form<'a> {
    body: Body,
    media_type: Option<&'a str>,
    /// Whether it is a text and nothing more.
    plain: bool,
    /// Which variant it is, where the forms of a body differ in type.
    variant: Option<usize>,
}

/// The form in which the body of an operation is sent, or all of them where each is a variant.
fn forms<'a>(api: &'a Api, operation: &'a Operation, fields: &[Field], locations: &[Location]) -> Vec<Form<'a>> {
    let first = (operation.body, operation.body_media.as_deref());
    let variants = match operation.body_enum.and_then(|id| api.types.get(id.0)).map(|def| &def.kind) {
        Some(Kind::Union(union)) => union.variants.as_slice(),
        _ => {
            let text = |(field, location): (&Field, &Location)| {
                *location == Location::Body && field.ty == Ty::String && field.limits.format.is_none()
            };
            let plain = operation.body == Body::Text && fields.iter().zip(locations).any(text);
            return vec![Form { body: first.0, media_type: first.1, plain, variant: None }];
        }
    };
    let others = operation.bodies.iter().map(|(body, name)| (*body, Some(name.as_str())));
    let all = std::iter::once(first).chain(others).zip(variants).enumerate();
    all.map(|(index, ((body, media_type), variant))| {
        let plain = body == Body::Text && variant.ty == Ty::String;
        Form { body, media_type, plain, variant: Some(index) }
    })
    .collect()
}

/// The schema of a body in this form, and how values of it are made.
fn body<'a>(root: &'a Value, node: &'a Value, form: &Form<'_>) -> Option<(Maker<'a>, &'a Value)> {
    let schema = media(root, node, form)?.get("schema")?;
    let notation = match form.body {
        Body::Multipart => Notation::Parts,
        Body::Json => Notation::Json,
        Body::Form | Body::Text => Notation::Plain,
        _ => return None,
    };
    Some((Maker { way: Way::Request, notation, ..Maker::new(root) }, schema))
}

fn media<'a>(root: &'a Value, node: &'a Value, form: &Form<'_>) -> Option<&'a Value> {
    let content = Maker::target(root, node.get("requestBody")?).get("content")?.as_object()?;
    form.media_type.and_then(|name| content.get(name)).or_else(|| content.values().next())
}

/// A body that is no JSON and no form.
fn plain_body(form: &Form<'_>, node: &Value) -> Option<Value> {
    node.get("requestBody")?;
    match form.body {
        Body::Bytes => {
            // A range is no media type that could be sent.
            let media_type = match form.media_type.map(|name| (name, name.strip_suffix("/*"))) {
                None | Some((_, Some("*"))) => "application/x-made".to_owned(),
                Some((_, Some(range))) => format!("{range}/x-made"),
                Some((name, None)) => name.to_owned(),
            };
            Some(json!({FILE: "bytes\u{0}\r\n of a body", "type": media_type}))
        }
        Body::Text => Some(json!("text of a body, é\r\n")),
        Body::Json => Some(json!({"anything": [1, null]})),
        _ => None,
    }
}

/// Whether an answer is one in JSON, by its media type or because it is taken for it.
fn is_json(operation: &Operation, status: &str, name: &str) -> bool {
    let essence = essence(name);
    let stream = ["seq", "lines", "jsonl", "ndjson", "stream"].iter().any(|word| essence.contains(word));
    let row = |answer: &generator::ir::Answer| answer.media_type == name && answer.form == AnswerForm::Json;
    let only = |response: &generator::ir::Response| response.status == status && response.media_type.as_deref() == Some(name);
    (essence.contains("json") && !stream)
        || operation.answers.iter().any(row)
        || (operation.answers.is_empty() && operation.responses.iter().any(only))
}

/// Every successful answer that the document declares: its status, its media type and its body.
fn answers(root: &Value, operation: &Operation) -> Vec<Value> {
    let node = root.pointer(&operation.origin).unwrap_or(&Value::Null);
    let declared: Vec<(&String, &Value)> = node.get("responses").and_then(Value::as_object).into_iter().flatten().collect();
    let class = |digit: char| declared.iter().filter(|(key, _)| key.starts_with(digit)).collect::<Vec<_>>();
    let successes = match (class('2'), class('3')) {
        (two, _) if !two.is_empty() => two,
        (_, _) if declared.iter().any(|(key, _)| *key == "default") => {
            declared.iter().filter(|(key, _)| *key == "default").collect()
        }
        (_, three) => three,
    };
    let maker = Maker { way: Way::Answer, ..Maker::new(root) };
    let mut answers = Vec::new();
    for (key, response) in successes {
        let status = match key.as_str() {
            "default" => 200,
            class if class.ends_with("XX") => class.get(..1).and_then(|digit| digit.parse::<u16>().ok()).unwrap_or(2) * 100 + 7,
            status => status.parse::<u16>().unwrap_or(200),
        };
        let head = operation.http_method == "HEAD";
        let content = Maker::target(root, response).get("content").and_then(Value::as_object).filter(|_| !head);
        let mut empty = true;
        // Of several kinds of JSON one is asked for: what is described, and plain JSON before others.
        let json = content.into_iter().flatten().filter(|(name, _)| name.contains("json"));
        let asked = json.min_by_key(|(name, media)| (media.get("schema").is_none(), essence(name) != "application/json"));
        let other = |name: &String| name.contains("json") && asked.is_some_and(|(asked, _)| asked != name);
        for (name, media) in content.into_iter().flatten().filter(|(name, _)| !other(name)) {
            empty = false;
            if !is_json(operation, key, name) {
                continue;
            }
            let name = if name.contains('*') { "application/json" } else { name.as_str() };
            let Some(schema) = media.get("schema") else { continue };
            for (label, value) in maker.values(schema).into_iter().take(3) {
                answers.push(json!({"status": status, "type": name, "label": label, "json": value}));
            }
        }
        if empty {
            answers.push(json!({"status": status, "label": "no body"}));
        }
    }
    for answer in &operation.answers {
        let status = match answer.status {
            AnswerStatus::Is(status) => status,
            AnswerStatus::Class(class) => class * 100 + 7,
            AnswerStatus::Any => 200,
        };
        let name = answer.media_type.replace("/*", "/x-made");
        let named = Some(name.as_str()).filter(|name| !name.contains('*') && !name.is_empty());
        match (answer.form, &answer.ty) {
            (AnswerForm::Text, Some(Ty::String)) => {
                answers.push(json!({"status": status, "type": named.unwrap_or("text/plain"), "text": "text of an answer, é\r\n"}))
            }
            (AnswerForm::Bytes, Some(Ty::File)) => answers.push(
                json!({"status": status, "type": named.unwrap_or("application/x-made"), "text": "bytes\u{0}\r\n of an answer"}),
            ),
            _ => {}
        }
    }
    answers
}
