// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! One request, from the wire to the answer.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, HttpBody};
use bytes::Bytes;
use http::header::{ALLOW, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use http::request::Parts;
use http::{HeaderMap, Request, Response, StatusCode};

use super::authenticate::Access;
use super::call::AnswerHeaders;
use super::catch::Catch;
use super::failure::Failure;
use super::matcher::{Match, Matcher};
#[cfg(feature = "stream")]
use super::request;
use super::request::Incoming;
use super::routes::{Outcome, Route, Routes};
use crate::runtime::answers::Given;
#[cfg(feature = "stream")]
use crate::runtime::bodies;
use crate::runtime::envelope::Envelope;
#[cfg(feature = "stream")]
use crate::runtime::error::BoxError;
use crate::runtime::error_form::{ErrorForm, FailureKind};
use crate::runtime::keys::SigningKey;
use crate::runtime::multipart;
#[cfg(feature = "stream")]
use crate::runtime::operation::BodyKind;
use crate::runtime::operation::{Operation, Protocol};
#[cfg(feature = "stream")]
use crate::runtime::source::Source;
use crate::runtime::url::Base;

/// How a router behaves.
pub(super) struct Settings {
    pub protocol: &'static Protocol,
    pub access: Access,
    pub tolerance: Option<Duration>,
    pub signing_key: Option<SigningKey>,
    pub public_url: Option<Base>,
    pub body_limit: usize,
    /// Operations whose bodies are handed out unread, by id.
    #[cfg(feature = "stream")]
    pub streamed: Vec<&'static str>,
}

#[cfg(feature = "stream")]
impl Settings {
    /// Whether a handler gets the body of a request as a stream. What is signed has to be read first.
    fn streams(&self, operation: &Operation, headers: &HeaderMap) -> bool {
        let form = if operation.variants { bodies::meant(operation, &request::essence(headers)) } else { Some(0) };
        form.and_then(|form| bodies::forms(operation).nth(form)).is_some_and(|kind| matches!(kind, BodyKind::Bytes(_)))
            && self.streamed.contains(&operation.id)
            && !operation.security.iter().any(|requirement| requirement.signature.is_some())
    }
}

/// A router at work.
pub(super) struct Service<H> {
    matcher: Matcher,
    routes: Vec<Route<H>>,
    handler: Arc<H>,
    settings: Settings,
}

impl<H: Send + Sync + 'static> Service<H> {
    pub(super) fn new(routes: Routes<H>, handler: Arc<H>, settings: Settings) -> Self {
        let mut matcher = Matcher::default();
        for (index, route) in routes.0.iter().enumerate() {
            matcher.add(route.operation.method, route.operation.path, index);
        }
        Self { matcher, routes: routes.0, handler, settings }
    }

    /// Answers a request.
    pub(super) async fn serve(&self, request: Request<Body>) -> Response<Body> {
        let (parts, body) = request.into_parts();
        match self.matcher.find(parts.method.as_str(), parts.uri.path(), parts.uri.query().unwrap_or_default()) {
            Match::Route(index, path) => match self.routes.get(index) {
                Some(route) => {
                    let headers = AnswerHeaders::default();
                    let outcome = match self.receive(route.operation, path, parts, body, headers.clone()).await {
                        // Whatever the handler does, the caller gets an answer.
                        Ok(incoming) => Catch::new((route.run)(Arc::clone(&self.handler), incoming))
                            .await
                            .unwrap_or_else(|| Err(Failure::internal())),
                        Err(failure) => Err(failure),
                    };
                    let mut response = self.settings.answer(Some(route.operation), outcome);
                    headers.add_to(response.headers_mut());
                    response
                }
                None => self.settings.answer(None, Err(Failure::internal())),
            },
            Match::OtherMethods(methods) => {
                let mut response =
                    self.settings.answer(None, Err(Failure::new(FailureKind::MethodNotAllowed, "this path has no such method")));
                response.headers_mut().extend(HeaderValue::from_str(&methods.join(", ")).map(|methods| (ALLOW, methods)));
                response
            }
            Match::Nothing => self.settings.answer(None, Err(Failure::new(FailureKind::NotFound, "there is no such path"))),
        }
    }

    /// Reads and verifies a request.
    async fn receive(
        &self,
        operation: &'static Operation,
        path: Vec<String>,
        parts: Parts,
        body: Body,
        answer: AnswerHeaders,
    ) -> Result<Incoming, Failure> {
        let Settings { access, tolerance, public_url, body_limit, .. } = &self.settings;
        let caller = access.identify(operation, &parts)?;
        #[cfg(feature = "stream")]
        let (body, stream) = if self.settings.streams(operation, &parts.headers) {
            let length = parts.headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
            (Body::empty(), Some(Source::new(length, crate::runtime::stream::Incoming(Box::pin(body)))))
        } else {
            (body, None)
        };
        let body = read_body(&parts.headers, body, *body_limit).await?;
        access.verify(operation, &caller, &parts, &body, public_url.as_ref(), *tolerance)?;
        Ok(Incoming {
            path,
            query: parts.uri.query().unwrap_or_default().to_owned(),
            headers: parts.headers,
            body,
            #[cfg(feature = "stream")]
            stream,
            #[cfg(not(feature = "stream"))]
            stream: None,
            api_key: caller.api_key,
            answer,
        })
    }
}

impl Settings {
    /// Writes an answer in the form that the document gives it.
    fn answer(&self, operation: Option<&'static Operation>, outcome: Outcome) -> Response<Body> {
        let (envelope, errors): (Option<&Envelope>, Option<&ErrorForm>) = match operation {
            Some(operation) => (operation.envelope, operation.errors.or(self.protocol.errors)),
            None => (self.protocol.envelope, self.protocol.errors),
        };
        let given = outcome.unwrap_or_else(|failure| {
            let (status, body) = failure.write(errors);
            let payload = Bytes::from(body.to_string());
            Given { status: Some(status), content_type: "application/json".to_owned(), payload, ..Given::default() }
        });
        let Given { status, content_type, file_name, payload, stream } = given;
        let status = status.or(operation.map(|operation| operation.success)).unwrap_or(200);
        let body = match envelope {
            Some(envelope) => Bytes::from(envelope.seal(&String::from_utf8_lossy(&payload), self.signing_key.as_ref())),
            None => payload,
        };
        let mut response = Response::new(Body::empty());
        if !body.is_empty() || stream.is_some() {
            let content_type = if envelope.is_some() { "application/json" } else { &content_type };
            response.headers_mut().extend(HeaderValue::from_str(content_type).map(|value| (CONTENT_TYPE, value)));
        }
        if let Some(name) = file_name {
            let disposition = format!("attachment; filename=\"{}\"", multipart::quoted(&name));
            response
                .headers_mut()
                .extend(HeaderValue::from_bytes(disposition.as_bytes()).map(|value| (CONTENT_DISPOSITION, value)));
        }
        *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        *response.body_mut() = match stream {
            #[cfg(feature = "stream")]
            Some(source) if envelope.is_none() => flowing(&source),
            _ => Body::from(body),
        };
        response
    }
}

/// A body that comes piece by piece; one that somebody else reads breaks off.
#[cfg(feature = "stream")]
fn flowing(source: &Source) -> Body {
    use crate::runtime::stream::Outgoing;
    let gone = || Source::new(None, Gone).take();
    source.take().or_else(gone).map_or_else(Body::empty, |flow| Body::new(Outgoing::new(flow)))
}

/// What somebody else reads.
#[cfg(feature = "stream")]
struct Gone;

#[cfg(feature = "stream")]
impl crate::runtime::source::Chunks for Gone {
    fn poll_chunk(&mut self, _: &mut std::task::Context<'_>) -> std::task::Poll<Option<Result<Bytes, BoxError>>> {
        std::task::Poll::Ready(Some(Err("the stream was read before".into())))
    }
}

/// Reads a body, but no further than the limit.
async fn read_body(headers: &HeaderMap, mut body: Body, limit: usize) -> Result<Bytes, Failure> {
    let too_large = || Failure::new(FailureKind::PayloadTooLarge, format!("the body is longer than {limit} bytes"));
    let announced = headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if announced.is_some_and(|length| length > limit) {
        return Err(too_large());
    }
    // What is announced need not come: no more than a little is set aside on the strength of it.
    let mut bytes = Vec::with_capacity(announced.unwrap_or_default().min(64 * 1024));
    while let Some(frame) = std::future::poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        let frame = frame.map_err(|_| Failure::new(FailureKind::InvalidRequest, "the body broke off"))?;
        if let Ok(data) = frame.into_data() {
            if bytes.len() + data.len() > limit {
                return Err(too_large());
            }
            bytes.extend_from_slice(&data);
        }
    }
    Ok(Bytes::from(bytes))
}
