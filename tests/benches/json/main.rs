//! What reading and writing JSON costs, as ratios of one run.
//!
//! `cargo bench -p tests --bench json` reads and writes the document's own examples, and synthetic lists with something of everything, as
//! generated types and as the same structs with serde's derive, turn by turn, and prints how fast the former are: 1.00 is as fast,
//! 0.50 takes twice as long. The first two columns are what clients and servers of the generated crate do, from bytes and to bytes, against
//! `serde_json::from_slice` and `to_vec`; the last two are the types' `Deserialize` and `Serialize` through serde_json, from text and to
//! bytes, on both sides. `-- NAME` measures one payload only.

#![allow(clippy::print_stdout, clippy::expect_used, clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

mod by_hand;

use std::fmt::Debug;
use std::hint::black_box;
use std::time::{Duration, Instant};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tests::{document, placed_examples};

const ROUNDS: usize = 300;

fn main() {
    let examples = placed_examples(&document());
    let example = |at: &str| examples.iter().find(|example| example.at.starts_with(at)).expect(at).value.clone();
    let payment = opened(example("/paths/~1v1~1payments/post/responses/200/"));
    let page = example("/paths/~1v1~1refunds/get/responses/200/");
    let mut long = page.clone();
    let refunds = long["data"].as_array().expect("refunds").clone();
    long["data"] = refunds.iter().cycle().take(100).cloned().collect();

    println!("{:<36} {:>7}  {:^15}  {:^15}", "speed, generated : derive", "", "by the client", "by serde");
    println!("{:<36} {:>7} {:>7} {:>7} {:>7} {:>7}", "", "bytes", "decode", "encode", "decode", "encode");
    let (read, write) = (aggpay::runtime::json::decode, aggpay::runtime::json::encode);
    compare::<aggpay::adapay::Payment, by_hand::Payment, _, _>("payment", &payment, read, write);
    let (read, write) = (aggpay::runtime::json::decode, aggpay::runtime::json::encode);
    compare::<aggpay::justap::RefundListResponse, by_hand::RefundList, _, _>("page of two refunds", &page, read, write);
    compare::<aggpay::justap::RefundListResponse, by_hand::RefundList, _, _>("list of 100 refunds", &long, read, write);
    let (read, write) = (build_script::runtime::json::decode, build_script::runtime::json::encode);
    compare::<build_script::api::OrderList, by_hand::OrderList, _, _>("synthetic list of 100 orders", &orders(), read, write);
    let (read, write) = (build_script::runtime::json::decode, build_script::runtime::json::encode);
    for (name, last) in [("list of 100 unions, tag first", false), ("list of 100 unions, tag last", true)] {
        compare::<build_script::api::SourceList, by_hand::SourceList, _, _>(name, &sources(last), read, write);
    }
}

/// The data of a signed envelope is text that holds JSON.
fn opened(value: Value) -> Value {
    match value["data"].as_str() {
        Some(text) => serde_json::from_str(text).expect("JSON inside of text"),
        None if value["data"].is_object() => value["data"].clone(),
        None => value,
    }
}

fn orders() -> Value {
    let order = |index: u32| {
        let item = |number: u32| {
            json!({
                "sku": format!("sku_{index}_{number}"), "title": "A box of green tea", "quantity": number + 1,
                "price": format!("{}.{:02}", index + 3, number * 7),
            })
        };
        json!({
            "id": format!("order_{index:08}"), "status": (["open", "paid", "closed"][index as usize % 3]),
            "amount": format!("{}.50", index * 17), "fee": 0.25, "created": 1_711_940_100 + index, "attempts": index % 5,
            "paid": index.is_multiple_of(2), "note": "leave it \"at the door\"",
            "customer": {
                "id": format!("customer_{index}"), "name": "Zhang San", "email": "zhang@example.com",
                "address": {"street": "1 East Gate", "city": "Shanghai", "country": "CN"},
            },
            "items": (0..3).map(item).collect::<Vec<_>>(),
            "metadata": {"clerk": "0007", "till": format!("{index}")},
        })
    };
    json!({"object": "list", "has_more": true, "data": (0..100).map(order).collect::<Vec<_>>()})
}

/// One of three types each, told apart by its first member or its last.
fn sources(last: bool) -> Value {
    let source = |index: u32| {
        let holder =
            json!({"id": format!("customer_{index}"), "name": "Zhang San", "address": {"city": "Shanghai", "country": "CN"}});
        let mut members = match index % 3 {
            0 => json!({
                "kind": "card", "id": format!("card_{index}"), "brand": "unionpay", "last4": "4242", "exp_month": 12, "exp_year": 2031,
                "holder": holder,
            }),
            1 => {
                json!({"kind": "account", "id": format!("account_{index}"), "number": "6217000010001234567", "bank": "ICBC", "holder": holder})
            }
            _ => json!({
                "kind": "wallet", "id": format!("wallet_{index}"), "provider": "alipay", "open_id": format!("2088{index:012}"),
                "balance": format!("{index}.25"), "verified": true,
            }),
        };
        if let Some(members) = members.as_object_mut().filter(|_| last) {
            let kind = members.shift_remove("kind").unwrap_or_default();
            members.insert("kind".to_owned(), kind);
        }
        members
    };
    json!({"object": "list", "data": (0..100).map(source).collect::<Vec<_>>()})
}

/// Prints how fast the first type is in terms of the second, by the crate's own reader and writer and by serde.
fn compare<Ours, Theirs, Unread: Debug, Unwritten: Debug>(
    name: &str,
    value: &Value,
    own_read: fn(&[u8]) -> Result<Ours, Unread>,
    own_write: fn(&Ours) -> Result<Vec<u8>, Unwritten>,
) where
    Ours: DeserializeOwned + Serialize,
    Theirs: DeserializeOwned + Serialize,
{
    if std::env::args().skip(1).any(|word| !word.starts_with('-') && !name.contains(&word)) {
        return;
    }
    let text = serde_json::to_string(value).expect("JSON");
    let ours = own_read(text.as_bytes()).expect("the generated type reads its example");
    let theirs: Theirs = serde_json::from_str(&text).expect("the type by hand reads it too");
    // Only what says the same may be compared.
    let written = own_write(&ours).expect("the generated type can be written");
    assert_eq!(written, serde_json::to_vec(&ours).expect("JSON"), "{name}");
    assert_eq!(serde_json::from_slice::<Value>(&written).expect("JSON"), serde_json::to_value(&theirs).expect("JSON"), "{name}");
    // As many at once as make the clock's own cost small.
    let times = 1 + 40_000 / text.len();
    let bytes = text.as_bytes();
    let by_hand = || keep(serde_json::to_vec(black_box(&theirs)));
    let speeds = [
        in_turns(times, || keep(own_read(black_box(bytes))), || keep(serde_json::from_slice::<Theirs>(black_box(bytes)))),
        in_turns(times, || keep(own_write(black_box(&ours))), by_hand),
        in_turns(
            times,
            || keep(serde_json::from_str::<Ours>(black_box(&text))),
            || keep(serde_json::from_str::<Theirs>(black_box(&text))),
        ),
        in_turns(times, || keep(serde_json::to_vec(black_box(&ours))), by_hand),
    ];
    let columns: String = speeds.iter().map(|speed| format!(" {speed:>7.2}")).collect();
    println!("{name:<36} {:>7}{columns}", text.len());
}

/// What the compiler must not leave out, dropping it included.
fn keep<T, E: Debug>(result: Result<T, E>) {
    black_box(result.is_ok());
}

/// How much faster the first is than the second, by the medians of taking turns.
fn in_turns(times: usize, first: impl Fn(), second: impl Fn()) -> f64 {
    let clock = |act: &dyn Fn()| {
        let start = Instant::now();
        (0..times).for_each(|_| act());
        start.elapsed()
    };
    let (mut firsts, mut seconds) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        firsts.push(clock(&first));
        seconds.push(clock(&second));
    }
    median(seconds).as_secs_f64() / median(firsts).as_secs_f64()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
