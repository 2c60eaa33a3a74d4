//! Base64, as keys, signatures and Basic authentication are written in it.

use ::base64::Engine;
use ::base64::alphabet::STANDARD;
use ::base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

/// Standard base64 with padding, on one line.
pub(crate) fn write(bytes: &[u8]) -> String {
    ::base64::engine::general_purpose::STANDARD.encode(bytes)
}

/// Reads standard base64; line breaks and blanks are passed over, padding may be missing.
pub(crate) fn read(text: &str) -> Option<Vec<u8>> {
    const LENIENT: GeneralPurpose =
        GeneralPurpose::new(&STANDARD, GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent));
    let text: Vec<u8> = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    LENIENT.decode(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_read_with_breaks_and_without_padding() {
        assert_eq!(read("aGVs\r\nbG8").as_deref(), Some(b"hello".as_slice()));
        assert_eq!(read("aGVsbG8=").as_deref(), Some(b"hello".as_slice()));
        assert_eq!(read("a*b"), None);
    }
}
