//! The reference: Markdown pages from the same model as the code, one set per language.
//!
//! The result is an mdBook as it stands and reads as well on GitHub: no raw HTML but line breaks in tables, relative links, anchors made
//! of names that no translation changes. Pages of fixed shape are templates (`templates/docs`), tables and samples are made here, words
//! live in [`words`].

mod code;
mod concepts;
mod curl;
mod division;
pub mod guides;
mod incoming;
mod index;
mod limits;
mod markdown;
mod money;
mod operations;
mod paging;
mod patterns;
mod places;
mod request;
pub mod samples;
mod signing;
mod types;
mod webhooks;
mod words;

#[cfg(test)]
mod tests;

use crate::config::Config;
use crate::ir::*;
use crate::output::Tree;
use crate::threads;
use division::Division;
use guides::Guide;
use places::Places;
use std::sync::Arc;
use words::{Prose, Words};

/// The first line of every page.
const HEADER: &str = "<!-- @generated from the OpenAPI document by generator; do not edit. -->";

/// What the book looks like and does beyond mdBook's own ways, copied as it stands.
const ASSETS: [(&str, &str); 3] = [
    ("theme/head.hbs", include_str!("../../../templates/docs/assets/head.hbs")),
    ("assets/reference.css", include_str!("../../../templates/docs/assets/reference.css")),
    ("assets/reference.js", include_str!("../../../templates/docs/assets/reference.js")),
];

/// All files of the reference, by path below `docs/`.
pub fn docs(api: &Api, config: &Config) -> Tree {
    docs_within(api, config, division::LIMIT)
}

/// The same with pages of another length; one that would have more bytes than this is divided.
fn docs_within(api: &Api, config: &Config, limit: usize) -> Tree {
    let languages = languages(api, config);
    let krate = config.krate.name.replace('-', "_");
    let mut tree = Tree::new();
    let books = |places: &Arc<Places>| -> Vec<(Book<'_>, Vec<Page>)> {
        let jobs = languages.iter().map(|language| {
            let (words, prose) = words::of(language);
            let (places, language) = (Arc::clone(places), language.clone());
            let (guides, languages) = (config.docs.guides.as_slice(), languages.as_slice());
            let book = Book { api, krate: &krate, places, language, words, prose, guides, languages };
            Box::new(move || {
                let mut pages = book.pages();
                pages.iter_mut().for_each(|page| page.text = markdown::tidy(&page.text));
                (book, pages)
            }) as threads::Job<'_, _>
        });
        threads::run(jobs.collect())
    };
    let mut written = books(&Arc::new(Places::new(api, Division::default())));
    if let Some(division) = Division::of(api, &written, limit) {
        written = books(&Arc::new(Places::new(api, division)));
    }
    for (book, pages) in &mut written {
        for page in pages {
            tree.insert(format!("src/{}/{}", book.language, page.path), std::mem::take(&mut page.text).into_bytes());
        }
    }
    let mut add = |path: String, text: &str| {
        tree.insert(path, markdown::tidy(text).into_bytes());
    };
    if let Some((first, _)) = written.first() {
        add("book.toml".to_owned(), &first.settings());
        add("src/README.md".to_owned(), &first.front_page());
    }
    add("src/SUMMARY.md".to_owned(), &index::summary(&written));
    for (name, text) in ASSETS {
        add(name.to_owned(), text);
    }
    tree
}

/// The document's own language first, then those it is translated into.
pub fn languages(api: &Api, config: &Config) -> Vec<String> {
    let mut languages = config.docs.languages.clone();
    if languages.is_empty() {
        languages.push("en".to_owned());
    }
    languages.extend(api.languages.iter().cloned());
    let mut seen = std::collections::BTreeSet::new();
    languages.retain(|language| seen.insert(language.clone()));
    languages
}

/// A page below the folder of a language.
pub(crate) struct Page {
    /// Path, relative to the folder.
    path: String,
    /// What the table of contents calls it.
    title: String,
    /// How far it is set in there.
    depth: usize,
    /// Finished Markdown.
    text: String,
}

/// The reference in one language.
pub(crate) struct Book<'a> {
    api: &'a Api,
    krate: &'a str,
    places: Arc<Places>,
    language: String,
    words: &'static Words,
    prose: &'static Prose,
    guides: &'a [Guide],
    languages: &'a [String],
}

impl Book<'_> {
    /// A text of the document in this language, unless it is empty.
    pub(crate) fn text<'t>(&self, text: &'t Text) -> Option<&'t str> {
        text.get(&self.language).map(str::trim).filter(|text| !text.is_empty())
    }

    /// The pages in the order of the table of contents.
    fn pages(&self) -> Vec<Page> {
        let mut pages = vec![self.overview()];
        pages.extend(self.guide_pages());
        for module in &self.api.modules {
            pages.push(self.module_index(module));
            pages.extend(self.concept_pages(module));
            pages.extend(module.groups.iter().flat_map(|group| self.group_pages(module, group)));
            pages.extend(self.types_pages(&format!("{}/types.md", module.ident), self.words.types_title, 2));
        }
        pages.extend(self.types_pages(places::LOOSE_TYPES, self.words.loose_types_title, 1));
        pages
    }

    /// The first lines of a page: where it is, and the same place in the other languages.
    fn head(&self, page: &str) -> String {
        let own = format!("{}/{page}", self.language);
        let others = self.languages.iter().map(|language| {
            if *language == self.language {
                words::name(language).to_owned()
            } else {
                format!("[{}]({})", words::name(language), places::relative(&own, &format!("{language}/{page}")))
            }
        });
        let switch = others.collect::<Vec<_>>().join(" · ");
        let trail = self.trail(page);
        if self.languages.len() < 2 {
            format!("{HEADER}\n\n{}", trail.trim_end_matches(" · "))
        } else {
            format!("{HEADER}\n\n{trail}{switch}")
        }
    }

    /// The way up from a page.
    fn trail(&self, page: &str) -> String {
        let mut steps = Vec::new();
        if page != "README.md" {
            steps.push(format!("[{}]({})", markdown::label(&self.title()), places::relative(page, "README.md")));
        }
        if let Some((module, file)) = page.split_once('/') {
            let found = self.api.modules.iter().find(|other| other.ident == module);
            let name = found.map_or(self.words.guides_title, |module| module.name.as_str());
            if file != "README.md" {
                steps.push(format!("[{name}](README.md)"));
            }
        }
        steps.iter().map(|step| format!("{step} · ")).collect()
    }

    /// A link from one page to another.
    fn link(&self, from: &str, to: &str, title: &str) -> String {
        format!("[{title}]({})", places::relative(from, to))
    }
}
