//! The whole reference, of a small document with something of everything and of the project's own.

mod links;

use crate::config::{Config, Settings};
use crate::diag::Diagnostics;
use crate::ir::*;
use crate::output::Tree;
use crate::source::{Files, Sources};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

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

/// The page of an operation: its own, or its resource's.
fn operation_page(tree: &Tree, language: &str, module: &Module, group: &Group, operation: &Operation) -> String {
    let own = format!("src/{language}/{}/{}.md", module.ident, super::places::operation_heading(group, operation));
    if tree.contains_key(&own) { own } else { format!("src/{language}/{}", super::places::group_page(module, group)) }
}

/// The code spans and headings of a text, as they are written.
fn marks(text: &str) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    let mut fence: Option<&str> = None;
    for line in text.lines() {
        let ticks = line.get(..line.len() - line.trim_start_matches('`').len()).unwrap_or_default();
        match fence {
            Some(open) if ticks.len() >= open.len() => fence = None,
            Some(_) => {}
            None if ticks.len() >= 3 => fence = Some(ticks),
            None if line.starts_with("##") => {
                found.insert(line);
            }
            None => {
                let mut rest = line;
                while let Some((_, after)) = rest.split_once('`') {
                    let start = line.len() - after.len() - 1;
                    let ticks = "`".repeat(1 + after.len() - after.trim_start_matches('`').len());
                    let inside = line.get(start + ticks.len()..).unwrap_or_default();
                    let alone = |end: usize| !inside.get(..end).is_some_and(|before| before.ends_with('`'));
                    let mut ends = inside.match_indices(&ticks).map(|(end, _)| end);
                    rest = match ends
                        .find(|end| alone(*end) && !inside.get(end + ticks.len()..).is_some_and(|next| next.starts_with('`')))
                    {
                        Some(end) => {
                            found.insert(line.get(start..start + 2 * ticks.len() + end).unwrap_or_default());
                            inside.get(end + ticks.len()..).unwrap_or_default()
                        }
                        None => inside,
                    };
                }
            }
        }
    }
    found
}

/// The words of a document that are missing from its reference, in any language.
fn missing(api: &Api, tree: &Tree) -> Vec<String> {
    let mut missing = Vec::new();
    for language in ["en", "zh"].into_iter().filter(|language| tree.contains_key(&format!("src/{language}/README.md"))) {
        let below = format!("src/{language}/");
        let pages: BTreeMap<&str, BTreeSet<&str>> =
            tree.keys().filter(|path| path.starts_with(&below)).map(|path| (path.as_str(), marks(page(tree, path)))).collect();
        let all: BTreeSet<&str> = pages.values().flatten().copied().collect();
        let mut want = |what: String, marks: &BTreeSet<&str>| {
            if !marks.contains(what.as_str()) {
                missing.push(format!("{language}: {what}"));
            }
        };
        for module in &api.modules {
            for group in &module.groups {
                for operation in &group.operations {
                    let marks = &pages[operation_page(tree, language, module, group, operation).as_str()];
                    want(super::markdown::code(&operation.id), marks);
                    want(super::markdown::code(&format!("{} {}", operation.http_method, operation.path)), marks);
                    want(format!("## {}.{}", group.ident, operation.method_name), marks);
                    for response in operation.responses.iter().filter(|response| response.status != "default") {
                        want(format!("`{}`", response.status), marks);
                    }
                }
            }
            let webhooks = module.webhooks.iter().flat_map(|hook| &hook.events);
            webhooks.for_each(|event| want(format!("### {}", event.wire), &all));
            let credentials = module.security.credentials.iter().map(|credential| &credential.scheme);
            credentials.for_each(|scheme| want(super::markdown::code_cell(scheme), &all));
        }
        let operations = || api.modules.iter().flat_map(|module| &module.groups).flat_map(|group| &group.operations);
        let own = |operation: &Operation| operation.input.type_id().into_iter().chain(operation.body_enum).collect::<Vec<_>>();
        let inside: BTreeSet<TypeId> = operations().flat_map(own).collect();
        let answers: BTreeSet<TypeId> = operations().filter_map(|operation| operation.output.as_ref()?.target()).collect();
        for (index, def) in api.types.iter().enumerate() {
            let id = TypeId(index);
            if !inside.contains(&id) && !answers.contains(&id) && !all.contains(format!("### {} type", def.name).as_str()) {
                want(format!("### {}", def.name), &all);
            }
            match &def.kind {
                Kind::Struct(structure) => {
                    // A made body field is no word of the document.
                    let fields = structure.fields.iter().filter(|field| field.wire != "body");
                    fields.for_each(|field| want(super::markdown::code_cell(&field.wire), &all));
                }
                Kind::Enum(values) => {
                    values.variants.iter().for_each(|value| want(super::markdown::code_cell(&value.wire), &all));
                }
                Kind::Union(union) if union.by_media => {
                    let media_types = union.variants.iter().flat_map(|variant| &variant.tags);
                    media_types.for_each(|tag| want(super::markdown::code_cell(tag), &all));
                }
                _ => {}
            }
        }
    }
    missing
}

#[test]
fn everything_is_in_the_text() {
    for (api, config) in [small(), own()] {
        let tree = super::docs(&api, &config);
        assert_eq!(missing(&api, &tree), Vec::<String>::new());
    }
}

/// The documents below a folder, in order.
fn documents(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    entries.sort();
    let known = |path: &PathBuf| path.extension().is_some_and(|end| end == "yaml" || end == "json");
    entries.into_iter().flat_map(|path| if path.is_dir() { documents(&path) } else { vec![path] }).filter(known).collect()
}

#[test]
fn every_case_is_told_in_full() {
    let cases = documents(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/cases")));
    assert!(cases.len() > 20, "only {} cases", cases.len());
    // What stands beside them as JSON are values.
    for case in cases.into_iter().filter(|path| path.extension().is_some_and(|end| end == "yaml")) {
        let (api, config) = lowered(case.to_str().expect("a path"), &Disk);
        // Divided and whole.
        for limit in [0, usize::MAX] {
            let tree = super::docs_within(&api, &config, limit);
            assert_eq!(missing(&api, &tree), Vec::<String>::new(), "{} {limit}", case.display());
            assert_eq!(links::broken(&tree), Vec::<String>::new(), "{} {limit}", case.display());
        }
    }
}

/// The same for documents elsewhere: `DOCUMENTS=folder-or-file cargo test -p generator --release -- --ignored elsewhere --nocapture`.
#[test]
#[ignore = "needs DOCUMENTS"]
#[allow(clippy::print_stdout, reason = "a measurement")]
fn every_document_elsewhere_is_told_in_full() {
    let Some(path) = std::env::var_os("DOCUMENTS").map(PathBuf::from) else { return };
    let mut wrong = Vec::new();
    for path in if path.is_dir() { documents(&path) } else { vec![path] } {
        let (api, config) = lowered(path.to_str().expect("a path"), &Disk);
        let start = std::time::Instant::now();
        let tree = super::docs(&api, &config);
        let seconds = start.elapsed().as_secs_f64();
        let (count, sum) = (tree.len(), tree.values().map(Vec::len).sum::<usize>());
        let (longest, bytes) = tree.iter().max_by_key(|(_, bytes)| bytes.len()).expect("a page");
        println!("{}: {count} files, {sum} bytes, {seconds:.1} s; longest {longest} with {}", path.display(), bytes.len());
        wrong.extend(
            missing(&api, &tree).into_iter().chain(links::broken(&tree)).map(|what| format!("{}: {what}", path.display())),
        );
        let long = tree.iter().filter(|(_, bytes)| bytes.len() > 300_000);
        wrong.extend(long.map(|(page, bytes)| format!("{}: {page} has {} bytes", path.display(), bytes.len())));
    }
    assert!(wrong.is_empty(), "{} complaints:\n{}", wrong.len(), wrong.iter().take(60).cloned().collect::<Vec<_>>().join("\n"));
}

/// Operations and types move to pages that bear their names; a neighbour changes nothing about them, and the old page leads there.
#[test]
fn long_pages_are_divided_by_name() {
    let (api, config) = small();
    let whole = super::docs(&api, &config);
    let divided = super::docs_within(&api, &config, 0);
    assert!(page(&whole, "src/en/shop/orders.md").contains("\n## orders.create\n"));
    assert!(page(&divided, "src/en/shop/orders.create.md").contains("\n## orders.create\n"));
    let index = page(&divided, "src/zh/shop/orders.md");
    assert!(index.contains("(orders.create.md#orderscreate)") && !index.contains("\n## orders.create\n"), "{index}");
    assert!(page(&divided, "src/SUMMARY.md").contains("    - [orders.create](en/shop/orders.create.md)\n"));
    let parts: Vec<&String> = divided.keys().filter(|path| path.contains("types-") || path.contains(".types")).collect();
    assert!(!parts.is_empty(), "{:?}", divided.keys());
    assert_eq!(missing(&api, &divided), Vec::<String>::new());
    assert_eq!(links::broken(&divided), Vec::<String>::new());
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
base=\"${SHOP_URL:-https://api.shop.example}\"
url=\"$base/orders\"
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
