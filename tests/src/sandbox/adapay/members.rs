//! Members: persons that can receive shares.

use aggpay::adapay::server::{Call, Failure, Members};
use aggpay::adapay::{
    CreateMemberRequest, GetMemberRequest, ListMembersRequest, Member, MemberList, Status, VerifyMemberIdentityRequest, YesNo,
};

use super::settle_accounts::accounts_of;
use super::state::{MemberRow, State, key, plain};
use super::{Gateway, MODE, check_range, in_range, known, refused, unknown};
use crate::sandbox::clock::Moment;
use crate::sandbox::paging::numbered;
use crate::sandbox::store::Store;

impl<S: Store<State>> Members for Gateway<S> {
    async fn create(&self, call: Call<CreateMemberRequest>) -> Result<Member, Failure> {
        self.step(|state, now| register(state, now, call.into_inner(), false))
    }

    async fn verify_identity(&self, call: Call<VerifyMemberIdentityRequest>) -> Result<Member, Failure> {
        self.step(|state, now| register(state, now, plain(call.into_inner()), true))
    }

    async fn get(&self, call: Call<GetMemberRequest>) -> Result<Member, Failure> {
        self.step(|state, _| {
            let found = state.members.get(&key(&call.app_id, &call.member_id));
            found.map(|row| member(state, row)).ok_or_else(|| unknown("member"))
        })
    }

    async fn list(&self, call: Call<ListMembersRequest>) -> Result<MemberList, Failure> {
        self.step(|state, _| {
            let (from, to) = (call.created_gte.as_ref(), call.created_lte.as_ref());
            check_range(from, to)?;
            let wanted = |row: &&MemberRow| row.request.app_id == call.app_id && in_range(row.created, from, to);
            let page = numbered(state.members.newest().filter(wanted), call.page_index, call.page_size);
            let mut answer = MemberList::new().object("list").prod_mode(MODE).app_id(&call.app_id).status(Status::Succeeded);
            answer.has_more = Some(page.more);
            answer.members = Some(page.rows.into_iter().map(|row| member(state, row)).collect());
            Ok(answer)
        })
    }
}

fn register(state: &mut State, now: Moment, request: CreateMemberRequest, identified: bool) -> Result<Member, Failure> {
    known(request.gender.as_ref(), "gender")?;
    known(request.cert_type.as_ref(), "cert_type")?;
    let key = key(&request.app_id, &request.member_id);
    if state.members.get(&key).is_some() || state.corp_members.get(&key).is_some() {
        return Err(refused("member_id_exists", "there is a member of this id").parameter("member_id"));
    }
    let row = MemberRow { key, created: now, request, identified };
    let answer = member(state, &row);
    state.members.add(row);
    Ok(answer)
}

fn member(state: &State, row: &MemberRow) -> Member {
    let request = &row.request;
    let mut answer = Member::new(&request.member_id)
        .object("member")
        .app_id(&request.app_id)
        .created_time(row.created.seconds().to_string())
        .prod_mode(MODE)
        .disabled(YesNo::No)
        .identified(if row.identified { YesNo::Yes } else { YesNo::No })
        .status(Status::Succeeded)
        .settle_accounts(accounts_of(state, &request.app_id, &request.member_id));
    answer.location.clone_from(&request.location);
    answer.email.clone_from(&request.email);
    answer.gender.clone_from(&request.gender);
    answer.nickname.clone_from(&request.nickname);
    answer.tel_no.clone_from(&request.tel_no);
    answer.user_name.clone_from(&request.user_name);
    answer.cert_type.clone_from(&request.cert_type);
    answer.cert_id.clone_from(&request.cert_id);
    answer
}
