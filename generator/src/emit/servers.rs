//! The servers of a module by name, and the variables of their addresses as setters and enums.

use super::docs;
use super::types::ident;
use crate::ir::*;
use crate::names;
use proc_macro2::TokenStream;
use quote::quote;

/// Whether there is anything to choose.
pub(crate) fn has_choice(module: &Module) -> bool {
    let named = || module.servers.iter().filter(|server| !server.name.is_empty());
    named().count() > 1 || named().any(|server| !server.variables.is_empty())
}

/// All items of `<module>/servers.rs`.
pub(crate) fn servers(module: &Module) -> TokenStream {
    let named: Vec<&Server> = module.servers.iter().filter(|server| !server.name.is_empty()).collect();
    let makers = named.iter().map(|server| {
        let (method, url) = (ident(&server.name), &server.url);
        let doc = doc(server);
        match server.variables.is_empty() {
            true => quote! { #doc #[must_use] pub fn #method() -> Self { Self::fixed(#url) } },
            false => {
                let ty = ident(&names::pascal(&server.name));
                quote! { #doc #[must_use] pub fn #method() -> #ty { #ty::new() } }
            }
        }
    });
    let types = named.iter().filter(|server| !server.variables.is_empty()).map(|server| open(server));
    let address = named.iter().any(|server| !server.variables.is_empty()).then(|| {
        quote!(
            use crate::runtime::client::servers::Address;
        )
    });
    let title = docs::inner(&format!("Where {} is served: each server of the document by name.", module.name));
    let doc = format!(" A server of {}: what the builder's `server` takes.", module.name);
    quote! {
        #title
        use super::protocol::Gateway;
        #address
        #[doc = #doc]
        pub type Server = crate::runtime::client::servers::Server<Gateway>;
        impl Server { #(#makers)* }
        #(#types)*
    }
}

fn doc(server: &Server) -> TokenStream {
    let text = docs::prose(&server.docs, "");
    docs::lines(format!("{text}\n\n`{}`", server.template).trim_start())
}

/// A server whose address has variables.
fn open(server: &Server) -> TokenStream {
    let own = names::pascal(&server.name);
    let (ty, template, url, doc) = (ident(&own), &server.template, &server.url, doc(server));
    let defaults = server.variables.iter().map(|variable| {
        let (name, default) = (&variable.wire, &variable.default);
        quote!((#name, #default))
    });
    let setters = server.variables.iter().map(|variable| {
        let (method, name) = (ident(&variable.name), &variable.wire);
        let text = docs::prose(&variable.docs, &format!("The variable `{}` of the address.", variable.wire));
        let text = docs::lines(&format!("{text}\n\n`{}` unless set.", variable.default));
        match variable.values.is_empty() {
            true => quote! {
                #text
                #[must_use]
                pub fn #method(self, value: impl Into<String>) -> Self { Self(self.0.set(#name, value.into())) }
            },
            false => {
                let values = ident(&values_name(&own, variable));
                quote! {
                    #text
                    #[must_use]
                    pub fn #method(self, value: #values) -> Self { Self(self.0.set(#name, value.as_str())) }
                }
            }
        }
    });
    let enums = server.variables.iter().filter(|variable| !variable.values.is_empty()).map(|variable| {
        let name = ident(&values_name(&own, variable));
        let variants: Vec<_> = variable.values.iter().map(|(_, name)| ident(name)).collect();
        let wires: Vec<_> = variable.values.iter().map(|(wire, _)| wire).collect();
        let lines = wires.iter().map(|wire| docs::lines(&format!("`{wire}`")));
        let doc = docs::lines(&format!("What `{}` may be in the address of `{}`.", variable.wire, server.name));
        quote! {
            #doc
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            #[non_exhaustive]
            pub enum #name { #(#lines #variants),* }
            impl #name {
                #[doc = " The value as it stands in the address."]
                #[must_use]
                pub const fn as_str(self) -> &'static str { match self { #(Self::#variants => #wires),* } }
            }
        }
    });
    quote! {
        #doc
        #[derive(Clone, Debug)]
        pub struct #ty(Address);
        impl #ty {
            fn new() -> Self { Self(Address::new(#url, #template, &[#(#defaults),*])) }
            #(#setters)*
        }
        impl From<#ty> for Server { fn from(server: #ty) -> Self { Self::open(server.0) } }
        #(#enums)*
    }
}

fn values_name(server: &str, variable: &ServerVariable) -> String {
    format!("{server}{}", names::pascal(&variable.wire))
}
