//! Building twice compiles once: the generator runs again when its document changed, and not before.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, reason = "a test may fail loudly")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;
use std::{env, fs};

use serde_json::Value;

#[test]
fn a_build_without_changes_compiles_nothing() {
    let first = Build::run();
    let again = Build::run();
    assert!(again.stale.is_empty(), "compiled although nothing changed: {:?}", again.stale);

    let code = first.out.join("api/api/orders.rs");
    let runtime = first.out.join("api/runtime/mod.rs");
    let text = fs::read(&code).unwrap();
    let written = fs::metadata(&runtime).unwrap().modified().unwrap();

    // The document is newer than what was made of it, and a file is gone: the generator runs, and writes that one only.
    fs::remove_file(&code).unwrap();
    let document = Path::new(env!("CARGO_MANIFEST_DIR")).join("openapi.yaml");
    fs::File::options().append(true).open(document).unwrap().set_modified(SystemTime::now()).unwrap();
    let changed = Build::run();
    assert_eq!(changed.stale, ["build_script"]);
    assert_eq!(fs::read(&code).unwrap(), text);
    assert_eq!(fs::metadata(&runtime).unwrap().modified().unwrap(), written, "written again although it is the same");

    let last = Build::run();
    assert!(last.stale.is_empty(), "compiled although nothing changed since: {:?}", last.stale);
}

/// What a build did.
struct Build {
    /// Libraries and programs that were compiled.
    stale: Vec<String>,
    /// The folder that the build script writes to.
    out: PathBuf,
}

impl Build {
    fn run() -> Self {
        let mut cargo = Command::new(env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
        let output = cargo
            .args(["build", "--offline", "--package", "build-script", "--lib", "--message-format", "json"])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .env("CARGO_TARGET_DIR", target())
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let messages: Vec<Value> =
            output.stdout.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).collect();
        let compiled = messages.iter().filter(|message| message["fresh"] == false);
        let ours = |message: &&Value| {
            message["reason"] == "build-script-executed" && message["package_id"].as_str().unwrap().contains("build-script")
        };
        Self {
            stale: compiled.map(|message| message["target"]["name"].as_str().unwrap().to_owned()).collect(),
            out: messages.iter().find(ours).unwrap()["out_dir"].as_str().unwrap().into(),
        }
    }
}

/// The folder that this test itself was built into, so that what it needs is there already.
fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().to_owned()
}
