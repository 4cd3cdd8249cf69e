//! Webhooks of OpenAPI 3.1: operations that the server calls.

use generator::areas;
use generator::diagnostics::Severity;
use generator::drift::{Day, Policy, Side, Wire, compare};
use generator::generate::resolve;
use generator::ir::Model;
use generator::names::Renames;
use generator::spec::{Loaded, Source, Spec, load};
use generator::uses::Uses;

const DOCUMENT: &str = r##"
info: {title: t, version: "1"}
webhooks:
  rung:
    post:
      tags: [Bells]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Ring'}}}}
      responses:
        "200": {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Answer'}}}}
  shared: {$ref: '#/components/pathItems/shared'}
paths:
  /a: {$ref: '#/components/pathItems/shared'}
components:
  schemas:
    Ring: {properties: {bell: {$ref: '#/components/schemas/Bell'}}}
    Bell: {properties: {weight: {type: number}}}
    Answer: {properties: {silent: {type: boolean}}}
    Lost: {properties: {a: {type: string}}}
  pathItems:
    shared:
      post:
        requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Answer'}}}}
        responses: {"200": {description: ok}}
"##;

fn read(version: &str, document: &str) -> Loaded {
    load(&[Source {
        name: "document".to_owned(),
        bytes: format!("openapi: {version}{document}").into_bytes(),
    }])
}

fn modelled(document: &str) -> (Spec, Model) {
    let loaded = read("3.1.0", document);
    assert_eq!(loaded.diagnostics, []);
    let spec = loaded.spec.expect("a document");
    let (model, found) = resolve(&spec, &Renames::default());
    assert_eq!(found, []);
    (spec, model)
}

#[test]
fn they_give_their_schemas_features() {
    let (spec, model) = modelled(DOCUMENT);
    let areas = areas::find(&spec, &model);
    let features = |schema: &str| Vec::from_iter(areas.of_schema[schema].iter());
    assert_eq!(features("Ring"), ["bells"]);
    assert_eq!(features("Bell"), ["bells"], "behind another schema");
    assert_eq!(features("Answer"), ["bells", "untagged"]);
    assert!(features("Lost").is_empty());
}

#[test]
fn they_are_among_the_users_of_a_schema() {
    let (spec, model) = modelled(DOCUMENT);
    let uses = Uses::find(&spec, &model);
    let users = |schema: &str| -> Vec<String> {
        let operations = uses.of(schema).operations;
        let shown = operations.into_iter().map(|(number, places)| {
            let operation = &uses.operations[number];
            format!(
                "{} {}: {}",
                operation.method,
                operation.path,
                places.join(", ")
            )
        });
        shown.collect()
    };
    assert_eq!(users("Ring"), ["POST webhook rung: body"]);
    assert_eq!(
        users("Answer"),
        [
            "POST /a: body",
            "POST webhook rung: response 200",
            "POST webhook shared: body"
        ]
    );
    assert_eq!(Vec::from_iter(uses.unreached()), ["Lost"]);
    let pointers: Vec<&str> = uses
        .operations
        .iter()
        .map(|it| it.pointer.as_str())
        .collect();
    assert_eq!(
        pointers,
        [
            "/paths/~1a/post",
            "/webhooks/rung/post",
            "/webhooks/shared/post"
        ]
    );
}

/// What the server sends is received, and what it is answered is sent.
#[test]
fn they_give_their_schemas_directions() {
    let shared = "  shared: {$ref: '#/components/pathItems/shared'}\n";
    let path = "  /a: {$ref: '#/components/pathItems/shared'}\n";
    let only_webhook = DOCUMENT.replace(shared, "").replace(path, "");
    let only_webhook = only_webhook.replace("paths:\n", "");
    for (property, widened, narrowed) in [
        ("weight: {type: number}", Wire::Breaking, Wire::Compatible),
        ("silent: {type: boolean}", Wire::Compatible, Wire::Breaking),
    ] {
        let (name, _) = property.split_once(": ").expect("a property");
        let wide = only_webhook.replace(property, &format!("{name}: {{}}"));
        let classes = |base: &str, revision: &str| -> Vec<Wire> {
            let (base, revision) = (modelled(base), modelled(revision));
            let report = compare(
                Side::new(&base.0, &base.1),
                Side::new(&revision.0, &revision.1),
                &Policy::default(),
                Day::new(2024, 6, 15).expect("a day"),
            );
            report.findings.iter().map(|finding| finding.wire).collect()
        };
        assert_eq!(classes(&only_webhook, &wide), [widened], "{property}");
        assert_eq!(classes(&wide, &only_webhook), [narrowed], "{property}");
    }
}

/// In earlier versions the key means nothing.
#[test]
fn openapi_3_0_has_none() {
    let loaded = read("3.0.3", DOCUMENT);
    let found: Vec<(Severity, &str)> = loaded
        .diagnostics
        .iter()
        .map(|found| (found.severity, found.pointer.as_str()))
        .collect();
    assert!(
        found.contains(&(Severity::Warning, "/webhooks")),
        "{found:?}"
    );
    assert!(
        found.contains(&(Severity::Warning, "/components/pathItems")),
        "{found:?}"
    );
    assert!(loaded.spec.expect("a document").webhooks.is_empty());
}
