// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Transactions: requests, answers and what they are made of.

use crate::runtime::{Field, Object, Shape, members, object};
use super::Channel;

/// List charges (older address).
///
/// Input of `ChargeServiceQueryChargeList`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransactionListChargesRequest {
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
    /// Merchant order number given when the charge was created; narrows the answer to that order.
    pub merchant_trade_id: Option<String>,
    /// Only objects created before this moment, in Unix seconds; 0 means no bound. The dot is part of the name. The
    /// vendor's texts for the four `created.*` bounds are swapped; the names count.
    ///
    /// Default: `0`.
    pub created_lt: Option<i64>,
    /// Only objects created at or before this moment, in Unix seconds; 0 means no bound.
    ///
    /// Default: `0`.
    pub created_lte: Option<i64>,
    /// Only objects created after this moment, in Unix seconds; 0 means no bound.
    ///
    /// Default: `0`.
    pub created_gt: Option<i64>,
    /// Only objects created at or after this moment, in Unix seconds; 0 means no bound.
    ///
    /// Default: `0`.
    pub created_gte: Option<i64>,
    /// Only charges of this channel. The default stands for no filter and need not be sent.
    ///
    /// Default: `"CHANNEL_INVALID_UNSPECIFIED"`.
    pub channel: Option<Channel>,
    /// true returns only paid charges; false filters nothing.
    ///
    /// Default: `false`.
    pub paid: Option<bool>,
    /// true returns only charges with a refund, failed refunds included; false filters nothing.
    ///
    /// Default: `false`.
    pub refunded: Option<bool>,
    /// true returns only reversed charges; false filters nothing.
    ///
    /// Default: `false`.
    pub reversed: Option<bool>,
    /// true returns only closed charges; false filters nothing.
    ///
    /// Default: `false`.
    pub closed: Option<bool>,
    /// true returns only expired charges; false filters nothing.
    ///
    /// Default: `false`.
    pub expired: Option<bool>,
}

impl TransactionListChargesRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
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

    /// Sets [`merchant_trade_id`](Self::merchant_trade_id).
    #[must_use]
    pub fn merchant_trade_id(mut self, value: impl Into<String>) -> Self {
        self.merchant_trade_id = Some(value.into());
        self
    }

    /// Sets [`created_lt`](Self::created_lt).
    #[must_use]
    pub fn created_lt(mut self, value: i64) -> Self {
        self.created_lt = Some(value);
        self
    }

    /// Sets [`created_lte`](Self::created_lte).
    #[must_use]
    pub fn created_lte(mut self, value: i64) -> Self {
        self.created_lte = Some(value);
        self
    }

    /// Sets [`created_gt`](Self::created_gt).
    #[must_use]
    pub fn created_gt(mut self, value: i64) -> Self {
        self.created_gt = Some(value);
        self
    }

    /// Sets [`created_gte`](Self::created_gte).
    #[must_use]
    pub fn created_gte(mut self, value: i64) -> Self {
        self.created_gte = Some(value);
        self
    }

    /// Sets [`channel`](Self::channel).
    #[must_use]
    pub fn channel(mut self, value: Channel) -> Self {
        self.channel = Some(value);
        self
    }

    /// Sets [`paid`](Self::paid).
    #[must_use]
    pub fn paid(mut self, value: bool) -> Self {
        self.paid = Some(value);
        self
    }

    /// Sets [`refunded`](Self::refunded).
    #[must_use]
    pub fn refunded(mut self, value: bool) -> Self {
        self.refunded = Some(value);
        self
    }

    /// Sets [`reversed`](Self::reversed).
    #[must_use]
    pub fn reversed(mut self, value: bool) -> Self {
        self.reversed = Some(value);
        self
    }

    /// Sets [`closed`](Self::closed).
    #[must_use]
    pub fn closed(mut self, value: bool) -> Self {
        self.closed = Some(value);
        self
    }

    /// Sets [`expired`](Self::expired).
    #[must_use]
    pub fn expired(mut self, value: bool) -> Self {
        self.expired = Some(value);
        self
    }
}

impl Object for TransactionListChargesRequest {
    const SHAPE: &'static Shape = &Shape::new("TransactionListChargesRequest", &[
        Field::optional("app_id"),
        Field::optional("limit").minimum("1").maximum("100"),
        Field::optional("starting_after"),
        Field::optional("ending_before"),
        Field::optional("merchant_trade_id"),
        Field::optional("created.lt"),
        Field::optional("created.lte"),
        Field::optional("created.gt"),
        Field::optional("created.gte"),
        Field::optional("channel"),
        Field::optional("paid"),
        Field::optional("refunded"),
        Field::optional("reversed"),
        Field::optional("closed"),
        Field::optional("expired"),
    ]);

    members!(
        0 app_id, 1 limit, 2 starting_after, 3 ending_before, 4 merchant_trade_id, 5 created_lt,
        6 created_lte, 7 created_gt, 8 created_gte, 9 channel, 10 paid, 11 refunded, 12 reversed,
        13 closed, 14 expired
    );
}

object!(TransactionListChargesRequest: Default);

/// Read a charge (older address).
///
/// Input of `ChargeServiceQueryCharge`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransactionGetChargeRequest {
    /// Id of the charge, as returned when it was created.
    pub charge_id: String,
    /// The application whose objects are meant; the API key has to belong to it. Declared optional everywhere, yet
    /// the vendor's text calls it required for charges and refunds, so send it.
    pub app_id: Option<String>,
    /// Merchant order number given when the charge was created; narrows the answer to that order.
    pub merchant_trade_id: Option<String>,
}

impl TransactionGetChargeRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(charge_id: impl Into<String>) -> Self {
        Self { charge_id: charge_id.into(), ..Object::empty() }
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }

    /// Sets [`merchant_trade_id`](Self::merchant_trade_id).
    #[must_use]
    pub fn merchant_trade_id(mut self, value: impl Into<String>) -> Self {
        self.merchant_trade_id = Some(value.into());
        self
    }
}

impl Object for TransactionGetChargeRequest {
    const SHAPE: &'static Shape = &Shape::new("TransactionGetChargeRequest", &[
        Field::required("charge_id"),
        Field::optional("app_id"),
        Field::optional("merchant_trade_id"),
    ]);

    members!(0 charge_id, 1 app_id, 2 merchant_trade_id);
}

object!(TransactionGetChargeRequest);

/// Reverse a charge (older address).
///
/// Input of `ChargeServiceReverseCharge`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransactionReverseChargeRequest {
    /// Id of the charge, as returned when it was created.
    pub charge_id: String,
}

impl TransactionReverseChargeRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(charge_id: impl Into<String>) -> Self {
        Self { charge_id: charge_id.into() }
    }
}

impl Object for TransactionReverseChargeRequest {
    const SHAPE: &'static Shape = &Shape::new("TransactionReverseChargeRequest", &[
        Field::required("charge_id"),
    ]);

    members!(0 charge_id);
}

object!(TransactionReverseChargeRequest);

/// List the refunds of a charge (older address).
///
/// Input of `RefundServiceQueryRefundList`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransactionListRefundsRequest {
    /// Id of the charge, as returned when it was created.
    pub charge_id: String,
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

impl TransactionListRefundsRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(charge_id: impl Into<String>) -> Self {
        Self { charge_id: charge_id.into(), ..Object::empty() }
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

impl Object for TransactionListRefundsRequest {
    const SHAPE: &'static Shape = &Shape::new("TransactionListRefundsRequest", &[
        Field::required("charge_id"),
        Field::optional("app_id"),
        Field::optional("limit").minimum("1").maximum("100"),
        Field::optional("starting_after"),
        Field::optional("ending_before"),
    ]);

    members!(0 charge_id, 1 app_id, 2 limit, 3 starting_after, 4 ending_before);
}

object!(TransactionListRefundsRequest);

/// Read a refund (older address).
///
/// Input of `RefundServiceQueryRefund`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransactionGetRefundRequest {
    /// Id of the charge, as returned when it was created.
    pub charge_id: String,
    /// Id of the refund, as returned when it was created.
    pub refund_id: String,
    /// The application whose objects are meant; the API key has to belong to it. Declared optional everywhere, yet
    /// the vendor's text calls it required for charges and refunds, so send it.
    pub app_id: Option<String>,
}

impl TransactionGetRefundRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(charge_id: impl Into<String>, refund_id: impl Into<String>) -> Self {
        Self { charge_id: charge_id.into(), refund_id: refund_id.into(), ..Object::empty() }
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

impl Object for TransactionGetRefundRequest {
    const SHAPE: &'static Shape = &Shape::new("TransactionGetRefundRequest", &[
        Field::required("charge_id"),
        Field::required("refund_id"),
        Field::optional("app_id"),
    ]);

    members!(0 charge_id, 1 refund_id, 2 app_id);
}

object!(TransactionGetRefundRequest);
