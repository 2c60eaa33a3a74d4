//! Small changes to the tree that keep places, and the account of what they lose.

use std::collections::BTreeMap;

use crate::diag::{Code, Diagnostics};
use crate::load::{Map, Member, Node, Value};
use crate::source::Span;

/// A text that stands for what was written at `span`.
pub(super) fn text(span: Span, text: impl Into<String>) -> Node {
    Node::new(span, Value::String(text.into()))
}

/// A boolean that stands for what was written at `span`.
pub(super) const fn truth(span: Span, truth: bool) -> Node {
    Node::new(span, Value::Bool(truth))
}

/// An object that stands for what was written at `span`.
pub(super) fn object<const N: usize>(span: Span, members: [(&str, Node); N]) -> Node {
    let member = |(key, node): (&str, Node)| (key.to_owned(), Member { key: node.span, node });
    Node::new(span, Value::Map(members.into_iter().map(member).collect()))
}

/// A list that stands for what was written at `span`.
pub(super) const fn list(span: Span, elements: Vec<Node>) -> Node {
    Node::new(span, Value::List(elements))
}

/// A reference that stands for what was written at `span`.
pub(super) fn reference(span: Span, target: impl Into<String>) -> Node {
    object(span, [("$ref", text(span, target))])
}

/// Adds a member that somebody wrote in another form.
pub(super) fn put(map: &mut Map, key: &str, node: Node) {
    map.insert(key.to_owned(), Member { key: node.span, node });
}

/// Adds a member unless there is one.
pub(super) fn put_new(map: &mut Map, key: &str, node: Node) {
    if !map.contains_key(key) {
        put(map, key, node);
    }
}

/// Takes a member out; the others keep their order.
pub(super) fn take(map: &mut Map, key: &str) -> Option<Member> {
    map.shift_remove(key)
}

/// Gives a member another key in the same place. A member that has that key already stays, and this one gets a longer key.
pub(super) fn rename(map: &mut Map, from: &str, to: &str) -> Option<Span> {
    let at = map.get_index_of(from)?;
    let mut to = to.to_owned();
    while map.contains_key(&to) {
        to.push_str("-original");
    }
    let member = map.shift_remove(from)?;
    let span = member.key;
    map.shift_insert(at, to, member);
    Some(span)
}

/// Keeps a member under its own key with `x-` before it, without the `$` that keys of JSON Schema may have.
pub(super) fn keep(map: &mut Map, key: &str) -> Option<Span> {
    rename(map, key, &format!("x-{}", key.trim_start_matches('$')))
}

/// The text of a member.
pub(super) fn str_of<'n>(map: &'n Map, key: &str) -> Option<&'n str> {
    map.get(key).and_then(|member| member.node.as_str())
}

/// The object that a node is made to be.
pub(super) fn map_of(node: Node) -> Option<Map> {
    if let Value::Map(map) = node.value { Some(map) } else { None }
}

/// The members of an object that may be absent, created at `span` when it is.
pub(super) fn section<'n>(map: &'n mut Map, key: &str, span: Span) -> Option<&'n mut Map> {
    let entry = map.entry(key.to_owned());
    entry.or_insert_with(|| Member { key: span, node: Node::new(span, Value::Map(Map::new())) }).node.as_map_mut()
}

/// What OpenAPI 3.0 cannot say, or another version than the document's: one finding for each kind, however often it occurs.
#[derive(Default)]
pub(super) struct Losses(BTreeMap<&'static str, (&'static str, Vec<Span>)>);

/// How many places a finding shows.
const SHOWN: usize = 3;

impl Losses {
    /// Notes that what stands at `span` is kept but has no effect; `effect` says what that means.
    pub(super) fn add(&mut self, what: &'static str, effect: &'static str, span: Span) {
        self.0.entry(what).or_insert_with(|| (effect, Vec::new())).1.push(span);
    }

    /// Says it all.
    pub(super) fn report(self, diags: &mut Diagnostics) {
        self.say(diags, Code::VersionLoss, |what| format!("{what} cannot be said in OpenAPI 3.0"));
    }

    /// Says it all, in other words.
    pub(super) fn say(self, diags: &mut Diagnostics, code: Code, words: fn(&str) -> String) {
        for (what, (effect, mut spans)) in self.0 {
            // What was copied from one place counts once.
            spans.sort_unstable();
            spans.dedup();
            let more = spans.len().saturating_sub(SHOWN);
            let mut shown = spans.into_iter();
            let Some(first) = shown.next() else { continue };
            let finding = diags.warn(code, words(what));
            finding.at(first, effect);
            for span in shown.take(SHOWN - 1) {
                finding.also(span, "and here");
            }
            if more > 0 {
                finding.help(format!("and in {more} more places"));
            }
        }
    }
}
