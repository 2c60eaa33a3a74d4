// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! `multipart/form-data`, written and read.
//!
//! A server holds bodies whole in memory, since it bounds what it accepts; so does a client, but for files that are streams themselves. The
//! writer is deterministic: the same parts give the same bytes. Only where a file is a stream the boundary is drawn by lot, because nobody
//! can look into the file beforehand.

#[cfg(feature = "stream")]
use bytes::Bytes;

use super::source::Source;

/// One part of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    /// The field's name.
    pub name: String,
    /// The file's name; a part without one is text.
    pub file_name: Option<String>,
    /// The content's media type.
    pub content_type: Option<String>,
    /// The content.
    pub content: Vec<u8>,
    /// Where the content comes from, when it is not in memory.
    pub source: Option<Source>,
    /// How it stands in a form without parts, when that is not the usual way.
    pub written: Option<String>,
}

impl Part {
    /// A text part.
    pub(crate) fn text(name: &str, content: &str) -> Self {
        Self {
            name: name.to_owned(),
            file_name: None,
            content_type: None,
            content: content.as_bytes().to_vec(),
            source: None,
            written: None,
        }
    }

    /// The content as text, unless this is a file or no UTF-8.
    pub(crate) fn as_text(&self) -> Option<&str> {
        if self.file_name.is_some() { None } else { std::str::from_utf8(&self.content).ok() }
    }
}

/// Writes parts as a body; returns the content type, which names the boundary, and the bytes.
pub(crate) fn write(parts: &[Part]) -> (String, Vec<u8>) {
    let boundary = boundary(parts);
    let mut body = Vec::with_capacity(parts.iter().map(|part| part.content.len() + part.name.len() + 160).sum());
    for part in parts {
        body.extend(head(part, &boundary).bytes());
        body.extend(&part.content);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{boundary}--\r\n").bytes());
    (content_type(&boundary), body)
}

/// The same where files are streams.
#[cfg(feature = "stream")]
pub(crate) fn stream(parts: &[Part]) -> (String, Source) {
    use std::hash::{BuildHasher, RandomState};
    let boundary = format!("form-boundary-{:016x}{:016x}", RandomState::new().hash_one(0), RandomState::new().hash_one(1));
    let mut pieces = Vec::new();
    for part in parts {
        pieces.push(Source::from(Bytes::from(head(part, &boundary))));
        pieces.push(part.source.clone().unwrap_or_else(|| Source::from(Bytes::from(part.content.clone()))));
        pieces.push(Source::from(Bytes::from_static(b"\r\n")));
    }
    pieces.push(Source::from(Bytes::from(format!("--{boundary}--\r\n"))));
    (content_type(&boundary), pieces.into_iter().collect())
}

fn content_type(boundary: &str) -> String {
    format!("multipart/form-data; boundary={boundary}")
}

/// What stands before the content of a part.
fn head(part: &Part, boundary: &str) -> String {
    let mut head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", quoted(&part.name));
    if let Some(file_name) = &part.file_name {
        head.push_str(&format!("; filename=\"{}\"", quoted(file_name)));
    }
    head.push_str("\r\n");
    if let Some(content_type) = &part.content_type {
        let content_type: String = content_type.chars().filter(|character| !character.is_control()).collect();
        head.push_str(&format!("Content-Type: {content_type}\r\n"));
    }
    head.push_str("\r\n");
    head
}

/// The boundary that a content type names.
pub(crate) fn boundary_of(content_type: &str) -> Option<String> {
    parameter(content_type, "boundary").filter(|boundary| !boundary.is_empty() && boundary.len() <= 70)
}

/// The file's name in a content disposition.
#[cfg(feature = "client")]
pub(crate) fn file_name_of(disposition: &str) -> Option<String> {
    parameter(disposition, "filename").map(|name| unquoted(&name)).filter(|name| !name.is_empty())
}

/// Reads a body. Nothing is returned for a body that is no form with this boundary, or that ends too early.
pub(crate) fn read(boundary: &str, body: &[u8]) -> Option<Vec<Part>> {
    // With a line break in front, the first delimiter looks like all others.
    let first = format!("--{boundary}");
    let delimiter = format!("\r\n--{boundary}");
    let mut rest = match body.strip_prefix(first.as_bytes()) {
        Some(rest) => rest,
        None => split_at(body, delimiter.as_bytes())?.1,
    };
    let mut parts = Vec::new();
    loop {
        if rest.starts_with(b"--") {
            return Some(parts);
        }
        let padding = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        rest = rest.get(padding..)?.strip_prefix(b"\r\n")?;
        let (part, after) = match rest.strip_prefix(b"\r\n") {
            // No headers at all.
            Some(_) => return None,
            None => split_at(rest, delimiter.as_bytes())?,
        };
        let (head, content) = split_at(part, b"\r\n\r\n")?;
        parts.push(read_part(std::str::from_utf8(head).ok()?, content)?);
        rest = after;
    }
}

fn read_part(head: &str, content: &[u8]) -> Option<Part> {
    let header = |wanted: &str| {
        head.split("\r\n")
            .filter_map(|line| line.split_once(':'))
            .find(|(name, _)| name.trim().eq_ignore_ascii_case(wanted))
            .map(|(_, value)| value.trim())
    };
    let disposition = header("content-disposition")?;
    Some(Part {
        name: unquoted(&parameter(disposition, "name")?),
        file_name: parameter(disposition, "filename").map(|name| unquoted(&name)),
        content_type: header("content-type").map(str::to_owned),
        content: content.to_vec(),
        source: None,
        written: None,
    })
}

/// A parameter of a header such as `form-data; name="a"`. A quoted value may hold semicolons and escaped quotes.
fn parameter(header: &str, wanted: &str) -> Option<String> {
    let mut rest = header.split_once(';')?.1;
    loop {
        let (name, after) = rest.split_once('=')?;
        let (value, next) = value(after.trim_start());
        if name.trim().eq_ignore_ascii_case(wanted) {
            return Some(value);
        }
        rest = next;
    }
}

/// Reads a token or a quoted string, and returns what follows the next semicolon.
fn value(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let (value, next) = text.split_once(';').unwrap_or((text, ""));
        return (value.trim().to_owned(), next);
    };
    let mut value = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return (value, quoted.get(at..).and_then(|rest| rest.split_once(';')).map_or("", |(_, next)| next)),
            // Only a quote or a backslash is escaped; file names of old browsers hold bare backslashes.
            '\\' if quoted.get(at + 1..).is_some_and(|rest| rest.starts_with(['"', '\\'])) => {
                value.extend(characters.next().map(|(_, escaped)| escaped))
            }
            _ => value.push(character),
        }
    }
    (value, "")
}

/// The text before and after the first `needle`.
fn split_at<'a>(text: &'a [u8], needle: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let at = position(text, needle)?;
    Some((text.get(..at)?, text.get(at + needle.len()..)?))
}

fn position(text: &[u8], needle: &[u8]) -> Option<usize> {
    let (&first, _) = needle.split_first()?;
    let mut from = 0;
    loop {
        let at = from + text.get(from..)?.iter().position(|&byte| byte == first)?;
        if text.get(at..)?.starts_with(needle) {
            return Some(at);
        }
        from = at + 1;
    }
}

/// The first of a fixed sequence of boundaries that no part contains.
fn boundary(parts: &[Part]) -> String {
    let mut number = 0_u32;
    loop {
        let boundary = format!("form-boundary-{number:08x}");
        if !parts.iter().any(|part| position(&part.content, boundary.as_bytes()).is_some()) {
            return boundary;
        }
        number = number.wrapping_add(1);
    }
}

/// A name as HTML forms write it: quotes and line breaks percent-encoded, everything else as it is.
/// A name as it stands in quotes.
pub(crate) fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

fn unquoted(name: &str) -> String {
    name.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(content: &[u8]) -> Part {
        Part {
            name: "attachment".into(),
            file_name: Some("资料 \"1\";\r\n.zip".into()),
            content_type: Some("application/zip".into()),
            content: content.to_vec(),
            source: None,
            written: None,
        }
    }

    fn round_trip(parts: &[Part]) {
        let (content_type, body) = write(parts);
        let boundary = boundary_of(&content_type).unwrap_or_default();
        assert_eq!(read(&boundary, &body).as_deref(), Some(parts));
    }

    #[test]
    fn forms_survive_a_round_trip() {
        round_trip(&[]);
        round_trip(&[Part::text("name", "中国 a=b&c"), Part::text("", ""), file(b"PK\x05\x06\0\r\n--form-boundary-0000000")]);
        round_trip(&[file(b"\r\n--form-boundary-00000000--\r\n"), file(b"\r\n\r\n")]);
    }

    #[test]
    fn writing_is_deterministic() {
        assert_eq!(write(&[file(b"x")]), write(&[file(b"x")]));
    }

    #[test]
    fn forms_of_other_writers_are_read() {
        let body = [
            "preamble\r\n--x \r\ncontent-disposition: form-data; filename=\"a\\\"b.zip\"; name=file\r\nX: y\r\n\r\n1\r\n2\r\n",
            "--x\r\nContent-Disposition:form-data;name=\"t\"\r\n\r\nv\r\n--x--\r\nepilogue",
        ];
        let parts = read("x", body.concat().as_bytes()).unwrap_or_default();
        let seen: Vec<_> =
            parts.iter().map(|part| (part.name.as_str(), part.file_name.as_deref(), part.content.as_slice())).collect();
        assert_eq!(seen, [("file", Some("a\"b.zip"), b"1\r\n2".as_slice()), ("t", None, b"v".as_slice())]);
        assert_eq!(boundary_of("multipart/form-data; charset=utf-8; boundary=\"a;b\"").as_deref(), Some("a;b"));
    }

    #[test]
    fn broken_forms_are_refused() {
        let whole = b"--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nvalue\r\n--x--";
        assert!(read("x", whole).is_some());
        for end in 0..whole.len() - 1 {
            assert_eq!(read("x", whole.get(..end).unwrap_or_default()), None, "{end}");
        }
        assert_eq!(read("y", whole), None);
        assert_eq!(read("x", b"--x\r\n\r\nno headers\r\n--x--"), None);
        assert_eq!(read("x", b"--x\r\nContent-Type: text/plain\r\n\r\nno name\r\n--x--"), None);
    }
}
