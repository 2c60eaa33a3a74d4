//! The same structs as a careful person writes them with serde's derive: open enumerations, exact decimals and moments included.
//! What they do not have: a path in their errors, and the members that nobody named.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use aggpay::Decimal;

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Payment {
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_no: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prod_mode: Option<Word>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_channel: Option<Channel>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "text")]
    pub pay_amt: Option<Decimal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expend: Option<PaymentExpend>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub party_order_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trans_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    pub status: Word,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_msg: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_param: Option<String>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct PaymentExpend {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_info: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qrcode_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_open_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub buyer_logon_id: Option<String>,
}

/// An enumeration that takes values of tomorrow too.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Word {
    Open,
    Paid,
    Closed,
    Pending,
    Succeeded,
    Failed,
    #[serde(rename = "true")]
    True,
    #[serde(rename = "false")]
    False,
    #[serde(untagged)]
    Other(String),
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    Alipay,
    AlipayQr,
    AlipayWap,
    AlipayLite,
    AlipayPub,
    WxPub,
    WxLite,
    #[serde(untagged)]
    Other(String),
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct RefundList {
    pub object: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Refund>>,
    pub has_more: bool,
    pub total: i32,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Refund {
    pub refund_id: String,
    pub refund_no: String,
    pub charge_id: String,
    pub charge_merchant_trade_id: String,
    pub transaction_no: String,
    #[serde(with = "number")]
    pub amount: Option<Decimal>,
    pub description: String,
    pub status: String,
    pub is_success: bool,
    pub failure_code: String,
    pub failure_msg: String,
    pub created: i64,
    #[serde(with = "moment")]
    pub created_at: Option<OffsetDateTime>,
    pub succeed_ts: i64,
    #[serde(with = "moment")]
    pub success_at: Option<OffsetDateTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    pub account: Option<RefundExtra>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct RefundExtra {
    pub payment_alipay: Option<AlipayRefundExtra>,
    pub wechatpay: Option<WechatpayRefundExtra>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct WechatpayRefundExtra {}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct AlipayRefundExtra {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_royalty_parameters: Option<Vec<Royalty>>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Royalty {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub royalty_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub royalty_scene: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trans_out: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trans_out_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trans_in: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trans_in_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trans_in_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "number")]
    pub amount: Option<Decimal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub desc: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub buyer_user_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub buyer_logon_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fund_change: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "number")]
    pub refund_fee: Option<Decimal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_back_fee: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_detail_item_list: Option<Vec<FundItem>>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct FundItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fund_channel: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fund_type: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "number")]
    pub amount: Option<Decimal>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "number")]
    pub real_amount: Option<Decimal>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct OrderList {
    pub object: String,
    pub has_more: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Order>>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Order {
    pub id: String,
    pub status: Word,
    #[serde(with = "text")]
    pub amount: Option<Decimal>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "number")]
    pub fee: Option<Decimal>,
    pub created: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attempts: Option<i32>,
    pub paid: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    pub customer: Customer,
    pub items: Vec<Item>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Customer {
    pub id: String,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Address {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    pub city: String,
    pub country: String,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Item {
    pub sku: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    pub quantity: i32,
    #[serde(with = "text")]
    pub price: Option<Decimal>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct SourceList {
    pub object: String,
    pub data: Vec<Source>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Source {
    Card(Card),
    Account(Account),
    Wallet(Wallet),
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Card {
    pub id: String,
    pub brand: String,
    pub last4: String,
    pub exp_month: i32,
    pub exp_year: i32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holder: Option<Customer>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Account {
    pub id: String,
    pub number: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holder: Option<Customer>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Wallet {
    pub id: String,
    pub provider: String,
    pub open_id: String,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "text")]
    pub balance: Option<Decimal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verified: Option<bool>,
}

/// Decimals that travel as text.
pub mod text {
    use aggpay::Decimal;
    use serde::de::{Deserializer, Error, Visitor};
    use serde::ser::Serializer;

    struct Text;

    impl Visitor<'_> for Text {
        type Value = Decimal;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("a decimal")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<Decimal, E> {
            Decimal::from_str_exact(text).map_err(E::custom)
        }
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Decimal>, D::Error> {
        deserializer.deserialize_str(Text).map(Some)
    }

    pub fn serialize<S: Serializer>(value: &Option<Decimal>, serializer: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => serializer.collect_str(value),
            None => serializer.serialize_none(),
        }
    }
}

/// Decimals that travel as numbers, exact all the same.
pub mod number {
    use aggpay::Decimal;
    use serde::de::{Deserialize, Deserializer, Error as _};
    use serde::ser::{Error as _, Serialize, Serializer};
    use serde_json::value::RawValue;

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Decimal>, D::Error> {
        let text = <&RawValue>::deserialize(deserializer)?.get();
        Decimal::from_str_exact(text).map(Some).map_err(D::Error::custom)
    }

    pub fn serialize<S: Serializer>(value: &Option<Decimal>, serializer: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => RawValue::from_string(value.to_string()).map_err(S::Error::custom)?.serialize(serializer),
            None => serializer.serialize_none(),
        }
    }
}

/// Moments as RFC 3339 spells them.
mod moment {
    use serde::de::{Deserialize, Deserializer, Error as _};
    use serde::ser::{Error as _, Serializer};
    use std::borrow::Cow;
    use time::OffsetDateTime;
    use time::format_description::well_known::Rfc3339;

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<OffsetDateTime>, D::Error> {
        let text = Option::<Cow<'de, str>>::deserialize(deserializer)?;
        text.map(|text| OffsetDateTime::parse(&text, &Rfc3339)).transpose().map_err(D::Error::custom)
    }

    pub fn serialize<S: Serializer>(value: &Option<OffsetDateTime>, serializer: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => serializer.serialize_str(&value.format(&Rfc3339).map_err(S::Error::custom)?),
            None => serializer.serialize_none(),
        }
    }
}
