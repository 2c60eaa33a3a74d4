//! Passes settle what `lower` leaves open. Each is a function over the whole [`Api`] with one job; after the last one nothing changes
//! the representation any more.

mod answers;
mod cycles;
mod names;
mod paging;
mod placement;
mod refusals;

pub(crate) use placement::{INCOMING, users};

use crate::diag::Diagnostics;
use crate::ir::Api;
use crate::load::Document;

/// Runs every pass in order.
pub fn run(api: &mut Api, document: &Document, diagnostics: &mut Diagnostics) {
    placement::run(api);
    names::run(api, document, diagnostics);
    answers::run(api);
    refusals::run(api);
    paging::run(api, document, diagnostics);
    cycles::run(api);
}
