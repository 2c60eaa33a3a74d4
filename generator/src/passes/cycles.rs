//! A type that contains itself needs a box somewhere.
//!
//! Members behind a list or a map are on the heap already. Every other member that leads back to its own type is boxed: all of them,
//! not just enough to break each cycle, so that the choice depends on the types in the cycle and not on the order they were found in.

use crate::ir::*;

pub(super) fn run(api: &mut Api) {
    let edges: Vec<Vec<usize>> = api.types.iter().map(|def| direct(def).into_iter().map(|id| id.0).collect()).collect();
    let component = components(&edges);
    for index in 0..api.types.len() {
        let own = component.get(index).copied();
        let cyclic = |id: TypeId| {
            component.get(id.0).copied() == own && (id.0 != index || edges.get(index).is_some_and(|list| list.contains(&index)))
        };
        let Some(def) = api.types.get_mut(index) else { continue };
        match &mut def.kind {
            Kind::Struct(structure) => structure.fields.iter_mut().for_each(|field| put_in_box(&mut field.ty, &cyclic)),
            Kind::Union(union) => union.variants.iter_mut().for_each(|variant| put_in_box(&mut variant.ty, &cyclic)),
            Kind::Alias(ty) => put_in_box(ty, &cyclic),
            Kind::Enum(_) => {}
        }
    }
}

fn put_in_box(ty: &mut Ty, cyclic: &dyn Fn(TypeId) -> bool) {
    if let Ty::Named(id) = *ty
        && cyclic(id)
    {
        *ty = Ty::Boxed(id);
    }
}

/// The types that a definition holds without a list or a map between.
fn direct(def: &TypeDef) -> Vec<TypeId> {
    let held = |ty: &Ty| if let Ty::Named(id) = ty { Some(*id) } else { None };
    match &def.kind {
        Kind::Struct(structure) => structure.fields.iter().filter_map(|field| held(&field.ty)).collect(),
        Kind::Union(union) => union.variants.iter().filter_map(|variant| held(&variant.ty)).collect(),
        Kind::Alias(ty) => held(ty).into_iter().collect(),
        Kind::Enum(_) => Vec::new(),
    }
}

/// Strongly connected components by Tarjan's algorithm, with a stack of its own so that no document can exhaust the thread's.
fn components(edges: &[Vec<usize>]) -> Vec<usize> {
    const NONE: usize = usize::MAX;
    let count = edges.len();
    let (mut index, mut low, mut component) = (vec![NONE; count], vec![0; count], vec![NONE; count]);
    let (mut next, mut found, mut open) = (0, 0, Vec::new());
    for root in 0..count {
        let mut work = vec![(root, 0)];
        while let Some((node, edge)) = work.pop() {
            if edge == 0 {
                if at(&index, node) != NONE {
                    continue;
                }
                set(&mut index, node, next);
                set(&mut low, node, next);
                next += 1;
                open.push(node);
            }
            let target = edges.get(node).and_then(|list| list.get(edge)).copied();
            if let Some(target) = target {
                work.push((node, edge + 1));
                if at(&index, target) == NONE {
                    work.push((target, 0));
                } else if at(&component, target) == NONE {
                    let lowest = at(&low, node).min(at(&index, target));
                    set(&mut low, node, lowest);
                }
                continue;
            }
            if at(&low, node) == at(&index, node) {
                while let Some(member) = open.pop() {
                    set(&mut component, member, found);
                    if member == node {
                        break;
                    }
                }
                found += 1;
            }
            if let Some((parent, _)) = work.last().copied() {
                let lowest = at(&low, parent).min(at(&low, node));
                set(&mut low, parent, lowest);
            }
        }
    }
    component
}

fn at(list: &[usize], index: usize) -> usize {
    list.get(index).copied().unwrap_or(usize::MAX)
}

fn set(list: &mut [usize], index: usize, value: usize) {
    if let Some(slot) = list.get_mut(index) {
        *slot = value;
    }
}

#[cfg(test)]
mod tests {
    use super::components;

    #[test]
    fn a_ring_is_one_component_and_a_tail_another() {
        let found = components(&[vec![1], vec![2], vec![0, 3], vec![], vec![3]]);
        assert_eq!(found[0], found[1]);
        assert_eq!(found[1], found[2]);
        assert_ne!(found[2], found[3]);
        assert_ne!(found[3], found[4]);
    }

    #[test]
    fn a_long_chain_does_not_exhaust_the_stack() {
        let edges: Vec<Vec<usize>> = (0..200_000).map(|node| vec![node + 1]).collect();
        assert_eq!(components(&edges).len(), 200_000);
    }
}
