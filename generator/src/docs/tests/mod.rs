//! The whole reference, of a small document with something of everything and of the project's own.

mod links;

use crate::config::{Config, Settings};
use crate::diag::Diagnostics;
use crate::ir::*;
use crate::output::Tree;
use crate::source::{Files, Sources};
use std::collections::BTreeMap;

struct Disk;

impl Files for Disk {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        std::fs::read(path).map_err(|error| error.to_string())
    }
}

fn lowered(path: &str, files: &dyn Files) -> (Api, Config) {
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
    let bundle = crate::load::load(path, files, &mut sources, &mut diagnostics).expect("the document is readable");
    let config = Settings::default().resolve(Some("shop-api"), &bundle.root);
    let document = bundle.into_document(&mut diagnostics).expect("the document is valid");
    let mut api = crate::lower::lower(&document, &mut diagnostics);
    crate::passes::run(&mut api, &document, &mut diagnostics);
    (api, config)
}

fn small() -> (Api, Config) {
    let files = BTreeMap::from([("shop.yaml".to_owned(), include_str!("shop.yaml").to_owned())]);
    lowered("shop.yaml", &files)
}

/// A run over the small document with guides, in English and Chinese alike.
fn with_guide(guide: &str) -> crate::Outcome {
    let files = BTreeMap::from([
        ("shop.yaml".to_owned(), include_str!("shop.yaml").to_owned()),
        ("generator.toml".to_owned(), "[docs]\nguides = [\"start\"]\n".to_owned()),
        ("guides/en/start.md".to_owned(), guide.to_owned()),
        ("guides/zh/start.md".to_owned(), "# 开始\n\n见[下单](ref:shop/orders.create)。\n".to_owned()),
    ]);
    let (spec, config) = ("shop.yaml".to_owned(), "generator.toml".to_owned());
    crate::generate(&crate::Options { spec, config, config_required: true, name: None, strict: false }, &files)
}

fn own() -> (Api, Config) {
    lowered(concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/openapi.yaml"), &Disk)
}

fn page<'t>(tree: &'t Tree, path: &str) -> &'t str {
    std::str::from_utf8(tree.get(path).unwrap_or_else(|| panic!("{path} is missing: {:?}", tree.keys())))
        .expect("pages are UTF-8")
}

/// The words of a document that are missing from its reference, in any language.
fn missing(api: &Api, tree: &Tree) -> Vec<String> {
    let mut missing = Vec::new();
    for language in ["en", "zh"].into_iter().filter(|language| tree.contains_key(&format!("src/{language}/README.md"))) {
        let pages: Vec<(&String, &str)> = tree
            .iter()
            .filter(|(path, _)| path.starts_with(&format!("src/{language}/")))
            .map(|(path, _)| (path, page(tree, path)))
            .collect();
        let all: String = pages.iter().map(|(_, text)| *text).collect();
        let mut want = |what: String, text: &str| {
            if !text.contains(&what) {
                missing.push(format!("{language}: {what}"));
            }
        };
        for module in &api.modules {
            for group in &module.groups {
                let text = page(tree, &format!("src/{language}/{}", super::places::group_page(module, group)));
                for operation in &group.operations {
                    want(format!("`{}`", operation.id), text);
                    want(format!("`{} {}`", operation.http_method, operation.path), text);
                    want(format!("\n## {}.{}\n", group.ident, operation.method_name), text);
                    for response in operation.responses.iter().filter(|response| response.status != "default") {
                        want(format!("`{}`", response.status), text);
                    }
                }
            }
            let webhooks = module.webhooks.iter().flat_map(|hook| &hook.events);
            webhooks.for_each(|event| want(format!("\n### {}\n", event.wire), &all));
            let credentials = module.security.credentials.iter().map(|credential| &credential.scheme);
            credentials.for_each(|scheme| want(format!("`{scheme}`"), &all));
        }
        for (index, def) in api.types.iter().enumerate() {
            let home = pages.iter().find(|(_, text)| {
                text.lines().any(|line| {
                    line.strip_prefix("### ")
                        .is_some_and(|heading| heading == def.name || heading.starts_with(&format!("{} type", def.name)))
                })
            });
            let inside = api
                .modules
                .iter()
                .flat_map(|m| &m.groups)
                .flat_map(|g| &g.operations)
                .any(|o| o.input.type_id() == Some(TypeId(index)) || o.output == Some(Ty::Named(TypeId(index))));
            if home.is_none() && !inside {
                want(format!("a section for {}", def.name), "");
            }
            match &def.kind {
                Kind::Struct(structure) => {
                    structure.fields.iter().for_each(|field| want(super::markdown::code_cell(&field.wire), &all))
                }
                Kind::Enum(values) => {
                    values.variants.iter().for_each(|value| want(super::markdown::code_cell(&value.wire), &all))
                }
                _ => {}
            }
        }
    }
    // A made body field is no word of the document.
    missing.retain(|what| !what.ends_with("`body`"));
    missing
}

#[test]
fn everything_is_in_the_text() {
    for (api, config) in [small(), own()] {
        let tree = super::docs(&api, &config);
        assert_eq!(missing(&api, &tree), Vec::<String>::new());
    }
}

#[test]
fn every_link_leads_somewhere() {
    for (api, config) in [small(), own()] {
        assert_eq!(links::broken(&super::docs(&api, &config)), Vec::<String>::new());
    }
}

#[test]
fn guides_are_woven_in_and_lead_into_the_reference() {
    let outcome =
        with_guide("# Start\n\nSee [order](ref:shop/orders.create) and [Item](ref:shop/Item).\n\n```text\n[x](ref:y)\n```\n");
    let tree: Tree = outcome
        .tree
        .unwrap_or_else(|| panic!("{}", outcome.diagnostics.to_plain(&outcome.sources)))
        .into_iter()
        .filter_map(|(path, bytes)| Some((path.strip_prefix("docs/")?.to_owned(), bytes)))
        .collect();
    let guide = page(&tree, "src/en/guides/start.md");
    assert!(guide.contains("See [order](../shop/orders.md#orderscreate) and [Item](../shop/"), "{guide}");
    assert!(guide.contains("\n[x](ref:y)\n"), "code stays as it is: {guide}");
    assert!(page(&tree, "src/SUMMARY.md").contains("  - [开始](zh/guides/start.md)\n"));
    assert!(page(&tree, "src/en/README.md").contains("- [Start](guides/start.md) – See order and Item."));
    assert_eq!(links::broken(&tree), Vec::<String>::new());
}

#[test]
fn a_guide_that_leads_nowhere_is_refused_at_its_place() {
    let outcome = with_guide("# Start\n\nSee [order](ref:shop/orders.creat).\n");
    assert!(outcome.tree.is_none());
    let said = outcome.diagnostics.to_plain(&outcome.sources);
    assert!(said.contains("guides/en/start.md:3:17") && said.contains("ref-unresolved"), "{said}");
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let (api, config) = small();
    assert_eq!(super::docs(&api, &config), super::docs(&api, &config));
}

#[test]
fn every_page_says_that_it_is_generated() {
    let (api, config) = small();
    for (path, bytes) in super::docs(&api, &config) {
        let text = String::from_utf8(bytes).expect("pages are UTF-8");
        assert!(text.lines().next().is_some_and(|line| line.contains("@generated")), "{path}");
        assert!(text.ends_with('\n') && !text.contains("\n\n\n") && !text.contains(" \n"), "{path}");
    }
}

#[test]
fn samples_follow_the_example() {
    let (api, config) = small();
    let tree = super::docs(&api, &config);
    let orders = page(&tree, "src/en/shop/orders.md");
    let rust = "\
use shop_api::Nullable;
use shop_api::shop::{CreateOrderRequest, Item, Speed};

let request = CreateOrderRequest::new(
    \"order_1\",
    \"9.90\".parse()?,
    vec![Item::new(\"tea\").count(2)],
)
.speed(Speed::from(\"by swan\"))
.tags(serde_json::from_str(r#\"{\"a\":1}\"#)?)
.note(Nullable::Null);
let answer = client.orders().create(request).await?;";
    assert!(orders.contains(rust), "{orders}");
    let list = "let answer = client.orders().list(\"app 1\").after(\"order_1\").limit(20).await?;";
    let list = list.replace(".orders()", "\n    .orders()").replace(".list", "\n    .list").replace(".after", "\n    .after");
    let list = list.replace(".limit", "\n    .limit").replace(".await", "\n    .await");
    assert!(orders.contains(&list), "{orders}");
}

#[test]
fn scripts_sign_what_they_send() {
    let (api, config) = small();
    let tree = super::docs(&api, &config);
    let orders = page(&tree, "src/en/shop/orders.md");
    let list = "\
url='https://api.shop.example/orders'
query='app=app%201&after=order_1&limit=20'
# sorted by name, not percent-encoded
parameters='after=order_1&app=app 1&limit=20'
time=$(date +%s)
nonce=$(openssl rand -hex 4 | cut -c1-7)
hash=$(printf '%s' \"${time}${nonce}\" | openssl dgst -md5 -r | cut -d' ' -f1)
signature=$(printf '%s' \"${url}${parameters}${hash}\" | openssl dgst -sha256 -sign key.pem | base64 -w0)
curl \"$url?$query\" \\
  -H \"X-Key: $KEY\" \\
  -H \"X-Time: $time\" \\
  -H \"X-Nonce: $nonce\" \\
  -H \"X-Hash: $hash\" \\
  -H \"X-Signature: $signature\"";
    assert!(orders.contains(list), "{orders}");
}

#[test]
fn limits_are_told_in_the_readers_language() {
    let (api, config) = small();
    let tree = super::docs(&api, &config);
    let row = "| `amount` | decimal (2 places), written as text<br>`Decimal` | yes | What it costs.<br>At most 14 characters; matches `^(a\\|b)$`. |";
    assert!(page(&tree, "src/en/shop/orders.md").contains(row), "{}", page(&tree, "src/en/shop/orders.md"));
    let row = "| `amount` | 小数（2 位），以文本传输<br>`Decimal` | 是 | 价格。<br>最多 14 个字符；须匹配 `^(a\\|b)$`。 |";
    assert!(page(&tree, "src/zh/shop/orders.md").contains(row));
}
