//! The subcommand `diff`: what changed between two documents.

use std::process::ExitCode;

use clap::{Args, ValueEnum};
use generator::compare::{self, Report, Version};
use generator::diag::Diagnostics;
use generator::{Options, Outcome};

use super::{FormatName, Stop, show, write_out};
use crate::disk::Disk;

/// What `generator diff` is told.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The document as it was, of any version
    old: String,
    /// The document as it is
    new: String,
    /// How changes are shown
    #[arg(long, value_enum, default_value = "text")]
    format: Shown,
    /// Which changes make the command fail with exit code 1
    #[arg(long, value_enum, value_name = "WHICH", default_value = "never")]
    fail_on: FailOn,
    /// The settings of both documents: overlays and filters decide what there is to compare
    #[arg(long, value_name = "FILE")]
    config: Option<String>,
    /// The settings of the old document, where they are others
    #[arg(long, value_name = "FILE")]
    old_config: Option<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Shown {
    /// For a change log or a pull request
    Markdown,
    /// For a terminal: one line per change, its reasons below
    Text,
    /// One JSON object
    Json,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum FailOn {
    /// What breaks clients, on the wire or as code
    Breaking,
    /// Any change, of wording too
    Any,
    /// None
    Never,
}

/// Compares, prints, and says how to exit.
pub fn run(arguments: &Arguments) -> Result<ExitCode, Stop> {
    let old_config = arguments.old_config.as_ref().or(arguments.config.as_ref());
    let old = read(&arguments.old, old_config)?;
    let new = read(&arguments.new, arguments.config.as_ref())?;
    let report = report(&old, &new)?;
    write_out(&match arguments.format {
        Shown::Markdown => compare::markdown(&report),
        Shown::Text => compare::text(&report),
        Shown::Json => compare::json(&report),
    })?;
    let fails = match arguments.fail_on {
        FailOn::Breaking => report.is_breaking(),
        FailOn::Any => !report.changes.is_empty(),
        FailOn::Never => false,
    };
    Ok(ExitCode::from(u8::from(fails)))
}

/// One of the documents. What cannot be read cannot be compared; warnings are the business of a run that generates.
fn read(path: &str, config: Option<&String>) -> Result<Outcome, Stop> {
    let options = Options {
        spec: path.to_owned(),
        config: config.cloned().unwrap_or_default(),
        config_required: config.is_some(),
        name: None,
        strict: false,
    };
    let outcome = generator::read(&options, &Disk);
    if outcome.diagnostics.has_errors() {
        show(&outcome.diagnostics, &outcome.sources, FormatName::Full);
        return Err(Stop::trouble(format!("`{path}` has errors, so it cannot be compared")));
    }
    Ok(outcome)
}

fn report(old: &Outcome, new: &Outcome) -> Result<Report, Stop> {
    let (Some(before), Some(after)) = (&old.document, &new.document) else {
        return Err(Stop::trouble("there is nothing to compare, and no reason was given"));
    };
    // Findings about what is degraded belong to a run that generates.
    let (old_api, new_api) =
        (generator::model(before, &mut Diagnostics::default()), generator::model(after, &mut Diagnostics::default()));
    let old = Version { api: &old_api, document: before, sources: &old.sources };
    let new = Version { api: &new_api, document: after, sources: &new.sources };
    compare::compare(old, new).map_err(Stop::trouble)
}
