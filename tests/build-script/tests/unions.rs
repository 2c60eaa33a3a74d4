//! A union reads the same wherever the telling member stands, and says where something is wrong.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test may fail loudly")]

use build_script::api::{Source, SourceList};
use build_script::runtime::json;

const CARD: [&str; 6] = [
    r#""id":"a\"b\\c""#,
    r#""brand":"unionpay""#,
    r#""last4":"4242""#,
    r#""exp_month":12"#,
    r#""exp_year":2031"#,
    r#""holder":{"id":"c","name":"Z"}"#,
];

fn list(members: &[&str]) -> String {
    format!(r#"{{"object":"list","data":[{{{}}}]}}"#, members.join(","))
}

#[test]
fn the_place_of_the_telling_member_makes_no_difference() {
    for place in 0..=CARD.len() {
        let mut members = CARD.to_vec();
        members.insert(place, r#""kind":"card""#);
        let text = list(&members);
        let by_bytes: SourceList = json::decode(text.as_bytes()).unwrap();
        let by_serde: SourceList = serde_json::from_str(&text).unwrap();
        let by_value: SourceList = serde_json::from_value(serde_json::from_str(&text).unwrap()).unwrap();
        for read in [by_bytes, by_serde, by_value] {
            assert!(
                matches!(read.data.as_slice(), [Source::Card(card)] if card.id == "a\"b\\c" && card.exp_year == 2031),
                "{text}"
            );
            let first: Vec<&str> = [r#""kind":"card""#].into_iter().chain(CARD).collect();
            assert_eq!(String::from_utf8(json::encode(&read).unwrap()).unwrap(), list(&first));
        }
    }
}

#[test]
fn what_is_wrong_is_named_wherever_it_stands() {
    let told = |members: &[&str]| {
        let error = json::decode::<SourceList>(list(members).as_bytes()).unwrap_err();
        let message = error.message.split(" at line").next().unwrap_or_default().to_owned();
        (error.path, message)
    };
    let (kind, wrong) = (r#""kind":"wallet""#, r#""open_id":7"#);
    let wallet = [r#""id":"w""#, r#""provider":"p""#];
    let expected = ("data[0].open_id".to_owned(), "expected a text, found a number".to_owned());
    assert_eq!(told(&[kind, wallet[0], wallet[1], wrong]), expected);
    assert_eq!(told(&[wallet[0], wrong, kind, wallet[1]]), expected);
    assert_eq!(told(&[wallet[0], wallet[1], wrong, kind]), expected);
    let twice = ("data[0].id".to_owned(), "given twice".to_owned());
    assert_eq!(told(&[wallet[0], kind, wallet[0]]), twice);
    let missing = ("data[0].open_id".to_owned(), "missing".to_owned());
    assert_eq!(told(&[wallet[0], wallet[1], kind]), missing);
    assert_eq!(told(&[wallet[0], kind, wallet[1]]), missing);
}

#[test]
fn what_nobody_knows_is_kept_in_its_order() {
    for members in
        [[r#""kind":"cash""#, r#""till":"7""#, r#""open":true"#], [r#""till":"7""#, r#""kind":"cash""#, r#""open":true"#]]
    {
        let text = list(&members);
        let read: SourceList = json::decode(text.as_bytes()).unwrap();
        assert!(matches!(read.data.as_slice(), [Source::Unknown(_)]));
        assert_eq!(String::from_utf8(json::encode(&read).unwrap()).unwrap(), text);
    }
    let untold = list(&[r#""id":"x""#]);
    let read: SourceList = json::decode(untold.as_bytes()).unwrap();
    assert_eq!(String::from_utf8(json::encode(&read).unwrap()).unwrap(), untold);
}
