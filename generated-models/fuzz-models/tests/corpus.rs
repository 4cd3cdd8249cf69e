//! Replays the fixed inputs of the fuzz target in `generated-models/fuzz`.

use std::fs;
use std::path::Path;

use fuzz_models::{MODELS, exercise};

fn corpus() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus/decode");
    fs::read_dir(&folder)
        .expect("the corpus")
        .map(|entry| fs::read(entry.expect("an entry").path()).expect("a readable file"))
        .collect()
}

#[test]
fn the_corpus_of_the_fuzz_target_finds_nothing() {
    let corpus = corpus();
    assert!(corpus.len() >= 20, "{} inputs", corpus.len());
    for input in &corpus {
        println!("{}", String::from_utf8_lossy(input));
        exercise(input);
    }
}

#[test]
fn every_model_agrees_with_itself_on_every_input() {
    for mut input in corpus().into_iter().filter(|input| !input.is_empty()) {
        for number in 0..=MODELS.len() {
            input[0] = number as u8;
            println!("{}", String::from_utf8_lossy(&input));
            exercise(&input);
        }
    }
}

/// Otherwise all would agree for no reason.
#[test]
fn ordinary_documents_take_the_fast_path() {
    let is_direct = fuzz_models::runtime::hidden::is_read_directly::<fuzz_models::Mailbox>;
    for json in [
        "{}",
        " { \"latest\" : null } ",
        r#"{"scalars":{"text":"\u00e4\n","small":-1,"large":9223372036854775807,"ratio":1e-7,"x":[1.5,{}]}}"#,
        r#"{"latest":{"text":"a","messageType":"text"},"vehicle":{"kind":"Car","doors":2}}"#,
        r#"{"lists":{"numbers":[1,null],"levels":[1]},"maps":{"days":{"d":"2026-01-31"}},"names":[]}"#,
    ] {
        assert!(is_direct(json.as_bytes()), "{json}");
    }
    for json in [
        "",
        "[]",
        "{} {}",
        r#"{"names":[1]}"#,
        "{\"names\":[\"\u{1}\"]}",
    ] {
        assert!(!is_direct(json.as_bytes()), "{json}");
    }
}
