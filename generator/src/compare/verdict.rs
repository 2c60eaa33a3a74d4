//! Whether a change breaks anything, for whom, and why: the one table of judgements.
//!
//! A request is written by the client and read by the server; an answer or notification the other way round. When what may be written
//! grows, readers of before break; when what may be read shrinks, writers of before break. Two encounters are judged: a *client* of
//! before with a server of after, and a *server* of before with a client of after. The generated crate is lenient where it reads, so
//! some changes that break a strict reader are only [`Impact::Tolerated`].

use super::rule::Rule;

/// Who writes what changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// The client.
    Request,
    /// The server, at once.
    Answer,
    /// The server, later.
    Notification,
}

impl Direction {
    /// As people say it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Request => "requests",
            Self::Answer => "answers",
            Self::Notification => "notifications",
        }
    }
}

/// What becomes of somebody who did not change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Impact {
    /// Nothing.
    Safe,
    /// Generated code copes, other code may not; or it works and means something else.
    Tolerated,
    /// It fails.
    Breaks,
}

impl Impact {
    /// As tools read it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::Tolerated => "tolerated",
            Self::Breaks => "breaks",
        }
    }
}

/// The judgement of one change in one direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wire {
    /// Who writes it.
    pub direction: Direction,
    /// A client of before and a server of after.
    pub client: Impact,
    /// A server of before and a client of after.
    pub server: Impact,
    /// One sentence.
    pub why: &'static str,
}

/// The judgement of a change. `required` says whether what it is about must be there (a member), or is a success (an answer).
pub(super) fn judge(rule: Rule, direction: Direction, required: bool) -> Option<Wire> {
    use Impact::{Breaks, Safe, Tolerated};
    use Rule as R;
    let request = direction == Direction::Request;
    let (client, server, why) = match rule {
        R::OperationRemoved => (Breaks, Safe, "Callers get an error."),
        R::OperationAdded => (Safe, Breaks, "Servers first: one of before does not know it."),
        R::ParameterAdded | R::BodyAdded | R::FieldAdded if request => match required {
            true => (Breaks, Tolerated, "Callers of before leave it out and are refused."),
            false => (Safe, Tolerated, "Callers need not send it; a server of before does not look at it."),
        },
        R::FieldAdded => match required {
            true => (Safe, Breaks, "Readers of before ignore it; a server of before does not send it."),
            false => (Safe, Safe, "Readers of before ignore it."),
        },
        R::ParameterRemoved | R::BodyRemoved | R::FieldRemoved if request => match required {
            true => (Tolerated, Breaks, "Callers of before still send it, to no effect; a server of before still asks for it."),
            false => (Tolerated, Safe, "Callers of before may still send it, to no effect."),
        },
        R::FieldRemoved => match required {
            true => (Breaks, Safe, "Readers of before expect it."),
            false => (Tolerated, Safe, "Readers of before find it absent, which was allowed."),
        },
        R::ParameterMoved | R::ParameterFormChanged | R::BodyFormChanged => {
            (Breaks, Breaks, "Each side looks for it where, or as, the other does not send it.")
        }
        R::AnswerAdded => match required {
            true => (Tolerated, Safe, "Callers of before have not seen this success."),
            false => (Safe, Safe, "It is treated like any other error."),
        },
        R::AnswerRemoved => match required {
            true => (Breaks, Safe, "Callers of before wait for this success."),
            false => (Safe, Safe, "It no longer happens."),
        },
        R::AnswerBodyAdded => (Safe, Breaks, "Readers of before ignore it; a server of before does not send it."),
        R::AnswerBodyRemoved => (Breaks, Safe, "Readers of before expect it."),
        R::AnswerFormChanged => (Breaks, Breaks, "Readers expect another format."),
        R::MediaTypeAdded => match request {
            true => (Safe, Tolerated, "Callers of before use the form they know."),
            false => (Tolerated, Safe, "Readers of before should ask for the form they know."),
        },
        R::MediaTypeRemoved => match request {
            true => (Breaks, Safe, "Callers that use it are refused."),
            false => (Breaks, Safe, "Readers that ask for it get another, or nothing."),
        },
        R::HeaderAdded => (Safe, Safe, "Readers of before ignore it."),
        R::HeaderRemoved => match required {
            true => (Breaks, Safe, "Readers of before expect it."),
            false => (Tolerated, Safe, "Readers of before find it absent, which was allowed."),
        },
        R::HeaderChanged => (Tolerated, Tolerated, "Generated readers do not look at it; others may."),
        R::AuthenticationAdded => (Breaks, Safe, "Callers without credentials are refused."),
        R::AuthenticationRemoved => (Safe, Breaks, "A server of before refuses callers without credentials."),
        R::SchemesChanged => match required {
            true => (Breaks, Breaks, "Callers that used what is gone are refused."),
            false => (Safe, Breaks, "What was accepted still is; a server of before refuses what is new."),
        },
        R::GroupAdded => (Breaks, Safe, "Requests without any of them are refused."),
        R::GroupRemoved => (Safe, Breaks, "A server of before refuses requests without any of them."),
        R::IdempotencyChanged => (Tolerated, Tolerated, "Callers of before repeat writes by the old rule."),
        R::SafetyChanged => (Tolerated, Safe, "Callers of before repeat it by the old rule."),
        R::PagingChanged => (Tolerated, Tolerated, "Loops of before ask for further pages in the old way."),
        R::EnvelopeChanged => (Breaks, Breaks, "Readers find or verify the payload in the old way."),
        R::FailureChanged => (Breaks, Breaks, "Readers of before take errors for successes, or the other way round."),
        R::CallbackAdded => (Safe, Safe, "Receivers of before ignore it."),
        R::CallbackRemoved => (Tolerated, Safe, "Whoever waits for it waits in vain."),
        R::CallbackChanged => (Tolerated, Tolerated, "Receivers of before expect it as it was."),
        R::BecameRequired => match request {
            true => (Breaks, Safe, "Callers of before may leave it out and are refused."),
            false => (Safe, Breaks, "Readers rely on it; a server of before may leave it out."),
        },
        R::BecameOptional => match request {
            true => (Safe, Breaks, "Callers may leave it out, which a server of before refuses."),
            false => (Breaks, Safe, "Readers of before rely on it."),
        },
        R::BecameNullable | R::TypeWidened => match request {
            true => (Safe, Breaks, "Callers may send what a server of before refuses."),
            false => (Breaks, Safe, "Readers of before may meet what they cannot read."),
        },
        R::BecameNotNullable | R::TypeNarrowed => match request {
            true => (Breaks, Safe, "Callers of before may send what is now refused."),
            false => (Safe, Breaks, "A server of before may send what readers no longer expect."),
        },
        R::TypeChanged => (Breaks, Breaks, "Neither side can read what the other writes."),
        R::FormatChanged => (Tolerated, Tolerated, "A hint that generated code does not check; others may."),
        R::LimitTightened => match request {
            true => (Breaks, Safe, "Values of before may be refused."),
            false => (Safe, Tolerated, "What is sent satisfies the old limit as well."),
        },
        R::LimitRelaxed => match request {
            true => (Safe, Breaks, "A server of before refuses values beyond the old limit."),
            false => (Tolerated, Safe, "Generated readers do not check limits; others may have relied on the old one."),
        },
        R::LimitChanged => match request {
            true => (Breaks, Breaks, "Values of before may be refused; whether all still fit cannot be told."),
            false => (Tolerated, Tolerated, "Generated readers do not check limits; others may have relied on the old one."),
        },
        R::DefaultChanged => match request {
            true => (Tolerated, Tolerated, "Callers that leave it out get something else."),
            false => (Safe, Safe, "It only matters to requests."),
        },
        R::BecameReadOnly => match request {
            true => (Tolerated, Tolerated, "Callers of before may still send it, to no effect."),
            false => (Safe, Safe, "Answers hold it as before."),
        },
        R::BecameNotReadOnly => match (request, required) {
            (true, true) => (Breaks, Safe, "Callers of before do not send it and are refused."),
            (true, false) => (Safe, Tolerated, "Callers need not send it."),
            _ => (Safe, Safe, "Answers hold it as before."),
        },
        R::BecameWriteOnly => match (request, required) {
            (false, true) => (Breaks, Safe, "Readers of before expect it."),
            (false, false) => (Tolerated, Safe, "Readers of before find it absent, which was allowed."),
            _ => (Safe, Safe, "Requests hold it as before."),
        },
        R::BecameNotWriteOnly => (Safe, Safe, "Readers of before ignore it."),
        R::OperationDeprecated | R::FieldDeprecated => (Safe, Safe, "It works as before."),
        R::OperationReactivated | R::FieldReactivated => (Safe, Safe, "It works as before."),
        R::ReadingChanged => (Tolerated, Tolerated, "Only the generated reader is more, or less, lenient."),
        R::ObjectOpened | R::ObjectClosed => (Safe, Safe, "Only whether unknown members are kept."),
        R::EnumValueAdded | R::VariantAdded => match request {
            true => (Safe, Tolerated, "A generated server of before sees it as an unknown value; others may refuse it."),
            false => (Tolerated, Safe, "Generated readers keep unknown values; a closed reader fails."),
        },
        R::EnumValueRemoved | R::VariantRemoved => match request {
            true => (Breaks, Safe, "Callers of before may send it and are refused."),
            false => (Safe, Tolerated, "It no longer comes."),
        },
        R::DiscriminatorChanged => (Breaks, Breaks, "Each side tells variants apart by what the other does not send."),
        R::ServerAdded => (Safe, Safe, "Addresses of before still work."),
        R::ServerRemoved => (Breaks, Safe, "Clients that call it have to be pointed elsewhere."),
        R::ServerChanged => (Tolerated, Safe, "Clients that name no address call the old one until they are regenerated."),
        R::CredentialAdded => (Breaks, Safe, "Calls without it may be refused."),
        R::CredentialRemoved => (Safe, Breaks, "A server of before still asks for it."),
        R::CredentialChanged => (Breaks, Breaks, "Servers do not find it where the other version puts it."),
        R::SignatureChanged => (Breaks, Breaks, "Signatures of one version do not verify in the other."),
        R::ErrorFormChanged => (Tolerated, Tolerated, "Readers of before look for the parts of an error where they were."),
        R::NotificationAdded => (Safe, Safe, "Nobody receives it yet."),
        R::NotificationRemoved => (Breaks, Safe, "Its receivers hear nothing any more."),
        R::NotificationChanged => (Breaks, Breaks, "Receivers of before cannot find or verify the data, or acknowledge wrongly."),
        R::EventAdded => (Tolerated, Safe, "Generated receivers hand on unknown events; others may fail."),
        R::EventRemoved => (Tolerated, Safe, "Whoever waits for it waits in vain."),
        R::OperationRenamed
        | R::OperationMoved
        | R::PathParameterRenamed
        | R::FieldRenamed
        | R::VariantRenamed
        | R::TypeRenamed
        | R::SensitivityChanged
        | R::RustRemoved
        | R::RustChanged
        | R::RustAdded
        | R::Reordered
        | R::VersionNotRaised
        | R::VersionChanged
        | R::TextChanged
        | R::ExampleChanged
        | R::ParameterAdded
        | R::ParameterRemoved
        | R::BodyAdded
        | R::BodyRemoved => return None,
    };
    Some(Wire { direction, client, server, why })
}
