//! References.
//!
//! **What it checks.** Every `$ref`, and every entry of `discriminator.mapping`, arrives at something of the kind wanted there, and
//! nothing stands beside a `$ref`.
//!
//! **Why.** A reference that leads nowhere is mostly a misspelling or a component that was renamed; what stands beside a `$ref` is
//! ignored by OpenAPI 3.0, which people find out late.
//!
//! **Example.** `$ref: '#/components/schemas/Pte'` where only `Pet` exists.

use super::context::Context;
use crate::diag::{Code, Diagnostics};
use crate::grammar::{Kind, Object, Shape, openapi, walk};
use crate::load::{Node, suggestion};
use crate::pointer;
use crate::source::Span;

pub fn check(context: &Context<'_>, diags: &mut Diagnostics) {
    walk(context.root, Shape::Object(&openapi::ROOT), &mut |node, shape| {
        if let (Some(object), Some((text, span))) = (shape.referable(), node.reference()) {
            reference(context, object, text, span, diags);
            siblings(node, object.kind == Kind::Schema, diags);
        }
        if shape.kind() == Kind::Discriminator {
            mapping(context, node, diags);
        }
    });
}

/// So many names are told to somebody whose reference leads nowhere.
const MOST_NAMES: usize = 8;

fn reference(context: &Context<'_>, object: &Object, text: &str, span: Span, diags: &mut Diagnostics) {
    // What is not local by now was reported when it could not be brought in.
    let Some(pointer) = text.strip_prefix('#') else { return };
    let Some(target) = context.root.at(pointer) else {
        let finding = diags.error(Code::RefUnresolved, format!("`{text}` leads nowhere"));
        finding.at(span, "nothing has this name");
        match suggestion(context.root, pointer) {
            Some((name, key)) => {
                let parent = pointer.rsplit_once('/').map_or("", |(parent, _)| parent);
                finding.also(key, "something with a similar name");
                finding.help(format!("did you mean `#{parent}/{}`?", pointer::escape(name)));
            }
            None => {
                let parent = pointer.rsplit_once('/').and_then(|(parent, _)| Some((parent, context.root.at(parent)?)));
                let names: Vec<String> =
                    parent.iter().flat_map(|(_, node)| node.members()).map(|(name, _)| format!("`{name}`")).collect();
                match parent {
                    Some((parent, _)) if (1..=MOST_NAMES).contains(&names.len()) => {
                        finding.help(format!("`#{parent}` has {}", names.join(", ")));
                    }
                    Some((parent, _)) => drop(finding.help(format!("add it below `#{parent}`"))),
                    None => drop(finding.help("`#/…` means the file the reference stands in")),
                }
            }
        }
        return;
    };
    if context.resolve(target).is_none() && circle(context, target) {
        diags
            .error(Code::RefCycle, format!("`{text}` never arrives at anything"))
            .at(span, "starts a chain of references that goes round in a circle")
            .help("let one of them say what it is instead of referring to another");
        return;
    }
    let steps: Vec<String> = pointer::steps(pointer).collect();
    let [first, section, _] = steps.as_slice() else { return };
    let Some(wanted) = object.kind.section().filter(|wanted| first == "components" && wanted != section) else { return };
    diags
        .error(Code::RefKind, format!("`{text}` is not {}", object.name))
        .at(span, format!("expected an entry of `components.{wanted}`"))
        .also(target.span, format!("this is an entry of `components.{section}`"));
}

/// Whether following references from here never ends, as opposed to ending at nothing.
fn circle<'n>(context: &Context<'n>, start: &'n Node) -> bool {
    let mut node = start;
    for _ in 0..64 {
        let next = node.reference().and_then(|(text, _)| context.root.at(text.strip_prefix('#')?));
        match next {
            Some(next) => node = next,
            None => return false,
        }
    }
    true
}

/// Keys beside a reference to a schema that speak of the place where it stands. Later versions of OpenAPI mean them, and so does
/// whoever writes them; `lower` reads them.
const OF_THE_PLACE: [&str; 8] = ["default", "deprecated", "description", "example", "nullable", "readOnly", "title", "writeOnly"];

fn siblings(node: &Node, schema: bool, diags: &mut Diagnostics) {
    let others = || node.members().filter(|(key, _)| key.as_str() != "$ref");
    let (taken, ignored): (Vec<_>, Vec<_>) = others().partition(|(key, _)| schema && OF_THE_PLACE.contains(&key.as_str()));
    for (keys, what, label) in [
        (taken, "is taken as OpenAPI 3.1 means it", "would have no effect in OpenAPI 3.0"),
        (ignored, "is ignored", "has no effect"),
    ] {
        let Some((_, first)) = keys.first() else { continue };
        let names: Vec<String> = keys.iter().map(|(key, _)| format!("`{key}`")).collect();
        let finding = diags.warn(Code::RefSiblings, format!("{} beside `$ref` {what}", names.join(", ")));
        finding.at(first.key, label);
        if let Some(member) = node.member("$ref") {
            finding.also(member.key, "stands for the whole object");
        }
        finding.help("write `allOf: [{$ref: …}]` beside the other keys");
    }
}

fn mapping(context: &Context<'_>, node: &Node, diags: &mut Diagnostics) {
    for (_, member) in node.get("mapping").into_iter().flat_map(Node::members) {
        let Some(text) = member.node.as_str() else { continue };
        let whole =
            if text.starts_with('#') { text.to_owned() } else { format!("#/components/schemas/{}", pointer::escape(text)) };
        reference(context, &openapi::SCHEMA, &whole, member.node.span, diags);
    }
}
