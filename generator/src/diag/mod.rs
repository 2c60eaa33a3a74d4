//! Findings: what is wrong, where, and what to do about it.
//!
//! A stage never stops at the first problem and never prints. It adds a [`Diagnostic`] to [`Diagnostics`] and carries on as far
//! as makes sense; the program decides at the end how to show them ([`render`]).

mod code;
pub mod render;
mod suggest;

pub use code::Code;
pub use suggest::{nearest, one_edit_away};

use crate::source::{Sources, Span};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// Generation goes on; `--strict` turns it into an error.
    Warning,
    /// Worth knowing.
    Note,
}

impl Severity {
    /// The word shown to people.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// A place a finding speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The bytes meant.
    pub span: Span,
    /// What is said about them; may be empty.
    pub text: String,
    /// Whether this is the place to mend, not one that merely explains.
    pub primary: bool,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The kind of problem.
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// The headline: if only one line can be shown, this is it.
    pub message: String,
    /// The places it speaks of.
    pub labels: Vec<Label>,
    /// What to do, one sentence each.
    pub help: Vec<String>,
}

impl Diagnostic {
    /// A finding without a place yet.
    #[must_use]
    pub fn new(severity: Severity, code: Code, message: impl Into<String>) -> Self {
        Self { code, severity, message: message.into(), labels: Vec::new(), help: Vec::new() }
    }

    /// The place to mend.
    pub fn at(&mut self, span: Span, text: impl Into<String>) -> &mut Self {
        self.labels.push(Label { span, text: text.into(), primary: true });
        self
    }

    /// A further place that explains the finding.
    pub fn also(&mut self, span: Span, text: impl Into<String>) -> &mut Self {
        self.labels.push(Label { span, text: text.into(), primary: false });
        self
    }

    /// What to do about it.
    pub fn help(&mut self, text: impl Into<String>) -> &mut Self {
        self.help.push(text.into());
        self
    }

    /// The place to mend, or else any place.
    #[must_use]
    pub fn span(&self) -> Option<Span> {
        self.labels.iter().find(|label| label.primary).or(self.labels.first()).map(|label| label.span)
    }
}

/// How many findings of one severity are kept. Nobody reads more, and a file of megabytes could make millions of them.
pub const MAX_FINDINGS: usize = 10_000;

/// The findings of one run.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    /// How many errors, warnings and notes are kept.
    kept: [usize; 3],
    /// The last finding that is not kept, for its maker to chain onto.
    dropped: Option<Diagnostic>,
}

impl Diagnostics {
    /// Adds an error; places and help are chained on: `diags.error(code, "…").at(span, "…").help("…")`.
    pub fn error(&mut self, code: Code, message: impl Into<String>) -> &mut Diagnostic {
        self.add(Diagnostic::new(Severity::Error, code, message))
    }

    /// Adds a warning; chained on like [`Diagnostics::error`].
    pub fn warn(&mut self, code: Code, message: impl Into<String>) -> &mut Diagnostic {
        self.add(Diagnostic::new(Severity::Warning, code, message))
    }

    /// Adds a note; chained on like [`Diagnostics::error`].
    pub fn note(&mut self, code: Code, message: impl Into<String>) -> &mut Diagnostic {
        self.add(Diagnostic::new(Severity::Note, code, message))
    }

    /// Adds a finished finding.
    pub fn add(&mut self, diagnostic: Diagnostic) -> &mut Diagnostic {
        let [errors, warnings, notes] = &mut self.kept;
        let kept = match diagnostic.severity {
            Severity::Error => errors,
            Severity::Warning => warnings,
            Severity::Note => notes,
        };
        if *kept >= MAX_FINDINGS {
            return self.dropped.insert(diagnostic);
        }
        *kept += 1;
        let at = self.list.len();
        self.list.push(diagnostic);
        // The element at `at` was pushed on the line above.
        #[expect(clippy::indexing_slicing, reason = "just pushed")]
        &mut self.list[at]
    }

    /// Whether anything forbids going on.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// How many findings matter this much.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.list.iter().filter(|finding| finding.severity == severity).count()
    }

    /// Turns warnings into errors, for `--strict`.
    pub fn deny_warnings(&mut self) {
        for finding in &mut self.list {
            if finding.severity == Severity::Warning {
                finding.severity = Severity::Error;
            }
        }
    }

    /// Puts the findings in the order of the files and removes repetitions, so that the order of rules never shows.
    pub fn sort(&mut self) {
        self.list.sort_by(|a, b| {
            let key = |d: &Diagnostic| (d.span().map(|s| (s.file, s.start)), d.severity, d.code);
            key(a).cmp(&key(b)).then_with(|| a.message.cmp(&b.message))
        });
        self.list.dedup();
    }

    /// The findings, in the order they were added or sorted.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// Whether findings were dropped because there were too many of their severity.
    #[must_use]
    pub const fn is_cut(&self) -> bool {
        self.dropped.is_some()
    }

    /// Whether there is nothing to say.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Everything as plain text, as tests and logs want it.
    #[must_use]
    pub fn to_plain(&self, sources: &Sources) -> String {
        render::render(self, sources, render::Format::Full { colour: false })
    }
}
