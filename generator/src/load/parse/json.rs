//! JSON with places: RFC 8259, nothing more.

use super::super::node::{Map, Node, Value};
use super::{MAX_DEPTH, insert, scalar, too_deep};
use crate::diag::{Code, Diagnostics};
use crate::source::{FileId, Span};

/// Reads a whole text. `None`, with a finding, when it is not JSON.
pub fn parse(file: FileId, text: &str, diags: &mut Diagnostics) -> Option<Node> {
    let mut reader = Reader { file, text, at: 0, diags };
    let node = reader.value(0)?;
    reader.space();
    if reader.at < text.len() {
        return reader.fail("expected the end of the file");
    }
    Some(node)
}

struct Reader<'a> {
    file: FileId,
    text: &'a str,
    at: usize,
    diags: &'a mut Diagnostics,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn span(&self, start: usize) -> Span {
        Span::new(self.file, start, self.at)
    }

    /// Reports what stands at the current place.
    fn fail<T>(&mut self, expected: &str) -> Option<T> {
        let next = self.text.get(self.at..).and_then(|rest| rest.chars().next());
        let found = next.map_or_else(|| "the end of the file".to_owned(), |c| format!("`{}`", c.escape_debug()));
        let span = Span::new(self.file, self.at, self.at + next.map_or(0, char::len_utf8));
        self.diags.error(Code::SyntaxInvalid, format!("not valid JSON: {expected}, found {found}")).at(span, expected);
        None
    }

    fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn value(&mut self, depth: usize) -> Option<Node> {
        self.space();
        let start = self.at;
        if depth > MAX_DEPTH {
            too_deep(Span::new(self.file, start, start + 1), self.diags);
            return None;
        }
        let value = match self.peek() {
            Some(b'{') => self.object(depth)?,
            Some(b'[') => self.list(depth)?,
            Some(b'"') => Value::String(self.string()?),
            Some(b'-' | b'0'..=b'9') => self.number()?,
            _ => self.word()?,
        };
        Some(Node::new(self.span(start), value))
    }

    fn object(&mut self, depth: usize) -> Option<Value> {
        self.at += 1;
        let mut map = Map::new();
        self.space();
        if self.eat(b'}') {
            return Some(Value::Map(map));
        }
        loop {
            self.space();
            let start = self.at;
            if self.peek() != Some(b'"') {
                return self.fail("expected a key in double quotes");
            }
            let key = self.string()?;
            let span = self.span(start);
            self.space();
            if !self.eat(b':') {
                return self.fail("expected `:` behind the key");
            }
            let node = self.value(depth + 1)?;
            insert(&mut map, key, span, node, self.diags);
            self.space();
            if self.eat(b'}') {
                return Some(Value::Map(map));
            }
            if !self.eat(b',') {
                return self.fail("expected `,` or `}`");
            }
        }
    }

    fn list(&mut self, depth: usize) -> Option<Value> {
        self.at += 1;
        let mut list = Vec::new();
        self.space();
        if self.eat(b']') {
            return Some(Value::List(list));
        }
        loop {
            list.push(self.value(depth + 1)?);
            self.space();
            if self.eat(b']') {
                return Some(Value::List(list));
            }
            if !self.eat(b',') {
                return self.fail("expected `,` or `]`");
            }
        }
    }

    fn word(&mut self) -> Option<Value> {
        let words = [("true", Value::Bool(true)), ("false", Value::Bool(false)), ("null", Value::Null)];
        let rest = self.text.get(self.at..).unwrap_or("");
        for (word, value) in words {
            if rest.starts_with(word) {
                self.at += word.len();
                return Some(value);
            }
        }
        self.fail("expected a value")
    }

    fn digits(&mut self) -> bool {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        self.at > start
    }

    fn number(&mut self) -> Option<Value> {
        let start = self.at;
        self.eat(b'-');
        let whole = self.eat(b'0') || self.digits();
        let fraction = !self.eat(b'.') || self.digits();
        let mut exponent = true;
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            exponent = self.digits();
        }
        if !(whole && fraction && exponent) {
            return self.fail("expected a digit");
        }
        let span = self.span(start);
        let text = self.text.get(start..self.at).unwrap_or("");
        Some(scalar::number(text, span, self.diags))
    }

    fn string(&mut self) -> Option<String> {
        self.at += 1;
        let mut text = String::new();
        loop {
            let rest = self.text.get(self.at..).unwrap_or("");
            let Some(stop) = rest.bytes().position(|b| b == b'"' || b == b'\\' || b < 0x20) else {
                self.at = self.text.len();
                return self.fail("expected `\"` at the end of the text");
            };
            text.push_str(rest.get(..stop).unwrap_or(""));
            self.at += stop;
            if self.eat(b'"') {
                return Some(text);
            }
            if !self.eat(b'\\') {
                return self.fail("expected an escape for a control character");
            }
            text.push(self.escape()?);
        }
    }

    fn escape(&mut self) -> Option<char> {
        let letter = self.peek();
        let plain = match letter {
            Some(b @ (b'"' | b'\\' | b'/')) => char::from(b),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode(),
            _ => return self.fail("expected one of the escapes of JSON"),
        };
        self.at += 1;
        Some(plain)
    }

    /// `\uXXXX`, where a character outside the basic plane takes two. Half of a pair alone stands for nothing, so it becomes U+FFFD.
    fn unicode(&mut self) -> Option<char> {
        let first = self.hex()?;
        if (0xd800..0xdc00).contains(&first) && self.text.get(self.at..).is_some_and(|rest| rest.starts_with("\\u")) {
            let back = self.at;
            self.at += 1;
            let second = self.hex()?;
            if (0xdc00..0xe000).contains(&second) {
                return char::from_u32(0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00));
            }
            self.at = back;
        }
        Some(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn hex(&mut self) -> Option<u32> {
        self.at += 1;
        let digits = self.text.get(self.at..self.at + 4).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()));
        match digits.and_then(|digits| u32::from_str_radix(digits, 16).ok()) {
            Some(number) => {
                self.at += 4;
                Some(number)
            }
            None => self.fail("expected four hexadecimal digits"),
        }
    }
}
