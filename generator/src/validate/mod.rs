//! The rules a document has to keep, one file each.
//!
//! A rule looks at the tree, not at the typed document: the typed one exists only for documents that are right. It collects
//! everything it finds and never stops another rule. Each file says what its rule checks, why, and shows an example; `tests/errors`
//! holds a document that breaks it.
//!
//! An error is what leaves it open which code to generate, or would generate wrong code. What has one obvious reading is a
//! warning, so that documents found in the wild can be used.

mod bounds;
mod context;
mod enums;
mod envelopes;
mod inheritance;
mod media;
mod operation_extensions;
mod parameters;
mod path_parameters;
mod paths;
mod patterns;
mod references;
mod required;
mod responses;
mod security;
mod shape;
mod signatures;
mod tags;
mod tolerance;

use crate::diag::Diagnostics;
use crate::load::Bundle;
use context::Context;
pub use tolerance::tolerate;

type Rule = fn(&Context<'_>, &mut Diagnostics);

const RULES: &[Rule] = &[
    shape::check,
    references::check,
    inheritance::check,
    paths::check,
    path_parameters::check,
    parameters::check,
    media::check,
    responses::check,
    security::check,
    tags::check,
    enums::check,
    bounds::check,
    patterns::check,
    required::check,
    envelopes::check,
    operation_extensions::check,
    signatures::check,
];

/// Applies every rule.
pub fn validate(bundle: &Bundle, diags: &mut Diagnostics) {
    let context = Context::new(&bundle.root);
    for rule in RULES {
        rule(&context, diags);
    }
}
