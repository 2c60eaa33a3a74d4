//! The content of a file, sent or received as a part of a form.

use super::model::{Model, Slot, View};
use super::source::Source;
use bytes::Bytes;
use std::fmt;

/// A file: its name, its media type and its content.
///
/// Its content stays out of `Debug` output, and so does its name, which may say who it is about.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct File {
    /// The name under which it travels.
    pub file_name: Option<String>,
    /// Its media type, such as `application/zip`.
    pub content_type: Option<String>,
    /// Its content, unless that comes from a stream.
    pub bytes: Bytes,
    /// Where its content comes from, when it is not in memory.
    pub source: Option<Source>,
}

impl File {
    /// A file with this name and content; the media type is left to the reader to find out.
    #[must_use]
    pub fn new(file_name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self { file_name: Some(file_name.into()), content_type: None, bytes: bytes.into(), source: None }
    }

    /// States the media type.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.source {
            Some(source) => write!(f, "File({source:?})"),
            None => write!(f, "File({} bytes)", self.bytes.len()),
        }
    }
}

impl Model for File {
    fn empty() -> Self {
        Self::default()
    }

    fn view(&self) -> View<'_> {
        View::File(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::File(self)
    }
}
