// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! What the document says about an object and its fields, as constant tables.
//!
//! Generated code states them with a small vocabulary that reads like the document:
//!
//! ```ignore
//! const SHAPE: &'static Shape = &Shape::new("Order", &[
//!     Field::required("order_no").max_length(64).pattern("^[A-Za-z0-9_]+$"),
//!     Field::required("amount").decimal(2),
//!     Field::optional("fee").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)),
//!     Field::optional("tags").max_items(20).items(&Field::item().max_length(32)),
//! ]);
//! ```

/// An object: its name, its fields in the order in which they are written, and rules over several fields.
#[derive(Debug)]
#[non_exhaustive]
pub struct Shape {
    /// The name of the type.
    pub name: &'static str,
    /// The fields.
    pub fields: &'static [Field],
    /// Rules over several fields.
    pub rules: &'static [Rule],
    /// What holds for each member that the document does not name, where such members may be.
    pub extra: &'static Field,
    /// Whether the object is written as a list, its fields by their order.
    pub tuple: bool,
}

impl Shape {
    /// An object with these fields.
    #[must_use]
    pub const fn new(name: &'static str, fields: &'static [Field]) -> Self {
        Self { name, fields, rules: &[], extra: Field::ITEM, tuple: false }
    }

    /// Adds rules over several fields.
    #[must_use]
    pub const fn rules(self, rules: &'static [Rule]) -> Self {
        Self { rules, ..self }
    }

    /// Says what holds for each member that the document does not name.
    #[must_use]
    pub const fn extra(self, extra: &'static Field) -> Self {
        Self { extra, ..self }
    }

    /// Written as a list, the fields by their order.
    #[must_use]
    pub const fn tuple(self) -> Self {
        Self { tuple: true, ..self }
    }
}

/// A rule over several fields of an object, which are named as on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rule {
    /// At least one of these must be given.
    AtLeastOne(&'static [&'static str]),
}

/// One field of an object, or what holds for each item of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Field {
    /// Its name on the wire.
    pub name: &'static str,
    /// Other names under which it is accepted when reading.
    pub aliases: &'static [&'static str],
    /// Whether it must be there.
    pub required: bool,
    /// Whether an explicit null is one of its values.
    pub nullable: bool,
    /// Whether it must stay out of `Debug` output, traces and error texts.
    pub sensitive: bool,
    /// Whether only answers hold it.
    pub read_only: bool,
    /// Whether only requests hold it.
    pub write_only: bool,
    /// Further JSON forms in which it is accepted when reading.
    pub accept: Accept,
    /// The JSON form in which a number is written.
    pub form: Form,
    /// The decimal places with which a decimal is written.
    pub places: Option<u8>,
    /// What the document demands of the value.
    pub limits: Limits,
    /// What holds for each item of the list, or each value of the map.
    pub items: Option<&'static Field>,
}

/// The JSON form in which a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Integers as JSON numbers, decimals as text.
    Natural,
    /// As a JSON number.
    Number,
    /// As text.
    Text,
}

/// JSON forms in which a value is accepted beside the declared one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accept(u8);

impl Accept {
    /// Nothing but the declared form.
    pub const NONE: Self = Self(0);
    /// A number or truth value written as text.
    pub const STRING: Self = Self(1);
    /// A text given as a number.
    pub const NUMBER: Self = Self(1 << 1);
    /// A text given as a truth value.
    pub const BOOLEAN: Self = Self(1 << 2);
    /// A list or object given as JSON text inside a string.
    pub const JSON_TEXT: Self = Self(1 << 3);
    /// The empty string, which then means absent.
    pub const EMPTY: Self = Self(1 << 4);

    /// This and that.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether all forms of `other` are accepted.
    #[must_use]
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

/// What the document demands of a value. Bounds are decimal texts: they hold for decimals, too, and must not be rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The least number of characters.
    pub min_length: Option<usize>,
    /// The greatest number of characters.
    pub max_length: Option<usize>,
    /// A pattern that is found in the text.
    pub pattern: Option<&'static str>,
    /// The form of the text by the name that JSON Schema gives it: `byte`, `ipv4`, `ipv6`, `uuid`.
    pub format: Option<&'static str>,
    /// The least number.
    pub minimum: Option<&'static str>,
    /// The greatest number.
    pub maximum: Option<&'static str>,
    /// Whether the least number itself is refused.
    pub exclusive_minimum: bool,
    /// Whether the greatest number itself is refused.
    pub exclusive_maximum: bool,
    /// A number of which the value is a multiple.
    pub multiple_of: Option<&'static str>,
    /// The least number of items.
    pub min_items: Option<usize>,
    /// The greatest number of items.
    pub max_items: Option<usize>,
    /// Whether no two items may be equal.
    pub unique_items: bool,
}

impl Limits {
    /// No demands.
    pub const NONE: Self = Self {
        min_length: None,
        max_length: None,
        pattern: None,
        format: None,
        minimum: None,
        maximum: None,
        exclusive_minimum: false,
        exclusive_maximum: false,
        multiple_of: None,
        min_items: None,
        max_items: None,
        unique_items: false,
    };
}

impl Field {
    /// A field without a name and without demands: items of which nothing is said.
    pub const ITEM: &'static Self = &Self::item();

    const fn named(name: &'static str, required: bool) -> Self {
        Self {
            name,
            aliases: &[],
            required,
            nullable: false,
            sensitive: false,
            read_only: false,
            write_only: false,
            accept: Accept::NONE,
            form: Form::Natural,
            places: None,
            limits: Limits::NONE,
            items: None,
        }
    }

    /// A field that must be there.
    #[must_use]
    pub const fn required(name: &'static str) -> Self {
        Self::named(name, true)
    }

    /// A field that may be missing.
    #[must_use]
    pub const fn optional(name: &'static str) -> Self {
        Self::named(name, false)
    }

    /// The items of a list, or the values of a map.
    #[must_use]
    pub const fn item() -> Self {
        Self::named("", true)
    }

    /// Further names under which it is accepted when reading.
    #[must_use]
    pub const fn aliases(mut self, names: &'static [&'static str]) -> Self {
        self.aliases = names;
        self
    }

    /// An explicit null is one of its values.
    #[must_use]
    pub const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    /// Hidden in `Debug` output, traces and error texts.
    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// Only answers hold it: it is left out of requests.
    #[must_use]
    pub const fn read_only(mut self) -> Self {
        self.read_only = true;
        self
    }

    /// Only requests hold it: it is left out of answers.
    #[must_use]
    pub const fn write_only(mut self) -> Self {
        self.write_only = true;
        self
    }

    /// Further JSON forms in which it is accepted when reading.
    #[must_use]
    pub const fn accept(mut self, forms: Accept) -> Self {
        self.accept = self.accept.and(forms);
        self
    }

    /// A decimal that is written with this many places.
    #[must_use]
    pub const fn decimal(mut self, places: u8) -> Self {
        self.places = Some(places);
        self
    }

    /// Written as a JSON number, which a decimal otherwise is not.
    #[must_use]
    pub const fn as_number(mut self) -> Self {
        self.form = Form::Number;
        self
    }

    /// Written as text, which an integer otherwise is not.
    #[must_use]
    pub const fn as_text(mut self) -> Self {
        self.form = Form::Text;
        self
    }

    /// At least this many characters.
    #[must_use]
    pub const fn min_length(mut self, characters: usize) -> Self {
        self.limits.min_length = Some(characters);
        self
    }

    /// At most this many characters.
    #[must_use]
    pub const fn max_length(mut self, characters: usize) -> Self {
        self.limits.max_length = Some(characters);
        self
    }

    /// The text contains this pattern (a regular expression without look-around).
    #[must_use]
    pub const fn pattern(mut self, pattern: &'static str) -> Self {
        self.limits.pattern = Some(pattern);
        self
    }

    /// The text has this form: `byte`, `ipv4`, `ipv6`, `uuid`.
    #[must_use]
    pub const fn format(mut self, format: &'static str) -> Self {
        self.limits.format = Some(format);
        self
    }

    /// At least this number.
    #[must_use]
    pub const fn minimum(mut self, bound: &'static str) -> Self {
        self.limits.minimum = Some(bound);
        self
    }

    /// At most this number.
    #[must_use]
    pub const fn maximum(mut self, bound: &'static str) -> Self {
        self.limits.maximum = Some(bound);
        self
    }

    /// More than this number.
    #[must_use]
    pub const fn above(mut self, bound: &'static str) -> Self {
        self.limits.minimum = Some(bound);
        self.limits.exclusive_minimum = true;
        self
    }

    /// Less than this number.
    #[must_use]
    pub const fn below(mut self, bound: &'static str) -> Self {
        self.limits.maximum = Some(bound);
        self.limits.exclusive_maximum = true;
        self
    }

    /// A multiple of this number.
    #[must_use]
    pub const fn multiple_of(mut self, step: &'static str) -> Self {
        self.limits.multiple_of = Some(step);
        self
    }

    /// At least this many items.
    #[must_use]
    pub const fn min_items(mut self, items: usize) -> Self {
        self.limits.min_items = Some(items);
        self
    }

    /// At most this many items.
    #[must_use]
    pub const fn max_items(mut self, items: usize) -> Self {
        self.limits.max_items = Some(items);
        self
    }

    /// No two items are equal.
    #[must_use]
    pub const fn unique_items(mut self) -> Self {
        self.limits.unique_items = true;
        self
    }

    /// What holds for each item of the list, or each value of the map.
    #[must_use]
    pub const fn items(mut self, items: &'static Field) -> Self {
        self.items = Some(items);
        self
    }

    /// What is known about the items.
    pub(crate) fn each(&self) -> &'static Self {
        self.items.unwrap_or(Self::ITEM)
    }
}

/// Which way an object travels: some of its fields go one way only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// Neither is known: all fields are there.
    #[default]
    Any,
    /// To the server: without the fields that only answers hold.
    Request,
    /// From the server: without the fields that only requests hold.
    Response,
}

impl Direction {
    /// Whether the field travels this way.
    #[must_use]
    pub const fn carries(self, field: &Field) -> bool {
        match self {
            Self::Any => true,
            Self::Request => !field.read_only,
            Self::Response => !field.write_only,
        }
    }

    /// Whether the field must be there. Where the way is not known, what goes one way only need not.
    pub(crate) const fn demands(self, field: &Field) -> bool {
        field.required
            && match self {
                Self::Any => !field.read_only && !field.write_only,
                way => way.carries(field),
            }
    }
}
