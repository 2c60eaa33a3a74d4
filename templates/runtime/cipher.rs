//! Encrypted notifications, opened and made.
//!
//! Neither scheme would be chosen today. DES has a key that can be searched, ECB shows equal blocks, and opening with a
//! public key hides nothing from anybody who has that key — it only proves who wrote. They are here because gateways use
//! them.

use std::fmt;

use cipher::block_padding::Pkcs7;
use cipher::{BlockDecryptMut, BlockEncryptMut, KeyInit};
use des::Des;

use super::{base64, crypto};
use super::keys::{SigningKey, VerifyingKey};

/// A DES key: eight bytes.
#[derive(Clone)]
pub struct DesKey([u8; 8]);

impl DesKey {
    /// A key from its text, which has eight ASCII characters.
    pub fn new(text: &str) -> Option<Self> {
        text.as_bytes().try_into().ok().map(Self)
    }
}

impl fmt::Debug for DesKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("DesKey(***)")
    }
}

/// Opens base64 of DES in ECB mode with PKCS#5 padding.
pub(crate) fn open_des(key: &DesKey, text: &str) -> Option<Vec<u8>> {
    let sealed = base64::read(text)?;
    ecb::Decryptor::<Des>::new(&key.0.into()).decrypt_padded_vec_mut::<Pkcs7>(&sealed).ok()
}

/// The counterpart of [`open_des`].
pub(crate) fn seal_des(key: &DesKey, plain: &[u8]) -> String {
    base64::write(&ecb::Encryptor::<Des>::new(&key.0.into()).encrypt_padded_vec_mut::<Pkcs7>(plain))
}

/// Opens base64 of blocks that were made with a private key, PKCS#1 v1.5 type 1.
pub(crate) fn open_rsa(key: &VerifyingKey, text: &str) -> Option<Vec<u8>> {
    let sealed = base64::read(text)?;
    let size = crypto::block_size(key.inner());
    let blocks = sealed.chunks_exact(size);
    if sealed.is_empty() || !blocks.remainder().is_empty() {
        return None;
    }
    let mut plain = Vec::with_capacity(sealed.len());
    for block in blocks {
        plain.extend(strip(&crypto::public_operation(key.inner(), block)?)?);
    }
    Some(plain)
}

/// The counterpart of [`open_rsa`].
pub(crate) fn seal_rsa(key: &SigningKey, plain: &[u8]) -> Option<String> {
    let size = crypto::block_size(key.inner()).checked_sub(11).filter(|size| *size > 0)?;
    let mut sealed = Vec::new();
    for chunk in plain.chunks(size) {
        sealed.extend(crypto::private_operation(key.inner(), chunk)?);
    }
    Some(base64::write(&sealed))
}

/// Takes the padding of a block away: `00 01`, at least eight `FF`, `00`. Nothing else is accepted in its place, since it is
/// all that tells a block of the key's owner from noise.
fn strip(block: &[u8]) -> Option<&[u8]> {
    let padded = block.strip_prefix(&[0, 1])?;
    let filling = padded.iter().take_while(|byte| **byte == 0xff).count();
    if filling < 8 {
        return None;
    }
    padded.get(filling..)?.strip_prefix(&[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn des_keys_have_eight_bytes() {
        assert!(DesKey::new("short").is_none());
        assert!(DesKey::new("nine byte").is_none());
        let key = DesKey::new("8 bytes!");
        assert_eq!(format!("{key:?}"), "Some(DesKey(***))");
    }

    #[test]
    fn des_survives_a_round_trip_and_refuses_noise() -> Result<(), &'static str> {
        let key = DesKey::new("8 bytes!").ok_or("key")?;
        for plain in ["", "7 bytes", "8 bytes!", "longer than one block"] {
            assert_eq!(open_des(&key, &seal_des(&key, plain.as_bytes())).as_deref(), Some(plain.as_bytes()));
        }
        for noise in ["", "AAAA", "AAAAAAAAAAA=", "not base64!"] {
            assert_eq!(open_des(&key, noise), None, "{noise}");
        }
        Ok(())
    }

    #[test]
    fn blocks_of_a_private_key_survive_a_round_trip() {
        let key = SigningKey::for_tests();
        for length in [1, 117, 118, 500] {
            let plain = vec![b'x'; length];
            let sealed = seal_rsa(&key, &plain).unwrap_or_default();
            assert_eq!(open_rsa(&key.verifying_key(), &sealed), Some(plain));
        }
        let short = base64::write(&[7; 127]);
        let noise = base64::write(&[7; 128]);
        for text in ["", &short, &noise] {
            assert_eq!(open_rsa(&key.verifying_key(), text), None);
        }
    }

    #[test]
    fn padding_is_stripped_strictly() {
        let block = |filling: usize, rest: &[u8]| [&[0, 1][..], &vec![0xff; filling], rest].concat();
        assert_eq!(strip(&block(8, b"\0data")), Some(b"data".as_slice()));
        assert_eq!(strip(&block(8, b"\0")), Some(b"".as_slice()));
        assert_eq!(strip(&block(7, b"\0data")), None);
        assert_eq!(strip(&block(8, b"data")), None);
        assert_eq!(strip(&[&[0, 2][..], &[0xff; 9], b"\0data"].concat()), None);
        assert_eq!(strip(b""), None);
    }
}
