//! Throw-away keys: what a merchant needs to call a mock, and what the mock signs with.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::OnceLock;

use crate::runtime::crypto;
use crate::runtime::keys::{KeyError, SigningKey, VerifyingKey};
use crate::runtime::server::KeyStore;

/// The keys of a mock and of its only merchant. They protect nothing and are short, so that they are made in a moment.
#[derive(Clone)]
pub struct Keys {
    api_key: String,
    merchant: SigningKey,
    platform: SigningKey,
}

impl Keys {
    /// Makes new keys.
    ///
    /// # Errors
    /// When the system has no random numbers to give.
    pub fn generate() -> io::Result<Self> {
        let key = || SigningKey::generate().ok_or_else(|| io::Error::other("no key could be made"));
        Ok(Self { api_key: format!("mock_{}", crypto::random_alphanumeric(24)), merchant: key()?, platform: key()? })
    }

    /// Reads the keys in a folder, or makes new ones there when it has none: `api_key`, `merchant.pem`, `platform.pem` and
    /// `platform_private.pem`.
    ///
    /// # Errors
    /// When the files cannot be read or written, or hold no keys.
    pub fn in_folder(folder: impl AsRef<Path>) -> io::Result<Self> {
        let folder = folder.as_ref();
        if folder.join(API_KEY).exists() {
            let read = |name: &str| fs::read_to_string(folder.join(name));
            let key = |name: &str| SigningKey::from_pem(&read(name)?).map_err(|error| unusable(name, &error));
            let api_key = read(API_KEY)?.trim().to_owned();
            return Ok(Self { api_key, merchant: key(MERCHANT)?, platform: key(PLATFORM_PRIVATE)? });
        }
        let keys = Self::generate()?;
        let pem = |text: Option<String>| text.ok_or_else(|| io::Error::other("a key could not be written"));
        fs::create_dir_all(folder)?;
        write(&folder.join(MERCHANT), &pem(keys.merchant.to_pem())?)?;
        write(&folder.join(PLATFORM_PRIVATE), &pem(keys.platform.to_pem())?)?;
        write(&folder.join(PLATFORM), &pem(keys.platform.verifying_key().to_pem())?)?;
        // The last one, since it tells that the others are there.
        write(&folder.join(API_KEY), &format!("{}\n", keys.api_key))?;
        Ok(keys)
    }

    /// Keys that are made once per process.
    pub(crate) async fn of_this_process() -> io::Result<Self> {
        static KEYS: OnceLock<Keys> = OnceLock::new();
        if let Some(keys) = KEYS.get() {
            return Ok(keys.clone());
        }
        let keys = tokio::task::spawn_blocking(Self::generate).await.map_err(io::Error::other)??;
        Ok(KEYS.get_or_init(|| keys).clone())
    }

    /// The merchant's API key. Where the document wants `user:password`, any user will do with it.
    #[must_use]
    pub fn api_key(&self) -> &str {
        &self.api_key
    }

    /// The merchant's private key, which signs requests.
    #[must_use]
    pub fn signing_key(&self) -> SigningKey {
        self.merchant.clone()
    }

    /// The platform's public key, which verifies answers.
    #[must_use]
    pub fn platform_key(&self) -> VerifyingKey {
        self.platform.verifying_key()
    }

    /// The platform's private key, which signs answers; a test may sign notifications with it.
    #[must_use]
    pub fn platform_signing_key(&self) -> SigningKey {
        self.platform.clone()
    }
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Keys").field("merchant", &self.merchant).field("platform", &self.platform).finish_non_exhaustive()
    }
}

/// The file of the merchant's API key.
const API_KEY: &str = "api_key";
/// The file of the merchant's private key.
const MERCHANT: &str = "merchant.pem";
/// The file of the platform's public key.
const PLATFORM: &str = "platform.pem";
/// The file of the platform's private key.
const PLATFORM_PRIVATE: &str = "platform_private.pem";

fn unusable(name: &str, error: &KeyError) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("{name}: {error}"))
}

/// Writes a file that only its owner may read.
fn write(path: &Path, text: &str) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    io::Write::write_all(&mut options.open(path)?, text.as_bytes())
}

/// The only caller that a mock knows.
pub(super) struct Merchant {
    api_key: String,
    key: VerifyingKey,
}

impl Merchant {
    pub(super) fn new(keys: &Keys) -> Self {
        Self { api_key: keys.api_key.clone(), key: keys.merchant.verifying_key() }
    }
}

impl KeyStore for Merchant {
    fn key(&self, api_key: &str) -> Option<VerifyingKey> {
        let secret = api_key.rsplit(':').next().unwrap_or_default();
        crypto::same(self.api_key.as_bytes(), secret.as_bytes()).then(|| self.key.clone())
    }
}
