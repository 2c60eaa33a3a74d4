//! Sums of amounts.

use aggpay::Decimal;

/// The sum of amounts. Beyond what a decimal can hold it stays at the most, so that every rule about too much still holds.
pub fn total(amounts: impl IntoIterator<Item = Decimal>) -> Decimal {
    amounts.into_iter().fold(Decimal::ZERO, Decimal::saturating_add)
}

/// What is left of an amount; never less than nothing.
pub fn rest(of: Decimal, taken: Decimal) -> Decimal {
    of.saturating_sub(taken).max(Decimal::ZERO)
}
