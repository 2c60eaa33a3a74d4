// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Unions: a value that is one of several types.
//!
//! Where a member tells which one it is (a discriminator), that member decides. Otherwise each variant is tried and the one
//! wins that understands most: the variant that reads without an error and leaves the fewest members unknown; among equals
//! the first. A value that fits none is kept as plain JSON in the union's unknown variant and written back unchanged.

use super::model::{Slot, UnionSlot, View};

/// How the variants of a union are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// By the text of a member: the variant at a position is meant by the value at that position. A variant may be meant by
    /// several texts; it is then listed several times.
    Tag {
        /// The name of the member.
        name: &'static str,
        /// What it says, and the position of the variant that this means.
        values: &'static [(&'static str, usize)],
    },
    /// By what fits; there are this many known variants.
    Fit(usize),
}

/// A generated union.
pub trait Union: Sized + 'static {
    /// The name of the type.
    const NAME: &'static str;
    /// How its variants are told apart.
    const CHOICE: Choice;
    /// An empty value of the variant at this position; beyond the last, the unknown variant holding `null`.
    #[doc(hidden)]
    fn variant(index: usize) -> Self;
    /// The position of the variant; beyond the last for the unknown one.
    #[doc(hidden)]
    fn index(&self) -> usize;
    /// What is in the variant.
    #[doc(hidden)]
    fn content(&self) -> View<'_>;
    /// A place to fill the variant.
    #[doc(hidden)]
    fn content_slot(&mut self) -> Slot<'_>;
}

impl<T: Union> UnionSlot for T {
    fn choice(&self) -> Choice {
        T::CHOICE
    }

    fn start(&mut self, variant: usize) -> Slot<'_> {
        *self = T::variant(variant);
        self.content_slot()
    }
}

/// How a union is looked at: as its content, with the telling member where there is one. A variant that several texts mean keeps
/// the one it holds.
#[doc(hidden)]
pub fn view<T: Union>(value: &T) -> View<'_> {
    let content = value.content();
    let (View::Object(object), Choice::Tag { name, values }) = (content, T::CHOICE) else { return content };
    let index = value.index();
    let mut meant = values.iter().filter(|(_, variant)| *variant == index).map(|(text, _)| *text);
    let Some(first) = meant.next() else { return content };
    let position = || object.shape().fields.iter().position(|field| field.name == name);
    let held = if meant.clone().next().is_none() { None } else { position().map(|index| object.get(index)) };
    let value = match held {
        Some(View::Text(held)) => meant.find(|text| *text == held).unwrap_or(first),
        _ => first,
    };
    View::Tagged(super::model::Tagged { tag: name, value, object })
}
