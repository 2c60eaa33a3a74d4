//! The pages of a module that are about no single resource: which there are, errors, and shared types.

use super::division::{LIMIT, letters};
use super::markdown::{cell, code, code_cell, fence, json, table};
use super::operations::{is_success, render};
use super::places::relative;
use super::signing::{condition, pointer};
use super::words::fill;
use super::{Book, Page};
use crate::ir::*;
use askama::Template;

#[derive(Template)]
#[template(path = "docs/errors.md")]
struct ErrorsPage<'a> {
    head: String,
    w: &'a super::Words,
    p: &'a super::Prose,
    sample: String,
    variants: String,
    members: String,
    types: Vec<String>,
    in_body: Vec<String>,
    exceptions: Vec<String>,
    failures: String,
    examples: Vec<String>,
    moved: String,
}

#[derive(Template)]
#[template(path = "docs/types.md")]
struct TypesPage<'a> {
    head: String,
    title: &'a str,
    intro: &'a str,
    moved: String,
    types: Vec<String>,
}

impl Book<'_> {
    /// The pages of a module besides its index and its resources.
    pub(crate) fn concept_pages(&self, module: &Module) -> Vec<Page> {
        let mut pages = vec![self.authentication(module), self.errors_page(module)];
        pages.extend(self.paging(module));
        pages.extend(self.webhooks(module));
        pages.extend(self.incoming(module));
        pages.extend(self.money(module));
        let parts: Vec<Page> = pages.iter().flat_map(|page| self.type_parts(&page.path, &page.title, 3)).collect();
        pages.extend(parts);
        pages
    }

    fn errors_page(&self, module: &Module) -> Page {
        let words = self.words;
        let path = format!("{}/errors.md", module.ident);
        let view = ErrorsPage {
            head: self.head(&path),
            w: words,
            p: self.prose,
            sample: fence("rust", &self.error_sample(module)),
            variants: self.error_variants(),
            members: self.error_members(module),
            types: self.places.on(&path).into_iter().map(|id| self.type_section(&path, id)).collect(),
            in_body: module
                .envelopes
                .iter()
                .filter_map(|envelope| envelope.failure.as_ref())
                .map(|failure| fill(self.prose.in_body_text, &[&condition(self, failure)]))
                .collect(),
            exceptions: self.exceptions(&path, module),
            failures: self.failures(module),
            examples: self.error_examples(module),
            moved: self.moved_types(&path),
        };
        Page { text: render(&view), title: words.errors_title.to_owned(), depth: 2, path }
    }

    fn error_variants(&self) -> String {
        let (w, p) = (self.words, self.prose);
        let rows: Vec<Vec<String>> = [
            ("Invalid", p.err_invalid, p.no_nothing_sent, p.err_invalid_do),
            ("Config", p.err_config, p.no_nothing_sent, p.err_config_do),
            ("Transport", p.err_transport, p.maybe, p.err_transport_do),
            ("Timeout", p.err_timeout, p.maybe, p.err_timeout_do),
            ("Signature", p.err_signature, p.maybe, p.err_signature_do),
            ("Decode", p.err_decode, p.maybe, p.err_decode_do),
            ("Gateway", p.err_gateway, p.by_the_answer, p.err_gateway_do),
        ]
        .into_iter()
        .map(|(name, what, sent, to_do)| {
            vec![code(&format!("Error::{name}")), what.to_owned(), sent.to_owned(), to_do.to_owned()]
        })
        .collect();
        table(&[w.variant, w.happened, w.sent, w.to_do], &rows)
    }

    /// How a program tells errors apart, shown on the operation that is called with the fewest words.
    fn error_sample(&self, module: &Module) -> String {
        let all = module.groups.iter().flat_map(|group| group.operations.iter().map(move |operation| (group, operation)));
        let samples = all.filter(|(_, operation)| operation.output.is_some());
        let samples = samples.map(|(group, operation)| super::samples::sample(self.api, self.krate, module, group, operation));
        let Some(sample) = samples.min_by_key(|sample| sample.text().len()) else { return String::new() };
        let statements = sample
            .body
            .replace("\nprintln!(\"{answer:#?}\");", "")
            .replace("let answer = ", "let result = ")
            .replace(".await?;", ".await;");
        let mut imports = sample.imports;
        imports.push(format!("use {}::Error;", self.krate));
        imports.sort();
        format!(
            "{}\n\n{statements}\nmatch result {{\n    Ok(answer) => println!(\"{{answer:#?}}\"),\n    Err(Error::Gateway(error)) => println!(\"{{}} {{:?}} {{:?}}\", \
             error.status, error.code, error.message),\n    Err(Error::Timeout(_)) => println!(\"ask before sending again\"),\n    \
             Err(error) => return Err(error.into()),\n}}",
            imports.join("\n")
        )
    }

    fn error_members(&self, module: &Module) -> String {
        let (w, p) = (self.words, self.prose);
        let Some(form) = &module.errors else { return String::new() };
        let rows: Vec<Vec<String>> = [
            ("code", &form.code, p.error_code),
            ("message", &form.message, p.error_message),
            ("kind", &form.kind, p.error_kind),
            ("parameter", &form.parameter, p.error_parameter),
        ]
        .into_iter()
        .filter_map(|(name, place, meaning)| Some(vec![code(name), pointer(place.as_ref()?), meaning.to_owned()]))
        .collect();
        table(&["`GatewayError`", w.field, w.meaning], &rows)
    }

    /// Operations with a rule of their own for errors inside a success status.
    fn exceptions(&self, page: &str, module: &Module) -> Vec<String> {
        let mut out = Vec::new();
        for group in &module.groups {
            for operation in &group.operations {
                if let Some(failure) = &operation.failure {
                    let link = self.operation_link(page, module, group, operation);
                    out.push(format!("{link}{}{}", self.words.colon, condition(self, failure)));
                }
            }
        }
        out
    }

    fn failures(&self, module: &Module) -> String {
        let words = self.words;
        let rows: Vec<Vec<String>> = module
            .errors
            .iter()
            .flat_map(|form| &form.responses)
            .map(|failure| {
                vec![code_cell(&failure.kind), code(&failure.status.to_string()), code_cell(&failure.body.to_string())]
            })
            .collect();
        table(&[words.kind, words.status, words.body], &rows)
    }

    /// Every different error example of the module's operations, once.
    fn error_examples(&self, module: &Module) -> Vec<String> {
        let words = self.words;
        let mut out: Vec<String> = Vec::new();
        for operation in module.groups.iter().flat_map(|group| &group.operations) {
            for response in operation.responses.iter().filter(|response| !is_success(response, operation)) {
                for example in &response.examples {
                    let status = if response.status == "default" { words.any_other_status } else { &response.status };
                    let title = self.text(&example.summary).map(cell).unwrap_or_else(|| code(&example.name));
                    let text = format!("{status}{}{title}\n\n{}", words.colon, json(&example.value));
                    if !out.contains(&text) {
                        out.push(text);
                    }
                }
            }
        }
        out
    }

    /// The page of types that several pages share, if there are any, and those that it is divided into.
    pub(crate) fn types_pages(&self, path: &str, title: &str, depth: usize) -> Vec<Page> {
        if !self.has_types(path) {
            return Vec::new();
        }
        let mut pages = vec![self.types_page(path, title, self.prose.types_intro, depth)];
        pages.extend(self.type_parts(path, title, depth + 1));
        pages
    }

    /// Whether any type stands on a page, or would.
    pub(crate) fn has_types(&self, path: &str) -> bool {
        !self.places.on(path).is_empty() || self.places.division().parts(path).next().is_some()
    }

    fn types_page(&self, path: &str, title: &str, intro: &str, depth: usize) -> Page {
        let types = self.places.on(path).into_iter().map(|id| self.type_section(path, id)).collect();
        let view = TypesPage { head: self.head(path), title, intro, moved: self.moved_types(path), types };
        Page { text: render(&view), title: title.to_owned(), depth, path: path.to_owned() }
    }

    /// The pages that took the types of a page which would be too long.
    pub(crate) fn type_parts(&self, home: &str, title: &str, depth: usize) -> Vec<Page> {
        let title = |part: &str| match letters(part) {
            letters if letters.is_empty() => format!("{title}{}{}", self.words.colon, self.words.types_section),
            letters => format!("{title}{}{letters}…", self.words.colon),
        };
        self.places.division().parts(home).map(|part| self.types_page(part, &title(part), "", depth)).collect()
    }

    /// Links to the types that have moved from a page; where they are too many, to the pages that have them.
    pub(crate) fn moved_types(&self, home: &str) -> String {
        let parts: Vec<&String> = self.places.division().parts(home).collect();
        let link = |part: &str| format!("[{}…]({})", letters(part), relative(home, part));
        let every = parts.iter().map(|part| {
            let links: Vec<String> = self.places.on(part).into_iter().map(|id| self.type_link(home, id)).collect();
            format!("- {}{}{}\n", link(part), self.words.colon, links.join(self.words.comma))
        });
        let every: String = every.collect();
        if every.len() <= LIMIT / 4 { every } else { parts.iter().map(|part| format!("- {}\n", link(part))).collect() }
    }
}
