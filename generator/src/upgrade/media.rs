//! What all versions share about bodies.

use super::edit::{object, put, text};
use crate::load::{Map, Node};
use crate::media_type::essence;
use crate::source::Span;

/// The schema of bytes.
pub(super) fn bytes(span: Span) -> Node {
    object(span, [("type", text(span, "string")), ("format", text(span, "binary"))])
}

/// Whether a media type is neither text nor structured.
fn is_binary(name: &str) -> bool {
    let essence = essence(name);
    let image = essence.starts_with("image/") && !essence.ends_with("+xml");
    image
        || essence.starts_with("audio/")
        || essence.starts_with("video/")
        || ["application/octet-stream", "application/pdf", "application/zip", "application/gzip"].contains(&essence.as_str())
}

/// In 3.1 a body of bytes needs no schema, or an empty one.
pub(super) fn binary_bodies(content: &mut Map) {
    for (name, member) in content.iter_mut().filter(|(name, _)| is_binary(name)) {
        let _ = name;
        let span = member.key;
        let Some(map) = member.node.as_map_mut() else { continue };
        let says_nothing = |node: &Node| node.as_map().is_some_and(|map| map.keys().all(|key| key.starts_with("x-content")));
        if map.get("schema").is_none_or(|member| says_nothing(&member.node)) && !map.contains_key("x-itemSchema") {
            put(map, "schema", bytes(span));
        }
    }
}
