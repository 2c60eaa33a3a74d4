//! Turns one OpenAPI document into a Rust client crate, server traits and a Markdown reference.
//!
//! The library is pure: text in, a tree of files and findings out. It does no input or output, prints nothing and never panics,
//! whatever it is given. The program around it (`main.rs`, `cli.rs`, `disk.rs`) does the rest.

pub mod compare;
pub mod config;
pub mod counts;
pub mod diag;
pub mod docs;
pub mod emit;
mod explained;
pub mod filter;
pub mod grammar;
pub mod ir;
pub mod load;
pub mod lower;
pub mod media_type;
pub mod names;
pub mod output;
pub mod overlay;
pub mod passes;
pub mod pointer;
pub mod render;
pub mod source;
pub mod threads;
pub mod upgrade;
pub mod validate;
pub mod yaml;

use config::{Config, Settings};
use counts::Counts;
use diag::{Code, Diagnostics};
use load::{Document, Version};
use output::Tree;
use source::{Files, Sources};

/// What to generate from, and how.
#[derive(Clone, Debug)]
pub struct Options {
    /// Path of the root document.
    pub spec: String,
    /// Path of the settings.
    pub config: String,
    /// Whether missing settings are an error: they are when somebody asked for them by name.
    pub config_required: bool,
    /// Name of the generated crate, over that of the settings.
    pub name: Option<String>,
    /// Whether warnings are errors.
    pub strict: bool,
}

/// What a run produced.
#[derive(Debug)]
pub struct Outcome {
    /// The files, unless there were errors.
    pub tree: Option<Tree>,
    /// The document, if it passed every rule.
    pub document: Option<Document>,
    /// The settings in force, if the document could be read and they are right.
    pub config: Option<Config>,
    /// Everything there is to say, in the order of the files.
    pub diagnostics: Diagnostics,
    /// The texts the findings point into.
    pub sources: Sources,
    /// Numbers for the summary.
    pub counts: Counts,
    /// The version the document was written in, if it could be read.
    pub version: Option<Version>,
}

/// Reads a document, checks it and makes every file from it.
#[must_use]
pub fn generate(options: &Options, files: &dyn Files) -> Outcome {
    finish(options, files, true)
}

/// Reads a document and checks it, and makes nothing from it.
#[must_use]
pub fn read(options: &Options, files: &dyn Files) -> Outcome {
    finish(options, files, false)
}

fn finish(options: &Options, files: &dyn Files, make: bool) -> Outcome {
    let mut outcome = Outcome {
        tree: None,
        document: None,
        config: None,
        diagnostics: Diagnostics::default(),
        sources: Sources::default(),
        counts: Counts::default(),
        version: None,
    };
    run(options, files, &mut outcome, make);
    if options.strict {
        outcome.diagnostics.deny_warnings();
    }
    outcome.diagnostics.sort();
    if outcome.diagnostics.has_errors() {
        outcome.tree = None;
    }
    outcome
}

fn run(options: &Options, files: &dyn Files, outcome: &mut Outcome, make: bool) {
    let (sources, diags) = (&mut outcome.sources, &mut outcome.diagnostics);
    let settings = settings(options, files, sources, diags);
    let Some(mut bundle) = load::read(&options.spec, files, sources, diags) else { return };
    outcome.version = Some(bundle.version);
    for (path, _) in settings.iter().flat_map(|settings| &settings.overlays) {
        overlay::apply(&mut bundle.root, &load::beside(&options.config, path), files, sources, diags);
    }
    bundle.lift(sources, diags);
    if let Some(settings) = &settings {
        filter::apply(&mut bundle.root, &settings.filter, diags);
    }
    validate::validate(&bundle, diags);
    let guides = settings.as_ref().and_then(Settings::guides);
    let Some(mut config) = settings.map(|settings| settings.resolve(options.name.as_deref(), &bundle.root)) else { return };
    if let Some((names, span)) = guides {
        config.docs.guides = docs::guides::read(&options.config, &names, span, &config.docs.languages, files, (sources, diags));
    }
    if diags.has_errors() {
        return;
    }
    let document = bundle.unchecked();
    // The second opinion on the document and the model of it do not look at each other.
    let mut refusal = Diagnostics::default();
    let api = std::thread::scope(|scope| {
        let opinion = scope.spawn(|| load::api::check(&document, &mut refusal));
        let api = model(&document, diags);
        opinion.join().unwrap_or(false).then_some(api)
    });
    for finding in refusal.iter() {
        diags.add(finding.clone());
    }
    let Some(api) = api else { return };
    // Counting takes a tenth of the time that writing takes, and neither changes what the other looks at.
    std::thread::scope(|scope| {
        let counted = scope.spawn(|| counts::count(&api, &document));
        if make {
            outcome.tree = written(&api, &document, &config, diags);
        }
        outcome.counts = counted.join().unwrap_or_default();
    });
    outcome.document = Some(document);
    outcome.config = Some(config);
}

/// The settings as written; the defaults when there is no file and nobody asked for one.
fn settings(options: &Options, files: &dyn Files, sources: &mut Sources, diags: &mut Diagnostics) -> Option<Settings> {
    match files.read(&options.config) {
        Ok(bytes) => Settings::read(&options.config, &String::from_utf8_lossy(&bytes), sources, diags),
        Err(_) if !options.config_required => Some(Settings::default()),
        Err(why) => {
            diags.error(Code::FileUnreadable, format!("cannot read `{}`: {why}", options.config));
            None
        }
    }
}

/// Makes the files of a document that passed every rule.
pub fn build(document: &Document, config: &Config, diags: &mut Diagnostics) -> Option<Tree> {
    written(&model(document, diags), document, config, diags)
}

fn written(api: &ir::Api, document: &Document, config: &Config, diags: &mut Diagnostics) -> Option<Tree> {
    docs::guides::check(api, &config.docs.guides, diags);
    // None of the three looks at another's files.
    let bundle = || Ok(Tree::from([("openapi.yaml".to_owned(), bundled(document).into_bytes())]));
    let reference = || Ok(docs::docs(api, config).into_iter().map(|(path, bytes)| (format!("docs/{path}"), bytes)).collect());
    let jobs: Vec<threads::Job<'_, Result<Tree, String>>> =
        vec![Box::new(|| render::krate(api, config)), Box::new(reference), Box::new(bundle)];
    match threads::run(jobs).into_iter().collect::<Result<Vec<Tree>, String>>() {
        Ok(trees) => Some(trees.into_iter().flatten().collect()),
        Err(fault) => {
            diags.error(Code::Internal, fault).at(document.value_span(""), "while generating from this document");
            None
        }
    }
}

/// The model that code and reference are made from.
pub fn model(document: &Document, diags: &mut Diagnostics) -> ir::Api {
    let mut api = lower::lower(document, diags);
    passes::run(&mut api, document, diags);
    api
}

/// The whole document as one YAML file.
#[must_use]
pub fn bundled(document: &Document) -> String {
    format!(
        "# @generated from {} by generator: all its files in one. Do not edit.\n{}",
        document.shown_path(),
        yaml::to_string(&document.tree)
    )
}

/// The model as stable text, for people and tests.
pub fn print_ir(document: &Document, diags: &mut Diagnostics) -> String {
    format!("{:#?}\n", model(document, diags))
}
