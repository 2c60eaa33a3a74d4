//! Where calls go, what refusals and headers say, and what comes by itself.

use std::error::Error;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use calls::api::incoming::{ADD_PET_ON_ADOPTED, Event, PET_CREATED, PING};
use calls::api::server::{Call, Failure, Files, Pets, Router, 订单Api};
use calls::api::servers::{ProductionRegion, Server};
use calls::api::*;
use calls::runtime::transport::{Exchange, Transport};
use http::{HeaderMap, Request, Response};

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

/// Writes down where calls go.
#[derive(Clone, Default)]
struct Where(Arc<Mutex<Vec<String>>>);

impl Transport for Where {
    fn send(&self, request: Request<Bytes>, _: usize) -> Exchange<'_> {
        if let Ok(mut list) = self.0.lock() {
            list.push(request.uri().to_string());
        }
        Box::pin(std::future::ready(Ok(Response::new(Bytes::from_static(b"[]")))))
    }
}

impl Where {
    /// Where a client built like this sends a call, and one to an operation with a server of its own.
    async fn goes(configure: impl FnOnce(ClientBuilder) -> ClientBuilder) -> calls::Result<[String; 2]> {
        let seen = Self::default();
        let client = configure(Client::builder().transport(seen.clone()).petstore_auth("t")).build()?;
        client.pets().list_pets().await?;
        client.files().list_files().await?;
        let list = seen.0.lock().map(|list| list.clone()).unwrap_or_default();
        Ok([list.first().cloned().unwrap_or_default(), list.last().cloned().unwrap_or_default()])
    }
}

#[tokio::test(flavor = "current_thread")]
async fn servers_are_chosen_by_name() -> Result {
    let files = "https://files.calls.example/files".to_owned();
    let to = |pets: &str| [pets.to_owned(), files.clone()];
    assert_eq!(Where::goes(|builder| builder).await?, to("https://eu.calls.example/v1/pets"));
    let us = || Server::production().region(ProductionRegion::Us).version("v2/beta");
    assert_eq!(Where::goes(|builder| builder.server(us())).await?, to("https://us.calls.example/v2/beta/pets"));
    assert_eq!(
        Where::goes(|builder| builder.server(Server::sandbox_tests())).await?,
        to("https://sandbox.calls.example/v1/pets")
    );
    assert_eq!(Where::goes(|builder| builder.server(Server::localhost_8080())).await?, to("http://localhost:8080/pets"));
    let both = Where::goes(|builder| builder.server(us()).base_url("http://mock.example")).await?;
    assert_eq!(both, ["http://mock.example/pets", "http://mock.example/files"]);
    for wrong in ["", "v1?x", "v1@evil.example", "a b", "{x}"] {
        let built = Client::builder().server(Server::production().version(wrong)).build();
        let Err(error) = built else { return Err(format!("`{wrong}` was taken").into()) };
        assert_eq!(error.to_string(), format!("the variable `version` of the server's address cannot be `{wrong}`"));
    }
    Ok(())
}

struct Handler;

impl Pets for Handler {
    async fn list_pets(&self, call: Call<()>) -> std::result::Result<Vec<Pet>, Failure> {
        let headers = LinkRateLimitLimitResetHeaders::new().link("</pets?page=2>; rel=\"next\"").x_rate_limit_limit(60);
        call.answer_headers(&headers).map_err(|_| Failure::internal())?;
        Ok(vec![Pet::new("Rex")])
    }

    async fn add_pet(&self, call: Call<Pet>) -> std::result::Result<Pet, Failure> {
        match call.name.as_str() {
            "wrong" => Err(Failure::details(422, &ProblemOrWrongInput::WrongInput(WrongInput::new(vec!["name".to_owned()])))),
            "odd" => Err(Failure::details(418, &Problem::new("I am a teapot."))),
            "broken" => Err(Failure::internal()),
            _ => Ok(call.into_inner()),
        }
    }

    async fn get_pet(&self, call: Call<GetPetRequest>) -> std::result::Result<Pet, Failure> {
        let _ = call;
        Err(Failure::details(500, &"It broke.".to_owned()))
    }
}

impl Files for Handler {
    async fn open_vault(&self, call: Call<Vault>) -> std::result::Result<Vault, Failure> {
        let mut vault = call.into_inner();
        vault.number = if vault.password == "sesame" { 7 } else { 0 };
        Ok(vault)
    }
}

impl 订单Api for Handler {
    async fn list_orders(&self, call: Call<()>) -> std::result::Result<Vec<订单明细>, Failure> {
        let _ = call;
        Ok(vec![订单明细::new("12.30")])
    }
}

async fn served() -> Result<Client> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let app = Router::new(Handler).without_verification().into_axum();
    tokio::spawn(async move { axum::serve(listener, app).await });
    Ok(Client::builder().base_url(url).petstore_auth("t").retries(calls::Retries::none()).build()?)
}

#[tokio::test(flavor = "current_thread")]
async fn refusals_are_read_by_status() -> Result {
    let client = served().await?;
    let add = async |name: &str| client.pets().add_pet(Pet::new(name)).await;
    let refused =
        async |name: &str| -> Result<calls::Error> { add(name).await.err().ok_or_else(|| "an error was expected".into()) };

    let error = refused("wrong").await?;
    let wrong = WrongInput::new(vec!["name".to_owned()]);
    assert_eq!(error.details(), Some(ProblemOrWrongInput::WrongInput(wrong.clone())));
    assert_eq!(error.details(), Some(wrong));
    // 4XX stands for every status of its class that has no row of its own.
    assert_eq!(refused("odd").await?.details(), Some(ProblemOrWrongInput::Problem(Problem::new("I am a teapot."))));
    // The document does not say what a 500 holds.
    let error = refused("broken").await?;
    let told = error.gateway().ok_or("the gateway refused")?.details::<ProblemOrWrongInput>();
    assert_eq!(told.map_err(|error| error.to_string()), Err("the document does not know status 500 here".to_owned()));

    let Err(error) = client.pets().get_pet("1").await else { return Err("an error was expected".into()) };
    assert_eq!(error.details(), Some(ProblemOrTextOrWrongInput::Text("It broke.".to_owned())));
    let other = error.gateway().ok_or("the gateway refused")?.details::<ProblemOrWrongInput>();
    assert_eq!(other.map_err(|error| error.to_string()), Err("`getPet` is not refused with `ProblemOrWrongInput`".to_owned()));
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn headers_of_answers_have_a_type() -> Result {
    let client = served().await?;
    let answer = client.pets().list_pets().send_with_meta().await?;
    let headers: LinkRateLimitLimitResetHeaders = answer.headers_as()?;
    assert_eq!(headers.x_rate_limit_limit, Some(60));
    assert_eq!(headers.link.as_deref(), Some("</pets?page=2>; rel=\"next\""));
    assert_eq!(headers.x_rate_limit_reset, None);
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn names_of_any_script_are_names() -> Result {
    let orders = served().await?.订单().list_orders().await?;
    assert_eq!(orders.first().map(|order| order.金额.as_str()), Some("12.30"));
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn what_goes_one_way_is_asked_for_only_there() -> Result {
    let client = served().await?;
    let vault = client.files().open_vault(Vault::new("Ann", "sesame")).send_with_meta().await?;
    let body = r#"{"number":7,"owner":"Ann"}"#;
    assert_eq!(
        vault.headers.get("content-length").and_then(|length| length.to_str().ok()),
        Some(body.len().to_string().as_str())
    );
    assert_eq!((vault.value.number, vault.value.owner.as_str(), vault.value.password.as_str()), (7, "Ann", ""));
    // Kept by whoever called, and read again.
    let again: Vault = serde_json::from_str(body)?;
    assert_eq!(again, vault.value);
    Ok(())
}

#[test]
fn an_alternative_is_chosen_by_its_own_members_before_theirs() -> Result {
    // What a gateway added to a pet since is no reason to lose the pet.
    let text = r#"{"at":1,"message":{"name":"Rex","age":3,"colour":"red","chip":"c","weight":9}}"#;
    let starred: Starred = serde_json::from_str(text)?;
    assert!(matches!(&starred, Starred::Message(message) if message.message.name == "Rex"), "{starred:?}");
    assert!(matches!(serde_json::from_str(r#"{"at":1,"topic":"t"}"#)?, Starred::Channel(_)));
    Ok(())
}

#[test]
fn webhooks_are_read_by_name_or_by_address() -> Result {
    let none = HeaderMap::new();
    let rex = || Pet::new("Rex");
    let mut request = PET_CREATED.request("https://me.example/hook", &rex())?;
    PET_CREATED.set_headers(&mut request, &EventIdHeaders::new().x_event_id("e7"))?;
    assert_eq!(PET_CREATED.headers_as::<EventIdHeaders>(request.headers())?.x_event_id.as_deref(), Some("e7"));
    assert_eq!(PET_CREATED.headers_as::<EventIdHeaders>(&none)?.x_event_id, None);
    assert_eq!((request.method().as_str(), request.uri().path()), ("POST", "/hook"));
    assert_eq!(PET_CREATED.read(request.headers(), request.body())?, rex());
    assert_eq!(Event::read("petCreated", request.headers(), request.body())?, Event::PetCreated(Box::new(rex())));
    assert_eq!(Event::read("ping", &none, b"whatever")?, Event::Ping);
    let renamed = Event::read("pet.renamed", &none, br#"{"from": "Rex", "to": "Max", "new": 1}"#)?;
    assert_eq!((renamed.name(), PING.read(&none, b"")?), ("pet.renamed", ()));
    assert!(Event::read("pet.renamed", &none, b"").is_err());

    let refused = PET_CREATED.verify(request.headers(), request.body(), |_, body| body.is_empty());
    assert_eq!(
        refused.map_err(|error| error.to_string()),
        Err("petCreated: the receiver's own test says that it is not genuine".to_owned())
    );
    assert_eq!(
        Event::read("no", &none, b"").map_err(|error| error.to_string()),
        Err("notification: unexpected content: the document knows no webhook `no`".to_owned())
    );
    assert!(PET_CREATED.read(&none, b"{}").is_err());
    Ok(())
}

#[test]
fn callbacks_have_a_type_beside_their_operation() -> Result {
    let adoption = Adoption::new("Rex").age(3).by(vec!["Ann".to_owned(), "Bob".to_owned()]);
    let request = ADD_PET_ON_ADOPTED.request("https://me.example/hook", &adoption)?;
    assert_eq!(request.body(), "pet=Rex&age=3&by=Ann&by=Bob");
    assert_eq!(ADD_PET_ON_ADOPTED.read(request.headers(), request.body())?, adoption);
    assert_eq!(ADD_PET_ON_ADOPTED.name, "addPet.onAdopted");
    Ok(())
}
