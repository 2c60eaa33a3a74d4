//! Chunks cut into the lines or records of a stream, wherever one chunk ends and the next begins.

use std::task::{Context, Poll, ready};

use crate::runtime::error::{Error, TransportError};
use crate::runtime::json::DecodeError;
use crate::runtime::source::Flow;

/// What parts one piece from the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cut {
    /// A line feed, a carriage return, or both.
    AnyBreak,
    /// A line feed; a carriage return before it is no part of the line.
    LineFeed,
    /// The sign for the beginning of a record (RFC 7464), or a line feed after what is JSON already: the next record may be long in coming.
    Record,
}

/// Where a stream comes from, for its errors.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Origin {
    /// The operation's id.
    pub operation: &'static str,
    /// The status of the answer.
    pub status: u16,
    /// How many bytes a piece may have.
    pub limit: usize,
}

impl Origin {
    /// A piece that is not what was promised.
    pub(super) fn unreadable(self, number: u64, error: DecodeError) -> Error {
        let path = error.path.trim_start_matches('.');
        let dot = if path.is_empty() || path.starts_with('[') { "" } else { "." };
        Error::decode(self.operation, self.status, DecodeError::new(format!("[{number}]{dot}{path}"), error.message))
    }
}

/// The pieces of a stream.
pub(super) struct Frames {
    flow: Flow,
    cut: Cut,
    pub(super) origin: Origin,
    buffer: Vec<u8>,
    /// How much of the buffer was handed out.
    taken: usize,
    /// How much of it is known to hold no end.
    searched: usize,
    /// How long the record was when it was last found to be incomplete.
    tried: usize,
    /// Whether the line before ended with a carriage return, to which a line feed may still belong.
    returned: bool,
    begun: bool,
    over: bool,
}

impl Frames {
    pub(super) fn new(flow: Flow, cut: Cut, origin: Origin) -> Self {
        Self {
            flow,
            cut,
            origin,
            buffer: Vec::new(),
            taken: 0,
            searched: 0,
            tried: 0,
            returned: false,
            begun: false,
            over: false,
        }
    }

    /// The next piece, without what parts it from the next; nothing after the last one, or after an error.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<u8>, Error>>> {
        loop {
            if let Some(piece) = self.cut() {
                return Poll::Ready(Some(Ok(piece)));
            }
            if self.over {
                return Poll::Ready(self.rest().map(Ok));
            }
            if self.buffer.len().saturating_sub(self.taken) > self.origin.limit {
                return Poll::Ready(Some(Err(self.too_long())));
            }
            match ready!(self.flow.poll(context)) {
                Some(Ok(chunk)) => {
                    self.buffer.drain(..self.taken.min(self.buffer.len()));
                    self.searched = self.searched.saturating_sub(self.taken);
                    self.taken = 0;
                    self.buffer.extend_from_slice(&chunk);
                    self.skip_mark();
                }
                Some(Err(error)) => {
                    self.stop();
                    return Poll::Ready(Some(Err(broken(self.origin.operation, error))));
                }
                None => self.over = true,
            }
        }
    }

    /// The error of a piece, or of what pieces come to, that is too long; nothing more is read.
    pub(super) fn too_long(&mut self) -> Error {
        self.stop();
        let error = DecodeError::new("", format!("an item is longer than {} bytes", self.origin.limit));
        Error::decode(self.origin.operation, self.origin.status, error)
    }

    /// Nothing more is to be read.
    pub(super) fn stop(&mut self) {
        self.over = true;
        self.buffer.clear();
        (self.taken, self.searched) = (0, 0);
    }

    /// A byte order mark at the very beginning is no content.
    fn skip_mark(&mut self) {
        const MARK: &[u8] = b"\xEF\xBB\xBF";
        if !self.begun && self.buffer.len() >= MARK.len() {
            self.begun = true;
            if self.buffer.starts_with(MARK) {
                self.taken = MARK.len();
                self.searched = MARK.len();
            }
        }
    }

    fn cut(&mut self) -> Option<Vec<u8>> {
        // As long as it may be half a mark, it is not looked at.
        if !self.begun && !self.over {
            return None;
        }
        if std::mem::take(&mut self.returned) {
            match self.buffer.get(self.taken) {
                Some(b'\n') => {
                    self.taken = self.taken.saturating_add(1);
                    self.searched = self.searched.max(self.taken);
                }
                Some(_) => {}
                None => self.returned = true,
            }
        }
        let cut = self.cut;
        let ends = |byte: &u8| match cut {
            Cut::AnyBreak => matches!(byte, b'\n' | b'\r'),
            Cut::LineFeed => *byte == b'\n',
            Cut::Record => matches!(byte, 0x1E | b'\n'),
        };
        let end = loop {
            let Some(at) = self.buffer.get(self.searched..)?.iter().position(ends) else {
                self.searched = self.buffer.len();
                return None;
            };
            let end = self.searched.saturating_add(at);
            if cut != Cut::Record || self.buffer.get(end) == Some(&0x1E) || self.is_whole(end) {
                break end;
            }
            self.searched = end.saturating_add(1);
        };
        self.tried = 0;
        let piece = self.buffer.get(self.taken..end)?;
        let piece = if cut == Cut::LineFeed { piece.strip_suffix(b"\r").unwrap_or(piece) } else { piece }.to_vec();
        self.returned = cut == Cut::AnyBreak && self.buffer.get(end) == Some(&b'\r');
        self.taken = end.saturating_add(1);
        self.searched = self.taken;
        Some(piece)
    }

    /// Whether a record that reaches to here is JSON already. It is not looked at for every line of a long one.
    fn is_whole(&mut self, end: usize) -> bool {
        let Some(piece) = self.buffer.get(self.taken..end) else { return false };
        if piece.len() < self.tried.saturating_mul(2) {
            return false;
        }
        let whole = serde_json::from_slice::<serde::de::IgnoredAny>(piece).is_ok();
        self.tried = piece.len();
        whole
    }

    /// What no end followed.
    fn rest(&mut self) -> Option<Vec<u8>> {
        let rest = self.buffer.get(self.taken..)?.to_vec();
        self.stop();
        (!rest.is_empty()).then_some(rest)
    }
}

/// The error of a stream that broke off. One of ours, such as a pause that was too long, comes through it as it is.
pub(crate) fn broken(operation: &'static str, error: crate::runtime::error::BoxError) -> Error {
    match error.downcast::<Error>() {
        Ok(own) => *own,
        Err(source) => Error::Transport(Box::new(TransportError { operation, ..TransportError::new(true, source) })),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::runtime::error::BoxError;
    use crate::runtime::source::{Chunks, Source};
    use bytes::Bytes;
    use std::task::Waker;

    /// Chunks from a list.
    struct Listed(std::vec::IntoIter<Vec<u8>>);

    impl Chunks for Listed {
        fn poll_chunk(&mut self, _: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
            Poll::Ready(self.0.next().map(|chunk| Ok(Bytes::from(chunk))))
        }
    }

    /// A text in chunks of this size.
    pub(in super::super) fn frames(text: &[u8], size: usize, cut: Cut) -> Frames {
        let chunks: Vec<_> = text.chunks(size).map(<[u8]>::to_vec).collect();
        let flow = Source::new(None, Listed(chunks.into_iter())).take();
        let origin = Origin { operation: "test", status: 200, limit: 40 };
        Frames::new(flow.unwrap_or_else(|| unreachable!()), cut, origin)
    }

    fn pieces(text: &[u8], size: usize, cut: Cut) -> Vec<String> {
        let mut frames = frames(text, size, cut);
        let mut out = Vec::new();
        while let Poll::Ready(Some(piece)) = frames.poll(&mut Context::from_waker(Waker::noop())) {
            out.push(piece.map_or_else(|error| error.to_string(), |piece| String::from_utf8_lossy(&piece).into_owned()));
        }
        out
    }

    #[test]
    fn pieces_do_not_depend_on_the_chunks_they_come_in() {
        for size in 1..12 {
            let text = b"\xEF\xBB\xBFa\r\n\rb\n\nc\r\rd\r\n";
            assert_eq!(pieces(text, size, Cut::AnyBreak), ["a", "", "b", "", "c", "", "d"], "{size}");
            assert_eq!(pieces(b"{}\r\n\n[1]\n2", size, Cut::LineFeed), ["{}", "", "[1]", "2"], "{size}");
            assert_eq!(pieces(b"\x1E{}\n\x1E[\n1]\n", size, Cut::Record), ["", "{}", "", "[\n1]"], "{size}");
        }
        assert_eq!(pieces(b"a", 1, Cut::AnyBreak), ["a"]);
        assert!(pieces(b"", 1, Cut::AnyBreak).is_empty());
    }

    #[test]
    fn a_piece_without_end_is_an_error() {
        let mut text = b"a\n".to_vec();
        text.extend([b'x'; 100]);
        assert_eq!(pieces(&text, 7, Cut::LineFeed), ["a", "test: unexpected content: an item is longer than 40 bytes"]);
    }
}
