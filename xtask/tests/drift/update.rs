//! `cargo xtask spec update`.

use generator::emit::replace_all;

use crate::{Workspace, faults, ok, published, stderr, stdout};

const UPDATE: &[&str] = &["spec", "update"];

/// A new property, and the versions that come with it.
fn newer() -> String {
    published(&[
        ("\"age\":", "\"colour\": {\"type\": \"string\"}, \"age\":"),
        ("\"1.0.0\"", "\"1.1.0\""),
    ])
}

#[test]
fn all_that_belongs_to_an_update_is_written() {
    let workspace = Workspace::new();
    let before = workspace.files();
    let output =
        workspace.run_upstream(&[UPDATE, &["--date", "2024-02-03"]].concat(), ok(&newer()));
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(
        stdout(&output).contains("optional property added"),
        "{output:?}"
    );
    assert_eq!(
        stderr(&output),
        "wrote specs/platform.yaml\nwrote specs/provenance.toml\nwrote generated-models/CHANGELOG.md\n\
         the next version of generated-models should be 0.3.2 (it is 0.3.1)\n"
    );
    let after = workspace.files();
    let changed: Vec<_> = after
        .iter()
        .filter(|(path, bytes)| before.get(*path) != Some(bytes))
        .map(|(path, _)| path.strip_prefix(workspace.dir.path()).expect("below"))
        .collect();
    let expected = [
        "generated-models/CHANGELOG.md",
        "specs/platform.yaml",
        "specs/provenance.toml",
    ];
    assert_eq!(changed, expected.map(std::path::Path::new));
    assert_eq!(before.len(), after.len());
    assert_eq!(
        workspace.read("generated-models/CHANGELOG.md"),
        "# Changes\n\n## Unreleased\n\nNext version: 0.3.2\n\n### SDK version 1.1.0 (API version v2)\n\n\
         #### Added\n\n- `Cat`: `colour`\n\n## 0.3.1\n\n- first\n"
    );
    let provenance = workspace.read("specs/provenance.toml");
    let (platform, notifications) = provenance.split_once("[notifications]").expect("both");
    assert!(
        platform.contains("sdk_version = \"1.1.0\"") && platform.contains("date = \"2024-02-03\""),
        "{provenance}"
    );
    assert!(
        notifications.contains("sdk_version = \"1.0.0\"")
            && notifications.contains("date = \"2024-01-02\""),
        "{provenance}"
    );
    // What was pinned is what upstream has, without the texts that were never pinned.
    assert!(!workspace.read("specs/platform.yaml").contains("a text"));
    let output = workspace.run_upstream(&["drift"], ok(&newer()));
    assert_eq!(output.status.code(), Some(0), "{output:?}");

    // Once more, and there is nothing to do.
    let before = workspace.files();
    let output =
        workspace.run_upstream(&[UPDATE, &["--date", "2024-02-03"]].concat(), ok(&newer()));
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(stderr(&output), "nothing changed for the models\n");
    assert_eq!(workspace.files(), before);
}

/// The pinned topics need `Owner`, which upstream's operations no longer do.
#[test]
fn what_the_pinned_topics_need_stays() {
    let workspace = Workspace::new();
    let owners = "\"/owners\": {\"get\": {\"operationId\": \"getOwners\", \"tags\": [\"Owners\"],\n    \
                  \"responses\": {\"200\": {\"description\": \"fine\", \"schema\": {\"$ref\": \"#/definitions/Owner\"}}}}}";
    let without = published(&[
        (owners, "\"/x\": {}"),
        (
            ",\n    \"owner\": {\"$ref\": \"#/definitions/Owner\"}}},",
            "}},",
        ),
        (
            "\n  \"Owner\": {\"type\": \"object\", \"properties\": {\"name\": {\"type\": \"string\"}}},",
            "",
        ),
    ]);
    let output = workspace.run_upstream(&[UPDATE, &["--format", "json"]].concat(), ok(&without));
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(!workspace.read("specs/platform.yaml").contains("Owner"));
    let notifications = workspace.read("specs/notifications.yaml");
    assert!(
        notifications.contains("    Owner:") && notifications.contains("    CatEvent:"),
        "{notifications}"
    );
    // The model stays, so it is not removed.
    let report: serde_json::Value = serde_json::from_str(&stdout(&output)).expect("JSON");
    assert_eq!(report["summary"]["models"]["removed"], 0, "{report:#}");
    // And what is pinned now can be read as one.
    let output = workspace.run_upstream(&["drift", "--fail-on", "never"], ok(&without));
    assert_eq!(output.status.code(), Some(0), "{output:?}");
}

#[test]
fn a_failure_leaves_every_file_as_it_was() {
    let workspace = Workspace::new();
    let before = workspace.files();
    for (answer, code) in faults() {
        let output = workspace.run_upstream(UPDATE, answer.clone());
        let sent = String::from_utf8_lossy(&answer);
        assert_eq!(output.status.code(), Some(code), "{sent}: {output:?}");
        assert_eq!(stdout(&output), "", "{sent}");
        assert!(
            stderr(&output).ends_with("nothing was written\n"),
            "{sent}: {output:?}"
        );
        assert_eq!(workspace.files(), before, "{sent}");
    }
}

#[test]
fn a_workspace_that_is_not_in_order_stays_as_it_is() {
    for (path, text) in [
        ("specs/drift.toml", Some("ignore = 1\n")),
        ("specs/renames.toml", Some("[fields]\nx = '1'\n")),
        ("specs/provenance.toml", Some("[platform]\ntitle = 'x'\n")),
        ("specs/platform.yaml", Some("openapi: 3.0.3\npaths: x\n")),
        ("specs/notifications.yaml", None),
        ("generated-models/CHANGELOG.md", None),
        ("generated-models/Cargo.toml", None),
        (
            "generated-models/Cargo.toml",
            Some("[package]\nversion = 'x'\n"),
        ),
    ] {
        let workspace = Workspace::new();
        match text {
            Some(text) => workspace.put(path, text),
            None => std::fs::remove_file(workspace.path(path)).expect("removed"),
        }
        let before = workspace.files();
        let output = workspace.run_upstream(UPDATE, ok(&newer()));
        let code = output.status.code();
        assert!(matches!(code, Some(2 | 3)), "{path}: {output:?}");
        assert_eq!(workspace.files(), before, "{path}");
    }
    let workspace = Workspace::new();
    let before = workspace.files();
    let output = workspace.run_upstream(&[UPDATE, &["--date", "soon"]].concat(), ok(&newer()));
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert_eq!(workspace.files(), before);
}

/// The third file has no place because the second one's is a folder by then; the first is put back.
#[test]
fn several_files_are_written_all_or_none() {
    let workspace = Workspace::new();
    let before = workspace.files();
    let files = ["specs/platform.yaml", "new", "new/below"];
    let files = files.map(|file| (workspace.path(file), "other\n".to_owned()));
    let error = replace_all(files.to_vec()).expect_err("no place");
    assert!(format!("{error:#}").contains("new"), "{error:#}");
    assert_eq!(workspace.files(), before);
}
