//! The older addresses of charges and refunds: the same calls by other names.

use aggpay::justap::server::{Call, Failure, Transactions};
use aggpay::justap::{
    ChargeListResponse, ChargeResponse, CreateChargeRequest, CreateRefundRequest, ListChargesRequest, ListRefundsRequest,
    RefundListResponse, RefundResponse, TransactionGetChargeRequest, TransactionGetRefundRequest, TransactionListChargesRequest,
    TransactionListRefundsRequest, TransactionReverseChargeRequest,
};

use super::state::State;
use super::{Gateway, charges, refunds};
use crate::sandbox::store::Store;

impl<S: Store<State>> Transactions for Gateway<S> {
    async fn list_charges(&self, call: Call<TransactionListChargesRequest>) -> Result<ChargeListResponse, Failure> {
        self.step(|state, now| charges::list(state, now, &newer(call.into_inner())))
    }

    async fn create_charge(&self, call: Call<CreateChargeRequest>) -> Result<ChargeResponse, Failure> {
        self.step(|state, now| charges::create(state, now, call.into_inner()))
    }

    async fn get_charge(&self, call: Call<TransactionGetChargeRequest>) -> Result<ChargeResponse, Failure> {
        self.step(|state, _| charges::get(state, &call.charge_id, call.app_id.as_ref()))
    }

    async fn reverse_charge(&self, call: Call<TransactionReverseChargeRequest>) -> Result<ChargeResponse, Failure> {
        self.step(|state, now| charges::reverse(state, now, &call.charge_id))
    }

    async fn list_refunds(&self, call: Call<TransactionListRefundsRequest>) -> Result<RefundListResponse, Failure> {
        self.step(|state, _| {
            let older = call.into_inner();
            let mut asked = ListRefundsRequest::new().charge_id(older.charge_id);
            asked.app_id = older.app_id;
            asked.limit = older.limit;
            asked.starting_after = older.starting_after;
            asked.ending_before = older.ending_before;
            refunds::list(state, &asked)
        })
    }

    async fn get_refund(&self, call: Call<TransactionGetRefundRequest>) -> Result<RefundResponse, Failure> {
        self.step(|state, _| refunds::get(state, &call.refund_id, Some(&call.charge_id), call.app_id.as_ref()))
    }

    async fn create_refund(&self, call: Call<CreateRefundRequest>) -> Result<RefundResponse, Failure> {
        self.step(|state, now| refunds::create(state, now, call.into_inner()))
    }
}

fn newer(older: TransactionListChargesRequest) -> ListChargesRequest {
    let mut newer = ListChargesRequest::new();
    macro_rules! same {
        ($($name:ident),* $(,)?) => {$(
            newer.$name = older.$name;
        )*};
    }
    same!(app_id, limit, starting_after, ending_before, merchant_trade_id, channel);
    same!(created_lt, created_lte, created_gt, created_gte);
    same!(paid, refunded, reversed, closed, expired);
    newer
}
