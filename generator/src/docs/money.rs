//! The values that money depends on: decimals, identifiers, what makes a write happen once, and what must not be logged.

use super::division::LIMIT;
use super::markdown::{code, code_cell, table};
use super::operations::render;
use super::{Book, Page};
use crate::ir::*;
use askama::Template;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Template)]
#[template(path = "docs/money.md")]
struct MoneyPage<'a> {
    head: String,
    w: &'a super::Words,
    p: &'a super::Prose,
    decimals: String,
    integers: String,
    idempotency: String,
    sensitive: String,
}

impl Book<'_> {
    /// The page on money and identifiers, if the module has anything of the kind.
    pub(crate) fn money(&self, module: &Module) -> Option<Page> {
        let path = format!("{}/money-and-identifiers.md", module.ident);
        let w = self.words;
        let decimals = self.by_form(&path, module, |ty| matches!(ty, Ty::Decimal { .. }));
        let integers = self
            .by_form(&path, module, |ty| matches!(ty, Ty::Integer(Width::I64 | Width::I64Text | Width::U64 | Width::U64Text)));
        let sensitive: Vec<Vec<String>> = self
            .own_structs(module)
            .filter_map(|(id, structure)| {
                let names: Vec<String> = structure.fields.iter().filter(|f| f.sensitive).map(|f| code_cell(&f.wire)).collect();
                (!names.is_empty()).then(|| vec![self.type_link(&path, id), names.join(", ")])
            })
            .collect();
        let idempotency = self.idempotency(&path, module);
        if decimals.is_empty() && integers.is_empty() && sensitive.is_empty() && idempotency.is_empty() {
            return None;
        }
        let view = MoneyPage {
            head: self.head(&path),
            w,
            p: self.prose,
            decimals,
            integers,
            idempotency,
            sensitive: table(&[w.type_, w.fields], &sensitive),
        };
        Some(Page { text: render(&view), title: w.money_title.to_owned(), depth: 2, path })
    }

    /// Named objects that the module's pages explain.
    fn own_structs<'s>(&'s self, module: &Module) -> impl Iterator<Item = (TypeId, &'s Struct)> + use<'s> {
        let own = self.api.modules.iter().position(|other| other.ident == module.ident);
        self.api.types.iter().enumerate().filter(move |(_, def)| def.module == own && own.is_some()).filter_map(|(index, def)| {
            match &def.kind {
                Kind::Struct(structure) => Some((TypeId(index), structure)),
                _ => None,
            }
        })
    }

    /// A row for each type and form of value: the fields of this type that have this form.
    fn by_form(&self, page: &str, module: &Module, wanted: impl Fn(&Ty) -> bool) -> String {
        let w = self.words;
        let mut rows: Vec<Vec<String>> = Vec::new();
        for (id, structure) in self.own_structs(module) {
            let mut forms: Vec<(String, Vec<String>)> = Vec::new();
            for field in structure.fields.iter().filter(|field| wanted(innermost(&field.ty))) {
                let form = self.type_words(page, innermost(&field.ty));
                match forms.iter_mut().find(|(known, _)| *known == form) {
                    Some((_, names)) => names.push(code_cell(&field.wire)),
                    None => forms.push((form, vec![code_cell(&field.wire)])),
                }
            }
            rows.extend(forms.into_iter().map(|(form, names)| vec![self.type_link(page, id), names.join(", "), form]));
        }
        let whole = table(&[w.type_, w.fields, w.value], &rows);
        if whole.len() <= LIMIT / 4 {
            return whole;
        }
        // In so large a document the names alone are told; the fields are found where their types are.
        let mut names: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (_, structure) in self.own_structs(module) {
            for field in structure.fields.iter().filter(|field| wanted(innermost(&field.ty))) {
                names.entry(self.type_words(page, innermost(&field.ty))).or_default().insert(code_cell(&field.wire));
            }
        }
        let list = |names: BTreeSet<String>| names.into_iter().collect::<Vec<_>>().join(", ");
        let rows: Vec<Vec<String>> = names.into_iter().map(|(form, names)| vec![form, list(names)]).collect();
        table(&[w.value, w.fields], &rows)
    }

    fn idempotency(&self, page: &str, module: &Module) -> String {
        let (w, p) = (self.words, self.prose);
        let mut rows = Vec::new();
        for group in &module.groups {
            for operation in &group.operations {
                if let Some(key) = &operation.idempotency {
                    let repeat = match key.on_repeat.as_str() {
                        "same-result" => p.repeat_same,
                        "rejected" => p.repeat_rejected,
                        _ => p.repeat_unknown,
                    };
                    let place = match key.place.as_str() {
                        "query" => w.in_query,
                        "header" => w.in_header,
                        _ => w.body,
                    };
                    rows.push(vec![
                        self.operation_link(page, module, group, operation),
                        code(&key.name),
                        place.to_owned(),
                        repeat.to_owned(),
                    ]);
                }
            }
        }
        table(&[w.operation, w.field, w.place, w.repeated], &rows)
    }
}

/// What a list or map is made of.
fn innermost(ty: &Ty) -> &Ty {
    match ty {
        Ty::List(inner) | Ty::Map(inner) | Ty::Option(inner) => innermost(inner),
        _ => ty,
    }
}
