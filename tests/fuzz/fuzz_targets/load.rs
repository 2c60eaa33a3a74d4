//! Reads bytes as a document, as YAML and as JSON: findings or a tree, nothing else.

#![no_main]

use fuzz::One;
use generator::diag::Diagnostics;
use generator::load;
use generator::source::Sources;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    for path in ["a.yaml", "a.json"] {
        let (mut sources, mut diags) = (Sources::default(), Diagnostics::default());
        let bundle = load::load(path, &One(path, bytes), &mut sources, &mut diags);
        assert!(bundle.is_some() || diags.has_errors(), "nothing read and nothing said");
        let _ = diags.to_plain(&sources);
    }
});
