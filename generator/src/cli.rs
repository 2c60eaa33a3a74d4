//! The command line.
//!
//! Exit codes: 0 done or up to date, 1 findings or out of date, 2 wrong usage or trouble with files. Findings and the summary go to
//! stderr, what was asked for (`--print`, `explain`) to stdout, so that it can be piped.

mod diff;

use std::io::{self, IsTerminal as _, Write as _};
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use generator::compare::Rule;
use generator::diag::render::{Format, render};
use generator::diag::{Code, Diagnostics, Severity, nearest};
use generator::output::{Plan, difference, only, plan, with_manifest};
use generator::source::Sources;
use generator::{Options, Outcome};

use crate::disk::{Disk, OutFolder};

/// The command that a message of `--check` tells people to run, before the arguments that differ from the defaults.
const COMMAND: &str = "cargo run -p generator";

const SPEC: &str = "spec/openapi.yaml";
const CONFIG: &str = "spec/generator.toml";
const OUT: &str = "generated";

/// Findings shown with source lines; whoever has more wants a list.
const SHOWN: usize = 50;

const EXAMPLES: &str = "\
Examples:
  cargo run -p generator                          make everything from spec/openapi.yaml in generated/
  cargo run -p generator -- --check               say what is out of date, write nothing
  cargo run -p generator -- --emit docs           make the reference alone, leave the rest as it is
  cargo run -p generator -- --spec pets.yaml --out /tmp/pets --name pets
  cargo run -p generator -- --print openapi       the whole document in one file, on stdout
  cargo run -p generator -- explain ref-unresolved
  cargo run -p generator -- diff old.yaml new.yaml --format markdown --fail-on breaking

Exit codes: 0 done or up to date, 1 findings or out of date, 2 wrong usage or trouble with files.";

/// Turns one OpenAPI document (3.0, 3.1, 3.2 or Swagger 2.0) into a Rust client crate, server traits and a Markdown reference.
#[derive(Debug, Parser)]
#[command(name = "generator", after_help = EXAMPLES, args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// The root of the document, YAML or JSON
    #[arg(long, value_name = "FILE", default_value = SPEC)]
    spec: String,
    /// The folder that receives the crate, docs/ and openapi.yaml
    #[arg(long, value_name = "FOLDER", default_value = OUT)]
    out: String,
    /// The name of the generated crate, over that of the settings
    #[arg(long, value_parser = package_name)]
    name: Option<String>,
    /// The settings; may be missing [default: spec/generator.toml for the default document, else none]
    #[arg(long, value_name = "FILE")]
    config: Option<String>,
    /// What to make, separated by commas; the rest is left as it is [default: all]
    #[arg(long, value_enum, value_name = "OUTPUT", value_delimiter = ',')]
    emit: Vec<Output>,
    /// Write nothing; show what is out of date and fail if anything is
    #[arg(long)]
    check: bool,
    /// Treat warnings as errors
    #[arg(long)]
    strict: bool,
    /// How findings are shown
    #[arg(long, value_enum, default_value = "full")]
    format: FormatName,
    /// Print a stage on stdout and write nothing
    #[arg(long, value_enum, value_name = "STAGE", conflicts_with = "check")]
    print: Option<Stage>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Say more about a kind of finding or of change, or list them all
    Explain {
        /// The word in brackets, such as `ref-unresolved`
        code: Option<String>,
    },
    /// Tell what changed between two documents: on the wire, in Rust, in words
    Diff(diff::Arguments),
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum FormatName {
    /// With the lines of the document
    Full,
    /// One line each: path:line:column: severity[code]: message
    Concise,
    /// One JSON object a line
    Json,
    /// GitHub's workflow commands, which mark the lines of a pull request
    Github,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Stage {
    /// The document, all its files in one
    Openapi,
    /// The model that the code is made from
    Ir,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Output {
    /// The crate
    Crate,
    /// The reference, in docs/
    Docs,
    /// The document in one file, openapi.yaml
    Openapi,
}

impl Output {
    /// Which output a generated file belongs to.
    fn of(path: &str) -> Self {
        match path {
            "openapi.yaml" => Self::Openapi,
            path if path.starts_with("docs/") => Self::Docs,
            _ => Self::Crate,
        }
    }

    const fn word(self) -> &'static str {
        match self {
            Self::Crate => "crate",
            Self::Docs => "docs",
            Self::Openapi => "openapi",
        }
    }
}

/// Why a run ends before its end: an exit code and what to say.
struct Stop {
    code: u8,
    message: String,
}

impl Stop {
    fn trouble(message: impl Into<String>) -> Self {
        Self { code: 2, message: message.into() }
    }
}

/// Runs the program.
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let result = match &arguments.command {
        Some(Command::Explain { code }) => explain(code.as_deref()).map(ExitCode::from),
        Some(Command::Diff(arguments)) => diff::run(arguments),
        None => run(&arguments).map(ExitCode::from),
    };
    match result {
        Ok(code) => code,
        Err(stop) => {
            say(&format!("error: {}\n", stop.message));
            ExitCode::from(stop.code)
        }
    }
}

fn run(arguments: &Arguments) -> Result<u8, Stop> {
    let default_config = if arguments.spec == SPEC { CONFIG } else { "" };
    let options = Options {
        spec: arguments.spec.clone(),
        config: arguments.config.clone().unwrap_or_else(|| default_config.to_owned()),
        config_required: arguments.config.is_some(),
        name: arguments.name.clone(),
        strict: arguments.strict,
    };
    let mut outcome = generator::generate(&options, &Disk);
    show(&outcome.diagnostics, &outcome.sources, arguments.format);
    if outcome.diagnostics.has_errors() {
        summary(arguments, &format!("{}; nothing was written", counted(&outcome)));
        // A file that is not there is trouble, not a finding about a document.
        let trouble = outcome.diagnostics.iter().any(|d| d.code == Code::FileUnreadable && d.labels.is_empty());
        return Ok(if trouble { 2 } else { 1 });
    }
    if let Some(stage) = arguments.print {
        return print(stage, &outcome);
    }
    let Some(tree) = outcome.tree.take() else { return Err(Stop::trouble("no files were made, and no reason was given")) };
    let folder = OutFolder(arguments.out.clone().into());
    let wanted = |path: &str| arguments.emit.is_empty() || arguments.emit.contains(&Output::of(path));
    let tree = only(tree, wanted, &folder).map_err(Stop::trouble)?;
    let plan = plan(&with_manifest(tree), &folder).map_err(Stop::trouble)?;
    if arguments.check {
        return check(&plan, arguments, &outcome);
    }
    folder.apply(&plan).map_err(Stop::trouble)?;
    let Plan { write, remove, unchanged, .. } = &plan;
    let files = format!("{} written, {} removed, {unchanged} unchanged", files(write.len()), remove.len());
    summary(arguments, &format!("{files}; {}", counted(&outcome)));
    Ok(0)
}

fn check(plan: &Plan, arguments: &Arguments, outcome: &Outcome) -> Result<u8, Stop> {
    if plan.is_empty() {
        summary(arguments, &format!("{} up to date; {}", files(plan.unchanged), counted(outcome)));
        return Ok(0);
    }
    write_out(&difference(plan, arguments.out.trim_end_matches('/'), &command(arguments)))?;
    Ok(1)
}

fn print(stage: Stage, outcome: &Outcome) -> Result<u8, Stop> {
    let Some(document) = &outcome.document else {
        return Err(Stop::trouble("there is nothing to print"));
    };
    let text = match stage {
        Stage::Openapi => generator::bundled(document),
        // Its findings have been shown with those of the run.
        Stage::Ir => generator::print_ir(document, &mut Diagnostics::default()),
    };
    write_out(&text).map(|()| 0)
}

fn explain(word: Option<&str>) -> Result<u8, Stop> {
    let findings = Code::ALL.iter().map(|code| (code.word(), code.title(), code.explanation()));
    let changes = Rule::ALL.iter().map(|rule| (rule.word(), rule.title(), rule.explanation()));
    let all: Vec<_> = findings.chain(changes).collect();
    let Some(word) = word else {
        let width = all.iter().map(|(word, ..)| word.len()).max().unwrap_or(0);
        let lines: String = all.iter().map(|(word, title, _)| format!("{word:width$}  {title}\n")).collect();
        return write_out(&lines).map(|()| 0);
    };
    let Some((word, title, explanation)) = all.iter().find(|(known, ..)| *known == word) else {
        let near = nearest(word, all.iter().map(|(known, ..)| *known));
        let hint = near.map_or_else(|| "`explain` alone lists them all".to_owned(), |near| format!("did you mean `{near}`?"));
        return Err(Stop::trouble(format!("there is no finding and no change `{word}`; {hint}")));
    };
    write_out(&format!("{word}: {title}\n\n{}\n", wrapped(explanation, 100))).map(|()| 0)
}

/// Shows findings on stderr.
fn show(diagnostics: &Diagnostics, sources: &Sources, format: FormatName) {
    let format = match format {
        FormatName::Full => Format::Full { colour: io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none() },
        FormatName::Concise => Format::Concise,
        FormatName::Json => Format::Json,
        FormatName::Github => Format::Github,
    };
    let long = diagnostics.iter().count() > SHOWN && matches!(format, Format::Full { .. });
    if !long {
        say(&render(diagnostics, sources, format));
        return;
    }
    // Errors first: they are what has to be mended.
    let mut list: Vec<_> = diagnostics.iter().collect();
    list.sort_by_key(|finding| finding.severity);
    let mut first = Diagnostics::default();
    for finding in list.iter().take(SHOWN) {
        first.add((*finding).clone());
    }
    say(&render(&first, sources, format));
    say(&format!("… and {} more; `--format concise` lists them all\n\n", list.len() - SHOWN));
}

fn counted(outcome: &Outcome) -> String {
    let plural = |count: usize, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
    let (errors, warnings) = (outcome.diagnostics.count(Severity::Error), outcome.diagnostics.count(Severity::Warning));
    let found = if errors > 0 {
        format!("{}, {}", plural(errors, "error"), plural(warnings, "warning"))
    } else {
        plural(warnings, "warning")
    };
    let found = if outcome.diagnostics.is_cut() { format!("{found} and more") } else { found };
    if outcome.document.is_none() {
        return found;
    }
    let counts = &outcome.counts;
    format!(
        "{}, {} left out; {}, {} untyped; {found}",
        plural(counts.operations, "operation"),
        counts.left_out,
        plural(counts.typed + counts.untyped, "field"),
        counts.untyped
    )
}

fn files(count: usize) -> String {
    format!("{count} file{}", if count == 1 { "" } else { "s" })
}

/// The last line of a run; tools that read JSON want no prose.
fn summary(arguments: &Arguments, text: &str) {
    if !matches!(arguments.format, FormatName::Json) {
        say(&format!("{}: {text}\n", arguments.spec));
    }
}

/// The command that brings everything up to date, with the arguments of this run that matter.
fn command(arguments: &Arguments) -> String {
    let mut extra = String::new();
    let mut add = |flag: &str, value: Option<&str>| {
        if let Some(value) = value {
            extra.push_str(&format!(" {flag} {value}"));
        }
    };
    add("--spec", Some(arguments.spec.as_str()).filter(|spec| *spec != SPEC));
    add("--config", arguments.config.as_deref());
    add("--out", Some(arguments.out.as_str()).filter(|out| *out != OUT));
    add("--name", arguments.name.as_deref());
    let outputs: Vec<&str> = arguments.emit.iter().map(|output| output.word()).collect();
    add("--emit", Some(outputs.join(",").as_str()).filter(|outputs| !outputs.is_empty()));
    if extra.is_empty() { COMMAND.to_owned() } else { format!("{COMMAND} --{extra}") }
}

fn package_name(name: &str) -> Result<String, String> {
    let fits = generator::config::is_package_name(name);
    if fits {
        Ok(name.to_owned())
    } else {
        Err("a package name has letters, digits, `-` and `_`, and starts with a letter".to_owned())
    }
}

/// Breaks a paragraph into lines.
fn wrapped(text: &str, width: usize) -> String {
    let mut lines = String::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        if length > 0 && length + 1 + word.len() > width {
            lines.push('\n');
            length = 0;
        } else if length > 0 {
            lines.push(' ');
            length += 1;
        }
        lines.push_str(word);
        length += word.len();
    }
    lines
}

/// Writes to stderr. When that fails there is nowhere left to say so.
fn say(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}

/// Writes to stdout. A reader that has seen enough is no error.
fn write_out(text: &str) -> Result<(), Stop> {
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Stop::trouble(format!("cannot write to stdout: {error}"))),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    #[test]
    fn the_command_line_is_consistent() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn the_remedy_repeats_what_matters() {
        let parse = |line: &str| Arguments::try_parse_from(line.split(' ')).map(|a| command(&a)).unwrap_or_default();
        assert_eq!(parse("generator --check"), "cargo run -p generator");
        assert_eq!(parse("generator --check --spec a.yaml --name x"), "cargo run -p generator -- --spec a.yaml --name x");
        assert_eq!(parse("generator --check --emit docs,openapi"), "cargo run -p generator -- --emit docs,openapi");
    }
}
