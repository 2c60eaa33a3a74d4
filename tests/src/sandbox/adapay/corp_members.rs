//! Company members: registered by a form, opened by an audit.

use aggpay::adapay::server::{Call, CorpMembers, Failure};
use aggpay::adapay::{
    AuditState, BankAccountType, CorpMember, CorpMemberApplication, CreateCorpMemberRequest, GetCorpMemberRequest,
    NewAccountInfo, Status, UpdateCorpMemberRequest,
};

use super::settle_accounts::{accounts_of, open};
use super::state::{Audit, CorpMemberRow, State, key};
use super::{Gateway, MODE, known, notices, refused, unknown};
use crate::sandbox::clock::Moment;
use crate::sandbox::store::Store;

/// How many bytes an attachment may have: 9 MB.
const ATTACHMENT: usize = 9 * 1024 * 1024;

impl<S: Store<State>> CorpMembers for Gateway<S> {
    async fn create(&self, call: Call<CreateCorpMemberRequest>) -> Result<CorpMemberApplication, Failure> {
        self.step(|state, now| {
            let request = call.into_inner();
            check(&request)?;
            let key = key(&request.app_id, &request.member_id);
            // After a failed audit the same company applies again.
            let again = state.corp_members.get(&key).is_some_and(|row| row.audit == Audit::Rejected);
            if !again && (state.corp_members.get(&key).is_some() || state.members.get(&key).is_some()) {
                return Err(refused("member_id_exists", "there is a member of this id").parameter("member_id"));
            }
            take(state, &request.app_id, &request.order_no)?;
            let answer = application(&request.member_id, &request.app_id, &request.order_no, now);
            state.corp_members.add(CorpMemberRow { key, created: now, request, audit: Audit::Waiting, change: None });
            Ok(answer)
        })
    }

    async fn update(&self, call: Call<UpdateCorpMemberRequest>) -> Result<CorpMemberApplication, Failure> {
        self.step(|state, now| {
            let request = call.into_inner();
            if request.attach_file.as_ref().is_some_and(|file| file.bytes.len() > ATTACHMENT) {
                return Err(too_long());
            }
            let key = key(&request.app_id, &request.member_id);
            let row = state.corp_members.get(&key).ok_or_else(|| unknown("company member"))?;
            if row.audit != Audit::Passed || row.change.is_some() {
                return Err(refused("audit_state_error", "the member waits for its audit").parameter("member_id"));
            }
            take(state, &request.app_id, &request.order_no)?;
            let answer = application(&request.member_id, &request.app_id, &request.order_no, now);
            if let Some(row) = state.corp_members.get_mut(&key) {
                row.change = Some(request);
            }
            Ok(answer)
        })
    }

    async fn get(&self, call: Call<GetCorpMemberRequest>) -> Result<CorpMember, Failure> {
        self.step(|state, _| {
            let found = state.corp_members.get(&key(&call.app_id, &call.member_id));
            found.map(|row| member(state, row)).ok_or_else(|| unknown("company member"))
        })
    }
}

impl<S: Store<State>> Gateway<S> {
    /// Ends the audit of a company, or of the change it asked for, and tells the merchant.
    ///
    /// # Errors
    /// When there is nothing to audit.
    pub fn audit(&self, app_id: &str, member_id: &str, passed: bool) -> Result<(), Failure> {
        self.step(|state, now| {
            let key = key(app_id, member_id);
            let row = state.corp_members.get_mut(&key).ok_or_else(|| unknown("company member"))?;
            if let Some(change) = row.change.take() {
                if passed {
                    apply(&mut row.request, &change);
                }
                notices::corp_member_changed(state, &change, passed, now);
                return Ok(());
            }
            if row.audit != Audit::Waiting {
                return Err(refused("audit_state_error", "there is nothing to audit"));
            }
            row.audit = if passed { Audit::Passed } else { Audit::Rejected };
            let account = new_account(&row.request).filter(|_| passed);
            let account_id = account.map(|info| open(state, now, app_id, member_id, Some(info)));
            notices::corp_member(state, &key, account_id);
            Ok(())
        })
    }
}

fn check(request: &CreateCorpMemberRequest) -> Result<(), Failure> {
    known(request.bank_acct_type.as_ref(), "bank_acct_type")?;
    if request.attach_file.bytes.len() > ATTACHMENT {
        return Err(too_long());
    }
    let corporate = request.bank_acct_type == Some(BankAccountType::Corporate);
    if corporate && request.card_name.as_ref().is_some_and(|holder| *holder != request.name) {
        return Err(refused("request_parameter_error", "a corporate account is held by the company").parameter("card_name"));
    }
    Ok(())
}

fn too_long() -> Failure {
    refused("request_parameter_error", "the attachment has more than 9 MB").parameter("attach_file")
}

fn take(state: &mut State, app_id: &str, order_no: &str) -> Result<(), Failure> {
    if state.is_taken(app_id, order_no) {
        return Err(refused("order_no_duplicate", "the order number was used before").parameter("order_no"));
    }
    state.take(app_id, order_no);
    Ok(())
}

/// The settlement account to be opened with the company, if all of its data were given.
fn new_account(request: &CreateCorpMemberRequest) -> Option<NewAccountInfo> {
    let kind = request.bank_acct_type.clone()?;
    let info = NewAccountInfo::new(
        request.card_no.as_ref()?,
        request.card_name.as_ref()?,
        &request.legal_cert_id,
        &request.legal_mp,
        kind,
    );
    Some(info.bank_code(request.bank_code.as_ref()?).prov_code(&request.prov_code).area_code(&request.area_code))
}

fn apply(request: &mut CreateCorpMemberRequest, change: &UpdateCorpMemberRequest) {
    let required = [
        (&mut request.name, &change.name),
        (&mut request.prov_code, &change.prov_code),
        (&mut request.area_code, &change.area_code),
        (&mut request.social_credit_code_expires, &change.social_credit_code_expires),
        (&mut request.business_scope, &change.business_scope),
        (&mut request.legal_person, &change.legal_person),
        (&mut request.legal_cert_id, &change.legal_cert_id),
        (&mut request.legal_cert_id_expires, &change.legal_cert_id_expires),
        (&mut request.legal_mp, &change.legal_mp),
        (&mut request.address, &change.address),
    ];
    for (field, value) in required {
        if let Some(value) = value {
            field.clone_from(value);
        }
    }
    let optional = [
        (&mut request.zip_code, &change.zip_code),
        (&mut request.telphone, &change.telphone),
        (&mut request.email, &change.email),
    ];
    for (field, value) in optional {
        if value.is_some() {
            field.clone_from(value);
        }
    }
}

fn application(member_id: &str, app_id: &str, order_no: &str, now: Moment) -> CorpMemberApplication {
    let answer = CorpMemberApplication::new(member_id).app_id(app_id).order_no(order_no);
    answer.created_time(now.digits()).prod_mode(MODE).status(Status::Pending)
}

/// Whether an audit has an account behind it, in the gateway's letters.
pub(super) fn audit_state(audit: Audit, with_account: bool) -> AuditState {
    match audit {
        Audit::Waiting => AuditState::Waiting,
        Audit::Rejected => AuditState::Rejected,
        Audit::Passed if with_account => AuditState::OpenedWithSettleAccount,
        Audit::Passed => AuditState::OpenedWithoutSettleAccount,
    }
}

fn member(state: &State, row: &CorpMemberRow) -> CorpMember {
    let request = &row.request;
    let accounts = accounts_of(state, &request.app_id, &request.member_id);
    let mut answer = CorpMember::new(&request.member_id)
        .app_id(&request.app_id)
        .order_no(&request.order_no)
        .name(&request.name)
        .prov_code(&request.prov_code)
        .area_code(&request.area_code)
        .social_credit_code(&request.social_credit_code)
        .social_credit_code_expires(&request.social_credit_code_expires)
        .business_scope(&request.business_scope)
        .legal_person(&request.legal_person)
        .legal_cert_id(&request.legal_cert_id)
        .legal_cert_id_expires(&request.legal_cert_id_expires)
        .legal_mp(&request.legal_mp)
        .address(&request.address)
        .audit_state(audit_state(row.audit, !accounts.is_empty()))
        .settle_accounts(accounts)
        .prod_mode(MODE)
        .status(Status::Succeeded);
    answer.zip_code.clone_from(&request.zip_code);
    answer.telphone.clone_from(&request.telphone);
    answer.email.clone_from(&request.email);
    answer.bank_code.clone_from(&request.bank_code);
    answer.bank_acct_type.clone_from(&request.bank_acct_type);
    answer.card_no.clone_from(&request.card_no);
    answer.card_name.clone_from(&request.card_name);
    answer
}
