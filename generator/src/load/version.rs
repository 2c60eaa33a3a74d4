//! Whether a document is one the generator can read at all.

use super::node::Node;
use crate::diag::{Code, Diagnostics};

const ACCEPTED: &str = "OpenAPI 3.0 is accepted: `openapi: 3.0.0` to `3.0.4`";

/// Checks the version before anything else, since the rules of one version make no sense for another.
pub fn check(root: &Node, diags: &mut Diagnostics) -> bool {
    if root.as_map().is_none() {
        diags
            .error(Code::WrongType, format!("an OpenAPI document is an object, this is {}", root.kind()))
            .at(root.span, "expected an object with the keys `openapi`, `info` and `paths`");
        return false;
    }
    if let Some(member) = root.member("swagger") {
        let found = member.node.to_json();
        let found = found.as_str().map_or_else(|| found.to_string(), str::to_owned);
        diags
            .error(Code::VersionUnsupported, format!("this is a Swagger {found} document"))
            .at(member.node.span, format!("found {found}"))
            .help(ACCEPTED)
            .help("convert it to OpenAPI 3.0 first");
        return false;
    }
    let Some(member) = root.member("openapi") else {
        diags
            .error(Code::VersionUnsupported, "the document does not say which version of OpenAPI it is written in")
            .at(root.span, "no key `openapi` here")
            .help(ACCEPTED);
        return false;
    };
    let found = member.node.to_json();
    let Some(version) = found.as_str() else {
        diags
            .error(Code::VersionUnsupported, format!("the version is {}, not a text", member.node.kind()))
            .at(member.node.span, "not a text")
            .help("write it in full: `openapi: 3.0.3`");
        return false;
    };
    let patch = version.strip_prefix("3.0").map(|rest| rest.strip_prefix('.').unwrap_or(rest));
    // Drafts such as `3.0.0-rc1` differ from 3.0 in ways nobody remembers.
    if patch.is_some_and(|patch| patch.bytes().all(|b| b.is_ascii_digit())) {
        return true;
    }
    diags
        .error(Code::VersionUnsupported, format!("version {version} of OpenAPI is not supported"))
        .at(member.node.span, format!("found {version}"))
        .help(ACCEPTED);
    false
}
