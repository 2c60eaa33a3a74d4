//! The generator's own settings: `spec/generator.toml`.
//!
//! What a document cannot say about the crate made from it: its name, version, licence, and the languages of the reference. A
//! missing file or key is filled from the document, so that any document can be tried without one. A key that is not known is an
//! error: a setting that is ignored is worse than none.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use crate::diag::{Code, Diagnostics, nearest};
use crate::docs::guides::Guide;
use crate::emit::features::Cut;
use crate::filter::{Filter, Name};
use crate::grammar::vocabulary;
use crate::load::Node;
use crate::source::{FileId, Sources, Span};

/// The settings after every default was filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// About the generated crate.
    pub krate: Crate,
    /// About the generated reference.
    pub docs: Docs,
}

/// `[crate]`: what goes into the generated `Cargo.toml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crate {
    /// Package name.
    pub name: String,
    /// Package version.
    pub version: String,
    /// One sentence for the registry.
    pub description: String,
    /// SPDX expression, when known.
    pub license: Option<String>,
    /// Address of the repository, when known.
    pub repository: Option<String>,
    /// Authors; may be empty.
    pub authors: Vec<String>,
    /// What gets a feature of its own; `None` leaves it to the size of the document.
    pub cut: Option<Cut>,
}

/// `[docs]`: what the reference looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Docs {
    /// Languages, the first being the document's own.
    pub languages: Vec<String>,
    /// Pages written by people, woven into the reference; read after the settings.
    pub guides: Vec<Guide>,
}

/// The settings as they are written: everything may be missing.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    name: Option<String>,
    version: Option<String>,
    description: Option<String>,
    license: Option<String>,
    repository: Option<String>,
    authors: Option<Vec<String>>,
    cut: Option<Cut>,
    languages: Option<Vec<String>>,
    /// Overlays to apply, in this order, relative to the settings.
    pub overlays: Vec<Name>,
    /// Which operations are wanted.
    pub filter: Filter,
    guides: Option<(Vec<String>, Span)>,
}

/// What TOML gives back: two levels of keys, each with its place, so that each can be blamed.
type Tables = BTreeMap<Spanned<String>, Spanned<Table>>;
type Table = BTreeMap<Spanned<String>, Spanned<toml::Value>>;

impl Settings {
    /// Reads the text of `generator.toml`; `None`, with findings, when something in it is wrong.
    pub fn read(path: &str, text: &str, sources: &mut Sources, diags: &mut Diagnostics) -> Option<Self> {
        let file = sources.add(path, text);
        let mut reader = Reader { file, text, diags, right: true };
        let mut settings = Self::default();
        let tables: Tables = match toml::from_str(text) {
            Ok(tables) => tables,
            Err(error) => {
                let message = format!("the settings cannot be read: {}", error.message());
                reader.wrong(error.span().unwrap_or(0..0), &message, "here");
                return None;
            }
        };
        for (table, keys) in &tables {
            match table.get_ref().as_str() {
                "crate" => settings.krate(&mut reader, keys.get_ref()),
                "docs" => settings.docs(&mut reader, keys.get_ref()),
                "input" => settings.input(&mut reader, keys.get_ref()),
                "filter" => settings.filter(&mut reader, keys.get_ref()),
                _ => reader.unknown(table, &["crate", "docs", "input", "filter"]),
            }
        }
        reader.right.then_some(settings)
    }

    /// Fills in what is missing from the document. `name` goes over everything.
    #[must_use]
    pub fn resolve(self, name: Option<&str>, root: &Node) -> Config {
        let info = |key: &str| root.get("info").and_then(|info| info.get(key)).and_then(Node::as_str);
        let title = info("title").unwrap_or("client");
        let license = || spdx(root.get("info")?.get("license")?).filter(|name| is_spdx(name)).map(str::to_owned);
        let krate = Crate {
            name: name.map(str::to_owned).or(self.name).unwrap_or_else(|| package_name(title)),
            version: self.version.unwrap_or_else(|| package_version(info("version").unwrap_or_default())),
            description: self.description.unwrap_or_else(|| format!("Client and server traits for {title}")),
            license: self.license.or_else(license),
            repository: self.repository,
            authors: self.authors.unwrap_or_default(),
            cut: self.cut,
        };
        Config { krate, docs: Docs { languages: self.languages.unwrap_or_else(|| languages(root)), guides: Vec::new() } }
    }

    /// The guides by name, and where the settings name them.
    #[must_use]
    pub fn guides(&self) -> Option<(Vec<String>, Span)> {
        self.guides.clone()
    }

    fn krate(&mut self, reader: &mut Reader<'_>, keys: &Table) {
        for (key, value) in keys {
            match key.get_ref().as_str() {
                "name" => {
                    self.name = reader.text(value);
                    if let Some(name) = self.name.as_deref().filter(|name| !is_package_name(name)) {
                        reader
                            .wrong(value.span(), &format!("`{name}` is no name for a package"), "not a package name")
                            .help("a package name has letters, digits, `-` and `_`, and starts with a letter");
                    }
                }
                "version" => self.version = reader.text(value),
                "description" => self.description = reader.text(value),
                "license" => self.license = reader.text(value),
                "repository" => self.repository = reader.text(value),
                "authors" => self.authors = reader.texts(value),
                "features" => {
                    self.cut = match reader.text(value).as_deref() {
                        Some("none") => Some(Cut::Nothing),
                        Some("modules") => Some(Cut::Modules),
                        Some("resources") => Some(Cut::Resources),
                        Some(_) => {
                            reader
                                .wrong(value.span(), "`features` says what gets a feature of its own", "not one of the words")
                                .help("the words are `none`, `modules` and `resources`; without the key the size of the document decides");
                            None
                        }
                        None => None,
                    }
                }
                _ => reader.unknown(key, &["name", "version", "description", "license", "repository", "authors", "features"]),
            }
        }
    }

    fn input(&mut self, reader: &mut Reader<'_>, keys: &Table) {
        for (key, value) in keys {
            match key.get_ref().as_str() {
                "overlays" => self.overlays = reader.names(value),
                _ => reader.unknown(key, &["overlays"]),
            }
        }
    }

    fn filter(&mut self, reader: &mut Reader<'_>, keys: &Table) {
        for (key, value) in keys {
            let (include, exclude) = (&mut self.filter.include, &mut self.filter.exclude);
            let list = match key.get_ref().as_str() {
                "tags" => &mut include.tags,
                "paths" => &mut include.paths,
                "operations" => &mut include.operations,
                "exclude-tags" => &mut exclude.tags,
                "exclude-paths" => &mut exclude.paths,
                "exclude-operations" => &mut exclude.operations,
                _ => {
                    reader.unknown(key, &FILTERS);
                    continue;
                }
            };
            *list = reader.names(value);
        }
    }

    fn docs(&mut self, reader: &mut Reader<'_>, keys: &Table) {
        for (key, value) in keys {
            match key.get_ref().as_str() {
                "languages" => self.languages = reader.texts(value),
                "guides" => {
                    let span = Span::new(reader.file, value.span().start, value.span().end);
                    self.guides = reader.texts(value).map(|names| (names, span));
                }
                _ => reader.unknown(key, &["guides", "languages"]),
            }
        }
    }
}

/// The keys of `[filter]`.
const FILTERS: [&str; 6] = ["tags", "paths", "operations", "exclude-tags", "exclude-paths", "exclude-operations"];

struct Reader<'a> {
    file: FileId,
    text: &'a str,
    diags: &'a mut Diagnostics,
    right: bool,
}

impl Reader<'_> {
    fn wrong(&mut self, range: std::ops::Range<usize>, message: &str, label: &str) -> &mut crate::diag::Diagnostic {
        self.right = false;
        let span = Span::new(self.file, range.start, range.end);
        self.diags.error(Code::ConfigInvalid, message).at(span, label)
    }

    fn unknown(&mut self, key: &Spanned<String>, known: &[&str]) {
        let name = key.get_ref();
        let words: Vec<String> = known.iter().map(|word| format!("`{word}`")).collect();
        let finding = self.wrong(key.span(), &format!("there is no setting `{name}`"), "not known");
        match nearest(name, known.iter().copied()) {
            Some(near) => finding.help(format!("did you mean `{near}`?")),
            None => finding.help(format!("known here: {}", words.join(", "))),
        };
    }

    fn text(&mut self, value: &Spanned<toml::Value>) -> Option<String> {
        let text = value.get_ref().as_str().map(str::to_owned);
        if text.is_none() {
            self.wrong(value.span(), "this setting is a text", "expected a text in quotes");
        }
        text
    }

    /// Texts, each with its place as far as it can be told.
    fn names(&mut self, value: &Spanned<toml::Value>) -> Vec<Name> {
        let texts = self.texts(value).unwrap_or_default();
        let mut from = value.span().start;
        let end = value.span().end;
        let mut names = Vec::new();
        for text in texts {
            // The first of this spelling behind the last one; escapes are not undone, and then the whole list is shown.
            let found = self.text.get(from..end).and_then(|list| list.find(text.as_str())).map(|at| from + at);
            let (start, stop) = found.map_or((value.span().start, end), |at| (at, at + text.len()));
            from = found.map_or(from, |_| stop);
            names.push((text, Span::new(self.file, start, stop)));
        }
        names
    }

    fn texts(&mut self, value: &Spanned<toml::Value>) -> Option<Vec<String>> {
        let list = value.get_ref().as_array();
        let texts = list.and_then(|list| list.iter().map(|entry| entry.as_str().map(str::to_owned)).collect());
        if texts.is_none() {
            self.wrong(value.span(), "this setting is a list of texts", "expected a list of texts in quotes");
        }
        texts
    }
}

/// Whether Cargo takes this as the name of a package.
#[must_use]
pub fn is_package_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

/// A title as a package name: `Pet Store (v2)` is `pet-store-v2`.
fn package_name(title: &str) -> String {
    let words: Vec<String> =
        title.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_ascii_lowercase).collect();
    let name = words.join("-");
    if is_package_name(&name) { name } else { format!("client-{name}").trim_end_matches('-').to_owned() }
}

/// A version that Cargo takes: the document's own if it has three numbers, else `0.1.0`.
fn package_version(version: &str) -> String {
    let core = version.split(['-', '+']).next().unwrap_or_default();
    let numbers: Vec<&str> = core.split('.').collect();
    let number =
        |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()) && (part.len() == 1 || !part.starts_with('0'));
    let right = numbers.len() == 3 && numbers.iter().all(|part| number(part) && part.parse::<u64>().is_ok());
    if right { core.to_owned() } else { "0.1.0".to_owned() }
}

/// What a licence is called: by its identifier in 3.1, by its name in 3.0.
fn spdx(license: &Node) -> Option<&str> {
    license.get("x-identifier").or_else(|| license.get("name"))?.as_str()
}

/// Whether a licence's name could be an SPDX expression, which is all that Cargo takes.
fn is_spdx(name: &str) -> bool {
    const KNOWN: [&str; 8] = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MPL-2.0", "Unlicense", "CC0-1.0"];
    !name.is_empty() && name.split(' ').all(|word| KNOWN.contains(&word) || matches!(word, "OR" | "AND"))
}

/// English, and every language that a key of the document has as its suffix.
fn languages(root: &Node) -> Vec<String> {
    fn collect(node: &Node, found: &mut BTreeSet<String>) {
        for (key, member) in node.members() {
            found.extend(vocabulary::language(key).map(str::to_owned));
            collect(&member.node, found);
        }
        for element in node.elements() {
            collect(element, found);
        }
    }
    let mut found = BTreeSet::new();
    collect(root, &mut found);
    std::iter::once("en".to_owned()).chain(found.into_iter().filter(|language| language != "en")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load;

    fn document() -> Option<Node> {
        let text =
            "openapi: 3.0.3\ninfo: {title: Pet Store (v2), version: '1.2', license: {name: MIT}, x-title-zh: 宠物}\npaths: {}\n";
        let files = BTreeMap::from([("a.yaml".to_owned(), text.to_owned())]);
        load::load("a.yaml", &files, &mut Sources::default(), &mut Diagnostics::default()).map(|bundle| bundle.root)
    }

    #[test]
    fn what_is_missing_comes_from_the_document() {
        let config = document().map(|root| Settings::default().resolve(None, &root));
        let krate = Crate {
            name: "pet-store-v2".to_owned(),
            version: "0.1.0".to_owned(),
            description: "Client and server traits for Pet Store (v2)".to_owned(),
            license: Some("MIT".to_owned()),
            repository: None,
            authors: Vec::new(),
            cut: None,
        };
        assert_eq!(
            config,
            Some(Config { krate, docs: Docs { languages: vec!["en".to_owned(), "zh".to_owned()], guides: Vec::new() } })
        );
    }

    #[test]
    fn unknown_settings_are_refused_with_a_place() {
        let (mut sources, mut diags) = (Sources::default(), Diagnostics::default());
        let text = "[crate]\nname = \"1x\"\nverison = \"1\"\n[docs]\nlanguages = \"en\"\n[crates]\n";
        assert!(Settings::read("generator.toml", text, &mut sources, &mut diags).is_none());
        diags.sort();
        let shown = crate::diag::render::render(&diags, &sources, crate::diag::render::Format::Concise);
        assert_eq!(
            shown,
            "generator.toml:2:8: error[config-invalid]: `1x` is no name for a package\n\
             generator.toml:3:1: error[config-invalid]: there is no setting `verison`\n\
             generator.toml:5:13: error[config-invalid]: this setting is a list of texts\n\
             generator.toml:6:2: error[config-invalid]: there is no setting `crates`\n"
        );
    }
}
