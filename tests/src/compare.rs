//! Comparison of JSON: what was sent and what arrived mean the same.

use rust_decimal::Decimal;
use serde_json::Value;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// Where two documents differ, one line for each place; none when they mean the same.
///
/// Equal means equal, but for two things: decimals are compared as numbers (`5` and `5.00`), and points in time as instants
/// (`…T08:00:00+08:00` and `…T00:00:00Z`).
pub fn differences(expected: &Value, found: &Value) -> Vec<String> {
    let mut lines = Vec::new();
    compare(String::new(), expected, found, &mut lines);
    lines
}

/// A document as a person reads it.
pub fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}

fn compare(path: String, expected: &Value, found: &Value, lines: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(left), Value::Object(right)) => {
            for (name, value) in left {
                match right.get(name) {
                    Some(other) => compare(format!("{path}/{name}"), value, other, lines),
                    None => lines.push(format!("{path}/{name}: missing, expected {value}")),
                }
            }
            let unexpected = right.iter().filter(|(name, _)| !left.contains_key(*name));
            lines.extend(unexpected.map(|(name, value)| format!("{path}/{name}: unexpected {value}")));
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            for (index, (value, other)) in left.iter().zip(right).enumerate() {
                compare(format!("{path}/{index}"), value, other, lines);
            }
        }
        _ if same(expected, found) => {}
        _ => lines.push(format!("{}: expected {expected}, found {found}", if path.is_empty() { "/" } else { &path })),
    }
}

fn same(expected: &Value, found: &Value) -> bool {
    match (expected, found) {
        (Value::String(left), Value::String(right)) => {
            left == right || both(left, right, decimal) || both(left, right, |text| OffsetDateTime::parse(text, &Rfc3339).ok())
        }
        (Value::Number(left), Value::Number(right)) => left == right || both(&left.to_string(), &right.to_string(), number),
        _ => expected == found,
    }
}

fn both<T: PartialEq>(left: &str, right: &str, read: impl Fn(&str) -> Option<T>) -> bool {
    read(left).is_some_and(|left| read(right) == Some(left))
}

/// Numbers of any spelling.
fn number(text: &str) -> Option<Decimal> {
    text.parse().ok().or_else(|| Decimal::from_scientific(text).ok())
}

/// Texts that are amounts; `007` is an identifier and equals nothing but itself.
fn decimal(text: &str) -> Option<Decimal> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let canonical = whole == "0" || !whole.starts_with('0');
    (is_number(whole) && is_number(fraction) && canonical).then(|| text.parse().ok()).flatten()
}
