//! What the document marks as sensitive shows nowhere: not in `Debug`, not in the text of an error.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use aggpay::{Error, adapay};
use serde_json::json;
use tests::{
    API_KEY, Clients, EXAMPLES, Gateways, OPERATIONS, OperationCase, Script, Trouble, adapay_client, justap_client, keys,
    nobody_there,
};

#[test]
fn debug_hides_what_is_sensitive() {
    let mut complaints = Vec::new();
    let mut hidden = 0;
    for example in EXAMPLES.iter().filter(|example| !example.secrets.is_empty()) {
        // A form with a file cannot be read from JSON; its operation is looked at below.
        let Ok(shown) = (example.debug)(&example.value()) else { continue };
        hidden += example.secrets.len();
        let shows = example.secrets.iter().filter(|secret| shown.contains(**secret));
        complaints.extend(shows.map(|secret| {
            format!("{} of {} `{}`: {} shows {secret}", example.kind, example.owner, example.name, example.type_name)
        }));
    }
    for case in OPERATIONS {
        for request in case.requests {
            hidden += case.secrets.len();
            let shown = (case.debug)(&request.value()).unwrap_or_else(|trouble| panic!("{}: {trouble}", case.title));
            complaints.extend(
                case.secrets
                    .iter()
                    .filter(|secret| shown.contains(**secret))
                    .map(|secret| format!("{}: its input shows {secret}", case.title)),
            );
        }
    }
    assert!(hidden > 100, "only {hidden} sensitive values were found in the examples");
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// Every operation fails in several ways; no error shows a key or anything of a request that is sensitive.
#[tokio::test]
async fn errors_show_neither_keys_nor_sensitive_values() {
    let gateways = Gateways::start().await;
    let clients =
        |adapay: &str, justap: &str, key| Clients { adapay: adapay_client(adapay, key), justap: justap_client(justap, key) };
    let nobody = nobody_there();
    let ways = [
        ("connection refused", clients(&nobody.url(), &nobody.url(), &keys().merchant)),
        ("wrong key", clients(&gateways.adapay.url(), &gateways.justap.url(), &keys().stranger)),
        ("failure", gateways.clients.clone()),
    ];
    for (way, clients) in &ways {
        for case in OPERATIONS {
            // A gateway that quotes the request in members of its own choice.
            let quoted = json!({"status": "failed", "code": 3, "error_code": "quoted", "details": [], "request": case.request()});
            gateways.echo.script(Script::Failure(400, quoted));
            match (case.call)(clients, &case.request()).await {
                Err(Trouble::Call(error)) => assert_silent(&format!("{} ({way})", case.title), &error, case.secrets),
                other => panic!("{} ({way}): {other:?}", case.title),
            }
        }
    }
}

/// The line of an error, its `Debug`, and those of everything below it.
fn assert_silent(title: &str, error: &Error, secrets: &[&str]) {
    let mut shown = format!("{error}\n{error:?}\n{error:#?}");
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        shown.push_str(&format!("\n{cause}\n{cause:?}"));
        source = cause.source();
    }
    let key_line = keys().merchant_pem.lines().nth(1).unwrap_or_default();
    for secret in secrets.iter().chain([&API_KEY, &key_line]) {
        assert!(!shown.contains(secret), "{title}: the error shows {secret}:\n{shown}");
    }
}

/// A value that is refused is not quoted either: it may be a mistyped card number.
#[tokio::test]
async fn a_refused_value_is_not_quoted() {
    let gateways = Gateways::start().await;
    for (title, field, value) in [
        ("adapay.members.create", "tel_no", "139000000007777"),
        ("adapay.members.create", "email", &format!("{}@example.com", "someone".repeat(12))),
        ("adapay.payments.create", "order_no", "62220200001111 2222"),
        ("justap.charges.create", "merchant_trade_id", "6222020000111122226222020000111122226"),
    ] {
        let case = OperationCase::named(title);
        let mut request = case.request();
        request[field] = json!(value);
        match (case.call)(&gateways.clients, &request).await {
            Err(Trouble::Call(error @ Error::Invalid(_))) => {
                assert!(error.to_string().contains(field), "{title}: {error}");
                assert_silent(title, &error, &[value]);
            }
            other => panic!("{title} {field}: {other:?}"),
        }
    }
}

#[test]
fn keys_clients_and_calls_hide_their_secrets() {
    let client = adapay_client("http://127.0.0.1:9", &keys().merchant);
    let member = adapay::CreateMemberRequest::new("app_1", "member_1")
        .tel_no("13911112222")
        .user_name("Zhang San")
        .cert_id("310000190001011234");
    let call = client.members().create(member.clone());
    let builder = adapay::Client::builder().api_key(API_KEY).signing_key(keys().merchant.clone());
    let shown =
        format!("{client:?} {call:?} {member:#?} {builder:?} {:?} {:?}", keys().merchant, keys().platform.verifying_key());
    let modulus = keys().merchant_pem.lines().nth(2).unwrap();
    for secret in [API_KEY, "13911112222", "Zhang San", "310000190001011234", modulus] {
        assert!(!shown.contains(secret), "{secret} shows in {shown}");
    }
    assert!(shown.contains("member_1") && shown.contains("tel_no"), "fields are hidden, not left out: {shown}");
}
