//! Keys of other versions of OpenAPI, as far as schemas, references or operations stand below them.
//!
//! The tables of [`super::openapi`] are those of 3.0, to which every document is lifted. Bundling and lifting look at documents as
//! they were written, and only have to know where something is that they would change.

use super::Kind;
use super::Shape::{self, BoolOrSchema, List, Map, Object as Obj, RefOr};
use super::openapi::{ENCODING, MEDIA_TYPE, OPERATION, PARAMETER, PATH_ITEM, RESPONSE, SCHEMA};

/// Objects, the keys they have in other versions, and what these hold.
static FIELDS: &[(Kind, &[&str], Shape)] = &[
    (Kind::Root, &["definitions"], Map(&RefOr(&SCHEMA))),
    (Kind::Root, &["parameters"], Map(&RefOr(&PARAMETER))),
    (Kind::Root, &["responses"], Map(&RefOr(&RESPONSE))),
    (Kind::Root, &["webhooks"], Map(&RefOr(&PATH_ITEM))),
    (Kind::Response, &["schema"], RefOr(&SCHEMA)),
    (Kind::Components, &["pathItems"], Map(&RefOr(&PATH_ITEM))),
    (Kind::Components, &["mediaTypes"], Map(&RefOr(&MEDIA_TYPE))),
    (Kind::PathItem, &["query"], Obj(&OPERATION)),
    (Kind::PathItem, &["additionalOperations"], Map(&Obj(&OPERATION))),
    (Kind::MediaType, &["itemSchema"], RefOr(&SCHEMA)),
    (Kind::MediaType, &["prefixEncoding"], List(&Obj(&ENCODING))),
    (Kind::MediaType, &["itemEncoding"], Obj(&ENCODING)),
    (Kind::Schema, &["$defs", "definitions", "patternProperties", "dependentSchemas"], Map(&RefOr(&SCHEMA))),
    (Kind::Schema, &["prefixItems"], List(&RefOr(&SCHEMA))),
    (Kind::Schema, &["if", "then", "else", "contains", "propertyNames"], BoolOrSchema),
    (Kind::Schema, &["unevaluatedItems", "unevaluatedProperties", "contentSchema", "additionalItems"], BoolOrSchema),
];

/// What a key that 3.0 does not have holds in the version that has it.
pub(super) fn field(kind: Kind, key: &str) -> Option<Shape> {
    let found = FIELDS.iter().find(|(owner, keys, _)| *owner == kind && keys.contains(&key));
    found.map(|(.., shape)| *shape)
}
