//! What is pinned: the same facts, the same bytes, readable by others.

use std::fs;
use std::path::Path;

use generator::spec::{self, Imported, Projection, Source};
use serde_json::Value;

fn source(name: &str) -> Source {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/documents")
        .join(name);
    Source {
        name: name.to_owned(),
        bytes: fs::read(path).unwrap(),
    }
}

fn import(source: &Source, projection: Projection) -> Imported {
    let (imported, findings) = spec::import(source, projection);
    imported.unwrap_or_else(|| panic!("{findings:?}"))
}

/// The documents that can be imported.
const GOOD: [&str; 14] = [
    "arrays.yaml",
    "compositions.yaml",
    "discriminator-2.json",
    "discriminator-3.yaml",
    "enums.yaml",
    "formats.json",
    "maps.yaml",
    "merge-keys.yaml",
    "newer.yaml",
    "operations.yaml",
    "references.yaml",
    "swagger-operations.yaml",
    "texts.json",
    "unknown-keys.yaml",
];

#[test]
fn importing_what_was_imported_changes_nothing() {
    for name in GOOD {
        for projection in [Projection::Facts, Projection::FactsWithTexts] {
            let first = import(&source(name), projection).platform;
            let again = Source {
                name: "pinned.yaml".to_owned(),
                bytes: first.clone().into_bytes(),
            };
            assert_eq!(import(&again, projection).platform, first, "{name}");
        }
    }
}

/// Reverses the order of keys everywhere but below `properties`.
fn shuffle(value: &Value, keep: bool) -> String {
    match value {
        Value::Object(object) => {
            let mut parts: Vec<String> = object
                .iter()
                .map(|(key, value)| {
                    format!(
                        "{}: {}",
                        Value::from(key.as_str()),
                        shuffle(value, key == "properties")
                    )
                })
                .collect();
            if !keep {
                parts.reverse();
            }
            format!("{{{}}}", parts.join(", "))
        }
        Value::Array(items) => {
            format!(
                "[{}]",
                items
                    .iter()
                    .map(|item| shuffle(item, false))
                    .collect::<Vec<_>>()
                    .join(", ")
            )
        }
        value => value.to_string(),
    }
}

#[test]
fn the_order_of_keys_does_not_matter() {
    for name in GOOD {
        let value = raw(name);
        let shuffled = shuffle(&value, false);
        let plain = Source {
            name: name.to_owned(),
            bytes: serde_json::to_vec(&value).unwrap(),
        };
        let shuffled = Source {
            name: name.to_owned(),
            bytes: shuffled.into_bytes(),
        };
        assert_eq!(
            import(&plain, Projection::FactsWithTexts),
            import(&shuffled, Projection::FactsWithTexts),
            "{name}"
        );
    }
}

/// The document without this crate.
fn raw(name: &str) -> Value {
    let bytes = source(name).bytes;
    serde_json::from_slice(&bytes)
        .or_else(|_| serde_yaml::from_slice(&bytes))
        .unwrap()
}

/// Reads the written text with `openapiv3`'s own reader, which shares nothing with this crate's.
fn independent(text: &str) -> openapiv3::OpenAPI {
    serde_yaml::from_str(text).unwrap()
}

#[test]
fn others_read_the_same_names_and_values() {
    for name in [
        "enums.yaml",
        "texts.json",
        "discriminator-2.json",
        "swagger-operations.yaml",
        "maps.yaml",
    ] {
        let raw = raw(name);
        let schemas = raw
            .pointer("/components/schemas")
            .or(raw.pointer("/definitions"))
            .unwrap()
            .as_object()
            .unwrap();
        let pinned = independent(&import(&source(name), Projection::Facts).platform);
        let pinned = serde_json::to_value(pinned.components.unwrap().schemas).unwrap();
        let names = |value: &Value| {
            value
                .as_object()
                .map(|object| object.keys().cloned().collect::<Vec<_>>())
        };
        assert_eq!(
            names(&pinned),
            names(&Value::Object(schemas.clone())),
            "{name}"
        );
        for (schema, value) in schemas {
            assert_eq!(
                names(&pinned[schema]["properties"]),
                names(&value["properties"]),
                "{name} {schema}"
            );
            // values that are not of the type are left out
            if value["enum"] != serde_json::json!([]) && schema != "Wrong" {
                assert_eq!(pinned[schema]["enum"], value["enum"], "{name} {schema}");
            }
            for (property, value) in value["properties"].as_object().into_iter().flatten() {
                assert_eq!(
                    pinned[schema]["properties"][property]["enum"], value["enum"],
                    "{name} {schema} {property}"
                );
                assert_eq!(
                    pinned[schema]["properties"][property]["format"], value["format"],
                    "{name} {schema} {property}"
                );
            }
        }
    }
}

#[test]
fn facts_stay_and_texts_go() {
    let imported = import(&source("swagger-operations.yaml"), Projection::Facts);
    assert_eq!(
        imported
            .platform
            .lines()
            .skip_while(|line| !line.starts_with("    Thing:"))
            .collect::<Vec<_>>()
            .join("\n"),
        "    Thing:\n      type: object\n      properties:\n        id: {type: string}\n        owner: {readOnly: true, allOf: [{$ref: \"#/components/schemas/Owner\"}]}\n        day: {type: string, format: local-date-time}\n        gone: {type: string, nullable: true, x-nullable: true}\n  parameters:\n    Page: {name: page, in: query, schema: {type: integer, format: int32}}\n  requestBodies:\n    Thing:\n      content: {application/json: {schema: {$ref: \"#/components/schemas/Thing\"}}}\n      required: true\n      x-body-name: \"thing\"",
    );
    assert!(!imported.platform.contains("Whose"));
    assert!(!imported.platform.contains("fault"));
    assert!(imported.platform.contains("x-body-name: \"newThing\""));
    let texts = import(
        &source("swagger-operations.yaml"),
        Projection::FactsWithTexts,
    )
    .platform;
    assert!(texts.contains("description: Whose"));
}

#[test]
fn topics_and_what_only_they_reach_are_a_document_of_their_own() {
    let imported = import(&source("topics.yaml"), Projection::Facts);
    let notifications = imported.notifications.unwrap();
    let files = [
        Source {
            name: "platform".to_owned(),
            bytes: imported.platform.clone().into_bytes(),
        },
        Source {
            name: "notifications".to_owned(),
            bytes: notifications.clone().into_bytes(),
        },
    ];
    let names = |text: &str| {
        independent(text)
            .components
            .unwrap()
            .schemas
            .keys()
            .cloned()
            .collect::<Vec<_>>()
    };
    assert_eq!(names(&imported.platform), ["Unused"]);
    assert_eq!(names(&notifications), ["ThingBody", "ThingEvent"]);
    let spec = spec::load(&files).spec.unwrap();
    assert_eq!(spec.topics["v2.things.{id}"], "ThingEvent");
    assert_eq!(spec.schemas().count(), 3);
    assert_eq!(
        spec.origin("/components/schemas/ThingBody").0,
        "notifications"
    );
    assert_eq!(spec.origin("/components/schemas/Unused").0, "platform");
}

#[test]
fn a_schema_in_two_documents_must_be_the_same() {
    let file = |name: &str, ty: &str| {
        Source {
        name: name.to_owned(),
        bytes: format!("openapi: 3.0.0\ninfo: {{title: t, version: '1'}}\ncomponents: {{schemas: {{A: {{type: {ty}}}}}}}").into_bytes(),
    }
    };
    assert!(
        spec::load(&[file("a", "string"), file("b", "string")])
            .spec
            .is_some()
    );
    let loaded = spec::load(&[file("a", "string"), file("b", "object")]);
    assert!(loaded.spec.is_none());
    let found: Vec<_> = loaded
        .diagnostics
        .iter()
        .map(|d| (d.code.as_str(), d.file.as_str(), d.pointer.as_str()))
        .collect();
    assert_eq!(found, [("documents-differ", "b", "/components/schemas/A")]);
}
