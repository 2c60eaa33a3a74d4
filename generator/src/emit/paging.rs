//! Where an answer has the items of a page.
//!
//! The runtime finds its way through an answer by pointers; only taking the items out, with their type, takes generated code: an
//! expression such as `page.data`, or `page.list.map(|it| it.rows).unwrap_or_default()` where something on the way may be missing.

use super::types::ident;
use crate::ir::*;
use proc_macro2::TokenStream;
use quote::quote;

/// The list in an operation's answer.
pub(crate) struct List {
    /// What its items are.
    pub item: Ty,
    /// An expression for its items, where the answer is called `page`.
    pub items: TokenStream,
}

/// The list that `x-pagination` speaks of; nothing when its pointer leads nowhere.
pub(crate) fn list(api: &Api, operation: &Operation) -> Option<List> {
    let (Pagination::Cursor { items, .. } | Pagination::Page { items, .. }) = operation.pagination.as_ref()?;
    let names: Vec<String> = items.split('/').skip(1).map(|name| name.replace("~1", "/").replace("~0", "~")).collect();
    descend(api, operation.output.as_ref()?, &names, quote!(page))
}

/// The list below a value of this type, which `value` is an expression for.
fn descend(api: &Api, ty: &Ty, names: &[String], value: TokenStream) -> Option<List> {
    let Some((name, rest)) = names.split_first() else {
        return match ty {
            Ty::List(item) => Some(List { item: (**item).clone(), items: value }),
            Ty::Named(id) => match &api.types.get(id.0)?.kind {
                Kind::Alias(ty) => descend(api, ty, names, value),
                _ => None,
            },
            _ => None,
        };
    };
    let (Ty::Named(id) | Ty::Boxed(id)) = ty else { return None };
    let fields = match &api.types.get(id.0)?.kind {
        Kind::Struct(structure) => &structure.fields,
        Kind::Alias(ty) => return descend(api, ty, names, value),
        Kind::Enum(_) | Kind::Union(_) => return None,
    };
    let field = fields.iter().find(|field| field.wire == *name)?;
    let member = ident(&field.name);
    let place = quote!(#value.#member);
    let option = match field.presence {
        Presence::Required => return descend(api, &field.ty, rest, place),
        Presence::RequiredNullable | Presence::Optional => place,
        Presence::OptionalNullable => quote!(#place.into_value()),
    };
    if rest.is_empty() {
        let list = descend(api, &field.ty, rest, option)?;
        let items = list.items;
        return Some(List { items: quote!(#items.unwrap_or_default()), ..list });
    }
    let inner = descend(api, &field.ty, rest, quote!(it))?;
    let items = inner.items;
    Some(List { items: quote!(#option.map(|it| #items).unwrap_or_default()), ..inner })
}
