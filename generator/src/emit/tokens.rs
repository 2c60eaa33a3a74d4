//! Tokens that a client fetches by itself: where, and the builder's methods that take them.

use super::docs;
use super::types::ident;
use crate::ir::*;
use crate::names;
use proc_macro2::TokenStream;
use quote::quote;

/// The runtime's modules that tokens need. Its types stand behind their modules, since resources may have the same names; where a resource has
/// the name of a module, too, the whole path is written.
struct Paths {
    imports: TokenStream,
    oauth: TokenStream,
    security: TokenStream,
}

impl Paths {
    fn of(module: &Module) -> Self {
        let taken = |name: &str| module.groups.iter().any(|group| group.ident == name);
        if taken("oauth") || taken("security") {
            return Self {
                imports: TokenStream::new(),
                oauth: quote!(crate::runtime::client::oauth),
                security: quote!(crate::runtime::security),
            };
        }
        Self {
            imports: quote! {
                use crate::runtime::client::oauth;
                use crate::runtime::security;
            },
            oauth: quote!(oauth),
            security: quote!(security),
        }
    }
}

/// What stands before the builder: the addresses that give tokens.
pub(super) fn flows(module: &Module) -> Option<TokenStream> {
    let Paths { imports, security, .. } = Paths::of(module);
    let statics: Vec<_> = module
        .security
        .credentials
        .iter()
        .filter_map(|credential| {
            let flows = credential.flows.as_ref()?;
            let (name, fields) = (ident(&flows_name(credential)), fields(flows, &security));
            let doc = format!(" Where tokens of the scheme `{}` are fetched.", credential.scheme);
            Some(quote! {
                #[doc = #doc]
                static #name: #security::Flows = #fields;
            })
        })
        .collect();
    (!statics.is_empty()).then(|| {
        quote! {
            #imports
            #(#statics)*
        }
    })
}

fn fields(flows: &Flows, security: &TokenStream) -> TokenStream {
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
    if given.is_empty() {
        quote!(#security::Flows::NONE)
    } else {
        quote!(#security::Flows { #(#given,)* ..#security::Flows::NONE })
    }
}

/// The builder's method for a scheme with tokens.
pub(super) fn setter(module: &Module, credential: &Credential, flows: &Flows, doc: &TokenStream) -> TokenStream {
    let oauth = Paths::of(module).oauth;
    let link = oauth.to_string().replace(' ', "");
    let (method, key) = (ident(&credential.ident), &credential.ident);
    let table = ident(&flows_name(credential));
    let hint = match flows.client_credentials.is_some() {
        _ if *flows == Flows::default() => "Takes a token that you fetched: the document does not say where tokens are given.",
        true => &format!(
            "Takes a token that you fetched, or what fetches them: [`OAuth2::client_credentials(id, secret)`]({link}::OAuth2::client_credentials)."
        ),
        false => &format!("Takes a token that you fetched, or an [`OAuth2`]({link}::OAuth2) that fetches them."),
    };
    let hint = docs::lines(hint);
    quote! {
        #doc
        #[doc = ""]
        #hint
        pub fn #method(self, value: impl Into<#oauth::Token>) -> Self { self.with_token(#key, value, &#table) }
    }
}

fn flows_name(credential: &Credential) -> String {
    format!("{}_FLOWS", names::shouty(&credential.ident))
}
