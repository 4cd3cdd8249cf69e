//! What the tests of the generator have in common: the fixtures, and cargo on what they generate.
#![allow(dead_code)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use generator::generate::{Config, Layout, Outcome, Package, generate};
use generator::names::Renames;
use generator::render::Templates;
use generator::secrets::Secrets;
use generator::spec::{self, Source};

/// A document with what is to become of it.
pub struct Fixture {
    pub name: String,
    pub dir: PathBuf,
    pub source: Source,
    pub renames: Renames,
    /// Whether the operations are generated as well.
    pub operations: bool,
}

/// All fixtures, by name.
pub fn fixtures() -> Vec<Fixture> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let mut fixtures: Vec<Fixture> = fs::read_dir(&root)
        .expect("the fixtures are there")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_dir())
        .map(|dir| fixture(&dir))
        .collect();
    fixtures.sort_by(|a, b| a.name.cmp(&b.name));
    fixtures
}

fn fixture(dir: &Path) -> Fixture {
    let documents: Vec<&str> = ["spec.yaml", "spec.json"]
        .into_iter()
        .filter(|name| dir.join(name).is_file())
        .collect();
    let [document] = documents.as_slice() else {
        panic!("{} must hold either spec.yaml or spec.json", dir.display());
    };
    let renames = fs::read_to_string(dir.join("renames.toml")).unwrap_or_default();
    Fixture {
        operations: dir
            .file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with("operations")),
        name: dir
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned(),
        dir: dir.to_owned(),
        source: Source {
            name: (*document).to_owned(),
            bytes: fs::read(dir.join(document)).expect("a readable document"),
        },
        renames: Renames::parse("renames.toml", &renames).expect("valid renames"),
    }
}

/// What a document became.
pub struct Generated {
    /// One line for each diagnostic, of loading and of generating.
    pub diagnostics: String,
    /// All files; none where the document is refused.
    pub files: BTreeMap<String, String>,
}

impl Generated {
    /// The files that depend on the document.
    pub fn models(&self) -> BTreeMap<String, String> {
        let mut files = self.files.clone();
        files.retain(|path, _| path.starts_with("src/") && !path.starts_with("src/runtime/"));
        files
    }
}

/// Generates a complete crate through the library.
pub fn generated(source: Source, renames: &Renames, package: &str) -> Generated {
    generated_with(source, renames, package, false)
}

/// As [`generated`], perhaps with the operations.
pub fn generated_with(
    source: Source,
    renames: &Renames,
    package: &str,
    operations: bool,
) -> Generated {
    let loaded = spec::load(&[source]);
    let mut diagnostics: Vec<String> = loaded.diagnostics.iter().map(ToString::to_string).collect();
    let mut files = BTreeMap::new();
    if let Some(spec) = &loaded.spec {
        let config = Config {
            templates: Templates::built_in().expect("the built-in templates are sound"),
            renames: renames.clone(),
            secrets: Secrets::default(),
            layout: Layout::Standalone(Package::named(package.to_owned())),
            operations,
        };
        let outcome: Outcome = generate(spec, &config);
        diagnostics.extend(outcome.diagnostics.iter().map(ToString::to_string));
        files = outcome.files;
    }
    let diagnostics = diagnostics.iter().map(|line| format!("{line}\n")).collect();
    Generated { diagnostics, files }
}

/// All files below a folder, by path; nothing where there is no folder.
pub fn files_below(dir: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut open = vec![dir.to_owned()];
    while let Some(folder) = open.pop() {
        let Ok(entries) = fs::read_dir(&folder) else {
            continue;
        };
        for entry in entries {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path
                    .strip_prefix(dir)
                    .expect("below the folder")
                    .to_string_lossy()
                    .replace('\\', "/");
                found.insert(name, fs::read_to_string(&path).expect("UTF-8"));
            }
        }
    }
    found
}

/// Makes a folder hold exactly these files; what is right already is not touched, so that cargo sees no change.
pub fn sync(dir: &Path, files: &BTreeMap<String, String>) {
    let before = files_below(dir);
    for path in before.keys().filter(|path| !files.contains_key(*path)) {
        fs::remove_file(dir.join(path)).expect("a removable file");
    }
    for (path, text) in files
        .iter()
        .filter(|(path, text)| before.get(*path) != Some(text))
    {
        let at = dir.join(path);
        fs::create_dir_all(at.parent().expect("a folder")).expect("a new folder");
        fs::write(at, text).expect("a written file");
    }
}

/// Where the tests of this package compile what was generated; dependencies are built there once.
pub fn cargo_target_dir() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden-target")
}

/// Runs cargo offline in a folder with all warnings denied, and panics with its output where it fails.
pub fn cargo(dir: &Path, arguments: &[&str]) {
    // the versions that the workspace has, which cargo has fetched to get here
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    fs::copy(lock, dir.join("Cargo.lock")).expect("the workspace has a Cargo.lock");
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(dir)
        .env("CARGO_TARGET_DIR", cargo_target_dir())
        .env("CARGO_NET_OFFLINE", "true")
        .env("RUSTFLAGS", "-D warnings")
        .env("RUSTDOCFLAGS", "-D warnings -D rustdoc::all")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "cargo {arguments:?} failed in {}:\n{}",
        dir.display(),
        String::from_utf8_lossy(&output.stderr)
    );
}
