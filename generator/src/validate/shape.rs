//! Keys and types.
//!
//! **What it checks.** Every object has the keys it must have and no others, and every value is of the type its key asks for, in
//! OpenAPI 3.0 and in our own `x-` vocabulary.
//!
//! **Why.** A misspelt key is ignored in silence by most readers, and `type: objekt` turns a schema into "anything". A near miss of
//! a known key is an error, unless that key only describes; any other unknown key is a warning, since it does no harm.
//!
//! **Example.** `operationID: getPet` (meant: `operationId`), `required: "yes"`, `in: querry`.

use super::context::Context;
use crate::diag::{Code, Diagnostics, nearest, one_edit_away};
use crate::grammar::{Kind, Object, Shape, openapi};
use crate::load::{Map, Member, Node, Value};

pub fn check(context: &Context<'_>, diags: &mut Diagnostics) {
    Check { diags }.value(context.root, Shape::Object(&openapi::ROOT), Place::TOP);
}

struct Check<'a> {
    diags: &'a mut Diagnostics,
}

/// Keys with the objects of other versions below them, which are not ours.
const LIFTED: [&str; 4] = ["x-webhooks", "x-itemSchema", "x-prefixItems", "x-additional-operations"];

/// Keys that only describe: whoever misspells one gets the same code with fewer words.
const DESCRIBING: [&str; 6] = ["description", "summary", "title", "example", "examples", "externalDocs"];

/// Which key a value belongs to.
#[derive(Clone, Copy)]
struct Place<'k> {
    /// The object the key belongs to.
    owner: Kind,
    /// The key; for the elements of a list, that of the list.
    key: &'k str,
    /// Whether the value belongs to our own vocabulary.
    extension: bool,
}

impl<'k> Place<'k> {
    const TOP: Self = Self { owner: Kind::Other, key: "", extension: false };

    fn below(self, owner: Kind, key: &'k str) -> Self {
        Self { owner, key, extension: self.extension || key.starts_with("x-") && !LIFTED.contains(&key) }
    }

    /// The kind of finding: our vocabulary has one of its own.
    fn code(self, code: Code) -> Code {
        if self.extension { Code::ExtensionInvalid } else { code }
    }
}

impl Check<'_> {
    fn value(&mut self, node: &Node, shape: Shape, place: Place<'_>) {
        let right = match shape {
            Shape::Any => true,
            Shape::Text => node.as_str().is_some(),
            Shape::Bool => node.as_bool().is_some(),
            Shape::Count => node.as_number().is_some_and(serde_json::Number::is_u64),
            Shape::Number => node.as_number().is_some(),
            Shape::Pointer => return self.pointer(node, place),
            Shape::Words(words) => return self.word(node, words, place),
            Shape::List(shape) => {
                for element in node.elements() {
                    self.value(element, *shape, place);
                }
                node.as_list().is_some()
            }
            Shape::Map(shape) => {
                for (key, member) in node.members() {
                    self.value(&member.node, *shape, Place { key, ..place });
                }
                node.as_map().is_some()
            }
            Shape::RefOr(_) | Shape::BoolOrSchema if node.get("$ref").is_some() => return self.reference(node, place),
            Shape::BoolOrSchema if node.as_bool().is_some() => true,
            Shape::Object(_) | Shape::RefOr(_) | Shape::BoolOrSchema => {
                if let (Some(map), Some(object)) = (node.as_map(), shape.object()) {
                    self.object(node, map, object, place);
                }
                node.as_map().is_some()
            }
        };
        if !right {
            self.wrong(node, expected(shape), place);
        }
    }

    fn wrong(&mut self, node: &Node, expected: &str, place: Place<'_>) {
        let found = node.kind();
        let message = format!("`{}` has to be {expected}, this is {found}", place.key);
        let finding = self.diags.error(place.code(Code::WrongType), message);
        finding.at(node.span, format!("expected {expected}"));
        match (&node.value, place.owner, place.key) {
            (Value::Bool(_) | Value::Number(_), ..) if expected == "a text" => {
                finding.help("put it in quotes");
            }
            (Value::String(text), ..) if expected == "a boolean" && !matches!(text.as_str(), "true" | "false") => {
                finding.help("write `true` or `false`");
            }
            (Value::String(text), ..) if expected == "a boolean" && matches!(text.as_str(), "true" | "false") => {
                finding.help("write it without quotes");
            }
            (Value::String(text), ..) if expected != "a text" && text.parse::<f64>().is_ok() => {
                finding.help("write it without quotes");
            }
            _ => {}
        }
    }

    fn pointer(&mut self, node: &Node, place: Place<'_>) {
        match node.as_str() {
            Some(text) if text.is_empty() || text.starts_with('/') => {}
            Some(text) => {
                self.diags
                    .error(Code::ExtensionInvalid, format!("`{text}` is no JSON pointer"))
                    .at(node.span, "a pointer starts with `/`")
                    .help(format!("did you mean `/{text}`?"));
            }
            None => self.wrong(node, "a JSON pointer", place),
        }
    }

    fn word(&mut self, node: &Node, words: &[&str], place: Place<'_>) {
        let Some(text) = node.as_str() else { return self.wrong(node, "a text", place) };
        if words.contains(&text) {
            return;
        }
        let is_type = place.owner == Kind::Schema && place.key == "type";
        let code = place.code(if is_type { Code::TypeUnknown } else { Code::ValueUnknown });
        let finding = self.diags.error(code, format!("`{}` cannot be `{text}`", place.key));
        finding.at(node.span, "not one of the words allowed");
        if let Some(word) = nearest(text, words.iter().copied()) {
            finding.help(format!("did you mean `{word}`?"));
        }
        finding.help(format!("the words are {}", listed(words)));
    }

    fn reference(&mut self, node: &Node, place: Place<'_>) {
        match node.get("$ref") {
            Some(target) if target.as_str().is_none() => {
                self.wrong(target, "a text", Place { key: "$ref", ..place });
            }
            _ => {}
        }
    }

    fn object(&mut self, node: &Node, map: &Map, object: &'static Object, place: Place<'_>) {
        let mut missed: Vec<&str> = Vec::new();
        let mut misspelt: Vec<&str> = Vec::new();
        for field in object.fields.iter().filter(|field| field.required && !map.contains_key(field.key)) {
            missed.push(field.key);
        }
        for (key, member) in map {
            let place = place.below(object.kind, key);
            match object.field(key) {
                Some(shape) => {
                    if key.starts_with("x-") && matches!(shape, Shape::Any) {
                        self.foreign(key, member, object);
                    }
                    self.value(&member.node, shape, place);
                }
                None => misspelt.extend(self.unknown(key, member, map, object, place)),
            }
        }
        // A key that was meant is not also missing.
        for key in missed.into_iter().filter(|key| !misspelt.contains(key)) {
            self.missing(node, key, object, place);
        }
    }

    fn missing(&mut self, node: &Node, key: &str, object: &Object, place: Place<'_>) {
        let message = format!("{} needs the key `{key}`", object.name);
        self.diags.error(place.code(Code::KeyMissing), message).at(node.span, format!("no `{key}` here"));
    }

    /// Reports a key that means nothing; returns the key it was taken for, if it is a near miss.
    fn unknown(
        &mut self,
        key: &str,
        member: &Member,
        map: &Map,
        object: &'static Object,
        place: Place<'_>,
    ) -> Option<&'static str> {
        let absent = object.keys().filter(|known| !map.contains_key(*known));
        let meant = nearest(key, absent).filter(|known| key.len() > 3 || known.eq_ignore_ascii_case(key));
        let code = place.code(Code::KeyUnknown);
        let message = format!("{} has no key `{key}`", object.name);
        let finding = match meant {
            // No type and no request depends on it.
            Some(meant) if DESCRIBING.contains(&meant) && !place.extension => self.diags.warn(code, message),
            Some(_) => self.diags.error(code, message),
            None if place.extension => self.diags.error(code, message),
            None => self.diags.warn(code, message),
        };
        finding.at(member.key, "means nothing here");
        match meant {
            Some(meant) => finding.help(format!("did you mean `{meant}`?")),
            None if place.extension => finding.help(format!("the keys are {}", listed(&object.keys().collect::<Vec<_>>()))),
            None => finding.help("a key of your own starts with `x-`"),
        };
        meant
    }

    /// An extension of somebody else is none of our business, unless it looks like one of ours.
    fn foreign(&mut self, key: &str, member: &Member, object: &'static Object) {
        let ours = object.keys().filter(|known| known.starts_with("x-"));
        let Some(near) = one_edit_away(key, ours) else { return };
        self.diags
            .warn(Code::KeyUnknown, format!("`{key}` is no key of the generator"))
            .at(member.key, "would be ignored")
            .help(format!("did you mean `{near}`?"));
    }
}

const fn expected(shape: Shape) -> &'static str {
    match shape {
        Shape::Text | Shape::Words(_) => "a text",
        Shape::Bool => "a boolean",
        Shape::Count => "a whole number, zero or more",
        Shape::Number => "a number",
        Shape::Pointer => "a JSON pointer",
        Shape::List(_) => "a list",
        Shape::BoolOrSchema => "a boolean or a schema",
        _ => "an object",
    }
}

fn listed(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
