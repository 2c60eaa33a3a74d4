//! What travels piece by piece: events, lines of JSON, and files that neither side holds in memory.

use std::error::Error;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{Request, Response};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, mpsc};
use wire::api::operations::files::WRITE_FILE;
use wire::api::server::{
    Call, Chats, Failure, Feeds, Files, Forms, Guarded, Headers, Jobs, Logs, Mixed, Notes, Path, Pets, Query, Records, Router,
    Texts, Uploads,
};
use wire::api::*;
use wire::runtime::error::{BoxError, TransportError};
use wire::runtime::source::{Chunks, Source};
use wire::runtime::stream::{Event, Events, Lines, WholeOr};
use wire::runtime::transport::{Exchange, Opening, Transport};
use wire::{File, Retries};

type Outcome = Result<(), Box<dyn Error>>;

/// Items as they are sent from elsewhere.
struct Sent<T>(mpsc::Receiver<Result<T, BoxError>>);

impl<T> Stream for Sent<T> {
    type Item = Result<T, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(context)
    }
}

/// A stream of these, of which all but the first wait for a sign.
fn after_sign<T: Send + 'static>(items: Vec<T>, sign: Arc<Notify>) -> Sent<T> {
    let (sender, receiver) = mpsc::channel(1);
    tokio::spawn(async move {
        for (index, item) in items.into_iter().enumerate() {
            if index > 0 {
                sign.notified().await;
            }
            if sender.send(Ok(item)).await.is_err() {
                break;
            }
        }
    });
    Sent(receiver)
}

#[derive(Clone, Default)]
struct Handler {
    sign: Arc<Notify>,
    noted: Arc<Mutex<Vec<String>>>,
}

impl Handler {
    fn note(&self, text: String) {
        if let Ok(mut noted) = self.noted.lock() {
            noted.push(text);
        }
    }

    fn noted(&self) -> Vec<String> {
        self.noted.lock().map(|noted| noted.clone()).unwrap_or_default()
    }
}

impl Chats for Handler {
    async fn create_chat(&self, call: Call<Chat>) -> Result<WholeOr<Problem, Events<Size>>, Failure> {
        let accept = call.headers.get("accept").and_then(|value| value.to_str().ok());
        self.note(accept.unwrap_or_default().to_owned());
        match (call.text.as_str(), call.stream) {
            ("busy", _) => Err(Failure::body(429, &serde_json::json!({"title": "busy"}))),
            (_, Some(true)) => Ok(WholeOr::Stream(words(&call.text))),
            _ => Ok(Problem::new(&call.text).into()),
        }
    }
}

/// An event for each word, and one after all of them.
fn words(text: &str) -> Events<Size> {
    let words: Vec<_> = text.split(' ').map(|word| Event::new(Size::new().unit(word)).name("word")).collect();
    words.into_iter().chain([Event::new(Size::new().width(0)).id("end").retry(Duration::from_secs(2))]).collect()
}

impl Feeds for Handler {
    async fn read_feed(&self, _: Call<ReadFeedRequest>) -> Result<Events<Color>, Failure> {
        Ok(Events::new(after_sign(vec![Event::new(Color::new(1)), Event::new(Color::new(2))], Arc::clone(&self.sign))))
    }
}

impl Logs for Handler {
    async fn write_log(&self, call: Call<WriteLogRequest>) -> Result<(), Failure> {
        self.note(call.body.iter().map(|size| format!("{:?};", size.width)).collect());
        Ok(())
    }

    async fn read_log(&self, call: Call<ReadLogRequest>) -> Result<Lines<Size>, Failure> {
        Ok((0..call.lines.unwrap_or(2)).map(|number| Size::new().width(number)).collect())
    }
}

impl Records for Handler {
    async fn read_records(&self, _: Call<()>) -> Result<Lines<Color>, Failure> {
        let (sender, receiver) = mpsc::channel(1);
        tokio::spawn(async move {
            for item in [Ok(Color::new(1)), Ok(Color::new(2)), Err("the disk is gone".into())] {
                if item.is_err() {
                    // What was written has to leave before the connection is given up.
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
                let _ = sender.send(item).await;
            }
        });
        Ok(Lines::new(Sent(receiver)))
    }
}

impl Files for Handler {
    async fn read_file(&self, call: Call<ReadFileRequest>) -> Result<File, Failure> {
        let chunks = vec![Bytes::from_static(b"first,"), Bytes::from_static(b"second")];
        let length = (call.id == "known").then_some(12);
        match call.id.as_str() {
            "missing" => Err(Failure::body(404, &serde_json::json!({"title": "no such file"}))),
            _ => Ok(File::stream(length, after_sign(chunks, Arc::clone(&self.sign))).content_type("image/png")),
        }
    }

    async fn write_file(&self, call: Call<WriteFileRequest>) -> Result<(), Failure> {
        let file = call.into_inner().body;
        self.note(format!("{:?} {:?}", file.content_type, file.bytes));
        let mut stream = file.into_stream();
        self.note(format!("{:?}", stream.length()));
        while let Some(chunk) = stream.try_next().await.map_err(|_| Failure::internal())? {
            self.note(format!("{chunk:?}"));
            self.sign.notify_one();
        }
        Ok(())
    }
}

impl Forms for Handler {
    async fn send_parts(&self, call: Call<SendPartsRequest>) -> Result<(), Failure> {
        self.note(call.files.iter().map(|file| format!("{:?} {:?};", file.file_name, file.bytes)).collect());
        Ok(())
    }
}

impl Guarded for Handler {}
impl Headers for Handler {}
impl Jobs for Handler {}
impl Notes for Handler {}
impl Path for Handler {}
impl Pets for Handler {}
impl Mixed for Handler {}
impl Query for Handler {}
impl Texts for Handler {}
impl Uploads for Handler {}

struct Served {
    client: Client,
    handler: Handler,
    address: std::net::SocketAddr,
}

async fn served() -> Result<Served, Box<dyn Error>> {
    let handler = Handler::default();
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let app = Router::new(Clone::clone(&handler)).without_verification().stream_upload(&WRITE_FILE).into_axum();
    tokio::spawn(async move { axum::serve(listener, app).await });
    let client = Client::builder().base_url(format!("http://{address}")).build()?;
    Ok(Served { client, handler, address })
}

/// What a server answers to these bytes.
async fn raw(address: std::net::SocketAddr, request: &str) -> Result<String, Box<dyn Error>> {
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(format!("{request}\r\nHost: x\r\nConnection: close\r\n\r\n").as_bytes()).await?;
    let mut text = Vec::new();
    // An answer that breaks off may end in an error; what came before counts.
    let _ = stream.read_to_end(&mut text).await;
    Ok(String::from_utf8_lossy(&text).into_owned())
}

#[tokio::test(flavor = "current_thread")]
async fn an_answer_is_whole_or_comes_in_events() -> Outcome {
    let served = served().await?;
    let chats = served.client.chats();
    assert_eq!(chats.create_chat(Chat::new("one two")).await?, Problem::new("one two"));
    let mut events = chats.create_chat(Chat::new("one two").stream(true)).events().await?;
    let mut seen = Vec::new();
    while let Some(event) = events.try_next().await? {
        seen.push(event);
    }
    let word = |word: &str| Event::new(Size::new().unit(word)).name("word");
    let last = Event::new(Size::new().width(0)).id("end").retry(Duration::from_secs(2));
    assert_eq!(seen, [word("one"), word("two"), last]);
    assert_eq!(events.last_id(), Some("end"));
    assert_eq!(served.handler.noted(), ["application/json", "text/event-stream, application/json;q=0.8"]);

    let answer = chats.create_chat(Chat::new("one").stream(true)).events().send_with_meta().await?;
    assert_eq!((answer.status, answer.header("content-type")), (200, Some("text/event-stream")));
    // Whoever asks in one way and reads in the other is told so.
    let Err(error) = chats.create_chat(Chat::new("one")).events().await else { return Err("no stream".into()) };
    let told =
        "createChat: unexpected content: the answer is application/json, which is no such stream; does the request ask for one?";
    assert_eq!(error.to_string(), told);
    let Err(error) = chats.create_chat(Chat::new("one").stream(true)).await else { return Err("a stream".into()) };
    let told = "createChat: unexpected content: the answer is text/event-stream, which has to be asked for as a stream";
    assert_eq!(error.to_string(), told);
    // A refusal is one either way.
    let Err(error) = chats.create_chat(Chat::new("busy")).retries(Retries::none()).events().await else {
        return Err("busy".into());
    };
    let refused = error.gateway().ok_or("the gateway refused")?;
    assert_eq!((refused.status, refused.details::<Problem>()?), (429, Problem::new("busy")));
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn events_and_lines_travel_as_their_standards_say() -> Outcome {
    let served = served().await?;
    served.handler.sign.notify_one();
    let text = raw(served.address, "GET /v1/feeds/1 HTTP/1.1").await?;
    assert!(text.contains("content-type: text/event-stream\r\n"), "{text}");
    assert!(text.ends_with("\r\n\r\nF\r\ndata: {\"R\":1}\n\n\r\nF\r\ndata: {\"R\":2}\n\n\r\n0\r\n\r\n"), "{text}");
    let text = raw(served.address, "GET /v1/logs HTTP/1.1").await?;
    assert!(
        text.contains("content-type: application/x-ndjson\r\n")
            && text.contains("{\"width\":0}\n")
            && text.contains("{\"width\":1}\n")
    );
    let text = raw(served.address, "GET /v1/records HTTP/1.1").await?;
    assert!(
        text.contains("content-type: application/json-seq\r\n")
            && text.contains("\x1E{\"R\":1}\n")
            && text.contains("\x1E{\"R\":2}\n")
    );
    // The last chunk is missing, so that nobody takes this for the end.
    assert!(!text.ends_with("0\r\n\r\n"), "{text}");
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn an_event_arrives_before_the_next_is_made() -> Outcome {
    let served = served().await?;
    let mut events = served.client.feeds().read_feed("1").await?;
    assert_eq!(events.try_next().await?.map(|event| event.data), Some(Color::new(1)));
    served.handler.sign.notify_one();
    assert_eq!(events.try_next().await?.map(|event| event.data), Some(Color::new(2)));
    assert_eq!(events.try_next().await?.map(|event| event.data), None);
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn lines_and_sequences_are_read_value_by_value() -> Outcome {
    let served = served().await?;
    let mut lines = served.client.logs().read_log().lines_(3).lines().await?;
    let mut widths = Vec::new();
    while let Some(line) = lines.try_next().await? {
        widths.push(line.width);
    }
    assert_eq!(widths, [Some(0), Some(1), Some(2)]);
    served.client.logs().write_log(vec![Size::new().width(1), Size::new()]).await?;
    assert_eq!(served.handler.noted(), ["Some(1);None;"]);
    // What breaks off is no end.
    let mut records = served.client.records().read_records().await?;
    assert_eq!((records.try_next().await?, records.try_next().await?), (Some(Color::new(1)), Some(Color::new(2))));
    let Some(Err(error)) = records.next().await else { return Err("the stream broke off".into()) };
    assert!(error.to_string().starts_with("readRecords: "), "{error}");
    assert!(records.next().await.is_none());
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn a_download_is_not_held_in_memory() -> Outcome {
    let served = served().await?;
    for (id, length) in [("known", Some(12)), ("unknown", None)] {
        let mut download = served.client.files().read_file(id).download_(true).download().await?;
        assert_eq!((download.status, download.content_type.as_deref(), download.length), (200, Some("image/png"), length));
        assert_eq!(download.try_next().await?.as_deref(), Some(&b"first,"[..]));
        // The rest is made only now.
        served.handler.sign.notify_one();
        assert_eq!(download.try_next().await?.as_deref(), Some(&b"second"[..]));
        assert_eq!(download.try_next().await?, None);
    }
    served.handler.sign.notify_one();
    let whole = served.client.files().read_file("known").await?;
    assert_eq!((whole.bytes.as_ref(), whole.content_type.as_deref()), (&b"first,second"[..], Some("image/png")));
    let Err(error) = served.client.files().read_file("missing").download().await else { return Err("there is no file".into()) };
    assert_eq!(error.gateway().ok_or("the gateway refused")?.details::<Problem>()?, Problem::new("no such file"));
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn an_upload_is_not_held_in_memory() -> Outcome {
    let served = served().await?;
    let sign = Arc::clone(&served.handler.sign);
    // The second chunk is made when the handler has seen the first.
    let stream = after_sign(vec![Bytes::from_static(b"first,"), Bytes::from_static(b"second")], sign);
    served.client.files().write_file("1", File::stream(12, stream).content_type("image/png")).await?;
    let noted = served.handler.noted();
    assert_eq!(noted, ["Some(\"image/png\") b\"\"", "Some(12)", "b\"first,\"", "b\"second\""]);
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn a_file_in_a_form_may_be_a_stream() -> Outcome {
    let served = served().await?;
    let sign = Arc::new(Notify::new());
    sign.notify_one();
    let stream = File::stream(None, after_sign(vec![Bytes::from_static(b"a\r\n"), Bytes::from_static(b"b")], sign));
    let files = vec![stream, File::new("whole.txt", "whole")];
    served.client.forms().send_parts(SendPartsRequest::new(Color::new(1), files)).await?;
    assert_eq!(served.handler.noted(), ["Some(\"files\") b\"a\\r\\nb\";Some(\"whole.txt\") b\"whole\";"]);
    Ok(())
}

/// Answers with chunks, a pause before each, and counts what it was asked.
#[derive(Clone, Default)]
struct Slow {
    /// How many attempts end before anything of the request was read, or after.
    fail: Arc<Mutex<Vec<bool>>>,
    seen: Arc<Mutex<Vec<Bytes>>>,
    pauses: Vec<u64>,
}

impl Transport for Slow {
    fn send(&self, _: Request<Bytes>, _: usize) -> Exchange<'_> {
        Box::pin(async { Err(TransportError::new(false, "this is a test of streams")) })
    }

    fn open(&self, request: Request<Source>) -> Opening<'_> {
        Box::pin(async move {
            let mut file = File::default();
            file.source = Some(request.into_body());
            let read = async |file: File| {
                let mut stream = file.into_stream();
                while let Ok(Some(chunk)) = stream.try_next().await {
                    self.seen.lock().map(|mut seen| seen.push(chunk)).unwrap_or_default();
                }
            };
            let fail = self.fail.lock().ok().and_then(|mut fail| fail.pop());
            if let Some(after) = fail {
                if after {
                    read(file).await;
                }
                return Err(TransportError::new(false, "failed"));
            }
            read(file).await;
            let mut answer = Response::new(Source::new(None, Pausing(self.pauses.clone(), None)));
            answer.headers_mut().insert("content-type", http::HeaderValue::from_static("text/event-stream"));
            Ok(answer)
        })
    }
}

struct Pausing(Vec<u64>, Option<Pin<Box<tokio::time::Sleep>>>);

impl Chunks for Pausing {
    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
        let Some(pause) = self.0.first().copied() else { return Poll::Ready(None) };
        let sleep = self.1.get_or_insert_with(|| Box::pin(tokio::time::sleep(Duration::from_secs(pause))));
        std::task::ready!(sleep.as_mut().poll(context));
        self.0.remove(0);
        self.1 = None;
        Poll::Ready(Some(Ok(Bytes::from_static(b"data: {\"R\":1}\n\n"))))
    }
}

#[tokio::test(flavor = "current_thread", start_paused = true)]
async fn a_stream_that_flows_is_not_cut_off() -> Outcome {
    let client =
        Client::builder().base_url("http://test.example").transport(Slow { pauses: vec![8, 9, 8, 11], ..Slow::default() });
    let client = client.timeout(Duration::from_secs(10)).build()?;
    let mut events = client.feeds().read_feed("1").await?;
    for _ in 0..3 {
        assert!(events.try_next().await?.is_some());
    }
    let Some(Err(error)) = events.next().await else { return Err("the pause is too long".into()) };
    assert_eq!(error.to_string(), "readFeed: no answer within 10s");
    assert!(events.next().await.is_none());
    Ok(())
}

#[tokio::test(flavor = "current_thread", start_paused = true)]
async fn a_stream_is_sent_again_only_when_nobody_began_to_read_it() -> Outcome {
    let file = || {
        let sign = Arc::new(Notify::new());
        File::stream(1, after_sign(vec![Bytes::from_static(b"x")], sign))
    };
    for (fail, sent, worked) in [(vec![false, false], 1, true), (vec![true], 1, false)] {
        let slow = Slow { fail: Arc::new(Mutex::new(fail)), ..Slow::default() };
        let client = Client::builder().base_url("http://test.example").transport(slow.clone()).build()?;
        let outcome = client.files().write_file("1", file()).await;
        assert_eq!(outcome.is_ok(), worked, "{outcome:?}");
        assert_eq!(slow.seen.lock().map(|seen| seen.len()).unwrap_or_default(), sent);
    }
    Ok(())
}
