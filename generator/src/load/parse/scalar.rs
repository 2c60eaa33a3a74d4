//! What a bare word means: the core schema of YAML 1.2, and numbers that must not change.

use serde_json::Number;

use super::super::node::Value;
use crate::diag::{Code, Diagnostics};
use crate::source::Span;

/// The value of an unquoted scalar.
///
/// Departures from the core schema, so that nothing is lost: digits with a leading zero stay text (`007` is 7, octal or text
/// depending on the reader), so do hexadecimal digits beyond 64 bits (an address, not a quantity), and infinities, which JSON
/// does not have, are refused.
pub fn plain(text: &str, span: Span, diags: &mut Diagnostics) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Value::Null,
        "true" | "True" | "TRUE" => return Value::Bool(true),
        "false" | "False" | "FALSE" => return Value::Bool(false),
        _ => {}
    }
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN") {
        diags
            .error(Code::SyntaxUnsupported, format!("JSON has no number `{text}`"))
            .at(span, "not a number JSON can express")
            .help("put it in quotes if text is meant");
        return unknown();
    }
    for (prefix, radix) in [("0x", 16), ("0o", 8)] {
        if let Some(digits) = text.strip_prefix(prefix).filter(|d| !d.is_empty() && d.chars().all(|c| c.is_digit(radix))) {
            let number = u64::from_str_radix(digits, radix);
            return number.map_or_else(|_| Value::String(text.to_owned()), |number| Value::Number(number.into()));
        }
    }
    if is_decimal(unsigned) { number(text, span, diags) } else { Value::String(text.to_owned()) }
}

/// Whether this reads `12`, `1.5`, `.5`, `1.` or one of them with an exponent.
fn is_decimal(text: &str) -> bool {
    let (mantissa, exponent) = text.split_once(['e', 'E']).map_or((text, None), |(m, e)| (m, Some(e)));
    let (whole, fraction) = mantissa.split_once('.').map_or((mantissa, ""), |parts| parts);
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let exponent_fine = exponent.is_none_or(|e| {
        let e = e.strip_prefix(['+', '-']).unwrap_or(e);
        !e.is_empty() && digits(e)
    });
    let leading_zero = whole.len() > 1 && whole.starts_with('0');
    digits(whole) && digits(fraction) && whole.len() + fraction.len() > 0 && exponent_fine && !leading_zero
}

/// The value of a decimal number, which has to come out as it went in.
pub fn number(text: &str, span: Span, diags: &mut Diagnostics) -> Value {
    let digits = text.strip_prefix('+').unwrap_or(text);
    if let Ok(number) = digits.parse::<i64>() {
        return Value::Number(number.into());
    }
    if let Ok(number) = digits.parse::<u64>() {
        return Value::Number(number.into());
    }
    let Some((float, number)) = digits.parse::<f64>().ok().and_then(|f| Some((f, Number::from_f64(f)?))) else {
        return inexact(text, span, diags);
    };
    let same = normal(digits) == normal(&float.to_string());
    if !same && !digits.contains(['.', 'e', 'E']) {
        return inexact(text, span, diags);
    }
    if !same {
        diags.warn(Code::NumberInexact, format!("`{text}` has more digits than are kept")).at(span, format!("read as {float}"));
    }
    Value::Number(number)
}

fn inexact(text: &str, span: Span, diags: &mut Diagnostics) -> Value {
    diags
        .error(Code::NumberInexact, format!("`{text}` is too large to be kept exactly"))
        .at(span, "would change when read")
        .help("write it as text in quotes, or use a bound that a 64-bit integer can hold");
    unknown()
}

/// Stands for a number that was reported, so that no rule complains about its type as well.
fn unknown() -> Value {
    Value::Number(0.into())
}

/// Sign, digits without zeros at the ends, and the power of ten of the last digit: equal for equal numbers.
fn normal(text: &str) -> (bool, String, i64) {
    let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let kept = digits.trim_end_matches('0');
    let length = |text: &str| i64::try_from(text.len()).unwrap_or(i64::MAX);
    let exponent = exponent.strip_prefix('+').unwrap_or(exponent).parse::<i64>().unwrap_or(0);
    let power = exponent.saturating_sub(length(fraction)).saturating_add(length(&digits) - length(kept));
    let kept = kept.trim_start_matches('0');
    if kept.is_empty() { (negative, String::new(), 0) } else { (negative, kept.to_owned(), power) }
}
