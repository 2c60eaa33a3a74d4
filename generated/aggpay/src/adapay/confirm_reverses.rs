// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Confirm reverses: requests, answers and what they are made of.

use crate::runtime::{Accept, Decimal, Field, Map, Object, Rule, Shape, members, object};
use super::{DivMember, ErrorType, ProdMode, Status};

/// Names the confirm to take back.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateConfirmReverseRequest {
    /// Function code by which the vendor's SDKs find the path, here `payments.confirm.reverse`. Not needed on the
    /// wire and ignored.
    ///
    /// Deprecated.
    pub adapay_func_code: Option<String>,
    /// Confirm to take back; it must not have been refunded.
    pub payment_confirm_id: String,
    /// Order number of this reverse. Letters, digits and underscores.
    pub order_no: String,
    /// Why the confirm is taken back.
    pub reason: Option<String>,
}

impl CreateConfirmReverseRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(payment_confirm_id: impl Into<String>, order_no: impl Into<String>) -> Self {
        Self {
            payment_confirm_id: payment_confirm_id.into(),
            order_no: order_no.into(),
            ..Object::empty()
        }
    }

    /// Sets [`adapay_func_code`](Self::adapay_func_code).
    #[must_use]
    pub fn adapay_func_code(mut self, value: impl Into<String>) -> Self {
        self.adapay_func_code = Some(value.into());
        self
    }

    /// Sets [`reason`](Self::reason).
    #[must_use]
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
}

impl Object for CreateConfirmReverseRequest {
    const SHAPE: &'static Shape = &Shape::new("CreateConfirmReverseRequest", &[
        Field::optional("adapay_func_code").accept(Accept::EMPTY).max_length(64),
        Field::required("payment_confirm_id").max_length(64),
        Field::required("order_no").max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::optional("reason").accept(Accept::EMPTY).max_length(512),
    ]);

    members!(0 adapay_func_code, 1 payment_confirm_id, 2 order_no, 3 reason);
}

object!(CreateConfirmReverseRequest);

/// Result of taking back a confirm.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmReverseResult {
    /// Kind of object; always `confirm_reverse`.
    pub object: Option<String>,
    /// Whether the object lives in production (`true`) or in mock mode (`false`).
    pub prod_mode: Option<ProdMode>,
    /// Order number of the confirm reverse, given by the merchant.
    pub order_no: Option<String>,
    /// Id of the reversed confirm.
    pub payment_confirm_id: Option<String>,
    /// Id of the confirm reverse, made by Adapay.
    pub payment_confirm_reverse_id: Option<String>,
    /// Reversed amount in yuan; always the whole confirm.
    pub confirm_reverse_amt: Option<Decimal>,
    /// `succeeded` once the confirm has been taken back.
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

impl ConfirmReverseResult {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(status: Status) -> Self {
        Self { status, ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl ConfirmReverseResult {
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

    /// Sets [`payment_confirm_id`](Self::payment_confirm_id).
    #[must_use]
    pub fn payment_confirm_id(mut self, value: impl Into<String>) -> Self {
        self.payment_confirm_id = Some(value.into());
        self
    }

    /// Sets [`payment_confirm_reverse_id`](Self::payment_confirm_reverse_id).
    #[must_use]
    pub fn payment_confirm_reverse_id(mut self, value: impl Into<String>) -> Self {
        self.payment_confirm_reverse_id = Some(value.into());
        self
    }

    /// Sets [`confirm_reverse_amt`](Self::confirm_reverse_amt).
    #[must_use]
    pub fn confirm_reverse_amt(mut self, value: Decimal) -> Self {
        self.confirm_reverse_amt = Some(value);
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

impl Object for ConfirmReverseResult {
    const SHAPE: &'static Shape = &Shape::new("ConfirmReverseResult", &[
        Field::optional("object").max_length(32),
        Field::optional("prod_mode").accept(Accept::BOOLEAN.and(Accept::EMPTY)),
        Field::optional("order_no").max_length(64),
        Field::optional("payment_confirm_id").max_length(64),
        Field::optional("payment_confirm_reverse_id").max_length(64),
        Field::optional("confirm_reverse_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(14),
        Field::required("status"),
        Field::optional("error_code").accept(Accept::EMPTY).max_length(32),
        Field::optional("error_msg").accept(Accept::EMPTY).max_length(128),
        Field::optional("error_type").accept(Accept::EMPTY),
        Field::optional("invalid_param").accept(Accept::EMPTY).max_length(32),
    ]);

    members!(
        0 object, 1 prod_mode, 2 order_no, 3 payment_confirm_id, 4 payment_confirm_reverse_id,
        5 confirm_reverse_amt, 6 status, 7 error_code, 8 error_msg, 9 error_type, 10 invalid_param; additional_properties
    );
}

object!(ConfirmReverseResult);

/// Find confirm reverses.
///
/// Input of `queryConfirmReverses`.
#[derive(Clone)]
#[non_exhaustive]
pub struct QueryConfirmReversesRequest {
    /// Function code by which the vendor's SDKs find the path, here `payments.confirm.reverse.details`. Not needed on
    /// the wire and ignored.
    ///
    /// Deprecated.
    pub adapay_func_code: Option<String>,
    /// Order number of the confirm reverse.
    pub order_no: Option<String>,
    /// Id of the confirm that was taken back.
    pub payment_confirm_id: Option<String>,
    /// Id of the confirm reverse, made by Adapay.
    pub payment_confirm_reverse_id: Option<String>,
}

impl QueryConfirmReversesRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`adapay_func_code`](Self::adapay_func_code).
    #[must_use]
    pub fn adapay_func_code(mut self, value: impl Into<String>) -> Self {
        self.adapay_func_code = Some(value.into());
        self
    }

    /// Sets [`order_no`](Self::order_no).
    #[must_use]
    pub fn order_no(mut self, value: impl Into<String>) -> Self {
        self.order_no = Some(value.into());
        self
    }

    /// Sets [`payment_confirm_id`](Self::payment_confirm_id).
    #[must_use]
    pub fn payment_confirm_id(mut self, value: impl Into<String>) -> Self {
        self.payment_confirm_id = Some(value.into());
        self
    }

    /// Sets [`payment_confirm_reverse_id`](Self::payment_confirm_reverse_id).
    #[must_use]
    pub fn payment_confirm_reverse_id(mut self, value: impl Into<String>) -> Self {
        self.payment_confirm_reverse_id = Some(value.into());
        self
    }
}

impl Object for QueryConfirmReversesRequest {
    const SHAPE: &'static Shape = &Shape::new("QueryConfirmReversesRequest", &[
        Field::optional("adapay_func_code").accept(Accept::EMPTY).max_length(64),
        Field::optional("order_no").accept(Accept::EMPTY).max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::optional("payment_confirm_id").accept(Accept::EMPTY).max_length(64),
        Field::optional("payment_confirm_reverse_id").accept(Accept::EMPTY).max_length(64),
    ]).rules(&[Rule::AtLeastOne(&["order_no", "payment_confirm_id", "payment_confirm_reverse_id"])]);

    members!(0 adapay_func_code, 1 order_no, 2 payment_confirm_id, 3 payment_confirm_reverse_id);
}

object!(QueryConfirmReversesRequest: Default);

/// The confirm reverses a query found.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmReverseList {
    /// Whether the object lives in production (`true`) or in mock mode (`false`).
    pub prod_mode: Option<ProdMode>,
    /// The confirm reverses; missing or empty when nothing was found.
    pub confirm_reverses: Option<Vec<ConfirmReverse>>,
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

impl ConfirmReverseList {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(status: Status) -> Self {
        Self { status, ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl ConfirmReverseList {
    /// Sets [`prod_mode`](Self::prod_mode).
    #[must_use]
    pub fn prod_mode(mut self, value: ProdMode) -> Self {
        self.prod_mode = Some(value);
        self
    }

    /// Sets [`confirm_reverses`](Self::confirm_reverses).
    #[must_use]
    pub fn confirm_reverses(mut self, value: Vec<ConfirmReverse>) -> Self {
        self.confirm_reverses = Some(value);
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

impl Object for ConfirmReverseList {
    const SHAPE: &'static Shape = &Shape::new("ConfirmReverseList", &[
        Field::optional("prod_mode").accept(Accept::BOOLEAN.and(Accept::EMPTY)),
        Field::optional("confirm_reverses").accept(Accept::JSON_TEXT.and(Accept::EMPTY)),
        Field::required("status"),
        Field::optional("error_code").accept(Accept::EMPTY).max_length(32),
        Field::optional("error_msg").accept(Accept::EMPTY).max_length(128),
        Field::optional("error_type").accept(Accept::EMPTY),
        Field::optional("invalid_param").accept(Accept::EMPTY).max_length(32),
    ]);

    members!(
        0 prod_mode, 1 confirm_reverses, 2 status, 3 error_code, 4 error_msg, 5 error_type,
        6 invalid_param; additional_properties
    );
}

object!(ConfirmReverseList);

/// One confirm taken back, as the query returns it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmReverse {
    /// Order number of the confirm reverse, given by the merchant.
    pub order_no: Option<String>,
    /// Id of the reversed confirm.
    pub payment_confirm_id: Option<String>,
    /// Id of the confirm reverse, made by Adapay.
    pub payment_confirm_reverse_id: Option<String>,
    /// Reversed amount in yuan; always the whole confirm.
    pub confirm_reverse_amt: Option<Decimal>,
    /// The shares that were taken back, without `fee_flag`.
    pub div_members: Option<Vec<DivMember>>,
    /// State of the reverse. The vendor refers to the common states, but its sample holds `S`; treat `S` and
    /// `succeeded` alike.
    pub status: Option<String>,
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

impl ConfirmReverse {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl ConfirmReverse {
    /// Sets [`order_no`](Self::order_no).
    #[must_use]
    pub fn order_no(mut self, value: impl Into<String>) -> Self {
        self.order_no = Some(value.into());
        self
    }

    /// Sets [`payment_confirm_id`](Self::payment_confirm_id).
    #[must_use]
    pub fn payment_confirm_id(mut self, value: impl Into<String>) -> Self {
        self.payment_confirm_id = Some(value.into());
        self
    }

    /// Sets [`payment_confirm_reverse_id`](Self::payment_confirm_reverse_id).
    #[must_use]
    pub fn payment_confirm_reverse_id(mut self, value: impl Into<String>) -> Self {
        self.payment_confirm_reverse_id = Some(value.into());
        self
    }

    /// Sets [`confirm_reverse_amt`](Self::confirm_reverse_amt).
    #[must_use]
    pub fn confirm_reverse_amt(mut self, value: Decimal) -> Self {
        self.confirm_reverse_amt = Some(value);
        self
    }

    /// Sets [`div_members`](Self::div_members).
    #[must_use]
    pub fn div_members(mut self, value: Vec<DivMember>) -> Self {
        self.div_members = Some(value);
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
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

impl Object for ConfirmReverse {
    const SHAPE: &'static Shape = &Shape::new("ConfirmReverse", &[
        Field::optional("order_no").max_length(64),
        Field::optional("payment_confirm_id").max_length(64),
        Field::optional("payment_confirm_reverse_id").max_length(64),
        Field::optional("confirm_reverse_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(14),
        Field::optional("div_members").accept(Accept::JSON_TEXT.and(Accept::EMPTY)),
        Field::optional("status").max_length(64),
        Field::optional("error_code").accept(Accept::EMPTY).max_length(32),
        Field::optional("error_msg").accept(Accept::EMPTY).max_length(128),
        Field::optional("error_type").accept(Accept::EMPTY),
        Field::optional("invalid_param").accept(Accept::EMPTY).max_length(32),
    ]);

    members!(
        0 order_no, 1 payment_confirm_id, 2 payment_confirm_reverse_id, 3 confirm_reverse_amt,
        4 div_members, 5 status, 6 error_code, 7 error_msg, 8 error_type, 9 invalid_param; additional_properties
    );
}

object!(ConfirmReverse: Default);
