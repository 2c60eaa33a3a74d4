// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! What notifications carry.

use crate::runtime::{
    Accept, Decimal, Enumeration, Field, Map, Object, Shape, members, object, string_enum,
};
use super::{AuditState, PayChannel, PaymentExpend, ProdMode, Status};

/// The form fields of a notification.
#[derive(Clone)]
#[non_exhaustive]
pub struct Notification {
    /// Id of the event, unique; the same on every attempt to deliver it.
    pub id: Option<String>,
    /// Name of the event, such as `payment.succeeded`.
    pub type_: String,
    /// Kind of the object in `data`, such as `payment`.
    pub object: Option<String>,
    /// Moment the event was made, Unix time in seconds (10 digits).
    pub created_time: Option<String>,
    /// Application the event belongs to.
    pub app_id: Option<String>,
    /// Mode the event was made in.
    pub prod_mode: Option<ProdMode>,
    /// The object, as JSON text. What it holds depends on `type`.
    pub data: String,
    /// RSA-SHA1 signature by the platform's key over the bytes of the decoded `data`, in base64.
    pub sign: String,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl Notification {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(type_: impl Into<String>, data: impl Into<String>, sign: impl Into<String>) -> Self {
        Self { type_: type_.into(), data: data.into(), sign: sign.into(), ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl Notification {
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`object`](Self::object).
    #[must_use]
    pub fn object(mut self, value: impl Into<String>) -> Self {
        self.object = Some(value.into());
        self
    }

    /// Sets [`created_time`](Self::created_time).
    #[must_use]
    pub fn created_time(mut self, value: impl Into<String>) -> Self {
        self.created_time = Some(value.into());
        self
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }

    /// Sets [`prod_mode`](Self::prod_mode).
    #[must_use]
    pub fn prod_mode(mut self, value: ProdMode) -> Self {
        self.prod_mode = Some(value);
        self
    }
}

impl Object for Notification {
    const SHAPE: &'static Shape = &Shape::new("Notification", &[
        Field::optional("id"),
        Field::required("type"),
        Field::optional("object"),
        Field::optional("created_time").aliases(&["create_time"]).accept(Accept::NUMBER.and(Accept::EMPTY)).pattern("^[0-9]{10,14}$"),
        Field::optional("app_id").max_length(64),
        Field::optional("prod_mode").accept(Accept::BOOLEAN.and(Accept::EMPTY)),
        Field::required("data").sensitive(),
        Field::required("sign"),
    ]);

    members!(
        0 id, 1 type_, 2 object, 3 created_time, 4 app_id, 5 prod_mode, 6 data, 7 sign; additional_properties
    );
}

object!(Notification);

/// A payment that succeeded or failed. Older notifications also carry the fee, the currency, the query address,
/// the mode and the note.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentEvent {
    /// Id Adapay gave the payment.
    pub id: String,
    /// Merchant order number.
    pub order_no: Option<String>,
    /// Application the payment belongs to.
    pub app_id: Option<String>,
    /// Channel of the payment.
    pub pay_channel: Option<PayChannel>,
    /// Amount in yuan, two decimals.
    pub pay_amt: Option<Decimal>,
    /// Fee in yuan.
    pub fee_amt: Option<Decimal>,
    /// Currency in lower case, `cny`.
    pub currency: Option<String>,
    /// Moment the payment was created, here as yyyyMMddHHmmss.
    pub created_time: Option<String>,
    /// Moment the payer finished, yyyyMMddHHmmss.
    pub end_time: Option<String>,
    /// What the channel reported about the payer, such as `bank_type` and `open_id`.
    pub expend: Option<PaymentExpend>,
    /// Merchant order number as printed on the payer's bill.
    pub party_order_id: Option<String>,
    /// Transaction number as printed on the payer's bill.
    pub out_trans_id: Option<String>,
    /// Address at which the state could be looked up for a while; query the payment instead.
    pub query_url: Option<String>,
    /// Note given when the payment was created.
    pub description: Option<String>,
    /// Mode the record was made in.
    pub prod_mode: Option<ProdMode>,
    /// Final state of the payment.
    pub status: Status,
    /// Code of the error, when something failed; see `ErrorBody` for known values.
    pub error_code: Option<String>,
    /// Explanation of the error for people.
    pub error_msg: Option<String>,
    /// Class of the error: `invalid_request_error`, `api_error` or `channel_error`.
    pub error_type: Option<String>,
    /// Name of the parameter that was refused, if one was.
    pub invalid_param: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl PaymentEvent {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(id: impl Into<String>, status: Status) -> Self {
        Self { id: id.into(), status, ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl PaymentEvent {
    /// Sets [`order_no`](Self::order_no).
    #[must_use]
    pub fn order_no(mut self, value: impl Into<String>) -> Self {
        self.order_no = Some(value.into());
        self
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }

    /// Sets [`pay_channel`](Self::pay_channel).
    #[must_use]
    pub fn pay_channel(mut self, value: PayChannel) -> Self {
        self.pay_channel = Some(value);
        self
    }

    /// Sets [`pay_amt`](Self::pay_amt).
    #[must_use]
    pub fn pay_amt(mut self, value: Decimal) -> Self {
        self.pay_amt = Some(value);
        self
    }

    /// Sets [`fee_amt`](Self::fee_amt).
    #[must_use]
    pub fn fee_amt(mut self, value: Decimal) -> Self {
        self.fee_amt = Some(value);
        self
    }

    /// Sets [`currency`](Self::currency).
    #[must_use]
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Sets [`created_time`](Self::created_time).
    #[must_use]
    pub fn created_time(mut self, value: impl Into<String>) -> Self {
        self.created_time = Some(value.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[must_use]
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Sets [`expend`](Self::expend).
    #[must_use]
    pub fn expend(mut self, value: PaymentExpend) -> Self {
        self.expend = Some(value);
        self
    }

    /// Sets [`party_order_id`](Self::party_order_id).
    #[must_use]
    pub fn party_order_id(mut self, value: impl Into<String>) -> Self {
        self.party_order_id = Some(value.into());
        self
    }

    /// Sets [`out_trans_id`](Self::out_trans_id).
    #[must_use]
    pub fn out_trans_id(mut self, value: impl Into<String>) -> Self {
        self.out_trans_id = Some(value.into());
        self
    }

    /// Sets [`query_url`](Self::query_url).
    #[must_use]
    pub fn query_url(mut self, value: impl Into<String>) -> Self {
        self.query_url = Some(value.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`prod_mode`](Self::prod_mode).
    #[must_use]
    pub fn prod_mode(mut self, value: ProdMode) -> Self {
        self.prod_mode = Some(value);
        self
    }

    /// Sets [`error_code`](Self::error_code).
    #[must_use]
    pub fn error_code(mut self, value: impl Into<String>) -> Self {
        self.error_code = Some(value.into());
        self
    }

    /// Sets [`error_msg`](Self::error_msg).
    #[must_use]
    pub fn error_msg(mut self, value: impl Into<String>) -> Self {
        self.error_msg = Some(value.into());
        self
    }

    /// Sets [`error_type`](Self::error_type).
    #[must_use]
    pub fn error_type(mut self, value: impl Into<String>) -> Self {
        self.error_type = Some(value.into());
        self
    }

    /// Sets [`invalid_param`](Self::invalid_param).
    #[must_use]
    pub fn invalid_param(mut self, value: impl Into<String>) -> Self {
        self.invalid_param = Some(value.into());
        self
    }
}

impl Object for PaymentEvent {
    const SHAPE: &'static Shape = &Shape::new("PaymentEvent", &[
        Field::required("id").max_length(64),
        Field::optional("order_no").accept(Accept::EMPTY).max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::optional("app_id").max_length(64),
        Field::optional("pay_channel").accept(Accept::EMPTY).max_length(20),
        Field::optional("pay_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(16),
        Field::optional("fee_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(20),
        Field::optional("currency").max_length(3),
        Field::optional("created_time").accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(14).pattern("^[0-9]{10,14}$"),
        Field::optional("end_time").accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(14).pattern("^[0-9]{10,14}$"),
        Field::optional("expend").accept(Accept::JSON_TEXT.and(Accept::EMPTY)),
        Field::optional("party_order_id").max_length(64),
        Field::optional("out_trans_id").max_length(64),
        Field::optional("query_url").max_length(128),
        Field::optional("description").max_length(128),
        Field::optional("prod_mode").accept(Accept::BOOLEAN.and(Accept::EMPTY)),
        Field::required("status"),
        Field::optional("error_code").max_length(32),
        Field::optional("error_msg").max_length(128),
        Field::optional("error_type").max_length(32),
        Field::optional("invalid_param").max_length(32),
    ]);

    members!(
        0 id, 1 order_no, 2 app_id, 3 pay_channel, 4 pay_amt, 5 fee_amt, 6 currency,
        7 created_time, 8 end_time, 9 expend, 10 party_order_id, 11 out_trans_id, 12 query_url,
        13 description, 14 prod_mode, 15 status, 16 error_code, 17 error_msg, 18 error_type,
        19 invalid_param; additional_properties
    );
}

object!(PaymentEvent);

/// Result of closing a payment. No sample of this event is public: the fields are those of the answer to a close,
/// all of them optional, and further ones are kept.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentCloseEvent {
    /// Payment that was to be closed.
    pub payment_id: Option<String>,
    /// Moment the payment was created.
    pub created_time: Option<String>,
    /// Whether the payment was closed.
    pub status: Option<Status>,
    /// Code of the error, when something failed; see `ErrorBody` for known values.
    pub error_code: Option<String>,
    /// Explanation of the error for people.
    pub error_msg: Option<String>,
    /// Class of the error: `invalid_request_error`, `api_error` or `channel_error`.
    pub error_type: Option<String>,
    /// Name of the parameter that was refused, if one was.
    pub invalid_param: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl PaymentCloseEvent {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl PaymentCloseEvent {
    /// Sets [`payment_id`](Self::payment_id).
    #[must_use]
    pub fn payment_id(mut self, value: impl Into<String>) -> Self {
        self.payment_id = Some(value.into());
        self
    }

    /// Sets [`created_time`](Self::created_time).
    #[must_use]
    pub fn created_time(mut self, value: impl Into<String>) -> Self {
        self.created_time = Some(value.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn status(mut self, value: Status) -> Self {
        self.status = Some(value);
        self
    }

    /// Sets [`error_code`](Self::error_code).
    #[must_use]
    pub fn error_code(mut self, value: impl Into<String>) -> Self {
        self.error_code = Some(value.into());
        self
    }

    /// Sets [`error_msg`](Self::error_msg).
    #[must_use]
    pub fn error_msg(mut self, value: impl Into<String>) -> Self {
        self.error_msg = Some(value.into());
        self
    }

    /// Sets [`error_type`](Self::error_type).
    #[must_use]
    pub fn error_type(mut self, value: impl Into<String>) -> Self {
        self.error_type = Some(value.into());
        self
    }

    /// Sets [`invalid_param`](Self::invalid_param).
    #[must_use]
    pub fn invalid_param(mut self, value: impl Into<String>) -> Self {
        self.invalid_param = Some(value.into());
        self
    }
}

impl Object for PaymentCloseEvent {
    const SHAPE: &'static Shape = &Shape::new("PaymentCloseEvent", &[
        Field::optional("payment_id").max_length(64),
        Field::optional("created_time").accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(14).pattern("^[0-9]{10,14}$"),
        Field::optional("status"),
        Field::optional("error_code").max_length(32),
        Field::optional("error_msg").max_length(128),
        Field::optional("error_type").max_length(32),
        Field::optional("invalid_param").max_length(32),
    ]);

    members!(
        0 payment_id, 1 created_time, 2 status, 3 error_code, 4 error_msg, 5 error_type,
        6 invalid_param; additional_properties
    );
}

object!(PaymentCloseEvent: Default);

/// A refund that succeeded or failed. The amount is called `pay_amt` here.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundEvent {
    /// Id Adapay gave the refund.
    pub id: String,
    /// Payment the money was paid with.
    pub payment_id: Option<String>,
    /// Moment the refund was created, here Unix time in milliseconds (13 digits).
    pub created_time: Option<String>,
    /// Amount in yuan, two decimals.
    pub pay_amt: Option<Decimal>,
    /// Fee of the refund in yuan.
    pub fee_amt: Option<Decimal>,
    /// Final state of the refund.
    pub status: Status,
    /// Code of the error, when something failed; see `ErrorBody` for known values.
    pub error_code: Option<String>,
    /// Explanation of the error for people.
    pub error_msg: Option<String>,
    /// Class of the error: `invalid_request_error`, `api_error` or `channel_error`.
    pub error_type: Option<String>,
    /// Name of the parameter that was refused, if one was.
    pub invalid_param: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl RefundEvent {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(id: impl Into<String>, status: Status) -> Self {
        Self { id: id.into(), status, ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl RefundEvent {
    /// Sets [`payment_id`](Self::payment_id).
    #[must_use]
    pub fn payment_id(mut self, value: impl Into<String>) -> Self {
        self.payment_id = Some(value.into());
        self
    }

    /// Sets [`created_time`](Self::created_time).
    #[must_use]
    pub fn created_time(mut self, value: impl Into<String>) -> Self {
        self.created_time = Some(value.into());
        self
    }

    /// Sets [`pay_amt`](Self::pay_amt).
    #[must_use]
    pub fn pay_amt(mut self, value: Decimal) -> Self {
        self.pay_amt = Some(value);
        self
    }

    /// Sets [`fee_amt`](Self::fee_amt).
    #[must_use]
    pub fn fee_amt(mut self, value: Decimal) -> Self {
        self.fee_amt = Some(value);
        self
    }

    /// Sets [`error_code`](Self::error_code).
    #[must_use]
    pub fn error_code(mut self, value: impl Into<String>) -> Self {
        self.error_code = Some(value.into());
        self
    }

    /// Sets [`error_msg`](Self::error_msg).
    #[must_use]
    pub fn error_msg(mut self, value: impl Into<String>) -> Self {
        self.error_msg = Some(value.into());
        self
    }

    /// Sets [`error_type`](Self::error_type).
    #[must_use]
    pub fn error_type(mut self, value: impl Into<String>) -> Self {
        self.error_type = Some(value.into());
        self
    }

    /// Sets [`invalid_param`](Self::invalid_param).
    #[must_use]
    pub fn invalid_param(mut self, value: impl Into<String>) -> Self {
        self.invalid_param = Some(value.into());
        self
    }
}

impl Object for RefundEvent {
    const SHAPE: &'static Shape = &Shape::new("RefundEvent", &[
        Field::required("id").max_length(64),
        Field::optional("payment_id").max_length(64),
        Field::optional("created_time").accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(14).pattern("^[0-9]{10,14}$"),
        Field::optional("pay_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(16),
        Field::optional("fee_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(16),
        Field::required("status"),
        Field::optional("error_code").max_length(32),
        Field::optional("error_msg").max_length(128),
        Field::optional("error_type").max_length(32),
        Field::optional("invalid_param").max_length(32),
    ]);

    members!(
        0 id, 1 payment_id, 2 created_time, 3 pay_amt, 4 fee_amt, 5 status, 6 error_code,
        7 error_msg, 8 error_type, 9 invalid_param; additional_properties
    );
}

object!(RefundEvent);

/// A reverse of a payment that succeeded or failed.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentReverseEvent {
    /// Id Adapay gave the reverse.
    pub id: String,
    /// Kind of the object, always `payment_reverse`.
    pub object: Option<String>,
    /// Mode the record was made in.
    pub prod_mode: Option<ProdMode>,
    /// Order number of the reverse.
    pub order_no: Option<String>,
    /// Payment that is reversed.
    pub payment_id: Option<String>,
    /// Amount of this reverse in yuan.
    pub reverse_amt: Option<Decimal>,
    /// Total reversed on the payment, finished and under way.
    pub reversed_amt: Option<Decimal>,
    /// Total confirmed on the payment.
    pub confirmed_amt: Option<Decimal>,
    /// Total refunded, finished and under way.
    pub refunded_amt: Option<Decimal>,
    /// Moment the reverse was created, Unix time in milliseconds (13 digits).
    pub created_time: Option<String>,
    /// Moment the reverse succeeded, Unix time in milliseconds (13 digits).
    pub succeed_time: Option<String>,
    /// Serial number of the channel for the reverse.
    pub channel_no: Option<String>,
    /// Address the notification was sent to.
    pub notify_url: Option<String>,
    /// Reason given when the reverse was created.
    pub reason: Option<String>,
    /// Final state of the reverse.
    pub status: Status,
    /// Code of the error, when something failed; see `ErrorBody` for known values.
    pub error_code: Option<String>,
    /// Explanation of the error for people.
    pub error_msg: Option<String>,
    /// Class of the error: `invalid_request_error`, `api_error` or `channel_error`.
    pub error_type: Option<String>,
    /// Name of the parameter that was refused, if one was.
    pub invalid_param: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl PaymentReverseEvent {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(id: impl Into<String>, status: Status) -> Self {
        Self { id: id.into(), status, ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl PaymentReverseEvent {
    /// Sets [`object`](Self::object).
    #[must_use]
    pub fn object(mut self, value: impl Into<String>) -> Self {
        self.object = Some(value.into());
        self
    }

    /// Sets [`prod_mode`](Self::prod_mode).
    #[must_use]
    pub fn prod_mode(mut self, value: ProdMode) -> Self {
        self.prod_mode = Some(value);
        self
    }

    /// Sets [`order_no`](Self::order_no).
    #[must_use]
    pub fn order_no(mut self, value: impl Into<String>) -> Self {
        self.order_no = Some(value.into());
        self
    }

    /// Sets [`payment_id`](Self::payment_id).
    #[must_use]
    pub fn payment_id(mut self, value: impl Into<String>) -> Self {
        self.payment_id = Some(value.into());
        self
    }

    /// Sets [`reverse_amt`](Self::reverse_amt).
    #[must_use]
    pub fn reverse_amt(mut self, value: Decimal) -> Self {
        self.reverse_amt = Some(value);
        self
    }

    /// Sets [`reversed_amt`](Self::reversed_amt).
    #[must_use]
    pub fn reversed_amt(mut self, value: Decimal) -> Self {
        self.reversed_amt = Some(value);
        self
    }

    /// Sets [`confirmed_amt`](Self::confirmed_amt).
    #[must_use]
    pub fn confirmed_amt(mut self, value: Decimal) -> Self {
        self.confirmed_amt = Some(value);
        self
    }

    /// Sets [`refunded_amt`](Self::refunded_amt).
    #[must_use]
    pub fn refunded_amt(mut self, value: Decimal) -> Self {
        self.refunded_amt = Some(value);
        self
    }

    /// Sets [`created_time`](Self::created_time).
    #[must_use]
    pub fn created_time(mut self, value: impl Into<String>) -> Self {
        self.created_time = Some(value.into());
        self
    }

    /// Sets [`succeed_time`](Self::succeed_time).
    #[must_use]
    pub fn succeed_time(mut self, value: impl Into<String>) -> Self {
        self.succeed_time = Some(value.into());
        self
    }

    /// Sets [`channel_no`](Self::channel_no).
    #[must_use]
    pub fn channel_no(mut self, value: impl Into<String>) -> Self {
        self.channel_no = Some(value.into());
        self
    }

    /// Sets [`notify_url`](Self::notify_url).
    #[must_use]
    pub fn notify_url(mut self, value: impl Into<String>) -> Self {
        self.notify_url = Some(value.into());
        self
    }

    /// Sets [`reason`](Self::reason).
    #[must_use]
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }

    /// Sets [`error_code`](Self::error_code).
    #[must_use]
    pub fn error_code(mut self, value: impl Into<String>) -> Self {
        self.error_code = Some(value.into());
        self
    }

    /// Sets [`error_msg`](Self::error_msg).
    #[must_use]
    pub fn error_msg(mut self, value: impl Into<String>) -> Self {
        self.error_msg = Some(value.into());
        self
    }

    /// Sets [`error_type`](Self::error_type).
    #[must_use]
    pub fn error_type(mut self, value: impl Into<String>) -> Self {
        self.error_type = Some(value.into());
        self
    }

    /// Sets [`invalid_param`](Self::invalid_param).
    #[must_use]
    pub fn invalid_param(mut self, value: impl Into<String>) -> Self {
        self.invalid_param = Some(value.into());
        self
    }
}

impl Object for PaymentReverseEvent {
    const SHAPE: &'static Shape = &Shape::new("PaymentReverseEvent", &[
        Field::required("id").max_length(64),
        Field::optional("object").max_length(20),
        Field::optional("prod_mode").accept(Accept::BOOLEAN.and(Accept::EMPTY)),
        Field::optional("order_no").accept(Accept::EMPTY).max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::optional("payment_id").max_length(64),
        Field::optional("reverse_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(16),
        Field::optional("reversed_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(16),
        Field::optional("confirmed_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(16),
        Field::optional("refunded_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(16),
        Field::optional("created_time").accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(14).pattern("^[0-9]{10,14}$"),
        Field::optional("succeed_time").accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(14).pattern("^[0-9]{10,14}$"),
        Field::optional("channel_no").max_length(64),
        Field::optional("notify_url").max_length(250),
        Field::optional("reason").max_length(512),
        Field::required("status"),
        Field::optional("error_code").max_length(32),
        Field::optional("error_msg").max_length(128),
        Field::optional("error_type").max_length(32),
        Field::optional("invalid_param").max_length(32),
    ]);

    members!(
        0 id, 1 object, 2 prod_mode, 3 order_no, 4 payment_id, 5 reverse_amt, 6 reversed_amt,
        7 confirmed_amt, 8 refunded_amt, 9 created_time, 10 succeed_time, 11 channel_no,
        12 notify_url, 13 reason, 14 status, 15 error_code, 16 error_msg, 17 error_type,
        18 invalid_param; additional_properties
    );
}

object!(PaymentReverseEvent);

/// Result of the audit of a company member.
#[derive(Clone)]
#[non_exhaustive]
pub struct CorpMemberEvent {
    /// Id the merchant chose for the member.
    pub member_id: String,
    /// Kind of the object, always `corp_member`.
    pub object: Option<String>,
    /// Order number of the application.
    pub order_no: Option<String>,
    /// Application the member belongs to.
    pub app_id: Option<String>,
    /// Moment the application was made.
    pub created_time: Option<String>,
    /// Mode the record was made in.
    pub prod_mode: Option<ProdMode>,
    /// Where the audit stands.
    pub audit_state: Option<AuditState>,
    /// What the audit says, in words.
    pub audit_desc: Option<String>,
    /// Settlement account that was opened with the member, if one was.
    pub settle_account_id: Option<String>,
    /// Outcome, when it is given besides `audit_state`.
    pub status: Option<Status>,
    /// Code of the error, when something failed; see `ErrorBody` for known values.
    pub error_code: Option<String>,
    /// Explanation of the error for people.
    pub error_msg: Option<String>,
    /// Class of the error: `invalid_request_error`, `api_error` or `channel_error`.
    pub error_type: Option<String>,
    /// Name of the parameter that was refused, if one was.
    pub invalid_param: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl CorpMemberEvent {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(member_id: impl Into<String>) -> Self {
        Self { member_id: member_id.into(), ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl CorpMemberEvent {
    /// Sets [`object`](Self::object).
    #[must_use]
    pub fn object(mut self, value: impl Into<String>) -> Self {
        self.object = Some(value.into());
        self
    }

    /// Sets [`order_no`](Self::order_no).
    #[must_use]
    pub fn order_no(mut self, value: impl Into<String>) -> Self {
        self.order_no = Some(value.into());
        self
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }

    /// Sets [`created_time`](Self::created_time).
    #[must_use]
    pub fn created_time(mut self, value: impl Into<String>) -> Self {
        self.created_time = Some(value.into());
        self
    }

    /// Sets [`prod_mode`](Self::prod_mode).
    #[must_use]
    pub fn prod_mode(mut self, value: ProdMode) -> Self {
        self.prod_mode = Some(value);
        self
    }

    /// Sets [`audit_state`](Self::audit_state).
    #[must_use]
    pub fn audit_state(mut self, value: AuditState) -> Self {
        self.audit_state = Some(value);
        self
    }

    /// Sets [`audit_desc`](Self::audit_desc).
    #[must_use]
    pub fn audit_desc(mut self, value: impl Into<String>) -> Self {
        self.audit_desc = Some(value.into());
        self
    }

    /// Sets [`settle_account_id`](Self::settle_account_id).
    #[must_use]
    pub fn settle_account_id(mut self, value: impl Into<String>) -> Self {
        self.settle_account_id = Some(value.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn status(mut self, value: Status) -> Self {
        self.status = Some(value);
        self
    }

    /// Sets [`error_code`](Self::error_code).
    #[must_use]
    pub fn error_code(mut self, value: impl Into<String>) -> Self {
        self.error_code = Some(value.into());
        self
    }

    /// Sets [`error_msg`](Self::error_msg).
    #[must_use]
    pub fn error_msg(mut self, value: impl Into<String>) -> Self {
        self.error_msg = Some(value.into());
        self
    }

    /// Sets [`error_type`](Self::error_type).
    #[must_use]
    pub fn error_type(mut self, value: impl Into<String>) -> Self {
        self.error_type = Some(value.into());
        self
    }

    /// Sets [`invalid_param`](Self::invalid_param).
    #[must_use]
    pub fn invalid_param(mut self, value: impl Into<String>) -> Self {
        self.invalid_param = Some(value.into());
        self
    }
}

impl Object for CorpMemberEvent {
    const SHAPE: &'static Shape = &Shape::new("CorpMemberEvent", &[
        Field::required("member_id").max_length(64),
        Field::optional("object").max_length(32),
        Field::optional("order_no").accept(Accept::EMPTY).max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::optional("app_id").max_length(64),
        Field::optional("created_time").accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(14).pattern("^[0-9]{10,14}$"),
        Field::optional("prod_mode").accept(Accept::BOOLEAN.and(Accept::EMPTY)),
        Field::optional("audit_state").accept(Accept::EMPTY),
        Field::optional("audit_desc"),
        Field::optional("settle_account_id").max_length(64),
        Field::optional("status"),
        Field::optional("error_code").max_length(32),
        Field::optional("error_msg").max_length(128),
        Field::optional("error_type").max_length(32),
        Field::optional("invalid_param").max_length(32),
    ]);

    members!(
        0 member_id, 1 object, 2 order_no, 3 app_id, 4 created_time, 5 prod_mode, 6 audit_state,
        7 audit_desc, 8 settle_account_id, 9 status, 10 error_code, 11 error_msg, 12 error_type,
        13 invalid_param; additional_properties
    );
}

object!(CorpMemberEvent);

/// Result of the audit of a change to a company member.
#[derive(Clone)]
#[non_exhaustive]
pub struct CorpMemberUpdateEvent {
    /// Id Adapay gave the change.
    pub id: Option<String>,
    /// Kind of the object, always `corp_member_update`.
    pub object: Option<String>,
    /// Id the merchant chose for the member.
    pub member_id: String,
    /// Order number of the change.
    pub order_no: Option<String>,
    /// Application the member belongs to.
    pub app_id: Option<String>,
    /// Moment the change was asked for.
    pub created_time: Option<String>,
    /// Mode the record was made in.
    pub prod_mode: Option<ProdMode>,
    /// Whether the change was accepted.
    pub audit_state: Option<UpdateAuditState>,
    /// What the audit says, in words.
    pub audit_desc: Option<String>,
    /// Outcome, when it is given besides `audit_state`.
    pub status: Option<Status>,
    /// Code of the error, when something failed; see `ErrorBody` for known values.
    pub error_code: Option<String>,
    /// Explanation of the error for people.
    pub error_msg: Option<String>,
    /// Class of the error: `invalid_request_error`, `api_error` or `channel_error`.
    pub error_type: Option<String>,
    /// Name of the parameter that was refused, if one was.
    pub invalid_param: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl CorpMemberUpdateEvent {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(member_id: impl Into<String>) -> Self {
        Self { member_id: member_id.into(), ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl CorpMemberUpdateEvent {
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`object`](Self::object).
    #[must_use]
    pub fn object(mut self, value: impl Into<String>) -> Self {
        self.object = Some(value.into());
        self
    }

    /// Sets [`order_no`](Self::order_no).
    #[must_use]
    pub fn order_no(mut self, value: impl Into<String>) -> Self {
        self.order_no = Some(value.into());
        self
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }

    /// Sets [`created_time`](Self::created_time).
    #[must_use]
    pub fn created_time(mut self, value: impl Into<String>) -> Self {
        self.created_time = Some(value.into());
        self
    }

    /// Sets [`prod_mode`](Self::prod_mode).
    #[must_use]
    pub fn prod_mode(mut self, value: ProdMode) -> Self {
        self.prod_mode = Some(value);
        self
    }

    /// Sets [`audit_state`](Self::audit_state).
    #[must_use]
    pub fn audit_state(mut self, value: UpdateAuditState) -> Self {
        self.audit_state = Some(value);
        self
    }

    /// Sets [`audit_desc`](Self::audit_desc).
    #[must_use]
    pub fn audit_desc(mut self, value: impl Into<String>) -> Self {
        self.audit_desc = Some(value.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn status(mut self, value: Status) -> Self {
        self.status = Some(value);
        self
    }

    /// Sets [`error_code`](Self::error_code).
    #[must_use]
    pub fn error_code(mut self, value: impl Into<String>) -> Self {
        self.error_code = Some(value.into());
        self
    }

    /// Sets [`error_msg`](Self::error_msg).
    #[must_use]
    pub fn error_msg(mut self, value: impl Into<String>) -> Self {
        self.error_msg = Some(value.into());
        self
    }

    /// Sets [`error_type`](Self::error_type).
    #[must_use]
    pub fn error_type(mut self, value: impl Into<String>) -> Self {
        self.error_type = Some(value.into());
        self
    }

    /// Sets [`invalid_param`](Self::invalid_param).
    #[must_use]
    pub fn invalid_param(mut self, value: impl Into<String>) -> Self {
        self.invalid_param = Some(value.into());
        self
    }
}

impl Object for CorpMemberUpdateEvent {
    const SHAPE: &'static Shape = &Shape::new("CorpMemberUpdateEvent", &[
        Field::optional("id").max_length(64),
        Field::optional("object").max_length(32),
        Field::required("member_id").max_length(64),
        Field::optional("order_no").accept(Accept::EMPTY).max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::optional("app_id").max_length(64),
        Field::optional("created_time").accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(14).pattern("^[0-9]{10,14}$"),
        Field::optional("prod_mode").accept(Accept::BOOLEAN.and(Accept::EMPTY)),
        Field::optional("audit_state").accept(Accept::EMPTY),
        Field::optional("audit_desc"),
        Field::optional("status"),
        Field::optional("error_code").max_length(32),
        Field::optional("error_msg").max_length(128),
        Field::optional("error_type").max_length(32),
        Field::optional("invalid_param").max_length(32),
    ]);

    members!(
        0 id, 1 object, 2 member_id, 3 order_no, 4 app_id, 5 created_time, 6 prod_mode,
        7 audit_state, 8 audit_desc, 9 status, 10 error_code, 11 error_msg, 12 error_type,
        13 invalid_param; additional_properties
    );
}

object!(CorpMemberUpdateEvent);

/// Result of the audit of a change to a company member; other letters than for a new member.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateAuditState {
    /// `S`: The change is in force.
    Succeeded,
    /// `F`: The change was refused.
    Failed,
    /// A value that this version does not know, kept as it came.
    Unknown(String),
}

impl Enumeration for UpdateAuditState {
    const NAME: &'static str = "UpdateAuditState";

    const VALUES: &'static [&'static str] = &["S", "F"];

    fn as_str(&self) -> &str {
        match self {
            Self::Succeeded => "S",
            Self::Failed => "F",
            Self::Unknown(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "S" => Self::Succeeded,
            "F" => Self::Failed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

string_enum!(UpdateAuditState);

/// State of a quick payment. No sample of this event is public: the fields are those of the answer to a confirm,
/// all of them optional, and further ones are kept.
#[derive(Clone)]
#[non_exhaustive]
pub struct FastPayEvent {
    /// Id Adapay gave the payment.
    pub id: Option<String>,
    /// Kind of the object, expected to be `payment`.
    pub object: Option<String>,
    /// Application the payment belongs to.
    pub app_id: Option<String>,
    /// Moment the payment was created.
    pub created_time: Option<String>,
    /// Merchant order number.
    pub order_no: Option<String>,
    /// Amount in yuan, two decimals.
    pub pay_amt: Option<Decimal>,
    /// Channel of the payment, `fast_pay`.
    pub pay_channel: Option<PayChannel>,
    /// Mode the record was made in.
    pub prod_mode: Option<ProdMode>,
    /// State of the quick payment.
    pub status: Option<Status>,
    /// Code of the error, when something failed; see `ErrorBody` for known values.
    pub error_code: Option<String>,
    /// Explanation of the error for people.
    pub error_msg: Option<String>,
    /// Class of the error: `invalid_request_error`, `api_error` or `channel_error`.
    pub error_type: Option<String>,
    /// Name of the parameter that was refused, if one was.
    pub invalid_param: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl FastPayEvent {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl FastPayEvent {
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`object`](Self::object).
    #[must_use]
    pub fn object(mut self, value: impl Into<String>) -> Self {
        self.object = Some(value.into());
        self
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }

    /// Sets [`created_time`](Self::created_time).
    #[must_use]
    pub fn created_time(mut self, value: impl Into<String>) -> Self {
        self.created_time = Some(value.into());
        self
    }

    /// Sets [`order_no`](Self::order_no).
    #[must_use]
    pub fn order_no(mut self, value: impl Into<String>) -> Self {
        self.order_no = Some(value.into());
        self
    }

    /// Sets [`pay_amt`](Self::pay_amt).
    #[must_use]
    pub fn pay_amt(mut self, value: Decimal) -> Self {
        self.pay_amt = Some(value);
        self
    }

    /// Sets [`pay_channel`](Self::pay_channel).
    #[must_use]
    pub fn pay_channel(mut self, value: PayChannel) -> Self {
        self.pay_channel = Some(value);
        self
    }

    /// Sets [`prod_mode`](Self::prod_mode).
    #[must_use]
    pub fn prod_mode(mut self, value: ProdMode) -> Self {
        self.prod_mode = Some(value);
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn status(mut self, value: Status) -> Self {
        self.status = Some(value);
        self
    }

    /// Sets [`error_code`](Self::error_code).
    #[must_use]
    pub fn error_code(mut self, value: impl Into<String>) -> Self {
        self.error_code = Some(value.into());
        self
    }

    /// Sets [`error_msg`](Self::error_msg).
    #[must_use]
    pub fn error_msg(mut self, value: impl Into<String>) -> Self {
        self.error_msg = Some(value.into());
        self
    }

    /// Sets [`error_type`](Self::error_type).
    #[must_use]
    pub fn error_type(mut self, value: impl Into<String>) -> Self {
        self.error_type = Some(value.into());
        self
    }

    /// Sets [`invalid_param`](Self::invalid_param).
    #[must_use]
    pub fn invalid_param(mut self, value: impl Into<String>) -> Self {
        self.invalid_param = Some(value.into());
        self
    }
}

impl Object for FastPayEvent {
    const SHAPE: &'static Shape = &Shape::new("FastPayEvent", &[
        Field::optional("id").max_length(64),
        Field::optional("object").max_length(20),
        Field::optional("app_id").max_length(64),
        Field::optional("created_time").accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(14).pattern("^[0-9]{10,14}$"),
        Field::optional("order_no").accept(Accept::EMPTY).max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::optional("pay_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(16),
        Field::optional("pay_channel").accept(Accept::EMPTY).max_length(20),
        Field::optional("prod_mode").accept(Accept::BOOLEAN.and(Accept::EMPTY)),
        Field::optional("status"),
        Field::optional("error_code").max_length(32),
        Field::optional("error_msg").max_length(128),
        Field::optional("error_type").max_length(32),
        Field::optional("invalid_param").max_length(32),
    ]);

    members!(
        0 id, 1 object, 2 app_id, 3 created_time, 4 order_no, 5 pay_amt, 6 pay_channel,
        7 prod_mode, 8 status, 9 error_code, 10 error_msg, 11 error_type, 12 invalid_param; additional_properties
    );
}

object!(FastPayEvent: Default);
