// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Notifications of Adapay: verified, decrypted and typed.
//!
//! A notification, posted as a form. Verify `sign` over the bytes of the decoded `data` before reading it, answer
//! 200 within 5 seconds, and do the work afterwards. On a timeout or another status Adapay tries three more
//! times, so the same `id` can arrive more than once. Redirects are not followed.

use crate::runtime::envelope::{Encoding, Seal};
use crate::runtime::signature::Algorithm;
use crate::runtime::webhook::{Acknowledge, Notifier, WebhookForm, Wire};
use crate::runtime::{DecodeError, Value};
use super::protocol::Gateway;
use super::{
    CorpMemberEvent, CorpMemberUpdateEvent, FastPayEvent, PaymentCloseEvent,
    PaymentEvent, PaymentReverseEvent, RefundEvent,
};
pub use crate::runtime::webhook::{Delivery, Notice, Sealed, SealingKeys};

/// Receives the notifications of Adapay.
pub type Webhooks = crate::runtime::webhook::Webhooks<Gateway>;

/// How notifications look.
pub static FORM: WebhookForm = WebhookForm {
    wire: Wire::Form,
    event: "/type",
    id: Some("/id"),
    data: "/data",
    encoding: Encoding::JsonText,
    signature: Some(Seal {
        pointer: "/sign",
        algorithm: Algorithm::RsaSha1,
        public_key: Some(
            "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCwN6xgd6Ad8v2hIIsQVnbt8a3JituR8o4Tc3B5WlcFR55bz4OMqrG/356Ur3cPbc2Fe8ArNd/0gZbC9q56Eb16JTkVNA/fye4SXznWxdyBPR7+guuJZHc/VW2fKH2lfZ2P3Tt0QkKZZoawYOGSMdIvO+WqK44updyax0ikK6JlNQIDAQAB",
        ),
    }),
    encryption: None,
    acknowledge: Acknowledge {
        status: 200,
        body: "",
    },
};

/// What a notification tells.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `payment.succeeded`. The payer has paid; the order can be fulfilled.
    PaymentSucceeded(Box<PaymentEvent>),
    /// `payment.failed`. The payment failed; the error fields may say why.
    PaymentFailed(Box<PaymentEvent>),
    /// `payment.close.succeeded`. The payment is closed and cannot be paid any more.
    PaymentCloseSucceeded(Box<PaymentCloseEvent>),
    /// `payment.close.failed`. The payment could not be closed; query it before doing anything else.
    PaymentCloseFailed(Box<PaymentCloseEvent>),
    /// `refund.succeeded`. The money went back to the payer.
    RefundSucceeded(Box<RefundEvent>),
    /// `refund.failed`. The refund failed; the error fields say why.
    RefundFailed(Box<RefundEvent>),
    /// `payment_reverse.succeeded`. The payment, or a part of it, was reversed; the money went back to the payer.
    PaymentReverseSucceeded(Box<PaymentReverseEvent>),
    /// `payment_reverse.failed`. The reverse failed; the error fields say why.
    PaymentReverseFailed(Box<PaymentReverseEvent>),
    /// `corp_member.succeeded`. The company member passed the audit and can be used.
    CorpMemberSucceeded(Box<CorpMemberEvent>),
    /// `corp_member.failed`. The audit or the opening failed; correct the data and create the member again.
    CorpMemberFailed(Box<CorpMemberEvent>),
    /// `corp_member_update.succeeded`. The change of a company member is in force.
    CorpMemberUpdateSucceeded(Box<CorpMemberUpdateEvent>),
    /// `corp_member_update.failed`. The change was refused; the old data stay in force.
    CorpMemberUpdateFailed(Box<CorpMemberUpdateEvent>),
    /// `fastpay.succeeded`. A quick payment went through. Named by the vendor without a sample.
    FastpaySucceeded(Box<FastPayEvent>),
    /// `fastpay.failed`. A quick payment failed. Named by the vendor without a sample.
    FastpayFailed(Box<FastPayEvent>),
    /// An event that this version does not know; its data is verified all the same.
    Unknown {
        /// Its name.
        event: String,
        /// Its data.
        data: Value,
    },
}

impl Event {
    /// The event's name on the wire.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::PaymentSucceeded(_) => "payment.succeeded",
            Self::PaymentFailed(_) => "payment.failed",
            Self::PaymentCloseSucceeded(_) => "payment.close.succeeded",
            Self::PaymentCloseFailed(_) => "payment.close.failed",
            Self::RefundSucceeded(_) => "refund.succeeded",
            Self::RefundFailed(_) => "refund.failed",
            Self::PaymentReverseSucceeded(_) => "payment_reverse.succeeded",
            Self::PaymentReverseFailed(_) => "payment_reverse.failed",
            Self::CorpMemberSucceeded(_) => "corp_member.succeeded",
            Self::CorpMemberFailed(_) => "corp_member.failed",
            Self::CorpMemberUpdateSucceeded(_) => "corp_member_update.succeeded",
            Self::CorpMemberUpdateFailed(_) => "corp_member_update.failed",
            Self::FastpaySucceeded(_) => "fastpay.succeeded",
            Self::FastpayFailed(_) => "fastpay.failed",
            Self::Unknown { event, .. } => event,
        }
    }
}

impl Notifier for Gateway {
    const FORM: &'static WebhookForm = &FORM;

    type Event = Event;

    fn event(delivery: Delivery) -> Result<Event, DecodeError> {
        Ok(
            match delivery.event.as_str() {
                "payment.succeeded" => Event::PaymentSucceeded(delivery.read()?),
                "payment.failed" => Event::PaymentFailed(delivery.read()?),
                "payment.close.succeeded" => {
                    Event::PaymentCloseSucceeded(delivery.read()?)
                }
                "payment.close.failed" => Event::PaymentCloseFailed(delivery.read()?),
                "refund.succeeded" => Event::RefundSucceeded(delivery.read()?),
                "refund.failed" => Event::RefundFailed(delivery.read()?),
                "payment_reverse.succeeded" => {
                    Event::PaymentReverseSucceeded(delivery.read()?)
                }
                "payment_reverse.failed" => Event::PaymentReverseFailed(delivery.read()?),
                "corp_member.succeeded" => Event::CorpMemberSucceeded(delivery.read()?),
                "corp_member.failed" => Event::CorpMemberFailed(delivery.read()?),
                "corp_member_update.succeeded" => {
                    Event::CorpMemberUpdateSucceeded(delivery.read()?)
                }
                "corp_member_update.failed" => {
                    Event::CorpMemberUpdateFailed(delivery.read()?)
                }
                "fastpay.succeeded" => Event::FastpaySucceeded(delivery.read()?),
                "fastpay.failed" => Event::FastpayFailed(delivery.read()?),
                _ => {
                    Event::Unknown {
                        data: delivery.read()?,
                        event: delivery.event,
                    }
                }
            },
        )
    }
}

#[cfg(feature = "client")]
impl super::Client {
    /// Receives notifications, which the client's platform key verifies.
    #[must_use]
    pub fn webhooks(&self) -> Webhooks {
        Webhooks::of(self.core())
    }
}
