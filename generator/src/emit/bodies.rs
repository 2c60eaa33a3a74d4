//! Bodies of requests: the enum over the forms of one, where they differ in type.
//!
//! It is a union to whoever looks at it, but for two things: the media type tells the variants apart, and there is no variant for what is none
//! of them, since a server refuses that before it reads anything.

use super::docs;
use super::types::{ident, rust_ty};
use super::unions;
use crate::ir::*;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

/// The enum, and conversions from the types that only one reading is likely for: the first form that has them.
pub(super) fn enum_def(api: &Api, def: &TypeDef, union: &Union) -> TokenStream {
    let Some(first) = union.variants.first().map(|variant| ident(&variant.name)) else { return TokenStream::new() };
    let (name, title) = (ident(&def.name), &def.name);
    let doc = docs::lines(&docs::prose(&def.docs, "A body in one of the forms that it may have."));
    let variants: Vec<Ident> = union.variants.iter().map(|variant| ident(&variant.name)).collect();
    let types: Vec<TokenStream> = union.variants.iter().map(|variant| rust_ty(api, &variant.ty)).collect();
    let documented = union.variants.iter().zip(&types).map(|(variant, ty)| {
        let media_types: Vec<String> = variant.tags.iter().map(|tag| format!("`{tag}`")).collect();
        let doc = docs::lines(&format!("{}.", media_types.join(" or ")));
        let name = ident(&variant.name);
        quote! { #doc #name(#ty) }
    });
    let indices: Vec<Literal> = (0..variants.len()).map(Literal::usize_unsuffixed).collect();
    let count = Literal::usize_unsuffixed(variants.len());
    let froms = unions::conversions(&name, union, &types);
    quote! {
        #doc
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #(#documented,)* }
        #(#froms)*
        impl Union for #name {
            const NAME: &'static str = #title;
            const CHOICE: Choice = Choice::Fit(#count);
            fn variant(index: usize) -> Self { match index { #(#indices => Self::#variants(Model::empty()),)* _ => Self::#first(Model::empty()) } }
            fn index(&self) -> usize { match self { #(Self::#variants(_) => #indices,)* } }
            fn content(&self) -> View<'_> { match self { #(Self::#variants(value) => Model::view(value),)* } }
            fn content_slot(&mut self) -> Slot<'_> { match self { #(Self::#variants(value) => Model::slot(value),)* } }
        }
        one_of!(#name);
    }
}

/// The field of an input that is such an enum.
pub(super) fn field<'a>(api: &Api, structure: &'a Struct) -> Option<&'a Field> {
    structure.fields.iter().find(|field| match &field.ty {
        Ty::Named(id) => is_enum(api, *id),
        _ => false,
    })
}

/// Whether a type is such an enum.
pub(super) fn is_enum(api: &Api, id: TypeId) -> bool {
    api.types.get(id.0).is_some_and(|def| matches!(&def.kind, Kind::Union(union) if union.by_media))
}
