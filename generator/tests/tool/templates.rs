//! Templates that others change: replacements, mistakes in them, and sets of their own.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::support::files_below;
use crate::{bike_sharing, expect, folder_with, generator, of_package};

const SPEC: &str = r##"
openapi: 3.0.3
info: {title: Pets, version: "1"}
paths: {}
components:
  schemas:
    Cat: {type: object, properties: {name: {type: string}}}
    Dog: {type: object, properties: {friend: {$ref: "#/components/schemas/Cat"}}}
    Owner: {type: object, properties: {pets: {type: array, items: {$ref: "#/components/schemas/Cat"}}}}
"##;

/// A folder with [`SPEC`] and templates.
fn with_templates(files: &[(&str, &str)]) -> tempfile::TempDir {
    let dir = folder_with(SPEC);
    fs::create_dir(dir.path().join("templates")).expect("a folder");
    for (name, text) in files {
        fs::write(dir.path().join("templates").join(name), text).expect("written");
    }
    dir
}

fn generate(dir: &Path) -> std::process::Output {
    let arguments = [
        "generate",
        "--spec",
        "spec.yaml",
        "--out",
        "out",
        "--templates",
        "templates",
    ];
    generator(dir, &arguments)
}

/// What is said of a mistake; nothing may have been written.
fn mistake(files: &[(&str, &str)]) -> String {
    let dir = with_templates(files);
    let (stdout, stderr) = expect(&generate(dir.path()), 2);
    assert_eq!(stdout, "", "{stderr}");
    assert!(!dir.path().join("out").exists(), "{stderr}");
    stderr
}

fn assert_says(said: &str, parts: &[&str]) {
    for part in parts {
        assert!(said.contains(part), "{part} is not in: {said}");
    }
}

#[test]
fn one_template_is_replaced_and_the_others_stay() {
    let original = fs::read_to_string(of_package("../templates/struct.rs.tera")).expect("readable");
    let changed =
        format!("// of version {{{{ context_version }}}}\nconst OF_THE_TEAM: u8 = 1;\n{original}");
    let dir = with_templates(&[("struct.rs.tera", &changed), ("notes.txt", "nothing")]);
    expect(&generate(dir.path()), 0);
    let with = files_below(&dir.path().join("out"));
    let plain = [
        "generate",
        "--spec",
        "spec.yaml",
        "--out",
        "plain",
        "--name",
        "out",
    ];
    expect(&generator(dir.path(), &plain), 0);
    let without = files_below(&dir.path().join("plain"));
    let differing: Vec<&String> = with
        .iter()
        .filter(|(path, text)| without.get(*path) != Some(text))
        .map(|(path, _)| path)
        .collect();
    assert_eq!(
        differing,
        [
            "src/models/cat.rs",
            "src/models/dog.rs",
            "src/models/owner.rs"
        ]
    );
    assert!(with["src/models/cat.rs"].contains("const OF_THE_TEAM: u8 = 1;"));
}

#[test]
fn mistakes_name_template_line_and_schema() {
    let said = mistake(&[(
        "struct.rs.tera",
        "pub struct {{ ident }};\n\n{% for field in %}\n",
    )]);
    assert_says(&said, &["`struct.rs`", "line 3", "{% for field in %}"]);

    let said = mistake(&[(
        "struct.rs.tera",
        "pub struct {{ ident }};\n// {{ idnet }}\n",
    )]);
    assert_says(
        &said,
        &["`struct.rs`", "line 2", "schema `Cat`", "2 more", "idnet"],
    );
    assert_eq!(said.matches("idnet }}").count(), 1, "said once: {said}");

    let said = mistake(&[("lib.rs.tera", "{{ docs | no_such_filter }}")]);
    assert_says(&said, &["`lib.rs`", "line 1", "no_such_filter"]);

    // the fault of a template that another includes is its own
    let said = mistake(&[
        ("struct.rs.tera", "{% include \"any.rs\" %}"),
        ("any.rs.tera", "\n\n\n{{ nothing_of_this_name }}"),
    ]);
    assert_says(&said, &["`any.rs`", "line 4", "schema `Cat`"]);
}

#[test]
fn unknown_files_are_named_with_those_that_there_are() {
    let said = mistake(&[("strukt.rs.tera", "")]);
    assert_says(&said, &["strukt.rs.tera", "struct.rs.tera", "lib.rs.tera"]);
    let said = mistake(&[("struct.rs", "")]);
    assert_says(&said, &["`struct.rs`", "struct.rs.tera"]);
    let said = mistake(&[("notes.md", "")]);
    assert_says(&said, &["templates", ".tera"]);
    let dir = folder_with(SPEC);
    let (_, stderr) = expect(&generate(dir.path()), 2);
    assert_says(&stderr, &["templates"]);
}

#[test]
fn text_that_is_no_rust_is_shown_with_its_place() {
    let said = mistake(&[(
        "struct.rs.tera",
        "pub struct {{ ident }} {\n    name: String,\n    of: {{ ident }} {{ ident }},\n}\n",
    )]);
    assert_says(
        &said,
        &[
            "template `struct.rs`",
            "cat.rs",
            "schema `Cat`",
            "line 5",
            "of: Cat Cat,",
            "dog.rs",
            "nothing was written",
        ],
    );
    let many: String = (0..40)
        .map(|n| format!("    S{n}: {{type: object, properties: {{a: {{type: string}}}}}}\n"))
        .collect();
    let dir = with_templates(&[("struct.rs.tera", "struct {")]);
    let spec = fs::read_to_string(dir.path().join("spec.yaml")).expect("readable");
    fs::write(dir.path().join("spec.yaml"), spec + &many).expect("written");
    let (_, stderr) = expect(&generate(dir.path()), 2);
    assert_says(&stderr, &["38 more files"]);
}

#[test]
fn a_set_of_its_own_prints_another_language() {
    let dir = folder_with("");
    let templates = of_package("examples/typescript").display().to_string();
    let spec = bike_sharing();
    let arguments = [
        "generate",
        "--spec",
        &spec,
        "--templates",
        &templates,
        "--out",
        "ts",
    ];
    expect(&generator(dir.path(), &arguments), 0);
    let files = files_below(&dir.path().join("ts"));
    assert_eq!(
        files.len(),
        22 + 2,
        "a file for each schema, the index and the list"
    );
    let ride = &files["models/ride.ts"];
    for part in [
        "export interface Ride {\n",
        "  readonly \"id\": string;\n",
        "  \"status\": Status;\n",
        "  \"vehicle\"?: import(\"./vehicle\").Vehicle;\n",
        "  \"track\"?: Array<import(\"./position\").Position>;\n",
        "  // What it costs, by reason.\n  \"fees\"?: Record<string, import(\"./money\").Money>;\n",
        "  \"labels\"?: Record<string, (string | null)>;\n",
        "export type Status = \"reserved\" | \"riding\" | \"paused\" | \"ended\" | (string & {});\n",
        "export type Type = 1 | 2 | 5 | number;\n",
    ] {
        assert!(ride.contains(part), "{part} is not in: {ride}");
    }
    assert!(files["models/vehicle.ts"].contains(
        "export type Vehicle = import(\"./city_bike\").CityBike | import(\"./cargo_bike\").CargoBike | import(\"./electric_bike\").ElectricBike;"
    ));
    assert!(files["models/position.ts"].contains("export type Position = Array<number>;"));
    assert!(files["models/preferences.ts"].contains("export type Preferences = unknown;"));
    assert!(files["index.ts"].contains("export * as ride from \"./models/ride\";\n"));

    let check: Vec<&str> = arguments.iter().copied().chain(["--check"]).collect();
    expect(&generator(dir.path(), &check), 0);
    fs::remove_file(dir.path().join("ts/models/ride.ts")).expect("removed");
    expect(&generator(dir.path(), &check), 1);
    expect(&generator(dir.path(), &arguments), 0);
    assert_eq!(files_below(&dir.path().join("ts")), files);
}

#[test]
fn mistakes_in_a_set_of_its_own_are_named_too() {
    let manifest = |files: &str| format!("context_version = 2\nlanguage = \"text\"\n{files}");
    let model = "[[files]]\neach = \"model\"\ntemplate = \"model.txt\"\npath = \"{module}.txt\"\n";
    for (toml, template, parts) in [
        (manifest(""), "", &["templates.toml", "[[files]]"][..]),
        (
            manifest(&model.replace("model.txt", "modle.txt")),
            "",
            &["`modle.txt`", "model.txt"],
        ),
        (
            manifest(&model.replace("{module}", "all")),
            "",
            &["`{module}`"],
        ),
        (
            manifest(&model.replace("{module}", "../{module}")),
            "",
            &["below the output folder"],
        ),
        (
            manifest(&model.replace("{module}", "/{module}")),
            "",
            &["below the output folder"],
        ),
        (
            manifest(&model.replace("{module}", "{module}{x}")),
            "",
            &["placeholder"],
        ),
        (manifest(&format!("colour = 1\n{model}")), "", &["colour"]),
        (
            manifest(&format!("escpae = \"html\"\n{model}")),
            "",
            &["escpae", "did you mean `escape`?"],
        ),
        (
            manifest(&model.replace("\"model\"", "\"modle\"")),
            "",
            &["modle", "did you mean `model`?"],
        ),
        (
            manifest(model).replace("version = 2", "version = 999"),
            "",
            &["999", "version 2"],
        ),
        (
            manifest(&format!("{model}[types]\nlist = \"many\"\n")),
            "",
            &["types.list"],
        ),
        (
            manifest(&format!(
                "{model}[[files]]\neach = \"document\"\ntemplate = \"model.txt\"\npath = \"CAT.txt\"\n"
            )),
            "x",
            &["`CAT.txt`", "`cat.txt`"],
        ),
        (
            manifest(model),
            "\n{{ model.nmae }}",
            &["`model.txt`", "line 2", "schema `Cat`", "2 more"],
        ),
        (manifest(model), "{% if %}", &["`model.txt`", "line 1"]),
        (
            "context_version = 2\nlanguage = \"rust\"\n".to_owned() + model,
            "",
            &["remove `files`"],
        ),
    ] {
        let said = mistake(&[("templates.toml", &toml), ("model.txt.tera", template)]);
        assert_says(&said, parts);
    }
}

#[test]
fn a_manifest_for_rust_replaces_single_templates() {
    let original = fs::read_to_string(of_package("../templates/any.rs.tera")).expect("readable");
    let dir = with_templates(&[
        (
            "templates.toml",
            "context_version = 2\nlanguage = \"rust\"\n",
        ),
        ("any.rs.tera", &original),
    ]);
    expect(&generate(dir.path()), 0);
    assert!(dir.path().join("out/src/models/cat.rs").exists());
    let docs = [
        "docs",
        "--spec",
        "spec.yaml",
        "--out",
        "pages",
        "--templates",
        "templates",
    ];
    let (_, stderr) = expect(&generator(dir.path(), &docs), 2);
    assert_says(&stderr, &["generate"]);
}

#[test]
fn pages_take_replacements_as_well() {
    let dir = with_templates(&[(
        "model.md.tera",
        "{{ model.name }} of {{ document.title }}\n",
    )]);
    let arguments = [
        "docs",
        "--spec",
        "spec.yaml",
        "--out",
        "pages",
        "--templates",
        "templates",
    ];
    expect(&generator(dir.path(), &arguments), 0);
    let pages: BTreeMap<String, String> = files_below(&dir.path().join("pages"));
    assert_eq!(pages["models/cat.md"], "Cat of Pets\n");
    assert!(pages["models.md"].contains("[Cat](models/cat.md)"));
}

#[test]
fn the_runtime_of_a_crate_is_no_place_for_texts() {
    // a crate that stands in the folder is not the texts' to change
    let dir = with_templates(&[
        (
            "templates.toml",
            "context_version = 2\nlanguage = \"text\"\n[[files]]\neach = \"model\"\ntemplate = \"m\"\npath = \"src/{module}.rs\"\n",
        ),
        ("m.tera", "x"),
    ]);
    let crate_first = ["generate", "--spec", "spec.yaml", "--out", "out"];
    expect(&generator(dir.path(), &crate_first), 0);
    let before = files_below(&dir.path().join("out"));
    expect(&generate(dir.path()), 2);
    assert_eq!(files_below(&dir.path().join("out")), before);
}
