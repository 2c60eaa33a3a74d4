//! Servers and the `x-` vocabulary become plain structs. Values have been checked by `validate`; what is malformed all the same is
//! left out here.

use super::{Lower, Node, servers};
use crate::ir::*;
use crate::names;
use serde_json::Value;

impl<'a> Lower<'a> {
    /// The servers of an operation, its path or the document, in that order: their positions among those of the module, which takes
    /// them in on first sight.
    pub(super) fn remember_servers(&mut self, module: usize, operation: &Node<'a>, item: &Node<'a>) -> Vec<usize> {
        let list = operation.get("servers").or_else(|| item.get("servers")).or_else(|| item.at("/servers"));
        let mut out = Vec::new();
        for server in list.into_iter().flat_map(|list| list.items()) {
            let Some(lowered) = servers::server(&server) else { continue };
            let Some(module) = self.api.modules.get_mut(module) else { continue };
            let index = module.servers.iter().position(|known| known.url == lowered.url).unwrap_or_else(|| {
                let taken =
                    |name: &str| servers::RESERVED.contains(&name) || module.servers.iter().any(|known| known.name == name);
                let name = if lowered.name.is_empty() { String::new() } else { names::unique(lowered.name.clone(), taken) };
                module.servers.push(Server { name, ..lowered });
                module.servers.len() - 1
            });
            if !out.contains(&index) {
                out.push(index);
            }
        }
        out
    }

    /// The position of an envelope among those of the module, which takes it in on first sight.
    pub(super) fn envelope(&mut self, module: usize, name: &str) -> Option<usize> {
        let known = self.api.modules.get(module)?.envelopes.iter().position(|envelope| envelope.name == name);
        if known.is_some() {
            return known;
        }
        let node = self.root().at(&format!("/components/x-envelopes/{}", crate::pointer::escape(name)))?;
        let payload = node.get("payload")?;
        let failure_schema = node.get("failure").and_then(|failure| failure.get("schema"));
        if let Some(schema) = failure_schema {
            self.error_form(module, &schema);
        }
        let envelope = Envelope {
            name: name.to_owned(),
            payload: payload.str("pointer")?.to_owned(),
            json_text: payload.str("encoding") == Some("json-text"),
            signature: node.get("signature").and_then(|node| detached(&node)),
            failure: node.get("failure").and_then(|node| condition(&node)),
            origin: node.pointer.clone(),
        };
        let list = &mut self.api.modules.get_mut(module)?.envelopes;
        list.push(envelope);
        Some(list.len() - 1)
    }

    pub(super) fn failure_override(&mut self, media: &Node<'a>) -> Option<Condition> {
        condition(&media.get("x-failure")?)
    }

    /// Takes in the error form of a schema that carries `x-error`.
    pub(super) fn error_form(&mut self, module: usize, schema: &Node<'a>) {
        let target = schema.resolve();
        let Some(error) = target.get("x-error") else { return };
        if self.api.modules.get(module).is_none_or(|module| module.errors.is_some()) {
            return;
        }
        let (ty, _) = self.ty(schema, "ErrorBody", 0);
        let own = |key: &str| error.str(key).map(str::to_owned);
        let limits = ["code", "message", "kind", "parameter"]
            .into_iter()
            .filter_map(|key| Some((error.str(key)?.to_owned(), longest(&target, error.str(key)?)?)))
            .collect();
        let form = ErrorForm {
            limits,
            ty,
            code: own("code"),
            message: own("message"),
            kind: own("kind"),
            parameter: own("parameter"),
            responses: error
                .get("responses")
                .into_iter()
                .flat_map(|list| list.members())
                .filter_map(|(kind, node)| {
                    Some(ErrorResponse {
                        kind: kind.to_owned(),
                        status: u16::try_from(node.u64("status")?).ok()?,
                        body: node.value.get("body").cloned().unwrap_or(Value::Object(serde_json::Map::new())),
                    })
                })
                .collect(),
        };
        if let Some(module) = self.api.modules.get_mut(module) {
            module.errors = Some(form);
        }
    }

    /// The name of the webhook format of a callback's body, which the module takes in on first sight.
    pub(super) fn webhook(&mut self, module: usize, body: &Node<'a>) -> Option<String> {
        let target = body.resolve();
        let (media_type, media) = target.get("content")?.members().find(|(_, media)| media.value.get("x-webhook").is_some())?;
        let node = media.get("x-webhook")?;
        let name = body.reference().and_then(|pointer| pointer.rsplit('/').next()).unwrap_or("Webhook").to_owned();
        if self.api.modules.get(module)?.webhooks.iter().any(|webhook| webhook.name == name) {
            return Some(name);
        }
        let ty = media.get("schema").map(|schema| self.ty(&schema, &name, 0).0);
        let mut events: Vec<Event> = Vec::new();
        for (wire, event) in node.get("events").into_iter().flat_map(|list| list.members()) {
            let variant = names::pascal(&wire.replace('.', "_"));
            let ty = event.get("schema").map_or(Ty::Any, |schema| self.ty(&schema, &format!("{variant}Event"), 0).0);
            events.push(Event {
                name: names::unique(variant, |name| name == "Unknown" || events.iter().any(|other| other.name == name)),
                wire: wire.to_owned(),
                ty,
                docs: event.docs(),
                example: event.value.get("example").cloned(),
            });
        }
        let data = node.get("data")?;
        let acknowledge = node.get("acknowledge");
        let webhook = Webhook {
            name: name.clone(),
            ty,
            form: media_type.starts_with("application/x-www-form-urlencoded"),
            event: node.str("event")?.to_owned(),
            id: node.str("id").map(str::to_owned),
            data: data.str("pointer")?.to_owned(),
            json_text: data.str("encoding") == Some("json-text"),
            signature: node.get("signature").and_then(|node| detached(&node)),
            encryption: node.get("encryption").and_then(|node| {
                Some(Encryption {
                    when: test(&node.get("when")?)?,
                    schemes: node
                        .strings("schemes")
                        .into_iter()
                        .filter_map(|scheme| match scheme {
                            "des-ecb" => Some(Cipher::DesEcb),
                            "rsa-public" => Some(Cipher::RsaPublic),
                            _ => None,
                        })
                        .collect(),
                })
            }),
            acknowledge_status: acknowledge
                .as_ref()
                .and_then(|node| node.u64("status"))
                .and_then(|status| u16::try_from(status).ok())
                .unwrap_or(200),
            acknowledge_body: acknowledge.and_then(|node| node.str("body").map(str::to_owned)),
            events,
            docs: target.docs(),
            origin: node.pointer.clone(),
        };
        self.api.modules.get_mut(module)?.webhooks.push(webhook);
        Some(name)
    }
}

pub(super) fn signature(name: &str, scheme: &Node<'_>) -> Option<Signature> {
    let node = scheme.get("x-signature")?;
    let mut values: Vec<SignatureValue> = Vec::new();
    for (value_name, value) in node.get("values").into_iter().flat_map(|list| list.members()) {
        let kind = match value.str("kind")? {
            "unix-seconds" => ValueKind::UnixSeconds,
            "unix-millis" => ValueKind::UnixMillis,
            "random-alphanumeric" => {
                ValueKind::RandomAlphanumeric(value.u64("length").and_then(|n| usize::try_from(n).ok()).unwrap_or(32))
            }
            "digest" => ValueKind::Digest {
                algorithm: match value.str("algorithm")? {
                    "md5" => Digest::Md5,
                    "sha1" => Digest::Sha1,
                    "sha256" => Digest::Sha256,
                    _ => return None,
                },
                message: message(&value.get("message")?, &values)?,
            },
            _ => return None,
        };
        values.push(SignatureValue { name: value_name.to_owned(), header: value.str("header")?.to_owned(), kind });
    }
    Some(Signature {
        scheme: name.to_owned(),
        header: scheme.str("name")?.to_owned(),
        algorithm: algorithm(&node)?,
        message: message(&node.get("message")?, &values)?,
        accept: node.get("accept").into_iter().flat_map(|list| list.items()).filter_map(|item| message(&item, &values)).collect(),
        values,
        docs: scheme.docs(),
    })
}

fn message(node: &Node<'_>, values: &[SignatureValue]) -> Option<Vec<Part>> {
    let words = node.value.as_array()?;
    words
        .iter()
        .map(|word| {
            Some(match word.as_str()? {
                "url" => Part::Url,
                "method" => Part::Method,
                "path" => Part::Path,
                "raw-query" => Part::RawQuery,
                "body" => Part::Body,
                "parameters" => Part::Parameters,
                "payload" => Part::Payload,
                "empty-object" => Part::EmptyObject,
                name => Part::Value(values.iter().position(|value| value.name == name)?),
            })
        })
        .collect()
}

fn algorithm(node: &Node<'_>) -> Option<Algorithm> {
    match node.str("algorithm")? {
        "rsa-sha1" => Some(Algorithm::RsaSha1),
        "rsa-sha256" => Some(Algorithm::RsaSha256),
        _ => None,
    }
}

fn detached(node: &Node<'_>) -> Option<DetachedSignature> {
    Some(DetachedSignature {
        pointer: node.str("pointer")?.to_owned(),
        algorithm: algorithm(node)?,
        public_key: node.str("public-key").map(|key| key.split_whitespace().collect()),
    })
}

/// How many characters a schema allows at a place, if it says so without detours.
fn longest(schema: &Node<'_>, pointer: &str) -> Option<u64> {
    let mut schema = schema.clone();
    for key in pointer.split('/').skip(1) {
        schema = schema.get("properties")?.get(key)?.resolve();
    }
    schema.u64("maxLength")
}

fn condition(node: &Node<'_>) -> Option<Condition> {
    Some(Condition { when: test(&node.get("when")?)?, unless: node.get("unless").and_then(|node| test(&node)) })
}

fn test(node: &Node<'_>) -> Option<Test> {
    Some(Test { pointer: node.str("pointer")?.to_owned(), equals: node.value.get("equals").cloned() })
}
