//! Servers of the document by name, and addresses with variables in them.
//!
//! A server that a builder is given stands in for the same server in the tables of operations: one that has servers of its own keeps them,
//! unless one of those was chosen.

use std::fmt;
use std::marker::PhantomData;

use super::Builder;
use crate::runtime::error::{Error, Result};
use crate::runtime::operation::Gateway;
use crate::runtime::url::Base;

/// A server of the document.
pub struct Server<G> {
    address: Address,
    gateway: PhantomData<fn() -> G>,
}

/// An address with variables in it.
#[derive(Debug, Clone)]
pub struct Address {
    /// The address with the defaults of all variables, by which tables know it.
    known: &'static str,
    template: &'static str,
    defaults: &'static [(&'static str, &'static str)],
    values: Vec<(&'static str, String)>,
}

impl Address {
    /// An address with the defaults of all variables.
    #[doc(hidden)]
    #[must_use]
    pub fn new(known: &'static str, template: &'static str, defaults: &'static [(&'static str, &'static str)]) -> Self {
        Self { known, template, defaults, values: Vec::new() }
    }

    /// Gives a variable a value.
    #[doc(hidden)]
    #[must_use]
    pub fn set(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.values.retain(|(other, _)| *other != name);
        self.values.push((name, value.into()));
        self
    }

    /// The whole address. A value must not lead anywhere but to the place that the document has for it.
    fn filled(&self) -> Result<Base> {
        let mut url = self.template.to_owned();
        for (name, default) in self.defaults {
            let own = self.values.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str());
            let harmless = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '.' | '_' | '~' | '/');
            // Where a port stands, a slash would end the host.
            if let Some(value) = own
                && (value.is_empty() || !value.chars().all(harmless) || (value.contains('/') && self.in_host(name)))
            {
                return Err(Error::config("", format!("the variable `{name}` of the server's address cannot be `{value}`")));
            }
            url = url.replace(&format!("{{{name}}}"), own.unwrap_or(default));
        }
        super::core::base("", url.trim_end_matches('/'))
    }

    /// Whether a variable stands before the path.
    fn in_host(&self, name: &str) -> bool {
        let rest = self.template.split_once("://").map_or(self.template, |(_, rest)| rest);
        rest.split('/').next().is_some_and(|host| host.contains(&format!("{{{name}}}")))
    }
}

impl<G: Gateway> Server<G> {
    /// A server whose address is fixed.
    #[doc(hidden)]
    #[must_use]
    pub fn fixed(url: &'static str) -> Self {
        Self::open(Address::new(url, url, &[]))
    }

    /// A server whose address has variables.
    #[doc(hidden)]
    #[must_use]
    pub fn open(address: Address) -> Self {
        Self { address, gateway: PhantomData }
    }
}

impl<G: Gateway> Builder<G> {
    /// Calls this server of the document, in place of the first one. Operations that have servers of their own keep those, and more than one
    /// server can be given: for each operation the last one counts that it has.
    pub fn server(mut self, server: impl Into<Server<G>>) -> Self {
        let address = server.into().address;
        self.servers.retain(|other| other.known != address.known);
        self.servers.push(address);
        self
    }
}

/// The addresses that were chosen, by those that tables know.
pub(super) type Chosen = Vec<(&'static str, Base)>;

/// Fills all addresses in.
pub(super) fn chosen(servers: &[Address]) -> Result<Chosen> {
    servers.iter().rev().map(|server| Ok((server.known, server.filled()?))).collect()
}

impl<G> Clone for Server<G> {
    fn clone(&self) -> Self {
        Self { address: self.address.clone(), gateway: PhantomData }
    }
}

impl<G> fmt::Debug for Server<G> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.address.fmt(formatter)
    }
}
