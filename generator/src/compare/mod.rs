//! Two documents compared: what changed on the wire, in the Rust API and in the words.
//!
//! ```text
//! Api, Api ─► pairs: which types meet, and in which direction they travel
//!          ─► operations, types, values, protocol, words: Changes ─┐
//!          ─► rust: the public items of both crates, diffed ───────┴─► Report ─► render (Markdown, text), json
//! ```
//!
//! The models are compared, not the texts: documents of different versions, in YAML or JSON, in one file or many, that mean the same show
//! no change. Operations meet by method and path, members by their name on the wire, values of sets by the value, alternatives by tag; a
//! type is looked at once for every type that it meets, so a cycle ends and a shared type is reported once, with the operations that
//! use it. What a change means is decided in one place, [`verdict`]; what it does to code is read off the generated code
//! itself ([`rust`]), and tied to the change that caused it.

mod answers;
mod beyond;
mod json;
mod operations;
mod pairs;
mod protocol;
mod render;
mod rule;
mod rust;
mod types;
mod values;
mod verdict;
mod words;

use crate::ir::Api;
use crate::load::Document;
use crate::source::Sources;

pub use json::json;
pub use render::{markdown, text};
pub use rule::Rule;
pub use rust::{Effect, Semver};
pub use verdict::{Direction, Impact, Wire};

/// One side of a comparison.
#[derive(Clone, Copy, Debug)]
pub struct Version<'a> {
    /// What it means.
    pub api: &'a Api,
    /// Where everything stands.
    pub document: &'a Document,
    /// The texts behind it.
    pub sources: &'a Sources,
}

impl Version<'_> {
    /// `path:line` of what stands at a pointer into the bundled document.
    fn place(&self, origin: &str) -> Option<Place> {
        let span = self.document.key_span(origin);
        let path = self.sources.path(span.file);
        (!path.is_empty()).then(|| Place { path: path.to_owned(), line: self.sources.line_col(span).line })
    }
}

/// A line of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// As it was given.
    pub path: String,
    /// From 1.
    pub line: usize,
}

/// What a change belongs to; changes are shown together by it, in this order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The whole document.
    Document,
    /// All operations of a tag group.
    Module(String),
    /// One operation.
    Operation {
        /// Path template.
        path: String,
        /// HTTP method in upper case.
        method: String,
        /// `operationId`, or one made from method and path.
        id: String,
    },
    /// A type with a name.
    Type {
        /// Name in the document, else in Rust.
        name: String,
        /// The operations and notifications that use it, as people call them.
        used_by: Vec<String>,
    },
    /// Something of the crate that is none of these.
    Item(String),
}

/// How much a change matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Clients of before fail, or code that uses the crate no longer compiles.
    Breaking,
    /// Somebody should look at it.
    Attention,
    /// Everything goes on as before.
    Compatible,
    /// Only what people read.
    Words,
}

impl Level {
    /// In order.
    pub const ALL: [Self; 4] = [Self::Breaking, Self::Attention, Self::Compatible, Self::Words];

    /// As tools read it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Attention => "attention",
            Self::Compatible => "compatible",
            Self::Words => "words",
        }
    }
}

/// One change.
#[derive(Clone, Debug)]
pub struct Change {
    /// Its kind.
    pub rule: Rule,
    /// What it belongs to.
    pub subject: Subject,
    /// What happened, as a phrase in Markdown: "`amount` must be there".
    pub text: String,
    /// What it was.
    pub old: Option<String>,
    /// What it is.
    pub new: Option<String>,
    /// The judgement in each direction that it travels; empty when nothing of it travels.
    pub wire: Vec<Wire>,
    /// What it does to code.
    pub rust: Vec<Effect>,
    /// Where it stood.
    pub old_at: Option<Place>,
    /// Where it stands.
    pub new_at: Option<Place>,
    /// Public items that it explains; a path that ends with `::` stands for everything below it too.
    touches: Vec<String>,
}

impl Change {
    /// How much it matters.
    #[must_use]
    pub fn level(&self) -> Level {
        let client = self.wire.iter().map(|wire| wire.client).max();
        let code = self.rust.iter().map(|effect| effect.semver).max();
        if client == Some(Impact::Breaks) || code == Some(Semver::Major) {
            return Level::Breaking;
        }
        match self.rule {
            Rule::TextChanged | Rule::ExampleChanged | Rule::VersionChanged => Level::Words,
            Rule::SensitivityChanged | Rule::VersionNotRaised => Level::Attention,
            _ if client == Some(Impact::Tolerated) => Level::Attention,
            _ => Level::Compatible,
        }
    }
}

/// Everything that changed, what matters most first.
#[derive(Clone, Debug)]
pub struct Report {
    /// `info.version` of both.
    pub versions: (String, String),
    /// `info.title` of the new one.
    pub title: String,
    /// In the order of levels, subjects and the new document.
    pub changes: Vec<Change>,
}

impl Report {
    /// The changes of a level.
    pub fn at(&self, level: Level) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |change| change.level() == level)
    }

    /// Whether anything breaks clients of before, on the wire or as code.
    #[must_use]
    pub fn is_breaking(&self) -> bool {
        self.at(Level::Breaking).next().is_some()
    }

    /// The worst that happens to a client (first) and to a server (second) that did not change.
    #[must_use]
    pub fn wire(&self) -> (Impact, Impact) {
        let all = || self.changes.iter().flat_map(|change| &change.wire);
        (all().map(|wire| wire.client).max().unwrap_or(Impact::Safe), all().map(|wire| wire.server).max().unwrap_or(Impact::Safe))
    }

    /// By how much the version of the crate has to rise; nothing when no public item changed.
    #[must_use]
    pub fn semver(&self) -> Option<Semver> {
        let code = self.changes.iter().flat_map(|change| &change.rust).map(|effect| effect.semver).max();
        code.or_else(|| (!self.changes.is_empty()).then_some(Semver::Patch))
    }
}

/// Compares two documents. An error is a fault of the generator.
pub fn compare(old: Version<'_>, new: Version<'_>) -> Result<Report, String> {
    let mut comparison = Comparison { old, new, pairs: pairs::Pairs::default(), changes: Vec::new() };
    comparison.pairs = pairs::meet(old.api, new.api);
    comparison.document();
    comparison.operations();
    comparison.types();
    comparison.protocol();
    comparison.beyond();
    let effects = rust::effects(old.api, new.api)?;
    comparison.attach(effects);
    Ok(comparison.finish())
}

/// What all parts work on.
struct Comparison<'a> {
    old: Version<'a>,
    new: Version<'a>,
    pairs: pairs::Pairs,
    changes: Vec<Change>,
}

/// What a change is about.
#[derive(Clone)]
struct About {
    subject: Subject,
    /// The directions in which it travels.
    directions: Vec<Direction>,
    /// Pointers into both documents.
    old: Option<String>,
    new: Option<String>,
    /// Public items that changes of it explain.
    touches: Vec<String>,
}

impl About {
    /// The same, at other places.
    fn at(&self, old: Option<&str>, new: Option<&str>) -> Self {
        Self { old: old.map(str::to_owned), new: new.map(str::to_owned), ..self.clone() }
    }

    /// The same, with these items instead.
    fn touching(&self, touches: Vec<String>) -> Self {
        Self { touches, ..self.clone() }
    }
}

impl<'a> Comparison<'a> {
    /// Adds a change; `required` is what [`verdict::judge`] asks for.
    fn add(
        &mut self,
        rule: Rule,
        about: &About,
        required: bool,
        text: impl Into<String>,
        values: (Option<String>, Option<String>),
    ) {
        let wire: Vec<Wire> =
            about.directions.iter().filter_map(|direction| verdict::judge(rule, *direction, required)).collect();
        let (old, new) = values;
        let mut touches = about.touches.clone();
        // `Default` comes and goes with the first member that has to be given.
        touches.retain(|touch| required || rule == Rule::BecameOptional || !touch.ends_with(": Default"));
        self.changes.push(Change {
            rule,
            subject: about.subject.clone(),
            text: text.into(),
            old,
            new,
            wire,
            rust: Vec::new(),
            old_at: about.old.as_deref().and_then(|origin| self.old.place(origin)),
            new_at: about.new.as_deref().and_then(|origin| self.new.place(origin)),
            touches,
        });
    }

    /// Ties what happens to public items to the changes that explain it; what nothing explains becomes a change of its own.
    fn attach(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            let argument = effect.argument.as_ref().map(|name| format!("{}({name})", effect.path));
            let exact = |change: &Change| argument.as_ref().is_some_and(|argument| change.touches.contains(argument));
            let whole = |change: &Change| {
                // What only shapes an argument does not explain another order of all of them.
                let covers = |touch: &String| touch.ends_with("::") && format!("{}::", effect.path).starts_with(touch.as_str());
                effect.kind != rust::Fate::Reordered && change.touches.iter().any(|touch| *touch == effect.path || covers(touch))
            };
            let found = self.changes.iter().position(exact).or_else(|| self.changes.iter().position(whole));
            match found.and_then(|index| self.changes.get_mut(index)) {
                Some(change) => change.rust.push(effect),
                None => self.loose(effect),
            }
        }
    }

    fn loose(&mut self, effect: Effect) {
        let rule = match effect.kind {
            rust::Fate::Added => Rule::RustAdded,
            rust::Fate::Removed => Rule::RustRemoved,
            rust::Fate::Changed => Rule::RustChanged,
            rust::Fate::Reordered => Rule::Reordered,
        };
        let subject = Subject::Item(effect.item.clone());
        let same = |change: &&mut Change| change.rule == rule && change.subject == subject;
        match self.changes.iter_mut().find(same) {
            Some(change) => change.rust.push(effect),
            None => self.changes.push(Change {
                rule,
                subject,
                text: rule.title().trim_end_matches(", for no reason on the wire.").trim_end_matches('.').to_owned(),
                old: None,
                new: None,
                wire: Vec::new(),
                rust: vec![effect],
                old_at: None,
                new_at: None,
                touches: Vec::new(),
            }),
        }
    }

    fn finish(mut self) -> Report {
        let mut report = Report {
            versions: (self.old.api.version.clone(), self.new.api.version.clone()),
            title: self.new.api.title.get("en").unwrap_or("API").to_owned(),
            changes: std::mem::take(&mut self.changes),
        };
        // The version is that of the document; what breaks in Rust alone is no business of it.
        if report.wire().0 == Impact::Breaks && !raised(&report.versions.0, &report.versions.1) {
            let about = document_about("/info/version");
            self.add(
                Rule::VersionNotRaised,
                &about,
                false,
                "The version should say that this breaks something",
                (Some(report.versions.0.clone()), Some(report.versions.1.clone())),
            );
            report.changes.append(&mut self.changes);
        }
        // Stable: inside a subject the order of the documents stays.
        report.changes.sort_by_cached_key(|change| (change.level(), change.subject.clone()));
        report
    }
}

/// Something about the whole document that stands at the same pointer in both.
fn document_about(origin: &str) -> About {
    About {
        subject: Subject::Document,
        directions: vec![Direction::Request],
        old: Some(origin.to_owned()),
        new: Some(origin.to_owned()),
        touches: Vec::new(),
    }
}

/// Whether the new version may break what the old one promised. Dates and other versions that are no three numbers only have to differ.
fn raised(old: &str, new: &str) -> bool {
    let numbers = |text: &str| -> Option<Vec<u64>> {
        let plain = text.trim_start_matches('v').split(['-', '+']).next()?;
        plain.split('.').map(|part| part.parse().ok()).collect()
    };
    match (numbers(old).as_deref(), numbers(new).as_deref()) {
        (Some([0, old, ..]), Some([0, new, ..])) => new > old,
        (Some([old, ..]), Some([new, ..])) => new > old,
        _ => old != new,
    }
}

/// Code of Markdown.
fn code(text: &str) -> String {
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}
