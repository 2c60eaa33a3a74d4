//! What payers do.

use aggpay::justap::server::Failure;

use super::state::State;
use super::{Gateway, charges};
use crate::sandbox::store::Store;

impl<S: Store<State>> Gateway<S> {
    /// The payer pays.
    ///
    /// # Errors
    /// When there is no such charge, or it is no longer open.
    pub fn pay(&self, charge_id: &str) -> Result<(), Failure> {
        self.step(|state, now| charges::pay(state, now, charge_id))
    }

    /// Lets time take its course without anybody calling.
    pub fn tick(&self) {
        // A step that does nothing cannot fail.
        let _ = self.step(|_, _| Ok(()));
    }
}
