//! The document itself, all its files in one.

use generator::diag::Diagnostics;
use generator::load;
use generator::source::{Files, Sources};
use serde_json::Value;

struct Disk;

impl Files for Disk {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        std::fs::read(path).map_err(|error| error.to_string())
    }
}

/// The document, bundled by the generator's own loader.
pub fn document() -> Value {
    let mut sources = Sources::default();
    let mut findings = Diagnostics::default();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/openapi.yaml");
    let document = load::load(path, &Disk, &mut sources, &mut findings).and_then(|bundle| bundle.into_document(&mut findings));
    document.unwrap_or_else(|| panic!("spec/openapi.yaml cannot be read:\n{}", findings.to_plain(&sources))).tree
}
