//! Signatures.
//!
//! **What it checks.** The parts of a signed message are known words or values made for the request, made before they are used; a
//! value has the members its kind needs; `x-signature` stands on a scheme of type `apiKey` in a header.
//!
//! **Why.** Both sides build the message from these parts; one that nobody knows cannot be signed.
//!
//! **Example.** `message: [hash, nonse]` where the value is called `nonce`.

use super::context::Context;
use crate::diag::{Code, Diagnostics, nearest};
use crate::grammar::Kind;
use crate::grammar::vocabulary::MESSAGE_PARTS;
use crate::load::Node;

pub fn check(context: &Context<'_>, diags: &mut Diagnostics) {
    context.each(Kind::SecurityScheme, &mut |node, map| {
        let Some(member) = map.get("x-signature") else { return };
        let text = |key: &str| node.get(key).and_then(Node::as_str);
        if text("type") != Some("apiKey") || text("in") != Some("header") {
            diags
                .error(Code::ExtensionInvalid, "`x-signature` stands on a scheme with `type: apiKey` and `in: header`")
                .at(member.key, "this scheme is another one");
        }
    });
    context.each(Kind::Signature, &mut |node, _| {
        let mut made: Vec<&str> = Vec::new();
        for (name, member) in node.get("values").into_iter().flat_map(Node::members) {
            value(&member.node, diags);
            for part in member.node.get("message").into_iter().flat_map(Node::elements) {
                message_part(part, &made, diags);
            }
            made.push(name);
        }
        let accepted = node.get("accept").into_iter().flat_map(Node::elements);
        for message in node.get("message").into_iter().chain(accepted) {
            for part in message.elements() {
                message_part(part, &made, diags);
            }
        }
    });
}

fn value(value: &Node, diags: &mut Diagnostics) {
    let kind = value.get("kind").and_then(Node::as_str).unwrap_or_default();
    let needed: &[&str] = match kind {
        "random-alphanumeric" => &["length"],
        "digest" => &["algorithm", "encoding", "message"],
        _ => &[],
    };
    for key in needed.iter().filter(|key| value.get(key).is_none()) {
        diags
            .error(Code::ExtensionInvalid, format!("a value of kind `{kind}` needs `{key}`"))
            .at(value.span, format!("no `{key}` here"));
    }
}

fn message_part(part: &Node, made: &[&str], diags: &mut Diagnostics) {
    let Some(word) = part.as_str() else { return };
    if MESSAGE_PARTS.contains(&word) || made.contains(&word) {
        return;
    }
    let finding = diags.error(Code::ExtensionTarget, format!("a message has no part `{word}`"));
    finding.at(part.span, "neither a known part nor a value made before");
    if let Some(near) = nearest(word, MESSAGE_PARTS.iter().copied().chain(made.iter().copied())) {
        finding.help(format!("did you mean `{near}`?"));
    }
}
