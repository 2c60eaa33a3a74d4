//! Golden vectors: requests, envelopes and notifications that the official SDKs made, two notifications that the vendor
//! published, and a check value of the other gateway. What is signed here was signed by somebody else.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use std::sync::{Arc, Mutex};

use aggpay::runtime::signature::Algorithm;
use aggpay::runtime::transport::{Exchange, Transport};
use aggpay::{Error, SigningKey, VerifyingKey, adapay, justap};
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap};
use http::{Request, Response};
use serde_json::{Value, json};
use tests::{
    API_KEY, Clients, Echo, Gateways, OPERATIONS, Raw, RawAnswer, Recorder, Running, Script, Silent, differences, keys, md5_hex,
    merchant_signed_sha1, merchant_signed_sha256, serve, sha1_signature, sha256_signature,
};

const ORIGIN: &str = "https://api.adapay.tech";
const SDK_API_KEY: &str = "api_test_00000000-0000-0000-0000-000000000001";

/// The file of vectors, with the keys that made them.
struct Vectors(Value);

impl Vectors {
    fn load() -> Self {
        Self(serde_json::from_str(include_str!("../data/adapay-vectors.json")).unwrap())
    }

    fn list(&self, group: &str) -> &[Value] {
        let list = self.0[group].as_array().unwrap();
        assert!(!list.is_empty(), "{group} is empty");
        list
    }

    /// The vector whose name starts like this.
    fn named(&self, group: &str, start: &str) -> &Value {
        self.list(group).iter().find(|vector| text(vector, "/name").starts_with(start)).unwrap()
    }

    fn merchant(&self) -> SigningKey {
        SigningKey::from_pem(text(&self.0, "/keys/merchant/private_pkcs8_pem")).unwrap()
    }

    fn platform(&self) -> SigningKey {
        SigningKey::from_base64(text(&self.0, "/keys/platform/private_pkcs8_base64")).unwrap()
    }

    fn platform_public(&self) -> VerifyingKey {
        VerifyingKey::from_pem(text(&self.0, "/keys/platform/public_spki_pem")).unwrap()
    }

    fn merchant_public(&self) -> VerifyingKey {
        VerifyingKey::from_base64(text(&self.0, "/keys/merchant/public_spki_base64")).unwrap()
    }

    /// A client with the SDK's keys, whose requests are kept instead of sent.
    fn client(&self, kept: &Kept) -> adapay::Client {
        let builder =
            adapay::Client::builder().api_key(SDK_API_KEY).signing_key(self.merchant()).platform_key(self.platform_public());
        builder.transport(kept.clone()).build().unwrap()
    }

    /// A server that knows the SDK's keys and plays the real address.
    async fn server(&self, echo: Echo) -> Running {
        let router = adapay::server::Router::new(echo).verify_with((SDK_API_KEY, self.merchant_public()));
        serve(router.sign_with(self.platform()).public_url(ORIGIN).into_axum()).await
    }
}

fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("the vector has no {pointer}"))
}

/// A transport that keeps requests and answers with what it was told.
#[derive(Clone)]
struct Kept {
    requests: Arc<Mutex<Vec<Request<Bytes>>>>,
    status: u16,
    body: Bytes,
}

impl Kept {
    fn answering(status: u16, body: impl Into<Bytes>) -> Self {
        Self { requests: Arc::default(), status, body: body.into() }
    }

    fn only(&self) -> Request<Bytes> {
        let mut requests = self.requests.lock().unwrap();
        assert_eq!(requests.len(), 1);
        requests.remove(0)
    }
}

impl Transport for Kept {
    fn send(&self, request: Request<Bytes>, _: usize) -> Exchange<'_> {
        self.requests.lock().unwrap().push(request);
        Box::pin(async { Ok(Response::builder().status(self.status).body(self.body.clone()).unwrap()) })
    }
}

/// A request as the SDK sent it, but for where the server really listens.
fn wire(vector: &Value, server: &Running) -> Raw {
    let target = vector["request_target"].as_str().unwrap_or_else(|| text(vector, "/url").strip_prefix(ORIGIN).unwrap());
    let request = Raw::new(text(vector, "/http_method"), &server.url(), target);
    request.header("authorization", SDK_API_KEY).header("signature", text(vector, "/signature"))
}

/// The payload of an answer, once the platform's signature is verified.
fn payload(vectors: &Vectors, answer: &RawAnswer) -> Value {
    let envelope = answer.json();
    let (data, signature) = (text(&envelope, "/data"), text(&envelope, "/signature"));
    assert!(vectors.platform_public().verify_base64(Algorithm::RsaSha1, data.as_bytes(), signature), "{envelope}");
    serde_json::from_str(data).unwrap()
}

#[test]
fn every_text_is_signed_and_verified_byte_for_byte() {
    let vectors = Vectors::load();
    let (merchant, public) = (vectors.merchant(), vectors.merchant_public());
    assert_eq!(merchant.verifying_key(), public);
    for vector in vectors.list("request_vectors") {
        let (message, expected) = (text(vector, "/string_to_sign").as_bytes(), text(vector, "/signature"));
        assert_eq!(merchant.sign_to_base64(Algorithm::RsaSha1, message).as_deref(), Some(expected), "{}", vector["name"]);
        assert!(public.verify_base64(Algorithm::RsaSha1, message, expected), "{}", vector["name"]);
        assert!(!public.verify_base64(Algorithm::RsaSha256, message, expected), "{}", vector["name"]);
    }
    for vector in vectors.list("response_vectors") {
        let (message, expected) = (text(vector, "/data").as_bytes(), text(vector, "/signature"));
        assert!(vectors.platform_public().verify_base64(Algorithm::RsaSha1, message, expected), "{}", vector["name"]);
        assert_eq!(
            vectors.platform().sign_to_base64(Algorithm::RsaSha1, message).as_deref(),
            Some(expected),
            "{}",
            vector["name"]
        );
    }
}

#[test]
fn every_negative_is_refused() {
    let vectors = Vectors::load();
    let negatives = vectors.list("negative_vectors");
    assert_eq!(negatives.len(), 4);
    for vector in negatives {
        let (key, message) = match vector["data"].as_str() {
            Some(data) => (vectors.platform_public(), data),
            None => (vectors.merchant_public(), text(vector, "/string_to_sign")),
        };
        assert!(!key.verify_base64(Algorithm::RsaSha1, message.as_bytes(), text(vector, "/signature")), "{}", vector["name"]);
    }
}

/// Two SDKs spell the same body differently; the server verifies what came, not what it would have written.
#[tokio::test]
async fn v1_and_v7_are_accepted_in_the_spelling_of_their_sdk() {
    let (vectors, echo) = (Vectors::load(), Echo::default());
    let server = vectors.server(echo.clone()).await;
    echo.script(Script::Answer(json!({"id": "1", "status": "succeeded"})));
    for name in ["V1", "V7"] {
        let vector = vectors.named("request_vectors", name);
        let answer = wire(vector, &server).json(text(vector, "/body_utf8")).send().await;
        assert_eq!((answer.status, payload(&vectors, &answer)["id"].as_str()), (200, Some("1")), "{name}: {}", answer.body);
        let seen = echo.take().remove(0);
        let sent: Value = serde_json::from_str(text(vector, "/body_utf8")).unwrap();
        assert_eq!(differences(&sent, &seen.input), [""; 0], "{name}");
        assert_eq!(seen.api_key.as_deref(), Some(SDK_API_KEY), "{name}");
    }
}

#[tokio::test]
async fn x1_is_refused_by_the_server() {
    let (vectors, echo) = (Vectors::load(), Echo::default());
    let server = vectors.server(echo.clone()).await;
    let vector = vectors.named("request_vectors", "V1");
    let body = text(vector, "/body_utf8").replacen("0.05", "0.06", 1);
    let answer = wire(vector, &server).json(body).send().await;
    assert_eq!((answer.status, &payload(&vectors, &answer)["error_code"]), (401, &json!("security_exception")));
    assert!(echo.take().is_empty());
}

#[tokio::test]
async fn v2_is_signed_by_the_client_and_accepted_by_the_server() {
    let vectors = Vectors::load();
    let vector = vectors.named("request_vectors", "V2");
    let kept = Kept::answering(404, "");
    let client = vectors.client(&kept);
    let call = client.payments().list("app_00000000-0000-0000-0000-000000000001").page_index(1).page_size(10);
    let _ = call.created_lte("1571898657929").created_gte("1571466657929").await;
    let request = kept.only();
    assert_eq!(request.headers()["signature"], text(vector, "/signature"));
    assert_eq!(request.headers()["authorization"], SDK_API_KEY);
    assert_eq!((request.uri().host(), request.uri().path()), (Some("api.adapay.tech"), "/v1/payments/list"));

    let echo = Echo::default();
    let server = vectors.server(echo.clone()).await;
    let answer = wire(vector, &server).send().await;
    assert_eq!(answer.status, 501, "{}", answer.body);
    assert_eq!(echo.take()[0].input["created_lte"], "1571898657929");
}

/// The text parts of a form are signed in sorted order, the file is not.
#[tokio::test]
async fn v3_is_verified_over_the_text_parts_of_a_form() {
    let (vectors, echo) = (Vectors::load(), Echo::default());
    let server = vectors.server(echo.clone()).await;
    let vector = vectors.named("request_vectors", "V3");
    let form = |attachment: &str, name: &str| {
        let mut body = String::new();
        for (part, value) in vector["text_parts"].as_object().unwrap() {
            let value = if part == "name" { name } else { value.as_str().unwrap() };
            body.push_str(&format!("--limit\r\nContent-Disposition: form-data; name=\"{part}\"\r\n\r\n{value}\r\n"));
        }
        body.push_str("--limit\r\nContent-Disposition: form-data; name=\"attach_file\"; filename=\"demo.zip\"\r\n");
        body.push_str(&format!("Content-Type: application/octet-stream\r\n\r\n{attachment}\r\n--limit--\r\n"));
        body
    };
    let name = text(vector, "/text_parts/name");
    for (attachment, name, status) in [("PK", name, 400), ("another file", name, 400), ("PK", "another name", 401)] {
        let answer = wire(vector, &server).body("multipart/form-data; boundary=limit", form(attachment, name)).send().await;
        let error = payload(&vectors, &answer);
        assert_eq!(answer.status, status, "{attachment} {name}: {error}");
        // Once the signature is verified, the document's own rules are: the vector leaves a required field out.
        let parameter = if status == 400 { json!("social_credit_code") } else { Value::Null };
        assert_eq!(error["invalid_param"], parameter, "{error}");
    }
    assert!(echo.take().is_empty());
}

/// Signed over decoded values. The document forbids this order number, so the server names it, and our client never sends it.
#[tokio::test]
async fn v4_is_verified_over_decoded_values() {
    let (vectors, echo) = (Vectors::load(), Echo::default());
    let server = vectors.server(echo.clone()).await;
    let vector = vectors.named("request_vectors", "V4");
    let answer = wire(vector, &server).send().await;
    assert_eq!((answer.status, &payload(&vectors, &answer)["invalid_param"]), (400, &json!("order_no")), "{}", answer.body);
    let kept = Kept::answering(404, "");
    let list = vectors
        .client(&kept)
        .payments()
        .list(text(vector, "/params_given/app_id"))
        .order_no(text(vector, "/params_given/order_no"))
        .await;
    assert!(matches!(list, Err(Error::Invalid(_))), "{list:?}");
    // The same characters where the document allows them: signed as the SDK signs, and escaped as it escapes.
    let value = text(vector, "/params_given/order_no");
    let client = vectors.client(&kept);
    let _ = client.payments().list("app_1").payment_id(value).await;
    let request = kept.only();
    let message = format!("{ORIGIN}/v1/payments/listapp_id=app_1&payment_id={value}");
    let pem = text(&vectors.0, "/keys/merchant/private_pkcs8_pem");
    assert_eq!(request.headers()["signature"], sha1_signature(pem, message.as_bytes()));
    assert!(
        text(vector, "/request_target").ends_with(request.uri().query().unwrap().split_once("payment_id").unwrap().1),
        "{}",
        request.uri()
    );
}

/// The SDK repeats the path's id at the head of the body, and so do we.
#[tokio::test]
async fn v5_is_accepted_and_written_alike() {
    let (vectors, echo) = (Vectors::load(), Echo::default());
    let server = vectors.server(echo.clone()).await;
    let vector = vectors.named("request_vectors", "V5");
    let answer = wire(vector, &server).json(text(vector, "/body_utf8")).send().await;
    assert_eq!(answer.status, 501, "{}", answer.body);
    let seen = echo.take().remove(0);
    let expected = json!({
        "id": "002112020012010545810065165317376983040",
        "body": {"refund_order_no": "refund_0001", "refund_amt": "0.05"},
    });
    assert_eq!(differences(&expected, &seen.input), [""; 0]);

    let kept = Kept::answering(404, "");
    let body = adapay::CreateRefundBody::new("refund_0001", "0.05".parse().unwrap());
    let _ = vectors.client(&kept).refunds().create("002112020012010545810065165317376983040", body).await;
    let request = kept.only();
    assert_eq!(request.uri().to_string(), text(vector, "/url"));
    let (ours, theirs): (Value, Value) =
        (serde_json::from_slice(request.body()).unwrap(), serde_json::from_str(text(vector, "/body_utf8")).unwrap());
    assert_eq!(differences(&theirs, &ours), [""; 0], "the body we send");
    assert!(request.body().starts_with(b"{\"id\":"), "{:?}", request.body());
}

/// Nothing but an empty object counts as nothing.
#[tokio::test]
async fn v6_is_verified_over_the_address_alone() {
    let vectors = Vectors::load();
    let server = vectors.server(Echo::default()).await;
    let vector = vectors.named("request_vectors", "V6");
    for (body, status) in [("{}", 400), ("{ }", 401), ("{\"order_no\":\"1\"}", 401)] {
        let answer = wire(vector, &server).json(body).send().await;
        let error = payload(&vectors, &answer);
        assert_eq!(answer.status, status, "{body}: {error}");
        assert_eq!(error["invalid_param"], if status == 400 { json!("order_no") } else { Value::Null });
    }
}

#[tokio::test]
async fn r1_and_r2_are_opened_by_the_client() {
    let vectors = Vectors::load();
    let success = Kept::answering(200, text(vectors.named("response_vectors", "R1"), "/http_body_utf8").to_owned());
    let payment = vectors.client(&success).payments().get("002112020012010545810065165317376983040").await.unwrap();
    assert_eq!((payment.id.as_str(), &payment.status), ("002112020012010545810065165317376983040", &adapay::Status::Succeeded));
    assert_eq!(payment.pay_amt.map(|amount| amount.to_string()).as_deref(), Some("0.05"));
    for status in [200, 400] {
        let failure = Kept::answering(status, text(vectors.named("response_vectors", "R2"), "/http_body_utf8").to_owned());
        let error = vectors.client(&failure).payments().get("1").await.unwrap_err();
        let error = error.gateway().unwrap();
        assert_eq!((error.operation, error.status, error.parameter.as_deref()), ("getPayment", status, Some("pay_amt")));
        assert_eq!(
            (error.code.as_deref(), error.kind.as_deref()),
            (Some("request_parameter_error"), Some("invalid_request_error"))
        );
        assert_eq!(error.message.as_deref(), Some("金额格式非法,格式为 0.00"));
    }
}

#[tokio::test]
async fn x4_is_refused_by_the_client() {
    let vectors = Vectors::load();
    let vector = vectors.named("negative_vectors", "X4");
    let body = json!({"data": text(vector, "/data"), "signature": text(vector, "/signature")});
    let error = vectors.client(&Kept::answering(200, body.to_string())).payments().get("1").await.unwrap_err();
    assert!(matches!(error, Error::Signature(_)), "{error:?}");
}

#[test]
fn n1_is_verified_over_the_decoded_field() {
    let vectors = Vectors::load();
    let vector = vectors.named("notify_vectors", "N1");
    let webhooks = adapay::Webhooks::new().unwrap().platform_key(vectors.platform_public());
    let headers = HeaderMap::from_iter([(CONTENT_TYPE, text(vector, "/content_type").parse().unwrap())]);
    let body = text(vector, "/http_body");
    let delivery = webhooks.open(&headers, body.as_bytes()).unwrap();
    assert_eq!((delivery.event.as_str(), delivery.id.as_deref()), ("payment.succeeded", Some("002110059003969967001600")));
    assert_eq!(delivery.data, text(vector, "/fields/data"));
    let adapay::Event::PaymentSucceeded(event) = webhooks.verify(&headers, body.as_bytes()).unwrap() else {
        panic!("another event")
    };
    let expected: Value = serde_json::from_str(text(vector, "/fields/data")).unwrap();
    assert_eq!(differences(&expected, &serde_json::to_value(&event).unwrap()), [""; 0]);

    let tampered = body.replace("pay_amt%22%3A%220.05", "pay_amt%22%3A%220.06");
    assert_ne!(tampered, body);
    assert!(matches!(webhooks.verify(&headers, tampered.as_bytes()), Err(Error::Signature(_))));
}

/// The vendor's own samples, under the key that the document gives.
#[test]
fn the_vendors_samples_are_verified_with_the_documents_key() {
    let vectors = Vectors::load();
    let samples = vectors.list("vendor_published_samples");
    assert_eq!(samples.len(), 2);
    for vector in samples {
        let (data, sign) = (escaped(text(vector, "/data")), escaped(text(vector, "/sign")));
        let body = format!("type=payment.succeeded&id=1&data={data}&sign={sign}");
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, "application/x-www-form-urlencoded".parse().unwrap())]);
        let event = adapay::Webhooks::new().unwrap().verify(&headers, body.as_bytes());
        let Ok(adapay::Event::PaymentSucceeded(event)) = event else { panic!("{}: {event:?}", vector["name"]) };
        assert_eq!(event.pay_amt.map(|amount| amount.to_string()).as_deref(), Some("0.01"));
        let other = adapay::Webhooks::new().unwrap().platform_key(vectors.platform_public());
        assert!(matches!(other.verify(&headers, body.as_bytes()), Err(Error::Signature(_))), "{}", vector["name"]);
    }
}

fn escaped(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02x}")).collect()
}

/// Justap publishes no signature, but the hash of a request; a signature over it is made here by hand.
#[tokio::test]
async fn justaps_check_value_is_accepted() {
    let (body, time, nonce, hash) =
        (r#"{"amount":0.01}"#, "1711784580", "abcdefghijklmnopqrst", "ca803880be785233719ce7c336d68a65");
    assert_eq!(md5_hex(&[body.as_bytes(), time.as_bytes(), nonce.as_bytes()]), hash);
    let signature = sha256_signature(keys().merchant_pem, format!("{hash}{nonce}").as_bytes());
    let router = || justap::server::Router::new(Silent).verify_with((API_KEY, keys().merchant.verifying_key()));
    let server = serve(router().into_axum()).await;
    let request = |server: &Running, body: &str, hash: &str, nonce: &str| {
        let request = Raw::new("POST", &server.url(), "/v1/charges").json(body).header("x-justap-api-key", API_KEY);
        let request = request.header("x-justap-request-time", time).header("x-justap-nonce", nonce);
        request.header("x-justap-body-hash", hash).header("x-justap-signature", &signature)
    };
    // Verified, and then found to miss a field.
    let answer = request(&server, body, hash, nonce).send().await;
    assert_eq!((answer.status, &answer.json()["code"]), (400, &json!(3)), "{}", answer.body);
    for (body, hash, nonce) in [
        (r#"{"amount":0.02}"#, hash, nonce),
        (body, "ca803880be785233719ce7c336d68a66", nonce),
        (body, hash, "abcdefghijklmnopqrsu"),
    ] {
        let answer = request(&server, body, hash, nonce).send().await;
        assert_eq!((answer.status, &answer.json()["code"]), (401, &json!(16)), "{body} {hash} {nonce}: {}", answer.body);
    }
    // A server may also hold the time against its own; this one is long past.
    let strict = serve(router().clock_tolerance(std::time::Duration::from_secs(300)).into_axum()).await;
    assert_eq!(request(&strict, body, hash, nonce).send().await.status, 401);
}

/// What our clients sign for each of the 60 operations, verified with the bare public key over a text put together here.
#[tokio::test]
async fn every_signature_is_verified_independently() {
    let recorder = Recorder::answering(404, &[], "").await;
    let url = recorder.server.url();
    let clients = Clients::at(&url);
    for case in OPERATIONS {
        let _ = (case.call)(&clients, &case.request()).await;
        let request = recorder.only();
        if case.module == "justap" {
            let (time, nonce, hash) =
                (request.header("x-justap-request-time"), request.header("x-justap-nonce"), request.header("x-justap-body-hash"));
            assert_eq!(hash, md5_hex(&[&request.body, time.as_bytes(), nonce.as_bytes()]), "{}", case.title);
            assert_eq!(nonce.len(), 32, "{}", case.title);
            assert!(
                merchant_signed_sha256(format!("{hash}{nonce}").as_bytes(), request.header("x-justap-signature")),
                "{}",
                case.title
            );
            continue;
        }
        let mut message = format!("{url}{}", request.uri.path()).into_bytes();
        if request.header("content-type").starts_with("application/json") {
            message.extend(&request.body);
        } else if request.body.is_empty() {
            let mut pairs: Vec<&str> = request.uri.query().unwrap_or_default().split('&').collect();
            pairs.sort_unstable();
            message.extend(pairs.join("&").bytes());
        } else {
            message.extend(text_parts(&request.text()).join("&").bytes());
        }
        assert!(
            merchant_signed_sha1(&message, request.header("signature")),
            "{}: {}",
            case.title,
            String::from_utf8_lossy(&message)
        );
    }
}

/// The text parts of a form as sorted `name=value`; those with a file's name are left out.
fn text_parts(body: &str) -> Vec<String> {
    let mut pairs: Vec<String> = body
        .split("\r\n--")
        .filter_map(|part| part.split_once("\r\n\r\n"))
        .filter(|(head, _)| !head.contains("filename="))
        .map(|(head, value)| format!("{}={value}", head.split("name=\"").nth(1).unwrap().split('"').next().unwrap()))
        .collect();
    pairs.sort();
    pairs
}

/// Characters that need escaping arrive as they are, in the path, in the query and in a body.
#[tokio::test]
async fn odd_characters_arrive() {
    let gateways = Gateways::start().await;
    let odd = "中 文&a=b+c/d?e#f%25;é\"'";
    let _ = gateways.clients.adapay.payments().get(odd).await;
    assert_eq!(gateways.echo.take()[0].input, json!({"payment_id": odd}));
    let _ = gateways.clients.adapay.payments().list(odd).payment_id(odd).await;
    assert_eq!(gateways.echo.take()[0].input, json!({"app_id": odd, "payment_id": odd}));
    let _ = gateways.clients.justap.charges().get_by_merchant_trade_id(odd).app_id(odd).await;
    assert_eq!(gateways.echo.take()[0].input, json!({"merchant_trade_id": odd, "app_id": odd}));
}
