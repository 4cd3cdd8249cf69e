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
         the next version of generated-models should be 0.3.2 (it is 0.3.1)\n\
         next: `cargo xtask regen`\n"
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

#[test]
fn texts_are_kept_on_request_and_by_every_later_update() {
    let workspace = Workspace::new();
    assert!(!workspace.read("specs/platform.yaml").contains("a text"));
    let output = workspace.run_upstream(&[UPDATE, &["--keep-texts"]].concat(), ok(&published(&[])));
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(workspace.read("specs/platform.yaml").contains("a text"));
    let output = workspace.run_upstream(UPDATE, ok(&newer()));
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let pinned = workspace.read("specs/platform.yaml");
    assert!(
        pinned.contains("a text") && pinned.contains("colour"),
        "{pinned}"
    );
    // the descriptions that are pinned from now on are compared, and are the same
    let output = workspace.run_upstream(&["drift"], ok(&newer()));
    assert_eq!(output.status.code(), Some(0), "{output:?}");
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

/// Lists with an entry each that [`newer_without_age`] has no use for any more.
fn put_lists(workspace: &Workspace) {
    workspace.put(
        "specs/secrets.toml",
        "# who sees it\nproperties = [\n    \"age\", # years\n]\nharmless = [\"Cat.id\"]\n",
    );
    workspace.put(
        "specs/renames.toml",
        "[fields]\n\"Cat.age\" = \"years\" # as people say\n\"Cat.id\" = \"cat_id\"\n",
    );
    workspace.put(
        "specs/drift.toml",
        "[[ignore]]\nschema = \"Fault\"\nreason = \"known\"\n",
    );
    workspace.put(
        "specs/overlays/words.yaml",
        "overlay: 1.0.0\ninfo: {title: O, version: '1'}\nactions:\n  - target: $.components.schemas.Cat\n    \
         update:\n      properties:\n        age: {description: Years.} # of a cat\n        id: {description: Its id.}\n",
    );
}

/// `age` and the error's schema are gone, `ageYears` and a secret are new.
fn newer_without_age() -> String {
    published(&[
        (
            "\"age\": {\"type\": \"integer\", \"format\": \"int32\"},",
            "\"ageYears\": {\"type\": \"integer\"}, \"chipToken\": {\"type\": \"string\"},",
        ),
        (
            ",\n      \"400\": {\"description\": \"not fine\", \"schema\": {\"$ref\": \"#/definitions/Fault\"}}",
            "",
        ),
        (
            "\n  \"Fault\": {\"type\": \"object\", \"properties\": {\"message\": {\"type\": \"string\"}}}",
            "\n  \"Error\": {\"type\": \"object\", \"properties\": {\"message\": {\"type\": \"string\"}}}",
        ),
        ("\"1.0.0\"", "\"1.1.0\""),
    ])
}

#[test]
fn entries_of_the_lists_that_match_nothing_any_more_are_marked_and_reported() {
    let workspace = Workspace::new();
    put_lists(&workspace);
    workspace.put("new.json", &newer_without_age());
    let output = workspace.run(&["spec", "import", "new.json", "--format", "markdown"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let report = stdout(&output);
    for part in [
        "`specs/secrets.toml:3`",
        "`specs/renames.toml:2`",
        "`specs/drift.toml:3`",
        "`specs/overlays/words.yaml:7`",
        "similar new names: `ageYears`",
        "`chipToken` looks like a secret",
    ] {
        assert!(report.contains(part), "{part} is not in\n{report}");
    }
    assert_eq!(
        workspace.read("specs/secrets.toml"),
        "# who sees it\nproperties = [\n    { name = \"age\", gone = \"1.1.0\" }, # years\n]\nharmless = [\"Cat.id\"]\n"
    );
    assert_eq!(
        workspace.read("specs/renames.toml"),
        "[fields]\n\"Cat.age\" = { name = \"years\", gone = \"1.1.0\" } # as people say\n\"Cat.id\" = \"cat_id\"\n"
    );
    assert!(
        workspace
            .read("specs/drift.toml")
            .contains("gone = \"1.1.0\"\nreason")
    );
    assert!(
        workspace
            .read("specs/overlays/words.yaml")
            .contains("age: {\"x-gone\": \"1.1.0\", description: Years.} # of a cat")
    );
    // The marks stand, so that nothing stops the next comparison, which lists them.
    let output = workspace.run_upstream(&["drift"], ok(&newer_without_age()));
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(
        stderr(&output)
            .matches("marked as gone since 1.1.0")
            .count(),
        4,
        "{output:?}"
    );
}

#[test]
fn a_misspelt_entry_is_an_error_with_the_nearest_name() {
    for (path, text, said) in [
        (
            "specs/secrets.toml",
            "properties = [\"agee\"]\n",
            "similar: `age`",
        ),
        (
            "specs/secrets.toml",
            "harmless = [\"Cat.agee\"]\n",
            "similar: `Cat.age`",
        ),
        (
            "specs/renames.toml",
            "[fields]\n\"Cat.agee\" = \"years\"\n",
            "similar: `Cat.age`",
        ),
        (
            "specs/drift.toml",
            "[[ignore]]\nschema = \"Catt\"\nreason = \"known\"\n",
            "similar: `Cat`",
        ),
        (
            "specs/overlays/words.yaml",
            "overlay: 1.0.0\nactions:\n  - target: $.components.schemas.Catt\n    update: {description: c}\n",
            "similar: `Cat`",
        ),
        (
            "specs/overlays/words.yaml",
            "overlay: 1.0.0\nactions:\n  - target: $.components.schemas.Cat\n    update: {properties: {idd: {description: c}}}\n",
            "similar: `id`",
        ),
    ] {
        let workspace = Workspace::new();
        workspace.put(path, text);
        let before = workspace.files();
        let output = workspace.run_upstream(UPDATE, ok(&newer()));
        assert_eq!(output.status.code(), Some(2), "{text}: {output:?}");
        assert!(
            stderr(&output).contains(said),
            "{text}: {}",
            stderr(&output)
        );
        assert!(
            stderr(&output).contains(path),
            "{text}: {}",
            stderr(&output)
        );
        assert_eq!(workspace.files(), before, "{text}");
    }
}

#[test]
fn import_and_update_differ_only_in_where_the_document_comes_from() {
    let (file, upstream) = (Workspace::new(), Workspace::new());
    file.put("new.json", &newer());
    let imported = file.run(&["spec", "import", "new.json"]);
    let updated = upstream.run_upstream(UPDATE, ok(&newer()));
    assert_eq!(imported.status.code(), Some(0), "{imported:?}");
    assert_eq!(stderr(&imported), stderr(&updated));
    for path in [
        "specs/platform.yaml",
        "specs/provenance.toml",
        "generated-models/CHANGELOG.md",
    ] {
        assert_eq!(file.read(path), upstream.read(path), "{path}");
    }
    let without = Workspace::new();
    without.put("new.json", &newer());
    let before = without.read("generated-models/CHANGELOG.md");
    let output = without.run(&["spec", "import", "new.json", "--no-changelog"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(without.read("generated-models/CHANGELOG.md"), before);
}

/// A workspace that models can be generated in.
fn complete() -> Workspace {
    let workspace = Workspace::new();
    let templates = concat!(env!("CARGO_MANIFEST_DIR"), "/../templates");
    let mut open = vec![std::path::PathBuf::from(templates)];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).expect("the templates") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(templates).expect("below").display();
                let text = std::fs::read_to_string(&path).expect("a template");
                workspace.put(&format!("templates/{name}"), &text);
            }
        }
    }
    workspace.put(
        "generated-models/Cargo.toml",
        "[package]\nname = \"generated-models\"\nversion = \"0.3.1\" # own\n\n[features]\ndefault = [\"all\"]\n",
    );
    workspace.put(
        "Cargo.lock",
        "[[package]]\nname = \"generated-models\"\nversion = \"0.3.1\"\n",
    );
    workspace.put(
        "generated-models/examples/ages.rs",
        "use generated_models::Cat;\nfn main() { let _ = Cat::default().age; }\n",
    );
    let output = workspace.run(&["update", "--from", "document.json"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    workspace
}

#[test]
fn an_update_is_everything_that_a_newer_document_asks_for() {
    let workspace = complete();
    put_lists(&workspace);
    workspace.put("new.json", &newer_without_age());
    let arguments = ["update", "--from", "new.json", "--format", "markdown"];
    let output = workspace.run(&arguments);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(stdout(&output).contains("generated-models: version 0.3.1 -> 0.4.0"));
    assert!(
        stdout(&output).contains("`generated-models/examples/ages.rs` needs a change: it uses `Cat.age`, which is removed"),
        "{output:?}"
    );
    let manifest = workspace.read("generated-models/Cargo.toml");
    assert!(manifest.contains("version = \"0.4.0\"\n"), "{manifest}");
    assert!(workspace.read("Cargo.lock").contains("version = \"0.4.0\""));
    let log = workspace.read("generated-models/CHANGELOG.md");
    assert!(
        log.starts_with("# Changes\n\n## 0.4.0\n\n### SDK version 1.1.0 (API version v2)\n"),
        "{log}"
    );
    let cat = workspace.read("generated-models/src/models/cat.rs");
    assert!(cat.contains("age_years"), "{cat}");
    assert!(
        cat.contains("\"chipToken\" with_chip_token secret"),
        "a new secret is treated as one\n{cat}"
    );
    assert!(
        !workspace
            .path("generated-models/src/models/fault.rs")
            .exists()
    );
    let output = workspace.run(&["regen", "--check"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(stderr(&output).contains("chipToken"), "{output:?}");

    // Once more, and there is nothing to do.
    let before = workspace.files();
    let output = workspace.run(&arguments);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(
        stdout(&output).contains("files: 0 written, 0 removed"),
        "{output:?}"
    );
    assert_eq!(workspace.files(), before);
}

#[test]
fn an_update_that_fails_writes_nothing() {
    let workspace = complete();
    workspace.put("templates/struct.rs.tera", "{{ broken");
    workspace.put("new.json", &newer_without_age());
    let before = workspace.files();
    let output = workspace.run(&["update", "--from", "new.json"]);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(
        stderr(&output).ends_with("nothing was written\n"),
        "{output:?}"
    );
    assert_eq!(workspace.files(), before);
}

/// The workspace has one package, whose test looks at the models as text.
#[test]
fn an_update_can_be_tested_in_a_copy_first() {
    let workspace = complete();
    workspace.put("new.json", &newer_without_age());
    workspace.put(
        "Cargo.toml",
        "[workspace]\nresolver = \"3\"\nmembers = [\"probe\"]\nexclude = [\"generated-models\"]\n",
    );
    workspace.put(
        "probe/Cargo.toml",
        "[package]\nname = \"probe\"\nversion = \"0.1.0\"\nedition = \"2024\"\n",
    );
    let probe = |word: &str| {
        format!(
            "#[test]\nfn models() {{\n    let cat = include_str!(\"../../generated-models/src/models/cat.rs\");\n    \
             assert!(cat.contains({word:?}));\n    assert!(!std::path::Path::new(env!(\"CARGO_MANIFEST_DIR\"))\n        \
             .join(\"../generated-models/src/models/fault.rs\").exists());\n}}\n"
        )
    };
    let arguments = ["update", "--from", "new.json", "--test"];
    let built = workspace.path("target");
    let files = || {
        let mut files = workspace.files();
        files.retain(|path, _| !path.starts_with(&built));
        files
    };

    workspace.put("probe/src/lib.rs", &probe("no such word"));
    let before = files();
    let output = workspace.run(&arguments);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(
        stderr(&output).ends_with("nothing was written\n"),
        "{output:?}"
    );
    assert_eq!(files(), before);

    workspace.put("probe/src/lib.rs", &probe("age_years"));
    let output = workspace.run(&arguments);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(
        workspace
            .read("generated-models/src/models/cat.rs")
            .contains("age_years")
    );
    assert!(
        !workspace
            .path("generated-models/src/models/fault.rs")
            .exists()
    );
}
