//! Work that can be done at once, in an order that nobody can see.

use std::num::NonZero;
use std::sync::{Mutex, PoisonError};
use std::thread;

/// A piece of work that depends on no other.
pub type Job<'a, T> = Box<dyn FnOnce() -> T + Send + 'a>;

/// As much as the main thread usually has: what is nested deeply recurses deeply, and whoever calls may have less.
const STACK: usize = 8 << 20;

/// Does the jobs, as many at once as there are processors, and returns what they made in the order in which they were given.
pub fn run<T: Send>(jobs: Vec<Job<'_, T>>) -> Vec<T> {
    let helpers = thread::available_parallelism().map_or(1, NonZero::get).min(jobs.len());
    let done = Mutex::new(Vec::with_capacity(jobs.len()));
    let queue = Mutex::new(jobs.into_iter().enumerate());
    let work = || {
        loop {
            let next = queue.lock().unwrap_or_else(PoisonError::into_inner).next();
            let Some((index, job)) = next else { break };
            let made = job();
            done.lock().unwrap_or_else(PoisonError::into_inner).push((index, made));
        }
    };
    thread::scope(|scope| {
        let helping = (0..helpers).filter(|_| thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work).is_ok()).count();
        if helping == 0 {
            work();
        }
    });
    let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, made)| made).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_jobs() {
        let jobs: Vec<Job<'_, usize>> = (0..100_usize).map(|index| Box::new(move || index) as Job<'_, usize>).collect();
        assert_eq!(run(jobs), (0..100).collect::<Vec<_>>());
    }
}
