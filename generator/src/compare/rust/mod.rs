//! What a change does to code: the public items of both crates, and which of them are gone, new or declared differently.
//!
//! The generated code itself is read, so this cannot disagree with what the emitters do. The runtime is the same on both sides.

mod inventory;
mod signature;

use std::collections::{BTreeMap, BTreeSet};

use crate::emit;
use crate::ir::Api;
use inventory::{Entry, What};

pub(super) use signature::tidy;

/// By how much a version has to rise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Semver {
    /// Nothing that code can see.
    Patch,
    /// Something new.
    Minor,
    /// Code that compiled no longer does.
    Major,
}

impl Semver {
    /// As people say it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// What became of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    Added,
    Removed,
    Changed,
    /// The same arguments in another order.
    Reordered,
}

/// What became of one public item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effect {
    /// The item below the crate: `shop::Order::new`.
    pub path: String,
    /// By how much the version has to rise.
    pub semver: Semver,
    /// One sentence in Markdown, without its full stop.
    pub text: String,
    /// The argument that it is about, of a method that is declared differently.
    pub(super) argument: Option<String>,
    /// The type, trait or static that it belongs to.
    pub(super) item: String,
    pub(super) kind: Fate,
}

impl Effect {
    /// An item that looks as before and stands for something else.
    pub(super) fn another_meaning(path: String, item: &str) -> Self {
        let text = format!("`{path}` stands for something else now");
        Self { path, semver: Semver::Major, text, argument: None, item: item.to_owned(), kind: Fate::Changed }
    }
}

/// Everything that happened to public items, in the order of their paths.
pub(super) fn effects(old: &Api, new: &Api) -> Result<Vec<Effect>, String> {
    let (mut before, mut after) = (emit::emit(old)?, emit::emit(new)?);
    // What is the same in both says nothing, so it is not read; but for the files that say what is visible.
    let same = |name: &String, text: &String, others: &BTreeMap<String, String>| {
        !name.ends_with("mod.rs") && others.get(name).is_some_and(|other| other == text)
    };
    let known: BTreeSet<String> =
        before.iter().filter(|(name, text)| same(name, text, &after)).map(|(name, _)| name.clone()).collect();
    before.retain(|name, _| !known.contains(name));
    after.retain(|name, _| !known.contains(name));
    let (before, after) = (inventory::read(&before)?, inventory::read(&after)?);
    let mut out = Vec::new();
    for (key, entry) in &before {
        match after.get(key) {
            None if !is_part_of_change(entry, &before, &after) => {
                let text = match replacement(entry, &after) {
                    Some(other) => format!("`{}` is {} now, was {}", entry.path, other.what.word(), entry.what.word()),
                    None => format!("{} is gone", entry.title()),
                };
                out.push(entry.effect(Fate::Removed, Semver::Major, text));
            }
            Some(other) if other.signature != entry.signature => out.extend(changed(entry, other)),
            _ => {}
        }
    }
    for (key, entry) in &after {
        if before.contains_key(key) || is_part_of_change(entry, &after, &before) || replacement(entry, &before).is_some() {
            continue;
        }
        let semver = if entry.demanding { Semver::Major } else { Semver::Minor };
        let text = format!("{} is new{}", entry.title(), entry.shown());
        out.push(entry.effect(Fate::Added, semver, text));
    }
    out.sort_by(|a, b| a.path.cmp(&b.path).then_with(|| b.semver.cmp(&a.semver)));
    Ok(out)
}

type Inventory = BTreeMap<(String, What), Entry>;

/// The item of the same path and of another kind.
fn replacement<'e>(entry: &Entry, others: &'e Inventory) -> Option<&'e Entry> {
    if !entry.what.is_item() {
        return None;
    }
    let range = (entry.path.clone(), What::FIRST)..=(entry.path.clone(), What::LAST);
    others.range(range).map(|(_, other)| other).find(|other| other.what.is_item() && other.what != entry.what)
}

/// Whether an item is gone (or new) because what contains it is gone, new or of another kind.
fn is_part_of_change(entry: &Entry, own: &Inventory, others: &Inventory) -> bool {
    let holder = |path: &str| -> Option<&Entry> {
        let range = (path.to_owned(), What::FIRST)..=(path.to_owned(), What::LAST);
        own.range(range).map(|(_, entry)| entry).find(|entry| entry.what.is_item())
    };
    let mut path = entry.path.as_str();
    while let Some((parent, _)) = path.rsplit_once(if path.contains(": ") { ": " } else { "::" }) {
        if let Some(holder) = holder(parent)
            && !others.contains_key(&(holder.path.clone(), holder.what))
        {
            return true;
        }
        path = parent;
    }
    false
}

/// One effect for each argument, so that each finds the change that it comes from.
fn changed(old: &Entry, new: &Entry) -> Vec<Effect> {
    let parts = signature::differences(old, new).into_iter();
    parts.map(|part| Effect { argument: part.argument, ..old.effect(part.kind, Semver::Major, part.text) }).collect()
}
