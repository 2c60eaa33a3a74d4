// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Payment reverses: requests, answers and what they are made of.

use crate::runtime::{Accept, Decimal, Field, Map, Object, Shape, members, object};
use super::{DeviceInfo, ErrorType, ProdMode, Status};

/// What to reverse.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatePaymentReverseRequest {
    /// Payment to reverse; paid, created with `pay_mode` `delay`, and not confirmed yet.
    pub payment_id: String,
    /// Application id, as shown in the Adapay console.
    pub app_id: String,
    /// Order number of this reverse. Letters, digits and underscores; unique within the application.
    pub order_no: String,
    /// Where Adapay posts the result: an http or https URL without a query string. Custom ports must be 8000 to 9005.
    pub notify_url: Option<String>,
    /// Amount to reverse in yuan: above 0, two decimals, at most the paid amount less what was confirmed and reversed
    /// before (reverses in progress count).
    pub reverse_amt: Decimal,
    /// Why the payment is reversed.
    pub reason: Option<String>,
    /// Extra text, often JSON. Other operations call the same thing `expend`.
    pub expand: Option<String>,
    /// Device the reverse is ordered from. The vendor types it as text of at most 1024 characters; JSON text of the
    /// object is accepted too.
    pub device_info: Option<DeviceInfo>,
}

impl CreatePaymentReverseRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(
        payment_id: impl Into<String>,
        app_id: impl Into<String>,
        order_no: impl Into<String>,
        reverse_amt: Decimal,
    ) -> Self {
        Self {
            payment_id: payment_id.into(),
            app_id: app_id.into(),
            order_no: order_no.into(),
            reverse_amt,
            ..Object::empty()
        }
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

    /// Sets [`expand`](Self::expand).
    #[must_use]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.expand = Some(value.into());
        self
    }

    /// Sets [`device_info`](Self::device_info).
    #[must_use]
    pub fn device_info(mut self, value: DeviceInfo) -> Self {
        self.device_info = Some(value);
        self
    }
}

impl Object for CreatePaymentReverseRequest {
    const SHAPE: &'static Shape = &Shape::new("CreatePaymentReverseRequest", &[
        Field::required("payment_id").max_length(64),
        Field::required("app_id").max_length(64),
        Field::required("order_no").max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::optional("notify_url").accept(Accept::EMPTY).max_length(250).pattern("^https?://[^?#\\s]+$"),
        Field::required("reverse_amt").decimal(2).max_length(14).pattern("^(0\\.(0[1-9]|[1-9]\\d)|[1-9]\\d*\\.\\d{2})$"),
        Field::optional("reason").accept(Accept::EMPTY).max_length(512),
        Field::optional("expand").aliases(&["expend"]).accept(Accept::EMPTY).max_length(512),
        Field::optional("device_info").accept(Accept::JSON_TEXT.and(Accept::EMPTY)),
    ]);

    members!(
        0 payment_id, 1 app_id, 2 order_no, 3 notify_url, 4 reverse_amt, 5 reason, 6 expand,
        7 device_info
    );
}

object!(CreatePaymentReverseRequest);

/// One reverse of a payment with deferred split: money that goes back to the payer.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentReverse {
    /// Id of the reverse, made by Adapay.
    pub id: String,
    /// Order number of the reverse, given by the merchant.
    pub order_no: Option<String>,
    /// Kind of object; always `payment_reverse`.
    pub object: Option<String>,
    /// Whether the object lives in production (`true`) or in mock mode (`false`).
    pub prod_mode: Option<ProdMode>,
    /// Id of the reversed payment.
    pub payment_id: Option<String>,
    /// Application id, as shown in the Adapay console.
    pub app_id: Option<String>,
    /// Amount of this reverse in yuan.
    pub reverse_amt: Option<Decimal>,
    /// Total reversed on the payment in yuan, finished and in progress. Called `reserved_amt` on payments and
    /// confirms.
    pub reversed_amt: Option<Decimal>,
    /// Total confirmed on the payment in yuan.
    pub confirmed_amt: Option<Decimal>,
    /// Total refunded in yuan, finished and in progress. The vendor describes it in terms of a confirm, which a
    /// reversed payment does not have.
    pub refunded_amt: Option<Decimal>,
    /// Where Adapay posts the result: an http or https URL without a query string. Custom ports must be 8000 to 9005.
    pub notify_url: Option<String>,
    /// When the reverse was created, Unix time in milliseconds (13 digits).
    pub created_time: Option<String>,
    /// When the money went back, Unix time in milliseconds (13 digits).
    pub succeed_time: Option<String>,
    /// Serial number of the refund at the payment channel.
    pub channel_no: Option<String>,
    /// State of the reverse. In the answer to a creation `succeeded` only means accepted.
    pub status: Status,
    /// Code of the failure; only present when `status` is `failed`.
    pub error_code: Option<String>,
    /// Failure explained in words, mostly Chinese; for people, not for programs.
    pub error_msg: Option<String>,
    /// Who is at fault: the request, Adapay or the channel.
    pub error_type: Option<ErrorType>,
    /// Name of the parameter at fault, when one is; may be an internal name of Adapay.
    pub invalid_param: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl PaymentReverse {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(id: impl Into<String>, status: Status) -> Self {
        Self { id: id.into(), status, ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl PaymentReverse {
    /// Sets [`order_no`](Self::order_no).
    #[must_use]
    pub fn order_no(mut self, value: impl Into<String>) -> Self {
        self.order_no = Some(value.into());
        self
    }

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

    /// Sets [`payment_id`](Self::payment_id).
    #[must_use]
    pub fn payment_id(mut self, value: impl Into<String>) -> Self {
        self.payment_id = Some(value.into());
        self
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
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

    /// Sets [`notify_url`](Self::notify_url).
    #[must_use]
    pub fn notify_url(mut self, value: impl Into<String>) -> Self {
        self.notify_url = Some(value.into());
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
    pub fn error_type(mut self, value: ErrorType) -> Self {
        self.error_type = Some(value);
        self
    }

    /// Sets [`invalid_param`](Self::invalid_param).
    #[must_use]
    pub fn invalid_param(mut self, value: impl Into<String>) -> Self {
        self.invalid_param = Some(value.into());
        self
    }
}

impl Object for PaymentReverse {
    const SHAPE: &'static Shape = &Shape::new("PaymentReverse", &[
        Field::required("id").max_length(64),
        Field::optional("order_no").max_length(64),
        Field::optional("object"),
        Field::optional("prod_mode").accept(Accept::BOOLEAN.and(Accept::EMPTY)),
        Field::optional("payment_id").max_length(64),
        Field::optional("app_id").max_length(64),
        Field::optional("reverse_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(16),
        Field::optional("reversed_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(16),
        Field::optional("confirmed_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(16),
        Field::optional("refunded_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(16),
        Field::optional("notify_url").accept(Accept::EMPTY).max_length(250),
        Field::optional("created_time").accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(13).pattern("^[0-9]{10,14}$"),
        Field::optional("succeed_time").accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(13).pattern("^[0-9]{10,14}$"),
        Field::optional("channel_no").accept(Accept::EMPTY).max_length(64),
        Field::required("status"),
        Field::optional("error_code").accept(Accept::EMPTY).max_length(32),
        Field::optional("error_msg").accept(Accept::EMPTY).max_length(128),
        Field::optional("error_type").accept(Accept::EMPTY),
        Field::optional("invalid_param").accept(Accept::EMPTY).max_length(32),
    ]);

    members!(
        0 id, 1 order_no, 2 object, 3 prod_mode, 4 payment_id, 5 app_id, 6 reverse_amt,
        7 reversed_amt, 8 confirmed_amt, 9 refunded_amt, 10 notify_url, 11 created_time,
        12 succeed_time, 13 channel_no, 14 status, 15 error_code, 16 error_msg, 17 error_type,
        18 invalid_param; additional_properties
    );
}

object!(PaymentReverse);

/// Read a payment reverse.
///
/// Input of `getPaymentReverse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetPaymentReverseRequest {
    /// Id of the reverse, made by Adapay.
    pub reverse_id: String,
}

impl GetPaymentReverseRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(reverse_id: impl Into<String>) -> Self {
        Self { reverse_id: reverse_id.into() }
    }
}

impl Object for GetPaymentReverseRequest {
    const SHAPE: &'static Shape = &Shape::new("GetPaymentReverseRequest", &[
        Field::required("reverse_id").max_length(64),
    ]);

    members!(0 reverse_id);
}

object!(GetPaymentReverseRequest);

/// List payment reverses.
///
/// Input of `listPaymentReverses`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListPaymentReversesRequest {
    /// Id of the application the records belong to, as shown in the Adapay console.
    pub app_id: String,
    /// Only records of this payment.
    pub payment_id: Option<String>,
    /// Number of the page, counted from 1 to 300000.
    ///
    /// Default: `1`.
    pub page_index: Option<i32>,
    /// Records per page, 1 to 20.
    ///
    /// Default: `10`.
    pub page_size: Option<i32>,
    /// Only records created at or after this moment, Unix time in milliseconds (13 digits).
    pub created_gte: Option<String>,
    /// Only records created at or before this moment, Unix time in milliseconds (13 digits). Needs `created_gte` as
    /// well, which must be the smaller of the two.
    pub created_lte: Option<String>,
}

impl ListPaymentReversesRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(app_id: impl Into<String>) -> Self {
        Self { app_id: app_id.into(), ..Object::empty() }
    }

    /// Sets [`payment_id`](Self::payment_id).
    #[must_use]
    pub fn payment_id(mut self, value: impl Into<String>) -> Self {
        self.payment_id = Some(value.into());
        self
    }

    /// Sets [`page_index`](Self::page_index).
    #[must_use]
    pub fn page_index(mut self, value: i32) -> Self {
        self.page_index = Some(value);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[must_use]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets [`created_gte`](Self::created_gte).
    #[must_use]
    pub fn created_gte(mut self, value: impl Into<String>) -> Self {
        self.created_gte = Some(value.into());
        self
    }

    /// Sets [`created_lte`](Self::created_lte).
    #[must_use]
    pub fn created_lte(mut self, value: impl Into<String>) -> Self {
        self.created_lte = Some(value.into());
        self
    }
}

impl Object for ListPaymentReversesRequest {
    const SHAPE: &'static Shape = &Shape::new("ListPaymentReversesRequest", &[
        Field::required("app_id").max_length(64),
        Field::optional("payment_id").accept(Accept::EMPTY).max_length(64),
        Field::optional("page_index").accept(Accept::EMPTY).minimum("1").maximum("300000"),
        Field::optional("page_size").accept(Accept::EMPTY).minimum("1").maximum("20"),
        Field::optional("created_gte").accept(Accept::EMPTY).pattern("^[0-9]{13}$"),
        Field::optional("created_lte").accept(Accept::EMPTY).pattern("^[0-9]{13}$"),
    ]);

    members!(0 app_id, 1 payment_id, 2 page_index, 3 page_size, 4 created_gte, 5 created_lte);
}

object!(ListPaymentReversesRequest);

/// One page of payment reverses.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentReverseList {
    /// Kind of object; always `list`.
    pub object: Option<String>,
    /// Whether the object lives in production (`true`) or in mock mode (`false`).
    pub prod_mode: Option<ProdMode>,
    /// Application id, as shown in the Adapay console.
    pub app_id: Option<String>,
    /// The payment the query asked for, when it named one.
    pub payment_id: Option<String>,
    /// Whether further pages follow.
    pub has_more: Option<bool>,
    /// The reverses on this page; missing or empty when nothing was found. The vendor's sample puts them under
    /// `payment_confirms`.
    pub payment_reverses: Option<Vec<PaymentReverse>>,
    /// State of the query itself, not of a record.
    pub status: Status,
    /// Code of the failure; only present when `status` is `failed`.
    pub error_code: Option<String>,
    /// Failure explained in words, mostly Chinese; for people, not for programs.
    pub error_msg: Option<String>,
    /// Who is at fault: the request, Adapay or the channel.
    pub error_type: Option<ErrorType>,
    /// Name of the parameter at fault, when one is; may be an internal name of Adapay.
    pub invalid_param: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl PaymentReverseList {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(status: Status) -> Self {
        Self { status, ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl PaymentReverseList {
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

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }

    /// Sets [`payment_id`](Self::payment_id).
    #[must_use]
    pub fn payment_id(mut self, value: impl Into<String>) -> Self {
        self.payment_id = Some(value.into());
        self
    }

    /// Sets [`has_more`](Self::has_more).
    #[must_use]
    pub fn has_more(mut self, value: bool) -> Self {
        self.has_more = Some(value);
        self
    }

    /// Sets [`payment_reverses`](Self::payment_reverses).
    #[must_use]
    pub fn payment_reverses(mut self, value: Vec<PaymentReverse>) -> Self {
        self.payment_reverses = Some(value);
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
    pub fn error_type(mut self, value: ErrorType) -> Self {
        self.error_type = Some(value);
        self
    }

    /// Sets [`invalid_param`](Self::invalid_param).
    #[must_use]
    pub fn invalid_param(mut self, value: impl Into<String>) -> Self {
        self.invalid_param = Some(value.into());
        self
    }
}

impl Object for PaymentReverseList {
    const SHAPE: &'static Shape = &Shape::new("PaymentReverseList", &[
        Field::optional("object").max_length(8),
        Field::optional("prod_mode").accept(Accept::BOOLEAN.and(Accept::EMPTY)),
        Field::optional("app_id").max_length(64),
        Field::optional("payment_id").accept(Accept::EMPTY).max_length(64),
        Field::optional("has_more").accept(Accept::STRING),
        Field::optional("payment_reverses").aliases(&["payment_confirms"]).accept(Accept::JSON_TEXT.and(Accept::EMPTY)),
        Field::required("status"),
        Field::optional("error_code").accept(Accept::EMPTY).max_length(32),
        Field::optional("error_msg").accept(Accept::EMPTY).max_length(128),
        Field::optional("error_type").accept(Accept::EMPTY),
        Field::optional("invalid_param").accept(Accept::EMPTY).max_length(32),
    ]);

    members!(
        0 object, 1 prod_mode, 2 app_id, 3 payment_id, 4 has_more, 5 payment_reverses, 6 status,
        7 error_code, 8 error_msg, 9 error_type, 10 invalid_param; additional_properties
    );
}

object!(PaymentReverseList);
