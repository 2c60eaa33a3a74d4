//! The page of a resource: its operations, each from what it does to what follows, and the types that only this resource uses.

use super::markdown::{cell, code, code_cell, fence, json, slug, table};
use super::places::{group_page, operation_heading, relative};
use super::words::fill;
use super::{Book, Page, curl, samples, signing};
use crate::ir::*;
use askama::Template;
use serde_json::Value;

#[derive(Template)]
#[template(path = "docs/group.md")]
struct GroupPage<'a> {
    head: String,
    title: String,
    prose: Vec<String>,
    index: String,
    operations: Vec<OperationView>,
    types_title: &'a str,
    types: Vec<String>,
    moved: String,
}

/// What the template shows of an operation, all of it finished Markdown.
struct OperationView {
    heading: String,
    summary: String,
    call: String,
    id: String,
    prose: Vec<String>,
    rust: String,
    curl: String,
    request: Vec<String>,
    answer: Vec<String>,
    errors: Vec<String>,
    repeating: String,
    follows: Vec<String>,
    paging: String,
    w: &'static super::Words,
}

impl Book<'_> {
    /// The page of a resource, and those that it is divided into.
    pub(crate) fn group_pages(&self, module: &Module, group: &Group) -> Vec<Page> {
        let path = group_page(module, group);
        let title = self.text(&group.title).unwrap_or(&group.tag).to_owned();
        let divided = self.places.division().divides(&path);
        let here: &[Operation] = if divided { &[] } else { &group.operations };
        let view = GroupPage {
            head: self.head(&path),
            title: cell(&title),
            prose: self.prose(&group.docs),
            index: self.operations_table(&path, module, std::slice::from_ref(group)),
            operations: here.iter().map(|operation| self.operation(&path, module, group, operation)).collect(),
            types_title: self.words.types_section,
            types: self.places.on(&path).into_iter().map(|id| self.type_section(&path, id)).collect(),
            moved: self.moved_types(&path),
        };
        let mut pages = vec![Page { text: render(&view), title: title.clone(), depth: 2, path: path.clone() }];
        if divided {
            pages.extend(group.operations.iter().map(|operation| self.operation_page(module, group, operation, &title)));
        }
        pages.extend(self.type_parts(&path, &title, 3));
        pages
    }

    /// The page of a single operation.
    fn operation_page(&self, module: &Module, group: &Group, operation: &Operation, title: &str) -> Page {
        let path = self.places.division().operation_page(module, group, operation);
        let view = GroupPage {
            head: self.head(&path),
            title: cell(title),
            prose: Vec::new(),
            index: String::new(),
            operations: vec![self.operation(&path, module, group, operation)],
            types_title: self.words.types_section,
            types: Vec::new(),
            moved: String::new(),
        };
        Page { text: render(&view), title: operation_heading(group, operation), depth: 3, path }
    }

    /// A table that leads to operations.
    pub(crate) fn operations_table(&self, page: &str, module: &Module, groups: &[Group]) -> String {
        let words = self.words;
        let rows: Vec<Vec<String>> = groups
            .iter()
            .flat_map(|group| group.operations.iter().map(move |operation| (group, operation)))
            .map(|(group, operation)| {
                vec![
                    self.operation_link(page, module, group, operation),
                    code_cell(&format!("{} {}", operation.http_method, operation.path)),
                    match self.line(&operation.docs) {
                        line if line.is_empty() => code_cell(&operation.id),
                        line => line,
                    },
                ]
            })
            .collect();
        table(&[words.operation, words.method_and_path, words.summary], &rows)
    }

    /// A link to an operation.
    pub(crate) fn operation_link(&self, page: &str, module: &Module, group: &Group, operation: &Operation) -> String {
        let heading = operation_heading(group, operation);
        let target = self.places.division().operation_page(module, group, operation);
        let file = if target == page { String::new() } else { relative(page, &target) };
        format!("[{heading}]({file}#{})", slug(&heading))
    }

    fn operation(&self, page: &str, module: &Module, group: &Group, operation: &Operation) -> OperationView {
        let summary = self.text(&operation.docs.summary).map(cell).unwrap_or_default();
        let description = Docs { description: operation.docs.description.clone(), ..Docs::default() };
        let mut prose = self.prose(&description);
        prose.retain(|text| *text != summary);
        let flows = self.flows(page, module, &operation_heading(group, operation));
        prose.extend((!flows.is_empty()).then(|| fill(self.prose.part_of, &[&flows.join(self.words.comma)])));
        OperationView {
            heading: operation_heading(group, operation),
            summary: match operation.deprecated {
                true => format!("{summary} ({})", self.words.deprecated),
                false => summary,
            },
            call: code(&format!("{} {}", operation.http_method, operation.path)),
            id: code(&operation.id),
            prose,
            rust: fence("rust", &samples::sample(self.api, self.krate, module, group, operation).text()),
            curl: fence("bash", &curl::script(self.api, module, operation)),
            request: self.request(page, module, operation),
            answer: self.answer(page, module, operation),
            errors: self.errors(page, module, operation),
            repeating: self.repeating(operation),
            follows: self.follows(module, operation),
            paging: match operation.pagination {
                Some(_) => fill(self.prose.pages_here, &[self.words.paging_title]),
                None => String::new(),
            },
            w: self.words,
        }
    }

    /// Parameters, body and example.
    fn request(&self, page: &str, module: &Module, operation: &Operation) -> Vec<String> {
        let words = self.words;
        let mut parts = Vec::new();
        match &operation.input {
            Input::None => parts.push(words.takes_nothing.to_owned()),
            Input::Body(id) => parts.extend(self.body(page, operation, &Ty::Named(*id), None)),
            Input::Fields(id, locations) => {
                if let Some(Kind::Struct(structure)) = self.api.types.get(id.0).map(|def| &def.kind) {
                    let parameters = self.parameters(page, structure, locations);
                    if !parameters.is_empty() {
                        parts.push(parameters);
                    }
                    let body = structure.fields.iter().zip(locations).find(|(_, location)| **location == Location::Body);
                    if let Some((field, _)) = body {
                        parts.extend(self.body(page, operation, &field.ty, Some(field)));
                    }
                    parts.extend(self.struct_notes(page, structure));
                }
            }
        }
        parts.extend(operation.at_least_one_of.iter().map(|group| self.at_least_one(group)));
        if !operation.authenticated && (!module.security.credentials.is_empty() || module.security.signature.is_some()) {
            parts.push(words.no_auth.to_owned());
        }
        if !operation.unmet.is_empty() {
            let names: Vec<String> = operation.unmet.iter().map(|name| code(name)).collect();
            parts.push(fill(self.prose.unmet, &[&names.join(words.comma)]));
        }
        parts.extend(self.examples(words.request_example, &operation.request_examples));
        parts
    }

    /// What the body is, and its members when they are told nowhere else.
    fn body(&self, page: &str, operation: &Operation, ty: &Ty, field: Option<&Field>) -> Vec<String> {
        let words = self.words;
        let form = match operation.body {
            _ if operation.body_enum.is_some() => "",
            Body::Form => words.body_form,
            Body::Multipart => words.body_multipart,
            Body::Json => words.body_json,
            Body::None | Body::Text | Body::Bytes | Body::Lines => "",
            Body::Xml => words.body_xml,
        };
        let optional = if field.is_some_and(|field| !field.presence.is_required()) {
            format!("{}{}", words.comma, words.optional)
        } else {
            String::new()
        };
        let mut parts = vec![format!("{}{}{}{optional}", fill(words.body_of, &[form]), words.colon, self.type_words(page, ty))];
        if operation.body_enum.is_none() && !operation.bodies.is_empty() {
            let others: Vec<String> = operation.bodies.iter().map(|(_, media_type)| code(media_type)).collect();
            parts.push(fill(self.prose.body_also, &[&others.join(words.comma)]));
        }
        parts.extend(field.and_then(|field| self.text(&field.docs.description)).map(super::markdown::block));
        parts.extend(self.inside(page, ty, false));
        parts
    }

    /// The members of a type that is explained within the operation.
    fn inside(&self, page: &str, ty: &Ty, read: bool) -> Vec<String> {
        let Ty::Named(id) = ty else { return Vec::new() };
        match (self.places.of(*id), self.api.types.get(id.0)) {
            (Some(place), Some(def)) if place.inside => {
                let mut parts = self.prose(&def.docs);
                parts.push(self.type_body(page, &def.kind, read));
                parts
            }
            _ => Vec::new(),
        }
    }

    fn examples(&self, label: &str, examples: &[Example]) -> Vec<String> {
        examples
            .iter()
            .map(|example| {
                let title = match self.text(&example.summary) {
                    Some(summary) => format!("{label}{}{}", self.words.colon, cell(summary)),
                    None => label.to_owned(),
                };
                format!("{title}\n\n{}", json(&example.value))
            })
            .collect()
    }

    /// The answers that mean success.
    fn answer(&self, page: &str, module: &Module, operation: &Operation) -> Vec<String> {
        let (words, prose) = (self.words, self.prose);
        let mut parts = Vec::new();
        for response in operation.responses.iter().filter(|response| is_success(response, operation)) {
            let status = if response.status == "default" { words.any_other_status.to_owned() } else { code(&response.status) };
            let text = self.prose(&response.docs).join("\n\n");
            let ty = response.ty.as_ref().map_or_else(|| words.no_answer.to_owned(), |ty| self.type_words(page, ty));
            parts.push(format!("{status}{}{ty}", words.colon));
            parts.push(text);
            if let Some(envelope) = response.envelope.and_then(|index| module.envelopes.get(index)) {
                let told = if envelope.signature.is_some() { prose.answer_signed } else { prose.answer_wrapped };
                let failure = operation.failure.as_ref().or(envelope.failure.as_ref());
                let fails = failure.map(|condition| {
                    format!("{}{}", words.space, fill(prose.answer_fails, &[&signing::condition(self, condition)]))
                });
                parts.push(format!("{told}{}", fails.unwrap_or_default()));
            }
            if let Some(ty) = &response.ty {
                // Answer and type are often described in the same words.
                let said = |text: &String| parts.iter().any(|part| plain_end(part) == plain_end(text));
                let inside: Vec<String> = self.inside(page, ty, true).into_iter().filter(|text| !said(text)).collect();
                parts.extend(inside);
            }
            parts.extend(self.examples(words.answer_example, &response.examples));
        }
        parts.extend(self.streamed(page, operation));
        parts.extend(operation.headers.map(|id| fill(words.headers_of, &[&self.type_words(page, &Ty::Named(id))])));
        parts
    }

    /// How the answer can be had piece by piece.
    fn streamed(&self, page: &str, operation: &Operation) -> Option<String> {
        let Some(stream) = &operation.stream else {
            let bytes = operation.answers.iter().any(|answer| answer.form == AnswerForm::Bytes);
            return bytes.then(|| self.prose.answer_download.to_owned());
        };
        let media_type = operation.answers.last().map(|answer| code(&answer.media_type)).unwrap_or_default();
        let item = self.type_words(page, &stream.item);
        if stream.alone {
            return Some(fill(self.prose.answer_stream, &[&media_type, &item]));
        }
        let method = if stream.form == AnswerForm::Events { "`.events()`" } else { "`.lines()`" };
        Some(fill(self.prose.answer_or_stream, &[method, &media_type, &item]))
    }

    /// The answers that do not.
    fn errors(&self, page: &str, module: &Module, operation: &Operation) -> Vec<String> {
        let words = self.words;
        let rows: Vec<Vec<String>> = operation
            .responses
            .iter()
            .filter(|response| !is_success(response, operation))
            .map(|response| {
                let status =
                    if response.status == "default" { words.any_other_status.to_owned() } else { code_cell(&response.status) };
                let ty = response.ty.as_ref().map_or_else(|| words.no_answer.to_owned(), |ty| self.type_words(page, ty));
                vec![status, cell(&self.prose(&response.docs).join("\n\n")), self.remedy(response, operation), ty]
            })
            .collect();
        let mut parts = Vec::new();
        if !rows.is_empty() {
            parts.push(table(&[words.status, words.meaning, words.to_do, words.body], &rows));
        }
        if let Refusals::Several { index, .. } = operation.refusals
            && let Some(several) = module.refusals.get(index)
        {
            parts.push(fill(self.prose.refusals_as, &[&code(&format!("error.details::<{}>()", several.name))]));
        }
        parts.push(fill(self.prose.see_errors, &[words.errors_title]));
        parts
    }

    /// What a program does about an answer that is no success.
    fn remedy(&self, response: &Response, operation: &Operation) -> String {
        let prose = self.prose;
        let read = matches!(operation.http_method.as_str(), "GET" | "HEAD" | "OPTIONS");
        let same = operation.idempotency.as_ref().is_some_and(|key| key.on_repeat == "same-result");
        match response.status.as_str() {
            "401" => prose.do_unauthenticated,
            "403" => prose.do_forbidden,
            "404" | "410" => prose.do_missing,
            "409" | "412" => prose.do_conflict,
            "429" if read => prose.do_slow_down_read,
            "429" => prose.do_slow_down_write,
            status if status.starts_with('5') && read => prose.do_retry_read,
            status if status.starts_with('5') && same => prose.do_retry_same,
            status if status.starts_with('5') => prose.do_retry_write,
            status if status.starts_with('4') => prose.do_correct,
            _ if read => prose.do_branch_read,
            _ => prose.do_branch,
        }
        .to_owned()
    }

    /// Whether it may be sent again.
    fn repeating(&self, operation: &Operation) -> String {
        let prose = self.prose;
        match (&operation.idempotency, operation.http_method.as_str()) {
            (Some(key), _) => {
                let text = match key.on_repeat.as_str() {
                    "same-result" => prose.retry_same,
                    "rejected" => prose.retry_rejected,
                    _ => prose.retry_unknown,
                };
                fill(text, &[&code(&key.name)])
            }
            (None, "GET" | "HEAD" | "OPTIONS") => prose.retry_read.to_owned(),
            (None, method @ ("PUT" | "DELETE")) => fill(prose.retry_idempotent_method, &[&code(method)]),
            (None, _) => prose.retry_none.to_owned(),
        }
    }

    /// Callbacks.
    fn follows(&self, module: &Module, operation: &Operation) -> Vec<String> {
        let (words, prose) = (self.words, self.prose);
        let mut parts = Vec::new();
        for callback in &operation.callbacks {
            let title = match self.line(&callback.docs) {
                line if line.is_empty() => code(&callback.name),
                line => line,
            };
            let target = callback.expression.strip_prefix("{$request.body#/").and_then(|rest| rest.strip_suffix('}'));
            let target = match target {
                Some(field) => fill(prose.callback_url_body, &[&code(&field.replace('/', "."))]),
                None => code(&callback.expression),
            };
            let hook = module.webhooks.iter().find(|hook| Some(&hook.name) == callback.webhook.as_ref());
            let known = |wire: &String| hook.is_some_and(|hook| hook.events.iter().any(|event| event.wire == *wire));
            let events: Vec<String> = callback
                .events
                .iter()
                .map(|wire| if known(wire) { format!("[{wire}](webhooks.md#{})", slug(wire)) } else { code(wire) })
                .collect();
            parts.push(if events.is_empty() {
                fill(prose.callback_plain, &[&title, &target])
            } else {
                fill(prose.callback_to, &[&title, &target, &events.join(words.comma)])
            });
            let description = Docs { description: callback.docs.description.clone(), ..Docs::default() };
            parts.extend(self.prose(&description).into_iter().filter(|text| *text != title));
        }
        parts
    }
}

/// Whether an answer is the good one.
pub(crate) fn is_success(response: &Response, operation: &Operation) -> bool {
    let lonely = response.status == "default" && !operation.responses.iter().any(|other| other.status.starts_with('2'));
    response.status.starts_with(['1', '2', '3']) || lonely
}

/// A text without its full stop.
fn plain_end(text: &str) -> &str {
    text.trim_end_matches(['.', '。'])
}

/// Fills a template. The templates of this folder have nothing that can fail but memory.
pub(crate) fn render(template: &impl Template) -> String {
    template.render().unwrap_or_default()
}

/// A value as a compact code span.
pub(crate) fn value_code(value: &Value) -> String {
    code(&super::limits::plain(value))
}
