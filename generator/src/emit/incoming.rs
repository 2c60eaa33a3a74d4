//! What comes by itself: a typed static for each webhook and each callback, and an enum over the webhooks.

use super::docs;
use super::types::{ident, rust_ty};
use crate::ir::*;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeSet;

/// What everybody has to know who receives something; lines as wide as those of sources.
const NOTICE: &str = "The document says what is in these requests, not where they arrive and not how to know that they are genuine: the\n\
                      receiver chooses the address, and brings a test of its own to `verify`, or calls `read` and trusts whoever reaches it.";

/// The types that bodies have.
pub(crate) fn mentioned(module: &Module) -> BTreeSet<TypeId> {
    module.incoming.iter().filter_map(|one| one.ty.as_ref()?.target()).collect()
}

/// The types of bodies, as they stand.
pub(crate) fn tys(module: &Module) -> Vec<(Ty, Presence)> {
    module.incoming.iter().filter_map(|one| Some((one.ty.clone()?, Presence::Required))).collect()
}

/// All items of `<module>/incoming.rs`, without imports of types. The runtime's names stand behind their modules', since the document's types
/// may have the same.
pub(crate) fn incoming(api: &Api, module: &Module) -> TokenStream {
    let statics = module.incoming.iter().map(|one| {
        let (name, ty, wire, method) = (ident(&one.const_name), content(api, one), &one.wire, &one.method);
        let body = ident(match one.body {
            Body::None => "None",
            Body::Json => "Json",
            Body::Form => "Form",
            Body::Text | Body::Lines | Body::Xml => "Text",
            Body::Bytes | Body::Multipart => "Bytes",
        });
        let text = docs::prose(&one.docs, &format!("`{wire}`."));
        let follows = one.operation.as_ref().map(|of| format!("\n\nFollows `{of}`.")).unwrap_or_default();
        let headers = one.headers.and_then(|id| api.types.get(id.0)).map(|def| &def.name);
        let headers = headers.map(|name| format!("\n\nHeaders: [`{name}`](super::{name}), which `headers_as` reads."));
        let doc = docs::lines(&format!("{text}{follows}{}", headers.unwrap_or_default()));
        quote! {
            #doc
            pub static #name: webhook::Incoming<#ty> = webhook::Incoming::new(#wire, #method, webhook::Body::#body);
        }
    });
    let events = events(api, module);
    let title = docs::inner(&format!("What {} sends by itself.\n\n{NOTICE}", module.name));
    quote! {
        #title
        use crate::runtime::webhook;
        #(#statics)*
        #events
    }
}

/// The Rust type of a body.
fn content(api: &Api, one: &Incoming) -> TokenStream {
    match &one.ty {
        None => quote!(()),
        Some(ty) => {
            let ty = rust_ty(api, ty);
            if one.optional { quote!(Option<#ty>) } else { ty }
        }
    }
}

/// The enum over the webhooks, for receivers to whom all of them come to one address.
fn events(api: &Api, module: &Module) -> Option<TokenStream> {
    let hooks: Vec<&Incoming> = module.incoming.iter().filter(|one| one.operation.is_none()).collect();
    if hooks.is_empty() {
        return None;
    }
    let variants = hooks.iter().map(|one| {
        let (name, ty) = (ident(&one.name), content(api, one));
        let doc = docs::lines(docs::prose(&one.docs, &format!("`{}`.", one.wire)).lines().next().unwrap_or_default());
        match &one.ty {
            None => quote!(#doc #name),
            // Bodies differ much in size; a box keeps the event itself small.
            Some(Ty::Named(_)) => quote!(#doc #name(Box<#ty>)),
            Some(_) => quote!(#doc #name(#ty)),
        }
    });
    let reads = hooks.iter().map(|one| {
        let (wire, name, table) = (&one.wire, ident(&one.name), ident(&one.const_name));
        match &one.ty {
            None => quote!(#wire => Self::#name),
            Some(Ty::Named(_)) => quote!(#wire => Self::#name(Box::new(#table.read(headers, body)?))),
            Some(_) => quote!(#wire => Self::#name(#table.read(headers, body)?)),
        }
    });
    let names = hooks.iter().map(|one| {
        let (wire, name) = (&one.wire, ident(&one.name));
        match &one.ty {
            None => quote!(Self::#name => #wire),
            Some(_) => quote!(Self::#name(_) => #wire),
        }
    });
    let unused = hooks.iter().all(|one| one.ty.is_none()).then(|| quote!(let _ = (headers, body);));
    Some(quote! {
        #[doc = " A webhook that came in."]
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = "an event is taken apart where it arrives")]
        pub enum Event { #(#variants),* }
        impl Event {
            #[doc = " Its name in the document."]
            #[must_use]
            pub fn name(&self) -> &'static str { match self { #(#names),* } }
            #[doc = " Reads a webhook by its name in the document, which the receiver has to know: from the path, from a header, from the body."]
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = " When the document knows no such webhook, or the body is not what it promises."]
            pub fn read(name: &str, headers: &http::HeaderMap, body: &[u8]) -> crate::runtime::error::Result<Self> {
                #unused
                Ok(match name { #(#reads,)* _ => return Err(webhook::unknown(name)) })
            }
        }
    })
}
