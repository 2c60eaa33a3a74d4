//! Enums of the document: open, so that a value of tomorrow survives a round trip.

use super::docs;
use super::types::{deprecated, ident};
use crate::ir::*;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

pub(super) fn enum_def(def: &TypeDef, values: &Enum) -> TokenStream {
    let name = ident(&def.name);
    let title = &def.name;
    let doc = docs::lines(&docs::prose(&def.docs, &format!("Values of `{title}`.")));
    let deprecated = deprecated(def.deprecated);
    let unknown = ident(&values.unknown);
    let wires: Vec<&String> = values.variants.iter().map(|variant| &variant.wire).collect();
    let variants: Vec<Ident> = values.variants.iter().map(|variant| ident(&variant.name)).collect();
    let declared = values.variants.iter().map(|variant| {
        let fallback = format!("`{}`.", variant.wire);
        let text = docs::plain(&variant.docs).map_or(fallback, |text| format!("`{}`: {text}", variant.wire));
        let (name, doc) = (ident(&variant.name), docs::lines(&text));
        quote! { #doc #name }
    });
    if values.integer {
        let numbers: Vec<Literal> =
            wires.iter().filter_map(|wire| wire.parse::<i64>().ok()).map(Literal::i64_unsuffixed).collect();
        return quote! {
            #doc #deprecated
            #[derive(Clone, Copy, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #(#declared,)*
                #[doc = " A value that this version does not know, kept as it came."]
                #unknown(i64),
            }
            impl IntegerEnumeration for #name {
                const NAME: &'static str = #title;
                const VALUES: &'static [i64] = &[#(#numbers),*];
                fn as_i64(self) -> i64 { match self { #(Self::#variants => #numbers,)* Self::#unknown(number) => number } }
                fn from_i64(number: i64) -> Self { match number { #(#numbers => Self::#variants,)* _ => Self::#unknown(number) } }
            }
            integer_enum!(#name);
        };
    }
    quote! {
        #doc #deprecated
        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#declared,)*
            #[doc = " A value that this version does not know, kept as it came."]
            #unknown(String),
        }
        impl Enumeration for #name {
            const NAME: &'static str = #title;
            const VALUES: &'static [&'static str] = &[#(#wires),*];
            fn as_str(&self) -> &str { match self { #(Self::#variants => #wires,)* Self::#unknown(text) => text } }
            fn from_text(text: &str) -> Self { match text { #(#wires => Self::#variants,)* _ => Self::#unknown(text.to_owned()) } }
        }
        string_enum!(#name);
    }
}
