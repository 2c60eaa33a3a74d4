//! What the targets share: bytes as the only file there is.

use generator::source::Files;

/// One file with these bytes.
pub struct One<'a>(pub &'a str, pub &'a [u8]);

impl Files for One<'_> {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        if path == self.0 { Ok(self.1.to_vec()) } else { Err("no such file".to_owned()) }
    }
}
