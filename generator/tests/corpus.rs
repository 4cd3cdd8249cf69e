//! Documents that were found or made to break the generator: each is refused with a reason, or becomes
//! sound Rust. What a fuzz target finds joins them.

#[path = "support/sound.rs"]
mod sound;

use std::fs;
use std::path::Path;

use generator::diagnostics::Severity;
use generator::generate::resolve;
use generator::ir::TypeKind;
use generator::names::Renames;
use generator::spec::{self, Source};
use serde_json::{Map, Value, json};

#[test]
fn the_corpus_is_accepted_or_refused_as_its_folders_say() {
    for (folder, is_accepted) in [("accepted", true), ("refused", false)] {
        let dir = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/corpus")
            .join(folder);
        let mut count = 0;
        for entry in fs::read_dir(&dir).expect("the corpus is there") {
            let path = entry.expect("an entry").path();
            let bytes = fs::read(&path).expect("a readable document");
            assert_eq!(sound::check(&bytes), is_accepted, "{}", path.display());
            count += 1;
        }
        assert!(count > 5, "{folder} has {count} documents");
    }
}

fn document(schemas: Value) -> Vec<u8> {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Large", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    })
    .to_string()
    .into_bytes()
}

#[test]
fn long_texts_are_kept() {
    let lengths = 100_000;
    let texts = [
        "word ".repeat(lengths / 5),
        "x".repeat(lengths),
        "`".repeat(lengths),
        "`a".repeat(lengths / 2),
        "[".repeat(lengths),
        "*_".repeat(lengths / 2),
        "\n".repeat(lengths),
        "- \n".repeat(lengths / 3),
        "\\\"".repeat(lengths / 2),
        "https://a.b/".repeat(lengths / 12),
        "é日\u{202e}".repeat(lengths / 8),
        "\u{0}".repeat(lengths),
        "1".repeat(lengths),
    ];
    let schemas: Map<String, Value> = texts
        .iter()
        .enumerate()
        .map(|(index, text)| {
            let schema = json!({
                "title": text,
                "description": text,
                "type": "object",
                "properties": {
                    text: {"type": "string", "description": text, "format": text, "pattern": text, "default": text},
                    "choice": {"type": "string", "enum": [text, "b"]},
                },
                "required": [text],
            });
            (format!("{index}{text}"), schema)
        })
        .collect();
    assert!(sound::check(&document(schemas.into())));
}

#[test]
fn long_chains_end() {
    let reference = |name: String| json!({"$ref": format!("#/components/schemas/{name}")});
    let mut schemas = Map::new();
    for index in 0..300 {
        let next = reference(format!("Link{}", index + 1));
        schemas.insert(
            format!("Link{index}"),
            json!({"type": "array", "items": next}),
        );
        let next = reference(format!("Alias{}", index + 1));
        schemas.insert(format!("Alias{index}"), next);
        let parent = reference(format!("Child{}", index + 1));
        schemas.insert(
            format!("Child{index}"),
            json!({"allOf": [parent], "properties": {format!("p{index}"): {"type": "string"}}}),
        );
    }
    for name in ["Link300", "Alias300", "Child300"] {
        schemas.insert(name.to_owned(), json!({"type": "string"}));
    }
    assert!(sound::check(&document(schemas.into())));
}

/// 1,000 schemas that extend one with 2,000 properties ask for two million fields.
#[test]
fn models_have_a_measure() {
    let properties: Map<String, Value> = (0..2_000)
        .map(|index| (format!("property{index}"), json!({"type": "string"})))
        .collect();
    let mut schemas = Map::new();
    schemas.insert(
        "Base".to_owned(),
        json!({"type": "object", "properties": properties}),
    );
    for index in 0..1_000 {
        schemas.insert(
            format!("Child{index}"),
            json!({"allOf": [{"$ref": "#/components/schemas/Base"}], "properties": {"own": {"type": "string"}}}),
        );
    }
    let loaded = spec::load(&[Source {
        name: "document".to_owned(),
        bytes: document(schemas.into()),
    }]);
    let spec = loaded.spec.expect("nothing is wrong with any one place");
    let (_, diagnostics) = resolve(&spec, &Renames::default());
    let errors: Vec<&str> = diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Error)
        .map(|diagnostic| diagnostic.code.as_str())
        .collect();
    assert_eq!(errors, ["too-large"]);
}

/// What a struct cannot hold is any JSON, with a word about it.
#[test]
fn structs_have_a_measure() {
    let properties = |count: usize| -> Map<String, Value> {
        (0..count)
            .map(|index| (format!("property{index}"), json!({"type": "string"})))
            .collect()
    };
    let schemas = json!({
        "Most": {"type": "object", "properties": properties(4096)},
        "More": {"type": "object", "properties": properties(4097)},
        "Merged": {"allOf": [{"$ref": "#/components/schemas/Most"}, {"properties": {"one": {"type": "string"}}}]},
        "Inner": {"type": "object", "properties": {"list": {"type": "array", "items": {"properties": properties(5000)}}}},
        "Base": {"discriminator": {"propertyName": "property0", "x-swagger-discriminator": true}, "properties": properties(4097)},
        "Child": {"allOf": [{"$ref": "#/components/schemas/Base"}]},
    });
    let bytes = document(schemas);
    assert!(sound::check(&bytes));
    let loaded = spec::load(&[Source {
        name: "document".to_owned(),
        bytes,
    }]);
    let spec = loaded.spec.expect("nothing is wrong with it");
    let (model, diagnostics) = resolve(&spec, &Renames::default());
    let mut places: Vec<&str> = diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.code == "too-many-properties")
        .map(|diagnostic| diagnostic.pointer.as_str())
        .collect();
    places.sort_unstable();
    assert_eq!(
        places,
        [
            "/components/schemas/Base",
            "/components/schemas/Child",
            "/components/schemas/Inner/properties/list/items",
            "/components/schemas/Merged",
            "/components/schemas/More",
        ]
    );
    let most = model.types.iter().find(|ty| ty.wire_name == "Most");
    let TypeKind::Struct(most) = &most.expect("it is there").kind else {
        panic!("it is a struct");
    };
    assert_eq!(most.fields.len(), 4096);
}
