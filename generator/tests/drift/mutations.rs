//! One mutation anywhere in a document is all that is found.

use proptest::prelude::*;

use super::support::check;

/// A property's schema, the same after a mutation, and the ends of the finding's line.
const MUTATIONS: &[(&str, &str, &str, &str)] = &[
    (
        "{type: string}",
        "{type: integer}",
        "type-changed",
        "breaking major major",
    ),
    (
        "{type: string}",
        "{type: string, format: date-time}",
        "format-added",
        "breaking unreported major",
    ),
    (
        "{type: integer, format: int32}",
        "{type: integer, format: int64}",
        "format-widened",
        "breaking unreported major",
    ),
    (
        "{type: string, enum: [x]}",
        "{type: string, enum: [x, y]}",
        "enum-value-added",
        "risky minor minor",
    ),
    (
        "{type: string, enum: [x, y]}",
        "{type: string, enum: [x]}",
        "enum-value-removed",
        "breaking major major",
    ),
    (
        "{type: string}",
        "{type: string, enum: [x]}",
        "became-enum",
        "breaking major major",
    ),
    (
        "{type: string}",
        "{type: string, readOnly: true}",
        "made-read-only",
        "compatible major none",
    ),
    (
        "{type: string}",
        "{type: string, description: d}",
        "description-changed",
        "compatible unreported none",
    ),
    (
        "{type: array, items: {type: string}}",
        "{type: array, items: {type: integer}}",
        "type-changed",
        "breaking major major",
    ),
    (
        "{$ref: '#/definitions/S0'}",
        "{type: string}",
        "type-changed",
        "breaking major major",
    ),
    (
        "{type: string}",
        "",
        "optional-property-removed",
        "risky major major",
    ),
    (
        "",
        "{type: string}",
        "optional-property-added",
        "compatible minor minor",
    ),
];

/// Schemas `S0`.. with properties `p0`.. each, sent and received, one property given.
fn document(kinds: &[Vec<usize>], at: (usize, usize), schema: &str) -> String {
    const PLAIN: &[&str] = &[
        "{type: string}",
        "{type: integer, format: int64}",
        "{type: array, items: {$ref: '#/definitions/S0'}}",
        "{type: object, additionalProperties: {type: number}}",
        "{$ref: '#/definitions/S0'}",
        "{type: string, enum: [a, b]}",
    ];
    let mut definitions = String::new();
    let mut body = String::new();
    for (index, properties) in kinds.iter().enumerate() {
        body.push_str(&format!("r{index}: {{$ref: '#/definitions/S{index}'}}, "));
        definitions.push_str(&format!(
            "  S{index}:\n    type: object\n    properties:\n      own: {{type: string}}\n"
        ));
        for (place, kind) in properties.iter().enumerate() {
            let text = if (index, place) == at {
                schema
            } else {
                PLAIN[kind % PLAIN.len()]
            };
            if !text.is_empty() {
                definitions.push_str(&format!("      p{place}: {text}\n"));
            }
        }
    }
    super::support::swagger(
        &format!("{definitions}  M: {{type: object, properties: {{{body}}}}}\n"),
        "",
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn exactly_the_mutation_is_found(
        kinds in prop::collection::vec(prop::collection::vec(0usize..6, 1..5), 1..5),
        schema in any::<prop::sample::Index>(),
        property in any::<prop::sample::Index>(),
        mutation in any::<prop::sample::Index>(),
    ) {
        let schema = schema.index(kinds.len());
        let property = property.index(kinds[schema].len());
        let (old, new, rule, classes) = MUTATIONS[mutation.index(MUTATIONS.len())];
        let at = (schema, property);
        let value = if rule.starts_with("enum-value") { " y" } else { "" };
        let rule = if rule.contains("-property-") { rule.to_owned() } else { format!("property-{rule}") };
        let expected = format!("{rule} S{schema}.p{property}{value} | {classes}");
        check(&document(&kinds, at, old), &document(&kinds, at, new), &[&expected]);
    }
}
