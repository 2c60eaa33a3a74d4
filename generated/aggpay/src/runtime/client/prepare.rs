// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! From a typed input to the parts of a request.
//!
//! A prepared request holds everything that all attempts share: where it goes and the exact bytes of its body. What differs
//! from attempt to attempt — time, nonce, signature — is added when it is sent.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};

use crate::runtime::error::{Error, Result};
use crate::runtime::json::{self, EncodeError};
use crate::runtime::model::{DynObject, View};
use crate::runtime::multipart::{self, Part};
use crate::runtime::operation::{BodyKind, In, Input, Operation, Place, Style};
use crate::runtime::shape::{Direction, Field};
use crate::runtime::signing::{Content, Signable};
use crate::runtime::style;
use crate::runtime::text;
use crate::runtime::url::{self, Base};
use crate::runtime::validate::Violation;

/// A request, but for what is made anew for each attempt.
pub(super) struct Prepared {
    /// Scheme and authority.
    origin: String,
    /// The path as it travels.
    path: String,
    /// The path as it may be shown, when that is not the same.
    shown: Option<String>,
    /// The query's pairs, not encoded.
    pub query: Vec<(String, String)>,
    /// Those pairs that travel in a way of their own, by position.
    written: BTreeMap<usize, String>,
    /// The text parts of a form.
    form: Option<Vec<(String, String)>>,
    /// Headers that the input sets.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// What there is to sign beside the address.
    content: Content,
    /// The query as it travels; set when all pairs are known.
    encoded_query: String,
}

/// Distributes the input over path, query, headers and body.
pub(super) fn prepare(operation: &'static Operation, input: &dyn DynObject, base: Option<&Base>) -> Result<Prepared> {
    let own;
    let base = match base {
        Some(base) => base,
        None => {
            let server = operation.servers.first().copied().unwrap_or_default();
            own = Base::parse(server)
                .ok_or_else(|| Error::config(operation.id, "the document names no server; give the builder a base address"))?;
            &own
        }
    };
    let mut prepared = Prepared {
        origin: base.origin.clone(),
        path: path(operation, input, &base.prefix, false)?,
        shown: hides(operation, input).then(|| path(operation, input, &base.prefix, true)).transpose()?,
        query: Vec::new(),
        written: BTreeMap::new(),
        form: None,
        headers: HeaderMap::new(),
        body: Bytes::new(),
        content: Content::Query,
        encoded_query: String::new(),
    };
    prepared.place_parameters(operation, input)?;
    prepared.write_body(operation, input)?;
    Ok(prepared)
}

impl Prepared {
    /// The query is complete: fixes how it travels.
    pub(super) fn close_query(&mut self) {
        self.encoded_query.clear();
        for (index, pair) in self.query.iter().enumerate() {
            if index > 0 {
                self.encoded_query.push('&');
            }
            match self.written.get(&index) {
                Some(written) => self.encoded_query.push_str(written),
                None => self.encoded_query.push_str(&url::write_pairs([(&pair.0, &pair.1)])),
            }
        }
    }

    /// The whole address.
    pub(super) fn address(&self) -> String {
        let mark = if self.encoded_query.is_empty() { "" } else { "?" };
        format!("{}{}{mark}{}", self.origin, self.path, self.encoded_query)
    }

    /// Scheme and authority.
    pub(super) fn origin(&self) -> &str {
        &self.origin
    }

    /// The path, without what the document marks as sensitive.
    pub(super) fn shown_path(&self) -> &str {
        self.shown.as_ref().unwrap_or(&self.path)
    }

    /// The request as it can be signed.
    pub(super) fn signable(&self, operation: &'static Operation) -> Signable<'_> {
        let parameters = self.form.as_ref().unwrap_or(&self.query);
        Signable {
            method: operation.method,
            origin: &self.origin,
            path: &self.path,
            query: &self.encoded_query,
            body: &self.body,
            content: self.content,
            parameters: parameters.iter().map(|(key, value)| (key.as_str().into(), value.as_str().into())).collect(),
        }
    }

    fn place_parameters(&mut self, operation: &'static Operation, input: &dyn DynObject) -> Result<()> {
        let Input::Fields(places) = operation.input else { return Ok(()) };
        let mut cookies = Vec::new();
        for (index, (field, place)) in input.shape().fields.iter().zip(places).enumerate() {
            let values = || texts(operation, field, input.get(index));
            match place {
                In::Path | In::PathAndBody | In::Member | In::Body => {}
                In::PathAndQuery | In::Query => {
                    self.query.extend(values()?.into_iter().map(|value| (field.name.to_owned(), value)))
                }
                In::QueryJoined(separator) => {
                    let values = values()?;
                    if !values.is_empty() {
                        let mut buffer = [0; 4];
                        let separator = separator.encode_utf8(&mut buffer);
                        let escaped: Vec<_> = values.iter().map(|value| url::escape(value)).collect();
                        let written = format!("{}={}", url::escape(field.name), escaped.join(separator));
                        self.written.insert(self.query.len(), written);
                        self.query.push((field.name.to_owned(), values.join(separator)));
                    }
                }
                In::Header => {
                    let values = values()?;
                    if !values.is_empty() {
                        insert(operation, &mut self.headers, field.name, &values.join(","))?;
                    }
                }
                In::Cookie => {
                    cookies.extend(values()?.iter().map(|value| format!("{}={}", field.name, url::escape_cookie(value))));
                }
                In::Styled(Place::Path, _) => {}
                In::Styled(place @ (Place::Query | Place::QueryReserved), style) => {
                    let pairs = style::query(*place, *style, field, input.get(index));
                    for (name, value, written) in pairs.map_err(|error| unwritable(operation, field.name, error))? {
                        self.written.insert(self.query.len(), written);
                        self.query.push((name, value));
                    }
                }
                In::Styled(place @ (Place::Header | Place::Cookie), style) => {
                    let text = style::one(*place, *style, field, input.get(index));
                    match text.map_err(|error| unwritable(operation, field.name, error))? {
                        Some(text) if *place == Place::Cookie => cookies.push(format!("{}={text}", field.name)),
                        Some(text) => insert(operation, &mut self.headers, field.name, &text)?,
                        None => {}
                    }
                }
            }
        }
        if !cookies.is_empty() {
            insert(operation, &mut self.headers, "cookie", &cookies.join("; "))?;
        }
        Ok(())
    }

    fn write_body(&mut self, operation: &'static Operation, input: &dyn DynObject) -> Result<()> {
        match operation.body {
            BodyKind::None => return Ok(()),
            BodyKind::Json | BodyKind::JsonAs(_) => {
                let Some(body) = json_body(operation, input)? else { return Ok(()) };
                let media_type = if let BodyKind::JsonAs(own) = operation.body { own } else { "application/json" };
                insert(operation, &mut self.headers, CONTENT_TYPE.as_str(), media_type)?;
                self.body = Bytes::from(body);
                self.content = Content::Body;
            }
            BodyKind::Text(media_type) | BodyKind::Bytes(media_type) => {
                let Some((content, own)) = plain_body(operation, input)? else { return Ok(()) };
                let media_type = own.as_deref().unwrap_or(media_type);
                insert(operation, &mut self.headers, CONTENT_TYPE.as_str(), media_type)?;
                self.body = content;
                self.content = Content::Body;
            }
            BodyKind::Form => {
                let parts = parts(operation, input)?;
                let (mut pairs, mut body) = (Vec::new(), String::new());
                for part in &parts {
                    let Some(text) = part.as_text() else { continue };
                    if !body.is_empty() {
                        body.push('&');
                    }
                    match &part.written {
                        Some(written) => body.push_str(written),
                        None => body.push_str(&url::write_pairs([(part.name.as_str(), text)])),
                    }
                    pairs.push((part.name.clone(), text.to_owned()));
                }
                insert(operation, &mut self.headers, CONTENT_TYPE.as_str(), "application/x-www-form-urlencoded")?;
                self.body = Bytes::from(body);
                self.form = Some(pairs);
                self.content = Content::Form;
            }
            BodyKind::Multipart => {
                let parts = parts(operation, input)?;
                let (content_type, body) = multipart::write(&parts);
                insert(operation, &mut self.headers, CONTENT_TYPE.as_str(), &content_type)?;
                self.body = Bytes::from(body);
                self.form = Some(parts.iter().filter_map(|part| Some((part.name.clone(), part.as_text()?.to_owned()))).collect());
                self.content = Content::Form;
            }
        }
        Ok(())
    }
}

/// Whether the path holds something that must not be shown.
fn hides(operation: &'static Operation, input: &dyn DynObject) -> bool {
    input.shape().fields.iter().enumerate().any(|(index, field)| field.sensitive && in_path(operation, index))
}

fn in_path(operation: &'static Operation, index: usize) -> bool {
    matches!(operation.place(index), In::Path | In::PathAndQuery | In::PathAndBody | In::Styled(Place::Path, _))
}

/// Fills the parameters of a path in, or asterisks for those that must not be shown.
fn path(operation: &'static Operation, input: &dyn DynObject, prefix: &str, hide: bool) -> Result<String> {
    let mut path = prefix.to_owned();
    let mut rest = operation.path;
    while let Some((literal, after)) = rest.split_once('{') {
        path.push_str(literal);
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        let mut fields = input.shape().fields.iter().enumerate();
        let found = fields.find(|(index, field)| field.name == name && in_path(operation, *index));
        let value = match found {
            Some((_, field)) if hide && field.sensitive => {
                path.push_str("***");
                rest = after;
                continue;
            }
            Some((index, field)) => match operation.place(index) {
                In::Styled(place, style) => {
                    let text = style::one(place, style, field, input.get(index));
                    let text = text.map_err(|error| unwritable(operation, field.name, error))?.unwrap_or_default();
                    if matches!(text.as_str(), "" | "." | "..") {
                        return Err(Error::invalid(operation.id, vec![violation(name, "must name a segment of the path")]));
                    }
                    path.push_str(&text);
                    rest = after;
                    continue;
                }
                _ => texts(operation, field, input.get(index))?.join(","),
            },
            None => String::new(),
        };
        // An empty segment, or one that moves about in the tree, would be another path altogether.
        if matches!(value.as_str(), "" | "." | "..") {
            return Err(Error::invalid(operation.id, vec![violation(name, "must name a segment of the path")]));
        }
        url::push_segment(&mut path, &value);
        rest = after;
    }
    path.push_str(rest);
    Ok(path)
}

/// The values of a parameter as text; none when it is absent.
fn texts(operation: &'static Operation, field: &Field, view: View<'_>) -> Result<Vec<String>> {
    text::texts(view, field).map(Option::unwrap_or_default).map_err(|error| unwritable(operation, field.name, error))
}

/// A value that cannot be written as the document demands is the caller's to mend, like any other broken rule.
fn unwritable(operation: &'static Operation, field: &str, error: EncodeError) -> Error {
    let path = if error.path.is_empty() { field } else { &error.path };
    Error::invalid(operation.id, vec![violation(path, error.message)])
}

fn violation(path: &str, message: impl Into<String>) -> Violation {
    Violation { path: path.to_owned(), rule: "format", message: message.into() }
}

/// A JSON body, or nothing when the body is optional and absent.
fn json_body(operation: &'static Operation, input: &dyn DynObject) -> Result<Option<Vec<u8>>> {
    let failed = |error| unwritable(operation, "", error);
    let Input::Fields(places) = operation.input else {
        return json::encode_object(input, Direction::Request).map(Some).map_err(failed);
    };
    let at = |wanted| places.iter().enumerate().filter(move |(_, place)| **place == wanted).map(|(index, _)| index);
    let mut members: Vec<_> = at(In::PathAndBody).collect();
    let Some(index) = at(In::Body).next() else {
        // A value that the path repeats comes first, then the members in the document's order.
        members.extend(at(In::Member));
        return json::encode_members(input, &members, Direction::Request).map(Some).map_err(failed);
    };
    let field = input.shape().fields.get(index).unwrap_or(Field::ITEM);
    let body = match input.get(index) {
        View::Absent => None,
        view => Some(json::encode_view(view, field, Direction::Request).map_err(failed)?),
    };
    if members.is_empty() {
        return Ok(body);
    }
    let repeated = json::encode_members(input, &members, Direction::Request).map_err(failed)?;
    Ok(Some(match body {
        Some(body) => joined(&repeated, body),
        None => repeated,
    }))
}

/// Two JSON objects as one, the members of the first at the head. A body that is no object has no place for members and stays as it is.
fn joined(first: &[u8], second: Vec<u8>) -> Vec<u8> {
    match (first.strip_suffix(b"}"), second.strip_prefix(b"{")) {
        (Some(head), Some(b"}")) => [head, b"}"].concat(),
        (Some(b"{"), Some(_)) | (None, _) | (_, None) => second,
        (Some(head), Some(tail)) => [head, b",", tail].concat(),
    }
}

/// A body that is no JSON and no form, and its own media type if it has one; nothing when the body is absent.
fn plain_body(operation: &'static Operation, input: &dyn DynObject) -> Result<Option<(Bytes, Option<String>)>> {
    let Input::Fields(places) = operation.input else { return Ok(None) };
    let Some(index) = places.iter().position(|place| *place == In::Body) else { return Ok(None) };
    let field = input.shape().fields.get(index).unwrap_or(Field::ITEM);
    match input.get(index) {
        View::Absent => Ok(None),
        View::File(file) => Ok(Some((file.bytes.clone(), file.content_type.clone()))),
        view => Ok(Some((Bytes::from(texts(operation, field, view)?.join("\n")), None))),
    }
}

/// The parts of a form.
fn parts(operation: &'static Operation, input: &dyn DynObject) -> Result<Vec<Part>> {
    if let Input::Fields(places) = operation.input
        && let Some(index) = places.iter().position(|place| *place == In::Body)
    {
        return match input.get(index) {
            View::Object(body) => object_parts(operation, body, |_| true),
            view @ (View::Table(_) | View::Members(_) | View::Tagged(_) | View::Value(_)) => {
                let field = input.shape().fields.get(index).unwrap_or(Field::ITEM);
                let pairs = style::query(Place::Query, Style::FormExploded, field, view);
                let pairs = pairs.map_err(|error| unwritable(operation, field.name, error))?;
                Ok(pairs.iter().map(|(name, value, _)| Part::text(name, value)).collect())
            }
            _ => Ok(Vec::new()),
        };
    }
    object_parts(operation, input, |index| matches!(operation.place(index), In::Member | In::PathAndBody))
}

fn object_parts(operation: &'static Operation, object: &dyn DynObject, wanted: impl Fn(usize) -> bool) -> Result<Vec<Part>> {
    let mut parts = Vec::new();
    for (index, field) in object.shape().fields.iter().enumerate() {
        if !wanted(index) || !Direction::Request.carries(field) {
            continue;
        }
        match object.get(index) {
            View::List(list) if (0..list.len()).any(|item| matches!(list.item(item), View::File(_))) => {
                parts.extend((0..list.len()).filter_map(|item| file_part(operation, field.name, list.item(item))));
            }
            view @ View::File(_) => parts.extend(file_part(operation, field.name, view)),
            view if style_of(operation, field.name).is_some() => {
                let style = style_of(operation, field.name).unwrap_or(Style::FormExploded);
                let pairs = style::query(Place::Query, style, field, view);
                let pairs = pairs.map_err(|error| unwritable(operation, field.name, error))?;
                parts.extend(
                    pairs.into_iter().map(|(name, value, written)| Part { written: Some(written), ..Part::text(&name, &value) }),
                );
            }
            view => {
                let json = matches!(view, View::Object(_) | View::Tagged(_) | View::Table(_) | View::Members(_));
                let own = operation.part_types.iter().find(|(name, _)| *name == field.name).map(|(_, own)| *own);
                let content_type = own.or(json.then_some("application/json")).map(str::to_owned);
                let texts = texts(operation, field, view)?;
                parts
                    .extend(texts.iter().map(|text| Part { content_type: content_type.clone(), ..Part::text(field.name, text) }));
            }
        }
    }
    Ok(parts)
}

/// How the document wants a value of a form to be written, where it says so.
fn style_of(operation: &'static Operation, name: &str) -> Option<Style> {
    operation.styles.iter().find(|(other, _)| *other == name).map(|(_, style)| *style)
}

fn file_part(operation: &'static Operation, name: &str, view: View<'_>) -> Option<Part> {
    let View::File(file) = view else { return None };
    let usual = operation.part_types.iter().find(|(other, _)| *other == name).map_or("application/octet-stream", |(_, own)| *own);
    Some(Part {
        name: name.to_owned(),
        // A part without a file's name would be taken for text.
        file_name: Some(file.file_name.clone().unwrap_or_else(|| name.to_owned())),
        content_type: Some(file.content_type.clone().unwrap_or_else(|| usual.to_owned())),
        content: file.bytes.to_vec(),
        written: None,
    })
}

/// Sets a header. A value that cannot be one is told by the header's name only.
pub(super) fn insert(operation: &'static Operation, headers: &mut HeaderMap, name: &str, value: &str) -> Result<()> {
    let (name, value) = header(operation, name, value)?;
    headers.insert(name, value);
    Ok(())
}

/// Sets a header that must not be shown.
pub(super) fn insert_secret(operation: &'static Operation, headers: &mut HeaderMap, name: &str, value: &str) -> Result<()> {
    let (name, mut value) = header(operation, name, value)?;
    value.set_sensitive(true);
    headers.insert(name, value);
    Ok(())
}

fn header(operation: &'static Operation, name: &str, value: &str) -> Result<(HeaderName, HeaderValue)> {
    name.parse::<HeaderName>()
        .ok()
        .zip(HeaderValue::from_str(value).or_else(|_| HeaderValue::from_bytes(value.as_bytes())).ok())
        .ok_or_else(|| Error::config(operation.id, format!("the header `{name}` cannot carry its value")))
}
