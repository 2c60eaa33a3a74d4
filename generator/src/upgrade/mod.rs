//! Every version becomes OpenAPI 3.0.
//!
//! Everything behind this stage knows one version. Documents of Swagger 2.0 and of OpenAPI 3.1 and 3.2 are rewritten here, in the
//! tree, so that what was moved or written anew keeps the place its author wrote it at: a finding about a lifted document shows a
//! line of that document. `generator/TRANSLATION.md`, section "Versions", lists what becomes of each construct.
//!
//! Nothing is lost in silence. What 3.0 has no word for travels in an `x-` key under its own name, and where generated code is less
//! exact because of it there is a warning, one for each kind of construct.

mod edit;
mod identifiers;
mod later;
mod media;
mod schema;
mod swagger2;
mod swagger2_messages;
mod types;
mod v31;
mod v32;

use crate::diag::Diagnostics;
use crate::grammar::{Kind, Shape, openapi};
use crate::load::{Node, Value, Version};

pub use identifiers::resolve as identifiers;
pub use schema::wrap_reference;

/// The version that everything is lifted to.
const TARGET: &str = "3.0.3";

/// Lifts a document to OpenAPI 3.0.
pub fn upgrade(root: &mut Node, version: Version, diags: &mut Diagnostics) {
    let mut losses = edit::Losses::default();
    match version {
        Version::V30 => later::lift(root, Shape::Object(&openapi::ROOT), &mut losses, diags),
        Version::V2 => {
            swagger2::lift(root, &mut losses);
            later::lift(root, Shape::Object(&openapi::ROOT), &mut losses, diags);
        }
        Version::V31 | Version::V32 => {
            identifiers::hoist(root);
            if version == Version::V32 {
                v32::lift(root, &mut losses);
            }
            v31::lift(root, &mut losses);
        }
    }
    let own = root.as_map_mut().filter(|_| version != Version::V30);
    if let Some(member) = own.and_then(|map| map.get_mut("openapi")) {
        member.node.value = Value::String(TARGET.to_owned());
    }
    losses.report(diags);
}

/// Lifts schemas that stood where a document of an earlier version has none, and so were passed over.
pub(crate) fn lift_parts(parts: &mut Node, diags: &mut Diagnostics) {
    static PART: Shape = Shape::RefOr(&openapi::SCHEMA);
    let mut losses = edit::Losses::default();
    later::lift(parts, Shape::List(&PART), &mut losses, diags);
    losses.report(diags);
}

/// Visits every object and schema of a document of any version, what is below before what is above. Nothing below a reference is
/// visited, and nothing that an earlier visit has hidden in an `x-` key.
fn each_mut(node: &mut Node, shape: Shape, wrap: bool, visit: &mut dyn FnMut(&mut Node, Shape)) {
    if wrap && shape.kind() == Kind::Schema {
        wrap_reference(node);
    }
    if shape.referable().is_some() && node.reference().is_some() {
        return;
    }
    match &mut node.value {
        Value::Map(map) => {
            for (key, member) in map.iter_mut() {
                if let Some(below) = shape.member_of_any_version(key) {
                    each_mut(&mut member.node, below, wrap, visit);
                }
            }
        }
        Value::List(list) => {
            if let Some(below) = shape.element() {
                for element in list {
                    each_mut(element, below, wrap, visit);
                }
            }
        }
        _ => {}
    }
    visit(node, shape);
}

/// The same for a whole document. `wrap` says whether keys beside a `$ref` count: then it becomes an `allOf` first.
pub(crate) fn each_in_document(root: &mut Node, wrap: bool, visit: &mut dyn FnMut(&mut Node, Shape)) {
    each_mut(root, Shape::Object(&openapi::ROOT), wrap, visit);
}
