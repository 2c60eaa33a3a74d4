//! Who is calling, who is answering, and whether anybody changed it on the way: what is not signed by the right key does
//! not count, on either side.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use aggpay::{Error, adapay, justap};
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::middleware::{map_request, map_response};
use axum::response::Response;
use http::Uri;
use serde_json::{Value, json};
use tests::{
    API_KEY, Clients, Echo, Gateways, OPERATIONS, OperationCase, Raw, Script, Trouble, adapay_client, call, failed, gateway,
    justap_client, keys, serve, told, untouched,
};

const CREATE_PAYMENT: &str = "adapay.payments.create";
const LIST_PAYMENTS: &str = "adapay.payments.list";
const CREATE_CHARGE: &str = "justap.charges.create";

/// What is wrong with a signature, or the test fails.
fn unsigned(outcome: Result<Value, Trouble>) -> &'static str {
    match failed(outcome) {
        Error::Signature(error) => error.reason,
        other => panic!("expected a signature error, found {other:?}"),
    }
}

/// A body that passes by, changed.
async fn changed(body: Body, change: impl FnOnce(String) -> String) -> Body {
    let bytes = to_bytes(body, usize::MAX).await.unwrap();
    Body::from(change(String::from_utf8(bytes.to_vec()).unwrap()))
}

/// Changes requests on their way to the server.
async fn with_requests(change: impl Fn(String) -> String + Clone + Send + Sync + 'static) -> Gateways {
    Gateways::start_through(move |router| {
        let change = change.clone();
        router.layer(map_request(move |request: Request| {
            let change = change.clone();
            async move {
                let (parts, body) = request.into_parts();
                Request::from_parts(parts, changed(body, change).await)
            }
        }))
    })
    .await
}

/// Changes answers on their way back.
async fn with_answers(change: impl Fn(String) -> String + Clone + Send + Sync + 'static) -> Gateways {
    Gateways::start_through(move |router| {
        let change = change.clone();
        router.layer(map_response(move |answer: Response| {
            let change = change.clone();
            async move {
                let (mut parts, body) = answer.into_parts();
                parts.headers.remove("content-length");
                Response::from_parts(parts, changed(body, change).await)
            }
        }))
    })
    .await
}

#[tokio::test]
async fn a_request_signed_with_a_wrong_key_is_refused() {
    let gateways = Gateways::start().await;
    let clients = Clients {
        adapay: adapay_client(&gateways.adapay.url(), &keys().stranger),
        justap: justap_client(&gateways.justap.url(), &keys().stranger),
    };
    for title in [CREATE_PAYMENT, LIST_PAYMENTS] {
        assert_eq!(told(&gateway(call(&clients, title).await)), (401, "security_exception", None), "{title}");
    }
    assert_eq!(told(&gateway(call(&clients, CREATE_CHARGE).await)), (401, "16", None));
    untouched(&gateways.echo);
}

#[tokio::test]
async fn an_unknown_api_key_is_refused() {
    let gateways = Gateways::start().await;
    let merchant = || keys().merchant.clone();
    let adapay = adapay::Client::builder()
        .api_key("api_live_unknown")
        .signing_key(merchant())
        .platform_key(keys().platform.verifying_key());
    let justap = justap::Client::builder().api_key("api_live_unknown").signing_key(merchant());
    let clients = Clients {
        adapay: adapay.base_url(gateways.adapay.url()).build().unwrap(),
        justap: justap.base_url(gateways.justap.url()).build().unwrap(),
    };
    assert_eq!(told(&gateway(call(&clients, CREATE_PAYMENT).await)), (401, "security_exception", None));
    assert_eq!(told(&gateway(call(&clients, CREATE_CHARGE).await)), (401, "16", None));
    untouched(&gateways.echo);
}

#[tokio::test]
async fn a_request_without_signature_or_key_is_refused() {
    let gateways = Gateways::start().await;
    let body = OperationCase::named(CREATE_PAYMENT).request().to_string();
    for (name, value) in [("authorization", API_KEY), ("signature", "c2lnbmF0dXJl"), ("x-nothing", "")] {
        let answer = Raw::new("POST", &gateways.adapay.url(), "/v1/payments").json(&body).header(name, value).send().await;
        let error = answer.payload();
        assert_eq!(
            (answer.status, &error["error_code"]),
            (401, &json!("security_exception")),
            "with nothing but {name}: {error}"
        );
    }
    let body = OperationCase::named(CREATE_CHARGE).request().to_string();
    let answer =
        Raw::new("POST", &gateways.justap.url(), "/v1/charges").json(&body).header("x-justap-api-key", API_KEY).send().await;
    assert_eq!((answer.status, &answer.json()["code"]), (401, &json!(16)));
    untouched(&gateways.echo);
}

#[tokio::test]
async fn a_server_without_keys_lets_nobody_in() {
    let echo = Echo::default();
    let adapay = serve(adapay::server::Router::new(echo.clone()).sign_with(keys().platform.clone()).into_axum()).await;
    let justap = serve(justap::server::Router::new(echo.clone()).into_axum()).await;
    let clients = Clients::of(&adapay, &justap);
    for case in OPERATIONS {
        assert_eq!(gateway(call(&clients, case.title).await).status, 401, "{}", case.title);
    }
    untouched(&echo);
}

#[tokio::test]
async fn a_tampered_body_is_refused() {
    // Both examples hold an order number; one digit of it changes.
    let gateways = with_requests(|body| {
        let digit = body.rfind("0001\"").expect("the example has an order number that ends in 0001");
        format!("{}0002{}", &body[..digit], &body[digit + 4..])
    })
    .await;
    assert_eq!(told(&gateway(call(&gateways.clients, CREATE_PAYMENT).await)), (401, "security_exception", None));
    assert_eq!(told(&gateway(call(&gateways.clients, CREATE_CHARGE).await)), (401, "16", None));
    untouched(&gateways.echo);
}

#[tokio::test]
async fn a_tampered_query_is_refused() {
    let gateways = Gateways::start_through(|router| {
        // A layer of the router would see the query too late, since the fallback is what it wraps: the outer service is wrapped.
        axum::Router::new().fallback_service(router).layer(map_request(|mut request: Request| async {
            let target = request.uri().to_string().replacen("page_size=10", "page_size=11", 1);
            *request.uri_mut() = target.parse::<Uri>().unwrap();
            request
        }))
    })
    .await;
    assert_eq!(told(&gateway(call(&gateways.clients, LIST_PAYMENTS).await)), (401, "security_exception", None));
    untouched(&gateways.echo);
}

#[tokio::test]
async fn a_tampered_answer_is_refused() {
    let gateways = with_answers(|envelope| {
        let data = envelope.find("0.05").expect("the example's amount is in the data");
        format!("{}0.06{}", &envelope[..data], &envelope[data + 4..])
    })
    .await;
    gateways.echo.script(Script::Answer(OperationCase::named(CREATE_PAYMENT).answer()));
    assert_eq!(unsigned(call(&gateways.clients, CREATE_PAYMENT).await), "the answer's signature is wrong");
}

#[tokio::test]
async fn an_answer_without_signature_is_refused() {
    for stripped in [r#""signature":null"#, r#""signature":"""#, r#""other":"""#] {
        let gateways = with_answers(move |envelope| {
            let start = envelope.find("\"signature\":").unwrap();
            let end = start + envelope[start + 13..].find('"').unwrap() + 14;
            format!("{}{stripped}{}", &envelope[..start], &envelope[end..])
        })
        .await;
        gateways.echo.script(Script::Answer(OperationCase::named(CREATE_PAYMENT).answer()));
        assert_eq!(unsigned(call(&gateways.clients, CREATE_PAYMENT).await), "the answer is not signed", "{stripped}");
    }
}

#[tokio::test]
async fn an_answer_signed_by_somebody_else_is_refused() {
    let echo = Echo::default();
    echo.script(Script::Answer(OperationCase::named(CREATE_PAYMENT).answer()));
    let foreign = serve(Gateways::adapay_router(echo.clone(), &keys().stranger)).await;
    let merchant = (API_KEY, keys().merchant.verifying_key());
    let unsigning = serve(adapay::server::Router::new(echo.clone()).verify_with(merchant).into_axum()).await;
    let justap = serve(Gateways::justap_router(echo)).await;
    assert_eq!(unsigned(call(&Clients::of(&foreign, &justap), CREATE_PAYMENT).await), "the answer's signature is wrong");
    assert_eq!(unsigned(call(&Clients::of(&unsigning, &justap), CREATE_PAYMENT).await), "the answer is not signed");
}

/// Even a failure has to be signed: nobody on the way can make one up.
#[tokio::test]
async fn a_failure_signed_by_somebody_else_is_refused() {
    let echo = Echo::default();
    echo.script(Script::Failure(400, json!({"status": "failed", "error_code": "made_up"})));
    let foreign = serve(Gateways::adapay_router(echo.clone(), &keys().stranger)).await;
    let justap = serve(Gateways::justap_router(echo)).await;
    assert_eq!(unsigned(call(&Clients::of(&foreign, &justap), CREATE_PAYMENT).await), "the answer's signature is wrong");
}
