//! Refunds: of paid charges, whole or in parts, never more than was paid.

use aggpay::Decimal;
use aggpay::justap::server::{Call, Failure, FailureKind, Refunds};
use aggpay::justap::{CreateRefundRequest, GetRefundRequest, ListRefundsRequest, Refund, RefundListResponse, RefundResponse};

use super::charges::check_amount;
use super::state::{RefundRow, State};
use super::{Gateway, invalid, is, notices, refused, unknown};
use crate::sandbox::clock::Moment;
use crate::sandbox::paging::Cursor;
use crate::sandbox::store::Store;

/// How many characters a reason may have.
const REASON: usize = 255;

impl<S: Store<State>> Refunds for Gateway<S> {
    async fn list(&self, call: Call<ListRefundsRequest>) -> Result<RefundListResponse, Failure> {
        self.step(|state, _| list(state, &call))
    }

    async fn create(&self, call: Call<CreateRefundRequest>) -> Result<RefundResponse, Failure> {
        self.step(|state, now| create(state, now, call.into_inner()))
    }

    async fn get(&self, call: Call<GetRefundRequest>) -> Result<RefundResponse, Failure> {
        self.step(|state, _| get(state, &call.refund_id, call.charge_id.as_ref(), call.app_id.as_ref()))
    }
}

/// Makes a refund. The same request again is the same refund again; the same number for another one is refused.
pub(super) fn create(state: &mut State, now: Moment, request: CreateRefundRequest) -> Result<RefundResponse, Failure> {
    if request.description.chars().count() > REASON {
        return Err(invalid("description: must have at most 255 characters").parameter("description"));
    }
    let same =
        |row: &&RefundRow| row.request.app_id == request.app_id && row.request.merchant_refund_id == request.merchant_refund_id;
    if let Some(row) = state.refunds.newest().find(same) {
        return if row.request == request {
            Ok(answer(row))
        } else {
            Err(Failure::new(FailureKind::Conflict, "merchant_refund_id: another refund has it"))
        };
    }
    let row = state.charges.get(&request.charge_id).filter(|row| row.charge.app_id == request.app_id);
    let charge = &row.ok_or_else(|| unknown("charge"))?.charge;
    if !charge.paid {
        return Err(refused("the charge is not paid"));
    }
    let left = state.open(charge);
    if left.is_zero() {
        return Err(refused("nothing of the charge is left to refund"));
    }
    // Zero counts as absent, and refunds what is left.
    let amount = request.amount.filter(|amount| !amount.is_zero()).unwrap_or(left);
    check_amount(amount)?;
    if amount > left {
        return Err(refused(format!("amount: only {left} yuan are left to refund")).parameter("amount"));
    }
    Ok(answer(add(state, now, request, amount)?))
}

/// Refunds what is left of a charge that is reversed.
pub(super) fn refund_rest(state: &mut State, now: Moment, charge_id: &str, amount: Decimal) -> Result<(), Failure> {
    let charge = &state.charges.get(charge_id).ok_or_else(Failure::internal)?.charge;
    let request = CreateRefundRequest::new(&charge.app_id, charge_id, format!("reverse:{charge_id}"), "reversed");
    add(state, now, request, amount).map(|_| ())
}

fn add(state: &mut State, now: Moment, request: CreateRefundRequest, amount: Decimal) -> Result<&RefundRow, Failure> {
    let (refund_id, number) = (state.new_id("refund"), state.new_number(now));
    let charge = &state.charges.get(&request.charge_id).ok_or_else(Failure::internal)?.charge;
    let mut refund = Refund::new(
        &refund_id,
        number,
        &charge.charge_id,
        &charge.merchant_trade_id,
        &charge.transaction_no,
        amount,
        &request.description,
        "refunded",
        true,
        "0",
        "",
        now.seconds(),
        now.seconds(),
    );
    refund.created_at = now.date_time().into();
    refund.success_at = now.date_time().into();
    refund.metadata.clone_from(&request.metadata);
    let charge_id = charge.charge_id.clone();
    state.refunds.add(RefundRow { refund, request });
    notices::charge(state, "charge.refunded", &charge_id, now);
    state.refunds.get(&refund_id).ok_or_else(Failure::internal)
}

/// Reads a refund. A charge or application that is named has to be the refund's.
pub(super) fn get(
    state: &State,
    refund_id: &str,
    charge_id: Option<&String>,
    app_id: Option<&String>,
) -> Result<RefundResponse, Failure> {
    let found = state.refunds.get(refund_id);
    let found = found.filter(|row| is(charge_id, &row.refund.charge_id) && is(app_id, &row.request.app_id));
    found.map(answer).ok_or_else(|| unknown("refund"))
}

/// Lists refunds, the newest first.
pub(super) fn list(state: &State, asked: &ListRefundsRequest) -> Result<RefundListResponse, Failure> {
    let wanted =
        |row: &&RefundRow| is(asked.charge_id.as_ref(), &row.refund.charge_id) && is(asked.app_id.as_ref(), &row.request.app_id);
    let rows: Vec<&RefundRow> = state.refunds.newest().filter(wanted).collect();
    let total = i32::try_from(rows.len()).unwrap_or(i32::MAX);
    let (after, before) = (asked.starting_after.as_deref(), asked.ending_before.as_deref());
    let page = Cursor { limit: asked.limit, after, before }.page(rows, |row| &row.refund.refund_id)?;
    let data = page.rows.into_iter().map(|row| row.refund.clone()).collect();
    Ok(RefundListResponse::new("RefundList", page.more, total).data(data))
}

fn answer(row: &RefundRow) -> RefundResponse {
    RefundResponse::new("Refund").data(row.refund.clone())
}
