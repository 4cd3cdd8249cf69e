//! The page about templates says what they are really given.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Templates;
use super::manifest::Each;
use crate::generate::{Config, Layout, Package, generate};
use crate::names::Renames;
use crate::secrets::Secrets;
use crate::spec::{Source, load};

const PAGE: &str = include_str!("../../docs/templates.md");
/// A document with every kind of schema.
const DOCUMENT: &str = include_str!("../../examples/bike-sharing/openapi.yaml");
/// What it does not have: notification topics, and deprecated types of every kind.
const MORE: &str = r##"
openapi: 3.0.3
info: {title: More, version: "1"}
servers: [{url: "https://more.example"}]
paths:
  /news:
    post:
      deprecated: true
      summary: News
      parameters:
        - {name: day, in: query, required: true, schema: {type: string}}
        - {name: old, in: query, deprecated: true, description: Old., schema: {type: string}}
      responses: {"200": {description: ""}}
x-genesys-notification-topics:
  v2.rides.{id}: RideNews
components:
  schemas:
    RideNews: {type: object, properties: {body: {$ref: "#/components/schemas/RideNewsBody"}}}
    RideNewsBody: {type: object, properties: {state: {type: string, enum: [a], x-enum-descriptions: [first]}}, additionalProperties: {type: string}}
    OldAlias: {type: array, items: {type: string}, deprecated: true}
    OldAny: {deprecated: true}
    OldEnum: {type: integer, enum: [1, 2], x-enum-descriptions: [one, two], deprecated: true}
    OldStruct: {type: object, deprecated: true, properties: {old: {type: string, deprecated: true}}}
    OldUnion: {oneOf: [{type: string}, {$ref: "#/components/schemas/RideNews"}], deprecated: true}
    OldBeside:
      deprecated: true
      properties: {old: {type: string}}
      oneOf: [{$ref: "#/components/schemas/RideNews"}, {$ref: "#/components/schemas/OldStruct"}]
    OldTagged:
      deprecated: true
      oneOf: [{$ref: "#/components/schemas/RideNews"}, {$ref: "#/components/schemas/RideNewsBody"}]
      discriminator: {propertyName: state}
"##;

type Keys = BTreeMap<String, BTreeSet<String>>;

/// The keys that each template was given.
fn given(templates: Templates) -> Keys {
    let source = |name: &str, text: &str| Source {
        name: name.to_owned(),
        bytes: text.as_bytes().to_vec(),
    };
    let loaded = load(&[source("bikes", DOCUMENT), source("more", MORE)]);
    let config = Config {
        templates,
        renames: Renames::default(),
        secrets: Secrets::default(),
        layout: Layout::Standalone(Package::named("x")),
        operations: true,
    };
    let spec = loaded
        .spec
        .unwrap_or_else(|| panic!("{:?}", loaded.diagnostics));
    let outcome = generate(&spec, &config);
    assert!(outcome.is_ok(), "{:?}", outcome.diagnostics);
    let mut keys = Keys::new();
    for (template, view) in config.templates.given() {
        let of_template = keys.entry(template).or_default();
        add(&view, "", of_template);
    }
    keys
}

/// The ways to all values that are no objects and no lists.
fn add(value: &Value, path: &str, keys: &mut BTreeSet<String>) {
    match value {
        Value::Object(entries) => {
            for (key, value) in entries {
                let path = match path {
                    "" => key.clone(),
                    path => format!("{path}.{key}"),
                };
                add(value, &path, keys);
            }
        }
        Value::Array(items) => {
            for item in items {
                add(item, &format!("{path}[]"), keys);
            }
        }
        _ => {
            keys.insert(path.to_owned());
        }
    }
}

/// The keys in the tables of the page, by what stands in backticks in the heading.
fn documented() -> Keys {
    let mut keys = Keys::new();
    let mut section = String::new();
    for line in PAGE.lines() {
        if let Some(heading) = line.strip_prefix("### ") {
            section = heading.split('`').nth(1).expect("a name").to_owned();
            keys.insert(section.clone(), BTreeSet::new());
        } else if line.starts_with("## ") {
            section.clear();
        } else if let Some(row) = line.strip_prefix("| `") {
            let cell = row.split(" | ").next().expect("a cell");
            let names = cell.split(", ").map(|name| name.replace('`', ""));
            keys.get_mut(&section).expect("a section").extend(names);
        }
    }
    keys
}

fn assert_same(what: &str, documented: &BTreeSet<String>, given: &BTreeSet<String>) {
    let missing: Vec<_> = given.difference(documented).collect();
    let surplus: Vec<_> = documented.difference(given).collect();
    assert!(
        missing.is_empty() && surplus.is_empty(),
        "{what} in docs/templates.md: missing {missing:?}, not given {surplus:?}"
    );
}

#[test]
fn the_page_lists_what_the_templates_of_a_crate_are_given() {
    let given = given(Templates::built_in().expect("sound templates"));
    let documented = documented();
    let names: Vec<&str> = given.keys().map(String::as_str).collect();
    assert_eq!(names, Templates::names_of_crate(), "all templates are used");
    for (template, keys) in &given {
        let of_page = documented
            .get(template)
            .unwrap_or_else(|| panic!("docs/templates.md has no section about `{template}`"));
        assert_same(template, of_page, keys);
    }
}

#[test]
fn the_page_lists_what_templates_of_any_language_are_given() {
    let templates = Templates::reference().expect("sound templates");
    let manifest = templates.manifest().expect("a manifest").clone();
    let given = given(templates);
    let documented = documented();
    for output in &manifest.files {
        let section = match output.each {
            Each::Model => "model",
            Each::Area => "area",
            Each::Document => "document",
        };
        assert_same(section, &documented[section], &given[&output.template]);
    }
    assert_eq!(given.len(), manifest.files.len());
}

#[test]
fn the_page_names_the_version() {
    let version = super::CONTEXT_VERSION;
    assert!(PAGE.contains(&format!("`context_version`, which is {version}.")));
    assert!(PAGE.contains(&format!("context_version = {version} ")));
}
