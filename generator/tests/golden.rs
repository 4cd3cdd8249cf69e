//! Each fixture's document with the models that it must become.
//!
//! `ACCEPT=1 cargo test -p generator --test golden` writes what the generator produces as what is expected.

mod support;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use support::{Fixture, cargo, files_below, fixtures, generated_with, sync};

const DIAGNOSTICS: &str = "diagnostics.txt";

#[test]
fn documents_become_what_is_expected() {
    let accept = std::env::var_os("ACCEPT").is_some_and(|value| value == "1");
    let mut report = String::new();
    for fixture in fixtures() {
        let actual = output(&fixture);
        let expected = fixture.dir.join("expected");
        if accept {
            sync(&expected, &actual);
        } else {
            compare(&fixture.name, &files_below(&expected), &actual, &mut report);
        }
    }
    assert!(
        report.is_empty(),
        "{report}\nif this is as it should be, run the test with ACCEPT=1 and review the diff"
    );
}

/// The files that are compared.
fn output(fixture: &Fixture) -> BTreeMap<String, String> {
    let source = fixture.source.clone();
    let generated = generated_with(source, &fixture.renames, "case", fixture.operations);
    let mut files = generated.models();
    files.insert(DIAGNOSTICS.to_owned(), generated.diagnostics);
    files
}

fn compare(
    case: &str,
    expected: &BTreeMap<String, String>,
    actual: &BTreeMap<String, String>,
    report: &mut String,
) {
    for path in expected.keys().filter(|path| !actual.contains_key(*path)) {
        let _ = writeln!(report, "{case}: {path} is no longer generated");
    }
    for (path, text) in actual {
        match expected.get(path) {
            None => {
                let _ = writeln!(report, "{case}: {path} is generated and not expected");
            }
            Some(expected) if expected != text => {
                let diff = similar::TextDiff::from_lines(expected, text);
                let diff = diff
                    .unified_diff()
                    .context_radius(2)
                    .header("expected", "generated")
                    .to_string();
                let _ = writeln!(report, "{case}: {path} differs\n{diff}");
            }
            Some(_) => {}
        }
    }
}

/// All expected models compile, with and without setters, and neither rustc, clippy nor rustdoc has a word to say.
#[test]
fn what_is_expected_compiles_without_warnings() {
    let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden");
    let mut files = BTreeMap::new();
    let mut members = Vec::new();
    for fixture in fixtures() {
        let name = fixture.name.replace('_', "-");
        let expected = files_below(&fixture.dir.join("expected"));
        if !expected.contains_key("src/lib.rs") {
            continue;
        }
        let generated = generated_with(
            fixture.source.clone(),
            &fixture.renames,
            &format!("case-{name}"),
            fixture.operations,
        );
        let models = generated.models();
        for (path, text) in generated.files {
            let text = match path.as_str() {
                "Cargo.toml" => text.replace("[workspace]\n", ""),
                _ if models.contains_key(&path) => continue,
                _ => text,
            };
            files.insert(format!("{name}/{path}"), text);
        }
        for (path, text) in expected.into_iter().filter(|(path, _)| path != DIAGNOSTICS) {
            files.insert(format!("{name}/{path}"), text);
        }
        members.push(name);
    }
    assert!(
        members.len() >= 20,
        "only {} fixtures have models",
        members.len()
    );
    files.insert(
        "Cargo.toml".to_owned(),
        format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n"),
    );
    sync(&workspace, &files);
    // clippy reports what rustc reports and more
    cargo(
        &workspace,
        &[
            "clippy",
            "--quiet",
            "--workspace",
            "--keep-going",
            "--all-features",
            "--",
            "-D",
            "warnings",
        ],
    );
    cargo(
        &workspace,
        &["doc", "--quiet", "--workspace", "--keep-going", "--no-deps"],
    );
}
