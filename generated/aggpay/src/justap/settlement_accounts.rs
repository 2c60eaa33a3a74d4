// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Settlement accounts: requests, answers and what they are made of.

use crate::runtime::{
    Enumeration, Field, Map, Nullable, Object, Shape, members, object, string_enum,
};

/// List settlement accounts.
///
/// Input of `SettlementServiceListAllSettlementAccounts`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListSettlementAccountsRequest {
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
    /// Only disabled (true) or only usable (false) accounts. The text of the vendor names false as the default.
    pub disabled: Option<bool>,
    /// Only accounts of this customer.
    pub customer_id: Option<String>,
    /// Only accounts of this business user.
    pub business_user_id: Option<String>,
}

impl ListSettlementAccountsRequest {
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

    /// Sets [`disabled`](Self::disabled).
    #[must_use]
    pub fn disabled(mut self, value: bool) -> Self {
        self.disabled = Some(value);
        self
    }

    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    pub fn customer_id(mut self, value: impl Into<String>) -> Self {
        self.customer_id = Some(value.into());
        self
    }

    /// Sets [`business_user_id`](Self::business_user_id).
    #[must_use]
    pub fn business_user_id(mut self, value: impl Into<String>) -> Self {
        self.business_user_id = Some(value.into());
        self
    }
}

impl Object for ListSettlementAccountsRequest {
    const SHAPE: &'static Shape = &Shape::new("ListSettlementAccountsRequest", &[
        Field::optional("app_id"),
        Field::optional("limit").minimum("1").maximum("100"),
        Field::optional("starting_after"),
        Field::optional("ending_before"),
        Field::optional("created.lt"),
        Field::optional("created.lte"),
        Field::optional("created.gt"),
        Field::optional("created.gte"),
        Field::optional("disabled"),
        Field::optional("customer_id"),
        Field::optional("business_user_id"),
    ]);

    members!(
        0 app_id, 1 limit, 2 starting_after, 3 ending_before, 4 created_lt, 5 created_lte,
        6 created_gt, 7 created_gte, 8 disabled, 9 customer_id, 10 business_user_id
    );
}

object!(ListSettlementAccountsRequest: Default);

/// Settlement accounts found or one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct SettlementAccountListResponse {
    /// Kind of the wrapper; no value is published, `SettlementAccountList` is likely.
    pub object: Option<String>,
    /// The settlement accounts.
    pub data: Option<Vec<SettlementAccount>>,
    /// Whether there are further accounts. Spelled in camelCase, unlike all other lists.
    pub has_more: Option<bool>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl SettlementAccountListResponse {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl SettlementAccountListResponse {
    /// Sets [`object`](Self::object).
    #[must_use]
    pub fn object(mut self, value: impl Into<String>) -> Self {
        self.object = Some(value.into());
        self
    }

    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn data(mut self, value: Vec<SettlementAccount>) -> Self {
        self.data = Some(value);
        self
    }

    /// Sets [`has_more`](Self::has_more).
    #[must_use]
    pub fn has_more(mut self, value: bool) -> Self {
        self.has_more = Some(value);
        self
    }
}

impl Object for SettlementAccountListResponse {
    const SHAPE: &'static Shape = &Shape::new("SettlementAccountListResponse", &[
        Field::optional("object"),
        Field::optional("data"),
        Field::optional("hasMore"),
    ]);

    members!(0 object, 1 data, 2 has_more; additional_properties);
}

object!(SettlementAccountListResponse: Default);

/// Where the money of a business user goes.
#[derive(Clone)]
#[non_exhaustive]
pub struct SettlementAccount {
    /// Kind of the object: `Recipient`, although the wrapper around it says `SettlementAccount`.
    ///
    /// Default: `"Recipient"`.
    pub object: String,
    /// Id of the account and cursor for paging.
    ///
    /// Default: `"0"`.
    pub id: String,
    /// The application the account belongs to.
    ///
    /// Default: `"0"`.
    pub app_id: String,
    /// Business user the money is for.
    ///
    /// Default: `"0"`.
    pub business_user_id: String,
    /// Customer the money is for; the vendor describes it like the user.
    ///
    /// Default: `"0"`.
    pub customer_id: String,
    /// Kind of account; tells which member of `recipient` is filled.
    ///
    /// Default: `"CHANNEL_UNKNOWN"`.
    pub channel: Option<SettlementAccountChannel>,
    /// Data of the account, one member by `channel`.
    pub recipient: Nullable<SettlementAccountRecipient>,
    /// When the account was made, in Unix seconds.
    ///
    /// Default: `0`.
    pub created: i64,
    /// When the account was last changed, in Unix seconds.
    ///
    /// Default: `0`.
    pub updated: i64,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl SettlementAccount {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(
        object: impl Into<String>,
        id: impl Into<String>,
        app_id: impl Into<String>,
        business_user_id: impl Into<String>,
        customer_id: impl Into<String>,
        created: i64,
        updated: i64,
    ) -> Self {
        Self {
            object: object.into(),
            id: id.into(),
            app_id: app_id.into(),
            business_user_id: business_user_id.into(),
            customer_id: customer_id.into(),
            created,
            updated,
            ..Object::empty()
        }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl SettlementAccount {
    /// Sets [`channel`](Self::channel).
    #[must_use]
    pub fn channel(mut self, value: SettlementAccountChannel) -> Self {
        self.channel = Some(value);
        self
    }

    /// Sets [`recipient`](Self::recipient).
    #[must_use]
    pub fn recipient(mut self, value: impl Into<Nullable<SettlementAccountRecipient>>) -> Self {
        self.recipient = value.into();
        self
    }
}

impl Object for SettlementAccount {
    const SHAPE: &'static Shape = &Shape::new("SettlementAccount", &[
        Field::required("object"),
        Field::required("id"),
        Field::required("app_id"),
        Field::required("business_user_id"),
        Field::required("customer_id"),
        Field::optional("channel"),
        Field::optional("recipient").nullable(),
        Field::required("created"),
        Field::required("updated"),
    ]);

    members!(
        0 object, 1 id, 2 app_id, 3 business_user_id, 4 customer_id, 5 channel, 6 recipient,
        7 created, 8 updated; additional_properties
    );
}

object!(SettlementAccount);

/// Kind of settlement account.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettlementAccountChannel {
    /// `CHANNEL_UNKNOWN`: Not given; the value of a field that was left out.
    Unspecified,
    /// `ALIPAY`: Alipay account.
    Alipay,
    /// `WECHATPAY`: WeChat Pay account.
    Wechatpay,
    /// `BANK`: Bank card.
    Bank,
    /// `BALANCE`: Balance at the gateway.
    Balance,
    /// `YSEPAY_MERCHANT`: Merchant at Ysepay.
    YsepayMerchant,
    /// A value that this version does not know, kept as it came.
    Unknown(String),
}

impl Enumeration for SettlementAccountChannel {
    const NAME: &'static str = "SettlementAccountChannel";

    const VALUES: &'static [&'static str] = &[
        "CHANNEL_UNKNOWN",
        "ALIPAY",
        "WECHATPAY",
        "BANK",
        "BALANCE",
        "YSEPAY_MERCHANT",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Unspecified => "CHANNEL_UNKNOWN",
            Self::Alipay => "ALIPAY",
            Self::Wechatpay => "WECHATPAY",
            Self::Bank => "BANK",
            Self::Balance => "BALANCE",
            Self::YsepayMerchant => "YSEPAY_MERCHANT",
            Self::Unknown(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "CHANNEL_UNKNOWN" => Self::Unspecified,
            "ALIPAY" => Self::Alipay,
            "WECHATPAY" => Self::Wechatpay,
            "BANK" => Self::Bank,
            "BALANCE" => Self::Balance,
            "YSEPAY_MERCHANT" => Self::YsepayMerchant,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

string_enum!(SettlementAccountChannel);

/// Data of a settlement account, one member for each channel. The same shape travels in requests and answers. The
/// vendor lists all texts and enumerations inside as required; here none is, so that only what matters is sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct SettlementAccountRecipient {
    /// For channel `WECHATPAY`.
    pub wechatpay: Nullable<WechatpayRecipient>,
    /// For channel `ALIPAY`; note the longer name.
    pub payment_alipay: Nullable<AlipayRecipient>,
    /// For channel `BANK`.
    pub bank: Nullable<BankRecipient>,
    /// For channel `BALANCE`; an empty object.
    pub balance: Nullable<Map>,
    /// For channel `YSEPAY_MERCHANT`.
    pub ysepay_merchant: Nullable<YsepayMerchantRecipient>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl SettlementAccountRecipient {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`wechatpay`](Self::wechatpay).
    #[must_use]
    pub fn wechatpay(mut self, value: impl Into<Nullable<WechatpayRecipient>>) -> Self {
        self.wechatpay = value.into();
        self
    }

    /// Sets [`payment_alipay`](Self::payment_alipay).
    #[must_use]
    pub fn payment_alipay(mut self, value: impl Into<Nullable<AlipayRecipient>>) -> Self {
        self.payment_alipay = value.into();
        self
    }

    /// Sets [`bank`](Self::bank).
    #[must_use]
    pub fn bank(mut self, value: impl Into<Nullable<BankRecipient>>) -> Self {
        self.bank = value.into();
        self
    }

    /// Sets [`balance`](Self::balance).
    #[must_use]
    pub fn balance(mut self, value: impl Into<Nullable<Map>>) -> Self {
        self.balance = value.into();
        self
    }

    /// Sets [`ysepay_merchant`](Self::ysepay_merchant).
    #[must_use]
    pub fn ysepay_merchant(mut self, value: impl Into<Nullable<YsepayMerchantRecipient>>) -> Self {
        self.ysepay_merchant = value.into();
        self
    }
}

impl Object for SettlementAccountRecipient {
    const SHAPE: &'static Shape = &Shape::new("SettlementAccountRecipient", &[
        Field::optional("wechatpay").nullable(),
        Field::optional("payment_alipay").nullable(),
        Field::optional("bank").nullable(),
        Field::optional("balance").nullable(),
        Field::optional("ysepay_merchant").nullable(),
    ]);

    members!(
        0 wechatpay, 1 payment_alipay, 2 bank, 3 balance, 4 ysepay_merchant; additional_properties
    );
}

object!(SettlementAccountRecipient: Default);

/// A receiver at WeChat Pay: a merchant or the holder of an openid.
#[derive(Clone)]
#[non_exhaustive]
pub struct WechatpayRecipient {
    /// Merchant number or openid, as `account_type` says.
    pub account: Option<String>,
    /// What kind of text `account` holds.
    ///
    /// Default: `"ACCOUNT_TYPE_UNSET"`.
    pub account_type: Option<RecipientAccountType>,
    /// Whether the receiver is a person or a business.
    ///
    /// Default: `"TYPE_UNSET"`.
    pub type_: Option<RecipientType>,
    /// Name of the receiver, checked when `force_check` is true.
    pub name: Option<String>,
    /// Whether the name has to match the account.
    ///
    /// Default: `false`.
    pub force_check: Option<bool>,
    /// WeChat app id of the service provider that the openid belongs to.
    pub app_id: Option<String>,
    /// WeChat app id of the merchant that the openid belongs to, with `SUB_OPENID`.
    pub sub_app_id: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl WechatpayRecipient {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`account`](Self::account).
    #[must_use]
    pub fn account(mut self, value: impl Into<String>) -> Self {
        self.account = Some(value.into());
        self
    }

    /// Sets [`account_type`](Self::account_type).
    #[must_use]
    pub fn account_type(mut self, value: RecipientAccountType) -> Self {
        self.account_type = Some(value);
        self
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn type_(mut self, value: RecipientType) -> Self {
        self.type_ = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`force_check`](Self::force_check).
    #[must_use]
    pub fn force_check(mut self, value: bool) -> Self {
        self.force_check = Some(value);
        self
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }

    /// Sets [`sub_app_id`](Self::sub_app_id).
    #[must_use]
    pub fn sub_app_id(mut self, value: impl Into<String>) -> Self {
        self.sub_app_id = Some(value.into());
        self
    }
}

impl Object for WechatpayRecipient {
    const SHAPE: &'static Shape = &Shape::new("WechatpayRecipient", &[
        Field::optional("account").sensitive(),
        Field::optional("account_type"),
        Field::optional("type"),
        Field::optional("name").sensitive(),
        Field::optional("force_check"),
        Field::optional("app_id"),
        Field::optional("sub_app_id"),
    ]);

    members!(
        0 account, 1 account_type, 2 type_, 3 name, 4 force_check, 5 app_id, 6 sub_app_id; additional_properties
    );
}

object!(WechatpayRecipient: Default);

/// A receiver at Alipay.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlipayRecipient {
    /// Alipay user id or login e-mail, as `account_type` says.
    pub account: Option<String>,
    /// What kind of text `account` holds.
    ///
    /// Default: `"ACCOUNT_TYPE_UNSET"`.
    pub account_type: Option<RecipientAccountType>,
    /// Whether the receiver is a person or a business.
    ///
    /// Default: `"TYPE_UNSET"`.
    pub type_: Option<RecipientType>,
    /// Real name of the receiver.
    pub name: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl AlipayRecipient {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`account`](Self::account).
    #[must_use]
    pub fn account(mut self, value: impl Into<String>) -> Self {
        self.account = Some(value.into());
        self
    }

    /// Sets [`account_type`](Self::account_type).
    #[must_use]
    pub fn account_type(mut self, value: RecipientAccountType) -> Self {
        self.account_type = Some(value);
        self
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn type_(mut self, value: RecipientType) -> Self {
        self.type_ = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl Object for AlipayRecipient {
    const SHAPE: &'static Shape = &Shape::new("AlipayRecipient", &[
        Field::optional("account").sensitive(),
        Field::optional("account_type"),
        Field::optional("type"),
        Field::optional("name").sensitive(),
    ]);

    members!(0 account, 1 account_type, 2 type_, 3 name; additional_properties);
}

object!(AlipayRecipient: Default);

/// A receiver with a bank card.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankRecipient {
    /// Number of the card.
    pub account: Option<String>,
    /// Name of the card holder.
    pub name: Option<String>,
    /// Kind of card as text; the vendor publishes no values.
    pub type_: Option<String>,
    /// Code of the bank, in spite of the name.
    pub bank_name: Option<String>,
    /// Branch that keeps the account.
    pub bank_branch: Option<String>,
    /// Province of the branch.
    pub bank_province: Option<String>,
    /// City of the branch.
    pub bank_city: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl BankRecipient {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`account`](Self::account).
    #[must_use]
    pub fn account(mut self, value: impl Into<String>) -> Self {
        self.account = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets [`bank_name`](Self::bank_name).
    #[must_use]
    pub fn bank_name(mut self, value: impl Into<String>) -> Self {
        self.bank_name = Some(value.into());
        self
    }

    /// Sets [`bank_branch`](Self::bank_branch).
    #[must_use]
    pub fn bank_branch(mut self, value: impl Into<String>) -> Self {
        self.bank_branch = Some(value.into());
        self
    }

    /// Sets [`bank_province`](Self::bank_province).
    #[must_use]
    pub fn bank_province(mut self, value: impl Into<String>) -> Self {
        self.bank_province = Some(value.into());
        self
    }

    /// Sets [`bank_city`](Self::bank_city).
    #[must_use]
    pub fn bank_city(mut self, value: impl Into<String>) -> Self {
        self.bank_city = Some(value.into());
        self
    }
}

impl Object for BankRecipient {
    const SHAPE: &'static Shape = &Shape::new("BankRecipient", &[
        Field::optional("account").sensitive(),
        Field::optional("name").sensitive(),
        Field::optional("type"),
        Field::optional("bank_name"),
        Field::optional("bank_branch"),
        Field::optional("bank_province"),
        Field::optional("bank_city"),
    ]);

    members!(
        0 account, 1 name, 2 type_, 3 bank_name, 4 bank_branch, 5 bank_province, 6 bank_city; additional_properties
    );
}

object!(BankRecipient: Default);

/// A merchant at Ysepay.
#[derive(Clone)]
#[non_exhaustive]
pub struct YsepayMerchantRecipient {
    /// Merchant number at Ysepay that receives the share.
    pub division_mer_usercode: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl YsepayMerchantRecipient {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`division_mer_usercode`](Self::division_mer_usercode).
    #[must_use]
    pub fn division_mer_usercode(mut self, value: impl Into<String>) -> Self {
        self.division_mer_usercode = Some(value.into());
        self
    }
}

impl Object for YsepayMerchantRecipient {
    const SHAPE: &'static Shape = &Shape::new("YsepayMerchantRecipient", &[
        Field::optional("division_mer_usercode"),
    ]);

    members!(0 division_mer_usercode; additional_properties);
}

object!(YsepayMerchantRecipient: Default);

/// What kind of account number is given.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecipientAccountType {
    /// `ACCOUNT_TYPE_UNSET`: Not given; the value of a field that was left out.
    Unset,
    /// `MERCHANT_ID`: Merchant number.
    MerchantId,
    /// `OPENID`: Openid of a person under the app of the service provider, or an Alipay openid.
    Openid,
    /// `SUB_OPENID`: Openid of a person under the app of the merchant.
    SubOpenid,
    /// `LOGIN_NAME`: E-mail address used to log in to Alipay.
    LoginName,
    /// `USER_ID`: Alipay user id.
    UserId,
    /// A value that this version does not know, kept as it came.
    Unknown(String),
}

impl Enumeration for RecipientAccountType {
    const NAME: &'static str = "RecipientAccountType";

    const VALUES: &'static [&'static str] = &[
        "ACCOUNT_TYPE_UNSET",
        "MERCHANT_ID",
        "OPENID",
        "SUB_OPENID",
        "LOGIN_NAME",
        "USER_ID",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Unset => "ACCOUNT_TYPE_UNSET",
            Self::MerchantId => "MERCHANT_ID",
            Self::Openid => "OPENID",
            Self::SubOpenid => "SUB_OPENID",
            Self::LoginName => "LOGIN_NAME",
            Self::UserId => "USER_ID",
            Self::Unknown(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "ACCOUNT_TYPE_UNSET" => Self::Unset,
            "MERCHANT_ID" => Self::MerchantId,
            "OPENID" => Self::Openid,
            "SUB_OPENID" => Self::SubOpenid,
            "LOGIN_NAME" => Self::LoginName,
            "USER_ID" => Self::UserId,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

string_enum!(RecipientAccountType);

/// Whether money goes to a person or to a business.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecipientType {
    /// `TYPE_UNSET`: Not given; the value of a field that was left out.
    Unset,
    /// `B2C`: From a business to a person.
    BusinessToConsumer,
    /// `B2B`: From a business to a business.
    BusinessToBusiness,
    /// A value that this version does not know, kept as it came.
    Unknown(String),
}

impl Enumeration for RecipientType {
    const NAME: &'static str = "RecipientType";

    const VALUES: &'static [&'static str] = &["TYPE_UNSET", "B2C", "B2B"];

    fn as_str(&self) -> &str {
        match self {
            Self::Unset => "TYPE_UNSET",
            Self::BusinessToConsumer => "B2C",
            Self::BusinessToBusiness => "B2B",
            Self::Unknown(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "TYPE_UNSET" => Self::Unset,
            "B2C" => Self::BusinessToConsumer,
            "B2B" => Self::BusinessToBusiness,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

string_enum!(RecipientType);

/// A settlement account to create. The vendor requires no field; an account that can be used needs all of them
/// but one of the two owners.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateSettlementAccountRequest {
    /// The application the account belongs to.
    pub app_id: Option<String>,
    /// Business user the money is for.
    pub business_user_id: Option<String>,
    /// Customer the money is for, where it is not a business user.
    pub customer_id: Option<String>,
    /// Kind of account; tells which member of `recipient` is filled.
    ///
    /// Default: `"CHANNEL_UNKNOWN"`.
    pub channel: Option<SettlementAccountChannel>,
    /// Data of the account; fill the member that fits `channel`.
    pub recipient: Option<SettlementAccountRecipient>,
}

impl CreateSettlementAccountRequest {
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

    /// Sets [`business_user_id`](Self::business_user_id).
    #[must_use]
    pub fn business_user_id(mut self, value: impl Into<String>) -> Self {
        self.business_user_id = Some(value.into());
        self
    }

    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    pub fn customer_id(mut self, value: impl Into<String>) -> Self {
        self.customer_id = Some(value.into());
        self
    }

    /// Sets [`channel`](Self::channel).
    #[must_use]
    pub fn channel(mut self, value: SettlementAccountChannel) -> Self {
        self.channel = Some(value);
        self
    }

    /// Sets [`recipient`](Self::recipient).
    #[must_use]
    pub fn recipient(mut self, value: SettlementAccountRecipient) -> Self {
        self.recipient = Some(value);
        self
    }
}

impl Object for CreateSettlementAccountRequest {
    const SHAPE: &'static Shape = &Shape::new("CreateSettlementAccountRequest", &[
        Field::optional("app_id"),
        Field::optional("business_user_id"),
        Field::optional("customer_id"),
        Field::optional("channel"),
        Field::optional("recipient"),
    ]);

    members!(0 app_id, 1 business_user_id, 2 customer_id, 3 channel, 4 recipient);
}

object!(CreateSettlementAccountRequest: Default);

/// One settlement account with its wrapper.
#[derive(Clone)]
#[non_exhaustive]
pub struct SettlementAccountResponse {
    /// Kind of the wrapper, `SettlementAccount`.
    ///
    /// Default: `"SettlementAccount"`.
    pub object: Option<String>,
    /// The settlement account.
    pub data: Nullable<SettlementAccount>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl SettlementAccountResponse {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl SettlementAccountResponse {
    /// Sets [`object`](Self::object).
    #[must_use]
    pub fn object(mut self, value: impl Into<String>) -> Self {
        self.object = Some(value.into());
        self
    }

    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn data(mut self, value: impl Into<Nullable<SettlementAccount>>) -> Self {
        self.data = value.into();
        self
    }
}

impl Object for SettlementAccountResponse {
    const SHAPE: &'static Shape = &Shape::new("SettlementAccountResponse", &[
        Field::optional("object"),
        Field::optional("data").nullable(),
    ]);

    members!(0 object, 1 data; additional_properties);
}

object!(SettlementAccountResponse: Default);

/// Search settlement accounts.
///
/// Input of `SettlementServiceSearchSettlementAccounts`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchSettlementAccountsRequest {
    /// Business user whose accounts are wanted; lists call it `business_user_id`.
    pub user_id: Option<String>,
    /// The application whose objects are meant; the API key has to belong to it. Declared optional everywhere, yet
    /// the vendor's text calls it required for charges and refunds, so send it.
    pub app_id: Option<String>,
}

impl SearchSettlementAccountsRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`user_id`](Self::user_id).
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

impl Object for SearchSettlementAccountsRequest {
    const SHAPE: &'static Shape = &Shape::new("SearchSettlementAccountsRequest", &[
        Field::optional("user_id"),
        Field::optional("app_id"),
    ]);

    members!(0 user_id, 1 app_id);
}

object!(SearchSettlementAccountsRequest: Default);

/// Read a settlement account.
///
/// Input of `SettlementServiceRetrieveSettlementAccount`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetSettlementAccountRequest {
    /// Id of the settlement account. The vendor names this segment `id` for GET and DELETE and `settlementAccount.id`
    /// for PUT and PATCH; the address is the same.
    pub id: String,
    /// The application whose objects are meant; the API key has to belong to it. Declared optional everywhere, yet
    /// the vendor's text calls it required for charges and refunds, so send it.
    pub app_id: Option<String>,
    /// Mirror of the answer: kind of the wrapper. Has no known effect; do not send it.
    ///
    /// Default: `"SettlementAccount"`.
    pub object: Option<String>,
    /// Mirror of the answer: id of the account. Has no known effect; do not send it.
    ///
    /// Default: `"0"`.
    pub data_id: Option<String>,
    /// Mirror of the answer: application of the receiver. Has no known effect; do not send it.
    ///
    /// Default: `"0"`.
    pub data_app_id: Option<String>,
    /// Mirror of the answer: business user. Has no known effect; do not send it.
    ///
    /// Default: `"0"`.
    pub data_business_user_id: Option<String>,
    /// Mirror of the answer: customer. Has no known effect; do not send it.
    ///
    /// Default: `"0"`.
    pub data_customer_id: Option<String>,
    /// Mirror of the answer: kind of account. Has no known effect; do not send it.
    ///
    /// Default: `"CHANNEL_UNKNOWN"`.
    pub data_channel: Option<SettlementAccountChannel>,
    /// Mirror of the answer: openid or merchant number at WeChat Pay. Has no known effect; do not send it.
    pub data_recipient_wechatpay_account: Option<String>,
    /// Mirror of the answer: name of the WeChat Pay receiver. Has no known effect; do not send it.
    pub data_recipient_wechatpay_name: Option<String>,
    /// Mirror of the answer: whether the name is checked. Has no known effect; do not send it.
    ///
    /// Default: `false`.
    pub data_recipient_wechatpay_force_check: Option<bool>,
    /// Mirror of the answer: kind of WeChat Pay receiver. Has no known effect; do not send it.
    ///
    /// Default: `"TYPE_UNSET"`.
    pub data_recipient_wechatpay_type: Option<RecipientType>,
    /// Mirror of the answer: kind of the WeChat Pay account. Has no known effect; do not send it.
    ///
    /// Default: `"ACCOUNT_TYPE_UNSET"`.
    pub data_recipient_wechatpay_account_type: Option<RecipientAccountType>,
    /// Mirror of the answer: app id of the service provider. Has no known effect; do not send it.
    pub data_recipient_wechatpay_app_id: Option<String>,
    /// Mirror of the answer: app id of the merchant. Has no known effect; do not send it.
    pub data_recipient_wechatpay_sub_app_id: Option<String>,
    /// Mirror of the answer: Alipay user id or login. Has no known effect; do not send it.
    pub data_recipient_payment_alipay_account: Option<String>,
    /// Mirror of the answer: real name of the Alipay receiver. Has no known effect; do not send it.
    pub data_recipient_payment_alipay_name: Option<String>,
    /// Mirror of the answer: kind of Alipay receiver. Has no known effect; do not send it.
    ///
    /// Default: `"TYPE_UNSET"`.
    pub data_recipient_payment_alipay_type: Option<RecipientType>,
    /// Mirror of the answer: kind of the Alipay account. Has no known effect; do not send it.
    ///
    /// Default: `"ACCOUNT_TYPE_UNSET"`.
    pub data_recipient_payment_alipay_account_type: Option<RecipientAccountType>,
    /// Mirror of the answer: number of the bank card. Has no known effect; do not send it.
    pub data_recipient_bank_account: Option<String>,
    /// Mirror of the answer: holder of the bank card. Has no known effect; do not send it.
    pub data_recipient_bank_name: Option<String>,
    /// Mirror of the answer: kind of bank card. Has no known effect; do not send it.
    pub data_recipient_bank_type: Option<String>,
    /// Mirror of the answer: code of the bank. Has no known effect; do not send it.
    pub data_recipient_bank_bank_name: Option<String>,
    /// Mirror of the answer: branch of the bank. Has no known effect; do not send it.
    pub data_recipient_bank_bank_branch: Option<String>,
    /// Mirror of the answer: province of the bank. Has no known effect; do not send it.
    pub data_recipient_bank_bank_province: Option<String>,
    /// Mirror of the answer: city of the bank. Has no known effect; do not send it.
    pub data_recipient_bank_bank_city: Option<String>,
    /// Mirror of the answer: merchant number at Ysepay. Has no known effect; do not send it.
    pub data_recipient_ysepay_merchant_division_mer_usercode: Option<String>,
    /// Mirror of the answer: time of creation in Unix seconds. Has no known effect; do not send it.
    ///
    /// Default: `0`.
    pub data_created: Option<i64>,
    /// Mirror of the answer: time of the last change in Unix seconds. Has no known effect; do not send it.
    ///
    /// Default: `0`.
    pub data_updated: Option<i64>,
    /// Mirror of the answer: kind of the account object. Has no known effect; do not send it.
    ///
    /// Default: `"Recipient"`.
    pub data_object: Option<String>,
}

impl GetSettlementAccountRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..Object::empty() }
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }

    /// Sets [`object`](Self::object).
    #[must_use]
    pub fn object(mut self, value: impl Into<String>) -> Self {
        self.object = Some(value.into());
        self
    }

    /// Sets [`data_id`](Self::data_id).
    #[must_use]
    pub fn data_id(mut self, value: impl Into<String>) -> Self {
        self.data_id = Some(value.into());
        self
    }

    /// Sets [`data_app_id`](Self::data_app_id).
    #[must_use]
    pub fn data_app_id(mut self, value: impl Into<String>) -> Self {
        self.data_app_id = Some(value.into());
        self
    }

    /// Sets [`data_business_user_id`](Self::data_business_user_id).
    #[must_use]
    pub fn data_business_user_id(mut self, value: impl Into<String>) -> Self {
        self.data_business_user_id = Some(value.into());
        self
    }

    /// Sets [`data_customer_id`](Self::data_customer_id).
    #[must_use]
    pub fn data_customer_id(mut self, value: impl Into<String>) -> Self {
        self.data_customer_id = Some(value.into());
        self
    }

    /// Sets [`data_channel`](Self::data_channel).
    #[must_use]
    pub fn data_channel(mut self, value: SettlementAccountChannel) -> Self {
        self.data_channel = Some(value);
        self
    }

    /// Sets [`data_recipient_wechatpay_account`](Self::data_recipient_wechatpay_account).
    #[must_use]
    pub fn data_recipient_wechatpay_account(mut self, value: impl Into<String>) -> Self {
        self.data_recipient_wechatpay_account = Some(value.into());
        self
    }

    /// Sets [`data_recipient_wechatpay_name`](Self::data_recipient_wechatpay_name).
    #[must_use]
    pub fn data_recipient_wechatpay_name(mut self, value: impl Into<String>) -> Self {
        self.data_recipient_wechatpay_name = Some(value.into());
        self
    }

    /// Sets [`data_recipient_wechatpay_force_check`](Self::data_recipient_wechatpay_force_check).
    #[must_use]
    pub fn data_recipient_wechatpay_force_check(mut self, value: bool) -> Self {
        self.data_recipient_wechatpay_force_check = Some(value);
        self
    }

    /// Sets [`data_recipient_wechatpay_type`](Self::data_recipient_wechatpay_type).
    #[must_use]
    pub fn data_recipient_wechatpay_type(mut self, value: RecipientType) -> Self {
        self.data_recipient_wechatpay_type = Some(value);
        self
    }

    /// Sets [`data_recipient_wechatpay_account_type`](Self::data_recipient_wechatpay_account_type).
    #[must_use]
    pub fn data_recipient_wechatpay_account_type(mut self, value: RecipientAccountType) -> Self {
        self.data_recipient_wechatpay_account_type = Some(value);
        self
    }

    /// Sets [`data_recipient_wechatpay_app_id`](Self::data_recipient_wechatpay_app_id).
    #[must_use]
    pub fn data_recipient_wechatpay_app_id(mut self, value: impl Into<String>) -> Self {
        self.data_recipient_wechatpay_app_id = Some(value.into());
        self
    }

    /// Sets [`data_recipient_wechatpay_sub_app_id`](Self::data_recipient_wechatpay_sub_app_id).
    #[must_use]
    pub fn data_recipient_wechatpay_sub_app_id(mut self, value: impl Into<String>) -> Self {
        self.data_recipient_wechatpay_sub_app_id = Some(value.into());
        self
    }

    /// Sets [`data_recipient_payment_alipay_account`](Self::data_recipient_payment_alipay_account).
    #[must_use]
    pub fn data_recipient_payment_alipay_account(mut self, value: impl Into<String>) -> Self {
        self.data_recipient_payment_alipay_account = Some(value.into());
        self
    }

    /// Sets [`data_recipient_payment_alipay_name`](Self::data_recipient_payment_alipay_name).
    #[must_use]
    pub fn data_recipient_payment_alipay_name(mut self, value: impl Into<String>) -> Self {
        self.data_recipient_payment_alipay_name = Some(value.into());
        self
    }

    /// Sets [`data_recipient_payment_alipay_type`](Self::data_recipient_payment_alipay_type).
    #[must_use]
    pub fn data_recipient_payment_alipay_type(mut self, value: RecipientType) -> Self {
        self.data_recipient_payment_alipay_type = Some(value);
        self
    }

    /// Sets [`data_recipient_payment_alipay_account_type`](Self::data_recipient_payment_alipay_account_type).
    #[must_use]
    pub fn data_recipient_payment_alipay_account_type(mut self, value: RecipientAccountType) -> Self {
        self.data_recipient_payment_alipay_account_type = Some(value);
        self
    }

    /// Sets [`data_recipient_bank_account`](Self::data_recipient_bank_account).
    #[must_use]
    pub fn data_recipient_bank_account(mut self, value: impl Into<String>) -> Self {
        self.data_recipient_bank_account = Some(value.into());
        self
    }

    /// Sets [`data_recipient_bank_name`](Self::data_recipient_bank_name).
    #[must_use]
    pub fn data_recipient_bank_name(mut self, value: impl Into<String>) -> Self {
        self.data_recipient_bank_name = Some(value.into());
        self
    }

    /// Sets [`data_recipient_bank_type`](Self::data_recipient_bank_type).
    #[must_use]
    pub fn data_recipient_bank_type(mut self, value: impl Into<String>) -> Self {
        self.data_recipient_bank_type = Some(value.into());
        self
    }

    /// Sets [`data_recipient_bank_bank_name`](Self::data_recipient_bank_bank_name).
    #[must_use]
    pub fn data_recipient_bank_bank_name(mut self, value: impl Into<String>) -> Self {
        self.data_recipient_bank_bank_name = Some(value.into());
        self
    }

    /// Sets [`data_recipient_bank_bank_branch`](Self::data_recipient_bank_bank_branch).
    #[must_use]
    pub fn data_recipient_bank_bank_branch(mut self, value: impl Into<String>) -> Self {
        self.data_recipient_bank_bank_branch = Some(value.into());
        self
    }

    /// Sets [`data_recipient_bank_bank_province`](Self::data_recipient_bank_bank_province).
    #[must_use]
    pub fn data_recipient_bank_bank_province(mut self, value: impl Into<String>) -> Self {
        self.data_recipient_bank_bank_province = Some(value.into());
        self
    }

    /// Sets [`data_recipient_bank_bank_city`](Self::data_recipient_bank_bank_city).
    #[must_use]
    pub fn data_recipient_bank_bank_city(mut self, value: impl Into<String>) -> Self {
        self.data_recipient_bank_bank_city = Some(value.into());
        self
    }

    /// Sets [`data_recipient_ysepay_merchant_division_mer_usercode`](Self::data_recipient_ysepay_merchant_division_mer_usercode).
    #[must_use]
    pub fn data_recipient_ysepay_merchant_division_mer_usercode(mut self, value: impl Into<String>) -> Self {
        self.data_recipient_ysepay_merchant_division_mer_usercode = Some(value.into());
        self
    }

    /// Sets [`data_created`](Self::data_created).
    #[must_use]
    pub fn data_created(mut self, value: i64) -> Self {
        self.data_created = Some(value);
        self
    }

    /// Sets [`data_updated`](Self::data_updated).
    #[must_use]
    pub fn data_updated(mut self, value: i64) -> Self {
        self.data_updated = Some(value);
        self
    }

    /// Sets [`data_object`](Self::data_object).
    #[must_use]
    pub fn data_object(mut self, value: impl Into<String>) -> Self {
        self.data_object = Some(value.into());
        self
    }
}

impl Object for GetSettlementAccountRequest {
    const SHAPE: &'static Shape = &Shape::new("GetSettlementAccountRequest", &[
        Field::required("id"),
        Field::optional("app_id"),
        Field::optional("object"),
        Field::optional("data.id"),
        Field::optional("data.app_id"),
        Field::optional("data.business_user_id"),
        Field::optional("data.customer_id"),
        Field::optional("data.channel"),
        Field::optional("data.recipient.wechatpay.account").sensitive(),
        Field::optional("data.recipient.wechatpay.name").sensitive(),
        Field::optional("data.recipient.wechatpay.force_check"),
        Field::optional("data.recipient.wechatpay.type"),
        Field::optional("data.recipient.wechatpay.account_type"),
        Field::optional("data.recipient.wechatpay.app_id"),
        Field::optional("data.recipient.wechatpay.sub_app_id"),
        Field::optional("data.recipient.payment_alipay.account").sensitive(),
        Field::optional("data.recipient.payment_alipay.name").sensitive(),
        Field::optional("data.recipient.payment_alipay.type"),
        Field::optional("data.recipient.payment_alipay.account_type"),
        Field::optional("data.recipient.bank.account").sensitive(),
        Field::optional("data.recipient.bank.name").sensitive(),
        Field::optional("data.recipient.bank.type"),
        Field::optional("data.recipient.bank.bank_name"),
        Field::optional("data.recipient.bank.bank_branch"),
        Field::optional("data.recipient.bank.bank_province"),
        Field::optional("data.recipient.bank.bank_city"),
        Field::optional("data.recipient.ysepay_merchant.division_mer_usercode"),
        Field::optional("data.created"),
        Field::optional("data.updated"),
        Field::optional("data.object"),
    ]);

    members!(
        0 id, 1 app_id, 2 object, 3 data_id, 4 data_app_id, 5 data_business_user_id,
        6 data_customer_id, 7 data_channel, 8 data_recipient_wechatpay_account,
        9 data_recipient_wechatpay_name, 10 data_recipient_wechatpay_force_check,
        11 data_recipient_wechatpay_type, 12 data_recipient_wechatpay_account_type,
        13 data_recipient_wechatpay_app_id, 14 data_recipient_wechatpay_sub_app_id,
        15 data_recipient_payment_alipay_account, 16 data_recipient_payment_alipay_name,
        17 data_recipient_payment_alipay_type, 18 data_recipient_payment_alipay_account_type,
        19 data_recipient_bank_account, 20 data_recipient_bank_name, 21 data_recipient_bank_type,
        22 data_recipient_bank_bank_name, 23 data_recipient_bank_bank_branch,
        24 data_recipient_bank_bank_province, 25 data_recipient_bank_bank_city,
        26 data_recipient_ysepay_merchant_division_mer_usercode, 27 data_created, 28 data_updated,
        29 data_object
    );
}

object!(GetSettlementAccountRequest);

/// Replace a settlement account.
///
/// Input of `SettlementServiceUpdateSettlementAccount`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReplaceSettlementAccountRequest {
    /// Id of the settlement account. The vendor names this segment `id` for GET and DELETE and `settlementAccount.id`
    /// for PUT and PATCH; the address is the same.
    pub id: String,
    /// Names of the fields to change, separated by commas; the parameter itself is spelled in camelCase. PATCH
    /// without it changes the fields present in the body; what PUT does without it is up to the server, presumably a
    /// full replacement. For a user `name,phone` is a mask, for a settlement account `recipient`.
    pub update_mask: Option<String>,
    /// Fields of a settlement account to write, the body of PUT and PATCH. All are optional.
    pub body: SettlementAccountUpdate,
}

impl ReplaceSettlementAccountRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(id: impl Into<String>, body: SettlementAccountUpdate) -> Self {
        Self { id: id.into(), body, ..Object::empty() }
    }

    /// Sets [`update_mask`](Self::update_mask).
    #[must_use]
    pub fn update_mask(mut self, value: impl Into<String>) -> Self {
        self.update_mask = Some(value.into());
        self
    }
}

impl Object for ReplaceSettlementAccountRequest {
    const SHAPE: &'static Shape = &Shape::new("ReplaceSettlementAccountRequest", &[
        Field::required("id"),
        Field::optional("updateMask"),
        Field::required("body"),
    ]);

    members!(0 id, 1 update_mask, 2 body);
}

object!(ReplaceSettlementAccountRequest);

/// Fields of a settlement account to write, the body of PUT and PATCH. All are optional.
#[derive(Clone)]
#[non_exhaustive]
pub struct SettlementAccountUpdate {
    /// Id of the account; the one in the path counts, so leave it out.
    pub id: Option<String>,
    /// The application the account belongs to.
    pub app_id: Option<String>,
    /// Business user the money is for; called `business_user_id` everywhere else.
    pub user_id: Option<String>,
    /// Customer the money is for, where it is not a business user.
    pub customer_id: Option<String>,
    /// Kind of account; tells which member of `recipient` is filled.
    ///
    /// Default: `"CHANNEL_UNKNOWN"`.
    pub channel: Option<SettlementAccountChannel>,
    /// Data of the account; fill the member that fits `channel`.
    pub recipient: Option<SettlementAccountRecipient>,
}

impl SettlementAccountUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }

    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    pub fn customer_id(mut self, value: impl Into<String>) -> Self {
        self.customer_id = Some(value.into());
        self
    }

    /// Sets [`channel`](Self::channel).
    #[must_use]
    pub fn channel(mut self, value: SettlementAccountChannel) -> Self {
        self.channel = Some(value);
        self
    }

    /// Sets [`recipient`](Self::recipient).
    #[must_use]
    pub fn recipient(mut self, value: SettlementAccountRecipient) -> Self {
        self.recipient = Some(value);
        self
    }
}

impl Object for SettlementAccountUpdate {
    const SHAPE: &'static Shape = &Shape::new("SettlementAccountUpdate", &[
        Field::optional("id"),
        Field::optional("app_id"),
        Field::optional("user_id"),
        Field::optional("customer_id"),
        Field::optional("channel"),
        Field::optional("recipient"),
    ]);

    members!(0 id, 1 app_id, 2 user_id, 3 customer_id, 4 channel, 5 recipient);
}

object!(SettlementAccountUpdate: Default);

/// Change a settlement account.
///
/// Input of `SettlementServiceUpdateSettlementAccount2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateSettlementAccountRequest {
    /// Id of the settlement account. The vendor names this segment `id` for GET and DELETE and `settlementAccount.id`
    /// for PUT and PATCH; the address is the same.
    pub id: String,
    /// Names of the fields to change, separated by commas; the parameter itself is spelled in camelCase. PATCH
    /// without it changes the fields present in the body; what PUT does without it is up to the server, presumably a
    /// full replacement. For a user `name,phone` is a mask, for a settlement account `recipient`.
    pub update_mask: Option<String>,
    /// Fields of a settlement account to write, the body of PUT and PATCH. All are optional.
    pub body: SettlementAccountUpdate,
}

impl UpdateSettlementAccountRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(id: impl Into<String>, body: SettlementAccountUpdate) -> Self {
        Self { id: id.into(), body, ..Object::empty() }
    }

    /// Sets [`update_mask`](Self::update_mask).
    #[must_use]
    pub fn update_mask(mut self, value: impl Into<String>) -> Self {
        self.update_mask = Some(value.into());
        self
    }
}

impl Object for UpdateSettlementAccountRequest {
    const SHAPE: &'static Shape = &Shape::new("UpdateSettlementAccountRequest", &[
        Field::required("id"),
        Field::optional("updateMask"),
        Field::required("body"),
    ]);

    members!(0 id, 1 update_mask, 2 body);
}

object!(UpdateSettlementAccountRequest);

/// Delete a settlement account.
///
/// Input of `SettlementServiceDeleteSettlementAccount`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteSettlementAccountRequest {
    /// Id of the settlement account. The vendor names this segment `id` for GET and DELETE and `settlementAccount.id`
    /// for PUT and PATCH; the address is the same.
    pub id: String,
    /// The application whose objects are meant; the API key has to belong to it. Declared optional everywhere, yet
    /// the vendor's text calls it required for charges and refunds, so send it.
    pub app_id: Option<String>,
}

impl DeleteSettlementAccountRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..Object::empty() }
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

impl Object for DeleteSettlementAccountRequest {
    const SHAPE: &'static Shape = &Shape::new("DeleteSettlementAccountRequest", &[
        Field::required("id"),
        Field::optional("app_id"),
    ]);

    members!(0 id, 1 app_id);
}

object!(DeleteSettlementAccountRequest);

/// What a deletion removed.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteSettlementAccountResponse {
    /// Kind of the object removed.
    pub object: Option<String>,
    /// Id of the account removed.
    pub id: Option<String>,
    /// Whether the account was removed.
    pub deleted: Option<bool>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl DeleteSettlementAccountResponse {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl DeleteSettlementAccountResponse {
    /// Sets [`object`](Self::object).
    #[must_use]
    pub fn object(mut self, value: impl Into<String>) -> Self {
        self.object = Some(value.into());
        self
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`deleted`](Self::deleted).
    #[must_use]
    pub fn deleted(mut self, value: bool) -> Self {
        self.deleted = Some(value);
        self
    }
}

impl Object for DeleteSettlementAccountResponse {
    const SHAPE: &'static Shape = &Shape::new("DeleteSettlementAccountResponse", &[
        Field::optional("object"),
        Field::optional("id"),
        Field::optional("deleted"),
    ]);

    members!(0 object, 1 id, 2 deleted; additional_properties);
}

object!(DeleteSettlementAccountResponse: Default);
