//! Findings as people and tools read them.
//!
//! `full` looks like rustc's output, source lines included; `concise` is one line each for editors; `json` is one object a line;
//! `github` is one workflow command a line, which GitHub shows beside the changed lines of a pull request.

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};
use serde_json::{Value, json};

use super::{Diagnostic, Diagnostics, Label, Severity};
use crate::source::{FileId, SourceFile, Sources, Span};

/// How findings are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// With the lines of the document.
    Full {
        /// With the colours of a terminal.
        colour: bool,
    },
    /// `path:line:column: severity[code]: message`.
    Concise,
    /// One JSON object a line.
    Json,
    /// `::error file=…,line=…::message`, the workflow commands of GitHub Actions.
    Github,
}

/// Source text beyond this is not drawn: a document in one line of megabytes helps nobody.
const DRAWN: usize = 64 * 1024;

/// Writes every finding as text that ends with a newline, or nothing.
#[must_use]
pub fn render(diagnostics: &Diagnostics, sources: &Sources, format: Format) -> String {
    let mut text = String::new();
    for finding in diagnostics.iter() {
        text.push_str(&one(finding, sources, format));
        text.push('\n');
    }
    text
}

/// Writes one finding, without the last newline (`full` ends with a blank line's worth: its own newline).
fn one(finding: &Diagnostic, sources: &Sources, format: Format) -> String {
    match format {
        Format::Full { colour } => full(finding, sources, colour) + "\n",
        Format::Concise => {
            let place = finding.span().map(|span| sources.place(span) + ": ").unwrap_or_default();
            let message = clean(&finding.message);
            format!("{place}{}[{}]: {message}", finding.severity.word(), finding.code)
        }
        Format::Json => as_json(finding, sources).to_string(),
        Format::Github => github(finding, sources),
    }
}

/// A workflow command. Columns are counted from 1 and GitHub shows them only within one line, so a finding over several has none.
fn github(finding: &Diagnostic, sources: &Sources) -> String {
    let level = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let place = finding.span().map_or_else(String::new, |span| {
        let (start, end) = (sources.line_col(span), sources.line_col(Span { start: span.end, ..span }));
        let file = property(sources.path(span.file));
        if start.line == end.line {
            format!("file={file},line={0},endLine={0},col={1},endColumn={2},", start.line, start.column, end.column)
        } else {
            format!("file={file},line={},endLine={},", start.line, end.line)
        }
    });
    // What there is to say about the places goes into the text: a command has one place only.
    let mut text = clean(&finding.message);
    for label in finding.labels.iter().filter(|label| !label.text.is_empty()) {
        let at = if label.primary { String::new() } else { format!("{}: ", sources.place(label.span)) };
        text.push_str(&format!("\n{at}{}", clean(&label.text)));
    }
    for help in &finding.help {
        text.push_str(&format!("\nhelp: {}", clean(help)));
    }
    format!("::{level} {place}title={}::{}", property(finding.code.word()), escaped(&text))
}

/// The text of a command: its end is the end of the line.
fn escaped(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property of a command: it also ends at a comma, and its name at a colon.
fn property(text: &str) -> String {
    escaped(text).replace(':', "%3A").replace(',', "%2C")
}

fn full(finding: &Diagnostic, sources: &Sources, colour: bool) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let message = clean(&finding.message);
    let mut group = level.primary_title(message).id(finding.code.word()).elements(snippets(finding, sources));
    for help in &finding.help {
        group = group.element(Level::HELP.message(clean(help)));
    }
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let report: [Group<'_>; 1] = [group];
    renderer.render(&report)
}

/// One snippet per file, the file with the primary label first.
fn snippets<'a>(finding: &'a Diagnostic, sources: &'a Sources) -> Vec<Element<'a>> {
    let mut order: Vec<FileId> = Vec::new();
    let labels = || finding.labels.iter().filter(|l| l.primary).chain(finding.labels.iter().filter(|l| !l.primary));
    for label in labels() {
        if !order.contains(&label.span.file) {
            order.push(label.span.file);
        }
    }
    let mut elements = Vec::new();
    for id in order {
        let Some(file) = sources.get(id) else { continue };
        let labels: Vec<&Label> = labels().filter(|label| label.span.file == id).collect();
        elements.push(snippet(file, &labels));
    }
    elements
}

fn snippet<'a>(file: &'a SourceFile, labels: &[&'a Label]) -> Element<'a> {
    let text = file.text.as_str();
    let first = labels.iter().map(|label| label.span.start).min().unwrap_or(0).min(text.len());
    let last = labels.iter().map(|label| label.span.start).max().unwrap_or(0).min(text.len());
    let start = line_start(text, first);
    let end = line_end(text, last);
    let at = file.line_col(first);
    let Some(part) = text.get(start..end).filter(|part| part.len() <= DRAWN) else {
        let place = labels.first().map_or(at, |label| file.line_col(label.span.start));
        return Origin::path(file.path.as_str()).line(place.line).char_column(place.column).into();
    };
    let annotations = labels.iter().map(|label| {
        let kind = if label.primary { AnnotationKind::Primary } else { AnnotationKind::Context };
        // A block covers many lines; its first says enough.
        // Half a sign cannot be shown.
        let from = whole(text, label.span.start.clamp(start, end));
        let to = whole(text, label.span.end.clamp(from, end).min(line_end(text, from)));
        let annotation = kind.span(from - start..to - start);
        if label.text.is_empty() { annotation } else { annotation.label(clean(&label.text)) }
    });
    Snippet::source(part).line_start(at.line).path(file.path.as_str()).fold(true).annotations(annotations).into()
}

fn line_start(text: &str, at: usize) -> usize {
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1)
}

/// The last place up to this one that is between two signs.
fn whole(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

fn line_end(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or("");
    at + rest.find('\n').unwrap_or(rest.len())
}

/// What came from a document must not steer the reader's terminal.
fn clean(text: &str) -> String {
    annotate_snippets::normalize_untrusted_str(text)
}

fn as_json(finding: &Diagnostic, sources: &Sources) -> Value {
    let labels: Vec<Value> = finding
        .labels
        .iter()
        .map(|label| {
            let at = sources.line_col(label.span);
            json!({
                "file": sources.path(label.span.file), "line": at.line, "column": at.column,
                "text": label.text, "primary": label.primary,
            })
        })
        .collect();
    let at = finding.span().map(|span| (sources.path(span.file), sources.line_col(span)));
    json!({
        "code": finding.code.word(),
        "severity": finding.severity.word(),
        "message": finding.message,
        "file": at.map(|(path, _)| path),
        "line": at.map(|(_, place)| place.line),
        "column": at.map(|(_, place)| place.column),
        "help": finding.help,
        "labels": labels,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Code;

    #[test]
    fn workflow_commands_escape_what_would_end_them() {
        let mut sources = Sources::default();
        let file = sources.add("api, v1:2%.yaml", "a: 1\nb: 支付\nc:\n  d: 2\n");
        let mut diags = Diagnostics::default();
        diags
            .error(Code::WrongType, "100 % wrong, see a::b\nand c")
            .at(Span::new(file, 8, 14), "this\r")
            .also(Span::new(file, 0, 1), "that")
            .help("mend it");
        diags.warn(Code::KeyUnknown, "a block").at(Span::new(file, 15, 22), "");
        diags.note(Code::FileUnreadable, "nowhere");
        let shown = render(&diags, &sources, Format::Github);
        let lines: Vec<&str> = shown.lines().collect();
        assert_eq!(
            lines,
            [
                "::error file=api%2C v1%3A2%25.yaml,line=2,endLine=2,col=4,endColumn=6,title=wrong-type::100 %25 wrong, see a::b%0Aand \
                 c%0Athis␍%0Aapi, v1:2%25.yaml:1:1: that%0Ahelp: mend it",
                "::warning file=api%2C v1%3A2%25.yaml,line=3,endLine=4,title=key-unknown::a block",
                "::notice title=file-unreadable::nowhere",
            ]
        );
    }
}
