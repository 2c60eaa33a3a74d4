// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `justap.transactions`.

use std::future::ready;
use std::sync::Arc;
use crate::runtime::server::{Call, Failure, Routes};
use super::super::operations::transactions as operations;
use super::super as model;

/// The seven charge and refund calls at their older addresses below `/transaction/v1`. They do the same as those
/// of charges and refunds; new code has no reason to prefer them.
///
/// A method that is not written answers that it is not implemented.
pub trait Transactions: Send + Sync + 'static {
    /// List charges (older address).
    ///
    /// Returns the charges of an app, newest first, page by page. Without any `created.*` bound only about the last
    /// month is searched; with one, the range you give. The flags `paid`, `refunded`, `reversed`, `closed` and
    /// `expired` filter only when true; false is the same as leaving them out. Send `app_id`: it is declared
    /// optional, but the vendor's text calls it required. For the next page give the `charge_id` of the last row as
    /// `starting_after` while `has_more` is true. This is the older address of `GET /v1/charges`: same data, same
    /// rules, and not deprecated. Use one of the two throughout.
    ///
    /// `GET /transaction/v1/charges`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    fn list_charges(
        &self,
        call: Call<model::TransactionListChargesRequest>,
    ) -> impl Future<Output = Result<model::ChargeListResponse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Create a charge (older address).
    ///
    /// Creates a charge and returns what the payer's client needs to pay it, in the member of `extra` that belongs to
    /// the channel (a QR code, an address to open, parameters for an SDK). Fill the same member of the request where
    /// the channel wants data. `merchant_trade_id` must be unique per app: make it before you send and keep it, so
    /// that after a timeout you can look the charge up instead of charging twice. With a test key nothing is really
    /// paid. A channel that refuses can also answer 200: check `failure_code`, `0` means none. `charge.*` events
    /// follow at `notify_url`, or at the address set for the app. This is the older address of `POST /v1/charges`:
    /// same data, same rules, and not deprecated. Use one of the two throughout.
    ///
    /// `POST /transaction/v1/charges`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    fn create_charge(
        &self,
        call: Call<model::CreateChargeRequest>,
    ) -> impl Future<Output = Result<model::ChargeResponse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Read a charge (older address).
    ///
    /// Reads one charge by its id, for example to learn whether it was paid before the webhook arrives. Send `app_id`
    /// too: it is declared optional, but the vendor's text calls it required. This is the older address of `GET
    /// /v1/charges/{charge_id}`: same data, same rules, and not deprecated. Use one of the two throughout.
    ///
    /// `GET /transaction/v1/charges/{charge_id}`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    fn get_charge(
        &self,
        call: Call<model::TransactionGetChargeRequest>,
    ) -> impl Future<Output = Result<model::ChargeResponse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Reverse a charge (older address).
    ///
    /// Closes a charge so that it can no longer be paid; use it when the outcome of a payment is unknown or the payer
    /// walks away. If the payment turns out to have succeeded, the money goes back (the events `charge.reversed` and
    /// `charge.refunded` follow); if it failed, the order is closed. WeChat allows this within 7 days, for Alipay no
    /// limit is given. For an order you know to be paid, create a refund instead. The request has no body; the
    /// signature covers an empty one. This is the older address of `POST /v1/charges/{charge_id}/reverse`: same data,
    /// same rules, and not deprecated. Use one of the two throughout.
    ///
    /// `POST /transaction/v1/charges/{charge_id}/reverse`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    fn reverse_charge(
        &self,
        call: Call<model::TransactionReverseChargeRequest>,
    ) -> impl Future<Output = Result<model::ChargeResponse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// List the refunds of a charge (older address).
    ///
    /// Returns the refunds of one charge, newest first, page by page. Send `app_id`: it is declared optional, but the
    /// vendor's text calls it required. This is the older address of `GET /v1/refunds`, which takes `charge_id` in
    /// the query instead of the path; the data are the same, and it is not deprecated.
    ///
    /// `GET /transaction/v1/charges/{charge_id}/refunds`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    fn list_refunds(
        &self,
        call: Call<model::TransactionListRefundsRequest>,
    ) -> impl Future<Output = Result<model::RefundListResponse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Read a refund (older address).
    ///
    /// Reads one refund by its id and that of its charge, for example to learn the outcome before the webhook
    /// arrives. Send `app_id`: it is declared optional, but the vendor's text calls it required. This is the older
    /// address of `GET /v1/refunds/{refund_id}`, which takes `charge_id` in the query; the data are the same, and it
    /// is not deprecated.
    ///
    /// `GET /transaction/v1/charges/{charge_id}/refunds/{refund_id}`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    fn get_refund(
        &self,
        call: Call<model::TransactionGetRefundRequest>,
    ) -> impl Future<Output = Result<model::RefundResponse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Refund a charge (older address).
    ///
    /// Gives money of a paid charge back, all of it or a part. Only a charge that was paid and is not fully refunded
    /// qualifies; partial refunds may be repeated until the whole amount is back. The answer may show the refund as
    /// still running: wait for `charge.refunded` or read the refund. After a failure or a timeout repeat the request
    /// with the same `merchant_refund_id`. This is the older address of `POST /v1/refunds`: same data, same rules,
    /// and not deprecated. Use one of the two throughout.
    ///
    /// `POST /transaction/v1/refunds`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    fn create_refund(
        &self,
        call: Call<model::CreateRefundRequest>,
    ) -> impl Future<Output = Result<model::RefundResponse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }
}

pub(super) fn routes<H: Transactions>(routes: &mut Routes<H>) {
    routes
        .add(
            &operations::TRANSACTION_LIST_CHARGES,
            |handler: Arc<H>, call| async move {
                Transactions::list_charges(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::TRANSACTION_CREATE_CHARGE,
            |handler: Arc<H>, call| async move {
                Transactions::create_charge(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::TRANSACTION_GET_CHARGE,
            |handler: Arc<H>, call| async move {
                Transactions::get_charge(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::TRANSACTION_REVERSE_CHARGE,
            |handler: Arc<H>, call| async move {
                Transactions::reverse_charge(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::TRANSACTION_LIST_REFUNDS,
            |handler: Arc<H>, call| async move {
                Transactions::list_refunds(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::TRANSACTION_GET_REFUND,
            |handler: Arc<H>, call| async move {
                Transactions::get_refund(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::TRANSACTION_CREATE_REFUND,
            |handler: Arc<H>, call| async move {
                Transactions::create_refund(&*handler, call).await
            },
        );
}
