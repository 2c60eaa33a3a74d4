//! Which operations answer in pages, and how to get the next one.

use super::markdown::{code, code_cell, fence, table};
use super::operations::render;
use super::request::structure;
use super::signing::pointer;
use super::types::resolve;
use super::{Book, Page, limits, samples};
use crate::ir::*;
use askama::Template;

#[derive(Template)]
#[template(path = "docs/paging.md")]
struct PagingPage<'a> {
    head: String,
    w: &'a super::Words,
    p: &'a super::Prose,
    cursor: String,
    cursor_sample: String,
    number: String,
    number_sample: String,
}

/// An operation that answers in pages.
#[derive(Clone, Copy)]
struct Paged<'a> {
    group: &'a Group,
    operation: &'a Operation,
    pagination: &'a Pagination,
}

impl Book<'_> {
    /// The page on paging, if any operation of the module pages.
    pub(crate) fn paging(&self, module: &Module) -> Option<Page> {
        let path = format!("{}/paging.md", module.ident);
        let paged: Vec<Paged<'_>> = module
            .groups
            .iter()
            .flat_map(|group| group.operations.iter().map(move |operation| (group, operation)))
            .filter_map(|(group, operation)| Some(Paged { group, operation, pagination: operation.pagination.as_ref()? }))
            .collect();
        if paged.is_empty() {
            return None;
        }
        let (cursor, number): (Vec<_>, Vec<_>) =
            paged.into_iter().partition(|paged| matches!(paged.pagination, Pagination::Cursor { .. }));
        let sample = |list: &[Paged<'_>]| {
            list.iter().find_map(|paged| self.paging_sample(module, *paged)).map(|text| fence("rust", &text)).unwrap_or_default()
        };
        let view = PagingPage {
            head: self.head(&path),
            w: self.words,
            p: self.prose,
            cursor_sample: sample(&cursor),
            number_sample: sample(&number),
            cursor: self.paging_table(&path, module, &cursor),
            number: self.paging_table(&path, module, &number),
        };
        Some(Page { text: render(&view), title: self.words.paging_title.to_owned(), depth: 2, path })
    }

    fn paging_table(&self, page: &str, module: &Module, list: &[Paged<'_>]) -> String {
        let w = self.words;
        let rows: Vec<Vec<String>> = list
            .iter()
            .map(|paged| {
                let (next, size, items, more) = match paged.pagination {
                    Pagination::Cursor { limit, after, before, items, cursor, more } => {
                        let back = before
                            .as_ref()
                            .map(|name| super::words::fill(self.prose.before_too, &[&code(name)]))
                            .unwrap_or_default();
                        let next = super::words::fill(self.prose.cursor_of, &[&code(after), &pointer(cursor)]);
                        (format!("{next}{back}"), limit, items, more)
                    }
                    Pagination::Page { page, size, items, more } => (format!("{} + 1", code(page)), size, items, more),
                };
                vec![
                    self.operation_link(page, module, paged.group, paged.operation),
                    next,
                    size.as_ref().map(|name| self.size(paged.operation, name)).unwrap_or_else(|| "–".to_owned()),
                    pointer(items),
                    more.as_deref().map(pointer).unwrap_or_else(|| "–".to_owned()),
                ]
            })
            .collect();
        table(&[w.operation, w.next_page, w.page_size, w.items, w.more], &rows)
    }

    /// The parameter for the size of a page, with its limits.
    fn size(&self, operation: &Operation, name: &str) -> String {
        let field = operation
            .input
            .type_id()
            .and_then(|id| structure(self.api, &Ty::Named(id)))
            .and_then(|s| s.fields.iter().find(|f| f.wire == name));
        let phrases = field.map(|field| limits::phrases(self.words, field)).unwrap_or_default();
        if phrases.is_empty() {
            code_cell(name)
        } else {
            format!("{}{}{}", code_cell(name), self.words.colon, phrases.join(self.words.semicolon))
        }
    }

    /// A loop over all pages, where the shapes of input and answer are simple enough to be sure of its types.
    fn paging_sample(&self, module: &Module, paged: Paged<'_>) -> Option<String> {
        let answer = structure(self.api, paged.operation.output.as_ref()?)?;
        let input = structure(self.api, &Ty::Named(paged.operation.input.type_id()?))?;
        let member = |structure: &'_ Struct, pointer: &str| {
            let name = pointer.trim_start_matches('/');
            structure.fields.iter().find(|field| field.wire == name).cloned()
        };
        let (items, more) = match paged.pagination {
            Pagination::Cursor { items, more, .. } | Pagination::Page { items, more, .. } => {
                (member(answer, items)?, more.as_ref())
            }
        };
        let Ty::List(item) = resolve(self.api, &items.ty) else { return None };
        let more = match more {
            Some(more) => Some(member(answer, more).filter(|field| field.ty == Ty::Bool)?),
            None => None,
        };
        let sample = samples::bare_call(self.api, self.krate, module, paged.group, paged.operation);
        let call = &sample.body;
        let turn = match paged.pagination {
            Pagination::Cursor { after, .. } => after,
            Pagination::Page { page, .. } => page,
        };
        let turn = member(input, turn).filter(|field| field.presence == Presence::Optional)?;
        let setter = samples::call_setter(&turn.name);
        let list = match items.presence {
            Presence::Required => format!("page.{}", items.name),
            Presence::OptionalNullable => return None,
            _ => format!("page.{}.unwrap_or_default()", items.name),
        };
        let done = match more {
            None => "false".to_owned(),
            Some(field) if field.presence == Presence::Required => format!("!page.{}", field.name),
            Some(field) => format!("page.{} != Some(true)", field.name),
        };
        let imports = if sample.imports.is_empty() { String::new() } else { format!("{}\n\n", sample.imports.join("\n")) };
        match paged.pagination {
            Pagination::Page { .. } => {
                let integer = matches!(turn.ty, Ty::Integer(_));
                integer.then(|| {
                    format!(
                        "{imports}let mut number = 1;\nloop {{\n    let page = {call}.{}(number).await?;\n    let done = {};\n    \
                         let items = {list};\n    for item in &items {{\n        println!(\"{{item:?}}\");\n    }}\n    if done || items.is_empty() {{\n        \
                         break;\n    }}\n    number += 1;\n}}",
                        setter,
                        done,
                    )
                })
            }
            Pagination::Cursor { cursor, .. } => {
                let key = member(structure(self.api, &item)?, cursor).filter(|field| field.ty == Ty::String)?;
                let next = match key.presence {
                    Presence::Required => format!("items.last().map(|item| item.{}.clone())", key.name),
                    Presence::OptionalNullable => return None,
                    _ => format!("items.last().and_then(|item| item.{}.clone())", key.name),
                };
                Some(format!(
                    "{imports}let mut cursor: Option<String> = None;\nloop {{\n    let mut call = {call};\n    if let Some(cursor) = cursor.take() {{\n        \
                     call = call.{}(cursor);\n    }}\n    let page = call.await?;\n    let done = {};\n    let items = {list};\n    for item in &items {{\n        \
                     println!(\"{{item:?}}\");\n    }}\n    cursor = {next};\n    if done || cursor.is_none() {{\n        break;\n    }}\n}}",
                    setter, done,
                ))
            }
        }
    }
}
