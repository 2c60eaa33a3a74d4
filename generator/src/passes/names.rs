//! No two types of a module share a name, and no two operations of a group a method.
//!
//! The type that the document names itself keeps its name; a made one gives way by a number, or, as the input of an operation, by another
//! word: beside a schema `CreatePetRequest`, what `createPet` takes is `CreatePetInput`. Two components that ask for the same name are a
//! mistake that only the author can settle.

use crate::diag::{Code, Diagnostics};
use crate::ir::*;
use crate::load::Document;
use crate::names::{shouty, unique};
use std::collections::{BTreeMap, BTreeSet};

/// Names that generated modules bring into scope.
const RESERVED: &[&str] = &[
    "Client",
    "ClientBuilder",
    "Router",
    "Call",
    "Failure",
    "Error",
    "Event",
    "Webhooks",
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

/// Tables that the operations of a module share.
const PROTOCOL: &[&str] = &["SERVERS", "SECURITY", "ENVELOPE", "ERRORS", "XML", "SIGNATURE"];

pub(super) fn run(api: &mut Api, document: &Document, diagnostics: &mut Diagnostics) {
    types(api, document, diagnostics);
    for group in api.modules.iter_mut().flat_map(|module| &mut module.groups) {
        operations(group, document, diagnostics);
    }
}

/// Methods and tables get a number when they meet.
fn operations(group: &mut Group, document: &Document, diagnostics: &mut Diagnostics) {
    let mut methods: BTreeMap<String, String> = BTreeMap::new();
    let mut tables: BTreeSet<String> = BTreeSet::new();
    for operation in &mut group.operations {
        if let Some(first) = methods.get(&operation.method_name) {
            diagnostics
                .warn(
                    Code::NameClash,
                    format!("two operations are both called `{}.{}` in Rust", group.ident, operation.method_name),
                )
                .at(document.key_span(&operation.origin), "this one gets a number")
                .also(document.key_span(first), "this one keeps the name")
                .help("give one of them a name of its own with `x-sdk-method`");
        }
        operation.method_name = unique(std::mem::take(&mut operation.method_name), |name| methods.contains_key(name));
        if is_protocol(&operation.const_name) {
            operation.const_name = shouty(&format!("{} {}", operation.http_method, operation.const_name));
        }
        operation.const_name = unique(std::mem::take(&mut operation.const_name), |name| tables.contains(name));
        methods.insert(operation.method_name.clone(), operation.origin.clone());
        tables.insert(operation.const_name.clone());
    }
}

/// Whether a table of the protocol has this name, perhaps with a number.
fn is_protocol(name: &str) -> bool {
    let plain = name.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches('_');
    PROTOCOL.contains(&plain) || PROTOCOL.contains(&name)
}

fn types(api: &mut Api, document: &Document, diagnostics: &mut Diagnostics) {
    let scopes = scopes(api);
    let operations = api.modules.iter().flat_map(|module| &module.groups).flat_map(|group| &group.operations);
    let inputs: BTreeSet<usize> = operations.filter_map(|operation| Some(operation.input.type_id()?.0)).collect();
    let mut taken: BTreeMap<(Scope, String), TypeId> = BTreeMap::new();
    let (named, made): (Vec<usize>, Vec<usize>) =
        (0..api.types.len()).partition(|index| api.types.get(*index).is_some_and(|def| def.component.is_some()));
    for index in named.into_iter().chain(made) {
        let Some(def) = api.types.get(index) else { continue };
        let Some(scopes) = scopes.get(index) else { continue };
        let wanted = if RESERVED.contains(&def.name.as_str()) { format!("{}Type", def.name) } else { def.name.clone() };
        let holder = |name: &str| scopes.iter().find_map(|scope| taken.get(&(*scope, name.to_owned())).copied());
        if let (Some(other), true) = (holder(&wanted).and_then(|id| api.types.get(id.0)), def.component.is_some()) {
            diagnostics
                .warn(Code::NameClash, format!("two schemas are both called `{wanted}` in Rust"))
                .at(document.key_span(&def.origin), "this one gets a number")
                .also(document.key_span(&other.origin), "this one keeps the name")
                .help("give one of them a name of its own with `x-sdk-name`");
        }
        let wanted = match wanted.strip_suffix("Request") {
            Some(stem) if inputs.contains(&index) && def.component.is_none() && holder(&wanted).is_some() => {
                format!("{stem}Input")
            }
            _ => wanted,
        };
        let name = unique(wanted, |name| holder(name).is_some());
        taken.extend(scopes.iter().map(|scope| ((*scope, name.clone()), TypeId(index))));
        if let Some(def) = api.types.get_mut(index) {
            def.name = name;
        }
    }
}

/// Where a name is visible: in a module, or (`None`) among the types of the crate.
type Scope = Option<usize>;

/// The scopes of each type: its own, and for a type of the crate also the modules that re-export it.
fn scopes(api: &Api) -> Vec<Vec<Scope>> {
    let mut scopes: Vec<Vec<Scope>> = api.types.iter().map(|def| vec![def.module]).collect();
    for (index, module) in api.modules.iter().enumerate() {
        for id in &module.crate_types {
            if let Some(scopes) = scopes.get_mut(id.0) {
                scopes.push(Some(index));
            }
        }
    }
    scopes
}
