//! Values: members and parameters that met, their types, and what they must satisfy.

use super::pairs::plain;
use super::rule::Rule;
use super::types::travels;
use super::{About, Comparison, code};
use crate::ir::*;

impl Comparison<'_> {
    /// A member or parameter and what it became; `label` is what to call it at the beginning of a sentence.
    pub(super) fn field(&mut self, about: &About, label: &str, old: &Field, new: &Field) {
        let everywhere = about.clone();
        let mut about = about.clone();
        about.directions.retain(|direction| travels(new, *direction));
        let quiet = about.touching(Vec::new());
        if old.wire == new.wire && old.name != new.name {
            let values = (Some(old.name.clone()), Some(new.name.clone()));
            self.add(Rule::FieldRenamed, &about, false, format!("{label} has another name in Rust"), values);
        }
        self.mutability(&everywhere, label, old, new);
        match (old.presence.is_required(), new.presence.is_required()) {
            (false, true) => {
                self.add(Rule::BecameRequired, &about, true, format!("{label} must be there"), words("optional", "required"))
            }
            (true, false) => {
                self.add(Rule::BecameOptional, &about, false, format!("{label} may be absent"), words("required", "optional"))
            }
            _ => {}
        }
        let nullable = |field: &Field| matches!(field.presence, Presence::RequiredNullable | Presence::OptionalNullable);
        match (nullable(old), nullable(new)) {
            (false, true) => self.add(Rule::BecameNullable, &about, false, format!("{label} may be null"), (None, None)),
            (true, false) => self.add(Rule::BecameNotNullable, &about, false, format!("{label} is never null"), (None, None)),
            _ => {}
        }
        if !self.value(&about, label, &old.ty, &new.ty) {
            self.limits(&quiet, label, &old.limits, &new.limits);
            let (before, after) = (old.items.clone().unwrap_or_default(), new.items.clone().unwrap_or_default());
            self.limits(&quiet, &format!("Each item of {label}"), &before.limits, &after.limits);
            self.reading(&quiet, &format!("Each item of {label}"), (before.accept, &[]), (after.accept, &[]));
            self.sensitivity(&quiet, &format!("each item of {label}"), before.sensitive, after.sensitive);
        }
        self.reading(&quiet, label, (old.accept, &old.aliases), (new.accept, &new.aliases));
        self.sensitivity(&quiet, label, old.sensitive, new.sensitive);
        if old.default != new.default {
            let show = |value: &Option<serde_json::Value>| value.as_ref().map(ToString::to_string);
            self.add(
                Rule::DefaultChanged,
                &quiet,
                false,
                format!("{label} has another default"),
                (show(&old.default), show(&new.default)),
            );
        }
        match (old.deprecated, new.deprecated) {
            (false, true) => self.add(Rule::FieldDeprecated, &quiet, false, format!("{label} is deprecated"), (None, None)),
            (true, false) => {
                self.add(Rule::FieldReactivated, &quiet, false, format!("{label} is no longer deprecated"), (None, None))
            }
            _ => {}
        }
        self.docs(&quiet, label, &old.docs, &new.docs);
        self.example(&quiet, label, old.example.as_ref(), new.example.as_ref());
    }

    fn mutability(&mut self, about: &About, label: &str, old: &Field, new: &Field) {
        let required = new.presence.is_required();
        match (old.read_only, new.read_only) {
            (false, true) => self.add(Rule::BecameReadOnly, about, required, format!("{label} is only in answers"), (None, None)),
            (true, false) => self.add(Rule::BecameNotReadOnly, about, required, format!("{label} may be sent"), (None, None)),
            _ => {}
        }
        match (old.write_only, new.write_only) {
            (false, true) => self.add(
                Rule::BecameWriteOnly,
                about,
                old.presence.is_required(),
                format!("{label} is only in requests"),
                (None, None),
            ),
            (true, false) => {
                self.add(Rule::BecameNotWriteOnly, about, required, format!("{label} may be answered"), (None, None))
            }
            _ => {}
        }
    }

    fn reading(&mut self, about: &About, label: &str, old: (Accept, &[String]), new: (Accept, &[String])) {
        let sorted = |names: &[String]| {
            let mut names = names.to_vec();
            names.sort();
            names
        };
        if old.0 != new.0 || sorted(old.1) != sorted(new.1) {
            let values = (Some(accepted(old.0, old.1)), Some(accepted(new.0, new.1)));
            self.add(Rule::ReadingChanged, about, false, format!("{label} is accepted in other forms when reading"), values);
        }
    }

    fn sensitivity(&mut self, about: &About, label: &str, old: bool, new: bool) {
        match (old, new) {
            (false, true) => {
                self.add(Rule::SensitivityChanged, about, false, format!("{label} is now hidden in logs"), (None, None))
            }
            (true, false) => {
                self.add(Rule::SensitivityChanged, about, false, format!("{label} now appears in logs"), (None, None))
            }
            _ => {}
        }
    }

    /// A type at some place and what it became. Whether anything was said, after which limits mean nothing.
    pub(super) fn value(&mut self, about: &About, label: &str, old: &Ty, new: &Ty) -> bool {
        let (before, after) = (plain(self.old.api, old), plain(self.new.api, new));
        if let (Ty::List(before), Ty::List(after)) | (Ty::Map(before), Ty::Map(after)) = (&before, &after) {
            return self.value(about, &format!("Each item of {label}"), before, after);
        }
        let words = (self.type_word(false, old), self.type_word(true, new));
        let Some(rule) = relation(self.old.api, self.new.api, &before, &after) else {
            let boxed = |ty: &Ty| matches!(ty, Ty::Boxed(_));
            if words.0 != words.1 && boxed(old) == boxed(new) {
                let text = format!("{label} has a type of another name");
                self.add(Rule::TypeRenamed, about, false, text, (Some(words.0), Some(words.1)));
            }
            return false;
        };
        let text = match rule {
            Rule::TypeWidened => format!("{label} may be more than it was"),
            Rule::TypeNarrowed => format!("{label} may be less than it was"),
            Rule::FormatChanged => format!("{label} is written in another format"),
            _ => format!("{label} has another type"),
        };
        let show = |api: &Api, ty: &Ty, word: String| Some(form(api, ty).map_or(word.clone(), |form| format!("{form} ({word})")));
        let values = (show(self.old.api, &before, words.0), show(self.new.api, &after, words.1));
        let mut about = about.clone();
        about.touches.extend(self.target_items(false, old));
        about.touches.extend(self.target_items(true, new));
        self.add(rule, &about, false, text, values);
        true
    }

    fn limits(&mut self, about: &About, label: &str, old: &Limits, new: &Limits) {
        let lower = |low: Option<u64>| low.filter(|low| *low > 0);
        for (word, old, new) in [
            ("minLength", lower(old.min_length), lower(new.min_length)),
            ("minItems", lower(old.min_items), lower(new.min_items)),
        ] {
            self.bound(about, label, word, (show(old), show(new)), grows(old, new));
        }
        for (word, old, new) in [("maxLength", old.max_length, new.max_length), ("maxItems", old.max_items, new.max_items)] {
            self.bound(about, label, word, (show(old), show(new)), shrinks(old, new));
        }
        let below = (edge(&old.minimum, old.exclusive_minimum), edge(&new.minimum, new.exclusive_minimum));
        self.bound(
            about,
            label,
            "minimum",
            (bound_text(below.0), bound_text(below.1)),
            grows(below.0.map(Edge::up), below.1.map(Edge::up)),
        );
        let above = (edge(&old.maximum, old.exclusive_maximum), edge(&new.maximum, new.exclusive_maximum));
        self.bound(
            about,
            label,
            "maximum",
            (bound_text(above.0), bound_text(above.1)),
            shrinks(above.0.map(Edge::down), above.1.map(Edge::down)),
        );
        self.bound(
            about,
            label,
            "multipleOf",
            (old.multiple_of.clone(), new.multiple_of.clone()),
            steps(old.multiple_of.as_deref(), new.multiple_of.as_deref()),
        );
        let pattern = match (&old.pattern, &new.pattern) {
            (None, Some(_)) => Some(Rule::LimitTightened),
            (Some(_), None) => Some(Rule::LimitRelaxed),
            (Some(old), Some(new)) if old != new => Some(Rule::LimitChanged),
            _ => None,
        };
        self.bound(about, label, "pattern", (old.pattern.clone(), new.pattern.clone()), pattern);
        let unique = match (old.unique_items, new.unique_items) {
            (false, true) => Some(Rule::LimitTightened),
            (true, false) => Some(Rule::LimitRelaxed),
            _ => None,
        };
        self.bound(about, label, "uniqueItems", (Some(old.unique_items.to_string()), Some(new.unique_items.to_string())), unique);
        if old.format != new.format {
            self.add(
                Rule::FormatChanged,
                about,
                false,
                format!("{label} claims another format"),
                (old.format.clone(), new.format.clone()),
            );
        }
    }

    fn bound(&mut self, about: &About, label: &str, word: &str, values: (Option<String>, Option<String>), rule: Option<Rule>) {
        let Some(rule) = rule else { return };
        let named = |value: Option<String>| Some(value.map_or_else(|| format!("no {word}"), |value| format!("{word} {value}")));
        let text = match rule {
            Rule::LimitTightened => format!("{label} must satisfy more"),
            Rule::LimitRelaxed => format!("{label} has to satisfy less"),
            _ => format!("{label} must satisfy something else"),
        };
        self.add(rule, about, false, text, (named(values.0), named(values.1)));
    }
}

/// Which of the rules about types holds between two types that are neither both lists nor both maps; none when they are alike.
fn relation(old_api: &Api, new_api: &Api, old: &Ty, new: &Ty) -> Option<Rule> {
    let kind = |api: &Api, ty: &Ty| match ty {
        Ty::Named(id) => api.types.get(id.0).map(|def| match def.kind {
            Kind::Enum(_) => 'e',
            Kind::Union(_) => 'u',
            _ => 's',
        }),
        _ => None,
    };
    let (before, after) = (kind(old_api, old), kind(new_api, new));
    match (before, after) {
        (Some(a), Some(b)) if a == b => return None,
        (None, None) if old == new => return None,
        _ => {}
    }
    if *new == Ty::Any {
        return Some(Rule::TypeWidened);
    }
    if *old == Ty::Any {
        return Some(Rule::TypeNarrowed);
    }
    if after == Some('u') && before != Some('u') {
        return Some(if holds(new_api, new, old_api, old) { Rule::TypeWidened } else { Rule::TypeChanged });
    }
    if before == Some('u') && after != Some('u') {
        return Some(if holds(old_api, old, new_api, new) { Rule::TypeNarrowed } else { Rule::TypeChanged });
    }
    let object = |kind: Option<char>, ty: &Ty| kind == Some('s') || matches!(ty, Ty::Map(_));
    match (old, new) {
        (_, Ty::AnyObject) if object(before, old) => return Some(Rule::TypeWidened),
        (Ty::AnyObject, _) if object(after, new) => return Some(Rule::TypeNarrowed),
        _ => {}
    }
    let text = |kind: Option<char>, ty: &Ty| kind == Some('e') || is_text(ty);
    if text(before, old) && text(after, new) {
        return Some(match (old, new) {
            (_, Ty::String) => Rule::TypeWidened,
            (Ty::String, _) => Rule::TypeNarrowed,
            (Ty::Decimal { .. }, Ty::Decimal { .. }) => Rule::FormatChanged,
            (Ty::Integer(_), Ty::Decimal { .. }) => Rule::TypeWidened,
            (Ty::Decimal { .. }, Ty::Integer(_)) => Rule::TypeNarrowed,
            _ => Rule::TypeChanged,
        });
    }
    Some(match (size(old), size(new)) {
        (Some(before), Some(after)) if before == after => Rule::FormatChanged,
        (Some(before), Some(after)) if before.0 <= after.0 && before.1 <= after.1 => Rule::TypeWidened,
        (Some(before), Some(after)) if before.0 >= after.0 && before.1 >= after.1 => Rule::TypeNarrowed,
        _ => Rule::TypeChanged,
    })
}

/// Whether a union has this type among its alternatives.
fn holds(api: &Api, union: &Ty, other_api: &Api, other: &Ty) -> bool {
    let name = |api: &Api, ty: &Ty| super::pairs::definition(api, ty).and_then(|def| def.component.clone());
    let Some(Kind::Union(union)) = super::pairs::definition(api, union).map(|def| &def.kind) else { return false };
    union.variants.iter().any(|variant| match name(other_api, other) {
        Some(component) => name(api, &variant.ty) == Some(component),
        None => plain(api, &variant.ty) == *other,
    })
}

/// Whether a type that is not named travels as a JSON string.
fn is_text(ty: &Ty) -> bool {
    matches!(
        ty,
        Ty::String
            | Ty::DateTime
            | Ty::Date
            | Ty::Integer(Width::I64Text | Width::U64Text)
            | Ty::Decimal { text: true, .. }
            | Ty::File
    )
}

/// How far a JSON number reaches, below and above zero.
fn size(ty: &Ty) -> Option<(u8, u8)> {
    match ty {
        Ty::Integer(Width::I32) => Some((31, 31)),
        Ty::Integer(Width::U32) => Some((0, 32)),
        Ty::Integer(Width::I64) => Some((63, 63)),
        Ty::Integer(Width::U64) => Some((0, 64)),
        Ty::Float(Float::F32) => Some((100, 100)),
        Ty::Float(Float::F64) | Ty::Decimal { text: false, .. } => Some((200, 200)),
        _ => None,
    }
}

/// What a scalar is in JSON, where Rust's word alone would hide it.
fn form(api: &Api, ty: &Ty) -> Option<String> {
    if let Ty::Decimal { text, places: Some(places) } = ty {
        return Some(format!("{} of {places} places", if *text { "string" } else { "number" }));
    }
    let word = match ty {
        Ty::Named(id) => match api.types.get(id.0)?.kind {
            Kind::Enum(_) => "one of some values",
            Kind::Union(_) => "one of some types",
            _ => "object",
        },
        ty if is_text(ty) => "string",
        Ty::Integer(_) => "integer",
        Ty::Float(_) | Ty::Decimal { .. } => "number",
        Ty::Bool => "boolean",
        Ty::AnyObject | Ty::Map(_) => "object",
        Ty::List(_) => "array",
        _ => return None,
    };
    Some(word.to_owned())
}

/// What a reader accepts besides the declared form.
pub(super) fn accepted(accept: Accept, aliases: &[String]) -> String {
    let forms = [
        (accept.string, "string"),
        (accept.number, "number"),
        (accept.boolean, "boolean"),
        (accept.json_text, "JSON text"),
        (accept.empty, "empty text as absent"),
    ];
    let forms = forms.into_iter().filter(|(on, _)| *on).map(|(_, word)| word.to_owned());
    let all: Vec<String> = forms.chain(aliases.iter().map(|name| code(name))).collect();
    if all.is_empty() { "as declared".to_owned() } else { all.join(", ") }
}

fn words(old: &str, new: &str) -> (Option<String>, Option<String>) {
    (Some(old.to_owned()), Some(new.to_owned()))
}

fn show(bound: Option<u64>) -> Option<String> {
    bound.map(|bound| bound.to_string())
}

/// The judgement of a lower bound.
fn grows<T: PartialOrd>(old: Option<T>, new: Option<T>) -> Option<Rule> {
    match (old, new) {
        (None, Some(_)) => Some(Rule::LimitTightened),
        (Some(_), None) => Some(Rule::LimitRelaxed),
        (Some(old), Some(new)) if new > old => Some(Rule::LimitTightened),
        (Some(old), Some(new)) if new < old => Some(Rule::LimitRelaxed),
        _ => None,
    }
}

/// The judgement of an upper bound.
fn shrinks<T: PartialOrd>(old: Option<T>, new: Option<T>) -> Option<Rule> {
    match (old, new) {
        (Some(old), Some(new)) => grows(Some(new), Some(old)),
        (old, new) => grows(old, new),
    }
}

/// An end of a range.
#[derive(Clone, Copy)]
struct Edge<'a> {
    text: &'a str,
    value: f64,
    exclusive: bool,
}

impl Edge<'_> {
    /// As a lower end; an exclusive one is higher.
    fn up(self) -> (f64, i8) {
        (self.value, i8::from(self.exclusive))
    }

    /// As an upper end; an exclusive one is lower.
    fn down(self) -> (f64, i8) {
        (self.value, -i8::from(self.exclusive))
    }
}

fn edge(bound: &Option<String>, exclusive: bool) -> Option<Edge<'_>> {
    let text = bound.as_deref()?;
    Some(Edge { text, value: text.parse().ok()?, exclusive })
}

fn bound_text(edge: Option<Edge<'_>>) -> Option<String> {
    edge.map(|edge| format!("{}{}", edge.text, if edge.exclusive { " (exclusive)" } else { "" }))
}

/// The judgement of `multipleOf`.
fn steps(old: Option<&str>, new: Option<&str>) -> Option<Rule> {
    let (Some(old), Some(new)) = (old, new) else { return grows(old.map(|_| 0), new.map(|_| 0)) };
    let (Ok(before), Ok(after)) = (old.parse::<f64>(), new.parse::<f64>()) else { return None };
    // Steps are written in decimal, so a quotient that is whole is whole up to what binary fractions lose.
    let whole = |quotient: f64| quotient.is_finite() && quotient >= 1.0 && (quotient - quotient.round()).abs() < 1e-9;
    match () {
        () if before == after => None,
        () if whole(after / before) => Some(Rule::LimitTightened),
        () if whole(before / after) => Some(Rule::LimitRelaxed),
        () => Some(Rule::LimitChanged),
    }
}
