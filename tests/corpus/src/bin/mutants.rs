//! Damages the documents below a folder in every way it knows, and fails if the library panics or refuses without saying where.
//!
//! `cargo run --release -p corpus --bin mutants -- DIR [--count N] [--seed N] [--size BYTES] [--out FOLDER] [--jobs N]`

use std::process::ExitCode;

fn main() -> ExitCode {
    corpus::mutants::main()
}
