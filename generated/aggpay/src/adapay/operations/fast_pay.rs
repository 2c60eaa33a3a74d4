// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Operations of `adapay.fast_pay`.

use crate::runtime::operation::{BodyKind, Input, Operation};
use super::super::protocol::{ENVELOPE, ERRORS, SECURITY, SERVERS};

/// `POST /v1/fast_pay/confirm`
pub static CONFIRM_FAST_PAY: Operation = Operation::new(
        "confirmFastPay",
        "POST",
        "/v1/fast_pay/confirm",
        SERVERS,
    )
    .input(Input::Body)
    .body(BodyKind::Json)
    .security(SECURITY)
    .envelope(&ENVELOPE)
    .errors(&ERRORS);

/// `POST /v1/fast_pay/sms_code`
pub static SEND_FAST_PAY_SMS_CODE: Operation = Operation::new(
        "sendFastPaySmsCode",
        "POST",
        "/v1/fast_pay/sms_code",
        SERVERS,
    )
    .input(Input::Body)
    .body(BodyKind::Json)
    .security(SECURITY)
    .envelope(&ENVELOPE)
    .errors(&ERRORS);
