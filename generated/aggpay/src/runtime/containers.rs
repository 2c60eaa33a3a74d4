// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Options, lists, maps and boxes as fields.

use super::model::{List, ListSlot, Model, Object, OptionalSlot, Slot, Table, TableSlot, View};
use super::shape::Shape;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

impl<T: Model> Model for Option<T> {
    fn empty() -> Self {
        None
    }

    /// Nothing is absent here; where the document demands a null, the writer makes it one.
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, Model::view)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Optional(self)
    }
}

impl<T: Model> OptionalSlot for Option<T> {
    fn fill(&mut self) -> Slot<'_> {
        self.insert(T::empty()).slot()
    }

    fn null(&mut self) {
        *self = None;
    }

    fn clear(&mut self) {
        *self = None;
    }
}

impl<T: Model> Model for Vec<T> {
    fn empty() -> Self {
        Self::new()
    }

    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
}

impl<T: Model> List for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }

    fn item(&self, index: usize) -> View<'_> {
        self.get(index).map_or(View::Absent, Model::view)
    }
}

impl<T: Model> ListSlot for Vec<T> {
    fn push(&mut self) -> Slot<'_> {
        Vec::push(self, T::empty());
        self.last_mut().map_or(Slot::Nothing, Model::slot)
    }

    fn clear(&mut self) {
        Vec::clear(self);
    }
}

impl<T: Model> Model for BTreeMap<String, T> {
    fn empty() -> Self {
        Self::new()
    }

    fn view(&self) -> View<'_> {
        View::Table(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Table(self)
    }
}

impl<T: Model> Table for BTreeMap<String, T> {
    fn len(&self) -> usize {
        BTreeMap::len(self)
    }

    fn entries(&self) -> Box<dyn Iterator<Item = (&str, View<'_>)> + '_> {
        Box::new(self.iter().map(|(name, value)| (name.as_str(), value.view())))
    }
}

impl<T: Model> TableSlot for BTreeMap<String, T> {
    fn insert(&mut self, name: String) -> Slot<'_> {
        match self.entry(name) {
            Entry::Vacant(entry) => entry.insert(T::empty()).slot(),
            Entry::Occupied(entry) => {
                let value = entry.into_mut();
                *value = T::empty();
                value.slot()
            }
        }
    }

    fn clear(&mut self) {
        BTreeMap::clear(self);
    }
}

/// A struct in a box is that struct; a union in a box has its own implementation, from the macro that makes unions.
impl<T: Object> Object for Box<T> {
    const SHAPE: &'static Shape = T::SHAPE;

    fn empty() -> Self {
        Self::new(T::empty())
    }

    fn get(&self, index: usize) -> View<'_> {
        T::get(self, index)
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        T::slot(self, index)
    }

    fn extra(&self) -> View<'_> {
        T::extra(self)
    }

    fn extra_mut(&mut self) -> Slot<'_> {
        T::extra_mut(self)
    }

    fn body_variant(&self) -> usize {
        T::body_variant(self)
    }

    fn as_view(&self) -> View<'_> {
        T::as_view(self)
    }

    fn as_slot(&mut self) -> Slot<'_> {
        T::as_slot(self)
    }
}
