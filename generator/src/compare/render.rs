//! A report as people read it: Markdown for a change log or a pull request, text for a terminal.

use super::{Change, Impact, Level, Report, Semver, Subject, code};

/// So many users of a type are named.
const USERS: usize = 4;

/// The report in Markdown.
#[must_use]
pub fn markdown(report: &Report) -> String {
    let mut out = format!("# {}: {}\n\n", escape(&report.title), versions(report));
    if report.changes.is_empty() {
        out.push_str("Nothing changed.\n");
        return out;
    }
    out.push_str(&format!("{}\n", summary(report)));
    for level in Level::ALL {
        let mut subject: Option<&Subject> = None;
        for change in report.at(level) {
            if subject.is_none() {
                out.push_str(&format!("\n## {}\n", title(level)));
            }
            if level == Level::Words {
                if subject.is_none() {
                    out.push('\n');
                }
                out.push_str(&format!("- {}: {}{}\n", plain_heading(&change.subject), change.text, values(change, " → ", true)));
            } else {
                if subject != Some(&change.subject) {
                    out.push_str(&format!("\n### {}\n\n", heading(&change.subject)));
                    if let Some(users) = users(&change.subject) {
                        out.push_str(&format!("Used by {users}.\n\n"));
                    }
                }
                item(change, &mut out);
            }
            subject = Some(&change.subject);
        }
    }
    out
}

fn item(change: &Change, out: &mut String) {
    out.push_str(&format!("- **{}**{}.", change.text, values(change, " → ", true)));
    for (directions, why) in reasons(change) {
        match directions {
            Some(directions) => out.push_str(&format!(" In {directions}: {}", lower(why))),
            None => out.push_str(&format!(" {why}")),
        }
    }
    out.push_str(&format!(" {}\n", note(change)));
    for effect in &change.rust {
        out.push_str(&format!("  - Rust, {}: {}.\n", effect.semver.word(), effect.text));
    }
}

/// Kind and places, in small.
fn note(change: &Change) -> String {
    let place = |place: &super::Place| format!("{}:{}", place.path, place.line);
    let places = match (&change.old_at, &change.new_at) {
        (Some(old), Some(new)) => format!(", {} → {}", place(old), place(new)),
        (Some(old), None) => format!(", was at {}", place(old)),
        (None, Some(new)) => format!(", {}", place(new)),
        (None, None) => String::new(),
    };
    format!("<sub>{}{places}</sub>", change.rule)
}

/// Why, with the directions where they differ.
fn reasons(change: &Change) -> Vec<(Option<String>, &'static str)> {
    let mut out: Vec<(Vec<&str>, &'static str)> = Vec::new();
    for wire in &change.wire {
        match out.iter_mut().find(|(_, why)| *why == wire.why) {
            Some((words, _)) => words.push(wire.direction.word()),
            None => out.push((vec![wire.direction.word()], wire.why)),
        }
    }
    let many = out.len() > 1;
    out.into_iter().map(|(words, why)| (many.then(|| words.join(" and ")), why)).collect()
}

/// What it was and is, if either says something.
fn values(change: &Change, arrow: &str, markdown: bool) -> String {
    let show = |value: &str| if markdown { span(value) } else { value.to_owned() };
    match (&change.old, &change.new) {
        (Some(old), Some(new)) => format!(" ({}{arrow}{})", show(old), show(new)),
        (Some(old), None) => format!(" (was {})", show(old)),
        (None, Some(new)) => format!(" ({})", show(new)),
        (None, None) => String::new(),
    }
}

/// A value that may be long, or hold code already.
fn span(value: &str) -> String {
    let flat = value.split_whitespace().collect::<Vec<_>>().join(" ");
    if flat.contains('`') { escape(&flat) } else { code(&flat) }
}

/// One line under the title.
fn summary(report: &Report) -> String {
    let count = |level: Level, one: &str, many: &str| {
        let count = report.at(level).count();
        (count > 0).then(|| format!("{count} {}", if count == 1 { one } else { many }))
    };
    let counts: Vec<String> = [
        count(Level::Breaking, "breaking change", "breaking changes"),
        count(Level::Attention, "worth a look", "worth a look"),
        count(Level::Compatible, "compatible", "compatible"),
        count(Level::Words, "of wording", "of wording"),
    ]
    .into_iter()
    .flatten()
    .collect();
    let (client, server) = report.wire();
    let order = match (client, server) {
        (Impact::Breaks, Impact::Breaks) => {
            "On the wire, clients and servers of different versions do not understand each other everywhere."
        }
        (Impact::Breaks, _) => "On the wire, clients built before break; servers built before do not.",
        (_, Impact::Breaks) => "On the wire, clients built before go on working; update servers first.",
        _ => "On the wire, nobody breaks.",
    };
    let rust = match report.semver() {
        Some(Semver::Major) => "Rust API: **major**.",
        Some(Semver::Minor) => "Rust API: minor.",
        _ => "Rust API: unchanged (patch).",
    };
    format!("{}. {order} {rust}", counts.join(", "))
}

fn title(level: Level) -> &'static str {
    match level {
        Level::Breaking => "Breaking",
        Level::Attention => "Worth a look",
        Level::Compatible => "Compatible",
        Level::Words => "Wording",
    }
}

fn versions(report: &Report) -> String {
    let (old, new) = &report.versions;
    if old == new { new.clone() } else { format!("{old} → {new}") }
}

fn heading(subject: &Subject) -> String {
    match subject {
        Subject::Operation { path, method, id } => format!("{} ({})", code(&format!("{method} {path}")), escape(id)),
        Subject::Type { name, .. } => format!("Type {}", code(name)),
        other => plain_heading(other),
    }
}

fn plain_heading(subject: &Subject) -> String {
    match subject {
        Subject::Document => "The document".to_owned(),
        Subject::Module(name) => format!("All of {}", escape(name)),
        Subject::Operation { path, method, .. } => code(&format!("{method} {path}")),
        Subject::Type { name, .. } => code(name),
        Subject::Item(path) => format!("Only in Rust: {}", code(path)),
    }
}

/// The first users of a type.
fn users(subject: &Subject) -> Option<String> {
    let Subject::Type { used_by, .. } = subject else { return None };
    let mut shown: Vec<String> = used_by.iter().take(USERS).map(|user| code(user)).collect();
    if used_by.len() > USERS {
        shown.push(format!("{} more", used_by.len() - USERS));
    }
    match shown.split_last() {
        None => None,
        Some((last, [])) => Some(last.clone()),
        Some((last, rest)) => Some(format!("{} and {last}", rest.join(", "))),
    }
}

fn lower(text: &str) -> String {
    let mut signs = text.chars();
    signs.next().map(|first| first.to_lowercase().chain(signs).collect()).unwrap_or_default()
}

/// A text of the document that must not act as Markdown.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        if matches!(sign, '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '\\') {
            out.push('\\');
        }
        out.push(sign);
    }
    out
}

/// The report for a terminal: one line per change, its reasons below.
#[must_use]
pub fn text(report: &Report) -> String {
    let mut out = String::new();
    for change in &report.changes {
        let place = change.new_at.as_ref().or(change.old_at.as_ref());
        let place = place.map(|place| format!("{}:{}: ", place.path, place.line)).unwrap_or_default();
        let subject = match &change.subject {
            Subject::Document => String::new(),
            Subject::Module(name) => format!("{name}: "),
            Subject::Operation { path, method, .. } => format!("{method} {path}: "),
            Subject::Type { name, .. } => format!("{name}: "),
            Subject::Item(path) => format!("{path}: "),
        };
        let line = format!(
            "{place}{}[{}]: {subject}{}{}",
            change.level().word(),
            change.rule,
            change.text,
            values(change, " -> ", false)
        );
        out.push_str(&format!("{}\n", line.replace('`', "")));
        for (directions, why) in reasons(change) {
            match directions {
                Some(directions) => out.push_str(&format!("    in {directions}: {}\n", lower(why))),
                None => out.push_str(&format!("    {why}\n")),
            }
        }
        for effect in &change.rust {
            out.push_str(&format!("    rust, {}: {}\n", effect.semver.word(), effect.text.replace('`', "")));
        }
    }
    out.push_str(&match report.changes.is_empty() {
        true => "nothing changed\n".to_owned(),
        false => format!("{}\n", summary(report).replace("**", "")),
    });
    out
}
