//! Payments: created, read, listed, closed.

use aggpay::adapay::server::{Call, Failure, Payments};
use aggpay::adapay::{
    ClosePaymentRequest, CreatePaymentRequest, GetPaymentRequest, ListPaymentsRequest, PayChannel, Payment, PaymentClose,
    PaymentExpend, PaymentList, PaymentRecord, PaymentSummary, Status,
};

use super::shares::check_sum;
use super::state::{PaymentRow, Progress, State};
use super::{Gateway, MODE, check_fee, check_range, in_range, known, notices, refused, unknown};
use crate::sandbox::clock::Moment;
use crate::sandbox::paging::numbered;
use crate::sandbox::store::Store;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
/// A payment can be queried for three days.
const QUERY_PERIOD: i64 = 3 * DAY;
/// How long `wx_lite` and `wx_pub` let the description be.
const WECHAT_DESCRIPTION: usize = 42;

impl<S: Store<State>> Payments for Gateway<S> {
    async fn create(&self, call: Call<CreatePaymentRequest>) -> Result<Payment, Failure> {
        self.step(|state, now| {
            let request = call.into_inner();
            check(&request, now)?;
            if state.is_taken(&request.app_id, &request.order_no) {
                return Err(refused("order_no_duplicate", "the order number was used before").parameter("order_no"));
            }
            state.take(&request.app_id, &request.order_no);
            let mut row =
                PaymentRow { id: state.new_id(now), created: now, request, progress: Progress::Waiting, sms_code: None };
            // Who scans the payer's code has the money at once; everybody else waits for the payer.
            if matches!(row.request.pay_channel, PayChannel::AlipayScan | PayChannel::WxScan | PayChannel::UnionScan) {
                row.progress = Progress::Paid(now);
                notices::payment(state, &row);
            }
            let quick = row.request.pay_channel == PayChannel::FastPay;
            // The order is accepted; that says nothing about the money.
            let mut answer = payment(&row, if quick { Status::Pending } else { Status::Succeeded });
            answer.expend = Some(expend(&row));
            state.payments.add(row);
            Ok(answer)
        })
    }

    async fn get(&self, call: Call<GetPaymentRequest>) -> Result<PaymentSummary, Failure> {
        self.step(|state, now| {
            let found = state.payments.get(&call.payment_id).filter(|row| now.since(row.created) <= QUERY_PERIOD);
            let row = found.ok_or_else(|| unknown("payment of the last three days"))?;
            let request = &row.request;
            let answer = PaymentSummary::new(&row.id, status(row.progress)).order_no(&request.order_no);
            let answer =
                answer.pay_channel(request.pay_channel.clone()).pay_amt(request.pay_amt).party_order_id(party_order(row));
            Ok(match row.progress {
                Progress::Closed => {
                    answer.error_code("payment_closed").error_msg("the payment was closed").error_type("api_error")
                }
                Progress::Failed => answer
                    .error_code("channel_unexpected_error")
                    .error_msg("the payer's bank refused")
                    .error_type("channel_error"),
                _ => answer,
            })
        })
    }

    async fn list(&self, call: Call<ListPaymentsRequest>) -> Result<PaymentList, Failure> {
        self.step(|state, _| {
            let (from, to) = (call.created_gte.as_ref(), call.created_lte.as_ref());
            check_range(from, to)?;
            let wanted = |row: &&PaymentRow| {
                row.request.app_id == call.app_id
                    && call.order_no.as_ref().is_none_or(|wanted| *wanted == row.request.order_no)
                    && call.payment_id.as_ref().is_none_or(|wanted| *wanted == row.id)
                    && in_range(row.created, from, to)
            };
            let page = numbered(state.payments.newest().filter(wanted), call.page_index, call.page_size);
            let mut answer = PaymentList::new(Status::Succeeded).object("list").prod_mode(MODE).app_id(&call.app_id);
            answer.has_more = Some(page.more);
            answer.payments = Some(page.rows.into_iter().map(|row| record(state, row)).collect());
            answer.order_no.clone_from(&call.order_no);
            answer.payment_id.clone_from(&call.payment_id);
            Ok(answer)
        })
    }

    async fn close(&self, call: Call<ClosePaymentRequest>) -> Result<PaymentClose, Failure> {
        self.step(|state, now| {
            let row = state.payments.get_mut(&call.payment_id).ok_or_else(|| unknown("payment"))?;
            check_close(row, now)?;
            row.progress = Progress::Closed;
            let answer = PaymentClose::new(&row.id, Status::Succeeded).created_time(row.created.seconds().to_string());
            if let Some(url) = &call.body.notify_url {
                let (id, app_id) = (row.id.clone(), row.request.app_id.clone());
                notices::closed(state, url, &app_id, &id, now);
            }
            Ok(answer)
        })
    }
}

/// The rules of a new payment that a schema cannot state.
fn check(request: &CreatePaymentRequest, now: Moment) -> Result<(), Failure> {
    let refuse = |name: &str, message: &str| Err(refused("request_parameter_error", message).parameter(name));
    known(request.pay_mode.as_ref(), "pay_mode")?;
    let shares = request.div_members.as_ref();
    if request.pay_mode.is_some() && shares.is_some_and(|shares| !shares.is_empty()) {
        return refuse("div_members", "with pay_mode delay the payment is split later");
    }
    check_sum(shares, request.pay_amt, "pay_amt")?;
    check_fee(request.fee_mode.as_ref(), shares)?;
    if request.currency.as_ref().is_some_and(|currency| currency != "cny") {
        return refuse("currency", "only cny is taken");
    }
    let wechat = matches!(request.pay_channel, PayChannel::WxLite | PayChannel::WxPub);
    if wechat && request.goods_desc.chars().count() > WECHAT_DESCRIPTION {
        return refuse("goods_desc", "on this channel the description has at most 42 characters");
    }
    if request.time_expire.as_ref().is_some_and(|expiry| *expiry > now.plus(longest(&request.pay_channel)).digits()) {
        return refuse("time_expire", "the order would live longer than the channel allows");
    }
    Ok(())
}

/// How many seconds an order may live.
fn longest(channel: &PayChannel) -> i64 {
    match channel {
        PayChannel::AlipayScan | PayChannel::WxScan => 3 * MINUTE,
        channel if channel.as_ref().starts_with("union") => DAY,
        _ => 2 * HOUR,
    }
}

fn check_close(row: &PaymentRow, now: Moment) -> Result<(), Failure> {
    let refuse = |message: &str| Err(refused("payment_close_refused", message));
    match row.progress {
        Progress::Paid(_) => return refuse("the payment is paid: refund it"),
        Progress::Closed => return refuse("the payment is closed already"),
        Progress::Failed => return refuse("the payment has failed"),
        Progress::Waiting if row.request.pay_channel == PayChannel::AlipayQr => return refuse("nobody has scanned the code yet"),
        Progress::Waiting | Progress::Scanned => {}
    }
    let age = now.since(row.created);
    match row.request.pay_channel {
        PayChannel::B2b | PayChannel::B2c | PayChannel::FastPay => refuse("payments of this channel cannot be closed"),
        _ if age < MINUTE => refuse("the payment is less than a minute old"),
        PayChannel::AlipayQr | PayChannel::UnionQr if age > 2 * HOUR => refuse("the code is more than two hours old"),
        _ => Ok(()),
    }
}

/// The state of a payment in the common words.
pub(super) fn status(progress: Progress) -> Status {
    match progress {
        Progress::Waiting | Progress::Scanned => Status::Pending,
        Progress::Paid(_) => Status::Succeeded,
        Progress::Failed | Progress::Closed => Status::Failed,
    }
}

/// A payment as an answer.
pub(super) fn payment(row: &PaymentRow, status: Status) -> Payment {
    let request = &row.request;
    let mut answer = Payment::new(&row.id, status)
        .object("payment")
        .created_time(row.created.seconds().to_string())
        .order_no(&request.order_no)
        .prod_mode(MODE)
        .app_id(&request.app_id)
        .pay_channel(request.pay_channel.clone())
        .pay_amt(request.pay_amt)
        .currency(request.currency.as_deref().unwrap_or("cny"))
        .party_order_id(party_order(row));
    answer.description.clone_from(&request.description);
    answer
}

/// What the front end needs to let the payer pay.
fn expend(row: &PaymentRow) -> PaymentExpend {
    let address = format!("https://pay.example/{}", row.id);
    match row.request.pay_channel {
        PayChannel::AlipayQr | PayChannel::UnionQr => PaymentExpend::new().qrcode_url(address),
        _ => PaymentExpend::new().pay_info(address),
    }
}

/// The order number on the payer's bill.
pub(super) fn party_order(row: &PaymentRow) -> String {
    format!("02{}", row.id)
}

fn record(state: &State, row: &PaymentRow) -> PaymentRecord {
    let request = &row.request;
    let mut record = PaymentRecord::new(&row.id, status(row.progress))
        .object("payment")
        .created_time(row.created.seconds().to_string())
        .order_no(&request.order_no)
        .app_id(&request.app_id)
        .pay_channel(request.pay_channel.clone())
        .pay_amt(request.pay_amt)
        .prod_mode(MODE)
        .confirmed_amt(state.confirmed(&row.id))
        .reserved_amt(state.reversed(&row.id))
        .refunded_amt(state.refunded(&row.id))
        .party_order_id(party_order(row));
    record.pay_mode.clone_from(&request.pay_mode);
    record.fee_mode.clone_from(&request.fee_mode);
    record.div_members.clone_from(&request.div_members);
    let confirms = state.confirms_of(&row.id).map(|confirm| super::payment_confirms::confirm(state, confirm));
    record.payment_confirms = Some(confirms.collect());
    if let Progress::Paid(when) = row.progress {
        record.end_time = Some(when.digits());
        record.cash_pay_amt = Some(request.pay_amt);
    }
    record
}
