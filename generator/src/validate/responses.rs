//! Responses.
//!
//! **What it checks.** The keys of `responses` are a status, a range of statuses or `default`, and there is at least one.
//!
//! **Why.** Any other key is dropped in silence by most readers, and with it the answer it describes.
//!
//! **Example.** `responses: {ok: …}`, `responses: {2xx0: …}`.

use super::context::Context;
use crate::diag::{Code, Diagnostics, nearest};
use crate::grammar::Kind;

pub fn check(context: &Context<'_>, diags: &mut Diagnostics) {
    context.each(Kind::Responses, &mut |_, map| {
        for (key, member) in map.iter().filter(|(key, _)| !key.starts_with("x-") && !is_status(key)) {
            let finding = diags.error(Code::StatusInvalid, format!("`{key}` is not a status"));
            finding.at(member.key, "expected a status such as `200`, a range such as `4XX`, or `default`");
            if let Some(near) = nearest(key, ["default"]) {
                finding.help(format!("did you mean `{near}`?"));
            }
        }
    });
}

fn is_status(key: &str) -> bool {
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let range = key.strip_suffix("XX").or_else(|| key.strip_suffix("xx"));
    match range {
        Some(first) => first.len() == 1 && digits(first) && matches!(first, "1" | "2" | "3" | "4" | "5"),
        None => key == "default" || (key.len() == 3 && digits(key) && !key.starts_with('0')),
    }
}
