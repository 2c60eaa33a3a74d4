//! Requests that come by themselves, where the document says what is in them and nothing else.
//!
//! An entry of `webhooks` or of an operation's `callbacks` has a method and a body. Where it arrives is for the receiver to choose, and
//! nothing in it proves who sent it: give [`Incoming::verify`] what you know about that, such as a secret in the path or a signature that
//! is described elsewhere, or call [`Incoming::read`] and trust whoever reaches you.

use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use http::{Method, Request};

use crate::runtime::error::{Error, Result};
use crate::runtime::file::File;
use crate::runtime::headers;
use crate::runtime::json::{self, DecodeError, EncodeError};
use crate::runtime::model::{Model, Object, Slot, View};
use crate::runtime::partial::Partial;
use crate::runtime::shape::{Direction, Field};
use crate::runtime::{text, url};

/// How a body is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Body {
    /// There is none.
    None,
    /// As JSON.
    Json,
    /// As a form.
    Form,
    /// As text.
    Text,
    /// As bytes.
    Bytes,
}

/// A request that comes by itself, with a body of this type.
pub struct Incoming<T> {
    /// Its name in the document; that of a callback stands behind the operation that it follows.
    pub name: &'static str,
    /// The method, in capitals.
    pub method: &'static str,
    /// How its body is written.
    pub body: Body,
    content: PhantomData<fn() -> T>,
}

impl<T: Model> Incoming<T> {
    /// A request of this name.
    #[must_use]
    pub const fn new(name: &'static str, method: &'static str, body: Body) -> Self {
        Self { name, method, body, content: PhantomData }
    }

    /// Reads the body. Who sent it is not looked at.
    ///
    /// # Errors
    /// [`Error::Decode`] when it is not what the document promises.
    pub fn read(&self, headers: &HeaderMap, body: &[u8]) -> Result<T> {
        let mut content = T::empty();
        read(self.body, content.slot(), headers, body).map_err(|error| Error::decode(self.name, 0, error))?;
        Ok(content)
    }

    /// Reads the body if the test says that the request is genuine. It is given what came in, before anything of it is read.
    ///
    /// # Errors
    /// [`Error::Signature`] when the test fails, [`Error::Decode`] when the body is not what the document promises.
    pub fn verify(&self, headers: &HeaderMap, body: &[u8], test: impl FnOnce(&HeaderMap, &[u8]) -> bool) -> Result<T> {
        if test(headers, body) {
            self.read(headers, body)
        } else {
            Err(Error::signature(self.name, "the receiver's own test says that it is not genuine"))
        }
    }

    /// Reads headers as the type that the text of this static names. What is not there stays empty.
    ///
    /// # Errors
    /// [`Error::Decode`] when a header is not what the document promises.
    pub fn headers_as<H: Object>(&self, headers: &HeaderMap) -> Result<H> {
        let mut found = H::empty();
        headers::read(headers, &mut found).map_err(|error| Error::decode(self.name, 0, error))?;
        Ok(found)
    }

    /// Adds headers of that type to a request, for whoever sends it.
    ///
    /// # Errors
    /// [`Error::Config`] when no header can carry a value.
    pub fn set_headers<H: Object>(&self, request: &mut Request<Bytes>, declared: &H) -> Result<()> {
        headers::write(declared, request.headers_mut())
            .map_err(|error| Error::config(self.name, format!("the headers cannot be written: {error}")))
    }

    /// The request, for whoever sends it. Sign it, and send it with any HTTP stack.
    ///
    /// # Errors
    /// [`Error::Config`] when the address is none, or the content cannot be written.
    pub fn request(&self, address: &str, content: &T) -> Result<Request<Bytes>> {
        let (media_type, body) = write(self.body, content.view())
            .map_err(|error| Error::config(self.name, format!("the content cannot be written: {error}")))?;
        let mut request = Request::new(body);
        let malformed = || Error::config(self.name, "the address is malformed");
        *request.method_mut() = Method::from_bytes(self.method.as_bytes()).map_err(|_| malformed())?;
        *request.uri_mut() = address.parse().map_err(|_| malformed())?;
        request
            .headers_mut()
            .extend(HeaderValue::from_str(&media_type).ok().filter(|_| !media_type.is_empty()).map(|own| (CONTENT_TYPE, own)));
        Ok(request)
    }
}

/// The error of a name that the document does not know.
#[doc(hidden)]
#[must_use]
pub fn unknown(name: &str) -> Error {
    Error::decode(super::NOTIFICATION, 0, DecodeError::new("", format!("the document knows no webhook `{name}`")))
}

fn read(form: Body, slot: Slot<'_>, headers: &HeaderMap, body: &[u8]) -> Result<(), DecodeError> {
    let text = || std::str::from_utf8(body).map_err(|_| DecodeError::new("", "the text is no UTF-8"));
    let slot = match slot {
        // An empty body says that there is none.
        Slot::Optional(_) if body.is_empty() => return Ok(()),
        Slot::Optional(optional) => optional.fill(),
        slot => slot,
    };
    match (form, slot) {
        (Body::None, _) => Ok(()),
        (Body::Json, slot) => json::decode_slot(slot, Field::ITEM, body, Direction::Response),
        (Body::Form, Slot::Object(object)) => {
            let pairs = url::read_pairs(text()?);
            let shape = object.shape();
            let mut partial = Partial::new(object, Direction::Response);
            for (index, field) in shape.fields.iter().enumerate() {
                let named = pairs.iter().filter(|(name, _)| name.strip_suffix("[]").unwrap_or(name) == field.name);
                partial.texts(index, &named.map(|(_, value)| value.as_ref()).collect::<Vec<_>>())?;
            }
            partial.finish()
        }
        (Body::Bytes, Slot::File(place)) => {
            *place = File::new("", Bytes::copy_from_slice(body));
            place.file_name = None;
            place.content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(str::to_owned);
            Ok(())
        }
        (Body::Form | Body::Text | Body::Bytes, slot) => text::fill_texts(slot, Field::ITEM, &[text()?]).map(|_| ()),
    }
}

fn write(form: Body, view: View<'_>) -> Result<(String, Bytes), EncodeError> {
    let typed = |media_type: &str, body: Bytes| Ok((media_type.to_owned(), body));
    match (form, view) {
        (Body::None, _) | (_, View::Absent) => typed("", Bytes::new()),
        (Body::Json, view) => typed("application/json", Bytes::from(json::encode_view(view, Field::ITEM, Direction::Response)?)),
        (Body::Form, View::Object(object)) => {
            let mut pairs = Vec::new();
            for (index, field) in object.shape().fields.iter().enumerate() {
                let texts = text::texts(object.get(index), field)?.unwrap_or_default();
                pairs.extend(texts.into_iter().map(|text| (field.name, text)));
            }
            typed("application/x-www-form-urlencoded", Bytes::from(url::write_pairs(pairs)))
        }
        (_, View::File(file)) => typed(file.content_type.as_deref().unwrap_or("application/octet-stream"), file.bytes.clone()),
        (_, view) => {
            let texts = text::texts(view, Field::ITEM)?.unwrap_or_default();
            typed("text/plain; charset=utf-8", Bytes::from(texts.join("\n")))
        }
    }
}

impl<T> fmt::Debug for Incoming<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Incoming").field("name", &self.name).field("method", &self.method).finish_non_exhaustive()
    }
}
