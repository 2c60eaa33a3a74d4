//! OpenAPI 3.0.4, object by object, in the order of the specification.

use super::Shape::{Any, Bool, BoolOrSchema, Count, List, Map, Number, Object as Obj, RefOr, Text, Words};
use super::vocabulary as x;
use super::{Field, Kind, Object, opt, req};

const fn object(kind: Kind, name: &'static str, fields: &'static [Field]) -> Object {
    Object { kind, name, fields, rest: None }
}

/// The document.
pub static ROOT: Object = object(
    Kind::Root,
    "an OpenAPI document",
    &[
        req("openapi", Text),
        req("info", Obj(&INFO)),
        opt("servers", List(&Obj(&SERVER))),
        req("paths", Obj(&PATHS)),
        opt("components", Obj(&COMPONENTS)),
        opt("security", List(&Obj(&SECURITY_REQUIREMENT))),
        opt("tags", List(&Obj(&TAG))),
        opt("externalDocs", Obj(&EXTERNAL_DOCS)),
        opt("x-tagGroups", List(&Obj(&x::TAG_GROUP))),
        opt("x-webhooks", Map(&RefOr(&PATH_ITEM))),
    ],
);

static INFO: Object = object(
    Kind::Other,
    "an info object",
    &[
        req("title", Text),
        opt("description", Text),
        opt("termsOfService", Text),
        opt("contact", Obj(&CONTACT)),
        opt("license", Obj(&LICENSE)),
        req("version", Text),
    ],
);

static CONTACT: Object = object(Kind::Other, "a contact", &[opt("name", Text), opt("url", Text), opt("email", Text)]);

static LICENSE: Object = object(Kind::Other, "a license", &[req("name", Text), opt("url", Text)]);

static SERVER: Object = object(
    Kind::Server,
    "a server",
    &[req("url", Text), opt("description", Text), opt("variables", Map(&Obj(&SERVER_VARIABLE)))],
);

static SERVER_VARIABLE: Object =
    object(Kind::Other, "a server variable", &[opt("enum", List(&Text)), req("default", Text), opt("description", Text)]);

static COMPONENTS: Object = object(
    Kind::Components,
    "a components object",
    &[
        opt("schemas", Map(&RefOr(&SCHEMA))),
        opt("responses", Map(&RefOr(&RESPONSE))),
        opt("parameters", Map(&RefOr(&PARAMETER))),
        opt("examples", Map(&RefOr(&EXAMPLE))),
        opt("requestBodies", Map(&RefOr(&REQUEST_BODY))),
        opt("headers", Map(&RefOr(&HEADER))),
        opt("securitySchemes", Map(&RefOr(&SECURITY_SCHEME))),
        opt("links", Map(&RefOr(&LINK))),
        opt("callbacks", Map(&RefOr(&CALLBACK))),
        opt("x-envelopes", Map(&Obj(&x::ENVELOPE))),
    ],
);

/// The entries of a section of `components`.
#[must_use]
pub fn section(name: &str) -> Option<super::Shape> {
    match COMPONENTS.field(name)? {
        Map(shape) => Some(*shape),
        _ => Some(Any),
    }
}

/// The paths of a document.
pub static PATHS: Object = Object { kind: Kind::Paths, name: "a paths object", fields: &[], rest: Some(RefOr(&PATH_ITEM)) };

/// What stands at one path.
pub static PATH_ITEM: Object = object(
    Kind::PathItem,
    "a path item",
    &[
        opt("$ref", Text),
        opt("summary", Text),
        opt("description", Text),
        opt("get", Obj(&OPERATION)),
        opt("put", Obj(&OPERATION)),
        opt("post", Obj(&OPERATION)),
        opt("delete", Obj(&OPERATION)),
        opt("options", Obj(&OPERATION)),
        opt("head", Obj(&OPERATION)),
        opt("patch", Obj(&OPERATION)),
        opt("trace", Obj(&OPERATION)),
        opt("x-additional-operations", Map(&Obj(&OPERATION))),
        opt("servers", List(&Obj(&SERVER))),
        opt("parameters", List(&RefOr(&PARAMETER))),
    ],
);

/// The keys of a path item that hold operations.
pub const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

pub(super) static OPERATION: Object = object(
    Kind::Operation,
    "an operation",
    &[
        opt("tags", List(&Text)),
        opt("summary", Text),
        opt("description", Text),
        opt("externalDocs", Obj(&EXTERNAL_DOCS)),
        opt("operationId", Text),
        opt("parameters", List(&RefOr(&PARAMETER))),
        opt("requestBody", RefOr(&REQUEST_BODY)),
        req("responses", Obj(&RESPONSES)),
        opt("callbacks", Map(&RefOr(&CALLBACK))),
        opt("deprecated", Bool),
        opt("security", List(&Obj(&SECURITY_REQUIREMENT))),
        opt("servers", List(&Obj(&SERVER))),
        opt("x-sdk-method", Text),
        opt("x-sdk-name", Text),
        opt("x-at-least-one-of", List(&List(&Text))),
        opt("x-idempotency", Obj(&x::IDEMPOTENCY)),
        opt("x-pagination", Obj(&x::PAGINATION)),
        opt("x-safe", Bool),
        opt("x-events", List(&Text)),
    ],
);

static EXTERNAL_DOCS: Object = object(Kind::Other, "external documentation", &[opt("description", Text), req("url", Text)]);

/// A parameter.
pub static PARAMETER: Object = object(
    Kind::Parameter,
    "a parameter",
    &[
        req("name", Text),
        req("in", Words(&["query", "header", "path", "cookie"])),
        opt("description", Text),
        opt("required", Bool),
        opt("deprecated", Bool),
        opt("allowEmptyValue", Bool),
        opt("style", Words(&["form", "simple", "matrix", "label", "spaceDelimited", "pipeDelimited", "deepObject"])),
        opt("explode", Bool),
        opt("allowReserved", Bool),
        opt("schema", RefOr(&SCHEMA)),
        opt("example", Any),
        opt("examples", Map(&RefOr(&EXAMPLE))),
        opt("content", Map(&Obj(&MEDIA_TYPE))),
        opt("x-repeat-in", Words(&["query", "body"])),
        opt("x-sensitive", Bool),
    ],
);

static REQUEST_BODY: Object = object(
    Kind::RequestBody,
    "a request body",
    &[opt("description", Text), req("content", Map(&Obj(&MEDIA_TYPE))), opt("required", Bool)],
);

pub(super) static MEDIA_TYPE: Object = object(
    Kind::MediaType,
    "a media type",
    &[
        opt("schema", RefOr(&SCHEMA)),
        opt("example", Any),
        opt("examples", Map(&RefOr(&EXAMPLE))),
        opt("encoding", Map(&Obj(&ENCODING))),
        opt("x-itemSchema", RefOr(&SCHEMA)),
        opt("x-envelope", Text),
        opt("x-payload", Obj(&x::PAYLOAD)),
        opt("x-failure", Obj(&x::FAILURE_OVERRIDE)),
        opt("x-webhook", Obj(&x::WEBHOOK)),
    ],
);

pub(super) static ENCODING: Object = object(
    Kind::Encoding,
    "an encoding",
    &[
        opt("contentType", Text),
        opt("headers", Map(&RefOr(&HEADER))),
        opt("style", Words(&["form", "spaceDelimited", "pipeDelimited", "deepObject"])),
        opt("explode", Bool),
        opt("allowReserved", Bool),
    ],
);

static RESPONSES: Object =
    Object { kind: Kind::Responses, name: "a responses object", fields: &[], rest: Some(RefOr(&RESPONSE)) };

pub(super) static RESPONSE: Object = object(
    Kind::Response,
    "a response",
    &[
        req("description", Text),
        opt("headers", Map(&RefOr(&HEADER))),
        opt("content", Map(&Obj(&MEDIA_TYPE))),
        opt("links", Map(&RefOr(&LINK))),
    ],
);

static CALLBACK: Object = Object { kind: Kind::Callback, name: "a callback", fields: &[], rest: Some(RefOr(&PATH_ITEM)) };

/// An example.
pub static EXAMPLE: Object = object(
    Kind::Example,
    "an example",
    &[opt("summary", Text), opt("description", Text), opt("value", Any), opt("externalValue", Text)],
);

static LINK: Object = object(
    Kind::Link,
    "a link",
    &[
        opt("operationRef", Text),
        opt("operationId", Text),
        opt("parameters", Map(&Any)),
        opt("requestBody", Any),
        opt("description", Text),
        opt("server", Obj(&SERVER)),
    ],
);

static HEADER: Object = object(
    Kind::Header,
    "a header",
    &[
        opt("description", Text),
        opt("required", Bool),
        opt("deprecated", Bool),
        opt("allowEmptyValue", Bool),
        opt("style", Words(&["simple"])),
        opt("explode", Bool),
        opt("allowReserved", Bool),
        opt("schema", RefOr(&SCHEMA)),
        opt("example", Any),
        opt("examples", Map(&RefOr(&EXAMPLE))),
        opt("content", Map(&Obj(&MEDIA_TYPE))),
        opt("x-sensitive", Bool),
    ],
);

static TAG: Object = object(
    Kind::Tag,
    "a tag",
    &[
        req("name", Text),
        opt("description", Text),
        opt("externalDocs", Obj(&EXTERNAL_DOCS)),
        opt("x-displayName", Text),
        opt("x-sdk-group", Text),
    ],
);

/// The types of a schema.
pub const TYPES: [&str; 6] = ["array", "boolean", "integer", "number", "object", "string"];

/// A schema.
pub static SCHEMA: Object = object(
    Kind::Schema,
    "a schema",
    &[
        opt("title", Text),
        opt("multipleOf", Number),
        opt("maximum", Number),
        opt("exclusiveMaximum", Bool),
        opt("minimum", Number),
        opt("exclusiveMinimum", Bool),
        opt("maxLength", Count),
        opt("minLength", Count),
        opt("pattern", Text),
        opt("maxItems", Count),
        opt("minItems", Count),
        opt("uniqueItems", Bool),
        opt("maxProperties", Count),
        opt("minProperties", Count),
        opt("required", List(&Text)),
        opt("enum", List(&Any)),
        opt("type", Words(&TYPES)),
        opt("not", RefOr(&SCHEMA)),
        opt("allOf", List(&RefOr(&SCHEMA))),
        opt("oneOf", List(&RefOr(&SCHEMA))),
        opt("anyOf", List(&RefOr(&SCHEMA))),
        opt("items", RefOr(&SCHEMA)),
        opt("properties", Map(&RefOr(&SCHEMA))),
        opt("additionalProperties", BoolOrSchema),
        opt("description", Text),
        opt("format", Text),
        opt("default", Any),
        opt("nullable", Bool),
        opt("discriminator", Obj(&DISCRIMINATOR)),
        opt("readOnly", Bool),
        opt("writeOnly", Bool),
        opt("xml", Obj(&XML)),
        opt("externalDocs", Obj(&EXTERNAL_DOCS)),
        opt("example", Any),
        opt("deprecated", Bool),
        opt("x-sdk-name", Text),
        opt("x-enum-varnames", List(&Text)),
        opt("x-enum-descriptions", List(&Text)),
        opt("x-decimal-places", Count),
        opt("x-sensitive", Bool),
        opt("x-aliases", List(&Text)),
        opt("x-accept-types", List(&Words(&x::ACCEPT_TYPES))),
        opt("x-error", Obj(&x::ERROR)),
        opt("x-prefixItems", List(&RefOr(&SCHEMA))),
    ],
);

static DISCRIMINATOR: Object =
    object(Kind::Discriminator, "a discriminator", &[req("propertyName", Text), opt("mapping", Map(&Text))]);

static XML: Object = object(
    Kind::Other,
    "an XML object",
    &[opt("name", Text), opt("namespace", Text), opt("prefix", Text), opt("attribute", Bool), opt("wrapped", Bool)],
);

static SECURITY_SCHEME: Object = object(
    Kind::SecurityScheme,
    "a security scheme",
    &[
        req("type", Words(&["apiKey", "http", "oauth2", "openIdConnect"])),
        opt("description", Text),
        opt("name", Text),
        opt("in", Words(&["query", "header", "cookie"])),
        opt("scheme", Text),
        opt("bearerFormat", Text),
        opt("flows", Obj(&FLOWS)),
        opt("openIdConnectUrl", Text),
        opt("x-signature", Obj(&x::SIGNATURE)),
    ],
);

static FLOWS: Object = object(
    Kind::Other,
    "a flows object",
    &[
        opt("implicit", Obj(&FLOW)),
        opt("password", Obj(&FLOW)),
        opt("clientCredentials", Obj(&FLOW)),
        opt("authorizationCode", Obj(&FLOW)),
    ],
);

static FLOW: Object = object(
    Kind::Other,
    "a flow",
    &[opt("authorizationUrl", Text), opt("tokenUrl", Text), opt("refreshUrl", Text), req("scopes", Map(&Text))],
);

static SECURITY_REQUIREMENT: Object =
    Object { kind: Kind::SecurityRequirement, name: "a security requirement", fields: &[], rest: Some(List(&Text)) };
