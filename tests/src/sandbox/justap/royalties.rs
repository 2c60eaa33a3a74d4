//! Royalties: what is left of a paid charge, shared out to business users.

use std::collections::BTreeMap;

use aggpay::Decimal;
use aggpay::justap::server::{Call, Failure, Royalties};
use aggpay::justap::{
    Channel, CreateRoyaltyRequest, GetRoyaltyRequest, ListRoyaltiesRequest, Royalty, RoyaltyListResponse, RoyaltyMethod,
    RoyaltyMode, RoyaltyReceiver, RoyaltyResponse, RoyaltyStatus,
};

use super::state::{RoyaltyRow, State};
use super::{Gateway, Range, given, invalid, is, known, notices, refused, unknown};
use crate::sandbox::clock::Moment;
use crate::sandbox::money::total;
use crate::sandbox::paging::Cursor;
use crate::sandbox::store::Store;

/// How many characters a reason may have.
const REASON: usize = 80;

impl<S: Store<State>> Royalties for Gateway<S> {
    async fn list(&self, call: Call<ListRoyaltiesRequest>) -> Result<RoyaltyListResponse, Failure> {
        self.step(|state, _| {
            let range = Range::new(call.created_lt, call.created_lte, call.created_gt, call.created_gte);
            let wanted = |row: &&RoyaltyRow| {
                let royalty = &row.royalty;
                is(call.app_id.as_ref(), &royalty.payer_app_id)
                    && is(call.merchant_trade_id.as_ref(), &row.merchant_trade_id)
                    && is(call.settle_account_id.as_ref(), &royalty.payer_settle_account_id)
                    && is(call.royalty_settlement_id.as_ref(), &royalty.royalty_settlement_id)
                    && range.holds(royalty.created)
            };
            let rows: Vec<&RoyaltyRow> = state.royalties.newest().filter(wanted).collect();
            let (after, before) = (call.starting_after.as_deref(), call.ending_before.as_deref());
            let page = Cursor { limit: call.limit, after, before }.page(rows, |row| &row.royalty.id)?;
            let data = page.rows.into_iter().map(|row| row.royalty.clone()).collect();
            Ok(RoyaltyListResponse::new("RoyaltyList", data, page.more))
        })
    }

    async fn create(&self, call: Call<CreateRoyaltyRequest>) -> Result<RoyaltyResponse, Failure> {
        self.step(|state, now| {
            let request = call.into_inner();
            let amount = check(state, &request)?;
            let royalty = royalty(state, now, &request)?;
            let charge = state.charges.get(&request.charge_id).ok_or_else(Failure::internal)?;
            let merchant_trade_id = charge.charge.merchant_trade_id.clone();
            // Accepted; the channel carries it out afterwards.
            let mut accepted = royalty.clone();
            accepted.status = RoyaltyStatus::Processing;
            accepted.time_settled = 0;
            if let Some(url) = given(request.callback_url.as_ref()) {
                notices::royalty(state, url, "royalty.created", &accepted, &request.receivers, now);
                notices::royalty(state, url, "royalty.completed", &royalty, &request.receivers, now);
            }
            state.royalties.add(RoyaltyRow { royalty, merchant_trade_id, amount });
            Ok(RoyaltyResponse::new("Royalty").data(accepted))
        })
    }

    async fn get(&self, call: Call<GetRoyaltyRequest>) -> Result<RoyaltyResponse, Failure> {
        self.step(|state, _| {
            let row = state.royalties.get(&call.id).ok_or_else(|| unknown("royalty"))?;
            Ok(RoyaltyResponse::new("Royalty").data(row.royalty.clone()))
        })
    }
}

/// Holds a request against the charge it divides, and returns how much it shares out.
fn check(state: &State, request: &CreateRoyaltyRequest) -> Result<Decimal, Failure> {
    if request.description.as_ref().is_some_and(|reason| reason.chars().count() > REASON) {
        return Err(invalid("description: must have at most 80 characters").parameter("description"));
    }
    let row = state.charges.get(&request.charge_id).filter(|row| row.charge.app_id == request.app_id);
    let charge = &row.ok_or_else(|| unknown("charge"))?.charge;
    if !charge.paid || charge.reversed {
        return Err(refused("the charge is not paid"));
    }
    for receiver in &request.receivers {
        known(Some(&receiver.royalty_mode), "receivers.royalty_mode")?;
        known(receiver.fee_model.as_ref(), "receivers.fee_model")?;
        if state.users.get(&receiver.recipient_business_user_id).is_none() {
            return Err(unknown("business user"));
        }
        if share(receiver, charge.amount) <= Decimal::ZERO {
            return Err(invalid("receivers: a share must be more than 0").parameter("receivers"));
        }
    }
    let amount = total(request.receivers.iter().map(|receiver| share(receiver, charge.amount)));
    if amount > state.open(charge) {
        return Err(refused("receivers: not that much of the charge is left").parameter("receivers"));
    }
    Ok(amount)
}

/// What a receiver gets: an amount, or a fraction of the whole, down to a fen.
pub(super) fn share(receiver: &RoyaltyReceiver, whole: Decimal) -> Decimal {
    match receiver.royalty_mode {
        RoyaltyMode::Rate => whole.checked_mul(receiver.amount).unwrap_or(Decimal::MAX).trunc_with_scale(2),
        _ => receiver.amount,
    }
}

fn royalty(state: &mut State, now: Moment, request: &CreateRoyaltyRequest) -> Result<Royalty, Failure> {
    let (id, settlement) = (state.new_id("royalty"), state.new_id("settlement"));
    let charge = &state.charges.get(&request.charge_id).ok_or_else(Failure::internal)?.charge;
    let method = match &charge.channel {
        Channel::Balance => RoyaltyMethod::Balance,
        channel if channel.as_ref().starts_with("Alipay") => RoyaltyMethod::Alipay,
        channel if channel.as_ref().starts_with("Wechatpay") => RoyaltyMethod::Wechatpay,
        _ => RoyaltyMethod::YsepayMerchant,
    };
    Ok(Royalty::new(
        "Royalty",
        id,
        RoyaltyStatus::Finished,
        method,
        &request.charge_id,
        request.order_id.clone().unwrap_or_default(),
        request.description.clone().unwrap_or_default(),
        &request.app_id,
        "",
        "",
        settlement,
        now.seconds(),
        now.seconds(),
        BTreeMap::new(),
    )
    .livemode(false))
}
