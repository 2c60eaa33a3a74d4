//! The enums over answers give way to the types of their module, and to each other, by a number.

use crate::ir::*;
use crate::names::unique;
use std::collections::BTreeSet;

pub(super) fn run(api: &mut Api) {
    for (index, module) in api.modules.iter_mut().enumerate() {
        let own = api.types.iter().filter(|def| def.module.is_none_or(|module| module == index));
        let mut taken: BTreeSet<String> = own.map(|def| def.name.clone()).collect();
        taken.extend(module.groups.iter().map(|group| group.type_name.clone()));
        for several in module.groups.iter_mut().flat_map(|group| &mut group.operations).filter_map(|one| one.several.as_mut()) {
            several.name = unique(std::mem::take(&mut several.name), |name| taken.contains(name));
            taken.insert(several.name.clone());
        }
    }
}
