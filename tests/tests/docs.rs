//! What the reference shows is true: its Rust compiles without a warning and runs against the mock, its JSON is what the schemas say,
//! and its languages tell the same.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]
#![allow(clippy::print_stdout, reason = "the figures of the reference are worth a line")]

use std::collections::BTreeSet;
use std::error::Error;
use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::process::Command;
use std::{env, fs};

use aggpay::mock::{Gateway, Keys};
use aggpay::{SigningKey, VerifyingKey, adapay, justap};
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use serde_json::Value;
use tests::{Clients, EVENTS, EXAMPLES, OPERATIONS};

/// The reference, beside the crate.
const PAGES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../generated/docs/src");

/// The key that a gateway shares with its merchant.
const DES_KEY: &str = "f1gjoObO";

/// A sample of the pages: where it stands, how long it is, and how it is run.
pub struct Sample {
    places: &'static str,
    lines: usize,
    run: for<'a> fn(&'a Stage) -> Running<'a>,
}

type Running<'a> = Pin<Box<dyn Future<Output = Result<(), Box<dyn Error>>> + 'a>>;

/// Every Rust sample of every page, as `build.rs` took them out of the pages. That this compiles is half of the test.
#[deny(warnings)]
#[allow(missing_docs, clippy::print_stdout, reason = "samples say what they have to in print")]
mod samples {
    use super::Sample;

    include!(concat!(env!("OUT_DIR"), "/samples.rs"));
}

/// No sample was lost on the way: each operation's page has one for each operation, and the guides have theirs.
#[test]
fn samples_of_every_operation_are_compiled() {
    let places: BTreeSet<&str> = samples::SAMPLES.iter().flat_map(|sample| sample.places.split(", ")).collect();
    for language in languages() {
        let here = |folder: &str| places.iter().filter(|place| place.starts_with(&format!("{language}/{folder}"))).count();
        assert!(here("") >= OPERATIONS.len(), "{language}: {} samples for {} operations", here(""), OPERATIONS.len());
        assert!(here("guides/") >= 8, "{language}: {} samples in guides", here("guides/"));
    }
    let shown = fenced("rust").len();
    assert_eq!(places.len(), shown, "samples compiled and samples shown");
}

// ------------------------------------------------------------------------------------------------------------------- running

/// What samples find when they run: clients of the mock, and a genuine notification of each gateway.
pub struct Stage {
    clients: Clients,
}

impl Stage {
    /// Everything from the environment, as the guide for the first payment has it.
    fn from_environment() -> Option<Self> {
        let folder = env::var("MOCK_KEYS").ok()?;
        let read = |name: &str| fs::read_to_string(format!("{folder}/{name}")).unwrap();
        let (key, platform) =
            (SigningKey::from_pem(&read("merchant.pem")).unwrap(), VerifyingKey::from_pem(&read("platform.pem")).unwrap());
        let (api_key, url) = (read("api_key"), |name: &str| env::var(name).unwrap());
        let adapay = adapay::Client::builder().base_url(url("ADAPAY_URL")).api_key(api_key.trim()).signing_key(key.clone());
        let justap = justap::Client::builder().base_url(url("JUSTAP_URL")).api_key(api_key.trim()).signing_key(key);
        Some(Self {
            clients: Clients { adapay: adapay.platform_key(platform).build().unwrap(), justap: justap.build().unwrap() },
        })
    }

    fn headers(&self, module: &str, sealed: bool) -> HeaderMap {
        HeaderMap::from_iter([(CONTENT_TYPE, delivery(module, sealed).0.parse().unwrap())])
    }

    fn body(&self, module: &str, sealed: bool) -> Vec<u8> {
        delivery(module, sealed).1
    }
}

/// A notification, `sealed` with the shared key. Where they are signed, one that the vendor has published, since nobody else has the
/// platform's key.
fn delivery(module: &str, sealed: bool) -> (String, Vec<u8>) {
    if module == "adapay" {
        let vectors: Value = serde_json::from_str(include_str!("../data/adapay-vectors.json")).unwrap();
        let sample = &vectors["vendor_published_samples"][0];
        let field = |name: &str| percent(sample[name].as_str().unwrap());
        let body = format!("type=payment.succeeded&id=1&data={}&sign={}", field("data"), field("sign"));
        return ("application/x-www-form-urlencoded".to_owned(), body.into_bytes());
    }
    let case = EVENTS.iter().find(|case| case.name == "charge.paid").unwrap();
    let notice = justap::webhooks::Notice::from_text(case.name, case.json);
    let keys =
        if sealed { justap::webhooks::SealingKeys::des(DES_KEY).unwrap() } else { justap::webhooks::SealingKeys::default() };
    let sealed = justap::webhooks::FORM.seal(&notice, &keys).unwrap();
    (sealed.content_type.to_owned(), sealed.body.to_vec())
}

fn percent(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
    text.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

/// Samples read keys from the environment and files from the folder they are in, so a process of its own runs them.
#[tokio::test(flavor = "multi_thread")]
async fn every_sample_runs() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("samples");
    let gateway = Gateway::start_with("127.0.0.1:0", Keys::in_folder(&folder).unwrap()).await.unwrap();
    fs::copy(folder.join("merchant.pem"), folder.join("key.pem")).unwrap();
    for name in files() {
        fs::write(folder.join(name), "any bytes").unwrap();
    }
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", "--ignored", "--nocapture", "samples_on_stage"]).current_dir(&folder);
    command.env("ADAPAY_URL", gateway.url("adapay")).env("JUSTAP_URL", gateway.url("justap")).env("MOCK_KEYS", &folder);
    command.env("API_KEY", gateway.keys().api_key()).env("DES_KEY", DES_KEY);
    let output = tokio::task::spawn_blocking(move || command.output()).await.unwrap().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
    assert!(said.contains(&format!("{} samples ran", samples::SAMPLES.len())), "{said}");
    // The guide tells what its program prints.
    let guide = fs::read_to_string(Path::new(PAGES).join("en/guides/first-payment.md")).unwrap();
    let promised = guide.rsplit("\n```text\n").next().and_then(|rest| rest.split("\n```").next()).unwrap();
    assert!(promised.lines().all(|line| said.contains(line)), "{promised}\n\nis not what it says:\n\n{said}");
}

#[tokio::test]
#[ignore = "is run by `every_sample_runs`, which gives it keys and addresses"]
async fn samples_on_stage() {
    let Some(stage) = Stage::from_environment() else { return };
    let mut failed = Vec::new();
    for sample in samples::SAMPLES {
        if let Err(error) = (sample.run)(&stage).await {
            failed.push(format!("{}: {error}", sample.places));
        }
    }
    assert!(failed.is_empty(), "{} of {} samples fail:\n{}", failed.len(), samples::SAMPLES.len(), failed.join("\n"));
    println!("{} samples ran", samples::SAMPLES.len());
}

/// The files that samples upload.
fn files() -> BTreeSet<String> {
    let blocks = fenced("rust");
    let names = blocks.iter().flat_map(|(_, text)| text.split("fs::read(\"").skip(1).filter_map(|rest| rest.split('"').next()));
    names.map(str::to_owned).collect()
}

// ---------------------------------------------------------------------------------------------------------------------- JSON

/// Every JSON block is an example of the document for the very operation or event it is shown with. `examples.rs` holds each of
/// those against its schema and its Rust type.
#[test]
fn every_json_block_fits_its_schema() {
    let (mut count, mut wrong) = (0, Vec::new());
    for (page, text) in pages() {
        let (mut operation, mut heading) = (String::new(), String::new());
        let mut lines = text.lines();
        while let Some(line) = lines.next() {
            if line.starts_with("```") && line != "```json" {
                lines.by_ref().take_while(|line| *line != "```").for_each(drop);
            } else if let Some(title) = line.trim_start_matches('#').strip_prefix(' ').filter(|_| line.starts_with('#')) {
                title.clone_into(&mut heading);
                operation.clear();
            } else if let Some((_, id)) = line.strip_prefix('`').and_then(|line| line.split_once("` · `")) {
                id.trim_end_matches('`').clone_into(&mut operation);
            } else if line == "```json" {
                count += 1;
                let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
                let value: Value = match serde_json::from_str(&block.join("\n")) {
                    Ok(value) => value,
                    Err(error) => {
                        wrong.push(format!("{page}, {heading}: {error}"));
                        continue;
                    }
                };
                let fits = EXAMPLES.iter().any(|example| {
                    let here = match example.kind {
                        "request" | "answer" => example.owner == operation,
                        "event" => page.ends_with("/webhooks.md") && example.name == heading,
                        "error" => page.ends_with("/errors.md"),
                        _ => false,
                    };
                    here && example.value() == value
                });
                if !fits {
                    wrong.push(format!("{page}, {heading}: not an example of the document\n{value:#}"));
                }
            }
        }
    }
    assert!(count > 200, "only {count} blocks");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}

// ------------------------------------------------------------------------------------------------------------------- figures

/// Says how long the reference is: `cargo test -p tests --test docs figures -- --nocapture`.
#[test]
fn figures() {
    let all = pages();
    let mut words: Vec<usize> = Vec::new();
    for (_, text) in all.iter().filter(|(page, _)| page.starts_with("en/")) {
        let sections = text.split("\n## ").skip(1).filter(|section| section.contains("\n```rust\n"));
        let sections = sections.filter(|section| section.lines().nth(4).is_some_and(|line| line.contains("` · `")));
        // Code is no prose: every other part between fences.
        words.extend(sections.map(|section| section.split("\n```").step_by(2).flat_map(str::split_whitespace).count()));
    }
    words.sort_unstable();
    assert_eq!(words.len(), OPERATIONS.len(), "each operation has its section");
    let longest = all.iter().max_by_key(|(_, text)| text.len()).map(|(page, text)| format!("{page} with {} bytes", text.len()));
    let lines: usize = samples::SAMPLES.iter().map(|sample| sample.lines).sum();
    println!("{} pages in {} languages; the longest is {}", all.len(), languages().len(), longest.unwrap_or_default());
    println!(
        "{} operations, {} words each in the median, {} at most",
        words.len(),
        words[words.len() / 2],
        words[words.len() - 1]
    );
    println!(
        "{} Rust samples ({lines} lines), {} JSON blocks, {} shell samples",
        samples::SAMPLES.len(),
        fenced("json").len(),
        fenced("bash").len()
    );
}

/// A guide exists in every language, with the same samples, diagrams and links into the reference.
#[test]
fn the_languages_tell_the_same() {
    let mut wrong = Vec::new();
    let all = languages();
    for (page, text) in pages().iter().filter(|(page, _)| page.starts_with(&format!("{}/", all[0]))) {
        for other in &all[1..] {
            let twin = page.replacen(&all[0], other, 1);
            let Ok(translated) = fs::read_to_string(Path::new(PAGES).join(&twin)) else {
                wrong.push(format!("{twin} is missing"));
                continue;
            };
            for what in ["\n```", "\n## ", "\n| ", "](../"] {
                let (one, two) = (text.matches(what).count(), translated.matches(what).count());
                if one != two {
                    wrong.push(format!("{page} has {one} of {what:?}, {twin} has {two}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The folders of the languages.
fn languages() -> Vec<String> {
    let folders: BTreeSet<String> =
        pages().into_iter().filter_map(|(page, _)| Some(page.split_once('/')?.0.to_owned())).collect();
    folders.into_iter().collect()
}

/// The blocks of a language, each with its page.
fn fenced(language: &str) -> Vec<(String, String)> {
    let fence = format!("\n```{language}\n");
    let mut out = Vec::new();
    for (page, text) in pages() {
        let blocks = text.split(&fence).skip(1).filter_map(|rest| rest.split_once("\n```"));
        out.extend(blocks.map(|(block, _)| (page.clone(), block.to_owned())));
    }
    out
}

/// Every page with its path.
fn pages() -> Vec<(String, String)> {
    let mut out = Vec::new();
    collect(Path::new(PAGES), "", &mut out);
    out
}

fn collect(folder: &Path, prefix: &str, out: &mut Vec<(String, String)>) {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(Result::unwrap).collect();
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{path}/"), out);
        } else {
            out.push((path, fs::read_to_string(entry.path()).unwrap()));
        }
    }
}
