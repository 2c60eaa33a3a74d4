//! Named types become structs, enums and unions, each with the one small impl that the runtime reads them by.

use super::{docs, enums, structs, unions};
use crate::ir::*;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

/// An identifier that `names` has made safe.
pub(crate) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// The member that keeps what the document does not name.
pub const EXTRA: &str = "additional_properties";

/// All items of one named type.
pub(crate) fn type_def(api: &Api, id: TypeId) -> TokenStream {
    let Some(def) = api.types.get(id.0) else { return TokenStream::new() };
    match &def.kind {
        Kind::Struct(structure) => structs::structure_def(api, def, structure),
        Kind::Enum(values) => enums::enum_def(def, values),
        Kind::Union(union) => unions::union_def(api, def, union),
        Kind::Alias(ty) => {
            let (name, ty, docs) = (ident(&def.name), rust_ty(api, ty), docs::lines(&docs::prose(&def.docs, "")));
            quote! { #docs pub type #name = #ty; }
        }
    }
}

/// The Rust type of a value.
pub(crate) fn rust_ty(api: &Api, ty: &Ty) -> TokenStream {
    match ty {
        Ty::String => quote!(String),
        Ty::Bool => quote!(bool),
        Ty::Integer(Width::I32) => quote!(i32),
        Ty::Integer(Width::I64 | Width::I64Text) => quote!(i64),
        Ty::Integer(Width::U32) => quote!(u32),
        Ty::Integer(Width::U64 | Width::U64Text) => quote!(u64),
        Ty::Float(Float::F32) => quote!(f32),
        Ty::Float(Float::F64) => quote!(f64),
        Ty::Decimal { .. } => quote!(Decimal),
        Ty::DateTime => quote!(DateTime),
        Ty::Date => quote!(Date),
        Ty::Any => quote!(Value),
        Ty::AnyObject => quote!(Map),
        Ty::File => quote!(File),
        Ty::List(inner) => {
            let inner = rust_ty(api, inner);
            quote!(Vec<#inner>)
        }
        Ty::Map(inner) => {
            let inner = rust_ty(api, inner);
            quote!(BTreeMap<String, #inner>)
        }
        Ty::Named(id) => type_name(api, *id),
        Ty::Boxed(id) => {
            let inner = type_name(api, *id);
            quote!(Box<#inner>)
        }
    }
}

/// The name of a type as generated modules see it.
pub(crate) fn type_name(api: &Api, id: TypeId) -> TokenStream {
    let name = api.types.get(id.0).map_or_else(|| ident("Value"), |def| ident(&def.name));
    quote!(#name)
}

/// The type of a field, presence included.
pub(crate) fn field_ty(api: &Api, field: &Field) -> TokenStream {
    let ty = rust_ty(api, &field.ty);
    match field.presence {
        Presence::Required => ty,
        Presence::RequiredNullable | Presence::Optional => quote!(Option<#ty>),
        Presence::OptionalNullable => quote!(Nullable<#ty>),
    }
}

/// The parameter type through which a value comes in, and the conversion from `name`.
pub(crate) fn argument(api: &Api, ty: &Ty, name: &Ident) -> (TokenStream, TokenStream) {
    match ty {
        Ty::String => (quote!(impl Into<String>), quote!(#name.into())),
        Ty::Boxed(id) => {
            let ty = type_name(api, *id);
            (ty, quote!(Box::new(#name)))
        }
        _ => (rust_ty(api, ty), quote!(#name)),
    }
}

/// Parameter and value for a required field in a constructor.
pub(crate) fn required_argument(api: &Api, field: &Field, name: &Ident) -> (TokenStream, TokenStream) {
    if field.presence == Presence::RequiredNullable {
        return (field_ty(api, field), quote!(#name));
    }
    argument(api, &field.ty, name)
}

/// Parameter and value for an optional field in a setter.
pub(crate) fn optional_argument(api: &Api, field: &Field, name: &Ident) -> (TokenStream, TokenStream) {
    let ty = rust_ty(api, &field.ty);
    match field.presence {
        Presence::OptionalNullable => (quote!(impl Into<Nullable<#ty>>), quote!(#name.into())),
        Presence::RequiredNullable => (quote!(Option<#ty>), quote!(#name)),
        Presence::Required => argument(api, &field.ty, name),
        Presence::Optional => {
            let (ty, value) = argument(api, &field.ty, name);
            (ty, quote!(Some(#value)))
        }
    }
}

/// Names of the runtime that the definitions of these types use.
pub(crate) fn used_names(api: &Api, ids: &[TypeId]) -> BTreeSet<&'static str> {
    let mut names = BTreeSet::new();
    for def in ids.iter().filter_map(|id| api.types.get(id.0)) {
        match &def.kind {
            Kind::Struct(structure) => {
                names.extend(["Object", "Shape", "Slot", "View", "object"]);
                for field in &structure.fields {
                    names.extend(["Field", "Model"]);
                    foreign_names(&field.ty, &mut names);
                    if field.presence == Presence::OptionalNullable {
                        names.insert("Nullable");
                    }
                    if !field.accept.is_none() {
                        names.insert("Accept");
                    }
                }
                if structure.open {
                    names.insert("Map");
                }
                if !structure.at_least_one_of.is_empty() {
                    names.insert("Rule");
                }
            }
            Kind::Enum(_) => names.extend(["Enumeration", "string_enum"]),
            Kind::Union(union) => {
                names.extend(["Choice", "Model", "Slot", "Union", "Value", "View", "one_of"]);
                union.variants.iter().for_each(|variant| foreign_names(&variant.ty, &mut names));
            }
            Kind::Alias(ty) => foreign_names(ty, &mut names),
        }
    }
    names
}

/// Names, not the document's own, that the Rust type of a value uses.
pub(crate) fn foreign_names(ty: &Ty, out: &mut BTreeSet<&'static str>) {
    let name = match ty {
        Ty::Decimal { .. } => "Decimal",
        Ty::DateTime => "DateTime",
        Ty::Date => "Date",
        Ty::Any => "Value",
        Ty::AnyObject => "Map",
        Ty::File => "File",
        Ty::List(inner) => return foreign_names(inner, out),
        Ty::Map(inner) => {
            foreign_names(inner, out);
            "BTreeMap"
        }
        _ => return,
    };
    out.insert(name);
}

pub(super) fn deprecated(flag: bool) -> Option<TokenStream> {
    // Rust's own attribute would warn in the generated code itself, so the word stands in the docs.
    flag.then(|| quote! { #[doc = ""] #[doc = " **Deprecated.**"] })
}
