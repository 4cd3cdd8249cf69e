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
fn overlays_that_search_for_each_value_are_refused_in_a_large_document() {
    let names = |count| -> String {
        (0..count)
            .map(|index| format!("    T{index}: {{type: string}}\n"))
            .collect()
    };
    let codes = |count: usize, target: &str| -> Vec<(&'static str, String)> {
        let document = text(
            "document.yaml",
            &format!(
                "openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{}",
                names(count)
            ),
        );
        let overlay = text(
            "overlay.yaml",
            &format!(
                "overlay: 1.0.0\nactions:\n  - target: \"{target}\"\n    update: {{x-a: 1}}\n"
            ),
        );
        let loaded = spec::load_with(&[document], &[overlay]);
        let errors = loaded.diagnostics.into_iter();
        errors.map(|it| (it.code.as_str(), it.pointer)).collect()
    };
    let at = |code| vec![(code, "/actions/0/target".to_owned())];
    let nested = "$..[?count($..*)>100000]";
    assert_eq!(codes(10, nested), at("overlay-unmatched"));
    assert_eq!(codes(10_000, nested), at("overlay"));
    assert_eq!(codes(10_000, "$..[?@..nothing]"), at("overlay-unmatched"));
}

/// What a target finds is what the actions before it left, whatever they did.
#[test]
fn actions_see_what_those_before_them_did() {
    let document = text(
        "d.yaml",
        "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {}\nx-list: [{a: 1}, {a: 2}, {a: 3}]\ncomponents:\n  schemas:\n    A: {type: object, properties: {a: {type: string, description: old}, b: {type: string}}}\n    B: {type: string}\n",
    );
    let overlay = text(
        "o.yaml",
        r#"
overlay: 1.0.0
actions:
  - {target: "$", update: {x-new: {a: {b: 1}}, components: {schemas: {A: {properties: {a: {description: new}}}, C: {type: object, properties: {c: {type: string}}}}}}}
  - {target: "$.components.schemas.A.properties[?@.description == 'new']", update: {x-found: 1}}
  - {target: "$.components.schemas.C.properties[?@.type == 'string']", update: {x-found: 2}}
  - {target: "$[?@.a.b == 1]", update: {a: {c: 2}}}
  - {target: "$[?@.a.b == 1 && @.a.c == 2]", update: {x-found: 3}}
  - {target: "$['x-list'][?@.a == 1 || @.a == 3]", remove: true}
  - {target: "$['x-list']", update: {a: 4}}
  - {target: "$['x-list'][1][?@ == 4]", remove: true}
  - {target: "$['x-list'][0]", update: {found: 4}}
  - {target: "$.components.schemas.B", remove: true}
  - {target: "$.components.schemas.*", update: {x-left: true}}
"#,
    );
    let loaded = spec::load_with(&[document], &[overlay]);
    assert_eq!(loaded.diagnostics, []);
    let spec = loaded.spec.unwrap();
    let schemas: Vec<&str> = spec.schemas().map(|(name, _)| name).collect();
    assert_eq!(schemas, ["A", "C"]);
    let left = |name: &str| spec.schema(name).unwrap().schema_data.extensions["x-left"].clone();
    assert_eq!((left("A"), left("C")), (true.into(), true.into()));
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
        .map(|d| (d.code.as_str(), d.file.as_str(), d.pointer.as_str()))
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

/// Severity, code and pointer of everything that is found.
fn found(loaded: &spec::Loaded) -> Vec<(&str, &str)> {
    let mut found: Vec<(&str, &str)> = loaded
        .diagnostics
        .iter()
        .map(|diagnostic| (diagnostic.code.as_str(), diagnostic.pointer.as_str()))
        .collect();
    found.sort();
    found
}

#[test]
fn lines_end_with_cr_lf_or_both() {
    let documents = [
        (
            "a.yaml",
            "openapi: 3.0.0\ninfo: {title: é, version: '1'}\n# ü\npaths: {}\ncomponents:\n  schemas:\n    A:\n      tpye: string\n    B: {type: object, é: 1}\n",
            [
                (8, 13, "      tpye: string"),
                (9, 26, "    B: {type: object, é: 1}"),
            ],
        ),
        (
            "a.json",
            "{\n\"openapi\": \"3.0.0\",\n\n\"info\": {\"title\": \"é\", \"version\": \"1\"},\n\"paths\": {},\n\"components\": {\"schemas\": {\n  \"A\": {\"tpye\": 1},\n  \"B\": {\"ü\": 2}\n}}}",
            [
                (7, 17, "  \"A\": {\"tpye\": 1},"),
                (8, 14, "  \"B\": {\"ü\": 2}"),
            ],
        ),
    ];
    for (name, document, expected) in documents {
        for end in ["\n", "\r", "\r\n"] {
            let source = [text(name, &document.replace('\n', end))];
            let loaded = spec::load(&source);
            let json = render::to_json(&loaded.diagnostics, &source);
            let positions: Vec<(u64, u64)> = json
                .lines()
                .map(|line| {
                    let line: serde_json::Value = serde_json::from_str(line).unwrap();
                    (
                        line["line"].as_u64().unwrap(),
                        line["column"].as_u64().unwrap(),
                    )
                })
                .collect();
            assert_eq!(
                positions,
                expected.map(|(line, column, _)| (line, column)),
                "{name} with {end:?}"
            );
            let shown = render::to_text(&loaded.diagnostics, &source, false);
            for (line, column, excerpt) in expected {
                assert!(
                    shown.contains(&format!("{name}:{line}:{column}")),
                    "{shown}"
                );
                assert!(
                    shown.contains(&format!("{line} | {excerpt}\n")),
                    "{end:?}\n{shown}"
                );
            }
        }
    }
}

#[test]
fn faults_of_syntax_are_placed_in_lines_of_all_kinds() {
    let documents = [
        ("a.json", "{\n\"é\": 1,\n\"ü\": \"é\", ]}", (3, 11)),
        (
            "b.yaml",
            "a: 1\n# é\u{85}\u{2028}\nb: [1, 2\nc: }\n",
            (4, 2),
        ),
        ("c.yaml", "a: é\nb:\n\tc: 1\n", (3, 1)),
        ("d.yaml", "# é\na: \u{0}\n", (2, 4)),
        (
            "e.yaml",
            &format!("# é\u{2028}\na:\n  {}", "[".repeat(200)),
            (3, 131),
        ),
    ];
    for (name, document, position) in documents {
        for end in ["\n", "\r", "\r\n"] {
            let loaded = spec::load(&[text(name, &document.replace('\n', end))]);
            let positions: Vec<_> = loaded
                .diagnostics
                .iter()
                .map(|diagnostic| diagnostic.position)
                .collect();
            assert_eq!(positions, [Some(position)], "{name} with {end:?}");
        }
    }
}

#[test]
fn a_schema_beside_content_is_reported() {
    let loaded = spec::load(&[text(
        "a.yaml",
        "openapi: 3.0.3
info: {title: t, version: '1'}
paths:
  /a:
    get:
      parameters:
        - {name: p, in: query, schema: {type: string}, content: {text/plain: {schema: {type: integer}}}}
        - {name: q, in: query, content: {text/plain: {schema: {type: integer}}}}
      responses:
        '200': {description: d, headers: {H: {content: {}, schema: {type: string}}}}
components:
  parameters:
    P: {name: p, in: query, content: {text/plain: {schema: {type: integer}}}, schema: {type: string}}
",
    )]);
    assert_eq!(
        found(&loaded),
        [
            ("content-beside-schema", "/components/parameters/P/content"),
            (
                "content-beside-schema",
                "/paths/~1a/get/parameters/0/content"
            ),
            (
                "content-beside-schema",
                "/paths/~1a/get/responses/200/headers/H/content"
            ),
        ]
    );
}

#[test]
fn references_into_a_swagger_document_lead_where_the_document_says() {
    let loaded = spec::load(&[text(
        "a.yaml",
        "swagger: '2.0'
info: {title: t, version: '1'}
produces: [text/plain, application/json]
parameters:
  Page: {name: page, in: query, type: array, items: {type: integer, format: int32}}
  Body: {name: body, in: body, schema: {type: object, properties: {x: {type: boolean}}}}
  Same: {$ref: '#/parameters/Body'}
  Form: {name: form, in: formData, type: string}
  Sent: {$ref: '#/parameters/Form'}
responses:
  Bad: {description: bad, schema: {type: number}, headers: {N: {type: array, items: {type: integer}}}}
paths:
  /a%b:
    parameters: [{name: all, in: body, schema: {type: array, items: {type: string}}}]
    get:
      parameters:
        - {name: body, in: body, schema: {type: object, properties: {y: {type: integer}}}}
        - {name: ids, in: query, type: array, items: {type: string, format: date}}
      responses:
        200: {description: ok, schema: {type: array, items: {$ref: '#/paths/~1a%25b/get/parameters/0/schema'}}}
        default: {$ref: '#/responses/Bad'}
    put:
      responses: {200: {description: ok}}
    patch:
      parameters: [{$ref: '#/parameters/Same'}]
      responses: {200: {description: ok}}
    delete:
      parameters: [{$ref: '#/parameters/Sent'}]
      responses: {200: {description: ok}}
    post:
      consumes: [multipart/form-data]
      parameters:
        - {name: f, in: formData, type: array, items: {type: boolean}}
      responses: {200: {description: ok}}
definitions:
  Plain: {type: string}
  Uses:
    type: object
    properties:
      a: {$ref: '#/paths/~1a%25b/get/parameters/0/schema/properties/y'}
      b: {$ref: '#/paths/~1a%25b/get/parameters/1/items'}
      c: {$ref: '#/paths/~1a%25b/get/responses/200/schema'}
      d: {$ref: '#/paths/~1a%25b/get/responses/default/schema'}
      e: {$ref: '#/paths/~1a%25b/post/parameters/0/items'}
      f: {$ref: '#/paths/~1a%25b/parameters/0/schema'}
      g: {$ref: '#/parameters/Page/items'}
      h: {$ref: '#/parameters/Body/schema/properties/x'}
      i: {$ref: '#/responses/Bad/schema'}
      j: {$ref: '#/responses/Bad/headers/N/items'}
      k: {$ref: '#/definitions/Plain'}
      l: {$ref: '#/paths/~1a%25b/get/responses/200/schema/items/properties/y', description: with words}
      m: {$ref: '#/parameters/Same/schema/properties/x'}
      n: {$ref: '#/paths/~1a%25b/patch/parameters/0/schema'}
",
    )]);
    assert_eq!(found(&loaded), []);
    let spec = loaded.spec.unwrap();
    let uses = shape::Shape::of(spec.schema("Uses").unwrap());
    let types: Vec<String> = uses
        .properties
        .iter()
        .map(|(name, property)| {
            let (target, _) = shape::as_boxed_reference(property).unwrap();
            let kind = match spec.resolve(target) {
                shape::Resolved::Named(name) => name,
                shape::Resolved::Inline(_, schema) => {
                    shape::Shape::of(schema).type_.unwrap_or("any")
                }
                shape::Resolved::Unresolved => "nowhere",
            };
            format!("{name}: {kind}")
        })
        .collect();
    assert_eq!(
        types,
        [
            "a: integer",
            "b: string",
            "c: array",
            "d: number",
            "e: boolean",
            "f: array",
            "g: integer",
            "h: boolean",
            "i: number",
            "j: integer",
            "k: Plain",
            "l: integer",
            "m: boolean",
            "n: object",
        ]
    );
    assert_eq!(
        spec.origin("/paths/~1a%b/put/requestBody/content/*~1*/schema/items")
            .1,
        "/paths/~1a%b/parameters/0/schema/items"
    );
}

#[test]
fn references_that_lead_nowhere_in_a_swagger_document_are_named() {
    let loaded = spec::load(&[text(
        "a.yaml",
        "swagger: '2.0'
info: {title: t, version: '1'}
paths:
  /a:
    get:
      parameters: [{name: q, in: query, type: string}]
      responses: {200: {description: ok, schema: {$ref: '#/paths/~1a/get/responses/404/schema'}}}
definitions:
  A: {$ref: '#/paths/~1a/get/parameters/0/schema/items'}
  B: {$ref: '#/parameters/None/schema'}
  C: {$ref: '#/responses/None'}
",
    )]);
    assert_eq!(
        found(&loaded),
        [
            ("unresolved-reference", "/definitions/A/$ref"),
            ("unresolved-reference", "/definitions/B/$ref"),
            ("unresolved-reference", "/definitions/C/$ref"),
            (
                "unresolved-reference",
                "/paths/~1a/get/responses/200/schema/$ref"
            ),
        ]
    );
}
