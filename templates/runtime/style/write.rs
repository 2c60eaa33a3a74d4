//! Values written down in a style.

use super::Tree;
use crate::runtime::json::{EncodeError, encode_view};
use crate::runtime::model::{DynObject, View};
use crate::runtime::operation::{Place, Style};
use crate::runtime::shape::{Direction, Field};
use crate::runtime::{text, url};
use serde_json::Value;

/// The texts of a value. `deep` tells whether members may have members of their own.
pub(crate) fn tree(view: View<'_>, field: &Field, deep: bool) -> Result<Tree, EncodeError> {
    let mut out = Tree { present: true, ..Tree::default() };
    match view {
        View::Object(object) if !object.shape().tuple => members(object, &mut out, deep)?,
        View::Tagged(tagged) => {
            out.members.push((tagged.tag.to_owned(), Tree::of(vec![tagged.value.to_owned()])));
            members(tagged.object, &mut out, deep)?;
            let first = out.members.first().map(|(name, _)| name.clone());
            let mut index = 0_usize;
            // The object may have the telling member among its own.
            out.members.retain(|(name, _)| {
                index = index.saturating_add(1);
                index == 1 || Some(name) != first.as_ref()
            });
        }
        View::Table(table) => {
            for (name, value) in table.entries() {
                out.members.push((name.to_owned(), inner(value, field.each(), deep)?));
            }
        }
        View::Members(map) | View::Value(Value::Object(map)) => {
            for (name, value) in map {
                out.members.push((name.clone(), inner(View::Value(value), Field::ITEM, deep)?));
            }
        }
        View::List(list) if deep && (0..list.len()).any(|index| text::structured(list.item(index))) => {
            for index in 0..list.len() {
                out.members.push((index.to_string(), tree(list.item(index), field.each(), true)?));
            }
        }
        View::Value(Value::Array(items)) => {
            for item in items {
                out.texts.extend(flat(View::Value(item), Field::ITEM)?.texts);
            }
        }
        view => return flat(view, field),
    }
    out.members.retain(|(_, tree)| tree.present);
    Ok(out)
}

fn inner(view: View<'_>, field: &Field, deep: bool) -> Result<Tree, EncodeError> {
    if deep { tree(view, field, true) } else { flat(view, field) }
}

fn members(object: &dyn DynObject, out: &mut Tree, deep: bool) -> Result<(), EncodeError> {
    for (index, field) in object.shape().fields.iter().enumerate() {
        if Direction::Request.carries(field) {
            let tree = inner(object.get(index), field, deep)?;
            out.members.push((field.name.to_owned(), tree));
        }
    }
    match object.extra() {
        View::Absent => Ok(()),
        extra => {
            let each = Field::item().items(object.shape().extra);
            out.members.extend(tree(extra, &each, deep)?.members);
            Ok(())
        }
    }
}

fn flat(view: View<'_>, field: &Field) -> Result<Tree, EncodeError> {
    Ok(text::texts(view, field)?.map(Tree::of).unwrap_or_default())
}

/// A value as it stands in a query string: pairs, each with its name and value as they mean and as they travel.
pub(crate) fn query(
    place: Place,
    style: Style,
    field: &Field,
    view: View<'_>,
) -> Result<Vec<(String, String, String)>, EncodeError> {
    let mut out = Vec::new();
    if style == Style::Json {
        if let Some(text) = json(view, field)? {
            out.push(pair(place, field.name, &text));
        }
        return Ok(out);
    }
    if style == Style::Whole {
        let texts = text::texts(view, field)?.unwrap_or_default();
        out.extend(texts.into_iter().map(|text| (field.name.to_owned(), text.clone(), url::escape(&text))));
        return Ok(out);
    }
    let tree = tree(view, field, style == Style::Deep)?;
    match style {
        Style::Deep => deep(place, field.name, &tree, &mut out),
        Style::FormExploded if tree.members.is_empty() => {
            out.extend(tree.texts.iter().map(|text| pair(place, field.name, text)));
        }
        Style::FormExploded => out.extend(tree.pairs().map(|(name, text)| pair(place, name, text))),
        _ if !tree.present || (tree.texts.is_empty() && tree.members.is_empty()) => {}
        style => {
            let separator = match style {
                Style::Space => (" ", "%20"),
                Style::Pipe => ("|", "%7C"),
                _ => (",", ","),
            };
            let plain: Vec<&str> = sequence(&tree).collect();
            let written: Vec<String> = plain.iter().map(|text| escape(place, text)).collect();
            out.push((
                field.name.to_owned(),
                plain.join(separator.0),
                format!("{}={}", url::escape(field.name), written.join(separator.1)),
            ));
        }
    }
    Ok(out)
}

/// Names and values in turn, or the items of a list.
fn sequence(tree: &Tree) -> impl Iterator<Item = &str> {
    tree.texts.iter().map(String::as_str).chain(tree.pairs().flat_map(|(name, text)| [name, text]))
}

fn pair(place: Place, name: &str, text: &str) -> (String, String, String) {
    (name.to_owned(), text.to_owned(), format!("{}={}", url::escape(name), escape(place, text)))
}

fn escape(place: Place, text: &str) -> String {
    if place == Place::QueryReserved { url::escape_reserved(text) } else { url::escape(text) }
}

fn deep(place: Place, name: &str, tree: &Tree, out: &mut Vec<(String, String, String)>) {
    out.extend(tree.texts.iter().map(|text| pair(place, name, text)));
    for (member, inner) in &tree.members {
        deep(place, &format!("{name}[{member}]"), inner, out);
    }
}

fn json(view: View<'_>, field: &Field) -> Result<Option<String>, EncodeError> {
    if matches!(view, View::Absent) {
        return Ok(None);
    }
    let bytes = encode_view(view, field, Direction::Request)?;
    Ok(Some(String::from_utf8(bytes).unwrap_or_default()))
}

/// A value as it stands in a path, a header or a cookie; nothing when there is none. In a path it is percent-encoded.
pub(crate) fn one(place: Place, style: Style, field: &Field, view: View<'_>) -> Result<Option<String>, EncodeError> {
    let encode = |text: &str| match place {
        Place::Path => url::escape(text),
        Place::Cookie => url::escape_cookie(text),
        Place::Header | Place::Query | Place::QueryReserved => text.to_owned(),
    };
    if style == Style::Json {
        return Ok(json(view, field)?.map(|text| encode(&text)));
    }
    let tree = tree(view, field, false)?;
    if !tree.present || (tree.texts.is_empty() && tree.members.is_empty()) {
        return Ok(None);
    }
    let list = |separator: &str| sequence(&tree).map(encode).collect::<Vec<_>>().join(separator);
    let named = |separator: &str| {
        let pairs = tree.pairs().map(|(name, text)| format!("{}={}", encode(name), encode(text)));
        pairs.collect::<Vec<_>>().join(separator)
    };
    let object = !tree.members.is_empty();
    let name = encode(field.name);
    Ok(Some(match style {
        Style::SimpleExploded if object => named(","),
        Style::Label => format!(".{}", list(",")),
        Style::LabelExploded if object => format!(".{}", named(".")),
        Style::LabelExploded => format!(".{}", list(".")),
        Style::Matrix => format!(";{name}={}", list(",")),
        Style::MatrixExploded if object => format!(";{}", named(";")),
        Style::MatrixExploded => tree
            .texts
            .iter()
            .map(|text| if text.is_empty() { format!(";{name}") } else { format!(";{name}={}", encode(text)) })
            .collect(),
        _ => list(","),
    }))
}
