// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Business users: requests, answers and what they are made of.

use std::collections::BTreeMap;
use crate::runtime::{
    Decimal, Enumeration, Field, Map, Nullable, Object, Shape, members, object,
    string_enum,
};

/// List business users.
///
/// Input of `BusinessUserServiceListAllUsers`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListBusinessUsersRequest {
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
    /// Only disabled (true) or only usable (false) users. The text of the vendor names false as the default.
    pub disabled: Option<bool>,
}

impl ListBusinessUsersRequest {
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
}

impl Object for ListBusinessUsersRequest {
    const SHAPE: &'static Shape = &Shape::new("ListBusinessUsersRequest", &[
        Field::optional("app_id"),
        Field::optional("limit").minimum("1").maximum("100"),
        Field::optional("starting_after"),
        Field::optional("ending_before"),
        Field::optional("created.lt"),
        Field::optional("created.lte"),
        Field::optional("created.gt"),
        Field::optional("created.gte"),
        Field::optional("disabled"),
    ]);

    members!(
        0 app_id, 1 limit, 2 starting_after, 3 ending_before, 4 created_lt, 5 created_lte,
        6 created_gt, 7 created_gte, 8 disabled
    );
}

object!(ListBusinessUsersRequest: Default);

/// Business users found or one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessUserListResponse {
    /// Kind of the wrapper, always `UserList`.
    ///
    /// Default: `"UserList"`.
    pub object: String,
    /// The users.
    pub data: Option<Vec<BusinessUser>>,
    /// Whether there are further users. A search has no cursor to fetch them with.
    pub has_more: Option<bool>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl BusinessUserListResponse {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(object: impl Into<String>) -> Self {
        Self { object: object.into(), ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl BusinessUserListResponse {
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn data(mut self, value: Vec<BusinessUser>) -> Self {
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

impl Object for BusinessUserListResponse {
    const SHAPE: &'static Shape = &Shape::new("BusinessUserListResponse", &[
        Field::required("object"),
        Field::optional("data"),
        Field::optional("has_more"),
    ]);

    members!(0 object, 1 data, 2 has_more; additional_properties);
}

object!(BusinessUserListResponse);

/// A business user as the gateway returns it: an account that can receive shares of charges.
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessUser {
    /// Kind of the object, always `User`.
    ///
    /// Default: `"User"`.
    pub object: String,
    /// Id of the user and cursor for paging.
    pub id: Option<String>,
    /// The application the user belongs to.
    pub app_id: Option<String>,
    /// Id of the user this one stands below, called `parent_user_id` in requests.
    pub parent_id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// Name to show.
    pub nickname: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Postal address.
    pub address: Option<String>,
    /// URL of a picture.
    pub avatar: Option<String>,
    /// Note on the user.
    pub description: Option<String>,
    /// Currency of the balances; only `CNY` is known.
    pub currency: Option<String>,
    /// Gender as plain text, normally one of the names of the gender enumeration used in requests, such as `MALE`.
    pub gender: Option<String>,
    /// Balance the user can spend, in yuan.
    pub available_balance: Option<Decimal>,
    /// Balance that can be withdrawn, in yuan.
    pub withdrawable_balance: Option<Decimal>,
    /// Whether the user is disabled.
    pub disabled: Option<bool>,
    /// The texts given with the request.
    pub metadata: Option<BTreeMap<String, String>>,
    /// When the user was created, as text; requests use a number.
    pub created: Option<String>,
    /// When the user was last changed, as text.
    pub updated: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl BusinessUser {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(object: impl Into<String>) -> Self {
        Self { object: object.into(), ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl BusinessUser {
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

    /// Sets [`parent_id`](Self::parent_id).
    #[must_use]
    pub fn parent_id(mut self, value: impl Into<String>) -> Self {
        self.parent_id = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`nickname`](Self::nickname).
    #[must_use]
    pub fn nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }

    /// Sets [`phone`](Self::phone).
    #[must_use]
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }

    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets [`address`](Self::address).
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }

    /// Sets [`avatar`](Self::avatar).
    #[must_use]
    pub fn avatar(mut self, value: impl Into<String>) -> Self {
        self.avatar = Some(value.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`currency`](Self::currency).
    #[must_use]
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Sets [`gender`](Self::gender).
    #[must_use]
    pub fn gender(mut self, value: impl Into<String>) -> Self {
        self.gender = Some(value.into());
        self
    }

    /// Sets [`available_balance`](Self::available_balance).
    #[must_use]
    pub fn available_balance(mut self, value: Decimal) -> Self {
        self.available_balance = Some(value);
        self
    }

    /// Sets [`withdrawable_balance`](Self::withdrawable_balance).
    #[must_use]
    pub fn withdrawable_balance(mut self, value: Decimal) -> Self {
        self.withdrawable_balance = Some(value);
        self
    }

    /// Sets [`disabled`](Self::disabled).
    #[must_use]
    pub fn disabled(mut self, value: bool) -> Self {
        self.disabled = Some(value);
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn metadata(mut self, value: BTreeMap<String, String>) -> Self {
        self.metadata = Some(value);
        self
    }

    /// Sets [`created`](Self::created).
    #[must_use]
    pub fn created(mut self, value: impl Into<String>) -> Self {
        self.created = Some(value.into());
        self
    }

    /// Sets [`updated`](Self::updated).
    #[must_use]
    pub fn updated(mut self, value: impl Into<String>) -> Self {
        self.updated = Some(value.into());
        self
    }
}

impl Object for BusinessUser {
    const SHAPE: &'static Shape = &Shape::new("BusinessUser", &[
        Field::required("object"),
        Field::optional("id"),
        Field::optional("app_id"),
        Field::optional("parent_id"),
        Field::optional("name").sensitive(),
        Field::optional("nickname"),
        Field::optional("phone").sensitive(),
        Field::optional("email").sensitive(),
        Field::optional("address").sensitive(),
        Field::optional("avatar"),
        Field::optional("description"),
        Field::optional("currency"),
        Field::optional("gender"),
        Field::optional("available_balance").as_number(),
        Field::optional("withdrawable_balance").as_number(),
        Field::optional("disabled"),
        Field::optional("metadata"),
        Field::optional("created"),
        Field::optional("updated"),
    ]);

    members!(
        0 object, 1 id, 2 app_id, 3 parent_id, 4 name, 5 nickname, 6 phone, 7 email, 8 address,
        9 avatar, 10 description, 11 currency, 12 gender, 13 available_balance,
        14 withdrawable_balance, 15 disabled, 16 metadata, 17 created, 18 updated; additional_properties
    );
}

object!(BusinessUser);

/// A business user to create. The vendor lists every field as required but marks only `out_user_id` so; the
/// application is needed as well.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateBusinessUserRequest {
    /// The application the user belongs to; must belong to the API key.
    pub app_id: String,
    /// Id of the user in your own system. It is never returned.
    pub out_user_id: String,
    /// Id of the user this one stands below. Answers call it `parent_id`.
    pub parent_user_id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// Name to show.
    pub nickname: Option<String>,
    /// Gender; leave it out when it does not matter.
    ///
    /// Default: `"GENDER_UNKNOWN"`.
    pub gender: Option<Gender>,
    /// Phone number.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Postal address.
    pub address: Option<String>,
    /// URL of a picture.
    pub avatar: Option<String>,
    /// Note on the user.
    pub description: Option<String>,
    /// Currency of the balances; only `CNY` is known.
    pub currency: Option<String>,
    /// Balance the user can spend, in yuan. Kept by the gateway; leave it out.
    pub available_balance: Option<Decimal>,
    /// Balance that can be withdrawn, in yuan. Kept by the gateway; leave it out.
    pub withdrawable_balance: Option<Decimal>,
    /// Whether the user starts out disabled.
    ///
    /// Default: `false`.
    pub disabled: Option<bool>,
    /// Texts of your own by key; they come back with the user.
    pub metadata: Option<BTreeMap<String, String>>,
    /// When the user was created, in Unix seconds; 0 lets the gateway decide. Leave it out.
    ///
    /// Default: `0`.
    pub created: Option<i64>,
}

impl CreateBusinessUserRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(app_id: impl Into<String>, out_user_id: impl Into<String>) -> Self {
        Self { app_id: app_id.into(), out_user_id: out_user_id.into(), ..Object::empty() }
    }

    /// Sets [`parent_user_id`](Self::parent_user_id).
    #[must_use]
    pub fn parent_user_id(mut self, value: impl Into<String>) -> Self {
        self.parent_user_id = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`nickname`](Self::nickname).
    #[must_use]
    pub fn nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }

    /// Sets [`gender`](Self::gender).
    #[must_use]
    pub fn gender(mut self, value: Gender) -> Self {
        self.gender = Some(value);
        self
    }

    /// Sets [`phone`](Self::phone).
    #[must_use]
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }

    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets [`address`](Self::address).
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }

    /// Sets [`avatar`](Self::avatar).
    #[must_use]
    pub fn avatar(mut self, value: impl Into<String>) -> Self {
        self.avatar = Some(value.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`currency`](Self::currency).
    #[must_use]
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Sets [`available_balance`](Self::available_balance).
    #[must_use]
    pub fn available_balance(mut self, value: Decimal) -> Self {
        self.available_balance = Some(value);
        self
    }

    /// Sets [`withdrawable_balance`](Self::withdrawable_balance).
    #[must_use]
    pub fn withdrawable_balance(mut self, value: Decimal) -> Self {
        self.withdrawable_balance = Some(value);
        self
    }

    /// Sets [`disabled`](Self::disabled).
    #[must_use]
    pub fn disabled(mut self, value: bool) -> Self {
        self.disabled = Some(value);
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn metadata(mut self, value: BTreeMap<String, String>) -> Self {
        self.metadata = Some(value);
        self
    }

    /// Sets [`created`](Self::created).
    #[must_use]
    pub fn created(mut self, value: i64) -> Self {
        self.created = Some(value);
        self
    }
}

impl Object for CreateBusinessUserRequest {
    const SHAPE: &'static Shape = &Shape::new("CreateBusinessUserRequest", &[
        Field::required("app_id"),
        Field::required("out_user_id"),
        Field::optional("parent_user_id"),
        Field::optional("name").sensitive(),
        Field::optional("nickname"),
        Field::optional("gender"),
        Field::optional("phone").sensitive(),
        Field::optional("email").sensitive(),
        Field::optional("address").sensitive(),
        Field::optional("avatar"),
        Field::optional("description"),
        Field::optional("currency"),
        Field::optional("available_balance").as_number(),
        Field::optional("withdrawable_balance").as_number(),
        Field::optional("disabled"),
        Field::optional("metadata"),
        Field::optional("created"),
    ]);

    members!(
        0 app_id, 1 out_user_id, 2 parent_user_id, 3 name, 4 nickname, 5 gender, 6 phone, 7 email,
        8 address, 9 avatar, 10 description, 11 currency, 12 available_balance,
        13 withdrawable_balance, 14 disabled, 15 metadata, 16 created
    );
}

object!(CreateBusinessUserRequest);

/// Gender of a business user.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Gender {
    /// `GENDER_UNKNOWN`: Not given; the value of a field that was left out.
    Unspecified,
    /// `MALE`: Male.
    Male,
    /// `FEMALE`: Female.
    Female,
    /// `PRIVACY`: The user does not want to tell.
    Privacy,
    /// `ThirdGender`: Third gender.
    ThirdGender,
    /// A value that this version does not know, kept as it came.
    Unknown(String),
}

impl Enumeration for Gender {
    const NAME: &'static str = "Gender";

    const VALUES: &'static [&'static str] = &[
        "GENDER_UNKNOWN",
        "MALE",
        "FEMALE",
        "PRIVACY",
        "ThirdGender",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Unspecified => "GENDER_UNKNOWN",
            Self::Male => "MALE",
            Self::Female => "FEMALE",
            Self::Privacy => "PRIVACY",
            Self::ThirdGender => "ThirdGender",
            Self::Unknown(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "GENDER_UNKNOWN" => Self::Unspecified,
            "MALE" => Self::Male,
            "FEMALE" => Self::Female,
            "PRIVACY" => Self::Privacy,
            "ThirdGender" => Self::ThirdGender,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

string_enum!(Gender);

/// One business user with its wrapper.
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessUserResponse {
    /// Kind of the wrapper, presumably `User`.
    pub object: Option<String>,
    /// The user.
    pub data: Nullable<BusinessUser>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl BusinessUserResponse {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Object::empty()
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl BusinessUserResponse {
    /// Sets [`object`](Self::object).
    #[must_use]
    pub fn object(mut self, value: impl Into<String>) -> Self {
        self.object = Some(value.into());
        self
    }

    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn data(mut self, value: impl Into<Nullable<BusinessUser>>) -> Self {
        self.data = value.into();
        self
    }
}

impl Object for BusinessUserResponse {
    const SHAPE: &'static Shape = &Shape::new("BusinessUserResponse", &[
        Field::optional("object"),
        Field::optional("data").nullable(),
    ]);

    members!(0 object, 1 data; additional_properties);
}

object!(BusinessUserResponse: Default);

/// Search business users.
///
/// Input of `BusinessUserServiceSearchUsers`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchBusinessUsersRequest {
    /// The application whose objects are meant; the API key has to belong to it. Declared optional everywhere, yet
    /// the vendor's text calls it required for charges and refunds, so send it.
    pub app_id: Option<String>,
    /// How many objects to return at most, 1 to 100; 10 when left out.
    ///
    /// Default: `10`.
    pub limit: Option<i32>,
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
    /// Part of the e-mail address.
    pub email: Option<String>,
    /// Part of the name.
    pub name: Option<String>,
    /// The exact phone number.
    pub phone: Option<String>,
}

impl SearchBusinessUsersRequest {
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

    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`phone`](Self::phone).
    #[must_use]
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
}

impl Object for SearchBusinessUsersRequest {
    const SHAPE: &'static Shape = &Shape::new("SearchBusinessUsersRequest", &[
        Field::optional("app_id"),
        Field::optional("limit").minimum("1").maximum("100"),
        Field::optional("created.lt"),
        Field::optional("created.lte"),
        Field::optional("created.gt"),
        Field::optional("created.gte"),
        Field::optional("email").sensitive(),
        Field::optional("name").sensitive(),
        Field::optional("phone").sensitive(),
    ]);

    members!(
        0 app_id, 1 limit, 2 created_lt, 3 created_lte, 4 created_gt, 5 created_gte, 6 email,
        7 name, 8 phone
    );
}

object!(SearchBusinessUsersRequest: Default);

/// Read a business user.
///
/// Input of `BusinessUserServiceRetrieveUser`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetBusinessUserRequest {
    /// Id of the business user. The vendor names this segment `id` for GET and DELETE and `user.id` for PUT and
    /// PATCH; the address is the same.
    pub id: String,
    /// The application whose objects are meant; the API key has to belong to it. Declared optional everywhere, yet
    /// the vendor's text calls it required for charges and refunds, so send it.
    pub app_id: Option<String>,
}

impl GetBusinessUserRequest {
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

impl Object for GetBusinessUserRequest {
    const SHAPE: &'static Shape = &Shape::new("GetBusinessUserRequest", &[
        Field::required("id"),
        Field::optional("app_id"),
    ]);

    members!(0 id, 1 app_id);
}

object!(GetBusinessUserRequest);

/// Replace a business user.
///
/// Input of `BusinessUserServiceUpdateUser`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReplaceBusinessUserRequest {
    /// Id of the business user. The vendor names this segment `id` for GET and DELETE and `user.id` for PUT and
    /// PATCH; the address is the same.
    pub id: String,
    /// Names of the fields to change, separated by commas; the parameter itself is spelled in camelCase. PATCH
    /// without it changes the fields present in the body; what PUT does without it is up to the server, presumably a
    /// full replacement. For a user `name,phone` is a mask, for a settlement account `recipient`.
    pub update_mask: Option<String>,
    /// Fields of a business user to write, the body of PUT and PATCH. It is neither the shape of the create request
    /// nor that of the answers.
    pub body: BusinessUserUpdate,
}

impl ReplaceBusinessUserRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(id: impl Into<String>, body: BusinessUserUpdate) -> Self {
        Self { id: id.into(), body, ..Object::empty() }
    }

    /// Sets [`update_mask`](Self::update_mask).
    #[must_use]
    pub fn update_mask(mut self, value: impl Into<String>) -> Self {
        self.update_mask = Some(value.into());
        self
    }
}

impl Object for ReplaceBusinessUserRequest {
    const SHAPE: &'static Shape = &Shape::new("ReplaceBusinessUserRequest", &[
        Field::required("id"),
        Field::optional("updateMask"),
        Field::required("body"),
    ]);

    members!(0 id, 1 update_mask, 2 body);
}

object!(ReplaceBusinessUserRequest);

/// Fields of a business user to write, the body of PUT and PATCH. It is neither the shape of the create request
/// nor that of the answers.
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessUserUpdate {
    /// Id of the user; the one in the path counts, so leave it out.
    pub id: Option<String>,
    /// The application the user belongs to.
    pub app_id: Option<String>,
    /// Id of the user this one stands below. Answers call it `parent_id`.
    pub parent_user_id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// Name to show.
    pub nickname: Option<String>,
    /// Gender; leave it out when it does not matter.
    ///
    /// Default: `"GENDER_UNKNOWN"`.
    pub gender: Option<Gender>,
    /// Phone number.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Postal address.
    pub address: Option<String>,
    /// URL of a picture.
    pub avatar: Option<String>,
    /// Note on the user.
    pub description: Option<String>,
    /// Currency of the balances; only `CNY` is known.
    pub currency: Option<String>,
    /// Whether the user is disabled.
    pub disabled: Option<bool>,
    /// Texts of your own by key; they come back with the user.
    pub metadata: Option<BTreeMap<String, String>>,
}

impl BusinessUserUpdate {
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

    /// Sets [`parent_user_id`](Self::parent_user_id).
    #[must_use]
    pub fn parent_user_id(mut self, value: impl Into<String>) -> Self {
        self.parent_user_id = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`nickname`](Self::nickname).
    #[must_use]
    pub fn nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }

    /// Sets [`gender`](Self::gender).
    #[must_use]
    pub fn gender(mut self, value: Gender) -> Self {
        self.gender = Some(value);
        self
    }

    /// Sets [`phone`](Self::phone).
    #[must_use]
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }

    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets [`address`](Self::address).
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }

    /// Sets [`avatar`](Self::avatar).
    #[must_use]
    pub fn avatar(mut self, value: impl Into<String>) -> Self {
        self.avatar = Some(value.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`currency`](Self::currency).
    #[must_use]
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Sets [`disabled`](Self::disabled).
    #[must_use]
    pub fn disabled(mut self, value: bool) -> Self {
        self.disabled = Some(value);
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn metadata(mut self, value: BTreeMap<String, String>) -> Self {
        self.metadata = Some(value);
        self
    }
}

impl Object for BusinessUserUpdate {
    const SHAPE: &'static Shape = &Shape::new("BusinessUserUpdate", &[
        Field::optional("id"),
        Field::optional("app_id"),
        Field::optional("parent_user_id"),
        Field::optional("name").sensitive(),
        Field::optional("nickname"),
        Field::optional("gender"),
        Field::optional("phone").sensitive(),
        Field::optional("email").sensitive(),
        Field::optional("address").sensitive(),
        Field::optional("avatar"),
        Field::optional("description"),
        Field::optional("currency"),
        Field::optional("disabled"),
        Field::optional("metadata"),
    ]);

    members!(
        0 id, 1 app_id, 2 parent_user_id, 3 name, 4 nickname, 5 gender, 6 phone, 7 email,
        8 address, 9 avatar, 10 description, 11 currency, 12 disabled, 13 metadata
    );
}

object!(BusinessUserUpdate: Default);

/// Change a business user.
///
/// Input of `BusinessUserServiceUpdateUser2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateBusinessUserRequest {
    /// Id of the business user. The vendor names this segment `id` for GET and DELETE and `user.id` for PUT and
    /// PATCH; the address is the same.
    pub id: String,
    /// Names of the fields to change, separated by commas; the parameter itself is spelled in camelCase. PATCH
    /// without it changes the fields present in the body; what PUT does without it is up to the server, presumably a
    /// full replacement. For a user `name,phone` is a mask, for a settlement account `recipient`.
    pub update_mask: Option<String>,
    /// Fields of a business user to write, the body of PUT and PATCH. It is neither the shape of the create request
    /// nor that of the answers.
    pub body: BusinessUserUpdate,
}

impl UpdateBusinessUserRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(id: impl Into<String>, body: BusinessUserUpdate) -> Self {
        Self { id: id.into(), body, ..Object::empty() }
    }

    /// Sets [`update_mask`](Self::update_mask).
    #[must_use]
    pub fn update_mask(mut self, value: impl Into<String>) -> Self {
        self.update_mask = Some(value.into());
        self
    }
}

impl Object for UpdateBusinessUserRequest {
    const SHAPE: &'static Shape = &Shape::new("UpdateBusinessUserRequest", &[
        Field::required("id"),
        Field::optional("updateMask"),
        Field::required("body"),
    ]);

    members!(0 id, 1 update_mask, 2 body);
}

object!(UpdateBusinessUserRequest);

/// Delete a business user.
///
/// Input of `BusinessUserServiceDeleteUser`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteBusinessUserRequest {
    /// Id of the business user. The vendor names this segment `id` for GET and DELETE and `user.id` for PUT and
    /// PATCH; the address is the same.
    pub id: String,
    /// The application whose objects are meant; the API key has to belong to it. Declared optional everywhere, yet
    /// the vendor's text calls it required for charges and refunds, so send it.
    pub app_id: Option<String>,
}

impl DeleteBusinessUserRequest {
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

impl Object for DeleteBusinessUserRequest {
    const SHAPE: &'static Shape = &Shape::new("DeleteBusinessUserRequest", &[
        Field::required("id"),
        Field::optional("app_id"),
    ]);

    members!(0 id, 1 app_id);
}

object!(DeleteBusinessUserRequest);

/// What a deletion removed.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteBusinessUserResponse {
    /// Kind of the object removed, always `User`.
    ///
    /// Default: `"User"`.
    pub object: String,
    /// Id of the user removed.
    pub id: Option<String>,
    /// Whether the user was removed.
    pub deleted: Option<bool>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl DeleteBusinessUserResponse {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(object: impl Into<String>) -> Self {
        Self { object: object.into(), ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl DeleteBusinessUserResponse {
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

impl Object for DeleteBusinessUserResponse {
    const SHAPE: &'static Shape = &Shape::new("DeleteBusinessUserResponse", &[
        Field::required("object"),
        Field::optional("id"),
        Field::optional("deleted"),
    ]);

    members!(0 object, 1 id, 2 deleted; additional_properties);
}

object!(DeleteBusinessUserResponse);
