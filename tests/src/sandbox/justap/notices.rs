//! What merchants are told.

use aggpay::justap::webhooks::Notice;
use aggpay::justap::{
    ChargeEvent, Royalty, RoyaltyEvent, RoyaltyReceiver, RoyaltySettlement, RoyaltyTransaction, RoyaltyTransactionStatus,
};
use aggpay::runtime::Model;

use super::given;
use super::royalties::share;
use super::state::{Note, State};
use crate::sandbox::clock::Moment;
use crate::sandbox::money::total;

/// Tells what became of a charge, at the address that its request named; without one nobody is told.
pub(super) fn charge(state: &mut State, event: &str, charge_id: &str, now: Moment) {
    let notify_id = state.new_id("notify");
    let told = state.charges.get(charge_id).and_then(|row| {
        let url = given(row.request.notify_url.as_ref())?;
        let charge = state.charge(row);
        let data = ChargeEvent::new(&charge.merchant_trade_id)
            .object("Charge")
            .trade_type("charge")
            .notify_id(notify_id)
            .charge_id(&charge.charge_id)
            .charge_no(&charge.transaction_no)
            .app_id(&charge.app_id)
            .app_mode("test")
            .channel(charge.channel)
            .amount_total(charge.amount)
            .amount_settle(charge.amount_settle)
            .amount_refund(charge.amount_refund)
            .amount_fee(charge.amount_fee)
            .amount_royalty(charge.amount_royalty)
            .currency(&charge.currency)
            .charge_status(event.trim_start_matches("charge."))
            .is_paid(charge.paid)
            .is_refund(charge.refunded)
            .is_royalty(!charge.amount_royalty.is_zero())
            .is_reversed(charge.reversed)
            .is_closed(charge.closed)
            .subject(&charge.subject);
        note(url, event, &notified(data, now))
    });
    state.outbox.extend(told);
}

/// Tells what became of a royalty.
pub(super) fn royalty(state: &mut State, url: &str, event: &str, royalty: &Royalty, receivers: &[RoyaltyReceiver], now: Moment) {
    let Some(whole) = state.charges.get(&royalty.charge_id).map(|row| row.charge.amount) else { return };
    let done = royalty.time_settled > 0;
    let transactions: Vec<_> = receivers
        .iter()
        .map(|receiver| {
            RoyaltyTransaction::new()
                .object("RoyaltyTransaction")
                .id(format!("{}_{}", royalty.id, receiver.recipient_business_user_id))
                .business_user_id(&receiver.recipient_business_user_id)
                .amount(share(receiver, whole))
                .status(if done { RoyaltyTransactionStatus::Success } else { RoyaltyTransactionStatus::Pending })
                .finished(royalty.time_settled)
        })
        .collect();
    let count = i64::try_from(transactions.len()).unwrap_or_default();
    let settled = total(receivers.iter().map(|receiver| share(receiver, whole)));
    let settlement = RoyaltySettlement::new()
        .object("RoyaltySettlement")
        .id(&royalty.royalty_settlement_id)
        .amount_settled(settled)
        .count(count);
    let data = RoyaltyEvent::new(&royalty.id)
        .object("Royalty")
        .app_id(&royalty.payer_app_id)
        .app_mode("test")
        .channel(royalty.method.as_ref())
        .status(royalty.status.as_ref())
        .royalty_type("charge")
        .description(&royalty.description)
        .created(written(now))
        .royalty_settlement(settlement)
        .royalty_transactions(transactions);
    state.outbox.extend(note(url, event, &data));
}

fn notified(data: ChargeEvent, now: Moment) -> ChargeEvent {
    data.notify_time(written(now))
}

/// A moment as RFC 3339 has it.
fn written(moment: Moment) -> String {
    let now = moment.date_time();
    let (date, time) = (now.date(), now.time());
    format!("{date}T{:02}:{:02}:{:02}Z", time.hour(), time.minute(), time.second())
}

fn note<T: Model>(url: &str, event: &str, data: &T) -> Option<Note> {
    Some(Note { url: url.to_owned(), event: event.to_owned(), notice: Notice::new(event, data).ok()? })
}
