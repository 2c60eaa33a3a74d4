//! Takes every Rust sample out of the pages of the reference and puts a function around it, so that `tests/docs.rs` compiles them all,
//! with warnings denied, in one go. A part of `build.rs`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

/// Writes `samples.rs`: a module for each different sample, and a table of where they stand.
pub fn write(pages: &Path, out: &Path) -> io::Result<()> {
    println!("cargo::rerun-if-changed={}", pages.display());
    println!("cargo::rerun-if-changed=samples.rs");
    let mut samples: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    collect(pages, "", &mut samples)?;
    let mut code = String::new();
    let mut table = String::new();
    for (number, ((module, sample), places)) in samples.iter().enumerate() {
        writeln!(code, "/// {}", places.join(", ")).map_err(io::Error::other)?;
        code.push_str(&wrapped(number, module, sample));
        writeln!(table, "    ({:?}, {}),", places.join(", "), sample.lines().count()).map_err(io::Error::other)?;
    }
    writeln!(
        code,
        "/// Where each sample stands, and how many lines it has.\npub const SAMPLES: &[(&str, usize)] = &[\n{table}];"
    )
    .map_err(io::Error::other)?;
    fs::write(out.join("samples.rs"), code)
}

/// The samples of every page below a folder, by the module whose client they use; the languages share most of them.
fn collect(folder: &Path, prefix: &str, samples: &mut BTreeMap<(String, String), Vec<String>>) -> io::Result<()> {
    let mut entries: Vec<_> = fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{path}/"), samples)?;
            continue;
        }
        let text = fs::read_to_string(entry.path())?;
        for (number, block) in text.split("\n```rust\n").skip(1).enumerate() {
            let sample = block.split("\n```").next().unwrap_or_default();
            let place = format!("{path} #{}", number + 1);
            samples.entry((module(&path, sample), sample.to_owned())).or_default().push(place);
        }
    }
    Ok(())
}

/// The module of the crate that a sample is about: the one it imports from, or the one whose page it is on.
fn module(path: &str, sample: &str) -> String {
    let folder = path.split('/').nth(1).unwrap_or_default();
    let mut imported = sample.split("use aggpay::").skip(1).filter_map(|rest| rest.split_once("::")).map(|(name, _)| name);
    let name = imported.find(|name| name.chars().all(|sign| sign.is_ascii_lowercase() || sign == '_'));
    match (folder, name) {
        ("guides", Some(name)) => name.to_owned(),
        // By what it calls, when it imports nothing.
        ("guides", None) if sample.contains(".charges()") => "justap".to_owned(),
        ("guides", None) => "adapay".to_owned(),
        (folder, _) => folder.to_owned(),
    }
}

/// A sample as a module of its own.
fn wrapped(number: usize, module: &str, sample: &str) -> String {
    if sample.contains("fn main()") {
        // A whole program; nobody calls its `main` here.
        return format!(
            "pub mod sample_{number} {{\n{}\n}}\n",
            sample.replace("async fn main()", "pub async fn main()").replace("#[tokio::main]\n", "")
        );
    }
    let mut parameters = Vec::new();
    if sample.contains("client") && !sample.contains("let client") {
        parameters.push(format!("client: &aggpay::{module}::Client"));
    }
    if sample.contains("&headers") {
        parameters.push("headers: http::HeaderMap".to_owned());
        parameters.push("body: Vec<u8>".to_owned());
    }
    // A client or an answer that a sample ends with is the reader's to use.
    let used: String = ["client", "response"]
        .iter()
        .filter(|name| sample.contains(&format!("let {name} =")))
        .map(|name| format!("drop({name});\n"))
        .collect();
    format!(
        "pub mod sample_{number} {{\npub async fn run({}) -> Result<(), Box<dyn std::error::Error>> {{\n{sample}\n{used}Ok(())\n}}\n}}\n",
        parameters.join(", ")
    )
}
