//! Paths become operations: parameters and body turn into the fields of one input type, answers into one output type.

use super::media::{Media, media, stream_form};
use super::{Lower, Node};
use crate::ir::*;
use crate::names;

/// HTTP methods an OpenAPI path item may have.
pub(super) const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

impl<'a> Lower<'a> {
    /// Lowers every operation and puts it into the group of its first tag.
    pub(super) fn operations(&mut self, root: &Node<'a>) {
        for (path, item) in root.get("paths").into_iter().flat_map(|paths| paths.members()) {
            if path.starts_with("x-") {
                continue;
            }
            let item = item.resolve();
            let shared: Vec<Node<'a>> = item.get("parameters").into_iter().flat_map(|list| list.items()).collect();
            let more: Vec<_> = item.get("x-additional-operations").into_iter().flat_map(|list| list.members()).collect();
            for (method, node) in item.members().filter(|(key, _)| METHODS.contains(key)).chain(more) {
                if !is_token(method) {
                    self.degrade(&node, "no method of HTTP is called like this", "the operation is left out");
                    continue;
                }
                let (module, group) = self.home(&node, path);
                self.current_module = module;
                let mut operation = self.operation(root, path, method, &node, &shared, module);
                operation.servers = self.remember_servers(module, &node, &item);
                if let Some(group) = self.api.modules.get_mut(module).and_then(|module| module.groups.get_mut(group)) {
                    group.operations.push(operation);
                }
            }
        }
    }

    fn operation(
        &mut self,
        root: &Node<'a>,
        path: &str,
        method: &str,
        node: &Node<'a>,
        shared: &[Node<'a>],
        module: usize,
    ) -> Operation {
        let id = node.str("operationId").map_or_else(|| made_id(method, path), str::to_owned);
        let stem = node.str("x-sdk-name").map_or_else(|| names::pascal(&id), str::to_owned);
        let security = node.get("security").or_else(|| root.get("security"));
        let mut parameters = self.parameters(node, shared);
        // Where the security says what stands there, a parameter of that name is a second word for it.
        if let Some(security) = &security {
            let schemes = super::security::schemes(root, security);
            parameters.retain(|parameter| !schemes.iter().any(|scheme| super::security::is_sent_as(scheme, parameter)));
        }
        let body_node = node.follow("requestBody");
        let mut body = body_node.as_ref().and_then(|body| self.request_media(body));
        let (input, styles) = self.input(&stem, node, &parameters, body_node.as_ref(), body.as_mut());
        let sent = body.as_ref().filter(|(kind, ..)| *kind == Body::Xml).and_then(|(.., media)| media.get("schema"));
        let sent = sent.map(|schema| self.xml_root(&schema));
        let bodies = body_node.as_ref().zip(body.as_ref()).map(|(node, body)| self.other_bodies(node, body)).unwrap_or_default();
        let mut encodings: Vec<Node<'a>> = body.iter().map(|(_, _, media)| media.clone()).collect();
        let content = body_node.as_ref().and_then(|body| body.get("content"));
        encodings.extend(bodies.iter().filter_map(|(_, name)| content.as_ref()?.get(name)));
        let answers = self.answers(node, method, &stem, module);
        let success = answers.first;
        let failure = success_media(node).and_then(|media| self.failure_override(&media));
        let requirements = self.requirements(module, root, security.as_ref());
        let unmet = if node.get("security").is_some() { node } else { root }.strings("x-unmet-security");
        Operation {
            method_name: node.str("x-sdk-method").map_or_else(|| names::snake(&id), names::snake),
            const_name: names::shouty(&stem),
            // Other methods than those are as the document writes them.
            http_method: if METHODS.contains(&method) { method.to_ascii_uppercase() } else { method.to_owned() },
            // A fragment never travels.
            path: path.split('#').next().unwrap_or_default().to_owned(),
            docs: node.docs(),
            deprecated: node.flag("deprecated"),
            input,
            body: body.as_ref().map_or(Body::None, |(kind, _, _)| *kind),
            body_media: body.as_ref().map(|(_, name, _)| (*name).to_owned()).filter(|name| !name.contains('*')),
            bodies,
            styles,
            form_styles: encodings.iter().flat_map(|media| self.form_styles(media)).collect(),
            part_types: encodings.iter().flat_map(part_types).collect(),
            output: success.as_ref().and_then(|response| response.ty.clone()),
            envelope: success.as_ref().and_then(|response| response.envelope),
            failure,
            authenticated: requirements.first().is_some_and(|first| *first != Requirement::default()),
            requirements,
            servers: Vec::new(),
            answers: answers.rows,
            stream: answers.stream,
            several: answers.several,
            xml: (sent.is_some() || answers.xml.is_some()).then_some(Xml { sent, answered: answers.xml }),
            at_least_one_of: groups(node),
            idempotency: node.get("x-idempotency").and_then(|key| {
                Some(Idempotency {
                    place: key.str("in")?.to_owned(),
                    name: key.str("name")?.to_owned(),
                    on_repeat: key.str("on-repeat").unwrap_or("unknown").to_owned(),
                })
            }),
            safe: node.flag("x-safe"),
            pagination: node.get("x-pagination").and_then(|node| pagination(&node)),
            headers: self.answer_headers(node),
            refusals: Refusals::Untyped,
            unmet: unmet.into_iter().map(str::to_owned).collect(),
            callbacks: self.callbacks(node, module, &id),
            request_examples: body.as_ref().map(|(_, _, media)| examples(media)).unwrap_or_default(),
            response_examples: success.map(|response| response.examples).unwrap_or_default(),
            responses: answers.responses,
            origin: node.pointer.clone(),
            id,
        }
    }

    /// The media type in which a request body is sent: JSON, a form, a form in parts, bytes, text, and of equals the first.
    pub(super) fn request_media(&mut self, body: &Node<'a>) -> Option<(Body, &'a str, Node<'a>)> {
        let content: Vec<_> = body.get("content").into_iter().flat_map(|c| c.members()).collect();
        let kinds = content.iter().map(|(name, node)| (media(name, node), *name, node.clone()));
        let in_parts = kinds.clone().any(|(kind, ..)| kind == Media::Multipart);
        let (kind, name, node) = kinds.min_by_key(|(kind, name, node)| match kind {
            // No JSON and no other form holds a file.
            Media::Json | Media::Form if in_parts && has_file(node) => 3,
            Media::Json => 0,
            Media::Form => 1,
            Media::Multipart => 2,
            Media::Stream if stream_form(name) != AnswerForm::Events => 3,
            Media::Bytes => 4,
            Media::Text => 5,
            Media::Stream => 6,
            Media::Markup => 7,
        })?;
        self.note_items(kind, &node);
        let structured = kind == Media::Markup && name.contains("xml") && node.get("schema").is_some();
        let kind = sent_as(kind, name).or(structured.then_some(Body::Xml)).unwrap_or_else(|| {
            self.degrade(&node, "this media type of a body is not written", "the body is its text");
            Body::Text
        });
        Some((kind, name, node))
    }

    /// Other forms that the same body may have: those of the same schema, which so have the same type.
    fn other_bodies(&self, body: &Node<'a>, chosen: &(Body, &'a str, Node<'a>)) -> Vec<(Body, String)> {
        let (own, own_name, own_node) = chosen;
        let schema = |node: &Node<'a>| node.get("schema").map(|schema| schema.resolve());
        let structured = |kind: Body| matches!(kind, Body::Json | Body::Form | Body::Multipart);
        let Some(known) = schema(own_node).filter(|_| structured(*own) && !has_file(own_node)) else { return Vec::new() };
        let content = body.get("content").into_iter().flat_map(|content| content.members().collect::<Vec<_>>());
        let others = content.into_iter().filter_map(|(name, node)| {
            let kind = sent_as(media(name, &node), name).filter(|kind| structured(*kind))?;
            let same = schema(&node).is_some_and(|own| own.pointer == known.pointer || own.value == known.value);
            (same && name != *own_name && !name.contains('*')).then(|| (kind, name.to_owned()))
        });
        others.collect()
    }

    fn input(
        &mut self,
        stem: &str,
        node: &Node<'a>,
        parameters: &[Node<'a>],
        body_node: Option<&Node<'a>>,
        mut body: Option<&mut (Body, &'a str, Node<'a>)>,
    ) -> (Input, Vec<Option<(Place, Style)>>) {
        let request_name = format!("{stem}Request");
        let schema = body.as_ref().and_then(|(_, _, media)| media.get("schema"));
        let body_required = body_node.is_some_and(|body| body.flag("required"));
        let body_name = if parameters.is_empty() { request_name.clone() } else { format!("{stem}Body") };
        let mut body_ty = schema.as_ref().map(|schema| self.ty(schema, &body_name, 0));
        if let (Some((kind @ Body::Xml, _, media)), Some((ty, _))) = (body.as_deref_mut(), &body_ty)
            && !self.is_plain_in_xml(ty)
        {
            *kind = Body::Text;
            self.degrade(media, "this XML of a body is not written", "the body is its text");
        }
        let body = body.as_deref();
        let plain = body.is_some_and(|(kind, _, _)| matches!(kind, Body::Bytes | Body::Text));
        if let Some((Body::Lines, name, media)) = body {
            let item = self.item_schema(media, stream_form(name));
            let ty = item.map_or(Ty::Any, |item| self.ty(&item, &format!("{stem}Item"), 0).0);
            body_ty = Some((Ty::List(Box::new(ty)), Default::default()));
        }
        if let (true, Some((kind, _, _))) = (plain, body) {
            let (ty, facts) = body_ty.take().unwrap_or((Ty::Any, Default::default()));
            let ty = match (kind, ty) {
                (
                    Body::Text,
                    ty @ (Ty::String | Ty::Integer(_) | Ty::Float(_) | Ty::Decimal { .. } | Ty::Bool | Ty::Date | Ty::DateTime),
                ) => ty,
                (Body::Text, _) => Ty::String,
                _ => Ty::File,
            };
            body_ty = Some((ty, facts));
        }
        // A body of which nothing is said is any JSON.
        if body_ty.is_none() && body.is_some() {
            body_ty = Some((Ty::Any, Default::default()));
        }
        if parameters.is_empty()
            && body_required
            && let Some((Ty::Named(id), _)) = &body_ty
            && self.api.types.get(id.0).is_some_and(|def| matches!(&def.kind, Kind::Struct(structure) if !structure.tuple))
        {
            return (Input::Body(*id), Vec::new());
        }
        let mut fields: Vec<Field> = Vec::new();
        let (mut locations, mut styles) = (Vec::new(), Vec::new());
        for parameter in parameters {
            let Some(parameter) = self.parameter(parameter, stem) else { continue };
            fields.push(parameter.field);
            locations.push(parameter.location);
            styles.push(parameter.style);
        }
        if let (Some((ty, facts)), Some((_, _, media))) = (body_ty, body) {
            let text = |node: &Node<'a>| Some(node.text("description")).filter(|text| !text.is_empty());
            let said = body_node.and_then(text).or_else(|| Some(facts.docs.description).filter(|text| !text.is_empty()));
            fields.push(Field {
                wire: "body".to_owned(),
                name: "body".to_owned(),
                docs: Docs {
                    summary: Text::default(),
                    description: said.unwrap_or_else(|| Text { main: Some("The body.".to_owned()), ..Text::default() }),
                },
                ty,
                presence: Presence::new(body_required, false),
                limits: facts.limits,
                items: facts.items,
                sensitive: facts.sensitive,
                aliases: Vec::new(),
                accept: facts.accept,
                read_only: false,
                write_only: false,
                deprecated: false,
                default: None,
                example: None,
                origin: schema.as_ref().unwrap_or(media).pointer.clone(),
            });
            locations.push(Location::Body);
            styles.push(None);
        }
        if fields.is_empty() {
            return (Input::None, Vec::new());
        }
        super::schemas::settle_names(&mut fields, &[]);
        let said = node.str("operationId").map(|id| format!("Input of `{id}`.")).unwrap_or_default();
        let docs = Docs { summary: node.text("summary"), description: Text { main: Some(said), ..Text::default() } };
        let at_least_one_of = groups(node);
        let id = self.add_made_type(request_name, docs, Struct { fields, at_least_one_of, ..Struct::default() }, &node.pointer);
        (Input::Fields(id, locations), styles)
    }

    fn callbacks(&mut self, node: &Node<'a>, module: usize, id: &str) -> Vec<Callback> {
        let mut out = Vec::new();
        for (name, callback) in node.get("callbacks").into_iter().flat_map(|list| list.members()) {
            for (expression, item) in callback.resolve().members() {
                let item = item.resolve();
                let shared: Vec<Node<'a>> = item.get("parameters").into_iter().flat_map(|list| list.items()).collect();
                for (method, operation) in item.members().filter(|(key, _)| METHODS.contains(key)) {
                    self.callback(module, id, name, method, &operation, &shared);
                    out.push(Callback {
                        name: name.to_owned(),
                        expression: expression.to_owned(),
                        docs: operation.docs(),
                        events: operation.strings("x-events").into_iter().map(str::to_owned).collect(),
                        webhook: operation.get("requestBody").and_then(|body| self.webhook(module, &body)),
                    });
                }
            }
        }
        out
    }
}

/// How a request body of this kind is sent; nothing for what cannot be written.
fn sent_as(kind: Media, name: &str) -> Option<Body> {
    match kind {
        Media::Json => Some(Body::Json),
        Media::Form => Some(Body::Form),
        Media::Multipart => Some(Body::Multipart),
        Media::Bytes => Some(Body::Bytes),
        Media::Text => Some(Body::Text),
        Media::Stream if stream_form(name) != AnswerForm::Events => Some(Body::Lines),
        Media::Stream | Media::Markup => None,
    }
}

/// Whether a text can be a method (RFC 9110).
fn is_token(method: &str) -> bool {
    let part = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !method.is_empty() && method.bytes().all(part)
}

/// The media type object of the first success answer.
fn success_media<'a>(node: &Node<'a>) -> Option<Node<'a>> {
    let responses = node.get("responses")?;
    let (_, response) = responses.members().find(|(status, _)| status.starts_with('2'))?;
    response.resolve().get("content")?.members().find(|(name, node)| media(name, node) == Media::Json).map(|(_, media)| media)
}

/// The media types of parts, where `encoding` names one.
fn part_types(media: &Node<'_>) -> Vec<(String, String)> {
    let encodings = media.get("encoding").into_iter().flat_map(|list| list.members());
    // Of several the first is taken; a range is none.
    let types = encodings.filter_map(|(name, encoding)| {
        let first = encoding.str("contentType")?.split(',').next()?.trim().to_owned();
        (!first.contains('*') && !first.is_empty()).then(|| (name.to_owned(), first))
    });
    types.collect()
}

/// `x-at-least-one-of`.
fn groups(node: &Node<'_>) -> Vec<Vec<String>> {
    let lists = node.get("x-at-least-one-of").into_iter().flat_map(|list| list.items());
    lists.map(|group| group.items().filter_map(|item| item.value.as_str()).map(str::to_owned).collect()).collect()
}

/// `example` and `examples` of a media type.
pub(super) fn examples(media: &Node<'_>) -> Vec<Example> {
    let mut out: Vec<Example> = media
        .get("examples")
        .into_iter()
        .flat_map(|list| list.members())
        .filter_map(|(name, node)| {
            let node = node.resolve();
            Some(Example { name: name.to_owned(), summary: node.text("summary"), value: node.value.get("value")?.clone() })
        })
        .collect();
    if let Some(value) = media.value.get("example") {
        out.push(Example { name: "default".to_owned(), summary: Text::default(), value: value.clone() });
    }
    out
}

fn pagination(node: &Node<'_>) -> Option<Pagination> {
    let own = |key: &str| node.str(key).map(str::to_owned);
    match node.str("style")? {
        "cursor" => Some(Pagination::Cursor {
            limit: own("limit"),
            after: own("after")?,
            before: own("before"),
            items: own("items")?,
            cursor: own("cursor")?,
            more: own("more"),
        }),
        "page" => Some(Pagination::Page { page: own("page")?, size: own("size"), items: own("items")?, more: own("more") }),
        _ => None,
    }
}

/// An id for an operation that has none: method and path, which no neighbour can change.
fn made_id(method: &str, path: &str) -> String {
    names::snake(&format!("{} {}", method.to_lowercase(), path.replace('{', " by ")))
}

/// Whether one of the members of a body is a file, or several.
fn has_file(media: &Node<'_>) -> bool {
    let Some(schema) = media.get("schema") else { return false };
    let is_file = |node: &Node<'_>| node.str("format") == Some("binary");
    let file = |member: Node<'_>| {
        let member = member.resolve();
        is_file(&member) || member.follow("items").is_some_and(|items| is_file(&items))
    };
    schema.resolve().get("properties").into_iter().flat_map(|list| list.members()).any(|(_, member)| file(member))
}
