//! The policy file.

use generator::drift::{Day, Policy};

use super::support::{lines, model, report, report_by};

fn documents() -> (String, String) {
    (
        model("{type: object, properties: {a: {type: string}}}"),
        model("{type: object, properties: {a: {type: string, description: d}, b: {type: string}}}"),
    )
}

fn policy(text: &str) -> Policy {
    Policy::parse(text).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn an_entry_takes_out_what_fits_all_it_names() {
    let (base, revision) = documents();
    let fingerprint = &report(&base, &revision).findings[0].fingerprint;
    for entry in [
        "rule = 'optional-property-added'".to_owned(),
        "rule = 'optional-property-added'\nschema = 'M'".to_owned(),
        format!("fingerprint = '{fingerprint}'"),
        "rule = 'optional-property-added'\nexpires = 2024-06-15".to_owned(),
        "rule = 'optional-property-added'\nexpires = '2024-06-15'".to_owned(),
    ] {
        let policy = policy(&format!("[[ignore]]\nreason = 'known'\n{entry}\n"));
        let report = report_by(&base, &revision, &policy);
        let left = ["property-description-changed M.a | compatible unreported none".to_owned()];
        assert_eq!(lines(&report), left.into(), "{entry}");
        assert_eq!(
            (report.summary.ignored, report.summary.policy.len()),
            (1, 0),
            "{entry}"
        );
    }
}

#[test]
fn what_no_longer_holds_is_reported() {
    let (base, revision) = documents();
    for (entry, problem) in [
        (
            "rule = 'optional-property-added'\nexpires = 2024-06-14",
            "expired on 2024-06-14",
        ),
        (
            "rule = 'property-title-changed'",
            "no longer matches anything",
        ),
        (
            "rule = 'optional-property-added'\nschema = 'N'",
            "no longer matches anything",
        ),
        ("rule = 'no-such-rule'", "there is no rule `no-such-rule`"),
    ] {
        let policy = policy(&format!("[[ignore]]\nreason = 'known'\n{entry}\n"));
        let report = report_by(&base, &revision, &policy);
        assert_eq!(report.findings.len(), 2, "{entry}");
        assert_eq!(report.summary.policy.len(), 1, "{entry}");
        assert!(
            report.summary.policy[0].contains(problem),
            "{:?}",
            report.summary.policy
        );
    }
}

#[test]
fn a_class_is_changed() {
    let (base, revision) = documents();
    let policy = policy(
        "[[class]]\nrule = 'optional-property-added'\nwire = 'risky'\nrust = 'none'\nreason = 'known'\n",
    );
    let found = lines(&report_by(&base, &revision, &policy));
    assert!(
        found.contains("optional-property-added M.b | risky minor none"),
        "{found:#?}"
    );
}

#[test]
fn what_cannot_be_a_policy_is_refused() {
    for text in [
        "[[ignore]]\nrule = 'schema-added'\n",
        "[[ignore]]\nreason = 'all'\n",
        "[[ignore]]\nrule = 'schema-added'\nreason = ' '\n",
        "[[ignore]]\nrule = 'schema-added'\nreason = 'x'\nexpires = '2024-02-30'\n",
        "[[ignore]]\nrules = 'schema-added'\nreason = 'x'\n",
        "[[class]]\nrule = 'schema-added'\nreason = 'x'\n",
        "[[class]]\nrule = 'schema-added'\nwire = 'bad'\nreason = 'x'\n",
        "ignore = 1\n",
        "[[ignore",
    ] {
        assert!(Policy::parse(text).is_err(), "{text}");
    }
}

#[test]
fn days_are_counted_from_seconds() {
    for (seconds, day) in [
        (0, "1970-01-01"),
        (951_782_400, "2000-02-29"),
        (951_868_799, "2000-02-29"),
        (951_868_800, "2000-03-01"),
        (4_107_542_400, "2100-03-01"),
    ] {
        assert_eq!(Day::from_unix_seconds(seconds).to_string(), day);
    }
}
