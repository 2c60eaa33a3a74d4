//! Notifications: what a gateway seals, a receiver verifies into the right event, and nothing else passes.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use aggpay::runtime::webhook::WebhookForm;
use aggpay::{Error, adapay, justap};
use http::header::{CONTENT_TYPE, HeaderMap};
use serde_json::{Value, json};
use tests::{EVENTS, EventCase, Receivers, differences, document, keys};

use adapay::webhooks::{Notice, Sealed, SealingKeys};

const DES_KEY: &str = "f1gjoObO";

/// Adapay's notifications are signed, Justap's come as they are unless they are encrypted.
fn receivers() -> Receivers {
    Receivers {
        adapay: adapay::Webhooks::new().unwrap().platform_key(keys().platform.verifying_key()),
        justap: justap::Webhooks::new().unwrap(),
    }
}

fn form(module: &str) -> &'static WebhookForm {
    if module == "adapay" { &adapay::webhooks::FORM } else { &justap::webhooks::FORM }
}

fn headers(content_type: &str) -> HeaderMap {
    HeaderMap::from_iter([(CONTENT_TYPE, content_type.parse().unwrap())])
}

/// What a gateway would send for an event.
fn sealed(case: &EventCase, sealing: &SealingKeys) -> Sealed {
    form(case.module).seal(&Notice::from_text(case.name, case.json).id("delivery_1"), sealing).unwrap()
}

fn data(case: &EventCase) -> Value {
    serde_json::from_str(case.json).unwrap()
}

fn signing() -> SealingKeys {
    SealingKeys::signing(keys().platform.clone())
}

#[test]
fn every_event_becomes_its_own_variant() {
    let receivers = receivers();
    let mut complaints = Vec::new();
    for case in EVENTS {
        let sealed = sealed(case, &signing());
        match (case.verify)(&receivers, &headers(sealed.content_type), &sealed.body) {
            Ok(Some(found)) => {
                let differences = differences(&data(case), &found);
                if !differences.is_empty() {
                    complaints.push(format!("{} {}: {}", case.module, case.name, differences.join("\n  ")));
                }
            }
            Ok(None) => complaints.push(format!("{} {}: became another event", case.module, case.name)),
            Err(error) => complaints.push(format!("{} {}: {error}", case.module, case.name)),
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    let count = |module| EVENTS.iter().filter(|case| case.module == module).count();
    assert_eq!((count("adapay"), count("justap")), (14, 12));
}

/// Callbacks, `x-webhook` and the generated enum speak of the same events.
#[test]
fn every_event_of_a_callback_is_known() {
    let document = document();
    let mut announced = Vec::new();
    let operations = document["paths"].as_object().unwrap().values().flat_map(|path| path.as_object().unwrap().values());
    for operation in operations.filter(|operation| operation.is_object()) {
        let callbacks = operation["callbacks"].as_object().into_iter().flat_map(|callbacks| callbacks.values());
        for callback in callbacks.flat_map(|callback| callback.as_object().unwrap().values()) {
            announced
                .extend(callback["post"]["x-events"].as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()));
        }
    }
    assert!(!announced.is_empty(), "no operation has a callback");
    for name in announced {
        assert!(EVENTS.iter().any(|case| case.name == name), "a callback announces `{name}`, which no webhook has");
    }
}

#[test]
fn an_unknown_event_is_kept() {
    let receivers = receivers();
    let notice = Notice::from_text("payment.teleported", r#"{"id":"1","where":["Mars"]}"#);
    let delivery = adapay::webhooks::FORM.seal(&notice, &signing()).unwrap();
    let event = receivers.adapay.verify(&headers(delivery.content_type), &delivery.body).unwrap();
    assert_eq!(event.name(), "payment.teleported");
    let adapay::Event::Unknown { data, .. } = event else { panic!("{event:?}") };
    assert_eq!(data, json!({"id": "1", "where": ["Mars"]}));

    let delivery = justap::webhooks::FORM.seal(&Notice::from_text("charge.teleported", "{}"), &SealingKeys::default()).unwrap();
    let event = receivers.justap.verify(&headers(delivery.content_type), &delivery.body).unwrap();
    assert!(
        matches!(&event, justap::Event::Unknown { event, data } if event == "charge.teleported" && *data == json!({})),
        "{event:?}"
    );
}

#[test]
fn a_delivery_tells_its_id_and_is_acknowledged() {
    let receivers = receivers();
    let case = EVENTS.iter().find(|case| case.module == "adapay").unwrap();
    let delivery = sealed(case, &signing());
    let opened = receivers.adapay.open(&headers(delivery.content_type), &delivery.body).unwrap();
    assert_eq!((opened.id.as_deref(), opened.event.as_str(), opened.data.as_str()), (Some("delivery_1"), case.name, case.json));
    assert_eq!(
        (receivers.adapay.acknowledgement().status().as_u16(), receivers.adapay.acknowledgement().body().as_str()),
        (200, "")
    );
    assert_eq!(
        (receivers.justap.acknowledgement().status().as_u16(), receivers.justap.acknowledgement().body().as_str()),
        (200, "success")
    );
}

#[test]
fn a_tampered_delivery_is_refused() {
    let receivers = receivers();
    for case in EVENTS.iter().filter(|case| case.module == "adapay") {
        let delivery = sealed(case, &signing());
        let text = String::from_utf8(delivery.body).unwrap();
        let at = text.find("&data=").unwrap() + 20;
        let mut body = text.clone().into_bytes();
        body[at] = if body[at] == b'0' { b'1' } else { b'0' };
        let outcome = receivers.adapay.verify(&headers(delivery.content_type), &body);
        assert!(matches!(outcome, Err(Error::Signature(_))), "{}: {outcome:?}", case.name);
    }
}

#[test]
fn a_delivery_without_or_with_a_foreign_signature_is_refused() {
    let receivers = receivers();
    let case = EVENTS.iter().find(|case| case.module == "adapay").unwrap();
    let delivery = sealed(case, &signing());
    let text = String::from_utf8(delivery.body).unwrap();
    let (before, _) = text.split_once("&sign=").unwrap();
    for body in [before.to_owned(), format!("{before}&sign="), format!("{before}&sign=%3F"), format!("{before}&sign=AAAA")] {
        let outcome = receivers.adapay.verify(&headers(delivery.content_type), body.as_bytes());
        assert!(matches!(outcome, Err(Error::Signature(_))), "{body}: {outcome:?}");
    }
    let foreign = sealed(case, &SealingKeys::signing(keys().stranger.clone()));
    assert!(matches!(receivers.adapay.verify(&headers(foreign.content_type), &foreign.body), Err(Error::Signature(_))));
    // Nobody but the platform can seal for the key that the document gives.
    assert!(matches!(
        adapay::Webhooks::new().unwrap().verify(&headers(foreign.content_type), &foreign.body),
        Err(Error::Signature(_))
    ));
    assert!(
        adapay::webhooks::FORM.seal(&Notice::from_text(case.name, case.json), &SealingKeys::default()).is_err(),
        "sealed without a key"
    );
}

#[test]
fn a_delivery_of_another_form_is_refused() {
    let receivers = receivers();
    let case = EVENTS.iter().find(|case| case.module == "adapay").unwrap();
    let delivery = sealed(case, &signing());
    for content_type in ["application/json", "text/plain", "multipart/form-data; boundary=x"] {
        let outcome = receivers.adapay.verify(&headers(content_type), &delivery.body);
        assert!(matches!(outcome, Err(Error::Decode(_))), "{content_type}: {outcome:?}");
    }
    for body in ["", "type=payment.succeeded", "{}", "\u{0}"] {
        let outcome = receivers.adapay.verify(&headers(delivery.content_type), body.as_bytes());
        assert!(matches!(outcome, Err(Error::Decode(_) | Error::Signature(_))), "{body:?}: {outcome:?}");
    }
    for body in ["", "[]", "{", r#"{"event":"charge.paid"}"#, r#"{"data":{}}"#] {
        let outcome = receivers.justap.verify(&headers("application/json"), body.as_bytes());
        assert!(matches!(outcome, Err(Error::Decode(_))), "{body:?}: {outcome:?}");
    }
    let outcome = receivers.justap.verify(&headers("application/x-www-form-urlencoded"), br#"{"event":"charge.paid","data":{}}"#);
    assert!(matches!(outcome, Err(Error::Decode(_))), "{outcome:?}");
}

/// The vendor's published sample of the older encryption.
#[test]
fn the_vendors_des_sample_opens() {
    let webhooks = justap::Webhooks::new().unwrap().des_key(DES_KEY).unwrap();
    let body = json!({"event": "sample", "is_encrypted": true, "data": "6VyyZrGRsCEdCZNE+sUBKA=="});
    let delivery = webhooks.open(&headers("application/json"), body.to_string().as_bytes()).unwrap();
    assert_eq!(delivery.data, "abc中文");
    assert!(justap::Webhooks::new().unwrap().des_key("too short").is_err());
}

#[test]
fn every_event_travels_encrypted_either_way() {
    let ways = [
        ("des-ecb", SealingKeys::des(DES_KEY).unwrap(), justap::Webhooks::new().unwrap().des_key(DES_KEY).unwrap()),
        (
            "rsa-public",
            SealingKeys::rsa(keys().platform.clone()),
            justap::Webhooks::new().unwrap().platform_key(keys().platform.verifying_key()),
        ),
    ];
    for (way, sealing, justap) in ways {
        let receivers = Receivers { justap, ..receivers() };
        for case in EVENTS.iter().filter(|case| case.module == "justap") {
            let delivery = sealed(case, &sealing);
            let envelope: Value = serde_json::from_slice(&delivery.body).unwrap();
            assert_eq!((&envelope["event"], &envelope["is_encrypted"]), (&json!(case.name), &json!(true)), "{way}");
            assert!(envelope["data"].is_string(), "{way}: {envelope}");
            let found = (case.verify)(&receivers, &headers(delivery.content_type), &delivery.body)
                .unwrap_or_else(|error| panic!("{way} {}: {error}", case.name));
            assert_eq!(differences(&data(case), &found.unwrap()), [""; 0], "{way} {}", case.name);
            // A receiver with a key takes nothing that is not encrypted: anybody could have sent it.
            let plain = sealed_plainly(case);
            let outcome = receivers.justap.verify(&headers(plain.content_type), &plain.body);
            assert!(matches!(outcome, Err(Error::Signature(_))), "{way} {}: {outcome:?}", case.name);
        }
    }
}

fn sealed_plainly(case: &EventCase) -> Sealed {
    sealed(case, &SealingKeys::default())
}

#[test]
fn what_the_wrong_key_opens_is_refused() {
    let case = EVENTS.iter().find(|case| case.module == "justap").unwrap();
    let by_rsa = sealed(case, &SealingKeys::rsa(keys().stranger.clone()));
    let by_des = sealed(case, &SealingKeys::des(DES_KEY).unwrap());
    let rsa = || justap::Webhooks::new().unwrap().platform_key(keys().platform.verifying_key());
    let des = |key| justap::Webhooks::new().unwrap().des_key(key).unwrap();
    for (way, outcome) in [
        ("a stranger's RSA key", rsa().verify(&headers("application/json"), &by_rsa.body)),
        ("another DES key", des("f1gjoObP").verify(&headers("application/json"), &by_des.body)),
        ("DES where RSA was used", des(DES_KEY).verify(&headers("application/json"), &by_rsa.body)),
        ("RSA where DES was used", rsa().verify(&headers("application/json"), &by_des.body)),
    ] {
        assert!(matches!(outcome, Err(Error::Signature(_) | Error::Decode(_))), "{way}: {outcome:?}");
    }
    let keyless = justap::Webhooks::new().unwrap().verify(&headers("application/json"), &by_des.body);
    assert!(matches!(keyless, Err(Error::Config(_))), "without a key: {keyless:?}");
}
