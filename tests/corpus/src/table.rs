//! The table, for people and for spreadsheets.

use std::collections::BTreeMap;

use super::row::{Outcome, Row, Trip};

const COLUMNS: &str = "document\tvalid\tversion\toutcome\tcompiled\trustc_warnings\tmade\tkept\tcalled\tarrived\twarnings\ttyped\tuntyped\toperations\tleft_out\tlines\tbytes\tseconds\tmegabytes\terror\trustc\n";

/// One line a document, cells parted by tabs.
pub fn tsv(rows: &[Row]) -> String {
    let mut text = COLUMNS.to_owned();
    for row in rows {
        let valid = row.valid.map_or("", |valid| if valid { "valid" } else { "invalid" });
        let cells = [
            row.name.clone(),
            valid.to_owned(),
            row.version.clone(),
            row.outcome.word().to_owned(),
            compiled(row).to_owned(),
            row.lints.to_string(),
            trip(row, |trip| trip.made),
            trip(row, |trip| trip.kept),
            trip(row, |trip| trip.called),
            trip(row, |trip| trip.arrived),
            row.warnings.to_string(),
            row.typed.to_string(),
            row.untyped.to_string(),
            row.operations.to_string(),
            row.left_out.to_string(),
            row.lines.to_string(),
            row.bytes.to_string(),
            format!("{:.3}", row.seconds),
            row.megabytes.to_string(),
            row.error.clone(),
            row.complaint.clone(),
        ];
        text.push_str(&cells.join("\t"));
        text.push('\n');
    }
    text
}

/// Columns under each other, what went wrong below them, and totals at the end.
pub fn readable(rows: &[Row]) -> String {
    let width = rows.iter().map(|row| row.name.chars().count()).max().unwrap_or(0).min(70);
    let mut text = format!(
        "{:width$} {:>4} {:10} {:8} {:>6} {:>13} {:>11} {:>5} {:>7} {:>7} {:>6} {:>4} {:>8} {:>7} {:>6}\n",
        "document",
        "vers",
        "outcome",
        "compiled",
        "rustc!",
        "values",
        "calls",
        "warn",
        "typed",
        "untyped",
        "operat",
        "left",
        "lines",
        "seconds",
        "MB"
    );
    for row in rows {
        let name: String = shortened(&row.name, width);
        text.push_str(&format!(
            "{name:width$} {:>4} {:10} {:8} {:>6} {:>13} {:>11} {:>5} {:>7} {:>7} {:>6} {:>4} {:>8} {:>7.2} {:>6}\n",
            row.version,
            row.outcome.word(),
            compiled(row),
            row.lints,
            row.trip.as_ref().map_or_else(String::new, |trip| format!("{}/{}", trip.kept, trip.made)),
            row.trip.as_ref().map_or_else(String::new, |trip| format!("{}/{}", trip.arrived, trip.called)),
            row.warnings,
            row.typed,
            row.untyped,
            row.operations,
            row.left_out,
            row.lines,
            row.seconds,
            row.megabytes
        ));
    }
    let mut list = |title: &str, wanted: &dyn Fn(&Row) -> Option<String>| {
        let found: Vec<String> = rows.iter().filter_map(|row| Some(format!("  {}: {}\n", row.name, wanted(row)?))).collect();
        if !found.is_empty() {
            text.push_str(&format!("\n{title} ({}):\n{}", found.len(), found.concat()));
        }
    };
    list("refused", &|row| (row.outcome == Outcome::Refused).then(|| row.error.clone()));
    list("went wrong", &|row| {
        (!matches!(row.outcome, Outcome::Generated | Outcome::Refused)).then(|| format!("{} {}", row.outcome.word(), row.error))
    });
    list("does not compile", &|row| (row.compiled == Some(false)).then(|| row.complaint.clone()));
    list("compiles with warnings", &|row| (row.compiled == Some(true) && row.lints > 0).then(|| row.complaint.clone()));
    list("does not come back", &|row| {
        let faults = row.trip.as_ref().map(|trip| &trip.faults).filter(|faults| !faults.is_empty())?;
        Some(format!("{}, {}", faults.len(), faults.first()?))
    });
    list("operations left out", &|row| (row.left_out > 0).then(|| row.left_out.to_string()));
    text.push('\n');
    text.push_str(&totals(rows));
    text
}

fn trip(row: &Row, number: fn(&Trip) -> u64) -> String {
    row.trip.as_ref().map_or_else(String::new, |trip| number(trip).to_string())
}

fn compiled(row: &Row) -> &'static str {
    match row.compiled {
        Some(true) => "yes",
        Some(false) => "NO",
        None => "",
    }
}

fn shortened(name: &str, width: usize) -> String {
    let length = name.chars().count();
    if length <= width { name.to_owned() } else { format!("…{}", name.chars().skip(length + 1 - width).collect::<String>()) }
}

/// Sums over all, over each folder at the top, and over the documents that are known to be valid.
fn totals(rows: &[Row]) -> String {
    let mut groups: BTreeMap<String, Vec<&Row>> = BTreeMap::new();
    for row in rows {
        let folder = row.name.split_once('/').map_or(".", |(folder, _)| folder);
        groups.entry(folder.to_owned()).or_default().push(row);
        if row.valid == Some(true) {
            groups.entry(format!("{folder}, valid")).or_default().push(row);
        }
    }
    let mut text: String = groups.iter().map(|(name, rows)| total(name, rows)).collect();
    text.push_str(&total("all", &rows.iter().collect::<Vec<_>>()));
    text
}

fn total(name: &str, rows: &[&Row]) -> String {
    let count = |wanted: &dyn Fn(&Row) -> bool| rows.iter().filter(|row| wanted(row)).count();
    let sum = |number: &dyn Fn(&Row) -> u64| rows.iter().map(|row| number(row)).sum::<u64>();
    let outcomes: Vec<String> =
        [Outcome::Generated, Outcome::Refused, Outcome::Unplaced, Outcome::Panicked, Outcome::Died, Outcome::Endless]
            .into_iter()
            .map(|outcome| (outcome, count(&|row| row.outcome == outcome)))
            .filter(|(outcome, count)| *count > 0 || *outcome == Outcome::Generated)
            .map(|(outcome, count)| format!("{count} {}", outcome.word()))
            .collect();
    let checked = count(&|row| row.compiled.is_some());
    let compiled = match checked {
        0 => String::new(),
        _ => format!(
            ", {} of {checked} compile, {} of them without a warning",
            count(&|row| row.compiled == Some(true)),
            count(&|row| row.compiled == Some(true) && row.lints == 0)
        ),
    };
    let trips: Vec<&Trip> = rows.iter().filter_map(|row| row.trip.as_ref()).collect();
    let all = |number: fn(&Trip) -> u64| trips.iter().map(|trip| number(trip)).sum::<u64>();
    let trips = match trips.len() {
        0 => String::new(),
        _ => format!(
            ", {} of {} values kept, {} of {} calls arrived",
            all(|trip| trip.kept),
            all(|trip| trip.made),
            all(|trip| trip.arrived),
            all(|trip| trip.called)
        ),
    };
    let (typed, untyped) = (sum(&|row| row.typed), sum(&|row| row.untyped));
    let (operations, left_out) = (sum(&|row| row.operations), sum(&|row| row.left_out));
    format!(
        "{name}: {} documents: {}{compiled}{trips}; fields {} typed of {} ({}); operations {operations} of {} ({}); {} lines; {:.1} s, at most {} MB\n",
        rows.len(),
        outcomes.join(", "),
        typed,
        typed + untyped,
        share(typed, untyped),
        operations + left_out,
        share(operations, left_out),
        sum(&|row| row.lines),
        rows.iter().map(|row| row.seconds).sum::<f64>(),
        rows.iter().map(|row| row.megabytes).max().unwrap_or(0)
    )
}

/// A share in per cent, rounded down, so that only all of it is 100.
fn share(part: u64, rest: u64) -> String {
    let all = part + rest;
    if all == 0 {
        return "-".to_owned();
    }
    let basis_points = part * 10_000 / all;
    format!("{}.{:02} %", basis_points / 100, basis_points % 100)
}
