//! Every model reads a document with everything in it and writes it as it was.

use model_tests::Findings;
use model_tests::document::{Place, Style, enums, full, turns};
use model_tests::registry::{Entry, MODELS};
use model_tests::spec::Spec;

/// Reads `text`, expects `written` to be written, and the same value to be read from that.
fn pass(entry: &Entry, text: &str, written: &str, findings: &mut Findings) {
    let name = entry.schema;
    let result = (entry.read)(text.as_bytes(), &mut |first, _| {
        let again = serde_json::to_string(&first);
        let again = again.unwrap_or_else(|error| error.to_string());
        findings.check(again == written, || {
            format!("{name} was read from\n{written}\nand written as\n{again}")
        });
        let result = (entry.read)(again.as_bytes(), &mut |second, _| {
            findings.check(first == second, || {
                format!("{name} is not equal to itself when read again: {again}")
            });
        });
        findings.check(result.is_ok(), || format!("{name}, read again: {result:?}"));
    });
    findings.check(result.is_ok(), || format!("{name}: {result:?} from {text}"));
}

fn for_all(mut test: impl FnMut(&Spec, &Entry, &mut Findings)) {
    let spec = Spec::pinned();
    let mut findings = Findings::default();
    assert_eq!(MODELS.len(), spec.names().len());
    for entry in MODELS.iter().filter(|entry| spec.is_plain(entry.schema)) {
        test(&spec, entry, &mut findings);
    }
    findings.finish();
}

#[test]
fn full_documents_are_written_as_they_were_read() {
    for_all(|spec, entry, findings| {
        let text = full(spec, entry.schema, Style::default()).to_string();
        pass(entry, &text, &text, findings);
    });
}

#[test]
fn every_value_of_every_enum_is_written_as_it_was_read() {
    for_all(|spec, entry, findings| {
        for turn in 0..turns(spec, entry.schema) {
            let style = Style {
                turn,
                ..Style::default()
            };
            let text = enums(spec, entry.schema, style).to_string();
            pass(entry, &text, &text, findings);
        }
    });
}

#[test]
fn unknown_properties_at_every_level_are_written_after_the_known_ones() {
    for_all(|spec, entry, findings| {
        let at = |place| {
            let style = Style {
                unknown_properties: Some(place),
                ..Style::default()
            };
            full(spec, entry.schema, style).to_string()
        };
        pass(entry, &at(Place::Front), &at(Place::Back), findings);
    });
}

#[test]
fn unknown_values_at_every_level_are_written_as_they_were_read() {
    for_all(|spec, entry, findings| {
        let style = Style {
            unknown_values: true,
            ..Style::default()
        };
        let text = full(spec, entry.schema, style).to_string();
        pass(entry, &text, &text, findings);
    });
}

#[test]
fn reading_leniently_finds_nothing_wrong_with_any_of_this() {
    for_all(|spec, entry, findings| {
        let style = Style {
            unknown_properties: Some(Place::Back),
            unknown_values: true,
            ..Style::default()
        };
        let text = full(spec, entry.schema, style).to_string();
        let Some(read_leniently) = entry.read_leniently else {
            return;
        };
        let result = read_leniently(text.as_bytes(), &mut |lenient, set_aside| {
            findings.check(set_aside.is_empty(), || {
                format!("{}: {set_aside:?}", entry.schema)
            });
            let result = (entry.read)(text.as_bytes(), &mut |strict, _| {
                findings.check(strict == lenient, || {
                    format!("{} is another one when read leniently", entry.schema)
                });
            });
            findings.check(result.is_ok(), || format!("{}: {result:?}", entry.schema));
        });
        findings.check(result.is_ok(), || format!("{}: {result:?}", entry.schema));
    });
}

#[test]
fn an_empty_object_is_every_model() {
    for_all(|spec, entry, findings| {
        if spec.is_model(entry.schema) {
            pass(entry, "{}", "{}", findings);
        }
    });
}
