//! Parameters with structure, as text: the styles of OpenAPI, by the tables of its specification and RFC 6570.
//!
//! A value becomes a [`Tree`] of texts, which a style writes down; a style read back is a tree again, from which a slot is
//! filled. What a style has no word for — a list inside a list, say — travels as its JSON text.

#[cfg(any(feature = "server", test))]
mod read;
mod write;

use serde_json::Value;

#[cfg(feature = "server")]
pub(crate) use self::read::{fill, has_members, read_one, read_query, shape};
#[cfg(feature = "client")]
pub(crate) use self::write::{one, query};

/// A value as texts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Tree {
    /// One text for a scalar, one for each item of a list.
    pub texts: Vec<String>,
    /// The members of an object.
    pub members: Vec<(String, Tree)>,
    /// Whether there is a value at all.
    pub present: bool,
}

impl Tree {
    pub(super) fn of(texts: Vec<String>) -> Self {
        Self { texts, members: Vec::new(), present: true }
    }

    /// The place of a member, made when it is new.
    pub(super) fn member(&mut self, name: &str) -> Option<&mut Tree> {
        self.present = true;
        let index = match self.members.iter().position(|(known, _)| known == name) {
            Some(index) => index,
            None => {
                self.members.push((name.to_owned(), Self::default()));
                self.members.len().saturating_sub(1)
            }
        };
        self.members.get_mut(index).map(|(_, tree)| tree)
    }

    pub(super) fn push(&mut self, text: String) {
        self.present = true;
        self.texts.push(text);
    }

    /// Its texts as names and values in turn.
    pub(super) fn paired(&self) -> Self {
        let mut out = Self::default();
        let mut texts = self.texts.iter();
        while let Some(name) = texts.next() {
            if let Some(tree) = out.member(name) {
                tree.push(texts.next().cloned().unwrap_or_default());
            }
        }
        out
    }

    /// Its members as pairs; what lies deeper is one text already.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.members.iter().flat_map(|(name, tree)| tree.texts.iter().map(move |text| (name.as_str(), text.as_str())))
    }
}

/// JSON for texts of which no more is known.
fn guessed(tree: &Tree) -> Value {
    if !tree.members.is_empty() {
        return Value::Object(tree.members.iter().map(|(name, tree)| (name.clone(), guessed(tree))).collect());
    }
    let one = |text: &String| match serde_json::from_str::<Value>(text) {
        Ok(value @ (Value::Bool(_) | Value::Number(_))) => value,
        _ => Value::String(text.clone()),
    };
    match tree.texts.as_slice() {
        [text] => one(text),
        texts => Value::Array(texts.iter().map(one).collect()),
    }
}

#[cfg(all(test, feature = "client", feature = "server"))]
mod tests {
    use super::read::{read_one, read_query};
    use super::write::{one, query};
    use super::*;
    use crate::runtime::model::View;
    use crate::runtime::operation::{Place, Style};
    use crate::runtime::shape::Field;
    use serde_json::json;

    const COLOR: Field = Field::optional("color");

    fn written(style: Style, value: &Value) -> String {
        let pairs = query(Place::Query, style, &COLOR, View::Value(value)).unwrap_or_default();
        pairs.into_iter().map(|(_, _, written)| written).collect::<Vec<_>>().join("&")
    }

    fn placed(place: Place, style: Style, value: &Value) -> String {
        one(place, style, &COLOR, View::Value(value)).ok().flatten().unwrap_or_default()
    }

    /// The rows of the specification's table of style examples, the members in the order in which JSON here sorts them.
    #[test]
    fn styles_are_written_as_the_specification_shows() {
        let (text, list, object) = (json!("blue"), json!(["blue", "black", "brown"]), json!({"B": 150, "G": 200, "R": 100}));
        let path = |style, value| placed(Place::Path, style, value);
        assert_eq!(path(Style::Matrix, &text), ";color=blue");
        assert_eq!(path(Style::Matrix, &list), ";color=blue,black,brown");
        assert_eq!(path(Style::Matrix, &object), ";color=B,150,G,200,R,100");
        assert_eq!(path(Style::MatrixExploded, &list), ";color=blue;color=black;color=brown");
        assert_eq!(path(Style::MatrixExploded, &object), ";B=150;G=200;R=100");
        assert_eq!(path(Style::Label, &text), ".blue");
        assert_eq!(path(Style::Label, &list), ".blue,black,brown");
        assert_eq!(path(Style::LabelExploded, &list), ".blue.black.brown");
        assert_eq!(path(Style::LabelExploded, &object), ".B=150.G=200.R=100");
        assert_eq!(path(Style::Simple, &object), "B,150,G,200,R,100");
        assert_eq!(path(Style::SimpleExploded, &object), "B=150,G=200,R=100");
        assert_eq!(written(Style::Form, &list), "color=blue,black,brown");
        assert_eq!(written(Style::Form, &object), "color=B,150,G,200,R,100");
        assert_eq!(written(Style::FormExploded, &list), "color=blue&color=black&color=brown");
        assert_eq!(written(Style::FormExploded, &object), "B=150&G=200&R=100");
        assert_eq!(written(Style::Space, &list), "color=blue%20black%20brown");
        assert_eq!(written(Style::Pipe, &object), "color=B%7C150%7CG%7C200%7CR%7C100");
        assert_eq!(written(Style::Deep, &object), "color%5BB%5D=150&color%5BG%5D=200&color%5BR%5D=100");
        assert_eq!(written(Style::Json, &object), "color=%7B%22B%22%3A150%2C%22G%22%3A200%2C%22R%22%3A100%7D");
    }

    #[test]
    fn what_was_written_is_read_back() {
        let object = json!({"a": {"b": "x&y", "c": ["1", "2"]}, "d": true});
        let text = written(Style::Deep, &object);
        assert_eq!(guessed(&read_query(Style::Deep, &COLOR, &text)), json!({"a": {"b": "x&y", "c": [1, 2]}, "d": true}));
        for style in [Style::Form, Style::Space, Style::Pipe, Style::FormExploded] {
            let list = json!(["a b", "c,d|e", "f"]);
            let tree = read_query(style, &COLOR, &format!("x=1&{}", written(style, &list)));
            let expected: &[&str] = if style == Style::Space { &["a", "b", "c,d|e", "f"] } else { &["a b", "c,d|e", "f"] };
            if style != Style::Pipe {
                assert_eq!(tree.texts, expected, "{style:?}");
            }
        }
        for style in [Style::Simple, Style::Label, Style::LabelExploded, Style::Matrix, Style::MatrixExploded] {
            let list = json!(["a b", "c,d;e", "f"]);
            let tree = read_one(Place::Path, style, &COLOR, &placed(Place::Path, style, &list), false);
            assert_eq!(tree.texts, ["a b", "c,d;e", "f"], "{style:?}");
            let object = json!({"R": "1 2", "G": "3"});
            let tree = read_one(Place::Path, style, &COLOR, &placed(Place::Path, style, &object), true);
            assert_eq!(guessed(&tree), json!({"R": "1 2", "G": 3}), "{style:?}");
        }
    }
}
