//! YAML with places, built from the events of `saphyr-parser`.
//!
//! The tree grows on an explicit stack, so depth costs no call stack. What YAML can say and JSON cannot is a finding, not a guess.

use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScalarStyle, Span as Mark, StrInput, Tag};

use super::super::node::{Map, Node, Value};
use super::indent::Indented;
use super::{MAX_ALIASED, MAX_DEPTH, insert, scalar, too_deep};
use crate::diag::{Code, Diagnostics};
use crate::source::{FileId, Span};

/// Reads a whole text. `None`, with a finding, when it is not YAML or not one document.
pub fn parse(file: FileId, text: &str, diags: &mut Diagnostics) -> Option<Node> {
    // The parser takes it for the end of the file, and what stands behind it would be lost in silence.
    if let Some(at) = text.find('\0') {
        diags.error(Code::SyntaxInvalid, "not valid YAML: a NUL character").at(Span::new(file, at, at + 1), "remove it");
        return None;
    }
    let mut indented = Indented::new(text);
    let mut first = None;
    loop {
        // What an attempt found that was not the last means nothing.
        let mut found = Diagnostics::default();
        let attempt = attempt(file, text, &indented, &mut found);
        if let Attempt::Unindented(start, what) = attempt {
            first = first.or(Some((indented.original(start), what)));
            let mended = match what {
                Part::Quoted => indented.mend(start),
                Part::Flow => indented.mend_line(start),
            };
            if mended {
                continue;
            }
            let (at, what) = first.unwrap_or((0, what));
            found
                .error(Code::SyntaxInvalid, format!("not valid YAML: a line of {} is not indented", what.name()))
                .at(sign(file, text, at), "noticed here");
        }
        if let Some((at, what)) = first.filter(|_| indented.is_changed() && matches!(attempt, Attempt::Read(_))) {
            found
                .warn(Code::SyntaxInvalid, format!("later lines of {} are not indented", what.name()))
                .at(sign(file, text, at), "the first of such places, read as if they were")
                .help("indent them further than the key they belong to");
        }
        if let (Some((at, what @ Part::Flow)), Attempt::Refused) = (first, &attempt) {
            // More likely than a line that is not indented is a bracket that was never closed.
            let end = found.iter().next().and_then(crate::diag::Diagnostic::span);
            let finding = diags.error(Code::SyntaxInvalid, format!("not valid YAML: a line of {} is not indented", what.name()));
            finding.at(sign(file, text, at), "does this still belong there?");
            if let Some(end) = end {
                finding.also(end, "it is not closed up to here");
            }
            finding.help("close the bracket that is open before this line");
            return None;
        }
        for finding in found.iter() {
            diags.add(finding.clone());
        }
        return if let Attempt::Read(root) = attempt { Some(root) } else { None };
    }
}

/// The one sign at a byte.
fn sign(file: FileId, text: &str, at: usize) -> Span {
    Span::new(file, at, at + text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8))
}

/// How an attempt to read a text ended.
enum Attempt {
    Read(Node),
    /// Something has a line that is not indented: the quoted text that begins at this byte of the text with blanks, or the line at this byte.
    Unindented(usize, Part),
    /// The findings say why.
    Refused,
}

/// What has a line that is not indented.
#[derive(Clone, Copy)]
enum Part {
    Quoted,
    Flow,
}

impl Part {
    const fn name(self) -> &'static str {
        match self {
            Self::Quoted => "a quoted text",
            Self::Flow => "a list or an object in brackets",
        }
    }
}

fn attempt(file: FileId, text: &str, indented: &Indented<'_>, diags: &mut Diagnostics) -> Attempt {
    let seen = indented.text.as_ref();
    let mut builder = Builder {
        bytes: Bytes { text: seen, chars: 0, bytes: 0, ascii: seen.is_ascii() },
        indented,
        file,
        text,
        diags,
        stack: Vec::new(),
        anchors: HashMap::new(),
        aliased: 0,
        root: None,
        documents: 0,
    };
    let mut parser = Parser::new(StrInput::new(seen));
    while let Some(event) = parser.next_event() {
        match event {
            Ok((event, mark)) => {
                if builder.event(event, mark).is_none() {
                    return Attempt::Refused;
                }
            }
            Err(error) => {
                let at = builder.bytes.at(error.marker().index());
                match error.info() {
                    UNINDENTED => return Attempt::Unindented(at, Part::Quoted),
                    info if UNINDENTED_FLOW.contains(&info) => return Attempt::Unindented(at, Part::Flow),
                    _ => {}
                }
                let at = indented.original(at);
                let span = sign(file, text, at);
                builder.diags.error(Code::SyntaxInvalid, format!("not valid YAML: {}", error.info())).at(span, "noticed here");
                return Attempt::Refused;
            }
        }
    }
    match builder.root.take() {
        Some(root) => Attempt::Read(root),
        None => {
            diags.error(Code::SyntaxInvalid, "the file is empty").at(Span::new(file, 0, 0), "expected an OpenAPI document");
            Attempt::Refused
        }
    }
}

/// What the parser says of a quoted text whose later lines are not indented. It then points at the beginning of the text.
const UNINDENTED: &str = "invalid indentation in quoted scalar";

/// What it says of a line within brackets. It then points at the first sign of the line.
const UNINDENTED_FLOW: [&str; 2] = ["invalid indentation", "invalid indentation in flow construct"];

/// Turns character offsets into byte offsets. Offsets come nearly in order, so it walks from the last one.
struct Bytes<'a> {
    text: &'a str,
    chars: usize,
    bytes: usize,
    ascii: bool,
}

impl Bytes<'_> {
    fn at(&mut self, chars: usize) -> usize {
        if self.ascii {
            return chars.min(self.text.len());
        }
        let (before, after) = self.text.split_at_checked(self.bytes).unwrap_or((self.text, ""));
        if chars >= self.chars {
            self.bytes += after.chars().take(chars - self.chars).map(char::len_utf8).sum::<usize>();
        } else {
            self.bytes -= before.chars().rev().take(self.chars - chars).map(char::len_utf8).sum::<usize>();
        }
        self.chars = chars;
        self.bytes
    }
}

/// An object or list that is still open.
struct Open {
    anchor: usize,
    start: usize,
    content: Content,
}

enum Content {
    List(Vec<Node>),
    Map { map: Map, key: Option<(String, Span)> },
}

struct Builder<'a> {
    bytes: Bytes<'a>,
    indented: &'a Indented<'a>,
    file: FileId,
    text: &'a str,
    diags: &'a mut Diagnostics,
    stack: Vec<Open>,
    anchors: HashMap<usize, (Node, usize)>,
    aliased: usize,
    root: Option<Node>,
    documents: usize,
}

impl Builder<'_> {
    /// Takes one event; `None` when reading on makes no sense.
    fn event(&mut self, event: Event<'_>, mark: Mark) -> Option<()> {
        let start = self.bytes.at(mark.start.index());
        let end = self.bytes.at(mark.end.index());
        let start = self.indented.original(start);
        let span = Span::new(self.file, start, self.indented.original(end).max(start));
        match event {
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 {
                    self.unsupported("the file holds more than one YAML document", span, "a second one starts here");
                    return None;
                }
            }
            Event::Scalar(text, style, anchor, tag) => self.scalar(&text, style, anchor, tag.as_deref(), span),
            Event::Alias(anchor) => self.alias(anchor, span)?,
            Event::SequenceStart(anchor, tag) => {
                self.container_tag(tag.as_deref(), "seq", span);
                self.open(anchor, span, Content::List(Vec::new()))?;
            }
            Event::MappingStart(anchor, tag) => {
                self.container_tag(tag.as_deref(), "map", span);
                self.open(anchor, span, Content::Map { map: Map::new(), key: None })?;
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span)?,
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
        }
        Some(())
    }

    fn open(&mut self, anchor: usize, span: Span, content: Content) -> Option<()> {
        if self.stack.len() >= MAX_DEPTH {
            too_deep(span, self.diags);
            return None;
        }
        if self.wants_key() {
            self.unsupported("a key is an object or a list", span, "expected a word as key");
            return None;
        }
        self.stack.push(Open { anchor, start: span.start, content });
        Some(())
    }

    fn close(&mut self, end: Span) -> Option<()> {
        let Open { anchor, start, content } = self.stack.pop()?;
        let flow = matches!(self.text.as_bytes().get(start), Some(b'{' | b'['));
        let (value, last) = match content {
            Content::List(list) => {
                let last = list.last().map(|node| node.span.end);
                (Value::List(list), last)
            }
            Content::Map { map, .. } => {
                let last = map.last().map(|(_, member)| member.node.span.end);
                (Value::Map(map), last)
            }
        };
        // The end of a block is noticed at the next token, far behind its last line; that of a flow collection at its bracket.
        let end = if flow { self.bracket(end) } else { last.unwrap_or(end.start) };
        self.add(Node::new(Span::new(self.file, start, end.max(start)), value), anchor);
        Some(())
    }

    /// The byte behind a closing bracket.
    fn bracket(&self, mark: Span) -> usize {
        let is = |at: usize| matches!(self.text.as_bytes().get(at), Some(b'}' | b']'));
        if is(mark.start) { mark.start + 1 } else { mark.end }
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, anchor: usize, tag: Option<&Tag>, span: Span) {
        if self.wants_key() {
            self.key(text, span);
            return;
        }
        // A value that was left out is reported at the next token; it belongs behind its key.
        let span = match self.stack.last() {
            Some(Open { content: Content::Map { key: Some((_, key)), .. }, .. }) if span.start == span.end => {
                Span::new(self.file, key.end, key.end)
            }
            _ => span,
        };
        let text_only = style != ScalarStyle::Plain;
        let value = match tag {
            None if text_only => Value::String(text.to_owned()),
            None => scalar::plain(text, span, self.diags),
            Some(tag) => self.tagged(tag, text, span),
        };
        self.add(Node::new(span, value), anchor);
    }

    fn tagged(&mut self, tag: &Tag, text: &str, span: Span) -> Value {
        let core = tag.is_yaml_core_schema() || tag.handle == "!!";
        match tag.suffix.as_str() {
            "str" if core => Value::String(text.to_owned()),
            "" if tag.handle == "!" => Value::String(text.to_owned()),
            "int" | "float" | "bool" | "null" if core => scalar::plain(text, span, self.diags),
            _ => {
                self.strange(tag, span);
                Value::Null
            }
        }
    }

    fn container_tag(&mut self, tag: Option<&Tag>, expected: &str, span: Span) {
        if let Some(tag) = tag.filter(|tag| tag.suffix != expected) {
            self.strange(tag, span);
        }
    }

    /// A tag of somebody's own; it stands before its value.
    fn strange(&mut self, tag: &Tag, value: Span) {
        let written = format!("{}{}", tag.handle, tag.suffix);
        let before = self.text.get(..value.start).unwrap_or_default().trim_end();
        let span = match before.strip_suffix(&written) {
            Some(rest) => Span::new(self.file, rest.len(), before.len()),
            None => value,
        };
        self.unsupported(&format!("the YAML tag `{tag}` means nothing in an OpenAPI document"), span, "remove it");
    }

    fn alias(&mut self, anchor: usize, span: Span) -> Option<()> {
        let Some((node, size)) = self.anchors.get(&anchor) else {
            self.unsupported("an alias stands inside the value it stands for", span, "this would never end");
            return None;
        };
        self.aliased = self.aliased.saturating_add(*size);
        if self.aliased > MAX_ALIASED {
            self.diags
                .error(Code::TooLarge, format!("the aliases of this file stand for more than {MAX_ALIASED} values"))
                .at(span, "this one goes over the limit");
            return None;
        }
        let node = node.clone();
        if self.wants_key() {
            let Value::String(text) = node.value else {
                self.unsupported("a key is an object or a list", span, "expected a word as key");
                return None;
            };
            self.key(&text, span);
        } else if self.stack.len() + node.depth() > MAX_DEPTH {
            too_deep(span, self.diags);
            return None;
        } else {
            self.add(node, 0);
        }
        Some(())
    }

    fn wants_key(&self) -> bool {
        matches!(self.stack.last(), Some(Open { content: Content::Map { key: None, .. }, .. }))
    }

    fn key(&mut self, text: &str, span: Span) {
        if let Some(Open { content: Content::Map { key, .. }, .. }) = self.stack.last_mut() {
            *key = Some((text.to_owned(), span));
        }
    }

    /// Puts a finished value where it belongs.
    fn add(&mut self, node: Node, anchor: usize) {
        if anchor > 0 {
            self.anchors.insert(anchor, (node.clone(), node.size()));
        }
        match self.stack.last_mut() {
            None => self.root = Some(node),
            Some(Open { content: Content::List(list), .. }) => list.push(node),
            Some(Open { content: Content::Map { map, key }, .. }) => {
                if let Some((key, span)) = key.take() {
                    insert(map, key, span, node, self.diags);
                }
            }
        }
    }

    fn unsupported(&mut self, message: &str, span: Span, label: &str) {
        self.diags.error(Code::SyntaxUnsupported, message).at(span, label);
    }
}
