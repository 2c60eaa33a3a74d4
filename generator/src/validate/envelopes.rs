//! Envelopes.
//!
//! **What it checks.** `x-envelope` names an entry of `components.x-envelopes`, and `x-payload` and `x-failure` stand beside it. A
//! condition says either `equals` or `present`.
//!
//! **Why.** An envelope that does not exist cannot be opened; a payload without envelope has nothing to come out of.
//!
//! **Example.** `x-envelope: PayEnvelop` where the entry is called `PayEnvelope`.

use super::context::Context;
use crate::diag::{Code, Diagnostics, nearest};
use crate::grammar::Kind;
use crate::load::Map;

pub fn check(context: &Context<'_>, diags: &mut Diagnostics) {
    let empty = Map::new();
    let envelopes = context.components("x-envelopes").unwrap_or(&empty);
    context.each(Kind::MediaType, &mut |_, map| {
        if let Some((name, span)) = map.get("x-envelope").and_then(|m| Some((m.node.as_str()?, m.node.span)))
            && !envelopes.contains_key(name)
        {
            let finding = diags.error(Code::ExtensionTarget, format!("there is no envelope `{name}`"));
            finding.at(span, "not an entry of `components.x-envelopes`");
            if let Some(near) = nearest(name, envelopes.keys().map(String::as_str)) {
                finding.help(format!("did you mean `{near}`?"));
            }
        }
        for key in ["x-payload", "x-failure"] {
            if let Some(member) = map.get(key).filter(|_| !map.contains_key("x-envelope")) {
                diags
                    .error(Code::ExtensionInvalid, format!("`{key}` means nothing without `x-envelope`"))
                    .at(member.key, "no envelope beside it");
            }
        }
    });
    context.each(Kind::Condition, &mut |node, map| {
        let given = ["equals", "present"].iter().filter(|key| map.contains_key(**key)).count();
        if given != 1 {
            diags
                .error(Code::ExtensionInvalid, "a condition says either `equals` or `present`")
                .at(node.span, if given == 0 { "neither is here" } else { "both are here" });
        }
    });
}
