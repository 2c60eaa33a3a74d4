//! Operations of Swagger 2.0: parameters with types of their own, bodies among the parameters, and media types beside them.

use std::collections::BTreeMap;

use super::edit::{Losses, keep, list, map_of, object, put, put_new, str_of, take, text, truth};
use super::swagger2::{component, schema_of};
use crate::grammar::openapi;
use crate::load::{Map, Member, Node, Value};
use crate::pointer;
use crate::source::Span;

/// The keys of a parameter or header that say what values it takes.
const TYPED: [&str; 19] = [
    "type",
    "format",
    "items",
    "default",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "enum",
    "multipleOf",
    "x-nullable",
    "x-enum-varnames",
    "x-enum-descriptions",
];

/// What holds for the whole document.
pub(super) struct Messages {
    consumes: Vec<String>,
    produces: Vec<String>,
    /// The parameters of the root, as written.
    parameters: BTreeMap<String, Node>,
    responses: BTreeMap<String, Node>,
}

fn words(map: &Map, key: &str) -> Option<Vec<String>> {
    let list = map.get(key)?.node.as_list()?;
    Some(list.iter().filter_map(|node| node.as_str().map(str::to_owned)).collect())
}

impl Messages {
    /// Reads what holds for the whole document, whose lists are in `components` by now.
    pub(super) fn new(root: &Node) -> Self {
        let global = |key: &str| root.as_map().and_then(|map| words(map, key)).unwrap_or_default();
        let entries = |section: &str| {
            let list = root.get("components").and_then(|components| components.get(section));
            list.into_iter().flat_map(Node::members).map(|(name, member)| (name.clone(), member.node.clone())).collect()
        };
        Self {
            consumes: global("consumes"),
            produces: global("produces"),
            parameters: entries("parameters"),
            responses: entries("responses"),
        }
    }

    /// Whether a parameter of the root is a body.
    pub(super) fn is_body(&self, name: &str) -> bool {
        self.parameters.get(name).is_some_and(|node| place(node) == Some("body"))
    }

    /// Parameters and responses of the root.
    pub(super) fn components(&self, components: &mut Map, losses: &mut Losses) {
        let mut bodies = Map::new();
        let mut fields = Map::new();
        let mut others = Map::new();
        let parameters = take(components, "parameters");
        let key = parameters.as_ref().map(|member| member.key);
        for (name, mut member) in parameters.and_then(|member| map_of(member.node)).unwrap_or_default() {
            match place(&member.node) {
                Some("body") => {
                    member.node = self.body(member.node, &self.consumes);
                    bodies.insert(name, member);
                }
                Some("formData") => {
                    fields.insert(name, member);
                }
                _ => {
                    parameter(&mut member.node, losses);
                    others.insert(name, member);
                }
            }
        }
        for (name, entries) in [("parameters", others), ("requestBodies", bodies), ("x-form-parameters", fields)] {
            if let Some(key) = key.filter(|_| !entries.is_empty()) {
                components.insert(name.to_owned(), Member { key, node: Node::new(key, Value::Map(entries)) });
            }
        }
        if let Some(responses) = components.get_mut("responses").and_then(|member| member.node.as_map_mut()) {
            for member in responses.values_mut() {
                response(&mut member.node, &self.produces, losses);
            }
        }
    }

    /// The operations of a path. What the path gives all of them is parameters; a body goes to each operation without one.
    pub(super) fn path_item(&self, item: &mut Map, losses: &mut Losses) {
        let (shared, bodies) = self.sorted(item, losses);
        if let Some((key, shared)) = shared {
            put(item, "parameters", Node::new(key, Value::List(shared)));
        }
        for (key, member) in item.iter_mut() {
            if openapi::METHODS.contains(&key.as_str())
                && let Some(operation) = member.node.as_map_mut()
            {
                self.operation(operation, &bodies, losses);
            }
        }
    }

    /// The parameters of an operation or a path that stay parameters, and those that make up the body.
    fn sorted(&self, map: &mut Map, losses: &mut Losses) -> (Option<(Span, Vec<Node>)>, Vec<Node>) {
        let is_list = map.get("parameters").is_some_and(|member| member.node.as_list().is_some());
        let Some(member) = Some(()).filter(|()| is_list).and_then(|()| take(map, "parameters")) else {
            return (None, Vec::new());
        };
        let span = member.node.span;
        let Value::List(parameters) = member.node.value else { return (None, Vec::new()) };
        let (mut stay, mut bodies) = (Vec::new(), Vec::new());
        for mut node in parameters {
            let named = node.reference().and_then(|(text, _)| self.named(text)).map(place);
            match named.unwrap_or_else(|| place(&node)) {
                Some("body" | "formData") => bodies.push(node),
                _ => {
                    parameter(&mut node, losses);
                    stay.push(node);
                }
            }
        }
        ((!stay.is_empty()).then_some((span, stay)), bodies)
    }

    /// The parameter of the root that a reference names, before or after references were rewritten.
    fn named(&self, text: &str) -> Option<&Node> {
        let name = text.strip_prefix("#/parameters/").or_else(|| text.strip_prefix("#/components/parameters/"))?;
        self.parameters.get(&pointer::unescape(name))
    }

    fn operation(&self, operation: &mut Map, shared: &[Node], losses: &mut Losses) {
        let consumes = words(operation, "consumes");
        let produces = words(operation, "produces");
        take(operation, "consumes");
        take(operation, "produces");
        schemes(operation);
        let (stay, mut bodies) = self.sorted(operation, losses);
        if let Some((span, stay)) = stay {
            put(operation, "parameters", Node::new(span, Value::List(stay)));
        }
        if bodies.is_empty() {
            bodies = shared.to_vec();
        }
        if let Some(body) = self.request(bodies, consumes.as_deref(), losses) {
            put_new(operation, "requestBody", body);
        }
        let own = produces.as_deref().unwrap_or(&self.produces);
        let Some(responses) = operation.get_mut("responses").and_then(|member| member.node.as_map_mut()) else { return };
        for (_, member) in responses.iter_mut().filter(|(key, _)| !key.starts_with("x-")) {
            // A response shared by operations with other media types is written out.
            let named = member.node.reference().and_then(|(text, _)| {
                let name = text.strip_prefix("#/responses/").or_else(|| text.strip_prefix("#/components/responses/"))?;
                self.responses.get(&pointer::unescape(name))
            });
            if let Some(named) = named.filter(|node| own != self.produces.as_slice() && node.get("schema").is_some()) {
                member.node = named.clone();
            }
            if member.node.reference().is_none() {
                response(&mut member.node, own, losses);
            }
        }
    }

    /// The body that parameters of kind `body` or `formData` make.
    fn request(&self, parameters: Vec<Node>, consumes: Option<&[String]>, losses: &mut Losses) -> Option<Node> {
        let first = parameters.first()?;
        let span = first.span;
        let accepted = consumes.unwrap_or(&self.consumes);
        let written: Vec<Node> = parameters
            .iter()
            .map(|node| node.reference().and_then(|(text, _)| self.named(text)).unwrap_or(node).clone())
            .collect();
        let body = written.iter().zip(&parameters).find(|(node, _)| place(node) == Some("body"));
        if let Some((body, node)) = body {
            let name = node.reference().and_then(|(text, _)| text.rsplit('/').next()).map(pointer::unescape);
            return Some(match name.filter(|_| accepted == self.consumes.as_slice()) {
                Some(name) => component(node.span, "requestBodies", &name),
                None => self.body(body.clone(), accepted),
            });
        }
        Some(form(written, accepted, span, losses))
    }

    /// The body that one parameter is.
    fn body(&self, node: Node, accepted: &[String]) -> Node {
        let span = node.span;
        let Value::Map(mut map) = node.value else { return Node::new(span, node.value) };
        take(&mut map, "in");
        let schema = take(&mut map, "schema").map(|member| member.node);
        if let Some(name) = take(&mut map, "name") {
            map.insert("x-name".to_owned(), name);
        }
        put(&mut map, "content", content(accepted, schema, span));
        Node::new(span, Value::Map(map))
    }
}

/// Addresses of one operation cannot be told without the host: kept.
fn schemes(operation: &mut Map) {
    keep(operation, "schemes");
}

fn place(node: &Node) -> Option<&str> {
    node.get("in").and_then(Node::as_str)
}

/// One entry for each media type, all with the same schema; JSON when none is named.
fn content(accepted: &[String], schema: Option<Node>, span: Span) -> Node {
    let mut map = Map::new();
    let json = ["application/json".to_owned()];
    for name in if accepted.is_empty() { &json } else { accepted } {
        let mut entry = Map::new();
        if let Some(schema) = &schema {
            put(&mut entry, "schema", schema.clone());
        }
        put(&mut map, name, Node::new(span, Value::Map(entry)));
    }
    Node::new(span, Value::Map(map))
}

/// The fields of a form as one object.
fn form(fields: Vec<Node>, accepted: &[String], span: Span, losses: &mut Losses) -> Node {
    let is_file = |node: &Node| node.get("type").and_then(Node::as_str) == Some("file");
    let with_file = fields.iter().any(is_file);
    let urlencoded = "application/x-www-form-urlencoded".to_owned();
    let multipart = "multipart/form-data".to_owned();
    let usual = if with_file { multipart.clone() } else { urlencoded.clone() };
    let named: Vec<String> =
        accepted.iter().filter(|name| name.starts_with("multipart/") || **name == urlencoded && !with_file).cloned().collect();
    let names = if named.is_empty() { vec![usual] } else { named };
    let (mut properties, mut required, mut encoding) = (Map::new(), Vec::new(), Map::new());
    let mut any_required = false;
    for field in fields {
        let Value::Map(mut field) = field.value else { continue };
        let Some(name) = field.get("name").and_then(|member| Some((member.node.as_str()?.to_owned(), member.node.span))) else {
            continue;
        };
        let (name, place) = name;
        if field.get("required").is_some_and(|member| member.node.as_bool() == Some(true)) {
            any_required = true;
            required.push(text(place, name.clone()));
        }
        for key in ["in", "name", "required", "allowEmptyValue"] {
            take(&mut field, key);
        }
        if let Some((style, explode)) = style(&mut field, "query", losses) {
            put(&mut encoding, &name, object(place, [("style", text(place, style)), ("explode", truth(place, explode))]));
        }
        let mut schema = Node::new(place, Value::Map(field));
        schema_of(&mut schema);
        items(&mut schema, losses);
        properties.insert(name, Member { key: place, node: schema });
    }
    let mut schema = object(span, [("type", text(span, "object")), ("properties", Node::new(span, Value::Map(properties)))]);
    if let Some(map) = schema.as_map_mut().filter(|_| !required.is_empty()) {
        put(map, "required", list(span, required));
    }
    let mut types = content(&names, Some(schema), span);
    if let (false, Some(types)) = (encoding.is_empty(), types.as_map_mut()) {
        for (_, member) in types.iter_mut().filter(|(name, _)| **name == urlencoded) {
            if let Some(map) = member.node.as_map_mut() {
                put(map, "encoding", Node::new(span, Value::Map(encoding.clone())));
            }
        }
    }
    let mut body = object(span, [("content", types)]);
    if let Some(map) = body.as_map_mut().filter(|_| any_required) {
        put(map, "required", truth(span, true));
    }
    body
}

/// A parameter that is no body: what it says about its values moves into a schema.
fn parameter(node: &mut Node, losses: &mut Losses) {
    let place = place(node).unwrap_or_default().to_owned();
    typed(node, &place, losses);
}

/// The same for headers of responses.
fn typed(node: &mut Node, place: &str, losses: &mut Losses) {
    let span = node.span;
    if node.reference().is_some() {
        return;
    }
    let Some(map) = node.as_map_mut() else { return };
    let style = style(map, place, losses);
    let mut inner = Map::new();
    for key in TYPED {
        if let Some(at) = map.get_index_of(key)
            && let Some((key, member)) = map.shift_remove_index(at)
        {
            inner.insert(key, member);
        }
    }
    if let Some((style, explode)) = style {
        put(map, "style", text(span, style));
        put(map, "explode", truth(span, explode));
    }
    if inner.is_empty() || map.contains_key("schema") {
        // A misspelt key such as `typo: string` is reported where it stands.
        map.extend(inner);
        return;
    }
    let mut schema = Node::new(span, Value::Map(inner));
    schema_of(&mut schema);
    items(&mut schema, losses);
    put(map, "schema", schema);
}

/// `collectionFormat` as style and explode; `None` when there is no list.
fn style(map: &mut Map, place: &str, losses: &mut Losses) -> Option<(&'static str, bool)> {
    let member = take(map, "collectionFormat");
    let is_list = str_of(map, "type") == Some("array");
    if !is_list {
        return None;
    }
    let format = member.as_ref().and_then(|member| member.node.as_str()).unwrap_or("csv").to_owned();
    if !matches!(place, "query" | "formData") {
        if let Some(member) = member.filter(|_| format != "csv") {
            losses.add("this `collectionFormat`", "kept as `x-collectionFormat`; values are separated by commas", member.key);
            map.insert("x-collectionFormat".to_owned(), member);
        }
        return None;
    }
    Some(match format.as_str() {
        "multi" => ("form", true),
        "ssv" => ("spaceDelimited", false),
        "pipes" => ("pipeDelimited", false),
        "csv" => ("form", false),
        _ => {
            if let Some(member) = member {
                losses.add("this `collectionFormat`", "kept as `x-collectionFormat`; values are separated by commas", member.key);
                map.insert("x-collectionFormat".to_owned(), member);
            }
            ("form", false)
        }
    })
}

/// The items of a list of a parameter are schemas, but for how lists in lists are written.
fn items(schema: &mut Node, losses: &mut Losses) {
    let mut node = schema.as_map_mut().and_then(|map| map.get_mut("items")).map(|member| &mut member.node);
    while let Some(inner) = node {
        schema_of(inner);
        if let Some(map) = inner.as_map_mut()
            && let Some(member) = take(map, "collectionFormat")
        {
            if str_of(map, "type") == Some("array") {
                losses.add(
                    "a list in a list",
                    "kept as `x-collectionFormat`; inner lists have no separator of their own",
                    member.key,
                );
            }
            map.insert("x-collectionFormat".to_owned(), member);
        }
        node = inner.as_map_mut().and_then(|map| map.get_mut("items")).map(|member| &mut member.node);
    }
}

/// A response: its schema and examples move below media types.
fn response(node: &mut Node, produces: &[String], losses: &mut Losses) {
    let span = node.span;
    if node.reference().is_some() {
        return;
    }
    let Some(map) = node.as_map_mut() else { return };
    if let Some(headers) = map.get_mut("headers").and_then(|member| member.node.as_map_mut()) {
        headers.values_mut().for_each(|member| typed(&mut member.node, "header", losses));
    }
    let examples = take(map, "examples");
    let schema = take(map, "schema").map(|member| member.node);
    if schema.is_none() && examples.as_ref().is_none_or(|member| member.node.as_map().is_none()) {
        return;
    }
    let is_bytes = schema.as_ref().is_some_and(|node| node.get("format").and_then(Node::as_str) == Some("binary"));
    let bytes = ["application/octet-stream".to_owned()];
    let named: Vec<String> = match (&schema, &examples) {
        (None, Some(examples)) => examples.node.members().map(|(name, _)| name.clone()).collect(),
        _ if is_bytes && produces.is_empty() => bytes.to_vec(),
        _ => produces.to_vec(),
    };
    let mut types = content(&named, schema, span);
    if let (Some(examples), Some(types)) = (examples, types.as_map_mut()) {
        let mut left = Map::new();
        for (name, member) in map_of(examples.node).unwrap_or_default() {
            match types.get_mut(&name).and_then(|entry| entry.node.as_map_mut()) {
                Some(entry) => {
                    entry.insert("example".to_owned(), member);
                }
                None => {
                    left.insert(name, member);
                }
            }
        }
        // Examples of media types that the operation does not produce.
        if !left.is_empty() {
            put(map, "x-examples", Node::new(examples.key, Value::Map(left)));
        }
    }
    put(map, "content", types);
}
