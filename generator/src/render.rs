//! Files of fixed shape: manifest, README and root of the crate, from the templates below `templates/crate`, and the runtime, which is copied
//! as it stands.

use crate::config::Config;
use crate::emit;
use crate::emit::features::{Cut, Feature, Features};
use crate::ir::{Api, Module};
use crate::output::Tree;
use askama::Template;

/// Everything below `<crate>/`. An error is a fault of the generator.
pub fn krate(api: &Api, config: &Config) -> Result<Tree, String> {
    let mut tree = Tree::new();
    let root = config.krate.name.clone();
    let mut add = |path: String, text: String| {
        let text = if text.ends_with('\n') { text } else { format!("{text}\n") };
        tree.insert(format!("{root}/{path}"), text.into_bytes());
    };
    let features = Features::of(api, config.krate.cut);
    for (path, text) in emit::emit_cut(api, &features)? {
        add(format!("src/{path}"), text);
    }
    for (path, text) in RUNTIME {
        add(format!("src/runtime/{path}"), format!("{}\n\n{text}", emit::HEADER));
    }
    let view = View::new(api, config, &features);
    let render = |result: askama::Result<String>| result.map_err(|error| error.to_string());
    add("Cargo.toml".to_owned(), render(Manifest { it: &view }.render())?);
    add("README.md".to_owned(), render(Readme { it: &view }.render())?);
    add("src/lib.rs".to_owned(), render(Root { it: &view }.render())?);
    add("examples/mock_gateway.rs".to_owned(), render(MockGateway { it: &view }.render())?);
    Ok(tree)
}

/// What the templates are told; finished strings only.
struct View {
    name: String,
    version: String,
    description: String,
    license: String,
    repository: String,
    authors: Vec<String>,
    title: String,
    header: &'static str,
    intro: Vec<String>,
    modules: Vec<ModuleView>,
    common_types: bool,
    features: Vec<Feature>,
    /// Whether anything travels piece by piece.
    streams: bool,
    /// Whether a body is XML.
    xml: bool,
    /// Whether resources are features, all of which a server needs.
    by_resource: bool,
    /// Whether a client can fetch tokens.
    oauth: bool,
    /// Whether a client signs requests or verifies answers.
    signing: bool,
    lib_name: String,
}

/// A module as the templates see it.
struct ModuleView {
    ident: String,
    feature: Option<String>,
    summary: String,
    operations: usize,
    credential: String,
    signing: bool,
}

impl View {
    fn new(api: &Api, config: &Config, features: &Features) -> Self {
        let krate = &config.krate;
        let docs = api.docs.description.get("en").unwrap_or_default();
        Self {
            name: krate.name.clone(),
            lib_name: krate.name.replace('-', "_"),
            version: krate.version.clone(),
            description: quoted(&krate.description),
            license: krate.license.as_deref().map(quoted).unwrap_or_default(),
            repository: krate.repository.as_deref().map(quoted).unwrap_or_default(),
            authors: krate.authors.iter().map(|author| quoted(author)).collect(),
            title: api.title.get("en").unwrap_or("API").to_owned(),
            header: emit::HEADER,
            intro: emit::wrapped(docs).lines().map(str::to_owned).collect(),
            modules: api
                .modules
                .iter()
                .map(|module| ModuleView {
                    ident: module.ident.clone(),
                    feature: features.module(module),
                    summary: module.docs.description.get("en").map(first_sentence).unwrap_or_default(),
                    operations: module.groups.iter().map(|group| group.operations.len()).sum(),
                    credential: module
                        .security
                        .credentials
                        .first()
                        .map(|credential| credential.ident.clone())
                        .unwrap_or_default(),
                    signing: module.security.signature.is_some(),
                })
                .collect(),
            common_types: emit::has_common_types(api),
            features: features.list(api),
            streams: emit::streams(api),
            xml: emit::xml(api),
            by_resource: features.cut == Cut::Resources,
            oauth: api.modules.iter().flat_map(|module| &module.security.credentials).any(|one| one.flows.is_some()),
            signing: api.modules.iter().any(signs),
        }
    }
}

fn signs(module: &Module) -> bool {
    module.security.signature.is_some() || module.envelopes.iter().any(|envelope| envelope.signature.is_some())
}

fn first_sentence(text: &str) -> String {
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match flat.find(". ") {
        Some(end) => flat.get(..=end).unwrap_or(&flat).to_owned(),
        None => flat,
    }
}

/// A TOML string.
fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

// templates/crate/Cargo.toml, shown a `View`.
#[derive(Template)]
#[template(path = "crate/Cargo.toml")]
struct Manifest<'a> {
    it: &'a View,
}

// templates/crate/README.md, shown a `View`.
#[derive(Template)]
#[template(path = "crate/README.md")]
struct Readme<'a> {
    it: &'a View,
}

// templates/crate/lib.rs, shown a `View`.
#[derive(Template)]
#[template(path = "crate/lib.rs")]
struct Root<'a> {
    it: &'a View,
}

// templates/crate/examples/mock_gateway.rs, shown a `View`.
#[derive(Template)]
#[template(path = "crate/examples/mock_gateway.rs")]
struct MockGateway<'a> {
    it: &'a View,
}

include!(concat!(env!("OUT_DIR"), "/runtime.rs"));
