// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Settlement accounts: requests, answers and what they are made of.

use crate::runtime::{
    Accept, Decimal, Enumeration, Field, Map, Object, Rule, Shape, members, object,
    string_enum,
};
use super::{BankAccountType, CertType, ErrorType, ProdMode, SettleChannel, Status};

/// What is needed to bind a bank account to a member.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateSettleAccountRequest {
    /// Application id, as shown in the Adapay console.
    pub app_id: String,
    /// Id of the member in the merchant's own system: letters, digits and underscores. Must name an existing member.
    pub member_id: String,
    /// Kind of settlement account.
    pub channel: SettleChannel,
    /// The bank account to bind.
    pub account_info: NewAccountInfo,
}

impl CreateSettleAccountRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(
        app_id: impl Into<String>,
        member_id: impl Into<String>,
        channel: SettleChannel,
        account_info: NewAccountInfo,
    ) -> Self {
        Self { app_id: app_id.into(), member_id: member_id.into(), channel, account_info }
    }
}

impl Object for CreateSettleAccountRequest {
    const SHAPE: &'static Shape = &Shape::new("CreateSettleAccountRequest", &[
        Field::required("app_id").max_length(64),
        Field::required("member_id").max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::required("channel"),
        Field::required("account_info"),
    ]);

    members!(0 app_id, 1 member_id, 2 channel, 3 account_info);
}

object!(CreateSettleAccountRequest);

/// Bank account to bind. For personal accounts the number, holder and ID number are verified together.
#[derive(Clone)]
#[non_exhaustive]
pub struct NewAccountInfo {
    /// Number of the bank account or card.
    pub card_id: String,
    /// Name of the account holder.
    pub card_name: String,
    /// ID number of the account holder.
    pub cert_id: String,
    /// Kind of certificate; `00` when left out.
    pub cert_type: Option<CertType>,
    /// Mobile number registered with the bank, 11 digits.
    pub tel_no: String,
    /// Bank code of the vendor's bank table. Needed for a corporate account.
    pub bank_code: Option<String>,
    /// Name of the bank.
    pub bank_name: Option<String>,
    /// Corporate or personal account. A personal card should be class I: class II cards refuse settlements over 10000
    /// yuan.
    pub bank_acct_type: BankAccountType,
    /// Province code of the vendor's region table, 4 digits. Needed for a corporate account.
    pub prov_code: Option<String>,
    /// Area code of the vendor's region table, 4 digits. Needed for a corporate account.
    pub area_code: Option<String>,
}

impl NewAccountInfo {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(
        card_id: impl Into<String>,
        card_name: impl Into<String>,
        cert_id: impl Into<String>,
        tel_no: impl Into<String>,
        bank_acct_type: BankAccountType,
    ) -> Self {
        Self {
            card_id: card_id.into(),
            card_name: card_name.into(),
            cert_id: cert_id.into(),
            tel_no: tel_no.into(),
            bank_acct_type,
            ..Object::empty()
        }
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[must_use]
    pub fn cert_type(mut self, value: CertType) -> Self {
        self.cert_type = Some(value);
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
}

impl Object for NewAccountInfo {
    const SHAPE: &'static Shape = &Shape::new("NewAccountInfo", &[
        Field::required("card_id").sensitive().max_length(64),
        Field::required("card_name").sensitive().max_length(16),
        Field::required("cert_id").sensitive().max_length(30),
        Field::optional("cert_type").accept(Accept::EMPTY),
        Field::required("tel_no").sensitive().max_length(11),
        Field::optional("bank_code").accept(Accept::EMPTY).max_length(8),
        Field::optional("bank_name").accept(Accept::EMPTY).max_length(64),
        Field::required("bank_acct_type"),
        Field::optional("prov_code").accept(Accept::EMPTY).max_length(4),
        Field::optional("area_code").accept(Accept::EMPTY).max_length(4),
    ]);

    members!(
        0 card_id, 1 card_name, 2 cert_id, 3 cert_type, 4 tel_no, 5 bank_code, 6 bank_name,
        7 bank_acct_type, 8 prov_code, 9 area_code
    );
}

object!(NewAccountInfo);

/// Read a settlement account.
///
/// Input of `getSettleAccount`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetSettleAccountRequest {
    /// Id of the settlement account, made by Adapay.
    pub settle_account_id: String,
    /// Id of the application the records belong to, as shown in the Adapay console.
    pub app_id: String,
    /// Member who owns the account.
    pub member_id: String,
}

impl GetSettleAccountRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(
        settle_account_id: impl Into<String>,
        app_id: impl Into<String>,
        member_id: impl Into<String>,
    ) -> Self {
        Self {
            settle_account_id: settle_account_id.into(),
            app_id: app_id.into(),
            member_id: member_id.into(),
        }
    }
}

impl Object for GetSettleAccountRequest {
    const SHAPE: &'static Shape = &Shape::new("GetSettleAccountRequest", &[
        Field::required("settle_account_id").max_length(64),
        Field::required("app_id").max_length(64),
        Field::required("member_id").max_length(64).pattern("^[A-Za-z0-9_]+$"),
    ]);

    members!(0 settle_account_id, 1 app_id, 2 member_id);
}

object!(GetSettleAccountRequest);

/// Names the settlement account to delete.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteSettleAccountRequest {
    /// Application id, as shown in the Adapay console.
    pub app_id: String,
    /// Id of the member in the merchant's own system: letters, digits and underscores. Owner of the account.
    pub member_id: String,
    /// Id of the settlement account, made by Adapay.
    pub settle_account_id: String,
}

impl DeleteSettleAccountRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(
        app_id: impl Into<String>,
        member_id: impl Into<String>,
        settle_account_id: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            member_id: member_id.into(),
            settle_account_id: settle_account_id.into(),
        }
    }
}

impl Object for DeleteSettleAccountRequest {
    const SHAPE: &'static Shape = &Shape::new("DeleteSettleAccountRequest", &[
        Field::required("app_id").max_length(64),
        Field::required("member_id").max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::required("settle_account_id").max_length(64),
    ]);

    members!(0 app_id, 1 member_id, 2 settle_account_id);
}

object!(DeleteSettleAccountRequest);

/// Receipt for the deletion of a settlement account.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedSettleAccount {
    /// Id of the settlement account, made by Adapay.
    pub id: String,
    /// Whether the object lives in production (`true`) or in mock mode (`false`).
    pub prod_mode: Option<ProdMode>,
    /// `succeeded` once the account is gone.
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

impl DeletedSettleAccount {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(id: impl Into<String>, status: Status) -> Self {
        Self { id: id.into(), status, ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl DeletedSettleAccount {
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

impl Object for DeletedSettleAccount {
    const SHAPE: &'static Shape = &Shape::new("DeletedSettleAccount", &[
        Field::required("id").max_length(64),
        Field::optional("prod_mode").accept(Accept::BOOLEAN.and(Accept::EMPTY)),
        Field::required("status"),
        Field::optional("error_code").accept(Accept::EMPTY).max_length(32),
        Field::optional("error_msg").accept(Accept::EMPTY).max_length(128),
        Field::optional("error_type").accept(Accept::EMPTY),
        Field::optional("invalid_param").accept(Accept::EMPTY).max_length(32),
    ]);

    members!(
        0 id, 1 prod_mode, 2 status, 3 error_code, 4 error_msg, 5 error_type, 6 invalid_param; additional_properties
    );
}

object!(DeletedSettleAccount);

/// New settlement settings; at least one of `min_amt`, `remained_amt` and `channel_remark` must be given.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateSettleAccountRequest {
    /// Application id, as shown in the Adapay console.
    pub app_id: String,
    /// Id of the member in the merchant's own system: letters, digits and underscores. `0` stands for the merchant
    /// itself.
    pub member_id: String,
    /// Id of the settlement account, made by Adapay. Leave it out for the merchant itself.
    pub settle_account_id: Option<String>,
    /// Incoming total in yuan above which a settlement starts; then the whole balance is paid out. At most 13 digits
    /// before and 2 after the point.
    pub min_amt: Option<Decimal>,
    /// Amount in yuan kept back: a settlement starts when the incoming total exceeds it and pays out the balance less
    /// this amount. At most 13 digits before and 2 after the point.
    pub remained_amt: Option<Decimal>,
    /// Remark the bank shows on payouts.
    pub channel_remark: Option<String>,
}

impl UpdateSettleAccountRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(app_id: impl Into<String>, member_id: impl Into<String>) -> Self {
        Self { app_id: app_id.into(), member_id: member_id.into(), ..Object::empty() }
    }

    /// Sets [`settle_account_id`](Self::settle_account_id).
    #[must_use]
    pub fn settle_account_id(mut self, value: impl Into<String>) -> Self {
        self.settle_account_id = Some(value.into());
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

impl Object for UpdateSettleAccountRequest {
    const SHAPE: &'static Shape = &Shape::new("UpdateSettleAccountRequest", &[
        Field::required("app_id").max_length(64),
        Field::required("member_id").max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::optional("settle_account_id").accept(Accept::EMPTY).max_length(64),
        Field::optional("min_amt").decimal(2).accept(Accept::EMPTY).max_length(16).pattern("^[0-9]{1,13}(\\.[0-9]{1,2})?$"),
        Field::optional("remained_amt").decimal(2).accept(Accept::EMPTY).max_length(16).pattern("^[0-9]{1,13}(\\.[0-9]{1,2})?$"),
        Field::optional("channel_remark").accept(Accept::EMPTY).min_length(1).max_length(200),
    ]).rules(&[Rule::AtLeastOne(&["min_amt", "remained_amt", "channel_remark"])]);

    members!(
        0 app_id, 1 member_id, 2 settle_account_id, 3 min_amt, 4 remained_amt, 5 channel_remark
    );
}

object!(UpdateSettleAccountRequest);

/// List settlements.
///
/// Input of `listSettleDetails`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListSettleDetailsRequest {
    /// Id of the application the records belong to, as shown in the Adapay console.
    pub app_id: String,
    /// Member whose settlements are wanted; `0` stands for the merchant itself.
    pub member_id: String,
    /// Settlement account to look at; may be left out for the merchant itself.
    pub settle_account_id: Option<String>,
    /// First day, as yyyyMMdd.
    pub begin_date: String,
    /// Last day, as yyyyMMdd; at most 31 days after `begin_date`.
    pub end_date: String,
}

impl ListSettleDetailsRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(
        app_id: impl Into<String>,
        member_id: impl Into<String>,
        begin_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            member_id: member_id.into(),
            begin_date: begin_date.into(),
            end_date: end_date.into(),
            ..Object::empty()
        }
    }

    /// Sets [`settle_account_id`](Self::settle_account_id).
    #[must_use]
    pub fn settle_account_id(mut self, value: impl Into<String>) -> Self {
        self.settle_account_id = Some(value.into());
        self
    }
}

impl Object for ListSettleDetailsRequest {
    const SHAPE: &'static Shape = &Shape::new("ListSettleDetailsRequest", &[
        Field::required("app_id").max_length(64),
        Field::required("member_id").max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::optional("settle_account_id").accept(Accept::EMPTY).max_length(64),
        Field::required("begin_date").max_length(8).pattern("^[0-9]{8}$"),
        Field::required("end_date").max_length(8).pattern("^[0-9]{8}$"),
    ]);

    members!(0 app_id, 1 member_id, 2 settle_account_id, 3 begin_date, 4 end_date);
}

object!(ListSettleDetailsRequest);

/// The settlements of a member within a span of dates.
#[derive(Clone)]
#[non_exhaustive]
pub struct SettleDetailList {
    /// Kind of object; always `list`.
    pub object: Option<String>,
    /// Whether the object lives in production (`true`) or in mock mode (`false`).
    pub prod_mode: Option<ProdMode>,
    /// The settlements; missing or empty when there were none.
    pub settle_details: Option<Vec<SettleDetail>>,
    /// State of the query itself, not of a settlement.
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

impl SettleDetailList {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl SettleDetailList {
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

    /// Sets [`settle_details`](Self::settle_details).
    #[must_use]
    pub fn settle_details(mut self, value: Vec<SettleDetail>) -> Self {
        self.settle_details = Some(value);
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

impl Object for SettleDetailList {
    const SHAPE: &'static Shape = &Shape::new("SettleDetailList", &[
        Field::optional("object").max_length(20),
        Field::optional("prod_mode").accept(Accept::BOOLEAN.and(Accept::EMPTY)),
        Field::optional("settle_details").accept(Accept::JSON_TEXT.and(Accept::EMPTY)),
        Field::optional("status"),
        Field::optional("error_code").accept(Accept::EMPTY).max_length(32),
        Field::optional("error_msg").accept(Accept::EMPTY).max_length(128),
        Field::optional("error_type").accept(Accept::EMPTY),
        Field::optional("invalid_param").accept(Accept::EMPTY).max_length(32),
    ]);

    members!(
        0 object, 1 prod_mode, 2 settle_details, 3 status, 4 error_code, 5 error_msg, 6 error_type,
        7 invalid_param; additional_properties
    );
}

object!(SettleDetailList: Default);

/// One settlement: a payout to the bank account.
#[derive(Clone)]
#[non_exhaustive]
pub struct SettleDetail {
    /// Name of the account holder.
    pub card_name: Option<String>,
    /// Number of the bank account, masked.
    pub card_no: Option<String>,
    /// Day of the settlement, as yyyyMMdd.
    pub settle_date: Option<String>,
    /// Amount of the settlement in yuan.
    pub settle_amt: Option<Decimal>,
    /// Fee of the settlement in yuan.
    pub settle_fee_amt: Option<Decimal>,
    /// How far the settlement has come.
    pub settle_stat: Option<SettleState>,
    /// When settlements of this kind are paid out.
    pub settle_type: Option<SettleType>,
    /// Why the settlement failed.
    pub settle_message: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl SettleDetail {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl SettleDetail {
    /// Sets [`card_name`](Self::card_name).
    #[must_use]
    pub fn card_name(mut self, value: impl Into<String>) -> Self {
        self.card_name = Some(value.into());
        self
    }

    /// Sets [`card_no`](Self::card_no).
    #[must_use]
    pub fn card_no(mut self, value: impl Into<String>) -> Self {
        self.card_no = Some(value.into());
        self
    }

    /// Sets [`settle_date`](Self::settle_date).
    #[must_use]
    pub fn settle_date(mut self, value: impl Into<String>) -> Self {
        self.settle_date = Some(value.into());
        self
    }

    /// Sets [`settle_amt`](Self::settle_amt).
    #[must_use]
    pub fn settle_amt(mut self, value: Decimal) -> Self {
        self.settle_amt = Some(value);
        self
    }

    /// Sets [`settle_fee_amt`](Self::settle_fee_amt).
    #[must_use]
    pub fn settle_fee_amt(mut self, value: Decimal) -> Self {
        self.settle_fee_amt = Some(value);
        self
    }

    /// Sets [`settle_stat`](Self::settle_stat).
    #[must_use]
    pub fn settle_stat(mut self, value: SettleState) -> Self {
        self.settle_stat = Some(value);
        self
    }

    /// Sets [`settle_type`](Self::settle_type).
    #[must_use]
    pub fn settle_type(mut self, value: SettleType) -> Self {
        self.settle_type = Some(value);
        self
    }

    /// Sets [`settle_message`](Self::settle_message).
    #[must_use]
    pub fn settle_message(mut self, value: impl Into<String>) -> Self {
        self.settle_message = Some(value.into());
        self
    }
}

impl Object for SettleDetail {
    const SHAPE: &'static Shape = &Shape::new("SettleDetail", &[
        Field::optional("card_name").sensitive().max_length(64),
        Field::optional("card_no").sensitive().max_length(64),
        Field::optional("settle_date").accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(8).pattern("^[0-9]{8}$"),
        Field::optional("settle_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(16),
        Field::optional("settle_fee_amt").decimal(2).accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(16),
        Field::optional("settle_stat").accept(Accept::EMPTY),
        Field::optional("settle_type").accept(Accept::EMPTY),
        Field::optional("settle_message").accept(Accept::EMPTY).max_length(128),
    ]);

    members!(
        0 card_name, 1 card_no, 2 settle_date, 3 settle_amt, 4 settle_fee_amt, 5 settle_stat,
        6 settle_type, 7 settle_message; additional_properties
    );
}

object!(SettleDetail: Default);

/// State of a settlement. The vendor's table says `succeeded` and its sample `successed`; treat both alike.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettleState {
    /// `succeeded`: Paid out
    Succeeded,
    /// `successed`: Paid out, in the spelling of the vendor's sample
    Successed,
    /// `failed`: Refused; `settle_message` says why
    Failed,
    /// `pending`: In progress
    Pending,
    /// `no-started`: Not begun yet
    NotStarted,
    /// A value that this version does not know, kept as it came.
    Unknown(String),
}

impl Enumeration for SettleState {
    const NAME: &'static str = "SettleState";

    const VALUES: &'static [&'static str] = &[
        "succeeded",
        "successed",
        "failed",
        "pending",
        "no-started",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Succeeded => "succeeded",
            Self::Successed => "successed",
            Self::Failed => "failed",
            Self::Pending => "pending",
            Self::NotStarted => "no-started",
            Self::Unknown(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "succeeded" => Self::Succeeded,
            "successed" => Self::Successed,
            "failed" => Self::Failed,
            "pending" => Self::Pending,
            "no-started" => Self::NotStarted,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

string_enum!(SettleState);

/// When a settlement is paid out, or why it came back.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettleType {
    /// `T1`: Paid out on the next working day (T+1)
    NextWorkingDay,
    /// `D1`: Paid out on the next calendar day (D+1)
    NextDay,
    /// `B`: Credited back after a failed settlement
    CreditedBack,
    /// A value that this version does not know, kept as it came.
    Unknown(String),
}

impl Enumeration for SettleType {
    const NAME: &'static str = "SettleType";

    const VALUES: &'static [&'static str] = &["T1", "D1", "B"];

    fn as_str(&self) -> &str {
        match self {
            Self::NextWorkingDay => "T1",
            Self::NextDay => "D1",
            Self::CreditedBack => "B",
            Self::Unknown(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "T1" => Self::NextWorkingDay,
            "D1" => Self::NextDay,
            "B" => Self::CreditedBack,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

string_enum!(SettleType);
