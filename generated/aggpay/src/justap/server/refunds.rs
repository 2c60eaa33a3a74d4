// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `justap.refunds`.

use std::future::ready;
use std::sync::Arc;
use crate::runtime::server::{Call, Failure, Routes};
use super::super::operations::refunds as operations;
use super::super as model;

/// Give money back for a paid charge, whole or in parts.
///
/// A method that is not written answers that it is not implemented.
pub trait Refunds: Send + Sync + 'static {
    /// List the refunds of a charge.
    ///
    /// Returns the refunds of one charge, newest first, page by page. Give `charge_id` and `app_id`: both are
    /// declared optional, but the vendor calls them required. `total` counts all refunds of the charge, not those on
    /// the page.
    ///
    /// `GET /v1/refunds`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    fn list(
        &self,
        call: Call<model::ListRefundsRequest>,
    ) -> impl Future<Output = Result<model::RefundListResponse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Refund a charge.
    ///
    /// Gives money of a paid charge back, all of it or a part. Only a charge that was paid and is not fully refunded
    /// can be refunded; partial refunds may be repeated until the whole amount is back. The answer usually shows the
    /// refund as still running: wait for the `charge.refunded` event at the notify_url of the charge, or read the
    /// refund. When a refund failed or its outcome is unknown, repeat the request with the same `merchant_refund_id`,
    /// never with a new one.
    ///
    /// `POST /v1/refunds`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    fn create(
        &self,
        call: Call<model::CreateRefundRequest>,
    ) -> impl Future<Output = Result<model::RefundResponse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Read a refund.
    ///
    /// Reads one refund by its id, for example to learn the outcome before the webhook arrives. Give `charge_id` and
    /// `app_id` as well. The refunds of a charge also stand in its `refunds` list.
    ///
    /// `GET /v1/refunds/{refund_id}`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    fn get(
        &self,
        call: Call<model::GetRefundRequest>,
    ) -> impl Future<Output = Result<model::RefundResponse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }
}

pub(super) fn routes<H: Refunds>(routes: &mut Routes<H>) {
    routes
        .add(
            &operations::LIST_REFUNDS,
            |handler: Arc<H>, call| async move { Refunds::list(&*handler, call).await },
        );
    routes
        .add(
            &operations::CREATE_REFUND,
            |handler: Arc<H>, call| async move { Refunds::create(&*handler, call).await },
        );
    routes
        .add(
            &operations::GET_REFUND,
            |handler: Arc<H>, call| async move { Refunds::get(&*handler, call).await },
        );
}
