// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Members: requests, answers and what they are made of.

use crate::runtime::{
    Accept, Enumeration, Field, Map, Object, Shape, members, object, string_enum,
};
use super::{CertType, ErrorType, ProdMode, SettleAccount, Status, YesNo};

/// What is needed to register a member.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateMemberRequest {
    /// Application id, as shown in the Adapay console.
    pub app_id: String,
    /// Id of the member in the merchant's own system: letters, digits and underscores. Must be unique within the
    /// application; choose anything but `list`, which cannot be read back.
    pub member_id: String,
    /// Postal address of the person.
    pub location: Option<String>,
    /// E-mail address of the person.
    pub email: Option<String>,
    /// Gender; leave it out when unknown.
    pub gender: Option<Gender>,
    /// Nickname.
    pub nickname: Option<String>,
    /// Mobile number, 11 digits. Needed for the checkout page; leave it out for a member who receives split money.
    pub tel_no: Option<String>,
    /// Real name, as on the certificate. Needed for the checkout page; leave it out for a member who receives split
    /// money.
    pub user_name: Option<String>,
    /// Kind of certificate. Needed for the checkout page; leave it out for a member who receives split money.
    pub cert_type: Option<CertType>,
    /// Number of the certificate. Needed for the checkout page; leave it out for a member who receives split money.
    pub cert_id: Option<String>,
}

impl CreateMemberRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(app_id: impl Into<String>, member_id: impl Into<String>) -> Self {
        Self { app_id: app_id.into(), member_id: member_id.into(), ..Object::empty() }
    }

    /// Sets [`location`](Self::location).
    #[must_use]
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }

    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets [`gender`](Self::gender).
    #[must_use]
    pub fn gender(mut self, value: Gender) -> Self {
        self.gender = Some(value);
        self
    }

    /// Sets [`nickname`](Self::nickname).
    #[must_use]
    pub fn nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }

    /// Sets [`tel_no`](Self::tel_no).
    #[must_use]
    pub fn tel_no(mut self, value: impl Into<String>) -> Self {
        self.tel_no = Some(value.into());
        self
    }

    /// Sets [`user_name`](Self::user_name).
    #[must_use]
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[must_use]
    pub fn cert_type(mut self, value: CertType) -> Self {
        self.cert_type = Some(value);
        self
    }

    /// Sets [`cert_id`](Self::cert_id).
    #[must_use]
    pub fn cert_id(mut self, value: impl Into<String>) -> Self {
        self.cert_id = Some(value.into());
        self
    }
}

impl Object for CreateMemberRequest {
    const SHAPE: &'static Shape = &Shape::new("CreateMemberRequest", &[
        Field::required("app_id").max_length(64),
        Field::required("member_id").max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::optional("location").sensitive().accept(Accept::EMPTY).max_length(128),
        Field::optional("email").sensitive().accept(Accept::EMPTY).max_length(64),
        Field::optional("gender").accept(Accept::EMPTY),
        Field::optional("nickname").sensitive().accept(Accept::EMPTY).max_length(16),
        Field::optional("tel_no").sensitive().accept(Accept::EMPTY).max_length(11),
        Field::optional("user_name").sensitive().accept(Accept::EMPTY).max_length(64),
        Field::optional("cert_type").accept(Accept::EMPTY),
        Field::optional("cert_id").sensitive().accept(Accept::EMPTY).max_length(64),
    ]);

    members!(
        0 app_id, 1 member_id, 2 location, 3 email, 4 gender, 5 nickname, 6 tel_no, 7 user_name,
        8 cert_type, 9 cert_id
    );
}

object!(CreateMemberRequest);

/// Gender of a person.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Gender {
    /// `MALE`: Male
    Male,
    /// `FEMALE`: Female
    Female,
    /// A value that this version does not know, kept as it came.
    Unknown(String),
}

impl Enumeration for Gender {
    const NAME: &'static str = "Gender";

    const VALUES: &'static [&'static str] = &["MALE", "FEMALE"];

    fn as_str(&self) -> &str {
        match self {
            Self::Male => "MALE",
            Self::Female => "FEMALE",
            Self::Unknown(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "MALE" => Self::Male,
            "FEMALE" => Self::Female,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

string_enum!(Gender);

/// A person known to Adapay under an id of the merchant: the owner of settlement accounts and receiver of split
/// money.
#[derive(Clone)]
#[non_exhaustive]
pub struct Member {
    /// Application id, as shown in the Adapay console.
    pub app_id: Option<String>,
    /// Id of the member in the merchant's own system: letters, digits and underscores. Unique within the application.
    pub member_id: String,
    /// Kind of object; always `member`.
    pub object: Option<String>,
    /// Postal address of the person.
    pub location: Option<String>,
    /// E-mail address of the person.
    pub email: Option<String>,
    /// Gender; left out when it was not given.
    pub gender: Option<Gender>,
    /// Nickname.
    pub nickname: Option<String>,
    /// Mobile number, 11 digits.
    pub tel_no: Option<String>,
    /// Real name, as on the certificate.
    pub user_name: Option<String>,
    /// Kind of certificate.
    pub cert_type: Option<CertType>,
    /// Number of the certificate.
    pub cert_id: Option<String>,
    /// When the member was created, Unix time in seconds.
    pub created_time: Option<String>,
    /// Whether the object lives in production (`true`) or in mock mode (`false`).
    pub prod_mode: Option<ProdMode>,
    /// Whether the member has been barred from use.
    pub disabled: Option<YesNo>,
    /// Whether the name and certificate have been verified.
    pub identified: Option<YesNo>,
    /// Settlement accounts bound to the member; missing when there are none.
    pub settle_accounts: Option<Vec<SettleAccount>>,
    /// State of the call: `succeeded` once the member exists.
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

impl Member {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(member_id: impl Into<String>) -> Self {
        Self { member_id: member_id.into(), ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl Member {
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

    /// Sets [`location`](Self::location).
    #[must_use]
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }

    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets [`gender`](Self::gender).
    #[must_use]
    pub fn gender(mut self, value: Gender) -> Self {
        self.gender = Some(value);
        self
    }

    /// Sets [`nickname`](Self::nickname).
    #[must_use]
    pub fn nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }

    /// Sets [`tel_no`](Self::tel_no).
    #[must_use]
    pub fn tel_no(mut self, value: impl Into<String>) -> Self {
        self.tel_no = Some(value.into());
        self
    }

    /// Sets [`user_name`](Self::user_name).
    #[must_use]
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[must_use]
    pub fn cert_type(mut self, value: CertType) -> Self {
        self.cert_type = Some(value);
        self
    }

    /// Sets [`cert_id`](Self::cert_id).
    #[must_use]
    pub fn cert_id(mut self, value: impl Into<String>) -> Self {
        self.cert_id = Some(value.into());
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

    /// Sets [`disabled`](Self::disabled).
    #[must_use]
    pub fn disabled(mut self, value: YesNo) -> Self {
        self.disabled = Some(value);
        self
    }

    /// Sets [`identified`](Self::identified).
    #[must_use]
    pub fn identified(mut self, value: YesNo) -> Self {
        self.identified = Some(value);
        self
    }

    /// Sets [`settle_accounts`](Self::settle_accounts).
    #[must_use]
    pub fn settle_accounts(mut self, value: Vec<SettleAccount>) -> Self {
        self.settle_accounts = Some(value);
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

impl Object for Member {
    const SHAPE: &'static Shape = &Shape::new("Member", &[
        Field::optional("app_id").max_length(64),
        Field::required("member_id").max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::optional("object"),
        Field::optional("location").sensitive().accept(Accept::EMPTY).max_length(128),
        Field::optional("email").sensitive().accept(Accept::EMPTY).max_length(64),
        Field::optional("gender").accept(Accept::EMPTY),
        Field::optional("nickname").sensitive().accept(Accept::EMPTY).max_length(16),
        Field::optional("tel_no").sensitive().accept(Accept::EMPTY).max_length(11),
        Field::optional("user_name").aliases(&["userName"]).sensitive().accept(Accept::EMPTY).max_length(64),
        Field::optional("cert_type").accept(Accept::EMPTY),
        Field::optional("cert_id").sensitive().accept(Accept::EMPTY).max_length(64),
        Field::optional("created_time").accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(10).pattern("^[0-9]{10,14}$"),
        Field::optional("prod_mode").accept(Accept::BOOLEAN.and(Accept::EMPTY)),
        Field::optional("disabled").accept(Accept::EMPTY),
        Field::optional("identified").accept(Accept::EMPTY),
        Field::optional("settle_accounts").accept(Accept::JSON_TEXT.and(Accept::EMPTY)),
        Field::optional("status"),
        Field::optional("error_code").accept(Accept::EMPTY).max_length(32),
        Field::optional("error_msg").accept(Accept::EMPTY).max_length(128),
        Field::optional("error_type").accept(Accept::EMPTY),
        Field::optional("invalid_param").accept(Accept::EMPTY).max_length(32),
    ]);

    members!(
        0 app_id, 1 member_id, 2 object, 3 location, 4 email, 5 gender, 6 nickname, 7 tel_no,
        8 user_name, 9 cert_type, 10 cert_id, 11 created_time, 12 prod_mode, 13 disabled,
        14 identified, 15 settle_accounts, 16 status, 17 error_code, 18 error_msg, 19 error_type,
        20 invalid_param; additional_properties
    );
}

object!(Member);

/// What is needed to register a member together with a verified identity.
#[derive(Clone)]
#[non_exhaustive]
pub struct VerifyMemberIdentityRequest {
    /// Application id, as shown in the Adapay console.
    pub app_id: String,
    /// Id of the member in the merchant's own system: letters, digits and underscores. Must be unique within the
    /// application.
    pub member_id: String,
    /// Postal address of the person.
    pub location: Option<String>,
    /// E-mail address of the person.
    pub email: Option<String>,
    /// Gender; leave it out when unknown.
    pub gender: Option<Gender>,
    /// Nickname.
    pub nickname: Option<String>,
    /// Mobile number, 11 digits.
    pub tel_no: String,
    /// Real name, as on the certificate.
    pub user_name: String,
    /// Kind of certificate.
    pub cert_type: CertType,
    /// Number of the certificate.
    pub cert_id: String,
}

impl VerifyMemberIdentityRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(
        app_id: impl Into<String>,
        member_id: impl Into<String>,
        tel_no: impl Into<String>,
        user_name: impl Into<String>,
        cert_type: CertType,
        cert_id: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            member_id: member_id.into(),
            tel_no: tel_no.into(),
            user_name: user_name.into(),
            cert_type,
            cert_id: cert_id.into(),
            ..Object::empty()
        }
    }

    /// Sets [`location`](Self::location).
    #[must_use]
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }

    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets [`gender`](Self::gender).
    #[must_use]
    pub fn gender(mut self, value: Gender) -> Self {
        self.gender = Some(value);
        self
    }

    /// Sets [`nickname`](Self::nickname).
    #[must_use]
    pub fn nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
}

impl Object for VerifyMemberIdentityRequest {
    const SHAPE: &'static Shape = &Shape::new("VerifyMemberIdentityRequest", &[
        Field::required("app_id").max_length(64),
        Field::required("member_id").max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::optional("location").sensitive().accept(Accept::EMPTY).max_length(128),
        Field::optional("email").sensitive().accept(Accept::EMPTY).max_length(64),
        Field::optional("gender").accept(Accept::EMPTY),
        Field::optional("nickname").sensitive().accept(Accept::EMPTY).max_length(16),
        Field::required("tel_no").sensitive().max_length(11),
        Field::required("user_name").sensitive().max_length(64),
        Field::required("cert_type"),
        Field::required("cert_id").sensitive().max_length(64),
    ]);

    members!(
        0 app_id, 1 member_id, 2 location, 3 email, 4 gender, 5 nickname, 6 tel_no, 7 user_name,
        8 cert_type, 9 cert_id
    );
}

object!(VerifyMemberIdentityRequest);

/// Read a member.
///
/// Input of `getMember`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetMemberRequest {
    /// Id of the member in the merchant's own system: letters, digits and underscores.
    pub member_id: String,
    /// Id of the application the records belong to, as shown in the Adapay console.
    pub app_id: String,
}

impl GetMemberRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(member_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self { member_id: member_id.into(), app_id: app_id.into() }
    }
}

impl Object for GetMemberRequest {
    const SHAPE: &'static Shape = &Shape::new("GetMemberRequest", &[
        Field::required("member_id").max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::required("app_id").max_length(64),
    ]);

    members!(0 member_id, 1 app_id);
}

object!(GetMemberRequest);

/// List members.
///
/// Input of `listMembers`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListMembersRequest {
    /// Id of the application the records belong to, as shown in the Adapay console.
    pub app_id: String,
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

impl ListMembersRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(app_id: impl Into<String>) -> Self {
        Self { app_id: app_id.into(), ..Object::empty() }
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

impl Object for ListMembersRequest {
    const SHAPE: &'static Shape = &Shape::new("ListMembersRequest", &[
        Field::required("app_id").max_length(64),
        Field::optional("page_index").accept(Accept::EMPTY).minimum("1").maximum("300000"),
        Field::optional("page_size").accept(Accept::EMPTY).minimum("1").maximum("20"),
        Field::optional("created_gte").accept(Accept::EMPTY).pattern("^[0-9]{13}$"),
        Field::optional("created_lte").accept(Accept::EMPTY).pattern("^[0-9]{13}$"),
    ]);

    members!(0 app_id, 1 page_index, 2 page_size, 3 created_gte, 4 created_lte);
}

object!(ListMembersRequest);

/// One page of the members of an application.
#[derive(Clone)]
#[non_exhaustive]
pub struct MemberList {
    /// Application id, as shown in the Adapay console.
    pub app_id: Option<String>,
    /// Kind of object; always `list`.
    pub object: Option<String>,
    /// The members on this page; missing or empty when nothing was found.
    pub members: Option<Vec<Member>>,
    /// Whether the object lives in production (`true`) or in mock mode (`false`).
    pub prod_mode: Option<ProdMode>,
    /// Whether further pages follow.
    pub has_more: Option<bool>,
    /// State of the query itself, not of a member.
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

impl MemberList {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl MemberList {
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

    /// Sets [`members`](Self::members).
    #[must_use]
    pub fn members(mut self, value: Vec<Member>) -> Self {
        self.members = Some(value);
        self
    }

    /// Sets [`prod_mode`](Self::prod_mode).
    #[must_use]
    pub fn prod_mode(mut self, value: ProdMode) -> Self {
        self.prod_mode = Some(value);
        self
    }

    /// Sets [`has_more`](Self::has_more).
    #[must_use]
    pub fn has_more(mut self, value: bool) -> Self {
        self.has_more = Some(value);
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

impl Object for MemberList {
    const SHAPE: &'static Shape = &Shape::new("MemberList", &[
        Field::optional("app_id").max_length(64),
        Field::optional("object"),
        Field::optional("members").accept(Accept::JSON_TEXT.and(Accept::EMPTY)),
        Field::optional("prod_mode").accept(Accept::BOOLEAN.and(Accept::EMPTY)),
        Field::optional("has_more").accept(Accept::STRING),
        Field::optional("status"),
        Field::optional("error_code").accept(Accept::EMPTY).max_length(32),
        Field::optional("error_msg").accept(Accept::EMPTY).max_length(128),
        Field::optional("error_type").accept(Accept::EMPTY),
        Field::optional("invalid_param").accept(Accept::EMPTY).max_length(32),
    ]);

    members!(
        0 app_id, 1 object, 2 members, 3 prod_mode, 4 has_more, 5 status, 6 error_code,
        7 error_msg, 8 error_type, 9 invalid_param; additional_properties
    );
}

object!(MemberList: Default);
