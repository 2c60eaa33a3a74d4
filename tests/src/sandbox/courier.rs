//! Delivers notifications, and tries again until they are acknowledged.

use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How long to wait for an acknowledgement, and how often to ask for one.
#[derive(Clone, Debug)]
pub struct Patience {
    /// How long one attempt may take.
    pub time_limit: Duration,
    /// How long to wait before each further attempt; as many attempts follow the first one.
    pub pauses: Vec<Duration>,
}

impl Default for Patience {
    /// Five seconds, and three more attempts, as Adapay does it.
    fn default() -> Self {
        Self { time_limit: Duration::from_secs(5), pauses: [1, 2, 4].map(Duration::from_secs).to_vec() }
    }
}

/// What became of a notification.
#[derive(Clone, Debug)]
pub struct Dispatch {
    /// Where it went.
    pub url: String,
    /// The event.
    pub event: String,
    /// How each attempt ended: the status, or nothing when there was no answer.
    pub attempts: Vec<Option<u16>>,
    /// Whether it was acknowledged.
    pub delivered: bool,
    /// Whether nothing more will be tried.
    pub finished: bool,
}

/// A notification ready to be sent.
pub struct Letter {
    /// Where to.
    pub url: String,
    /// The event, for the log.
    pub event: String,
    /// The body's media type.
    pub content_type: &'static str,
    /// The body.
    pub body: Vec<u8>,
}

/// Delivers notifications in the background. It writes to this machine only: merchants' addresses in test data may be anybody's.
#[derive(Clone)]
pub struct Courier {
    patience: Patience,
    log: Arc<Mutex<Vec<Dispatch>>>,
}

impl Courier {
    /// A courier with this much patience.
    pub fn new(patience: Patience) -> Self {
        Self { patience, log: Arc::default() }
    }

    /// What was sent so far.
    pub fn log(&self) -> Vec<Dispatch> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Sends letters in the background, each on its own.
    pub fn send(&self, letters: Vec<Letter>) {
        for letter in letters {
            let place = self.enter(&letter);
            if is_local(&letter.url) {
                tokio::spawn(self.clone().deliver(letter, place));
            } else {
                self.note(place, |dispatch| dispatch.finished = true);
            }
        }
    }

    async fn deliver(self, letter: Letter, place: usize) {
        // Redirects are not followed, and no proxy is asked.
        let client =
            reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().timeout(self.patience.time_limit);
        let Ok(client) = client.build() else { return };
        let mut pauses = self.patience.pauses.iter();
        loop {
            let request =
                client.post(&letter.url).header(http::header::CONTENT_TYPE, letter.content_type).body(letter.body.clone());
            let status = request.send().await.ok().map(|answer| answer.status());
            let delivered = status.is_some_and(|status| status.is_success());
            let pause = if delivered { None } else { pauses.next() };
            self.note(place, |dispatch| {
                dispatch.attempts.push(status.map(|status| status.as_u16()));
                dispatch.delivered = delivered;
                dispatch.finished = pause.is_none();
            });
            let Some(pause) = pause else { return };
            tokio::time::sleep(*pause).await;
        }
    }

    fn enter(&self, letter: &Letter) -> usize {
        let mut log = self.log.lock().unwrap_or_else(PoisonError::into_inner);
        let (url, event) = (letter.url.clone(), letter.event.clone());
        log.push(Dispatch { url, event, attempts: Vec::new(), delivered: false, finished: false });
        log.len() - 1
    }

    fn note(&self, place: usize, change: impl FnOnce(&mut Dispatch)) {
        if let Some(dispatch) = self.log.lock().unwrap_or_else(PoisonError::into_inner).get_mut(place) {
            change(dispatch);
        }
    }
}

/// Whether an address is on this machine.
fn is_local(url: &str) -> bool {
    let Ok(url) = reqwest::Url::parse(url) else { return false };
    let host = url.host_str().unwrap_or_default().trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}
