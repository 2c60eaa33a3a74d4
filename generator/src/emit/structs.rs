//! Structs: the fields, a constructor with what is required, a setter for each of the others, and the table that the runtime reads them by.

use super::docs;
use super::types::{EXTRA, deprecated, field_ty, ident, optional_argument, required_argument};
use crate::ir::*;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

pub(super) fn structure_def(api: &Api, def: &TypeDef, structure: &Struct) -> TokenStream {
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
