//! What comes by itself: the entries of `webhooks` and of `callbacks`, each with the types of its body and its headers.
//!
//! The document says what is posted, not where to and not how to know that it is genuine; both are the receiver's to decide. Bodies that
//! carry `x-webhook` say more and are lowered elsewhere.

use super::{Lower, Node, operations::METHODS};
use crate::ir::*;
use crate::names;

impl<'a> Lower<'a> {
    /// The webhooks of the document.
    pub(super) fn webhooks(&mut self, root: &Node<'a>) {
        for (name, item) in root.get("x-webhooks").into_iter().flat_map(|list| list.members()) {
            let item = item.resolve();
            let shared: Vec<Node<'a>> = item.get("parameters").into_iter().flat_map(|list| list.items()).collect();
            for (method, operation) in item.members().filter(|(key, _)| METHODS.contains(key)) {
                let module = self.sender(&operation);
                self.incoming(module, None, name, method, &operation, &shared);
            }
        }
    }

    /// A callback of an operation, unless its body says by itself how it is received.
    pub(super) fn callback(
        &mut self,
        module: usize,
        of: &str,
        name: &str,
        method: &str,
        operation: &Node<'a>,
        shared: &[Node<'a>],
    ) {
        let described = operation.follow("requestBody").and_then(|body| {
            body.get("content")?.members().find(|(_, media)| media.value.get("x-webhook").is_some()).map(|_| ())
        });
        if described.is_none() {
            self.incoming(module, Some(of), name, method, operation, shared);
        }
    }

    /// The module of a webhook: that of its tag, else the only one there is, else the one of everything outside tag groups.
    fn sender(&mut self, operation: &Node<'a>) -> usize {
        let tagged = operation.strings("tags").into_iter().find_map(|tag| self.tags.get(tag)).map(|(module, _)| *module);
        tagged.unwrap_or_else(|| if self.api.modules.len() == 1 { 0 } else { self.loose_module() })
    }

    /// `shared` are the parameters of all methods.
    fn incoming(&mut self, module: usize, of: Option<&str>, name: &str, method: &str, operation: &Node<'a>, shared: &[Node<'a>]) {
        // Where one name stands for several requests, the method tells them apart.
        let wanted = match of {
            Some(of) => format!("{of} {name}"),
            None => name.to_owned(),
        };
        let same = |one: &Incoming| one.operation.as_deref() == of && one.wire == wire(of, name);
        let again = self.api.modules.get(module).is_some_and(|module| module.incoming.iter().any(same));
        let wanted = if again { format!("{wanted} {method}") } else { wanted };
        let wire = if again { format!("{} {method}", wire(of, name)) } else { wire(of, name) };
        let taken = |test: &dyn Fn(&Incoming) -> bool| {
            self.api.modules.get(module).is_some_and(|module| module.incoming.iter().any(test))
        };
        let variant = names::unique(names::pascal(&wanted), |name| name == "Unknown" || taken(&|one| one.name == name));
        let const_name = names::unique(names::shouty(&wanted), |name| taken(&|one| one.const_name == name));
        let body_node = operation.follow("requestBody");
        let media = body_node.as_ref().and_then(|body| self.request_media(body));
        if let (Some(node), Some(media)) = (&body_node, &media) {
            self.note_other_bodies(node, media);
        }
        let (body, ty) = match &media {
            None => (Body::None, None),
            Some((kind, _, media)) => {
                let ty = media.get("schema").map_or(Ty::Any, |schema| self.ty(&schema, &format!("{variant}Payload"), 0).0);
                match kind {
                    Body::Json => (Body::Json, Some(ty)),
                    Body::Form if self.is_struct(&ty) => (Body::Form, Some(ty)),
                    Body::Text | Body::Form | Body::Lines | Body::Xml => (Body::Text, Some(Ty::String)),
                    _ => (Body::Bytes, Some(Ty::File)),
                }
            }
        };
        let parameters = self.parameters(operation, shared);
        if let Some(other) = parameters.iter().find(|parameter| parameter.str("in") != Some("header")) {
            self.degrade(other, "the receiver chooses the address of such a request", "only its body and its headers have types");
        }
        let headers = self.request_headers(&parameters, operation);
        let incoming = Incoming {
            wire,
            name: variant,
            const_name,
            operation: of.map(str::to_owned),
            method: method.to_ascii_uppercase(),
            // Few documents say that a notification has its content, which goes without saying.
            optional: body != Body::None
                && body_node.is_some_and(|body| body.value.get("required").is_some_and(|required| *required == false)),
            body,
            ty,
            headers,
            docs: operation.docs(),
            origin: operation.pointer.clone(),
        };
        if let Some(module) = self.api.modules.get_mut(module) {
            module.incoming.push(incoming);
        }
    }

    fn is_struct(&self, ty: &Ty) -> bool {
        matches!(ty, Ty::Named(id) if self.api.types.get(id.0).is_some_and(|def| matches!(def.kind, Kind::Struct(_))))
    }
}

/// The name by which a request is known: of a callback, the operation that it follows stands before it.
fn wire(of: Option<&str>, name: &str) -> String {
    of.map_or_else(|| name.to_owned(), |of| format!("{of}.{name}"))
}
