//! What all operations of a module share, as constant tables: servers, security, envelopes, the form of errors.

use super::types::ident;
use crate::ir::*;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// All items of `<module>/protocol.rs`.
pub(crate) fn protocol(api: &Api, module: &Module) -> TokenStream {
    let servers = distinct(module, |operation| Some(&operation.servers)).into_iter().enumerate().map(|(index, list)| {
        let name = ident(&numbered("SERVERS", index));
        let urls = list.iter().filter_map(|index| module.servers.get(*index)).map(|server| &server.url);
        quote! {
            #[doc = " Addresses of the servers, the default one first."]
            pub static #name: &[&str] = &[#(#urls),*];
        }
    });
    let security = security(module);
    let envelopes = module.envelopes.iter().enumerate().map(|(index, envelope)| envelope_static(index, envelope));
    let errors = module.errors.as_ref().map(error_form);
    let name = &module.name;
    let envelope = option(module.envelopes.first().map(|_| quote!(&ENVELOPE)));
    let form = option(module.errors.as_ref().map(|_| quote!(&ERRORS)));
    let gateway_doc = format!(" Marks clients and routers of {name}.");
    let imports = imports(module);
    let xml = super::xml::table(api, module);
    quote! {
        #imports
        #xml
        #(#servers)*
        #security
        #(#envelopes)*
        #errors
        #[doc = #gateway_doc]
        #[derive(Clone, Copy, Debug)]
        pub enum Gateway {}
        impl crate::runtime::operation::Gateway for Gateway {
            const PROTOCOL: &'static Protocol = &Protocol { name: #name, envelope: #envelope, errors: #form };
        }
    }
}

fn imports(module: &Module) -> TokenStream {
    let signature = module.security.signature.as_ref();
    let credentials = !module.security.credentials.is_empty();
    let envelopes = &module.envelopes;
    let sealed = envelopes.iter().any(|envelope| envelope.signature.is_some());
    let conditions = envelopes.iter().any(|envelope| envelope.failure.is_some());
    let digests = signature.is_some_and(|s| s.values.iter().any(|value| matches!(value.kind, ValueKind::Digest { .. })));
    let made = signature.is_some_and(|signature| !signature.values.is_empty());
    let templates = module.errors.as_ref().is_some_and(|form| !form.responses.is_empty());
    let secured = !distinct(module, secured).is_empty();
    let operation = uses("operation", &[(true, "Protocol")]);
    let security = uses("security", &[(credentials, "Carrier"), (credentials, "Credential"), (secured, "Requirement")]);
    let envelope = uses(
        "envelope",
        &[
            (conditions, "Condition"),
            (!envelopes.is_empty(), "Encoding"),
            (!envelopes.is_empty(), "Envelope"),
            (conditions, "Is"),
            (sealed, "Seal"),
            (conditions, "Test"),
        ],
    );
    let errors =
        uses("error_form", &[(module.errors.is_some(), "ErrorForm"), (templates, "FailureKind"), (templates, "Template")]);
    let signatures = uses(
        "signature",
        &[
            (signature.is_some() || sealed, "Algorithm"),
            (digests, "DigestAlgorithm"),
            (made, "Kind"),
            (made, "Made"),
            (signature.is_some(), "Part"),
            (signature.is_some(), "Signature"),
        ],
    );
    quote! { #envelope #errors #operation #security #signatures }
}

/// A `use` item for those names of a module of the runtime that are needed.
pub(crate) fn uses(module: &str, names: &[(bool, &str)]) -> Option<TokenStream> {
    let module = ident(module);
    let names: Vec<_> = names.iter().filter(|(needed, _)| *needed).map(|(_, name)| ident(name)).collect();
    match names.as_slice() {
        [] => None,
        [one] => Some(quote!(use crate::runtime::#module::#one;)),
        many => Some(quote!(use crate::runtime::#module::{#(#many),*};)),
    }
}

fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

/// The name of the nth static of a kind.
fn numbered(name: &str, index: usize) -> String {
    if index == 0 { name.to_owned() } else { format!("{name}_{}", index + 1) }
}

/// What the operations of a module have of something, each kind once, in the order of its first use.
fn distinct<'m, T: PartialEq>(module: &'m Module, of: impl Fn(&'m Operation) -> Option<&'m T>) -> Vec<&'m T> {
    let mut out: Vec<&T> = Vec::new();
    for value in module.groups.iter().flat_map(|group| &group.operations).filter_map(of) {
        if !out.contains(&value) {
            out.push(value);
        }
    }
    out
}

fn secured(operation: &Operation) -> Option<&Vec<Requirement>> {
    Some(&operation.requirements).filter(|_| operation.authenticated)
}

/// The static with the servers of an operation.
pub(crate) fn servers_name(module: &Module, operation: &Operation) -> String {
    let lists = distinct(module, |operation| Some(&operation.servers));
    numbered("SERVERS", lists.iter().position(|list| **list == operation.servers).unwrap_or_default())
}

/// The static with what a caller of an operation needs; nothing when anybody may call it.
pub(crate) fn security_name(module: &Module, operation: &Operation) -> Option<String> {
    let lists = distinct(module, secured);
    let index = secured(operation).and_then(|own| lists.iter().position(|list| *list == own))?;
    Some(numbered("SECURITY", index))
}

fn security(module: &Module) -> TokenStream {
    let signature = module.security.signature.as_ref().map(signature_static);
    let lists = distinct(module, secured).into_iter().enumerate().map(|(index, list)| {
        let name = ident(&numbered("SECURITY", index));
        let ways = list.iter().map(|way| requirement(module, way));
        quote! {
            #[doc = " What a caller needs: everything of one entry."]
            pub static #name: &[Requirement] = &[#(#ways),*];
        }
    });
    quote! { #(#lists)* #signature }
}

fn requirement(module: &Module, requirement: &Requirement) -> TokenStream {
    let credentials =
        requirement.credentials.iter().filter_map(|index| module.security.credentials.get(*index)).map(|credential| {
            let (name, header) = (&credential.ident, &credential.name);
            let carrier = match credential.place {
                CredentialPlace::Header => quote!(Carrier::Header(#header)),
                CredentialPlace::Query => quote!(Carrier::Query(#header)),
                CredentialPlace::Cookie => quote!(Carrier::Cookie(#header)),
                CredentialPlace::Bearer => quote!(Carrier::Bearer),
                CredentialPlace::Basic => quote!(Carrier::Basic),
            };
            let scopes = &requirement.scopes;
            let scopes = (credential.flows.is_some() && !scopes.is_empty()).then(|| quote!(.scopes(&[#(#scopes),*])));
            quote!(Credential::new(#name, #carrier) #scopes)
        });
    let reference = option(requirement.signature.then(|| quote!(&SIGNATURE)));
    quote!(Requirement { credentials: &[#(#credentials),*], signature: #reference })
}

fn signature_static(signature: &Signature) -> TokenStream {
    let (header, algorithm) = (&signature.header, algorithm(signature.algorithm));
    let names: Vec<&str> = signature.values.iter().map(|value| value.name.as_str()).collect();
    let values = signature.values.iter().map(|value| {
        let (name, header) = (&value.name, &value.header);
        let kind = match &value.kind {
            ValueKind::UnixSeconds => quote!(Kind::UnixSeconds),
            ValueKind::UnixMillis => quote!(Kind::UnixMilliseconds),
            ValueKind::RandomAlphanumeric(length) => {
                let length = Literal::usize_unsuffixed(*length);
                quote!(Kind::RandomAlphanumeric(#length))
            }
            ValueKind::Digest { algorithm, message } => {
                let algorithm = match algorithm {
                    Digest::Md5 => quote!(DigestAlgorithm::Md5),
                    Digest::Sha1 => quote!(DigestAlgorithm::Sha1),
                    Digest::Sha256 => quote!(DigestAlgorithm::Sha256),
                };
                let message = parts(message, &names);
                quote!(Kind::Digest { algorithm: #algorithm, message: #message })
            }
        };
        quote!(Made { name: #name, header: #header, kind: #kind })
    });
    let message = parts(&signature.message, &names);
    let accept = signature.accept.iter().map(|message| parts(message, &names));
    quote! {
        #[doc = " How requests are signed."]
        pub static SIGNATURE: Signature = Signature {
            header: #header,
            algorithm: #algorithm,
            values: &[#(#values),*],
            message: #message,
            accept: &[#(#accept),*],
        };
    }
}

fn parts(parts: &[Part], names: &[&str]) -> TokenStream {
    let parts = parts.iter().map(|part| match part {
        Part::Url => quote!(Part::Url),
        Part::Method => quote!(Part::Method),
        Part::Path => quote!(Part::Path),
        Part::RawQuery => quote!(Part::RawQuery),
        Part::Body => quote!(Part::Body),
        Part::Parameters => quote!(Part::Parameters),
        Part::Payload => quote!(Part::Payload),
        Part::EmptyObject => quote!(Part::EmptyObject),
        Part::Value(index) => {
            let name = names.get(*index).copied().unwrap_or_default();
            quote!(Part::Value(#name))
        }
    });
    quote!(&[#(#parts),*])
}

/// A signature algorithm as the runtime names it.
pub(crate) fn algorithm(algorithm: Algorithm) -> TokenStream {
    match algorithm {
        Algorithm::RsaSha1 => quote!(Algorithm::RsaSha1),
        Algorithm::RsaSha256 => quote!(Algorithm::RsaSha256),
    }
}

/// The name of the static for the envelope at this position of a module.
pub(crate) fn envelope_name(index: usize) -> String {
    numbered("ENVELOPE", index)
}

fn envelope_static(index: usize, envelope: &Envelope) -> TokenStream {
    let name = ident(&envelope_name(index));
    let payload = &envelope.payload;
    let encoding = encoding(envelope.json_text);
    let signature = seal(envelope.signature.as_ref());
    let failure = option(envelope.failure.as_ref().map(|failure| {
        let failure = condition(failure);
        quote!(&#failure)
    }));
    let doc = format!(" The envelope around answers, `{}` of the document.", envelope.name);
    quote! {
        #[doc = #doc]
        pub static #name: Envelope = Envelope { payload: #payload, encoding: #encoding, signature: #signature, failure: #failure };
    }
}

/// How a payload is written inside another document.
pub(crate) fn encoding(json_text: bool) -> TokenStream {
    if json_text { quote!(Encoding::JsonText) } else { quote!(Encoding::Json) }
}

/// A detached signature, or none.
pub(crate) fn seal(signature: Option<&DetachedSignature>) -> TokenStream {
    option(signature.map(|signature| {
        let (pointer, algorithm) = (&signature.pointer, algorithm(signature.algorithm));
        let key = option(signature.public_key.as_ref().map(|key| quote!(#key)));
        quote!(Seal { pointer: #pointer, algorithm: #algorithm, public_key: #key })
    }))
}

/// A condition, const-constructible.
pub(crate) fn condition(condition: &Condition) -> TokenStream {
    let when = test(&condition.when);
    let unless = option(condition.unless.as_ref().map(test));
    quote!(Condition { when: #when, unless: #unless })
}

/// A test of one place of a document.
pub(crate) fn test(test: &Test) -> TokenStream {
    let pointer = &test.pointer;
    let is = match &test.equals {
        Some(value) => {
            let text = value.to_string();
            quote!(Is::Equal(#text))
        }
        None => quote!(Is::Present(true)),
    };
    quote!(Test { pointer: #pointer, is: #is })
}

fn error_form(form: &ErrorForm) -> TokenStream {
    let pointer = |value: &Option<String>| option(value.as_ref().map(|pointer| quote!(#pointer)));
    let (code, message, kind, parameter) =
        (pointer(&form.code), pointer(&form.message), pointer(&form.kind), pointer(&form.parameter));
    let limits = form.limits.iter().map(|(pointer, length)| {
        let length = Literal::u64_unsuffixed(*length);
        quote!((#pointer, #length))
    });
    let responses = form.responses.iter().filter_map(|response| {
        let kind = ident(failure_kind(&response.kind)?);
        let (status, body) = (Literal::u16_unsuffixed(response.status), response.body.to_string());
        Some(quote!((FailureKind::#kind, Template { status: #status, body: #body })))
    });
    quote! {
        #[doc = " How failures look."]
        pub static ERRORS: ErrorForm = ErrorForm {
            code: #code,
            message: #message,
            kind: #kind,
            parameter: #parameter,
            limits: &[#(#limits),*],
            responses: &[#(#responses),*],
        };
    }
}

/// The runtime's name for a kind of failure.
fn failure_kind(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "invalid-request" => "InvalidRequest",
        "unauthenticated" => "Unauthenticated",
        "forbidden" => "Forbidden",
        "not-found" => "NotFound",
        "method-not-allowed" => "MethodNotAllowed",
        "conflict" => "Conflict",
        "payload-too-large" => "PayloadTooLarge",
        "unsupported-media-type" => "UnsupportedMediaType",
        "rate-limited" => "RateLimited",
        "not-implemented" => "NotImplemented",
        "internal" => "Internal",
        "unavailable" => "Unavailable",
        _ => return None,
    })
}
