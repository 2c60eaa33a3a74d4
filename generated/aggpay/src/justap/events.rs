// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! What notifications carry.

use std::collections::BTreeMap;
use crate::runtime::{
    Accept, Decimal, Enumeration, Field, Map, Nullable, Object, Shape, Value, members,
    object, string_enum,
};
use super::Channel;

/// The outer form of every notification. Answer any 2xx to acknowledge; the vendor's plugin sends the text
/// `success`. Without that it comes again, up to 10 times within 25 hours, so the same event can arrive more than
/// once. No signature is documented: treat an event as a hint and read the object before you act.
#[derive(Clone)]
#[non_exhaustive]
pub struct Notification {
    /// Name of the event, such as `charge.paid`. Names not listed here may come.
    pub event: String,
    /// Whether `data` is encrypted text instead of an object.
    ///
    /// Default: `false`.
    pub is_encrypted: Option<bool>,
    /// The event's data: an object, or base64 text when encrypted. Two ways of encryption are known: DES in ECB mode
    /// with an eight-byte key (2024), and blocks made with the platform's RSA key, opened with its public key (2022).
    pub data: Value,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl Notification {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(event: impl Into<String>, data: Value) -> Self {
        Self { event: event.into(), data, ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl Notification {
    /// Sets [`is_encrypted`](Self::is_encrypted).
    #[must_use]
    pub fn is_encrypted(mut self, value: bool) -> Self {
        self.is_encrypted = Some(value);
        self
    }
}

impl Object for Notification {
    const SHAPE: &'static Shape = &Shape::new("Notification", &[
        Field::required("event"),
        Field::optional("is_encrypted"),
        Field::required("data"),
    ]);

    members!(0 event, 1 is_encrypted, 2 data; additional_properties);
}

object!(Notification);

/// State of a charge at the moment of an event. Not the charge object itself: names differ, and fields may be
/// added. Amounts are in yuan.
#[derive(Clone)]
#[non_exhaustive]
pub struct ChargeEvent {
    /// Kind of the object, for example `Charge`.
    pub object: Option<String>,
    /// Kind of trade. Documented as text; the plugin of 2022 read a number, 2 for a paid charge.
    pub trade_type: Option<String>,
    /// Id of this notification; use it to drop repeats.
    pub notify_id: Option<String>,
    /// When the notification was made.
    pub notify_time: Option<String>,
    /// Id of the charge. Read by the plugin of 2022, not documented since; fall back on `merchant_trade_id`.
    pub charge_id: Option<String>,
    /// Number of the charge: an unsigned 64-bit number as text.
    pub charge_no: Option<String>,
    /// The application of the charge.
    pub app_id: Option<String>,
    /// Whether the application traded live or in test; the values are not published.
    pub app_mode: Option<String>,
    /// Payment channel.
    ///
    /// Default: `"CHANNEL_INVALID_UNSPECIFIED"`.
    pub channel: Option<Channel>,
    /// Your order number.
    pub merchant_trade_id: String,
    /// Order amount.
    pub amount_total: Option<Decimal>,
    /// Amount settled to the merchant.
    pub amount_settle: Option<Decimal>,
    /// Amount refunded so far.
    pub amount_refund: Option<Decimal>,
    /// Fee.
    pub amount_fee: Option<Decimal>,
    /// Amount shared out.
    pub amount_royalty: Option<Decimal>,
    /// Amount an invoice can be made for.
    pub amount_invoice: Option<Decimal>,
    /// Currency, `CNY`.
    pub currency: Option<String>,
    /// State as text; the values are not published, rely on the flags below.
    pub charge_status: Option<String>,
    /// Whether the charge is paid.
    pub is_paid: Option<bool>,
    /// Whether there is a refund.
    pub is_refund: Option<bool>,
    /// Whether money was shared out.
    pub is_royalty: Option<bool>,
    /// Whether the charge was reversed.
    pub is_reversed: Option<bool>,
    /// Whether the charge was closed.
    pub is_closed: Option<bool>,
    /// Whether the charge is completed.
    pub is_completed: Option<bool>,
    /// Whether the charge is finished.
    pub is_finished: Option<bool>,
    /// Title of the goods or service.
    pub subject: Option<String>,
    /// Further data; the contents are not published.
    pub data: Nullable<Map>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl ChargeEvent {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(merchant_trade_id: impl Into<String>) -> Self {
        Self { merchant_trade_id: merchant_trade_id.into(), ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl ChargeEvent {
    /// Sets [`object`](Self::object).
    #[must_use]
    pub fn object(mut self, value: impl Into<String>) -> Self {
        self.object = Some(value.into());
        self
    }

    /// Sets [`trade_type`](Self::trade_type).
    #[must_use]
    pub fn trade_type(mut self, value: impl Into<String>) -> Self {
        self.trade_type = Some(value.into());
        self
    }

    /// Sets [`notify_id`](Self::notify_id).
    #[must_use]
    pub fn notify_id(mut self, value: impl Into<String>) -> Self {
        self.notify_id = Some(value.into());
        self
    }

    /// Sets [`notify_time`](Self::notify_time).
    #[must_use]
    pub fn notify_time(mut self, value: impl Into<String>) -> Self {
        self.notify_time = Some(value.into());
        self
    }

    /// Sets [`charge_id`](Self::charge_id).
    #[must_use]
    pub fn charge_id(mut self, value: impl Into<String>) -> Self {
        self.charge_id = Some(value.into());
        self
    }

    /// Sets [`charge_no`](Self::charge_no).
    #[must_use]
    pub fn charge_no(mut self, value: impl Into<String>) -> Self {
        self.charge_no = Some(value.into());
        self
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }

    /// Sets [`app_mode`](Self::app_mode).
    #[must_use]
    pub fn app_mode(mut self, value: impl Into<String>) -> Self {
        self.app_mode = Some(value.into());
        self
    }

    /// Sets [`channel`](Self::channel).
    #[must_use]
    pub fn channel(mut self, value: Channel) -> Self {
        self.channel = Some(value);
        self
    }

    /// Sets [`amount_total`](Self::amount_total).
    #[must_use]
    pub fn amount_total(mut self, value: Decimal) -> Self {
        self.amount_total = Some(value);
        self
    }

    /// Sets [`amount_settle`](Self::amount_settle).
    #[must_use]
    pub fn amount_settle(mut self, value: Decimal) -> Self {
        self.amount_settle = Some(value);
        self
    }

    /// Sets [`amount_refund`](Self::amount_refund).
    #[must_use]
    pub fn amount_refund(mut self, value: Decimal) -> Self {
        self.amount_refund = Some(value);
        self
    }

    /// Sets [`amount_fee`](Self::amount_fee).
    #[must_use]
    pub fn amount_fee(mut self, value: Decimal) -> Self {
        self.amount_fee = Some(value);
        self
    }

    /// Sets [`amount_royalty`](Self::amount_royalty).
    #[must_use]
    pub fn amount_royalty(mut self, value: Decimal) -> Self {
        self.amount_royalty = Some(value);
        self
    }

    /// Sets [`amount_invoice`](Self::amount_invoice).
    #[must_use]
    pub fn amount_invoice(mut self, value: Decimal) -> Self {
        self.amount_invoice = Some(value);
        self
    }

    /// Sets [`currency`](Self::currency).
    #[must_use]
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Sets [`charge_status`](Self::charge_status).
    #[must_use]
    pub fn charge_status(mut self, value: impl Into<String>) -> Self {
        self.charge_status = Some(value.into());
        self
    }

    /// Sets [`is_paid`](Self::is_paid).
    #[must_use]
    pub fn is_paid(mut self, value: bool) -> Self {
        self.is_paid = Some(value);
        self
    }

    /// Sets [`is_refund`](Self::is_refund).
    #[must_use]
    pub fn is_refund(mut self, value: bool) -> Self {
        self.is_refund = Some(value);
        self
    }

    /// Sets [`is_royalty`](Self::is_royalty).
    #[must_use]
    pub fn is_royalty(mut self, value: bool) -> Self {
        self.is_royalty = Some(value);
        self
    }

    /// Sets [`is_reversed`](Self::is_reversed).
    #[must_use]
    pub fn is_reversed(mut self, value: bool) -> Self {
        self.is_reversed = Some(value);
        self
    }

    /// Sets [`is_closed`](Self::is_closed).
    #[must_use]
    pub fn is_closed(mut self, value: bool) -> Self {
        self.is_closed = Some(value);
        self
    }

    /// Sets [`is_completed`](Self::is_completed).
    #[must_use]
    pub fn is_completed(mut self, value: bool) -> Self {
        self.is_completed = Some(value);
        self
    }

    /// Sets [`is_finished`](Self::is_finished).
    #[must_use]
    pub fn is_finished(mut self, value: bool) -> Self {
        self.is_finished = Some(value);
        self
    }

    /// Sets [`subject`](Self::subject).
    #[must_use]
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }

    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn data(mut self, value: impl Into<Nullable<Map>>) -> Self {
        self.data = value.into();
        self
    }
}

impl Object for ChargeEvent {
    const SHAPE: &'static Shape = &Shape::new("ChargeEvent", &[
        Field::optional("object"),
        Field::optional("trade_type").accept(Accept::NUMBER),
        Field::optional("notify_id"),
        Field::optional("notify_time"),
        Field::optional("charge_id"),
        Field::optional("charge_no").accept(Accept::NUMBER),
        Field::optional("app_id"),
        Field::optional("app_mode"),
        Field::optional("channel"),
        Field::required("merchant_trade_id"),
        Field::optional("amount_total").as_number(),
        Field::optional("amount_settle").as_number(),
        Field::optional("amount_refund").as_number(),
        Field::optional("amount_fee").as_number(),
        Field::optional("amount_royalty").as_number(),
        Field::optional("amount_invoice").as_number(),
        Field::optional("currency"),
        Field::optional("charge_status"),
        Field::optional("is_paid"),
        Field::optional("is_refund"),
        Field::optional("is_royalty"),
        Field::optional("is_reversed"),
        Field::optional("is_closed"),
        Field::optional("is_completed"),
        Field::optional("is_finished"),
        Field::optional("subject"),
        Field::optional("data").nullable(),
    ]);

    members!(
        0 object, 1 trade_type, 2 notify_id, 3 notify_time, 4 charge_id, 5 charge_no, 6 app_id,
        7 app_mode, 8 channel, 9 merchant_trade_id, 10 amount_total, 11 amount_settle,
        12 amount_refund, 13 amount_fee, 14 amount_royalty, 15 amount_invoice, 16 currency,
        17 charge_status, 18 is_paid, 19 is_refund, 20 is_royalty, 21 is_reversed, 22 is_closed,
        23 is_completed, 24 is_finished, 25 subject, 26 data; additional_properties
    );
}

object!(ChargeEvent);

/// State of a royalty at the moment of an event, with what each receiver got.
#[derive(Clone)]
#[non_exhaustive]
pub struct RoyaltyEvent {
    /// Kind of the object, for example `Royalty`.
    pub object: Option<String>,
    /// Id of the royalty.
    pub royalty_id: String,
    /// Id of the order; orders are not supported yet.
    pub order_id: Option<String>,
    /// The application of the royalty.
    pub app_id: Option<String>,
    /// Whether the application traded live or in test; the values are not published.
    pub app_mode: Option<String>,
    /// Channel that carries out the royalty; the spelling of the values is not published.
    pub channel: Option<String>,
    /// State as text. The values are not published; the states of a royalty read by the API are `Processing` and
    /// `Finished`.
    pub status: Option<String>,
    /// Kind of royalty; the values are not published.
    pub royalty_type: Option<String>,
    /// Reason given with the request.
    pub description: Option<String>,
    /// Texts by key kept with the royalty.
    pub metadata: Option<BTreeMap<String, String>>,
    /// When the royalty was made, as text.
    pub created: Option<String>,
    /// Sums of the settlement batch.
    pub royalty_settlement: Nullable<RoyaltySettlement>,
    /// One entry for each receiver.
    pub royalty_transactions: Option<Vec<RoyaltyTransaction>>,
    /// Further data; the contents are not published.
    pub data: Nullable<Map>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl RoyaltyEvent {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(royalty_id: impl Into<String>) -> Self {
        Self { royalty_id: royalty_id.into(), ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl RoyaltyEvent {
    /// Sets [`object`](Self::object).
    #[must_use]
    pub fn object(mut self, value: impl Into<String>) -> Self {
        self.object = Some(value.into());
        self
    }

    /// Sets [`order_id`](Self::order_id).
    #[must_use]
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }

    /// Sets [`app_mode`](Self::app_mode).
    #[must_use]
    pub fn app_mode(mut self, value: impl Into<String>) -> Self {
        self.app_mode = Some(value.into());
        self
    }

    /// Sets [`channel`](Self::channel).
    #[must_use]
    pub fn channel(mut self, value: impl Into<String>) -> Self {
        self.channel = Some(value.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets [`royalty_type`](Self::royalty_type).
    #[must_use]
    pub fn royalty_type(mut self, value: impl Into<String>) -> Self {
        self.royalty_type = Some(value.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn metadata(mut self, value: BTreeMap<String, String>) -> Self {
        self.metadata = Some(value);
        self
    }

    /// Sets [`created`](Self::created).
    #[must_use]
    pub fn created(mut self, value: impl Into<String>) -> Self {
        self.created = Some(value.into());
        self
    }

    /// Sets [`royalty_settlement`](Self::royalty_settlement).
    #[must_use]
    pub fn royalty_settlement(mut self, value: impl Into<Nullable<RoyaltySettlement>>) -> Self {
        self.royalty_settlement = value.into();
        self
    }

    /// Sets [`royalty_transactions`](Self::royalty_transactions).
    #[must_use]
    pub fn royalty_transactions(mut self, value: Vec<RoyaltyTransaction>) -> Self {
        self.royalty_transactions = Some(value);
        self
    }

    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn data(mut self, value: impl Into<Nullable<Map>>) -> Self {
        self.data = value.into();
        self
    }
}

impl Object for RoyaltyEvent {
    const SHAPE: &'static Shape = &Shape::new("RoyaltyEvent", &[
        Field::optional("object"),
        Field::required("royalty_id"),
        Field::optional("order_id"),
        Field::optional("app_id"),
        Field::optional("app_mode"),
        Field::optional("channel"),
        Field::optional("status"),
        Field::optional("royalty_type"),
        Field::optional("description"),
        Field::optional("metadata"),
        Field::optional("created").accept(Accept::NUMBER),
        Field::optional("royalty_settlement").nullable(),
        Field::optional("royalty_transactions"),
        Field::optional("data").nullable(),
    ]);

    members!(
        0 object, 1 royalty_id, 2 order_id, 3 app_id, 4 app_mode, 5 channel, 6 status,
        7 royalty_type, 8 description, 9 metadata, 10 created, 11 royalty_settlement,
        12 royalty_transactions, 13 data; additional_properties
    );
}

object!(RoyaltyEvent);

/// Sums over all transactions of one settlement batch. Amounts are in yuan.
#[derive(Clone)]
#[non_exhaustive]
pub struct RoyaltySettlement {
    /// Kind of the object, for example `RoyaltySettlement`.
    pub object: Option<String>,
    /// Id of the batch, the `royalty_settlement_id` of the royalty.
    pub id: Option<String>,
    /// Amount settled.
    pub amount_settled: Option<Decimal>,
    /// Amount taken back.
    pub amount_refunded: Option<Decimal>,
    /// Amount that arrived.
    pub amount_succeeded: Option<Decimal>,
    /// Amount that failed.
    pub amount_failed: Option<Decimal>,
    /// Amount cancelled.
    pub amount_canceled: Option<Decimal>,
    /// Number of transactions.
    pub count: Option<i64>,
    /// Number taken back.
    pub count_refunded: Option<i64>,
    /// Number that arrived.
    pub count_succeeded: Option<i64>,
    /// Number that failed.
    pub count_failed: Option<i64>,
    /// Number cancelled.
    pub count_canceled: Option<i64>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl RoyaltySettlement {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl RoyaltySettlement {
    /// Sets [`object`](Self::object).
    #[must_use]
    pub fn object(mut self, value: impl Into<String>) -> Self {
        self.object = Some(value.into());
        self
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`amount_settled`](Self::amount_settled).
    #[must_use]
    pub fn amount_settled(mut self, value: Decimal) -> Self {
        self.amount_settled = Some(value);
        self
    }

    /// Sets [`amount_refunded`](Self::amount_refunded).
    #[must_use]
    pub fn amount_refunded(mut self, value: Decimal) -> Self {
        self.amount_refunded = Some(value);
        self
    }

    /// Sets [`amount_succeeded`](Self::amount_succeeded).
    #[must_use]
    pub fn amount_succeeded(mut self, value: Decimal) -> Self {
        self.amount_succeeded = Some(value);
        self
    }

    /// Sets [`amount_failed`](Self::amount_failed).
    #[must_use]
    pub fn amount_failed(mut self, value: Decimal) -> Self {
        self.amount_failed = Some(value);
        self
    }

    /// Sets [`amount_canceled`](Self::amount_canceled).
    #[must_use]
    pub fn amount_canceled(mut self, value: Decimal) -> Self {
        self.amount_canceled = Some(value);
        self
    }

    /// Sets [`count`](Self::count).
    #[must_use]
    pub fn count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }

    /// Sets [`count_refunded`](Self::count_refunded).
    #[must_use]
    pub fn count_refunded(mut self, value: i64) -> Self {
        self.count_refunded = Some(value);
        self
    }

    /// Sets [`count_succeeded`](Self::count_succeeded).
    #[must_use]
    pub fn count_succeeded(mut self, value: i64) -> Self {
        self.count_succeeded = Some(value);
        self
    }

    /// Sets [`count_failed`](Self::count_failed).
    #[must_use]
    pub fn count_failed(mut self, value: i64) -> Self {
        self.count_failed = Some(value);
        self
    }

    /// Sets [`count_canceled`](Self::count_canceled).
    #[must_use]
    pub fn count_canceled(mut self, value: i64) -> Self {
        self.count_canceled = Some(value);
        self
    }
}

impl Object for RoyaltySettlement {
    const SHAPE: &'static Shape = &Shape::new("RoyaltySettlement", &[
        Field::optional("object"),
        Field::optional("id"),
        Field::optional("amount_settled").as_number(),
        Field::optional("amount_refunded").as_number(),
        Field::optional("amount_succeeded").as_number(),
        Field::optional("amount_failed").as_number(),
        Field::optional("amount_canceled").as_number(),
        Field::optional("count"),
        Field::optional("count_refunded"),
        Field::optional("count_succeeded"),
        Field::optional("count_failed"),
        Field::optional("count_canceled"),
    ]);

    members!(
        0 object, 1 id, 2 amount_settled, 3 amount_refunded, 4 amount_succeeded, 5 amount_failed,
        6 amount_canceled, 7 count, 8 count_refunded, 9 count_succeeded, 10 count_failed,
        11 count_canceled; additional_properties
    );
}

object!(RoyaltySettlement: Default);

/// Money for one receiver.
#[derive(Clone)]
#[non_exhaustive]
pub struct RoyaltyTransaction {
    /// Kind of the object, for example `RoyaltyTransaction`.
    pub object: Option<String>,
    /// Id of the transaction.
    pub id: Option<String>,
    /// Business user who receives.
    pub business_user_id: Option<String>,
    /// Account the money goes to.
    pub account: Option<String>,
    /// Share in yuan.
    pub amount: Option<Decimal>,
    /// Fee in yuan.
    pub fee: Option<Decimal>,
    /// State of the transaction.
    pub status: Option<RoyaltyTransactionStatus>,
    /// Number sent to the channel.
    pub out_royalty_no: Option<String>,
    /// Error code of the channel, empty without a failure.
    pub fail_code: Option<String>,
    /// Error text of the channel.
    pub fail_reason: Option<String>,
    /// When the transaction was decided, in Unix seconds; 0 until then.
    pub finished: Option<i64>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl RoyaltyTransaction {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl RoyaltyTransaction {
    /// Sets [`object`](Self::object).
    #[must_use]
    pub fn object(mut self, value: impl Into<String>) -> Self {
        self.object = Some(value.into());
        self
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`business_user_id`](Self::business_user_id).
    #[must_use]
    pub fn business_user_id(mut self, value: impl Into<String>) -> Self {
        self.business_user_id = Some(value.into());
        self
    }

    /// Sets [`account`](Self::account).
    #[must_use]
    pub fn account(mut self, value: impl Into<String>) -> Self {
        self.account = Some(value.into());
        self
    }

    /// Sets [`amount`](Self::amount).
    #[must_use]
    pub fn amount(mut self, value: Decimal) -> Self {
        self.amount = Some(value);
        self
    }

    /// Sets [`fee`](Self::fee).
    #[must_use]
    pub fn fee(mut self, value: Decimal) -> Self {
        self.fee = Some(value);
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn status(mut self, value: RoyaltyTransactionStatus) -> Self {
        self.status = Some(value);
        self
    }

    /// Sets [`out_royalty_no`](Self::out_royalty_no).
    #[must_use]
    pub fn out_royalty_no(mut self, value: impl Into<String>) -> Self {
        self.out_royalty_no = Some(value.into());
        self
    }

    /// Sets [`fail_code`](Self::fail_code).
    #[must_use]
    pub fn fail_code(mut self, value: impl Into<String>) -> Self {
        self.fail_code = Some(value.into());
        self
    }

    /// Sets [`fail_reason`](Self::fail_reason).
    #[must_use]
    pub fn fail_reason(mut self, value: impl Into<String>) -> Self {
        self.fail_reason = Some(value.into());
        self
    }

    /// Sets [`finished`](Self::finished).
    #[must_use]
    pub fn finished(mut self, value: i64) -> Self {
        self.finished = Some(value);
        self
    }
}

impl Object for RoyaltyTransaction {
    const SHAPE: &'static Shape = &Shape::new("RoyaltyTransaction", &[
        Field::optional("object"),
        Field::optional("id"),
        Field::optional("business_user_id"),
        Field::optional("account").sensitive(),
        Field::optional("amount").as_number(),
        Field::optional("fee").as_number(),
        Field::optional("status"),
        Field::optional("out_royalty_no"),
        Field::optional("fail_code"),
        Field::optional("fail_reason"),
        Field::optional("finished"),
    ]);

    members!(
        0 object, 1 id, 2 business_user_id, 3 account, 4 amount, 5 fee, 6 status, 7 out_royalty_no,
        8 fail_code, 9 fail_reason, 10 finished; additional_properties
    );
}

object!(RoyaltyTransaction: Default);

/// State of the money for one receiver. The names are the vendor's own for royalty transactions; that a
/// notification uses them is an inference.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoyaltyTransactionStatus {
    /// `UNKNOWN`: Not known.
    Unspecified,
    /// `SUCCESS`: The money has arrived.
    Success,
    /// `PENDING`: On its way.
    Pending,
    /// `FAILED`: Failed; see the code and reason.
    Failed,
    /// `CLOSED`: Closed without moving money.
    Closed,
    /// A value that this version does not know, kept as it came.
    Unknown(String),
}

impl Enumeration for RoyaltyTransactionStatus {
    const NAME: &'static str = "RoyaltyTransactionStatus";

    const VALUES: &'static [&'static str] = &[
        "UNKNOWN",
        "SUCCESS",
        "PENDING",
        "FAILED",
        "CLOSED",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Unspecified => "UNKNOWN",
            Self::Success => "SUCCESS",
            Self::Pending => "PENDING",
            Self::Failed => "FAILED",
            Self::Closed => "CLOSED",
            Self::Unknown(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "UNKNOWN" => Self::Unspecified,
            "SUCCESS" => Self::Success,
            "PENDING" => Self::Pending,
            "FAILED" => Self::Failed,
            "CLOSED" => Self::Closed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

string_enum!(RoyaltyTransactionStatus);
