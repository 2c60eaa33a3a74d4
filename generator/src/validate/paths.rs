//! Paths.
//!
//! **What it checks.** A path starts with `/`, its braces are balanced with a name inside, no placeholder stands twice, it holds no query and no
//! fragment, and no two paths are the same but for the names of their placeholders.
//!
//! **Why.** A path without its slash is dropped in silence by many readers. Of two operations that match the same request a server can answer
//! only one; a client can call both, since what it sends is the same in either case. So that is a warning.
//!
//! **Example.** `pets/{id}`, `/pets/{id`, or `/pets/{id}` beside `/pets/{name}`.

use std::collections::BTreeMap;

use super::context::Context;
use crate::diag::{Code, Diagnostics};
use crate::grammar::openapi::METHODS;
use crate::load::{Member, Node};

pub fn check(context: &Context<'_>, diags: &mut Diagnostics) {
    let mut seen: BTreeMap<String, (&str, &Member)> = BTreeMap::new();
    for (path, member) in context.root.get("paths").into_iter().flat_map(Node::members) {
        if path.starts_with("x-") {
            continue;
        }
        if !path.starts_with('/') {
            diags
                .error(Code::PathInvalid, format!("the path `{path}` does not start with `/`"))
                .at(member.key, "not a path")
                .help(format!("write `/{path}`"));
            continue;
        }
        let Some(parts) = parts(path) else {
            diags
                .error(Code::PathInvalid, format!("the placeholders of `{path}` are not well-formed"))
                .at(member.key, "a placeholder is a name in braces")
                .help("close every `{` with a `}` and put a name between them");
            continue;
        };
        if path.contains('?') {
            diags
                .warn(Code::PathInvalid, format!("the path `{path}` holds a query"))
                .at(member.key, "its pairs are sent with every call, and a server asks for them")
                .help("declare them as parameters with `in: query`");
        }
        if path.contains('#') {
            diags
                .warn(Code::PathInvalid, format!("the path `{path}` holds a fragment"))
                .at(member.key, "what follows `#` is never sent; it only tells operations apart here")
                .help("leave it out, or declare what it says as a parameter");
        }
        let mut names: Vec<&str> = Vec::new();
        for name in parts.iter().filter_map(|part| part.placeholder) {
            if names.contains(&name) {
                diags
                    .warn(Code::PathInvalid, format!("the path `{path}` has two placeholders `{name}`"))
                    .at(member.key, "both get the same value")
                    .help("give each placeholder a name of its own");
            }
            names.push(name);
        }
        let sent = parts.iter().take_while(|part| !part.text.contains('#')).count();
        let last = parts.get(sent).and_then(|part| part.text.split('#').next()).unwrap_or_default();
        let parts = parts.iter().take(sent);
        let template: String = parts.map(|part| part.placeholder.map_or(part.text, |_| "{}")).chain([last]).collect();
        if let Some((other, first)) = seen.get(&template) {
            let shared = METHODS.iter().any(|method| member.node.get(method).is_some() && first.node.get(method).is_some());
            let again = if shared { "again here: the client calls it, a server answers as the first" } else { "again here" };
            diags
                .warn(Code::PathDuplicate, format!("`{path}` and `{other}` match the same requests"))
                .at(member.key, again)
                .also(first.key, "first here")
                .help("put all operations under one of the two");
        } else {
            seen.insert(template, (path, member));
        }
    }
}

/// A piece of a path: text, or the name of a placeholder.
pub struct Part<'p> {
    /// The text outside braces; empty for a placeholder.
    pub text: &'p str,
    /// The name inside braces.
    pub placeholder: Option<&'p str>,
}

/// Takes a path apart; `None` when its braces are not balanced or hold nothing.
pub fn parts(path: &str) -> Option<Vec<Part<'_>>> {
    let mut parts = Vec::new();
    let mut rest = path;
    while let Some(open) = rest.find(['{', '}']) {
        let (text, behind) = rest.split_at_checked(open)?;
        let (name, after) = behind.strip_prefix('{')?.split_once('}')?;
        if name.is_empty() || name.contains(['{', '/']) {
            return None;
        }
        parts.push(Part { text, placeholder: None });
        parts.push(Part { text: "", placeholder: Some(name) });
        rest = after;
    }
    parts.push(Part { text: rest, placeholder: None });
    Some(parts)
}
