//! `oneOf`, `anyOf` and discriminators become unions
//!
//! A schema with a discriminator and without alternatives, which others extend, is a union as well: of those that extend it, and of
//! itself.

use super::super::{Lower, Node};
use super::enums::spelled;
use super::shape::Shape;
use crate::ir::*;
use crate::names;

/// How deep unions of unions are looked into for tags.
const MAX_DEPTH: usize = 8;

impl<'a> Lower<'a> {
    /// Notes which schemas extend one that has a discriminator.
    pub(super) fn find_heirs(&mut self, schemas: &[(&'a str, Node<'a>)]) {
        let parents: Vec<&Node<'a>> = schemas
            .iter()
            .map(|(_, node)| node)
            .filter(|node| node.get("discriminator").is_some() && node.alternatives().is_empty())
            .collect();
        for parent in parents {
            let heirs = schemas.iter().filter(|(_, node)| node.inherits(&parent.pointer, 0));
            let heirs: Vec<Node<'a>> = heirs.map(|(_, node)| node.clone()).collect();
            if !heirs.is_empty() {
                self.heirs.insert(parent.pointer.clone(), heirs);
            }
        }
    }

    /// What a schema amounts to, those that extend it included.
    pub(super) fn shape(&self, node: &Node<'a>) -> Shape {
        if self.heirs.contains_key(&node.pointer) { Shape::Union } else { node.shape() }
    }

    pub(super) fn union(&mut self, node: &Node<'a>, name: &str, depth: usize) -> Union {
        let discriminator = node.get("discriminator");
        let tag = discriminator.as_ref().and_then(|d| d.str("propertyName"));
        let mapping: Vec<(&str, &str)> = discriminator
            .as_ref()
            .and_then(|d| d.get("mapping"))
            .map(|m| m.members().filter_map(|(tag, target)| Some((tag, target.value.as_str()?))).collect())
            .unwrap_or_default();
        let mut variants: Vec<UnionVariant> = Vec::new();
        let mut words: Vec<String> = Vec::new();
        let branches = node.alternatives();
        let kinds: Vec<Option<&str>> = branches.iter().map(kind).collect();
        for (index, (branch, kind)) in branches.iter().zip(&kinds).enumerate() {
            // A kind that only one of them is of tells it from the others.
            let kind = kind.filter(|_| kinds.iter().filter(|other| *other == kind).count() == 1);
            let component = component(branch);
            let tags = tags(branch, tag, &mapping, 0);
            let word = match (component, branch.str("title"), tags.as_slice()) {
                (Some(component), ..) => names::pascal(component),
                (None, Some(title), _) => names::pascal_end(title),
                (None, None, [only]) => names::pascal_end(only),
                _ => {
                    let word = telling(branch).map(names::pascal_end).or(kind.map(str::to_owned));
                    word.filter(|word| !words.contains(word)).unwrap_or_else(|| format!("Variant{}", index + 1))
                }
            };
            let (ty, _) = self.ty(branch, &format!("{name}{word}"), depth + 1);
            words.push(word.clone());
            // A type that was made for this alternative says the union's name before its own word.
            let made = matches!(ty, Ty::Named(id) if component.is_none() && self.name_of(id) == format!("{name}{word}"));
            let label = made.then(|| names::pascal(&word));
            self.variant(&mut variants, ty, label, word, tags);
        }
        if let Some(heirs) = self.heirs.get(&node.pointer).cloned() {
            let mut own = tags_of_component(node, tag, &mapping);
            for heir in &heirs {
                if heir.core().pointer == node.pointer {
                    // It adds nothing but a name, so it is the parent itself.
                    own.extend(tags_of_component(heir, tag, &mapping));
                    continue;
                }
                let (ty, _) = self.ty(heir, name, depth + 1);
                let word = heir.pointer.rsplit('/').next().map(names::pascal).unwrap_or_default();
                self.variant(&mut variants, ty, None, word, tags_of_component(heir, tag, &mapping));
            }
            let base = format!("{name}Base");
            let structure = self.structure(node, name, depth);
            let id = self.add_made_type(base.clone(), node.docs(), structure, &node.pointer);
            self.variant(&mut variants, Ty::Named(id), None, base, own);
        }
        let unknown = if variants.iter().any(|variant| variant.name == "Unknown") { "Unrecognized" } else { "Unknown" };
        Union { discriminator: tag.map(str::to_owned), unknown: unknown.to_owned(), by_media: false, variants }
    }

    fn variant(&self, variants: &mut Vec<UnionVariant>, ty: Ty, label: Option<String>, word: String, tags: Vec<String>) {
        let label = match &ty {
            _ if label.is_some() => label.unwrap_or_default(),
            Ty::Named(id) => self.name_of(*id),
            Ty::String => "Text".to_owned(),
            Ty::Bool => "Bool".to_owned(),
            Ty::Integer(_) => "Integer".to_owned(),
            Ty::Float(_) | Ty::Decimal { .. } => "Number".to_owned(),
            Ty::DateTime => "DateTime".to_owned(),
            Ty::Date => "Date".to_owned(),
            Ty::List(_) => "List".to_owned(),
            Ty::Map(_) | Ty::AnyObject if tags.is_empty() => "Object".to_owned(),
            _ => word,
        };
        variants.push(UnionVariant { name: names::unique(label, |name| variants.iter().any(|v| v.name == name)), ty, tags });
    }
}

/// What an alternative is, where its type would be given a name.
fn kind(branch: &Node<'_>) -> Option<&'static str> {
    let core = branch.core();
    match core.shape() {
        Shape::Enum if core.listed()?.iter().all(|value| value.is_i64()) => Some("Integer"),
        Shape::Enum => Some("Text"),
        Shape::Tuple => Some("List"),
        Shape::Object => Some("Object"),
        _ => None,
    }
}

/// The word by which an alternative without a name differs from others: its only member, else the only value that a member or the whole may
/// have.
fn telling<'a>(branch: &Node<'a>) -> Option<&'a str> {
    let core = branch.core();
    let members: Vec<(&'a str, Node<'a>)> = core.get("properties").into_iter().flat_map(|list| list.members()).collect();
    if let [(only, _)] = members.as_slice() {
        return Some(only);
    }
    let value = |node: &Node<'a>| match node.listed()?.as_slice() {
        [only] => only.as_str(),
        _ => None,
    };
    members.iter().find_map(|(_, member)| value(&member.core())).or_else(|| value(&core)).filter(|text| !text.is_empty())
}

/// The component that a branch refers to.
fn component<'a>(branch: &Node<'a>) -> Option<&'a str> {
    branch.reference().and_then(|pointer| pointer.rsplit('/').next())
}

/// The values of the discriminator that mean a branch: as mapped, else as its member of that name allows, else the name of its schema.
fn tags(branch: &Node<'_>, tag: Option<&str>, mapping: &[(&str, &str)], depth: usize) -> Vec<String> {
    let Some(tag) = tag.filter(|_| depth <= MAX_DEPTH) else { return Vec::new() };
    let component = component(branch);
    let mapped: Vec<String> = mapping
        .iter()
        .filter(|(_, target)| {
            target.strip_prefix('#').is_some_and(|pointer| Some(pointer) == branch.reference()) || Some(*target) == component
        })
        .map(|(tag, _)| (*tag).to_owned())
        .collect();
    if !mapped.is_empty() {
        return mapped;
    }
    let core = branch.core();
    let stated = stated(&core, tag, 0);
    if !stated.is_empty() {
        return stated;
    }
    // A union that is told apart by another member says nothing about this one.
    let other = core.get("discriminator").and_then(|own| own.str("propertyName")).is_some_and(|own| own != tag);
    let alternatives = if other { Vec::new() } else { core.alternatives() };
    let nested: Vec<String> = alternatives.iter().flat_map(|branch| tags(branch, Some(tag), mapping, depth + 1)).collect();
    if !nested.is_empty() {
        return nested;
    }
    let given = branch.reference().map(|_| branch.resolve()).and_then(|target| target.str("x-component"));
    given.or(component).map(str::to_owned).into_iter().collect()
}

fn tags_of_component(node: &Node<'_>, tag: Option<&str>, mapping: &[(&str, &str)]) -> Vec<String> {
    let name = node.str("x-component").or_else(|| node.pointer.rsplit('/').next()).unwrap_or_default();
    let is_target = |target: &str| target.strip_prefix('#') == Some(node.pointer.as_str()) || target == name;
    let mapped: Vec<String> = mapping.iter().filter(|(_, target)| is_target(target)).map(|(tag, _)| (*tag).to_owned()).collect();
    if !mapped.is_empty() {
        return mapped;
    }
    match tag.map(|tag| stated(node, tag, 0)) {
        Some(stated) if stated.len() == 1 => stated,
        _ => vec![name.to_owned()],
    }
}

/// The values that the member `tag` of an object may have, if the object lists them.
fn stated(node: &Node<'_>, tag: &str, depth: usize) -> Vec<String> {
    if depth > MAX_DEPTH {
        return Vec::new();
    }
    let member = node.get("properties").and_then(|list| list.get(tag)).map(|member| member.core());
    if let Some(member) = member {
        if let Some(values) = member.listed() {
            return values.into_iter().map(spelled).collect();
        }
        if let Some(only) = member.value.get("x-const") {
            return vec![spelled(only)];
        }
    }
    let branches = node.get("allOf").into_iter().flat_map(|list| list.items());
    // The last branch to speak is the most special one.
    branches.map(|branch| stated(&branch.core(), tag, depth + 1)).filter(|values| !values.is_empty()).last().unwrap_or_default()
}
