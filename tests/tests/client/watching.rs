//! What hooks and spans are told, and what they are not.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use aggpay::runtime::client::{Attempt, End, Hook};
use tests::clients::{read, unsigned};
use tests::faulty::{Act, Faulty, Reply};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

fn acts() -> [Act; 3] {
    let fine = Reply::json(200, r#"{"object":"Fine"}"#);
    [Act::Answer(Reply::json(503, "{}").header("x-request-id", "req_1")), Act::Reset, Act::Answer(fine)]
}

/// Writes down what it is told, all of it.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<String>>>);

impl Notes {
    fn add(&self, line: String) {
        self.0.lock().expect("no panic").push(line);
    }

    fn lines(&self) -> Vec<String> {
        self.0.lock().expect("no panic").clone()
    }
}

impl Hook for Notes {
    fn before(&self, attempt: &Attempt<'_>) {
        self.add(format!(
            "before {} {} {} {}{}",
            attempt.number, attempt.operation, attempt.method, attempt.origin, attempt.path
        ));
    }

    fn after(&self, attempt: &Attempt<'_>, end: &End<'_>) {
        let error = end.error.map(|error| format!(" {error:?}")).unwrap_or_default();
        let (status, id, again) = (end.status, end.request_id, end.again_in.is_some());
        self.add(format!("after {} {} {status:?} {id:?} again={again}{error}", attempt.number, attempt.template));
    }
}

#[tokio::test]
async fn hooks_see_every_attempt_and_no_secret() {
    let server = Faulty::doing(&acts()).await;
    let notes = Notes::default();
    let client = unsigned(server.url()).hook(notes.clone()).build().expect("a client");
    read(&client, "charge_1").merchant_trade_id("private_7").await.expect("the third attempt");
    let lines = notes.lines();
    let url = format!("{}/v1/charges/charge_1", server.url());
    assert_eq!(lines.len(), 6, "{lines:#?}");
    for (number, pair) in (1..).zip(lines.chunks(2)) {
        assert_eq!(pair[0], format!("before {number} ChargeServiceQueryCharge2 GET {url}"));
    }
    assert!(lines[1].starts_with("after 1 /v1/charges/{charge_id} Some(503) Some(\"req_1\") again=true Gateway"), "{}", lines[1]);
    assert!(lines[3].starts_with("after 2 /v1/charges/{charge_id} None None again=true Transport"), "{}", lines[3]);
    assert_eq!(lines[5], "after 3 /v1/charges/{charge_id} Some(200) None again=false");
    assert!(!lines.iter().any(|line| line.contains("sk_secret") || line.contains("private_7")), "{lines:#?}");
}

/// A span's name and fields.
type Kept = (&'static str, BTreeMap<String, String>);

/// Keeps the fields of all spans.
#[derive(Clone, Default)]
struct Spans {
    next: Arc<AtomicU64>,
    kept: Arc<Mutex<BTreeMap<u64, Kept>>>,
}

struct Fields<'a>(&'a mut BTreeMap<String, String>);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let mut text = String::new();
        let _ = write!(text, "{value:?}");
        self.0.insert(field.name().to_owned(), text.trim_matches('"').to_owned());
    }
}

impl Subscriber for Spans {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("aggpay")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let id = self.next.fetch_add(1, Ordering::SeqCst) + 1;
        let mut fields = BTreeMap::new();
        span.record(&mut Fields(&mut fields));
        self.kept.lock().expect("no panic").insert(id, (span.metadata().name(), fields));
        Id::from_u64(id)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        if let Some((_, fields)) = self.kept.lock().expect("no panic").get_mut(&span.into_u64()) {
            values.record(&mut Fields(fields));
        }
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, _: &Event<'_>) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn spans_have_the_names_of_opentelemetry_and_no_secret() {
    let server = Faulty::doing(&acts()).await;
    let spans = Spans::default();
    let client = unsigned(server.url()).build().expect("a client");
    let guard = tracing::subscriber::set_default(spans.clone());
    read(&client, "charge_1").merchant_trade_id("private_7").await.expect("the third attempt");
    drop(guard);
    let kept: Vec<_> = spans.kept.lock().expect("no panic").values().cloned().collect();
    let names: Vec<_> = kept.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["call", "attempt", "attempt", "attempt"]);
    let port = server.address.port().to_string();
    for (_, fields) in &kept {
        for (name, value) in [
            ("http.request.method", "GET"),
            ("url.template", "/v1/charges/{charge_id}"),
            ("server.address", "127.0.0.1"),
            ("server.port", port.as_str()),
        ] {
            assert_eq!(fields.get(name).map(String::as_str), Some(value), "{name}");
        }
    }
    let all = |name: &str| kept.iter().map(|(_, fields)| fields.get(name).map(String::as_str)).collect::<Vec<_>>();
    assert_eq!(all("http.response.status_code"), [None, Some("503"), None, Some("200")]);
    assert_eq!(all("http.request.resend_count"), [None, None, Some("1"), Some("2")]);
    assert_eq!(all("error.type"), [None, Some("503"), Some("transport"), None]);
    let text = format!("{kept:?}");
    for hidden in ["sk_secret", "private_7", "charge_1", "app_1"] {
        assert!(!text.contains(hidden), "{hidden}: {text}");
    }
}
