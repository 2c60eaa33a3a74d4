//! No two types of a module share a name.
//!
//! The type that the document names itself keeps its name; a made one gives way by a number. Two components that ask for the same name are a
//! mistake that only the author can settle.

use crate::diag::{Code, Diagnostics};
use crate::ir::*;
use crate::load::Document;
use crate::names::unique;
use std::collections::BTreeMap;

/// Names that generated modules bring into scope.
const RESERVED: &[&str] = &[
    "Client",
    "ClientBuilder",
    "Router",
    "Call",
    "Failure",
    "Error",
    "Event",
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "Vec",
    "Box",
    "String",
    "Map",
    "Value",
    "Decimal",
    "DateTime",
    "Date",
    "File",
    "Nullable",
    "Object",
    "Shape",
    "Field",
    "View",
    "Slot",
    "Enumeration",
    "Union",
    "Rule",
    "Choice",
    "List",
    "Table",
    "Tagged",
    "Into",
    "From",
    "Self",
    "BTreeMap",
    "Operation",
    "Input",
    "Model",
    "Accept",
    "Send",
    "Sync",
    "Default",
    "Clone",
    "Debug",
];

pub(super) fn run(api: &mut Api, document: &Document, diagnostics: &mut Diagnostics) {
    let mut taken: BTreeMap<(Option<usize>, String), TypeId> = BTreeMap::new();
    let (named, made): (Vec<usize>, Vec<usize>) =
        (0..api.types.len()).partition(|index| api.types.get(*index).is_some_and(|def| def.component.is_some()));
    for index in named.into_iter().chain(made) {
        let Some(def) = api.types.get(index) else { continue };
        let module = def.module;
        let wanted = if RESERVED.contains(&def.name.as_str()) { format!("{}Type", def.name) } else { def.name.clone() };
        let clash = taken.get(&(module, wanted.clone())).copied();
        if let (Some(other), true) = (clash.and_then(|id| api.types.get(id.0)), def.component.is_some()) {
            diagnostics
                .warn(Code::NameClash, format!("two schemas are both called `{wanted}` in Rust"))
                .at(document.key_span(&def.origin), "this one gets a number")
                .also(document.key_span(&other.origin), "this one keeps the name")
                .help("give one of them a name of its own with `x-sdk-name`");
        }
        let name = unique(wanted, |name| taken.contains_key(&(module, name.to_owned())));
        taken.insert((module, name.clone()), TypeId(index));
        if let Some(def) = api.types.get_mut(index) {
            def.name = name;
        }
    }
}
