//! A schema with everything that it refers to and extends in one place.

use std::collections::BTreeSet;

use generator::ir::Limits;
use serde_json::Value;

/// How far references and branches are followed.
const DEEPEST: usize = 40;

/// A branch of a union, and the discriminator of that union.
pub type Branch<'a> = (&'a Value, Option<Discriminator<'a>>);

/// The name of the telling member, and the mapping of what it says.
pub type Discriminator<'a> = (&'a str, Option<&'a Value>);

/// What a schema says, its references and `allOf` followed.
#[derive(Clone, Debug, Default)]
pub struct Flat<'a> {
    pub types: Vec<&'a str>,
    pub nullable: bool,
    pub read_only: bool,
    pub write_only: bool,
    pub unique: bool,
    pub values: Option<Vec<&'a Value>>,
    pub constant: Option<&'a Value>,
    pub format: Option<&'a str>,
    pub properties: Vec<(&'a str, Vec<&'a Value>)>,
    pub required: BTreeSet<&'a str>,
    pub additional: Option<&'a Value>,
    /// Whether members are spoken of, though there may be none.
    pub closed: bool,
    pub items: Vec<&'a Value>,
    /// What the first items are, where each has its own schema.
    pub parts: Vec<&'a Value>,
    pub alternatives: Vec<Vec<Branch<'a>>>,
    pub limits: Limits,
    /// How many members there must be.
    pub least_members: Option<u64>,
    /// Members that tell a type from its relatives, and what they say.
    pub tags: Vec<(String, String)>,
    /// The component that this is, if it is one.
    component: Option<&'a str>,
    seen: Vec<*const Value>,
}

/// The schema behind a chain of references.
pub fn target<'a>(root: &'a Value, schema: &'a Value) -> &'a Value {
    let mut schema = schema;
    for _ in 0..DEEPEST {
        match schema.get("$ref").and_then(Value::as_str).and_then(|text| root.pointer(&pointer(text))) {
            Some(next) => schema = next,
            None => break,
        }
    }
    schema
}

/// The pointer in a reference.
fn pointer(reference: &str) -> String {
    let text = reference.trim_start_matches('#');
    let (mut bytes, mut rest) = (Vec::new(), text.as_bytes());
    while let [first, tail @ ..] = rest {
        let decoded = (*first == b'%').then(|| tail.get(..2)).flatten();
        let decoded = decoded.and_then(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok());
        bytes.push(decoded.unwrap_or(*first));
        rest = tail.get(if decoded.is_some() { 2.. } else { 0.. }).unwrap_or_default();
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

/// The name of the component that a reference leads to.
fn component(reference: &Value) -> Option<&str> {
    reference.as_str()?.strip_prefix("#/components/schemas/").filter(|name| !name.contains('/'))
}

impl<'a> Flat<'a> {
    /// What all of these say together; of words that contradict, the first.
    pub fn of(root: &'a Value, schemas: &[&'a Value]) -> Self {
        let mut flat = Self::default();
        let mut nullable = !schemas.is_empty();
        for schema in schemas {
            let known = root.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten();
            if flat.component.is_none() {
                flat.component = known.into_iter().find(|(_, own)| std::ptr::eq(*own, *schema)).map(|(name, _)| name.as_str());
            }
            let (kinds, known) = (flat.types.len(), flat.properties.len());
            flat.nullable = false;
            flat.take(root, schema);
            // What says nothing of its type says nothing against null.
            nullable &= flat.nullable || (flat.types.len() == kinds && flat.properties.len() == known);
        }
        flat.nullable = nullable && schemas.iter().any(|schema| Self::says_null(root, schema));
        flat
    }

    /// Whether a schema by itself allows null.
    fn says_null(root: &'a Value, schema: &'a Value) -> bool {
        let mut flat = Self::default();
        flat.take(root, schema);
        flat.nullable
    }

    /// Adds what a schema says.
    pub fn take(&mut self, root: &'a Value, schema: &'a Value) {
        self.add(root, schema, 0);
    }

    fn add(&mut self, root: &'a Value, schema: &'a Value, depth: usize) {
        if depth > DEEPEST || self.seen.contains(&std::ptr::from_ref(schema)) {
            return;
        }
        self.seen.push(schema);
        let flag = |key: &str| schema.get(key).and_then(Value::as_bool).unwrap_or(false);
        // Of a schema and those it is made of, the outermost has the say.
        self.nullable |= depth <= 1 && flag("nullable");
        self.read_only |= flag("readOnly");
        self.write_only |= flag("writeOnly");
        if let Some(reference) = schema.get("$ref") {
            if self.component.is_none() {
                self.component = component(reference);
            }
            if let Some(next) = reference.as_str().and_then(|text| root.pointer(&pointer(text))) {
                self.add(root, next, depth + 1);
            }
            return;
        }
        let text = |key: &str| schema.get(key).and_then(Value::as_str);
        self.types.extend(text("type"));
        self.format = self.format.or(text("format"));
        self.unique |= flag("uniqueItems");
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            match &mut self.values {
                Some(own) => own.retain(|value| values.contains(value)),
                None => self.values = Some(values.iter().collect()),
            }
        }
        self.constant = self.constant.or(schema.get("x-const"));
        // Of several, the one that says most about the others.
        let narrow = |value: &Value| match value {
            Value::Bool(false) => 2,
            Value::Object(members) => u8::from(!members.is_empty()),
            _ => 0,
        };
        let additional = schema.get("additionalProperties").into_iter().chain(self.additional);
        self.additional = additional.max_by_key(|value| narrow(value));
        self.items.extend(schema.get("items"));
        self.parts.extend(schema.get("x-prefixItems").and_then(Value::as_array).into_iter().flatten());
        self.required.extend(schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str));
        let members = schema.get("properties").and_then(Value::as_object);
        self.closed |= members.is_some_and(|members| !members.is_empty()) || schema.get("allOf").is_some();
        for (name, member) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            match self.properties.iter_mut().find(|(own, _)| own == name) {
                Some((_, schemas)) => schemas.push(member),
                None => self.properties.push((name, vec![member])),
            }
        }
        self.limit(schema);
        for branch in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            self.add(root, branch, depth + 1);
        }
        let discriminator =
            schema.get("discriminator").and_then(|own| Some((own.get("propertyName")?.as_str()?, own.get("mapping"))));
        let mut told = false;
        for list in ["oneOf", "anyOf"].iter().filter_map(|key| schema.get(*key)).filter_map(Value::as_array) {
            let branches = list.iter().filter(|branch| !is_null(branch));
            let branches: Vec<Branch<'a>> = branches.map(|branch| (branch, discriminator)).collect();
            self.nullable |= depth <= 1 && branches.len() < list.len();
            told |= !branches.is_empty();
            // What extends a union of which it is an alternative has made its choice.
            let own = |(branch, _): &Branch<'a>| depth > 0 && self.seen.contains(&std::ptr::from_ref(target(root, branch)));
            if branches.iter().any(own) {
                continue;
            }
            self.alternatives.extend((!branches.is_empty()).then_some(branches));
        }
        if let (Some((name, mapping)), false, Some(own)) = (discriminator, told, self.component) {
            let own = mapped(mapping, own).unwrap_or(own);
            self.tags.push((name.to_owned(), own.to_owned()));
        }
    }

    fn limit(&mut self, schema: &Value) {
        self.least_members = self.least_members.max(schema.get("minProperties").and_then(Value::as_u64));
        let number = |key: &str| schema.get(key).and_then(Value::as_u64);
        let spelled = |key: &str| schema.get(key).filter(|value| value.is_number()).map(Value::to_string);
        let flag = |key: &str| schema.get(key).and_then(Value::as_bool).unwrap_or(false);
        let limits = &mut self.limits;
        limits.min_length = limits.min_length.max(number("minLength"));
        limits.min_items = limits.min_items.max(number("minItems"));
        let least = |own: Option<u64>, other: Option<u64>| own.into_iter().chain(other).min();
        limits.max_length = least(limits.max_length, number("maxLength"));
        limits.max_items = least(limits.max_items, number("maxItems"));
        if limits.pattern.is_none() {
            limits.pattern = schema.get("pattern").and_then(Value::as_str).map(str::to_owned);
        }
        if limits.minimum.is_none() {
            (limits.minimum, limits.exclusive_minimum) = (spelled("minimum"), flag("exclusiveMinimum"));
        }
        if limits.maximum.is_none() {
            (limits.maximum, limits.exclusive_maximum) = (spelled("maximum"), flag("exclusiveMaximum"));
        }
        if limits.multiple_of.is_none() {
            limits.multiple_of = spelled("multipleOf");
        }
    }

    /// The kind of its values by JSON Schema's word; an empty one where nothing is said, nothing where it contradicts itself.
    pub fn kind(&self) -> Option<&'a str> {
        if !self.properties.is_empty() && self.types.iter().any(|own| *own != "object") {
            return None;
        }
        let mut types = self.types.iter().copied();
        match types.next() {
            Some(first) if types.all(|other| other == first) => Some(first),
            // An integer is a number, too.
            Some(_) if self.types.iter().all(|own| matches!(*own, "integer" | "number")) => Some("integer"),
            Some(_) => None,
            None if !self.properties.is_empty() || self.additional.is_some_and(Value::is_object) || !self.tags.is_empty() => {
                Some("object")
            }
            None if !self.items.is_empty() => Some("array"),
            None => Some(""),
        }
    }

    /// How many alternatives or values of a set there are.
    pub fn choices(&self) -> usize {
        let product = self.alternatives.iter().map(Vec::len).fold(1_usize, usize::saturating_mul);
        product.max(self.values.as_ref().map_or(1, Vec::len))
    }
}

/// Whether only null fits a branch.
fn is_null(branch: &Value) -> bool {
    branch.get("enum").and_then(Value::as_array).is_some_and(|values| !values.is_empty() && values.iter().all(Value::is_null))
}

/// The telling member and what it says for a branch: as mapped, else the name of the component, unless its own member allows others only.
pub fn tag(root: &Value, branch: &Value, (name, mapping): Discriminator<'_>) -> Option<(String, String)> {
    let own = branch.get("$ref").and_then(component);
    if let Some(mapped) = own.and_then(|own| mapped(mapping, own)) {
        return Some((name.to_owned(), mapped.to_owned()));
    }
    let flat = Flat::of(root, &[branch]);
    let member = flat.properties.iter().find(|(own, _)| *own == name).map(|(_, schemas)| Flat::of(root, schemas));
    let allowed = member.and_then(|member| match member.constant {
        Some(value) => Some(vec![value]),
        None => member.values,
    });
    let said = match allowed {
        Some(values) if !values.iter().any(|value| value.as_str() == own) => values.first()?.as_str().map(str::to_owned),
        _ => own.map(str::to_owned),
    };
    Some((name.to_owned(), said?))
}

/// The text that a mapping has for a component.
fn mapped<'m>(mapping: Option<&'m Value>, wanted: &str) -> Option<&'m str> {
    let entries = mapping.and_then(Value::as_object).into_iter().flatten();
    let mut entries = entries.filter_map(|(text, target)| Some((text.as_str(), target.as_str()?)));
    entries
        .find(|(_, target)| *target == wanted || target.strip_prefix("#/components/schemas/") == Some(wanted))
        .map(|(text, _)| text)
}
