//! Whether two values are the same, member by member: written once, over views, so that no struct needs a comparison of its own.

use super::model::{DynObject, View};

/// Whether two objects are of one type and have the same members.
#[doc(hidden)]
pub fn objects(one: &dyn DynObject, other: &dyn DynObject) -> bool {
    let (shape, count) = (one.shape(), one.shape().fields.len());
    shape.name == other.shape().name
        && count == other.shape().fields.len()
        && (0..count).all(|index| views(one.get(index), other.get(index)))
        && views(one.extra(), other.extra())
}

fn views(one: View<'_>, other: View<'_>) -> bool {
    match (one, other) {
        (View::Absent, View::Absent) | (View::Null, View::Null) => true,
        (View::Bool(one), View::Bool(other)) => one == other,
        (View::I32(one), View::I32(other)) => one == other,
        (View::I64(one), View::I64(other)) => one == other,
        (View::U32(one), View::U32(other)) => one == other,
        (View::U64(one), View::U64(other)) => one == other,
        // As Rust has it: what is no number is not even equal to itself.
        (View::F32(one), View::F32(other)) => one == other,
        (View::F64(one), View::F64(other)) => one == other,
        (View::Decimal(one), View::Decimal(other)) => one == other,
        (View::Text(one), View::Text(other)) => one == other,
        (View::Date(one), View::Date(other)) => one == other,
        (View::DateTime(one), View::DateTime(other)) => one == other,
        (View::Value(one), View::Value(other)) => one == other,
        (View::Members(one), View::Members(other)) => one == other,
        (View::File(one), View::File(other)) => one == other,
        (View::List(one), View::List(other)) => {
            one.len() == other.len() && (0..one.len()).all(|index| views(one.item(index), other.item(index)))
        }
        (View::Table(one), View::Table(other)) => {
            let mut entries = one.entries().zip(other.entries());
            one.len() == other.len() && entries.all(|(one, other)| one.0 == other.0 && views(one.1, other.1))
        }
        (View::Object(one), View::Object(other)) => objects(one, other),
        (View::Tagged(one), View::Tagged(other)) => one.value == other.value && objects(one.object, other.object),
        _ => false,
    }
}
