//! The program around the library: arguments, the disk, the terminal.

mod cli;
mod disk;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::main()
}
