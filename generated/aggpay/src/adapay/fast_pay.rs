// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Fast pay: requests, answers and what they are made of.

use crate::runtime::{Field, Map, Object, Shape, members, object};
use super::Status;

/// The code that confirms a quick payment.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmFastPayRequest {
    /// Id of the application the payment was created in.
    pub app_id: String,
    /// Id Adapay gave the payment.
    pub payment_id: String,
    /// Code from the text message, at most 6 characters.
    pub sms_code: String,
}

impl ConfirmFastPayRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(
        app_id: impl Into<String>,
        payment_id: impl Into<String>,
        sms_code: impl Into<String>,
    ) -> Self {
        Self { app_id: app_id.into(), payment_id: payment_id.into(), sms_code: sms_code.into() }
    }
}

impl Object for ConfirmFastPayRequest {
    const SHAPE: &'static Shape = &Shape::new("ConfirmFastPayRequest", &[
        Field::required("app_id").max_length(64),
        Field::required("payment_id").max_length(64),
        Field::required("sms_code").sensitive().max_length(6),
    ]);

    members!(0 app_id, 1 payment_id, 2 sms_code);
}

object!(ConfirmFastPayRequest);

/// Which payment needs a new code.
#[derive(Clone)]
#[non_exhaustive]
pub struct SendFastPaySmsCodeRequest {
    /// Id Adapay gave the payment.
    pub payment_id: String,
}

impl SendFastPaySmsCodeRequest {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(payment_id: impl Into<String>) -> Self {
        Self { payment_id: payment_id.into() }
    }
}

impl Object for SendFastPaySmsCodeRequest {
    const SHAPE: &'static Shape = &Shape::new("SendFastPaySmsCodeRequest", &[
        Field::required("payment_id").max_length(64),
    ]);

    members!(0 payment_id);
}

object!(SendFastPaySmsCodeRequest);

/// Whether the code was sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct SmsCodeDelivery {
    /// Outcome of sending the code.
    pub status: Status,
    /// Code of the error, when something failed; see `ErrorBody` for known values.
    pub error_code: Option<String>,
    /// Explanation of the error for people.
    pub error_msg: Option<String>,
    /// Class of the error: `invalid_request_error`, `api_error` or `channel_error`.
    pub error_type: Option<String>,
    /// Name of the parameter that was refused, if one was.
    pub invalid_param: Option<String>,
    /// Members that the document does not name, kept as they came.
    pub additional_properties: Map,
}

impl SmsCodeDelivery {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(status: Status) -> Self {
        Self { status, ..Object::empty() }
    }
}

#[cfg(any(feature = "server", feature = "webhooks"))]
impl SmsCodeDelivery {
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
    pub fn error_type(mut self, value: impl Into<String>) -> Self {
        self.error_type = Some(value.into());
        self
    }

    /// Sets [`invalid_param`](Self::invalid_param).
    #[must_use]
    pub fn invalid_param(mut self, value: impl Into<String>) -> Self {
        self.invalid_param = Some(value.into());
        self
    }
}

impl Object for SmsCodeDelivery {
    const SHAPE: &'static Shape = &Shape::new("SmsCodeDelivery", &[
        Field::required("status"),
        Field::optional("error_code").max_length(32),
        Field::optional("error_msg").max_length(128),
        Field::optional("error_type").max_length(32),
        Field::optional("invalid_param").max_length(32),
    ]);

    members!(
        0 status, 1 error_code, 2 error_msg, 3 error_type, 4 invalid_param; additional_properties
    );
}

object!(SmsCodeDelivery);
