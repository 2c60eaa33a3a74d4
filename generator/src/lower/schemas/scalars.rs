//! Types and formats of single values
//!
//! A format decides on the Rust type where a wrong choice would lose something: width and exactness of numbers, points in time. All other
//! formats (`uuid`, `email`, `uri`, `ipv4`, …) stay texts, so that a malformed one in an answer breaks nobody.

use super::super::Node;
use crate::ir::*;

/// The type of a single value.
pub(super) fn scalar(node: &Node<'_>) -> Ty {
    let format = node.str("format").unwrap_or_default();
    match (node.str("type").unwrap_or_default(), format) {
        ("string", "decimal") => Ty::Decimal { text: true, places: places(node) },
        ("number", "decimal") => Ty::Decimal { text: false, places: places(node) },
        ("string", "int64") => Ty::Integer(Width::I64Text),
        ("string", "uint64") => Ty::Integer(Width::U64Text),
        ("string", "date-time") => Ty::DateTime,
        ("string", "date") => Ty::Date,
        ("string", "binary") => Ty::File,
        ("string", _) => Ty::String,
        ("integer", "int32" | "int16" | "int8") => Ty::Integer(Width::I32),
        ("integer", "uint32" | "uint16" | "uint8") => Ty::Integer(Width::U32),
        ("integer", "uint64") => Ty::Integer(Width::U64),
        ("integer", _) => Ty::Integer(Width::I64),
        ("number", "float") => Ty::Float(Float::F32),
        // An integer that somebody calls a number: a float would round it.
        ("number", "int64" | "int32") => Ty::Integer(Width::I64),
        ("number", _) => Ty::Float(Float::F64),
        ("boolean", _) => Ty::Bool,
        _ => Ty::Any,
    }
}

/// The range that a narrow format allows, where the document does not narrow it further.
pub(super) fn bound(node: &Node<'_>, limits: &mut Limits) {
    let (least, most) = match (node.str("type"), node.str("format")) {
        (Some("integer"), Some("int8")) => ("-128", "127"),
        (Some("integer"), Some("int16")) => ("-32768", "32767"),
        (Some("integer"), Some("uint8")) => ("0", "255"),
        (Some("integer"), Some("uint16")) => ("0", "65535"),
        (Some("integer"), Some("int53")) => ("-9007199254740991", "9007199254740991"),
        _ => return,
    };
    limits.minimum.get_or_insert_with(|| least.to_owned());
    limits.maximum.get_or_insert_with(|| most.to_owned());
}

fn places(node: &Node<'_>) -> Option<u8> {
    node.u64("x-decimal-places").and_then(|places| u8::try_from(places).ok())
}
