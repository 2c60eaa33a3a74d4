//! Parameters: where each travels, and in which style.

use super::{Lower, Node};
use crate::ir::*;

/// A parameter as a field of the input.
pub(super) struct Parameter {
    pub field: Field,
    pub location: Location,
    /// The place and style, where the location alone does not say how it is written.
    pub style: Option<(Place, Style)>,
}

/// What a value is made of, as far as styles care.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Build {
    One,
    List,
    Object,
}

impl<'a> Lower<'a> {
    /// The operation's own parameters and those of the path that it does not replace.
    pub(super) fn parameters(&self, node: &Node<'a>, shared: &[Node<'a>]) -> Vec<Node<'a>> {
        let own: Vec<Node<'a>> = node.get("parameters").into_iter().flat_map(|list| list.items()).map(|p| p.resolve()).collect();
        let key = |p: &Node<'a>| (p.str("name").map(str::to_owned), p.str("in").map(str::to_owned));
        let mut all: Vec<Node<'a>> =
            shared.iter().map(Node::resolve).filter(|p| !own.iter().any(|other| key(other) == key(p))).collect();
        all.extend(own);
        // The specification says to ignore it: each body comes with a media type.
        all.retain(|p| !is_header(p, "content-type"));
        all
    }

    /// A parameter becomes a field with a place.
    pub(super) fn parameter(&mut self, node: &Node<'a>, stem: &str) -> Option<Parameter> {
        let wire = node.str("name")?;
        let media = node.get("content").and_then(|content| content.members().next());
        let schema = node.get("schema").or_else(|| media.as_ref().and_then(|(_, media)| media.get("schema")));
        // Of what nothing is said: JSON where that is the notation, else a text.
        let untold = schema.is_none();
        let schema = schema.or_else(|| media.as_ref().map(|(_, media)| media.clone()))?;
        let place = node.str("in")?;
        let required = node.flag("required") || place == "path";
        let mut field = self.field(wire, &schema, stem, required, 0);
        if place == "path" {
            // A segment of a path is never null.
            field.presence = Presence::Required;
        }
        let description = node.text("description");
        if !description.is_empty() {
            field.docs = Docs { summary: Text::default(), description };
        }
        field.sensitive |= node.flag("x-sensitive");
        field.deprecated |= node.flag("deprecated");
        field.example = node.value.get("example").cloned().or(field.example);
        field.aliases.extend(node.strings("x-aliases").into_iter().map(str::to_owned));
        field.origin.clone_from(&node.pointer);
        // Which way a schema may travel says nothing about a parameter, which goes one way only.
        (field.read_only, field.write_only) = (false, false);
        let repeat = match node.str("x-repeat-in") {
            Some("query") => Repeat::Query,
            Some("body") => Repeat::Body,
            _ => Repeat::No,
        };
        let json = media.as_ref().is_some_and(|(name, _)| name.contains("json"));
        if untold && !json {
            field.ty = Ty::String;
        }
        let build = self.build(&field.ty);
        let whole = node.flag("x-querystring").then(|| {
            let form = media.is_some_and(|(name, _)| name.starts_with("application/x-www-form-urlencoded"));
            if form && build == Build::Object { Style::Form(true) } else { Style::Whole }
        });
        let own = node.str("style").unwrap_or(if matches!(place, "query" | "cookie") { "form" } else { "simple" });
        let explode = node.value.get("explode").and_then(|v| v.as_bool()).unwrap_or(own == "form");
        let (location, target) = match place {
            "path" => (Location::Path(repeat), Place::Path),
            "query" if node.flag("allowReserved") => (Location::Query(explode), Place::QueryReserved),
            "query" => (Location::Query(explode), Place::Query),
            "header" => (Location::Header, Place::Header),
            "cookie" => (Location::Cookie, Place::Cookie),
            _ => return None,
        };
        let style = if whole.is_some() {
            whole
        } else if json
            || (self.is_nested(&field.ty)
                && !(matches!(target, Place::Query | Place::QueryReserved) && (explode || own == "deepObject")))
        {
            Some(Style::Json)
        } else {
            unusual(target, own, explode, build)
        };
        let style = style.or((target == Place::QueryReserved).then_some(Style::Form(true)));
        Some(Parameter { field, location, style: style.filter(|_| repeat == Repeat::No).map(|style| (target, style)) })
    }

    /// How the values of a form are written where `encoding` says something of its own.
    pub(super) fn form_styles(&mut self, media: &Node<'a>) -> Vec<(String, Style)> {
        let mut out = Vec::new();
        let members = media.get("schema").and_then(|schema| schema.resolve().get("properties"));
        // One value is written as it is in every style, and a comma in it parts nothing.
        let is_one = |name: &str| {
            let member = members.as_ref().and_then(|list| list.get(name)).map(|member| member.resolve());
            member.is_some_and(|member| matches!(member.str("type"), Some("string" | "integer" | "number" | "boolean")))
        };
        for (name, encoding) in media.get("encoding").into_iter().flat_map(|list| list.members()) {
            if is_one(name) {
                continue;
            }
            let explode = encoding.value.get("explode").and_then(|v| v.as_bool());
            let style = match (encoding.str("style"), explode) {
                (Some("deepObject"), _) => Style::Deep,
                (Some("spaceDelimited"), Some(false) | None) => Style::Space,
                (Some("pipeDelimited"), Some(false) | None) => Style::Pipe,
                (Some("form"), Some(false)) | (None, Some(false)) => Style::Form(false),
                (Some("form" | "spaceDelimited" | "pipeDelimited"), _) | (None, Some(true)) => Style::Form(true),
                _ => continue,
            };
            out.push((name.to_owned(), style));
        }
        out
    }

    /// Whether values stand within values, for which the styles that join by signs have no word.
    fn is_nested(&self, ty: &Ty) -> bool {
        let composed = |ty: &Ty| self.build(ty) != Build::One;
        match ty {
            Ty::List(item) | Ty::Map(item) => composed(item),
            Ty::Named(id) | Ty::Boxed(id) => match self.api.types.get(id.0).map(|def| &def.kind) {
                Some(Kind::Struct(structure)) => structure.fields.iter().any(|field| composed(&field.ty)),
                Some(Kind::Alias(ty)) => self.is_nested(&ty.clone()),
                _ => false,
            },
            _ => false,
        }
    }

    fn build(&self, ty: &Ty) -> Build {
        match ty {
            Ty::List(_) => Build::List,
            Ty::Map(_) | Ty::AnyObject => Build::Object,
            Ty::Named(id) | Ty::Boxed(id) => match self.api.types.get(id.0).map(|def| &def.kind) {
                Some(Kind::Struct(structure)) if structure.tuple => Build::List,
                Some(Kind::Struct(_)) => Build::Object,
                Some(Kind::Union(union)) if union.variants.iter().any(|variant| self.build(&variant.ty) == Build::Object) => {
                    Build::Object
                }
                Some(Kind::Alias(ty)) => self.build(&ty.clone()),
                _ => Build::One,
            },
            _ => Build::One,
        }
    }
}

/// Whether this is the header of that name.
pub(super) fn is_header(parameter: &Node<'_>, name: &str) -> bool {
    parameter.str("in") == Some("header") && parameter.str("name").is_some_and(|own| own.eq_ignore_ascii_case(name))
}

/// The style of a value that a location alone does not describe. A scalar in a query, header or plain path needs none.
fn unusual(place: Place, style: &str, explode: bool, build: Build) -> Option<Style> {
    let query = matches!(place, Place::Query | Place::QueryReserved);
    match (style, build) {
        ("label", _) => Some(Style::Label(explode)),
        ("matrix", _) => Some(Style::Matrix(explode)),
        (_, Build::One) => None,
        ("simple", _) => Some(Style::Simple(explode)),
        ("deepObject", Build::Object) => Some(Style::Deep),
        ("spaceDelimited", _) if !explode => Some(Style::Space),
        ("pipeDelimited", _) if !explode => Some(Style::Pipe),
        // A list in a query is what `Location::Query` describes.
        (_, Build::List) if query => None,
        (_, Build::List) if explode => None,
        _ => Some(Style::Form(explode)),
    }
}
