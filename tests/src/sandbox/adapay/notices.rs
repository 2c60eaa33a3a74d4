//! What merchants are told. Each notification goes to the address that the request named; without one nobody is told.

use aggpay::Decimal;
use aggpay::adapay::webhooks::Notice;
use aggpay::adapay::{
    CorpMemberEvent, CorpMemberUpdateEvent, FastPayEvent, PaymentCloseEvent, PaymentEvent, PaymentReverseEvent, RefundEvent,
    Status, UpdateAuditState, UpdateCorpMemberRequest,
};
use aggpay::runtime::Model;

use super::MODE;
use super::corp_members::audit_state;
use super::payments::{party_order, status};
use super::state::{Audit, Note, PaymentRow, Progress, RefundRow, State};
use crate::sandbox::clock::Moment;

/// Tells that a payment has ended.
pub(super) fn payment(state: &mut State, row: &PaymentRow) {
    state.outbox.extend(of_payment(row));
}

/// What there is to tell about a payment's end.
pub(super) fn of_payment(row: &PaymentRow) -> Option<Note> {
    let request = &row.request;
    let mut data = PaymentEvent::new(&row.id, status(row.progress))
        .order_no(&request.order_no)
        .app_id(&request.app_id)
        .pay_channel(request.pay_channel.clone())
        .pay_amt(request.pay_amt)
        .fee_amt(Decimal::ZERO)
        .created_time(row.created.digits())
        .party_order_id(party_order(row))
        .prod_mode(MODE);
    data.description.clone_from(&request.description);
    let event = match row.progress {
        Progress::Paid(when) => {
            data.end_time = Some(when.digits());
            "payment.succeeded"
        }
        Progress::Failed => {
            data.error_type = Some("channel_error".to_owned());
            data.error_code = Some("channel_unexpected_error".to_owned());
            data.error_msg = Some("the payer's bank refused".to_owned());
            "payment.failed"
        }
        _ => return None,
    };
    note(request.notify_url.as_deref()?, event, &request.app_id, &row.id, row.created, &data)
}

/// What there is to tell about a quick payment that went through.
pub(super) fn of_quick_payment(row: &PaymentRow) -> Option<Note> {
    let request = &row.request;
    let data = FastPayEvent::new()
        .id(&row.id)
        .app_id(&request.app_id)
        .order_no(&request.order_no)
        .pay_amt(request.pay_amt)
        .pay_channel(request.pay_channel.clone())
        .prod_mode(MODE)
        .status(status(row.progress));
    note(request.notify_url.as_deref()?, "fastpay.succeeded", &request.app_id, &format!("{}q", row.id), row.created, &data)
}

pub(super) fn closed(state: &mut State, url: &str, app_id: &str, payment_id: &str, now: Moment) {
    let data = PaymentCloseEvent::new().payment_id(payment_id).created_time(now.seconds().to_string()).status(Status::Succeeded);
    state.outbox.extend(note(url, "payment.close.succeeded", app_id, &format!("{payment_id}c"), now, &data));
}

pub(super) fn refunded(state: &mut State, url: &str, app_id: &str, row: &RefundRow) {
    let data = RefundEvent::new(&row.id, Status::Succeeded)
        .payment_id(&row.payment_id)
        .created_time(row.created.millis().to_string())
        .pay_amt(row.amount)
        .fee_amt(Decimal::ZERO);
    state.outbox.extend(note(url, "refund.succeeded", app_id, &row.id, row.created, &data));
}

pub(super) fn reversed(state: &mut State, reverse_id: &str) {
    let told = state.reverses.get(reverse_id).and_then(|row| {
        let request = &row.request;
        let url = request.notify_url.as_deref()?;
        let mut data = PaymentReverseEvent::new(&row.id, Status::Succeeded)
            .object("payment_reverse")
            .prod_mode(MODE)
            .order_no(&request.order_no)
            .payment_id(&request.payment_id)
            .reverse_amt(request.reverse_amt)
            .reversed_amt(state.reversed(&request.payment_id))
            .confirmed_amt(state.confirmed(&request.payment_id))
            .refunded_amt(state.refunded(&request.payment_id))
            .created_time(row.created.millis().to_string())
            .succeed_time(row.created.millis().to_string())
            .notify_url(url);
        data.reason.clone_from(&request.reason);
        note(url, "payment_reverse.succeeded", &request.app_id, &row.id, row.created, &data)
    });
    state.outbox.extend(told);
}

pub(super) fn corp_member(state: &mut State, key: &str, account_id: Option<String>) {
    let told = state.corp_members.get(key).and_then(|row| {
        let request = &row.request;
        let passed = row.audit == Audit::Passed;
        let mut data = CorpMemberEvent::new(&request.member_id)
            .object("corp_member")
            .order_no(&request.order_no)
            .app_id(&request.app_id)
            .created_time(row.created.digits())
            .prod_mode(MODE)
            .audit_state(audit_state(row.audit, account_id.is_some()))
            .audit_desc(if passed { "opened" } else { "the documents cannot be read" });
        data.settle_account_id = account_id;
        let event = if passed { "corp_member.succeeded" } else { "corp_member.failed" };
        note(request.notify_url.as_deref()?, event, &request.app_id, &request.order_no, row.created, &data)
    });
    state.outbox.extend(told);
}

pub(super) fn corp_member_changed(state: &mut State, change: &UpdateCorpMemberRequest, passed: bool, now: Moment) {
    let data = CorpMemberUpdateEvent::new(&change.member_id)
        .object("corp_member_update")
        .order_no(&change.order_no)
        .app_id(&change.app_id)
        .created_time(now.digits())
        .prod_mode(MODE)
        .audit_state(if passed { UpdateAuditState::Succeeded } else { UpdateAuditState::Failed })
        .audit_desc(if passed { "changed" } else { "the documents cannot be read" });
    let event = if passed { "corp_member_update.succeeded" } else { "corp_member_update.failed" };
    let url = change.notify_url.as_deref();
    state.outbox.extend(url.and_then(|url| note(url, event, &change.app_id, &change.order_no, now, &data)));
}

fn note<T: Model>(url: &str, event: &str, app_id: &str, id: &str, created: Moment, data: &T) -> Option<Note> {
    let notice = Notice::new(event, data).ok()?.id(format!("{id}-{event}"));
    let notice = notice.field("object", "event").field("app_id", app_id).field("prod_mode", MODE.as_ref());
    let notice = notice.field("created_time", created.seconds().to_string());
    Some(Note { url: url.to_owned(), event: event.to_owned(), notice })
}
