//! JSONPath (RFC 9535), as far as overlays use it, over the tree with places.
//!
//! Names, indexes, slices, `*`, `..`, lists of these, and filters with comparisons, `&&`, `||`, `!` and parentheses. Functions are
//! not known. The result is a list of locations, since what is found is going to be changed.

mod parse;

use std::cmp::Ordering;

use serde_json::Value as Json;

use crate::load::Node;

pub use parse::parse;

/// One step down.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// To a member.
    Key(String),
    /// To an element.
    Index(usize),
}

/// A query, taken apart.
#[derive(Clone, Debug)]
pub struct Path {
    /// Whether it starts at the root (`$`) or at the node at hand (`@`).
    absolute: bool,
    segments: Vec<Segment>,
}

#[derive(Clone, Debug)]
struct Segment {
    /// Whether it looks at everything below (`..`).
    deep: bool,
    selectors: Vec<Selector>,
}

#[derive(Clone, Debug)]
enum Selector {
    Name(String),
    Any,
    Index(i64),
    Slice(Option<i64>, Option<i64>, i64),
    Filter(Test),
}

#[derive(Clone, Debug)]
enum Test {
    All(Vec<Test>),
    Some(Vec<Test>),
    Not(Box<Test>),
    Exists(Path),
    Compare(Operand, Operator, Operand),
}

#[derive(Clone, Debug)]
enum Operand {
    Literal(Json),
    Path(Path),
}

#[derive(Clone, Copy, Debug)]
enum Operator {
    Equal,
    Unequal,
    Less,
    AtMost,
    Greater,
    AtLeast,
}

type Found<'n> = (Vec<Step>, &'n Node);

impl Path {
    /// The locations it selects, each once, in the order of the document.
    #[must_use]
    pub fn select(&self, root: &Node) -> Vec<Vec<Step>> {
        let mut found: Vec<Vec<Step>> = Vec::new();
        let mut seen = std::collections::BTreeSet::new();
        for (steps, _) in self.nodes(root, root) {
            if seen.insert(steps.clone()) {
                found.push(steps);
            }
        }
        found
    }

    fn nodes<'n>(&self, root: &'n Node, here: &'n Node) -> Vec<Found<'n>> {
        let start = if self.absolute { root } else { here };
        let mut found: Vec<Found<'n>> = vec![(Vec::new(), start)];
        for segment in &self.segments {
            let mut next = Vec::new();
            for (steps, node) in &found {
                segment.apply(root, node, steps, &mut next);
            }
            found = next;
        }
        found
    }
}

impl Segment {
    fn apply<'n>(&self, root: &'n Node, node: &'n Node, steps: &[Step], out: &mut Vec<Found<'n>>) {
        for selector in &self.selectors {
            selector.apply(root, node, steps, out);
        }
        if self.deep {
            for (step, below) in children(node) {
                self.apply(root, below, &joined(steps, step), out);
            }
        }
    }
}

fn joined(steps: &[Step], step: Step) -> Vec<Step> {
    let mut whole = steps.to_vec();
    whole.push(step);
    whole
}

fn children(node: &Node) -> impl Iterator<Item = (Step, &Node)> {
    let members = node.members().map(|(key, member)| (Step::Key(key.clone()), &member.node));
    members.chain(node.elements().enumerate().map(|(index, element)| (Step::Index(index), element)))
}

impl Selector {
    fn apply<'n>(&self, root: &'n Node, node: &'n Node, steps: &[Step], out: &mut Vec<Found<'n>>) {
        match self {
            Self::Name(name) => {
                out.extend(node.get(name).map(|below| (joined(steps, Step::Key(name.clone())), below)));
            }
            Self::Any => out.extend(children(node).map(|(step, below)| (joined(steps, step), below))),
            Self::Index(index) => {
                let list = node.as_list().unwrap_or_default();
                let at = absolute(*index, list.len());
                out.extend(at.and_then(|at| Some((joined(steps, Step::Index(at)), list.get(at)?))));
            }
            Self::Slice(start, end, by) => {
                for at in slice(*start, *end, *by, node.as_list().unwrap_or_default().len()) {
                    out.extend(node.as_list().and_then(|list| list.get(at)).map(|below| (joined(steps, Step::Index(at)), below)));
                }
            }
            Self::Filter(test) => {
                let kept = children(node).filter(|(_, below)| test.holds(root, below));
                out.extend(kept.map(|(step, below)| (joined(steps, step), below)));
            }
        }
    }
}

/// An index from the start; a negative one counts from the end.
fn absolute(index: i64, length: usize) -> Option<usize> {
    let from_end = || i64::try_from(length).ok()?.checked_add(index);
    usize::try_from(if index < 0 { from_end()? } else { index }).ok()
}

fn slice(start: Option<i64>, end: Option<i64>, by: i64, length: usize) -> Vec<usize> {
    let count = i64::try_from(length).unwrap_or(i64::MAX);
    let clamp = |at: i64, low: i64, high: i64| if at < 0 { at.saturating_add(count) } else { at }.clamp(low, high);
    let forward = by > 0;
    let (low, high) = if forward { (0, count) } else { (-1, count - 1) };
    let first = start.map_or(if forward { low } else { high }, |at| clamp(at, low, high));
    let last = end.map_or(if forward { high } else { low }, |at| clamp(at, low, high));
    let mut found = Vec::new();
    let mut at = first;
    while by != 0 && (if forward { at < last } else { at > last }) {
        found.extend(usize::try_from(at));
        at = at.saturating_add(by);
    }
    found
}

impl Test {
    fn holds(&self, root: &Node, here: &Node) -> bool {
        match self {
            Self::All(tests) => tests.iter().all(|test| test.holds(root, here)),
            Self::Some(tests) => tests.iter().any(|test| test.holds(root, here)),
            Self::Not(test) => !test.holds(root, here),
            Self::Exists(path) => !path.nodes(root, here).is_empty(),
            Self::Compare(left, operator, right) => operator.holds(left.value(root, here), right.value(root, here)),
        }
    }
}

impl Operand {
    /// The value; `None` where a path leads to nothing, or to several things.
    fn value(&self, root: &Node, here: &Node) -> Option<Json> {
        match self {
            Self::Literal(json) => Some(json.clone()),
            Self::Path(path) => match path.nodes(root, here).as_slice() {
                [(_, node)] => Some(node.to_json()),
                _ => None,
            },
        }
    }
}

impl Operator {
    fn holds(self, left: Option<Json>, right: Option<Json>) -> bool {
        let equal = || match (&left, &right) {
            (Some(Json::Number(a)), Some(Json::Number(b))) => a.as_f64() == b.as_f64(),
            (a, b) => a == b,
        };
        let order = || match (&left, &right) {
            (Some(Json::Number(a)), Some(Json::Number(b))) => a.as_f64()?.partial_cmp(&b.as_f64()?),
            (Some(Json::String(a)), Some(Json::String(b))) => Some(a.cmp(b)),
            _ => None,
        };
        match self {
            Self::Equal => equal(),
            Self::Unequal => !equal(),
            Self::Less => order() == Some(Ordering::Less),
            Self::Greater => order() == Some(Ordering::Greater),
            Self::AtMost => order() == Some(Ordering::Less) || equal(),
            Self::AtLeast => order() == Some(Ordering::Greater) || equal(),
        }
    }
}
