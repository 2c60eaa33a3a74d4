//! Tokens become text: `prettyplease` item by item, with the blank lines a person would leave.

use proc_macro2::TokenStream;
use quote::ToTokens;

/// Formats the items of one file. Tokens that are no valid file are a fault of the generator, never of the document; they come back as the
/// error text so that a test can show them.
pub(crate) fn file(tokens: TokenStream) -> Result<String, String> {
    // A copy of a stream is a reference to it.
    let mut file = syn::parse2::<syn::File>(tokens.clone()).map_err(|error| format!("{error} in {tokens}"))?;
    let mut out = String::new();
    if !file.attrs.is_empty() {
        let attrs = std::mem::take(&mut file.attrs);
        out.push_str(&prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs, items: Vec::new() }));
        out.push('\n');
    }
    let mut previous: Option<Kind> = None;
    file.items.sort_by_cached_key(import_order);
    for item in file.items {
        let kind = Kind::of(&item);
        let block = prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] });
        if previous.is_some_and(|previous| previous != kind || kind == Kind::Other) {
            out.push('\n');
        }
        out.push_str(&spaced(&block));
        previous = Some(kind);
    }
    Ok(out)
}

/// Modules first, then imports: the standard library's, the crate's, those of parents, re-exports. Everything else keeps its order.
fn import_order(item: &syn::Item) -> (u8, String) {
    match item {
        syn::Item::Mod(module) if module.content.is_none() => (0, String::new()),
        syn::Item::Use(import) => {
            let path = import.tree.to_token_stream().to_string();
            let rank = match (&import.vis, path.split(' ').next()) {
                (syn::Visibility::Inherited, Some("std")) => 1,
                (syn::Visibility::Inherited, Some("crate")) => 2,
                (syn::Visibility::Inherited, _) => 3,
                _ => 4,
            };
            (rank, path)
        }
        _ => (5, String::new()),
    }
}

/// Items that stand together without a blank line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Use,
    Module,
    Macro,
    Other,
}

impl Kind {
    fn of(item: &syn::Item) -> Self {
        match item {
            syn::Item::Use(_) => Self::Use,
            syn::Item::Mod(module) if module.content.is_none() => Self::Module,
            syn::Item::Macro(_) => Self::Macro,
            _ => Self::Other,
        }
    }
}

/// Puts a blank line between the members of an impl or trait.
fn spaced(block: &str) -> String {
    let mut out = String::with_capacity(block.len());
    let mut previous = "";
    for line in block.lines() {
        let indent = |line: &str| line.len() - line.trim_start().len();
        let ended = previous.trim() == "}" || previous.ends_with(';') && !previous.trim_start().starts_with("///");
        // Statements end like members do, but only members stand one level deep and begin like this.
        if ended && indent(line) == 4 && indent(previous) == 4 && is_member(line) {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        previous = line;
    }
    out
}

/// Whether a line begins a member of an impl or trait.
fn is_member(line: &str) -> bool {
    ["///", "#[", "pub fn ", "fn ", "async fn ", "const ", "type "].iter().any(|start| line.trim_start().starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::quote;

    #[test]
    fn members_and_items_are_set_apart() {
        let text = file(quote! {
            use super::d;
            use std::b;
            impl X { const N: u8 = 1; fn a(&self) { b(); } #[doc = " Doc."] fn c(&self) {} }
            m!(X);
        });
        assert_eq!(
            text.as_deref(),
            Ok(
                "use std::b;\nuse super::d;\n\nimpl X {\n    const N: u8 = 1;\n\n    fn a(&self) {\n        b();\n    }\n\n    /// Doc.\n    fn c(&self) {}\n}\n\nm!(X);\n"
            )
        );
    }
}
