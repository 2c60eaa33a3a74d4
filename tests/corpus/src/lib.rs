//! The proof over many documents: each is generated in a process of its own, and what came out is compiled and counted.
//!
//! A process for each document keeps what goes wrong with one (a panic, a stack that runs over, memory without end) away from the others, and tells what
//! each takes. The table is the outcome: one row a document, and totals for each folder and for the documents known to be valid.

mod check;
mod find;
mod make;
pub mod mutants;
mod one;
mod roundtrip;
mod row;
mod sweep;
mod table;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

pub use find::{Found, find};

const USAGE: &str = "\
usage: corpus DIR [options]

Generates every OpenAPI document below DIR (YAML or JSON with `openapi` or `swagger` at its root) and prints what became of it.

  --check          compile each crate with all features; a warning of rustc fails like an error
  --roundtrip      build each crate and a program beside it: values made to fit the schemas go through the types and have to come back, calls
                   made up go through client and server and have to arrive unchanged, and so have their answers
  --only NAME      only the documents whose path contains NAME (may be given several times)
  --save FILE      where the table goes, as TSV; a readable one is written beside it [default: OUT/corpus.tsv]
  --out FOLDER     where crates are written and compiled [default: target/corpus]
  --jobs N         processes at once [default: one for each core]

Exit codes: 0 all is well, 1 something panicked, ran out of bounds or does not compile, 2 wrong usage or trouble with files.
If DIR has an INDEX.tsv with the columns `path` and `valid`, totals are also given for the documents that are `valid`.";

/// What the command line asks for.
struct Arguments {
    dir: PathBuf,
    check: bool,
    roundtrip: bool,
    only: Vec<String>,
    save: Option<PathBuf>,
    out: PathBuf,
    jobs: usize,
}

/// Runs the program.
pub fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let [first, document, name, out, more @ ..] = words.as_slice()
        && first == one::FLAG
    {
        return one::main(document, name, Path::new(out), !more.is_empty());
    }
    match arguments(&words).and_then(|arguments| run(&arguments)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            say(&format!("{message}\n"));
            ExitCode::from(2)
        }
    }
}

fn arguments(words: &[String]) -> Result<Arguments, String> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let mut found = Arguments {
        dir: PathBuf::new(),
        check: false,
        roundtrip: false,
        only: Vec::new(),
        save: None,
        out: target.join("corpus"),
        jobs: cores,
    };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let mut value = || words.next().cloned().ok_or_else(|| format!("`{word}` needs a value\n\n{USAGE}"));
        match word.as_str() {
            "--check" => found.check = true,
            "--roundtrip" => found.roundtrip = true,
            "--only" => found.only.push(value()?),
            "--save" => found.save = Some(value()?.into()),
            "--out" => found.out = value()?.into(),
            "--jobs" => found.jobs = value()?.parse().map_err(|_| "`--jobs` takes a number".to_owned())?,
            "--help" | "-h" => return Err(USAGE.to_owned()),
            other if other.starts_with('-') || found.dir != Path::new("") => {
                return Err(format!("`{other}` is not known\n\n{USAGE}"));
            }
            other => found.dir = other.into(),
        }
    }
    if found.dir == Path::new("") { Err(USAGE.to_owned()) } else { Ok(found) }
}

fn run(arguments: &Arguments) -> Result<bool, String> {
    let mut documents = find(&arguments.dir)?;
    if !arguments.only.is_empty() {
        documents.retain(|found| arguments.only.iter().any(|part| found.name.contains(part.as_str())));
    }
    if documents.is_empty() {
        return Err(format!("there is no OpenAPI document of that name below `{}`", arguments.dir.display()));
    }
    std::fs::create_dir_all(&arguments.out).map_err(|error| format!("cannot make `{}`: {error}", arguments.out.display()))?;
    let out = std::fs::canonicalize(&arguments.out).map_err(|error| error.to_string())?;
    let mut rows = sweep::sweep(&documents, &out, arguments.jobs.max(1), arguments.roundtrip)?;
    if arguments.check {
        check::check(&mut rows, &out, arguments.jobs.max(1), false)?;
    }
    if arguments.roundtrip {
        check::check(&mut rows, &out, arguments.jobs.max(1), true)?;
        roundtrip::run(&mut rows, &out)?;
    }
    let save = arguments.save.clone().unwrap_or_else(|| out.join("corpus.tsv"));
    let readable = table::readable(&rows);
    let write = |path: &Path, text: &str| {
        std::fs::write(path, text).map_err(|error| format!("cannot write `{}`: {error}", path.display()))
    };
    write(&save, &table::tsv(&rows))?;
    write(&save.with_extension("txt"), &readable)?;
    std::io::stdout().write_all(readable.as_bytes()).map_err(|error| error.to_string())?;
    Ok(rows.iter().all(row::Row::is_well))
}

/// Writes to stderr. When that fails there is nowhere left to say so.
fn say(text: &str) {
    let _ = std::io::stderr().write_all(text.as_bytes());
}
