//! Reverses: the money of a delayed payment, given back before it is divided.

use aggpay::adapay::server::{Call, Failure, PaymentReverses};
use aggpay::adapay::{
    CreatePaymentReverseRequest, GetPaymentReverseRequest, ListPaymentReversesRequest, PaymentReverse, PaymentReverseList, Status,
};

use super::refunds::{MOST, PERIOD};
use super::state::{ReverseRow, State};
use super::{Gateway, MODE, check_range, in_range, notices, refused, unknown};
use crate::sandbox::paging::numbered;
use crate::sandbox::store::Store;

impl<S: Store<State>> PaymentReverses for Gateway<S> {
    async fn create(&self, call: Call<CreatePaymentReverseRequest>) -> Result<PaymentReverse, Failure> {
        self.step(|state, now| {
            let request = call.into_inner();
            let payment = state.payments.get(&request.payment_id).filter(|row| row.request.app_id == request.app_id);
            let payment =
                payment.filter(|row| now.since(row.created) <= PERIOD).ok_or_else(|| unknown("payment of the last 178 days"))?;
            if !payment.is_paid() || !payment.is_delayed() {
                return Err(refused("payment_status_error", "only a paid payment with pay_mode delay can be reversed"));
            }
            if state.confirms_of(&payment.id).next().is_some() {
                return Err(refused("payment_status_error", "the payment is confirmed: refund the confirm"));
            }
            if state.reverses_of(&payment.id).count() >= MOST {
                return Err(refused("reverse_too_often", "there were ten reverses already"));
            }
            if request.reverse_amt > state.open(payment) {
                return Err(refused("reverse_amt_exceeded", "not that much is left to reverse").parameter("reverse_amt"));
            }
            if state.is_taken(&request.app_id, &request.order_no) {
                return Err(refused("order_no_duplicate", "the order number was used before").parameter("order_no"));
            }
            state.take(&request.app_id, &request.order_no);
            let id = state.new_id(now);
            state.reverses.add(ReverseRow { id: id.clone(), created: now, request });
            notices::reversed(state, &id);
            let mut answer = state.reverses.get(&id).map(|row| reverse(state, row)).ok_or_else(Failure::internal)?;
            // Accepted; the outcome is told by a notification.
            answer.status = Status::Pending;
            answer.succeed_time = None;
            Ok(answer)
        })
    }

    async fn get(&self, call: Call<GetPaymentReverseRequest>) -> Result<PaymentReverse, Failure> {
        self.step(|state, _| {
            let found = state.reverses.get(&call.reverse_id);
            found.map(|row| reverse(state, row)).ok_or_else(|| unknown("reverse"))
        })
    }

    async fn list(&self, call: Call<ListPaymentReversesRequest>) -> Result<PaymentReverseList, Failure> {
        self.step(|state, _| {
            let (from, to) = (call.created_gte.as_ref(), call.created_lte.as_ref());
            check_range(from, to)?;
            let wanted = |row: &&ReverseRow| {
                row.request.app_id == call.app_id
                    && call.payment_id.as_ref().is_none_or(|wanted| *wanted == row.request.payment_id)
                    && in_range(row.created, from, to)
            };
            let page = numbered(state.reverses.newest().filter(wanted), call.page_index, call.page_size);
            let mut answer = PaymentReverseList::new(Status::Succeeded).object("list").prod_mode(MODE).app_id(&call.app_id);
            answer.has_more = Some(page.more);
            answer.payment_reverses = Some(page.rows.into_iter().map(|row| reverse(state, row)).collect());
            answer.payment_id.clone_from(&call.payment_id);
            Ok(answer)
        })
    }
}

/// A reverse as an answer.
pub(super) fn reverse(state: &State, row: &ReverseRow) -> PaymentReverse {
    let request = &row.request;
    let mut answer = PaymentReverse::new(&row.id, Status::Succeeded)
        .object("payment_reverse")
        .order_no(&request.order_no)
        .prod_mode(MODE)
        .payment_id(&request.payment_id)
        .app_id(&request.app_id)
        .reverse_amt(request.reverse_amt)
        .reversed_amt(state.reversed(&request.payment_id))
        .confirmed_amt(state.confirmed(&request.payment_id))
        .refunded_amt(state.refunded(&request.payment_id))
        .created_time(row.created.millis().to_string())
        .succeed_time(row.created.millis().to_string());
    answer.notify_url.clone_from(&request.notify_url);
    answer
}
