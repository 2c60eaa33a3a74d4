//! Answers: the rows of an operation's table, and the enum over them where they differ in type.

use super::docs;
use super::far;
use super::features::{Cut, Features};
use super::types::{ident, rust_ty};
use crate::ir::*;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Whether this operation's table has rows.
pub(crate) fn has_rows(operation: &Operation) -> bool {
    !operation.answers.is_empty()
}

/// The rows, const-constructible.
pub(crate) fn rows(operation: &Operation) -> TokenStream {
    let rows = operation.answers.iter().map(|answer| {
        let status = status(answer.status);
        let media_type = &answer.media_type;
        match answer.form {
            AnswerForm::Empty => quote!(Answer::empty(#status)),
            AnswerForm::Json => quote!(Answer::json(#status, #media_type)),
            AnswerForm::Text => quote!(Answer::text(#status, #media_type)),
            AnswerForm::Bytes => quote!(Answer::bytes(#status, #media_type)),
            AnswerForm::Xml => quote!(Answer::xml(#status, #media_type)),
            AnswerForm::Events => quote!(Answer::events(#status, #media_type)),
            AnswerForm::Lines => quote!(Answer::lines(#status, #media_type)),
            AnswerForm::Sequence => quote!(Answer::sequence(#status, #media_type)),
        }
    });
    quote!(&[#(#rows),*])
}

/// A status, as rows have it.
pub(crate) fn status(status: AnswerStatus) -> TokenStream {
    match status {
        AnswerStatus::Is(status) => {
            let status = Literal::u16_unsuffixed(status);
            quote!(Status::Is(#status))
        }
        AnswerStatus::Class(class) => {
            let class = Literal::u16_unsuffixed(class);
            quote!(Status::Class(#class))
        }
        AnswerStatus::Any => quote!(Status::Any),
    }
}

/// All items of `<module>/answers.rs`, without imports of types; nothing when no operation has several kinds of answers. The runtime's names
/// stand behind their modules', since the document's types may have the same.
pub(crate) fn answers(api: &Api, features: &Features, module: &Module) -> Option<TokenStream> {
    let enums = module.groups.iter().flat_map(|group| {
        let gate = features.gate(module, group);
        group.operations.iter().filter_map(move |operation| Some(gated(gate.as_ref(), several(api, operation)?)))
    });
    let enums: Vec<_> = enums.collect();
    let title = docs::inner("What operations answer that have more than one kind of answer.");
    let partial = (features.cut == Cut::Resources)
        .then(|| quote!(#![allow(unused_imports, reason = "a resource that is left out takes its answers with it")]));
    (!enums.is_empty()).then(|| {
        quote! {
            #title
            #partial
            use crate::runtime::{answers, json, operation, reply};
            #(#enums)*
        }
    })
}

/// The same items, each behind an attribute.
fn gated(gate: Option<&TokenStream>, items: TokenStream) -> TokenStream {
    match (gate, syn::parse2::<syn::File>(items.clone())) {
        (Some(gate), Ok(file)) => file.items.iter().map(|item| quote!(#gate #item)).collect(),
        // What is no file is found and reported by the formatter.
        _ => items,
    }
}

/// The enum over the answers of an operation, when they differ.
fn several(api: &Api, operation: &Operation) -> Option<TokenStream> {
    let several = operation.several.as_ref()?;
    let name = ident(&several.name);
    let title = docs::lines(&format!("What `{}` answers.", operation.id));
    let pairs = || several.variants.iter().zip(&operation.answers).enumerate();
    let open = |answer: &Answer| !matches!(answer.status, AnswerStatus::Is(_));
    let variants = pairs().map(|(_, (variant, answer))| {
        let name = ident(&variant.name);
        let said = match answer.status {
            AnswerStatus::Is(status) => format!("Status {status}"),
            AnswerStatus::Class(class) => format!("A status {class}XX, which comes first"),
            AnswerStatus::Any => "Any other success, its status first".to_owned(),
        };
        let kind = if answer.media_type.is_empty() { String::new() } else { format!(", `{}`", answer.media_type) };
        let more = docs::plain(&variant.docs).map(|text| format!("\n\n{text}")).unwrap_or_default();
        let doc = docs::lines(&format!("{said}{kind}.{more}"));
        let status = open(answer).then(|| quote!(u16,));
        match &answer.ty {
            Some(ty) => {
                let ty = rust_ty(api, ty);
                quote!(#doc #name(#status #ty))
            }
            None if open(answer) => quote!(#doc #name(u16)),
            None => quote!(#doc #name),
        }
    });
    let reads = pairs().map(|(index, (variant, answer))| {
        let (name, index) = (ident(&variant.name), Literal::usize_unsuffixed(index));
        let status = open(answer).then(|| quote!(answer.status,));
        let value = match &answer.ty {
            Some(_) => quote!(Self::#name(#status answer.body()?)),
            None if open(answer) => quote!(Self::#name(answer.status)),
            None => quote!(Self::#name),
        };
        quote!(Some(#index) => Ok(#value))
    });
    let writes = pairs().map(|(index, (variant, answer))| {
        let (name, index) = (ident(&variant.name), Literal::usize_unsuffixed(index));
        let (bound, status) = if open(answer) { (quote!(status,), quote!(Some(status))) } else { (quote!(), quote!(None)) };
        match &answer.ty {
            Some(_) => quote!(Self::#name(#bound body) => answers::Given::row(operation, #index, #status, &body)),
            None if open(answer) => quote!(Self::#name(status) => Ok(answers::Given::empty(operation, #index, #status))),
            None => quote!(Self::#name => Ok(answers::Given::empty(operation, #index, #status))),
        }
    });
    let downloads = downloads(operation).then(|| {
        quote! {
            #[cfg(feature = "client")]
            impl crate::runtime::client::Downloads for #name {}
        }
    });
    Some(quote! {
        #title
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = "an answer is taken apart where it arrives")]
        pub enum #name { #(#variants),* }
        impl reply::Reply for #name {
            type Value = Self;
            fn receive(answer: &answers::Received) -> Result<Self, json::DecodeError> {
                match answer.row() { #(#reads,)* _ => Err(answer.unexpected()) }
            }
            fn give(self, operation: &'static operation::Operation) -> Result<answers::Given, json::EncodeError> {
                match self { #(#writes),* }
            }
        }
        #downloads
    })
}

/// Whether one of its answers is bytes, which can come as a stream.
pub(crate) fn downloads(operation: &Operation) -> bool {
    operation.answers.iter().any(|answer| answer.form == AnswerForm::Bytes)
}

/// Whether anything of an operation can travel as a stream.
fn flows(operation: &Operation) -> bool {
    let others = operation.bodies.iter().map(|(body, _)| body).filter(|_| operation.body_enum.is_some());
    let mut bodies = std::iter::once(&operation.body).chain(others);
    operation.stream.is_some() || downloads(operation) || bodies.any(|body| matches!(body, Body::Bytes | Body::Multipart))
}

/// Whether the crate has a use for streams.
pub fn streams(api: &Api) -> bool {
    api.modules.iter().flat_map(|module| &module.groups).flat_map(|group| &group.operations).any(flows)
}

/// Whether the crate has a use for XML.
pub fn xml(api: &Api) -> bool {
    api.modules
        .iter()
        .flat_map(|module| &module.groups)
        .flat_map(|group| &group.operations)
        .any(|operation| operation.xml.is_some())
}

/// The types that the enums of a module mention.
pub(crate) fn mentioned(module: &Module) -> Vec<Ty> {
    let operations = module.groups.iter().flat_map(|group| &group.operations).filter(|operation| operation.several.is_some());
    let own = |operation: &Operation| {
        let whole = operation.answers.iter().filter(|answer| !answer.form.streams());
        whole.filter_map(|answer| answer.ty.clone()).collect::<Vec<_>>()
    };
    operations.flat_map(own).collect()
}

/// The `use` items of a file that names enums or streams.
pub(crate) fn import(group: &Group) -> TokenStream {
    let answers = group.operations.iter().any(|operation| operation.several.is_some()).then(|| {
        quote!(
            use super::super::answers;
        )
    });
    let stream = group.operations.iter().any(|operation| operation.stream.is_some()).then(|| {
        quote!(
            use crate::runtime::stream;
        )
    });
    quote!(#answers #stream)
}

/// What an operation answers, with the stream that it may be instead.
pub(crate) fn output(api: &Api, operation: &Operation) -> TokenStream {
    let whole = match (&operation.several, &operation.output) {
        (Some(several), _) => {
            let name = ident(&several.name);
            quote!(answers::#name)
        }
        (None, Some(ty)) => far::rust_ty(api, ty),
        (None, None) => quote!(()),
    };
    let Some(stream) = &operation.stream else { return whole };
    let item = far::rust_ty(api, &stream.item);
    let kind = ident(if stream.form == AnswerForm::Events { "Events" } else { "Lines" });
    if stream.alone { quote!(stream::#kind<#item>) } else { quote!(stream::WholeOr<#whole, stream::#kind<#item>>) }
}
