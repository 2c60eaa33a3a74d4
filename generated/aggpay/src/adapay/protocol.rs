// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! What all operations of Adapay share.

use crate::runtime::envelope::{Condition, Encoding, Envelope, Is, Seal, Test};
use crate::runtime::error_form::{ErrorForm, FailureKind, Template};
use crate::runtime::operation::Protocol;
use crate::runtime::security::{Carrier, Credential, Requirement};
use crate::runtime::signature::{Algorithm, Part, Signature};

/// Addresses of the servers, the default one first.
pub static SERVERS: &[&str] = &["https://api.adapay.tech"];

/// What a caller needs: everything of one entry.
pub static SECURITY: &[Requirement] = &[
    Requirement {
        credentials: &[Credential::new("api_key", Carrier::Header("Authorization"))],
        signature: Some(&SIGNATURE),
    },
];

/// How requests are signed.
pub static SIGNATURE: Signature = Signature {
    header: "Signature",
    algorithm: Algorithm::RsaSha1,
    values: &[],
    message: &[Part::Url, Part::Payload],
    accept: &[&[Part::Url, Part::RawQuery], &[Part::Url, Part::EmptyObject]],
};

/// The envelope around answers, `AdapayEnvelope` of the document.
pub static ENVELOPE: Envelope = Envelope {
    payload: "/data",
    encoding: Encoding::JsonText,
    signature: Some(Seal {
        pointer: "/signature",
        algorithm: Algorithm::RsaSha1,
        public_key: Some(
            "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCwN6xgd6Ad8v2hIIsQVnbt8a3JituR8o4Tc3B5WlcFR55bz4OMqrG/356Ur3cPbc2Fe8ArNd/0gZbC9q56Eb16JTkVNA/fye4SXznWxdyBPR7+guuJZHc/VW2fKH2lfZ2P3Tt0QkKZZoawYOGSMdIvO+WqK44updyax0ikK6JlNQIDAQAB",
        ),
    }),
    failure: Some(
        &Condition {
            when: Test {
                pointer: "/status",
                is: Is::Equal("\"failed\""),
            },
            unless: None,
        },
    ),
};

/// How failures look.
pub static ERRORS: ErrorForm = ErrorForm {
    code: Some("/error_code"),
    message: Some("/error_msg"),
    kind: Some("/error_type"),
    parameter: Some("/invalid_param"),
    limits: &[("/error_code", 64), ("/error_msg", 128), ("/invalid_param", 32)],
    responses: &[
        (
            FailureKind::InvalidRequest,
            Template {
                status: 400,
                body: "{\"status\":\"failed\",\"error_type\":\"invalid_request_error\",\"error_code\":\"request_parameter_error\"}",
            },
        ),
        (
            FailureKind::Unauthenticated,
            Template {
                status: 401,
                body: "{\"status\":\"failed\",\"error_type\":\"invalid_request_error\",\"error_code\":\"security_exception\"}",
            },
        ),
        (
            FailureKind::Forbidden,
            Template {
                status: 403,
                body: "{\"status\":\"failed\",\"error_type\":\"invalid_request_error\",\"error_code\":\"security_exception\"}",
            },
        ),
        (
            FailureKind::NotFound,
            Template {
                status: 404,
                body: "{\"status\":\"failed\",\"error_type\":\"invalid_request_error\",\"error_code\":\"request_parameter_error\"}",
            },
        ),
        (
            FailureKind::MethodNotAllowed,
            Template {
                status: 405,
                body: "{\"status\":\"failed\",\"error_type\":\"invalid_request_error\",\"error_code\":\"request_parameter_error\"}",
            },
        ),
        (
            FailureKind::Conflict,
            Template {
                status: 409,
                body: "{\"status\":\"failed\",\"error_type\":\"invalid_request_error\",\"error_code\":\"request_parameter_error\"}",
            },
        ),
        (
            FailureKind::PayloadTooLarge,
            Template {
                status: 413,
                body: "{\"status\":\"failed\",\"error_type\":\"invalid_request_error\",\"error_code\":\"request_parameter_error\"}",
            },
        ),
        (
            FailureKind::UnsupportedMediaType,
            Template {
                status: 415,
                body: "{\"status\":\"failed\",\"error_type\":\"invalid_request_error\",\"error_code\":\"request_parameter_error\"}",
            },
        ),
        (
            FailureKind::RateLimited,
            Template {
                status: 429,
                body: "{\"status\":\"failed\",\"error_type\":\"api_error\",\"error_code\":\"system_exception\"}",
            },
        ),
        (
            FailureKind::NotImplemented,
            Template {
                status: 501,
                body: "{\"status\":\"failed\",\"error_type\":\"api_error\",\"error_code\":\"config_exception\"}",
            },
        ),
        (
            FailureKind::Internal,
            Template {
                status: 500,
                body: "{\"status\":\"failed\",\"error_type\":\"api_error\",\"error_code\":\"system_exception\"}",
            },
        ),
        (
            FailureKind::Unavailable,
            Template {
                status: 503,
                body: "{\"status\":\"failed\",\"error_type\":\"api_error\",\"error_code\":\"system_exception\"}",
            },
        ),
    ],
};

/// Marks clients and routers of Adapay.
#[derive(Clone, Copy, Debug)]
pub enum Gateway {}

impl crate::runtime::operation::Gateway for Gateway {
    const PROTOCOL: &'static Protocol = &Protocol {
        name: "Adapay",
        envelope: Some(&ENVELOPE),
        errors: Some(&ERRORS),
    };
}
