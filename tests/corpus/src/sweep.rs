//! Generates many documents at once, a process each, and shows how far it got.

use std::fs;
use std::io::IsTerminal as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::find::Found;
use super::row::{Outcome, Row};
use super::{one, say};

/// No document may take longer. GitHub's, the largest known, takes seconds.
const PATIENCE: Duration = Duration::from_secs(300);

/// How often a process is looked at.
const PAUSE: Duration = Duration::from_millis(5);

/// Generates the documents; one row each, in their order.
pub fn sweep(documents: &[Found], out: &Path, jobs: usize, probe: bool) -> Result<Vec<Row>, String> {
    let program = std::env::current_exe().map_err(|error| format!("cannot find this program: {error}"))?;
    let (next, progress) = (AtomicUsize::new(0), Progress::new("generated", documents.len()));
    let rows = Mutex::new(vec![Row::default(); documents.len()]);
    thread::scope(|scope| {
        for _ in 0..jobs {
            scope.spawn(|| {
                while let Some((index, found)) =
                    { Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|at| Some((at, documents.get(at)?))) }
                {
                    let row = one(&program, found, out, probe);
                    progress.step(&found.name);
                    if let Some(place) = rows.lock().ok().as_mut().and_then(|rows| rows.get_mut(index)) {
                        *place = row;
                    }
                }
            });
        }
    });
    progress.end();
    rows.into_inner().map_err(|_| "a thread of the sweep broke".to_owned())
}

fn one(program: &Path, found: &Found, out: &Path, probe: bool) -> Row {
    let mut command = Command::new(program);
    command.arg(one::FLAG).arg(&found.path).arg(&found.krate).arg(out).args(probe.then_some("--probe"));
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut row = match command.spawn() {
        Ok(child) => wait(child),
        Err(error) => Row { error: format!("cannot start: {error}"), ..Row::default() },
    };
    if row.outcome != Outcome::Generated {
        // What an earlier run made of it must not be taken for this one's.
        let _ = fs::remove_dir_all(out.join("crates").join(&found.krate));
    }
    row.name.clone_from(&found.name);
    row.krate.clone_from(&found.krate);
    row.valid = found.valid;
    row
}

fn wait(mut child: Child) -> Row {
    let start = Instant::now();
    loop {
        match child.try_wait() {
            // One line is all it writes, which a pipe holds.
            Ok(Some(status)) => {
                let text = child.stdout.take().and_then(|mut out| std::io::read_to_string(&mut out).ok()).unwrap_or_default();
                return match serde_json::from_str(&text) {
                    Ok(value) => Row::from_json(&value),
                    Err(_) => Row { error: status.to_string(), ..Row::default() },
                };
            }
            Ok(None) if start.elapsed() > PATIENCE => {
                let _ = child.kill();
                let _ = child.wait();
                return Row { outcome: Outcome::Endless, seconds: start.elapsed().as_secs_f64(), ..Row::default() };
            }
            Ok(None) => thread::sleep(PAUSE),
            Err(error) => return Row { error: error.to_string(), ..Row::default() },
        }
    }
}

/// A bar on a terminal, nothing elsewhere.
pub struct Progress {
    word: &'static str,
    total: usize,
    done: AtomicUsize,
    shown: bool,
}

impl Progress {
    /// Nothing done yet.
    pub fn new(word: &'static str, total: usize) -> Self {
        Self { word, total, done: AtomicUsize::new(0), shown: std::io::stderr().is_terminal() }
    }

    /// One more is done.
    pub fn step(&self, name: &str) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        if self.shown {
            let filled = (done * 30).checked_div(self.total).unwrap_or(30).min(30);
            let name: String = name.chars().rev().take(50).collect::<Vec<_>>().into_iter().rev().collect();
            say(&format!(
                "\r[{}{}] {done}/{} {} {name}\x1b[K",
                "#".repeat(filled),
                " ".repeat(30 - filled),
                self.total,
                self.word
            ));
        }
    }

    /// All is done.
    pub fn end(&self) {
        if self.shown {
            say("\r\x1b[K");
        }
    }
}
