// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! XML read, as the JSON that says the same.

use std::collections::BTreeSet;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use serde_json::{Map, Number, Value};

use crate::runtime::json::DecodeError;
use crate::runtime::markup::{Kind, Member, Xml};
use crate::runtime::model::{DynObject, ListSlot, Slot};
use crate::runtime::shape::{Accept, Field, Form};

/// How deep elements may stand in each other.
const DEPTH: usize = 100;

/// An element.
#[derive(Debug, Default)]
struct Element {
    /// Its name, without a prefix.
    name: String,
    attributes: Vec<(String, String)>,
    children: Vec<Element>,
    text: String,
}

impl Element {
    fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// Whether it says that there is no value.
    fn is_nil(&self) -> bool {
        self.attributes.iter().any(|(name, value)| name == "nil" && matches!(value.as_str(), "true" | "1"))
    }
}

/// A document as the JSON that a slot takes. The slot tells what everything is, and is left empty.
///
/// # Errors
/// When the text is no XML, or uses what is not read here.
pub(crate) fn to_json(xml: &Xml, root: Member, slot: Slot<'_>, field: &Field, bytes: &[u8]) -> Result<Vec<u8>, DecodeError> {
    let text = std::str::from_utf8(bytes).map_err(|_| failed("the text is no UTF-8"))?;
    let document = parse(text.strip_prefix('\u{feff}').unwrap_or(text))?;
    let mut out = String::new();
    Filler { xml }.element(&document, slot, field, Member { wrapped: true, ..root }, &mut out);
    Ok(out.into_bytes())
}

fn parse(text: &str) -> Result<Element, DecodeError> {
    let mut reader = Reader::from_str(text);
    // What is open, the innermost last; the first is no element but holds the root.
    let mut open: Vec<Element> = vec![Element::default()];
    loop {
        match reader.read_event().map_err(|error| failed(format!("malformed XML: {error}")))? {
            Event::Start(start) => {
                if open.len() > DEPTH {
                    return Err(failed(format!("elements stand in each other more than {DEPTH} deep")));
                }
                open.push(begin(&start)?);
            }
            Event::Empty(start) => {
                let element = begin(&start)?;
                last(&mut open)?.children.push(element);
            }
            Event::End(_) => {
                let element = open.pop().ok_or_else(|| failed("malformed XML"))?;
                last(&mut open)?.children.push(element);
            }
            Event::Text(text) => last(&mut open)?.text.push_str(&text.xml10_content()),
            Event::CData(text) => last(&mut open)?.text.push_str(&text.xml10_content()),
            Event::GeneralRef(reference) => {
                let sign = match reference.resolve_char_ref().map_err(|error| failed(format!("malformed XML: {error}")))? {
                    Some(sign) => sign,
                    None => match &*reference {
                        "amp" => '&',
                        "lt" => '<',
                        "gt" => '>',
                        "quot" => '"',
                        "apos" => '\'',
                        _ => return Err(failed("an entity that XML does not have")),
                    },
                };
                last(&mut open)?.text.push(sign);
            }
            Event::DocType(_) => return Err(failed("a document type, which is not read")),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            Event::Eof => break,
        }
    }
    let mut roots = match (open.pop(), open.is_empty()) {
        (Some(outside), true) => outside.children,
        _ => return Err(failed("the document ends inside an element")),
    };
    match (roots.pop(), roots.is_empty()) {
        (Some(root), true) => Ok(root),
        _ => Err(failed("there is not one root")),
    }
}

fn last(open: &mut [Element]) -> Result<&mut Element, DecodeError> {
    open.last_mut().ok_or_else(|| failed("malformed XML"))
}

fn begin(start: &BytesStart<'_>) -> Result<Element, DecodeError> {
    let mut element = Element { name: start.local_name().as_ref().to_owned(), ..Element::default() };
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| failed(format!("malformed XML: {error}")))?;
        let value =
            attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|error| failed(format!("malformed XML: {error}")))?;
        let prefixed = attribute.key.as_ref();
        if prefixed != "xmlns" && !prefixed.starts_with("xmlns:") {
            element.attributes.push((attribute.key.local_name().as_ref().to_owned(), value.into_owned()));
        }
    }
    Ok(element)
}

/// Writes elements as JSON, by what slots take.
struct Filler<'a> {
    xml: &'a Xml,
}

impl Filler<'_> {
    /// An element for a slot.
    fn element(&self, element: &Element, slot: Slot<'_>, field: &Field, member: Member, out: &mut String) {
        match slot {
            _ if element.is_nil() => out.push_str("null"),
            Slot::Optional(optional) => {
                self.element(element, optional.fill(), field, member, out);
                optional.clear();
            }
            Slot::Object(object) => self.object(element, object, out),
            Slot::List(list) => {
                let named: Vec<&Element> = element.children.iter().filter(|child| child.name == member.items).collect();
                let all = if named.is_empty() { element.children.iter().collect() } else { named };
                self.list(&all, list, field, member, out);
            }
            Slot::Table(table) => {
                let mut seen = BTreeSet::new();
                out.push('{');
                for child in element.children.iter().filter(|child| seen.insert(child.name.as_str())) {
                    comma(out);
                    out.push_str(&format!("{}:", quoted(&child.name)));
                    self.element(child, table.insert(child.name.clone()), field.each(), Member::new("item"), out);
                }
                table.clear();
                out.push('}');
            }
            Slot::Union(_) | Slot::Members(_) | Slot::Value(_) => out.push_str(&free(element).to_string()),
            slot => scalar(&element.text, &slot, field, out),
        }
    }

    fn list(&self, items: &[&Element], list: &mut dyn ListSlot, field: &Field, member: Member, out: &mut String) {
        out.push('[');
        for item in items {
            comma(out);
            self.element(item, list.push(), field.each(), Member { wrapped: true, ..member }, out);
        }
        list.clear();
        out.push(']');
    }

    fn object(&self, element: &Element, object: &mut dyn DynObject, out: &mut String) {
        let shape = object.shape();
        out.push('{');
        for (index, field) in shape.fields.iter().enumerate() {
            let member = self.xml.member(shape.name, field.name);
            let before = out.len();
            comma(out);
            out.push_str(&format!("{}:", quoted(field.name)));
            if !self.member(element, object.slot(index), field, member, out) {
                out.truncate(before);
            }
        }
        out.push('}');
    }

    /// What an element says for a member of its object; false when it says nothing.
    fn member(&self, element: &Element, slot: Slot<'_>, field: &Field, member: Member, out: &mut String) -> bool {
        match (slot, member.kind) {
            (Slot::Optional(optional), _) => {
                let said = self.member(element, optional.fill(), field, member, out);
                optional.clear();
                said
            }
            (slot, Kind::Attribute) => {
                let found = element.attributes.iter().find(|(name, _)| name == member.name);
                found.map(|(_, value)| scalar(value, &slot, field, out)).is_some()
            }
            (slot, Kind::Text) => {
                scalar(&element.text, &slot, field, out);
                true
            }
            (Slot::List(list), Kind::Element) if !member.wrapped => {
                let items: Vec<&Element> = element.children.iter().filter(|child| child.name == member.items).collect();
                // A list without items leaves no trace.
                self.list(&items, list, field, member, out);
                !items.is_empty() || field.required
            }
            (slot, Kind::Element) => {
                let found = element.child(member.name);
                found.map(|child| self.element(child, slot, field, member, out)).is_some()
            }
        }
    }
}

/// A text as the JSON that a scalar takes. What does not fit is told by who reads that.
fn scalar(text: &str, slot: &Slot<'_>, field: &Field, out: &mut String) {
    let bare = text.trim();
    match slot {
        Slot::Nothing => out.push_str("null"),
        Slot::Bool(_) if matches!(bare, "true" | "1") => out.push_str("true"),
        Slot::Bool(_) if matches!(bare, "false" | "0") => out.push_str("false"),
        Slot::I32(_) | Slot::I64(_) | Slot::U32(_) | Slot::U64(_) | Slot::F32(_) | Slot::F64(_) | Slot::Code(_)
            if is_number(bare) =>
        {
            out.push_str(bare);
        }
        Slot::Decimal(_) if is_number(bare) && field.form == Form::Number && !field.accept.has(Accept::STRING) => {
            out.push_str(bare)
        }
        Slot::Text(_) => out.push_str(&quoted(text)),
        Slot::Value(_) | Slot::Members(_) => out.push_str(&guessed(text).to_string()),
        _ => out.push_str(&quoted(bare)),
    }
}

fn is_number(text: &str) -> bool {
    serde_json::from_str::<Number>(text).is_ok()
}

/// An element of which nothing is known.
fn free(element: &Element) -> Value {
    if element.children.is_empty() && element.attributes.is_empty() {
        return guessed(&element.text);
    }
    let mut map = Map::new();
    for (name, value) in &element.attributes {
        map.insert(name.clone(), guessed(value));
    }
    for child in &element.children {
        let value = free(child);
        match map.get_mut(&child.name) {
            Some(Value::Array(list)) => list.push(value),
            Some(other) => *other = Value::Array(vec![other.take(), value]),
            None => {
                map.insert(child.name.clone(), value);
            }
        }
    }
    Value::Object(map)
}

fn guessed(text: &str) -> Value {
    match serde_json::from_str(text.trim()) {
        Ok(value @ (Value::Bool(_) | Value::Number(_))) => value,
        _ => Value::String(text.to_owned()),
    }
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

fn comma(out: &mut String) {
    if !out.ends_with(['{', '[']) {
        out.push(',');
    }
}

fn failed(message: impl Into<String>) -> DecodeError {
    DecodeError::new("", message.into())
}
