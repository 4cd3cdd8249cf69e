//! What the vendor's comparison does not see. Each is found, and its vendor class says so.

use super::support::{check, model, operation, property, swagger};

#[test]
fn array_of_array() {
    check(
        &property("{type: array, items: {type: array, items: {type: string}}}"),
        &property("{type: array, items: {type: array, items: {type: integer}}}"),
        &["property-type-changed M.p | breaking unreported major"],
    );
}

#[test]
fn array_of_map() {
    check(
        &property("{type: array, items: {type: object, additionalProperties: {type: string}}}"),
        &property("{type: array, items: {type: object, additionalProperties: {type: integer}}}"),
        &["property-type-changed M.p | breaking unreported major"],
    );
}

#[test]
fn map_values_are_seen_but_their_enum_is_not() {
    check(
        &property("{type: object, additionalProperties: {type: string}}"),
        &property("{type: object, additionalProperties: {type: integer}}"),
        &["property-type-changed M.p | breaking major major"],
    );
    check(
        &property("{type: object, additionalProperties: {type: string, enum: [x]}}"),
        &property("{type: object, additionalProperties: {type: string, enum: [x, y]}}"),
        &["property-enum-value-added M.p y | risky unreported minor"],
    );
}

#[test]
fn named_enums() {
    let document = |values: &str| {
        swagger(
            &format!(
                "  M: {{type: object, properties: {{p: {{$ref: '#/definitions/E'}}}}}}\n  E: {{type: string, enum: [{values}]}}\n"
            ),
            "",
        )
    };
    check(
        &document("x"),
        &document("x, y"),
        &["schema-enum-value-added E y | risky unreported minor"],
    );
    check(
        &document("x, y"),
        &document("x"),
        &["schema-enum-value-removed E y | breaking unreported major"],
    );
    let without = model("{type: object, properties: {a: {type: string}}}");
    let with = swagger(
        "  M: {type: object, properties: {a: {type: string}}}\n  E: {type: string, enum: [x]}\n",
        "",
    );
    check(
        &without,
        &with,
        &["schema-added E | compatible unreported minor"],
    );
    check(
        &with,
        &without,
        &["schema-removed E | compatible major major"],
    );
}

#[test]
fn models_without_properties() {
    check(
        &model("{type: object}"),
        &model("{type: object, properties: {a: {type: string}}}"),
        &["optional-property-added M.a | compatible unreported major"],
    );
    // With the keyword, be it empty, the vendor looks.
    check(
        &model("{type: object, properties: {}}"),
        &model("{type: object, properties: {a: {type: string}}}"),
        &["optional-property-added M.a | compatible minor major"],
    );
}

#[test]
fn models_passed_over_by_name() {
    let document = |more: &str| {
        swagger(
            &format!("  M: {{type: object, properties: {{a: {{type: string}}}}}}\n{more}"),
            "",
        )
    };
    check(
        &document(""),
        &document("  JsonNode: {type: object, properties: {a: {type: string}}}\n"),
        &["schema-added JsonNode | compatible unreported minor"],
    );
}

#[test]
fn inline_objects() {
    check(
        &property("{type: object, properties: {a: {type: string}}}"),
        &property("{type: object, properties: {a: {type: string}, b: {type: string}}}"),
        &["optional-property-added M.p.b | compatible unreported minor"],
    );
}

#[test]
fn all_of() {
    let document = |member: &str| {
        swagger(
            &format!(
                "  M:\n    allOf:\n    - $ref: '#/definitions/B'\n{member}    - {{type: object, properties: {{a: {{type: string}}}}}}\n  \
                 B: {{type: object, properties: {{b: {{type: string}}}}}}\n  C: {{type: object, properties: {{c: {{type: string}}}}}}\n"
            ),
            "",
        )
    };
    check(
        &document(""),
        &document("    - $ref: '#/definitions/C'\n"),
        &["schema-all-of-added M C | breaking unreported minor"],
    );
}

#[test]
fn a_change_of_a_base_is_told_once() {
    let document = |more: &str| {
        swagger(
            &format!(
                "  M:\n    allOf:\n    - $ref: '#/definitions/B'\n    - {{type: object, properties: {{a: {{type: string}}}}}}\n  \
                 B: {{type: object, properties: {{b: {{type: string}}{more}}}}}\n"
            ),
            "",
        )
    };
    check(
        &document(""),
        &document(", c: {type: string}"),
        &["optional-property-added B.c | compatible minor minor"],
    );
}

#[test]
fn parameters_of_one_name() {
    let with = |list: &str| {
        operation(&format!(
            "{{tags: [T], parameters: [{list}], responses: {{'200': {{description: ok}}}}}}"
        ))
    };
    let query = "{name: q, in: query, type: string}";
    let header = "{name: q, in: header, type: string}";
    // The header takes the query's place, so the vendor misses that the query goes.
    check(
        &with(&format!("{query}, {header}")),
        &with(header),
        &["optional-parameter-removed GET /o parameter q query | risky unreported none"],
    );
    // It takes the query for the header that moved.
    check(
        &with(&format!("{query}, {header}")),
        &with(query),
        &["optional-parameter-removed GET /o parameter q header | risky major none"],
    );
    check(
        &with(&format!("{query}, {header}")),
        &with(&format!("{header}, {query}")),
        &["parameter-order-changed GET /o parameter q | compatible major none"],
    );
}

#[test]
fn parameter_details() {
    let with = |parameter: &str| {
        operation(&format!(
            "{{tags: [T], parameters: [{{name: q, in: query, {parameter}}}], responses: {{'200': {{description: ok}}}}}}"
        ))
    };
    let place = "GET /o parameter q";
    check(
        &with("type: string"),
        &with("type: string, default: a"),
        &[&format!(
            "parameter-default-changed {place} | breaking unreported none"
        )],
    );
    check(
        &with("type: string, enum: [a]"),
        &with("type: string, enum: [a, b]"),
        &[&format!(
            "parameter-enum-value-added {place} b | compatible unreported minor"
        )],
    );
    check(
        &with("type: integer, format: int32"),
        &with("type: integer, format: int64"),
        &[&format!(
            "parameter-format-widened {place} | compatible unreported none"
        )],
    );
    check(
        &with("type: array, items: {type: string}"),
        &with("type: array, items: {type: integer}"),
        &[&format!(
            "parameter-type-changed {place} | breaking unreported none"
        )],
    );
    check(
        &with("type: array, collectionFormat: csv, items: {type: string}"),
        &with("type: array, collectionFormat: multi, items: {type: string}"),
        &[&format!(
            "parameter-style-changed {place} | breaking unreported none"
        )],
    );
}

#[test]
fn the_type_of_a_body() {
    let with = |schema: &str| {
        operation(&format!(
            "{{tags: [T], parameters: [{{name: body, in: body, schema: {{type: {schema}}}}}], responses: {{'200': {{description: ok}}}}}}"
        ))
    };
    check(
        &with("string"),
        &with("integer"),
        &["parameter-type-changed GET /o parameter body | breaking unreported none"],
    );
}

#[test]
fn elements_of_a_response() {
    let with = |items: &str| {
        operation(&format!(
            "{{tags: [T], responses: {{'200': {{description: ok, schema: {{type: array, items: {{type: {items}}}}}}}}}}}"
        ))
    };
    check(
        &with("string"),
        &with("integer"),
        &["response-type-changed GET /o response 200 | breaking unreported none"],
    );
}

#[test]
fn security_and_headers() {
    let with = |more: &str, response: &str| {
        operation(&format!(
            "{{tags: [T]{more}, responses: {{'200': {{description: ok{response}}}}}}}"
        ))
    };
    let base = with("", "");
    check(
        &base,
        &with("", ", headers: {X-A: {type: string}}"),
        &["response-header-added GET /o response 200 X-A | compatible unreported none"],
    );
    let (scheme, none) = (
        "\nsecurityDefinitions: {k: {type: apiKey, name: k, in: header}}\n",
        "",
    );
    let secured = |security: &str| with(security, "") + scheme + none;
    check(
        &secured(""),
        &secured(", security: [{k: []}]"),
        &["operation-security-changed GET /o | compatible unreported none"],
    );
}
