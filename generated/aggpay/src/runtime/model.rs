// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! How the runtime sees a value: what it may look at ([`View`]) and what it may fill ([`Slot`]).
//!
//! Generated structs carry no serialisation code of their own. Each tells its [`Shape`] and hands out one field at a time;
//! the JSON reader and writer, `Debug`, validation and the text codec are written once, over these two enums. A new struct
//! costs two `match`es instead of a page of expanded derives.
//!
//! Nothing here is needed to use a client or to write a server; the traits are public because generated code implements them.

use super::file::File;
use super::shape::Shape;
use rust_decimal::Decimal;
use serde_json::Value;
use time::{Date, OffsetDateTime};

/// Members of an object that are not described further.
pub type Map = serde_json::Map<String, Value>;

/// Anything that can be a field: scalars, lists, maps, and generated types.
pub trait Model: Sized + 'static {
    /// A value to be filled by a reader; it means nothing until then.
    #[doc(hidden)]
    fn empty() -> Self;
    /// What is there.
    #[doc(hidden)]
    fn view(&self) -> View<'_>;
    /// A place to fill.
    #[doc(hidden)]
    fn slot(&mut self) -> Slot<'_>;
}

/// A generated struct.
pub trait Object: Sized + 'static {
    /// Its fields and rules, as the document states them.
    const SHAPE: &'static Shape;
    /// A value to be filled by a reader; it means nothing until then.
    #[doc(hidden)]
    fn empty() -> Self;
    /// The field at this position of the shape; absent beyond the last.
    #[doc(hidden)]
    fn get(&self, index: usize) -> View<'_>;
    /// A place to fill the field at this position of the shape; nothing beyond the last.
    #[doc(hidden)]
    fn slot(&mut self, index: usize) -> Slot<'_>;
    /// The members that the document does not name, as a map, when the object may have such members; otherwise absent.
    #[doc(hidden)]
    fn extra(&self) -> View<'_> {
        View::Absent
    }
    /// The same, to be filled.
    #[doc(hidden)]
    fn extra_mut(&mut self) -> Slot<'_> {
        Slot::Nothing
    }
    /// Which variant the body holds, of an input whose body is an enum over its forms.
    #[doc(hidden)]
    fn body_variant(&self) -> usize {
        0
    }
    /// What it is as a field.
    #[doc(hidden)]
    fn as_view(&self) -> View<'_> {
        View::Object(self)
    }
    /// The same, to be filled.
    #[doc(hidden)]
    fn as_slot(&mut self) -> Slot<'_> {
        Slot::Object(self)
    }
}

/// An [`Object`] behind a reference, so that code that handles any object is compiled once.
pub trait DynObject {
    /// Its fields and rules.
    fn shape(&self) -> &'static Shape;
    /// The field at this position of the shape; absent beyond the last.
    fn get(&self, index: usize) -> View<'_>;
    /// A place to fill the field at this position; nothing beyond the last.
    fn slot(&mut self, index: usize) -> Slot<'_>;
    /// The members that the document does not name, as a map, when the object may have such members; otherwise absent.
    fn extra(&self) -> View<'_>;
    /// The same, to be filled.
    fn extra_mut(&mut self) -> Slot<'_>;
    /// Which variant the body holds, of an input whose body is an enum over its forms.
    fn body_variant(&self) -> usize;
}

/// An object is a field like any other.
impl<T: Object> Model for T {
    fn empty() -> Self {
        T::empty()
    }

    fn view(&self) -> View<'_> {
        self.as_view()
    }

    fn slot(&mut self) -> Slot<'_> {
        self.as_slot()
    }
}

impl<T: Object> DynObject for T {
    fn shape(&self) -> &'static Shape {
        T::SHAPE
    }

    fn get(&self, index: usize) -> View<'_> {
        Object::get(self, index)
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        Object::slot(self, index)
    }

    fn extra(&self) -> View<'_> {
        Object::extra(self)
    }

    fn extra_mut(&mut self) -> Slot<'_> {
        Object::extra_mut(self)
    }

    fn body_variant(&self) -> usize {
        Object::body_variant(self)
    }
}

/// What is in a field.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// Nothing; the member is left out.
    Absent,
    /// An explicit null.
    Null,
    /// A truth value.
    Bool(bool),
    /// A signed integer of at most 32 bits.
    I32(i32),
    /// A signed integer.
    I64(i64),
    /// An unsigned integer of at most 32 bits.
    U32(u32),
    /// An unsigned integer.
    U64(u64),
    /// A floating-point number of single precision.
    F32(f32),
    /// A floating-point number.
    F64(f64),
    /// An exact decimal.
    Decimal(Decimal),
    /// A text, or the text of an enumeration.
    Text(&'a str),
    /// A calendar date.
    Date(Date),
    /// A moment.
    DateTime(OffsetDateTime),
    /// Free-form JSON.
    Value(&'a Value),
    /// A free-form JSON object.
    Members(&'a Map),
    /// The content of a file.
    File(&'a File),
    /// A list.
    List(&'a dyn List),
    /// Values under names that the document does not fix.
    Table(&'a dyn Table),
    /// An object.
    Object(&'a dyn DynObject),
    /// An object of a union, told from the others by a member.
    Tagged(Tagged<'a>),
}

/// An object of a union together with the member that tells which one it is.
#[derive(Clone, Copy)]
pub struct Tagged<'a> {
    /// The name of the telling member.
    pub tag: &'static str,
    /// What the member says for this object.
    pub value: &'static str,
    /// The object.
    pub object: &'a dyn DynObject,
}

/// A field to be filled.
pub enum Slot<'a> {
    /// Takes nothing: whatever is read is skipped.
    Nothing,
    /// A truth value.
    Bool(&'a mut bool),
    /// A signed integer of at most 32 bits.
    I32(&'a mut i32),
    /// A signed integer.
    I64(&'a mut i64),
    /// An unsigned integer of at most 32 bits.
    U32(&'a mut u32),
    /// An unsigned integer.
    U64(&'a mut u64),
    /// A floating-point number of single precision.
    F32(&'a mut f32),
    /// A floating-point number.
    F64(&'a mut f64),
    /// An exact decimal.
    Decimal(&'a mut Decimal),
    /// A text.
    Text(&'a mut String),
    /// A calendar date.
    Date(&'a mut Date),
    /// A moment.
    DateTime(&'a mut OffsetDateTime),
    /// One of the values of an enumeration of texts.
    Choice(&'a mut dyn ChoiceSlot),
    /// One of the values of an enumeration of integers.
    Code(&'a mut dyn CodeSlot),
    /// Free-form JSON.
    Value(&'a mut Value),
    /// A free-form JSON object.
    Members(&'a mut Map),
    /// The content of a file.
    File(&'a mut File),
    /// Something that may be missing.
    Optional(&'a mut dyn OptionalSlot),
    /// A list.
    List(&'a mut dyn ListSlot),
    /// Values under names that the document does not fix.
    Table(&'a mut dyn TableSlot),
    /// An object.
    Object(&'a mut dyn DynObject),
    /// One of several types.
    Union(&'a mut dyn UnionSlot),
}

/// A list to look at.
pub trait List {
    /// How many items there are.
    fn len(&self) -> usize;
    /// The item at this position; absent beyond the last.
    fn item(&self, index: usize) -> View<'_>;
    /// Whether there is no item.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// A list to fill.
pub trait ListSlot {
    /// Appends an item and hands it out to be filled.
    fn push(&mut self) -> Slot<'_>;
    /// Takes all items away.
    fn clear(&mut self);
}

/// Values under free names, to look at.
pub trait Table {
    /// How many values there are.
    fn len(&self) -> usize;
    /// The values with their names, in the order of the names.
    fn entries(&self) -> Box<dyn Iterator<Item = (&str, View<'_>)> + '_>;
    /// Whether there is no value.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Values under free names, to fill.
pub trait TableSlot {
    /// Adds a value under this name, in place of an earlier one, and hands it out to be filled.
    fn insert(&mut self, name: String) -> Slot<'_>;
    /// Takes all values away.
    fn clear(&mut self);
}

/// A value that may be missing, to fill.
pub trait OptionalSlot {
    /// Makes a value and hands it out to be filled.
    fn fill(&mut self) -> Slot<'_>;
    /// Sets it to what an explicit null means.
    fn null(&mut self);
    /// Sets it to missing.
    fn clear(&mut self);
}

/// A value of an enumeration, to fill.
pub trait ChoiceSlot {
    /// Sets it to the value that is written like this.
    fn set(&mut self, text: &str);
    /// Whether one of its values is written like this.
    fn knows(&self, text: &str) -> bool;
}

/// A value of an enumeration of integers, to fill.
pub trait CodeSlot: Send + Sync {
    /// Sets it to the value that is written like this.
    fn set(&mut self, number: i64);
}

/// A union, to fill.
pub trait UnionSlot {
    /// How the variants are told apart.
    fn choice(&self) -> super::union::Choice;
    /// Sets it to an empty value of this variant (beyond the last: the unknown one), and hands it out to be filled.
    fn start(&mut self, variant: usize) -> Slot<'_>;
}
