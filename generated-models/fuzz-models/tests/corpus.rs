//! Replays the fixed inputs of the fuzz target in `generated-models/fuzz`.

use std::fs;
use std::path::Path;

use fuzz_models::document::document;
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

/// Documents of bytes that are the same each time, and look like chance.
#[test]
fn made_documents_find_nothing_and_are_mostly_read() {
    let mut state = 1_u64;
    let mut random = || {
        // xorshift64
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    let mut read = 0;
    for _ in 0..1000 {
        let length = random() % 400;
        let bytes: Vec<u8> = (0..length).map(|_| (random() >> 24) as u8).collect();
        let made = document(&bytes);
        println!("{}", String::from_utf8_lossy(&made));
        exercise(&made);
        read += usize::from(serde_json::from_slice::<serde_json::Value>(&made[1..]).is_ok());
    }
    assert!(read > 500, "{read} of 1000 are JSON");
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
