//! The tree as `openapiv3` sees it.
//!
//! The rules of [`crate::validate`] check everything that crate checks, with better words, so a refusal here is rare. When it
//! happens, the parts of the document are tried one by one, innermost first, and the first that is refused is blamed: the
//! crate itself blames the path item, however deep below it the fault is.
//!
//! Two things of OpenAPI 3.0 the crate cannot hold, so its copy of the document is adapted (the tree is not): a callback that is
//! a `$ref` is replaced by its target, and keys of extensions inside a callback, and callbacks of operations inside a callback,
//! are left out.

use openapiv3::OpenAPI;
use serde_json::{Map as JsonMap, Value as Json};

use super::Document;
use super::node::Node;
use crate::diag::{Code, Diagnostics};
use crate::grammar::{Kind, Shape, openapi};

/// Stack for reading a document of the greatest depth; a level of schemas costs the crate several kilobytes unoptimised.
const STACK: usize = 64 << 20;

/// Whether the tree can be read as a typed document; reported if it cannot. Nobody needs the typed document itself.
pub fn check(document: &Document, diags: &mut Diagnostics) -> bool {
    let (root, tree) = (&document.root, &document.tree);
    let mut adapted = tree.clone();
    adapt_callbacks(&mut adapted, tree);
    let read = with_stack(|| serde_json::from_value::<OpenAPI>(adapted).map(drop).map_err(|error| error.to_string()));
    let Err(message) = read else { return true };
    let blamed = with_stack(|| Ok(blame(root, Shape::Object(&openapi::ROOT)))).ok().flatten();
    let (node, message) = blamed.unwrap_or((root, message));
    diags.error(Code::DocumentInvalid, format!("this cannot be understood: {message}")).at(node.span, "here");
    false
}

/// Runs something that recurses over the document with room to do so.
fn with_stack<T: Send>(run: impl FnOnce() -> Result<T, String> + Send) -> Result<T, String> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, run);
        let joined = thread.map_err(|error| error.to_string())?.join();
        joined.unwrap_or_else(|_| Err("the reader of OpenAPI documents gave up".to_owned()))
    })
}

/// The innermost part that is refused on its own.
fn blame(node: &Node, shape: Shape) -> Option<(&Node, String)> {
    if crate::grammar::reference(node, shape).is_some() {
        return None;
    }
    let members = node.members().filter_map(|(key, member)| Some((&member.node, shape.member(key)?)));
    let elements = node.elements().filter_map(|element| Some((element, shape.element()?)));
    if let Some(found) = members.chain(elements).find_map(|(below, shape)| blame(below, shape)) {
        return Some(found);
    }
    let json = || node.to_json();
    macro_rules! refused {
        ($type:ty) => {
            serde_json::from_value::<$type>(json()).err().map(|error| error.to_string())
        };
    }
    let message = match shape.kind() {
        Kind::Schema if node.as_bool().is_none() => refused!(openapiv3::Schema),
        Kind::Parameter => refused!(openapiv3::Parameter),
        Kind::Header => refused!(openapiv3::Header),
        Kind::RequestBody => refused!(openapiv3::RequestBody),
        Kind::MediaType => refused!(openapiv3::MediaType),
        Kind::Encoding => refused!(openapiv3::Encoding),
        Kind::Response => refused!(openapiv3::Response),
        Kind::Example => refused!(openapiv3::Example),
        Kind::Link => refused!(openapiv3::Link),
        Kind::SecurityScheme => refused!(openapiv3::SecurityScheme),
        Kind::Server => refused!(openapiv3::Server),
        Kind::Tag => refused!(openapiv3::Tag),
        _ => None,
    };
    message.map(|message| (node, message))
}

fn adapt_callbacks(document: &mut Json, original: &Json) {
    if let Some(callbacks) = document.pointer_mut("/components/callbacks") {
        each_value(callbacks, &mut |callback| adapt_callback(callback, original));
    }
    if let Some(paths) = document.get_mut("paths") {
        each_operation(paths, &mut |operation| {
            if let Some(callbacks) = operation.get_mut("callbacks") {
                each_value(callbacks, &mut |callback| adapt_callback(callback, original));
            }
        });
    }
}

fn adapt_callback(callback: &mut Json, original: &Json) {
    // A chain longer than this is a circle, which is reported as such.
    for _ in 0..32 {
        let Some(reference) = callback.get("$ref").and_then(Json::as_str).and_then(|text| text.strip_prefix('#')) else { break };
        *callback = original.pointer(reference).cloned().unwrap_or_else(|| Json::Object(JsonMap::new()));
    }
    if let Some(map) = callback.as_object_mut() {
        map.retain(|key, _| !key.starts_with("x-"));
    }
    each_operation(callback, &mut |operation| {
        operation.remove("callbacks");
    });
}

/// The operations of an object whose values are path items.
fn each_operation(paths: &mut Json, visit: &mut dyn FnMut(&mut JsonMap<String, Json>)) {
    each_value(paths, &mut |item| {
        for method in openapi::METHODS {
            if let Some(operation) = item.get_mut(method).and_then(Json::as_object_mut) {
                visit(operation);
            }
        }
    });
}

fn each_value(object: &mut Json, visit: &mut dyn FnMut(&mut Json)) {
    for value in object.as_object_mut().into_iter().flat_map(JsonMap::values_mut) {
        visit(value);
    }
}
