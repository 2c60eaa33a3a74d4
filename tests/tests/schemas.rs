//! Types made of schemas read and write what they should: `data/schemas/<case>.json` holds values of the types of
//! `cases/schemas/<case>.yaml`, by the name of the type. Each comes back as it was; after a `!` before the name, each is refused.
//!
//! The crates are written into one scratch workspace, compiled offline without a feature (types need none), and a program that knows
//! the values runs.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use generator::{Options, generate};
use serde_json::Value;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
const CASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/cases/schemas");
const VALUES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/schemas");
const SCRATCH: &str = env!("CARGO_TARGET_TMPDIR");

#[test]
fn values_of_every_schema_case_survive() -> Result<(), String> {
    let scratch = Path::new(SCRATCH).join("schemas");
    let mut members = Vec::new();
    let mut program = String::from(PRELUDE);
    for path in documents()? {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let krate = format!("case_{name}");
        write_crate(&path, &krate, &scratch)?;
        let text = read(&Path::new(VALUES).join(format!("{name}.json")))?;
        let values: BTreeMap<String, Vec<Value>> =
            serde_json::from_str(&text).map_err(|error| format!("{name}.json: {error}"))?;
        for (ty, values) in &values {
            let (check, ty) = ty.strip_prefix('!').map_or(("keeps", ty.as_str()), |ty| ("refuses", ty));
            for value in values {
                let json = value.to_string();
                writeln!(program, "    wrong |= {check}::<{krate}::api::{ty}>({name:?}, {ty:?}, {json:?});").unwrap_or_default();
            }
        }
        members.push(krate);
    }
    program.push_str("    std::process::exit(i32::from(wrong));\n}\n");
    write(&scratch.join("values/src/main.rs"), &program)?;
    let dependencies: String =
        members.iter().map(|name| format!("{name} = {{ path = \"../{name}\", default-features = false }}\n")).collect();
    let manifest = "[package]\nname = \"values\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\nserde = \"1\"\nserde_json = \"1\"\n";
    write(&scratch.join("values/Cargo.toml"), &format!("{manifest}{dependencies}"))?;
    let list: Vec<String> = members.iter().map(|name| format!("{name:?}")).collect();
    write(&scratch.join("Cargo.toml"), &format!("[workspace]\nresolver = \"3\"\nmembers = [\"values\", {}]\n", list.join(", ")))?;
    write(&scratch.join("Cargo.lock"), &read(&Path::new(ROOT).join("Cargo.lock"))?)?;

    let target = Path::new(SCRATCH).parent().ok_or("the scratch folder has no parent")?;
    let output = Command::new(env!("CARGO"))
        .args(["run", "--offline", "--quiet", "--package", "values", "--target-dir"])
        .arg(target)
        .current_dir(&scratch)
        .output()
        .map_err(|error| format!("cargo: {error}"))?;
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && !said.contains("warning"), "{said}");
    Ok(())
}

/// Every row of the page that tells what becomes of schemas leads to a case.
#[test]
fn the_page_on_translation_links_to_cases() -> Result<(), String> {
    let page = Path::new(ROOT).join("generator/TRANSLATION.md");
    let text = read(&page)?;
    let links: Vec<&str> = text.split("](").skip(1).filter_map(|rest| rest.split(')').next()).collect();
    assert!(links.iter().any(|link| link.contains("cases/schemas/")), "the page links to no case of a schema");
    let gone: Vec<&&str> = links.iter().filter(|link| !page.with_file_name(link).exists()).collect();
    assert!(gone.is_empty(), "generator/TRANSLATION.md links to what is not there: {gone:?}");
    Ok(())
}

const PRELUDE: &str = r#"//! Values of the cases, read and written.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

fn keeps<T: Serialize + DeserializeOwned>(case: &str, name: &str, json: &str) -> bool {
    let back = serde_json::from_str::<T>(json).and_then(|value| serde_json::to_string(&value));
    let wrong = match &back {
        Ok(back) => serde_json::from_str::<Value>(back).ok() != serde_json::from_str::<Value>(json).ok(),
        Err(_) => true,
    };
    if wrong {
        println!("{case}: {name}: {json} becomes {back:?}");
    }
    wrong
}

#[allow(dead_code)]
fn refuses<T: DeserializeOwned>(case: &str, name: &str, json: &str) -> bool {
    let wrong = serde_json::from_str::<T>(json).is_ok();
    if wrong {
        println!("{case}: {name}: {json} should be refused");
    }
    wrong
}

fn main() {
    let mut wrong = false;
"#;

fn documents() -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(CASES).map_err(|error| format!("{CASES}: {error}"))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "yaml"));
    paths.sort();
    Ok(paths)
}

fn write_crate(document: &Path, name: &str, scratch: &Path) -> Result<(), String> {
    let root = format!("{name}.yaml");
    let options = Options {
        spec: root.clone(),
        config: "none.toml".to_owned(),
        config_required: false,
        name: Some(name.to_owned()),
        strict: false,
    };
    let outcome = generate(&options, &BTreeMap::from([(root, read(document)?)]));
    let Some(tree) = &outcome.tree else {
        return Err(format!("{}: {}", document.display(), outcome.diagnostics.to_plain(&outcome.sources)));
    };
    for (path, bytes) in tree.iter().filter(|(path, _)| path.starts_with(&format!("{name}/"))) {
        write(&scratch.join(path), &String::from_utf8_lossy(bytes))?;
    }
    Ok(())
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Leaves a file alone that says the same already, so that nothing is compiled twice.
fn write(path: &Path, text: &str) -> Result<(), String> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    let folder = path.parent().ok_or_else(|| format!("{}: no folder", path.display()))?;
    fs::create_dir_all(folder).and_then(|()| fs::write(path, text)).map_err(|error| format!("{}: {error}", path.display()))
}
