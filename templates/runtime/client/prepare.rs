//! From a typed input to the parts of a request.
//!
//! A prepared request holds everything that all attempts share: where it goes and the exact bytes of its body. What differs
//! from attempt to attempt — time, nonce, signature — is added when it is sent.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};

use super::bodies::{json_body, lines, parts, plain_body, xml_body};
use crate::runtime::bodies;
use crate::runtime::error::{Error, Result};
use crate::runtime::json::EncodeError;
use crate::runtime::model::{DynObject, View};
use crate::runtime::multipart::{self, Part};
use crate::runtime::operation::{BodyKind, In, Input, Operation, Place};
use crate::runtime::shape::Field;
use crate::runtime::signable::{Content, Signable};
use crate::runtime::source::Source;
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
    /// Where the body comes from, when it is not in memory.
    pub source: Option<Source>,
    /// What there is to sign beside the address.
    content: Content,
    /// The query as it travels; set when all pairs are known.
    encoded_query: String,
}

/// Distributes the input over path, query, headers and body.
pub(super) fn prepare(
    operation: &'static Operation,
    input: &dyn DynObject,
    base: Option<&Base>,
    body_as: Option<&str>,
) -> Result<Prepared> {
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
        source: None,
        content: Content::Query,
        encoded_query: String::new(),
    };
    prepared.place_asked(operation, input)?;
    prepared.place_parameters(operation, input)?;
    let kind = match body_as {
        None if operation.variants => bodies::forms(operation).nth(input.body_variant()).unwrap_or(operation.body),
        None => operation.body,
        Some(_) if operation.variants => {
            return Err(Error::config(operation.id, "the media type of this body is that of its variant"));
        }
        Some(wanted) => {
            let told = || Error::config(operation.id, format!("the document knows no body in {wanted}"));
            bodies::forms(operation).find(|kind| kind.is(wanted)).ok_or_else(told)?
        }
    };
    prepared.write_body(operation, kind, input)?;
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

    /// The pairs of a query that stands in the path itself.
    fn place_asked(&mut self, operation: &'static Operation, input: &dyn DynObject) -> Result<()> {
        let Some((_, asked)) = operation.path.split_once('?') else { return Ok(()) };
        for pair in asked.split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let mut fields = input.shape().fields.iter().enumerate();
            let placeholder = value.strip_prefix('{').and_then(|value| value.strip_suffix('}'));
            let found = placeholder.and_then(|own| fields.find(|(index, field)| field.name == own && in_path(operation, *index)));
            let value = match found {
                Some((index, field)) => texts(operation, field, input.get(index))?.join(","),
                None => value.to_owned(),
            };
            self.query.push((name.to_owned(), value));
        }
        Ok(())
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

    fn write_body(&mut self, operation: &'static Operation, kind: BodyKind, input: &dyn DynObject) -> Result<()> {
        match kind {
            BodyKind::None => return Ok(()),
            BodyKind::Json | BodyKind::JsonAs(_) => {
                let Some(body) = json_body(operation, input)? else { return Ok(()) };
                insert(operation, &mut self.headers, CONTENT_TYPE.as_str(), kind.media_type())?;
                self.body = Bytes::from(body);
                self.content = Content::Body;
            }
            BodyKind::Lines(media_type) => {
                let Some(body) = lines(operation, input, media_type.contains("json-seq"))? else { return Ok(()) };
                insert(operation, &mut self.headers, CONTENT_TYPE.as_str(), media_type)?;
                self.body = Bytes::from(body);
                self.content = Content::Body;
            }
            BodyKind::Xml(media_type) => {
                let Some(body) = xml_body(operation, input)? else { return Ok(()) };
                insert(operation, &mut self.headers, CONTENT_TYPE.as_str(), media_type)?;
                self.body = Bytes::from(body);
                self.content = Content::Body;
            }
            BodyKind::Text(_) | BodyKind::Bytes(_) => {
                let Some(file) = plain_body(operation, input)? else { return Ok(()) };
                let media_type = bodies::sent_as(operation, kind, file.content_type.as_deref());
                insert(operation, &mut self.headers, CONTENT_TYPE.as_str(), media_type)?;
                self.body = file.bytes;
                self.source = file.source;
                self.content = Content::Body;
            }
            BodyKind::Form | BodyKind::Multipart if has_no_body(operation, input) => {}
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
                let content_type = self.write_parts(&parts);
                insert(operation, &mut self.headers, CONTENT_TYPE.as_str(), &content_type)?;
                self.form = Some(parts.iter().filter_map(|part| Some((part.name.clone(), part.as_text()?.to_owned()))).collect());
                self.content = Content::Form;
            }
        }
        Ok(())
    }
}

impl Prepared {
    fn write_parts(&mut self, parts: &[Part]) -> String {
        #[cfg(feature = "stream")]
        if parts.iter().any(|part| part.source.is_some()) {
            let (content_type, source) = multipart::stream(parts);
            self.source = Some(source);
            return content_type;
        }
        let (content_type, body) = multipart::write(parts);
        self.body = Bytes::from(body);
        content_type
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
    let mut rest = operation.path.split_once('?').map_or(operation.path, |(path, _)| path);
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
pub(super) fn texts(operation: &'static Operation, field: &Field, view: View<'_>) -> Result<Vec<String>> {
    text::texts(view, field).map(Option::unwrap_or_default).map_err(|error| unwritable(operation, field.name, error))
}

/// A value that cannot be written as the document demands is the caller's to mend, like any other broken rule.
pub(super) fn unwritable(operation: &'static Operation, field: &str, error: EncodeError) -> Error {
    let path = if error.path.is_empty() { field } else { &error.path };
    Error::invalid(operation.id, vec![violation(path, error.message)])
}

fn violation(path: &str, message: impl Into<String>) -> Violation {
    Violation { path: path.to_owned(), rule: "format", message: message.into() }
}

/// Whether the body is a field of its own, and absent.
fn has_no_body(operation: &'static Operation, input: &dyn DynObject) -> bool {
    let Input::Fields(places) = operation.input else { return false };
    let index = places.iter().position(|place| *place == In::Body);
    index.is_some_and(|index| matches!(input.get(index), View::Absent))
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
