//! Structs: the fields, a constructor with what is required, a setter for each of the others, and the table that the runtime reads them by.
//!
//! Most of a large crate is structs, so they are written as text, just as they will stand in the file: making, parsing and printing tokens
//! for them took more than half of a run.

use super::docs;
use super::text::{comment, literal, signature};
use super::types::{EXTRA, field_text, optional_argument, required_argument, rust_text};
use crate::ir::*;
use std::fmt::Write as _;

/// All items of a struct. What only ever comes from the server needs no setters but in a server, where they cost nobody else anything.
pub(super) fn structure_def(api: &Api, def: &TypeDef, structure: &Struct, sent: bool) -> String {
    let mut out = String::new();
    comment(&mut out, "", &docs::prose(&def.docs, &fallback_docs(def)));
    if def.deprecated {
        // Rust's own attribute would warn in the generated code itself, so the word stands in the docs.
        comment(&mut out, "", "\n**Deprecated.**");
    }
    if structure.tuple {
        comment(&mut out, "", "\nWritten as a list, the fields in this order.");
    }
    let name = &def.name;
    let optional = structure.fields.iter().all(|field| !field.presence.is_required());
    line(&mut out, format_args!("#[derive(Clone)]\n#[non_exhaustive]"));
    if structure.fields.is_empty() && !structure.open {
        line(&mut out, format_args!("pub struct {name} {{}}\n"));
    } else {
        line(&mut out, format_args!("pub struct {name} {{"));
        for field in &structure.fields {
            let docs = if structure.tuple && field.docs == Docs::default() {
                format!("The {} of the list.", field.name.replace('_', " "))
            } else {
                field_docs(field)
            };
            comment(&mut out, "    ", &docs);
            line(&mut out, format_args!("    pub {}: {},", field.name, field_text(api, field, "")));
        }
        if structure.open {
            let (what, ty) = match &structure.additional {
                Some(extra) => ("Members that the document does not name.", extra_text(api, extra)),
                None => ("Members that the document does not name, kept as they came.", "Map".to_owned()),
            };
            line(&mut out, format_args!("    /// {what}\n    pub {EXTRA}: {ty},"));
        }
        out.push_str("}\n\n");
    }
    line(&mut out, format_args!("impl {name} {{"));
    constructor(&mut out, api, structure);
    let mut setters = structure.fields.iter().filter(|field| !field.is_argument()).peekable();
    if !sent && setters.peek().is_some() {
        line(&mut out, format_args!("}}\n\n{MADE}\nimpl {name} {{"));
    }
    for (index, field) in setters.enumerate() {
        out.push_str(if sent || index > 0 { "\n" } else { "" });
        setter(&mut out, api, field);
    }
    out.push_str("}\n\n");
    object_impl(&mut out, api, def, structure);
    let default = if optional { ": Default" } else { "" };
    line(&mut out, format_args!("\nobject!({name}{default});"));
    out
}

/// Where what comes from a server is made: in servers, and where notifications are sent.
const MADE: &str = "#[cfg(any(feature = \"server\", feature = \"webhooks\"))]";

/// Writing to a string does not fail.
fn line(out: &mut String, arguments: std::fmt::Arguments<'_>) {
    let _ = writeln!(out, "{arguments}");
}

/// What to say of a type of which the document says nothing.
fn fallback_docs(def: &TypeDef) -> String {
    match &def.component {
        Some(component) => format!("`{component}` of the document."),
        None => format!("`{}`, which the document does not name.", def.name),
    }
}

fn constructor(out: &mut String, api: &Api, structure: &Struct) {
    let required: Vec<&Field> = structure.fields.iter().filter(|field| field.is_argument()).collect();
    if required.is_empty() {
        out.push_str("    /// With nothing set.\n    #[must_use]\n    pub fn new() -> Self {\n        Object::empty()\n    }\n");
        return;
    }
    out.push_str("    /// With what is required; the rest is left out until it is set.\n    #[must_use]\n");
    let (mut arguments, mut values) = (Vec::new(), Vec::new());
    for field in &required {
        let (ty, value) = required_argument(api, field, &field.name, "");
        arguments.push(format!("{}: {ty}", field.name));
        values.push(if value == field.name { value } else { format!("{}: {value}", field.name) });
    }
    signature(out, "    ", "pub fn new", &arguments, " -> Self");
    if required.len() < structure.fields.len() || structure.open {
        values.push("..Object::empty()".to_owned());
    }
    let short = values.join(", ");
    if short.len() < 80 {
        line(out, format_args!("        Self {{ {short} }}"));
    } else {
        out.push_str("        Self {\n");
        for value in &values {
            // Nothing may follow what is left to `empty`.
            let comma = if value.starts_with("..") { "" } else { "," };
            line(out, format_args!("            {value}{comma}"));
        }
        out.push_str("        }\n");
    }
    out.push_str("    }\n");
}

/// The type of the member that keeps what the document does not name.
fn extra_text(api: &Api, extra: &Additional) -> String {
    rust_text(api, &Ty::Map(Box::new(extra.ty.clone())), "")
}

fn setter(out: &mut String, api: &Api, field: &Field) {
    let name = &field.name;
    let (ty, value) = optional_argument(api, field, "value", "");
    line(out, format_args!("    /// Sets [`{name}`](Self::{name}).\n    #[must_use]"));
    line(out, format_args!("    pub fn {name}(mut self, value: {ty}) -> Self {{"));
    line(out, format_args!("        self.{name} = {value};\n        self\n    }}"));
}

fn object_impl(out: &mut String, api: &Api, def: &TypeDef, structure: &Struct) {
    let name = &def.name;
    line(out, format_args!("impl Object for {name} {{"));
    if structure.fields.is_empty() && structure.additional.is_none() {
        line(out, format_args!("    const SHAPE: &'static Shape = &Shape::new({}, &[]);", literal(name)));
    } else {
        // A row per field, however long: it is a table.
        line(out, format_args!("    const SHAPE: &'static Shape = &Shape::new({}, &[", literal(name)));
        for field in &structure.fields {
            line(out, format_args!("        {},", field_row(field)));
        }
        let groups = structure.at_least_one_of.iter();
        let rules: Vec<String> = groups.map(|group| format!("Rule::AtLeastOne(&[{}])", list(group))).collect();
        let mut more = if rules.is_empty() { String::new() } else { format!(".rules(&[{}])", rules.join(", ")) };
        if structure.tuple {
            more.push_str(".tuple()");
        }
        if let Some(extra) = &structure.additional {
            more.extend(extra_row(extra).map(|row| format!(".extra(&{row})")));
        }
        line(out, format_args!("    ]){more};"));
    }
    let names: Vec<String> =
        structure.fields.iter().enumerate().map(|(index, field)| format!("{index} {}", field.name)).collect();
    let extra = if structure.open { format!("; {EXTRA}") } else { String::new() };
    let short = format!("    members!({}{extra});", names.join(", "));
    if short.len() <= 100 {
        line(out, format_args!("\n{short}"));
    } else {
        out.push_str("\n    members!(\n");
        let mut row = String::new();
        for (index, name) in names.iter().enumerate() {
            if !row.is_empty() && row.len() + name.len() > 90 {
                line(out, format_args!("        {}", row.trim_end()));
                row.clear();
            }
            row.push_str(name);
            row.push_str(if index + 1 < names.len() { ", " } else { "" });
        }
        line(out, format_args!("        {row}{extra}\n    );"));
    }
    if let Some(field) = super::bodies::field(api, structure) {
        let name = &field.name;
        let index = if field.presence.is_required() {
            format!("self.{name}.index()")
        } else {
            format!("self.{name}.as_ref().map_or(0, Union::index)")
        };
        line(out, format_args!("\n    fn body_variant(&self) -> usize {{\n        {index}\n    }}"));
    }
    out.push_str("}\n");
}

/// The texts as literals, with commas between them.
fn list(texts: &[String]) -> String {
    texts.iter().map(|text| literal(text)).collect::<Vec<_>>().join(", ")
}

/// `Field::required("order_no").max_length(64)`: what the runtime has to know about a field.
fn field_row(field: &Field) -> String {
    let wire = literal(&field.wire);
    let mut row = format!("Field::{}({wire})", if field.presence.is_required() { "required" } else { "optional" });
    if !field.aliases.is_empty() {
        let _ = write!(row, ".aliases(&[{}])", list(&field.aliases));
    }
    if matches!(field.presence, Presence::RequiredNullable | Presence::OptionalNullable) {
        row.push_str(".nullable()");
    }
    for (on, word) in [(field.sensitive, "sensitive"), (field.read_only, "read_only"), (field.write_only, "write_only")] {
        if on {
            let _ = write!(row, ".{word}()");
        }
    }
    value_row(&mut row, &field.ty, &field.limits, field.accept, field.items.as_ref());
    row
}

/// An item of which there is nothing to know.
const PLAIN_ITEM: &str = "Field::item()";

/// What the runtime has to know about each member that the document does not name, if there is anything to know.
pub(super) fn extra_row(extra: &Additional) -> Option<String> {
    Some(item_row(&extra.ty, extra.items.as_ref())).filter(|row| row != PLAIN_ITEM)
}

/// What the runtime has to know about each item of a list, or each value of a map.
fn item_row(ty: &Ty, items: Option<&Items>) -> String {
    let mut item = PLAIN_ITEM.to_owned();
    match items {
        Some(items) => {
            if items.sensitive {
                item.push_str(".sensitive()");
            }
            value_row(&mut item, ty, &items.limits, items.accept, None);
        }
        None => value_row(&mut item, ty, &Limits::default(), Accept::default(), None),
    }
    item
}

fn value_row(row: &mut String, ty: &Ty, limits: &Limits, accept: Accept, items: Option<&Items>) {
    match ty {
        Ty::Decimal { text, places } => {
            if let Some(places) = places {
                let _ = write!(row, ".decimal({places})");
            }
            if !text {
                row.push_str(".as_number()");
            }
        }
        Ty::Integer(Width::I64Text | Width::U64Text) => row.push_str(".as_text()"),
        Ty::Option(inner) => return value_row(row, inner, limits, accept, items),
        Ty::List(inner) | Ty::Map(inner) => {
            let item = item_row(inner, items);
            if item != PLAIN_ITEM {
                let _ = write!(row, ".items(&{item})");
            }
        }
        _ => {}
    }
    let forms: Vec<&str> = [
        (accept.string, "STRING"),
        (accept.number, "NUMBER"),
        (accept.boolean, "BOOLEAN"),
        (accept.json_text, "JSON_TEXT"),
        (accept.empty, "EMPTY"),
    ]
    .into_iter()
    .filter_map(|(on, form)| on.then_some(form))
    .collect();
    if let Some((first, rest)) = forms.split_first() {
        let rest: String = rest.iter().map(|form| format!(".and(Accept::{form})")).collect();
        let _ = write!(row, ".accept(Accept::{first}{rest})");
    }
    for (value, name) in [
        (limits.min_length, "min_length"),
        (limits.max_length, "max_length"),
        (limits.min_items, "min_items"),
        (limits.max_items, "max_items"),
    ] {
        if let Some(value) = value {
            let _ = write!(row, ".{name}({value})");
        }
    }
    if let Some(format) = limits.checked_format() {
        let _ = write!(row, ".format({})", literal(format));
    }
    for (value, name) in [
        (&limits.pattern, "pattern"),
        (&limits.minimum, if limits.exclusive_minimum { "above" } else { "minimum" }),
        (&limits.maximum, if limits.exclusive_maximum { "below" } else { "maximum" }),
        (&limits.multiple_of, "multiple_of"),
    ] {
        if let Some(value) = value {
            let _ = write!(row, ".{name}({})", literal(value));
        }
    }
    if limits.unique_items {
        row.push_str(".unique_items()");
    }
}

/// The text of a field, with what a reader has to know beyond the description.
pub(crate) fn field_docs(field: &Field) -> String {
    let mut text = docs::prose(&field.docs, &format!("`{}` on the wire.", field.wire));
    let mut notes: Vec<String> = Vec::new();
    if field.read_only {
        notes.push("Only in answers.".to_owned());
    }
    if field.write_only {
        notes.push("Only in requests.".to_owned());
    }
    if field.deprecated {
        notes.push("Deprecated.".to_owned());
    }
    if let Some(default) = &field.default {
        notes.push(format!("Default: `{default}`."));
    }
    if !notes.is_empty() {
        text.push_str("\n\n");
        text.push_str(&notes.join(" "));
    }
    text
}
