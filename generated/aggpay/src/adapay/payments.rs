// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Payments: requests, answers and what they are made of.

use crate::runtime::{
    Accept, Decimal, Enumeration, Field, Map, Object, Shape, members, object, string_enum,
};
use super::{DeviceInfo, DivMember, ErrorType, ProdMode, Status};

/// What to pay, how, and how to divide it.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatePaymentRequest {
    /// Merchant order number, unique within the application; letters, digits and underscore.
    pub order_no: String,
    /// Id of the application, as shown in the console.
    pub app_id: String,
    /// Channel to pay on.
    pub pay_channel: PayChannel,
    /// Amount in yuan, above zero, two decimals (`0.10`, `100.05`).
    pub pay_amt: Decimal,
    /// Send `delay` to split later; `div_members` must then be left out.
    pub pay_mode: Option<PayMode>,
    /// Title of the goods, shown to the payer.
    pub goods_title: String,
    /// Description of the goods; on `wx_lite` and `wx_pub` at most 42 characters.
    pub goods_desc: String,
    /// Currency, ISO 4217 in lower case. Only `cny` is known to be accepted.
    ///
    /// Default: `"cny"`.
    pub currency: Option<String>,
    /// Shares of a split made at once, at most 7; together the whole amount. JSON text holding the array is accepted
    /// too.
    pub div_members: Option<Vec<DivMember>>,
    /// Note of the merchant, returned unchanged.
    pub description: Option<String>,
    /// Moment the order expires, yyyyMMddHHmmss. At most 3 minutes ahead when the payer's code is scanned, 2 hours
    /// for other WeChat and Alipay payments, 1 day for UnionPay; left out, that maximum applies.
    pub time_expire: Option<String>,
    /// Device the payer uses. The vendor lists it as required, yet neither its samples nor its SDKs send it, so a
    /// request without it is let through. Send at least `device_ip`.
    pub device_info: Option<DeviceInfo>,
    /// Input only some channels need, such as the payer's `open_id` for `wx_pub` and `wx_lite`.
    pub expend: Option<CreatePaymentExpend>,
    /// Where the result is posted to, http or https without a query string; a port of its own must lie in 8000 to
    /// 9005.
    pub notify_url: Option<String>,
    /// Where the fee is taken from, `I` when left out. With `O` the split list may not name a fee bearer.
    pub fee_mode: Option<FeeMode>,
}

impl CreatePaymentRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(
        order_no: impl Into<String>,
        app_id: impl Into<String>,
        pay_channel: PayChannel,
        pay_amt: Decimal,
        goods_title: impl Into<String>,
        goods_desc: impl Into<String>,
    ) -> Self {
        Self {
            order_no: order_no.into(),
            app_id: app_id.into(),
            pay_channel,
            pay_amt,
            goods_title: goods_title.into(),
            goods_desc: goods_desc.into(),
            ..Object::empty()
        }
    }

    /// Sets [`pay_mode`](Self::pay_mode).
    #[must_use]
    pub fn pay_mode(mut self, value: PayMode) -> Self {
        self.pay_mode = Some(value);
        self
    }

    /// Sets [`currency`](Self::currency).
    #[must_use]
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Sets [`div_members`](Self::div_members).
    #[must_use]
    pub fn div_members(mut self, value: Vec<DivMember>) -> Self {
        self.div_members = Some(value);
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`time_expire`](Self::time_expire).
    #[must_use]
    pub fn time_expire(mut self, value: impl Into<String>) -> Self {
        self.time_expire = Some(value.into());
        self
    }

    /// Sets [`device_info`](Self::device_info).
    #[must_use]
    pub fn device_info(mut self, value: DeviceInfo) -> Self {
        self.device_info = Some(value);
        self
    }

    /// Sets [`expend`](Self::expend).
    #[must_use]
    pub fn expend(mut self, value: CreatePaymentExpend) -> Self {
        self.expend = Some(value);
        self
    }

    /// Sets [`notify_url`](Self::notify_url).
    #[must_use]
    pub fn notify_url(mut self, value: impl Into<String>) -> Self {
        self.notify_url = Some(value.into());
        self
    }

    /// Sets [`fee_mode`](Self::fee_mode).
    #[must_use]
    pub fn fee_mode(mut self, value: FeeMode) -> Self {
        self.fee_mode = Some(value);
        self
    }
}

impl Object for CreatePaymentRequest {
    const SHAPE: &'static Shape = &Shape::new("CreatePaymentRequest", &[
        Field::required("order_no").max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::required("app_id").max_length(64),
        Field::required("pay_channel").max_length(20),
        Field::required("pay_amt").decimal(2).max_length(14).pattern("^(0\\.(0[1-9]|[1-9]\\d)|[1-9]\\d*\\.\\d{2})$"),
        Field::optional("pay_mode").accept(Accept::EMPTY),
        Field::required("goods_title").max_length(64),
        Field::required("goods_desc").max_length(127),
        Field::optional("currency").accept(Accept::EMPTY).max_length(3).pattern("^[a-z]{3}$"),
        Field::optional("div_members").accept(Accept::JSON_TEXT.and(Accept::EMPTY)).max_items(7),
        Field::optional("description").max_length(128),
        Field::optional("time_expire").accept(Accept::EMPTY).max_length(20).pattern("^[0-9]{14}$"),
        Field::optional("device_info").accept(Accept::JSON_TEXT.and(Accept::EMPTY)),
        Field::optional("expend").accept(Accept::JSON_TEXT.and(Accept::EMPTY)),
        Field::optional("notify_url").accept(Accept::EMPTY).max_length(250).pattern("^https?://[^?#\\s]+$"),
        Field::optional("fee_mode").accept(Accept::EMPTY),
    ]);

    members!(
        0 order_no, 1 app_id, 2 pay_channel, 3 pay_amt, 4 pay_mode, 5 goods_title, 6 goods_desc,
        7 currency, 8 div_members, 9 description, 10 time_expire, 11 device_info, 12 expend,
        13 notify_url, 14 fee_mode
    );
}

object!(CreatePaymentRequest);

/// Way the payer pays. The vendor adds channels now and then; other values may be used.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayChannel {
    /// `alipay`: Alipay inside the merchant's app.
    Alipay,
    /// `alipay_qr`: Alipay, the payer scans the merchant's QR code.
    AlipayQr,
    /// `alipay_wap`: Alipay on a mobile web page.
    AlipayWap,
    /// `alipay_lite`: Alipay mini program.
    AlipayLite,
    /// `alipay_pub`: Alipay life account (page inside Alipay).
    AlipayPub,
    /// `alipay_scan`: Alipay, the merchant scans the payer's code.
    AlipayScan,
    /// `wx_pub`: WeChat official account (page inside WeChat).
    WxPub,
    /// `wx_lite`: WeChat mini program.
    WxLite,
    /// `wx_scan`: WeChat, the merchant scans the payer's code.
    WxScan,
    /// `union`: UnionPay QuickPass inside the merchant's app.
    Union,
    /// `union_qr`: UnionPay, the payer scans the merchant's QR code.
    UnionQr,
    /// `union_wap`: UnionPay on a mobile web page.
    UnionWap,
    /// `union_scan`: UnionPay, the merchant scans the payer's code.
    UnionScan,
    /// `union_online`: UnionPay online payment.
    UnionOnline,
    /// `fast_pay`: Quick payment with a bound bank card and a code by SMS; cannot be closed.
    FastPay,
    /// `b2c`: Online banking of a person; cannot be closed.
    B2c,
    /// `b2b`: Online banking of a company; cannot be closed.
    B2b,
    /// A value that this version does not know, kept as it came.
    Unknown(String),
}

impl Enumeration for PayChannel {
    const NAME: &'static str = "PayChannel";

    const VALUES: &'static [&'static str] = &[
        "alipay",
        "alipay_qr",
        "alipay_wap",
        "alipay_lite",
        "alipay_pub",
        "alipay_scan",
        "wx_pub",
        "wx_lite",
        "wx_scan",
        "union",
        "union_qr",
        "union_wap",
        "union_scan",
        "union_online",
        "fast_pay",
        "b2c",
        "b2b",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Alipay => "alipay",
            Self::AlipayQr => "alipay_qr",
            Self::AlipayWap => "alipay_wap",
            Self::AlipayLite => "alipay_lite",
            Self::AlipayPub => "alipay_pub",
            Self::AlipayScan => "alipay_scan",
            Self::WxPub => "wx_pub",
            Self::WxLite => "wx_lite",
            Self::WxScan => "wx_scan",
            Self::Union => "union",
            Self::UnionQr => "union_qr",
            Self::UnionWap => "union_wap",
            Self::UnionScan => "union_scan",
            Self::UnionOnline => "union_online",
            Self::FastPay => "fast_pay",
            Self::B2c => "b2c",
            Self::B2b => "b2b",
            Self::Unknown(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "alipay" => Self::Alipay,
            "alipay_qr" => Self::AlipayQr,
            "alipay_wap" => Self::AlipayWap,
            "alipay_lite" => Self::AlipayLite,
            "alipay_pub" => Self::AlipayPub,
            "alipay_scan" => Self::AlipayScan,
            "wx_pub" => Self::WxPub,
            "wx_lite" => Self::WxLite,
            "wx_scan" => Self::WxScan,
            "union" => Self::Union,
            "union_qr" => Self::UnionQr,
            "union_wap" => Self::UnionWap,
            "union_scan" => Self::UnionScan,
            "union_online" => Self::UnionOnline,
            "fast_pay" => Self::FastPay,
            "b2c" => Self::B2c,
            "b2b" => Self::B2b,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

string_enum!(PayChannel);

/// When the money is split. Left out, a payment with a split list is split at once and one without is not split
/// at all.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayMode {
    /// `delay`: Held until payment confirms divide it.
    Delay,
    /// A value that this version does not know, kept as it came.
    Unknown(String),
}

impl Enumeration for PayMode {
    const NAME: &'static str = "PayMode";

    const VALUES: &'static [&'static str] = &["delay"];

    fn as_str(&self) -> &str {
        match self {
            Self::Delay => "delay",
            Self::Unknown(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "delay" => Self::Delay,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

string_enum!(PayMode);

/// Channel-specific input of a payment. The vendor's list of keys is open; others are passed on as they are.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatePaymentExpend {
    /// The payer's openid under the official account or mini program; needed for `wx_pub` and `wx_lite`.
    pub open_id: Option<String>,
    /// The payer's Alipay user id; needed for `alipay_pub` and `alipay_lite`.
    pub buyer_id: Option<String>,
    /// The payer's Alipay login name, as another way to name the payer.
    pub buyer_logon_id: Option<String>,
    /// Goods list for promotions on single items, Alipay.
    pub promotion_detail: Option<PromotionDetail>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl CreatePaymentExpend {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`open_id`](Self::open_id).
    #[must_use]
    pub fn open_id(mut self, value: impl Into<String>) -> Self {
        self.open_id = Some(value.into());
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

    /// Sets [`promotion_detail`](Self::promotion_detail).
    #[must_use]
    pub fn promotion_detail(mut self, value: PromotionDetail) -> Self {
        self.promotion_detail = Some(value);
        self
    }
}

impl Object for CreatePaymentExpend {
    const SHAPE: &'static Shape = &Shape::new("CreatePaymentExpend", &[
        Field::optional("open_id").sensitive(),
        Field::optional("buyer_id").sensitive(),
        Field::optional("buyer_logon_id").sensitive(),
        Field::optional("promotion_detail"),
    ]);

    members!(0 open_id, 1 buyer_id, 2 buyer_logon_id, 3 promotion_detail; additional_properties);
}

object!(CreatePaymentExpend: Default);

/// Where the transaction fee is taken from. Left out, `I` applies.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FeeMode {
    /// `O`: From the merchant's own fee account; no entry of the split list may then bear the fee.
    FeeAccount,
    /// `I`: Out of the transaction amount.
    Amount,
    /// A value that this version does not know, kept as it came.
    Unknown(String),
}

impl Enumeration for FeeMode {
    const NAME: &'static str = "FeeMode";

    const VALUES: &'static [&'static str] = &["O", "I"];

    fn as_str(&self) -> &str {
        match self {
            Self::FeeAccount => "O",
            Self::Amount => "I",
            Self::Unknown(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "O" => Self::FeeAccount,
            "I" => Self::Amount,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

string_enum!(FeeMode);

/// Goods of an order, so that the channel can apply promotions on single items.
#[derive(Clone)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// Price of the whole order before discounts, written as the channel wants it.
    pub cont_price: Option<String>,
    /// Number of the shop's receipt.
    pub receipt_id: Option<String>,
    /// The goods of the order.
    pub goods_detail: Option<Vec<PromotionGoods>>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl PromotionDetail {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`cont_price`](Self::cont_price).
    #[must_use]
    pub fn cont_price(mut self, value: impl Into<String>) -> Self {
        self.cont_price = Some(value.into());
        self
    }

    /// Sets [`receipt_id`](Self::receipt_id).
    #[must_use]
    pub fn receipt_id(mut self, value: impl Into<String>) -> Self {
        self.receipt_id = Some(value.into());
        self
    }

    /// Sets [`goods_detail`](Self::goods_detail).
    #[must_use]
    pub fn goods_detail(mut self, value: Vec<PromotionGoods>) -> Self {
        self.goods_detail = Some(value);
        self
    }
}

impl Object for PromotionDetail {
    const SHAPE: &'static Shape = &Shape::new("PromotionDetail", &[
        Field::optional("cont_price").accept(Accept::NUMBER),
        Field::optional("receipt_id"),
        Field::optional("goodsDetail"),
    ]);

    members!(0 cont_price, 1 receipt_id, 2 goods_detail; additional_properties);
}

object!(PromotionDetail: Default);

/// One kind of goods in the order.
#[derive(Clone)]
#[non_exhaustive]
pub struct PromotionGoods {
    /// The merchant's number of the goods.
    pub goods_id: Option<String>,
    /// Name of the goods.
    pub goods_name: Option<String>,
    /// Pieces bought.
    pub quantity: Option<i32>,
    /// Price of one piece, written as the channel wants it.
    pub price: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl PromotionGoods {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
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

    /// Sets [`quantity`](Self::quantity).
    #[must_use]
    pub fn quantity(mut self, value: i32) -> Self {
        self.quantity = Some(value);
        self
    }

    /// Sets [`price`](Self::price).
    #[must_use]
    pub fn price(mut self, value: impl Into<String>) -> Self {
        self.price = Some(value.into());
        self
    }
}

impl Object for PromotionGoods {
    const SHAPE: &'static Shape = &Shape::new("PromotionGoods", &[
        Field::optional("goods_id"),
        Field::optional("goods_name"),
        Field::optional("quantity").minimum("1"),
        Field::optional("price").accept(Accept::NUMBER),
    ]);

    members!(0 goods_id, 1 goods_name, 2 quantity, 3 price; additional_properties);
}

object!(PromotionGoods: Default);

/// A payment as it is returned when it is created or confirmed. Hand it to the Adapay front-end SDK as JSON to
/// let the payer pay. Which optional fields are filled depends on the channel.
#[derive(Clone)]
#[non_exhaustive]
pub struct Payment {
    /// Id Adapay gave the payment, unique in the whole system.
    pub id: String,
    /// Kind of the object, always `payment`.
    pub object: Option<String>,
    /// Moment the payment was created, Unix time in seconds (10 digits).
    pub created_time: Option<String>,
    /// Merchant order number.
    pub order_no: Option<String>,
    /// Mode the record was made in.
    pub prod_mode: Option<ProdMode>,
    /// Application the payment belongs to.
    pub app_id: Option<String>,
    /// Channel of the payment.
    pub pay_channel: Option<PayChannel>,
    /// Amount in yuan, two decimals.
    pub pay_amt: Option<Decimal>,
    /// Currency in lower case, `cny`. Not always returned.
    pub currency: Option<String>,
    /// Address at which the front end can look up the state, for about 30 minutes. Do not build on it; query the
    /// payment instead.
    pub query_url: Option<String>,
    /// Note given when the payment was created.
    pub description: Option<String>,
    /// What the channel returned, above all what the front end needs to pay.
    pub expend: Option<PaymentExpend>,
    /// Merchant order number as printed on the payer's bill.
    pub party_order_id: Option<String>,
    /// Transaction number as printed on the payer's bill.
    pub out_trans_id: Option<String>,
    /// Moment the payer finished, yyyyMMddHHmmss.
    pub end_time: Option<String>,
    /// Whether the payment was accepted, is under way, or failed.
    pub status: Status,
    /// Code of the error, when something failed; see `ErrorBody` for known values.
    pub error_code: Option<String>,
    /// Explanation of the error for people.
    pub error_msg: Option<String>,
    /// Class of the error: `invalid_request_error`, `api_error` or `channel_error`.
    pub error_type: Option<String>,
    /// Name of the parameter that was refused, if one was.
    pub invalid_param: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl Payment {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(id: impl Into<String>, status: Status) -> Self {
        Self { id: id.into(), status, ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl Payment {
    /// Sets [`object`](Self::object).
    #[must_use]
    pub fn object(mut self, value: impl Into<String>) -> Self {
        self.object = Some(value.into());
        self
    }

    /// Sets [`created_time`](Self::created_time).
    #[must_use]
    pub fn created_time(mut self, value: impl Into<String>) -> Self {
        self.created_time = Some(value.into());
        self
    }

    /// Sets [`order_no`](Self::order_no).
    #[must_use]
    pub fn order_no(mut self, value: impl Into<String>) -> Self {
        self.order_no = Some(value.into());
        self
    }

    /// Sets [`prod_mode`](Self::prod_mode).
    #[must_use]
    pub fn prod_mode(mut self, value: ProdMode) -> Self {
        self.prod_mode = Some(value);
        self
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }

    /// Sets [`pay_channel`](Self::pay_channel).
    #[must_use]
    pub fn pay_channel(mut self, value: PayChannel) -> Self {
        self.pay_channel = Some(value);
        self
    }

    /// Sets [`pay_amt`](Self::pay_amt).
    #[must_use]
    pub fn pay_amt(mut self, value: Decimal) -> Self {
        self.pay_amt = Some(value);
        self
    }

    /// Sets [`currency`](Self::currency).
    #[must_use]
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Sets [`query_url`](Self::query_url).
    #[must_use]
    pub fn query_url(mut self, value: impl Into<String>) -> Self {
        self.query_url = Some(value.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`expend`](Self::expend).
    #[must_use]
    pub fn expend(mut self, value: PaymentExpend) -> Self {
        self.expend = Some(value);
        self
    }

    /// Sets [`party_order_id`](Self::party_order_id).
    #[must_use]
    pub fn party_order_id(mut self, value: impl Into<String>) -> Self {
        self.party_order_id = Some(value.into());
        self
    }

    /// Sets [`out_trans_id`](Self::out_trans_id).
    #[must_use]
    pub fn out_trans_id(mut self, value: impl Into<String>) -> Self {
        self.out_trans_id = Some(value.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[must_use]
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Sets [`error_code`](Self::error_code).
    #[must_use]
    pub fn error_code(mut self, value: impl Into<String>) -> Self {
        self.error_code = Some(value.into());
        self
    }

    /// Sets [`error_msg`](Self::error_msg).
    #[must_use]
    pub fn error_msg(mut self, value: impl Into<String>) -> Self {
        self.error_msg = Some(value.into());
        self
    }

    /// Sets [`error_type`](Self::error_type).
    #[must_use]
    pub fn error_type(mut self, value: impl Into<String>) -> Self {
        self.error_type = Some(value.into());
        self
    }

    /// Sets [`invalid_param`](Self::invalid_param).
    #[must_use]
    pub fn invalid_param(mut self, value: impl Into<String>) -> Self {
        self.invalid_param = Some(value.into());
        self
    }
}

impl Object for Payment {
    const SHAPE: &'static Shape = &Shape::new("Payment", &[
        Field::required("id").max_length(64),
        Field::optional("object").max_length(20),
        Field::optional("created_time").accept(Accept::NUMBER.and(Accept::EMPTY)).pattern("^[0-9]{10,14}$"),
        Field::optional("order_no").accept(Accept::EMPTY).max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::optional("prod_mode").accept(Accept::BOOLEAN.and(Accept::EMPTY)),
        Field::optional("app_id").max_length(64),
        Field::optional("pay_channel").accept(Accept::EMPTY).max_length(20),
        Field::optional("pay_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(16),
        Field::optional("currency").max_length(3),
        Field::optional("query_url").max_length(128),
        Field::optional("description").max_length(128),
        Field::optional("expend").accept(Accept::JSON_TEXT.and(Accept::EMPTY)),
        Field::optional("party_order_id").max_length(64),
        Field::optional("out_trans_id").max_length(64),
        Field::optional("end_time").accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(14).pattern("^[0-9]{10,14}$"),
        Field::required("status"),
        Field::optional("error_code").max_length(32),
        Field::optional("error_msg").max_length(128),
        Field::optional("error_type").max_length(32),
        Field::optional("invalid_param").max_length(32),
    ]);

    members!(
        0 id, 1 object, 2 created_time, 3 order_no, 4 prod_mode, 5 app_id, 6 pay_channel,
        7 pay_amt, 8 currency, 9 query_url, 10 description, 11 expend, 12 party_order_id,
        13 out_trans_id, 14 end_time, 15 status, 16 error_code, 17 error_msg, 18 error_type,
        19 invalid_param; additional_properties
    );
}

object!(Payment);

/// What the channel returned for a payment: the first two fields on creation, the others in callbacks. Further
/// keys are kept as they are.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentExpend {
    /// What the front end pays with: an address or code for Alipay and UnionPay, JSON text for WeChat and
    /// `alipay_pub` (the latter with `tradeNO`).
    pub pay_info: Option<String>,
    /// Address to show as a QR code, on `alipay_qr` and `union_qr`.
    pub qrcode_url: Option<String>,
    /// Bank or kind of account the payer used, as the channel names it.
    pub bank_type: Option<String>,
    /// The payer's openid under the channel merchant.
    pub open_id: Option<String>,
    /// The payer's openid under the merchant's own account.
    pub sub_open_id: Option<String>,
    /// The payer's Alipay login name, masked.
    pub buyer_logon_id: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl PaymentExpend {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl PaymentExpend {
    /// Sets [`pay_info`](Self::pay_info).
    #[must_use]
    pub fn pay_info(mut self, value: impl Into<String>) -> Self {
        self.pay_info = Some(value.into());
        self
    }

    /// Sets [`qrcode_url`](Self::qrcode_url).
    #[must_use]
    pub fn qrcode_url(mut self, value: impl Into<String>) -> Self {
        self.qrcode_url = Some(value.into());
        self
    }

    /// Sets [`bank_type`](Self::bank_type).
    #[must_use]
    pub fn bank_type(mut self, value: impl Into<String>) -> Self {
        self.bank_type = Some(value.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[must_use]
    pub fn open_id(mut self, value: impl Into<String>) -> Self {
        self.open_id = Some(value.into());
        self
    }

    /// Sets [`sub_open_id`](Self::sub_open_id).
    #[must_use]
    pub fn sub_open_id(mut self, value: impl Into<String>) -> Self {
        self.sub_open_id = Some(value.into());
        self
    }

    /// Sets [`buyer_logon_id`](Self::buyer_logon_id).
    #[must_use]
    pub fn buyer_logon_id(mut self, value: impl Into<String>) -> Self {
        self.buyer_logon_id = Some(value.into());
        self
    }
}

impl Object for PaymentExpend {
    const SHAPE: &'static Shape = &Shape::new("PaymentExpend", &[
        Field::optional("pay_info").sensitive(),
        Field::optional("qrcode_url"),
        Field::optional("bank_type"),
        Field::optional("open_id").sensitive(),
        Field::optional("sub_open_id").sensitive(),
        Field::optional("buyer_logon_id").sensitive(),
    ]);

    members!(
        0 pay_info, 1 qrcode_url, 2 bank_type, 3 open_id, 4 sub_open_id, 5 buyer_logon_id; additional_properties
    );
}

object!(PaymentExpend: Default);

/// Query a payment.
///
/// Input of `getPayment`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetPaymentRequest {
    /// Id Adapay gave the payment. Ids of 39 or 40 digits are usual, but treat it as text.
    pub payment_id: String,
}

impl GetPaymentRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(payment_id: impl Into<String>) -> Self {
        Self { payment_id: payment_id.into() }
    }
}

impl Object for GetPaymentRequest {
    const SHAPE: &'static Shape = &Shape::new("GetPaymentRequest", &[
        Field::required("payment_id").max_length(64),
    ]);

    members!(0 payment_id);
}

object!(GetPaymentRequest);

/// The short form of a payment that a query by id returns.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentSummary {
    /// Id Adapay gave the payment.
    pub id: String,
    /// Merchant order number.
    pub order_no: Option<String>,
    /// Channel of the payment.
    pub pay_channel: Option<PayChannel>,
    /// Amount in yuan, two decimals.
    pub pay_amt: Option<Decimal>,
    /// Merchant order number as printed on the payer's bill.
    pub party_order_id: Option<String>,
    /// The payer: the openid on WeChat channels, the buyer id on Alipay channels.
    pub open_id: Option<String>,
    /// The payer's Alipay login name.
    pub buyer_logon_id: Option<String>,
    /// State of the payment.
    pub status: Status,
    /// Code of the error, when something failed; see `ErrorBody` for known values.
    pub error_code: Option<String>,
    /// Explanation of the error for people.
    pub error_msg: Option<String>,
    /// Class of the error: `invalid_request_error`, `api_error` or `channel_error`.
    pub error_type: Option<String>,
    /// Name of the parameter that was refused, if one was.
    pub invalid_param: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl PaymentSummary {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(id: impl Into<String>, status: Status) -> Self {
        Self { id: id.into(), status, ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl PaymentSummary {
    /// Sets [`order_no`](Self::order_no).
    #[must_use]
    pub fn order_no(mut self, value: impl Into<String>) -> Self {
        self.order_no = Some(value.into());
        self
    }

    /// Sets [`pay_channel`](Self::pay_channel).
    #[must_use]
    pub fn pay_channel(mut self, value: PayChannel) -> Self {
        self.pay_channel = Some(value);
        self
    }

    /// Sets [`pay_amt`](Self::pay_amt).
    #[must_use]
    pub fn pay_amt(mut self, value: Decimal) -> Self {
        self.pay_amt = Some(value);
        self
    }

    /// Sets [`party_order_id`](Self::party_order_id).
    #[must_use]
    pub fn party_order_id(mut self, value: impl Into<String>) -> Self {
        self.party_order_id = Some(value.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[must_use]
    pub fn open_id(mut self, value: impl Into<String>) -> Self {
        self.open_id = Some(value.into());
        self
    }

    /// Sets [`buyer_logon_id`](Self::buyer_logon_id).
    #[must_use]
    pub fn buyer_logon_id(mut self, value: impl Into<String>) -> Self {
        self.buyer_logon_id = Some(value.into());
        self
    }

    /// Sets [`error_code`](Self::error_code).
    #[must_use]
    pub fn error_code(mut self, value: impl Into<String>) -> Self {
        self.error_code = Some(value.into());
        self
    }

    /// Sets [`error_msg`](Self::error_msg).
    #[must_use]
    pub fn error_msg(mut self, value: impl Into<String>) -> Self {
        self.error_msg = Some(value.into());
        self
    }

    /// Sets [`error_type`](Self::error_type).
    #[must_use]
    pub fn error_type(mut self, value: impl Into<String>) -> Self {
        self.error_type = Some(value.into());
        self
    }

    /// Sets [`invalid_param`](Self::invalid_param).
    #[must_use]
    pub fn invalid_param(mut self, value: impl Into<String>) -> Self {
        self.invalid_param = Some(value.into());
        self
    }
}

impl Object for PaymentSummary {
    const SHAPE: &'static Shape = &Shape::new("PaymentSummary", &[
        Field::required("id").max_length(64),
        Field::optional("order_no").accept(Accept::EMPTY).max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::optional("pay_channel").accept(Accept::EMPTY).max_length(20),
        Field::optional("pay_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(16),
        Field::optional("party_order_id").max_length(64),
        Field::optional("open_id").sensitive().max_length(64),
        Field::optional("buyer_logon_id").sensitive().max_length(100),
        Field::required("status"),
        Field::optional("error_code").max_length(32),
        Field::optional("error_msg").max_length(128),
        Field::optional("error_type").max_length(32),
        Field::optional("invalid_param").max_length(32),
    ]);

    members!(
        0 id, 1 order_no, 2 pay_channel, 3 pay_amt, 4 party_order_id, 5 open_id, 6 buyer_logon_id,
        7 status, 8 error_code, 9 error_msg, 10 error_type, 11 invalid_param; additional_properties
    );
}

object!(PaymentSummary);

/// List payments.
///
/// Input of `listPayments`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListPaymentsRequest {
    /// Id of the application the records belong to, as shown in the Adapay console.
    pub app_id: String,
    /// Only the payment created with this merchant order number.
    pub order_no: Option<String>,
    /// Only the payment with this Adapay id.
    pub payment_id: Option<String>,
    /// Number of the page, counted from 1 to 300000.
    ///
    /// Default: `1`.
    pub page_index: Option<i32>,
    /// Records per page, 1 to 20.
    ///
    /// Default: `10`.
    pub page_size: Option<i32>,
    /// Only records created at or after this moment, Unix time in milliseconds (13 digits).
    pub created_gte: Option<String>,
    /// Only records created at or before this moment, Unix time in milliseconds (13 digits). Needs `created_gte` as
    /// well, which must be the smaller of the two.
    pub created_lte: Option<String>,
}

impl ListPaymentsRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(app_id: impl Into<String>) -> Self {
        Self { app_id: app_id.into(), ..Object::empty() }
    }

    /// Sets [`order_no`](Self::order_no).
    #[must_use]
    pub fn order_no(mut self, value: impl Into<String>) -> Self {
        self.order_no = Some(value.into());
        self
    }

    /// Sets [`payment_id`](Self::payment_id).
    #[must_use]
    pub fn payment_id(mut self, value: impl Into<String>) -> Self {
        self.payment_id = Some(value.into());
        self
    }

    /// Sets [`page_index`](Self::page_index).
    #[must_use]
    pub fn page_index(mut self, value: i32) -> Self {
        self.page_index = Some(value);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[must_use]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets [`created_gte`](Self::created_gte).
    #[must_use]
    pub fn created_gte(mut self, value: impl Into<String>) -> Self {
        self.created_gte = Some(value.into());
        self
    }

    /// Sets [`created_lte`](Self::created_lte).
    #[must_use]
    pub fn created_lte(mut self, value: impl Into<String>) -> Self {
        self.created_lte = Some(value.into());
        self
    }
}

impl Object for ListPaymentsRequest {
    const SHAPE: &'static Shape = &Shape::new("ListPaymentsRequest", &[
        Field::required("app_id").max_length(64),
        Field::optional("order_no").accept(Accept::EMPTY).max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::optional("payment_id").accept(Accept::EMPTY).max_length(64),
        Field::optional("page_index").accept(Accept::EMPTY).minimum("1").maximum("300000"),
        Field::optional("page_size").accept(Accept::EMPTY).minimum("1").maximum("20"),
        Field::optional("created_gte").accept(Accept::EMPTY).pattern("^[0-9]{13}$"),
        Field::optional("created_lte").accept(Accept::EMPTY).pattern("^[0-9]{13}$"),
    ]);

    members!(
        0 app_id, 1 order_no, 2 payment_id, 3 page_index, 4 page_size, 5 created_gte,
        6 created_lte
    );
}

object!(ListPaymentsRequest);

/// One page of payments. The filters of the request are returned with it.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentList {
    /// Kind of the object, always `list`.
    pub object: Option<String>,
    /// Mode the record was made in.
    pub prod_mode: Option<ProdMode>,
    /// Application the payments belong to.
    pub app_id: Option<String>,
    /// Order number asked for.
    pub order_no: Option<String>,
    /// Payment id asked for.
    pub payment_id: Option<String>,
    /// Whether there is a further page.
    pub has_more: Option<bool>,
    /// The payments of this page; missing or empty when nothing matches.
    pub payments: Option<Vec<PaymentRecord>>,
    /// Outcome of the query itself, not the state of a payment.
    pub status: Status,
    /// Code of the error, when something failed; see `ErrorBody` for known values.
    pub error_code: Option<String>,
    /// Explanation of the error for people.
    pub error_msg: Option<String>,
    /// Class of the error: `invalid_request_error`, `api_error` or `channel_error`.
    pub error_type: Option<String>,
    /// Name of the parameter that was refused, if one was.
    pub invalid_param: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl PaymentList {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(status: Status) -> Self {
        Self { status, ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl PaymentList {
    /// Sets [`object`](Self::object).
    #[must_use]
    pub fn object(mut self, value: impl Into<String>) -> Self {
        self.object = Some(value.into());
        self
    }

    /// Sets [`prod_mode`](Self::prod_mode).
    #[must_use]
    pub fn prod_mode(mut self, value: ProdMode) -> Self {
        self.prod_mode = Some(value);
        self
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }

    /// Sets [`order_no`](Self::order_no).
    #[must_use]
    pub fn order_no(mut self, value: impl Into<String>) -> Self {
        self.order_no = Some(value.into());
        self
    }

    /// Sets [`payment_id`](Self::payment_id).
    #[must_use]
    pub fn payment_id(mut self, value: impl Into<String>) -> Self {
        self.payment_id = Some(value.into());
        self
    }

    /// Sets [`has_more`](Self::has_more).
    #[must_use]
    pub fn has_more(mut self, value: bool) -> Self {
        self.has_more = Some(value);
        self
    }

    /// Sets [`payments`](Self::payments).
    #[must_use]
    pub fn payments(mut self, value: Vec<PaymentRecord>) -> Self {
        self.payments = Some(value);
        self
    }

    /// Sets [`error_code`](Self::error_code).
    #[must_use]
    pub fn error_code(mut self, value: impl Into<String>) -> Self {
        self.error_code = Some(value.into());
        self
    }

    /// Sets [`error_msg`](Self::error_msg).
    #[must_use]
    pub fn error_msg(mut self, value: impl Into<String>) -> Self {
        self.error_msg = Some(value.into());
        self
    }

    /// Sets [`error_type`](Self::error_type).
    #[must_use]
    pub fn error_type(mut self, value: impl Into<String>) -> Self {
        self.error_type = Some(value.into());
        self
    }

    /// Sets [`invalid_param`](Self::invalid_param).
    #[must_use]
    pub fn invalid_param(mut self, value: impl Into<String>) -> Self {
        self.invalid_param = Some(value.into());
        self
    }
}

impl Object for PaymentList {
    const SHAPE: &'static Shape = &Shape::new("PaymentList", &[
        Field::optional("object").max_length(8),
        Field::optional("prod_mode").accept(Accept::BOOLEAN.and(Accept::EMPTY)),
        Field::optional("app_id").max_length(64),
        Field::optional("order_no").accept(Accept::EMPTY).max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::optional("payment_id").max_length(64),
        Field::optional("has_more").accept(Accept::STRING.and(Accept::EMPTY)),
        Field::optional("payments").accept(Accept::JSON_TEXT.and(Accept::EMPTY)),
        Field::required("status"),
        Field::optional("error_code").max_length(32),
        Field::optional("error_msg").max_length(128),
        Field::optional("error_type").max_length(32),
        Field::optional("invalid_param").max_length(32),
    ]);

    members!(
        0 object, 1 prod_mode, 2 app_id, 3 order_no, 4 payment_id, 5 has_more, 6 payments,
        7 status, 8 error_code, 9 error_msg, 10 error_type, 11 invalid_param; additional_properties
    );
}

object!(PaymentList);

/// The long form of a payment that a list returns.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentRecord {
    /// Id Adapay gave the payment.
    pub id: String,
    /// Kind of the object, always `payment`.
    pub object: Option<String>,
    /// Moment the payment was created, Unix time in seconds (10 digits).
    pub created_time: Option<String>,
    /// Merchant order number.
    pub order_no: Option<String>,
    /// Application the payment belongs to.
    pub app_id: Option<String>,
    /// Channel of the payment.
    pub pay_channel: Option<PayChannel>,
    /// Amount in yuan, two decimals.
    pub pay_amt: Option<Decimal>,
    /// `delay` when the payment is split later; empty otherwise.
    pub pay_mode: Option<PayMode>,
    /// Fee in yuan.
    pub fee_amt: Option<Decimal>,
    /// Shares of a payment that was split at once.
    pub div_members: Option<Vec<DivMember>>,
    /// Confirms made so far on a payment that is split later.
    pub payment_confirms: Option<Vec<PaymentConfirm>>,
    /// Where the fee is taken from; empty means `I`.
    pub fee_mode: Option<FeeMode>,
    /// Total reversed so far on a payment that is split later (called `reversed_amt` in payment reverses).
    pub reserved_amt: Option<Decimal>,
    /// Total refunded so far on a payment that was split at once.
    pub refunded_amt: Option<Decimal>,
    /// Total confirmed so far on a payment that is split later.
    pub confirmed_amt: Option<Decimal>,
    /// Merchant order number as printed on the payer's bill.
    pub party_order_id: Option<String>,
    /// Transaction number as printed on the payer's bill.
    pub out_trans_id: Option<String>,
    /// The payer: the openid on WeChat channels, the buyer id on Alipay channels.
    pub open_id: Option<String>,
    /// The payer's Alipay login name.
    pub buyer_logon_id: Option<String>,
    /// Moment the payer finished, yyyyMMddHHmmss.
    pub end_time: Option<String>,
    /// Coupons used, as JSON text of a list. Its objects hold activeId, couponId, couponName, couponAmt, couponRange
    /// (`GLOBAL`), couponType (`COUPON`), goodsInfo, merchantContribute, otherContribute and addnInfo.
    pub coupon_infos: Option<String>,
    /// Part of the amount paid in cash, in yuan.
    pub cash_pay_amt: Option<Decimal>,
    /// Part of the amount covered by discounts, in yuan.
    pub discount_amt: Option<Decimal>,
    /// Appears in the vendor's sample without an explanation; means nothing for a single payment.
    pub has_more: Option<bool>,
    /// Mode the record was made in.
    pub prod_mode: Option<ProdMode>,
    /// State of the payment.
    pub status: Status,
    /// Code of the error, when something failed; see `ErrorBody` for known values.
    pub error_code: Option<String>,
    /// Explanation of the error for people.
    pub error_msg: Option<String>,
    /// Class of the error: `invalid_request_error`, `api_error` or `channel_error`.
    pub error_type: Option<String>,
    /// Name of the parameter that was refused, if one was.
    pub invalid_param: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl PaymentRecord {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(id: impl Into<String>, status: Status) -> Self {
        Self { id: id.into(), status, ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl PaymentRecord {
    /// Sets [`object`](Self::object).
    #[must_use]
    pub fn object(mut self, value: impl Into<String>) -> Self {
        self.object = Some(value.into());
        self
    }

    /// Sets [`created_time`](Self::created_time).
    #[must_use]
    pub fn created_time(mut self, value: impl Into<String>) -> Self {
        self.created_time = Some(value.into());
        self
    }

    /// Sets [`order_no`](Self::order_no).
    #[must_use]
    pub fn order_no(mut self, value: impl Into<String>) -> Self {
        self.order_no = Some(value.into());
        self
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }

    /// Sets [`pay_channel`](Self::pay_channel).
    #[must_use]
    pub fn pay_channel(mut self, value: PayChannel) -> Self {
        self.pay_channel = Some(value);
        self
    }

    /// Sets [`pay_amt`](Self::pay_amt).
    #[must_use]
    pub fn pay_amt(mut self, value: Decimal) -> Self {
        self.pay_amt = Some(value);
        self
    }

    /// Sets [`pay_mode`](Self::pay_mode).
    #[must_use]
    pub fn pay_mode(mut self, value: PayMode) -> Self {
        self.pay_mode = Some(value);
        self
    }

    /// Sets [`fee_amt`](Self::fee_amt).
    #[must_use]
    pub fn fee_amt(mut self, value: Decimal) -> Self {
        self.fee_amt = Some(value);
        self
    }

    /// Sets [`div_members`](Self::div_members).
    #[must_use]
    pub fn div_members(mut self, value: Vec<DivMember>) -> Self {
        self.div_members = Some(value);
        self
    }

    /// Sets [`payment_confirms`](Self::payment_confirms).
    #[must_use]
    pub fn payment_confirms(mut self, value: Vec<PaymentConfirm>) -> Self {
        self.payment_confirms = Some(value);
        self
    }

    /// Sets [`fee_mode`](Self::fee_mode).
    #[must_use]
    pub fn fee_mode(mut self, value: FeeMode) -> Self {
        self.fee_mode = Some(value);
        self
    }

    /// Sets [`reserved_amt`](Self::reserved_amt).
    #[must_use]
    pub fn reserved_amt(mut self, value: Decimal) -> Self {
        self.reserved_amt = Some(value);
        self
    }

    /// Sets [`refunded_amt`](Self::refunded_amt).
    #[must_use]
    pub fn refunded_amt(mut self, value: Decimal) -> Self {
        self.refunded_amt = Some(value);
        self
    }

    /// Sets [`confirmed_amt`](Self::confirmed_amt).
    #[must_use]
    pub fn confirmed_amt(mut self, value: Decimal) -> Self {
        self.confirmed_amt = Some(value);
        self
    }

    /// Sets [`party_order_id`](Self::party_order_id).
    #[must_use]
    pub fn party_order_id(mut self, value: impl Into<String>) -> Self {
        self.party_order_id = Some(value.into());
        self
    }

    /// Sets [`out_trans_id`](Self::out_trans_id).
    #[must_use]
    pub fn out_trans_id(mut self, value: impl Into<String>) -> Self {
        self.out_trans_id = Some(value.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[must_use]
    pub fn open_id(mut self, value: impl Into<String>) -> Self {
        self.open_id = Some(value.into());
        self
    }

    /// Sets [`buyer_logon_id`](Self::buyer_logon_id).
    #[must_use]
    pub fn buyer_logon_id(mut self, value: impl Into<String>) -> Self {
        self.buyer_logon_id = Some(value.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[must_use]
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Sets [`coupon_infos`](Self::coupon_infos).
    #[must_use]
    pub fn coupon_infos(mut self, value: impl Into<String>) -> Self {
        self.coupon_infos = Some(value.into());
        self
    }

    /// Sets [`cash_pay_amt`](Self::cash_pay_amt).
    #[must_use]
    pub fn cash_pay_amt(mut self, value: Decimal) -> Self {
        self.cash_pay_amt = Some(value);
        self
    }

    /// Sets [`discount_amt`](Self::discount_amt).
    #[must_use]
    pub fn discount_amt(mut self, value: Decimal) -> Self {
        self.discount_amt = Some(value);
        self
    }

    /// Sets [`has_more`](Self::has_more).
    #[must_use]
    pub fn has_more(mut self, value: bool) -> Self {
        self.has_more = Some(value);
        self
    }

    /// Sets [`prod_mode`](Self::prod_mode).
    #[must_use]
    pub fn prod_mode(mut self, value: ProdMode) -> Self {
        self.prod_mode = Some(value);
        self
    }

    /// Sets [`error_code`](Self::error_code).
    #[must_use]
    pub fn error_code(mut self, value: impl Into<String>) -> Self {
        self.error_code = Some(value.into());
        self
    }

    /// Sets [`error_msg`](Self::error_msg).
    #[must_use]
    pub fn error_msg(mut self, value: impl Into<String>) -> Self {
        self.error_msg = Some(value.into());
        self
    }

    /// Sets [`error_type`](Self::error_type).
    #[must_use]
    pub fn error_type(mut self, value: impl Into<String>) -> Self {
        self.error_type = Some(value.into());
        self
    }

    /// Sets [`invalid_param`](Self::invalid_param).
    #[must_use]
    pub fn invalid_param(mut self, value: impl Into<String>) -> Self {
        self.invalid_param = Some(value.into());
        self
    }
}

impl Object for PaymentRecord {
    const SHAPE: &'static Shape = &Shape::new("PaymentRecord", &[
        Field::required("id").max_length(64),
        Field::optional("object").max_length(20),
        Field::optional("created_time").accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(10).pattern("^[0-9]{10,14}$"),
        Field::optional("order_no").accept(Accept::EMPTY).max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::optional("app_id").max_length(64),
        Field::optional("pay_channel").accept(Accept::EMPTY).max_length(20),
        Field::optional("pay_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(14),
        Field::optional("pay_mode").accept(Accept::EMPTY),
        Field::optional("fee_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(20),
        Field::optional("div_members").accept(Accept::JSON_TEXT.and(Accept::EMPTY)),
        Field::optional("payment_confirms").accept(Accept::JSON_TEXT.and(Accept::EMPTY)),
        Field::optional("fee_mode").accept(Accept::EMPTY),
        Field::optional("reserved_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(14),
        Field::optional("refunded_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(14),
        Field::optional("confirmed_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(14),
        Field::optional("party_order_id").max_length(64),
        Field::optional("out_trans_id").max_length(64),
        Field::optional("open_id").sensitive().max_length(64),
        Field::optional("buyer_logon_id").sensitive().max_length(100),
        Field::optional("end_time").accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(14).pattern("^[0-9]{10,14}$"),
        Field::optional("coupon_infos"),
        Field::optional("cash_pay_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(14),
        Field::optional("discount_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(14),
        Field::optional("has_more").accept(Accept::STRING.and(Accept::EMPTY)),
        Field::optional("prod_mode").accept(Accept::BOOLEAN.and(Accept::EMPTY)),
        Field::required("status"),
        Field::optional("error_code").max_length(32),
        Field::optional("error_msg").max_length(128),
        Field::optional("error_type").max_length(32),
        Field::optional("invalid_param").max_length(32),
    ]);

    members!(
        0 id, 1 object, 2 created_time, 3 order_no, 4 app_id, 5 pay_channel, 6 pay_amt, 7 pay_mode,
        8 fee_amt, 9 div_members, 10 payment_confirms, 11 fee_mode, 12 reserved_amt,
        13 refunded_amt, 14 confirmed_amt, 15 party_order_id, 16 out_trans_id, 17 open_id,
        18 buyer_logon_id, 19 end_time, 20 coupon_infos, 21 cash_pay_amt, 22 discount_amt,
        23 has_more, 24 prod_mode, 25 status, 26 error_code, 27 error_msg, 28 error_type,
        29 invalid_param; additional_properties
    );
}

object!(PaymentRecord);

/// One confirmation of a payment with deferred split: it releases all or part of the amount and splits it.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentConfirm {
    /// Id of the confirm, made by Adapay.
    pub id: String,
    /// Kind of object; always `payment_confirm`.
    pub object: Option<String>,
    /// When the confirm was created, Unix time in seconds.
    pub created_time: Option<String>,
    /// Whether the object lives in production (`true`) or in mock mode (`false`).
    pub prod_mode: Option<ProdMode>,
    /// Application id, as shown in the Adapay console.
    pub app_id: Option<String>,
    /// Id of the confirmed payment. Not in every answer.
    pub payment_id: Option<String>,
    /// Order number of the confirm, given by the merchant.
    pub order_no: Option<String>,
    /// Amount of this confirm in yuan.
    pub confirm_amt: Option<Decimal>,
    /// Fee of this confirm in yuan.
    pub fee_amt: Option<Decimal>,
    /// Total confirmed on the payment in yuan. In the vendor's sample of a creation it does not contain the new
    /// confirm yet.
    pub confirmed_amt: Option<Decimal>,
    /// Total reversed on the payment in yuan, finished and in progress. Called `reversed_amt` on reverses.
    pub reserved_amt: Option<Decimal>,
    /// Total refunded from this confirm in yuan, finished and in progress.
    pub refunded_amt: Option<Decimal>,
    /// Free text of the merchant.
    pub description: Option<String>,
    /// How the amount was split.
    pub div_members: Option<Vec<DivMember>>,
    /// Where the fee was taken from; the amount (`I`) when missing.
    pub fee_mode: Option<FeeMode>,
    /// State of the confirm.
    pub status: Status,
    /// Code of the failure; only present when `status` is `failed`.
    pub error_code: Option<String>,
    /// Failure explained in words, mostly Chinese; for people, not for programs.
    pub error_msg: Option<String>,
    /// Who is at fault: the request, Adapay or the channel.
    pub error_type: Option<ErrorType>,
    /// Name of the parameter at fault, when one is; may be an internal name of Adapay.
    pub invalid_param: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl PaymentConfirm {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(id: impl Into<String>, status: Status) -> Self {
        Self { id: id.into(), status, ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl PaymentConfirm {
    /// Sets [`object`](Self::object).
    #[must_use]
    pub fn object(mut self, value: impl Into<String>) -> Self {
        self.object = Some(value.into());
        self
    }

    /// Sets [`created_time`](Self::created_time).
    #[must_use]
    pub fn created_time(mut self, value: impl Into<String>) -> Self {
        self.created_time = Some(value.into());
        self
    }

    /// Sets [`prod_mode`](Self::prod_mode).
    #[must_use]
    pub fn prod_mode(mut self, value: ProdMode) -> Self {
        self.prod_mode = Some(value);
        self
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }

    /// Sets [`payment_id`](Self::payment_id).
    #[must_use]
    pub fn payment_id(mut self, value: impl Into<String>) -> Self {
        self.payment_id = Some(value.into());
        self
    }

    /// Sets [`order_no`](Self::order_no).
    #[must_use]
    pub fn order_no(mut self, value: impl Into<String>) -> Self {
        self.order_no = Some(value.into());
        self
    }

    /// Sets [`confirm_amt`](Self::confirm_amt).
    #[must_use]
    pub fn confirm_amt(mut self, value: Decimal) -> Self {
        self.confirm_amt = Some(value);
        self
    }

    /// Sets [`fee_amt`](Self::fee_amt).
    #[must_use]
    pub fn fee_amt(mut self, value: Decimal) -> Self {
        self.fee_amt = Some(value);
        self
    }

    /// Sets [`confirmed_amt`](Self::confirmed_amt).
    #[must_use]
    pub fn confirmed_amt(mut self, value: Decimal) -> Self {
        self.confirmed_amt = Some(value);
        self
    }

    /// Sets [`reserved_amt`](Self::reserved_amt).
    #[must_use]
    pub fn reserved_amt(mut self, value: Decimal) -> Self {
        self.reserved_amt = Some(value);
        self
    }

    /// Sets [`refunded_amt`](Self::refunded_amt).
    #[must_use]
    pub fn refunded_amt(mut self, value: Decimal) -> Self {
        self.refunded_amt = Some(value);
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`div_members`](Self::div_members).
    #[must_use]
    pub fn div_members(mut self, value: Vec<DivMember>) -> Self {
        self.div_members = Some(value);
        self
    }

    /// Sets [`fee_mode`](Self::fee_mode).
    #[must_use]
    pub fn fee_mode(mut self, value: FeeMode) -> Self {
        self.fee_mode = Some(value);
        self
    }

    /// Sets [`error_code`](Self::error_code).
    #[must_use]
    pub fn error_code(mut self, value: impl Into<String>) -> Self {
        self.error_code = Some(value.into());
        self
    }

    /// Sets [`error_msg`](Self::error_msg).
    #[must_use]
    pub fn error_msg(mut self, value: impl Into<String>) -> Self {
        self.error_msg = Some(value.into());
        self
    }

    /// Sets [`error_type`](Self::error_type).
    #[must_use]
    pub fn error_type(mut self, value: ErrorType) -> Self {
        self.error_type = Some(value);
        self
    }

    /// Sets [`invalid_param`](Self::invalid_param).
    #[must_use]
    pub fn invalid_param(mut self, value: impl Into<String>) -> Self {
        self.invalid_param = Some(value.into());
        self
    }
}

impl Object for PaymentConfirm {
    const SHAPE: &'static Shape = &Shape::new("PaymentConfirm", &[
        Field::required("id").max_length(64),
        Field::optional("object").max_length(20),
        Field::optional("created_time").accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(10).pattern("^[0-9]{10,14}$"),
        Field::optional("prod_mode").accept(Accept::BOOLEAN.and(Accept::EMPTY)),
        Field::optional("app_id").max_length(64),
        Field::optional("payment_id").accept(Accept::EMPTY).max_length(64),
        Field::optional("order_no").max_length(64),
        Field::optional("confirm_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(14),
        Field::optional("fee_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(14),
        Field::optional("confirmed_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(16),
        Field::optional("reserved_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(16),
        Field::optional("refunded_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(16),
        Field::optional("description").accept(Accept::EMPTY).max_length(128),
        Field::optional("div_members").accept(Accept::JSON_TEXT.and(Accept::EMPTY)),
        Field::optional("fee_mode").accept(Accept::EMPTY),
        Field::required("status"),
        Field::optional("error_code").accept(Accept::EMPTY).max_length(32),
        Field::optional("error_msg").accept(Accept::EMPTY).max_length(128),
        Field::optional("error_type").accept(Accept::EMPTY),
        Field::optional("invalid_param").accept(Accept::EMPTY).max_length(32),
    ]);

    members!(
        0 id, 1 object, 2 created_time, 3 prod_mode, 4 app_id, 5 payment_id, 6 order_no,
        7 confirm_amt, 8 fee_amt, 9 confirmed_amt, 10 reserved_amt, 11 refunded_amt,
        12 description, 13 div_members, 14 fee_mode, 15 status, 16 error_code, 17 error_msg,
        18 error_type, 19 invalid_param; additional_properties
    );
}

object!(PaymentConfirm);

/// Close an unpaid payment.
///
/// Input of `closePayment`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClosePaymentRequest {
    /// Id Adapay gave the payment.
    pub payment_id: String,
    /// Details of a close. The client repeats the payment id of the path in it.
    pub body: ClosePaymentBody,
}

impl ClosePaymentRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(payment_id: impl Into<String>, body: ClosePaymentBody) -> Self {
        Self { payment_id: payment_id.into(), body }
    }
}

impl Object for ClosePaymentRequest {
    const SHAPE: &'static Shape = &Shape::new("ClosePaymentRequest", &[
        Field::required("payment_id").max_length(64),
        Field::required("body"),
    ]);

    members!(0 payment_id, 1 body);
}

object!(ClosePaymentRequest);

/// Details of a close. The client repeats the payment id of the path in it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClosePaymentBody {
    /// Why the payment is closed.
    pub reason: Option<String>,
    /// Free extension text, JSON in the vendor's own demos.
    pub expend: Option<String>,
    /// Where the result is posted to, http or https without a query string; a port of its own must lie in 8000 to
    /// 9005.
    pub notify_url: Option<String>,
}

impl ClosePaymentBody {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`reason`](Self::reason).
    #[must_use]
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }

    /// Sets [`expend`](Self::expend).
    #[must_use]
    pub fn expend(mut self, value: impl Into<String>) -> Self {
        self.expend = Some(value.into());
        self
    }

    /// Sets [`notify_url`](Self::notify_url).
    #[must_use]
    pub fn notify_url(mut self, value: impl Into<String>) -> Self {
        self.notify_url = Some(value.into());
        self
    }
}

impl Object for ClosePaymentBody {
    const SHAPE: &'static Shape = &Shape::new("ClosePaymentBody", &[
        Field::optional("reason").max_length(255),
        Field::optional("expend").max_length(255),
        Field::optional("notify_url").accept(Accept::EMPTY).max_length(250).pattern("^https?://[^?#\\s]+$"),
    ]);

    members!(0 reason, 1 expend, 2 notify_url);
}

object!(ClosePaymentBody: Default);

/// Answer to a close.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentClose {
    /// Payment that is closed.
    pub payment_id: String,
    /// Moment the payment was created, Unix time in seconds (10 digits).
    pub created_time: Option<String>,
    /// Outcome of the close.
    pub status: Status,
    /// Code of the error, when something failed; see `ErrorBody` for known values.
    pub error_code: Option<String>,
    /// Explanation of the error for people.
    pub error_msg: Option<String>,
    /// Class of the error: `invalid_request_error`, `api_error` or `channel_error`.
    pub error_type: Option<String>,
    /// Name of the parameter that was refused, if one was.
    pub invalid_param: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl PaymentClose {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(payment_id: impl Into<String>, status: Status) -> Self {
        Self { payment_id: payment_id.into(), status, ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl PaymentClose {
    /// Sets [`created_time`](Self::created_time).
    #[must_use]
    pub fn created_time(mut self, value: impl Into<String>) -> Self {
        self.created_time = Some(value.into());
        self
    }

    /// Sets [`error_code`](Self::error_code).
    #[must_use]
    pub fn error_code(mut self, value: impl Into<String>) -> Self {
        self.error_code = Some(value.into());
        self
    }

    /// Sets [`error_msg`](Self::error_msg).
    #[must_use]
    pub fn error_msg(mut self, value: impl Into<String>) -> Self {
        self.error_msg = Some(value.into());
        self
    }

    /// Sets [`error_type`](Self::error_type).
    #[must_use]
    pub fn error_type(mut self, value: impl Into<String>) -> Self {
        self.error_type = Some(value.into());
        self
    }

    /// Sets [`invalid_param`](Self::invalid_param).
    #[must_use]
    pub fn invalid_param(mut self, value: impl Into<String>) -> Self {
        self.invalid_param = Some(value.into());
        self
    }
}

impl Object for PaymentClose {
    const SHAPE: &'static Shape = &Shape::new("PaymentClose", &[
        Field::required("payment_id").max_length(64),
        Field::optional("created_time").accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(10).pattern("^[0-9]{10,14}$"),
        Field::required("status"),
        Field::optional("error_code").max_length(32),
        Field::optional("error_msg").max_length(128),
        Field::optional("error_type").max_length(32),
        Field::optional("invalid_param").max_length(32),
    ]);

    members!(
        0 payment_id, 1 created_time, 2 status, 3 error_code, 4 error_msg, 5 error_type,
        6 invalid_param; additional_properties
    );
}

object!(PaymentClose);
