//! The reading by hand against the `Deserialize` of `openapiv3`.

use super::super::node::{Node, Object};
use super::super::{Source, Tree, has_error, tree};
use super::typed;

fn document(name: &str, text: &str) -> Option<Object> {
    let source = Source {
        name: name.to_owned(),
        bytes: text.as_bytes().to_vec(),
    };
    let Tree {
        root, diagnostics, ..
    } = tree(&[source], &[], None);
    root.filter(|_| !has_error(&diagnostics))
}

/// Both ways read a document alike. Theirs refuses a document that has a `style` beside a parameter it
/// does not belong to, for which ours says where.
fn assert_same(name: &str, text: &str) -> bool {
    let Some(root) = document(name, text) else {
        return false;
    };
    let json = Node::Object(root.clone()).to_json();
    let expected: openapiv3::OpenAPI =
        serde_json::from_value(json).unwrap_or_else(|error| panic!("{name}: {error}"));
    let typed = typed(root);
    assert!(typed.failures.is_empty(), "{name}: {:?}", typed.failures);
    let mut actual = typed.openapi;
    // Theirs keeps an object without any component in it, which says nothing.
    if expected.components.is_some() {
        actual.components.get_or_insert_default();
    }
    assert!(actual == expected, "{name}:\n{actual:#?}\n{expected:#?}");
    true
}

#[test]
fn every_test_document_is_read_as_openapiv3_reads_it() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/");
    let mut documents = Vec::new();
    for folder in std::fs::read_dir(format!("{root}fixtures")).expect("the fixtures are there") {
        let folder = folder.expect("an entry").path();
        documents.extend([folder.join("spec.yaml"), folder.join("spec.json")]);
    }
    for entry in std::fs::read_dir(format!("{root}documents")).expect("the documents are there") {
        documents.push(entry.expect("an entry").path());
    }
    let compared = documents.iter().filter(|path| {
        let text = std::fs::read_to_string(path).unwrap_or_default();
        assert_same(&path.display().to_string(), &text)
    });
    assert!(compared.count() > 30, "most of the documents are valid");
}

#[test]
fn all_of_a_document_comes_along() {
    let everything = r##"
openapi: 3.0.3
info: {title: t, version: "1", description: d, termsOfService: s, contact: {name: n, url: u, email: e, x-c: 1}, license: {name: l, url: u}, x-i: [1]}
servers: [{url: u, description: d, variables: {v: {default: a, enum: [a, b], description: d}}}]
security: [{key: [], oauth: [read]}]
tags: [{name: t, description: d, externalDocs: {url: u, description: d}, x-t: null}]
externalDocs: {url: u}
x-root: {a: 1}
paths:
  x-paths: 1
  /ref: {$ref: "#/components/schemas/A"}
  /all:
    summary: s
    parameters: [{$ref: "#/components/parameters/P"}]
    servers: [{url: u}]
    get: &get
      tags: [t]
      operationId: o
      deprecated: true
      security: []
      externalDocs: {url: u}
      parameters:
        - {name: a, in: query, schema: {type: string}, style: deepObject, explode: true, allowReserved: true, allowEmptyValue: false, example: 1, examples: {e: {value: 2, summary: s}}}
        - {name: b, in: path, required: true, content: {a/b: {schema: {type: string}, example: x}}, style: matrix, description: d, deprecated: false}
        - {name: c, in: header, schema: {$ref: "#/components/schemas/A"}, style: simple, x-p: 1}
        - {name: d, in: cookie, schema: {type: integer}, style: form}
        - {name: e, in: query, schema: {}}
      requestBody: {required: true, description: d, content: {multipart/form-data: {schema: {type: object}, encoding: {f: {contentType: t, style: form, explode: true, allowReserved: true, headers: {H: {schema: {type: string}}}}}}}}
      responses:
        default: {description: d}
        "200": {description: d, headers: {H: {schema: {type: string}, required: true, deprecated: true, example: 1}}, content: {a/b: {schema: {type: string}, examples: {e: {externalValue: u}}}}, links: {l: {operationId: o, parameters: {a: 1}, requestBody: 2, description: d, server: {url: u}}}}
        4xx: {$ref: "#/components/responses/R"}
        x-r: 1
      callbacks: {done: {"{$url}": {post: {responses: {}}}}}
      x-o: 1
    put: *get
    post: *get
    delete: *get
    options: *get
    head: *get
    patch: *get
    trace: *get
components:
  x-c: 1
  parameters: {P: {name: p, in: query, schema: {type: string}}}
  responses: {R: {description: ""}}
  examples: {E: {value: {a: [1, null]}}}
  requestBodies: {B: {content: {}}}
  headers: {H: {schema: {type: string}}}
  links: {L: {operationRef: r}}
  callbacks: {C: {x: {get: {responses: {}}}}}
  securitySchemes:
    key: {type: apiKey, in: header, name: n, description: d, x-s: 1}
    http: {type: http, scheme: bearer, bearerFormat: JWT}
    oidc: {type: openIdConnect, openIdConnectUrl: u}
    oauth: {type: oauth2, flows: {implicit: {authorizationUrl: u, scopes: {a: b}}, password: {tokenUrl: u, refreshUrl: r, scopes: {}}, clientCredentials: {tokenUrl: u, scopes: {}}, authorizationCode: {authorizationUrl: u, tokenUrl: u, scopes: {}}}}
  schemas:
    A: {type: object, title: t, description: d, nullable: true, readOnly: true, writeOnly: true, deprecated: true, externalDocs: {url: u}, example: {a: null}, default: [1], discriminator: {propertyName: p, mapping: {a: b}, x-d: 1}, x-s: 1, properties: {p: {type: string, x-order: 2}}, required: [p], additionalProperties: {type: string}, minProperties: 1, maxProperties: 2}
    Text: {type: string, format: date, pattern: p, enum: [a, null], minLength: 1, maxLength: 2}
    OtherText: {type: string, format: odd}
    WrongText: {type: string, enum: [1]}
    TextWithItems: {type: string, minItems: 1}
    Float: {type: number, format: double, enum: [1, 1.5, null], minimum: 0.5, maximum: 2, exclusiveMinimum: true, exclusiveMaximum: false, multipleOf: 0.5}
    Int: {type: integer, format: int32, enum: [1, null], minimum: 0, maximum: 2, exclusiveMinimum: true, multipleOf: 2}
    OddInt: {type: integer, minimum: 0.5}
    OddValues: {type: integer, enum: [1.5]}
    Flag: {type: boolean, enum: [true, null]}
    FormattedFlag: {type: boolean, format: x}
    List: {type: array, items: {$ref: "#/components/schemas/A"}, minItems: 1, maxItems: 2, uniqueItems: true}
    ListWithValues: {type: array, enum: [[1]]}
    Map: {type: object, additionalProperties: true}
    Closed: {type: object, additionalProperties: false, properties: {}}
    One: {oneOf: [{$ref: "#/components/schemas/A"}, {type: string}]}
    All: {allOf: [{$ref: "#/components/schemas/A"}], description: d}
    Any: {anyOf: [{type: string}]}
    Not: {not: {type: string}}
    OneAndAll: {oneOf: [{type: string}], allOf: [{type: string}]}
    TypedAll: {type: object, allOf: [{$ref: "#/components/schemas/A"}], properties: {a: {}}}
    Empty: {}
    EmptyParts: {oneOf: []}
    Typeless: {properties: {a: {type: string}}}
    Alias: {$ref: "#/components/schemas/A"}
"##;
    let everything = everything.replace(
        "  /ref: {$ref: \"#/components/schemas/A\"}\n",
        "  /ref: {$ref: \"#/components/callbacks/C/x\"}\n",
    );
    assert!(
        assert_same("everything", &everything),
        "the document is valid"
    );
}
