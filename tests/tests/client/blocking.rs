//! Calls from code that is not asynchronous.

use std::thread;

use aggpay::Error;
use aggpay::runtime::verdict::Outcome;
use tests::clients::{charge, read, unsigned};
use tests::faulty::{Act, Faulty, Reply};

fn server(runtime: &tokio::runtime::Runtime) -> Faulty {
    runtime.block_on(Faulty::doing(&[Act::Answer(Reply::json(200, r#"{"object":"Fine"}"#))]))
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime")
}

#[test]
fn a_call_needs_no_runtime_of_the_caller() {
    let runtime = runtime();
    let server = server(&runtime);
    let client = unsigned(server.url()).build().expect("a client");
    for number in 0..20 {
        charge(&client, &format!("trade_{number}")).send_blocking().expect("an answer");
    }
    assert_eq!(server.seen().len(), 20);
    assert!(server.connections() <= 5, "{} connections", server.connections());
}

#[test]
fn threads_may_call_at_the_same_time() {
    let runtime = runtime();
    let server = server(&runtime);
    let client = unsigned(server.url()).build().expect("a client");
    thread::scope(|scope| {
        for thread in 0..4 {
            let client = client.clone();
            scope.spawn(move || {
                for number in 0..10 {
                    read(&client, &format!("charge_{thread}_{number}")).send_blocking().expect("an answer");
                }
            });
        }
    });
    assert_eq!(server.seen().len(), 40);
}

/// Connections are shared, so one that a blocking call made must serve an asynchronous one, and the other way round.
#[test]
fn both_ways_of_calling_mix() {
    let runtime = runtime();
    let server = server(&runtime);
    let client = unsigned(server.url()).build().expect("a client");
    for number in 0..10 {
        read(&client, &format!("charge_{number}")).send_blocking().expect("an answer");
        runtime.block_on(read(&client, "charge_x").send()).expect("an answer");
    }
    assert_eq!(server.seen().len(), 20);
    assert!(server.connections() <= 8, "{} connections, so few are shared", server.connections());
}

#[test]
fn inside_asynchronous_code_it_is_an_error_and_no_panic() {
    let runtime = runtime();
    let server = server(&runtime);
    let client = unsigned(server.url()).build().expect("a client");
    read(&client, "charge_1").send_blocking().expect("an answer");
    runtime.block_on(async move {
        let error = charge(&client, "trade_1").send_blocking().expect_err("asynchronous code");
        assert!(matches!(error, Error::Config(_)) && error.outcome() == Outcome::NotSent, "{error:?}");
        assert_eq!(server.seen().len(), 1);
        // The runtime behind the first call ends here, inside another one.
        drop(client);
    });
}

#[test]
fn items_of_a_list_come_one_by_one() {
    let runtime = runtime();
    let page = |more: bool, id: &str| {
        Act::Answer(Reply::json(
            200,
            format!(r#"{{"object":"UserList","has_more":{more},"data":[{{"object":"User","id":"{id}"}}]}}"#),
        ))
    };
    let server = runtime.block_on(Faulty::doing(&[page(true, "a"), page(false, "b")]));
    let client = unsigned(server.url()).build().expect("a client");
    let mut users = client.business_users().list().into_stream();
    let mut ids = Vec::new();
    while let Some(user) = users.next_blocking().expect("a page") {
        ids.extend(user.id);
    }
    assert_eq!(ids, ["a", "b"]);
}
