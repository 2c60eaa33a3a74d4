//! What a module sends by itself: the form of a delivery, how to know that it is genuine, and the events.

use super::markdown::{code, code_cell, fence, json, slug, table};
use super::operations::render;
use super::signing::{pem, pointer, test};
use super::words::fill;
use super::{Book, Page};
use crate::ir::*;
use askama::Template;

#[derive(Template)]
#[template(path = "docs/webhooks.md")]
struct WebhooksPage<'a> {
    head: String,
    w: &'a super::Words,
    p: &'a super::Prose,
    sample: String,
    hooks: Vec<WebhookView>,
    types: Vec<String>,
    moved: String,
}

struct WebhookView {
    prose: Vec<String>,
    wire: &'static str,
    members: String,
    whole: String,
    genuine: String,
    key: String,
    encrypted: String,
    ciphers: Vec<&'static str>,
    acknowledge: String,
    events: String,
    sections: Vec<String>,
}

impl Book<'_> {
    /// The page on webhooks, if the module has any.
    pub(crate) fn webhooks(&self, module: &Module) -> Option<Page> {
        if module.webhooks.is_empty() {
            return None;
        }
        let path = format!("{}/webhooks.md", module.ident);
        let view = WebhooksPage {
            head: self.head(&path),
            w: self.words,
            p: self.prose,
            sample: fence("rust", &self.webhook_sample(module)),
            hooks: module.webhooks.iter().map(|hook| self.webhook(&path, hook)).collect(),
            types: self.places.on(&path).into_iter().map(|id| self.type_section(&path, id)).collect(),
            moved: self.moved_types(&path),
        };
        Some(Page { text: render(&view), title: self.words.webhooks_title.to_owned(), depth: 2, path })
    }

    fn webhook(&self, page: &str, hook: &Webhook) -> WebhookView {
        let prose = self.prose;
        let body = hook.acknowledge_body.as_deref().map(|body| fill(prose.acknowledge_body, &[&code(body)]));
        WebhookView {
            prose: self.prose(&hook.docs),
            wire: if hook.form { prose.webhook_form } else { prose.webhook_json },
            members: self.webhook_members(hook),
            whole: hook.ty.as_ref().map(|ty| fill(self.prose.whole_form, &[&self.type_words(page, ty)])).unwrap_or_default(),
            genuine: match &hook.signature {
                Some(signature) => fill(prose.webhook_signed, &[self.algorithm(signature.algorithm)]),
                None => prose.webhook_unsigned.to_owned(),
            },
            key: hook
                .signature
                .iter()
                .find_map(|s| s.public_key.as_deref())
                .map(|key| fence("text", &pem(key)))
                .unwrap_or_default(),
            encrypted: hook.encryption.as_ref().map(|e| fill(prose.encrypted_when, &[&test(self, &e.when)])).unwrap_or_default(),
            ciphers: hook
                .encryption
                .iter()
                .flat_map(|encryption| &encryption.schemes)
                .map(|scheme| match scheme {
                    Cipher::DesEcb => prose.des_ecb,
                    Cipher::RsaPublic => prose.rsa_public,
                })
                .collect(),
            acknowledge: fill(prose.acknowledge, &[&code(&hook.acknowledge_status.to_string()), &body.unwrap_or_default()]),
            events: self.events(page, hook),
            sections: hook.events.iter().map(|event| self.event(page, event)).collect(),
        }
    }

    fn webhook_members(&self, hook: &Webhook) -> String {
        let (w, p) = (self.words, self.prose);
        let data = if hook.json_text { p.member_data_text } else { p.member_data };
        let rows: Vec<Vec<String>> = [
            (Some(&hook.event), p.member_event),
            (hook.id.as_ref(), p.member_id),
            (Some(&hook.data), data),
            (hook.encryption.as_ref().map(|encryption| &encryption.when.pointer), p.member_encrypted),
            (hook.signature.as_ref().map(|signature| &signature.pointer), p.member_signature),
        ]
        .into_iter()
        .filter_map(|(place, meaning)| Some(vec![pointer(place?), meaning.to_owned()]))
        .collect();
        table(&[w.field, w.meaning], &rows)
    }

    fn events(&self, page: &str, hook: &Webhook) -> String {
        let w = self.words;
        let rows: Vec<Vec<String>> = hook
            .events
            .iter()
            .map(|event| {
                let name = format!("[{}](#{})", event.wire, slug(&event.wire));
                vec![name, code_cell(&format!("Event::{}", event.name)), self.type_words(page, &event.ty), self.line(&event.docs)]
            })
            .collect();
        table(&[w.event, "Rust", w.data, w.meaning], &rows)
    }

    fn event(&self, page: &str, event: &Event) -> String {
        let mut parts = vec![format!("### {}", event.wire)];
        parts.extend(self.prose(&event.docs));
        parts.push(format!("{}{}{}", self.words.data, self.words.colon, self.type_words(page, &event.ty)));
        parts.extend(event.example.as_ref().map(json));
        parts.join("\n\n")
    }

    /// Receiving a delivery, whatever HTTP stack it came through.
    fn webhook_sample(&self, module: &Module) -> String {
        let Some(hook) = module.webhooks.first() else { return String::new() };
        let path = format!("{}::{}::webhooks::{{Event, Webhooks}}", self.krate, module.ident);
        let des = hook.encryption.as_ref().is_some_and(|encryption| encryption.schemes.contains(&Cipher::DesEcb));
        let key = if des { ".des_key(&std::env::var(\"DES_KEY\")?)?" } else { "" };
        let unopened =
            hook.encryption.is_some() || hook.signature.as_ref().is_some_and(|signature| signature.public_key.is_none());
        let key = match (key, unopened) {
            ("", true) => ".platform_key(VerifyingKey::from_pem(&std::fs::read_to_string(\"platform.pem\")?)?)",
            (key, _) => key,
        };
        let import = if key.contains("VerifyingKey") { format!("use {}::VerifyingKey;\n", self.krate) } else { String::new() };
        let event = hook.events.first().map(|event| format!("    Event::{}(data) => println!(\"{{data:?}}\"),\n", event.name));
        format!(
            "{import}use {path};\n\nlet webhooks = Webhooks::new()?{key};\n\n// `headers` (http::HeaderMap) and `body` (the exact bytes) as they came in\n\
             match webhooks.verify(&headers, &body)? {{\n{}    Event::Unknown {{ event, .. }} => println!(\"not known to this version: {{event}}\"),\n    \
             other => println!(\"{{}}\", other.name()),\n}}\nlet response = webhooks.acknowledgement();",
            event.unwrap_or_default()
        )
    }
}
