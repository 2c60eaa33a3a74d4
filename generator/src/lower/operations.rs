//! Paths become operations: parameters and body turn into the fields of one input type, answers into one output type.

use super::bodies::Sent;
use super::media::{Media, media};
use super::{Lower, Node};
use crate::ir::*;
use crate::names;

/// HTTP methods an OpenAPI path item may have.
pub(super) const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// What an operation takes.
struct Taken {
    input: Input,
    /// Parallel to its fields.
    styles: Vec<Option<(Place, Style)>>,
    /// The enum over the forms of its body, where they differ in type.
    body_enum: Option<TypeId>,
}

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
        let variants =
            body_node.as_ref().zip(body.as_ref()).map(|(node, body)| self.body_variants(node, body)).unwrap_or_default();
        let Taken { input, styles, body_enum } =
            self.input(&stem, node, &parameters, body_node.as_ref(), body.as_mut(), &variants);
        let sent = body.as_ref().filter(|(kind, ..)| *kind == Body::Xml).and_then(|(.., media)| media.get("schema"));
        let sent = sent.map(|schema| self.xml_root(&schema));
        let bodies = match variants.get(1..) {
            Some(others) => others.iter().map(|(kind, name, _)| (*kind, (*name).to_owned())).collect(),
            None => {
                let known = body_node.as_ref().zip(body.as_ref());
                known.map(|(node, body)| self.other_bodies(node, body)).unwrap_or_default()
            }
        };
        let mut encodings: Vec<Node<'a>> = body.iter().map(|(_, _, media)| media.clone()).collect();
        let content = body_node.as_ref().and_then(|body| body.get("content"));
        encodings.extend(bodies.iter().filter_map(|(_, name)| content.as_ref()?.get(name)));
        for encoding in &encodings {
            self.note_part_headers(encoding);
        }
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
            body_media: body
                .as_ref()
                .map(|(_, name, _)| (*name).to_owned())
                .filter(|name| body_enum.is_some() || !name.contains('*')),
            bodies,
            body_enum,
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

    fn input(
        &mut self,
        stem: &str,
        node: &Node<'a>,
        parameters: &[Node<'a>],
        body_node: Option<&Node<'a>>,
        mut body: Option<&mut Sent<'a>>,
        variants: &[Sent<'a>],
    ) -> Taken {
        let request_name = format!("{stem}Request");
        let schema = body.as_ref().and_then(|(_, _, media)| media.get("schema"));
        let body_required = body_node.is_some_and(|body| body.flag("required"));
        let body_name = if parameters.is_empty() { request_name.clone() } else { format!("{stem}Body") };
        let mut body_enum = None;
        let mut body_ty = match (body_node, body.as_deref()) {
            (Some(node), Some(_)) if !variants.is_empty() => {
                let (id, facts) = self.body_enum(stem, node, variants);
                body_enum = Some(id);
                Some((Ty::Named(id), facts))
            }
            (_, Some(sent)) => Some(self.body_ty(sent, &body_name, stem)),
            _ => None,
        };
        if let (Some((kind @ Body::Xml, _, media)), Some((ty, _))) = (body.as_deref_mut(), &mut body_ty)
            && !self.is_plain_in_xml(ty)
        {
            *kind = Body::Text;
            *ty = if super::bodies::is_text(ty) { ty.clone() } else { Ty::String };
            self.degrade(media, "this XML of a body is not written", "the body is its text");
        }
        let body = body.as_deref();
        if parameters.is_empty()
            && body_required
            && let Some((Ty::Named(id), _)) = &body_ty
            && self.api.types.get(id.0).is_some_and(|def| matches!(&def.kind, Kind::Struct(structure) if !structure.tuple))
        {
            return Taken { input: Input::Body(*id), styles: Vec::new(), body_enum };
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
            return Taken { input: Input::None, styles: Vec::new(), body_enum };
        }
        super::schemas::settle_names(&mut fields, &[]);
        let said = node.str("operationId").map(|id| format!("Input of `{id}`.")).unwrap_or_default();
        let docs = Docs { summary: node.text("summary"), description: Text { main: Some(said), ..Text::default() } };
        let at_least_one_of = groups(node);
        let id = self.add_made_type(request_name, docs, Struct { fields, at_least_one_of, ..Struct::default() }, &node.pointer);
        Taken { input: Input::Fields(id, locations), styles, body_enum }
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
