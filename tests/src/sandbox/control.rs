//! The control interface: what payers and auditors do, and how time passes. It is no part of either gateway.
//!
//! | request | what it does |
//! |---|---|
//! | `POST /pay/{id}` | the payer of a payment or charge pays |
//! | `POST /scan/{id}`, `POST /fail/{id}` | the payer scans the code; the payer's bank refuses |
//! | `POST /audit/{app}/{member}/{passed}` | ends the audit of a company; `passed` is `true` or `false` |
//! | `POST /advance/{seconds}` | puts the clock forward |
//! | `GET /notices` | the notifications sent so far, one a line: event, whether acknowledged, attempts, address |

use std::sync::Arc;
use std::time::Duration;

use aggpay::runtime::server::Failure;
use axum::Router;
use axum::extract::{Path, State};
use axum::routing::{get, post};
use http::StatusCode;

use super::Sandbox;

type Shared = State<Arc<Sandbox>>;
type Answer = (StatusCode, String);

pub(super) fn router(sandbox: Arc<Sandbox>) -> Router {
    Router::new()
        .route("/pay/{id}", post(pay))
        .route("/scan/{id}", post(scan))
        .route("/fail/{id}", post(fail))
        .route("/audit/{app}/{member}/{passed}", post(audit))
        .route("/advance/{seconds}", post(advance))
        .route("/notices", get(notices))
        .with_state(sandbox)
}

async fn pay(State(sandbox): Shared, Path(id): Path<String>) -> Answer {
    told(sandbox.adapay.pay(&id).or_else(|_| sandbox.justap.pay(&id)))
}

async fn scan(State(sandbox): Shared, Path(id): Path<String>) -> Answer {
    told(sandbox.adapay.scan(&id))
}

async fn fail(State(sandbox): Shared, Path(id): Path<String>) -> Answer {
    told(sandbox.adapay.fail(&id))
}

async fn audit(State(sandbox): Shared, Path((app, member, passed)): Path<(String, String, bool)>) -> Answer {
    told(sandbox.adapay.audit(&app, &member, passed))
}

async fn advance(State(sandbox): Shared, Path(seconds): Path<u64>) -> Answer {
    sandbox.clock.advance(Duration::from_secs(seconds));
    sandbox.justap.tick();
    told(Ok(()))
}

async fn notices(State(sandbox): Shared) -> Answer {
    let sent = sandbox.adapay.dispatches().into_iter().chain(sandbox.justap.dispatches());
    let lines = sent.map(|sent| format!("{} {} {} {}\n", sent.event, sent.delivered, sent.attempts.len(), sent.url));
    (StatusCode::OK, lines.collect())
}

fn told(outcome: Result<(), Failure>) -> Answer {
    match outcome {
        Ok(()) => (StatusCode::OK, "done\n".to_owned()),
        Err(failure) => (StatusCode::CONFLICT, format!("{failure}\n")),
    }
}
