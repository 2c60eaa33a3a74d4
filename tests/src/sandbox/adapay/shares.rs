//! Rules about how money is divided.

use aggpay::Decimal;
use aggpay::adapay::DivMember;
use aggpay::adapay::server::Failure;

use super::refused;
use crate::sandbox::money::{rest, total};

/// Refuses shares that are not together the whole amount.
pub(super) fn check_sum(shares: Option<&Vec<DivMember>>, whole: Decimal, name: &str) -> Result<(), Failure> {
    match shares {
        Some(shares) if !shares.is_empty() && sum(shares) != whole => {
            Err(refused("request_parameter_error", format!("the shares of div_members must add up to {name}"))
                .parameter("div_members"))
        }
        _ => Ok(()),
    }
}

/// Refuses a division of a refund that does not fit the original one. `earlier` are the shares of earlier refunds.
pub(super) fn check_refund(
    original: Option<&Vec<DivMember>>,
    earlier: &[&DivMember],
    asked: Option<&Vec<DivMember>>,
    amount: Decimal,
) -> Result<(), Failure> {
    let refuse = |message: &str| Err(refused("request_parameter_error", message).parameter("div_members"));
    let Some(asked) = asked.filter(|shares| !shares.is_empty()) else { return Ok(()) };
    let Some(original) = original.filter(|shares| !shares.is_empty()) else {
        return refuse("the original was not split, so the refund cannot be either");
    };
    if sum(asked) != amount {
        return refuse("the shares of div_members must add up to refund_amt");
    }
    for member in asked.iter().map(|share| &share.member_id) {
        let of = |shares: &mut dyn Iterator<Item = &DivMember>| {
            total(shares.filter(|share| share.member_id == *member).map(|share| share.amount))
        };
        let received = of(&mut original.iter());
        if received.is_zero() {
            return refuse("only members of the original split can give money back");
        }
        if of(&mut asked.iter()) > rest(received, of(&mut earlier.iter().copied())) {
            return refuse("a member cannot give back more than it received");
        }
    }
    Ok(())
}

fn sum(shares: &[DivMember]) -> Decimal {
    total(shares.iter().map(|share| share.amount))
}
