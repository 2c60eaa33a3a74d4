//! What the generator makes of `openapi.yaml` when this package is built.

#![allow(dead_code, clippy::all, clippy::pedantic, reason = "generated when built; a part of the runtime serves clients only")]

include!(concat!(env!("OUT_DIR"), "/api/lib.rs"));
