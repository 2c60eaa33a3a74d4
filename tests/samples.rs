//! Takes every Rust sample out of the pages of the reference and puts a function around it, so that `tests/docs.rs` compiles them all,
//! with warnings denied, in one go, and runs them. A part of `build.rs`.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// What a sample may use that stands on no line of its own, with the code that gives it.
const GIVEN: [(&str, &str, &str); 3] = [
    ("client", "client: &aggpay::{module}::Client", "&stage.clients.{module}"),
    ("&headers", "headers: http::HeaderMap", "stage.headers(\"{module}\", {sealed})"),
    ("&body", "body: Vec<u8>", "stage.body(\"{module}\", {sealed})"),
];

/// Writes `samples.rs`: a module for each different sample, and a table of where they stand and how they are run.
pub fn write(pages: &Path, out: &Path) -> io::Result<()> {
    println!("cargo::rerun-if-changed={}", pages.display());
    println!("cargo::rerun-if-changed=samples.rs");
    let mut samples: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    collect(pages, "", &mut samples)?;
    let mut code = String::new();
    let mut table = String::new();
    for (number, ((module, sample), places)) in samples.iter().enumerate() {
        let places = places.join(", ");
        code.push_str(&format!("/// {places}\npub mod sample_{number} {{\n{}\n}}\n", wrapped(module, sample)));
        let name = if is_program(sample) { "main" } else { "run" };
        // A receiver with a key for opening wants something to open.
        let sealed = if sample.contains("des_key") { "true" } else { "false" };
        let value = |value: &str| value.replace("{module}", module).replace("{sealed}", sealed);
        let arguments: Vec<String> = given(sample).map(|(_, _, given)| value(given)).collect();
        table.push_str(&format!(
            "    Sample {{ places: {places:?}, lines: {}, run: |stage| {{ let _ = stage; Box::pin(sample_{number}::{name}({})) }} }},\n",
            sample.lines().count(),
            arguments.join(", ")
        ));
    }
    code.push_str(&format!("/// Every different sample.\npub const SAMPLES: &[Sample] = &[\n{table}];\n"));
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

/// Whether a sample is a whole program.
fn is_program(sample: &str) -> bool {
    sample.contains("fn main()")
}

/// What a sample needs to be given.
fn given(sample: &str) -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let made = |name: &str| is_program(sample) || sample.contains(&format!("let {name} ="));
    GIVEN.into_iter().filter(move |(name, ..)| sample.contains(name) && !made(name))
}

/// A sample as an async function.
fn wrapped(module: &str, sample: &str) -> String {
    if is_program(sample) {
        return sample.replace("async fn main()", "pub async fn main()").replace("#[tokio::main]\n", "");
    }
    let parameters: Vec<String> = given(sample).map(|(_, parameter, _)| parameter.replace("{module}", module)).collect();
    // A client or an answer that a sample ends with is the reader's to use.
    let used: String = ["client", "response"]
        .iter()
        .filter(|name| sample.contains(&format!("let {name} =")))
        .map(|name| format!("drop({name});\n"))
        .collect();
    let parameters = parameters.join(", ");
    format!("pub async fn run({parameters}) -> Result<(), Box<dyn std::error::Error>> {{\n{sample}\n{used}Ok(())\n}}")
}
