//! A server that misbehaves on purpose: raw sockets, one scripted act for each request, and a record of what it saw.
//!
//! No HTTP library stands between a test and the wire, so that a connection can be reset in the middle of an answer, an answer
//! can be half as long as it says, and every request that reached the server whole is counted as it came.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// A request that reached the server whole.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The method.
    pub method: String,
    /// Path and query.
    pub target: String,
    /// The header section, without the request line.
    pub head: String,
    /// The body.
    pub body: String,
}

impl Seen {
    /// A header's value; empty when it is missing.
    pub fn header(&self, name: &str) -> &str {
        let find = |line: &'_ str| {
            let (other, _) = line.split_once(':')?;
            other.eq_ignore_ascii_case(name).then_some(())
        };
        let line = self.head.lines().find(|line| find(line).is_some());
        line.and_then(|line| line.split_once(':')).map(|(_, value)| value.trim()).unwrap_or_default()
    }

    /// A top-level member of the body, as text.
    pub fn member(&self, name: &str) -> Option<String> {
        let body: serde_json::Value = serde_json::from_str(&self.body).ok()?;
        Some(body.get(name)?.as_str()?.to_owned())
    }
}

/// An answer.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// Headers beside the length.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Reply {
    /// JSON under this status.
    pub fn json(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self { status, headers: vec![("content-type", "application/json".to_owned())], body: body.into() }
    }

    /// With another header, in place of one of that name.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.retain(|(other, _)| *other != name);
        self.headers.push((name, value.into()));
        self
    }

    fn bytes(&self) -> Vec<u8> {
        let mut text = format!("HTTP/1.1 {} Scripted\r\ncontent-length: {}\r\n", self.status, self.body.len());
        for (name, value) in &self.headers {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        text.push_str("\r\n");
        [text.as_bytes(), &self.body].concat()
    }
}

/// What the server does with a request.
#[derive(Clone, Debug)]
pub enum Act {
    /// Resets the connection as soon as the request begins to arrive; it is not read and does not count as seen.
    ResetBefore,
    /// Reads the request and resets the connection.
    Reset,
    /// Answers, and stays for more.
    Answer(Reply),
    /// Answers, and resets the connection at once.
    AnswerAndReset(Reply),
    /// Sends half of the answer and resets the connection.
    HalfAndReset(Reply),
    /// Sends half of the answer and closes the connection in good order.
    HalfAndClose(Reply),
    /// Sends the answer byte by byte, with this pause in between.
    Drip(Reply, Duration),
    /// Sends a body that never ends.
    Endless,
    /// Reads the request and says nothing.
    Silence,
}

type Early = dyn Fn(usize) -> bool + Send + Sync;
type Script = dyn Fn(usize, &Seen) -> Act + Send + Sync;

/// A server that misbehaves on purpose.
pub struct Faulty {
    /// Where it listens.
    pub address: SocketAddr,
    seen: Arc<Mutex<Vec<Seen>>>,
    connections: Arc<AtomicUsize>,
    task: JoinHandle<()>,
}

impl Faulty {
    /// Does these things with the first requests, and the last of them with all that follow.
    pub async fn doing(acts: &[Act]) -> Self {
        let acts = acts.to_vec();
        let act = move |turn: usize| acts.get(turn).or(acts.last()).cloned().expect("a script has at least one act");
        let early = act.clone();
        Self::scripted(move |turn| matches!(early(turn), Act::ResetBefore), move |turn, _| act(turn)).await
    }

    /// Asks `early`, with the number of the request, whether to reset the connection unread, and `script` what to do else.
    pub async fn scripted(
        early: impl Fn(usize) -> bool + Send + Sync + 'static,
        script: impl Fn(usize, &Seen) -> Act + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let address = listener.local_addr().expect("a listener has an address");
        let seen: Arc<Mutex<Vec<Seen>>> = Arc::default();
        let (early, script): (Arc<Early>, Arc<Script>) = (Arc::new(early), Arc::new(script));
        let (turns, connections): (Arc<AtomicUsize>, Arc<AtomicUsize>) = Default::default();
        let (record, accepted) = (Arc::clone(&seen), Arc::clone(&connections));
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                accepted.fetch_add(1, Ordering::SeqCst);
                let _ = stream.set_nodelay(true);
                let (early, script, record) = (Arc::clone(&early), Arc::clone(&script), Arc::clone(&record));
                let turns = Arc::clone(&turns);
                tokio::spawn(async move {
                    let mut connection = Connection { stream, read: Vec::new() };
                    while let Some(()) = connection.begins().await {
                        let turn = turns.fetch_add(1, Ordering::SeqCst);
                        if early(turn) {
                            return connection.reset();
                        }
                        let Some(request) = connection.request().await else { return };
                        record.lock().unwrap_or_else(PoisonError::into_inner).push(request.clone());
                        if !connection.act(script(turn, &request)).await {
                            return;
                        }
                    }
                });
            }
        });
        Self { address, seen, connections, task }
    }

    /// Its address, as a client takes it.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// How many connections it accepted so far.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// What it saw so far.
    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Faulty {
    fn drop(&mut self) {
        self.task.abort();
    }
}

struct Connection {
    stream: TcpStream,
    read: Vec<u8>,
}

impl Connection {
    /// Waits for the first bytes of a request; nothing when the client has gone.
    async fn begins(&mut self) -> Option<()> {
        if self.read.is_empty() { self.more().await } else { Some(()) }
    }

    async fn more(&mut self) -> Option<()> {
        let mut chunk = [0; 4096];
        let count = self.stream.read(&mut chunk).await.ok().filter(|count| *count > 0)?;
        self.read.extend_from_slice(chunk.get(..count)?);
        Some(())
    }

    async fn request(&mut self) -> Option<Seen> {
        let end = loop {
            match self.read.windows(4).position(|window| window == b"\r\n\r\n") {
                Some(end) => break end,
                None => self.more().await?,
            }
        };
        let head = String::from_utf8_lossy(self.read.get(..end)?).into_owned();
        let (line, head) = head.split_once("\r\n").unwrap_or((&head, ""));
        let mut words = line.split(' ').map(str::to_owned);
        let (method, target) = (words.next()?, words.next()?);
        let mut seen = Seen { method, target, head: head.to_owned(), body: String::new() };
        let length: usize = seen.header("content-length").parse().unwrap_or(0);
        let whole = end + 4 + length;
        while self.read.len() < whole {
            self.more().await?;
        }
        seen.body = String::from_utf8_lossy(self.read.get(end + 4..whole)?).into_owned();
        self.read.drain(..whole);
        Some(seen)
    }

    /// Does it; false when the connection is over.
    async fn act(&mut self, act: Act) -> bool {
        match act {
            Act::ResetBefore | Act::Reset => {
                let _ = self.stream.set_zero_linger();
                false
            }
            Act::Answer(reply) => self.stream.write_all(&reply.bytes()).await.is_ok(),
            Act::AnswerAndReset(reply) => {
                let _ = self.stream.write_all(&reply.bytes()).await;
                // What was written must be on its way before the reset overtakes it.
                tokio::time::sleep(Duration::from_millis(20)).await;
                let _ = self.stream.set_zero_linger();
                false
            }
            Act::HalfAndReset(reply) => {
                self.half(&reply).await;
                let _ = self.stream.set_zero_linger();
                false
            }
            Act::HalfAndClose(reply) => {
                self.half(&reply).await;
                let _ = self.stream.shutdown().await;
                false
            }
            Act::Drip(reply, pause) => {
                for byte in reply.bytes() {
                    if self.stream.write_all(&[byte]).await.is_err() {
                        return false;
                    }
                    tokio::time::sleep(pause).await;
                }
                true
            }
            Act::Endless => {
                let head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
                let chunk = [b"4000\r\n".to_vec(), vec![b' '; 0x4000], b"\r\n".to_vec()].concat();
                let mut sent = self.stream.write_all(head).await;
                while sent.is_ok() {
                    sent = self.stream.write_all(&chunk).await;
                }
                false
            }
            Act::Silence => {
                while self.more().await.is_some() {}
                false
            }
        }
    }

    async fn half(&mut self, reply: &Reply) {
        let bytes = reply.bytes();
        let (half, _) = bytes.split_at(bytes.len() - reply.body.len() / 2 - 1);
        let _ = self.stream.write_all(half).await;
        tokio::time::sleep(Duration::from_millis(5)).await;
    }

    fn reset(&self) {
        let _ = self.stream.set_zero_linger();
    }
}
