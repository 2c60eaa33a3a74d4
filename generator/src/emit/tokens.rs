//! Tokens that a client fetches by itself: where, and the builder's methods that take them.

use super::docs;
use super::types::ident;
use crate::ir::*;
use crate::names;
use proc_macro2::TokenStream;
use quote::quote;

/// What stands before the builder: the addresses that give tokens. The runtime's names stand behind their modules', since resources may
/// have the same.
pub(super) fn flows(module: &Module) -> Option<TokenStream> {
    let statics: Vec<_> = module
        .security
        .credentials
        .iter()
        .filter_map(|credential| {
            let flows = credential.flows.as_ref()?;
            let (name, fields) = (ident(&flows_name(credential)), fields(flows));
            let doc = format!(" Where tokens of the scheme `{}` are fetched.", credential.scheme);
            Some(quote! {
                #[doc = #doc]
                static #name: security::Flows = #fields;
            })
        })
        .collect();
    (!statics.is_empty()).then(|| {
        quote! {
            use crate::runtime::client::oauth;
            use crate::runtime::security;
            #(#statics)*
        }
    })
}

fn fields(flows: &Flows) -> TokenStream {
    let all = [
        ("client_credentials", &flows.client_credentials),
        ("password", &flows.password),
        ("authorization_code", &flows.authorization_code),
        ("refresh", &flows.refresh),
        ("discovery", &flows.discovery),
    ];
    let given: Vec<TokenStream> = all
        .into_iter()
        .filter_map(|(name, url)| {
            let (name, url) = (ident(name), url.as_ref()?);
            Some(quote!(#name: Some(#url)))
        })
        .collect();
    if given.is_empty() { quote!(security::Flows::NONE) } else { quote!(security::Flows { #(#given,)* ..security::Flows::NONE }) }
}

/// The builder's method for a scheme with tokens.
pub(super) fn setter(credential: &Credential, flows: &Flows, doc: &TokenStream) -> TokenStream {
    let (method, key) = (ident(&credential.ident), &credential.ident);
    let table = ident(&flows_name(credential));
    let hint = match flows.client_credentials.is_some() {
        _ if *flows == Flows::default() => "Takes a token that you fetched: the document does not say where tokens are given.",
        true => {
            "Takes a token that you fetched, or what fetches them: [`OAuth2::client_credentials(id, secret)`](oauth::OAuth2::client_credentials)."
        }
        false => "Takes a token that you fetched, or an [`OAuth2`](oauth::OAuth2) that fetches them.",
    };
    let hint = docs::lines(hint);
    quote! {
        #doc
        #[doc = ""]
        #hint
        pub fn #method(self, value: impl Into<oauth::Token>) -> Self { self.with_token(#key, value, &#table) }
    }
}

fn flows_name(credential: &Credential) -> String {
    format!("{}_FLOWS", names::shouty(&credential.ident))
}
