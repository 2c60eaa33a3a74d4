//! Enums.
//!
//! **What it checks.** `default` is one of `enum`, and no value stands twice.
//!
//! **Why.** The default says what an absent value means; a value listed twice usually hides a slip.
//!
//! **Example.** `enum: [a, b]` with `default: c`.

use super::context::Context;
use crate::diag::{Code, Diagnostics, nearest};
use crate::grammar::Kind;
use crate::load::Node;

pub fn check(context: &Context<'_>, diags: &mut Diagnostics) {
    context.each(Kind::Schema, &mut |_, map| {
        let Some(values) = map.get("enum").and_then(|m| m.node.as_list()) else { return };
        for (at, value) in values.iter().enumerate() {
            if let Some(first) = values.iter().take(at).find(|other| *other == value) {
                diags
                    .warn(Code::EnumDuplicate, format!("the value {} is listed twice", value.to_json()))
                    .at(value.span, "again here")
                    .also(first.span, "first here")
                    .help("remove one");
            }
        }
        let nullable = map.get("nullable").and_then(|m| m.node.as_bool()).unwrap_or(false);
        let Some(default) = map.get("default").map(|m| &m.node) else { return };
        let null = default.to_json().is_null() && nullable;
        if values.is_empty() || null || values.contains(default) {
            return;
        }
        if default.to_json().is_null() {
            // Whoever writes this means that an absent value has no default.
            diags
                .warn(Code::DefaultNotInEnum, "the default null is not one of `enum`")
                .at(default.span, "taken as no default")
                .help("remove the default, or say that the value may be null");
            return;
        }
        let finding = diags.error(Code::DefaultNotInEnum, format!("the default {} is not one of `enum`", default.to_json()));
        finding.at(default.span, "not listed");
        if let Some(member) = map.get("enum") {
            finding.also(member.key, "the values allowed are here");
        }
        let words = values.iter().filter_map(Node::as_str);
        if let Some(near) = default.as_str().and_then(|text| nearest(text, words)) {
            finding.help(format!("did you mean `{near}`?"));
        }
    });
}
