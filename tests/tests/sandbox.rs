//! The sandbox keeps the rules that the document states, seen through the generated clients.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "helpers of tests may fail as loudly as the tests")]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use aggpay::adapay::{
    self, CreatePaymentConfirmRequest, CreatePaymentRequest, CreatePaymentReverseRequest, CreateRefundBody, DivMember,
    PayChannel, PayMode, Status,
};
use aggpay::justap::{self, Channel, CreateChargeRequest, CreateRoyaltyRequest, RoyaltyMode, RoyaltyReceiver};
use aggpay::{Decimal, Error};
use axum::body::Bytes;
use http::{HeaderMap, StatusCode};
use tests::sandbox::{Patience, Sandbox, Settings};
use tests::{API_KEY, Running, adapay_client, justap_client, keys, serve};

const DES_KEY: &str = "f1gjoObO";
const APP: &str = "app_1";

struct World {
    sandbox: Arc<Sandbox>,
    adapay: adapay::Client,
    justap: justap::Client,
    _justap: Running,
}

async fn world() -> World {
    let settings = Settings {
        api_key: API_KEY.to_owned(),
        merchant_key: keys().merchant.verifying_key(),
        platform_key: keys().platform.clone(),
        des_key: Some(DES_KEY.to_owned()),
        patience: Patience { time_limit: Duration::from_millis(500), pauses: vec![Duration::from_millis(20); 3] },
    };
    let sandbox = Arc::new(Sandbox::new(settings).unwrap());
    // Its address has to be known before it is served, and is what callers sign.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let router = sandbox.adapay_router(&url);
    tokio::spawn(async move { axum::serve(listener, router).await });
    let justap = serve(sandbox.justap_router()).await;
    World {
        adapay: adapay_client(&url, &keys().merchant),
        justap: justap_client(&justap.url(), &keys().merchant),
        sandbox,
        _justap: justap,
    }
}

fn yuan(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// The code with which a gateway refused.
fn code<T: std::fmt::Debug>(outcome: Result<T, Error>) -> String {
    let error = outcome.unwrap_err();
    let told = error.gateway().unwrap_or_else(|| panic!("no answer of a gateway: {error}"));
    told.code.clone().unwrap_or_default()
}

fn payment(order_no: &str, channel: PayChannel, amount: &str) -> CreatePaymentRequest {
    CreatePaymentRequest::new(order_no, APP, channel, yuan(amount), "Tea", "A box of tea")
}

fn charge(number: &str, channel: Channel, amount: &str) -> CreateChargeRequest {
    CreateChargeRequest::new(APP, number, channel, yuan(amount), "Tea", "A box of tea", "127.0.0.1")
}

#[tokio::test]
async fn refunds_never_exceed_the_payment() {
    let world = world().await;
    let payments = world.adapay.payments();
    let paid = payments.create(payment("o1", PayChannel::AlipayScan, "10.00")).await.unwrap();
    let refund = |number: &str, amount: &str| {
        let body = CreateRefundBody::new(number, yuan(amount));
        world.adapay.refunds().create(paid.id.clone(), body)
    };
    assert_eq!(refund("r1", "9.99").await.unwrap().status, Status::Pending);
    assert_eq!(code(refund("r2", "0.02").await), "refund_amt_exceeded");
    refund("r3", "0.01").await.unwrap();
    assert_eq!(code(refund("r4", "0.01").await), "refund_amt_exceeded");
    assert_eq!(code(refund("r1", "0.01").await), "order_no_duplicate");
}

#[tokio::test]
async fn there_are_at_most_ten_refunds() {
    let world = world().await;
    let paid = world.adapay.payments().create(payment("o1", PayChannel::WxScan, "10.00")).await.unwrap();
    for number in 1..=10 {
        world.adapay.refunds().create(paid.id.clone(), CreateRefundBody::new(format!("r{number}"), yuan("0.01"))).await.unwrap();
    }
    let more = world.adapay.refunds().create(paid.id, CreateRefundBody::new("r11", yuan("0.01"))).await;
    assert_eq!(code(more), "refund_too_often");
}

#[tokio::test]
async fn members_give_back_no_more_than_they_received() {
    let world = world().await;
    let share = |member: &str, amount: &str| DivMember::new(member, yuan(amount));
    let split = payment("o1", PayChannel::AlipayScan, "10.00");
    let wrong = split.clone().div_members(vec![share("a", "6.00"), share("b", "3.00")]);
    assert_eq!(code(world.adapay.payments().create(wrong).await), "request_parameter_error");
    let paid = world.adapay.payments().create(split.div_members(vec![share("a", "6.00"), share("b", "4.00")])).await.unwrap();
    let refund = |number: &str, amount: &str, shares| {
        world.adapay.refunds().create(paid.id.clone(), CreateRefundBody::new(number, yuan(amount)).div_members(shares))
    };
    assert_eq!(code(refund("r1", "7.00", vec![share("a", "7.00")]).await), "request_parameter_error");
    assert_eq!(code(refund("r1", "1.00", vec![share("c", "1.00")]).await), "request_parameter_error");
    refund("r1", "5.00", vec![share("a", "5.00")]).await.unwrap();
    assert_eq!(code(refund("r2", "2.00", vec![share("a", "2.00")]).await), "request_parameter_error");
    refund("r2", "2.00", vec![share("a", "1.00"), share("b", "1.00")]).await.unwrap();
}

#[tokio::test]
async fn confirms_and_reverses_share_the_payment() {
    let world = world().await;
    let delayed = payment("o1", PayChannel::Alipay, "10.00").pay_mode(PayMode::Delay);
    let id = world.adapay.payments().create(delayed).await.unwrap().id;
    let confirm = |number: &str, amount: &str| {
        world.adapay.payment_confirms().create(CreatePaymentConfirmRequest::new(id.clone(), number, yuan(amount)))
    };
    let reverse = |number: &str, amount: &str| {
        world.adapay.payment_reverses().create(CreatePaymentReverseRequest::new(id.clone(), APP, number, yuan(amount)))
    };
    assert_eq!(code(confirm("c0", "1.00").await), "payment_status_error", "not paid yet");
    world.sandbox.adapay.pay(&id).unwrap();
    assert_eq!(reverse("v1", "4.00").await.unwrap().reversed_amt, Some(yuan("4.00")));
    assert_eq!(code(confirm("c1", "6.01").await), "confirm_amt_exceeded");
    let confirmed = confirm("c1", "5.00").await.unwrap();
    assert_eq!((confirmed.confirmed_amt, confirmed.reserved_amt), (Some(yuan("5.00")), Some(yuan("4.00"))));
    assert_eq!(code(reverse("v2", "0.01").await), "payment_status_error", "no reverse after a confirm");

    // Taken back as a whole, its money can be divided anew; unless something of it was refunded.
    let again =
        |number: &str, id: &str| world.adapay.confirm_reverses().create(adapay::CreateConfirmReverseRequest::new(id, number));
    again("x1", &confirmed.id).await.unwrap();
    let confirmed = confirm("c2", "6.00").await.unwrap();
    world.adapay.refunds().create(confirmed.id.clone(), CreateRefundBody::new("r1", yuan("0.50"))).await.unwrap();
    assert_eq!(code(again("x2", &confirmed.id).await), "payment_status_error");
    let read = world.adapay.payment_confirms().get(confirmed.id.clone()).await.unwrap();
    assert_eq!(read.refunded_amt, Some(yuan("0.50")));
}

#[tokio::test]
async fn payments_are_closed_in_time_and_once() {
    let world = world().await;
    let close = |id: &str| world.adapay.payments().close(id, adapay::ClosePaymentBody::new());
    let plain = world.adapay.payments().create(payment("o1", PayChannel::Alipay, "1.00")).await.unwrap().id;
    let code_shown = world.adapay.payments().create(payment("o2", PayChannel::AlipayQr, "1.00")).await.unwrap().id;
    let quick = world.adapay.payments().create(payment("o3", PayChannel::FastPay, "1.00")).await.unwrap().id;
    assert!(close(&plain).await.is_err(), "less than a minute old");
    world.sandbox.clock.advance(Duration::from_secs(61));
    close(&plain).await.unwrap();
    assert!(close(&plain).await.is_err(), "closed already");
    assert!(world.sandbox.adapay.pay(&plain).is_err(), "no longer to be paid");
    assert!(close(&code_shown).await.is_err(), "nobody has scanned it");
    world.sandbox.adapay.scan(&code_shown).unwrap();
    world.sandbox.clock.advance(Duration::from_secs(2 * 60 * 60));
    assert!(close(&code_shown).await.is_err(), "more than two hours old");
    assert!(close(&quick).await.is_err(), "quick payments cannot be closed");
    world.sandbox.clock.advance(Duration::from_secs(3 * 24 * 60 * 60));
    assert_eq!(code(world.adapay.payments().get(plain).await), "order_id_not_exists", "three days are over");
}

#[tokio::test]
async fn charges_expire_and_are_refunded_in_parts() {
    let world = world().await;
    let charges = world.justap.charges();
    let unpaid = charges.create(charge("t1", Channel::AlipayQr, "5").ttl(60)).await.unwrap().data.into_value().unwrap();
    assert!(!unpaid.closed);
    world.sandbox.clock.advance(Duration::from_secs(60));
    let closed = charges.get(unpaid.charge_id.clone()).await.unwrap().data.into_value().unwrap();
    assert!(closed.closed && closed.closed_at.value().is_some() && !closed.paid);
    assert!(world.sandbox.justap.pay(&unpaid.charge_id).is_err());

    let paid = charges.create(charge("t2", Channel::WechatpayScan, "5")).await.unwrap().data.into_value().unwrap();
    let refund = |number: &str, amount: Option<&str>| {
        let mut request = justap::CreateRefundRequest::new(APP, paid.charge_id.clone(), number, "returned");
        request.amount = amount.map(yuan);
        world.justap.refunds().create(request)
    };
    refund("r1", Some("1.5")).await.unwrap();
    assert_eq!(code(refund("r2", Some("3.51")).await), "9");
    assert_eq!(refund("r1", Some("1.5")).await.unwrap().data.into_value().unwrap().amount, yuan("1.5"), "the same refund again");
    assert_eq!(code(refund("r1", Some("1")).await), "6");
    assert_eq!(refund("r3", None).await.unwrap().data.into_value().unwrap().amount, yuan("3.5"), "what is left");
    assert_eq!(code(refund("r4", None).await), "9");
    let read = charges.get(paid.charge_id).await.unwrap().data.into_value().unwrap();
    assert_eq!((read.amount_refund, read.refunds.map(|refunds| refunds.len())), (yuan("5"), Some(2)));
}

#[tokio::test]
async fn royalties_share_what_is_left() {
    let world = world().await;
    let user = justap::CreateBusinessUserRequest::new(APP, "out_1");
    let user = world.justap.business_users().create(user).await.unwrap().data.into_value().unwrap().id.unwrap();
    let paid = world.justap.charges().create(charge("t1", Channel::AlipayScan, "10")).await.unwrap().data.into_value().unwrap();
    let share = |user: &str, mode, amount: &str| {
        let receiver = RoyaltyReceiver::new(user, mode, yuan(amount));
        world.justap.royalties().create(CreateRoyaltyRequest::new(APP, paid.charge_id.clone(), vec![receiver]))
    };
    assert_eq!(code(share("nobody", RoyaltyMode::Fixed, "1").await), "5");
    share(&user, RoyaltyMode::Rate, "0.3").await.unwrap();
    assert_eq!(code(share(&user, RoyaltyMode::Fixed, "7.01").await), "9");
    share(&user, RoyaltyMode::Fixed, "7").await.unwrap();
    let read = world.justap.charges().get(paid.charge_id).await.unwrap().data.into_value().unwrap();
    assert_eq!(read.amount_royalty, yuan("10"));
}

/// Takes notifications, and refuses the first ones.
async fn hook(refused: usize) -> (Running, Arc<Mutex<Vec<(HeaderMap, Bytes)>>>) {
    let taken: Arc<Mutex<Vec<(HeaderMap, Bytes)>>> = Arc::default();
    let kept = Arc::clone(&taken);
    let server = serve(axum::Router::new().fallback(move |headers: HeaderMap, body: Bytes| {
        let mut kept = kept.lock().unwrap();
        kept.push((headers, body));
        let status = if kept.len() <= refused { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::OK };
        async move { status }
    }))
    .await;
    (server, taken)
}

/// Waits until nothing more is to be sent.
async fn settled(dispatches: impl Fn() -> Vec<tests::sandbox::courier::Dispatch>) -> Vec<tests::sandbox::courier::Dispatch> {
    for _ in 0..250 {
        let sent = dispatches();
        if !sent.is_empty() && sent.iter().all(|sent| sent.finished) {
            return sent;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("still sending: {:?}", dispatches());
}

#[tokio::test]
async fn notifications_are_signed_and_sent_until_acknowledged() {
    let world = world().await;
    let (server, taken) = hook(2).await;
    let asked = payment("o1", PayChannel::AlipayScan, "1.00").notify_url(format!("{}/hook", server.url()));
    let id = world.adapay.payments().create(asked).await.unwrap().id;
    let sent = settled(|| world.sandbox.adapay.dispatches()).await;
    let attempts: Vec<_> = sent.iter().map(|sent| (sent.event.as_str(), sent.attempts.clone(), sent.delivered)).collect();
    assert_eq!(attempts, [("payment.succeeded", vec![Some(503), Some(503), Some(200)], true)]);
    let taken = taken.lock().unwrap().clone();
    assert!(taken.windows(2).all(|pair| pair[0].1 == pair[1].1), "the same bytes at every attempt");
    match world.adapay.webhooks().verify(&taken[0].0, &taken[0].1).unwrap() {
        adapay::Event::PaymentSucceeded(event) => assert_eq!((event.id, event.status), (id, Status::Succeeded)),
        other => panic!("{}", other.name()),
    }
    let stranger = adapay::Webhooks::new().unwrap().platform_key(keys().stranger.verifying_key());
    assert!(stranger.verify(&taken[0].0, &taken[0].1).is_err());
}

#[tokio::test]
async fn encrypted_notifications_follow_a_charge() {
    let world = world().await;
    let (server, taken) = hook(0).await;
    let asked = charge("t1", Channel::AlipayScan, "2").notify_url(server.url());
    let made = world.justap.charges().create(asked).await.unwrap().data.into_value().unwrap();
    world.justap.charges().reverse(made.charge_id).await.unwrap();
    settled(|| world.sandbox.justap.dispatches()).await;
    let open = justap::Webhooks::new().unwrap().des_key(DES_KEY).unwrap();
    let taken = taken.lock().unwrap().clone();
    let mut events: Vec<_> = taken.iter().map(|(headers, body)| open.verify(headers, body).unwrap().name().to_owned()).collect();
    events.sort_unstable();
    assert_eq!(events, ["charge.created", "charge.paid", "charge.refunded", "charge.reversed"]);
    assert!(justap::Webhooks::new().unwrap().verify(&taken[0].0, &taken[0].1).is_err(), "without the key");
}

#[tokio::test]
async fn patience_ends_and_nobody_else_is_written_to() {
    let world = world().await;
    let (server, _) = hook(usize::MAX).await;
    for (number, url) in [("o1", server.url()), ("o2", "https://merchant.example/hook".to_owned())] {
        world.adapay.payments().create(payment(number, PayChannel::AlipayScan, "1.00").notify_url(url)).await.unwrap();
    }
    let sent = settled(|| world.sandbox.adapay.dispatches()).await;
    let attempts: Vec<_> = sent.iter().map(|sent| (sent.attempts.len(), sent.delivered)).collect();
    assert_eq!(attempts, [(4, false), (0, false)]);
}

#[tokio::test]
async fn lists_are_paged_from_the_newest_row() {
    let world = world().await;
    for number in 1..=5 {
        world.adapay.payments().create(payment(&format!("o{number}"), PayChannel::Alipay, "1.00")).await.unwrap();
        world.justap.charges().create(charge(&format!("t{number}"), Channel::AlipayQr, "1")).await.unwrap();
    }
    let page = |index| world.adapay.payments().list(APP).page_index(index).page_size(2);
    let mut seen = Vec::new();
    for index in 1..=3 {
        let page = page(index).await.unwrap();
        assert_eq!(page.has_more, Some(index < 3));
        seen.extend(page.payments.unwrap().into_iter().map(|row| row.order_no.unwrap()));
    }
    assert_eq!(seen, ["o5", "o4", "o3", "o2", "o1"]);

    let list = || world.justap.charges().list();
    let all = list().app_id(APP).await.unwrap().data.unwrap();
    let ids: Vec<_> = all.iter().map(|row| row.charge_id.clone()).collect();
    let after = list().limit(2).starting_after(&ids[1]).await.unwrap();
    assert_eq!((after.has_more, after.data.unwrap()), (true, all[2..4].to_vec()));
    let before = list().limit(2).ending_before(&ids[4]).await.unwrap();
    assert_eq!((before.has_more, before.data.unwrap()), (true, all[2..4].to_vec()));
    assert_eq!(code(list().starting_after("nowhere").await), "3");
    assert_eq!(code(list().starting_after(&ids[1]).ending_before(&ids[2]).await), "3");
    let paid = list().paid(true).await.unwrap().data.unwrap();
    assert!(paid.is_empty());
}
