//! The client: one path for every operation.
//!
//! Generated code adds names — a method per operation, a group per resource — and nothing else. Behind each of them stands
//! one function that is not generic: it checks the input, writes the request, signs it, sends it, opens the answer, and does it
//! again when that is safe and of use.

mod answer;
#[cfg(feature = "blocking")]
mod blocking;
mod bodies;
mod budget;
mod call;
mod core;
mod headers;
mod hooks;
#[cfg(feature = "oauth")]
pub mod oauth;
mod options;
mod paging;
mod prepare;
mod retry;
mod secrets;
pub mod servers;
#[cfg(feature = "stream")]
mod stream;
pub(crate) mod tokens;
mod trace;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use super::error::{Error, Result};
use super::keys::{SigningKey, VerifyingKey};
use super::operation::Gateway;
use super::transport::{Reqwest, Transport};

pub use self::budget::RetryBudget;
pub use self::call::{Answer, Call};
pub use self::core::Core;
pub use self::hooks::{Attempt, End, Hook};
pub use self::paging::{Items, Pages};
pub use self::retry::Retries;
#[cfg(feature = "stream")]
pub use self::stream::{Download, Downloads};

/// How long a call may take unless told otherwise.
const TIMEOUT: Duration = Duration::from_secs(60);
/// How long one attempt may take unless told otherwise.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(30);
/// How long a connection may take to come about unless told otherwise.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// How long an answer's body may be unless told otherwise.
const RESPONSE_LIMIT: usize = 16 * 1024 * 1024;

/// A client of one gateway. Cloning is cheap: all clones share keys and connections.
pub struct Client<G> {
    core: Arc<Core>,
    gateway: PhantomData<fn() -> G>,
}

impl<G: Gateway> Client<G> {
    /// Starts to configure a client.
    pub fn builder() -> Builder<G> {
        Builder::new()
    }

    /// What the generated groups call through.
    #[doc(hidden)]
    #[must_use]
    pub fn core(&self) -> &Core {
        &self.core
    }
}

impl<G> Clone for Client<G> {
    fn clone(&self) -> Self {
        Self { core: Arc::clone(&self.core), gateway: PhantomData }
    }
}

impl<G: Gateway> fmt::Debug for Client<G> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Client").field("gateway", &G::PROTOCOL.name).field("core", &self.core).finish()
    }
}

/// Configures a client.
#[must_use = "a builder does nothing until `build` is called"]
pub struct Builder<G> {
    credentials: Vec<(&'static str, String)>,
    tokens: Vec<(&'static str, Box<dyn tokens::Tokens>)>,
    signing_key: Option<SigningKey>,
    platform_key: Option<VerifyingKey>,
    base_url: Option<String>,
    servers: Vec<servers::Address>,
    transport: Option<Arc<dyn Transport>>,
    timeout: Duration,
    attempt_timeout: Duration,
    connect_timeout: Duration,
    response_limit: usize,
    retries: Retries,
    budget: RetryBudget,
    hooks: Vec<Arc<dyn Hook>>,
    gateway: PhantomData<fn() -> G>,
}

impl<G: Gateway> Builder<G> {
    fn new() -> Self {
        Self {
            credentials: Vec::new(),
            tokens: Vec::new(),
            signing_key: None,
            platform_key: None,
            base_url: None,
            servers: Vec::new(),
            transport: None,
            timeout: TIMEOUT,
            attempt_timeout: ATTEMPT_TIMEOUT,
            connect_timeout: CONNECT_TIMEOUT,
            response_limit: RESPONSE_LIMIT,
            retries: Retries::default(),
            budget: RetryBudget::default(),
            hooks: Vec::new(),
            gateway: PhantomData,
        }
    }

    /// Calls another address than the document's, for example a mock or a proxy. A path is put in front of the operations'.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// How long a whole call may take, all its attempts and the pauses between them included; 60 seconds unless set. A single
    /// call can have its own.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long one attempt of a call may take; 30 seconds unless set. A single call can have its own.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = timeout;
        self
    }

    /// How long a connection may take to come about; 10 seconds unless set. Of no effect on a transport of your own.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How many bytes an answer's body may have; 16 MiB unless set.
    pub fn response_limit(mut self, bytes: usize) -> Self {
        self.response_limit = bytes;
        self
    }

    /// How often and how patiently calls are attempted; three times unless set. What must not be sent twice is not sent twice,
    /// whatever is given here. A single call can have its own.
    pub fn retries(mut self, retries: Retries) -> Self {
        self.retries = retries;
        self
    }

    /// What may be spent on further attempts, in place of a budget of this client's own; give the same one to several clients
    /// and they share it.
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.budget = budget;
        self
    }

    /// Tells this hook of every attempt, after those that were given before it.
    pub fn hook(mut self, hook: impl Hook) -> Self {
        self.hooks.push(Arc::new(hook));
        self
    }

    /// Sends requests another way: over your own `reqwest` client, another stack, or none at all in a test.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Takes a secret under the name that the document's security uses.
    #[doc(hidden)]
    pub fn with_credential(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.credentials.retain(|(other, _)| *other != name);
        self.credentials.push((name, value.into()));
        self
    }

    /// Takes the key that signs requests.
    #[cfg(feature = "signing")]
    #[doc(hidden)]
    pub fn with_signing_key(mut self, key: SigningKey) -> Self {
        self.signing_key = Some(key);
        self
    }

    /// Takes the key that verifies answers.
    #[cfg(feature = "signing")]
    #[doc(hidden)]
    pub fn with_platform_key(mut self, key: VerifyingKey) -> Self {
        self.platform_key = Some(key);
        self
    }

    /// Builds the client. Fails with [`Error::Config`] when an address or a key of the document is malformed, or when the
    /// default transport cannot be set up.
    pub fn build(self) -> Result<Client<G>> {
        let base = self.base_url.as_deref().map(|url| self::core::base("", url)).transpose()?;
        let platform_key = match (self.platform_key, G::PROTOCOL.platform_key()) {
            (Some(key), _) => Some(key),
            (None, Some(text)) => Some(
                VerifyingKey::from_base64(text)
                    .map_err(|error| Error::config("", format!("the document's public key: {error}")))?,
            ),
            (None, None) => None,
        };
        let transport = match self.transport {
            Some(transport) => transport,
            None => Arc::new(
                Reqwest::new(self.connect_timeout).map_err(|error| Error::config("", format!("no HTTP client: {error}")))?,
            ),
        };
        let core = Core {
            transport,
            base,
            servers: servers::chosen(&self.servers)?,
            credentials: self.credentials,
            tokens: self.tokens,
            signing_key: self.signing_key,
            platform_key,
            timeout: self.timeout,
            attempt_timeout: self.attempt_timeout,
            response_limit: self.response_limit,
            retries: self.retries,
            budget: self.budget,
            hooks: self.hooks,
            #[cfg(feature = "blocking")]
            blocking: blocking::Executor::default(),
        };
        Ok(Client { core: Arc::new(core), gateway: PhantomData })
    }
}

impl<G: Gateway> fmt::Debug for Builder<G> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Builder")
            .field("gateway", &G::PROTOCOL.name)
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}
