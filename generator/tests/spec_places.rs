//! Where things were written: origins, positions, excerpts; and amendments by overlays.

use std::fs;
use std::path::Path;

use generator::spec::{self, Source, render, shape};

fn source(name: &str) -> Source {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/documents")
        .join(name);
    Source {
        name: name.to_owned(),
        bytes: fs::read(path).unwrap(),
    }
}

fn text(name: &str, text: &str) -> Source {
    Source {
        name: name.to_owned(),
        bytes: text.as_bytes().to_vec(),
    }
}

#[test]
fn places_of_a_swagger_document_are_told_as_it_is_written() {
    let spec = spec::load(&[source("swagger-operations.yaml")])
        .spec
        .unwrap();
    for (pointer, origin) in [
        (
            "/components/schemas/Thing/properties/id",
            "/definitions/Thing/properties/id",
        ),
        (
            "/components/schemas/Thing/properties/owner/allOf/0/$ref",
            "/definitions/Thing/properties/owner/$ref",
        ),
        (
            "/paths/~1things/get/parameters/1/schema/items",
            "/paths/~1things/get/parameters/1/items",
        ),
        (
            "/paths/~1things/put/requestBody",
            "/paths/~1things/put/parameters/1",
        ),
        (
            "/paths/~1things/put/requestBody/content/application~1json/schema/type",
            "/paths/~1things/put/parameters/1/schema/type",
        ),
        (
            "/paths/~1things/get/responses/200/content/application~1json/schema/items",
            "/paths/~1things/get/responses/200/schema/items",
        ),
        ("/components/parameters/Page/schema", "/parameters/Page"),
        ("/components/requestBodies/Thing", "/parameters/Thing"),
        (
            "/components/securitySchemes/flow",
            "/securityDefinitions/flow",
        ),
    ] {
        assert_eq!(
            spec.origin(pointer),
            ("swagger-operations.yaml", origin.to_owned()),
            "{pointer}"
        );
    }
}

#[test]
fn positions_are_true_in_json_and_yaml() {
    let json = text(
        "a.json",
        "{\n  \"openapi\": \"3.0.0\", \"info\": {\"title\": \"ü\", \"version\": \"1\"},\n  \"components\": {\"schemas\": {\n    \"ü\": {\"type\": \"strng\"},\n    \"B\": {\"properties\": [1]} } } }\n",
    );
    let yaml = text(
        "a.yaml",
        "openapi: 3.0.0\ninfo: {title: ü, version: '1'}\ncomponents:\n  schemas:\n    ü:\n      type: strng\n    B:\n      properties:\n        - 1\n",
    );
    let lines = |source: Source| {
        let loaded = spec::load(std::slice::from_ref(&source));
        let mut lines: Vec<(String, u64, u64)> = render::to_json(&loaded.diagnostics, &[source])
            .lines()
            .map(|line| {
                let value: serde_json::Value = serde_json::from_str(line).unwrap();
                let number = |key: &str| value[key].as_u64().unwrap();
                (
                    value["pointer"].as_str().unwrap().to_owned(),
                    number("line"),
                    number("column"),
                )
            })
            .collect();
        lines.sort();
        lines
    };
    let [b, u] = [
        "/components/schemas/B/properties".to_owned(),
        "/components/schemas/ü/type".to_owned(),
    ];
    assert_eq!(lines(json), [(b.clone(), 5, 11), (u.clone(), 4, 19)]);
    assert_eq!(lines(yaml), [(b, 8, 7), (u, 6, 13)]);
}

#[test]
fn the_excerpt_shows_the_spot() {
    let source = text(
        "a.yaml",
        "openapi: 3.0.0\ninfo: {title: t, version: '1'}\ncomponents:\n  schemas:\n    A: {type: strng}\n",
    );
    let loaded = spec::load(std::slice::from_ref(&source));
    let shown = render::to_text(&loaded.diagnostics, &[source], false);
    for part in [
        "warning[unknown-value]: `strng` is not a type; any JSON is read",
        "a.yaml:5:15",
        "A: {type: strng}",
        "^^^^^ at /components/schemas/A/type",
        "help: use string",
    ] {
        assert!(shown.contains(part), "{part:?} is not in\n{shown}");
    }
}

#[test]
fn overlays_amend_and_say_when_they_do_not() {
    let overlay = text(
        "o.yaml",
        "overlay: 1.0.0\ninfo: {title: o, version: '1'}\nactions:\n  - target: $.components.schemas.Thing.properties.owner\n    update: {description: Ours, x-new: 1}\n  - target: $.components.schemas.Thing.properties['day', 'gone']\n    remove: true\n  - target: $.components.schemas.*\n    update: {x-all: true}\n",
    );
    let loaded = spec::load_with(&[source("swagger-operations.yaml")], &[overlay]);
    let spec = loaded.spec.unwrap();
    let thing = shape::Shape::of(spec.schema("Thing").unwrap());
    assert_eq!(thing.properties.keys().collect::<Vec<_>>(), ["id", "owner"]);
    let (target, data) = shape::as_boxed_reference(&thing.properties["owner"]).unwrap();
    assert_eq!(shape::schema_name(target).as_deref(), Some("Owner"));
    let data = data.unwrap();
    assert_eq!(
        (data.description.as_deref(), data.read_only),
        (Some("Ours"), true)
    );
    assert_eq!(
        spec.schema("Fault").unwrap().schema_data.extensions["x-all"],
        true
    );
    assert_eq!(
        spec.origin("/components/schemas/Thing/properties/owner/x-new"),
        ("o.yaml", "/actions/0/update/x-new".to_owned())
    );

    let idle = text(
        "idle.yaml",
        "overlay: 1.0.0\ninfo: {title: o, version: '1'}\nactions:\n  - {target: $.nowhere, remove: true}\n  - {target: '$[', remove: true}\n  - {target: $.info}\n",
    );
    let loaded = spec::load_with(&[source("maps.yaml")], &[idle]);
    assert!(loaded.spec.is_none());
    let found: Vec<_> = loaded
        .diagnostics
        .iter()
        .map(|d| (d.code, d.file.as_str(), d.pointer.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            ("overlay-unmatched", "idle.yaml", "/actions/0/target"),
            ("overlay", "idle.yaml", "/actions/1/target"),
            ("overlay", "idle.yaml", "/actions/2")
        ]
    );
}

#[test]
fn references_are_followed_below_components() {
    let spec = spec::load(&[source("references.yaml")]).spec.unwrap();
    assert_eq!(
        shape::Shape::of(spec.schema("A").unwrap())
            .properties
            .keys()
            .collect::<Vec<_>>(),
        ["deep"]
    );
    assert!(spec.schema("Loop1").is_none());
    let users = shape::Shape::of(spec.schema("Users").unwrap());
    let resolve = |name: &str| {
        let (target, _) = shape::as_boxed_reference(&users.properties[name]).unwrap();
        match spec.resolve(target) {
            shape::Resolved::Named(name) => name.to_owned(),
            shape::Resolved::Inline(pointer, schema) => {
                format!(
                    "{} {:?}",
                    pointer.unwrap_or_default(),
                    shape::Shape::of(schema)
                        .properties
                        .keys()
                        .collect::<Vec<_>>()
                )
            }
            shape::Resolved::Unresolved => "-".to_owned(),
        }
    };
    assert_eq!(resolve("plain"), "A");
    assert_eq!(resolve("described"), "A");
    assert_eq!(
        resolve("inner"),
        "/components/schemas/C/properties/deep [\"x\"]"
    );
    assert_eq!(resolve("odd"), "with space/slash~");
    assert_eq!(
        resolve("body"),
        "/components/responses/Ok/content/application~1json/schema [\"ok\"]"
    );
}

#[test]
fn references_are_followed_through_references_and_into_operations() {
    let spec = spec::load(&[source("chains.yaml")]).spec.unwrap();
    let kind = |target: &str| match spec.resolve(target) {
        shape::Resolved::Named(name) => name.to_owned(),
        shape::Resolved::Inline(_, schema) => {
            let shape = shape::Shape::of(schema);
            format!(
                "{} {}",
                shape.type_.unwrap_or("any"),
                shape.format.unwrap_or_default()
            )
        }
        shape::Resolved::Unresolved => "nowhere".to_owned(),
    };
    let uses = shape::Shape::of(spec.schema("Uses").unwrap());
    let targets: Vec<String> = uses
        .properties
        .iter()
        .map(|(name, property)| {
            let (target, _) = shape::as_boxed_reference(property).unwrap();
            format!("{name}: {}", kind(target).trim_end())
        })
        .collect();
    assert_eq!(
        targets,
        [
            "a: string",
            "b: integer",
            "c: boolean",
            "d: string",
            "e: integer",
            "f: string",
            "g: array",
            "h: integer int32",
            "i: number",
            "j: Alias",
            "k: string",
        ]
    );
    for nowhere in [
        "#/paths/~1things/get/responses/404",
        "#/paths/~1things/get",
        "#/components/schemas/Alias/properties/none",
        "#/components/schemas/Alias/properties",
        "#",
        "",
    ] {
        assert_eq!(kind(nowhere), "nowhere", "{nowhere}");
    }
}

#[test]
fn removals_do_not_move_what_else_is_removed() {
    let document = text(
        "a.yaml",
        "openapi: 3.0.0\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    A:\n      oneOf: [{title: a}, {title: b}, {title: c, description: c}, {title: d}]\n",
    );
    let overlay = text(
        "o.yaml",
        "overlay: 1.0.0\nactions:\n  - target: $.components.schemas.A.oneOf[0,1,3]\n    remove: true\n",
    );
    let both = text(
        "b.yaml",
        "overlay: 1.0.0\nactions:\n  - target: $.components.schemas.A..[?@.title == 'a' || @ == 'c']\n    remove: true\n",
    );
    let titles = |overlay: Source| -> Vec<(Option<String>, Option<String>)> {
        let spec = spec::load_with(std::slice::from_ref(&document), &[overlay])
            .spec
            .unwrap();
        let shape = shape::Shape::of(spec.schema("A").unwrap());
        let data = |part: &openapiv3::ReferenceOr<openapiv3::Schema>| {
            let data = &part.as_item().unwrap().schema_data;
            (data.title.clone(), data.description.clone())
        };
        shape.one_of.iter().map(data).collect()
    };
    let own = |text: &str| Some(text.to_owned());
    assert_eq!(titles(overlay), [(own("c"), own("c"))]);
    assert_eq!(
        titles(both),
        [(own("b"), None), (None, None), (own("d"), None)]
    );
}
