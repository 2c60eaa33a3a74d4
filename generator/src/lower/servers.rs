//! Servers: their addresses, the variables in them, and the names by which code asks for one.
//!
//! A name comes from the server itself, so that no neighbour can change it: `x-name` (which is what `name` of 3.2 becomes), else the first
//! words of its description if they are few, else its host.

use super::Node;
use crate::ir::*;
use crate::names;

/// Words of a description that tell nothing that the others do not.
const IDLE: &[&str] = &["a", "an", "and", "api", "endpoint", "env", "environment", "for", "host", "of", "server", "the", "url"];
/// Names that the code of servers has already.
pub(super) const RESERVED: &[&str] =
    &["address", "clone", "debug", "fixed", "from", "gateway", "into", "open", "self", "server", "string"];
/// A description of more words is no name.
const WORDS: usize = 3;

/// A server, without regard to others that may have the same name.
pub(super) fn server(node: &Node<'_>) -> Option<Server> {
    let template = node.str("url")?.trim();
    let template = if template.starts_with("//") { format!("https:{template}") } else { template.to_owned() };
    let template = template.trim_end_matches('/').to_owned();
    let declared = node.get("variables").into_iter().flat_map(|list| list.members());
    let mut variables: Vec<ServerVariable> = Vec::new();
    let mut url = template.clone();
    for (wire, variable) in declared {
        let default = variable.str("default").unwrap_or_default();
        let place = format!("{{{wire}}}");
        if !url.contains(&place) {
            continue;
        }
        url = url.replace(&place, default);
        let mut values: Vec<(String, String)> = Vec::new();
        for value in variable.strings("enum") {
            if !values.iter().any(|(known, _)| known == value) {
                let name = names::unique(names::pascal(value), |name| values.iter().any(|(_, known)| known == name));
                values.push((value.to_owned(), name));
            }
        }
        let taken = |name: &str| name == "new" || variables.iter().any(|known| known.name == name);
        let name = names::unique(names::snake(wire), taken);
        variables.push(ServerVariable {
            wire: wire.to_owned(),
            name,
            default: default.to_owned(),
            values,
            docs: variable.docs(),
        });
    }
    let url = url.trim_end_matches('/').to_owned();
    let whole = template.starts_with("https://") || template.starts_with("http://");
    let name = if whole { name(node, &template) } else { String::new() };
    Some(Server { name, url, template, variables, docs: node.docs() })
}

fn name(node: &Node<'_>, template: &str) -> String {
    let own = node.str("x-name").map(str::to_owned);
    let text = own.or_else(|| few_words(node.str("description")?)).unwrap_or_else(|| host(template).to_owned());
    names::snake(&text)
}

/// The first words of a description, if they are few.
fn few_words(description: &str) -> Option<String> {
    let first = description.split(['.', ',', ':', ';', '(', '\n', '!', '?', '—', '–']).next().unwrap_or_default();
    let words: Vec<&str> =
        first.split_whitespace().filter(|word| !IDLE.contains(&word.to_ascii_lowercase().as_str()) && word.len() > 1).collect();
    let told = words.iter().any(|word| word.chars().any(char::is_alphabetic));
    (told && words.len() <= WORDS && !first.contains("://")).then(|| words.join(" "))
}

fn host(template: &str) -> &str {
    let rest = template.split_once("://").map_or(template, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest)
}

#[cfg(test)]
mod tests {
    use super::few_words;

    #[test]
    fn descriptions_are_names_when_they_are_short() {
        let name = |text| few_words(text).unwrap_or_default();
        assert_eq!(name("Production server (uses live data)"), "Production");
        assert_eq!(name("The sandbox environment."), "sandbox");
        assert_eq!(name("Everything that is not meant for anything else"), "");
        assert_eq!(name("The server."), "");
    }
}
