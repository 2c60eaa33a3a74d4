//! How calls are authenticated, as steps that a person can follow in any language.

use super::markdown::{cell, code, code_cell, fence, table};
use super::operations::{render, value_code};
use super::words::fill;
use super::{Book, Page, curl};
use crate::ir::*;
use askama::Template;

#[derive(Template)]
#[template(path = "docs/authentication.md")]
struct AuthenticationPage<'a> {
    head: String,
    w: &'a super::Words,
    p: &'a super::Prose,
    credentials: String,
    client: String,
    signing: Vec<String>,
    steps: Vec<String>,
    accepted: Vec<String>,
    script_of: String,
    script: String,
    envelopes: Vec<EnvelopeView>,
}

struct EnvelopeView {
    intro: String,
    steps: Vec<String>,
    key: String,
}

impl Book<'_> {
    /// The page on authentication of a module.
    pub(crate) fn authentication(&self, module: &Module) -> Page {
        let path = format!("{}/authentication.md", module.ident);
        let security = &module.security;
        let signature = security.signature.as_ref();
        let example = signature.and_then(|_| signed_example(module));
        let view = AuthenticationPage {
            head: self.head(&path),
            w: self.words,
            p: self.prose,
            credentials: self.credentials(security),
            client: fence("rust", &self.client_sample(module)),
            signing: signature.map(|signature| self.prose(&signature.docs)).unwrap_or_default(),
            steps: signature.map(|signature| self.steps(signature)).unwrap_or_default(),
            accepted: signature
                .iter()
                .flat_map(|signature| signature.accept.iter().map(|message| self.message(message, &signature.values)))
                .collect(),
            script_of: example
                .map(|(group, operation)| {
                    fill(self.prose.with_openssl_text, &[&self.operation_link(&path, module, group, operation)])
                })
                .unwrap_or_default(),
            script: example.map(|(_, operation)| fence("bash", &curl::script(self.api, module, operation))).unwrap_or_default(),
            envelopes: module.envelopes.iter().map(|envelope| self.envelope(envelope)).collect(),
        };
        Page { text: render(&view), title: self.words.authentication.to_owned(), depth: 2, path }
    }

    fn credentials(&self, security: &Security) -> String {
        let words = self.words;
        let rows: Vec<Vec<String>> = security
            .credentials
            .iter()
            .map(|credential| {
                let place = match credential.place {
                    CredentialPlace::Header => format!("{} {}", words.in_header, code_cell(&credential.name)),
                    CredentialPlace::Query => format!("{} {}", words.in_query, code_cell(&credential.name)),
                    CredentialPlace::Cookie => format!("{} {}", words.in_cookie, code_cell(&credential.name)),
                    CredentialPlace::Bearer => words.in_bearer.to_owned(),
                    CredentialPlace::Basic => words.in_basic.to_owned(),
                };
                let mut meaning = self.prose(&credential.docs);
                meaning.extend(
                    credential.flows.as_ref().filter(|flows| **flows != Flows::default()).map(|flows| self.tokens(flows)),
                );
                let meaning = meaning.join("\n\n");
                vec![code_cell(&credential.scheme), place, code_cell(&format!(".{}(…)", credential.ident)), cell(&meaning)]
            })
            .collect();
        table(&[words.name, words.place, words.builder_method, words.meaning], &rows)
    }

    /// How tokens are come by.
    fn tokens(&self, flows: &Flows) -> String {
        let Flows { client_credentials, password, authorization_code, discovery, .. } = flows;
        let mut urls: Vec<String> = Vec::new();
        for url in [client_credentials, password, authorization_code, discovery].into_iter().flatten() {
            if !urls.contains(&code(url)) {
                urls.push(code(url));
            }
        }
        fill(self.prose.token_fetched, &[&urls.join(self.words.comma)])
    }

    /// How to build a client.
    pub(crate) fn client_sample(&self, module: &Module) -> String {
        let mut imports = vec![format!("use {}::{}::Client;", self.krate, module.ident)];
        let mut calls = Vec::new();
        for credential in &module.security.credentials {
            calls.push(format!("    .{0}(std::env::var(\"{1}\")?)", credential.ident, credential.ident.to_uppercase()));
        }
        if module.security.signature.is_some() {
            imports.push(format!("use {}::SigningKey;", self.krate));
            calls.push("    .signing_key(SigningKey::from_pem(&std::fs::read_to_string(\"key.pem\")?)?)".to_owned());
        }
        imports.sort();
        let builder = if calls.is_empty() {
            "let client = Client::builder().build()?;".to_owned()
        } else {
            format!("let client = Client::builder()\n{}\n    .build()?;", calls.join("\n"))
        };
        format!("{}\n\n{builder}", imports.join("\n"))
    }

    /// The signature of a request, step by step.
    fn steps(&self, signature: &Signature) -> Vec<String> {
        let prose = self.prose;
        let mut steps: Vec<String> = signature
            .values
            .iter()
            .map(|value| match &value.kind {
                ValueKind::UnixSeconds => fill(prose.step_seconds, &[&value.name, &value.header]),
                ValueKind::UnixMillis => fill(prose.step_millis, &[&value.name, &value.header]),
                ValueKind::RandomAlphanumeric(length) => {
                    fill(prose.step_random, &[&length.to_string(), &value.name, &value.header])
                }
                ValueKind::Digest { algorithm, message } => {
                    let digest = digest(*algorithm);
                    fill(prose.step_digest, &[&self.message(message, &signature.values), digest, &value.name, &value.header])
                }
            })
            .collect();
        let message = self.message(&signature.message, &signature.values);
        steps.push(fill(if signature.message.len() == 1 { prose.step_message_one } else { prose.step_message }, &[&message]));
        steps.push(fill(prose.step_sign, &[self.algorithm(signature.algorithm)]));
        steps.push(fill(prose.step_send, &[&signature.header]));
        steps
    }

    /// The parts of a message, in words.
    fn message(&self, message: &[Part], values: &[SignatureValue]) -> String {
        let prose = self.prose;
        let parts: Vec<String> = message
            .iter()
            .map(|part| match part {
                Part::Url => prose.part_url.to_owned(),
                Part::Method => prose.part_method.to_owned(),
                Part::Path => prose.part_path.to_owned(),
                Part::RawQuery => prose.part_raw_query.to_owned(),
                Part::Body => prose.part_body.to_owned(),
                Part::Parameters => prose.part_parameters.to_owned(),
                Part::Payload => prose.part_payload.to_owned(),
                Part::EmptyObject => prose.part_empty_object.to_owned(),
                Part::Value(index) => values.get(*index).map(|value| code(&value.name)).unwrap_or_default(),
            })
            .collect();
        parts.join(prose.join_comma)
    }

    /// A signature algorithm in words.
    pub(crate) fn algorithm(&self, algorithm: Algorithm) -> &'static str {
        match algorithm {
            Algorithm::RsaSha1 => self.prose.rsa_sha1,
            Algorithm::RsaSha256 => self.prose.rsa_sha256,
        }
    }

    fn envelope(&self, envelope: &Envelope) -> EnvelopeView {
        let prose = self.prose;
        let place = pointer(&envelope.payload);
        let Some(signature) = &envelope.signature else {
            return EnvelopeView { intro: fill(prose.envelope_plain, &[&place]), steps: Vec::new(), key: String::new() };
        };
        let take = if envelope.json_text { prose.step_payload_text } else { prose.step_payload_json };
        EnvelopeView {
            intro: prose.answers_steps.to_owned(),
            steps: vec![
                fill(take, &[&place]),
                fill(prose.step_signature, &[&pointer(&signature.pointer)]),
                fill(prose.step_verify, &[self.algorithm(signature.algorithm)]),
            ],
            key: signature.public_key.as_deref().map(|key| fence("text", &pem(key))).unwrap_or_default(),
        }
    }
}

/// An operation whose script shows the signing best: the first that is signed, rather one with a body.
fn signed_example(module: &Module) -> Option<(&Group, &Operation)> {
    let mut all = module.groups.iter().flat_map(|group| group.operations.iter().map(move |operation| (group, operation)));
    let signed = |(_, operation): &(&Group, &Operation)| operation.authenticated;
    all.clone().find(|pair| signed(pair) && pair.1.body == Body::Json).or_else(|| all.find(signed))
}

/// A digest as people spell it.
fn digest(algorithm: Digest) -> &'static str {
    match algorithm {
        Digest::Md5 => "MD5",
        Digest::Sha1 => "SHA-1",
        Digest::Sha256 => "SHA-256",
    }
}

/// A place in a JSON body, as people write it.
pub(crate) fn pointer(pointer: &str) -> String {
    code(&pointer.trim_start_matches('/').replace('/', "."))
}

/// A condition in words.
pub(crate) fn condition(book: &Book<'_>, condition: &Condition) -> String {
    let when = test(book, &condition.when);
    match &condition.unless {
        Some(unless) => fill(book.prose.unless, &[&when, &test(book, unless)]),
        None => when,
    }
}

/// A test in words.
pub(crate) fn test(book: &Book<'_>, test: &Test) -> String {
    match &test.equals {
        Some(value) => fill(book.prose.place_is, &[&pointer(&test.pointer), &value_code(value)]),
        None => fill(book.prose.place_there, &[&pointer(&test.pointer)]),
    }
}

/// A key in the armour that OpenSSL reads.
pub(crate) fn pem(base64: &str) -> String {
    let signs: Vec<char> = base64.chars().filter(|sign| !sign.is_whitespace()).collect();
    let lines: Vec<String> = signs.chunks(64).map(|line| line.iter().collect()).collect();
    format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----", lines.join("\n"))
}
