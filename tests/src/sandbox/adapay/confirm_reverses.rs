//! Confirms taken back as a whole, so that their money can be divided anew.

use aggpay::adapay::server::{Call, ConfirmReverses, Failure};
use aggpay::adapay::{
    ConfirmReverse, ConfirmReverseList, ConfirmReverseResult, CreateConfirmReverseRequest, QueryConfirmReversesRequest, Status,
};

use super::state::{ConfirmReverseRow, State};
use super::{Gateway, MODE, refused, unknown};
use crate::sandbox::store::Store;

impl<S: Store<State>> ConfirmReverses for Gateway<S> {
    async fn create(&self, call: Call<CreateConfirmReverseRequest>) -> Result<ConfirmReverseResult, Failure> {
        self.step(|state, now| {
            let confirm = state.confirms.get(&call.payment_confirm_id).ok_or_else(|| unknown("confirm"))?;
            if confirm.reversed {
                return Err(refused("payment_status_error", "the confirm was reversed already"));
            }
            if state.refunds.newest().any(|refund| refund.confirm_id.as_ref() == Some(&confirm.id)) {
                return Err(refused("payment_status_error", "something of the confirm was refunded"));
            }
            let (app_id, amount, shares) =
                (confirm.app_id.clone(), confirm.request.confirm_amt, confirm.request.div_members.clone());
            if state.is_taken(&app_id, &call.order_no) {
                return Err(refused("order_no_duplicate", "the order number was used before").parameter("order_no"));
            }
            state.take(&app_id, &call.order_no);
            if let Some(confirm) = state.confirms.get_mut(&call.payment_confirm_id) {
                confirm.reversed = true;
            }
            let id = state.new_id(now);
            let answer = ConfirmReverseResult::new(Status::Succeeded)
                .object("confirm_reverse")
                .prod_mode(MODE)
                .order_no(&call.order_no)
                .payment_confirm_id(&call.payment_confirm_id)
                .payment_confirm_reverse_id(&id)
                .confirm_reverse_amt(amount);
            let call = call.into_inner();
            state.confirm_reverses.add(ConfirmReverseRow {
                id,
                order_no: call.order_no,
                confirm_id: call.payment_confirm_id,
                amount,
                shares,
            });
            Ok(answer)
        })
    }

    async fn query(&self, call: Call<QueryConfirmReversesRequest>) -> Result<ConfirmReverseList, Failure> {
        self.step(|state, _| {
            let is = |wanted: &Option<String>, value: &str| wanted.as_ref().is_none_or(|wanted| wanted == value);
            let found = state.confirm_reverses.newest().filter(|row| {
                is(&call.order_no, &row.order_no)
                    && is(&call.payment_confirm_id, &row.confirm_id)
                    && is(&call.payment_confirm_reverse_id, &row.id)
            });
            let answer = |row: &ConfirmReverseRow| {
                let mut answer = ConfirmReverse::new()
                    .order_no(&row.order_no)
                    .payment_confirm_id(&row.confirm_id)
                    .payment_confirm_reverse_id(&row.id)
                    .confirm_reverse_amt(row.amount)
                    .status(Status::Succeeded.to_string());
                answer.div_members.clone_from(&row.shares);
                answer
            };
            Ok(ConfirmReverseList::new(Status::Succeeded).prod_mode(MODE).confirm_reverses(found.map(answer).collect()))
        })
    }
}
