//! The forms of a report, what makes a check fail, and the changelog.

use generator::drift::changelog::{entry, insert, next_version};
use generator::drift::format::{Format, Lines, Titles};
use generator::drift::{FailOn, Report, Step};
use generator::printable::is_misleading;
use generator::spec::Source;
use serde_json::Value;

use super::support::{model, report, swagger};

fn titles() -> Titles {
    Titles {
        base: "old.json".to_owned(),
        revision: "new.json".to_owned(),
        ..Titles::default()
    }
}

fn example() -> Report {
    report(
        &model("{type: object, properties: {a: {type: string}, c: {type: integer}}}"),
        &model(
            "{type: object, properties: {a: {type: string, description: 'd @x <b> `'}, b: {type: string}}}",
        ),
    )
}

#[test]
fn json_has_the_documented_keys() {
    let text = Format::Json.write(&example(), &titles(), true);
    let json: Value = serde_json::from_str(&text).expect("one object and nothing else");
    let keys = |value: &Value| -> Vec<String> {
        value
            .as_object()
            .expect("an object")
            .keys()
            .cloned()
            .collect()
    };
    let mut root = keys(&json);
    root.sort();
    assert_eq!(root, ["findings", "schema_version", "summary"]);
    let mut expected = vec![
        "rule",
        "area",
        "schema",
        "property",
        "operation",
        "parameter",
        "response",
        "value",
        "from",
        "to",
        "wire",
        "vendor",
        "rust",
        "base_pointer",
        "revision_pointer",
        "fingerprint",
    ];
    expected.sort_unstable();
    for finding in json["findings"].as_array().expect("a list") {
        let mut found = keys(finding);
        found.sort();
        assert_eq!(found, expected);
    }
    let added = &json["findings"][1];
    assert_eq!(added["rule"], "optional-property-added");
    assert_eq!(added["base_pointer"], Value::Null);
    assert_eq!(added["revision_pointer"], "/definitions/M/properties/b");
    assert_eq!(added["wire"], "compatible");
    assert_eq!(json["summary"]["models"]["changed"], 1);
    assert_eq!(json["summary"]["fields"]["removed"], 1);
}

/// What is read is what happened: no name twice, and of long texts the part that differs.
#[test]
fn events_are_to_the_point() {
    let events = |base: &str, revision: &str| -> Vec<String> {
        let report = report(base, revision);
        report
            .findings
            .iter()
            .map(|finding| finding.event())
            .collect()
    };
    let paths = "  /p: {get: {responses: {'204': {description: ok}}}}\n";
    let m = "  M: {type: object, properties: {a: {type: string}}}\n";
    let with = swagger(&format!("{m}{}", m.replace('M', "N")), paths);
    assert_eq!(
        events(&swagger(m, ""), &with),
        [
            "schema added",
            "feature added `untagged`",
            "path added",
            "operation added"
        ]
    );
    let described = |end: &str| {
        let text = format!("{}é{end}", "word ".repeat(30));
        model(&format!(
            "{{type: object, properties: {{a: {{type: string, description: '{text}'}}}}}}"
        ))
    };
    assert_eq!(
        events(&described(" before"), &described(" behind it")),
        ["property description changed: … word word word é before → … word word word é behind it"]
    );
}

#[test]
fn text_is_coloured_only_when_asked_for() {
    let report = example();
    assert!(
        !Format::Text
            .write(&report, &titles(), false)
            .contains('\u{1b}')
    );
    assert!(
        Format::Text
            .write(&report, &titles(), true)
            .contains('\u{1b}')
    );
}

#[test]
fn texts_of_a_document_are_no_markup() {
    let markdown = Format::Markdown.write(&example(), &titles(), false);
    assert!(
        !markdown.contains("<b>") && !markdown.contains("@x"),
        "{markdown}"
    );
    assert!(
        markdown.contains("| rust | 1 major | 1 minor | 1 none |"),
        "{markdown}"
    );
}

#[test]
fn annotations_stand_on_one_line_each() {
    let report = report(
        &model("{type: object, properties: {a: {type: string, description: x}}}"),
        &model("{type: object, properties: {a: {type: string, description: \"y\\n::error::z%\"}}}"),
    );
    let text = Format::Github.write(&report, &titles(), false);
    assert!(
        text.lines().all(|line| line.starts_with("::notice ")),
        "{text}"
    );
    assert!(text.contains("z%25"), "{text}");
}

#[test]
fn annotations_name_the_line_of_a_file_at_hand() {
    let base = "swagger: '2.0'\ninfo: {title: T, version: '1'}\npaths: {}\ndefinitions:\n  M:\n    \
                type: object\n    properties:\n      a: {type: string}\n      'b, c': {type: string}\n";
    let revision = base.replace("a: {type: string}", "a: {type: integer}");
    let revision = revision.replace("      'b, c': {type: string}\n", "");
    let report = report(base, &revision);
    // Both documents are called the same here; what is gone is looked up in the base.
    let source = |name: &str, text: &str| Source {
        name: name.to_owned(),
        bytes: text.as_bytes().to_vec(),
    };
    let annotations = |sources: &[Source]| {
        let titles = Titles {
            lines: Lines::of(&report, sources),
            ..titles()
        };
        let text = Format::Github.write(&report, &titles, false);
        let heads = text
            .lines()
            .map(|line| line.split("::").nth(1).unwrap_or_default().to_owned());
        heads.collect::<Vec<_>>()
    };
    assert_eq!(
        annotations(&[source("document", base)]),
        [
            "error file=document,line=8,title=property-type-changed",
            "error file=document,line=9,title=optional-property-removed",
            "notice title=drift",
        ]
    );
    assert_eq!(
        annotations(&[source("another", base)]),
        [
            "error title=property-type-changed",
            "error title=optional-property-removed",
            "notice title=drift",
        ]
    );
}

/// More than a screen of renamings and policy problems does not push the summary off it.
#[test]
fn the_summary_fits_a_screen() {
    let document = |prefix: &str| {
        let mut definitions =
            String::from("  M: {type: object, properties: {a: {type: string}}}\n");
        for index in 0..60 {
            definitions.push_str(&format!(
                "  {prefix}{index}: {{type: object, properties: {{p{index}: {{type: string}}}}}}\n"
            ));
        }
        swagger(&definitions, "")
    };
    let report = report(&document("Old"), &document("New"));
    assert_eq!(report.summary.renames.len(), 60);
    let text = Format::Text.write(&report, &titles(), false);
    let summary = text
        .lines()
        .position(|line| line.starts_with("Breaks code"))
        .expect("findings");
    assert!(summary < 24, "{summary} lines\n{text}");
    let order: Vec<usize> = ["Breaks code", "Additions to the crate"]
        .iter()
        .map(|title| text.find(title).expect("a group"))
        .collect();
    assert!(order.is_sorted(), "{text}");
    assert!(
        text.lines().all(|line| line.chars().count() <= 160),
        "{text}"
    );
}

#[test]
fn thresholds() {
    let report = example();
    for (name, fails) in [
        ("any", true),
        ("never", false),
        ("breaking", false),
        ("risky", true),
        ("vendor-major", true),
        ("rust-major", true),
    ] {
        assert_eq!(
            report.fails(name.parse().expect("a threshold")),
            fails,
            "{name}"
        );
    }
    assert!("worse".parse::<FailOn>().is_err());
    let same = model("{type: object}");
    assert!(!super::support::report(&same, &same).fails(FailOn::Any));
}

#[test]
fn versions() {
    for (current, step, next) in [
        ("1.4.2", Step::Major, "2.0.0"),
        ("1.4.2", Step::Minor, "1.5.0"),
        ("1.4.2", Step::Patch, "1.4.3"),
        ("1.4.2", Step::None, "1.4.2"),
        ("0.4.2", Step::Major, "0.5.0"),
        ("0.4.2", Step::Minor, "0.4.3"),
        ("0.4.2", Step::Patch, "0.4.3"),
    ] {
        assert_eq!(next_version(current, step).as_deref(), Ok(next));
    }
    assert!(next_version("1.4", Step::Minor).is_err());
}

#[test]
fn the_changelog_tells_what_users_have_to_know() {
    assert_eq!(
        entry(&example(), "SDK version 2"),
        "### SDK version 2\n\n#### Breaking\n\n- `M`: `c` removed\n\n#### Added\n\n- `M`: `b`\n\n\
         1 more change of the document touches no item of the crate.\n"
    );
}

#[test]
fn an_entry_stands_on_top_of_what_is_not_released() {
    let entry = "### Two\n\n- b\n";
    for (log, expected) in [
        (
            "# Changes\n\n## 0.1.0\n\n- a\n",
            "# Changes\n\n## Unreleased\n\nNext version: 0.1.1\n\n### Two\n\n- b\n\n## 0.1.0\n\n- a\n",
        ),
        (
            "# Changes\n\n## Unreleased\n\n- a\n\n## 0.1.0\n",
            "# Changes\n\n## Unreleased\n\nNext version: 0.1.1\n\n### Two\n\n- b\n\n- a\n\n## 0.1.0\n",
        ),
        // An earlier entry that waits for its release asked for more.
        (
            "## Unreleased\n\nNext version: 0.2.0\n\n### One\n",
            "## Unreleased\n\nNext version: 0.2.0\n\n### Two\n\n- b\n\n### One\n",
        ),
        (
            "## Unreleased\n\nNext version: 0.1.0\n\n### One\n",
            "## Unreleased\n\nNext version: 0.1.1\n\n### Two\n\n- b\n\n### One\n",
        ),
        (
            "",
            "## Unreleased\n\nNext version: 0.1.1\n\n### Two\n\n- b\n",
        ),
    ] {
        assert_eq!(insert(log, entry, "0.1.1"), expected, "{log:?}");
    }
}

/// Whatever a document says, no form of a report steers a terminal, or hides or reorders the text around it.
#[test]
fn no_form_misleads() {
    for bad in [
        "\\e[31m",
        "\\u202e",
        "\\u200b",
        "\\x9b",
        "\\r\\u2028",
        "\\ufeff",
    ] {
        let document = |name: &str, more: &str| {
            swagger(
                &format!(
                    "  \"{bad}\": {{type: object, properties: {{\"{bad}{name}\": {{type: string, description: \"{bad}{more}\", enum: [\"{bad}{more}\"]}}, a: {{type: string, format: \"{bad}{more}\"}}}}}}\n"
                ),
                &format!(
                    "  \"/{bad}{name}\": {{get: {{tags: [\"{bad}{more}\"], parameters: [{{name: \"{bad}\", in: query, type: string, description: \"{more}{bad}\"}}], responses: {{'204': {{description: \"{bad}{more}\"}}}}}}}}\n"
                ),
            )
        };
        let report = report(&document("a", "b"), &document("a2", "b2"));
        assert!(report.findings.len() > 3, "{}", report.findings.len());
        let titles = Titles {
            base: "a\u{202e}\u{1b}[1m".to_owned(),
            ..titles()
        };
        let mut written: Vec<String> =
            [Format::Text, Format::Json, Format::Markdown, Format::Github]
                .iter()
                .map(|format| format.write(&report, &titles, false))
                .collect();
        written.push(entry(&report, "a\u{202e}b"));
        for text in written {
            let is_bad = |c: &char| *c != '\n' && is_misleading(*c);
            let found: Vec<char> = text.chars().filter(is_bad).collect();
            assert!(found.is_empty(), "{found:?} in {text}");
        }
    }
}
