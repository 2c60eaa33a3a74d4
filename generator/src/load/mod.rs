//! From bytes to one document: the only part that knows YAML, JSON and files that refer to each other.
//!
//! ```text
//! bytes → parse → tree with places → bundle → one tree → upgrade → one tree of OpenAPI 3.0 → (rules) → Document
//! ```
//!
//! [`load`] reads the root and every file reached by `$ref` and makes one tree of them. The rules of [`crate::validate`] look at
//! that tree, since they can say more about a wrong document than `openapiv3`, which stops at the first problem and knows no places.
//! [`Bundle::into_document`] then makes the document, and [`api::check`] asks that crate for a second opinion.

pub mod api;
mod bundle;
pub mod node;
mod parse;
mod reference;
mod repair;
mod version;

use serde_json::Value as Json;

use crate::diag::{Code, Diagnostics};
use crate::pointer;
use crate::source::{Files, Sources, Span};
use crate::upgrade;

pub use bundle::suggestion;
pub use node::{Map, Member, Node, Value};
pub use parse::{MAX_BYTES, MAX_DEPTH};
pub use reference::beside;
pub use version::Version;

/// The document as one tree, whose parts remember the files they came from.
#[derive(Clone, Debug)]
pub struct Bundle {
    /// The path of the root file as it was given.
    pub path: String,
    /// The version the document was written in.
    pub version: Version,
    /// The whole document.
    pub root: Node,
}

/// A document that passed every rule.
#[derive(Clone, Debug)]
pub struct Document {
    /// The path of the root file as it was given.
    pub path: String,
    /// The whole document, with places.
    pub root: Node,
    /// The whole document, without places.
    pub tree: Json,
}

/// Reads a document and everything it refers to, and lifts it to OpenAPI 3.0. `None` when there is nothing to go on with; the
/// findings say why.
pub fn load(root: &str, files: &dyn Files, sources: &mut Sources, diags: &mut Diagnostics) -> Option<Bundle> {
    let mut bundle = read(root, files, sources, diags)?;
    bundle.lift(sources, diags);
    Some(bundle)
}

/// Reads a document and everything it refers to, in the version it is written in.
pub fn read(root: &str, files: &dyn Files, sources: &mut Sources, diags: &mut Diagnostics) -> Option<Bundle> {
    let path = reference::normal(root);
    let mut root = file(&path, files, sources, diags)?;
    let version = version::check(&root, diags)?;
    if version >= Version::V31 {
        upgrade::identifiers(&mut root);
    }
    let root = bundle::bundle(&path, version, root, files, sources, diags);
    Some(Bundle { path, version, root })
}

/// Reads one file as a tree. `None`, with a finding, when it cannot be read.
pub fn file(path: &str, files: &dyn Files, sources: &mut Sources, diags: &mut Diagnostics) -> Option<Node> {
    let bytes = match files.read(path) {
        Ok(bytes) => bytes,
        Err(why) => {
            diags.error(Code::FileUnreadable, format!("cannot read `{path}`: {why}"));
            return None;
        }
    };
    let file = parse::decode(path, bytes, sources, diags)?;
    parse::parse(file, sources, diags)
}

impl Bundle {
    /// Lifts the document to OpenAPI 3.0 and mends slips, which makes it ready for the rules.
    pub fn lift(&mut self, sources: &Sources, diags: &mut Diagnostics) {
        upgrade::upgrade(&mut self.root, self.version, diags);
        repair::repair(&mut self.root, sources, diags);
        crate::validate::tolerate(&mut self.root, diags);
    }

    /// The document, once the rules found no error; `None`, with a finding, if `openapiv3` disagrees.
    pub fn into_document(self, diags: &mut Diagnostics) -> Option<Document> {
        let document = self.unchecked();
        api::check(&document, diags).then_some(document)
    }

    /// The same, before `openapiv3` was asked.
    pub(crate) fn unchecked(self) -> Document {
        Document { path: self.path, tree: self.root.to_json(), root: self.root }
    }
}

impl Document {
    /// The path of the root file as generated files may name it: as it was given, but never a path that only one machine has.
    #[must_use]
    pub fn shown_path(&self) -> &str {
        let elsewhere = self.path.starts_with('/') || self.path.starts_with("../") || self.path.contains(':');
        if elsewhere { self.path.rsplit('/').next().unwrap_or(&self.path) } else { &self.path }
    }

    /// The bytes of the key at a pointer (for a list's element, of the element); when nothing is there, of what contains it.
    #[must_use]
    pub fn key_span(&self, pointer: &str) -> Span {
        find(&self.root, pointer).0
    }

    /// The bytes of the value at a pointer; when nothing is there, of what contains it.
    #[must_use]
    pub fn value_span(&self, pointer: &str) -> Span {
        find(&self.root, pointer).1
    }

    /// The value a local reference such as `#/components/schemas/Charge` names, following further references.
    #[must_use]
    pub fn resolve(&self, reference: &str) -> Option<&Json> {
        let mut reference = reference;
        // A chain longer than this is a circle.
        for _ in 0..32 {
            let target = self.tree.pointer(reference.strip_prefix('#')?)?;
            match target.get("$ref").and_then(Json::as_str) {
                Some(next) => reference = next,
                None => return Some(target),
            }
        }
        None
    }
}

/// The key and value of the deepest node on the way to `pointer`.
fn find(root: &Node, pointer: &str) -> (Span, Span) {
    let mut node = root;
    let mut key = root.span;
    for step in pointer::steps(pointer) {
        let Some(next) = node.step(&step) else { break };
        key = node.member(&step).map_or(next.span, |member| member.key);
        node = next;
    }
    (key, node.span)
}
