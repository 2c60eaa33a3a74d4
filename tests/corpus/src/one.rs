//! One document, in a process of its own: generates it, writes the crate, and prints what became of it.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::time::Instant;

use generator::diag::{Diagnostics, Severity};
use generator::load::Version;
use generator::output::Tree;
use generator::source::Files;
use generator::{Options, Outcome};

use super::roundtrip;
use super::row::{self, Row};

/// The first word of the command line of such a process; document, name of the crate and output folder follow.
pub const FLAG: &str = "--one";

/// Reads files from this machine.
pub struct Disk;

impl Files for Disk {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        fs::read(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => "no such file".to_owned(),
            _ => error.to_string(),
        })
    }
}

/// The settings of a run without a settings file.
pub fn options(document: &str, krate: &str) -> Options {
    Options {
        spec: document.to_owned(),
        config: String::new(),
        config_required: false,
        name: Some(krate.to_owned()),
        strict: false,
    }
}

/// Generates one document and prints its row.
pub fn main(document: &str, krate: &str, out: &Path, probe: bool) -> ExitCode {
    static SAID: Mutex<String> = Mutex::new(String::new());
    panic::set_hook(Box::new(|info| {
        if let Ok(mut said) = SAID.lock() {
            *said = info.to_string();
        }
    }));
    let start = Instant::now();
    let outcome = panic::catch_unwind(AssertUnwindSafe(|| generator::generate(&options(document, krate), &Disk)));
    let seconds = start.elapsed().as_secs_f64();
    let mut row = match &outcome {
        Ok(outcome) => row(outcome),
        Err(_) => Row {
            outcome: row::Outcome::Panicked,
            error: SAID.lock().map(|said| said.replace('\n', " ")).unwrap_or_default(),
            ..Row::default()
        },
    };
    (row.seconds, row.megabytes) = (seconds, peak());
    let outcome = outcome.ok();
    let document = outcome.as_ref().filter(|outcome| outcome.tree.is_some()).and_then(|outcome| outcome.document.as_ref());
    let probed = match document.filter(|_| probe) {
        Some(document) => {
            let api = generator::model(document, &mut Diagnostics::default());
            roundtrip::write(&api, &document.tree, krate, out)
        }
        None => Ok(()),
    };
    let tree = outcome.and_then(|outcome| outcome.tree).unwrap_or_default();
    if let Err(error) = probed.and_then(|()| write(&tree, krate, &out.join("crates").join(krate))) {
        row.error = format!("cannot write the crate: {error}");
        row.outcome = row::Outcome::Died;
    }
    let line = format!("{}\n", row.to_json());
    if std::io::stdout().write_all(line.as_bytes()).is_err() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn row(outcome: &Outcome) -> Row {
    let errors = || outcome.diagnostics.iter().filter(|finding| finding.severity == Severity::Error);
    let refused = if errors().any(|error| error.span().is_none()) { row::Outcome::Unplaced } else { row::Outcome::Refused };
    let error = errors().next().map(|error| {
        let place = error.span().map(|span| outcome.sources.place(span));
        format!("{}: {}: {}", error.code, place.unwrap_or_default(), error.message.replace(['\n', '\t'], " "))
    });
    let rust = || outcome.tree.iter().flatten().filter(|(path, _)| path.ends_with(".rs")).map(|(_, bytes)| bytes);
    let number = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
    let counts = outcome.counts;
    Row {
        version: outcome.version.map(version).unwrap_or_default().to_owned(),
        outcome: if outcome.tree.is_some() { row::Outcome::Generated } else { refused },
        error: error.unwrap_or_default(),
        warnings: number(outcome.diagnostics.count(Severity::Warning)),
        typed: number(counts.typed),
        untyped: number(counts.untyped),
        operations: number(counts.operations),
        left_out: number(counts.left_out),
        lines: number(rust().map(|bytes| bytes.iter().filter(|byte| **byte == b'\n').count()).sum()),
        bytes: number(rust().map(Vec::len).sum()),
        ..Row::default()
    }
}

const fn version(version: Version) -> &'static str {
    match version {
        Version::V2 => "2.0",
        Version::V30 => "3.0",
        Version::V31 => "3.1",
        Version::V32 => "3.2",
    }
}

/// Writes the crate, and removes what an earlier run left there. What is the same is not touched, so that Cargo need not look at it.
fn write(tree: &Tree, krate: &str, folder: &Path) -> std::io::Result<()> {
    let prefix = format!("{krate}/");
    let mut wanted = BTreeSet::new();
    for (path, bytes) in tree.iter().filter_map(|(path, bytes)| Some((path.strip_prefix(&prefix)?, bytes))) {
        let path = folder.join(path);
        if fs::read(&path).ok().as_ref() != Some(bytes) {
            fs::create_dir_all(path.parent().unwrap_or(folder))?;
            fs::write(&path, bytes)?;
        }
        wanted.insert(path);
    }
    remove(folder, &wanted)
}

fn remove(folder: &Path, wanted: &BTreeSet<PathBuf>) -> std::io::Result<()> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(()) };
    for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
        if path.is_dir() {
            remove(&path, wanted)?;
        } else if !wanted.contains(&path) {
            fs::remove_file(&path)?;
        }
    }
    // Fails, rightly, when something is left in it.
    let _ = fs::remove_dir(folder);
    Ok(())
}

/// The most memory this process ever had, in MB.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).map_or(0, |kilobytes| kilobytes / 1024)
}
