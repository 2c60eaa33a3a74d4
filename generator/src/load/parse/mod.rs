//! From the bytes of one file to a tree with places.
//!
//! YAML is read event by event with `saphyr-parser`, which tells where each scalar stands. JSON would pass as YAML but for its
//! escapes (`"\ud83d\ude00"` is one character in JSON and an error in YAML), so it has a reader of its own, which is also much
//! faster on the documents of many megabytes that only ever come as JSON.

mod indent;
mod json;
mod scalar;
mod yaml;

use super::node::{Map, Member, Node};
use crate::diag::{Code, Diagnostics};
use crate::source::{FileId, Sources, Span};

/// Levels of nesting a document may have. Everything behind the parser may recurse over the tree because of it.
pub const MAX_DEPTH: usize = 128;

/// Bytes a file may have: twice the largest document known. Everything that is made of a document takes up to a hundred times its size, so
/// this bounds the memory of a run.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;

/// How many nodes YAML aliases of one file may stand for, all together.
const MAX_ALIASED: usize = 200_000;

/// Turns bytes into text and keeps it. `None`, with a finding, when it is not UTF-8.
pub fn decode(path: &str, bytes: Vec<u8>, sources: &mut Sources, diags: &mut Diagnostics) -> Option<FileId> {
    if bytes.len() > MAX_BYTES {
        let file = sources.add(path, "");
        diags
            .error(Code::TooLarge, format!("`{path}` has {} bytes, more than {MAX_BYTES}", bytes.len()))
            .at(Span::new(file, 0, 0), "nothing of it was read")
            .help("split the document into several files");
        return None;
    }
    let (text, bad) = match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            (String::from_utf8_lossy(error.as_bytes()).into_owned(), Some(at))
        }
    };
    let (text, mark) = text.strip_prefix('\u{feff}').map_or((text.as_str(), 0), |rest| (rest, '\u{feff}'.len_utf8()));
    let file = sources.add(path, text);
    let Some(at) = bad else { return Some(file) };
    // Up to the first bad byte the lossy text is the file's own, so the place is right.
    let at = at.saturating_sub(mark);
    let end = at + text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    diags
        .error(Code::NotUtf8, format!("`{path}` is not UTF-8"))
        .at(Span::new(file, at, end), "this is the first byte that is not")
        .help("save the file as UTF-8");
    None
}

/// Reads a file that is already known to `sources`. `None`, with a finding, when there is no tree to be had.
pub fn parse(file: FileId, sources: &Sources, diags: &mut Diagnostics) -> Option<Node> {
    let source = sources.get(file)?;
    let text = source.text.as_str();
    let named_json = source.path.get(source.path.len().saturating_sub(5)..).is_some_and(|end| end.eq_ignore_ascii_case(".json"));
    if named_json {
        return json::parse(file, text, diags);
    }
    if text.trim_start().starts_with('{') {
        // A YAML file may hold JSON. If it holds a YAML flow mapping instead, the findings of the attempt mean nothing.
        let mut attempt = Diagnostics::default();
        if let Some(node) = json::parse(file, text, &mut attempt) {
            for finding in attempt.iter() {
                diags.add(finding.clone());
            }
            return Some(node);
        }
    }
    yaml::parse(file, text, diags)
}

/// Adds a member to an object; a second one with the same key is a finding that shows both.
fn insert(map: &mut Map, key: String, span: Span, node: Node, diags: &mut Diagnostics) {
    if let Some(first) = map.get(&key) {
        if first.node == node {
            diags
                .warn(Code::DuplicateKey, format!("the key `{key}` stands here twice, with the same value"))
                .at(span, "again here")
                .also(first.key, "first here")
                .help("remove one");
            return;
        }
        diags
            .error(Code::DuplicateKey, format!("the key `{key}` stands here twice"))
            .at(span, "again here")
            .also(first.key, "first here")
            .help("merge the two or remove one");
        return;
    }
    map.insert(key, Member { key: span, node });
}

/// The finding for a document that is nested too deeply.
fn too_deep(span: Span, diags: &mut Diagnostics) {
    diags
        .error(Code::TooDeep, format!("the document is nested more than {MAX_DEPTH} levels deep"))
        .at(span, "this level is one too many");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(path: &str, text: &str) -> (Option<Node>, Sources, Diagnostics) {
        let (mut sources, mut diags) = (Sources::default(), Diagnostics::default());
        let node =
            decode(path, text.as_bytes().to_vec(), &mut sources, &mut diags).and_then(|file| parse(file, &sources, &mut diags));
        (node, sources, diags)
    }

    fn json_of(path: &str, text: &str) -> String {
        let (node, sources, diags) = read(path, text);
        assert!(diags.is_empty(), "{}", diags.to_plain(&sources));
        node.map(|node| node.to_json().to_string()).unwrap_or_default()
    }

    fn codes(path: &str, text: &str) -> Vec<String> {
        let (_, sources, diags) = read(path, text);
        let line = |d: &crate::diag::Diagnostic| {
            let place = d.span().map(|span| sources.line_col(span).to_string()).unwrap_or_default();
            format!("{} {place}", d.code)
        };
        diags.iter().map(line).collect()
    }

    #[test]
    fn scalars_are_those_of_yaml_1_2() {
        let text = "{a: yes, b: 'true', c: true, d: ~, e: 0x1F, f: 0o17, g: 1.50, h: 1e3, i: 2020-01-01, j: 007, k: 1_000, l: +3, m: .5}";
        assert_eq!(
            json_of("a.yaml", text),
            r#"{"a":"yes","b":"true","c":true,"d":null,"e":31,"f":15,"g":1.5,"h":1000.0,"i":"2020-01-01","j":"007","k":"1_000","l":3,"m":0.5}"#
        );
    }

    #[test]
    fn keys_are_text() {
        assert_eq!(json_of("a.yaml", "200: a\n'404': b\ntrue: c\n1.0: d\n"), r#"{"200":"a","404":"b","true":"c","1.0":"d"}"#);
        assert_eq!(codes("a.yaml", "200: a\n'200': b\n"), ["duplicate-key 2:1"]);
        assert_eq!(codes("a.yaml", "? [a]\n: b\n"), ["syntax-unsupported 1:3"]);
    }

    #[test]
    fn json_has_its_own_escapes() {
        assert_eq!(
            json_of("a.json", r#"{"a": "\ud83d\ude00\/\t", "b": [1, -2.5e1, null]}"#),
            "{\"a\":\"😀/\\t\",\"b\":[1,-25.0,null]}"
        );
        assert_eq!(json_of("a.yaml", "{\"a\": \"\\ud83d\\ude00\"}"), "{\"a\":\"😀\"}");
        assert_eq!(codes("a.json", "{\"a\": 1,}"), ["syntax-invalid 1:9"]);
        assert_eq!(codes("a.json", "{\"a\": 1, \"a\": 2}"), ["duplicate-key 1:10"]);
    }

    #[test]
    fn numbers_stay_exact_or_are_refused() {
        assert_eq!(
            json_of("a.yaml", "[9223372036854775807, 18446744073709551615, 18446744073709552000, 1e+100]"),
            "[9223372036854775807,18446744073709551615,1.8446744073709552e+19,1e+100]"
        );
        assert_eq!(codes("a.yaml", "a: 123456789012345678901"), ["number-inexact 1:4"]);
        assert_eq!(codes("a.yaml", "a: .inf"), ["syntax-unsupported 1:4"]);
        assert_eq!(codes("a.json", "[1e999]"), ["number-inexact 1:2"]);
    }

    #[test]
    fn aliases_are_copies_within_a_budget() {
        assert_eq!(json_of("a.yaml", "a: &x {b: 1}\nc: *x\n"), r#"{"a":{"b":1},"c":{"b":1}}"#);
        let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..12 {
            let previous = format!("*a{}", level - 1);
            bomb += &format!("a{level}: &a{level} [{}]\n", vec![previous; 10].join(", "));
        }
        assert!(codes("a.yaml", &bomb).iter().any(|code| code.starts_with("too-large")));
        assert_eq!(codes("a.yaml", "a: &x [*x]\n"), ["syntax-unsupported 1:8"]);
    }

    #[test]
    fn depth_is_limited() {
        for path in ["a.json", "a.yaml"] {
            assert_eq!(codes(path, &("[".repeat(120) + &"]".repeat(120))), Vec::<String>::new());
            assert!(codes(path, &"[".repeat(100_000)).iter().any(|code| !code.is_empty()));
        }
        assert!(codes("a.yaml", &"- ".repeat(5000)).iter().any(|code| code.starts_with("too-deep")));
    }

    #[test]
    fn bytes_that_are_not_text_are_located() {
        let (mut sources, mut diags) = (Sources::default(), Diagnostics::default());
        assert!(decode("a.yaml", b"\xef\xbb\xbfa: 1\nb: \xff\n".to_vec(), &mut sources, &mut diags).is_none());
        assert!(diags.to_plain(&sources).contains("a.yaml:2:4"), "{}", diags.to_plain(&sources));
    }

    #[test]
    fn places_count_bytes_behind_wide_characters() {
        let (node, sources, _) = read("a.yaml", "\u{feff}支付: &a\n  描述: [一, {x: 二}]\n# end\nz: |\n  text\n");
        let at = |pointer: &str| {
            node.as_ref().and_then(|n| n.at(pointer)).map(|n| sources.text(n.span).to_owned()).unwrap_or_default()
        };
        assert_eq!(at("/支付/描述/0"), "一");
        assert_eq!(at("/支付/描述/1"), "{x: 二}");
        assert_eq!(at("/支付/描述"), "[一, {x: 二}]");
        assert_eq!(at("/支付"), "描述: [一, {x: 二}]");
    }
}
