//! What Adapay's side knows. Sums are never kept beside the rows they are made of.

use std::collections::BTreeSet;

use aggpay::Decimal;
use aggpay::adapay::webhooks::Notice;
use aggpay::adapay::{
    CreateCorpMemberRequest, CreateMemberRequest, CreatePaymentConfirmRequest, CreatePaymentRequest, CreatePaymentReverseRequest,
    DivMember, NewAccountInfo, PayMode, VerifyMemberIdentityRequest,
};

use crate::sandbox::clock::Moment;
use crate::sandbox::money::{rest, total};
use crate::sandbox::store::{Row, Table};

/// Everything that Adapay's side knows.
#[derive(Default)]
pub struct State {
    pub(super) payments: Table<PaymentRow>,
    pub(super) refunds: Table<RefundRow>,
    pub(super) confirms: Table<ConfirmRow>,
    pub(super) reverses: Table<ReverseRow>,
    pub(super) confirm_reverses: Table<ConfirmReverseRow>,
    pub(super) members: Table<MemberRow>,
    pub(super) corp_members: Table<CorpMemberRow>,
    pub(super) accounts: Table<AccountRow>,
    /// Order numbers of writes, by application.
    orders: BTreeSet<(String, String)>,
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

/// Where a payment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Progress {
    /// The payer has done nothing yet.
    Waiting,
    /// The payer has scanned the code.
    Scanned,
    /// Paid.
    Paid(Moment),
    /// The payment failed.
    Failed,
    /// Closed, no longer to be paid.
    Closed,
}

pub(super) struct PaymentRow {
    pub id: String,
    pub created: Moment,
    pub request: CreatePaymentRequest,
    pub progress: Progress,
    /// The code that was texted to the payer of a quick payment.
    pub sms_code: Option<String>,
}

pub(super) struct RefundRow {
    pub id: String,
    pub created: Moment,
    pub payment_id: String,
    /// What was refunded: a confirm, or the payment itself.
    pub confirm_id: Option<String>,
    pub order_no: String,
    pub amount: Decimal,
    pub shares: Vec<DivMember>,
}

pub(super) struct ConfirmRow {
    pub id: String,
    pub created: Moment,
    pub app_id: String,
    pub request: CreatePaymentConfirmRequest,
    /// Taken back as a whole.
    pub reversed: bool,
}

pub(super) struct ReverseRow {
    pub id: String,
    pub created: Moment,
    pub request: CreatePaymentReverseRequest,
}

pub(super) struct ConfirmReverseRow {
    pub id: String,
    pub order_no: String,
    pub confirm_id: String,
    pub amount: Decimal,
    pub shares: Option<Vec<DivMember>>,
}

/// A person.
pub(super) struct MemberRow {
    pub key: String,
    pub created: Moment,
    pub request: CreateMemberRequest,
    pub identified: bool,
}

/// A company.
pub(super) struct CorpMemberRow {
    pub key: String,
    pub created: Moment,
    pub request: CreateCorpMemberRequest,
    pub audit: Audit,
    /// A change that waits for its audit, with its order number.
    pub change: Option<aggpay::adapay::UpdateCorpMemberRequest>,
}

/// How the audit of a company ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Audit {
    Waiting,
    Passed,
    Rejected,
}

/// A settlement account.
pub(super) struct AccountRow {
    pub id: String,
    pub created: Moment,
    pub app_id: String,
    pub member_id: String,
    pub info: Option<NewAccountInfo>,
    pub min_amt: Option<Decimal>,
    pub remained_amt: Option<Decimal>,
    pub remark: Option<String>,
}

macro_rules! rows {
    ($($row:ident.$id:ident),* $(,)?) => {$(
        impl Row for $row {
            fn id(&self) -> &str {
                &self.$id
            }
        }
    )*};
}

rows!(
    PaymentRow.id,
    RefundRow.id,
    ConfirmRow.id,
    ReverseRow.id,
    ConfirmReverseRow.id,
    MemberRow.key,
    CorpMemberRow.key,
    AccountRow.id
);

/// The key of what is unique within an application.
pub(super) fn key(app_id: &str, name: &str) -> String {
    format!("{app_id}\n{name}")
}

impl State {
    /// A new id: as long and as shaped as the real ones.
    pub(super) fn new_id(&mut self, now: Moment) -> String {
        self.numbers += 1;
        format!("0021{}{:021}", now.digits(), self.numbers)
    }

    /// A new id of a settlement account.
    pub(super) fn new_account_id(&mut self) -> String {
        self.numbers += 1;
        format!("{:016}", self.numbers)
    }

    /// Whether an order number is taken; it has to be new within its application.
    pub(super) fn is_taken(&self, app_id: &str, order_no: &str) -> bool {
        self.orders.contains(&(app_id.to_owned(), order_no.to_owned()))
    }

    /// Takes an order number.
    pub(super) fn take(&mut self, app_id: &str, order_no: &str) {
        self.orders.insert((app_id.to_owned(), order_no.to_owned()));
    }

    /// How much of a payment is confirmed.
    pub(super) fn confirmed(&self, payment_id: &str) -> Decimal {
        total(self.confirms_of(payment_id).map(|row| row.request.confirm_amt))
    }

    /// How much of a payment is reversed.
    pub(super) fn reversed(&self, payment_id: &str) -> Decimal {
        total(self.reverses_of(payment_id).map(|row| row.request.reverse_amt))
    }

    /// How much of a payment is refunded.
    pub(super) fn refunded(&self, payment_id: &str) -> Decimal {
        total(self.refunds.newest().filter(|row| row.payment_id == payment_id).map(|row| row.amount))
    }

    /// How much of a payment can still be confirmed or reversed.
    pub(super) fn open(&self, payment: &PaymentRow) -> Decimal {
        rest(payment.request.pay_amt, total([self.confirmed(&payment.id), self.reversed(&payment.id)]))
    }

    /// Confirms of a payment that were not taken back, the newest first.
    pub(super) fn confirms_of(&self, payment_id: &str) -> impl Iterator<Item = &ConfirmRow> {
        self.confirms.newest().filter(move |row| row.request.payment_id == payment_id && !row.reversed)
    }

    /// Reverses of a payment, the newest first.
    pub(super) fn reverses_of(&self, payment_id: &str) -> impl Iterator<Item = &ReverseRow> {
        self.reverses.newest().filter(move |row| row.request.payment_id == payment_id)
    }

    /// Whether an application has a member of this id, a person or a company that passed its audit.
    pub(super) fn has_member(&self, app_id: &str, member_id: &str) -> bool {
        let key = key(app_id, member_id);
        self.members.get(&key).is_some() || self.corp_members.get(&key).is_some_and(|row| row.audit == Audit::Passed)
    }
}

impl PaymentRow {
    /// Whether its money waits to be divided.
    pub fn is_delayed(&self) -> bool {
        self.request.pay_mode == Some(PayMode::Delay)
    }

    /// Whether it is paid.
    pub fn is_paid(&self) -> bool {
        matches!(self.progress, Progress::Paid(_))
    }
}

/// A person registered with a verified identity, as one registered without.
pub(super) fn plain(request: VerifyMemberIdentityRequest) -> CreateMemberRequest {
    let mut plain = CreateMemberRequest::new(request.app_id, request.member_id);
    plain.location = request.location;
    plain.email = request.email;
    plain.gender = request.gender;
    plain.nickname = request.nickname;
    plain.tel_no = Some(request.tel_no);
    plain.user_name = Some(request.user_name);
    plain.cert_type = Some(request.cert_type);
    plain.cert_id = Some(request.cert_id);
    plain
}
