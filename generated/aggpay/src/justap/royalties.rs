// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Royalties: requests, answers and what they are made of.

use std::collections::BTreeMap;
use crate::runtime::{
    Decimal, Enumeration, Field, Map, Nullable, Object, Shape, members, object,
    string_enum,
};

/// List royalties.
///
/// Input of `RoyaltyServiceListAllRoyalties`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListRoyaltiesRequest {
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
    /// Only royalties of the charge with this merchant order number.
    pub merchant_trade_id: Option<String>,
    /// Only royalties that touch this settlement account.
    pub settle_account_id: Option<String>,
    /// Only royalties of this settlement batch.
    pub royalty_settlement_id: Option<String>,
}

impl ListRoyaltiesRequest {
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

    /// Sets [`merchant_trade_id`](Self::merchant_trade_id).
    #[must_use]
    pub fn merchant_trade_id(mut self, value: impl Into<String>) -> Self {
        self.merchant_trade_id = Some(value.into());
        self
    }

    /// Sets [`settle_account_id`](Self::settle_account_id).
    #[must_use]
    pub fn settle_account_id(mut self, value: impl Into<String>) -> Self {
        self.settle_account_id = Some(value.into());
        self
    }

    /// Sets [`royalty_settlement_id`](Self::royalty_settlement_id).
    #[must_use]
    pub fn royalty_settlement_id(mut self, value: impl Into<String>) -> Self {
        self.royalty_settlement_id = Some(value.into());
        self
    }
}

impl Object for ListRoyaltiesRequest {
    const SHAPE: &'static Shape = &Shape::new("ListRoyaltiesRequest", &[
        Field::optional("app_id"),
        Field::optional("limit").minimum("1").maximum("100"),
        Field::optional("starting_after"),
        Field::optional("ending_before"),
        Field::optional("created.lt"),
        Field::optional("created.lte"),
        Field::optional("created.gt"),
        Field::optional("created.gte"),
        Field::optional("merchant_trade_id"),
        Field::optional("settle_account_id"),
        Field::optional("royalty_settlement_id"),
    ]);

    members!(
        0 app_id, 1 limit, 2 starting_after, 3 ending_before, 4 created_lt, 5 created_lte,
        6 created_gt, 7 created_gte, 8 merchant_trade_id, 9 settle_account_id,
        10 royalty_settlement_id
    );
}

object!(ListRoyaltiesRequest: Default);

/// One page of royalties.
#[derive(Clone)]
#[non_exhaustive]
pub struct RoyaltyListResponse {
    /// Kind of the wrapper, always `RoyaltyList`.
    ///
    /// Default: `"RoyaltyList"`.
    pub object: String,
    /// The royalties.
    pub data: Vec<Royalty>,
    /// Whether there is a further page; false on the last one.
    ///
    /// Default: `false`.
    pub has_more: bool,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl RoyaltyListResponse {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(object: impl Into<String>, data: Vec<Royalty>, has_more: bool) -> Self {
        Self { object: object.into(), data, has_more, ..Object::empty() }
    }
}

impl Object for RoyaltyListResponse {
    const SHAPE: &'static Shape = &Shape::new("RoyaltyListResponse", &[
        Field::required("object"),
        Field::required("data"),
        Field::required("has_more"),
    ]);

    members!(0 object, 1 data, 2 has_more; additional_properties);
}

object!(RoyaltyListResponse);

/// An order to share the money of a charge. It names the payer's side; what each receiver got is told by the
/// webhook.
#[derive(Clone)]
#[non_exhaustive]
pub struct Royalty {
    /// Kind of the object, always `Royalty`.
    ///
    /// Default: `"Royalty"`.
    pub object: String,
    /// Id of the royalty and cursor for paging.
    pub id: String,
    /// Whether real money moves. Spelled without an underscore, unlike `live_mode` of a charge.
    pub livemode: Option<bool>,
    /// State of the royalty.
    ///
    /// Default: `"RoyaltyStatusUnknown"`.
    pub status: RoyaltyStatus,
    /// Channel the shares are sent through.
    ///
    /// Default: `"RoyaltyMethodUnset"`.
    pub method: RoyaltyMethod,
    /// The charge whose money is shared.
    pub charge_id: String,
    /// Id of the order; orders are not supported yet, so it is empty.
    pub order_id: String,
    /// Reason shown on the statement, at most 80 characters.
    pub description: String,
    /// Application that pays the shares.
    pub payer_app_id: String,
    /// User that pays the shares.
    pub payer_user_id: String,
    /// Settlement account the shares are paid from.
    pub payer_settle_account_id: String,
    /// Batch in which the royalty is settled; empty until it is assigned.
    pub royalty_settlement_id: String,
    /// When the royalty was made, in Unix seconds.
    ///
    /// Default: `0`.
    pub created: i64,
    /// When the royalty was completed, in Unix seconds; 0 until then.
    ///
    /// Default: `0`.
    pub time_settled: i64,
    /// Texts by key kept with the royalty.
    pub metadata: BTreeMap<String, String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl Royalty {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(
        object: impl Into<String>,
        id: impl Into<String>,
        status: RoyaltyStatus,
        method: RoyaltyMethod,
        charge_id: impl Into<String>,
        order_id: impl Into<String>,
        description: impl Into<String>,
        payer_app_id: impl Into<String>,
        payer_user_id: impl Into<String>,
        payer_settle_account_id: impl Into<String>,
        royalty_settlement_id: impl Into<String>,
        created: i64,
        time_settled: i64,
        metadata: BTreeMap<String, String>,
    ) -> Self {
        Self {
            object: object.into(),
            id: id.into(),
            status,
            method,
            charge_id: charge_id.into(),
            order_id: order_id.into(),
            description: description.into(),
            payer_app_id: payer_app_id.into(),
            payer_user_id: payer_user_id.into(),
            payer_settle_account_id: payer_settle_account_id.into(),
            royalty_settlement_id: royalty_settlement_id.into(),
            created,
            time_settled,
            metadata,
            ..Object::empty()
        }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl Royalty {
    /// Sets [`livemode`](Self::livemode).
    #[must_use]
    pub fn livemode(mut self, value: bool) -> Self {
        self.livemode = Some(value);
        self
    }
}

impl Object for Royalty {
    const SHAPE: &'static Shape = &Shape::new("Royalty", &[
        Field::required("object"),
        Field::required("id"),
        Field::optional("livemode"),
        Field::required("status"),
        Field::required("method"),
        Field::required("charge_id"),
        Field::required("order_id"),
        Field::required("description"),
        Field::required("payer_app_id"),
        Field::required("payer_user_id"),
        Field::required("payer_settle_account_id"),
        Field::required("royalty_settlement_id"),
        Field::required("created"),
        Field::required("time_settled"),
        Field::required("metadata"),
    ]);

    members!(
        0 object, 1 id, 2 livemode, 3 status, 4 method, 5 charge_id, 6 order_id, 7 description,
        8 payer_app_id, 9 payer_user_id, 10 payer_settle_account_id, 11 royalty_settlement_id,
        12 created, 13 time_settled, 14 metadata; additional_properties
    );
}

object!(Royalty);

/// State of a royalty.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoyaltyStatus {
    /// `RoyaltyStatusUnknown`: Not known; ask again.
    Unspecified,
    /// `Processing`: Accepted and on its way.
    Processing,
    /// `Finished`: Carried out.
    Finished,
    /// A value that this version does not know, kept as it came.
    Unknown(String),
}

impl Enumeration for RoyaltyStatus {
    const NAME: &'static str = "RoyaltyStatus";

    const VALUES: &'static [&'static str] = &[
        "RoyaltyStatusUnknown",
        "Processing",
        "Finished",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Unspecified => "RoyaltyStatusUnknown",
            Self::Processing => "Processing",
            Self::Finished => "Finished",
            Self::Unknown(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "RoyaltyStatusUnknown" => Self::Unspecified,
            "Processing" => Self::Processing,
            "Finished" => Self::Finished,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

string_enum!(RoyaltyStatus);

/// Channel that carries out a royalty.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoyaltyMethod {
    /// `RoyaltyMethodUnset`: Not known yet.
    Unset,
    /// `Balance`: Balance at the gateway.
    Balance,
    /// `Alipay`: Alipay.
    Alipay,
    /// `Wechatpay`: WeChat Pay.
    Wechatpay,
    /// `YsepayMerchant`: Merchant account at Ysepay.
    YsepayMerchant,
    /// A value that this version does not know, kept as it came.
    Unknown(String),
}

impl Enumeration for RoyaltyMethod {
    const NAME: &'static str = "RoyaltyMethod";

    const VALUES: &'static [&'static str] = &[
        "RoyaltyMethodUnset",
        "Balance",
        "Alipay",
        "Wechatpay",
        "YsepayMerchant",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Unset => "RoyaltyMethodUnset",
            Self::Balance => "Balance",
            Self::Alipay => "Alipay",
            Self::Wechatpay => "Wechatpay",
            Self::YsepayMerchant => "YsepayMerchant",
            Self::Unknown(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "RoyaltyMethodUnset" => Self::Unset,
            "Balance" => Self::Balance,
            "Alipay" => Self::Alipay,
            "Wechatpay" => Self::Wechatpay,
            "YsepayMerchant" => Self::YsepayMerchant,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

string_enum!(RoyaltyMethod);

/// How the money of a charge is shared. The vendor lists every field as required without saying so in the text;
/// the three that carry the order are required here.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateRoyaltyRequest {
    /// The application the charge was made in; must belong to the API key.
    pub app_id: String,
    /// The paid charge whose money is shared.
    pub charge_id: String,
    /// Id of an order. The vendor says that orders are not supported yet; leave it out.
    pub order_id: Option<String>,
    /// Reason shown on the statement, at most 80 characters.
    pub description: Option<String>,
    /// Who gets what.
    pub receivers: Vec<RoyaltyReceiver>,
    /// URL that gets the `royalty.*` events of this royalty. A charge has a field of this name too, with another
    /// meaning.
    pub callback_url: Option<String>,
}

impl CreateRoyaltyRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(
        app_id: impl Into<String>,
        charge_id: impl Into<String>,
        receivers: Vec<RoyaltyReceiver>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            charge_id: charge_id.into(),
            receivers,
            ..Object::empty()
        }
    }

    /// Sets [`order_id`](Self::order_id).
    #[must_use]
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`callback_url`](Self::callback_url).
    #[must_use]
    pub fn callback_url(mut self, value: impl Into<String>) -> Self {
        self.callback_url = Some(value.into());
        self
    }
}

impl Object for CreateRoyaltyRequest {
    const SHAPE: &'static Shape = &Shape::new("CreateRoyaltyRequest", &[
        Field::required("app_id"),
        Field::required("charge_id"),
        Field::optional("order_id"),
        Field::optional("description").max_length(80),
        Field::required("receivers").min_items(1),
        Field::optional("callback_url"),
    ]);

    members!(0 app_id, 1 charge_id, 2 order_id, 3 description, 4 receivers, 5 callback_url);
}

object!(CreateRoyaltyRequest);

/// One receiver of a share.
#[derive(Clone)]
#[non_exhaustive]
pub struct RoyaltyReceiver {
    /// Business user who receives; needs a settlement account that fits the channel of the charge.
    pub recipient_business_user_id: String,
    /// How `amount` is to be read.
    ///
    /// Default: `"ROYALTY_MODE_UNSET"`.
    pub royalty_mode: RoyaltyMode,
    /// With mode `FIXED` the share in yuan, with mode `RATE` a fraction of the charge: 0.1 is 10 %.
    pub amount: Decimal,
    /// Share as a fraction of the charge, only with mode `RATE`.
    pub ratio: Option<Decimal>,
    /// How the fee for this share is computed.
    ///
    /// Default: `"FREE"`.
    pub fee_model: Option<RoyaltyFeeMode>,
    /// Fee in yuan, taken off the share before it goes to the channel. Give this or `fee_ratio`.
    pub fee: Option<Decimal>,
    /// Fee as a fraction of the share. Give this or `fee`.
    pub fee_ratio: Option<Decimal>,
}

impl RoyaltyReceiver {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(
        recipient_business_user_id: impl Into<String>,
        royalty_mode: RoyaltyMode,
        amount: Decimal,
    ) -> Self {
        Self {
            recipient_business_user_id: recipient_business_user_id.into(),
            royalty_mode,
            amount,
            ..Object::empty()
        }
    }

    /// Sets [`ratio`](Self::ratio).
    #[must_use]
    pub fn ratio(mut self, value: Decimal) -> Self {
        self.ratio = Some(value);
        self
    }

    /// Sets [`fee_model`](Self::fee_model).
    #[must_use]
    pub fn fee_model(mut self, value: RoyaltyFeeMode) -> Self {
        self.fee_model = Some(value);
        self
    }

    /// Sets [`fee`](Self::fee).
    #[must_use]
    pub fn fee(mut self, value: Decimal) -> Self {
        self.fee = Some(value);
        self
    }

    /// Sets [`fee_ratio`](Self::fee_ratio).
    #[must_use]
    pub fn fee_ratio(mut self, value: Decimal) -> Self {
        self.fee_ratio = Some(value);
        self
    }
}

impl Object for RoyaltyReceiver {
    const SHAPE: &'static Shape = &Shape::new("RoyaltyReceiver", &[
        Field::required("recipient_business_user_id"),
        Field::required("royalty_mode"),
        Field::required("amount").as_number(),
        Field::optional("ratio").as_number(),
        Field::optional("fee_model"),
        Field::optional("fee").as_number(),
        Field::optional("fee_ratio").as_number(),
    ]);

    members!(
        0 recipient_business_user_id, 1 royalty_mode, 2 amount, 3 ratio, 4 fee_model, 5 fee,
        6 fee_ratio
    );
}

object!(RoyaltyReceiver);

/// How a share is given. The vendor's text writes the values in lower case and speaks of a third, free; the wire
/// knows only these.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoyaltyMode {
    /// `ROYALTY_MODE_UNSET`: Not given; the value of a field that was left out.
    Unset,
    /// `FIXED`: `amount` is money in yuan.
    Fixed,
    /// `RATE`: `amount` is a fraction of the charge.
    Rate,
    /// A value that this version does not know, kept as it came.
    Unknown(String),
}

impl Enumeration for RoyaltyMode {
    const NAME: &'static str = "RoyaltyMode";

    const VALUES: &'static [&'static str] = &["ROYALTY_MODE_UNSET", "FIXED", "RATE"];

    fn as_str(&self) -> &str {
        match self {
            Self::Unset => "ROYALTY_MODE_UNSET",
            Self::Fixed => "FIXED",
            Self::Rate => "RATE",
            Self::Unknown(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "ROYALTY_MODE_UNSET" => Self::Unset,
            "FIXED" => Self::Fixed,
            "RATE" => Self::Rate,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

string_enum!(RoyaltyMode);

/// How the fee for a share is computed.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoyaltyFeeMode {
    /// `FREE`: No fee.
    Free,
    /// `FIXED`: `fee` is taken off.
    Fixed,
    /// `RATE`: `fee_ratio` of the share is taken off.
    Rate,
    /// A value that this version does not know, kept as it came.
    Unknown(String),
}

impl Enumeration for RoyaltyFeeMode {
    const NAME: &'static str = "RoyaltyFeeMode";

    const VALUES: &'static [&'static str] = &["FREE", "FIXED", "RATE"];

    fn as_str(&self) -> &str {
        match self {
            Self::Free => "FREE",
            Self::Fixed => "FIXED",
            Self::Rate => "RATE",
            Self::Unknown(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "FREE" => Self::Free,
            "FIXED" => Self::Fixed,
            "RATE" => Self::Rate,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

string_enum!(RoyaltyFeeMode);

/// One royalty with its wrapper.
#[derive(Clone)]
#[non_exhaustive]
pub struct RoyaltyResponse {
    /// Kind of the wrapper, always `Royalty`.
    ///
    /// Default: `"Royalty"`.
    pub object: String,
    /// The royalty.
    pub data: Nullable<Royalty>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl RoyaltyResponse {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(object: impl Into<String>) -> Self {
        Self { object: object.into(), ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl RoyaltyResponse {
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn data(mut self, value: impl Into<Nullable<Royalty>>) -> Self {
        self.data = value.into();
        self
    }
}

impl Object for RoyaltyResponse {
    const SHAPE: &'static Shape = &Shape::new("RoyaltyResponse", &[
        Field::required("object"),
        Field::optional("data").nullable(),
    ]);

    members!(0 object, 1 data; additional_properties);
}

object!(RoyaltyResponse);

/// Read a royalty.
///
/// Input of `RoyaltyServiceRetrieveRoyalty`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetRoyaltyRequest {
    /// Id of the royalty.
    pub id: String,
}

impl GetRoyaltyRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Object for GetRoyaltyRequest {
    const SHAPE: &'static Shape = &Shape::new("GetRoyaltyRequest", &[
        Field::required("id"),
    ]);

    members!(0 id);
}

object!(GetRoyaltyRequest);
