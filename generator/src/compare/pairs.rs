//! Which types of two documents meet, and in which direction they travel.
//!
//! Two types meet when they stand at the same place: the answer of an operation, a member of types that meet. Names of components are not
//! asked, so a renamed type meets what it was. Work is done with a list of open pairs, each taken up once per use, so cycles end.

use super::verdict::Direction;
use crate::ir::*;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Longest chain of aliases that is followed.
const MAX_HOPS: usize = 32;

/// Where a pair of types is used.
#[derive(Clone, Debug, Default)]
pub(super) struct Uses {
    /// The directions in which values travel.
    pub directions: BTreeSet<Direction>,
    /// Operations and notifications as people call them, in the order of the new document.
    pub users: Vec<String>,
}

/// Pairs of types in the order in which they are found.
#[derive(Clone, Debug, Default)]
pub(super) struct Pairs {
    pub order: Vec<(TypeId, TypeId)>,
    pub uses: BTreeMap<(TypeId, TypeId), Uses>,
}

/// An operation and what it became.
#[derive(Clone, Copy)]
pub(super) struct Twins<'a> {
    pub old: (&'a Module, &'a Group, &'a Operation),
    pub new: (&'a Module, &'a Group, &'a Operation),
}

/// Every operation with its module and group.
pub(super) fn operations(api: &Api) -> impl Iterator<Item = (&Module, &Group, &Operation)> {
    api.modules
        .iter()
        .flat_map(|module| module.groups.iter().flat_map(move |group| group.operations.iter().map(move |op| (module, group, op))))
}

/// Method and path without the names of placeholders, which never travel.
pub(super) fn key(operation: &Operation) -> (String, String) {
    let mut path = String::new();
    let mut inside = false;
    for sign in operation.path.chars() {
        match sign {
            '{' => {
                inside = true;
                path.push_str("{}");
            }
            '}' => inside = false,
            sign if !inside => path.push(sign),
            _ => {}
        }
    }
    (operation.http_method.clone(), path)
}

/// Operations of both documents, in the order of the new one.
pub(super) fn twins<'a>(old: &'a Api, new: &'a Api) -> Vec<Twins<'a>> {
    let known: BTreeMap<_, _> = operations(old).map(|found| (key(found.2), found)).collect();
    operations(new).filter_map(|found| Some(Twins { old: *known.get(&key(found.2))?, new: found })).collect()
}

/// What an operation is called.
pub(super) fn title(operation: &Operation) -> String {
    format!("{} {}", operation.http_method, operation.path)
}

/// The type behind aliases and boxes.
pub(super) fn plain(api: &Api, ty: &Ty) -> Ty {
    let mut ty = ty.clone();
    for _ in 0..MAX_HOPS {
        let (Ty::Named(id) | Ty::Boxed(id)) = ty else { return ty };
        match api.types.get(id.0).map(|def| &def.kind) {
            Some(Kind::Alias(inner)) => ty = inner.clone(),
            _ => return Ty::Named(id),
        }
    }
    ty
}

/// The definition of a type that is no alias.
pub(super) fn definition<'a>(api: &'a Api, ty: &Ty) -> Option<&'a TypeDef> {
    let (Ty::Named(id) | Ty::Boxed(id)) = plain(api, ty) else { return None };
    api.types.get(id.0)
}

/// Finds all pairs.
pub(super) fn meet(old: &Api, new: &Api) -> Pairs {
    let mut walk = Walk { old, new, pairs: Pairs::default(), seen: BTreeSet::new(), queue: VecDeque::new() };
    for twins in twins(old, new) {
        let (before, after) = (twins.old.2, twins.new.2);
        let user = title(after);
        walk.inputs(before, after, &user);
        for response in &after.responses {
            let Some(known) = before.responses.iter().find(|known| known.status == response.status) else { continue };
            if let (Some(old_ty), Some(new_ty)) = (&known.ty, &response.ty) {
                walk.value(old_ty, new_ty, Direction::Answer, &user);
            }
        }
        walk.run();
    }
    for (before, after) in modules(old, new) {
        if let (Some(known), Some(form)) = (&before.errors, &after.errors) {
            walk.value(&known.ty, &form.ty, Direction::Answer, &format!("errors of {}", after.name));
        }
        for hook in &after.webhooks {
            let Some(known) = before.webhooks.iter().find(|known| known.name == hook.name) else { continue };
            for event in &hook.events {
                if let Some(known) = known.events.iter().find(|known| known.wire == event.wire) {
                    walk.value(&known.ty, &event.ty, Direction::Notification, &format!("event {}", event.wire));
                }
            }
            if let (Some(old_ty), Some(new_ty)) = (&known.ty, &hook.ty) {
                walk.value(old_ty, new_ty, Direction::Notification, &format!("notification {}", hook.name));
            }
        }
        walk.run();
    }
    walk.pairs
}

/// Modules of both documents: by name, or the only ones.
pub(super) fn modules<'a>(old: &'a Api, new: &'a Api) -> Vec<(&'a Module, &'a Module)> {
    if let ([old], [new]) = (old.modules.as_slice(), new.modules.as_slice()) {
        return vec![(old, new)];
    }
    let twin = |module: &'a Module| Some((old.modules.iter().find(|known| known.name == module.name)?, module));
    new.modules.iter().filter_map(twin).collect()
}

/// What an operation takes, apart: parameters with their places, and the body.
pub(super) struct Taken<'a> {
    /// The made type around everything, if there is one.
    pub holder: Option<&'a TypeDef>,
    /// Parameters in order.
    pub parameters: Vec<(&'a Field, Location)>,
    /// Type of the body, whether it must be there, and the field that holds it among parameters.
    pub body: Option<(Ty, bool, Option<&'a Field>)>,
}

/// Takes an operation's input apart.
pub(super) fn taken<'a>(api: &'a Api, operation: &Operation) -> Taken<'a> {
    let mut taken = Taken { holder: None, parameters: Vec::new(), body: None };
    match &operation.input {
        Input::None => {}
        Input::Body(id) => taken.body = Some((Ty::Named(*id), true, None)),
        Input::Fields(id, locations) => {
            taken.holder = api.types.get(id.0);
            let fields = match taken.holder.map(|def| &def.kind) {
                Some(Kind::Struct(structure)) => structure.fields.as_slice(),
                _ => &[],
            };
            for (field, location) in fields.iter().zip(locations) {
                match location {
                    Location::Body => taken.body = Some((field.ty.clone(), field.presence.is_required(), Some(field))),
                    location => taken.parameters.push((field, *location)),
                }
            }
        }
    }
    taken
}

/// Alternatives of two unions that are the same one, by position; by tag, else by the type's name, else by its form.
pub(super) fn alternatives(old_api: &Api, new_api: &Api, old: &Union, new: &Union) -> Vec<(usize, usize)> {
    let by_media = old.by_media && new.by_media;
    let tagged = by_media || (old.discriminator.is_some() && new.discriminator.is_some());
    let mut free: Vec<usize> = (0..old.variants.len()).collect();
    let mut found = Vec::new();
    let mut take = |fits: &dyn Fn(&UnionVariant, &UnionVariant) -> bool, found: &mut Vec<(usize, usize)>| {
        for (index, variant) in new.variants.iter().enumerate() {
            if found.iter().any(|(_, known)| *known == index) {
                continue;
            }
            let position = free.iter().position(|i| old.variants.get(*i).is_some_and(|known| fits(known, variant)));
            if let Some(position) = position {
                found.push((free.remove(position), index));
            }
        }
    };
    take(&|known, variant| tagged && known.tags.iter().any(|tag| variant.tags.contains(tag)), &mut found);
    if by_media {
        found.sort_by_key(|(_, new)| *new);
        return found;
    }
    take(
        &|known, variant| named(old_api, &known.ty).is_some() && named(old_api, &known.ty) == named(new_api, &variant.ty),
        &mut found,
    );
    take(&|known, variant| known.ty.target().is_none() && known.ty == variant.ty, &mut found);
    take(&|known, variant| !tagged && known.name == variant.name, &mut found);
    found.sort_by_key(|(_, new)| *new);
    found
}

/// The name of a type in the document.
fn named<'a>(api: &'a Api, ty: &Ty) -> Option<&'a str> {
    definition(api, ty)?.component.as_deref()
}

struct Walk<'a> {
    old: &'a Api,
    new: &'a Api,
    pairs: Pairs,
    seen: BTreeSet<((TypeId, TypeId), Direction, String)>,
    queue: VecDeque<((TypeId, TypeId), Direction, String)>,
}

impl Walk<'_> {
    fn inputs(&mut self, before: &Operation, after: &Operation, user: &str) {
        let (old, new) = (taken(self.old, before), taken(self.new, after));
        for (field, location) in &new.parameters {
            if let Some((known, _)) = counterpart((before, after), &old.parameters, (field, *location)) {
                self.value(&known.ty, &field.ty, Direction::Request, user);
            }
        }
        if let (Some((known, ..)), Some((ty, ..))) = (&old.body, &new.body) {
            self.value(known, ty, Direction::Request, user);
        }
    }

    fn value(&mut self, old: &Ty, new: &Ty, direction: Direction, user: &str) {
        match (plain(self.old, old), plain(self.new, new)) {
            (Ty::List(old), Ty::List(new)) | (Ty::Map(old), Ty::Map(new)) => self.value(&old, &new, direction, user),
            (Ty::Named(old), Ty::Named(new)) => {
                let entry = ((old, new), direction, user.to_owned());
                if self.seen.insert(entry.clone()) {
                    self.queue.push_back(entry);
                }
            }
            _ => {}
        }
    }

    fn run(&mut self) {
        while let Some((pair, direction, user)) = self.queue.pop_front() {
            if !self.pairs.uses.contains_key(&pair) {
                self.pairs.order.push(pair);
            }
            let uses = self.pairs.uses.entry(pair).or_default();
            uses.directions.insert(direction);
            if !uses.users.contains(&user) {
                uses.users.push(user.clone());
            }
            let (Some(old), Some(new)) = (self.old.types.get(pair.0.0), self.new.types.get(pair.1.0)) else { continue };
            match (&old.kind, &new.kind) {
                (Kind::Struct(before), Kind::Struct(after)) => {
                    for field in &after.fields {
                        if let Some(known) = before.fields.iter().find(|known| known.wire == field.wire) {
                            self.value(&known.ty, &field.ty, direction, &user);
                        }
                    }
                }
                (Kind::Union(before), Kind::Union(after)) => {
                    for (i, j) in alternatives(self.old, self.new, before, after) {
                        if let (Some(known), Some(variant)) = (before.variants.get(i), after.variants.get(j)) {
                            self.value(&known.ty, &variant.ty, direction, &user);
                        }
                    }
                }
                _ => {}
            }
        }
    }
}

/// The parameter of `old` that a parameter of `new` was: in the path by position, elsewhere by name.
pub(super) fn counterpart<'p, 'a>(
    operations: (&Operation, &Operation),
    old: &'p [(&'a Field, Location)],
    new: (&Field, Location),
) -> Option<&'p (&'a Field, Location)> {
    let (field, place) = new;
    let wire = match place {
        Location::Path(_) => {
            let position = placeholders(&operations.1.path).position(|name| name == field.wire)?;
            placeholders(&operations.0.path).nth(position)?
        }
        _ => &field.wire,
    };
    let same_name = |known: &Field| match place {
        Location::Header => known.wire.eq_ignore_ascii_case(wire),
        _ => known.wire == wire,
    };
    old.iter().find(|(known, other)| std::mem::discriminant(other) == std::mem::discriminant(&place) && same_name(known))
}

/// The names in the braces of a path.
fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|part| part.split('}').next())
}
