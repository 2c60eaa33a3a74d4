//! When there is another attempt, and when there is none although there could be.

use std::time::{Duration, Instant};

use aggpay::runtime::client::{Retries, RetryBudget};
use aggpay::runtime::verdict::MayRetry;
use tests::clients::{charge, quick, read, refund, unsigned};
use tests::faulty::{Act, Faulty, Reply};

fn busy(status: u16, retry_after: Option<&str>) -> Act {
    let reply = Reply::json(status, "{}");
    Act::Answer(match retry_after {
        Some(after) => reply.header("retry-after", after),
        None => reply,
    })
}

fn fine() -> Act {
    Act::Answer(Reply::json(200, r#"{"object":"Fine"}"#))
}

#[tokio::test]
async fn the_gateway_says_how_long_to_wait() {
    for status in [429, 503] {
        let server = Faulty::doing(&[busy(status, Some("1")), fine()]).await;
        let start = Instant::now();
        read(&unsigned(server.url()).build().expect("a client"), "charge_1").await.expect("the second attempt");
        let waited = start.elapsed();
        assert!(waited >= Duration::from_secs(1) && waited < Duration::from_secs(8), "{status}: {waited:?}");
    }
}

#[tokio::test]
async fn nobody_waits_longer_than_the_call_may_take() {
    let server = Faulty::doing(&[busy(503, Some("3600")), fine()]).await;
    let client = unsigned(server.url()).timeout(Duration::from_secs(5)).build().expect("a client");
    let start = Instant::now();
    let error = read(&client, "charge_1").await.expect_err("an hour is too long");
    assert!(start.elapsed() < Duration::from_secs(3));
    assert_eq!((error.status(), error.attempts(), server.seen().len()), (Some(503), 1, 1));
    assert_eq!(error.may_retry(), MayRetry::Yes { after: Some(Duration::from_secs(3600)) });
}

#[tokio::test]
async fn a_write_is_not_repeated_because_the_gateway_says_when() {
    for act in [busy(429, Some("0")), busy(503, Some("0"))] {
        let server = Faulty::doing(&[act, fine()]).await;
        charge(&unsigned(server.url()).build().expect("a client"), "trade_1").await.expect_err("busy");
        assert_eq!(server.seen().len(), 1);
    }
}

/// A repeatable write is repeatable by its key. Without one it does not even leave.
#[tokio::test]
async fn a_write_is_repeatable_by_its_key() {
    let server = Faulty::doing(&[busy(503, None)]).await;
    let client = unsigned(server.url()).build().expect("a client");
    refund(&client, "").await.expect_err("the document demands a key");
    assert_eq!(server.seen().len(), 0);
    refund(&client, "refund_1").await.expect_err("busy");
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn retries_can_be_set_for_a_client_and_for_a_call() {
    let server = Faulty::doing(&[busy(503, None)]).await;
    let client = unsigned(server.url()).retries(Retries::none()).build().expect("a client");
    read(&client, "charge_1").await.expect_err("busy");
    assert_eq!(server.seen().len(), 1);
    read(&client, "charge_1").retries(quick().attempts(5)).await.expect_err("busy");
    assert_eq!(server.seen().len(), 1 + 5);
}

#[tokio::test]
async fn an_outage_is_not_made_worse() {
    let server = Faulty::doing(&[busy(503, None)]).await;
    let client = unsigned(server.url()).retry_budget(RetryBudget::new(5)).build().expect("a client");
    for number in 0..20 {
        let clone = client.clone();
        read(&clone, &format!("charge_{number}")).await.expect_err("busy");
    }
    assert_eq!(server.seen().len(), 20 + 5, "one request for each call, and five retries for all of them");
}

#[tokio::test]
async fn answers_earn_the_budget_back() {
    let mut acts = vec![busy(503, None)];
    acts.extend(std::iter::repeat_n(fine(), 10));
    acts.extend([busy(503, None), fine()]);
    let server = Faulty::doing(&acts).await;
    let budget = RetryBudget::new(1);
    let client = unsigned(server.url()).retry_budget(budget.clone()).build().expect("a client");
    for number in 0..10 {
        read(&client, &format!("charge_{number}")).await.expect("at the latest at the second attempt");
    }
    assert_eq!(budget.left(), 1);
    read(&client, "charge_10").await.expect("the second attempt");
    assert_eq!(budget.left(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_client_serves_many_tasks_over_few_connections() {
    let server = Faulty::doing(&[fine()]).await;
    let client = unsigned(server.url()).build().expect("a client");
    for number in 0..50 {
        read(&client, &format!("charge_{number}")).await.expect("an answer");
    }
    // A call may overtake the return of the last one's connection to the pool, and then there are two.
    assert!(server.connections() <= 5, "{} connections for 50 calls", server.connections());
    let tasks: Vec<_> = (0..8)
        .map(|task| {
            let client = client.clone();
            tokio::spawn(async move {
                for number in 0..25 {
                    read(&client, &format!("charge_{task}_{number}")).await.expect("an answer");
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.expect("no panic");
    }
    assert_eq!(server.seen().len(), 50 + 8 * 25);
    assert!(server.connections() <= 30, "{} connections for 250 calls", server.connections());
}
