//! Which version of OpenAPI a document is written in, and whether the generator can read it at all.

use super::node::Node;
use crate::diag::{Code, Diagnostics};

const ACCEPTED: &str = "accepted are `openapi: 3.0.x`, `3.1.x` and `3.2.x`, and `swagger: '2.0'`";

/// The versions there are. All are lifted to 3.0: see [`crate::upgrade`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Version {
    /// Swagger 2.0.
    V2,
    /// OpenAPI 3.0.
    V30,
    /// OpenAPI 3.1, whose schemas are those of JSON Schema.
    V31,
    /// OpenAPI 3.2.
    V32,
}

/// Finds the version before anything else, since the rules of one version make no sense for another.
pub fn check(root: &Node, diags: &mut Diagnostics) -> Option<Version> {
    if root.as_map().is_none() {
        diags
            .error(Code::WrongType, format!("an OpenAPI document is an object, this is {}", root.kind()))
            .at(root.span, "expected an object with the keys `openapi`, `info` and `paths`");
        return None;
    }
    let (member, name) = match (root.member("openapi"), root.member("swagger")) {
        (Some(member), _) => (member, "OpenAPI"),
        (None, Some(member)) => (member, "Swagger"),
        (None, None) => {
            diags
                .error(Code::VersionUnsupported, "the document does not say which version of OpenAPI it is written in")
                .at(root.span, "no key `openapi` here")
                .help(ACCEPTED);
            return None;
        }
    };
    let found = member.node.to_json();
    let number = member.node.as_number().filter(|_| name == "Swagger").map(ToString::to_string);
    let Some(version) = found.as_str().map(str::to_owned).or(number) else {
        diags
            .error(Code::VersionUnsupported, format!("the version is {}, not a text", member.node.kind()))
            .at(member.node.span, "not a text")
            .help("write it in full: `openapi: 3.0.3`");
        return None;
    };
    if name == "Swagger" && matches!(version.as_str(), "2.0" | "2") {
        return Some(Version::V2);
    }
    // Drafts such as `3.0.0-rc1` differ from 3.0 in ways nobody remembers.
    let is = |minor: &str| {
        let patch = version.strip_prefix(minor).map(|rest| rest.strip_prefix('.').unwrap_or(rest));
        patch.is_some_and(|patch| patch.bytes().all(|b| b.is_ascii_digit()))
    };
    let known = [("3.0", Version::V30), ("3.1", Version::V31), ("3.2", Version::V32)];
    if let Some((_, version)) = known.into_iter().find(|(minor, _)| name == "OpenAPI" && is(minor)) {
        return Some(version);
    }
    diags
        .error(Code::VersionUnsupported, format!("version {version} of {name} is not supported"))
        .at(member.node.span, format!("found {version}"))
        .help(ACCEPTED);
    None
}
