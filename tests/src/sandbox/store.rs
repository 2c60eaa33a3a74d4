//! Where a gateway keeps what it knows.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};

use aggpay::runtime::server::Failure;

/// Keeps a gateway's state, and lets one step at a time change it.
///
/// Rules about money look at several tables at once (is the sum of all refunds within the payment?), so the unit of access is not
/// a row but a step: steps never overlap. A step that fails has changed nothing; those of this sandbox check everything first.
pub trait Store<S>: Send + Sync + 'static {
    /// Runs one step.
    fn step<T>(&self, step: impl FnOnce(&mut S) -> Result<T, Failure>) -> Result<T, Failure>;
}

/// Keeps the state in memory.
#[derive(Debug, Default)]
pub struct Memory<S>(Mutex<S>);

impl<S: Send + 'static> Store<S> for Memory<S> {
    fn step<T>(&self, step: impl FnOnce(&mut S) -> Result<T, Failure>) -> Result<T, Failure> {
        step(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Something that is known by an id.
pub trait Row {
    /// The id.
    fn id(&self) -> &str;
}

/// Rows in the order in which they were added.
#[derive(Debug)]
pub struct Table<R> {
    rows: BTreeMap<u64, R>,
    places: HashMap<String, u64>,
    added: u64,
}

impl<R> Default for Table<R> {
    fn default() -> Self {
        Self { rows: BTreeMap::new(), places: HashMap::new(), added: 0 }
    }
}

impl<R: Row> Table<R> {
    /// Adds a row. A row of the same id is forgotten.
    pub fn add(&mut self, row: R) {
        self.remove(row.id());
        self.added += 1;
        self.places.insert(row.id().to_owned(), self.added);
        self.rows.insert(self.added, row);
    }

    /// The row of this id.
    pub fn get(&self, id: &str) -> Option<&R> {
        self.rows.get(self.places.get(id)?)
    }

    /// The row of this id, to be changed.
    pub fn get_mut(&mut self, id: &str) -> Option<&mut R> {
        self.rows.get_mut(self.places.get(id)?)
    }

    /// Takes the row of this id away.
    pub fn remove(&mut self, id: &str) -> Option<R> {
        self.rows.remove(&self.places.remove(id)?)
    }

    /// All rows, the newest first.
    pub fn newest(&self) -> impl Iterator<Item = &R> {
        self.rows.values().rev()
    }

    /// All rows, to be changed, the oldest first.
    pub fn oldest_mut(&mut self) -> impl Iterator<Item = &mut R> {
        self.rows.values_mut()
    }
}
