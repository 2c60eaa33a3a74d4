// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Which route a path means.
//!
//! A tree over the segments of all paths. A literal segment goes before a parameter, and when it leads nowhere the search
//! comes back and tries the parameter, so that `/orders/list` and `/orders/{id}/close` live together in every combination.
//! A path belongs to a method only at its end: `GET /orders/close/{x}` never hides `POST /orders/{id}/close`. Where a path of the document
//! holds a query, only requests that have those pairs are meant.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::runtime::url;

/// A tree of routes.
#[derive(Default)]
pub(super) struct Matcher {
    root: Node,
}

#[derive(Default)]
struct Node {
    literals: BTreeMap<String, Node>,
    patterns: BTreeMap<Pattern, Node>,
    /// The routes that end here, those that ask most of the query first.
    ends: Vec<End>,
}

/// A route at the end of its path.
struct End {
    method: &'static str,
    route: usize,
    /// The pairs of the query that the path itself asks for: `type=view`, `page={page}`.
    asked: Vec<(&'static str, &'static str)>,
}

impl End {
    /// The values of the parameters among the pairs, as they travel; nothing when a pair is not there.
    fn values(&self, query: &str) -> Option<Vec<String>> {
        let mut out = Vec::new();
        for (name, wanted) in &self.asked {
            let mut pairs = query.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")));
            let (_, found) = pairs.find(|(own, _)| url::decode(own, true) == *name)?;
            if wanted.starts_with('{') {
                out.push(found.replace('+', "%20"));
            } else if url::decode(found, true) != *wanted {
                return None;
            }
        }
        Some(out)
    }
}

/// A segment with parameters, and what stands around them. The more stands around them, the earlier it is tried.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Pattern {
    around: Reverse<usize>,
    /// What stands before, between and after the parameters: one more than there are.
    texts: Vec<&'static str>,
}

impl Pattern {
    /// The values in a segment as it travels; nothing when it does not fit. A value is never empty, and ends as early as it can.
    fn values(&self, raw: &str) -> Option<Vec<String>> {
        let (first, others) = self.texts.split_first()?;
        let (last, between) = others.split_last()?;
        let mut rest = raw.strip_prefix(first)?.strip_suffix(last)?;
        let mut out = Vec::new();
        for text in between {
            let from = rest.chars().next()?.len_utf8();
            let at = if text.is_empty() { from } else { rest.get(from..)?.find(text)?.checked_add(from)? };
            out.push(rest.get(..at)?.to_owned());
            rest = rest.get(at.checked_add(text.len())?..)?;
        }
        if rest.is_empty() {
            return None;
        }
        out.push(rest.to_owned());
        Some(out)
    }
}

/// What a method and a path mean.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Match {
    /// This route, with the values of its parameters in order.
    Route(usize, Vec<String>),
    /// The path exists, but only with these methods.
    OtherMethods(Vec<&'static str>),
    /// There is no such path.
    Nothing,
}

impl Matcher {
    /// Adds a route; of two with the same method and the same path the first one counts.
    pub(super) fn add(&mut self, method: &'static str, path: &'static str, route: usize) {
        let mut node = &mut self.root;
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        for segment in segments(path) {
            node = match pattern(segment) {
                Some(pattern) => node.patterns.entry(pattern).or_default(),
                None => node.literals.entry(segment.to_owned()).or_default(),
            };
        }
        let pairs = query.split('&').filter(|pair| !pair.is_empty());
        let asked: Vec<_> = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, ""))).collect();
        if !node.ends.iter().any(|end| end.method == method && end.asked == asked) {
            let at = node.ends.iter().take_while(|end| end.asked.len() >= asked.len()).count();
            node.ends.insert(at, End { method, route, asked });
        }
    }

    /// Finds the route for a request. Path and query are as they travel: percent-encoded, and so are the values found in them.
    pub(super) fn find(&self, method: &str, path: &str, query: &str) -> Match {
        let raw = segments(path);
        let Some(segments) = raw.map(|raw| Some((url::decode_segment(raw)?, raw))).collect::<Option<Vec<_>>>() else {
            return Match::Nothing;
        };
        let segments: Vec<(&str, &str)> = segments.iter().map(|(decoded, raw)| (decoded.as_ref(), *raw)).collect();
        let mut search = Search { method, query, values: Vec::new(), others: Vec::new() };
        match search.walk(&self.root, &segments) {
            Some(route) => Match::Route(route, search.values),
            None if search.others.is_empty() => Match::Nothing,
            None => {
                search.others.sort_unstable();
                search.others.dedup();
                Match::OtherMethods(search.others)
            }
        }
    }
}

struct Search<'a> {
    method: &'a str,
    query: &'a str,
    values: Vec<String>,
    others: Vec<&'static str>,
}

impl Search<'_> {
    fn walk(&mut self, node: &Node, segments: &[(&str, &str)]) -> Option<usize> {
        let Some(((segment, raw), rest)) = segments.split_first() else {
            let mut own = node.ends.iter().filter(|end| end.method == self.method).peekable();
            if own.peek().is_none() {
                self.others.extend(node.ends.iter().map(|end| end.method));
            }
            let (route, values) = own.find_map(|end| Some((end.route, end.values(self.query)?)))?;
            self.values.extend(values);
            return Some(route);
        };
        if let Some(route) = node.literals.get(*segment).and_then(|next| self.walk(next, rest)) {
            return Some(route);
        }
        for (pattern, next) in &node.patterns {
            let escaped = || Some(pattern.values(segment)?.iter().map(|value| url::escape(value)).collect());
            // What stands around a value may itself have been escaped.
            let Some(found) = pattern.values(raw).or_else(escaped) else { continue };
            let depth = self.values.len();
            self.values.extend(found);
            if let Some(route) = self.walk(next, rest) {
                return Some(route);
            }
            self.values.truncate(depth);
        }
        None
    }
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.strip_prefix('/').unwrap_or(path).split('/')
}

/// The names of a path's parameters, in order.
pub(super) fn names(path: &'static str) -> impl Iterator<Item = &'static str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}

fn pattern(segment: &'static str) -> Option<Pattern> {
    let (prefix, mut rest) = segment.split_once('{')?;
    let mut texts = vec![prefix];
    loop {
        let (_, after) = rest.split_once('}')?;
        match after.split_once('{') {
            Some((text, next)) => {
                texts.push(text);
                rest = next;
            }
            None => {
                texts.push(after);
                return Some(Pattern { around: Reverse(texts.iter().map(|text| text.len()).sum()), texts });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matcher(routes: &[(&'static str, &'static str)]) -> Matcher {
        let mut matcher = Matcher::default();
        for (index, (method, path)) in routes.iter().enumerate() {
            matcher.add(method, path, index);
        }
        matcher
    }

    fn route(index: usize, values: &[&str]) -> Match {
        Match::Route(index, values.iter().map(|value| (*value).to_owned()).collect())
    }

    #[test]
    fn literals_win_and_the_search_comes_back() {
        let matcher = matcher(&[
            ("GET", "/orders/{id}"),
            ("GET", "/orders/list"),
            ("POST", "/orders/{id}/close"),
            ("GET", "/orders/no/{no}"),
            ("GET", "/orders/list/all"),
            ("GET", "/orders/{id}/items"),
        ]);
        assert_eq!(matcher.find("GET", "/orders/list", ""), route(1, &[]));
        assert_eq!(matcher.find("GET", "/orders/17", ""), route(0, &["17"]));
        assert_eq!(matcher.find("GET", "/orders/list/items", ""), route(5, &["list"]));
        assert_eq!(matcher.find("POST", "/orders/no/close", ""), route(2, &["no"]));
        assert_eq!(matcher.find("GET", "/orders/no/close", ""), route(3, &["close"]));
        assert_eq!(matcher.find("POST", "/orders/list", ""), Match::OtherMethods(vec!["GET"]));
        assert_eq!(matcher.find("PUT", "/orders/no/close", ""), Match::OtherMethods(vec!["GET", "POST"]));
        for path in ["/", "/orders", "/orders/", "/orders/1/", "//orders/1", "/orders/1/close/2"] {
            assert_eq!(matcher.find("GET", path, ""), Match::Nothing, "{path}");
        }
    }

    #[test]
    fn segments_are_decoded_one_by_one() {
        let matcher = matcher(&[("GET", "/orders/{id}"), ("GET", "/files/{name}.zip"), ("GET", "/")]);
        assert_eq!(matcher.find("GET", "/orders/a%2Fb+c%20d", ""), route(0, &["a%2Fb+c%20d"]));
        assert_eq!(matcher.find("GET", "/files/a.zip", ""), route(1, &["a"]));
        assert_eq!(matcher.find("GET", "/files/.zip", ""), Match::Nothing);
        assert_eq!(matcher.find("GET", "/orders/%ff", ""), Match::Nothing, "no UTF-8");
        assert_eq!(matcher.find("GET", "/", ""), route(2, &[]));
        assert!(names("/orders/{id}/items/{item}.json").eq(["id", "item"]));
    }

    #[test]
    fn a_path_may_ask_for_pairs_of_the_query() {
        let matcher = matcher(&[("GET", "/files/{id}"), ("GET", "/files/{id}?as=view"), ("GET", "/search?term={term}&kind=all")]);
        assert_eq!(matcher.find("GET", "/files/7", "x=1"), route(0, &["7"]));
        assert_eq!(matcher.find("GET", "/files/7", "x=1&as=view"), route(1, &["7"]));
        assert_eq!(matcher.find("GET", "/search", "kind=all&term=a+b%26"), route(2, &["a%20b%26"]));
        assert_eq!(matcher.find("GET", "/search", "term=a"), Match::Nothing);
    }

    #[test]
    fn a_segment_may_hold_several_parameters() {
        let matcher = matcher(&[("GET", "/diff/{base}...{head}"), ("GET", "/diff/{name}"), ("GET", "/at/{x},{y}")]);
        assert_eq!(matcher.find("GET", "/diff/main...next", ""), route(0, &["main", "next"]));
        assert_eq!(matcher.find("GET", "/diff/main", ""), route(1, &["main"]));
        assert_eq!(matcher.find("GET", "/at/1,2", ""), route(2, &["1", "2"]));
        assert_eq!(matcher.find("GET", "/at/1,", ""), Match::Nothing);
    }
}
