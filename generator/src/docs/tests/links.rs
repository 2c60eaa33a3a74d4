//! Finds links that lead nowhere, by GitHub's rules.

use super::super::markdown::slug;
use crate::output::Tree;
use std::collections::{BTreeMap, BTreeSet};

/// Every broken relative link, with the page it is on.
pub(super) fn broken(tree: &Tree) -> Vec<String> {
    let pages: BTreeMap<&str, String> = tree
        .iter()
        .filter(|(path, _)| path.ends_with(".md"))
        .map(|(path, bytes)| (path.as_str(), prose(&String::from_utf8_lossy(bytes))))
        .collect();
    let anchors: BTreeMap<&str, BTreeSet<String>> = pages.iter().map(|(path, text)| (*path, anchors(text))).collect();
    let mut broken = Vec::new();
    for (path, text) in &pages {
        for target in targets(text) {
            if target.contains("://") || target.starts_with("mailto:") {
                continue;
            }
            let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
            let file = if file.is_empty() { (*path).to_owned() } else { resolve(path, file) };
            let found = anchors.get(file.as_str()).is_some_and(|known| anchor.is_empty() || known.contains(anchor));
            if !found {
                broken.push(format!("{path}: {target}"));
            }
        }
    }
    broken
}

/// A page without fenced blocks and code spans.
fn prose(text: &str) -> String {
    let mut out = String::new();
    let mut fence: Option<usize> = None;
    for line in text.lines() {
        let ticks = line.chars().take_while(|sign| *sign == '`').count();
        match fence {
            None if ticks >= 3 => fence = Some(ticks),
            Some(open) if ticks >= open => fence = None,
            None => {
                out.push_str(&without_spans(line));
                out.push('\n');
            }
            Some(_) => {}
        }
    }
    out
}

/// A line without what stands between equal runs of backticks, unless it is a heading.
fn without_spans(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(start) = rest.find('`').filter(|_| !line.starts_with('#')) {
        let (before, after) = rest.split_at(start);
        out.push_str(before);
        let ticks = after.chars().take_while(|sign| *sign == '`').count();
        let inside = after.get(ticks..).unwrap_or_default();
        let run = "`".repeat(ticks);
        let end = inside
            .match_indices(&run)
            .map(|(at, _)| at)
            .find(|at| !inside.get(at + ticks..).unwrap_or_default().starts_with('`'));
        rest = end.and_then(|end| inside.get(end + ticks..)).unwrap_or(inside);
    }
    out + rest
}

fn anchors(text: &str) -> BTreeSet<String> {
    let mut known = BTreeSet::new();
    for line in text.lines().filter(|line| line.starts_with('#')) {
        let title = line.trim_start_matches('#').trim();
        // Of a link only the words count.
        let title = title.strip_prefix('[').and_then(|rest| rest.split_once("](")).map_or(title, |(words, _)| words);
        let anchor = slug(title);
        let anchor =
            (0..).map(|n| if n == 0 { anchor.clone() } else { format!("{anchor}-{n}") }).find(|anchor| !known.contains(anchor));
        known.extend(anchor);
    }
    known
}

fn targets(text: &str) -> Vec<&str> {
    // A bracket that is escaped ends no words of a link.
    let ends = text.match_indices("](").filter(|(at, _)| !text.get(..*at).is_some_and(|before| before.ends_with('\\')));
    ends.filter_map(|(at, _)| text.get(at + 2..)).filter_map(|rest| rest.split_once(')').map(|(target, _)| target)).collect()
}

fn resolve(from: &str, to: &str) -> String {
    let mut path: Vec<&str> = from.split('/').collect();
    path.pop();
    for step in to.split('/') {
        if step == ".." {
            path.pop();
        } else {
            path.push(step);
        }
    }
    path.join("/")
}

#[test]
fn a_broken_link_is_found() {
    let tree = Tree::from([
        ("src/a.md".to_owned(), b"# A b\n[x](b.md#c) [y](#a-b) [z](#nowhere) [w](c/d.md)\n".to_vec()),
        ("src/b.md".to_owned(), b"## C\n```\n[q](q.md)\n```\n".to_vec()),
    ]);
    assert_eq!(broken(&tree), ["src/a.md: #nowhere", "src/a.md: c/d.md"]);
}
