//! The walk over operations, and what follows from it: areas, uses and lint.

use std::collections::BTreeSet;
use std::sync::Arc;

use generator::areas::{self, Areas};
use generator::diagnostics::{Code, Diagnostic, Severity};
use generator::generate::resolve;
use generator::ir::Model;
use generator::names::Renames;
use generator::spec::walk::Direction;
use generator::spec::{Loaded, Source, Spec, load};
use generator::uses::Uses;
use serde_json::{Map, Value, json};

fn read(text: &str) -> Loaded {
    load(&[Source {
        name: "made".to_owned(),
        bytes: text.as_bytes().to_vec(),
    }])
}

fn sound(text: &str) -> (Spec, Model) {
    let loaded = read(text);
    let spec = loaded
        .spec
        .unwrap_or_else(|| panic!("{:?}", loaded.diagnostics));
    let (model, _) = resolve(&spec, &Renames::default());
    (spec, model)
}

fn features<'a>(areas: &'a Areas, schema: &str) -> Vec<&'a str> {
    areas.of_schema[schema].iter().map(String::as_str).collect()
}

/// Schemas that are only reached through several references, or under names that need escapes.
const CHAINS: &str = r##"
openapi: 3.0.3
info: {title: Chains, version: "1"}
paths:
  /rides/{id}:
    parameters:
      - {$ref: "#/components/parameters/first"}
    post:
      tags: [Rides]
      parameters:
        - {name: own, in: query, schema: {$ref: "#/components/schemas/Replacing"}}
      requestBody: {$ref: "#/components/requestBodies/a~1b"}
      responses:
        "200": {$ref: "#/components/responses/first"}
        4XX: {$ref: "#/components/responses/a%20b"}
    get:
      tags: [Looks]
      responses: {}
components:
  parameters:
    first: {$ref: "#/components/parameters/second"}
    second: {$ref: "#/components/parameters/th~0ird"}
    th~ird: {name: own, in: query, schema: {type: array, items: {$ref: "#/components/schemas/Size"}}}
  requestBodies:
    a/b: {$ref: "#/components/requestBodies/end"}
    end: {content: {application/json: {schema: {type: object, properties: {way: {$ref: "#/components/schemas/Way"}}}}}}
  responses:
    first: {$ref: "#/components/responses/second"}
    second:
      description: ""
      headers: {X-Age: {$ref: "#/components/headers/first"}}
      content: {application/json: {schema: {$ref: "#/components/schemas/Answer"}}}
    a b: {description: "", content: {application/json: {schema: {$ref: "#/components/schemas/Fault"}}}}
  headers:
    first: {$ref: "#/components/headers/second"}
    second: {schema: {$ref: "#/components/schemas/Age"}}
  schemas:
    Size: {type: string, enum: [small]}
    Replacing: {type: string, enum: [large]}
    Way: {type: object, properties: {name: {type: string}}}
    Answer: {type: object, properties: {part: {$ref: "#/components/schemas/Part"}}}
    Part: {type: object, properties: {name: {type: string}}}
    Fault: {type: object, properties: {name: {type: string}}}
    Age: {type: integer}
    Alone: {type: object, properties: {name: {type: string}}}
"##;

#[test]
fn references_are_followed_through_any_number_of_others() {
    let (spec, model) = sound(CHAINS);
    let areas = areas::find(&spec, &model);
    for (schema, expected) in [
        // the parameter of the path is not one of the operation that has its own of the same name
        ("Size", vec!["looks"]),
        ("Replacing", vec!["rides"]),
        ("Way", vec!["rides"]),
        ("Answer", vec!["rides"]),
        ("Part", vec!["rides"]),
        ("Fault", vec!["rides"]),
        ("Age", vec!["rides"]),
        ("Alone", vec![]),
    ] {
        assert_eq!(features(&areas, schema), expected, "{schema}");
    }
    let uses = Uses::find(&spec, &model);
    assert_eq!(uses.unreached(), BTreeSet::from(["Alone"]));
    let places = |schema: &str| uses.of(schema).operations[0].1.clone();
    assert_eq!(places("Size"), ["parameter own"]);
    // the body has no name and is a type of its own, which has the other one
    assert_eq!(places("EndRequest"), ["body"]);
    assert_eq!(uses.of("Way").models[0].schema, "EndRequest");
    assert_eq!(places("Answer"), ["response 200"]);
    assert_eq!(places("Age"), ["response 200"]);
    assert_eq!(places("Fault"), ["response 4XX"]);
    let found = generator::lint::lint(&spec, &model, &[], &[]);
    let unused: Vec<&str> = found
        .iter()
        .filter(|fault| fault.code == "unused-schema")
        .map(|fault| fault.pointer.as_str())
        .collect();
    assert_eq!(unused, ["/components/schemas/Alone"]);
}

#[test]
fn long_chains_are_followed_and_circles_are_reported() {
    let chain = |last: &str| {
        let mut parameters = Map::new();
        for number in 0..5_000 {
            let next = format!("#/components/parameters/P{}", number + 1);
            parameters.insert(format!("P{number}"), json!({"$ref": next}));
        }
        parameters.insert(
            "P5000".to_owned(),
            serde_json::from_str(last).expect("JSON"),
        );
        json!({
            "openapi": "3.0.3", "info": {"title": "", "version": ""},
            "paths": {"/p": {"get": {
                "tags": ["far"], "parameters": [{"$ref": "#/components/parameters/P0"}], "responses": {}
            }}},
            "components": {
                "parameters": parameters,
                "schemas": {"End": {"type": "object", "properties": {"a": {"type": "string"}}}}
            }
        })
        .to_string()
    };
    let end = r##"{"name": "p", "in": "query", "schema": {"$ref": "#/components/schemas/End"}}"##;
    let (spec, model) = sound(&chain(end));
    assert_eq!(features(&areas::find(&spec, &model), "End"), ["far"]);

    let loaded = read(&chain(r##"{"$ref": "#/components/parameters/P4000"}"##));
    assert!(loaded.spec.is_some(), "the rest is read");
    let circles = loaded
        .diagnostics
        .iter()
        .filter(|found| found.code == "unresolved-reference" && found.message.contains("circular"));
    assert_eq!(circles.count(), loaded.diagnostics.len());
    assert!(
        loaded
            .diagnostics
            .iter()
            .any(|found| found.pointer == "/paths/~1p/get/parameters/0/$ref")
    );
}

/// What the server calls, in every way that a document can say it.
const CALLS: &str = r##"
openapi: 3.1.0
info: {title: Calls, version: "1"}
paths:
  /hooks:
    post:
      tags: [Setup]
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Setup"}}}}
      responses: {"200": {description: ""}}
      callbacks:
        inPlace:
          "{$request.body#/url}":
            post:
              requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/News"}}}}
              responses: {"200": {description: "", content: {application/json: {schema: {$ref: "#/components/schemas/Thanks"}}}}}
        elsewhere: {$ref: "#/components/callbacks/first"}
  /shared: {$ref: "#/components/pathItems/shared"}
webhooks:
  changed:
    post:
      tags: [Hooks]
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Changed"}}}}
      responses: {"200": {description: "", content: {application/json: {schema: {$ref: "#/components/schemas/Reply"}}}}}
components:
  callbacks:
    first: {$ref: "#/components/callbacks/second"}
    second:
      "{$url}":
        put:
          tags: [Events]
          requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Event"}}}}
          responses: {"200": {description: ""}}
          callbacks:
            again: {$ref: "#/components/callbacks/first"}
  pathItems:
    shared: {get: {tags: [Shared], responses: {"200": {description: "", content: {application/json: {schema: {$ref: "#/components/schemas/Shared"}}}}}}}
    alone: {get: {tags: [Alone], responses: {"200": {description: "", content: {application/json: {schema: {$ref: "#/components/schemas/Alone"}}}}}}}
  schemas:
    Setup: {type: object, properties: {a: {type: string}}}
    News: {type: object, properties: {a: {type: string}}}
    Thanks: {type: object, properties: {a: {type: string}}}
    Changed: {type: object, properties: {a: {type: string}}}
    Reply: {type: object, properties: {a: {type: string}}}
    Event: {type: object, properties: {a: {type: string}}}
    Shared: {type: object, properties: {a: {type: string}}}
    Alone: {type: object, properties: {a: {type: string}}}
"##;

#[test]
fn webhooks_callbacks_and_path_items_are_walked() {
    let loaded = read(CALLS);
    assert_eq!(loaded.diagnostics, [], "nothing is left out");
    let (spec, model) = sound(CALLS);
    let operations = spec.operations();
    let labels: Vec<String> = operations
        .iter()
        .map(|operation| operation.label())
        .collect();
    assert_eq!(
        labels,
        [
            "POST /hooks",
            "POST {$request.body#/url} (callback inPlace of POST /hooks)",
            "PUT {$url} (callback elsewhere of POST /hooks)",
            "GET /shared",
            "POST webhook changed",
            "GET path item alone",
        ]
    );
    let mut sites: Vec<(&str, Direction)> = Vec::new();
    let found: Vec<_> = operations
        .iter()
        .flat_map(|operation| operation.schemas())
        .collect();
    for site in &found {
        sites.extend(
            spec.named_in(site.schema)
                .into_iter()
                .map(|name| (name, site.direction)),
        );
    }
    sites.sort();
    let expected = [
        ("Alone", Direction::Response),
        ("Changed", Direction::Response),
        ("Event", Direction::Response),
        ("News", Direction::Response),
        ("Reply", Direction::Request),
        ("Setup", Direction::Request),
        ("Shared", Direction::Response),
        ("Thanks", Direction::Request),
    ];
    assert_eq!(sites, expected);

    let areas = areas::find(&spec, &model);
    for (schema, feature) in [
        ("Setup", "setup"),
        ("News", "setup"),
        ("Thanks", "setup"),
        ("Event", "events"),
        ("Changed", "hooks"),
        ("Reply", "hooks"),
        ("Shared", "shared"),
        ("Alone", "area-alone"),
    ] {
        let feature = feature.trim_start_matches("area-");
        assert_eq!(features(&areas, schema), [feature], "{schema}");
    }
    let faults = generator::lint::lint(&spec, &model, &[], &[]);
    let is_unused = |fault: &Diagnostic| fault.code == Code::UnusedSchema;
    assert!(!faults.iter().any(is_unused), "{faults:?}");
}

#[test]
fn newer_parts_are_unknown_to_documents_of_3_0() {
    let loaded = read(
        &CALLS
            .replace("openapi: 3.1.0", "openapi: 3.0.3")
            .replace("  /shared: {$ref: \"#/components/pathItems/shared\"}\n", ""),
    );
    let pointers: Vec<&str> = loaded
        .diagnostics
        .iter()
        .filter(|found| found.code == "unsupported-keyword")
        .map(|found| found.pointer.as_str())
        .collect();
    assert_eq!(pointers, ["/webhooks", "/components/pathItems"]);
}

#[test]
fn references_to_callbacks_must_lead_to_callbacks() {
    let loaded = read(&CALLS.replace(
        "elsewhere: {$ref: \"#/components/callbacks/first\"}",
        "elsewhere: {$ref: \"#/components/callbacks/none\"}",
    ));
    let found: Vec<&Diagnostic> = loaded.diagnostics.iter().collect();
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].severity, Severity::Warning);
    assert_eq!(found[0].code, "unresolved-reference");
    assert_eq!(
        found[0].pointer,
        "/paths/~1hooks/post/callbacks/elsewhere/$ref"
    );
}

/// As many tags as schemas, where the operation of a tag reaches what `reached` says.
fn tagged(
    count: usize,
    reached: impl Fn(usize) -> usize,
    next: impl Fn(usize) -> Option<usize>,
) -> String {
    let reference = |index: usize| json!({"$ref": format!("#/components/schemas/S{index}")});
    let (mut paths, mut schemas) = (Map::new(), Map::new());
    for index in 0..count {
        let answer = json!({"application/json": {"schema": reference(reached(index))}});
        let operation = json!({
            "tags": [format!("t{index}")],
            "responses": {"200": {"description": "", "content": answer}}
        });
        paths.insert(format!("/p{index}"), json!({"get": operation}));
        let mut properties = json!({"a": {"type": "string"}});
        if let Some(next) = next(index) {
            properties["next"] = reference(next);
        }
        schemas.insert(
            format!("S{index}"),
            json!({"type": "object", "properties": properties}),
        );
    }
    let document: Value = json!({
        "openapi": "3.0.3", "info": {"title": "", "version": ""},
        "paths": paths, "components": {"schemas": schemas}
    });
    document.to_string()
}

#[test]
fn schemas_with_the_same_features_share_them() {
    let count = 2_000;
    // all tags reach all schemas, which refer to each other in a ring
    let text = tagged(count, |_| 0, |index| Some((index + 1) % count));
    let (spec, model) = sound(&text);
    let areas = areas::find(&spec, &model);
    let first = &areas.of_schema["S0"];
    assert_eq!(first.len(), count);
    assert!(
        areas
            .of_schema
            .values()
            .all(|features| Arc::ptr_eq(first, features))
    );
    let files = support::generated(
        Source {
            name: "made".to_owned(),
            bytes: text.clone().into_bytes(),
        },
        &Renames::default(),
        "made",
    );
    let lib = &files.files["src/lib.rs"];
    assert!(lib.len() < 4 * text.len(), "{} bytes of lib.rs", lib.len());
    assert_eq!(lib.matches("feature = \"t7\"").count(), 1);
}

#[test]
fn more_combinations_of_features_than_can_be_listed_are_an_error() {
    let count = 2_000;
    // each schema is reached by one tag more than the one before it
    let text = tagged(
        count,
        |index| index,
        |index| (index + 1 < count).then_some(index + 1),
    );
    let generated = support::generated(
        Source {
            name: "made".to_owned(),
            bytes: text.into_bytes(),
        },
        &Renames::default(),
        "made",
    );
    assert!(generated.files.is_empty());
    let error = generated
        .diagnostics
        .lines()
        .find(|line| line.starts_with("error[too-large]"))
        .unwrap_or_else(|| panic!("{}", generated.diagnostics));
    for part in ["2000 tags", "2000 schemas", "`S"] {
        assert!(error.contains(part), "{error}");
    }
}

mod support;
