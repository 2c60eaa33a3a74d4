//! Required properties.
//!
//! **What it checks.** A name in `required` that `properties` does not list is not a near miss of one it does list.
//!
//! **Why.** OpenAPI allows to require a property that is not declared, but a near miss is a misspelling.
//!
//! **Example.** `required: [naem]` with a property `name`.

use super::context::Context;
use crate::diag::{Code, Diagnostics, nearest};
use crate::grammar::Kind;
use crate::load::Node;

pub fn check(context: &Context<'_>, diags: &mut Diagnostics) {
    context.each(Kind::Schema, &mut |_, map| {
        let Some(properties) = map.get("properties").and_then(|m| m.node.as_map()) else { return };
        let required: Vec<&Node> = map.get("required").into_iter().flat_map(|m| m.node.elements()).collect();
        let is_required = |name: &str| required.iter().any(|other| other.as_str() == Some(name));
        for node in &required {
            let Some(name) = node.as_str().filter(|name| !properties.contains_key(*name)) else { continue };
            let free = properties.keys().map(String::as_str).filter(|other| !is_required(other));
            let Some(near) = nearest(name, free).filter(|_| name.len() > 2) else { continue };
            let finding = diags.warn(Code::RequiredUndeclared, format!("the required property `{name}` is not declared"));
            finding.at(node.span, "not among `properties`").help(format!("did you mean `{near}`?"));
            if let Some(member) = properties.get(near) {
                finding.also(member.key, "something with a similar name");
            }
        }
    });
}
