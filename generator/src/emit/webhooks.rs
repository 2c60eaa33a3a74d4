//! The notifications of a module: their form as a table, and a typed event per name.

use super::docs;
use super::protocol::{encoding, seal, test, uses};
use super::types::{foreign_names, ident, rust_ty};
use crate::ir::*;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

/// The types that events carry.
pub(crate) fn mentioned(module: &Module) -> BTreeSet<TypeId> {
    module.webhooks.iter().take(1).flat_map(|webhook| &webhook.events).filter_map(|event| event.ty.target()).collect()
}

/// All items of `<module>/webhooks.rs`, without imports of types.
pub(crate) fn webhooks(api: &Api, module: &Module) -> TokenStream {
    let Some(webhook) = module.webhooks.first() else { return TokenStream::new() };
    let name = &module.name;
    let imports = imports(webhook);
    let form = form(webhook);
    let variants: Vec<_> = webhook.events.iter().map(|event| ident(&event.name)).collect();
    let wires: Vec<&String> = webhook.events.iter().map(|event| &event.wire).collect();
    let declared = webhook.events.iter().map(|event| {
        let (variant, ty) = (ident(&event.name), rust_ty(api, &event.ty));
        // Data differ much in size; a box keeps the event itself small.
        let ty = if matches!(event.ty, Ty::Named(_)) { quote!(Box<#ty>) } else { ty };
        let text = docs::prose(&event.docs, "");
        let doc = docs::lines(format!("`{}`. {text}", event.wire).trim_end());
        quote! { #doc #variant(#ty) }
    });
    let title =
        docs::inner(&format!("Notifications of {name}: verified, decrypted and typed.\n\n{}", docs::prose(&webhook.docs, "")));
    let receiver = format!(" Receives the notifications of {name}.");
    quote! {
        #title
        #imports
        use super::protocol::Gateway;
        pub use crate::runtime::webhook::{Delivery, Notice, Sealed, SealingKeys};
        #[doc = #receiver]
        pub type Webhooks = crate::runtime::webhook::Webhooks<Gateway>;
        #form
        #[doc = " What a notification tells."]
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Event {
            #(#declared,)*
            #[doc = " An event that this version does not know; its data is verified all the same."]
            Unknown {
                #[doc = " Its name."]
                event: String,
                #[doc = " Its data."]
                data: Value,
            },
        }
        impl Event {
            #[doc = " The event's name on the wire."]
            #[must_use]
            pub fn name(&self) -> &str {
                match self { #(Self::#variants(_) => #wires,)* Self::Unknown { event, .. } => event }
            }
        }
        impl Notifier for Gateway {
            const FORM: &'static WebhookForm = &FORM;
            type Event = Event;
            fn event(delivery: Delivery) -> Result<Event, DecodeError> {
                Ok(match delivery.event.as_str() {
                    #(#wires => Event::#variants(delivery.read()?),)*
                    _ => Event::Unknown { data: delivery.read()?, event: delivery.event },
                })
            }
        }
        #[cfg(feature = "client")]
        impl super::Client {
            #[doc = " Receives notifications, which the client's platform key verifies."]
            #[must_use]
            pub fn webhooks(&self) -> Webhooks { Webhooks::of(self.core()) }
        }
    }
}

fn imports(webhook: &Webhook) -> TokenStream {
    let encrypted = webhook.encryption.is_some();
    let mut names = BTreeSet::from(["DecodeError", "Value"]);
    webhook.events.iter().for_each(|event| foreign_names(&event.ty, &mut names));
    let map = names.remove("BTreeMap").then(|| {
        quote!(
            use std::collections::BTreeMap;
        )
    });
    let names = names.into_iter().map(ident);
    let envelope =
        uses("envelope", &[(true, "Encoding"), (encrypted, "Is"), (webhook.signature.is_some(), "Seal"), (encrypted, "Test")]);
    let signature = uses("signature", &[(webhook.signature.is_some(), "Algorithm")]);
    let own = uses(
        "webhook",
        &[
            (true, "Acknowledge"),
            (encrypted, "Encryption"),
            (true, "Notifier"),
            (encrypted, "Scheme"),
            (true, "WebhookForm"),
            (true, "Wire"),
        ],
    );
    quote! { #map use crate::runtime::{#(#names),*}; #envelope #signature #own }
}

fn form(webhook: &Webhook) -> TokenStream {
    let wire = ident(if webhook.form { "Form" } else { "Json" });
    let (event, data) = (&webhook.event, &webhook.data);
    let id = webhook.id.as_ref().map_or_else(|| quote!(None), |id| quote!(Some(#id)));
    let encoding = encoding(webhook.json_text);
    let signature = seal(webhook.signature.as_ref());
    let encryption = webhook.encryption.as_ref().map_or_else(
        || quote!(None),
        |encryption| {
            let when = test(&encryption.when);
            let schemes = encryption.schemes.iter().map(|scheme| match scheme {
                Cipher::DesEcb => quote!(Scheme::DesEcb),
                Cipher::RsaPublic => quote!(Scheme::RsaPublic),
            });
            quote!(Some(Encryption { when: #when, schemes: &[#(#schemes),*] }))
        },
    );
    let status = Literal::u16_unsuffixed(webhook.acknowledge_status);
    let body = webhook.acknowledge_body.as_deref().unwrap_or_default();
    quote! {
        #[doc = " How notifications look."]
        pub static FORM: WebhookForm = WebhookForm {
            wire: Wire::#wire,
            event: #event,
            id: #id,
            data: #data,
            encoding: #encoding,
            signature: #signature,
            encryption: #encryption,
            acknowledge: Acknowledge { status: #status, body: #body },
        };
    }
}
