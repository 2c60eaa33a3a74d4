//! What refusals say: one type for all statuses, or an enum over several types, shared by all operations that have the same ones.
//!
//! The enum is called after its types, so that no operation that comes or goes renames it; where a type was made for one operation alone,
//! after that operation.

use crate::ir::*;
use crate::names;
use std::collections::BTreeSet;

pub(super) fn run(api: &mut Api) {
    for index in 0..api.modules.len() {
        let Some(module) = api.modules.get(index) else { continue };
        let mut taken = taken(api, module, index);
        let mut enums: Vec<RefusalEnum> = Vec::new();
        let mut found = Vec::new();
        for operation in module.groups.iter().flat_map(|group| &group.operations) {
            found.push(refusals(api, operation, &mut enums, &mut taken));
        }
        let Some(module) = api.modules.get_mut(index) else { continue };
        module.refusals = enums;
        for (operation, found) in module.groups.iter_mut().flat_map(|group| &mut group.operations).zip(found) {
            operation.refusals = found;
        }
    }
}

/// Names that an enum of this module must not have.
fn taken(api: &Api, module: &Module, index: usize) -> BTreeSet<String> {
    let own = api.types.iter().filter(|def| def.module.is_none_or(|module| module == index)).map(|def| &def.name);
    let groups = module.groups.iter().map(|group| &group.type_name);
    let operations = module.groups.iter().flat_map(|group| &group.operations);
    let answers = operations.filter_map(|operation| operation.several.as_ref().map(|several| &several.name));
    own.chain(groups).chain(answers).cloned().collect()
}

fn refusals(api: &Api, operation: &Operation, enums: &mut Vec<RefusalEnum>, taken: &mut BTreeSet<String>) -> Refusals {
    let declared: Vec<(&String, &Ty)> = operation.responses.iter().filter_map(|one| refusal(one, operation)).collect();
    let mut variants: Vec<(String, Ty)> = Vec::new();
    for (_, ty) in &declared {
        if !variants.iter().any(|(_, known)| known == *ty) {
            let name = names::unique(name(api, ty), |name| variants.iter().any(|(known, _)| known == name));
            variants.push((name, (*ty).clone()));
        }
    }
    if let [(_, only)] = variants.as_slice() {
        return Refusals::One(only.clone(), declared.iter().map(|(status, _)| (*status).clone()).collect());
    }
    if variants.is_empty() {
        return Refusals::Untyped;
    }
    variants.sort_by(|(one, _), (other, _)| one.cmp(other));
    let position = |ty: &Ty| variants.iter().position(|(_, known)| known == ty);
    let rows = declared.iter().filter_map(|(key, ty)| Some((status(key)?, position(ty)?))).collect();
    let index = enums.iter().position(|known| known.variants == variants).unwrap_or_else(|| {
        let name = names::unique(enum_name(api, operation, &variants), |name| taken.contains(name));
        taken.insert(name.clone());
        enums.push(RefusalEnum { name, variants });
        enums.len() - 1
    });
    Refusals::Several { index, rows }
}

/// Status and type of an answer that is a refusal with something to read.
fn refusal<'o>(response: &'o Response, operation: &Operation) -> Option<(&'o String, &'o Ty)> {
    let lonely = response.status == "default" && !operation.responses.iter().any(|other| other.status.starts_with('2'));
    let refuses = response.status.starts_with(['4', '5']) || (response.status == "default" && !lonely);
    let json = response.media_type.as_ref().is_some_and(|media| media.contains("json") || media == "*/*");
    let ty = response.ty.as_ref().filter(|ty| !matches!(ty, Ty::Any | Ty::AnyObject | Ty::File))?;
    (refuses && json).then_some((&response.status, ty))
}

fn status(key: &str) -> Option<AnswerStatus> {
    match (key, key.parse::<u16>()) {
        ("default", _) => Some(AnswerStatus::Any),
        (_, Ok(status)) => Some(AnswerStatus::Is(status)),
        _ => key.get(..1)?.parse().ok().map(AnswerStatus::Class),
    }
}

fn enum_name(api: &Api, operation: &Operation, variants: &[(String, Ty)]) -> String {
    let of_document = |ty: &Ty| ty.target().is_none_or(|id| api.types.get(id.0).is_some_and(|def| def.component.is_some()));
    match variants.iter().all(|(_, ty)| of_document(ty)) {
        true => joined(&variants.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>()),
        false => format!("{}Refusal", names::pascal(&operation.id)),
    }
}

/// All names with `Or` between them, without the words that a name shares with the one before it: `ApiErrorForbiddenOrNotFound`.
fn joined(all: &[&str]) -> String {
    let mut out = String::new();
    let mut before: Vec<String> = Vec::new();
    for name in all {
        let words: Vec<String> = names::snake(name).split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect();
        let shared = before.iter().zip(&words).take_while(|(one, other)| one == other).count();
        if !out.is_empty() {
            out.push_str("Or");
        }
        match shared > 0 && shared < words.len() {
            true => out.extend(words.iter().skip(shared).map(|word| names::pascal(word))),
            false => out.push_str(name),
        }
        before = words;
    }
    out
}

/// What a type is called as a variant.
fn name(api: &Api, ty: &Ty) -> String {
    let of = |inner: &Ty, suffix: &str| format!("{}{suffix}", name(api, inner));
    match ty {
        Ty::Named(id) | Ty::Boxed(id) => api.types.get(id.0).map(|def| def.name.clone()).unwrap_or_default(),
        Ty::List(inner) => of(inner, "List"),
        Ty::Map(inner) => of(inner, "Map"),
        Ty::Option(inner) => name(api, inner),
        Ty::String => "Text".to_owned(),
        Ty::Bool => "Flag".to_owned(),
        Ty::Integer(_) => "Integer".to_owned(),
        Ty::Float(_) | Ty::Decimal { .. } => "Number".to_owned(),
        Ty::Date => "Day".to_owned(),
        Ty::DateTime => "Time".to_owned(),
        Ty::Any | Ty::AnyObject | Ty::File => "Content".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn names_tell_each_word_once() {
        assert_eq!(joined(&["Problem", "WrongInput"]), "ProblemOrWrongInput");
        assert_eq!(joined(&["ApiErrorForbidden", "ApiErrorNotFound"]), "ApiErrorForbiddenOrNotFound");
        assert_eq!(joined(&["Error", "ErrorList"]), "ErrorOrList");
    }
}
