//! What changes for users of the crate where the document shows no change: names, types, variants, and
//! what features bring.

use generator::drift::rules::Rule;
use generator::drift::{Policy, Side, compare};
use generator::generate::resolve;
use generator::names::Renames;
use generator::spec::{Source, load_with};

use super::support::{check, lines, model, property, spec, swagger, today};

/// `M.p` takes over what `A` has; `A` itself is of no operation.
fn taken_over(a: &str) -> String {
    format!(
        "openapi: 3.0.3
info: {{title: T, version: '1'}}
paths:
  /m:
    post:
      tags: [Things]
      requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/M'}}}}}}}}
      responses: {{'204': {{description: ok}}}}
components:
  schemas:
    M:
      type: object
      properties:
        p:
          allOf:
          - $ref: '#/components/schemas/A'
          - properties: {{own: {{type: string}}}}
    A: {{type: object, properties: {{x: {{type: string}}{a}}}}}
"
    )
}

/// A base with a discriminator that is sent and received, and its subtypes.
fn subtypes(more: &str) -> String {
    swagger(
        &format!(
            "  M: {{type: object, properties: {{b: {{$ref: '#/definitions/Base'}}}}}}\n  Base: \
             {{type: object, discriminator: kind, required: [kind], properties: {{kind: {{type: \
             string}}}}}}\n{more}"
        ),
        "",
    )
}

fn subtype(name: &str) -> String {
    format!(
        "  {name}: {{allOf: [{{$ref: '#/definitions/Base'}}, {{type: object, properties: {{own: \
         {{type: string}}}}}}]}}\n"
    )
}

/// Two operations without a tag, of which one may get one.
fn tags(tags: &str) -> String {
    format!(
        "openapi: 3.0.3
info: {{title: T, version: '1'}}
paths:
  /a: {{get: {{{tags}responses: {{'200': {{description: ok, content: {{application/json: {{schema: {{$ref: '#/components/schemas/A'}}}}}}}}}}}}}}
  /b: {{get: {{responses: {{'200': {{description: ok, content: {{application/json: {{schema: {{$ref: '#/components/schemas/B'}}}}}}}}}}}}}}
components:
  schemas:
    A: {{type: object, properties: {{a: {{type: string}}}}}}
    B: {{type: object, properties: {{b: {{type: string}}}}}}
"
    )
}

/// Pairs that bring about every rule of the areas `rust` and `feature`.
pub fn pairs() -> Vec<(String, String)> {
    vec![
        (
            property("{type: string}").replace("p: {", "fooBar: {"),
            model("{type: object, properties: {fooBar: {type: string}, foo_bar: {type: string}}}"),
        ),
        (taken_over(""), taken_over(", y: {type: string}")),
        (
            taken_over(", y: {type: string}"),
            taken_over(", y: {type: integer}"),
        ),
        (
            taken_over(", y: {type: string}"),
            taken_over(", y: {type: string, deprecated: true}"),
        ),
        (subtypes(""), subtypes(&subtype("Sub"))),
        (
            subtypes(&subtype("Sub")),
            subtypes(&(subtype("Sub") + &subtype("Third"))),
        ),
        (tags(""), tags("tags: [T], ")),
    ]
}

#[test]
fn a_property_takes_a_name_over() {
    check(
        &model("{type: object, properties: {fooBar: {type: string}}}"),
        &model("{type: object, properties: {fooBar: {type: string}, foo_bar: {type: string}}}"),
        &[
            "optional-property-added M.foo_bar | compatible minor minor",
            "rust-name-changed M.fooBar | compatible unreported major",
        ],
    );
}

#[test]
fn a_schema_takes_a_name_over() {
    let document = |more: &str| {
        swagger(
            &format!(
                "  M: {{type: object, properties: {{a: {{$ref: '#/definitions/fooBar'}}}}}}\n  fooBar: \
                 {{type: object, properties: {{a: {{type: string}}}}}}\n{more}"
            ),
            "",
        )
    };
    check(
        &document(""),
        &document("  FooBar: {type: object, properties: {a: {type: string}}}\n"),
        &[
            "schema-added FooBar | compatible minor minor",
            "rust-name-changed fooBar | compatible unreported major",
            "rust-name-changed fooBar module | compatible unreported major",
        ],
    );
}

#[test]
fn what_is_taken_over_changes_along() {
    check(
        &taken_over(""),
        &taken_over(", y: {type: string}"),
        &[
            "optional-property-added A.y | compatible minor minor",
            "rust-item-added M.p.y | compatible unreported minor",
        ],
    );
    check(
        &taken_over(", y: {type: string}"),
        &taken_over(", y: {type: integer}"),
        &[
            "property-type-changed A.y | breaking major major",
            "rust-type-changed M.p.y | compatible unreported major",
        ],
    );
}

#[test]
fn subtypes_come_to_their_base() {
    check(
        &subtypes(""),
        &subtypes(&subtype("Sub")),
        &[
            "schema-added Sub | compatible unreported minor",
            "rust-type-changed Base | compatible unreported major",
        ],
    );
    check(
        &subtypes(&subtype("Sub")),
        &subtypes(&(subtype("Sub") + &subtype("Third"))),
        &[
            "schema-added Third | compatible unreported minor",
            "rust-item-added Base Third | compatible unreported minor",
        ],
    );
}

/// Placed by the tag that it gets, an operation takes its models from the feature of those without.
#[test]
fn features_bring_other_models() {
    check(
        &tags(""),
        &tags("tags: [T], "),
        &[
            "operation-tag-added GET /a T | compatible major none",
            "feature-added feature t | compatible unreported minor",
            "feature-model-removed A untagged | compatible unreported major",
        ],
    );
}

#[test]
fn a_feature_goes_with_its_last_operation() {
    let with = |paths: &str| {
        swagger(
            "  M: {type: object, properties: {a: {type: string}}}\n",
            paths,
        )
    };
    let operation =
        "  /o:\n    get: {tags: [Other Things], responses: {'204': {description: ok}}}\n";
    let lost = [
        "path-removed /o | breaking major none",
        "operation-removed GET /o | breaking unreported none",
        "feature-removed feature other-things | compatible unreported major",
    ];
    check(&with(operation), &with(""), &lost);
    let moved = operation.replace("Other Things", "Things");
    check(
        &with(operation),
        &with(&moved),
        &[
            "operation-tag-removed GET /o Other Things | compatible major none",
            "operation-tag-added GET /o Things | compatible major none",
            "feature-removed feature other-things | compatible unreported major",
        ],
    );
}

/// Code that names a field or variant goes on to compile when only its spelling in JSON changes.
#[test]
fn another_spelling_keeps_the_rust_name() {
    let properties =
        |properties: &str| model(&format!("{{type: object, properties: {properties}}}"));
    check(
        &properties("{fooBar: {type: string}}"),
        &properties("{foo_bar: {type: string}}"),
        &[
            "optional-property-removed M.fooBar | risky major none",
            "optional-property-added M.foo_bar | compatible minor none",
        ],
    );
    check(
        &properties("{fooBar: {type: string}}"),
        &properties("{foo_bar: {type: integer}}"),
        &[
            "optional-property-removed M.fooBar | risky major none",
            "optional-property-added M.foo_bar | compatible minor major",
        ],
    );
    check(
        &property("{type: string, enum: [on, off]}"),
        &property("{type: string, enum: [ON, off]}"),
        &[
            "property-enum-value-removed M.p on | breaking major none",
            "property-enum-value-added M.p ON | risky minor none",
        ],
    );
}

/// A topic's function and variant are public, and may get another name because of another topic.
#[test]
fn a_topic_takes_a_name_over() {
    let document = |topics: &str| {
        swagger("  M: {type: object, properties: {a: {type: string}}}\n", "")
            + &format!("x-genesys-notification-topics:\n  v2.m.{{id}}.news: M\n{topics}")
    };
    let (base, revision) = (document(""), document("  v2.m.{id}.News: M\n"));
    check(
        &base,
        &revision,
        &[
            "topic-added M v2.m.{id}.News | compatible unreported minor",
            "rust-name-changed M v2.m.{id}.news | compatible unreported major",
        ],
    );
    let report = super::support::report(&base, &revision);
    let finding = report
        .findings
        .iter()
        .find(|finding| finding.rule == Rule::RustNameChanged)
        .expect("the name shifts");
    assert_eq!(finding.from.as_deref(), Some("m_news"));
    let to = finding.to.as_deref().unwrap_or_default();
    assert!(to.starts_with("m_news_"), "{to}");
    let place = Some(("document", "/x-genesys-notification-topics/v2.m.{id}.news"));
    assert_eq!(
        (finding.base_place(), finding.revision_place()),
        (place, place)
    );
}

/// What the document says of further properties types nothing, except where a type is written for them.
#[test]
fn further_properties_are_kept_untyped() {
    let values = |values: &str| {
        model(&format!(
            "{{type: object, properties: {{a: {{type: string}}}}{values}}}"
        ))
    };
    let text = values(", additionalProperties: {type: string}");
    let number = values(", additionalProperties: {type: integer}");
    let object = values(", additionalProperties: {type: object, properties: {x: {type: string}}}");
    check(
        &values(""),
        &text,
        &["schema-additional-properties-added M | compatible unreported none"],
    );
    check(
        &text,
        &number,
        &["schema-type-changed M | breaking unreported none"],
    );
    check(
        &values(""),
        &object,
        &["schema-additional-properties-added M | compatible unreported minor"],
    );
    check(
        &object,
        &values(""),
        &["schema-additional-properties-removed M | risky unreported major"],
    );
}

/// An inline object that gets its first property becomes a type.
#[test]
fn the_first_property_makes_a_type() {
    check(
        &property("{type: object}"),
        &property("{type: object, properties: {x: {type: string}}}"),
        &["optional-property-added M.p.x | compatible unreported major"],
    );
}

#[test]
fn decided_names_do_not_shift() {
    let base = spec(&model(
        "{type: object, properties: {fooBar: {type: string}}}",
    ));
    let revision = spec(&model(
        "{type: object, properties: {fooBar: {type: string}, foo_bar: {type: string}}}",
    ));
    let renames = Renames::parse(
        "renames.toml",
        "[fields]\n'M.fooBar' = 'foo_bar'\n'M.foo_bar' = 'foo_bar_new'\n",
    )
    .expect("names");
    let (old, new) = (resolve(&base, &renames).0, resolve(&revision, &renames).0);
    let report = compare(
        Side::new(&base, &old),
        Side::new(&revision, &new),
        &Policy::default(),
        today(),
    );
    let expected = ["optional-property-added M.foo_bar | compatible minor minor".to_owned()];
    assert_eq!(lines(&report), expected.into());
}

/// The wire and vendor classes are about the published documents, the Rust class about the amended ones.
#[test]
fn an_overlay_repairs_the_crate_and_not_the_wire() {
    let source = |text: &str| Source {
        name: "document".to_owned(),
        bytes: text.as_bytes().to_vec(),
    };
    let overlay = [source(
        "overlay: 1.0.0\ninfo: {title: O, version: '1'}\nactions:\n- target: \
         $.components.schemas.M.properties.p\n  update: {type: string}\n",
    )];
    let read = |text: &str| {
        let published = spec(text);
        let amended = load_with(&[source(text)], &overlay)
            .spec
            .expect("a document");
        let model = resolve(&amended, &Renames::default()).0;
        (published, amended, model)
    };
    let base = read(&property("{type: integer}"));
    let revision = read(&property("{type: boolean}"));
    let report = compare(
        Side {
            spec: &base.0,
            amended: &base.1,
            model: &base.2,
        },
        Side {
            spec: &revision.0,
            amended: &revision.1,
            model: &revision.2,
        },
        &Policy::default(),
        today(),
    );
    let expected = ["property-type-changed M.p | breaking major none".to_owned()];
    assert_eq!(lines(&report), expected.into());
}

/// Places are told as they were written, also of what only the crate shows.
#[test]
fn pointers_lead_into_the_documents_as_written() {
    let (base, revision) = &pairs()[0];
    let report = super::support::report(base, revision);
    let finding = report
        .findings
        .iter()
        .find(|finding| finding.rule == Rule::RustNameChanged)
        .expect("the name shifts");
    let expected = Some(("document", "/definitions/M/properties/fooBar"));
    assert_eq!(finding.base_place(), expected);
    assert_eq!(finding.revision_place(), expected);
}
