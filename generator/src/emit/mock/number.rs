//! A number within bounds, found exactly: in whole units of the smallest decimal place that anybody mentions.

use crate::ir::Limits;

/// More places than this are no amount of anything.
const PLACES: u32 = 12;

/// A number as near to one as its bounds and steps allow, with the places that it was worked out with: `value` / 10^`places`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Exact {
    pub value: i128,
    pub places: u32,
}

/// A number that meets the limits; a whole one, or one of at most so many places.
pub(super) fn number(limits: &Limits, places: Option<u32>) -> Option<Exact> {
    let scale = scale(limits, places)?;
    let one = 10_i128.checked_pow(scale)?;
    let read = |text: &Option<String>| text.as_ref().map(|text| parse(text, scale));
    let (least, most, step) = (read(&limits.minimum), read(&limits.maximum), read(&limits.multiple_of));
    // A bound that cannot be read exactly leaves nothing to be sure of.
    let (least, most, step) = (settled(least)?, settled(most)?, settled(step)?);
    let grain = places.map_or(Some(one), |places| 10_i128.checked_pow(scale.checked_sub(places)?))?;
    let grain = match step.filter(|step| *step > 0) {
        Some(step) => multiple(step, grain)?,
        None => grain,
    };
    let least = least.map(|least| least.checked_add(i128::from(limits.exclusive_minimum)));
    let most = most.map(|most| most.checked_sub(i128::from(limits.exclusive_maximum)));
    let (least, most) = (settled(least)?, settled(most)?);
    let near = most.map_or(one, |most| one.min(most));
    let near = least.map_or(near, |least| near.max(least));
    let below = near.div_euclid(grain).checked_mul(grain)?;
    let above = below.checked_add(grain)?;
    let fits = |value: &i128| least.is_none_or(|least| *value >= least) && most.is_none_or(|most| *value <= most);
    let value = [below, above].into_iter().find(|value| fits(value) && (*value != 0 || near == 0));
    value.or_else(|| [below, above].into_iter().find(fits)).map(|value| Exact { value, places: scale })
}

/// Whether a number, in JSON's spelling, meets the limits.
pub(super) fn fits(limits: &Limits, text: &str) -> bool {
    let Some(scale) = scale(limits, Some(fraction(text))) else { return false };
    let Some(value) = parse(text, scale) else { return false };
    let bound = |bound: &Option<String>, holds: &dyn Fn(i128) -> bool| {
        bound.as_ref().is_none_or(|bound| parse(bound, scale).is_some_and(holds))
    };
    bound(&limits.minimum, &|least| value > least || (value == least && !limits.exclusive_minimum))
        && bound(&limits.maximum, &|most| value < most || (value == most && !limits.exclusive_maximum))
        && bound(&limits.multiple_of, &|step| step <= 0 || value.checked_rem(step) == Some(0))
}

impl Exact {
    /// The number in figures, with so many places; without places that say nothing when none are asked for.
    pub(super) fn text(self, places: Option<u32>) -> String {
        let digits = format!("{:0width$}", self.value.unsigned_abs(), width = self.places as usize + 1);
        let (whole, rest) = digits.split_at_checked(digits.len() - self.places as usize).unwrap_or((&digits, ""));
        let rest = match places {
            Some(places) => {
                let mut rest = rest.trim_end_matches('0').to_owned();
                while rest.len() < places as usize {
                    rest.push('0');
                }
                rest
            }
            None => rest.trim_end_matches('0').to_owned(),
        };
        let sign = if self.value < 0 { "-" } else { "" };
        if rest.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest}") }
    }
}

/// The places that everything can be written with; nothing when there are too many.
fn scale(limits: &Limits, places: Option<u32>) -> Option<u32> {
    let bounds = [&limits.minimum, &limits.maximum, &limits.multiple_of];
    let most = bounds.into_iter().flatten().map(|bound| fraction(bound)).chain(places).max().unwrap_or_default();
    (most <= PLACES).then_some(most)
}

/// How many decimal places a number in JSON's spelling needs.
fn fraction(text: &str) -> u32 {
    let (mantissa, exponent) = split(text);
    let places = mantissa.split_once('.').map_or(0, |(_, fraction)| fraction.trim_end_matches('0').len());
    let places = i64::try_from(places).unwrap_or(i64::MAX).saturating_sub(exponent.unwrap_or(i64::MIN));
    u32::try_from(places.max(0)).unwrap_or(u32::MAX)
}

/// A number in JSON's spelling in units of 10^-`scale`.
fn parse(text: &str, scale: u32) -> Option<i128> {
    let (mantissa, exponent) = split(text);
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction = fraction.trim_end_matches('0');
    let digits = format!("{whole}{fraction}").parse::<i128>().ok()?;
    let shift = i64::from(scale).checked_add(exponent?)?.checked_sub(i64::try_from(fraction.len()).ok()?)?;
    digits.checked_mul(10_i128.checked_pow(u32::try_from(shift).ok()?)?)
}

fn split(text: &str) -> (&str, Option<i64>) {
    match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse().ok()),
        None => (text, Some(0)),
    }
}

/// A value that may be missing, but not be there and wrong.
fn settled(value: Option<Option<i128>>) -> Option<Option<i128>> {
    value.map_or(Some(None), |value| value.map(Some))
}

/// The least common multiple.
fn multiple(left: i128, right: i128) -> Option<i128> {
    let (mut a, mut b) = (left, right);
    while b != 0 {
        (a, b) = (b, a.checked_rem(b)?);
    }
    left.checked_div(a)?.checked_mul(right)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limits(minimum: &str, maximum: &str, multiple_of: &str) -> Limits {
        let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Limits { minimum: text(minimum), maximum: text(maximum), multiple_of: text(multiple_of), ..Limits::default() }
    }

    #[test]
    fn numbers_lie_within_their_bounds() {
        for (minimum, maximum, step, places, expected) in [
            ("", "", "", None, Some("1")),
            ("10", "", "", None, Some("10")),
            ("", "0", "", None, Some("0")),
            ("-5", "-3", "", None, Some("-3")),
            ("0.01", "", "", Some(2), Some("1.00")),
            ("0.01", "0.05", "", Some(2), Some("0.05")),
            ("100.5", "", "", None, Some("101")),
            ("", "", "0.25", Some(2), Some("1.00")),
            ("7", "", "5", None, Some("10")),
            ("1e3", "", "", None, Some("1000")),
            ("1e-2", "2e-2", "", Some(2), Some("0.02")),
            ("1.1", "1.9", "", None, None),
            ("6", "9", "5", None, None),
            ("1e-30", "", "", None, None),
            ("1e400", "", "", None, None),
        ] {
            let limits = limits(minimum, maximum, step);
            let made = number(&limits, places).map(|exact| exact.text(places));
            assert_eq!(made.as_deref(), expected, "{minimum}..{maximum} by {step} with {places:?}");
            assert!(made.is_none_or(|made| fits(&limits, &made)));
        }
        let above = Limits { exclusive_minimum: true, ..limits("1", "", "") };
        assert_eq!(number(&above, None).map(|exact| exact.text(None)).as_deref(), Some("2"));
        assert!(!fits(&above, "1") && fits(&above, "1.5") && !fits(&limits("", "", "2"), "3"));
    }
}
