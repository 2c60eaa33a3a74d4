// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `justap.charges`.

use std::future::ready;
use std::sync::Arc;
use crate::runtime::server::{Call, Failure, Routes};
use super::super::operations::charges as operations;
use super::super as model;

/// Take a payment: create a charge, look it up, list charges, close an unpaid one.
///
/// A method that is not written answers that it is not implemented.
pub trait Charges: Send + Sync + 'static {
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
    fn list(
        &self,
        call: Call<model::ListChargesRequest>,
    ) -> impl Future<Output = Result<model::ChargeListResponse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
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
    fn create(
        &self,
        call: Call<model::CreateChargeRequest>,
    ) -> impl Future<Output = Result<model::ChargeResponse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Read a charge.
    ///
    /// Reads one charge by its id, for example to learn whether it was paid before the webhook arrives. Send `app_id`
    /// too: it is declared optional, but the vendor's text calls it required.
    ///
    /// `GET /v1/charges/{charge_id}`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    fn get(
        &self,
        call: Call<model::GetChargeRequest>,
    ) -> impl Future<Output = Result<model::ChargeResponse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
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
    fn reverse(
        &self,
        call: Call<model::ReverseChargeRequest>,
    ) -> impl Future<Output = Result<model::ChargeResponse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
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
    fn get_by_merchant_trade_id(
        &self,
        call: Call<model::GetChargeByMerchantTradeIdRequest>,
    ) -> impl Future<Output = Result<model::ChargeResponse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }
}

pub(super) fn routes<H: Charges>(routes: &mut Routes<H>) {
    routes
        .add(
            &operations::LIST_CHARGES,
            |handler: Arc<H>, call| async move { Charges::list(&*handler, call).await },
        );
    routes
        .add(
            &operations::CREATE_CHARGE,
            |handler: Arc<H>, call| async move { Charges::create(&*handler, call).await },
        );
    routes
        .add(
            &operations::GET_CHARGE,
            |handler: Arc<H>, call| async move { Charges::get(&*handler, call).await },
        );
    routes
        .add(
            &operations::REVERSE_CHARGE,
            |handler: Arc<H>, call| async move {
                Charges::reverse(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::GET_CHARGE_BY_MERCHANT_TRADE_ID,
            |handler: Arc<H>, call| async move {
                Charges::get_by_merchant_trade_id(&*handler, call).await
            },
        );
}
