// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Refunds: requests, answers and what they are made of.

use crate::runtime::{
    Accept, Decimal, Enumeration, Field, Map, Object, Rule, Shape, members, object,
    string_enum,
};
use super::{DeviceInfo, DivMember, ProdMode, Status, YesNo};

/// Create a refund.
///
/// Input of `createRefund`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateRefundRequest {
    /// Id of the payment, or of the payment confirm that divided it.
    pub id: String,
    /// How much to refund, and at whose expense.
    pub body: CreateRefundBody,
}

impl CreateRefundRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(id: impl Into<String>, body: CreateRefundBody) -> Self {
        Self { id: id.into(), body }
    }
}

impl Object for CreateRefundRequest {
    const SHAPE: &'static Shape = &Shape::new("CreateRefundRequest", &[
        Field::required("id").max_length(64),
        Field::required("body"),
    ]);

    members!(0 id, 1 body);
}

object!(CreateRefundRequest);

/// How much to refund, and at whose expense.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateRefundBody {
    /// Merchant refund number, unique within the application; letters, digits and underscore.
    pub refund_order_no: String,
    /// Amount to refund in yuan, above zero, two decimals. Less than what is left makes it a partial refund.
    pub refund_amt: Decimal,
    /// Why the money goes back.
    pub reason: Option<String>,
    /// Free extension text, JSON in the vendor's own demos.
    pub expend: Option<String>,
    /// Device the refund is ordered from. The vendor types it as text of at most 1024 characters; JSON text of the
    /// object is accepted too.
    pub device_info: Option<DeviceInfo>,
    /// Who pays the refund when the original was split; must add up to `refund_amt`. As JSON at most 1024 characters;
    /// JSON text of the array is accepted too.
    pub div_members: Option<Vec<DivMember>>,
    /// Where the result is posted to, http or https without a query string; a port of its own must lie in 8000 to
    /// 9005.
    pub notify_url: Option<String>,
    /// What happens when a refund fails. `N` or left out: the error is returned at once, for payments split at once
    /// only. `Y`: the refund is reviewed by hand and ends within three working days.
    pub fail_fast: Option<YesNo>,
}

impl CreateRefundBody {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(refund_order_no: impl Into<String>, refund_amt: Decimal) -> Self {
        Self { refund_order_no: refund_order_no.into(), refund_amt, ..Object::empty() }
    }

    /// Sets [`reason`](Self::reason).
    #[must_use]
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }

    /// Sets [`expend`](Self::expend).
    #[must_use]
    pub fn expend(mut self, value: impl Into<String>) -> Self {
        self.expend = Some(value.into());
        self
    }

    /// Sets [`device_info`](Self::device_info).
    #[must_use]
    pub fn device_info(mut self, value: DeviceInfo) -> Self {
        self.device_info = Some(value);
        self
    }

    /// Sets [`div_members`](Self::div_members).
    #[must_use]
    pub fn div_members(mut self, value: Vec<DivMember>) -> Self {
        self.div_members = Some(value);
        self
    }

    /// Sets [`notify_url`](Self::notify_url).
    #[must_use]
    pub fn notify_url(mut self, value: impl Into<String>) -> Self {
        self.notify_url = Some(value.into());
        self
    }

    /// Sets [`fail_fast`](Self::fail_fast).
    #[must_use]
    pub fn fail_fast(mut self, value: YesNo) -> Self {
        self.fail_fast = Some(value);
        self
    }
}

impl Object for CreateRefundBody {
    const SHAPE: &'static Shape = &Shape::new("CreateRefundBody", &[
        Field::required("refund_order_no").max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::required("refund_amt").decimal(2).max_length(16).pattern("^(0\\.(0[1-9]|[1-9]\\d)|[1-9]\\d*\\.\\d{2})$"),
        Field::optional("reason").max_length(512),
        Field::optional("expend").max_length(512),
        Field::optional("device_info").accept(Accept::JSON_TEXT.and(Accept::EMPTY)),
        Field::optional("div_members").accept(Accept::JSON_TEXT.and(Accept::EMPTY)),
        Field::optional("notify_url").accept(Accept::EMPTY).max_length(250).pattern("^https?://[^?#\\s]+$"),
        Field::optional("fail_fast").accept(Accept::EMPTY),
    ]);

    members!(
        0 refund_order_no, 1 refund_amt, 2 reason, 3 expend, 4 device_info, 5 div_members,
        6 notify_url, 7 fail_fast
    );
}

object!(CreateRefundBody);

/// A refund as it is returned when it is created.
#[derive(Clone)]
#[non_exhaustive]
pub struct Refund {
    /// Id Adapay gave the refund; called `refund_id` in queries.
    pub id: String,
    /// Kind of the object, always `refund`.
    pub object: Option<String>,
    /// Refund number the merchant chose.
    pub refund_order_no: Option<String>,
    /// Payment the money was paid with.
    pub payment_id: Option<String>,
    /// Amount refunded in yuan, two decimals.
    pub refund_amt: Option<Decimal>,
    /// Mode the record was made in.
    pub prod_mode: Option<ProdMode>,
    /// How far the refund is.
    pub trans_state: Option<RefundState>,
    /// Moment the refund was created, Unix time in seconds (10 digits).
    pub created_time: Option<String>,
    /// Moment the refund succeeded; missing until then.
    pub succeed_time: Option<String>,
    /// Fee of the refund in yuan.
    pub fee_amt: Option<Decimal>,
    /// Whether the refund was accepted, is under way, or failed.
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

impl Refund {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(id: impl Into<String>, status: Status) -> Self {
        Self { id: id.into(), status, ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl Refund {
    /// Sets [`object`](Self::object).
    #[must_use]
    pub fn object(mut self, value: impl Into<String>) -> Self {
        self.object = Some(value.into());
        self
    }

    /// Sets [`refund_order_no`](Self::refund_order_no).
    #[must_use]
    pub fn refund_order_no(mut self, value: impl Into<String>) -> Self {
        self.refund_order_no = Some(value.into());
        self
    }

    /// Sets [`payment_id`](Self::payment_id).
    #[must_use]
    pub fn payment_id(mut self, value: impl Into<String>) -> Self {
        self.payment_id = Some(value.into());
        self
    }

    /// Sets [`refund_amt`](Self::refund_amt).
    #[must_use]
    pub fn refund_amt(mut self, value: Decimal) -> Self {
        self.refund_amt = Some(value);
        self
    }

    /// Sets [`prod_mode`](Self::prod_mode).
    #[must_use]
    pub fn prod_mode(mut self, value: ProdMode) -> Self {
        self.prod_mode = Some(value);
        self
    }

    /// Sets [`trans_state`](Self::trans_state).
    #[must_use]
    pub fn trans_state(mut self, value: RefundState) -> Self {
        self.trans_state = Some(value);
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

impl Object for Refund {
    const SHAPE: &'static Shape = &Shape::new("Refund", &[
        Field::required("id").max_length(64),
        Field::optional("object").max_length(20),
        Field::optional("refund_order_no").accept(Accept::EMPTY).max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::optional("payment_id").max_length(64),
        Field::optional("refund_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(16),
        Field::optional("prod_mode").accept(Accept::BOOLEAN.and(Accept::EMPTY)),
        Field::optional("trans_state").accept(Accept::EMPTY),
        Field::optional("created_time").accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(10).pattern("^[0-9]{10,14}$"),
        Field::optional("succeed_time").accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(16).pattern("^[0-9]{10,14}$"),
        Field::optional("fee_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(16),
        Field::required("status"),
        Field::optional("error_code").max_length(32),
        Field::optional("error_msg").max_length(128),
        Field::optional("error_type").max_length(32),
        Field::optional("invalid_param").max_length(32),
    ]);

    members!(
        0 id, 1 object, 2 refund_order_no, 3 payment_id, 4 refund_amt, 5 prod_mode, 6 trans_state,
        7 created_time, 8 succeed_time, 9 fee_amt, 10 status, 11 error_code, 12 error_msg,
        13 error_type, 14 invalid_param; additional_properties
    );
}

object!(Refund);

/// State of a refund object (`trans_state`). The vendor lists three letters, but its sample says `refunded`;
/// queries use another list, see `trans_status`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefundState {
    /// `S`: The refund succeeded.
    Succeeded,
    /// `F`: The refund failed.
    Failed,
    /// `P`: The refund is being worked on.
    Processing,
    /// `refunded`: Only seen in the vendor's sample, next to status `pending`; treat it as accepted.
    Refunded,
    /// A value that this version does not know, kept as it came.
    Unknown(String),
}

impl Enumeration for RefundState {
    const NAME: &'static str = "RefundState";

    const VALUES: &'static [&'static str] = &["S", "F", "P", "refunded"];

    fn as_str(&self) -> &str {
        match self {
            Self::Succeeded => "S",
            Self::Failed => "F",
            Self::Processing => "P",
            Self::Refunded => "refunded",
            Self::Unknown(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "S" => Self::Succeeded,
            "F" => Self::Failed,
            "P" => Self::Processing,
            "refunded" => Self::Refunded,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

string_enum!(RefundState);

/// Query refunds.
///
/// Input of `queryRefunds`.
#[derive(Clone)]
#[non_exhaustive]
pub struct QueryRefundsRequest {
    /// Id Adapay gave the refund (`id` of the refund object).
    pub refund_id: Option<String>,
    /// Id of the payment whose refunds are wanted.
    pub payment_id: Option<String>,
    /// Refund number the merchant chose.
    pub refund_order_no: Option<String>,
}

impl QueryRefundsRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`refund_id`](Self::refund_id).
    #[must_use]
    pub fn refund_id(mut self, value: impl Into<String>) -> Self {
        self.refund_id = Some(value.into());
        self
    }

    /// Sets [`payment_id`](Self::payment_id).
    #[must_use]
    pub fn payment_id(mut self, value: impl Into<String>) -> Self {
        self.payment_id = Some(value.into());
        self
    }

    /// Sets [`refund_order_no`](Self::refund_order_no).
    #[must_use]
    pub fn refund_order_no(mut self, value: impl Into<String>) -> Self {
        self.refund_order_no = Some(value.into());
        self
    }
}

impl Object for QueryRefundsRequest {
    const SHAPE: &'static Shape = &Shape::new("QueryRefundsRequest", &[
        Field::optional("refund_id").accept(Accept::EMPTY).max_length(64),
        Field::optional("payment_id").accept(Accept::EMPTY).max_length(64),
        Field::optional("refund_order_no").accept(Accept::EMPTY).max_length(64),
    ]).rules(&[Rule::AtLeastOne(&["refund_id", "payment_id", "refund_order_no"])]);

    members!(0 refund_id, 1 payment_id, 2 refund_order_no);
}

object!(QueryRefundsRequest: Default);

/// Refunds that match a query.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundList {
    /// Mode the record was made in.
    pub prod_mode: Option<ProdMode>,
    /// The refunds found; missing or empty when there are none.
    pub refunds: Option<Vec<RefundRecord>>,
    /// Outcome of the query itself, not the state of a refund.
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

impl RefundList {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(status: Status) -> Self {
        Self { status, ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl RefundList {
    /// Sets [`prod_mode`](Self::prod_mode).
    #[must_use]
    pub fn prod_mode(mut self, value: ProdMode) -> Self {
        self.prod_mode = Some(value);
        self
    }

    /// Sets [`refunds`](Self::refunds).
    #[must_use]
    pub fn refunds(mut self, value: Vec<RefundRecord>) -> Self {
        self.refunds = Some(value);
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

impl Object for RefundList {
    const SHAPE: &'static Shape = &Shape::new("RefundList", &[
        Field::optional("prod_mode").accept(Accept::BOOLEAN.and(Accept::EMPTY)),
        Field::optional("refunds").accept(Accept::JSON_TEXT.and(Accept::EMPTY)),
        Field::required("status"),
        Field::optional("error_code").max_length(32),
        Field::optional("error_msg").max_length(128),
        Field::optional("error_type").max_length(32),
        Field::optional("invalid_param").max_length(32),
    ]);

    members!(
        0 prod_mode, 1 refunds, 2 status, 3 error_code, 4 error_msg, 5 error_type, 6 invalid_param; additional_properties
    );
}

object!(RefundList);

/// A refund as a query returns it; its fields are named differently from those of the refund object.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundRecord {
    /// Id Adapay gave the refund.
    pub refund_id: String,
    /// How far the refund is.
    pub trans_status: RefundTransStatus,
    /// Payment the money was paid with.
    pub payment_id: Option<String>,
    /// Amount refunded in yuan, two decimals.
    pub refund_amt: Option<Decimal>,
    /// Fee of the refund in yuan; empty until the refund succeeded.
    pub fee_amt: Option<Decimal>,
    /// Refund number the merchant chose.
    pub refund_order_no: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl RefundRecord {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(refund_id: impl Into<String>, trans_status: RefundTransStatus) -> Self {
        Self { refund_id: refund_id.into(), trans_status, ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl RefundRecord {
    /// Sets [`payment_id`](Self::payment_id).
    #[must_use]
    pub fn payment_id(mut self, value: impl Into<String>) -> Self {
        self.payment_id = Some(value.into());
        self
    }

    /// Sets [`refund_amt`](Self::refund_amt).
    #[must_use]
    pub fn refund_amt(mut self, value: Decimal) -> Self {
        self.refund_amt = Some(value);
        self
    }

    /// Sets [`fee_amt`](Self::fee_amt).
    #[must_use]
    pub fn fee_amt(mut self, value: Decimal) -> Self {
        self.fee_amt = Some(value);
        self
    }

    /// Sets [`refund_order_no`](Self::refund_order_no).
    #[must_use]
    pub fn refund_order_no(mut self, value: impl Into<String>) -> Self {
        self.refund_order_no = Some(value.into());
        self
    }
}

impl Object for RefundRecord {
    const SHAPE: &'static Shape = &Shape::new("RefundRecord", &[
        Field::required("refund_id").max_length(64),
        Field::required("trans_status"),
        Field::optional("payment_id").max_length(64),
        Field::optional("refund_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(16),
        Field::optional("fee_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(16),
        Field::optional("refund_order_no").max_length(64),
    ]);

    members!(
        0 refund_id, 1 trans_status, 2 payment_id, 3 refund_amt, 4 fee_amt, 5 refund_order_no; additional_properties
    );
}

object!(RefundRecord);

/// State of a refund in a query (`trans_status`).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefundTransStatus {
    /// `I`: Recorded, nothing has happened yet.
    Initial,
    /// `P`: The refund is being worked on.
    Processing,
    /// `F`: The refund failed.
    Failed,
    /// `S`: The refund succeeded.
    Succeeded,
    /// A value that this version does not know, kept as it came.
    Unknown(String),
}

impl Enumeration for RefundTransStatus {
    const NAME: &'static str = "RefundTransStatus";

    const VALUES: &'static [&'static str] = &["I", "P", "F", "S"];

    fn as_str(&self) -> &str {
        match self {
            Self::Initial => "I",
            Self::Processing => "P",
            Self::Failed => "F",
            Self::Succeeded => "S",
            Self::Unknown(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "I" => Self::Initial,
            "P" => Self::Processing,
            "F" => Self::Failed,
            "S" => Self::Succeeded,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

string_enum!(RefundTransStatus);
