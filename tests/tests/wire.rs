//! Every operation over TCP: what the client's caller gives is what the handler gets, and the other way round.
//!
//! Both ends are generated from the document, both sign and verify with real keys. The cases come from `build.rs`, so an
//! operation that is added to the document is tested without a line here, but for the number that is expected.

use serde_json::Value;
use tests::{API_KEY, Clients, Gateways, OPERATIONS, OperationCase, Recorder, Script, Trouble, differences, pretty};

/// How many operations each gateway has.
const EXPECTED: [(&str, usize); 2] = [("adapay", 28), ("justap", 32)];

#[tokio::test]
async fn every_operation_arrives_and_is_answered() {
    let gateways = Gateways::start().await;
    let mut complaints = Vec::new();
    let mut covered = Vec::new();
    for case in OPERATIONS {
        let exchanges = case.requests.len().max(case.answers.len());
        if case.requests.is_empty() || case.answers.is_empty() {
            complaints.push(format!(
                "{}: the document has {} request and {} answer examples",
                case.id,
                case.requests.len(),
                case.answers.len()
            ));
            continue;
        }
        for index in 0..exchanges {
            let request = &case.requests[index % case.requests.len()];
            let answer = &case.answers[index % case.answers.len()];
            let title = format!(
                "{} `{}` ({} {}), request `{}`, answer `{}`",
                case.title, case.id, case.http_method, case.path, request.name, answer.name
            );
            match exchange(&gateways, case, &request.value(), &answer.value()).await {
                Ok(()) => covered.push(case.title),
                Err(complaint) => complaints.push(format!("{title}\n{complaint}")),
            }
        }
    }
    assert!(complaints.is_empty(), "{} exchanges went wrong:\n\n{}", complaints.len(), complaints.join("\n\n"));
    covered.dedup();
    for (module, expected) in EXPECTED {
        let count = OPERATIONS.iter().filter(|case| case.module == module && covered.contains(&case.title)).count();
        assert_eq!(count, expected, "operations of {module} that went over the wire");
    }
    assert_eq!(covered.len(), 60);
}

/// One call, compared at both ends.
async fn exchange(gateways: &Gateways, case: &OperationCase, request: &Value, answer: &Value) -> Result<(), String> {
    gateways.echo.script(Script::Answer(answer.clone()));
    let outcome = (case.call)(&gateways.clients, request).await;
    let mut seen = gateways.echo.take();
    let received =
        outcome.map_err(|trouble| format!("{trouble}\nsent: {}\nhandlers that were called: {seen:?}", pretty(request)))?;
    let Some(call) = seen.pop() else { return Err("no handler was called".to_owned()) };
    if call.operation != case.id || !seen.is_empty() {
        return Err(format!("the handler of `{}` was called, and {} more", call.operation, seen.len()));
    }
    if call.api_key.as_deref() != Some(API_KEY) {
        return Err(format!("the handler learned that {:?} called", call.api_key));
    }
    let sent = case.expected(request);
    compare("the handler got something else than was sent", &sent, &call.input)?;
    compare("the caller got something else than was answered", answer, &received)
}

fn compare(complaint: &str, expected: &Value, found: &Value) -> Result<(), String> {
    let differences = differences(expected, found);
    if differences.is_empty() {
        return Ok(());
    }
    Err(format!("{complaint}:\n  {}\nexpected: {}\nfound: {}", differences.join("\n  "), pretty(expected), pretty(found)))
}

/// Each error answer that the document shows reaches the caller as the gateway's own error, with its whole body.
#[tokio::test]
async fn every_documented_failure_reaches_the_caller() {
    let gateways = Gateways::start().await;
    let mut complaints = Vec::new();
    let mut count = 0;
    for case in OPERATIONS {
        if case.failures.is_empty() {
            complaints.push(format!("{}: the document shows no error answer", case.id));
        }
        for (status, failure) in case.failures {
            gateways.echo.script(Script::Failure(*status, failure.value()));
            let outcome = (case.call)(&gateways.clients, &case.request()).await;
            gateways.echo.take();
            count += 1;
            match outcome {
                Err(Trouble::Call(aggpay::Error::Gateway(error))) if error.status == *status && error.operation == case.id => {
                    if let Err(complaint) = compare("the body changed on the way", &failure.value(), &error.payload) {
                        complaints.push(format!("{} {status} `{}`: {complaint}", case.id, failure.name));
                    }
                    if error.code.is_none() {
                        complaints.push(format!("{} {status} `{}`: no code in {error:?}", case.id, failure.name));
                    }
                }
                other => complaints.push(format!("{} {status} `{}`: {other:?}", case.id, failure.name)),
            }
        }
    }
    assert!(complaints.is_empty(), "{} of {count} failures:\n{}", complaints.len(), complaints.join("\n"));
}

/// What `x-repeat-in` says really travels: in the path, and once more in the query string or as the body's first member.
#[tokio::test]
async fn repeated_path_parameters_travel_twice() {
    let recorder = Recorder::answering(404, &[], "").await;
    let clients = Clients::at(&recorder.server.url());
    let mut count = 0;
    for case in OPERATIONS.iter().filter(|case| !case.repeated.is_empty()) {
        let input = case.request();
        let _ = (case.call)(&clients, &input).await;
        let request = recorder.only();
        for (name, place) in case.repeated {
            count += 1;
            let value = input[*name].as_str().unwrap_or_else(|| panic!("{}: the example gives no {name}", case.id));
            let path: Vec<&str> = request.uri.path().split('/').collect();
            assert!(path.contains(&value), "{}: {name} `{value}` is not in the path {}", case.id, request.uri);
            let travels = match *place {
                "query" => request.uri.query().unwrap_or_default().split('&').any(|pair| pair == format!("{name}={value}")),
                _ => request.text().starts_with(&format!("{{\"{name}\":\"{value}\"")),
            };
            assert!(travels, "{}: {name} is not in the {place}: {} {}", case.id, request.uri, request.text());
        }
    }
    assert!(count > 0, "the document repeats no path parameter");
}
