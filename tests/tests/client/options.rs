//! What a single call may have of its own.

use std::time::Duration;

use aggpay::Error;
use tests::clients::{charge, payment, read, sealed, signed, unsigned};
use tests::faulty::{Act, Faulty, Reply};
use tests::keys;

const PAID: &str = r#"{"id":"pay_1","status":"succeeded"}"#;

fn fine() -> Act {
    Act::Answer(Reply::json(200, r#"{"object":"Fine"}"#))
}

#[tokio::test]
async fn a_call_may_go_elsewhere_with_other_secrets() {
    let (usual, other) = (Faulty::doing(&[fine()]).await, Faulty::doing(&[fine()]).await);
    let client = unsigned(usual.url()).build().expect("a client");
    let call = read(&client, "charge_1").base_url(format!("{}/proxy", other.url()));
    call.credential("api_key", "sk_other").signing_key(keys().merchant.clone()).header("x-shop", "7").await.expect("fine");
    read(&client, "charge_1").await.expect("fine");
    let (usual, other) = (usual.seen(), other.seen());
    assert_eq!((usual[0].header("x-justap-api-key"), other[0].header("x-justap-api-key")), ("sk_secret_0001", "sk_other"));
    assert_eq!(other[0].target, "/proxy/v1/charges/charge_1?app_id=app_1");
    assert_eq!((usual[0].header("x-shop"), other[0].header("x-shop")), ("", "7"));
    let length = |seen: &tests::faulty::Seen| seen.header("x-justap-signature").len();
    assert!(length(&other[0]) > length(&usual[0]), "the other key is the longer one");
}

#[tokio::test]
async fn a_call_may_have_limits_of_its_own() {
    let server = Faulty::doing(&[Act::Silence]).await;
    let client = unsigned(server.url()).build().expect("a client");
    let error = charge(&client, "trade_1").attempt_timeout(Duration::from_millis(50)).await.expect_err("silence");
    assert!(error.to_string().contains("50ms"), "{error}");
    let error = charge(&client, "trade_2").timeout(Duration::from_millis(60)).await.expect_err("silence");
    assert!(error.to_string().contains("60ms"), "{error}");
}

#[tokio::test]
async fn a_key_for_one_answer_only() {
    let server = Faulty::doing(&[Act::Answer(Reply::json(200, sealed(PAID)))]).await;
    let client = signed(server.url()).build().expect("a client");
    let stranger = keys().stranger.verifying_key();
    let error = payment(&client, "order_1").platform_key(stranger).await.expect_err("not the stranger's");
    assert!(matches!(error, Error::Signature(_)), "{error:?}");
    payment(&client, "order_2").await.expect("the client's own key");
}

#[tokio::test]
async fn what_does_not_exist_is_told_before_anything_is_sent() {
    let server = Faulty::doing(&[fine()]).await;
    let client = unsigned(server.url()).build().expect("a client");
    for call in [
        read(&client, "charge_1").credential("api_kee", "sk_other"),
        read(&client, "charge_1").base_url("ftp://nowhere"),
        read(&client, "charge_1").header("no blanks", "here"),
    ] {
        let error = call.await.expect_err("a mistake");
        assert!(matches!(error, Error::Config(_)) && !error.to_string().contains("sk_"), "{error:?}");
    }
    assert!(server.seen().is_empty());
}
