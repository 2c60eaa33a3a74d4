//! Types of the output.

use super::{Docs, Text};

/// Index of a [`TypeDef`] in [`super::Api::types`]. Ids are handed out before any body is read, so references may point anywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// A type with a name.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// Component name in the document; `None` for types made for an operation's input or an inline schema.
    pub component: Option<String>,
    /// Rust name.
    pub name: String,
    /// Index of the module that holds it.
    pub module: Option<usize>,
    /// Texts.
    pub docs: Docs,
    /// What it is.
    pub kind: Kind,
    /// Whether the document says so.
    pub deprecated: bool,
    /// An example of a value.
    pub example: Option<serde_json::Value>,
    /// Pointer into the bundled document.
    pub origin: String,
    /// Pointers to what else its values have to fit, if one member is declared by several schemas.
    pub also: Vec<String>,
}

/// What a named type is.
#[derive(Clone, Debug)]
pub enum Kind {
    /// An object with known members.
    Struct(Struct),
    /// A set of texts or of integers.
    Enum(Enum),
    /// One of several types.
    Union(Union),
    /// Another name for a type.
    Alias(Ty),
}

/// An object with known members.
#[derive(Clone, Debug, Default)]
pub struct Struct {
    /// Members in document order.
    pub fields: Vec<Field>,
    /// Whether unknown members are kept.
    pub open: bool,
    /// What each of them is, if the document says.
    pub additional: Option<Additional>,
    /// Whether it is written as a list, its members by their order (`x-prefixItems`).
    pub tuple: bool,
    /// Groups of members of which at least one is needed, by wire name.
    pub at_least_one_of: Vec<Vec<String>>,
    /// Whether this describes errors (`x-error`).
    pub is_error: bool,
}

impl Struct {
    /// The types of everything in it.
    pub fn types(&self) -> impl Iterator<Item = &Ty> {
        self.fields.iter().map(|field| &field.ty).chain(self.additional.iter().map(|extra| &extra.ty))
    }
}

/// Members that the document does not name, but whose type it states.
#[derive(Clone, Debug)]
pub struct Additional {
    /// The type of each.
    pub ty: Ty,
    /// What holds for each.
    pub items: Option<Items>,
}

/// A member of an object, or a parameter.
#[derive(Clone, Debug)]
pub struct Field {
    /// Name on the wire.
    pub wire: String,
    /// Name in Rust.
    pub name: String,
    /// Texts.
    pub docs: Docs,
    /// Type of the value when it is there.
    pub ty: Ty,
    /// Whether it must be there, and may be null.
    pub presence: Presence,
    /// What the value must satisfy.
    pub limits: Limits,
    /// What each item of a list, or value of a map, must satisfy.
    pub items: Option<Items>,
    /// Hidden in logs.
    pub sensitive: bool,
    /// Further names accepted when reading.
    pub aliases: Vec<String>,
    /// Further JSON forms accepted when reading.
    pub accept: Accept,
    /// Only in answers.
    pub read_only: bool,
    /// Only in requests.
    pub write_only: bool,
    /// Whether the document says so.
    pub deprecated: bool,
    /// Declared default.
    pub default: Option<serde_json::Value>,
    /// An example of a value.
    pub example: Option<serde_json::Value>,
    /// Pointer into the bundled document.
    pub origin: String,
}

impl Field {
    /// Whether a constructor asks for it. What only answers hold is nothing a caller could give; a server sets it.
    pub fn is_argument(&self) -> bool {
        self.presence.is_required() && !self.read_only
    }
}

/// Whether a member must be there, and may be null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Always there, never null.
    Required,
    /// Always there, may be null.
    RequiredNullable,
    /// May be absent, never null.
    Optional,
    /// May be absent, and null means something else than absent.
    OptionalNullable,
}

impl Presence {
    /// From the two flags of the document.
    pub fn new(required: bool, nullable: bool) -> Self {
        match (required, nullable) {
            (true, false) => Presence::Required,
            (true, true) => Presence::RequiredNullable,
            (false, false) => Presence::Optional,
            (false, true) => Presence::OptionalNullable,
        }
    }

    /// Whether it may be null.
    pub fn is_nullable(self) -> bool {
        matches!(self, Presence::RequiredNullable | Presence::OptionalNullable)
    }

    /// Whether it must be there.
    pub fn is_required(self) -> bool {
        matches!(self, Presence::Required | Presence::RequiredNullable)
    }
}

/// A reference to a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ty {
    /// Text.
    String,
    /// `true` or `false`.
    Bool,
    /// A number without fraction.
    Integer(Width),
    /// A binary floating point number.
    Float(Float),
    /// An exact decimal; `text` on the wire, or a JSON number.
    Decimal {
        /// Travels as text.
        text: bool,
        /// Decimal places written.
        places: Option<u8>,
    },
    /// A point in time, RFC 3339.
    DateTime,
    /// A day.
    Date,
    /// Any JSON value.
    Any,
    /// An object whose members have no common type.
    AnyObject,
    /// A file part.
    File,
    /// A value that may be null, as an item of a list or a value of a map; a member says so by its [`Presence`].
    Option(Box<Ty>),
    /// A list.
    List(Box<Ty>),
    /// An object used as a map.
    Map(Box<Ty>),
    /// A type with a name.
    Named(TypeId),
    /// A type with a name behind a box, where recursion needs one.
    Boxed(TypeId),
}

impl Ty {
    /// The named type this refers to, through lists, maps and boxes.
    pub fn target(&self) -> Option<TypeId> {
        match self {
            Ty::Named(id) | Ty::Boxed(id) => Some(*id),
            Ty::Option(inner) | Ty::List(inner) | Ty::Map(inner) => inner.target(),
            _ => None,
        }
    }
}

/// Width of an integer, and whether it travels as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// `i32`.
    I32,
    /// `i64` as a JSON number.
    I64,
    /// `i64` as text.
    I64Text,
    /// `u32`.
    U32,
    /// `u64` as a JSON number.
    U64,
    /// `u64` as text.
    U64Text,
}

/// Width of a floating point number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Float {
    /// `f32`.
    F32,
    /// `f64`.
    F64,
}

/// A set of texts or of integers.
#[derive(Clone, Debug, Default)]
pub struct Enum {
    /// Whether the values are integers; [`Variant::wire`] is then their spelling.
    pub integer: bool,
    /// Known values in document order.
    pub variants: Vec<Variant>,
    /// Name of the variant that keeps unknown values.
    pub unknown: String,
    /// Further JSON forms accepted when reading.
    pub accept: Accept,
}

/// A value of a set.
#[derive(Clone, Debug)]
pub struct Variant {
    /// What is written on the wire.
    pub wire: String,
    /// Name in Rust.
    pub name: String,
    /// What it means.
    pub docs: Text,
}

/// One of several types.
#[derive(Clone, Debug)]
pub struct Union {
    /// The alternatives in document order.
    pub variants: Vec<UnionVariant>,
    /// Wire name of the member that tells which, if the document says.
    pub discriminator: Option<String>,
    /// Name of the variant that keeps unknown values; none keeps them where the media type tells.
    pub unknown: String,
    /// Whether it is the body of a request, and the media type tells which alternative it is.
    pub by_media: bool,
}

/// An alternative of a union.
#[derive(Clone, Debug)]
pub struct UnionVariant {
    /// Name in Rust.
    pub name: String,
    /// Its type.
    pub ty: Ty,
    /// Values of the discriminator that mean it, or its media type.
    pub tags: Vec<String>,
}

/// What a value must satisfy.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    /// Characters.
    pub min_length: Option<u64>,
    /// Characters.
    pub max_length: Option<u64>,
    /// Regular expression, unanchored as in JSON Schema.
    pub pattern: Option<String>,
    /// The format of a text that stays a text (`uuid`, `email`): what is sent is held against those of which no two readings exist
    /// ([`Limits::checked_format`]), and what is made for it looks like it.
    pub format: Option<String>,
    /// Lower bound as written in the document.
    pub minimum: Option<String>,
    /// Upper bound as written in the document.
    pub maximum: Option<String>,
    /// The lower bound itself is not allowed.
    pub exclusive_minimum: bool,
    /// The upper bound itself is not allowed.
    pub exclusive_maximum: bool,
    /// Step, as written in the document.
    pub multiple_of: Option<String>,
    /// Entries.
    pub min_items: Option<u64>,
    /// Entries.
    pub max_items: Option<u64>,
    /// No two entries are equal.
    pub unique_items: bool,
}

impl Limits {
    /// The format, if whatever is sent has to have it: those that leave no doubt what they allow.
    pub fn checked_format(&self) -> Option<&str> {
        self.format.as_deref().filter(|format| ["byte", "ipv4", "ipv6", "uuid"].contains(format))
    }
}

/// What holds for each item of a list, or each value of a map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Items {
    /// What it must satisfy.
    pub limits: Limits,
    /// Further JSON forms accepted when reading.
    pub accept: Accept,
    /// Hidden in logs.
    pub sensitive: bool,
}

/// Further JSON forms accepted when reading (`x-accept-types`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Accept {
    /// A string.
    pub string: bool,
    /// A number or integer.
    pub number: bool,
    /// A boolean.
    pub boolean: bool,
    /// JSON text inside a string.
    pub json_text: bool,
    /// The empty string means absent.
    pub empty: bool,
}

impl Accept {
    /// Whether nothing beyond the declared form is accepted.
    pub fn is_none(&self) -> bool {
        *self == Accept::default()
    }

    /// Everything that either accepts.
    pub fn union(self, other: Accept) -> Accept {
        Accept {
            string: self.string || other.string,
            number: self.number || other.number,
            boolean: self.boolean || other.boolean,
            json_text: self.json_text || other.json_text,
            empty: self.empty || other.empty,
        }
    }
}
