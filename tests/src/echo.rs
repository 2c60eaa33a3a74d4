//! Handlers: one that records what reaches it and answers what it is told, one that offers nothing.

use std::sync::{Arc, Mutex, PoisonError};

use aggpay::runtime::json;
use aggpay::runtime::server::{Call, Failure};
use aggpay::runtime::{Model, Object};
use serde_json::Value;

use crate::cases::write_input;

/// Implements every trait of every gateway: records the call and does what its script says.
#[derive(Clone, Default)]
pub struct Echo(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    script: Script,
    seen: Vec<Seen>,
}

/// What an [`Echo`] does when it is called.
#[derive(Clone, Debug, Default)]
pub enum Script {
    /// Says that it does not offer this.
    #[default]
    Nothing,
    /// Answers this, read as the operation's own type.
    Answer(Value),
    /// Fails with this status and body.
    Failure(u16, Value),
    /// Fails as a handler with a reason of its own does.
    Told(Failure),
    /// Breaks.
    Panic,
}

/// A call that reached a handler.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The operation's id.
    pub operation: &'static str,
    /// Who called.
    pub api_key: Option<String>,
    /// With what.
    pub input: Value,
}

impl Echo {
    /// Says what to do from now on.
    pub fn script(&self, script: Script) {
        self.state(|state| state.script = script);
    }

    /// The calls since this was last asked.
    pub fn take(&self) -> Vec<Seen> {
        self.state(|state| std::mem::take(&mut state.seen))
    }

    /// What every generated method does.
    pub(crate) async fn answer<I: Object, O: Model>(&self, call: Call<I>) -> Result<O, Failure> {
        let seen = Seen { operation: call.operation.id, api_key: call.api_key.clone(), input: write_input(&call.input) };
        let script = self.state(|state| {
            state.seen.push(seen);
            state.script.clone()
        });
        match script {
            Script::Nothing => Err(Failure::not_implemented()),
            Script::Answer(answer) => {
                json::decode(answer.to_string().as_bytes()).map_err(|error| Failure::body(599, &error.to_string()))
            }
            Script::Failure(status, body) => Err(Failure::body(status, &body)),
            Script::Told(failure) => Err(failure),
            Script::Panic => panic!("this handler was told to break"),
        }
    }

    fn state<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Implements every trait of every gateway and no method of any.
#[derive(Clone, Copy)]
pub struct Silent;
