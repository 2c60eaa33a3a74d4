//! A foreign server: it keeps what reaches it and always says the same.

use std::sync::{Arc, Mutex, PoisonError};

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::response::Response;
use bytes::Bytes;
use http::{HeaderMap, Method, Uri};

use crate::serve::{Running, serve};

/// A request as it came over the wire.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// The method.
    pub method: Method,
    /// Path and query, as they travelled.
    pub uri: Uri,
    /// The headers.
    pub headers: HeaderMap,
    /// The exact body.
    pub body: Bytes,
}

impl Recorded {
    /// A header's text; empty when it is missing.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// A server that keeps what reaches it and always says the same.
pub struct Recorder {
    /// The server.
    pub server: Running,
    requests: Arc<Mutex<Vec<Recorded>>>,
}

impl Recorder {
    /// Answers everything with this status, headers and body.
    pub async fn answering(status: u16, headers: &[(&'static str, &str)], body: impl Into<Bytes>) -> Self {
        let requests: Arc<Mutex<Vec<Recorded>>> = Arc::default();
        let kept = Arc::clone(&requests);
        let mut answer = Response::builder().status(status);
        for (name, value) in headers {
            answer = answer.header(*name, *value);
        }
        let (parts, body) = answer.body(body.into()).expect("the test gives a valid answer").into_parts();
        let router = axum::Router::new().fallback(move |request: Request| {
            let (kept, parts, body) = (Arc::clone(&kept), parts.clone(), body.clone());
            async move {
                let (asked, content) = request.into_parts();
                let content = to_bytes(content, usize::MAX).await.unwrap_or_default();
                let recorded = Recorded { method: asked.method, uri: asked.uri, headers: asked.headers, body: content };
                kept.lock().unwrap_or_else(PoisonError::into_inner).push(recorded);
                Response::from_parts(parts, Body::from(body))
            }
        });
        Self { server: serve(router).await, requests }
    }

    /// The requests since this was last asked.
    pub fn take(&self) -> Vec<Recorded> {
        std::mem::take(&mut self.requests.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The only request since this was last asked.
    pub fn only(&self) -> Recorded {
        let mut requests = self.take();
        assert_eq!(requests.len(), 1, "requests that reached the recorder");
        requests.remove(0)
    }
}
