//! The mock answers every operation as the document shows it, to the real client over TCP, and lets in nobody else.

#![allow(clippy::expect_used, clippy::panic, reason = "a test's helpers may fail as loudly as the test")]

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use aggpay::mock::{Gateway, Keys};
use aggpay::runtime::transport::{Exchange, Reqwest, Transport};
use aggpay::{Error, SigningKey, adapay, justap};
use bytes::Bytes;
use generator::diag::Diagnostics;
use generator::ir::{Api, Kind, Ty};
use generator::source::{Files, Sources};
use http::{HeaderValue, Request};
use serde_json::Value;
use tests::{Clients, EXAMPLES, OPERATIONS, OperationCase, Trouble, differences, failed, gateway, keys};

/// Sends the header `Prefer` along.
#[derive(Clone)]
struct Preferring {
    inner: Reqwest,
    wanted: Arc<Mutex<Option<String>>>,
}

impl Transport for Preferring {
    fn send(&self, mut request: Request<Bytes>, limit: usize) -> Exchange<'_> {
        if let Some(wanted) = self.wanted.lock().unwrap_or_else(PoisonError::into_inner).as_deref() {
            request.headers_mut().insert("prefer", HeaderValue::from_str(wanted).expect("a header's value"));
        }
        self.inner.send(request, limit)
    }
}

/// A mock, and clients of it.
struct Setting {
    gateway: Gateway,
    clients: Clients,
    wanted: Arc<Mutex<Option<String>>>,
}

impl Setting {
    async fn new() -> Self {
        let gateway = Gateway::start("127.0.0.1:0").await.expect("a free port");
        let transport = Preferring { inner: Reqwest::from_client(reqwest::Client::new()), wanted: Arc::default() };
        let clients = clients(&gateway, gateway.keys().api_key(), gateway.keys().signing_key(), &transport, |url| url);
        Self { gateway, clients, wanted: transport.wanted }
    }

    /// Calls an operation with its first example, asking for a certain answer.
    async fn call(&self, case: &OperationCase, wanted: &str) -> Result<Value, Trouble> {
        *self.wanted.lock().unwrap_or_else(PoisonError::into_inner) = (!wanted.is_empty()).then(|| wanted.to_owned());
        (case.call)(&self.clients, &first_page(case)).await
    }
}

fn clients(gateway: &Gateway, api_key: &str, key: SigningKey, transport: &Preferring, url: impl Fn(String) -> String) -> Clients {
    let adapay = adapay::Client::builder().api_key(api_key).signing_key(key.clone()).platform_key(gateway.keys().platform_key());
    let justap = justap::Client::builder().api_key(api_key).signing_key(key);
    Clients {
        adapay: adapay.base_url(url(gateway.url("adapay"))).transport(transport.clone()).build().expect("a client can be built"),
        justap: justap.base_url(url(gateway.url("justap"))).transport(transport.clone()).build().expect("a client can be built"),
    }
}

/// The example of an input, asking for the first page.
fn first_page(case: &OperationCase) -> Value {
    let mut input = case.request();
    if let Some(page) = input.get_mut("page_index") {
        *page = Value::from(1);
    }
    input
}

#[tokio::test]
async fn every_operation_is_answered_by_each_of_its_examples() {
    let setting = Setting::new().await;
    let mut complaints = Vec::new();
    let mut count = 0;
    for case in OPERATIONS {
        let asked = case.answers.iter().map(|answer| (format!("example={}", answer.name), answer));
        for (wanted, answer) in asked.chain(case.answers.first().map(|answer| (String::new(), answer))) {
            count += 1;
            match setting.call(case, &wanted).await {
                Ok(found) => {
                    let differences = differences(&answer.value(), &found);
                    if !differences.is_empty() {
                        complaints.push(format!("{} `{wanted}`: {}", case.title, differences.join("; ")));
                    }
                }
                Err(trouble) => complaints.push(format!("{} `{wanted}`: {trouble}", case.title)),
            }
        }
    }
    assert!(complaints.is_empty(), "{} of {count} answers are wrong:\n{}", complaints.len(), complaints.join("\n"));
    assert_eq!(OPERATIONS.len(), 60);
    assert!(count >= 120, "{count} answers");
}

#[tokio::test]
async fn every_documented_failure_can_be_asked_for() {
    let setting = Setting::new().await;
    let mut complaints = Vec::new();
    for case in OPERATIONS {
        let mut seen = BTreeSet::new();
        for (status, sample) in case.failures {
            // The table of the tests gives `default` a status that another answer may have, and that one then wins.
            if !seen.insert(*status) {
                continue;
            }
            match setting.call(case, &format!("code={status}, example={}", sample.name)).await {
                Err(Trouble::Call(Error::Gateway(error))) if error.status == *status => {
                    let differences = differences(&sample.value(), &error.payload);
                    if !differences.is_empty() {
                        complaints.push(format!("{} {status}: {}", case.title, differences.join("; ")));
                    }
                }
                other => complaints.push(format!("{} {status}: {other:?}", case.title)),
            }
        }
        // Where failures hide inside of 200, the unspecific one does.
        let usual = if case.module == "adapay" { 200 } else { 500 };
        let error = gateway(setting.call(case, "code=default").await);
        if error.status != usual || error.code.is_none() {
            complaints.push(format!("{} default: {error:?}", case.title));
        }
    }
    assert!(complaints.is_empty(), "{} failures are wrong:\n{}", complaints.len(), complaints.join("\n"));
}

#[tokio::test]
async fn what_nobody_declared_is_said_to_be_unknown() {
    let setting = Setting::new().await;
    for title in ["adapay.payments.get", "justap.charges.get"] {
        let case = OperationCase::named(title);
        for wanted in ["example=nothing_like_it", "code=200, example=nothing_like_it", "code=302.5", "code=99", "code=nonsense"] {
            let error = gateway(setting.call(case, wanted).await);
            assert_eq!(error.status, 400, "{title} {wanted}: {error}");
            assert!(
                error.message.as_deref().is_some_and(|message| message.contains("200") || message.contains("default")),
                "{error}"
            );
        }
        // The document has `default`, so any error will do.
        assert_eq!(gateway(setting.call(case, "code=429").await).status, 429);
    }
}

#[tokio::test]
async fn a_further_page_is_the_last() {
    let setting = Setting::new().await;
    let charges = setting.clients.justap.charges();
    let first = charges.list().await.expect("a page");
    let last = first.data.iter().flatten().last().map(|charge| charge.charge_id.clone()).expect("a charge");
    let second = charges.list().starting_after(last).await.expect("a page");
    // Otherwise whoever reads page after page would never come to an end.
    assert!(first.has_more && !second.has_more);
    assert!(first.data == second.data);
}

#[tokio::test]
async fn strangers_are_refused() {
    let setting = Setting::new().await;
    let (gateway_keys, wanted) = (setting.gateway.keys(), Arc::default());
    let transport = Preferring { inner: Reqwest::from_client(reqwest::Client::new()), wanted };
    let foreign_key = clients(&setting.gateway, gateway_keys.api_key(), keys().stranger.clone(), &transport, |url| url);
    let foreign_name = clients(&setting.gateway, "somebody", gateway_keys.signing_key(), &transport, |url| url);
    for title in ["adapay.payments.create", "adapay.payments.get", "justap.charges.create", "justap.charges.get"] {
        for strangers in [&foreign_key, &foreign_name] {
            let error = gateway(tests::call(strangers, title).await);
            assert_eq!(error.status, 401, "{title}: {error}");
        }
    }
    // And the client refuses a mock whose key it does not know.
    let builder = adapay::Client::builder().api_key(gateway_keys.api_key()).signing_key(gateway_keys.signing_key());
    let adapay = builder.base_url(setting.gateway.url("adapay")).build().expect("a client can be built");
    let doubting = Clients { adapay, ..setting.clients.clone() };
    assert!(matches!(failed(tests::call(&doubting, "adapay.payments.get").await), Error::Signature(_)));
}

#[tokio::test]
async fn requests_are_checked_as_by_the_real_server() {
    let setting = Setting::new().await;
    let case = OperationCase::named("adapay.payments.create");
    let mut input = case.request();
    input["pay_amt"] = Value::from("many");
    // The client refuses what is wrong before it is sent, so this one goes out by hand.
    let url = format!("{}/v1/payments", setting.gateway.url("adapay"));
    let body = input.to_string();
    let key = setting.gateway.keys().signing_key();
    let algorithm = aggpay::runtime::signature::Algorithm::RsaSha1;
    let signature = key.sign_to_base64(algorithm, format!("{url}{body}").as_bytes()).expect("the key signs");
    let request = reqwest::Client::new().post(&url).header("content-type", "application/json").body(body);
    let request = request.header("authorization", setting.gateway.keys().api_key()).header("signature", signature);
    let answer = request.send().await.expect("the mock answers");
    assert_eq!(answer.status().as_u16(), 400);
    let text = answer.text().await.expect("a text");
    assert!(text.contains("pay_amt") && text.contains("signature"), "{text}");
}

/// Signatures cover the address, so the mock has to know by which one it was called.
#[tokio::test]
async fn any_name_of_the_address_will_do() {
    let setting = Setting::new().await;
    let transport = Preferring { inner: Reqwest::from_client(reqwest::Client::new()), wanted: Arc::default() };
    let (api_key, key) = (setting.gateway.keys().api_key(), setting.gateway.keys().signing_key());
    let local = clients(&setting.gateway, api_key, key, &transport, |url| url.replace("127.0.0.1", "localhost"));
    for title in ["adapay.payments.create", "adapay.payments.get", "justap.charges.get"] {
        tests::call(&local, title).await.unwrap_or_else(|trouble| panic!("{title}: {trouble}"));
    }
    let elsewhere = reqwest::get(setting.gateway.url("nowhere")).await.expect("the mock answers");
    assert_eq!(elsewhere.status().as_u16(), 404);
    assert!(elsewhere.text().await.is_ok_and(|text| text.contains("/adapay") && text.contains("/justap")));
}

#[test]
fn keys_are_kept_in_their_folder() {
    let folder = std::env::temp_dir().join(format!("mock-keys-{}", std::process::id()));
    let made = Keys::in_folder(&folder).expect("keys are made");
    let read = Keys::in_folder(&folder).expect("keys are read");
    let public = aggpay::VerifyingKey::from_pem(&std::fs::read_to_string(folder.join("platform.pem")).expect("a file"));
    #[cfg(unix)]
    for file in std::fs::read_dir(&folder).expect("a folder").flatten() {
        let mode = std::os::unix::fs::PermissionsExt::mode(&file.metadata().expect("a file").permissions());
        assert_eq!(mode & 0o077, 0, "{:?}", file.path());
    }
    std::fs::remove_dir_all(&folder).expect("the folder goes");
    assert_eq!(made.api_key(), read.api_key());
    assert!(made.signing_key().verifying_key() == read.signing_key().verifying_key());
    assert!(public == Ok(made.platform_key()) && made.platform_key() == read.platform_key());
    assert!(!format!("{made:?}").contains(made.api_key()));
}

/// The same document without a single example: every answer is made, can be read as its type and meets the type's demands.
#[test]
fn without_examples_answers_are_made_that_fit() {
    let mut api = document();
    for def in &mut api.types {
        def.example = None;
        if let Kind::Struct(structure) = &mut def.kind {
            structure.fields.iter_mut().for_each(|field| field.example = None);
        }
    }
    let mut complaints = Vec::new();
    let mut types = BTreeSet::new();
    for operation in api.modules.iter().flat_map(|module| &module.groups).flat_map(|group| &group.operations) {
        for response in &operation.responses {
            let Some(ty) = &response.ty else { continue };
            let name =
                response.examples.first().map_or_else(String::new, |example| format!("{} {}", response.status, example.name));
            let Some(row) = EXAMPLES.iter().find(|row| row.owner == operation.id && row.name == name) else {
                complaints.push(format!("{} {name}: no row of that name", operation.id));
                continue;
            };
            if let Err(complaint) = fits(&api, ty, row) {
                complaints.push(format!("{} {name}: {complaint}", operation.id));
            }
            types.insert(row.type_name);
        }
    }
    assert!(complaints.is_empty(), "{}:\n{}", complaints.len(), complaints.join("\n"));
    assert!(types.len() > 20, "{types:?}");
}

fn fits(api: &Api, ty: &Ty, row: &tests::TypedExample) -> Result<(), String> {
    let made = generator::emit::made(api, ty).ok_or("nothing could be made")?;
    (row.demands)(&made)?;
    let back = (row.round_trip)(&made)?;
    let differences = differences(&made, &back);
    if differences.is_empty() { Ok(()) } else { Err(differences.join("; ")) }
}

struct Disk;

impl Files for Disk {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        std::fs::read(path).map_err(|error| error.to_string())
    }
}

fn document() -> Api {
    let (mut sources, mut findings) = (Sources::default(), Diagnostics::default());
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/openapi.yaml");
    let document =
        generator::load::load(path, &Disk, &mut sources, &mut findings).and_then(|bundle| bundle.into_document(&mut findings));
    generator::model(&document.unwrap_or_else(|| panic!("{}", findings.to_plain(&sources))), &mut findings)
}
