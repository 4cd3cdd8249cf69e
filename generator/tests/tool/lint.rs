//! `generator lint`: each rule finds its fault, at its place, and nothing else.

use std::collections::BTreeSet;

use generator::lint;

use crate::{bike_sharing, expect, folder_with, generator, json_lines, of_package};

/// The faults of a document: code, pointer and line of each.
fn faults(spec: &str) -> BTreeSet<(String, String, u64)> {
    let dir = folder_with(spec);
    let arguments = [
        "lint",
        "--spec",
        "spec.yaml",
        "--level",
        "note",
        "--message-format",
        "json",
    ];
    let (stdout, _) = expect(&generator(dir.path(), &arguments), 1);
    json_lines(&stdout)
        .iter()
        .map(|fault| {
            let text = |key: &str| fault[key].as_str().expect("a text").to_owned();
            let line = fault["line"].as_u64().expect("a line");
            (text("code"), text("pointer"), line)
        })
        .collect()
}

#[test]
fn every_rule_finds_its_fault() {
    let path = of_package("tests/documents/lint.yaml");
    let text = std::fs::read_to_string(path).expect("readable");
    // each fault is marked in the document by a comment in its line: `# CODE POINTER`
    let mut expected = BTreeSet::new();
    for (index, line) in text.lines().enumerate() {
        for mark in line.split(" # ").skip(1) {
            let (code, pointer) = mark.trim().split_once(' ').expect("code and pointer");
            let line = u64::try_from(index + 1).expect("a line");
            expected.insert((code.to_owned(), pointer.trim().to_owned(), line));
        }
    }
    let found = faults(&text);
    let missing: Vec<_> = expected.difference(&found).collect();
    let surplus: Vec<_> = found.difference(&expected).collect();
    assert!(
        missing.is_empty() && surplus.is_empty(),
        "not found: {missing:#?}\nnot expected: {surplus:#?}"
    );
    let codes: BTreeSet<&str> = expected.iter().map(|(code, ..)| code.as_str()).collect();
    for rule in lint::rules() {
        assert!(codes.contains(rule.id), "{} is not tried", rule.id);
    }
}

#[test]
fn levels_and_rules_decide_what_is_shown_and_the_exit_code() {
    let spec = r##"
openapi: 3.0.3
info: {title: Levels, version: "1"}
paths: {}
components:
  schemas:
    A: {type: string, enum: [a, b, a]}
    B: {}
"##;
    let dir = folder_with(spec);
    let lint = |more: &[&str]| {
        let mut arguments = vec!["lint", "--spec", "spec.yaml"];
        arguments.extend(more);
        generator(dir.path(), &arguments)
    };
    let (stdout, _) = expect(&lint(&[]), 1);
    for part in [
        "duplicate-enum-value",
        "spec.yaml:7:",
        "enum: [a, b, a]",
        "1 warning; not shown: 1 note",
    ] {
        assert!(stdout.contains(part), "{part}: {stdout}");
    }
    assert!(!stdout.contains("empty-schema"), "{stdout}");
    let (stdout, _) = expect(&lint(&["--level", "error"]), 0);
    assert_eq!(stdout, "no problems; not shown: 1 warning, 1 note\n");
    expect(&lint(&["--skip", "duplicate-enum-value"]), 0);
    let (stdout, _) = expect(&lint(&["--level", "note", "--rule", "empty-schema"]), 1);
    assert!(stdout.contains("empty-schema"), "{stdout}");
    assert!(!stdout.contains("duplicate-enum-value]"), "{stdout}");
    for option in ["--rule", "--skip"] {
        let (stdout, stderr) = expect(&lint(&[option, "duplicate-enum-valeu"]), 2);
        assert_eq!(stdout, "");
        assert!(
            stderr.contains("did you mean `duplicate-enum-value`?"),
            "{stderr}"
        );
        expect(&lint(&[option, "nope"]), 2);
    }
    // a code of reading is one too, also for a document without such a finding
    expect(&lint(&["--rule", "unresolved-reference"]), 0);
    expect(&lint(&["--level", "severe"]), 2);
}

#[test]
fn errors_are_faults_and_unreadable_files_are_failures() {
    let unresolved = "openapi: 3.0.3\ninfo: {title: x, version: '1'}\npaths: {}\ncomponents: {schemas: {A: {$ref: '#/components/schemas/B'}}}\n";
    let dir = folder_with(unresolved);
    let lint = |more: &[&str]| {
        let mut arguments = vec!["lint", "--spec", "spec.yaml"];
        arguments.extend(more);
        generator(dir.path(), &arguments)
    };
    let (stdout, _) = expect(&lint(&[]), 1);
    assert!(stdout.contains("unresolved-reference"), "{stdout}");
    // what keeps the other rules from being applied cannot be left out
    let unusable = unresolved.replace("{schemas: {A: {$ref: '#/components/schemas/B'}}}", "5");
    std::fs::write(dir.path().join("spec.yaml"), unusable).expect("written");
    expect(&lint(&["--rule", "empty-schema"]), 1);
    for text in ["", "<!DOCTYPE html>\n", "openapi: 7\n", "{", "a: [1\n"] {
        std::fs::write(dir.path().join("spec.yaml"), text).expect("written");
        let (stdout, _) = expect(&lint(&[]), 2);
        assert!(stdout.contains("error"), "{text}: {stdout}");
    }
    std::fs::remove_file(dir.path().join("spec.yaml")).expect("removed");
    let (_, stderr) = expect(&lint(&[]), 2);
    assert!(stderr.contains("spec.yaml"), "{stderr}");
}

#[test]
fn swagger_documents_are_told_of_in_their_own_terms() {
    let found = faults(
        r##"
swagger: "2.0"
info: {title: Old, version: "1"}
paths:
  /a/{id}:
    get:
      operationId: a
      responses: {"200": {description: "", schema: {$ref: "#/definitions/A"}}}
definitions:
  A:
    type: object
    required: [b]
    properties:
      a: {$ref: "#/definitions/A", readOnly: true}
"##,
    );
    let expected = [
        ("path-parameter-missing", "/paths/~1a~1{id}/get", 6),
        (
            "reference-sibling",
            "/definitions/A/properties/a/readOnly",
            14,
        ),
        ("required-unknown-property", "/definitions/A/required/0", 12),
    ];
    let expected: BTreeSet<(String, String, u64)> = expected
        .into_iter()
        .map(|(code, pointer, line)| (code.to_owned(), pointer.to_owned(), line))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn the_example_is_without_faults() {
    let dir = folder_with("");
    let arguments = ["lint", "--spec", &bike_sharing()];
    let (stdout, _) = expect(&generator(dir.path(), &arguments), 0);
    assert!(stdout.starts_with("no problems"), "{stdout}");
}
