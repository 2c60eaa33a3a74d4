// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Charges: requests, answers and what they are made of.

use std::collections::BTreeMap;
use crate::runtime::{
    Accept, DateTime, Decimal, Enumeration, Field, Map, Nullable, Object, Shape, members,
    object, string_enum,
};
use super::{Any, Refund};

/// List charges.
///
/// Input of `ChargeServiceQueryChargeList2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListChargesRequest {
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
    /// Merchant order number given when the charge was created; narrows the answer to that order.
    pub merchant_trade_id: Option<String>,
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
    /// Only charges of this channel. The default stands for no filter and need not be sent.
    ///
    /// Default: `"CHANNEL_INVALID_UNSPECIFIED"`.
    pub channel: Option<Channel>,
    /// true returns only paid charges; false filters nothing.
    ///
    /// Default: `false`.
    pub paid: Option<bool>,
    /// true returns only charges with a refund, failed refunds included; false filters nothing.
    ///
    /// Default: `false`.
    pub refunded: Option<bool>,
    /// true returns only reversed charges; false filters nothing.
    ///
    /// Default: `false`.
    pub reversed: Option<bool>,
    /// true returns only closed charges; false filters nothing.
    ///
    /// Default: `false`.
    pub closed: Option<bool>,
    /// true returns only expired charges; false filters nothing.
    ///
    /// Default: `false`.
    pub expired: Option<bool>,
}

impl ListChargesRequest {
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

    /// Sets [`merchant_trade_id`](Self::merchant_trade_id).
    #[must_use]
    pub fn merchant_trade_id(mut self, value: impl Into<String>) -> Self {
        self.merchant_trade_id = Some(value.into());
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

    /// Sets [`channel`](Self::channel).
    #[must_use]
    pub fn channel(mut self, value: Channel) -> Self {
        self.channel = Some(value);
        self
    }

    /// Sets [`paid`](Self::paid).
    #[must_use]
    pub fn paid(mut self, value: bool) -> Self {
        self.paid = Some(value);
        self
    }

    /// Sets [`refunded`](Self::refunded).
    #[must_use]
    pub fn refunded(mut self, value: bool) -> Self {
        self.refunded = Some(value);
        self
    }

    /// Sets [`reversed`](Self::reversed).
    #[must_use]
    pub fn reversed(mut self, value: bool) -> Self {
        self.reversed = Some(value);
        self
    }

    /// Sets [`closed`](Self::closed).
    #[must_use]
    pub fn closed(mut self, value: bool) -> Self {
        self.closed = Some(value);
        self
    }

    /// Sets [`expired`](Self::expired).
    #[must_use]
    pub fn expired(mut self, value: bool) -> Self {
        self.expired = Some(value);
        self
    }
}

impl Object for ListChargesRequest {
    const SHAPE: &'static Shape = &Shape::new("ListChargesRequest", &[
        Field::optional("app_id"),
        Field::optional("limit").minimum("1").maximum("100"),
        Field::optional("starting_after"),
        Field::optional("ending_before"),
        Field::optional("merchant_trade_id"),
        Field::optional("created.lt"),
        Field::optional("created.lte"),
        Field::optional("created.gt"),
        Field::optional("created.gte"),
        Field::optional("channel"),
        Field::optional("paid"),
        Field::optional("refunded"),
        Field::optional("reversed"),
        Field::optional("closed"),
        Field::optional("expired"),
    ]);

    members!(
        0 app_id, 1 limit, 2 starting_after, 3 ending_before, 4 merchant_trade_id, 5 created_lt,
        6 created_lte, 7 created_gt, 8 created_gte, 9 channel, 10 paid, 11 refunded, 12 reversed,
        13 closed, 14 expired
    );
}

object!(ListChargesRequest: Default);

/// How a charge is paid. BALANCE, WechatpayFace and UnionPayQr take no channel data; every other channel has a
/// member of its own in `extra`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Channel {
    /// `CHANNEL_INVALID_UNSPECIFIED`: No channel given; as a filter: any channel.
    Unspecified,
    /// `BALANCE`: Balance held at Justap.
    Balance,
    /// `AlipayQR`: Alipay: the merchant shows a QR code, the payer scans it.
    AlipayQr,
    /// `AlipayScan`: Alipay: the merchant scans the payer's bar code.
    AlipayScan,
    /// `AlipayApp`: Alipay inside the merchant's mobile app.
    AlipayApp,
    /// `AlipayWap`: Alipay on a mobile web site.
    AlipayWap,
    /// `AlipayPage`: Alipay on a desktop web site.
    AlipayPage,
    /// `AlipayFace`: Alipay by face.
    AlipayFace,
    /// `AlipayLite`: Alipay in a mini program.
    AlipayLite,
    /// `AlipayJSAPI`: Alipay in a page or mini program opened inside Alipay (JSAPI).
    AlipayJsapi,
    /// `WechatpayApp`: WeChat Pay inside the merchant's mobile app.
    WechatpayApp,
    /// `WechatpayJSAPI`: WeChat Pay in a page opened inside WeChat (official account).
    WechatpayJsapi,
    /// `WechatpayH5`: WeChat Pay on a mobile web site outside WeChat.
    WechatpayH5,
    /// `WechatpayNative`: WeChat Pay: the merchant shows a QR code, the payer scans it.
    WechatpayNative,
    /// `WechatpayLite`: WeChat Pay in a mini program.
    WechatpayLite,
    /// `WechatpayFace`: WeChat Pay by face.
    WechatpayFace,
    /// `WechatpayScan`: WeChat Pay: the merchant scans the payer's code.
    WechatpayScan,
    /// `UnionPayQr`: UnionPay: the merchant shows a QR code.
    UnionPayQr,
    /// A value that this version does not know, kept as it came.
    Unknown(String),
}

impl Enumeration for Channel {
    const NAME: &'static str = "Channel";

    const VALUES: &'static [&'static str] = &[
        "CHANNEL_INVALID_UNSPECIFIED",
        "BALANCE",
        "AlipayQR",
        "AlipayScan",
        "AlipayApp",
        "AlipayWap",
        "AlipayPage",
        "AlipayFace",
        "AlipayLite",
        "AlipayJSAPI",
        "WechatpayApp",
        "WechatpayJSAPI",
        "WechatpayH5",
        "WechatpayNative",
        "WechatpayLite",
        "WechatpayFace",
        "WechatpayScan",
        "UnionPayQr",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Unspecified => "CHANNEL_INVALID_UNSPECIFIED",
            Self::Balance => "BALANCE",
            Self::AlipayQr => "AlipayQR",
            Self::AlipayScan => "AlipayScan",
            Self::AlipayApp => "AlipayApp",
            Self::AlipayWap => "AlipayWap",
            Self::AlipayPage => "AlipayPage",
            Self::AlipayFace => "AlipayFace",
            Self::AlipayLite => "AlipayLite",
            Self::AlipayJsapi => "AlipayJSAPI",
            Self::WechatpayApp => "WechatpayApp",
            Self::WechatpayJsapi => "WechatpayJSAPI",
            Self::WechatpayH5 => "WechatpayH5",
            Self::WechatpayNative => "WechatpayNative",
            Self::WechatpayLite => "WechatpayLite",
            Self::WechatpayFace => "WechatpayFace",
            Self::WechatpayScan => "WechatpayScan",
            Self::UnionPayQr => "UnionPayQr",
            Self::Unknown(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "CHANNEL_INVALID_UNSPECIFIED" => Self::Unspecified,
            "BALANCE" => Self::Balance,
            "AlipayQR" => Self::AlipayQr,
            "AlipayScan" => Self::AlipayScan,
            "AlipayApp" => Self::AlipayApp,
            "AlipayWap" => Self::AlipayWap,
            "AlipayPage" => Self::AlipayPage,
            "AlipayFace" => Self::AlipayFace,
            "AlipayLite" => Self::AlipayLite,
            "AlipayJSAPI" => Self::AlipayJsapi,
            "WechatpayApp" => Self::WechatpayApp,
            "WechatpayJSAPI" => Self::WechatpayJsapi,
            "WechatpayH5" => Self::WechatpayH5,
            "WechatpayNative" => Self::WechatpayNative,
            "WechatpayLite" => Self::WechatpayLite,
            "WechatpayFace" => Self::WechatpayFace,
            "WechatpayScan" => Self::WechatpayScan,
            "UnionPayQr" => Self::UnionPayQr,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

string_enum!(Channel);

/// One page of charges, newest first.
#[derive(Clone)]
#[non_exhaustive]
pub struct ChargeListResponse {
    /// Kind of answer, ChargeList.
    pub object: Option<String>,
    /// The charges of this page.
    pub data: Option<Vec<Charge>>,
    /// Whether more follow; false on the last page.
    ///
    /// Default: `false`.
    pub has_more: bool,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl ChargeListResponse {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(has_more: bool) -> Self {
        Self { has_more, ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl ChargeListResponse {
    /// Sets [`object`](Self::object).
    #[must_use]
    pub fn object(mut self, value: impl Into<String>) -> Self {
        self.object = Some(value.into());
        self
    }

    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn data(mut self, value: Vec<Charge>) -> Self {
        self.data = Some(value);
        self
    }
}

impl Object for ChargeListResponse {
    const SHAPE: &'static Shape = &Shape::new("ChargeListResponse", &[
        Field::optional("object"),
        Field::optional("data"),
        Field::required("has_more"),
    ]);

    members!(0 object, 1 data, 2 has_more; additional_properties);
}

object!(ChargeListResponse);

/// A payment order: what is to be paid, how far it got, and what was refunded. `paid`, `closed`, `reversed` and
/// `refunded` tell its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct Charge {
    /// Kind of object, always Charge.
    ///
    /// Default: `"Charge"`.
    pub object: String,
    /// Id of the charge; use it to read, reverse and refund, and as list cursor.
    pub charge_id: String,
    /// The application that charges.
    pub app_id: String,
    /// Your own order number, unique per app.
    pub merchant_trade_id: String,
    /// Payment number; empty until it is known.
    pub transaction_no: String,
    /// How the payer pays.
    ///
    /// Default: `"CHANNEL_INVALID_UNSPECIFIED"`.
    pub channel: Channel,
    /// Amount of the order in yuan.
    ///
    /// Default: `0`.
    pub amount: Decimal,
    /// Amount settled to the merchant in yuan; only some channels give it.
    pub amount_settle: Decimal,
    /// Sum of the refunds in yuan.
    pub amount_refund: Decimal,
    /// Sum shared out to others in yuan.
    pub amount_royalty: Decimal,
    /// Fee in yuan, by its name and the webhook page; the vendor labels it order amount here.
    pub amount_fee: Decimal,
    /// Currency, ISO 4217; CNY.
    pub currency: String,
    /// Title of the goods or service.
    pub subject: String,
    /// Details of what is sold.
    pub body: String,
    /// Note on the trade.
    pub description: String,
    /// IP address of the paying client.
    pub client_ip: String,
    /// true: a real trade; false: made with a test key. Read by its name; the vendor's text says the reverse.
    ///
    /// Default: `false`.
    pub live_mode: bool,
    /// Whether it was paid.
    ///
    /// Default: `false`.
    pub paid: bool,
    /// Whether any refund exists, failed ones included. For the money look at `amount_refund`.
    ///
    /// Default: `false`.
    pub refunded: bool,
    /// Whether it was reversed.
    ///
    /// Default: `false`.
    pub reversed: bool,
    /// Whether it was closed and can no longer be paid.
    ///
    /// Default: `false`.
    pub closed: bool,
    /// Lifetime of the order in seconds.
    ///
    /// Default: `0`.
    pub ttl: i32,
    /// When it was created.
    pub created_at: Nullable<DateTime>,
    /// When it expires.
    pub time_expire: Nullable<DateTime>,
    /// When it expires, Unix seconds as text.
    pub expired_ts: Option<i64>,
    /// When it was paid; null before that.
    pub paid_at: Nullable<DateTime>,
    /// When it was paid, Unix seconds as text; 0 before that.
    pub paid_ts: Option<i64>,
    /// When it was closed; null before that.
    pub closed_at: Nullable<DateTime>,
    /// When it was closed, Unix seconds as text; 0 before that.
    pub closed_ts: Option<i64>,
    /// When it was reversed; null before that.
    pub reversed_at: Nullable<DateTime>,
    /// Error code of the acquirer; `0` or empty means no failure. A refused payment can come with HTTP 200.
    pub failure_code: String,
    /// Error text of the acquirer.
    pub failure_msg: String,
    /// Texts of your own by key; they come back with the charge.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The refunds of this charge.
    pub refunds: Option<Vec<Refund>>,
    /// Payment credential. The vendor does not describe its content; look into `extra` first.
    pub credential: Nullable<Any>,
    /// What the channel returned; the member that matches `channel` holds what the payer's client needs.
    pub extra: Nullable<ChargeExtra>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl Charge {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(
        object: impl Into<String>,
        charge_id: impl Into<String>,
        app_id: impl Into<String>,
        merchant_trade_id: impl Into<String>,
        transaction_no: impl Into<String>,
        channel: Channel,
        amount: Decimal,
        amount_settle: Decimal,
        amount_refund: Decimal,
        amount_royalty: Decimal,
        amount_fee: Decimal,
        currency: impl Into<String>,
        subject: impl Into<String>,
        body: impl Into<String>,
        description: impl Into<String>,
        client_ip: impl Into<String>,
        live_mode: bool,
        paid: bool,
        refunded: bool,
        reversed: bool,
        closed: bool,
        ttl: i32,
        failure_code: impl Into<String>,
        failure_msg: impl Into<String>,
    ) -> Self {
        Self {
            object: object.into(),
            charge_id: charge_id.into(),
            app_id: app_id.into(),
            merchant_trade_id: merchant_trade_id.into(),
            transaction_no: transaction_no.into(),
            channel,
            amount,
            amount_settle,
            amount_refund,
            amount_royalty,
            amount_fee,
            currency: currency.into(),
            subject: subject.into(),
            body: body.into(),
            description: description.into(),
            client_ip: client_ip.into(),
            live_mode,
            paid,
            refunded,
            reversed,
            closed,
            ttl,
            failure_code: failure_code.into(),
            failure_msg: failure_msg.into(),
            ..Object::empty()
        }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl Charge {
    /// Sets [`created_at`](Self::created_at).
    #[must_use]
    pub fn created_at(mut self, value: impl Into<Nullable<DateTime>>) -> Self {
        self.created_at = value.into();
        self
    }

    /// Sets [`time_expire`](Self::time_expire).
    #[must_use]
    pub fn time_expire(mut self, value: impl Into<Nullable<DateTime>>) -> Self {
        self.time_expire = value.into();
        self
    }

    /// Sets [`expired_ts`](Self::expired_ts).
    #[must_use]
    pub fn expired_ts(mut self, value: i64) -> Self {
        self.expired_ts = Some(value);
        self
    }

    /// Sets [`paid_at`](Self::paid_at).
    #[must_use]
    pub fn paid_at(mut self, value: impl Into<Nullable<DateTime>>) -> Self {
        self.paid_at = value.into();
        self
    }

    /// Sets [`paid_ts`](Self::paid_ts).
    #[must_use]
    pub fn paid_ts(mut self, value: i64) -> Self {
        self.paid_ts = Some(value);
        self
    }

    /// Sets [`closed_at`](Self::closed_at).
    #[must_use]
    pub fn closed_at(mut self, value: impl Into<Nullable<DateTime>>) -> Self {
        self.closed_at = value.into();
        self
    }

    /// Sets [`closed_ts`](Self::closed_ts).
    #[must_use]
    pub fn closed_ts(mut self, value: i64) -> Self {
        self.closed_ts = Some(value);
        self
    }

    /// Sets [`reversed_at`](Self::reversed_at).
    #[must_use]
    pub fn reversed_at(mut self, value: impl Into<Nullable<DateTime>>) -> Self {
        self.reversed_at = value.into();
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn metadata(mut self, value: BTreeMap<String, String>) -> Self {
        self.metadata = Some(value);
        self
    }

    /// Sets [`refunds`](Self::refunds).
    #[must_use]
    pub fn refunds(mut self, value: Vec<Refund>) -> Self {
        self.refunds = Some(value);
        self
    }

    /// Sets [`credential`](Self::credential).
    #[must_use]
    pub fn credential(mut self, value: impl Into<Nullable<Any>>) -> Self {
        self.credential = value.into();
        self
    }

    /// Sets [`extra`](Self::extra).
    #[must_use]
    pub fn extra(mut self, value: impl Into<Nullable<ChargeExtra>>) -> Self {
        self.extra = value.into();
        self
    }
}

impl Object for Charge {
    const SHAPE: &'static Shape = &Shape::new("Charge", &[
        Field::required("object"),
        Field::required("charge_id"),
        Field::required("app_id"),
        Field::required("merchant_trade_id"),
        Field::required("transaction_no"),
        Field::required("channel"),
        Field::required("amount").as_number(),
        Field::required("amount_settle").as_number(),
        Field::required("amount_refund").as_number(),
        Field::required("amount_royalty").as_number(),
        Field::required("amount_fee").as_number(),
        Field::required("currency"),
        Field::required("subject"),
        Field::required("body"),
        Field::required("description"),
        Field::required("client_ip"),
        Field::required("live_mode"),
        Field::required("paid"),
        Field::required("refunded"),
        Field::required("reversed"),
        Field::required("closed"),
        Field::required("ttl"),
        Field::optional("created_at").nullable(),
        Field::optional("time_expire").nullable(),
        Field::optional("expired_ts").as_text(),
        Field::optional("paid_at").nullable(),
        Field::optional("paid_ts").as_text(),
        Field::optional("closed_at").nullable(),
        Field::optional("closed_ts").as_text(),
        Field::optional("reversed_at").nullable(),
        Field::required("failure_code"),
        Field::required("failure_msg"),
        Field::optional("metadata"),
        Field::optional("refunds"),
        Field::optional("credential").nullable().sensitive(),
        Field::optional("extra").nullable(),
    ]);

    members!(
        0 object, 1 charge_id, 2 app_id, 3 merchant_trade_id, 4 transaction_no, 5 channel,
        6 amount, 7 amount_settle, 8 amount_refund, 9 amount_royalty, 10 amount_fee, 11 currency,
        12 subject, 13 body, 14 description, 15 client_ip, 16 live_mode, 17 paid, 18 refunded,
        19 reversed, 20 closed, 21 ttl, 22 created_at, 23 time_expire, 24 expired_ts, 25 paid_at,
        26 paid_ts, 27 closed_at, 28 closed_ts, 29 reversed_at, 30 failure_code, 31 failure_msg,
        32 metadata, 33 refunds, 34 credential, 35 extra; additional_properties
    );
}

object!(Charge);

/// Channel data of a charge as returned. Only the member that matches `channel` is filled; the others are null or
/// absent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ChargeExtra {
    /// Filled for channel AlipayApp: `pay_param` for the app SDK.
    pub alipay_app: Nullable<AlipayAppExtra>,
    /// Filled for channel AlipayFace.
    pub alipay_face: Nullable<Map>,
    /// Filled for channel AlipayJSAPI.
    pub alipay_jsapi: Nullable<AlipayJsapiExtra>,
    /// Filled for channel AlipayLite: `trade_no` for the mini program.
    pub alipay_lite: Nullable<AlipayLiteExtra>,
    /// Filled for channel AlipayPage: `pay_url` to open.
    pub alipay_page: Nullable<AlipayPageExtra>,
    /// Filled for channel AlipayQR: `qr_code` to show.
    pub alipay_qr: Nullable<AlipayQrExtra>,
    /// Filled for channel AlipayScan: how the amount was made up.
    pub alipay_scan: Nullable<AlipayScanExtra>,
    /// Filled for channel AlipayWap: `pay_url` to open.
    pub alipay_wap: Nullable<AlipayWapExtra>,
    /// Filled for channel WechatpayApp: `app_config` for the app SDK.
    pub wechatpay_app: Nullable<WechatpayAppExtra>,
    /// Filled for channel WechatpayH5: `pay_url` to open.
    pub wechatpay_h5: Nullable<WechatpayH5Extra>,
    /// Filled for channel WechatpayJSAPI: `jsapi_config` for the page.
    pub wechatpay_jsapi: Nullable<WechatpayJsapiExtra>,
    /// Filled for channel WechatpayLite: `applet_config` for the mini program.
    pub wechatpay_lite: Nullable<WechatpayLiteExtra>,
    /// Filled for channel WechatpayNative: `qr_code` to show.
    pub wechatpay_native: Nullable<WechatpayNativeExtra>,
    /// Filled for channel WechatpayScan: bank, cash part and payer.
    pub wechatpay_scan: Nullable<WechatpayScanExtra>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl ChargeExtra {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl ChargeExtra {
    /// Sets [`alipay_app`](Self::alipay_app).
    #[must_use]
    pub fn alipay_app(mut self, value: impl Into<Nullable<AlipayAppExtra>>) -> Self {
        self.alipay_app = value.into();
        self
    }

    /// Sets [`alipay_face`](Self::alipay_face).
    #[must_use]
    pub fn alipay_face(mut self, value: impl Into<Nullable<Map>>) -> Self {
        self.alipay_face = value.into();
        self
    }

    /// Sets [`alipay_jsapi`](Self::alipay_jsapi).
    #[must_use]
    pub fn alipay_jsapi(mut self, value: impl Into<Nullable<AlipayJsapiExtra>>) -> Self {
        self.alipay_jsapi = value.into();
        self
    }

    /// Sets [`alipay_lite`](Self::alipay_lite).
    #[must_use]
    pub fn alipay_lite(mut self, value: impl Into<Nullable<AlipayLiteExtra>>) -> Self {
        self.alipay_lite = value.into();
        self
    }

    /// Sets [`alipay_page`](Self::alipay_page).
    #[must_use]
    pub fn alipay_page(mut self, value: impl Into<Nullable<AlipayPageExtra>>) -> Self {
        self.alipay_page = value.into();
        self
    }

    /// Sets [`alipay_qr`](Self::alipay_qr).
    #[must_use]
    pub fn alipay_qr(mut self, value: impl Into<Nullable<AlipayQrExtra>>) -> Self {
        self.alipay_qr = value.into();
        self
    }

    /// Sets [`alipay_scan`](Self::alipay_scan).
    #[must_use]
    pub fn alipay_scan(mut self, value: impl Into<Nullable<AlipayScanExtra>>) -> Self {
        self.alipay_scan = value.into();
        self
    }

    /// Sets [`alipay_wap`](Self::alipay_wap).
    #[must_use]
    pub fn alipay_wap(mut self, value: impl Into<Nullable<AlipayWapExtra>>) -> Self {
        self.alipay_wap = value.into();
        self
    }

    /// Sets [`wechatpay_app`](Self::wechatpay_app).
    #[must_use]
    pub fn wechatpay_app(mut self, value: impl Into<Nullable<WechatpayAppExtra>>) -> Self {
        self.wechatpay_app = value.into();
        self
    }

    /// Sets [`wechatpay_h5`](Self::wechatpay_h5).
    #[must_use]
    pub fn wechatpay_h5(mut self, value: impl Into<Nullable<WechatpayH5Extra>>) -> Self {
        self.wechatpay_h5 = value.into();
        self
    }

    /// Sets [`wechatpay_jsapi`](Self::wechatpay_jsapi).
    #[must_use]
    pub fn wechatpay_jsapi(mut self, value: impl Into<Nullable<WechatpayJsapiExtra>>) -> Self {
        self.wechatpay_jsapi = value.into();
        self
    }

    /// Sets [`wechatpay_lite`](Self::wechatpay_lite).
    #[must_use]
    pub fn wechatpay_lite(mut self, value: impl Into<Nullable<WechatpayLiteExtra>>) -> Self {
        self.wechatpay_lite = value.into();
        self
    }

    /// Sets [`wechatpay_native`](Self::wechatpay_native).
    #[must_use]
    pub fn wechatpay_native(mut self, value: impl Into<Nullable<WechatpayNativeExtra>>) -> Self {
        self.wechatpay_native = value.into();
        self
    }

    /// Sets [`wechatpay_scan`](Self::wechatpay_scan).
    #[must_use]
    pub fn wechatpay_scan(mut self, value: impl Into<Nullable<WechatpayScanExtra>>) -> Self {
        self.wechatpay_scan = value.into();
        self
    }
}

impl Object for ChargeExtra {
    const SHAPE: &'static Shape = &Shape::new("ChargeExtra", &[
        Field::optional("alipay_app").nullable(),
        Field::optional("alipay_face").nullable(),
        Field::optional("alipay_jsapi").nullable(),
        Field::optional("alipay_lite").nullable(),
        Field::optional("alipay_page").nullable(),
        Field::optional("alipay_qr").nullable(),
        Field::optional("alipay_scan").nullable(),
        Field::optional("alipay_wap").nullable(),
        Field::optional("wechatpay_app").nullable(),
        Field::optional("wechatpay_h5").nullable(),
        Field::optional("wechatpay_jsapi").nullable(),
        Field::optional("wechatpay_lite").nullable(),
        Field::optional("wechatpay_native").nullable(),
        Field::optional("wechatpay_scan").nullable(),
    ]);

    members!(
        0 alipay_app, 1 alipay_face, 2 alipay_jsapi, 3 alipay_lite, 4 alipay_page, 5 alipay_qr,
        6 alipay_scan, 7 alipay_wap, 8 wechatpay_app, 9 wechatpay_h5, 10 wechatpay_jsapi,
        11 wechatpay_lite, 12 wechatpay_native, 13 wechatpay_scan; additional_properties
    );
}

object!(ChargeExtra: Default);

/// Data of channel AlipayApp: a payment started inside the merchant's mobile app. The answer holds `pay_param`
/// for the Alipay SDK. The vendor lists all fields but `ext_user_info`, `extend_params`, `goods_detail` as
/// required. Fill only what you need.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlipayAppExtra {
    /// Number of the credit agreement behind the payment. Only in answers.
    ///
    /// Only in answers.
    pub credit_agreement_id: Option<String>,
    /// Order number of the credit business. Only in answers.
    ///
    /// Only in answers.
    pub credit_biz_order_id: Option<String>,
    /// Mode of the credit payment. Only in answers.
    ///
    /// Only in answers.
    pub credit_pay_mode: Option<String>,
    /// Payment sources the payer must not use, Alipay codes separated by commas. Do not combine with
    /// `enable_pay_channels`.
    pub disable_pay_channels: Option<String>,
    /// The only payment sources the payer may use, Alipay codes separated by commas. Do not combine with
    /// `disable_pay_channels`.
    pub enable_pay_channels: Option<String>,
    /// Restricts who may pay: identity, age or mobile number of the payer.
    pub ext_user_info: Nullable<AlipayExtUserInfo>,
    /// Business extension parameters, for instance instalments and the service provider's number.
    pub extend_params: Nullable<AlipayExtendParams>,
    /// The goods of the order, one entry per kind.
    pub goods_detail: Option<Vec<AlipayGoodsDetail>>,
    /// Main kind of goods: `0` virtual, `1` physical.
    pub goods_type: Option<String>,
    /// Merchant order number as Alipay holds it. Only in answers.
    ///
    /// Only in answers.
    pub merchant_trade_id: Option<String>,
    /// Signed order string to hand to the Alipay app SDK unchanged. Only in answers.
    ///
    /// Only in answers.
    pub pay_param: Option<String>,
    /// Code of the contracted Alipay product.
    pub product_code: Option<String>,
    /// Alipay user id of the seller, 16 digits starting with 2088. Only in answers.
    ///
    /// Only in answers.
    pub seller_id: Option<String>,
    /// Shop number given by the merchant.
    pub store_id: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl AlipayAppExtra {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`credit_agreement_id`](Self::credit_agreement_id).
    #[must_use]
    pub fn credit_agreement_id(mut self, value: impl Into<String>) -> Self {
        self.credit_agreement_id = Some(value.into());
        self
    }

    /// Sets [`credit_biz_order_id`](Self::credit_biz_order_id).
    #[must_use]
    pub fn credit_biz_order_id(mut self, value: impl Into<String>) -> Self {
        self.credit_biz_order_id = Some(value.into());
        self
    }

    /// Sets [`credit_pay_mode`](Self::credit_pay_mode).
    #[must_use]
    pub fn credit_pay_mode(mut self, value: impl Into<String>) -> Self {
        self.credit_pay_mode = Some(value.into());
        self
    }

    /// Sets [`disable_pay_channels`](Self::disable_pay_channels).
    #[must_use]
    pub fn disable_pay_channels(mut self, value: impl Into<String>) -> Self {
        self.disable_pay_channels = Some(value.into());
        self
    }

    /// Sets [`enable_pay_channels`](Self::enable_pay_channels).
    #[must_use]
    pub fn enable_pay_channels(mut self, value: impl Into<String>) -> Self {
        self.enable_pay_channels = Some(value.into());
        self
    }

    /// Sets [`ext_user_info`](Self::ext_user_info).
    #[must_use]
    pub fn ext_user_info(mut self, value: impl Into<Nullable<AlipayExtUserInfo>>) -> Self {
        self.ext_user_info = value.into();
        self
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[must_use]
    pub fn extend_params(mut self, value: impl Into<Nullable<AlipayExtendParams>>) -> Self {
        self.extend_params = value.into();
        self
    }

    /// Sets [`goods_detail`](Self::goods_detail).
    #[must_use]
    pub fn goods_detail(mut self, value: Vec<AlipayGoodsDetail>) -> Self {
        self.goods_detail = Some(value);
        self
    }

    /// Sets [`goods_type`](Self::goods_type).
    #[must_use]
    pub fn goods_type(mut self, value: impl Into<String>) -> Self {
        self.goods_type = Some(value.into());
        self
    }

    /// Sets [`merchant_trade_id`](Self::merchant_trade_id).
    #[must_use]
    pub fn merchant_trade_id(mut self, value: impl Into<String>) -> Self {
        self.merchant_trade_id = Some(value.into());
        self
    }

    /// Sets [`pay_param`](Self::pay_param).
    #[must_use]
    pub fn pay_param(mut self, value: impl Into<String>) -> Self {
        self.pay_param = Some(value.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[must_use]
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }

    /// Sets [`seller_id`](Self::seller_id).
    #[must_use]
    pub fn seller_id(mut self, value: impl Into<String>) -> Self {
        self.seller_id = Some(value.into());
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[must_use]
    pub fn store_id(mut self, value: impl Into<String>) -> Self {
        self.store_id = Some(value.into());
        self
    }
}

impl Object for AlipayAppExtra {
    const SHAPE: &'static Shape = &Shape::new("AlipayAppExtra", &[
        Field::optional("credit_agreement_id").read_only(),
        Field::optional("credit_biz_order_id").read_only(),
        Field::optional("credit_pay_mode").read_only(),
        Field::optional("disable_pay_channels"),
        Field::optional("enable_pay_channels"),
        Field::optional("ext_user_info").nullable(),
        Field::optional("extend_params").nullable(),
        Field::optional("goods_detail"),
        Field::optional("goods_type"),
        Field::optional("merchant_trade_id").read_only(),
        Field::optional("pay_param").sensitive().read_only(),
        Field::optional("product_code"),
        Field::optional("seller_id").read_only(),
        Field::optional("store_id"),
    ]);

    members!(
        0 credit_agreement_id, 1 credit_biz_order_id, 2 credit_pay_mode, 3 disable_pay_channels,
        4 enable_pay_channels, 5 ext_user_info, 6 extend_params, 7 goods_detail, 8 goods_type,
        9 merchant_trade_id, 10 pay_param, 11 product_code, 12 seller_id, 13 store_id; additional_properties
    );
}

object!(AlipayAppExtra: Default);

/// Data of channel AlipayJSAPI: a payment inside a page or mini program opened in Alipay. Give the payer. The
/// vendor lists all fields but `payer` as required. Fill only what you need.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlipayJsapiExtra {
    /// Who pays.
    pub payer: Nullable<AlipayJsapiPayer>,
    /// Id of the prepared payment. Appears in answers; leave it out when you create a charge.
    pub prepay_id: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl AlipayJsapiExtra {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`payer`](Self::payer).
    #[must_use]
    pub fn payer(mut self, value: impl Into<Nullable<AlipayJsapiPayer>>) -> Self {
        self.payer = value.into();
        self
    }

    /// Sets [`prepay_id`](Self::prepay_id).
    #[must_use]
    pub fn prepay_id(mut self, value: impl Into<String>) -> Self {
        self.prepay_id = Some(value.into());
        self
    }
}

impl Object for AlipayJsapiExtra {
    const SHAPE: &'static Shape = &Shape::new("AlipayJsapiExtra", &[
        Field::optional("payer").nullable(),
        Field::optional("prepay_id").sensitive(),
    ]);

    members!(0 payer, 1 prepay_id; additional_properties);
}

object!(AlipayJsapiExtra: Default);

/// Data of channel AlipayLite: a payment in an Alipay mini program. The answer holds `trade_no`, with which the
/// mini program opens the cashier. The vendor lists all fields but `business_params`, `discountable_amount`,
/// `extend_params`, `logistics_detail`, `receiver_address_info`, `settle_info`, `undiscountable_amount` as
/// required. Fill only what you need.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlipayLiteExtra {
    /// Description of the trade shown by Alipay.
    pub body: Option<String>,
    /// Business information of the merchant, for contracted scenes such as campus cards.
    pub business_params: Nullable<AlipayBusinessParams>,
    /// Alipay user id of the payer, 16 digits starting with 2088.
    pub buyer_id: Option<String>,
    /// Part of the order that counts for discounts, in yuan, 0.01 to 100000000.
    pub discountable_amount: Option<Decimal>,
    /// Business extension parameters, for instance instalments and the service provider's number.
    pub extend_params: Nullable<AlipayExtendParams>,
    /// How the goods are delivered.
    pub logistics_detail: Nullable<AlipayLogisticsDetail>,
    /// Number of the cashier or operator, given by the merchant.
    pub operator_id: Option<String>,
    /// Code of the contracted Alipay product; the vendor gives the fixed value FACE_TO_FACE_PAYMENT.
    pub product_code: Option<String>,
    /// Who receives the goods, and where.
    pub receiver_address_info: Nullable<AlipayReceiverAddress>,
    /// Alipay user id of the seller, 16 digits starting with 2088. Without it the contracted merchant is the seller.
    pub seller_id: Option<String>,
    /// Where the money is settled to.
    pub settle_info: Nullable<AlipaySettleInfo>,
    /// Shop number given by the merchant.
    pub store_id: Option<String>,
    /// Number of the merchant's terminal.
    pub terminal_id: Option<String>,
    /// Time after which the order can no longer be paid, as yyyy-MM-dd HH:mm:ss in Beijing time.
    pub time_expire: Option<String>,
    /// Lifetime of the order counted from its creation: a number with m (minutes), h (hours), d (days), or 1c (until
    /// midnight).
    pub timeout_express: Option<String>,
    /// Alipay trade number that the mini program needs to open the cashier. Only in answers.
    ///
    /// Only in answers.
    pub trade_no: Option<String>,
    /// Part of the order that does not count for discounts, in yuan, 0.01 to 100000000.
    pub undiscountable_amount: Option<Decimal>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl AlipayLiteExtra {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`body`](Self::body).
    #[must_use]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }

    /// Sets [`business_params`](Self::business_params).
    #[must_use]
    pub fn business_params(mut self, value: impl Into<Nullable<AlipayBusinessParams>>) -> Self {
        self.business_params = value.into();
        self
    }

    /// Sets [`buyer_id`](Self::buyer_id).
    #[must_use]
    pub fn buyer_id(mut self, value: impl Into<String>) -> Self {
        self.buyer_id = Some(value.into());
        self
    }

    /// Sets [`discountable_amount`](Self::discountable_amount).
    #[must_use]
    pub fn discountable_amount(mut self, value: Decimal) -> Self {
        self.discountable_amount = Some(value);
        self
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[must_use]
    pub fn extend_params(mut self, value: impl Into<Nullable<AlipayExtendParams>>) -> Self {
        self.extend_params = value.into();
        self
    }

    /// Sets [`logistics_detail`](Self::logistics_detail).
    #[must_use]
    pub fn logistics_detail(mut self, value: impl Into<Nullable<AlipayLogisticsDetail>>) -> Self {
        self.logistics_detail = value.into();
        self
    }

    /// Sets [`operator_id`](Self::operator_id).
    #[must_use]
    pub fn operator_id(mut self, value: impl Into<String>) -> Self {
        self.operator_id = Some(value.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[must_use]
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }

    /// Sets [`receiver_address_info`](Self::receiver_address_info).
    #[must_use]
    pub fn receiver_address_info(mut self, value: impl Into<Nullable<AlipayReceiverAddress>>) -> Self {
        self.receiver_address_info = value.into();
        self
    }

    /// Sets [`seller_id`](Self::seller_id).
    #[must_use]
    pub fn seller_id(mut self, value: impl Into<String>) -> Self {
        self.seller_id = Some(value.into());
        self
    }

    /// Sets [`settle_info`](Self::settle_info).
    #[must_use]
    pub fn settle_info(mut self, value: impl Into<Nullable<AlipaySettleInfo>>) -> Self {
        self.settle_info = value.into();
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[must_use]
    pub fn store_id(mut self, value: impl Into<String>) -> Self {
        self.store_id = Some(value.into());
        self
    }

    /// Sets [`terminal_id`](Self::terminal_id).
    #[must_use]
    pub fn terminal_id(mut self, value: impl Into<String>) -> Self {
        self.terminal_id = Some(value.into());
        self
    }

    /// Sets [`time_expire`](Self::time_expire).
    #[must_use]
    pub fn time_expire(mut self, value: impl Into<String>) -> Self {
        self.time_expire = Some(value.into());
        self
    }

    /// Sets [`timeout_express`](Self::timeout_express).
    #[must_use]
    pub fn timeout_express(mut self, value: impl Into<String>) -> Self {
        self.timeout_express = Some(value.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[must_use]
    pub fn trade_no(mut self, value: impl Into<String>) -> Self {
        self.trade_no = Some(value.into());
        self
    }

    /// Sets [`undiscountable_amount`](Self::undiscountable_amount).
    #[must_use]
    pub fn undiscountable_amount(mut self, value: Decimal) -> Self {
        self.undiscountable_amount = Some(value);
        self
    }
}

impl Object for AlipayLiteExtra {
    const SHAPE: &'static Shape = &Shape::new("AlipayLiteExtra", &[
        Field::optional("body"),
        Field::optional("business_params").nullable(),
        Field::optional("buyer_id").sensitive(),
        Field::optional("discountable_amount").as_number(),
        Field::optional("extend_params").nullable(),
        Field::optional("logistics_detail").nullable(),
        Field::optional("operator_id"),
        Field::optional("product_code"),
        Field::optional("receiver_address_info").nullable(),
        Field::optional("seller_id"),
        Field::optional("settle_info").nullable(),
        Field::optional("store_id"),
        Field::optional("terminal_id"),
        Field::optional("time_expire"),
        Field::optional("timeout_express"),
        Field::optional("trade_no").sensitive().read_only(),
        Field::optional("undiscountable_amount").as_number(),
    ]);

    members!(
        0 body, 1 business_params, 2 buyer_id, 3 discountable_amount, 4 extend_params,
        5 logistics_detail, 6 operator_id, 7 product_code, 8 receiver_address_info, 9 seller_id,
        10 settle_info, 11 store_id, 12 terminal_id, 13 time_expire, 14 timeout_express,
        15 trade_no, 16 undiscountable_amount; additional_properties
    );
}

object!(AlipayLiteExtra: Default);

/// Data of channel AlipayPage: a payment on a desktop web site. The answer holds `pay_url`, the address to send
/// the browser to. The vendor lists all fields but `extend_params`, `goods_detail`, `invoice_info`,
/// `sub_merchant`, `time_expire` as required. Fill only what you need.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlipayPageExtra {
    /// Business parameters. A number in the vendor's document although the name suggests an object; leave it out
    /// unless you were told a value.
    pub business_params: Option<i32>,
    /// Payment sources the payer must not use, Alipay codes separated by commas. Do not combine with
    /// `enable_pay_channels`.
    pub disable_pay_channels: Option<String>,
    /// The only payment sources the payer may use, Alipay codes separated by commas. Do not combine with
    /// `disable_pay_channels`.
    pub enable_pay_channels: Option<String>,
    /// Business extension parameters, for instance instalments and the service provider's number.
    pub extend_params: Nullable<AlipayExtendParams>,
    /// The goods of the order, one entry per kind.
    pub goods_detail: Option<Vec<AlipayGoodsDetail>>,
    /// Main kind of goods: `0` virtual, `1` physical.
    pub goods_type: Option<String>,
    /// How the cashier is integrated into the page. A number in the vendor's document, whose text wrongly speaks of a
    /// user id.
    pub integration_type: Option<i32>,
    /// Data for the invoice.
    pub invoice_info: Nullable<AlipayInvoiceInfo>,
    /// Merchant order number as Alipay holds it. Only in answers.
    ///
    /// Only in answers.
    pub merchant_trade_id: Option<String>,
    /// Address the payer's browser has to open. Only in answers.
    ///
    /// Only in answers.
    pub pay_url: Option<String>,
    /// Promotion parameters as JSON text; only for merchants that agreed on them with Alipay.
    pub promo_params: Option<String>,
    /// How the page shows the QR code: `0` to `3` are Alipay's preset frames, `4` is a frame as wide as
    /// `qrcode_width`.
    pub qr_pay_mode: Option<String>,
    /// Width of the QR code in pixels, for `qr_pay_mode` 4.
    pub qrcode_width: Option<i32>,
    /// Source page of the request. A number in the vendor's document although the name suggests an address.
    pub request_from_url: Option<i32>,
    /// Alipay user id of the seller, 16 digits starting with 2088. Only in answers.
    ///
    /// Only in answers.
    pub seller_id: Option<String>,
    /// Shop number given by the merchant.
    pub store_id: Option<String>,
    /// The sub-merchant on whose behalf the order is made.
    pub sub_merchant: Nullable<AlipaySubMerchant>,
    /// When the order expires, as a 32-bit number; other channels use text here. The vendor states no unit.
    pub time_expire: Option<i32>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl AlipayPageExtra {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`business_params`](Self::business_params).
    #[must_use]
    pub fn business_params(mut self, value: i32) -> Self {
        self.business_params = Some(value);
        self
    }

    /// Sets [`disable_pay_channels`](Self::disable_pay_channels).
    #[must_use]
    pub fn disable_pay_channels(mut self, value: impl Into<String>) -> Self {
        self.disable_pay_channels = Some(value.into());
        self
    }

    /// Sets [`enable_pay_channels`](Self::enable_pay_channels).
    #[must_use]
    pub fn enable_pay_channels(mut self, value: impl Into<String>) -> Self {
        self.enable_pay_channels = Some(value.into());
        self
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[must_use]
    pub fn extend_params(mut self, value: impl Into<Nullable<AlipayExtendParams>>) -> Self {
        self.extend_params = value.into();
        self
    }

    /// Sets [`goods_detail`](Self::goods_detail).
    #[must_use]
    pub fn goods_detail(mut self, value: Vec<AlipayGoodsDetail>) -> Self {
        self.goods_detail = Some(value);
        self
    }

    /// Sets [`goods_type`](Self::goods_type).
    #[must_use]
    pub fn goods_type(mut self, value: impl Into<String>) -> Self {
        self.goods_type = Some(value.into());
        self
    }

    /// Sets [`integration_type`](Self::integration_type).
    #[must_use]
    pub fn integration_type(mut self, value: i32) -> Self {
        self.integration_type = Some(value);
        self
    }

    /// Sets [`invoice_info`](Self::invoice_info).
    #[must_use]
    pub fn invoice_info(mut self, value: impl Into<Nullable<AlipayInvoiceInfo>>) -> Self {
        self.invoice_info = value.into();
        self
    }

    /// Sets [`merchant_trade_id`](Self::merchant_trade_id).
    #[must_use]
    pub fn merchant_trade_id(mut self, value: impl Into<String>) -> Self {
        self.merchant_trade_id = Some(value.into());
        self
    }

    /// Sets [`pay_url`](Self::pay_url).
    #[must_use]
    pub fn pay_url(mut self, value: impl Into<String>) -> Self {
        self.pay_url = Some(value.into());
        self
    }

    /// Sets [`promo_params`](Self::promo_params).
    #[must_use]
    pub fn promo_params(mut self, value: impl Into<String>) -> Self {
        self.promo_params = Some(value.into());
        self
    }

    /// Sets [`qr_pay_mode`](Self::qr_pay_mode).
    #[must_use]
    pub fn qr_pay_mode(mut self, value: impl Into<String>) -> Self {
        self.qr_pay_mode = Some(value.into());
        self
    }

    /// Sets [`qrcode_width`](Self::qrcode_width).
    #[must_use]
    pub fn qrcode_width(mut self, value: i32) -> Self {
        self.qrcode_width = Some(value);
        self
    }

    /// Sets [`request_from_url`](Self::request_from_url).
    #[must_use]
    pub fn request_from_url(mut self, value: i32) -> Self {
        self.request_from_url = Some(value);
        self
    }

    /// Sets [`seller_id`](Self::seller_id).
    #[must_use]
    pub fn seller_id(mut self, value: impl Into<String>) -> Self {
        self.seller_id = Some(value.into());
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[must_use]
    pub fn store_id(mut self, value: impl Into<String>) -> Self {
        self.store_id = Some(value.into());
        self
    }

    /// Sets [`sub_merchant`](Self::sub_merchant).
    #[must_use]
    pub fn sub_merchant(mut self, value: impl Into<Nullable<AlipaySubMerchant>>) -> Self {
        self.sub_merchant = value.into();
        self
    }

    /// Sets [`time_expire`](Self::time_expire).
    #[must_use]
    pub fn time_expire(mut self, value: i32) -> Self {
        self.time_expire = Some(value);
        self
    }
}

impl Object for AlipayPageExtra {
    const SHAPE: &'static Shape = &Shape::new("AlipayPageExtra", &[
        Field::optional("business_params"),
        Field::optional("disable_pay_channels"),
        Field::optional("enable_pay_channels"),
        Field::optional("extend_params").nullable(),
        Field::optional("goods_detail"),
        Field::optional("goods_type"),
        Field::optional("integration_type"),
        Field::optional("invoice_info").nullable(),
        Field::optional("merchant_trade_id").read_only(),
        Field::optional("pay_url").sensitive().read_only(),
        Field::optional("promo_params"),
        Field::optional("qr_pay_mode"),
        Field::optional("qrcode_width"),
        Field::optional("request_from_url"),
        Field::optional("seller_id").read_only(),
        Field::optional("store_id"),
        Field::optional("sub_merchant").nullable(),
        Field::optional("time_expire"),
    ]);

    members!(
        0 business_params, 1 disable_pay_channels, 2 enable_pay_channels, 3 extend_params,
        4 goods_detail, 5 goods_type, 6 integration_type, 7 invoice_info, 8 merchant_trade_id,
        9 pay_url, 10 promo_params, 11 qr_pay_mode, 12 qrcode_width, 13 request_from_url,
        14 seller_id, 15 store_id, 16 sub_merchant, 17 time_expire; additional_properties
    );
}

object!(AlipayPageExtra: Default);

/// Data of channel AlipayQR: the merchant shows a QR code, the payer scans it. The answer holds its content
/// (`qr_code`) and picture (`qr_link`). The vendor lists all fields but `discountable_amount`, `goods_detail` as
/// required. Fill only what you need.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlipayQrExtra {
    /// Alipay user id of the payer, 16 digits starting with 2088.
    pub buyer_id: Option<String>,
    /// Part of the order that counts for discounts, in yuan, 0.01 to 100000000. Text here, a number in the other
    /// extras.
    pub discountable_amount: Option<Decimal>,
    /// The goods of the order, one entry per kind.
    pub goods_detail: Option<Vec<AlipayGoodsDetail>>,
    /// Number of the cashier or operator, given by the merchant.
    pub operator_id: Option<String>,
    /// Code of the contracted Alipay product; the vendor gives the fixed value QUICK_MSECURITY_PAY.
    pub product_code: Option<String>,
    /// Text to draw as a QR code. Only in answers.
    ///
    /// Only in answers.
    pub qr_code: Option<String>,
    /// Lifetime of the QR code, by its name (for instance 90m); the vendor's text lists the scenes bar_code and
    /// wave_code instead.
    pub qr_code_timeout_express: Option<String>,
    /// Address of a picture of the QR code. Only in answers.
    ///
    /// Only in answers.
    pub qr_link: Option<String>,
    /// Shop number given by the merchant.
    pub store_id: Option<String>,
    /// Number of the merchant's terminal.
    pub terminal_id: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl AlipayQrExtra {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`buyer_id`](Self::buyer_id).
    #[must_use]
    pub fn buyer_id(mut self, value: impl Into<String>) -> Self {
        self.buyer_id = Some(value.into());
        self
    }

    /// Sets [`discountable_amount`](Self::discountable_amount).
    #[must_use]
    pub fn discountable_amount(mut self, value: Decimal) -> Self {
        self.discountable_amount = Some(value);
        self
    }

    /// Sets [`goods_detail`](Self::goods_detail).
    #[must_use]
    pub fn goods_detail(mut self, value: Vec<AlipayGoodsDetail>) -> Self {
        self.goods_detail = Some(value);
        self
    }

    /// Sets [`operator_id`](Self::operator_id).
    #[must_use]
    pub fn operator_id(mut self, value: impl Into<String>) -> Self {
        self.operator_id = Some(value.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[must_use]
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }

    /// Sets [`qr_code`](Self::qr_code).
    #[must_use]
    pub fn qr_code(mut self, value: impl Into<String>) -> Self {
        self.qr_code = Some(value.into());
        self
    }

    /// Sets [`qr_code_timeout_express`](Self::qr_code_timeout_express).
    #[must_use]
    pub fn qr_code_timeout_express(mut self, value: impl Into<String>) -> Self {
        self.qr_code_timeout_express = Some(value.into());
        self
    }

    /// Sets [`qr_link`](Self::qr_link).
    #[must_use]
    pub fn qr_link(mut self, value: impl Into<String>) -> Self {
        self.qr_link = Some(value.into());
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[must_use]
    pub fn store_id(mut self, value: impl Into<String>) -> Self {
        self.store_id = Some(value.into());
        self
    }

    /// Sets [`terminal_id`](Self::terminal_id).
    #[must_use]
    pub fn terminal_id(mut self, value: impl Into<String>) -> Self {
        self.terminal_id = Some(value.into());
        self
    }
}

impl Object for AlipayQrExtra {
    const SHAPE: &'static Shape = &Shape::new("AlipayQrExtra", &[
        Field::optional("buyer_id").sensitive(),
        Field::optional("discountable_amount").accept(Accept::NUMBER.and(Accept::EMPTY)),
        Field::optional("goods_detail"),
        Field::optional("operator_id"),
        Field::optional("product_code"),
        Field::optional("qr_code").read_only(),
        Field::optional("qr_code_timeout_express"),
        Field::optional("qr_link").read_only(),
        Field::optional("store_id"),
        Field::optional("terminal_id"),
    ]);

    members!(
        0 buyer_id, 1 discountable_amount, 2 goods_detail, 3 operator_id, 4 product_code,
        5 qr_code, 6 qr_code_timeout_express, 7 qr_link, 8 store_id, 9 terminal_id; additional_properties
    );
}

object!(AlipayQrExtra: Default);

/// Data of channel AlipayScan: the merchant scans the payer's bar code. Give `auth_code` and `scene`; the answer
/// tells how the amount was made up. The vendor lists all fields but `extend_params`, `fund_bill_list`,
/// `goods_detail`, `is_async_pay`, `voucher_detail_list` as required. Fill only what you need.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlipayScanExtra {
    /// Kind of advance payment, for contracted merchants.
    pub advance_payment_type: Option<String>,
    /// The payment code read from the payer's phone, valid once and for a short time.
    pub auth_code: Option<String>,
    /// What becomes of the rest of a pre-authorisation: COMPLETE releases it, NOT_COMPLETE keeps it frozen.
    pub auth_confirm_mode: Option<String>,
    /// Number of the pre-authorisation that is turned into a payment.
    pub auth_no: Option<String>,
    /// Alipay user id of the payer, 16 digits starting with 2088.
    pub buyer_id: Option<String>,
    /// Login name of the payer, partly hidden. Only in answers.
    ///
    /// Only in answers.
    pub buyer_logon_id: Option<String>,
    /// What the payer paid, in yuan. Only in answers.
    ///
    /// Only in answers.
    pub buyer_pay_amount: Option<Decimal>,
    /// Alipay user id of the payer. Only in answers.
    ///
    /// Only in answers.
    pub buyer_user_id: Option<String>,
    /// Discount given, in yuan. Only in answers.
    ///
    /// Only in answers.
    pub discount_amount: Option<Decimal>,
    /// Goods that took part in promotions, as JSON text. Only in answers.
    ///
    /// Only in answers.
    pub discount_goods_detail: Option<String>,
    /// Part of the order that counts for discounts, in yuan.
    pub discountable_amount: Option<Decimal>,
    /// Business extension parameters, for instance instalments and the service provider's number.
    pub extend_params: Nullable<AlipayExtendParams>,
    /// Source of the money. Only in answers.
    ///
    /// Only in answers.
    pub fund_bill_list: Nullable<AlipayFundBill>,
    /// Time of payment as Alipay gives it. Only in answers.
    ///
    /// Only in answers.
    pub gmt_payment: Option<String>,
    /// The goods of the order, one entry per kind.
    pub goods_detail: Option<Vec<AlipayGoodsDetail>>,
    /// Amount an invoice can be issued for, in yuan. Only in answers.
    ///
    /// Only in answers.
    pub invoice_amount: Option<Decimal>,
    /// Asynchronous payment settings. An object, in spite of the name.
    pub is_async_pay: Nullable<AlipayPayParams>,
    /// Number of the cashier or operator, given by the merchant.
    pub operator_id: Option<String>,
    /// Payment parameters as Alipay returns them. Only in answers.
    ///
    /// Only in answers.
    pub pay_params: Option<String>,
    /// Part paid with Alipay points, in yuan. Only in answers.
    ///
    /// Only in answers.
    pub point_amount: Option<Decimal>,
    /// Code of the contracted Alipay product.
    pub product_code: Option<String>,
    /// Additional answer fields that Alipay shall return.
    pub query_options: Option<String>,
    /// What the merchant receives, in yuan. Only in answers.
    ///
    /// Only in answers.
    pub receipt_amount: Option<Decimal>,
    /// Alipay partner number of the organisation that sends the request.
    pub request_org_pid: Option<String>,
    /// How the code was read: bar_code (bar code) or wave_code (sound).
    pub scene: Option<String>,
    /// Shop number given by the merchant.
    pub store_id: Option<String>,
    /// Name of the shop. Only in answers.
    ///
    /// Only in answers.
    pub store_name: Option<String>,
    /// Number of the merchant's terminal.
    pub terminal_id: Option<String>,
    /// Amount of the trade, in yuan. Only in answers.
    ///
    /// Only in answers.
    pub total_amount: Option<Decimal>,
    /// Voucher used for the payment. Only in answers.
    ///
    /// Only in answers.
    pub voucher_detail_list: Nullable<AlipayVoucherDetail>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl AlipayScanExtra {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`advance_payment_type`](Self::advance_payment_type).
    #[must_use]
    pub fn advance_payment_type(mut self, value: impl Into<String>) -> Self {
        self.advance_payment_type = Some(value.into());
        self
    }

    /// Sets [`auth_code`](Self::auth_code).
    #[must_use]
    pub fn auth_code(mut self, value: impl Into<String>) -> Self {
        self.auth_code = Some(value.into());
        self
    }

    /// Sets [`auth_confirm_mode`](Self::auth_confirm_mode).
    #[must_use]
    pub fn auth_confirm_mode(mut self, value: impl Into<String>) -> Self {
        self.auth_confirm_mode = Some(value.into());
        self
    }

    /// Sets [`auth_no`](Self::auth_no).
    #[must_use]
    pub fn auth_no(mut self, value: impl Into<String>) -> Self {
        self.auth_no = Some(value.into());
        self
    }

    /// Sets [`buyer_id`](Self::buyer_id).
    #[must_use]
    pub fn buyer_id(mut self, value: impl Into<String>) -> Self {
        self.buyer_id = Some(value.into());
        self
    }

    /// Sets [`buyer_logon_id`](Self::buyer_logon_id).
    #[must_use]
    pub fn buyer_logon_id(mut self, value: impl Into<String>) -> Self {
        self.buyer_logon_id = Some(value.into());
        self
    }

    /// Sets [`buyer_pay_amount`](Self::buyer_pay_amount).
    #[must_use]
    pub fn buyer_pay_amount(mut self, value: Decimal) -> Self {
        self.buyer_pay_amount = Some(value);
        self
    }

    /// Sets [`buyer_user_id`](Self::buyer_user_id).
    #[must_use]
    pub fn buyer_user_id(mut self, value: impl Into<String>) -> Self {
        self.buyer_user_id = Some(value.into());
        self
    }

    /// Sets [`discount_amount`](Self::discount_amount).
    #[must_use]
    pub fn discount_amount(mut self, value: Decimal) -> Self {
        self.discount_amount = Some(value);
        self
    }

    /// Sets [`discount_goods_detail`](Self::discount_goods_detail).
    #[must_use]
    pub fn discount_goods_detail(mut self, value: impl Into<String>) -> Self {
        self.discount_goods_detail = Some(value.into());
        self
    }

    /// Sets [`discountable_amount`](Self::discountable_amount).
    #[must_use]
    pub fn discountable_amount(mut self, value: Decimal) -> Self {
        self.discountable_amount = Some(value);
        self
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[must_use]
    pub fn extend_params(mut self, value: impl Into<Nullable<AlipayExtendParams>>) -> Self {
        self.extend_params = value.into();
        self
    }

    /// Sets [`fund_bill_list`](Self::fund_bill_list).
    #[must_use]
    pub fn fund_bill_list(mut self, value: impl Into<Nullable<AlipayFundBill>>) -> Self {
        self.fund_bill_list = value.into();
        self
    }

    /// Sets [`gmt_payment`](Self::gmt_payment).
    #[must_use]
    pub fn gmt_payment(mut self, value: impl Into<String>) -> Self {
        self.gmt_payment = Some(value.into());
        self
    }

    /// Sets [`goods_detail`](Self::goods_detail).
    #[must_use]
    pub fn goods_detail(mut self, value: Vec<AlipayGoodsDetail>) -> Self {
        self.goods_detail = Some(value);
        self
    }

    /// Sets [`invoice_amount`](Self::invoice_amount).
    #[must_use]
    pub fn invoice_amount(mut self, value: Decimal) -> Self {
        self.invoice_amount = Some(value);
        self
    }

    /// Sets [`is_async_pay`](Self::is_async_pay).
    #[must_use]
    pub fn is_async_pay(mut self, value: impl Into<Nullable<AlipayPayParams>>) -> Self {
        self.is_async_pay = value.into();
        self
    }

    /// Sets [`operator_id`](Self::operator_id).
    #[must_use]
    pub fn operator_id(mut self, value: impl Into<String>) -> Self {
        self.operator_id = Some(value.into());
        self
    }

    /// Sets [`pay_params`](Self::pay_params).
    #[must_use]
    pub fn pay_params(mut self, value: impl Into<String>) -> Self {
        self.pay_params = Some(value.into());
        self
    }

    /// Sets [`point_amount`](Self::point_amount).
    #[must_use]
    pub fn point_amount(mut self, value: Decimal) -> Self {
        self.point_amount = Some(value);
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[must_use]
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }

    /// Sets [`query_options`](Self::query_options).
    #[must_use]
    pub fn query_options(mut self, value: impl Into<String>) -> Self {
        self.query_options = Some(value.into());
        self
    }

    /// Sets [`receipt_amount`](Self::receipt_amount).
    #[must_use]
    pub fn receipt_amount(mut self, value: Decimal) -> Self {
        self.receipt_amount = Some(value);
        self
    }

    /// Sets [`request_org_pid`](Self::request_org_pid).
    #[must_use]
    pub fn request_org_pid(mut self, value: impl Into<String>) -> Self {
        self.request_org_pid = Some(value.into());
        self
    }

    /// Sets [`scene`](Self::scene).
    #[must_use]
    pub fn scene(mut self, value: impl Into<String>) -> Self {
        self.scene = Some(value.into());
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[must_use]
    pub fn store_id(mut self, value: impl Into<String>) -> Self {
        self.store_id = Some(value.into());
        self
    }

    /// Sets [`store_name`](Self::store_name).
    #[must_use]
    pub fn store_name(mut self, value: impl Into<String>) -> Self {
        self.store_name = Some(value.into());
        self
    }

    /// Sets [`terminal_id`](Self::terminal_id).
    #[must_use]
    pub fn terminal_id(mut self, value: impl Into<String>) -> Self {
        self.terminal_id = Some(value.into());
        self
    }

    /// Sets [`total_amount`](Self::total_amount).
    #[must_use]
    pub fn total_amount(mut self, value: Decimal) -> Self {
        self.total_amount = Some(value);
        self
    }

    /// Sets [`voucher_detail_list`](Self::voucher_detail_list).
    #[must_use]
    pub fn voucher_detail_list(mut self, value: impl Into<Nullable<AlipayVoucherDetail>>) -> Self {
        self.voucher_detail_list = value.into();
        self
    }
}

impl Object for AlipayScanExtra {
    const SHAPE: &'static Shape = &Shape::new("AlipayScanExtra", &[
        Field::optional("advance_payment_type"),
        Field::optional("auth_code").sensitive(),
        Field::optional("auth_confirm_mode"),
        Field::optional("auth_no"),
        Field::optional("buyer_id").sensitive(),
        Field::optional("buyer_logon_id").sensitive().read_only(),
        Field::optional("buyer_pay_amount").read_only().as_number(),
        Field::optional("buyer_user_id").sensitive().read_only(),
        Field::optional("discount_amount").read_only().as_number(),
        Field::optional("discount_goods_detail").read_only(),
        Field::optional("discountable_amount").as_number(),
        Field::optional("extend_params").nullable(),
        Field::optional("fund_bill_list").nullable().read_only(),
        Field::optional("gmt_payment").read_only(),
        Field::optional("goods_detail"),
        Field::optional("invoice_amount").read_only().as_number(),
        Field::optional("is_async_pay").nullable(),
        Field::optional("operator_id"),
        Field::optional("pay_params").read_only(),
        Field::optional("point_amount").read_only().as_number(),
        Field::optional("product_code"),
        Field::optional("query_options"),
        Field::optional("receipt_amount").read_only().as_number(),
        Field::optional("request_org_pid"),
        Field::optional("scene"),
        Field::optional("store_id"),
        Field::optional("store_name").read_only(),
        Field::optional("terminal_id"),
        Field::optional("total_amount").read_only().as_number(),
        Field::optional("voucher_detail_list").nullable().read_only(),
    ]);

    members!(
        0 advance_payment_type, 1 auth_code, 2 auth_confirm_mode, 3 auth_no, 4 buyer_id,
        5 buyer_logon_id, 6 buyer_pay_amount, 7 buyer_user_id, 8 discount_amount,
        9 discount_goods_detail, 10 discountable_amount, 11 extend_params, 12 fund_bill_list,
        13 gmt_payment, 14 goods_detail, 15 invoice_amount, 16 is_async_pay, 17 operator_id,
        18 pay_params, 19 point_amount, 20 product_code, 21 query_options, 22 receipt_amount,
        23 request_org_pid, 24 scene, 25 store_id, 26 store_name, 27 terminal_id, 28 total_amount,
        29 voucher_detail_list; additional_properties
    );
}

object!(AlipayScanExtra: Default);

/// Data of channel AlipayWap: a payment on a mobile web site. The answer holds `pay_url`, the address to send the
/// browser to. The vendor lists all fields but `extend_params`, `fund_bill_list`, `goods_detail`,
/// `voucher_detail_list` as required. Fill only what you need.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlipayWapExtra {
    /// Token by which Alipay knows the payer already.
    pub auth_token: Option<String>,
    /// Business parameters of the merchant as JSON text, handed through to Alipay.
    pub business_params: Option<String>,
    /// Payment sources the payer must not use, Alipay codes separated by commas. Do not combine with
    /// `enable_pay_channels`.
    pub disable_pay_channels: Option<String>,
    /// The only payment sources the payer may use, Alipay codes separated by commas. Do not combine with
    /// `disable_pay_channels`.
    pub enable_pay_channels: Option<String>,
    /// Business extension parameters, for instance instalments and the service provider's number.
    pub extend_params: Nullable<AlipayExtendParams>,
    /// Sources of the money. A list of texts here, an object in AlipayScan.
    pub fund_bill_list: Option<Vec<String>>,
    /// The goods of the order, one entry per kind.
    pub goods_detail: Option<Vec<AlipayGoodsDetail>>,
    /// Main kind of goods: `0` virtual, `1` physical.
    pub goods_type: Option<String>,
    /// Merchant order number as Alipay holds it. Only in answers.
    ///
    /// Only in answers.
    pub merchant_trade_id: Option<String>,
    /// Address the payer's browser has to open. Only in answers.
    ///
    /// Only in answers.
    pub pay_url: Option<String>,
    /// Code of the contracted Alipay product.
    pub product_code: Option<String>,
    /// Promotion parameters as JSON text; only for merchants that agreed on them with Alipay.
    pub promo_params: Option<String>,
    /// Where the payer goes after giving up the payment.
    pub quit_url: Option<String>,
    /// Where the payer goes after paying.
    pub return_url: Option<String>,
    /// Alipay user id of the seller, 16 digits starting with 2088. Only in answers.
    ///
    /// Only in answers.
    pub seller_id: Option<String>,
    /// Shop number given by the merchant.
    pub store_id: Option<String>,
    /// Voucher used for the payment.
    pub voucher_detail_list: Nullable<AlipayVoucherDetail>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl AlipayWapExtra {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`auth_token`](Self::auth_token).
    #[must_use]
    pub fn auth_token(mut self, value: impl Into<String>) -> Self {
        self.auth_token = Some(value.into());
        self
    }

    /// Sets [`business_params`](Self::business_params).
    #[must_use]
    pub fn business_params(mut self, value: impl Into<String>) -> Self {
        self.business_params = Some(value.into());
        self
    }

    /// Sets [`disable_pay_channels`](Self::disable_pay_channels).
    #[must_use]
    pub fn disable_pay_channels(mut self, value: impl Into<String>) -> Self {
        self.disable_pay_channels = Some(value.into());
        self
    }

    /// Sets [`enable_pay_channels`](Self::enable_pay_channels).
    #[must_use]
    pub fn enable_pay_channels(mut self, value: impl Into<String>) -> Self {
        self.enable_pay_channels = Some(value.into());
        self
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[must_use]
    pub fn extend_params(mut self, value: impl Into<Nullable<AlipayExtendParams>>) -> Self {
        self.extend_params = value.into();
        self
    }

    /// Sets [`fund_bill_list`](Self::fund_bill_list).
    #[must_use]
    pub fn fund_bill_list(mut self, value: Vec<String>) -> Self {
        self.fund_bill_list = Some(value);
        self
    }

    /// Sets [`goods_detail`](Self::goods_detail).
    #[must_use]
    pub fn goods_detail(mut self, value: Vec<AlipayGoodsDetail>) -> Self {
        self.goods_detail = Some(value);
        self
    }

    /// Sets [`goods_type`](Self::goods_type).
    #[must_use]
    pub fn goods_type(mut self, value: impl Into<String>) -> Self {
        self.goods_type = Some(value.into());
        self
    }

    /// Sets [`merchant_trade_id`](Self::merchant_trade_id).
    #[must_use]
    pub fn merchant_trade_id(mut self, value: impl Into<String>) -> Self {
        self.merchant_trade_id = Some(value.into());
        self
    }

    /// Sets [`pay_url`](Self::pay_url).
    #[must_use]
    pub fn pay_url(mut self, value: impl Into<String>) -> Self {
        self.pay_url = Some(value.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[must_use]
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }

    /// Sets [`promo_params`](Self::promo_params).
    #[must_use]
    pub fn promo_params(mut self, value: impl Into<String>) -> Self {
        self.promo_params = Some(value.into());
        self
    }

    /// Sets [`quit_url`](Self::quit_url).
    #[must_use]
    pub fn quit_url(mut self, value: impl Into<String>) -> Self {
        self.quit_url = Some(value.into());
        self
    }

    /// Sets [`return_url`](Self::return_url).
    #[must_use]
    pub fn return_url(mut self, value: impl Into<String>) -> Self {
        self.return_url = Some(value.into());
        self
    }

    /// Sets [`seller_id`](Self::seller_id).
    #[must_use]
    pub fn seller_id(mut self, value: impl Into<String>) -> Self {
        self.seller_id = Some(value.into());
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[must_use]
    pub fn store_id(mut self, value: impl Into<String>) -> Self {
        self.store_id = Some(value.into());
        self
    }

    /// Sets [`voucher_detail_list`](Self::voucher_detail_list).
    #[must_use]
    pub fn voucher_detail_list(mut self, value: impl Into<Nullable<AlipayVoucherDetail>>) -> Self {
        self.voucher_detail_list = value.into();
        self
    }
}

impl Object for AlipayWapExtra {
    const SHAPE: &'static Shape = &Shape::new("AlipayWapExtra", &[
        Field::optional("auth_token").sensitive(),
        Field::optional("business_params"),
        Field::optional("disable_pay_channels"),
        Field::optional("enable_pay_channels"),
        Field::optional("extend_params").nullable(),
        Field::optional("fund_bill_list"),
        Field::optional("goods_detail"),
        Field::optional("goods_type"),
        Field::optional("merchant_trade_id").read_only(),
        Field::optional("pay_url").sensitive().read_only(),
        Field::optional("product_code"),
        Field::optional("promo_params"),
        Field::optional("quit_url"),
        Field::optional("return_url"),
        Field::optional("seller_id").read_only(),
        Field::optional("store_id"),
        Field::optional("voucher_detail_list").nullable(),
    ]);

    members!(
        0 auth_token, 1 business_params, 2 disable_pay_channels, 3 enable_pay_channels,
        4 extend_params, 5 fund_bill_list, 6 goods_detail, 7 goods_type, 8 merchant_trade_id,
        9 pay_url, 10 product_code, 11 promo_params, 12 quit_url, 13 return_url, 14 seller_id,
        15 store_id, 16 voucher_detail_list; additional_properties
    );
}

object!(AlipayWapExtra: Default);

/// Data of channel WechatpayApp: a payment started inside the merchant's mobile app. The answer holds
/// `app_config` for the WeChat SDK. The vendor lists `goods_tag`, `prepay_id`, `time_expire`, `time_start` as
/// required. Fill only what you need.
#[derive(Clone)]
#[non_exhaustive]
pub struct WechatpayAppExtra {
    /// Parameters for the WeChat app SDK, filled in answers.
    pub app_config: Nullable<WechatpayAppConfig>,
    /// Text of the merchant that WeChat returns unchanged in queries and notifications.
    pub attach: Option<String>,
    /// Receipt number, original price and goods, used for WeChat promotions.
    pub detail: Nullable<WechatpayDetail>,
    /// Tag that makes the order eligible for a WeChat promotion.
    pub goods_tag: Option<String>,
    /// WeChat's id of the prepared payment. Appears in answers; leave it out when you create a charge.
    pub prepay_id: Option<String>,
    /// Where the payment takes place: device, shop, mobile site.
    pub scene_info: Nullable<WechatpaySceneInfo>,
    /// Settlement settings; mark the order here if its money will be shared out later.
    pub settle_info: Nullable<WechatpaySettleInfo>,
    /// Time after which the order can no longer be paid. The vendor states no format; WeChat itself uses RFC 3339.
    pub time_expire: Option<String>,
    /// Time at which the order was made. The vendor states no format; WeChat itself uses RFC 3339.
    pub time_start: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl WechatpayAppExtra {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`app_config`](Self::app_config).
    #[must_use]
    pub fn app_config(mut self, value: impl Into<Nullable<WechatpayAppConfig>>) -> Self {
        self.app_config = value.into();
        self
    }

    /// Sets [`attach`](Self::attach).
    #[must_use]
    pub fn attach(mut self, value: impl Into<String>) -> Self {
        self.attach = Some(value.into());
        self
    }

    /// Sets [`detail`](Self::detail).
    #[must_use]
    pub fn detail(mut self, value: impl Into<Nullable<WechatpayDetail>>) -> Self {
        self.detail = value.into();
        self
    }

    /// Sets [`goods_tag`](Self::goods_tag).
    #[must_use]
    pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
        self.goods_tag = Some(value.into());
        self
    }

    /// Sets [`prepay_id`](Self::prepay_id).
    #[must_use]
    pub fn prepay_id(mut self, value: impl Into<String>) -> Self {
        self.prepay_id = Some(value.into());
        self
    }

    /// Sets [`scene_info`](Self::scene_info).
    #[must_use]
    pub fn scene_info(mut self, value: impl Into<Nullable<WechatpaySceneInfo>>) -> Self {
        self.scene_info = value.into();
        self
    }

    /// Sets [`settle_info`](Self::settle_info).
    #[must_use]
    pub fn settle_info(mut self, value: impl Into<Nullable<WechatpaySettleInfo>>) -> Self {
        self.settle_info = value.into();
        self
    }

    /// Sets [`time_expire`](Self::time_expire).
    #[must_use]
    pub fn time_expire(mut self, value: impl Into<String>) -> Self {
        self.time_expire = Some(value.into());
        self
    }

    /// Sets [`time_start`](Self::time_start).
    #[must_use]
    pub fn time_start(mut self, value: impl Into<String>) -> Self {
        self.time_start = Some(value.into());
        self
    }
}

impl Object for WechatpayAppExtra {
    const SHAPE: &'static Shape = &Shape::new("WechatpayAppExtra", &[
        Field::optional("app_config").nullable().sensitive(),
        Field::optional("attach"),
        Field::optional("detail").nullable(),
        Field::optional("goods_tag"),
        Field::optional("prepay_id").sensitive(),
        Field::optional("scene_info").nullable(),
        Field::optional("settle_info").nullable(),
        Field::optional("time_expire"),
        Field::optional("time_start"),
    ]);

    members!(
        0 app_config, 1 attach, 2 detail, 3 goods_tag, 4 prepay_id, 5 scene_info, 6 settle_info,
        7 time_expire, 8 time_start; additional_properties
    );
}

object!(WechatpayAppExtra: Default);

/// Data of channel WechatpayH5: a payment on a mobile web site outside WeChat. Give `scene_info` with payer IP
/// and `h5_info`; the answer holds `pay_url`. The vendor lists all fields but `attach`, `detail`, `scene_info`,
/// `settle_info` as required. Fill only what you need.
#[derive(Clone)]
#[non_exhaustive]
pub struct WechatpayH5Extra {
    /// Text of the merchant that WeChat returns unchanged in queries and notifications.
    pub attach: Option<String>,
    /// Receipt number, original price and goods, used for WeChat promotions.
    pub detail: Nullable<WechatpayDetail>,
    /// Tag that makes the order eligible for a WeChat promotion.
    pub goods_tag: Option<String>,
    /// Signature of the payment parameters. Appears in answers.
    pub pay_sign: Option<String>,
    /// Address the payer's browser has to open; it switches to WeChat. Only in answers.
    ///
    /// Only in answers.
    pub pay_url: Option<String>,
    /// WeChat's id of the prepared payment. Appears in answers; leave it out when you create a charge.
    pub prepay_id: Option<String>,
    /// Where the payment takes place: device, shop, mobile site.
    pub scene_info: Nullable<WechatpaySceneInfo>,
    /// Settlement settings; mark the order here if its money will be shared out later.
    pub settle_info: Nullable<WechatpaySettleInfo>,
    /// Time after which the order can no longer be paid. The vendor states no format; WeChat itself uses RFC 3339.
    pub time_expire: Option<String>,
    /// Time at which the order was made. The vendor states no format; WeChat itself uses RFC 3339.
    pub time_start: Option<String>,
    /// Name of the mobile site.
    pub wap_name: Option<String>,
    /// Address of the mobile site.
    pub wap_url: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl WechatpayH5Extra {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`attach`](Self::attach).
    #[must_use]
    pub fn attach(mut self, value: impl Into<String>) -> Self {
        self.attach = Some(value.into());
        self
    }

    /// Sets [`detail`](Self::detail).
    #[must_use]
    pub fn detail(mut self, value: impl Into<Nullable<WechatpayDetail>>) -> Self {
        self.detail = value.into();
        self
    }

    /// Sets [`goods_tag`](Self::goods_tag).
    #[must_use]
    pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
        self.goods_tag = Some(value.into());
        self
    }

    /// Sets [`pay_sign`](Self::pay_sign).
    #[must_use]
    pub fn pay_sign(mut self, value: impl Into<String>) -> Self {
        self.pay_sign = Some(value.into());
        self
    }

    /// Sets [`pay_url`](Self::pay_url).
    #[must_use]
    pub fn pay_url(mut self, value: impl Into<String>) -> Self {
        self.pay_url = Some(value.into());
        self
    }

    /// Sets [`prepay_id`](Self::prepay_id).
    #[must_use]
    pub fn prepay_id(mut self, value: impl Into<String>) -> Self {
        self.prepay_id = Some(value.into());
        self
    }

    /// Sets [`scene_info`](Self::scene_info).
    #[must_use]
    pub fn scene_info(mut self, value: impl Into<Nullable<WechatpaySceneInfo>>) -> Self {
        self.scene_info = value.into();
        self
    }

    /// Sets [`settle_info`](Self::settle_info).
    #[must_use]
    pub fn settle_info(mut self, value: impl Into<Nullable<WechatpaySettleInfo>>) -> Self {
        self.settle_info = value.into();
        self
    }

    /// Sets [`time_expire`](Self::time_expire).
    #[must_use]
    pub fn time_expire(mut self, value: impl Into<String>) -> Self {
        self.time_expire = Some(value.into());
        self
    }

    /// Sets [`time_start`](Self::time_start).
    #[must_use]
    pub fn time_start(mut self, value: impl Into<String>) -> Self {
        self.time_start = Some(value.into());
        self
    }

    /// Sets [`wap_name`](Self::wap_name).
    #[must_use]
    pub fn wap_name(mut self, value: impl Into<String>) -> Self {
        self.wap_name = Some(value.into());
        self
    }

    /// Sets [`wap_url`](Self::wap_url).
    #[must_use]
    pub fn wap_url(mut self, value: impl Into<String>) -> Self {
        self.wap_url = Some(value.into());
        self
    }
}

impl Object for WechatpayH5Extra {
    const SHAPE: &'static Shape = &Shape::new("WechatpayH5Extra", &[
        Field::optional("attach"),
        Field::optional("detail").nullable(),
        Field::optional("goods_tag"),
        Field::optional("pay_sign").sensitive(),
        Field::optional("pay_url").sensitive().read_only(),
        Field::optional("prepay_id").sensitive(),
        Field::optional("scene_info").nullable(),
        Field::optional("settle_info").nullable(),
        Field::optional("time_expire"),
        Field::optional("time_start"),
        Field::optional("wap_name"),
        Field::optional("wap_url"),
    ]);

    members!(
        0 attach, 1 detail, 2 goods_tag, 3 pay_sign, 4 pay_url, 5 prepay_id, 6 scene_info,
        7 settle_info, 8 time_expire, 9 time_start, 10 wap_name, 11 wap_url; additional_properties
    );
}

object!(WechatpayH5Extra: Default);

/// Data of channel WechatpayJSAPI: a payment in a page opened inside WeChat. Give `payer`; the answer holds
/// `jsapi_config` for the in-page bridge. The vendor lists `goods_tag`, `prepay_id`, `time_expire`, `time_start`
/// as required. Fill only what you need.
#[derive(Clone)]
#[non_exhaustive]
pub struct WechatpayJsapiExtra {
    /// Text of the merchant that WeChat returns unchanged in queries and notifications.
    pub attach: Option<String>,
    /// Receipt number, original price and goods, used for WeChat promotions.
    pub detail: Nullable<WechatpayDetail>,
    /// Tag that makes the order eligible for a WeChat promotion.
    pub goods_tag: Option<String>,
    /// Parameters for the in-page bridge (WeixinJSBridge), filled in answers.
    pub jsapi_config: Nullable<WechatpayJsapiConfig>,
    /// Who pays; get the openid from WeChat before you create the charge.
    pub payer: Nullable<WechatpayPayer>,
    /// WeChat's id of the prepared payment. Appears in answers; leave it out when you create a charge.
    pub prepay_id: Option<String>,
    /// Where the payment takes place: device, shop, mobile site.
    pub scene_info: Nullable<WechatpaySceneInfo>,
    /// Settlement settings; mark the order here if its money will be shared out later.
    pub settle_info: Nullable<WechatpaySettleInfo>,
    /// Time after which the order can no longer be paid. The vendor states no format; WeChat itself uses RFC 3339.
    pub time_expire: Option<String>,
    /// Time at which the order was made. The vendor states no format; WeChat itself uses RFC 3339.
    pub time_start: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl WechatpayJsapiExtra {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`attach`](Self::attach).
    #[must_use]
    pub fn attach(mut self, value: impl Into<String>) -> Self {
        self.attach = Some(value.into());
        self
    }

    /// Sets [`detail`](Self::detail).
    #[must_use]
    pub fn detail(mut self, value: impl Into<Nullable<WechatpayDetail>>) -> Self {
        self.detail = value.into();
        self
    }

    /// Sets [`goods_tag`](Self::goods_tag).
    #[must_use]
    pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
        self.goods_tag = Some(value.into());
        self
    }

    /// Sets [`jsapi_config`](Self::jsapi_config).
    #[must_use]
    pub fn jsapi_config(mut self, value: impl Into<Nullable<WechatpayJsapiConfig>>) -> Self {
        self.jsapi_config = value.into();
        self
    }

    /// Sets [`payer`](Self::payer).
    #[must_use]
    pub fn payer(mut self, value: impl Into<Nullable<WechatpayPayer>>) -> Self {
        self.payer = value.into();
        self
    }

    /// Sets [`prepay_id`](Self::prepay_id).
    #[must_use]
    pub fn prepay_id(mut self, value: impl Into<String>) -> Self {
        self.prepay_id = Some(value.into());
        self
    }

    /// Sets [`scene_info`](Self::scene_info).
    #[must_use]
    pub fn scene_info(mut self, value: impl Into<Nullable<WechatpaySceneInfo>>) -> Self {
        self.scene_info = value.into();
        self
    }

    /// Sets [`settle_info`](Self::settle_info).
    #[must_use]
    pub fn settle_info(mut self, value: impl Into<Nullable<WechatpaySettleInfo>>) -> Self {
        self.settle_info = value.into();
        self
    }

    /// Sets [`time_expire`](Self::time_expire).
    #[must_use]
    pub fn time_expire(mut self, value: impl Into<String>) -> Self {
        self.time_expire = Some(value.into());
        self
    }

    /// Sets [`time_start`](Self::time_start).
    #[must_use]
    pub fn time_start(mut self, value: impl Into<String>) -> Self {
        self.time_start = Some(value.into());
        self
    }
}

impl Object for WechatpayJsapiExtra {
    const SHAPE: &'static Shape = &Shape::new("WechatpayJsapiExtra", &[
        Field::optional("attach"),
        Field::optional("detail").nullable(),
        Field::optional("goods_tag"),
        Field::optional("jsapi_config").nullable().sensitive(),
        Field::optional("payer").nullable(),
        Field::optional("prepay_id").sensitive(),
        Field::optional("scene_info").nullable(),
        Field::optional("settle_info").nullable(),
        Field::optional("time_expire"),
        Field::optional("time_start"),
    ]);

    members!(
        0 attach, 1 detail, 2 goods_tag, 3 jsapi_config, 4 payer, 5 prepay_id, 6 scene_info,
        7 settle_info, 8 time_expire, 9 time_start; additional_properties
    );
}

object!(WechatpayJsapiExtra: Default);

/// Data of channel WechatpayLite: a payment in a WeChat mini program. Give `payer`; the answer holds
/// `applet_config` for wx.requestPayment. The vendor lists `goods_tag`, `prepay_id`, `time_expire`, `time_start`
/// as required. Fill only what you need.
#[derive(Clone)]
#[non_exhaustive]
pub struct WechatpayLiteExtra {
    /// Parameters for wx.requestPayment, filled in answers.
    pub applet_config: Nullable<WechatpayAppletConfig>,
    /// Text of the merchant that WeChat returns unchanged in queries and notifications.
    pub attach: Option<String>,
    /// Receipt number, original price and goods, used for WeChat promotions.
    pub detail: Nullable<WechatpayDetail>,
    /// Tag that makes the order eligible for a WeChat promotion.
    pub goods_tag: Option<String>,
    /// Who pays; get the openid from WeChat before you create the charge.
    pub payer: Nullable<WechatpayPayer>,
    /// WeChat's id of the prepared payment. Appears in answers; leave it out when you create a charge.
    pub prepay_id: Option<String>,
    /// Where the payment takes place: device, shop, mobile site.
    pub scene_info: Nullable<WechatpaySceneInfo>,
    /// Settlement settings; mark the order here if its money will be shared out later.
    pub settle_info: Nullable<WechatpaySettleInfo>,
    /// Time after which the order can no longer be paid. The vendor states no format; WeChat itself uses RFC 3339.
    pub time_expire: Option<String>,
    /// Time at which the order was made. The vendor states no format; WeChat itself uses RFC 3339.
    pub time_start: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl WechatpayLiteExtra {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`applet_config`](Self::applet_config).
    #[must_use]
    pub fn applet_config(mut self, value: impl Into<Nullable<WechatpayAppletConfig>>) -> Self {
        self.applet_config = value.into();
        self
    }

    /// Sets [`attach`](Self::attach).
    #[must_use]
    pub fn attach(mut self, value: impl Into<String>) -> Self {
        self.attach = Some(value.into());
        self
    }

    /// Sets [`detail`](Self::detail).
    #[must_use]
    pub fn detail(mut self, value: impl Into<Nullable<WechatpayDetail>>) -> Self {
        self.detail = value.into();
        self
    }

    /// Sets [`goods_tag`](Self::goods_tag).
    #[must_use]
    pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
        self.goods_tag = Some(value.into());
        self
    }

    /// Sets [`payer`](Self::payer).
    #[must_use]
    pub fn payer(mut self, value: impl Into<Nullable<WechatpayPayer>>) -> Self {
        self.payer = value.into();
        self
    }

    /// Sets [`prepay_id`](Self::prepay_id).
    #[must_use]
    pub fn prepay_id(mut self, value: impl Into<String>) -> Self {
        self.prepay_id = Some(value.into());
        self
    }

    /// Sets [`scene_info`](Self::scene_info).
    #[must_use]
    pub fn scene_info(mut self, value: impl Into<Nullable<WechatpaySceneInfo>>) -> Self {
        self.scene_info = value.into();
        self
    }

    /// Sets [`settle_info`](Self::settle_info).
    #[must_use]
    pub fn settle_info(mut self, value: impl Into<Nullable<WechatpaySettleInfo>>) -> Self {
        self.settle_info = value.into();
        self
    }

    /// Sets [`time_expire`](Self::time_expire).
    #[must_use]
    pub fn time_expire(mut self, value: impl Into<String>) -> Self {
        self.time_expire = Some(value.into());
        self
    }

    /// Sets [`time_start`](Self::time_start).
    #[must_use]
    pub fn time_start(mut self, value: impl Into<String>) -> Self {
        self.time_start = Some(value.into());
        self
    }
}

impl Object for WechatpayLiteExtra {
    const SHAPE: &'static Shape = &Shape::new("WechatpayLiteExtra", &[
        Field::optional("applet_config").nullable().sensitive(),
        Field::optional("attach"),
        Field::optional("detail").nullable(),
        Field::optional("goods_tag"),
        Field::optional("payer").nullable(),
        Field::optional("prepay_id").sensitive(),
        Field::optional("scene_info").nullable(),
        Field::optional("settle_info").nullable(),
        Field::optional("time_expire"),
        Field::optional("time_start"),
    ]);

    members!(
        0 applet_config, 1 attach, 2 detail, 3 goods_tag, 4 payer, 5 prepay_id, 6 scene_info,
        7 settle_info, 8 time_expire, 9 time_start; additional_properties
    );
}

object!(WechatpayLiteExtra: Default);

/// Data of channel WechatpayNative: the merchant shows a QR code, the payer scans it. The answer holds its
/// content (`qr_code`) and picture (`qr_link`). The vendor lists all fields but `attach`, `detail`, `scene_info`,
/// `settle_info` as required. Fill only what you need.
#[derive(Clone)]
#[non_exhaustive]
pub struct WechatpayNativeExtra {
    /// Text of the merchant that WeChat returns unchanged in queries and notifications.
    pub attach: Option<String>,
    /// Receipt number, original price and goods, used for WeChat promotions.
    pub detail: Nullable<WechatpayDetail>,
    /// Tag that makes the order eligible for a WeChat promotion.
    pub goods_tag: Option<String>,
    /// Text to draw as a QR code. Only in answers.
    ///
    /// Only in answers.
    pub qr_code: Option<String>,
    /// Address of a picture of the QR code; filled in answers.
    pub qr_link: Option<String>,
    /// Where the payment takes place: device, shop, mobile site.
    pub scene_info: Nullable<WechatpaySceneInfo>,
    /// Settlement settings; mark the order here if its money will be shared out later.
    pub settle_info: Nullable<WechatpaySettleInfo>,
    /// Time after which the order can no longer be paid. The vendor states no format; WeChat itself uses RFC 3339.
    pub time_expire: Option<String>,
    /// Time at which the order was made. The vendor states no format; WeChat itself uses RFC 3339.
    pub time_start: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl WechatpayNativeExtra {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`attach`](Self::attach).
    #[must_use]
    pub fn attach(mut self, value: impl Into<String>) -> Self {
        self.attach = Some(value.into());
        self
    }

    /// Sets [`detail`](Self::detail).
    #[must_use]
    pub fn detail(mut self, value: impl Into<Nullable<WechatpayDetail>>) -> Self {
        self.detail = value.into();
        self
    }

    /// Sets [`goods_tag`](Self::goods_tag).
    #[must_use]
    pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
        self.goods_tag = Some(value.into());
        self
    }

    /// Sets [`qr_code`](Self::qr_code).
    #[must_use]
    pub fn qr_code(mut self, value: impl Into<String>) -> Self {
        self.qr_code = Some(value.into());
        self
    }

    /// Sets [`qr_link`](Self::qr_link).
    #[must_use]
    pub fn qr_link(mut self, value: impl Into<String>) -> Self {
        self.qr_link = Some(value.into());
        self
    }

    /// Sets [`scene_info`](Self::scene_info).
    #[must_use]
    pub fn scene_info(mut self, value: impl Into<Nullable<WechatpaySceneInfo>>) -> Self {
        self.scene_info = value.into();
        self
    }

    /// Sets [`settle_info`](Self::settle_info).
    #[must_use]
    pub fn settle_info(mut self, value: impl Into<Nullable<WechatpaySettleInfo>>) -> Self {
        self.settle_info = value.into();
        self
    }

    /// Sets [`time_expire`](Self::time_expire).
    #[must_use]
    pub fn time_expire(mut self, value: impl Into<String>) -> Self {
        self.time_expire = Some(value.into());
        self
    }

    /// Sets [`time_start`](Self::time_start).
    #[must_use]
    pub fn time_start(mut self, value: impl Into<String>) -> Self {
        self.time_start = Some(value.into());
        self
    }
}

impl Object for WechatpayNativeExtra {
    const SHAPE: &'static Shape = &Shape::new("WechatpayNativeExtra", &[
        Field::optional("attach"),
        Field::optional("detail").nullable(),
        Field::optional("goods_tag"),
        Field::optional("qr_code").read_only(),
        Field::optional("qr_link"),
        Field::optional("scene_info").nullable(),
        Field::optional("settle_info").nullable(),
        Field::optional("time_expire"),
        Field::optional("time_start"),
    ]);

    members!(
        0 attach, 1 detail, 2 goods_tag, 3 qr_code, 4 qr_link, 5 scene_info, 6 settle_info,
        7 time_expire, 8 time_start; additional_properties
    );
}

object!(WechatpayNativeExtra: Default);

/// Data of channel WechatpayScan: the merchant scans the payer's code. Give `auth_code`; the answer tells bank,
/// cash part and payer. The vendor lists all fields but `attach`, `detail`, `payer`, `scene_info`, `settle_info`
/// as required. Fill only what you need.
#[derive(Clone)]
#[non_exhaustive]
pub struct WechatpayScanExtra {
    /// Text of the merchant that WeChat returns unchanged in queries and notifications.
    pub attach: Option<String>,
    /// The payment code read from the payer's phone, valid once and for a short time.
    pub auth_code: Option<String>,
    /// WeChat's code of the bank or balance that paid. Appears in answers.
    pub bank_type: Option<String>,
    /// Part paid in cash, text, in fen as WeChat counts it. Appears in answers.
    pub cash_fee: Option<String>,
    /// Currency of the cash part, ISO 4217. Appears in answers.
    pub cash_fee_type: Option<String>,
    /// Receipt number, original price and goods, used for WeChat promotions.
    pub detail: Nullable<WechatpayDetail>,
    /// Currency of the order, ISO 4217.
    pub fee_type: Option<String>,
    /// Tag that makes the order eligible for a WeChat promotion.
    pub goods_tag: Option<String>,
    /// Whether the payer follows the official account of the service provider. Appears in answers.
    pub is_subscribe: Option<bool>,
    /// Who paid. Appears in answers.
    pub payer: Nullable<WechatpayPayer>,
    /// Where the payment takes place: device, shop, mobile site.
    pub scene_info: Nullable<WechatpaySceneInfo>,
    /// Settlement settings; mark the order here if its money will be shared out later.
    pub settle_info: Nullable<WechatpaySettleInfo>,
    /// Order amount less coupons that need no top-up, a whole number, in fen as WeChat counts it. Appears in answers.
    pub settlement_total_fee: Option<i64>,
    /// IP address of the terminal that reads the code.
    pub spbill_create_ip: Option<String>,
    /// Whether the payer follows the official account of the sub-merchant. Appears in answers.
    pub sub_is_subscribe: Option<bool>,
    /// Openid of the payer below the sub-merchant's app id. Appears in answers.
    pub sub_openid: Option<String>,
    /// Time of payment. Appears in answers; the vendor states no format.
    pub time_end: Option<String>,
    /// Time after which the order can no longer be paid. The vendor states no format; WeChat itself uses RFC 3339.
    pub time_expire: Option<String>,
    /// Time at which the order was made. The vendor states no format; WeChat itself uses RFC 3339.
    pub time_start: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl WechatpayScanExtra {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`attach`](Self::attach).
    #[must_use]
    pub fn attach(mut self, value: impl Into<String>) -> Self {
        self.attach = Some(value.into());
        self
    }

    /// Sets [`auth_code`](Self::auth_code).
    #[must_use]
    pub fn auth_code(mut self, value: impl Into<String>) -> Self {
        self.auth_code = Some(value.into());
        self
    }

    /// Sets [`bank_type`](Self::bank_type).
    #[must_use]
    pub fn bank_type(mut self, value: impl Into<String>) -> Self {
        self.bank_type = Some(value.into());
        self
    }

    /// Sets [`cash_fee`](Self::cash_fee).
    #[must_use]
    pub fn cash_fee(mut self, value: impl Into<String>) -> Self {
        self.cash_fee = Some(value.into());
        self
    }

    /// Sets [`cash_fee_type`](Self::cash_fee_type).
    #[must_use]
    pub fn cash_fee_type(mut self, value: impl Into<String>) -> Self {
        self.cash_fee_type = Some(value.into());
        self
    }

    /// Sets [`detail`](Self::detail).
    #[must_use]
    pub fn detail(mut self, value: impl Into<Nullable<WechatpayDetail>>) -> Self {
        self.detail = value.into();
        self
    }

    /// Sets [`fee_type`](Self::fee_type).
    #[must_use]
    pub fn fee_type(mut self, value: impl Into<String>) -> Self {
        self.fee_type = Some(value.into());
        self
    }

    /// Sets [`goods_tag`](Self::goods_tag).
    #[must_use]
    pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
        self.goods_tag = Some(value.into());
        self
    }

    /// Sets [`is_subscribe`](Self::is_subscribe).
    #[must_use]
    pub fn is_subscribe(mut self, value: bool) -> Self {
        self.is_subscribe = Some(value);
        self
    }

    /// Sets [`payer`](Self::payer).
    #[must_use]
    pub fn payer(mut self, value: impl Into<Nullable<WechatpayPayer>>) -> Self {
        self.payer = value.into();
        self
    }

    /// Sets [`scene_info`](Self::scene_info).
    #[must_use]
    pub fn scene_info(mut self, value: impl Into<Nullable<WechatpaySceneInfo>>) -> Self {
        self.scene_info = value.into();
        self
    }

    /// Sets [`settle_info`](Self::settle_info).
    #[must_use]
    pub fn settle_info(mut self, value: impl Into<Nullable<WechatpaySettleInfo>>) -> Self {
        self.settle_info = value.into();
        self
    }

    /// Sets [`settlement_total_fee`](Self::settlement_total_fee).
    #[must_use]
    pub fn settlement_total_fee(mut self, value: i64) -> Self {
        self.settlement_total_fee = Some(value);
        self
    }

    /// Sets [`spbill_create_ip`](Self::spbill_create_ip).
    #[must_use]
    pub fn spbill_create_ip(mut self, value: impl Into<String>) -> Self {
        self.spbill_create_ip = Some(value.into());
        self
    }

    /// Sets [`sub_is_subscribe`](Self::sub_is_subscribe).
    #[must_use]
    pub fn sub_is_subscribe(mut self, value: bool) -> Self {
        self.sub_is_subscribe = Some(value);
        self
    }

    /// Sets [`sub_openid`](Self::sub_openid).
    #[must_use]
    pub fn sub_openid(mut self, value: impl Into<String>) -> Self {
        self.sub_openid = Some(value.into());
        self
    }

    /// Sets [`time_end`](Self::time_end).
    #[must_use]
    pub fn time_end(mut self, value: impl Into<String>) -> Self {
        self.time_end = Some(value.into());
        self
    }

    /// Sets [`time_expire`](Self::time_expire).
    #[must_use]
    pub fn time_expire(mut self, value: impl Into<String>) -> Self {
        self.time_expire = Some(value.into());
        self
    }

    /// Sets [`time_start`](Self::time_start).
    #[must_use]
    pub fn time_start(mut self, value: impl Into<String>) -> Self {
        self.time_start = Some(value.into());
        self
    }
}

impl Object for WechatpayScanExtra {
    const SHAPE: &'static Shape = &Shape::new("WechatpayScanExtra", &[
        Field::optional("attach"),
        Field::optional("auth_code").sensitive(),
        Field::optional("bank_type"),
        Field::optional("cash_fee"),
        Field::optional("cash_fee_type"),
        Field::optional("detail").nullable(),
        Field::optional("fee_type"),
        Field::optional("goods_tag"),
        Field::optional("is_subscribe"),
        Field::optional("payer").nullable(),
        Field::optional("scene_info").nullable(),
        Field::optional("settle_info").nullable(),
        Field::optional("settlement_total_fee"),
        Field::optional("spbill_create_ip"),
        Field::optional("sub_is_subscribe"),
        Field::optional("sub_openid").sensitive(),
        Field::optional("time_end"),
        Field::optional("time_expire"),
        Field::optional("time_start"),
    ]);

    members!(
        0 attach, 1 auth_code, 2 bank_type, 3 cash_fee, 4 cash_fee_type, 5 detail, 6 fee_type,
        7 goods_tag, 8 is_subscribe, 9 payer, 10 scene_info, 11 settle_info,
        12 settlement_total_fee, 13 spbill_create_ip, 14 sub_is_subscribe, 15 sub_openid,
        16 time_end, 17 time_expire, 18 time_start; additional_properties
    );
}

object!(WechatpayScanExtra: Default);

/// Restricts an Alipay order to a certain payer. The vendor lists every field as required. Fill only what you
/// need.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlipayExtUserInfo {
    /// Number of the payer's identity document.
    pub cert_no: Option<String>,
    /// Kind of document in Alipay's codes, for instance IDENTITY_CARD or PASSPORT.
    pub cert_type: Option<String>,
    /// `T` lets only this payer pay, `F` does not.
    pub fix_buyer: Option<String>,
    /// Lowest age of the payer in years, as text.
    pub min_age: Option<String>,
    /// Mobile number of the payer.
    pub mobile: Option<String>,
    /// Name of the payer.
    pub name: Option<String>,
    /// `T` makes Alipay check the identity, `F` does not.
    pub need_check_info: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl AlipayExtUserInfo {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[must_use]
    pub fn cert_no(mut self, value: impl Into<String>) -> Self {
        self.cert_no = Some(value.into());
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[must_use]
    pub fn cert_type(mut self, value: impl Into<String>) -> Self {
        self.cert_type = Some(value.into());
        self
    }

    /// Sets [`fix_buyer`](Self::fix_buyer).
    #[must_use]
    pub fn fix_buyer(mut self, value: impl Into<String>) -> Self {
        self.fix_buyer = Some(value.into());
        self
    }

    /// Sets [`min_age`](Self::min_age).
    #[must_use]
    pub fn min_age(mut self, value: impl Into<String>) -> Self {
        self.min_age = Some(value.into());
        self
    }

    /// Sets [`mobile`](Self::mobile).
    #[must_use]
    pub fn mobile(mut self, value: impl Into<String>) -> Self {
        self.mobile = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`need_check_info`](Self::need_check_info).
    #[must_use]
    pub fn need_check_info(mut self, value: impl Into<String>) -> Self {
        self.need_check_info = Some(value.into());
        self
    }
}

impl Object for AlipayExtUserInfo {
    const SHAPE: &'static Shape = &Shape::new("AlipayExtUserInfo", &[
        Field::optional("cert_no").sensitive(),
        Field::optional("cert_type"),
        Field::optional("fix_buyer"),
        Field::optional("min_age"),
        Field::optional("mobile").sensitive(),
        Field::optional("name").sensitive(),
        Field::optional("need_check_info"),
    ]);

    members!(
        0 cert_no, 1 cert_type, 2 fix_buyer, 3 min_age, 4 mobile, 5 name, 6 need_check_info; additional_properties
    );
}

object!(AlipayExtUserInfo: Default);

/// Business extension parameters of an Alipay order. The vendor lists every field as required. Fill only what you
/// need.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlipayExtendParams {
    /// Kind of card accepted, for contracted scenes.
    pub card_type: Option<String>,
    /// Number of Huabei instalments: 3, 6 or 12.
    pub hb_fq_num: Option<String>,
    /// Percent of the instalment fee borne by the seller; 100 means all of it.
    pub hb_fq_seller_percent: Option<i32>,
    /// Data returned to Alipay for industry programmes, as JSON text.
    pub industry_reflux_info: Option<String>,
    /// Seller's name shown on the order.
    pub specified_seller_name: Option<String>,
    /// Alipay partner number (PID) of the software vendor, for rebates.
    pub sys_service_provider_id: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl AlipayExtendParams {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`card_type`](Self::card_type).
    #[must_use]
    pub fn card_type(mut self, value: impl Into<String>) -> Self {
        self.card_type = Some(value.into());
        self
    }

    /// Sets [`hb_fq_num`](Self::hb_fq_num).
    #[must_use]
    pub fn hb_fq_num(mut self, value: impl Into<String>) -> Self {
        self.hb_fq_num = Some(value.into());
        self
    }

    /// Sets [`hb_fq_seller_percent`](Self::hb_fq_seller_percent).
    #[must_use]
    pub fn hb_fq_seller_percent(mut self, value: i32) -> Self {
        self.hb_fq_seller_percent = Some(value);
        self
    }

    /// Sets [`industry_reflux_info`](Self::industry_reflux_info).
    #[must_use]
    pub fn industry_reflux_info(mut self, value: impl Into<String>) -> Self {
        self.industry_reflux_info = Some(value.into());
        self
    }

    /// Sets [`specified_seller_name`](Self::specified_seller_name).
    #[must_use]
    pub fn specified_seller_name(mut self, value: impl Into<String>) -> Self {
        self.specified_seller_name = Some(value.into());
        self
    }

    /// Sets [`sys_service_provider_id`](Self::sys_service_provider_id).
    #[must_use]
    pub fn sys_service_provider_id(mut self, value: impl Into<String>) -> Self {
        self.sys_service_provider_id = Some(value.into());
        self
    }
}

impl Object for AlipayExtendParams {
    const SHAPE: &'static Shape = &Shape::new("AlipayExtendParams", &[
        Field::optional("card_type"),
        Field::optional("hb_fq_num"),
        Field::optional("hb_fq_seller_percent"),
        Field::optional("industry_reflux_info"),
        Field::optional("specified_seller_name"),
        Field::optional("sys_service_provider_id"),
    ]);

    members!(
        0 card_type, 1 hb_fq_num, 2 hb_fq_seller_percent, 3 industry_reflux_info,
        4 specified_seller_name, 5 sys_service_provider_id; additional_properties
    );
}

object!(AlipayExtendParams: Default);

/// One kind of goods in an Alipay order. The vendor lists every field as required. Fill only what you need.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlipayGoodsDetail {
    /// Alipay's own number of the goods.
    pub alipay_goods_id: Option<String>,
    /// Description of the goods.
    pub body: Option<String>,
    /// Category path in Alipay's numbers, separated by vertical bars.
    pub categories_tree: Option<String>,
    /// Category of the goods.
    pub goods_category: Option<String>,
    /// Merchant's number of the goods.
    pub goods_id: Option<String>,
    /// Name of the goods.
    pub goods_name: Option<String>,
    /// Price of one piece in yuan.
    pub price: Option<Decimal>,
    /// Number of pieces.
    pub quantity: Option<i32>,
    /// Address of a page that shows the goods.
    pub show_url: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl AlipayGoodsDetail {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`alipay_goods_id`](Self::alipay_goods_id).
    #[must_use]
    pub fn alipay_goods_id(mut self, value: impl Into<String>) -> Self {
        self.alipay_goods_id = Some(value.into());
        self
    }

    /// Sets [`body`](Self::body).
    #[must_use]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }

    /// Sets [`categories_tree`](Self::categories_tree).
    #[must_use]
    pub fn categories_tree(mut self, value: impl Into<String>) -> Self {
        self.categories_tree = Some(value.into());
        self
    }

    /// Sets [`goods_category`](Self::goods_category).
    #[must_use]
    pub fn goods_category(mut self, value: impl Into<String>) -> Self {
        self.goods_category = Some(value.into());
        self
    }

    /// Sets [`goods_id`](Self::goods_id).
    #[must_use]
    pub fn goods_id(mut self, value: impl Into<String>) -> Self {
        self.goods_id = Some(value.into());
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[must_use]
    pub fn goods_name(mut self, value: impl Into<String>) -> Self {
        self.goods_name = Some(value.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[must_use]
    pub fn price(mut self, value: Decimal) -> Self {
        self.price = Some(value);
        self
    }

    /// Sets [`quantity`](Self::quantity).
    #[must_use]
    pub fn quantity(mut self, value: i32) -> Self {
        self.quantity = Some(value);
        self
    }

    /// Sets [`show_url`](Self::show_url).
    #[must_use]
    pub fn show_url(mut self, value: impl Into<String>) -> Self {
        self.show_url = Some(value.into());
        self
    }
}

impl Object for AlipayGoodsDetail {
    const SHAPE: &'static Shape = &Shape::new("AlipayGoodsDetail", &[
        Field::optional("alipay_goods_id"),
        Field::optional("body"),
        Field::optional("categories_tree"),
        Field::optional("goods_category"),
        Field::optional("goods_id"),
        Field::optional("goods_name"),
        Field::optional("price").as_number(),
        Field::optional("quantity"),
        Field::optional("show_url"),
    ]);

    members!(
        0 alipay_goods_id, 1 body, 2 categories_tree, 3 goods_category, 4 goods_id, 5 goods_name,
        6 price, 7 quantity, 8 show_url; additional_properties
    );
}

object!(AlipayGoodsDetail: Default);

/// The payer of an Alipay JSAPI payment. The vendor lists every field as required. Fill only what you need.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlipayJsapiPayer {
    /// Alipay user id of the payer, 16 digits starting with 2088.
    pub user_id: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl AlipayJsapiPayer {
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
}

impl Object for AlipayJsapiPayer {
    const SHAPE: &'static Shape = &Shape::new("AlipayJsapiPayer", &[
        Field::optional("user_id").sensitive(),
    ]);

    members!(0 user_id; additional_properties);
}

object!(AlipayJsapiPayer: Default);

/// Business information for contracted Alipay scenes.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlipayBusinessParams {
    /// Time the order was really made, when it is paid later. The vendor states no format.
    pub actual_order_time: Option<String>,
    /// Number of the campus card.
    pub campus_card: Option<String>,
    /// Kind of card.
    pub card_type: Option<String>,
    /// Tax on the goods in yuan, as text.
    pub good_taxes: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl AlipayBusinessParams {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`actual_order_time`](Self::actual_order_time).
    #[must_use]
    pub fn actual_order_time(mut self, value: impl Into<String>) -> Self {
        self.actual_order_time = Some(value.into());
        self
    }

    /// Sets [`campus_card`](Self::campus_card).
    #[must_use]
    pub fn campus_card(mut self, value: impl Into<String>) -> Self {
        self.campus_card = Some(value.into());
        self
    }

    /// Sets [`card_type`](Self::card_type).
    #[must_use]
    pub fn card_type(mut self, value: impl Into<String>) -> Self {
        self.card_type = Some(value.into());
        self
    }

    /// Sets [`good_taxes`](Self::good_taxes).
    #[must_use]
    pub fn good_taxes(mut self, value: impl Into<String>) -> Self {
        self.good_taxes = Some(value.into());
        self
    }
}

impl Object for AlipayBusinessParams {
    const SHAPE: &'static Shape = &Shape::new("AlipayBusinessParams", &[
        Field::optional("actual_order_time"),
        Field::optional("campus_card"),
        Field::optional("card_type"),
        Field::optional("good_taxes"),
    ]);

    members!(0 actual_order_time, 1 campus_card, 2 card_type, 3 good_taxes; additional_properties);
}

object!(AlipayBusinessParams: Default);

/// Delivery of an Alipay order.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlipayLogisticsDetail {
    /// Kind of delivery in Alipay's codes: POST (mail), EXPRESS (courier), VIRTUAL, DIRECT (merchant's own).
    pub logistics_type: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl AlipayLogisticsDetail {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`logistics_type`](Self::logistics_type).
    #[must_use]
    pub fn logistics_type(mut self, value: impl Into<String>) -> Self {
        self.logistics_type = Some(value.into());
        self
    }
}

impl Object for AlipayLogisticsDetail {
    const SHAPE: &'static Shape = &Shape::new("AlipayLogisticsDetail", &[
        Field::optional("logistics_type"),
    ]);

    members!(0 logistics_type; additional_properties);
}

object!(AlipayLogisticsDetail: Default);

/// Who receives the goods of an Alipay order, and where.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlipayReceiverAddress {
    /// Street address.
    pub address: Option<String>,
    /// Number of the administrative district.
    pub division_code: Option<String>,
    /// Mobile number of the receiver.
    pub mobile: Option<String>,
    /// Name of the receiver.
    pub name: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl AlipayReceiverAddress {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`address`](Self::address).
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }

    /// Sets [`division_code`](Self::division_code).
    #[must_use]
    pub fn division_code(mut self, value: impl Into<String>) -> Self {
        self.division_code = Some(value.into());
        self
    }

    /// Sets [`mobile`](Self::mobile).
    #[must_use]
    pub fn mobile(mut self, value: impl Into<String>) -> Self {
        self.mobile = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`zip`](Self::zip).
    #[must_use]
    pub fn zip(mut self, value: impl Into<String>) -> Self {
        self.zip = Some(value.into());
        self
    }
}

impl Object for AlipayReceiverAddress {
    const SHAPE: &'static Shape = &Shape::new("AlipayReceiverAddress", &[
        Field::optional("address").sensitive(),
        Field::optional("division_code"),
        Field::optional("mobile").sensitive(),
        Field::optional("name").sensitive(),
        Field::optional("zip"),
    ]);

    members!(0 address, 1 division_code, 2 mobile, 3 name, 4 zip; additional_properties);
}

object!(AlipayReceiverAddress: Default);

/// Settlement of an Alipay order.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlipaySettleInfo {
    /// To whom how much is settled. One object, in spite of the plural name.
    pub settle_detail_infos: Nullable<AlipaySettleDetail>,
    /// Time after which an unsettled order is settled by itself, a number with d (days).
    pub settle_period_time: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl AlipaySettleInfo {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`settle_detail_infos`](Self::settle_detail_infos).
    #[must_use]
    pub fn settle_detail_infos(mut self, value: impl Into<Nullable<AlipaySettleDetail>>) -> Self {
        self.settle_detail_infos = value.into();
        self
    }

    /// Sets [`settle_period_time`](Self::settle_period_time).
    #[must_use]
    pub fn settle_period_time(mut self, value: impl Into<String>) -> Self {
        self.settle_period_time = Some(value.into());
        self
    }
}

impl Object for AlipaySettleInfo {
    const SHAPE: &'static Shape = &Shape::new("AlipaySettleInfo", &[
        Field::optional("settle_detail_infos").nullable(),
        Field::optional("settle_period_time"),
    ]);

    members!(0 settle_detail_infos, 1 settle_period_time; additional_properties);
}

object!(AlipaySettleInfo: Default);

/// Data for the invoice of an Alipay order.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlipayInvoiceInfo {
    /// Contents of the invoice as JSON text.
    pub details: Option<String>,
    /// Key facts of the invoice.
    pub key_info: Nullable<AlipayInvoiceKeyInfo>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl AlipayInvoiceInfo {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`details`](Self::details).
    #[must_use]
    pub fn details(mut self, value: impl Into<String>) -> Self {
        self.details = Some(value.into());
        self
    }

    /// Sets [`key_info`](Self::key_info).
    #[must_use]
    pub fn key_info(mut self, value: impl Into<Nullable<AlipayInvoiceKeyInfo>>) -> Self {
        self.key_info = value.into();
        self
    }
}

impl Object for AlipayInvoiceInfo {
    const SHAPE: &'static Shape = &Shape::new("AlipayInvoiceInfo", &[
        Field::optional("details"),
        Field::optional("key_info").nullable(),
    ]);

    members!(0 details, 1 key_info; additional_properties);
}

object!(AlipayInvoiceInfo: Default);

/// Sub-merchant on whose behalf an Alipay order is made. The vendor lists every field as required. Fill only what
/// you need.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlipaySubMerchant {
    /// Alipay user id of the merchant.
    pub merchant_id: Option<String>,
    /// Kind of sub-merchant: `1` service window (default), `2` third-party app.
    pub merchant_type: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl AlipaySubMerchant {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[must_use]
    pub fn merchant_id(mut self, value: impl Into<String>) -> Self {
        self.merchant_id = Some(value.into());
        self
    }

    /// Sets [`merchant_type`](Self::merchant_type).
    #[must_use]
    pub fn merchant_type(mut self, value: impl Into<String>) -> Self {
        self.merchant_type = Some(value.into());
        self
    }
}

impl Object for AlipaySubMerchant {
    const SHAPE: &'static Shape = &Shape::new("AlipaySubMerchant", &[
        Field::optional("merchant_id"),
        Field::optional("merchant_type"),
    ]);

    members!(0 merchant_id, 1 merchant_type; additional_properties);
}

object!(AlipaySubMerchant: Default);

/// Source of the money of an Alipay payment. One object, in spite of the name.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlipayFundBill {
    /// Amount from this source in yuan, as text.
    pub amount: Option<Decimal>,
    /// Source in Alipay's codes, for instance ALIPAYACCOUNT, BANKCARD, PCREDIT.
    pub fund_channel: Option<String>,
    /// Amount really taken from this source in yuan, as text.
    pub real_amount: Option<Decimal>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl AlipayFundBill {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`amount`](Self::amount).
    #[must_use]
    pub fn amount(mut self, value: Decimal) -> Self {
        self.amount = Some(value);
        self
    }

    /// Sets [`fund_channel`](Self::fund_channel).
    #[must_use]
    pub fn fund_channel(mut self, value: impl Into<String>) -> Self {
        self.fund_channel = Some(value.into());
        self
    }

    /// Sets [`real_amount`](Self::real_amount).
    #[must_use]
    pub fn real_amount(mut self, value: Decimal) -> Self {
        self.real_amount = Some(value);
        self
    }
}

impl Object for AlipayFundBill {
    const SHAPE: &'static Shape = &Shape::new("AlipayFundBill", &[
        Field::optional("amount").accept(Accept::NUMBER.and(Accept::EMPTY)),
        Field::optional("fund_channel"),
        Field::optional("real_amount").accept(Accept::NUMBER.and(Accept::EMPTY)),
    ]);

    members!(0 amount, 1 fund_channel, 2 real_amount; additional_properties);
}

object!(AlipayFundBill: Default);

/// Settings of an asynchronous Alipay payment.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlipayPayParams {
    /// Kind of asynchronous payment in Alipay's codes.
    pub async_type: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl AlipayPayParams {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`async_type`](Self::async_type).
    #[must_use]
    pub fn async_type(mut self, value: impl Into<String>) -> Self {
        self.async_type = Some(value.into());
        self
    }
}

impl Object for AlipayPayParams {
    const SHAPE: &'static Shape = &Shape::new("AlipayPayParams", &[
        Field::optional("async_type"),
    ]);

    members!(0 async_type; additional_properties);
}

object!(AlipayPayParams: Default);

/// Voucher used for an Alipay payment. One object, in spite of the name. All amounts in yuan.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlipayVoucherDetail {
    /// Value of the voucher.
    pub amount: Option<Decimal>,
    /// Voucher number.
    pub id: Option<String>,
    /// Note on the voucher.
    pub memo: Option<String>,
    /// Part borne by the merchant.
    pub merchant_contribute: Option<Decimal>,
    /// Name of the voucher.
    pub name: Option<String>,
    /// Part borne by others.
    pub other_contribute: Option<Decimal>,
    /// Bought voucher: part given by Alipay.
    pub purchase_ant_contribute: Option<Decimal>,
    /// Bought voucher: what the payer paid for it.
    pub purchase_buyer_contribute: Option<Decimal>,
    /// Bought voucher: part given by the merchant.
    pub purchase_merchant_contribute: Option<Decimal>,
    /// Number of the voucher template.
    pub template_id: Option<String>,
    /// Kind of voucher in Alipay's codes, for instance ALIPAY_FIX_VOUCHER.
    pub type_: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl AlipayVoucherDetail {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`amount`](Self::amount).
    #[must_use]
    pub fn amount(mut self, value: Decimal) -> Self {
        self.amount = Some(value);
        self
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[must_use]
    pub fn memo(mut self, value: impl Into<String>) -> Self {
        self.memo = Some(value.into());
        self
    }

    /// Sets [`merchant_contribute`](Self::merchant_contribute).
    #[must_use]
    pub fn merchant_contribute(mut self, value: Decimal) -> Self {
        self.merchant_contribute = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`other_contribute`](Self::other_contribute).
    #[must_use]
    pub fn other_contribute(mut self, value: Decimal) -> Self {
        self.other_contribute = Some(value);
        self
    }

    /// Sets [`purchase_ant_contribute`](Self::purchase_ant_contribute).
    #[must_use]
    pub fn purchase_ant_contribute(mut self, value: Decimal) -> Self {
        self.purchase_ant_contribute = Some(value);
        self
    }

    /// Sets [`purchase_buyer_contribute`](Self::purchase_buyer_contribute).
    #[must_use]
    pub fn purchase_buyer_contribute(mut self, value: Decimal) -> Self {
        self.purchase_buyer_contribute = Some(value);
        self
    }

    /// Sets [`purchase_merchant_contribute`](Self::purchase_merchant_contribute).
    #[must_use]
    pub fn purchase_merchant_contribute(mut self, value: Decimal) -> Self {
        self.purchase_merchant_contribute = Some(value);
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[must_use]
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

impl Object for AlipayVoucherDetail {
    const SHAPE: &'static Shape = &Shape::new("AlipayVoucherDetail", &[
        Field::optional("amount").as_number(),
        Field::optional("id"),
        Field::optional("memo"),
        Field::optional("merchant_contribute").as_number(),
        Field::optional("name"),
        Field::optional("other_contribute").as_number(),
        Field::optional("purchase_ant_contribute").as_number(),
        Field::optional("purchase_buyer_contribute").as_number(),
        Field::optional("purchase_merchant_contribute").as_number(),
        Field::optional("template_id"),
        Field::optional("type"),
    ]);

    members!(
        0 amount, 1 id, 2 memo, 3 merchant_contribute, 4 name, 5 other_contribute,
        6 purchase_ant_contribute, 7 purchase_buyer_contribute, 8 purchase_merchant_contribute,
        9 template_id, 10 type_; additional_properties
    );
}

object!(AlipayVoucherDetail: Default);

/// Parameters for the WeChat app SDK. Hand them over unchanged; the names are WeChat's. The vendor lists every
/// field as required. Fill only what you need.
#[derive(Clone)]
#[non_exhaustive]
pub struct WechatpayAppConfig {
    /// App id of the mobile app at WeChat.
    pub appid: Option<String>,
    /// Random text that belongs to the signature.
    pub noncestr: Option<String>,
    /// Fixed text of the WeChat SDK, usually Sign=WXPay.
    pub package: Option<String>,
    /// Merchant number at WeChat.
    pub partnerid: Option<String>,
    /// Id of the prepared payment.
    pub prepayid: Option<String>,
    /// Signature over the other fields.
    pub sign: Option<String>,
    /// Unix time in seconds, as text.
    pub timestamp: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl WechatpayAppConfig {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`appid`](Self::appid).
    #[must_use]
    pub fn appid(mut self, value: impl Into<String>) -> Self {
        self.appid = Some(value.into());
        self
    }

    /// Sets [`noncestr`](Self::noncestr).
    #[must_use]
    pub fn noncestr(mut self, value: impl Into<String>) -> Self {
        self.noncestr = Some(value.into());
        self
    }

    /// Sets [`package`](Self::package).
    #[must_use]
    pub fn package(mut self, value: impl Into<String>) -> Self {
        self.package = Some(value.into());
        self
    }

    /// Sets [`partnerid`](Self::partnerid).
    #[must_use]
    pub fn partnerid(mut self, value: impl Into<String>) -> Self {
        self.partnerid = Some(value.into());
        self
    }

    /// Sets [`prepayid`](Self::prepayid).
    #[must_use]
    pub fn prepayid(mut self, value: impl Into<String>) -> Self {
        self.prepayid = Some(value.into());
        self
    }

    /// Sets [`sign`](Self::sign).
    #[must_use]
    pub fn sign(mut self, value: impl Into<String>) -> Self {
        self.sign = Some(value.into());
        self
    }

    /// Sets [`timestamp`](Self::timestamp).
    #[must_use]
    pub fn timestamp(mut self, value: impl Into<String>) -> Self {
        self.timestamp = Some(value.into());
        self
    }
}

impl Object for WechatpayAppConfig {
    const SHAPE: &'static Shape = &Shape::new("WechatpayAppConfig", &[
        Field::optional("appid"),
        Field::optional("noncestr"),
        Field::optional("package").sensitive(),
        Field::optional("partnerid"),
        Field::optional("prepayid").sensitive(),
        Field::optional("sign").sensitive(),
        Field::optional("timestamp"),
    ]);

    members!(
        0 appid, 1 noncestr, 2 package, 3 partnerid, 4 prepayid, 5 sign, 6 timestamp; additional_properties
    );
}

object!(WechatpayAppConfig: Default);

/// Details of a WeChat order for promotions. Amounts in fen.
#[derive(Clone)]
#[non_exhaustive]
pub struct WechatpayDetail {
    /// Price before discounts in fen, as text.
    pub cost_price: Option<i64>,
    /// The goods of the order, one entry per kind.
    pub goods_detail: Option<Vec<WechatpayGoodsDetail>>,
    /// Number of the receipt.
    pub invoice_id: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl WechatpayDetail {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`cost_price`](Self::cost_price).
    #[must_use]
    pub fn cost_price(mut self, value: i64) -> Self {
        self.cost_price = Some(value);
        self
    }

    /// Sets [`goods_detail`](Self::goods_detail).
    #[must_use]
    pub fn goods_detail(mut self, value: Vec<WechatpayGoodsDetail>) -> Self {
        self.goods_detail = Some(value);
        self
    }

    /// Sets [`invoice_id`](Self::invoice_id).
    #[must_use]
    pub fn invoice_id(mut self, value: impl Into<String>) -> Self {
        self.invoice_id = Some(value.into());
        self
    }
}

impl Object for WechatpayDetail {
    const SHAPE: &'static Shape = &Shape::new("WechatpayDetail", &[
        Field::optional("cost_price").as_text(),
        Field::optional("goods_detail"),
        Field::optional("invoice_id"),
    ]);

    members!(0 cost_price, 1 goods_detail, 2 invoice_id; additional_properties);
}

object!(WechatpayDetail: Default);

/// Where a WeChat payment takes place.
#[derive(Clone)]
#[non_exhaustive]
pub struct WechatpaySceneInfo {
    /// Number of the merchant's device.
    pub device_id: Option<String>,
    /// The mobile site or app, for WechatpayH5.
    pub h5_info: Nullable<WechatpayH5Info>,
    /// IP address of the payer's device.
    pub payer_client_ip: Option<String>,
    /// The shop.
    pub store_info: Nullable<WechatpayStoreInfo>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl WechatpaySceneInfo {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`device_id`](Self::device_id).
    #[must_use]
    pub fn device_id(mut self, value: impl Into<String>) -> Self {
        self.device_id = Some(value.into());
        self
    }

    /// Sets [`h5_info`](Self::h5_info).
    #[must_use]
    pub fn h5_info(mut self, value: impl Into<Nullable<WechatpayH5Info>>) -> Self {
        self.h5_info = value.into();
        self
    }

    /// Sets [`payer_client_ip`](Self::payer_client_ip).
    #[must_use]
    pub fn payer_client_ip(mut self, value: impl Into<String>) -> Self {
        self.payer_client_ip = Some(value.into());
        self
    }

    /// Sets [`store_info`](Self::store_info).
    #[must_use]
    pub fn store_info(mut self, value: impl Into<Nullable<WechatpayStoreInfo>>) -> Self {
        self.store_info = value.into();
        self
    }
}

impl Object for WechatpaySceneInfo {
    const SHAPE: &'static Shape = &Shape::new("WechatpaySceneInfo", &[
        Field::optional("device_id"),
        Field::optional("h5_info").nullable(),
        Field::optional("payer_client_ip"),
        Field::optional("store_info").nullable(),
    ]);

    members!(0 device_id, 1 h5_info, 2 payer_client_ip, 3 store_info; additional_properties);
}

object!(WechatpaySceneInfo: Default);

/// Settlement settings of a WeChat order.
#[derive(Clone)]
#[non_exhaustive]
pub struct WechatpaySettleInfo {
    /// true marks the order for later sharing (royalty); without the mark its money cannot be shared.
    pub profit_sharing: Option<bool>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl WechatpaySettleInfo {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`profit_sharing`](Self::profit_sharing).
    #[must_use]
    pub fn profit_sharing(mut self, value: bool) -> Self {
        self.profit_sharing = Some(value);
        self
    }
}

impl Object for WechatpaySettleInfo {
    const SHAPE: &'static Shape = &Shape::new("WechatpaySettleInfo", &[
        Field::optional("profit_sharing"),
    ]);

    members!(0 profit_sharing; additional_properties);
}

object!(WechatpaySettleInfo: Default);

/// Parameters for the payment call in a page inside WeChat. Hand them over unchanged; the names are WeChat's. The
/// vendor lists every field as required. Fill only what you need.
#[derive(Clone)]
#[non_exhaustive]
pub struct WechatpayJsapiConfig {
    /// App id of the official account.
    pub app_id: Option<String>,
    /// Random text that belongs to the signature.
    pub nonce_str: Option<String>,
    /// The prepared payment, as prepay_id=….
    pub package: Option<String>,
    /// Signature over the other fields.
    pub pay_sign: Option<String>,
    /// How `paySign` was made, for instance RSA or MD5.
    pub sign_type: Option<String>,
    /// Unix time in seconds, as text.
    pub time_stamp: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl WechatpayJsapiConfig {
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

    /// Sets [`nonce_str`](Self::nonce_str).
    #[must_use]
    pub fn nonce_str(mut self, value: impl Into<String>) -> Self {
        self.nonce_str = Some(value.into());
        self
    }

    /// Sets [`package`](Self::package).
    #[must_use]
    pub fn package(mut self, value: impl Into<String>) -> Self {
        self.package = Some(value.into());
        self
    }

    /// Sets [`pay_sign`](Self::pay_sign).
    #[must_use]
    pub fn pay_sign(mut self, value: impl Into<String>) -> Self {
        self.pay_sign = Some(value.into());
        self
    }

    /// Sets [`sign_type`](Self::sign_type).
    #[must_use]
    pub fn sign_type(mut self, value: impl Into<String>) -> Self {
        self.sign_type = Some(value.into());
        self
    }

    /// Sets [`time_stamp`](Self::time_stamp).
    #[must_use]
    pub fn time_stamp(mut self, value: impl Into<String>) -> Self {
        self.time_stamp = Some(value.into());
        self
    }
}

impl Object for WechatpayJsapiConfig {
    const SHAPE: &'static Shape = &Shape::new("WechatpayJsapiConfig", &[
        Field::optional("appId"),
        Field::optional("nonceStr"),
        Field::optional("package").sensitive(),
        Field::optional("paySign").sensitive(),
        Field::optional("signType"),
        Field::optional("timeStamp"),
    ]);

    members!(
        0 app_id, 1 nonce_str, 2 package, 3 pay_sign, 4 sign_type, 5 time_stamp; additional_properties
    );
}

object!(WechatpayJsapiConfig: Default);

/// The payer of a WeChat payment. The vendor lists every field as required. Fill only what you need.
#[derive(Clone)]
#[non_exhaustive]
pub struct WechatpayPayer {
    /// App id the openid belongs to; the two must match.
    pub appid: Option<String>,
    /// Openid of the payer below `appid`. Get it from WeChat before you order.
    pub openid: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl WechatpayPayer {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`appid`](Self::appid).
    #[must_use]
    pub fn appid(mut self, value: impl Into<String>) -> Self {
        self.appid = Some(value.into());
        self
    }

    /// Sets [`openid`](Self::openid).
    #[must_use]
    pub fn openid(mut self, value: impl Into<String>) -> Self {
        self.openid = Some(value.into());
        self
    }
}

impl Object for WechatpayPayer {
    const SHAPE: &'static Shape = &Shape::new("WechatpayPayer", &[
        Field::optional("appid"),
        Field::optional("openid").sensitive(),
    ]);

    members!(0 appid, 1 openid; additional_properties);
}

object!(WechatpayPayer: Default);

/// Parameters for wx.requestPayment in a mini program. Hand them over unchanged; the names are WeChat's. The
/// vendor lists every field as required. Fill only what you need.
#[derive(Clone)]
#[non_exhaustive]
pub struct WechatpayAppletConfig {
    /// App id of the mini program.
    pub app_id: Option<String>,
    /// Random text that belongs to the signature.
    pub nonce_str: Option<String>,
    /// The prepared payment, as prepay_id=….
    pub package: Option<String>,
    /// Signature over the other fields.
    pub pay_sign: Option<String>,
    /// How `paySign` was made, for instance RSA or MD5.
    pub sign_type: Option<String>,
    /// Unix time in seconds, as text.
    pub time_stamp: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl WechatpayAppletConfig {
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

    /// Sets [`nonce_str`](Self::nonce_str).
    #[must_use]
    pub fn nonce_str(mut self, value: impl Into<String>) -> Self {
        self.nonce_str = Some(value.into());
        self
    }

    /// Sets [`package`](Self::package).
    #[must_use]
    pub fn package(mut self, value: impl Into<String>) -> Self {
        self.package = Some(value.into());
        self
    }

    /// Sets [`pay_sign`](Self::pay_sign).
    #[must_use]
    pub fn pay_sign(mut self, value: impl Into<String>) -> Self {
        self.pay_sign = Some(value.into());
        self
    }

    /// Sets [`sign_type`](Self::sign_type).
    #[must_use]
    pub fn sign_type(mut self, value: impl Into<String>) -> Self {
        self.sign_type = Some(value.into());
        self
    }

    /// Sets [`time_stamp`](Self::time_stamp).
    #[must_use]
    pub fn time_stamp(mut self, value: impl Into<String>) -> Self {
        self.time_stamp = Some(value.into());
        self
    }
}

impl Object for WechatpayAppletConfig {
    const SHAPE: &'static Shape = &Shape::new("WechatpayAppletConfig", &[
        Field::optional("appId"),
        Field::optional("nonceStr"),
        Field::optional("package").sensitive(),
        Field::optional("paySign").sensitive(),
        Field::optional("signType"),
        Field::optional("timeStamp"),
    ]);

    members!(
        0 app_id, 1 nonce_str, 2 package, 3 pay_sign, 4 sign_type, 5 time_stamp; additional_properties
    );
}

object!(WechatpayAppletConfig: Default);

/// To whom how much of an Alipay order is settled.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlipaySettleDetail {
    /// Amount to settle in yuan, as text.
    pub amount: Option<Decimal>,
    /// Number of the settled party, by `settle_entity_type`.
    pub settle_entity_id: Option<String>,
    /// Kind of settled party: SecondMerchant or Store.
    pub settle_entity_type: Option<String>,
    /// By what the settled amounts are summed up.
    pub summary_dimension: Option<String>,
    /// Account that receives the money, by `trans_in_type`.
    pub trans_in: Option<String>,
    /// Kind of account: cardAliasNo, userId, loginName or defaultSettle.
    pub trans_in_type: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl AlipaySettleDetail {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`amount`](Self::amount).
    #[must_use]
    pub fn amount(mut self, value: Decimal) -> Self {
        self.amount = Some(value);
        self
    }

    /// Sets [`settle_entity_id`](Self::settle_entity_id).
    #[must_use]
    pub fn settle_entity_id(mut self, value: impl Into<String>) -> Self {
        self.settle_entity_id = Some(value.into());
        self
    }

    /// Sets [`settle_entity_type`](Self::settle_entity_type).
    #[must_use]
    pub fn settle_entity_type(mut self, value: impl Into<String>) -> Self {
        self.settle_entity_type = Some(value.into());
        self
    }

    /// Sets [`summary_dimension`](Self::summary_dimension).
    #[must_use]
    pub fn summary_dimension(mut self, value: impl Into<String>) -> Self {
        self.summary_dimension = Some(value.into());
        self
    }

    /// Sets [`trans_in`](Self::trans_in).
    #[must_use]
    pub fn trans_in(mut self, value: impl Into<String>) -> Self {
        self.trans_in = Some(value.into());
        self
    }

    /// Sets [`trans_in_type`](Self::trans_in_type).
    #[must_use]
    pub fn trans_in_type(mut self, value: impl Into<String>) -> Self {
        self.trans_in_type = Some(value.into());
        self
    }
}

impl Object for AlipaySettleDetail {
    const SHAPE: &'static Shape = &Shape::new("AlipaySettleDetail", &[
        Field::optional("amount").accept(Accept::NUMBER.and(Accept::EMPTY)),
        Field::optional("settle_entity_id"),
        Field::optional("settle_entity_type"),
        Field::optional("summary_dimension"),
        Field::optional("trans_in").sensitive(),
        Field::optional("trans_in_type"),
    ]);

    members!(
        0 amount, 1 settle_entity_id, 2 settle_entity_type, 3 summary_dimension, 4 trans_in,
        5 trans_in_type; additional_properties
    );
}

object!(AlipaySettleDetail: Default);

/// Key facts of the invoice of an Alipay order.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlipayInvoiceKeyInfo {
    /// Merchant that issues the invoice.
    pub invoice_merchant_name: Option<String>,
    /// Whether an invoice can be issued.
    pub is_support_invoice: Option<bool>,
    /// Tax number of the issuing merchant.
    pub tax_num: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl AlipayInvoiceKeyInfo {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`invoice_merchant_name`](Self::invoice_merchant_name).
    #[must_use]
    pub fn invoice_merchant_name(mut self, value: impl Into<String>) -> Self {
        self.invoice_merchant_name = Some(value.into());
        self
    }

    /// Sets [`is_support_invoice`](Self::is_support_invoice).
    #[must_use]
    pub fn is_support_invoice(mut self, value: bool) -> Self {
        self.is_support_invoice = Some(value);
        self
    }

    /// Sets [`tax_num`](Self::tax_num).
    #[must_use]
    pub fn tax_num(mut self, value: impl Into<String>) -> Self {
        self.tax_num = Some(value.into());
        self
    }
}

impl Object for AlipayInvoiceKeyInfo {
    const SHAPE: &'static Shape = &Shape::new("AlipayInvoiceKeyInfo", &[
        Field::optional("invoice_merchant_name"),
        Field::optional("is_support_invoice"),
        Field::optional("tax_num"),
    ]);

    members!(0 invoice_merchant_name, 1 is_support_invoice, 2 tax_num; additional_properties);
}

object!(AlipayInvoiceKeyInfo: Default);

/// One kind of goods in a WeChat order. Amounts in fen.
#[derive(Clone)]
#[non_exhaustive]
pub struct WechatpayGoodsDetail {
    /// WeChat's own number of the goods. Written with a capital W on the wire.
    pub wechatpay_goods_id: Option<String>,
    /// Name of the goods.
    pub goods_name: Option<String>,
    /// Merchant's number of the goods.
    pub merchant_goods_id: Option<String>,
    /// Number of pieces, as text.
    pub quantity: Option<i64>,
    /// Price of one piece in fen, as text.
    pub unit_price: Option<i64>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl WechatpayGoodsDetail {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`wechatpay_goods_id`](Self::wechatpay_goods_id).
    #[must_use]
    pub fn wechatpay_goods_id(mut self, value: impl Into<String>) -> Self {
        self.wechatpay_goods_id = Some(value.into());
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[must_use]
    pub fn goods_name(mut self, value: impl Into<String>) -> Self {
        self.goods_name = Some(value.into());
        self
    }

    /// Sets [`merchant_goods_id`](Self::merchant_goods_id).
    #[must_use]
    pub fn merchant_goods_id(mut self, value: impl Into<String>) -> Self {
        self.merchant_goods_id = Some(value.into());
        self
    }

    /// Sets [`quantity`](Self::quantity).
    #[must_use]
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }

    /// Sets [`unit_price`](Self::unit_price).
    #[must_use]
    pub fn unit_price(mut self, value: i64) -> Self {
        self.unit_price = Some(value);
        self
    }
}

impl Object for WechatpayGoodsDetail {
    const SHAPE: &'static Shape = &Shape::new("WechatpayGoodsDetail", &[
        Field::optional("Wechatpay_goods_id"),
        Field::optional("goods_name"),
        Field::optional("merchant_goods_id"),
        Field::optional("quantity").as_text(),
        Field::optional("unit_price").as_text(),
    ]);

    members!(
        0 wechatpay_goods_id, 1 goods_name, 2 merchant_goods_id, 3 quantity, 4 unit_price; additional_properties
    );
}

object!(WechatpayGoodsDetail: Default);

/// The mobile site or app a WeChat H5 payment starts from.
#[derive(Clone)]
#[non_exhaustive]
pub struct WechatpayH5Info {
    /// Name of the app.
    pub app_name: Option<String>,
    /// Address of the site.
    pub app_url: Option<String>,
    /// Bundle id of the iOS app.
    pub bundle_id: Option<String>,
    /// Package name of the Android app.
    pub package_name: Option<String>,
    /// Kind of scene: Wap, iOS or Android.
    pub type_: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl WechatpayH5Info {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`app_name`](Self::app_name).
    #[must_use]
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }

    /// Sets [`app_url`](Self::app_url).
    #[must_use]
    pub fn app_url(mut self, value: impl Into<String>) -> Self {
        self.app_url = Some(value.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[must_use]
    pub fn bundle_id(mut self, value: impl Into<String>) -> Self {
        self.bundle_id = Some(value.into());
        self
    }

    /// Sets [`package_name`](Self::package_name).
    #[must_use]
    pub fn package_name(mut self, value: impl Into<String>) -> Self {
        self.package_name = Some(value.into());
        self
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

impl Object for WechatpayH5Info {
    const SHAPE: &'static Shape = &Shape::new("WechatpayH5Info", &[
        Field::optional("app_name"),
        Field::optional("app_url"),
        Field::optional("bundle_id"),
        Field::optional("package_name"),
        Field::optional("type"),
    ]);

    members!(0 app_name, 1 app_url, 2 bundle_id, 3 package_name, 4 type_; additional_properties);
}

object!(WechatpayH5Info: Default);

/// The shop a WeChat payment takes place in.
#[derive(Clone)]
#[non_exhaustive]
pub struct WechatpayStoreInfo {
    /// Address of the shop.
    pub address: Option<String>,
    /// Number of the administrative district.
    pub area_code: Option<String>,
    /// Merchant's number of the shop.
    pub id: Option<String>,
    /// Name of the shop.
    pub name: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl WechatpayStoreInfo {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`address`](Self::address).
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }

    /// Sets [`area_code`](Self::area_code).
    #[must_use]
    pub fn area_code(mut self, value: impl Into<String>) -> Self {
        self.area_code = Some(value.into());
        self
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl Object for WechatpayStoreInfo {
    const SHAPE: &'static Shape = &Shape::new("WechatpayStoreInfo", &[
        Field::optional("address"),
        Field::optional("area_code"),
        Field::optional("id"),
        Field::optional("name"),
    ]);

    members!(0 address, 1 area_code, 2 id, 3 name; additional_properties);
}

object!(WechatpayStoreInfo: Default);

/// What to charge, by which channel, and where to report. An empty text or 0 in an optional field counts as
/// absent.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateChargeRequest {
    /// The application that charges; must belong to the API key.
    pub app_id: String,
    /// Your own order number, unique per app. Keep it to 30 characters: one vendor text allows 30, another 32.
    pub merchant_trade_id: String,
    /// How the payer pays. Decides which member of `extra` counts.
    ///
    /// Default: `"CHANNEL_INVALID_UNSPECIFIED"`.
    pub channel: Channel,
    /// Amount to pay in yuan, greater than 0, at most two decimals; 0.01 is one fen.
    pub amount: Decimal,
    /// Currency, ISO 4217. Acquirers in mainland China take CNY only.
    ///
    /// Default: `"CNY"`.
    pub currency: Option<String>,
    /// Title of the goods or service, shown to the payer.
    pub subject: String,
    /// Details of what is sold.
    pub body: String,
    /// Note on the trade.
    pub description: Option<String>,
    /// IP address of the paying client.
    pub client_ip: String,
    /// Address that receives the `charge.*` events. Without it the address set for the app is used; with neither
    /// nothing is sent.
    pub notify_url: Option<String>,
    /// Country, ISO 3166 two-letter code, of the server behind `notify_url`.
    ///
    /// Default: `"CN"`.
    pub notification_area: Option<String>,
    /// Address the payer's browser returns to. Without it the address set for the app is used; with neither the payer
    /// is not sent back.
    pub callback_url: Option<String>,
    /// Seconds until the order expires, counted from its creation; 0 or absent leaves it to the gateway.
    pub ttl: Option<i32>,
    /// Texts of your own by key; they come back with the charge.
    pub metadata: Option<BTreeMap<String, String>>,
    /// What the channel wants to know: fill the one member that matches `channel`.
    pub extra: Option<CreateChargeExtra>,
}

impl CreateChargeRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(
        app_id: impl Into<String>,
        merchant_trade_id: impl Into<String>,
        channel: Channel,
        amount: Decimal,
        subject: impl Into<String>,
        body: impl Into<String>,
        client_ip: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            merchant_trade_id: merchant_trade_id.into(),
            channel,
            amount,
            subject: subject.into(),
            body: body.into(),
            client_ip: client_ip.into(),
            ..Object::empty()
        }
    }

    /// Sets [`currency`](Self::currency).
    #[must_use]
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`notify_url`](Self::notify_url).
    #[must_use]
    pub fn notify_url(mut self, value: impl Into<String>) -> Self {
        self.notify_url = Some(value.into());
        self
    }

    /// Sets [`notification_area`](Self::notification_area).
    #[must_use]
    pub fn notification_area(mut self, value: impl Into<String>) -> Self {
        self.notification_area = Some(value.into());
        self
    }

    /// Sets [`callback_url`](Self::callback_url).
    #[must_use]
    pub fn callback_url(mut self, value: impl Into<String>) -> Self {
        self.callback_url = Some(value.into());
        self
    }

    /// Sets [`ttl`](Self::ttl).
    #[must_use]
    pub fn ttl(mut self, value: i32) -> Self {
        self.ttl = Some(value);
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn metadata(mut self, value: BTreeMap<String, String>) -> Self {
        self.metadata = Some(value);
        self
    }

    /// Sets [`extra`](Self::extra).
    #[must_use]
    pub fn extra(mut self, value: CreateChargeExtra) -> Self {
        self.extra = Some(value);
        self
    }
}

impl Object for CreateChargeRequest {
    const SHAPE: &'static Shape = &Shape::new("CreateChargeRequest", &[
        Field::required("app_id"),
        Field::required("merchant_trade_id").min_length(1).max_length(32),
        Field::required("channel"),
        Field::required("amount").as_number(),
        Field::optional("currency"),
        Field::required("subject"),
        Field::required("body"),
        Field::optional("description"),
        Field::required("client_ip"),
        Field::optional("notify_url"),
        Field::optional("notification_area"),
        Field::optional("callback_url"),
        Field::optional("ttl").minimum("0"),
        Field::optional("metadata"),
        Field::optional("extra"),
    ]);

    members!(
        0 app_id, 1 merchant_trade_id, 2 channel, 3 amount, 4 currency, 5 subject, 6 body,
        7 description, 8 client_ip, 9 notify_url, 10 notification_area, 11 callback_url, 12 ttl,
        13 metadata, 14 extra
    );
}

object!(CreateChargeRequest);

/// Channel data of a new charge. Fill the one member that matches `channel`, with an empty object if the channel
/// needs nothing.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateChargeExtra {
    /// For channel AlipayApp.
    pub alipay_app: Option<AlipayAppExtra>,
    /// For channel AlipayFace; an empty object.
    pub alipay_face: Option<Map>,
    /// For channel AlipayJSAPI; give the payer.
    pub alipay_jsapi: Option<AlipayJsapiExtra>,
    /// For channel AlipayLite.
    pub alipay_lite: Option<AlipayLiteExtra>,
    /// For channel AlipayPage.
    pub alipay_page: Option<AlipayPageExtra>,
    /// For channel AlipayQR.
    pub alipay_qr: Option<AlipayQrExtra>,
    /// For channel AlipayScan; give `auth_code` and `scene`.
    pub alipay_scan: Option<AlipayScanExtra>,
    /// For channel AlipayWap.
    pub alipay_wap: Option<AlipayWapExtra>,
    /// For channel WechatpayApp.
    pub wechatpay_app: Option<WechatpayAppExtra>,
    /// For channel WechatpayH5; give `scene_info`.
    pub wechatpay_h5: Option<WechatpayH5Extra>,
    /// For channel WechatpayJSAPI; give the payer.
    pub wechatpay_jsapi: Option<WechatpayJsapiExtra>,
    /// For channel WechatpayLite; give the payer.
    pub wechatpay_lite: Option<WechatpayLiteExtra>,
    /// For channel WechatpayNative.
    pub wechatpay_native: Option<WechatpayNativeExtra>,
    /// For channel WechatpayScan; give `auth_code`.
    pub wechatpay_scan: Option<WechatpayScanExtra>,
}

impl CreateChargeExtra {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`alipay_app`](Self::alipay_app).
    #[must_use]
    pub fn alipay_app(mut self, value: AlipayAppExtra) -> Self {
        self.alipay_app = Some(value);
        self
    }

    /// Sets [`alipay_face`](Self::alipay_face).
    #[must_use]
    pub fn alipay_face(mut self, value: Map) -> Self {
        self.alipay_face = Some(value);
        self
    }

    /// Sets [`alipay_jsapi`](Self::alipay_jsapi).
    #[must_use]
    pub fn alipay_jsapi(mut self, value: AlipayJsapiExtra) -> Self {
        self.alipay_jsapi = Some(value);
        self
    }

    /// Sets [`alipay_lite`](Self::alipay_lite).
    #[must_use]
    pub fn alipay_lite(mut self, value: AlipayLiteExtra) -> Self {
        self.alipay_lite = Some(value);
        self
    }

    /// Sets [`alipay_page`](Self::alipay_page).
    #[must_use]
    pub fn alipay_page(mut self, value: AlipayPageExtra) -> Self {
        self.alipay_page = Some(value);
        self
    }

    /// Sets [`alipay_qr`](Self::alipay_qr).
    #[must_use]
    pub fn alipay_qr(mut self, value: AlipayQrExtra) -> Self {
        self.alipay_qr = Some(value);
        self
    }

    /// Sets [`alipay_scan`](Self::alipay_scan).
    #[must_use]
    pub fn alipay_scan(mut self, value: AlipayScanExtra) -> Self {
        self.alipay_scan = Some(value);
        self
    }

    /// Sets [`alipay_wap`](Self::alipay_wap).
    #[must_use]
    pub fn alipay_wap(mut self, value: AlipayWapExtra) -> Self {
        self.alipay_wap = Some(value);
        self
    }

    /// Sets [`wechatpay_app`](Self::wechatpay_app).
    #[must_use]
    pub fn wechatpay_app(mut self, value: WechatpayAppExtra) -> Self {
        self.wechatpay_app = Some(value);
        self
    }

    /// Sets [`wechatpay_h5`](Self::wechatpay_h5).
    #[must_use]
    pub fn wechatpay_h5(mut self, value: WechatpayH5Extra) -> Self {
        self.wechatpay_h5 = Some(value);
        self
    }

    /// Sets [`wechatpay_jsapi`](Self::wechatpay_jsapi).
    #[must_use]
    pub fn wechatpay_jsapi(mut self, value: WechatpayJsapiExtra) -> Self {
        self.wechatpay_jsapi = Some(value);
        self
    }

    /// Sets [`wechatpay_lite`](Self::wechatpay_lite).
    #[must_use]
    pub fn wechatpay_lite(mut self, value: WechatpayLiteExtra) -> Self {
        self.wechatpay_lite = Some(value);
        self
    }

    /// Sets [`wechatpay_native`](Self::wechatpay_native).
    #[must_use]
    pub fn wechatpay_native(mut self, value: WechatpayNativeExtra) -> Self {
        self.wechatpay_native = Some(value);
        self
    }

    /// Sets [`wechatpay_scan`](Self::wechatpay_scan).
    #[must_use]
    pub fn wechatpay_scan(mut self, value: WechatpayScanExtra) -> Self {
        self.wechatpay_scan = Some(value);
        self
    }
}

impl Object for CreateChargeExtra {
    const SHAPE: &'static Shape = &Shape::new("CreateChargeExtra", &[
        Field::optional("alipay_app"),
        Field::optional("alipay_face"),
        Field::optional("alipay_jsapi"),
        Field::optional("alipay_lite"),
        Field::optional("alipay_page"),
        Field::optional("alipay_qr"),
        Field::optional("alipay_scan"),
        Field::optional("alipay_wap"),
        Field::optional("wechatpay_app"),
        Field::optional("wechatpay_h5"),
        Field::optional("wechatpay_jsapi"),
        Field::optional("wechatpay_lite"),
        Field::optional("wechatpay_native"),
        Field::optional("wechatpay_scan"),
    ]);

    members!(
        0 alipay_app, 1 alipay_face, 2 alipay_jsapi, 3 alipay_lite, 4 alipay_page, 5 alipay_qr,
        6 alipay_scan, 7 alipay_wap, 8 wechatpay_app, 9 wechatpay_h5, 10 wechatpay_jsapi,
        11 wechatpay_lite, 12 wechatpay_native, 13 wechatpay_scan
    );
}

object!(CreateChargeExtra: Default);

/// One charge.
#[derive(Clone)]
#[non_exhaustive]
pub struct ChargeResponse {
    /// Kind of answer, always Charge.
    ///
    /// Default: `"Charge"`.
    pub object: String,
    /// The charge.
    pub data: Nullable<Charge>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl ChargeResponse {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(object: impl Into<String>) -> Self {
        Self { object: object.into(), ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl ChargeResponse {
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn data(mut self, value: impl Into<Nullable<Charge>>) -> Self {
        self.data = value.into();
        self
    }
}

impl Object for ChargeResponse {
    const SHAPE: &'static Shape = &Shape::new("ChargeResponse", &[
        Field::required("object"),
        Field::optional("data").nullable(),
    ]);

    members!(0 object, 1 data; additional_properties);
}

object!(ChargeResponse);

/// Read a charge.
///
/// Input of `ChargeServiceQueryCharge2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetChargeRequest {
    /// Id of the charge, as returned when it was created.
    pub charge_id: String,
    /// The application whose objects are meant; the API key has to belong to it. Declared optional everywhere, yet
    /// the vendor's text calls it required for charges and refunds, so send it.
    pub app_id: Option<String>,
    /// Merchant order number given when the charge was created; narrows the answer to that order.
    pub merchant_trade_id: Option<String>,
}

impl GetChargeRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(charge_id: impl Into<String>) -> Self {
        Self { charge_id: charge_id.into(), ..Object::empty() }
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }

    /// Sets [`merchant_trade_id`](Self::merchant_trade_id).
    #[must_use]
    pub fn merchant_trade_id(mut self, value: impl Into<String>) -> Self {
        self.merchant_trade_id = Some(value.into());
        self
    }
}

impl Object for GetChargeRequest {
    const SHAPE: &'static Shape = &Shape::new("GetChargeRequest", &[
        Field::required("charge_id"),
        Field::optional("app_id"),
        Field::optional("merchant_trade_id"),
    ]);

    members!(0 charge_id, 1 app_id, 2 merchant_trade_id);
}

object!(GetChargeRequest);

/// Reverse a charge.
///
/// Input of `ChargeServiceReverseCharge2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReverseChargeRequest {
    /// Id of the charge, as returned when it was created.
    pub charge_id: String,
}

impl ReverseChargeRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(charge_id: impl Into<String>) -> Self {
        Self { charge_id: charge_id.into() }
    }
}

impl Object for ReverseChargeRequest {
    const SHAPE: &'static Shape = &Shape::new("ReverseChargeRequest", &[
        Field::required("charge_id"),
    ]);

    members!(0 charge_id);
}

object!(ReverseChargeRequest);

/// Read a charge by merchant order number.
///
/// Input of `ChargeServiceQueryCharge3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetChargeByMerchantTradeIdRequest {
    /// Merchant order number given when the charge was created. A path parameter is always required, whatever the
    /// vendor's text says.
    pub merchant_trade_id: String,
    /// Id of the charge, if you know it. The vendor's text calls it required, but it is declared optional and the
    /// path already names the charge.
    pub charge_id: Option<String>,
    /// The application whose objects are meant; the API key has to belong to it. Declared optional everywhere, yet
    /// the vendor's text calls it required for charges and refunds, so send it.
    pub app_id: Option<String>,
}

impl GetChargeByMerchantTradeIdRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(merchant_trade_id: impl Into<String>) -> Self {
        Self { merchant_trade_id: merchant_trade_id.into(), ..Object::empty() }
    }

    /// Sets [`charge_id`](Self::charge_id).
    #[must_use]
    pub fn charge_id(mut self, value: impl Into<String>) -> Self {
        self.charge_id = Some(value.into());
        self
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

impl Object for GetChargeByMerchantTradeIdRequest {
    const SHAPE: &'static Shape = &Shape::new("GetChargeByMerchantTradeIdRequest", &[
        Field::required("merchant_trade_id"),
        Field::optional("charge_id"),
        Field::optional("app_id"),
    ]);

    members!(0 merchant_trade_id, 1 charge_id, 2 app_id);
}

object!(GetChargeByMerchantTradeIdRequest);
