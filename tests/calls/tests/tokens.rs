//! Tokens of OAuth 2.0: fetched, kept, shared, given up in time, and never shown.

use std::error::Error;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use calls::api::{Client, Pet};
use calls::runtime::error::TransportError;
use calls::runtime::transport::{Exchange, Transport};
use calls::{MayRetry, OAuth2, Outcome, Retries};
use http::{Request, Response, StatusCode};
use serde_json::json;

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

/// A gateway and a server of tokens in one, which writes down what it is asked.
#[derive(Clone, Default)]
struct Fake(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    asked: Vec<String>,
    /// Tokens that are no longer good.
    dropped: Vec<String>,
    /// What the next requests for tokens are answered with, in place of a token.
    refusals: Vec<(u16, serde_json::Value)>,
    broken: bool,
    given: u32,
    expires_in: Option<u32>,
}

impl Fake {
    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.state().asked)
    }

    fn client(&self, oauth: OAuth2) -> calls::Result<Client> {
        let retries = Retries::default().backoff(Duration::ZERO, Duration::ZERO);
        Client::builder()
            .transport(Clone::clone(self))
            .base_url("http://pets.example")
            .retries(retries)
            .petstore_auth(oauth)
            .build()
    }

    fn answer(&self, request: &Request<Bytes>) -> std::result::Result<Response<Bytes>, TransportError> {
        let header =
            |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
        let mut state = self.state();
        let (path, body) = (request.uri().to_string(), String::from_utf8_lossy(request.body()).into_owned());
        state.asked.push([request.method().as_str(), &path, &header("authorization"), &body].join(" ").trim().to_owned());
        if path.ends_with("/.well-known/openid-configuration") {
            return Ok(Response::new(Bytes::from(json!({"token_endpoint": "http://id.example/token"}).to_string())));
        }
        let mut status = 200;
        let body = if request.uri().path().contains("oauth") || path.contains("id.example") {
            if state.broken {
                return Err(TransportError::new(true, "the line broke"));
            }
            match state.refusals.pop() {
                Some((refused, body)) => {
                    status = refused;
                    body
                }
                None => {
                    state.given += 1;
                    json!({
                        "access_token": format!("t{}", state.given), "token_type": "bearer",
                        "expires_in": state.expires_in, "refresh_token": format!("r{}", state.given),
                    })
                }
            }
        } else if state.dropped.contains(&header("authorization").replace("Bearer ", "")) {
            status = 401;
            json!({"title": "Who are you?"})
        } else {
            json!([])
        };
        let mut response = Response::new(Bytes::from(body.to_string()));
        *response.status_mut() = StatusCode::from_u16(status).unwrap_or_default();
        Ok(response)
    }
}

impl Transport for Fake {
    fn send(&self, request: Request<Bytes>, _: usize) -> Exchange<'_> {
        Box::pin(async move {
            tokio::task::yield_now().await;
            self.answer(&request)
        })
    }
}

fn own() -> OAuth2 {
    OAuth2::client_credentials("id", "s3cret")
}

const ID: &str = "Basic aWQ6czNjcmV0";

#[tokio::test(flavor = "current_thread")]
async fn one_token_serves_many_calls_at_once() -> Result {
    let fake = Fake::default();
    let client = fake.client(own())?;
    let pets = client.pets();
    let (one, two, three) = tokio::join!(pets.list_pets(), pets.list_pets(), pets.list_pets());
    for answer in [one, two, three] {
        answer?;
    }
    pets.list_pets().await?;
    let asked = fake.asked();
    let fetch = format!("POST http://pets.example/oauth/token {ID} grant_type=client_credentials&scope=read%3Apets");
    assert_eq!(asked.iter().filter(|line| line.contains("/oauth/")).collect::<Vec<_>>(), [&fetch]);
    assert_eq!(asked.iter().filter(|line| *line == "GET http://pets.example/pets Bearer t1").count(), 4);
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn scopes_are_the_operations_unless_named() -> Result {
    let fake = Fake::default();
    let client = fake.client(own())?;
    client.pets().list_pets().await?;
    let _ = client.pets().add_pet(Pet::new("Rex")).await;
    let fetched =
        |asked: Vec<String>| asked.into_iter().filter_map(|line| Some(line.split_once("scope=")?.1.to_owned())).collect();
    let scopes: Vec<String> = fetched(fake.asked());
    assert_eq!(scopes, ["read%3Apets", "write%3Apets"]);
    let client = fake.client(own().scope("read:pets").scope("write:pets").parameter("audience", "a").secret_in_body())?;
    client.pets().list_pets().await?;
    let _ = client.pets().add_pet(Pet::new("Rex")).await;
    let scopes: Vec<String> = fetched(fake.asked());
    assert_eq!(scopes, ["read%3Apets+write%3Apets&client_id=id&client_secret=s3cret&audience=a"]);
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn a_token_that_was_called_back_is_fetched_anew_once() -> Result {
    let fake = Fake::default();
    let client = fake.client(own())?;
    fake.state().dropped = vec!["t1".to_owned()];
    client.pets().list_pets().await?;
    assert_eq!(fake.asked().len(), 4);
    fake.state().dropped.extend((2..9).map(|number| format!("t{number}")));
    let Err(error) = client.pets().list_pets().await else { return Err("an error was expected".into()) };
    assert_eq!((error.status(), error.attempts(), fake.asked().len()), (Some(401), 2, 3));
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn tokens_are_kept_for_as_long_as_they_are_good() -> Result {
    let fake = Fake::default();
    let client = fake.client(own())?;
    for (expires_in, fetched) in [(0, 2), (3600, 1)] {
        fake.state().expires_in = Some(expires_in);
        client.pets().list_pets().await?;
        client.pets().list_pets().await?;
        assert_eq!(std::mem::take(&mut fake.state().given), fetched, "{expires_in}");
    }
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn refresh_tokens_follow_one_another() -> Result {
    let fake = Fake::default();
    let kept: Arc<Mutex<Vec<Option<String>>>> = Arc::default();
    let keep = Arc::clone(&kept);
    let oauth = OAuth2::authorization_code("id", "c0de", "https://app.example/back").parameter("code_verifier", "v");
    let client = fake.client(oauth.on_tokens(move |tokens| {
        if let Ok(mut kept) = keep.lock() {
            kept.push(tokens.refresh_token.clone());
        }
    }))?;
    client.pets().list_pets().await?;
    fake.state().dropped = vec!["t1".to_owned()];
    client.pets().list_pets().await?;
    let fetched: Vec<String> = fake.asked().into_iter().filter(|line| line.contains("/oauth/")).collect();
    assert_eq!(
        fetched,
        [
            "POST http://pets.example/oauth/token  grant_type=authorization_code&code=c0de\
             &redirect_uri=https%3A%2F%2Fapp.example%2Fback&client_id=id&code_verifier=v",
            "POST http://pets.example/oauth/refresh  grant_type=refresh_token&refresh_token=r1&client_id=id&code_verifier=v",
        ]
    );
    assert_eq!(kept.lock().map(|kept| kept.clone()).unwrap_or_default(), [Some("r1".to_owned()), Some("r2".to_owned())]);

    let client = fake.client(OAuth2::refresh_token("id", "r0").access_token("t0", Some(Duration::from_secs(60))))?;
    client.pets().list_pets().await?;
    assert_eq!(fake.asked(), ["GET http://pets.example/pets Bearer t0"]);
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn the_address_may_be_discovered() -> Result {
    let fake = Fake::default();
    let client = Client::builder().transport(Clone::clone(&fake)).base_url("http://pets.example").directory(own()).build()?;
    let _ = client.pets().get_pet("1").await;
    assert_eq!(
        fake.asked(),
        [
            "GET http://pets.example/.well-known/openid-configuration".to_owned(),
            format!("POST http://id.example/token {ID} grant_type=client_credentials&scope=profile"),
            "GET http://pets.example/pets/1 Bearer t1".to_owned(),
        ]
    );
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn refusals_of_the_token_are_errors_of_their_own() -> Result {
    let fake = Fake::default();
    let client = fake.client(own())?;
    fake.state().refusals = vec![(401, json!({"error": "invalid_client", "error_description": "No such client."}))];
    let Err(error) = client.pets().add_pet(Pet::new("Rex")).await else { return Err("an error was expected".into()) };
    assert_eq!(error.to_string(), "addPet: no token: the token's server answered 401: invalid_client: No such client.");
    assert_eq!((error.outcome(), error.may_retry(), fake.asked().len()), (Outcome::NotSent, MayRetry::No, 1));

    // What passes is tried again, even for a write: the write was not sent.
    fake.state().refusals = vec![(503, json!({}))];
    let _ = client.pets().add_pet(Pet::new("Rex")).await;
    assert_eq!(fake.asked().len(), 3);
    fake.state().broken = true;
    let client = fake.client(own())?;
    let Err(error) = client.pets().add_pet(Pet::new("Rex")).await else { return Err("an error was expected".into()) };
    assert_eq!(error.to_string(), "addPet: no token: the line broke");
    assert_eq!((error.outcome(), error.attempts()), (Outcome::NotSent, 3));

    let client = fake.client(OAuth2::password("id", "alice", "hunter2"))?;
    let Err(error) = client.pets().list_pets().await else { return Err("an error was expected".into()) };
    assert!(error.to_string().contains("give `token_url`"), "{error}");
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn a_token_of_ones_own_is_as_good() -> Result {
    let fake = Fake::default();
    let builder = Client::builder().transport(Clone::clone(&fake)).base_url("http://pets.example");
    let client = builder.petstore_auth("mine").build()?;
    client.pets().list_pets().await?;
    fake.client(own())?.pets().list_pets().credential("petstore_auth", "theirs").await?;
    assert_eq!(fake.asked(), ["GET http://pets.example/pets Bearer mine", "GET http://pets.example/pets Bearer theirs"]);
    Ok(())
}
