//! What the operations of a module share: addresses, credentials, signatures, envelopes, the form of errors, notifications.

use super::pairs;
use super::rule::Rule;
use super::{About, Comparison, Direction, Subject, code};
use crate::ir::*;

impl Comparison<'_> {
    /// Every module of both documents.
    pub(super) fn protocol(&mut self) {
        for (old, new) in pairs::modules(self.old.api, self.new.api) {
            let base = About {
                subject: Subject::Module(new.name.clone()),
                directions: vec![Direction::Request],
                old: None,
                new: None,
                touches: Vec::new(),
            };
            self.servers(&base.at(Some("/servers"), Some("/servers")), old, new);
            self.credentials(&base.at(Some("/components/securitySchemes"), Some("/components/securitySchemes")), old, new);
            self.envelopes(&base, old, new);
            self.errors(&base, old, new);
            self.notifications(&base, old, new);
            self.docs(&base, "", &old.docs, &new.docs);
            for group in &new.groups {
                if let Some(known) = old.groups.iter().find(|known| known.tag == group.tag) {
                    let label = format!("the resource {}", code(&group.tag));
                    self.text(&base, &format!("the title of {label}"), &known.title, &group.title);
                    self.docs(&base, &label, &known.docs, &group.docs);
                }
            }
        }
    }

    fn servers(&mut self, about: &About, old: &Module, new: &Module) {
        for server in new.servers.iter().filter(|server| !old.servers.iter().any(|known| known.url == server.url)) {
            self.add(Rule::ServerAdded, about, false, format!("New base URL {}", code(&server.url)), (None, None));
        }
        for server in old.servers.iter().filter(|server| !new.servers.iter().any(|known| known.url == server.url)) {
            self.add(Rule::ServerRemoved, about, false, format!("The base URL {} is gone", code(&server.url)), (None, None));
        }
        if let (Some(before), Some(after)) = (old.servers.first(), new.servers.first())
            && before.url != after.url
        {
            let values = (Some(before.url.clone()), Some(after.url.clone()));
            self.add(Rule::ServerChanged, about, false, "Another base URL is the default", values);
        }
    }

    fn credentials(&mut self, about: &About, old: &Module, new: &Module) {
        let items = |module: &Module, ident: &str| vec![format!("{}::client::ClientBuilder::{ident}", module.ident)];
        let show =
            |credential: &Credential| Some(format!("{} `{}`", format!("{:?}", credential.place).to_lowercase(), credential.name));
        for credential in &new.security.credentials {
            let about = about.touching(items(new, &credential.ident));
            let word = code(&credential.scheme);
            match old.security.credentials.iter().find(|known| known.scheme == credential.scheme) {
                None => self.add(Rule::CredentialAdded, &about, false, format!("Calls carry {word}"), (None, show(credential))),
                Some(known) => {
                    if (known.place, &known.name) != (credential.place, &credential.name) {
                        self.add(
                            Rule::CredentialChanged,
                            &about,
                            false,
                            format!("{word} travels elsewhere"),
                            (show(known), show(credential)),
                        );
                    }
                    self.docs(&about.touching(Vec::new()), &format!("the credential {word}"), &known.docs, &credential.docs);
                }
            }
        }
        let gone = |known: &&Credential| !new.security.credentials.iter().any(|credential| credential.scheme == known.scheme);
        for known in old.security.credentials.iter().filter(gone) {
            let about = about.touching(items(old, &known.ident));
            self.add(
                Rule::CredentialRemoved,
                &about,
                false,
                format!("Calls no longer carry {}", code(&known.scheme)),
                (show(known), None),
            );
        }
        let about = about.touching(items(new, "signing_key"));
        match (&old.security.signature, &new.security.signature) {
            (None, Some(_)) => self.add(Rule::SignatureChanged, &about, false, "Requests are signed", (None, None)),
            (Some(_), None) => self.add(Rule::SignatureChanged, &about, false, "Requests are no longer signed", (None, None)),
            (Some(known), Some(signature)) => {
                let form = |s: &Signature| (s.header.clone(), s.algorithm, s.values.clone(), s.message.clone(), s.accept.clone());
                if form(known) != form(signature) {
                    let show = |s: &Signature| Some(format!("{:?} in `{}` over {}", s.algorithm, s.header, message(s)));
                    self.add(
                        Rule::SignatureChanged,
                        &about,
                        false,
                        "Requests are signed differently",
                        (show(known), show(signature)),
                    );
                }
            }
            (None, None) => {}
        }
    }

    fn envelopes(&mut self, about: &About, old: &Module, new: &Module) {
        let about = About { directions: vec![Direction::Answer], ..about.clone() };
        for envelope in &new.envelopes {
            // One that comes or goes is said where an answer begins or ceases to use it.
            let Some(known) = old.envelopes.iter().find(|known| known.name == envelope.name) else { continue };
            let about = about.at(Some(&known.origin), Some(&envelope.origin));
            let word = code(&envelope.name);
            let form = |e: &Envelope| (e.payload.clone(), e.json_text, e.signature.clone());
            if form(known) != form(envelope) {
                let show = |e: &Envelope| {
                    Some(format!(
                        "payload at `{}`{}, {}",
                        e.payload,
                        if e.json_text { " as JSON text" } else { "" },
                        seal(&e.signature)
                    ))
                };
                self.add(
                    Rule::EnvelopeChanged,
                    &about,
                    false,
                    format!("The envelope {word} has another form"),
                    (show(known), show(envelope)),
                );
            }
            if known.failure != envelope.failure {
                let show = |e: &Envelope| e.failure.as_ref().map(condition);
                self.add(
                    Rule::FailureChanged,
                    &about,
                    false,
                    format!("Errors inside {word} are recognised differently"),
                    (show(known), show(envelope)),
                );
            }
        }
    }

    fn errors(&mut self, about: &About, old: &Module, new: &Module) {
        let about = About { directions: vec![Direction::Answer], ..about.clone() };
        let form = |form: &ErrorForm| {
            (form.code.clone(), form.message.clone(), form.kind.clone(), form.parameter.clone(), form.responses.clone())
        };
        let (before, after) = (old.errors.as_ref().map(form), new.errors.as_ref().map(form));
        if before != after {
            let origin = |api: &Api, form: &Option<ErrorForm>| {
                form.as_ref().and_then(|form| pairs::definition(api, &form.ty)).map(|def| def.origin.clone())
            };
            let (old_at, new_at) = (origin(self.old.api, &old.errors), origin(self.new.api, &new.errors));
            let about = about.at(old_at.as_deref(), new_at.as_deref());
            let show = |e: &Option<ErrorForm>| {
                let pointer = |word: &str, at: &Option<String>| at.as_ref().map(|at| format!("{word} at `{at}`"));
                let parts = |e: &ErrorForm| {
                    [("code", &e.code), ("message", &e.message), ("kind", &e.kind), ("parameter", &e.parameter)]
                        .into_iter()
                        .filter_map(|(word, at)| pointer(word, at))
                        .collect::<Vec<_>>()
                        .join(", ")
                };
                e.as_ref().map(parts)
            };
            self.add(
                Rule::ErrorFormChanged,
                &about,
                false,
                "Errors are described differently",
                (show(&old.errors), show(&new.errors)),
            );
        }
    }

    fn notifications(&mut self, about: &About, old: &Module, new: &Module) {
        let about = About { directions: vec![Direction::Notification], ..about.clone() };
        let items = |module: &Module, event: &Event| vec![format!("{}::webhooks::Event::{}", module.ident, event.name)];
        let all = |module: &Module| {
            vec![
                format!("{}::webhooks::", module.ident),
                format!("{}::Event", module.ident),
                format!("{}::Webhooks", module.ident),
            ]
        };
        for hook in &new.webhooks {
            let word = code(&hook.name);
            let Some(known) = old.webhooks.iter().find(|known| known.name == hook.name) else {
                let about = about.at(None, Some(&hook.origin)).touching(all(new));
                self.add(Rule::NotificationAdded, &about, false, format!("New notifications {word}"), (None, None));
                continue;
            };
            let about = about.at(Some(&known.origin), Some(&hook.origin));
            let form = |h: &Webhook| {
                (
                    (h.form, h.event.clone(), h.id.clone(), h.data.clone(), h.json_text, h.signature.clone()),
                    (h.encryption.clone(), h.acknowledge_status, h.acknowledge_body.clone()),
                )
            };
            if form(known) != form(hook) {
                let show = |h: &Webhook| {
                    Some(format!(
                        "{}, event at `{}`, data at `{}`, {}, acknowledged by {}",
                        if h.form { "form" } else { "JSON" },
                        h.event,
                        h.data,
                        seal(&h.signature),
                        h.acknowledge_status
                    ))
                };
                self.add(
                    Rule::NotificationChanged,
                    &about,
                    false,
                    format!("Notifications {word} have another form"),
                    (show(known), show(hook)),
                );
            }
            for event in &hook.events {
                let name = code(&event.wire);
                match known.events.iter().find(|known| known.wire == event.wire) {
                    None => self.add(
                        Rule::EventAdded,
                        &about.touching(items(new, event)),
                        false,
                        format!("New event {name}"),
                        (None, None),
                    ),
                    Some(before) => {
                        let mut touches = items(old, before);
                        touches.extend(items(new, event));
                        self.value(&about.touching(touches), &format!("The data of {name}"), &before.ty, &event.ty);
                        self.docs(&about, &format!("the event {name}"), &before.docs, &event.docs);
                        self.example(&about, &format!("the event {name}"), before.example.as_ref(), event.example.as_ref());
                    }
                }
            }
            for event in known.events.iter().filter(|known| !hook.events.iter().any(|event| event.wire == known.wire)) {
                self.add(
                    Rule::EventRemoved,
                    &about.touching(items(old, event)),
                    false,
                    format!("The event {} is gone", code(&event.wire)),
                    (None, None),
                );
            }
            self.docs(&about, &format!("notifications {word}"), &known.docs, &hook.docs);
        }
        for known in old.webhooks.iter().filter(|known| !new.webhooks.iter().any(|hook| hook.name == known.name)) {
            let about = about.at(Some(&known.origin), None).touching(all(old));
            self.add(
                Rule::NotificationRemoved,
                &about,
                false,
                format!("Notifications {} are gone", code(&known.name)),
                (None, None),
            );
        }
    }
}

/// A condition as people read it.
pub(super) fn condition(condition: &Condition) -> String {
    let test = |test: &Test| match &test.equals {
        Some(value) => format!("`{}` is `{value}`", test.pointer),
        None => format!("`{}` is there", test.pointer),
    };
    let unless = condition.unless.as_ref().map(|unless| format!(", unless {}", test(unless))).unwrap_or_default();
    format!("when {}{unless}", test(&condition.when))
}

fn seal(signature: &Option<DetachedSignature>) -> String {
    signature.as_ref().map_or_else(|| "unsigned".to_owned(), |s| format!("{:?} at `{}`", s.algorithm, s.pointer))
}

fn message(signature: &Signature) -> String {
    let part = |part: &Part| match part {
        Part::Value(index) => signature.values.get(*index).map_or_else(|| "a value".to_owned(), |value| value.name.clone()),
        part => format!("{part:?}").to_lowercase(),
    };
    signature.message.iter().map(part).collect::<Vec<_>>().join(" + ")
}
