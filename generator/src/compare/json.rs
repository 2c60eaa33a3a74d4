//! A report as tools read it: one JSON object.

use serde_json::{Map, Value, json};

use super::{Change, Level, Place, Report, Subject};

/// The report as JSON, indented.
#[must_use]
pub fn json(report: &Report) -> String {
    let counts: Map<String, Value> =
        Level::ALL.iter().map(|level| (level.word().to_owned(), report.at(*level).count().into())).collect();
    let (client, server) = report.wire();
    let whole = json!({
        "title": report.title,
        "versions": { "old": report.versions.0, "new": report.versions.1 },
        "counts": counts,
        "wire": { "client": client.word(), "server": server.word() },
        "semver": report.semver().map(|semver| semver.word()),
        "changes": report.changes.iter().map(change).collect::<Vec<_>>(),
    });
    format!("{whole:#}\n")
}

fn change(change: &Change) -> Value {
    let wire: Vec<Value> = change
        .wire
        .iter()
        .map(|wire| {
            json!({
                "direction": wire.direction.word(),
                "client": wire.client.word(),
                "server": wire.server.word(),
                "why": wire.why,
            })
        })
        .collect();
    let rust: Vec<Value> = change
        .rust
        .iter()
        .map(|effect| json!({ "item": effect.path, "semver": effect.semver.word(), "text": effect.text }))
        .collect();
    json!({
        "rule": change.rule.word(),
        "level": change.level().word(),
        "subject": subject(&change.subject),
        "text": change.text,
        "old": change.old,
        "new": change.new,
        "old_at": place(change.old_at.as_ref()),
        "new_at": place(change.new_at.as_ref()),
        "wire": wire,
        "rust": rust,
    })
}

fn subject(subject: &Subject) -> Value {
    match subject {
        Subject::Document => json!({ "kind": "document" }),
        Subject::Module(name) => json!({ "kind": "module", "name": name }),
        Subject::Operation { path, method, id } => json!({ "kind": "operation", "method": method, "path": path, "id": id }),
        Subject::Type { name, used_by } => json!({ "kind": "type", "name": name, "used_by": used_by }),
        Subject::Item(path) => json!({ "kind": "item", "path": path }),
    }
}

fn place(place: Option<&Place>) -> Value {
    place.map_or(Value::Null, |place| json!({ "path": place.path, "line": place.line }))
}
