//! Bodies of requests: in which forms one may travel, and the type that this makes of it.
//!
//! Forms of one schema share a type, and a call chooses among them. Where schemas differ, the body is an enum with a variant for each form:
//! what a form of parts says (a file and its name) is seldom what JSON says beside it (an address where the file is found).

use super::media::{Media, media, stream_form};
use super::schemas::Facts;
use super::{Lower, Node};
use crate::ir::*;
use crate::media_type::essence;
use crate::names;

/// A form of a body: how it travels, its media type, and what the document says of it.
pub(super) type Sent<'a> = (Body, &'a str, Node<'a>);

impl<'a> Lower<'a> {
    /// The media type in which a request body is sent: JSON, a form, a form in parts, bytes, text, and of equals the first.
    pub(super) fn request_media(&mut self, body: &Node<'a>) -> Option<Sent<'a>> {
        let (kind, name, node) = preferred(body).into_iter().next()?;
        self.note_items(kind, &node);
        let listed = node.get("schema").is_some_and(|schema| schema.resolve().str("type") == Some("array"));
        if kind == Media::Text && listed && name.contains("form") {
            self.degrade(&node, "a form has members, and a list has none", "the body is its text");
        }
        let structured = kind == Media::Markup && name.contains("xml") && node.get("schema").is_some();
        let kind = sent_as(kind, name).or(structured.then_some(Body::Xml)).unwrap_or_else(|| {
            self.degrade(&node, "this media type of a body is not written", "the body is its text");
            Body::Text
        });
        Some((kind, name, node))
    }

    /// Other forms that the same body may have: those of the same schema, which so have the same type.
    pub(super) fn other_bodies(&self, body: &Node<'a>, chosen: &Sent<'a>) -> Vec<(Body, String)> {
        let (own, own_name, own_node) = chosen;
        if !is_structured(*own) || has_file(own_node) || own_node.get("schema").is_none() {
            return Vec::new();
        }
        let content = body.get("content").into_iter().flat_map(|content| content.members().collect::<Vec<_>>());
        let others = content.into_iter().filter_map(|(name, node)| {
            let kind = sent_as(media(name, &node), name).filter(|kind| is_structured(*kind))?;
            (says_the_same(&node, own_node) && name != *own_name && !name.contains('*')).then(|| (kind, name.to_owned()))
        });
        others.collect()
    }

    /// The forms of a body that differ in type, the one that is chosen at the head; none where one type is enough.
    pub(super) fn body_variants(&mut self, body: &Node<'a>, chosen: &Sent<'a>) -> Vec<Sent<'a>> {
        let (kept, left) = differing(body, chosen);
        for (node, why) in left {
            self.degrade(&node, &why, "it is left out");
        }
        kept
    }

    /// Says what the encodings of a form's parts ask for that none is given.
    pub(super) fn note_part_headers(&mut self, media: &Node<'a>) {
        for (_, encoding) in media.get("encoding").into_iter().flat_map(|list| list.members()) {
            let Some(headers) = encoding.get("headers") else { continue };
            // The specification says to ignore it: `contentType` says it.
            if headers.members().any(|(name, _)| !name.eq_ignore_ascii_case("content-type")) {
                self.degrade(&headers, "a part has no headers of its own", "they are not sent, and not read");
            }
        }
    }

    /// Says that a body is read in one form only, where others say something else.
    pub(super) fn note_other_bodies(&mut self, body: &Node<'a>, chosen: &Sent<'a>) {
        let (_, name, node) = chosen;
        if !differing(body, chosen).0.is_empty() {
            self.degrade(node, "what comes by itself is read in one form of several", &format!("it is `{name}`"));
        }
    }

    /// The type of a body in this form. `name` is for a type that has to be made, `stem` for that of an item.
    pub(super) fn body_ty(&mut self, (kind, media_type, media): &Sent<'a>, name: &str, stem: &str) -> (Ty, Facts) {
        let said = media.get("schema").map(|schema| self.ty(&schema, name, 0));
        // A body of which nothing is said is any JSON.
        let (ty, facts) = said.unwrap_or((Ty::Any, Facts::default()));
        match (kind, ty) {
            (Body::Lines, _) => {
                let item = self.item_schema(media, stream_form(media_type));
                let item = item.map_or(Ty::Any, |item| self.ty(&item, &format!("{stem}Item"), 0).0);
                (Ty::List(Box::new(item)), Facts::default())
            }
            (Body::Text, ty) if is_text(&ty) => (ty, facts),
            (Body::Text, _) => (Ty::String, facts),
            (Body::Bytes, _) => (Ty::File, facts),
            (_, ty) => (ty, facts),
        }
    }

    /// The enum over the forms of a body, with what holds for whichever it is.
    pub(super) fn body_enum(&mut self, stem: &str, body: &Node<'a>, forms: &[Sent<'a>]) -> (TypeId, Facts) {
        let mut variants: Vec<UnionVariant> = Vec::new();
        let mut common = Facts::default();
        for (index, sent) in forms.iter().enumerate() {
            let (kind, media_type, media) = sent;
            let name = names::unique(variant_name(*kind, media_type), |name| variants.iter().any(|other| other.name == name));
            let before = forms.iter().zip(&variants).take(index);
            let twin = before
                .into_iter()
                .find(|((other, _, node), _)| is_structured(*kind) && is_structured(*other) && says_the_same(media, node));
            let ty = match twin {
                Some((_, twin)) => twin.ty.clone(),
                None => {
                    let (ty, facts) = self.body_ty(sent, &format!("{stem}{name}"), stem);
                    common.sensitive |= facts.sensitive;
                    ty
                }
            };
            variants.push(UnionVariant { name, ty, tags: vec![(*media_type).to_owned()] });
        }
        let origin = body.get("content").map_or_else(|| body.pointer.clone(), |content| content.pointer);
        let union = Union { variants, discriminator: None, unknown: String::new(), by_media: true };
        (self.add_made(format!("{stem}Body"), Docs::default(), Kind::Union(union), &origin), common)
    }
}

/// The forms of a body that differ in type, the one that is chosen at the head, none where one type is enough; and those that have no place among
/// them, with the reason.
fn differing<'a>(body: &Node<'a>, chosen: &Sent<'a>) -> (Vec<Sent<'a>>, Vec<(Node<'a>, String)>) {
    let mut kept = vec![chosen.clone()];
    let mut left = Vec::new();
    let all = preferred(body);
    let in_parts = all.iter().any(|(kind, ..)| *kind == Media::Multipart);
    for (media, name, node) in all.into_iter().skip(1) {
        let known = kept.iter().any(|(.., other)| says_the_same(&node, other));
        let silent = node.get("schema").is_none();
        match sent_as(media, name) {
            // The same in another notation.
            None if known || silent => {}
            None => left.push((node, format!("a body in `{name}` is not written where there are others"))),
            Some(kind) if is_structured(kind) && silent => {}
            Some(Body::Json | Body::Form) if in_parts && has_file(&node) => {
                if !known {
                    left.push((node, format!("a body in `{name}` holds no file")));
                }
            }
            Some(kind) if kept.iter().any(|(other, own, _)| travels_as(*other, own) == travels_as(kind, name)) => {
                if !known {
                    left.push((node, format!("`{name}` is sent like another form of this body")));
                }
            }
            Some(kind) => kept.push((kind, name, node)),
        }
    }
    // Text is text, and bytes are bytes, whatever the schema says of them.
    let alike = |(kind, _, node): &Sent<'a>| {
        says_the_same(node, &chosen.2) || (*kind == chosen.0 && matches!(kind, Body::Text | Body::Bytes))
    };
    if kept.iter().all(alike) {
        kept.clear();
    }
    (kept, left)
}

/// The media types of a body, the one that says the most first.
fn preferred<'a>(body: &Node<'a>) -> Vec<(Media, &'a str, Node<'a>)> {
    let content = body.get("content").into_iter().flat_map(|content| content.members().collect::<Vec<_>>());
    let mut kinds: Vec<_> = content.map(|(name, node)| (media(name, &node), name, node)).collect();
    let in_parts = kinds.iter().any(|(kind, ..)| *kind == Media::Multipart);
    kinds.sort_by_key(|(kind, name, node)| match kind {
        // No JSON and no other form holds a file.
        Media::Json | Media::Form if in_parts && has_file(node) => 3,
        Media::Json => 0,
        Media::Form => 1,
        Media::Multipart => 2,
        Media::Stream if stream_form(name) != AnswerForm::Events => 3,
        Media::Bytes => 4,
        Media::Text => 5,
        Media::Stream => 6,
        Media::Markup => 7,
    });
    kinds
}

/// How a request body of this kind is sent; nothing for what cannot be written.
fn sent_as(kind: Media, name: &str) -> Option<Body> {
    match kind {
        Media::Json => Some(Body::Json),
        Media::Form => Some(Body::Form),
        Media::Multipart => Some(Body::Multipart),
        Media::Bytes => Some(Body::Bytes),
        Media::Text => Some(Body::Text),
        Media::Stream if stream_form(name) != AnswerForm::Events => Some(Body::Lines),
        Media::Stream | Media::Markup => None,
    }
}

/// Whether a form is made of members, as JSON is.
fn is_structured(kind: Body) -> bool {
    matches!(kind, Body::Json | Body::Form | Body::Multipart)
}

/// Whether two media types have the same schema.
fn says_the_same(one: &Node<'_>, other: &Node<'_>) -> bool {
    let schemas = [one, other].map(|media| media.get("schema").map(|schema| schema.resolve()));
    match schemas {
        [Some(one), Some(other)] => one.pointer == other.pointer || one.value == other.value,
        [None, None] => true,
        _ => false,
    }
}

/// The media type as a request has it: what a server tells forms apart by.
fn travels_as(kind: Body, name: &str) -> String {
    match kind {
        Body::Form => "application/x-www-form-urlencoded".to_owned(),
        Body::Multipart => "multipart/form-data".to_owned(),
        Body::Json if is_usual_json(name) => "application/json".to_owned(),
        _ => essence(name),
    }
}

/// What is sent as `application/json`.
fn is_usual_json(name: &str) -> bool {
    matches!(essence(name).as_str(), "" | "json" | "application/json") || name.contains('*')
}

/// The name of a form's variant, by its own spelling alone.
fn variant_name(kind: Body, name: &str) -> String {
    let essence = essence(name);
    match (kind, essence.as_str()) {
        (Body::Form, _) => "Form".to_owned(),
        (Body::Multipart, _) => "Multipart".to_owned(),
        (Body::Json, _) if is_usual_json(name) => "Json".to_owned(),
        (Body::Text, "text/plain" | "*/*") => "Text".to_owned(),
        (Body::Bytes, "application/octet-stream" | "application/*" | "*/*") => "Bytes".to_owned(),
        (_, essence) => {
            let (main, sub) = essence.split_once('/').unwrap_or(("", essence));
            let word = if sub == "*" { main } else { sub.strip_prefix("x-").unwrap_or(sub) };
            names::pascal(&word.replace('+', " "))
        }
    }
}

/// What a text says without more ado.
pub(super) fn is_text(ty: &Ty) -> bool {
    matches!(ty, Ty::String | Ty::Integer(_) | Ty::Float(_) | Ty::Decimal { .. } | Ty::Bool | Ty::Date | Ty::DateTime)
}

/// Whether one of the members of a body is a file, or several.
fn has_file(media: &Node<'_>) -> bool {
    let Some(schema) = media.get("schema") else { return false };
    let is_file = |node: &Node<'_>| node.str("format") == Some("binary");
    let file = |member: Node<'_>| {
        let member = member.resolve();
        is_file(&member) || member.follow("items").is_some_and(|items| is_file(&items))
    };
    schema.resolve().get("properties").into_iter().flat_map(|list| list.members()).any(|(_, member)| file(member))
}
