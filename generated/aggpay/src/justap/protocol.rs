// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! What all operations of Justap share.

use crate::runtime::error_form::{ErrorForm, FailureKind, Template};
use crate::runtime::operation::Protocol;
use crate::runtime::security::{Carrier, Credential, Requirement};
use crate::runtime::signature::{Algorithm, DigestAlgorithm, Kind, Made, Part, Signature};

/// Addresses of the servers, the default one first.
pub static SERVERS: &[&str] = &["https://trade.justap.cn"];

/// What a caller needs: everything of one entry.
pub static SECURITY: &[Requirement] = &[
    Requirement {
        credentials: &[Credential::new("api_key", Carrier::Header("X-Justap-Api-Key"))],
        signature: Some(&SIGNATURE),
    },
];

/// How requests are signed.
pub static SIGNATURE: Signature = Signature {
    header: "X-Justap-Signature",
    algorithm: Algorithm::RsaSha256,
    values: &[
        Made {
            name: "time",
            header: "X-Justap-Request-Time",
            kind: Kind::UnixSeconds,
        },
        Made {
            name: "nonce",
            header: "X-Justap-Nonce",
            kind: Kind::RandomAlphanumeric(32),
        },
        Made {
            name: "hash",
            header: "X-Justap-Body-Hash",
            kind: Kind::Digest {
                algorithm: DigestAlgorithm::Md5,
                message: &[Part::Body, Part::Value("time"), Part::Value("nonce")],
            },
        },
    ],
    message: &[Part::Value("hash"), Part::Value("nonce")],
    accept: &[],
};

/// How failures look.
pub static ERRORS: ErrorForm = ErrorForm {
    code: Some("/code"),
    message: Some("/message"),
    kind: None,
    parameter: None,
    limits: &[],
    responses: &[
        (
            FailureKind::InvalidRequest,
            Template {
                status: 400,
                body: "{\"code\":3,\"details\":[]}",
            },
        ),
        (
            FailureKind::Unauthenticated,
            Template {
                status: 401,
                body: "{\"code\":16,\"details\":[]}",
            },
        ),
        (
            FailureKind::Forbidden,
            Template {
                status: 403,
                body: "{\"code\":7,\"details\":[]}",
            },
        ),
        (
            FailureKind::NotFound,
            Template {
                status: 404,
                body: "{\"code\":5,\"details\":[]}",
            },
        ),
        (
            FailureKind::MethodNotAllowed,
            Template {
                status: 405,
                body: "{\"code\":12,\"details\":[]}",
            },
        ),
        (
            FailureKind::Conflict,
            Template {
                status: 409,
                body: "{\"code\":6,\"details\":[]}",
            },
        ),
        (
            FailureKind::PayloadTooLarge,
            Template {
                status: 413,
                body: "{\"code\":8,\"details\":[]}",
            },
        ),
        (
            FailureKind::UnsupportedMediaType,
            Template {
                status: 415,
                body: "{\"code\":3,\"details\":[]}",
            },
        ),
        (
            FailureKind::RateLimited,
            Template {
                status: 429,
                body: "{\"code\":8,\"details\":[]}",
            },
        ),
        (
            FailureKind::NotImplemented,
            Template {
                status: 501,
                body: "{\"code\":12,\"details\":[]}",
            },
        ),
        (
            FailureKind::Internal,
            Template {
                status: 500,
                body: "{\"code\":13,\"details\":[]}",
            },
        ),
        (
            FailureKind::Unavailable,
            Template {
                status: 503,
                body: "{\"code\":14,\"details\":[]}",
            },
        ),
    ],
};

/// Marks clients and routers of Justap.
#[derive(Clone, Copy, Debug)]
pub enum Gateway {}

impl crate::runtime::operation::Gateway for Gateway {
    const PROTOCOL: &'static Protocol = &Protocol {
        name: "Justap",
        envelope: None,
        errors: Some(&ERRORS),
    };
}
