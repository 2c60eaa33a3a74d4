//! Guides: pages that people wrote for this document, woven into the reference.
//!
//! They lie beside the settings as `guides/<language>/<name>.md`, in the order in which `[docs] guides` lists them, each in every language
//! of the reference. A link such as `[text](ref:module/group.method)` leads to what it names: a page of a module, a resource, an
//! operation, a type, an event or another guide. One that names nothing is a finding at its place.

use super::division::Division;
use super::markdown::{cell, slug};
use super::operations::render;
use super::places::{Places, group_page, operation_heading, relative};
use super::{Book, Page};
use crate::diag::{Code, Diagnostics, nearest};
use crate::ir::*;
use crate::source::{FileId, Files, Sources, Span};
use askama::Template;
use std::collections::BTreeMap;

/// The folder of the guides, beside the settings and in each language of the reference.
const FOLDER: &str = "guides";

/// What a link into the reference begins with, inside the parentheses.
const SCHEME: &str = "](ref:";

/// The text of one guide in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guide {
    /// The language it is written in.
    pub language: String,
    /// The name of its page, without `.md`.
    pub name: String,
    /// Markdown as it was written; its first line is the title.
    pub text: String,
    /// Where it was read from.
    pub file: FileId,
}

impl Guide {
    fn title(&self) -> &str {
        self.text.trim_start().lines().next().unwrap_or_default().trim_start_matches('#').trim()
    }

    /// The first paragraph below the title, as one line.
    fn intro(&self) -> String {
        let body = self.text.trim_start().split_once('\n').map_or("", |(_, body)| body).trim_start();
        plain_links(&body.split("\n\n").next().unwrap_or_default().replace('\n', " "))
    }

    /// The path of its page below the folder of its language.
    fn path(&self) -> String {
        format!("{FOLDER}/{}.md", self.name)
    }
}

/// Reads the guides that the settings name; `span` is where they do.
pub fn read(
    settings: &str,
    names: &[String],
    span: Span,
    languages: &[String],
    files: &dyn Files,
    (sources, diags): (&mut Sources, &mut Diagnostics),
) -> Vec<Guide> {
    let folder = settings.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
    let mut guides = Vec::new();
    for language in languages {
        for name in names {
            let path = format!("{folder}{FOLDER}/{language}/{name}.md");
            match files.read(&path).and_then(|bytes| String::from_utf8(bytes).map_err(|_| "it is not UTF-8 text".to_owned())) {
                Ok(text) => {
                    let file = sources.add(path, text.clone());
                    if !text.starts_with("# ") {
                        diags
                            .error(Code::ConfigInvalid, "a guide begins with its title")
                            .at(Span::new(file, 0, 0), "expected `# Title`");
                    }
                    guides.push(Guide { language: language.clone(), name: name.clone(), text, file });
                }
                Err(why) => {
                    diags.error(Code::FileUnreadable, format!("cannot read the guide `{path}`: {why}")).at(span, "named here");
                }
            }
        }
    }
    guides
}

/// Says which links of guides lead nowhere.
pub fn check(api: &Api, guides: &[Guide], diags: &mut Diagnostics) {
    let known = targets(api, &Places::new(api, Division::default()), guides);
    for guide in guides {
        for (start, name) in references(&guide.text) {
            if known.contains_key(name) {
                continue;
            }
            let span = Span::new(guide.file, start, start + name.len());
            let finding = diags.error(Code::RefUnresolved, format!("`{name}` is nothing that the reference has a place for"));
            finding.at(span, "leads nowhere");
            finding.help(match nearest(name, known.keys().map(String::as_str)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "a link names a page, `module/group.method`, `module/Type`, `module/event` or `guides/name`".to_owned(),
            });
        }
    }
}

/// Everything a link can name, with the page and the anchor it leads to.
fn targets(api: &Api, places: &Places, guides: &[Guide]) -> BTreeMap<String, String> {
    let mut known = BTreeMap::new();
    for module in &api.modules {
        let ident = &module.ident;
        for (index, def) in api
            .types
            .iter()
            .enumerate()
            .filter(|(_, def)| def.module.is_some_and(|at| api.modules.get(at).is_some_and(|m| m.ident == *ident)))
        {
            if let Some(place) = places.of(TypeId(index)) {
                known.insert(format!("{ident}/{}", def.name), format!("{}#{}", place.page, slug(&place.heading)));
            }
        }
        for page in super::places::pages_of(module) {
            known.insert(format!("{ident}/{page}"), format!("{ident}/{page}.md"));
        }
        for event in module.webhooks.iter().flat_map(|webhook| &webhook.events) {
            known.insert(format!("{ident}/{}", event.wire), format!("{ident}/webhooks.md#{}", slug(&event.wire)));
        }
        for group in &module.groups {
            let page = group_page(module, group);
            for operation in &group.operations {
                let heading = operation_heading(group, operation);
                let page = places.division().operation_page(module, group, operation);
                known.insert(format!("{ident}/{heading}"), format!("{page}#{}", slug(&heading)));
            }
            known.insert(format!("{ident}/{}", group.ident), page);
        }
        known.insert(ident.clone(), format!("{ident}/README.md"));
    }
    known.extend(guides.iter().map(|guide| (format!("{FOLDER}/{}", guide.name), guide.path())));
    known
}

/// The links into the reference outside code, each with where its name begins.
fn references(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut fenced = false;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        } else if !fenced {
            for (at, _) in line.match_indices(SCHEME) {
                let begin = at + SCHEME.len();
                let name = line.get(begin..).and_then(|rest| rest.split(')').next()).unwrap_or_default();
                found.push((start + begin, name));
            }
        }
        start += line.len();
    }
    found
}

/// A line whose links are only their words.
fn plain_links(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('[') {
        out.push_str(before);
        match after.split_once("](").and_then(|(words, target)| Some((words, target.split_once(')')?.1))) {
            Some((words, after)) => {
                out.push_str(words);
                rest = after;
            }
            None => {
                out.push('[');
                rest = after;
            }
        }
    }
    out + rest
}

#[derive(Template)]
#[template(path = "docs/guides.md")]
struct GuidesPage<'a> {
    head: String,
    title: &'a str,
    intro: &'a str,
    guides: Vec<(String, String)>,
}

impl Book<'_> {
    /// The guides in this language, an index first.
    pub(crate) fn guide_pages(&self) -> Vec<Page> {
        let path = format!("{FOLDER}/README.md");
        if self.guides().next().is_none() {
            return Vec::new();
        }
        let known = targets(self.api, &self.places, self.guides);
        let index = GuidesPage {
            head: self.head(&path),
            title: self.words.guides_title,
            intro: self.prose.guides_intro,
            guides: self.guide_links(&path),
        };
        let mut pages = vec![Page { text: render(&index), title: self.words.guides_title.to_owned(), depth: 1, path }];
        for guide in self.guides() {
            let path = guide.path();
            let mut text = String::new();
            let mut done = 0;
            for (start, name) in references(&guide.text) {
                let target = known.get(name).map_or_else(String::new, |target| relative(&path, target));
                text.push_str(guide.text.get(done..start - "ref:".len()).unwrap_or_default());
                text.push_str(&target);
                done = start + name.len();
            }
            text.push_str(guide.text.get(done..).unwrap_or_default());
            pages.push(Page { text: format!("{}\n\n{text}", self.head(&path)), title: cell(guide.title()), depth: 2, path });
        }
        pages
    }

    /// Links to the guides, each with what it is about.
    pub(crate) fn guide_links(&self, page: &str) -> Vec<(String, String)> {
        self.guides().map(|guide| (self.link(page, &guide.path(), &cell(guide.title())), guide.intro())).collect()
    }

    /// Links to the flows that an operation takes part in: sections of guides that draw one and name the operation.
    pub(crate) fn flows(&self, page: &str, module: &Module, heading: &str) -> Vec<String> {
        let name = format!("{SCHEME}{}/{heading})", module.ident);
        let sections = self.guides().flat_map(|guide| guide.text.split("\n## ").skip(1).map(move |section| (guide, section)));
        let drawn = sections.filter(|(_, section)| section.contains("\n```mermaid\n") && section.contains(&name));
        drawn
            .map(|(guide, section)| {
                let title = section.lines().next().unwrap_or_default().trim();
                format!("[{}]({}#{})", cell(title), relative(page, &guide.path()), slug(title))
            })
            .collect()
    }

    fn guides(&self) -> impl Iterator<Item = &Guide> {
        self.guides.iter().filter(|guide| guide.language == self.language)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_found_outside_code() {
        let text = "a [b](ref:m/x) and [c](ref:m)\n```\n[d](ref:n)\n```\n[e](ref:o)";
        let found: Vec<&str> = references(text).into_iter().map(|(_, name)| name).collect();
        assert_eq!(found, ["m/x", "m", "o"]);
        assert!(references(text).iter().all(|(start, name)| text.get(*start..start + name.len()) == Some(*name)));
    }

    #[test]
    fn links_in_an_introduction_are_only_words() {
        assert_eq!(plain_links("see [a](ref:m) and [b"), "see a and [b");
    }
}
