//! What becomes of a call when the other end misbehaves, over real sockets.
//!
//! Three kinds of call meet every fault: a read, a write that the document calls repeatable, and a write of which it does not
//! say so. The server counts what reaches it. The last kind must never reach it twice for one call, whatever happens.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::print_stdout, reason = "a test may fail as loudly as it likes")]

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use aggpay::runtime::client::{Retries, RetryBudget};
use aggpay::runtime::verdict::{MayRetry, Outcome};
use aggpay::{Error, justap};
use tests::clients::{charge, payment, quick, read, refund, sealed, signed, unsigned};
use tests::faulty::{Act, Faulty, Reply, Seen};

const FINE: &str = r#"{"object":"Fine"}"#;

fn fine() -> Act {
    Act::Answer(Reply::json(200, FINE))
}

fn status(status: u16) -> Act {
    Act::Answer(Reply::json(status, r#"{"code":14,"message":"not now"}"#))
}

fn client(server: &Faulty) -> justap::Client {
    unsigned(server.url()).response_limit(64 * 1024).build().expect("a client")
}

/// What a call came to: nothing when it succeeded.
type Failure = Option<Error>;

/// How many attempts the three kinds of call make of a fault: write, repeatable write, read; and what they end in.
struct Expected {
    attempts: [u32; 3],
    check: fn(&Failure) -> bool,
}

const ONCE: [u32; 3] = [1, 1, 1];
const REPEATED: [u32; 3] = [1, 3, 3];

fn transport(failure: &Failure) -> bool {
    matches!(failure, Some(Error::Transport(error)) if error.maybe_sent)
}

fn timeout(failure: &Failure) -> bool {
    matches!(failure, Some(Error::Timeout(_)))
}

fn decode(failure: &Failure) -> bool {
    matches!(failure, Some(Error::Decode(_)))
}

fn gateway(failure: &Failure) -> bool {
    matches!(failure, Some(Error::Gateway(_)))
}

fn faults() -> Vec<(&'static str, Act, Expected)> {
    let page = |status| Act::Answer(Reply::json(status, "<html>bad gateway</html>").header("content-type", "text/html"));
    let drip = Act::Drip(Reply::json(200, FINE), Duration::from_millis(20));
    let redirect = Act::Answer(Reply::json(307, "").header("location", "/v1/elsewhere"));
    let gzip = Act::Answer(Reply::json(200, [0x1f, 0x8b, 8, 0, 0]).header("content-encoding", "gzip"));
    let deep = format!(r#"{{"object":"Fine","x":{}{}}}"#, "[".repeat(20_000), "]".repeat(20_000));
    let case = |name, act, attempts, check| (name, act, Expected { attempts, check });
    vec![
        case("reset before it is read", Act::ResetBefore, REPEATED, transport),
        case("reset before the answer", Act::Reset, REPEATED, transport),
        case("reset during the answer", Act::HalfAndReset(Reply::json(200, FINE)), REPEATED, transport),
        case("reset after the answer", Act::AnswerAndReset(Reply::json(200, FINE)), ONCE, Option::is_none),
        case("half an answer", Act::HalfAndClose(Reply::json(200, FINE)), REPEATED, transport),
        case("a slow drip", drip, REPEATED, timeout),
        case("silence", Act::Silence, REPEATED, timeout),
        case("an endless body", Act::Endless, ONCE, decode),
        case("429", status(429), REPEATED, gateway),
        case("500", status(500), REPEATED, gateway),
        case("503", status(503), REPEATED, gateway),
        case("501", status(501), ONCE, gateway),
        case("400", status(400), ONCE, gateway),
        case("a redirect", redirect, ONCE, gateway),
        case("a proxy's error page", page(502), REPEATED, gateway),
        case("a page that is no error", page(200), ONCE, decode),
        case("gzip that nobody asked for", gzip, ONCE, decode),
        case("truncated JSON", Act::Answer(Reply::json(200, r#"{"object":"Fi"#)), ONCE, decode),
        case("deeply nested JSON", Act::Answer(Reply::json(200, deep)), ONCE, decode),
        case("no JSON at all", Act::Answer(Reply::json(200, "\u{0}\u{1}")), ONCE, decode),
        case("nothing at all", Act::Answer(Reply::json(200, "")), ONCE, decode),
    ]
}

#[tokio::test]
async fn every_fault_meets_every_kind_of_call() {
    for (name, act, expected) in faults() {
        for (kind, attempts) in ["write", "repeatable write", "read"].into_iter().zip(expected.attempts) {
            let server = Faulty::doing(std::slice::from_ref(&act)).await;
            let client = client(&server);
            // Where time must run out it should do so soon, and nowhere else.
            let limit = Duration::from_millis(if matches!(act, Act::Drip(..) | Act::Silence) { 150 } else { 30_000 });
            let failure = match kind {
                "write" => charge(&client, "trade_1").attempt_timeout(limit).await.err(),
                "repeatable write" => refund(&client, "refund_1").attempt_timeout(limit).await.err(),
                _ => read(&client, "charge_1").attempt_timeout(limit).await.err(),
            };
            let seen = server.seen();
            assert!((expected.check)(&failure), "{name}, {kind}: {failure:?}");
            let unread = matches!(act, Act::ResetBefore);
            assert_eq!(seen.len(), if unread { 0 } else { attempts as usize }, "{name}, {kind}");
            let Some(error) = failure else { continue };
            assert_eq!(error.attempts(), attempts, "{name}, {kind}: {error:?}");
            same_request_every_time(&seen);
            match kind {
                "read" => assert!(!error.may_have_taken_effect(), "{name}: a read moves nothing"),
                _ if matches!(error.status(), Some(400 | 429)) && attempts == 1 => {
                    assert_eq!(error.outcome(), Outcome::Refused, "{name}, {kind}")
                }
                _ if matches!(error.status(), Some(400 | 429)) => {}
                _ => assert!(error.may_have_taken_effect(), "{name}, {kind}: nobody knows"),
            }
            assert!(!format!("{error} {error:?}").contains("sk_secret"), "{error:?}");
        }
    }
}

/// The same key and the same bytes each time, and each time a signature of its own.
fn same_request_every_time(seen: &[Seen]) {
    for pair in seen.windows(2) {
        assert_eq!((&pair[0].method, &pair[0].target, &pair[0].body), (&pair[1].method, &pair[1].target, &pair[1].body));
        for fresh in ["x-justap-nonce", "x-justap-body-hash", "x-justap-signature"] {
            assert!(!pair[0].header(fresh).is_empty());
            assert_ne!(pair[0].header(fresh), pair[1].header(fresh), "{fresh} is made anew");
        }
    }
}

#[tokio::test]
async fn a_connection_that_is_refused_was_never_a_request() {
    let address = Faulty::doing(&[fine()]).await.address;
    tokio::time::sleep(Duration::from_millis(20)).await;
    let client = unsigned(format!("http://{address}")).build().expect("a client");
    let error = charge(&client, "trade_1").await.expect_err("nobody listens");
    assert!(matches!(&error, Error::Transport(error) if !error.maybe_sent), "{error:?}");
    assert_eq!((error.outcome(), error.may_retry()), (Outcome::NotSent, MayRetry::Yes { after: None }));
    assert_eq!((error.attempts(), error.may_have_taken_effect()), (3, false));
}

#[tokio::test]
async fn a_second_attempt_makes_up_for_the_first() {
    let server = Faulty::doing(&[Act::Reset, status(503), fine()]).await;
    let client = client(&server);
    refund(&client, "refund_1").await.expect("the third attempt");
    assert_eq!(server.seen().len(), 3);
    same_request_every_time(&server.seen());
}

/// The first attempt may be what the second one is refused as a duplicate of.
#[tokio::test]
async fn a_refusal_after_a_lost_attempt_proves_nothing() {
    let server = Faulty::doing(&[Act::Reset, status(409)]).await;
    let error = refund(&client(&server), "refund_1").await.expect_err("409");
    assert_eq!((error.status(), error.attempts(), error.outcome()), (Some(409), 2, Outcome::Unknown));
    assert_eq!(error.may_retry(), MayRetry::Unknown);
}

#[tokio::test]
async fn a_call_that_is_dropped_leaves_nothing_behind() {
    let server = Faulty::doing(&[Act::Silence, fine()]).await;
    let client = client(&server);
    let dropped = tokio::time::timeout(Duration::from_millis(50), charge(&client, "trade_1").send()).await;
    assert!(dropped.is_err(), "the call was still under way");
    charge(&client, "trade_2").await.expect("the next call");
    let numbers: Vec<_> = server.seen().iter().map(|seen| seen.member("merchant_trade_id")).collect();
    assert_eq!(numbers, [Some("trade_1".to_owned()), Some("trade_2".to_owned())]);
}

#[tokio::test]
async fn time_limits_hold_over_all_attempts() {
    let server = Faulty::doing(&[Act::Silence]).await;
    let client = client(&server);
    let start = Instant::now();
    let patient = Retries::default().attempts(100).backoff(Duration::from_millis(1), Duration::from_millis(1));
    let call = read(&client, "charge_1").retries(patient).attempt_timeout(Duration::from_millis(80));
    let error = call.timeout(Duration::from_millis(600)).await.expect_err("no answer");
    assert!(matches!(error, Error::Timeout(_)) && error.attempts() >= 2, "{error:?}");
    // A hundred attempts would take eight seconds; a busy machine may take a while to notice that time is up.
    assert!(start.elapsed() < Duration::from_secs(4), "{:?}", start.elapsed());
}

// -------------------------------------------------------------------------------------------------------------- signed answers

const PAID: &str = r#"{"id":"pay_1","order_no":"order_1","status":"succeeded","pay_amt":"1.00"}"#;

#[tokio::test]
async fn a_signed_answer_is_believed_and_a_tampered_one_is_not() {
    let broken = sealed(PAID).replace("1.00", "9.00");
    let server = Faulty::doing(&[Act::Answer(Reply::json(200, sealed(PAID))), Act::Answer(Reply::json(200, broken))]).await;
    let client = signed(server.url()).build().expect("a client");
    assert_eq!(payment(&client, "order_1").await.expect("verified").id, "pay_1");
    let error = payment(&client, "order_2").await.expect_err("tampered");
    assert!(matches!(error, Error::Signature(_)), "{error:?}");
    assert!(error.may_have_taken_effect() && error.may_retry() == MayRetry::Unknown);
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_refusal_counts_only_when_the_gateway_signed_it() {
    let failed = r#"{"status":"failed","error_code":"request_parameter_error","error_msg":"no"}"#;
    let unsigned_page = Reply::json(403, "<html>go away</html>").header("x-request-id", "req_7");
    for (reply, outcome) in [
        (Reply::json(200, sealed(failed)), Outcome::Refused),
        (Reply::json(400, sealed(failed)), Outcome::Refused),
        (unsigned_page, Outcome::Unknown),
    ] {
        let expects_id = reply.status == 403;
        let server = Faulty::doing(&[Act::Answer(reply)]).await;
        let error = payment(&signed(server.url()).build().expect("a client"), "order_1").await.expect_err("refused");
        assert_eq!((error.outcome(), server.seen().len()), (outcome, 1), "{error:?}");
        assert_eq!(error.request_id(), expects_id.then_some("req_7"));
    }
}

/// The signature says who wrote an answer, not to which request. What can be done about it is to compare.
#[tokio::test]
async fn the_answer_of_another_call_verifies_and_tells_by_its_identifier() {
    let server = Faulty::doing(&[Act::Answer(Reply::json(200, sealed(PAID)))]).await;
    let client = signed(server.url()).build().expect("a client");
    let replayed = payment(&client, "order_2").await.expect("it verifies");
    assert_eq!(replayed.order_no.as_deref(), Some("order_1"), "not the order that was asked for");
}

/// The gateway refuses a request whose time it does not believe; that is final, and the clocks' difference does no other harm.
#[tokio::test]
async fn clocks_may_differ_by_hours() {
    let date = |seconds: u32| format!("Sun, 06 Nov 1994 08:49:{seconds:02} GMT");
    let stale = Reply::json(401, r#"{"code":16,"message":"request time"}"#).header("date", date(0));
    let server = Faulty::doing(&[Act::Answer(stale)]).await;
    let error = charge(&client(&server), "trade_1").await.expect_err("401");
    assert_eq!((error.outcome(), error.may_retry(), server.seen().len()), (Outcome::Refused, MayRetry::No, 1));

    let later = Reply::json(503, "{}").header("date", date(0)).header("retry-after", date(1));
    let server = Faulty::doing(&[Act::Answer(later), fine()]).await;
    let start = Instant::now();
    read(&client(&server), "charge_1").await.expect("after a second");
    let waited = start.elapsed();
    assert!(waited >= Duration::from_secs(1) && waited < Duration::from_secs(8), "{waited:?}");
}

// ----------------------------------------------------------------------------------------------------------------- at random

/// Small, quick, and the same for the same seed.
fn random(seed: u64, turn: u64) -> u64 {
    let mut value = seed.wrapping_add(turn.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

const CALLS: usize = 10_000;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn ten_thousand_calls_make_no_double_write() {
    let given = std::env::var("FAULTS_SEED").ok().and_then(|text| text.parse().ok());
    let seed: u64 = given.unwrap_or_else(|| std::time::UNIX_EPOCH.elapsed().map_or(1, |now| now.subsec_nanos().into()));
    println!("FAULTS_SEED={seed}");
    let answer = sealed(PAID);
    let script = move |turn: usize, seen: &Seen| {
        let body = if seen.target.starts_with("/v1/payments") { answer.as_str() } else { FINE };
        let good = Reply::json(200, body);
        match random(seed, turn as u64) % 100 {
            0..=9 => Act::Reset,
            10..=17 => Act::HalfAndReset(good),
            18..=23 => Act::HalfAndClose(good),
            24..=29 => Act::AnswerAndReset(good),
            30..=39 => Act::Answer(Reply::json([429, 500, 502, 503][turn % 4], "{}")),
            40..=42 => Act::Answer(Reply::json(400, r#"{"code":3,"message":"no"}"#)),
            43 => Act::Silence,
            _ => Act::Answer(good),
        }
    };
    let server = Faulty::scripted(move |turn| random(!seed, turn as u64) % 100 < 8, script).await;
    // A budget that never runs dry: what keeps writes from being repeated here must be the rule and nothing else.
    let (retries, budget, limit) = (quick().attempts(4), RetryBudget::new(1_000_000), Duration::from_millis(100));
    let justap = unsigned(server.url()).attempt_timeout(limit).retries(retries.clone()).retry_budget(budget.clone());
    let justap = Arc::new(justap.build().expect("a client"));
    let adapay = signed(server.url()).attempt_timeout(limit).retries(retries).retry_budget(budget);
    let adapay = Arc::new(adapay.build().expect("a client"));

    let workers = (0..32).map(|worker| {
        let (justap, adapay) = (Arc::clone(&justap), Arc::clone(&adapay));
        tokio::spawn(async move {
            let mut results = Vec::new();
            for number in (worker..CALLS).step_by(32) {
                let key = format!("n_{number}");
                let failure = match number % 4 {
                    0 => charge(&justap, &key).await.err(),
                    1 => refund(&justap, &key).await.err(),
                    2 => payment(&adapay, &key).await.err(),
                    _ => read(&justap, &key).await.err(),
                };
                results.push((number, key, failure));
            }
            results
        })
    });
    let mut results = Vec::new();
    for worker in workers.collect::<Vec<_>>() {
        results.extend(worker.await.expect("no worker panics"));
    }

    let mut writes: BTreeMap<String, Vec<Seen>> = BTreeMap::new();
    for seen in server.seen().into_iter().filter(|seen| seen.method == "POST") {
        let key = ["merchant_trade_id", "merchant_refund_id", "order_no"].iter().find_map(|name| seen.member(name));
        writes.entry(key.expect("every write has its key")).or_default().push(seen);
    }
    let mut repeated = 0;
    for (number, key, failure) in &results {
        let seen = writes.get(key).map(Vec::as_slice).unwrap_or_default();
        match number % 4 {
            3 => assert!(seen.is_empty()),
            1 => {
                same_request_every_time(seen);
                repeated += usize::from(seen.len() > 1);
            }
            _ => assert!(seen.len() <= 1, "seed {seed}: {key} was written {} times", seen.len()),
        }
        match failure.as_ref().map(|error| (error, error.outcome())) {
            None => assert!(number % 4 == 3 || !seen.is_empty(), "seed {seed}: {key} succeeded unseen"),
            Some((error, Outcome::NotSent)) => assert!(seen.is_empty(), "seed {seed}: {key}: {error:?}"),
            Some((error, Outcome::Refused)) => assert!(number % 4 == 3 || !seen.is_empty(), "seed {seed}: {key}: {error:?}"),
            Some((_, Outcome::Unknown)) => {}
        }
    }
    let failed = results.iter().filter(|(_, _, failure)| failure.is_some()).count();
    println!("{CALLS} calls, {} requests seen, {failed} failed, {repeated} repeatable writes repeated", server.seen().len());
    assert_eq!(results.len(), CALLS);
    assert!(repeated > 500, "the faults must have led to repetitions, or nothing was tested");
}
