// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Corporate members: requests, answers and what they are made of.

use crate::runtime::{
    Accept, Enumeration, Field, File, Map, Object, Shape, members, object, string_enum,
};
use super::{BankAccountType, ErrorType, ProdMode, SettleAccount, Status};

/// Application for a company member, sent as a form with one file.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateCorpMemberRequest {
    /// Application id, as shown in the Adapay console.
    pub app_id: String,
    /// Order number of this application. Letters, digits and underscores; unique within the application.
    pub order_no: String,
    /// Id of the member in the merchant's own system: letters, digits and underscores. Must be unique within the
    /// application.
    pub member_id: String,
    /// Registered name of the company.
    pub name: String,
    /// Province code of the vendor's region table, 4 digits.
    pub prov_code: String,
    /// Area code of the vendor's region table, 4 digits.
    pub area_code: String,
    /// Unified social credit code of the company, 18 characters.
    pub social_credit_code: String,
    /// Last day on which the business licence is valid, as YYYYMMDD.
    pub social_credit_code_expires: String,
    /// Business scope as on the licence.
    pub business_scope: String,
    /// Name of the legal representative.
    pub legal_person: String,
    /// ID card number of the legal representative.
    pub legal_cert_id: String,
    /// Last day on which that ID card is valid, as YYYYMMDD.
    pub legal_cert_id_expires: String,
    /// Mobile number of the legal representative.
    pub legal_mp: String,
    /// Address of the company.
    pub address: String,
    /// Postcode, 6 digits.
    pub zip_code: Option<String>,
    /// Telephone of the company. The wire name lacks the second `e`.
    pub telphone: Option<String>,
    /// E-mail address of the company.
    pub email: Option<String>,
    /// Zip archive of at most 9 MB with pictures of the business licence, both sides of the legal representative's ID
    /// card and the bank account permit. A Chinese file name must be percent-encoded UTF-8. The file is not part of
    /// the signed text.
    pub attach_file: File,
    /// Bank code of the vendor's bank table. Send all four bank fields, or none, to have a settlement account opened
    /// too.
    pub bank_code: Option<String>,
    /// Corporate or personal bank account. A personal card should be class I: class II cards refuse settlements over
    /// 10000 yuan.
    pub bank_acct_type: Option<BankAccountType>,
    /// Number of the bank account or card.
    pub card_no: Option<String>,
    /// Name of the account holder. Must equal `name` for a corporate account.
    pub card_name: Option<String>,
    /// Where Adapay posts the result: an http or https URL without a query string. Custom ports must be 8000 to 9005.
    pub notify_url: Option<String>,
}

impl CreateCorpMemberRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(
        app_id: impl Into<String>,
        order_no: impl Into<String>,
        member_id: impl Into<String>,
        name: impl Into<String>,
        prov_code: impl Into<String>,
        area_code: impl Into<String>,
        social_credit_code: impl Into<String>,
        social_credit_code_expires: impl Into<String>,
        business_scope: impl Into<String>,
        legal_person: impl Into<String>,
        legal_cert_id: impl Into<String>,
        legal_cert_id_expires: impl Into<String>,
        legal_mp: impl Into<String>,
        address: impl Into<String>,
        attach_file: File,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            order_no: order_no.into(),
            member_id: member_id.into(),
            name: name.into(),
            prov_code: prov_code.into(),
            area_code: area_code.into(),
            social_credit_code: social_credit_code.into(),
            social_credit_code_expires: social_credit_code_expires.into(),
            business_scope: business_scope.into(),
            legal_person: legal_person.into(),
            legal_cert_id: legal_cert_id.into(),
            legal_cert_id_expires: legal_cert_id_expires.into(),
            legal_mp: legal_mp.into(),
            address: address.into(),
            attach_file,
            ..Object::empty()
        }
    }

    /// Sets [`zip_code`](Self::zip_code).
    #[must_use]
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.zip_code = Some(value.into());
        self
    }

    /// Sets [`telphone`](Self::telphone).
    #[must_use]
    pub fn telphone(mut self, value: impl Into<String>) -> Self {
        self.telphone = Some(value.into());
        self
    }

    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets [`bank_code`](Self::bank_code).
    #[must_use]
    pub fn bank_code(mut self, value: impl Into<String>) -> Self {
        self.bank_code = Some(value.into());
        self
    }

    /// Sets [`bank_acct_type`](Self::bank_acct_type).
    #[must_use]
    pub fn bank_acct_type(mut self, value: BankAccountType) -> Self {
        self.bank_acct_type = Some(value);
        self
    }

    /// Sets [`card_no`](Self::card_no).
    #[must_use]
    pub fn card_no(mut self, value: impl Into<String>) -> Self {
        self.card_no = Some(value.into());
        self
    }

    /// Sets [`card_name`](Self::card_name).
    #[must_use]
    pub fn card_name(mut self, value: impl Into<String>) -> Self {
        self.card_name = Some(value.into());
        self
    }

    /// Sets [`notify_url`](Self::notify_url).
    #[must_use]
    pub fn notify_url(mut self, value: impl Into<String>) -> Self {
        self.notify_url = Some(value.into());
        self
    }
}

impl Object for CreateCorpMemberRequest {
    const SHAPE: &'static Shape = &Shape::new("CreateCorpMemberRequest", &[
        Field::required("app_id").max_length(64),
        Field::required("order_no").max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::required("member_id").max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::required("name").max_length(50),
        Field::required("prov_code").max_length(4),
        Field::required("area_code").max_length(4),
        Field::required("social_credit_code").max_length(18),
        Field::required("social_credit_code_expires").max_length(8),
        Field::required("business_scope").max_length(200),
        Field::required("legal_person").sensitive().max_length(20),
        Field::required("legal_cert_id").sensitive().max_length(20),
        Field::required("legal_cert_id_expires").max_length(8),
        Field::required("legal_mp").sensitive().max_length(11),
        Field::required("address").max_length(256),
        Field::optional("zip_code").accept(Accept::EMPTY).max_length(6),
        Field::optional("telphone").sensitive().accept(Accept::EMPTY).max_length(30),
        Field::optional("email").sensitive().accept(Accept::EMPTY).max_length(40),
        Field::required("attach_file").sensitive(),
        Field::optional("bank_code").accept(Accept::EMPTY).max_length(8),
        Field::optional("bank_acct_type").accept(Accept::EMPTY),
        Field::optional("card_no").sensitive().accept(Accept::EMPTY).max_length(40),
        Field::optional("card_name").sensitive().accept(Accept::EMPTY).max_length(64),
        Field::optional("notify_url").accept(Accept::EMPTY).max_length(250).pattern("^https?://[^?#\\s]+$"),
    ]);

    members!(
        0 app_id, 1 order_no, 2 member_id, 3 name, 4 prov_code, 5 area_code, 6 social_credit_code,
        7 social_credit_code_expires, 8 business_scope, 9 legal_person, 10 legal_cert_id,
        11 legal_cert_id_expires, 12 legal_mp, 13 address, 14 zip_code, 15 telphone, 16 email,
        17 attach_file, 18 bank_code, 19 bank_acct_type, 20 card_no, 21 card_name, 22 notify_url
    );
}

object!(CreateCorpMemberRequest);

/// Receipt for an application to create or change a company member.
#[derive(Clone)]
#[non_exhaustive]
pub struct CorpMemberApplication {
    /// Order number of the application.
    pub order_no: Option<String>,
    /// Id of the member in the merchant's own system: letters, digits and underscores.
    pub member_id: String,
    /// Application id, as shown in the Adapay console.
    pub app_id: Option<String>,
    /// When the application was received, as yyyyMMddHHmmss in Beijing time.
    pub created_time: Option<String>,
    /// Whether the object lives in production (`true`) or in mock mode (`false`).
    pub prod_mode: Option<ProdMode>,
    /// `pending` while the application waits for the audit.
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

impl CorpMemberApplication {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(member_id: impl Into<String>) -> Self {
        Self { member_id: member_id.into(), ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl CorpMemberApplication {
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

impl Object for CorpMemberApplication {
    const SHAPE: &'static Shape = &Shape::new("CorpMemberApplication", &[
        Field::optional("order_no").max_length(64),
        Field::required("member_id").max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::optional("app_id").max_length(64),
        Field::optional("created_time").accept(Accept::NUMBER.and(Accept::EMPTY)).max_length(14).pattern("^[0-9]{10,14}$"),
        Field::optional("prod_mode").accept(Accept::BOOLEAN.and(Accept::EMPTY)),
        Field::optional("status"),
        Field::optional("error_code").accept(Accept::EMPTY).max_length(32),
        Field::optional("error_msg").accept(Accept::EMPTY).max_length(128),
        Field::optional("error_type").accept(Accept::EMPTY),
        Field::optional("invalid_param").accept(Accept::EMPTY).max_length(32),
    ]);

    members!(
        0 order_no, 1 member_id, 2 app_id, 3 created_time, 4 prod_mode, 5 status, 6 error_code,
        7 error_msg, 8 error_type, 9 invalid_param; additional_properties
    );
}

object!(CorpMemberApplication);

/// Changes to a company member; only the fields to change are sent. The social credit code and the bank fields
/// cannot be changed.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateCorpMemberRequest {
    /// Application id, as shown in the Adapay console.
    pub app_id: String,
    /// Order number of this change. Letters, digits and underscores; unique within the application.
    pub order_no: String,
    /// Id of the member in the merchant's own system: letters, digits and underscores. Must name an existing company
    /// member.
    pub member_id: String,
    /// Registered name of the company.
    pub name: Option<String>,
    /// Province code of the vendor's region table, 4 digits.
    pub prov_code: Option<String>,
    /// Area code of the vendor's region table, 4 digits.
    pub area_code: Option<String>,
    /// Last day on which the business licence is valid, as YYYYMMDD.
    pub social_credit_code_expires: Option<String>,
    /// Business scope as on the licence.
    pub business_scope: Option<String>,
    /// Name of the legal representative.
    pub legal_person: Option<String>,
    /// ID card number of the legal representative.
    pub legal_cert_id: Option<String>,
    /// Last day on which that ID card is valid, as YYYYMMDD.
    pub legal_cert_id_expires: Option<String>,
    /// Mobile number of the legal representative.
    pub legal_mp: Option<String>,
    /// Address of the company.
    pub address: Option<String>,
    /// Postcode, 6 digits.
    pub zip_code: Option<String>,
    /// Telephone of the company. The wire name lacks the second `e`.
    pub telphone: Option<String>,
    /// E-mail address of the company.
    pub email: Option<String>,
    /// Zip archive of at most 9 MB with pictures of the business licence, both sides of the legal representative's ID
    /// card and the bank account permit. A Chinese file name must be percent-encoded UTF-8. The file is not part of
    /// the signed text.
    pub attach_file: Option<File>,
    /// Where Adapay posts the result: an http or https URL without a query string. Custom ports must be 8000 to 9005.
    pub notify_url: Option<String>,
}

impl UpdateCorpMemberRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(
        app_id: impl Into<String>,
        order_no: impl Into<String>,
        member_id: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            order_no: order_no.into(),
            member_id: member_id.into(),
            ..Object::empty()
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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

    /// Sets [`social_credit_code_expires`](Self::social_credit_code_expires).
    #[must_use]
    pub fn social_credit_code_expires(mut self, value: impl Into<String>) -> Self {
        self.social_credit_code_expires = Some(value.into());
        self
    }

    /// Sets [`business_scope`](Self::business_scope).
    #[must_use]
    pub fn business_scope(mut self, value: impl Into<String>) -> Self {
        self.business_scope = Some(value.into());
        self
    }

    /// Sets [`legal_person`](Self::legal_person).
    #[must_use]
    pub fn legal_person(mut self, value: impl Into<String>) -> Self {
        self.legal_person = Some(value.into());
        self
    }

    /// Sets [`legal_cert_id`](Self::legal_cert_id).
    #[must_use]
    pub fn legal_cert_id(mut self, value: impl Into<String>) -> Self {
        self.legal_cert_id = Some(value.into());
        self
    }

    /// Sets [`legal_cert_id_expires`](Self::legal_cert_id_expires).
    #[must_use]
    pub fn legal_cert_id_expires(mut self, value: impl Into<String>) -> Self {
        self.legal_cert_id_expires = Some(value.into());
        self
    }

    /// Sets [`legal_mp`](Self::legal_mp).
    #[must_use]
    pub fn legal_mp(mut self, value: impl Into<String>) -> Self {
        self.legal_mp = Some(value.into());
        self
    }

    /// Sets [`address`](Self::address).
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }

    /// Sets [`zip_code`](Self::zip_code).
    #[must_use]
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.zip_code = Some(value.into());
        self
    }

    /// Sets [`telphone`](Self::telphone).
    #[must_use]
    pub fn telphone(mut self, value: impl Into<String>) -> Self {
        self.telphone = Some(value.into());
        self
    }

    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets [`attach_file`](Self::attach_file).
    #[must_use]
    pub fn attach_file(mut self, value: File) -> Self {
        self.attach_file = Some(value);
        self
    }

    /// Sets [`notify_url`](Self::notify_url).
    #[must_use]
    pub fn notify_url(mut self, value: impl Into<String>) -> Self {
        self.notify_url = Some(value.into());
        self
    }
}

impl Object for UpdateCorpMemberRequest {
    const SHAPE: &'static Shape = &Shape::new("UpdateCorpMemberRequest", &[
        Field::required("app_id").max_length(64),
        Field::required("order_no").max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::required("member_id").max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::optional("name").accept(Accept::EMPTY).max_length(50),
        Field::optional("prov_code").accept(Accept::EMPTY).max_length(4),
        Field::optional("area_code").accept(Accept::EMPTY).max_length(4),
        Field::optional("social_credit_code_expires").accept(Accept::EMPTY).max_length(8),
        Field::optional("business_scope").accept(Accept::EMPTY).max_length(200),
        Field::optional("legal_person").sensitive().accept(Accept::EMPTY).max_length(20),
        Field::optional("legal_cert_id").sensitive().accept(Accept::EMPTY).max_length(20),
        Field::optional("legal_cert_id_expires").accept(Accept::EMPTY).max_length(8),
        Field::optional("legal_mp").sensitive().accept(Accept::EMPTY).max_length(11),
        Field::optional("address").accept(Accept::EMPTY).max_length(256),
        Field::optional("zip_code").accept(Accept::EMPTY).max_length(6),
        Field::optional("telphone").sensitive().accept(Accept::EMPTY).max_length(30),
        Field::optional("email").sensitive().accept(Accept::EMPTY).max_length(40),
        Field::optional("attach_file").sensitive(),
        Field::optional("notify_url").accept(Accept::EMPTY).max_length(250).pattern("^https?://[^?#\\s]+$"),
    ]);

    members!(
        0 app_id, 1 order_no, 2 member_id, 3 name, 4 prov_code, 5 area_code,
        6 social_credit_code_expires, 7 business_scope, 8 legal_person, 9 legal_cert_id,
        10 legal_cert_id_expires, 11 legal_mp, 12 address, 13 zip_code, 14 telphone, 15 email,
        16 attach_file, 17 notify_url
    );
}

object!(UpdateCorpMemberRequest);

/// Read a company member.
///
/// Input of `getCorpMember`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetCorpMemberRequest {
    /// Id of the company member in the merchant's own system.
    pub member_id: String,
    /// Id of the application the records belong to, as shown in the Adapay console.
    pub app_id: String,
}

impl GetCorpMemberRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(member_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self { member_id: member_id.into(), app_id: app_id.into() }
    }
}

impl Object for GetCorpMemberRequest {
    const SHAPE: &'static Shape = &Shape::new("GetCorpMemberRequest", &[
        Field::required("member_id").max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::required("app_id").max_length(64),
    ]);

    members!(0 member_id, 1 app_id);
}

object!(GetCorpMemberRequest);

/// A company known to Adapay under an id of the merchant, with the state of its audit. Fields that are not set
/// come as empty strings.
#[derive(Clone)]
#[non_exhaustive]
pub struct CorpMember {
    /// Application id, as shown in the Adapay console.
    pub app_id: Option<String>,
    /// Order number of the application that created the member.
    pub order_no: Option<String>,
    /// Id of the member in the merchant's own system: letters, digits and underscores. Unique within the application.
    pub member_id: String,
    /// Registered name of the company.
    pub name: Option<String>,
    /// Province code of the vendor's region table, 4 digits.
    pub prov_code: Option<String>,
    /// Area code of the vendor's region table, 4 digits.
    pub area_code: Option<String>,
    /// Unified social credit code of the company, 18 characters.
    pub social_credit_code: Option<String>,
    /// Last day on which the business licence is valid, as YYYYMMDD.
    pub social_credit_code_expires: Option<String>,
    /// Business scope as on the licence.
    pub business_scope: Option<String>,
    /// Name of the legal representative.
    pub legal_person: Option<String>,
    /// ID card number of the legal representative. May come back encrypted, starting with `#01`.
    pub legal_cert_id: Option<String>,
    /// Last day on which that ID card is valid, as YYYYMMDD.
    pub legal_cert_id_expires: Option<String>,
    /// Mobile number of the legal representative. May come back encrypted, starting with `#01`.
    pub legal_mp: Option<String>,
    /// Address of the company.
    pub address: Option<String>,
    /// Postcode, 6 digits.
    pub zip_code: Option<String>,
    /// Telephone of the company. The wire name lacks the second `e`.
    pub telphone: Option<String>,
    /// E-mail address of the company.
    pub email: Option<String>,
    /// Listed by the vendor for the object too, but the file is only ever uploaded and no sample returns it.
    pub attach_file: Option<String>,
    /// Bank code of the vendor's bank table.
    pub bank_code: Option<String>,
    /// Corporate or personal bank account. A personal card should be class I: class II cards refuse settlements over
    /// 10000 yuan.
    pub bank_acct_type: Option<BankAccountType>,
    /// Number of the bank account or card.
    pub card_no: Option<String>,
    /// Name of the account holder.
    pub card_name: Option<String>,
    /// Settlement accounts bound to the company; missing when there are none.
    pub settle_accounts: Option<Vec<SettleAccount>>,
    /// Where the audit stands.
    pub audit_state: Option<AuditState>,
    /// Result of the audit in words: why it failed, or what is missing.
    pub audit_desc: Option<String>,
    /// Whether the object lives in production (`true`) or in mock mode (`false`).
    pub prod_mode: Option<ProdMode>,
    /// State of the member, `pending` until the audit is over.
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

impl CorpMember {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(member_id: impl Into<String>) -> Self {
        Self { member_id: member_id.into(), ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl CorpMember {
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

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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

    /// Sets [`social_credit_code`](Self::social_credit_code).
    #[must_use]
    pub fn social_credit_code(mut self, value: impl Into<String>) -> Self {
        self.social_credit_code = Some(value.into());
        self
    }

    /// Sets [`social_credit_code_expires`](Self::social_credit_code_expires).
    #[must_use]
    pub fn social_credit_code_expires(mut self, value: impl Into<String>) -> Self {
        self.social_credit_code_expires = Some(value.into());
        self
    }

    /// Sets [`business_scope`](Self::business_scope).
    #[must_use]
    pub fn business_scope(mut self, value: impl Into<String>) -> Self {
        self.business_scope = Some(value.into());
        self
    }

    /// Sets [`legal_person`](Self::legal_person).
    #[must_use]
    pub fn legal_person(mut self, value: impl Into<String>) -> Self {
        self.legal_person = Some(value.into());
        self
    }

    /// Sets [`legal_cert_id`](Self::legal_cert_id).
    #[must_use]
    pub fn legal_cert_id(mut self, value: impl Into<String>) -> Self {
        self.legal_cert_id = Some(value.into());
        self
    }

    /// Sets [`legal_cert_id_expires`](Self::legal_cert_id_expires).
    #[must_use]
    pub fn legal_cert_id_expires(mut self, value: impl Into<String>) -> Self {
        self.legal_cert_id_expires = Some(value.into());
        self
    }

    /// Sets [`legal_mp`](Self::legal_mp).
    #[must_use]
    pub fn legal_mp(mut self, value: impl Into<String>) -> Self {
        self.legal_mp = Some(value.into());
        self
    }

    /// Sets [`address`](Self::address).
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }

    /// Sets [`zip_code`](Self::zip_code).
    #[must_use]
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.zip_code = Some(value.into());
        self
    }

    /// Sets [`telphone`](Self::telphone).
    #[must_use]
    pub fn telphone(mut self, value: impl Into<String>) -> Self {
        self.telphone = Some(value.into());
        self
    }

    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets [`attach_file`](Self::attach_file).
    #[must_use]
    pub fn attach_file(mut self, value: impl Into<String>) -> Self {
        self.attach_file = Some(value.into());
        self
    }

    /// Sets [`bank_code`](Self::bank_code).
    #[must_use]
    pub fn bank_code(mut self, value: impl Into<String>) -> Self {
        self.bank_code = Some(value.into());
        self
    }

    /// Sets [`bank_acct_type`](Self::bank_acct_type).
    #[must_use]
    pub fn bank_acct_type(mut self, value: BankAccountType) -> Self {
        self.bank_acct_type = Some(value);
        self
    }

    /// Sets [`card_no`](Self::card_no).
    #[must_use]
    pub fn card_no(mut self, value: impl Into<String>) -> Self {
        self.card_no = Some(value.into());
        self
    }

    /// Sets [`card_name`](Self::card_name).
    #[must_use]
    pub fn card_name(mut self, value: impl Into<String>) -> Self {
        self.card_name = Some(value.into());
        self
    }

    /// Sets [`settle_accounts`](Self::settle_accounts).
    #[must_use]
    pub fn settle_accounts(mut self, value: Vec<SettleAccount>) -> Self {
        self.settle_accounts = Some(value);
        self
    }

    /// Sets [`audit_state`](Self::audit_state).
    #[must_use]
    pub fn audit_state(mut self, value: AuditState) -> Self {
        self.audit_state = Some(value);
        self
    }

    /// Sets [`audit_desc`](Self::audit_desc).
    #[must_use]
    pub fn audit_desc(mut self, value: impl Into<String>) -> Self {
        self.audit_desc = Some(value.into());
        self
    }

    /// Sets [`prod_mode`](Self::prod_mode).
    #[must_use]
    pub fn prod_mode(mut self, value: ProdMode) -> Self {
        self.prod_mode = Some(value);
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

impl Object for CorpMember {
    const SHAPE: &'static Shape = &Shape::new("CorpMember", &[
        Field::optional("app_id").max_length(64),
        Field::optional("order_no").accept(Accept::EMPTY).max_length(64),
        Field::required("member_id").max_length(64).pattern("^[A-Za-z0-9_]+$"),
        Field::optional("name").accept(Accept::EMPTY).max_length(50),
        Field::optional("prov_code").accept(Accept::EMPTY).max_length(4),
        Field::optional("area_code").accept(Accept::EMPTY).max_length(4),
        Field::optional("social_credit_code").accept(Accept::EMPTY).max_length(18),
        Field::optional("social_credit_code_expires").accept(Accept::EMPTY).max_length(8),
        Field::optional("business_scope").accept(Accept::EMPTY).max_length(200),
        Field::optional("legal_person").sensitive().accept(Accept::EMPTY),
        Field::optional("legal_cert_id").sensitive().accept(Accept::EMPTY),
        Field::optional("legal_cert_id_expires").accept(Accept::EMPTY).max_length(8),
        Field::optional("legal_mp").sensitive().accept(Accept::EMPTY),
        Field::optional("address").accept(Accept::EMPTY).max_length(256),
        Field::optional("zip_code").accept(Accept::EMPTY).max_length(6),
        Field::optional("telphone").sensitive().accept(Accept::EMPTY),
        Field::optional("email").sensitive().accept(Accept::EMPTY),
        Field::optional("attach_file").sensitive().accept(Accept::EMPTY),
        Field::optional("bank_code").accept(Accept::EMPTY).max_length(8),
        Field::optional("bank_acct_type").accept(Accept::EMPTY),
        Field::optional("card_no").sensitive().accept(Accept::EMPTY),
        Field::optional("card_name").sensitive().accept(Accept::EMPTY),
        Field::optional("settle_accounts").accept(Accept::JSON_TEXT.and(Accept::EMPTY)),
        Field::optional("audit_state").accept(Accept::EMPTY),
        Field::optional("audit_desc").accept(Accept::EMPTY).max_length(128),
        Field::optional("prod_mode").accept(Accept::BOOLEAN.and(Accept::EMPTY)),
        Field::optional("status"),
        Field::optional("error_code").accept(Accept::EMPTY).max_length(32),
        Field::optional("error_msg").accept(Accept::EMPTY).max_length(128),
        Field::optional("error_type").accept(Accept::EMPTY),
        Field::optional("invalid_param").accept(Accept::EMPTY).max_length(32),
    ]);

    members!(
        0 app_id, 1 order_no, 2 member_id, 3 name, 4 prov_code, 5 area_code, 6 social_credit_code,
        7 social_credit_code_expires, 8 business_scope, 9 legal_person, 10 legal_cert_id,
        11 legal_cert_id_expires, 12 legal_mp, 13 address, 14 zip_code, 15 telphone, 16 email,
        17 attach_file, 18 bank_code, 19 bank_acct_type, 20 card_no, 21 card_name,
        22 settle_accounts, 23 audit_state, 24 audit_desc, 25 prod_mode, 26 status, 27 error_code,
        28 error_msg, 29 error_type, 30 invalid_param; additional_properties
    );
}

object!(CorpMember);

/// Where the audit of a company member stands.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditState {
    /// `A`: Waiting for the audit
    Waiting,
    /// `B`: The audit failed; correct the data and apply again
    Rejected,
    /// `C`: The audit passed, but the account could not be opened
    OpeningFailed,
    /// `D`: Opened, without a settlement account
    OpenedWithoutSettleAccount,
    /// `E`: Opened, and the settlement account exists too
    OpenedWithSettleAccount,
    /// A value that this version does not know, kept as it came.
    Unknown(String),
}

impl Enumeration for AuditState {
    const NAME: &'static str = "AuditState";

    const VALUES: &'static [&'static str] = &["A", "B", "C", "D", "E"];

    fn as_str(&self) -> &str {
        match self {
            Self::Waiting => "A",
            Self::Rejected => "B",
            Self::OpeningFailed => "C",
            Self::OpenedWithoutSettleAccount => "D",
            Self::OpenedWithSettleAccount => "E",
            Self::Unknown(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "A" => Self::Waiting,
            "B" => Self::Rejected,
            "C" => Self::OpeningFailed,
            "D" => Self::OpenedWithoutSettleAccount,
            "E" => Self::OpenedWithSettleAccount,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

string_enum!(AuditState);
