//! Handlers: the generated router against one written by hand, both called without a network between.

use std::sync::Arc;

use aggpay::runtime::server::{Call, Failure};
use aggpay::{adapay, justap};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::State;
use axum::http::{HeaderMap, Request, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use rsa::pkcs8::DecodePrivateKey;
use rsa::{Pkcs1v15Sign, RsaPrivateKey, RsaPublicKey};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha1::{Digest, Sha1};
use tests::{document, keys, placed_examples};
use tower_service::Service;

use super::{by_hand, in_turns, report};

const API_KEY: &str = "sk_secret_0001";
const HOST: &str = "http://gateway.example";

pub async fn handlers() {
    let examples = placed_examples(&document());
    let example = |at: &str| examples.iter().find(|example| example.at.starts_with(at)).expect(at).value.clone();
    let page = example("/paths/~1v1~1refunds/get/responses/200/");
    let refund = json!({"object": "Refund", "data": page["data"][1]});
    let body = json!({
        "app_id": "app_1", "charge_id": "charge_1", "merchant_refund_id": "refund_1", "amount": 0.8, "description": "broken",
        "metadata": {"clerk": "0007"},
    });
    let request = || post_to("/v1/refunds", &body, None);
    let ours = justap::server::Router::new(Gateway::new(&refund, &payment())).without_verification().into_axum();
    let theirs = Router::new().route("/v1/refunds", post(create_refund)).with_state(Arc::new(read::<RefundAnswer>(&refund)));
    let answers = [answer(&ours, request()).await, answer(&theirs, request()).await];
    assert_eq!(answers[0], answers[1]);
    let (ours, theirs) =
        in_turns(async || drop(call(&ours, request()).await), async || drop(call(&theirs, request()).await)).await;
    report("handler without signatures, generated : axum by hand", ours, theirs);

    let body = json!({
        "order_no": "order_1", "app_id": "app_1", "pay_channel": "alipay_qr", "pay_amt": "1.00", "goods_title": "Tea",
        "goods_desc": "A box of tea",
    });
    let merchant = RsaPrivateKey::from_pkcs8_pem(keys().merchant_pem).expect("a key");
    let platform = RsaPrivateKey::from_pkcs8_pem(include_str!("../../data/keys/platform.pem")).expect("a key");
    let text = [HOST.as_bytes(), b"/v1/payments", &serde_json::to_vec(&body).expect("JSON")].concat();
    let signature = STANDARD.encode(merchant.sign(Pkcs1v15Sign::new::<Sha1>(), &Sha1::digest(text)).expect("signed"));
    let request = || post_to("/v1/payments", &body, Some(&signature));
    let router = adapay::server::Router::new(Gateway::new(&refund, &payment()));
    let router = router.verify_with((API_KEY, keys().merchant.verifying_key())).sign_with(keys().platform.clone());
    let ours = router.public_url(HOST).into_axum();
    let signed = Signed { merchant: merchant.to_public_key(), platform, payment: read(&payment()) };
    let theirs = Router::new().route("/v1/payments", post(create_payment)).with_state(Arc::new(signed));
    let answers = [answer(&ours, request()).await, answer(&theirs, request()).await];
    assert_eq!(read::<Value>(&answers[0]), read::<Value>(&answers[1]));
    let (ours, theirs) =
        in_turns(async || drop(call(&ours, request()).await), async || drop(call(&theirs, request()).await)).await;
    report("handler that verifies and signs (2048 and 1024 bits), generated : axum by hand", ours, theirs);
}

fn payment() -> Value {
    json!({
        "id": "pay_1", "object": "payment", "created_time": "1571408240000", "order_no": "order_1", "app_id": "app_1",
        "pay_channel": "alipay_qr", "pay_amt": "1.00", "expend": {"qrcode_url": "https://qr.example/1"}, "status": "succeeded",
    })
}

fn read<T: serde::de::DeserializeOwned>(value: &Value) -> T {
    // From text, as numbers by their spelling are read from nothing else.
    serde_json::from_str(&value.to_string()).expect("a value of the type")
}

fn post_to(path: &str, body: &Value, signature: Option<&str>) -> Request<Body> {
    let request = Request::post(path).header("host", "gateway.example").header("content-type", "application/json");
    let request = request.header("authorization", API_KEY).header("signature", signature.unwrap_or_default());
    request.body(Body::from(serde_json::to_vec(body).expect("JSON"))).expect("a request")
}

/// Status and body of an answer.
async fn call(router: &Router, request: Request<Body>) -> (StatusCode, Bytes) {
    let answer = router.clone().call(request).await.expect("routers do not fail");
    (answer.status(), to_bytes(answer.into_body(), 1 << 20).await.expect("a body"))
}

async fn answer(router: &Router, request: Request<Body>) -> Value {
    let (status, body) = call(router, request).await;
    assert_eq!(status, StatusCode::OK, "{}", String::from_utf8_lossy(&body));
    serde_json::from_slice(&body).expect("JSON")
}

/// Answers the same to everybody, through the generated traits.
struct Gateway {
    refund: justap::RefundResponse,
    payment: adapay::Payment,
}

impl Gateway {
    fn new(refund: &Value, payment: &Value) -> Self {
        Self { refund: read(refund), payment: read(payment) }
    }
}

impl justap::server::Refunds for Gateway {
    async fn create(&self, call: Call<justap::CreateRefundRequest>) -> Result<justap::RefundResponse, Failure> {
        assert_eq!(call.merchant_refund_id, "refund_1");
        Ok(self.refund.clone())
    }
}

impl justap::server::BusinessUsers for Gateway {}
impl justap::server::Charges for Gateway {}
impl justap::server::Royalties for Gateway {}
impl justap::server::SettlementAccounts for Gateway {}
impl justap::server::Transactions for Gateway {}

impl adapay::server::Payments for Gateway {
    async fn create(&self, call: Call<adapay::CreatePaymentRequest>) -> Result<adapay::Payment, Failure> {
        assert_eq!(call.order_no, "order_1");
        Ok(self.payment.clone())
    }
}

impl adapay::server::ConfirmReverses for Gateway {}
impl adapay::server::CorpMembers for Gateway {}
impl adapay::server::FastPay for Gateway {}
impl adapay::server::Members for Gateway {}
impl adapay::server::PaymentConfirms for Gateway {}
impl adapay::server::PaymentReverses for Gateway {}
impl adapay::server::Refunds for Gateway {}
impl adapay::server::SettleAccounts for Gateway {}

/// What a careful person writes for the one operation: the body as a type, the document's own rules, the answer as a type.
#[derive(Deserialize)]
#[allow(dead_code)]
struct CreateRefund {
    app_id: String,
    charge_id: String,
    merchant_refund_id: String,
    #[serde(default, with = "by_hand::number")]
    amount: Option<aggpay::Decimal>,
    description: String,
    metadata: Option<std::collections::BTreeMap<String, String>>,
}

#[derive(Clone, Deserialize, Serialize)]
struct RefundAnswer {
    object: String,
    data: Option<by_hand::Refund>,
}

async fn create_refund(State(refund): State<Arc<RefundAnswer>>, body: Bytes) -> Response {
    let Ok(request) = serde_json::from_slice::<CreateRefund>(&body) else { return StatusCode::BAD_REQUEST.into_response() };
    if request.merchant_refund_id.is_empty() || request.description.chars().count() > 255 {
        return StatusCode::BAD_REQUEST.into_response();
    }
    assert_eq!(request.merchant_refund_id, "refund_1");
    json_of(&RefundAnswer::clone(&refund))
}

fn json_of(value: &impl Serialize) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], serde_json::to_vec(value).expect("JSON")).into_response()
}

struct Signed {
    merchant: RsaPublicKey,
    platform: RsaPrivateKey,
    payment: by_hand::Payment,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct CreatePayment {
    order_no: String,
    app_id: String,
    pay_channel: by_hand::Channel,
    #[serde(with = "by_hand::text")]
    pay_amt: Option<aggpay::Decimal>,
    goods_title: String,
    goods_desc: String,
}

async fn create_payment(State(signed): State<Arc<Signed>>, headers: HeaderMap, body: Bytes) -> Response {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let hashed = Sha1::digest([HOST.as_bytes(), b"/v1/payments", &body].concat());
    let signature = STANDARD.decode(header("signature")).unwrap_or_default();
    let genuine = signed.merchant.verify(Pkcs1v15Sign::new::<Sha1>(), &hashed, &signature).is_ok();
    if header("authorization") != API_KEY || !genuine {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let Ok(request) = serde_json::from_slice::<CreatePayment>(&body) else { return StatusCode::BAD_REQUEST.into_response() };
    assert_eq!(request.order_no, "order_1");
    let data = serde_json::to_string(&signed.payment.clone()).expect("JSON");
    let hashed = Sha1::digest(&data);
    let signature = signed.platform.sign_with_rng(&mut rsa::rand_core::OsRng, Pkcs1v15Sign::new::<Sha1>(), &hashed);
    json_of(&json!({"data": data, "signature": STANDARD.encode(signature.expect("signed"))}))
}
