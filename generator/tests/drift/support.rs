//! Documents in YAML, compared, with the findings as lines.

use std::collections::BTreeSet;

use generator::drift::{Day, Finding, Policy, Report, Side, compare};
use generator::generate::resolve;
use generator::names::Renames;
use generator::spec::{Source, Spec, load};

pub fn spec(text: &str) -> Spec {
    let source = Source {
        name: "document".to_owned(),
        bytes: text.as_bytes().to_vec(),
    };
    let loaded = load(&[source]);
    loaded
        .spec
        .unwrap_or_else(|| panic!("{:#?}\n{text}", loaded.diagnostics))
}

pub fn today() -> Day {
    Day::new(2024, 6, 15).expect("a day of the calendar")
}

pub fn report_by(base: &str, revision: &str, policy: &Policy) -> Report {
    let (base, revision) = (spec(base), spec(revision));
    let (base_model, _) = resolve(&base, &Renames::default());
    let (revision_model, _) = resolve(&revision, &Renames::default());
    compare(
        Side::new(&base, &base_model),
        Side::new(&revision, &revision_model),
        policy,
        today(),
    )
}

pub fn report(base: &str, revision: &str) -> Report {
    report_by(base, revision, &Policy::default())
}

/// `rule place value | wire vendor rust`
pub fn line(finding: &Finding) -> String {
    let value = finding
        .value
        .as_ref()
        .map_or_else(String::new, |value| format!(" {value}"));
    format!(
        "{} {}{value} | {} {} {}",
        finding.rule,
        finding.place(),
        finding.wire,
        finding.vendor,
        finding.rust
    )
}

pub fn lines(report: &Report) -> BTreeSet<String> {
    let lines: BTreeSet<String> = report.findings.iter().map(line).collect();
    assert_eq!(
        lines.len(),
        report.findings.len(),
        "two findings look the same: {lines:#?}"
    );
    lines
}

/// Asserts the exact set of findings.
#[track_caller]
pub fn check(base: &str, revision: &str, expected: &[&str]) {
    let expected: BTreeSet<String> = expected.iter().map(|&line| line.to_owned()).collect();
    let found = lines(&report(base, revision));
    assert_eq!(found, expected, "found {found:#?}");
}

/// A Swagger 2.0 document whose schema `M` is both sent and received. The arguments are the bodies
/// of `definitions` and of more `paths`, in YAML flow or block form, indented by two.
pub fn swagger(definitions: &str, paths: &str) -> String {
    format!(
        "swagger: '2.0'\ninfo: {{title: T, version: '1'}}\npaths:\n  /m:\n    post:\n      \
         tags: [Things]\n      parameters:\n      - {{name: body, in: body, required: true, \
         schema: {{$ref: '#/definitions/M'}}}}\n      responses:\n        '200': {{description: \
         ok, schema: {{$ref: '#/definitions/M'}}}}\n{paths}definitions:\n{definitions}"
    )
}

/// [`swagger`] with the schema `M` alone.
pub fn model(schema: &str) -> String {
    swagger(&format!("  M: {schema}\n"), "")
}

/// [`model`] with the property `p` of that schema.
pub fn property(schema: &str) -> String {
    model(&format!("{{type: object, properties: {{p: {schema}}}}}"))
}

/// [`swagger`] with a further operation `get /o`, given as its body in flow form.
pub fn operation(body: &str) -> String {
    let paths = format!("  /o:\n    get: {body}\n");
    swagger(
        "  M: {type: object, properties: {a: {type: string}}}\n",
        &paths,
    )
}
