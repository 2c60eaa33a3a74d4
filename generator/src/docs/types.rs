//! Types in words, tables of fields and values, and the sections that explain named types.

use super::Book;
use super::limits;
use super::markdown::{block, cell, code, code_cell, slug, table};
use super::places::relative;
use super::words::fill;
use crate::ir::*;

/// Values of an enumeration that a field lists by itself; longer sets are left to their own section.
const FEW_VALUES: usize = 6;

/// How often aliases are followed.
const MAX_HOPS: usize = 16;

impl Book<'_> {
    /// A link from `page` to where a type is explained.
    pub(crate) fn type_link(&self, page: &str, id: TypeId) -> String {
        let name = self.api.types.get(id.0).map_or("?", |def| def.name.as_str());
        match self.places.of(id) {
            // Whoever reads about the operation has the type before them.
            Some(place) if place.page == page && place.inside => code(name),
            Some(place) if place.page == page => format!("[{name}](#{})", slug(&place.heading)),
            Some(place) => format!("[{name}]({}#{})", relative(page, &place.page), slug(&place.heading)),
            None => code(name),
        }
    }

    /// A type in plain words, with links.
    pub(crate) fn type_words(&self, page: &str, ty: &Ty) -> String {
        let words = self.words;
        match ty {
            Ty::String => words.ty_string.to_owned(),
            Ty::Bool => words.ty_boolean.to_owned(),
            Ty::Integer(Width::I32 | Width::U32) => words.ty_integer.to_owned(),
            Ty::Integer(Width::I64 | Width::U64) => words.ty_integer_64.to_owned(),
            Ty::Integer(Width::I64Text | Width::U64Text) => words.ty_integer_text.to_owned(),
            Ty::Float(_) => words.ty_float.to_owned(),
            Ty::Decimal { text, places: None } => if *text { words.ty_decimal_text } else { words.ty_decimal_number }.to_owned(),
            Ty::Decimal { text, places: Some(places) } => {
                let words = if *text { words.ty_decimal_text_places } else { words.ty_decimal_number_places };
                fill(words, &[&places.to_string()])
            }
            Ty::DateTime => words.ty_date_time.to_owned(),
            Ty::Date => words.ty_date.to_owned(),
            Ty::Any => words.ty_any.to_owned(),
            Ty::AnyObject => words.ty_object.to_owned(),
            Ty::File => words.ty_file.to_owned(),
            Ty::Option(inner) => self.type_words(page, inner),
            Ty::List(inner) => fill(words.ty_list, &[&self.type_words(page, inner)]),
            Ty::Map(inner) => fill(words.ty_map, &[&self.type_words(page, inner)]),
            Ty::Named(id) | Ty::Boxed(id) => {
                let link = self.type_link(page, *id);
                match self.api.types.get(id.0).map(|def| &def.kind) {
                    Some(Kind::Enum(_)) => fill(words.ty_enum, &[&link]),
                    Some(Kind::Union(_)) => fill(words.ty_union, &[&link]),
                    _ => link,
                }
            }
        }
    }

    /// The cell that tells a type: words, and the type in Rust where the words do not show it.
    fn type_cell(&self, page: &str, ty: &Ty) -> String {
        let words = self.type_words(page, ty);
        match ty {
            Ty::Named(_) => words,
            _ => format!("{words}<br>{}", code(&rust_type(self.api, ty))),
        }
    }

    /// The table of an object's members. What is understood beyond the declared forms matters where the object is `read` only.
    fn fields(&self, page: &str, structure: &Struct, read: bool) -> String {
        let words = self.words;
        let rows: Vec<Vec<String>> = structure.fields.iter().map(|field| self.field_row(page, field, None, read)).collect();
        table(&[words.field, words.type_, words.required, words.meaning], &rows)
    }

    /// The table of an operation's parameters, the body among them left out.
    pub(crate) fn parameters(&self, page: &str, structure: &Struct, locations: &[Location]) -> String {
        let words = self.words;
        let rows: Vec<Vec<String>> = structure
            .fields
            .iter()
            .zip(locations)
            .filter_map(|(field, location)| Some(self.field_row(page, field, Some(self.location(*location)?), false)))
            .collect();
        table(&[words.parameter, words.place, words.type_, words.required, words.meaning], &rows)
    }

    fn location(&self, location: Location) -> Option<&'static str> {
        let words = self.words;
        Some(match location {
            Location::Path(Repeat::No) => words.in_path,
            Location::Path(Repeat::Query) => words.in_path_and_query,
            Location::Path(Repeat::Body) => words.in_path_and_body,
            Location::Query(true) => words.in_query,
            Location::Query(false) => words.in_query_joined,
            Location::Header => words.in_header,
            Location::Cookie => words.in_cookie,
            Location::Body => return None,
        })
    }

    fn field_row(&self, page: &str, field: &Field, place: Option<&str>, read: bool) -> Vec<String> {
        let words = self.words;
        let mut name = code_cell(&field.wire);
        if field.name != field.wire {
            name.push_str(&format!("<br>Rust: {}", code(&field.name)));
        }
        let mut row = vec![name];
        row.extend(place.map(str::to_owned));
        row.push(self.type_cell(page, &field.ty));
        row.push(if field.presence.is_required() { words.yes } else { words.no }.to_owned());
        row.push(self.meaning(field, read));
        row
    }

    /// Description, then limits.
    fn meaning(&self, field: &Field, read: bool) -> String {
        let words = self.words;
        let mut parts: Vec<String> = Vec::new();
        for text in [&field.docs.summary, &field.docs.description] {
            if let Some(text) = self.text(text).map(cell).filter(|text| !text.is_empty() && !parts.contains(text)) {
                parts.push(text);
            }
        }
        let mut phrases = self.few_values(&field.ty).into_iter().collect::<Vec<_>>();
        phrases.extend(limits::phrases(words, field));
        if read {
            phrases.extend(limits::lenience(words, field));
        }
        if !phrases.is_empty() {
            parts.push(format!("{}{}", capital(&phrases.join(words.semicolon)), words.stop));
        }
        if parts.is_empty() { "–".to_owned() } else { parts.join("<br>") }
    }

    /// The values of a short enumeration, so that nobody has to leave the table for them.
    fn few_values(&self, ty: &Ty) -> Option<String> {
        let Some(Kind::Enum(values)) = self.api.types.get(ty.target()?.0).map(|def| &def.kind) else { return None };
        if values.variants.is_empty() || values.variants.len() > FEW_VALUES {
            return None;
        }
        let names: Vec<String> = values.variants.iter().map(|variant| code_cell(&variant.wire)).collect();
        Some(fill(if names.len() == 1 { self.words.always } else { self.words.one_of }, &[&names.join(self.words.comma)]))
    }

    /// What has to be known about an object beside its members.
    pub(crate) fn struct_notes(&self, page: &str, structure: &Struct) -> Vec<String> {
        let words = self.words;
        let mut notes: Vec<String> = structure.at_least_one_of.iter().map(|group| self.at_least_one(group)).collect();
        if structure.tuple {
            notes.push(words.tuple.to_owned());
        }
        match &structure.additional {
            Some(extra) => notes.push(fill(words.additional, &[&self.type_words(page, &extra.ty)])),
            None if structure.open => notes.push(words.open_object.to_owned()),
            None => {}
        }
        notes
    }

    /// "At least one of these must be given."
    pub(crate) fn at_least_one(&self, group: &[String]) -> String {
        let names: Vec<String> = group.iter().map(|name| code(name)).collect();
        fill(self.words.at_least_one_of, &[&names.join(self.words.comma)])
    }

    /// The section of a named type.
    pub(crate) fn type_section(&self, page: &str, id: TypeId) -> String {
        let (Some(def), Some(place)) = (self.api.types.get(id.0), self.places.of(id)) else { return String::new() };
        let mut parts = vec![format!("### {}", place.heading)];
        if def.deprecated {
            parts.push(format!("**{}**", capital(self.words.deprecated)));
        }
        parts.extend(self.prose(&def.docs));
        if let Some(component) = def.component.as_ref().filter(|component| **component != def.name) {
            parts.push(fill(self.words.called_in_document, &[&code(component)]));
        }
        parts.push(self.type_body(page, &def.kind, true));
        parts.retain(|part| !part.is_empty());
        parts.join("\n\n")
    }

    /// Table and notes of a type.
    pub(crate) fn type_body(&self, page: &str, kind: &Kind, read: bool) -> String {
        let words = self.words;
        let mut parts = Vec::new();
        match kind {
            Kind::Struct(structure) => {
                parts.push(if structure.fields.is_empty() {
                    words.no_members.to_owned()
                } else {
                    self.fields(page, structure, read)
                });
                parts.extend(self.struct_notes(page, structure));
            }
            Kind::Enum(values) => {
                let meaning = |variant: &Variant| self.text(&variant.docs).map_or_else(|| "–".to_owned(), cell);
                let rows: Vec<Vec<String>> =
                    values.variants.iter().map(|v| vec![code_cell(&v.wire), code_cell(&v.name), meaning(v)]).collect();
                parts.push(table(&[words.value, "Rust", words.meaning], &rows));
                parts.push(fill(words.unknown_value, &[&code(&values.unknown)]));
                parts.extend(limits::accepted(words, values.accept).map(|phrase| format!("{}{}", capital(&phrase), words.stop)));
            }
            Kind::Union(union) if union.by_media => {
                let form = |variant: &UnionVariant| {
                    let media_types = variant.tags.iter().map(|tag| code_cell(tag)).collect::<Vec<_>>().join(", ");
                    vec![media_types, code_cell(&variant.name), self.type_words(page, &variant.ty)]
                };
                let rows: Vec<Vec<String>> = union.variants.iter().map(form).collect();
                parts.push(words.told_by_media.to_owned());
                parts.push(table(&[words.media_type, "Rust", words.type_], &rows));
            }
            Kind::Union(union) => {
                let tags = |variant: &UnionVariant| variant.tags.iter().map(|tag| code_cell(tag)).collect::<Vec<_>>().join(", ");
                let rows: Vec<Vec<String>> = union
                    .variants
                    .iter()
                    .map(|variant| match union.discriminator {
                        Some(_) => vec![tags(variant), code_cell(&variant.name), self.type_words(page, &variant.ty)],
                        None => vec![code_cell(&variant.name), self.type_words(page, &variant.ty)],
                    })
                    .collect();
                match &union.discriminator {
                    Some(member) => {
                        parts.push(fill(words.told_by, &[&code(member)]));
                        parts.push(table(&[words.value, "Rust", words.type_], &rows));
                    }
                    None => parts.push(table(&["Rust", words.type_], &rows)),
                }
                parts.push(fill(words.unknown_value, &[&code(&union.unknown)]));
            }
            Kind::Alias(ty) => parts.push(fill(words.same_as, &[&self.type_words(page, ty)])),
        }
        parts.retain(|part| !part.is_empty());
        parts.join("\n\n")
    }

    /// Summary and description as paragraphs; the same words are not said twice.
    pub(crate) fn prose(&self, docs: &Docs) -> Vec<String> {
        let mut parts: Vec<String> = Vec::new();
        for text in [&docs.summary, &docs.description] {
            if let Some(text) = self.text(text).map(block).filter(|text| !text.is_empty() && !parts.contains(text)) {
                parts.push(text);
            }
        }
        parts
    }

    /// One line about something: its summary, or the first sentence of its description.
    pub(crate) fn line(&self, docs: &Docs) -> String {
        if let Some(summary) = self.text(&docs.summary) {
            return cell(summary);
        }
        let text = self.text(&docs.description).unwrap_or_default();
        let paragraph = text.trim().split("\n\n").next().unwrap_or_default();
        let end = paragraph.find(". ").map(|end| end + 1).or_else(|| paragraph.find('。').map(|end| end + '。'.len_utf8()));
        cell(paragraph.get(..end.unwrap_or(paragraph.len())).unwrap_or(paragraph))
    }
}

/// The named type behind aliases, if the type is one.
pub(crate) fn resolve(api: &Api, ty: &Ty) -> Ty {
    let mut ty = ty.clone();
    for _ in 0..MAX_HOPS {
        match &ty {
            Ty::Named(id) | Ty::Boxed(id) => match api.types.get(id.0).map(|def| &def.kind) {
                Some(Kind::Alias(inner)) => ty = inner.clone(),
                _ => return Ty::Named(*id),
            },
            _ => return ty,
        }
    }
    ty
}

/// A type as Rust spells it.
pub(crate) fn rust_type(api: &Api, ty: &Ty) -> String {
    match ty {
        Ty::String => "String".to_owned(),
        Ty::Bool => "bool".to_owned(),
        Ty::Integer(Width::I32) => "i32".to_owned(),
        Ty::Integer(Width::I64 | Width::I64Text) => "i64".to_owned(),
        Ty::Integer(Width::U32) => "u32".to_owned(),
        Ty::Integer(Width::U64 | Width::U64Text) => "u64".to_owned(),
        Ty::Float(Float::F32) => "f32".to_owned(),
        Ty::Float(Float::F64) => "f64".to_owned(),
        Ty::Decimal { .. } => "Decimal".to_owned(),
        Ty::DateTime => "DateTime".to_owned(),
        Ty::Date => "Date".to_owned(),
        Ty::Any => "Value".to_owned(),
        Ty::AnyObject => "Map".to_owned(),
        Ty::File => "File".to_owned(),
        Ty::Option(inner) => format!("Option<{}>", rust_type(api, inner)),
        Ty::List(inner) => format!("Vec<{}>", rust_type(api, inner)),
        Ty::Map(inner) => format!("BTreeMap<String, {}>", rust_type(api, inner)),
        Ty::Named(id) => api.types.get(id.0).map_or_else(|| "Value".to_owned(), |def| def.name.clone()),
        Ty::Boxed(id) => format!("Box<{}>", rust_type(api, &Ty::Named(*id))),
    }
}

/// The text with its first letter raised, where there is such a thing.
pub(crate) fn capital(text: &str) -> String {
    let mut signs = text.chars();
    signs.next().map(|first| first.to_uppercase().chain(signs).collect()).unwrap_or_default()
}
