//! Bytes that come chunk by chunk: what a file, a request or an answer may hold in place of bytes in memory.
//!
//! They come once. Whoever takes them and gives up before the first chunk was asked for leaves them where they were, so that a request
//! that certainly never left can be sent again; after that nobody can have them a second time.

use std::fmt;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;

use super::error::BoxError;

/// Where chunks come from.
#[doc(hidden)]
pub trait Chunks: Send {
    /// The next chunk; nothing after the last one.
    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>>;
}

/// Bytes that come chunk by chunk, once. Clones share them.
#[derive(Clone)]
pub struct Source {
    length: Option<u64>,
    chunks: Home,
}

type Home = Arc<Mutex<Option<Box<dyn Chunks>>>>;

impl Source {
    /// So many bytes, if that is known.
    #[doc(hidden)]
    #[must_use]
    pub fn new(length: Option<u64>, chunks: impl Chunks + 'static) -> Self {
        Self { length, chunks: Arc::new(Mutex::new(Some(Box::new(chunks)))) }
    }

    /// How many bytes there are, if that is known.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// Whether nobody has begun to read them.
    #[must_use]
    pub fn is_fresh(&self) -> bool {
        locked(&self.chunks).is_some()
    }

    /// Takes them; nothing when somebody else did.
    pub(crate) fn take(&self) -> Option<Flow> {
        let chunks = locked(&self.chunks).take()?;
        Some(Flow { home: Some(Arc::clone(&self.chunks)), chunks: Some(chunks), left: self.length })
    }
}

impl From<Bytes> for Source {
    fn from(bytes: Bytes) -> Self {
        Self::new(Some(bytes.len() as u64), Whole(Some(bytes)))
    }
}

/// Two are the same when they are clones.
impl PartialEq for Source {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.chunks, &other.chunks)
    }
}

impl Eq for Source {}

impl fmt::Debug for Source {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.length {
            Some(length) => write!(formatter, "Source({length} bytes)"),
            None => formatter.write_str("Source"),
        }
    }
}

/// Nothing is half done when another thread panicked here.
fn locked(home: &Home) -> std::sync::MutexGuard<'_, Option<Box<dyn Chunks>>> {
    home.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Chunks that somebody has taken. Dropped before the first was asked for, they go back.
pub(crate) struct Flow {
    home: Option<Home>,
    chunks: Option<Box<dyn Chunks>>,
    left: Option<u64>,
}

impl Flow {
    /// The next chunk; nothing after the last one, or after an error.
    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
        self.home = None;
        let Some(chunks) = &mut self.chunks else { return Poll::Ready(None) };
        let chunk = chunks.poll_chunk(context);
        match &chunk {
            Poll::Ready(Some(Ok(bytes))) => {
                self.left = self.left.map(|left| left.saturating_sub(bytes.len() as u64));
            }
            Poll::Ready(_) => self.chunks = None,
            Poll::Pending => {}
        }
        chunk
    }

    /// How many bytes are to come, if that is known.
    pub(crate) fn left(&self) -> Option<u64> {
        self.left
    }

    /// All that is left; one byte beyond the limit at most is more than was wanted.
    pub(crate) async fn collect(&mut self, limit: usize) -> Result<Bytes, BoxError> {
        let mut all = Vec::new();
        while let Some(chunk) = poll_fn(|context| self.poll(context)).await {
            all.extend_from_slice(&chunk?);
            if all.len() > limit {
                break;
            }
        }
        Ok(Bytes::from(all))
    }
}

impl Drop for Flow {
    fn drop(&mut self) {
        if let (Some(home), Some(chunks)) = (self.home.take(), self.chunks.take()) {
            *locked(&home) = Some(chunks);
        }
    }
}

/// One chunk, which is in memory.
struct Whole(Option<Bytes>);

impl Chunks for Whole {
    fn poll_chunk(&mut self, _: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
        Poll::Ready(self.0.take().filter(|bytes| !bytes.is_empty()).map(Ok))
    }
}

/// Several, one after the other.
struct Chain {
    sources: std::vec::IntoIter<Source>,
    now: Option<Flow>,
}

impl Chunks for Chain {
    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
        loop {
            if let Some(flow) = &mut self.now {
                match flow.poll(context) {
                    Poll::Ready(None) => self.now = None,
                    other => return other,
                }
            }
            let Some(next) = self.sources.next() else { return Poll::Ready(None) };
            match next.take() {
                Some(flow) => self.now = Some(flow),
                None => return Poll::Ready(Some(Err("the stream was read before".into()))),
            }
        }
    }
}

/// Several, one after the other.
impl FromIterator<Source> for Source {
    fn from_iter<I: IntoIterator<Item = Self>>(sources: I) -> Self {
        let sources: Vec<Self> = sources.into_iter().collect();
        let length = sources.iter().try_fold(0_u64, |sum, source| sum.checked_add(source.length?));
        Self::new(length, Chain { sources: sources.into_iter(), now: None })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::task::Waker;

    fn next(flow: &mut Flow) -> Option<String> {
        match flow.poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(Some(Ok(bytes))) => Some(String::from_utf8_lossy(&bytes).into_owned()),
            Poll::Ready(Some(Err(error))) => Some(error.to_string()),
            Poll::Ready(None) | Poll::Pending => None,
        }
    }

    #[test]
    fn what_nobody_began_to_read_is_there_again() {
        let source = Source::from(Bytes::from_static(b"abc"));
        drop(source.take());
        assert!(source.is_fresh());
        let mut flow = source.clone().take().unwrap_or_else(|| unreachable!());
        assert_eq!((flow.left(), next(&mut flow), flow.left()), (Some(3), Some("abc".to_owned()), Some(0)));
        drop(flow);
        assert!(!source.is_fresh() && source.take().is_none());
    }

    #[test]
    fn several_follow_each_other() {
        let parts = ["a", "", "b"].map(|text| Source::from(Bytes::from_static(text.as_bytes())));
        let whole: Source = parts.into_iter().collect();
        assert_eq!(whole.length(), Some(2));
        let mut flow = whole.take().unwrap_or_else(|| unreachable!());
        assert_eq!([next(&mut flow), next(&mut flow), next(&mut flow)], [Some("a".to_owned()), Some("b".to_owned()), None]);
    }
}
