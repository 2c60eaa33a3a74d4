// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `justap.charges`.

use crate::runtime::client::{Call, Core, Items, Pages};
use super::super::operations::charges as operations;
use super::super as model;

/// Take a payment: create a charge, look it up, list charges, close an unpaid one.
#[derive(Clone, Copy, Debug)]
pub struct Charges<'a> {
    core: &'a Core,
}

impl<'a> Charges<'a> {
    pub(super) fn new(core: &'a Core) -> Self {
        Self { core }
    }

    /// List charges.
    ///
    /// Returns the charges of an app, newest first, page by page. Without any `created.*` bound only about the last
    /// month is searched; with one, the range you give. The flags `paid`, `refunded`, `reversed`, `closed` and
    /// `expired` filter only when true; false is the same as leaving them out. Send `app_id`: it is declared
    /// optional, but the vendor's text calls it required. For the next page give the `charge_id` of the last row as
    /// `starting_after` while `has_more` is true.
    ///
    /// `GET /v1/charges`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    pub fn list(
        &self,
    ) -> Call<'a, model::ListChargesRequest, model::ChargeListResponse> {
        Call::new(self.core, &operations::LIST_CHARGES, model::ListChargesRequest::new())
    }

    /// Create a charge.
    ///
    /// Creates a charge and returns what the payer's client needs to pay it, in the member of `extra` that belongs to
    /// the channel (a QR code, an address to open, parameters for an SDK). Fill the same member of the request where
    /// the channel wants data. `merchant_trade_id` must be unique per app: make it before you send and keep it, so
    /// that after a timeout you can look the charge up instead of charging twice. With a test key nothing is really
    /// paid. A channel that refuses can also answer 200: check `failure_code`, `0` means none. `charge.*` events
    /// follow at `notify_url`, or at the address set for the app.
    ///
    /// `POST /v1/charges`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    pub fn create(
        &self,
        request: model::CreateChargeRequest,
    ) -> Call<'a, model::CreateChargeRequest, model::ChargeResponse> {
        Call::new(self.core, &operations::CREATE_CHARGE, request)
    }

    /// Read a charge.
    ///
    /// Reads one charge by its id, for example to learn whether it was paid before the webhook arrives. Send `app_id`
    /// too: it is declared optional, but the vendor's text calls it required.
    ///
    /// `GET /v1/charges/{charge_id}`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    pub fn get(
        &self,
        charge_id: impl Into<String>,
    ) -> Call<'a, model::GetChargeRequest, model::ChargeResponse> {
        Call::new(
            self.core,
            &operations::GET_CHARGE,
            model::GetChargeRequest::new(charge_id),
        )
    }

    /// Reverse a charge.
    ///
    /// Closes a charge so that it can no longer be paid; use it when the outcome of a payment is unknown or the payer
    /// walks away. If the payment turns out to have succeeded, the money goes back (the events `charge.reversed` and
    /// `charge.refunded` follow); if it failed, the order is closed. WeChat allows this within 7 days, for Alipay no
    /// limit is given. For an order you know to be paid, create a refund instead. The request has no body; the
    /// signature covers an empty one.
    ///
    /// `POST /v1/charges/{charge_id}/reverse`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    pub fn reverse(
        &self,
        charge_id: impl Into<String>,
    ) -> Call<'a, model::ReverseChargeRequest, model::ChargeResponse> {
        Call::new(
            self.core,
            &operations::REVERSE_CHARGE,
            model::ReverseChargeRequest::new(charge_id),
        )
    }

    /// Read a charge by merchant order number.
    ///
    /// Reads one charge by your own order number, for example after a create request that timed out before you
    /// learned the `charge_id`. Send `app_id`, since the number is unique only per app; the vendor's text calls it
    /// required although it is declared optional. The same text calls `charge_id` required and the number optional,
    /// which was copied from the look-up by id.
    ///
    /// `GET /v1/charges/merchant_trade_id/{merchant_trade_id}`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    pub fn get_by_merchant_trade_id(
        &self,
        merchant_trade_id: impl Into<String>,
    ) -> Call<'a, model::GetChargeByMerchantTradeIdRequest, model::ChargeResponse> {
        Call::new(
            self.core,
            &operations::GET_CHARGE_BY_MERCHANT_TRADE_ID,
            model::GetChargeByMerchantTradeIdRequest::new(merchant_trade_id),
        )
    }
}

impl Call<'_, model::ListChargesRequest, model::ChargeListResponse> {
    /// The application whose objects are meant; the API key has to belong to it. Declared optional everywhere, yet
    /// the vendor's text calls it required for charges and refunds, so send it.
    pub fn app_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.app_id(value))
    }

    /// How many objects to return at most, 1 to 100; 10 when left out.
    ///
    /// Default: `10`.
    pub fn limit(self, value: i32) -> Self {
        self.map(|input| input.limit(value))
    }

    /// Cursor for the next page, the id of the last object of the page you have. The answer starts behind that
    /// object.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        self.map(|input| input.starting_after(value))
    }

    /// Cursor for the previous page, the id of the first object of the page you have. The answer ends before it.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        self.map(|input| input.ending_before(value))
    }

    /// Merchant order number given when the charge was created; narrows the answer to that order.
    pub fn merchant_trade_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.merchant_trade_id(value))
    }

    /// Only objects created before this moment, in Unix seconds; 0 means no bound. The dot is part of the name. The
    /// vendor's texts for the four `created.*` bounds are swapped; the names count.
    ///
    /// Default: `0`.
    pub fn created_lt(self, value: i64) -> Self {
        self.map(|input| input.created_lt(value))
    }

    /// Only objects created at or before this moment, in Unix seconds; 0 means no bound.
    ///
    /// Default: `0`.
    pub fn created_lte(self, value: i64) -> Self {
        self.map(|input| input.created_lte(value))
    }

    /// Only objects created after this moment, in Unix seconds; 0 means no bound.
    ///
    /// Default: `0`.
    pub fn created_gt(self, value: i64) -> Self {
        self.map(|input| input.created_gt(value))
    }

    /// Only objects created at or after this moment, in Unix seconds; 0 means no bound.
    ///
    /// Default: `0`.
    pub fn created_gte(self, value: i64) -> Self {
        self.map(|input| input.created_gte(value))
    }

    /// Only charges of this channel. The default stands for no filter and need not be sent.
    ///
    /// Default: `"CHANNEL_INVALID_UNSPECIFIED"`.
    pub fn channel(self, value: model::Channel) -> Self {
        self.map(|input| input.channel(value))
    }

    /// true returns only paid charges; false filters nothing.
    ///
    /// Default: `false`.
    pub fn paid(self, value: bool) -> Self {
        self.map(|input| input.paid(value))
    }

    /// true returns only charges with a refund, failed refunds included; false filters nothing.
    ///
    /// Default: `false`.
    pub fn refunded(self, value: bool) -> Self {
        self.map(|input| input.refunded(value))
    }

    /// true returns only reversed charges; false filters nothing.
    ///
    /// Default: `false`.
    pub fn reversed(self, value: bool) -> Self {
        self.map(|input| input.reversed(value))
    }

    /// true returns only closed charges; false filters nothing.
    ///
    /// Default: `false`.
    pub fn closed(self, value: bool) -> Self {
        self.map(|input| input.closed(value))
    }

    /// true returns only expired charges; false filters nothing.
    ///
    /// Default: `false`.
    pub fn expired(self, value: bool) -> Self {
        self.map(|input| input.expired(value))
    }
}

impl Call<'_, model::GetChargeRequest, model::ChargeResponse> {
    /// The application whose objects are meant; the API key has to belong to it. Declared optional everywhere, yet
    /// the vendor's text calls it required for charges and refunds, so send it.
    pub fn app_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.app_id(value))
    }

    /// Merchant order number given when the charge was created; narrows the answer to that order.
    pub fn merchant_trade_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.merchant_trade_id(value))
    }
}

impl Call<'_, model::GetChargeByMerchantTradeIdRequest, model::ChargeResponse> {
    /// Id of the charge, if you know it. The vendor's text calls it required, but it is declared optional and the
    /// path already names the charge.
    pub fn charge_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.charge_id(value))
    }

    /// The application whose objects are meant; the API key has to belong to it. Declared optional everywhere, yet
    /// the vendor's text calls it required for charges and refunds, so send it.
    pub fn app_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.app_id(value))
    }
}

impl<'a> Call<'a, model::ListChargesRequest, model::ChargeListResponse> {
    /// Each item of the list from here on, over all its pages, as a stream.
    pub fn into_stream(
        self,
    ) -> Items<'a, model::ListChargesRequest, model::ChargeListResponse, model::Charge> {
        self.into_items(|page| page.data.unwrap_or_default())
    }

    /// Each page of the list from here on, as a stream.
    pub fn pages(
        self,
    ) -> Pages<'a, model::ListChargesRequest, model::ChargeListResponse> {
        self.into_pages()
    }
}
