//! The client of a module: accessors for its resources, and a method per operation.

use super::answers;
use super::docs;
use super::far::{optional_ty, required_ty, rust_ty, type_name};
use super::features::Features;
use super::paging;
use super::tokens;
use super::types::{ident, module_file};
use crate::ir::*;
use proc_macro2::TokenStream;
use quote::quote;

/// Methods that every call has, so that no parameter's setter may take their names.
const CALL_METHODS: &[&str] = &[
    "new",
    "map",
    "timeout",
    "attempt_timeout",
    "retries",
    "header",
    "base_url",
    "body_as",
    "credential",
    "signing_key",
    "platform_key",
    "input",
    "send",
    "send_blocking",
    "send_with_meta",
    "pages",
    "into_pages",
    "into_items",
    "into_stream",
    "into_future",
];

/// All items of `<module>/client/mod.rs`.
pub(crate) fn client(features: &Features, module: &Module) -> TokenStream {
    let name = &module.name;
    let files = module.groups.iter().map(|group| module_file(&TokenStream::new(), &group.ident));
    let gates: Vec<_> = module.groups.iter().map(|group| features.gate(module, group)).collect();
    let exports = module.groups.iter().zip(&gates).map(|(group, gate)| {
        let (file, ty) = (ident(&group.ident), ident(&group.type_name));
        quote!(#gate pub use self::#file::#ty;)
    });
    let accessors = module.groups.iter().zip(&gates).map(|(group, gate)| {
        let (method, ty) = (ident(&group.ident), ident(&group.type_name));
        let doc = docs::lines(&docs::prose(&group.docs, &format!("The operations of `{}`.", group.tag)));
        quote! {
            #doc
            #gate
            #[must_use]
            pub fn #method(&self) -> #ty<'_> { #ty::new(self.core()) }
        }
    });
    let credentials = module.security.credentials.iter().map(|credential| {
        let (method, key) = (ident(&credential.ident), &credential.ident);
        let doc = docs::lines(&docs::prose(&credential.docs, &format!("The secret of the scheme `{}`.", credential.scheme)));
        if let Some(flows) = &credential.flows {
            return tokens::setter(module, credential, flows, &doc);
        }
        quote! {
            #doc
            pub fn #method(self, value: impl Into<String>) -> Self { self.with_credential(#key, value) }
        }
    });
    let flows = tokens::flows(module);
    let signing = module.security.signature.as_ref().map(|signature| {
        let doc = docs::lines(&docs::prose(&signature.docs, "The private key that signs requests."));
        quote! {
            #[doc = " The private key that signs requests."]
            #[doc = ""]
            #doc
            pub fn signing_key(self, key: SigningKey) -> Self { self.with_signing_key(key) }
        }
    });
    let platform = module.envelopes.iter().any(|envelope| envelope.signature.is_some()).then(|| {
        quote! {
            #[doc = " The public key that verifies answers, in place of the one in the document. Tests and mocks need it."]
            pub fn platform_key(self, key: VerifyingKey) -> Self { self.with_platform_key(key) }
        }
    });
    let keys: Vec<TokenStream> =
        [signing.is_some().then(|| quote!(SigningKey)), platform.is_some().then(|| quote!(VerifyingKey))]
            .into_iter()
            .flatten()
            .collect();
    let keys = (!keys.is_empty()).then(|| quote!(use crate::runtime::keys::{#(#keys),*};));
    let client_doc = format!(" A client of {name}. Cloning is cheap; all clones share keys and connections.");
    let builder_doc = format!(" Configures a [`Client`] of {name}.");
    let builder = (!module.security.credentials.is_empty() || keys.is_some()).then(|| {
        quote! { impl ClientBuilder { #(#credentials)* #signing #platform } }
    });
    let paged = module.groups.iter().flat_map(|group| &group.operations).any(|operation| operation.pagination.is_some());
    let paging = paged.then(|| {
        quote!(
            pub use crate::runtime::client::{Items, Pages};
        )
    });
    let title = docs::inner(&format!("Calls {name}: a group per resource, a method per operation."));
    quote! {
        #title
        #(#gates #files)*
        #keys
        use super::protocol::Gateway;
        pub use crate::runtime::client::Call;
        #paging
        #(#exports)*
        #[doc = #client_doc]
        pub type Client = crate::runtime::client::Client<Gateway>;
        #[doc = #builder_doc]
        pub type ClientBuilder = crate::runtime::client::Builder<Gateway>;
        #flows
        impl Client { #(#accessors)* }
        #builder
    }
}

/// All items of `<module>/client/<group>.rs`, without imports of types.
pub(crate) fn group(api: &Api, module: &Module, group: &Group) -> TokenStream {
    let ty = ident(&group.type_name);
    let doc = docs::lines(&docs::prose(&group.docs, &format!("The operations of `{}`.", group.tag)));
    let methods = group.operations.iter().map(|operation| method(api, module, operation));
    let setters = group.operations.iter().map(|operation| call_setters(api, operation));
    let operations = ident(&group.ident);
    let streams: Vec<TokenStream> = group.operations.iter().filter_map(|operation| streams(api, operation)).collect();
    let paging = (!streams.is_empty()).then(|| quote!(, Items, Pages));
    let answers = answers::import(group);
    quote! {
        use crate::runtime::client::{Call, Core #paging};
        #answers
        use super::super::operations::#operations as operations;
        #doc
        #[derive(Clone, Copy, Debug)]
        pub struct #ty<'a> { core: &'a Core }
        impl<'a> #ty<'a> {
            pub(super) fn new(core: &'a Core) -> Self { Self { core } }
            #(#methods)*
        }
        #(#setters)*
        #(#streams)*
    }
}

/// The ways through a list that comes in pages.
fn streams(api: &Api, operation: &Operation) -> Option<TokenStream> {
    let list = paging::list(api, operation)?;
    let (input, output) = call_types(api, operation);
    let (item, items) = (rust_ty(api, &list.item), &list.items);
    Some(quote! {
        impl<'a> Call<'a, #input, #output> {
            #[doc = " Each item of the list from here on, over all its pages, as a stream."]
            pub fn into_stream(self) -> Items<'a, #input, #output, #item> { self.into_items(|page| #items) }
            #[doc = " Each page of the list from here on, as a stream."]
            pub fn pages(self) -> Pages<'a, #input, #output> { self.into_pages() }
        }
    })
}

/// Input and output types of an operation's call.
pub(crate) fn call_types(api: &Api, operation: &Operation) -> (TokenStream, TokenStream) {
    let input = operation.input.type_id().map_or_else(|| quote!(()), |id| type_name(api, id));
    (input, answers::output(api, operation))
}

/// Fields of an operation's made input type.
pub(crate) fn fields<'a>(api: &'a Api, operation: &Operation) -> &'a [Field] {
    let Input::Fields(id, _) = &operation.input else { return &[] };
    match api.types.get(id.0).map(|def| &def.kind) {
        Some(Kind::Struct(structure)) => &structure.fields,
        _ => &[],
    }
}

fn method(api: &Api, module: &Module, operation: &Operation) -> TokenStream {
    let name = ident(&operation.method_name);
    let table = ident(&operation.const_name);
    let (input, output) = call_types(api, operation);
    let mut text = operation_docs(api, module, operation);
    if let Some(stream) = operation.stream.as_ref().filter(|stream| !stream.alone) {
        let method = if stream.form == AnswerForm::Events { "events" } else { "lines" };
        text.push_str(&format!("\n\nAwaited, the answer comes as a whole; with `.{method}()` before that, piece by piece."));
    }
    let doc = docs::lines(&text);
    let (arguments, value) = match &operation.input {
        Input::None => (TokenStream::new(), quote!(())),
        Input::Body(_) => (quote!(request: #input), quote!(request)),
        Input::Fields(..) => {
            let required: Vec<&Field> = fields(api, operation).iter().filter(|field| field.presence.is_required()).collect();
            let arguments = required.iter().map(|field| {
                let (name, ty) = (ident(&field.name), required_ty(api, field));
                quote!(#name: #ty)
            });
            let names = required.iter().map(|field| ident(&field.name));
            (quote!(#(#arguments),*), quote!(#input::new(#(#names),*)))
        }
    };
    quote! {
        #doc
        pub fn #name(&self, #arguments) -> Call<'a, #input, #output> { Call::new(self.core, &operations::#table, #value) }
    }
}

/// The text of an operation in code.
pub(crate) fn operation_docs(api: &Api, module: &Module, operation: &Operation) -> String {
    let mut text = docs::prose(&operation.docs, &format!("`{}`.", operation.id));
    text.push_str(&format!("\n\n`{} {}`", operation.http_method, operation.path));
    for line in [super::refusals::line(api, module, operation), headers_line(api, operation)].into_iter().flatten() {
        text.push_str(&format!("\n\n{line}"));
    }
    if operation.deprecated {
        text.push_str("\n\n**Deprecated.**");
    }
    text
}

/// What a method's text says about the headers of its answer.
fn headers_line(api: &Api, operation: &Operation) -> Option<String> {
    let name = &api.types.get(operation.headers?.0)?.name;
    Some(format!("Headers of the answer: [`{name}`](super::super::{name})."))
}

/// The name of a parameter's setter on a call.
fn setter_name(operation: &Operation, field: &Field) -> String {
    let own = match &operation.stream {
        Some(stream) if stream.form == AnswerForm::Events => "events",
        Some(_) => "lines",
        None if answers::downloads(operation) => "download",
        None => "",
    };
    let taken = field.name == own || CALL_METHODS.contains(&field.name.as_str());
    if taken { format!("{}_", field.name) } else { field.name.clone() }
}

fn call_setters(api: &Api, operation: &Operation) -> Option<TokenStream> {
    let optional: Vec<&Field> = fields(api, operation).iter().filter(|field| !field.presence.is_required()).collect();
    if optional.is_empty() {
        return None;
    }
    let (input, output) = call_types(api, operation);
    let setters = optional.iter().map(|field| {
        let (method, setter) = (ident(&setter_name(operation, field)), ident(&field.name));
        let ty = optional_ty(api, field);
        let doc = docs::lines(&super::structs::field_docs(field));
        quote! {
            #doc
            pub fn #method(self, value: #ty) -> Self { self.map(|input| input.#setter(value)) }
        }
    });
    Some(quote! { impl Call<'_, #input, #output> { #(#setters)* } })
}
