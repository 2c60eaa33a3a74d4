//! Security.
//!
//! **What it checks.** Every security requirement names a scheme that exists, and every scheme has the keys its type needs.
//!
//! **Why.** A requirement that names nothing would leave requests without the credentials they need.
//!
//! **Example.** `security: [{ApiKye: []}]`; `type: apiKey` without `name`.

use super::context::Context;
use crate::diag::{Code, Diagnostics, nearest};
use crate::grammar::Kind;
use crate::load::Map;

pub fn check(context: &Context<'_>, diags: &mut Diagnostics) {
    let empty = Map::new();
    let schemes = context.components("securitySchemes").unwrap_or(&empty);
    context.each(Kind::SecurityRequirement, &mut |_, map| {
        for (name, member) in map.iter().filter(|(name, _)| !schemes.contains_key(name.as_str())) {
            let finding = diags.error(Code::SecurityUnknown, format!("there is no security scheme `{name}`"));
            finding.at(member.key, "not an entry of `components.securitySchemes`");
            if let Some(near) = nearest(name, schemes.keys().map(String::as_str)) {
                finding.help(format!("did you mean `{near}`?"));
            }
        }
    });
    context.each(Kind::SecurityScheme, &mut |node, map| {
        let kind = map.get("type").and_then(|m| m.node.as_str()).unwrap_or_default();
        let needed: &[&str] = match kind {
            "apiKey" => &["name", "in"],
            "http" => &["scheme"],
            "oauth2" => &["flows"],
            "openIdConnect" => &["openIdConnectUrl"],
            _ => &[],
        };
        for key in needed.iter().filter(|key| !map.contains_key(**key)) {
            diags
                .error(Code::KeyMissing, format!("a security scheme of type `{kind}` needs the key `{key}`"))
                .at(node.span, format!("no `{key}` here"));
        }
        if let Some(flows) = map.get("flows").filter(|_| kind == "oauth2") {
            self::flows(&flows.node, diags);
        }
    });
}

fn flows(flows: &crate::load::Node, diags: &mut Diagnostics) {
    for (name, flow) in flows.members().filter(|(_, flow)| flow.node.as_map().is_some()) {
        let needed: &[&str] = match name.as_str() {
            "implicit" => &["authorizationUrl"],
            "password" | "clientCredentials" => &["tokenUrl"],
            "authorizationCode" => &["authorizationUrl", "tokenUrl"],
            _ => &[],
        };
        for key in needed.iter().filter(|key| flow.node.get(key).is_none()) {
            diags
                .error(Code::KeyMissing, format!("the flow `{name}` needs the key `{key}`"))
                .at(flow.key, format!("no `{key}` here"));
        }
    }
}
