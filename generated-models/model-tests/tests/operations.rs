//! Every operation of the pinned document sends what the document says, and reads what it answers with.
//!
//! What is expected is worked out here from the document as it is written.

use model_tests::Findings;
use model_tests::document::{Style, full};
use model_tests::operations::{CALLS, SPEC, Sent, TEXT};
use serde_json::{Value as Json, json};
use serde_yaml::Value;

/// Percent-encodes all but unreserved characters.
fn encoded(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
            char::from(byte).to_string()
        }
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(byte).collect()
}

/// The text of a parameter's value.
fn value(schema: &Value) -> String {
    let text = match (schema["type"].as_str(), schema["format"].as_str()) {
        (Some("string"), Some("date")) => "2026-01-31",
        (Some("string"), Some("date-time")) => "2026-01-31T12:30:00Z",
        (Some("integer"), _) => "7",
        (Some("number"), _) => "2.5",
        (Some("boolean"), _) => "true",
        (Some("array"), _) => return value(&schema["items"]),
        _ => TEXT,
    };
    text.to_owned()
}

/// A JSON document of the schema of a body or answer.
fn document(schema: &Value) -> Json {
    if let Some(name) = schema["$ref"]
        .as_str()
        .and_then(|target| target.rsplit('/').next())
    {
        let text = full(&SPEC, name, Style::default()).to_string();
        return serde_json::from_str(&text).expect("JSON");
    }
    match schema["type"].as_str() {
        Some("string") => json!(TEXT),
        Some("integer") => json!(7),
        Some("array") => json!([document(&schema["items"])]),
        _ => match schema.get("additionalProperties") {
            Some(values) if values.is_mapping() => json!({"key": document(values)}),
            _ => json!({"any": [1, null, "x"]}),
        },
    }
}

fn schema(content: &Value) -> Option<&Value> {
    Some(&content.get("content")?["application/json"]["schema"])
}

fn check(path: &str, method: &str, all: bool, sent: &Sent, findings: &mut Findings) {
    let operation = SPEC.operation(path, method);
    let mut target = path.to_owned();
    let (mut query, mut headers) = (Vec::new(), Vec::new());
    for parameter in operation["parameters"].as_sequence().into_iter().flatten() {
        let name = parameter["name"].as_str().expect("a name");
        let text = value(&parameter["schema"]);
        match parameter["in"].as_str() {
            Some("path") => target = target.replace(&format!("{{{name}}}"), &encoded(&text)),
            _ if !all && parameter["required"] != true => {}
            Some("query") => query.push(format!("{name}={}", encoded(&text))),
            Some("header") => headers.push((name.to_ascii_lowercase(), text)),
            other => panic!("{other:?} is no place that is known here"),
        }
    }
    let body = operation.get("requestBody");
    let body = body.filter(|body| all || body["required"] == true);
    let body = body.and_then(schema).map(document);
    if body.is_some() {
        headers.push(("content-type".to_owned(), "application/json".to_owned()));
    }
    let answer = schema(&operation["responses"]["200"]);
    if answer.is_some() {
        headers.push(("accept".to_owned(), "application/json".to_owned()));
    }
    headers.sort();
    query.sort();
    let name = operation["operationId"].as_str().unwrap_or_default();
    let (sent_path, sent_query) = sent.target.split_once('?').unwrap_or((&sent.target, ""));
    let mut sent_query: Vec<&str> = sent_query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .collect();
    sent_query.sort_unstable();
    let mut sent_headers = sent.headers.clone();
    sent_headers.sort();
    let sent_body: Option<Json> = sent
        .body
        .as_ref()
        .map(|body| serde_json::from_slice(body).expect("JSON"));
    findings.check(
        sent.method == method.to_ascii_uppercase() && sent.template == path,
        || format!("{name} is {} {}", sent.method, sent.template),
    );
    findings.check(sent_path == target, || {
        format!("{name}: {sent_path}, expected {target}")
    });
    findings.check(sent_query == query, || {
        format!("{name}: {sent_query:?}, expected {query:?}")
    });
    findings.check(sent_headers == headers, || {
        format!("{name}: {sent_headers:?}, expected {headers:?}")
    });
    findings.check(sent_body == body, || {
        format!("{name}: the body is {sent_body:?}, expected {body:?}")
    });
    let read = match answer.map(document) {
        Some(json) => ((sent.read)(&json.to_string()), Some(json)),
        None => ((sent.read)(""), None),
    };
    findings.check(read.0.as_ref() == Ok(&read.1), || {
        format!("{name} reads {:?} as {:?}", read.1, read.0)
    });
}

#[test]
fn every_operation_sends_and_reads_what_the_document_says() {
    assert_eq!(CALLS.len(), SPEC.operations());
    assert!(!CALLS.is_empty());
    let mut findings = Findings::default();
    for call in CALLS {
        for all in [false, true] {
            let sent = (call.call)(all);
            check(call.path, call.method, all, &sent, &mut findings);
        }
    }
    findings.finish();
}
