//! How values stand in XML: a table of members for each module, and the roots of an operation's bodies

use super::types::ident;
use crate::ir::*;
use proc_macro2::TokenStream;
use quote::quote;

/// The table of a module; nothing when none of its bodies is XML.
pub(super) fn table(api: &Api, module: &Module) -> Option<TokenStream> {
    module.groups.iter().flat_map(|group| &group.operations).find(|operation| operation.xml.is_some())?;
    let types = module.xml.iter().filter_map(|(id, members)| {
        let name = &api.types.get(id.0)?.name;
        let members = members.iter().map(|(wire, xml)| {
            let xml = member(xml);
            quote!((#wire, #xml))
        });
        Some(quote!(markup::Type { name: #name, members: &[#(#members),*] }))
    });
    Some(quote! {
        use crate::runtime::markup;
        #[doc = " Members that stand in XML in a way of their own."]
        pub static XML: &[markup::Type] = &[#(#types),*];
    })
}

/// What an operation's table says about XML.
pub(super) fn roots(operation: &Operation) -> Option<TokenStream> {
    let xml = operation.xml.as_ref()?;
    let root = |own: &Option<XmlMember>| own.as_ref().map_or_else(|| quote!(Member::new("root")), member_of);
    let (sent, answered) = (root(&xml.sent), root(&xml.answered));
    Some(quote!(Xml { types: XML, sent: #sent, answered: #answered }))
}

fn member(xml: &XmlMember) -> TokenStream {
    let made = member_of(xml);
    quote!(markup::#made)
}

fn member_of(xml: &XmlMember) -> TokenStream {
    let XmlMember { name, prefix, namespace, kind, wrapped, items } = xml;
    let mut out = quote!(Member::new(#name));
    let kind = match kind {
        XmlKind::Element => None,
        XmlKind::Attribute => Some(ident("attribute")),
        XmlKind::Text => Some(ident("text")),
    };
    out.extend(kind.map(|kind| quote!(.#kind())));
    out.extend(wrapped.then(|| quote!(.wrapped())));
    out.extend((items != name).then(|| quote!(.items(#items))));
    out.extend((!(prefix.is_empty() && namespace.is_empty())).then(|| quote!(.within(#prefix, #namespace))));
    out
}
