//! How two declarations of one item differ, in words.

use super::Fate;
use super::inventory::{Entry, What};

/// Tokens as people write them.
pub(crate) fn tidy(tokens: &str) -> String {
    let mut text = tokens.to_owned();
    for (loose, tight) in [
        (" :: ", "::"),
        (":: ", "::"),
        (" < ", "<"),
        ("< ", "<"),
        (" >", ">"),
        (" <", "<"),
        (" ,", ","),
        ("& ", "&"),
        ("( ", "("),
        (" )", ")"),
        (" (", "("),
        (" ;", ";"),
        ("[ ", "["),
        (" ]", "]"),
    ] {
        text = text.replace(loose, tight);
    }
    // Names under which generated files import types of their own module say nothing to a user.
    for alias in ["model::", "answers::"] {
        text = without(&text, alias);
    }
    // A tuple is no call, and `->` lost its blank to the closing bracket.
    text.replace(",(", ", (").replace("->", " -> ").replace("  ->", " ->").replace("->  ", "-> ")
}

/// `text` without `prefix` where it begins a path.
fn without(text: &str, prefix: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut parts = text.split(prefix);
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        if out.ends_with(|sign: char| sign.is_alphanumeric() || sign == '_' || sign == ':') {
            out.push_str(prefix);
        }
        out.push_str(part);
    }
    out
}

/// One way in which two declarations differ.
pub(super) struct Part {
    pub kind: Fate,
    pub argument: Option<String>,
    pub text: String,
}

/// What became of an item that is declared differently.
pub(super) fn differences(old: &Entry, new: &Entry) -> Vec<Part> {
    let title = format!("`{}`", old.path);
    let part = |argument: Option<&String>, text: String| Part {
        kind: Fate::Changed,
        argument: argument.cloned(),
        text: format!("{title} {text}"),
    };
    if !matches!(old.what, What::Method | What::TraitMethod) {
        return vec![part(None, format!("is `{}`, was `{}`", new.declared, old.declared))];
    }
    let mut parts = Vec::new();
    for (name, ty) in &new.arguments {
        match old.arguments.iter().find(|(known, _)| known == name) {
            None => parts.push(part(Some(name), format!("has a further argument `{name}: {ty}`"))),
            Some((_, known)) if known != ty => parts.push(part(Some(name), format!("takes `{name}: {ty}`, was `{known}`"))),
            Some(_) => {}
        }
    }
    for (name, _) in old.arguments.iter().filter(|(name, _)| !new.arguments.iter().any(|(other, _)| other == name)) {
        parts.push(part(Some(name), format!("no longer takes `{name}`")));
    }
    let common = |entry: &Entry, other: &Entry| -> Vec<String> {
        let kept = |name: &&String| other.arguments.iter().any(|(known, _)| known == *name);
        entry.arguments.iter().map(|(name, _)| name).filter(kept).cloned().collect()
    };
    if common(old, new) != common(new, old) {
        let names: Vec<String> = new.arguments.iter().map(|(name, _)| format!("`{name}`")).collect();
        let text = format!("takes its arguments in another order: {}", names.join(", "));
        parts.push(Part { kind: Fate::Reordered, ..part(None, text) });
    }
    if old.answer != new.answer {
        parts.push(part(None, format!("returns `{}`, was `{}`", new.answer, old.answer)));
    }
    if old.bounds != new.bounds {
        parts.push(part(None, format!("asks for `{}`, was `{}`", new.bounds, old.bounds)));
    }
    if parts.is_empty() {
        parts.push(part(None, format!("is `{}`, was `{}`", new.signature, old.signature)));
    }
    parts
}
