//! What refusals say: the enums over their types, the rows of operations, and the line about them in every method's text.

use super::docs;
use super::features::{Cut, Features};
use super::types::{ident, rust_text, rust_ty};
use crate::ir::*;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Where code finds the types of its module from a file of clients or servers.
const PATH: &str = "super::super::";

/// All items of `<module>/refusals.rs`, without imports of types. The runtime's names stand behind their modules', since the document's types
/// may have the same.
pub(crate) fn refusals(api: &Api, features: &Features, module: &Module) -> TokenStream {
    let enums = module.refusals.iter().enumerate().map(|(index, one)| {
        let name = ident(&one.name);
        let (variants, positions): (Vec<_>, Vec<_>) =
            one.variants.iter().enumerate().map(|(at, (name, _))| (ident(name), Literal::usize_unsuffixed(at))).unzip();
        let tys = one.variants.iter().map(|(_, ty)| rust_ty(api, ty));
        let gate = gate(features, module, index);
        quote! {
            #[doc = " What a refusal says."]
            #gate
            #[derive(Clone, Debug, PartialEq)]
            #[allow(missing_docs, clippy::large_enum_variant, reason = "each variant is called after its type")]
            pub enum #name { #(#variants(#tys)),* }
            #gate
            details::refusals!(#name: #(#positions #variants),*);
        }
    });
    let title = docs::inner("What refusals say, where they come in several types.");
    let partial = (features.cut == Cut::Resources)
        .then(|| quote!(#![allow(unused_imports, reason = "a resource that is left out takes its refusals with it")]));
    quote! { #title #partial use crate::runtime::details; #(#enums)* }
}

/// The attribute of an enum: the resources that have it.
fn gate(features: &Features, module: &Module, index: usize) -> Option<TokenStream> {
    let has = |operation: &Operation| matches!(operation.refusals, Refusals::Several { index: own, .. } if own == index);
    let groups = module.groups.iter().filter(|group| group.operations.iter().any(has));
    let names: Vec<String> = groups.filter_map(|group| features.group(module, group)).collect();
    match names.as_slice() {
        [] => None,
        [one] => Some(quote!(#[cfg(feature = #one)])),
        many => Some(quote!(#[cfg(any(#(feature = #many),*))])),
    }
}

/// The types that the enums of a module mention.
pub(crate) fn mentioned(module: &Module) -> Vec<Ty> {
    module.refusals.iter().flat_map(|one| one.variants.iter().map(|(_, ty)| ty.clone())).collect()
}

/// Which variant each status of an operation means; nothing when there is one type, or none.
pub(crate) fn rows(module: &Module, operation: &Operation) -> Option<TokenStream> {
    let Refusals::Several { index, rows } = &operation.refusals else { return None };
    let name = &module.refusals.get(*index)?.name;
    let rows = rows.iter().map(|(status, variant)| {
        let (status, variant) = (super::answers::status(*status), Literal::usize_unsuffixed(*variant));
        quote!((#status, #variant))
    });
    Some(quote!(Refusals { name: #name, rows: &[#(#rows),*] }))
}

/// What a method's text says about its refusals.
pub(crate) fn line(api: &Api, module: &Module, operation: &Operation) -> Option<String> {
    match &operation.refusals {
        Refusals::Untyped => None,
        Refusals::One(ty, statuses) => {
            let statuses: Vec<&str> = statuses.iter().map(|status| spoken(status)).collect();
            let shown = match ty {
                Ty::Named(id) | Ty::Boxed(id) => {
                    let name = api.types.get(id.0).map(|def| def.name.as_str()).unwrap_or_default();
                    format!("[`{name}`]({PATH}{name})")
                }
                ty => format!("`{}`", rust_text(api, ty, "")),
            };
            Some(format!("Refusals: {} with {shown}.", statuses.join(", ")))
        }
        Refusals::Several { index, rows } => {
            let one = module.refusals.get(*index)?;
            let variant = |at: &usize| one.variants.get(*at).map(|(name, _)| name.as_str()).unwrap_or_default();
            let rows: Vec<String> = rows
                .iter()
                .map(|(status, at)| match status {
                    AnswerStatus::Is(status) => format!("{status} `{}`", variant(at)),
                    AnswerStatus::Class(class) => format!("{class}XX `{}`", variant(at)),
                    AnswerStatus::Any => format!("others `{}`", variant(at)),
                })
                .collect();
            Some(format!("Refusals: [`{0}`]({PATH}{0}), by status: {1}.", one.name, rows.join(", ")))
        }
    }
}

fn spoken(status: &str) -> &str {
    if status == "default" { "others" } else { status }
}
