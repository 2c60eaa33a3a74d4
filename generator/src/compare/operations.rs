//! Operations: which came and went, and what they take.

use std::collections::BTreeSet;

use super::pairs::{self, Taken, Twins};
use super::rule::Rule;
use super::verdict::Direction;
use super::{About, Comparison, Subject, code};
use crate::emit;
use crate::ir::*;

/// The subject of an operation's changes.
pub(super) fn subject(operation: &Operation) -> Subject {
    Subject::Operation { path: operation.path.clone(), method: operation.http_method.clone(), id: operation.id.clone() }
}

/// The public items that an operation makes, its input type included.
fn items(api: &Api, module: &Module, group: &Group, operation: &Operation) -> Vec<String> {
    let mut items = vec![
        format!("{}::client::{}::{}", module.ident, group.type_name, operation.method_name),
        format!("{}::server::{}::{}", module.ident, group.type_name, operation.method_name),
        format!("{}::operations::{}::{}", module.ident, group.ident, operation.const_name),
    ];
    if let Some(holder) = pairs::taken(api, operation).holder {
        items.push(format!("{}::{}::", module.ident, holder.name));
        items.push(format!("{}::client::Call<{}>::", module.ident, holder.name));
    }
    items
}

impl Comparison<'_> {
    /// Every operation of either document.
    pub(super) fn operations(&mut self) {
        let (old, new) = (self.old.api, self.new.api);
        let twins = pairs::twins(old, new);
        let known: BTreeSet<_> = twins.iter().map(|twins| pairs::key(twins.new.2)).collect();
        for (module, group, operation) in pairs::operations(old).filter(|found| !known.contains(&pairs::key(found.2))) {
            let about = self.operation_about(operation, (Some(&operation.origin), None), items(old, module, group, operation));
            let gone = if operation.deprecated { "The operation, deprecated before, is gone" } else { "The operation is gone" };
            self.add(Rule::OperationRemoved, &about, false, gone, (None, None));
        }
        for (module, group, operation) in pairs::operations(new).filter(|found| !known.contains(&pairs::key(found.2))) {
            let about = self.operation_about(operation, (None, Some(&operation.origin)), items(new, module, group, operation));
            let summary = operation.docs.summary.get("en").map(|text| format!(": {text}")).unwrap_or_default();
            self.add(Rule::OperationAdded, &about, false, format!("New operation{summary}"), (None, None));
        }
        for twins in &twins {
            self.operation(twins);
        }
    }

    fn operation_about(&self, operation: &Operation, at: (Option<&String>, Option<&String>), touches: Vec<String>) -> About {
        About {
            subject: subject(operation),
            directions: vec![Direction::Request],
            old: at.0.cloned(),
            new: at.1.cloned(),
            touches,
        }
    }

    fn operation(&mut self, twins: &Twins<'_>) {
        let ((old_module, old_group, old), (module, group, new)) = (twins.old, twins.new);
        let mut touches = items(self.old.api, old_module, old_group, old);
        touches.extend(items(self.new.api, module, group, new));
        let about = self.operation_about(new, (Some(&old.origin), Some(&new.origin)), touches);
        // What is not about names explains items only where it says so.
        let plain = about.touching(Vec::new());
        let (old_home, new_home) =
            (format!("{}::{}", old_module.ident, old_group.type_name), format!("{}::{}", module.ident, group.type_name));
        if old_home != new_home {
            self.add(
                Rule::OperationMoved,
                &about,
                false,
                "It belongs to another resource",
                (Some(old_group.tag.clone()), Some(group.tag.clone())),
            );
        } else if old.id != new.id || old.method_name != new.method_name {
            let names = |operation: &Operation, group: &Group| {
                let method = format!("{}.{}", group.ident, operation.method_name);
                if operation.method_name.replace('_', "") == operation.id.to_lowercase() {
                    operation.id.clone()
                } else {
                    format!("{} ({method})", operation.id)
                }
            };
            self.add(
                Rule::OperationRenamed,
                &about,
                false,
                "It has another name",
                (Some(names(old, old_group)), Some(names(new, group))),
            );
        }
        match (old.deprecated, new.deprecated) {
            (false, true) => self.add(Rule::OperationDeprecated, &plain, false, "The operation is deprecated", (None, None)),
            (true, false) => {
                self.add(Rule::OperationReactivated, &plain, false, "The operation is no longer deprecated", (None, None))
            }
            _ => {}
        }
        match (old.authenticated, new.authenticated) {
            (false, true) => self.add(Rule::AuthenticationAdded, &plain, false, "Callers must authenticate", (None, None)),
            (true, false) => self.add(Rule::AuthenticationRemoved, &plain, false, "Callers need not authenticate", (None, None)),
            _ => {}
        }
        let (before, after) = (pairs::taken(self.old.api, old), pairs::taken(self.new.api, new));
        self.parameters(twins, &about, &before, &after);
        self.body(twins, &about.touching(self.body_items(twins, &before, &after)), &before, &after);
        self.groups(&plain, &old.at_least_one_of, &new.at_least_one_of);
        let methods = about.touches.iter().filter(|touch| !touch.ends_with("::")).cloned().collect();
        self.answers(twins, &about.touching(methods));
        self.habits(&plain, old, new);
        self.callbacks(&plain, old, new);
        self.docs(&plain, "", &old.docs, &new.docs);
        self.examples(&plain, "the request", &old.request_examples, &new.request_examples);
        self.examples(&plain, "the answer", &old.response_examples, &new.response_examples);
    }

    fn parameters(&mut self, twins: &Twins<'_>, about: &About, before: &Taken<'_>, after: &Taken<'_>) {
        let operations = (twins.old.2, twins.new.2);
        let mut seen: Vec<(&str, Location)> = Vec::new();
        for (field, place) in &after.parameters {
            let about = about.at(None, Some(&field.origin)).touching(self.parameter_items(twins, field));
            let Some((known, old_place)) = pairs::counterpart(operations, &before.parameters, (field, *place)).copied() else {
                let moved = before.parameters.iter().find(|(known, other)| {
                    known.wire == field.wire
                        && !after.parameters.iter().any(|(field, place)| field.wire == known.wire && place == other)
                });
                if let Some((known, other)) = moved {
                    seen.push((&known.wire, *other));
                    let about = about.at(Some(&known.origin), Some(&field.origin));
                    let values = (Some(place_word(*other).to_owned()), Some(place_word(*place).to_owned()));
                    self.add(Rule::ParameterMoved, &about, false, format!("{} travels elsewhere", code(&field.wire)), values);
                    continue;
                }
                let required = field.presence.is_required();
                let text = format!("New {} parameter {}", presence_word(required), label(field, *place));
                self.add(Rule::ParameterAdded, &about, required, text, (None, Some(self.type_word(true, &field.ty))));
                continue;
            };
            seen.push((&known.wire, old_place));
            let mut about = about.at(Some(&known.origin), Some(&field.origin));
            if known.name != field.name {
                about.touches.extend(self.parameter_items(twins, known));
            }
            if known.wire != field.wire && matches!(place, Location::Path(_)) {
                let values = (Some(known.wire.clone()), Some(field.wire.clone()));
                self.add(Rule::PathParameterRenamed, &about, false, "A placeholder of the path has another name", values);
            }
            let styles = (style(self.old.api, operations.0, known), style(self.new.api, operations.1, field));
            if old_place != *place || styles.0 != styles.1 {
                let text = format!("{} is written differently", label(field, *place));
                let word = |style: Option<Style>, place| Some(style.map_or_else(|| form_word(place), style_word));
                let values = (word(styles.0, old_place), word(styles.1, *place));
                self.add(Rule::ParameterFormChanged, &about.touching(Vec::new()), false, text, values);
            }
            self.field(&about, &label(field, *place), known, field);
        }
        for (known, place) in &before.parameters {
            if seen.iter().any(|(wire, other)| *wire == known.wire && other == place) {
                continue;
            }
            let about = about.at(Some(&known.origin), None).touching(self.parameter_items(twins, known));
            let text = format!("The parameter {} is gone", label(known, *place));
            self.add(
                Rule::ParameterRemoved,
                &about,
                known.presence.is_required(),
                text,
                (Some(self.type_word(false, &known.ty)), None),
            );
        }
    }

    /// The public items that a parameter of either version shapes.
    fn parameter_items(&self, twins: &Twins<'_>, field: &Field) -> Vec<String> {
        let mut out = Vec::new();
        for (api, (module, group, operation)) in [(self.old.api, twins.old), (self.new.api, twins.new)] {
            let Some(holder) = pairs::taken(api, operation).holder else { continue };
            let base = format!("{}::{}", module.ident, holder.name);
            out.extend([
                base.clone(),
                format!("{base}::{}", field.name),
                format!("{base}::new({})", field.name),
                format!("{base}: Default"),
            ]);
            let method = format!("{}::client::{}::{}", module.ident, group.type_name, operation.method_name);
            out.extend([format!("{method}({})", field.name), method]);
            out.push(format!("{}::server::{}::{}", module.ident, group.type_name, operation.method_name));
            out.push(format!("{}::client::Call<{}>::{}", module.ident, holder.name, field.name));
            out.push(format!("{}::client::Call<{}>::{}_", module.ident, holder.name, field.name));
        }
        out
    }

    /// The public items that the body of either version shapes.
    fn body_items(&self, twins: &Twins<'_>, before: &Taken<'_>, after: &Taken<'_>) -> Vec<String> {
        let mut out = Vec::new();
        for (api, (module, group, operation), taken) in [(self.old.api, twins.old, before), (self.new.api, twins.new, after)] {
            let Some((ty, _, field)) = &taken.body else { continue };
            match field {
                Some(field) => out.extend(self.parameter_items(twins, field)),
                None => {
                    let path = |side: &str| format!("{}::{side}::{}::{}", module.ident, group.type_name, operation.method_name);
                    out.extend([format!("{}(request)", path("client")), path("client"), path("server")]);
                }
            }
            out.extend(
                pairs::definition(api, ty)
                    .into_iter()
                    .flat_map(|def| super::types::rust_paths(api, def))
                    .map(|path| format!("{path}::")),
            );
        }
        out
    }

    fn body(&mut self, twins: &Twins<'_>, about: &About, before: &Taken<'_>, after: &Taken<'_>) {
        let (old, new) = (twins.old.2, twins.new.2);
        let origin = |api: &Api, body: &(Ty, bool, Option<&Field>)| {
            body.2.map(|field| field.origin.clone()).or_else(|| pairs::definition(api, &body.0).map(|def| def.origin.clone()))
        };
        match (&before.body, &after.body) {
            (None, Some(body)) => {
                let about = About { old: None, new: origin(self.new.api, body), ..about.clone() };
                let text = format!("The operation takes {} body", if body.1 { "a" } else { "an optional" });
                self.add(Rule::BodyAdded, &about, body.1, text, (None, Some(self.type_word(true, &body.0))));
            }
            (Some(body), None) => {
                let about = About { old: origin(self.old.api, body), new: None, ..about.clone() };
                self.add(
                    Rule::BodyRemoved,
                    &about,
                    body.1,
                    "The operation takes no body",
                    (Some(self.type_word(false, &body.0)), None),
                );
            }
            (Some(known), Some(body)) => {
                let mut about = about.clone();
                (about.old, about.new) = (origin(self.old.api, known), origin(self.new.api, body));
                if old.body != new.body {
                    let word = |body: Body| Some(format!("{body:?}").to_lowercase());
                    self.add(
                        Rule::BodyFormChanged,
                        &about,
                        false,
                        "The body travels in another form",
                        (word(old.body), word(new.body)),
                    );
                }
                self.form_parts(&about, old, new);
                match (known.2, body.2) {
                    (Some(known), Some(field)) => self.field(&about, "The body", known, field),
                    _ => {
                        match (known.1, body.1) {
                            (false, true) => {
                                self.add(Rule::BecameRequired, &about, false, "The body must be there", (None, None))
                            }
                            (true, false) => {
                                self.add(Rule::BecameOptional, &about, false, "The body may be absent", (None, None))
                            }
                            _ => {}
                        }
                        self.value(&about, "The body", &known.0, &body.0);
                    }
                }
            }
            (None, None) => {}
        }
    }

    /// How the values of a form are written that are on both sides.
    fn form_parts(&mut self, about: &About, old: &Operation, new: &Operation) {
        let about = about.touching(Vec::new());
        let styles = |operation: &Operation, name: &str| {
            operation.form_styles.iter().find(|(known, _)| known == name).map(|(_, style)| style_word(*style))
        };
        let parts = |operation: &Operation, name: &str| {
            operation.part_types.iter().find(|(known, _)| known == name).map(|(_, media)| media.clone())
        };
        let names = |operation: &Operation| -> BTreeSet<String> {
            let styled = operation.form_styles.iter().map(|(name, _)| name.clone());
            styled.chain(operation.part_types.iter().map(|(name, _)| name.clone())).collect()
        };
        if old.body != new.body {
            return;
        }
        for name in names(old).union(&names(new)) {
            for (before, after) in [(styles(old, name), styles(new, name)), (parts(old, name), parts(new, name))] {
                if before != after {
                    let text = format!("{} of the body is written differently", code(name));
                    self.add(Rule::BodyFormChanged, &about, false, text, (before, after));
                }
            }
        }
    }

    /// Groups of members of which one is needed; a group is the same if it has the same names.
    pub(super) fn groups(&mut self, about: &About, old: &[Vec<String>], new: &[Vec<String>]) {
        let names = |group: &Vec<String>| group.iter().map(|name| code(name)).collect::<Vec<_>>().join(", ");
        let set = |group: &Vec<String>| group.iter().cloned().collect::<BTreeSet<_>>();
        let has = |groups: &[Vec<String>], group: &Vec<String>| groups.iter().any(|other| set(other) == set(group));
        for group in new.iter().filter(|group| !has(old, group)) {
            self.add(Rule::GroupAdded, about, false, format!("At least one of {} is needed", names(group)), (None, None));
        }
        for group in old.iter().filter(|group| !has(new, group)) {
            self.add(Rule::GroupRemoved, about, false, format!("None of {} is needed any more", names(group)), (None, None));
        }
    }

    /// What repeating and paging rest on.
    fn habits(&mut self, about: &About, old: &Operation, new: &Operation) {
        if old.idempotency != new.idempotency {
            let show = |key: &Option<Idempotency>| {
                key.as_ref().map(|key| format!("{} `{}`, repeated: {}", key.place, key.name, key.on_repeat))
            };
            let text = "What makes the write happen once is described differently";
            self.add(Rule::IdempotencyChanged, about, false, text, (show(&old.idempotency), show(&new.idempotency)));
        }
        if old.safe != new.safe {
            let text = if new.safe { "The operation is free of effects" } else { "The operation is not free of effects" };
            self.add(Rule::SafetyChanged, about, false, text, (None, None));
        }
        if old.pagination != new.pagination {
            // Streams over pages come and go with it.
            let mut about = about.clone();
            about.directions = vec![Direction::Answer];
            about.touches = new
                .input
                .type_id()
                .into_iter()
                .filter_map(|id| self.new.api.types.get(id.0))
                .flat_map(|def| self.stream_items(&def.name))
                .collect();
            let show = |pages: &Option<Pagination>| pages.as_ref().map(pagination);
            self.add(
                Rule::PagingChanged,
                &about,
                false,
                "Pages are asked for differently",
                (show(&old.pagination), show(&new.pagination)),
            );
        }
    }

    fn stream_items(&self, input: &str) -> Vec<String> {
        let modules = self.new.api.modules.iter();
        modules
            .flat_map(|m| ["into_stream", "pages"].map(|method| format!("{}::client::Call<{input}>::{method}", m.ident)))
            .collect()
    }

    fn callbacks<'a>(&mut self, about: &About, old: &'a Operation, new: &'a Operation) {
        let about = About { directions: vec![Direction::Notification], ..about.clone() };
        // Several may share a name, one for each method: the first of one side meets the first of the other.
        let twin = |index: usize, callback: &Callback, own: &[Callback], others: &'a [Callback]| -> Option<&'a Callback> {
            let before = own.iter().take(index).filter(|known| known.name == callback.name).count();
            others.iter().filter(|known| known.name == callback.name).nth(before)
        };
        for (index, callback) in new.callbacks.iter().enumerate() {
            let text = code(&callback.name);
            match twin(index, callback, &new.callbacks, &old.callbacks) {
                None => self.add(
                    Rule::CallbackAdded,
                    &about,
                    false,
                    format!("New callback {text}"),
                    (None, Some(callback.expression.clone())),
                ),
                Some(known) => {
                    let show = |c: &Callback| {
                        let parts = [c.expression.clone(), c.events.join(", "), c.webhook.clone().unwrap_or_default()];
                        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
                    };
                    if known.expression != callback.expression
                        || known.events != callback.events
                        || known.webhook != callback.webhook
                    {
                        let values = (Some(show(known)), Some(show(callback)));
                        self.add(
                            Rule::CallbackChanged,
                            &about,
                            false,
                            format!("The callback {text} is described differently"),
                            values,
                        );
                    }
                    self.docs(&about, &format!("callback {text}"), &known.docs, &callback.docs);
                }
            }
        }
        let gone = |(index, known): &(usize, &Callback)| twin(*index, known, &old.callbacks, &new.callbacks).is_none();
        for (_, known) in old.callbacks.iter().enumerate().filter(gone) {
            let text = format!("The callback {} is gone", code(&known.name));
            self.add(Rule::CallbackRemoved, &about, false, text, (Some(known.expression.clone()), None));
        }
    }

    /// A type as people read it, in Rust's words; `new` says of which document.
    pub(super) fn type_word(&self, new: bool, ty: &Ty) -> String {
        super::rust::tidy(&emit::rust_ty(if new { self.new.api } else { self.old.api }, ty).to_string())
    }
}

fn presence_word(required: bool) -> &'static str {
    if required { "required" } else { "optional" }
}

/// Where a parameter travels, in words.
fn place_word(place: Location) -> &'static str {
    match place {
        Location::Path(_) => "path",
        Location::Query(_) => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
        Location::Body => "body",
    }
}

fn label(field: &Field, place: Location) -> String {
    format!("{} ({})", code(&field.wire), place_word(place))
}

/// The style of a parameter that its place does not tell.
fn style(api: &Api, operation: &Operation, field: &Field) -> Option<Style> {
    let def = operation.input.type_id().and_then(|id| api.types.get(id.0))?;
    let Kind::Struct(structure) = &def.kind else { return None };
    let index = structure.fields.iter().position(|known| known.origin == field.origin && known.wire == field.wire)?;
    operation.styles.get(index)?.map(|(_, style)| style)
}

/// A style by the specification's name.
fn style_word(style: Style) -> String {
    let exploded = |name: &str, exploded| if exploded { format!("{name}, exploded") } else { name.to_owned() };
    match style {
        Style::Simple(explode) => exploded("simple", explode),
        Style::Label(explode) => exploded("label", explode),
        Style::Matrix(explode) => exploded("matrix", explode),
        Style::Form(explode) => exploded("form", explode),
        Style::Space => "spaceDelimited".to_owned(),
        Style::Pipe => "pipeDelimited".to_owned(),
        Style::Deep => "deepObject".to_owned(),
        Style::Json => "JSON".to_owned(),
        Style::Whole => "the whole query".to_owned(),
    }
}

fn form_word(place: Location) -> String {
    match place {
        Location::Query(true) => "repeated for each item".to_owned(),
        Location::Query(false) => "joined by commas".to_owned(),
        Location::Path(Repeat::Query) => "path, and again in the query".to_owned(),
        Location::Path(Repeat::Body) => "path, and again in the body".to_owned(),
        other => place_word(other).to_owned(),
    }
}

fn pagination(pages: &Pagination) -> String {
    match pages {
        Pagination::Cursor { after, items, cursor, .. } => format!("cursor `{cursor}` of `{items}` as `{after}`"),
        Pagination::Page { page, items, .. } => format!("numbered by `{page}`, items at `{items}`"),
    }
}
