//! Unions: one of several types, by a tag or by what fits, and anything else kept as it came.

use super::docs;
use super::types::{deprecated, ident, rust_ty};
use crate::ir::*;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

pub(super) fn union_def(api: &Api, def: &TypeDef, union: &Union) -> TokenStream {
    let name = ident(&def.name);
    let title = &def.name;
    let doc = docs::lines(&docs::prose(&def.docs, &format!("One of the types of `{title}`.")));
    let deprecated = deprecated(def.deprecated);
    let unknown = ident(&union.unknown);
    let variants: Vec<Ident> = union.variants.iter().map(|variant| ident(&variant.name)).collect();
    let types: Vec<TokenStream> = union.variants.iter().map(|variant| rust_ty(api, &variant.ty)).collect();
    let documented = union.variants.iter().zip(&types).map(|(variant, ty)| {
        let doc = docs::lines(&match variant.tags.as_slice() {
            tags if tags.is_empty() || union.discriminator.is_none() => format!("A value that reads as `{ty}`."),
            tags => format!("Tagged {}.", tags.iter().map(|tag| format!("`{tag}`")).collect::<Vec<_>>().join(" or ")),
        });
        let name = ident(&variant.name);
        quote! { #doc #name(#ty) }
    });
    let indices: Vec<Literal> = (0..variants.len()).map(Literal::usize_unsuffixed).collect();
    let count = Literal::usize_unsuffixed(variants.len());
    let choice = match &union.discriminator {
        Some(tag) => {
            let rows = union.variants.iter().enumerate().flat_map(|(index, variant)| {
                let index = Literal::usize_unsuffixed(index);
                variant.tags.iter().map(move |tag| quote!((#tag, #index)))
            });
            quote!(Choice::Tag { name: #tag, values: &[#(#rows),*] })
        }
        None => quote!(Choice::Fit(#count)),
    };
    let froms = conversions(&name, union, &types);
    quote! {
        #doc #deprecated
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#documented,)*
            #[doc = " A value that fits none of the others, kept as it came."]
            #unknown(Value),
        }
        #(#froms)*
        impl Union for #name {
            const NAME: &'static str = #title;
            const CHOICE: Choice = #choice;
            fn variant(index: usize) -> Self { match index { #(#indices => Self::#variants(Model::empty()),)* _ => Self::#unknown(Value::Null) } }
            fn index(&self) -> usize { match self { #(Self::#variants(_) => #indices,)* Self::#unknown(_) => #count } }
            fn content(&self) -> View<'_> { match self { #(Self::#variants(value) => Model::view(value),)* Self::#unknown(value) => Model::view(value) } }
            fn content_slot(&mut self) -> Slot<'_> { match self { #(Self::#variants(value) => Model::slot(value),)* Self::#unknown(value) => Model::slot(value) } }
        }
        one_of!(#name);
    }
}

/// Conversions into a union from the types of its variants; of several with one type, into the first.
pub(super) fn conversions(name: &Ident, union: &Union, types: &[TokenStream]) -> Vec<TokenStream> {
    let mut known: Vec<String> = Vec::new();
    let variants = union.variants.iter().zip(types).filter_map(|(variant, ty)| {
        let text = ty.to_string();
        if known.contains(&text) {
            return None;
        }
        known.push(text);
        let variant = ident(&variant.name);
        Some(quote! { impl From<#ty> for #name { fn from(value: #ty) -> Self { Self::#variant(value) } } })
    });
    variants.collect()
}
