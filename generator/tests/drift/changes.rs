//! One change each, and all that is found of it.

use super::support::{check, lines, model, operation, property, report, swagger};

#[test]
fn nothing_changes() {
    let document = model(
        "{type: object, required: [a], properties: {a: {type: string, enum: [x, y]}, b: {type: array, items: {type: integer}}}}",
    );
    check(&document, &document, &[]);
}

#[test]
fn reordering_is_no_drift() {
    check(
        &model(
            "{type: object, properties: {a: {type: string, enum: [x, y]}, b: {type: integer, format: int32}}}",
        ),
        &model(
            "{properties: {b: {format: int32, type: integer}, a: {enum: [y, x], type: string}}, type: object}",
        ),
        &[],
    );
}

#[test]
fn info_and_hosts_are_no_drift() {
    let base = model("{type: object, properties: {a: {type: string}}}");
    let revision = base.replace(
        "title: T, version: '1'",
        "title: U, version: '2', description: d",
    ) + "host: example.com\nbasePath: /v2\nschemes: [https]\n";
    check(&base, &revision, &[]);
}

#[test]
fn the_same_in_swagger_2_and_openapi_3_is_no_drift() {
    let swagger = "swagger: '2.0'
info: {title: T, version: '1'}
consumes: [application/json]
produces: [application/json]
paths:
  /m/{id}:
    put:
      parameters:
      - {name: id, in: path, required: true, type: string}
      - {name: ids, in: query, type: array, items: {type: integer, format: int32}, collectionFormat: multi}
      - {name: body, in: body, required: true, schema: {$ref: '#/definitions/M'}}
      responses:
        '200': {description: ok, schema: {type: array, items: {$ref: '#/definitions/M'}}}
definitions:
  M:
    type: object
    required: [a]
    properties:
      a: {type: string, format: date-time, readOnly: true}
      n: {$ref: '#/definitions/N'}
  N: {type: object, additionalProperties: {type: number, format: double}}
";
    let openapi = "openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /m/{id}:
    put:
      parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
      - {name: ids, in: query, style: form, explode: true, schema: {type: array, items: {type: integer, format: int32}}}
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/M'}}}
      responses:
        '200':
          description: ok
          content:
            application/json: {schema: {type: array, items: {$ref: '#/components/schemas/M'}}}
components:
  schemas:
    M:
      type: object
      required: [a]
      properties:
        a: {type: string, format: date-time, readOnly: true}
        n: {$ref: '#/components/schemas/N'}
    N: {type: object, additionalProperties: {type: number, format: double}}
";
    check(swagger, openapi, &[]);
    check(openapi, swagger, &[]);
}

#[test]
fn property_added_and_removed() {
    let without = model("{type: object, properties: {a: {type: string}}}");
    let optional = model("{type: object, properties: {a: {type: string}, b: {type: integer}}}");
    let required =
        model("{type: object, required: [b], properties: {a: {type: string}, b: {type: integer}}}");
    check(
        &without,
        &optional,
        &["optional-property-added M.b | compatible minor minor"],
    );
    check(
        &without,
        &required,
        &["required-property-added M.b | breaking major minor"],
    );
    check(
        &optional,
        &without,
        &["optional-property-removed M.b | risky major major"],
    );
    check(
        &required,
        &without,
        &["required-property-removed M.b | breaking major major"],
    );
    check(
        &optional,
        &required,
        &["property-made-required M.b | breaking unreported none"],
    );
    check(
        &required,
        &optional,
        &["property-made-optional M.b | breaking unreported none"],
    );
}

#[test]
fn read_only_properties_are_in_no_request() {
    let without = model("{type: object, properties: {a: {type: string}}}");
    let with = model(
        "{type: object, required: [b], properties: {a: {type: string}, b: {type: integer, readOnly: true}}}",
    );
    check(
        &without,
        &with,
        &["required-property-added M.b | compatible major minor"],
    );
}

#[test]
fn types_and_formats() {
    let (string, date) = (
        property("{type: string}"),
        property("{type: string, format: date-time}"),
    );
    check(
        &string,
        &date,
        &["property-format-added M.p | breaking unreported major"],
    );
    check(
        &date,
        &string,
        &["property-format-removed M.p | breaking unreported major"],
    );
    let (int32, int64) = (
        property("{type: integer, format: int32}"),
        property("{type: integer, format: int64}"),
    );
    check(
        &int32,
        &int64,
        &["property-format-widened M.p | breaking unreported major"],
    );
    check(
        &int64,
        &int32,
        &["property-format-narrowed M.p | breaking unreported major"],
    );
    // Both are `String`, so nothing changes for Rust.
    let (uri, url) = (
        property("{type: string, format: uri}"),
        property("{type: string, format: url}"),
    );
    check(
        &uri,
        &url,
        &["property-format-changed M.p | breaking unreported none"],
    );
    check(
        &string,
        &int32,
        &["property-type-changed M.p | breaking major major"],
    );
}

#[test]
fn enums_grow_and_shrink() {
    let (one, two) = (
        property("{type: string, enum: [x]}"),
        property("{type: string, enum: [x, y]}"),
    );
    let string = property("{type: string}");
    check(
        &one,
        &two,
        &["property-enum-value-added M.p y | risky minor minor"],
    );
    check(
        &two,
        &one,
        &["property-enum-value-removed M.p y | breaking major major"],
    );
    check(
        &string,
        &one,
        &["property-became-enum M.p | breaking major major"],
    );
    check(
        &one,
        &string,
        &["property-no-longer-enum M.p | risky minor major"],
    );
    let (items_one, items_two) = (
        property("{type: array, items: {type: string, enum: [x]}}"),
        property("{type: array, items: {type: string, enum: [x, y]}}"),
    );
    check(
        &items_one,
        &items_two,
        &["property-enum-value-added M.p y | risky minor minor"],
    );
}

#[test]
fn flags_texts_and_limits() {
    let plain = property("{type: string}");
    for (with, expected, back) in [
        (
            "readOnly: true",
            "property-made-read-only M.p | compatible major none",
            "property-no-longer-read-only M.p | compatible minor none",
        ),
        (
            "description: d",
            "property-description-changed M.p | compatible unreported none",
            "property-description-changed M.p | compatible unreported none",
        ),
        (
            "example: e",
            "property-example-changed M.p | compatible unreported none",
            "property-example-changed M.p | compatible unreported none",
        ),
        (
            "default: e",
            "property-default-changed M.p | compatible unreported none",
            "property-default-changed M.p | compatible unreported none",
        ),
        (
            "maxLength: 3",
            "property-constraint-added M.p maxLength | risky unreported none",
            "property-constraint-removed M.p maxLength | risky unreported none",
        ),
        (
            "x-note: 3",
            "property-extension-changed M.p x-note | compatible unreported none",
            "property-extension-changed M.p x-note | compatible unreported none",
        ),
    ] {
        let changed = property(&format!("{{type: string, {with}}}"));
        check(&plain, &changed, &[expected]);
        check(&changed, &plain, &[back]);
    }
    check(
        &property("{type: string, maxLength: 3}"),
        &property("{type: string, maxLength: 2}"),
        &["property-constraint-tightened M.p maxLength | breaking unreported none"],
    );
}

#[test]
fn schemas_come_and_go() {
    let one = swagger("  M: {type: object, properties: {a: {type: string}}}\n", "");
    let two = swagger(
        "  M: {type: object, properties: {a: {type: string}}}\n  N: {type: object, properties: {b: {type: string}}}\n",
        "",
    );
    check(&one, &two, &["schema-added N | compatible minor minor"]);
    check(&two, &one, &["schema-removed N | compatible major major"]);
}

#[test]
fn a_reference_is_weighed_by_what_it_leads_to() {
    let document = |target: &str| {
        swagger(
            &format!(
                "  M: {{type: object, properties: {{p: {{$ref: '#/definitions/{target}'}}}}}}\n  \
                 A: {{type: object, properties: {{a: {{type: string}}}}}}\n  \
                 B: {{type: object, properties: {{a: {{type: string}}}}}}\n  \
                 C: {{type: object, required: [c], properties: {{a: {{type: string}}, c: {{type: string}}}}}}\n"
            ),
            "",
        )
    };
    check(
        &document("A"),
        &document("B"),
        &["property-type-changed M.p | compatible major major"],
    );
    check(
        &document("A"),
        &document("C"),
        &["property-type-changed M.p | breaking major major"],
    );
}

#[test]
fn direction_decides() {
    let document = |where_used: &str, schema: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths:\n  /o:\n    post: {where_used}\n\
             components: {{schemas: {{W: {{type: object, properties: {{m: {{$ref: '#/components/schemas/M'}}}}}}, \
             M: {schema}}}}}\n"
        )
    };
    let request = "{requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/W'}}}}, responses: {'204': {description: ok}}}";
    let response = "{responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/W'}}}}}}";
    let nowhere = "{responses: {'204': {description: ok}}}";
    let old = "{type: object, properties: {p: {type: string}}}";
    let new = "{type: object, required: [p], properties: {p: {type: string}}}";
    for (place, wire) in [
        (request, "breaking"),
        (response, "compatible"),
        (nowhere, "risky"),
    ] {
        let expected = format!("property-made-required M.p | {wire} unreported none");
        check(&document(place, old), &document(place, new), &[&expected]);
    }
}

#[test]
fn operations() {
    let base = operation("{tags: [A], operationId: o, responses: {'200': {description: ok}}}");
    let get = |body: &str| {
        operation(&format!(
            "{{responses: {{'200': {{description: ok}}}}, {body}}}"
        ))
    };
    check(
        &base,
        &get("tags: [A], operationId: n"),
        &["operation-id-changed GET /o | compatible major none"],
    );
    check(
        &base,
        &get("tags: [A], operationId: o, deprecated: true"),
        &["operation-deprecated GET /o | compatible major none"],
    );
    check(
        &get("tags: [A], operationId: o, deprecated: true"),
        &base,
        &["operation-undeprecated GET /o | compatible major none"],
    );
    check(
        &base,
        &get("tags: [A], operationId: o, summary: s"),
        &["operation-summary-changed GET /o | compatible point none"],
    );
    check(
        &base,
        &get("tags: [A], operationId: o, description: s"),
        &["operation-description-changed GET /o | compatible point none"],
    );
    check(
        &base,
        &get("tags: [A], operationId: o, x-purecloud-method-name: s"),
        &["operation-method-name-changed GET /o | compatible major none"],
    );
    check(
        &base,
        &get("tags: [B], operationId: o"),
        &[
            "operation-tag-removed GET /o A | compatible major none",
            "operation-tag-added GET /o B | compatible major none",
            "feature-removed feature a | compatible unreported major",
            "feature-added feature b | compatible unreported minor",
        ],
    );
}

#[test]
fn paths() {
    let without = swagger("  M: {type: object, properties: {a: {type: string}}}\n", "");
    let with = operation("{tags: [Things], responses: {'200': {description: ok}}}");
    check(
        &without,
        &with,
        &[
            "path-added /o | compatible minor none",
            "operation-added GET /o | compatible minor none",
        ],
    );
    check(
        &with,
        &without,
        &[
            "path-removed /o | breaking major none",
            "operation-removed GET /o | breaking unreported none",
        ],
    );
}

#[test]
fn parameters() {
    let with = |list: &str| {
        operation(&format!(
            "{{tags: [T], parameters: [{list}], responses: {{'200': {{description: ok}}}}}}"
        ))
    };
    let q = "{name: q, in: query, type: string}";
    let required = "{name: q, in: query, type: string, required: true}";
    check(
        &with(""),
        &with(q),
        &["optional-parameter-added GET /o parameter q query | compatible major none"],
    );
    check(
        &with(""),
        &with(required),
        &["required-parameter-added GET /o parameter q query | breaking major none"],
    );
    check(
        &with(q),
        &with(""),
        &["optional-parameter-removed GET /o parameter q query | risky major none"],
    );
    check(
        &with(q),
        &with(required),
        &["parameter-made-required GET /o parameter q | breaking major none"],
    );
    check(
        &with(required),
        &with(q),
        &["parameter-made-optional GET /o parameter q | compatible minor none"],
    );
    check(
        &with(q),
        &with("{name: q, in: header, type: string}"),
        &["parameter-in-changed GET /o parameter q | breaking major none"],
    );
    check(
        &with(q),
        &with("{name: q, in: query, type: integer}"),
        &["parameter-type-changed GET /o parameter q | breaking major none"],
    );
    check(
        &with(q),
        &with("{name: q, in: query, type: string, description: d}"),
        &["parameter-description-changed GET /o parameter q | compatible point none"],
    );
}

#[test]
fn responses() {
    let with = |responses: &str| operation(&format!("{{tags: [T], responses: {{{responses}}}}}"));
    let ok = "'200': {description: ok}";
    check(
        &with(ok),
        &with("'200': {description: ok}, '202': {description: ok}"),
        &["success-response-added GET /o response 202 | compatible minor none"],
    );
    check(
        &with("'200': {description: ok}, '404': {description: no}"),
        &with(ok),
        &["other-response-removed GET /o response 404 | compatible major none"],
    );
    check(
        &with(ok),
        &with("'200': {description: fine}"),
        &["response-description-changed GET /o response 200 | compatible point none"],
    );
    let string = "'200': {description: ok, schema: {type: string}}";
    check(
        &with(string),
        &with("'200': {description: ok, schema: {type: integer}}"),
        &["response-type-changed GET /o response 200 | breaking unreported none"],
    );
    check(
        &with(ok),
        &with(string),
        &["response-type-changed GET /o response 200 | compatible major none"],
    );
}

#[test]
fn topics_of_a_document_without_topics_are_not_removed() {
    let definitions = "  M: {type: object, properties: {a: {type: string}}}\n  E: {type: object, properties: {f: {$ref: '#/definitions/F'}}}\n  F: {type: object, properties: {g: {type: string}}}\n";
    let with = swagger(definitions, "") + "x-genesys-notification-topics: {v2.e: E}\n";
    let without = model("{type: object, properties: {a: {type: string}}}");
    for (base, revision, document) in [(&with, &without, "revision"), (&without, &with, "base")] {
        let report = report(base, revision);
        assert_eq!(lines(&report), Default::default());
        let absent = &report.summary.not_in_this_document;
        assert_eq!(
            (absent.topics, absent.schemas, absent.document),
            (1, 2, Some(document))
        );
    }
}

#[test]
fn topics() {
    let definitions = "  M: {type: object, properties: {a: {type: string}}}\n  E: {type: object, properties: {f: {type: string}}}\n";
    let with = |topics: &str| {
        swagger(definitions, "") + "x-genesys-notification-topics: {" + topics + "}\n"
    };
    check(
        &with("v2.e: E"),
        &with("v2.e: E, v2.f: E"),
        &["topic-added E v2.f | compatible unreported minor"],
    );
    check(
        &with("v2.e: E, v2.f: E"),
        &with("v2.e: E"),
        &["topic-removed E v2.f | breaking unreported major"],
    );
    check(
        &with("v2.e: E"),
        &with("v2.e: M"),
        &["topic-type-changed topic v2.e | risky unreported major"],
    );
}

#[test]
fn renames_are_suggested_and_still_reported() {
    let base = model("{type: object, properties: {a: {type: string, format: date-time}}}");
    let revision = model("{type: object, properties: {b: {type: string, format: date-time}}}");
    let report = report(&base, &revision);
    assert_eq!(report.findings.len(), 2);
    let renames: Vec<_> = report
        .summary
        .renames
        .iter()
        .map(|r| (r.schema.as_deref(), r.from.as_str(), r.to.as_str()))
        .collect();
    assert_eq!(renames, [(Some("M"), "a", "b")]);
}
