//! Swapping base and revision turns every finding into that of the opposite rule.

use std::collections::BTreeMap;

use generator::drift::Report;
use generator::drift::rules::{self, Reach};

use super::support::report;

/// Every rule's opposite is a rule whose opposite is the first.
#[test]
fn the_table_is_symmetric() {
    let mut ids = std::collections::BTreeSet::new();
    for row in rules::all() {
        assert!(ids.insert(&row.id), "{} is twice in the table", row.id);
        assert_eq!(rules::find(&row.id), Some(row.rule));
        let opposite = row.opposite.row();
        assert_eq!(
            opposite.opposite, row.rule,
            "the opposite of {}",
            opposite.id
        );
        assert_eq!(opposite.area, row.area, "{}", row.id);
        let reach = match row.reach {
            Reach::Adds => Reach::Removes,
            Reach::Removes => Reach::Adds,
            same => same,
        };
        assert_eq!(opposite.reach, reach, "{}", row.id);
    }
}

const PLACES: &[(&str, &str)] = &[
    ("type: string", "description: any"),
    ("type: string", "anyOf: [{type: string}, {type: integer}]"),
    (
        "type: string",
        "anyOf: [{type: string}, {type: string, nullable: true}]",
    ),
    (
        "type: object, properties: {k: {type: string}}",
        "allOf: [{$ref: '#/components/schemas/A'}, {type: object, properties: {k: {type: string}}}]",
    ),
    ("type: string", "type: integer"),
    ("type: string", "type: string, format: date"),
    (
        "type: string, format: date",
        "type: string, format: date-time",
    ),
    ("type: string, format: uri", "type: string, format: uuid"),
    ("type: string", "type: string, nullable: true"),
    ("type: string, enum: [a]", "type: string, enum: [a, b]"),
    ("type: string", "type: string, enum: [a]"),
    ("type: string", "type: string, readOnly: true"),
    ("type: string", "type: string, writeOnly: true"),
    ("type: string", "type: string, deprecated: true"),
    ("type: string", "type: string, title: t"),
    ("type: string", "type: string, description: t"),
    ("type: string", "type: string, example: t"),
    ("type: string", "type: string, default: t"),
    ("type: string", "type: string, maxLength: 3"),
    ("type: string, maxLength: 3", "type: string, maxLength: 2"),
    ("type: string, pattern: a", "type: string, pattern: b"),
    ("type: string", "type: string, x-k: 1"),
    ("type: string", "type: string, not: {enum: [a]}"),
    (
        "allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]",
        "allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]",
    ),
    (
        "oneOf: [{$ref: '#/components/schemas/A'}]",
        "oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]",
    ),
    (
        "anyOf: [{$ref: '#/components/schemas/A'}]",
        "anyOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]",
    ),
    (
        "oneOf: [{$ref: '#/components/schemas/A'}]",
        "oneOf: [{$ref: '#/components/schemas/A'}], discriminator: {propertyName: k}",
    ),
    (
        "oneOf: [{$ref: '#/components/schemas/A'}], discriminator: {propertyName: j}",
        "oneOf: [{$ref: '#/components/schemas/A'}], discriminator: {propertyName: k}",
    ),
    (
        "oneOf: [{$ref: '#/components/schemas/A'}], discriminator: {propertyName: k, mapping: {a: '#/components/schemas/A'}}",
        "oneOf: [{$ref: '#/components/schemas/A'}], discriminator: {propertyName: k, mapping: {a: '#/components/schemas/A', b: '#/components/schemas/A'}}",
    ),
    (
        "oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: k, mapping: {a: '#/components/schemas/A'}}",
        "oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: k, mapping: {a: '#/components/schemas/B'}}",
    ),
    (
        "type: object, required: [k], properties: {k: {type: string}}",
        "type: object, properties: {k: {type: string}}",
    ),
    (
        "type: object, properties: {k: {type: string}}",
        "type: object, properties: {k: {type: string}, l: {type: string}}",
    ),
    (
        "type: object, properties: {k: {type: string}}",
        "type: object, required: [l], properties: {k: {type: string}, l: {type: string}}",
    ),
    (
        "type: object, properties: {k: {type: string}}",
        "type: object, properties: {k: {type: string}}, additionalProperties: {type: string}",
    ),
    // Without `type`, so that further properties do not make it another type.
    (
        "properties: {k: {type: string}}",
        "properties: {k: {type: string}}, additionalProperties: {type: string}",
    ),
    (
        "type: array, items: {type: string}",
        "type: array, items: {type: string, nullable: true}",
    ),
];

/// A document in which that schema stands in every kind of place.
fn document(schema: &str) -> String {
    format!(
        "openapi: 3.0.3
info: {{title: T, version: '1'}}
paths:
  /o:
    post:
      tags: [T]
      parameters:
      - {{name: q, in: query, schema: {{{schema}}}}}
      requestBody: {{content: {{application/json: {{schema: {{{schema}}}}}}}}}
      responses:
        '200': {{description: ok, content: {{application/json: {{schema: {{{schema}}}}}}}}}
components:
  schemas:
    S: {{{schema}}}
    P: {{type: object, properties: {{p: {{{schema}}}}}}}
    A: {{type: object, properties: {{k: {{type: string}}, a: {{type: string}}}}}}
    B: {{type: object, properties: {{k: {{type: string}}, b: {{type: string}}}}}}
    C: {{type: object, properties: {{k: {{type: string}}, c: {{type: string}}}}}}
"
    )
}

/// Changes of operations, as the body of `post` before and after.
const OPERATIONS: &[(&str, &str)] = &[
    ("operationId: a", "operationId: b"),
    ("x-purecloud-method-name: a", "x-purecloud-method-name: b"),
    ("x-other: a", "x-other: b"),
    ("summary: a", "summary: b"),
    ("description: a", "description: b"),
    ("deprecated: false", "deprecated: true"),
    ("tags: [T]", "tags: [T, U]"),
    ("summary: a", "summary: a, security: [{k: []}]"),
    (
        "summary: a",
        "summary: a, callbacks: {c: {'/x': {post: {responses: {'200': {description: ok}}}}}}",
    ),
    (
        "parameters: []",
        "parameters: [{name: q, in: query, schema: {type: string}}]",
    ),
    (
        "parameters: []",
        "parameters: [{name: q, in: query, required: true, schema: {type: string}}]",
    ),
    (
        "parameters: [{name: q, in: query, schema: {type: string}}]",
        "parameters: [{name: q, in: query, required: true, schema: {type: string}}]",
    ),
    (
        "parameters: [{name: q, in: query, schema: {type: string}}]",
        "parameters: [{name: q, in: header, schema: {type: string}}]",
    ),
    (
        "parameters: [{name: q, in: query, schema: {type: string}}]",
        "parameters: [{name: q, in: query, description: d, schema: {type: string}}]",
    ),
    (
        "parameters: [{name: q, in: query, schema: {type: string}}]",
        "parameters: [{name: q, in: query, deprecated: true, schema: {type: string}}]",
    ),
    (
        "parameters: [{name: q, in: query, schema: {type: array, items: {type: string}}}]",
        "parameters: [{name: q, in: query, explode: false, schema: {type: array, items: {type: string}}}]",
    ),
    (
        "parameters: [{name: q, in: query, schema: {type: string}}, {name: q, in: header, schema: {type: string}}]",
        "parameters: [{name: q, in: header, schema: {type: string}}, {name: q, in: query, schema: {type: string}}]",
    ),
    (
        "requestBody: {content: {application/json: {schema: {type: string}}}}",
        "requestBody: {content: {application/json: {schema: {type: string}}, text/plain: {schema: {type: string}}}}",
    ),
];

const RESPONSES: &[(&str, &str)] = &[
    ("'200': {description: a}", "'200': {description: b}"),
    (
        "'200': {description: a}",
        "'200': {description: a}, '201': {description: a}",
    ),
    (
        "'200': {description: a}",
        "'200': {description: a}, default: {description: a}",
    ),
    (
        "'200': {description: a}",
        "'200': {description: a, headers: {X-A: {schema: {type: string}}}}",
    ),
    (
        "'200': {description: a, headers: {X-A: {schema: {type: string}}}}",
        "'200': {description: a, headers: {X-A: {schema: {type: integer}}}}",
    ),
    (
        "'200': {description: a, content: {a/b: {schema: {type: string}}}}",
        "'200': {description: a, content: {a/b: {schema: {type: string}}, a/c: {schema: {type: string}}}}",
    ),
];

fn with_operation(body: &str, responses: &str) -> String {
    let tags = if body.starts_with("tags") {
        ""
    } else {
        "tags: [T], "
    };
    format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths:\n  /o:\n    post: {{{tags}{body}, \
         responses: {{{responses}}}}}\ncomponents: {{securitySchemes: {{k: {{type: apiKey, name: k, \
         in: header}}}}}}\n"
    )
}

fn with_topics(topics: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents: {{schemas: {{\
         A: {{type: object, properties: {{a: {{type: string}}}}}}, B: {{type: object, properties: \
         {{b: {{type: string}}}}}}}}}}\nx-genesys-notification-topics: {{{topics}}}\n"
    )
}

fn pairs() -> Vec<(String, String)> {
    let ok = "'200': {description: ok}";
    let mut pairs: Vec<(String, String)> = PLACES
        .iter()
        .map(|(old, new)| (document(old), document(new)))
        .collect();
    pairs.extend(
        OPERATIONS
            .iter()
            .map(|(old, new)| (with_operation(old, ok), with_operation(new, ok))),
    );
    pairs.extend(RESPONSES.iter().map(|(old, new)| {
        (
            with_operation("summary: s", old),
            with_operation("summary: s", new),
        )
    }));
    pairs.push((with_topics("v2.a: A"), with_topics("v2.a: A, v2.b: B")));
    pairs.push((with_topics("v2.a: A"), with_topics("v2.a: B")));
    let one = with_operation("summary: s", ok);
    let two = one.replace(
        "  /o:\n",
        "  /p:\n    get: {tags: [U], responses: {'200': {description: ok}}}\n  /o:\n",
    );
    pairs.push((one.clone(), two));
    let schemas = |more: &str| {
        one.replace("components: {", &format!("components: {{schemas: {{A: {{type: object, properties: {{a: {{type: string}}}}}}{more}}}, "))
    };
    pairs.push((
        schemas(""),
        schemas(", B: {type: object, properties: {b: {type: string}}}"),
    ));
    pairs.extend(super::effects::pairs());
    pairs
}

/// The findings by rule and place, without the pointers and classes, which depend on the direction.
fn found(report: &Report, swapped: bool) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for finding in &report.findings {
        let (rule, from, to) = if swapped {
            (finding.rule.row().opposite, &finding.to, &finding.from)
        } else {
            (finding.rule, &finding.from, &finding.to)
        };
        let key = format!(
            "{rule} {} {:?} {from:?} {to:?}",
            finding.place(),
            finding.value
        );
        *found.entry(key).or_default() += 1;
    }
    found
}

#[test]
fn swapping_gives_the_opposites_and_all_rules_are_tried() {
    let mut tried = std::collections::BTreeSet::new();
    for (base, revision) in pairs() {
        let (there, back) = (report(&base, &revision), report(&revision, &base));
        assert!(!there.findings.is_empty(), "no finding\n{base}\n{revision}");
        assert_eq!(
            found(&there, false),
            found(&back, true),
            "\n{base}\n{revision}"
        );
        tried.extend(
            there
                .findings
                .iter()
                .chain(&back.findings)
                .map(|finding| finding.rule),
        );
    }
    let untried: Vec<&str> = rules::all()
        .filter(|row| !tried.contains(&row.rule))
        .map(|row| row.id.as_str())
        .collect();
    assert!(
        untried.is_empty(),
        "no pair of documents here brings about {untried:?}"
    );
}
