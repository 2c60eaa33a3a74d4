//! Cargo features cut from the document, so that a user of one resource compiles that resource.
//!
//! A document of several modules gets a feature per module, one of at least [`MANY`] operations a feature per resource besides; settings
//! may say otherwise. A feature brings its operations and the files of types they reach. All of them are on by default. A server answers
//! every operation, so it needs them all.

use crate::ir::*;
use crate::passes::{INCOMING, users};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

/// From so many operations on, resources are features.
pub const MANY: usize = 100;

/// Features that every crate has; a module or resource called like one gets `_api` behind its name.
const TAKEN: &[&str] = &[
    "all",
    "blocking",
    "client",
    "default",
    "http",
    "mock",
    "oauth",
    "rustls",
    "rustls-ring",
    "server",
    "signing",
    "stream",
    "tracing",
    "webhooks",
    "xml",
];

/// What gets a feature of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cut {
    /// Nothing.
    Nothing,
    /// Each module, if there are several.
    Modules,
    /// Each resource, and each module if there are several.
    Resources,
}

/// The features of a crate.
#[derive(Debug)]
pub struct Features {
    several: bool,
    /// What was cut.
    pub cut: Cut,
    /// The features that a file of types of a resource serves, by module and resource; all of them when it is not named.
    files: BTreeMap<(String, String), BTreeSet<String>>,
    /// The types that something reaches.
    reached: BTreeSet<TypeId>,
}

/// A feature as the manifest lists it.
#[derive(Debug)]
pub struct Feature {
    /// Its name.
    pub name: String,
    /// The features it needs.
    pub needs: Vec<String>,
}

impl Features {
    /// Those of an API, by the settings or else by the rule.
    #[must_use]
    pub fn of(api: &Api, wish: Option<Cut>) -> Self {
        let several = api.modules.len() > 1;
        let operations: usize = api.modules.iter().flat_map(|module| &module.groups).map(|group| group.operations.len()).sum();
        let rule = if operations >= MANY { Cut::Resources } else { Cut::Modules };
        let mut features = Self { several, cut: wish.unwrap_or(rule), files: BTreeMap::new(), reached: BTreeSet::new() };
        if features.cut == Cut::Resources {
            let users = users(api);
            features.reached.extend(users.keys());
            for (index, module) in api.modules.iter().enumerate() {
                for group in &module.groups {
                    let places: BTreeSet<_> = group.types.iter().filter_map(|id| users.get(id)).flatten().collect();
                    let served = places.into_iter().filter(|(module, _)| *module == index).map(|(_, group)| match (*group)? {
                        INCOMING => Some("webhooks".to_owned()),
                        group => features.group(module, module.groups.get(group)?),
                    });
                    // What the module itself needs is always there.
                    if let Some(served) = served.collect::<Option<BTreeSet<String>>>() {
                        features.files.insert((module.ident.clone(), group.ident.clone()), served);
                    }
                }
            }
            features.follow(api);
        }
        features
    }

    /// A file brings all of its types with it, so whatever those are made of has to be there for whomever the file serves.
    fn follow(&mut self, api: &Api) {
        let groups = || api.modules.iter().flat_map(|module| module.groups.iter().map(move |group| (module, group)));
        let key = |module: &Module, group: &Group| (module.ident.clone(), group.ident.clone());
        let places: BTreeMap<TypeId, (String, String)> =
            groups().flat_map(|(module, group)| group.types.iter().map(move |id| (*id, key(module, group)))).collect();
        let mut links: BTreeSet<((String, String), (String, String))> = BTreeSet::new();
        for (id, from) in &places {
            let made_of = api.types.get(id.0).into_iter().flat_map(super::mentioned);
            links.extend(
                made_of.filter_map(|other| places.get(&other)).filter(|to| *to != from).map(|to| (from.clone(), to.clone())),
            );
        }
        loop {
            let mut settled = true;
            for (from, to) in &links {
                let Some(known) = self.files.get(to) else { continue };
                match self.files.get(from).cloned() {
                    Some(served) if served.is_subset(known) => continue,
                    Some(served) => self.files.entry(to.clone()).or_default().extend(served),
                    // What is always there needs what is always there.
                    None => drop(self.files.remove(to)),
                }
                settled = false;
            }
            if settled {
                return;
            }
        }
    }

    /// The types that a module shares, and apart from them those that no operation reaches: they may hold any type of any resource, so
    /// they are there when all resources are.
    #[must_use]
    pub fn shared(&self, module: &Module) -> (Vec<TypeId>, Vec<TypeId>) {
        module.shared_types.iter().partition(|id| self.cut != Cut::Resources || self.reached.contains(id))
    }

    /// The feature of a module.
    #[must_use]
    pub fn module(&self, module: &Module) -> Option<String> {
        (self.several && self.cut >= Cut::Modules).then(|| free(&module.ident))
    }

    /// The feature of a resource.
    #[must_use]
    pub fn group(&self, module: &Module, group: &Group) -> Option<String> {
        (self.cut == Cut::Resources).then(|| match self.module(module) {
            Some(module) => format!("{module}-{}", group.ident),
            None => free(&group.ident),
        })
    }

    /// The attribute of what belongs to a resource.
    pub(super) fn gate(&self, module: &Module, group: &Group) -> Option<TokenStream> {
        self.group(module, group).map(|name| quote!(#[cfg(feature = #name)]))
    }

    /// The attribute of the types that stand in the file of a resource, some of which others may use as well.
    pub(super) fn types_gate(&self, module: &Module, group: &Group) -> Option<TokenStream> {
        let served: Vec<&String> = self.files.get(&(module.ident.clone(), group.ident.clone()))?.iter().collect();
        match served.as_slice() {
            [] => None,
            [one] => Some(quote!(#[cfg(feature = #one)])),
            many => Some(quote!(#[cfg(any(#(feature = #many),*))])),
        }
    }

    /// All of them, in the order of the document.
    #[must_use]
    pub fn list(&self, api: &Api) -> Vec<Feature> {
        let mut list = Vec::new();
        for module in &api.modules {
            let own = self.module(module);
            list.extend(own.clone().map(|name| Feature { name, needs: Vec::new() }));
            let groups = module.groups.iter().filter_map(|group| self.group(module, group));
            list.extend(groups.map(|name| Feature { name, needs: own.clone().into_iter().collect() }));
        }
        list
    }
}

fn free(name: &str) -> String {
    if TAKEN.contains(&name) { format!("{name}_api") } else { name.to_owned() }
}
