//! Rust names for what the document calls something else.
//!
//! A name depends on its own spelling alone, so adding a neighbour never renames anything; clashes are settled where they are found
//! (`lower` for fields and variants, `passes::names` for types).

use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};

/// Words that cannot be used as they are, with `_` appended instead: raw identifiers read badly in prose and in editors.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut",
    "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Names that generated inherent methods already use, so that no setter may take them.
const METHODS: &[&str] = &["new"];

/// A field, parameter, method or module name.
pub fn snake(text: &str) -> String {
    let name = checked(plain(text).to_snake_case());
    let name = started(name, "field", '_');
    if KEYWORDS.contains(&name.as_str()) || METHODS.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// A type or variant name.
pub fn pascal(text: &str) -> String {
    let name = checked(plain(text).to_pascal_case());
    let name = started(name, "Value", '\0');
    if name == "Self" { "SelfValue".to_owned() } else { name }
}

/// The end of the name of a type or variant, where a digit may come first.
pub fn pascal_end(text: &str) -> String {
    let name = checked(plain(text).to_pascal_case());
    if name.is_empty() { pascal(text) } else { name }
}

/// Names that the files of clients and servers bring into scope, so that no resource may take them.
const RESOURCES: &[&str] = &[
    "ApiKeys",
    "Arc",
    "BTreeMap",
    "Box",
    "Call",
    "Client",
    "ClientBuilder",
    "Clone",
    "Copy",
    "Core",
    "Date",
    "DateTime",
    "Debug",
    "Decimal",
    "Err",
    "Failure",
    "FailureKind",
    "File",
    "From",
    "Future",
    "Gateway",
    "Into",
    "Items",
    "KeyStore",
    "Map",
    "None",
    "Nullable",
    "Ok",
    "Option",
    "Pages",
    "Result",
    "Router",
    "Routes",
    "Self",
    "Send",
    "SigningKey",
    "Some",
    "String",
    "Sync",
    "Value",
    "Vec",
    "VerifyingKey",
];

/// The name of a resource's trait and of its part of the client.
pub fn resource(ident: &str) -> String {
    let name = pascal(ident);
    // A module and a type share a namespace.
    if RESOURCES.contains(&name.as_str()) || name == ident { format!("{name}Api") } else { name }
}

/// Whether a script knows no capitals, so that a module may be called like a type.
pub fn is_caseless(ident: &str) -> bool {
    pascal(ident) == ident
}

/// A constant's name.
pub fn shouty(text: &str) -> String {
    started(checked(plain(text).to_shouty_snake_case()), "VALUE", '_')
}

/// Spells out the signs that carry meaning in names such as `+1`, all signs where there is nothing else (`<=`), and drops everything that
/// no identifier may hold.
fn plain(text: &str) -> String {
    if !text.chars().any(char::is_alphanumeric) {
        return text.chars().filter_map(sign_name).collect::<Vec<_>>().join("_");
    }
    let mut out = String::with_capacity(text.len());
    for (index, sign) in text.chars().enumerate() {
        match sign {
            '+' if index == 0 => out.push_str("plus_"),
            '-' if index == 0 => out.push_str("minus_"),
            sign if sign == '_' || sign.is_alphanumeric() => out.push(sign),
            _ => out.push('_'),
        }
    }
    out
}

/// What a sign is called.
fn sign_name(sign: char) -> Option<&'static str> {
    Some(match sign {
        '!' => "not",
        '#' => "hash",
        '$' => "dollar",
        '%' => "percent",
        '&' => "and",
        '*' => "star",
        '+' => "plus",
        ',' => "comma",
        '-' => "minus",
        '.' => "dot",
        '/' => "slash",
        ':' => "colon",
        '<' => "less",
        '=' => "equal",
        '>' => "greater",
        '?' => "question",
        '@' => "at",
        '\\' => "backslash",
        '^' => "caret",
        '|' => "or",
        '~' => "tilde",
        ' ' => "space",
        _ => return None,
    })
}

/// Letters of all scripts are welcome in Rust, but not everything that Unicode counts among them (`Ⓐ`, `²`).
fn checked(name: String) -> String {
    let fits = |name: &str| syn::parse_str::<syn::Ident>(name).is_ok();
    if name.is_ascii() || fits(&format!("a{name}")) {
        return name;
    }
    name.chars().filter(|sign| sign.is_ascii() || fits(&format!("a{sign}"))).collect()
}

/// Puts `prefix` before a name that is empty or starts with something no identifier starts with.
fn started(name: String, prefix: &str, separator: char) -> String {
    match name.chars().next() {
        None => prefix.to_owned(),
        Some(first)
            if first.is_alphabetic() && (first.is_ascii() || syn::parse_str::<syn::Ident>(&first.to_string()).is_ok()) =>
        {
            name
        }
        Some(_) if separator == '\0' => format!("{prefix}{name}"),
        Some(_) => format!("{prefix}{separator}{name}"),
    }
}

/// `name`, or `name` with the smallest number that makes it different from everything `taken`.
pub fn unique(name: String, taken: impl Fn(&str) -> bool) -> String {
    if !taken(&name) {
        return name;
    }
    (2_u32..).map(|number| format!("{name}{number}")).find(|candidate| !taken(candidate)).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_survive_odd_spellings() {
        for (wire, field, ty) in [
            ("created.lt", "created_lt", "CreatedLt"),
            ("@type", "type_", "Type"),
            ("Wechatpay_goods_id", "wechatpay_goods_id", "WechatpayGoodsId"),
            ("appId", "app_id", "AppId"),
            ("+1", "plus_1", "Plus1"),
            ("-1", "minus_1", "Minus1"),
            ("422", "field_422", "Value422"),
            ("", "field", "Value"),
            ("é", "é", "É"),
            ("self", "self_", "SelfValue"),
            ("new", "new_", "New"),
            ("<=", "less_equal", "LessEqual"),
            ("*", "star", "Star"),
            ("中文", "中文", "中文"),
            ("🎉", "field", "Value"),
            ("Ⓐ²", "field", "Value"),
            ("x²", "x", "X"),
        ] {
            assert_eq!((snake(wire).as_str(), pascal(wire).as_str()), (field, ty), "{wire:?}");
        }
        assert_eq!(shouty("createPayment"), "CREATE_PAYMENT");
    }

    #[test]
    fn a_taken_name_gets_the_smallest_free_number() {
        assert_eq!(unique("Pet".into(), |name| name == "Pet" || name == "Pet2"), "Pet3");
    }
}
