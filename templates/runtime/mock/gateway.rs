//! The mock over TCP: every module of the document at one address, each below a path of its own.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use http::StatusCode;
use tokio::net::{TcpListener, ToSocketAddrs};
use tokio::task::JoinHandle;

use super::keys::{Keys, Merchant};
use super::table::Mock;
use crate::runtime::operation;
use crate::runtime::server::Router;

/// A module of the document, to be mocked.
pub struct Module {
    name: &'static str,
    operations: &'static [Mock],
    router: fn(&'static [Mock], &Keys) -> axum::Router,
}

impl Module {
    /// The module of this gateway, below a path that is its name.
    #[must_use]
    pub const fn of<G: operation::Gateway>(name: &'static str, operations: &'static [Mock]) -> Self {
        Self { name, operations, router: router::<G> }
    }
}

impl fmt::Debug for Module {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Module({}, {} operations)", self.name, self.operations.len())
    }
}

fn router<G: operation::Gateway>(operations: &'static [Mock], keys: &Keys) -> axum::Router {
    let router = Router::<G, ()>::with_routes((), |routes| {
        for mock in operations {
            routes.add_untyped(mock.operation, mock.input, |headers, query| mock.answer(headers, query));
        }
    });
    router.verify_with(Merchant::new(keys)).sign_with(keys.platform_signing_key()).into_axum()
}

/// A gateway to develop against, at work. It ends when this is dropped.
#[derive(Debug)]
#[must_use = "the gateway ends when this is dropped"]
pub struct Gateway {
    address: SocketAddr,
    keys: Keys,
    modules: &'static [Module],
    task: JoinHandle<io::Result<()>>,
}

impl Gateway {
    /// Serves modules at an address.
    pub(crate) async fn serve(address: impl ToSocketAddrs, keys: Keys, modules: &'static [Module]) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let mut app = axum::Router::new();
        for module in modules {
            app = app.nest(&format!("/{}", module.name), (module.router)(module.operations, &keys));
        }
        let known: Vec<String> = modules.iter().map(|module| format!("/{}", module.name)).collect();
        let elsewhere = (StatusCode::NOT_FOUND, format!("There is nothing here, but below {}.\n", known.join(" and ")));
        let app = app.fallback(move || std::future::ready(elsewhere.clone()));
        let task = tokio::spawn(async move { axum::serve(listener, app).await });
        Ok(Self { address, keys, modules, task })
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The base address of a module, by its name in the crate.
    #[must_use]
    pub fn url(&self, module: &str) -> String {
        // A server that listens everywhere is called here.
        let ip = match self.address.ip() {
            IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
            IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
            ip => ip,
        };
        format!("http://{}/{module}", SocketAddr::new(ip, self.address.port()))
    }

    /// All modules, each with its base address.
    pub fn urls(&self) -> impl Iterator<Item = (&'static str, String)> {
        self.modules.iter().map(|module| (module.name, self.url(module.name)))
    }

    /// The keys with which it is called.
    #[must_use]
    pub fn keys(&self) -> &Keys {
        &self.keys
    }
}

impl Drop for Gateway {
    fn drop(&mut self) {
        self.task.abort();
    }
}
