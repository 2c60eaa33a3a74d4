//! The mock of a module: one row per operation, with every answer that the document declares as JSON text.
//!
//! An answer without an example of its own gets one made to fit its schema, here and not when the mock runs: what is answered can be
//! read in the generated file, and the crate carries no machinery for it. Errors in the module's own form need none, the server writes
//! them itself.

mod number;
mod pattern;
mod text;
mod value;

use super::docs;
use super::types::{ident, module_file};
use crate::ir::*;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

/// The name under which an answer that was made is asked for.
const MADE: &str = "made";
/// So many choices among alternatives are tried before an answer is given up.
const TRIES: usize = 8;

/// What the generated page says of itself.
const ABOUT: &str = "\
A gateway to develop against, offline: it answers every operation with an example.

Requests are verified, read and checked as by the real server, and answers are put into the same envelopes and signed.
Nothing is remembered: what was created cannot be looked up. Every answer is the document's own example or, where it has
none, a value made to fit; a further page of a list is the last one.

The header `Prefer` asks for another answer: `example=name` for another example (`made` is the name of one that was made),
`code=404` for another status, `code=default` for the answer that the document has under that key, `code=429, example=name`
for both.";

/// A value made to fit a type, without regard to what the type is for; nothing when none can be.
#[must_use]
pub fn made(api: &Api, ty: &Ty) -> Option<Value> {
    value::value(api, ty, true, 0)
}

/// A text that meets the limits; nothing when none can be made.
#[must_use]
pub fn text_within(limits: &Limits) -> Option<String> {
    text::text(limits)
}

/// A number that meets the limits, in figures: of so many decimal places, or of as few as will do.
#[must_use]
pub fn number_within(limits: &Limits, places: Option<u32>) -> Option<String> {
    number::number(limits, places).map(|exact| exact.text(places))
}

/// All items of `mock/mod.rs`.
pub(crate) fn root(api: &Api) -> TokenStream {
    let title = docs::inner(ABOUT);
    let files = api.modules.iter().map(|module| module_file(&TokenStream::new(), &module.ident));
    let rows = api.modules.iter().map(|module| {
        let (name, file) = (&module.ident, ident(&module.ident));
        quote!(Module::of::<crate::#file::protocol::Gateway>(#name, #file::OPERATIONS))
    });
    quote! {
        #title
        #(#files)*
        use std::io;
        use tokio::net::ToSocketAddrs;
        use crate::runtime::mock::Module;
        pub use crate::runtime::mock::{Gateway, Keys};
        #[doc = " Everything that is mocked."]
        static MODULES: &[Module] = &[#(#rows),*];
        impl Gateway {
            #[doc = " Starts a gateway with throw-away keys, which are made once per process. It ends when this is dropped."]
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = " When the address cannot be listened at."]
            pub async fn start(address: impl ToSocketAddrs) -> io::Result<Self> {
                Self::serve(address, Keys::of_this_process().await?, MODULES).await
            }
            #[doc = " Starts a gateway with these keys. It ends when this is dropped."]
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = " When the address cannot be listened at."]
            pub async fn start_with(address: impl ToSocketAddrs, keys: Keys) -> io::Result<Self> {
                Self::serve(address, keys, MODULES).await
            }
        }
    }
}

/// All items of `mock/<module>.rs`.
pub(crate) fn module(api: &Api, module: &Module) -> TokenStream {
    let title = docs::inner(&format!("What the mock of {} answers.", module.name));
    let krate = ident(&module.ident);
    let operations = || module.groups.iter().flat_map(|group| group.operations.iter().map(move |operation| (group, operation)));
    let mut used = Used::default();
    let rows: Vec<_> = operations().map(|(group, operation)| row(api, module, group, operation, &mut used)).collect();
    let names = [
        (used.answers, "Answer"),
        (used.answers, "Body"),
        (used.examples, "Example"),
        (true, "Mock"),
        (used.paging, "Paging"),
        (!rows.is_empty(), "input"),
    ];
    let imports = super::protocol::uses("mock", &names);
    let tables = (!rows.is_empty()).then(|| {
        quote!(
            use crate::#krate as api;
        )
    });
    quote! {
        #title
        #imports
        #tables
        #[doc = " Every operation."]
        pub(super) static OPERATIONS: &[Mock] = &[#(#rows),*];
    }
}

/// Which names of the runtime a table needs.
#[derive(Default)]
struct Used {
    answers: bool,
    examples: bool,
    paging: bool,
}

fn row(api: &Api, module: &Module, group: &Group, operation: &Operation, used: &mut Used) -> TokenStream {
    let (file, table) = (ident(&group.ident), ident(&operation.const_name));
    let input = operation.input.type_id().and_then(|id| api.types.get(id.0)).map_or_else(
        || quote!(()),
        |def| {
            let name = ident(&def.name);
            if def.module.is_some() { quote!(api::#name) } else { quote!(crate::types::#name) }
        },
    );
    let failed = operation.failure.as_ref().or_else(|| module.envelopes.get(operation.envelope?)?.failure.as_ref());
    used.answers |= !operation.responses.is_empty();
    used.paging |= operation.pagination.is_some();
    let answers: Vec<_> = operation
        .responses
        .iter()
        .map(|response| {
            let status = &response.status;
            let body = match body(api, module, response, failed) {
                Body::None => quote!(Body::None),
                Body::Form => quote!(Body::Form),
                Body::Examples(media_type, examples) => {
                    used.examples = true;
                    let examples = examples.iter().map(|(name, value)| {
                        let json = literal(&value.to_string());
                        quote!(Example::new(#name, #json))
                    });
                    quote!(Body::Examples(#media_type, &[#(#examples),*]))
                }
            };
            quote!(Answer::new(#status, #body))
        })
        .collect();
    let row = quote!(Mock::new(&api::operations::#file::#table, input::<#input>, &[#(#answers),*]));
    match operation.pagination.as_ref().map(paging) {
        Some(paging) => quote!(#row.paged(#paging)),
        None => row,
    }
}

/// How the mock ends a list.
fn paging(pagination: &Pagination) -> TokenStream {
    let (turn, items, more) = match pagination {
        Pagination::Cursor { after, before, items, more, .. } => {
            let names = std::iter::once(after).chain(before);
            (quote!(Paging::after(&[#(#names),*])), items, more)
        }
        Pagination::Page { page, items, more, .. } => (quote!(Paging::numbered(#page)), items, more),
    };
    match more {
        Some(more) => quote!(#turn.more(#more)),
        None => quote!(#turn.items(#items)),
    }
}

/// What an answer says.
enum Body<'a> {
    /// Nothing.
    None,
    /// Whatever the server itself says under this status.
    Form,
    /// One of these, in a media type.
    Examples(&'a str, Vec<(&'a str, Value)>),
}

/// What an answer of the mock says. A success must not meet the condition `failed`.
fn body<'a>(api: &Api, module: &Module, response: &'a Response, failed: Option<&Condition>) -> Body<'a> {
    let Some((ty, media_type)) = response.ty.as_ref().zip(response.media_type.as_deref()) else { return Body::None };
    if !response.examples.is_empty() {
        let examples = response.examples.iter().map(|example| (example.name.as_str(), example.value.clone()));
        return Body::Examples(content_type(media_type), examples.collect());
    }
    if *ty == Ty::File {
        return Body::Examples(content_type(media_type), vec![(MADE, Value::from("content"))]);
    }
    let success = response.status.starts_with('2');
    if !success && module.errors.as_ref().is_some_and(|form| form.ty.target() == ty.target()) {
        return Body::Form;
    }
    let choices = [true, false].into_iter().flat_map(|full| (0..TRIES).map(move |pick| (full, pick)));
    let mut values = choices.filter_map(|(full, pick)| value::value(api, ty, full, pick));
    let value = values.find(|value| !(success && failed.is_some_and(|condition| holds(condition, value))));
    // Where nothing can be made, the server says so.
    value.map_or(Body::Form, |value| Body::Examples(content_type(media_type), vec![(MADE, value)]))
}

/// The media type under which JSON is sent; a range is none.
fn content_type(media_type: &str) -> &str {
    if media_type.contains('*') { "application/json" } else { media_type }
}

/// Whether a condition holds for a value.
fn holds(condition: &Condition, value: &Value) -> bool {
    let test = |test: &Test| {
        let found = value.pointer(&test.pointer).filter(|found| !found.is_null());
        match &test.equals {
            Some(expected) => found == Some(expected),
            None => found.is_some(),
        }
    };
    test(&condition.when) && !condition.unless.as_ref().is_some_and(test)
}

/// JSON as a literal that can be read: raw, unless it holds characters that a person cannot see.
fn literal(text: &str) -> Literal {
    let visible = text.chars().all(|sign| matches!(sign, '"' | '\\' | '\'') || sign.escape_debug().len() == 1);
    let fence = "#"
        .repeat(1 + text.split('"').skip(1).map(|rest| rest.bytes().take_while(|byte| *byte == b'#').count()).max().unwrap_or(0));
    let raw = format!("r{fence}\"{text}\"{fence}").parse::<Literal>().ok().filter(|_| visible);
    raw.unwrap_or_else(|| Literal::string(text))
}

#[cfg(test)]
mod tests;
