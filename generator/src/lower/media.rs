//! Media types: how each travels, as far as the generated crate can read and write it.

use super::Node;
use crate::ir::AnswerForm;
use crate::media_type::essence;

/// How a media type travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Media {
    /// JSON, by whatever name.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data` and its relatives.
    Multipart,
    /// Plain text.
    Text,
    /// XML, YAML and the like: another notation of what JSON could say.
    Markup,
    /// One item after another: events, lines of JSON.
    Stream,
    /// Anything else.
    Bytes,
}

/// The kind of a media type; its schema tells what a range such as `*/*` stands for.
pub(super) fn media(name: &str, node: &Node<'_>) -> Media {
    let essence = essence(name);
    let schema = node.get("schema").map(|schema| schema.resolve());
    let binary = schema.as_ref().is_some_and(|schema| schema.str("format") == Some("binary"));
    match essence.as_str() {
        // Without members there are neither pairs nor parts: the whole form is written by whoever calls.
        "application/x-www-form-urlencoded" if schema.as_ref().is_some_and(|schema| is_text(schema) || is_list(schema)) => {
            Media::Text
        }
        essence if essence.starts_with("multipart/") && schema.as_ref().is_some_and(is_text) => Media::Text,
        "application/x-www-form-urlencoded" => Media::Form,
        essence if essence.starts_with("multipart/") => Media::Multipart,
        "text/event-stream" | "application/jsonl" | "application/json-seq" => Media::Stream,
        essence if essence.contains("ndjson") || essence.contains("jsonlines") || essence.contains("json-seq") => Media::Stream,
        _ if binary => Media::Bytes,
        "text/json" => Media::Json,
        essence if essence.contains("xml") || essence.contains("yaml") || essence.contains("msgpack") => Media::Markup,
        essence if essence.contains("json") => Media::Json,
        "*/*" | "application/*" | "json" | "" => Media::Json,
        essence if essence.starts_with("text/") => {
            // What has structure cannot be plain text; servers that say so send JSON.
            let structured = schema.is_some_and(|schema| {
                matches!(schema.str("type"), Some("object" | "array"))
                    || ["properties", "allOf", "items"].iter().any(|key| schema.value.get(key).is_some())
            });
            if structured { Media::Json } else { Media::Text }
        }
        _ => {
            let structured =
                schema.is_some_and(|schema| schema.str("type") == Some("object") && schema.value.get("properties").is_some());
            if structured && !essence.contains("octet-stream") && essence.starts_with("application/") {
                Media::Json
            } else {
                Media::Bytes
            }
        }
    }
}

/// Whether a schema is that of a list.
fn is_list(schema: &Node<'_>) -> bool {
    schema.str("type") == Some("array")
}

/// Whether a schema is that of a plain text.
fn is_text(schema: &Node<'_>) -> bool {
    schema.str("type") == Some("string") && schema.str("format").is_none()
}

/// How the items of a stream are parted.
pub(super) fn stream_form(name: &str) -> AnswerForm {
    let essence = essence(name);
    match essence.as_str() {
        "text/event-stream" => AnswerForm::Events,
        essence if essence.contains("json-seq") => AnswerForm::Sequence,
        _ => AnswerForm::Lines,
    }
}
