//! The kinds of change: one word each, and what `generator explain <word>` says about it.

use std::fmt;

macro_rules! rules {
    ($($variant:ident $word:literal $title:literal $text:literal)*) => {
        /// A kind of change. Its word stands behind each change; `generator explain <word>` tells more.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $(#[doc = $title] $variant,)*
        }

        impl Rule {
            /// Every kind, from whole operations to words.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word people see and type.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            /// One line: what changed.
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self { $(Self::$variant => $title,)* }
            }

            /// One paragraph: whom it concerns and what to do.
            #[must_use]
            pub const fn explanation(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }
        }
    };
}

rules! {
    OperationRemoved "operation-removed" "An operation is gone."
        "Whoever still calls it gets an error. Deprecate an operation first and remove it when nobody calls it any more."
    OperationAdded "operation-added" "There is a new operation."
        "Nothing changes for callers. Servers have to offer it before clients use it; a handler that does not implement it answers so."
    OperationDeprecated "operation-deprecated" "An operation is on its way out."
        "It works as before; new code should use something else."
    OperationReactivated "operation-reactivated" "An operation is no longer deprecated."
        "Nothing to do."
    OperationRenamed "operation-renamed" "An operation has another id or method name."
        "Method and path are the same, so nothing changes on the wire; the method of client and server trait has another name. \
         `x-sdk-method` keeps the old one."
    OperationMoved "operation-moved" "An operation belongs to another resource."
        "Its first tag decides where client and server trait have it. Nothing changes on the wire; paths in Rust do. `x-sdk-group` keeps them."
    PathParameterRenamed "path-parameter-renamed" "A placeholder of a path has another name."
        "The name never travels; the argument in Rust is called differently, which only matters where it is a member of a request type."
    ParameterAdded "parameter-added" "An operation takes a further parameter."
        "A required one breaks every caller; an optional one none."
    ParameterRemoved "parameter-removed" "An operation no longer takes a parameter."
        "Callers that still send it are usually ignored, which is not the same as obeyed."
    ParameterMoved "parameter-moved" "A parameter travels in another place."
        "What is sent where it was is no longer seen: a new parameter under an old name."
    ParameterFormChanged "parameter-form-changed" "A parameter is written differently."
        "Lists are repeated or joined, or the value is sent a second time elsewhere. Both sides have to change together."
    BodyAdded "body-added" "An operation takes a body."
        "A required body breaks every caller that sends none."
    BodyRemoved "body-removed" "An operation no longer takes a body."
        "What callers send is ignored or refused."
    BodyFormChanged "body-form-changed" "A request body travels in another form."
        "JSON, form or multipart: both sides have to change together, unless a server takes both for a while."
    AnswerAdded "answer-added" "An operation has a further answer."
        "A further success is something that a caller has not seen before; a further error is treated like any other."
    AnswerRemoved "answer-removed" "An operation no longer has an answer."
        "A success that is gone breaks callers that wait for it."
    AnswerBodyAdded "answer-body-added" "An answer has a body."
        "Readers that expect none ignore it; in Rust the method returns something."
    AnswerBodyRemoved "answer-body-removed" "An answer has no body any more."
        "Readers that expect it fail."
    AnswerFormChanged "answer-form-changed" "An answer travels in another form."
        "Another media type is another format; readers fail unless they ask for what they can read."
    MediaTypeAdded "media-type-added" "A body may travel in a further form."
        "The generated crate uses one form, JSON where there is a choice; others may use the new one."
    MediaTypeRemoved "media-type-removed" "A body may no longer travel in one of its forms."
        "Whoever used it has to use another."
    HeaderAdded "answer-header-added" "An answer has a further header."
        "Nothing to do."
    HeaderRemoved "answer-header-removed" "An answer lacks a header that it had."
        "The generated client reads no declared header; whoever reads this one has to do without."
    HeaderChanged "answer-header-changed" "A header of an answer is declared differently."
        "Its type, or whether it is always there. The generated client reads no declared header."
    AuthenticationAdded "authentication-added" "An operation asks who is calling."
        "Callers without credentials are refused."
    AuthenticationRemoved "authentication-removed" "An operation no longer asks who is calling."
        "Callers may go on sending what they sent. Make sure that this was intended."
    SchemesChanged "security-schemes-changed" "An operation accepts other credentials."
        "The requirements of its `security` differ: a scheme, a combination or a scope. Whoever relied on what is gone is refused."
    GroupAdded "at-least-one-of-added" "At least one of some members is needed."
        "Requests that have none of them are refused."
    GroupRemoved "at-least-one-of-removed" "A group of members of which one was needed is gone."
        "Requests may leave all of them out, which a server of before refuses."
    IdempotencyChanged "idempotency-changed" "What makes a write happen once is described differently."
        "It decides which writes the client repeats by itself. Look at who retries what."
    SafetyChanged "safety-changed" "An operation is, or is no longer, declared free of effects."
        "Only calls without effects are repeated freely (`x-safe`)."
    PagingChanged "paging-changed" "The pages of a list are asked for differently."
        "Loops over pages, generated or not, follow `x-pagination`."
    EnvelopeChanged "envelope-changed" "An answer is wrapped differently."
        "Envelope, its signature, or where the payload is: readers find nothing, or cannot verify it."
    FailureChanged "failure-condition-changed" "An error inside a successful status is recognised differently."
        "Readers of before take an error for a success, or the other way round."
    CallbackAdded "callback-added" "An operation is followed by a further callback."
        "Receivers that do not know it should acknowledge and ignore it."
    CallbackRemoved "callback-removed" "An operation is no longer followed by a callback."
        "Whoever waits for it waits in vain."
    CallbackChanged "callback-changed" "A callback is described differently."
        "Its URL, its events or its form."
    FieldAdded "field-added" "An object has a further member."
        "In requests a required one breaks every caller; in answers it is ignored by whoever does not know it."
    FieldRemoved "field-removed" "An object lacks a member that it had."
        "Readers that rely on it fail; in requests it is ignored at best."
    FieldRenamed "field-renamed" "A member has the same name on the wire and another in Rust."
        "A neighbour with the same Rust name, or a setting, decides. Only code has to change."
    BecameRequired "field-became-required" "A member must be there."
        "Requests without it are refused; in answers readers may now rely on it."
    BecameOptional "field-became-optional" "A member may be absent."
        "Readers that rely on it fail; requests may leave it out."
    BecameNullable "field-became-nullable" "A member may be null."
        "Readers that never saw null fail."
    BecameNotNullable "field-became-not-nullable" "A member may no longer be null."
        "Requests with null are refused."
    TypeChanged "type-changed" "A value has another type."
        "What one side writes the other cannot read. Add a member beside the old one instead."
    TypeWidened "type-widened" "A value may be more than it was."
        "Requests of before still fit; readers of answers may meet what they do not know."
    TypeNarrowed "type-narrowed" "A value may be less than it was."
        "Answers still fit; requests that were right may be refused."
    FormatChanged "format-changed" "A text claims another format."
        "Formats such as `email` are hints that nothing generated checks; others may."
    LimitTightened "limit-tightened" "A value must satisfy more."
        "Requests that were right are refused, by the generated client before they are sent."
    LimitRelaxed "limit-relaxed" "A value has to satisfy less."
        "Requests of before still fit. Readers that made room for the old limit may be too small; the generated ones are not."
    LimitChanged "limit-changed" "A value must satisfy something else."
        "Neither limit contains the other, as far as can be told: a pattern, a step."
    DefaultChanged "default-changed" "What holds for an absent value is declared differently."
        "Callers that leave it out get something else without having changed anything."
    BecameReadOnly "field-became-read-only" "A member is only in answers."
        "Callers should no longer send it; constructors do not ask for it."
    BecameNotReadOnly "field-became-not-read-only" "A member that was only in answers may be sent."
        "If it is required, callers have to send it."
    BecameWriteOnly "field-became-write-only" "A member is only in requests."
        "Readers of answers have to do without it."
    BecameNotWriteOnly "field-became-not-write-only" "A member that was only in requests may be answered."
        "Nothing to do."
    FieldDeprecated "field-deprecated" "A member or parameter is on its way out."
        "It works as before; new code should use something else."
    FieldReactivated "field-reactivated" "A member or parameter is no longer deprecated."
        "Nothing to do."
    ReadingChanged "accepted-forms-changed" "Other names or JSON forms are accepted when reading."
        "`x-aliases` and `x-accept-types` say how lenient the generated reader is."
    SensitivityChanged "sensitivity-changed" "What is hidden in logs changed."
        "A value that is no longer `x-sensitive` appears in `Debug` output, traces and error texts. Make sure that this was intended."
    ObjectOpened "object-opened" "Members that the document does not name are kept."
        "In Rust the type has a further field for them."
    ObjectClosed "object-closed" "Members that the document does not name are no longer kept."
        "In Rust the field that held them is gone."
    EnumValueAdded "enum-value-added" "A set of values has a further one."
        "Generated readers keep values that they do not know; a closed reader fails on it."
    EnumValueRemoved "enum-value-removed" "A set of values lacks one that it had."
        "Requests with it are refused."
    VariantAdded "variant-added" "A value may be of a further type."
        "Generated readers keep what they do not know; a closed reader fails on it."
    VariantRemoved "variant-removed" "A value can no longer be of a type."
        "Requests with it are refused."
    VariantRenamed "variant-renamed" "A variant has another name in Rust."
        "Nothing changes on the wire."
    DiscriminatorChanged "discriminator-changed" "Another member, or another value of it, tells variants apart."
        "Both sides choose the wrong variant until both have changed."
    TypeRenamed "type-renamed" "A type has another name."
        "Nothing changes on the wire. `x-sdk-name` keeps the old name in Rust."
    ServerAdded "server-added" "There is a further base URL."
        "Nothing to do."
    ServerRemoved "server-removed" "A base URL is gone."
        "Clients that call it have to be pointed elsewhere."
    ServerChanged "default-server-changed" "Another base URL is the default."
        "A client that names none calls another address once it is regenerated."
    CredentialAdded "credential-added" "Calls carry a further credential."
        "Clients have to be given it."
    CredentialRemoved "credential-removed" "Calls no longer carry a credential."
        "Sending it does no harm; the builder no longer takes it."
    CredentialChanged "credential-changed" "A credential travels elsewhere."
        "Servers do not find it where clients of before put it."
    SignatureChanged "signature-changed" "Requests are signed differently."
        "Signatures of before do not verify."
    ErrorFormChanged "error-form-changed" "Errors are described differently."
        "Where code, message or kind of an error stand decides what the client can say about a failure."
    NotificationAdded "notification-added" "There is a further form of notifications."
        "Nothing to do before you receive it."
    NotificationRemoved "notification-removed" "A form of notifications is gone."
        "Its receivers hear nothing any more."
    NotificationChanged "notification-form-changed" "Notifications are wrapped, signed or acknowledged differently."
        "Receivers of before do not find or verify the data, or acknowledge wrongly."
    EventAdded "event-added" "There is a further event."
        "Generated receivers hand on events that they do not know; others have to acknowledge and ignore them."
    EventRemoved "event-removed" "An event is gone."
        "Whoever waits for it waits in vain."
    RustRemoved "rust-item-removed" "Something public of the crate is gone, for no reason on the wire."
        "Code that uses it does not compile."
    RustChanged "rust-item-changed" "Something public of the crate is declared differently, for no reason on the wire."
        "Code that uses it may not compile."
    RustAdded "rust-item-added" "The crate has something new, for no reason on the wire."
        "Nothing to do."
    Reordered "arguments-reordered" "A method takes the same arguments in another order."
        "Members that are required are arguments in the order of the document. Two of one type change places without an error: look at \
         every call, or restore the order."
    VersionNotRaised "version-not-raised" "There are breaking changes, and the version does not say so."
        "`info.version` should have a higher major number (or, below 1.0, a higher minor number)."
    VersionChanged "version-changed" "The document has another version."
        "Nothing to do."
    TextChanged "text-changed" "A text is worded differently."
        "Read whether the meaning changed as well."
    ExampleChanged "example-changed" "An example is another."
        "Samples and the mock show it."
}

impl Rule {
    /// The kind of this word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.word() == word)
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}
