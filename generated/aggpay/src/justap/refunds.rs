// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Refunds: requests, answers and what they are made of.

use std::collections::BTreeMap;
use crate::runtime::{Decimal, Field, Map, Nullable, Object, Shape, members, object};
use super::{Any, Refund};

/// List the refunds of a charge.
///
/// Input of `RefundServiceQueryRefundList2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListRefundsRequest {
    /// The charge whose refunds are wanted. Called required by the vendor although declared optional.
    pub charge_id: Option<String>,
    /// The application whose objects are meant; the API key has to belong to it. Declared optional everywhere, yet
    /// the vendor's text calls it required for charges and refunds, so send it.
    pub app_id: Option<String>,
    /// How many objects to return at most, 1 to 100; 10 when left out.
    ///
    /// Default: `10`.
    pub limit: Option<i32>,
    /// Cursor for the next page, the id of the last object of the page you have. The answer starts behind that
    /// object.
    pub starting_after: Option<String>,
    /// Cursor for the previous page, the id of the first object of the page you have. The answer ends before it.
    pub ending_before: Option<String>,
}

impl ListRefundsRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`charge_id`](Self::charge_id).
    #[must_use]
    pub fn charge_id(mut self, value: impl Into<String>) -> Self {
        self.charge_id = Some(value.into());
        self
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }

    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
        self
    }

    /// Sets [`starting_after`](Self::starting_after).
    #[must_use]
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }

    /// Sets [`ending_before`](Self::ending_before).
    #[must_use]
    pub fn ending_before(mut self, value: impl Into<String>) -> Self {
        self.ending_before = Some(value.into());
        self
    }
}

impl Object for ListRefundsRequest {
    const SHAPE: &'static Shape = &Shape::new("ListRefundsRequest", &[
        Field::optional("charge_id"),
        Field::optional("app_id"),
        Field::optional("limit").minimum("1").maximum("100"),
        Field::optional("starting_after"),
        Field::optional("ending_before"),
    ]);

    members!(0 charge_id, 1 app_id, 2 limit, 3 starting_after, 4 ending_before);
}

object!(ListRefundsRequest: Default);

/// One page of refunds.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundListResponse {
    /// Kind of the wrapper, always `RefundList`.
    ///
    /// Default: `"RefundList"`.
    pub object: String,
    /// The refunds, newest first.
    pub data: Option<Vec<Refund>>,
    /// Whether there is a further page; false on the last one.
    ///
    /// Default: `false`.
    pub has_more: bool,
    /// Number of refunds over all pages.
    ///
    /// Default: `0`.
    pub total: i32,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl RefundListResponse {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(object: impl Into<String>, has_more: bool, total: i32) -> Self {
        Self { object: object.into(), has_more, total, ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl RefundListResponse {
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn data(mut self, value: Vec<Refund>) -> Self {
        self.data = Some(value);
        self
    }
}

impl Object for RefundListResponse {
    const SHAPE: &'static Shape = &Shape::new("RefundListResponse", &[
        Field::required("object"),
        Field::optional("data"),
        Field::required("has_more"),
        Field::required("total"),
    ]);

    members!(0 object, 1 data, 2 has_more, 3 total; additional_properties);
}

object!(RefundListResponse);

/// What to refund. Leave out `amount` for everything that is left of the charge.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateRefundRequest {
    /// The application the charge was made in; must belong to the API key.
    pub app_id: String,
    /// The charge to refund.
    pub charge_id: String,
    /// Your own number for this refund, unique. Keep it when you repeat a failed refund, so that nothing is paid
    /// twice.
    pub merchant_refund_id: String,
    /// Amount to refund in yuan, greater than 0 and at most what is left; 0 or absent refunds all of it. One vendor
    /// text speaks of fen here, but the field is a fractional number and the vendor's own shop plugin sends yuan. Try
    /// a small refund with a test key before you rely on it.
    pub amount: Option<Decimal>,
    /// Reason for the refund, at most 255 Unicode characters.
    pub description: String,
    /// Texts of your own by key; they come back with the refund.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Data for the channel as a protobuf Any, presumably a refund extra. The vendor does not say which type it
    /// expects; leave it out unless told otherwise.
    pub extra: Option<Any>,
}

impl CreateRefundRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(
        app_id: impl Into<String>,
        charge_id: impl Into<String>,
        merchant_refund_id: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            charge_id: charge_id.into(),
            merchant_refund_id: merchant_refund_id.into(),
            description: description.into(),
            ..Object::empty()
        }
    }

    /// Sets [`amount`](Self::amount).
    #[must_use]
    pub fn amount(mut self, value: Decimal) -> Self {
        self.amount = Some(value);
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn metadata(mut self, value: BTreeMap<String, String>) -> Self {
        self.metadata = Some(value);
        self
    }

    /// Sets [`extra`](Self::extra).
    #[must_use]
    pub fn extra(mut self, value: Any) -> Self {
        self.extra = Some(value);
        self
    }
}

impl Object for CreateRefundRequest {
    const SHAPE: &'static Shape = &Shape::new("CreateRefundRequest", &[
        Field::required("app_id"),
        Field::required("charge_id"),
        Field::required("merchant_refund_id").min_length(1),
        Field::optional("amount").as_number(),
        Field::required("description").max_length(255),
        Field::optional("metadata"),
        Field::optional("extra"),
    ]);

    members!(
        0 app_id, 1 charge_id, 2 merchant_refund_id, 3 amount, 4 description, 5 metadata, 6 extra
    );
}

object!(CreateRefundRequest);

/// One refund with its wrapper.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundResponse {
    /// Kind of the wrapper, always `Refund`.
    ///
    /// Default: `"Refund"`.
    pub object: String,
    /// The refund.
    pub data: Nullable<Refund>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl RefundResponse {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(object: impl Into<String>) -> Self {
        Self { object: object.into(), ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl RefundResponse {
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn data(mut self, value: impl Into<Nullable<Refund>>) -> Self {
        self.data = value.into();
        self
    }
}

impl Object for RefundResponse {
    const SHAPE: &'static Shape = &Shape::new("RefundResponse", &[
        Field::required("object"),
        Field::optional("data").nullable(),
    ]);

    members!(0 object, 1 data; additional_properties);
}

object!(RefundResponse);

/// Read a refund.
///
/// Input of `RefundServiceQueryRefund2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetRefundRequest {
    /// Id of the refund, as returned when it was created.
    pub refund_id: String,
    /// The charge the refund belongs to. Called required by the vendor although declared optional.
    pub charge_id: Option<String>,
    /// The application whose objects are meant; the API key has to belong to it. Declared optional everywhere, yet
    /// the vendor's text calls it required for charges and refunds, so send it.
    pub app_id: Option<String>,
}

impl GetRefundRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(refund_id: impl Into<String>) -> Self {
        Self { refund_id: refund_id.into(), ..Object::empty() }
    }

    /// Sets [`charge_id`](Self::charge_id).
    #[must_use]
    pub fn charge_id(mut self, value: impl Into<String>) -> Self {
        self.charge_id = Some(value.into());
        self
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

impl Object for GetRefundRequest {
    const SHAPE: &'static Shape = &Shape::new("GetRefundRequest", &[
        Field::required("refund_id"),
        Field::optional("charge_id"),
        Field::optional("app_id"),
    ]);

    members!(0 refund_id, 1 charge_id, 2 app_id);
}

object!(GetRefundRequest);
