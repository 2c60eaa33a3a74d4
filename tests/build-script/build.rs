//! Generates the crate's code when the document changes, and only then.
//!
//! Copy it as it is. Cargo runs it again when a file that the generator read has changed, and files keep their time of writing
//! when they would become what they are, so a build without changes starts neither the generator nor the compiler.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use generator::output::{Folder, plan, with_manifest};
use generator::source::Files;
use generator::{Options, generate};

fn main() -> Result<(), Box<dyn Error>> {
    let options = Options {
        spec: "openapi.yaml".to_owned(),
        config: "generator.toml".to_owned(),
        config_required: true,
        name: None,
        strict: true,
    };
    let outcome = generate(&options, &Watched);
    let findings = outcome.diagnostics.to_plain(&outcome.sources);
    let tree = outcome.tree.ok_or(format!("the document cannot be generated from:\n{findings}"))?;
    let sources = tree.into_iter().filter_map(|(path, bytes)| {
        let file = path.strip_prefix("orders/src/")?.to_owned();
        let bytes = if file == "lib.rs" { without_inner(&bytes) } else { bytes };
        Some((file, bytes))
    });
    let out = Out(Path::new(&env::var("OUT_DIR")?).join("api"));
    out.write(&with_manifest(sources.collect()))
}

/// Reads files from this machine; whatever was read, Cargo watches.
struct Watched;

impl Files for Watched {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        println!("cargo::rerun-if-changed={path}");
        fs::read(path).map_err(|error| error.to_string())
    }
}

/// The folder that the code goes to.
struct Out(PathBuf);

impl Folder for Out {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        Ok(fs::read(self.0.join(path)).ok())
    }
}

impl Out {
    /// Writes what differs, and removes what is not generated any more.
    fn write(&self, tree: &generator::output::Tree) -> Result<(), Box<dyn Error>> {
        let plan = plan(tree, self)?;
        for path in &plan.remove {
            fs::remove_file(self.0.join(path))?;
        }
        for (path, bytes) in &plan.write {
            let target = self.0.join(path);
            fs::create_dir_all(target.parent().unwrap_or(&self.0))?;
            fs::write(target, bytes)?;
        }
        Ok(())
    }
}

/// Code that is included has no words or attributes about a whole crate: `src/lib.rs` has its own.
fn without_inner(code: &[u8]) -> Vec<u8> {
    let code = String::from_utf8_lossy(code);
    let lines = code.lines().filter(|line| !line.starts_with("//!") && !line.starts_with("#!["));
    lines.flat_map(|line| [line, "\n"]).collect::<String>().into_bytes()
}
