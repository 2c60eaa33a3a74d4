//! The client in daily use: retries and their bounds, pages, hooks, spans, blocking calls, options of a single call.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail as loudly as it likes")]

mod blocking;
mod options;
mod paging;
mod retries;
mod watching;
