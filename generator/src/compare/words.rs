//! Words: summaries, descriptions and examples, in every language of the documents.

use std::collections::BTreeMap;

use super::rule::Rule;
use super::{About, Comparison, document_about};
use crate::ir::*;

/// Texts are shown this far.
const SHOWN: usize = 80;

impl Comparison<'_> {
    /// What the document says of itself.
    pub(super) fn document(&mut self) {
        let (old, new) = (self.old.api, self.new.api);
        if old.version != new.version {
            let values = (Some(old.version.clone()), Some(new.version.clone()));
            self.add(Rule::VersionChanged, &document_about("/info/version"), false, "The document has another version", values);
        }
        self.text(&document_about("/info/title"), "the title", &old.title, &new.title);
        self.docs(&document_about("/info"), "the document", &old.docs, &new.docs);
    }

    /// Summary and description of something; an empty `label` is the subject itself.
    pub(super) fn docs(&mut self, about: &About, label: &str, old: &Docs, new: &Docs) {
        let of = |word: &str| if label.is_empty() { format!("the {word}") } else { format!("the {word} of {label}") };
        self.text(about, &of("summary"), &old.summary, &new.summary);
        self.text(about, &of("description"), &old.description, &new.description);
    }

    /// A text with its translations.
    pub(super) fn text(&mut self, about: &About, label: &str, old: &Text, new: &Text) {
        if old == new {
            return;
        }
        let mut languages: BTreeMap<&str, (Option<&str>, Option<&str>)> = BTreeMap::new();
        languages.insert("", (old.main.as_deref(), new.main.as_deref()));
        for (language, text) in &old.other {
            languages.entry(language).or_default().0 = Some(text);
        }
        for (language, text) in &new.other {
            languages.entry(language).or_default().1 = Some(text);
        }
        for (language, (old, new)) in languages {
            if old == new {
                continue;
            }
            let place = if language.is_empty() { String::new() } else { format!(" ({language})") };
            let what = match (old, new) {
                (None, _) => "is new",
                (_, None) => "is gone",
                _ => "is worded differently",
            };
            let values = apart(old, new);
            self.add(Rule::TextChanged, about, false, format!("{}{place} {what}", capital(label)), values);
        }
    }

    /// Examples by name.
    pub(super) fn examples(&mut self, about: &About, label: &str, old: &[Example], new: &[Example]) {
        for example in new {
            let name = format!("{label} (`{}`)", example.name);
            let known = old.iter().find(|known| known.name == example.name);
            self.example(about, &name, known.map(|known| &known.value), Some(&example.value));
        }
        for known in old.iter().filter(|known| !new.iter().any(|example| example.name == known.name)) {
            self.example(about, &format!("{label} (`{}`)", known.name), Some(&known.value), None);
        }
    }

    /// One example.
    pub(super) fn example(
        &mut self,
        about: &About,
        label: &str,
        old: Option<&serde_json::Value>,
        new: Option<&serde_json::Value>,
    ) {
        if old == new {
            return;
        }
        let show = |value: Option<&serde_json::Value>| value.map(ToString::to_string);
        let (old, new) = (show(old), show(new));
        let values = apart(old.as_deref(), new.as_deref());
        self.add(Rule::ExampleChanged, about, false, format!("The example of {label} is another"), values);
    }
}

/// Two texts, long ones from shortly before they differ.
fn apart(old: Option<&str>, new: Option<&str>) -> (Option<String>, Option<String>) {
    let flat = |text: Option<&str>| text.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
    let (old, new) = (flat(old), flat(new));
    let common = match (&old, &new) {
        (Some(old), Some(new)) => old.chars().zip(new.chars()).take_while(|(a, b)| a == b).count(),
        _ => 0,
    };
    let from = if common > SHOWN / 2 { common - SHOWN / 4 } else { 0 };
    let cut = |text: String| {
        let count = text.chars().count();
        let mut out: String = text.chars().skip(from).take(SHOWN).collect();
        if from > 0 {
            out.insert(0, '…');
        }
        if count > from + SHOWN {
            out.push('…');
        }
        out
    };
    (old.map(cut), new.map(cut))
}

fn capital(text: &str) -> String {
    let mut signs = text.chars();
    signs.next().map(|first| first.to_uppercase().chain(signs).collect()).unwrap_or_default()
}
