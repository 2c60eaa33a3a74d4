//! Settlement accounts: the bank cards to which members' shares go.

use aggpay::Decimal;
use aggpay::adapay::server::{Call, Failure, SettleAccounts};
use aggpay::adapay::{
    AccountInfo, CreateSettleAccountRequest, DeleteSettleAccountRequest, DeletedSettleAccount, DivMember,
    GetSettleAccountRequest, ListSettleDetailsRequest, NewAccountInfo, SettleAccount, SettleChannel, SettleDetail,
    SettleDetailList, SettleState, SettleType, Status, UpdateSettleAccountRequest,
};
use time::{Date, Month};

use super::state::{AccountRow, State};
use super::{Gateway, MODE, known, refused};
use crate::sandbox::clock::Moment;
use crate::sandbox::store::Store;

/// The merchant itself, where a member is asked for.
const MERCHANT: &str = "0";
/// How many days of settlements can be asked for at once.
const SPAN: i64 = 31;

impl<S: Store<State>> SettleAccounts for Gateway<S> {
    async fn create(&self, call: Call<CreateSettleAccountRequest>) -> Result<SettleAccount, Failure> {
        self.step(|state, now| {
            let request = call.into_inner();
            known(Some(&request.channel), "channel")?;
            known(Some(&request.account_info.bank_acct_type), "account_info.bank_acct_type")?;
            known(request.account_info.cert_type.as_ref(), "account_info.cert_type")?;
            if !state.has_member(&request.app_id, &request.member_id) {
                return Err(refused("member_not_exists", "there is no such member").parameter("member_id"));
            }
            if rows_of(state, &request.app_id, &request.member_id).next().is_some() {
                return Err(
                    refused("account_exists", "the member has a settlement account: delete it first").parameter("member_id")
                );
            }
            let id = open(state, now, &request.app_id, &request.member_id, Some(request.account_info));
            state.accounts.get(&id).map(account).ok_or_else(Failure::internal)
        })
    }

    async fn get(&self, call: Call<GetSettleAccountRequest>) -> Result<SettleAccount, Failure> {
        self.step(|state, _| find(state, &call.app_id, &call.member_id, &call.settle_account_id).map(account))
    }

    async fn delete(&self, call: Call<DeleteSettleAccountRequest>) -> Result<DeletedSettleAccount, Failure> {
        self.step(|state, _| {
            let id = find(state, &call.app_id, &call.member_id, &call.settle_account_id)?.id.clone();
            state.accounts.remove(&id);
            Ok(DeletedSettleAccount::new(id, Status::Succeeded).prod_mode(MODE))
        })
    }

    async fn update(&self, call: Call<UpdateSettleAccountRequest>) -> Result<SettleAccount, Failure> {
        self.step(|state, now| {
            let id = match (&call.settle_account_id, call.member_id.as_str()) {
                (None, MERCHANT) => {
                    // The merchant's own account is there from the beginning.
                    let own = rows_of(state, &call.app_id, MERCHANT).next().map(|row| row.id.clone());
                    own.unwrap_or_else(|| open(state, now, &call.app_id, MERCHANT, None))
                }
                (None, _) => return Err(refused("request_parameter_error", "which account?").parameter("settle_account_id")),
                (Some(id), _) => find(state, &call.app_id, &call.member_id, id)?.id.clone(),
            };
            let row = state.accounts.get_mut(&id).ok_or_else(Failure::internal)?;
            row.min_amt = call.min_amt.or(row.min_amt);
            row.remained_amt = call.remained_amt.or(row.remained_amt);
            row.remark = call.channel_remark.clone().or_else(|| row.remark.take());
            Ok(account(row))
        })
    }

    async fn details(&self, call: Call<ListSettleDetailsRequest>) -> Result<SettleDetailList, Failure> {
        self.step(|state, _| {
            let (Some(from), Some(to)) = (day(&call.begin_date), day(&call.end_date)) else {
                return Err(refused("request_parameter_error", "a date is none").parameter("begin_date"));
            };
            if from > to || (to - from).whole_days() >= SPAN {
                return Err(refused("request_parameter_error", "the range is empty or longer than 31 days").parameter("end_date"));
            }
            let row = match &call.settle_account_id {
                Some(id) => Some(find(state, &call.app_id, &call.member_id, id)?),
                None => rows_of(state, &call.app_id, &call.member_id).next(),
            };
            let details = row.map(|row| settled(state, row, &call.begin_date, &call.end_date)).unwrap_or_default();
            Ok(SettleDetailList::new().object("list").prod_mode(MODE).status(Status::Succeeded).settle_details(details))
        })
    }
}

/// Opens an account and returns its id.
pub(super) fn open(state: &mut State, now: Moment, app_id: &str, member_id: &str, info: Option<NewAccountInfo>) -> String {
    let id = state.new_account_id();
    state.accounts.add(AccountRow {
        id: id.clone(),
        created: now,
        app_id: app_id.to_owned(),
        member_id: member_id.to_owned(),
        info,
        min_amt: None,
        remained_amt: None,
        remark: None,
    });
    id
}

/// The accounts of a member, as answers.
pub(super) fn accounts_of(state: &State, app_id: &str, member_id: &str) -> Vec<SettleAccount> {
    rows_of(state, app_id, member_id).map(account).collect()
}

fn rows_of<'s>(state: &'s State, app_id: &str, member_id: &str) -> impl Iterator<Item = &'s AccountRow> {
    state.accounts.newest().filter(move |row| row.app_id == app_id && row.member_id == member_id)
}

fn find<'s>(state: &'s State, app_id: &str, member_id: &str, id: &str) -> Result<&'s AccountRow, Failure> {
    let found = state.accounts.get(id).filter(|row| row.app_id == app_id && row.member_id == member_id);
    found.ok_or_else(|| refused("account_not_exists", "there is no such settlement account").parameter("settle_account_id"))
}

fn account(row: &AccountRow) -> SettleAccount {
    let mut info = AccountInfo::new();
    if let Some(given) = &row.info {
        info.card_id = Some(masked(&given.card_id));
        info.card_name = Some(given.card_name.clone());
        info.cert_id = Some(masked(&given.cert_id));
        info.cert_type.clone_from(&given.cert_type);
        info.tel_no = Some(masked(&given.tel_no));
        info.bank_code.clone_from(&given.bank_code);
        info.bank_name.clone_from(&given.bank_name);
        info.bank_acct_type = Some(given.bank_acct_type.clone());
        info.prov_code.clone_from(&given.prov_code);
        info.area_code.clone_from(&given.area_code);
    }
    info.min_amt = row.min_amt;
    info.remained_amt = row.remained_amt;
    info.channel_remark.clone_from(&row.remark);
    SettleAccount::new(&row.id)
        .object("settle_account")
        .app_id(&row.app_id)
        .member_id(&row.member_id)
        .channel(SettleChannel::BankAccount)
        .create_time(row.created.seconds().to_string())
        .prod_mode(MODE)
        .account_info(info)
        .status(Status::Succeeded)
}

/// A number of which only the ends are shown.
fn masked(number: &str) -> String {
    let length = number.chars().count();
    let shown = |place: usize| place < 4.min(length / 3) || place + 4.min(length / 3) >= length;
    number.chars().enumerate().map(|(place, character)| if shown(place) { character } else { '*' }).collect()
}

/// What a member received and confirms or payments that were divided at once, settled on the same day.
fn settled(state: &State, row: &AccountRow, from: &str, to: &str) -> Vec<SettleDetail> {
    let confirmed = state.confirms.newest().filter(|confirm| confirm.app_id == row.app_id && !confirm.reversed);
    let confirmed = confirmed.map(|confirm| (confirm.created, confirm.request.div_members.as_ref()));
    let paid = state.payments.newest().filter(|payment| payment.request.app_id == row.app_id && payment.is_paid());
    let paid = paid.map(|payment| (payment.created, payment.request.div_members.as_ref()));
    let mine = |share: &&DivMember| share.member_id == row.member_id;
    let shares = confirmed
        .chain(paid)
        .flat_map(|(when, shares)| shares.into_iter().flatten().filter(mine).map(move |share| (when.day(), share.amount)));
    shares
        .filter(|(day, _)| from <= day.as_str() && day.as_str() <= to)
        .map(|(day, amount)| {
            let mut detail = SettleDetail::new()
                .settle_date(day)
                .settle_amt(amount)
                .settle_fee_amt(Decimal::ZERO)
                .settle_stat(SettleState::Succeeded)
                .settle_type(SettleType::NextDay);
            if let Some(info) = &row.info {
                detail.card_name = Some(info.card_name.clone());
                detail.card_no = Some(masked(&info.card_id));
            }
            detail
        })
        .collect()
}

/// A date written as `yyyyMMdd`.
fn day(text: &str) -> Option<Date> {
    let part = |from: usize, to: usize| text.get(from..to)?.parse::<u8>().ok();
    let year = text.get(0..4)?.parse::<i32>().ok()?;
    Date::from_calendar_date(year, Month::try_from(part(4, 6)?).ok()?, part(6, 8)?).ok()
}
