//! What a server refuses, seen from both ends: typed where the generated client calls, in the gateway's own form where
//! somebody else does. No handler ever sees such a request.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use aggpay::{Error, adapay, justap};
use serde_json::{Value, json};
use tests::{
    API_KEY, Clients, Echo, Gateways, OPERATIONS, OperationCase, Raw, RawAnswer, Script, Silent, Trouble, adapay_client, call,
    gateway, justap_client, keys, serve, told, untouched,
};

const CREATE_PAYMENT: &str = "adapay.payments.create";
const LIST_PAYMENTS: &str = "adapay.payments.list";
const CREATE_CHARGE: &str = "justap.charges.create";

// -------------------------------------------------------------------------------------------------------------- where it goes

#[tokio::test]
async fn an_unknown_path_is_answered_in_the_gateways_form() {
    let gateways = Gateways::start().await;
    for target in ["/", "/v1", "/v1/payment", "/v1/payments/1/2/3", "/v1/payments/", "//v1/payments"] {
        let answer = Raw::new("GET", &gateways.adapay.url(), target).sign_adapay().send().await;
        let error = answer.payload();
        assert_eq!(
            (answer.status, &error["status"], &error["error_type"]),
            (404, &json!("failed"), &json!("invalid_request_error")),
            "{target}: {error}"
        );
    }
    let answer = Raw::new("GET", &gateways.justap.url(), "/v1/nothing").sign_justap().send().await;
    assert_eq!((answer.status, &answer.json()["code"]), (404, &json!(5)));
    // A client whose base address is wrong learns it as the gateway's own error.
    let astray = Clients {
        adapay: adapay_client(&format!("{}/astray", gateways.adapay.url()), &keys().merchant),
        justap: justap_client(&format!("{}/astray", gateways.justap.url()), &keys().merchant),
    };
    for title in [CREATE_PAYMENT, CREATE_CHARGE] {
        assert_eq!(gateway(call(&astray, title).await).status, 404, "{title}");
    }
    untouched(&gateways.echo);
}

#[tokio::test]
async fn a_method_that_a_path_does_not_have_is_told_with_those_it_has() {
    let gateways = Gateways::start().await;
    let answer = Raw::new("DELETE", &gateways.adapay.url(), "/v1/payments").sign_adapay().send().await;
    assert_eq!(
        (answer.status, &answer.payload()["status"], &answer.headers["allow"]),
        (405, &json!("failed"), &"POST".parse().unwrap())
    );
    let answer = Raw::new("DELETE", &gateways.justap.url(), "/v1/charges").sign_justap().send().await;
    let allowed = answer.headers["allow"].to_str().unwrap().to_owned();
    assert_eq!((answer.status, &answer.json()["code"]), (405, &json!(12)));
    assert!(allowed.contains("GET") && allowed.contains("POST"), "{allowed}");
    untouched(&gateways.echo);
}

/// `GET /v1/charges/merchant_trade_id/{id}` meets `POST /v1/charges/{id}/reverse`: only the method tells them apart.
#[tokio::test]
async fn crossing_paths_reach_the_right_handler() {
    let gateways = Gateways::start().await;
    let _ = gateways.clients.justap.charges().get_by_merchant_trade_id("reverse").await;
    let seen = gateways.echo.take().remove(0);
    assert_eq!(
        (seen.operation, &seen.input["merchant_trade_id"]),
        (id("justap.charges.get_by_merchant_trade_id"), &json!("reverse"))
    );
    let _ = gateways.clients.justap.charges().reverse("merchant_trade_id").await;
    let seen = gateways.echo.take().remove(0);
    assert_eq!((seen.operation, &seen.input["charge_id"]), (id("justap.charges.reverse"), &json!("merchant_trade_id")));
}

/// A path that is written out wins over one with a parameter, whatever the order in the document.
#[tokio::test]
async fn the_path_of_a_list_is_never_taken_for_an_id() {
    let gateways = Gateways::start().await;
    let answer = Raw::new("GET", &gateways.adapay.url(), "/v1/payments/list?app_id=app_1").sign_adapay().send().await;
    assert_eq!(answer.status, 501);
    let seen = gateways.echo.take();
    assert_eq!(seen.iter().map(|seen| seen.operation).collect::<Vec<_>>(), [id(LIST_PAYMENTS)]);
    // An id of that name asks for the list, and fails because a list needs an application.
    let error = gateways.clients.adapay.payments().get("list").await.unwrap_err();
    assert_eq!(told(error.gateway().unwrap()), (400, "request_parameter_error", Some("app_id")));
    untouched(&gateways.echo);
}

fn id(title: &str) -> &'static str {
    OperationCase::named(title).id
}

// ---------------------------------------------------------------------------------------------------------------- what it says

#[tokio::test]
async fn a_body_beyond_the_limit_is_refused() {
    let echo = Echo::default();
    let merchant = || (API_KEY, keys().merchant.verifying_key());
    let router =
        adapay::server::Router::new(echo.clone()).verify_with(merchant()).sign_with(keys().platform.clone()).body_limit(2000);
    let adapay = serve(router.into_axum()).await;
    let justap = serve(justap::server::Router::new(echo.clone()).verify_with(merchant()).body_limit(2000).into_axum()).await;
    let clients = Clients::of(&adapay, &justap);
    for (title, member, code) in [(CREATE_PAYMENT, "expend", "request_parameter_error"), (CREATE_CHARGE, "metadata", "8")] {
        let case = OperationCase::named(title);
        let mut request = case.request();
        request[member] = json!({"note": "x".repeat(2000)});
        assert_eq!(told(&gateway((case.call)(&clients, &request).await)), (413, code, None), "{title}");
    }
    untouched(&echo);
    // Within the limit it arrives.
    assert_eq!(gateway(call(&clients, CREATE_PAYMENT).await).status, 501);
    assert_eq!(echo.take().len(), 1);
}

/// Also when the body is far longer than what the system buffers: the caller reads an answer, not a broken connection.
#[tokio::test]
async fn a_huge_body_gets_an_answer() {
    let gateways = Gateways::start().await;
    for _ in 0..3 {
        let case = OperationCase::named(CREATE_PAYMENT);
        let mut request = case.request();
        request["expend"] = json!({"note": "x".repeat(12 * 1024 * 1024)});
        assert_eq!(gateway((case.call)(&gateways.clients, &request).await).status, 413);
    }
    untouched(&gateways.echo);
}

/// Sends a signed body to both gateways; status and body of each answer, out of the envelope.
async fn post(gateways: &Gateways, content_type: &str, body: &str) -> [(u16, Value); 2] {
    let adapay = Raw::new("POST", &gateways.adapay.url(), "/v1/payments").body(content_type, body).sign_adapay().send().await;
    let justap = Raw::new("POST", &gateways.justap.url(), "/v1/charges").body(content_type, body).sign_justap().send().await;
    [opened(&adapay, RawAnswer::payload), opened(&justap, RawAnswer::json)]
}

fn opened(answer: &RawAnswer, body: fn(&RawAnswer) -> Value) -> (u16, Value) {
    (answer.status, body(answer))
}

#[tokio::test]
async fn malformed_json_is_refused() {
    let gateways = Gateways::start().await;
    let bodies =
        [r#"{"order_no": "#, "[]", "\"text\"", "nothing", r#"{"a":1}{"a":1}"#, "null", "\u{feff}{}", &"[".repeat(10_000)];
    for body in bodies {
        let [(adapay, failure), (justap, status)] = post(&gateways, "application/json", body).await;
        let shown = &body[..body.len().min(20)];
        assert_eq!((adapay, &failure["error_code"]), (400, &json!("request_parameter_error")), "{shown}: {failure}");
        assert_eq!((justap, &status["code"]), (400, &json!(3)), "{shown}: {status}");
    }
    untouched(&gateways.echo);
}

#[tokio::test]
async fn a_missing_field_is_named() {
    let gateways = Gateways::start().await;
    for (index, field) in [
        (0, "order_no"),
        (0, "app_id"),
        (0, "pay_amt"),
        (0, "goods_title"),
        (1, "merchant_trade_id"),
        (1, "amount"),
        (1, "client_ip"),
    ] {
        let title = [CREATE_PAYMENT, CREATE_CHARGE][index];
        let mut body = OperationCase::named(title).request();
        body.as_object_mut().unwrap().shift_remove(field);
        let (status, answer) = &post(&gateways, "application/json", &body.to_string()).await[index];
        assert_eq!(*status, 400, "{title} without {field}: {answer}");
        assert_names(answer, field);
    }
    // In the query too.
    let answer = Raw::new("GET", &gateways.adapay.url(), "/v1/payments/list?page_size=3").sign_adapay().send().await;
    assert_eq!((answer.status, &answer.payload()["invalid_param"]), (400, &json!("app_id")));
    untouched(&gateways.echo);
}

/// Adapay has a member for the name of the field, Justap only a text.
fn assert_names(answer: &Value, field: &str) {
    let named = match answer.get("invalid_param") {
        Some(parameter) => parameter == field,
        None => answer["message"].as_str().is_some_and(|message| message.contains(field)),
    };
    assert!(named, "{field} is not named: {answer}");
}

/// What breaks a limit of the document: title, field, value, rule.
fn broken() -> Vec<(&'static str, &'static str, Value, &'static str)> {
    vec![
        (CREATE_PAYMENT, "order_no", json!("order 1"), "pattern"),
        (CREATE_PAYMENT, "order_no", json!("9".repeat(65)), "maxLength"),
        (CREATE_PAYMENT, "pay_amt", json!("0.00"), "pattern"),
        (CREATE_PAYMENT, "currency", json!("CNY"), "pattern"),
        (CREATE_PAYMENT, "notify_url", json!("https://merchant.example/?a=1"), "pattern"),
        (CREATE_CHARGE, "merchant_trade_id", json!("9".repeat(33)), "maxLength"),
    ]
}

#[tokio::test]
async fn a_broken_limit_is_refused_before_sending() {
    let gateways = Gateways::start().await;
    for (title, field, value, rule) in broken() {
        let case = OperationCase::named(title);
        let mut request = case.request();
        request[field] = value;
        match (case.call)(&gateways.clients, &request).await {
            Err(Trouble::Call(Error::Invalid(error))) => {
                let found: Vec<(&str, &str)> =
                    error.violations.iter().map(|violation| (violation.path.as_str(), violation.rule)).collect();
                assert_eq!((error.operation, found.contains(&(field, rule))), (case.id, true), "{title} {field}: {found:?}");
            }
            other => panic!("{title} {field} ({rule}): {other:?}"),
        }
    }
    assert_eq!((gateways.adapay.connections(), gateways.justap.connections()), (0, 0), "something was sent");
}

#[tokio::test]
async fn a_broken_limit_is_refused_by_the_server() {
    let gateways = Gateways::start().await;
    for (title, field, value, _) in broken() {
        let mut body = OperationCase::named(title).request();
        body[field] = value;
        let index = usize::from(title == CREATE_CHARGE);
        let (status, answer) = &post(&gateways, "application/json", &body.to_string()).await[index];
        assert_eq!(*status, 400, "{title} {field}: {answer}");
        assert_names(answer, field);
    }
    // A number out of bounds in the query.
    for (query, field) in
        [("page_size=21", "page_size"), ("page_size=many", "page_size"), ("created_gte=1571466657", "created_gte")]
    {
        let target = format!("/v1/payments/list?app_id=app_1&{query}");
        let answer = Raw::new("GET", &gateways.adapay.url(), &target).sign_adapay().send().await;
        assert_eq!((answer.status, &answer.payload()["invalid_param"]), (400, &json!(field)), "{query}");
    }
    untouched(&gateways.echo);
}

#[tokio::test]
async fn a_wrong_content_type_is_refused() {
    let gateways = Gateways::start().await;
    let body = OperationCase::named(CREATE_CHARGE).request().to_string();
    for content_type in ["text/plain", "application/xml", "multipart/form-data; boundary=x"] {
        let justap = Raw::new("POST", &gateways.justap.url(), "/v1/charges").body(content_type, &body).sign_justap().send().await;
        assert_eq!((justap.status, &justap.json()["code"]), (415, &json!(3)), "{content_type}");
    }
    let body = OperationCase::named(CREATE_PAYMENT).request().to_string();
    let adapay = Raw::new("POST", &gateways.adapay.url(), "/v1/payments").body("text/plain", &body).sign_adapay().send().await;
    assert_eq!((adapay.status, &adapay.payload()["error_code"]), (415, &json!("request_parameter_error")));
    // JSON where a form belongs.
    let adapay =
        Raw::new("POST", &gateways.adapay.url(), "/v1/corp_members").json("{\"app_id\":\"1\"}").sign_adapay().send().await;
    assert_eq!((adapay.status, &adapay.payload()["status"]), (415, &json!("failed")));
    untouched(&gateways.echo);
}

// -------------------------------------------------------------------------------------------------------------------- handlers

#[tokio::test]
async fn a_handler_that_breaks_leaves_the_connection_alive() {
    let gateways = Gateways::start().await;
    gateways.echo.script(Script::Panic);
    assert_eq!(told(&gateway(call(&gateways.clients, CREATE_PAYMENT).await)), (500, "system_exception", None));
    assert_eq!(told(&gateway(call(&gateways.clients, CREATE_CHARGE).await)), (500, "13", None));
    for title in [CREATE_PAYMENT, CREATE_CHARGE] {
        gateways.echo.script(Script::Answer(OperationCase::named(title).answer()));
        call(&gateways.clients, title).await.unwrap();
    }
    assert_eq!((gateways.adapay.connections(), gateways.justap.connections()), (1, 1), "connections that were made");
}

#[tokio::test]
async fn what_nobody_wrote_is_not_implemented() {
    let merchant = || (API_KEY, keys().merchant.verifying_key());
    let adapay = adapay::server::Router::new(Silent).verify_with(merchant()).sign_with(keys().platform.clone());
    let (adapay, justap) =
        (serve(adapay.into_axum()).await, serve(justap::server::Router::new(Silent).verify_with(merchant()).into_axum()).await);
    let clients = Clients::of(&adapay, &justap);
    for case in OPERATIONS {
        let code = if case.module == "adapay" { "config_exception" } else { "12" };
        assert_eq!(told(&gateway(call(&clients, case.title).await)), (501, code, None), "{}", case.title);
    }
}
