//! Generates every document below a folder, compiles what came out if asked to, and prints a table.
//!
//! `cargo run --release -p corpus -- DIR [--check] [--only NAME] [--save FILE] [--out FOLDER] [--jobs N]`

use std::process::ExitCode;

fn main() -> ExitCode {
    corpus::main()
}
