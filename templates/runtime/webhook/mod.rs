//! Notifications: bytes in, a verified event out — and, for servers and tests, the reverse.
//!
//! There is no HTTP stack here: hand the headers and the exact body over, whatever received them. The data's signature is
//! verified before the data is parsed. Only the data is signed; the event's name and the delivery's id are not, so what the
//! data says of itself goes before what the delivery says of it.

mod incoming;
mod receive;
mod send;

use std::fmt;

use super::envelope::{Encoding, Seal, Test};
use super::json::{self, DecodeError};
use super::model::Model;
use super::operation::Gateway;

pub use self::incoming::{Body, Incoming, unknown};
pub use self::receive::Webhooks;
pub use self::send::{Notice, Sealed, SealingKeys};

/// The name under which errors speak of a notification.
const NOTIFICATION: &str = "notification";

/// How notifications look.
#[derive(Debug)]
pub struct WebhookForm {
    /// How the body is written.
    pub wire: Wire,
    /// Where the event's name is.
    pub event: &'static str,
    /// Where the delivery's id is.
    pub id: Option<&'static str>,
    /// Where the data is.
    pub data: &'static str,
    /// How the data is written there.
    pub encoding: Encoding,
    /// The signature over the data's text.
    pub signature: Option<Seal>,
    /// How the data may be encrypted.
    pub encryption: Option<Encryption>,
    /// What the sender wants to hear.
    pub acknowledge: Acknowledge,
}

/// How a notification's body is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wire {
    /// As a form; each field counts as a string.
    Form,
    /// As JSON.
    Json,
}

/// How data may be encrypted.
#[derive(Debug)]
pub struct Encryption {
    /// What says that it is.
    pub when: Test,
    /// The schemes in use; which one it is depends on the key that the receiver has.
    pub schemes: &'static [Scheme],
}

/// An encryption scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scheme {
    /// Base64 of DES in ECB mode with PKCS#5 padding.
    DesEcb,
    /// Base64 of blocks made with the platform's private key, PKCS#1 v1.5.
    RsaPublic,
}

/// What the sender of a notification wants to hear.
#[derive(Debug, Clone, Copy)]
pub struct Acknowledge {
    /// The HTTP status.
    pub status: u16,
    /// The body.
    pub body: &'static str,
}

/// A gateway that sends notifications.
pub trait Notifier: Gateway {
    /// How they look.
    const FORM: &'static WebhookForm;
    /// What they tell.
    type Event;
    /// Reads the data of a delivery by its event's name.
    #[doc(hidden)]
    fn event(delivery: Delivery) -> Result<Self::Event, DecodeError>;
}

/// A notification, out of its wrapping.
#[derive(Clone)]
#[non_exhaustive]
pub struct Delivery {
    /// The event's name.
    pub event: String,
    /// The delivery's id; the same one again is the same notification again.
    pub id: Option<String>,
    /// The data, as JSON text, exactly as it was signed.
    pub data: String,
}

impl Delivery {
    /// The data as a type of the document.
    pub fn read<T: Model>(&self) -> Result<T, DecodeError> {
        json::decode(self.data.as_bytes())
    }
}

impl fmt::Debug for Delivery {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Delivery").field("event", &self.event).field("id", &self.id).finish_non_exhaustive()
    }
}
