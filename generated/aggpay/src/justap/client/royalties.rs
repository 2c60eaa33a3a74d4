// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `justap.royalties`.

use crate::runtime::client::{Call, Core, Items, Pages};
use super::super::operations::royalties as operations;
use super::super as model;

/// Share the money of a paid charge with business users.
#[derive(Clone, Copy, Debug)]
pub struct Royalties<'a> {
    core: &'a Core,
}

impl<'a> Royalties<'a> {
    pub(super) fn new(core: &'a Core) -> Self {
        Self { core }
    }

    /// List royalties.
    ///
    /// Returns royalties page by page, presumably newest first. All filters are optional and combine; use
    /// `royalty_settlement_id` to see everything that was settled in one batch.
    ///
    /// `GET /v1/royalties`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    pub fn list(
        &self,
    ) -> Call<'a, model::ListRoyaltiesRequest, model::RoyaltyListResponse> {
        Call::new(
            self.core,
            &operations::LIST_ROYALTIES,
            model::ListRoyaltiesRequest::new(),
        )
    }

    /// Share out a charge.
    ///
    /// Shares the money of a paid charge among business users; each needs a settlement account beforehand. The answer
    /// only says that the order was accepted: it has not been sent to the channel yet. Wait for `royalty.completed`
    /// or `royalty.failed` at `callback_url`, or read the royalty until its status is `Finished`. No field makes a
    /// repeated request safe; after a lost answer list the royalties before you try again. For WeChat Pay the charge
    /// has to be made with `settle_info.profit_sharing`.
    ///
    /// `POST /v1/royalties`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    pub fn create(
        &self,
        request: model::CreateRoyaltyRequest,
    ) -> Call<'a, model::CreateRoyaltyRequest, model::RoyaltyResponse> {
        Call::new(self.core, &operations::CREATE_ROYALTY, request)
    }

    /// Read a royalty.
    ///
    /// Reads one royalty, to learn whether the channel has settled it. It is done when the status is `Finished`;
    /// `time_settled` then tells when.
    ///
    /// `GET /v1/royalties/{id}`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    pub fn get(
        &self,
        id: impl Into<String>,
    ) -> Call<'a, model::GetRoyaltyRequest, model::RoyaltyResponse> {
        Call::new(self.core, &operations::GET_ROYALTY, model::GetRoyaltyRequest::new(id))
    }
}

impl Call<'_, model::ListRoyaltiesRequest, model::RoyaltyListResponse> {
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

    /// Only royalties of the charge with this merchant order number.
    pub fn merchant_trade_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.merchant_trade_id(value))
    }

    /// Only royalties that touch this settlement account.
    pub fn settle_account_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.settle_account_id(value))
    }

    /// Only royalties of this settlement batch.
    pub fn royalty_settlement_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.royalty_settlement_id(value))
    }
}

impl<'a> Call<'a, model::ListRoyaltiesRequest, model::RoyaltyListResponse> {
    /// Each item of the list from here on, over all its pages, as a stream.
    pub fn into_stream(
        self,
    ) -> Items<
        'a,
        model::ListRoyaltiesRequest,
        model::RoyaltyListResponse,
        model::Royalty,
    > {
        self.into_items(|page| page.data)
    }

    /// Each page of the list from here on, as a stream.
    pub fn pages(
        self,
    ) -> Pages<'a, model::ListRoyaltiesRequest, model::RoyaltyListResponse> {
        self.into_pages()
    }
}
