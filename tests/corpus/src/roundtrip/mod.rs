//! Round trips: values made to fit the schemas go through the generated types, calls made up go through client and server of the generated crate.
//!
//! Each crate gets a program of its own beside it, since what is to be tried are its types.

mod plan;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use generator::ir::Api;
use serde_json::Value;

use super::row::{Row, Trip};
use super::sweep::Progress;

const PROBE: &str = include_str!("../../probe/probe.rs");

/// Writes the program for a crate, and what it reads.
pub fn write(api: &Api, root: &Value, krate: &str, out: &Path) -> std::io::Result<()> {
    let plan = plan::plan(api, root);
    let folder = out.join("probes").join(krate);
    let manifest = format!(
        "[package]\nname = \"probe-{krate}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         api = {{ package = \"{krate}\", path = \"../../crates/{krate}\", features = [\"client\", \"server\"] }}\n\
         axum = {{ version = \"0.8\", default-features = false }}\nbytes = \"1\"\nhttp = \"1\"\nserde_json = \"1\"\n\
         tokio = {{ version = \"1\", default-features = false, features = [\"rt\", \"time\"] }}\ntower-service = \"0.3\"\n"
    );
    for (name, text) in [
        ("Cargo.toml", manifest.as_str()),
        ("src/main.rs", &plan.program),
        ("src/probe.rs", PROBE),
        ("plan.json", &plan.values.to_string()),
    ] {
        let path = folder.join(name);
        if fs::read(&path).ok().as_deref() != Some(text.as_bytes()) {
            fs::create_dir_all(path.parent().unwrap_or(&folder))?;
            fs::write(&path, text)?;
        }
    }
    Ok(())
}

/// Runs the programs that were built, and notes in the rows what came back.
pub fn run(rows: &mut [Row], out: &Path) -> Result<(), String> {
    let faults = out.join("faults");
    let _ = fs::remove_dir_all(&faults);
    fs::create_dir_all(&faults).map_err(|error| error.to_string())?;
    let progress = Progress::new("tried", rows.len());
    for row in rows.iter_mut().filter(|row| row.compiled == Some(true)) {
        let trip = one(&row.krate, out);
        if !trip.faults.is_empty() {
            let text = trip.faults.iter().map(|fault| format!("{fault}\n")).collect::<String>();
            fs::write(faults.join(format!("{}.txt", row.krate)), text).map_err(|error| error.to_string())?;
        }
        row.trip = Some(trip);
        progress.step(&row.name);
    }
    progress.end();
    Ok(())
}

fn one(krate: &str, out: &Path) -> Trip {
    let program = out.join("target/debug").join(format!("probe-{krate}"));
    let plan = out.join("probes").join(krate).join("plan.json");
    let done = Command::new(&program).arg(plan).stdin(Stdio::null()).output();
    let broken = |why: String| Trip { faults: vec![why], ..Trip::default() };
    match done {
        Ok(output) => match serde_json::from_slice::<Value>(&output.stdout) {
            Ok(report) => Trip::from_json(&report),
            Err(_) => broken(format!(
                "the program broke: {} {}",
                output.status,
                String::from_utf8_lossy(&output.stderr).replace('\n', " ")
            )),
        },
        Err(error) => broken(format!("the program was not built: {error}")),
    }
}
