//! Lists as streams, by cursor and by number, and lists that lead nowhere.

use std::future::poll_fn;
use std::pin::Pin;

use aggpay::{Error, adapay, justap};
use futures_core::Stream;
use tests::clients::{sealed, signed, unsigned};
use tests::faulty::{Act, Faulty, Reply};

/// A page of users, with or without a word on whether there are more.
fn users(ids: &[&str], more: Option<bool>) -> Act {
    let data: Vec<_> = ids.iter().map(|id| serde_json::json!({"object": "User", "id": id})).collect();
    let mut page = serde_json::json!({"object": "UserList", "data": data});
    if let Some(more) = more {
        page["has_more"] = more.into();
    }
    Act::Answer(Reply::json(200, page.to_string()))
}

/// A signed page of payments.
fn payments(ids: &[&str], more: bool) -> Act {
    let data: Vec<_> = ids.iter().map(|id| serde_json::json!({"id": id, "status": "succeeded"})).collect();
    let page = serde_json::json!({"status": "succeeded", "payments": data, "has_more": more});
    Act::Answer(Reply::json(200, sealed(&page.to_string())))
}

fn by_cursor(server: &Faulty) -> justap::Client {
    unsigned(server.url()).build().expect("a client")
}

fn by_number(server: &Faulty) -> adapay::Client {
    signed(server.url()).build().expect("a client")
}

async fn all_users(client: &justap::Client, limit: Option<i32>) -> (Vec<String>, Option<Error>) {
    let mut call = client.business_users().list();
    if let Some(limit) = limit {
        call = call.limit(limit);
    }
    let (mut stream, mut ids) = (call.into_stream(), Vec::new());
    loop {
        match stream.try_next().await {
            Ok(Some(user)) => ids.extend(user.id),
            Ok(None) => return (ids, None),
            Err(error) => {
                assert!(stream.next().await.is_none(), "after an error the stream is over");
                return (ids, Some(error));
            }
        }
    }
}

fn targets(server: &Faulty) -> Vec<String> {
    server
        .seen()
        .into_iter()
        .map(|seen| seen.target.split_once('?').map_or(String::new(), |(_, query)| query.to_owned()))
        .collect()
}

#[tokio::test]
async fn cursors_lead_from_page_to_page() {
    let acts = [users(&["a", "b"], Some(true)), users(&["c"], Some(true)), users(&["d"], Some(false)), users(&["never"], None)];
    let server = Faulty::doing(&acts).await;
    let (ids, error) = all_users(&by_cursor(&server), Some(2)).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(ids, ["a", "b", "c", "d"]);
    assert_eq!(targets(&server), ["limit=2", "limit=2&starting_after=b", "limit=2&starting_after=c"]);
}

#[tokio::test]
async fn where_nobody_says_whether_there_are_more_a_page_that_is_not_full_is_the_last() {
    let server = Faulty::doing(&[users(&["a", "b"], None), users(&["c"], None)]).await;
    assert_eq!(all_users(&by_cursor(&server), Some(2)).await.0, ["a", "b", "c"]);
    assert_eq!(server.seen().len(), 2);
    let server = Faulty::doing(&[users(&["a", "b"], None), users(&["c"], None), users(&[], None)]).await;
    assert_eq!(all_users(&by_cursor(&server), None).await.0, ["a", "b", "c"]);
    assert_eq!(server.seen().len(), 3, "without a limit only an empty page is certain");
}

#[tokio::test]
async fn backwards_the_first_item_is_the_cursor() {
    let server = Faulty::doing(&[users(&["c", "d"], Some(true)), users(&["a", "b"], Some(false))]).await;
    let client = by_cursor(&server);
    let mut pages = client.business_users().list().ending_before("e").pages();
    let mut count = 0;
    while pages.try_next().await.expect("a page").is_some() {
        count += 1;
    }
    assert_eq!((count, targets(&server)), (2, vec!["ending_before=e".to_owned(), "ending_before=c".to_owned()]));
}

#[tokio::test]
async fn a_list_that_leads_nowhere_ends_in_an_error() {
    for (name, acts, ids) in [
        ("the cursor stands still", vec![users(&["a"], Some(true)), users(&["a"], Some(true))], 1),
        ("it goes in a circle", vec![users(&["a"], Some(true)), users(&["b"], Some(true))], 2),
        ("an empty page has more", vec![users(&["a"], Some(true)), users(&[], Some(true))], 1),
    ] {
        let mut acts = acts;
        acts.push(acts[0].clone());
        let server = Faulty::doing(&acts).await;
        let (seen, error) = all_users(&by_cursor(&server), None).await;
        assert!(matches!(error, Some(Error::Decode(_))), "{name}: {error:?}");
        assert_eq!(seen.len(), ids, "{name}");
        assert!(server.seen().len() <= 3, "{name}");
    }
}

#[tokio::test]
async fn numbers_count_from_the_least_one_or_where_the_caller_begins() {
    let acts = [payments(&["1", "2"], true), payments(&["3"], false)];
    for (first, targets_wanted) in [(None, ["", "page_index=2"]), (Some(7), ["page_index=7", "page_index=8"])] {
        let server = Faulty::doing(&acts).await;
        let client = by_number(&server);
        let mut call = client.payments().list("app_1");
        if let Some(first) = first {
            call = call.page_index(first);
        }
        let (mut stream, mut ids) = (call.into_stream(), Vec::new());
        while let Some(payment) = stream.try_next().await.expect("a page") {
            ids.push(payment.id);
        }
        assert_eq!(ids, ["1", "2", "3"]);
        let paged: Vec<_> = targets(&server)
            .iter()
            .map(|query| query.split('&').find(|pair| pair.starts_with("page_index")).unwrap_or_default().to_owned())
            .collect();
        assert_eq!(paged, targets_wanted);
    }
}

#[tokio::test]
async fn a_gateway_that_ignores_the_number_is_found_out() {
    let server = Faulty::doing(&[payments(&["1", "2"], true)]).await;
    let client = by_number(&server);
    let mut pages = client.payments().list("app_1").pages();
    pages.try_next().await.expect("the first page");
    let error = pages.try_next().await.expect_err("the same page again");
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
}

/// The document bounds page numbers: beyond the bound a request is refused before it is sent, like any other.
#[tokio::test]
async fn the_documents_page_limits_hold() {
    let server = Faulty::doing(&[payments(&["1"], true)]).await;
    let client = by_number(&server);
    let mut pages = client.payments().list("app_1").page_index(300_000).pages();
    pages.try_next().await.expect("the last page there can be");
    let error = pages.try_next().await.expect_err("page 300001");
    assert!(matches!(error, Error::Invalid(_)), "{error:?}");
    assert_eq!(server.seen().len(), 1);
    let too_many = client.payments().list("app_1").page_size(21).pages().try_next().await;
    assert!(matches!(too_many, Err(Error::Invalid(_))));
}

#[tokio::test]
async fn pages_are_asked_for_when_somebody_wants_them_and_retried_like_any_read() {
    let busy = Act::Answer(Reply::json(503, "{}"));
    let server = Faulty::doing(&[users(&["a", "b"], Some(true)), busy, users(&["c"], Some(false))]).await;
    let client = by_cursor(&server);
    let mut stream = client.business_users().list().into_stream();
    assert_eq!(server.seen().len(), 0);
    for wanted in ["a", "b"] {
        assert_eq!(stream.try_next().await.expect("an item").and_then(|user| user.id).as_deref(), Some(wanted));
        assert_eq!(server.seen().len(), 1);
    }
    // Anything that speaks `Stream` can go on from here.
    let third = poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await;
    assert_eq!(third.expect("an item").expect("the second attempt").id.as_deref(), Some("c"));
    assert_eq!(server.seen().len(), 3);
}

/// `next` may lose a race in a `select`; the page that was under way is not asked for twice.
#[tokio::test]
async fn dropping_next_loses_nothing() {
    let slow = Act::Drip(
        Reply::json(200, r#"{"object":"UserList","data":[{"object":"User","id":"a"}],"has_more":false}"#),
        std::time::Duration::from_millis(1),
    );
    let server = Faulty::doing(&[slow]).await;
    let client = by_cursor(&server);
    let mut stream = client.business_users().list().into_stream();
    let lost = tokio::time::timeout(std::time::Duration::from_millis(10), stream.next()).await;
    assert!(lost.is_err());
    assert_eq!(stream.try_next().await.expect("an item").and_then(|user| user.id).as_deref(), Some("a"));
    assert_eq!(server.seen().len(), 1);
}
