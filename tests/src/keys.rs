//! Keys that protect nothing: made for these tests and published with them.

use std::sync::OnceLock;

use aggpay::SigningKey;

/// The keys of everybody involved.
pub struct Keys {
    /// Signs the merchant's requests; 2048 bits.
    pub merchant: SigningKey,
    /// Signs the platform's answers and notifications; 1024 bits, as real platforms still have.
    pub platform: SigningKey,
    /// Belongs to nobody that anybody trusts; 2048 bits.
    pub stranger: SigningKey,
    /// The merchant's key as text, for signing without the crate under test.
    pub merchant_pem: &'static str,
}

/// The keys of these tests, read once.
pub fn keys() -> &'static Keys {
    static KEYS: OnceLock<Keys> = OnceLock::new();
    KEYS.get_or_init(|| {
        let merchant_pem = include_str!("../data/keys/merchant.pem");
        let read = |pem: &str| SigningKey::from_pem(pem).expect("the keys in tests/data/keys can be read");
        Keys {
            merchant: read(merchant_pem),
            platform: read(include_str!("../data/keys/platform.pem")),
            stranger: read(include_str!("../data/keys/stranger.pem")),
            merchant_pem,
        }
    })
}
