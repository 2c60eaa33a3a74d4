// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `justap.business_users`.

use std::future::ready;
use std::sync::Arc;
use crate::runtime::server::{Call, Failure, Routes};
use super::super::operations::business_users as operations;
use super::super as model;

/// The people and companies that can receive shares.
///
/// A method that is not written answers that it is not implemented.
pub trait BusinessUsers: Send + Sync + 'static {
    /// List business users.
    ///
    /// Returns the business users of an application page by page, presumably newest first. `disabled` filters on both
    /// of its values; leave it out for all users.
    ///
    /// `GET /v1/business_users`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    fn list(
        &self,
        call: Call<model::ListBusinessUsersRequest>,
    ) -> impl Future<Output = Result<model::BusinessUserListResponse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Create a business user.
    ///
    /// Creates a business user: an account inside the gateway that can receive shares of a charge. Add a settlement
    /// account for the user before you share, top up or transfer. `out_user_id` ties the user to your own records; it
    /// is not returned, so keep the id of the answer.
    ///
    /// `POST /v1/business_users`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    fn create(
        &self,
        call: Call<model::CreateBusinessUserRequest>,
    ) -> impl Future<Output = Result<model::BusinessUserResponse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Search business users.
    ///
    /// Finds business users by e-mail, name or phone. E-mail and name match parts, the phone number has to be exact.
    /// There is no cursor: the answer says with `has_more` that there are more hits, but the only way to them is a
    /// narrower search. The word `search` can therefore never be the id of a user.
    ///
    /// `GET /v1/business_users/search`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    fn search(
        &self,
        call: Call<model::SearchBusinessUsersRequest>,
    ) -> impl Future<Output = Result<model::BusinessUserListResponse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Read a business user.
    ///
    /// Reads one business user with its balances.
    ///
    /// `GET /v1/business_users/{id}`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    fn get(
        &self,
        call: Call<model::GetBusinessUserRequest>,
    ) -> impl Future<Output = Result<model::BusinessUserResponse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Replace a business user.
    ///
    /// Writes a business user anew: send every field that shall remain. What happens to fields that are neither in
    /// the body nor in `updateMask` is not documented, presumably they are emptied. Use PATCH to change a few.
    ///
    /// `PUT /v1/business_users/{id}`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    fn replace(
        &self,
        call: Call<model::ReplaceBusinessUserRequest>,
    ) -> impl Future<Output = Result<model::BusinessUserResponse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Change a business user.
    ///
    /// Changes the fields present in the body, or those named in `updateMask`, and leaves the rest alone. By the
    /// convention of field masks a field named in the mask and missing from the body is emptied.
    ///
    /// `PATCH /v1/business_users/{id}`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    fn update(
        &self,
        call: Call<model::UpdateBusinessUserRequest>,
    ) -> impl Future<Output = Result<model::BusinessUserResponse, Failure>> + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }

    /// Delete a business user.
    ///
    /// Removes a business user. Nothing is said about users that still hold a balance; pay it out first.
    ///
    /// `DELETE /v1/business_users/{id}`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    fn delete(
        &self,
        call: Call<model::DeleteBusinessUserRequest>,
    ) -> impl Future<
        Output = Result<model::DeleteBusinessUserResponse, Failure>,
    > + Send {
        let _ = call;
        ready(Err(Failure::not_implemented()))
    }
}

pub(super) fn routes<H: BusinessUsers>(routes: &mut Routes<H>) {
    routes
        .add(
            &operations::LIST_BUSINESS_USERS,
            |handler: Arc<H>, call| async move {
                BusinessUsers::list(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::CREATE_BUSINESS_USER,
            |handler: Arc<H>, call| async move {
                BusinessUsers::create(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::SEARCH_BUSINESS_USERS,
            |handler: Arc<H>, call| async move {
                BusinessUsers::search(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::GET_BUSINESS_USER,
            |handler: Arc<H>, call| async move {
                BusinessUsers::get(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::REPLACE_BUSINESS_USER,
            |handler: Arc<H>, call| async move {
                BusinessUsers::replace(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::UPDATE_BUSINESS_USER,
            |handler: Arc<H>, call| async move {
                BusinessUsers::update(&*handler, call).await
            },
        );
    routes
        .add(
            &operations::DELETE_BUSINESS_USER,
            |handler: Arc<H>, call| async move {
                BusinessUsers::delete(&*handler, call).await
            },
        );
}
