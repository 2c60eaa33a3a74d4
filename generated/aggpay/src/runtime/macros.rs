// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! What generated types have in common: thin implementations that lead to the one hand-written reader and writer.

// A document need not have enumerations or unions.
#![allow(unused_macros, unused_imports)]

/// The part of [`Object`](super::model::Object) that hands out one field at a time, from the positions and names of the fields and,
/// when there may be members that the document does not name, of the one that keeps them.
macro_rules! members {
    ($($index:literal $name:ident),* $(; $extra:ident)?) => {
        fn empty() -> Self {
            Self {
                $($name: $crate::runtime::model::Model::empty(),)*
                $($extra: $crate::runtime::model::Model::empty(),)?
            }
        }

        fn get(&self, index: usize) -> $crate::runtime::model::View<'_> {
            match index {
                $($index => $crate::runtime::model::Model::view(&self.$name),)*
                _ => $crate::runtime::model::View::Absent,
            }
        }

        fn slot(&mut self, index: usize) -> $crate::runtime::model::Slot<'_> {
            match index {
                $($index => $crate::runtime::model::Model::slot(&mut self.$name),)*
                _ => $crate::runtime::model::Slot::Nothing,
            }
        }

        $(
            fn extra(&self) -> $crate::runtime::model::View<'_> {
                $crate::runtime::model::Model::view(&self.$extra)
            }

            fn extra_mut(&mut self) -> $crate::runtime::model::Slot<'_> {
                $crate::runtime::model::Model::slot(&mut self.$extra)
            }
        )?
    };
}

/// `PartialEq`, `Debug`, `Serialize` and `Deserialize` for generated structs, from their [`Object`](super::model::Object)
/// implementation; `Default` as well where nothing is required.
macro_rules! object {
    ($name:ident: Default) => {
        impl ::std::default::Default for $name {
            fn default() -> Self {
                $crate::runtime::model::Object::empty()
            }
        }

        $crate::runtime::object!($name);
    };
    ($name:ident) => {
        impl ::std::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::runtime::equal::objects(self, other)
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::debug::object(self, f)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::runtime::encode::value(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::decode::value(deserializer)
            }
        }
    };
}

/// `Display`, `Debug`, conversions, `Serialize`, `Deserialize` and [`Model`](super::model::Model) for generated enumerations,
/// from their [`Enumeration`](super::enumeration::Enumeration) implementation.
macro_rules! string_enum {
    ($($name:ident),* $(,)?) => {$(
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad($crate::runtime::enumeration::Enumeration::as_str(self))
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt($crate::runtime::enumeration::Enumeration::as_str(self), f)
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                $crate::runtime::enumeration::Enumeration::from_text(text)
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                $crate::runtime::enumeration::Enumeration::from_text(&text)
            }
        }

        impl ::std::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                $crate::runtime::enumeration::Enumeration::as_str(self)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::runtime::enumeration::Enumeration::as_str(self))
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::decode::value(deserializer)
            }
        }

        impl $crate::runtime::model::Model for $name {
            fn empty() -> Self {
                $crate::runtime::enumeration::Enumeration::from_text("")
            }

            fn view(&self) -> $crate::runtime::model::View<'_> {
                $crate::runtime::model::View::Text($crate::runtime::enumeration::Enumeration::as_str(self))
            }

            fn slot(&mut self) -> $crate::runtime::model::Slot<'_> {
                $crate::runtime::model::Slot::Choice(self)
            }
        }
    )*};
}

/// `Display`, `Debug`, conversions, `Serialize`, `Deserialize` and [`Model`](super::model::Model) for generated enumerations of
/// integers, from their [`IntegerEnumeration`](super::enumeration::IntegerEnumeration) implementation.
macro_rules! integer_enum {
    ($($name:ident),* $(,)?) => {$(
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&$crate::runtime::enumeration::IntegerEnumeration::as_i64(*self), f)
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(self, f)
            }
        }

        impl ::std::convert::From<i64> for $name {
            fn from(number: i64) -> Self {
                $crate::runtime::enumeration::IntegerEnumeration::from_i64(number)
            }
        }

        impl ::std::convert::From<$name> for i64 {
            fn from(value: $name) -> Self {
                $crate::runtime::enumeration::IntegerEnumeration::as_i64(value)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_i64($crate::runtime::enumeration::IntegerEnumeration::as_i64(*self))
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::decode::value(deserializer)
            }
        }

        impl $crate::runtime::model::Model for $name {
            fn empty() -> Self {
                $crate::runtime::enumeration::IntegerEnumeration::from_i64(0)
            }

            fn view(&self) -> $crate::runtime::model::View<'_> {
                $crate::runtime::model::View::I64($crate::runtime::enumeration::IntegerEnumeration::as_i64(*self))
            }

            fn slot(&mut self) -> $crate::runtime::model::Slot<'_> {
                $crate::runtime::model::Slot::Code(self)
            }
        }
    )*};
}

/// `Debug`, `Serialize`, `Deserialize` and [`Model`](super::model::Model) for generated unions, from their
/// [`Union`](super::union::Union) implementation.
macro_rules! one_of {
    ($($name:ident),* $(,)?) => {$(
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::debug::view($crate::runtime::union::view(self), f)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::runtime::encode::serialize($crate::runtime::union::view(self), serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::decode::value(deserializer)
            }
        }

        impl $crate::runtime::model::Model for $name {
            fn empty() -> Self {
                <Self as $crate::runtime::union::Union>::variant(usize::MAX)
            }

            fn view(&self) -> $crate::runtime::model::View<'_> {
                $crate::runtime::union::view(self)
            }

            fn slot(&mut self) -> $crate::runtime::model::Slot<'_> {
                $crate::runtime::model::Slot::Union(self)
            }
        }

        impl $crate::runtime::model::Model for ::std::boxed::Box<$name> {
            fn empty() -> Self {
                Self::new(<$name as $crate::runtime::model::Model>::empty())
            }

            fn view(&self) -> $crate::runtime::model::View<'_> {
                $crate::runtime::union::view(&**self)
            }

            fn slot(&mut self) -> $crate::runtime::model::Slot<'_> {
                $crate::runtime::model::Slot::Union(&mut **self)
            }
        }
    )*};
}

pub(crate) use {integer_enum, members, object, one_of, string_enum};
