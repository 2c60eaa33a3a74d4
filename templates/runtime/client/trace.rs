//! Spans for `tracing`, by the names that OpenTelemetry has for HTTP clients.
//!
//! A span for the call and, inside it, one for each attempt. They are told what a dashboard groups by — the template of a path
//! and not the path, the class of an error and not its text — so that nothing secret or personal can get into them. Without the
//! feature `tracing` all of this is empty.

#[cfg(not(feature = "tracing"))]
pub(super) use self::nothing::Span;
#[cfg(feature = "tracing")]
pub(super) use self::spans::Span;

#[cfg(feature = "tracing")]
mod spans {
    use std::future::Future;

    use tracing::field::Empty;
    use tracing::{Instrument, info_span};

    use crate::runtime::client::hooks::Attempt;
    use crate::runtime::error::Error;
    use crate::runtime::operation::Operation;

    /// A call, or an attempt of one.
    pub(in crate::runtime::client) struct Span(tracing::Span);

    impl Span {
        /// The span of a call.
        pub(in crate::runtime::client) fn call(operation: &'static Operation, origin: &str) -> Self {
            let (address, port) = server(origin);
            Self(info_span!(
                "call",
                otel.name = operation.id,
                otel.status_code = Empty,
                http.request.method = operation.method,
                url.template = operation.path,
                server.address = address,
                server.port = port,
                error.type = Empty,
            ))
        }

        /// The span of an attempt.
        pub(in crate::runtime::client) fn attempt(attempt: &Attempt<'_>) -> Self {
            let (address, port) = server(attempt.origin);
            let span = info_span!(
                "attempt",
                otel.kind = "client",
                otel.name = format_args!("{} {}", attempt.method, attempt.template),
                otel.status_code = Empty,
                http.request.method = attempt.method,
                http.request.resend_count = Empty,
                http.response.status_code = Empty,
                url.template = attempt.template,
                server.address = address,
                server.port = port,
                error.type = Empty,
            );
            if attempt.number > 1 {
                span.record("http.request.resend_count", attempt.number - 1);
            }
            Self(span)
        }

        /// Runs a future inside.
        pub(in crate::runtime::client) async fn around<F: Future>(&self, future: F) -> F::Output {
            future.instrument(self.0.clone()).await
        }

        /// Notes how it ended.
        pub(in crate::runtime::client) fn end(&self, status: Option<u16>, error: Option<&Error>) {
            if let Some(status) = status {
                self.0.record("http.response.status_code", status);
            }
            if let Some(error) = error {
                self.0.record("otel.status_code", "ERROR");
                match error {
                    Error::Invalid(_) => self.0.record("error.type", "invalid"),
                    Error::Config(_) => self.0.record("error.type", "config"),
                    Error::Transport(_) => self.0.record("error.type", "transport"),
                    Error::Timeout(_) => self.0.record("error.type", "timeout"),
                    Error::Token(_) => self.0.record("error.type", "token"),
                    Error::Signature(_) => self.0.record("error.type", "signature"),
                    Error::Decode(_) => self.0.record("error.type", "decode"),
                    // A failure inside a success status has no status to be named by.
                    Error::Gateway(error) if error.status < 300 => self.0.record("error.type", "gateway"),
                    Error::Gateway(error) => self.0.record("error.type", tracing::field::display(error.status)),
                };
            }
        }
    }

    /// Host and port of `scheme://host:port`.
    fn server(origin: &str) -> (&str, u16) {
        let (scheme, authority) = origin.split_once("://").unwrap_or(("", origin));
        let default = if scheme == "http" { 80 } else { 443 };
        match authority.rsplit_once(':').and_then(|(host, port)| Some((host, port.parse().ok()?))) {
            Some((host, port)) => (host, port),
            None => (authority, default),
        }
    }

    #[cfg(test)]
    mod tests {
        use super::server;

        #[test]
        fn servers_have_a_port_in_any_case() {
            assert_eq!(server("https://pay.example"), ("pay.example", 443));
            assert_eq!(server("http://127.0.0.1:8080"), ("127.0.0.1", 8080));
            assert_eq!(server("http://[::1]"), ("[::1]", 80));
            assert_eq!(server("http://[::1]:81"), ("[::1]", 81));
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod nothing {
    use std::future::Future;

    use crate::runtime::client::hooks::Attempt;
    use crate::runtime::error::Error;
    use crate::runtime::operation::Operation;

    /// Nothing.
    pub(in crate::runtime::client) struct Span;

    impl Span {
        pub(in crate::runtime::client) fn call(_: &'static Operation, _: &str) -> Self {
            Self
        }

        pub(in crate::runtime::client) fn attempt(_: &Attempt<'_>) -> Self {
            Self
        }

        pub(in crate::runtime::client) async fn around<F: Future>(&self, future: F) -> F::Output {
            future.await
        }

        pub(in crate::runtime::client) fn end(&self, _: Option<u16>, _: Option<&Error>) {}
    }
}
