//! What a module sends by itself, where the document says what is in it and no more: webhooks, and callbacks of operations.

use super::markdown::{code, code_cell, fence, table};
use super::operations::render;
use super::words::fill;
use super::{Book, Page};
use crate::ir::*;
use askama::Template;

#[derive(Template)]
#[template(path = "docs/incoming.md")]
struct IncomingPage<'a> {
    head: String,
    w: &'a super::Words,
    p: &'a super::Prose,
    sample: String,
    events: bool,
    requests: String,
    types: Vec<String>,
    moved: String,
}

impl Book<'_> {
    /// The page on requests that come in, if there are any.
    pub(crate) fn incoming(&self, module: &Module) -> Option<Page> {
        let first = module.incoming.iter().find(|one| one.operation.is_none()).or(module.incoming.first())?;
        let path = format!("{}/incoming.md", module.ident);
        let rows: Vec<Vec<String>> = module
            .incoming
            .iter()
            .map(|one| {
                let body = one.ty.as_ref().map_or_else(String::new, |ty| self.type_words(&path, ty));
                let follows = one.operation.as_ref().map(|of| fill(self.prose.incoming_follows, &[&code(of)]));
                let headers = one.headers.map(|id| fill(self.words.headers_sent, &[&self.type_words(&path, &Ty::Named(id))]));
                let told = [self.line(&one.docs), follows.unwrap_or_default(), headers.unwrap_or_default()];
                let told = told.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(self.words.space);
                vec![code_cell(&format!("{} {}", one.method, one.wire)), code_cell(&one.const_name), body, told]
            })
            .collect();
        let w = self.words;
        let view = IncomingPage {
            head: self.head(&path),
            w,
            p: self.prose,
            sample: fence("rust", &self.incoming_sample(module, first)),
            events: module.incoming.iter().any(|one| one.operation.is_none()),
            requests: table(&[w.name, "Rust", w.body, w.meaning], &rows),
            types: self.places.on(&path).into_iter().map(|id| self.type_section(&path, id)).collect(),
            moved: self.moved_types(&path),
        };
        Some(Page { text: render(&view), title: w.incoming_title.to_owned(), depth: 2, path })
    }

    fn incoming_sample(&self, module: &Module, first: &Incoming) -> String {
        let name = &first.const_name;
        format!(
            "use {}::{}::incoming::{name};\n\n// `headers` (http::HeaderMap) and `body` (the exact bytes) as they came in; `is_genuine` is yours\n\
             let content = {name}.verify(&headers, &body, |headers, body| is_genuine(headers, body))?;\nprintln!(\"{{content:?}}\");",
            self.krate, module.ident
        )
    }
}
