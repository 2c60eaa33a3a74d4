//! What payers do: scan, pay, fail to pay.

use aggpay::adapay::server::Failure;

use super::state::{Progress, State};
use super::{Gateway, notices, refused, unknown};
use crate::sandbox::store::Store;

impl<S: Store<State>> Gateway<S> {
    /// The payer scans the code.
    ///
    /// # Errors
    /// When there is no such payment, or it is no longer open.
    pub fn scan(&self, payment_id: &str) -> Result<(), Failure> {
        self.proceed(payment_id, Progress::Scanned)
    }

    /// The payer pays.
    ///
    /// # Errors
    /// When there is no such payment, or it is no longer open.
    pub fn pay(&self, payment_id: &str) -> Result<(), Failure> {
        self.proceed(payment_id, Progress::Paid(self.0.clock.now()))
    }

    /// The payer's bank refuses.
    ///
    /// # Errors
    /// When there is no such payment, or it is no longer open.
    pub fn fail(&self, payment_id: &str) -> Result<(), Failure> {
        self.proceed(payment_id, Progress::Failed)
    }

    fn proceed(&self, payment_id: &str, progress: Progress) -> Result<(), Failure> {
        self.step(|state, _| {
            let row = state.payments.get_mut(payment_id).ok_or_else(|| unknown("payment"))?;
            if !matches!(row.progress, Progress::Waiting | Progress::Scanned) {
                return Err(refused("payment_status_error", "the payment is no longer open"));
            }
            row.progress = progress;
            let told = notices::of_payment(row);
            state.outbox.extend(told);
            Ok(())
        })
    }
}
