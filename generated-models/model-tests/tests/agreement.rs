//! The fast paths read and write every model as the ways through serde do: see `model_tests::agreement`.

use std::fs;
use std::path::Path;

use model_tests::Findings;
use model_tests::document::{Place, Style, full};
use model_tests::json::Json;
use model_tests::registry::{MODELS, of};
use model_tests::spec::Spec;

/// Checks all models on what `documents` makes for each.
fn for_all(mut documents: impl FnMut(&Spec, &str, &mut dyn FnMut(&[u8]))) {
    let spec = Spec::pinned();
    let mut findings = Findings::default();
    for entry in MODELS.iter().filter(|entry| spec.is_plain(entry.schema)) {
        let Some(ways) = &entry.ways else {
            continue;
        };
        documents(&spec, entry.schema, &mut |json| {
            let result = ways.check(json);
            findings.check(result.is_ok(), || {
                format!("{}: {}", entry.schema, result.clone().unwrap_err())
            });
        });
    }
    findings.finish();
}

/// The text with white space wherever it is allowed.
fn spread(json: &Json) -> String {
    let value: serde_json::Value = serde_json::from_str(&json.to_string()).expect("JSON");
    serde_json::to_string_pretty(&value).expect("JSON")
}

#[test]
fn on_full_documents() {
    for_all(|spec, schema, check| {
        let styles = [None, Some(Place::Front), Some(Place::Back)];
        for (turn, unknown_properties) in styles.into_iter().enumerate() {
            let style = Style {
                turn,
                unknown_properties,
                unknown_values: turn == 2,
            };
            let document = full(spec, schema, style);
            check(document.to_string().as_bytes());
            // the keys are in another order, too
            check(spread(&document).as_bytes());
        }
    });
}

#[test]
fn on_documents_that_are_cut_off_or_changed() {
    let mut seed = 1_u64;
    let mut random = move |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (seed >> 33) as usize % below
    };
    for_all(|spec, schema, check| {
        let document = full(spec, schema, Style::default())
            .to_string()
            .into_bytes();
        for _ in 0..3 {
            check(&document[..random(document.len())]);
            let mut changed = document.clone();
            let place = random(changed.len());
            changed[place] = b"\"\\{}[],:0-.e n\x01\xff"[random(16)];
            check(&changed);
            changed.remove(random(document.len()));
            check(&changed);
        }
    });
}

#[test]
fn on_the_corpus_of_the_fuzz_target() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus/decode");
    let corpus: Vec<Vec<u8>> = fs::read_dir(&folder)
        .expect("the corpus")
        .map(|entry| fs::read(entry.expect("an entry").path()).expect("a readable file"))
        .collect();
    assert!(corpus.len() >= 20, "{} inputs", corpus.len());
    // its first byte chooses a model there
    for_all(|_, _, check| corpus.iter().for_each(|input| check(&input[1..])));
}

#[test]
fn on_a_value_that_is_wrong_at_any_depth() {
    let spec = Spec::pinned();
    // whatever model has that many properties
    let mut models = MODELS
        .iter()
        .filter(|entry| spec.properties(entry.schema).len() >= 10);
    let entry = of("CallbackConversation").or_else(|| models.next());
    let entry = entry.expect("a model");
    let ways = entry.ways.as_ref().expect("a model");
    let document = full(&spec, entry.schema, Style::default()).to_string();
    for (place, _) in document.match_indices(':') {
        for wrong in ["17", "\"x\"", "[]", "{}", "null", "1e999", "[null]"] {
            // in front of the value, which stays as an entry of its own
            let text = format!("{}:{wrong},\"x\"{}", &document[..place], &document[place..]);
            if let Err(difference) = ways.check(text.as_bytes()) {
                panic!("{difference}");
            }
        }
    }
}
