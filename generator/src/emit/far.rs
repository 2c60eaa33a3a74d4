//! Generated types as clients and servers name them: by the path `model::`, so that a resource and a type may share a name
//!
//! A tag `user` and a schema `User` are both `User` in Rust. Their files are apart, and only the files of clients and servers see both.

use super::types;
use crate::ir::*;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeSet;

const PATH: &str = "model::";

/// The `use` item that the names of this file need, if there is a type to name.
pub(super) fn import(mentioned: &BTreeSet<TypeId>) -> Option<TokenStream> {
    (!mentioned.is_empty()).then(|| {
        quote!(
            use super::super as model;
        )
    })
}

/// The Rust type of a value.
pub(super) fn rust_ty(api: &Api, ty: &Ty) -> TokenStream {
    types::tokens(&types::rust_text(api, ty, PATH))
}

/// The name of a type.
pub(super) fn type_name(api: &Api, id: TypeId) -> TokenStream {
    rust_ty(api, &Ty::Named(id))
}

/// The type of a required field's parameter.
pub(super) fn required_ty(api: &Api, field: &Field) -> TokenStream {
    types::tokens(&types::required_argument(api, field, "value", PATH).0)
}

/// The type of an optional field's parameter.
pub(super) fn optional_ty(api: &Api, field: &Field) -> TokenStream {
    types::tokens(&types::optional_argument(api, field, "value", PATH).0)
}
