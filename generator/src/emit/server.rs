//! The server of a module: a trait per resource with a method per operation, and a router over them.

use super::answers;
use super::client::{call_types, operation_docs};
use super::docs;
use super::types::{ident, module_file};
use crate::ir::*;
use proc_macro2::TokenStream;
use quote::quote;

/// All items of `<module>/server/mod.rs`.
pub(crate) fn server(module: &Module) -> TokenStream {
    let name = &module.name;
    let files = module.groups.iter().map(|group| module_file(&TokenStream::new(), &group.ident));
    let exports = module.groups.iter().map(|group| {
        let (file, ty) = (ident(&group.ident), ident(&group.type_name));
        quote!(pub use self::#file::#ty;)
    });
    let traits: Vec<_> = module.groups.iter().map(|group| ident(&group.type_name)).collect();
    let adders = module.groups.iter().map(|group| {
        let file = ident(&group.ident);
        quote!(#file::routes(routes);)
    });
    // A module may have types only; then nothing else says what the router asks of a handler.
    let (bounds, add) = match traits.as_slice() {
        [] => (quote!(Send + Sync + 'static), quote!(|_| {})),
        traits => (quote!(#(#traits)+*), quote!(|routes| { #(#adders)* })),
    };
    let title = docs::inner(&format!("Serves {name}: a trait per resource to implement, and a router over them."));
    let router_doc = format!(" Serves {name} through a handler that implements every trait of this module.");
    quote! {
        #title
        #(#files)*
        use super::protocol::Gateway;
        pub use crate::runtime::server::{ApiKeys, Call, Failure, FailureKind, KeyStore};
        #(#exports)*
        #[doc = #router_doc]
        pub type Router<H> = crate::runtime::server::Router<Gateway, H>;
        impl<H: #bounds> Router<H> {
            #[doc = " A router over a handler. Tell it how to know callers before it is served."]
            pub fn new(handler: H) -> Self {
                Self::with_routes(handler, #add)
            }
        }
    }
}

/// All items of `<module>/server/<group>.rs`, without imports of types.
pub(crate) fn group(api: &Api, module: &Module, group: &Group) -> TokenStream {
    let ty = ident(&group.type_name);
    let doc = docs::lines(&docs::prose(&group.docs, &format!("The operations of `{}`.", group.tag)));
    let methods = group.operations.iter().map(|operation| {
        let name = ident(&operation.method_name);
        let (input, output) = call_types(api, operation);
        let doc = docs::lines(&operation_docs(api, module, operation));
        quote! {
            #doc
            fn #name(&self, call: Call<#input>) -> impl Future<Output = Result<#output, Failure>> + Send {
                let _ = call;
                ready(Err(Failure::not_implemented()))
            }
        }
    });
    let adders = group.operations.iter().map(|operation| {
        let (table, name) = (ident(&operation.const_name), ident(&operation.method_name));
        quote!(routes.add(&operations::#table, |handler: Arc<H>, call| async move { #ty::#name(&*handler, call).await });)
    });
    let operations = ident(&group.ident);
    let (arc, operations_use) = if group.operations.is_empty() {
        (None, None)
    } else {
        (
            Some(quote!(
                use std::future::ready;
                use std::sync::Arc;
            )),
            Some(quote!(use super::super::operations::#operations as operations;)),
        )
    };
    let call = if group.operations.is_empty() { quote!(Routes) } else { quote!(Call, Failure, Routes) };
    let routes = if group.operations.is_empty() { quote!(_) } else { quote!(routes) };
    let answers = answers::import(group);
    quote! {
        #arc
        #answers
        use crate::runtime::server::{#call};
        #operations_use
        #doc
        #[doc = ""]
        #[doc = " A method that is not written answers that it is not implemented."]
        pub trait #ty: Send + Sync + 'static { #(#methods)* }
        pub(super) fn routes<H: #ty>(#routes: &mut Routes<H>) { #(#adders)* }
    }
}
