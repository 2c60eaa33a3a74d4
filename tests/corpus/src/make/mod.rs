//! Values made to fit the schemas of a document.
//!
//! They are made from the document as it stands after bundling, by rules of this crate alone: nothing here asks the generator what became of
//! a schema. A member that was lost on the way to a type is thus lost from a value that was made with it, which is what shows it.

mod flat;
mod scalar;

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use self::flat::Flat;

/// Optional members are given down to this depth; below it, only what is required.
const DEPTH: usize = 5;
/// Nothing is made deeper than this.
const DEEPEST: usize = 24;
/// Once so many values were made, only what is required is added.
const ENOUGH: usize = 400;
/// Of how many alternatives and values of sets a schema is tried at most.
const CHOICES: usize = 60;
/// Lists that must be longer are not made.
const ITEMS: u64 = 16;
/// Which member stands for the content of a file.
pub const FILE: &str = "$file";
/// Which member tells the variant of a body that has several forms.
pub const VARIANT: &str = "$variant";

/// Which members a value has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Members {
    /// All of them.
    All,
    /// Those that are required.
    Required,
    /// All of them, null where they may be.
    Nulls,
}

/// Which way a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Both.
    Any,
    /// To the server: without what only answers hold.
    Request,
    /// To the client: without what only requests hold.
    Answer,
}

/// How a value will be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// As JSON, which can say everything.
    Json,
    /// As the value of a path, a query or a header: no null, nothing that is empty, no value within a value of a list.
    Plain,
    /// As a form in parts, with files.
    Parts,
}

/// Makes values for the schemas of one document.
pub struct Maker<'a> {
    /// The whole document.
    pub root: &'a Value,
    /// Which way they travel.
    pub way: Way,
    /// How they will be written.
    pub notation: Notation,
    /// Whether texts may have signs that a header cannot carry.
    pub rich: bool,
}

/// One value under way.
struct Making<'m, 'a> {
    maker: &'m Maker<'a>,
    members: Members,
    choice: usize,
    made: usize,
    /// The schemas that are being made, by address.
    within: Vec<*const Value>,
}

impl<'a> Maker<'a> {
    /// For values in JSON that may travel both ways.
    pub fn new(root: &'a Value) -> Self {
        Self { root, way: Way::Any, notation: Notation::Json, rich: true }
    }

    /// What stands behind a chain of references.
    pub fn target(root: &'a Value, node: &'a Value) -> &'a Value {
        flat::target(root, node)
    }

    /// Several values of a schema, each with what it is: all members, each alternative and each value of a set, only the required members,
    /// null where that is allowed.
    pub fn values(&self, schema: &'a Value) -> Vec<(String, Value)> {
        self.values_of(&[schema])
    }

    /// The same for values that have to fit several schemas.
    pub fn values_of(&self, schemas: &[&'a Value]) -> Vec<(String, Value)> {
        let mut found: Vec<(String, Value)> = Vec::new();
        let mut add = |label: String, value: Option<Value>| {
            if let Some(value) = value.filter(|value| found.iter().all(|(_, other)| other != value)) {
                found.push((label, value));
            }
        };
        for choice in 0..self.choices(schemas).clamp(1, CHOICES) {
            add(format!("all members, choice {choice}"), self.value_of(schemas, Members::All, choice));
        }
        add("required members".to_owned(), self.value_of(schemas, Members::Required, 0));
        if self.notation == Notation::Json {
            add("nulls".to_owned(), self.value_of(schemas, Members::Nulls, 0));
        }
        found
    }

    /// A value of a schema, or nothing where none can be made. `choice` picks among alternatives.
    pub fn value(&self, schema: &'a Value, members: Members, choice: usize) -> Option<Value> {
        self.value_of(&[schema], members, choice)
    }

    fn value_of(&self, schemas: &[&'a Value], members: Members, choice: usize) -> Option<Value> {
        Making { maker: self, members, choice, made: 0, within: Vec::new() }.schemas(schemas)
    }

    /// How many alternatives, or values of a set, schemas and their members have at most.
    fn choices(&self, schemas: &[&'a Value]) -> usize {
        let flat = Flat::of(self.root, schemas);
        let own = flat.choices();
        let branches = flat.alternatives.iter().flatten().map(|(branch, _)| Flat::of(self.root, &[branch]));
        let inner = flat.properties.iter().map(|(_, schemas)| Flat::of(self.root, schemas).choices()).max().unwrap_or(1);
        let branch = branches.map(|branch| branch.choices()).max().unwrap_or(1);
        own.max(inner).max(if branch > 1 { own.max(1).saturating_mul(branch) } else { 1 })
    }
}

impl<'a> Making<'_, 'a> {
    /// A value that fits all of these.
    fn schemas(&mut self, schemas: &[&'a Value]) -> Option<Value> {
        self.made += 1;
        let keys: Vec<*const Value> =
            schemas.iter().map(|schema| std::ptr::from_ref(flat::target(self.maker.root, schema))).collect();
        // What contains itself does so once, and only near the surface.
        let most = if self.within.len() < DEPTH { 2 } else { 1 };
        let again = |key: &*const Value| self.within.iter().filter(|own| *own == key).count() >= most;
        if keys.iter().any(again) || self.within.len() > DEEPEST {
            return None;
        }
        let depth = self.within.len();
        self.within.extend(keys);
        let value = self.flat(Flat::of(self.maker.root, schemas));
        self.within.truncate(depth);
        value
    }

    fn flat(&mut self, mut flat: Flat<'a>) -> Option<Value> {
        let mut picked = self.choice;
        for _ in 0..DEEPEST {
            let Some(list) = flat.alternatives.pop() else { break };
            let count = list.len();
            let (branch, discriminator) = list.get(picked.checked_rem(count)?)?;
            picked /= count;
            flat.take(self.maker.root, branch);
            flat.tags.extend(discriminator.and_then(|own| flat::tag(self.maker.root, branch, own)));
        }
        if self.members == Members::Nulls && flat.nullable && self.within.len() > 1 && self.maker.notation == Notation::Json {
            return Some(Value::Null);
        }
        // Of a constant and a list without it, the list was written nearer to the use.
        let listed = |value: &Value| flat.values.as_ref().is_none_or(|values| values.contains(&value));
        if let Some(value) = flat.constant.filter(|value| listed(value)) {
            return Some(value.clone());
        }
        if flat.values.as_ref().is_some_and(Vec::is_empty) {
            return None;
        }
        // Branches that ask for different types leave no value.
        let kind = flat.kind()?;
        if let Some(values) = &flat.values {
            let values: Vec<&Value> = values.iter().copied().filter(|value| !value.is_null()).collect();
            // Of a list of values none of which is of the type, the type counts.
            let strange = |value: &&Value| match kind {
                "integer" | "number" => !value.is_number(),
                "array" => !value.is_array(),
                "object" => !value.is_object(),
                _ => false,
            };
            if !values.is_empty() && values.iter().all(strange) {
                return self.typed(kind, &flat);
            }
            let values: Vec<&Value> = values.into_iter().filter(|value| !strange(value)).collect();
            return match values.get(self.choice.checked_rem(values.len()).unwrap_or_default()) {
                // Words of YAML that are no texts are meant as such.
                Some(value) if flat.types == ["string"] && !value.is_string() => Some(Value::from(value.to_string())),
                Some(value) => Some((*value).clone()),
                None => (self.maker.notation == Notation::Json).then_some(Value::Null),
            };
        }
        self.typed(kind, &flat)
    }

    fn typed(&mut self, kind: &str, flat: &Flat<'a>) -> Option<Value> {
        match kind {
            "object" => self.object(flat),
            "array" => self.list(flat),
            "boolean" => Some(Value::Bool(self.choice.is_multiple_of(2))),
            "string" if flat.format == Some("binary") => match self.maker.notation {
                Notation::Parts => Some(
                    serde_json::json!({FILE: "content of a file\r\n--", "name": "a \"file\".bin", "type": "application/x-made"}),
                ),
                _ => None,
            },
            "string" => scalar::text(flat, self.text(flat)).map(Value::from),
            "integer" | "number" => scalar::number(flat),
            _ => Some(match self.maker.notation {
                Notation::Json => serde_json::json!({"anything": [1, "x", null, {"y": 1.5}]}),
                _ => Value::from("anything"),
            }),
        }
    }

    /// What a text says that may say anything.
    fn text(&self, _: &Flat<'a>) -> &'static str {
        match (self.maker.notation, self.maker.rich) {
            (Notation::Json | Notation::Parts, _) => "text \"é\"\\/\u{1F600}\n, &=",
            (Notation::Plain, true) if self.within.len() == 1 => "a b/ü&=+%41?#;",
            (Notation::Plain, _) => "text",
        }
    }

    fn object(&mut self, flat: &Flat<'a>) -> Option<Value> {
        let mut members: BTreeMap<&str, Value> = BTreeMap::new();
        let mut order = Vec::new();
        for (name, schemas) in &flat.properties {
            let member = Flat::of(self.maker.root, schemas);
            let hidden = match self.maker.way {
                Way::Any => false,
                Way::Request => member.read_only,
                Way::Answer => member.write_only,
            };
            let required = flat.required.contains(name);
            let generous = self.members != Members::Required && self.within.len() <= DEPTH && self.made < ENOUGH;
            if hidden || !(required || generous) {
                continue;
            }
            let tag = flat.tags.iter().find(|(tag, _)| tag == name);
            let value = match tag {
                Some((_, value)) => Some(Value::from(value.as_str())),
                None => self.schemas(schemas),
            };
            match value {
                Some(value) => drop(members.insert(name, value)),
                None if !required => continue,
                None if member.nullable => drop(members.insert(name, Value::Null)),
                None if member.kind() == Some("array") && member.limits.min_items.unwrap_or_default() == 0 => {
                    members.insert(name, Value::Array(Vec::new()));
                }
                None => return None,
            }
            order.push(*name);
        }
        let mut object: Map<String, Value> =
            order.into_iter().filter_map(|name| Some((name.to_owned(), members.remove(name)?))).collect();
        for (tag, value) in &flat.tags {
            object.insert(tag.clone(), Value::from(value.as_str()));
        }
        if self.members != Members::Required && self.maker.notation == Notation::Json {
            match flat.additional {
                Some(Value::Bool(false)) => {}
                Some(schema @ Value::Object(_)) => {
                    object.extend(self.schemas(&[schema]).map(|value| ("another name/é".to_owned(), value)));
                }
                Some(_) => drop(object.insert("another name/é".to_owned(), serde_json::json!([1, {"x": null}]))),
                None if !flat.closed => drop(object.insert("any name".to_owned(), serde_json::json!({"x": [1]}))),
                None => {}
            }
        }
        if (object.len() as u64) < flat.least_members.unwrap_or_default() {
            return None;
        }
        // Without members there is nothing to write in a query.
        (self.maker.notation != Notation::Plain || !object.is_empty()).then_some(Value::Object(object))
    }

    fn list(&mut self, flat: &Flat<'a>) -> Option<Value> {
        let (least, most) = (flat.limits.min_items.unwrap_or_default(), flat.limits.max_items.unwrap_or(u64::MAX));
        if least > ITEMS {
            return None;
        }
        let generous = self.members != Members::Required || self.maker.notation != Notation::Json;
        let wanted = if generous { least.max(2).min(most) } else { least };
        let first = self.choice;
        let mut items: Vec<Value> = Vec::new();
        for index in 0..wanted {
            // Items of a set differ; where they cannot, one is enough.
            self.choice = first.wrapping_add(usize::try_from(index).unwrap_or_default());
            let part = usize::try_from(index).ok().and_then(|index| flat.parts.get(index..=index));
            let Some(schemas) = part.or_else(|| (!flat.items.is_empty()).then_some(flat.items.as_slice())) else {
                items.push(Value::from("item"));
                continue;
            };
            match self.schemas(schemas) {
                Some(value) if !(flat.unique && items.contains(&value)) => items.push(value),
                _ => {}
            }
        }
        self.choice = first;
        // Without items there is nothing to write in a query.
        if items.is_empty() && self.maker.notation == Notation::Plain {
            return None;
        }
        (items.len() as u64 >= least).then_some(Value::Array(items))
    }
}
