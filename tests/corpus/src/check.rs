//! Compiles generated crates: one workspace of them all, so that what they depend on is built once and Cargo fills every core.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use super::row::{Outcome, Row};
use super::sweep::Progress;

/// How often the workspace is mended when Cargo refuses the manifest of a crate.
const ATTEMPTS: usize = 20;

/// How many complaints about a crate are kept in its file below `complaints`.
const KEPT: usize = 40;

/// Compiles every crate that was generated with all its features, and notes in its row what rustc said. With `probes`, it is built with those
/// that the program beside it needs, and so is the program.
pub fn check(rows: &mut [Row], out: &Path, jobs: usize, probes: bool) -> Result<(), String> {
    // The versions this repository is tested with, and no look at a registry.
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../Cargo.lock");
    fs::copy(lock, out.join("Cargo.lock")).map_err(|error| format!("cannot copy Cargo.lock: {error}"))?;
    let complaints = out.join("complaints");
    if rows.iter().all(|row| row.compiled.is_none()) {
        let _ = fs::remove_dir_all(&complaints);
    }
    fs::create_dir_all(&complaints).map_err(|error| error.to_string())?;
    let wanted = |row: &&mut Row| row.outcome == Outcome::Generated && row.compiled != Some(false);
    let mut members = Vec::new();
    for row in rows.iter_mut().filter(wanted) {
        row.compiled = Some(false);
        members.push(row.krate.clone());
    }
    for _ in 0..ATTEMPTS {
        let run = cargo(&members, out, jobs, probes)?;
        if let Some(broken) = members.iter().position(|krate| run.refused.contains(&format!("/{krate}/Cargo.toml"))) {
            let krate = members.remove(broken);
            if let Some(row) = rows.iter_mut().find(|row| row.krate == krate) {
                row.complaint = format!("manifest: {}", run.refused.replace(['\n', '\t'], " "));
            }
            continue;
        }
        if run.said.is_empty() && !members.is_empty() {
            return Err(format!("cargo checked nothing: {}", run.refused));
        }
        for row in rows.iter_mut() {
            let Some(said) = run.said.get(&row.krate) else { continue };
            row.compiled = Some(said.compiled);
            row.lints = row.lints.max(said.warnings);
            if row.complaint.is_empty() {
                row.complaint = said.messages.first().map(|message| first_line(message)).unwrap_or_default();
            }
            if !said.messages.is_empty() {
                let text = said.messages.join("\n");
                fs::write(complaints.join(format!("{}.txt", row.krate)), text).map_err(|error| error.to_string())?;
            }
            if let Some(said) = run.said.get(&format!("probes/{}", row.krate)).filter(|said| !said.messages.is_empty()) {
                let text = said.messages.join("\n");
                fs::write(complaints.join(format!("probe-{}.txt", row.krate)), text).map_err(|error| error.to_string())?;
            }
        }
        return Ok(());
    }
    Err("too many manifests that Cargo refuses".to_owned())
}

/// What Cargo said in one run.
#[derive(Default)]
struct Run {
    said: BTreeMap<String, Said>,
    /// Its own errors, as text.
    refused: String,
}

/// What rustc said about a crate.
#[derive(Default)]
struct Said {
    compiled: bool,
    warnings: u64,
    messages: Vec<String>,
}

fn cargo(members: &[String], out: &Path, jobs: usize, probes: bool) -> Result<Run, String> {
    let folders: &[&str] = if probes { &["crates", "probes"] } else { &["crates"] };
    let both = members.iter().flat_map(|krate| folders.iter().map(move |folder| format!("    \"{folder}/{krate}\",\n")));
    let list: String = both.collect();
    let what: &[&str] = if probes { &["build", "--bins"] } else { &["check", "--lib", "--all-features"] };
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [\n{list}]\n");
    fs::write(out.join("Cargo.toml"), manifest).map_err(|error| error.to_string())?;
    let errors = out.join("cargo.err");
    let file = fs::File::create(&errors).map_err(|error| error.to_string())?;
    let mut child = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(what)
        .args(["--workspace", "--keep-going", "--offline", "--message-format=json"])
        .arg(format!("--jobs={jobs}"))
        .current_dir(out)
        .env("CARGO_TARGET_DIR", out.join("target"))
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(file)
        .spawn()
        .map_err(|error| format!("cannot start cargo: {error}"))?;
    let progress = Progress::new("compiled", members.len());
    let mut run = Run::default();
    for line in child.stdout.take().into_iter().flat_map(|out| BufReader::new(out).lines()).map_while(Result::ok) {
        let Ok(message) = serde_json::from_str::<Value>(&line) else { continue };
        let Some(krate) = krate(&message, out) else { continue };
        let said = run.said.entry(krate.clone()).or_default();
        match message.get("reason").and_then(Value::as_str) {
            Some("compiler-artifact") if krate.starts_with("probes/") => {}
            Some("compiler-artifact") => {
                said.compiled = true;
                progress.step(&krate);
            }
            Some("compiler-message") => said.add(message.get("message").unwrap_or(&Value::Null)),
            _ => {}
        }
    }
    progress.end();
    child.wait().map_err(|error| error.to_string())?;
    run.refused = fs::read_to_string(&errors)
        .unwrap_or_default()
        .lines()
        .filter(|line| !line.starts_with("    Checking "))
        .collect::<Vec<_>>()
        .join("\n");
    Ok(run)
}

/// The crate a message speaks of, if it is one of ours.
fn krate(message: &Value, out: &Path) -> Option<String> {
    let manifest = PathBuf::from(message.get("manifest_path")?.as_str()?);
    let inside = manifest.strip_prefix(out.join("crates")).or_else(|_| manifest.strip_prefix(out)).ok()?;
    Some(inside.parent()?.to_str()?.to_owned())
}

impl Said {
    fn add(&mut self, message: &Value) {
        let text = |key: &str| message.get(key).and_then(Value::as_str).unwrap_or_default();
        // The sums at the end (`3 warnings emitted`) point at nothing.
        if message.get("spans").and_then(Value::as_array).is_none_or(Vec::is_empty) {
            return;
        }
        if text("level") == "warning" {
            self.warnings += 1;
        }
        if self.messages.len() < KEPT && matches!(text("level"), "warning" | "error") {
            // Errors are what people look for first.
            let at = if text("level") == "error" {
                self.messages.iter().take_while(|m| m.starts_with("error")).count()
            } else {
                self.messages.len()
            };
            self.messages.insert(at, text("rendered").to_owned());
        }
    }
}

/// Headline and place of a message.
fn first_line(message: &str) -> String {
    let mut lines = message.lines();
    let headline = lines.next().unwrap_or_default();
    let place = lines.next().and_then(|line| line.trim().strip_prefix("--> ")).unwrap_or_default();
    let place = place.rsplit_once("/src/").map_or(place, |(_, file)| file);
    format!("{headline} ({place})").replace('\t', " ")
}
