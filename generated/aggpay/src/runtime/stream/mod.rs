// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! What travels piece by piece: events, lines of JSON, and files that nobody holds in memory.
//!
//! A client reads such answers as streams, and a server's handler gives them as streams, through the same types:
//!
//! ```ignore
//! let mut events = client.chat().create(request).events().await?;
//! while let Some(event) = events.try_next().await? {
//!     print!("{}", event.data.text);
//! }
//! ```
//!
//! Each has `next` and `try_next` of its own beside being a `Stream`, so that no further crate is needed to read it.

mod body;
mod events;
mod frames;
mod lines;
mod whole;

pub use self::body::FileStream;
pub(crate) use self::body::{Incoming, Outgoing};
pub use self::events::{Event, Events};
pub(crate) use self::frames::Origin;
#[cfg(feature = "client")]
pub(crate) use self::frames::broken;
pub use self::lines::Lines;
pub use self::whole::WholeOr;
