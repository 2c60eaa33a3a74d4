//! The representation becomes Rust: one file per resource for types, operations, client and server.
//!
//! Reads [`Api`] and nothing of OpenAPI. What depends on data is made of tokens here; files of fixed shape (manifest, README, crate root)
//! are templates, see [`crate::render`].

mod answers;
mod bodies;
mod client;
mod docs;
mod enums;
mod far;
pub mod features;
mod format;
mod incoming;
mod mock;
mod operations;
mod paging;
mod protocol;
mod refusals;
mod server;
mod servers;
mod structs;
mod text;
mod tokens;
mod types;
mod unions;
mod webhooks;
mod xml;

pub use answers::{streams, xml};
pub use mock::{made, number_within, text_within};
pub(crate) use types::rust_ty;
pub use types::{EXTRA, rust_text};

use crate::ir::*;
use crate::names;
use crate::threads;
use features::{Cut, Features};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

/// The first line of every generated Rust file.
pub const HEADER: &str = "// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.";

/// Whether `x-pagination` of an operation leads to a list.
pub(crate) fn has_list(api: &Api, operation: &Operation) -> bool {
    paging::list(api, operation).is_some()
}

/// Whether a module has servers to choose from.
pub(crate) fn has_servers(module: &Module) -> bool {
    servers::has_choice(module)
}

/// Rust files of the crate below `src/`, without the crate root and the runtime. An error is a fault of the generator.
pub fn emit(api: &Api) -> Result<BTreeMap<String, String>, String> {
    emit_cut(api, &Features::of(api, Some(Cut::Nothing)))
}

/// The same, where parts are behind features.
pub fn emit_cut(api: &Api, features: &Features) -> Result<BTreeMap<String, String>, String> {
    let sent = sent(api);
    let mut files = Files { api, features, sent: &sent, jobs: Vec::new() };
    let common: Vec<TypeId> = (0..api.types.len()).map(TypeId).filter(|id| is_common(api, *id)).collect();
    if !common.is_empty() {
        files.types("types.rs".to_owned(), "Types that several modules use, or none.".to_owned(), common);
    }
    for module in &api.modules {
        files.module(module);
        files.add(format!("mock/{}.rs", module.ident), move || mock::module(api, module));
    }
    files.add("mock/mod.rs".to_owned(), move || mock::root(api));
    threads::run(files.jobs).into_iter().collect()
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

/// The files to make. They do not depend on each other, so that several can be made at once.
struct Files<'a> {
    api: &'a Api,
    features: &'a Features,
    /// Types that requests are made of.
    sent: &'a BTreeSet<TypeId>,
    jobs: Vec<threads::Job<'a, Result<(String, String), String>>>,
}

impl<'a> Files<'a> {
    fn add(&mut self, path: String, make: impl FnOnce() -> TokenStream + Send + 'a) {
        self.text(path, move || format::file(make()));
    }

    fn text(&mut self, path: String, make: impl FnOnce() -> Result<String, String> + Send + 'a) {
        self.jobs.push(Box::new(move || match make() {
            Ok(text) => Ok((path, format!("{HEADER}\n\n{text}"))),
            Err(error) => Err(format!("{path}: {error}")),
        }));
    }

    fn module(&mut self, module: &'a Module) {
        let (api, features, dir) = (self.api, self.features, &module.ident);
        for group in module.groups.iter().filter(|group| !group.types.is_empty()) {
            let title = group.title.get("en").unwrap_or(&group.tag);
            let title = format!("{title}: requests, answers and what they are made of.");
            self.types(format!("{dir}/{}.rs", types_file(group)), title, group.types.clone());
        }
        let (shared, others) = features.shared(module);
        if !shared.is_empty() {
            self.types(format!("{dir}/types.rs"), "What many resources share.".to_owned(), shared);
        }
        if !others.is_empty() {
            self.types(format!("{dir}/others.rs"), "What no operation reaches.".to_owned(), others);
        }
        if !module.event_types.is_empty() {
            self.types(format!("{dir}/events.rs"), "What notifications carry.".to_owned(), module.event_types.clone());
        }
        self.add(format!("{dir}/protocol.rs"), move || {
            let title = docs::inner(&format!("What all operations of {} share.", module.name));
            let items = protocol::protocol(api, module);
            quote! { #title #items }
        });
        for group in &module.groups {
            self.group(module, group);
        }
        self.add(format!("{dir}/operations/mod.rs"), move || {
            let title = docs::inner("One table per operation; client and server read it from their own side.");
            let files = module.groups.iter().map(|group| types::module_file(&quote!(pub), &group.ident));
            let gates = module.groups.iter().map(|group| features.gate(module, group));
            quote! { #title #(#gates #files)* }
        });
        if !answers::mentioned(module).is_empty() {
            self.add(format!("{dir}/answers.rs"), move || {
                let tys: Vec<(Ty, Presence)> =
                    answers::mentioned(module).into_iter().map(|ty| (ty, Presence::Required)).collect();
                let ids = tys.iter().filter_map(|(ty, _)| ty.target()).collect();
                // With parts left out, not all of these types are there.
                let imports = if features.cut == Cut::Resources {
                    quote!(
                        use super::*;
                    )
                } else {
                    imports(api, &ids, &quote!(super))
                };
                let prelude = foreign(tys.iter());
                let items = answers::answers(api, features, module);
                quote! { #items #prelude #imports }
            });
        }
        if !module.incoming.is_empty() {
            self.add(format!("{dir}/incoming.rs"), move || {
                let imports = imports(api, &incoming::mentioned(module), &quote!(super));
                let (prelude, items) = (foreign(incoming::tys(module).iter()), incoming::incoming(api, module));
                quote! { #items #prelude #imports }
            });
        }
        if servers::has_choice(module) {
            self.add(format!("{dir}/servers.rs"), move || servers::servers(module));
        }
        if !module.refusals.is_empty() {
            self.add(format!("{dir}/refusals.rs"), move || {
                let tys: Vec<(Ty, Presence)> =
                    refusals::mentioned(module).into_iter().map(|ty| (ty, Presence::Required)).collect();
                let ids = tys.iter().filter_map(|(ty, _)| ty.target()).collect();
                // With parts left out, not all of these types are there.
                let imports = match features.cut {
                    Cut::Resources => quote!(
                        use super::*;
                    ),
                    _ => imports(api, &ids, &quote!(super)),
                };
                let (prelude, items) = (foreign(tys.iter()), refusals::refusals(api, features, module));
                quote! { #items #prelude #imports }
            });
        }
        self.add(format!("{dir}/client/mod.rs"), move || client::client(features, module));
        self.add(format!("{dir}/server/mod.rs"), move || server::server(module));
        if !module.webhooks.is_empty() {
            self.add(format!("{dir}/webhooks.rs"), move || {
                let imports = imports(api, &webhooks::mentioned(module), &quote!(super));
                let items = webhooks::webhooks(api, module);
                quote! { #items #imports }
            });
        }
        self.add(format!("{dir}/mod.rs"), move || module_root(api, features, module));
    }

    fn group(&mut self, module: &'a Module, group: &'a Group) {
        let (api, dir) = (self.api, &module.ident);
        let title = move || docs::inner(&format!("Operations of `{}`.", group.tag));
        self.add(format!("{dir}/operations/{}.rs", group.ident), move || {
            let (title, items) = (title(), operations::operations(module, group));
            quote! { #title #items }
        });
        self.add(format!("{dir}/client/{}.rs", group.ident), move || {
            let (title, items, (answers, mut tys)) = (title(), client::group(api, module, group), outputs(group));
            let calls = group.operations.iter().flat_map(|operation| client::fields(api, operation)).map(field_shape);
            let lists = group.operations.iter().filter_map(|operation| paging::list(api, operation));
            let calls: Vec<_> = calls.chain(lists.map(|list| (list.item, Presence::Required))).collect();
            let mentioned = answers.into_iter().chain(calls.iter().filter_map(|(ty, _)| ty.target())).collect();
            tys.extend(calls);
            let (prelude, imports) = (foreign(tys.iter()), far::import(&mentioned));
            quote! { #title #prelude #imports #items }
        });
        self.add(format!("{dir}/server/{}.rs", group.ident), move || {
            let (title, items, (answers, tys)) = (title(), server::group(api, module, group), outputs(group));
            let (prelude, imports) = (foreign(tys.iter()), far::import(&answers));
            quote! { #title #prelude #imports #items }
        });
    }

    fn types(&mut self, path: String, title: String, ids: Vec<TypeId>) {
        let (api, sent) = (self.api, self.sent);
        self.text(path, move || {
            let own: BTreeSet<TypeId> = ids.iter().copied().collect();
            let mentioned = ids.iter().filter_map(|id| api.types.get(id.0)).flat_map(mentioned);
            let mentioned = mentioned.filter(|id| !own.contains(id)).collect();
            let (title, imports) = (docs::inner(&title), imports(api, &mentioned, &quote!(super)));
            let runtime = runtime_imports(types::used_names(api, &ids));
            let mut text = format::file(quote! { #title #runtime #imports })?;
            for id in ids {
                text.push('\n');
                text.push_str(&types::type_def(api, id, sent.contains(&id))?);
            }
            Ok(text)
        });
    }
}

fn operations(api: &Api) -> impl Iterator<Item = &Operation> {
    api.modules.iter().flat_map(|module| &module.groups).flat_map(|group| &group.operations)
}

/// Types that requests are made of: the inputs of operations and whatever they hold.
fn sent(api: &Api) -> BTreeSet<TypeId> {
    let mut found = BTreeSet::new();
    let mut waiting: Vec<TypeId> = operations(api).filter_map(|operation| operation.input.type_id()).collect();
    while let Some(id) = waiting.pop() {
        if found.insert(id) {
            waiting.extend(api.types.get(id.0).into_iter().flat_map(mentioned));
        }
    }
    found
}

/// Types that the operations of a group take whole or answer with: those defined in this crate, and all answers as they stand.
fn outputs(group: &Group) -> (BTreeSet<TypeId>, Vec<(Ty, Presence)>) {
    let single = group.operations.iter().filter(|operation| operation.several.is_none());
    let items = group.operations.iter().filter_map(|operation| Some(operation.stream.as_ref()?.item.clone()));
    let tys: Vec<Ty> = single.filter_map(|operation| operation.output.clone()).chain(items).collect();
    let inputs = group.operations.iter().filter_map(|operation| operation.input.type_id());
    let ids = inputs.chain(tys.iter().filter_map(Ty::target)).collect();
    (ids, tys.into_iter().map(|ty| (ty, Presence::Required)).collect())
}

/// `use` items for types that are defined elsewhere.
fn imports(api: &Api, mentioned: &BTreeSet<TypeId>, parent: &TokenStream) -> TokenStream {
    let mut near = BTreeSet::new();
    let mut common = BTreeSet::new();
    for id in mentioned {
        let Some(def) = api.types.get(id.0) else { continue };
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

/// The file of a resource's types, which must not meet the module's own files.
fn types_file(group: &Group) -> String {
    const OWN: &[&str] = &[
        "answers",
        "client",
        "server",
        "webhooks",
        "types",
        "events",
        "others",
        "protocol",
        "operations",
        "incoming",
        "refusals",
        "servers",
    ];
    if OWN.contains(&group.ident.as_str()) || names::is_caseless(&group.ident) {
        format!("{}_types", group.ident)
    } else {
        group.ident.clone()
    }
}

fn field_shape(field: &Field) -> (Ty, Presence) {
    (field.ty.clone(), field.presence)
}

/// The types that a definition mentions.
fn mentioned(def: &TypeDef) -> Vec<TypeId> {
    match &def.kind {
        Kind::Struct(structure) => structure.types().filter_map(Ty::target).collect(),
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

fn module_root(api: &Api, features: &Features, module: &Module) -> TokenStream {
    let servers: Vec<String> = module.servers.iter().map(|server| format!("`{}`", server.url)).collect();
    let mut text = docs::prose(&module.docs, &format!("The API of {}.", module.name));
    if !servers.is_empty() {
        text.push_str(&format!("\n\nServers: {}.", servers.join(", ")));
    }
    let title = docs::inner(&text);
    let own: Vec<_> = module.groups.iter().filter(|group| !group.types.is_empty()).collect();
    let mut gates: Vec<_> = own.iter().map(|group| features.types_gate(module, group)).collect();
    let own: Vec<_> = own.into_iter().map(|group| types::ident(&types_file(group))).collect();
    let (shared, others) = features.shared(module);
    let shared = (!shared.is_empty()).then(|| types::ident("types"));
    let others = (!others.is_empty()).then(|| {
        quote!(
            #[cfg(feature = "all")]
            mod others;
            #[cfg(feature = "all")]
            pub use self::others::*;
        )
    });
    let events = (!module.event_types.is_empty()).then(|| types::ident("events"));
    let files: Vec<_> = own.into_iter().chain(shared).collect();
    gates.resize(files.len(), None);
    // What no operation reaches may be made of what webhooks carry.
    gates.extend(events.as_ref().map(|_| match features.cut {
        Cut::Resources if module.webhooks.is_empty() => Some(quote!(#[cfg(any(feature = "all", feature = "webhooks"))])),
        _ => None,
    }));
    let files: Vec<_> = files.into_iter().chain(events).collect();
    let declared = files.iter().map(|file| types::module_file(&TokenStream::new(), &file.to_string()));
    let of_crate: BTreeSet<&String> =
        module.crate_types.iter().filter_map(|id| api.types.get(id.0)).map(|def| &def.name).collect();
    let of_crate: Vec<_> = of_crate.into_iter().map(|name| types::ident(name)).collect();
    let of_crate = match of_crate.as_slice() {
        [] => None,
        [one] => Some(quote!(pub use crate::types::#one;)),
        many => Some(quote!(pub use crate::types::{#(#many),*};)),
    };
    let answers = (!answers::mentioned(module).is_empty()).then(|| {
        let partial = (features.cut == Cut::Resources)
            .then(|| quote!(#[allow(unused_imports, reason = "a resource that is left out takes its answers with it")]));
        quote!(
            mod answers;
            #partial
            pub use self::answers::*;
        )
    });
    let refusals = (!module.refusals.is_empty()).then(|| {
        let partial = (features.cut == Cut::Resources)
            .then(|| quote!(#[allow(unused_imports, reason = "a resource that is left out takes its refusals with it")]));
        quote!(
            mod refusals;
            #partial
            pub use self::refusals::*;
        )
    });
    let incoming = (!module.incoming.is_empty()).then(|| quote! { #[cfg(feature = "webhooks")] pub mod incoming; });
    let servers = servers::has_choice(module).then(|| quote! { #[cfg(feature = "client")] pub mod servers; });
    let webhooks = (!module.webhooks.is_empty()).then(|| quote! { #[cfg(feature = "webhooks")] pub mod webhooks; });
    let webhook_exports =
        (!module.webhooks.is_empty()).then(|| quote! { #[cfg(feature = "webhooks")] pub use self::webhooks::{Event, Webhooks}; });
    quote! {
        #title
        #(#gates #declared)*
        pub mod operations;
        pub mod protocol;
        #[cfg(feature = "client")]
        pub mod client;
        #[cfg(feature = "server")]
        pub mod server;
        #servers
        #incoming
        #webhooks
        #(#gates pub use self::#files::*;)*
        #of_crate
        #others
        #answers
        #refusals
        #[cfg(feature = "client")]
        pub use self::client::{Client, ClientBuilder};
        #webhook_exports
    }
}
