//! Runs the whole library over bytes: files, or errors that each have a place.

#![no_main]

use fuzz::One;
use generator::diag::{Code, Severity};
use generator::{Options, generate};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    for path in ["a.yaml", "a.json"] {
        let options = Options { spec: path.to_owned(), config: String::new(), config_required: false, name: None, strict: false };
        let outcome = generate(&options, &One(path, bytes));
        assert_eq!(outcome.tree.is_none(), outcome.diagnostics.has_errors());
        for finding in outcome.diagnostics.iter().filter(|finding| finding.severity == Severity::Error) {
            assert!(finding.span().is_some(), "no place: {}", finding.message);
            assert!(finding.code != Code::Internal, "no Rust: {}", finding.message);
        }
    }
});
