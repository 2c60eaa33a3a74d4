//! Runs the whole library over bytes: files, or errors that each have a place.

#![no_main]

use std::collections::BTreeMap;

use generator::diag::{Code, Severity};
use generator::source::Files;
use generator::{Options, generate};
use libfuzzer_sys::fuzz_target;

struct One<'a>(BTreeMap<&'a str, &'a [u8]>);

impl Files for One<'_> {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        self.0.get(path).map(|bytes| bytes.to_vec()).ok_or_else(|| "no such file".to_owned())
    }
}

fuzz_target!(|bytes: &[u8]| {
    for path in ["a.yaml", "a.json"] {
        let options = Options { spec: path.to_owned(), config: String::new(), config_required: false, name: None, strict: false };
        let outcome = generate(&options, &One(BTreeMap::from([(path, bytes)])));
        assert_eq!(outcome.tree.is_none(), outcome.diagnostics.has_errors());
        for finding in outcome.diagnostics.iter().filter(|finding| finding.severity == Severity::Error) {
            assert!(finding.span().is_some(), "no place: {}", finding.message);
            assert!(finding.code != Code::Internal, "no Rust: {}", finding.message);
        }
    }
});
