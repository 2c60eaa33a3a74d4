// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! What many resources share.

use crate::runtime::{
    Accept, Decimal, Enumeration, Field, Map, Object, Shape, members, object, string_enum,
};

/// One share of a split. One party bears the fee, unless `fee_mode` is `O`; then none may be named for it.
#[derive(Clone)]
#[non_exhaustive]
pub struct DivMember {
    /// Member that receives the share; `0` stands for the merchant itself.
    pub member_id: String,
    /// Size of the share in yuan, above zero, two decimals.
    pub amount: Decimal,
    /// Whether this party bears the fee. Not given in the list of a confirm reverse.
    pub fee_flag: Option<YesNo>,
    /// Application of the member; only seen in answers about confirm reverses.
    pub app_id: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl DivMember {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(member_id: impl Into<String>, amount: Decimal) -> Self {
        Self { member_id: member_id.into(), amount, ..Object::empty() }
    }

    /// Sets [`fee_flag`](Self::fee_flag).
    #[must_use]
    pub fn fee_flag(mut self, value: YesNo) -> Self {
        self.fee_flag = Some(value);
        self
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

impl Object for DivMember {
    const SHAPE: &'static Shape = &Shape::new("DivMember", &[
        Field::required("member_id").max_length(64),
        Field::required("amount").decimal(2).accept(Accept::NUMBER).max_length(14).pattern("^(0\\.(0[1-9]|[1-9]\\d)|[1-9]\\d*\\.\\d{2})$"),
        Field::optional("fee_flag").accept(Accept::EMPTY),
        Field::optional("app_id").max_length(64),
    ]);

    members!(0 member_id, 1 amount, 2 fee_flag, 3 app_id; additional_properties);
}

object!(DivMember);

/// Device the payer or operator uses. The vendor's list of keys is open; further keys are passed on as they are.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeviceInfo {
    /// IP address of the device.
    pub device_ip: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl DeviceInfo {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }

    /// Sets [`device_ip`](Self::device_ip).
    #[must_use]
    pub fn device_ip(mut self, value: impl Into<String>) -> Self {
        self.device_ip = Some(value.into());
        self
    }
}

impl Object for DeviceInfo {
    const SHAPE: &'static Shape = &Shape::new("DeviceInfo", &[
        Field::optional("device_ip"),
    ]);

    members!(0 device_ip; additional_properties);
}

object!(DeviceInfo: Default);

/// A flag written as one letter.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum YesNo {
    /// `Y`: Yes.
    Yes,
    /// `N`: No.
    No,
    /// A value that this version does not know, kept as it came.
    Unknown(String),
}

impl Enumeration for YesNo {
    const NAME: &'static str = "YesNo";

    const VALUES: &'static [&'static str] = &["Y", "N"];

    fn as_str(&self) -> &str {
        match self {
            Self::Yes => "Y",
            Self::No => "N",
            Self::Unknown(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "Y" => Self::Yes,
            "N" => Self::No,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

string_enum!(YesNo);

/// Mode a record belongs to, decided by the API key. Carried as the text `true` or `false`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProdMode {
    /// `true`: Production, real money.
    Production,
    /// `false`: Mock mode, nothing is really paid.
    Mock,
    /// A value that this version does not know, kept as it came.
    Unknown(String),
}

impl Enumeration for ProdMode {
    const NAME: &'static str = "ProdMode";

    const VALUES: &'static [&'static str] = &["true", "false"];

    fn as_str(&self) -> &str {
        match self {
            Self::Production => "true",
            Self::Mock => "false",
            Self::Unknown(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "true" => Self::Production,
            "false" => Self::Mock,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

string_enum!(ProdMode);

/// Outcome of a call or state of a transaction. In the direct answer to a create call `succeeded` only means that
/// the request was accepted; the final result comes by callback or query.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `succeeded`: Done, or accepted when it answers a create call.
    Succeeded,
    /// `pending`: Still being worked on; wait for the callback or ask again.
    Pending,
    /// `failed`: Failed; the error fields say why.
    Failed,
    /// A value that this version does not know, kept as it came.
    Unknown(String),
}

impl Enumeration for Status {
    const NAME: &'static str = "Status";

    const VALUES: &'static [&'static str] = &["succeeded", "pending", "failed"];

    fn as_str(&self) -> &str {
        match self {
            Self::Succeeded => "succeeded",
            Self::Pending => "pending",
            Self::Failed => "failed",
            Self::Unknown(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "succeeded" => Self::Succeeded,
            "pending" => Self::Pending,
            "failed" => Self::Failed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

string_enum!(Status);

/// What went wrong. Decide by `error_code`; `error_msg` is meant for people and usually Chinese.
#[derive(Clone)]
#[non_exhaustive]
pub struct ErrorBody {
    /// Always `failed` in an error.
    pub status: Status,
    /// Who is at fault, the request, Adapay or the channel.
    pub error_type: Option<ErrorType>,
    /// Code of the error. The list is open; seen so far are request_parameter_error, request_param_error,
    /// system_exception, config_exception, security_exception, order_id_not_exists, account_not_exists,
    /// channel_unexpected_error, token_apply_error and token_revoke_error.
    pub error_code: Option<String>,
    /// Explanation for people.
    pub error_msg: Option<String>,
    /// Parameter that was refused, if one was. The gateway sometimes gives an internal name (`transAmt`) that no
    /// request has.
    pub invalid_param: Option<String>,
    /// Mode of the API key the request was made with.
    pub prod_mode: Option<ProdMode>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl ErrorBody {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(status: Status) -> Self {
        Self { status, ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl ErrorBody {
    /// Sets [`error_type`](Self::error_type).
    #[must_use]
    pub fn error_type(mut self, value: ErrorType) -> Self {
        self.error_type = Some(value);
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

    /// Sets [`invalid_param`](Self::invalid_param).
    #[must_use]
    pub fn invalid_param(mut self, value: impl Into<String>) -> Self {
        self.invalid_param = Some(value.into());
        self
    }

    /// Sets [`prod_mode`](Self::prod_mode).
    #[must_use]
    pub fn prod_mode(mut self, value: ProdMode) -> Self {
        self.prod_mode = Some(value);
        self
    }
}

impl Object for ErrorBody {
    const SHAPE: &'static Shape = &Shape::new("ErrorBody", &[
        Field::required("status"),
        Field::optional("error_type").accept(Accept::EMPTY),
        Field::optional("error_code").max_length(64),
        Field::optional("error_msg").max_length(128),
        Field::optional("invalid_param").max_length(32),
        Field::optional("prod_mode").accept(Accept::BOOLEAN.and(Accept::EMPTY)),
    ]);

    members!(
        0 status, 1 error_type, 2 error_code, 3 error_msg, 4 invalid_param, 5 prod_mode; additional_properties
    );
}

object!(ErrorBody);

/// Class of an error.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorType {
    /// `invalid_request_error`: The address, a parameter or a value of the request is wrong; repeating it unchanged will not help.
    InvalidRequest,
    /// `api_error`: Something failed inside Adapay.
    Api,
    /// `channel_error`: The payment channel or bank failed or refused.
    Channel,
    /// `card_error`: A bank card was refused.
    Card,
    /// A value that this version does not know, kept as it came.
    Unknown(String),
}

impl Enumeration for ErrorType {
    const NAME: &'static str = "ErrorType";

    const VALUES: &'static [&'static str] = &[
        "invalid_request_error",
        "api_error",
        "channel_error",
        "card_error",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::InvalidRequest => "invalid_request_error",
            Self::Api => "api_error",
            Self::Channel => "channel_error",
            Self::Card => "card_error",
            Self::Unknown(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "invalid_request_error" => Self::InvalidRequest,
            "api_error" => Self::Api,
            "channel_error" => Self::Channel,
            "card_error" => Self::Card,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

string_enum!(ErrorType);

/// Kind of certificate a person is identified by; the ID card is the only one supported.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CertType {
    /// `00`: Resident identity card
    IdCard,
    /// A value that this version does not know, kept as it came.
    Unknown(String),
}

impl Enumeration for CertType {
    const NAME: &'static str = "CertType";

    const VALUES: &'static [&'static str] = &["00"];

    fn as_str(&self) -> &str {
        match self {
            Self::IdCard => "00",
            Self::Unknown(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "00" => Self::IdCard,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

string_enum!(CertType);

/// A bank account to which Adapay pays out what a member received by splits.
#[derive(Clone)]
#[non_exhaustive]
pub struct SettleAccount {
    /// Id of the settlement account, made by Adapay.
    pub id: String,
    /// Kind of object; always `settle_account`.
    pub object: Option<String>,
    /// Application id, as shown in the Adapay console.
    pub app_id: Option<String>,
    /// Member who owns the account; seen in real answers, not in the vendor's table.
    pub member_id: Option<String>,
    /// Kind of settlement account.
    pub channel: Option<SettleChannel>,
    /// When the account was created, Unix time in seconds. Named without the `d` in real answers; the vendor's table
    /// for the change of settings says `created_time`.
    pub create_time: Option<String>,
    /// Seen in the vendor's samples, always empty; meaning unknown.
    pub type_: Option<String>,
    /// Whether the object lives in production (`true`) or in mock mode (`false`).
    pub prod_mode: Option<ProdMode>,
    /// The bank account behind it, masked.
    pub account_info: Option<AccountInfo>,
    /// State of the call on this account.
    pub status: Option<Status>,
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

impl SettleAccount {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl SettleAccount {
    /// Sets [`object`](Self::object).
    #[must_use]
    pub fn object(mut self, value: impl Into<String>) -> Self {
        self.object = Some(value.into());
        self
    }

    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }

    /// Sets [`member_id`](Self::member_id).
    #[must_use]
    pub fn member_id(mut self, value: impl Into<String>) -> Self {
        self.member_id = Some(value.into());
        self
    }

    /// Sets [`channel`](Self::channel).
    #[must_use]
    pub fn channel(mut self, value: SettleChannel) -> Self {
        self.channel = Some(value);
        self
    }

    /// Sets [`create_time`](Self::create_time).
    #[must_use]
    pub fn create_time(mut self, value: impl Into<String>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets [`prod_mode`](Self::prod_mode).
    #[must_use]
    pub fn prod_mode(mut self, value: ProdMode) -> Self {
        self.prod_mode = Some(value);
        self
    }

    /// Sets [`account_info`](Self::account_info).
    #[must_use]
    pub fn account_info(mut self, value: AccountInfo) -> Self {
        self.account_info = Some(value);
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn status(mut self, value: Status) -> Self {
        self.status = Some(value);
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

impl Object for SettleAccount {
    const SHAPE: &'static Shape = &Shape::new("SettleAccount", &[
        Field::required("id").max_length(64),
        Field::optional("object").max_length(20),
        Field::optional("app_id").max_length(64),
        Field::optional("member_id").accept(Accept::EMPTY).max_length(64),
        Field::optional("channel"),
        Field::optional("create_time").aliases(&["created_time"]).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(16).pattern("^[0-9]{10,14}$"),
        Field::optional("type").accept(Accept::EMPTY),
        Field::optional("prod_mode").accept(Accept::BOOLEAN.and(Accept::EMPTY)),
        Field::optional("account_info").accept(Accept::JSON_TEXT.and(Accept::EMPTY)),
        Field::optional("status"),
        Field::optional("error_code").accept(Accept::EMPTY).max_length(32),
        Field::optional("error_msg").accept(Accept::EMPTY).max_length(128),
        Field::optional("error_type").accept(Accept::EMPTY),
        Field::optional("invalid_param").accept(Accept::EMPTY).max_length(32),
    ]);

    members!(
        0 id, 1 object, 2 app_id, 3 member_id, 4 channel, 5 create_time, 6 type_, 7 prod_mode,
        8 account_info, 9 status, 10 error_code, 11 error_msg, 12 error_type, 13 invalid_param; additional_properties
    );
}

object!(SettleAccount);

/// Kind of settlement account; a bank account is the only one supported.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettleChannel {
    /// `bank_account`: Bank account
    BankAccount,
    /// A value that this version does not know, kept as it came.
    Unknown(String),
}

impl Enumeration for SettleChannel {
    const NAME: &'static str = "SettleChannel";

    const VALUES: &'static [&'static str] = &["bank_account"];

    fn as_str(&self) -> &str {
        match self {
            Self::BankAccount => "bank_account",
            Self::Unknown(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "bank_account" => Self::BankAccount,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

string_enum!(SettleChannel);

/// Bank account of a settlement account as Adapay returns it, with the numbers masked.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountInfo {
    /// Number of the bank account or card. Masked.
    pub card_id: Option<String>,
    /// Name of the account holder.
    pub card_name: Option<String>,
    /// ID number of the account holder. Masked.
    pub cert_id: Option<String>,
    /// Kind of certificate.
    pub cert_type: Option<CertType>,
    /// Mobile number registered with the bank, 11 digits. Masked.
    pub tel_no: Option<String>,
    /// Bank code of the vendor's bank table.
    pub bank_code: Option<String>,
    /// Name of the bank.
    pub bank_name: Option<String>,
    /// Corporate or personal account.
    pub bank_acct_type: Option<BankAccountType>,
    /// Province code of the vendor's region table, 4 digits.
    pub prov_code: Option<String>,
    /// Area code of the vendor's region table, 4 digits.
    pub area_code: Option<String>,
    /// Balance in yuan above which a settlement starts. Only returned after a change of the settings.
    pub min_amt: Option<Decimal>,
    /// Amount in yuan kept back at each settlement. Only returned after a change of the settings.
    pub remained_amt: Option<Decimal>,
    /// Remark the bank shows on payouts. Only returned after a change of the settings.
    pub channel_remark: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl AccountInfo {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl AccountInfo {
    /// Sets [`card_id`](Self::card_id).
    #[must_use]
    pub fn card_id(mut self, value: impl Into<String>) -> Self {
        self.card_id = Some(value.into());
        self
    }

    /// Sets [`card_name`](Self::card_name).
    #[must_use]
    pub fn card_name(mut self, value: impl Into<String>) -> Self {
        self.card_name = Some(value.into());
        self
    }

    /// Sets [`cert_id`](Self::cert_id).
    #[must_use]
    pub fn cert_id(mut self, value: impl Into<String>) -> Self {
        self.cert_id = Some(value.into());
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[must_use]
    pub fn cert_type(mut self, value: CertType) -> Self {
        self.cert_type = Some(value);
        self
    }

    /// Sets [`tel_no`](Self::tel_no).
    #[must_use]
    pub fn tel_no(mut self, value: impl Into<String>) -> Self {
        self.tel_no = Some(value.into());
        self
    }

    /// Sets [`bank_code`](Self::bank_code).
    #[must_use]
    pub fn bank_code(mut self, value: impl Into<String>) -> Self {
        self.bank_code = Some(value.into());
        self
    }

    /// Sets [`bank_name`](Self::bank_name).
    #[must_use]
    pub fn bank_name(mut self, value: impl Into<String>) -> Self {
        self.bank_name = Some(value.into());
        self
    }

    /// Sets [`bank_acct_type`](Self::bank_acct_type).
    #[must_use]
    pub fn bank_acct_type(mut self, value: BankAccountType) -> Self {
        self.bank_acct_type = Some(value);
        self
    }

    /// Sets [`prov_code`](Self::prov_code).
    #[must_use]
    pub fn prov_code(mut self, value: impl Into<String>) -> Self {
        self.prov_code = Some(value.into());
        self
    }

    /// Sets [`area_code`](Self::area_code).
    #[must_use]
    pub fn area_code(mut self, value: impl Into<String>) -> Self {
        self.area_code = Some(value.into());
        self
    }

    /// Sets [`min_amt`](Self::min_amt).
    #[must_use]
    pub fn min_amt(mut self, value: Decimal) -> Self {
        self.min_amt = Some(value);
        self
    }

    /// Sets [`remained_amt`](Self::remained_amt).
    #[must_use]
    pub fn remained_amt(mut self, value: Decimal) -> Self {
        self.remained_amt = Some(value);
        self
    }

    /// Sets [`channel_remark`](Self::channel_remark).
    #[must_use]
    pub fn channel_remark(mut self, value: impl Into<String>) -> Self {
        self.channel_remark = Some(value.into());
        self
    }
}

impl Object for AccountInfo {
    const SHAPE: &'static Shape = &Shape::new("AccountInfo", &[
        Field::optional("card_id").sensitive().accept(Accept::EMPTY).max_length(64),
        Field::optional("card_name").sensitive().accept(Accept::EMPTY).max_length(16),
        Field::optional("cert_id").sensitive().accept(Accept::EMPTY).max_length(30),
        Field::optional("cert_type").accept(Accept::EMPTY),
        Field::optional("tel_no").sensitive().accept(Accept::EMPTY).max_length(11),
        Field::optional("bank_code").accept(Accept::EMPTY).max_length(8),
        Field::optional("bank_name").accept(Accept::EMPTY).max_length(64),
        Field::optional("bank_acct_type").accept(Accept::EMPTY),
        Field::optional("prov_code").accept(Accept::EMPTY).max_length(4),
        Field::optional("area_code").accept(Accept::EMPTY).max_length(4),
        Field::optional("min_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(16),
        Field::optional("remained_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(16),
        Field::optional("channel_remark").accept(Accept::EMPTY).max_length(200),
    ]);

    members!(
        0 card_id, 1 card_name, 2 cert_id, 3 cert_type, 4 tel_no, 5 bank_code, 6 bank_name,
        7 bank_acct_type, 8 prov_code, 9 area_code, 10 min_amt, 11 remained_amt, 12 channel_remark; additional_properties
    );
}

object!(AccountInfo: Default);

/// Whether a bank account belongs to a company or a person.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BankAccountType {
    /// `1`: Account of a company
    Corporate,
    /// `2`: Account of a person
    Personal,
    /// A value that this version does not know, kept as it came.
    Unknown(String),
}

impl Enumeration for BankAccountType {
    const NAME: &'static str = "BankAccountType";

    const VALUES: &'static [&'static str] = &["1", "2"];

    fn as_str(&self) -> &str {
        match self {
            Self::Corporate => "1",
            Self::Personal => "2",
            Self::Unknown(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "1" => Self::Corporate,
            "2" => Self::Personal,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

string_enum!(BankAccountType);
