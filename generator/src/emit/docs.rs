//! Texts of the document as rustdoc.

use crate::ir::{Docs, Text};
use proc_macro2::TokenStream;
use quote::quote;
use std::borrow::Cow;

/// Doc attributes for finished lines of text. Each line gets its own attribute with a leading space, the only form that the printer turns
/// into `///` lines.
pub(crate) fn lines(text: &str) -> TokenStream {
    let text = commentable(text);
    let lines =
        text.trim_end().lines().map(|line| if line.trim().is_empty() { String::new() } else { format!(" {}", line.trim_end()) });
    quote! { #(#[doc = #lines])* }
}

/// Module docs, in the inner form.
pub(crate) fn inner(text: &str) -> TokenStream {
    let text = commentable(text);
    let lines =
        text.trim_end().lines().map(|line| if line.trim().is_empty() { String::new() } else { format!(" {}", line.trim_end()) });
    quote! { #(#![doc = #lines])* }
}

/// A text as a comment may hold it: rustc refuses carriage returns there, and signs that turn the direction of what follows.
pub(super) fn commentable(text: &str) -> Cow<'_, str> {
    let harmless = |sign: char| sign == '\n' || sign == '\t' || !(sign.is_control() || turns(sign));
    if text.chars().all(harmless) {
        return Cow::Borrowed(text);
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    Cow::Owned(text.chars().filter(|sign| harmless(*sign)).collect())
}

/// Whether a sign changes the direction of the text around it, so that code may look like something else.
pub(super) fn turns(sign: char) -> bool {
    matches!(sign, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Summary and description as one text; `fallback` when the document says nothing.
pub(crate) fn prose(docs: &Docs, fallback: &str) -> String {
    let mut parts: Vec<String> = Vec::new();
    if let Some(summary) = plain(&docs.summary) {
        // Titles carry no full stop, the first line of a doc comment does.
        parts.push(if summary.ends_with(|last: char| last.is_alphanumeric() || last == ')') {
            format!("{summary}.")
        } else {
            summary
        });
    }
    if let Some(description) = plain(&docs.description).filter(|text| !parts.contains(text)) {
        parts.push(description);
    }
    if parts.is_empty() { fallback.to_owned() } else { parts.join("\n\n") }
}

/// A text of the document, safe inside rustdoc, wrapped at the width of the sources.
pub(crate) fn plain(text: &Text) -> Option<String> {
    let text = commentable(text.main.as_deref()?.trim());
    if text.is_empty() {
        return None;
    }
    Some(wrap(&escape(&text), 110))
}

/// Square brackets would become links to items that do not exist and angle brackets HTML tags; bare URLs would be warned about. Code
/// spans and fenced blocks are left as they are.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut fenced = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            // Unmarked blocks of foreign descriptions are not Rust, and rustdoc would try to compile them.
            out.push_str(if !fenced && line.trim() == "```" { "```text" } else { line });
            fenced = !fenced;
        } else if fenced {
            out.push_str(line);
        } else {
            escape_line(line, &mut out);
        }
        out.push('\n');
    }
    if fenced {
        out.push_str("```\n");
    }
    out
}

fn escape_line(line: &str, out: &mut String) {
    let closed = line.matches('`').count().is_multiple_of(2);
    let mut code = false;
    let mut rest = line;
    while let Some(sign) = rest.chars().next() {
        let url = ["https://", "http://"].iter().any(|scheme| rest.starts_with(scheme)) && !out.ends_with(['<', '(']);
        if url && !(code && closed) {
            let end = rest
                .find(|c: char| c.is_whitespace() || matches!(c, ')' | ']' | '>' | '"' | '\'' | ',' | '，' | '。'))
                .unwrap_or(rest.len());
            let (address, tail) = rest.split_at(end);
            let kept = address.trim_end_matches(['.', ';', ':']);
            out.push('<');
            out.push_str(kept);
            out.push('>');
            out.push_str(&address[kept.len()..]);
            rest = tail;
            continue;
        }
        match sign {
            '`' => {
                code = !code;
                out.push_str(if closed { "`" } else { "\\`" });
            }
            '[' | ']' | '<' | '>' if !(code && closed) => {
                out.push('\\');
                out.push(sign);
            }
            _ => out.push(sign),
        }
        rest = &rest[sign.len_utf8()..];
    }
}

/// Breaks long lines at blanks; list items, tables, headings and fenced blocks keep their lines.
fn wrap(text: &str, width: usize) -> String {
    let mut out = String::new();
    let mut fenced = false;
    for line in text.lines() {
        let trimmed = line.trim_start();
        if trimmed.starts_with("```") {
            fenced = !fenced;
        }
        let kept = fenced || trimmed.starts_with(['|', '#']) || line.chars().count() <= width;
        if kept {
            out.push_str(line.trim_end());
            out.push('\n');
            continue;
        }
        let indent = if trimmed.starts_with("- ") || trimmed.starts_with("* ") { "  " } else { "" };
        let mut length = 0;
        for word in line.split(' ') {
            let word_length = word.chars().count();
            if length > 0 && length + 1 + word_length > width {
                out.push('\n');
                out.push_str(indent);
                length = indent.len();
            } else if length > 0 {
                out.push(' ');
                length += 1;
            }
            out.push_str(word);
            length += word_length;
        }
        out.push('\n');
    }
    out.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_text_is_harmless_in_rustdoc() {
        let mut out = String::new();
        escape_line("see [x] <b> `[y]` at https://example.com/a.", &mut out);
        assert_eq!(out, "see \\[x\\] \\<b\\> `[y]` at <https://example.com/a>.");
    }

    #[test]
    fn long_lines_break_at_blanks() {
        assert_eq!(wrap("aaa bbb ccc", 7), "aaa bbb\nccc");
    }
}
