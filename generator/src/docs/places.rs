//! Where everything is documented.
//!
//! The place of an operation or a type is the same in every language, so it is worked out once: a page below the language's folder and
//! an anchor made of the heading. Headings are Rust names and event names, which no translation changes and no neighbour moves.

use super::division::Division;
use super::markdown::slug;
use super::words::Words;
use crate::ir::*;
use std::collections::{BTreeMap, BTreeSet};

/// A heading on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// Page, relative to the folder of a language.
    pub(crate) page: String,
    /// The heading's text; for a type shown inside an operation, the operation's heading.
    pub(crate) heading: String,
    /// Whether the type is shown inside an operation and has no section of its own.
    pub(crate) inside: bool,
}

/// The places of all named types.
#[derive(Debug, Default)]
pub(crate) struct Places {
    types: BTreeMap<TypeId, Place>,
    division: Division,
}

/// The heading of an operation: how it is called.
pub(crate) fn operation_heading(group: &Group, operation: &Operation) -> String {
    format!("{}.{}", group.ident, operation.method_name)
}

/// The page of a resource.
pub(crate) fn group_page(module: &Module, group: &Group) -> String {
    // A resource may be called like one of the other pages of its module.
    let name = if MODULE_PAGES.contains(&group.ident.as_str()) { format!("{}_", group.ident) } else { group.ident.clone() };
    format!("{}/{name}.md", module.ident)
}

/// The pages of a module that a guide can name, besides its resources. A page that has nothing to say is not there.
pub(crate) fn pages_of(module: &Module) -> Vec<&'static str> {
    let operations = || module.groups.iter().flat_map(|group| &group.operations);
    let mut pages = vec!["authentication", "errors"];
    pages.extend(operations().any(|operation| operation.pagination.is_some()).then_some("paging"));
    pages.extend((!module.webhooks.is_empty()).then_some("webhooks"));
    pages.extend((!module.incoming.is_empty()).then_some("incoming"));
    pages.extend(operations().any(|operation| operation.idempotency.is_some()).then_some("money-and-identifiers"));
    pages.extend((!module.shared_types.is_empty()).then_some("types"));
    pages
}

/// Pages of a module besides its resources.
const MODULE_PAGES: &[&str] = &["authentication", "errors", "paging", "webhooks", "incoming", "types", "readme"];

/// The page of types that belong to no module.
pub(crate) const LOOSE_TYPES: &str = "types.md";

impl Places {
    /// Finds a place for every type; pages that are divided have theirs elsewhere.
    pub(crate) fn new(api: &Api, division: Division) -> Self {
        let uses = Uses::count(api);
        let mut places = Places { types: BTreeMap::new(), division };
        let mut headings = Headings::default();
        for module in &api.modules {
            for group in &module.groups {
                let page = group_page(module, group);
                headings.reserve_group(&page, group);
                for operation in &group.operations {
                    let page = places.division.operation_page(module, group, operation);
                    places.inside(operation, &page, &operation_heading(group, operation), &uses);
                }
            }
            let webhooks = format!("{}/webhooks.md", module.ident);
            for event in module.webhooks.iter().flat_map(|webhook| &webhook.events) {
                headings.reserve(&webhooks, &event.wire);
            }
            if let Some(id) = module.errors.as_ref().and_then(|form| form.ty.target()) {
                places.add(api, id, &format!("{}/errors.md", module.ident), &mut headings);
            }
            for group in &module.groups {
                for id in &group.types {
                    places.add(api, *id, &group_page(module, group), &mut headings);
                }
            }
            let events = if module.webhooks.is_empty() { format!("{}/incoming.md", module.ident) } else { webhooks };
            for id in &module.event_types {
                places.add(api, *id, &events, &mut headings);
            }
            for id in &module.shared_types {
                places.add(api, *id, &format!("{}/types.md", module.ident), &mut headings);
            }
        }
        for index in 0..api.types.len() {
            places.add(api, TypeId(index), LOOSE_TYPES, &mut headings);
        }
        places
    }

    /// Which pages are divided.
    pub(crate) fn division(&self) -> &Division {
        &self.division
    }

    /// Where a type is documented.
    pub(crate) fn of(&self, id: TypeId) -> Option<&Place> {
        self.types.get(&id)
    }

    /// The types with a section of their own on a page, in the order of the document.
    pub(crate) fn on(&self, page: &str) -> Vec<TypeId> {
        self.types.iter().filter(|(_, place)| place.page == page && !place.inside).map(|(id, _)| *id).collect()
    }

    /// Types that one operation alone uses are shown where it is.
    fn inside(&mut self, operation: &Operation, page: &str, heading: &str, uses: &Uses) {
        let place = Place { page: page.to_owned(), heading: heading.to_owned(), inside: true };
        if let Input::Fields(id, _) = operation.input {
            self.types.insert(id, place.clone());
        }
        if let Some(id) = operation.body_enum {
            self.types.insert(id, place.clone());
        }
        let output = operation.output.as_ref().and_then(|ty| match ty {
            Ty::Named(id) => Some(*id),
            _ => None,
        });
        let body = if let Input::Body(id) = operation.input { Some(id) } else { None };
        for id in output.into_iter().chain(body) {
            if uses.once(id) && uses.is_struct(id) {
                self.types.insert(id, place.clone());
            }
        }
    }

    fn add(&mut self, api: &Api, id: TypeId, page: &str, headings: &mut Headings) {
        if self.types.contains_key(&id) {
            return;
        }
        if let Some(def) = api.types.get(id.0) {
            let page = self.division.type_page(id, page).to_owned();
            let heading = headings.reserve(&page, &def.name);
            self.types.insert(id, Place { page, heading, inside: false });
        }
    }
}

/// Anchors in use, page by page.
#[derive(Default)]
struct Headings(BTreeMap<String, BTreeSet<String>>);

impl Headings {
    /// Everything on a resource's page whose wording is given, in every language.
    fn reserve_group(&mut self, page: &str, group: &Group) {
        let taken = self.0.entry(page.to_owned()).or_default();
        taken.extend(group.title.main.iter().chain(group.title.other.values()).map(|title| slug(title)));
        taken.extend(group.operations.iter().map(|operation| slug(&operation_heading(group, operation))));
        taken.extend([slug(Words::ENGLISH.types_section), slug(Words::CHINESE.types_section)]);
    }

    /// A heading whose anchor nothing else on the page has.
    fn reserve(&mut self, page: &str, name: &str) -> String {
        let taken = self.0.entry(page.to_owned()).or_default();
        let fixed = slug(page.rsplit('/').next().unwrap_or(page).trim_end_matches(".md"));
        let free = |heading: &str| !taken.contains(&slug(heading)) && slug(heading) != fixed;
        let candidates = std::iter::once(name.to_owned()).chain(std::iter::once(format!("{name} type")));
        let numbered = (2_u32..).map(|number| format!("{name} type {number}"));
        let heading = candidates.chain(numbered).find(|heading| free(heading)).unwrap_or_else(|| name.to_owned());
        taken.insert(slug(&heading));
        heading
    }
}

/// How often types are mentioned.
struct Uses {
    count: BTreeMap<TypeId, usize>,
    structs: BTreeSet<TypeId>,
}

impl Uses {
    fn count(api: &Api) -> Self {
        let mut count: BTreeMap<TypeId, usize> = BTreeMap::new();
        let mut add = |id: TypeId| *count.entry(id).or_default() += 1;
        api.types.iter().flat_map(mentioned).for_each(&mut add);
        for module in &api.modules {
            for operation in module.groups.iter().flat_map(|group| &group.operations) {
                roots(operation).into_iter().for_each(&mut add);
            }
            let events =
                module.webhooks.iter().flat_map(|webhook| webhook.events.iter().map(|event| &event.ty).chain(&webhook.ty));
            events.filter_map(Ty::target).for_each(&mut add);
            module.incoming.iter().filter_map(|one| one.ty.as_ref()?.target()).for_each(&mut add);
            module.incoming.iter().filter_map(|one| one.headers).for_each(&mut add);
            module.errors.iter().filter_map(|form| form.ty.target()).for_each(&mut add);
        }
        let structs =
            api.types.iter().enumerate().filter(|(_, def)| matches!(def.kind, Kind::Struct(_))).map(|(index, _)| TypeId(index));
        Uses { count, structs: structs.collect() }
    }

    fn once(&self, id: TypeId) -> bool {
        self.count.get(&id) == Some(&1)
    }

    fn is_struct(&self, id: TypeId) -> bool {
        self.structs.contains(&id)
    }
}

/// The types an operation names itself, each once.
fn roots(operation: &Operation) -> BTreeSet<TypeId> {
    let answers = operation.output.iter().chain(operation.responses.iter().filter_map(|response| response.ty.as_ref()));
    operation.input.type_id().into_iter().chain(operation.headers).chain(answers.filter_map(Ty::target)).collect()
}

/// The types that a definition mentions.
pub(crate) fn mentioned(def: &TypeDef) -> Vec<TypeId> {
    match &def.kind {
        Kind::Struct(structure) => structure.types().filter_map(Ty::target).collect(),
        Kind::Union(union) => union.variants.iter().filter_map(|variant| variant.ty.target()).collect(),
        Kind::Alias(ty) => ty.target().into_iter().collect(),
        Kind::Enum(_) => Vec::new(),
    }
}

/// The path from one page to another, both relative to the folder of a language.
pub(crate) fn relative(from: &str, to: &str) -> String {
    let folders = |path: &str| path.split('/').map(str::to_owned).collect::<Vec<_>>();
    let (from, to) = (folders(from), folders(to));
    let limit = from.len().min(to.len()).saturating_sub(1);
    let common = from.iter().zip(&to).take(limit).take_while(|(left, right)| left == right).count();
    let up = "../".repeat(from.len() - 1 - common);
    format!("{up}{}", to.get(common..).unwrap_or_default().join("/"))
}

#[cfg(test)]
mod tests {
    use super::relative;

    #[test]
    fn paths_lead_from_page_to_page() {
        assert_eq!(relative("bank/a.md", "bank/b.md"), "b.md");
        assert_eq!(relative("bank/a.md", "types.md"), "../types.md");
        assert_eq!(relative("README.md", "bank/b.md"), "bank/b.md");
        assert_eq!(relative("en/bank/a.md", "zh/bank/a.md"), "../../zh/bank/a.md");
    }
}
