//! Rust samples: an operation's example as a call of the generated client.
//!
//! The sample follows the example of the document value by value: what is required becomes arguments of constructors, in the order of
//! the fields, what is optional becomes setters. Where no typed code can say what an example holds (members that no type names, free
//! JSON), the value is decoded from its JSON text instead, so every sample compiles and sends the example's own bytes.

use super::code::{Code, literal};
use super::limits::plain;
use super::request::{ExampleRequest, file_name};
use crate::ir::*;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A sample.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sample {
    /// `use` lines, sorted.
    pub imports: Vec<String>,
    /// Statements; they stand in an async function that returns a `Result` of any error and has a `client`.
    pub body: String,
}

impl Sample {
    /// Imports and statements, as shown on a page.
    pub fn text(&self) -> String {
        if self.imports.is_empty() { self.body.clone() } else { format!("{}\n\n{}", self.imports.join("\n"), self.body) }
    }

    /// A whole function around the sample, for a test that compiles or runs it. `client` is the type of the client.
    pub fn function(&self, name: &str, client: &str) -> String {
        let indented = |text: &str| text.lines().map(|line| format!("    {line}\n")).collect::<String>();
        format!(
            "pub async fn {name}(client: &{client}) -> Result<(), Box<dyn std::error::Error>> {{\n{}{}    Ok(())\n}}\n",
            indented(&self.imports.join("\n")),
            indented(&self.body)
        )
    }
}

/// The sample of an operation. `krate` is the crate's name in Rust.
pub fn sample(api: &Api, krate: &str, module: &Module, group: &Group, operation: &Operation) -> Sample {
    let mut writer = Writer::new(api);
    let (mut body, chain) = writer.call(group, operation, true);
    let short = matches!(&chain, Code::Chain(_, calls) if calls.len() == 2);
    let stream = operation.stream.as_ref().filter(|stream| stream.alone);
    let prefix = match (stream, &operation.output) {
        (Some(_), _) => "let mut items = ",
        (None, Some(_)) => "let answer = ",
        (None, None) => "",
    };
    let text = chain.print(prefix.len() + ".await?;".len(), 0);
    // `client.orders().get("1").await?` stays together where it fits.
    let end = if short && !text.contains('\n') { ".await?;" } else { "\n    .await?;" };
    body.push_str(&format!("{prefix}{text}{end}\n"));
    if stream.is_some() {
        body.push_str("while let Some(item) = items.try_next().await? {\n    println!(\"{item:#?}\");\n}\n");
    } else if operation.output.is_some() {
        body.push_str("println!(\"{answer:#?}\");\n");
    }
    Sample { imports: writer.imports(krate, &module.ident), body: body.trim_end().to_owned() }
}

/// The call of an operation with what it requires and nothing else, set in once, without `await`.
pub(crate) fn bare_call(api: &Api, krate: &str, module: &Module, group: &Group, operation: &Operation) -> Sample {
    let mut writer = Writer::new(api);
    let (before, chain) = writer.call(group, operation, false);
    let text = chain.print(4 + "let mut call = ;".len(), 4);
    Sample { imports: writer.imports(krate, &module.ident), body: format!("{before}{text}") }
}

/// The name of a parameter's setter on a call, which has methods of its own.
pub(crate) fn call_setter(name: &str) -> String {
    let taken = ["new", "map", "timeout", "header", "input", "send", "into_future"];
    if taken.contains(&name) { format!("{name}_") } else { name.to_owned() }
}

fn import_list(path: &str, names: &[&str]) -> String {
    let flat = match names {
        [only] => format!("use {path}::{only};"),
        several => format!("use {path}::{{{}}};", several.join(", ")),
    };
    if flat.len() <= 96 {
        return flat;
    }
    let mut out = format!("use {path}::{{\n");
    let mut line = String::new();
    for name in names {
        if line.len() + name.len() + 6 > 96 {
            out.push_str(&format!("    {}\n", line.trim_end()));
            line.clear();
        }
        line.push_str(&format!("{name}, "));
    }
    format!("{out}    {}\n}};", line.trim_end())
}

const DECODE: &str = "serde_json::from_str(";

/// What the place of an expression says about its type.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Want {
    /// `impl Into<String>` for texts, the exact type otherwise.
    Into,
    /// The exact type, which is known there.
    Exact,
    /// Nothing: the expression must say its own type.
    Free,
}

struct Writer<'a> {
    api: &'a Api,
    /// Types of the document that the sample names.
    types: BTreeSet<TypeId>,
    /// Other items, by path; `crate` stands for the generated crate.
    imports: BTreeSet<(&'static str, &'static str)>,
}

impl<'a> Writer<'a> {
    fn new(api: &'a Api) -> Self {
        Writer { api, types: BTreeSet::new(), imports: BTreeSet::new() }
    }

    /// The call of an operation, and the statements that have to stand before it. Optional parameters can be left out.
    fn call(&mut self, group: &Group, operation: &Operation, optional: bool) -> (String, Code) {
        let request = ExampleRequest::new(self.api, operation);
        let mut before = String::new();
        let body = request.body.as_ref().zip(request.body_ty.as_ref()).map(|(value, ty)| self.expression(ty, value, Want::Exact));
        let body = body.map(|code| {
            if !code.is_long() {
                return code;
            }
            let name = if matches!(operation.input, Input::Body(_)) { "request" } else { "body" };
            let code = self.typed(&code, request.body_ty.as_ref());
            before.push_str(&format!("let {name} = {};\n", code.print("let  = ;".len() + name.len(), 0)));
            Code::atom(name)
        });
        let (mut arguments, mut setters) = (Vec::new(), Vec::new());
        match &operation.input {
            Input::None => {}
            Input::Body(_) => arguments.extend(body),
            Input::Fields(id, locations) => {
                let fields = super::request::structure(self.api, &Ty::Named(*id)).map(|structure| structure.fields.as_slice());
                for (field, location) in fields.unwrap_or_default().iter().zip(locations) {
                    let required = field.presence.is_required();
                    if !required && !optional {
                        continue;
                    }
                    let code = match location {
                        Location::Body => body.clone(),
                        _ => request.value(field).and_then(|value| self.member(field, value)),
                    };
                    match code {
                        Some(code) if required => arguments.push(code),
                        Some(code) => setters.push((call_setter(&field.name), vec![code])),
                        None => {}
                    }
                }
            }
        }
        let mut calls = vec![(group.ident.clone(), Vec::new()), (operation.method_name.clone(), arguments)];
        calls.extend(setters);
        (before, Code::Chain(Box::new(Code::atom("client")), calls))
    }

    /// The `use` lines for everything that was named.
    fn imports(&self, krate: &str, module: &str) -> Vec<String> {
        let mut paths: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for (path, name) in &self.imports {
            let path = if *path == "crate" { krate } else { path };
            paths.entry(path.to_owned()).or_default().insert(name);
        }
        for id in &self.types {
            let Some(def) = self.api.types.get(id.0) else { continue };
            let home = if def.module.is_some() { module } else { "types" };
            paths.entry(format!("{krate}::{home}")).or_default().insert(&def.name);
        }
        paths.iter().map(|(path, names)| import_list(path, &names.iter().copied().collect::<Vec<_>>())).collect()
    }

    /// The argument for a field, in a constructor or a setter; `None` when there is nothing to say.
    fn member(&mut self, field: &Field, value: &Value) -> Option<Code> {
        if field.ty == Ty::File && !value.is_null() && field.presence != Presence::RequiredNullable {
            self.imports.insert(("crate", "File"));
            let name = literal(&file_name(&field.wire, value));
            return Some(Code::atom(format!("File::new({name}, std::fs::read({name})?)")));
        }
        Some(match (field.presence, value.is_null()) {
            (Presence::Optional, true) => return None,
            (Presence::OptionalNullable, true) => {
                self.imports.insert(("crate", "Nullable"));
                Code::atom("Nullable::Null")
            }
            (Presence::RequiredNullable, true) => Code::atom("None"),
            (Presence::OptionalNullable, false) => self.expression(&field.ty, value, Want::Free),
            (Presence::RequiredNullable, false) => {
                let inner = self.expression(&field.ty, value, Want::Exact);
                let boxed = matches!(field.ty, Ty::Boxed(_));
                Code::Around(if boxed { "Some(Box::new(" } else { "Some(" }, Box::new(inner), if boxed { "))" } else { ")" })
            }
            (Presence::Required | Presence::Optional, _) => self.expression(&field.ty, value, Want::Into),
        })
    }

    fn expression(&mut self, ty: &Ty, value: &Value, want: Want) -> Code {
        let inner = if want == Want::Into { Want::Exact } else { want };
        let code = match (ty, value) {
            (Ty::String, Value::String(text)) if want == Want::Into => Some(Code::atom(literal(text))),
            (Ty::String, Value::String(text)) => Some(Code::atom(format!("{}.to_owned()", literal(text)))),
            (Ty::Bool, Value::Bool(flag)) => Some(Code::atom(flag.to_string())),
            (Ty::Integer(width), _) => integer(*width, value, want),
            (Ty::Float(width), Value::Number(number)) => float(*width, number, want),
            (Ty::Decimal { .. }, Value::String(_) | Value::Number(_)) => {
                let text = literal(&plain(value));
                Some(Code::atom(if want == Want::Free {
                    self.imports.insert(("crate", "Decimal"));
                    format!("{text}.parse::<Decimal>()?")
                } else {
                    format!("{text}.parse()?")
                }))
            }
            (Ty::DateTime, Value::String(text)) => {
                self.imports.extend([("crate", "DateTime"), ("time::format_description::well_known", "Rfc3339")]);
                Some(Code::atom(format!("DateTime::parse({}, &Rfc3339)?", literal(text))))
            }
            (Ty::Date, Value::String(text)) => {
                self.imports.extend([("crate", "Date"), ("time::format_description::well_known", "Iso8601")]);
                Some(Code::atom(format!("Date::parse({}, &Iso8601::DATE)?", literal(text))))
            }
            (Ty::Any, Value::String(text)) => {
                Some(Code::atom(format!("{}.into()", literal(text)))).filter(|_| want != Want::Free)
            }
            (Ty::File, _) => {
                self.imports.insert(("crate", "File"));
                let name = literal(&file_name("file", value));
                Some(Code::atom(format!("File::new({name}, std::fs::read({name})?)")))
            }
            (Ty::Option(_), Value::Null) => Some(Code::atom("None".to_owned())),
            (Ty::Option(inner), _) => Some(Code::Call("Some(".to_owned(), vec![self.expression(inner, value, Want::Exact)], ")")),
            (Ty::List(_), Value::Array(items)) if items.is_empty() => {
                Some(Code::atom("Vec::new()")).filter(|_| want != Want::Free)
            }
            (Ty::List(of), Value::Array(items)) => {
                let items = items.iter().map(|item| self.expression(of, item, inner)).collect();
                Some(Code::Call("vec![".to_owned(), items, "]"))
            }
            (Ty::Map(of), Value::Object(members)) => {
                self.imports.insert(("std::collections", "BTreeMap"));
                let pairs = members.iter().map(|(name, value)| {
                    let pair = vec![Code::atom(format!("{}.to_owned()", literal(name))), self.expression(of, value, inner)];
                    Code::Call("(".to_owned(), pair, ")")
                });
                Some(Code::Call("BTreeMap::from([".to_owned(), pairs.collect(), "])"))
            }
            (Ty::Named(id) | Ty::Boxed(id), _) => self.named(*id, value, want),
            _ => None,
        };
        code.unwrap_or_else(|| self.decoded(ty, value, want))
    }

    fn named(&mut self, id: TypeId, value: &Value, want: Want) -> Option<Code> {
        let def = self.api.types.get(id.0)?;
        match (&def.kind, value) {
            (Kind::Struct(structure), Value::Object(members)) => {
                let known = |name: &String| structure.fields.iter().any(|field| field.wire == *name);
                if !members.keys().all(known) {
                    return None;
                }
                let mut arguments = Vec::new();
                let mut setters = Vec::new();
                for field in &structure.fields {
                    match members.get(&field.wire) {
                        Some(value) if field.is_argument() => arguments.push(self.member(field, value)?),
                        Some(value) => setters.extend(self.member(field, value).map(|code| (field.name.clone(), vec![code]))),
                        None if field.is_argument() => return None,
                        None => {}
                    }
                }
                self.types.insert(id);
                let new = Code::Call(format!("{}::new(", def.name), arguments, ")");
                Some(if setters.is_empty() { new } else { Code::Chain(Box::new(new), setters) })
            }
            (Kind::Struct(structure), Value::Array(parts)) if structure.tuple => {
                // Fields that may be missing have setters, which a list in full has no use for in a sample.
                let whole = parts.len() == structure.fields.len() && structure.fields.iter().all(Field::is_argument);
                let parts = structure.fields.iter().zip(parts).filter(|_| whole);
                let arguments: Vec<Code> = parts.map(|(field, part)| self.member(field, part)).collect::<Option<_>>()?;
                self.types.insert(id);
                whole.then(|| Code::Call(format!("{}::new(", def.name), arguments, ")"))
            }
            (Kind::Enum(values), Value::String(_) | Value::Bool(_) | Value::Number(_)) => {
                let text = plain(value);
                self.types.insert(id);
                Some(Code::atom(match values.variants.iter().find(|variant| variant.wire == text) {
                    Some(variant) => format!("{}::{}", def.name, variant.name),
                    None if values.integer => format!("{}::from({text})", def.name),
                    None => format!("{}::from({})", def.name, literal(&text)),
                }))
            }
            (Kind::Union(union), _) if union.by_media => {
                // The example is that of the form which the document prefers.
                let form = union.variants.first()?;
                let value = self.expression(&form.ty, value, Want::Exact);
                self.types.insert(id);
                Some(Code::Call(format!("{}::{}(", def.name, form.name), vec![value], ")"))
            }
            (Kind::Alias(ty), _) => Some(self.expression(ty, value, if want == Want::Into { Want::Exact } else { want })),
            _ => None,
        }
    }

    /// A body that is decoded from JSON says what it is, since nothing else on its line does.
    fn typed(&mut self, code: &Code, ty: Option<&Ty>) -> Code {
        match (code, ty) {
            (Code::Call(open, arguments, close), Some(ty)) if open == DECODE => {
                self.name_types(ty);
                Code::Call(
                    format!("serde_json::from_str::<{}>(", super::types::rust_type(self.api, ty)),
                    arguments.clone(),
                    close,
                )
            }
            _ => code.clone(),
        }
    }

    /// The value read from its JSON text.
    fn decoded(&mut self, ty: &Ty, value: &Value, want: Want) -> Code {
        let open = if want == Want::Free {
            self.name_types(ty);
            format!("serde_json::from_str::<{}>(", super::types::rust_type(self.api, ty))
        } else {
            DECODE.to_owned()
        };
        Code::Call(open, vec![Code::RawJson(value.clone())], ")?")
    }

    /// Imports whatever a written-out type names.
    fn name_types(&mut self, ty: &Ty) {
        match ty {
            Ty::List(inner) | Ty::Option(inner) => self.name_types(inner),
            Ty::Map(inner) => {
                self.imports.insert(("std::collections", "BTreeMap"));
                self.name_types(inner);
            }
            Ty::Named(id) | Ty::Boxed(id) => {
                self.types.insert(*id);
            }
            Ty::Any => {
                self.imports.insert(("serde_json", "Value"));
            }
            Ty::AnyObject => {
                self.imports.insert(("crate", "Map"));
            }
            Ty::Decimal { .. } => {
                self.imports.insert(("crate", "Decimal"));
            }
            _ => {}
        }
    }
}

fn integer(width: Width, value: &Value, want: Want) -> Option<Code> {
    let text = plain(value);
    text.parse::<i128>().ok()?;
    let suffix = match width {
        Width::I32 => "_i32",
        Width::I64 | Width::I64Text => "_i64",
        Width::U32 => "_u32",
        Width::U64 | Width::U64Text => "_u64",
    };
    Some(Code::atom(if want == Want::Free { format!("{text}{suffix}") } else { text }))
}

fn float(width: Float, number: &serde_json::Number, want: Want) -> Option<Code> {
    let text = format!("{:?}", number.as_f64()?);
    let suffix = if width == Float::F32 { "_f32" } else { "_f64" };
    Some(Code::atom(if want == Want::Free { format!("{text}{suffix}") } else { text }))
}
