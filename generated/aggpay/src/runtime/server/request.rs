// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! From a verified request to a typed input.

use bytes::Bytes;
use http::HeaderMap;
use http::header::{CONTENT_TYPE, COOKIE};

use super::call::AnswerHeaders;
use super::failure::Failure;
use super::matcher;
use crate::runtime::bodies;
use crate::runtime::error_form::FailureKind;
use crate::runtime::file::File;
use crate::runtime::json::{self, DecodeError};
use crate::runtime::model::DynObject;
#[cfg(feature = "xml")]
use crate::runtime::model::Slot;
use crate::runtime::multipart::{self, Part};
use crate::runtime::operation::{BodyKind, In, Input, Operation, Place, Style};
use crate::runtime::partial::Partial;
use crate::runtime::shape::{Direction, Field, Shape};
use crate::runtime::source::Source;
use crate::runtime::style;
use crate::runtime::url::{self, Pairs};
use crate::runtime::validate;

/// A request whose caller is known and whose signature was verified.
pub(super) struct Incoming {
    /// The values of the path's parameters as they travelled, in the path's order.
    pub path: Vec<String>,
    /// The query as it came.
    pub query: String,
    pub headers: HeaderMap,
    pub body: Bytes,
    /// The body, where it was not read.
    pub stream: Option<Source>,
    pub api_key: Option<String>,
    /// Headers that the handler gives the answer.
    pub answer: AnswerHeaders,
}

/// The content of a body.
enum Content<'a> {
    None,
    Json(&'a [u8]),
    /// XML, as it travelled.
    Xml(&'a [u8]),
    /// A form, read and as it travelled.
    Pairs(Pairs<'a>, &'a str),
    Parts(Vec<Part>),
    /// JSON made of something else that says the same.
    Made(Vec<u8>),
    /// Neither JSON nor a form.
    Plain(File),
}

/// Fills an input from a request, and holds it against the document.
pub(super) fn read(operation: &'static Operation, input: &mut dyn DynObject, incoming: &Incoming) -> Result<(), Failure> {
    let (content, variant) = content(operation, incoming)?;
    let content = match content {
        Content::Xml(body) => xml(operation, input, body).map_err(|error| invalid(error.path.clone(), error.to_string()))?,
        other => other,
    };
    fill(operation, input, incoming, &content, variant).map_err(|error| invalid(error.path.clone(), error.to_string()))?;
    validate::validate(input).map_err(|violations| match violations.into_iter().next() {
        Some(violation) => invalid(violation.path.clone(), violation.to_string()),
        None => Failure::internal(),
    })
}

fn fill(
    operation: &'static Operation,
    input: &mut dyn DynObject,
    incoming: &Incoming,
    content: &Content<'_>,
    variant: Option<usize>,
) -> Result<(), DecodeError> {
    let shape = input.shape();
    let Input::Fields(places) = operation.input else {
        if let Some(body) = content.as_json() {
            return json::decode_object(input, body, Direction::Request);
        }
        let mut partial = Partial::new(input, Direction::Request);
        content.fill(&mut partial, shape, &|_| true, operation)?;
        return partial.finish();
    };
    let mut partial = Partial::new(input, Direction::Request);
    // What the path says is read last, so that it wins over what repeats it.
    let member = |index: usize| matches!(places.get(index), Some(In::Member | In::PathAndBody));
    // A body that is one field need not be an object.
    if (0..places.len()).any(member) {
        content.fill(&mut partial, shape, &member, operation)?;
    }
    let query = url::read_pairs(&incoming.query);
    let spread = |place: &In| matches!(place, In::Styled(Place::Query | Place::QueryReserved, Style::FormExploded));
    // Objects whose members stand in the query as if they were parameters.
    let objects: Vec<(usize, &Shape)> = places
        .iter()
        .enumerate()
        .filter(|(_, place)| spread(place))
        .filter_map(|(index, _)| Some((index, partial.shape_of(index)?)))
        .collect();
    for (index, (field, place)) in shape.fields.iter().zip(places).enumerate() {
        match place {
            In::Query | In::PathAndQuery => partial.texts(index, &named(&query, field))?,
            In::QueryJoined(separator) => {
                let texts = split(&incoming.query, field, *separator);
                partial.texts(index, &texts.iter().map(String::as_str).collect::<Vec<_>>())?;
            }
            In::Header => partial.texts(index, &header(incoming, field))?,
            In::Cookie => {
                let texts: Vec<_> = raw_cookie(incoming, field).into_iter().map(|text| url::decode(text, false)).collect();
                partial.texts(index, &texts.iter().map(AsRef::as_ref).collect::<Vec<_>>())?;
            }
            In::Body => {
                if let Some(variant) = variant {
                    partial.choose(index, variant);
                }
                content.fill_field(&mut partial, index, operation)?;
            }
            In::Styled(Place::Query | Place::QueryReserved, style) => {
                let mut tree = style::read_query(*style, field, &incoming.query);
                // What is another parameter's, or a member of another object by name, is no member of this one.
                let declares = |shape: &Shape, name: &str| shape.fields.iter().any(|field| is_called(field, name));
                let mine = |name: &str| objects.iter().any(|(own, shape)| *own == index && declares(shape, name));
                tree.members.retain(|(name, _)| {
                    *style != Style::FormExploded
                        || !declares(shape, name) && (mine(name) || objects.iter().all(|(_, shape)| !declares(shape, name)))
                });
                tree.present &= !(tree.members.is_empty() && tree.texts.is_empty());
                partial.tree(index, &tree, *style)?;
            }
            In::Styled(place @ (Place::Header | Place::Cookie), style) => {
                let texts = if *place == Place::Header { header(incoming, field) } else { raw_cookie(incoming, field) };
                if let Some(text) = texts.first() {
                    let tree = style::read_one(*place, *style, field, text, partial.has_members(index));
                    partial.tree(index, &tree, *style)?;
                }
            }
            In::Styled(Place::Path, _) | In::Path | In::PathAndBody | In::Member => {}
        }
    }
    for (name, value) in matcher::names(operation.path).zip(&incoming.path) {
        let mut fields = shape.fields.iter().zip(places).enumerate();
        let found = fields.find(|(_, (field, place))| {
            field.name == name && matches!(place, In::Path | In::PathAndQuery | In::PathAndBody | In::Styled(Place::Path, _))
        });
        match found {
            Some((index, (field, In::Styled(place, style)))) => {
                let tree = style::read_one(*place, *style, field, value, partial.has_members(index));
                partial.tree(index, &tree, *style)?;
            }
            Some((index, _)) => partial.texts(index, &[&url::decode(value, false)])?,
            None => {}
        }
    }
    partial.finish()
}

impl Content<'_> {
    /// Fills the fields that are members of the body.
    fn fill(
        &self,
        partial: &mut Partial<'_>,
        shape: &'static Shape,
        wanted: &dyn Fn(usize) -> bool,
        operation: &'static Operation,
    ) -> Result<(), DecodeError> {
        if let Some(body) = self.as_json() {
            return partial.members(body, wanted);
        }
        for (index, field) in shape.fields.iter().enumerate().filter(|(index, _)| wanted(*index)) {
            let style = operation.styles.iter().find(|(name, _)| *name == field.name);
            if let (Some((_, style)), Some(query), false) = (style, self.as_query(), self.has_file(field)) {
                let mut tree = style::read_query(*style, field, &query);
                // What is another field's is no member of this one.
                let foreign = |name: &str| *style == Style::FormExploded && shape.fields.iter().any(|other| is_called(other, name));
                tree.members.retain(|(name, _)| !foreign(name));
                tree.present &= !(tree.members.is_empty() && tree.texts.is_empty());
                partial.tree(index, &tree, *style)?;
                continue;
            }
            match self {
                Content::Pairs(pairs, _) => partial.texts(index, &named(pairs, field))?,
                Content::Parts(parts) => {
                    let parts: Vec<&Part> = parts.iter().filter(|part| is_called(field, &part.name)).collect();
                    let texts: Vec<&str> = parts.iter().filter_map(|part| part.as_text()).collect();
                    partial.texts(index, &texts)?;
                    let files = parts.iter().filter(|part| part.file_name.is_some()).map(|part| {
                        let mut file = File::new(part.file_name.clone().unwrap_or_default(), part.content.clone());
                        file.content_type.clone_from(&part.content_type);
                        file
                    });
                    let files: Vec<File> = files.collect();
                    if !files.is_empty() {
                        partial.files(index, files)?;
                    }
                }
                Content::None | Content::Json(_) | Content::Xml(_) | Content::Made(_) | Content::Plain(_) => {}
            }
        }
        Ok(())
    }

    /// Whether a part of this name is a file.
    fn has_file(&self, field: &Field) -> bool {
        matches!(self, Content::Parts(parts) if parts.iter().any(|part| part.file_name.is_some() && is_called(field, &part.name)))
    }

    fn as_json(&self) -> Option<&[u8]> {
        match self {
            Content::Json(body) => Some(body),
            Content::Made(body) => Some(body),
            _ => None,
        }
    }

    /// The texts of a form, as a query string.
    fn as_query(&self) -> Option<String> {
        match self {
            Content::Pairs(_, raw) => Some((*raw).to_owned()),
            Content::Parts(parts) => Some(url::write_pairs(parts.iter().filter_map(|part| Some((&part.name, part.as_text()?))))),
            Content::None | Content::Json(_) | Content::Xml(_) | Content::Made(_) | Content::Plain(_) => None,
        }
    }

    /// Fills the field that is the whole body.
    fn fill_field(&self, partial: &mut Partial<'_>, index: usize, operation: &'static Operation) -> Result<(), DecodeError> {
        match self {
            // What must be there may well have no members.
            Content::None if operation.body == BodyKind::Form && partial.requires(index) => {
                Content::Pairs(Pairs::default(), "").fill_field(partial, index, operation)
            }
            Content::None | Content::Xml(_) => Ok(()),
            Content::Json(body) => partial.json(index, body),
            Content::Made(body) => partial.json(index, body),
            Content::Plain(file) => {
                if partial.takes_file(index) {
                    return partial.files(index, vec![file.clone()]);
                }
                let text = std::str::from_utf8(&file.bytes).map_err(|_| DecodeError::new("body", "the text is no UTF-8"))?;
                partial.texts(index, &[text])
            }
            Content::Pairs(..) | Content::Parts(_) => match partial.nested(index) {
                Some(mut nested) => {
                    let shape = nested.shape();
                    self.fill(&mut nested, shape, &|_| true, operation)?;
                    nested.finish()
                }
                // A union or a map: which pairs are its members, only it knows.
                None => match self.as_query() {
                    Some(query) => {
                        let tree = style::read_query(Style::FormExploded, Field::ITEM, &query);
                        partial.tree(index, &tree, Style::FormExploded)
                    }
                    None => Ok(()),
                },
            },
        }
    }
}

/// The media type of a request, without its parameters.
pub(super) fn essence(headers: &HeaderMap) -> String {
    let media_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// The form of a body by its media type, and the variant that this means where each form has a type of its own.
fn form(operation: &'static Operation, essence: &str) -> Result<(BodyKind, Option<usize>), Failure> {
    if !operation.variants {
        // Of several forms the one that the request names; without any, or with a foreign one, the usual.
        return Ok((bodies::forms(operation).find(|kind| kind.is(essence)).unwrap_or(operation.body), None));
    }
    let variant = bodies::meant(operation, essence).ok_or_else(|| unsupported(&bodies::names(operation)))?;
    Ok((bodies::forms(operation).nth(variant).unwrap_or(operation.body), Some(variant)))
}

fn unsupported(expected: &str) -> Failure {
    Failure::new(FailureKind::UnsupportedMediaType, format!("the body must be {expected}"))
}

/// The content of the body, by its media type, and the variant that it belongs to. A body that the document does not provide for is passed over.
fn content<'a>(operation: &'static Operation, incoming: &'a Incoming) -> Result<(Content<'a>, Option<usize>), Failure> {
    let (kind, variant) = form(operation, &essence(&incoming.headers))?;
    Ok((content_as(operation, incoming, kind)?, variant))
}

fn content_as<'a>(operation: &'static Operation, incoming: &'a Incoming, kind: BodyKind) -> Result<Content<'a>, Failure> {
    let media_type = incoming.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let essence = essence(&incoming.headers);
    let body = incoming.body.as_ref();
    match kind {
        BodyKind::None => Ok(Content::None),
        BodyKind::Xml(_) if body.is_empty() => Ok(Content::None),
        BodyKind::Xml(_) if essence.is_empty() || essence.contains("xml") => Ok(Content::Xml(body)),
        BodyKind::Xml(own) => Err(unsupported(own)),
        BodyKind::Lines(_) => Ok(Content::Made(listed(body))),
        BodyKind::Text(_) | BodyKind::Bytes(_) if body.is_empty() && media_type.is_none() && incoming.stream.is_none() => {
            Ok(Content::None)
        }
        BodyKind::Text(_) | BodyKind::Bytes(_) => Ok(Content::Plain(File {
            file_name: None,
            content_type: media_type.map(str::to_owned),
            bytes: incoming.body.clone(),
            source: incoming.stream.clone(),
        })),
        BodyKind::Json | BodyKind::JsonAs(_) if body.is_empty() => Ok(optional(operation)),
        // The document may call JSON by another name.
        BodyKind::JsonAs(_) if kind.is(&essence) => Ok(Content::Json(body)),
        BodyKind::Json | BodyKind::JsonAs(_)
            if essence.is_empty() || essence == "application/json" || essence.ends_with("+json") =>
        {
            Ok(Content::Json(body))
        }
        BodyKind::Json | BodyKind::JsonAs(_) => Err(unsupported("application/json")),
        // A form of which nothing came, not even its media type, is no form.
        BodyKind::Form | BodyKind::Multipart if body.is_empty() && media_type.is_none() && is_field(operation) => {
            Ok(Content::None)
        }
        BodyKind::Form if essence.is_empty() || essence == "application/x-www-form-urlencoded" => {
            let text = std::str::from_utf8(body).map_err(|_| invalid(String::new(), "the form is no UTF-8".to_owned()))?;
            Ok(Content::Pairs(url::read_pairs(text), text))
        }
        BodyKind::Form => Err(unsupported("application/x-www-form-urlencoded")),
        BodyKind::Multipart if essence == "multipart/form-data" => media_type
            .and_then(multipart::boundary_of)
            .and_then(|boundary| multipart::read(&boundary, body))
            .map(Content::Parts)
            .ok_or_else(|| invalid(String::new(), "the form is malformed".to_owned())),
        BodyKind::Multipart => Err(unsupported("multipart/form-data")),
    }
}

/// XML as JSON that says the same, by what the input takes.
#[cfg(feature = "xml")]
fn xml(operation: &'static Operation, input: &mut dyn DynObject, body: &[u8]) -> Result<Content<'static>, DecodeError> {
    let Some(xml) = operation.xml else { return Ok(Content::None) };
    let shape = input.shape();
    let whole = match operation.input {
        Input::Body => None,
        Input::Fields(places) => places.iter().position(|place| matches!(place, In::Body)),
    };
    let (slot, field) = match whole {
        None => (Slot::Object(input), Field::ITEM),
        Some(index) => (input.slot(index), shape.fields.get(index).unwrap_or(Field::ITEM)),
    };
    crate::runtime::xml::to_json(&xml, xml.sent, slot, field, body).map(Content::Made)
}

/// Without the feature there is nothing that could read it.
#[cfg(not(feature = "xml"))]
fn xml(_: &'static Operation, _: &mut dyn DynObject, _: &[u8]) -> Result<Content<'static>, DecodeError> {
    Ok(Content::None)
}

/// Lines of JSON, or records of it, as a list.
fn listed(body: &[u8]) -> Vec<u8> {
    let separator = if body.contains(&0x1E) { 0x1E } else { b'\n' };
    let values = body.split(|byte| *byte == separator).map(<[u8]>::trim_ascii).filter(|value| !value.is_empty());
    let mut out = vec![b'['];
    for (index, value) in values.enumerate() {
        out.extend((index > 0).then_some(b','));
        out.extend(value);
    }
    out.push(b']');
    out
}

/// No body: nothing where it is one field, an object without members where its members are fields.
fn optional(operation: &'static Operation) -> Content<'static> {
    if is_field(operation) { Content::None } else { Content::Json(b"{}") }
}

/// Whether the body is one field of the input.
fn is_field(operation: &'static Operation) -> bool {
    matches!(operation.input, Input::Fields(places) if places.contains(&In::Body))
}

fn named<'p>(pairs: &'p Pairs<'_>, field: &Field) -> Vec<&'p str> {
    pairs.iter().filter(|(name, _)| is_called(field, name)).map(|(_, value)| value.as_ref()).collect()
}

fn is_called(field: &Field, name: &str) -> bool {
    field.name == name || field.aliases.contains(&name)
}

/// A list that travels as one value. Its items are parted before they are decoded; some writers encode the separator, too.
fn split(query: &str, field: &Field, separator: char) -> Vec<String> {
    let mut encoded = String::new();
    for byte in separator.encode_utf8(&mut [0; 4]).bytes() {
        encoded.push_str(&format!("%{byte:02X}"));
    }
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let values = pairs.filter(|(name, value)| is_called(field, &url::decode(name, true)) && !value.is_empty());
    let parts = values.flat_map(|(_, value)| {
        let parts: Vec<&str> =
            if value.contains(separator) { value.split(separator).collect() } else { value.split(&encoded).collect() };
        parts
    });
    parts.map(|part| url::decode(part, true).into_owned()).collect()
}

fn header<'i>(incoming: &'i Incoming, field: &Field) -> Vec<&'i str> {
    incoming.headers.get(field.name).and_then(|value| std::str::from_utf8(value.as_bytes()).ok()).into_iter().collect()
}

/// A cookie's values as they travelled.
fn raw_cookie<'i>(incoming: &'i Incoming, field: &Field) -> Vec<&'i str> {
    let cookies = incoming.headers.get_all(COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    cookies
        .flat_map(|line| line.split(';'))
        .filter_map(|cookie| cookie.trim().split_once('='))
        .filter(|(name, _)| *name == field.name)
        .map(|(_, value)| value)
        .collect()
}

fn invalid(parameter: String, message: String) -> Failure {
    let failure = Failure::new(FailureKind::InvalidRequest, message);
    if parameter.is_empty() { failure } else { failure.parameter(parameter) }
}
