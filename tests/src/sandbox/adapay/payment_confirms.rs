//! Confirms: the money of a delayed payment, divided.

use aggpay::Decimal;
use aggpay::adapay::server::{Call, Failure, PaymentConfirms};
use aggpay::adapay::{
    CreatePaymentConfirmRequest, GetPaymentConfirmRequest, ListPaymentConfirmsRequest, PaymentConfirm, PaymentConfirmList, Status,
};

use super::shares::check_sum;
use super::state::{ConfirmRow, State};
use super::{Gateway, MODE, check_fee, check_range, in_range, refused, unknown};
use crate::sandbox::money::total;
use crate::sandbox::paging::numbered;
use crate::sandbox::store::Store;

impl<S: Store<State>> PaymentConfirms for Gateway<S> {
    async fn create(&self, call: Call<CreatePaymentConfirmRequest>) -> Result<PaymentConfirm, Failure> {
        self.step(|state, now| {
            let request = call.into_inner();
            let payment = state.payments.get(&request.payment_id).ok_or_else(|| unknown("payment"))?;
            if !payment.is_paid() || !payment.is_delayed() {
                return Err(refused("payment_status_error", "only a paid payment with pay_mode delay can be confirmed"));
            }
            if request.confirm_amt > state.open(payment) {
                return Err(refused("confirm_amt_exceeded", "not that much is left to confirm").parameter("confirm_amt"));
            }
            check_sum(request.div_members.as_ref(), request.confirm_amt, "confirm_amt")?;
            check_fee(request.fee_mode.as_ref(), request.div_members.as_ref())?;
            let app_id = payment.request.app_id.clone();
            if state.is_taken(&app_id, &request.order_no) {
                return Err(refused("order_no_duplicate", "the order number was used before").parameter("order_no"));
            }
            state.take(&app_id, &request.order_no);
            let row = ConfirmRow { id: state.new_id(now), created: now, app_id, request, reversed: false };
            let id = row.id.clone();
            state.confirms.add(row);
            state.confirms.get(&id).map(|row| confirm(state, row)).ok_or_else(Failure::internal)
        })
    }

    async fn get(&self, call: Call<GetPaymentConfirmRequest>) -> Result<PaymentConfirm, Failure> {
        self.step(|state, _| {
            let found = state.confirms.get(&call.payment_confirm_id);
            found.map(|row| confirm(state, row)).ok_or_else(|| unknown("confirm"))
        })
    }

    async fn list(&self, call: Call<ListPaymentConfirmsRequest>) -> Result<PaymentConfirmList, Failure> {
        self.step(|state, _| {
            let (from, to) = (call.created_gte.as_ref(), call.created_lte.as_ref());
            check_range(from, to)?;
            let wanted = |row: &&ConfirmRow| {
                row.app_id == call.app_id
                    && call.payment_id.as_ref().is_none_or(|wanted| *wanted == row.request.payment_id)
                    && call.order_no.as_ref().is_none_or(|wanted| *wanted == row.request.order_no)
                    && in_range(row.created, from, to)
            };
            let page = numbered(state.confirms.newest().filter(wanted), call.page_index, call.page_size);
            let mut answer = PaymentConfirmList::new(Status::Succeeded).object("list").prod_mode(MODE).app_id(&call.app_id);
            answer.has_more = Some(page.more);
            answer.payment_confirms = Some(page.rows.into_iter().map(|row| confirm(state, row)).collect());
            answer.payment_id.clone_from(&call.payment_id);
            Ok(answer)
        })
    }
}

/// A confirm as an answer.
pub(super) fn confirm(state: &State, row: &ConfirmRow) -> PaymentConfirm {
    let request = &row.request;
    let refunds = state.refunds.newest().filter(|refund| refund.confirm_id.as_ref() == Some(&row.id));
    let mut answer = PaymentConfirm::new(&row.id, Status::Succeeded)
        .object("payment_confirm")
        .created_time(row.created.seconds().to_string())
        .prod_mode(MODE)
        .app_id(&row.app_id)
        .payment_id(&request.payment_id)
        .order_no(&request.order_no)
        .confirm_amt(request.confirm_amt)
        .fee_amt(Decimal::ZERO)
        .confirmed_amt(state.confirmed(&request.payment_id))
        .reserved_amt(state.reversed(&request.payment_id))
        .refunded_amt(total(refunds.map(|refund| refund.amount)));
    answer.description.clone_from(&request.description);
    answer.div_members.clone_from(&request.div_members);
    answer.fee_mode.clone_from(&request.fee_mode);
    answer
}
