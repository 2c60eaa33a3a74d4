//! What the generated crate sends and reads, byte for byte: the rows of the specification's tables, over a real connection.

use std::error::Error;
use std::sync::{Arc, Mutex};

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, Response, StatusCode};
use wire::api::server::{
    ApiKeys, Call, Chats, Failure, Feeds, Files, Forms, Guarded, Headers, Jobs, Logs, Mixed, Notes, Path, Pets, Query, Records,
    Router, Texts, Uploads,
};
use wire::api::*;
use wire::{File, Result as CallResult};

type Outcome = Result<(), Box<dyn Error>>;

/// What was sent, as it travelled.
#[derive(Clone, Default)]
struct Seen(Arc<Mutex<Vec<(String, HeaderMap, String)>>>);

impl Seen {
    fn last(&self) -> (String, HeaderMap, String) {
        self.0.lock().map(|list| list.last().cloned().unwrap_or_default()).unwrap_or_default()
    }

    fn header(&self, name: &str) -> String {
        self.last().1.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
    }
}

/// Answers with what it was called with, through `note`.
#[derive(Clone, Default)]
struct Handler(Arc<Mutex<Vec<String>>>);

impl Handler {
    fn note(&self, value: impl std::fmt::Debug) {
        if let Ok(mut list) = self.0.lock() {
            list.push(format!("{value:?}"));
        }
    }

    fn last(&self) -> String {
        self.0.lock().map(|list| list.last().cloned().unwrap_or_default()).unwrap_or_default()
    }
}

impl Path for Handler {
    async fn read_path(&self, call: Call<ReadPathRequest>) -> Result<(), Failure> {
        self.note(&call.input);
        Ok(())
    }
}

impl Mixed for Handler {
    async fn read_mixed(&self, call: Call<ReadMixedRequest>) -> Result<(), Failure> {
        self.note(&call.input);
        Ok(())
    }
}

impl Query for Handler {
    async fn read_query(&self, call: Call<ReadQueryRequest>) -> Result<(), Failure> {
        self.note(&call.input);
        Ok(())
    }
}

impl Headers for Handler {
    async fn read_headers(&self, call: Call<ReadHeadersRequest>) -> Result<(), Failure> {
        self.note(&call.input);
        Ok(())
    }
}

impl Forms for Handler {
    async fn send_form(&self, call: Call<Form>) -> Result<(), Failure> {
        self.note(&call.input);
        Ok(())
    }

    async fn send_parts(&self, call: Call<SendPartsRequest>) -> Result<(), Failure> {
        let files: Vec<_> = call.files.iter().map(|file| (file.content_type.clone(), file.bytes.clone())).collect();
        self.note((&call.input.meta, &call.input.note, files));
        Ok(())
    }
}

impl Texts for Handler {
    async fn write_text(&self, call: Call<WriteTextRequest>) -> Result<String, Failure> {
        Ok(format!("{}: {}", call.id, call.body))
    }

    async fn write_bytes(&self, call: Call<WriteBytesRequest>) -> Result<File, Failure> {
        Ok(call.into_inner().body.unwrap_or_default())
    }

    async fn patch_text(&self, call: Call<PatchTextRequest>) -> Result<Size, Failure> {
        Ok(call.into_inner().body.unwrap_or_default())
    }
}

impl Jobs for Handler {
    async fn start_job(&self, call: Call<StartJobRequest>) -> Result<StartJobAnswer, Failure> {
        match call.id.as_str() {
            "done" => Ok(StartJobAnswer::Ok(Color::new(1))),
            "waiting" => Ok(StartJobAnswer::Accepted(Size::new().width(2))),
            "nothing" => Ok(StartJobAnswer::NoContent),
            "odd" => Ok(StartJobAnswer::Success(206, "a part".to_owned())),
            _ => Err(Failure::body(409, &serde_json::json!({"title": "It runs already."}))),
        }
    }

    async fn read_job(&self, call: Call<ReadJobRequest>) -> Result<ReadJobAnswer, Failure> {
        Ok(match call.id.as_str() {
            "pdf" => ReadJobAnswer::OkPdf(File::new("a.pdf", "%PDF").content_type("application/pdf")),
            "csv" => ReadJobAnswer::OkCsv("a;b\n".to_owned()),
            _ => ReadJobAnswer::Ok(Size::new().width(3)),
        })
    }
}

impl Notes for Handler {
    async fn send_note(&self, call: Call<Filter>) -> Result<(), Failure> {
        self.note(&call.input);
        Ok(())
    }

    async fn find_notes(&self, call: Call<Filter>) -> Result<Vec<String>, Failure> {
        Ok(call.into_inner().tags.unwrap_or_default())
    }

    async fn copy_notes(&self, call: Call<CopyNotesRequest>) -> Result<(), Failure> {
        self.note(&call.input);
        Ok(())
    }
}

impl Pets for Handler {
    async fn save_pet(&self, call: Call<SavePetRequest>) -> Result<Pet, Failure> {
        self.note(call.dry);
        Ok(call.into_inner().body)
    }

    async fn find_pets(&self, call: Call<Color>) -> Result<Vec<Pet>, Failure> {
        Ok((1..=call.r).map(|id| Pet::new(id.into(), Vec::<String>::new())).collect())
    }
}

impl Guarded for Handler {
    async fn read_guarded(&self, _: Call<()>) -> Result<(), Failure> {
        Ok(())
    }

    async fn write_guarded(&self, call: Call<()>) -> Result<(), Failure> {
        self.note(&call.api_key);
        Ok(())
    }
}

// What comes piece by piece has tests of its own.
impl Chats for Handler {}
impl Feeds for Handler {}
impl Files for Handler {}
impl Logs for Handler {}
impl Records for Handler {}
impl Uploads for Handler {}

struct Wire {
    client: Client,
    seen: Seen,
    handler: Handler,
    url: String,
}

/// A server, with somebody between who writes down what goes past.
async fn wire(configure: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Result<Wire, Box<dyn Error>> {
    let (seen, handler) = (Seen::default(), Handler::default());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let keys = ApiKeys::new(["k1", "t1", "user:password", "bearer"]);
    let app = Router::new(Clone::clone(&handler)).verify_with(keys).into_axum();
    let notes = seen.clone();
    let app = app.layer(axum::middleware::from_fn(move |request: Request, next: axum::middleware::Next| {
        let notes = notes.clone();
        async move {
            let (parts, body) = request.into_parts();
            let body = axum::body::to_bytes(body, 1 << 20).await.unwrap_or_default();
            if let Ok(mut list) = notes.0.lock() {
                let text = String::from_utf8_lossy(&body).into_owned();
                let mut headers = parts.headers.clone();
                headers.extend(parts.method.as_str().parse().map(|method| (HeaderName::from_static("x-method"), method)));
                list.push((parts.uri.to_string(), headers, text));
            }
            next.run(Request::from_parts(parts, Body::from(body))).await
        }
    }));
    tokio::spawn(async move { axum::serve(listener, app).await });
    let client = configure(Client::builder().base_url(&url)).build()?;
    Ok(Wire { client, seen, handler, url })
}

fn words(list: &[&str]) -> Vec<String> {
    list.iter().map(|word| (*word).to_owned()).collect()
}

#[tokio::test(flavor = "current_thread")]
async fn paths() -> Outcome {
    let wire = wire(|builder| builder).await?;
    let color = || Color::new(100).g(200);
    let list = || words(&["blue", "black,brown"]);
    wire.client.path().read_path(list(), color(), list(), color(), color(), list(), "ma/in", "next").await?;
    assert_eq!(
        wire.seen.last().0,
        "/v1/path/blue,black%2Cbrown/R=100,G=200/.blue,black%2Cbrown/.R=100.G=200/;matrix=R,100,G,200\
         /;matrix_list=blue;matrix_list=black%2Cbrown/ma%2Fin...next"
    );
    let expected = ReadPathRequest::new(list(), color(), list(), color(), color(), list(), "ma/in", "next");
    assert_eq!(wire.handler.last(), format!("{expected:?}"));
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn queries() -> Outcome {
    let wire = wire(|builder| builder).await?;
    let list = || words(&["blue", "a&b"]);
    let filter = || Filter::new().name("x y").color(Color::new(1)).tags(words(&["p", "q"]));
    let call = wire.client.query().read_query();
    let call = call.exploded(list()).joined(words(&["blue", "a,b"])).spaced(list()).piped(words(&["blue", "a|b"]));
    let call = call.object(Color::new(100).g(200)).spread(Size::new().width(3).unit("mm")).filter(filter());
    let call = call.where_(Color::new(7)).address("https://a.example/b?c=d&e").name("beside filter[name]");
    let expected = format!("{:?}", call.input());
    call.await?;
    assert_eq!(
        wire.seen.last().0,
        "/v1/query?exploded=blue&exploded=a%26b&joined=blue,a%2Cb&spaced=blue%20a%26b&piped=blue%7Ca%7Cb&object=R,100,G,200\
         &width=3&unit=mm&filter%5Bname%5D=x%20y&filter%5Bcolor%5D%5BR%5D=1&filter%5Btags%5D=p&filter%5Btags%5D=q\
         &where=%7B%22R%22%3A7%7D&address=https://a.example/b?c=d%26e&name=beside+filter%5Bname%5D"
    );
    // A bar inside an item cannot be told from one between items; the specification says so, too.
    assert_eq!(wire.handler.last(), expected.replace("\"a|b\"", "\"a\", \"b\""));

    wire.client.query().read_query().await?;
    assert_eq!(wire.seen.last().0, "/v1/query");
    assert_eq!(wire.handler.last(), format!("{:?}", ReadQueryRequest::new()));
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn a_parameter_of_several_types_is_read_as_what_fits() -> Outcome {
    let wire = wire(|builder| builder).await?;
    for (value, sent) in [
        (ReadMixedValue::from(words(&["a", "b"])), "a,b"),
        (ReadMixedValue::from(ReadMixedValueText::Every), "every"),
        (ReadMixedValue::from(-7), "-7"),
    ] {
        let call = wire.client.mixed().read_mixed().value(value);
        let expected = format!("{:?}", call.input());
        call.await?;
        assert_eq!(wire.seen.last().0, format!("/v1/mixed?value={sent}"));
        assert_eq!(wire.handler.last(), expected);
    }
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn headers_and_cookies() -> Outcome {
    let wire = wire(|builder| builder).await?;
    let call = wire.client.headers().read_headers().x_words(words(&["blue", "black"])).x_color(Color::new(1).g(2));
    let call = call.colors(words(&["a b", "c;d"])).note("e; f");
    let expected = format!("{:?}", call.input());
    call.await?;
    assert_eq!(wire.seen.header("x-words"), "blue,black");
    assert_eq!(wire.seen.header("x-color"), "R=1,G=2");
    assert_eq!(wire.seen.header("cookie"), "colors=a%20b,c%3Bd; note=e%3B%20f");
    assert_eq!(wire.handler.last(), expected);
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn forms() -> Outcome {
    let wire = wire(|builder| builder).await?;
    let form =
        Form::new("n, m").words(words(&["a", "b"])).filter(Filter::new().name("x").color(Color::new(1))).color(Color::new(2));
    wire.client.forms().send_form(form.clone()).await?;
    assert_eq!(wire.handler.last(), format!("{form:?}"), "what has no value takes none from others");
    let form = form.marks(words(&["m", "n"]));
    wire.client.forms().send_form(form.clone()).await?;
    let (_, _, body) = wire.seen.last();
    assert_eq!(
        body,
        "name=n%2C+m&words=a,b&filter%5Bname%5D=x&filter%5Bcolor%5D%5BR%5D=1&color=%7B%22R%22%3A2%7D&marks=m&marks=n"
    );
    assert_eq!(wire.handler.last(), format!("{form:?}"));

    let files = vec![File::new("a.png", "A"), File::new("b.gif", "B").content_type("image/gif")];
    wire.client.forms().send_parts(SendPartsRequest::new(Color::new(5), files).note("*hi*")).await?;
    let (_, _, body) = wire.seen.last();
    let parts: Vec<&str> = body.split("\r\n").filter(|line| line.starts_with("Content-Type")).collect();
    assert_eq!(
        parts,
        ["Content-Type: application/json", "Content-Type: text/markdown", "Content-Type: image/png", "Content-Type: image/gif"]
    );
    let noted = "(Color { R: 5 }, Some(\"*hi*\"), [(Some(\"image/png\"), b\"A\"), (Some(\"image/gif\"), b\"B\")])";
    assert_eq!(wire.handler.last(), noted);
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn bodies() -> Outcome {
    let wire = wire(|builder| builder).await?;
    assert_eq!(wire.client.texts().write_text("1", "ä \"b\"").await?, "1: ä \"b\"");
    assert_eq!((wire.seen.header("content-type"), wire.seen.last().2), ("text/plain".to_owned(), "ä \"b\"".to_owned()));
    assert_eq!(wire.seen.header("accept"), "text/plain, application/json;q=0.8");

    let bytes = vec![0_u8, 159, 255];
    let answer = wire.client.texts().write_bytes("1").body(File::new("", bytes.clone())).send_with_meta().await?;
    assert_eq!((answer.status, answer.header("content-type")), (200, Some("application/octet-stream")));
    assert_eq!(answer.value.bytes, bytes);

    let size = wire.client.texts().patch_text("1").body(Size::new().width(3)).await?;
    assert_eq!(size, Size::new().width(3));
    assert_eq!(wire.seen.header("content-type"), "application/merge-patch+json");
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn a_call_chooses_among_the_forms_of_a_body() -> Outcome {
    let wire = wire(|builder| builder).await?;
    let filter = || Filter::new().name("a b").color(Color::new(1)).tags(words(&["x", "y"]));
    let send = || wire.client.notes().send_note(filter());
    send().await?;
    let json = r#"{"name":"a b","color":{"R":1},"tags":["x","y"]}"#;
    assert_eq!((wire.seen.header("content-type"), wire.seen.last().2), ("application/json".to_owned(), json.to_owned()));
    assert_eq!(wire.handler.last(), format!("{:?}", filter()));
    send().body_as("application/x-www-form-urlencoded").await?;
    assert_eq!(wire.seen.last().2, "name=a+b&color%5BR%5D=1&tags=x&tags=y");
    assert_eq!(wire.handler.last(), format!("{:?}", filter()));
    send().body_as("multipart/form-data").await?;
    assert!(wire.seen.header("content-type").starts_with("multipart/form-data; boundary="));
    assert_eq!(wire.handler.last(), format!("{:?}", filter()));
    let Err(error) = send().body_as("text/csv").await else { return Err("an error was expected".into()) };
    assert_eq!(error.to_string(), "sendNote: the document knows no body in text/csv");
    let answer = reqwest::Client::new()
        .post(format!("{}/v1/notes", wire.url))
        .header("content-type", "text/csv")
        .body("a;b")
        .send()
        .await?;
    assert_eq!(answer.status().as_u16(), 415);
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn xml() -> Outcome {
    let wire = wire(|builder| builder).await?;
    let parent = Pet::new(1, words(&[])).alive(true);
    let pet = Pet::new(7, words(&["a & b", "<c>"]))
        .name("\"R\"\r\n")
        .weight("1.50".parse()?)
        .colors(vec![Color::new(1), Color::new(2)]);
    let pet = pet.parent(parent).born(wire::Date::from_calendar_date(2024, 2.try_into()?, 29)?);
    let saved = wire.client.pets().save_pet(pet.clone()).dry(true).await?;
    assert_eq!(saved, pet);
    let (address, _, body) = wire.seen.last();
    assert_eq!((address.as_str(), wire.seen.header("content-type")), ("/v1/pets?dry=true", "application/xml".to_owned()));
    assert_eq!(
        body,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<p:pet xmlns:p=\"urn:pets\" id=\"7\"><Name>&quot;R&quot;&#13;\n</Name><weight>1.5</weight>\
         <tags><tags>a &amp; b</tags><tags>&lt;c&gt;</tags></tags><color><R>1</R></color><color><R>2</R></color>\
         <p:pet xmlns:p=\"urn:pets\" id=\"1\"><tags></tags><alive>true</alive></p:pet><born>2024-02-29</born></p:pet>"
    );
    let found = wire.client.pets().find_pets(Color::new(2)).await?;
    assert_eq!(found, [Pet::new(1, words(&[])), Pet::new(2, words(&[]))]);
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn xml_of_others_is_read_and_harmful_xml_refused() -> Outcome {
    let wire = wire(|builder| builder).await?;
    let send = async |body: String| -> Result<(u16, String), Box<dyn Error>> {
        let request =
            reqwest::Client::new().put(format!("{}/v1/pets", wire.url)).header("content-type", "text/xml; charset=utf-8");
        let answer = request.body(body).send().await?;
        Ok((answer.status().as_u16(), answer.text().await?))
    };
    let text = "\u{feff}<?xml version='1.0'?><!-- a --><x:any xmlns:x='urn:other' id=' 7 ' more='1'><Name><![CDATA[<&>]]>&#x41;&apos;</Name>\
                <unknown><deep/></unknown><tags/><color><R> 5 </R></color><alive nil='true'/></x:any>";
    let (status, body) = send(text.to_owned()).await?;
    assert!(
        status == 200 && body.contains("id=\"7\"><Name>&lt;&amp;&gt;A'</Name><tags></tags><color><R>5</R></color></p:pet>"),
        "{body}"
    );
    let deep = format!("{}{}", "<a>".repeat(5000), "</a>".repeat(5000));
    let bomb = "<!DOCTYPE a [<!ENTITY b 'c'><!ENTITY d SYSTEM 'file:///etc/hostname'>]><a id='1'><tags/>&b;&d;</a>".to_owned();
    for (body, told) in [
        (deep, "elements stand in each other more than 100 deep"),
        (bomb, "a document type, which is not read"),
        ("<a id='1'><tags/><Name>&b;</Name></a>".to_owned(), "an entity that XML does not have"),
        ("<a id='x'><tags/></a>".to_owned(), "id: "),
        ("<a><tags/></a>".to_owned(), "id: "),
        ("<a id='1'><tags/></b>".to_owned(), "malformed XML"),
        ("<a id='1'>".to_owned(), "the document ends inside an element"),
        ("<a/><b/>".to_owned(), "there is not one root"),
        ("".to_owned(), "body"),
    ] {
        let (status, text) = send(body).await?;
        assert!(status == 400 && text.contains(told), "{status} {text}");
    }
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn other_methods_and_whole_queries() -> Outcome {
    let wire = wire(|builder| builder).await?;
    let filter = || Filter::new().name("a&b").tags(words(&["x", "y"]));
    assert_eq!(wire.client.notes().find_notes(filter()).await?, words(&["x", "y"]));
    assert_eq!(wire.seen.header("x-method"), "QUERY");
    wire.client.notes().copy_notes().which(filter()).await?;
    assert_eq!(wire.seen.header("x-method"), "COPY");
    assert_eq!(wire.seen.last().0, "/v1/notes?%7B%22name%22%3A%22a%26b%22%2C%22tags%22%3A%5B%22x%22%2C%22y%22%5D%7D");
    assert_eq!(wire.handler.last(), format!("{:?}", CopyNotesRequest::new().which(filter())));
    wire.client.notes().copy_notes().await?;
    assert_eq!((wire.seen.last().0.as_str(), wire.handler.last()), ("/v1/notes", format!("{:?}", CopyNotesRequest::new())));
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn answers() -> Outcome {
    let wire = wire(|builder| builder).await?;
    let start = async |id: &str| -> CallResult<StartJobAnswer> { wire.client.jobs().start_job(id).await };
    assert_eq!(start("done").await?, StartJobAnswer::Ok(Color::new(1)));
    assert_eq!(start("waiting").await?, StartJobAnswer::Accepted(Size::new().width(2)));
    assert_eq!(start("nothing").await?, StartJobAnswer::NoContent);
    assert_eq!(start("odd").await?, StartJobAnswer::Success(206, "a part".to_owned()));
    let Err(error) = start("running").await else { return Err("an error was expected".into()) };
    let refused = error.gateway().ok_or("the gateway refused")?;
    assert_eq!((refused.status, refused.details::<Problem>()?), (409, Problem::new("It runs already.")));
    assert_eq!(refused.body, r#"{"title":"It runs already."}"#);
    assert!(refused.headers.contains_key("content-type"));

    let read = async |id: &str| wire.client.jobs().read_job(id).await;
    assert_eq!(read("json").await?, ReadJobAnswer::Ok(Size::new().width(3)));
    assert_eq!(read("csv").await?, ReadJobAnswer::OkCsv("a;b\n".to_owned()));
    assert_eq!(read("pdf").await?, ReadJobAnswer::OkPdf(File::new("a.pdf", "%PDF").content_type("application/pdf")));
    assert_eq!(wire.seen.header("accept"), "application/json, application/pdf;q=0.8, text/csv;q=0.7");
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn an_answer_that_nobody_declared_is_an_error_that_keeps_it() -> Outcome {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let app = axum::Router::new().fallback(|| async {
        let mut response = Response::new(Body::from("<p>moved</p>"));
        *response.status_mut() = StatusCode::FOUND;
        response
    });
    tokio::spawn(async move { axum::serve(listener, app).await });
    let client = Client::builder().base_url(url).build()?;
    let Err(error) = client.jobs().start_job("1").await else { return Err("an error was expected".into()) };
    let gateway = error.gateway().ok_or("the gateway's own")?;
    assert_eq!((gateway.status, gateway.body.as_ref()), (302, &b"<p>moved</p>"[..]));
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn one_way_in_of_several_is_enough() -> Outcome {
    let wire = wire(|builder| builder).await?;
    let Err(error) = wire.client.guarded().read_guarded().await else { return Err("an error was expected".into()) };
    assert_eq!(error.to_string(), "readGuarded: the client was built without key and tenant, or login");
    // Nothing is asked of the caller here, but whoever has a token shows it.
    wire.client.guarded().write_guarded().await?;
    assert_eq!(wire.seen.header("authorization"), "");

    let build = |builder: ClientBuilder| builder.base_url(&wire.url).build();
    build(Client::builder().key("k1").tenant("t1"))?.guarded().read_guarded().await?;
    assert_eq!((wire.seen.last().0, wire.seen.header("cookie")), ("/v1/guarded?key=k1".to_owned(), "tenant=t1".to_owned()));
    build(Client::builder().login("user:password"))?.guarded().read_guarded().await?;
    assert_eq!(wire.seen.header("authorization"), "Basic dXNlcjpwYXNzd29yZA==");
    build(Client::builder().token("bearer"))?.guarded().write_guarded().await?;
    assert_eq!(wire.seen.header("authorization"), "Bearer bearer");
    assert_eq!(wire.handler.last(), "Some(\"bearer\")");
    let refused = build(Client::builder().key("k1").tenant("wrong"))?.guarded().read_guarded().await;
    assert_eq!(refused.err().and_then(|error| error.status()), Some(401));
    Ok(())
}
