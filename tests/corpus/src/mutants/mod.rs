//! The proof over damaged documents: no panic, no stack that runs over, no Rust that is none, and no refusal without a place.
//!
//! A mutant is a function of the seed and its number, so that each can be made again alone. It goes through the whole library, on a thread of
//! its own with the ordinary stack, which carries its number: when a stack runs over, the last words of the process name it.

mod change;
mod numbers;

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::panic;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use generator::diag::{Code, Severity};
use generator::source::Files;
use generator::{Outcome, generate};
use serde_json::Value;

use crate::one::{Disk, options};
use crate::sweep::Progress;
use numbers::Numbers;

const USAGE: &str = "\
usage: mutants DIR [options]

Damages the OpenAPI documents below DIR and runs each through the whole generator, in memory.

  --count N        how many mutants [default: 100000]
  --seed N         which ones: the same seed makes the same mutants [default: 1]
  --size BYTES     documents larger than this are left alone [default: 20000]
  --only N         mutant N alone, which is also written to the output folder
  --out FOLDER     where mutants go that the library does not survive [default: target/mutants]
  --jobs N         threads [default: one for each core]";

/// A document to damage.
#[derive(Debug)]
pub struct Origin {
    /// Where it is.
    pub path: String,
    /// Its text.
    text: Vec<u8>,
    /// Its content.
    tree: Value,
}

/// What became of a run.
#[derive(Debug, Default)]
pub struct Report {
    /// Mutants that a crate was made from.
    pub generated: usize,
    /// Mutants that were refused, each error with a place.
    pub refused: usize,
    /// Refusals by their first error.
    pub codes: BTreeMap<String, usize>,
    /// What must not happen: number of the mutant, document, reason.
    pub failures: Vec<(usize, String, String)>,
}

/// Reads one document, whatever else is wrong with it. `None` when it is no tree, or too large.
pub fn origin(path: &Path, limit: usize) -> Option<Origin> {
    let text = fs::read(path).ok().filter(|text| text.len() <= limit)?;
    let path = path.to_str()?.to_owned();
    let tree = generator::load::file(&path, &Disk, &mut Default::default(), &mut Default::default())?.to_json();
    Some(Origin { path, text, tree })
}

/// The bytes of a mutant.
pub fn mutant(origins: &[Origin], seed: u64, number: usize) -> Option<(&Origin, Vec<u8>)> {
    let mut numbers = Numbers::new(seed, number);
    let origin = origins.get(numbers.below(origins.len()))?;
    Some((origin, change::change(origin, &mut numbers)))
}

/// Makes mutants and runs them; those that fail are written to `out`.
pub fn run(origins: &[Origin], seed: u64, mutants: std::ops::Range<usize>, jobs: usize, out: &Path) -> Report {
    let said: &'static Mutex<BTreeMap<String, String>> = Box::leak(Box::default());
    panic::set_hook(Box::new(move |info| {
        if let (Ok(mut said), Some(name)) = (said.lock(), thread::current().name()) {
            said.insert(name.to_owned(), info.to_string().replace('\n', " "));
        }
    }));
    let (next, progress, report) =
        (AtomicUsize::new(mutants.start), Progress::new("mutants", mutants.len()), Mutex::new(Report::default()));
    thread::scope(|scope| {
        for _ in 0..jobs {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let Some((origin, bytes)) = mutant(origins, seed, number).filter(|_| number < mutants.end) else { return };
                    let name = format!("mutant {number}");
                    let files = Mutated { path: &origin.path, bytes: &bytes };
                    let body = || generate(&options(&origin.path, "mutant"), &files);
                    let verdict = thread::scope(|scope| {
                        let started = thread::Builder::new().name(name.clone()).spawn_scoped(scope, body);
                        started.map(|thread| thread.join().map(|outcome| judge(&outcome)))
                    });
                    let verdict = match verdict {
                        Ok(Ok(verdict)) => verdict,
                        Ok(Err(_)) => {
                            Err(said.lock().ok().and_then(|mut said| said.remove(&name)).unwrap_or_else(|| "panicked".to_owned()))
                        }
                        Err(error) => Err(format!("no thread: {error}")),
                    };
                    if verdict.is_err() || mutants.len() == 1 {
                        save(out, &origin.path, number, &bytes);
                    }
                    if let Ok(mut report) = report.lock() {
                        report.add(number, origin, verdict);
                    }
                    progress.step(&name);
                }
            });
        }
    });
    progress.end();
    let _ = panic::take_hook();
    report.into_inner().unwrap_or_default()
}

/// The first error's code of a refusal, nothing of a success; an error for what must not be.
fn judge(outcome: &Outcome) -> Result<Option<Code>, String> {
    let errors = || outcome.diagnostics.iter().filter(|finding| finding.severity == Severity::Error);
    // People read the findings; drawing them must survive anything as well.
    let shown = outcome.diagnostics.to_plain(&outcome.sources);
    if let Some(error) = errors().find(|error| error.code == Code::Internal) {
        return Err(format!("made what is no Rust: {}", error.message));
    }
    if let Some(error) = errors().find(|error| error.span().is_none_or(|span| outcome.sources.path(span.file).is_empty())) {
        return Err(format!("no place: {}: {}", error.code, error.message));
    }
    match (errors().next(), &outcome.tree) {
        (Some(error), None) => Ok(Some(error.code)),
        (None, Some(_)) => Ok(None),
        _ => Err(format!("neither made nor refused: {shown}")),
    }
}

impl Report {
    fn add(&mut self, number: usize, origin: &Origin, verdict: Result<Option<Code>, String>) {
        match verdict {
            Ok(None) => self.generated += 1,
            Ok(Some(code)) => {
                self.refused += 1;
                *self.codes.entry(code.word().to_owned()).or_default() += 1;
            }
            Err(reason) => self.failures.push((number, origin.path.clone(), reason)),
        }
    }
}

/// The disk, with one file damaged.
struct Mutated<'a> {
    path: &'a str,
    bytes: &'a [u8],
}

impl Files for Mutated<'_> {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        if path == self.path { Ok(self.bytes.to_vec()) } else { Disk.read(path) }
    }
}

fn save(out: &Path, path: &str, number: usize, bytes: &[u8]) {
    let ending = path.rsplit_once('.').map_or("yaml", |(_, ending)| ending);
    // That it cannot be written is no reason to forget the failure itself.
    let _ = fs::create_dir_all(out).and_then(|()| fs::write(out.join(format!("{number}.{ending}")), bytes));
}

/// Runs the program.
pub fn main() -> ExitCode {
    match arguments().and_then(|arguments| arguments.run()) {
        Ok(code) => code,
        Err(message) => {
            crate::say(&format!("{message}\n"));
            ExitCode::from(2)
        }
    }
}

struct Arguments {
    dir: PathBuf,
    count: usize,
    seed: u64,
    size: usize,
    only: Option<usize>,
    out: PathBuf,
    jobs: usize,
}

fn arguments() -> Result<Arguments, String> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    let cores = thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let mut found = Arguments {
        dir: PathBuf::new(),
        count: 100_000,
        seed: 1,
        size: 20_000,
        only: None,
        out: target.join("mutants"),
        jobs: cores,
    };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let mut number = || {
            let text = words.next().unwrap_or_default();
            text.parse::<usize>().map_err(|_| format!("`{word}` takes a number\n\n{USAGE}"))
        };
        match word.as_str() {
            "--count" => found.count = number()?,
            "--seed" => found.seed = u64::try_from(number()?).unwrap_or_default(),
            "--size" => found.size = number()?,
            "--only" => found.only = Some(number()?),
            "--jobs" => found.jobs = number()?.max(1),
            "--out" => found.out = words.next().unwrap_or_default().into(),
            "--help" | "-h" => return Err(USAGE.to_owned()),
            other if other.starts_with('-') || found.dir != Path::new("") => {
                return Err(format!("`{other}` is not known\n\n{USAGE}"));
            }
            other => found.dir = other.into(),
        }
    }
    if found.dir == Path::new("") { Err(USAGE.to_owned()) } else { Ok(found) }
}

impl Arguments {
    fn run(&self) -> Result<ExitCode, String> {
        let origins: Vec<Origin> = crate::find(&self.dir)?.iter().filter_map(|found| origin(&found.path, self.size)).collect();
        if origins.is_empty() {
            return Err(format!("there is no document of at most {} bytes below `{}`", self.size, self.dir.display()));
        }
        let mutants = self.only.map_or(0..self.count, |number| number..number + 1);
        let total = mutants.len();
        let report = run(&origins, self.seed, mutants, self.jobs, &self.out);
        let mut text = format!(
            "{total} mutants of {} documents (seed {}): {} generated, {} refused with a place, {} failed\n",
            origins.len(),
            self.seed,
            report.generated,
            report.refused,
            report.failures.len()
        );
        for (code, count) in &report.codes {
            text.push_str(&format!("  refused {count:>6}  {code}\n"));
        }
        for (number, path, reason) in &report.failures {
            text.push_str(&format!("FAILED {number}, from {path}: {reason}\n"));
        }
        std::io::stdout().write_all(text.as_bytes()).map_err(|error| error.to_string())?;
        Ok(if report.failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}
