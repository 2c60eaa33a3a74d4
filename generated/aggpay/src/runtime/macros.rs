// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! What generated types have in common: thin implementations that lead to the one hand-written reader and writer.

// A document need not have enumerations or unions.
#![allow(unused_macros, unused_imports)]

/// `Debug`, `Serialize`, `Deserialize` and [`Model`](super::model::Model) for generated structs, from their
/// [`Object`](super::model::Object) implementation.
macro_rules! object {
    ($($name:ident),* $(,)?) => {$(
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::debug::object(self, f)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::runtime::encode::serialize($crate::runtime::model::View::Object(self), serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                let mut value = <Self as $crate::runtime::model::Object>::empty();
                $crate::runtime::decode::deserialize($crate::runtime::model::Slot::Object(&mut value), deserializer)?;
                ::std::result::Result::Ok(value)
            }
        }

        impl $crate::runtime::model::Model for $name {
            fn empty() -> Self {
                <Self as $crate::runtime::model::Object>::empty()
            }

            fn view(&self) -> $crate::runtime::model::View<'_> {
                $crate::runtime::model::View::Object(self)
            }

            fn slot(&mut self) -> $crate::runtime::model::Slot<'_> {
                $crate::runtime::model::Slot::Object(self)
            }
        }
    )*};
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
                let mut value = <Self as $crate::runtime::model::Model>::empty();
                $crate::runtime::decode::deserialize($crate::runtime::model::Slot::Choice(&mut value), deserializer)?;
                ::std::result::Result::Ok(value)
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
                let mut value = <Self as $crate::runtime::model::Model>::empty();
                $crate::runtime::decode::deserialize($crate::runtime::model::Slot::Union(&mut value), deserializer)?;
                ::std::result::Result::Ok(value)
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
    )*};
}

pub(crate) use {object, one_of, string_enum};
