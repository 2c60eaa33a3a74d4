//! Who may call: API keys, and the public keys that belong to them.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use crate::runtime::crypto;
use crate::runtime::keys::VerifyingKey;

/// Knows the callers.
pub trait KeyStore: Send + Sync + 'static {
    /// The public key that belongs to an API key; nothing for an unknown one.
    fn key(&self, api_key: &str) -> Option<VerifyingKey>;

    /// Whether the API key is known. Only asked where requests are not signed.
    fn knows(&self, api_key: &str) -> bool {
        self.key(api_key).is_some()
    }
}

/// A single caller.
impl<S: AsRef<str> + Send + Sync + 'static> KeyStore for (S, VerifyingKey) {
    fn key(&self, api_key: &str) -> Option<VerifyingKey> {
        crypto::same(self.0.as_ref().as_bytes(), api_key.as_bytes()).then(|| self.1.clone())
    }
}

impl KeyStore for HashMap<String, VerifyingKey> {
    fn key(&self, api_key: &str) -> Option<VerifyingKey> {
        self.get(api_key).cloned()
    }
}

impl KeyStore for BTreeMap<String, VerifyingKey> {
    fn key(&self, api_key: &str) -> Option<VerifyingKey> {
        self.get(api_key).cloned()
    }
}

impl<T: KeyStore + ?Sized> KeyStore for Arc<T> {
    fn key(&self, api_key: &str) -> Option<VerifyingKey> {
        (**self).key(api_key)
    }

    fn knows(&self, api_key: &str) -> bool {
        (**self).knows(api_key)
    }
}

/// Callers of a gateway whose requests are not signed: API keys alone.
#[derive(Clone, Default)]
pub struct ApiKeys(HashSet<String>);

impl ApiKeys {
    /// These API keys.
    pub fn new(keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(keys.into_iter().map(Into::into).collect())
    }
}

impl KeyStore for ApiKeys {
    fn key(&self, _: &str) -> Option<VerifyingKey> {
        None
    }

    fn knows(&self, api_key: &str) -> bool {
        self.0.contains(api_key)
    }
}

impl std::fmt::Debug for ApiKeys {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "ApiKeys({} keys, ***)", self.0.len())
    }
}
