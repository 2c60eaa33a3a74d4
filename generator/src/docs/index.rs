//! What leads to the pages: the book's settings, its table of contents, the front page and the indexes.

use super::markdown::{cell, code_cell, fence, label, table};
use super::operations::render;
use super::words::fill;
use super::{Book, HEADER, Page, words};
use crate::ir::*;
use askama::Template;

#[derive(Template)]
#[template(path = "docs/book.toml")]
struct Settings {
    title: String,
    language: String,
}

#[derive(Template)]
#[template(path = "docs/front.md")]
struct FrontPage {
    header: &'static str,
    title: String,
    choose: Vec<&'static str>,
    languages: Vec<(String, String, String)>,
}

#[derive(Template)]
#[template(path = "docs/overview.md")]
struct Overview<'a> {
    head: String,
    title: String,
    version: String,
    prose: Vec<String>,
    modules: String,
    guides_title: &'a str,
    guides: Vec<(String, String)>,
    made_from: &'a str,
    samples_are: String,
}

#[derive(Template)]
#[template(path = "docs/module.md")]
struct ModuleIndex<'a> {
    head: String,
    title: String,
    p: &'a super::Prose,
    w: &'a super::Words,
    prose: Vec<String>,
    servers: Vec<String>,
    client: String,
    guides: Vec<String>,
    resources: Vec<ResourceView>,
}

struct ResourceView {
    title: String,
    page: String,
    line: String,
    operations: String,
}

impl Book<'_> {
    /// `book.toml`.
    pub(crate) fn settings(&self) -> String {
        // TOML's basic strings have JSON's escapes.
        let quoted = |text: &str| serde_json::Value::from(text).to_string();
        render(&Settings { title: quoted(&self.title()), language: quoted(&self.language) })
    }

    /// What the book is called.
    pub(crate) fn title(&self) -> String {
        self.text(&self.api.title).unwrap_or("API").to_owned()
    }

    /// `src/README.md`: which language?
    pub(crate) fn front_page(&self) -> String {
        let choose = self.languages.iter().map(|language| words::of(language).1.choose).collect();
        let languages = self
            .languages
            .iter()
            .map(|language| {
                let title = self.api.title.get(language).unwrap_or("API");
                (words::name(language).to_owned(), format!("{language}/README.md"), cell(title))
            })
            .collect();
        render(&FrontPage { header: HEADER, title: cell(&self.title()), choose, languages })
    }

    /// The index of a language.
    pub(crate) fn overview(&self) -> Page {
        let words = self.words;
        let rows: Vec<Vec<String>> = self
            .api
            .modules
            .iter()
            .map(|module| {
                let count: usize = module.groups.iter().map(|group| group.operations.len()).sum();
                vec![format!("[{}]({}/README.md)", cell(&module.name), module.ident), self.line(&module.docs), count.to_string()]
            })
            .collect();
        let variables: Vec<String> =
            self.api.modules.iter().map(|module| code_cell(&super::curl::base_variable(module))).collect();
        let view = Overview {
            head: self.head("README.md"),
            title: cell(&self.title()),
            version: fill(words.version, &[&cell(&self.api.version)]),
            prose: self.prose(&self.api.docs),
            modules: table(&[words.gateway, words.summary, words.operations], &rows),
            guides_title: words.guides_title,
            guides: self.guide_links("README.md"),
            made_from: self.prose.made_from,
            samples_are: fill(self.prose.samples_are, &[self.krate, &variables.join(words.comma)]),
        };
        Page { path: "README.md".to_owned(), title: words.overview.to_owned(), depth: 0, text: render(&view) }
    }

    /// The index of a module.
    pub(crate) fn module_index(&self, module: &Module) -> Page {
        let path = format!("{}/README.md", module.ident);
        let mut guides: Vec<String> =
            self.concept_pages(module).iter().map(|page| self.link(&path, &page.path, &page.title)).collect();
        let types = format!("{}/types.md", module.ident);
        if self.has_types(&types) {
            guides.push(self.link(&path, &types, self.words.types_title));
        }
        let view = ModuleIndex {
            head: self.head(&path),
            title: cell(&module.name),
            p: self.prose,
            w: self.words,
            prose: self.prose(&module.docs),
            servers: module.servers.iter().map(|server| self.server(server, crate::emit::has_servers(module))).collect(),
            client: fence("rust", &self.client_sample(module)),
            guides,
            resources: module.groups.iter().map(|group| self.resource(&path, module, group)).collect(),
        };
        Page { text: render(&view), title: cell(&module.name), depth: 1, path }
    }

    /// A server, and what it is called where there are several to choose from.
    fn server(&self, server: &Server, several: bool) -> String {
        let several = several && !server.name.is_empty();
        let line = self.line(&server.docs);
        let name = if several { code_cell(&format!("Server::{}()", server.name)) } else { String::new() };
        let told: Vec<String> = [line, name].into_iter().filter(|text| !text.is_empty()).collect();
        let url = code_cell(if several { &server.template } else { &server.url });
        if told.is_empty() { url } else { format!("{url}{}{}", self.words.colon, told.join(self.words.comma)) }
    }

    fn resource(&self, page: &str, module: &Module, group: &Group) -> ResourceView {
        ResourceView {
            title: cell(self.text(&group.title).unwrap_or(&group.tag)),
            page: super::places::relative(page, &super::places::group_page(module, group)),
            line: self.line(&group.docs),
            operations: if self.places.division().divides(page) {
                format!("{}{}{}", self.words.operations, self.words.colon, group.operations.len())
            } else {
                self.operations_table(page, module, std::slice::from_ref(group))
            },
        }
    }
}

/// `src/SUMMARY.md`: the pages of all languages.
pub(crate) fn summary(books: &[(Book<'_>, Vec<Page>)]) -> String {
    let mut out = format!("{HEADER}\n\n# Summary\n\n");
    if let Some((book, _)) = books.first() {
        out.push_str(&format!("[{}](README.md)\n", label(&book.title())));
    }
    for (book, pages) in books {
        out.push_str(&format!("\n# {}\n\n", words::name(&book.language)));
        for page in pages {
            let indent = "  ".repeat(page.depth.saturating_sub(1));
            out.push_str(&format!("{indent}- [{}]({}/{})\n", label(&page.title), book.language, page.path));
        }
    }
    out
}
