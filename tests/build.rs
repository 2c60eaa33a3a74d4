//! Writes the Rust code that drives every operation of the document through the generated crate.
//!
//! Nothing here is told about the document: the generator's own library reads it, and what comes out are three tables,
//! which the library of this package includes. For each operation there is a call through the client's public methods and a
//! server method that echoes; for each example a way into its type and back; for each event of a webhook the variant it
//! must become. A renamed field, method or type thus breaks the build or turns a test red.

use std::collections::BTreeSet;
use std::error::Error;
use std::path::Path;
use std::{env, fs};

use generator::diag::Diagnostics;
use generator::ir::{
    Api, Event, Example, Field, Group, Input, Kind, Location, Module, Operation, Presence, Response, Ty, TypeId, Webhook, Width,
};
use generator::source::{Files, Sources};
use generator::{load, lower, passes};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use serde_json::{Map, Value};

const SPEC: &str = "../spec/openapi.yaml";

/// Methods of every call, whose names a setter of a parameter has to avoid.
const CALL_METHODS: &[&str] = &["new", "map", "timeout", "header", "input", "send", "into_future"];

// The samples of the reference, whose test compiles them with the rest.
#[path = "samples.rs"]
mod samples;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=../spec");
    println!("cargo::rerun-if-changed=build.rs");
    let api = read(SPEC)?;
    let out = env::var("OUT_DIR")?;
    samples::write(Path::new("../generated/docs/src"), Path::new(&out))?;
    for (file, tokens) in [("operations.rs", operations(&api)), ("examples.rs", examples(&api)), ("events.rs", events(&api))] {
        let text = prettyplease::unparse(&syn::parse2(tokens)?);
        fs::write(Path::new(&out).join(file), text)?;
    }
    Ok(())
}

/// Reads files from this machine.
struct Disk;

impl Files for Disk {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        fs::read(path).map_err(|error| error.to_string())
    }
}

/// The document, as the emitters of the crate see it.
fn read(path: &str) -> Result<Api, String> {
    let mut sources = Sources::default();
    let mut findings = Diagnostics::default();
    let document = load::load(path, &Disk, &mut sources, &mut findings).and_then(|bundle| bundle.into_document(&mut findings));
    let Some(document) = document else { return Err(findings.to_plain(&sources)) };
    let mut api = lower::lower(&document, &mut findings);
    passes::run(&mut api, &document, &mut findings);
    if findings.has_errors() { Err(findings.to_plain(&sources)) } else { Ok(api) }
}

// ---------------------------------------------------------------------------------------------------------------- operations

fn operations(api: &Api) -> TokenStream {
    let traits = api.modules.iter().flat_map(|module| module.groups.iter().map(|group| echo(api, module, group)));
    let silent = api.modules.iter().flat_map(|module| {
        module.groups.iter().map(|group| {
            let (module, name) = (ident(&module.ident), ident(&group.type_name));
            quote!(impl aggpay::#module::server::#name for Silent {})
        })
    });
    let mut rows = Vec::new();
    let mut calls = Vec::new();
    for module in &api.modules {
        for group in &module.groups {
            for operation in &group.operations {
                calls.push(call(api, module, group, operation));
                rows.push(row(api, module, group, operation));
            }
        }
    }
    quote! {
        #(#traits)*
        #(#silent)*
        #(#calls)*
        /// Every operation of the document.
        pub static OPERATIONS: &[OperationCase] = &[#(#rows),*];
    }
}

/// The handler that records what it was called with and answers what it was told to.
fn echo(api: &Api, module: &Module, group: &Group) -> TokenStream {
    let (krate, name) = (ident(&module.ident), ident(&group.type_name));
    let methods = group.operations.iter().map(|operation| {
        let method = ident(&operation.method_name);
        let input = input_type(api, operation);
        let output = operation.output.as_ref().map_or_else(|| quote!(()), |ty| rust_type(api, ty));
        quote! {
            async fn #method(&self, call: aggpay::#krate::server::Call<#input>) -> Result<#output, Failure> { self.answer(call).await }
        }
    });
    quote!(impl aggpay::#krate::server::#name for Echo { #(#methods)* })
}

/// `client.payments().list(app_id).page_size(size)`: required fields as arguments, those of the example through setters.
fn call(api: &Api, module: &Module, group: &Group, operation: &Operation) -> TokenStream {
    let name = call_name(module, group, operation);
    let (client, accessor, method) = (ident(&module.ident), ident(&group.ident), ident(&operation.method_name));
    let ty = input_type(api, operation);
    let (binding, call) = match &operation.input {
        Input::None => (quote!(_), quote!(clients.#client.#accessor().#method())),
        Input::Body(_) => (quote!(input), quote!(clients.#client.#accessor().#method(input))),
        Input::Fields(id, _) => {
            let given = parameters(api, operation);
            let (required, optional): (Vec<&Field>, Vec<&Field>) =
                fields(api, *id).iter().partition(|field| field.presence.is_required());
            let arguments = required.iter().map(|field| {
                let name = ident(&field.name);
                if matches!(field.ty, Ty::Boxed(_)) { quote!(*input.#name) } else { quote!(input.#name) }
            });
            let setters = optional.iter().filter(|field| given.contains_key(&field.wire)).map(|field| {
                let name = ident(&field.name);
                let setter =
                    if CALL_METHODS.contains(&field.name.as_str()) { ident(&format!("{}_", field.name)) } else { name.clone() };
                let value = match (field.presence, &field.ty) {
                    (Presence::OptionalNullable, _) => quote!(input.#name),
                    (_, Ty::Boxed(_)) => quote!(*given(input.#name)?),
                    _ => quote!(given(input.#name)?),
                };
                quote!(.#setter(#value))
            });
            (quote!(input), quote!(clients.#client.#accessor().#method(#(#arguments),*) #(#setters)*))
        }
    };
    quote! {
        fn #name<'a>(clients: &'a Clients, input: &Value) -> Answer<'a> {
            let input = read_input::<#ty>(input);
            Box::pin(async move {
                let #binding = input?;
                answered(#call.await)
            })
        }
    }
}

fn row(api: &Api, module: &Module, group: &Group, operation: &Operation) -> TokenStream {
    let name = call_name(module, group, operation);
    let (id, http_method, path) = (&operation.id, &operation.http_method, &operation.path);
    let (gateway, title) = (&module.ident, format!("{}.{}.{}", module.ident, group.ident, operation.method_name));
    let requests = requests(api, operation);
    let input_ty = operation.input.type_id().map_or(Ty::Any, Ty::Named);
    let secrets: BTreeSet<String> = requests.iter().flat_map(|(_, value)| secrets(api, &input_ty, value)).collect();
    let requests = requests.into_iter().map(|(name, value)| sample(&name, &value));
    let answers = operation.response_examples.iter().map(|example| sample(&example.name, &example.value));
    let failures = operation.responses.iter().filter_map(|response| Some((status(response)?, response)));
    let failures = failures.flat_map(|(status, response)| {
        response.examples.iter().map(move |example| {
            let sample = sample(&example.name, &example.value);
            quote!((#status, #sample))
        })
    });
    let input = input_type(api, operation);
    let has_input = operation.input != Input::None;
    let repeated = repeated(api, operation).map(|(name, place)| quote!((#name, #place)));
    quote! {
        OperationCase {
            id: #id,
            module: #gateway,
            title: #title,
            http_method: #http_method,
            path: #path,
            has_input: #has_input,
            repeated: &[#(#repeated),*],
            files: file_names::<#input>,
            secrets: &[#(#secrets),*],
            debug: shown_input::<#input>,
            requests: &[#(#requests),*],
            answers: &[#(#answers),*],
            failures: &[#(#failures),*],
            call: #name,
        }
    }
}

/// The status that an error answer has: of a class, and of `default`, one that no other answer claims.
fn status(response: &Response) -> Option<u16> {
    match response.status.as_str() {
        "default" => Some(500),
        class if class.ends_with("XX") => {
            class.get(..1)?.parse().ok().filter(|class| *class >= 4).map(|class: u16| class * 100 + 22)
        }
        status => status.parse().ok().filter(|status| *status >= 300),
    }
}

/// Path parameters that travel a second time, each with its second place.
fn repeated<'a>(api: &'a Api, operation: &'a Operation) -> impl Iterator<Item = (&'a String, &'static str)> {
    use generator::ir::Repeat;
    let located: Vec<_> = match &operation.input {
        Input::Fields(id, locations) => fields(api, *id).iter().zip(locations).collect(),
        _ => Vec::new(),
    };
    located.into_iter().filter_map(|(field, location)| match location {
        Location::Path(Repeat::Query) => Some((&field.wire, "query")),
        Location::Path(Repeat::Body) => Some((&field.wire, "body")),
        _ => None,
    })
}

/// The inputs that the document's examples make: one for each example of the body, or a single one of the parameters'.
fn requests(api: &Api, operation: &Operation) -> Vec<(String, Value)> {
    let bodies = operation.request_examples.iter().map(|example| (example.name.clone(), example.value.clone()));
    match &operation.input {
        Input::None => vec![("nothing".to_owned(), Value::Object(Map::new()))],
        Input::Body(_) => bodies.collect(),
        Input::Fields(id, locations) => {
            let parameters = parameters(api, operation);
            let body = fields(api, *id).iter().zip(locations).find(|(_, location)| **location == Location::Body);
            match body {
                None => vec![("parameters".to_owned(), Value::Object(parameters))],
                Some((field, _)) => bodies
                    .map(|(name, body)| {
                        let mut input = parameters.clone();
                        input.insert(field.wire.clone(), body);
                        (name, Value::Object(input))
                    })
                    .collect(),
            }
        }
    }
}

/// The examples of an operation's parameters; the body, if there is one, is given by any of its own.
fn parameters(api: &Api, operation: &Operation) -> Map<String, Value> {
    let Input::Fields(id, locations) = &operation.input else { return Map::new() };
    let located = fields(api, *id).iter().zip(locations);
    let value = |field: &Field, location| match location {
        Location::Body => operation.request_examples.first().map(|example| example.value.clone()),
        _ => field.example.clone(),
    };
    located.filter_map(|(field, location)| Some((field.wire.clone(), value(field, *location)?))).collect()
}

// ------------------------------------------------------------------------------------------------------------------ examples

/// Every example that has a type: of bodies, answers, callbacks and component schemas.
fn examples(api: &Api) -> TokenStream {
    let mut rows = Vec::new();
    for module in &api.modules {
        for operation in module.groups.iter().flat_map(|group| &group.operations) {
            if let Some(ty) = body_type(api, operation) {
                rows.extend(
                    operation
                        .request_examples
                        .iter()
                        .map(|example| typed(api, "request", &operation.id, &example.name, &ty, &example.value)),
                );
            }
            for response in &operation.responses {
                let Some(ty) = &response.ty else { continue };
                let kind = if status(response).is_some() { "error" } else { "answer" };
                let row = |example: &Example| {
                    typed(api, kind, &operation.id, &format!("{} {}", response.status, example.name), ty, &example.value)
                };
                rows.extend(response.examples.iter().map(row));
            }
        }
        for webhook in &module.webhooks {
            let row = |event: &Event| Some(typed(api, "event", &webhook.name, &event.wire, &event.ty, event.example.as_ref()?));
            rows.extend(webhook.events.iter().filter_map(row));
        }
    }
    for (index, def) in api.types.iter().enumerate() {
        if let (Some(component), Some(example)) = (&def.component, &def.example)
            && def.module.is_some()
        {
            rows.push(typed(api, "schema", component, "example", &Ty::Named(TypeId(index)), example));
        }
    }
    quote! {
        /// Every example of the document that has a type.
        pub static EXAMPLES: &[TypedExample] = &[#(#rows),*];
    }
}

/// The type of an operation's body.
fn body_type(api: &Api, operation: &Operation) -> Option<Ty> {
    match &operation.input {
        Input::None => None,
        Input::Body(id) => Some(Ty::Named(*id)),
        Input::Fields(id, locations) => {
            let body = fields(api, *id).iter().zip(locations).find(|(_, location)| **location == Location::Body);
            body.map(|(field, _)| field.ty.clone())
        }
    }
}

fn typed(api: &Api, kind: &str, owner: &str, name: &str, ty: &Ty, value: &Value) -> TokenStream {
    let json = value.to_string();
    let rust = rust_type(api, ty);
    let type_name = rust.to_string().replace(' ', "");
    let round_trip = match ty {
        Ty::Named(id) if fields(api, *id).iter().any(|field| field.ty == Ty::File) => quote!(form_round_trip::<#rust>),
        _ => quote!(round_trip::<#rust>),
    };
    let (debug, secrets) = (quote!(shown::<#rust>), secrets(api, ty, value));
    let demands = quote!(demands::<#rust>);
    quote! {
        TypedExample {
            kind: #kind,
            owner: #owner,
            name: #name,
            type_name: #type_name,
            json: #json,
            secrets: &[#(#secrets),*],
            round_trip: #round_trip,
            debug: #debug,
            demands: #demands,
        }
    }
}

/// The texts of an example that only sensitive fields hold.
fn secrets(api: &Api, ty: &Ty, value: &Value) -> BTreeSet<String> {
    let (mut hidden, mut shown) = (BTreeSet::new(), BTreeSet::new());
    sort_texts(api, ty, value, false, &mut hidden, &mut shown);
    hidden.retain(|text| text.chars().count() > 3 && !shown.iter().any(|other| other.contains(text.as_str())));
    hidden
}

/// Puts every text of a value where it belongs.
fn sort_texts(api: &Api, ty: &Ty, value: &Value, sensitive: bool, hidden: &mut BTreeSet<String>, shown: &mut BTreeSet<String>) {
    let known = match ty {
        Ty::Named(id) | Ty::Boxed(id) => fields(api, *id),
        _ => &[],
    };
    let inner = match ty {
        Ty::List(inner) | Ty::Map(inner) | Ty::Option(inner) => inner,
        _ => &Ty::Any,
    };
    match value {
        Value::Array(items) => items.iter().for_each(|item| sort_texts(api, inner, item, sensitive, hidden, shown)),
        Value::Object(members) => {
            members.iter().for_each(|(name, member)| match known.iter().find(|field| field.wire == *name) {
                Some(field) => sort_texts(api, &field.ty, member, sensitive || field.sensitive, hidden, shown),
                None => sort_texts(api, inner, member, sensitive, hidden, shown),
            })
        }
        Value::String(text) if sensitive => drop(hidden.insert(text.clone())),
        other => drop(shown.insert(other.as_str().map_or_else(|| other.to_string(), str::to_owned))),
    }
}

// -------------------------------------------------------------------------------------------------------------------- events

/// Every event of every webhook, with the variant that it must become.
fn events(api: &Api) -> TokenStream {
    let rows = api.modules.iter().flat_map(|module| module.webhooks.iter().map(move |webhook| (module, webhook)));
    let rows = rows.flat_map(|(module, webhook)| webhook.events.iter().map(move |event| event_row(module, webhook, event)));
    quote! {
        /// Every event of every webhook.
        pub static EVENTS: &[EventCase] = &[#(#rows),*];
    }
}

fn event_row(module: &Module, webhook: &Webhook, event: &Event) -> TokenStream {
    let (krate, variant) = (ident(&module.ident), ident(&event.name));
    let (ident, format, name) = (&module.ident, &webhook.name, &event.wire);
    let json = event.example.as_ref().map_or_else(String::new, Value::to_string);
    quote! {
        EventCase {
            module: #ident,
            format: #format,
            name: #name,
            json: #json,
            verify: |receivers, headers, body| match receivers.#krate.verify(headers, body)? {
                aggpay::#krate::Event::#variant(data) => Ok(serde_json::to_value(&data).ok()),
                _ => Ok(None),
            },
        }
    }
}

// --------------------------------------------------------------------------------------------------------------------- names

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

fn call_name(module: &Module, group: &Group, operation: &Operation) -> Ident {
    ident(&format!("call_{}_{}_{}", module.ident, group.ident, operation.method_name))
}

fn input_type(api: &Api, operation: &Operation) -> TokenStream {
    operation.input.type_id().map_or_else(|| quote!(()), |id| type_path(api, id))
}

fn fields(api: &Api, id: TypeId) -> &[Field] {
    match api.types.get(id.0).map(|def| &def.kind) {
        Some(Kind::Struct(structure)) => &structure.fields,
        _ => &[],
    }
}

/// A named type by its path in the crate.
fn type_path(api: &Api, id: TypeId) -> TokenStream {
    let def = api.types.get(id.0);
    let module = def.and_then(|def| api.modules.get(def.module?)).map(|module| ident(&module.ident));
    let name = ident(def.map_or("Missing", |def| &def.name));
    module.map_or_else(|| quote!(aggpay::#name), |module| quote!(aggpay::#module::#name))
}

fn rust_type(api: &Api, ty: &Ty) -> TokenStream {
    match ty {
        Ty::String => quote!(String),
        Ty::Bool => quote!(bool),
        Ty::Integer(Width::I32) => quote!(i32),
        Ty::Integer(Width::I64 | Width::I64Text) => quote!(i64),
        Ty::Integer(Width::U32) => quote!(u32),
        Ty::Integer(Width::U64 | Width::U64Text) => quote!(u64),
        Ty::Float(generator::ir::Float::F32) => quote!(f32),
        Ty::Float(generator::ir::Float::F64) => quote!(f64),
        Ty::Decimal { .. } => quote!(aggpay::Decimal),
        Ty::DateTime => quote!(aggpay::DateTime),
        Ty::Date => quote!(aggpay::Date),
        Ty::Any => quote!(aggpay::Value),
        Ty::AnyObject => quote!(aggpay::Map),
        Ty::File => quote!(aggpay::File),
        Ty::Option(inner) => {
            let inner = rust_type(api, inner);
            quote!(Option<#inner>)
        }
        Ty::List(inner) => {
            let inner = rust_type(api, inner);
            quote!(Vec<#inner>)
        }
        Ty::Map(inner) => {
            let inner = rust_type(api, inner);
            quote!(std::collections::BTreeMap<String, #inner>)
        }
        Ty::Named(id) | Ty::Boxed(id) => type_path(api, *id),
    }
}

fn sample(name: &str, value: &Value) -> TokenStream {
    let json = value.to_string();
    quote!(Sample { name: #name, json: #json })
}
