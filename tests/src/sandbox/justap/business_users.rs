//! Business users: those that can receive shares.

use aggpay::justap::server::{BusinessUsers, Call, Failure, FailureKind};
use aggpay::justap::{
    BusinessUser, BusinessUserListResponse, BusinessUserResponse, BusinessUserUpdate, CreateBusinessUserRequest,
    DeleteBusinessUserRequest, DeleteBusinessUserResponse, GetBusinessUserRequest, ListBusinessUsersRequest,
    ReplaceBusinessUserRequest, SearchBusinessUsersRequest, UpdateBusinessUserRequest,
};

use super::mask::Mask;
use super::state::{State, UserRow};
use super::{Gateway, Range, given, invalid, is, known, refused, unknown};
use crate::sandbox::clock::Moment;
use crate::sandbox::paging::Cursor;
use crate::sandbox::store::Store;

/// What an update can change.
const MEMBERS: &[&str] = &[
    "parent_user_id",
    "name",
    "nickname",
    "gender",
    "phone",
    "email",
    "address",
    "avatar",
    "description",
    "currency",
    "disabled",
    "metadata",
];

impl<S: Store<State>> BusinessUsers for Gateway<S> {
    async fn list(&self, call: Call<ListBusinessUsersRequest>) -> Result<BusinessUserListResponse, Failure> {
        self.step(|state, _| {
            let range = Range::new(call.created_lt, call.created_lte, call.created_gt, call.created_gte);
            let wanted = |row: &&UserRow| {
                is_of(row, call.app_id.as_ref())
                    && call.disabled.is_none_or(|wanted| row.user.disabled == Some(wanted))
                    && range.holds(row.created.seconds())
            };
            let rows: Vec<&UserRow> = state.users.newest().filter(wanted).collect();
            let (after, before) = (call.starting_after.as_deref(), call.ending_before.as_deref());
            let page = Cursor { limit: call.limit, after, before }.page(rows, |row| &row.id)?;
            Ok(many(page.rows, page.more))
        })
    }

    async fn create(&self, call: Call<CreateBusinessUserRequest>) -> Result<BusinessUserResponse, Failure> {
        self.step(|state, now| {
            let request = call.into_inner();
            if request.out_user_id.is_empty() {
                return Err(invalid("out_user_id: must not be empty").parameter("out_user_id"));
            }
            known(request.gender.as_ref(), "gender")?;
            let app_id = request.app_id.clone();
            if state.users.newest().any(|row| row.out_user_id == request.out_user_id && is_of(row, Some(&app_id))) {
                return Err(Failure::new(FailureKind::Conflict, "out_user_id: another user of this app has it"));
            }
            if given(request.parent_user_id.as_ref()).is_some_and(|parent| state.users.get(parent).is_none()) {
                return Err(refused("parent_user_id: there is no such user").parameter("parent_user_id"));
            }
            let id = state.new_id("user");
            let created = request.created.filter(|created| *created > 0).unwrap_or(now.seconds());
            let mut user = BusinessUser::new("User").id(&id).app_id(request.app_id).created(created.to_string());
            user.updated = Some(now.seconds().to_string());
            user.disabled = Some(request.disabled.unwrap_or(false));
            user.parent_id = request.parent_user_id;
            user.gender = request.gender.map(|gender| gender.to_string());
            macro_rules! same {
                ($($name:ident),*) => {$(
                    user.$name = request.$name;
                )*};
            }
            same!(name, nickname, phone, email, address, avatar, description, currency, metadata);
            same!(available_balance, withdrawable_balance);
            let row = UserRow { user, id, created: now, out_user_id: request.out_user_id };
            let answer = one(&row);
            state.users.add(row);
            Ok(answer)
        })
    }

    async fn search(&self, call: Call<SearchBusinessUsersRequest>) -> Result<BusinessUserListResponse, Failure> {
        self.step(|state, _| {
            let range = Range::new(call.created_lt, call.created_lte, call.created_gt, call.created_gte);
            // Name and e-mail by a part of them, the phone number by all of it.
            let part = |filter: Option<&String>, value: Option<&String>| {
                given(filter)
                    .is_none_or(|wanted| value.is_some_and(|value| value.to_lowercase().contains(&wanted.to_lowercase())))
            };
            let wanted = |row: &&UserRow| {
                is_of(row, call.app_id.as_ref())
                    && part(call.email.as_ref(), row.user.email.as_ref())
                    && part(call.name.as_ref(), row.user.name.as_ref())
                    && is(call.phone.as_ref(), row.user.phone.as_deref().unwrap_or_default())
                    && range.holds(row.created.seconds())
            };
            let rows: Vec<&UserRow> = state.users.newest().filter(wanted).collect();
            let page = Cursor { limit: call.limit, ..Cursor::default() }.page(rows, |row| &row.id)?;
            Ok(many(page.rows, page.more))
        })
    }

    async fn get(&self, call: Call<GetBusinessUserRequest>) -> Result<BusinessUserResponse, Failure> {
        self.step(|state, _| {
            let found = state.users.get(&call.id).filter(|row| is_of(row, call.app_id.as_ref()));
            found.map(one).ok_or_else(|| unknown("business user"))
        })
    }

    async fn replace(&self, call: Call<ReplaceBusinessUserRequest>) -> Result<BusinessUserResponse, Failure> {
        let call = call.into_inner();
        self.step(|state, now| update(state, now, &call.id, call.update_mask.as_ref(), Mask::All, call.body))
    }

    async fn update(&self, call: Call<UpdateBusinessUserRequest>) -> Result<BusinessUserResponse, Failure> {
        let call = call.into_inner();
        self.step(|state, now| update(state, now, &call.id, call.update_mask.as_ref(), Mask::Given, call.body))
    }

    async fn delete(&self, call: Call<DeleteBusinessUserRequest>) -> Result<DeleteBusinessUserResponse, Failure> {
        self.step(|state, _| {
            let found = state.users.get(&call.id).filter(|row| is_of(row, call.app_id.as_ref()));
            if found.is_none() {
                return Err(unknown("business user"));
            }
            state.users.remove(&call.id);
            Ok(DeleteBusinessUserResponse::new("User").id(&call.id).deleted(true))
        })
    }
}

fn update(
    state: &mut State,
    now: Moment,
    id: &str,
    mask: Option<&String>,
    fallback: Mask,
    body: BusinessUserUpdate,
) -> Result<BusinessUserResponse, Failure> {
    let mask = Mask::read(mask, MEMBERS, fallback)?;
    known(body.gender.as_ref(), "gender")?;
    let row = state.users.get_mut(id).ok_or_else(|| unknown("business user"))?;
    let user = &mut row.user;
    macro_rules! change {
        ($($field:ident = $value:expr, $name:literal;)*) => {$(
            let value = $value;
            if mask.holds($name, value.is_some()) {
                user.$field = value;
            }
        )*};
    }
    change! {
        parent_id = body.parent_user_id, "parent_user_id";
        name = body.name, "name";
        nickname = body.nickname, "nickname";
        gender = body.gender.map(|gender| gender.to_string()), "gender";
        phone = body.phone, "phone";
        email = body.email, "email";
        address = body.address, "address";
        avatar = body.avatar, "avatar";
        description = body.description, "description";
        currency = body.currency, "currency";
        disabled = body.disabled, "disabled";
        metadata = body.metadata, "metadata";
    }
    // A user is either disabled or not.
    user.disabled = Some(user.disabled.unwrap_or(false));
    user.updated = Some(now.seconds().to_string());
    Ok(one(row))
}

fn is_of(row: &UserRow, app_id: Option<&String>) -> bool {
    is(app_id, row.user.app_id.as_deref().unwrap_or_default())
}

fn one(row: &UserRow) -> BusinessUserResponse {
    BusinessUserResponse::new().object("User").data(row.user.clone())
}

fn many(rows: Vec<&UserRow>, more: bool) -> BusinessUserListResponse {
    BusinessUserListResponse::new("UserList").data(rows.into_iter().map(|row| row.user.clone()).collect()).has_more(more)
}
