//! The proof that nothing of the two seed documents was skipped on the way into the OpenAPI document.
//!
//! `data/seed.json` holds what the seeds say: for Justap 32 operations with their parameters, bodies and answers, for Adapay
//! 28 operations and 56 tables of fields, and the names that only the seeds' samples show. It was extracted by rule
//! (`data/extract_seed.py`), so it repeats the seeds' slips. These tests walk through it, look everything up in the bundled
//! document and compare both ways: name, type, length, whether required, default, and what the document has on top.
//!
//! Where the document differs on purpose, `data/differences.md` says so and why. A difference without a row there fails,
//! and so does a row without a difference, hence the table is complete and true at any time.

mod document;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use document::{Document, Object, Operation, Shape, at, component_name, json, list, read, text};

const METHODS: [&str; 5] = ["get", "put", "post", "delete", "patch"];
const ABSENT: &str = "absent";
const IN_A_SAMPLE: &str = "in a sample";

/// The seed data cannot lose a part unnoticed: these are the numbers counted in the seeds themselves.
#[test]
fn seed_data_is_complete() -> Result<(), String> {
    let seed = json("data/seed.json")?;
    let justap = list(at(&seed, "/justap/operations"));
    let optional = justap.iter().flat_map(|operation| list(at(operation, "/parameters")));
    let optional = optional.filter(|parameter| at(parameter, "/required") == &Value::Bool(false));
    let tables = list(at(&seed, "/adapay/tables"));
    let rows: usize = tables.iter().map(|table| list(at(table, "/rows")).len()).sum();
    let counted = [
        ("Justap operations", justap.len(), 32),
        ("Justap optional parameters", optional.count(), 126),
        ("Adapay operations", list(at(&seed, "/adapay/operations")).len(), 28),
        ("Adapay tables", tables.len(), 56),
        ("Adapay rows", rows, 508),
    ];
    for (what, found, expected) in counted {
        assert_eq!(found, expected, "tests/data/seed.json: {what}; make it anew with tests/data/extract_seed.py");
    }
    Ok(())
}

/// Every operation, parameter and field of the seeds is in the document, or `differences.md` says why it is another way.
#[test]
fn document_differs_from_the_seeds_only_as_explained() -> Result<(), String> {
    let seed = json("data/seed.json")?;
    let document = Document::load()?;
    let mut found = Differences::default();
    compare_operations(&seed, &document, &mut found);
    for operation in list(at(&seed, "/justap/operations")) {
        compare_justap(operation, &document, &mut found);
    }
    let tables = list(at(&seed, "/adapay/tables"));
    let tables: BTreeMap<_, _> = tables.iter().map(|table| (text(at(table, "/key")), table)).collect();
    for operation in list(at(&seed, "/adapay/operations")) {
        compare_adapay(operation, &tables, &document, &mut found);
    }
    let explained = explained_differences()?;

    let mut complaint = String::new();
    for (difference, sources) in found.rows.iter().filter(|(difference, _)| !explained.contains(*difference)) {
        complaint += &format!("{}\n", difference.row());
        for (source, operations) in sources {
            let operations: Vec<_> = operations.iter().map(String::as_str).collect();
            complaint += &format!("    {source}: {}\n", operations.join(", "));
        }
    }
    assert!(
        complaint.is_empty(),
        "the document differs from the seeds; mend the file named below each row, or, when the difference is meant, put the row \
         with its reason into tests/data/differences.md:\n{complaint}"
    );
    let passed_over: Vec<_> = tables.keys().filter(|key| !found.compared.contains(**key)).collect();
    assert!(passed_over.is_empty(), "tests/data/seed.json: nothing leads to the tables {passed_over:?}");

    for difference in explained.iter().filter(|difference| !found.rows.contains_key(*difference)) {
        complaint += &format!("{}\n", difference.row());
    }
    assert!(
        complaint.is_empty(),
        "tests/data/differences.md explains differences that do not exist (any more); remove them from there:\n{complaint}"
    );
    Ok(())
}

/// One row of the table in `differences.md`, without the reason.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Difference {
    /// Operation of Justap, or table of Adapay.
    place: String,
    field: String,
    seed: String,
    document: String,
}

impl Difference {
    fn row(&self) -> String {
        format!("| {} | {} | {} | {} | REASON |", self.place, self.field, self.seed, self.document)
    }
}

/// What differs, each with the schemas and files in which it was seen and the operations there.
#[derive(Default)]
struct Differences {
    rows: BTreeMap<Difference, BTreeMap<String, BTreeSet<String>>>,
    /// The tables that were compared at least once.
    compared: BTreeSet<String>,
}

/// A place of the document: an operation, and the file that holds it, with the name of the schema where there is one.
#[derive(Clone, Copy)]
struct Source<'a> {
    file: &'a str,
    operation: &'a str,
}

impl Differences {
    fn add(&mut self, place: &str, field: &str, seed: &str, document: &str, source: Source<'_>) {
        let difference =
            Difference { place: place.to_owned(), field: field.to_owned(), seed: seed.to_owned(), document: document.to_owned() };
        let sources = self.rows.entry(difference).or_default();
        sources.entry(source.file.to_owned()).or_default().insert(source.operation.to_owned());
    }
}

/// Reads the tables of `differences.md`. Place and field may name several, separated by commas.
fn explained_differences() -> Result<BTreeSet<Difference>, String> {
    let mut explained = BTreeSet::new();
    let markdown = read("data/differences.md")?;
    for (number, line) in (1..).zip(markdown.lines()) {
        let Some(cells) = line.trim().strip_prefix('|').and_then(|rest| rest.strip_suffix('|')) else { continue };
        let cells: Vec<_> = cells.split('|').map(str::trim).collect();
        let [places, fields, seed, document, reason] = cells.as_slice() else {
            return Err(format!("tests/data/differences.md:{number}: a row has five cells, this one {}", cells.len()));
        };
        if places.starts_with("---") || *fields == "field" {
            continue;
        }
        if reason.is_empty() || *reason == "REASON" {
            return Err(format!("tests/data/differences.md:{number}: the reason is missing"));
        }
        for place in places.split(',') {
            for field in fields.split(',') {
                let difference =
                    Difference { place: bare(place), field: bare(field), seed: bare(seed), document: bare(document) };
                let row = difference.row();
                if !explained.insert(difference) {
                    return Err(format!("tests/data/differences.md:{number}: this is said twice: {row}"));
                }
            }
        }
    }
    Ok(explained)
}

/// A cell without blanks around it and without backticks.
fn bare(cell: &str) -> String {
    cell.trim().replace('`', "")
}

/// Both documents hold the same operations, under the same method and path.
fn compare_operations(seed: &Value, document: &Document, found: &mut Differences) {
    let mut known = BTreeSet::new();
    for operation in ["/justap/operations", "/adapay/operations"].iter().flat_map(|all| list(at(seed, all))) {
        let (id, method) = (text(at(operation, "/id")), text(at(operation, "/method")));
        let address = format!("{method} {}", text(at(operation, "/path")));
        known.insert(id);
        match document.operations.get(id) {
            None => {
                let source = Source { file: "spec/openapi.yaml", operation: id };
                found.add(id, "(operation)", &address, ABSENT, source);
            }
            Some(described) if described.address != address => {
                found.add(id, "(address)", &address, &described.address, described.source(id));
            }
            Some(_) => {}
        }
    }
    for (id, described) in document.operations.iter().filter(|(id, _)| !known.contains(id.as_str())) {
        found.add(id, "(operation)", ABSENT, &described.address, described.source(id));
    }
}

/// Compares body, answer and parameters of an operation of Justap. The seed prints parameters under their Go names, so
/// `createdLt` stands for `created.lt`; the shapes behind the names of body and answer are not in the seed.
fn compare_justap(operation: &Value, document: &Document, found: &mut Differences) {
    let id = text(at(operation, "/id"));
    let Some(described) = document.operations.get(id) else { return };
    let schemas = [
        ("(body)", "/body", document.request_schemas(described)),
        ("(answer)", "/returns", document.answer_schema(described).into_iter().collect()),
    ];
    for (field, pointer, schemas) in schemas {
        let seed = at(operation, pointer).as_str().unwrap_or(ABSENT);
        let schema = schemas.first().and_then(|schema| component_name(schema)).unwrap_or(ABSENT);
        if seed != schema {
            found.add(id, field, seed, schema, described.source(id));
        }
    }

    let fields = document.parameters(described).into_iter();
    let mut fields: BTreeMap<_, _> = fields.map(|(name, field)| (go_name(&name), (name, field))).collect();
    for parameter in list(at(operation, "/parameters")) {
        let name = text(at(parameter, "/name"));
        let said = Said::of(parameter);
        let Some((name, field)) = fields.remove(name) else {
            found.add(id, name, &said.to_string(), ABSENT, described.source(id));
            continue;
        };
        if let Some((said, field)) = said.differs_from(&field) {
            found.add(id, &name, &said, &field, described.source(id));
        }
    }
    for (name, field) in fields.values() {
        found.add(id, name, ABSENT, &field.to_string(), described.source(id));
    }
}

/// `createdLt` for `created.lt`, `startingAfter` for `starting_after`.
fn go_name(wire: &str) -> String {
    let mut go = String::new();
    let mut begins_word = false;
    for c in wire.chars() {
        if matches!(c, '.' | '_') {
            begins_word = true;
        } else {
            go.push(if begins_word { c.to_ascii_uppercase() } else { c });
            begins_word = false;
        }
    }
    go
}

/// Compares request and answer of an operation of Adapay with the tables that describe them, and looks for the members of
/// objects that have no table but appear in a sample.
fn compare_adapay(operation: &Value, tables: &BTreeMap<&str, &Value>, document: &Document, found: &mut Differences) {
    let id = text(at(operation, "/id"));
    let Some(described) = document.operations.get(id) else { return };

    let mut request = document.object(&document.request_schemas(described));
    request.fields.extend(document.parameters(described));
    let answer = document.object(&document.answer_schema(described).into_iter().collect::<Vec<_>>());
    for (side, object) in [("request", request), ("response", answer)] {
        let key = text(at(operation, &format!("/{side}")));
        let sent = side == "request";
        let comparison = Comparison { tables, document, described, id, sent };
        comparison.table(key, &object, found);
        for path in list(at(operation, &format!("/{side}_sample"))).iter().filter_map(Value::as_str) {
            if !document.has_path(&object, path) {
                found.add(key, path, IN_A_SAMPLE, ABSENT, described.source(id));
            }
        }
    }
}

/// The comparison of one request or answer with a table, and of the objects inside with theirs.
struct Comparison<'a> {
    tables: &'a BTreeMap<&'a str, &'a Value>,
    document: &'a Document,
    described: &'a Operation,
    id: &'a str,
    sent: bool,
}

impl Comparison<'_> {
    fn table(&self, key: &str, object: &Object, found: &mut Differences) {
        let Some(table) = self.tables.get(key) else { return };
        found.compared.insert(key.to_owned());
        // A table of an answer that also describes something sent: which of both is meant makes a difference.
        let place = match self.sent && !key.ends_with(" request") {
            true => format!("{key} (sent by {})", self.id),
            false => key.to_owned(),
        };
        let schema = object.name.as_deref().unwrap_or("parameters");
        let file = format!("{}, {schema}", self.described.file);
        let source = Source { file: &file, operation: self.id };

        let mut known: BTreeSet<&str> = BTreeSet::new();
        for row in list(at(table, "/rows")) {
            let name = text(at(row, "/name"));
            known.insert(name);
            let said = Said::of(row);
            let Some(field) = object.fields.get(name) else {
                let other = object.read_as(name).map_or(ABSENT.to_owned(), |other| format!("read as {other}"));
                found.add(&place, name, &said.to_string(), &other, source);
                continue;
            };
            if let Some((said, field)) = said.differs_from(field) {
                found.add(&place, name, &said, &field, source);
            }
            if let Some(inner) = at(row, "/of").as_str() {
                let schema = field.shape.items.as_ref().unwrap_or(&field.schema);
                self.table(inner, &self.document.object(&[schema]), found);
            }
        }
        for name in list(at(table, "/only_in_samples")).iter().filter_map(Value::as_str) {
            known.insert(name);
            if object.field(name).is_none() {
                found.add(&place, name, IN_A_SAMPLE, ABSENT, source);
            }
        }
        for (name, field) in object.fields.iter().filter(|(name, _)| !known.contains(name.as_str())) {
            found.add(&place, name, ABSENT, &field.to_string(), source);
        }
    }
}

/// What a row of the seed says about a field; `None` where it says nothing.
struct Said {
    kind: String,
    max_length: Option<u64>,
    required: Option<bool>,
    default: Option<String>,
}

impl Said {
    fn of(row: &Value) -> Self {
        Self {
            kind: text(at(row, "/type")).to_owned(),
            max_length: at(row, "/max_length").as_u64(),
            required: at(row, "/required").as_bool(),
            default: at(row, "/default").as_str().map(str::to_owned),
        }
    }

    /// What the seed and the document say where they disagree, in words for two cells.
    fn differs_from(&self, field: &Field) -> Option<(String, String)> {
        let (mut said, mut described) = (Vec::new(), Vec::new());
        if self.required.is_some_and(|required| required != field.required) {
            said.extend(self.required.map(presence));
            described.push(presence(field.required));
        }
        if !self.has_kind_of(field) || !self.has_length_of(field) {
            said.push(with_length(&self.kind, self.max_length));
            described.push(field.kind());
        }
        if self.default.is_some() && self.default != field.shape.default {
            let words = |default: &Option<String>| format!("= {}", default.as_deref().unwrap_or("nothing"));
            said.push(words(&self.default));
            described.push(words(&field.shape.default));
        }
        (!said.is_empty()).then(|| (said.join(" "), described.join(" ")))
    }

    fn has_kind_of(&self, field: &Field) -> bool {
        let kinds: &[&str] = match self.kind.as_str() {
            "String" | "string" => &["string"],
            "Int32" => &["int32"],
            "Int64" => &["int64"],
            "int" => &["int32", "int64", "integer"],
            "Bool" | "boolean" => &["boolean"],
            "List" => &["array"],
            "Map" | "Object" => &["object"],
            "File" => &["file"],
            "Timestamp" => &["string", "int64", "integer"],
            _ => &[],
        };
        kinds.iter().any(|kind| field.shape.kinds.contains(*kind))
    }

    fn has_length_of(&self, field: &Field) -> bool {
        match (self.max_length, field.shape.max_length) {
            // Values that cannot be longer need no limit of their own.
            (Some(said), None) => field.shape.longest_value.is_some_and(|longest| longest <= said),
            (said, limit) => said == limit,
        }
    }
}

impl std::fmt::Display for Said {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let presence = self.required.map(|required| presence(required) + " ").unwrap_or_default();
        let default = self.default.as_ref().map(|default| format!(" = {default}")).unwrap_or_default();
        write!(f, "{presence}{}{default}", with_length(&self.kind, self.max_length))
    }
}

/// A parameter or a property of the document.
#[derive(Clone)]
struct Field {
    schema: Value,
    shape: Shape,
    required: bool,
}

impl Field {
    fn kind(&self) -> String {
        let kinds: Vec<_> = self.shape.kinds.iter().map(String::as_str).collect();
        with_length(&kinds.join(" or "), self.shape.max_length.or(self.shape.longest_value))
    }
}

impl std::fmt::Display for Field {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let default = self.shape.default.as_ref().map(|default| format!(" = {default}")).unwrap_or_default();
        write!(f, "{} {}{default}", presence(self.required), self.kind())
    }
}

fn presence(required: bool) -> String {
    if required { "required" } else { "optional" }.to_owned()
}

fn with_length(kind: &str, length: Option<u64>) -> String {
    length.map_or(kind.to_owned(), |length| format!("{kind}({length})"))
}
