//! The bundled document as YAML that every reader understands alike.
//!
//! Readers of YAML 1.1 and 1.2 disagree on what a bare word means: `no`, `2024-04-01`, `0x1F` and `12:30` are text to some and a boolean, a
//! date or a number to others. Whatever any of them could take for something else is quoted here. A test reads the result back with
//! `serde_yaml`.

use serde_json::Value;

/// Writes a value as a YAML document.
#[must_use]
pub fn to_string(value: &Value) -> String {
    let mut out = String::new();
    node(value, 0, Place::Start, &mut out);
    out
}

/// What stands before a value on its line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Nothing: the start of the document, or a list's dash.
    Start,
    /// A key and its colon.
    Key,
}

// Depth is bounded by the loader's limit on nesting.
fn node(value: &Value, depth: usize, place: Place, out: &mut String) {
    let space = if place == Place::Key { " " } else { "" };
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (index, (key, value)) in members.iter().enumerate() {
                if index > 0 || place == Place::Key {
                    new_line(depth, out);
                }
                scalar(key, depth, true, out);
                out.push(':');
                node(value, depth + 1, Place::Key, out);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            // A list stands at the column of its key, as people write it.
            let depth = if place == Place::Key { depth.saturating_sub(1) } else { depth };
            for (index, item) in items.iter().enumerate() {
                if index > 0 || place == Place::Key {
                    new_line(depth, out);
                }
                out.push_str("- ");
                node(item, depth + 1, Place::Start, out);
            }
        }
        Value::String(text) => {
            out.push_str(space);
            scalar(text, depth, false, out);
        }
        // Empty collections, numbers, booleans and null are the same in JSON.
        other => {
            out.push_str(space);
            out.push_str(&other.to_string());
        }
    }
    if depth == 0 && place == Place::Start {
        out.push('\n');
    }
}

fn new_line(depth: usize, out: &mut String) {
    out.push('\n');
    for _ in 0..depth {
        out.push_str("  ");
    }
}

fn scalar(text: &str, depth: usize, key: bool, out: &mut String) {
    if is_plain(text) {
        out.push_str(text);
    } else if !key && is_block(text) {
        let body = text.strip_suffix('\n');
        out.push_str(if body.is_some() { "|" } else { "|-" });
        for line in body.unwrap_or(text).split('\n') {
            if line.is_empty() {
                out.push('\n');
            } else {
                new_line(depth.max(1), out);
                out.push_str(line);
            }
        }
    } else if text.chars().all(is_printable) {
        out.push('\'');
        out.push_str(&text.replace('\'', "''"));
        out.push('\'');
    } else {
        escaped(text, out);
    }
}

/// Whether no reader could take a bare word for anything but this text.
fn is_plain(text: &str) -> bool {
    const WORDS: &[&str] = &["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"];
    let mut signs = text.chars();
    let starts_well = signs.next().is_some_and(|first| first.is_alphabetic() || matches!(first, '/' | '_' | '$'));
    starts_well
        && text.chars().all(is_printable)
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with([':', ' '])
        && !WORDS.contains(&text.to_ascii_lowercase().as_str())
}

/// Whether a literal block keeps this text unchanged.
fn is_block(text: &str) -> bool {
    let body = text.strip_suffix('\n').unwrap_or(text);
    text.contains('\n')
        && !body.is_empty()
        && !body.ends_with('\n')
        && !body.starts_with(|first: char| first.is_whitespace())
        && body.chars().all(|sign| sign == '\n' || is_printable(sign))
        && body.split('\n').all(|line| !line.ends_with(' ') && (line.is_empty() || !line.trim().is_empty()))
}

/// Signs that stand for themselves on one line in every version of YAML.
fn is_printable(sign: char) -> bool {
    !sign.is_control() && !matches!(sign, '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

fn escaped(text: &str, out: &mut String) {
    out.push('"');
    for sign in text.chars() {
        match sign {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            sign if is_printable(sign) => out.push(sign),
            sign => out.push_str(&format!("\\u{:04x}", u32::from(sign))),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn reads_as_a_person_would_write_it() {
        let value = json!({"openapi": "3.0.3", "paths": {"/pets": {"get": {"tags": ["a"], "security": [{"Key": []}], "x": {}}}}, "on": "two\nlines"});
        let text = "openapi: '3.0.3'\npaths:\n  /pets:\n    get:\n      tags:\n      - a\n      security:\n      - Key: []\n      x: {}\n'on': |-\n  two\n  lines\n";
        assert_eq!(to_string(&value), text);
    }

    #[test]
    fn another_reader_understands_the_same() {
        let words = [
            "no",
            "~",
            "",
            " a",
            "a ",
            "a: b",
            "a #b",
            "- a",
            "2024-04-01",
            "2024-04-01T02:30:05Z",
            "0x1F",
            "12:30",
            "1e3",
            ".5",
            "+1",
            "=",
            "<<",
            "'",
            "\"",
            "\\",
            "é",
            "支付：成功",
            "a\u{2028}b",
            "a\tb",
            "a\nb",
            "a\n",
            "\na",
            "a\n\nb",
            "a\n b\n",
            "a \nb",
            "a\n\n",
            "@x",
            "`x`",
            "%x",
            "?",
            "!x",
            "&x",
            "*x",
            "|",
            ">",
            "{a}",
            "[a]",
            "a,b",
            "a]",
            "null",
            "Null",
            "a:",
            "http://x/y",
            "x:y",
            "\u{feff}a",
            "a\u{85}b",
            "\r\n",
        ];
        let map: serde_json::Map<String, Value> = words.iter().map(|word| ((*word).to_owned(), json!(word))).collect();
        let words = words.to_vec();
        let numbers = json!([0, -1, 1.5, 18_446_744_073_709_551_615_u64, true, null]);
        let value = json!({"list": words, "map": map, "nested": [[words], [[]], {"a": [{"b": "x\ny"}]}], "numbers": numbers});
        let read: Value = serde_yaml::from_str(&to_string(&value)).unwrap();
        assert_eq!(read, value);
    }
}
