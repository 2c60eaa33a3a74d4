//! What Justap's side knows. Rows are the answers themselves, with what answers do not show beside them.

use aggpay::Decimal;
use aggpay::justap::webhooks::Notice;
use aggpay::justap::{BusinessUser, Charge, CreateChargeRequest, CreateRefundRequest, Refund, Royalty, SettlementAccount};

use crate::sandbox::clock::Moment;
use crate::sandbox::money::{rest, total};
use crate::sandbox::store::{Row, Table};

/// Everything that Justap's side knows.
#[derive(Default)]
pub struct State {
    pub(super) charges: Table<ChargeRow>,
    pub(super) refunds: Table<RefundRow>,
    pub(super) royalties: Table<RoyaltyRow>,
    pub(super) users: Table<UserRow>,
    pub(super) accounts: Table<AccountRow>,
    /// Notifications to be sent when the step is done.
    pub(super) outbox: Vec<Note>,
    numbers: u64,
}

/// A notification that waits for its step to succeed.
pub(super) struct Note {
    pub url: String,
    pub event: String,
    pub notice: Notice,
}

pub(super) struct ChargeRow {
    pub charge: Charge,
    pub created: Moment,
    pub request: CreateChargeRequest,
    pub expired: bool,
}

pub(super) struct RefundRow {
    pub refund: Refund,
    pub request: CreateRefundRequest,
}

pub(super) struct RoyaltyRow {
    pub royalty: Royalty,
    pub merchant_trade_id: String,
    /// How much was shared out.
    pub amount: Decimal,
}

pub(super) struct UserRow {
    pub user: BusinessUser,
    pub id: String,
    pub created: Moment,
    pub out_user_id: String,
}

pub(super) struct AccountRow {
    pub account: SettlementAccount,
    pub created: Moment,
}

impl Row for ChargeRow {
    fn id(&self) -> &str {
        &self.charge.charge_id
    }
}

impl Row for RefundRow {
    fn id(&self) -> &str {
        &self.refund.refund_id
    }
}

impl Row for RoyaltyRow {
    fn id(&self) -> &str {
        &self.royalty.id
    }
}

impl Row for UserRow {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Row for AccountRow {
    fn id(&self) -> &str {
        &self.account.id
    }
}

impl State {
    /// A new id of this kind.
    pub(super) fn new_id(&mut self, kind: &str) -> String {
        self.numbers += 1;
        format!("{kind}_{:012}", self.numbers)
    }

    /// A new number, as payment channels give them.
    pub(super) fn new_number(&mut self, now: Moment) -> String {
        self.numbers += 1;
        format!("{}{:014}", now.digits(), self.numbers)
    }

    /// How much of a charge is refunded.
    pub(super) fn refunded(&self, charge_id: &str) -> Decimal {
        total(self.refunds.newest().filter(|row| row.refund.charge_id == charge_id).map(|row| row.refund.amount))
    }

    /// How much of a charge is shared out.
    pub(super) fn shared(&self, charge_id: &str) -> Decimal {
        total(self.royalties.newest().filter(|row| row.royalty.charge_id == charge_id).map(|row| row.amount))
    }

    /// How much of a charge is neither refunded nor shared out.
    pub(super) fn open(&self, charge: &Charge) -> Decimal {
        rest(charge.amount, total([self.refunded(&charge.charge_id), self.shared(&charge.charge_id)]))
    }

    /// A charge as it stands, with its refunds.
    pub(super) fn charge(&self, row: &ChargeRow) -> Charge {
        let mut charge = row.charge.clone();
        let refunds = self.refunds.newest().filter(|refund| refund.refund.charge_id == charge.charge_id);
        let refunds: Vec<Refund> = refunds.map(|row| row.refund.clone()).collect();
        charge.amount_refund = self.refunded(&charge.charge_id);
        charge.amount_royalty = self.shared(&charge.charge_id);
        charge.refunded = !refunds.is_empty();
        charge.refunds = Some(refunds);
        charge
    }
}
