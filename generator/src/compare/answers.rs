//! Answers of an operation: which came and went, their bodies, forms and envelopes.

use super::pairs::Twins;
use super::rule::Rule;
use super::verdict::Direction;
use super::{About, Comparison, code};
use crate::ir::*;
use crate::media_type::essence;

impl Comparison<'_> {
    /// The answers of an operation, by status.
    pub(super) fn answers(&mut self, twins: &Twins<'_>, about: &About) {
        let ((old_module, _, old), (module, _, new)) = (twins.old, twins.new);
        let success = |status: &str| status.starts_with('2');
        let about = About { directions: vec![Direction::Answer], ..about.clone() };
        let plain = about.touching(Vec::new());
        for response in &new.responses {
            let status = &response.status;
            let is_success = success(status);
            // What the method returns is the business of successes alone.
            let mut about = if is_success || status == "default" { about.clone() } else { plain.clone() };
            about.touches.extend(variant(module, new, status));
            let about = &about;
            let Some(known) = old.responses.iter().find(|known| known.status == *status) else {
                let text = format!("New answer {}", code(status));
                self.add(
                    Rule::AnswerAdded,
                    about,
                    is_success,
                    text,
                    (None, response.ty.as_ref().map(|ty| self.type_word(true, ty))),
                );
                continue;
            };
            let body = format!("The answer {}", code(status));
            match (&known.ty, &response.ty) {
                (None, Some(ty)) => self.add(
                    Rule::AnswerBodyAdded,
                    about,
                    false,
                    format!("{body} has a body"),
                    (None, Some(self.type_word(true, ty))),
                ),
                (Some(ty), None) => self.add(
                    Rule::AnswerBodyRemoved,
                    about,
                    false,
                    format!("{body} has no body"),
                    (Some(self.type_word(false, ty)), None),
                ),
                (Some(old_ty), Some(new_ty)) => {
                    self.value(about, &body, old_ty, new_ty);
                }
                (None, None) => {}
            }
            if let (Some(old_form), Some(new_form)) = (&known.media_type, &response.media_type)
                && essence(old_form) != essence(new_form)
            {
                let values = (Some(old_form.clone()), Some(new_form.clone()));
                self.add(Rule::AnswerFormChanged, &plain, false, format!("{body} travels in another form"), values);
            }
            let envelope =
                |module: &Module, index: Option<usize>| index.and_then(|i| module.envelopes.get(i)).map(|e| e.name.clone());
            let envelopes = (envelope(old_module, known.envelope), envelope(module, response.envelope));
            if envelopes.0 != envelopes.1 {
                self.add(Rule::EnvelopeChanged, &plain, false, format!("{body} is wrapped differently"), envelopes);
            }
            self.docs(&plain, &format!("answer {}", code(status)), &known.docs, &response.docs);
        }
        for known in old.responses.iter().filter(|known| !new.responses.iter().any(|response| response.status == known.status)) {
            let text = format!("The answer {} is gone", code(&known.status));
            let mut about = if success(&known.status) || known.status == "default" { about.clone() } else { plain.clone() };
            about.touches.extend(variant(old_module, old, &known.status));
            let about = &about;
            self.add(
                Rule::AnswerRemoved,
                about,
                success(&known.status),
                text,
                (known.ty.as_ref().map(|ty| self.type_word(false, ty)), None),
            );
        }
        if old.failure != new.failure {
            let show = |condition: &Option<Condition>| condition.as_ref().map(super::protocol::condition);
            let text = "Errors inside a successful status are recognised differently";
            self.add(Rule::FailureChanged, &plain, false, text, (show(&old.failure), show(&new.failure)));
        }
    }
}

/// The public items of one of several successful answers.
fn variant(module: &Module, operation: &Operation, status: &str) -> Vec<String> {
    let row = operation.answers.iter().position(|row| match row.status {
        AnswerStatus::Is(own) => own.to_string() == status,
        AnswerStatus::Class(class) => status.eq_ignore_ascii_case(&format!("{class}XX")),
        AnswerStatus::Any => status == "default",
    });
    let Some((several, row)) = operation.several.as_ref().zip(row) else { return Vec::new() };
    let path = format!("{}::{}", module.ident, several.name);
    several.variants.get(row).map(|variant| vec![format!("{path}::{}", variant.name), path]).unwrap_or_default()
}
