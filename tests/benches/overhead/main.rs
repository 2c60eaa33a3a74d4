//! What the generated client and the generated server cost, as ratios of one run.
//!
//! `cargo bench -p tests --bench overhead` prints a signed call end to end through the generated client against the same call
//! written by hand with `reqwest` (same server, same keys, same RSA code, turn by turn so that both meet the same weather), the
//! same without a network, handlers of the generated server against handlers written by hand with axum, and the RSA step against
//! `openssl speed`. The harness is a plain one, since what counts here is the ratio of two medians and not either of them.

#![allow(clippy::print_stdout, clippy::expect_used, clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

#[path = "../json/by_hand.rs"]
#[allow(dead_code)]
mod by_hand;
mod server;

use std::process::Command;
use std::time::{Duration, Instant};

use aggpay::runtime::signature::Algorithm;
use aggpay::runtime::transport::{Exchange, Transport};
use aggpay::{Decimal, adapay};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{Request, Response};
use rsa::pkcs8::DecodePrivateKey;
use rsa::{Pkcs1v15Sign, RsaPrivateKey, RsaPublicKey};
use serde_json::Value;
use sha1::{Digest, Sha1};
use tests::clients::{payment, sealed, signed};
use tests::faulty::{Act, Faulty, Reply};
use tests::keys;

const ROUNDS: usize = 1_500;
const PAID: &str = r#"{"id":"pay_1","object":"payment","order_no":"order_1","app_id":"app_1","status":"succeeded","pay_channel":"alipay_qr","pay_amt":"1.00","created_time":"1571408240000","expend":{"qrcode_url":"https://qr.example/1"}}"#;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
    runtime.block_on(calls());
    runtime.block_on(server::handlers());
    rsa_step();
}

/// The call by hand: what a careful person writes for this one operation.
struct ByHand {
    http: reqwest::Client,
    url: String,
    key: RsaPrivateKey,
    platform: RsaPublicKey,
}

impl ByHand {
    fn request(&self, order_no: &str) -> (Vec<u8>, String) {
        let body = serde_json::json!({
            "order_no": order_no, "app_id": "app_1", "pay_channel": "alipay_qr", "pay_amt": "1.00",
            "goods_title": "Tea", "goods_desc": "A box of tea",
        });
        let body = serde_json::to_vec(&body).expect("JSON");
        let hashed = Sha1::digest([self.url.as_bytes(), &body].concat());
        let signature = self.key.sign_with_rng(&mut rsa::rand_core::OsRng, Pkcs1v15Sign::new::<Sha1>(), &hashed).expect("signed");
        (body, STANDARD.encode(signature))
    }

    fn open(&self, body: &[u8]) -> (String, Decimal) {
        let envelope: Value = serde_json::from_slice(body).expect("an envelope");
        let data = envelope["data"].as_str().expect("data");
        let signature = STANDARD.decode(envelope["signature"].as_str().expect("a signature")).expect("base64");
        self.platform.verify(Pkcs1v15Sign::new::<Sha1>(), &Sha1::digest(data), &signature).expect("verified");
        let payment: Value = serde_json::from_str(data).expect("a payment");
        assert_eq!(payment["status"], "succeeded");
        (payment["id"].as_str().expect("an id").to_owned(), payment["pay_amt"].as_str().unwrap().parse().expect("an amount"))
    }

    async fn create(&self, order_no: &str) -> (String, Decimal) {
        let (body, signature) = self.request(order_no);
        let request = self.http.post(&self.url).header("authorization", "sk_secret_0001").header("signature", signature);
        let answer = request.header("content-type", "application/json").body(body).send().await.expect("an answer");
        assert!(answer.status().is_success());
        self.open(&answer.bytes().await.expect("a body"))
    }
}

/// No network: the answer is there at once.
struct Instantly(Bytes);

impl Transport for Instantly {
    fn send(&self, request: Request<Bytes>, _: usize) -> Exchange<'_> {
        assert!(!request.body().is_empty());
        Box::pin(std::future::ready(Ok(Response::new(self.0.clone()))))
    }
}

async fn calls() {
    let server = Faulty::doing(&[Act::Answer(Reply::json(200, sealed(PAID)))]).await;
    let builder = || signed(server.url()).signing_key(keys().merchant.clone());
    let client = builder().build().expect("a client");
    let answer = Bytes::from(sealed(PAID));
    let instant = builder().transport(Instantly(answer.clone())).build().expect("a client");
    let platform = RsaPrivateKey::from_pkcs8_pem(include_str!("../../data/keys/platform.pem")).expect("a key").to_public_key();
    let key = RsaPrivateKey::from_pkcs8_pem(keys().merchant_pem).expect("a key");
    let by_hand = ByHand { http: reqwest::Client::new(), url: format!("{}/v1/payments", server.url()), key, platform };

    let create = async |client: &adapay::Client| {
        let payment = payment(client, "order_1").await.expect("a payment");
        assert_eq!(payment.id, "pay_1");
    };
    let (ours, theirs) =
        in_turns(async || create(&client).await, async || assert_eq!(by_hand.create("order_1").await.0, "pay_1")).await;
    report("signed call over TCP (2048-bit key), generated : by hand", ours, theirs);

    let without_network = async || {
        assert!(!by_hand.request("order_1").0.is_empty());
        assert_eq!(by_hand.open(&answer).0, "pay_1");
    };
    let (ours, theirs) = in_turns(async || create(&instant).await, without_network).await;
    report("the same without a network, generated : by hand", ours, theirs);
}

/// Median times of two things done in turns.
async fn in_turns(first: impl AsyncFn(), second: impl AsyncFn()) -> (Duration, Duration) {
    let (mut firsts, mut seconds) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS + 50 {
        let start = Instant::now();
        first().await;
        let middle = Instant::now();
        second().await;
        if round >= 50 {
            firsts.push(middle - start);
            seconds.push(middle.elapsed());
        }
    }
    (median(firsts), median(seconds))
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn report(what: &str, ours: Duration, theirs: Duration) {
    let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
    println!("{what}: {:.1} µs : {:.1} µs = {ratio:.3}", micros(ours), micros(theirs));
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

/// Signing and verifying, against what `openssl speed` says on the same machine at the same time.
fn rsa_step() {
    let openssl = openssl();
    for (bits, key) in [(1024, &keys().platform), (2048, &keys().merchant)] {
        let message = [7; 200];
        let public = key.verifying_key();
        let signature = key.sign(Algorithm::RsaSha256, &message).expect("signed");
        let sign = each(300, || assert!(key.sign(Algorithm::RsaSha256, &message).is_some()));
        let verify = each(2_000, || assert!(public.verify(Algorithm::RsaSha256, &message, &signature)));
        match openssl.iter().find(|(length, _, _)| *length == bits) {
            Some((_, their_sign, their_verify)) => {
                report(&format!("RSA {bits} sign, rsa crate : OpenSSL"), sign, *their_sign);
                report(&format!("RSA {bits} verify, rsa crate : OpenSSL"), verify, *their_verify);
            }
            None => println!("RSA {bits}: sign {:.1} µs, verify {:.1} µs; no openssl here", micros(sign), micros(verify)),
        }
    }
}

fn each(times: usize, mut act: impl FnMut()) -> Duration {
    median(
        (0..times)
            .map(|_| {
                let start = Instant::now();
                act();
                start.elapsed()
            })
            .collect(),
    )
}

/// Key length, seconds to sign, seconds to verify.
fn openssl() -> Vec<(u32, Duration, Duration)> {
    let run = Command::new("openssl").args(["speed", "-seconds", "2", "rsa1024", "rsa2048"]).output();
    let text = run.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    text.lines()
        .filter_map(|line| {
            let words: Vec<_> = line.split_whitespace().collect();
            let at = words.iter().position(|word| *word == "bits")?;
            let seconds = |word: &str| word.strip_suffix('s')?.parse().ok().map(Duration::from_secs_f64);
            let length = words.get(at.checked_sub(1)?)?.parse().ok()?;
            Some((length, seconds(words.get(at + 1)?)?, seconds(words.get(at + 2)?)?))
        })
        .collect()
}
