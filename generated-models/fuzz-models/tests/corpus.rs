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
