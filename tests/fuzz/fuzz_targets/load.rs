//! Reads bytes as a document, as YAML and as JSON: findings or a tree, nothing else.

#![no_main]

use std::collections::BTreeMap;

use generator::diag::Diagnostics;
use generator::load;
use generator::source::{Files, Sources};
use libfuzzer_sys::fuzz_target;

struct One<'a>(BTreeMap<&'a str, &'a [u8]>);

impl Files for One<'_> {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        self.0.get(path).map(|bytes| bytes.to_vec()).ok_or_else(|| "no such file".to_owned())
    }
}

fuzz_target!(|bytes: &[u8]| {
    for path in ["a.yaml", "a.json"] {
        let (mut sources, mut diags) = (Sources::default(), Diagnostics::default());
        let bundle = load::load(path, &One(BTreeMap::from([(path, bytes)])), &mut sources, &mut diags);
        assert!(bundle.is_some() || diags.has_errors(), "nothing read and nothing said");
        let _ = diags.to_plain(&sources);
    }
});
