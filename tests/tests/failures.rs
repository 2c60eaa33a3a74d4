//! What can go wrong with a call that nobody refused: each outcome is an error of its own kind.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use std::time::{Duration, Instant};

use aggpay::runtime::server::{Failure, FailureKind};
use aggpay::{Error, adapay};
use serde_json::{Value, json};
use tests::{Clients, Gateways, OperationCase, Recorder, Script, call, failed, keys, never_answering, nobody_there};

const CREATE_PAYMENT: &str = "adapay.payments.create";
const CREATE_CHARGE: &str = "justap.charges.create";

/// The error of an operation that is called with its example.
async fn error_of(clients: &Clients, title: &str) -> Error {
    failed(call(clients, title).await)
}

fn failure() -> Value {
    json!({
        "status": "failed",
        "error_type": "channel_error",
        "error_code": "channel_unexpected_error",
        "error_msg": "the bank refused the payment",
        "invalid_param": "pay_channel",
    })
}

#[tokio::test]
async fn a_failure_inside_a_success_is_an_error_with_all_it_says() {
    let gateways = Gateways::start().await;
    gateways.echo.script(Script::Failure(200, failure()));
    let error = error_of(&gateways.clients, CREATE_PAYMENT).await;
    assert_eq!((error.operation(), error.status()), ("createPayment", Some(200)));
    let error = error.gateway().unwrap_or_else(|| panic!("{error:?}"));
    assert_eq!(error.kind.as_deref(), Some("channel_error"));
    assert_eq!(error.code.as_deref(), Some("channel_unexpected_error"));
    assert_eq!(error.message.as_deref(), Some("the bank refused the payment"));
    assert_eq!(error.parameter.as_deref(), Some("pay_channel"));
    assert_eq!(error.payload, failure());
}

/// The creation of a payment that failed is an error even with an id; a failed payment that is looked up is a value.
#[tokio::test]
async fn a_failed_object_that_is_read_back_is_a_value() {
    let gateways = Gateways::start().await;
    let mut failed = failure();
    failed["id"] = json!("002112020012010545810065165317376983041");
    gateways.echo.script(Script::Answer(failed.clone()));
    let payment = gateways.clients.adapay.payments().get("002112020012010545810065165317376983041").await.unwrap();
    assert_eq!(payment.status, adapay::Status::Failed);
    assert_eq!(payment.error_code.as_deref(), Some("channel_unexpected_error"));
    let error = error_of(&gateways.clients, CREATE_PAYMENT).await;
    assert!(error.gateway().is_some(), "{error:?}");
    // Without an id there is nothing that could have been read.
    gateways.echo.script(Script::Failure(200, failure()));
    let error = gateways.clients.adapay.payments().get("1").await.unwrap_err();
    assert_eq!(error.gateway().unwrap().code.as_deref(), Some("channel_unexpected_error"));
}

#[tokio::test]
async fn what_a_handler_says_reaches_the_caller() {
    let gateways = Gateways::start().await;
    let failure =
        Failure::new(FailureKind::NotFound, "no such order").code("order_id_not_exists").parameter("order_no").status(410);
    gateways.echo.script(Script::Told(failure));
    let error = error_of(&gateways.clients, CREATE_PAYMENT).await;
    let error = error.gateway().unwrap();
    assert_eq!(
        (error.status, error.code.as_deref(), error.parameter.as_deref()),
        (410, Some("order_id_not_exists"), Some("order_no"))
    );
    assert_eq!((error.message.as_deref(), error.kind.as_deref()), (Some("no such order"), Some("invalid_request_error")));
    gateways.echo.script(Script::Told(Failure::new(FailureKind::Conflict, "paid already")));
    let error = error_of(&gateways.clients, CREATE_CHARGE).await;
    let error = error.gateway().unwrap();
    assert_eq!((error.status, error.code.as_deref(), error.message.as_deref()), (409, Some("6"), Some("paid already")));
}

#[tokio::test]
async fn a_foreign_error_page_is_the_gateways_error_with_its_status() {
    for status in [404, 502] {
        let page = "<html><body>nginx 139 0000 0000</body></html>";
        let recorder = Recorder::answering(status, &[("content-type", "text/html"), ("retry-after", "7")], page).await;
        for title in [CREATE_PAYMENT, CREATE_CHARGE] {
            let error = error_of(&Clients::at(&recorder.server.url()), title).await;
            let error = error.gateway().unwrap_or_else(|| panic!("{title}: {error:?}"));
            assert_eq!((error.status, error.code.as_deref(), error.message.as_deref()), (status, None, None), "{title}");
            assert_eq!((error.retry_after, &error.payload), (Some(Duration::from_secs(7)), &Value::Null), "{title}");
            assert!(!error.to_string().contains("nginx"), "{error}");
        }
    }
}

#[tokio::test]
async fn a_success_that_is_no_answer_is_told_apart() {
    let recorder = Recorder::answering(200, &[("content-type", "text/html")], "<html>welcome</html>").await;
    let clients = Clients::at(&recorder.server.url());
    let error = error_of(&clients, CREATE_PAYMENT).await;
    assert!(matches!(error, Error::Signature(_)), "nothing there is signed: {error:?}");
    let error = error_of(&clients, CREATE_CHARGE).await;
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    assert_eq!((error.operation(), error.status()), (OperationCase::named(CREATE_CHARGE).id, Some(200)));
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let target = Recorder::answering(200, &[], "{}").await;
    let elsewhere = format!("{}/v1/payments", target.server.url());
    for status in [301, 302, 307, 308] {
        let recorder = Recorder::answering(status, &[("location", &elsewhere)], "").await;
        for title in [CREATE_PAYMENT, CREATE_CHARGE] {
            let error = error_of(&Clients::at(&recorder.server.url()), title).await;
            assert_eq!(error.gateway().map(|error| error.status), Some(status), "{title}: {error:?}");
            recorder.only();
        }
    }
    assert_eq!((target.take().len(), target.server.connections()), (0, 0), "somebody followed a redirect, signature and all");
}

#[tokio::test]
async fn a_refused_connection_was_certainly_not_a_request() {
    let nobody = nobody_there();
    let clients = Clients::at(&nobody.url());
    for title in [CREATE_PAYMENT, CREATE_CHARGE] {
        let error = error_of(&clients, title).await;
        let Error::Transport(transport) = &error else { panic!("{title}: {error:?}") };
        assert_eq!((transport.operation, transport.maybe_sent), (OperationCase::named(title).id, false), "{error}");
    }
}

#[tokio::test]
async fn a_connection_that_breaks_may_have_carried_a_request() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let hang_up = tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut buffer = [0; 64];
            let _ = tokio::io::AsyncReadExt::read(&mut stream, &mut buffer).await;
        }
    });
    let error = error_of(&Clients::at(&url), CREATE_PAYMENT).await;
    hang_up.abort();
    let Error::Transport(transport) = &error else { panic!("{error:?}") };
    assert!(transport.maybe_sent, "{error}");
}

#[tokio::test]
async fn a_server_that_never_answers_costs_no_more_than_the_time_limit() {
    let server = never_answering().await;
    let limit = Duration::from_millis(300);
    let builder = adapay::Client::builder().api_key("k").signing_key(keys().merchant.clone()).base_url(server.url());
    let patient = builder.timeout(limit).build().unwrap();
    let start = Instant::now();
    let error = patient.payments().get("1").await.unwrap_err();
    let Error::Timeout(timeout) = &error else { panic!("{error:?}") };
    assert_eq!((timeout.operation, timeout.after), ("getPayment", limit));
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    // A single call can have a limit of its own.
    let error = patient.payments().get("1").timeout(Duration::from_millis(50)).await.unwrap_err();
    let Error::Timeout(timeout) = &error else { panic!("{error:?}") };
    assert_eq!(timeout.after, Duration::from_millis(50));
    assert!(server.connections() > 0);
}

#[tokio::test]
async fn an_answer_beyond_the_limit_is_unexpected_content() {
    let recorder = Recorder::answering(200, &[], "x".repeat(4096)).await;
    let builder = adapay::Client::builder().api_key("k").signing_key(keys().merchant.clone()).base_url(recorder.server.url());
    let error = builder.response_limit(1024).build().unwrap().payments().get("1").await.unwrap_err();
    assert!(matches!(&error, Error::Decode(_)) && error.to_string().contains("1024"), "{error:?}");
}

#[tokio::test]
async fn a_client_without_keys_says_what_it_lacks() {
    let bare = adapay::Client::builder().base_url(nobody_there().url()).build().unwrap();
    let error = bare.payments().get("1").await.unwrap_err();
    let Error::Config(config) = &error else { panic!("{error:?}") };
    assert_eq!(
        (config.operation, config.message.as_str()),
        ("getPayment", "the client was built without api_key and signing_key")
    );
}
