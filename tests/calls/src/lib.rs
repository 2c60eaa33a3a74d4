//! The crate that the generator makes of `openapi.yaml`, for tests that call it.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "this is the generator's output; `generated/` is what is held against the lints"
)]

include!(concat!(env!("OUT_DIR"), "/calls/lib.rs"));
