//! Answers: every declared one with its type, and the rows of those that mean success.
//!
//! Of several representations of the same answer JSON is the one that is read; others count only when they say something else, as a
//! PDF of an invoice does. Statuses without a body, or with the same one, share a type; where bodies differ, an enum tells them apart.

use super::media::{Media, media, stream_form};
use super::{Lower, Node};
use crate::ir::*;
use crate::media_type::essence;
use crate::names;

/// The answers of an operation.
pub(super) struct Answers {
    /// Every declared one.
    pub responses: Vec<Response>,
    /// Those that mean success; none when JSON under the usual status is all there is.
    pub rows: Vec<Answer>,
    /// The one that comes item by item.
    pub stream: Option<Streamed>,
    /// The root of the one that is XML.
    pub xml: Option<XmlMember>,
    /// The enum over them.
    pub several: Option<AnswerEnum>,
    /// The successful answer that stands for all: what it is without the enum.
    pub first: Option<Response>,
}

impl<'a> Lower<'a> {
    /// Lowers the answers of an operation.
    pub(super) fn answers(&mut self, node: &Node<'a>, method: &str, stem: &str, module: usize) -> Answers {
        let mut responses = Vec::new();
        let mut rows: Vec<(Answer, usize)> = Vec::new();
        let mut stream: Option<(Answer, usize)> = None;
        let mut xml = None;
        let declared: Vec<_> = node.get("responses").into_iter().flat_map(|list| list.members()).collect();
        let successes = success_keys(&declared.iter().map(|(status, _)| *status).collect::<Vec<_>>());
        for (status, response) in declared {
            if status.starts_with("x-") {
                continue;
            }
            let response = response.resolve();
            let success = successes.contains(&status);
            let mut lowered = Response {
                status: status.to_owned(),
                docs: response.docs(),
                ty: None,
                envelope: None,
                media_type: None,
                examples: Vec::new(),
            };
            let bodies =
                if method == "head" { Vec::new() } else { self.bodies(&response, success, stem, status, module, &mut lowered) };
            if success && let Some(status) = status_of(status) {
                let flowing = self.flowing(&response, stem, stream.is_some() || lowered.envelope.is_some());
                if let Some((form, media_type, item)) = flowing {
                    if lowered.ty.is_none() {
                        (lowered.ty, lowered.media_type) = (Some(item.clone()), Some(media_type.clone()));
                    }
                    stream = Some((Answer { status, form, media_type, ty: Some(item) }, responses.len()));
                } else if bodies.is_empty() {
                    let answer = Answer { status, form: AnswerForm::Empty, media_type: String::new(), ty: None };
                    rows.push((answer, responses.len()));
                }
                for (form, media_type, ty) in bodies {
                    if form == AnswerForm::Xml && xml.is_none() {
                        let node = response.get("content").and_then(|content| content.get(&media_type));
                        xml = node.and_then(|node| node.get("schema")).map(|schema| self.xml_root(&schema));
                    }
                    rows.push((Answer { status, form, media_type, ty: Some(ty) }, responses.len()));
                }
            }
            responses.push(lowered);
        }
        let alone = rows.iter().all(|(answer, _)| answer.ty.is_none());
        let first = match &stream {
            Some((_, index)) if alone => Some(*index),
            _ => rows.first().map(|(_, index)| *index),
        };
        let first = first.and_then(|index| responses.get(index)).cloned();
        let enveloped = first.as_ref().is_some_and(|response: &Response| response.envelope.is_some());
        let alike = rows.windows(2).all(|pair| matches!(pair, [(one, _), (other, _)] if one.ty == other.ty));
        let usual = |answer: &Answer| match answer.form {
            AnswerForm::Empty => true,
            AnswerForm::Json => matches!(answer.media_type.as_str(), "application/json" | "*/*"),
            _ => false,
        };
        let redirected = rows.iter().any(|(answer, _)| matches!(answer.status, AnswerStatus::Is(300..) | AnswerStatus::Class(3)));
        if enveloped || (stream.is_none() && alike && !redirected && rows.iter().all(|(answer, _)| usual(answer))) {
            return Answers { responses, rows: Vec::new(), stream: None, xml, several: None, first };
        }
        let alike = alike || (alone && stream.is_some());
        let several = (!alike).then(|| AnswerEnum { name: format!("{stem}Answer"), variants: variants(&rows, &responses) });
        let mut rows: Vec<_> = rows.into_iter().map(|(answer, _)| answer).collect();
        let stream = stream.and_then(|(answer, _)| {
            let streamed = Streamed { form: answer.form, item: answer.ty.clone()?, alone };
            rows.push(answer);
            Some(streamed)
        });
        Answers { responses, rows, stream, xml, several, first }
    }

    /// The bodies of an answer that are worth telling apart, the preferred one first.
    fn bodies(
        &mut self,
        response: &Node<'a>,
        success: bool,
        stem: &str,
        status: &str,
        module: usize,
        lowered: &mut Response,
    ) -> Vec<(AnswerForm, String, Ty)> {
        let content: Vec<_> = response.get("content").into_iter().flat_map(|c| c.members()).collect();
        let kinds: Vec<_> = content.iter().map(|(name, node)| (media(name, node), *name, node.clone())).collect();
        let json = kinds.iter().filter(|(kind, _, _)| *kind == Media::Json);
        // What is described before what is not, and plain JSON before JSON with conventions of its own.
        let json = json.min_by_key(|(_, name, node)| (node.get("schema").is_none(), essence(name) != "application/json"));
        let json = json.map(|(_, name, node)| ((*name).to_owned(), node.clone()));
        let suffix =
            if success && status != "default" { "Response".to_owned() } else { format!("Response{}", names::pascal_end(status)) };
        let mut out: Vec<(AnswerForm, String, Ty)> = Vec::new();
        if let Some((name, node)) = &json {
            let payload = node.get("x-payload").unwrap_or_else(|| node.clone());
            lowered.media_type = Some(name.clone());
            lowered.envelope = node.str("x-envelope").and_then(|name| self.envelope(module, name));
            if let (Some(_), Some(wire)) = (lowered.envelope, node.get("schema")) {
                let (ty, _) = self.ty(&wire, &format!("{stem}Envelope"), 0);
                self.api.wire_types.extend(ty.target());
            }
            lowered.ty = payload.get("schema").map(|schema| self.ty(&schema, &format!("{stem}{suffix}"), 0).0);
            lowered.examples = super::operations::examples(&payload);
            if let Some(ty) = &lowered.ty {
                out.push((AnswerForm::Json, name.clone(), ty.clone()));
            }
        }
        let schema_of = |node: &Node<'a>| node.get("schema").map(|schema| schema.resolve().pointer);
        let known = json.as_ref().and_then(|(_, node)| schema_of(node));
        if let Some((taken, known)) = json.as_ref().filter(|_| success) {
            let value = |node: &Node<'a>| node.get("schema").map(|schema| schema.resolve().value);
            let other = |(kind, _, node): &&(Media, &str, Node<'a>)| {
                *kind == Media::Json && value(node).is_some() && value(node) != value(known)
            };
            for (_, _, node) in kinds.iter().filter(other) {
                self.degrade(node, &format!("beside `{taken}` this JSON says something else"), "not asked for, and not answered");
            }
        }
        for (kind, name, node) in kinds {
            // The same thing in another notation.
            let again = json.is_some()
                && (matches!(kind, Media::Json | Media::Markup) || schema_of(&node).is_none_or(|own| Some(own) == known));
            if again || (success && kind == Media::Stream) {
                continue;
            }
            if success {
                self.note_items(kind, &node);
            }
            let (form, ty) = match kind {
                Media::Json => continue,
                Media::Bytes => (AnswerForm::Bytes, Ty::File),
                Media::Text => match node.get("schema").map(|schema| self.ty(&schema, &format!("{stem}{suffix}"), 0).0) {
                    Some(ty) if ty != Ty::File && ty != Ty::Any => (AnswerForm::Text, ty),
                    _ => (AnswerForm::Text, Ty::String),
                },
                Media::Markup if success && name.contains("xml") => self.xml_answer(&node, &format!("{stem}{suffix}")),
                Media::Markup | Media::Form | Media::Multipart | Media::Stream => {
                    if success {
                        self.degrade(&node, "this media type of an answer is not read", "the answer is its text");
                    }
                    (AnswerForm::Text, Ty::String)
                }
            };
            if lowered.ty.is_none() {
                (lowered.ty, lowered.media_type) = (Some(ty.clone()), Some(name.to_owned()));
                lowered.examples = super::operations::examples(&node);
            }
            if !out.iter().any(|(_, _, other)| *other == ty) {
                out.push((form, name.to_owned(), ty));
            }
        }
        if success { out } else { Vec::new() }
    }
}

impl<'a> Lower<'a> {
    /// An answer in XML, as its type where that is plain, else as its text.
    fn xml_answer(&mut self, node: &Node<'a>, name: &str) -> (AnswerForm, Ty) {
        match node.get("schema").map(|schema| self.ty(&schema, name, 0).0) {
            Some(Ty::String) => (AnswerForm::Text, Ty::String),
            Some(ty) if self.is_plain_in_xml(&ty) => (AnswerForm::Xml, ty),
            _ => {
                self.degrade(node, "this XML of an answer is not read", "the answer is its text");
                (AnswerForm::Text, Ty::String)
            }
        }
    }

    /// The body of a successful answer that comes item by item: the first that is declared, since others are the same in another notation.
    fn flowing(&mut self, response: &Node<'a>, stem: &str, taken: bool) -> Option<(AnswerForm, String, Ty)> {
        let content = response.get("content").into_iter().flat_map(|content| content.members());
        let (name, node) = content.into_iter().find(|(name, node)| media(name, node) == Media::Stream)?;
        if taken {
            self.degrade(&node, "an operation has one stream at most, and none inside an envelope", "it is left out");
            return None;
        }
        let form = stream_form(name);
        let item = match self.item_schema(&node, form) {
            Some(schema) => self.ty(&schema, &format!("{stem}Item"), 0).0,
            None => Ty::Any,
        };
        Some((form, name.to_owned(), item))
    }

    /// Says that items are described where none are read.
    pub(super) fn note_items(&mut self, kind: Media, node: &Node<'a>) {
        if kind != Media::Stream && node.get("x-itemSchema").is_some() {
            self.degrade(node, "this body is not read item by item", "`itemSchema` is of no effect");
        }
    }

    /// The schema of an item: `itemSchema`, else the schema of the body, or of its items where that is a list. Of an event that is described
    /// whole, that of its data.
    pub(super) fn item_schema(&self, node: &Node<'a>, form: AnswerForm) -> Option<Node<'a>> {
        let item = node.get("x-itemSchema").or_else(|| {
            let schema = node.get("schema")?;
            let resolved = schema.resolve();
            if resolved.str("type") == Some("array") { resolved.get("items") } else { Some(schema) }
        })?;
        if form != AnswerForm::Events {
            return Some(item);
        }
        let data = event_data(&item.resolve());
        Some(data.unwrap_or(item))
    }
}

/// The schema of an event's data, where a schema describes the whole event.
fn event_data<'a>(event: &Node<'a>) -> Option<Node<'a>> {
    let members = event.get("properties")?;
    let fields = ["data", "event", "id", "retry", "comment"];
    let data = members.members().find(|(name, _)| *name == "data").map(|(_, data)| data)?;
    if !members.members().all(|(name, _)| fields.contains(&name)) || event.value.get("allOf").is_some() {
        return None;
    }
    // The text of JSON, described as such.
    Some(data.resolve().get("x-contentSchema").unwrap_or(data))
}

/// The keys that mean success: those of class 2; without any, `default`; without that, redirections.
fn success_keys<'k>(keys: &[&'k str]) -> Vec<&'k str> {
    let class = |digit: char| keys.iter().copied().filter(|key| key.starts_with(digit)).collect::<Vec<_>>();
    let two = class('2');
    if !two.is_empty() {
        return two;
    }
    if keys.contains(&"default") {
        return vec!["default"];
    }
    class('3')
}

fn status_of(key: &str) -> Option<AnswerStatus> {
    match (key, key.parse::<u16>()) {
        ("default", _) => Some(AnswerStatus::Any),
        (_, Ok(status)) => Some(AnswerStatus::Is(status)),
        _ => key.get(..1)?.parse().ok().map(AnswerStatus::Class),
    }
}

/// A variant for each row, named after its status, and its media type where a status has several.
fn variants(rows: &[(Answer, usize)], responses: &[Response]) -> Vec<AnswerVariant> {
    let mut out: Vec<AnswerVariant> = Vec::new();
    for (answer, index) in rows {
        let alone = rows.iter().filter(|(other, _)| other.status == answer.status).count() == 1;
        let suffix = match answer.form {
            _ if alone => String::new(),
            AnswerForm::Json | AnswerForm::Empty => String::new(),
            _ => {
                let kind = essence(&answer.media_type);
                match kind.split_once('/') {
                    Some((kind, "*")) => names::pascal(kind),
                    Some((_, kind)) => names::pascal(kind),
                    None => names::pascal(&kind),
                }
            }
        };
        let name =
            names::unique(format!("{}{suffix}", status_name(answer.status)), |name| out.iter().any(|other| other.name == name));
        let docs = responses.get(*index).map(|response| response.docs.description.clone()).unwrap_or_default();
        out.push(AnswerVariant { name, docs });
    }
    out
}

/// The name of a status, as RFC 9110 has it.
fn status_name(status: AnswerStatus) -> String {
    let name = match status {
        AnswerStatus::Is(200) => "Ok",
        AnswerStatus::Is(201) => "Created",
        AnswerStatus::Is(202) => "Accepted",
        AnswerStatus::Is(203) => "NonAuthoritative",
        AnswerStatus::Is(204) => "NoContent",
        AnswerStatus::Is(205) => "ResetContent",
        AnswerStatus::Is(206) => "PartialContent",
        AnswerStatus::Is(207) => "MultiStatus",
        AnswerStatus::Is(301) => "MovedPermanently",
        AnswerStatus::Is(302) => "Found",
        AnswerStatus::Is(303) => "SeeOther",
        AnswerStatus::Is(304) => "NotModified",
        AnswerStatus::Is(307) => "TemporaryRedirect",
        AnswerStatus::Is(308) => "PermanentRedirect",
        AnswerStatus::Is(other) => return format!("Status{other}"),
        AnswerStatus::Class(2) => "Success",
        AnswerStatus::Class(3) => "Redirection",
        AnswerStatus::Class(other) => return format!("Status{other}Xx"),
        AnswerStatus::Any => "Other",
    };
    name.to_owned()
}
