//! Bounds.
//!
//! **What it checks.** The least length, count or value is not above the greatest.
//!
//! **Why.** No value would pass, so every request would be refused.
//!
//! **Example.** `minLength: 10` with `maxLength: 5`.

use super::context::Context;
use crate::diag::{Code, Diagnostics};
use crate::grammar::Kind;

const PAIRS: [(&str, &str); 4] =
    [("minLength", "maxLength"), ("minItems", "maxItems"), ("minProperties", "maxProperties"), ("minimum", "maximum")];

pub fn check(context: &Context<'_>, diags: &mut Diagnostics) {
    context.each(Kind::Schema, &mut |_, map| {
        for (low, high) in PAIRS {
            let (Some(least), Some(most)) = (map.get(low), map.get(high)) else { continue };
            let number = |member: &crate::load::Member| member.node.as_number().and_then(serde_json::Number::as_f64);
            let (Some(a), Some(b)) = (number(least), number(most)) else { continue };
            if a > b {
                diags
                    .error(Code::BoundsContradictory, format!("`{low}` is above `{high}`, so no value is allowed"))
                    .at(least.node.span, "at least this")
                    .also(most.node.span, "and at most this")
                    .help("exchange the two, or remove one");
            }
        }
    });
}
