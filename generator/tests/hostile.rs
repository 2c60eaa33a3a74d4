//! Input made to hurt: each ends with a crate or with a placed error, on a stack of 2 MB, within the limits that the library states.
//!
//! The limits: `load::MAX_BYTES` for a file, `load::MAX_DEPTH` for nesting, an allowance for what aliases and copies of references stand for, and
//! `diag::MAX_FINDINGS`. No time is measured: what grows without bound would not end here.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot start a thread has to stop")]

use std::collections::BTreeMap;
use std::fmt::Write as _;

use generator::diag::{Code, Severity};
use generator::source::Files;
use generator::{Options, generate};

/// Files in memory, as bytes.
struct Bytes(BTreeMap<String, Vec<u8>>);

impl Files for Bytes {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        self.0.get(path).cloned().ok_or_else(|| "no such file".to_owned())
    }
}

/// Runs the library on a small stack; the codes of the errors, each of which has a place.
fn codes(files: &[(&str, &[u8])]) -> Vec<Code> {
    let root = files.first().map(|(path, _)| (*path).to_owned()).unwrap_or_default();
    let files = Bytes(files.iter().map(|(path, bytes)| ((*path).to_owned(), bytes.to_vec())).collect());
    let run = move || {
        let options = Options { spec: root, config: String::new(), config_required: false, name: None, strict: false };
        let outcome = generate(&options, &files);
        let shown = outcome.diagnostics.to_plain(&outcome.sources);
        assert_eq!(outcome.tree.is_none(), outcome.diagnostics.has_errors(), "neither made nor refused:\n{shown}");
        let errors: Vec<_> = outcome.diagnostics.iter().filter(|finding| finding.severity == Severity::Error).collect();
        for error in &errors {
            assert!(error.span().is_some(), "no place: {}", error.message);
        }
        errors.iter().map(|error| error.code).collect()
    };
    let thread = std::thread::Builder::new().stack_size(2 * 1024 * 1024).spawn(run).expect("a thread");
    thread.join().expect("no panic")
}

fn yaml(text: &str) -> Vec<Code> {
    codes(&[("a.yaml", text.as_bytes())])
}

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n";

fn with_schemas(schemas: &str) -> Vec<Code> {
    yaml(&format!("{HEAD}paths: {{}}\ncomponents:\n  schemas:\n{schemas}"))
}

fn operation(item: &str, components: &str) -> Vec<Code> {
    yaml(&format!("{HEAD}paths:\n  /a:\n{item}\ncomponents:\n{components}"))
}

#[test]
fn what_is_no_text_is_refused() {
    assert_eq!(codes(&[("a.yaml", b"")]), [Code::SyntaxInvalid]);
    assert_eq!(codes(&[("a.json", b"")]), [Code::SyntaxInvalid]);
    assert_eq!(codes(&[("a.yaml", b"\xef\xbb\xbf")]), [Code::SyntaxInvalid]);
    assert_eq!(codes(&[("a.yaml", b"openapi: \xff\xfe")]), [Code::NotUtf8]);
    assert_eq!(codes(&[("a.json", b"{\"openapi\": \"3.0.3\xc3\"}")]), [Code::NotUtf8]);
    for text in ["a.yaml", "a.json"] {
        let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(HEAD.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        assert_eq!(codes(&[(text, &utf16)]), [Code::NotUtf8]);
        assert_ne!(codes(&[(text, b"\0\0\0\0")]), []);
    }
    assert_ne!(yaml(&format!("{HEAD}paths: {{}}\n\0")), []);
}

#[test]
fn marks_and_line_ends_do_not_matter() {
    let text = format!("\u{feff}{HEAD}paths:\n  /a:\n    get:\n      responses:\n        '200':\n          description: D\n");
    assert_eq!(yaml(&text), []);
    assert_eq!(yaml(&text.replace('\n', "\r\n")), []);
    let json = "\u{feff}{\"openapi\": \"3.0.3\",\r\n\"info\": {\"title\": \"T\", \"version\": \"1\"},\r\n\"paths\": {}}\r\n";
    assert_eq!(codes(&[("a.json", json.as_bytes())]), []);
}

#[test]
fn numbers_that_are_none_are_refused_or_kept() {
    for (number, code) in [
        (".inf", Code::SyntaxUnsupported),
        ("-.inf", Code::SyntaxUnsupported),
        (".nan", Code::SyntaxUnsupported),
        ("1e999", Code::NumberInexact),
        ("123456789012345678901234567890", Code::NumberInexact),
    ] {
        let found = with_schemas(&format!("    A: {{type: number, maximum: {number}}}\n"));
        assert!(found.contains(&code), "{number}: {found:?}");
    }
    for number in ["NaN", "Infinity", "-Infinity", "1e99999", "01", "1."] {
        assert_ne!(codes(&[("a.json", format!("{{\"openapi\": {number}}}").as_bytes())]), [], "{number}");
    }
    for length in ["18446744073709551615", "9223372036854775808", "4294967296"] {
        assert_eq!(
            with_schemas(&format!("    A: {{type: object, properties: {{a: {{type: string, maxLength: {length}}}}}}}\n")),
            []
        );
    }
    let digits = "9".repeat(100_000);
    assert_ne!(codes(&[("a.json", format!("{{\"openapi\": {digits}}}").as_bytes())]), []);
}

#[test]
fn files_have_a_greatest_size() {
    let spaces = vec![b' '; 100 * 1024 * 1024];
    assert_eq!(codes(&[("a.yaml", &spaces)]), [Code::TooLarge]);
    assert_eq!(codes(&[("a.json", &spaces)]), [Code::TooLarge]);
    let root = format!("{HEAD}paths: {{}}\ncomponents: {{schemas: {{A: {{$ref: 'b.yaml#/A'}}}}}}\n");
    assert!(codes(&[("a.yaml", root.as_bytes()), ("b.yaml", &spaces)]).contains(&Code::TooLarge));
}

#[test]
fn a_long_text_is_only_long() {
    let long = "x ".repeat(500_000);
    assert_eq!(yaml(&format!("openapi: 3.0.3\ninfo: {{title: T, version: '1', description: '{long}'}}\npaths: {{}}\n")), []);
    assert_eq!(with_schemas(&format!("    {}: {{type: string}}\n", "k".repeat(500))), []);
    assert_ne!(yaml(&"x".repeat(1_000_000)), []);
    assert_ne!(yaml(&"'".repeat(100_001)), []);
}

#[test]
fn findings_are_limited() {
    let mut text = format!("{HEAD}paths: {{}}\n");
    for number in 0..30_000 {
        let _ = writeln!(text, "k{number}: 1");
    }
    text.push_str("servers: 1\n");
    let found = yaml(&text);
    assert_eq!(found, [Code::WrongType], "an error is never lost among warnings");
}

#[test]
fn nesting_has_an_end() {
    for (open, close) in
        [("[", "]"), ("{a: ", "}"), ("{\"a\": ", "}"), ("[{\"a\": ", "}]"), ("- ", ""), ("? ", ""), ("!!seq [", "]")]
    {
        for depth in [100, 1_000, 50_000] {
            let text = format!("{}1{}", open.repeat(depth), close.repeat(depth));
            for path in ["a.yaml", "a.json"] {
                assert_ne!(codes(&[(path, text.as_bytes())]), [], "{path} {open} {depth}");
            }
        }
    }
    // Blocks, a level a line.
    let block: String = (0..2_000).fold(String::new(), |mut text, level| {
        let _ = writeln!(text, "{}a:", " ".repeat(level));
        text
    });
    assert!(yaml(&block).contains(&Code::TooDeep));
}

#[test]
fn aliases_cannot_grow() {
    let mut bomb = format!("{HEAD}paths: {{}}\nx-0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..20 {
        let _ = writeln!(bomb, "x-{level}: &a{level} [{}]", vec![format!("*a{}", level - 1); 10].join(", "));
    }
    assert_eq!(yaml(&bomb), [Code::TooLarge]);
    let mut deep = format!("{HEAD}paths: {{}}\nx-0: &a0 [x]\n");
    for level in 1..500 {
        let _ = writeln!(deep, "x-{level}: &a{level} [*a{}]", level - 1);
    }
    assert_eq!(yaml(&deep), [Code::TooDeep]);
    assert_ne!(yaml("a: &a {b: *a}\n"), []);
    assert_ne!(yaml("a: &a [*b]\nb: &b [*a]\n"), []);
}

#[test]
fn schemas_may_go_round() {
    let round = |schemas: &str| (with_schemas(schemas), operation(OF_SCHEMA, &format!("  schemas:\n{schemas}")));
    // Each of these only leads to the next.
    for schemas in [
        "    A: {$ref: '#/components/schemas/A'}\n",
        "    A: {$ref: '#/components/schemas/B'}\n    B: {$ref: '#/components/schemas/A'}\n",
        "    A: {$ref: '#/components/schemas/B'}\n    B: {$ref: '#/components/schemas/C'}\n    C: {$ref: '#/components/schemas/B'}\n",
    ] {
        let (alone, used) = round(schemas);
        assert!(alone.contains(&Code::RefCycle) && used.contains(&Code::RefCycle), "{schemas}: {alone:?} {used:?}");
    }
    // A part of itself.
    for schemas in [
        "    A: {allOf: [{$ref: '#/components/schemas/A'}]}\n",
        "    A: {allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/A'}], properties: {a: {type: string}}}\n",
        "    A: {allOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/B'}]}\n    B: {allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/A'}]}\n",
    ] {
        let (alone, used) = round(schemas);
        assert!(alone.contains(&Code::RefCycle) && used.contains(&Code::RefCycle), "{schemas}: {alone:?} {used:?}");
    }
    // Whatever these mean, they end.
    for schemas in [
        "    A: {oneOf: [{$ref: '#/components/schemas/A'}, {type: string}]}\n",
        "    A: {anyOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/A'}]}\n",
        "    A: {oneOf: [{$ref: '#/components/schemas/B'}, {type: object}]}\n    B: {allOf: [{$ref: '#/components/schemas/A'}, {type: object, properties: {b: {type: string}}}]}\n",
        "    A: {not: {$ref: '#/components/schemas/A'}}\n",
        "    A: {type: array, items: {$ref: '#/components/schemas/A'}}\n",
        "    A: {type: object, additionalProperties: {$ref: '#/components/schemas/A'}}\n",
        "    A: {type: object, required: [a], properties: {a: {$ref: '#/components/schemas/A'}}}\n",
        "    A: {type: object, properties: {a: {$ref: '#/components/schemas/B'}}}\n    B: {type: array, items: {$ref: '#/components/schemas/A'}}\n",
        "    A: {$ref: '#/components/schemas/A/properties/a'}\n",
        "    A: {type: object, properties: {a: {$ref: '#/components/schemas/A/properties/a'}}}\n",
        "    A: {type: object, properties: {a: {$ref: '#/components'}}}\n",
        "    A: {type: object, properties: {a: {$ref: '#'}}}\n",
        "    A: {discriminator: {propertyName: k, mapping: {a: '#/components/schemas/A'}}, oneOf: [{$ref: '#/components/schemas/A'}]}\n",
    ] {
        let _ = round(schemas);
    }
    // A chain as long as one likes arrives.
    let mut chain = String::new();
    for link in 0..3_000 {
        let _ = writeln!(chain, "    A{link}: {{$ref: '#/components/schemas/A{}'}}", link + 1);
    }
    let _ = round(&format!("{chain}    A3000: {{type: string}}\n    A: {{$ref: '#/components/schemas/A0'}}\n"));
    // So does a tower of wrappers.
    let mut tower = String::new();
    for level in 0..3_000 {
        let _ = writeln!(tower, "    A{level}: {{type: object, allOf: [{{$ref: '#/components/schemas/A{}'}}]}}", level + 1);
    }
    let _ = round(&format!("{tower}    A3000: {{type: string}}\n    A: {{$ref: '#/components/schemas/A0'}}\n"));
    // Branches that meet again double at every level.
    let mut doubled = String::new();
    for level in 0..60 {
        let next = format!("{{$ref: '#/components/schemas/A{}'}}", level + 1);
        let _ = writeln!(
            doubled,
            "    A{level}: {{allOf: [{next}, {next}]}}\n    U{level}: {{oneOf: [{0}, {0}]}}",
            next.replace("/A", "/U")
        );
    }
    let _ = round(&format!(
        "{doubled}    A60: {{}}\n    U60: {{}}\n    A: {{type: object, properties: {{a: {{$ref: '#/components/schemas/A0'}}, u: {{$ref: '#/components/schemas/U0'}}}}}}\n"
    ));
    // And a line of types that hold each other.
    let mut line = String::new();
    for level in 0..1_000 {
        let _ = writeln!(
            line,
            "    A{level}: {{type: object, required: [n], properties: {{n: {{$ref: '#/components/schemas/A{}'}}}}}}",
            level + 1
        );
    }
    let _ = round(&format!("{line}    A1000: {{type: string}}\n    A: {{$ref: '#/components/schemas/A0'}}\n"));
}

const OF_SCHEMA: &str = "    post:
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
      responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}";

#[test]
fn everything_else_may_go_round() {
    let ok = "responses: {'200': {description: D}}";
    for (item, components) in [
        (
            format!("    get: {{parameters: [{{$ref: '#/components/parameters/A'}}], {ok}}}"),
            "  parameters: {A: {$ref: '#/components/parameters/A'}}",
        ),
        (
            "    get: {responses: {'200': {$ref: '#/components/responses/A'}}}".to_owned(),
            "  responses: {A: {$ref: '#/components/responses/B'}, B: {$ref: '#/components/responses/A'}}",
        ),
        (
            format!("    post: {{requestBody: {{$ref: '#/components/requestBodies/A'}}, {ok}}}"),
            "  requestBodies: {A: {$ref: '#/components/requestBodies/A'}}",
        ),
        (
            "    get: {responses: {'200': {description: D, headers: {A: {$ref: '#/components/headers/A'}}}}}".to_owned(),
            "  headers: {A: {$ref: '#/components/headers/A'}}",
        ),
        (
            format!("    get: {{callbacks: {{A: {{$ref: '#/components/callbacks/A'}}}}, {ok}}}"),
            "  callbacks: {A: {$ref: '#/components/callbacks/A'}}",
        ),
        ("    $ref: '#/paths/~1a'".to_owned(), "  schemas: {}"),
        (
            "    get: {responses: {'200': {description: D, links: {A: {$ref: '#/components/links/A'}}}}}".to_owned(),
            "  links: {A: {$ref: '#/components/links/A'}}",
        ),
    ] {
        assert_ne!(operation(&item, components), [], "{item}");
    }
    // A callback may refer to the operation it belongs to.
    let _ = operation(&format!("    get: {{callbacks: {{A: {{'{{$url}}': {{$ref: '#/paths/~1a'}}}}}}, {ok}}}"), "  schemas: {}");
}

#[test]
fn files_may_go_round() {
    let root = |target: &str| format!("{HEAD}paths: {{}}\ncomponents: {{schemas: {{A: {{$ref: '{target}'}}}}}}\n");
    for (target, other) in [
        ("b.yaml#/A", "A: {$ref: 'a.yaml#/components/schemas/A'}\n"),
        ("b.yaml#/A", "A: {$ref: 'b.yaml#/A'}\n"),
        ("b.yaml", "$ref: b.yaml\n"),
        ("b.yaml", "$ref: a.yaml#/components/schemas/A\n"),
    ] {
        assert_ne!(codes(&[("a.yaml", root(target).as_bytes()), ("b.yaml", other.as_bytes())]), [], "{target} {other}");
    }
    // A type that contains itself over two files is a type.
    let other = "type: object\nproperties: {next: {$ref: 'b.yaml'}, back: {$ref: 'a.yaml#/components/schemas/A'}}\n";
    assert_eq!(codes(&[("a.yaml", root("b.yaml").as_bytes()), ("b.yaml", other.as_bytes())]), []);
}

/// References into parts that are copied, each of which refers twice to the next: doubling at every step.
#[test]
fn copies_cannot_grow() {
    let mut other = String::new();
    for level in 0..20 {
        let next = level + 1;
        let _ = writeln!(
            other,
            "i{level}: {{parameters: [], get: {{callbacks: {{a: {{u: {{$ref: '#/i{next}'}}}}, b: {{u: {{$ref: '#/i{next}'}}}}}}, responses: {{'200': {{description: D}}}}}}}}"
        );
    }
    other.push_str("i20: {}\n");
    let root = format!("{HEAD}paths: {{/a: {{$ref: 'b.yaml#/i0'}}}}\n");
    assert!(codes(&[("a.yaml", root.as_bytes()), ("b.yaml", other.as_bytes())]).contains(&Code::TooLarge));
}

#[test]
fn places_are_between_signs() {
    // The bracket that is still open is noticed at a sign of two bytes.
    assert_eq!(yaml("openapi: 3.0.3\ninfo:\n  x-a: [\nü: 1\n"), [Code::SyntaxInvalid]);
}
