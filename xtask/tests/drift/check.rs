//! `cargo xtask drift`.

use std::net::TcpListener;

use serde_json::Value;

use crate::server::answer;
use crate::{PINNED, Workspace, faults, ok, published, stderr, stdout};

/// An added optional property, and nothing else.
const ADDED: (&str, &str) = ("\"age\":", "\"colour\": {\"type\": \"string\"}, \"age\":");
/// A property of another type, which breaks everything.
const RETYPED: (&str, &str) = ("\"integer\", \"format\": \"int32\"", "\"string\"");

fn changed(change: (&str, &str)) -> String {
    PINNED.replace(change.0, change.1)
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

#[test]
fn the_same_document_is_no_drift() {
    let workspace = Workspace::new();
    let arguments = [
        "drift",
        "--base",
        "document.json",
        "--revision",
        "document.json",
    ];
    let output = workspace.run(&arguments);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(stdout(&output), "document.json → document.json\nno drift\n");
    assert_eq!(stderr(&output), "");
    // The pinned documents are those of `document.json`, whatever was not pinned of it.
    let output = workspace.run(&["drift", "--revision", "document.json"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
}

#[test]
fn the_threshold_decides_between_0_and_1() {
    let workspace = Workspace::new();
    workspace.put("added.json", &changed(ADDED));
    workspace.put("retyped.json", &changed(RETYPED));
    for (file, fail_on, code) in [
        ("added.json", "any", 1),
        ("added.json", "never", 0),
        ("added.json", "breaking", 0),
        ("added.json", "risky", 0),
        ("added.json", "vendor-major", 0),
        ("added.json", "vendor-minor", 1),
        ("added.json", "vendor-point", 1),
        ("added.json", "rust-major", 0),
        ("added.json", "rust-minor", 1),
        ("retyped.json", "never", 0),
        ("retyped.json", "breaking", 1),
        ("retyped.json", "risky", 1),
        ("retyped.json", "vendor-major", 1),
        ("retyped.json", "rust-major", 1),
        ("document.json", "any", 0),
        ("document.json", "rust-minor", 0),
    ] {
        let arguments = [
            "drift",
            "--base",
            "document.json",
            "--revision",
            file,
            "--fail-on",
            fail_on,
        ];
        let output = workspace.run(&arguments);
        assert_eq!(
            output.status.code(),
            Some(code),
            "{file} {fail_on}: {output:?}"
        );
    }
}

#[test]
fn wrong_usage_is_2() {
    let workspace = Workspace::new();
    workspace.put("no-policy.toml", "[[ignore]]\nrule = 'schema-added'\n");
    for arguments in [
        &["--base", "document.json"][..],
        &["--revision", "document.json", "--format", "xml"],
        &["--revision", "document.json", "--fail-on", "worse"],
        &["--revision", "document.json", "--today", "2024-02-30"],
        &[
            "--revision",
            "document.json",
            "--url",
            "https://example.com/",
        ],
        &["--revision", "document.json", "--policy", "absent.toml"],
        &["--revision", "document.json", "--policy", "no-policy.toml"],
        &["--url", "http://example.com/"],
        &["--region", "mars-north-1"],
        &["stray"],
    ] {
        let output = workspace.run(&[&["drift"], arguments].concat());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {output:?}");
        assert_eq!(stdout(&output), "", "{arguments:?}");
        assert!(!stderr(&output).is_empty(), "{arguments:?}");
    }
}

#[test]
fn documents_that_cannot_be_read_are_3_and_shown() {
    let workspace = Workspace::new();
    workspace.put("empty.json", "");
    workspace.put("list.yaml", "- a\n");
    workspace.put("broken.json", "{\"swagger\": \"2.0\",\n \"paths\": [}\n");
    workspace.put(
        "dangling.yaml",
        "swagger: '2.0'\ninfo: {title: T, version: '1'}\npaths: {}\ndefinitions:\n  A:\n    \
         properties:\n      b: {$ref: '#/definitions/Nobody'}\n",
    );
    for (file, shown) in [
        ("absent.json", &["absent.json"][..]),
        ("empty.json", &["empty.json"]),
        ("list.yaml", &["list.yaml"]),
        ("broken.json", &["broken.json:2:", "\"paths\": [}"]),
        (
            "dangling.yaml",
            &[
                "dangling.yaml:7:",
                "$ref: '#/definitions/Nobody'",
                "/definitions/A/properties/b",
            ],
        ),
    ] {
        for (base, revision) in [(file, "document.json"), ("document.json", file)] {
            for format in ["text", "json"] {
                let arguments = [
                    "drift",
                    "--base",
                    base,
                    "--revision",
                    revision,
                    "--format",
                    format,
                ];
                let output = workspace.run(&arguments);
                assert_eq!(output.status.code(), Some(3), "{arguments:?}: {output:?}");
                assert_eq!(stdout(&output), "", "{arguments:?}");
                for text in shown {
                    assert!(
                        stderr(&output).contains(text),
                        "{text}: {}",
                        stderr(&output)
                    );
                }
            }
        }
    }
}

/// Whatever happens on the way, it neither reads as drift nor as none.
#[test]
fn upstream_that_cannot_be_read_is_no_verdict() {
    let workspace = Workspace::new();
    for (answer, code) in faults() {
        for format in ["text", "json", "github"] {
            let output = workspace.run_upstream(&["drift", "--format", format], answer.clone());
            let sent = String::from_utf8_lossy(&answer);
            assert_eq!(output.status.code(), Some(code), "{sent}: {output:?}");
            assert_eq!(stdout(&output), "", "{sent}");
            assert!(stderr(&output).contains("error"), "{sent}: {output:?}");
        }
    }
    let nobody = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}/docs", nobody.local_addr().expect("an address"));
    drop(nobody);
    let output = workspace.run_at(&url, &["drift"]);
    assert_eq!(output.status.code(), Some(4), "{output:?}");
    assert_eq!(stdout(&output), "");
}

#[test]
fn upstream_is_compared_with_what_was_pinned_of_it() {
    let workspace = Workspace::new();
    // Texts and error responses were not pinned, nor has the live document topics.
    let texts = published(&[
        ("\"a text\"", "\"another text\""),
        ("\"400\"", "\"404\""),
        ("\"not fine\"", "\"still not fine\""),
    ]);
    let output = workspace.run_upstream(&["drift", "--format", "json"], ok(&texts));
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let report = json(&stdout(&output));
    assert_eq!(report["findings"], Value::Array(Vec::new()));
    assert_eq!(
        report["summary"]["not_in_this_document"],
        serde_json::json!({"topics": 1, "schemas": 1, "document": "revision"})
    );

    let output = workspace.run_upstream(&["drift", "--format", "json"], ok(&published(&[RETYPED])));
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let report = json(&stdout(&output));
    let findings = report["findings"].as_array().expect("a list");
    assert_eq!(findings.len(), 1, "{findings:#?}");
    // The pinned document is OpenAPI 3, the live one Swagger 2.
    assert_eq!(
        findings[0]["base_pointer"],
        "/components/schemas/Cat/properties/age"
    );
    assert_eq!(
        findings[0]["revision_pointer"],
        "/definitions/Cat/properties/age"
    );
    let classes = ["wire", "vendor", "rust"].map(|class| findings[0][class].clone());
    assert_eq!(classes, ["breaking", "major", "major"]);
}

#[test]
fn json_is_one_object_with_the_documented_keys() {
    let workspace = Workspace::new();
    workspace.put(
        "new.json",
        &changed(ADDED).replace("\"Owners\"", "\"People\""),
    );
    // Problems of the policy file are said elsewhere.
    workspace.put(
        "specs/drift.toml",
        "[[ignore]]\nrule = 'no-such-rule'\nreason = 'r'\n",
    );
    let arguments = [
        "drift",
        "--base",
        "document.json",
        "--revision",
        "new.json",
        "--format",
        "json",
    ];
    let output = workspace.run(&arguments);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(stderr(&output).contains("there is no rule `no-such-rule`"));
    let report = json(&stdout(&output));
    let keys = |value: &Value| {
        let keys = value.as_object().expect("an object").keys();
        let mut keys: Vec<String> = keys.cloned().collect();
        keys.sort();
        keys
    };
    assert_eq!(keys(&report), ["findings", "schema_version", "summary"]);
    assert_eq!(report["schema_version"], 1);
    for finding in report["findings"].as_array().expect("a list") {
        let expected = [
            "area",
            "base_pointer",
            "fingerprint",
            "from",
            "operation",
            "parameter",
            "property",
            "response",
            "revision_pointer",
            "rule",
            "rust",
            "schema",
            "to",
            "value",
            "vendor",
            "wire",
        ];
        assert_eq!(keys(finding), expected);
    }
    // The same documents give the same bytes.
    assert_eq!(stdout(&workspace.run(&arguments)), stdout(&output));
}

#[test]
fn other_formats() {
    let workspace = Workspace::new();
    workspace.put("new.json", &changed(RETYPED));
    let run = |format: &str| {
        let arguments = [
            "drift",
            "--base",
            "document.json",
            "--revision",
            "new.json",
            "--format",
            format,
        ];
        let output = workspace.run(&arguments);
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        stdout(&output)
    };
    // A pipe is no terminal.
    assert!(!run("text").contains('\u{1b}'));
    let line = PINNED
        .lines()
        .position(|line| line.contains("\"age\""))
        .expect("a line")
        + 1;
    let expected =
        format!("::error file=new.json,line={line},title=property-type-changed::Cat.age: ");
    let github = run("github");
    assert!(github.starts_with(&expected), "{github}");
    assert!(run("markdown").starts_with("# Drift: `document.json` → `new.json`\n"));
}

#[test]
fn entries_of_the_policy_expire_on_a_given_day() {
    let workspace = Workspace::new();
    workspace.put("new.json", &changed(ADDED));
    workspace.put(
        "specs/drift.toml",
        "[[ignore]]\nrule = 'optional-property-added'\nschema = 'Cat'\nreason = 'known'\nexpires = 2030-01-31\n",
    );
    for (today, code) in [("2030-01-31", 0), ("2030-02-01", 1)] {
        let arguments = ["drift", "--base", "document.json", "--revision", "new.json"];
        let output = workspace.run(&[&arguments[..], &["--today", today]].concat());
        assert_eq!(output.status.code(), Some(code), "{output:?}");
        assert_eq!(stderr(&output).contains("expired on 2030-01-31"), code == 1);
        // The day itself is in no output.
        assert!(!stdout(&output).contains("2030-02-01"), "{output:?}");
    }
}

/// Overlays and decided names belong to both sides, and what of them no longer fits is said.
#[test]
fn what_is_pinned_beside_the_documents_counts_for_the_crate() {
    let workspace = Workspace::new();
    workspace.put(
        "specs/overlays/age.yaml",
        "overlay: 1.0.0\ninfo: {title: O, version: '1'}\nactions:\n- target: \
         $.components.schemas.Cat.properties.age\n  update: {type: string, format: date}\n",
    );
    workspace.put("specs/renames.toml", "[fields]\n\"Cat.id\" = \"cat_id\"\n");
    let drift = |changes: &[(&str, &str)]| {
        let output =
            workspace.run_upstream(&["drift", "--format", "json"], ok(&published(changes)));
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        let report = json(&stdout(&output));
        let findings = report["findings"].as_array().expect("a list");
        let lines = findings.iter().map(|finding| {
            ["rule", "property", "wire", "rust"]
                .map(|key| finding[key].as_str().unwrap_or("-").to_owned())
                .join(" ")
        });
        (lines.collect::<Vec<_>>(), stderr(&output))
    };
    // Another type upstream, the same one in the crate.
    let (lines, warnings) = drift(&[("\"integer\", \"format\": \"int32\"", "\"number\"")]);
    assert_eq!(lines, ["property-type-changed age breaking none"]);
    assert_eq!(warnings, "");
    // The overlay fits nothing any more, so the crate is compared without it.
    let (lines, warnings) = drift(&[(
        "\"age\": {\"type\": \"integer\", \"format\": \"int32\"},",
        "",
    )]);
    assert_eq!(lines, ["optional-property-removed age risky major"]);
    assert!(warnings.contains("age.yaml"), "{warnings}");
    // The same goes for a name.
    let (lines, warnings) = drift(&[(
        "\"id\": {\"type\": \"string\", \"description\": \"a text\"},",
        "",
    )]);
    assert_eq!(lines, ["optional-property-removed id risky major"]);
    assert!(warnings.contains("Cat.id"), "{warnings}");
}

#[test]
fn what_the_workspace_lacks_is_said() {
    let workspace = Workspace::new();
    for (path, text, code, said) in [
        (
            "specs/provenance.toml",
            "platform = 1\n",
            2,
            "provenance.toml",
        ),
        (
            "specs/renames.toml",
            "[fields]\nx = '1'\n",
            2,
            "renames.toml",
        ),
        ("specs/drift.toml", "ignore = 1\n", 2, "drift.toml"),
        (
            "specs/platform.yaml",
            "openapi: 3.0.3\n  paths: x\n",
            3,
            "platform.yaml",
        ),
    ] {
        let before = std::fs::read_to_string(workspace.path(path)).ok();
        workspace.put(path, text);
        let output = workspace.run_upstream(&["drift"], ok(&published(&[])));
        assert_eq!(output.status.code(), Some(code), "{path}: {output:?}");
        assert!(stderr(&output).contains(said), "{path}: {output:?}");
        assert_eq!(stdout(&output), "");
        match before {
            Some(before) => workspace.put(path, &before),
            None => std::fs::remove_file(workspace.path(path)).expect("removed"),
        }
    }
    // A 404 is no workspace problem.
    let output = workspace.run_upstream(&["drift"], answer("404 Not Found", &[], b""));
    assert_eq!(output.status.code(), Some(4));
}

#[test]
fn rules_are_listed() {
    let output = Workspace::new().run(&["drift", "--list-rules"]);
    assert_eq!(output.status.code(), Some(0));
    for rule in generator::drift::rules::all() {
        assert!(
            stdout(&output).contains(&format!("{}\n", rule.id)),
            "{}",
            rule.id
        );
    }
}
