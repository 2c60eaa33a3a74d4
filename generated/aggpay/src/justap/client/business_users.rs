// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `justap.business_users`.

use crate::runtime::client::{Call, Core, Items, Pages};
use super::super::operations::business_users as operations;
use super::super as model;

/// The people and companies that can receive shares.
#[derive(Clone, Copy, Debug)]
pub struct BusinessUsers<'a> {
    core: &'a Core,
}

impl<'a> BusinessUsers<'a> {
    pub(super) fn new(core: &'a Core) -> Self {
        Self { core }
    }

    /// List business users.
    ///
    /// Returns the business users of an application page by page, presumably newest first. `disabled` filters on both
    /// of its values; leave it out for all users.
    ///
    /// `GET /v1/business_users`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    pub fn list(
        &self,
    ) -> Call<'a, model::ListBusinessUsersRequest, model::BusinessUserListResponse> {
        Call::new(
            self.core,
            &operations::LIST_BUSINESS_USERS,
            model::ListBusinessUsersRequest::new(),
        )
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
    pub fn create(
        &self,
        request: model::CreateBusinessUserRequest,
    ) -> Call<'a, model::CreateBusinessUserRequest, model::BusinessUserResponse> {
        Call::new(self.core, &operations::CREATE_BUSINESS_USER, request)
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
    pub fn search(
        &self,
    ) -> Call<'a, model::SearchBusinessUsersRequest, model::BusinessUserListResponse> {
        Call::new(
            self.core,
            &operations::SEARCH_BUSINESS_USERS,
            model::SearchBusinessUsersRequest::new(),
        )
    }

    /// Read a business user.
    ///
    /// Reads one business user with its balances.
    ///
    /// `GET /v1/business_users/{id}`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    pub fn get(
        &self,
        id: impl Into<String>,
    ) -> Call<'a, model::GetBusinessUserRequest, model::BusinessUserResponse> {
        Call::new(
            self.core,
            &operations::GET_BUSINESS_USER,
            model::GetBusinessUserRequest::new(id),
        )
    }

    /// Replace a business user.
    ///
    /// Writes a business user anew: send every field that shall remain. What happens to fields that are neither in
    /// the body nor in `updateMask` is not documented, presumably they are emptied. Use PATCH to change a few.
    ///
    /// `PUT /v1/business_users/{id}`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    pub fn replace(
        &self,
        id: impl Into<String>,
        body: model::BusinessUserUpdate,
    ) -> Call<'a, model::ReplaceBusinessUserRequest, model::BusinessUserResponse> {
        Call::new(
            self.core,
            &operations::REPLACE_BUSINESS_USER,
            model::ReplaceBusinessUserRequest::new(id, body),
        )
    }

    /// Change a business user.
    ///
    /// Changes the fields present in the body, or those named in `updateMask`, and leaves the rest alone. By the
    /// convention of field masks a field named in the mask and missing from the body is emptied.
    ///
    /// `PATCH /v1/business_users/{id}`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    pub fn update(
        &self,
        id: impl Into<String>,
        body: model::BusinessUserUpdate,
    ) -> Call<'a, model::UpdateBusinessUserRequest, model::BusinessUserResponse> {
        Call::new(
            self.core,
            &operations::UPDATE_BUSINESS_USER,
            model::UpdateBusinessUserRequest::new(id, body),
        )
    }

    /// Delete a business user.
    ///
    /// Removes a business user. Nothing is said about users that still hold a balance; pay it out first.
    ///
    /// `DELETE /v1/business_users/{id}`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    pub fn delete(
        &self,
        id: impl Into<String>,
    ) -> Call<'a, model::DeleteBusinessUserRequest, model::DeleteBusinessUserResponse> {
        Call::new(
            self.core,
            &operations::DELETE_BUSINESS_USER,
            model::DeleteBusinessUserRequest::new(id),
        )
    }
}

impl Call<'_, model::ListBusinessUsersRequest, model::BusinessUserListResponse> {
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

    /// Only disabled (true) or only usable (false) users. The text of the vendor names false as the default.
    pub fn disabled(self, value: bool) -> Self {
        self.map(|input| input.disabled(value))
    }
}

impl Call<'_, model::SearchBusinessUsersRequest, model::BusinessUserListResponse> {
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

    /// Part of the e-mail address.
    pub fn email(self, value: impl Into<String>) -> Self {
        self.map(|input| input.email(value))
    }

    /// Part of the name.
    pub fn name(self, value: impl Into<String>) -> Self {
        self.map(|input| input.name(value))
    }

    /// The exact phone number.
    pub fn phone(self, value: impl Into<String>) -> Self {
        self.map(|input| input.phone(value))
    }
}

impl Call<'_, model::GetBusinessUserRequest, model::BusinessUserResponse> {
    /// The application whose objects are meant; the API key has to belong to it. Declared optional everywhere, yet
    /// the vendor's text calls it required for charges and refunds, so send it.
    pub fn app_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.app_id(value))
    }
}

impl Call<'_, model::ReplaceBusinessUserRequest, model::BusinessUserResponse> {
    /// Names of the fields to change, separated by commas; the parameter itself is spelled in camelCase. PATCH
    /// without it changes the fields present in the body; what PUT does without it is up to the server, presumably a
    /// full replacement. For a user `name,phone` is a mask, for a settlement account `recipient`.
    pub fn update_mask(self, value: impl Into<String>) -> Self {
        self.map(|input| input.update_mask(value))
    }
}

impl Call<'_, model::UpdateBusinessUserRequest, model::BusinessUserResponse> {
    /// Names of the fields to change, separated by commas; the parameter itself is spelled in camelCase. PATCH
    /// without it changes the fields present in the body; what PUT does without it is up to the server, presumably a
    /// full replacement. For a user `name,phone` is a mask, for a settlement account `recipient`.
    pub fn update_mask(self, value: impl Into<String>) -> Self {
        self.map(|input| input.update_mask(value))
    }
}

impl Call<'_, model::DeleteBusinessUserRequest, model::DeleteBusinessUserResponse> {
    /// The application whose objects are meant; the API key has to belong to it. Declared optional everywhere, yet
    /// the vendor's text calls it required for charges and refunds, so send it.
    pub fn app_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.app_id(value))
    }
}

impl<'a> Call<'a, model::ListBusinessUsersRequest, model::BusinessUserListResponse> {
    /// Each item of the list from here on, over all its pages, as a stream.
    pub fn into_stream(
        self,
    ) -> Items<
        'a,
        model::ListBusinessUsersRequest,
        model::BusinessUserListResponse,
        model::BusinessUser,
    > {
        self.into_items(|page| page.data.unwrap_or_default())
    }

    /// Each page of the list from here on, as a stream.
    pub fn pages(
        self,
    ) -> Pages<'a, model::ListBusinessUsersRequest, model::BusinessUserListResponse> {
        self.into_pages()
    }
}
