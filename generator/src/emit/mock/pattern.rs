//! A text that matches a pattern, for the patterns that people write: literals, classes, groups, alternatives and counts.
//!
//! What this cannot follow (look-around, back references, Unicode classes) makes no text, and what it makes is still to be held against the
//! pattern by a real engine: an anchor in the middle, say, is passed over here.

use std::iter::Peekable;
use std::str::Chars;

/// Longer texts are not worth sending.
const LONGEST: usize = 1024;
/// Groups nested deeper than this are nobody's pattern.
const DEEPEST: usize = 32;

/// A text for `pattern`, in which everything that may be repeated is repeated `more` times beyond what is necessary, as far as it may.
pub(super) fn text(pattern: &str, more: usize) -> Option<String> {
    let mut reader = Reader { rest: pattern.chars().peekable(), more, depth: 0 };
    let text = reader.alternatives()?;
    (reader.rest.next().is_none() && text.len() <= LONGEST).then_some(text)
}

struct Reader<'a> {
    rest: Peekable<Chars<'a>>,
    more: usize,
    depth: usize,
}

impl Reader<'_> {
    /// The text of the first of several alternatives; the others only have to be understood.
    fn alternatives(&mut self) -> Option<String> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return None;
        }
        let first = self.sequence()?;
        while self.rest.next_if_eq(&'|').is_some() {
            self.sequence()?;
        }
        self.depth -= 1;
        Some(first)
    }

    fn sequence(&mut self) -> Option<String> {
        let mut text = String::new();
        while let Some(sign) = self.rest.peek().copied().filter(|sign| !matches!(sign, '|' | ')')) {
            self.rest.next();
            let atom = match sign {
                '^' | '$' => continue,
                '(' => self.group()?,
                '[' => self.class()?.to_string(),
                '.' => "a".to_owned(),
                '\\' => match self.rest.next()? {
                    'b' | 'A' | 'z' => continue,
                    escaped => self.escaped(escaped)?.first()?.to_string(),
                },
                '*' | '+' | '?' | '{' => return None,
                literal => literal.to_string(),
            };
            let times = self.times()?;
            if text.len().checked_add(atom.len().checked_mul(times)?)? > LONGEST {
                return None;
            }
            text.push_str(&atom.repeat(times));
        }
        Some(text)
    }

    fn group(&mut self) -> Option<String> {
        if self.rest.next_if_eq(&'?').is_some() {
            // Of the special groups, only the one that captures nothing is an ordinary group.
            self.rest.next_if_eq(&':')?;
        }
        let text = self.alternatives()?;
        self.rest.next_if_eq(&')')?;
        Some(text)
    }

    /// How often the atom before stands, by the count behind it.
    fn times(&mut self) -> Option<usize> {
        let (least, most) = match self.rest.peek() {
            Some('?') => (0, Some(1)),
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('{') => {
                self.rest.next();
                let inside: String = std::iter::from_fn(|| self.rest.next_if(|sign| *sign != '}')).collect();
                match inside.split_once(',') {
                    None => (inside.parse().ok()?, Some(inside.parse().ok()?)),
                    Some((least, "")) => (least.parse().ok()?, None),
                    Some((least, most)) => (least.parse().ok()?, Some(most.parse().ok()?)),
                }
            }
            _ => return Some(1),
        };
        self.rest.next()?;
        // Whether it is greedy is the same to us.
        self.rest.next_if_eq(&'?');
        let times = self.more.checked_add(least)?;
        Some(most.map_or(times, |most: usize| times.min(most.max(least))))
    }

    /// One character of a class.
    fn class(&mut self) -> Option<char> {
        let inverted = self.rest.next_if_eq(&'^').is_some();
        let mut ranges: Vec<(char, char)> = Vec::new();
        loop {
            let sign = self.rest.next()?;
            let from = match sign {
                ']' if !ranges.is_empty() => break,
                '[' => return None,
                '\\' => {
                    let sign = self.rest.next()?;
                    match self.escaped(sign)?.as_slice() {
                        [one] => *one,
                        several => {
                            ranges.extend(several.iter().map(|sign| (*sign, *sign)));
                            continue;
                        }
                    }
                }
                plain => plain,
            };
            if self.rest.next_if_eq(&'-').is_none() {
                ranges.push((from, from));
                continue;
            }
            match self.rest.peek().copied()? {
                ']' => ranges.extend([(from, from), ('-', '-')]),
                _ => {
                    let to = match self.rest.next()? {
                        '\\' => self.rest.next()?,
                        plain => plain,
                    };
                    ranges.push((from, to));
                }
            }
        }
        let holds = |sign: char| ranges.iter().any(|(from, to)| (*from..=*to).contains(&sign)) != inverted;
        // What reads best, then anything that can be printed, then what the class itself begins with.
        let plain = ('1'..='9').chain('a'..='z').chain('A'..='Z').chain(' '..='~');
        plain.chain(ranges.iter().map(|(from, _)| *from)).find(|sign| holds(*sign))
    }

    /// What an escape may stand for, the most readable first.
    fn escaped(&mut self, sign: char) -> Option<Vec<char>> {
        Some(match sign {
            'd' => ('1'..='9').chain(['0']).collect(),
            'w' => ('a'..='z').chain('A'..='Z').chain('0'..='9').chain(['_']).collect(),
            's' => vec![' '],
            'D' | 'S' => vec!['a'],
            'W' => vec!['-'],
            'n' => vec!['\n'],
            'r' => vec!['\r'],
            't' => vec!['\t'],
            other if other.is_ascii_alphanumeric() => return None,
            punctuation => vec![punctuation],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_match_the_pattern_they_were_made_for() {
        let patterns = [
            "^[0-9]{10,14}$",
            r"^\d{13}$",
            "^[A-Za-z0-9_]{1,64}$",
            r"^(?:[a-z]+\.)*[a-z]{2,}$",
            r"^\+?[1-9]\d{1,14}$",
            "^(true|false)$",
            "^[^0-9a-z]+$",
            r"^[\w.\-]+@[\w-]+\.[a-z]{2,3}$",
            "^(https?)://[^/]+/.*$",
            r"^(0|[1-9]\d{0,8})\.\d{2}$",
            "^$",
            "",
            "[一-龥]{2}",
            "^[]-]+$",
            "^ab*?c+?d?$",
        ];
        for pattern in patterns {
            let regex = regex_lite::Regex::new(pattern).unwrap_or_else(|error| panic!("{pattern}: {error}"));
            for more in 0..4 {
                let text = text(pattern, more).unwrap_or_else(|| panic!("{pattern}: no text"));
                assert!(regex.is_match(&text), "{pattern}: {text:?}");
            }
        }
        assert_eq!(text("^[0-9]{2,5}$", 0).as_deref(), Some("11"));
        assert_eq!(text("^[0-9]{2,5}$", 9).as_deref(), Some("11111"));
    }

    #[test]
    fn what_cannot_be_followed_makes_no_text() {
        for pattern in [
            "(?=a)b",
            r"(a)\1",
            r"\p{L}",
            "a{9999999999999999999999}",
            "a{2000}",
            "(a{1000}){1000}",
            "(",
            "a)",
            "[",
            "[[:alpha:]]",
            "*",
            "{2}",
        ] {
            assert_eq!(text(pattern, 0), None, "{pattern}");
        }
        assert_eq!(text(&"(".repeat(10_000), 0), None);
    }
}
