//! Enums.
//!
//! **What it checks.** No value stands twice.
//!
//! **Why.** A value listed twice usually hides a slip.
//!
//! **Example.** `enum: [a, b, a]`.

use super::context::Context;
use crate::diag::{Code, Diagnostics};
use crate::grammar::Kind;

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
    });
}
