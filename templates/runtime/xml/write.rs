//! Values written as XML.

use crate::runtime::json::EncodeError;
use crate::runtime::markup::{Kind, Member, Xml};
use crate::runtime::model::{DynObject, List, View};
use crate::runtime::shape::{Direction, Field};
use crate::runtime::text;
use serde_json::Value;

/// A value as an XML document.
///
/// # Errors
/// When a value cannot be written exactly, or has no place in XML.
pub(crate) fn encode(
    xml: &Xml,
    root: Member,
    view: View<'_>,
    field: &Field,
    direction: Direction,
) -> Result<Vec<u8>, EncodeError> {
    let mut writer = Writer { xml, direction, out: String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") };
    // A document has one root, so a list has an element around its items here.
    writer.member(Member { wrapped: true, ..root }, view, field)?;
    Ok(writer.out.into_bytes())
}

struct Writer<'a> {
    xml: &'a Xml,
    direction: Direction,
    out: String,
}

impl Writer<'_> {
    /// A value as an element, or a list as several.
    fn member(&mut self, member: Member, view: View<'_>, field: &Field) -> Result<(), EncodeError> {
        let View::List(list) = view else { return self.element(member, view, field) };
        if !member.wrapped {
            return self.items(member, list, field);
        }
        self.open(member);
        self.out.push('>');
        self.items(Member { prefix: "", namespace: "", ..member }, list, field)?;
        self.close(member);
        Ok(())
    }

    fn items(&mut self, member: Member, list: &dyn List, field: &Field) -> Result<(), EncodeError> {
        let item = Member { name: member.items, wrapped: true, ..member };
        (0..list.len()).try_for_each(|index| self.member(item, list.item(index), field.each()))
    }

    fn element(&mut self, member: Member, view: View<'_>, field: &Field) -> Result<(), EncodeError> {
        match view {
            View::Absent | View::Null | View::Value(Value::Null) => return Ok(()),
            View::Object(object) => return self.object(member, object, None),
            View::Tagged(tagged) => return self.object(member, tagged.object, Some((tagged.tag, tagged.value))),
            _ => {}
        }
        self.open(member);
        self.out.push('>');
        match view {
            View::Table(table) => {
                for (name, value) in table.entries() {
                    self.named(name, value, field.each())?;
                }
            }
            View::Members(map) | View::Value(Value::Object(map)) => {
                for (name, value) in map {
                    self.named(name, View::Value(value), Field::ITEM)?;
                }
            }
            View::Value(Value::Array(items)) => {
                for item in items {
                    self.named(member.items, View::Value(item), Field::ITEM)?;
                }
            }
            view => {
                let texts = text::texts(view, field)?.unwrap_or_default();
                self.text(&texts.join(" "), false)?;
            }
        }
        self.close(member);
        Ok(())
    }

    /// A value under a name that the document does not know.
    fn named(&mut self, name: &str, view: View<'_>, field: &Field) -> Result<(), EncodeError> {
        let mut signs = name.chars();
        let fits = signs.next().is_some_and(|sign| sign.is_alphabetic() || sign == '_')
            && signs.all(|sign| sign.is_alphanumeric() || matches!(sign, '_' | '-' | '.'));
        if !fits {
            return Err(failed("a name that no element of XML can have"));
        }
        // The name is needed for as long as it is written, which is now.
        self.out.push_str(&format!("<{name}>"));
        match view {
            View::Value(Value::Object(map)) => {
                for (name, value) in map {
                    self.named(name, View::Value(value), Field::ITEM)?;
                }
            }
            View::Value(Value::Array(items)) => {
                for item in items {
                    self.named("item", View::Value(item), Field::ITEM)?;
                }
            }
            View::Object(object) => {
                for (index, field) in object.shape().fields.iter().enumerate() {
                    let member = self.xml.member(object.shape().name, field.name);
                    self.member(member, object.get(index), field)?;
                }
            }
            view => {
                let texts = text::texts(view, field)?.unwrap_or_default();
                self.text(&texts.join(" "), false)?;
            }
        }
        self.out.push_str(&format!("</{name}>"));
        Ok(())
    }

    fn object(
        &mut self,
        own: Member,
        object: &dyn DynObject,
        tag: Option<(&'static str, &'static str)>,
    ) -> Result<(), EncodeError> {
        let shape = object.shape();
        let members = || {
            let fields = shape.fields.iter().enumerate().filter(|(_, field)| self.direction.carries(field));
            fields.map(|(index, field)| (index, field, self.xml.member(shape.name, field.name))).collect::<Vec<_>>()
        };
        let members = members();
        self.open(own);
        for (index, field, member) in members.iter().filter(|(.., member)| member.kind == Kind::Attribute) {
            let Some(texts) = text::texts(object.get(*index), field)? else { continue };
            if !member.namespace.is_empty() && !member.prefix.is_empty() && member.prefix != own.prefix {
                self.declare(*member);
            }
            self.out.push(' ');
            self.name(*member);
            self.out.push_str("=\"");
            self.text(&texts.join(" "), true)?;
            self.out.push('"');
        }
        self.out.push('>');
        if let Some((name, value)) = tag.filter(|(name, _)| !shape.fields.iter().any(|field| field.name == *name)) {
            self.named(name, View::Text(value), Field::ITEM)?;
        }
        for (index, field, member) in members {
            let view = object.get(index);
            match member.kind {
                Kind::Attribute => {}
                Kind::Element => self.member(member, view, field)?,
                Kind::Text => self.text(&text::texts(view, field)?.unwrap_or_default().join(" "), false)?,
            }
        }
        self.close(own);
        Ok(())
    }

    /// The beginning of an element, up to its attributes.
    fn open(&mut self, member: Member) {
        self.out.push('<');
        self.name(member);
        if !member.namespace.is_empty() {
            self.declare(member);
        }
    }

    fn declare(&mut self, member: Member) {
        let colon = if member.prefix.is_empty() { "" } else { ":" };
        self.out.push_str(&format!(" xmlns{colon}{}=\"{}\"", member.prefix, escaped(member.namespace)));
    }

    fn close(&mut self, member: Member) {
        self.out.push_str("</");
        self.name(member);
        self.out.push('>');
    }

    fn name(&mut self, member: Member) {
        if !member.prefix.is_empty() {
            self.out.push_str(member.prefix);
            self.out.push(':');
        }
        self.out.push_str(member.name);
    }

    fn text(&mut self, text: &str, attribute: bool) -> Result<(), EncodeError> {
        if text.chars().any(|sign| {
            (sign.is_control() && sign < ' ' && !matches!(sign, '\t' | '\n' | '\r')) || matches!(sign, '\u{fffe}' | '\u{ffff}')
        }) {
            return Err(failed("a character that XML has no place for"));
        }
        let text = escaped(text);
        // A reader makes blanks of line breaks in attributes.
        let text = if attribute { text.replace('\n', "&#10;").replace('\t', "&#9;") } else { text };
        self.out.push_str(&text);
        Ok(())
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\r', "&#13;")
}

fn failed(message: &str) -> EncodeError {
    EncodeError { path: String::new(), message: message.to_owned() }
}
