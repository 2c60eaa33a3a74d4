//! Paths become operations: parameters and body turn into the fields of one input type, answers into one output type.

use super::{Lower, Node};
use crate::ir::*;
use crate::names;

/// HTTP methods an OpenAPI path item may have.
const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

impl<'a> Lower<'a> {
    /// Lowers every operation and puts it into the group of its first tag.
    pub(super) fn operations(&mut self, root: &Node<'a>) {
        for (path, item) in root.get("paths").into_iter().flat_map(|paths| paths.members()) {
            if path.starts_with("x-") {
                continue;
            }
            let item = item.resolve();
            let shared: Vec<Node<'a>> = item.get("parameters").into_iter().flat_map(|list| list.items()).collect();
            for (method, node) in item.members().filter(|(key, _)| METHODS.contains(key)) {
                let (module, group) = self.home(&node);
                self.remember_servers(module, &node, &item);
                self.current_module = module;
                let operation = self.operation(root, path, method, &node, &shared, module);
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
        let parameters = self.parameters(node, shared);
        let body_node = node.follow("requestBody");
        let body = body_node.as_ref().and_then(|body| self.request_media(body));
        let input = self.input(&stem, node, &parameters, body_node.as_ref(), body.as_ref());
        let responses = self.responses(node, &stem, module);
        let success =
            responses.iter().find(|r| r.status.starts_with('2')).or_else(|| responses.iter().find(|r| r.status == "default"));
        let success = success.cloned();
        let failure = success_media(node).and_then(|media| self.failure_override(&media));
        let security = node.get("security").or_else(|| root.get("security"));
        let authenticated = security.as_ref().is_some_and(|list| list.items().any(|item| item.members().next().is_some()));
        self.remember_security(module, root, security.as_ref());
        Operation {
            method_name: node.str("x-sdk-method").map_or_else(|| names::snake(&id), names::snake),
            const_name: names::shouty(&stem),
            http_method: method.to_ascii_uppercase(),
            path: path.to_owned(),
            docs: node.docs(),
            deprecated: node.flag("deprecated"),
            input,
            body: body.as_ref().map_or(Body::None, |(kind, _)| *kind),
            output: success.as_ref().and_then(|response| response.ty.clone()),
            envelope: success.as_ref().and_then(|response| response.envelope),
            failure,
            authenticated,
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
            callbacks: self.callbacks(node, module),
            request_examples: body.as_ref().map(|(_, media)| examples(media)).unwrap_or_default(),
            response_examples: success.map(|response| response.examples).unwrap_or_default(),
            responses,
            origin: node.pointer.clone(),
            id,
        }
    }

    /// The operation's own parameters and those of the path that it does not replace.
    fn parameters(&self, node: &Node<'a>, shared: &[Node<'a>]) -> Vec<Node<'a>> {
        let own: Vec<Node<'a>> = node.get("parameters").into_iter().flat_map(|list| list.items()).map(|p| p.resolve()).collect();
        let key = |p: &Node<'a>| (p.str("name").map(str::to_owned), p.str("in").map(str::to_owned));
        let mut all: Vec<Node<'a>> =
            shared.iter().map(Node::resolve).filter(|p| !own.iter().any(|other| key(other) == key(p))).collect();
        all.extend(own);
        all
    }

    /// The media type of a request body that is supported, JSON first.
    fn request_media(&mut self, body: &Node<'a>) -> Option<(Body, Node<'a>)> {
        let content: Vec<_> = body.get("content").into_iter().flat_map(|c| c.members()).collect();
        let found = content.iter().filter_map(|(name, media)| Some((media_kind(name)?, media.clone()))).min_by_key(
            |(kind, _)| match kind {
                Body::Json => 0,
                Body::Form => 1,
                _ => 2,
            },
        );
        if found.is_none() && !content.is_empty() {
            self.degrade(body, "no media type of this body is supported", "the operation is generated without a body");
        }
        found
    }

    fn input(
        &mut self,
        stem: &str,
        node: &Node<'a>,
        parameters: &[Node<'a>],
        body_node: Option<&Node<'a>>,
        body: Option<&(Body, Node<'a>)>,
    ) -> Input {
        let request_name = format!("{stem}Request");
        let schema = body.and_then(|(_, media)| media.get("schema"));
        let body_required = body_node.is_some_and(|body| body.flag("required"));
        let body_name = if parameters.is_empty() { request_name.clone() } else { format!("{stem}Body") };
        let body_ty = schema.as_ref().map(|schema| self.ty(schema, &body_name, 0));
        if parameters.is_empty()
            && body_required
            && let Some((Ty::Named(id), _)) = &body_ty
            && self.api.types.get(id.0).is_some_and(|def| matches!(def.kind, Kind::Struct(_)))
        {
            return Input::Body(*id);
        }
        let mut fields: Vec<Field> = Vec::new();
        let mut locations = Vec::new();
        for parameter in parameters {
            let Some((field, location)) = self.parameter(parameter, stem) else { continue };
            fields.push(field);
            locations.push(location);
        }
        if let (Some((ty, facts)), Some(schema)) = (body_ty, &schema) {
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
                origin: schema.pointer.clone(),
            });
            locations.push(Location::Body);
        }
        if fields.is_empty() {
            return Input::None;
        }
        super::schemas::settle_names(&mut fields, &[]);
        let said = node.str("operationId").map(|id| format!("Input of `{id}`.")).unwrap_or_default();
        let docs = Docs { summary: node.text("summary"), description: Text { main: Some(said), ..Text::default() } };
        let at_least_one_of = groups(node);
        let id = self.add_made_type(request_name, docs, Struct { fields, at_least_one_of, ..Struct::default() }, &node.pointer);
        Input::Fields(id, locations)
    }

    fn parameter(&mut self, node: &Node<'a>, stem: &str) -> Option<(Field, Location)> {
        let wire = node.str("name")?;
        let media = node.get("content").and_then(|content| content.members().next().map(|(_, media)| media));
        let schema = node.get("schema").or_else(|| media.and_then(|media| media.get("schema")))?;
        let place = node.str("in")?;
        let required = node.flag("required") || place == "path";
        let mut field = self.field(wire, &schema, stem, required, 0);
        let description = node.text("description");
        if !description.is_empty() {
            field.docs = Docs { summary: Text::default(), description };
        }
        field.sensitive |= node.flag("x-sensitive");
        field.deprecated |= node.flag("deprecated");
        field.example = node.value.get("example").cloned().or(field.example);
        field.aliases.extend(node.strings("x-aliases").into_iter().map(str::to_owned));
        field.origin.clone_from(&node.pointer);
        let explode = node.value.get("explode").and_then(|v| v.as_bool()).unwrap_or(true);
        let location = match place {
            "path" => Location::Path(match node.str("x-repeat-in") {
                Some("query") => Repeat::Query,
                Some("body") => Repeat::Body,
                _ => Repeat::No,
            }),
            "query" => Location::Query(explode),
            "header" => Location::Header,
            "cookie" => Location::Cookie,
            _ => return None,
        };
        Some((field, location))
    }

    fn responses(&mut self, node: &Node<'a>, stem: &str, module: usize) -> Vec<Response> {
        let mut out = Vec::new();
        for (status, response) in node.get("responses").into_iter().flat_map(|list| list.members()) {
            if status.starts_with("x-") {
                continue;
            }
            let response = response.resolve();
            let media: Vec<_> = response.get("content").into_iter().flat_map(|c| c.members()).collect();
            let json = media.iter().find(|(name, _)| media_kind(name) == Some(Body::Json)).or(media.first()).cloned();
            let mut lowered = Response {
                status: status.to_owned(),
                docs: response.docs(),
                ty: None,
                envelope: None,
                media_type: json.as_ref().map(|(name, _)| (*name).to_owned()),
                examples: Vec::new(),
            };
            if let Some((name, media)) = json {
                if media_kind(name) != Some(Body::Json) {
                    self.degrade(&media, "this media type of an answer is not supported", "the answer's body is ignored");
                    out.push(lowered);
                    continue;
                }
                let suffix =
                    if status.starts_with('2') { "Response".to_owned() } else { format!("Response{}", names::pascal(status)) };
                let payload = media.get("x-payload").unwrap_or_else(|| media.clone());
                lowered.envelope = media.str("x-envelope").and_then(|name| self.envelope(module, name));
                if let (Some(_), Some(wire)) = (lowered.envelope, media.get("schema")) {
                    let (ty, _) = self.ty(&wire, &format!("{stem}Envelope"), 0);
                    self.api.wire_types.extend(ty.target());
                }
                lowered.ty = payload.get("schema").map(|schema| self.ty(&schema, &format!("{stem}{suffix}"), 0).0);
                lowered.examples = examples(&payload);
            }
            out.push(lowered);
        }
        out
    }

    fn callbacks(&mut self, node: &Node<'a>, module: usize) -> Vec<Callback> {
        let mut out = Vec::new();
        for (name, callback) in node.get("callbacks").into_iter().flat_map(|list| list.members()) {
            for (expression, item) in callback.resolve().members() {
                for (_, operation) in item.resolve().members().filter(|(key, _)| METHODS.contains(key)) {
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

/// The media type object of the first success answer.
fn success_media<'a>(node: &Node<'a>) -> Option<Node<'a>> {
    let responses = node.get("responses")?;
    let (_, response) = responses.members().find(|(status, _)| status.starts_with('2'))?;
    response.resolve().get("content")?.members().find(|(name, _)| media_kind(name) == Some(Body::Json)).map(|(_, media)| media)
}

/// How a media type travels, when it is supported.
fn media_kind(name: &str) -> Option<Body> {
    let essence = name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match essence.as_str() {
        "application/json" | "*/*" => Some(Body::Json),
        "application/x-www-form-urlencoded" => Some(Body::Form),
        "multipart/form-data" => Some(Body::Multipart),
        other if other.starts_with("application/") && other.ends_with("+json") => Some(Body::Json),
        _ => None,
    }
}

/// `x-at-least-one-of`.
fn groups(node: &Node<'_>) -> Vec<Vec<String>> {
    let lists = node.get("x-at-least-one-of").into_iter().flat_map(|list| list.items());
    lists.map(|group| group.items().filter_map(|item| item.value.as_str()).map(str::to_owned).collect()).collect()
}

/// `example` and `examples` of a media type.
fn examples(media: &Node<'_>) -> Vec<Example> {
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
    names::snake(&format!("{method} {}", path.replace('{', " by ")))
}
