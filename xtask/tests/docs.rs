//! `cargo xtask docs`, `explain`, `list` and `lint` on the pinned document.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

fn xtask(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
        .env("CARGO_MANIFEST_DIR", env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("the binary runs")
}

fn stdout(output: &Output, code: i32) -> String {
    assert_eq!(
        output.status.code(),
        Some(code),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

/// The first cells of a page's table of properties.
fn properties(page: &str) -> Vec<String> {
    let table = page
        .lines()
        .skip_while(|line| *line != "| Name | Type | Description | Notes |")
        .skip(2);
    table
        .take_while(|line| line.starts_with("| "))
        .map(|line| {
            let cell = line.split(" | ").next().expect("a cell");
            cell.trim_start_matches("| ").replace('\\', "")
        })
        .collect()
}

/// How many schemas the pinned documents have.
fn pinned_schemas() -> usize {
    let specs = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs");
    ["platform.yaml", "notifications.yaml"]
        .iter()
        .map(|file| {
            let text = fs::read_to_string(format!("{specs}/{file}")).expect("a pinned document");
            let document: Value = serde_yaml::from_str(&text).expect("YAML");
            let schemas = document["components"]["schemas"].as_object();
            schemas.expect("schemas").len()
        })
        .sum()
}

#[test]
fn every_model_has_a_page_with_its_properties() {
    let dir = tempfile::tempdir().expect("a folder");
    let out = dir.path().join("pages");
    let shown = out.display().to_string();
    stdout(&xtask(&["docs", "--out", &shown]), 0);

    let list = stdout(&xtask(&["list", "--message-format", "json"]), 0);
    let list: Vec<Value> = list
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    assert_eq!(list.len(), pinned_schemas());
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let expected: BTreeSet<String> = list
        .iter()
        .map(|line| format!("{}.md", text(&line["module"])))
        .collect();
    let pages: BTreeSet<String> = fs::read_dir(out.join("models"))
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name())
        .map(|name| name.into_string().expect("a plain name"))
        .collect();
    assert_eq!(pages, expected);

    let explained = stdout(
        &xtask(&[
            "explain",
            "CallbackMediaParticipant",
            "--message-format",
            "json",
        ]),
        0,
    );
    let explained: Value = serde_json::from_str(&explained).expect("JSON");
    let names: Vec<String> = explained["properties"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|property| text(&property["wire_name"]))
        .collect();
    let page = out.join("models/callback_media_participant.md");
    let page = fs::read_to_string(page).expect("a page");
    assert!(!names.is_empty());
    assert_eq!(properties(&page), names);
    // where it is used, and of its enums the values: whichever the document has
    let users = explained["used_by"]["models"].as_array().expect("a list");
    for user in users.iter().map(text) {
        let (owner, property) = user.split_once('.').expect("a property");
        let mut lines = page.lines();
        let is_told =
            |line: &str| line.starts_with(&format!("- [{owner}](")) && line.contains(property);
        assert!(lines.any(is_told), "{user} is not in: {page}");
    }
    let is_enum = |property: &Value| text(&property["rust"]).contains("Open<");
    let has_enums = explained["properties"]
        .as_array()
        .is_some_and(|all| all.iter().any(is_enum));
    assert_eq!(page.contains("known values: "), has_enums, "{page}");
    assert_eq!(
        explained["place"]["file"]
            .as_str()
            .map(|file| file.ends_with("specs/platform.yaml")),
        Some(true)
    );

    // the properties of each page are those of its model
    for line in &list {
        let page = out.join(format!("models/{}.md", text(&line["module"])));
        let page = fs::read_to_string(page).expect("a page");
        let count = line["properties"].as_u64().expect("a number");
        let has_table = page.contains("| Name | Type | Description | Notes |");
        if count > 0 {
            assert_eq!(properties(&page).len() as u64, count, "{line}");
        } else if line["kind"] == "struct" {
            assert!(!has_table, "{line}");
        }
    }
    stdout(&xtask(&["docs", "--out", &shown, "--check"]), 0);
}

#[test]
fn the_pinned_document_has_no_errors() {
    let output = xtask(&["lint", "--level", "error"]);
    assert!(stdout(&output, 0).starts_with("no problems"));
    stdout(&xtask(&["explain", "NoSuchSchemaAtAll"]), 2);
    stdout(&xtask(&["list", "--name", "no such name"]), 1);
}
