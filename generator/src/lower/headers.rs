//! Headers of answers: those that successful answers declare become a type, one for all operations that declare the same; likewise those
//! that requests declare which come by themselves.
//!
//! The type is called after its headers, so that no operation that comes or goes renames it. All of its fields are optional: a gateway may
//! leave out what it promised, and that is no reason to lose the rest.

use super::{Lower, Node};
use crate::ir::*;
use crate::names;

/// Headers that HTTP itself deals with; the specification says to ignore the first.
const PASSED_OVER: &[&str] = &["content-type", "content-length", "transfer-encoding", "set-cookie"];
/// How long the name of a type may be before the rest of its headers is only counted.
const LONG: usize = 32;
/// How headers begin that are for browsers alone.
const FOR_BROWSERS: &str = "access-control-";

impl<'a> Lower<'a> {
    /// The type of the headers that the successful answers of an operation declare, if they declare any. Says once that links are not followed.
    pub(super) fn answer_headers(&mut self, operation: &Node<'a>) -> Option<TypeId> {
        let mut declared: Vec<(&'a str, Node<'a>)> = Vec::new();
        for (status, response) in operation.get("responses").into_iter().flat_map(|list| list.members()) {
            let response = response.resolve();
            self.links(&response);
            if !status.starts_with(['2', '3']) {
                continue;
            }
            for (name, header) in response.get("headers").into_iter().flat_map(|list| list.members()) {
                let known = |(other, _): &(&str, Node<'_>)| other.eq_ignore_ascii_case(name);
                if !passed_over(name) && is_name(name) && !declared.iter().any(known) {
                    declared.push((name, header.resolve()));
                }
            }
        }
        self.header_type(declared, "Headers of an answer.", operation)
    }

    /// The type of the headers that a request declares which comes by itself.
    pub(super) fn request_headers(&mut self, parameters: &[Node<'a>], operation: &Node<'a>) -> Option<TypeId> {
        let headers = parameters.iter().filter(|parameter| parameter.str("in") == Some("header"));
        let named = headers.filter_map(|parameter| Some((parameter.str("name")?, parameter.clone())));
        let declared = named.filter(|(name, _)| !passed_over(name) && is_name(name)).collect();
        self.header_type(declared, "Headers of a request that comes by itself.", operation)
    }

    fn header_type(&mut self, mut declared: Vec<(&'a str, Node<'a>)>, what: &str, operation: &Node<'a>) -> Option<TypeId> {
        declared.sort_by_key(|(name, _)| name.to_ascii_lowercase());
        let title = type_name(&declared.iter().map(|(name, _)| *name).collect::<Vec<_>>());
        let mut fields: Vec<Field> = Vec::new();
        for (name, header) in &declared {
            let Some(schema) = header.get("schema") else { continue };
            let mut field = self.field(name, &schema, &title, false, 0);
            let description = header.text("description");
            if !description.is_empty() {
                field.docs = Docs { summary: Text::default(), description };
            }
            field.presence = Presence::new(false, false);
            field.ty = self.plain(field.ty);
            field.deprecated |= header.flag("deprecated");
            (field.read_only, field.write_only) = (false, false);
            field.origin.clone_from(&header.pointer);
            fields.push(field);
        }
        let key: Vec<(String, Ty)> = fields.iter().map(|field| (field.wire.clone(), field.ty.clone())).collect();
        if key.is_empty() {
            return None;
        }
        if let Some((_, id)) = self.header_sets.iter().find(|(known, _)| *known == key) {
            return Some(*id);
        }
        super::schemas::settle_names(&mut fields, &[]);
        let text = Text { main: Some(what.to_owned()), ..Text::default() };
        let docs = Docs { description: text, ..Docs::default() };
        let id = self.add_made_type(title, docs, Struct { fields, ..Struct::default() }, &operation.pointer);
        self.header_sets.push((key, id));
        Some(id)
    }

    /// What a header can carry: a value, or a list of them. Anything else is its text.
    fn plain(&self, ty: Ty) -> Ty {
        match ty {
            Ty::List(inner) if self.is_one_value(&inner) => Ty::List(inner),
            ty if self.is_one_value(&ty) => ty,
            _ => Ty::String,
        }
    }

    fn is_one_value(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Named(id) => self.api.types.get(id.0).is_some_and(|def| matches!(def.kind, Kind::Enum(_))),
            Ty::Any | Ty::AnyObject | Ty::File | Ty::Option(_) | Ty::List(_) | Ty::Map(_) | Ty::Boxed(_) => false,
            _ => true,
        }
    }

    /// Links tell which operation may be called next with what; the caller decides that.
    fn links(&mut self, response: &Node<'a>) {
        let Some(links) = response.get("links").filter(|links| links.members().next().is_some()) else { return };
        if !std::mem::replace(&mut self.linked, true) {
            let span = self.document.key_span(&links.pointer);
            let note = self.diagnostics.note(crate::diag::Code::Unsupported, "`links` are not followed");
            note.at(span, "no code is made from these; the note stands for all links of the document");
        }
    }
}

fn passed_over(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    PASSED_OVER.contains(&name.as_str()) || name.starts_with(FOR_BROWSERS)
}

/// Whether HTTP allows this as the name of a header.
fn is_name(name: &str) -> bool {
    let sign = |sign: char| sign.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(sign);
    !name.is_empty() && name.chars().all(sign)
}

/// The names of all headers in a row, without `X-` and without the words that a name shares with the one before it:
/// `RateLimitLimitRemainingHeaders`. Where that gets long, the rest is counted: `CfRayConnectionDateAnd4MoreHeaders`.
fn type_name(headers: &[&str]) -> String {
    let mut out = String::new();
    let mut before: Vec<String> = Vec::new();
    for (index, header) in headers.iter().enumerate() {
        // Two more would be as short as their number.
        if out.len() >= LONG && headers.len() > index + 2 {
            return format!("{out}And{}MoreHeaders", headers.len() - index);
        }
        let bare = header.strip_prefix("X-").or_else(|| header.strip_prefix("x-")).unwrap_or(header);
        let words: Vec<String> = names::snake(bare).split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect();
        let shared = before.iter().zip(&words).take_while(|(one, other)| one == other).count();
        // A name that begins like the one before it and ends there still has to be told.
        let shared = if shared == words.len() { 0 } else { shared };
        out.extend(words.iter().skip(shared).map(|word| names::pascal(word)));
        before = words;
    }
    format!("{out}Headers")
}

#[cfg(test)]
mod tests {
    use super::type_name;

    #[test]
    fn names_say_what_is_in_the_type() {
        assert_eq!(type_name(&["Link"]), "LinkHeaders");
        assert_eq!(type_name(&["X-RateLimit-Limit", "X-RateLimit-Remaining"]), "RateLimitLimitRemainingHeaders");
        assert_eq!(type_name(&["ETag", "Retry-After"]), "ETagRetryAfterHeaders");
        let many = ["Cache-Status", "Content-Security-Policy", "Date", "ETag", "Vary"];
        assert_eq!(type_name(&many), "CacheStatusContentSecurityPolicyAnd3MoreHeaders");
    }
}
