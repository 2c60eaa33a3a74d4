//! The request that an operation's examples describe, ready to be written as Rust or as a shell command.
//!
//! Values come from the examples of the document; what is required and has none gets the plainest value its type allows, so that every
//! operation of any document has a sample.

use super::limits::plain;
use super::types::resolve;
use crate::ir::*;
use serde_json::{Map, Value, json};

/// How deep invented objects nest.
const MAX_DEPTH: usize = 8;

/// Values for the input of an operation.
pub(crate) struct ExampleRequest<'a> {
    /// Parameters with their values: those required, and those the document gives an example for.
    pub(crate) parameters: Vec<(&'a Field, Location, Value)>,
    /// The body's field (none when the body is the whole input) and its value.
    pub(crate) body: Option<Value>,
    /// The type of the body.
    pub(crate) body_ty: Option<Ty>,
}

impl<'a> ExampleRequest<'a> {
    /// Collects the values.
    pub(crate) fn new(api: &'a Api, operation: &'a Operation) -> Self {
        let mut request = ExampleRequest { parameters: Vec::new(), body: None, body_ty: None };
        let given = operation.request_examples.first().map(|example| example.value.clone());
        match &operation.input {
            Input::None => {}
            Input::Body(id) => {
                request.body_ty = Some(Ty::Named(*id));
                request.body = Some(given.unwrap_or_else(|| invent(api, &Ty::Named(*id), 0)));
            }
            Input::Fields(id, locations) => {
                let Some(Kind::Struct(structure)) = api.types.get(id.0).map(|def| &def.kind) else { return request };
                for (field, location) in structure.fields.iter().zip(locations) {
                    if *location == Location::Body {
                        request.body_ty = Some(field.ty.clone());
                        let needed = field.presence.is_required();
                        request.body = given.clone().or_else(|| needed.then(|| invent(api, &field.ty, 0)));
                    } else if let Some(value) = parameter(api, field) {
                        request.parameters.push((field, *location, value));
                    }
                }
            }
        }
        request
    }

    /// The value for a parameter.
    pub(crate) fn value(&self, field: &Field) -> Option<&Value> {
        self.parameters.iter().find(|(other, ..)| other.name == field.name).map(|(_, _, value)| value)
    }

    /// The path with its parameters filled in.
    pub(crate) fn path(&self, template: &str) -> String {
        let mut path = template.to_owned();
        for (field, location, value) in &self.parameters {
            if matches!(location, Location::Path(_)) {
                path = path.replace(&format!("{{{}}}", field.wire), &percent(&texts(value).join(",")));
            }
        }
        path
    }

    /// Name and value of everything in the query string, in order.
    pub(crate) fn query(&self) -> Vec<(String, String)> {
        let mut out = Vec::new();
        for (field, location, value) in &self.parameters {
            match location {
                Location::Query(true) => out.extend(texts(value).into_iter().map(|text| (field.wire.clone(), text))),
                Location::Query(false) | Location::Path(Repeat::Query) => out.push((field.wire.clone(), texts(value).join(","))),
                _ => {}
            }
        }
        out
    }

    /// The JSON body as it is sent: with the path parameters that are repeated there.
    pub(crate) fn json_body(&self) -> Option<Value> {
        let repeated: Vec<_> =
            self.parameters.iter().filter(|(_, location, _)| *location == Location::Path(Repeat::Body)).collect();
        if repeated.is_empty() {
            return self.body.clone();
        }
        let mut members = Map::new();
        members.extend(repeated.into_iter().map(|(field, _, value)| (field.wire.clone(), value.clone())));
        if let Some(Value::Object(rest)) = &self.body {
            members.extend(rest.clone());
        }
        Some(Value::Object(members))
    }

    /// Text parts and files of a form.
    pub(crate) fn form(&self, api: &Api) -> Vec<(String, FormPart)> {
        let Some(Value::Object(members)) = self.json_body() else { return Vec::new() };
        let structure = self.body_ty.as_ref().and_then(|ty| structure(api, &usual_form(api, ty)));
        let is_file =
            |name: &str| structure.is_some_and(|s| s.fields.iter().any(|field| field.wire == name && field.ty == Ty::File));
        members
            .into_iter()
            .map(|(name, value)| {
                let part = if is_file(&name) { FormPart::File(file_name(&name, &value)) } else { FormPart::Text(plain(&value)) };
                (name, part)
            })
            .collect()
    }
}

/// A part of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FormPart {
    /// A text.
    Text(String),
    /// The file of this name.
    File(String),
}

/// The name under which the sample reads a file.
pub(crate) fn file_name(field: &str, example: &Value) -> String {
    let usable =
        |name: &&str| name.contains('.') && name.len() < 64 && name.chars().all(|c| c.is_alphanumeric() || "._-".contains(c));
    example.as_str().filter(usable).map_or_else(|| format!("{field}.bin"), str::to_owned)
}

/// The type of a body in the form that the document prefers.
fn usual_form(api: &Api, ty: &Ty) -> Ty {
    let definition = if let Ty::Named(id) = ty { api.types.get(id.0) } else { None };
    match definition.map(|def| &def.kind) {
        Some(Kind::Union(union)) if union.by_media => union.variants.first().map_or_else(|| ty.clone(), |form| form.ty.clone()),
        _ => ty.clone(),
    }
}

/// The members of a body type.
pub(crate) fn structure<'a>(api: &'a Api, ty: &Ty) -> Option<&'a Struct> {
    let Ty::Named(id) = resolve(api, ty) else { return None };
    match api.types.get(id.0).map(|def| &def.kind) {
        Some(Kind::Struct(structure)) => Some(structure),
        _ => None,
    }
}

fn parameter(api: &Api, field: &Field) -> Option<Value> {
    match &field.example {
        Some(value) => Some(value.clone()),
        None if field.presence.is_required() => Some(match resolve(api, &field.ty) {
            Ty::String => json!(field.wire),
            _ => invent(api, &field.ty, 0),
        }),
        None => None,
    }
}

/// The plainest value of a type.
fn invent(api: &Api, ty: &Ty, depth: usize) -> Value {
    match resolve(api, ty) {
        Ty::String => json!("text"),
        Ty::Bool => json!(true),
        Ty::Integer(Width::I64Text | Width::U64Text) => json!("1"),
        Ty::Integer(_) => json!(1),
        Ty::Float(_) => json!(1.5),
        Ty::Decimal { places, .. } => {
            let places = usize::from(places.unwrap_or(2));
            json!(format!("{:.places$}", 1.0))
        }
        Ty::DateTime => json!("2000-01-01T00:00:00Z"),
        Ty::Date => json!("2000-01-01"),
        Ty::Any | Ty::AnyObject | Ty::Map(_) => json!({}),
        Ty::File => json!("file.bin"),
        Ty::Option(inner) => invent(api, &inner, depth),
        Ty::List(inner) if depth < MAX_DEPTH => json!([invent(api, &inner, depth + 1)]),
        Ty::List(_) => json!([]),
        Ty::Named(id) | Ty::Boxed(id) => match api.types.get(id.0) {
            Some(def) if def.example.is_some() => def.example.clone().unwrap_or_default(),
            Some(def) if depth < MAX_DEPTH => invent_named(api, &def.kind, depth),
            _ => json!({}),
        },
    }
}

fn invent_named(api: &Api, kind: &Kind, depth: usize) -> Value {
    match kind {
        Kind::Struct(structure) => {
            let needed = structure.fields.iter().filter(|field| field.is_argument());
            let value = |field: &Field| field.example.clone().unwrap_or_else(|| invent(api, &field.ty, depth + 1));
            if structure.tuple {
                return Value::Array(needed.map(value).collect());
            }
            Value::Object(needed.map(|field| (field.wire.clone(), value(field))).collect())
        }
        Kind::Enum(values) => match values.variants.first() {
            Some(variant) if values.integer => variant.wire.parse::<i64>().map_or(Value::Null, Value::from),
            Some(variant) => json!(variant.wire),
            None => Value::Null,
        },
        Kind::Union(union) => match (union.variants.first(), &union.discriminator) {
            (Some(variant), Some(member)) => {
                let mut value = invent(api, &variant.ty, depth + 1);
                if let (Value::Object(members), Some(tag)) = (&mut value, variant.tags.first()) {
                    members.insert(member.clone(), json!(tag));
                }
                value
            }
            (Some(variant), None) => invent(api, &variant.ty, depth + 1),
            (None, _) => Value::Null,
        },
        Kind::Alias(ty) => invent(api, ty, depth + 1),
    }
}

/// A parameter's value as texts; a list gives one for each item.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().map(plain).collect(),
        _ => vec![plain(value)],
    }
}

/// Percent-encodes everything but the unreserved characters.
pub(crate) fn percent(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
