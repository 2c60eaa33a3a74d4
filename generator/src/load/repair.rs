//! Slips that have one obvious reading.
//!
//! Documents in the wild are full of them, and refusing a whole document for one helps nobody. Each is mended in the tree, so that
//! every later stage sees the document as it was meant, and reported as a warning, so that `--strict` still refuses it:
//!
//! - a number or boolean where text is wanted (`version: 1.0`) is the text as written;
//! - an optional key without a value is an absent key;
//! - a response without `description` has an empty one, a document without `paths` or `info` and an operation without `responses`
//!   have none, a document without title or version has an empty one;
//! - a boolean or number in quotes, where only those can stand, is that boolean or number;
//! - `required: optional` is `false`;
//! - a list below `items`, as older drafts of JSON Schema have it, tells the type of each part;
//! - a variable of a server without default is left out where the address does not use it, and takes its server with it where it does;
//! - `type: int` and other words that name a type everywhere but in OpenAPI are that type;
//! - a path parameter is required, whatever it says;
//! - a boolean as `required` of a schema, as draft 3 of JSON Schema has it, says nothing: the object around it lists what is required;
//! - a default that is not one of `enum` is no default;
//! - a parameter or header with both `schema` and `content` has the `schema`, one whose `content` has several media types has the first, JSON
//!   before others;
//! - `form-data` as a media type is `multipart/form-data`; another key without a slash and without a schema is no media type;
//! - keys with `x-` among webhooks belong to somebody else;
//! - an empty entry of a list of names or descriptions of values says nothing, and a list with too few or too many entries is left out: nobody
//!   knows which value each entry is for.

use super::node::{Map, Member, Node, Value};
use crate::diag::{Code, Diagnostics};
use crate::grammar::{Kind, Object, Shape, openapi, reference};
use crate::source::{Sources, Span};

/// Mends what has one reading.
pub fn repair(root: &mut Node, sources: &Sources, diags: &mut Diagnostics) {
    Repair { sources, diags }.value(root, Shape::Object(&openapi::ROOT), "");
}

struct Repair<'a> {
    sources: &'a Sources,
    diags: &'a mut Diagnostics,
}

impl Repair<'_> {
    fn value(&mut self, node: &mut Node, shape: Shape, key: &str) {
        if reference(node, shape).is_some() {
            return;
        }
        match shape {
            Shape::Text => return self.text(node, key),
            // Our own vocabulary is read strictly: whoever writes it knows what it is for.
            Shape::Bool | Shape::Count | Shape::Number if !key.starts_with("x-") => return self.bare(node, shape, key),
            _ => {}
        }
        let span = node.span;
        match &mut node.value {
            Value::Map(map) => {
                if let Some(object) = shape.object() {
                    self.absent(map, object);
                    self.object(map, object, span);
                }
                for (key, member) in map.iter_mut() {
                    if let Some(below) = shape.member(key) {
                        self.value(&mut member.node, below, key);
                    }
                }
            }
            Value::List(list) => {
                if let Some(below) = shape.element() {
                    if key == "servers" {
                        list.retain_mut(|server| self.addressable(server));
                    }
                    for element in list {
                        self.value(element, below, key);
                    }
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, node: &mut Node, key: &str) {
        if matches!(node.value, Value::Null) && key.starts_with("x-enum-") {
            self.diags.warn(Code::ExtensionInvalid, format!("an entry of `{key}` has no value")).at(node.span, "taken as empty");
            node.value = Value::String(String::new());
        }
        if !matches!(node.value, Value::Bool(_) | Value::Number(_)) {
            return;
        }
        let text = self.sources.text(node.span).to_owned();
        self.diags
            .warn(Code::WrongType, format!("`{key}` has to be a text, this is {}", node.kind()))
            .at(node.span, format!("taken as the text `{text}`"))
            .help("put it in quotes");
        node.value = Value::String(text);
    }

    /// A boolean or number in quotes.
    fn bare(&mut self, node: &mut Node, shape: Shape, key: &str) {
        let Some(text) = node.as_str() else { return };
        let wanted = if matches!(shape, Shape::Bool) { "a boolean" } else { "a number" };
        let value = match (shape, text) {
            (Shape::Bool, "true") => Value::Bool(true),
            (Shape::Bool, "false") => Value::Bool(false),
            (Shape::Bool, "optional") if key == "required" => Value::Bool(false),
            (Shape::Bool, "required") if key == "required" => Value::Bool(true),
            (Shape::Bool, _) => return,
            (_, text) => match serde_json::from_str::<serde_json::Number>(text) {
                Ok(number) if number.to_string() == text => Value::Number(number),
                _ => return,
            },
        };
        self.diags
            .warn(Code::WrongType, format!("`{key}` has to be {wanted}, this is a text"))
            .at(node.span, format!("taken as `{}`", spelled(&value)))
            .help(format!("write `{}`, without quotes", spelled(&value)));
        node.value = value;
    }

    /// Whether the address of a server can be made out: every variable in it has a default.
    fn addressable(&mut self, server: &mut Node) -> bool {
        let url = server.get("url").and_then(Node::as_str).unwrap_or_default().to_owned();
        let mut usable = true;
        let variables = server.as_map_mut().and_then(|map| map.get_mut("variables")).and_then(|m| m.node.as_map_mut());
        let Some(variables) = variables else { return true };
        variables.retain(|name, member| {
            let Some(map) = member.node.as_map().filter(|map| !map.contains_key("default")) else { return true };
            if crate::diag::nearest("default", map.keys().map(String::as_str)).is_some() {
                return true;
            }
            let used = url.contains(&format!("{{{name}}}"));
            usable &= !used;
            let said = if used { "so the server is left out" } else { "left out, as the address does not use it" };
            self.diags
                .warn(Code::KeyMissing, format!("the server variable `{name}` needs the key `default`"))
                .at(member.key, format!("no `default` here, {said}"))
                .help("add `default` with the value that is meant when nothing is said");
            false
        });
        usable
    }

    /// A list of schemas where one schema belongs.
    fn parts(&mut self, map: &mut Map) {
        let Some(place) = map.get("items").filter(|member| matches!(member.node.value, Value::List(_))).map(|m| m.key) else {
            return;
        };
        if map.contains_key("x-prefixItems") {
            return;
        }
        self.diags
            .warn(Code::WrongType, "`items` has to be an object, this is a list")
            .at(place, "taken as the types of the parts, as `prefixItems` of OpenAPI 3.1 has them")
            .help("write `items` with one schema, or `prefixItems` in a document of OpenAPI 3.1");
        if let Some(member) = map.get_mut("items") {
            let any = Node::new(place, Value::Map(Map::new()));
            let mut parts = Member { key: member.key, node: std::mem::replace(&mut member.node, any) };
            crate::upgrade::lift_parts(&mut parts.node, self.diags);
            map.insert("x-prefixItems".to_owned(), parts);
        }
    }

    /// A word for a type that other languages have.
    fn kind(&mut self, map: &mut Map) {
        let Some(word) = map.get("type").and_then(|member| member.node.as_str()).map(str::to_owned) else { return };
        let (kind, format) = match word.to_ascii_lowercase().as_str() {
            "int" | "int32" | "int64" | "integer" if word != "integer" => {
                ("integer", word.strip_prefix("int").filter(|w| w.len() == 2))
            }
            "long" => ("integer", Some("64")),
            "float" | "double" => ("number", Some(word.as_str())),
            "decimal" | "number" if word != "number" => ("number", None),
            "bool" | "boolean" if word != "boolean" => ("boolean", None),
            "str" | "text" | "string" if word != "string" => ("string", None),
            "list" | "array" if word != "array" => ("array", None),
            "map" | "object" if word != "object" => ("object", None),
            "file" => ("string", Some("binary")),
            _ => return,
        };
        let format = format.map(|format| if kind == "integer" { format!("int{format}") } else { format.to_ascii_lowercase() });
        let Some(member) = map.get_mut("type") else { return };
        let span = member.node.span;
        self.diags.warn(Code::TypeUnknown, format!("`type` cannot be `{word}`")).at(span, format!("taken as `{kind}`")).help(
            match &format {
                Some(format) => format!("write `type: {kind}` with `format: {format}`"),
                None => format!("write `type: {kind}`"),
            },
        );
        member.node.value = Value::String(kind.to_owned());
        if let Some(format) = format.filter(|_| !map.contains_key("format")) {
            map.insert("format".to_owned(), added(span, Value::String(format)));
        }
    }

    /// A default that is not one of the values allowed.
    fn default(&mut self, map: &mut Map) {
        let (Some(values), Some(default)) = (map.get("enum").and_then(|m| m.node.as_list()), map.get("default")) else { return };
        let nothing = matches!(default.node.value, Value::Null);
        let nullable = map.get("nullable").and_then(|m| m.node.as_bool()).unwrap_or(false);
        if values.is_empty() || nothing && nullable || values.contains(&default.node) {
            return;
        }
        let shown = default.node.to_json();
        let finding = self.diags.warn(Code::DefaultNotInEnum, format!("the default {shown} is not one of `enum`"));
        finding.at(default.node.span, "taken as no default");
        if let Some(member) = map.get("enum") {
            finding.also(member.key, "the values allowed are here");
        }
        let near = default.node.as_str().and_then(|text| crate::diag::nearest(text, values.iter().filter_map(Node::as_str)));
        match near {
            Some(near) => finding.help(format!("did you mean `{near}`?")),
            None if nothing => finding.help("remove the default, or say that the value may be null"),
            None => finding.help("remove the default, or add it to the values"),
        };
        map.shift_remove("default");
    }

    /// Lists that run parallel to `enum`.
    fn parallel(&mut self, map: &mut Map) {
        let Some(values) = map.get("enum") else { return };
        let (place, count) = (values.key, values.node.elements().count());
        map.retain(|key, member| {
            let parallel = key == "x-enum-varnames" || key.starts_with("x-enum-descriptions");
            let Some(list) = member.node.as_list().filter(|list| parallel && list.len() != count) else { return true };
            self.diags
                .warn(Code::EnumListsUnequal, format!("`{key}` has {} entries, `enum` has {count} values", list.len()))
                .at(member.key, format!("{} entries, left out", list.len()))
                .also(place, format!("{count} values"))
                .help("write one entry for each value, in the same order");
            false
        });
    }

    /// `required` as JSON Schema's draft 3 has it: a flag of the member itself.
    fn flag(&mut self, map: &mut Map) {
        let Some(member) = map.get("required").filter(|member| member.node.as_bool().is_some()) else { return };
        self.diags
            .warn(Code::WrongType, "`required` has to be a list, this is a boolean")
            .at(member.node.span, "of no effect: the object around a member lists those that are required")
            .help("name the member in the `required` of the object it belongs to");
        map.shift_remove("required");
    }

    /// Keys of `content` that are no media types.
    fn media_types(&mut self, map: &mut Map) {
        let Some(content) = map.get_mut("content").and_then(|member| member.node.as_map_mut()) else { return };
        if content.contains_key("form-data") && !content.contains_key("multipart/form-data") {
            let renamed = std::mem::take(content).into_iter().map(|(name, member)| match name.as_str() {
                "form-data" => {
                    self.diags
                        .warn(Code::ValueUnknown, "`form-data` is no media type")
                        .at(member.key, "taken as `multipart/form-data`")
                        .help("write `multipart/form-data`");
                    ("multipart/form-data".to_owned(), member)
                }
                _ => (name, member),
            });
            *content = renamed.collect();
        }
        content.retain(|name, member| {
            let strange = !name.contains('/') && member.node.as_map().is_none_or(|media| !media.contains_key("schema"));
            let strange = strange && !name.starts_with("x-") && !matches!(name.as_str(), "*" | "json" | "");
            if strange {
                self.diags
                    .warn(Code::ValueUnknown, format!("`{name}` is no media type"))
                    .at(member.key, "left out")
                    .help("a media type is a kind and a format, such as `application/json`");
            }
            !strange
        });
    }

    /// A parameter has one type and is written in one way.
    fn content(&mut self, map: &mut Map, what: &str) {
        let Some(content) = map.get("content") else { return };
        if let Some(schema) = map.get("schema") {
            self.diags
                .warn(Code::KeyUnknown, format!("{what} cannot have both `schema` and `content`"))
                .at(content.key, "left out")
                .also(schema.key, "this one is taken");
            map.shift_remove("content");
            return;
        }
        let Some(media) = content.node.as_map().filter(|media| media.len() > 1) else { return };
        let taken = media.keys().find(|name| name.contains("json")).or_else(|| media.keys().next()).cloned().unwrap_or_default();
        let finding = self.diags.warn(Code::WrongType, format!("the `content` of {what} has exactly one media type"));
        finding.at(content.key, format!("taken as `{taken}` alone")).help("remove the others");
        if let Some(media) = map.get_mut("content").and_then(|member| member.node.as_map_mut()) {
            media.retain(|name, _| *name == taken);
        }
    }

    /// Extensions of others among webhooks, where the specification has none.
    fn webhooks(&mut self, map: &mut Map) {
        let Some(webhooks) = map.get_mut("x-webhooks").and_then(|member| member.node.as_map_mut()) else { return };
        webhooks.retain(|name, member| {
            let foreign = name.starts_with("x-") && member.node.as_map().is_none();
            if foreign {
                self.diags
                    .warn(Code::KeyUnknown, format!("`{name}` is no webhook"))
                    .at(member.key, "left out")
                    .help("each key below `webhooks` names one");
            }
            !foreign
        });
    }

    fn absent(&mut self, map: &mut Map, object: &'static Object) {
        for field in object.fields.iter().filter(|field| !field.required && !matches!(field.shape, Shape::Any)) {
            let Some(member) = map.get(field.key).filter(|member| matches!(member.node.value, Value::Null)) else { continue };
            self.diags
                .warn(Code::WrongType, format!("the key `{}` has no value", field.key))
                .at(member.key, "taken as absent")
                .help("remove the key or give it a value");
            map.shift_remove(field.key);
        }
    }

    fn object(&mut self, map: &mut Map, object: &'static Object, span: Span) {
        let empty = || Value::Map(Map::new());
        let text = |text: &str| Value::String(text.to_owned());
        match (object.kind, object.name) {
            (Kind::Response, _) => {
                self.media_types(map);
                self.missing(map, object, span, "description", text(""));
            }
            (Kind::Root, _) => {
                self.webhooks(map);
                self.missing(map, object, span, "info", empty());
                self.missing(map, object, span, "paths", empty());
            }
            (Kind::Operation, _) => self.missing(map, object, span, "responses", any_answer(span)),
            (_, "an info object") => {
                self.missing(map, object, span, "title", text(""));
                self.missing(map, object, span, "version", text(""));
            }
            (Kind::Schema, _) => {
                self.kind(map);
                self.parts(map);
                self.default(map);
                self.flag(map);
                self.parallel(map);
            }
            (Kind::Parameter, name) => {
                self.content(map, name);
                if map.get("in").is_some_and(|m| m.node.as_str() == Some("path")) {
                    self.required(map, span);
                }
            }
            (Kind::Header, name) => self.content(map, name),
            (Kind::RequestBody, _) => self.media_types(map),
            _ => {}
        }
    }

    fn missing(&mut self, map: &mut Map, object: &'static Object, span: Span, key: &'static str, value: Value) {
        // A near miss of the key is a misspelling, which a rule reports.
        let misspelt = || crate::diag::nearest(key, map.keys().map(String::as_str).filter(|other| object.field(other).is_none()));
        if map.get(key).is_some_and(|member| !matches!(member.node.value, Value::Null)) || misspelt().is_some() {
            return;
        }
        self.diags
            .warn(Code::KeyMissing, format!("{} needs the key `{key}`", object.name))
            .at(span, format!("no `{key}` here, taken as empty"));
        map.insert(key.to_owned(), added(span, value));
    }

    fn required(&mut self, map: &mut Map, span: Span) {
        let stated = map.get("required").map(|member| &member.node);
        // A value that is no boolean is reported by a rule.
        if stated.is_some_and(|node| node.as_bool() != Some(false)) {
            return;
        }
        let name = map.get("name").and_then(|m| m.node.as_str()).unwrap_or_default();
        self.diags
            .warn(Code::PathParameterOptional, format!("the path parameter `{name}` is not marked `required: true`"))
            .at(stated.map_or(span, |node| node.span), "taken as required")
            .help("add `required: true`");
        match map.get_mut("required") {
            Some(member) => member.node.value = Value::Bool(true),
            None => {
                map.insert("required".to_owned(), added(span, Value::Bool(true)));
            }
        }
    }
}

/// A boolean or number as it is written.
fn spelled(value: &Value) -> String {
    match value {
        Value::Bool(value) => value.to_string(),
        Value::Number(value) => value.to_string(),
        _ => String::new(),
    }
}

/// Answers of which nothing is known.
fn any_answer(span: Span) -> Value {
    let description = ("description".to_owned(), added(span, Value::String(String::new())));
    let default = ("default".to_owned(), added(span, Value::Map(Map::from_iter([description]))));
    Value::Map(Map::from_iter([default]))
}

/// A member that nobody wrote stands at the end of its object.
const fn added(object: Span, value: Value) -> Member {
    let end = Span::new(object.file, object.end, object.end);
    Member { key: end, node: Node::new(end, value) }
}
