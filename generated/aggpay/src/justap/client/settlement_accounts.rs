// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `justap.settlement_accounts`.

use crate::runtime::client::{Call, Core, Items, Pages};
use super::super::operations::settlement_accounts as operations;
use super::super as model;

/// Where a business user receives money: Alipay, WeChat Pay, bank card or balance.
#[derive(Clone, Copy, Debug)]
pub struct SettlementAccounts<'a> {
    core: &'a Core,
}

impl<'a> SettlementAccounts<'a> {
    pub(super) fn new(core: &'a Core) -> Self {
        Self { core }
    }

    /// List settlement accounts.
    ///
    /// Returns settlement accounts page by page, presumably newest first. Narrow the list to the accounts of one
    /// business user or customer. The flag for a further page is spelled `hasMore` here.
    ///
    /// `GET /v1/settlement_accounts`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    pub fn list(
        &self,
    ) -> Call<
        'a,
        model::ListSettlementAccountsRequest,
        model::SettlementAccountListResponse,
    > {
        Call::new(
            self.core,
            &operations::LIST_SETTLEMENT_ACCOUNTS,
            model::ListSettlementAccountsRequest::new(),
        )
    }

    /// Create a settlement account.
    ///
    /// Tells the gateway where money for a business user goes: WeChat Pay, Alipay, a bank card, the balance at the
    /// gateway or a Ysepay merchant. An account has to exist before a share, top-up or transfer can reach the user.
    /// Fill the member of `recipient` that fits `channel`.
    ///
    /// `POST /v1/settlement_accounts`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    pub fn create(
        &self,
        request: model::CreateSettlementAccountRequest,
    ) -> Call<
        'a,
        model::CreateSettlementAccountRequest,
        model::SettlementAccountResponse,
    > {
        Call::new(self.core, &operations::CREATE_SETTLEMENT_ACCOUNT, request)
    }

    /// Search settlement accounts.
    ///
    /// Finds the settlement accounts of a user. There is neither a limit nor a cursor: when the answer says
    /// `hasMore`, go on with the list operation instead. The word `search` can therefore never be the id of an
    /// account.
    ///
    /// `GET /v1/settlement_accounts/search`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    pub fn search(
        &self,
    ) -> Call<
        'a,
        model::SearchSettlementAccountsRequest,
        model::SettlementAccountListResponse,
    > {
        Call::new(
            self.core,
            &operations::SEARCH_SETTLEMENT_ACCOUNTS,
            model::SearchSettlementAccountsRequest::new(),
        )
    }

    /// Read a settlement account.
    ///
    /// Reads one settlement account; the id is enough. The other 28 parameters mirror the answer, because the vendor
    /// uses one message for both. They have no known effect: a client sends none of them, a server ignores them.
    ///
    /// `GET /v1/settlement_accounts/{id}`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    pub fn get(
        &self,
        id: impl Into<String>,
    ) -> Call<'a, model::GetSettlementAccountRequest, model::SettlementAccountResponse> {
        Call::new(
            self.core,
            &operations::GET_SETTLEMENT_ACCOUNT,
            model::GetSettlementAccountRequest::new(id),
        )
    }

    /// Replace a settlement account.
    ///
    /// Writes a settlement account anew: send every field that shall remain. What happens to fields that are neither
    /// in the body nor in `updateMask` is not documented, presumably they are emptied. Use PATCH to change a few.
    ///
    /// `PUT /v1/settlement_accounts/{id}`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    pub fn replace(
        &self,
        id: impl Into<String>,
        body: model::SettlementAccountUpdate,
    ) -> Call<
        'a,
        model::ReplaceSettlementAccountRequest,
        model::SettlementAccountResponse,
    > {
        Call::new(
            self.core,
            &operations::REPLACE_SETTLEMENT_ACCOUNT,
            model::ReplaceSettlementAccountRequest::new(id, body),
        )
    }

    /// Change a settlement account.
    ///
    /// Changes the fields present in the body, or those named in `updateMask`, and leaves the rest alone.
    ///
    /// `PATCH /v1/settlement_accounts/{id}`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    pub fn update(
        &self,
        id: impl Into<String>,
        body: model::SettlementAccountUpdate,
    ) -> Call<
        'a,
        model::UpdateSettlementAccountRequest,
        model::SettlementAccountResponse,
    > {
        Call::new(
            self.core,
            &operations::UPDATE_SETTLEMENT_ACCOUNT,
            model::UpdateSettlementAccountRequest::new(id, body),
        )
    }

    /// Delete a settlement account.
    ///
    /// Removes a settlement account. Shares can no longer be sent to it.
    ///
    /// `DELETE /v1/settlement_accounts/{id}`
    ///
    /// Refusals: 401, 403, 404, 500, 503, others with [`Status`](super::super::Status).
    pub fn delete(
        &self,
        id: impl Into<String>,
    ) -> Call<
        'a,
        model::DeleteSettlementAccountRequest,
        model::DeleteSettlementAccountResponse,
    > {
        Call::new(
            self.core,
            &operations::DELETE_SETTLEMENT_ACCOUNT,
            model::DeleteSettlementAccountRequest::new(id),
        )
    }
}

impl Call<
    '_,
    model::ListSettlementAccountsRequest,
    model::SettlementAccountListResponse,
> {
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

    /// Only disabled (true) or only usable (false) accounts. The text of the vendor names false as the default.
    pub fn disabled(self, value: bool) -> Self {
        self.map(|input| input.disabled(value))
    }

    /// Only accounts of this customer.
    pub fn customer_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.customer_id(value))
    }

    /// Only accounts of this business user.
    pub fn business_user_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.business_user_id(value))
    }
}

impl Call<
    '_,
    model::SearchSettlementAccountsRequest,
    model::SettlementAccountListResponse,
> {
    /// Business user whose accounts are wanted; lists call it `business_user_id`.
    pub fn user_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.user_id(value))
    }

    /// The application whose objects are meant; the API key has to belong to it. Declared optional everywhere, yet
    /// the vendor's text calls it required for charges and refunds, so send it.
    pub fn app_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.app_id(value))
    }
}

impl Call<'_, model::GetSettlementAccountRequest, model::SettlementAccountResponse> {
    /// The application whose objects are meant; the API key has to belong to it. Declared optional everywhere, yet
    /// the vendor's text calls it required for charges and refunds, so send it.
    pub fn app_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.app_id(value))
    }

    /// Mirror of the answer: kind of the wrapper. Has no known effect; do not send it.
    ///
    /// Default: `"SettlementAccount"`.
    pub fn object(self, value: impl Into<String>) -> Self {
        self.map(|input| input.object(value))
    }

    /// Mirror of the answer: id of the account. Has no known effect; do not send it.
    ///
    /// Default: `"0"`.
    pub fn data_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.data_id(value))
    }

    /// Mirror of the answer: application of the receiver. Has no known effect; do not send it.
    ///
    /// Default: `"0"`.
    pub fn data_app_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.data_app_id(value))
    }

    /// Mirror of the answer: business user. Has no known effect; do not send it.
    ///
    /// Default: `"0"`.
    pub fn data_business_user_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.data_business_user_id(value))
    }

    /// Mirror of the answer: customer. Has no known effect; do not send it.
    ///
    /// Default: `"0"`.
    pub fn data_customer_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.data_customer_id(value))
    }

    /// Mirror of the answer: kind of account. Has no known effect; do not send it.
    ///
    /// Default: `"CHANNEL_UNKNOWN"`.
    pub fn data_channel(self, value: model::SettlementAccountChannel) -> Self {
        self.map(|input| input.data_channel(value))
    }

    /// Mirror of the answer: openid or merchant number at WeChat Pay. Has no known effect; do not send it.
    pub fn data_recipient_wechatpay_account(self, value: impl Into<String>) -> Self {
        self.map(|input| input.data_recipient_wechatpay_account(value))
    }

    /// Mirror of the answer: name of the WeChat Pay receiver. Has no known effect; do not send it.
    pub fn data_recipient_wechatpay_name(self, value: impl Into<String>) -> Self {
        self.map(|input| input.data_recipient_wechatpay_name(value))
    }

    /// Mirror of the answer: whether the name is checked. Has no known effect; do not send it.
    ///
    /// Default: `false`.
    pub fn data_recipient_wechatpay_force_check(self, value: bool) -> Self {
        self.map(|input| input.data_recipient_wechatpay_force_check(value))
    }

    /// Mirror of the answer: kind of WeChat Pay receiver. Has no known effect; do not send it.
    ///
    /// Default: `"TYPE_UNSET"`.
    pub fn data_recipient_wechatpay_type(self, value: model::RecipientType) -> Self {
        self.map(|input| input.data_recipient_wechatpay_type(value))
    }

    /// Mirror of the answer: kind of the WeChat Pay account. Has no known effect; do not send it.
    ///
    /// Default: `"ACCOUNT_TYPE_UNSET"`.
    pub fn data_recipient_wechatpay_account_type(
        self,
        value: model::RecipientAccountType,
    ) -> Self {
        self.map(|input| input.data_recipient_wechatpay_account_type(value))
    }

    /// Mirror of the answer: app id of the service provider. Has no known effect; do not send it.
    pub fn data_recipient_wechatpay_app_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.data_recipient_wechatpay_app_id(value))
    }

    /// Mirror of the answer: app id of the merchant. Has no known effect; do not send it.
    pub fn data_recipient_wechatpay_sub_app_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.data_recipient_wechatpay_sub_app_id(value))
    }

    /// Mirror of the answer: Alipay user id or login. Has no known effect; do not send it.
    pub fn data_recipient_payment_alipay_account(
        self,
        value: impl Into<String>,
    ) -> Self {
        self.map(|input| input.data_recipient_payment_alipay_account(value))
    }

    /// Mirror of the answer: real name of the Alipay receiver. Has no known effect; do not send it.
    pub fn data_recipient_payment_alipay_name(self, value: impl Into<String>) -> Self {
        self.map(|input| input.data_recipient_payment_alipay_name(value))
    }

    /// Mirror of the answer: kind of Alipay receiver. Has no known effect; do not send it.
    ///
    /// Default: `"TYPE_UNSET"`.
    pub fn data_recipient_payment_alipay_type(
        self,
        value: model::RecipientType,
    ) -> Self {
        self.map(|input| input.data_recipient_payment_alipay_type(value))
    }

    /// Mirror of the answer: kind of the Alipay account. Has no known effect; do not send it.
    ///
    /// Default: `"ACCOUNT_TYPE_UNSET"`.
    pub fn data_recipient_payment_alipay_account_type(
        self,
        value: model::RecipientAccountType,
    ) -> Self {
        self.map(|input| input.data_recipient_payment_alipay_account_type(value))
    }

    /// Mirror of the answer: number of the bank card. Has no known effect; do not send it.
    pub fn data_recipient_bank_account(self, value: impl Into<String>) -> Self {
        self.map(|input| input.data_recipient_bank_account(value))
    }

    /// Mirror of the answer: holder of the bank card. Has no known effect; do not send it.
    pub fn data_recipient_bank_name(self, value: impl Into<String>) -> Self {
        self.map(|input| input.data_recipient_bank_name(value))
    }

    /// Mirror of the answer: kind of bank card. Has no known effect; do not send it.
    pub fn data_recipient_bank_type(self, value: impl Into<String>) -> Self {
        self.map(|input| input.data_recipient_bank_type(value))
    }

    /// Mirror of the answer: code of the bank. Has no known effect; do not send it.
    pub fn data_recipient_bank_bank_name(self, value: impl Into<String>) -> Self {
        self.map(|input| input.data_recipient_bank_bank_name(value))
    }

    /// Mirror of the answer: branch of the bank. Has no known effect; do not send it.
    pub fn data_recipient_bank_bank_branch(self, value: impl Into<String>) -> Self {
        self.map(|input| input.data_recipient_bank_bank_branch(value))
    }

    /// Mirror of the answer: province of the bank. Has no known effect; do not send it.
    pub fn data_recipient_bank_bank_province(self, value: impl Into<String>) -> Self {
        self.map(|input| input.data_recipient_bank_bank_province(value))
    }

    /// Mirror of the answer: city of the bank. Has no known effect; do not send it.
    pub fn data_recipient_bank_bank_city(self, value: impl Into<String>) -> Self {
        self.map(|input| input.data_recipient_bank_bank_city(value))
    }

    /// Mirror of the answer: merchant number at Ysepay. Has no known effect; do not send it.
    pub fn data_recipient_ysepay_merchant_division_mer_usercode(
        self,
        value: impl Into<String>,
    ) -> Self {
        self.map(|input| {
            input.data_recipient_ysepay_merchant_division_mer_usercode(value)
        })
    }

    /// Mirror of the answer: time of creation in Unix seconds. Has no known effect; do not send it.
    ///
    /// Default: `0`.
    pub fn data_created(self, value: i64) -> Self {
        self.map(|input| input.data_created(value))
    }

    /// Mirror of the answer: time of the last change in Unix seconds. Has no known effect; do not send it.
    ///
    /// Default: `0`.
    pub fn data_updated(self, value: i64) -> Self {
        self.map(|input| input.data_updated(value))
    }

    /// Mirror of the answer: kind of the account object. Has no known effect; do not send it.
    ///
    /// Default: `"Recipient"`.
    pub fn data_object(self, value: impl Into<String>) -> Self {
        self.map(|input| input.data_object(value))
    }
}

impl Call<'_, model::ReplaceSettlementAccountRequest, model::SettlementAccountResponse> {
    /// Names of the fields to change, separated by commas; the parameter itself is spelled in camelCase. PATCH
    /// without it changes the fields present in the body; what PUT does without it is up to the server, presumably a
    /// full replacement. For a user `name,phone` is a mask, for a settlement account `recipient`.
    pub fn update_mask(self, value: impl Into<String>) -> Self {
        self.map(|input| input.update_mask(value))
    }
}

impl Call<'_, model::UpdateSettlementAccountRequest, model::SettlementAccountResponse> {
    /// Names of the fields to change, separated by commas; the parameter itself is spelled in camelCase. PATCH
    /// without it changes the fields present in the body; what PUT does without it is up to the server, presumably a
    /// full replacement. For a user `name,phone` is a mask, for a settlement account `recipient`.
    pub fn update_mask(self, value: impl Into<String>) -> Self {
        self.map(|input| input.update_mask(value))
    }
}

impl Call<
    '_,
    model::DeleteSettlementAccountRequest,
    model::DeleteSettlementAccountResponse,
> {
    /// The application whose objects are meant; the API key has to belong to it. Declared optional everywhere, yet
    /// the vendor's text calls it required for charges and refunds, so send it.
    pub fn app_id(self, value: impl Into<String>) -> Self {
        self.map(|input| input.app_id(value))
    }
}

impl<
    'a,
> Call<'a, model::ListSettlementAccountsRequest, model::SettlementAccountListResponse> {
    /// Each item of the list from here on, over all its pages, as a stream.
    pub fn into_stream(
        self,
    ) -> Items<
        'a,
        model::ListSettlementAccountsRequest,
        model::SettlementAccountListResponse,
        model::SettlementAccount,
    > {
        self.into_items(|page| page.data.unwrap_or_default())
    }

    /// Each page of the list from here on, as a stream.
    pub fn pages(
        self,
    ) -> Pages<
        'a,
        model::ListSettlementAccountsRequest,
        model::SettlementAccountListResponse,
    > {
        self.into_pages()
    }
}
