//! `x-pagination` has to lead to a list: where it does not, the operation is generated without pages, and that is said.

use crate::diag::{Code, Diagnostics};
use crate::emit::has_list;
use crate::ir::*;
use crate::load::Document;

pub(super) fn run(api: &mut Api, document: &Document, diagnostics: &mut Diagnostics) {
    let operations = api.modules.iter().flat_map(|module| &module.groups).flat_map(|group| &group.operations);
    let astray: Vec<String> = operations
        .filter(|operation| operation.pagination.is_some() && !has_list(api, operation))
        .map(|operation| operation.origin.clone())
        .collect();
    for operation in api.modules.iter_mut().flat_map(|module| &mut module.groups).flat_map(|group| &mut group.operations) {
        if operation.pagination.is_some() && astray.contains(&operation.origin) {
            operation.pagination = None;
            diagnostics
                .warn(Code::ExtensionTarget, "`items` of `x-pagination` does not lead to a list in the answer")
                .at(
                    document.value_span(&format!("{}/x-pagination/items", operation.origin)),
                    "the operation is generated without pages",
                )
                .help("`items` is a JSON pointer from the answer, inside its envelope, to an array");
        }
    }
}
