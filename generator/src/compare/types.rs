//! Types that meet: members, values of sets, alternatives of unions.

use std::collections::BTreeMap;

use super::pairs;
use super::rule::Rule;
use super::{About, Comparison, Subject, code};
use crate::ir::*;

impl Comparison<'_> {
    /// Every pair of types once, whoever uses it.
    pub(super) fn types(&mut self) {
        let pairs = std::mem::take(&mut self.pairs);
        let inputs = inputs(self.new.api);
        for pair in &pairs.order {
            let (Some(old), Some(new), Some(uses)) =
                (self.old.api.types.get(pair.0.0), self.new.api.types.get(pair.1.0), pairs.uses.get(pair))
            else {
                continue;
            };
            // The made input of an operation has been taken apart with the operation.
            if inputs.contains_key(&pair.1) {
                continue;
            }
            let mut paths = rust_paths(self.old.api, old);
            paths.extend(rust_paths(self.new.api, new));
            let about = About {
                subject: Subject::Type {
                    name: new.component.clone().unwrap_or_else(|| new.name.clone()),
                    used_by: uses.users.clone(),
                },
                directions: uses.directions.iter().copied().collect(),
                old: Some(old.origin.clone()),
                new: Some(new.origin.clone()),
                touches: paths,
            };
            self.definition(&about, old, new);
        }
        self.pairs = pairs;
    }

    fn definition(&mut self, about: &About, old: &TypeDef, new: &TypeDef) {
        if std::mem::discriminant(&old.kind) != std::mem::discriminant(&new.kind) {
            // Said where the two are used: `values` knows which is wider.
            return;
        }
        if old.name != new.name || (old.component != new.component && old.component.is_some() && new.component.is_some()) {
            let name = |def: &TypeDef| Some(def.component.clone().unwrap_or_else(|| def.name.clone()));
            let touches = about.touches.iter().map(|path| format!("{path}::")).collect();
            self.add(Rule::TypeRenamed, &about.touching(touches), false, "The type has another name", (name(old), name(new)));
        }
        let plain = about.touching(Vec::new());
        self.docs(&plain, "", &old.docs, &new.docs);
        match (&old.kind, &new.kind) {
            (Kind::Struct(before), Kind::Struct(after)) => self.structure(about, before, after),
            (Kind::Enum(before), Kind::Enum(after)) => self.enumeration(about, before, after),
            (Kind::Union(before), Kind::Union(after)) => self.union(about, before, after),
            _ => {}
        }
        match (old.deprecated, new.deprecated) {
            (false, true) => self.add(Rule::FieldDeprecated, &plain, false, "The type is deprecated", (None, None)),
            (true, false) => self.add(Rule::FieldReactivated, &plain, false, "The type is no longer deprecated", (None, None)),
            _ => {}
        }
        self.example(&plain, "the type", old.example.as_ref(), new.example.as_ref());
    }

    fn structure(&mut self, about: &About, old: &Struct, new: &Struct) {
        let paths = about.touches.clone();
        let items = |name: &str| -> Vec<String> {
            paths
                .iter()
                .flat_map(|path| [format!("{path}::{name}"), format!("{path}::new({name})"), format!("{path}: Default")])
                .collect()
        };
        for field in &new.fields {
            match old.fields.iter().find(|known| known.wire == field.wire) {
                Some(known) => {
                    let mut touches = items(&field.name);
                    touches.extend(items(&known.name));
                    let about = about.at(Some(&known.origin), Some(&field.origin)).touching(touches);
                    self.field(&about, &code(&field.wire), known, field);
                    // Code that compiles as before and means another member is worse than code that does not compile.
                    if known.name != field.name && new.fields.iter().any(|other| other.name == known.name) {
                        self.taken_over(Rule::FieldRenamed, &paths, &known.name);
                    }
                }
                None => {
                    let mut about = about.at(None, Some(&field.origin)).touching(items(&field.name));
                    about.touches.extend(self.target_items(true, &field.ty));
                    about.directions.retain(|direction| travels(field, *direction));
                    let required = field.presence.is_required();
                    let word = if required { "required" } else { "optional" };
                    let text = format!("New {word} member {}", code(&field.wire));
                    self.add(Rule::FieldAdded, &about, required, text, (None, Some(self.type_word(true, &field.ty))));
                }
            }
        }
        for known in old.fields.iter().filter(|known| !new.fields.iter().any(|field| field.wire == known.wire)) {
            let mut about = about.at(Some(&known.origin), None).touching(items(&known.name));
            about.touches.extend(self.target_items(false, &known.ty));
            about.directions.retain(|direction| travels(known, *direction));
            let text = format!("The member {} is gone", code(&known.wire));
            self.add(
                Rule::FieldRemoved,
                &about,
                known.presence.is_required(),
                text,
                (Some(self.type_word(false, &known.ty)), None),
            );
        }
        let extra = about.touching(items(crate::emit::EXTRA));
        match (old.open, new.open) {
            (false, true) => {
                self.add(Rule::ObjectOpened, &extra, false, "Members that the document does not name are kept", (None, None))
            }
            (true, false) => {
                self.add(Rule::ObjectClosed, &extra, false, "Members that the document does not name are dropped", (None, None))
            }
            _ => {}
        }
        let further = "Each member that the document does not name";
        match (&old.additional, &new.additional) {
            (Some(known), Some(now)) => _ = self.value(&extra, further, &known.ty, &now.ty),
            (None, Some(now)) if old.open => {
                let values = (None, Some(self.type_word(true, &now.ty)));
                self.add(Rule::TypeNarrowed, &extra, false, format!("{further} has a type"), values);
            }
            (Some(known), None) if new.open => {
                let values = (Some(self.type_word(false, &known.ty)), None);
                self.add(Rule::TypeWidened, &extra, false, format!("{further} may be anything"), values);
            }
            _ => {}
        }
        let order = |structure: &Struct| structure.fields.iter().map(|field| field.wire.clone()).collect::<Vec<_>>();
        if old.tuple != new.tuple {
            let word = |tuple| Some(if tuple { "a list" } else { "an object" }.to_owned());
            self.add(Rule::TypeChanged, about, false, "It is written in another form", (word(old.tuple), word(new.tuple)));
        } else if new.tuple && !order(new).starts_with(&order(old)) {
            let values = (Some(order(old).join(", ")), Some(order(new).join(", ")));
            self.add(Rule::TypeChanged, about, false, "Its parts stand in another order", values);
        }
        self.groups(&about.touching(Vec::new()), &old.at_least_one_of, &new.at_least_one_of);
    }

    /// Says of the last change, which is a new name, that something else has the old one.
    fn taken_over(&mut self, rule: Rule, paths: &[String], name: &str) {
        if let (Some(change), Some(path)) = (self.changes.iter_mut().rev().find(|change| change.rule == rule), paths.last()) {
            change.rust.push(super::Effect::another_meaning(format!("{path}::{name}"), path));
        }
    }

    /// The type that a value holds, and everything below it; it may come or go with the value.
    pub(super) fn target_items(&self, new: bool, ty: &Ty) -> Vec<String> {
        let api = if new { self.new.api } else { self.old.api };
        let def = ty.target().and_then(|id| api.types.get(id.0));
        def.into_iter().flat_map(|def| rust_paths(api, def)).map(|path| format!("{path}::")).collect()
    }

    fn enumeration(&mut self, about: &About, old: &Enum, new: &Enum) {
        let paths = about.touches.clone();
        let items = |name: &str| -> Vec<String> { paths.iter().map(|path| format!("{path}::{name}")).collect() };
        for variant in &new.variants {
            match old.variants.iter().find(|known| known.wire == variant.wire) {
                Some(known) => {
                    if known.name != variant.name {
                        let mut touches = items(&known.name);
                        touches.extend(items(&variant.name));
                        let text = format!("{} has another name in Rust", code(&variant.wire));
                        let values = (Some(known.name.clone()), Some(variant.name.clone()));
                        self.add(Rule::VariantRenamed, &about.touching(touches), false, text, values);
                    }
                    self.text(&about.touching(Vec::new()), &code(&variant.wire), &known.docs, &variant.docs);
                }
                None => {
                    let about = about.touching(items(&variant.name));
                    self.add(Rule::EnumValueAdded, &about, false, format!("New value {}", code(&variant.wire)), (None, None));
                }
            }
        }
        for known in old.variants.iter().filter(|known| !new.variants.iter().any(|variant| variant.wire == known.wire)) {
            let about = about.touching(items(&known.name));
            self.add(Rule::EnumValueRemoved, &about, false, format!("The value {} is gone", code(&known.wire)), (None, None));
        }
        if old.unknown != new.unknown {
            let mut touches = items(&old.unknown);
            touches.extend(items(&new.unknown));
            let values = (Some(old.unknown.clone()), Some(new.unknown.clone()));
            self.add(
                Rule::VariantRenamed,
                &about.touching(touches),
                false,
                "The variant for unknown values has another name in Rust",
                values,
            );
        }
        if old.accept != new.accept {
            let values = (Some(super::values::accepted(old.accept, &[])), Some(super::values::accepted(new.accept, &[])));
            self.add(
                Rule::ReadingChanged,
                &about.touching(Vec::new()),
                false,
                "Other JSON forms are accepted when reading",
                values,
            );
        }
    }

    fn union(&mut self, about: &About, old: &Union, new: &Union) {
        let paths = about.touches.clone();
        let plain = about.touching(Vec::new());
        // A variant and the conversion from its type.
        let items = |variant: &UnionVariant, word: &str| -> Vec<String> {
            paths.iter().flat_map(|path| [format!("{path}::{}", variant.name), format!("{path}: From<{word}>")]).collect()
        };
        if old.discriminator != new.discriminator {
            let text = "Another member tells the alternatives apart";
            self.add(Rule::DiscriminatorChanged, &plain, false, text, (old.discriminator.clone(), new.discriminator.clone()));
        }
        let same = pairs::alternatives(self.old.api, self.new.api, old, new);
        // A body in a media type that a server does not know is refused, never kept as an unknown value.
        let by_media = old.by_media && new.by_media;
        let (added, removed) = match by_media {
            true => (Rule::MediaTypeAdded, Rule::MediaTypeRemoved),
            false => (Rule::VariantAdded, Rule::VariantRemoved),
        };
        for (j, variant) in new.variants.iter().enumerate() {
            let word = self.type_word(true, &variant.ty);
            let shown = variant_word(variant, new.discriminator.is_some() || new.by_media, &word);
            let Some(known) = same.iter().find(|(_, new)| *new == j).and_then(|(i, _)| old.variants.get(*i)) else {
                let mut about = about.touching(items(variant, &word));
                about.touches.extend(self.target_items(true, &variant.ty));
                let text = if by_media { format!("The body may be {shown}") } else { format!("New alternative {shown}") };
                self.add(added, &about, false, text, (None, Some(word)));
                continue;
            };
            let mut touches = items(variant, &word);
            touches.extend(items(known, &self.type_word(false, &known.ty)));
            if known.name != variant.name {
                let values = (Some(known.name.clone()), Some(variant.name.clone()));
                self.add(
                    Rule::VariantRenamed,
                    &about.touching(touches.clone()),
                    false,
                    format!("The alternative {shown} has another name in Rust"),
                    values,
                );
            }
            let tags = |variant: &UnionVariant| {
                let mut tags = variant.tags.clone();
                tags.sort();
                tags
            };
            if new.discriminator.is_some() && old.discriminator.is_some() && tags(known) != tags(variant) {
                let values = (Some(known.tags.join(", ")), Some(variant.tags.join(", ")));
                self.add(Rule::DiscriminatorChanged, &plain, false, format!("{shown} is marked by other values"), values);
            }
            self.value(&about.touching(touches), &format!("The alternative {shown}"), &known.ty, &variant.ty);
        }
        for (_, known) in old.variants.iter().enumerate().filter(|(i, _)| !same.iter().any(|(old, _)| old == i)) {
            let word = self.type_word(false, &known.ty);
            let mut about = about.touching(items(known, &word));
            about.touches.extend(self.target_items(false, &known.ty));
            let shown = variant_word(known, old.discriminator.is_some() || old.by_media, &word);
            let text = if by_media { format!("The body is never {shown}") } else { format!("The alternative {shown} is gone") };
            self.add(removed, &about, false, text, (Some(word), None));
        }
    }
}

/// Whether a member travels in this direction at all.
pub(super) fn travels(field: &Field, direction: super::Direction) -> bool {
    match direction {
        super::Direction::Request => !field.read_only,
        super::Direction::Answer | super::Direction::Notification => !field.write_only,
    }
}

fn variant_word(variant: &UnionVariant, tagged: bool, ty: &str) -> String {
    match variant.tags.first() {
        Some(tag) if tagged => code(tag),
        _ => code(ty),
    }
}

/// The public paths of a type, as modules show it.
pub(super) fn rust_paths(api: &Api, def: &TypeDef) -> Vec<String> {
    match def.module.and_then(|index| api.modules.get(index)) {
        Some(module) => vec![format!("{}::{}", module.ident, def.name)],
        None => vec![format!("types::{}", def.name)],
    }
}

/// The made input types of operations.
fn inputs(api: &Api) -> BTreeMap<TypeId, ()> {
    pairs::operations(api)
        .filter_map(|(_, _, operation)| match operation.input {
            Input::Fields(id, _) => Some((id, ())),
            _ => None,
        })
        .collect()
}
