//! Pages that would be too long, and where their parts go instead.
//!
//! A page of ordinary length stays whole. One that is longer than [`LIMIT`] in any language is divided, in all languages alike: of a resource,
//! each operation gets a page of its own; an index leaves operations to the pages of their resources; types go to pages by the first letters of their names, as few letters as it takes. Both follow from
//! the name of what is moved, so a neighbour that comes or goes moves nothing. The page that was divided stays as an index whose links
//! carry the old anchors, and a script of the book follows them, so an address that was once right still leads there.

use super::places::{group_page, operation_heading};
use super::{Book, Page};
use crate::ir::*;
use std::collections::{BTreeMap, BTreeSet};

/// As many bytes as a page may have before it is divided.
pub(crate) const LIMIT: usize = 200_000;

/// Which pages are divided; none in most documents.
#[derive(Debug, Default)]
pub(crate) struct Division {
    /// Pages of resources whose operations stand on pages of their own, and indexes of modules that leave operations to those pages.
    resources: BTreeSet<String>,
    /// Types that have moved, with the page they have moved to.
    types: BTreeMap<TypeId, String>,
    /// The pages that took the types of a page, in order.
    parts: BTreeMap<String, BTreeSet<String>>,
}

impl Division {
    /// What has to be divided, when these are the pages that each language would have; `limit` is in bytes.
    pub(crate) fn of(api: &Api, books: &[(Book<'_>, Vec<Page>)], limit: usize) -> Option<Self> {
        let pages = books.iter().flat_map(|(_, pages)| pages);
        let long: BTreeSet<&str> = pages.filter(|page| page.text.len() > limit).map(|page| page.path.as_str()).collect();
        if long.is_empty() {
            return None;
        }
        let mut division = Division::default();
        let groups = api.modules.iter().flat_map(|module| module.groups.iter().map(move |group| group_page(module, group)));
        let indexes = api.modules.iter().map(|module| format!("{}/README.md", module.ident));
        division.resources = groups.chain(indexes).filter(|page| long.contains(page.as_str())).collect();
        // A page has a head and a title beside its types.
        let limit = limit.saturating_sub(limit / 100);
        for page in long {
            let size = |id: TypeId| books.iter().map(|(book, _)| book.type_section(page, id).len()).max().unwrap_or(0);
            let types: Vec<(TypeId, usize)> = books
                .first()
                .map(|(book, _)| book.places.on(page))
                .unwrap_or_default()
                .into_iter()
                .map(|id| (id, size(id)))
                .collect();
            let stem = page.trim_end_matches(".md");
            let own = stem == "types" || stem.ends_with("/types");
            let stem = if own { stem.to_owned() } else { format!("{stem}.types") };
            let fits = types.iter().map(|(_, size)| size).sum::<usize>() <= limit;
            if fits && !own {
                division.put(page, &format!("{stem}.md"), types);
            } else {
                division.by_letters(api, page, &stem, types, 1, limit);
            }
        }
        Some(division)
    }

    /// Puts types on pages by the first letters of their names.
    fn by_letters(&mut self, api: &Api, home: &str, stem: &str, types: Vec<(TypeId, usize)>, letters: usize, limit: usize) {
        let mut parts: BTreeMap<String, Vec<(TypeId, usize)>> = BTreeMap::new();
        for (id, size) in types {
            let name = api.types.get(id.0).map_or("", |def| def.name.as_str());
            let start: String = name.chars().take(letters).flat_map(char::to_lowercase).collect();
            parts.entry(start).or_default().push((id, size));
        }
        for (start, types) in parts {
            let small = types.iter().map(|(_, size)| size).sum::<usize>() <= limit;
            // Names of one length and one spelling cannot be told apart by more letters.
            if small || types.len() == 1 || start.chars().count() < letters {
                self.put(home, &format!("{stem}-{start}.md"), types);
            } else {
                self.by_letters(api, home, stem, types, letters + 1, limit);
            }
        }
    }

    fn put(&mut self, home: &str, page: &str, types: Vec<(TypeId, usize)>) {
        if !types.is_empty() {
            self.parts.entry(home.to_owned()).or_default().insert(page.to_owned());
            self.types.extend(types.into_iter().map(|(id, _)| (id, page.to_owned())));
        }
    }

    /// Whether the operations that a page would show stand on other pages.
    pub(crate) fn divides(&self, page: &str) -> bool {
        self.resources.contains(page)
    }

    /// The page of an operation.
    pub(crate) fn operation_page(&self, module: &Module, group: &Group, operation: &Operation) -> String {
        let page = group_page(module, group);
        if self.divides(&page) { format!("{}/{}.md", module.ident, operation_heading(group, operation)) } else { page }
    }

    /// The page of a type that would stand on `home`.
    pub(crate) fn type_page<'p>(&'p self, id: TypeId, home: &'p str) -> &'p str {
        self.types.get(&id).map_or(home, String::as_str)
    }

    /// The pages that took the types of a page.
    pub(crate) fn parts(&self, home: &str) -> impl Iterator<Item = &String> {
        self.parts.get(home).into_iter().flatten()
    }
}

/// The letters in the name of a page of types: `Re` of `bank/types-re.md`.
pub(crate) fn letters(page: &str) -> String {
    let stem = page.rsplit('/').next().unwrap_or(page).trim_end_matches(".md");
    super::types::capital(stem.rsplit_once('-').map_or("", |(_, letters)| letters))
}
