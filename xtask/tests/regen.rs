//! The models are in step with the pinned spec, and `cargo xtask regen` says so when they are not.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::SystemTime;

use clap::Parser;
use generator::run::Status;
use tempfile::TempDir;
use xtask::regen::{RegenArgs, regen};

#[derive(Parser)]
struct Cli {
    #[command(flatten)]
    args: RegenArgs,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).unwrap_or_else(|error| panic!("{}: {error}", from.display())) {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

/// What `regen` reads and writes of the workspace, in a folder of its own.
fn workspace() -> TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    for folder in [
        "specs",
        "templates",
        "generated-models/src",
        "generator/runtime",
    ] {
        copy(&root().join(folder), &dir.path().join(folder));
    }
    fs::create_dir_all(dir.path().join("generator/src")).expect("a folder");
    for file in ["generated-models/Cargo.toml", "generator/src/runtime.rs"] {
        fs::copy(root().join(file), dir.path().join(file)).expect("a copy");
    }
    dir
}

const SMALL: &str = r##"openapi: 3.0.3
info: {title: Small, version: "1"}
paths: {}
components:
  schemas:
    Cat: {type: object, properties: {name: {type: string}}}
"##;

/// A workspace with a small spec and nothing generated yet.
fn small() -> TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    copy(&root().join("templates"), &dir.path().join("templates"));
    put(&dir, "specs/platform.yaml", SMALL);
    put(
        &dir,
        "specs/notifications.yaml",
        &SMALL.replace("Cat", "Event"),
    );
    put(
        &dir,
        "generated-models/Cargo.toml",
        "[package]\nname = \"generated-models\"\n\n[features]\n",
    );
    dir
}

fn put(dir: &TempDir, path: &str, text: &str) {
    let at = dir.path().join(path);
    fs::create_dir_all(at.parent().expect("a folder")).expect("a folder");
    fs::write(at, text).expect("a written file");
}

fn xtask(dir: &TempDir, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("regen")
        .args(arguments)
        .current_dir(dir.path())
        .env("CARGO_MANIFEST_DIR", dir.path().join("xtask"))
        .output()
        .expect("the command runs")
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// Bytes and time of change of every file.
fn snapshot(dir: &Path) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
    let mut found = BTreeMap::new();
    let mut open = vec![dir.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let changed = fs::metadata(&path)
                    .and_then(|data| data.modified())
                    .expect("a time of change");
                found.insert(
                    path.strip_prefix(dir).expect("below").to_owned(),
                    (fs::read(&path).expect("readable"), changed),
                );
            }
        }
    }
    found
}

#[test]
fn the_models_are_in_step_with_the_pinned_spec() {
    let cli = Cli::parse_from(["regen", "--check"]);
    assert_eq!(
        regen(&cli.args, &root()),
        Status::Done,
        "run `cargo xtask regen`"
    );
}

#[test]
fn a_touched_model_is_named_and_repaired() {
    let dir = workspace();
    let models = dir.path().join("generated-models");
    let original = snapshot(&models);
    let participant = "generated-models/src/models/callback_media_participant.rs";
    let before = fs::read_to_string(dir.path().join(participant)).expect("the model");
    let (_, fields) = before.split_once("\n    pub ").expect("a field");
    let (field, _) = fields.split_once(':').expect("a type");
    let (field, another) = (format!("pub {field}:"), format!("pub {field}_touched:"));
    let touched = before.replacen(&field, &another, 1);
    assert_ne!(touched, before);
    put(&dir, participant, &touched);
    let with_fault = snapshot(&models);

    let check = xtask(&dir, &["--check"]);
    let said = text(&check);
    assert_eq!(check.status.code(), Some(1), "{said}");
    let differing: Vec<&str> = said
        .lines()
        .filter(|line| {
            line.starts_with("stale: ")
                || line.starts_with("missing: ")
                || line.starts_with("extra: ")
        })
        .collect();
    let [line] = differing.as_slice() else {
        panic!("one file differs: {said}")
    };
    assert!(line.ends_with("callback_media_participant.rs"), "{line}");
    for part in [another.as_str(), field.as_str(), "`cargo xtask regen`"] {
        assert!(said.contains(part), "{part} is not in: {said}");
    }
    assert_eq!(snapshot(&models), with_fault, "a check writes nothing");

    let repair = xtask(&dir, &[]);
    assert_eq!(repair.status.code(), Some(0), "{}", text(&repair));
    assert!(
        text(&repair).contains("files: 1 written, "),
        "{}",
        text(&repair)
    );
    let repaired = snapshot(&models);
    for (path, (bytes, changed)) in &original {
        assert_eq!(&repaired[path].0, bytes, "{}", path.display());
        let is_touched = path.ends_with("callback_media_participant.rs");
        assert!(
            is_touched || &repaired[path].1 == changed,
            "{} was written again",
            path.display()
        );
    }
    assert_eq!(repaired.len(), original.len());
}

#[test]
fn missing_stale_and_extra_files_are_told_apart() {
    let dir = small();
    assert_eq!(
        xtask(&dir, &["--check"]).status.code(),
        Some(1),
        "nothing is generated yet"
    );
    assert!(!dir.path().join("generated-models/src").exists());
    assert_eq!(xtask(&dir, &[]).status.code(), Some(0));
    assert_eq!(xtask(&dir, &["--check"]).status.code(), Some(0));

    let cat = fs::read_to_string(dir.path().join("generated-models/src/models/cat.rs"))
        .expect("generated");
    put(&dir, "generated-models/src/old.rs", &cat);
    put(
        &dir,
        "generated-models/src/models/cat.rs",
        &format!("{cat}\n"),
    );
    put(&dir, "generated-models/src/by_hand.rs", "// mine\n");
    fs::remove_file(dir.path().join("generated-models/src/models/event.rs")).expect("removed");
    let check = xtask(&dir, &["--check"]);
    let said = text(&check);
    assert_eq!(check.status.code(), Some(1));
    for (change, file) in [
        ("stale: ", "cat.rs"),
        ("missing: ", "event.rs"),
        ("extra: ", "old.rs"),
    ] {
        assert!(
            said.lines()
                .any(|line| line.starts_with(change) && line.ends_with(file)),
            "{change}{file}: {said}"
        );
    }
    assert!(!said.contains("by_hand.rs"));
    assert_eq!(xtask(&dir, &[]).status.code(), Some(0));
    assert_eq!(xtask(&dir, &["--check"]).status.code(), Some(0));
    assert!(dir.path().join("generated-models/src/by_hand.rs").exists());
    assert!(!dir.path().join("generated-models/src/old.rs").exists());
}

#[test]
fn an_unusable_spec_exits_with_2_and_changes_nothing() {
    let dir = small();
    assert_eq!(xtask(&dir, &[]).status.code(), Some(0));
    let before = snapshot(&dir.path().join("generated-models"));
    for bad in [
        "",
        "{]",
        "<!DOCTYPE html><html></html>",
        "openapi: 9.0.0",
        "swagger: '1.2'",
    ] {
        put(&dir, "specs/platform.yaml", bad);
        for arguments in [&["--check"][..], &[]] {
            let output = xtask(&dir, arguments);
            assert_eq!(output.status.code(), Some(2), "{bad}: {}", text(&output));
            assert!(
                text(&output).contains("platform.yaml"),
                "{bad}: {}",
                text(&output)
            );
        }
    }
    fs::remove_file(dir.path().join("specs/platform.yaml")).expect("removed");
    let output = xtask(&dir, &[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output).contains("platform.yaml"), "{}", text(&output));
    assert_eq!(xtask(&dir, &["--unknown"]).status.code(), Some(2));
    assert_eq!(snapshot(&dir.path().join("generated-models")), before);
}

#[test]
fn another_document_never_replaces_the_pinned_models() {
    let dir = small();
    put(&dir, "own.yaml", &SMALL.replace("Cat", "Bird"));
    assert_eq!(xtask(&dir, &[]).status.code(), Some(0));
    let before = snapshot(&dir.path().join("generated-models"));
    let (platform, notifications) = ("specs/platform.yaml", "specs/notifications.yaml");
    for arguments in [
        &["--spec", "own.yaml"][..],
        &["--check", "--spec", "own.yaml"],
        &["--spec", "own.yaml", "--out", "generated-models"],
        // a part of the pinned spec, or more than it, is another document
        &["--spec", platform],
        &[
            "--spec",
            platform,
            "--spec",
            notifications,
            "--spec",
            "own.yaml",
        ],
        &["--spec", platform, "--spec", platform],
    ] {
        let output = xtask(&dir, arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(text(&output).contains("--out DIR"), "{}", text(&output));
        assert_eq!(snapshot(&dir.path().join("generated-models")), before);
    }
    let output = xtask(&dir, &["--spec", notifications, "--spec", platform]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    let output = xtask(&dir, &["--out", "generated-models"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    assert_eq!(snapshot(&dir.path().join("generated-models")), before);
}

#[test]
fn another_document_becomes_a_crate_elsewhere() {
    let dir = small();
    put(&dir, "own.yaml", &SMALL.replace("Cat", "Bird"));
    let output = xtask(&dir, &["--spec", "own.yaml", "--out", "birds"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    for path in [
        "Cargo.toml",
        "src/lib.rs",
        "src/models/bird.rs",
        "src/runtime/mod.rs",
    ] {
        assert!(dir.path().join("birds").join(path).exists(), "{path}");
    }
    assert!(!dir.path().join("generated-models/src").exists());
    let check = xtask(&dir, &["--check", "--spec", "own.yaml", "--out", "birds"]);
    assert_eq!(check.status.code(), Some(0), "{}", text(&check));
    put(&dir, "own.yaml", &SMALL.replace("Cat", "Owl"));
    let check = xtask(&dir, &["--check", "--spec", "own.yaml", "--out", "birds"]);
    assert_eq!(check.status.code(), Some(1));
    assert!(
        text(&check).contains("`cargo xtask regen --spec own.yaml --out birds`"),
        "{}",
        text(&check)
    );
}

#[test]
fn copies_follow_their_originals() {
    let dir = small();
    let runtime = "generated-models/src/runtime";
    put(&dir, &format!("{runtime}/mod.rs"), "mod deep;\n");
    put(&dir, &format!("{runtime}/deep/er/file.rs"), "// one\n");
    put(&dir, &format!("{runtime}/tests/mod.rs"), "// stays\n");
    put(&dir, "generator/runtime/old/file.rs", "// moved\n");
    put(&dir, "LICENSE-MIT", "free\n");
    let regenerated = || {
        let output = xtask(&dir, &[]);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output));
        let check = xtask(&dir, &["--check"]);
        assert_eq!(check.status.code(), Some(0), "{}", text(&check));
    };
    let read = |path: &str| fs::read_to_string(dir.path().join(path)).expect(path);
    regenerated();
    assert_eq!(read("generator/runtime/mod.rs"), "mod deep;\n");
    assert_eq!(read("generator/runtime/deep/er/file.rs"), "// one\n");
    assert_eq!(read("templates/LICENSE-MIT"), "free\n");
    for path in ["tests/mod.rs", "old/file.rs"] {
        let path = dir.path().join("generator/runtime").join(path);
        assert!(!path.exists(), "{}", path.display());
    }
    let list = read("generator/src/runtime.rs");
    let listed: Vec<&str> = list
        .lines()
        .filter_map(|line| line.trim().strip_prefix("(\"")?.split('"').next())
        .collect();
    assert_eq!(listed, ["deep/er/file.rs", "mod.rs"]);

    for path in [
        "generated-models/src/runtime/mod.rs",
        "generator/runtime/deep/er/file.rs",
        "generator/runtime/more.rs",
        "generator/src/runtime.rs",
        "generator/LICENSE-MIT",
    ] {
        put(&dir, path, "// another\n");
        let before = snapshot(dir.path());
        let check = xtask(&dir, &["--check"]);
        assert_eq!(check.status.code(), Some(1), "{path}: {}", text(&check));
        let told = path.replace("generated-models/src", "generator");
        assert!(text(&check).contains(&told), "{path}: {}", text(&check));
        let json = xtask(&dir, &["--check", "--message-format", "json"]);
        let said = String::from_utf8_lossy(&json.stderr).into_owned();
        assert!(said.contains(r#""code":"stale-copy""#), "{said}");
        assert_eq!(snapshot(dir.path()), before, "{path}");
        regenerated();
    }
}
