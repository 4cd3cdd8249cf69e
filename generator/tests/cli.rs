//! The `generator` binary: what it exits with, what it says, and that its crate compiles.

mod support;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use support::{cargo, files_below};

const SPEC: &str = r##"{
  "swagger": "2.0", "info": {"title": "Pets", "version": "1"}, "paths": {},
  "definitions": {
    "Cat": {"type": "object", "properties": {"name": {"type": "string"}, "mood": {"type": "string", "enum": ["idle", "hungry"]}}},
    "Litter": {"type": "array", "items": {"$ref": "#/definitions/Cat"}}
  }
}"##;

fn generator(dir: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_generator"))
        .args(arguments)
        .current_dir(dir)
        .output()
        .expect("the binary runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn unusable_documents_exit_with_2_and_write_nothing() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let mut bytes: Vec<(&str, Vec<u8>)> = vec![
        ("empty", Vec::new()),
        ("blank", b" \n\n".to_vec()),
        ("neither YAML nor JSON", b"{]".to_vec()),
        ("plain text", b"not a document at all".to_vec()),
        ("a number", b"17".to_vec()),
        ("a list", b"[]".to_vec()),
        (
            "an object of something else",
            br#"{"name": "x", "version": "1"}"#.to_vec(),
        ),
        (
            "HTML",
            b"<!DOCTYPE html>\n<html><body>Sign in</body></html>\n".to_vec(),
        ),
        ("no UTF-8", vec![0xff, 0xfe, 0x00, 0x01]),
    ];
    for version in ["1.2", "2.1", "3", "20"] {
        bytes.push(("unknown Swagger", SPEC.replace("2.0", version).into_bytes()));
    }
    for version in ["2.0.0", "3.2.0", "4.0.0", "three", ""] {
        let openapi = format!(
            r#"{{"openapi": "{version}", "info": {{"title": "x", "version": "1"}}, "paths": {{}}}}"#
        );
        bytes.push(("unknown OpenAPI", openapi.into_bytes()));
    }
    for (fault, bytes) in bytes {
        fs::write(dir.path().join("spec"), &bytes).expect("written");
        let output = generator(dir.path(), &["generate", "--spec", "spec", "--out", "out"]);
        let (shown, said) = (text(&bytes), text(&output.stderr));
        assert_eq!(output.status.code(), Some(2), "{fault}: {shown}\n{said}");
        assert!(
            said.contains("error") && said.contains("spec"),
            "{fault} does not name the file: {said}"
        );
        assert!(!said.contains("panicked"), "{fault}: {said}");
        assert!(!dir.path().join("out").exists(), "{fault}");
    }
    let output = generator(
        dir.path(),
        &["generate", "--spec", "absent.json", "--out", "out"],
    );
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("absent.json"));
    assert!(!dir.path().join("out").exists());
}

#[test]
fn usage_errors_exit_with_2() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let cases: [&[&str]; 7] = [
        &[
            "generate", "--spec", "x", "--out", "y", "--name", "a\"\n[b]",
        ],
        &[],
        &["generate"],
        &["generate", "--spec", "x"],
        &["generate", "--out", "x"],
        &["generate", "--spec", "x", "--out", "y", "--unknown"],
        &["produce"],
    ];
    for arguments in cases {
        assert_eq!(
            generator(dir.path(), arguments).status.code(),
            Some(2),
            "{arguments:?}"
        );
    }
    assert_eq!(generator(dir.path(), &["--help"]).status.code(), Some(0));
}

#[test]
fn a_check_exits_with_1_and_names_what_differs() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    fs::write(dir.path().join("spec"), SPEC).expect("written");
    let generate = |more: &[&str]| {
        let mut arguments = vec!["generate", "--spec", "spec", "--out", "out"];
        arguments.extend(more);
        generator(dir.path(), &arguments)
    };
    let first = generate(&[]);
    assert_eq!(first.status.code(), Some(0), "{}", text(&first.stderr));
    let summary = text(&first.stdout);
    for part in [
        "schemas: 2",
        "structs: 1",
        "enums: 1",
        "aliases: 1",
        "skipped: 0",
        "0 unchanged",
        "0 removed",
    ] {
        assert!(summary.contains(part), "{part} is not in: {summary}");
    }
    assert_eq!(summary.lines().count(), 1);
    assert_eq!(generate(&["--check"]).status.code(), Some(0));

    let cat = dir.path().join("out/src/models/cat.rs");
    let before = fs::read_to_string(&cat).expect("generated");
    fs::write(&cat, before.replace("pub struct Cat", "pub struct Dog")).expect("written");
    fs::remove_file(dir.path().join("out/src/models/litter.rs")).expect("removed");
    fs::write(dir.path().join("out/src/models/old.rs"), &before).expect("written");
    let files = files_below(&dir.path().join("out"));
    let check = generate(&["--check"]);
    let said = text(&check.stdout);
    assert_eq!(check.status.code(), Some(1), "{said}");
    for (change, path) in [
        ("stale", "cat.rs"),
        ("missing", "litter.rs"),
        ("extra", "old.rs"),
    ] {
        let line = said
            .lines()
            .find(|line| line.starts_with(change))
            .unwrap_or_default();
        assert!(line.ends_with(path), "{change}: {said}");
    }
    for part in ["-pub struct Dog", "+pub struct Cat", "without --check"] {
        assert!(said.contains(part), "{part} is not in: {said}");
    }
    assert_eq!(
        files_below(&dir.path().join("out")),
        files,
        "a check writes nothing"
    );

    let repaired = generate(&[]);
    assert_eq!(repaired.status.code(), Some(0));
    assert!(
        text(&repaired.stdout).contains("2 written"),
        "{}",
        text(&repaired.stdout)
    );
    assert!(
        text(&repaired.stdout).contains("1 removed"),
        "{}",
        text(&repaired.stdout)
    );
    assert_eq!(generate(&["--check"]).status.code(), Some(0));
}

#[test]
fn no_path_of_this_machine_gets_into_the_output() {
    let (one, other) = (
        tempfile::tempdir().expect("a folder"),
        tempfile::tempdir().expect("a folder"),
    );
    let mut outputs = Vec::new();
    for dir in [&one, &other] {
        let deep = dir.path().join("some/where");
        fs::create_dir_all(&deep).expect("folders");
        fs::write(deep.join("spec"), SPEC).expect("written");
        let output = generator(
            dir.path(),
            &[
                "generate",
                "--spec",
                "some/where/spec",
                "--out",
                "some/out",
                "--name",
                "pets",
            ],
        );
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        outputs.push(files_below(&dir.path().join("some/out")));
    }
    assert_eq!(outputs[0], outputs[1]);
    assert!(
        outputs[0]
            .values()
            .all(|file| !file.contains("some/") && !file.contains("where/spec"))
    );
}

#[test]
fn the_crate_compiles_by_itself_and_reads_json() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    fs::write(dir.path().join("spec"), SPEC).expect("written");
    let output = generator(
        dir.path(),
        &["generate", "--spec", "spec", "--out", "deep/er/pets"],
    );
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let out = dir.path().join("deep/er/pets");
    let test = r##"
use pets::{Cat, Litter, cat::Mood, runtime::serde_json};

#[test]
fn reads_and_writes() {
    let json = r#"[{"name":"Tom","mood":"hungry","lives":9},{"mood":"sleepy"}]"#;
    let litter: Litter = serde_json::from_str(json).unwrap();
    assert_eq!(litter[0].mood.as_ref().unwrap().known(), Some(Mood::Hungry));
    assert_eq!(litter[1].mood.as_ref().unwrap().as_str(), "sleepy");
    assert_eq!(litter[1], Cat { mood: Some("sleepy".into()), ..Cat::default() });
    assert_eq!(serde_json::to_string(&litter).unwrap(), json);
}
"##;
    fs::create_dir(out.join("tests")).expect("a folder");
    fs::write(out.join("tests/pets.rs"), test).expect("written");
    cargo(&out, &["test", "--quiet"]);
}

/// What enums of annotated values and alternatives beside properties read and write.
#[test]
fn annotated_values_and_alternatives_survive() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let spec = r##"{
  "openapi": "3.1.0", "info": {"title": "Toys", "version": "1"}, "paths": {},
  "components": {"schemas": {
    "Level": {"oneOf": [{"const": "low", "title": "Low"}, {"const": "high", "description": "the high one"}]},
    "Raid": {"type": "integer", "oneOf": [{"const": 0, "title": "NOTHING"}, {"const": 1}, {"const": 5}]},
    "Model": {"anyOf": [{"type": "string"}, {"type": "string", "enum": ["small", "large"]}]},
    "Tag": {"type": "object", "properties": {
      "level": {"$ref": "#/components/schemas/Level"}, "raid": {"$ref": "#/components/schemas/Raid"},
      "model": {"$ref": "#/components/schemas/Model"}, "size": {"type": "integer", "enum": [1, 2], "x-enum-varnames": ["S", "M"]}
    }},
    "Message": {
      "type": "object", "properties": {"note": {"type": "string"}, "sent": {"type": "string", "format": "date-time"}},
      "oneOf": [
        {"title": "named", "type": "object", "properties": {"name": {"type": "string"}}},
        {"title": "counted", "type": "object", "properties": {"number": {"type": "integer"}, "note": {"type": "integer"}}}
      ]
    },
    "Animal": {
      "type": "object", "properties": {"kind": {"type": "string"}, "common": {"type": "integer"}},
      "oneOf": [{"$ref": "#/components/schemas/Cat"}], "discriminator": {"propertyName": "kind"}
    },
    "Cat": {"type": "object", "properties": {"kind": {"type": "string"}, "lives": {"type": "integer"}}}
  }}
}"##;
    fs::write(dir.path().join("spec.json"), spec).expect("written");
    let output = generator(
        dir.path(),
        &["generate", "--spec", "spec.json", "--out", "toys"],
    );
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let out = dir.path().join("toys");
    let test = r##"
use toys::runtime::{Model as _, serde_json};
use toys::{Animal, Cat, Message, Tag, level::LevelValue, message::Named, raid::RaidValue, tag::Size};

#[test]
fn known_and_unknown_values() {
    for json in [
        r#"{"level":"high","raid":0,"model":"small","size":2}"#,
        r#"{"level":"mid","raid":6,"model":"huge","size":7}"#,
    ] {
        assert_eq!(Tag::from_json(json).unwrap().to_json().unwrap(), json);
    }
    let tag = Tag::from_json(r#"{"level":"low","raid":0,"size":1}"#).unwrap();
    assert_eq!(tag.level.unwrap().known(), Some(LevelValue::Low));
    assert_eq!(tag.raid.unwrap().known(), Some(RaidValue::Nothing));
    assert_eq!(tag.size.unwrap().known(), Some(Size::S));
}

#[test]
fn own_properties_are_fields_and_branches_are_reachable() {
    let json = r#"{"note":"n","sent":"2024-01-01T00:00:00Z","name":"x","z":[1]}"#;
    let message = Message::from_json(json).unwrap();
    assert_eq!(message.note.as_deref(), Some("n"));
    assert!(message.sent.is_some());
    let named = message.as_named().unwrap();
    assert_eq!(named.name.as_deref(), Some("x"));
    assert_eq!(message.to_json().unwrap(), json);
    assert!(message.as_counted().is_err());

    let named = Named { name: Some("y".into()), ..Named::default() };
    let made = Message { note: Some("m".into()), ..Message::from_named(&named).unwrap() };
    assert_eq!(made.to_json().unwrap(), r#"{"note":"m","name":"y"}"#);
    assert_eq!(made.as_named().unwrap().name, named.name);

    for json in [r#"{"kind":"Cat","common":3,"lives":9,"u":1}"#, r#"{"kind":"Eel","common":3,"len":9}"#] {
        let animal = Animal::from_json(json).unwrap();
        assert_eq!(animal.common, Some(3));
        assert_eq!(animal.to_json().unwrap(), json);
    }
    let cat = Cat { lives: Some(7), ..Cat::default() };
    let animal = Animal::from_cat(&cat).unwrap();
    assert_eq!(animal.as_cat().unwrap(), cat);
    assert_eq!(serde_json::to_string(&animal).unwrap(), r#"{"lives":7}"#);
}
"##;
    fs::create_dir(out.join("tests")).expect("a folder");
    fs::write(out.join("tests/toys.rs"), test).expect("written");
    cargo(&out, &["test", "--quiet"]);
}
