//! Refunds of payments that were divided at once, and of confirms.

use aggpay::Decimal;
use aggpay::adapay::server::{Call, Failure, Refunds};
use aggpay::adapay::{
    CreateRefundRequest, DivMember, QueryRefundsRequest, Refund, RefundList, RefundRecord, RefundState, RefundTransStatus, Status,
};

use super::shares::check_refund;
use super::state::{RefundRow, State};
use super::{Gateway, MODE, check_fee, known, notices, refused, unknown};
use crate::sandbox::clock::Moment;
use crate::sandbox::money::{rest, total};
use crate::sandbox::store::Store;

/// How often something can be refunded or reversed.
pub(super) const MOST: usize = 10;
/// For how many seconds money can go back: 178 days.
pub(super) const PERIOD: i64 = 178 * 24 * 60 * 60;

impl<S: Store<State>> Refunds for Gateway<S> {
    async fn create(&self, call: Call<CreateRefundRequest>) -> Result<Refund, Failure> {
        self.step(|state, now| {
            let body = &call.body;
            known(body.fail_fast.as_ref(), "fail_fast")?;
            check_fee(None, body.div_members.as_ref())?;
            let target = Target::find(state, &call.id, now)?;
            if state.is_taken(&target.app_id, &body.refund_order_no) {
                return Err(refused("order_no_duplicate", "the order number was used before").parameter("refund_order_no"));
            }
            let earlier: Vec<&RefundRow> = state.refunds.newest().filter(|row| target.is_of(row)).collect();
            if earlier.len() >= MOST {
                return Err(refused("refund_too_often", "there were ten refunds already"));
            }
            if body.refund_amt > rest(target.amount, total(earlier.iter().map(|row| row.amount))) {
                return Err(refused("refund_amt_exceeded", "not that much is left to refund").parameter("refund_amt"));
            }
            let given_back: Vec<&DivMember> = earlier.iter().flat_map(|row| &row.shares).collect();
            check_refund(target.shares.as_ref(), &given_back, body.div_members.as_ref(), body.refund_amt)?;

            let row = RefundRow {
                id: state.new_id(now),
                created: now,
                payment_id: target.payment_id,
                confirm_id: target.confirm_id,
                order_no: body.refund_order_no.clone(),
                amount: body.refund_amt,
                shares: body.div_members.clone().unwrap_or_default(),
            };
            state.take(&target.app_id, &row.order_no);
            if let Some(url) = body.notify_url.as_ref().or(target.notify_url.as_ref()) {
                notices::refunded(state, url, &target.app_id, &row);
            }
            // Accepted; that the money has gone back is told by a notification.
            let answer = Refund::new(&row.id, Status::Pending)
                .object("refund")
                .refund_order_no(&row.order_no)
                .payment_id(&row.payment_id)
                .refund_amt(row.amount)
                .prod_mode(MODE)
                .trans_state(RefundState::Processing)
                .created_time(now.seconds().to_string());
            state.refunds.add(row);
            Ok(answer)
        })
    }

    async fn query(&self, call: Call<QueryRefundsRequest>) -> Result<RefundList, Failure> {
        self.step(|state, _| {
            let is = |wanted: &Option<String>, value: &str| wanted.as_ref().is_none_or(|wanted| wanted == value);
            let found = state.refunds.newest().filter(|row| {
                is(&call.refund_id, &row.id) && is(&call.payment_id, &row.payment_id) && is(&call.refund_order_no, &row.order_no)
            });
            let record = |row: &RefundRow| {
                RefundRecord::new(&row.id, RefundTransStatus::Succeeded)
                    .payment_id(&row.payment_id)
                    .refund_amt(row.amount)
                    .fee_amt(Decimal::ZERO)
                    .refund_order_no(&row.order_no)
            };
            Ok(RefundList::new(Status::Succeeded).prod_mode(MODE).refunds(found.map(record).collect()))
        })
    }
}

/// What is refunded.
struct Target {
    app_id: String,
    payment_id: String,
    confirm_id: Option<String>,
    amount: Decimal,
    shares: Option<Vec<DivMember>>,
    notify_url: Option<String>,
}

impl Target {
    /// A payment that was divided at once, or a confirm of one that was not.
    fn find(state: &State, id: &str, now: Moment) -> Result<Self, Failure> {
        let confirm = state.confirms.get(id);
        let payment_id = confirm.map_or(id, |confirm| &confirm.request.payment_id);
        let payment = state.payments.get(payment_id).ok_or_else(|| unknown("payment or confirm"))?;
        if now.since(payment.created) > PERIOD {
            return Err(unknown("payment of the last 178 days"));
        }
        if !payment.is_paid() {
            return Err(refused("payment_status_error", "the payment is not paid"));
        }
        let (amount, shares) = match confirm {
            Some(confirm) if confirm.reversed => return Err(refused("payment_status_error", "the confirm was reversed")),
            Some(confirm) => (confirm.request.confirm_amt, confirm.request.div_members.clone()),
            None if payment.is_delayed() => {
                return Err(refused("payment_status_error", "with pay_mode delay refund a confirm, or reverse the payment"));
            }
            None => (payment.request.pay_amt, payment.request.div_members.clone()),
        };
        Ok(Self {
            app_id: payment.request.app_id.clone(),
            payment_id: payment.id.clone(),
            confirm_id: confirm.map(|confirm| confirm.id.clone()),
            amount,
            shares,
            notify_url: payment.request.notify_url.clone(),
        })
    }

    fn is_of(&self, row: &RefundRow) -> bool {
        row.payment_id == self.payment_id && row.confirm_id == self.confirm_id
    }
}
