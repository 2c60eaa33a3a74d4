//! Many files into one document.
//!
//! - A component of another file moves to the root's `components` under its own name, and the reference becomes local. Of two with one
//!   name the later gets the name of its file before its own, which is a finding; what is referred to by name alone keeps it.
//! - A whole file, or an entry of a list like `#/definitions/Pet`, that stands where a component could stand moves likewise, under
//!   the file's or the entry's name. So schemas split into files keep their names and may refer to each other in circles.
//! - Anything else (a path item, a part of a schema) is copied to where it is referred to.
//! - Nothing is fetched. What names a web address is anything, or is left out, as far as the document goes on without it.
//! - `components.securitySchemes` and every `components.x-…` of a file that is read at all come along, since they are referred to
//!   by name and not by `$ref`.
//!
//! What moves keeps its places, so findings point into the file it came from. The root keeps its order; what moved follows,
//! sorted by name.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::node::{Map, Member, Node, Value};
use super::parse::{self, MAX_DEPTH};
use super::reference::{self, Refused, Target};
use super::version::Version;
use crate::diag::{Code, Diagnostics, nearest};
use crate::grammar::{Kind, Object, Shape, openapi};
use crate::pointer;
use crate::source::{FileId, Files, Sources, Span};
use crate::upgrade;

/// How many nodes copies may hold, all together.
const MAX_COPIED: usize = 300_000;

/// Brings everything the root refers to into one tree.
pub fn bundle(
    path: &str,
    version: Version,
    root: Node,
    files: &dyn Files,
    sources: &mut Sources,
    diags: &mut Diagnostics,
) -> Node {
    let mut bundler = Bundler {
        root_path: path,
        version,
        root_file: root.span.file,
        loaded: BTreeMap::new(),
        files,
        sources,
        diags,
        moved: BTreeMap::new(),
        queue: Vec::new(),
        copied: 0,
    };
    let mut root = root;
    bundler.fix(&mut root, Shape::Object(&openapi::ROOT), path, &mut Trail::default());
    while let Some(key) = bundler.queue.pop() {
        let Some(moved) = bundler.moved.get_mut(&key) else { continue };
        let mut node = std::mem::replace(&mut moved.node, Node::new(moved.key, Value::Null));
        let file = moved.target.file.clone();
        let shape = openapi::section(&key.0).unwrap_or(Shape::Any);
        bundler.fix(&mut node, shape, &file, &mut Trail::default());
        if let Some(moved) = bundler.moved.get_mut(&key) {
            moved.node = node;
        }
    }
    let moved = bundler.moved;
    insert_components(&mut root, moved);
    root
}

/// Puts what moved into the root's `components`.
fn insert_components(root: &mut Node, moved: BTreeMap<(String, String), Moved>) {
    let span = root.span;
    let Some(map) = root.as_map_mut().filter(|_| !moved.is_empty()) else { return };
    let empty = |key: Span| Member { key, node: Node::new(key, Value::Map(Map::new())) };
    let start = Span::new(span.file, span.start, span.start);
    for ((section, name), moved) in moved {
        let components = map.entry("components".to_owned()).or_insert_with(|| empty(start));
        let Some(sections) = components.node.as_map_mut() else { return };
        let entries = sections.entry(section).or_insert_with(|| empty(moved.key));
        let Some(entries) = entries.node.as_map_mut() else { continue };
        entries.insert(name, Member { key: moved.key, node: moved.node });
    }
}

/// A component that moves to the root.
struct Moved {
    target: Target,
    key: Span,
    node: Node,
}

/// The way down to the node at hand: copies that are being filled in, and how deep they are.
#[derive(Default)]
struct Trail {
    targets: Vec<Target>,
    depth: usize,
}

struct Bundler<'a> {
    root_path: &'a str,
    version: Version,
    root_file: FileId,
    loaded: BTreeMap<String, Option<Rc<Node>>>,
    files: &'a dyn Files,
    sources: &'a mut Sources,
    diags: &'a mut Diagnostics,
    moved: BTreeMap<(String, String), Moved>,
    queue: Vec<(String, String)>,
    copied: usize,
}

impl Bundler<'_> {
    /// Makes every reference below a node of the file `home` local. False when nothing is left of the node.
    fn fix(&mut self, node: &mut Node, shape: Shape, home: &str, trail: &mut Trail) -> bool {
        if self.version >= Version::V31 && shape.kind() == Kind::Schema {
            upgrade::wrap_reference(node);
        }
        if let (Some(object), Some((text, span))) = (shape.referable(), node.reference()) {
            let text = text.to_owned();
            return self.reference(node, object, &text, span, home, trail);
        }
        trail.depth += 1;
        match &mut node.value {
            Value::Map(map) => {
                map.retain(|key, member| {
                    if shape.kind() == Kind::Discriminator && key == "mapping" {
                        self.mapping(&mut member.node, home, trail);
                        return true;
                    }
                    shape.member_of_any_version(key).is_none_or(|below| self.fix(&mut member.node, below, home, trail))
                });
            }
            Value::List(list) => {
                if let Some(below) = shape.element() {
                    list.retain_mut(|element| self.fix(element, below, home, trail));
                }
            }
            _ => {}
        }
        trail.depth -= 1;
        true
    }

    /// The values of `discriminator.mapping` are references, or names of schemas of the same file.
    fn mapping(&mut self, node: &mut Node, home: &str, trail: &mut Trail) {
        let Some(map) = node.as_map_mut() else { return };
        for member in map.values_mut() {
            let span = member.node.span;
            let Value::String(text) = &mut member.node.value else { continue };
            let named = !text.contains(['#', '/']) && ![".yaml", ".yml", ".json"].iter().any(|end| text.ends_with(end));
            let whole = if named { format!("#/components/schemas/{}", pointer::escape(text)) } else { text.clone() };
            if named && home == self.root_path {
                continue;
            }
            // A stand-in for `{$ref: …}`, which the mapping would be if it were written out.
            let reference = Member { key: span, node: Node::new(span, Value::String(whole.clone())) };
            let mut holder = Node::new(span, Value::Map(Map::from_iter([("$ref".to_owned(), reference)])));
            self.reference(&mut holder, &openapi::SCHEMA, &whole, span, home, trail);
            match holder.reference() {
                // A name stays one, unless it means something else in the root.
                Some((local, _)) if !named || local != whole => *text = local.to_owned(),
                _ => {}
            }
        }
    }

    /// Makes one reference local. False when nothing is left of it.
    fn reference(
        &mut self,
        node: &mut Node,
        object: &'static Object,
        text: &str,
        span: Span,
        home: &str,
        trail: &mut Trail,
    ) -> bool {
        let target = match reference::target(text, home) {
            Ok(target) => target,
            Err(Refused::Remote) => return self.remote(node, object, text, span),
            Err(Refused::NoPointer) => {
                self.diags
                    .error(Code::RefUnresolved, format!("`{text}` does not name a place in a document"))
                    .at(span, "expected `#/…` or `file.yaml#/…`");
                return true;
            }
        };
        let copied = object.kind == Kind::PathItem;
        if target.file == self.root_path && !copied {
            set_reference(node, format!("#{}", target.pointer));
            return true;
        }
        let Some(file) = self.open(&target.file, Some(span)) else { return true };
        let Some(found) = file.at(&target.pointer) else {
            self.missing(&file, &target, text, span);
            return true;
        };
        if let Some((section, name)) = component(&target, object) {
            let own = self.hoist(section.clone(), name.clone(), target, span).unwrap_or(name);
            set_reference(node, format!("#/components/{}/{}", pointer::escape(&section), pointer::escape(&own)));
            return true;
        }
        if trail.targets.contains(&target) {
            self.diags.error(Code::RefCycle, format!("`{text}` leads back to itself")).at(span, "refers to what it stands in");
            return true;
        }
        if node.as_map().is_some_and(|map| map.len() > 1) {
            self.diags
                .warn(Code::RefSiblings, "keys beside `$ref` are ignored")
                .at(span, "stands for the whole object")
                .help("move the other keys to what the reference names");
        }
        self.copied = self.copied.saturating_add(found.size());
        if self.copied > MAX_COPIED {
            self.diags
                .error(Code::TooLarge, format!("references stand for copies of more than {MAX_COPIED} values"))
                .at(span, "this one goes over the limit")
                .help("move what is shared to `components`");
            return true;
        }
        if trail.depth + found.depth() > MAX_DEPTH {
            self.diags
                .error(Code::TooDeep, format!("the document is nested more than {MAX_DEPTH} levels deep"))
                .at(span, "what is copied here goes over the limit");
            return true;
        }
        *node = found.clone();
        let home = target.file.clone();
        trail.targets.push(target);
        let left = self.fix(node, Shape::RefOr(object), &home, trail);
        trail.targets.pop();
        left
    }

    /// Notes that a component of another file moves to the root, and returns the name it gets there.
    fn hoist(&mut self, section: String, name: String, target: Target, span: Span) -> Option<String> {
        let (target, key, mut node) = self.follow(&section, &name, target, span)?;
        let mut own = name.clone();
        if let Some((other, origin)) = self.existing(&section, &own) {
            // The root may name the component as its own: `X: {$ref: other.yaml#/components/…/X}`. The target takes its place.
            let same = origin == target || self.find(&origin).is_some_and(|existing| existing == node && !has_reference(&node));
            if !same {
                own = self.renamed(&section, &name, &target, (key, other))?;
                if let (Some(map), true) = (node.as_map_mut(), section == "schemas") {
                    // A discriminator may mean it by the name it was given.
                    map.insert("x-component".to_owned(), Member { key, node: Node::new(key, Value::String(name)) });
                }
            }
            let known = self.moved.get(&(section.clone(), own.clone())).is_some_and(|moved| moved.target == target);
            if known || (same && origin != target) {
                return Some(own);
            }
        }
        self.queue.push((section.clone(), own.clone()));
        self.moved.insert((section, own.clone()), Moved { target, key, node });
        Some(own)
    }

    /// What has this name already, and where it comes from.
    fn existing(&mut self, section: &str, name: &str) -> Option<(Span, Target)> {
        match self.moved.get(&(section.to_owned(), name.to_owned())) {
            Some(moved) => Some((moved.key, moved.target.clone())),
            None => self.in_root(section, name),
        }
    }

    /// Another name for a component whose own is taken: that of its file before it. Schemes and sections of extensions are referred to by
    /// name, so they cannot have another.
    fn renamed(&mut self, section: &str, name: &str, target: &Target, (key, other): (Span, Span)) -> Option<String> {
        if section == "securitySchemes" || section.starts_with("x-") {
            self.diags
                .error(Code::ComponentClash, format!("there are two components `{name}` in `{section}`"))
                .at(key, "this one")
                .also(other, "and this one")
                .help("rename one: all files become one document, in which this component is known by its name");
            return None;
        }
        let first = format!("{}_{name}", stem(&target.file));
        for own in std::iter::once(first.clone()).chain((2..1000).map(|number| format!("{first}_{number}"))) {
            match self.existing(section, &own) {
                Some((_, origin)) if origin == *target => return Some(own),
                Some(_) => {}
                None => {
                    self.diags
                        .warn(Code::ComponentClash, format!("there are two components `{name}` in `{section}`"))
                        .at(key, format!("this one is called `{own}`"))
                        .also(other, "this one keeps the name")
                        .help("rename one: all files become one document");
                    return Some(own);
                }
            }
        }
        None
    }

    /// Where the root defines a component itself, or which file it takes it from.
    fn in_root(&mut self, section: &str, name: &str) -> Option<(Span, Target)> {
        let list = match section {
            "schemas" if self.version == Version::V2 => "/definitions".to_owned(),
            "parameters" | "responses" if self.version == Version::V2 => format!("/{section}"),
            _ => format!("/components/{}", pointer::escape(section)),
        };
        let own = Target { file: self.root_path.to_owned(), pointer: format!("{list}/{}", pointer::escape(name)) };
        let root = self.open(&own.file, None)?;
        let key = root.at(&list)?.member(name)?.key;
        let (target, ..) = self.follow(section, name, own, key)?;
        Some((key, target))
    }

    /// Follows entries that only name an entry of the same name in a further file.
    fn follow(&mut self, section: &str, name: &str, target: Target, span: Span) -> Option<(Target, Span, Node)> {
        let mut target = target;
        let mut seen: Vec<Target> = Vec::new();
        loop {
            let file = self.open(&target.file, Some(span))?;
            let Some(node) = file.at(&target.pointer).cloned() else {
                self.missing(&file, &target, &target.pointer, span);
                return None;
            };
            let next = node.reference().and_then(|(text, _)| reference::target(text, &target.file).ok());
            let object = openapi::section(section).and_then(Shape::referable);
            let passes_on =
                next.zip(object).filter(|(next, object)| component(next, object).is_some_and(|(s, n)| s == section && n == name));
            let Some((next, _)) = passes_on else {
                let key = key_of(&file, &target.pointer).unwrap_or(node.span);
                return Some((target, key, node));
            };
            if seen.contains(&next) || next == target {
                self.diags
                    .error(Code::RefCycle, format!("`{name}` is only ever a reference to itself"))
                    .at(node.span, "leads round in a circle");
                return None;
            }
            seen.push(std::mem::replace(&mut target, next));
        }
    }

    fn find(&mut self, target: &Target) -> Option<Node> {
        self.open(&target.file, None)?.at(&target.pointer).cloned()
    }

    /// The tree of a file, read when it is first asked for.
    fn open(&mut self, path: &str, from: Option<Span>) -> Option<Rc<Node>> {
        if let Some(known) = self.loaded.get(path) {
            return known.clone();
        }
        // Entered first, so that a file that is wrong is reported once and one that refers to itself is not read again.
        self.loaded.insert(path.to_owned(), None);
        if path == self.root_path {
            return self.original();
        }
        let bytes = match self.files.read(path) {
            Ok(bytes) => bytes,
            Err(why) => {
                let finding = self.diags.error(Code::FileUnreadable, format!("cannot read `{path}`: {why}"));
                if let Some(span) = from {
                    finding.at(span, "referred to here").help("paths are relative to the file they stand in");
                }
                return None;
            }
        };
        let file = parse::decode(path, bytes, self.sources, self.diags)?;
        let node = Rc::new(parse::parse(file, self.sources, self.diags)?);
        self.loaded.insert(path.to_owned(), Some(Rc::clone(&node)));
        self.bring_named(path, &node);
        Some(node)
    }

    /// The root as it was written. Few documents refer to a part of it that has to be copied, so it is read once more for them and
    /// not kept for all; what there is to find was found the first time.
    fn original(&mut self) -> Option<Rc<Node>> {
        let mut root = parse::parse(self.root_file, self.sources, &mut Diagnostics::default())?;
        if self.version >= Version::V31 {
            upgrade::identifiers(&mut root);
        }
        let root = Rc::new(root);
        self.loaded.insert(self.root_path.to_owned(), Some(Rc::clone(&root)));
        Some(root)
    }

    /// Moves what is referred to by name only: security schemes and the sections of extensions.
    fn bring_named(&mut self, path: &str, file: &Node) {
        let Some(components) = file.get("components") else { return };
        for (section, member) in components.members() {
            if section != "securitySchemes" && !section.starts_with("x-") {
                continue;
            }
            for (name, entry) in member.node.members() {
                let pointer = format!("/components/{}/{}", pointer::escape(section), pointer::escape(name));
                let target = Target { file: path.to_owned(), pointer };
                self.hoist(section.clone(), name.clone(), target, entry.key);
            }
        }
    }

    /// A reference to a web address, which is not followed. False when nothing is left of it.
    fn remote(&mut self, node: &mut Node, object: &'static Object, text: &str, span: Span) -> bool {
        let (message, help) =
            (format!("`{text}` is a web address, and nothing is fetched"), "save a copy beside the document and refer to that");
        let (member, said) = match object.kind {
            // A call without them would be another call.
            Kind::Parameter | Kind::RequestBody => {
                self.diags.error(Code::RefRemote, message).at(span, "refers to the network").help(help);
                return true;
            }
            Kind::Schema => (None, "taken as anything"),
            Kind::Header => (Some(("schema", Value::Map(Map::new()))), "taken as anything"),
            Kind::Response => {
                (Some(("description", Value::String(String::new()))), "taken as an answer of which nothing is known")
            }
            _ => {
                self.diags.warn(Code::RefRemote, message).at(span, "left out").help(help);
                return false;
            }
        };
        self.diags.warn(Code::RefRemote, message).at(span, said).help(help);
        let member = member.map(|(key, value)| (key.to_owned(), Member { key: span, node: Node::new(span, value) }));
        *node = Node::new(span, Value::Map(member.into_iter().collect()));
        true
    }

    fn missing(&mut self, file: &Node, target: &Target, text: &str, span: Span) {
        let finding = self.diags.error(Code::RefUnresolved, format!("`{text}` leads nowhere"));
        finding.at(span, format!("`{}` has nothing at `{}`", target.file, target.pointer));
        if let Some((name, key)) = suggestion(file, &target.pointer) {
            finding.also(key, "something with a similar name").help(format!("did you mean `{name}`?"));
        }
    }
}

/// The nearest existing sibling of a pointer that leads nowhere.
pub fn suggestion<'n>(root: &'n Node, pointer: &str) -> Option<(&'n str, Span)> {
    let (parent, last) = pointer.rsplit_once('/')?;
    let siblings = root.at(parent)?.as_map()?;
    let name = nearest(&pointer::unescape(last), siblings.keys().map(String::as_str))?;
    siblings.get_key_value(name).map(|(name, member)| (name.as_str(), member.key))
}

/// The component that a target becomes in the one document; `None` for what has to be copied.
fn component(target: &Target, object: &Object) -> Option<(String, String)> {
    if object.kind == Kind::PathItem {
        return None;
    }
    let steps: Vec<String> = pointer::steps(&target.pointer).collect();
    let (section, name) = match (steps.as_slice(), object.kind.section()) {
        ([first, section, name], _) if first == "components" => (section.clone(), name.clone()),
        ([], Some(section)) => (section.to_owned(), stem(&target.file).to_owned()),
        ([name], Some(section)) => (section.to_owned(), name.clone()),
        // `/definitions/Pet` is an entry of a list, `/properties/name` a part of a schema.
        ([list, name], Some(section)) if object.field(list).is_none() => (section.to_owned(), name.clone()),
        _ => return None,
    };
    let fits = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_'));
    fits.then_some((section, name))
}

fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// The bytes of the key at a pointer.
fn key_of(root: &Node, pointer: &str) -> Option<Span> {
    let (parent, last) = pointer.rsplit_once('/')?;
    root.at(parent)?.member(&pointer::unescape(last)).map(|member| member.key)
}

fn set_reference(node: &mut Node, text: String) {
    if let Some(member) = node.as_map_mut().and_then(|map| map.get_mut("$ref")) {
        member.node.value = Value::String(text);
    }
}

fn has_reference(node: &Node) -> bool {
    node.reference().is_some()
        || node.members().any(|(_, member)| has_reference(&member.node))
        || node.elements().any(has_reference)
}
