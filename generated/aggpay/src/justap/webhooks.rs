// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Notifications of Justap: verified, decrypted and typed.
//!
//! What the gateway posts to the URL given with a charge or royalty, or set for the application.

use crate::runtime::envelope::{Encoding, Is, Test};
use crate::runtime::webhook::{
    Acknowledge, Encryption, Notifier, Scheme, WebhookForm, Wire,
};
use crate::runtime::{DecodeError, Value};
use super::protocol::Gateway;
use super::{ChargeEvent, RoyaltyEvent};
pub use crate::runtime::webhook::{Delivery, Notice, Sealed, SealingKeys};

/// Receives the notifications of Justap.
pub type Webhooks = crate::runtime::webhook::Webhooks<Gateway>;

/// How notifications look.
pub static FORM: WebhookForm = WebhookForm {
    wire: Wire::Json,
    event: "/event",
    id: None,
    data: "/data",
    encoding: Encoding::Json,
    signature: None,
    encryption: Some(Encryption {
        when: Test {
            pointer: "/is_encrypted",
            is: Is::Equal("true"),
        },
        schemes: &[Scheme::DesEcb, Scheme::RsaPublic],
    }),
    acknowledge: Acknowledge {
        status: 200,
        body: "success",
    },
};

/// What a notification tells.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `charge.created`. A charge was created; nothing is paid yet.
    ChargeCreated(Box<ChargeEvent>),
    /// `charge.pending`. The payer has started to pay and the channel has not decided.
    ChargePending(Box<ChargeEvent>),
    /// `charge.paid`. The charge is paid. Read the charge before you hand out goods.
    ChargePaid(Box<ChargeEvent>),
    /// `charge.canceled`. The charge was cancelled before it was paid.
    ChargeCanceled(Box<ChargeEvent>),
    /// `charge.refunded`. A refund of the charge succeeded; sent once for each refund.
    ChargeRefunded(Box<ChargeEvent>),
    /// `charge.closed`. The charge was closed and can no longer be paid.
    ChargeClosed(Box<ChargeEvent>),
    /// `charge.completed`. The charge is completed. The vendor does not say how this differs from finished.
    ChargeCompleted(Box<ChargeEvent>),
    /// `charge.finished`. The charge is finished and will not change any more.
    ChargeFinished(Box<ChargeEvent>),
    /// `charge.reversed`. The charge was reversed. When money went back with it, `charge.refunded` is sent too.
    ChargeReversed(Box<ChargeEvent>),
    /// `royalty.created`. A royalty was accepted.
    RoyaltyCreated(Box<RoyaltyEvent>),
    /// `royalty.failed`. A royalty failed; each transaction tells why.
    RoyaltyFailed(Box<RoyaltyEvent>),
    /// `royalty.completed`. A royalty was carried out.
    RoyaltyCompleted(Box<RoyaltyEvent>),
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
            Self::ChargeCreated(_) => "charge.created",
            Self::ChargePending(_) => "charge.pending",
            Self::ChargePaid(_) => "charge.paid",
            Self::ChargeCanceled(_) => "charge.canceled",
            Self::ChargeRefunded(_) => "charge.refunded",
            Self::ChargeClosed(_) => "charge.closed",
            Self::ChargeCompleted(_) => "charge.completed",
            Self::ChargeFinished(_) => "charge.finished",
            Self::ChargeReversed(_) => "charge.reversed",
            Self::RoyaltyCreated(_) => "royalty.created",
            Self::RoyaltyFailed(_) => "royalty.failed",
            Self::RoyaltyCompleted(_) => "royalty.completed",
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
                "charge.created" => Event::ChargeCreated(delivery.read()?),
                "charge.pending" => Event::ChargePending(delivery.read()?),
                "charge.paid" => Event::ChargePaid(delivery.read()?),
                "charge.canceled" => Event::ChargeCanceled(delivery.read()?),
                "charge.refunded" => Event::ChargeRefunded(delivery.read()?),
                "charge.closed" => Event::ChargeClosed(delivery.read()?),
                "charge.completed" => Event::ChargeCompleted(delivery.read()?),
                "charge.finished" => Event::ChargeFinished(delivery.read()?),
                "charge.reversed" => Event::ChargeReversed(delivery.read()?),
                "royalty.created" => Event::RoyaltyCreated(delivery.read()?),
                "royalty.failed" => Event::RoyaltyFailed(delivery.read()?),
                "royalty.completed" => Event::RoyaltyCompleted(delivery.read()?),
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
