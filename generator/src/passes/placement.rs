//! Which module and which group a type belongs to.
//!
//! A type that one group reaches, or two, lives in the file of the first; one that more groups of a module reach is shared by the module;
//! one that only notifications reach stands with the events; one that several modules reach, or none, belongs to the crate (`module:
//! None`), and so does everything it is made of. In a crate of one module that module takes them all. Modules re-export the types that
//! they use, so a path in user code (`shop::Order`) does not depend on the choice made here.

use crate::ir::*;
use std::collections::{BTreeMap, BTreeSet};

/// The place of those types that a module's requests to others carry; it is no group's position.
pub(crate) const INCOMING: usize = usize::MAX;

/// Who reaches a type, as (module, group); a group of `None` is the module itself.
pub(crate) type Users = BTreeMap<TypeId, BTreeSet<(usize, Option<usize>)>>;

pub(super) fn run(api: &mut Api) {
    // A tag that no operation carries has nothing to call and nothing to serve.
    for module in &mut api.modules {
        module.groups.retain(|group| !group.operations.is_empty());
    }
    let mut users: Users = BTreeMap::new();
    let mut order: Vec<TypeId> = Vec::new();
    let mut events: BTreeSet<TypeId> = BTreeSet::new();
    for (m, module) in api.modules.iter().enumerate() {
        for (g, group) in module.groups.iter().enumerate() {
            for operation in &group.operations {
                for root in roots(operation) {
                    reach(api, root, (m, Some(g)), &mut users, &mut order);
                }
            }
        }
        for root in module.errors.iter().filter_map(|form| form.ty.target()) {
            reach(api, root, (m, None), &mut users, &mut order);
        }
        let before: BTreeSet<TypeId> = order.iter().copied().collect();
        let hooks = module
            .webhooks
            .iter()
            .flat_map(|hook| hook.ty.iter().chain(hook.events.iter().map(|event| &event.ty)).filter_map(Ty::target));
        for root in hooks {
            reach(api, root, (m, None), &mut users, &mut order);
        }
        for root in incoming(module) {
            reach(api, root, (m, Some(INCOMING)), &mut users, &mut order);
        }
        events.extend(order.iter().copied().filter(|id| !before.contains(id)));
    }
    let only = (api.modules.len() == 1).then_some(0);
    let rest: Vec<TypeId> =
        (0..api.types.len()).map(TypeId).filter(|id| !users.contains_key(id) && !api.wire_types.contains(id)).collect();
    let mut of_crate: BTreeSet<TypeId> = BTreeSet::new();
    match only.and_then(|index| api.modules.get_mut(index)) {
        Some(module) => {
            module.shared_types.extend(&rest);
            for id in rest {
                if let Some(def) = api.types.get_mut(id.0) {
                    def.module = only;
                }
            }
        }
        None => {
            let mut queue = rest;
            while let Some(id) = queue.pop() {
                if of_crate.insert(id) {
                    queue.extend(api.types.get(id.0).map(neighbours).unwrap_or_default());
                }
            }
        }
    }
    for id in order {
        let Some(places) = users.get(&id) else { continue };
        let modules: BTreeSet<usize> = places.iter().map(|(module, _)| *module).collect();
        if modules.len() > 1 || of_crate.contains(&id) {
            for module in modules {
                if let Some(module) = api.modules.get_mut(module) {
                    module.crate_types.push(id);
                }
            }
            continue;
        }
        let (Some(module), 1) = (modules.first().copied(), modules.len()) else { continue };
        if let Some(def) = api.types.get_mut(id.0) {
            def.module = Some(module);
        }
        let groups: BTreeSet<usize> = places.iter().filter_map(|(_, group)| group.filter(|group| *group != INCOMING)).collect();
        let Some(module) = api.modules.get_mut(module) else { continue };
        let event = events.contains(&id);
        match (groups.first().copied(), groups.len()) {
            (Some(group), 1 | 2) => {
                if let Some(group) = module.groups.get_mut(group) {
                    group.types.push(id);
                }
            }
            (None, _) if event => module.event_types.push(id),
            _ => module.shared_types.push(id),
        }
    }
}

/// Who reaches each type, as (module, group); a group of `None` is the module itself.
pub(crate) fn users(api: &Api) -> Users {
    let (mut users, mut order) = (Users::new(), Vec::new());
    for (m, module) in api.modules.iter().enumerate() {
        for (g, group) in module.groups.iter().enumerate() {
            for root in group.operations.iter().flat_map(roots) {
                reach(api, root, (m, Some(g)), &mut users, &mut order);
            }
        }
        let errors = module.errors.iter().map(|form| &form.ty);
        let hooks = module.webhooks.iter().flat_map(|hook| hook.ty.iter().chain(hook.events.iter().map(|event| &event.ty)));
        for root in errors.chain(hooks).filter_map(Ty::target) {
            reach(api, root, (m, None), &mut users, &mut order);
        }
        for root in incoming(module) {
            reach(api, root, (m, Some(INCOMING)), &mut users, &mut order);
        }
    }
    users
}

/// The types that a module's requests to others name.
fn incoming(module: &Module) -> impl Iterator<Item = TypeId> {
    module.incoming.iter().flat_map(|one| one.ty.as_ref().and_then(Ty::target).into_iter().chain(one.headers))
}

/// The types an operation names itself.
fn roots(operation: &Operation) -> Vec<TypeId> {
    let answers = operation.answers.iter().filter_map(|answer| answer.ty.as_ref());
    let outputs = answers.chain(&operation.output).chain(operation.responses.iter().filter_map(|response| response.ty.as_ref()));
    operation.input.type_id().into_iter().chain(operation.headers).chain(outputs.filter_map(Ty::target)).collect()
}

fn reach(api: &Api, root: TypeId, user: (usize, Option<usize>), users: &mut Users, order: &mut Vec<TypeId>) {
    let mut queue = std::collections::VecDeque::from([root]);
    while let Some(id) = queue.pop_front() {
        let known = users.contains_key(&id);
        if !users.entry(id).or_default().insert(user) {
            continue;
        }
        if !known {
            order.push(id);
        }
        queue.extend(api.types.get(id.0).map(neighbours).unwrap_or_default());
    }
}

/// The types that a definition mentions.
pub(super) fn neighbours(def: &TypeDef) -> Vec<TypeId> {
    match &def.kind {
        Kind::Struct(structure) => structure.types().filter_map(Ty::target).collect(),
        Kind::Union(union) => union.variants.iter().filter_map(|variant| variant.ty.target()).collect(),
        Kind::Alias(ty) => ty.target().into_iter().collect(),
        Kind::Enum(_) => Vec::new(),
    }
}
