//! Named types become structs, enums and unions, each with the one small impl that the runtime reads them by.

use super::docs;
use crate::ir::*;
use proc_macro2::{Ident, Literal, Span, TokenStream};
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
        Kind::Struct(structure) => structure_def(api, def, structure),
        Kind::Enum(values) => enum_def(def, values),
        Kind::Union(union) => union_def(api, def, union),
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

fn structure_def(api: &Api, def: &TypeDef, structure: &Struct) -> TokenStream {
    let name = ident(&def.name);
    let doc = docs::lines(&docs::prose(&def.docs, &fallback_docs(def)));
    let deprecated = deprecated(def.deprecated);
    let fields = structure.fields.iter().map(|field| {
        let (name, ty, doc) = (ident(&field.name), field_ty(api, field), docs::lines(&field_docs(field)));
        quote! { #doc pub #name: #ty }
    });
    let extra = ident(EXTRA);
    let extra_field = structure
        .open
        .then(|| quote! { #[doc = " Members that the document does not name, kept as they came."] pub #extra: Map, });
    let required: Vec<&Field> = structure.fields.iter().filter(|field| field.is_argument()).collect();
    let optional = structure.fields.iter().all(|field| !field.presence.is_required());
    let derives = if optional { quote!(Clone, Default, PartialEq) } else { quote!(Clone, PartialEq) };
    let constructor = constructor(api, structure, &required);
    let setters = structure.fields.iter().filter(|field| !field.is_argument()).map(|field| setter(api, field));
    let object = object_impl(def, structure);
    quote! {
        #doc #deprecated
        #[derive(#derives)]
        #[non_exhaustive]
        pub struct #name { #(#fields,)* #extra_field }
        impl #name { #constructor #(#setters)* }
        #object
        object!(#name);
    }
}

/// What to say of a type of which the document says nothing.
fn fallback_docs(def: &TypeDef) -> String {
    match &def.component {
        Some(component) => format!("`{component}` of the document."),
        None => format!("`{}`, which the document does not name.", def.name),
    }
}

fn constructor(api: &Api, structure: &Struct, required: &[&Field]) -> TokenStream {
    if required.is_empty() {
        return quote! {
            #[doc = " With nothing set."]
            #[must_use]
            pub fn new() -> Self { Object::empty() }
        };
    }
    let arguments = required.iter().map(|field| {
        let name = ident(&field.name);
        let (ty, _) = required_argument(api, field, &name);
        quote!(#name: #ty)
    });
    let values = required.iter().map(|field| {
        let name = ident(&field.name);
        let (_, value) = required_argument(api, field, &name);
        if name == value.to_string() { quote!(#name) } else { quote!(#name: #value) }
    });
    let complete = required.len() == structure.fields.len() && !structure.open;
    let rest = (!complete).then(|| quote!(..Object::empty()));
    quote! {
        #[doc = " With what is required; the rest is left out until it is set."]
        #[must_use]
        pub fn new(#(#arguments),*) -> Self { Self { #(#values,)* #rest } }
    }
}

fn setter(api: &Api, field: &Field) -> TokenStream {
    let name = ident(&field.name);
    let value = ident("value");
    let (ty, value) = optional_argument(api, field, &value);
    let doc = docs::lines(&format!("Sets [`{0}`](Self::{0}).", field.name));
    quote! {
        #doc
        #[must_use]
        pub fn #name(mut self, value: #ty) -> Self { self.#name = #value; self }
    }
}

fn object_impl(def: &TypeDef, structure: &Struct) -> TokenStream {
    let name = ident(&def.name);
    let title = &def.name;
    let table = structure.fields.iter().map(field_row);
    let rules = structure.at_least_one_of.iter().map(|group| quote!(Rule::AtLeastOne(&[#(#group),*])));
    let rules = (!structure.at_least_one_of.is_empty()).then(|| quote!(.rules(&[#(#rules),*])));
    let empties = structure.fields.iter().map(|field| {
        let name = ident(&field.name);
        quote!(#name: Model::empty())
    });
    let extra = ident(EXTRA);
    let (extra_empty, extra_access) = if structure.open {
        (
            Some(quote!(#extra: Map::new(),)),
            Some(quote! {
                fn extra(&self) -> Option<&Map> { Some(&self.#extra) }
                fn extra_mut(&mut self) -> Option<&mut Map> { Some(&mut self.#extra) }
            }),
        )
    } else {
        (None, None)
    };
    let numbered: Vec<(Literal, Ident)> = structure
        .fields
        .iter()
        .enumerate()
        .map(|(index, field)| (Literal::usize_unsuffixed(index), ident(&field.name)))
        .collect();
    let (indices, names): (Vec<_>, Vec<_>) = numbered.into_iter().unzip();
    let (get, slot) = if names.is_empty() {
        (
            quote! { fn get(&self, _: usize) -> View<'_> { View::Absent } },
            quote! { fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Nothing } },
        )
    } else {
        (
            quote! { fn get(&self, index: usize) -> View<'_> { match index { #(#indices => Model::view(&self.#names),)* _ => View::Absent } } },
            quote! { fn slot(&mut self, index: usize) -> Slot<'_> { match index { #(#indices => Model::slot(&mut self.#names),)* _ => Slot::Nothing } } },
        )
    };
    quote! {
        impl Object for #name {
            const SHAPE: &'static Shape = &Shape::new(#title, &[#(#table),*]) #rules;
            fn empty() -> Self { Self { #(#empties,)* #extra_empty } }
            #get
            #slot
            #extra_access
        }
    }
}

/// `Field::required("order_no").max_length(64)`: what the runtime has to know about a field.
pub(crate) fn field_row(field: &Field) -> TokenStream {
    let wire = &field.wire;
    let start = if field.presence.is_required() { quote!(Field::required(#wire)) } else { quote!(Field::optional(#wire)) };
    let mut row = start;
    if !field.aliases.is_empty() {
        let aliases = &field.aliases;
        row = quote!(#row.aliases(&[#(#aliases),*]));
    }
    if matches!(field.presence, Presence::RequiredNullable | Presence::OptionalNullable) {
        row = quote!(#row.nullable());
    }
    if field.sensitive {
        row = quote!(#row.sensitive());
    }
    if field.read_only {
        row = quote!(#row.read_only());
    }
    if field.write_only {
        row = quote!(#row.write_only());
    }
    value_row(row, &field.ty, &field.limits, field.accept, field.items.as_ref())
}

fn value_row(mut row: TokenStream, ty: &Ty, limits: &Limits, accept: Accept, items: Option<&Items>) -> TokenStream {
    match ty {
        Ty::Decimal { text, places } => {
            if let Some(places) = places {
                let places = Literal::u8_unsuffixed(*places);
                row = quote!(#row.decimal(#places));
            }
            if !text {
                row = quote!(#row.as_number());
            }
        }
        Ty::Integer(Width::I64Text | Width::U64Text) => row = quote!(#row.as_text()),
        Ty::List(inner) | Ty::Map(inner) => {
            let item = match items {
                Some(items) => {
                    let start = if items.sensitive { quote!(Field::item().sensitive()) } else { quote!(Field::item()) };
                    value_row(start, inner, &items.limits, items.accept, None)
                }
                None => value_row(quote!(Field::item()), inner, &Limits::default(), Accept::default(), None),
            };
            if item.to_string() != quote!(Field::item()).to_string() {
                row = quote!(#row.items(&#item));
            }
        }
        _ => {}
    }
    let forms: Vec<TokenStream> = [
        (accept.string, quote!(Accept::STRING)),
        (accept.number, quote!(Accept::NUMBER)),
        (accept.boolean, quote!(Accept::BOOLEAN)),
        (accept.json_text, quote!(Accept::JSON_TEXT)),
        (accept.empty, quote!(Accept::EMPTY)),
    ]
    .into_iter()
    .filter_map(|(on, form)| on.then_some(form))
    .collect();
    if let Some((first, rest)) = forms.split_first() {
        row = quote!(#row.accept(#first #(.and(#rest))*));
    }
    for (value, name) in [
        (limits.min_length, "min_length"),
        (limits.max_length, "max_length"),
        (limits.min_items, "min_items"),
        (limits.max_items, "max_items"),
    ] {
        if let Some(value) = value {
            let (name, value) = (ident(name), Literal::u64_unsuffixed(value));
            row = quote!(#row.#name(#value));
        }
    }
    if let Some(pattern) = &limits.pattern {
        row = quote!(#row.pattern(#pattern));
    }
    if let Some(bound) = &limits.minimum {
        let name = ident(if limits.exclusive_minimum { "above" } else { "minimum" });
        row = quote!(#row.#name(#bound));
    }
    if let Some(bound) = &limits.maximum {
        let name = ident(if limits.exclusive_maximum { "below" } else { "maximum" });
        row = quote!(#row.#name(#bound));
    }
    if let Some(step) = &limits.multiple_of {
        row = quote!(#row.multiple_of(#step));
    }
    if limits.unique_items {
        row = quote!(#row.unique_items());
    }
    row
}

/// The text of a field, with what a reader has to know beyond the description.
pub(crate) fn field_docs(field: &Field) -> String {
    let mut text = docs::prose(&field.docs, &format!("`{}` on the wire.", field.wire));
    let mut notes: Vec<String> = Vec::new();
    if field.read_only {
        notes.push("Only in answers.".to_owned());
    }
    if field.write_only {
        notes.push("Only in requests.".to_owned());
    }
    if field.deprecated {
        notes.push("Deprecated.".to_owned());
    }
    if let Some(default) = &field.default {
        notes.push(format!("Default: `{default}`."));
    }
    if !notes.is_empty() {
        text.push_str("\n\n");
        text.push_str(&notes.join(" "));
    }
    text
}

fn enum_def(def: &TypeDef, values: &Enum) -> TokenStream {
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

fn union_def(api: &Api, def: &TypeDef, union: &Union) -> TokenStream {
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
    let froms = union.variants.iter().zip(&types).enumerate().filter_map(|(index, (variant, ty))| {
        let text = ty.to_string();
        let first = types.iter().position(|other| other.to_string() == text) == Some(index);
        let variant = ident(&variant.name);
        first.then(|| quote! { impl From<#ty> for #name { fn from(value: #ty) -> Self { Self::#variant(value) } } })
    });
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

fn deprecated(flag: bool) -> Option<TokenStream> {
    // Rust's own attribute would warn in the generated code itself, so the word stands in the docs.
    flag.then(|| quote! { #[doc = ""] #[doc = " **Deprecated.**"] })
}
