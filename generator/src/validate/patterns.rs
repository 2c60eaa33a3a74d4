//! Patterns.
//!
//! **What it checks.** `pattern` can be checked by the engine of the generated crate, which runs in linear time and so has no
//! look-around and no back references.
//!
//! **Why.** A pattern that cannot be checked is left to the other side; better to know.
//!
//! **Example.** `pattern: '^(?!x)'`.

use super::context::Context;
use crate::diag::{Code, Diagnostics};
use crate::grammar::Kind;

pub fn check(context: &Context<'_>, diags: &mut Diagnostics) {
    context.each(Kind::Schema, &mut |_, map| {
        let Some((pattern, span)) = map.get("pattern").and_then(|m| Some((m.node.as_str()?, m.node.span))) else { return };
        if let Err(error) = regex_lite::Regex::new(pattern) {
            diags.warn(Code::PatternInvalid, "this pattern cannot be checked and is not enforced").at(span, error.to_string());
        }
    });
}
