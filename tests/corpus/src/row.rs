//! What became of one document.

use serde_json::{Value, json};

/// How generation ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Outcome {
    /// There is a crate.
    Generated,
    /// There are errors, and every one has a place.
    Refused,
    /// There are errors, and one tells no place.
    Unplaced,
    /// The library panicked.
    Panicked,
    /// The process died: its stack ran over, or memory.
    #[default]
    Died,
    /// It did not end in time.
    Endless,
}

impl Outcome {
    /// The word in the table.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Generated => "generated",
            Self::Refused => "refused",
            Self::Unplaced => "UNPLACED",
            Self::Panicked => "PANICKED",
            Self::Died => "DIED",
            Self::Endless => "ENDLESS",
        }
    }

    fn from_word(word: &str) -> Self {
        [Self::Generated, Self::Refused, Self::Unplaced, Self::Panicked, Self::Endless]
            .into_iter()
            .find(|outcome| outcome.word() == word)
            .unwrap_or(Self::Died)
    }
}

/// What came back of what was sent through the generated crate.
#[derive(Clone, Debug, Default)]
pub struct Trip {
    /// Values that were made.
    pub made: u64,
    /// Those that came back as they were.
    pub kept: u64,
    /// Calls that were made.
    pub called: u64,
    /// Those that arrived unchanged, and so did their answers.
    pub arrived: u64,
    /// What went wrong, one line each.
    pub faults: Vec<String>,
}

impl Trip {
    /// As the program reports it.
    pub fn from_json(value: &Value) -> Self {
        let number = |key: &str| value.get(key).and_then(Value::as_u64).unwrap_or_default();
        let faults = value.get("faults").and_then(Value::as_array).into_iter().flatten();
        Self {
            made: number("made"),
            kept: number("kept"),
            called: number("called"),
            arrived: number("arrived"),
            faults: faults.filter_map(|fault| Some(fault.as_str()?.replace(['\n', '\t'], " "))).collect(),
        }
    }
}

/// One line of the table.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// Path below the folder.
    pub name: String,
    /// Name of the crate.
    pub krate: String,
    /// What the folder's index says.
    pub valid: Option<bool>,
    /// Version the document is written in.
    pub version: String,
    /// How generation ended.
    pub outcome: Outcome,
    /// The first error: code, place, message.
    pub error: String,
    /// Whether the crate compiles; `None` if nobody tried.
    pub compiled: Option<bool>,
    /// Warnings of rustc.
    pub lints: u64,
    /// The first thing rustc said.
    pub complaint: String,
    /// What came back of what was sent through the crate; `None` if nobody tried.
    pub trip: Option<Trip>,
    /// Warnings of the generator.
    pub warnings: u64,
    /// Fields with a type of their own.
    pub typed: u64,
    /// Fields that are bare JSON values.
    pub untyped: u64,
    /// Operations generated.
    pub operations: u64,
    /// Operations left out.
    pub left_out: u64,
    /// Lines of Rust, the runtime included.
    pub lines: u64,
    /// Bytes of Rust, the runtime included.
    pub bytes: u64,
    /// Seconds of generation.
    pub seconds: f64,
    /// Greatest memory of the process, in MB; 0 where the system does not tell.
    pub megabytes: u64,
}

impl Row {
    /// Whether nothing happened that must not happen.
    pub fn is_well(&self) -> bool {
        matches!(self.outcome, Outcome::Generated | Outcome::Refused)
            && self.compiled != Some(false)
            && self.lints == 0
            && self.trip.as_ref().is_none_or(|trip| trip.faults.is_empty())
    }

    /// As the process that generated it writes it.
    pub fn to_json(&self) -> Value {
        json!({
            "version": self.version, "outcome": self.outcome.word(), "error": self.error, "warnings": self.warnings,
            "typed": self.typed, "untyped": self.untyped, "operations": self.operations, "left_out": self.left_out,
            "lines": self.lines, "bytes": self.bytes, "seconds": self.seconds, "megabytes": self.megabytes,
        })
    }

    /// As the process that asked for it reads it.
    pub fn from_json(value: &Value) -> Self {
        let text = |key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let number = |key: &str| value.get(key).and_then(Value::as_u64).unwrap_or_default();
        Self {
            version: text("version"),
            outcome: Outcome::from_word(&text("outcome")),
            error: text("error"),
            warnings: number("warnings"),
            typed: number("typed"),
            untyped: number("untyped"),
            operations: number("operations"),
            left_out: number("left_out"),
            lines: number("lines"),
            bytes: number("bytes"),
            seconds: value.get("seconds").and_then(Value::as_f64).unwrap_or_default(),
            megabytes: number("megabytes"),
            ..Self::default()
        }
    }
}
