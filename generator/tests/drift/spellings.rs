//! What two documents allow counts, not how they say it.

use super::support::{check, report};

fn request(schemas: &str) -> String {
    format!(
        "openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\npaths:\n  /m:\n    post:\n      requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/M'}}}}}}}}\n      responses: {{'200': {{description: ok}}}}\ncomponents:\n  schemas:\n{schemas}"
    )
}

#[test]
fn other_words_for_the_same_are_no_drift() {
    let property = |schema: &str| request(&format!("    M: {{properties: {{x: {schema}}}}}\n"));
    let with_null = property("{anyOf: [{type: string}, {type: 'null'}]}");
    check(&with_null, &property("{type: [string, 'null']}"), &[]);
    check(&property("{type: [string, 'null']}"), &with_null, &[]);
    let flat = request("    M: {type: object, properties: {x: {type: string}}}\n");
    let all_of = request("    M: {allOf: [{type: object, properties: {x: {type: string}}}]}\n");
    check(&flat, &all_of, &[]);
    check(&all_of, &flat, &[]);
}

#[test]
fn a_wider_request_is_compatible_and_a_narrower_one_breaking() {
    let property = |schema: &str| request(&format!("    M: {{properties: {{x: {schema}}}}}\n"));
    let (text, any) = (property("{type: string}"), property("{}"));
    let class = |base: &str, revision: &str| -> Vec<String> {
        let findings = report(base, revision).findings;
        findings
            .iter()
            .map(|found| found.wire.to_string())
            .collect()
    };
    assert_eq!(class(&text, &any), ["compatible"]);
    assert_eq!(class(&any, &text), ["breaking"]);
    let with_null = property("{anyOf: [{type: string}, {type: 'null'}]}");
    assert_eq!(class(&text, &with_null), ["compatible"]);
    assert_eq!(class(&with_null, &text), ["breaking"]);
}

/// A document with a schema `M` in a response, and what it refers to.
fn response(schema: &str) -> String {
    format!(
        "openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\npaths:\n  /m:\n    get:\n      responses: {{'200': {{description: ok, content: {{application/json: {{schema: {{$ref: '#/components/schemas/M'}}}}}}}}}}\ncomponents:\n  schemas:\n    M: {schema}\n    P: {{type: object, properties: {{k: {{type: string}}, j: {{type: string}}}}}}\n    Q: {{type: object, properties: {{k: {{type: string}}, j: {{type: string}}}}}}\n"
    )
}

#[test]
fn a_wider_response_is_breaking_and_a_narrower_one_compatible() {
    let property = |schema: &str| response(&format!("{{properties: {{x: {schema}}}}}"));
    let point = property("{type: string, format: date-time}");
    let with_null = property("{anyOf: [{type: string, format: date-time}, {type: 'null'}]}");
    check(
        &point,
        &with_null,
        &["property-made-nullable M.x | breaking unreported none"],
    );
    check(
        &with_null,
        &point,
        &["property-made-non-nullable M.x | compatible unreported none"],
    );
    let any = property("{}");
    check(
        &point,
        &any,
        &["property-type-changed M.x | breaking major major"],
    );
    check(
        &any,
        &point,
        &["property-type-changed M.x | compatible major major"],
    );
}

#[test]
fn a_schema_that_no_operation_reaches_is_at_most_risky() {
    let document = |schema: &str| {
        format!(
            "openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n    M: {{properties: {{x: {schema}}}}}\n"
        )
    };
    check(
        &document("{type: string}"),
        &document("{}"),
        &["property-type-changed M.x | risky major major"],
    );
    check(
        &document("{}"),
        &document("{type: string}"),
        &["property-type-changed M.x | risky major major"],
    );
}

#[test]
fn what_chooses_a_subtype_is_breaking_where_it_changes() {
    let union = |discriminator: &str| {
        response(&format!(
            "{{oneOf: [{{$ref: '#/components/schemas/P'}}, {{$ref: '#/components/schemas/Q'}}], discriminator: {discriminator}}}"
        ))
    };
    let paths = union(
        "{propertyName: k, mapping: {p: '#/components/schemas/P', q: '#/components/schemas/Q'}}",
    );
    check(
        &paths,
        &union("{propertyName: k, mapping: {p: P, q: Q}}"),
        &[],
    );
    check(
        &paths,
        &union("{propertyName: k, mapping: {p: Q, q: P}}"),
        &[
            "schema-discriminator-mapping-changed M p | breaking unreported major",
            "schema-discriminator-mapping-changed M q | breaking unreported major",
        ],
    );
    check(
        &paths,
        &union("{propertyName: k, mapping: {p: P, q: P}}"),
        &["schema-discriminator-mapping-changed M q | breaking unreported major"],
    );
    check(
        &paths,
        &union("{propertyName: k, mapping: {p: P}}"),
        &["schema-discriminator-mapping-removed M q | breaking unreported major"],
    );
    check(
        &paths,
        &union("{propertyName: j, mapping: {p: P, q: Q}}"),
        &["schema-discriminator-changed M | breaking unreported major"],
    );
}

#[test]
fn a_parameter_that_moves_to_its_path_keeps_its_classes() {
    let document = |path: &str, operation: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\npaths:\n  /t/{{id}}:\n    parameters: [{path}]\n    get:\n      parameters: [{operation}]\n      responses: {{'200': {{description: ok}}}}\n"
        )
    };
    let parameter = "{name: id, in: path, required: true, schema: {type: string}}";
    check(
        &document("", parameter),
        &document(parameter, ""),
        &["parameter-order-changed GET /t/{id} parameter id | compatible major none"],
    );
}
