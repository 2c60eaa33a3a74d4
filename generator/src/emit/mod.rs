//! The representation becomes Rust: one file per resource for types, operations, client and server.
//!
//! Reads [`Api`] and nothing of OpenAPI. What depends on data is made of tokens here; files of fixed shape (manifest, README, crate root)
//! are templates, see [`crate::render`].

mod client;
mod docs;
mod enums;
mod format;
mod mock;
mod operations;
mod paging;
mod protocol;
mod server;
mod structs;
mod types;
mod unions;
mod webhooks;

pub use mock::made;
pub use types::EXTRA;

use crate::ir::*;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

/// The first line of every generated Rust file.
pub const HEADER: &str = "// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.";

/// Rust files of the crate below `src/`, without the crate root and the runtime. An error is a fault of the generator.
pub fn emit(api: &Api) -> Result<BTreeMap<String, String>, String> {
    let mut files = Files { api, out: BTreeMap::new() };
    let common: Vec<TypeId> = (0..api.types.len()).map(TypeId).filter(|id| files.is_common(*id)).collect();
    if !common.is_empty() {
        files.types("types.rs", "Types that several modules use, or none.", &common)?;
    }
    for module in &api.modules {
        files.module(module)?;
        files.add(format!("mock/{}.rs", module.ident), mock::module(api, module))?;
    }
    files.add("mock/mod.rs".to_owned(), mock::root(api))?;
    Ok(files.out)
}

/// A text of the document, safe inside rustdoc, wrapped at the width of the sources.
pub fn wrapped(text: &str) -> String {
    docs::plain(&Text { main: Some(text.to_owned()), ..Text::default() }).unwrap_or_default()
}

/// Whether the crate needs a module of types that belong to no other.
pub fn has_common_types(api: &Api) -> bool {
    (0..api.types.len()).any(|index| is_common(api, TypeId(index)))
}

fn is_common(api: &Api, id: TypeId) -> bool {
    !api.wire_types.contains(&id) && api.types.get(id.0).is_some_and(|def| def.module.is_none())
}

struct Files<'a> {
    api: &'a Api,
    out: BTreeMap<String, String>,
}

impl Files<'_> {
    fn is_common(&self, id: TypeId) -> bool {
        is_common(self.api, id)
    }

    fn add(&mut self, path: String, tokens: TokenStream) -> Result<(), String> {
        let text = format::file(tokens).map_err(|error| format!("{path}: {error}"))?;
        self.out.insert(path, format!("{HEADER}\n\n{text}"));
        Ok(())
    }

    fn module(&mut self, module: &Module) -> Result<(), String> {
        let dir = &module.ident;
        for group in module.groups.iter().filter(|group| !group.types.is_empty()) {
            let title = group.title.get("en").unwrap_or(&group.tag);
            self.types(
                &format!("{dir}/{}.rs", types_file(group)),
                &format!("{title}: requests, answers and what they are made of."),
                &group.types,
            )?;
        }
        if !module.shared_types.is_empty() {
            self.types(&format!("{dir}/types.rs"), "What many resources share.", &module.shared_types)?;
        }
        if !module.event_types.is_empty() {
            self.types(&format!("{dir}/events.rs"), "What notifications carry.", &module.event_types)?;
        }
        self.add(format!("{dir}/protocol.rs"), {
            let title = docs::inner(&format!("What all operations of {} share.", module.name));
            let items = protocol::protocol(module);
            quote! { #title #items }
        })?;
        for group in &module.groups {
            self.group(module, group)?;
        }
        self.add(format!("{dir}/operations/mod.rs"), {
            let title = docs::inner("One table per operation; client and server read it from their own side.");
            let files = module.groups.iter().map(|group| types::ident(&group.ident));
            quote! { #title #(pub mod #files;)* }
        })?;
        self.add(format!("{dir}/client/mod.rs"), client::client(module))?;
        self.add(format!("{dir}/server/mod.rs"), server::server(module))?;
        if !module.webhooks.is_empty() {
            let imports = self.imports(&webhooks::mentioned(module), &[], &quote!(super));
            let items = webhooks::webhooks(self.api, module);
            self.add(format!("{dir}/webhooks.rs"), quote! { #items #imports })?;
        }
        self.add(format!("{dir}/mod.rs"), module_root(module))
    }

    fn group(&mut self, module: &Module, group: &Group) -> Result<(), String> {
        let dir = &module.ident;
        let title = docs::inner(&format!("Operations of `{}`.", group.tag));
        let items = operations::operations(module, group);
        self.add(format!("{dir}/operations/{}.rs", group.ident), quote! { #title #items })?;

        let mut answers = BTreeSet::new();
        let mut calls = BTreeSet::new();
        let (mut answer_tys, mut call_tys) = (Vec::new(), Vec::new());
        for operation in &group.operations {
            answers.extend(operation.input.type_id());
            answer_tys.extend(operation.output.clone());
            call_tys.extend(client::fields(self.api, operation).iter().map(field_shape));
            call_tys.extend(paging::list(self.api, operation).map(|list| (list.item, Presence::Required)));
        }
        answers.extend(answer_tys.iter().filter_map(Ty::target));
        calls.extend(answers.iter().copied());
        calls.extend(call_tys.iter().filter_map(|(ty, _)| ty.target()));

        let imports = self.imports(&calls, &[], &quote!(super::super));
        let outputs: Vec<(Ty, Presence)> = answer_tys.into_iter().map(|ty| (ty, Presence::Required)).collect();
        let prelude = foreign(call_tys.iter().chain(&outputs));
        let items = client::group(self.api, group);
        self.add(format!("{dir}/client/{}.rs", group.ident), quote! { #title #prelude #imports #items })?;

        let imports = self.imports(&answers, &[], &quote!(super::super));
        let prelude = foreign(outputs.iter());
        let items = server::group(self.api, group);
        self.add(format!("{dir}/server/{}.rs", group.ident), quote! { #title #prelude #imports #items })
    }

    fn types(&mut self, path: &str, title: &str, ids: &[TypeId]) -> Result<(), String> {
        let mentioned: BTreeSet<TypeId> = ids.iter().filter_map(|id| self.api.types.get(id.0)).flat_map(mentioned).collect();
        let title = docs::inner(title);
        let imports = self.imports(&mentioned, ids, &quote!(super));
        let runtime = runtime_imports(types::used_names(self.api, ids));
        let items = ids.iter().map(|id| types::type_def(self.api, *id));
        self.add(path.to_owned(), quote! { #title #runtime #imports #(#items)* })
    }

    /// `use` items for types that are defined elsewhere.
    fn imports(&self, mentioned: &BTreeSet<TypeId>, own: &[TypeId], parent: &TokenStream) -> TokenStream {
        let mut near = BTreeSet::new();
        let mut common = BTreeSet::new();
        for id in mentioned.iter().filter(|id| !own.contains(id)) {
            let Some(def) = self.api.types.get(id.0) else { continue };
            if def.module.is_some() {
                near.insert(&def.name)
            } else {
                common.insert(&def.name)
            };
        }
        let list = |names: BTreeSet<&String>, root: &TokenStream| {
            let names: Vec<_> = names.into_iter().map(|name| types::ident(name)).collect();
            match names.as_slice() {
                [] => None,
                [one] => Some(quote!(use #root::#one;)),
                many => Some(quote!(use #root::{#(#many),*};)),
            }
        };
        let (near, common) = (list(near, parent), list(common, &quote!(crate::types)));
        quote! { #near #common }
    }
}

/// The file of a resource's types, which must not meet the module's own files.
fn types_file(group: &Group) -> String {
    const OWN: &[&str] = &["client", "server", "webhooks", "types", "events", "protocol", "operations"];
    if OWN.contains(&group.ident.as_str()) { format!("{}_types", group.ident) } else { group.ident.clone() }
}

fn field_shape(field: &Field) -> (Ty, Presence) {
    (field.ty.clone(), field.presence)
}

/// The types that a definition mentions.
fn mentioned(def: &TypeDef) -> Vec<TypeId> {
    match &def.kind {
        Kind::Struct(structure) => structure.fields.iter().filter_map(|field| field.ty.target()).collect(),
        Kind::Union(union) => union.variants.iter().filter_map(|variant| variant.ty.target()).collect(),
        Kind::Alias(ty) => ty.target().into_iter().collect(),
        Kind::Enum(_) => Vec::new(),
    }
}

/// `use` items for types of the runtime that signatures mention.
fn foreign<'t>(tys: impl Iterator<Item = &'t (Ty, Presence)>) -> TokenStream {
    let mut names = BTreeSet::new();
    for (ty, presence) in tys {
        types::foreign_names(ty, &mut names);
        if *presence == Presence::OptionalNullable {
            names.insert("Nullable");
        }
    }
    runtime_imports(names)
}

/// `use` items for names of the runtime.
fn runtime_imports(mut names: BTreeSet<&'static str>) -> TokenStream {
    let map = names.remove("BTreeMap").then(|| {
        quote!(
            use std::collections::BTreeMap;
        )
    });
    let names: Vec<_> = names.into_iter().map(types::ident).collect();
    let runtime = match names.as_slice() {
        [] => None,
        [one] => Some(quote!(use crate::runtime::#one;)),
        many => Some(quote!(use crate::runtime::{#(#many),*};)),
    };
    quote! { #map #runtime }
}

fn module_root(module: &Module) -> TokenStream {
    let servers: Vec<String> = module.servers.iter().map(|server| format!("`{}`", server.url)).collect();
    let mut text = docs::prose(&module.docs, &format!("The API of {}.", module.name));
    if !servers.is_empty() {
        text.push_str(&format!("\n\nServers: {}.", servers.join(", ")));
    }
    let title = docs::inner(&text);
    let own: Vec<_> =
        module.groups.iter().filter(|group| !group.types.is_empty()).map(|group| types::ident(&types_file(group))).collect();
    let shared = (!module.shared_types.is_empty()).then(|| types::ident("types"));
    let events = (!module.event_types.is_empty()).then(|| types::ident("events"));
    let files: Vec<_> = own.into_iter().chain(shared).chain(events).collect();
    let webhooks = (!module.webhooks.is_empty()).then(|| quote! { #[cfg(feature = "webhooks")] pub mod webhooks; });
    let webhook_exports =
        (!module.webhooks.is_empty()).then(|| quote! { #[cfg(feature = "webhooks")] pub use self::webhooks::{Event, Webhooks}; });
    quote! {
        #title
        #(mod #files;)*
        pub mod operations;
        pub mod protocol;
        #[cfg(feature = "client")]
        pub mod client;
        #[cfg(feature = "server")]
        pub mod server;
        #webhooks
        #(pub use self::#files::*;)*
        #[cfg(feature = "client")]
        pub use self::client::{Client, ClientBuilder};
        #webhook_exports
    }
}
