//! Media types.
//!
//! **What it checks.** A media type holds nothing that a header cannot carry.
//!
//! **Why.** It is sent as `Content-Type`; a line break in it would end the header.
//!
//! **Example.** `content: {"application/json\n": …}`.

use super::context::Context;
use crate::diag::{Code, Diagnostics};
use crate::grammar::Kind;

pub fn check(context: &Context<'_>, diags: &mut Diagnostics) {
    for kind in [Kind::RequestBody, Kind::Response, Kind::Parameter, Kind::Header] {
        context.each(kind, &mut |_, map| {
            let content = map.get("content").and_then(|member| member.node.as_map()).into_iter().flatten();
            for (name, member) in content.filter(|(name, _)| name.chars().any(char::is_control)) {
                diags
                    .error(Code::ValueUnknown, format!("{name:?} is no media type"))
                    .at(member.key, "holds a line break or another control character")
                    .help("write it on one line, such as `application/json`");
            }
        });
    }
}
