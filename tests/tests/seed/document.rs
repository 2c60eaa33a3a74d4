//! The bundled document as the seeds speak of it: operations by id, with parameters, objects and schemas laid flat.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

use super::{Field, METHODS, Source};

/// The fields of an object schema, or of a request with its parameters.
#[derive(Default)]
pub(crate) struct Object {
    pub(crate) name: Option<String>,
    pub(crate) fields: BTreeMap<String, Field>,
}

impl Object {
    /// The name of the field for which this one is accepted when reading.
    pub(crate) fn read_as(&self, alias: &str) -> Option<&str> {
        self.fields.iter().find(|(_, field)| field.shape.aliases.contains(alias)).map(|(name, _)| name.as_str())
    }

    /// The field of this name, or the one that is read under this name too.
    pub(crate) fn field(&self, name: &str) -> Option<&Field> {
        self.fields.get(name).or_else(|| self.fields.get(self.read_as(name)?))
    }
}

/// A schema with its references followed and its `allOf`, `oneOf` and `anyOf` laid over each other.
#[derive(Clone, Default)]
pub(crate) struct Shape {
    pub(crate) kinds: BTreeSet<String>,
    pub(crate) max_length: Option<u64>,
    /// Length of the longest value that an `enum` or a simple `pattern` admits.
    pub(crate) longest_value: Option<u64>,
    pub(crate) default: Option<String>,
    pub(crate) aliases: BTreeSet<String>,
    pub(crate) items: Option<Value>,
    pub(crate) properties: BTreeMap<String, Value>,
    pub(crate) required: BTreeSet<String>,
}

/// One operation of the document.
pub(crate) struct Operation {
    /// `GET /v1/charges`
    pub(crate) address: String,
    /// The file of `spec/` that holds it, which its tag names.
    pub(crate) file: String,
    pub(crate) item: Value,
    pub(crate) operation: Value,
}

impl Operation {
    pub(crate) fn source<'a>(&'a self, id: &'a str) -> Source<'a> {
        Source { file: &self.file, operation: id }
    }
}

/// The bundled document, with its operations by id.
pub(crate) struct Document {
    pub(crate) root: Value,
    pub(crate) operations: BTreeMap<String, Operation>,
}

impl Document {
    pub(crate) fn load() -> Result<Self, String> {
        let yaml = read("../generated/openapi.yaml")?;
        let root = serde_yaml::from_str(&yaml).map_err(|error| format!("generated/openapi.yaml: {error}"))?;
        let mut document = Self { root, operations: BTreeMap::new() };
        let mut operations = BTreeMap::new();
        for (path, item) in object(at(&document.root, "/paths")) {
            let item = document.resolve(item);
            for method in METHODS {
                let Some(operation) = item.get(method) else { continue };
                let tag = at(operation, "/tags/0").as_str().unwrap_or("openapi");
                let described = Operation {
                    address: format!("{} {path}", method.to_ascii_uppercase()),
                    file: format!("spec/{}.yaml", tag.replace('.', "/")),
                    item: item.clone(),
                    operation: operation.clone(),
                };
                operations.insert(text(at(operation, "/operationId")).to_owned(), described);
            }
        }
        document.operations = operations;
        Ok(document)
    }

    /// Follows references; a chain that does not end within a few steps yields nothing.
    pub(crate) fn resolve<'a>(&'a self, mut value: &'a Value) -> &'a Value {
        for _ in 0..16 {
            let Some(reference) = value.get("$ref").and_then(Value::as_str) else { return value };
            value = at(&self.root, reference.trim_start_matches('#'));
        }
        &Value::Null
    }

    /// The schemas of the request body, one per media type.
    pub(crate) fn request_schemas<'a>(&'a self, described: &'a Operation) -> Vec<&'a Value> {
        let body = self.resolve(at(&described.operation, "/requestBody"));
        object(at(body, "/content")).map(|(_, media)| at(media, "/schema")).collect()
    }

    /// The schema of the answer with status 200: what the envelope carries, if there is one.
    pub(crate) fn answer_schema<'a>(&'a self, described: &'a Operation) -> Option<&'a Value> {
        let answer = self.resolve(at(&described.operation, "/responses/200"));
        let (_, media) = object(at(answer, "/content")).next()?;
        media.pointer("/x-payload/schema").or_else(|| media.get("schema"))
    }

    /// Path and query parameters, those of the path item included.
    pub(crate) fn parameters(&self, described: &Operation) -> BTreeMap<String, Field> {
        let mut parameters = BTreeMap::new();
        for holder in [&described.item, &described.operation] {
            for parameter in list(at(holder, "/parameters")).iter().map(|parameter| self.resolve(parameter)) {
                if matches!(text(at(parameter, "/in")), "path" | "query") {
                    let schema = at(parameter, "/schema");
                    let required = at(parameter, "/required") == &Value::Bool(true);
                    let field = Field { schema: schema.clone(), shape: self.shape(schema), required };
                    parameters.insert(text(at(parameter, "/name")).to_owned(), field);
                }
            }
        }
        parameters
    }

    /// The properties of one or more schemas, which for several media types have to agree.
    pub(crate) fn object(&self, schemas: &[&Value]) -> Object {
        let mut object = Object::default();
        for schema in schemas {
            object.name = object.name.or_else(|| component_name(schema).map(str::to_owned));
            let shape = self.shape(schema);
            for (name, schema) in shape.properties {
                let required = shape.required.contains(&name);
                let field = Field { shape: self.shape(&schema), schema, required };
                object.fields.insert(name, field);
            }
        }
        object
    }

    /// Whether a path of a sample, `payments[].id`, leads to a declared property.
    pub(crate) fn has_path(&self, from: &Object, path: &str) -> bool {
        let (step, rest) = path.split_once('.').unwrap_or((path, ""));
        let Some(field) = from.field(step.trim_end_matches("[]")) else { return false };
        let schema = field.shape.items.as_ref().unwrap_or(&field.schema);
        rest.is_empty() || self.has_path(&self.object(&[schema]), rest)
    }

    pub(crate) fn shape(&self, schema: &Value) -> Shape {
        let mut shape = Shape::default();
        self.lay_over(&mut shape, schema, 0);
        shape
    }

    /// Lays a schema over a shape. The depth ends schemas that contain themselves through `allOf`.
    pub(crate) fn lay_over(&self, shape: &mut Shape, schema: &Value, depth: usize) {
        let schema = self.resolve(schema);
        if depth > 16 {
            return;
        }
        for part in list(at(schema, "/allOf")) {
            self.lay_over(shape, part, depth + 1);
        }
        for part in ["/oneOf", "/anyOf"].iter().flat_map(|word| list(at(schema, word))) {
            let required = shape.required.clone();
            self.lay_over(shape, part, depth + 1);
            shape.required = required; // what one alternative requires is not required of all
        }
        match (text(at(schema, "/type")), text(at(schema, "/format"))) {
            ("", _) => {}
            ("string", "binary") => _ = shape.kinds.insert("file".to_owned()),
            ("integer", format @ ("int32" | "int64")) => _ = shape.kinds.insert(format.to_owned()),
            (kind, _) => _ = shape.kinds.insert(kind.to_owned()),
        }
        shape.max_length = at(schema, "/maxLength").as_u64().or(shape.max_length);
        let values = list(at(schema, "/enum")).iter().filter_map(Value::as_str);
        let longest = values.map(|value| value.chars().count() as u64).max();
        let longest = longest.or_else(|| longest_match(text(at(schema, "/pattern"))));
        shape.longest_value = longest.or(shape.longest_value);
        match at(schema, "/default") {
            Value::Null => {}
            Value::String(default) => shape.default = Some(default.clone()),
            default => shape.default = Some(default.to_string()),
        }
        shape.aliases.extend(list(at(schema, "/x-aliases")).iter().filter_map(Value::as_str).map(str::to_owned));
        shape.items = schema.get("items").cloned().or(shape.items.take());
        shape.properties.extend(object(at(schema, "/properties")).map(|(name, schema)| (name.clone(), schema.clone())));
        shape.required.extend(list(at(schema, "/required")).iter().filter_map(Value::as_str).map(str::to_owned));
    }
}

/// Name of the component a schema refers to, also through an `allOf` of one.
pub(crate) fn component_name(schema: &Value) -> Option<&str> {
    let reference = schema.get("$ref").or_else(|| schema.pointer("/allOf/0/$ref"))?;
    reference.as_str()?.rsplit('/').next()
}

/// Length of what a pattern of one character class with a count matches, `^[0-9]{10,14}$`; nothing for other patterns.
pub(crate) fn longest_match(pattern: &str) -> Option<u64> {
    let (class, count) = pattern.strip_prefix('^')?.strip_suffix("}$")?.split_once('{')?;
    let one_class = class == r"\d" || (class.starts_with('[') && class.find(']') == Some(class.len() - 1));
    if !one_class {
        return None;
    }
    count.rsplit(',').next()?.parse().ok()
}

/// The value a JSON pointer leads to, `null` when there is none.
pub(crate) fn at<'a>(value: &'a Value, pointer: &str) -> &'a Value {
    value.pointer(pointer).unwrap_or(&Value::Null)
}

pub(crate) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

pub(crate) fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

pub(crate) fn object(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter)
}

/// A JSON file, by its path from this package.
pub(crate) fn json(path: &str) -> Result<Value, String> {
    serde_json::from_str(&read(path)?).map_err(|error| format!("tests/{path}: {error}"))
}

pub(crate) fn read(path: &str) -> Result<String, String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))
}
