//! Charges: made, read, listed, reversed, and closed by time.

use aggpay::justap::server::{Call, Charges, Failure, FailureKind};
use aggpay::justap::{
    Channel, Charge, ChargeExtra, ChargeListResponse, ChargeResponse, CreateChargeRequest, GetChargeByMerchantTradeIdRequest,
    GetChargeRequest, ListChargesRequest, ReverseChargeRequest,
};
use aggpay::{Decimal, Nullable};

use super::state::{ChargeRow, State};
use super::{Gateway, Range, given, invalid, is, notices, refunds, refused, unknown};
use crate::sandbox::clock::Moment;
use crate::sandbox::paging::Cursor;
use crate::sandbox::store::Store;

const DAY: i64 = 24 * 60 * 60;
/// How many seconds a charge can be paid unless its request says otherwise.
const LIFETIME: i32 = 2 * 60 * 60;
/// How far back a list goes that names no time: about a month.
const MONTH: i64 = 30 * DAY;
/// For how many seconds a charge of WeChat can be reversed.
const WECHAT_REVERSAL: i64 = 7 * DAY;

impl<S: Store<State>> Charges for Gateway<S> {
    async fn list(&self, call: Call<ListChargesRequest>) -> Result<ChargeListResponse, Failure> {
        self.step(|state, now| list(state, now, &call))
    }

    async fn create(&self, call: Call<CreateChargeRequest>) -> Result<ChargeResponse, Failure> {
        self.step(|state, now| create(state, now, call.into_inner()))
    }

    async fn get(&self, call: Call<GetChargeRequest>) -> Result<ChargeResponse, Failure> {
        self.step(|state, _| get(state, &call.charge_id, call.app_id.as_ref()))
    }

    async fn reverse(&self, call: Call<ReverseChargeRequest>) -> Result<ChargeResponse, Failure> {
        self.step(|state, now| reverse(state, now, &call.charge_id))
    }

    async fn get_by_merchant_trade_id(&self, call: Call<GetChargeByMerchantTradeIdRequest>) -> Result<ChargeResponse, Failure> {
        self.step(|state, _| {
            let found = state.charges.newest().find(|row| {
                row.charge.merchant_trade_id == call.merchant_trade_id
                    && is(call.app_id.as_ref(), &row.charge.app_id)
                    && is(call.charge_id.as_ref(), &row.charge.charge_id)
            });
            found.map(|row| answer(state, row)).ok_or_else(|| unknown("charge"))
        })
    }
}

/// Makes a charge. The same request again is the same charge again; the same number for another one is refused.
pub(super) fn create(state: &mut State, now: Moment, request: CreateChargeRequest) -> Result<ChargeResponse, Failure> {
    check(&request)?;
    let same =
        |row: &&ChargeRow| row.charge.app_id == request.app_id && row.charge.merchant_trade_id == request.merchant_trade_id;
    if let Some(row) = state.charges.newest().find(same) {
        return if row.request == request {
            Ok(answer(state, row))
        } else {
            Err(Failure::new(FailureKind::Conflict, "merchant_trade_id: another charge of this app has it"))
        };
    }
    let row = ChargeRow { charge: charge(state, now, &request), created: now, request, expired: false };
    let id = row.charge.charge_id.clone();
    state.charges.add(row);
    notices::charge(state, "charge.created", &id, now);
    // Who scans the payer's code has the money at once.
    let scanned =
        state.charges.get(&id).is_some_and(|row| matches!(row.charge.channel, Channel::AlipayScan | Channel::WechatpayScan));
    if scanned {
        pay(state, now, &id)?;
    }
    state.charges.get(&id).map(|row| answer(state, row)).ok_or_else(Failure::internal)
}

/// Reads a charge. An application that is named has to be the charge's.
pub(super) fn get(state: &State, charge_id: &str, app_id: Option<&String>) -> Result<ChargeResponse, Failure> {
    let found = state.charges.get(charge_id).filter(|row| is(app_id, &row.charge.app_id));
    found.map(|row| answer(state, row)).ok_or_else(|| unknown("charge"))
}

/// Lists charges, the newest first. False filters nothing.
pub(super) fn list(state: &State, now: Moment, asked: &ListChargesRequest) -> Result<ChargeListResponse, Failure> {
    let range = Range::new(asked.created_lt, asked.created_lte, asked.created_gt, asked.created_gte);
    let flag = |filter: Option<bool>, value: bool| filter != Some(true) || value;
    let channel = asked.channel.as_ref().filter(|channel| **channel != Channel::Unspecified);
    let wanted = |row: &&ChargeRow| {
        let charge = &row.charge;
        is(asked.app_id.as_ref(), &charge.app_id)
            && is(asked.merchant_trade_id.as_ref(), &charge.merchant_trade_id)
            && channel.is_none_or(|channel| *channel == charge.channel)
            && flag(asked.paid, charge.paid)
            && flag(asked.reversed, charge.reversed)
            && flag(asked.closed, charge.closed)
            && flag(asked.expired, row.expired)
            && (asked.refunded != Some(true) || !state.refunded(&charge.charge_id).is_zero())
            && if range.is_unbounded() { now.since(row.created) <= MONTH } else { range.holds(row.created.seconds()) }
    };
    let (after, before) = (asked.starting_after.as_deref(), asked.ending_before.as_deref());
    let rows: Vec<&ChargeRow> = state.charges.newest().filter(wanted).collect();
    let page = Cursor { limit: asked.limit, after, before }.page(rows, |row| &row.charge.charge_id)?;
    let data = page.rows.into_iter().map(|row| state.charge(row)).collect();
    Ok(ChargeListResponse::new(page.more).object("ChargeList").data(data))
}

/// Closes a charge so that it can no longer be paid; what was paid goes back.
pub(super) fn reverse(state: &mut State, now: Moment, charge_id: &str) -> Result<ChargeResponse, Failure> {
    let row = state.charges.get(charge_id).ok_or_else(|| unknown("charge"))?;
    if row.charge.reversed {
        return Ok(answer(state, row));
    }
    if row.charge.channel.as_ref().starts_with("Wechatpay") && now.since(row.created) > WECHAT_REVERSAL {
        return Err(refused("a WeChat charge can be reversed for seven days"));
    }
    if !state.shared(charge_id).is_zero() {
        return Err(refused("something of the charge was shared out"));
    }
    if row.charge.paid {
        let left = state.open(&row.charge);
        if !left.is_zero() {
            refunds::refund_rest(state, now, charge_id, left)?;
        }
    }
    if let Some(row) = state.charges.get_mut(charge_id) {
        row.charge.reversed = true;
        row.charge.reversed_at = now.date_time().into();
        close(&mut row.charge, now);
    }
    notices::charge(state, "charge.reversed", charge_id, now);
    state.charges.get(charge_id).map(|row| answer(state, row)).ok_or_else(Failure::internal)
}

/// The payer has paid.
pub(super) fn pay(state: &mut State, now: Moment, charge_id: &str) -> Result<(), Failure> {
    let row = state.charges.get_mut(charge_id).ok_or_else(|| unknown("charge"))?;
    if row.charge.paid || row.charge.closed {
        return Err(refused("the charge is no longer open"));
    }
    row.charge.paid = true;
    row.charge.paid_at = now.date_time().into();
    row.charge.paid_ts = Some(now.seconds());
    row.charge.amount_settle = row.charge.amount;
    notices::charge(state, "charge.paid", charge_id, now);
    Ok(())
}

/// Closes what nobody has paid in time.
pub(super) fn expire(state: &mut State, now: Moment) {
    let mut closed = Vec::new();
    for row in state.charges.oldest_mut() {
        let lifetime = i64::from(row.charge.ttl);
        if !row.charge.paid && !row.charge.closed && now.since(row.created) >= lifetime {
            row.expired = true;
            close(&mut row.charge, now);
            closed.push(row.charge.charge_id.clone());
        }
    }
    for id in closed {
        notices::charge(state, "charge.closed", &id, now);
    }
}

fn close(charge: &mut Charge, now: Moment) {
    charge.closed = true;
    charge.closed_at = now.date_time().into();
    charge.closed_ts = Some(now.seconds());
}

fn answer(state: &State, row: &ChargeRow) -> ChargeResponse {
    ChargeResponse::new("Charge").data(state.charge(row))
}

/// The rules of a new charge that its schema does not state.
fn check(request: &CreateChargeRequest) -> Result<(), Failure> {
    let texts =
        [("app_id", &request.app_id), ("subject", &request.subject), ("body", &request.body), ("client_ip", &request.client_ip)];
    if let Some((name, _)) = texts.iter().find(|(_, text)| text.is_empty()) {
        return Err(invalid(format!("{name}: must not be empty")).parameter(*name));
    }
    if request.channel == Channel::Unspecified || matches!(request.channel, Channel::Unknown(_)) {
        return Err(invalid("channel: there is no such channel").parameter("channel"));
    }
    check_amount(request.amount)?;
    if given(request.currency.as_ref()).is_some_and(|currency| currency != "CNY") {
        return Err(invalid("currency: only CNY is taken").parameter("currency"));
    }
    Ok(())
}

/// Refuses what is no amount of yuan and fen.
pub(super) fn check_amount(amount: Decimal) -> Result<(), Failure> {
    if amount <= Decimal::ZERO {
        return Err(invalid("amount: must be more than 0").parameter("amount"));
    }
    if amount.normalize().scale() > 2 {
        return Err(invalid("amount: must not need more than two decimals").parameter("amount"));
    }
    Ok(())
}

fn charge(state: &mut State, now: Moment, request: &CreateChargeRequest) -> Charge {
    let ttl = request.ttl.filter(|seconds| *seconds > 0).unwrap_or(LIFETIME);
    let expiry = now.plus(ttl.into());
    let mut charge = Charge::new(
        "Charge",
        state.new_id("charge"),
        &request.app_id,
        &request.merchant_trade_id,
        state.new_number(now),
        request.channel.clone(),
        request.amount,
        Decimal::ZERO,
        Decimal::ZERO,
        Decimal::ZERO,
        Decimal::ZERO,
        "CNY",
        &request.subject,
        &request.body,
        request.description.clone().unwrap_or_default(),
        &request.client_ip,
        false,
        false,
        false,
        false,
        false,
        ttl,
        "0",
        "",
    );
    charge.created_at = now.date_time().into();
    charge.time_expire = expiry.date_time().into();
    charge.expired_ts = Some(expiry.seconds());
    charge.metadata.clone_from(&request.metadata);
    charge.extra = extra(request, &charge.charge_id).into();
    charge
}

/// What the channel was told comes back, with what the payer needs.
fn extra(request: &CreateChargeRequest, charge_id: &str) -> ChargeExtra {
    let mut extra = ChargeExtra::new();
    if let Some(told) = request.extra.clone() {
        macro_rules! same {
            ($($name:ident),*) => {$(
                extra.$name = told.$name.map_or(Nullable::Absent, Nullable::Value);
            )*};
        }
        same!(alipay_app, alipay_face, alipay_jsapi, alipay_lite, alipay_page, alipay_qr, alipay_scan, alipay_wap);
        same!(wechatpay_app, wechatpay_h5, wechatpay_jsapi, wechatpay_lite, wechatpay_native, wechatpay_scan);
    }
    let address = format!("https://pay.example/{charge_id}");
    match request.channel {
        Channel::AlipayQr => {
            let told = std::mem::take(&mut extra.alipay_qr).into_value().unwrap_or_default();
            extra.alipay_qr = told.qr_code(address).into();
        }
        Channel::AlipayWap => {
            let told = std::mem::take(&mut extra.alipay_wap).into_value().unwrap_or_default();
            extra.alipay_wap = told.pay_url(address).into();
        }
        Channel::WechatpayNative => {
            let told = std::mem::take(&mut extra.wechatpay_native).into_value().unwrap_or_default();
            extra.wechatpay_native = told.qr_code(address).into();
        }
        _ => {}
    }
    extra
}
