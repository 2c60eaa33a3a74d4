//! Lists that run parallel to `enum`.
//!
//! **What it checks.** `x-enum-varnames`, `x-enum-descriptions` and its translations have one entry for each value of `enum`.
//!
//! **Why.** One entry too few and every later value gets the name and the text of its neighbour.
//!
//! **Example.** `enum: [Y, N]` with `x-enum-varnames: [Yes]`.

use super::context::Context;
use crate::diag::{Code, Diagnostics};
use crate::grammar::Kind;

pub fn check(context: &Context<'_>, diags: &mut Diagnostics) {
    context.each(Kind::Schema, &mut |_, map| {
        let values = map.get("enum");
        let count = values.and_then(|m| m.node.as_list()).map_or(0, <[_]>::len);
        let parallel = |key: &str| key == "x-enum-varnames" || key.starts_with("x-enum-descriptions");
        for (key, member) in map.iter().filter(|(key, _)| parallel(key)) {
            let Some(list) = member.node.as_list().filter(|list| list.len() != count) else { continue };
            let finding =
                diags.error(Code::EnumListsUnequal, format!("`{key}` has {} entries, `enum` has {count} values", list.len()));
            finding.at(member.key, format!("{} entries", list.len()));
            if let Some(values) = values {
                finding.also(values.key, format!("{count} values"));
            }
            finding.help("write one entry for each value, in the same order");
        }
    });
}
