//! Named types become structs, enums and unions, each with the one small impl that the runtime reads them by.

use super::{bodies, docs, enums, format, structs, unions};
use crate::ir::*;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

/// An identifier that `names` has made safe.
pub(crate) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// The module in a file beside this one. rustc finds a file by its module's name only when that is ASCII.
pub(crate) fn module_file(visibility: &TokenStream, name: &str) -> TokenStream {
    let module = ident(name);
    let path = format!("{name}.rs");
    let path = (!name.is_ascii()).then(|| quote!(#[path = #path]));
    quote!(#path #visibility mod #module;)
}

/// The member that keeps what the document does not name.
pub const EXTRA: &str = "additional_properties";

/// All items of one named type, which requests hold or do not (`sent`). An error is a fault of the generator.
pub(crate) fn type_def(api: &Api, id: TypeId, sent: bool) -> Result<String, String> {
    let Some(def) = api.types.get(id.0) else { return Ok(String::new()) };
    match &def.kind {
        Kind::Struct(structure) => Ok(structs::structure_def(api, def, structure, sent)),
        Kind::Enum(values) => format::file(enums::enum_def(def, values)),
        Kind::Union(union) if union.by_media => format::file(bodies::enum_def(api, def, union)),
        Kind::Union(union) => format::file(unions::union_def(api, def, union)),
        Kind::Alias(ty) => {
            let (name, ty, docs) = (ident(&def.name), rust_ty(api, ty), docs::lines(&docs::prose(&def.docs, "")));
            format::file(quote! { #docs pub type #name = #ty; })
        }
    }
}

/// The Rust type of a value.
pub(crate) fn rust_ty(api: &Api, ty: &Ty) -> TokenStream {
    tokens(&rust_text(api, ty, ""))
}

/// Text that was made here as tokens.
pub(super) fn tokens(text: &str) -> TokenStream {
    // It holds names and brackets only, so it always parses.
    text.parse().unwrap_or_default()
}

/// The Rust type of a value, as text, with `path` before the names of generated types.
pub fn rust_text(api: &Api, ty: &Ty, path: &str) -> String {
    let plain = match ty {
        Ty::String => "String",
        Ty::Bool => "bool",
        Ty::Integer(Width::I32) => "i32",
        Ty::Integer(Width::I64 | Width::I64Text) => "i64",
        Ty::Integer(Width::U32) => "u32",
        Ty::Integer(Width::U64 | Width::U64Text) => "u64",
        Ty::Float(Float::F32) => "f32",
        Ty::Float(Float::F64) => "f64",
        Ty::Decimal { .. } => "Decimal",
        Ty::DateTime => "DateTime",
        Ty::Date => "Date",
        Ty::Any => "Value",
        Ty::AnyObject => "Map",
        Ty::File => "File",
        Ty::Option(inner) => return format!("Option<{}>", rust_text(api, inner, path)),
        Ty::List(inner) => return format!("Vec<{}>", rust_text(api, inner, path)),
        Ty::Map(inner) => return format!("BTreeMap<String, {}>", rust_text(api, inner, path)),
        Ty::Named(id) => return format!("{path}{}", name(api, *id)),
        Ty::Boxed(id) => return format!("Box<{path}{}>", name(api, *id)),
    };
    plain.to_owned()
}

/// The name of a type as generated modules see it.
fn name(api: &Api, id: TypeId) -> &str {
    api.types.get(id.0).map_or("Value", |def| &def.name)
}

/// The type of a field, presence included.
pub(crate) fn field_text(api: &Api, field: &Field, path: &str) -> String {
    let ty = rust_text(api, &field.ty, path);
    match field.presence {
        Presence::Required => ty,
        Presence::RequiredNullable | Presence::Optional => format!("Option<{ty}>"),
        Presence::OptionalNullable => format!("Nullable<{ty}>"),
    }
}

/// The parameter type through which a value comes in, and the conversion from `name`.
fn argument(api: &Api, ty: &Ty, name: &str, path: &str) -> (String, String) {
    match ty {
        Ty::String => ("impl Into<String>".to_owned(), format!("{name}.into()")),
        // A form of the body by itself says which one it is.
        Ty::Named(id) if bodies::is_enum(api, *id) => {
            (format!("impl Into<{}>", rust_text(api, ty, path)), format!("{name}.into()"))
        }
        Ty::Boxed(id) => (format!("{path}{}", self::name(api, *id)), format!("Box::new({name})")),
        _ => (rust_text(api, ty, path), name.to_owned()),
    }
}

/// Parameter and value for a required field in a constructor.
pub(crate) fn required_argument(api: &Api, field: &Field, name: &str, path: &str) -> (String, String) {
    if field.presence == Presence::RequiredNullable {
        return (field_text(api, field, path), name.to_owned());
    }
    argument(api, &field.ty, name, path)
}

/// Parameter and value for an optional field in a setter.
pub(crate) fn optional_argument(api: &Api, field: &Field, name: &str, path: &str) -> (String, String) {
    let ty = rust_text(api, &field.ty, path);
    match field.presence {
        Presence::OptionalNullable => (format!("impl Into<Nullable<{ty}>>"), format!("{name}.into()")),
        Presence::RequiredNullable => (format!("Option<{ty}>"), name.to_owned()),
        Presence::Required => argument(api, &field.ty, name, path),
        Presence::Optional => {
            let (ty, value) = argument(api, &field.ty, name, path);
            (ty, format!("Some({value})"))
        }
    }
}

/// Names of the runtime that the definitions of these types use.
pub(crate) fn used_names(api: &Api, ids: &[TypeId]) -> BTreeSet<&'static str> {
    let mut names = BTreeSet::new();
    for def in ids.iter().filter_map(|id| api.types.get(id.0)) {
        match &def.kind {
            Kind::Struct(structure) => {
                names.extend(["Object", "Shape", "members", "object"]);
                names.extend(bodies::field(api, structure).map(|_| "Union"));
                for field in &structure.fields {
                    names.insert("Field");
                    foreign_names(&field.ty, &mut names);
                    if field.presence == Presence::OptionalNullable {
                        names.insert("Nullable");
                    }
                    if !field.accept.is_none() {
                        names.insert("Accept");
                    }
                }
                match &structure.additional {
                    Some(extra) => {
                        names.insert("BTreeMap");
                        names.extend(structs::extra_row(extra).map(|_| "Field"));
                        foreign_names(&extra.ty, &mut names);
                    }
                    None if structure.open => _ = names.insert("Map"),
                    None => {}
                }
                if !structure.at_least_one_of.is_empty() {
                    names.insert("Rule");
                }
            }
            Kind::Enum(values) if values.integer => names.extend(["IntegerEnumeration", "integer_enum"]),
            Kind::Enum(_) => names.extend(["Enumeration", "string_enum"]),
            Kind::Union(union) => {
                names.extend(["Choice", "Model", "Slot", "Union", "View", "one_of"]);
                names.extend((!union.by_media).then_some("Value"));
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
        Ty::List(inner) | Ty::Option(inner) => return foreign_names(inner, out),
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
