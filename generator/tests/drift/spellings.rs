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
