//! What is done to a document: to its content, which keeps it readable and goes deep, or to its text, which tries the readers.

use serde_json::{Map, Value, json};

use super::Origin;
use super::numbers::Numbers;

/// Deepest nesting that a copy may make; what is deeper is refused at the door, which tells little.
const MAX_DEPTH: usize = 100;

/// Pieces of text that mean something to a reader.
const PIECES: [&str; 28] = [
    "null", "[]", "{}", "true", "-1", "1e999", "'", "\"", "*a", "&a ", "- ", ": ", "{", "[", "}", "]", "|", ">", "!!str ", "!x ",
    "\t", "é支", "# ", "? ", "---\n", "\r", "\u{feff}", "\0",
];

/// Words that keys and values take.
const WORDS: [&str; 30] = [
    "",
    " ",
    "type",
    "object",
    "array",
    "string",
    "null",
    "Self",
    "crate",
    "r#type",
    "é",
    "支付",
    "🦀",
    "+1",
    "-1",
    "422",
    "$ref",
    "a/b",
    "a~b",
    "{id}",
    "default",
    "%2e%2e",
    "../..",
    "\n",
    "\"",
    "*/",
    "date-time",
    "binary",
    "x-",
    "(",
];

/// Damages a document in one to three ways.
pub fn change(origin: &Origin, numbers: &mut Numbers) -> Vec<u8> {
    if numbers.below(5) < 3 {
        let mut tree = origin.tree.clone();
        for _ in 0..=numbers.below(3) {
            content(&mut tree, &origin.tree, numbers);
        }
        return serde_json::to_vec_pretty(&tree).unwrap_or_default();
    }
    let mut bytes = origin.text.clone();
    for _ in 0..=numbers.below(3) {
        text(&mut bytes, numbers);
    }
    bytes
}

fn text(bytes: &mut Vec<u8>, numbers: &mut Numbers) {
    let at = numbers.below(bytes.len());
    match numbers.below(7) {
        0 => bytes.truncate(at),
        1 => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 1_u8 << numbers.below(8);
            }
        }
        2 => drop(bytes.drain(at..(at + numbers.below(40)).min(bytes.len()))),
        3 => {
            let piece = numbers.pick(&PIECES).copied().unwrap_or_default();
            drop(bytes.splice(at..at, piece.bytes()));
        }
        _ => lines(bytes, numbers),
    }
}

fn lines(bytes: &mut Vec<u8>, numbers: &mut Numbers) {
    let mut lines: Vec<Vec<u8>> = bytes.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    let (from, to) = (numbers.below(lines.len()), numbers.below(lines.len()));
    match numbers.below(4) {
        0 => drop(lines.remove(from)),
        1 => lines.swap(from, to),
        2 => {
            if let Some(line) = lines.get_mut(from) {
                drop(line.splice(0..0, b"  ".iter().copied()));
            }
        }
        _ => {
            let line = lines.get(from).cloned().unwrap_or_default();
            lines.insert(to, line);
        }
    }
    *bytes = lines.join(&b'\n');
}

fn content(tree: &mut Value, origin: &Value, numbers: &mut Numbers) {
    let Some(place) = numbers.pick(&places(tree)).cloned() else { return };
    match numbers.below(9) {
        0 | 1 => remove(tree, &place),
        2 => put(tree, &place, odd(numbers)),
        3 => rename(tree, &place, numbers),
        4 => bend(tree, origin, numbers),
        5 | 6 => copy(tree, &place, origin, numbers),
        7 => {
            let wrapped = at(tree, &place).cloned().unwrap_or_default();
            let wrapped = match numbers.below(5) {
                0 => json!([wrapped]),
                1 => json!({"allOf": [wrapped]}),
                2 => json!({"oneOf": [wrapped, {"type": "string"}]}),
                3 => json!({"properties": {numbers.pick(&WORDS).copied().unwrap_or_default(): wrapped}}),
                _ => json!({"type": "array", "items": wrapped}),
            };
            put(tree, &place, wrapped);
        }
        _ => swap_kind(tree, &place),
    }
}

/// Every place of a tree, as the steps that lead there.
fn places(tree: &Value) -> Vec<Vec<String>> {
    fn walk(value: &Value, path: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
        if !path.is_empty() {
            found.push(path.clone());
        }
        let members: Vec<(String, &Value)> = match value {
            Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), value)).collect(),
            Value::Array(list) => list.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect(),
            _ => Vec::new(),
        };
        for (step, value) in members {
            path.push(step);
            walk(value, path, found);
            path.pop();
        }
    }
    let mut found = Vec::new();
    walk(tree, &mut Vec::new(), &mut found);
    found
}

fn at<'a>(tree: &'a Value, place: &[String]) -> Option<&'a Value> {
    place.iter().try_fold(tree, |value, step| match value {
        Value::Object(map) => map.get(step),
        Value::Array(list) => list.get(step.parse::<usize>().ok()?),
        _ => None,
    })
}

fn at_mut<'a>(tree: &'a mut Value, place: &[String]) -> Option<&'a mut Value> {
    place.iter().try_fold(tree, |value, step| match value {
        Value::Object(map) => map.get_mut(step),
        Value::Array(list) => list.get_mut(step.parse::<usize>().ok()?),
        _ => None,
    })
}

fn put(tree: &mut Value, place: &[String], value: Value) {
    if let Some(target) = at_mut(tree, place) {
        *target = value;
    }
}

fn remove(tree: &mut Value, place: &[String]) {
    let Some((last, above)) = place.split_last() else { return };
    match at_mut(tree, above) {
        Some(Value::Object(map)) => drop(map.shift_remove(last)),
        Some(Value::Array(list)) => {
            if let Some(index) = last.parse::<usize>().ok().filter(|index| *index < list.len()) {
                list.remove(index);
            }
        }
        _ => {}
    }
}

fn rename(tree: &mut Value, place: &[String], numbers: &mut Numbers) {
    let Some((last, above)) = place.split_last() else { return };
    let Some(Value::Object(map)) = at_mut(tree, above) else { return };
    let word = numbers.pick(&WORDS).copied().unwrap_or_default();
    let name = if numbers.below(2) == 0 { word.to_owned() } else { format!("{last}{word}") };
    let renamed: Map<String, Value> =
        std::mem::take(map).into_iter().map(|(key, value)| (if key == *last { name.clone() } else { key }, value)).collect();
    *map = renamed;
}

/// Lets a reference lead somewhere else: to another place of the document, to itself, to a file, to nowhere.
fn bend(tree: &mut Value, origin: &Value, numbers: &mut Numbers) {
    let places = places(tree);
    let references: Vec<&Vec<String>> = places.iter().filter(|place| place.last().is_some_and(|last| last == "$ref")).collect();
    let pointer = |place: &[String]| {
        let steps: String = place.iter().map(|step| format!("/{}", step.replace('~', "~0").replace('/', "~1"))).collect();
        format!("#{steps}")
    };
    let Some(reference) = numbers.pick(&references).map(|place| (*place).clone()) else {
        // Without any reference, one is made.
        let (place, target) = (numbers.pick(&places).cloned(), numbers.pick(&places).cloned());
        if let (Some(place), Some(target)) = (place, target) {
            put(tree, &place, json!({"$ref": pointer(&target)}));
        }
        return;
    };
    let anywhere = self::places(origin);
    let target = match numbers.below(6) {
        0 => reference.split_last().map_or_else(String::new, |(_, above)| pointer(above)),
        1 => numbers.pick(&WORDS).copied().unwrap_or_default().to_owned(),
        2 => "#".to_owned(),
        3 => format!("missing.yaml{}", numbers.pick(&anywhere).map_or_else(String::new, |place| pointer(place))),
        _ => numbers.pick(&anywhere).map_or_else(String::new, |place| pointer(place)),
    };
    put(tree, &reference, Value::from(target));
}

/// Puts a copy of a part somewhere else.
fn copy(tree: &mut Value, place: &[String], origin: &Value, numbers: &mut Numbers) {
    let sources = places(origin);
    let Some(part) = numbers.pick(&sources).and_then(|source| at(origin, source)).cloned() else { return };
    if place.len() + depth(&part) > MAX_DEPTH {
        return;
    }
    match at_mut(tree, place) {
        Some(Value::Object(map)) if numbers.below(2) == 0 => {
            let key = numbers.pick(&sources).and_then(|source| source.last()).cloned().unwrap_or_default();
            map.insert(key, part);
        }
        Some(Value::Array(list)) if numbers.below(2) == 0 => list.push(part),
        Some(target) => *target = part,
        None => {}
    }
}

fn depth(value: &Value) -> usize {
    match value {
        Value::Object(map) => 1 + map.values().map(depth).max().unwrap_or(0),
        Value::Array(list) => 1 + list.iter().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

/// The same information as another kind of value.
fn swap_kind(tree: &mut Value, place: &[String]) {
    let Some(target) = at_mut(tree, place) else { return };
    *target = match std::mem::take(target) {
        Value::Null => json!({}),
        Value::Bool(truth) => Value::from(truth.to_string()),
        Value::Number(number) => Value::from(number.to_string()),
        Value::String(text) => json!([text]),
        Value::Array(list) => {
            list.into_iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect::<Map<_, _>>().into()
        }
        Value::Object(map) => map.into_iter().map(|(_, value)| value).collect::<Vec<_>>().into(),
    };
}

/// Values that nobody expects.
fn odd(numbers: &mut Numbers) -> Value {
    let word = numbers.pick(&WORDS).copied().unwrap_or_default();
    match numbers.below(16) {
        0 => Value::Null,
        1 => json!({}),
        2 => json!([]),
        3 => json!(true),
        4 => json!(-1),
        5 => json!(u64::MAX),
        6 => json!(1e300),
        7 => json!(0.1),
        8 => json!({"$ref": "#"}),
        9 => json!({"$ref": 1}),
        10 => json!([null]),
        11 => json!("x".repeat(5000)),
        12 => json!({word: {word: word}}),
        13 => json!([word, word]),
        14 => json!({"type": ["array", "null"], "items": true}),
        _ => json!(word),
    }
}
