// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! What many resources share.

use std::collections::BTreeMap;
use crate::runtime::{
    DateTime, Decimal, Field, Map, Nullable, Object, Shape, members, object,
};

/// Money given back for a charge. It is done when `is_success` is true; a failed one explains itself in
/// `failure_code` and `failure_msg`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Refund {
    /// Id of the refund and cursor for paging; there is no plain `id`.
    pub refund_id: String,
    /// Number of the refund at the gateway, for reconciliation.
    pub refund_no: String,
    /// The charge that was refunded.
    pub charge_id: String,
    /// Your order number of that charge.
    pub charge_merchant_trade_id: String,
    /// Transaction number at the channel.
    pub transaction_no: String,
    /// Refunded amount in yuan.
    pub amount: Decimal,
    /// Reason given with the request.
    pub description: String,
    /// State as free text. `refunding` (on its way) and `refunded` (done) are known; the vendor's plugin compares
    /// without regard to case. Other values may come.
    pub status: String,
    /// Whether the money is back with the payer.
    ///
    /// Default: `false`.
    pub is_success: bool,
    /// Error code of the channel; `0` or empty means no failure.
    pub failure_code: String,
    /// Error text of the channel.
    pub failure_msg: String,
    /// When the refund was made, in Unix seconds.
    pub created: i64,
    /// When the refund was made.
    pub created_at: Nullable<DateTime>,
    /// When the refund succeeded, in Unix seconds; 0 while it has not.
    pub succeed_ts: i64,
    /// When the refund succeeded; null while it has not.
    pub success_at: Nullable<DateTime>,
    /// The texts given with the request.
    pub metadata: Option<BTreeMap<String, String>>,
    /// What the channel tells about the refund. In spite of its name it is not an account.
    pub account: Nullable<RefundExtra>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl Refund {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(
        refund_id: impl Into<String>,
        refund_no: impl Into<String>,
        charge_id: impl Into<String>,
        charge_merchant_trade_id: impl Into<String>,
        transaction_no: impl Into<String>,
        amount: Decimal,
        description: impl Into<String>,
        status: impl Into<String>,
        is_success: bool,
        failure_code: impl Into<String>,
        failure_msg: impl Into<String>,
        created: i64,
        succeed_ts: i64,
    ) -> Self {
        Self {
            refund_id: refund_id.into(),
            refund_no: refund_no.into(),
            charge_id: charge_id.into(),
            charge_merchant_trade_id: charge_merchant_trade_id.into(),
            transaction_no: transaction_no.into(),
            amount,
            description: description.into(),
            status: status.into(),
            is_success,
            failure_code: failure_code.into(),
            failure_msg: failure_msg.into(),
            created,
            succeed_ts,
            ..Object::empty()
        }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl Refund {
    /// Sets [`created_at`](Self::created_at).
    #[must_use]
    pub fn created_at(mut self, value: impl Into<Nullable<DateTime>>) -> Self {
        self.created_at = value.into();
        self
    }

    /// Sets [`success_at`](Self::success_at).
    #[must_use]
    pub fn success_at(mut self, value: impl Into<Nullable<DateTime>>) -> Self {
        self.success_at = value.into();
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn metadata(mut self, value: BTreeMap<String, String>) -> Self {
        self.metadata = Some(value);
        self
    }

    /// Sets [`account`](Self::account).
    #[must_use]
    pub fn account(mut self, value: impl Into<Nullable<RefundExtra>>) -> Self {
        self.account = value.into();
        self
    }
}

impl Object for Refund {
    const SHAPE: &'static Shape = &Shape::new("Refund", &[
        Field::required("refund_id"),
        Field::required("refund_no"),
        Field::required("charge_id"),
        Field::required("charge_merchant_trade_id"),
        Field::required("transaction_no"),
        Field::required("amount").as_number(),
        Field::required("description"),
        Field::required("status"),
        Field::required("is_success"),
        Field::required("failure_code"),
        Field::required("failure_msg"),
        Field::required("created"),
        Field::optional("created_at").nullable(),
        Field::required("succeed_ts"),
        Field::optional("success_at").nullable(),
        Field::optional("metadata"),
        Field::optional("account").nullable(),
    ]);

    members!(
        0 refund_id, 1 refund_no, 2 charge_id, 3 charge_merchant_trade_id, 4 transaction_no,
        5 amount, 6 description, 7 status, 8 is_success, 9 failure_code, 10 failure_msg,
        11 created, 12 created_at, 13 succeed_ts, 14 success_at, 15 metadata, 16 account; additional_properties
    );
}

object!(Refund);

/// A value of any protobuf message type as JSON. `@type` names the type when the sender filled it; all other
/// members belong to it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Any {
    /// Type URL of the message, such as `type.googleapis.com/google.rpc.ErrorInfo`. May be missing.
    pub type_: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl Any {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

impl Object for Any {
    const SHAPE: &'static Shape = &Shape::new("Any", &[
        Field::optional("@type"),
    ]);

    members!(0 type_; additional_properties);
}

object!(Any: Default);

/// Channel data of a refund; the member of the channel used is filled. The vendor lists nearly every field inside
/// as required, here all are optional.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundExtra {
    /// Data of an Alipay refund.
    pub payment_alipay: Nullable<AlipayRefundExtra>,
    /// Data of a WeChat Pay refund.
    pub wechatpay: Nullable<WechatpayRefundExtra>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl RefundExtra {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl RefundExtra {
    /// Sets [`payment_alipay`](Self::payment_alipay).
    #[must_use]
    pub fn payment_alipay(mut self, value: impl Into<Nullable<AlipayRefundExtra>>) -> Self {
        self.payment_alipay = value.into();
        self
    }

    /// Sets [`wechatpay`](Self::wechatpay).
    #[must_use]
    pub fn wechatpay(mut self, value: impl Into<Nullable<WechatpayRefundExtra>>) -> Self {
        self.wechatpay = value.into();
        self
    }
}

impl Object for RefundExtra {
    const SHAPE: &'static Shape = &Shape::new("RefundExtra", &[
        Field::optional("payment_alipay").nullable(),
        Field::optional("wechatpay").nullable(),
    ]);

    members!(0 payment_alipay, 1 wechatpay; additional_properties);
}

object!(RefundExtra: Default);

/// Alipay's side of a refund.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlipayRefundExtra {
    /// How shares handed out earlier are taken back.
    pub refund_royalty_parameters: Option<Vec<AlipayRefundRoyaltyDetail>>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl AlipayRefundExtra {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl AlipayRefundExtra {
    /// Sets [`refund_royalty_parameters`](Self::refund_royalty_parameters).
    #[must_use]
    pub fn refund_royalty_parameters(mut self, value: Vec<AlipayRefundRoyaltyDetail>) -> Self {
        self.refund_royalty_parameters = Some(value);
        self
    }
}

impl Object for AlipayRefundExtra {
    const SHAPE: &'static Shape = &Shape::new("AlipayRefundExtra", &[
        Field::optional("refund_royalty_parameters"),
    ]);

    members!(0 refund_royalty_parameters; additional_properties);
}

object!(AlipayRefundExtra: Default);

/// WeChat Pay's side of a refund.
#[derive(Clone)]
#[non_exhaustive]
pub struct WechatpayRefundExtra {
    /// Accounts the refund is paid from.
    pub account: Nullable<WechatpayRefundAccount>,
    /// Goods that are given back.
    pub goods_detail: Option<Vec<WechatpayRefundGoods>>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl WechatpayRefundExtra {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl WechatpayRefundExtra {
    /// Sets [`account`](Self::account).
    #[must_use]
    pub fn account(mut self, value: impl Into<Nullable<WechatpayRefundAccount>>) -> Self {
        self.account = value.into();
        self
    }

    /// Sets [`goods_detail`](Self::goods_detail).
    #[must_use]
    pub fn goods_detail(mut self, value: Vec<WechatpayRefundGoods>) -> Self {
        self.goods_detail = Some(value);
        self
    }
}

impl Object for WechatpayRefundExtra {
    const SHAPE: &'static Shape = &Shape::new("WechatpayRefundExtra", &[
        Field::optional("account").nullable(),
        Field::optional("goods_detail"),
    ]);

    members!(0 account, 1 goods_detail; additional_properties);
}

object!(WechatpayRefundExtra: Default);

/// One share taken back with an Alipay refund. The field names are Alipay's; the vendor explains few of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlipayRefundRoyaltyDetail {
    /// Kind of royalty, as Alipay names it, for example `transfer`.
    pub royalty_type: Option<String>,
    /// Scene of the royalty, as Alipay names it.
    pub royalty_scene: Option<String>,
    /// Alipay account the share is taken from.
    pub trans_out: Option<String>,
    /// Kind of the account in `trans_out`, for example `userId` or `loginName`.
    pub trans_out_type: Option<String>,
    /// Alipay account the share goes to.
    pub trans_in: Option<String>,
    /// Kind of the account in `trans_in`, for example `userId` or `loginName`.
    pub trans_in_type: Option<String>,
    /// Name of the holder of the account in `trans_in`.
    pub trans_in_name: Option<String>,
    /// Amount of the share in yuan.
    pub amount: Option<Decimal>,
    /// Note on the share.
    pub desc: Option<String>,
    /// Shop where the trade took place.
    pub store_name: Option<String>,
    /// Alipay user id of the payer.
    pub buyer_user_id: Option<String>,
    /// Alipay login of the payer, usually masked.
    pub buyer_logon_id: Option<String>,
    /// Whether this refund moved money, `Y` or `N` at Alipay.
    pub fund_change: Option<String>,
    /// Amount refunded so far in yuan.
    pub refund_fee: Option<Decimal>,
    /// Amount really sent back in this refund, in yuan as text.
    pub send_back_fee: Option<String>,
    /// Funds the money went back to.
    pub refund_detail_item_list: Option<Vec<AlipayRefundFundItem>>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl AlipayRefundRoyaltyDetail {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl AlipayRefundRoyaltyDetail {
    /// Sets [`royalty_type`](Self::royalty_type).
    #[must_use]
    pub fn royalty_type(mut self, value: impl Into<String>) -> Self {
        self.royalty_type = Some(value.into());
        self
    }

    /// Sets [`royalty_scene`](Self::royalty_scene).
    #[must_use]
    pub fn royalty_scene(mut self, value: impl Into<String>) -> Self {
        self.royalty_scene = Some(value.into());
        self
    }

    /// Sets [`trans_out`](Self::trans_out).
    #[must_use]
    pub fn trans_out(mut self, value: impl Into<String>) -> Self {
        self.trans_out = Some(value.into());
        self
    }

    /// Sets [`trans_out_type`](Self::trans_out_type).
    #[must_use]
    pub fn trans_out_type(mut self, value: impl Into<String>) -> Self {
        self.trans_out_type = Some(value.into());
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

    /// Sets [`trans_in_name`](Self::trans_in_name).
    #[must_use]
    pub fn trans_in_name(mut self, value: impl Into<String>) -> Self {
        self.trans_in_name = Some(value.into());
        self
    }

    /// Sets [`amount`](Self::amount).
    #[must_use]
    pub fn amount(mut self, value: Decimal) -> Self {
        self.amount = Some(value);
        self
    }

    /// Sets [`desc`](Self::desc).
    #[must_use]
    pub fn desc(mut self, value: impl Into<String>) -> Self {
        self.desc = Some(value.into());
        self
    }

    /// Sets [`store_name`](Self::store_name).
    #[must_use]
    pub fn store_name(mut self, value: impl Into<String>) -> Self {
        self.store_name = Some(value.into());
        self
    }

    /// Sets [`buyer_user_id`](Self::buyer_user_id).
    #[must_use]
    pub fn buyer_user_id(mut self, value: impl Into<String>) -> Self {
        self.buyer_user_id = Some(value.into());
        self
    }

    /// Sets [`buyer_logon_id`](Self::buyer_logon_id).
    #[must_use]
    pub fn buyer_logon_id(mut self, value: impl Into<String>) -> Self {
        self.buyer_logon_id = Some(value.into());
        self
    }

    /// Sets [`fund_change`](Self::fund_change).
    #[must_use]
    pub fn fund_change(mut self, value: impl Into<String>) -> Self {
        self.fund_change = Some(value.into());
        self
    }

    /// Sets [`refund_fee`](Self::refund_fee).
    #[must_use]
    pub fn refund_fee(mut self, value: Decimal) -> Self {
        self.refund_fee = Some(value);
        self
    }

    /// Sets [`send_back_fee`](Self::send_back_fee).
    #[must_use]
    pub fn send_back_fee(mut self, value: impl Into<String>) -> Self {
        self.send_back_fee = Some(value.into());
        self
    }

    /// Sets [`refund_detail_item_list`](Self::refund_detail_item_list).
    #[must_use]
    pub fn refund_detail_item_list(mut self, value: Vec<AlipayRefundFundItem>) -> Self {
        self.refund_detail_item_list = Some(value);
        self
    }
}

impl Object for AlipayRefundRoyaltyDetail {
    const SHAPE: &'static Shape = &Shape::new("AlipayRefundRoyaltyDetail", &[
        Field::optional("royalty_type"),
        Field::optional("royalty_scene"),
        Field::optional("trans_out").sensitive(),
        Field::optional("trans_out_type"),
        Field::optional("trans_in").sensitive(),
        Field::optional("trans_in_type"),
        Field::optional("trans_in_name").sensitive(),
        Field::optional("amount").as_number(),
        Field::optional("desc"),
        Field::optional("store_name"),
        Field::optional("buyer_user_id").sensitive(),
        Field::optional("buyer_logon_id").sensitive(),
        Field::optional("fund_change"),
        Field::optional("refund_fee").as_number(),
        Field::optional("send_back_fee"),
        Field::optional("refund_detail_item_list"),
    ]);

    members!(
        0 royalty_type, 1 royalty_scene, 2 trans_out, 3 trans_out_type, 4 trans_in,
        5 trans_in_type, 6 trans_in_name, 7 amount, 8 desc, 9 store_name, 10 buyer_user_id,
        11 buyer_logon_id, 12 fund_change, 13 refund_fee, 14 send_back_fee,
        15 refund_detail_item_list; additional_properties
    );
}

object!(AlipayRefundRoyaltyDetail: Default);

/// Where a WeChat Pay refund takes its money. The vendor declares the list as made of this very type; WeChat
/// itself has an account and an amount there, which are kept as unknown members.
#[derive(Clone)]
#[non_exhaustive]
pub struct WechatpayRefundAccount {
    /// Accounts that pay for the refund.
    pub from: Option<Vec<WechatpayRefundAccount>>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl WechatpayRefundAccount {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl WechatpayRefundAccount {
    /// Sets [`from`](Self::from).
    #[must_use]
    pub fn from(mut self, value: Vec<WechatpayRefundAccount>) -> Self {
        self.from = Some(value);
        self
    }
}

impl Object for WechatpayRefundAccount {
    const SHAPE: &'static Shape = &Shape::new("WechatpayRefundAccount", &[
        Field::optional("from"),
    ]);

    members!(0 from; additional_properties);
}

object!(WechatpayRefundAccount: Default);

/// One kind of goods in a WeChat Pay refund. Amounts are in fen here.
#[derive(Clone)]
#[non_exhaustive]
pub struct WechatpayRefundGoods {
    /// Your code of the goods: letters, digits, `-` and `_`.
    pub merchant_goods_id: Option<String>,
    /// WeChat Pay's code of the goods; may be left out.
    pub wechatpay_goods_id: Option<String>,
    /// Name of the goods.
    pub goods_name: Option<String>,
    /// Price of one piece in fen.
    pub unit_price: Option<i64>,
    /// Amount refunded for these goods in fen.
    pub refund_amount: Option<i64>,
    /// Number of pieces given back.
    pub refund_quantity: Option<i64>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl WechatpayRefundGoods {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl WechatpayRefundGoods {
    /// Sets [`merchant_goods_id`](Self::merchant_goods_id).
    #[must_use]
    pub fn merchant_goods_id(mut self, value: impl Into<String>) -> Self {
        self.merchant_goods_id = Some(value.into());
        self
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

    /// Sets [`unit_price`](Self::unit_price).
    #[must_use]
    pub fn unit_price(mut self, value: i64) -> Self {
        self.unit_price = Some(value);
        self
    }

    /// Sets [`refund_amount`](Self::refund_amount).
    #[must_use]
    pub fn refund_amount(mut self, value: i64) -> Self {
        self.refund_amount = Some(value);
        self
    }

    /// Sets [`refund_quantity`](Self::refund_quantity).
    #[must_use]
    pub fn refund_quantity(mut self, value: i64) -> Self {
        self.refund_quantity = Some(value);
        self
    }
}

impl Object for WechatpayRefundGoods {
    const SHAPE: &'static Shape = &Shape::new("WechatpayRefundGoods", &[
        Field::optional("merchant_goods_id"),
        Field::optional("wechatpay_goods_id"),
        Field::optional("goods_name"),
        Field::optional("unit_price"),
        Field::optional("refund_amount"),
        Field::optional("refund_quantity"),
    ]);

    members!(
        0 merchant_goods_id, 1 wechatpay_goods_id, 2 goods_name, 3 unit_price, 4 refund_amount,
        5 refund_quantity; additional_properties
    );
}

object!(WechatpayRefundGoods: Default);

/// Part of an Alipay refund that went to one kind of fund.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlipayRefundFundItem {
    /// Kind of fund, as Alipay names it, for example `ALIPAYACCOUNT`.
    pub fund_channel: Option<String>,
    /// Kind of bank card behind the fund, for example `DEBIT_CARD`.
    pub fund_type: Option<String>,
    /// Amount for this fund in yuan.
    pub amount: Option<Decimal>,
    /// Amount really moved in yuan.
    pub real_amount: Option<Decimal>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl AlipayRefundFundItem {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl AlipayRefundFundItem {
    /// Sets [`fund_channel`](Self::fund_channel).
    #[must_use]
    pub fn fund_channel(mut self, value: impl Into<String>) -> Self {
        self.fund_channel = Some(value.into());
        self
    }

    /// Sets [`fund_type`](Self::fund_type).
    #[must_use]
    pub fn fund_type(mut self, value: impl Into<String>) -> Self {
        self.fund_type = Some(value.into());
        self
    }

    /// Sets [`amount`](Self::amount).
    #[must_use]
    pub fn amount(mut self, value: Decimal) -> Self {
        self.amount = Some(value);
        self
    }

    /// Sets [`real_amount`](Self::real_amount).
    #[must_use]
    pub fn real_amount(mut self, value: Decimal) -> Self {
        self.real_amount = Some(value);
        self
    }
}

impl Object for AlipayRefundFundItem {
    const SHAPE: &'static Shape = &Shape::new("AlipayRefundFundItem", &[
        Field::optional("fund_channel"),
        Field::optional("fund_type"),
        Field::optional("amount").as_number(),
        Field::optional("real_amount").as_number(),
    ]);

    members!(0 fund_channel, 1 fund_type, 2 amount, 3 real_amount; additional_properties);
}

object!(AlipayRefundFundItem: Default);

/// The body of every error answer, a google.rpc.Status as JSON. `code` is the gRPC number, not the HTTP status;
/// branch on it and show `message` to people. The vendor names the same shape rpcStatus in places; one schema
/// serves both.
#[derive(Clone)]
#[non_exhaustive]
pub struct Status {
    /// gRPC status number: 3 invalid argument, 5 not found, 6 already exists, 7 permission denied, 8 resource
    /// exhausted, 12 unimplemented, 13 internal, 14 unavailable, 16 unauthenticated.
    pub code: Option<i32>,
    /// What went wrong, for people. The wording may change; do not parse it.
    pub message: Option<String>,
    /// Further typed information, often empty. The vendor does not list what may appear here.
    pub details: Option<Vec<Any>>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl Status {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl Status {
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn code(mut self, value: i32) -> Self {
        self.code = Some(value);
        self
    }

    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// Sets [`details`](Self::details).
    #[must_use]
    pub fn details(mut self, value: Vec<Any>) -> Self {
        self.details = Some(value);
        self
    }
}

impl Object for Status {
    const SHAPE: &'static Shape = &Shape::new("Status", &[
        Field::optional("code"),
        Field::optional("message"),
        Field::optional("details"),
    ]);

    members!(0 code, 1 message, 2 details; additional_properties);
}

object!(Status: Default);
