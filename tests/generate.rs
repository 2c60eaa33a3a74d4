//! The build script of packages that are a generated crate: generates from `openapi.yaml` in the package's folder, under the
//! package's name, through the generator's own library.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use generator::source::Files;
use generator::{Options, generate};

const SPEC: &str = "openapi.yaml";
const NAME: &str = env!("CARGO_PKG_NAME");

/// Reads files from this machine.
struct Disk;

impl Files for Disk {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        fs::read(path).map_err(|error| error.to_string())
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={SPEC}");
    let options = Options {
        spec: SPEC.to_owned(),
        config: "generator.toml".to_owned(),
        config_required: false,
        name: Some(NAME.to_owned()),
        strict: true,
    };
    let outcome = generate(&options, &Disk);
    let findings = outcome.diagnostics.to_plain(&outcome.sources);
    let tree = outcome.tree.ok_or(format!("the generator refuses {SPEC}:\n{findings}"))?;
    let out = Path::new(&env::var("OUT_DIR")?).join(NAME);
    // A file that is no longer made would be a module twice.
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    for (path, bytes) in tree {
        let Some(file) = path.strip_prefix(NAME).and_then(|path| path.strip_prefix("/src/")) else { continue };
        let target = out.join(file);
        fs::create_dir_all(target.parent().ok_or("a file has a folder")?)?;
        // What is included may have no words about the whole crate; the library has its own.
        let text = String::from_utf8(bytes)?;
        let inner = |line: &&str| file != "lib.rs" || !(line.starts_with("//!") || line.starts_with("#!["));
        fs::write(target, text.lines().filter(inner).fold(String::new(), |all, line| all + line + "\n"))?;
    }
    Ok(())
}
