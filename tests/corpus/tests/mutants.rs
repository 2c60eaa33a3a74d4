//! A few hundred mutants of the repository's own small documents. Many more, of other documents: `cargo run --release -p corpus --bin mutants`.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot read its documents has to stop")]

use std::path::Path;

use corpus::mutants::{Origin, origin, run};

/// Larger documents take too long without optimisation.
const SIZE: usize = 12_000;

#[test]
fn no_mutant_breaks_the_library() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["../cases", "../errors", "../../spec"];
    let documents = folders.iter().flat_map(|folder| corpus::find(&home.join(folder)).expect("the folder is there"));
    let origins: Vec<Origin> = documents.filter_map(|found| origin(&found.path, SIZE)).collect();
    assert!(origins.len() > 20, "too few documents: {}", origins.len());
    let report = run(&origins, 1, 0..300, 2, &home.join("../../target/mutants"));
    assert!(report.failures.is_empty(), "{:#?}", report.failures);
    assert!(report.generated > 30 && report.refused > 30, "these mutants prove nothing: {report:?}");
}
