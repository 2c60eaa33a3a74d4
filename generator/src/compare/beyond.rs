//! What the model does not hold, and others rely on: further media types, headers of answers, alternatives of credentials, addresses of single operations.
//!
//! The generated crate uses one form of a body, reads no declared header and sends every credential it has, so the model has no place
//! for these; a change of them is a change on the wire all the same. This file reads the documents.

use std::collections::{BTreeMap, BTreeSet};

use super::operations::subject;
use super::pairs::{self, Twins};
use super::rule::Rule;
use super::verdict::Direction;
use super::{About, Comparison, code, document_about};
use crate::lower::Node;
use crate::media_type::essence;

/// A header as far as it is compared: whether it is always there, and its type.
type Header = (bool, String);

/// Alternatives of `security`: schemes with their scopes.
type Requirements = BTreeSet<Vec<(String, Vec<String>)>>;

impl Comparison<'_> {
    /// Every operation of both documents.
    pub(super) fn beyond(&mut self) {
        let (old_root, new_root) = (Node::root(&self.old.document.tree), Node::root(&self.new.document.tree));
        let (before, after) = (requirements(&old_root), requirements(&new_root));
        if let (Some(before), Some(after)) = (&before, &after)
            && before != after
        {
            self.schemes(&document_about("/security"), before, after);
        }
        for twins in pairs::twins(self.old.api, self.new.api) {
            let (old, new) = (twins.old.2, twins.new.2);
            let (Some(old_node), Some(new_node)) = (old_root.at(&old.origin), new_root.at(&new.origin)) else { continue };
            let about = About {
                subject: subject(new),
                directions: vec![Direction::Request],
                old: Some(old.origin.clone()),
                new: Some(new.origin.clone()),
                touches: Vec::new(),
            };
            self.bodies(&about, &twins, &old_node, &new_node);
            self.answer_parts(&about, &old_node, &new_node);
            self.addresses(&about, &old_node, &new_node);
            let own = (requirements(&old_node), requirements(&new_node));
            if (own.0.is_some() || own.1.is_some()) && old.authenticated && new.authenticated {
                let (before, after) = (own.0.or(before.clone()), own.1.or(after.clone()));
                self.schemes(&about, &before.unwrap_or_default(), &after.unwrap_or_default());
            }
        }
    }

    fn schemes(&mut self, about: &About, old: &Requirements, new: &Requirements) {
        if old == new {
            return;
        }
        let gone = old.difference(new).next().is_some();
        self.add(Rule::SchemesChanged, about, gone, "Other credentials are accepted", (Some(show(old)), Some(show(new))));
    }

    fn bodies(&mut self, about: &About, twins: &Twins<'_>, old: &Node<'_>, new: &Node<'_>) {
        let media = |node: &Node<'_>| node.follow("requestBody").map(|body| media(&body)).unwrap_or_default();
        let (mut old, mut new) = (media(old), media(new));
        // What is a variant on one side is said of the enum.
        if twins.old.2.body_enum.is_some() && twins.new.2.body_enum.is_some() {
            for operation in [twins.old.2, twins.new.2] {
                let variants = operation.body_media.iter().chain(operation.bodies.iter().map(|(_, name)| name));
                for name in variants.map(|name| essence(name)) {
                    old.remove(&name);
                    new.remove(&name);
                }
            }
        }
        // Said already when the form that the model uses is another, or when there is a body on one side only.
        if twins.old.2.body == twins.new.2.body && !old.is_empty() && !new.is_empty() {
            self.media(about, "the request", &old, &new);
        }
    }

    /// Servers that an operation, or its path, has of its own.
    fn addresses(&mut self, about: &About, old: &Node<'_>, new: &Node<'_>) {
        let (before, after) = (own_servers(old), own_servers(new));
        if before != after {
            let show = |list: &[String]| (!list.is_empty()).then(|| list.join(", "));
            let text = "The operation is found at another address";
            self.add(Rule::ServerChanged, about, false, text, (show(&before), show(&after)));
        }
    }

    fn media(&mut self, about: &About, label: &str, old: &BTreeSet<String>, new: &BTreeSet<String>) {
        for name in new.difference(old) {
            self.add(Rule::MediaTypeAdded, about, false, format!("The body of {label} may be {}", code(name)), (None, None));
        }
        for name in old.difference(new) {
            self.add(Rule::MediaTypeRemoved, about, false, format!("The body of {label} is never {}", code(name)), (None, None));
        }
    }

    fn answer_parts(&mut self, about: &About, old: &Node<'_>, new: &Node<'_>) {
        let about = About { directions: vec![Direction::Answer], ..about.clone() };
        let Some(answers) = new.get("responses") else { return };
        for (status, answer) in answers.members() {
            let Some(known) = old.get("responses").and_then(|list| list.follow(status)) else { continue };
            let answer = answer.resolve();
            let label = format!("the answer {}", code(status));
            let (before, after) = (media(&known), media(&answer));
            // One form that becomes another is a change of form, which the model knows, and so is a body on one side only.
            let known_to_model = before.is_empty() || after.is_empty() || (before.len() == 1 && after.len() == 1);
            if !known_to_model {
                self.media(&about, &label, &before, &after);
            }
            let (before, after) = (headers(&known), headers(&answer));
            for (name, header) in &after {
                let Some(known) = before.get(name) else {
                    self.add(
                        Rule::HeaderAdded,
                        &about,
                        false,
                        format!("New header {} in {label}", code(name)),
                        (None, Some(header.1.clone())),
                    );
                    continue;
                };
                if known != header {
                    let text = format!("The header {} of {label} is declared differently", code(name));
                    let show = |header: &Header| format!("{}{}", if header.0 { "required " } else { "" }, header.1);
                    self.add(Rule::HeaderChanged, &about, false, text, (Some(show(known)), Some(show(header))));
                }
            }
            for (name, header) in before.iter().filter(|(name, _)| !after.contains_key(*name)) {
                let text = format!("The header {} of {label} is gone", code(name));
                self.add(Rule::HeaderRemoved, &about, header.0, text, (Some(header.1.clone()), None));
            }
        }
    }
}

/// Addresses of an operation's own servers, else of its path's.
fn own_servers(operation: &Node<'_>) -> Vec<String> {
    let path = operation.pointer.rsplit_once('/').and_then(|(path, _)| operation.at(path));
    let list = operation.get("servers").or_else(|| path?.get("servers"));
    list.into_iter().flat_map(|list| list.items()).filter_map(|server| server.str("url").map(str::to_owned)).collect()
}

/// Media types of a body, without their parameters.
fn media(body: &Node<'_>) -> BTreeSet<String> {
    let names = body.get("content").into_iter().flat_map(|content| content.members());
    names.map(|(name, _)| essence(name)).collect()
}

/// Headers of an answer by their name in lower case.
fn headers(answer: &Node<'_>) -> BTreeMap<String, Header> {
    let list = answer.get("headers").into_iter().flat_map(|headers| headers.members());
    list.map(|(name, header)| {
        let header = header.resolve();
        let schema = header.follow("schema");
        let word = |key: &str| schema.as_ref().and_then(|schema| schema.str(key)).unwrap_or_default().to_owned();
        (name.to_ascii_lowercase(), (header.flag("required"), format!("{} {}", word("type"), word("format")).trim().to_owned()))
    })
    .collect()
}

/// `security` of an operation or of the document.
fn requirements(node: &Node<'_>) -> Option<Requirements> {
    let list = node.get("security")?;
    let alternative = |node: Node<'_>| {
        let mut schemes: Vec<(String, Vec<String>)> = node
            .members()
            .map(|(name, scopes)| {
                (name.to_owned(), scopes.items().filter_map(|scope| scope.value.as_str().map(str::to_owned)).collect())
            })
            .collect();
        schemes.sort();
        schemes
    };
    Some(list.items().map(alternative).collect())
}

fn show(requirements: &Requirements) -> String {
    let scheme = |(name, scopes): &(String, Vec<String>)| {
        if scopes.is_empty() { name.clone() } else { format!("{name} ({})", scopes.join(", ")) }
    };
    let alternative = |list: &Vec<(String, Vec<String>)>| {
        if list.is_empty() { "nobody".to_owned() } else { list.iter().map(scheme).collect::<Vec<_>>().join(" and ") }
    };
    requirements.iter().map(alternative).collect::<Vec<_>>().join(", or ")
}
