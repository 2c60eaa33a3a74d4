//! Settlement accounts: where business users' shares go.

use aggpay::Nullable;
use aggpay::justap::server::{Call, Failure, SettlementAccounts};
use aggpay::justap::{
    CreateSettlementAccountRequest, DeleteSettlementAccountRequest, DeleteSettlementAccountResponse, GetSettlementAccountRequest,
    ListSettlementAccountsRequest, ReplaceSettlementAccountRequest, SearchSettlementAccountsRequest, SettlementAccount,
    SettlementAccountChannel, SettlementAccountListResponse, SettlementAccountRecipient, SettlementAccountResponse,
    SettlementAccountUpdate, UpdateSettlementAccountRequest,
};

use super::mask::Mask;
use super::state::{AccountRow, State};
use super::{Gateway, Range, given, is, known, unknown};
use crate::sandbox::clock::Moment;
use crate::sandbox::paging::Cursor;
use crate::sandbox::store::Store;

/// What an update can change.
const MEMBERS: &[&str] = &["user_id", "customer_id", "channel", "recipient"];

impl<S: Store<State>> SettlementAccounts for Gateway<S> {
    async fn list(&self, call: Call<ListSettlementAccountsRequest>) -> Result<SettlementAccountListResponse, Failure> {
        self.step(|state, _| {
            let range = Range::new(call.created_lt, call.created_lte, call.created_gt, call.created_gte);
            let wanted = |row: &&AccountRow| {
                is(call.app_id.as_ref(), &row.account.app_id)
                    && is(call.customer_id.as_ref(), &row.account.customer_id)
                    && is(call.business_user_id.as_ref(), &row.account.business_user_id)
                    // No account can be disabled, so none is.
                    && call.disabled != Some(true)
                    && range.holds(row.created.seconds())
            };
            let rows: Vec<&AccountRow> = state.accounts.newest().filter(wanted).collect();
            let (after, before) = (call.starting_after.as_deref(), call.ending_before.as_deref());
            let page = Cursor { limit: call.limit, after, before }.page(rows, |row| &row.account.id)?;
            Ok(many(page.rows, page.more))
        })
    }

    async fn create(&self, call: Call<CreateSettlementAccountRequest>) -> Result<SettlementAccountResponse, Failure> {
        self.step(|state, now| {
            let request = call.into_inner();
            check(request.channel.as_ref(), request.recipient.as_ref())?;
            if given(request.business_user_id.as_ref()).is_some_and(|id| state.users.get(id).is_none()) {
                return Err(unknown("business user"));
            }
            let mut account = SettlementAccount::new(
                "Recipient",
                state.new_id("account"),
                request.app_id.unwrap_or_default(),
                request.business_user_id.unwrap_or_default(),
                request.customer_id.unwrap_or_default(),
                now.seconds(),
                now.seconds(),
            );
            account.channel = request.channel;
            account.recipient = request.recipient.map_or(Nullable::Null, Nullable::Value);
            let row = AccountRow { account, created: now };
            let answer = one(&row);
            state.accounts.add(row);
            Ok(answer)
        })
    }

    async fn search(&self, call: Call<SearchSettlementAccountsRequest>) -> Result<SettlementAccountListResponse, Failure> {
        self.step(|state, _| {
            let wanted = |row: &&AccountRow| {
                let user = is(call.user_id.as_ref(), &row.account.business_user_id)
                    || is(call.user_id.as_ref(), &row.account.customer_id);
                user && is(call.app_id.as_ref(), &row.account.app_id)
            };
            Ok(many(state.accounts.newest().filter(wanted).collect(), false))
        })
    }

    async fn get(&self, call: Call<GetSettlementAccountRequest>) -> Result<SettlementAccountResponse, Failure> {
        self.step(|state, _| find(state, &call.id, call.app_id.as_ref()).map(one))
    }

    async fn replace(&self, call: Call<ReplaceSettlementAccountRequest>) -> Result<SettlementAccountResponse, Failure> {
        let call = call.into_inner();
        self.step(|state, now| update(state, now, &call.id, call.update_mask.as_ref(), Mask::All, call.body))
    }

    async fn update(&self, call: Call<UpdateSettlementAccountRequest>) -> Result<SettlementAccountResponse, Failure> {
        let call = call.into_inner();
        self.step(|state, now| update(state, now, &call.id, call.update_mask.as_ref(), Mask::Given, call.body))
    }

    async fn delete(&self, call: Call<DeleteSettlementAccountRequest>) -> Result<DeleteSettlementAccountResponse, Failure> {
        self.step(|state, _| {
            let id = find(state, &call.id, call.app_id.as_ref())?.account.id.clone();
            state.accounts.remove(&id);
            Ok(DeleteSettlementAccountResponse::new().object("SettlementAccount").id(id).deleted(true))
        })
    }
}

fn update(
    state: &mut State,
    now: Moment,
    id: &str,
    mask: Option<&String>,
    fallback: Mask,
    body: SettlementAccountUpdate,
) -> Result<SettlementAccountResponse, Failure> {
    let mask = Mask::read(mask, MEMBERS, fallback)?;
    check(body.channel.as_ref(), body.recipient.as_ref())?;
    if given(body.user_id.as_ref()).is_some_and(|id| state.users.get(id).is_none()) {
        return Err(unknown("business user"));
    }
    let row = state.accounts.get_mut(id).ok_or_else(|| unknown("settlement account"))?;
    let account = &mut row.account;
    if mask.holds("user_id", body.user_id.is_some()) {
        account.business_user_id = body.user_id.unwrap_or_default();
    }
    if mask.holds("customer_id", body.customer_id.is_some()) {
        account.customer_id = body.customer_id.unwrap_or_default();
    }
    if mask.holds("channel", body.channel.is_some()) {
        account.channel = body.channel;
    }
    if mask.holds("recipient", body.recipient.is_some()) {
        account.recipient = body.recipient.map_or(Nullable::Null, Nullable::Value);
    }
    account.updated = now.seconds();
    Ok(one(row))
}

fn check(channel: Option<&SettlementAccountChannel>, recipient: Option<&SettlementAccountRecipient>) -> Result<(), Failure> {
    known(channel, "channel")?;
    let Some(recipient) = recipient else { return Ok(()) };
    if let Some(wechat) = recipient.wechatpay.value() {
        known(wechat.type_.as_ref(), "recipient.wechatpay.type")?;
        known(wechat.account_type.as_ref(), "recipient.wechatpay.account_type")?;
    }
    if let Some(alipay) = recipient.payment_alipay.value() {
        known(alipay.type_.as_ref(), "recipient.payment_alipay.type")?;
        known(alipay.account_type.as_ref(), "recipient.payment_alipay.account_type")?;
    }
    Ok(())
}

fn find<'s>(state: &'s State, id: &str, app_id: Option<&String>) -> Result<&'s AccountRow, Failure> {
    state.accounts.get(id).filter(|row| is(app_id, &row.account.app_id)).ok_or_else(|| unknown("settlement account"))
}

fn one(row: &AccountRow) -> SettlementAccountResponse {
    SettlementAccountResponse::new().object("SettlementAccount").data(row.account.clone())
}

fn many(rows: Vec<&AccountRow>, more: bool) -> SettlementAccountListResponse {
    let data = rows.into_iter().map(|row| row.account.clone()).collect();
    SettlementAccountListResponse::new().object("SettlementAccountList").data(data).has_more(more)
}
