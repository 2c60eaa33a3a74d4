//! The text of a query becomes a [`Path`].

use serde_json::Value as Json;

use super::{Operand, Operator, Path, Segment, Selector, Test};

/// How deep filters may nest.
const MAX_DEPTH: usize = 32;

/// Reads a query; on failure the byte it cannot be read from, and what was expected there.
pub fn parse(text: &str) -> Result<Path, (usize, &'static str)> {
    let mut reader = Reader { text, at: 0, depth: 0 };
    if !reader.eat("$") {
        return Err((0, "a query starts with `$`"));
    }
    let segments = reader.segments()?;
    if reader.at < text.trim_end().len() {
        return Err((reader.at, "expected `.`, `..` or `[`"));
    }
    Ok(Path { absolute: true, segments })
}

type Read<T> = Result<T, (usize, &'static str)>;

struct Reader<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn eat(&mut self, word: &str) -> bool {
        let found = self.rest().starts_with(word);
        self.at += if found { word.len() } else { 0 };
        found
    }

    fn space(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start().len();
    }

    /// The same behind white space.
    fn word(&mut self, word: &str) -> bool {
        self.space();
        self.eat(word)
    }

    fn fail<T>(&self, expected: &'static str) -> Read<T> {
        Err((self.at, expected))
    }

    fn segments(&mut self) -> Read<Vec<Segment>> {
        let mut segments = Vec::new();
        loop {
            let (deep, dot) = if self.eat("..") { (true, true) } else { (false, self.eat(".")) };
            let selectors = if self.eat("[") && (deep || !dot) {
                self.selectors()?
            } else if !dot {
                return Ok(segments);
            } else if self.eat("*") {
                vec![Selector::Any]
            } else {
                vec![Selector::Name(self.name()?)]
            };
            segments.push(Segment { deep, selectors });
        }
    }

    fn name(&mut self) -> Read<String> {
        let fits = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '$') || !c.is_ascii();
        let name: String = self.rest().chars().take_while(|c| fits(*c)).collect();
        self.at += name.len();
        if name.is_empty() { self.fail("expected a name, `*` or `[`") } else { Ok(name) }
    }

    fn selectors(&mut self) -> Read<Vec<Selector>> {
        let mut selectors = Vec::new();
        loop {
            self.space();
            selectors.push(self.selector()?);
            if self.word("]") {
                return Ok(selectors);
            }
            if !self.word(",") {
                return self.fail("expected `,` or `]`");
            }
        }
    }

    fn selector(&mut self) -> Read<Selector> {
        if self.eat("*") {
            return Ok(Selector::Any);
        }
        if self.eat("?") {
            return Ok(Selector::Filter(self.either()?));
        }
        if self.rest().starts_with(['\'', '"']) {
            return Ok(Selector::Name(self.quoted()?));
        }
        let start = self.integer();
        if !self.word(":") {
            return start
                .map_or_else(|| self.fail("expected a name in quotes, a number, `*` or `?`"), |at| Ok(Selector::Index(at)));
        }
        self.space();
        let end = self.integer();
        let by = if self.word(":") { self.integer() } else { None };
        Ok(Selector::Slice(start, end, by.unwrap_or(1)))
    }

    fn integer(&mut self) -> Option<i64> {
        self.space();
        let digits: String = self
            .rest()
            .char_indices()
            .take_while(|(at, c)| c.is_ascii_digit() || *at == 0 && *c == '-')
            .map(|(_, c)| c)
            .collect();
        let number = digits.parse().ok()?;
        self.at += digits.len();
        Some(number)
    }

    fn quoted(&mut self) -> Read<String> {
        let mut chars = self.rest().char_indices();
        let Some((_, quote)) = chars.next() else { return self.fail("expected a text in quotes") };
        let mut text = String::new();
        while let Some((at, c)) = chars.next() {
            match c {
                '\\' => text.extend(chars.next().map(|(_, c)| match c {
                    'n' => '\n',
                    't' => '\t',
                    other => other,
                })),
                c if c == quote => {
                    self.at += at + quote.len_utf8();
                    return Ok(text);
                }
                c => text.push(c),
            }
        }
        self.fail("this text has no end")
    }

    fn either(&mut self) -> Read<Test> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return self.fail("this filter nests too deeply");
        }
        let mut tests = vec![self.both()?];
        while self.word("||") {
            tests.push(self.both()?);
        }
        self.depth -= 1;
        Ok(Test::Some(tests))
    }

    fn both(&mut self) -> Read<Test> {
        let mut tests = vec![self.test()?];
        while self.word("&&") {
            tests.push(self.test()?);
        }
        Ok(Test::All(tests))
    }

    fn test(&mut self) -> Read<Test> {
        let mut negated = false;
        while !self.rest().trim_start().starts_with("!=") && self.word("!") {
            negated = !negated;
        }
        let test = if self.word("(") {
            let inner = self.either()?;
            if !self.word(")") {
                return self.fail("expected `)`");
            }
            inner
        } else {
            self.comparison()?
        };
        Ok(if negated { Test::Not(Box::new(test)) } else { test })
    }

    fn comparison(&mut self) -> Read<Test> {
        const OPERATORS: [(&str, Operator); 6] = [
            ("==", Operator::Equal),
            ("!=", Operator::Unequal),
            ("<=", Operator::AtMost),
            (">=", Operator::AtLeast),
            ("<", Operator::Less),
            (">", Operator::Greater),
        ];
        let left = self.operand()?;
        let operator = OPERATORS.into_iter().find(|(word, _)| self.word(word));
        match (left, operator) {
            (left, Some((_, operator))) => Ok(Test::Compare(left, operator, self.operand()?)),
            (Operand::Path(path), None) => Ok(Test::Exists(path)),
            (Operand::Literal(_), None) => self.fail("expected a comparison such as `==`"),
        }
    }

    fn operand(&mut self) -> Read<Operand> {
        self.space();
        for (start, absolute) in [("@", false), ("$", true)] {
            if self.eat(start) {
                return Ok(Operand::Path(Path { absolute, segments: self.segments()? }));
            }
        }
        for (word, value) in [("true", Json::Bool(true)), ("false", Json::Bool(false)), ("null", Json::Null)] {
            if self.eat(word) {
                return Ok(Operand::Literal(value));
            }
        }
        if self.rest().starts_with(['\'', '"']) {
            return Ok(Operand::Literal(Json::String(self.quoted()?)));
        }
        let number: String =
            self.rest().chars().take_while(|c| c.is_ascii_digit() || matches!(c, '-' | '+' | '.' | 'e' | 'E')).collect();
        let Ok(value) = serde_json::from_str::<Json>(&number) else {
            return self.fail("expected `@`, `$`, a text in quotes, a number, `true`, `false` or `null`");
        };
        self.at += number.len();
        Ok(Operand::Literal(value))
    }
}
