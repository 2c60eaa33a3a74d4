//! Bodies in several media types of different schemas: what the client sends as a variant, the server hands its handler as the same one.

use std::error::Error;
use std::sync::{Arc, Mutex};

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderMap, Response};
use wire::File;
use wire::api::operations::uploads::REPLACE_UPLOAD;
use wire::api::server::{
    Call, Chats, Failure, Feeds, Files, Forms, Guarded, Headers, Jobs, Logs, Mixed, Notes, Path, Pets, Query, Records, Router,
    Texts, Uploads,
};
use wire::api::*;

type Outcome = Result<(), Box<dyn Error>>;

/// Keeps what it was called with.
#[derive(Clone, Default)]
struct Handler {
    uploads: Arc<Mutex<Vec<UploadRequest>>>,
    replaced: Arc<Mutex<Vec<Option<ReplaceUploadBody>>>>,
}

impl Uploads for Handler {
    async fn upload(&self, call: Call<UploadRequest>) -> Result<(), Failure> {
        if let Ok(mut list) = self.uploads.lock() {
            list.push(call.into_inner());
        }
        Ok(())
    }

    async fn replace_upload(&self, call: Call<ReplaceUploadRequest>) -> Result<(), Failure> {
        let body = match call.into_inner().body {
            // What comes piece by piece is read here.
            Some(ReplaceUploadBody::Bytes(file)) if file.source.is_some() => {
                let mut stream = file.into_stream();
                let mut bytes = Vec::new();
                while let Ok(Some(chunk)) = stream.try_next().await {
                    bytes.extend_from_slice(&chunk);
                }
                Some(ReplaceUploadBody::Bytes(File::new("streamed", bytes)))
            }
            other => other,
        };
        if let Ok(mut list) = self.replaced.lock() {
            list.push(body);
        }
        Ok(())
    }
}

impl Chats for Handler {}
impl Feeds for Handler {}
impl Files for Handler {}
impl Forms for Handler {}
impl Guarded for Handler {}
impl Headers for Handler {}
impl Jobs for Handler {}
impl Logs for Handler {}
impl Mixed for Handler {}
impl Notes for Handler {}
impl Path for Handler {}
impl Pets for Handler {}
impl Query for Handler {}
impl Records for Handler {}
impl Texts for Handler {}

struct Wire {
    client: Client,
    handler: Handler,
    /// Headers and body of the last request, as they travelled.
    seen: Arc<Mutex<(HeaderMap, String)>>,
    url: String,
}

impl Wire {
    async fn new(configure: impl FnOnce(Router<Handler>) -> Router<Handler>) -> Result<Self, Box<dyn Error>> {
        let (handler, seen) = (Handler::default(), Arc::new(Mutex::new(Default::default())));
        let app = configure(Router::new(Clone::clone(&handler)).without_verification()).into_axum();
        let log = Arc::clone(&seen);
        let app = app.layer(axum::middleware::from_fn(move |request: Request, next: axum::middleware::Next| {
            let log = Arc::clone(&log);
            async move {
                let (parts, body) = request.into_parts();
                let bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap_or_default();
                if let Ok(mut seen) = log.lock() {
                    *seen = (parts.headers.clone(), String::from_utf8_lossy(&bytes).into_owned());
                }
                let answer: Response<Body> = next.run(Request::from_parts(parts, Body::from(bytes))).await;
                answer
            }
        }));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        tokio::spawn(async move { axum::serve(listener, app).await });
        let client = Client::builder().base_url(&url).build()?;
        Ok(Wire { client, handler, seen, url })
    }

    /// Media type and body of the last request.
    fn sent(&self) -> (String, String) {
        let seen = self.seen.lock().map(|seen| seen.clone()).unwrap_or_default();
        let media_type = seen.0.get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default();
        (media_type.to_owned(), seen.1)
    }

    fn arrived(&self) -> Option<UploadRequest> {
        self.handler.uploads.lock().ok()?.pop()
    }

    fn replaced(&self) -> Option<Option<ReplaceUploadBody>> {
        self.handler.replaced.lock().ok()?.pop()
    }

    /// Status and text of what the server answers to a body that no client of ours would send.
    async fn raw(&self, media_type: Option<&str>, body: &'static str) -> Result<(u16, String), Box<dyn Error>> {
        let request = reqwest::Client::new().post(format!("{}/v1/uploads/1", self.url)).body(body);
        let request = media_type.into_iter().fold(request, |request, own| request.header("content-type", own));
        let answer = request.send().await?;
        Ok((answer.status().as_u16(), answer.text().await?))
    }
}

fn filter() -> Filter {
    Filter::new().name("a b").color(Color::new(1)).tags(vec!["x".to_owned(), "y".to_owned()])
}

/// A body of bytes as it arrives: with a media type and without a name.
fn unnamed(media_type: &str, content: &'static str) -> File {
    let mut file = File::default().content_type(media_type);
    file.bytes = content.into();
    file
}

#[tokio::test(flavor = "current_thread")]
async fn each_variant_arrives_as_it_was_sent() -> Outcome {
    let wire = Wire::new(|router| router).await?;
    let json = r#"{"name":"a b","color":{"R":1},"tags":["x","y"]}"#;
    let form = "name=a+b&color%5BR%5D=1&tags=x&tags=y";
    for (body, media_type, text) in [
        (UploadBody::Json(filter()), "application/json", json),
        (UploadBody::Form(filter()), "application/x-www-form-urlencoded", form),
        (UploadBody::MergePatchJson(Size::new().width(3)), "application/merge-patch+json", r#"{"width":3}"#),
        (UploadBody::Ndjson(vec![Color::new(1), Color::new(2)]), "application/x-ndjson", "{\"R\":1}\n{\"R\":2}\n"),
        (UploadBody::Pdf(unnamed("application/pdf", "%PDF\u{0}")), "application/pdf", "%PDF\u{0}"),
        (UploadBody::Image(unnamed("image/png", "PNG")), "image/png", "PNG"),
        (UploadBody::Text("a;b ä".to_owned()), "text/plain", "a;b ä"),
        (UploadBody::Csv("a;b ä".to_owned()), "text/csv", "a;b ä"),
    ] {
        wire.client.uploads().upload("1", body.clone()).dry(true).await?;
        assert_eq!(wire.sent(), (media_type.to_owned(), text.to_owned()));
        let arrived = wire.arrived().ok_or("nothing arrived")?;
        assert_eq!((arrived.id.as_str(), arrived.dry), ("1", Some(true)));
        assert!(arrived.body == body, "{body:?} as {media_type} became {:?}", arrived.body);
    }
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn what_only_one_variant_can_be_need_not_name_it() -> Outcome {
    let wire = Wire::new(|router| router).await?;
    wire.client.uploads().upload("1", Size::new().width(3)).await?;
    assert_eq!(wire.arrived().ok_or("nothing arrived")?.body, UploadBody::MergePatchJson(Size::new().width(3)));
    wire.client.uploads().replace_upload("1").body(File::new("a", "abc")).await?;
    assert!(matches!(wire.replaced(), Some(Some(ReplaceUploadBody::Bytes(_)))));
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn a_form_of_parts_is_a_variant_with_its_files() -> Outcome {
    let wire = Wire::new(|router| router).await?;
    let file = File::new("a.png", "PNG").content_type("image/png");
    let parts = UploadMultipart::new(file).title("t").colors(vec![Color::new(1), Color::new(2)]);
    let body = UploadBody::Multipart(parts);
    wire.client.uploads().upload("1", body.clone()).await?;
    assert!(wire.sent().0.starts_with("multipart/form-data; boundary="), "{:?}", wire.sent());
    assert_eq!(wire.arrived().ok_or("nothing arrived")?.body, body);
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn the_variant_decides_what_a_file_is_sent_as() -> Outcome {
    let wire = Wire::new(|router| router).await?;
    // Under a media type of its own it would arrive as another variant.
    let odd = File::new("a", "%PDF").content_type("text/csv");
    wire.client.uploads().upload("1", UploadBody::Pdf(odd)).await?;
    assert_eq!(wire.sent().0, "application/pdf");
    assert!(matches!(wire.arrived().map(|arrived| arrived.body), Some(UploadBody::Pdf(_))));
    // A range says nothing that could be sent.
    wire.client.uploads().upload("1", UploadBody::Image(File::new("a", "PNG"))).await?;
    assert_eq!(wire.sent().0, "application/octet-stream");
    assert!(matches!(wire.arrived().map(|arrived| arrived.body), Some(UploadBody::Image(_))));
    let call = wire.client.uploads().upload("1", UploadBody::Json(filter())).body_as("application/x-www-form-urlencoded");
    let Err(error) = call.await else { return Err("an error was expected".into()) };
    assert_eq!(error.to_string(), "upload: the media type of this body is that of its variant");
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn the_media_type_of_a_request_decides_what_arrives() -> Outcome {
    let wire = Wire::new(|router| router).await?;
    let body = |wire: &Wire| wire.arrived().map(|arrived| arrived.body);
    let json = r#"{"name":"n"}"#;
    assert_eq!(wire.raw(Some("APPLICATION/JSON; charset=utf-8"), json).await?.0, 204);
    assert!(body(&wire) == Some(UploadBody::Json(Filter::new().name("n"))));
    // JSON by a name that the document does not know is what it calls JSON first.
    assert_eq!(wire.raw(Some("application/vnd.other+json"), json).await?.0, 204);
    assert!(body(&wire) == Some(UploadBody::Json(Filter::new().name("n"))));
    assert_eq!(wire.raw(None, json).await?.0, 204);
    assert!(body(&wire) == Some(UploadBody::Json(Filter::new().name("n"))));
    // The same bytes are another thing by another name.
    assert_eq!(wire.raw(Some("application/merge-patch+json"), r#"{"width":1}"#).await?.0, 204);
    assert!(body(&wire) == Some(UploadBody::MergePatchJson(Size::new().width(1))));
    assert_eq!(wire.raw(Some("text/csv"), json).await?.0, 204);
    assert!(body(&wire) == Some(UploadBody::Csv(json.to_owned())));

    for (media_type, sent) in [("application/xml", "<a/>"), ("text/html", "a"), ("video/mp4", "a"), ("multipart/mixed", "a")] {
        let (status, told) = wire.raw(Some(media_type), sent).await?;
        assert_eq!(status, 415, "{media_type}: {told}");
        assert!(told.contains("application/merge-patch+json or"), "{told}");
        assert!(body(&wire).is_none());
    }
    // What the media type promises is what is read, and nothing else is tried.
    for (media_type, sent) in
        [("application/json", "a;b"), ("multipart/form-data; boundary=x", json), ("application/x-ndjson", "{}")]
    {
        let (status, told) = wire.raw(Some(media_type), sent).await?;
        assert_eq!(status, 400, "{media_type}: {told}");
    }
    assert_eq!(wire.raw(None, "").await?.0, 400);
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn a_body_that_may_be_absent_is_no_variant() -> Outcome {
    let wire = Wire::new(|router| router).await?;
    wire.client.uploads().replace_upload("1").await?;
    assert_eq!(wire.sent(), (String::new(), String::new()));
    assert_eq!(wire.replaced(), Some(None));
    // A variant may itself be one of several types.
    let problem = ReplaceUploadBody::Json(Problem::new("full").into());
    let bytes = unnamed("application/octet-stream", "{}");
    // In a form `7` is a number to one of them and a text to the other.
    let forms = [ReplaceUploadBody::Form(Problem::new("7").into()), ReplaceUploadBody::Form(Color::new(7).into())];
    let others = [problem, ReplaceUploadBody::Bytes(bytes), ReplaceUploadBody::Json(Color::new(7).into())];
    for body in others.into_iter().chain(forms) {
        wire.client.uploads().replace_upload("1").body(body.clone()).await?;
        assert!(wire.replaced() == Some(Some(body)));
    }
    Ok(())
}

#[tokio::test(flavor = "current_thread")]
async fn a_variant_of_bytes_can_be_handed_over_unread() -> Outcome {
    let wire = Wire::new(|router| router.stream_upload(&REPLACE_UPLOAD)).await?;
    let send = |body: ReplaceUploadBody| wire.client.uploads().replace_upload("1").body(body);
    send(ReplaceUploadBody::Bytes(File::new("a", "abc"))).await?;
    assert!(wire.replaced() == Some(Some(ReplaceUploadBody::Bytes(File::new("streamed", "abc")))));
    // Of the other variants the handler gets what there is to know.
    let color = ReplaceUploadBody::Json(Color::new(7).into());
    send(color.clone()).await?;
    assert!(wire.replaced() == Some(Some(color)));
    Ok(())
}
