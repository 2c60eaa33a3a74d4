//! Calls from code that is not asynchronous.
//!
//! A client keeps one small runtime, on a thread of its own, for what its blocking calls need done meanwhile: connections and
//! clocks. The thread is started by the first such call and ends with the client. That it never rests matters: connections are
//! shared by all calls of a client, and one that nobody drives would hold up whoever is given it next.

use std::future::Future;
use std::sync::{Mutex, PoisonError};
use std::thread;

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

use crate::runtime::error::{BoxError, Error, Result};

/// Runs the blocking calls of a client.
#[derive(Default)]
pub(super) struct Executor(Mutex<Option<Worker>>);

/// The thread: it ends when this is dropped.
struct Worker {
    handle: Handle,
    _ends_when_dropped: oneshot::Sender<()>,
}

impl Executor {
    /// Waits for a future. Inside asynchronous code that would hold up everybody else there, so it is an error.
    pub(super) fn wait<T>(&self, operation: &'static str, future: impl Future<Output = Result<T>>) -> Result<T> {
        if Handle::try_current().is_ok() {
            let message = "a blocking call inside asynchronous code: await it, or block on it with the runtime's own handle";
            return Err(Error::config(operation, message));
        }
        let handle = self.handle().map_err(|error| Error::config(operation, format!("no runtime: {error}")))?;
        handle.block_on(future)
    }

    fn handle(&self) -> Result<Handle, BoxError> {
        // Nothing is half done if another thread panicked here.
        let mut worker = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(worker) = &*worker {
            return Ok(worker.handle.clone());
        }
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (sender, dropped) = oneshot::channel();
        thread::Builder::new().name(concat!(env!("CARGO_PKG_NAME"), "-blocking").to_owned()).spawn(move || {
            // Nothing is ever sent: the wait ends when the sender is gone.
            let _ = runtime.block_on(dropped);
        })?;
        *worker = Some(Worker { handle: handle.clone(), _ends_when_dropped: sender });
        Ok(handle)
    }
}
