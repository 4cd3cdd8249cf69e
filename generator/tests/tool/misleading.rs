//! Whatever a document says, nothing that is written steers a terminal, or hides or reorders the text around it.

use generator::printable::is_misleading;

use crate::support::files_below;
use crate::{generator, of_package};

/// One of each kind: escape, end of line, C1, direction, width, tag of a format.
const BAD: &str = "\u{1b}]0;x\u{7} \r \u{9b}1m \u{202e} \u{2066} \u{200b} \u{2060} \u{feff} \u{2028} \u{85} \u{61c}";

fn check(what: &str, text: &str) {
    for (number, line) in text.split('\n').enumerate() {
        let found: Vec<char> = line.chars().filter(|c| is_misleading(*c)).collect();
        assert!(
            found.is_empty(),
            "{what}, line {number}: {found:?} in {line:?}"
        );
    }
}

/// A document with such a text as every name and every word of prose.
fn document(version: &str, bad: &str) -> String {
    let mut schema = serde_json::json!({
        "type": "object", "title": bad, "description": bad, "required": [bad],
        "properties": {
            bad: {"type": "string", "description": bad, "format": bad, "default": bad, "pattern": bad},
            format!("{bad}2"): {"type": "string", "enum": [bad, format!("{bad}x"), version]},
            "inline": {"type": "object", "title": bad, "properties": {bad: {"type": "integer"}}},
            "other": {"$ref": "#/components/schemas/B"},
            version: {"type": "integer"}
        },
        "x-extension": {bad: bad}
    });
    if version == "2" {
        schema["properties"]["changed"] =
            serde_json::json!({"type": "array", "items": {"type": bad}});
    }
    serde_json::json!({
        "openapi": "3.0.3",
        "info": {"title": bad, "version": bad, "description": bad},
        "tags": [{"name": bad, "description": bad}],
        "paths": {
            format!("/{bad}"): {"get": {
                "operationId": bad, "summary": bad, "description": bad, "tags": [bad, format!("{bad}{version}")],
                "parameters": [{"name": bad, "in": "query", "description": bad, "schema": {"type": "string"}}],
                "responses": {"200": {"description": bad, "content": {"application/json": {
                    "schema": {"$ref": format!("#/components/schemas/A{bad}")}}}}}
            }}
        },
        "components": {"schemas": {
            format!("A{bad}"): schema,
            "B": {"oneOf": [{"$ref": format!("#/components/schemas/A{bad}")}, {"$ref": "#/components/schemas/C"}],
                  "discriminator": {"propertyName": bad, "mapping": {bad: format!("#/components/schemas/A{bad}")}}},
            "C": {"type": "object", "properties": {bad: {"type": "string"}}}
        }}
    })
    .to_string()
}

#[test]
fn no_output_misleads() {
    for bad in BAD.split(' ').chain([BAD]) {
        let bad = format!("x{bad}y");
        let dir = tempfile::tempdir().expect("a temporary folder");
        let at = |path: &str| dir.path().join(path);
        for version in ["1", "2"] {
            std::fs::write(at(version), document(version, &bad)).expect("written");
        }
        let said = |arguments: &[&str]| {
            let output = generator(dir.path(), arguments);
            for bytes in [&output.stdout, &output.stderr] {
                let text = String::from_utf8_lossy(bytes);
                assert!(!text.contains("panicked"), "{text}");
                check(&format!("{arguments:?} of {bad:?}"), &text);
            }
            output
        };
        let schema = format!("A{bad}");
        for format in ["human", "json"] {
            let form = ["--message-format", format];
            for command in [
                &["list", "--spec", "1"][..],
                &["lint", "--spec", "1"],
                &["explain", "--spec", "1", &schema],
                &["explain", "--spec", "1", &bad],
                &["generate", "--verbose", "--spec", "1", "--out", "out"],
                &[
                    "generate",
                    "--verbose",
                    "--spec",
                    "2",
                    "--out",
                    "out",
                    "--check",
                ],
                &["generate", "--spec", "1", "--out", "out2", "--renames", "1"],
                &["docs", "--spec", "1", "--out", "pages"],
            ] {
                said(&[command, &form].concat());
            }
        }
        let typescript = of_package("examples/typescript").display().to_string();
        said(&[
            "docs",
            "--spec",
            "1",
            "--out",
            "ts",
            "--templates",
            &typescript,
        ]);
        for (folder, file) in [
            ("out", "src/lib.rs"),
            ("pages", "index.md"),
            ("ts", "index.ts"),
        ] {
            assert!(at(folder).join(file).is_file(), "{folder} of {bad:?}");
            for (path, text) in files_below(&at(folder)) {
                check(&format!("the path of {path}, {bad:?}"), &path);
                check(&format!("{folder}/{path}, {bad:?}"), &text);
            }
        }
    }
}
