//! Patterns in words, for those that say nothing but which signs a text is made of, and how many of them.

use super::markdown::code_cell;
use super::words::{Words, fill};

/// What a pattern asks for, if that is one class of signs from beginning to end.
pub(crate) fn told(words: &Words, pattern: &str) -> Option<String> {
    let whole = pattern.strip_prefix('^')?.strip_suffix('$')?;
    let (class, count) = match whole.strip_prefix('[') {
        Some(rest) => {
            let (class, count) = rest.split_once(']')?;
            (class, count)
        }
        None => (whole.get(..2).filter(|class| *class == "\\d")?, whole.get(2..)?),
    };
    let signs = signs(words, class)?;
    Some(match count {
        "*" | "+" => fill(words.only_signs, &[&signs]),
        "" => fill(words.as_many_signs, &["1", &signs]),
        _ => {
            let count = count.strip_prefix('{')?.strip_suffix('}')?;
            let number = |text: &str| !text.is_empty() && text.chars().all(|sign| sign.is_ascii_digit());
            match count.split_once(',') {
                None if number(count) => fill(words.as_many_signs, &[count, &signs]),
                Some(("0", high)) if number(high) => fill(words.up_to_signs, &[high, &signs]),
                Some((low, high)) if number(low) && number(high) => fill(words.signs_from_to, &[low, high, &signs]),
                Some((low, "")) if number(low) => fill(words.only_signs, &[&signs]),
                _ => return None,
            }
        }
    })
}

/// The signs of a class, in words; nothing when there is more to it than ranges and plain signs.
fn signs(words: &Words, class: &str) -> Option<String> {
    let mut rest = class;
    let (mut small, mut capital, mut digits) = (false, false, false);
    let mut others = Vec::new();
    while let Some(sign) = rest.chars().next() {
        if let Some(after) = rest.strip_prefix("a-z") {
            (small, rest) = (true, after);
        } else if let Some(after) = rest.strip_prefix("A-Z") {
            (capital, rest) = (true, after);
        } else if let Some(after) = rest.strip_prefix("0-9").or_else(|| rest.strip_prefix("\\d")) {
            (digits, rest) = (true, after);
        } else if sign.is_ascii_graphic() && !"\\^[&~".contains(sign) && rest.as_bytes().get(1) != Some(&b'-') || rest == "-" {
            others.push(code_cell(&sign.to_string()));
            rest = rest.get(sign.len_utf8()..)?;
        } else {
            return None;
        }
    }
    let letters = match (small, capital) {
        (true, true) => Some(words.letters),
        (true, false) => Some(words.small_letters),
        (false, true) => Some(words.capital_letters),
        (false, false) => None,
    };
    let all: Vec<String> = letters.into_iter().chain(digits.then_some(words.digits)).map(str::to_owned).chain(others).collect();
    (!all.is_empty()).then(|| all.join(words.comma))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_patterns_are_told_and_others_are_not() {
        let told = |pattern| told(&Words::ENGLISH, pattern);
        assert_eq!(told("^[A-Za-z0-9_]+$").as_deref(), Some("only letters A–Z and a–z, digits, `_`"));
        assert_eq!(told("^[0-9]{14}$").as_deref(), Some("exactly 14 digits"));
        assert_eq!(told(r"^\d{6,8}$").as_deref(), Some("6 to 8 digits"));
        assert_eq!(told("^[a-z-]*$").as_deref(), Some("only lower-case letters, `-`"));
        for pattern in ["^(a|b)$", "^[^a]+$", "[a-z]+", "^[a-f]+$", "^[a-z]+[0-9]$", r"^[\s]+$", "^[a-z]{2,$", "", "^$"] {
            assert_eq!(told(pattern), None, "{pattern}");
        }
    }
}
