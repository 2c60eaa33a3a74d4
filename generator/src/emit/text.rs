//! Rust written as text: comments, literals and signatures, laid out as the formatter would.

use super::docs::{commentable, turns};

/// The widest line that is not broken.
const WIDTH: usize = 100;

/// Doc comment lines for finished lines of text.
pub(super) fn comment(out: &mut String, indent: &str, text: &str) {
    for line in commentable(text).trim_end().lines() {
        out.push_str(indent);
        out.push_str("///");
        let line = line.trim_end();
        if !line.is_empty() {
            out.push(' ');
            out.push_str(line);
        }
        out.push('\n');
    }
}

/// A text as a string literal.
pub(super) fn literal(text: &str) -> String {
    let plain = |sign: char| !matches!(sign, '"' | '\\') && !sign.is_control() && !turns(sign);
    if text.chars().all(plain) { format!("\"{text}\"") } else { proc_macro2::Literal::string(text).to_string() }
}

/// The head of a function up to its opening brace, on one line or with a line per argument.
pub(super) fn signature(out: &mut String, indent: &str, head: &str, arguments: &[String], tail: &str) {
    let all = arguments.join(", ");
    out.push_str(indent);
    out.push_str(head);
    if indent.len() + head.len() + all.len() + tail.len() + 4 <= WIDTH {
        out.push('(');
        out.push_str(&all);
        out.push(')');
    } else {
        out.push_str("(\n");
        for argument in arguments {
            for part in [indent, "    ", argument, ",\n"] {
                out.push_str(part);
            }
        }
        out.push_str(indent);
        out.push(')');
    }
    out.push_str(tail);
    out.push_str(" {\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_stay_comments() {
        let mut out = String::new();
        comment(&mut out, "", "one\r\ntwo\rthree\u{202E}\u{0}");
        assert_eq!(out, "/// one\n/// two\n/// three\n");
    }

    #[test]
    fn literals_mean_the_text() {
        for text in ["plain", "支付", "say \"no\"", "^\\d+$", "a\nb\t\u{85}\u{0}", "\u{202E}turned\u{2066}"] {
            let literal: Option<syn::LitStr> = syn::parse_str(&literal(text)).ok();
            assert_eq!(literal.map(|literal| literal.value()).as_deref(), Some(text));
        }
    }
}
