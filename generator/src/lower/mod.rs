//! The document becomes the [`Api`]: OpenAPI's quirks end here.
//!
//! Works on the bundled tree through [`Node`]. Never fails: what cannot be expressed degrades to the smallest plainer thing (a field to
//! a JSON value, an operation without its body) with a located warning.

mod answers;
mod bodies;
mod headers;
mod incoming;
mod media;
mod node;
mod operations;
mod parameters;
mod protocol;
mod schemas;
mod security;
mod servers;
mod xml;

pub use node::Node;

use crate::diag::{Code, Diagnostics};
use crate::ir::*;
use crate::load::Document;
use crate::names;
use std::collections::{BTreeMap, BTreeSet};

/// Methods of every client, and words that would meet the runtime's types, so that no resource may be called like this.
const CLIENT_METHODS: &[&str] = &["builder", "core", "call", "clone", "mod", "router", "routes", "failure", "webhooks"];

/// Builds the intermediate representation of a valid document.
pub fn lower(document: &Document, diagnostics: &mut Diagnostics) -> Api {
    let root = Node::root(&document.tree);
    let mut lower = Lower {
        document,
        diagnostics,
        api: Api::default(),
        by_pointer: BTreeMap::new(),
        heirs: BTreeMap::new(),
        merging: None,
        header_sets: Vec::new(),
        linked: false,
        open_containers: Vec::new(),
        noted: BTreeSet::new(),
        tags: BTreeMap::new(),
        current_module: 0,
    };
    lower.info(&root);
    lower.modules(&root);
    lower.components(&root);
    lower.operations(&root);
    lower.webhooks(&root);
    lower.xml_types(&root);
    lower.error_forms(&root);
    lower.api
}

/// The resource that a path is about, for operations without a tag: its first segment that is a word, and no version.
fn resource(path: &str) -> &str {
    let version = |text: &str| {
        let digits = text.strip_prefix(['v', 'V']).unwrap_or(text);
        digits.starts_with(|sign: char| sign.is_ascii_digit())
    };
    let word = |text: &&str| !text.is_empty() && !text.contains('{') && !version(text) && !matches!(*text, "api" | "rest");
    path.split('/').find(word).unwrap_or("operations")
}

struct Lower<'a> {
    document: &'a Document,
    diagnostics: &'a mut Diagnostics,
    api: Api,
    /// Types by the pointer of their schema.
    by_pointer: BTreeMap<String, TypeId>,
    /// The schemas that extend a schema with a discriminator, by its pointer.
    heirs: BTreeMap<String, Vec<Node<'a>>>,
    /// For whose member declarations are being merged, as far as one is at work.
    merging: Option<String>,
    /// The types of headers of answers, by what is in them.
    header_sets: Vec<(Vec<(String, Ty)>, TypeId)>,
    /// Whether it was said that links are not followed.
    linked: bool,
    /// The parts of schemas of which it was said that they are not checked.
    noted: BTreeSet<String>,
    /// The lists and maps that are being read, the outermost first.
    open_containers: Vec<String>,
    /// Module and group of each tag.
    tags: BTreeMap<String, (usize, usize)>,
    current_module: usize,
}

impl<'a> Lower<'a> {
    fn root(&self) -> Node<'a> {
        Node::root(&self.document.tree)
    }

    fn info(&mut self, root: &Node<'a>) {
        if let Some(info) = root.get("info") {
            self.api.title = info.text("title");
            self.api.version = info.str("version").unwrap_or("0.0.0").to_owned();
            self.api.docs = info.docs();
        }
        let mut languages = BTreeSet::new();
        let mut stack = vec![root.value];
        while let Some(value) = stack.pop() {
            match value {
                serde_json::Value::Object(members) => {
                    for (key, value) in members {
                        let language = ["x-summary-", "x-description-", "x-displayName-", "x-title-", "x-enum-descriptions-"]
                            .iter()
                            .find_map(|prefix| key.strip_prefix(prefix));
                        if let Some(language) = language.filter(|language| node::is_language(language)) {
                            languages.insert(language.to_owned());
                        }
                        stack.push(value);
                    }
                }
                serde_json::Value::Array(items) => stack.extend(items),
                _ => {}
            }
        }
        self.api.languages = languages.into_iter().collect();
    }

    /// Tag groups become modules, their tags groups. A document without groups has one module; a tag outside every group goes there too.
    fn modules(&mut self, root: &Node<'a>) {
        for group in root.get("x-tagGroups").into_iter().flat_map(|list| list.items()) {
            let Some(name) = group.str("name") else { continue };
            let docs = Docs { summary: group.text("summary"), description: group.text("x-description") };
            let index = self.add_module(name, docs);
            for tag in group.strings("tags") {
                self.add_group(index, tag, root);
            }
        }
        for tag in root.get("tags").into_iter().flat_map(|list| list.items()) {
            if let Some(name) = tag.str("name").filter(|name| !self.tags.contains_key(*name)) {
                let index = self.loose_module();
                self.add_group(index, name, root);
            }
        }
    }

    fn add_module(&mut self, name: &str, docs: Docs) -> usize {
        let ident = names::unique(names::snake(name), |ident| {
            matches!(ident, "mock" | "runtime" | "types") || self.api.modules.iter().any(|module| module.ident == ident)
        });
        self.api.modules.push(Module {
            name: name.to_owned(),
            ident,
            docs,
            groups: Vec::new(),
            servers: Vec::new(),
            security: Security::default(),
            envelopes: Vec::new(),
            errors: None,
            webhooks: Vec::new(),
            xml: Vec::new(),
            incoming: Vec::new(),
            refusals: Vec::new(),
            shared_types: Vec::new(),
            event_types: Vec::new(),
            crate_types: Vec::new(),
        });
        self.api.modules.len() - 1
    }

    /// The module of everything outside tag groups.
    fn loose_module(&mut self) -> usize {
        match self.api.modules.iter().position(|module| module.name == "Api") {
            Some(index) => index,
            None => self.add_module("Api", Docs::default()),
        }
    }

    fn add_group(&mut self, module: usize, tag: &str, root: &Node<'a>) -> usize {
        let node = root.get("tags").into_iter().flat_map(|list| list.items()).find(|node| node.str("name") == Some(tag));
        let word = node.as_ref().and_then(|node| node.str("x-sdk-group")).unwrap_or(tag);
        let Some(target) = self.api.modules.get_mut(module) else { return 0 };
        let taken =
            |ident: &str| target.groups.iter().any(|group| group.ident == ident || group.type_name == names::resource(ident));
        let ident = names::snake(word);
        let ident = if CLIENT_METHODS.contains(&ident.as_str()) { format!("{ident}_api") } else { ident };
        let ident = names::unique(ident, |ident| taken(ident));
        let title = node.as_ref().map(|node| node.text("x-displayName")).filter(|title| !title.is_empty());
        target.groups.push(Group {
            tag: tag.to_owned(),
            type_name: names::resource(&ident),
            ident,
            title: title.unwrap_or_else(|| Text { main: Some(tag.to_owned()), ..Text::default() }),
            docs: node.map(|node| node.docs()).unwrap_or_default(),
            operations: Vec::new(),
            types: Vec::new(),
        });
        let group = target.groups.len() - 1;
        self.tags.insert(tag.to_owned(), (module, group));
        group
    }

    /// Module and group of an operation.
    fn home(&mut self, operation: &Node<'a>, path: &'a str) -> (usize, usize) {
        let tags = operation.strings("tags");
        let tag = tags.first().copied().filter(|tag| !tag.is_empty()).unwrap_or_else(|| resource(path));
        if let Some(home) = self.tags.get(tag) {
            return *home;
        }
        let module = self.loose_module();
        let group = self.add_group(module, tag, &self.root());
        (module, group)
    }

    /// Error bodies that are declared on answers without an envelope.
    fn error_forms(&mut self, root: &Node<'a>) {
        for (path, item) in root.get("paths").into_iter().flat_map(|paths| paths.members()) {
            for (_, operation) in item.resolve().members() {
                if operation.get("responses").is_none() {
                    continue;
                }
                let (module, _) = self.home(&operation, path);
                for (_, response) in operation.get("responses").into_iter().flat_map(|list| list.members()) {
                    for (_, media) in response.resolve().get("content").into_iter().flat_map(|list| list.members()) {
                        let payload = media.get("x-payload").unwrap_or(media);
                        if let Some(schema) = payload.get("schema") {
                            self.error_form(module, &schema);
                        }
                    }
                }
            }
        }
    }

    /// Reports something that is generated in a plainer form than the document asks for.
    fn degrade(&mut self, node: &Node<'a>, what: &str, fate: &str) {
        let span = self.document.value_span(&node.pointer);
        self.diagnostics.warn(Code::Unsupported, what).at(span, fate).help("`--strict` turns this warning into an error");
    }
}
