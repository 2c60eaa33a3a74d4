// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Payment confirms: requests, answers and what they are made of.

use crate::runtime::{Accept, Decimal, Field, Map, Object, Shape, members, object};
use super::{DivMember, ErrorType, FeeMode, PaymentConfirm, ProdMode, Status};

/// What to confirm, and how to split it.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatePaymentConfirmRequest {
    /// Payment to confirm; paid, and created with `pay_mode` `delay`.
    pub payment_id: String,
    /// Order number of this confirm. Letters, digits and underscores; unique within the application.
    pub order_no: String,
    /// Amount to confirm in yuan: above 0, two decimals, at most the paid amount less what was confirmed and reversed
    /// before.
    pub confirm_amt: Decimal,
    /// Free text of the merchant.
    pub description: Option<String>,
    /// How to split the amount: at most 7 shares, one of which bears the fee.
    pub div_members: Option<Vec<DivMember>>,
    /// Where the fee is taken from; the amount (`I`) when left out. With `O` no entry of the split list may bear the
    /// fee.
    pub fee_mode: Option<FeeMode>,
}

impl CreatePaymentConfirmRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(
        payment_id: impl Into<String>,
        order_no: impl Into<String>,
        confirm_amt: Decimal,
    ) -> Self {
        Self {
            payment_id: payment_id.into(),
            order_no: order_no.into(),
            confirm_amt,
            ..Object::empty()
        }
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`div_members`](Self::div_members).
    #[must_use]
    pub fn div_members(mut self, value: Vec<DivMember>) -> Self {
        self.div_members = Some(value);
        self
    }

    /// Sets [`fee_mode`](Self::fee_mode).
    #[must_use]
    pub fn fee_mode(mut self, value: FeeMode) -> Self {
        self.fee_mode = Some(value);
        self
    }
}

impl Object for CreatePaymentConfirmRequest {
    const SHAPE: &'static Shape = &Shape::new("CreatePaymentConfirmRequest", &[
        Field::required("payment_id").max_length(64),
        Field::required("order_no").max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::required("confirm_amt").decimal(2).max_length(14).pattern("^(0\\.(0[1-9]|[1-9]\\d)|[1-9]\\d*\\.\\d{2})$"),
        Field::optional("description").accept(Accept::EMPTY).max_length(128),
        Field::optional("div_members").accept(Accept::JSON_TEXT.and(Accept::EMPTY)).max_items(7),
        Field::optional("fee_mode").accept(Accept::EMPTY),
    ]);

    members!(0 payment_id, 1 order_no, 2 confirm_amt, 3 description, 4 div_members, 5 fee_mode);
}

object!(CreatePaymentConfirmRequest);

/// Read a payment confirm.
///
/// Input of `getPaymentConfirm`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetPaymentConfirmRequest {
    /// Id of the confirm, made by Adapay.
    pub payment_confirm_id: String,
}

impl GetPaymentConfirmRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(payment_confirm_id: impl Into<String>) -> Self {
        Self { payment_confirm_id: payment_confirm_id.into() }
    }
}

impl Object for GetPaymentConfirmRequest {
    const SHAPE: &'static Shape = &Shape::new("GetPaymentConfirmRequest", &[
        Field::required("payment_confirm_id").max_length(64),
    ]);

    members!(0 payment_confirm_id);
}

object!(GetPaymentConfirmRequest);

/// List payment confirms.
///
/// Input of `listPaymentConfirms`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListPaymentConfirmsRequest {
    /// Id of the application the records belong to, as shown in the Adapay console.
    pub app_id: String,
    /// Only records of this payment.
    pub payment_id: Option<String>,
    /// Only the confirm with this order number.
    pub order_no: Option<String>,
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

impl ListPaymentConfirmsRequest {
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

    /// Sets [`order_no`](Self::order_no).
    #[must_use]
    pub fn order_no(mut self, value: impl Into<String>) -> Self {
        self.order_no = Some(value.into());
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

impl Object for ListPaymentConfirmsRequest {
    const SHAPE: &'static Shape = &Shape::new("ListPaymentConfirmsRequest", &[
        Field::required("app_id").max_length(64),
        Field::optional("payment_id").accept(Accept::EMPTY).max_length(64),
        Field::optional("order_no").accept(Accept::EMPTY).max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::optional("page_index").accept(Accept::EMPTY).minimum("1").maximum("300000"),
        Field::optional("page_size").accept(Accept::EMPTY).minimum("1").maximum("20"),
        Field::optional("created_gte").accept(Accept::EMPTY).pattern("^[0-9]{13}$"),
        Field::optional("created_lte").accept(Accept::EMPTY).pattern("^[0-9]{13}$"),
    ]);

    members!(
        0 app_id, 1 payment_id, 2 order_no, 3 page_index, 4 page_size, 5 created_gte,
        6 created_lte
    );
}

object!(ListPaymentConfirmsRequest);

/// One page of payment confirms.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentConfirmList {
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
    /// The confirms on this page; missing or empty when nothing was found.
    pub payment_confirms: Option<Vec<PaymentConfirm>>,
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

impl PaymentConfirmList {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(status: Status) -> Self {
        Self { status, ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl PaymentConfirmList {
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

    /// Sets [`payment_confirms`](Self::payment_confirms).
    #[must_use]
    pub fn payment_confirms(mut self, value: Vec<PaymentConfirm>) -> Self {
        self.payment_confirms = Some(value);
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

impl Object for PaymentConfirmList {
    const SHAPE: &'static Shape = &Shape::new("PaymentConfirmList", &[
        Field::optional("object").max_length(8),
        Field::optional("prod_mode").accept(Accept::BOOLEAN.and(Accept::EMPTY)),
        Field::optional("app_id").max_length(64),
        Field::optional("payment_id").accept(Accept::EMPTY).max_length(64),
        Field::optional("has_more").accept(Accept::STRING),
        Field::optional("payment_confirms").accept(Accept::JSON_TEXT.and(Accept::EMPTY)),
        Field::required("status"),
        Field::optional("error_code").accept(Accept::EMPTY).max_length(32),
        Field::optional("error_msg").accept(Accept::EMPTY).max_length(128),
        Field::optional("error_type").accept(Accept::EMPTY),
        Field::optional("invalid_param").accept(Accept::EMPTY).max_length(32),
    ]);

    members!(
        0 object, 1 prod_mode, 2 app_id, 3 payment_id, 4 has_more, 5 payment_confirms, 6 status,
        7 error_code, 8 error_msg, 9 error_type, 10 invalid_param; additional_properties
    );
}

object!(PaymentConfirmList);
