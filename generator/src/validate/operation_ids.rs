//! Operation ids.
//!
//! **What it checks.** No two operations share an `operationId`.
//!
//! **Why.** The id names the generated method, and links and people refer to the operation by it.
//!
//! **Example.** `operationId: getPet` on both `GET /pets` and `GET /pets/{id}`.

use std::collections::BTreeMap;

use super::context::Context;
use crate::diag::{Code, Diagnostics};
use crate::source::Span;

pub fn check(context: &Context<'_>, diags: &mut Diagnostics) {
    let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
    for operation in &context.operations {
        let Some((id, span)) = operation.map.get("operationId").and_then(|m| Some((m.node.as_str()?, m.node.span))) else {
            continue;
        };
        if let Some(first) = seen.get(id) {
            diags
                .error(Code::OperationIdDuplicate, format!("two operations have the id `{id}`"))
                .at(span, "again here")
                .also(*first, "first here")
                .help("give one of them another id");
        } else {
            seen.insert(id, span);
        }
    }
}
