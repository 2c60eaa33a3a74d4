//! The patterns of the document, each compiled once.

use regex_lite::Regex;
use std::collections::HashMap;
use std::sync::{OnceLock, PoisonError, RwLock};

type Compiled = RwLock<HashMap<&'static str, Option<Regex>>>;

/// Whether the pattern is found in the text. A pattern that cannot be compiled demands nothing: the generator warns of it.
pub(crate) fn matches(pattern: &'static str, text: &str) -> bool {
    static COMPILED: OnceLock<Compiled> = OnceLock::new();
    let compiled = COMPILED.get_or_init(Compiled::default);
    if let Some(regex) = compiled.read().unwrap_or_else(PoisonError::into_inner).get(pattern) {
        return is_match(regex.as_ref(), text);
    }
    let regex = Regex::new(pattern).ok();
    let found = is_match(regex.as_ref(), text);
    compiled.write().unwrap_or_else(PoisonError::into_inner).insert(pattern, regex);
    found
}

fn is_match(regex: Option<&Regex>, text: &str) -> bool {
    regex.is_none_or(|regex| regex.is_match(text))
}
